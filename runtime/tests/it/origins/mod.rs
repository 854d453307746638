// SPDX-License-Identifier: Apache-2.0

//! Every call of the runtime from every kind of origin. `docs/security/origins.md` says what comes, row by row; what it does
//! not say is a failure. After a look at what has changed:
//!
//! `ENMESH_WRITE_ORIGINS=1 cargo test -p enmesh-runtime --test it origins`

use crate::chain::{develop, extension};
use arguments::{every_call, name};
use enmesh_runtime::{Executive, Hash, RuntimeCall, UncheckedExtrinsic};
use page::{privilege, privileges, Page};
use polkadot_sdk::{
	frame_support::traits::GetCallMetadata, sp_runtime::transaction_validity::TransactionSource,
};
use std::{
	collections::{BTreeMap, BTreeSet},
	sync::LazyLock,
};
use world::{fill, undone, Answer, Asks, Body, Guarded, MAJORITIES};

pub mod arguments;
mod page;
pub mod world;

/// What one call is answered, and what it changed of what is guarded.
pub struct Row {
	pub name: String,
	answers: Vec<(Asks, Answer, Vec<&'static str>)>,
}

impl Row {
	fn of(call: &RuntimeCall, before: &Guarded) -> Self {
		let bodies = [Body::Council, Body::Committee, Body::Arbiters];
		let votes = bodies
			.into_iter()
			.flat_map(|body| MAJORITIES.map(|(_, votes)| Asks::Votes(body, votes)));
		let all = Asks::COMMON.into_iter().chain(votes).chain([Asks::Root]);
		let name = name(call);
		let answers = all.map(|who| {
			if (name.as_str(), who) == NEEDS_EXECUTOR {
				return (who, Answer::Done, Vec::new());
			}
			let (answer, changed) = who.ask(call, before);
			(who, answer, changed)
		});
		let answers = answers.collect();
		Self { name, answers }
	}

	pub fn answer(&self, who: Asks) -> &Answer {
		let found = self.answers.iter().find(|(asks, ..)| *asks == who);
		&found.expect("everybody was asked").1
	}

	pub fn may(&self, who: Asks) -> bool {
		self.answer(who).may()
	}

	/// The least that a body needs, if it may at all. More votes never do less.
	pub fn least(&self, body: Body) -> Option<&'static str> {
		let may = MAJORITIES.map(|(_, votes)| self.may(Asks::Votes(body, votes)));
		// A member for itself is no share of votes: it is told apart.
		assert!(may[1..].is_sorted(), "{}: {body:?} {may:?}", self.name);
		let first = may.iter().position(|may| *may)?;
		Some(MAJORITIES[first].0)
	}
}

/// Root may; only a node can read the version of the code.
const NEEDS_EXECUTOR: (&str, Asks) = ("system.setCode", Asks::Root);

/// Asked once for all tests.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
	let mut rows = Vec::new();
	develop(|chain| {
		fill(chain);
		let before = Guarded::now();
		let all = every_call();
		rows = all.iter().map(|call| Row::of(call, &before)).collect();
	});
	rows
});

// covers: C-03, C-10
#[test]
fn every_call_has_its_row_and_every_origin_the_answer_that_was_reviewed() {
	let page = Page::read();
	if std::env::var_os("ENMESH_WRITE_ORIGINS").is_some() {
		page.write(&ROWS);
		return;
	}
	let wrong = page.differences(&ROWS);
	assert!(
		wrong.is_empty(),
		"docs/security/origins.md:\n{}",
		wrong.join("\n")
	);
}

#[test]
fn no_call_is_left_out() {
	develop(|_| {
		let mut found = BTreeMap::<_, BTreeSet<_>>::new();
		for call in every_call() {
			let of = call.get_call_metadata();
			let new = found
				.entry(of.pallet_name)
				.or_default()
				.insert(of.function_name);
			assert!(new, "{}: twice", name(&call));
		}
		let modules = RuntimeCall::get_module_names();
		let with_calls = modules
			.iter()
			.filter(|name| !RuntimeCall::get_call_names(name).is_empty());
		assert_eq!(found.len(), with_calls.count());
		for (pallet, calls) in found {
			let all = RuntimeCall::get_call_names(pallet).iter().copied();
			assert_eq!(calls, all.collect(), "{pallet}");
		}
	});
}

// covers: C-10
#[test]
fn the_page_of_privileges_names_each_call_that_asks_for_one() {
	let mut found = BTreeMap::<_, BTreeSet<_>>::new();
	for row in ROWS.iter() {
		if let Some(who) = privilege(row) {
			found
				.entry(who.to_owned())
				.or_default()
				.insert(row.name.clone());
		}
	}
	assert_eq!(found, privileges());
}

// covers: C-10
#[test]
fn without_a_signature_nothing_happens_but_the_clock_and_proofs_of_double_votes() {
	// Bytes that change nothing, and the code of which root has said the hash.
	let anyone = ["system.remark", "system.applyAuthorizedUpgrade"];
	let nodes = ["timestamp.set", "grandpa.reportEquivocationUnsigned"];
	// They dispatch with the origin that they were given.
	let wrappers = [
		"utility.batch",
		"utility.batchAll",
		"utility.forceBatch",
		"utility.ifElse",
	];
	let may = |who| {
		let may = ROWS.iter().filter(|row| row.may(who));
		may.map(|row| row.name.as_str()).collect::<BTreeSet<_>>()
	};
	assert_eq!(may(Asks::None), anyone.into_iter().chain(nodes).collect());
	let authorized = anyone.into_iter().chain(wrappers).collect();
	assert_eq!(may(Asks::Authorized), authorized);
}

/// What changes all the same, and for whom.
const CHANGES: [(&str, Asks, &str); 3] = [
	("timestamp.set", Asks::None, "clock"),
	("assets.mint", Asks::Owner, "asset 0"),
	("assets.burn", Asks::Owner, "asset 0"),
];

/// What those who have a privilege change with these arguments: it is noticed.
const NOTICED: [&str; 14] = [
	"arbiters",
	"authorized code",
	"committee",
	"council",
	"finality",
	"heap pages",
	"money of others",
	"pauses",
	"raw storage",
	"schedule",
	"tokens",
	"validators",
	"waiting code",
	"whitelist",
];

// covers: C-03, C-10
#[test]
fn who_has_no_privilege_changes_nothing_that_is_everybodys() {
	let mut changes = Vec::new();
	let mut noticed = BTreeSet::new();
	for row in ROWS.iter() {
		for (who, _, changed) in &row.answers {
			if Asks::COMMON.contains(who) {
				changes.extend(changed.iter().map(|what| (row.name.as_str(), *who, *what)));
			} else {
				noticed.extend(changed.iter().copied());
			}
		}
	}
	assert_eq!(changes, CHANGES);
	assert_eq!(noticed, NOTICED.into_iter().collect());
}

// covers: C-10
#[test]
fn a_transaction_without_signature_is_refused_whatever_it_calls() {
	develop(|chain| {
		fill(chain);
		let mut accepted = Vec::new();
		for call in every_call() {
			let bare = UncheckedExtrinsic::new_bare(call.clone());
			let general = UncheckedExtrinsic::new_transaction(call.clone(), extension(0, 0));
			for (kind, transaction) in [("bare", bare), ("general", general)] {
				let source = TransactionSource::External;
				let parent = Hash::default();
				let valid = undone(|| Executive::validate_transaction(source, transaction, parent));
				if valid.is_ok() {
					accepted.push((kind, name(&call)));
				}
			}
		}
		assert!(accepted.is_empty(), "{accepted:?}");
	});
}
