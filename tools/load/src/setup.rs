// SPDX-License-Identifier: Apache-2.0

//! Makes what `mix` needs: proposals in the DAOs of genesis, bounties in three stages, programs with attesters and members.

use crate::{
	crew::Crew,
	err,
	mix::{
		accept, count, one, post_all, submit, Dates, Options, Roles, State, ATTESTERS, LEARNERS,
		PROGRAMS, SILENT, VOTERS,
	},
	values::{account, call, items, num, number, record, text, unbox, variant},
	Found, Load,
};
use scale_value::Value;
use std::fs;

/// Enrolments in one transaction.
const ENROLMENTS: usize = 32;

/// Makes what the operations need.
pub fn run(options: &Options) -> Found<()> {
	let load = &options.load;
	let roles = options.roles()?;
	let mut crew = Crew::assemble(load)?;
	let mut state = State::default();
	let of = |kind| count(kind, load.operations);

	let each = of("vote").div_ceil(options.daos * VOTERS);
	let first = first_dao(&mut crew, options)?;
	state.first_dao = first;
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
	let mut bounties = post_all(&mut crew, load, &roles, &dates, "post_root", all)?;
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
	options.note_blocks(&crew)?;

	let name = options.state.display();
	let text = serde_json::to_string(&state)?;
	fs::write(&options.state, text).map_err(|error| err(format!("{name}: {error}")))
}

/// The number of the first DAO that `genesis` founded: after the Commons, before those that came later.
fn first_dao(crew: &mut Crew, options: &Options) -> Found<u128> {
	let next = number(&crew.now("Dao", "NextDao")?)?;
	let daos = options.daos as u128;
	next.checked_sub(daos + options.later as u128)
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
	crew.settle(load, "enrol in batch_all", batches)?;
	Ok(())
}
