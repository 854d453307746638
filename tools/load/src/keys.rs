// SPDX-License-Identifier: Apache-2.0

//! Accounts made from a seed and a number: the same ones in genesis and in every run.

use schnorrkel::{signing_context, ExpansionMode, Keypair, MiniSecretKey};
use sp_crypto_hashing::blake2_256;

/// What sr25519 signatures of a Substrate chain are made in.
const CONTEXT: &[u8] = b"substrate";

/// Somebody who signs.
pub struct Account(Keypair);

impl Account {
	/// Number `index` of the accounts of `seed`. Nobody should own anything by it outside a test.
	pub fn new(seed: u64, index: u32) -> Self {
		let secret = blake2_256(format!("enmesh-load {seed} {index}").as_bytes());
		let secret = MiniSecretKey::from_bytes(&secret).expect("a mini secret is any 32 bytes");
		Self(secret.expand_to_keypair(ExpansionMode::Ed25519))
	}

	/// Its public key, which is its account too.
	pub fn id(&self) -> [u8; 32] {
		self.0.public.to_bytes()
	}

	/// Its signature.
	pub fn sign(&self, message: &[u8]) -> [u8; 64] {
		self.0
			.sign(signing_context(CONTEXT).bytes(message))
			.to_bytes()
	}
}

/// As addresses are written: with the prefix of a network, in base 58.
pub fn address(id: &[u8; 32], prefix: u8) -> String {
	let mut bytes = vec![prefix];
	bytes.extend_from_slice(id);
	let checksum = sp_crypto_hashing::blake2_512(&[b"SS58PRE", bytes.as_slice()].concat());
	bytes.extend_from_slice(&checksum[..2]);
	base58(&bytes)
}

fn base58(bytes: &[u8]) -> String {
	const LETTERS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
	let mut digits: Vec<u8> = Vec::new();
	for byte in bytes {
		let mut carry = u32::from(*byte);
		for digit in &mut digits {
			carry += u32::from(*digit) << 8;
			*digit = (carry % 58) as u8;
			carry /= 58;
		}
		while carry > 0 {
			digits.push((carry % 58) as u8);
			carry /= 58;
		}
	}
	let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
	let letters = digits.iter().rev().map(|digit| LETTERS[*digit as usize]);
	std::iter::repeat_n(b'1', zeros)
		.chain(letters)
		.map(char::from)
		.collect()
}

/// A stream of numbers that looks random and is the same for the same seed (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
	/// A number below `end`.
	pub fn below(&mut self, end: usize) -> usize {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		((mixed ^ (mixed >> 31)) % end as u64) as usize
	}

	/// Puts a list into a random order.
	pub fn shuffle<T>(&mut self, list: &mut [T]) {
		for last in (1..list.len()).rev() {
			list.swap(last, self.below(last + 1));
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn addresses_are_those_of_substrate() {
		let alice = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
		let id = hex::decode(alice).unwrap().try_into().unwrap();
		assert_eq!(
			address(&id, 42),
			"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
		);
	}

	#[test]
	fn the_same_seed_gives_the_same_order() {
		let order = |seed| {
			let mut list: Vec<u32> = (0..100).collect();
			Dice(seed).shuffle(&mut list);
			list
		};
		assert_eq!(order(1), order(1));
		assert_ne!(order(1), order(2));
		let mut sorted = order(1);
		sorted.sort_unstable();
		assert_eq!(sorted, (0..100).collect::<Vec<_>>());
	}

	#[test]
	fn a_signature_is_valid_for_its_account() {
		let account = Account::new(1, 7);
		let signature = schnorrkel::Signature::from_bytes(&account.sign(b"hello")).unwrap();
		let public = schnorrkel::PublicKey::from_bytes(&account.id()).unwrap();
		assert!(public.verify_simple(CONTEXT, b"hello", &signature).is_ok());
		assert_ne!(account.id(), Account::new(2, 7).id());
	}
}
