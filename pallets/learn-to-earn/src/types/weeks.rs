// SPDX-License-Identifier: Apache-2.0
//! Ledgers, weeks and statements.

use super::{MaxEntries, MaxItems, MaxRows, RowId, Week};
use crate::streak::Streak;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;

/// Sums over weeks.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Sums {
	/// Learning points.
	pub learning: u64,
	/// Community points.
	pub community: u64,
	/// Bonus points for regularity.
	pub bonus: u64,
	/// Timed minutes.
	pub minutes: u64,
}

/// A member's account of points, of fixed size.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ledger {
	/// The week it was brought up to: that week and the one before lie in their own records.
	pub week: Week,
	/// The streak when the week before `week` began: gives that week's bonus.
	pub before: Streak,
	/// The streak when `week` began: gives `week`'s bonus.
	pub base: Streak,
	/// Sums of the weeks that are folded away.
	pub settled: Sums,
	/// Sums of all weeks, the live ones included.
	pub totals: Sums,
	/// Points taken back after their week froze.
	pub voided: u64,
	/// Points given for privileges.
	pub spent: u64,
	/// Earned less voided less spent; below zero is a debt that later points repay.
	pub balance: i128,
}

/// What was said of one row in one week.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub struct RowWeek {
	/// The row.
	pub row: RowId,
	/// The highest total said of each day, Monday first.
	pub totals: [u16; 7],
	/// Days (bit 0 = Monday) whose total was voided: nothing raises them again.
	pub fixed: u8,
}

/// One finished item of a `Once` row.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub struct Item {
	/// The row.
	pub row: RowId,
	/// The item's number.
	pub item: u8,
	/// The earliest day that was said of it, 0 = Monday.
	pub weekday: u8,
	/// Voided: it does not count, and never will.
	pub voided: bool,
}

/// What a week's entries add up to.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	Default,
	PartialEq,
	Eq,
	Debug,
)]
pub struct WeekSums {
	/// Learning points, without bonus.
	pub learning: u64,
	/// Community points.
	pub community: u64,
	/// Bonus on the learning points.
	pub bonus: u64,
	/// Timed minutes.
	pub minutes: u32,
	/// Active days, bit 0 = Monday.
	pub active: u8,
	/// The weekly goal was reached.
	pub goal: bool,
}

/// Everything said of one member's week. Dropped once the week is frozen and folded.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Default, PartialEq, Eq, Debug)]
pub struct WeekRecord {
	/// `Total` and `Chain` rows, by row.
	pub rows: BoundedVec<RowWeek, MaxRows>,
	/// Items of `Once` rows, by row and item.
	pub items: BoundedVec<Item, MaxItems>,
	/// What they add up to.
	pub sums: WeekSums,
}

/// Items of one `Once` row that a member finished in weeks that are folded away.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct DoneItems {
	/// The row.
	pub row: RowId,
	/// Bit n of byte n / 8 is item n.
	pub bits: [u8; 32],
	/// The same for items that were voided: they never count, and cannot be said again.
	pub void: [u8; 32],
}

/// One line of a statement.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub struct Entry {
	/// The day, 0 = Monday.
	pub weekday: u8,
	/// The row of the program's table.
	pub row: RowId,
	/// The total of that day so far, in units; for a `Once` row the number of the item.
	pub total: u16,
}

/// What an attester says of one member's week.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct Statement<AccountId> {
	/// Of whom.
	pub member: AccountId,
	/// Of which week.
	pub week: Week,
	/// What happened in it.
	pub entries: BoundedVec<Entry, MaxEntries>,
}
