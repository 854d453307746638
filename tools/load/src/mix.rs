// SPDX-License-Identifier: Apache-2.0

//! What people in DAOs do all day, in fixed parts: vote, claim, submit, accept, post, record.
//!
//! `setup` makes what that needs. `mix` then sends operations of which none waits for another one of them, so that the order
//! in which they get into blocks does not matter. A state made once serves many runs, from copies of the node's directory.

use crate::{
	chain::Event,
	crew::{Crew, Order},
	err,
	keys::Dice,
	values::{account, call, id, items, num, number, record, text, unbox, variant},
	Found, Load,
};
use clap::Args;
use scale_value::Value;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, ops::Range, path::PathBuf};

/// Arguments.
#[derive(Args)]
pub struct Options {
	#[command(flatten)]
	pub load: Load,
	/// DAOs that `genesis` founded, of accounts in turn.
	#[arg(long, default_value_t = 256)]
	pub daos: usize,
	/// Members of each.
	#[arg(long, default_value_t = 24)]
	pub members: usize,
	/// DAOs that came after those.
	#[arg(long, default_value_t = 0)]
	pub later: usize,
	/// File of what `setup` made.
	#[arg(long)]
	pub state: PathBuf,
	/// File that `setup` and `each` add to: kinds, their blocks, and how many are in each.
	#[arg(long)]
	pub blocks: Option<PathBuf>,
}

impl Options {
	/// Writes which blocks have what was sent, if that is asked for.
	pub fn note_blocks(&self, crew: &Crew) -> Found<()> {
		self.blocks
			.as_ref()
			.map_or(Ok(()), |path| crew.note_blocks(path))
	}

	/// Who does what.
	pub fn roles(&self) -> Found<Roles> {
		let accounts = self.load.people.accounts as usize;
		Roles::new(accounts, self.daos, self.members)
	}
}

/// Each kind with its parts of a hundred.
const PARTS: [(&str, usize); 6] = [
	("vote", 30),
	("claim", 20),
	("submit", 15),
	("accept", 15),
	("post", 10),
	("record", 10),
];
/// Members of a DAO who vote. The others never do, so that no vote is over before it was cast: half of these say yes, half
/// no, and eight who are silent could still turn it either way.
pub const VOTERS: usize = 16;
pub const SILENT: usize = 8;
/// Programs, with so many attesters and members each.
pub const PROGRAMS: usize = 32;
pub const ATTESTERS: usize = 10;
pub const LEARNERS: usize = 64;
pub const MESH: u128 = 1_000_000_000_000;
const DAY_MS: u128 = 86_400_000;

/// What `setup` made and `mix` uses.
#[derive(Default, Serialize, Deserialize)]
pub struct State {
	/// The first DAO that `genesis` founded.
	pub first_dao: u128,
	/// Proposals and their DAO, counted from that.
	pub proposals: Vec<(u128, usize)>,
	/// Bounties, each with the place of its poster among the posters, in the stage that the operation needs.
	pub submit: Vec<(u128, usize)>,
	pub accept: Vec<(u128, usize)>,
	pub claim: Vec<(u128, usize)>,
	/// Programs in order of their owners.
	pub programs: Vec<u128>,
}

/// Which accounts do what. DAO members come first.
pub struct Roles {
	posters: Range<usize>,
	hunters: Range<usize>,
	/// The first owner of a program.
	pub owners: usize,
	attesters: usize,
}

impl Roles {
	fn new(accounts: usize, daos: usize, members: usize) -> Found<Self> {
		let first = daos * members;
		let others = PROGRAMS * (1 + ATTESTERS);
		let pairs = accounts.saturating_sub(first + others) / 2;
		if members < VOTERS + SILENT || pairs == 0 || first < PROGRAMS * LEARNERS {
			return Err(err(format!(
				"wants at least {} members in a DAO, {} in all, and accounts besides",
				VOTERS + SILENT,
				PROGRAMS * LEARNERS
			)));
		}
		Ok(Self {
			posters: first..first + pairs,
			hunters: first + pairs..first + 2 * pairs,
			owners: first + 2 * pairs,
			attesters: first + 2 * pairs + PROGRAMS,
		})
	}

	/// A poster in turn.
	pub fn poster(&self, place: usize) -> usize {
		self.posters.start + place % self.posters.len()
	}

	/// A hunter in turn.
	pub fn hunter(&self, place: usize) -> usize {
		self.hunters.start + place % self.hunters.len()
	}

	/// Who speaks of a member of a program.
	pub fn attester(&self, program: usize, member: usize) -> usize {
		self.attesters + program * ATTESTERS + member % ATTESTERS
	}
}

/// How many of a kind.
pub fn count(kind: &str, operations: usize) -> usize {
	let part = PARTS.iter().find(|(each, _)| *each == kind);
	(operations * part.map_or(0, |(_, part)| *part)).div_ceil(100)
}

/// Dates that are far enough for everything here.
pub struct Dates {
	/// The block in which they were read.
	pub now: u128,
	/// The shortest window of a tree.
	pub window: u128,
}

impl Dates {
	/// From the chain.
	pub fn read(crew: &mut Crew) -> Found<Self> {
		Ok(Self {
			now: number(&crew.now("System", "Number")?)?,
			window: number(&crew.chain.constant("BountyMesh", "MinWindow")?)?,
		})
	}
}

/// What is said of a bounty whose work is due after so many windows.
pub fn posting(dates: &Dates, windows: u128, mode: &str, invited: Value) -> Value {
	record([
		("until", num(dates.now + dates.window)),
		("due", num(dates.now + windows * dates.window)),
		("mode", variant(mode, [])),
		("invited", invited),
		("eligibility", variant("Anyone", [])),
		(
			"spec",
			variant("Inline", [text("Translate the guide for newcomers.")]),
		),
		("cap", num(1_000_000u32)),
		("entry_bond", num(0u8)),
		("reputation", num(0u8)),
		("places", num(0u8)),
	])
}

/// A bounty for one hunter.
pub fn post(crew: &Crew, roles: &Roles, dates: &Dates, place: usize) -> (usize, Value) {
	let terms = record([
		("asset", variant("Native", [])),
		("arbiter", variant("None", [])),
		("window", num(dates.window)),
		("default_split", num(50u8)),
		("smallest", num(MESH)),
		("end", num(dates.now + 8 * dates.window)),
		("crowd", Value::bool(false)),
	]);
	let hunter = account(&crew.ids[roles.hunter(place)]);
	let posting = posting(dates, 4, "Direct", variant("Some", [hunter]));
	let call = call(
		"BountyMesh",
		"post_root",
		[terms, num(MESH), num(0u8), posting],
	);
	(roles.poster(place), call)
}

/// So many of them, posted as that kind: their numbers and places.
pub fn post_all(
	crew: &mut Crew,
	load: &Load,
	roles: &Roles,
	dates: &Dates,
	kind: &'static str,
	count: usize,
) -> Found<Vec<(u128, usize)>> {
	let posts: Vec<_> = (0..count)
		.map(|place| post(crew, roles, dates, place))
		.collect();
	let found = crew.settle(load, kind, posts)?;
	let mut bounties = Vec::with_capacity(count);
	for (place, events) in found.iter().enumerate() {
		let posted = one(events, "BountyMesh", "RootPosted")?;
		let poster = id(unbox(&posted.fields, "poster")?)?;
		if poster != crew.ids[roles.poster(place)] {
			return Err(err("a bounty of somebody else"));
		}
		bounties.push((number(unbox(&posted.fields, "bounty")?)?, place));
	}
	Ok(bounties)
}

/// Work handed in by whoever took that bounty.
pub fn submit(crew: &Crew, roles: &Roles, bounty: u128, place: usize) -> (usize, Value) {
	hand_in("submit", crew, roles, bounty, place)
}

/// The same by a call of another name, which takes the bounty first.
pub fn hand_in(
	name: &str,
	crew: &Crew,
	roles: &Roles,
	bounty: u128,
	place: usize,
) -> (usize, Value) {
	let hunter = roles.hunter(place);
	let payee = record([
		("who", account(&crew.ids[hunter])),
		("share", num(1_000_000u32)),
	]);
	let args = [num(bounty), Value::from_bytes([0xab; 32]), items([payee])];
	(hunter, call("BountyMesh", name, args))
}

/// Accepts the work.
pub fn accept(roles: &Roles, bounty: u128, place: usize) -> (usize, Value) {
	answer("accept", roles, bounty, place)
}

/// The same by a call of another name, which pays as well.
pub fn answer(name: &str, roles: &Roles, bounty: u128, place: usize) -> (usize, Value) {
	(
		roles.poster(place),
		call("BountyMesh", name, [num(bounty), num(MESH)]),
	)
}

/// The one event of that name.
pub fn one<'a>(events: &'a [Event], pallet: &str, name: &str) -> Found<&'a Event> {
	let mut found = events
		.iter()
		.filter(|event| (event.pallet.as_str(), event.name.as_str()) == (pallet, name));
	found
		.next()
		.ok_or_else(|| err(format!("no event {pallet}.{name}")))
}

/// What operations are made from.
pub struct World {
	/// Who does it.
	pub roles: Roles,
	/// When it is due.
	pub dates: Dates,
	/// Days since 1970.
	day: u128,
	/// Of each DAO.
	pub members: usize,
	/// What it is done to.
	pub state: State,
}

impl World {
	/// What `setup` made, on the chain of a node.
	pub fn read(options: &Options, crew: &mut Crew) -> Found<Self> {
		let name = options.state.display();
		let state: State = fs::read_to_string(&options.state)
			.map_err(|error| err(format!("{name}: {error}")))
			.and_then(|text| Ok(serde_json::from_str(&text)?))?;
		Ok(Self {
			roles: options.roles()?,
			dates: Dates::read(crew)?,
			day: number(&crew.now("Timestamp", "Now")?)? / DAY_MS,
			members: options.members,
			state,
		})
	}

	/// The week that it is, on the chain.
	pub fn week(&self) -> u128 {
		(self.day + 3) / 7
	}

	/// A total of today, in the one row that programs have.
	pub fn entry(&self, total: u128) -> Value {
		record([
			("weekday", num((self.day + 3) % 7)),
			("row", num(0u8)),
			("total", num(total)),
		])
	}

	/// The signer and the call of one more operation of a kind.
	pub fn operation(&self, crew: &Crew, kind: &str, place: usize) -> Found<(usize, Value)> {
		self.find(crew, kind, place).ok_or_else(|| {
			err(format!(
				"`setup` was made for fewer --operations: no {kind} is left"
			))
		})
	}

	fn find(&self, crew: &Crew, kind: &str, place: usize) -> Option<(usize, Value)> {
		let Self { roles, state, .. } = self;
		match kind {
			"vote" => {
				// First one member of each DAO on each proposal, then the next one: neighbours are strangers.
				let (voter, place) = (place / state.proposals.len(), place % state.proposals.len());
				let (proposal, dao) = state.proposals[place];
				let ballot = if voter % 2 == 0 { "Aye" } else { "Nay" };
				let call = call("Dao", "vote", [num(proposal), variant(ballot, [])]);
				(voter < VOTERS).then_some((dao * self.members + voter, call))
			},
			"claim" => {
				let (bounty, place) = *state.claim.get(place)?;
				let call = call("BountyMesh", "claim", [num(bounty), num(0u8)]);
				Some((roles.hunter(place), call))
			},
			"submit" => {
				let (bounty, place) = *state.submit.get(place)?;
				Some(submit(crew, roles, bounty, place))
			},
			"accept" => {
				let (bounty, place) = *state.accept.get(place)?;
				Some(accept(roles, bounty, place))
			},
			"post" => Some(post(crew, roles, &self.dates, place)),
			_ => {
				let (round, place) = (place / (PROGRAMS * LEARNERS), place % (PROGRAMS * LEARNERS));
				// Neighbours are in different programs, and so of different attesters.
				let (program, member) = (place % PROGRAMS, place / PROGRAMS);
				// Only more than was said before counts; one attester speaks of a member, so the order holds.
				let entry = self.entry(round as u128 + 1);
				let statement = record([
					("member", account(&crew.ids[program * LEARNERS + member])),
					("week", num(self.week())),
					("entries", items([entry])),
				]);
				let args = [num(*state.programs.get(program)?), statement];
				let call = call("LearnToEarn", "record", args);
				Some((roles.attester(program, member), call))
			},
		}
	}
}

/// Signs, sends, counts.
pub fn run(options: &Options) -> Found<()> {
	let load = &options.load;
	let mut crew = Crew::assemble(load)?;
	let world = World::read(options, &mut crew)?;
	let mut kinds: Vec<&'static str> = PARTS
		.iter()
		.flat_map(|(kind, _)| std::iter::repeat_n(*kind, count(kind, load.operations)))
		.collect();
	Dice(load.people.seed).shuffle(&mut kinds);
	let mut done = BTreeMap::<&str, usize>::new();
	let mut orders = Vec::with_capacity(kinds.len());
	for kind in kinds {
		let place = done.entry(kind).or_default();
		let (who, call) = world.operation(&crew, kind, *place)?;
		*place += 1;
		let call = crew.chain.call(&call)?;
		orders.push(Order { kind, who, call });
	}
	crew.perform(load, "mix", &orders)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_parts_are_all_there_is() {
		assert_eq!(PARTS.iter().map(|(_, part)| part).sum::<usize>(), 100);
		let all: usize = PARTS.iter().map(|(kind, _)| count(kind, 1_000)).sum();
		assert_eq!(all, 1_000);
		// Never fewer than asked for.
		assert_eq!(count("post", 1_001), 101);
	}

	#[test]
	fn nobody_has_two_roles() {
		let roles = Roles::new(20_000, 256, 24).unwrap();
		assert!(256 * 24 <= roles.posters.start);
		assert_eq!(roles.posters.end, roles.hunters.start);
		assert_eq!(roles.hunters.end, roles.owners);
		assert_eq!(roles.owners + PROGRAMS, roles.attesters);
		assert!(roles.attester(PROGRAMS - 1, LEARNERS - 1) < 20_000);
		assert!(Roles::new(6_000, 256, 24).is_err());
		assert!(Roles::new(20_000, 256, VOTERS).is_err());
	}
}
