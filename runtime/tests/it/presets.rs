// SPDX-License-Identifier: Apache-2.0

//! What networks start with.

use crate::chain::{genesis, invariants, members, on, versions};
use enmesh_runtime::{
	configs::{
		consensus::KeyDeposit,
		dao::{CommonsAccount, COMMONS},
		governance::{CouncilBody, TechnicalBody},
	},
	genesis_config_presets::{preset_names, PUBLIC_TESTNET_PRESET},
	Balances, Dao, Grandpa, Runtime, Session,
};
use polkadot_sdk::{
	frame_support::traits::PalletsInfoAccess,
	sp_keyring::{Ed25519Keyring, Sr25519Keyring},
};

// covers: C-06
#[test]
fn every_preset_starts_a_chain_that_goes_on() {
	for preset in preset_names() {
		on(&preset, |chain| {
			chain.skip(3);
			assert!(!Session::validators().is_empty(), "{preset}");
			for who in Session::validators() {
				assert_eq!(Balances::reserved_balance(&who), KeyDeposit::get());
			}
			assert_eq!(
				Grandpa::grandpa_authorities().len(),
				Session::validators().len()
			);
		});
	}
}

// covers: C-08
#[test]
fn pallets_know_their_storage_version_from_the_first_block() {
	genesis("development").execute_with(|| {
		for (pallet, in_code, on_chain) in versions() {
			assert_eq!(in_code, on_chain, "{pallet}");
		}
	});
}

// covers: C-01
#[test]
fn development_has_one_validator_and_local_four() {
	genesis("development").execute_with(|| {
		assert_eq!(
			Session::validators(),
			[Sr25519Keyring::Alice.to_account_id()]
		);
	});
	genesis("local_testnet").execute_with(|| assert_eq!(Session::validators().len(), 4));
}

// covers: D-22
#[test]
fn the_commons_is_dao_0_and_has_its_account() {
	for preset in preset_names() {
		genesis(&preset).execute_with(|| {
			assert_eq!(Dao::account_id(COMMONS), CommonsAccount::get());
			assert!(pallet_dao::pallet::Daos::<Runtime>::contains_key(COMMONS));
			assert!(Balances::free_balance(CommonsAccount::get()) > 0);
			invariants();
		});
	}
}

// covers: C-03
#[test]
fn the_public_network_knows_no_key_of_development() {
	genesis(PUBLIC_TESTNET_PRESET).execute_with(|| {
		for known in Sr25519Keyring::iter() {
			let who = known.to_account_id();
			assert_eq!(Balances::free_balance(&who), 0, "{known} is endowed");
			assert!(!Session::validators().contains(&who), "{known} validates");
			assert!(
				!members::<CouncilBody>().contains(&who),
				"{known} sits in the council"
			);
		}
		let finalizers = Grandpa::grandpa_authorities();
		for known in Ed25519Keyring::iter() {
			assert!(finalizers
				.iter()
				.all(|(key, _)| *key != known.public().into()));
		}
	});
}

// covers: C-03
#[test]
fn no_network_has_a_single_key_that_decides() {
	for preset in preset_names() {
		genesis(&preset).execute_with(|| {
			assert!(members::<CouncilBody>().len() >= 3, "{preset}");
			assert!(members::<TechnicalBody>().len() >= 3, "{preset}");
		});
	}
	let names: Vec<_> = enmesh_runtime::AllPalletsWithSystem::infos()
		.iter()
		.map(|pallet| pallet.name)
		.collect();
	assert!(!names.contains(&"Sudo"));
}

// covers: C-08
#[test]
fn an_upgrade_to_the_same_version_changes_nothing() {
	on("development", |chain| {
		chain.next();
		let root =
			|| polkadot_sdk::sp_io::storage::root(polkadot_sdk::sp_runtime::StateVersion::V1);
		let before = root();
		let weight = enmesh_runtime::Executive::execute_on_runtime_upgrade();
		assert_eq!(root(), before);
		assert!(
			weight.all_lte(enmesh_runtime::configs::system::RuntimeBlockWeights::get().max_block)
		);
	});
}
