// SPDX-License-Identifier: Apache-2.0
//! What each hash is over, byte by byte: clients build the same ones. A hash that left out one of
//! these would hold for another chain, program, quiz, account or place as well.

use super::*;
use crate::{
	formula::{drawn, quiz_commit, quiz_key, score_commit},
	merkle::{leaf, node, Node},
};
use codec::Encode;
use sp_io::hashing::blake2_256;

const GENESIS: [u8; 32] = [4; 32];

/// 0x80 is the compact length of 32 bytes.
fn over(kind: u8, parts: &[&[u8]]) -> Node {
	let mut bytes = vec![kind];
	for part in parts {
		bytes.extend_from_slice(part);
	}
	Node::from(blake2_256(&bytes))
}

// covers: L-02, L-18
// pitfall: 44, 52
#[test]
fn a_leaf_is_over_chain_program_week_place_words_and_salt() {
	let words = statement(LEA, WEEK, &[entry(0, STUDY, 60)]);
	let expected = over(
		0,
		&[
			&[0x80],
			&GENESIS,
			&7u32.to_le_bytes(),
			&WEEK.to_le_bytes(),
			&5u32.to_le_bytes(),
			&words.encode(),
			&[9; 16],
		],
	);
	assert_eq!(leaf(&GENESIS, 7, WEEK, 5, &words, &[9; 16]), expected);
	let (left, right) = (Node::repeat_byte(1), Node::repeat_byte(2));
	assert_eq!(node(&left, &right), over(1, &[&[1; 32], &[2; 32]]));
}

// covers: L-09
#[test]
fn answers_and_keys_are_bound_to_what_they_are_for() {
	let questions = Node::repeat_byte(3);
	// Four answers: the compact length 16, then the bytes.
	let key = over(
		0x10,
		&[
			&[0x80],
			&GENESIS,
			&OWNER.to_le_bytes(),
			&[3; 32],
			&[16],
			b"abcd",
			&[7; 32],
		],
	);
	assert_eq!(
		quiz_key(&GENESIS, &OWNER, &questions, b"abcd", &[7; 32]),
		key
	);
	let commitment = over(
		0x11,
		&[
			&[0x80],
			&GENESIS,
			&6u32.to_le_bytes(),
			&LEA.to_le_bytes(),
			&[16],
			b"abcd",
			&[7; 32],
		],
	);
	assert_eq!(
		quiz_commit(&GENESIS, 6, &LEA, b"abcd", &[7; 32]),
		commitment
	);
}

// covers: L-10
#[test]
fn scores_and_draws_are_bound_to_their_submission() {
	let scores = Scores {
		quality: 1,
		quantity: 2,
		impact: 3,
	};
	let commitment = over(
		0x12,
		&[
			&[0x80],
			&GENESIS,
			&8u64.to_le_bytes(),
			&LEA.to_le_bytes(),
			&[1, 0, 2, 0, 3, 0],
			&[7; 32],
		],
	);
	assert_eq!(
		score_commit(&GENESIS, 8, &LEA, &scores, &[7; 32]),
		commitment
	);
	for n in 0..5 {
		let hash = over(0x13, &[&[0x80], &[6; 32], &8u64.to_le_bytes(), &[n]]);
		let low: [u8; 8] = hash.as_bytes()[..8].try_into().unwrap();
		let place = (u64::from_le_bytes(low) % 30) as u32;
		assert_eq!(drawn(&[6; 32], 8, n, 30), place);
	}
}
