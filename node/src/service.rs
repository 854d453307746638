// SPDX-License-Identifier: Apache-2.0

//! Puts the node together.

use crate::{
	error,
	genesis::Genesis,
	metrics,
	precompile::{self, Executors},
	rpc,
	sealing::{self, Author, Clock, Sealing},
	tasks::PoolTasks,
};
use enmesh_runtime::{apis::RuntimeApi, opaque::Block, Hash};
use futures::{channel::mpsc, FutureExt};
use polkadot_sdk::{
	sc_basic_authorship::ProposerFactory,
	sc_client_api::{Backend, BlockBackend},
	sc_consensus::{DefaultImportQueue, LongestChain},
	sc_consensus_aura::{self, ImportQueueParams, SlotDuration, SlotProportion, StartAuraParams},
	sc_consensus_grandpa::{
		self, FinalityProofProvider, GrandpaBlockImport, LinkHalf, SharedVoterState,
	},
	sc_consensus_manual_seal, sc_executor,
	sc_network::{self, NetworkBackend},
	sc_offchain,
	sc_service::{self, Configuration, Error as ServiceError, TaskManager, WarpSyncConfig},
	sc_telemetry::{Telemetry, TelemetryWorker},
	sc_transaction_pool::{self, TransactionPoolHandle},
	sc_transaction_pool_api::OffchainTransactionPoolFactory,
	sp_api::ProvideRuntimeApi,
	sp_consensus_aura::{self, sr25519::AuthorityPair as AuraPair, AuraApi},
	sp_io, sp_timestamp,
};
use std::{sync::Arc, time::Duration};

/// Host functions that the runtime may call.
pub type HostFunctions = sp_io::SubstrateHostFunctions;
/// The client.
pub type FullClient =
	sc_service::TFullClient<Block, RuntimeApi, sc_executor::WasmExecutor<HostFunctions>>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// The longest chain is the best.
pub type FullSelectChain = LongestChain<FullBackend, Block>;
/// Waiting transactions.
pub type FullPool = TransactionPoolHandle<Block, FullClient>;

type GrandpaImport = GrandpaBlockImport<FullBackend, Block, FullClient, FullSelectChain>;
type GrandpaLink = LinkHalf<Block, FullClient, FullSelectChain>;

/// Besides the common parts: what GRANDPA needs, and telemetry.
pub type Extra = (GrandpaImport, GrandpaLink, Option<Telemetry>);
/// The parts that subcommands need too.
pub type PartialComponents = sc_service::PartialComponents<
	FullClient,
	FullBackend,
	FullSelectChain,
	DefaultImportQueue<Block>,
	FullPool,
	Extra,
>;

/// At least every so many blocks a justification is kept, so that others can prove finality.
const JUSTIFICATION_PERIOD: u32 = 512;
/// So many blocks behind the best one a validator votes for what shall be final. The SDK's default of two is meant for slots of six
/// seconds; with ours of two it made finality wait 1.4 seconds longer than its goal. One is left for the tip, where two blocks may
/// compete: a vote for the losing one is safe, but costs a round.
const VOTE_BEHIND: u32 = 1;

/// Client, database, pool and import queue.
pub fn new_partial(
	config: &Configuration,
	sealing: Option<Sealing>,
) -> Result<PartialComponents, ServiceError> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(
			|endpoints| -> Result<_, polkadot_sdk::sc_telemetry::Error> {
				let worker = TelemetryWorker::new(16)?;
				let telemetry = worker.handle().new_telemetry(endpoints);
				Ok((worker, telemetry))
			},
		)
		.transpose()?;
	let executor = Executors::new(config).build();
	let backend = sc_service::new_db_backend(config.db_config())?;
	let genesis = Genesis {
		config,
		backend: backend.clone(),
		executor: executor.clone(),
	};
	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
			config,
			telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
			executor,
			backend,
			genesis,
			false,
		)?;
	let client = Arc::new(client);
	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager
			.spawn_handle()
			.spawn("telemetry", None, worker.run());
		telemetry
	});
	let select_chain = LongestChain::new(backend.clone());
	let transaction_pool = Arc::from(
		sc_transaction_pool::Builder::new(
			PoolTasks::new(&task_manager),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);
	let (grandpa_import, grandpa_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry.as_ref().map(|telemetry| telemetry.handle()),
	)?;
	let import_queue = if sealing.is_some() {
		sc_consensus_manual_seal::import_queue(
			Box::new(client.clone()),
			&task_manager.spawn_essential_handle(),
			config.prometheus_registry(),
		)
	} else {
		sc_consensus_aura::import_queue::<AuraPair, _, _, _, _, _>(ImportQueueParams {
			block_import: grandpa_import.clone(),
			justification_import: Some(Box::new(grandpa_import.clone())),
			client: client.clone(),
			create_inherent_data_providers: {
				let client = client.clone();
				move |parent, ()| {
					let client = client.clone();
					async move { Ok(slot_and_time(slot_duration(&client, parent)?)) }
				}
			},
			spawner: &task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			check_for_equivocation: Default::default(),
			telemetry: telemetry.as_ref().map(|telemetry| telemetry.handle()),
			compatibility_mode: Default::default(),
		})?
	};
	Ok(sc_service::PartialComponents {
		client,
		backend,
		task_manager,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool,
		other: (grandpa_import, grandpa_link, telemetry),
	})
}

type SlotAndTime = (
	sp_consensus_aura::inherents::InherentDataProvider,
	sp_timestamp::InherentDataProvider,
);

fn slot_and_time(duration: SlotDuration) -> SlotAndTime {
	let time = sp_timestamp::InherentDataProvider::from_system_time();
	let slot = sp_consensus_aura::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
		*time, duration,
	);
	(slot, time)
}

fn slot_duration(
	client: &FullClient,
	at: Hash,
) -> Result<SlotDuration, Box<dyn std::error::Error + Send + Sync>> {
	Ok(client.runtime_api().slot_duration(at)?)
}

/// The running node.
pub fn new_full<Net: NetworkBackend<Block, Hash>>(
	config: Configuration,
	sealing: Option<Sealing>,
) -> Result<TaskManager, ServiceError> {
	let sc_service::PartialComponents {
		client,
		backend,
		mut task_manager,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool,
		other: (grandpa_import, grandpa_link, mut telemetry),
	} = new_partial(&config, sealing)?;
	sealing::ensure_allowed(&config, &client, sealing)?;

	let genesis = client
		.block_hash(0)?
		.ok_or_else(|| error::other("the database has no genesis block: purge it"))?;
	let grandpa_protocol =
		sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
	let mut net_config = sc_network::config::FullNetworkConfiguration::<Block, Hash, Net>::new(
		&config.network,
		config.prometheus_registry().cloned(),
	);
	let metrics = Net::register_notification_metrics(config.prometheus_registry());
	let (grandpa_set, grandpa_notifications) =
		sc_consensus_grandpa::grandpa_peers_set_config::<_, Net>(
			grandpa_protocol.clone(),
			metrics.clone(),
			net_config.peer_store_handle(),
		);
	net_config.add_notification_protocol(grandpa_set);
	let warp_sync = Arc::new(sc_consensus_grandpa::warp_proof::NetworkProvider::new(
		backend.clone(),
		grandpa_link.shared_authority_set().clone(),
		Vec::new(),
	));
	let (network, system_rpc_tx, tx_handler_controller, sync_service, _) =
		sc_service::build_network(sc_service::BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(warp_sync)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			is_validator: config.role.is_authority(),
			keystore: Some(keystore_container.keystore()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(
				transaction_pool.clone(),
			)),
			network_provider: Arc::new(network.clone()),
			enable_http_requests: false,
			custom_extensions: |_| Vec::new(),
		})?;
		task_manager.spawn_handle().spawn(
			"offchain-workers-runner",
			"offchain-worker",
			workers
				.run(client.clone(), task_manager.spawn_handle())
				.boxed(),
		);
	}

	let role = config.role;
	let force_authoring = config.force_authoring;
	let name = config.network.node_name.clone();
	let grandpa_enabled = !config.disable_grandpa && sealing.is_none();
	let prometheus = config.prometheus_registry().cloned();
	let executors = Executors::new(&config);
	let voter_state = SharedVoterState::empty();
	let (consensus, sealed) = match sealing {
		None => {
			let authority_set = grandpa_link.shared_authority_set().clone();
			let consensus = rpc::Consensus::Grandpa {
				voter_state: voter_state.clone(),
				justifications: grandpa_link.justification_stream(),
				proofs: FinalityProofProvider::new_for_service(
					backend.clone(),
					Some(authority_set.clone()),
				),
				authority_set,
			};
			(consensus, None)
		},
		Some(sealing) => {
			let (sender, commands) = mpsc::channel(1_000);
			let clock = Clock::new(&client)?;
			let consensus = rpc::Consensus::Sealed {
				commands: sender,
				clock: clock.clone(),
			};
			(consensus, Some((sealing, clock, commands)))
		},
	};
	let deps = rpc::Deps {
		client: client.clone(),
		pool: transaction_pool.clone(),
		consensus,
	};
	sc_service::spawn_tasks(sc_service::SpawnTasksParams {
		network: Arc::new(network.clone()),
		client: client.clone(),
		keystore: keystore_container.keystore(),
		task_manager: &mut task_manager,
		transaction_pool: transaction_pool.clone(),
		rpc_builder: Box::new(move |executor| {
			rpc::create(deps.clone(), executor).map_err(Into::into)
		}),
		backend,
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync_service.clone(),
		config,
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	precompile::spawn(&task_manager, client.clone(), executors);
	if let Some(registry) = &prometheus {
		metrics::spawn(&task_manager, client.clone(), registry)?;
	}

	let proposer = ProposerFactory::new(
		task_manager.spawn_handle(),
		client.clone(),
		transaction_pool.clone(),
		prometheus.as_ref(),
		telemetry.as_ref().map(|telemetry| telemetry.handle()),
	);
	if let Some((sealing, clock, commands)) = sealed {
		let author = Author {
			client: client.clone(),
			pool: transaction_pool.clone(),
			select_chain,
			proposer,
			clock,
			commands,
			sealing,
		};
		author.spawn(&task_manager);
	} else if role.is_authority() {
		let aura = sc_consensus_aura::start_aura::<AuraPair, _, _, _, _, _, _, _, _, _, _>(
			StartAuraParams {
				slot_duration: sc_consensus_aura::slot_duration(&*client)?,
				client: client.clone(),
				select_chain,
				block_import: grandpa_import,
				proposer_factory: proposer,
				create_inherent_data_providers: {
					let client = client.clone();
					move |parent, ()| {
						let client = client.clone();
						async move { Ok(slot_and_time(slot_duration(&client, parent)?)) }
					}
				},
				force_authoring,
				backoff_authoring_blocks: Option::<()>::None,
				keystore: keystore_container.keystore(),
				sync_oracle: sync_service.clone(),
				justification_sync_link: sync_service.clone(),
				block_proposal_slot_portion: SlotProportion::new(2f32 / 3f32),
				// After missed slots a proposal may take longer, but never so long that the next one comes late too.
				max_block_proposal_slot_portion: Some(SlotProportion::new(1f32)),
				telemetry: telemetry.as_ref().map(|telemetry| telemetry.handle()),
				compatibility_mode: Default::default(),
			},
		)?;
		// Essential: a validator that makes no blocks shall stop, not sit there.
		task_manager
			.spawn_essential_handle()
			.spawn_blocking("aura", Some("block-authoring"), aura);
	}

	if grandpa_enabled {
		let config = sc_consensus_grandpa::Config {
			gossip_duration: Duration::from_millis(333),
			justification_generation_period: JUSTIFICATION_PERIOD,
			name: Some(name),
			observer_enabled: false,
			keystore: role.is_authority().then(|| keystore_container.keystore()),
			local_role: role,
			telemetry: telemetry.as_ref().map(|telemetry| telemetry.handle()),
			protocol_name: grandpa_protocol,
		};
		// Nodes without a vote run it too: it makes blocks final for them and passes votes on.
		let voter = sc_consensus_grandpa::run_grandpa_voter(sc_consensus_grandpa::GrandpaParams {
			config,
			link: grandpa_link,
			network,
			sync: Arc::new(sync_service),
			notification_service: grandpa_notifications,
			voting_rule: sc_consensus_grandpa::VotingRulesBuilder::new()
				.add(sc_consensus_grandpa::BeforeBestBlockBy(VOTE_BEHIND))
				.add(sc_consensus_grandpa::ThreeQuartersOfTheUnfinalizedChain)
				.build(),
			prometheus_registry: prometheus,
			shared_voter_state: voter_state,
			telemetry: telemetry.as_ref().map(|telemetry| telemetry.handle()),
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(transaction_pool),
		})?;
		task_manager
			.spawn_essential_handle()
			.spawn_blocking("grandpa-voter", None, voter);
	}
	Ok(task_manager)
}
