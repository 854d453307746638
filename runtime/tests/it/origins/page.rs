// SPDX-License-Identifier: Apache-2.0

//! The two pages that say who may make a call: `docs/security/origins.md`, written from what comes, and the table of
//! privileges in `docs/governance.md`, written by hand.

use super::{
	world::{Answer, Asks, Body},
	Row,
};
use std::{
	collections::{BTreeMap, BTreeSet},
	fs,
	path::PathBuf,
};

const BEGIN: &str = "<!-- calls: written by the test -->\n";
const END: &str = "<!-- end of calls -->\n";

/// The columns of single origins.
const COLUMNS: [(&str, Asks); 8] = [
	("nobody", Asks::None),
	("anyone", Asks::Stranger),
	("owner", Asks::Owner),
	("member", Asks::Member),
	("validator", Asks::Validator),
	("sitter", Asks::Sitter),
	("key", Asks::Account),
	("DAO", Asks::Decision),
];

/// The columns of bodies.
const BODIES: [(&str, Body); 3] = [
	("council", Body::Council),
	("committee", Body::Committee),
	("arbiters", Body::Arbiters),
];

const MOST: Option<(u32, u32)> = Some((2, 3));

fn path(of: &str) -> PathBuf {
	PathBuf::from(env!("CARGO_MANIFEST_DIR"))
		.join("..")
		.join(of)
}

fn cell(answer: &Answer) -> &'static str {
	match answer {
		Answer::Refused => "–",
		Answer::Filtered => "filtered",
		Answer::Done => "yes",
		Answer::Failed(_) => "past",
	}
}

/// The errors behind the cells that say `past`, and whose they are if they differ.
fn errors(row: &Row) -> String {
	let bodies = BODIES.map(|(name, body)| (name, Asks::Votes(body, MOST)));
	let all = COLUMNS
		.into_iter()
		.chain(bodies)
		.chain([("root", Asks::Root)]);
	let mut found = Vec::<(&str, Vec<&str>)>::new();
	for (column, who) in all {
		let Answer::Failed(error) = row.answer(who) else {
			continue;
		};
		match found.iter_mut().find(|known| known.0 == error.as_str()) {
			Some((_, columns)) => columns.push(column),
			None => found.push((error, vec![column])),
		}
	}
	match &found[..] {
		[(error, _)] => (*error).to_owned(),
		several => {
			let parts = several.iter();
			let parts = parts.map(|(error, who)| format!("{error} ({})", who.join(", ")));
			parts.collect::<Vec<_>>().join("; ")
		},
	}
}

fn line(row: &Row) -> String {
	let single = COLUMNS.map(|(_, who)| cell(row.answer(who)));
	let bodies = BODIES.map(|(_, body)| match row.answer(Asks::Votes(body, MOST)) {
		Answer::Filtered => "filtered",
		_ => row.least(body).unwrap_or("–"),
	});
	let cells = single.iter().chain(&bodies).copied();
	let cells: Vec<_> = cells.chain([cell(row.answer(Asks::Root))]).collect();
	format!("| {} | {} | {} |", row.name, cells.join(" | "), errors(row))
}

/// The written page.
pub struct Page {
	text: String,
}

impl Page {
	pub fn read() -> Self {
		let text = fs::read_to_string(path("docs/security/origins.md")).expect("the page is there");
		Self { text }
	}

	fn parts(&self) -> (&str, &str, &str) {
		let (head, rest) = self.text.split_once(BEGIN).expect("the table begins");
		let (table, tail) = rest.split_once(END).expect("the table ends");
		(head, table, tail)
	}

	pub fn write(&self, rows: &[Row]) {
		let columns = COLUMNS.iter().map(|(name, _)| *name);
		let columns: Vec<_> = columns.chain(BODIES.map(|(name, _)| name)).collect();
		let mut table = String::new();
		let mut section = "";
		for row in rows {
			let (pallet, _) = row.name.split_once('.').expect("pallet and call");
			if pallet != section {
				section = pallet;
				let rule = "|---".repeat(columns.len() + 3);
				let columns = columns.join(" | ");
				table +=
					&format!("\n## {pallet}\n| call | {columns} | root | why not |\n{rule}|\n");
			}
			table += &line(row);
			table.push('\n');
		}
		let (head, _, tail) = self.parts();
		let text = [head, BEGIN, &table, END, tail].concat();
		fs::write(path("docs/security/origins.md"), text).expect("can be written");
	}

	/// Where the page and what came do not agree.
	pub fn differences(&self, rows: &[Row]) -> Vec<String> {
		let (_, table, _) = self.parts();
		let mut written = BTreeMap::new();
		for line in table.lines().filter(|line| line.contains('.')) {
			let name = line.split('|').nth(1).expect("a row").trim();
			assert!(written.insert(name, line).is_none(), "{name} has two rows");
		}
		let mut wrong = Vec::new();
		for row in rows {
			let now = line(row);
			match written.remove(row.name.as_str()) {
				None => wrong.push(format!("{} has no row: who may make it?", row.name)),
				Some(line) if line != now => wrong.push(format!("- {line}\n+ {now}")),
				Some(_) => (),
			}
		}
		let gone = written.into_keys();
		wrong.extend(gone.map(|name| format!("{name} has a row and is no call")));
		wrong
	}
}

/// The calls by who has the privilege, as docs/governance.md says.
pub fn privileges() -> BTreeMap<String, BTreeSet<String>> {
	let text = fs::read_to_string(path("docs/governance.md")).expect("the page is there");
	let (_, table) = text
		.split_once("## Every privileged call\n")
		.expect("a table");
	let rows = table.lines().take_while(|line| !line.starts_with("## "));
	let rows = rows.filter_map(|line| line.strip_prefix("| **"));
	let rows = rows.map(|line| {
		let (who, rest) = line.split_once("**").expect("bold");
		let calls = rest
			.split('|')
			.nth(1)
			.expect("a cell")
			.split('`')
			.skip(1)
			.step_by(2);
		(who.to_owned(), calls.map(str::to_owned).collect())
	});
	rows.collect()
}

/// The row of docs/governance.md to which a call belongs, unless anybody may make it and nobody has more right to.
pub fn privilege(row: &Row) -> Option<&'static str> {
	if let Answer::Failed(error) = row.answer(Asks::Stranger) {
		match error.as_str() {
			"Dao.NotEnacting" => return Some("the DAO itself"),
			"Council.NotMember" | "TechnicalCommittee.NotMember" | "Arbitration.NotMember" => {
				return Some("a member of the body")
			},
			_ => (),
		}
	}
	let who = |asks| row.may(asks);
	let body = |body| who(Asks::Votes(body, MOST));
	let all = [
		who(Asks::Stranger),
		who(Asks::Root),
		body(Body::Council),
		body(Body::Committee),
		body(Body::Arbiters),
	];
	match all {
		[true, true, true, true, true] | [true, false, false, false, false] => None,
		[false, true, false, false, false] => Some("root"),
		[false, true, true, false, false] => Some("council or root"),
		[false, false, true, false, false] => Some("council"),
		[true, false, false, true, false] => Some("committee"),
		[true, false, false, false, true] => Some("arbiters"),
		[true, true, false, false, false] => Some("root, or whose it is"),
		[false, false, false, false, false] if who(Asks::None) => Some("nodes"),
		[false, false, false, false, false] => Some("nobody"),
		other => panic!("{}: docs/governance.md has no row for {other:?}", row.name),
	}
}
