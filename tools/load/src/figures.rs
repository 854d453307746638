// SPDX-License-Identifier: Apache-2.0

//! From what happened to figures.

use crate::{
	chain::Chain,
	ends::Ends,
	err,
	flow::{Outcome, Pace, Span},
	health::Health,
	process::Sample,
	rpc::Rpc,
	values::{number, unbox},
	Found,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, time::Duration};

/// One block, for the plot and for whoever counts again.
#[derive(Serialize, Deserialize)]
pub struct BlockRow {
	/// Height.
	pub number: u32,
	/// Its clock, milliseconds from the first row.
	pub millis: u64,
	/// Transactions of ours that succeeded.
	pub succeeded: usize,
	/// Transactions of ours that failed.
	pub failed: usize,
	/// Bytes of extrinsics.
	pub bytes: usize,
	/// Weight of ordinary transactions, in parts of a thousand of what they may have.
	pub weight: u64,
	/// Whether it counts.
	pub counted: bool,
}

/// Half of all, and all but one in a hundred, took at most so long.
#[derive(Serialize, Deserialize)]
pub struct Latency {
	/// Transactions.
	pub count: usize,
	/// Median, milliseconds.
	pub p50: u64,
	/// 99 of 100, milliseconds.
	pub p99: u64,
	/// The longest, milliseconds.
	pub max: u64,
}

/// What a block has to have room for, and what it is charged in the end; with what every extrinsic costs.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Weight {
	/// Before it runs, µs.
	pub declared: f64,
	/// On average after it ran, µs.
	pub used: f64,
}

/// Memory and processor time while it counted.
#[derive(Default, Serialize, Deserialize)]
pub struct Usage {
	/// Most memory of all nodes together, MiB.
	pub memory: f64,
	/// Cores that the nodes kept busy.
	pub nodes: f64,
	/// Cores that this tool kept busy.
	pub tool: f64,
	/// Cores that all others kept busy.
	pub others: f64,
}

/// What a run came to.
#[derive(Default, Serialize, Deserialize)]
pub struct Figures {
	/// What was sent: `transfers` or `mix`.
	pub what: String,
	/// Chain, runtime and node.
	pub chain: String,
	/// When the first transaction was sent, milliseconds since 1970.
	pub began: u64,
	/// Everything that was set.
	pub config: serde_json::Value,
	/// Distinct accounts that signed.
	pub signers: usize,
	/// Sent to the node.
	pub sent: usize,
	/// Refused by the node at once.
	pub refused: BTreeMap<String, usize>,
	/// In blocks of the chain that won.
	pub included: usize,
	/// Of these, those whose event says success.
	pub succeeded: usize,
	/// Of these, those whose event says failure, by the error.
	pub failed: BTreeMap<String, usize>,
	/// Succeeded in the seconds that count, by kind.
	pub kinds: BTreeMap<String, usize>,
	/// Weight that ordinary transactions may have in a block, µs.
	pub limit: f64,
	/// Weight of one of each kind.
	pub weights: BTreeMap<String, Weight>,
	/// Seconds that count, by the clocks of the first and the last block.
	pub seconds: f64,
	/// Sent in these seconds.
	pub counted_sent: usize,
	/// Succeeded in these seconds.
	pub counted: usize,
	/// Succeeded for each of these seconds.
	pub tps: f64,
	/// From being due to being sent until a best block has it; only at a fixed rate.
	pub inclusion: Option<Latency>,
	/// The same until it is final.
	pub finality: Option<Latency>,
	/// Memory and processor.
	pub usage: Usage,
	/// Slots, finality and memory over time.
	#[serde(default)]
	pub health: Health,
	/// The blocks.
	pub blocks: Vec<BlockRow>,
}

/// What was sent, by whom.
pub struct Sent<'a> {
	/// Name of the whole.
	pub what: &'a str,
	/// Kind of each transaction.
	pub kinds: &'a [&'static str],
	/// Distinct signers.
	pub signers: usize,
	/// What the node says one of each kind weighs.
	pub declared: BTreeMap<String, Weight>,
}

impl Figures {
	/// Reads the events of all blocks and counts.
	pub fn count(
		chain: &Chain,
		rpc: &mut Rpc,
		outcome: &Outcome,
		sent: &Sent,
		config: serde_json::Value,
		pace: &Pace,
		span: &Span,
	) -> Found<Self> {
		let (from, to) = outcome
			.counted
			.ok_or_else(|| err("no block began or ended what counts"))?;
		let (limit, base) = limits(chain)?;
		let begin = outcome.blocks.first().map_or(0, |block| block.timestamp);
		let mut figures = Self {
			what: sent.what.into(),
			chain: chain.title.clone(),
			began: outcome.began,
			config,
			signers: sent.signers,
			sent: outcome.sent.iter().flatten().count(),
			refused: outcome.refused.clone(),
			included: 0,
			succeeded: 0,
			failed: BTreeMap::new(),
			kinds: BTreeMap::new(),
			limit: limit as f64 / 1e6,
			weights: sent.declared.clone(),
			seconds: (outcome.blocks[to].timestamp - outcome.blocks[from].timestamp) as f64 / 1e3,
			counted_sent: 0,
			counted: 0,
			tps: 0.0,
			inclusion: None,
			finality: None,
			usage: Usage::default(),
			health: Health::of(chain, outcome, from, to)?,
			blocks: Vec::new(),
		};
		for (place, block) in outcome.blocks.iter().enumerate() {
			let ends = match &block.ends {
				Some(ends) => ends,
				None => &Ends::read(chain, rpc, &block.hash)?,
			};
			let mut row = BlockRow {
				number: block.number,
				millis: block.timestamp - begin,
				succeeded: 0,
				failed: 0,
				bytes: block.bytes,
				weight: ends.weight * 1_000 / limit.max(1),
				counted: place > from && place <= to,
			};
			for (extrinsic, number) in &block.ours {
				match ends.of.get(extrinsic) {
					Some(Ok(weight)) => {
						let kind = sent.kinds[*number];
						row.succeeded += 1;
						if row.counted {
							*figures.kinds.entry(kind.into()).or_default() += 1;
							figures.weights.entry(kind.into()).or_default().used += weight;
						}
					},
					Some(Err(error)) => {
						row.failed += 1;
						let error = format!("{}: {error}", sent.kinds[*number]);
						*figures.failed.entry(error).or_default() += 1;
					},
					None => {
						return Err(err("a transaction in a block without an event of its end"))
					},
				}
			}
			figures.included += block.ours.len();
			figures.succeeded += row.succeeded;
			if row.counted {
				figures.counted += row.succeeded;
			}
			figures.blocks.push(row);
		}
		for (kind, weight) in &mut figures.weights {
			weight.declared += base;
			weight.used /= figures.kinds.get(kind).copied().unwrap_or(1) as f64;
		}
		figures.tps = figures.counted as f64 / figures.seconds;
		let clock = |place: usize| {
			Duration::from_millis(
				outcome.blocks[place]
					.timestamp
					.saturating_sub(outcome.began),
			)
		};
		let (first, last) = (clock(from), clock(to));
		let inside = |time: Duration| time >= first && time < last;
		figures.counted_sent = outcome
			.sent
			.iter()
			.flatten()
			.filter(|at| inside(**at))
			.count();
		if pace.rate.is_some() {
			let span =
				Duration::from_secs(span.warmup)..Duration::from_secs(span.warmup + span.seconds);
			let (mut inclusion, mut finality) = (Vec::new(), Vec::new());
			for block in &outcome.blocks {
				for (_, number) in &block.ours {
					let Some(sent) = outcome.sent[*number].filter(|at| span.contains(at)) else {
						continue;
					};
					inclusion.extend(block.seen.map(|at| at.saturating_sub(sent)));
					finality.extend(block.finalized.map(|at| at.saturating_sub(sent)));
				}
			}
			figures.inclusion = latency(inclusion);
			figures.finality = latency(finality);
		}
		figures.usage = usage(&outcome.samples, first, last);
		Ok(figures)
	}
}

/// Weight that ordinary transactions may have in a block, in picoseconds, and what each of them has before its call, in µs.
fn limits(chain: &Chain) -> Found<(u64, f64)> {
	let limits = chain.constant("System", "BlockWeights")?;
	let normal = unbox(unbox(&limits, "per_class")?, "normal")?;
	let total = unbox(unbox(normal, "max_total")?, "0")?;
	let base = number(unbox(unbox(normal, "base_extrinsic")?, "ref_time")?)?;
	Ok((
		u64::try_from(number(unbox(total, "ref_time")?)?)?,
		base as f64 / 1e6,
	))
}

/// Percentiles by the nearest rank: a time that really occurred, and never one too good.
fn latency(mut times: Vec<Duration>) -> Option<Latency> {
	times.sort_unstable();
	let rank = |percent: usize| {
		let place = (times.len() * percent).div_ceil(100).max(1) - 1;
		times.get(place).map(|time| time.as_millis() as u64)
	};
	Some(Latency {
		count: times.len(),
		p50: rank(50)?,
		p99: rank(99)?,
		max: rank(100)?,
	})
}

fn usage(samples: &[Sample], first: Duration, last: Duration) -> Usage {
	let memory = samples
		.iter()
		.map(|sample| sample.memory)
		.fold(0.0, f64::max);
	let inside: Vec<_> = samples
		.iter()
		.filter(|sample| sample.at >= first && sample.at <= last)
		.collect();
	let (Some(a), Some(b)) = (inside.first(), inside.last()) else {
		return Usage {
			memory,
			..Usage::default()
		};
	};
	let seconds = (b.at - a.at).as_secs_f64().max(1e-3);
	let cores = |of: fn(&Sample) -> f64| (of(b) - of(a)) / seconds;
	let (nodes, tool) = (cores(|sample| sample.nodes), cores(|sample| sample.own));
	Usage {
		memory,
		nodes,
		tool,
		others: (cores(|sample| sample.machine) - nodes - tool).max(0.0),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn percentiles_are_times_that_occurred() {
		let times = |count: u64| (1..=count).rev().map(Duration::from_millis).collect();
		let found = latency(times(200)).unwrap();
		assert_eq!(
			(found.count, found.p50, found.p99, found.max),
			(200, 100, 198, 200)
		);
		let one = latency(times(1)).unwrap();
		assert_eq!((one.p50, one.p99, one.max), (1, 1, 1));
		assert!(latency(Vec::new()).is_none());
	}

	#[test]
	fn processor_time_is_split_among_who_used_it() {
		let sample = |second, nodes, own, machine| Sample {
			at: Duration::from_secs(second),
			memory: 100.0 + second as f64,
			files: 0.0,
			nodes,
			own,
			machine,
		};
		let samples = [
			sample(0, 0.0, 0.0, 0.0),
			sample(10, 5.0, 1.0, 8.0),
			sample(20, 20.0, 2.0, 28.0),
		];
		let found = usage(&samples, Duration::from_secs(5), Duration::from_secs(30));
		assert_eq!((found.nodes, found.tool), (1.5, 0.1));
		assert!((found.others - 0.4).abs() < 1e-9);
		assert_eq!(found.memory, 120.0);
	}
}
