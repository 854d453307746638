// SPDX-License-Identifier: Apache-2.0

//! The `benchmark` command: pallets, overhead of blocks and transactions, storage, machine.

mod storage;

use crate::{cli::Cli, service};
use enmesh_runtime::{
	opaque::Block, Hash, Runtime, RuntimeCall, SignedPayload, TxExtension, UncheckedExtrinsic,
	VERSION,
};
use polkadot_sdk::{
	frame_benchmarking_cli::{
		BenchmarkCmd, ExtrinsicBuilder, ExtrinsicFactory, SUBSTRATE_REFERENCE_HARDWARE,
	},
	frame_metadata_hash_extension::CheckMetadataHash,
	frame_system, pallet_balances, pallet_transaction_payment,
	sc_cli::{self, SubstrateCli},
	sc_service::PartialComponents,
	sp_blockchain::HeaderBackend,
	sp_core::{Encode, Pair},
	sp_inherents::{InherentData, InherentDataProvider},
	sp_keyring::Sr25519Keyring,
	sp_runtime::{generic::Era, traits::HashingFor, OpaqueExtrinsic},
	sp_timestamp,
};
use std::time::Duration;

/// Runs one of the benchmarks.
pub fn run(cli: &Cli, command: &BenchmarkCmd) -> sc_cli::Result<()> {
	// A runtime in a file needs no chain, and so none inside the node.
	match command {
		BenchmarkCmd::Pallet(cmd) if cmd.runtime.is_some() => {
			sc_cli::LoggerBuilder::new("info").init()?;
			return cmd.run_with_spec::<HashingFor<Block>, ()>(None);
		},
		BenchmarkCmd::Overhead(cmd) if cmd.params.runtime.is_some() => {
			sc_cli::LoggerBuilder::new("info").init()?;
			return cmd.run_with_default_builder_and_spec::<Block, ()>(None);
		},
		_ => {},
	}
	cli.create_runner(command)?
		.sync_run(|config| match command {
			BenchmarkCmd::Pallet(cmd) => {
				cmd.run_with_spec::<HashingFor<Block>, ()>(Some(config.chain_spec))
			},
			BenchmarkCmd::Overhead(cmd) => {
				cmd.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec))
			},
			BenchmarkCmd::Block(cmd) => {
				let PartialComponents { client, .. } = service::new_partial(&config, None)?;
				cmd.run::<_, service::FullBackend, _>(client)
			},
			BenchmarkCmd::Extrinsic(cmd) => {
				let PartialComponents { client, .. } = service::new_partial(&config, None)?;
				let genesis = client.info().genesis_hash;
				let factory = ExtrinsicFactory(vec![
					Box::new(Signed::remark(genesis)),
					Box::new(Signed::transfer(genesis)),
				]);
				cmd.run(client, inherents()?, Vec::new(), &factory)
			},
			BenchmarkCmd::Machine(cmd) => cmd.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone()),
			BenchmarkCmd::Storage(cmd) => storage::run(cmd, config),
		})
}

/// What the author of the first block says: the time of genesis.
fn inherents() -> sc_cli::Result<InherentData> {
	let mut data = InherentData::new();
	let time = sp_timestamp::InherentDataProvider::new(Duration::ZERO.into());
	futures::executor::block_on(time.provide_inherent_data(&mut data))
		.map_err(|error| sc_cli::Error::Input(format!("no inherent data: {error:?}")))?;
	Ok(data)
}

/// Makes transactions of one kind, signed by Alice.
struct Signed {
	pallet: &'static str,
	name: &'static str,
	call: RuntimeCall,
	genesis: Hash,
}

impl Signed {
	fn remark(genesis: Hash) -> Self {
		let call = frame_system::Call::<Runtime>::remark { remark: Vec::new() }.into();
		Self {
			pallet: "system",
			name: "remark",
			call,
			genesis,
		}
	}

	fn transfer(genesis: Hash) -> Self {
		let call = pallet_balances::Call::<Runtime>::transfer_keep_alive {
			dest: Sr25519Keyring::Bob.to_account_id().into(),
			value: enmesh_runtime::constants::currency::MESH,
		};
		Self {
			pallet: "balances",
			name: "transfer_keep_alive",
			call: call.into(),
			genesis,
		}
	}
}

impl ExtrinsicBuilder for Signed {
	fn pallet(&self) -> &str {
		self.pallet
	}

	fn extrinsic(&self) -> &str {
		self.name
	}

	fn build(&self, nonce: u32) -> Result<OpaqueExtrinsic, &'static str> {
		let extension: TxExtension = (
			enmesh_runtime::sender::CheckSender,
			frame_system::CheckSpecVersion::new(),
			frame_system::CheckTxVersion::new(),
			frame_system::CheckGenesis::new(),
			frame_system::CheckEra::from(Era::Immortal),
			frame_system::CheckNonce::from(nonce),
			frame_system::CheckWeight::new(),
			pallet_transaction_payment::ChargeTransactionPayment::from(0).into(),
			CheckMetadataHash::new(false),
		);
		let implied = (
			(),
			VERSION.spec_version,
			VERSION.transaction_version,
			self.genesis,
			self.genesis,
			(),
			(),
			(),
			None,
		);
		let payload = SignedPayload::from_raw(self.call.clone(), extension.clone(), implied);
		let alice = Sr25519Keyring::Alice;
		let signature = payload.using_encoded(|bytes| alice.pair().sign(bytes));
		let transaction = UncheckedExtrinsic::new_signed(
			self.call.clone(),
			alice.to_account_id().into(),
			signature.into(),
			extension,
		);
		OpaqueExtrinsic::try_from_encoded_extrinsic(&transaction.encode())
			.map_err(|_| "a transaction of our own does not decode")
	}
}
