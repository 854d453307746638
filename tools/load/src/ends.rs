// SPDX-License-Identifier: Apache-2.0

//! What came of the transactions of a block, and what they weighed.

use crate::{
	chain::{Chain, Event},
	rpc::Rpc,
	values::{number, unbox},
	Found,
};
use std::collections::BTreeMap;

/// What the state after a block says of it.
#[derive(Clone)]
pub struct Ends {
	/// Weight of its ordinary transactions, in picoseconds.
	pub weight: u64,
	/// By the number of the extrinsic: its weight in µs, or an error's name.
	pub of: BTreeMap<u32, Result<f64, String>>,
}

impl Ends {
	/// Asks a node that still has that state.
	pub fn read(chain: &Chain, rpc: &mut Rpc, block: &str) -> Found<Self> {
		let [weight, ..] = weights(chain, rpc, block)?;
		let of = ends(chain, &chain.events(rpc, block)?)?;
		Ok(Self { weight, of })
	}
}

/// How the extrinsics of a block ended.
fn ends(chain: &Chain, events: &[Event]) -> Found<BTreeMap<u32, Result<f64, String>>> {
	let mut ends = BTreeMap::new();
	for event in events.iter().filter(|event| event.pallet == "System") {
		let Some(extrinsic) = event.extrinsic else {
			continue;
		};
		match event.name.as_str() {
			"ExtrinsicSuccess" => {
				let info = unbox(&event.fields, "dispatch_info")?;
				let weight = number(unbox(unbox(info, "weight")?, "ref_time")?)?;
				ends.insert(extrinsic, Ok(weight as f64 / 1e6));
			},
			"ExtrinsicFailed" => {
				let error = chain.error_name(unbox(&event.fields, "dispatch_error")?)?;
				ends.insert(extrinsic, Err(error));
			},
			_ => {},
		}
	}
	Ok(ends)
}

/// Weight that a block's extrinsics and hooks had, in picoseconds: ordinary, operational, mandatory.
pub fn weights(chain: &Chain, rpc: &mut Rpc, block: &str) -> Found<[u64; 3]> {
	let Some(used) = chain.storage(rpc, "System", "BlockWeight", Some(block))? else {
		return Ok([0; 3]);
	};
	let of = |class: &str| -> Found<u64> {
		let weight = unbox(unbox(&used, class)?, "ref_time")?;
		Ok(u64::try_from(number(weight)?)?)
	};
	Ok([of("normal")?, of("operational")?, of("mandatory")?])
}
