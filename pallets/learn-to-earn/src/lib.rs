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

mod actions;
mod assessors;
mod assignments;
mod attesters;
mod batches;
mod calls;
mod catalogue;
mod chain;
mod config;
mod courses;
mod credentials;
mod epochs;
mod errors;
mod events;
pub mod formula;
mod fuel;
pub mod ledger;
mod members;
mod mentors;
pub mod merkle;
pub mod migrations;
mod panels;
mod pot;
mod privileges;
mod programs;
mod quizzes;
mod reads;
pub mod runtime_api;
mod sales;
pub mod state;
mod statements;
mod storage;
pub mod streak;
pub mod traits;
mod try_state;
// The derived codec casts the numbers of variants that carry data.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod verdicts;
pub mod week;
mod weigh;
pub mod weights;

use frame_support::pallet_macros::import_section;

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
#[import_section(config::config)]
#[import_section(storage::storage)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, AccountTouch, Consideration, Footprint, Time},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;

	use crate::{statements::SetOff, traits::OnRevenue as _};

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(migrations::STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Makes the pot.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Nothing to set.
		#[serde(skip)]
		pub marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::make_pot().expect("the pot can be made at genesis");
		}
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

		fn on_poll(now: BlockNumberFor<T>, meter: &mut WeightMeter) {
			let mut own = WeightMeter::with_limit(Self::draw_budget().min(meter.remaining()));
			Self::serve_draws(now, &mut own);
			meter.consume(own.consumed());
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Everything the chain knows about a member in a program.
		pub fn shadow(program: ProgramId, who: T::AccountId) -> Option<Shadow> {
			Self::read_shadow(program, &who)
		}

		/// What an account can do in a program now, and until when. Calls that need words of one's
		/// own (a table, terms, a statement's entries) are listed where state decides about them, as
		/// `Record`; what an owner can always do is not. 32 of each kind of thing are looked at.
		pub fn actions(who: T::AccountId, program: ProgramId) -> ActionsInfo {
			Self::read_actions(&who, program)
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

		/// A Merkle batch: what its leaves may add, and have added.
		pub fn batch(batch: BatchId) -> Option<BatchInfo<T::AccountId>> {
			Self::read_batch(batch)
		}

		/// What an attester can say, and what of its budget is used.
		pub fn attester(program: ProgramId, who: T::AccountId) -> Option<AttesterInfo> {
			Self::read_attester(program, &who)
		}

		/// An epoch of a program, by its first week.
		pub fn epoch(program: ProgramId, epoch: Week) -> Option<EpochInfo<T::AssetId>> {
			Self::read_epoch(program, epoch)
		}

		/// A member's part of an epoch, and what it is worth as the sums stand now.
		pub fn share_of(
			program: ProgramId,
			epoch: Week,
			who: T::AccountId,
		) -> Option<ShareInfo<T::AccountId, T::AssetId>> {
			Self::read_share(program, epoch, who)
		}

		/// The parts of an epoch, unsorted, from the account after `from` on; 256 a page at most.
		pub fn shares_page(
			program: ProgramId,
			epoch: Week,
			from: Option<T::AccountId>,
			limit: u32,
		) -> SharesPage<T::AccountId, T::AssetId> {
			Self::read_shares_page(program, epoch, from, limit)
		}

		/// The account in which all money of this pallet lies.
		pub fn pot_account() -> T::AccountId {
			Self::pot()
		}

		/// What a program's points buy, in order.
		pub fn privileges(program: ProgramId) -> Vec<Privilege> {
			Privileges::<T>::get(program).into_inner()
		}

		/// What a member got for points, and its vouchers.
		pub fn purse(program: ProgramId, who: T::AccountId) -> Purse {
			Purses::<T>::get(program, who)
		}

		/// A course, and who gets how much of its price.
		pub fn course(course: CourseId) -> Option<CourseInfo<T::AccountId, T::AssetId>> {
			Self::read_course(course)
		}

		/// How far a learner is in a course.
		pub fn progress(course: CourseId, who: T::AccountId) -> Option<ProgressInfo> {
			Self::read_progress(course, &who)
		}

		/// Does the account hold a credential of this course that is neither revoked nor expired?
		pub fn valid_now(who: T::AccountId, course: CourseId) -> bool {
			<Self as crate::traits::Credentials<T::AccountId>>::valid_now(course, &who)
		}

		/// What an account has coming to it: credits, and its part of sales not final yet.
		pub fn claimable(who: T::AccountId) -> Vec<Claimable<T::AssetId>> {
			Self::read_claimable(&who)
		}

		/// A quiz: where it stands, and its times.
		pub fn quiz(quiz: QuizId) -> Option<QuizInfo<T::AccountId>> {
			Self::read_quiz(quiz)
		}

		/// A submission: where it stands, and its panel.
		pub fn submission(submission: SubmissionId) -> Option<SubmissionOf<T>> {
			Submissions::<T>::get(submission)
		}

		/// How an assignment is judged and paid.
		pub fn assignment(assignment: AssignmentId) -> Option<AssignmentSpecOf<T>> {
			Assignments::<T>::get(assignment).map(|found| found.spec)
		}

		/// An assessor: bond, locks, record under its policy of today.
		pub fn assessor(who: T::AccountId) -> Option<AssessorInfo> {
			Self::read_assessor(&who)
		}

		/// Native tokens in the pot for the calls of a program's members.
		pub fn fuel(program: ProgramId) -> Balance {
			Fuel::<T>::get(program)
		}
	}
}
