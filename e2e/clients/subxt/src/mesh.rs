// SPDX-License-Identifier: Apache-2.0

//! Bounties: posting, taking, the path, an error.

use crate::{
	dao::take as take_call,
	values::{
		account, account_at, all_numbers, field, inner, items, name, none, num, number_at, record,
		some, text, variant,
	},
	world::{ask, call, ensure, Found, Outcome, Trouble, World, MESH},
};
use subxt::{
	dynamic::{self, Value},
	utils::AccountId32,
};

const REWARD: u128 = 40 * MESH;
const SPEC: &str = "Build what the client asks for.";

struct Dates {
	now: u128,
	window: u128,
}

impl Dates {
	async fn of(world: &World) -> Result<Self, Trouble> {
		let at = world.best().await?;
		let window = at
			.constants()
			.entry(dynamic::constant::<u32>("BountyMesh", "MinWindow"))?;
		Ok(Self {
			now: at.block_number().into(),
			window: window.into(),
		})
	}

	fn terms(&self) -> Value {
		record([
			("asset", variant("Native", [])),
			("arbiter", none()),
			("window", num(self.window)),
			("default_split", num(50)),
			("smallest", num(MESH)),
			("end", num(self.now + 8 * self.window)),
			("crowd", Value::bool(false)),
		])
	}

	fn posting(&self, invited: &AccountId32, due: u128) -> Value {
		record([
			("until", num(self.now + self.window)),
			("due", num(due)),
			("mode", variant("Direct", [])),
			("invited", some(account(invited))),
			("eligibility", variant("Anyone", [])),
			("spec", variant("Inline", [text(SPEC)])),
			("cap", num(1_000_000)),
			("entry_bond", num(0)),
			("reputation", num(0)),
			("places", num(0)),
		])
	}
}

async fn post_root(world: &World, invited: &AccountId32) -> Result<(Outcome, u128), Trouble> {
	let dates = Dates::of(world).await?;
	let due = dates.now + 4 * dates.window;
	let posting = dates.posting(invited, due);
	let post = call(
		"BountyMesh",
		"post_root",
		[dates.terms(), num(REWARD), num(0), posting],
	);
	Ok((world.send(&post, &world.people.me).await?, due))
}

pub async fn post(world: &mut World) -> Found {
	let (outcome, _) = post_root(world, &world.account).await?;
	let posted = outcome.one("BountyMesh.RootPosted")?;
	ensure(number_at(posted, "reward")? == REWARD, "reward")?;
	ensure(
		account_at(posted, "poster")? == world.people.me.id,
		"poster",
	)?;
	world.root = number_at(posted, "bounty")?;
	let read = ask(&outcome.at, "BountyMeshApi", "bounty", [num(world.root)]).await?;
	let view = inner(&read)?;
	ensure(number_at(view, "escrow")? == REWARD, "escrow")?;
	name(field(view, "state")?)
}

pub async fn take(world: &mut World) -> Found {
	let (friend, third) = (&world.people.friend, &world.people.third);
	let (outcome, due) = post_root(world, &friend.id).await?;
	let top = number_at(outcome.one("BountyMesh.RootPosted")?, "bounty")?;
	let taken = world.send(&take_call(top), friend).await?;
	ensure(
		account_at(taken.one("BountyMesh.Assigned")?, "hunter")? == friend.id,
		"hunter",
	)?;
	let dates = Dates::of(world).await?;
	let posting = dates.posting(&third.id, due - dates.window);
	let post = call(
		"BountyMesh",
		"post_child",
		[num(top), num(REWARD / 4), num(0), num(0), posting],
	);
	let posted = world.send(&post, friend).await?;
	world.child = number_at(posted.one("BountyMesh.ChildPosted")?, "bounty")?;
	world.top = top;
	Ok(String::new())
}

pub async fn path(world: &mut World) -> Found {
	let at = world.best().await?;
	let found = ask(&at, "BountyMeshApi", "path_to_root", [num(world.child)]).await?;
	ensure(all_numbers(&found) == [world.child, world.top], "path")?;
	let tree = ask(
		&at,
		"BountyMeshApi",
		"tree",
		[num(world.top), none(), num(10)],
	)
	.await?;
	ensure(items(field(inner(&tree)?, "bounties")?)?.len() == 2, "tree")?;
	let root = ask(&at, "BountyMeshApi", "bounty", [num(world.top)]).await?;
	Ok(number_at(inner(&root)?, "margin")?.to_string())
}

pub async fn error(world: &mut World) -> Found {
	world
		.refusal(&take_call(world.child), &world.people.stranger)
		.await
}
