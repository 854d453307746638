// SPDX-License-Identifier: Apache-2.0
//! # Learn-to-earn pallet
//!
//! Programs that record learning and contribution as points and streaks.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for calls, storage, events and errors, [`runtime_api`] for the reads,
//! and [`traits`] for what other pallets can ask and tell.
//!
//! ## Overview
//!
//! An account, usually a DAO, runs a *program*: a table of *rows* with prices and caps, *attesters*
//! who say what members did, and *members* who earn points by it. An attester speaks in
//! *statements*: totals of one member's week. Statements are merged by maximum, so the same work
//! said twice, in any order and by any number of attesters, counts once.
//!
//! ## Scenario
//!
//! A DAO creates a program and adds the row "minutes studied" at one point a minute, 120 a day. It
//! names Tess as attester and enrols Nora, who has no tokens at all: the program pays the deposit,
//! and Nora's account can sign from now on. On Tuesday evening Tess states 90 minutes for Nora's
//! Tuesday; a second teacher states 60 for the same Tuesday, and nothing changes. Tess corrects to
//! 130: Nora has 120 points, as the cap says. Two Mondays later that week is frozen; its active
//! days are part of Nora's streak, and after three such weeks the program's rules add 15 % to all
//! she learns.
//!
//! ## Low level
//!
//! * [`week`] and [`streak`] are pure arithmetic, [`ledger`] lays the two live weeks beside a
//!   member's ledger. Points always follow by difference from a week that is added up again.
//! * Nothing runs by itself: a book that was not opened for years is brought up to date by the
//!   next call that opens it, in constant time.
//! * Prices, caps and rules are [`Versioned`] by week: a change starts next week.
#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::panic,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_sign_loss,
		clippy::unreachable
	)
)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

mod attesters;
pub mod ledger;
mod members;
pub mod migrations;
mod programs;
mod reads;
pub mod runtime_api;
pub mod state;
mod statements;
pub mod streak;
pub mod traits;
mod try_state;
pub mod types;
pub mod week;
pub mod weights;

pub use pallet::*;
#[cfg(feature = "runtime-benchmarks")]
pub use traits::BenchmarkHelper;
pub use traits::{MemberPoints, OnActivity};
pub use types::*;
pub use weights::WeightInfo;

// FRAME's macros expand to code that these lints forbid; what we write here is thin calls only.
#[allow(
	clippy::expect_used,
	clippy::unwrap_used,
	clippy::unreachable,
	clippy::panic,
	clippy::indexing_slicing,
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_sign_loss
)]
/// The FRAME pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{Consideration, Footprint, Time},
	};
	use frame_system::pallet_prelude::*;

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(migrations::STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Chain time in milliseconds since 1970. Days and weeks come from here, never from block
		/// numbers.
		type Time: Time<Moment = u64>;

		/// Takes the deposit for a program and its rows from the owner.
		type ProgramConsideration: Consideration<Self::AccountId, Footprint>;

		/// Takes the deposit for an attester from the owner.
		type AttesterConsideration: Consideration<Self::AccountId, Footprint>;

		/// Takes the deposit for a member's records from the owner. The footprint is the same for
		/// every member: the most that can ever be stored.
		type MemberConsideration: Consideration<Self::AccountId, Footprint>;

		/// Bytes of a program's metadata. Suggested: 128. Never reduce it.
		#[pallet::constant]
		type MaxMetadata: Get<u32>;

		/// Statements in one batch. Suggested: 64.
		#[pallet::constant]
		type MaxBatch: Get<u32>;

		/// Points a row can pay for one unit. Suggested: 10 000.
		#[pallet::constant]
		type MaxPoints: Get<u32>;

		/// Units of a row that can count in a day. Suggested: 1 440.
		#[pallet::constant]
		type MaxDayCap: Get<u16>;

		/// Units of a row that can count in a week. Suggested: 10 080.
		#[pallet::constant]
		type MaxWeekCap: Get<u32>;

		/// Bonus a program can promise, in millionths of the learning points. Suggested: 1 000 000.
		#[pallet::constant]
		type MaxBonus: Get<u32>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;

		/// Moves the clock in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why this pallet holds tokens of an account.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Deposit for a program and its table of rows. Back when the program is closed.
		#[codec(index = 0)]
		ProgramStorage,
		/// Deposit for an attester. Back when the attester is removed.
		#[codec(index = 1)]
		AttesterStorage,
		/// Deposit for a member's records. Back when the member leaves.
		#[codec(index = 2)]
		MemberStorage,
	}

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
	}

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
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			// The highest week (every row full, the highest bonus) must leave room for a million
			// such weeks in 64 bits: sums saturate, but must never have to.
			let week = u128::from(MAX_ROWS)
				* u128::from(T::MaxPoints::get())
				* u128::from(T::MaxWeekCap::get());
			let bonus = week * u128::from(T::MaxBonus::get()) / u128::from(PPM);
			assert!(
				(week + bonus) * 1_000_000 <= u128::from(u64::MAX),
				"chain maxima are too high for 64-bit points"
			);
			assert!(T::MaxBatch::get() > 0, "a batch must hold a statement");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// Indices leave room by theme: 0 programs and tables, 10 people, 20 words, 30 epochs,
	// 40 privileges, 50 courses, 60 quizzes, 70 submissions, 80 assessors, 90 credentials,
	// 100 fuel and mentors.
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a program. The signer becomes its owner and pays its deposit.
		///
		/// - `metadata`: content hash or address of a description.
		/// - `settings`: how many members it may have, and its rules for streak, goal and bonus;
		///   the rules hold from this week on.
		///
		/// Emits `ProgramCreated` with the program's number. Fails with `OutOfBounds` if a rule is
		/// above the chain's maximum or `min_day_points` is 0.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_program())]
		pub fn create_program(
			origin: OriginFor<T>,
			metadata: MetadataOf<T>,
			settings: Settings,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_create_program(owner, metadata, settings)
		}

		/// Changes a program: description and number of members at once, rules from next week on.
		///
		/// Only the owner. What is `None` stays. A lower `max_members` sends nobody away. Emits
		/// `ProgramUpdated`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_program())]
		pub fn update_program(
			origin: OriginFor<T>,
			program: ProgramId,
			metadata: Option<MetadataOf<T>>,
			max_members: Option<u32>,
			rules: Option<Rules>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_program(who, program, metadata, max_members, rules)
		}

		/// Adds a row to a program's table: a kind of activity with its price and caps.
		///
		/// Only the owner, whose deposit grows. In the program's first week a new row holds at
		/// once, later from next week on. A row is never removed; a price of 0 retires it. Emits
		/// `RowSet` with the row's place.
		///
		/// Fails with `RowTaken` if role and kind are in the table, with `CommunityMustWeighMore`
		/// if minutes of learning were worth as much as minutes for the community.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::add_row())]
		pub fn add_row(
			origin: OriginFor<T>,
			program: ProgramId,
			spec: RowSpec,
			terms: Terms,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_row(who, program, spec, terms)
		}

		/// Gives a row a new price and new caps, from next week on. Live weeks keep theirs.
		///
		/// Only the owner. A change that was announced but has not begun is replaced. Emits
		/// `RowSet`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_row())]
		pub fn set_row(
			origin: OriginFor<T>,
			program: ProgramId,
			row: RowId,
			terms: Terms,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_row(who, program, row, terms)
		}

		/// Ends a program without members and attesters, and gives its deposit back.
		///
		/// Only the owner. Emits `ProgramClosed`; fails with `NotEmpty`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close_program())]
		pub fn close_program(origin: OriginFor<T>, program: ProgramId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_program(who, program)
		}

		/// Lets an account attest, or changes what it may attest.
		///
		/// - `rows`: the rows it can speak of, none of mode `Chain`.
		/// - `budget`: points it can give for each week, bonuses included.
		/// - `from_week`: the first week it can speak of; 0 for every live week.
		///
		/// Only the owner, who pays a deposit for each attester. The account may be a multisig or a
		/// DAO. Emits `AttesterSet`. Fails with `BudgetSpent` if the attester gave more than the
		/// new budget for a live week: remove it, or wait.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::set_attester())]
		pub fn set_attester(
			origin: OriginFor<T>,
			program: ProgramId,
			who: T::AccountId,
			rows: BoundedVec<RowId, MaxRows>,
			budget: u64,
			from_week: Week,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_set_attester(owner, program, who, rows, budget, from_week)
		}

		/// Takes an account's right to attest. What it said stays; the deposit comes back.
		///
		/// Only the owner. Emits `AttesterRemoved`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::remove_attester())]
		pub fn remove_attester(
			origin: OriginFor<T>,
			program: ProgramId,
			who: T::AccountId,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_remove_attester(owner, program, who)
		}

		/// Makes an account a member, and lets it sign even if it owns no token.
		///
		/// The owner or any attester of the program. The owner's account pays the deposit for all
		/// that will ever be stored about the member. Emits `Enrolled`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::enrol())]
		pub fn enrol(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_enrol(by, program, member)
		}

		/// Ends an enrolment: points, streak and finished items are forgotten, the deposit goes
		/// back to its payer.
		///
		/// The owner or the member. Fails with `WeekLive` while something was said of this week or
		/// the last, and with `LastReference` if the account would die by it. Emits `Unenrolled`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::unenrol())]
		pub fn unenrol(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_unenrol(by, program, member)
		}

		/// Gives a member a role, or moves the end of one.
		///
		/// - `until_week`: the week in which the role is over; next week ends it soonest.
		///
		/// Only the owner. A new role begins next week, in the member's first week at once; so no
		/// live week changes. Emits `RoleSet`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::set_role())]
		pub fn set_role(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
			role: RoleId,
			until_week: Week,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_set_role(owner, program, member, role, until_week)
		}

		/// States what a member did in a live week, as totals by day and row.
		///
		/// An attester of the program, not for itself, for days up to today. Each total counts only
		/// as far as it is higher than what was said before; of an item of a `Once` row the
		/// earliest day counts. Points follow by difference, within caps and the attester's budget.
		///
		/// Emits `Recorded`. Fails with `TotalNotHigher` or `EntryFixed` if nothing is new.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::record(statement.entries.len() as u32))]
		pub fn record(
			origin: OriginFor<T>,
			program: ProgramId,
			statement: StatementOf<T>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_record(by, program, statement)
		}

		/// States the weeks of many members in one transaction.
		///
		/// As `record` for each; a statement that says nothing new is passed over, any other error
		/// refuses the whole batch. Emits `Recorded` for each statement that said something new.
		#[pallet::call_index(21)]
		#[pallet::weight(
			statements.iter().fold(Weight::zero(), |sum, statement| {
				sum.saturating_add(T::WeightInfo::record(statement.entries.len() as u32))
			})
			.saturating_add(T::WeightInfo::record(0))
		)]
		pub fn record_batch(
			origin: OriginFor<T>,
			program: ProgramId,
			statements: BoundedVec<StatementOf<T>, T::MaxBatch>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_record_batch(by, program, statements)
		}

		/// Fixes an entry of a live week at a lower total that nothing raises again. For a `Once`
		/// row, `entry.total` is the item that is voided for good, and the weekday does not matter.
		///
		/// The owner, or an attester of that row, not for itself. Points follow by difference; the
		/// balance may fall below zero. Emits `EntryVoided`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::void_entry())]
		pub fn void_entry(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
			week: Week,
			entry: Entry,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_void_entry(by, program, member, week, entry)
		}

		/// Takes points of frozen weeks back from a member's balance, which may fall below zero.
		/// The weeks themselves, their streak and bonus stay.
		///
		/// - `reason`: salted hash of the reason.
		///
		/// Only the owner. Emits `Charged`; fails with `ChargeTooHigh` above what was earned.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::charge())]
		pub fn charge(
			origin: OriginFor<T>,
			program: ProgramId,
			member: T::AccountId,
			points: u64,
			reason: [u8; 32],
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_charge(by, program, member, points, reason)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Everything the chain knows about a member in a program.
		pub fn shadow(program: ProgramId, who: T::AccountId) -> Option<Shadow> {
			Self::read_shadow(program, &who)
		}

		/// A program.
		pub fn program(program: ProgramId) -> Option<ProgramInfo<T::AccountId>> {
			Self::read_program(program)
		}

		/// The rows of a program's table, in order.
		pub fn rows(program: ProgramId) -> Vec<RowInfo> {
			Self::read_rows(program)
		}

		/// A member's points.
		pub fn points(program: ProgramId, who: T::AccountId) -> Option<PointsInfo> {
			Self::read_points(program, &who)
		}

		/// What an attester can say, and what of its budget is used.
		pub fn attester(program: ProgramId, who: T::AccountId) -> Option<AttesterInfo> {
			Self::read_attester(program, &who)
		}
	}
}
