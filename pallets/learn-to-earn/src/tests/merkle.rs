// SPDX-License-Identifier: Apache-2.0
//! Trees and proofs.

use crate::merkle::{node, proof_of, root_of, verify, Node, MAX_LEAVES};

#[test]
fn trees_of_every_size_prove_every_leaf() {
	for count in 1usize..=67 {
		let all: Vec<Node> = (0..count).map(|n| Node::repeat_byte(n as u8)).collect();
		let root = root_of(&all).unwrap();
		let depth = count.next_power_of_two().trailing_zeros() as usize;
		for (index, hash) in all.iter().enumerate() {
			let proof = proof_of(&all, index).unwrap();
			assert!(proof.len() <= depth);
			let (at, of) = (index as u32, count as u32);
			assert!(verify(&root, *hash, at, of, &proof), "{index} of {count}");
			assert!(!verify(&root, Node::repeat_byte(0xee), at, of, &proof));
			if count > 1 {
				let other = (at + 1) % of;
				assert!(
					!verify(&root, *hash, other, of, &proof),
					"{index} at {other} of {count}"
				);
			}
		}
	}
	assert!(root_of(&[]).is_none() && proof_of(&[], 0).is_none());
}

/// The dearest proof has twenty hashes, and that is enough for 2²⁰ leaves.
#[test]
fn a_million_leaves_need_twenty_hashes() {
	let (mut hash, mut proof) = (Node::repeat_byte(1), Vec::new());
	for level in 0..20u8 {
		proof.push(Node::repeat_byte(level));
		hash = node(&hash, &proof[usize::from(level)]);
	}
	assert!(verify(&hash, Node::repeat_byte(1), 0, MAX_LEAVES, &proof));
	assert!(!verify(
		&hash,
		Node::repeat_byte(1),
		0,
		MAX_LEAVES - (1 << 19),
		&proof
	));
}

#[test]
fn a_tree_of_one_has_one_place() {
	let only = Node::repeat_byte(1);
	assert!(verify(&only, only, 0, 1, &[]));
	assert!(!verify(&only, only, 1, 1, &[]));
}
