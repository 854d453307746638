// SPDX-License-Identifier: Apache-2.0

//! Shares and loot by decision, and the rule that somebody must remain who can decide.

use frame_support::{ensure, pallet_prelude::DispatchResult};

use crate::{
	daos::COMMONS, pallet::Daos, types::*, Config, Constitutions, Error, Event, Members, Pallet,
};

impl<T: Config> Pallet<T> {
	/// That shares or loot can be issued in this DAO: nobody exits with the money of the Commons.
	pub(crate) fn ensure_claims_allowed(dao: DaoId, shares: u64, loot: u64) -> DispatchResult {
		ensure!(
			dao != COMMONS || (shares == 0 && loot == 0),
			Error::<T>::CommonsHasNoClaims
		);
		Ok(())
	}

	/// Add shares and loot to a member and to the sums.
	pub(crate) fn issue(
		record: &mut DaoOf<T>,
		member: &mut MemberOf<T>,
		shares: u64,
		loot: u64,
	) -> DispatchResult {
		let add = |sum: u64, more: u64| sum.checked_add(more).ok_or(Error::<T>::Overflow);
		record.shares = add(record.shares, shares)?;
		record.loot = add(record.loot, loot)?;
		// No member has more than the sum.
		member.shares = add(member.shares, shares)?;
		member.loot = add(member.loot, loot)?;
		Ok(())
	}

	/// Take shares and loot away from a member and from the sums.
	pub(crate) fn redeem(
		record: &mut DaoOf<T>,
		member: &mut MemberOf<T>,
		shares: u64,
		loot: u64,
	) -> DispatchResult {
		let take = |from: u64, less: u64| from.checked_sub(less).ok_or(Error::<T>::NotEnough);
		member.shares = take(member.shares, shares)?;
		member.loot = take(member.loot, loot)?;
		record.shares = take(record.shares, shares)?;
		record.loot = take(record.loot, loot)?;
		Ok(())
	}

	pub(crate) fn do_grant(
		dao: DaoId,
		who: T::AccountId,
		shares: u64,
		loot: u64,
	) -> DispatchResult {
		let mut record = Self::active(dao)?;
		Self::ensure_claims_allowed(dao, shares, loot)?;
		ensure!(shares > 0 || loot > 0, Error::<T>::NotEnough);
		let mut member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		ensure!(member.state.is_full(), Error::<T>::WrongState);
		Self::settle(dao, &who, &member);
		Self::issue(&mut record, &mut member, shares, loot)?;
		Members::<T>::insert(dao, &who, member);
		Daos::<T>::insert(dao, record);
		Self::deposit_event(Event::Granted {
			dao,
			who,
			shares,
			loot,
		});
		Ok(())
	}

	pub(crate) fn do_burn(dao: DaoId, who: T::AccountId, shares: u64, loot: u64) -> DispatchResult {
		let mut record = Self::active(dao)?;
		let mut member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		// What an expelled member has left is a claim, not a standing: it can only be paid.
		ensure!(member.state.is_full(), Error::<T>::WrongState);
		ensure!(shares > 0 || loot > 0, Error::<T>::NotEnough);
		// Who exits with some of it meanwhile must not make the decision fail, nor who has none of it left.
		let shares = shares.min(member.shares);
		let loot = loot.min(member.loot);
		if shares == 0 && loot == 0 {
			return Ok(());
		}
		Self::settle(dao, &who, &member);
		Self::redeem(&mut record, &mut member, shares, loot)?;
		Members::<T>::insert(dao, &who, member);
		Daos::<T>::insert(dao, record);
		Self::ensure_somebody_decides(dao)?;
		Self::deposit_event(Event::Burnt {
			dao,
			who,
			shares,
			loot,
		});
		Ok(())
	}

	/// That a member remains who could vote on a proposal opened now. Reads the at most 64 members.
	pub(crate) fn ensure_somebody_decides(dao: DaoId) -> DispatchResult {
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let weights = Self::weights_of(constitution.system, &Self::members_now(dao));
		let found = weights.iter().any(|weight| !weight.is_zero());
		ensure!(found, Error::<T>::LastEligible);
		Ok(())
	}
}
