// SPDX-License-Identifier: Apache-2.0

//! A new runtime takes over some time after its code is on the chain, not with the next block: nodes compile it
//! meanwhile (`node/src/precompile.rs`), and nobody misses a slot.
//!
//! Not the SDK's `:pending_code`: clients execute the next block with what lies there.

use polkadot_sdk::frame_support::{self, storage::storage_prefix};

pub use pallet::*;

/// The key under which the code waits, for nodes.
pub fn code_key() -> [u8; 32] {
	storage_prefix(b"Upgrade", b"Code")
}

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::pallet_prelude::*,
		frame_system::{self, pallet_prelude::BlockNumberFor, SetCode, WeightInfo as _},
		sp_runtime::{traits::Hash, Saturating},
	};

	/// What is to take over, and when.
	#[derive(
		Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
	)]
	pub struct Next<BlockNumber, Hash> {
		/// Hash of the code.
		pub code_hash: Hash,
		/// The last block under the code of before.
		pub last: BlockNumber,
	}

	/// What takes over next.
	pub type NextOf<T> = Next<BlockNumberFor<T>, <T as frame_system::Config>::Hash>;

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Blocks between the one that brings new code and the first that runs it.
		#[pallet::constant]
		type Notice: Get<BlockNumberFor<Self>>;
	}

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// New code is on the chain and takes over after block `last`. Code that waited is forgotten.
		Announced {
			/// Hash of the code.
			code_hash: T::Hash,
			/// The last block under the code of before.
			last: BlockNumberFor<T>,
		},
	}

	/// The code that takes over next.
	#[pallet::storage]
	#[pallet::unbounded]
	pub type Code<T: Config> = StorageValue<_, Vec<u8>>;

	/// When it takes over.
	#[pallet::storage]
	pub type Waiting<T: Config> = StorageValue<_, NextOf<T>>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			let look = T::DbWeight::get().reads(1);
			match Waiting::<T>::get() {
				Some(next) if next.last <= now => {
					look.saturating_add(T::SystemWeightInfo::set_code())
				},
				_ => look,
			}
		}

		fn on_finalize(now: BlockNumberFor<T>) {
			if Waiting::<T>::get().is_none_or(|next| now < next.last) {
				return;
			}
			Waiting::<T>::kill();
			if let Some(code) = Code::<T>::take() {
				frame_system::Pallet::<T>::update_code_in_storage(&code);
			}
		}
	}

	/// `frame_system` has looked at the code: whether it is authorized, a runtime of this chain, and newer.
	impl<T: Config> SetCode<T> for Pallet<T> {
		fn set_code(code: Vec<u8>) -> DispatchResult {
			let now = frame_system::Pallet::<T>::block_number();
			let last = now.saturating_add(T::Notice::get());
			let code_hash = T::Hashing::hash(&code);
			Waiting::<T>::put(Next { code_hash, last });
			Code::<T>::put(code);
			Self::deposit_event(Event::Announced { code_hash, last });
			Ok(())
		}
	}
}
