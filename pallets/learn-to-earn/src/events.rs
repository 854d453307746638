// SPDX-License-Identifier: Apache-2.0
//! What happened.

use frame_support::pallet_macros::pallet_section;

/// What happened.
#[pallet_section]
mod events {
	/// What happened. Every number that a recomputation of points needs is in here.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A program began.
		ProgramCreated {
			/// Its number.
			program: ProgramId,
			/// The account that decides about it and paid its deposit.
			owner: T::AccountId,
			/// Content hash or address of its description.
			metadata: MetadataOf<T>,
			/// Members at most.
			max_members: u32,
			/// Streak, goal and bonus.
			rules: Rules,
			/// The week from which they hold.
			week: Week,
		},
		/// A program's settings changed.
		ProgramUpdated {
			/// The program.
			program: ProgramId,
			/// Content hash or address of its description, as it is now.
			metadata: MetadataOf<T>,
			/// Members at most, as it is now.
			max_members: u32,
			/// New rules and the week they begin in, if they change.
			rules: Option<(Week, Rules)>,
		},
		/// A program ended; its deposit is back.
		ProgramClosed {
			/// The program.
			program: ProgramId,
		},
		/// A row was added, or its price and caps change.
		RowSet {
			/// The program.
			program: ProgramId,
			/// The row's place in the table.
			row: RowId,
			/// What the row is.
			spec: RowSpec,
			/// Price and caps.
			terms: Terms,
			/// The first week they hold in.
			from_week: Week,
		},
		/// An account may attest, or may attest something else than before.
		AttesterSet {
			/// The program.
			program: ProgramId,
			/// The attester.
			who: T::AccountId,
			/// The rows it can speak of.
			rows: BoundedVec<RowId, MaxRows>,
			/// Points it can give for each week.
			budget: u64,
			/// The first week it can speak of.
			from_week: Week,
		},
		/// An attester's word does not count any more; what it said stays.
		AttesterRemoved {
			/// The program.
			program: ProgramId,
			/// The former attester.
			who: T::AccountId,
		},
		/// An account became a member.
		Enrolled {
			/// The program.
			program: ProgramId,
			/// The new member.
			member: T::AccountId,
			/// Who enrolled it.
			by: T::AccountId,
			/// Who paid the deposit.
			payer: T::AccountId,
			/// The day, by chain time.
			day: Day,
		},
		/// A member left, and its records with it. The deposit is back with its payer.
		Unenrolled {
			/// The program.
			program: ProgramId,
			/// The former member.
			member: T::AccountId,
			/// Who decided it: the owner or the member.
			by: T::AccountId,
			/// Points it had earned.
			earned: u64,
			/// Points of these that it had left.
			balance: i128,
		},
		/// A member has a role for an interval of weeks.
		RoleSet {
			/// The program.
			program: ProgramId,
			/// The member.
			member: T::AccountId,
			/// The role.
			role: RoleId,
			/// First week.
			from_week: Week,
			/// The week in which it is over.
			until_week: Week,
		},
		/// A statement raised something in a member's week; or, without entries, moved an item of a
		/// `Once` row out of that week into an earlier one.
		Recorded {
			/// The program.
			program: ProgramId,
			/// The member.
			member: T::AccountId,
			/// The week it was about.
			week: Week,
			/// Who said it; none if this chain saw it.
			by: Option<T::AccountId>,
			/// The entries that said something new. Those of `Chain` rows show the new total.
			entries: BoundedVec<Entry, MaxEntries>,
			/// What the week adds up to now.
			sums: WeekSums,
			/// The bonus of that week, in millionths.
			bonus_ppm: u32,
			/// Points of all weeks now.
			earned: u64,
			/// The member's balance now.
			balance: i128,
		},
		/// An entry of a live week was fixed at a lower total, or an item was voided.
		EntryVoided {
			/// The program.
			program: ProgramId,
			/// The member.
			member: T::AccountId,
			/// The week.
			week: Week,
			/// Who voided it.
			by: T::AccountId,
			/// The entry: its total holds from now on. For a `Once` row the item that was voided.
			entry: Entry,
			/// What the week adds up to now.
			sums: WeekSums,
			/// Points of all weeks now.
			earned: u64,
			/// The member's balance now.
			balance: i128,
		},
		/// Points of frozen weeks were taken back from the balance.
		Charged {
			/// The program.
			program: ProgramId,
			/// The member.
			member: T::AccountId,
			/// Points taken back.
			points: u64,
			/// Salted hash of the reason.
			reason: [u8; 32],
			/// All points taken back in this way.
			voided: u64,
			/// The member's balance now; below zero is a debt.
			balance: i128,
		},
		/// Weeks that froze since the member's book was last opened went into its streak.
		WeeksFolded {
			/// The program.
			program: ProgramId,
			/// The member.
			member: T::AccountId,
			/// The last week that is folded now.
			through_week: Week,
			/// Streak days at its end.
			streak: u32,
			/// Freezes in hand at its end.
			freezes: u8,
			/// Weeks in a row that reached the goal, at its end.
			goal_weeks: u32,
		},
		/// A batch of statements was committed; its leaves can be claimed until the week freezes.
		BatchCommitted {
			/// Its number.
			batch: BatchId,
			/// The program.
			program: ProgramId,
			/// The attester.
			by: T::AccountId,
			/// The week it is about.
			week: Week,
			/// The root of its tree.
			root: merkle::Node,
			/// Leaves of the tree.
			count: u32,
			/// Points that its leaves may add together.
			max_points: u64,
		},
		/// A leaf was shown; what it added is in `Recorded`.
		LeafClaimed {
			/// The batch.
			batch: BatchId,
			/// The leaf's place.
			index: u32,
			/// The member whose week it is.
			member: T::AccountId,
			/// Points that the batch has added now.
			counted: u64,
		},
		/// Nothing more of a batch counts; what counted stays.
		BatchVoided {
			/// The batch.
			batch: BatchId,
			/// Who decided it: the owner or the attester.
			by: T::AccountId,
			/// Points that it had added.
			counted: u64,
		},
		/// A batch is over; its deposit is back.
		BatchDropped {
			/// The batch.
			batch: BatchId,
			/// Points that it had added.
			counted: u64,
		},
		/// The pot has an account for an asset now; the seed stays in it.
		PotOpened {
			/// The asset.
			asset: T::AssetId,
			/// Who gave the seed.
			by: T::AccountId,
			/// One minimum balance.
			seed: Balance,
		},
		/// Tokens left the pot.
		Paid {
			/// The asset.
			asset: T::AssetId,
			/// The payee.
			to: T::AccountId,
			/// The amount.
			amount: Balance,
		},
		/// An account could not be paid, or did not ask: the amount waits for `withdraw_credit`.
		Credited {
			/// The asset.
			asset: T::AssetId,
			/// The payee.
			to: T::AccountId,
			/// What was added.
			amount: Balance,
			/// All that waits now.
			open: Balance,
		},
		/// A program pays tokens from this week on, or by other terms.
		EpochsSet {
			/// The program.
			program: ProgramId,
			/// The first week of the first epoch under these terms.
			from_week: Week,
			/// The terms.
			terms: EpochTermsOf<T>,
		},
		/// Somebody put money into the running epoch.
		EpochFunded {
			/// The program.
			program: ProgramId,
			/// The epoch: its first week.
			epoch: Week,
			/// The asset.
			asset: T::AssetId,
			/// Who paid.
			by: T::AccountId,
			/// What was added.
			amount: Balance,
			/// The pool now.
			pool: Balance,
		},
		/// A member got its part of an epoch.
		EpochClaimed {
			/// The program.
			program: ProgramId,
			/// The epoch: its first week.
			epoch: Week,
			/// The member.
			who: T::AccountId,
			/// Its points.
			points: u64,
			/// Did it count as a newcomer?
			newcomer: bool,
			/// Amounts by asset.
			amounts: Vec<(T::AssetId, Balance)>,
		},
		/// An epoch ended; its rest went on.
		EpochRolled {
			/// The program.
			program: ProgramId,
			/// The epoch: its first week.
			epoch: Week,
			/// The epoch that got the rest.
			to: Option<Week>,
			/// Asset, amount rolled over, amount back to the owner as a credit.
			rolled: Vec<(T::AssetId, Balance, Balance)>,
		},
		/// A privilege is offered, or offered differently.
		PrivilegeSet {
			/// The program.
			program: ProgramId,
			/// Its place in the list.
			privilege: PrivilegeId,
			/// In words.
			name: BoundedVec<u8, ConstU32<32>>,
			/// What it gives.
			effect: Effect,
			/// Price, stock, limit.
			offer: Offer,
		},
		/// A member gave points for a privilege.
		Redeemed {
			/// The program.
			program: ProgramId,
			/// The member.
			member: T::AccountId,
			/// The privilege.
			privilege: PrivilegeId,
			/// Points it cost.
			price: u64,
			/// What the member committed to: whoever shows its preimage has the right to it.
			commitment: [u8; 32],
			/// Points the member has spent now.
			spent: u64,
			/// The member's balance now.
			balance: i128,
		},
		/// A course began, or its terms or sections changed.
		CourseSet {
			/// The course.
			course: CourseId,
			/// Its program.
			program: ProgramId,
			/// Its version.
			version: u32,
			/// What it is and costs.
			terms: CourseTermsOf<T>,
			/// Its sections.
			sections: BoundedVec<Section, MaxSections>,
		},
		/// A course cannot be bought any more.
		CourseRetired {
			/// The course.
			course: CourseId,
		},
		/// A course ended; its deposit is back.
		CourseClosed {
			/// The course.
			course: CourseId,
		},
		/// A learner has a place in a course.
		CourseBought {
			/// The course.
			course: CourseId,
			/// The learner.
			learner: T::AccountId,
			/// Who paid.
			payer: T::AccountId,
			/// The version.
			version: u32,
			/// What was paid.
			paid: Balance,
			/// Who gets what of it; the program's owner last.
			parts: BoundedVec<(T::AccountId, Balance), MaxParts>,
			/// Voucher and its millionths.
			voucher: Option<(PrivilegeId, u32)>,
			/// Until when it can be taken back, in milliseconds; none: paid out at once.
			held_until: Option<u64>,
		},
		/// A sale is final; its payees were paid.
		SaleReleased {
			/// The course.
			course: CourseId,
			/// The learner.
			learner: T::AccountId,
		},
		/// A purchase was taken back.
		Refunded {
			/// The course.
			course: CourseId,
			/// The learner.
			learner: T::AccountId,
			/// Who got the money.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A learner's place was given up or cleared away.
		CourseLeft {
			/// The course.
			course: CourseId,
			/// The learner.
			learner: T::AccountId,
		},
		/// A learner finished a course.
		CredentialIssued {
			/// The course.
			course: CourseId,
			/// The learner.
			who: T::AccountId,
			/// Number of its token.
			id: CredentialId,
			/// The version of the course.
			version: u32,
			/// The first day on which it does not hold any more.
			until: Option<Day>,
		},
		/// A credential does not hold any more.
		CredentialRevoked {
			/// The course.
			course: CourseId,
			/// The learner.
			who: T::AccountId,
			/// Number of its token.
			id: CredentialId,
			/// Salted hash of the reason.
			reason: [u8; 32],
		},
		/// A credential was given up, or its record cleared away.
		CredentialDropped {
			/// The course.
			course: CourseId,
			/// The learner.
			who: T::AccountId,
			/// Number of its token.
			id: CredentialId,
		},
		/// A quiz takes commitments.
		QuizOpened {
			/// Its number.
			quiz: QuizId,
			/// Its program.
			program: ProgramId,
			/// Who opened it.
			author: T::AccountId,
			/// As it was opened.
			spec: QuizSpec,
			/// What its author put into the pot.
			bond: Balance,
			/// Ends of its windows: open, key, reveal; in milliseconds of chain time.
			until: (u64, u64, u64),
		},
		/// A learner committed to answers.
		AnswersCommitted {
			/// The quiz.
			quiz: QuizId,
			/// The learner.
			who: T::AccountId,
			/// Hash of the answers.
			commitment: merkle::Node,
		},
		/// The right answers are known.
		KeyShown {
			/// The quiz.
			quiz: QuizId,
			/// The right answers.
			answers: Answers,
		},
		/// A learner's answers were shown and scored.
		AnswersShown {
			/// The quiz.
			quiz: QuizId,
			/// The learner.
			who: T::AccountId,
			/// Right answers.
			score: u8,
			/// Enough to pass?
			passed: bool,
			/// Did the row take the units today? How many count, its caps say: see `Recorded`.
			counted: bool,
		},
		/// The key was never shown: a learner got its part of the bond.
		SilencePaid {
			/// The quiz.
			quiz: QuizId,
			/// The learner.
			who: T::AccountId,
			/// What it got.
			amount: Balance,
		},
		/// Commitments that nobody showed were cleared away.
		QuizCleared {
			/// The quiz.
			quiz: QuizId,
			/// Commitments left.
			left: u32,
		},
		/// A quiz ended; deposit and what is left of the bond are back.
		QuizClosed {
			/// The quiz.
			quiz: QuizId,
			/// What was left of the bond.
			back: Balance,
		},
		/// An assignment takes submissions.
		AssignmentOpened {
			/// Its number.
			assignment: AssignmentId,
			/// Its program.
			program: ProgramId,
			/// How it is judged and paid.
			spec: AssignmentSpecOf<T>,
		},
		/// An assignment takes no more submissions.
		AssignmentRetired {
			/// The assignment.
			assignment: AssignmentId,
		},
		/// An assignment ended; its deposit is back.
		AssignmentClosed {
			/// The assignment.
			assignment: AssignmentId,
		},
		/// Work was handed in.
		Submitted {
			/// Its number.
			submission: SubmissionId,
			/// The assignment.
			assignment: AssignmentId,
			/// Whose work it is.
			who: T::AccountId,
			/// Salted hash of the work.
			work: merkle::Node,
			/// The assessor's policy that holds for it.
			policy: merkle::Node,
		},
		/// A learner's record in an assignment was cleared away.
		AttemptDropped {
			/// The assignment.
			assignment: AssignmentId,
			/// The learner.
			who: T::AccountId,
		},
		/// Somebody who passed offers to review.
		ReviewOffered {
			/// The assignment.
			assignment: AssignmentId,
			/// The reviewer.
			who: T::AccountId,
			/// The first week in which it can be drawn.
			from_week: Week,
		},
		/// An offer to review ended.
		ReviewStopped {
			/// The assignment.
			assignment: AssignmentId,
			/// The reviewer.
			who: T::AccountId,
		},
		/// A panel was drawn; empty: the assessor judges.
		PanelDrawn {
			/// The submission.
			submission: SubmissionId,
			/// The reviewers.
			panel: Vec<T::AccountId>,
		},
		/// A reviewer committed to scores.
		ScoresCommitted {
			/// The submission.
			submission: SubmissionId,
			/// The reviewer.
			who: T::AccountId,
			/// Hash of the scores.
			commitment: merkle::Node,
		},
		/// A reviewer showed its scores.
		ScoresShown {
			/// The submission.
			submission: SubmissionId,
			/// The reviewer.
			who: T::AccountId,
			/// Its scores.
			scores: Scores,
		},
		/// Too few reviewers answered: the assessor judges.
		PassedToAssessor {
			/// The submission.
			submission: SubmissionId,
			/// Until when, in milliseconds of chain time.
			until: u64,
		},
		/// An assessor judged, or said that it cannot.
		Assessed {
			/// The submission.
			submission: SubmissionId,
			/// The assessor.
			who: T::AccountId,
			/// The policy it judged by.
			policy: merkle::Node,
			/// Its scores; none: no verdict.
			scores: Option<Scores>,
			/// Hash of the evidence: inputs, outputs, full reasons.
			evidence: merkle::Node,
			/// The reason in short.
			reason: Reason,
		},
		/// Scores stand unless they are challenged.
		VerdictPosted {
			/// The submission.
			submission: SubmissionId,
			/// The assessor; none for a panel.
			by: Option<T::AccountId>,
			/// The scores; of a panel the medians.
			scores: Scores,
			/// Until when they can be challenged, in milliseconds of chain time.
			until: u64,
		},
		/// Somebody doubts a verdict, and put up as much as its assessor.
		Challenged {
			/// The submission.
			submission: SubmissionId,
			/// Who doubts it.
			who: T::AccountId,
			/// Salted hash of the reason.
			reason: [u8; 32],
			/// What was put up.
			stake: Balance,
			/// Until when the owner rules, in milliseconds of chain time.
			rule_by: u64,
		},
		/// Nobody judged: neither zero nor a pass. The learner can hand in again.
		NoVerdict {
			/// The submission.
			submission: SubmissionId,
			/// The assignment.
			assignment: AssignmentId,
			/// The learner.
			who: T::AccountId,
		},
		/// A submission is judged for good.
		SubmissionFinal {
			/// The submission.
			submission: SubmissionId,
			/// The assignment.
			assignment: AssignmentId,
			/// The learner.
			who: T::AccountId,
			/// The scores that stand.
			scores: Scores,
			/// How it came to that.
			outcome: Outcome,
			/// Units for the row.
			units: u16,
			/// The day they are dated to.
			day: Day,
			/// Enough to pass?
			passed: bool,
			/// Did the row take them? How many count, its caps say: see `Recorded`.
			counted: bool,
		},
		/// An assessor registered, added to its bond, or changed what it judges by.
		AssessorSet {
			/// The assessor.
			who: T::AccountId,
			/// Who or what it is.
			kind: AssessorKind,
			/// Its bond now.
			bond: Balance,
		},
		/// An assessor left with its bond.
		AssessorLeft {
			/// The former assessor.
			who: T::AccountId,
			/// What it got back.
			back: Balance,
		},
		/// A program appointed an assessor; a ceiling of 0 ends it.
		AssessorAppointed {
			/// The program.
			program: ProgramId,
			/// The assessor.
			who: T::AccountId,
			/// Units it can give in a week.
			ceiling: u64,
		},
		/// A record without anything new for a year was cleared away.
		RecordDropped {
			/// The assessor.
			who: T::AccountId,
			/// The policy.
			policy: merkle::Node,
		},
		/// A program's fuel was added to or taken from.
		FuelSet {
			/// The program.
			program: ProgramId,
			/// By whom.
			by: T::AccountId,
			/// The fuel now.
			fuel: Balance,
		},
		/// A program paid for a call of its member.
		FuelBurnt {
			/// The program.
			program: ProgramId,
			/// The member.
			who: T::AccountId,
			/// What it paid.
			fee: Balance,
			/// The fuel left.
			fuel: Balance,
			/// Free calls of the member today.
			calls: u16,
		},
		/// A program credits mentors from now on, differently, or not any more.
		MentorRuleSet {
			/// The program.
			program: ProgramId,
			/// Row and pair's cap.
			rule: Option<MentorRule>,
		},
		/// A member wishes another to be its mentor.
		MentorAsked {
			/// The program.
			program: ProgramId,
			/// Who wishes.
			mentee: T::AccountId,
			/// Who is asked.
			mentor: T::AccountId,
		},
		/// A mentor agreed.
		MenteeAccepted {
			/// The program.
			program: ProgramId,
			/// The mentee.
			mentee: T::AccountId,
			/// The mentor.
			mentor: T::AccountId,
			/// The first week that counts.
			from_week: Week,
		},
		/// A mentorship ended.
		MentorEnded {
			/// The program.
			program: ProgramId,
			/// The mentee.
			mentee: T::AccountId,
			/// The former mentor.
			mentor: T::AccountId,
		},
	}
}
