// SPDX-License-Identifier: Apache-2.0

//! What each block weighed, and what was due in it.

use crate::{chain::Chain, ends::weights, err, rpc::Rpc, values::number, wait::height, Found};
use clap::Args;
use serde_json::json;
use std::{
	thread,
	time::{Duration, Instant},
};

/// Asking takes time away from the node.
const POLL: Duration = Duration::from_millis(500);
/// No block for so long: the chain stands.
const PATIENCE: Duration = Duration::from_secs(60);

/// Arguments.
#[derive(Args)]
pub struct Options {
	/// The node.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The first block.
	#[arg(long, default_value_t = 1)]
	from: u64,
	/// The last; waits for it.
	#[arg(long)]
	to: u64,
}

/// Events that are counted.
const EVENTS: [(&str, &str); 2] = [("Dao", "Passed"), ("Dao", "Enacted")];

/// Prints a line for each block: number, clock in milliseconds, weight of ordinary transactions, of operational ones and of
/// what every block must do, in µs; proposals that passed and that were enacted.
pub fn run(options: &Options) -> Found<()> {
	let mut rpc = Rpc::connect(&options.url)?;
	reach(&mut rpc, options.to)?;
	let chain = Chain::read(&mut rpc)?;
	for block in options.from..=options.to {
		let hash = rpc.call("chain_getBlockHash", json!([block]))?;
		let hash = hash
			.as_str()
			.ok_or_else(|| err(format!("the node has no block {block}")))?;
		let clock = chain.storage(&mut rpc, "Timestamp", "Now", Some(hash))?;
		let clock = clock.map_or(Ok(0), |now| number(&now))?;
		let [normal, operational, mandatory] =
			weights(&chain, &mut rpc, hash)?.map(|weight| weight / 1_000_000);
		let events = chain.events(&mut rpc, hash)?;
		let [passed, enacted] = EVENTS.map(|(pallet, name)| {
			let found = events
				.iter()
				.filter(|event| (event.pallet.as_str(), event.name.as_str()) == (pallet, name));
			found.count()
		});
		println!("{block}\t{clock}\t{normal}\t{operational}\t{mandatory}\t{passed}\t{enacted}");
	}
	Ok(())
}

/// Waits until a block is there.
fn reach(rpc: &mut Rpc, block: u64) -> Found<()> {
	let (mut best, mut progress) = (0, Instant::now());
	while best < block {
		thread::sleep(POLL);
		let found = height(&rpc.call("chain_getHeader", json!([]))?);
		if found > best {
			(best, progress) = (found, Instant::now());
		} else if progress.elapsed() > PATIENCE {
			return Err(err(format!("the node made no block after {best}")));
		}
	}
	Ok(())
}
