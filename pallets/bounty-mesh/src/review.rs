// SPDX-License-Identifier: Apache-2.0

//! Handing work in, and accepting it by word or by silence.

use crate::{
	mesh::{Stand, Upper},
	pallet::{Bounties, Config, Error, Event, Pallet},
	split,
	state::Delivery,
	types::{
		BalanceOf, BountyId, BountyOf, HashOf, Link, Name, Next, Pay, Payees, Recipients, TreeOf,
	},
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::{
	traits::{CheckedAdd, Hash, Saturating, Zero},
	ArithmeticError, Permill,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_submit(
		who: T::AccountId,
		id: BountyId,
		evidence: HashOf<T>,
		payees: Payees<T::AccountId>,
	) -> DispatchResult {
		let mut bounty = Self::get(id)?;
		ensure!(bounty.state.due().is_some(), Error::<T>::NotAssigned);
		ensure!(bounty.state.hunter() == Some(&who), Error::<T>::NotHunter);
		let tree = Self::tree_of(&bounty)?;
		Self::ensure_payees(&payees, &tree, bounty.payable())?;
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

	fn ensure_payees(
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

	pub(crate) fn do_accept(who: T::AccountId, id: BountyId, max: BalanceOf<T>) -> DispatchResult {
		let (bounty, tree, upper) = Self::load(id)?;
		ensure!(bounty.state.delivery().is_some(), Error::<T>::NotSubmitted);
		let stand = Self::ensure_stands(&tree, &upper, &who)?;
		// What a child's acceptance moved into this promise since the signer looked counts too.
		let cost = bounty
			.payable()
			.checked_add(&bounty.vouched())
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(cost <= max, Error::<T>::CostAboveMax);
		Self::settle(id, bounty, upper, stand, false)
	}

	/// The work is accepted, in the name that stands now.
	pub(crate) fn settle(
		id: BountyId,
		mut bounty: BountyOf<T>,
		mut upper: Upper<T>,
		stand: Stand<T>,
		silent: bool,
	) -> DispatchResult {
		let Delivery { evidence, payees } = bounty
			.state
			.delivery()
			.ok_or(Error::<T>::NotSubmitted)?
			.clone();
		let (term, paid, vouched) = (bounty.term(), bounty.payable(), bounty.vouched());
		let (used, waiting) = split::certain(paid, bounty.sure);
		let (certain, waiting) = match stand.name {
			Name::Top => (paid, Zero::zero()),
			Name::Term { .. } => (used, waiting),
		};

		// Promises: its payees' and, in one link, all its hunter made below.
		bounty.payees = payees;
		Self::promise(&mut bounty, &stand, certain, Next::Final)?;
		Self::promise(&mut bounty, &stand, waiting, stand.name.next())?;
		bounty
			.term_mut(term)
			.ok_or(Error::<T>::UnknownLink)?
			.link
			.next = stand.name.next();
		let passes = waiting
			.checked_add(&vouched)
			.ok_or(ArithmeticError::Overflow)?;
		Self::vouch(&mut upper, stand.name, passes)?;

		// Ledger, work and the end.
		bounty.kept = bounty
			.kept
			.checked_add(&paid)
			.ok_or(ArithmeticError::Overflow)?;
		let mut upward = Self::emptied(&mut bounty, paid, used)?;
		let seal = Self::seal(id, bounty.chain, evidence);
		upward.work = (id != bounty.root).then_some((seal, bounty.height));
		bounty.chain = seal;
		bounty.state = bounty
			.state
			.accept(Self::now())
			.ok_or(Error::<T>::NotSubmitted)?;
		Self::hand_up(id, &bounty, &mut upper, upward)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Accepted {
			bounty: id,
			term,
			by: stand.who,
			silent,
			paid,
			certain,
			vouched,
			seal,
		});
		Ok(())
	}

	fn promise(
		bounty: &mut BountyOf<T>,
		stand: &Stand<T>,
		amount: BalanceOf<T>,
		next: Next<crate::types::BlockOf<T>>,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let pay = Pay {
			id: bounty.next_pay,
			by: stand.who.clone(),
			amount,
			to: Recipients::Payees,
			link: Link::whole(next),
		};
		bounty.next_pay = bounty
			.next_pay
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		bounty
			.pays
			.try_push(pay)
			.map_err(|_| Error::<T>::TooManyPays)?;
		Ok(())
	}

	/// What work is sealed with: its children's seals, its number and its own evidence.
	fn seal(id: BountyId, chain: HashOf<T>, evidence: HashOf<T>) -> HashOf<T> {
		T::Hashing::hash(&(chain, id, evidence).encode())
	}
}
