// SPDX-License-Identifier: Apache-2.0

//! Handing work in, and the reviewer's answers: accept it, send it back, release a milestone.

use crate::{
	bonds::Payments,
	mesh::{Stand, Upper},
	outcome::{Finished, Outcome},
	pallet::{Bounties, Config, Error, Event, Pallet},
	split,
	state::{Delivery, How, State},
	types::{
		count_of, BalanceOf, BlockOf, BountyId, BountyOf, HashOf, Link, Next, Payees, Recipients,
		TreeOf, MAX_MILESTONES, MAX_REWORKS,
	},
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Saturating, Zero},
	ArithmeticError, DispatchError, Permill,
};

/// What an acceptance came to.
#[derive(Clone, Copy)]
pub(crate) struct Settled {
	/// What was paid of the hunter's pledge.
	pub payments: Payments,
	/// The pay that is certain at once.
	pub pay: Option<u32>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_submit(
		who: T::AccountId,
		id: BountyId,
		evidence: HashOf<T>,
		payees: Payees<T::AccountId>,
	) -> DispatchResult {
		let bounty = Self::get(id)?;
		ensure!(bounty.state.due().is_some(), Error::<T>::NotAssigned);
		ensure!(bounty.state.hunter() == Some(&who), Error::<T>::NotHunter);
		let tree = Self::tree_of(&bounty)?;
		Self::hand_in(id, bounty, &tree, evidence, payees)
	}

	/// The hunter's work waits for an answer.
	pub(crate) fn hand_in(
		id: BountyId,
		mut bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		evidence: HashOf<T>,
		payees: Payees<T::AccountId>,
	) -> DispatchResult {
		Self::ensure_payees(&payees, tree, bounty.payable())?;
		let until = Self::now().saturating_add(tree.terms.window);
		bounty.state = bounty
			.state
			.submit(
				Delivery {
					evidence,
					payees: payees.clone(),
				},
				until,
			)
			.ok_or(Error::<T>::NotAssigned)?;
		let term = bounty.term();
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Submitted {
			bounty: id,
			term,
			evidence,
			payees,
			until,
		});
		Ok(())
	}

	pub(crate) fn ensure_payees(
		payees: &Payees<T::AccountId>,
		tree: &TreeOf<T>,
		payable: BalanceOf<T>,
	) -> Result<(), Error<T>> {
		let shares: Vec<Permill> = payees.iter().map(|payee| payee.share).collect();
		ensure!(split::is_exact(&shares), Error::<T>::SplitNotExact);
		let parts = split::parts(payable, &shares);
		for (index, (payee, part)) in payees.iter().zip(parts).enumerate() {
			ensure!(
				payees
					.iter()
					.take(index)
					.all(|other| other.who != payee.who),
				Error::<T>::PayeeTwice
			);
			ensure!(
				Self::can_receive(&tree.terms.asset, &payee.who, part),
				Error::<T>::PayeeCannotReceive
			);
		}
		Ok(())
	}

	pub(crate) fn do_accept(
		who: T::AccountId,
		id: BountyId,
		max: BalanceOf<T>,
	) -> Result<Settled, DispatchError> {
		let (bounty, tree, upper) = Self::load(id)?;
		ensure!(bounty.state.delivery().is_some(), Error::<T>::NotSubmitted);
		let stand = Self::ensure_stands(&tree, &upper, &who)?;
		// What a child's acceptance moved into this promise since the signer looked counts too.
		let cost = bounty
			.payable()
			.checked_add(&bounty.vouched())
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(cost <= max, Error::<T>::CostAboveMax);
		Self::settle(id, bounty, &tree, upper, stand, false)
	}

	/// The work is accepted, in the name that stands now.
	pub(crate) fn settle(
		id: BountyId,
		bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		upper: Upper<T>,
		stand: Stand<T>,
		silent: bool,
	) -> Result<Settled, DispatchError> {
		let (paid, vouched) = (bounty.payable(), bounty.vouched());
		let outcome = Outcome {
			how: How::Accepted,
			by: stand.who.clone(),
			name: stand.name,
			paid,
			below: Link::whole(Self::opened(stand.name, tree)),
			vouched,
			counted: Zero::zero(),
			payable: paid,
			worthless: false,
		};
		let Finished {
			term,
			certain,
			pay,
			seal,
			into,
			payments,
		} = Self::finish(id, bounty, tree, upper, outcome)?;
		Self::deposit_event(Event::Accepted {
			bounty: id,
			term,
			by: stand.who,
			silent,
			paid,
			certain,
			vouched,
			seal: seal.unwrap_or_default(),
			into,
		});
		Ok(Settled { payments, pay })
	}

	pub(crate) fn do_rework(who: T::AccountId, id: BountyId, due: BlockOf<T>) -> DispatchResult {
		let (mut bounty, tree, upper) = Self::load(id)?;
		let State::Submitted { duty, until, .. } = &bounty.state else {
			return Err(Error::<T>::NotSubmitted.into());
		};
		let (until, reworks) = (*until, duty.reworks);
		let stand = Self::ensure_stands(&tree, &upper, &who)?;
		Self::ensure_in_time(until, &bounty, &tree, &stand)?;
		ensure!(reworks < MAX_REWORKS, Error::<T>::TooManyReworks);
		ensure!(
			due >= Self::now().saturating_add(tree.terms.window),
			Error::<T>::DueTooEarly
		);
		ensure!(
			due <= Self::latest_due(&tree, &upper),
			Error::<T>::DueTooLate
		);
		bounty.state = bounty.state.rework(due).ok_or(Error::<T>::NotSubmitted)?;
		let term = bounty.term();
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::SentBack {
			bounty: id,
			term,
			by: who,
			due,
		});
		Ok(())
	}

	/// An acceptance without an end: the hunter is paid for a part.
	pub(crate) fn do_release(
		who: T::AccountId,
		id: BountyId,
		amount: BalanceOf<T>,
		evidence: HashOf<T>,
	) -> DispatchResult {
		let (mut bounty, tree, mut upper) = Self::load(id)?;
		ensure!(bounty.state.due().is_some(), Error::<T>::NotAssigned);
		let hunter = bounty
			.state
			.hunter()
			.ok_or(Error::<T>::NotAssigned)?
			.clone();
		let stand = Self::ensure_stands(&tree, &upper, &who)?;
		ensure!(
			!amount.is_zero() && amount <= bounty.payable(),
			Error::<T>::AbovePayable
		);
		let (used, _) = split::certain(amount, bounty.sure);
		let (certain, waiting) = Self::certain_part(&bounty, &tree, stand.name, amount);
		let to = Recipients::One(hunter);
		Self::promise(&mut bounty, &who, &to, (certain, 0), Next::Final)?;
		let next = Self::opened(stand.name, &tree);
		Self::promise(&mut bounty, &who, &to, (waiting, 0), next)?;
		// Room is left for the end, or a bounty full of milestones could never be accepted.
		ensure!(
			count_of(&bounty.pays) <= MAX_MILESTONES,
			Error::<T>::TooManyPays
		);
		Self::recount(&mut upper, stand.name, Zero::zero(), waiting)?;
		bounty.available = bounty
			.available
			.checked_sub(&amount)
			.ok_or(Error::<T>::AbovePayable)?;
		bounty.kept = bounty
			.kept
			.checked_add(&amount)
			.ok_or(ArithmeticError::Overflow)?;
		// What is used up is not certain for anybody else any more.
		bounty.sure = bounty.sure.saturating_sub(used);
		bounty.advance = bounty.advance.min(bounty.sure);
		bounty.chain = Self::seal(id, bounty.chain, evidence);
		let term = bounty.term();
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Released {
			bounty: id,
			term,
			by: who,
			evidence,
			paid: amount,
			certain,
		});
		Ok(())
	}
}
