// SPDX-License-Identifier: Apache-2.0

//! Credentials as NFTs: nobody moves them, and what is given up is gone.

use crate::chain::develop;
use enmesh_runtime::{adapters::CredentialNfts, Nfts, Runtime, RuntimeOrigin};
use pallet_learn_to_earn::traits::CredentialTokens;
use polkadot_sdk::{
	pallet_nfts::{
		Attribute, Collection, CollectionAccount, CollectionConfigOf, Item, ItemConfigOf,
	},
	sp_keyring::Sr25519Keyring::{Bob, Dave},
};

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
