// SPDX-License-Identifier: Apache-2.0
//! What is stored, and what calls and reads carry.

use crate::{streak::Streak, Config};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Number of a program, given by the chain, never used twice.
pub type ProgramId = u32;
/// Place of a row in its program's table.
pub type RowId = u8;
/// A role inside a program; what a number means is for the program to say.
pub type RoleId = u8;
/// Days of chain time since 1 January 1970.
pub type Day = u32;
/// Weeks of chain time, Monday first: (day + 3) / 7.
pub type Week = u32;

/// The role that every enrolled member has.
pub const EVERYBODY: RoleId = 0;
/// Days of a week.
pub const DAYS_PER_WEEK: u8 = 7;
/// One, in millionths.
pub const PPM: u32 = 1_000_000;
/// Minutes of a day: a timed row cannot count more.
pub const DAY_MINUTES: u16 = 1_440;

/// Rows of a table at most.
pub const MAX_ROWS: u32 = 64;
/// `Once` rows of a table at most.
pub const MAX_ONCE_ROWS: u32 = 8;

/// Rows of a table at most. Stored values are bounded by it: never reduce it.
pub type MaxRows = ConstU32<MAX_ROWS>;
/// `Once` rows of a table at most: each costs a member 33 bytes. Never reduce it.
pub type MaxOnceRows = ConstU32<MAX_ONCE_ROWS>;
/// Entries of a statement at most.
pub type MaxEntries = ConstU32<32>;
/// Items of `Once` rows that a member can finish in one week. Never reduce it.
pub type MaxItems = ConstU32<64>;
/// Roles of a member besides the one that everybody has. Never reduce it.
pub type MaxRoles = ConstU32<8>;

/// A program's metadata: a content hash or an address.
pub type MetadataOf<T> = BoundedVec<u8, <T as Config>::MaxMetadata>;
/// A program as stored.
pub type ProgramOf<T> = Program<
	<T as frame_system::Config>::AccountId,
	<T as Config>::ProgramConsideration,
	MetadataOf<T>,
>;
/// An attester as stored.
pub type AttesterOf<T> =
	Attester<<T as frame_system::Config>::AccountId, <T as Config>::AttesterConsideration>;
/// A member as stored.
pub type MemberOf<T> =
	Member<<T as frame_system::Config>::AccountId, <T as Config>::MemberConsideration>;
/// A statement of this chain.
pub type StatementOf<T> = Statement<<T as frame_system::Config>::AccountId>;
/// A program's table of rows.
pub type Table = BoundedVec<Row, MaxRows>;

/// A value that changes by whole weeks: it never changes under a live week, and each live week
/// finds its own.
///
/// Three places are enough: what the last week uses, what this week uses, and what is to come.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Versioned<V>(
	/// (first week, value), oldest first.
	BoundedVec<(Week, V), ConstU32<3>>,
);

/// More versions than a [`Versioned`] has places: cannot happen to changes of the next week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooManyVersions;

impl<V: Clone> Versioned<V> {
	/// Nothing yet.
	pub fn empty() -> Self {
		Self(BoundedVec::new())
	}

	/// The value that holds in `week`.
	pub fn at(&self, week: Week) -> Option<&V> {
		self.0
			.iter()
			.rev()
			.find(|(from, _)| *from <= week)
			.map(|(_, value)| value)
	}

	/// The value that will hold once everything announced has begun.
	pub fn latest(&self) -> Option<&V> {
		self.0.last().map(|(_, value)| value)
	}

	/// Lets `value` hold from `from` on. A change announced before for that week or later is
	/// replaced, and what no live week needs any more is dropped.
	pub fn set(&mut self, now: Week, from: Week, value: V) -> Result<(), TooManyVersions> {
		let last = now.saturating_sub(1);
		let oldest = self
			.0
			.iter()
			.map(|(week, _)| *week)
			.filter(|week| *week <= last)
			.max();
		let mut kept: Vec<(Week, V)> = self
			.0
			.iter()
			.filter(|(week, _)| *week < from && oldest.is_none_or(|oldest| *week >= oldest))
			.cloned()
			.collect();
		kept.push((from, value));
		self.0 = BoundedVec::try_from(kept).map_err(|_| TooManyVersions)?;
		Ok(())
	}

	/// All that is known, oldest first.
	pub fn list(&self) -> Vec<(Week, V)> {
		self.0.to_vec()
	}
}

/// A ticket together with the account it was taken from.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Deposit<AccountId, Ticket> {
	/// Who paid, and who gets it back.
	pub payer: AccountId,
	/// What was taken.
	pub ticket: Ticket,
}

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

/// Points an attester has given for one week.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Spent {
	/// The week the statements are about.
	pub week: Week,
	/// Points they added.
	pub points: u64,
}

/// Somebody whose word counts.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Attester<AccountId, Ticket> {
	/// For this entry.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The rows it can speak of, ascending.
	pub rows: BoundedVec<RowId, MaxRows>,
	/// Points it can give for each week.
	pub budget: u64,
	/// The first week it can speak of.
	pub from_week: Week,
	/// Points given, for even and for odd weeks: of two live weeks each has its own place.
	pub spent: [Spent; 2],
}

impl<AccountId, Ticket> Attester<AccountId, Ticket> {
	/// Points given for `week` so far.
	pub fn spent_for(&self, week: Week) -> u64 {
		let [even, odd] = &self.spent;
		let place = if week & 1 == 0 { even } else { odd };
		if place.week == week {
			place.points
		} else {
			0
		}
	}

	/// Notes the points given for `week`.
	pub fn set_spent(&mut self, week: Week, points: u64) {
		let [even, odd] = &mut self.spent;
		let place = if week & 1 == 0 { even } else { odd };
		*place = Spent { week, points };
	}
}

/// One role of a member, for an interval of weeks.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct RoleTerm {
	/// The role.
	pub role: RoleId,
	/// First week.
	pub from: Week,
	/// The week in which it is over.
	pub until: Week,
}

/// What a member is in a program. What it did is in its [`Ledger`].
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Member<AccountId, Ticket> {
	/// For everything that is stored about this member.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The day of enrolment, by chain time.
	pub joined: Day,
	/// Roles besides the one that everybody has.
	pub roles: BoundedVec<RoleTerm, MaxRoles>,
}

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

/// Read: everything the chain knows about a member in a program.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Shadow {
	/// Today, by chain time.
	pub day: Day,
	/// This week.
	pub week: Week,
	/// The day of enrolment.
	pub joined: Day,
	/// Learning points ever.
	pub learning: u64,
	/// Community points ever.
	pub community: u64,
	/// Bonus points ever.
	pub bonus: u64,
	/// Timed minutes ever.
	pub minutes: u64,
	/// The three sorts of points together.
	pub earned: u64,
	/// Points taken back after their week froze.
	pub voided: u64,
	/// Points given for privileges.
	pub spent: u64,
	/// Earned less voided less spent.
	pub balance: i128,
	/// Streak days as of today.
	pub streak: u32,
	/// Freezes in hand as of today.
	pub freezes: u8,
	/// Frozen weeks in a row that reached the goal.
	pub goal_weeks: u32,
	/// The bonus of this week, in millionths.
	pub bonus_ppm: u32,
	/// Timed minutes of this week.
	pub minutes_this_week: u32,
	/// Timed minutes that reach this week's goal.
	pub goal_minutes: u16,
	/// Roles held this week.
	pub roles: Vec<RoleId>,
	/// What was said of this week.
	pub this_week: Option<WeekRecord>,
	/// What was said of the last week.
	pub last_week: Option<WeekRecord>,
}

/// Read: a member's points.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct PointsInfo {
	/// Learning points ever.
	pub learning: u64,
	/// Community points ever.
	pub community: u64,
	/// Bonus points ever.
	pub bonus: u64,
	/// The three sorts together.
	pub earned: u64,
	/// Points taken back after their week froze.
	pub voided: u64,
	/// Points given for privileges.
	pub spent: u64,
	/// Earned less voided less spent.
	pub balance: i128,
}

/// Read: a program.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ProgramInfo<AccountId> {
	/// The account that decides about it.
	pub owner: AccountId,
	/// Content hash or address of its description.
	pub metadata: Vec<u8>,
	/// The week of its creation.
	pub created: Week,
	/// Members now.
	pub members: u32,
	/// Members at most.
	pub max_members: u32,
	/// Attesters now.
	pub attesters: u32,
	/// Rows of its table.
	pub rows: u32,
	/// Rules and the weeks they begin in.
	pub rules: Vec<(Week, Rules)>,
}

/// Read: a row.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct RowInfo {
	/// Its place in the table.
	pub row: RowId,
	/// What it is.
	pub spec: RowSpec,
	/// Price and caps, and the weeks they begin in.
	pub terms: Vec<(Week, Terms)>,
}

/// Read: an attester.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct AttesterInfo {
	/// The rows it can speak of.
	pub rows: Vec<RowId>,
	/// Points it can give for each week.
	pub budget: u64,
	/// The first week it can speak of.
	pub from_week: Week,
	/// Points given for this week.
	pub spent_this_week: u64,
	/// Points given for the last week.
	pub spent_last_week: u64,
}

/// Bytes stored for a program with `rows` rows.
pub fn program_bytes<T: Config>(rows: usize) -> usize {
	let row = Row::max_encoded_len().saturating_add(RowName::max_encoded_len());
	ProgramOf::<T>::max_encoded_len().saturating_add(row.saturating_mul(rows))
}

/// Bytes stored for a member at most: its entry, its ledger, two live weeks and its finished items.
pub fn member_bytes<T: Config>() -> usize {
	MemberOf::<T>::max_encoded_len()
		.saturating_add(Ledger::max_encoded_len())
		.saturating_add(WeekRecord::max_encoded_len().saturating_mul(2))
		.saturating_add(BoundedVec::<DoneItems, MaxOnceRows>::max_encoded_len())
}
