// SPDX-License-Identifier: Apache-2.0

//! Guest seats, and the exchange of reputation between two DAOs: offered by one, accepted by the
//! other, both granted at once, unwound by either.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{Consideration, Footprint},
};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

use crate::{
	pallet::Daos, state::ExchangeState, traits::Reputation, types::*, Config, Constitutions, Error,
	Event, Exchanges, Memberships, Pallet, Standings,
};

/// An exchange may grant at most one part in so many of all reputation of either DAO.
const PART_OF_TOTAL: u128 = 10;

/// An exchange between two DAOs. There is at most one of each pair. Paid by who offered.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Exchange<BlockNumber, Ticket> {
	/// Where it stands.
	pub state: ExchangeState<BlockNumber>,
	/// Who paid for the record.
	pub payer: DaoId,
	/// Deposit of that DAO.
	pub ticket: Ticket,
}

/// The key of a pair: the lower number first.
fn pair(one: DaoId, other: DaoId) -> (DaoId, DaoId) {
	(core::cmp::min(one, other), core::cmp::max(one, other))
}

impl<T: Config> Pallet<T> {
	/// Take a free seat of a DAO that offers them to those with enough reputation.
	pub(crate) fn do_take_guest_seat(
		dao: DaoId,
		who: T::AccountId,
		constitution_hash: T::Hash,
	) -> DispatchResult {
		let mut record = Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		ensure!(
			Self::hash_of(&constitution) == constitution_hash,
			Error::<T>::OtherConstitution
		);
		let least = constitution.guest_seat.ok_or(Error::<T>::NoGuestSeat)?;
		Self::check_invitation(dao, &record, &constitution, &who)?;
		ensure!(
			Self::reputation_of(dao, &who) >= u128::from(least),
			Error::<T>::NotEnoughReputation
		);
		Self::check_candidate(&constitution, &who)?;
		Memberships::<T>::try_append(&who, dao).map_err(|()| Error::<T>::OverLoad)?;
		let reputation = Self::take_outside(dao, &who)?;
		// The deposit of the record outside has just come back and pays for a part of this one.
		let account = Self::account_id(dao);
		let ticket = T::MemberConsideration::new(&account, Self::member_footprint())?;
		let seat = Self::sit_down(&mut record)?;
		Self::put_member(dao, &who, seat, (0, 0, reputation), Some(ticket));
		record.members = record.members.saturating_add(1);
		record.reputation = record.reputation.saturating_add(reputation);
		Daos::<T>::insert(dao, record);
		Self::deposit_event(Event::GuestSeated { dao, who });
		Ok(())
	}

	fn exchange_footprint() -> Footprint {
		let record = Exchange::<BlockOf<T>, T::MemberConsideration>::max_encoded_len();
		let key = DaoId::max_encoded_len().saturating_mul(2);
		Footprint::from_parts(1, record.saturating_add(key))
	}

	pub(crate) fn do_offer_exchange(
		dao: DaoId,
		with: DaoId,
		give: u64,
		want: u64,
		expires: BlockOf<T>,
	) -> DispatchResult {
		ensure!(dao != with, Error::<T>::NotEligible);
		ensure!(give > 0 && want > 0, Error::<T>::NothingToDo);
		ensure!(Self::now() < expires, Error::<T>::Expired);
		Self::active(dao)?;
		Self::active(with)?;
		let (low, high) = pair(dao, with);
		ensure!(
			!Exchanges::<T>::contains_key(low, high),
			Error::<T>::AlreadyExchanging
		);
		let account = Self::account_id(dao);
		let ticket = T::MemberConsideration::new(&account, Self::exchange_footprint())?;
		let exchange = Exchange {
			state: ExchangeState::Offered {
				by: dao,
				give,
				want,
				expires,
			},
			payer: dao,
			ticket,
		};
		Exchanges::<T>::insert(low, high, exchange);
		Self::count_exchange(low, high, |count| count.saturating_add(1));
		Self::deposit_event(Event::ExchangeOffered {
			dao,
			with,
			give,
			want,
			expires,
		});
		Ok(())
	}

	/// `dao` accepts what `from` offered, under the terms it has read: `from` grants `give` of its
	/// points, `dao` grants `want` of its own.
	pub(crate) fn do_accept_exchange(
		dao: DaoId,
		from: DaoId,
		give: u64,
		want: u64,
	) -> DispatchResult {
		let (low, high) = pair(dao, from);
		let exchange = Exchanges::<T>::get(low, high).ok_or(Error::<T>::NoExchange)?;
		let ExchangeState::Offered {
			by,
			give: offered,
			want: wanted,
			expires,
		} = exchange.state
		else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(by == from, Error::<T>::NotEligible);
		ensure!((offered, wanted) == (give, want), Error::<T>::OtherTerms);
		ensure!(Self::now() < expires, Error::<T>::Expired);
		// A puppet DAO cannot hand out power here for worthless points of its own (pitfall 35).
		let small = |amount: u64, of: DaoId| {
			u128::from(amount).saturating_mul(PART_OF_TOTAL) <= Self::total_reputation(of)
		};
		ensure!(
			small(give, from) && small(want, dao),
			Error::<T>::TooMuchToExchange
		);
		let given = Self::mint(from, &Self::account_id(dao), give)?;
		let taken = Self::mint(dao, &Self::account_id(from), want)?;
		let (raw_low, raw_high) = match from == low {
			true => (given, taken),
			false => (taken, given),
		};
		let state = ExchangeState::Agreed {
			low: raw_low,
			high: raw_high,
		};
		ensure!(exchange.state.may_become(&state), Error::<T>::WrongState);
		Exchanges::<T>::insert(low, high, Exchange { state, ..exchange });
		Self::deposit_event(Event::ReputationExchanged {
			dao,
			with: from,
			give: want,
			get: give,
		});
		Ok(())
	}

	/// Undo an exchange, or take back an own offer.
	pub(crate) fn do_unwind_exchange(dao: DaoId, with: DaoId) -> DispatchResult {
		let (low, high) = pair(dao, with);
		let exchange = Exchanges::<T>::get(low, high).ok_or(Error::<T>::NoExchange)?;
		if let ExchangeState::Offered { by, .. } = exchange.state {
			ensure!(by == dao, Error::<T>::NotEligible);
		}
		Self::end_exchange(low, high)
	}

	/// Remove an offer that lapsed, or the exchange of a DAO that has ended.
	pub(crate) fn do_expire_exchange(dao: DaoId, with: DaoId) -> DispatchResult {
		let (low, high) = pair(dao, with);
		let exchange = Exchanges::<T>::get(low, high).ok_or(Error::<T>::NoExchange)?;
		let lapsed = match exchange.state {
			ExchangeState::Offered { expires, .. } => Self::now() >= expires,
			ExchangeState::Agreed { .. } => false,
		};
		let ended = Self::active(low).is_err() || Self::active(high).is_err();
		ensure!(lapsed || ended, Error::<T>::TooEarly);
		Self::end_exchange(low, high)
	}

	/// A DAO is removed only when none is left: its deposit would lie on an account of nobody.
	fn count_exchange(low: DaoId, high: DaoId, change: impl Fn(u32) -> u32) {
		for dao in [low, high] {
			Standings::<T>::mutate(dao, |standing| {
				standing.exchanges = change(standing.exchanges)
			});
		}
	}

	fn end_exchange(low: DaoId, high: DaoId) -> DispatchResult {
		let exchange = Exchanges::<T>::take(low, high).ok_or(Error::<T>::NoExchange)?;
		if let ExchangeState::Agreed {
			low: of_low,
			high: of_high,
		} = exchange.state
		{
			// What is left of it: raw reputation is the same number however much it has faded.
			Self::burn_raw(low, &Self::account_id(high), of_low)?;
			Self::burn_raw(high, &Self::account_id(low), of_high)?;
		}
		exchange.ticket.drop(&Self::account_id(exchange.payer))?;
		Self::count_exchange(low, high, |count| count.saturating_sub(1));
		Self::deposit_event(Event::ExchangeEnded {
			dao: low,
			with: high,
		});
		Ok(())
	}

	pub(crate) fn read_exchange(dao: DaoId, with: DaoId) -> Option<ExchangeState<BlockOf<T>>> {
		let (low, high) = pair(dao, with);
		Exchanges::<T>::get(low, high).map(|exchange| exchange.state)
	}
}
