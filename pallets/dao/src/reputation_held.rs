// SPDX-License-Identifier: Apache-2.0

//! Reputation in storage: granting within the budget, burning, reading; of members in their
//! records, of everyone else in a record of its own that gives no vote.
//!
//! `change_member` and `change_outsider` are the only places where raw reputation changes.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{Consideration, Footprint, UnixTime},
};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

use crate::{
	feeds::Feed,
	pallet::Daos,
	reputation::{is_before_horizon, Fading, Phase},
	traits::Reputation,
	types::*,
	Config, Constitutions, Error, Event, Members, Outsiders, Pallet, Standings,
};

/// Hours in which the reputation budget is spent.
const BUDGET_HOURS: u64 = 720;

/// What a DAO keeps about reputation as a whole. Paid by the founding deposit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Standing {
	/// How it fades.
	pub fading: Fading,
	/// Hour in which the running 30 days of the budget began.
	pub budget_since: u64,
	/// Granted in them.
	pub granted: u64,
	/// Sum of the raw reputation of those who are not members.
	pub outside: Weighted,
	/// Offers and exchanges of reputation with other DAOs.
	pub exchanges: u32,
	/// What flows in by itself.
	pub feed: Feed,
}

/// Raw reputation of somebody who is not a member: no vote, no income. The DAO pays for it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Outsider<Ticket> {
	/// Raw reputation, more than 0.
	pub reputation: Weighted,
	/// Deposit for this record.
	pub ticket: Ticket,
}

impl<T: Config> Pallet<T> {
	/// The hour of chain time.
	pub(crate) fn hour() -> u64 {
		T::UnixTime::now()
			.as_secs()
			.checked_div(3_600)
			.unwrap_or_default()
	}

	/// Where the fading of a DAO stands now.
	pub(crate) fn phase(dao: DaoId) -> Phase {
		Standings::<T>::get(dao).fading.phase(Self::hour())
	}

	fn outsider_footprint() -> Footprint {
		let key = T::AccountId::max_encoded_len().saturating_add(DaoId::max_encoded_len());
		let record = Outsider::<T::MemberConsideration>::max_encoded_len();
		Footprint::from_parts(1, key.saturating_add(record))
	}

	/// Begin the fading of a new DAO, or go on with another half-life.
	pub(crate) fn set_half_life(dao: DaoId, old: Option<u32>, new: Option<u32>) {
		if old == new {
			return;
		}
		Standings::<T>::mutate(dao, |standing| {
			standing.fading = standing.fading.amend(new, Self::hour());
		});
	}

	/// Forget the reputation and the credits of a DAO that is removed: nobody outside may
	/// hold any reputation of it then.
	pub(crate) fn remove_standing(dao: DaoId) {
		Standings::<T>::remove(dao);
		crate::CreditPeriods::<T>::remove(dao);
		crate::SpentAndLeft::<T>::remove(dao);
	}

	/// Grant reputation within the budget; returns the raw amount.
	pub(crate) fn mint(
		dao: DaoId,
		who: &T::AccountId,
		amount: u64,
	) -> Result<Weighted, DispatchError> {
		let record = Self::active(dao)?;
		ensure!(amount > 0, Error::<T>::NothingToDo);
		ensure!(*who != Self::account_id(dao), Error::<T>::NotEligible);
		let budget = Constitutions::<T>::get(dao)
			.ok_or(Error::<T>::UnknownDao)?
			.reputation_budget;
		let mut standing = Standings::<T>::get(dao);
		let now = Self::hour();
		if now >= standing.budget_since.saturating_add(BUDGET_HOURS) {
			(standing.budget_since, standing.granted) = (now, 0);
		}
		standing.granted = standing
			.granted
			.checked_add(amount)
			.filter(|granted| *granted <= budget)
			.ok_or(Error::<T>::BudgetSpent)?;
		let raw = standing
			.fading
			.phase(now)
			.raw(amount)
			.ok_or(Error::<T>::Horizon)?;
		let total = record
			.reputation
			.saturating_add(standing.outside)
			.saturating_add(raw);
		ensure!(is_before_horizon(&total), Error::<T>::Horizon);
		Standings::<T>::insert(dao, standing);
		match Self::has_seat(dao, who) {
			true => Self::change_member(dao, who, |held| held.saturating_add(raw)),
			false => Self::change_outsider(dao, who, |held| held.saturating_add(raw))?,
		}
		Self::deposit_event(Event::ReputationGranted {
			dao,
			who: who.clone(),
			amount,
			raw,
		});
		Ok(raw)
	}

	/// Burn so much raw reputation, as far as there is any; what is left below one point goes too.
	pub(crate) fn burn_raw(dao: DaoId, who: &T::AccountId, raw: Weighted) -> DispatchResult {
		let phase = Self::phase(dao);
		let mut burnt = Weighted::zero();
		let mut lower = |held: Weighted| {
			let missing = raw.saturating_sub(burnt);
			let left = held.saturating_sub(missing);
			let left = match phase.value(left) {
				0 => Weighted::zero(),
				_ => left,
			};
			burnt = burnt.saturating_add(held.saturating_sub(left));
			left
		};
		Self::change_member(dao, who, &mut lower);
		Self::change_outsider(dao, who, lower)?;
		Self::deposit_event(Event::ReputationBurnt {
			dao,
			who: who.clone(),
			raw: burnt,
		});
		Ok(())
	}

	pub(crate) fn do_burn_reputation(
		dao: DaoId,
		who: &T::AccountId,
		amount: u64,
	) -> DispatchResult {
		Self::active(dao)?;
		ensure!(amount > 0, Error::<T>::NothingToDo);
		// It fades between proposing and enactment: what is left of it goes.
		let held = u64::try_from(Self::reputation_of(dao, who)).unwrap_or(u64::MAX);
		let amount = amount.min(held);
		if amount == 0 {
			return Ok(());
		}
		let raw = Self::phase(dao).raw(amount).ok_or(Error::<T>::Horizon)?;
		Self::burn_raw(dao, who, raw)
	}

	/// Remove the record of a non-member: the owner at any time, anyone once it has faded away.
	pub(crate) fn do_drop_reputation(
		signer: &T::AccountId,
		dao: DaoId,
		who: &T::AccountId,
	) -> DispatchResult {
		let outsider = Outsiders::<T>::get(dao, who).ok_or(Error::<T>::NotEnoughReputation)?;
		let gone = !Daos::<T>::get(dao).is_some_and(|record| record.state.is_active())
			|| Self::phase(dao).value(outsider.reputation) == 0;
		ensure!(signer == who || gone, Error::<T>::TooEarly);
		Self::change_outsider(dao, who, |_| Weighted::zero())?;
		Self::deposit_event(Event::ReputationBurnt {
			dao,
			who: who.clone(),
			raw: outsider.reputation,
		});
		Ok(())
	}

	/// Whether reputation of `who` belongs into a member's record: full members, jailed or not.
	fn has_seat(dao: DaoId, who: &T::AccountId) -> bool {
		Members::<T>::get(dao, who).is_some_and(|member| member.state.is_full())
	}

	fn change_member(dao: DaoId, who: &T::AccountId, change: impl FnOnce(Weighted) -> Weighted) {
		Members::<T>::mutate(dao, who, |member| {
			let Some(member) = member else { return };
			Self::settle(dao, who, member);
			let old = member.reputation;
			member.reputation = change(old);
			Daos::<T>::mutate(dao, |record| {
				if let Some(record) = record {
					record.reputation = record
						.reputation
						.saturating_sub(old)
						.saturating_add(member.reputation);
				}
			});
		});
	}

	fn change_outsider(
		dao: DaoId,
		who: &T::AccountId,
		change: impl FnOnce(Weighted) -> Weighted,
	) -> DispatchResult {
		let (old, ticket) = match Outsiders::<T>::get(dao, who) {
			Some(outsider) => (outsider.reputation, Some(outsider.ticket)),
			None => (Weighted::zero(), None),
		};
		let new = change(old);
		if new == old {
			return Ok(());
		}
		let account = Self::account_id(dao);
		match (new.is_zero(), ticket) {
			(true, ticket) => {
				Outsiders::<T>::remove(dao, who);
				if let Some(ticket) = ticket {
					ticket.drop(&account)?;
				}
			},
			(false, ticket) => {
				let ticket = match ticket {
					Some(ticket) => ticket,
					None => T::MemberConsideration::new(&account, Self::outsider_footprint())?,
				};
				let reputation = new;
				Outsiders::<T>::insert(dao, who, Outsider { reputation, ticket });
			},
		}
		Standings::<T>::mutate(dao, |standing| {
			standing.outside = standing.outside.saturating_sub(old).saturating_add(new);
		});
		Ok(())
	}

	/// Take what somebody earned as an outsider out of its record, to be put into the new member's.
	/// The caller adds it to the member's record and the DAO's sum.
	pub(crate) fn take_outside(dao: DaoId, who: &T::AccountId) -> Result<Weighted, DispatchError> {
		let held = Outsiders::<T>::get(dao, who).map(|outsider| outsider.reputation);
		Self::change_outsider(dao, who, |_| Weighted::zero())?;
		Ok(held.unwrap_or_default())
	}

	/// Reputation of all in a DAO, members or not, as of now.
	pub(crate) fn total_reputation(dao: DaoId) -> u128 {
		let members = Daos::<T>::get(dao).map_or_else(Weighted::zero, |record| record.reputation);
		let outside = Standings::<T>::get(dao).outside;
		Self::phase(dao).value(members.saturating_add(outside))
	}
}

impl<T: Config> Reputation<T::AccountId> for Pallet<T> {
	fn reputation_of(dao: DaoId, who: &T::AccountId) -> u128 {
		let member =
			Members::<T>::get(dao, who).map_or_else(Weighted::zero, |member| member.reputation);
		let outside = Outsiders::<T>::get(dao, who)
			.map_or_else(Weighted::zero, |outsider| outsider.reputation);
		Self::phase(dao).value(member.saturating_add(outside))
	}

	fn mint_reputation(dao: DaoId, who: &T::AccountId, amount: u64) -> DispatchResult {
		// An adapter cannot be trusted to roll back what it ignores.
		frame_support::storage::with_storage_layer(|| Self::mint(dao, who, amount).map(|_| ()))
	}
}
