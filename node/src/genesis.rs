// SPDX-License-Identifier: Apache-2.0

//! Genesis is built where there is none. The SDK's own way builds it at each start and throws it away; from a spec that
//! is not raw, that compiles the runtime for nothing else.

use crate::service::{FullBackend, HostFunctions};
use enmesh_runtime::opaque::Block;
use polkadot_sdk::{
	sc_client_api::Backend,
	sc_executor::WasmExecutor,
	sc_service::{BuildGenesisBlock, Configuration, GenesisBlockBuilder},
	sp_blockchain,
};
use std::sync::Arc;

/// The genesis of the chain spec, when it is asked for.
pub struct Genesis<'a> {
	pub config: &'a Configuration,
	pub backend: Arc<FullBackend>,
	pub executor: WasmExecutor<HostFunctions>,
}

impl BuildGenesisBlock<Block> for Genesis<'_> {
	type BlockImportOperation = <FullBackend as Backend<Block>>::BlockImportOperation;

	fn build_genesis_block(self) -> sp_blockchain::Result<(Block, Self::BlockImportOperation)> {
		GenesisBlockBuilder::new(
			self.config.chain_spec.as_storage_builder(),
			!self.config.no_genesis(),
			self.backend,
			self.executor,
		)?
		.build_genesis_block()
	}
}
