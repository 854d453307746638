// SPDX-License-Identifier: Apache-2.0

//! Kick, jail and release. None of them takes a claim away.

use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use sp_runtime::traits::Saturating;

use crate::{
	constitution::days, pallet::Daos, roll::Roll, state::MemberState, types::*, Config, Error,
	Event, Members, Pallet,
};

/// Days a member can be jailed for by one decision.
pub const MAX_JAIL_DAYS: u32 = 180;
/// Days in which only the expelled choose what they are paid in, and only the people of a dissolved DAO when it
/// leaves others; then anyone can.
pub const PAYOUT_DAYS: u32 = 14;

impl<T: Config> Pallet<T> {
	/// Move a member to another standing; only legal moves.
	pub(crate) fn advance_member(
		member: &mut MemberOf<T>,
		next: MemberState<BlockOf<T>>,
	) -> DispatchResult {
		ensure!(member.state.may_become(&next), Error::<T>::WrongState);
		member.state = next;
		Ok(())
	}

	pub(crate) fn do_kick(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let mut record = Self::active(dao)?;
		let mut member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		Self::settle(dao, &who, &member);
		let since = Self::now();
		Self::advance_member(&mut member, MemberState::Former { since })?;
		let shares = member.shares;
		// Loot may reach the end of its range; then part of it must be burnt or paid first.
		Self::redeem(&mut record, &mut member, shares, 0)?;
		Self::issue(&mut record, &mut member, 0, shares)?;
		// Standing ends with membership.
		Self::forget_votes(dao, &who, member.reputation);
		record.reputation = record.reputation.saturating_sub(member.reputation);
		member.reputation = Weighted::zero();
		record.lesser = record.lesser.saturating_add(1);
		let loot = member.loot;
		if loot == 0 && !Self::is_bound(dao, &member) {
			Self::bury(dao, &who, member, &mut record)?;
		} else {
			Self::tell_rolls(dao, &who, Roll::unsettle);
			Members::<T>::insert(dao, &who, member);
		}
		Daos::<T>::insert(dao, record);
		Self::ensure_somebody_decides(dao)?;
		Self::deposit_event(Event::Kicked { dao, who, loot });
		Ok(())
	}

	pub(crate) fn do_jail(dao: DaoId, who: T::AccountId, until: BlockOf<T>) -> DispatchResult {
		Self::active(dao)?;
		let now = Self::now();
		let latest = now.saturating_add(days(T::Hour::get(), MAX_JAIL_DAYS));
		ensure!(now < until && until <= latest, Error::<T>::BadTerm);
		let mut member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		Self::advance_member(&mut member, MemberState::Jailed { until })?;
		Self::tell_rolls(dao, &who, Roll::unsettle);
		Members::<T>::insert(dao, &who, member);
		Self::ensure_somebody_decides(dao)?;
		Self::deposit_event(Event::MemberJailed { dao, who, until });
		Ok(())
	}

	pub(crate) fn do_release(dao: DaoId, who: T::AccountId) -> DispatchResult {
		Self::active(dao)?;
		let mut member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		ensure!(member.state.is_jailed(), Error::<T>::WrongState);
		Self::advance_member(&mut member, MemberState::Good)?;
		Members::<T>::insert(dao, &who, member);
		Self::deposit_event(Event::MemberReleased { dao, who });
		Ok(())
	}

	/// From which block on anyone can pay a former member, or let a dissolved DAO leave others.
	pub(crate) fn payout_from(since: BlockOf<T>) -> BlockOf<T> {
		since.saturating_add(days(T::Hour::get(), PAYOUT_DAYS))
	}
}
