// SPDX-License-Identifier: Apache-2.0

//! Sends signed transactions to nodes and counts what became of them; see README.md.

mod blocks;
mod chain;
mod checks;
mod crew;
mod each;
mod ends;
mod figures;
mod flow;
mod genesis;
mod health;
mod keys;
mod mix;
mod process;
mod report;
mod rpc;
mod setup;
mod sync;
mod transfers;
mod values;
mod wait;

use clap::{Args, Parser, Subcommand};
use flow::{Pace, Span};
use process::Watched;
use std::{error::Error, path::PathBuf, process::ExitCode};

/// What went wrong.
pub type Trouble = Box<dyn Error + Send + Sync>;
/// Something, or what went wrong.
pub type Found<T> = Result<T, Trouble>;
/// An account.
pub type Id = [u8; 32];

/// An error in words.
pub fn err(text: impl Into<String>) -> Trouble {
	text.into().into()
}

/// Sends signed transactions to a node and counts what became of them.
#[derive(Parser)]
#[command(version)]
struct Cli {
	#[command(subcommand)]
	command: Command,
}

#[derive(Subcommand)]
enum Command {
	/// Put the accounts of a seed into a chain specification.
	Genesis(genesis::Options),
	/// Transfers that keep their sender alive, among all accounts in turn.
	Transfers(transfers::Options),
	/// Make what `mix` needs on a chain whose DAOs `genesis` founded.
	Setup(mix::Options),
	/// DAO operations: vote, claim, submit, accept, post, record.
	Mix(mix::Options),
	/// The same operations and transfers, one kind after the other, so that there are blocks full of each.
	Each(mix::Options),
	/// Print the weight of each block, and how many proposals were closed and enacted in it.
	Blocks(blocks::Options),
	/// Print how long a node takes to import the blocks of a run from another node.
	Sync(sync::Options),
	/// Wait until a node has a block; prints how many milliseconds its first answer and that took.
	Wait(wait::Options),
	/// Write tables and a plot of the figures of many runs.
	Report(report::Options),
}

/// Who signs.
#[derive(Args, Clone)]
pub struct People {
	/// The same accounts and the same order of everything.
	#[arg(long, default_value_t = 1)]
	pub seed: u64,
	/// How many accounts.
	#[arg(long, default_value_t = 20_000)]
	pub accounts: u32,
}

/// Where to, how fast, how long.
#[derive(Args, Clone)]
pub struct Load {
	#[command(flatten)]
	pub people: People,
	/// A node; several times for several. The first one is watched, transactions go to all in turn.
	#[arg(long = "url", default_value = "ws://127.0.0.1:9944")]
	pub urls: Vec<String>,
	/// Process of a node whose memory and processor time is noted; several times for several.
	#[arg(long = "pid")]
	pub pids: Vec<u32>,
	/// At most so many transactions sent and not yet seen in a block.
	#[arg(long, default_value_t = 6_000)]
	pub window: usize,
	/// So many a second, evenly; without it as many as the window allows.
	#[arg(long)]
	pub rate: Option<f64>,
	/// Transactions in one message.
	#[arg(long, default_value_t = 50)]
	pub batch: usize,
	/// Connections.
	#[arg(long, default_value_t = 4)]
	pub connections: usize,
	/// Seconds before anything counts.
	#[arg(long, default_value_t = 10)]
	pub warmup: u64,
	/// Seconds that count.
	#[arg(long, default_value_t = 60)]
	pub seconds: u64,
	/// Transactions signed beforehand.
	#[arg(long, default_value_t = 150_000)]
	pub operations: usize,
	/// File for the figures; otherwise they are printed.
	#[arg(long)]
	pub out: Option<PathBuf>,
}

impl Load {
	/// How fast.
	pub fn pace(&self) -> Found<Pace> {
		if self.window == 0 || self.batch == 0 || self.connections == 0 {
			return Err(err("--window, --batch and --connections are at least 1"));
		}
		if self
			.rate
			.is_some_and(|rate| !rate.is_finite() || rate <= 0.0)
		{
			return Err(err("--rate is above 0"));
		}
		Ok(Pace {
			window: self.window,
			rate: self.rate,
			batch: self.batch,
			connections: self.connections,
		})
	}

	/// How long.
	pub fn span(&self) -> Span {
		Span {
			warmup: self.warmup,
			seconds: self.seconds,
		}
	}

	/// Whose memory.
	pub fn watched(&self) -> Watched {
		Watched(self.pids.clone())
	}
}

fn run() -> Found<()> {
	match Cli::parse().command {
		Command::Genesis(options) => genesis::run(&options),
		Command::Transfers(options) => transfers::run(&options),
		Command::Setup(options) => setup::run(&options),
		Command::Mix(options) => mix::run(&options),
		Command::Each(options) => each::run(&options),
		Command::Blocks(options) => blocks::run(&options),
		Command::Sync(options) => sync::run(&options),
		Command::Wait(options) => wait::run(&options),
		Command::Report(options) => report::run(&options),
	}
}

fn main() -> ExitCode {
	match run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error}");
			ExitCode::FAILURE
		},
	}
}
