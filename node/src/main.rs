// SPDX-License-Identifier: Apache-2.0

//! The Enmesh node.

#[cfg(feature = "benchmark")]
mod benchmark;
mod chain_spec;
mod cli;
mod command;
mod error;
mod genesis;
mod metrics;
mod ports;
mod precompile;
mod room;
mod rpc;
mod sealing;
mod service;
mod tasks;

use std::process::ExitCode;

/// The system's keeps what many threads gave back: memory that grows with time and load.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {}", error::in_one_line(&error));
			ExitCode::FAILURE
		},
	}
}
