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
}
