// SPDX-License-Identifier: Apache-2.0

//! What people in DAOs do all day, in fixed parts: vote, claim, submit, accept, post, record.
//!
//! `setup` makes what that needs: proposals in the DAOs of genesis, bounties in three stages, programs with attesters and
//! members. `mix` then sends operations of which none waits for another one of them, so that the order in which they get
//! into blocks does not matter. A state made once serves many runs, from copies of the node's directory.

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
	load: Load,
	/// DAOs that `genesis` founded, of accounts in turn.
	#[arg(long, default_value_t = 256)]
	daos: usize,
	/// Members of each.
	#[arg(long, default_value_t = 24)]
	members: usize,
	/// File of what `setup` made.
	#[arg(long)]
	state: PathBuf,
}

impl Options {
	fn roles(&self) -> Found<Roles> {
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
const VOTERS: usize = 16;
const SILENT: usize = 8;
/// Programs, with so many attesters and members each.
const PROGRAMS: usize = 32;
const ATTESTERS: usize = 10;
const LEARNERS: usize = 64;
/// Enrolments in one transaction.
const ENROLMENTS: usize = 32;
const MESH: u128 = 1_000_000_000_000;
const DAY_MS: u128 = 86_400_000;

/// What `setup` made and `mix` uses.
#[derive(Default, Serialize, Deserialize)]
struct State {
	/// Proposals and their DAO, counted from the first that `genesis` founded.
	proposals: Vec<(u128, usize)>,
	/// Bounties, each with the place of its poster among the posters, in the stage that the operation needs.
	submit: Vec<(u128, usize)>,
	accept: Vec<(u128, usize)>,
	claim: Vec<(u128, usize)>,
	/// Programs in order of their owners.
	programs: Vec<u128>,
}

/// Which accounts do what. DAO members come first.
struct Roles {
	posters: Range<usize>,
	hunters: Range<usize>,
	owners: usize,
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

	fn poster(&self, place: usize) -> usize {
		self.posters.start + place % self.posters.len()
	}

	fn hunter(&self, place: usize) -> usize {
		self.hunters.start + place % self.hunters.len()
	}

	fn attester(&self, program: usize, member: usize) -> usize {
		self.attesters + program * ATTESTERS + member % ATTESTERS
	}
}

fn count(kind: &str, operations: usize) -> usize {
	let part = PARTS.iter().find(|(each, _)| *each == kind);
	(operations * part.map_or(0, |(_, part)| *part)).div_ceil(100)
}

/// Dates that are far enough for everything here.
struct Dates {
	now: u128,
	window: u128,
}

impl Dates {
	fn read(crew: &mut Crew) -> Found<Self> {
		Ok(Self {
			now: number(&crew.now("System", "Number")?)?,
			window: number(&crew.chain.constant("BountyMesh", "MinWindow")?)?,
		})
	}
}

fn post(crew: &Crew, roles: &Roles, dates: &Dates, place: usize) -> (usize, Value) {
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
	let posting = record([
		("until", num(dates.now + dates.window)),
		("due", num(dates.now + 4 * dates.window)),
		("mode", variant("Direct", [])),
		("invited", variant("Some", [hunter])),
		("eligibility", variant("Anyone", [])),
		(
			"spec",
			variant("Inline", [text("Translate the guide for newcomers.")]),
		),
		("cap", num(1_000_000u32)),
		("entry_bond", num(0u8)),
		("reputation", num(0u8)),
		("places", num(0u8)),
	]);
	let call = call(
		"BountyMesh",
		"post_root",
		[terms, num(MESH), num(0u8), posting],
	);
	(roles.poster(place), call)
}

fn submit(crew: &Crew, roles: &Roles, bounty: u128, place: usize) -> (usize, Value) {
	let hunter = roles.hunter(place);
	let payee = record([
		("who", account(&crew.ids[hunter])),
		("share", num(1_000_000u32)),
	]);
	let args = [num(bounty), Value::from_bytes([0xab; 32]), items([payee])];
	(hunter, call("BountyMesh", "submit", args))
}

fn accept(roles: &Roles, bounty: u128, place: usize) -> (usize, Value) {
	(
		roles.poster(place),
		call("BountyMesh", "accept", [num(bounty), num(MESH)]),
	)
}

/// The one event of that name.
fn one<'a>(events: &'a [Event], pallet: &str, name: &str) -> Found<&'a Event> {
	let mut found = events
		.iter()
		.filter(|event| (event.pallet.as_str(), event.name.as_str()) == (pallet, name));
	found
		.next()
		.ok_or_else(|| err(format!("no event {pallet}.{name}")))
}

/// Makes what the operations need.
pub fn setup(options: &Options) -> Found<()> {
	let load = &options.load;
	let roles = options.roles()?;
	let mut crew = Crew::assemble(load)?;
	let mut state = State::default();
	let of = |kind| count(kind, load.operations);

	let each = of("vote").div_ceil(options.daos * VOTERS);
	let first = first_dao(&mut crew, options)?;
	let remark = call("System", "remark", [text("We meet on Thursdays.")]);
	let proposals = (0..each * options.daos).map(|place| {
		let (dao, nth) = (place % options.daos, place / options.daos);
		let proposer = dao * options.members + VOTERS + nth % SILENT;
		let args = [num(first + dao as u128), items([remark.clone()])];
		(proposer, call("Dao", "propose", args))
	});
	let found = crew.settle(load, "propose", proposals)?;
	for (place, events) in found.iter().enumerate() {
		let proposed = one(events, "Dao", "Proposed")?;
		let number = number(unbox(&proposed.fields, "proposal")?)?;
		state.proposals.push((number, place % options.daos));
	}

	programs(&mut crew, load, &roles, &mut state)?;

	let (claims, accepts) = (of("claim"), of("accept"));
	let all = claims + accepts + of("submit");
	let dates = Dates::read(&mut crew)?;
	let posts: Vec<_> = (0..all)
		.map(|place| post(&crew, &roles, &dates, place))
		.collect();
	let found = crew.settle(load, "post_root", posts)?;
	let mut bounties = Vec::with_capacity(all);
	for (place, events) in found.iter().enumerate() {
		let posted = one(events, "BountyMesh", "RootPosted")?;
		let poster = id(unbox(&posted.fields, "poster")?)?;
		if poster != crew.ids[roles.poster(place)] {
			return Err(err("a bounty of somebody else"));
		}
		bounties.push((number(unbox(&posted.fields, "bounty")?)?, place));
	}
	let takes = bounties.iter().map(|(bounty, place)| {
		(
			roles.hunter(*place),
			call("BountyMesh", "take", [num(*bounty)]),
		)
	});
	crew.settle(load, "take", takes)?;
	let submits: Vec<_> = bounties[..claims + accepts]
		.iter()
		.map(|(bounty, place)| submit(&crew, &roles, *bounty, *place))
		.collect();
	crew.settle(load, "submit", submits)?;
	let accepted = bounties[..claims]
		.iter()
		.map(|(bounty, place)| accept(&roles, *bounty, *place));
	crew.settle(load, "accept", accepted)?;
	state.submit = bounties.split_off(claims + accepts);
	state.accept = bounties.split_off(claims);
	state.claim = bounties;

	let name = options.state.display();
	let text = serde_json::to_string(&state)?;
	fs::write(&options.state, text).map_err(|error| err(format!("{name}: {error}")))
}

/// The number of the first DAO that `genesis` founded: the last ones there are, after the Commons.
fn first_dao(crew: &mut Crew, options: &Options) -> Found<u128> {
	let next = number(&crew.now("Dao", "NextDao")?)?;
	let daos = options.daos as u128;
	next.checked_sub(daos)
		.filter(|first| *first > 0)
		.ok_or_else(|| {
			err(format!(
				"the chain has fewer than {daos} DAOs: give the same --daos to `genesis`"
			))
		})
}

fn programs(crew: &mut Crew, load: &Load, roles: &Roles, state: &mut State) -> Found<()> {
	let rules = record([
		("min_day_points", num(10u8)),
		("goal_minutes", num(300u16)),
		("step", num(50_000u32)),
		("goal_step", num(20_000u32)),
		("bonus_cap", num(300_000u32)),
	]);
	let settings = record([("max_members", num(LEARNERS as u128)), ("rules", rules)]);
	let create = call("LearnToEarn", "create_program", [text("load"), settings]);
	let creates = (0..PROGRAMS).map(|place| (roles.owners + place, create.clone()));
	for events in crew.settle(load, "create_program", creates)? {
		let created = one(&events, "LearnToEarn", "ProgramCreated")?;
		state
			.programs
			.push(number(unbox(&created.fields, "program")?)?);
	}
	let row = record([
		("role", num(0u8)),
		("kind", text("section read")),
		("unit", text("section")),
		("category", variant("Learning", [])),
		("mode", variant("Total", [])),
		("timed", Value::bool(false)),
	]);
	let terms = record([
		("points", num(1u8)),
		("day_cap", num(1_000u16)),
		("week_cap", num(5_000u16)),
	]);
	let mut batches = Vec::new();
	for (place, program) in state.programs.iter().enumerate() {
		let learn = |name: &str, args: Vec<Value>| {
			let args = std::iter::once(num(*program)).chain(args);
			variant("LearnToEarn", [Value::unnamed_variant(name, args)])
		};
		let attesters = (0..ATTESTERS).map(|number| {
			let who = account(&crew.ids[roles.attester(place, number)]);
			learn(
				"set_attester",
				vec![who, items([num(0u8)]), num(1_000_000u32), num(0u8)],
			)
		});
		let first: Vec<_> = std::iter::once(learn("add_row", vec![row.clone(), terms.clone()]))
			.chain(attesters)
			.collect();
		let members = (0..LEARNERS)
			.map(|member| learn("enrol", vec![account(&crew.ids[place * LEARNERS + member])]));
		let members: Vec<_> = members.collect();
		for calls in std::iter::once(&first[..]).chain(members.chunks(ENROLMENTS)) {
			let batch = call("Utility", "batch_all", [items(calls.to_vec())]);
			batches.push((roles.owners + place, batch));
		}
	}
	crew.settle(load, "attesters, members", batches)?;
	Ok(())
}

/// What operations are made from.
struct World {
	roles: Roles,
	dates: Dates,
	/// Days since 1970.
	day: u128,
	members: usize,
	state: State,
}

impl World {
	/// The signer and the call of one more operation of a kind, or nothing if there is no more to do.
	fn operation(&self, crew: &Crew, kind: &str, place: usize) -> Option<(usize, Value)> {
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
				let entry = record([
					("weekday", num((self.day + 3) % 7)),
					("row", num(0u8)),
					// Only more than was said before counts; one attester speaks of a member, so the order holds.
					("total", num(round as u128 + 1)),
				]);
				let statement = record([
					("member", account(&crew.ids[program * LEARNERS + member])),
					("week", num((self.day + 3) / 7)),
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
	let name = options.state.display();
	let state: State = fs::read_to_string(&options.state)
		.map_err(|error| err(format!("{name}: {error}")))
		.and_then(|text| Ok(serde_json::from_str(&text)?))?;
	let mut crew = Crew::assemble(load)?;
	let world = World {
		roles: options.roles()?,
		dates: Dates::read(&mut crew)?,
		day: number(&crew.now("Timestamp", "Now")?)? / DAY_MS,
		members: options.members,
		state,
	};
	let mut kinds: Vec<&'static str> = PARTS
		.iter()
		.flat_map(|(kind, _)| std::iter::repeat_n(*kind, count(kind, load.operations)))
		.collect();
	Dice(load.people.seed).shuffle(&mut kinds);
	let mut done = BTreeMap::<&str, usize>::new();
	let mut orders = Vec::with_capacity(kinds.len());
	for kind in kinds {
		let place = done.entry(kind).or_default();
		let (who, call) = world.operation(&crew, kind, *place).ok_or_else(|| {
			err(format!(
				"`setup` was made for fewer --operations: no {kind} is left"
			))
		})?;
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
