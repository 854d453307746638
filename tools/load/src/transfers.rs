// SPDX-License-Identifier: Apache-2.0

//! Transfers that keep their sender alive, from each account in turn to another that exists.

use crate::{
	crew::{Crew, Order},
	err,
	values::{account, call, num, variant},
	Found, Load,
};
use clap::Args;

/// Arguments.
#[derive(Args)]
pub struct Options {
	#[command(flatten)]
	load: Load,
}

const KIND: &str = "transfer_keep_alive";
/// A thousandth of a MESH.
const AMOUNT: u128 = 1_000_000_000;

/// Signs, sends, counts.
pub fn run(options: &Options) -> Found<()> {
	let load = &options.load;
	let mut crew = Crew::assemble(load)?;
	let people = crew.ids.len();
	if people < 2 {
		return Err(err("--accounts is at least 2"));
	}
	let calls = (0..people)
		.map(|from| {
			let to = account(&crew.ids[(from + people / 2) % people]);
			let args = [variant("Id", [to]), num(AMOUNT)];
			crew.chain.call(&call("Balances", KIND, args))
		})
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
