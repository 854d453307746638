// SPDX-License-Identifier: Apache-2.0

//! The numbers of the chain, each with its unit. Everything else is derived from these.

use crate::{Balance, BlockNumber};

/// Time, in milliseconds and in blocks.
pub mod time {
	use super::BlockNumber;

	/// One Aura slot and so one block, in milliseconds. Can never change on a running chain.
	pub const SLOT_MILLISECS: u64 = 2_000;
	/// Blocks in a minute.
	pub const MINUTES: BlockNumber = 30;
	/// Blocks in an hour.
	pub const HOURS: BlockNumber = 60 * MINUTES;
	/// Blocks in a day.
	pub const DAYS: BlockNumber = 24 * HOURS;
}

/// Money, in the smallest unit of MESH (10⁻¹² MESH).
pub mod currency {
	use super::Balance;

	/// One MESH.
	pub const MESH: Balance = 1_000_000_000_000;
	/// A thousandth of a MESH.
	pub const MILLIMESH: Balance = MESH / 1_000;
	/// A millionth of a MESH.
	pub const MICROMESH: Balance = MESH / 1_000_000;

	/// The least an account holds. Small, because newcomers start with nothing; deposits, not this, pay for storage.
	pub const EXISTENTIAL_DEPOSIT: Balance = MILLIMESH;

	/// Deposit for `items` records of `bytes` bytes altogether: 10 mMESH a record, 10 µMESH a byte.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		items as Balance * 10 * MILLIMESH + bytes as Balance * 10 * MICROMESH
	}
}

/// Limits of a block.
pub mod block {
	use polkadot_sdk::{
		frame_support::weights::constants::WEIGHT_REF_TIME_PER_SECOND, sp_runtime::Perbill,
	};

	/// Compute of a block: half a slot. The other half is for gossip, import and state root.
	pub const REF_TIME: u64 = WEIGHT_REF_TIME_PER_SECOND;
	/// Share of a block that ordinary transactions may fill; the rest is kept for governance and inherents.
	pub const NORMAL_RATIO: Perbill = Perbill::from_percent(75);
	/// Bytes of a block.
	pub const LENGTH: u32 = 5 * 1024 * 1024;
}
