// SPDX-License-Identifier: Apache-2.0

//! A learning program, and calls through others: batched, by proxy, by multisig.

use crate::{
	dao::propose_take,
	plain::{pay, remark},
	values::{
		account, account_at, address, field, inner, list, name, none, num, number, number_at,
		record as fields, some, text, variant,
	},
	world::{ask, call, ensure, error_name, Call, Found, Trouble, World, MESH},
};
use subxt::{
	dynamic::{self, Value},
	ext::codec::Encode,
	utils::AccountId32,
};

const FUEL: u128 = 5 * MESH;
const STAKE: u128 = 7;
const DAY_MS: u128 = 86_400_000;

pub async fn program(world: &mut World) -> Found {
	let me = &world.people.me;
	let rules = fields([
		("min_day_points", num(10)),
		("goal_minutes", num(300)),
		("step", num(50_000)),
		("goal_step", num(20_000)),
		("bonus_cap", num(300_000)),
	]);
	let settings = fields([("max_members", num(10)), ("rules", rules)]);
	let outcome = world
		.send(
			&call(
				"LearnToEarn",
				"create_program",
				[text("ipfs://clients"), settings],
			),
			me,
		)
		.await?;
	let created = outcome.one("LearnToEarn.ProgramCreated")?;
	ensure(account_at(created, "owner")? == me.id, "owner")?;
	let now = outcome
		.at
		.storage()
		.fetch(dynamic::storage::<(), u64>("Timestamp", "Now"), ())
		.await?
		.decode()?;
	let day = u128::from(now) / DAY_MS;
	world.program = number_at(created, "program")?;
	(world.week, world.weekday) = ((day + 3) / 7, (day + 3) % 7);
	Ok(String::new())
}

pub async fn batch(world: &mut World) -> Found {
	let (me, newcomer, program) = (&world.people.me, &world.people.newcomer, num(world.program));
	let spec = fields([
		("role", num(0)),
		("kind", text("section read")),
		("unit", text("section")),
		("category", variant("Learning", [])),
		("mode", variant("Total", [])),
		("timed", Value::bool(false)),
	]);
	let terms = fields([
		("points", num(10)),
		("day_cap", num(5)),
		("week_cap", num(30)),
	]);
	let offer = fields([
		("price", num(STAKE)),
		("stock", num(3)),
		("per_member", num(2)),
	]);
	let learn = |name, args: Vec<Value>| {
		let args = [vec![program.clone()], args].concat();
		variant("LearnToEarn", [Value::unnamed_variant(name, args)])
	};
	let calls = list([
		learn("add_row", vec![spec, terms]),
		learn(
			"set_attester",
			vec![account(&me.id), list([num(0)]), num(10_000), num(0)],
		),
		learn("add_fuel", vec![num(FUEL)]),
		learn(
			"add_privilege",
			vec![text("a code"), variant("Code", []), offer],
		),
		learn("enrol", vec![account(&newcomer.id)]),
	]);
	let outcome = world
		.send(&call("Utility", "batch_all", [calls]), me)
		.await?;
	outcome.one("Utility.BatchCompleted")?;
	ensure(
		account_at(outcome.one("LearnToEarn.Enrolled")?, "member")? == newcomer.id,
		"member",
	)?;
	Ok(outcome.all("Utility.ItemCompleted").len().to_string())
}

pub async fn batch_error(world: &mut World) -> Found {
	let calls = list([remark(2).value(), propose_take(world).value()]);
	let outcome = world
		.send(&call("Utility", "batch", [calls]), &world.people.stranger)
		.await?;
	let data = outcome.one("Utility.BatchInterrupted")?;
	Ok(format!(
		"{} {}",
		number_at(data, "index")?,
		error_name(&outcome.at, field(data, "error")?)?
	))
}

fn statement(world: &World, total: u128) -> Call {
	let entry = fields([
		("weekday", num(world.weekday)),
		("row", num(0)),
		("total", num(total)),
	]);
	let statement = fields([
		("member", account(&world.people.newcomer.id)),
		("week", num(world.week)),
		("entries", list([entry])),
	]);
	call("LearnToEarn", "record", [num(world.program), statement])
}

pub async fn record(world: &mut World) -> Found {
	let newcomer = &world.people.newcomer;
	let outcome = world.send(&statement(world, 2), &world.people.me).await?;
	let recorded = outcome.one("LearnToEarn.Recorded")?;
	ensure(account_at(recorded, "member")? == newcomer.id, "member")?;
	let points = number_at(recorded, "sums.learning")?;
	let read = ask(
		&outcome.at,
		"LearnToEarnApi",
		"shadow",
		[num(world.program), account(&newcomer.id)],
	)
	.await?;
	let balance = field(inner(&read)?, "balance")?;
	// A balance is signed, and so of another kind than the points.
	ensure(
		balance.to_string() == points.to_string()
			|| number(balance).is_ok_and(|found| found == points),
		"balance",
	)?;
	Ok(points.to_string())
}

pub async fn error(world: &mut World) -> Found {
	world
		.refusal(&statement(world, 3), &world.people.stranger)
		.await
}

pub async fn feeless(world: &mut World) -> Found {
	let newcomer = &world.people.newcomer;
	ensure(
		world.free(&world.best().await?, &newcomer.id).await? == 0,
		"no token",
	)?;
	let redeem = call(
		"LearnToEarn",
		"redeem",
		[
			num(world.program),
			num(0),
			num(STAKE),
			Value::from_bytes([0xab; 32]),
		],
	);
	let outcome = world.send(&redeem, newcomer).await?;
	ensure(
		account_at(outcome.one("LearnToEarn.Redeemed")?, "member")? == newcomer.id,
		"member",
	)?;
	outcome.one("LearnToEarn.FuelBurnt")?;
	Ok(outcome.fee()?.to_string())
}

pub async fn proxy(world: &mut World) -> Found {
	let (me, friend) = (&world.people.me, &world.people.friend);
	let work = || variant("Work", []);
	world
		.send(
			&call("Proxy", "add_proxy", [address(&friend.id), work(), num(0)]),
			me,
		)
		.await?;
	let through = call(
		"Proxy",
		"proxy",
		[address(&me.id), some(work()), statement(world, 3).value()],
	);
	let outcome = world.send(&through, friend).await?;
	ensure(
		name(field(outcome.one("Proxy.ProxyExecuted")?, "result")?)? == "Ok",
		"result",
	)?;
	ensure(
		account_at(outcome.one("LearnToEarn.Recorded")?, "by")? == me.id,
		"by",
	)?;
	Ok(String::new())
}

pub async fn proxy_filter(world: &mut World) -> Found {
	let (me, friend) = (&world.people.me, &world.people.friend);
	let through = call(
		"Proxy",
		"proxy",
		[address(&me.id), none(), pay(&friend.id, MESH).value()],
	);
	let outcome = world.send(&through, friend).await?;
	error_name(
		&outcome.at,
		field(outcome.one("Proxy.ProxyExecuted")?, "result")?,
	)
}

/// The account of two out of three, as `pallet-multisig` derives it.
fn joint(all: &[&AccountId32; 3]) -> AccountId32 {
	let mut sorted = all.map(|who| who.0);
	sorted.sort();
	AccountId32(sp_crypto_hashing::blake2_256(
		&(b"modlpy/utilisuba", sorted.to_vec(), 2u16).encode(),
	))
}

fn approve(world: &World, own: &AccountId32, when: Value, inner: &Call, weight: &Value) -> Call {
	let people = &world.people;
	let mut others: Vec<_> = [&people.me.id, &people.friend.id, &people.third.id]
		.into_iter()
		.filter(|who| *who != own)
		.collect();
	others.sort_by_key(|who| who.0);
	let others = Value::unnamed_composite(others.into_iter().map(account));
	call(
		"Multisig",
		"as_multi",
		[num(2), others, when, inner.clone().value(), weight.clone()],
	)
}

pub async fn multisig(world: &mut World) -> Found {
	let (me, friend, third) = (&world.people.me, &world.people.friend, &world.people.third);
	let joint = joint(&[&me.id, &friend.id, &third.id]);
	world.send(&pay(&joint, 10 * MESH), me).await?;
	let inner = call("LearnToEarn", "add_fuel", [num(world.program), num(MESH)]);
	let weight = weight_of(world, &inner).await?;
	let first = world
		.send(&approve(world, &me.id, none(), &inner, &weight), me)
		.await?;
	let opened = first.one("Multisig.NewMultisig")?;
	ensure(account_at(opened, "multisig")? == joint, "account")?;
	let entry = dynamic::storage::<Vec<Value>, Value>("Multisig", "Multisigs");
	let keys = vec![account(&joint), field(opened, "call_hash")?.clone()];
	let stored = first.at.storage().fetch(entry, keys).await?.decode()?;
	let when = some(field(&stored, "when")?.clone());
	let second = world
		.send(&approve(world, &friend.id, when, &inner, &weight), friend)
		.await?;
	ensure(
		name(field(second.one("Multisig.MultisigExecuted")?, "result")?)? == "Ok",
		"result",
	)?;
	ensure(
		account_at(second.one("LearnToEarn.FuelSet")?, "by")? == joint,
		"by",
	)?;
	Ok(String::new())
}

async fn weight_of(world: &World, inner: &Call) -> Result<Value, Trouble> {
	let found = ask(
		&world.best().await?,
		"TransactionPaymentCallApi",
		"query_call_info",
		[inner.clone().value(), num(100)],
	)
	.await?;
	Ok(field(&found, "weight")?.clone())
}
