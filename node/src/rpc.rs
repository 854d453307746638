// SPDX-License-Identifier: Apache-2.0

//! RPC beyond what every Substrate node has: nonces, fees, GRANDPA; on sealed chains block making and the clock.

use crate::{
	sealing::{Clock, MAX_ADVANCE},
	service::{FullBackend, FullClient, FullPool},
};
use enmesh_runtime::{opaque::Block, BlockNumber, Hash};
use futures::channel::mpsc;
use jsonrpsee::{
	core::RpcResult,
	proc_macros::rpc,
	types::{error::INVALID_PARAMS_CODE, ErrorObjectOwned},
	RpcModule,
};
use polkadot_sdk::{
	pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer},
	sc_consensus_grandpa::{
		FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
	},
	sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer},
	sc_consensus_manual_seal::rpc::{EngineCommand, ManualSeal, ManualSealApiServer},
	sc_rpc::SubscriptionTaskExecutor,
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

/// Moves the clock of a sealed chain.
#[rpc(server)]
pub trait DevApi {
	/// Makes the next block so many milliseconds later than it would have been, a until the year 5138 at most. Returns the
	/// time it will carry, in milliseconds since 1970.
	#[method(name = "dev_advanceTime")]
	fn advance_time(&self, millis: u64) -> RpcResult<u64>;
}

impl DevApiServer for Clock {
	fn advance_time(&self, millis: u64) -> RpcResult<u64> {
		self.advance(millis).ok_or_else(|| {
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
			module.merge(ManualSeal::new(commands).into_rpc())?;
			module.merge(clock.into_rpc())?;
		},
	}
	Ok(module)
}
