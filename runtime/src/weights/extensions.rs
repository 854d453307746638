// SPDX-License-Identifier: Apache-2.0

//! What the transaction extensions cost.
//!
//! `benchmark overhead` measures a transaction that does nothing with all its extensions, so their time is in
//! `base::TRANSACTION` already; the SDK's weights for them would count it twice. What that measurement does not see is the
//! database: its sender is in memory after the first transaction. Nonce and fee are in one record, the sender's account, that is
//! read and written once.

use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system, pallet_transaction_payment,
};

/// Bytes that reading an account can add to a proof, by its longest encoding.
const ACCOUNT: u64 = 3_593;
/// The same for the hash of a block.
const BLOCK_HASH: u64 = 3_509;

/// The database alone.
pub struct Extensions<T>(core::marker::PhantomData<T>);

impl<T: frame_system::Config> Extensions<T> {
	fn block_hash() -> Weight {
		Weight::from_parts(0, BLOCK_HASH).saturating_add(T::DbWeight::get().reads(1))
	}
}

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for Extensions<T> {
	fn check_genesis() -> Weight {
		Self::block_hash()
	}

	fn check_mortality_mortal_transaction() -> Weight {
		Self::block_hash()
	}

	fn check_mortality_immortal_transaction() -> Weight {
		Self::block_hash()
	}

	fn check_non_zero_sender() -> Weight {
		Weight::zero()
	}

	fn check_nonce() -> Weight {
		Weight::from_parts(0, ACCOUNT).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	fn check_spec_version() -> Weight {
		Weight::zero()
	}

	fn check_tx_version() -> Weight {
		Weight::zero()
	}

	fn check_weight() -> Weight {
		Weight::zero()
	}

	fn weight_reclaim() -> Weight {
		Weight::zero()
	}
}

impl<T: frame_system::Config> pallet_transaction_payment::WeightInfo for Extensions<T> {
	fn charge_transaction_payment() -> Weight {
		Weight::zero()
	}
}
