// SPDX-License-Identifier: Apache-2.0

//! Tables of what is not a rate of transactions: import, deadlines, a large state, weights against the clock.

use crate::report::{joined, median};
use std::{collections::BTreeMap, fmt::Write};

/// A line of a file of figures, cell by cell.
pub type Line = Vec<String>;

/// A slot, in milliseconds, and what a block may weigh, in µs.
const SLOT: f64 = 2_000.0;
const BLOCK: f64 = 1_000_000.0;

fn numbers(line: &[String]) -> Vec<f64> {
	line.iter().filter_map(|cell| cell.parse().ok()).collect()
}

/// Blocks, transactions, seconds made, seconds imported, cores of the importing node, of the giving one, of others, memory.
pub fn import(text: &mut String, lines: &[Line]) {
	let runs: Vec<[f64; 8]> = lines
		.iter()
		.filter_map(|line| numbers(line).try_into().ok())
		.collect();
	let ratios: Vec<f64> = runs.iter().map(|run| run[2] / run[3].max(1e-9)).collect();
	let Some(run) = median(&ratios).and_then(|place| runs.get(place)) else {
		return;
	};
	let [blocks, transactions, made, seconds, own, giver, others, memory] = *run;
	text.push_str("\n| a second node imports full blocks of transfers | goal | median | runs |\n|---|---|---|---|\n");
	let _ = writeln!(
		text,
		"| times as fast as they were made | ≥ 3 | {:.2} | {} |",
		made / seconds.max(1e-9),
		joined(ratios.iter().map(|ratio| format!("{ratio:.2}"))),
	);
	let _ = writeln!(
		text,
		"| transactions a second | – | {:.0} | {} |",
		transactions / seconds.max(1e-9),
		joined(
			runs.iter()
				.map(|run| format!("{:.0}", run[1] / run[3].max(1e-9)))
		),
	);
	let _ = writeln!(
		text,
		"\nThe run in the middle: {blocks:.0} blocks with {transactions:.0} transfers, made in {made:.0} s, imported over the network in {seconds:.1} s, each executed; cores of the importing node {own:.2}, of the one that gives {giver:.2}, of others {others:.2}; {memory:.0} MiB."
	);
}

/// One run of `deadlines`.
struct Drain {
	/// Slots without a block, and most milliseconds between two blocks.
	missed: f64,
	gap: f64,
	/// Weight of what every block must do, µs: in blocks without anything due, on average, and the most.
	quiet: f64,
	most: f64,
	/// Blocks in which proposals were closed, and enacted.
	closing: usize,
	enacting: usize,
	passed: f64,
	enacted: f64,
}

/// Run, block, clock, ordinary, operational, mandatory, passed, enacted.
fn drain(blocks: &[[f64; 8]]) -> Drain {
	// The first block comes when it can.
	let pairs = || blocks.windows(2).skip(1);
	let between = |pair: &[[f64; 8]], unit: f64| match pair {
		[a, b] => (b[2] / unit).floor() - (a[2] / unit).floor(),
		_ => 0.0,
	};
	let weight = |block: &[f64; 8]| block[3] + block[4] + block[5];
	let busy = |block: &&[f64; 8]| block[6] + block[7] > 0.0;
	let quiet: Vec<f64> = blocks
		.iter()
		.filter(|block| !busy(block))
		.map(weight)
		.collect();
	let some = |column: usize| blocks.iter().filter(|block| block[column] > 0.0).count();
	let sum = |column: usize| blocks.iter().map(|block| block[column]).sum();
	Drain {
		missed: pairs().map(|pair| between(pair, SLOT) - 1.0).sum(),
		gap: pairs().map(|pair| between(pair, 1.0)).fold(0.0, f64::max),
		quiet: quiet.iter().sum::<f64>() / (quiet.len().max(1) as f64),
		most: blocks.iter().filter(busy).map(weight).fold(0.0, f64::max),
		closing: some(6),
		enacting: some(7),
		passed: sum(6),
		enacted: sum(7),
	}
}

/// What falls due in one block.
pub fn deadlines(text: &mut String, lines: &[Line]) {
	let mut runs = BTreeMap::<u64, Vec<[f64; 8]>>::new();
	for line in lines {
		if let Ok(block) = <[f64; 8]>::try_from(numbers(line)) {
			runs.entry(block[0] as u64).or_default().push(block);
		}
	}
	let runs: Vec<Drain> = runs.values().map(|blocks| drain(blocks)).collect();
	let most: Vec<f64> = runs.iter().map(|run| run.most).collect();
	if runs.is_empty() {
		return;
	}
	text.push_str(
		"\n| deadlines that fall into one block | goal | median | runs |\n|---|---|---|---|\n",
	);
	let mut row = |what: &str, goal: &str, values: Vec<f64>, digits: usize| {
		let middle = median(&values).and_then(|place| values.get(place));
		let _ = writeln!(
			text,
			"| {what} | {goal} | {:.digits$} | {} |",
			middle.copied().unwrap_or_default(),
			joined(values.iter().map(|value| format!("{value:.digits$}"))),
		);
	};
	let all = |of: fn(&Drain) -> f64| runs.iter().map(of).collect::<Vec<_>>();
	row("missed slots", "0", all(|run| run.missed), 0);
	row(
		"longest time between two blocks, ms",
		"–",
		all(|run| run.gap),
		0,
	);
	row(
		"weight of a block with nothing due, % of a block",
		"–",
		all(|run| run.quiet / BLOCK * 100.0),
		2,
	);
	row(
		"the heaviest block while proposals are worked off, % of a block",
		"≤ 10 besides that",
		most.iter().map(|most| most / BLOCK * 100.0).collect(),
		2,
	);
	row("proposals closed", "–", all(|run| run.passed), 0);
	row("in so many blocks", "–", all(|run| run.closing as f64), 0);
	row("proposals enacted", "–", all(|run| run.enacted), 0);
	row("in so many blocks", "–", all(|run| run.enacting as f64), 0);
	text.push_str("\n1,000 proposals whose vote ends in one block and that are due to be enacted in another one, in which the time of 100,000 open bounties ends too. The deadlines of bounties cost no block anything: nothing looks for them, whoever wants something of a bounty brings it up to date.\n");
}

/// A line for each figure of the large state: what, values.
pub fn state(text: &mut String, lines: &[Line], slower: Option<f64>) {
	if lines.is_empty() {
		return;
	}
	text.push_str("\n| a large state | goal | measured |\n|---|---|---|\n");
	if let Some(slower) = slower {
		let _ = writeln!(
			text,
			"| DAO operations: rate without it ÷ rate with it | ≤ 1.15 | {slower:.2} |"
		);
	}
	for line in lines {
		if let [what, goal, value] = &line[..] {
			let _ = writeln!(text, "| {what} | {goal} | {value} |");
		}
	}
}

/// Kind, block, transactions of the kind, nanoseconds, nanoseconds by weight. `nothing` is a block without any.
pub fn honesty(text: &mut String, lines: &[Line]) {
	let mut kinds = BTreeMap::<&str, Vec<[f64; 4]>>::new();
	for line in lines {
		if let (Some((kind, rest)), true) = (line.split_first(), line.len() == 5) {
			if let Ok(block) = <[f64; 4]>::try_from(numbers(rest)) {
				kinds.entry(kind).or_default().push(block);
			}
		}
	}
	// One in each round, before the others: whatever slows the machine in it slows that too.
	let empty = kinds.remove("nothing").unwrap_or_default();
	let Some(&[_, _, _, idle_weight]) = empty.first() else {
		return;
	};
	let idle = |round: usize| {
		empty
			.get(round)
			.or(empty.last())
			.map_or(0.0, |block| block[2])
	};
	text.push_str("\n| weight against the clock | transactions in a block | one takes, µs | one weighs, µs | took ÷ weighs (goal: 0.3 to 1.0) | runs |\n|---|---|---|---|---|---|\n");
	for (kind, blocks) in &kinds {
		let ratios: Vec<f64> = blocks
			.iter()
			.enumerate()
			.map(|(round, [_, _, took, weight])| {
				(took - idle(round)) / (weight - idle_weight).max(1.0)
			})
			.collect();
		let Some((place, [_, count, took, weight])) =
			median(&ratios).and_then(|place| Some((place, blocks.get(place)?)))
		else {
			continue;
		};
		let _ = writeln!(
			text,
			"| `{kind}` | {count:.0} | {:.0} | {:.0} | {:.2} | {} |",
			(took - idle(place)) / count.max(1.0) / 1e3,
			(weight - idle_weight) / count.max(1.0) / 1e3,
			ratios[place],
			joined(ratios.iter().map(|ratio| format!("{ratio:.2}"))),
		);
	}
	let _ = writeln!(
		text,
		"\nBlocks full of one kind, executed again from the database, five times each, less an empty block of the same round ({} µs, weighs {:.0} µs). A weight prices a read with 8 µs and a write with 50 µs, which here are answered by memory: what commits a block to the database comes after it was executed. Calls that are not listed were not measured in blocks.",
		joined(empty.iter().map(|block| format!("{:.0}", block[2] / 1e3))),
		idle_weight / 1e3,
	);
}

#[cfg(test)]
mod tests {
	use super::*;

	fn lines(text: &str) -> Vec<Line> {
		let cells = |line: &str| line.split(' ').map(ToString::to_string).collect();
		text.lines().map(cells).collect()
	}

	fn written(write: impl Fn(&mut String)) -> String {
		let mut text = String::new();
		write(&mut text);
		text
	}

	#[test]
	fn import_shows_the_run_in_the_middle() {
		let runs = lines("10 1000 20.0 5.0 1.0 0.2 0.0 300\n10 1000 20.0 10.0 1.0 0.2 0.0 300\n10 1000 20.0 4.0 1.0 0.2 0.0 300");
		let text = written(|text| import(text, &runs));
		assert!(text.contains("| ≥ 3 | 4.00 | 4.00, 2.00, 5.00 |"), "{text}");
		assert!(written(|text| import(text, &lines("a b"))).is_empty());
	}

	#[test]
	fn a_missed_slot_and_the_heaviest_block_are_seen() {
		// The first two blocks may lie apart.
		let blocks = lines("1 1 0 0 0 1000 0 0\n1 2 9000 0 0 1000 0 0\n1 3 11000 0 0 101000 5 0\n1 4 15001 0 0 51000 0 5");
		let text = written(|text| deadlines(text, &blocks));
		assert!(text.contains("ms | – | 4001 | 4001 |"), "{text}");
		assert!(text.contains("| ≤ 10 besides that | 10.10 |"), "{text}");
		assert!(text.contains("| missed slots | 0 | 1 | 1 |"), "{text}");
	}

	#[test]
	fn an_empty_block_is_taken_off() {
		let blocks = lines("nothing 2 0 1000000 2000000\nvote 9 10 2000000 4000000");
		let text = written(|text| honesty(text, &blocks));
		assert!(
			text.contains("| `vote` | 10 | 100 | 200 | 0.50 | 0.50 |"),
			"{text}"
		);
	}

	#[test]
	fn each_round_takes_off_its_own_empty_block() {
		let blocks = lines(
			"nothing 2 0 1000000 2000000\nvote 9 10 2000000 4000000\nnothing 2 0 3000000 2000000\nvote 9 10 4500000 4000000\nnothing 2 0 1000000 2000000\nvote 9 10 1600000 4000000",
		);
		let text = written(|text| honesty(text, &blocks));
		assert!(
			text.contains("| `vote` | 10 | 100 | 200 | 0.50 | 0.50, 0.75, 0.30 |"),
			"{text}"
		);
		assert!(
			text.contains("(1000, 3000, 1000 µs, weighs 2000 µs)"),
			"{text}"
		);
	}
}
