// SPDX-License-Identifier: Apache-2.0
//! Reward epochs: pools that members share by the points of its weeks.
//!
//! A week's points belong to the epoch of that week, whenever they are counted, so nobody gains by
//! keeping a claim back. Nothing closes an epoch but time.

use crate::{
	formula::Slice,
	state::{claimable_from, over_from, EpochState},
	types::{
		Balance, Epoch, EpochInfo, EpochOf, EpochShare, EpochTermsOf, Plan, PlanOf, Pool,
		ProgramId, ShareInfo, SharesPage, Versioned, Week, MAX_EPOCH_WEEKS, MAX_NEWCOMER, MIN_CAP,
		PPM,
	},
	week::week_of,
	Config, EpochList, Epochs, Error, Event, Members, Pallet, Plans, Shares,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError};

/// Epochs that are swept when a new one begins: more than begin, so the list gets shorter.
pub(crate) const SWEEP: u32 = 2;

impl<T: Config> Pallet<T> {
	/// The epoch that a week belongs to, with its plan.
	pub(crate) fn epoch_of(plans: &Versioned<PlanOf<T>>, week: Week) -> Option<(Week, PlanOf<T>)> {
		let plan = plans.at(week)?;
		Some((plan.start_of(week)?, plan.clone()))
	}

	/// The epoch of a week, written down if it was not yet.
	fn ensure_epoch(
		program: ProgramId,
		start: Week,
		plan: PlanOf<T>,
	) -> Result<EpochOf<T>, DispatchError> {
		if let Some(found) = Epochs::<T>::get(program, start) {
			return Ok(found);
		}
		let terms = plan.terms;
		let mut pools = BoundedVec::new();
		for (asset, _) in terms.budgets {
			pools
				.try_push(Pool {
					asset,
					amount: 0,
					paid: 0,
				})
				.map_err(|_| Error::<T>::OutOfBounds)?;
		}
		let epoch = Epoch {
			weeks: terms.weeks,
			newcomer_ppm: terms.newcomer_ppm,
			cap_ppm: terms.cap_ppm,
			newcomer_weeks: terms.newcomer_weeks,
			shares: 0,
			newcomers: 0,
			pools,
		};
		EpochList::<T>::try_mutate(program, |list| {
			list.try_push(start).map_err(|_| Error::<T>::OutOfBounds)
		})?;
		Epochs::<T>::insert(program, start, &epoch);
		Ok(epoch)
	}

	/// Makes room for a new epoch: what is left of the oldest rolls over.
	fn sweep(program: ProgramId) -> DispatchResult {
		let week = Self::now().week;
		let over: Vec<Week> = EpochList::<T>::get(program)
			.into_iter()
			.filter(|start| {
				Epochs::<T>::get(program, start)
					.is_some_and(|epoch| over_from(*start, epoch.weeks) <= week)
			})
			.take(usize::try_from(SWEEP).unwrap_or(0))
			.collect();
		for start in over {
			Self::roll(program, start)?;
		}
		Ok(())
	}

	/// Tells a member's epoch that a week's points changed. Says whether the epoch began by it: then
	/// old ones were swept.
	pub(crate) fn share(
		program: ProgramId,
		who: &T::AccountId,
		week: Week,
		old: u64,
		new: u64,
	) -> Result<bool, DispatchError> {
		if old == new {
			return Ok(false);
		}
		let plans = Plans::<T>::get(program);
		let Some((start, plan)) = Self::epoch_of(&plans, week) else {
			return Ok(false);
		};
		let begins = Epochs::<T>::get(program, start).is_none();
		if begins {
			Self::sweep(program)?;
		}
		let mut epoch = Self::ensure_epoch(program, start, plan)?;
		let mut shares = Shares::<T>::get(program, who);
		if !shares.iter().any(|share| share.epoch == start) {
			let now = Self::now().week;
			shares.retain(|share| share.over > now);
			let joined = Members::<T>::get(program, who)
				.ok_or(Error::<T>::NotEnrolled)?
				.joined;
			let fresh = week_of(joined).saturating_add(Week::from(epoch.newcomer_weeks)) > start;
			shares
				.try_push(EpochShare {
					epoch: start,
					over: over_from(start, epoch.weeks),
					points: 0,
					newcomer: fresh && epoch.newcomer_weeks > 0,
					claimed: false,
				})
				.map_err(|_| Error::<T>::OutOfBounds)?;
		}
		let share = shares
			.iter_mut()
			.find(|share| share.epoch == start)
			.ok_or(Error::<T>::EpochUnknown)?;
		// A plan begins with whole coming weeks, so whatever `old` is was counted here before.
		let moved = |sum: u128| -> Result<u128, DispatchError> {
			sum.checked_add(u128::from(new))
				.and_then(|sum| sum.checked_sub(u128::from(old)))
				.ok_or(ArithmeticError::Underflow.into())
		};
		epoch.shares = moved(epoch.shares)?;
		if share.newcomer {
			epoch.newcomers = moved(epoch.newcomers)?;
		}
		share.points = u64::try_from(moved(u128::from(share.points))?)
			.map_err(|_| ArithmeticError::Overflow)?;
		Epochs::<T>::insert(program, start, epoch);
		Shares::<T>::insert(program, who, shares);
		Ok(begins)
	}

	pub(crate) fn do_set_epochs(
		who: T::AccountId,
		program: ProgramId,
		terms: EpochTermsOf<T>,
	) -> DispatchResult {
		Self::owned(&who, program)?;
		ensure!(
			(1..=MAX_EPOCH_WEEKS).contains(&terms.weeks)
				&& terms.newcomer_ppm <= MAX_NEWCOMER
				&& (MIN_CAP..=PPM).contains(&terms.cap_ppm),
			Error::<T>::OutOfBounds
		);
		let mut assets = terms.budgets.iter().map(|(asset, _)| asset);
		while let Some(asset) = assets.next() {
			ensure!(
				!assets.clone().any(|other| other == asset),
				Error::<T>::OutOfBounds
			);
		}
		let now = Self::now();
		let mut plans = Plans::<T>::get(program);
		// A running epoch keeps its terms: the new ones begin after it.
		let from = match Self::epoch_of(&plans, now.week) {
			Some((start, plan)) => start.checked_add(Week::from(plan.terms.weeks)),
			None => now.week.checked_add(1),
		}
		.ok_or(ArithmeticError::Overflow)?;
		let plan = Plan {
			from,
			terms: terms.clone(),
		};
		plans
			.set(now.week, from, plan)
			.map_err(|_| Error::<T>::OutOfBounds)?;
		Plans::<T>::insert(program, plans);
		Self::deposit_event(Event::EpochsSet {
			program,
			from_week: from,
			terms,
		});
		Ok(())
	}

	pub(crate) fn do_fund_epoch(
		by: T::AccountId,
		program: ProgramId,
		asset: T::AssetId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::OutOfBounds);
		let week = Self::now().week;
		let plans = Plans::<T>::get(program);
		let (start, plan) = Self::epoch_of(&plans, week).ok_or(Error::<T>::EpochUnknown)?;
		let budget = Self::budget_of(&plan, &asset).ok_or(Error::<T>::AssetUnknown)?;
		if Epochs::<T>::get(program, start).is_none() {
			Self::sweep(program)?;
		}
		let mut epoch = Self::ensure_epoch(program, start, plan)?;
		let pool = epoch
			.pools
			.iter_mut()
			.find(|pool| pool.asset == asset)
			.ok_or(Error::<T>::AssetUnknown)?;
		pool.amount = pool
			.amount
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(pool.amount <= budget, Error::<T>::BudgetSpent);
		let pool_now = pool.amount;
		Epochs::<T>::insert(program, start, epoch);
		Self::take_in(&asset, &by, amount)?;
		Self::deposit_event(Event::EpochFunded {
			program,
			epoch: start,
			asset,
			by,
			amount,
			pool: pool_now,
		});
		Ok(())
	}

	fn budget_of(plan: &PlanOf<T>, asset: &T::AssetId) -> Option<Balance> {
		plan.terms
			.budgets
			.iter()
			.find(|(known, _)| known == asset)
			.map(|(_, budget)| *budget)
	}

	fn slice(epoch: &EpochOf<T>, share: &EpochShare, pool: &Pool<T::AssetId>) -> Balance {
		Slice {
			pool: pool.amount,
			newcomer_ppm: epoch.newcomer_ppm,
			cap_ppm: epoch.cap_ppm,
			points: u128::from(share.points),
			newcomer: share.newcomer,
			all: epoch.shares,
			newcomers: epoch.newcomers,
		}
		.amount()
	}

	pub(crate) fn do_claim_epoch(
		program: ProgramId,
		start: Week,
		who: T::AccountId,
	) -> DispatchResult {
		let mut epoch = Epochs::<T>::get(program, start).ok_or(Error::<T>::EpochUnknown)?;
		match EpochState::of(start, epoch.weeks, Self::now().week) {
			EpochState::Claimable => (),
			EpochState::Coming | EpochState::Open | EpochState::Settling => {
				return Err(Error::<T>::NotYet.into())
			},
			EpochState::Over => return Err(Error::<T>::EpochOver.into()),
		}
		let mut shares = Shares::<T>::get(program, &who);
		let share = shares
			.iter_mut()
			.find(|share| share.epoch == start && share.points > 0)
			.ok_or(Error::<T>::NothingToClaim)?;
		ensure!(!share.claimed, Error::<T>::NothingToClaim);
		share.claimed = true;
		let share = *share;
		let copy = epoch.clone();
		let mut amounts = Vec::new();
		for pool in epoch.pools.iter_mut() {
			let amount = Self::slice(&copy, &share, pool);
			pool.paid = pool
				.paid
				.checked_add(amount)
				.ok_or(ArithmeticError::Overflow)?;
			ensure!(pool.paid <= pool.amount, ArithmeticError::Underflow);
			amounts.push((pool.asset.clone(), amount));
		}
		Epochs::<T>::insert(program, start, epoch);
		Shares::<T>::insert(program, &who, shares);
		for (asset, amount) in amounts.iter() {
			Self::pay(asset, &who, *amount);
		}
		Self::deposit_event(Event::EpochClaimed {
			program,
			epoch: start,
			who,
			points: share.points,
			newcomer: share.newcomer,
			amounts,
		});
		Ok(())
	}

	pub(crate) fn do_roll_epoch(program: ProgramId, start: Week) -> DispatchResult {
		let epoch = Epochs::<T>::get(program, start).ok_or(Error::<T>::EpochUnknown)?;
		ensure!(
			EpochState::of(start, epoch.weeks, Self::now().week) == EpochState::Over,
			Error::<T>::NotYet
		);
		Self::roll(program, start)
	}

	/// Takes an epoch that is over away. What is left goes to the running one, as far as its
	/// budget allows, and else back to the owner: numbers only, no tokens move.
	fn roll(program: ProgramId, start: Week) -> DispatchResult {
		let Some(old) = Epochs::<T>::take(program, start) else {
			return Ok(());
		};
		EpochList::<T>::mutate(program, |list| list.retain(|other| *other != start));
		let owner = Self::program_or_err(program)?.owner;
		let plans = Plans::<T>::get(program);
		// No epoch is begun for nothing: a program that shall end would get one for each it clears.
		let takes = |plan: &PlanOf<T>| {
			old.pools.iter().any(|pool| {
				pool.rest() > 0 && Self::budget_of(plan, &pool.asset).is_some_and(|most| most > 0)
			})
		};
		let mut next = match Self::epoch_of(&plans, Self::now().week) {
			Some((to, plan)) if takes(&plan) => {
				Some((to, plan.clone(), Self::ensure_epoch(program, to, plan)?))
			},
			_ => None,
		};
		let mut rolled = Vec::new();
		for pool in old.pools.iter() {
			let rest = pool.rest();
			let mut moved = 0;
			if let Some((_, plan, epoch)) = next.as_mut() {
				let budget = Self::budget_of(plan, &pool.asset).unwrap_or(0);
				let place = epoch
					.pools
					.iter_mut()
					.find(|place| place.asset == pool.asset);
				if let Some(place) = place {
					moved = rest.min(budget.saturating_sub(place.amount));
					place.amount = place.amount.saturating_add(moved);
				}
			}
			let back = rest.saturating_sub(moved);
			if back > 0 {
				let event = Self::credit(&pool.asset, &owner, back);
				Self::deposit_event(event);
			}
			rolled.push((pool.asset.clone(), moved, back));
		}
		let to = next.as_ref().map(|(to, _, _)| *to);
		if let Some((to, _, epoch)) = next {
			Epochs::<T>::insert(program, to, epoch);
		}
		Self::deposit_event(Event::EpochRolled {
			program,
			epoch: start,
			to,
			rolled,
		});
		Ok(())
	}

	pub(crate) fn read_epoch(program: ProgramId, start: Week) -> Option<EpochInfo<T::AssetId>> {
		let epoch = Epochs::<T>::get(program, start)?;
		Some(EpochInfo {
			epoch: start,
			state: EpochState::of(start, epoch.weeks, Self::now().week),
			claimable_from: claimable_from(start, epoch.weeks),
			over: over_from(start, epoch.weeks),
			newcomer_ppm: epoch.newcomer_ppm,
			cap_ppm: epoch.cap_ppm,
			shares: epoch.shares,
			newcomers: epoch.newcomers,
			pools: epoch
				.pools
				.into_iter()
				.map(|pool| (pool.asset, pool.amount, pool.paid))
				.collect(),
		})
	}

	fn share_info(
		epoch: &EpochOf<T>,
		who: T::AccountId,
		share: &EpochShare,
	) -> ShareInfo<T::AccountId, T::AssetId> {
		ShareInfo {
			who,
			points: share.points,
			newcomer: share.newcomer,
			claimed: share.claimed,
			amounts: epoch
				.pools
				.iter()
				.map(|pool| (pool.asset.clone(), Self::slice(epoch, share, pool)))
				.collect(),
		}
	}

	pub(crate) fn read_share(
		program: ProgramId,
		start: Week,
		who: T::AccountId,
	) -> Option<ShareInfo<T::AccountId, T::AssetId>> {
		let epoch = Epochs::<T>::get(program, start)?;
		let shares = Shares::<T>::get(program, &who);
		let share = shares.iter().find(|share| share.epoch == start)?;
		Some(Self::share_info(&epoch, who, share))
	}

	pub(crate) fn read_shares_page(
		program: ProgramId,
		start: Week,
		from: Option<T::AccountId>,
		limit: u32,
	) -> SharesPage<T::AccountId, T::AssetId> {
		let mut page = SharesPage {
			shares: Vec::new(),
			next: None,
		};
		let Some(epoch) = Epochs::<T>::get(program, start) else {
			return page;
		};
		let members: Vec<_> = match from {
			// The cursor is the last one of the page before.
			Some(from) => {
				let key = Shares::<T>::hashed_key_for(program, &from);
				Shares::<T>::iter_prefix_from(program, key)
					.take(usize::try_from(limit.min(256)).unwrap_or(256))
					.collect()
			},
			None => Shares::<T>::iter_prefix(program)
				.take(usize::try_from(limit.min(256)).unwrap_or(256))
				.collect(),
		};
		if members.len() >= usize::try_from(limit.clamp(1, 256)).unwrap_or(256) {
			page.next = members.last().map(|(who, _)| who.clone());
		}
		for (who, shares) in members {
			if let Some(share) = shares.iter().find(|share| share.epoch == start) {
				page.shares.push(Self::share_info(&epoch, who, share));
			}
		}
		page
	}
}
