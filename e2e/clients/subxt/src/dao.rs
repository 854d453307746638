// SPDX-License-Identifier: Apache-2.0

//! A DAO, its decision and the enactment.

use crate::{
	values::{
		account, account_at, field, inner, items, list, name, none, num, number, number_at, record,
		set, text, variant,
	},
	world::{ask, call, ensure, Call, Found, World},
};
use subxt::dynamic::Value;

/// Blocks in which members can vote; as soon as the outcome is certain, voting ends.
const VOTING: u128 = 60;

pub fn take(bounty: u128) -> Call {
	call("BountyMesh", "take", [num(bounty)])
}

pub fn propose_take(world: &World) -> Call {
	call(
		"Dao",
		"propose",
		[num(world.dao), list([take(world.root).value()])],
	)
}

fn ballot(world: &World, side: &str) -> Call {
	call("Dao", "vote", [num(world.proposal), variant(side, [])])
}

pub async fn found(world: &mut World) -> Found {
	let (me, friend) = (&world.people.me, &world.people.friend);
	let mut constitution = ask(&world.best().await?, "DaoApi", "default_constitution", []).await?;
	set(&mut constitution, "ordinary.voting", num(VOTING))?;
	set(&mut constitution, "credits.period", num(4 * VOTING))?;
	let seat = |who| record([("who", account(who)), ("shares", num(0)), ("loot", num(0))]);
	let metadata = record([("uri", text("ipfs://clients")), ("hash", none())]);
	let founding = call(
		"Dao",
		"found",
		[
			constitution,
			metadata,
			list([seat(&me.id), seat(&friend.id)]),
		],
	);
	let outcome = world.send(&founding, me).await?;
	let founded = outcome.one("Dao.Founded")?;
	ensure(account_at(founded, "founder")? == me.id, "founder")?;
	let dao = number_at(founded, "dao")?;
	let treasury = account_at(founded, "account")?;
	let read = ask(&outcome.at, "DaoApi", "dao", [num(dao)]).await?;
	let hash = field(inner(&read)?, "constitution_hash")?.clone();
	world
		.send(&call("Dao", "accept_invitation", [num(dao), hash]), friend)
		.await?;
	let started = world.send(&call("Dao", "start", [num(dao)]), me).await?;
	started.one("Dao.Started")?;
	let read = ask(&started.at, "DaoApi", "dao", [num(dao)]).await?;
	ensure(name(field(inner(&read)?, "state")?)? == "Active", "state")?;
	ensure(
		items(&ask(&started.at, "DaoApi", "members", [num(dao)]).await?)?.len() == 2,
		"members",
	)?;
	world.dao = dao;
	world.account = treasury;
	Ok(String::new())
}

pub async fn propose(world: &mut World) -> Found {
	let outcome = world.send(&propose_take(world), &world.people.me).await?;
	let proposed = outcome.one("Dao.Proposed")?;
	ensure(
		account_at(proposed, "proposer")? == world.people.me.id,
		"proposer",
	)?;
	ensure(number_at(proposed, "dao")? == world.dao, "DAO")?;
	world.proposal = number_at(proposed, "proposal")?;
	world.from = outcome.at.block_number();
	Ok(String::new())
}

pub async fn error(world: &mut World) -> Found {
	world
		.refusal(&ballot(world, "Nay"), &world.people.stranger)
		.await
}

pub async fn vote(world: &mut World) -> Found {
	let aye = ballot(world, "Aye");
	let (mine, other) = tokio::try_join!(
		world.send(&aye, &world.people.me),
		world.send(&aye, &world.people.friend)
	)?;
	for outcome in [&mine, &other] {
		ensure(
			number_at(outcome.one("Dao.Voted")?, "weight")? == 1,
			"weight",
		)?;
	}
	let last = if mine.at.block_number() > other.at.block_number() {
		mine
	} else {
		other
	};
	let read = ask(&last.at, "DaoApi", "proposals", [num(world.dao)]).await?;
	let proposal = *items(&read)?.first().ok_or("no proposal")?;
	ensure(number_at(proposal, "id")? == world.proposal, "proposal")?;
	Ok(format!(
		"{} {}",
		number_at(proposal, "tally.ayes")?,
		number_at(proposal, "tally.nays")?
	))
}

/// Follows the finalized blocks; those since the proposal that were final before the stream began are read first.
pub async fn enacted(world: &mut World) -> Found {
	let mut blocks = world.api.stream_blocks().await?;
	let mut next = world.from;
	while let Some(block) = blocks.next().await {
		let last = block?.number();
		while next <= last {
			let at = world.api.at_block(next).await?;
			next += 1;
			let events = at.events().fetch().await?;
			let ours = events
				.iter()
				.filter_map(Result::ok)
				.filter(|event| (event.pallet_name(), event.event_name()) == ("Dao", "Enacted"))
				.filter_map(|event| event.decode_fields_unchecked_as::<Value>().ok())
				.any(|data| {
					field(&data, "proposal")
						.and_then(number)
						.is_ok_and(|found| found == world.proposal)
				});
			if ours {
				let status = ask(&at, "DaoApi", "status", [num(world.proposal)]).await?;
				ensure(name(inner(&status)?)? == "Enacted", "status")?;
				let bounty = ask(&at, "BountyMeshApi", "bounty", [num(world.root)]).await?;
				let state = field(inner(&bounty)?, "state")?;
				ensure(account_at(state, "duty.hunter")? == world.account, "hunter")?;
				return name(state);
			}
		}
	}
	Err("the stream ended".into())
}
