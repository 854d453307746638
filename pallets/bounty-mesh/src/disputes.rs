// SPDX-License-Identifier: Apache-2.0

//! Offers of less, and what follows if the hunter does not agree: bonds on both sides, up to the
//! ruling.

use crate::{
	bonds::Payments,
	mesh::Upper,
	outcome::{Finished, Outcome},
	pallet::{Bounties, Config, Error, Event, Pallet},
	state::{Below, Bond, Court, Fall, How, Offer, State},
	types::{
		BalanceOf, BlockOf, BondOf, BountyId, BountyOf, Link, Name, Next, OfferOf, TreeOf,
		BOND_SHARE,
	},
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::fungibles::Inspect};
use sp_runtime::{
	traits::{CheckedAdd, Saturating, Zero},
	ArithmeticError, DispatchError, Perbill,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_offer(
		who: T::AccountId,
		id: BountyId,
		amount: BalanceOf<T>,
		below: Below,
	) -> DispatchResult {
		let (mut bounty, tree, mut upper) = Self::load(id)?;
		let entries = match bounty.state {
			State::Open { .. } => {
				ensure!(
					Self::entries(id, &bounty).is_some(),
					Error::<T>::NotSubmitted
				);
				true
			},
			State::Assigned { .. } | State::Submitted { .. } => false,
			State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. }
			| State::Refused { .. } => return Err(Error::<T>::NotSubmitted.into()),
		};
		let stand = Self::ensure_stands(&tree, &upper, &who)?;
		if let State::Submitted { until, .. } = bounty.state {
			// Silence has accepted the work by then, even if nobody said so yet.
			Self::ensure_in_time(until, &bounty, &tree, &stand)?;
		}
		let payable = bounty.payable();
		// Before its hunter is known, nothing was vouched for.
		let vouched = if entries {
			Zero::zero()
		} else {
			bounty.vouched()
		};
		let less = amount < payable || (amount == payable && below == Below::Review);
		ensure!(
			amount.is_zero() || (less && !entries),
			Error::<T>::OfferTooHigh
		);
		// The most that can come of it counts in this name from now on.
		let counted = match stand.name {
			Name::Top => Zero::zero(),
			Name::Term { .. } => payable
				.saturating_sub(bounty.sure)
				.checked_add(&vouched)
				.ok_or(ArithmeticError::Overflow)?,
		};
		Self::recount(&mut upper, stand.name, Zero::zero(), counted)?;
		let until = Self::now().saturating_add(tree.terms.window);
		let offer = Offer {
			by: who.clone(),
			amount,
			below,
			payable,
			vouched,
			frozen: vouched,
			name: stand.name,
			counted,
		};
		bounty.state = if entries {
			bounty.state.refuse(offer, until)
		} else {
			bounty.state.offer(offer, until)
		}
		.ok_or(Error::<T>::NotSubmitted)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Offered {
			bounty: id,
			by: who,
			amount,
			below,
			payable,
			vouched,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_agree(who: T::AccountId, id: BountyId) -> Result<Payments, DispatchError> {
		let (bounty, tree, upper) = Self::load(id)?;
		let State::Offered { duty, .. } = &bounty.state else {
			return Err(Error::<T>::NotOffered.into());
		};
		ensure!(duty.hunter == who, Error::<T>::NotHunter);
		Self::conclude_offer(id, bounty, tree, upper)
	}

	/// The hunter agreed, by word or by silence.
	pub(crate) fn conclude_offer(
		id: BountyId,
		bounty: BountyOf<T>,
		tree: TreeOf<T>,
		mut upper: Upper<T>,
	) -> Result<Payments, DispatchError> {
		let State::Offered { offer, bond, .. } = &bounty.state else {
			return Err(Error::<T>::NotOffered.into());
		};
		let (offer, bond) = (offer.clone(), bond.clone());
		let done = if offer.amount.is_zero() {
			Self::recount(&mut upper, offer.name, offer.counted, Zero::zero())?;
			Self::put_upper(upper);
			Self::fall(id, bounty, &tree, Fall::Dismissed)?
		} else {
			let (amount, below) = (offer.amount, offer.below);
			let link = Self::frozen_link(&bounty, &tree, &offer, below, Perbill::one());
			let outcome = Self::frozen_outcome(How::Agreed, &offer, amount, link);
			Self::end_by(id, bounty, &tree, upper, outcome)?
		};
		let back = bond.map(|bond| (bond.by, bond.amount));
		Ok(done.and(Self::pay_bonds(id, &tree, back.into_iter().collect())?))
	}

	/// What an offer's outcome does to all the hunter vouched for: it cannot pass on more than was
	/// there when the offer was made.
	pub(crate) fn frozen_link(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		offer: &OfferOf<T>,
		below: Below,
		ratio: Perbill,
	) -> Link<BlockOf<T>> {
		let grew = bounty.vouched() > offer.frozen;
		let next = if grew || below == Below::Review {
			Next::Review {
				until: Self::now().saturating_add(tree.terms.window),
			}
		} else {
			Self::opened(offer.name, tree)
		};
		Link { ratio, next }
	}

	pub(crate) fn frozen_outcome(
		how: How,
		offer: &OfferOf<T>,
		paid: BalanceOf<T>,
		below: Link<BlockOf<T>>,
	) -> Outcome<T> {
		Outcome {
			how,
			by: offer.by.clone(),
			name: offer.name,
			paid,
			below,
			vouched: offer.frozen,
			counted: offer.counted,
			payable: offer.payable,
			worthless: false,
		}
	}

	/// End a bounty by agreement or ruling.
	pub(crate) fn end_by(
		id: BountyId,
		bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		upper: Upper<T>,
		outcome: Outcome<T>,
	) -> Result<Payments, DispatchError> {
		let (how, paid, below) = (outcome.how, outcome.paid, outcome.below);
		let vouched = bounty.vouched();
		let Finished {
			term,
			certain,
			seal,
			into,
			payments,
			pay: _,
		} = Self::finish(id, bounty, tree, upper, outcome)?;
		Self::deposit_event(Event::Settled {
			bounty: id,
			term,
			how,
			paid,
			certain,
			vouched,
			ratio: below.ratio,
			next: below.next,
			seal,
			into,
		});
		Ok(payments)
	}

	/// Nobody escalated the refusal of all entries: they are void, and new ones are looked for.
	pub(crate) fn conclude_refusal(
		id: BountyId,
		mut bounty: BountyOf<T>,
		tree: TreeOf<T>,
		mut upper: Upper<T>,
	) -> Result<Payments, DispatchError> {
		let State::Refused { offer, bond, .. } = &bounty.state else {
			return Err(Error::<T>::NotOffered.into());
		};
		let (offer, bond) = (offer.clone(), bond.clone());
		Self::recount(&mut upper, offer.name, offer.counted, Zero::zero())?;
		let now = Self::now();
		let until = now.saturating_add(tree.terms.window).min(tree.terms.end);
		bounty.state = bounty
			.state
			.renew(now, until)
			.ok_or(Error::<T>::NotOffered)?;
		Self::new_round(id)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::EntriesRefused { bounty: id, until });
		let back = bond.map(|bond| (bond.by, bond.amount));
		Self::pay_bonds(id, &tree, back.into_iter().collect())
	}

	/// The bond of either side: a part of all that is at stake, and enough to be moved at all.
	pub(crate) fn bond_for(tree: &TreeOf<T>, stake: BalanceOf<T>) -> BalanceOf<T> {
		let least = T::Assets::minimum_balance(tree.terms.asset.clone());
		BOND_SHARE.mul_ceil(stake).max(least)
	}

	pub(crate) fn offer_stake(offer: &OfferOf<T>) -> Result<BalanceOf<T>, DispatchError> {
		offer
			.payable
			.checked_add(&offer.vouched)
			.ok_or(ArithmeticError::Overflow.into())
	}

	fn put_bond(
		tree: &TreeOf<T>,
		who: T::AccountId,
		stake: BalanceOf<T>,
	) -> Result<BondOf<T>, DispatchError> {
		Self::ensure_not_arbiter(tree, &who)?;
		let amount = Self::bond_for(tree, stake);
		Self::take_in(&tree.terms.asset, &who, amount)?;
		Ok(Bond { by: who, amount })
	}

	/// Who may have to rule puts nothing at risk on either side.
	pub(crate) fn ensure_not_arbiter(tree: &TreeOf<T>, who: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(
			tree.terms.arbiter.as_ref() != Some(who),
			Error::<T>::ArbiterAsParty
		);
		Ok(())
	}

	pub(crate) fn first_court(tree: &TreeOf<T>) -> Court {
		match tree.terms.arbiter {
			Some(_) => Court::Arbiter,
			None => Court::Collective,
		}
	}

	pub(crate) fn do_sponsor(who: T::AccountId, id: BountyId) -> DispatchResult {
		let mut bounty = Self::get(id)?;
		let tree = Self::tree_of(&bounty)?;
		let (offer, place, until) = match &mut bounty.state {
			State::Offered {
				offer, bond, until, ..
			}
			| State::Refused {
				offer, bond, until, ..
			} => (offer, bond, until),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => return Err(Error::<T>::NotOffered.into()),
		};
		ensure!(Self::now() <= *until, Error::<T>::TooLate);
		ensure!(place.is_none(), Error::<T>::BondThere);
		let put = Self::put_bond(&tree, who.clone(), Self::offer_stake(offer)?)?;
		let amount = put.amount;
		*place = Some(put);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Sponsored {
			bounty: id,
			by: who,
			amount,
		});
		Ok(())
	}

	pub(crate) fn do_escalate(who: T::AccountId, id: BountyId) -> DispatchResult {
		let mut bounty = Self::get(id)?;
		let tree = Self::tree_of(&bounty)?;
		let (offer, sponsored, ends, entrant) = match &bounty.state {
			State::Offered {
				duty,
				offer,
				bond,
				until,
				..
			} => {
				ensure!(duty.hunter == who, Error::<T>::NotHunter);
				(offer, bond, *until, false)
			},
			State::Refused {
				offer, bond, until, ..
			} => (offer, bond, *until, true),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => return Err(Error::<T>::NotOffered.into()),
		};
		let now = Self::now();
		ensure!(now <= ends, Error::<T>::TooLate);
		let stake = Self::offer_stake(offer)?;
		ensure!(!stake.is_zero(), Error::<T>::NothingAtStake);
		let sponsored = sponsored.clone();
		let court = Self::first_court(&tree);
		let until = now.saturating_add(tree.terms.window);
		// Before a bond is taken: who has no entry has nothing to escalate.
		let delivery = if entrant {
			let (delivery, pledge) = Self::take_entry(id, &who)?;
			Self::push_term(&mut bounty)?;
			bounty.pledge = pledge;
			Some(delivery)
		} else {
			None
		};
		let bond = match sponsored {
			Some(bond) => bond,
			None => Self::put_bond(&tree, who.clone(), stake)?,
		};
		let amount = bond.amount;
		bounty.state = match delivery {
			Some(delivery) => {
				bounty
					.state
					.escalate_entry(who.clone(), delivery, bond, court, (now, until))
			},
			None => bounty.state.escalate(bond, court, until),
		}
		.ok_or(Error::<T>::NotOffered)?;
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Escalated {
			bounty: id,
			by: who,
			bond: amount,
			court,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_match_bond(who: T::AccountId, id: BountyId) -> DispatchResult {
		let (mut bounty, tree, upper) = Self::load(id)?;
		let State::Disputed { case, until, .. } = &bounty.state else {
			return Err(Error::<T>::NotDisputed.into());
		};
		ensure!(case.matched.is_none(), Error::<T>::BondThere);
		let (until, amount) = (*until, case.bond.amount);
		Self::ensure_not_arbiter(&tree, &who)?;
		// While nobody stands, nobody has been silent.
		if let Some(stand) = Self::stand(&tree, &upper) {
			Self::ensure_in_time(until, &bounty, &tree, &stand)?;
		}
		Self::take_in(&tree.terms.asset, &who, amount)?;
		let window = Self::now().saturating_add(tree.terms.window);
		if let State::Disputed { case, until, .. } = &mut bounty.state {
			case.matched = Some(Bond {
				by: who.clone(),
				amount,
			});
			*until = window;
		}
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Matched {
			bounty: id,
			by: who,
			bond: amount,
			until: window,
		});
		Ok(())
	}
}
