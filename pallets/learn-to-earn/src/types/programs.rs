// SPDX-License-Identifier: Apache-2.0
//! Programs, their rules and their rows.

use super::{Deposit, RoleId, Versioned, Week};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// What regularity is worth in a program, and how it is measured.
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
pub struct Rules {
	/// Learning points that make a day active; at least 1.
	pub min_day_points: u32,
	/// Timed minutes that reach the weekly goal; ten hours are 600, 0 is no goal.
	pub goal_minutes: u16,
	/// Bonus for each seven streak days, in millionths of a week's learning points.
	pub step: u32,
	/// Bonus for each goal week in a row, in millionths.
	pub goal_step: u32,
	/// The highest bonus, in millionths.
	pub bonus_cap: u32,
}

/// How a program begins.
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
pub struct Settings {
	/// Members at most. The owner's account pays a deposit for each, so this bounds what attesters
	/// can make it pay.
	pub max_members: u32,
	/// Streak, goal and bonus.
	pub rules: Rules,
}

/// One community's book.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Program<AccountId, Ticket, Metadata> {
	/// The account that decides about it, usually a DAO.
	pub owner: AccountId,
	/// For the program and its table.
	pub deposit: Deposit<AccountId, Ticket>,
	/// Content hash or address of its description.
	pub metadata: Metadata,
	/// The week of its creation.
	pub created: Week,
	/// Members at most.
	pub max_members: u32,
	/// Members now.
	pub members: u32,
	/// Attesters now.
	pub attesters: u32,
	/// Courses now.
	pub courses: u32,
	/// Quizzes, assignments and appointed assessors now.
	pub tests: u32,
	/// Streak, goal and bonus, by week.
	pub rules: Versioned<Rules>,
}

/// What sort of effort a row rewards.
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
pub enum Category {
	/// For oneself: earns the bonus, makes days active.
	#[codec(index = 0)]
	Learning,
	/// For the others: weighs more.
	#[codec(index = 1)]
	Community,
}

/// How a row is fed.
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
pub enum Mode {
	/// Attested as the total of a day so far; merged by maximum.
	#[codec(index = 0)]
	Total,
	/// Attested with an item number; each item counts once ever.
	#[codec(index = 1)]
	Once,
	/// Added by this chain alone, where an event happens once by nature.
	#[codec(index = 2)]
	Chain,
}

/// What a row is. Fixed for good: other work belongs in another row.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct RowSpec {
	/// Who can earn by it; 0 is everybody.
	pub role: RoleId,
	/// The kind of activity, in words.
	pub kind: BoundedVec<u8, ConstU32<32>>,
	/// What one unit is, in words.
	pub unit: BoundedVec<u8, ConstU32<16>>,
	/// Learning or community.
	pub category: Category,
	/// How it is fed.
	pub mode: Mode,
	/// Units are minutes, and count towards the weekly goal.
	pub timed: bool,
}

/// What a row pays, and how much of it counts.
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
pub struct Terms {
	/// Points for one unit.
	pub points: u32,
	/// Units that count in a day.
	pub day_cap: u16,
	/// Units that count in a week.
	pub week_cap: u32,
}

/// The part of a row that every statement needs.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Row {
	/// Who can earn by it.
	pub role: RoleId,
	/// Learning or community.
	pub category: Category,
	/// How it is fed.
	pub mode: Mode,
	/// Units are minutes.
	pub timed: bool,
	/// Price and caps, by week.
	pub terms: Versioned<Terms>,
}

/// The words of a row, kept apart because only readers need them.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct RowName {
	/// The kind of activity.
	pub kind: BoundedVec<u8, ConstU32<32>>,
	/// What one unit is.
	pub unit: BoundedVec<u8, ConstU32<16>>,
}
