// SPDX-License-Identifier: Apache-2.0
//! Assignments, submissions, reviewers, assessors.

use super::{Balance, CourseId, Day, Deposit, ProgramId, RowId, Spent, Week};
use crate::merkle::Node;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Number of an assignment, given by the chain, never used twice.
pub type AssignmentId = u32;
/// Number of a submission, given by the chain, never used twice.
pub type SubmissionId = u64;
/// Reviewers of a panel at most.
pub type MaxPanel = ConstU32<5>;
/// Offers to review one assignment, at most.
pub const MAX_REVIEWERS: u32 = 256;
/// No-shows, or overturned scores, that end an offer.
pub const MAX_FAULTS: u8 = 3;
/// One, in the unit of scores.
pub const FULL_SCORE: u16 = 10_000;
/// How long an assessor's bond stays after its last assessment, in milliseconds: 30 days.
pub const BOND_REST: u64 = 30 * 86_400_000;
/// An assessor's reason in words: short, on chain, in the event.
pub type Reason = BoundedVec<u8, ConstU32<512>>;

/// Scores in ten thousandths.
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
pub struct Scores {
	/// How good it is.
	pub quality: u16,
	/// How much it is.
	pub quantity: u16,
	/// How much it helps others.
	pub impact: u16,
}

/// How an assignment is judged and paid.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct AssignmentSpec<AccountId> {
	/// The section of a course that is passed by it.
	pub section: Option<(CourseId, u8)>,
	/// The `Chain` row that gets the reward in units.
	pub row: RowId,
	/// The `Chain` row that gets one unit for each review.
	pub reviewer_row: Option<RowId>,
	/// Units for full scores.
	pub points: u16,
	/// Weights of quality, quantity and impact.
	pub weights: [u8; 3],
	/// The weighted score that passes, in ten thousandths.
	pub pass: u16,
	/// How far a ruling can be from what was posted without overturning it, in ten thousandths.
	pub tolerance: u16,
	/// Reviewers of a panel: 3 or 5, or 0 for the assessor alone.
	pub panel: u8,
	/// Who judges where no panel can.
	pub assessor: AccountId,
	/// What each posted assessment locks of the assessor's bond, and what a challenge costs.
	pub stake: Balance,
	/// Milliseconds for reviewers to commit.
	pub commit: u64,
	/// Milliseconds after that for reviewers to show their scores.
	pub reveal: u64,
	/// Milliseconds for the assessor.
	pub assess: u64,
	/// Milliseconds in which anybody can challenge.
	pub challenge: u64,
	/// Milliseconds for the owner's ruling.
	pub rule: u64,
	/// Learners with a record at most: each costs the owner a deposit.
	pub seats: u32,
}

/// An assignment of a program.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Assignment<AccountId, Ticket> {
	/// Its program.
	pub program: ProgramId,
	/// Who set it.
	pub author: AccountId,
	/// For this record.
	pub deposit: Deposit<AccountId, Ticket>,
	/// How it is judged and paid.
	pub spec: AssignmentSpec<AccountId>,
	/// Learners with a record now.
	pub attempts: u32,
	/// Offers to review now.
	pub reviewers: u32,
	/// Takes no submissions any more.
	pub retired: bool,
}

/// A reviewer in a panel.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Seat<AccountId> {
	/// The reviewer.
	pub who: AccountId,
	/// Hash of its scores.
	pub commitment: Option<Node>,
	/// Its scores, once shown.
	pub scores: Option<Scores>,
}

/// Where a submission stands.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Stage<AccountId, BlockNumber> {
	/// The panel is drawn from this block's successor on, by this block's hash.
	#[codec(index = 0)]
	Waiting {
		/// The block whose hash is the seed.
		seed: BlockNumber,
	},
	/// Reviewers commit, then show their scores.
	#[codec(index = 1)]
	Panel {
		/// Until when they commit.
		commit: u64,
		/// Until when they show.
		reveal: u64,
	},
	/// The assessor judges.
	#[codec(index = 2)]
	Assessing {
		/// Until when.
		until: u64,
	},
	/// Judged: final unless challenged.
	#[codec(index = 3)]
	Posted {
		/// Until when it can be challenged.
		until: u64,
		/// The day the reward is dated to: the last one of the window, had it begun in time. Who
		/// waits with `settle` gains no other day.
		day: Day,
		/// The scores.
		scores: Scores,
		/// The assessor whose bond stands for it; none for a panel.
		by: Option<AccountId>,
	},
	/// The owner rules.
	#[codec(index = 4)]
	Challenged {
		/// Until when; then what was posted stands.
		rule_by: u64,
		/// The day of the reward.
		day: Day,
		/// The scores that were posted.
		scores: Scores,
		/// The assessor whose bond stands for it.
		by: Option<AccountId>,
		/// Who challenged.
		challenger: AccountId,
		/// The stake came from the program's fuel.
		sponsored: bool,
	},
}

/// A piece of work that is being judged.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Submission<AccountId, BlockNumber> {
	/// The assignment.
	pub assignment: AssignmentId,
	/// Whose work it is.
	pub who: AccountId,
	/// Salted hash of the work.
	pub work: Node,
	/// The assessor's policy when it was handed in: it is judged by that.
	pub policy: Node,
	/// The week of the submission.
	pub week: Week,
	/// Where it stands.
	pub stage: Stage<AccountId, BlockNumber>,
	/// The panel, if one was drawn.
	pub seats: BoundedVec<Seat<AccountId>, MaxPanel>,
}

/// A learner's record in an assignment.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Attempt<AccountId, Ticket> {
	/// For this record and one submission, from the owner.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The week of the last submission.
	pub week: Week,
	/// The submission that is being judged.
	pub open: Option<SubmissionId>,
	/// Passed once?
	pub passed: bool,
}

/// Somebody who passed and offers to review.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Reviewer<AccountId, Ticket> {
	/// For this record, from the owner.
	pub deposit: Deposit<AccountId, Ticket>,
	/// Its place in the list.
	pub slot: u32,
	/// The first week in which it can be drawn.
	pub from_week: Week,
	/// Panels it did not answer.
	pub no_shows: u8,
	/// Panels that a ruling overturned.
	pub overturned: u8,
}

/// Who or what an assessor is.
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
pub enum AssessorKind {
	/// A person, with the hash of the rules it judges by.
	#[codec(index = 0)]
	Human {
		/// Hash of the policy.
		policy: Node,
	},
	/// A machine.
	#[codec(index = 1)]
	Ai {
		/// Hash of provider, model and version.
		model: Node,
		/// Hash of the prompt.
		prompt: Node,
		/// Hash of the policy: rubric, decoding, what counts as evidence.
		policy: Node,
	},
}

/// Somebody who judges, with a bond.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Assessor {
	/// Who or what it is; later submissions are judged by this.
	pub kind: AssessorKind,
	/// Native tokens in the pot.
	pub bond: Balance,
	/// Of these, locked for assessments that are not final.
	pub locked: Balance,
	/// The last moment something was posted.
	pub last: u64,
}

/// An assessor's place in a program.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Appointment<AccountId, Ticket> {
	/// For this record, from the owner.
	pub deposit: Deposit<AccountId, Ticket>,
	/// Units it can give in a week.
	pub ceiling: u64,
	/// Units given, for even and for odd weeks.
	pub spent: [Spent; 2],
}

/// What became of an assessor's assessments under one policy.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Record<AccountId, Ticket> {
	/// For this record, from the assessor.
	pub deposit: Deposit<AccountId, Ticket>,
	/// Posted.
	pub posted: u32,
	/// Challenged and upheld.
	pub upheld: u32,
	/// Challenged and overturned.
	pub overturned: u32,
	/// Submissions it was silent about, or gave no verdict.
	pub without: u32,
	/// The last moment something was noted.
	pub last: u64,
}

/// How a submission ended.
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
pub enum Outcome {
	/// Nobody challenged.
	#[codec(index = 0)]
	Unchallenged,
	/// The ruling was near what was posted, which stands.
	#[codec(index = 1)]
	Upheld,
	/// The ruling was far from it, and stands instead.
	#[codec(index = 2)]
	Overturned,
	/// The owner was silent: what was posted stands, all bonds are back.
	#[codec(index = 3)]
	Unruled,
}

/// Read: an assessor.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct AssessorInfo {
	/// As registered.
	pub assessor: Assessor,
	/// Under its policy of today: posted, upheld, overturned, without verdict.
	pub record: (u32, u32, u32, u32),
	/// When the bond can leave, if nothing more is posted.
	pub free_from: u64,
}
