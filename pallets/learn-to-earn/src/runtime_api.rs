// SPDX-License-Identifier: Apache-2.0
//! The reads of this pallet as a runtime API, for clients that have no view functions.

use crate::types::{
	ActionsInfo, AssessorInfo, AssignmentId, AssignmentSpec, AttesterInfo, Balance, BatchId,
	BatchInfo, Claimable, CourseId, CourseInfo, EpochInfo, PointsInfo, Privilege, ProgramId,
	ProgramInfo, ProgressInfo, Purse, QuizId, QuizInfo, RowInfo, Shadow, ShareInfo, SharesPage,
	Submission, SubmissionId, Week,
};
use alloc::vec::Vec;
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Programs, their rows, and what members did in them.
	pub trait LearnToEarnApi<AccountId, AssetId, BlockNumber>
	where
		AccountId: Codec,
		AssetId: Codec,
		BlockNumber: Codec,
	{
		/// Everything the chain knows about a member in a program.
		fn shadow(program: ProgramId, who: AccountId) -> Option<Shadow>;
		/// What an account can do in a program now, and until when.
		fn actions(who: AccountId, program: ProgramId) -> ActionsInfo;
		/// A program.
		fn program(program: ProgramId) -> Option<ProgramInfo<AccountId>>;
		/// The rows of a program's table, in order.
		fn rows(program: ProgramId) -> Vec<RowInfo>;
		/// A member's points.
		fn points(program: ProgramId, who: AccountId) -> Option<PointsInfo>;
		/// A Merkle batch: what its leaves may add, and have added.
		fn batch(batch: BatchId) -> Option<BatchInfo<AccountId>>;
		/// What an attester can say, and what of its budget is used.
		fn attester(program: ProgramId, who: AccountId) -> Option<AttesterInfo>;
		/// An epoch of a program, by its first week.
		fn epoch(program: ProgramId, epoch: Week) -> Option<EpochInfo<AssetId>>;
		/// A member's part of an epoch, and what it is worth as the sums stand now.
		fn share_of(
			program: ProgramId,
			epoch: Week,
			who: AccountId,
		) -> Option<ShareInfo<AccountId, AssetId>>;
		/// The parts of an epoch, unsorted, from the account after `from` on; 256 a page at most.
		fn shares_page(
			program: ProgramId,
			epoch: Week,
			from: Option<AccountId>,
			limit: u32,
		) -> SharesPage<AccountId, AssetId>;
		/// The account in which all money of this pallet lies.
		fn pot_account() -> AccountId;
		/// What a program's points buy, in order.
		fn privileges(program: ProgramId) -> Vec<Privilege>;
		/// What a member got for points, and its vouchers.
		fn purse(program: ProgramId, who: AccountId) -> Purse;
		/// A course, and who gets how much of its price.
		fn course(course: CourseId) -> Option<CourseInfo<AccountId, AssetId>>;
		/// How far a learner is in a course.
		fn progress(course: CourseId, who: AccountId) -> Option<ProgressInfo>;
		/// Does the account hold a credential of this course that is neither revoked nor expired?
		fn valid_now(who: AccountId, course: CourseId) -> bool;
		/// What an account has coming to it: credits, and its part of sales not final yet.
		fn claimable(who: AccountId) -> Vec<Claimable<AssetId>>;
		/// A quiz: where it stands, and its times.
		fn quiz(quiz: QuizId) -> Option<QuizInfo<AccountId>>;
		/// A submission: where it stands, and its panel.
		fn submission(submission: SubmissionId) -> Option<Submission<AccountId, BlockNumber>>;
		/// How an assignment is judged and paid.
		fn assignment(assignment: AssignmentId) -> Option<AssignmentSpec<AccountId>>;
		/// An assessor: bond, locks, record under its policy of today.
		fn assessor(who: AccountId) -> Option<AssessorInfo>;
		/// Native tokens in the pot for the calls of a program's members.
		fn fuel(program: ProgramId) -> Balance;
	}
}
