// SPDX-License-Identifier: Apache-2.0

//! The public test network. Only public keys stand here. They are a complete, valid example whose secrets nobody keeps:
//! who founds a network puts the founders' own keys in their place (`docs/networks.md` says how) and regenerates the spec.

use super::{Network, Validator};
use crate::{constants::currency::MESH, AccountId, Balance, SessionKeys};
use alloc::vec::Vec;
use polkadot_sdk::{
	sp_consensus_aura::sr25519::AuthorityId as AuraId,
	sp_consensus_grandpa::AuthorityId as GrandpaId,
	sp_core::{ed25519, sr25519},
};

/// What each founder starts with: enough to found DAOs and to pay fees, not enough to matter.
const FOUNDER: Balance = 10_000 * MESH;
/// What the Commons starts with.
const COMMONS: Balance = 1_000_000 * MESH;

/// Founders: account, Aura key, GRANDPA key, as hexadecimal public keys, with or without `0x`.
const FOUNDERS: [[&str; 3]; 4] = [
	[
		"664961946aa1f9595eff0ad3b8769d460f664f6e5101f890d77268e2fd68b876",
		"9cde39e1cfb5ec3ac7e9a0198db50d04ba54423d9f1204f7b74bbc03a94fb525",
		"5a0993970b8bf8125a3daf56e68ac35fda9e95e1bc6cdaa8d4a54f9798630309",
	],
	[
		"ce73f0e2a77f7f0a5135e39cf8e27e48d0145358d9f5303fe3b9bd3d3611d44f",
		"0c4889fcbc18921b2b428330475fbf416370326eeb73c641fa8a0ea34fb87856",
		"4989145b895b50af2a19b9c75958830e6d0f6473e9e842bc261d3e89c82b8e84",
	],
	[
		"50254934e80758564b8167aa356aca01d058deec8f78593ed3ce93a272eb4063",
		"5ce95cf36aed102a84e340a075bfe05310a9d3c93fd09f36a08a28f9b343a61b",
		"8e9a2c25b5906345611c8cfd8cfc89b6517085dae8d38f97498122ab8755358e",
	],
	[
		"ee3fe33b8c771bcf12b130a8bd12e7cf6336d831ce60c501255883d229dc1c0a",
		"2c45fd8c14dd16f5e8257d6c8284d798fdb074ac0229bcbdc5337685a4e3d647",
		"9de63993ceab5c5ac37f64468eb0b642d1c411c26ea3a8dd25803bdff26ebe45",
	],
];

fn key(hex: &str) -> Option<[u8; 32]> {
	let hex = hex.strip_prefix("0x").unwrap_or(hex);
	let mut key = [0u8; 32];
	if hex.len() != 64 {
		return None;
	}
	for (index, byte) in key.iter_mut().enumerate() {
		*byte = u8::from_str_radix(hex.get(2 * index..2 * index + 2)?, 16).ok()?;
	}
	Some(key)
}

fn validator([account, aura, grandpa]: &[&str; 3]) -> Option<Validator> {
	Some(Validator {
		account: AccountId::from(key(account)?),
		keys: SessionKeys {
			aura: AuraId::from(sr25519::Public::from_raw(key(aura)?)),
			grandpa: GrandpaId::from(ed25519::Public::from_raw(key(grandpa)?)),
		},
	})
}

/// Founders who validate, and who are the first council, committee and arbiters. None if a key of any of them cannot be
/// read: nobody is left out in silence.
pub fn network() -> Option<Network> {
	network_of(&FOUNDERS)
}

fn network_of(founders: &[[&str; 3]]) -> Option<Network> {
	let validators = founders
		.iter()
		.map(validator)
		.collect::<Option<Vec<Validator>>>()?;
	let founders: Vec<AccountId> = validators
		.iter()
		.map(|validator| validator.account.clone())
		.collect();
	let commons = (crate::configs::dao::CommonsAccount::get(), COMMONS);
	Some(Network {
		endowed: founders
			.iter()
			.map(|who| (who.clone(), FOUNDER))
			.chain([commons])
			.collect(),
		council: founders.clone(),
		committee: founders.clone(),
		arbiters: founders.clone(),
		daos: crate::configs::dao::live_daos(founders),
		validators,
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_founder_is_read_and_is_nobody_of_development() {
		let network = network().expect("keys that can be read");
		assert_eq!(network.validators.len(), FOUNDERS.len());
		for known in super::super::dev_accounts() {
			assert!(network.endowed.iter().all(|(who, _)| *who != known));
		}
	}

	#[test]
	fn a_key_reads_as_the_node_prints_it_and_one_that_does_not_leaves_no_network() {
		let [account, aura, grandpa] = FOUNDERS[0];
		let printed = [account, aura, grandpa].map(|key| format!("0x{key}"));
		let founder = |keys: [&str; 3]| network_of(&[keys, FOUNDERS[1]]);
		let plain = founder([account, aura, grandpa]).expect("a network");
		let prefixed = founder([&printed[0], &printed[1], &printed[2]]).expect("a network");
		assert_eq!(plain.endowed, prefixed.endowed);
		assert_eq!(plain.validators.len(), 2);
		let address = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
		for wrong in ["", &account[1..], address, "0x"] {
			assert!(founder([wrong, aura, grandpa]).is_none());
			assert!(founder([account, wrong, grandpa]).is_none());
			assert!(founder([account, aura, wrong]).is_none());
		}
	}
}
