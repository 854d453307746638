// SPDX-License-Identifier: Apache-2.0
//! What is stored, and what calls and reads carry: one file for each noun.

mod actions;
mod batches;
mod courses;
mod epochs;
mod people;
mod privileges;
mod programs;
mod quizzes;
mod reads;
mod reviews;
mod versioned;
mod weeks;

pub use actions::*;
pub use batches::*;
pub use courses::*;
pub use epochs::*;
pub use people::*;
pub use privileges::*;
pub use programs::*;
pub use quizzes::*;
pub use reads::*;
pub use reviews::*;
pub use versioned::*;
pub use weeks::*;

use crate::Config;
use codec::{Decode, Encode, MaxEncodedLen};
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

/// An amount of any asset.
pub type Balance = u128;

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
/// A batch as stored.
pub type BatchOf<T> =
	Batch<<T as frame_system::Config>::AccountId, <T as Config>::AttesterConsideration>;
/// A program's plan of epochs as stored.
pub type PlanOf<T> = Plan<<T as Config>::AssetId>;
/// An epoch as stored.
pub type EpochOf<T> = Epoch<<T as Config>::AssetId>;
/// What an owner says about epochs.
pub type EpochTermsOf<T> = EpochTerms<<T as Config>::AssetId>;
/// A member's shares.
pub type EpochShares = BoundedVec<EpochShare, ConstU32<MAX_EPOCHS>>;
/// A program's privileges.
pub type PrivilegeList = BoundedVec<Privilege, ConstU32<MAX_PRIVILEGES>>;
/// A course as stored.
pub type CourseOf<T> = Course<
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
	<T as Config>::ProgramConsideration,
	MetadataOf<T>,
>;
/// What an owner says about a course.
pub type CourseTermsOf<T> =
	CourseTerms<<T as frame_system::Config>::AccountId, <T as Config>::AssetId, MetadataOf<T>>;
/// A place in a course as stored.
pub type PurchaseOf<T> =
	Purchase<<T as frame_system::Config>::AccountId, <T as Config>::MemberConsideration>;
/// A sale that can still be taken back, as stored.
pub type SaleOf<T> = Sale<<T as frame_system::Config>::AccountId, <T as Config>::AssetId>;
/// A credential as stored.
pub type CredentialOf<T> =
	Credential<<T as frame_system::Config>::AccountId, <T as Config>::MemberConsideration>;
/// A quiz as stored.
pub type QuizOf<T> =
	Quiz<<T as frame_system::Config>::AccountId, <T as Config>::ProgramConsideration>;
/// An assignment as stored.
pub type AssignmentOf<T> =
	Assignment<<T as frame_system::Config>::AccountId, <T as Config>::ProgramConsideration>;
/// What an owner says about an assignment.
pub type AssignmentSpecOf<T> = AssignmentSpec<<T as frame_system::Config>::AccountId>;
/// A submission as stored.
pub type SubmissionOf<T> = Submission<
	<T as frame_system::Config>::AccountId,
	frame_system::pallet_prelude::BlockNumberFor<T>,
>;
/// A learner's record in an assignment as stored.
pub type AttemptOf<T> =
	Attempt<<T as frame_system::Config>::AccountId, <T as Config>::MemberConsideration>;
/// A reviewer's offer as stored.
pub type ReviewerOf<T> =
	Reviewer<<T as frame_system::Config>::AccountId, <T as Config>::MemberConsideration>;
/// An assessor's place in a program as stored.
pub type AppointmentOf<T> =
	Appointment<<T as frame_system::Config>::AccountId, <T as Config>::AttesterConsideration>;
/// An assessor's record under one policy as stored.
pub type RecordOf<T> =
	Record<<T as frame_system::Config>::AccountId, <T as Config>::AttesterConsideration>;
/// A statement of this chain.
pub type StatementOf<T> = Statement<<T as frame_system::Config>::AccountId>;
/// A program's table of rows.
pub type Table = BoundedVec<Row, MaxRows>;

/// A ticket together with the account it was taken from.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Deposit<AccountId, Ticket> {
	/// Who paid, and who gets it back.
	pub payer: AccountId,
	/// What was taken.
	pub ticket: Ticket,
}

/// Bytes stored for a program with `rows` rows.
pub fn program_bytes<T: Config>(rows: usize) -> usize {
	let row = Row::max_encoded_len().saturating_add(RowName::max_encoded_len());
	let epochs = EpochOf::<T>::max_encoded_len()
		.saturating_add(Week::max_encoded_len())
		.saturating_mul(usize::try_from(MAX_EPOCHS).unwrap_or(usize::MAX));
	ProgramOf::<T>::max_encoded_len()
		.saturating_add(Versioned::<PlanOf<T>>::max_encoded_len())
		.saturating_add(epochs)
		.saturating_add(PrivilegeList::max_encoded_len())
		.saturating_add(MentorRule::max_encoded_len())
		.saturating_add(row.saturating_mul(rows))
}

/// Bytes stored for a member at most: its entry, its ledger, two live weeks and its finished items.
pub fn member_bytes<T: Config>() -> usize {
	MemberOf::<T>::max_encoded_len()
		.saturating_add(Ledger::max_encoded_len())
		.saturating_add(WeekRecord::max_encoded_len().saturating_mul(2))
		.saturating_add(BoundedVec::<DoneItems, MaxOnceRows>::max_encoded_len())
		.saturating_add(EpochShares::max_encoded_len())
		.saturating_add(Purse::max_encoded_len())
		.saturating_add(Mentorship::<T::AccountId>::max_encoded_len())
		.saturating_add(BoundedVec::<(RowId, u64), MaxRows>::max_encoded_len())
}
