// SPDX-License-Identifier: Apache-2.0

//! What networks start with. Development and local networks use the well-known keys of `//Alice` and friends; the public
//! test network uses none of them, and no network has a key that decides alone.

use crate::{
	constants::currency::MESH, AccountId, Balance, BalancesConfig, CouncilConfig, DaoConfig,
	RuntimeGenesisConfig, SessionConfig, SessionKeys, TechnicalCommitteeConfig, ValidatorSetConfig,
};
use alloc::{vec, vec::Vec};
use polkadot_sdk::{
	frame_support::build_struct_json_patch,
	sp_consensus_aura::sr25519::AuthorityId as AuraId,
	sp_consensus_grandpa::AuthorityId as GrandpaId,
	sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET},
	sp_keyring::{Ed25519Keyring, Sr25519Keyring},
};
use serde_json::Value;

mod public_testnet;

/// Name of the public test network's preset.
pub const PUBLIC_TESTNET_PRESET: &str = "public_testnet";

/// What each account of a development network starts with.
const ENDOWMENT: Balance = 1_000_000 * MESH;

/// A validator: its account and its session keys.
#[derive(Clone)]
struct Validator {
	account: AccountId,
	keys: SessionKeys,
}

/// Everything that differs between networks.
struct Network {
	validators: Vec<Validator>,
	endowed: Vec<(AccountId, Balance)>,
	/// Members of the council, of the technical committee, and arbiters. On development networks the same people.
	council: Vec<AccountId>,
	committee: Vec<AccountId>,
	arbiters: Vec<AccountId>,
	daos: DaoConfig,
}

impl Network {
	fn into_patch(self) -> Value {
		let members = self
			.validators
			.iter()
			.map(|validator| validator.account.clone());
		let members: Vec<AccountId> = members.collect();
		let keys = |validator: &Validator| {
			(
				validator.account.clone(),
				validator.account.clone(),
				validator.keys.clone(),
			)
		};
		build_struct_json_patch!(RuntimeGenesisConfig {
			balances: BalancesConfig {
				balances: self.endowed
			},
			validator_set: ValidatorSetConfig {
				members: members.try_into().unwrap_or_default()
			},
			session: SessionConfig {
				keys: self.validators.iter().map(keys).collect()
			},
			council: CouncilConfig {
				members: self.council
			},
			technical_committee: TechnicalCommitteeConfig {
				members: self.committee
			},
			arbitration: crate::ArbitrationConfig {
				members: self.arbiters
			},
			dao: self.daos,
		})
	}
}

fn dev_validator(who: Sr25519Keyring, finalizer: Ed25519Keyring) -> Validator {
	let keys = SessionKeys {
		aura: AuraId::from(who.public()),
		grandpa: GrandpaId::from(finalizer.public()),
	};
	Validator {
		account: who.to_account_id(),
		keys,
	}
}

fn dev_accounts() -> Vec<AccountId> {
	use Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve, Ferdie};
	[Alice, Bob, Charlie, Dave, Eve, Ferdie]
		.map(|who| who.to_account_id())
		.into()
}

fn dev_network(validators: Vec<Validator>) -> Network {
	let accounts = dev_accounts();
	let commons = (crate::configs::dao::CommonsAccount::get(), ENDOWMENT);
	let endowed = accounts
		.iter()
		.map(|who| (who.clone(), ENDOWMENT))
		.chain([commons])
		.collect();
	let people: Vec<AccountId> = accounts.iter().take(3).cloned().collect();
	Network {
		validators,
		endowed,
		council: people.clone(),
		committee: people.clone(),
		arbiters: people.clone(),
		daos: crate::configs::dao::dev_daos(people),
	}
}

fn development() -> Value {
	dev_network(vec![dev_validator(
		Sr25519Keyring::Alice,
		Ed25519Keyring::Alice,
	)])
	.into_patch()
}

fn local_testnet() -> Value {
	dev_network(vec![
		dev_validator(Sr25519Keyring::Alice, Ed25519Keyring::Alice),
		dev_validator(Sr25519Keyring::Bob, Ed25519Keyring::Bob),
		dev_validator(Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
		dev_validator(Sr25519Keyring::Dave, Ed25519Keyring::Dave),
	])
	.into_patch()
}

/// The preset of that name, as a patch of the default genesis.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(),
		LOCAL_TESTNET_RUNTIME_PRESET => local_testnet(),
		PUBLIC_TESTNET_PRESET => public_testnet::network()?.into_patch(),
		_ => return None,
	};
	serde_json::to_vec(&patch).ok()
}

/// All presets.
pub fn preset_names() -> Vec<PresetId> {
	[
		DEV_RUNTIME_PRESET,
		LOCAL_TESTNET_RUNTIME_PRESET,
		PUBLIC_TESTNET_PRESET,
	]
	.map(PresetId::from)
	.into()
}
