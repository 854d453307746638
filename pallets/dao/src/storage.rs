// SPDX-License-Identifier: Apache-2.0
//! What is stored, by noun.

use frame_support::pallet_macros::pallet_section;

/// What is stored, by noun.
#[pallet_section]
mod storage {
	// Keys made by the chain itself (numbers) are hashed cheaply; accounts, which users choose,
	// cryptographically.

	/// Number of the next DAO.
	#[pallet::storage]
	pub type NextDao<T> = StorageValue<_, DaoId, ValueQuery>;

	/// Number of the next proposal.
	#[pallet::storage]
	pub type NextProposal<T> = StorageValue<_, ProposalId, ValueQuery>;

	/// Least periods; None stands for those that follow from `Hour`.
	#[pallet::storage]
	pub type Floors<T: Config> = StorageValue<_, TimeFloors<BlockOf<T>>>;

	/// DAO -> its record.
	#[pallet::storage]
	pub type Daos<T: Config> = StorageMap<_, Twox64Concat, DaoId, DaoOf<T>>;

	/// DAO -> its constitution.
	#[pallet::storage]
	pub type Constitutions<T: Config> = StorageMap<_, Twox64Concat, DaoId, ConstitutionOf<T>>;

	/// DAO -> where to read about it.
	#[pallet::storage]
	pub type MetadataOf<T: Config> = StorageMap<_, Twox64Concat, DaoId, Metadata>;

	/// Account of a DAO -> the DAO.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, DaoId>;

	/// DAO, account -> the member's record.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, MemberOf<T>>;

	/// DAO, account -> open invitation.
	#[pallet::storage]
	pub type Invitations<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, InvitationOf<T>>;

	/// Account -> the DAOs of which it is a member, in the order of joining.
	#[pallet::storage]
	pub type Memberships<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<DaoId, ConstU32<MAX_MEMBERSHIPS>>,
		ValueQuery,
	>;

	/// Proposal -> its record. Answered ones stay for a while (see `Answers`).
	#[pallet::storage]
	pub type Proposals<T: Config> = StorageMap<_, Twox64Concat, ProposalId, ProposalOf<T>>;

	/// DAO, proposal -> nothing: the proposals of a DAO that are in storage.
	#[pallet::storage]
	pub type ProposalsOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Twox64Concat, ProposalId, ()>;

	/// Proposal -> its encoded calls, until it is answered.
	#[pallet::storage]
	pub type Calls<T: Config> = StorageMap<_, Twox64Concat, ProposalId, CallBytes>;

	/// Proposal in Voting, account -> ballot that says more than its mark in the proposal: bought
	/// with credits, or cast by a delegate.
	#[pallet::storage]
	pub type Ballots<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ProposalId, Blake2_128Concat, T::AccountId, BallotOf<T>>;

	/// DAO -> its proposals in Voting, oldest first.
	#[pallet::storage]
	pub type Slots<T: Config> = StorageMap<
		_,
		Twox64Concat,
		DaoId,
		BoundedVec<Slot<T::AccountId>, ConstU32<MAX_VOTING>>,
		ValueQuery,
	>;

	/// DAO -> its last answered proposals, oldest first; the oldest makes room for a new one.
	#[pallet::storage]
	pub type Answers<T: Config> = StorageMap<
		_,
		Twox64Concat,
		DaoId,
		BoundedVec<ProposalId, ConstU32<MAX_ANSWERS>>,
		ValueQuery,
	>;

	/// Block, proposal -> nothing: what is to be closed, enacted or expired then. The number is
	/// in big-endian bytes and not hashed, so that older proposals come first.
	#[pallet::storage]
	pub type Due<T: Config> = StorageDoubleMap<_, Twox64Concat, BlockOf<T>, Identity, DueKey, ()>;

	/// The earliest block of the due queue that may not have been worked off.
	#[pallet::storage]
	pub type Cursor<T: Config> = StorageValue<_, BlockOf<T>>;

	// Votes, reputation, rounds.

	/// DAO -> fading and budget of its reputation.
	#[pallet::storage]
	pub type Standings<T: Config> = StorageMap<_, Twox64Concat, DaoId, Standing, ValueQuery>;

	/// DAO, account -> raw reputation of somebody who is not a member.
	#[pallet::storage]
	pub type Outsiders<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		Outsider<T::MemberConsideration>,
	>;

	/// DAO -> the period whose credits buy votes on proposals that open now.
	#[pallet::storage]
	pub type CreditPeriods<T: Config> =
		StorageMap<_, Twox64Concat, DaoId, CreditPeriod<BlockOf<T>>>;

	/// DAO, member -> credits spent in the two periods that can still be voted in.
	#[pallet::storage]
	pub type Spendings<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		Spending,
		ValueQuery,
	>;

	/// DAO -> who left in the running credit period, and the credits spent of it: who comes back in
	/// it gets no second ones. Gone with the next period. Without a deposit: at most 64 lines, and
	/// each takes a seat, a vote and a departure.
	#[pallet::storage]
	pub type SpentAndLeft<T: Config> = StorageMap<
		_,
		Twox64Concat,
		DaoId,
		BoundedVec<(T::AccountId, u32), ConstU32<MAX_MEMBERS>>,
		ValueQuery,
	>;

	/// DAO, member -> who may cast this member's ballots.
	#[pallet::storage]
	pub type Delegations<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		Delegation<T::AccountId>,
	>;

	/// DAO, member -> whose ballots this member may cast.
	#[pallet::storage]
	pub type Delegates<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<T::AccountId, ConstU32<MAX_DELEGATIONS>>,
		ValueQuery,
	>;

	/// Proposal, delegate -> weight of the ballots this delegate cast for others. Goes with the
	/// ballots.
	#[pallet::storage]
	pub type Lent<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProposalId,
		Blake2_128Concat,
		T::AccountId,
		Weighted,
		ValueQuery,
	>;

	/// Lower DAO, higher DAO -> exchange of reputation between them.
	#[pallet::storage]
	pub type Exchanges<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Twox64Concat,
		DaoId,
		Exchange<BlockOf<T>, T::MemberConsideration>,
	>;

	/// Number of the next funding round.
	#[pallet::storage]
	pub type NextRound<T: Config> = StorageValue<_, RoundId, ValueQuery>;

	/// Round -> its record, until everything in it is settled.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Twox64Concat, RoundId, rounds::RoundOf<T>>;

	/// Round, project -> its record, until it is removed.
	#[pallet::storage]
	pub type Projects<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RoundId, Twox64Concat, ProjectId, rounds::ProjectOf<T>>;

	/// Round, project, account -> what it gave.
	#[pallet::storage]
	pub type Contributions<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, RoundId>,
			NMapKey<Twox64Concat, ProjectId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		rounds::ContributionOf<T>,
	>;

	/// Round, project, vouching DAO -> what was given through it: one voice.
	#[pallet::storage]
	pub type Vouchings<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, RoundId>,
			NMapKey<Twox64Concat, ProjectId>,
			NMapKey<Twox64Concat, DaoId>,
		),
		Vouching,
		ValueQuery,
	>;

	/// Round -> what lies in the pot for it: the rest of the pool, and contributions.
	#[pallet::storage]
	pub type RoundLedger<T: Config> =
		StorageMap<_, Twox64Concat, RoundId, BalanceOf<T>, ValueQuery>;

	// Members and money.

	/// DAO, account -> application waiting for a decision.
	#[pallet::storage]
	pub type Applications<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, ApplicationOf<T>>;

	/// DAO, candidate -> the tribute, in the pot.
	#[pallet::storage]
	pub type Tributes<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, TributeOf<T>>;

	/// DAO -> its registered assets, with what was set aside for members.
	#[pallet::storage]
	pub type Treasuries<T: Config> = StorageMap<_, Twox64Concat, DaoId, StreamsOf<T>, ValueQuery>;

	/// DAO, member -> what the member is owed of set-aside money, as of its last settlement.
	#[pallet::storage]
	pub type Dues<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		DuesOf<T>,
		ValueQuery,
	>;

	/// Account, asset -> what waits for it in the pot, because it could not take it or has left.
	#[pallet::storage]
	pub type Credits<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AssetId,
		BalanceOf<T>,
	>;

	/// DAO, (account, asset) -> what the DAO owes somebody who left while the asset was frozen.
	#[pallet::storage]
	pub type Debts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, AccountAsset<T>, BalanceOf<T>>;

	/// Account, (DAO, asset) -> nothing: the same debts, found by whom they are owed to.
	#[pallet::storage]
	pub type DebtsTo<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, DaoAsset<T>, ()>;

	/// DAO, asset -> sum of these debts.
	#[pallet::storage]
	pub type DebtTotals<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AssetId,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Dissolved DAO, (member, asset) -> what the member was paid since.
	#[pallet::storage]
	pub type Taken<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		AccountAsset<T>,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Dissolved DAO, asset -> what all members were paid since.
	#[pallet::storage]
	pub type Payouts<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AssetId,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Asset -> nothing: those whose account in the pot was made without a reference.
	#[pallet::storage]
	pub type PotAssets<T: Config> = StorageMap<_, Blake2_128Concat, T::AssetId, ()>;
}
