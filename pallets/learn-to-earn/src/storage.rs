// SPDX-License-Identifier: Apache-2.0
//! What is stored, by noun.

use frame_support::pallet_macros::pallet_section;

/// What is stored, by noun.
#[pallet_section]
mod storage {
	// Numbers that the chain gives are spread by the cheap hasher; accounts, which users choose, by
	// the cryptographic one.

	/// The number that the next program gets.
	#[pallet::storage]
	pub type NextProgram<T: Config> = StorageValue<_, ProgramId, ValueQuery>;

	/// Program → what it is.
	#[pallet::storage]
	pub type Programs<T: Config> =
		StorageMap<_, Twox64Concat, ProgramId, ProgramOf<T>, OptionQuery>;

	/// Program → its rows: role, category, mode, prices and caps.
	#[pallet::storage]
	pub type Tables<T: Config> = StorageMap<_, Twox64Concat, ProgramId, Table, ValueQuery>;

	/// Program → the words of its rows, in the order of the table.
	#[pallet::storage]
	pub type RowNames<T: Config> =
		StorageMap<_, Twox64Concat, ProgramId, BoundedVec<RowName, MaxRows>, ValueQuery>;

	/// Program, account → what the account can attest there.
	#[pallet::storage]
	pub type Attesters<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		AttesterOf<T>,
		OptionQuery,
	>;

	/// Program, account → enrolment: deposit, day, roles.
	#[pallet::storage]
	pub type Members<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		MemberOf<T>,
		OptionQuery,
	>;

	/// Program, account → points and streak.
	#[pallet::storage]
	pub type Ledgers<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		Ledger,
		OptionQuery,
	>;

	/// Program, account, week → what was said of that week. Two weeks at most lie here; older ones
	/// are folded into the ledger.
	#[pallet::storage]
	pub type Weeks<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, ProgramId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Twox64Concat, Week>,
		),
		WeekRecord,
		OptionQuery,
	>;

	/// Program, account → items of `Once` rows finished in weeks that are folded away.
	#[pallet::storage]
	pub type Done<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<DoneItems, MaxOnceRows>,
		ValueQuery,
	>;

	/// Account → in how many programs it is enrolled. While that is not zero the account has one
	/// sufficient reference from this pallet, so it can sign without owning a token.
	#[pallet::storage]
	pub type Enrolments<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// The number that the next batch gets.
	#[pallet::storage]
	pub type NextBatch<T: Config> = StorageValue<_, BatchId, ValueQuery>;

	/// Batch → its root and what its leaves have added.
	#[pallet::storage]
	pub type Batches<T: Config> = StorageMap<_, Twox64Concat, BatchId, BatchOf<T>, OptionQuery>;

	/// Assets for which the pot has an account that this pallet made.
	#[pallet::storage]
	pub type PotAssets<T: Config> = StorageMap<_, Blake2_128Concat, T::AssetId, (), OptionQuery>;

	/// Account, asset → what could not be paid to it and waits in the pot.
	#[pallet::storage]
	pub type Credits<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AssetId,
		Balance,
		ValueQuery,
	>;

	/// Program → how its epochs run. Empty: only privileges, no tokens yet.
	#[pallet::storage]
	pub type Plans<T: Config> =
		StorageMap<_, Twox64Concat, ProgramId, Versioned<PlanOf<T>>, ValueQuery>;

	/// Program → its epochs that are not rolled over yet.
	#[pallet::storage]
	pub type EpochList<T: Config> =
		StorageMap<_, Twox64Concat, ProgramId, BoundedVec<Week, ConstU32<MAX_EPOCHS>>, ValueQuery>;

	/// Program, first week → epoch.
	#[pallet::storage]
	pub type Epochs<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ProgramId, Twox64Concat, Week, EpochOf<T>, OptionQuery>;

	/// Program, member → its parts of epochs that are not over.
	#[pallet::storage]
	pub type Shares<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		EpochShares,
		ValueQuery,
	>;

	/// Program → what its points buy.
	#[pallet::storage]
	pub type Privileges<T: Config> =
		StorageMap<_, Twox64Concat, ProgramId, PrivilegeList, ValueQuery>;

	/// Program, member → what it got for points.
	#[pallet::storage]
	pub type Purses<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		Purse,
		ValueQuery,
	>;

	/// The number that the next course gets.
	#[pallet::storage]
	pub type NextCourse<T: Config> = StorageValue<_, CourseId, ValueQuery>;

	/// Course → what it is and costs.
	#[pallet::storage]
	pub type Courses<T: Config> = StorageMap<_, Twox64Concat, CourseId, CourseOf<T>, OptionQuery>;

	/// Course → its sections.
	#[pallet::storage]
	pub type Sections<T: Config> =
		StorageMap<_, Twox64Concat, CourseId, BoundedVec<Section, MaxSections>, ValueQuery>;

	/// Course, learner → its place.
	#[pallet::storage]
	pub type Purchases<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CourseId,
		Blake2_128Concat,
		T::AccountId,
		PurchaseOf<T>,
		OptionQuery,
	>;

	/// Course, learner → money that can still be taken back.
	#[pallet::storage]
	pub type Sales<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CourseId,
		Blake2_128Concat,
		T::AccountId,
		SaleOf<T>,
		OptionQuery,
	>;

	/// Payee, asset → its part of sales that can still be taken back.
	#[pallet::storage]
	pub type Pending<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AssetId,
		Balance,
		ValueQuery,
	>;

	/// The number that the next credential gets.
	#[pallet::storage]
	pub type NextCredential<T: Config> = StorageValue<_, CredentialId, ValueQuery>;

	/// Course, holder → credential.
	#[pallet::storage]
	pub type Credentials<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CourseId,
		Blake2_128Concat,
		T::AccountId,
		CredentialOf<T>,
		OptionQuery,
	>;

	/// Program, holder, course → there is a credential.
	#[pallet::storage]
	pub type Earned<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, ProgramId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Twox64Concat, CourseId>,
		),
		(),
		OptionQuery,
	>;

	/// Program, kind, number → what belongs to the program, for reads.
	#[pallet::storage]
	pub type Catalogue<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, ProgramId>,
			NMapKey<Twox64Concat, Kind>,
			NMapKey<Twox64Concat, u64>,
		),
		(),
		OptionQuery,
	>;

	/// The number that the next quiz gets.
	#[pallet::storage]
	pub type NextQuiz<T: Config> = StorageValue<_, QuizId, ValueQuery>;

	/// Quiz → as it was opened, and how far it is.
	#[pallet::storage]
	pub type Quizzes<T: Config> = StorageMap<_, Twox64Concat, QuizId, QuizOf<T>, OptionQuery>;

	/// Quiz, learner → hash of its answers, until they are shown.
	#[pallet::storage]
	pub type Commits<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		QuizId,
		Blake2_128Concat,
		T::AccountId,
		merkle::Node,
		OptionQuery,
	>;

	/// The number that the next assignment gets.
	#[pallet::storage]
	pub type NextAssignment<T: Config> = StorageValue<_, AssignmentId, ValueQuery>;

	/// Assignment → how it is judged and paid.
	#[pallet::storage]
	pub type Assignments<T: Config> =
		StorageMap<_, Twox64Concat, AssignmentId, AssignmentOf<T>, OptionQuery>;

	/// Assignment, learner → its record.
	#[pallet::storage]
	pub type Attempts<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		AssignmentId,
		Blake2_128Concat,
		T::AccountId,
		AttemptOf<T>,
		OptionQuery,
	>;

	/// The number that the next submission gets.
	#[pallet::storage]
	pub type NextSubmission<T: Config> = StorageValue<_, SubmissionId, ValueQuery>;

	/// Submission → where it stands, until it is final.
	#[pallet::storage]
	pub type Submissions<T: Config> =
		StorageMap<_, Twox64Concat, SubmissionId, SubmissionOf<T>, OptionQuery>;

	/// Assignment, account → its offer to review.
	#[pallet::storage]
	pub type Reviewers<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		AssignmentId,
		Blake2_128Concat,
		T::AccountId,
		ReviewerOf<T>,
		OptionQuery,
	>;

	/// Assignment, place → reviewer.
	#[pallet::storage]
	pub type ReviewerAt<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		AssignmentId,
		Twox64Concat,
		u32,
		T::AccountId,
		OptionQuery,
	>;

	/// Block, submission → its panel is drawn then.
	#[pallet::storage]
	pub type DueDraws<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		BlockNumberFor<T>,
		Twox64Concat,
		SubmissionId,
		(),
		OptionQuery,
	>;

	/// The first block whose draws are not done.
	#[pallet::storage]
	pub type DrawCursor<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// Account → assessor with its bond.
	#[pallet::storage]
	pub type Assessors<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Assessor, OptionQuery>;

	/// Program, assessor → what it may give.
	#[pallet::storage]
	pub type Appointments<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		AppointmentOf<T>,
		OptionQuery,
	>;

	/// Assessor, policy → what became of its assessments.
	#[pallet::storage]
	pub type Records<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		merkle::Node,
		RecordOf<T>,
		OptionQuery,
	>;

	/// Program → native tokens in the pot for its members' calls.
	#[pallet::storage]
	pub type Fuel<T: Config> = StorageMap<_, Twox64Concat, ProgramId, Balance, ValueQuery>;

	/// Program → how mentors are credited.
	#[pallet::storage]
	pub type MentorRules<T: Config> =
		StorageMap<_, Twox64Concat, ProgramId, MentorRule, OptionQuery>;

	/// Program, mentee → its mentor.
	#[pallet::storage]
	pub type Mentors<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		Mentorship<T::AccountId>,
		OptionQuery,
	>;

	/// Program, member → units said of each row in weeks that are folded away.
	#[pallet::storage]
	pub type RowTotals<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProgramId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<(RowId, u64), MaxRows>,
		ValueQuery,
	>;
}
