// SPDX-License-Identifier: Apache-2.0

//! Random calls are counted: none writes more than it weighs.

use enmesh_weighed::Scale;
use frame_support::{
	dispatch::DispatchResultWithPostInfo, traits::StorageInfoTrait,
	weights::constants::RocksDbWeight,
};

use super::*;
use crate::{mock::Database, Call};

/// Their weights are looked at while they run, and a write that weighs so much would end them.
fn looks_at_weights(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Dao(Call::propose { .. } | Call::enact { .. } | Call::close { .. })
	)
}

/// What `run` does with a call, which must not write more than the call weighs.
pub fn counted(
	call: &RuntimeCall,
	run: impl FnOnce() -> DispatchResultWithPostInfo,
) -> DispatchResultWithPostInfo {
	let scale = Scale {
		set: Database::set,
		usual: RocksDbWeight::get(),
		items: AllPalletsWithSystem::storage_info,
	};
	match looks_at_weights(call) {
		true => run(),
		false => scale.weigh(call, run),
	}
}
