// SPDX-License-Identifier: Apache-2.0
//! Why calls are refused.

use frame_support::pallet_macros::pallet_section;

/// Why calls are refused.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such program.
		ProgramUnknown,
		/// Only the program's owner can do this.
		NotOwner,
		/// The signer does not attest in this program, not this row, or not for this week yet.
		NotAttester,
		/// Nobody attests for himself.
		OwnWork,
		/// The program still has members or attesters: unenrol and remove them first.
		NotEmpty,
		/// A number is above the chain's maximum, or a list is empty that must not be.
		OutOfBounds,
		/// The table has no room for another row (of this mode).
		TableFull,
		/// The table has a row of this role and kind already: change that one.
		RowTaken,
		/// The table has no such row.
		RowUnknown,
		/// Minutes for the community must be worth more than any minutes of learning.
		CommunityMustWeighMore,
		/// Only this chain adds to a row of mode `Chain`.
		ChainRow,
		/// Only rows of mode `Chain` take what the chain reports.
		NotChainRow,
		/// The points this attester may give for that week are used up, or the new budget is below
		/// what it gave already.
		BudgetSpent,
		/// The account is not enrolled.
		NotEnrolled,
		/// The account is enrolled already.
		AlreadyEnrolled,
		/// The program has as many members as its owner allows.
		ProgramFull,
		/// A live week of the member has entries: wait until it is frozen, else the same work could
		/// count again after a new enrolment.
		WeekLive,
		/// The account lives by this enrolment alone, and old transactions of it could be replayed
		/// if it died. Send it the minimum balance first.
		LastReference,
		/// The member has not the role that the row asks for.
		NoRole,
		/// The member has as many roles as it can have.
		TooManyRoles,
		/// The role just ended and the last week still needs it: give it again next week.
		RoleEnding,
		/// The week is frozen: what was said of it stands.
		WeekFrozen,
		/// The day, the week or the row's first week has not come yet.
		NotYet,
		/// There is no such weekday: 0 is Monday, 6 is Sunday.
		DayUnknown,
		/// Items are numbered from 0 to 255.
		ItemUnknown,
		/// Everything in the statement had been said before.
		TotalNotHigher,
		/// The entry was voided: nothing raises it again.
		EntryFixed,
		/// The member's week has no room for another item.
		WeekFull,
		/// A void must be lower than what was said.
		TotalNotLower,
		/// No more can be charged than was earned in frozen weeks.
		ChargeTooHigh,
		/// There is no such batch.
		BatchUnknown,
		/// The batch was voided: nothing more of it counts.
		BatchVoid,
		/// This leaf, at this place, is not in the batch: check statement, salt, index and proof.
		BadProof,
		/// There is nothing to pay to this account here, or it was paid already.
		NothingToClaim,
		/// The program has no such epoch, or pays no tokens in this week.
		EpochUnknown,
		/// The epoch cannot be claimed any more: its rest has rolled over.
		EpochOver,
		/// The program does not pay in this asset.
		AssetUnknown,
		/// The member has a part of an epoch that is not over: wait until then.
		ShareOpen,
		/// The program has no such privilege.
		PrivilegeUnknown,
		/// The price is above what you would pay, or the course has another version now: read again.
		PriceChanged,
		/// Nothing of it is left, or it is not offered any more.
		SoldOut,
		/// You have as many of it as one member can have.
		LimitReached,
		/// You have as many sorts of vouchers as you can have: use one first.
		TooManyVouchers,
		/// Your balance is below zero: earn points first.
		InDebt,
		/// You have fewer points than it costs.
		NotEnoughPoints,
		/// There is no such course.
		CourseUnknown,
		/// A section of items needs a row of mode `Once`.
		NotOnceRow,
		/// Sections stay where they are: new ones can only be added at the end.
		SectionsFixed,
		/// The account has it already.
		AlreadyOwned,
		/// You have no such voucher, or you are buying for somebody else.
		NoVoucher,
		/// Only the learner (or, for a refund, who paid) can do this.
		NotLearner,
		/// The time for it is over, or a section after the preview counted already.
		RefundOver,
		/// Not every section of the course counts yet.
		Unfinished,
		/// There is no such credential.
		CredentialUnknown,
		/// It is not in the state for this.
		WrongState,
		/// There is no such quiz.
		QuizUnknown,
		/// The course has no such section, or it is not of this kind.
		SectionUnknown,
		/// Not in this window: read the quiz for its times.
		WrongWindow,
		/// All seats are taken, or you have none.
		NoSeat,
		/// Answers and salt do not give the hash that was committed.
		KeyMismatch,
		/// There is no such assignment.
		AssignmentUnknown,
		/// There is no such submission, or it is final.
		SubmissionUnknown,
		/// You are not a reviewer here.
		NotOnPanel,
		/// The account is not an assessor, not of this program, or not of this assignment.
		NotAssessor,
		/// The bond does not cover one more open verdict: add to it, or wait for others to end.
		BondTooSmall,
		/// Verdicts are open, or the last was posted less than 30 days ago.
		BondLocked,
		/// The program has not so much fuel.
		FuelEmpty,
		/// There is no such mentorship, or not with you.
		NotAsked,
		/// One sponsored challenge for each member and epoch (or four weeks) is all.
		SponsoredAlready,
		/// The money for a course is held for this member: take the refund, or wait until it can be
		/// released, and have it released.
		SaleHeld,
	}
}
