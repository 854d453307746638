// SPDX-License-Identifier: Apache-2.0

//! Money in after the posting: contributions of many to one root, and more for a bounty.

use crate::{
	bonds::Payments,
	pallet::{Bounties, Config, Contributions, Error, Event, Pallet, Trees},
	split,
	types::{BalanceOf, BountyId, BountyOf, Contribution, ContributionOf, TreeOf},
};
use frame_support::{
	ensure, pallet_prelude::DispatchResult, storage::with_storage_layer, traits::Consideration,
};
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Saturating, Zero},
	ArithmeticError, DispatchError,
};

impl<T: Config> Pallet<T> {
	fn plus(a: BalanceOf<T>, b: BalanceOf<T>) -> Result<BalanceOf<T>, DispatchError> {
		a.checked_add(&b)
			.ok_or(DispatchError::from(ArithmeticError::Overflow))
	}

	pub(crate) fn do_contribute(
		who: T::AccountId,
		root: BountyId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let mut bounty = Self::get(root)?;
		ensure!(bounty.parent.is_none(), Error::<T>::NotCrowd);
		let mut tree = Self::tree_of(&bounty)?;
		ensure!(tree.terms.crowd, Error::<T>::NotCrowd);
		// Later money would pay for what earlier money was spent on.
		Self::ensure_open_now(&bounty)?;
		ensure!(bounty.term() == 0, Error::<T>::CrowdClosed);
		Self::ensure_not_arbiter(&tree, &who)?;
		ensure!(
			amount >= tree.terms.smallest,
			Error::<T>::ContributionTooSmall
		);
		Self::take_in(&tree.terms.asset, &who, amount)?;
		Self::note_contribution(root, &mut tree, &who, amount, true)?;
		tree.funded = Self::plus(tree.funded, amount)?;
		bounty.escrow = Self::plus(bounty.escrow, amount)?;
		bounty.available = Self::plus(bounty.available, amount)?;
		bounty.sure = Self::plus(bounty.sure, amount)?;
		Trees::<T>::insert(root, tree);
		Bounties::<T>::insert(root, bounty);
		Self::deposit_event(Event::Contributed {
			root,
			contributor: who,
			amount,
		});
		Ok(())
	}

	/// Write down what an account put in. The root's own deposit covers its poster's record.
	pub(crate) fn note_contribution(
		root: BountyId,
		tree: &mut TreeOf<T>,
		who: &T::AccountId,
		amount: BalanceOf<T>,
		deposit: bool,
	) -> DispatchResult {
		let record = match Contributions::<T>::get(root, who) {
			Some(mut record) => {
				record.amount = Self::plus(record.amount, amount)?;
				record
			},
			None => {
				tree.contributors = tree
					.contributors
					.checked_add(1)
					.ok_or(Error::<T>::NumbersExhausted)?;
				Contribution {
					amount,
					taken: Zero::zero(),
					ticket: if deposit {
						Some(T::Consideration::new(who, Self::contribution_footprint())?)
					} else {
						None
					},
				}
			},
		};
		Contributions::<T>::insert(root, who, record);
		Ok(())
	}

	pub(crate) fn do_fund(who: T::AccountId, id: BountyId, amount: BalanceOf<T>) -> DispatchResult {
		let (mut bounty, mut tree, mut upper) = Self::load(id)?;
		ensure!(bounty.state.is_living(), Error::<T>::AlreadyEnded);
		Self::ensure_stands(&tree, &upper, &who)?;
		ensure!(!amount.is_zero(), Error::<T>::NothingToAdd);
		let from = bounty.up;
		match &mut upper {
			Some((_, above)) => Self::fund_from(above, amount)?,
			None => {
				// What others put in too is not for one to add to: their parts would change.
				ensure!(!tree.terms.crowd, Error::<T>::NoFundingOfCrowds);
				Self::take_in(&tree.terms.asset, &who, amount)?;
				tree.funded = Self::plus(tree.funded, amount)?;
				Trees::<T>::insert(bounty.root, tree);
				Self::fund_at_top(id, &mut bounty, amount)?;
			},
		}
		bounty.escrow = Self::plus(bounty.escrow, amount)?;
		bounty.available = Self::plus(bounty.available, amount)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Funded {
			bounty: id,
			by: who,
			from,
			amount,
		});
		Ok(())
	}

	/// Who is judged moves no escrow: only one at work can add to what is below.
	fn fund_from(above: &mut BountyOf<T>, amount: BalanceOf<T>) -> DispatchResult {
		ensure!(above.state.due().is_some(), Error::<T>::NotAssigned);
		above.available = above
			.available
			.checked_sub(&amount)
			.ok_or(Error::<T>::RewardTooLarge)?;
		above.passed = Self::plus(above.passed, amount)?;
		Ok(())
	}

	/// The root's poster's own tokens. What is not used comes back through the root while it lives,
	/// so the root has to have passed it down.
	fn fund_at_top(id: BountyId, bounty: &mut BountyOf<T>, amount: BalanceOf<T>) -> DispatchResult {
		if id == bounty.root {
			bounty.sure = Self::plus(bounty.sure, amount)?;
			return Ok(());
		}
		let mut root = Self::get(bounty.root)?;
		if root.state.is_living() {
			root.escrow = Self::plus(root.escrow, amount)?;
			root.passed = Self::plus(root.passed, amount)?;
			Bounties::<T>::insert(bounty.root, root);
		}
		Ok(())
	}

	pub(crate) fn do_refund(
		root: BountyId,
		contributor: T::AccountId,
	) -> Result<Payments, DispatchError> {
		let mut bounty = Self::get(root)?;
		let mut tree = Trees::<T>::get(root).ok_or(Error::<T>::UnknownBounty)?;
		let record = Contributions::<T>::get(root, &contributor);
		let refund = Self::refund_of(&bounty, &tree, record.as_ref(), &contributor)?;
		ensure!(refund.does_something(), Error::<T>::NothingToTake);
		let Refund { amount, last } = refund;
		tree.taken = Self::plus(tree.taken, amount)?;
		let mut ticket = None;
		if let Some(mut record) = record {
			record.taken = Self::plus(record.taken, amount)?;
			if last {
				Contributions::<T>::remove(root, &contributor);
				tree.contributors = tree.contributors.saturating_sub(1);
				ticket = record.ticket;
			} else {
				Contributions::<T>::insert(root, &contributor, record);
			}
		}
		Trees::<T>::insert(root, &tree);
		let slots = bounty.slots;
		let to = (&contributor, &tree.terms.asset);
		// Who put in deposited for that: it covers what they cannot receive. All else is the root's.
		let received = Self::pay_or_keep(root, to, amount, || match ticket.take() {
			Some(ticket) => Self::covered_by(&contributor, ticket),
			None => Self::cut_slot(&mut bounty),
		})?;
		if let Some(ticket) = ticket {
			ticket.drop(&contributor)?;
		}
		if bounty.slots != slots {
			Bounties::<T>::insert(root, bounty);
		}
		Self::deposit_event(Event::Refunded {
			root,
			contributor,
			amount,
		});
		Ok(Payments::one(received || amount.is_zero()))
	}

	/// The deposit of a contribution, as much of it as a credit needs.
	fn covered_by(
		who: &T::AccountId,
		ticket: T::Consideration,
	) -> Option<(T::AccountId, T::Consideration)> {
		let updated = with_storage_layer(|| ticket.clone().update(who, Self::credit_footprint()));
		// If prices rose so that it cannot be: what is there is more than nothing.
		Some((who.clone(), updated.unwrap_or(ticket)))
	}

	/// What an account gets back now, and whether that is all it will ever get.
	pub(crate) fn refund_of(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		record: Option<&ContributionOf<T>>,
		who: &T::AccountId,
	) -> Result<Refund<BalanceOf<T>>, DispatchError> {
		let open = tree
			.returned
			.checked_sub(&tree.taken)
			.ok_or(ArithmeticError::Underflow)?;
		if !tree.terms.crowd {
			ensure!(tree.poster == *who, Error::<T>::NotContributor);
			return Ok(Refund {
				amount: open,
				last: false,
			});
		}
		let record = record.ok_or(Error::<T>::NotContributor)?;
		// Nothing can come back any more: then the record goes, and the last one has what the
		// others' rounding left.
		let last = !bounty.state.is_living() && bounty.kids == 0 && bounty.pays.is_empty();
		let amount = if last && tree.contributors == 1 {
			open
		} else {
			split::pro_rata(tree.returned, record.amount, tree.funded)
				.saturating_sub(record.taken)
				.min(open)
		};
		Ok(Refund { amount, last })
	}
}

/// What comes back to one who funded a tree.
pub(crate) struct Refund<Balance> {
	/// How much.
	pub amount: Balance,
	/// Whether nothing can come after it.
	pub last: bool,
}

impl<Balance: Zero> Refund<Balance> {
	/// Whether it pays something, or takes a record out that nothing can come to any more.
	pub(crate) fn does_something(&self) -> bool {
		self.last || !self.amount.is_zero()
	}
}
