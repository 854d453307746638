// SPDX-License-Identifier: Apache-2.0

//! Income that belongs to the members at once, and distributions. What is shared lies in the pot;
//! an accumulator for each asset says who owns how much of it, without a loop over members.

use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	storage::with_storage_layer,
	traits::{
		fungibles::Inspect,
		tokens::{Fortitude::Polite, Preservation::Preserve},
		Get,
	},
	weights::Weight,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, SaturatedConversion,
};

use crate::{
	constitution::IncomeBasis,
	money_types::*,
	pallet::Daos,
	shares_math::{shared_part, MOST_INCOME},
	traits::ReportIncome,
	types::*,
	weights::WeightInfo,
	Accounts, Config, Constitutions, Dues, Error, Event, Members, Pallet, Treasuries,
};

/// Which accumulator of a stream takes in a payment.
enum Kind {
	/// By the basis of the constitution.
	Income,
	/// By shares and loot.
	Distribution,
}

impl<T: Config> Pallet<T> {
	/// What a member weighs in the sharing of income. Candidates and the expelled do not.
	fn income_weight(basis: IncomeBasis, member: &MemberOf<T>) -> Weighted {
		if !member.state.is_full() {
			return Weighted::zero();
		}
		match basis {
			IncomeBasis::Shares => Weighted::from(member.shares),
			IncomeBasis::Reputation => member.reputation,
			IncomeBasis::Equal => Weighted::one(),
		}
	}

	/// Sum of what all members weigh.
	fn income_total(basis: IncomeBasis, record: &DaoOf<T>) -> Weighted {
		match basis {
			IncomeBasis::Shares => Weighted::from(record.shares),
			IncomeBasis::Reputation => record.reputation,
			IncomeBasis::Equal => Weighted::from(record.full_members()),
		}
	}

	/// Book what a member is owed, by what it weighs in `member`. To be called before anything
	/// changes what a member weighs: shares, loot, reputation, standing.
	pub(crate) fn settle(dao: DaoId, who: &T::AccountId, member: &MemberOf<T>) {
		let Some(constitution) = Constitutions::<T>::get(dao) else {
			return;
		};
		let weight = Self::income_weight(constitution.income.basis, member);
		Self::settle_as(dao, who, weight, Weighted::from(claim_of::<T>(member)));
	}

	/// Begin to share: a new member owns nothing of what came before.
	pub(crate) fn start_sharing(dao: DaoId, who: &T::AccountId) {
		Self::settle_as(dao, who, Weighted::zero(), Weighted::zero());
	}

	fn settle_as(dao: DaoId, who: &T::AccountId, weight: Weighted, claim: Weighted) {
		let streams = Treasuries::<T>::get(dao);
		if streams.iter().all(Stream::is_quiet) {
			return;
		}
		let mut dues = Dues::<T>::get(dao, who);
		for stream in streams.iter().filter(|stream| !stream.is_quiet()) {
			let at = match dues.iter().position(|due| due.asset == stream.asset) {
				Some(at) => at,
				None => {
					// There are no more dues than registered assets.
					let at = dues.len();
					let _ = dues.try_push(Earning {
						asset: stream.asset.clone(),
						income_seen: Weighted::zero(),
						distribution_seen: Weighted::zero(),
						amount: Zero::zero(),
					});
					at
				},
			};
			if let Some(due) = dues.get_mut(at) {
				due.amount = due
					.amount
					.saturating_add(Self::accrued(stream, due, weight, claim));
				due.income_seen = stream.income.acc;
				due.distribution_seen = stream.distribution.acc;
			}
		}
		Dues::<T>::insert(dao, who, dues);
	}

	/// What came in since the last settlement.
	fn accrued(
		stream: &StreamOf<T>,
		due: &Earning<T::AssetId, BalanceOf<T>>,
		weight: Weighted,
		claim: Weighted,
	) -> BalanceOf<T> {
		stream
			.income
			.owed(due.income_seen, weight)
			.saturating_add(stream.distribution.owed(due.distribution_seen, claim))
			.saturated_into()
	}

	/// What a member could claim now, by asset.
	pub(crate) fn dues_now(dao: DaoId, who: &T::AccountId) -> DuesOf<T> {
		let (Some(member), Some(constitution)) =
			(Members::<T>::get(dao, who), Constitutions::<T>::get(dao))
		else {
			return DuesOf::<T>::default();
		};
		let weight = Self::income_weight(constitution.income.basis, &member);
		let claim = Weighted::from(claim_of::<T>(&member));
		let booked = Dues::<T>::get(dao, who);
		let dues = Treasuries::<T>::get(dao).into_iter().map(|stream| {
			let mut due = booked
				.iter()
				.find(|due| due.asset == stream.asset)
				.cloned()
				.unwrap_or(Earning {
					asset: stream.asset.clone(),
					income_seen: Weighted::zero(),
					distribution_seen: Weighted::zero(),
					amount: Zero::zero(),
				});
			due.amount = due
				.amount
				.saturating_add(Self::accrued(&stream, &due, weight, claim));
			due
		});
		DuesOf::<T>::truncate_from(dues.collect())
	}

	/// Set `amount` aside for members.
	fn set_aside(
		dao: DaoId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
		kind: Kind,
		weight: Weighted,
	) -> DispatchResult {
		Treasuries::<T>::try_mutate(dao, |streams| {
			let stream = streams
				.iter_mut()
				.find(|stream| stream.asset == *asset)
				.ok_or(Error::<T>::UnknownAsset)?;
			let received = stream.received.saturating_add(amount);
			let wide: u128 = received.saturated_into();
			ensure!(wide <= MOST_INCOME, Error::<T>::Overflow);
			let accumulator = match kind {
				Kind::Income => &mut stream.income,
				Kind::Distribution => &mut stream.distribution,
			};
			ensure!(
				accumulator.credit(amount.saturated_into(), weight),
				Error::<T>::NoClaims
			);
			stream.received = received;
			stream.set_aside = stream.set_aside.saturating_add(amount);
			Ok::<_, DispatchError>(())
		})?;
		Self::take_in(asset, &Self::account_id(dao), amount)
	}

	/// Share the members' part of a payment that has just reached the DAO's account. Returns that
	/// part. What cannot be shared stays in the treasury.
	pub(crate) fn share_income(
		dao: DaoId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
	) -> Result<BalanceOf<T>, DispatchError> {
		let record = Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let income = constitution.income;
		let part: BalanceOf<T> =
			shared_part(amount.saturated_into(), income.shared).saturated_into();
		// An account cannot give its last minimum balance.
		let shared = core::cmp::min(part, Self::movable(dao, asset));
		if shared.is_zero() || !income.assets.contains(asset) {
			return Ok(Zero::zero());
		}
		let weight = Self::income_total(income.basis, &record);
		let done = with_storage_layer(|| {
			Treasuries::<T>::try_mutate(dao, |streams| Self::insert_stream(streams, asset))?;
			Self::set_aside(dao, asset, shared, Kind::Income, weight)
		});
		match done {
			Ok(()) => {
				Self::deposit_event(Event::IncomeShared {
					dao,
					asset: asset.clone(),
					amount,
					shared,
				});
				Ok(shared)
			},
			Err(error) => {
				Self::deposit_event(Event::IncomeKept {
					dao,
					asset: asset.clone(),
					amount,
					error,
				});
				Ok(Zero::zero())
			},
		}
	}

	/// What the DAO's account could move into the pot now.
	fn movable(dao: DaoId, asset: &T::AssetId) -> BalanceOf<T> {
		let account = Self::account_id(dao);
		T::Assets::reducible_balance(asset.clone(), &account, Preserve, Polite)
			.saturating_sub(Self::cost_of_pot(asset))
	}

	pub(crate) fn do_pay_income(
		dao: DaoId,
		from: T::AccountId,
		asset: T::AssetId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		Self::active(dao)?;
		ensure!(!amount.is_zero(), Error::<T>::NotEnough);
		// It would share the treasury out past loot and claims of the expelled.
		ensure!(from != Self::account_id(dao), Error::<T>::OwnIncome);
		Self::send(&asset, &from, &Self::account_id(dao), amount)?;
		Self::deposit_event(Event::IncomePaid {
			dao,
			from,
			asset: asset.clone(),
			amount,
		});
		Self::share_income(dao, &asset, amount).map(|_| ())
	}

	pub(crate) fn do_distribute(
		dao: DaoId,
		asset: T::AssetId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let record = Self::active(dao)?;
		ensure!(!amount.is_zero(), Error::<T>::NotEnough);
		let claims = Weighted::from(record.claims());
		Self::set_aside(dao, &asset, amount, Kind::Distribution, claims)?;
		Self::deposit_event(Event::Distributed { dao, asset, amount });
		Ok(())
	}

	/// What a claim weighs that was paid in so many assets: with the record and the account of a newcomer, which
	/// the native token, measured among them, hides.
	pub(crate) fn claim_weight(assets: u32) -> Weight {
		T::WeightInfo::claim(assets).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	/// Pay a member all it is owed; what cannot be paid stays claimable. Returns in how many assets
	/// that was tried.
	pub(crate) fn do_claim(dao: DaoId, who: T::AccountId) -> Result<u32, DispatchError> {
		let member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		Self::settle(dao, &who, &member);
		let mut dues = Dues::<T>::get(dao, &who);
		let mut streams = Treasuries::<T>::get(dao);
		let (mut tried, mut paid, mut refused) = (0u32, false, None);
		for due in dues.iter_mut().filter(|due| !due.amount.is_zero()) {
			tried = tried.saturating_add(1);
			match Self::pay_out(&due.asset, &who, due.amount) {
				Ok(()) => {
					if let Some(stream) = streams.iter_mut().find(|s| s.asset == due.asset) {
						stream.set_aside = stream.set_aside.saturating_sub(due.amount);
					}
					Self::deposit_event(Event::Claimed {
						dao,
						who: who.clone(),
						asset: due.asset.clone(),
						amount: due.amount,
					});
					due.amount = Zero::zero();
					paid = true;
				},
				Err(error) => refused = Some(error),
			}
		}
		ensure!(paid, refused.unwrap_or(Error::<T>::NothingToClaim.into()));
		Treasuries::<T>::insert(dao, streams);
		Dues::<T>::insert(dao, &who, dues);
		Ok(tried)
	}

	/// Before another basis: book what each member is owed by the old one.
	pub(crate) fn settle_all(dao: DaoId) {
		let all: alloc::vec::Vec<_> = Members::<T>::iter_prefix(dao).collect();
		for (who, member) in all {
			Self::settle(dao, &who, &member);
		}
	}
}

impl<T: Config> ReportIncome<T::AccountId, T::AssetId, BalanceOf<T>> for Pallet<T> {
	fn report(payee: &T::AccountId, asset: &T::AssetId, amount: BalanceOf<T>) -> BalanceOf<T> {
		let Some(dao) = Accounts::<T>::get(payee) else {
			return Zero::zero();
		};
		if !Daos::<T>::get(dao).is_some_and(|record| record.state.is_active()) {
			return Zero::zero();
		}
		with_storage_layer(|| Self::share_income(dao, asset, amount))
			.unwrap_or_else(|_| Zero::zero())
	}

	fn weight() -> frame_support::weights::Weight {
		T::WeightInfo::pay_income()
	}
}
