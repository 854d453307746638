// SPDX-License-Identifier: Apache-2.0

//! One kind of operation after the other, so that there are blocks full of each: those of `mix`, and others that can be made
//! from what `setup` left.

use crate::{
	crew::Crew,
	mix::{
		answer, count, hand_in, one, post_all, posting, submit, Options, World, LEARNERS, MESH,
		PROGRAMS, SILENT, VOTERS,
	},
	transfers,
	values::{account, call, items, num, number, record, text, unbox, variant},
	Found,
};
use scale_value::Value;

/// Those of `mix` that `setup` did not send already.
const KINDS: [&str; 3] = ["vote", "claim", "record"];

/// Signs and sends.
pub fn run(options: &Options) -> Found<()> {
	let load = &options.load;
	let mut crew = Crew::assemble(load)?;
	let world = World::read(options, &mut crew)?;
	for kind in KINDS {
		let calls = (0..count(kind, load.operations))
			.map(|place| world.operation(&crew, kind, place))
			.collect::<Found<Vec<_>>>()?;
		crew.settle(load, kind, calls)?;
	}
	bounties(options, &mut crew, &world)?;
	at_once(options, &mut crew, &world)?;
	daos(options, &mut crew, &world)?;
	programs(options, &mut crew, &world)?;
	let mut transfers = transfers::round(&crew);
	transfers.truncate(load.operations);
	crew.settle(load, transfers::KIND, transfers)?;
	options.note_blocks(&crew)
}

/// With bounties that were taken: their dates move, a child comes and goes, the work is sent back, less is offered and taken,
/// or the hunter resigns.
fn bounties(options: &Options, crew: &mut Crew, world: &World) -> Found<()> {
	let (load, World { roles, dates, .. }) = (&options.load, world);
	let taken = &world.state.submit;
	let mesh = |name: &'static str, args: Vec<Value>| {
		variant("BountyMesh", [Value::unnamed_variant(name, args)])
	};
	let later = || num(dates.now + 5 * dates.window);
	let extend = taken.iter().map(|(bounty, place)| {
		let args = vec![
			num(*bounty),
			variant("None", []),
			variant("Some", [later()]),
		];
		(roles.poster(*place), mesh("extend", args))
	});
	crew.settle(load, "extend", extend)?;

	let children = taken.iter().map(|(bounty, place)| {
		let posting = posting(dates, 2, "Open", variant("None", []));
		let args = vec![num(*bounty), num(MESH), num(0u8), num(0u8), posting];
		(roles.hunter(*place), mesh("post_child", args))
	});
	let mut open = Vec::with_capacity(taken.len());
	let found = crew.settle(load, "post_child", children)?;
	for (events, (_, place)) in found.iter().zip(taken) {
		let posted = one(events, "BountyMesh", "ChildPosted")?;
		open.push((number(unbox(&posted.fields, "bounty")?)?, *place));
	}
	let entrants: Vec<_> = open
		.iter()
		.map(|(_, place)| account(&crew.ids[roles.hunter(place + 1)]))
		.collect();
	let enter: Vec<_> = open
		.iter()
		.zip(&entrants)
		.map(|((child, place), who)| {
			let payee = record([("who", who.clone()), ("share", num(1_000_000u32))]);
			let args = vec![num(*child), Value::from_bytes([0xab; 32]), items([payee])];
			(roles.hunter(place + 1), mesh("enter", args))
		})
		.collect();
	crew.settle(load, "enter", enter)?;
	let withdraw = open.iter().zip(entrants).map(|((child, place), who)| {
		let args = vec![num(*child), who];
		(roles.hunter(place + 1), mesh("withdraw_entry", args))
	});
	crew.settle(load, "withdraw_entry", withdraw)?;
	let cancel = open
		.iter()
		.map(|(child, place)| (roles.hunter(*place), mesh("cancel", vec![num(*child)])));
	crew.settle(load, "cancel", cancel)?;

	let (judged, left) = taken.split_at(taken.len() / 2);
	let deliver = |crew: &Crew| -> Vec<_> {
		let of = |(bounty, place): &(u128, usize)| submit(crew, roles, *bounty, *place);
		judged.iter().map(of).collect()
	};
	let delivered = deliver(crew);
	crew.settle(load, "submit", delivered)?;
	let rework = judged.iter().map(|(bounty, place)| {
		(
			roles.poster(*place),
			mesh("rework", vec![num(*bounty), later()]),
		)
	});
	crew.settle(load, "rework", rework)?;
	let delivered = deliver(crew);
	crew.settle(load, "submit", delivered)?;
	let offer = judged.iter().map(|(bounty, place)| {
		let args = vec![num(*bounty), num(MESH / 2), variant("Keep", [])];
		(roles.poster(*place), mesh("offer", args))
	});
	crew.settle(load, "offer", offer)?;
	let agree = judged
		.iter()
		.map(|(bounty, place)| (roles.hunter(*place), mesh("agree", vec![num(*bounty)])));
	crew.settle(load, "agree", agree)?;
	let resign = left
		.iter()
		.map(|(bounty, place)| (roles.hunter(*place), mesh("resign", vec![num(*bounty)])));
	crew.settle(load, "resign", resign)?;
	Ok(())
}

/// Work that was done already: taken and handed in with one signature, accepted and paid with one.
fn at_once(options: &Options, crew: &mut Crew, world: &World) -> Found<()> {
	let (load, World { roles, dates, .. }) = (&options.load, world);
	let bounties = post_all(crew, load, roles, dates, "post", world.state.submit.len())?;
	let delivered: Vec<_> = bounties
		.iter()
		.map(|(bounty, place)| hand_in("take_and_submit", crew, roles, *bounty, *place))
		.collect();
	crew.settle(load, "take_and_submit", delivered)?;
	let accepted: Vec<_> = bounties
		.iter()
		.map(|(bounty, place)| answer("accept_and_pay", roles, *bounty, *place))
		.collect();
	crew.settle(load, "accept_and_pay", accepted)?;
	Ok(())
}

/// Members who never vote open a proposal in each DAO and take it back; two of each DAO leave.
fn daos(options: &Options, crew: &mut Crew, world: &World) -> Found<()> {
	let load = &options.load;
	let (daos, first) = (options.daos, world.state.first_dao);
	let member = |dao: usize, silent: usize| dao * world.members + VOTERS + silent;
	let remark = call("System", "remark", [text("We meet on Fridays.")]);
	// Neither the first of them, who have proposals of `setup`, nor those who leave.
	let proposer = |dao: usize| member(dao, SILENT / 2);
	let propose = (0..daos).map(|dao| {
		let args = [num(first + dao as u128), items([remark.clone()])];
		(proposer(dao), call("Dao", "propose", args))
	});
	let found = crew.settle(load, "propose", propose)?;
	let mut withdraw = Vec::with_capacity(found.len());
	for (dao, events) in found.iter().enumerate() {
		let proposed = one(events, "Dao", "Proposed")?;
		let proposal = number(unbox(&proposed.fields, "proposal")?)?;
		withdraw.push((proposer(dao), call("Dao", "withdraw", [num(proposal)])));
	}
	crew.settle(load, "withdraw", withdraw)?;
	let leave = (0..2 * daos).map(|place| {
		let (dao, silent) = (place % daos, SILENT - 1 - place / daos);
		let args = [num(first + dao as u128)];
		(member(dao, silent), call("Dao", "leave", args))
	});
	crew.settle(load, "leave", leave)?;
	Ok(())
}

/// Attesters take back what they said and commit batches; owners give roles and send away of whom nothing was said.
fn programs(options: &Options, crew: &mut Crew, world: &World) -> Found<()> {
	let (load, roles) = (&options.load, &world.roles);
	let learn = |program: usize, name: &'static str, args: Vec<Value>| {
		let program = world.state.programs.get(program).copied();
		let args = std::iter::once(num(program.unwrap_or_default())).chain(args);
		variant("LearnToEarn", [Value::unnamed_variant(name, args)])
	};
	let all = PROGRAMS * LEARNERS;
	let spoken = count("record", load.operations).min(all);
	// As `record` goes through them.
	let of = |place: usize| (place % PROGRAMS, place / PROGRAMS);
	let ids = crew.ids.clone();
	let who = |program: usize, member: usize| account(&ids[program * LEARNERS + member]);
	let void = (0..spoken).map(of).map(|(program, member)| {
		let args = vec![who(program, member), num(world.week()), world.entry(0)];
		(
			roles.attester(program, member),
			learn(program, "void_entry", args),
		)
	});
	crew.settle(load, "void_entry", void)?;
	let commit = (0..spoken).map(of).map(|(program, member)| {
		let root = Value::from_bytes([0xcd; 32]);
		let args = vec![num(world.week()), root, num(1_024u32), num(10u8)];
		(
			roles.attester(program, member),
			learn(program, "commit_batch", args),
		)
	});
	crew.settle(load, "commit_batch", commit)?;
	let role = (0..all).map(of).map(|(program, member)| {
		let args = vec![who(program, member), num(1u8), num(world.week() + 4)];
		(roles.owners + program, learn(program, "set_role", args))
	});
	crew.settle(load, "set_role", role)?;
	let unenrol = (spoken..all).map(of).map(|(program, member)| {
		let args = vec![who(program, member)];
		(roles.owners + program, learn(program, "unenrol", args))
	});
	crew.settle(load, "unenrol", unenrol)?;
	Ok(())
}
