// SPDX-License-Identifier: Apache-2.0

//! Whose GRANDPA keys vote in which session: it tells who voted twice, and how long a key deposit stays to be lost.
//!
//! In the place of the SDK's `historical`, which looks at the keys that an account set last. Anybody can change these at any
//! time, while the ones of before vote on until the next but one session; and `session.purgeKeys` gave the deposit back at once.

use polkadot_sdk::frame_support;

pub use pallet::*;

/// The list of accounts that shall validate.
pub trait List<AccountId> {
	/// Whether somebody is on it.
	fn contains(who: &AccountId) -> bool;
	/// Takes somebody off it, unless nobody else is on it. Whether it has done so.
	fn take_off(who: &AccountId) -> bool;
}

#[frame_support::pallet]
pub mod pallet {
	use super::List;
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::{pallet_prelude::*, traits::KeyOwnerProofSystem},
		frame_system::{
			self, ensure_signed,
			pallet_prelude::{BlockNumberFor, OriginFor},
		},
		pallet_membership::{self, WeightInfo as _},
		pallet_session::{self, WeightInfo as _},
		sp_consensus_grandpa::{AuthorityId, KEY_TYPE},
		sp_core::crypto::KeyTypeId,
		sp_runtime::{traits::OpaqueKeys, TryRuntimeError},
		sp_session::MembershipProof,
		sp_staking::SessionIndex,
	};

	/// Validators with their GRANDPA keys.
	pub type KeysOf<T> = BoundedVec<
		(<T as frame_system::Config>::AccountId, AuthorityId),
		<T as Config>::MaxValidators,
	>;

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config
		+ pallet_session::Config<
			ValidatorId = <Self as polkadot_sdk::frame_system::Config>::AccountId,
		>
	{
		/// Most validators of a session.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// For so many sessions after one that is over, its double votes can be reported and its key deposits are kept.
		#[pallet::constant]
		type HistoryDepth: Get<SessionIndex>;

		/// Who shall validate.
		type List: List<Self::AccountId>;
	}

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The GRANDPA keys of a session that runs, or ended within `HistoryDepth`, and whose they are.
	#[pallet::storage]
	pub type InSession<T: Config> = StorageMap<_, Twox64Concat, SessionIndex, KeysOf<T>>;

	/// The last session in which keys of an account are active.
	#[pallet::storage]
	pub type LastUsed<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, SessionIndex>;

	#[pallet::error]
	pub enum Error<T> {
		/// The deposit stays: the account is on the list of validators (`retire` takes it off), its keys are active or will be in the
		/// next session, or they were active within the last day, of which double votes can still be reported.
		StillAccountable,
		/// The account is not on the list of validators.
		NotListed,
		/// Nobody else is on the list of validators.
		NobodyElse,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Withdraws your session keys and gives back the deposit that was held with them.
		///
		/// Possible a day after the last session in which keys of yours were active, if you are not on the list of validators.
		/// Until then they must stay: a double vote can be reported for a day, and costs the deposit. Keys that were never
		/// active can be withdrawn at once.
		///
		/// Signed by the account that set the keys. Event: `balances.Released`. Errors: `StillAccountable`, `session.NoKeys`.
		#[pallet::call_index(0)]
		#[pallet::weight(
			<T as pallet_session::Config>::WeightInfo::purge_keys()
				.saturating_add(T::DbWeight::get().reads_writes(4, 1))
		)]
		pub fn purge(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin.clone())?;
			ensure!(!Self::is_accountable(&who), Error::<T>::StillAccountable);
			pallet_session::Pallet::<T>::purge_keys(origin)?;
			LastUsed::<T>::remove(&who);
			Ok(())
		}

		/// Takes you off the list of validators; only the council can put you on it again.
		///
		/// Your keys stay active until the next but one session: keep the node running until then. A day later `purge` gives the
		/// deposit back.
		///
		/// Signed by the validator. Event: `validatorSet.MemberRemoved`. Errors: `NotListed`, `NobodyElse`.
		#[pallet::call_index(1)]
		#[pallet::weight(
			pallet_membership::weights::SubstrateWeight::<T>::remove_member(T::MaxValidators::get())
				.saturating_add(T::DbWeight::get().reads(1))
		)]
		pub fn retire(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			ensure!(T::List::contains(&who), Error::<T>::NotListed);
			ensure!(T::List::take_off(&who), Error::<T>::NobodyElse);
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// A session begins, with the keys that were queued for it. To be called before the next ones are queued.
		pub fn begin(session: SessionIndex) {
			let keys = pallet_session::QueuedKeys::<T>::get().into_iter();
			let keys = keys.filter_map(|(who, keys)| Some((who, keys.get(KEY_TYPE)?)));
			Self::note(session, keys.collect());
			let gone = T::HistoryDepth::get().saturating_add(1);
			if let Some(gone) = session.checked_sub(gone) {
				InSession::<T>::remove(gone);
			}
		}

		/// Notes whose keys are active in a session.
		pub fn note(session: SessionIndex, keys: Vec<(T::AccountId, AuthorityId)>) {
			for (who, _) in &keys {
				LastUsed::<T>::insert(who, session);
			}
			InSession::<T>::insert(session, KeysOf::<T>::truncate_from(keys));
		}

		/// Whether a double vote of keys of this account may come, or may still be reported.
		fn is_accountable(who: &T::AccountId) -> bool {
			let now = pallet_session::CurrentIndex::<T>::get();
			let depth = T::HistoryDepth::get();
			T::List::contains(who)
				|| LastUsed::<T>::get(who).is_some_and(|last| now <= last.saturating_add(depth))
				|| pallet_session::QueuedKeys::<T>::get()
					.iter()
					.any(|(queued, _)| queued == who)
		}

		/// Says of the newest session, up to this one, that the key is active in it. For nodes: it may read a day of sessions.
		pub fn prove_until(last: SessionIndex, key: &AuthorityId) -> Option<MembershipProof> {
			let now = pallet_session::CurrentIndex::<T>::get();
			let first = now.saturating_sub(T::HistoryDepth::get());
			(first..=last.min(now)).rev().find_map(|session| {
				let keys = InSession::<T>::get(session)?;
				let active = keys.iter().any(|(_, active)| active == key);
				active.then(|| MembershipProof {
					session,
					trie_nodes: Vec::new(),
					validator_count: count::<T>(&keys),
				})
			})
		}

		/// What must always hold.
		pub fn do_try_state() -> Result<(), TryRuntimeError> {
			let now = pallet_session::CurrentIndex::<T>::get();
			let depth = T::HistoryDepth::get();
			ensure!(
				InSession::<T>::contains_key(now),
				"nobody knows whose keys are active"
			);
			for (session, keys) in InSession::<T>::iter() {
				ensure!(session <= now, "a session is noted before it begins");
				ensure!(now <= session.saturating_add(depth), "a session is kept");
				for (who, _) in keys {
					let used = LastUsed::<T>::get(who);
					let known = used.is_some_and(|last| session <= last && last <= now);
					ensure!(known, "a deposit can go while keys are accountable");
				}
			}
			Ok(())
		}
	}

	fn count<T: Config>(keys: &KeysOf<T>) -> u32 {
		u32::try_from(keys.len()).unwrap_or(u32::MAX)
	}

	/// A proof names a session; who owned the key then is in storage.
	impl<T: Config> KeyOwnerProofSystem<(KeyTypeId, AuthorityId)> for Pallet<T> {
		type Proof = MembershipProof;
		type IdentificationTuple = T::AccountId;

		fn prove((id, key): (KeyTypeId, AuthorityId)) -> Option<Self::Proof> {
			if id != KEY_TYPE {
				return None;
			}
			Self::prove_until(SessionIndex::MAX, &key)
		}

		fn check_proof(
			(id, key): (KeyTypeId, AuthorityId),
			proof: Self::Proof,
		) -> Option<Self::IdentificationTuple> {
			// Nothing to come is stored, and nothing that is too long ago.
			let keys = InSession::<T>::get(proof.session)?;
			// A report costs nothing, so it carries nothing that nobody needs.
			let ballast = !proof.trie_nodes.is_empty();
			if id != KEY_TYPE || ballast || proof.validator_count != count::<T>(&keys) {
				return None;
			}
			let found = keys.into_iter().find(|(_, active)| *active == key);
			found.map(|(who, _)| who)
		}
	}
}
