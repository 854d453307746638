// SPDX-License-Identifier: Apache-2.0

//! RPC beyond what every Substrate node has: nonces, fees, GRANDPA; on sealed chains block making and the clock.

use crate::{
	sealing::{Clock, MAX_ADVANCE},
	service::{FullBackend, FullClient, FullPool},
};
use enmesh_runtime::{opaque::Block, BlockNumber, Hash};
use futures::channel::mpsc;
use jsonrpsee::{
	core::{async_trait, RpcResult},
	proc_macros::rpc,
	types::{error::INVALID_PARAMS_CODE, ErrorObjectOwned},
	Extensions, RpcModule,
};
use polkadot_sdk::{
	pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer},
	sc_consensus_grandpa::{
		FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
	},
	sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer},
	sc_consensus_manual_seal::rpc::{CreatedBlock, EngineCommand, ManualSeal, ManualSealApiServer},
	sc_rpc::SubscriptionTaskExecutor,
	sc_rpc_api::check_if_safe,
	sp_runtime::EncodedJustification,
	substrate_frame_rpc_system::{System, SystemApiServer},
};
use std::{error::Error, sync::Arc};

/// How blocks come about, as far as RPC shows it.
#[derive(Clone)]
pub enum Consensus {
	/// Aura and GRANDPA.
	Grandpa {
		voter_state: SharedVoterState,
		authority_set: SharedAuthoritySet<Hash, BlockNumber>,
		justifications: GrandpaJustificationStream<Block>,
		proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
	},
	/// On demand.
	Sealed {
		commands: mpsc::Sender<EngineCommand<Hash>>,
		clock: Clock,
	},
}

/// What the methods need.
#[derive(Clone)]
pub struct Deps {
	pub client: Arc<FullClient>,
	pub pool: Arc<FullPool>,
	pub consensus: Consensus,
}

/// Makes the blocks of a sealed chain and moves its clock: only for those to whom the node answers unsafe methods. The SDK's
/// own `ManualSealApi` answers everybody.
#[rpc(server)]
pub trait SealedApi {
	/// Makes a block.
	#[method(name = "engine_createBlock", with_extensions)]
	async fn create_block(
		&self,
		create_empty: bool,
		finalize: bool,
		parent_hash: Option<Hash>,
	) -> RpcResult<CreatedBlock<Hash>>;

	/// Makes a block final.
	#[method(name = "engine_finalizeBlock", with_extensions)]
	async fn finalize_block(
		&self,
		hash: Hash,
		justification: Option<EncodedJustification>,
	) -> RpcResult<bool>;

	/// Makes the next block so many milliseconds later than it would have been, until the year 5138 at most. Returns the
	/// time it will carry, in milliseconds since 1970.
	#[method(name = "dev_advanceTime", with_extensions)]
	fn advance_time(&self, millis: u64) -> RpcResult<u64>;
}

struct Sealed {
	blocks: ManualSeal<Hash>,
	clock: Clock,
}

#[async_trait]
impl SealedApiServer for Sealed {
	async fn create_block(
		&self,
		ext: &Extensions,
		create_empty: bool,
		finalize: bool,
		parent_hash: Option<Hash>,
	) -> RpcResult<CreatedBlock<Hash>> {
		check_if_safe(ext)?;
		let made = self
			.blocks
			.create_block(create_empty, finalize, parent_hash);
		Ok(made.await?)
	}

	async fn finalize_block(
		&self,
		ext: &Extensions,
		hash: Hash,
		justification: Option<EncodedJustification>,
	) -> RpcResult<bool> {
		check_if_safe(ext)?;
		Ok(self.blocks.finalize_block(hash, justification).await?)
	}

	fn advance_time(&self, ext: &Extensions, millis: u64) -> RpcResult<u64> {
		check_if_safe(ext)?;
		self.clock.advance(millis).ok_or_else(|| {
			let why = format!("{millis} ms is too far: at most {MAX_ADVANCE} ms from 1970");
			ErrorObjectOwned::owned(INVALID_PARAMS_CODE, why, None::<()>)
		})
	}
}

/// All methods of this module.
pub fn create(
	deps: Deps,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let Deps {
		client,
		pool,
		consensus,
	} = deps;
	let mut module = RpcModule::new(());
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client).into_rpc())?;
	match consensus {
		Consensus::Grandpa {
			voter_state,
			authority_set,
			justifications,
			proofs,
		} => {
			let grandpa =
				Grandpa::new(executor, authority_set, voter_state, justifications, proofs);
			module.merge(grandpa.into_rpc())?;
		},
		Consensus::Sealed { commands, clock } => {
			let blocks = ManualSeal::new(commands);
			module.merge(Sealed { blocks, clock }.into_rpc())?;
		},
	}
	Ok(module)
}
