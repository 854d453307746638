// SPDX-License-Identifier: Apache-2.0

//! Credentials as soul-bound NFTs: one collection for each program that has any, owned by the learning pallet's own account, without
//! deposits, so that a learner without tokens can hold one. Nobody can move, sell or burn an item: the `Locker` says so for
//! every item of such a collection, and nothing is stored for it.

use crate::{AccountId, LearnToEarn, Nfts, Runtime, RuntimeOrigin};
use codec::Encode;
use pallet_learn_to_earn::{traits::CredentialTokens, CourseId, CredentialId, ProgramId};
use polkadot_sdk::{
	frame_support::{
		dispatch::DispatchResult,
		pallet_prelude::OptionQuery,
		storage_alias,
		traits::{
			tokens::nonfungibles_v2::{Destroy, Inspect, Mutate},
			Locker,
		},
		Twox64Concat,
	},
	pallet_nfts::{
		CollectionConfig, CollectionConfigFor, CollectionSetting, CollectionSettings,
		DestroyWitness, ItemConfig, ItemSettings, MintSettings, NextCollectionId,
	},
	sp_runtime::{DispatchError, MultiAddress},
};

/// Key under which an item names its program and course.
const COURSE: &[u8] = b"course";
/// Key under which a revoked item carries the hash of the reason.
const REVOKED: &[u8] = b"revoked";
/// Key under which a collection names its program.
const PROGRAM: &[u8] = b"program";

/// Program → its collection.
#[storage_alias]
type Collections = StorageMap<EnmeshCredentials, Twox64Concat, ProgramId, u32, OptionQuery>;

/// The item that this pallet itself takes away right now.
#[storage_alias]
type Opened = StorageValue<EnmeshCredentials, (u32, u32), OptionQuery>;

/// Shows credentials as NFTs.
pub struct CredentialNfts;

impl CredentialNfts {
	/// The program's collection, made when its first credential is.
	fn ensure_collection(program: ProgramId) -> Result<u32, DispatchError> {
		if let Some(collection) = Collections::get(program) {
			return Ok(collection);
		}
		let collection = NextCollectionId::<Runtime>::get().unwrap_or_default();
		let config: CollectionConfigFor<Runtime> = CollectionConfig {
			settings: CollectionSettings::from_disabled(
				CollectionSetting::DepositRequired | CollectionSetting::TransferableItems,
			),
			max_supply: None,
			mint_settings: MintSettings::default(),
		};
		Nfts::force_create(
			RuntimeOrigin::root(),
			MultiAddress::Id(LearnToEarn::pot()),
			config,
		)?;
		Collections::insert(program, collection);
		<Nfts as Mutate<AccountId, ItemConfig>>::set_collection_attribute(
			&collection,
			PROGRAM,
			&program.encode(),
		)?;
		Ok(collection)
	}

	/// With the last credential goes its collection, for which nobody has put up a deposit. The next credential makes another.
	/// What holders have written on theirs, as many attributes as they pay for, stays until they take it back, and with it the
	/// collection: destroying it would clear them all away at once.
	fn close_if_empty(program: ProgramId, collection: u32) -> DispatchResult {
		// The one attribute is the collection's own.
		let empty = |witness: &DestroyWitness| witness.item_configs == 0 && witness.attributes <= 1;
		let witness = <Nfts as Destroy<AccountId>>::get_destroy_witness(&collection);
		let Some(witness) = witness.filter(empty) else {
			return Ok(());
		};
		Collections::remove(program);
		<Nfts as Destroy<AccountId>>::destroy(collection, witness, None).map(|_| ())
	}
}

impl CredentialTokens<AccountId> for CredentialNfts {
	fn mint(
		program: ProgramId,
		course: CourseId,
		id: CredentialId,
		who: &AccountId,
	) -> DispatchResult {
		let collection = Self::ensure_collection(program)?;
		// The collection and the lock forbid moves. A setting of the item's own would be kept for ever
		// when it is burnt.
		let config = ItemConfig {
			settings: ItemSettings::all_enabled(),
		};
		<Nfts as Mutate<AccountId, ItemConfig>>::mint_into(&collection, &id, who, &config, false)?;
		<Nfts as Mutate<AccountId, ItemConfig>>::set_attribute(
			&collection,
			&id,
			COURSE,
			&(program, course).encode(),
		)
	}

	fn revoke(program: ProgramId, id: CredentialId, reason: &[u8; 32]) -> DispatchResult {
		match Collections::get(program) {
			Some(collection) => <Nfts as Mutate<AccountId, ItemConfig>>::set_attribute(
				&collection,
				&id,
				REVOKED,
				reason,
			),
			None => Ok(()),
		}
	}

	fn burn(program: ProgramId, id: CredentialId) -> DispatchResult {
		let Some(collection) = Collections::get(program) else {
			return Ok(());
		};
		// Burning leaves attributes behind.
		for key in [COURSE, REVOKED] {
			if <Nfts as Inspect<AccountId>>::system_attribute(&collection, Some(&id), key).is_some()
			{
				<Nfts as Mutate<AccountId, ItemConfig>>::clear_attribute(&collection, &id, key)?;
			}
		}
		// The one moment in which the lock opens, and only for this item.
		Opened::put((collection, id));
		let burnt = <Nfts as Mutate<AccountId, ItemConfig>>::burn(&collection, &id, None);
		Opened::kill();
		burnt?;
		Self::close_if_empty(program, collection)
	}
}

/// Items of collections that the learning pallet owns are locked.
pub struct CredentialLock;

impl Locker<u32, u32> for CredentialLock {
	fn is_locked(collection: u32, item: u32) -> bool {
		Opened::get() != Some((collection, item))
			&& <Nfts as Inspect<AccountId>>::collection_owner(&collection)
				== Some(LearnToEarn::pot())
	}
}
