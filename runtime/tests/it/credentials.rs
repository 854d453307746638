// SPDX-License-Identifier: Apache-2.0

//! Credentials as NFTs: nobody moves them, and what is given up is gone.

use crate::chain::develop;
use enmesh_runtime::{adapters::CredentialNfts, Balances, Nfts, Runtime, RuntimeOrigin};
use pallet_learn_to_earn::traits::CredentialTokens;
use polkadot_sdk::{
	frame_support::BoundedVec,
	pallet_nfts::{
		Attribute, AttributeNamespace, Collection, CollectionAccount, CollectionConfigOf, Item,
		ItemConfigOf,
	},
	sp_keyring::Sr25519Keyring::{Bob, Dave},
};

// Destroying a collection clears away every attribute in it, and who holds a credential can write as many as it pays for.
// covers: L-11
#[test]
fn what_holders_write_on_their_credentials_never_makes_another_pay_for_clearing_it() {
	develop(|_| {
		let (program, course, who) = (0, 0, Dave.to_account_id());
		CredentialNfts::mint(program, course, 7, &who).unwrap();
		let collection = Collection::<Runtime>::iter_keys().next().unwrap();
		let by = || RuntimeOrigin::signed(who.clone());
		let keys: Vec<BoundedVec<u8, _>> =
			(0..20u8).map(|key| vec![key].try_into().unwrap()).collect();
		for key in &keys {
			let value = vec![1].try_into().unwrap();
			let namespace = AttributeNamespace::ItemOwner;
			Nfts::set_attribute(by(), collection, Some(7), namespace, key.clone(), value).unwrap();
		}
		// The credential goes, nothing is searched for what was written on it, and the next one is in the same collection.
		CredentialNfts::burn(program, 7).unwrap();
		assert_eq!(Item::<Runtime>::iter().count(), 0);
		assert_eq!(Attribute::<Runtime>::iter().count(), 21);
		CredentialNfts::mint(program, course, 8, &who).unwrap();
		assert_eq!(
			Collection::<Runtime>::iter_keys().collect::<Vec<_>>(),
			vec![collection]
		);
		// Who wrote it takes it back, and its deposit with it; then the last one takes the collection away.
		let reserved = Balances::reserved_balance(&who);
		for key in &keys {
			let namespace = AttributeNamespace::ItemOwner;
			Nfts::clear_attribute(by(), collection, Some(7), namespace, key.clone()).unwrap();
		}
		assert!(Balances::reserved_balance(&who) < reserved);
		CredentialNfts::burn(program, 8).unwrap();
		assert_eq!(Collection::<Runtime>::iter().count(), 0);
		assert_eq!(Attribute::<Runtime>::iter().count(), 0);
	});
}

// Records without a deposit that nobody can remove would be storage for the price of a fee.
// covers: L-11
#[test]
fn a_credential_that_is_given_up_leaves_nothing_behind() {
	develop(|_| {
		let (program, course, who) = (0, 0, Dave.to_account_id());
		let left = || {
			(
				Collection::<Runtime>::iter_values().collect::<Vec<_>>(),
				Attribute::<Runtime>::iter().count(),
				ItemConfigOf::<Runtime>::iter().count(),
				Item::<Runtime>::iter().count(),
			)
		};
		let nothing = left();
		// The first one makes the collection.
		CredentialNfts::mint(program, course, 0, &who).unwrap();
		let before = left();
		for revoked in [false, true] {
			CredentialNfts::mint(program, course, 7, &who).unwrap();
			if revoked {
				CredentialNfts::revoke(program, 7, &[1; 32]).unwrap();
			}
			let collection = Collection::<Runtime>::iter_keys().next().unwrap();
			let by = || RuntimeOrigin::signed(who.clone());
			assert!(Nfts::transfer(by(), collection, 7, Bob.to_account_id().into()).is_err());
			assert!(Nfts::burn(by(), collection, 7).is_err());
			CredentialNfts::burn(program, 7).unwrap();
			assert_eq!(left(), before);
		}
		// The last one takes it away, and whoever comes later makes another.
		CredentialNfts::burn(program, 0).unwrap();
		assert_eq!(left(), nothing);
		assert_eq!(CollectionConfigOf::<Runtime>::iter().count(), 0);
		assert_eq!(CollectionAccount::<Runtime>::iter().count(), 0);
		CredentialNfts::mint(program, course, 8, &who).unwrap();
		assert_eq!(left().3, 1);
		CredentialNfts::burn(program, 8).unwrap();
		assert_eq!(left(), nothing);
	});
}
