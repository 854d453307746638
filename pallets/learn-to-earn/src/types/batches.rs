// SPDX-License-Identifier: Apache-2.0
//! Merkle batches.

use super::{Deposit, ProgramId, Week};
use crate::merkle::{Node, MAX_PROOF};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Number of a batch, given by the chain, never used twice.
pub type BatchId = u64;

/// The hashes beside the way from a leaf to the root, the leaf's neighbour first.
pub type Proof = BoundedVec<Node, ConstU32<MAX_PROOF>>;

/// Many members' weeks behind one hash.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Batch<AccountId, Ticket> {
	/// The program it is about.
	pub program: ProgramId,
	/// Whose word it is.
	pub attester: AccountId,
	/// For this record, from the attester.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The week it is about.
	pub week: Week,
	/// The root of the tree.
	pub root: Node,
	/// Leaves of the tree.
	pub count: u32,
	/// Rows that the attester could speak of when it committed: bit n is row n.
	pub rows: u64,
	/// Points that its leaves may add together; taken from the attester's budget at once.
	pub max_points: u64,
	/// Points that they have added.
	pub counted: u64,
	/// Nothing more counts.
	pub void: bool,
}

/// Read: a batch.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct BatchInfo<AccountId> {
	/// The program it is about.
	pub program: ProgramId,
	/// Whose word it is.
	pub attester: AccountId,
	/// The week it is about.
	pub week: Week,
	/// The root of the tree.
	pub root: Node,
	/// Leaves of the tree.
	pub count: u32,
	/// Points that its leaves may add together.
	pub max_points: u64,
	/// Points that they have added.
	pub counted: u64,
	/// Can a leaf be claimed now?
	pub open: bool,
}
