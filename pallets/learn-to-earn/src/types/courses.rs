// SPDX-License-Identifier: Apache-2.0
//! Courses, sales, credentials.

use super::{Balance, Day, Deposit, PrivilegeId, ProgramId, RowId, Week};
use crate::state::CredentialState;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Number of a course, given by the chain, never used twice.
pub type CourseId = u32;
/// Number of a credential, given by the chain, never used twice.
pub type CredentialId = u32;
/// Sections of a course at most.
pub type MaxSections = ConstU32<256>;
/// Payees of a course besides the program.
pub type MaxPayees = ConstU32<8>;
/// Payees and the program.
pub type MaxParts = ConstU32<9>;
/// Days in which a purchase can be taken back, at most.
pub const MAX_REFUND_DAYS: u8 = 30;
/// Weeks after which the places of a retired course can be cleared away.
pub const RETIRED_WEEKS: Week = 52;

/// What has to be done for a section.
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
pub enum Section {
	/// An item of a `Once` row of the program.
	#[codec(index = 0)]
	Item {
		/// The row.
		row: RowId,
		/// The item.
		item: u8,
	},
	/// A quiz that names this section, passed.
	#[codec(index = 1)]
	Quiz,
	/// An assignment that names this section, passed.
	#[codec(index = 2)]
	Assignment,
}

/// What a course is and costs.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct CourseTerms<AccountId, AssetId, Metadata> {
	/// Who wrote it: may open its quizzes, cannot sit them.
	pub author: AccountId,
	/// Content hash or address of a description.
	pub metadata: Metadata,
	/// What it is paid in.
	pub asset: AssetId,
	/// What it costs; 0 for nothing.
	pub price: Balance,
	/// Who gets which part, in millionths; the program's owner gets what is left.
	pub payees: BoundedVec<(AccountId, u32), MaxPayees>,
	/// Days in which a learner can take a purchase back; 0: paid out at once. 30 at most.
	pub refund_days: u8,
	/// The first sections, which do not end the right to a refund.
	pub preview: u16,
	/// Learners at most: each costs the owner a deposit.
	pub seats: u32,
	/// Weeks for which a credential holds; 0 for ever.
	pub valid_weeks: u16,
}

/// A course of a program.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Course<AccountId, AssetId, Ticket, Metadata> {
	/// Its program.
	pub program: ProgramId,
	/// For the course and its sections, from the owner.
	pub deposit: Deposit<AccountId, Ticket>,
	/// Counts the changes of the terms.
	pub version: u32,
	/// What it is and costs now.
	pub terms: CourseTerms<AccountId, AssetId, Metadata>,
	/// Learners now.
	pub learners: u32,
	/// Quizzes and assignments that name it.
	pub tests: u32,
	/// The week in which it was taken off the market.
	pub retired: Option<Week>,
}

/// A learner's place in a course.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Purchase<AccountId, Ticket> {
	/// For this record and the sale, from the program's owner.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The version that was bought.
	pub version: u32,
	/// What was paid.
	pub paid: Balance,
	/// Sections passed by quiz or assignment: bit n of byte n / 8.
	pub passed: [u8; 32],
}

/// Money of a sale that can still be taken back.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Sale<AccountId, AssetId> {
	/// What was paid in: the course may change.
	pub asset: AssetId,
	/// The first sections, which do not end the right to a refund, as they were.
	pub preview: u16,
	/// Who paid, and gets it back.
	pub payer: AccountId,
	/// When it becomes final, in milliseconds of chain time.
	pub until: u64,
	/// Who gets what then.
	pub parts: BoundedVec<(AccountId, Balance), MaxParts>,
	/// The voucher that was used.
	pub voucher: Option<(PrivilegeId, u32)>,
}

/// What a learner can show for a course. This record is the truth; the token only shows it.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Credential<AccountId, Ticket> {
	/// For this record, from the program's owner.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The program of the course, which may be closed by now.
	pub program: ProgramId,
	/// Number of its token.
	pub id: CredentialId,
	/// The version of the course.
	pub version: u32,
	/// The day it was issued.
	pub issued: Day,
	/// The first day on which it does not hold any more.
	pub until: Option<Day>,
	/// Salted hash of the reason, if it was revoked.
	pub revoked: Option<[u8; 32]>,
}

/// Read: a course.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct CourseInfo<AccountId, AssetId> {
	/// Its program.
	pub program: ProgramId,
	/// Its version.
	pub version: u32,
	/// Who wrote it.
	pub author: AccountId,
	/// Content hash or address of a description.
	pub metadata: Vec<u8>,
	/// What it is paid in.
	pub asset: AssetId,
	/// What it costs.
	pub price: Balance,
	/// Who gets how much of a full price; the program's owner last.
	pub parts: Vec<(AccountId, Balance)>,
	/// Days in which a purchase can be taken back.
	pub refund_days: u8,
	/// The first sections, which do not end the right to a refund.
	pub preview: u16,
	/// Learners now, and at most.
	pub learners: (u32, u32),
	/// Can it be bought?
	pub open: bool,
	/// Its sections.
	pub sections: Vec<Section>,
}

/// Read: how far a learner is in a course.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ProgressInfo {
	/// The version that was bought.
	pub version: u32,
	/// What was paid.
	pub paid: Balance,
	/// When the purchase becomes final, if it can still be taken back.
	pub held_until: Option<u64>,
	/// The sections that count, in order.
	pub sections: Vec<bool>,
	/// The credential: issued, until, still valid.
	pub credential: Option<(Day, Option<Day>, bool)>,
}

/// Read: a credential.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct CredentialInfo {
	/// The course.
	pub course: CourseId,
	/// Number of its token.
	pub id: CredentialId,
	/// The version of the course.
	pub version: u32,
	/// The day it was issued.
	pub issued: Day,
	/// The first day on which it does not hold any more.
	pub until: Option<Day>,
	/// Where it stands today.
	pub state: CredentialState,
}

/// Read: what an account has coming to it in one asset.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Claimable<AssetId> {
	/// The asset.
	pub asset: AssetId,
	/// Waits for `withdraw_credit`.
	pub credit: Balance,
	/// Of sales that can still be taken back.
	pub pending: Balance,
}
