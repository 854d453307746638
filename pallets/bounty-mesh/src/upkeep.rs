// SPDX-License-Identifier: Apache-2.0

//! What time does, and tidying up. Anyone may call it; nothing here runs in a hook.

use crate::{
	pallet::{Bounties, Config, EntryLists, Error, Event, Pallet, Specs, TreeBounties, Trees},
	state::{Fall, How, State},
	types::{BountyId, Mode},
};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{Consideration, QueryPreimage},
};

impl<T: Config> Pallet<T> {
	/// The one place where deadlines have their effect.
	pub(crate) fn do_expire(id: BountyId) -> DispatchResult {
		let (bounty, tree, upper) = Self::load(id)?;
		let now = Self::now();
		match bounty.state {
			State::Open { until, .. } => {
				ensure!(now > until, Error::<T>::NotYet);
				// Silence of the poster picks the earliest entry, and a window to judge it begins.
				match Self::entries(id, &bounty).and_then(|list| list.first) {
					Some(first) => {
						let (delivery, pledge) = Self::take_entry(id, &first)?;
						Self::picked(id, bounty, &tree, (first, delivery, pledge), None)
					},
					None => Self::close(id, bounty, upper, How::Expired),
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
				Self::settle(id, bounty, &tree, upper, stand, true)
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
		ensure!(
			bounty.pays.is_empty() && bounty.kids == 0 && !Self::still_contested(&bounty),
			Error::<T>::StillReferenced
		);
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
		if bounty.spec.inline {
			Specs::<T>::remove(id);
		} else {
			T::Preimages::unrequest(&bounty.spec.hash);
		}
		if bounty.mode == Mode::Open {
			EntryLists::<T>::remove(id);
		}
		TreeBounties::<T>::remove(bounty.root, id);
		Bounties::<T>::remove(id);
		bounty.ticket.drop(&bounty.depositor)?;
		Self::deposit_event(Event::Cleaned {
			bounty: id,
			depositor: bounty.depositor,
		});
		Ok(())
	}
}
