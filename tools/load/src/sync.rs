// SPDX-License-Identifier: Apache-2.0

//! How fast a node imports the full blocks of a run, from another node that has them.

use crate::{
	err,
	figures::Figures,
	process::{Sample, Watched},
	rpc::Rpc,
	wait::height,
	Found,
};
use clap::Args;
use serde_json::json;
use std::{
	fs,
	path::PathBuf,
	thread,
	time::{Duration, Instant},
};

/// Asking takes time away from the node that imports.
const POLL: Duration = Duration::from_millis(20);
/// No block for so long: it does not import any more.
const PATIENCE: Duration = Duration::from_secs(60);
/// A block is full from here on, in parts of a thousand of what ordinary transactions may weigh.
const FULL: u64 = 950;

/// Arguments.
#[derive(Args)]
pub struct Options {
	/// The node that imports; it has no blocks yet.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// Its process.
	#[arg(long)]
	pid: u32,
	/// Figures of the run that made the blocks.
	#[arg(long)]
	figures: PathBuf,
	/// Process of the node that gives the blocks.
	#[arg(long)]
	giver: u32,
}

/// The heights between which blocks are full.
fn full(figures: &Figures) -> Option<(u32, u32)> {
	let mut full = figures.blocks.iter().filter(|block| block.weight >= FULL);
	let first = full.next()?.number;
	Some((first, full.next_back()?.number))
}

/// Transactions of the blocks after `from` up to `to`, and the seconds in which they were made.
fn authored(figures: &Figures, from: u32, to: u32) -> Option<(usize, f64)> {
	let clock = |height: u32| {
		let block = figures.blocks.iter().find(|block| block.number == height)?;
		Some(block.millis)
	};
	let inside = figures
		.blocks
		.iter()
		.filter(|block| block.number > from && block.number <= to);
	let transactions = inside.map(|block| block.succeeded + block.failed).sum();
	Some((
		transactions,
		clock(to)?.checked_sub(clock(from)?)? as f64 / 1e3,
	))
}

/// Prints blocks, transactions, seconds in which they were made and imported; cores of the node that imports, of the one
/// that gives, of all others; most memory of the first, MiB.
pub fn run(options: &Options) -> Found<()> {
	let name = options.figures.display();
	let text =
		fs::read_to_string(&options.figures).map_err(|error| err(format!("{name}: {error}")))?;
	let figures: Figures = serde_json::from_str(&text)?;
	let (first, last) =
		full(&figures).ok_or_else(|| err(format!("{name}: no two blocks are full")))?;
	let (own, other) = (Watched(vec![options.pid]), Watched(vec![options.giver]));
	let mut rpc = Rpc::connect(&options.url)?;
	let begin = Instant::now();
	let (mut progress, mut best, mut memory) = (begin, 0, 0.0_f64);
	let mut start = None;
	loop {
		let found = height(&rpc.call("chain_getHeader", json!([]))?);
		let now = begin.elapsed();
		if found > best {
			(best, progress) = (found, Instant::now());
			if start.is_none() && best >= u64::from(first) {
				start = Some((
					u32::try_from(best)?,
					now,
					own.sample(now)?,
					other.sample(now)?,
				));
			}
		}
		if best >= u64::from(last) {
			break;
		}
		if progress.elapsed() > PATIENCE {
			return Err(err(format!("{}: no block after {best}", options.url)));
		}
		memory = memory.max(own.sample(now)?.memory);
		thread::sleep(POLL);
	}
	let (now, best) = (begin.elapsed(), u32::try_from(best)?);
	let (from, since, own_then, other_then) =
		start.ok_or_else(|| err("the blocks were there before it was looked at"))?;
	let (own, other) = (own.sample(now)?, other.sample(now)?);
	let seconds = (now - since).as_secs_f64();
	let (transactions, made) = authored(&figures, from, best)
		.filter(|_| best > from && seconds > 0.0)
		.ok_or_else(|| err("the blocks came too fast to be measured: make more"))?;
	let cores =
		|of: fn(&Sample, &Sample) -> f64| (of(&own, &other) - of(&own_then, &other_then)) / seconds;
	println!(
		"{}\t{transactions}\t{made:.1}\t{seconds:.1}\t{:.2}\t{:.2}\t{:.2}\t{:.0}",
		best - from,
		cores(|own, _| own.nodes),
		cores(|_, other| other.nodes),
		cores(|own, other| own.machine - own.nodes - other.nodes - own.own).max(0.0),
		memory.max(own.memory),
	);
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::figures::BlockRow;

	fn run(weights: &[u64]) -> Figures {
		let rows = weights.iter().zip(10..).map(|(weight, number)| BlockRow {
			number,
			millis: u64::from(number) * 2_000,
			succeeded: 7,
			failed: 1,
			bytes: 0,
			weight: *weight,
			counted: true,
		});
		Figures {
			blocks: rows.collect(),
			..Figures::default()
		}
	}

	#[test]
	fn only_what_lies_between_full_blocks_counts() {
		let run = run(&[0, 400, 999, 300, 1_000, 20]);
		assert_eq!(full(&run), Some((12, 14)));
		assert_eq!(authored(&run, 12, 14), Some((16, 4.0)));
		assert_eq!(authored(&run, 12, 99), None);
	}

	#[test]
	fn one_full_block_is_not_enough() {
		assert_eq!(full(&run(&[0, 999, 300])), None);
	}
}
