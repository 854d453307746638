// SPDX-License-Identifier: Apache-2.0

//! Who acts: a dozen people with keys, and the accounts they can name.

use enmesh_runtime::{
	configs::dao::CommonsAccount, AccountId, BountyMesh, Dao, LearnToEarn, Runtime,
};
use pallet_dao::NextDao;
use polkadot_sdk::{
	pallet_multisig,
	sp_core::sr25519,
	sp_keyring::Sr25519Keyring::{
		self, Alice, AliceStash, Bob, BobStash, Charlie, CharlieStash, Dave, DaveStash, Eve,
		Ferdie, One, Two,
	},
};
use std::sync::OnceLock;

/// The first six are rich, four have something, the last two begin with nothing.
pub const PEOPLE: [Sr25519Keyring; 12] = [
	Alice,
	Bob,
	Charlie,
	Dave,
	Eve,
	Ferdie,
	AliceStash,
	BobStash,
	CharlieStash,
	DaveStash,
	One,
	Two,
];

/// The account of one of them.
pub fn person(index: usize) -> AccountId {
	static ACCOUNTS: OnceLock<Vec<AccountId>> = OnceLock::new();
	let accounts = ACCOUNTS.get_or_init(|| PEOPLE.iter().map(|who| who.to_account_id()).collect());
	accounts[index % PEOPLE.len()].clone()
}

/// The key of one of them.
pub fn key(index: usize) -> &'static sr25519::Pair {
	static KEYS: OnceLock<Vec<sr25519::Pair>> = OnceLock::new();
	let keys = KEYS.get_or_init(|| PEOPLE.iter().map(|who| who.pair()).collect());
	&keys[index % PEOPLE.len()]
}

/// Alice, Bob and Charlie, two of whom agree.
pub fn trio() -> Vec<AccountId> {
	let mut trio: Vec<_> = (0..3).map(person).collect();
	trio.sort();
	trio
}

/// Somebody: mostly a person, else a DAO, the three together, or a pot.
pub fn anybody(choice: u8) -> AccountId {
	let choice = usize::from(choice);
	match choice {
		0..=191 => person(choice),
		192..=231 => {
			let dao = choice as u32 % NextDao::<Runtime>::get();
			Dao::account(dao).unwrap_or_else(CommonsAccount::get)
		},
		232..=239 => pallet_multisig::Pallet::<Runtime>::multi_account_id(&trio(), 2),
		240..=243 => Dao::pot_account(),
		244..=247 => BountyMesh::pot_account(),
		248..=251 => LearnToEarn::pot_account(),
		// Nobody has seen it before.
		_ => [choice as u8; 32].into(),
	}
}
