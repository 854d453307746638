// SPDX-License-Identifier: Apache-2.0

//! Reputation that comes with a reward: granted when the pay it belongs to is claimed, owed if the
//! poster's own rules do not allow it then.

use crate::{
	pallet::{Config, Error, Event, OwedReputation, Pallet},
	split,
	traits::GrantReputation,
	types::{BountyId, BountyOf, Owed, PayOf, Recipients},
};
use alloc::{vec, vec::Vec};
use frame_support::{
	ensure, pallet_prelude::DispatchResult, storage::with_storage_layer, traits::Consideration,
};
use sp_runtime::{DispatchError, Perbill, Permill};

impl<T: Config> Pallet<T> {
	/// What of a pay's reputation each of its recipients gets, in their order.
	pub(crate) fn points_of(bounty: &BountyOf<T>, pay: &PayOf<T>, ratio: Perbill) -> Vec<u64> {
		let (points, _) = split::scaled(pay.points, ratio);
		match &pay.to {
			Recipients::One(_) => vec![points],
			Recipients::Payees => {
				let shares: Vec<Permill> = bounty.payees.iter().map(|payee| payee.share).collect();
				split::parts(points, &shares)
			},
		}
	}

	/// Grant reputation; what is refused now is owed, whatever the reason: a budget that is spent,
	/// a deposit that cannot be paid.
	pub(crate) fn grant_or_owe(
		id: BountyId,
		bounty: &mut BountyOf<T>,
		(by, to): (&T::AccountId, &T::AccountId),
		points: u64,
	) {
		let Err(error) = with_storage_layer(|| T::Reputation::grant(by, to, points)) else {
			Self::deposit_event(Event::ReputationGranted {
				bounty: Some(id),
				by: by.clone(),
				to: to.clone(),
				points,
			});
			return;
		};
		let owed = match OwedReputation::<T>::get(to, by) {
			Some(owed) => Owed {
				points: owed.points.saturating_add(points),
				deposit: owed.deposit.or_else(|| Self::cut_slot(bounty)),
			},
			None => Owed {
				points,
				deposit: Self::cut_slot(bounty),
			},
		};
		OwedReputation::<T>::insert(to, by, owed);
		Self::deposit_event(Event::ReputationOwed {
			bounty: id,
			by: by.clone(),
			to: to.clone(),
			points,
			error,
		});
	}

	/// Grant at most so much of what is owed. Of an account that keeps no reputation any more nothing
	/// can come: then the debt goes.
	pub(crate) fn do_collect_reputation(
		to: T::AccountId,
		by: T::AccountId,
		most: u64,
	) -> DispatchResult {
		if !T::Reputation::can_grant(&by) {
			let points = Self::settle_owed(&to, &by, u64::MAX)?;
			Self::deposit_event(Event::ReputationForgone { by, to, points });
			return Ok(());
		}
		let points = Self::settle_owed(&to, &by, most)?;
		T::Reputation::grant(&by, &to, points)?;
		Self::deposit_event(Event::ReputationGranted {
			bounty: None,
			by,
			to,
			points,
		});
		Ok(())
	}

	/// Take at most so much out of what is owed; the caller grants it. With the last point the
	/// record goes, and its deposit back.
	pub(crate) fn settle_owed(
		to: &T::AccountId,
		by: &T::AccountId,
		most: u64,
	) -> Result<u64, DispatchError> {
		let owed = OwedReputation::<T>::take(to, by).ok_or(Error::<T>::NothingToTake)?;
		let points = owed.points.min(most);
		ensure!(points > 0, Error::<T>::NothingToTake);
		let rest = owed.points.saturating_sub(points);
		if rest > 0 {
			let owed = Owed {
				points: rest,
				..owed
			};
			OwedReputation::<T>::insert(to, by, owed);
		} else if let Some((depositor, ticket)) = owed.deposit {
			ticket.drop(&depositor)?;
		}
		Ok(points)
	}
}
