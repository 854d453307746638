// SPDX-License-Identifier: Apache-2.0

//! Every benchmark of the runtime, once with the least and once with the most of each component, each with the check at
//! its end. What they measure is for `scripts/benchmark.sh`; this shows that they run.

mod scratch;

use crate::chain::storage;
use codec::Encode;
use enmesh_runtime::{Block, Runtime, VERSION};
use polkadot_sdk::{
	frame_benchmarking::{
		runtime_decl_for_benchmark::Benchmark, BenchmarkConfig, BenchmarkList, BenchmarkMetadata,
		BenchmarkParameter,
	},
	sp_core::traits::{ReadRuntimeVersion, ReadRuntimeVersionExt},
	sp_externalities::{set_and_run_with_externalities, Extensions, Externalities},
	sp_keystore::{testing::MemoryKeystore, KeystoreExt},
	sp_state_machine::{backend::Backend, Ext, OverlayedChanges},
};
use scratch::Scratch;
use std::panic::{catch_unwind, AssertUnwindSafe};

type Components = Vec<(BenchmarkParameter, u32)>;

/// Says of any code that it is this runtime.
struct ThisVersion;

impl ReadRuntimeVersion for ThisVersion {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		Ok(VERSION.encode())
	}
}

fn within<R>(state: &Scratch, inner: impl FnOnce() -> R) -> R {
	let mut changes = OverlayedChanges::default();
	let mut extensions = Extensions::default();
	extensions.register(KeystoreExt::new(MemoryKeystore::new()));
	extensions.register(ReadRuntimeVersionExt::new(ThisVersion));
	let mut ext = Ext::new(&mut changes, state, Some(&mut extensions));
	set_and_run_with_externalities(&mut ext, inner)
}

/// The least and the most; once only if there is nothing to choose.
fn extremes(benchmark: &BenchmarkMetadata) -> Vec<Components> {
	let with = |pick: fn(u32, u32) -> u32| {
		let components = benchmark.components.iter();
		components
			.map(|(parameter, least, most)| (*parameter, pick(*least, *most)))
			.collect::<Components>()
	};
	let mut chosen = vec![with(|least, _| least), with(|_, most| most)];
	chosen.dedup();
	chosen
}

fn run(
	state: &Scratch,
	list: &BenchmarkList,
	name: &[u8],
	selected_components: Components,
) -> Result<(), String> {
	let config = BenchmarkConfig {
		pallet: list.pallet.clone(),
		instance: list.instance.clone(),
		benchmark: name.to_vec(),
		selected_components,
		verify: true,
		internal_repeats: 1,
	};
	let dispatch = || <Runtime as Benchmark<Block>>::dispatch_benchmark(config);
	// A check that fails is a panic: the others shall run all the same.
	let batches =
		catch_unwind(AssertUnwindSafe(|| within(state, dispatch))).unwrap_or_else(|_| {
			state.wipe()?;
			Err("panicked, see above".into())
		})?;
	match batches.iter().any(|batch| !batch.results.is_empty()) {
		true => Ok(()),
		false => Err("measured nothing".into()),
	}
}

// covers: C-05
#[test]
fn every_benchmark_runs() {
	let state = Scratch::new(storage("development"));
	let (lists, _) = within(&state, || {
		<Runtime as Benchmark<Block>>::benchmark_metadata(true)
	});
	let mut failed = Vec::new();
	let mut runs = 0;
	for list in &lists {
		for benchmark in &list.benchmarks {
			for components in extremes(benchmark) {
				runs += 1;
				let name = String::from_utf8_lossy(&benchmark.name);
				let pallet = String::from_utf8_lossy(&list.pallet);
				if let Err(error) = run(&state, list, &benchmark.name, components.clone()) {
					failed.push(format!("{pallet}::{name} {components:?}: {error}"));
				}
			}
		}
	}
	assert!(failed.is_empty(), "{}", failed.join("\n"));
	println!("{runs} runs");
	assert!(runs > 300, "{runs} runs: benchmarks are missing");
}
