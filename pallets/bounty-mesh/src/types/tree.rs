// SPDX-License-Identifier: Apache-2.0

//! Trees: what holds for all their bounties, and what came back from them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{Debug, Percent};

/// What holds for a whole tree, set with its root and never changed.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct TreeTerms<AccountId, AssetId, Balance, BlockNumber> {
	/// What every reward of the tree is paid in.
	pub asset: AssetId,
	/// Who rules in disputes. `None`: the chain's arbitration collective. Cannot take work here.
	pub arbiter: Option<AccountId>,
	/// R: the length, in blocks, of every window somebody has for an answer.
	pub window: BlockNumber,
	/// What a hunter gets of the payable amount if nobody rules in a dispute, 25 to 75 %.
	pub default_split: Percent,
	/// The smallest reward of a child: bounds the number of pieces anybody has to review.
	pub smallest: Balance,
	/// The block after which nothing in the tree may be due.
	pub end: BlockNumber,
	/// Whether others may add to the reward until the root is first assigned.
	pub crowd: bool,
}

/// A tree of bounties, stored under the number of its root.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Tree<AccountId, AssetId, Balance, BlockNumber> {
	/// Who posted the root.
	pub poster: AccountId,
	/// What holds for the whole tree.
	pub terms: TreeTerms<AccountId, AssetId, Balance, BlockNumber>,
	/// All that was put into escrow for this tree.
	pub funded: Balance,
	/// What came back after the root ended.
	pub returned: Balance,
	/// What of `returned` was refunded.
	pub taken: Balance,
	/// Who funded it, while they have not had all back; zero if only the poster can.
	pub contributors: u32,
}

/// What one account put into a tree that many fund.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Contribution<Balance, Ticket> {
	/// The sum.
	pub amount: Balance,
	/// What of it was refunded.
	pub taken: Balance,
	/// The storage deposit; the poster's is covered by the root's.
	pub ticket: Option<Ticket>,
}
