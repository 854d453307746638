// SPDX-License-Identifier: Apache-2.0

//! Compiles the runtime that is to take over before it does.
//!
//! The executor compiles new code when it is first asked to run it, and every call of every runtime waits meanwhile: slots
//! would be missed. A network gives notice (`runtime/src/upgrade.rs`), in which another executor, with locks of its own,
//! compiles the code into a directory beside the database. There the first one finds it.

use crate::service::{FullClient, HostFunctions};
use enmesh_runtime::{upgrade, Hash};
use futures::StreamExt;
use polkadot_sdk::{
	sc_client_api::{BlockchainEvents, StorageKey, StorageProvider},
	sc_executor::{
		HeapAllocStrategy, RuntimeVersionOf, WasmExecutionMethod, WasmExecutor,
		DEFAULT_HEAP_ALLOC_STRATEGY,
	},
	sc_service::{config::ExecutorConfiguration, Configuration, TaskManager},
	sp_core::{
		traits::{RuntimeCode, WrappedRuntimeCode},
		Decode,
	},
	sp_state_machine::BasicExternalities,
};
use std::{path::PathBuf, sync::Arc, time::Instant};

/// How nice a thread can be to the others at most.
const LEAST: i32 = 19;

/// Where compiled code lies. It is run as it is found: whoever can write there can be the node.
fn directory(config: &Configuration) -> PathBuf {
	let chain = config.base_path.config_dir(config.chain_spec.id());
	// The compiler takes absolute paths only.
	std::path::absolute(&chain)
		.unwrap_or(chain)
		.join("compiled")
}

/// What makes executors that share what they compiled.
#[derive(Clone)]
pub struct Executors {
	directory: PathBuf,
	heap: HeapAllocStrategy,
	instances: usize,
	runtimes: u8,
	method: WasmExecutionMethod,
}

impl Executors {
	/// As the node is configured.
	pub fn new(config: &Configuration) -> Self {
		let ExecutorConfiguration {
			wasm_method,
			default_heap_pages,
			max_runtime_instances,
			runtime_cache_size,
		} = config.executor;
		let heap = default_heap_pages.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |pages| {
			HeapAllocStrategy::Static {
				extra_pages: u32::try_from(pages).unwrap_or(u32::MAX),
			}
		});
		Self {
			directory: directory(config),
			heap,
			instances: max_runtime_instances,
			runtimes: runtime_cache_size,
			method: wasm_method,
		}
	}

	/// A new executor.
	pub fn build(&self) -> WasmExecutor<HostFunctions> {
		WasmExecutor::builder()
			.with_execution_method(self.method)
			.with_onchain_heap_alloc_strategy(self.heap)
			.with_offchain_heap_alloc_strategy(self.heap)
			.with_max_runtime_instances(self.instances)
			.with_runtime_cache_size(self.runtimes)
			.with_cache_path(&self.directory)
			.build()
	}

	/// Compile this code, so that other executors find it. Returns what it calls itself.
	fn compile(&self, code: Vec<u8>, hash: Hash) -> Result<String, String> {
		// The compiler shares its work among the threads of the pool it is called in. One, behind everything else that
		// the machine has to do: blocks come first.
		let pool = rayon::ThreadPoolBuilder::new()
			.num_threads(1)
			.thread_name(|_| "precompile".into())
			.start_handler(|_| {
				if let Err(error) = rustix::process::nice(LEAST) {
					log::debug!("compiling at normal priority: {error}");
				}
			})
			.build()
			.map_err(|error| error.to_string())?;
		pool.install(|| self.compile_here(code, hash))
	}

	fn compile_here(&self, code: Vec<u8>, hash: Hash) -> Result<String, String> {
		let code = WrappedRuntimeCode(code.into());
		let runtime = RuntimeCode {
			code_fetcher: &code,
			heap_pages: None,
			hash: hash.as_bytes().to_vec(),
		};
		let version = self
			.build()
			.runtime_version(&mut BasicExternalities::new_empty(), &runtime)
			.map_err(|error| error.to_string())?;
		Ok(version.to_string())
	}
}

/// Compile code as soon as a block says that it will take over.
pub fn spawn(tasks: &TaskManager, client: Arc<FullClient>, executors: Executors) {
	let key = StorageKey(upgrade::code_key().to_vec());
	let watch = async move {
		let mut compiled = None;
		let mut blocks = client.import_notification_stream();
		while let Some(block) = blocks.next().await {
			let Ok(Some(hash)) = client.storage_hash(block.hash, &key) else {
				continue;
			};
			if compiled == Some(hash) {
				continue;
			}
			let Ok(Some(stored)) = client.storage(block.hash, &key) else {
				continue;
			};
			let Ok(code) = Vec::<u8>::decode(&mut &stored.0[..]) else {
				continue;
			};
			compiled = Some(hash);
			let begun = Instant::now();
			match executors.compile(code, hash) {
				Ok(version) => log::info!(
					"⚙️ Compiled runtime {version} in {:.1} s: it takes over soon",
					begun.elapsed().as_secs_f32()
				),
				// It will be tried once more when it takes over, and the reason will be told then.
				Err(error) => {
					log::warn!("the runtime that takes over soon does not compile: {error}")
				},
			}
		}
	};
	tasks
		.spawn_handle()
		.spawn_blocking("enmesh-precompile", None, watch);
}
