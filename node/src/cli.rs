// SPDX-License-Identifier: Apache-2.0

//! Arguments.

use crate::sealing::Sealing;
#[cfg(feature = "benchmark")]
use polkadot_sdk::frame_benchmarking_cli;
use polkadot_sdk::{sc_cli, sc_storage_monitor::StorageMonitorParams};

/// The arguments of `enmesh-node`.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub run: sc_cli::RunCmd,

	#[clap(flatten)]
	pub room: StorageMonitorParams,

	/// Make blocks on demand instead of by Aura and GRANDPA: `instant` (with each transaction), `manual` (only through
	/// the RPC `engine_createBlock`) or `interval:<ms>`. Only on development chains, and for good: a base path that was
	/// started this way cannot go back. The RPC `dev_advanceTime` moves the clock of such a chain.
	#[arg(long, value_name = "MODE")]
	pub sealing: Option<Sealing>,
}

/// Reading blocks from a file fills the disk as running does.
#[derive(Debug, clap::Args)]
pub struct ImportBlocks {
	#[clap(flatten)]
	pub cmd: sc_cli::ImportBlocksCmd,

	#[clap(flatten)]
	pub room: StorageMonitorParams,
}

/// What the node can do besides running.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and store keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write a chain spec as JSON.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Verify blocks again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state of a block as a chain spec.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(ImportBlocks),

	/// Go back some blocks (never below the finalized one).
	Revert(sc_cli::RevertCmd),

	/// Delete the chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Show the state of the database.
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Measure pallets, blocks and this machine.
	#[cfg(feature = "benchmark")]
	#[command(subcommand)]
	Benchmark(frame_benchmarking_cli::BenchmarkCmd),
}
