// SPDX-License-Identifier: Apache-2.0

//! Puts a large state into a raw chain specification, for `scripts/perf.sh`. Made natively and in memory: a preset goes
//! through wasm, which has no room for it. The file is written as a stream; a node needs several times its size to read it.

mod make;

use clap::Parser;
use polkadot_sdk::{
	sp_core::bytes::{from_hex, to_hex},
	sp_state_machine::BasicExternalities,
	sp_storage::Storage,
};
use serde_json::Value;
use std::{
	fs::{read_to_string, File},
	io::{BufWriter, Write},
	path::{Path, PathBuf},
	process::ExitCode,
	time::{SystemTime, UNIX_EPOCH},
};

/// Puts a large state into a raw chain specification.
#[derive(Parser)]
struct Cli {
	/// A raw specification.
	#[arg(long)]
	spec: PathBuf,
	/// Where the new one goes.
	#[arg(long)]
	out: PathBuf,
	/// So many percent of a million memberships, a million point ledgers and 100,000 open bounties.
	#[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000))]
	percent: u32,
	/// Instead of that: bounties whose time ends, and proposals due for enactment, in this block.
	#[arg(long, value_parser = clap::value_parser!(u32).range(15..=10_000))]
	due: Option<u32>,
	/// Such bounties.
	#[arg(long, default_value_t = 100_000)]
	deadlines: u32,
	/// Such proposals.
	#[arg(long, default_value_t = 1_000)]
	proposals: u32,
}

/// What stands for the state while the rest is written.
const HOLE: &str = "the state";

fn said(path: &Path) -> impl Fn(std::io::Error) -> String + '_ {
	move |error| format!("{}: {error}", path.display())
}

/// The specification with a hole where the state was, and the state.
fn read(path: &Path) -> Result<(Value, Storage), String> {
	let text = read_to_string(path).map_err(said(path))?;
	let mut spec: Value =
		serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
	let top = spec
		.pointer_mut("/genesis/raw/top")
		.map(|top| std::mem::replace(top, HOLE.into()));
	let Some(Value::Object(top)) = top else {
		return Err(format!("{}: not a raw specification", path.display()));
	};
	let mut storage = Storage::default();
	for (key, value) in top {
		let bytes = |text: &str| from_hex(text).map_err(|_| format!("{}: no hex", path.display()));
		let value = bytes(value.as_str().unwrap_or_default())?;
		storage.top.insert(bytes(&key)?, value);
	}
	Ok((spec, storage))
}

fn write(path: &Path, spec: &Value, storage: &Storage) -> Result<(), String> {
	let spec = spec.to_string();
	let (head, tail) = spec
		.split_once(&format!("\"{HOLE}\""))
		.ok_or("the specification lost its state")?;
	let mut out = BufWriter::new(File::create(path).map_err(said(path))?);
	let mut put = || {
		write!(out, "{head}{{")?;
		for (place, (key, value)) in storage.top.iter().enumerate() {
			let comma = if place == 0 { "" } else { "," };
			let (key, value) = (to_hex(key, false), to_hex(value, false));
			write!(out, "{comma}\"{key}\":\"{value}\"")?;
		}
		write!(out, "}}{tail}")?;
		out.flush()
	};
	put().map_err(said(path))
}

fn run(cli: &Cli) -> Result<(), String> {
	let (spec, storage) = read(&cli.spec)?;
	let mut state = BasicExternalities::new(storage);
	state.execute_with(|| match cli.due {
		Some(block) => make::due(block, cli.deadlines, cli.proposals),
		None => {
			let now = SystemTime::now().duration_since(UNIX_EPOCH);
			let now = now.map_err(|_| "the clock is before 1970")?.as_millis();
			make::grown(cli.percent, u64::try_from(now).map_err(|_| "no such year")?)
		},
	})?;
	let storage = state.into_storages();
	write(&cli.out, &spec, &storage)?;
	// How many records a node will have.
	println!("{}", storage.top.len());
	Ok(())
}

fn main() -> ExitCode {
	match run(&Cli::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error}");
			ExitCode::FAILURE
		},
	}
}
