// SPDX-License-Identifier: Apache-2.0

//! From arguments to what the node does.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	error, ports, room,
	service::{self, FullBackend, FullClient},
};
use enmesh_runtime::opaque::Block;
use polkadot_sdk::{
	sc_cli::{self, SubstrateCli},
	sc_client_db::{BlocksPruning, PruningMode},
	sc_consensus::DefaultImportQueue,
	sc_consensus_grandpa,
	sc_network::{self, config::TransportConfig},
	sc_service::{self, ChainType, Configuration, PartialComponents, TaskManager},
	sp_runtime::traits::Block as BlockT,
};
use std::sync::Arc;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Enmesh Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"the README of the project".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}
}

/// Reads the arguments and does what they say.
pub fn run() -> sc_cli::Result<()> {
	let cli = match Cli::try_from_iter(std::env::args_os()) {
		Ok(cli) => cli,
		// Help and version are no errors.
		Err(answer) if !answer.use_stderr() => answer.exit(),
		Err(wrong) => return Err(error::of_arguments(&wrong)),
	};
	match &cli.subcommand {
		None => run_node(&cli),
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let chain = open(&config)?;
			Ok((cmd.run(chain.client, chain.import_queue), chain.tasks))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let (client, _, tasks) = open(&config)?.without_import();
			Ok((cmd.run(client, config.database), tasks))
		}),
		Some(Subcommand::ExportState(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let (client, _, tasks) = open(&config)?.without_import();
			Ok((cmd.run(client, config.chain_spec), tasks))
		}),
		Some(Subcommand::ImportBlocks(import)) => {
			cli.create_runner(&import.cmd)?.async_run(|config| {
				let watch = room::watch(&config, import.room.clone())?;
				let chain = open(&config)?;
				let work = import.cmd.run(chain.client, chain.import_queue);
				Ok((room::while_there_is_some(watch, work), chain.tasks))
			})
		},
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let (client, backend, tasks) = open(&config)?.without_import();
			let revert_grandpa = Box::new(|client, _, blocks| {
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Ok((cmd.run(client, backend, Some(revert_grandpa)), tasks))
		}),
		Some(Subcommand::PurgeChain(cmd)) => cli
			.create_runner(cmd)?
			.sync_run(|config| cmd.run(config.database)),
		Some(Subcommand::ChainInfo(cmd)) => cli
			.create_runner(cmd)?
			.sync_run(|config| cmd.run::<Block>(&config)),
		#[cfg(feature = "benchmark")]
		Some(Subcommand::Benchmark(cmd)) => crate::benchmark::run(&cli, cmd),
	}
}

/// A chain as the commands want it that run no node.
struct Chain {
	client: Arc<FullClient>,
	backend: Arc<FullBackend>,
	import_queue: DefaultImportQueue<Block>,
	tasks: TaskManager,
}

/// Opens the database. What waits for blocks and transactions lives as long as the tasks: its end would be reported as a
/// failure.
fn open(config: &Configuration) -> sc_cli::Result<Chain> {
	let PartialComponents {
		client,
		backend,
		import_queue,
		transaction_pool,
		task_manager: mut tasks,
		..
	} = service::new_partial(config, None)?;
	tasks.keep_alive(transaction_pool);
	Ok(Chain {
		client,
		backend,
		import_queue,
		tasks,
	})
}

impl Chain {
	/// For a command that brings no blocks.
	fn without_import(mut self) -> (Arc<FullClient>, Arc<FullBackend>, TaskManager) {
		self.tasks.keep_alive(self.import_queue);
		(self.client, self.backend, self.tasks)
	}
}

fn run_node(cli: &Cli) -> sc_cli::Result<()> {
	let (sealing, params) = (cli.sealing, cli.room.clone());
	cli.create_runner(&cli.run)?
		.run_node_until_exit(|mut config| async move {
			adjust(&mut config);
			ports::ensure_free(&config)?;
			let watch = room::watch(&config, params)?;
			let mut tasks = match config.network.network_backend {
				sc_network::config::NetworkBackendType::Libp2p => service::new_full::<
					sc_network::NetworkWorker<Block, <Block as BlockT>::Hash>,
				>(config, sealing),
				sc_network::config::NetworkBackendType::Litep2p => {
					service::new_full::<sc_network::Litep2pNetworkBackend>(config, sealing)
				},
			}
			.map_err(sc_cli::Error::Service)?;
			tasks.add_child(watch);
			Ok(tasks)
		})
}

/// Where we want something else than the SDK's defaults.
fn adjust(config: &mut Configuration) {
	// A busy port is an error: who was told 9944 must not find another chain there.
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		endpoint.retry_random_port = false;
	}
	if config.chain_spec.chain_type() == ChainType::Development {
		// A development chain is short: keep all of it, so that explorers and tests can look back.
		config.state_pruning.get_or_insert(PruningMode::ArchiveAll);
		config.blocks_pruning = BlocksPruning::KeepAll;
		// Two of them on one machine are both Alice and must not meet.
		if let TransportConfig::Normal { enable_mdns, .. } = &mut config.network.transport {
			*enable_mdns = false;
		}
	}
}
