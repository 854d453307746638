// SPDX-License-Identifier: Apache-2.0

//! Leaving with one's part of the free treasury.

use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult, weights::Weight};
use sp_runtime::{traits::Zero, DispatchError, SaturatedConversion};

use crate::{
	daos::COMMONS, money_types::*, pallet::Daos, shares_math::part, state::MemberState, types::*,
	weights::WeightInfo, Config, Constitutions, Error, Event, Members, Pallet,
};

impl<T: Config> Pallet<T> {
	/// What an exit weighs: with the last who can decide, the DAO's votes end.
	pub(crate) fn exit_weight(exit: Weight, ended: bool) -> Weight {
		let exit = exit.saturating_add(Self::aside_weight());
		match ended {
			true => exit.saturating_add(T::WeightInfo::end_votes()),
			false => exit,
		}
	}

	/// That a list names nothing twice.
	pub(crate) fn ensure_ascending(assets: &[T::AssetId]) -> DispatchResult {
		let ascending = assets
			.iter()
			.zip(assets.iter().skip(1))
			.all(|(asset, next)| asset < next);
		ensure!(ascending, Error::<T>::AssetsNotAscending);
		Ok(())
	}

	/// What `burn` of the claims would be paid now, by asset.
	pub(crate) fn parts_of(
		dao: DaoId,
		record: &DaoOf<T>,
		burn: u128,
		assets: &[T::AssetId],
	) -> Vec<(T::AssetId, BalanceOf<T>)> {
		assets
			.iter()
			.map(|asset| {
				let free: u128 = Self::free(dao, asset).saturated_into();
				let amount = part(free, burn, record.claims());
				(asset.clone(), amount.saturated_into())
			})
			.collect()
	}

	/// Returns whether the DAO ended with it.
	pub(crate) fn do_rage_quit(
		dao: DaoId,
		who: T::AccountId,
		shares: u64,
		loot: u64,
		assets: &[T::AssetId],
	) -> Result<bool, DispatchError> {
		Self::active(dao)?;
		Self::ensure_ascending(assets)?;
		let member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		ensure!(member.state.may_exit(), Error::<T>::WrongState);
		Self::exit(dao, &who, member, (shares, loot), assets)
	}

	/// Returns how many assets were paid, and whether the DAO ended with it.
	pub(crate) fn do_pay_former(
		dao: DaoId,
		who: T::AccountId,
	) -> Result<(u32, bool), DispatchError> {
		Self::active(dao)?;
		let member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		let MemberState::Former { since } = member.state else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(
			Self::now() >= Self::payout_from(since),
			Error::<T>::TooEarly
		);
		// Others do not choose: the whole list, or they could pay in what is worth nothing.
		let assets = Self::registered(dao);
		let all = (member.shares, member.loot);
		let ended = Self::exit(dao, &who, member, all, &assets)?;
		Ok((assets.len().saturated_into(), ended))
	}

	/// What the sums of a DAO would be after an exit.
	fn record_after(
		record: &DaoOf<T>,
		member: &MemberOf<T>,
		burn: (u64, u64),
	) -> Result<DaoOf<T>, DispatchError> {
		let (mut record, mut member) = (record.clone(), member.clone());
		Self::redeem(&mut record, &mut member, burn.0, burn.1)?;
		if claim_of::<T>(&member) == 0 {
			Self::uncount(&mut record, &member);
		}
		Ok(record)
	}

	/// Burn, then pay each asset by what there was before: state first, transfers after. Returns
	/// whether the DAO ended with it.
	pub(crate) fn exit(
		dao: DaoId,
		who: &T::AccountId,
		mut member: MemberOf<T>,
		burn: (u64, u64),
		assets: &[T::AssetId],
	) -> Result<bool, DispatchError> {
		let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		ensure!(!Self::is_bound(dao, &member), Error::<T>::BoundByYes);
		let (shares, loot) = burn;
		let burnt = u128::from(shares).saturating_add(u128::from(loot));
		ensure!(
			burnt > 0 || claim_of::<T>(&member) == 0,
			Error::<T>::NotEnough
		);
		let after = Self::record_after(&record, &member, burn)?;
		ensure!(
			dao != COMMONS || Self::can_decide(&after, &constitution),
			Error::<T>::LastMember
		);
		// With the last who could decide the DAO ends, and everybody's claim, also this one, is
		// paid by the rules of a dissolved one.
		if burnt > 0 && !Self::can_decide(&after, &constitution) {
			Self::end_dao(dao, &mut record, &constitution)?;
			Daos::<T>::insert(dao, record);
			return Self::pay_rest(dao, who, assets).map(|_| true);
		}
		let parts = Self::parts_of(dao, &record, burnt, assets);

		Self::settle(dao, who, &member);
		Self::redeem(&mut record, &mut member, shares, loot)?;
		// Only those who quit count: payouts of expelled members must not veto what is decided.
		if member.state.is_full() {
			record.quit_cum = record.quit_cum.saturating_add(burnt);
		}
		let gone = claim_of::<T>(&member) == 0;
		match gone {
			true => Self::bury(dao, who, member, &mut record)?,
			false => Members::<T>::insert(dao, who, member),
		}
		Self::deposit_event(Event::Exited {
			dao,
			who: who.clone(),
			shares,
			loot,
			gone,
		});
		Self::dissolve_if_empty(dao, &mut record);
		let ended = record.state.is_dissolved();
		Daos::<T>::insert(dao, record);
		Self::pay_parts(dao, who, parts).map(|()| ended)
	}

	fn pay_parts(
		dao: DaoId,
		who: &T::AccountId,
		parts: Vec<(T::AssetId, BalanceOf<T>)>,
	) -> DispatchResult {
		for (asset, amount) in parts.into_iter().filter(|(_, amount)| !amount.is_zero()) {
			let payment = Self::pay_from_treasury(dao, who, &asset, amount)?;
			Self::deposit_event(Event::ExitPaid {
				dao,
				who: who.clone(),
				asset,
				amount,
				payment,
			});
		}
		Ok(())
	}
}
