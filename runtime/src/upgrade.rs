// SPDX-License-Identifier: Apache-2.0

//! A new runtime takes over some time after its code is on the chain, not with the next block: nodes compile it
//! meanwhile (`node/src/precompile.rs`), and nobody misses a slot.
//!
//! The code waits under `:pending_code` and is moved by the SDK's own [`frame_system::Pallet::maybe_apply_pending_code_upgrade`],
//! which counts `System.BlocksTillUpgrade` down. The SDK starts that count at two blocks; here it is [`NOTICE`].

use crate::{Runtime, System};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		storage::{storage_prefix, unhashed},
		traits::PostTransactions,
	},
	frame_system,
	sp_core::storage::well_known_keys::PENDING_CODE,
	sp_runtime::{
		traits::{BlakeTwo256, Hash},
		DigestItem, DispatchResult,
	},
};

/// Blocks between the one that brings the code and the first that runs it: a minute. A node needs about nine seconds of
/// processor time to compile it.
pub const NOTICE: u8 = 30;

/// Blocks until the pending code takes over; none while there is none.
//
// The SDK keeps its own type of this value to itself.
struct Countdown;

impl Countdown {
	fn key() -> [u8; 32] {
		storage_prefix(b"System", b"BlocksTillUpgrade")
	}

	fn left() -> Option<u8> {
		unhashed::get(&Self::key())
	}

	fn start() {
		// This block counts too.
		unhashed::put(&Self::key(), &NOTICE.saturating_add(1));
	}
}

/// Puts new code where it waits. Code that comes while other code waits takes its place and waits as long.
pub struct WithNotice;

impl frame_system::SetCode<Runtime> for WithNotice {
	fn set_code(code: Vec<u8>) -> DispatchResult {
		unhashed::put_raw(PENDING_CODE, &code);
		Countdown::start();
		Ok(())
	}
}

/// Says so in the block that is the last under the old code: light clients then ask for the new one.
pub struct Announce;

impl PostTransactions for Announce {
	fn post_transactions() {
		if Countdown::left() != Some(1) {
			return;
		}
		if let Some(code) = unhashed::get_raw(PENDING_CODE) {
			System::deposit_log(DigestItem::RuntimeEnvironmentUpdated);
			System::deposit_event(frame_system::Event::CodeUpdated {
				hash: BlakeTwo256::hash(&code),
			});
		}
	}
}
