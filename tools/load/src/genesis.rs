// SPDX-License-Identifier: Apache-2.0

//! A chain specification with the accounts of a seed in it.

use crate::{
	err,
	keys::{address, Account},
	Found, People,
};
use clap::Args;
use serde_json::{json, Value};
use std::{fs, path::PathBuf};

/// Generic Substrate addresses; chain specifications take any prefix.
const PREFIX: u8 = 42;
/// What each account has: ten thousand MESH, enough for deposits and for fees that rise under load.
const ENDOWMENT: u64 = 10_000_000_000_000_000;

/// Arguments.
#[derive(Args)]
pub struct Options {
	#[command(flatten)]
	people: People,
	/// A specification that is not raw, as `enmesh-node export-chain-spec` writes it.
	#[arg(long)]
	spec: PathBuf,
	/// Where the new one goes.
	#[arg(long)]
	out: PathBuf,
	/// Also found so many DAOs.
	#[arg(long, default_value_t = 0)]
	daos: u32,
	/// Members of each, accounts in turn.
	#[arg(long, default_value_t = 24)]
	members: u32,
}

/// Reads, adds and writes.
pub fn run(options: &Options) -> Found<()> {
	let name = options.spec.display();
	let text =
		fs::read_to_string(&options.spec).map_err(|error| err(format!("{name}: {error}")))?;
	let mut spec: Value =
		serde_json::from_str(&text).map_err(|error| err(format!("{name}: {error}")))?;
	let People { seed, accounts } = options.people;
	if options.daos.saturating_mul(options.members) > accounts {
		return Err(err("more members of DAOs than --accounts"));
	}
	let addresses: Vec<String> = (0..accounts)
		.map(|index| address(&Account::new(seed, index).id(), PREFIX))
		.collect();
	let balances = addresses.iter().map(|who| json!([who, ENDOWMENT]));
	list(&mut spec, "balances/balances")?.extend(balances);
	let members = addresses.chunks(options.members.max(1) as usize);
	let daos = (1..=options.daos).zip(members).map(|(number, members)| {
		json!({
			"members": members, "metadata": format!("DAO {number}"),
			"voting": null, "grace": null, "gap": null,
		})
	});
	// Other chains have no DAOs.
	if options.daos > 0 {
		list(&mut spec, "dao/daos")?.extend(daos);
	}
	let text = serde_json::to_string(&spec)?;
	let name = options.out.display();
	fs::write(&options.out, text).map_err(|error| err(format!("{name}: {error}")))
}

fn list<'a>(spec: &'a mut Value, path: &str) -> Found<&'a mut Vec<Value>> {
	spec.pointer_mut(&format!("/genesis/runtimeGenesis/patch/{path}"))
		.and_then(Value::as_array_mut)
		.ok_or_else(|| {
			err(format!(
				"the specification has no list {path}: it must not be raw"
			))
		})
}
