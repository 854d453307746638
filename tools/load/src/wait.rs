// SPDX-License-Identifier: Apache-2.0

//! How long a node takes to answer, and to have a block.

use crate::{err, rpc::Rpc, Found};
use clap::Args;
use serde_json::json;
use std::{
	thread,
	time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// Asking takes time away from the node that starts.
const POLL: Duration = Duration::from_millis(50);

/// Arguments.
#[derive(Args)]
pub struct Options {
	/// The node.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// Until its best block is this high.
	#[arg(long, default_value_t = 1)]
	block: u64,
	/// Until there is a block more than at the first answer.
	#[arg(long)]
	next: bool,
	/// Until this many blocks are final.
	#[arg(long, default_value_t = 0)]
	finalized: u64,
	/// Seconds before giving up.
	#[arg(long, default_value_t = 600)]
	patience: u64,
	/// When it was started, milliseconds since 1970; otherwise now.
	#[arg(long)]
	since: Option<u64>,
}

fn now() -> u64 {
	let now = SystemTime::now().duration_since(UNIX_EPOCH);
	now.map_or(0, |time| time.as_millis() as u64)
}

/// Prints milliseconds to the first answer and to the block.
pub fn run(options: &Options) -> Found<()> {
	let since = options.since.unwrap_or_else(now);
	let end = Instant::now() + Duration::from_secs(options.patience);
	let mut answered = None;
	let mut wanted = if options.next {
		None
	} else {
		Some(options.block)
	};
	loop {
		if let Ok(mut rpc) = Rpc::connect(&options.url) {
			answered.get_or_insert_with(now);
			while let Ok(best) = rpc.call("chain_getHeader", json!([])) {
				let finalized = rpc.call("chain_getFinalizedHead", json!([]))?;
				let finalized = rpc.call("chain_getHeader", json!([finalized]))?;
				let wanted = *wanted.get_or_insert(height(&best) + 1);
				if height(&best) >= wanted && height(&finalized) >= options.finalized {
					let answered = answered.unwrap_or(since);
					println!("{}\t{}", answered - since, now() - since);
					return Ok(());
				}
				if Instant::now() > end {
					break;
				}
				thread::sleep(POLL);
			}
		}
		if Instant::now() > end {
			let Options {
				url,
				block,
				patience,
				..
			} = options;
			return Err(err(format!("{url}: no block {block} in {patience} s")));
		}
		thread::sleep(POLL);
	}
}

/// The height in a header.
pub fn height(header: &serde_json::Value) -> u64 {
	let digits = header["number"]
		.as_str()
		.and_then(|text| text.strip_prefix("0x"));
	digits
		.and_then(|digits| u64::from_str_radix(digits, 16).ok())
		.unwrap_or(0)
}
