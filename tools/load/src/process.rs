// SPDX-License-Identifier: Apache-2.0

//! What the node's processes, this one and all others use, from `/proc`.

use crate::{err, Found};
use serde::Serialize;
use std::{fs, time::Duration};

/// Linux counts processor time for programs in hundredths of a second on every architecture.
const TICKS: f64 = 100.0;

/// The processes of the nodes.
pub struct Watched(pub Vec<u32>);

/// A look at them.
#[derive(Clone, Serialize)]
pub struct Sample {
	/// When, from the start.
	#[serde(skip)]
	pub at: Duration,
	/// Memory of all nodes, MiB.
	pub memory: f64,
	/// Of it pages of files, most of them the database's: the system takes them back when it needs them.
	pub files: f64,
	/// Processor seconds of all nodes since they began.
	pub nodes: f64,
	/// Processor seconds of this process.
	pub own: f64,
	/// Processor seconds of everything on this machine since it was started.
	pub machine: f64,
}

impl Watched {
	/// Looks.
	pub fn sample(&self, at: Duration) -> Found<Sample> {
		let mut sample = Sample {
			at,
			memory: 0.0,
			files: 0.0,
			nodes: 0.0,
			own: seconds("self")?,
			machine: busy()?,
		};
		for pid in &self.0 {
			let status = fs::read_to_string(format!("/proc/{pid}/status"))
				.map_err(|_| err(format!("process {pid} is gone")))?;
			sample.memory += memory(&status, "VmRSS:")?;
			sample.files += memory(&status, "RssFile:")?;
			sample.nodes += seconds(&pid.to_string())?;
		}
		Ok(sample)
	}
}

fn seconds(process: &str) -> Found<f64> {
	let text = fs::read_to_string(format!("/proc/{process}/stat"))
		.map_err(|_| err(format!("process {process} is gone")))?;
	// The name in brackets may hold anything.
	let rest = text.rsplit_once(") ").map_or("", |(_, rest)| rest);
	let ticks: Vec<f64> = rest
		.split(' ')
		.filter_map(|each| each.parse().ok())
		.collect();
	// Without the state, which is a letter, `utime` and `stime` are the eleventh and twelfth.
	match ticks.get(10..12) {
		Some([user, system]) => Ok((user + system) / TICKS),
		_ => Err(err(format!("cannot read /proc/{process}/stat"))),
	}
}

/// MiB, out of what `/proc` says of a process.
fn memory(status: &str, field: &str) -> Found<f64> {
	let line = status.lines().find_map(|line| line.strip_prefix(field));
	let kib = line.and_then(|rest| rest.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
	Ok(kib.ok_or_else(|| err(format!("a process without {field}")))? / 1_024.0)
}

fn busy() -> Found<f64> {
	let text = fs::read_to_string("/proc/stat")?;
	let first = text.lines().next().unwrap_or_default();
	let ticks: Vec<f64> = first
		.split_whitespace()
		.filter_map(|each| each.parse().ok())
		.collect();
	// user, nice, system, (idle, iowait,) irq, softirq, steal
	let parts = [0, 1, 2, 5, 6, 7];
	Ok(parts
		.iter()
		.filter_map(|part| ticks.get(*part))
		.sum::<f64>()
		/ TICKS)
}
