// SPDX-License-Identifier: Apache-2.0

//! Leaving with one's part of the free treasury.

use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get, weights::Weight};
use sp_runtime::{traits::Zero, DispatchError, SaturatedConversion};

use crate::{
	daos::COMMONS, delegation::MAX_FORGOTTEN, money_types::*, pallet::Daos, shares_math::part,
	state::MemberState, types::*, weights::WeightInfo, Config, Constitutions, Error, Event,
	Members, Pallet,
};

/// What an exit did besides burning and paying, for its weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Exit {
	/// The DAO ended with it, and so did its votes.
	pub ended: bool,
	/// It was paid by the rules of a dissolved DAO.
	pub by_rest: bool,
	/// Of how many assets income that was due became credit.
	pub credited: u32,
	/// Delegations that ended: the own one, and those carried.
	pub delegations: u32,
	/// Credits for votes had been spent.
	pub aside: bool,
	/// Votes in which it had a place.
	pub told: u32,
}

impl Exit {
	/// The most that one can do which burns and pays a part.
	pub const MOST: Self = Self {
		ended: true,
		by_rest: false,
		credited: MAX_ASSETS,
		delegations: MAX_FORGOTTEN,
		aside: true,
		told: MAX_VOTING,
	};
}

impl<T: Config> Pallet<T> {
	/// What an exit weighs, of which `exit` is the burning and paying.
	pub(crate) fn exit_weight(exit: Weight, did: Exit) -> Weight {
		let mut weight = exit;
		if did.aside {
			weight.saturating_accrue(Self::aside_weight());
		}
		if did.ended {
			weight.saturating_accrue(T::WeightInfo::end_votes());
		}
		if did.delegations > 0 {
			weight.saturating_accrue(T::WeightInfo::forget_delegations(did.delegations));
		}
		if did.told > 0 {
			weight.saturating_accrue(T::WeightInfo::tell_rolls(did.told));
		}
		weight
	}

	/// What an exit weighs that is paid in so many assets.
	pub(crate) fn quit_weight(assets: u32, did: Exit) -> Weight {
		let paid = match did.by_rest {
			// Before, the DAO, its constitution and all open votes are read, to see that no yes binds; the
			// DAO is written.
			true => T::WeightInfo::claim_rest(assets).saturating_add(
				T::DbWeight::get().reads_writes(u64::from(MAX_VOTING).saturating_add(3), 1),
			),
			false => T::WeightInfo::rage_quit(assets),
		};
		Self::exit_weight(paid, did)
	}

	/// The most that it can weigh, in whichever way it is paid.
	pub(crate) fn quit_most(assets: u32) -> Weight {
		let by_rest = Exit {
			ended: true,
			by_rest: true,
			..Exit::default()
		};
		Self::quit_weight(assets, Exit::MOST).max(Self::quit_weight(assets, by_rest))
	}

	/// What `leave` weighs.
	pub(crate) fn leave_weight(did: Exit) -> Weight {
		Self::exit_weight(T::WeightInfo::leave(did.credited), did)
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

	pub(crate) fn do_rage_quit(
		dao: DaoId,
		who: T::AccountId,
		shares: u64,
		loot: u64,
		assets: &[T::AssetId],
	) -> Result<Exit, DispatchError> {
		Self::active(dao)?;
		Self::ensure_ascending(assets)?;
		let member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		ensure!(member.state.may_exit(), Error::<T>::WrongState);
		Self::exit(dao, &who, member, (shares, loot), assets, true)
	}

	/// Returns how many assets were paid, and what else it did.
	pub(crate) fn do_pay_former(
		dao: DaoId,
		who: T::AccountId,
	) -> Result<(u32, Exit), DispatchError> {
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
		let exit = Self::exit(dao, &who, member, all, &assets, false)?;
		Ok((assets.len().saturated_into(), exit))
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

	/// Burn, then pay each asset by what there was before: state first, transfers after. `by_itself` says whether it is
	/// the member, or its own people, who want it.
	pub(crate) fn exit(
		dao: DaoId,
		who: &T::AccountId,
		mut member: MemberOf<T>,
		burn: (u64, u64),
		assets: &[T::AssetId],
		by_itself: bool,
	) -> Result<Exit, DispatchError> {
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
			Self::pay_rest(dao, who, assets)?;
			return Ok(Exit {
				ended: true,
				by_rest: true,
				..Exit::default()
			});
		}
		let parts = Self::parts_of(dao, &record, burnt, assets);

		Self::settle(dao, who, &member);
		Self::redeem(&mut record, &mut member, shares, loot)?;
		// Only those who quit count: payouts that others bring about, of the expelled and, by strangers, of DAOs that have
		// ended, must not veto what is decided.
		if by_itself && member.state.is_full() {
			record.quit_cum = record.quit_cum.saturating_add(burnt);
		}
		let gone = claim_of::<T>(&member) == 0;
		let exit = match gone {
			true => Self::bury(dao, who, member, &mut record)?,
			false => {
				Members::<T>::insert(dao, who, member);
				Exit::default()
			},
		};
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
		Self::pay_parts(dao, who, parts)?;
		Ok(Exit { ended, ..exit })
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
