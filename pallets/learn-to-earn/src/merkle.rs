// SPDX-License-Identifier: Apache-2.0
//! Merkle trees over statements. Pure: what an off-chain tool builds and what the chain verifies is
//! this same code.
//!
//! * leaf = H(0x00, genesis, program, week, index, statement, salt): bound to this chain, this
//!   program, one week and one place. The salt hides a neighbour's few small numbers.
//! * node = H(0x01, left, right). A node can never be read as a leaf.
//! * The last of an odd number of nodes moves up as it is, so `index` and `count` alone fix how
//!   long a proof is and on which side each of its hashes stands.

use crate::types::{ProgramId, Statement, Week};
use alloc::vec::Vec;
use codec::Encode;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// A hash in a tree.
pub type Node = <BlakeTwo256 as Hash>::Output;

/// Leaves of a tree at most.
pub const MAX_LEAVES: u32 = 1 << 20;

/// Hashes of a proof at most: the depth of a tree with [`MAX_LEAVES`].
pub const MAX_PROOF: u32 = 20;

/// The hash of one member's week.
pub fn leaf<AccountId: Encode>(
	genesis: &[u8],
	program: ProgramId,
	week: Week,
	index: u32,
	statement: &Statement<AccountId>,
	salt: &[u8; 16],
) -> Node {
	(0u8, genesis, program, week, index, statement, salt).using_encoded(BlakeTwo256::hash)
}

/// The hash of two nodes.
pub fn node(left: &Node, right: &Node) -> Node {
	(1u8, left, right).using_encoded(BlakeTwo256::hash)
}

/// Does `leaf` stand at `index` of the tree with `count` leaves and this root?
pub fn verify(root: &Node, leaf: Node, index: u32, count: u32, proof: &[Node]) -> bool {
	if index >= count {
		return false;
	}
	let (mut at, mut width, mut hash) = (index, count, leaf);
	let mut rest = proof.iter();
	while width > 1 {
		let alone = at & 1 == 0 && at.saturating_add(1) == width;
		if !alone {
			let Some(sibling) = rest.next() else {
				return false;
			};
			hash = if at & 1 == 0 {
				node(&hash, sibling)
			} else {
				node(sibling, &hash)
			};
		}
		at >>= 1;
		width = (width >> 1).saturating_add(width & 1);
	}
	rest.next().is_none() && hash == *root
}

fn level_above(level: &[Node]) -> Vec<Node> {
	level
		.chunks(2)
		.filter_map(|pair| match pair {
			[left, right] => Some(node(left, right)),
			[alone] => Some(*alone),
			_ => None,
		})
		.collect()
}

/// The root over leaves, for tools and tests. None without leaves.
pub fn root_of(leaves: &[Node]) -> Option<Node> {
	let mut level = leaves.to_vec();
	while level.len() > 1 {
		level = level_above(&level);
	}
	level.first().copied()
}

/// The proof of the leaf at `index`, for tools and tests. None if there is no such leaf.
pub fn proof_of(leaves: &[Node], index: usize) -> Option<Vec<Node>> {
	leaves.get(index)?;
	let (mut level, mut at, mut proof) = (leaves.to_vec(), index, Vec::new());
	while level.len() > 1 {
		let sibling = at ^ 1;
		proof.extend(level.get(sibling).copied());
		level = level_above(&level);
		at >>= 1;
	}
	Some(proof)
}
