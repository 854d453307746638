// SPDX-License-Identifier: Apache-2.0
//! What an account can do: the answer of a read.

use super::{AssignmentId, BatchId, CourseId, PrivilegeId, QuizId, SubmissionId, Week};
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Sorts of things that belong to a program.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
	/// Courses.
	#[codec(index = 0)]
	Course,
	/// Quizzes.
	#[codec(index = 1)]
	Quiz,
	/// Assignments.
	#[codec(index = 2)]
	Assignment,
	/// Submissions that are not final.
	#[codec(index = 3)]
	Submission,
	/// Merkle batches.
	#[codec(index = 4)]
	Batch,
}

/// A call that an account can make in a program.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)] // Each is the call of that name.
pub enum Action {
	#[codec(index = 0)]
	CloseProgram,
	#[codec(index = 1)]
	Enrol,
	#[codec(index = 2)]
	Unenrol,
	/// `record`, `record_batch` or, if the budget of this week is not spent, `commit_batch`.
	#[codec(index = 3)]
	Record,
	#[codec(index = 4)]
	CommitBatch,
	#[codec(index = 5)]
	VoidBatch,
	#[codec(index = 6)]
	DropBatch,
	#[codec(index = 7)]
	UpdateBook,
	#[codec(index = 8)]
	ClaimEpoch,
	#[codec(index = 9)]
	RollEpoch,
	#[codec(index = 10)]
	WithdrawCredit,
	#[codec(index = 11)]
	Redeem,
	#[codec(index = 12)]
	Purchase,
	#[codec(index = 13)]
	ReleaseSale,
	#[codec(index = 14)]
	Refund,
	#[codec(index = 15)]
	LeaveCourse,
	#[codec(index = 16)]
	RetireCourse,
	#[codec(index = 17)]
	CloseCourse,
	#[codec(index = 18)]
	IssueCredential,
	#[codec(index = 19)]
	DropCredential,
	#[codec(index = 20)]
	CommitAnswers,
	#[codec(index = 21)]
	ShowKey,
	#[codec(index = 22)]
	RevealAnswers,
	#[codec(index = 23)]
	ClaimSilence,
	#[codec(index = 24)]
	CloseQuiz,
	#[codec(index = 25)]
	Submit,
	#[codec(index = 26)]
	RetireAssignment,
	#[codec(index = 27)]
	DropAttempt,
	#[codec(index = 28)]
	OfferReview,
	#[codec(index = 29)]
	StopReview,
	#[codec(index = 30)]
	Draw,
	#[codec(index = 31)]
	CommitScores,
	#[codec(index = 32)]
	RevealScores,
	#[codec(index = 33)]
	Settle,
	#[codec(index = 34)]
	Assess,
	#[codec(index = 35)]
	Challenge,
	#[codec(index = 36)]
	ChallengeSponsored,
	#[codec(index = 37)]
	Rule,
	#[codec(index = 38)]
	WithdrawBond,
	#[codec(index = 39)]
	EndMentor,
}

/// What an action is about.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum About {
	/// The program, or the account's own place in it.
	#[codec(index = 0)]
	Program,
	/// A privilege.
	#[codec(index = 1)]
	Privilege(PrivilegeId),
	/// An epoch, by its first week.
	#[codec(index = 2)]
	Epoch(Week),
	/// A course.
	#[codec(index = 3)]
	Course(CourseId),
	/// A quiz.
	#[codec(index = 4)]
	Quiz(QuizId),
	/// An assignment.
	#[codec(index = 5)]
	Assignment(AssignmentId),
	/// A submission.
	#[codec(index = 6)]
	Submission(SubmissionId),
	/// A Merkle batch.
	#[codec(index = 7)]
	Batch(BatchId),
}

/// A possible action, and until when.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Possible {
	/// The call.
	pub action: Action,
	/// What it is about.
	pub about: About,
	/// It works while chain time, in milliseconds, is before this; none: no date ends it.
	pub until: Option<u64>,
}

/// Read: what an account can do.
#[derive(Encode, Decode, TypeInfo, Clone, Default, PartialEq, Eq, Debug)]
pub struct ActionsInfo {
	/// The actions.
	pub actions: Vec<Possible>,
	/// Was everything looked at? Of courses, quizzes, assignments, open submissions and batches the
	/// read looks at 32 each.
	pub complete: bool,
}
