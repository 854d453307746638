// SPDX-License-Identifier: Apache-2.0

//! What time does, and tidying up. Anyone may call it; nothing here runs in a hook.

use crate::{
	bonds::Payments,
	pallet::{Bounties, Config, EntryLists, Error, Event, Pallet, Specs, TreeBounties, Trees},
	state::{Fall, How, State},
	types::{BountyId, BountyOf, Mode},
	WeightInfo,
};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{Consideration, Get, QueryPreimage},
	weights::Weight,
};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// The one place where deadlines have their effect.
	pub(crate) fn do_expire(id: BountyId) -> Result<Payments, DispatchError> {
		let (bounty, tree, upper) = Self::load(id)?;
		let now = Self::now();
		let none = Payments::default();
		match bounty.state {
			State::Open { until, .. } => {
				ensure!(now > until, Error::<T>::NotYet);
				// Silence of the poster picks the earliest entry, and a window to judge it begins.
				match Self::entries(id, &bounty).and_then(|list| list.first) {
					Some(first) => {
						let (delivery, pledge) = Self::take_entry(id, &first)?;
						Self::picked(id, bounty, &tree, (first, delivery, pledge), None)
							.map(|()| none)
					},
					None => Self::close(id, bounty, upper, How::Expired).map(|()| none),
				}
			},
			State::Assigned { due, .. } => {
				ensure!(now > due, Error::<T>::NotYet);
				Self::fall(id, bounty, &tree, Fall::Overdue)
			},
			State::Submitted { until, .. } => {
				let stand = Self::stand(&tree, &upper).ok_or(Error::<T>::NobodyStands)?;
				ensure!(
					now > Self::clock(until, &bounty, &tree, &stand),
					Error::<T>::NotYet
				);
				Self::settle(id, bounty, &tree, upper, stand, true).map(|settled| settled.payments)
			},
			State::Offered { until, .. } => {
				ensure!(now > until, Error::<T>::NotYet);
				Self::conclude_offer(id, bounty, tree, upper)
			},
			State::Refused { until, .. } => {
				ensure!(now > until, Error::<T>::NotYet);
				Self::conclude_refusal(id, bounty, tree, upper)
			},
			State::Disputed { .. } => {
				Self::ensure_dispute_over(&bounty, &tree, &upper)?;
				Self::conclude_dispute(id, bounty, tree, upper)
			},
			State::Ended { .. } => Err(Error::<T>::NothingExpires.into()),
		}
	}

	pub(crate) fn do_clean(id: BountyId) -> DispatchResult {
		let bounty = Self::get(id)?;
		ensure!(!bounty.state.is_living(), Error::<T>::NotEnded);
		ensure!(!Self::is_referenced(&bounty), Error::<T>::StillReferenced);
		Self::remove(id, bounty)
	}

	/// Whether a pay, a child or a contest still needs the record.
	pub(crate) fn is_referenced(bounty: &BountyOf<T>) -> bool {
		!bounty.pays.is_empty() || bounty.kids > 0 || Self::still_contested(bounty)
	}

	/// Whether nothing needs the record any more and it has nothing beside itself: then the call that
	/// paid its last pay takes it away as well. Who paid a deposit has it back only with `clean`.
	pub(crate) fn goes_with_last_pay(bounty: &BountyOf<T>) -> bool {
		bounty.ticket.is_none()
			&& bounty.spec.inline
			&& bounty.mode != Mode::Open
			&& !bounty.state.is_living()
			&& !Self::is_referenced(bounty)
	}

	/// What cleaning costs: with giving up a text that lies with the preimages, which benchmarks have none of.
	pub(crate) fn clean_weight() -> Weight {
		T::WeightInfo::clean().saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}

	/// Remove a record that nothing needs.
	pub(crate) fn remove(id: BountyId, bounty: BountyOf<T>) -> DispatchResult {
		match bounty.parent {
			Some(parent) => {
				let mut record = Self::get(parent)?;
				record.kids = record.kids.saturating_sub(1);
				Bounties::<T>::insert(parent, record);
			},
			None => {
				let tree = Self::tree_of(&bounty)?;
				ensure!(
					tree.returned == tree.taken && tree.contributors == 0,
					Error::<T>::StillReferenced
				);
				Trees::<T>::remove(id);
			},
		}
		if !bounty.spec.inline {
			T::Preimages::unrequest(&bounty.spec.hash);
		} else if bounty.text.is_empty() {
			Specs::<T>::remove(id);
		}
		if bounty.mode == Mode::Open {
			EntryLists::<T>::remove(id);
		}
		Bounties::<T>::remove(id);
		if let Some(ticket) = bounty.ticket {
			if bounty.parent.is_some() {
				TreeBounties::<T>::remove(bounty.root, id);
			}
			ticket.drop(&bounty.depositor)?;
		}
		Self::deposit_event(Event::Cleaned {
			bounty: id,
			depositor: bounty.depositor,
		});
		Ok(())
	}
}
