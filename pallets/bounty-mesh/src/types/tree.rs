// SPDX-License-Identifier: Apache-2.0

//! Trees: what holds for all their bounties, and what came back from them.

use super::BountyId;
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
	/// Places for children that the root's deposit covers. Their numbers follow the root's.
	pub places: u32,
}

/// Places for children: records whose storage was paid in advance, each with its number. A place is
/// used once.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Places {
	/// The number of the next one.
	pub next: BountyId,
	/// How many there are.
	pub left: u32,
}

impl Places {
	/// Those whose numbers follow that of a root.
	pub const fn after(root: BountyId, count: u32) -> Self {
		Self {
			next: root.saturating_add(1),
			left: count,
		}
	}

	/// Take so many out of them; none if there are fewer.
	pub fn hand_on(&mut self, count: u32) -> Option<Self> {
		let left = self.left.checked_sub(count)?;
		let next = self.next.checked_add(count.into())?;
		let handed = Self {
			next: self.next,
			left: count,
		};
		*self = Self { next, left };
		Some(handed)
	}
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
