// SPDX-License-Identifier: Apache-2.0
//! Reward epochs.

use super::{Balance, Week};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Epochs of a program, or of a member, that are not over yet, at most.
pub const MAX_EPOCHS: u32 = 8;
/// Weeks of an epoch at most.
pub const MAX_EPOCH_WEEKS: u8 = 8;
/// Assets of an epoch at most.
pub const MAX_POOLS: u32 = 4;
/// Weeks in which an epoch can be claimed.
pub const CLAIM_WEEKS: u32 = 4;
/// The most that can be kept for newcomers, in millionths.
pub const MAX_NEWCOMER: u32 = 300_000;
/// The lowest ceiling of one person, in millionths.
pub const MIN_CAP: u32 = 50_000;

/// What an owner decides about epochs.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct EpochTerms<AssetId> {
	/// Whole weeks of an epoch, 1 to 8.
	pub weeks: u8,
	/// The part of each pool that is kept for newcomers, in millionths; 300 000 at most.
	pub newcomer_ppm: u32,
	/// The most that one person gets of a pool, in millionths; 50 000 at least.
	pub cap_ppm: u32,
	/// A newcomer enrolled less than so many weeks before the epoch began; 0 for no newcomers.
	pub newcomer_weeks: u8,
	/// The assets that are paid, and the most that each epoch's pool can hold of each.
	pub budgets: BoundedVec<(AssetId, Balance), ConstU32<MAX_POOLS>>,
}

/// Terms, and the week from which epochs are counted by them.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Plan<AssetId> {
	/// The first epoch under these terms begins here.
	pub from: Week,
	/// The terms.
	pub terms: EpochTerms<AssetId>,
}

impl<AssetId> Plan<AssetId> {
	/// The first week of the epoch that `week` belongs to.
	pub fn start_of(&self, week: Week) -> Option<Week> {
		let passed = week.checked_sub(self.from)?;
		let weeks = Week::from(self.terms.weeks);
		let whole = passed.checked_div(weeks)?.checked_mul(weeks)?;
		self.from.checked_add(whole)
	}
}

/// The pool of one asset in one epoch.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Pool<AssetId> {
	/// The asset.
	pub asset: AssetId,
	/// What was put in.
	pub amount: Balance,
	/// What was paid out.
	pub paid: Balance,
}

impl<AssetId> Pool<AssetId> {
	/// What lies there.
	pub fn rest(&self) -> Balance {
		self.amount.saturating_sub(self.paid)
	}
}

/// One epoch of a program, with a copy of the terms it began under.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Epoch<AssetId> {
	/// Whole weeks.
	pub weeks: u8,
	/// The part kept for newcomers, in millionths.
	pub newcomer_ppm: u32,
	/// The most that one person gets, in millionths.
	pub cap_ppm: u32,
	/// A newcomer enrolled less than so many weeks before the epoch began.
	pub newcomer_weeks: u8,
	/// Points of all members.
	pub shares: u128,
	/// Points of all newcomers.
	pub newcomers: u128,
	/// Money, by asset.
	pub pools: BoundedVec<Pool<AssetId>, ConstU32<MAX_POOLS>>,
}

/// A member's part of one epoch.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct EpochShare {
	/// The epoch: its first week.
	pub epoch: Week,
	/// The week in which it is over.
	pub over: Week,
	/// Points.
	pub points: u64,
	/// Did the member count as a newcomer when it began?
	pub newcomer: bool,
	/// Was it paid?
	pub claimed: bool,
}

/// Read: an epoch.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct EpochInfo<AssetId> {
	/// Its first week.
	pub epoch: Week,
	/// Where it stands.
	pub state: crate::state::EpochState,
	/// The first week in which it can be claimed.
	pub claimable_from: Week,
	/// The week in which it is over.
	pub over: Week,
	/// The part kept for newcomers, in millionths.
	pub newcomer_ppm: u32,
	/// The most that one person gets, in millionths.
	pub cap_ppm: u32,
	/// Points of all members.
	pub shares: u128,
	/// Points of all newcomers.
	pub newcomers: u128,
	/// Asset, what was put in, what was paid.
	pub pools: Vec<(AssetId, Balance, Balance)>,
}

/// Read: a member's part of an epoch.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ShareInfo<AccountId, AssetId> {
	/// The member.
	pub who: AccountId,
	/// Points.
	pub points: u64,
	/// A newcomer?
	pub newcomer: bool,
	/// Paid already?
	pub claimed: bool,
	/// What the points are worth, as the sums stand now.
	pub amounts: Vec<(AssetId, Balance)>,
}

/// Read: a page of shares.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct SharesPage<AccountId, AssetId> {
	/// Members, in no order.
	pub shares: Vec<ShareInfo<AccountId, AssetId>>,
	/// Where the next page begins; none at the end.
	pub next: Option<AccountId>,
}
