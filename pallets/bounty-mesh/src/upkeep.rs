// SPDX-License-Identifier: Apache-2.0

//! What time does, and tidying up. Anyone may call it; nothing here runs in a hook.

use crate::{
	pallet::{Bounties, Config, Error, Event, Pallet, Specs, TreeBounties, Trees},
	state::{How, State},
	types::{BountyId, Next},
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
				Self::close(id, bounty, upper, How::Expired)
			},
			State::Assigned { due, .. } => {
				ensure!(now > due, Error::<T>::NotYet);
				Self::fall(id, bounty, &tree, false)
			},
			State::Submitted { until, .. } => {
				let stand = Self::stand(&tree, &upper).ok_or(Error::<T>::NobodyStands)?;
				ensure!(
					now > Self::clock(until, &bounty, &tree, &stand),
					Error::<T>::NotYet
				);
				Self::settle(id, bounty, upper, stand, true)
			},
			State::Offered { .. } | State::Disputed { .. } | State::Ended { .. } => {
				Err(Error::<T>::NothingExpires.into())
			},
		}
	}

	pub(crate) fn do_clean(id: BountyId) -> DispatchResult {
		let bounty = Self::get(id)?;
		ensure!(!bounty.state.is_living(), Error::<T>::NotEnded);
		let contested = bounty
			.terms
			.iter()
			.any(|term| matches!(term.link.next, Next::Contested));
		ensure!(
			bounty.pays.is_empty() && bounty.kids == 0 && !contested,
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
				ensure!(tree.returned == tree.taken, Error::<T>::StillReferenced);
				Trees::<T>::remove(id);
			},
		}
		if bounty.spec.inline {
			Specs::<T>::remove(id);
		} else {
			T::Preimages::unrequest(&bounty.spec.hash);
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
