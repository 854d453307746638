// SPDX-License-Identifier: Apache-2.0

//! How steadily the chain went meanwhile: slots without a block, how far finality was behind, memory over time.

use crate::{
	chain::Chain,
	flow::{Block, Outcome},
	process::Sample,
	values::number,
	Found,
};
use serde::{Deserialize, Serialize};
use std::{fmt::Write, time::Duration};

/// Memory drifts from the second to the last of so many parts of the time.
const PARTS: u32 = 6;

/// A slot without a block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Missed {
	/// The block after it.
	pub before: u32,
	/// Milliseconds from the first of ours to the slot, by the clock of the chain.
	pub millis: u64,
	/// Hundredths of a core that programs other than nodes and sender used around it.
	pub others: u64,
}

/// What is said of the time that counts.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Health {
	/// Slots that began.
	pub slots: u64,
	/// Of these, those without a block of the chain that won.
	pub missed: Vec<Missed>,
	/// Blocks between the best and the last final one when a block became the best: half of the time, 99 of 100, at most.
	pub behind: [u32; 3],
	/// Mean memory of all nodes in each of the parts, MiB.
	pub memory: Vec<f64>,
	/// Of it pages of files.
	#[serde(default)]
	pub files: Vec<f64>,
}

impl Health {
	/// Looks at the blocks from the first place to the second.
	pub fn of(chain: &Chain, outcome: &Outcome, from: usize, to: usize) -> Found<Self> {
		let slot = u64::try_from(number(&chain.constant("Aura", "SlotDuration")?)?)?;
		let blocks = outcome.blocks.get(from..=to).unwrap_or_default();
		let clock = |at: u64| Duration::from_millis(at.saturating_sub(outcome.began));
		let around = |at: Duration| others(&outcome.samples, at);
		let first = blocks.first().map_or(0, |block| block.timestamp);
		let last = blocks.last().map_or(0, |block| block.timestamp);
		let mut missed = missed(blocks, slot);
		for slot in &mut missed {
			slot.others = around(clock(slot.millis));
			slot.millis = slot.millis.saturating_sub(first);
		}
		Ok(Self {
			slots: (last / slot.max(1)).saturating_sub(first / slot.max(1)),
			missed,
			behind: behind(blocks),
			memory: parts(&outcome.samples, clock(first), clock(last), |sample| {
				sample.memory
			}),
			files: parts(&outcome.samples, clock(first), clock(last), |sample| {
				sample.files
			}),
		})
	}

	/// What the nodes hold themselves, in each of the parts, MiB.
	fn own(&self) -> Vec<f64> {
		self.memory
			.iter()
			.zip(&self.files)
			.map(|(all, files)| all - files)
			.collect()
	}

	/// A table of it.
	pub fn table(&self, text: &mut String) {
		let [half, most, all] = self.behind;
		let rows = [
			("slots", "–", self.slots.to_string()),
			(
				"of them without a block",
				"0",
				self.missed.len().to_string(),
			),
			(
				"blocks from the best to the last final one: half of the time, 99 of 100, at most",
				"≤ 3",
				format!("{half}, {most}, {all}"),
			),
			(
				"memory of the nodes together in each sixth of the time, MiB",
				"–",
				listed(&self.memory),
			),
			(
				"memory, from the second to the last sixth",
				"≤ 5 %",
				drift(&self.memory),
			),
			(
				"of it pages of files, most of them the database's, which the system takes back at need, MiB",
				"–",
				listed(&self.files),
			),
			(
				"memory without these, from the second to the last sixth",
				"≤ 5 %",
				drift(&self.own()),
			),
		];
		text.push_str(
			"\n| four validators under DAO operations | goal | measured |\n|---|---|---|\n",
		);
		for (what, goal, measured) in rows {
			let _ = writeln!(text, "| {what} | {goal} | {measured} |");
		}
		if self.missed.is_empty() {
			return;
		}
		let each = self.missed.iter().map(|slot| {
			format!(
				"{:.0} s ({:.2})",
				slot.millis as f64 / 1e3,
				slot.others as f64 / 1e2
			)
		});
		let _ = writeln!(
			text,
			"\nSlots without a block, seconds after the first, and cores that other programs used around each: {}.",
			crate::report::joined(each)
		);
	}
}

fn listed(parts: &[f64]) -> String {
	crate::report::joined(parts.iter().map(|mean| format!("{mean:.0}")))
}

/// Percent by which it grew from the second part to the last.
fn drift(parts: &[f64]) -> String {
	match (parts.get(1), parts.last()) {
		(Some(early), Some(late)) => {
			let percent = 100.0 * (late - early) / early.max(1.0);
			format!("{percent:+.1} %")
		},
		_ => "–".into(),
	}
}

/// The slots between blocks that follow each other and have none; `millis` by the chain's clock.
fn missed(blocks: &[Block], slot: u64) -> Vec<Missed> {
	let slot = slot.max(1);
	blocks
		.windows(2)
		.flat_map(|pair| {
			let (this, next) = (pair[0].timestamp / slot, pair[1].timestamp / slot);
			let before = pair[1].number;
			(this + 1..next).map(move |number| Missed {
				before,
				millis: number * slot,
				others: 0,
			})
		})
		.collect()
}

/// How far the last final block was behind each block when that was first seen: median, 99 of 100, most.
fn behind(blocks: &[Block]) -> [u32; 3] {
	let mut found: Vec<u32> = blocks
		.iter()
		.enumerate()
		.filter_map(|(place, block)| {
			let seen = block.seen?;
			let earlier = blocks.get(..place)?.iter().rev();
			let last = earlier
				.filter(|other| other.finalized.is_some_and(|at| at <= seen))
				.map(|other| other.number)
				.next()?;
			Some(block.number - last)
		})
		.collect();
	found.sort_unstable();
	[50, 99, 100].map(|percent| {
		let place = (found.len() * percent).div_ceil(100).max(1) - 1;
		found.get(place).copied().unwrap_or_default()
	})
}

/// Hundredths of a core that others used within five seconds of then.
fn others(samples: &[Sample], at: Duration) -> u64 {
	let near: Vec<_> = samples
		.iter()
		.filter(|sample| sample.at.abs_diff(at) <= Duration::from_secs(5))
		.collect();
	let (Some(a), Some(b)) = (near.first(), near.last()) else {
		return 0;
	};
	let cores = |of: fn(&Sample) -> f64| (of(b) - of(a)) / (b.at - a.at).as_secs_f64().max(1e-3);
	let rest = cores(|sample| sample.machine) - cores(|sample| sample.nodes + sample.own);
	(rest.max(0.0) * 100.0).round() as u64
}

/// Means of something in each of the parts of the time.
fn parts(samples: &[Sample], first: Duration, last: Duration, of: fn(&Sample) -> f64) -> Vec<f64> {
	let part = last.saturating_sub(first) / PARTS;
	(0..PARTS)
		.filter_map(|number| {
			let (from, to) = (first + part * number, first + part * (number + 1));
			let inside: Vec<f64> = samples
				.iter()
				.filter(|sample| sample.at >= from && sample.at < to)
				.map(of)
				.collect();
			(!inside.is_empty()).then(|| inside.iter().sum::<f64>() / inside.len() as f64)
		})
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	fn block(number: u32, timestamp: u64, seen: u64, finalized: Option<u64>) -> Block {
		Block {
			hash: String::new(),
			number,
			timestamp,
			bytes: 0,
			ours: Vec::new(),
			seen: Some(Duration::from_secs(seen)),
			finalized: finalized.map(Duration::from_secs),
			parent: String::new(),
			ends: None,
		}
	}

	#[test]
	fn a_slot_without_a_block_is_missed() {
		let blocks = [
			block(7, 2_000, 0, None),
			block(8, 4_000, 0, None),
			block(9, 10_000, 0, None),
			block(10, 12_001, 0, None),
		];
		let found = missed(&blocks, 2_000);
		let slots: Vec<_> = found
			.iter()
			.map(|slot| (slot.before, slot.millis))
			.collect();
		assert_eq!(slots, [(9, 6_000), (9, 8_000)]);
		assert!(missed(&blocks[..1], 2_000).is_empty());
	}

	#[test]
	fn finality_is_behind_by_blocks() {
		// The first has no final one before it: nothing is said of it.
		let blocks = [
			block(1, 0, 10, Some(11)),
			block(2, 0, 12, Some(17)),
			block(3, 0, 14, Some(17)),
			block(4, 0, 18, None),
		];
		assert_eq!(behind(&blocks), [1, 2, 2]);
		assert_eq!(behind(&[]), [0; 3]);
	}

	#[test]
	fn memory_is_looked_at_in_parts_and_others_are_the_rest() {
		let samples: Vec<_> = (0..60)
			.map(|second| Sample {
				at: Duration::from_secs(second),
				memory: if second < 50 { 100.0 } else { 110.0 },
				files: if second < 50 { 20.0 } else { 30.0 },
				nodes: second as f64,
				own: 0.0,
				machine: 1.5 * second as f64,
			})
			.collect();
		let of = |of| parts(&samples, Duration::ZERO, Duration::from_secs(60), of);
		let health = Health {
			memory: of(|sample| sample.memory),
			files: of(|sample| sample.files),
			..Health::default()
		};
		assert_eq!(health.memory, [100.0, 100.0, 100.0, 100.0, 100.0, 110.0]);
		assert_eq!(drift(&health.memory), "+10.0 %");
		// What grew were pages of files.
		assert_eq!(drift(&health.own()), "+0.0 %");
		assert_eq!(drift(&[1.0]), "–");
		assert_eq!(others(&samples, Duration::from_secs(30)), 50);
	}
}
