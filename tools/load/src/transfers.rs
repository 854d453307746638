// SPDX-License-Identifier: Apache-2.0

//! Transfers that keep their sender alive, from each account in turn to another that exists.

use crate::{
	crew::{Crew, Order},
	err,
	values::{account, call, num, variant},
	Found, Load,
};
use clap::Args;
use scale_value::Value;

/// Arguments.
#[derive(Args)]
pub struct Options {
	#[command(flatten)]
	load: Load,
}

/// The name of the call.
pub const KIND: &str = "transfer_keep_alive";
/// A thousandth of a MESH.
const AMOUNT: u128 = 1_000_000_000;

/// One transfer of each account, to the one that is farthest away.
pub fn round(crew: &Crew) -> Vec<(usize, Value)> {
	let people = crew.ids.len();
	(0..people)
		.map(|from| {
			let to = account(&crew.ids[(from + people / 2) % people]);
			let args = [variant("Id", [to]), num(AMOUNT)];
			(from, call("Balances", KIND, args))
		})
		.collect()
}

/// Signs, sends, counts.
pub fn run(options: &Options) -> Found<()> {
	let load = &options.load;
	let mut crew = Crew::assemble(load)?;
	let people = crew.ids.len();
	if people < 2 {
		return Err(err("--accounts is at least 2"));
	}
	let calls = round(&crew)
		.iter()
		.map(|(_, call)| crew.chain.call(call))
		.collect::<Found<Vec<_>>>()?;
	let orders: Vec<_> = (0..load.operations)
		.map(|number| Order {
			kind: KIND,
			who: number % people,
			call: calls[number % people].clone(),
		})
		.collect();
	crew.perform(load, "transfers", &orders)
}
