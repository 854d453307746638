// SPDX-License-Identifier: Apache-2.0

//! Tables and a plot of the figures of many runs.

use crate::{
	checks::{self, Line},
	err,
	figures::{Figures, Latency},
	Found,
};
use clap::Args;
use std::{
	collections::BTreeMap,
	fmt::Write,
	fs,
	path::{Path, PathBuf},
};

/// More cores than this used by others are worth a warning.
const QUIET: f64 = 0.1;
/// What the tables come between.
const MARKS: (&str, &str) = ("<!-- load -->", "<!-- /load -->");

/// Arguments.
#[derive(Args)]
pub struct Options {
	/// Folder of the figures, one file ROW-NUMBER.json for each run; the plot goes there too.
	#[arg(long)]
	data: PathBuf,
	/// Page whose part between `<!-- load -->` and `<!-- /load -->` is replaced.
	#[arg(long)]
	page: PathBuf,
}

/// A kind of run, and what it should come to.
struct Row {
	name: &'static str,
	/// `MINUTES` stands for how long it was.
	title: &'static str,
	/// Least succeeded transactions a second.
	rate: Option<f64>,
	/// Most milliseconds: half and 99 of 100 until included, the same until final.
	times: Option<[u64; 4]>,
}

impl Row {
	fn title(&self, run: &Figures) -> String {
		let minutes = (run.seconds / 60.0).round();
		self.title.replace("MINUTES", &minutes.to_string())
	}
}

const TIMES: Option<[u64; 4]> = Some([2_200, 4_500, 5_000, 8_000]);
const ROWS: [Row; 9] = [
	Row {
		name: "transfers",
		title: "transfers, one validator",
		rate: Some(1_500.0),
		times: None,
	},
	Row {
		name: "mix",
		title: "DAO operations, one validator",
		rate: Some(600.0),
		times: None,
	},
	Row {
		name: "stock",
		title: "the same transfers, the SDK's defaults",
		rate: None,
		times: None,
	},
	Row {
		name: "largemix",
		title: "DAO operations, one validator, large state",
		rate: None,
		times: None,
	},
	Row {
		name: "transfers4",
		title: "transfers, four validators",
		rate: None,
		times: None,
	},
	Row {
		name: "half",
		title: "transfers at half load, one validator",
		rate: None,
		times: TIMES,
	},
	Row {
		name: "half4",
		title: "transfers at half load, four validators",
		rate: None,
		times: TIMES,
	},
	Row {
		name: "halfmix",
		title: "DAO operations at half load, one validator",
		rate: None,
		times: TIMES,
	},
	Row {
		name: "soak",
		title: "DAO operations for MINUTES minutes, four validators",
		rate: None,
		times: TIMES,
	},
];

/// Reads the folder, writes page and plot.
pub fn run(options: &Options) -> Found<()> {
	let mut runs: BTreeMap<String, Vec<Figures>> = BTreeMap::new();
	let mut files: Vec<_> = fs::read_dir(&options.data)?
		.filter_map(|entry| Some(entry.ok()?.path()))
		.filter(|path| {
			path.extension()
				.is_some_and(|extension| extension == "json")
		})
		.collect();
	files.sort();
	for path in files {
		let stem = path
			.file_stem()
			.and_then(|stem| stem.to_str())
			.unwrap_or_default();
		let Some((row, _)) = stem.rsplit_once('-') else {
			continue;
		};
		let figures = serde_json::from_str(&fs::read_to_string(&path)?)
			.map_err(|error| err(format!("{}: {error}", path.display())))?;
		runs.entry(row.into()).or_default().push(figures);
	}
	if let Some(row) = runs
		.keys()
		.find(|name| ROWS.iter().all(|row| row.name != name.as_str()))
	{
		return Err(err(format!("figures of '{row}', which is no row")));
	}
	let lines = |name: &str| read(&options.data.join(name).with_extension("tsv"));
	let mut text = tables(&runs, &lines("start")?, &lines("conditions")?);
	checks::import(&mut text, &lines("import")?);
	checks::deadlines(&mut text, &lines("deadlines")?);
	checks::state(&mut text, &lines("state")?, slower(&runs));
	checks::honesty(&mut text, &lines("honesty")?);
	if let Some(soak) = runs.get("soak").and_then(|all| middle(all)) {
		soak.health.table(&mut text);
	}
	text.push_str("\n![transactions a second over time](perf/load.svg)\n\n");
	let page = fs::read_to_string(&options.page)?;
	fs::write(&options.page, between(&page, &text)?)?;
	fs::write(options.data.join("load.svg"), plot(&runs))?;
	Ok(())
}

/// The lines of a table, without its head; none if it was not measured.
fn read(path: &Path) -> Found<Vec<Line>> {
	if !path.exists() {
		return Ok(Vec::new());
	}
	let text = fs::read_to_string(path)?;
	let cells = |line: &str| line.split('\t').map(ToString::to_string).collect();
	Ok(text.lines().skip(1).map(cells).collect())
}

fn between(page: &str, text: &str) -> Found<String> {
	let missing = || {
		err(format!(
			"the page has no {} and {} after it",
			MARKS.0, MARKS.1
		))
	};
	let (head, rest) = page.split_once(MARKS.0).ok_or_else(missing)?;
	let (_, tail) = rest.split_once(MARKS.1).ok_or_else(missing)?;
	Ok(format!("{head}{}\n{text}{}{tail}", MARKS.0, MARKS.1))
}

/// The place of the middle one; of an even number, of the lower one in the middle.
pub fn median(values: &[f64]) -> Option<usize> {
	let mut places: Vec<usize> = (0..values.len()).collect();
	places.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
	places.get(values.len().checked_sub(1)? / 2).copied()
}

/// With commas between.
pub fn joined(values: impl Iterator<Item = String>) -> String {
	values.collect::<Vec<_>>().join(", ")
}

fn share(part: usize, whole: usize) -> f64 {
	100.0 * part as f64 / whole.max(1) as f64
}

/// The run in the middle.
fn middle(runs: &[Figures]) -> Option<&Figures> {
	let rates: Vec<f64> = runs.iter().map(|run| run.tps).collect();
	runs.get(median(&rates)?)
}

/// How many times as fast the mix is without a large state.
fn slower(runs: &BTreeMap<String, Vec<Figures>>) -> Option<f64> {
	let rate = |row| Some(middle(runs.get(row)?)?.tps);
	Some(rate("mix")? / rate("largemix")?)
}

fn tables(runs: &BTreeMap<String, Vec<Figures>>, start: &[Line], conditions: &[Line]) -> String {
	let mut text = String::new();
	for pair in conditions {
		if let [name, value] = &pair[..] {
			let _ = writeln!(text, "* {name}: {value}");
		}
	}
	let others = runs
		.values()
		.flatten()
		.map(|run| run.usage.others)
		.fold(0.0, f64::max);
	if others > QUIET {
		let _ = writeln!(
			text,
			"* **The machine was busy**: other programs took up to {others:.1} cores while it counted, so these rates and times are no measure of the node"
		);
	}
	text.push_str(
		"\n| what | goal, /s | median, /s | runs, /s | sent | in blocks | failed | fullest block | cores of nodes, tool, others | nodes' processor time for one, ms | memory, MiB |\n|---|---|---|---|---|---|---|---|---|---|---|\n",
	);
	for row in &ROWS {
		let Some((all, run)) = runs.get(row.name).and_then(|all| Some((all, middle(all)?))) else {
			continue;
		};
		let goal = row.rate.map_or("–".into(), |goal| format!("≥ {goal}"));
		let rates = joined(all.iter().map(|run| format!("{:.0}", run.tps)));
		let usage = &run.usage;
		let weight = run
			.blocks
			.iter()
			.map(|block| block.weight)
			.max()
			.unwrap_or_default();
		let _ = writeln!(
			text,
			"| {} | {goal} | {:.0} | {rates} | {} | {:.2} % | {} | {:.0} % | {:.2}, {:.2}, {:.2} | {:.2} | {:.0} |",
			row.title(run),
			run.tps,
			run.sent,
			share(run.included, run.sent),
			run.failed.values().sum::<usize>(),
			weight as f64 / 10.0,
			usage.nodes,
			usage.tool,
			usage.others,
			1e3 * usage.nodes / run.tps.max(1e-9),
			usage.memory,
		);
	}
	text.push_str(
		"\nThe run in the middle of those listed. Counted are transactions of ours with the event of success, in blocks of the chain that won, over the seconds between the clocks of the first and the last of these blocks (at least those asked for); sent, in blocks, failed: in the whole run. Fullest block: weight of ordinary transactions, of what they may have.\n",
	);
	let rate = |row| Some(middle(runs.get(row)?)?.tps);
	if let (Some(ours), Some(stock)) = (rate("transfers"), rate("stock")) {
		let _ = writeln!(
			text,
			"\nThe SDK's defaults ([tools/stock](../tools/stock/README.md)): slots of 6 s, its own weights, a pool that holds 8192, of which 2600 are on their way at most. Ours takes {:.2} times as many (goal: ≥ 1.5).",
			ours / stock.max(1e-9)
		);
	}
	let times: Vec<_> = ROWS
		.iter()
		.filter_map(|row| Some((row, row.times?, runs.get(row.name)?)))
		.collect();
	if !times.is_empty() {
		text.push_str("\n| what | at, /s | goal, ms | included: half, ms | 99 of 100, ms | final: half, ms | 99 of 100, ms |\n|---|---|---|---|---|---|---|\n");
		for (row, goal, all) in times {
			let of = |pick: fn(&Figures) -> Option<&Latency>, value: fn(&Latency) -> u64| {
				let found: Vec<_> = all.iter().filter_map(pick).map(value).collect();
				let values: Vec<f64> = found.iter().map(|value| *value as f64).collect();
				median(&values).map_or("–".into(), |place| {
					format!(
						"{} ({})",
						found[place],
						joined(found.iter().map(u64::to_string))
					)
				})
			};
			let Some(run) = middle(all) else { continue };
			let rate = run.config["pace"]["rate"].as_f64();
			let _ = writeln!(
				text,
				"| {} | {:.0} | {} | {} | {} | {} | {} |",
				row.title(run),
				rate.unwrap_or_default(),
				joined(goal.iter().map(u64::to_string)),
				of(|run| run.inclusion.as_ref(), |found| found.p50),
				of(|run| run.inclusion.as_ref(), |found| found.p99),
				of(|run| run.finality.as_ref(), |found| found.p50),
				of(|run| run.finality.as_ref(), |found| found.p99),
			);
		}
		text.push_str("\nThe middle one of the runs, all of them in brackets. From the moment a transaction is due to be sent to the moment the tool hears of a best (final) block that has it.\n");
	}
	if !start.is_empty() {
		text.push_str("\n| one validator | median | runs |\n|---|---|---|\n");
		for line in start {
			let values: Vec<f64> = line
				.iter()
				.skip(1)
				.filter_map(|cell| cell.parse().ok())
				.collect();
			if let Some(place) = median(&values) {
				let all = joined(values.iter().map(|value| format!("{value}")));
				let _ = writeln!(text, "| {} | {} | {all} |", line[0], values[place]);
			}
		}
	}
	weights(&mut text, runs);
	text
}

/// What each kind weighs, and its part of what counted.
fn weights(text: &mut String, runs: &BTreeMap<String, Vec<Figures>>) {
	text.push_str(
		"\n| weight of one | part of the run | before it runs, µs | after it ran, µs | in a block, at most |\n|---|---|---|---|---|\n",
	);
	for run in ["transfers", "stock", "mix"]
		.iter()
		.filter_map(|row| middle(runs.get(*row)?))
	{
		for (kind, weight) in &run.weights {
			let count = run.kinds.get(kind).copied().unwrap_or_default();
			let _ = writeln!(
				text,
				"| `{kind}` | {:.0} % | {:.0} | {:.0} | {:.0} |",
				share(count, run.counted),
				weight.declared,
				weight.used,
				(run.limit / weight.used.max(1.0)).floor(),
			);
		}
	}
	text.push_str("\nWith what every extrinsic costs. Ordinary transactions fill a block up to its limit of weight, whatever time they really take.\n");
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 150.0;
const LEFT: f64 = 60.0;
const TOP: f64 = 34.0;
const GAP: f64 = 62.0;

/// One panel for each row: succeeded transactions a second, block by block.
fn plot(runs: &BTreeMap<String, Vec<Figures>>) -> String {
	let shown: Vec<_> = ROWS
		.iter()
		.filter_map(|row| Some((row, middle(runs.get(row.name)?)?)))
		.collect();
	let height = shown.len() as f64 * (HEIGHT + GAP) + TOP;
	let mut svg = format!(
		"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
		WIDTH + LEFT + 20.0
	);
	for (place, (row, run)) in shown.iter().enumerate() {
		let top = TOP + place as f64 * (HEIGHT + GAP);
		panel(&mut svg, top, row, run);
	}
	svg.push_str("</svg>\n");
	svg
}

fn panel(svg: &mut String, top: f64, row: &Row, run: &Figures) {
	let bars: Vec<_> = run
		.blocks
		.windows(2)
		.map(|pair| {
			let seconds = (pair[1].millis - pair[0].millis) as f64 / 1e3;
			let rate = pair[1].succeeded as f64 / seconds.max(1e-3);
			(pair[0].millis as f64 / 1e3, seconds, rate, pair[1].counted)
		})
		.collect();
	let end = bars.last().map_or(1.0, |(at, seconds, ..)| at + seconds);
	let goal = row.rate.unwrap_or(0.0);
	let most = bars.iter().map(|bar| bar.2).fold(goal, f64::max).max(1.0) * 1.1;
	let x = |seconds: f64| LEFT + seconds / end * WIDTH;
	let y = |rate: f64| top + HEIGHT - rate / most * HEIGHT;
	let _ = writeln!(
		svg,
		"<text x=\"{LEFT}\" y=\"{}\" font-weight=\"bold\">{}: {:.0} a second</text>",
		top - 12.0,
		row.title(run),
		run.tps
	);
	for (at, seconds, rate, counted) in bars {
		let colour = if counted { "#2b6cb0" } else { "#bcccdc" };
		let _ = writeln!(
			svg,
			"<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>",
			x(at),
			y(rate),
			(seconds / end * WIDTH - 0.8).max(0.2),
			rate / most * HEIGHT,
		);
	}
	let bottom = top + HEIGHT;
	let right = LEFT + WIDTH;
	let _ = writeln!(
		svg,
		"<path d=\"M{LEFT} {top}V{bottom}H{right}\" fill=\"none\" stroke=\"#333\"/>"
	);
	for part in [0.0, 0.5, 1.0] {
		let rate = most / 1.1 * part;
		let _ = writeln!(
			svg,
			"<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{rate:.0}</text>",
			LEFT - 6.0,
			y(rate) + 4.0
		);
		let _ = writeln!(
			svg,
			"<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{:.0} s</text>",
			x(end * part),
			bottom + 16.0,
			end * part
		);
	}
	if row.rate.is_some() {
		let _ = writeln!(
			svg,
			"<path d=\"M{LEFT} {0:.1}H{right}\" stroke=\"#c53030\" stroke-dasharray=\"6 4\"/><text x=\"{right}\" y=\"{1:.1}\" text-anchor=\"end\" fill=\"#c53030\">goal</text>",
			y(goal),
			y(goal) - 4.0
		);
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_title_says_how_long_it_was() {
		let run = Figures {
			seconds: 1_801.9,
			..Figures::default()
		};
		let row = ROWS.iter().find(|row| row.name == "soak").unwrap();
		assert_eq!(
			row.title(&run),
			"DAO operations for 30 minutes, four validators"
		);
		assert_eq!(ROWS[0].title(&run), ROWS[0].title);
	}

	#[test]
	fn the_median_is_one_of_them() {
		assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2));
		assert_eq!(median(&[3.0, 1.0]), Some(1));
		assert_eq!(median(&[]), None);
	}

	#[test]
	fn only_what_is_between_the_marks_changes() {
		let page = "a\n<!-- load -->\nold\n<!-- /load -->\nb\n";
		assert_eq!(
			between(page, "new\n").unwrap(),
			"a\n<!-- load -->\nnew\n<!-- /load -->\nb\n"
		);
		assert!(between("a\n", "new\n").is_err());
	}
}
