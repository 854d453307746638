// SPDX-License-Identifier: Apache-2.0

//! Rulings of the tree's arbiter and of the collective, what follows of their silence, and whose
//! bond is lost.

use crate::{
	bonds::Payments,
	mesh::Upper,
	outcome::Outcome,
	pallet::{Bounties, Config, Error, Event, Pallet},
	split,
	state::{Below, Case, Court, How, State, Verdict},
	types::{BalanceOf, BlockOf, BountyId, BountyOf, TreeOf, VerdictOf, FEE_SHARE},
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{fungibles::Inspect, EnsureOrigin},
};
use frame_system::ensure_signed;
use sp_runtime::{traits::Saturating, DispatchError, Perbill, Percent};

/// Who signs a ruling.
pub(crate) enum Ruler<T: Config> {
	/// An account: the arbiter of the tree, or not.
	Account(T::AccountId),
	/// The collective, and the account its fees go to.
	Collective(T::AccountId),
}

/// What both sides and who ruled get of the bonds.
type Parts<T> = (BalanceOf<T>, BalanceOf<T>, BalanceOf<T>);

impl<T: Config> Pallet<T> {
	pub(crate) fn ruler(origin: T::RuntimeOrigin) -> Result<Ruler<T>, DispatchError> {
		match T::Arbitration::try_origin(origin) {
			Ok(fee_to) => Ok(Ruler::Collective(fee_to)),
			Err(origin) => Ok(Ruler::Account(ensure_signed(origin)?)),
		}
	}

	/// Whether it is this ruler's turn, and who gets the fee.
	pub(crate) fn ensure_court(
		ruler: Ruler<T>,
		tree: &TreeOf<T>,
		court: Court,
		until: BlockOf<T>,
	) -> Result<T::AccountId, Error<T>> {
		let in_time = Self::now() <= until;
		match (ruler, court) {
			(Ruler::Account(who), _) if tree.terms.arbiter.as_ref() != Some(&who) => {
				Err(Error::<T>::NotArbiter)
			},
			(Ruler::Account(who), Court::Arbiter) if in_time => {
				ensure!(
					Self::now() >= Self::arbiter_begins(tree, until),
					Error::<T>::NotYet
				);
				Ok(who)
			},
			(Ruler::Account(_), Court::Arbiter | Court::Collective) => {
				Err(Error::<T>::CollectivesTurn)
			},
			(Ruler::Collective(_), Court::Arbiter) if in_time => Err(Error::<T>::ArbitersTurn),
			(Ruler::Collective(fee_to), Court::Arbiter | Court::Collective) => Ok(fee_to),
		}
	}

	/// The first block in which the tree's arbiter may rule: half a window after it was asked. Who
	/// named it may have asked it as well, and all others need time to ask for the collective.
	pub(crate) fn arbiter_begins(tree: &TreeOf<T>, until: BlockOf<T>) -> BlockOf<T> {
		split::second_half(until, tree.terms.window)
	}

	/// The last block before nobody's ruling means the default split.
	pub(crate) fn court_ends(tree: &TreeOf<T>, court: Court, until: BlockOf<T>) -> BlockOf<T> {
		match court {
			Court::Arbiter => until.saturating_add(tree.terms.window),
			Court::Collective => until,
		}
	}

	/// Once both courts were silent the default split is what holds, even if nobody said so yet: asking
	/// for another court then would take it back.
	pub(crate) fn ensure_court_sits(
		tree: &TreeOf<T>,
		court: Court,
		until: BlockOf<T>,
	) -> Result<(), Error<T>> {
		ensure!(
			Self::now() <= Self::court_ends(tree, court, until),
			Error::<T>::TooLate
		);
		Ok(())
	}

	pub(crate) fn do_to_collective(
		who: T::AccountId,
		id: BountyId,
		witness: Option<(BountyId, u32)>,
	) -> DispatchResult {
		let (mut bounty, tree, upper) = Self::load(id)?;
		let window = Self::now().saturating_add(tree.terms.window);
		let term = bounty.term();
		let State::Disputed {
			duty, case, until, ..
		} = &mut bounty.state
		else {
			return Err(Error::<T>::NotDisputed.into());
		};
		let stands = Self::stand(&tree, &upper).is_some_and(|stand| stand.who == who);
		let party = stands
			|| duty.hunter == who
			|| match witness {
				Some(witness) => Self::is_paid_through(&who, witness, (id, term))?,
				None => false,
			};
		ensure!(party, Error::<T>::NotAParty);
		ensure!(case.verdict.is_none(), Error::<T>::AlreadyRuled);
		ensure!(case.court == Court::Arbiter, Error::<T>::CollectivesTurn);
		// The poster's side keeps its window for the bond; only a matched dispute waits for a ruling.
		if case.matched.is_some() {
			Self::ensure_court_sits(&tree, case.court, *until)?;
			*until = window;
		}
		case.court = Court::Collective;
		let until = *until;
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::MovedToCollective {
			bounty: id,
			link: None,
			by: who,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_rule(
		ruler: Ruler<T>,
		id: BountyId,
		share: Perbill,
		below: Perbill,
		entry: Option<T::AccountId>,
	) -> Result<Payments, DispatchError> {
		let (mut bounty, tree, upper) = Self::load(id)?;
		let State::Disputed {
			duty,
			delivery,
			case,
			until,
		} = &mut bounty.state
		else {
			return Err(Error::<T>::NotDisputed.into());
		};
		ensure!(case.verdict.is_none(), Error::<T>::AlreadyRuled);
		ensure!(case.matched.is_some(), Error::<T>::NotMatched);
		let fee_to = Self::ensure_court(ruler, &tree, case.court, *until)?;
		let mut other = None;
		if let Some(entrant) = entry.filter(|entrant| *entrant != duty.hunter) {
			ensure!(case.entries, Error::<T>::UnknownEntry);
			let (work, pledge) = Self::take_entry(id, &entrant)?;
			*delivery = Some(work);
			let before = core::mem::replace(&mut duty.hunter, entrant);
			// Who escalated is not judged: what was put at risk goes back.
			other = Some((before, core::mem::replace(&mut bounty.pledge, pledge)));
		}
		case.verdict = Some(Verdict {
			share,
			below,
			fee_to: Some(fee_to.clone()),
		});
		Self::deposit_event(Event::Ruled {
			bounty: id,
			by: fee_to,
			hunter: duty.hunter.clone(),
			share,
			below,
		});
		// What has ended above would keep a body's decision from having its effect: then it waits,
		// and anyone can lift and carry it out.
		let mut done = if upper
			.as_ref()
			.is_none_or(|(_, upper)| upper.state.is_living())
		{
			Self::conclude_dispute(id, bounty, tree.clone(), upper)?
		} else {
			Bounties::<T>::insert(id, bounty);
			Payments::default()
		};
		if let Some((entrant, pledge)) = other {
			done = done.and(Self::settle_pledge(id, &tree, entrant, pledge, None)?);
		}
		Ok(done)
	}

	/// Whether time has decided a dispute: nobody matched the bond, or nobody ruled.
	pub(crate) fn ensure_dispute_over(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		upper: &Upper<T>,
	) -> Result<(), Error<T>> {
		let State::Disputed { case, until, .. } = &bounty.state else {
			return Err(Error::<T>::NotDisputed);
		};
		if case.verdict.is_some() {
			return Ok(());
		}
		let over = if case.matched.is_some() {
			Self::court_ends(tree, case.court, *until)
		} else {
			let stand = Self::stand(tree, upper).ok_or(Error::<T>::NobodyStands)?;
			Self::clock(*until, bounty, tree, &stand)
		};
		ensure!(Self::now() > over, Error::<T>::NotYet);
		Ok(())
	}

	/// Carry out a ruling, or what follows of silence: the hunter has all if the poster's side put
	/// nothing at risk, and the default split if nobody ruled.
	pub(crate) fn conclude_dispute(
		id: BountyId,
		bounty: BountyOf<T>,
		tree: TreeOf<T>,
		upper: Upper<T>,
	) -> Result<Payments, DispatchError> {
		let State::Disputed { case, .. } = &bounty.state else {
			return Err(Error::<T>::NotDisputed.into());
		};
		let case = case.clone();
		let verdict = Self::verdict_of(&case, tree.terms.default_split);
		let paid = verdict.share.mul_floor(case.offer.payable);
		let parts = Self::bond_parts(&tree, &case, &verdict, paid);
		let offer = &case.offer;
		let link = Self::frozen_link(&bounty, &tree, offer, Below::Keep, verdict.below);
		let outcome = Outcome {
			// Of silence nobody can say that.
			worthless: verdict.fee_to.is_some() && verdict.share.is_zero(),
			..Self::frozen_outcome(How::Ruled, offer, paid, link)
		};
		let done = Self::end_by(id, bounty, &tree, upper, outcome)?;
		let (hunter_side, poster_side, fee) = parts;
		Self::deposit_event(Event::BondsSettled {
			bounty: id,
			hunter_side,
			poster_side,
			fee,
		});
		let mut list = Vec::with_capacity(3);
		list.push((case.bond.by, hunter_side));
		list.extend(case.matched.map(|bond| (bond.by, poster_side)));
		list.extend(verdict.fee_to.map(|who| (who, fee)));
		Ok(done.and(Self::pay_bonds(id, &tree, list)?))
	}

	fn verdict_of(case: &Case<T::AccountId, BalanceOf<T>>, default: Percent) -> VerdictOf<T> {
		let silent = |part| Verdict {
			share: part,
			below: part,
			fee_to: None,
		};
		match (&case.verdict, &case.matched) {
			(Some(verdict), _) => verdict.clone(),
			(None, Some(_)) => silent(split::as_ratio(default)),
			(None, None) => silent(Perbill::one()),
		}
	}

	/// The bond of whose figure was further off goes to the other side, less a fee for who ruled.
	fn bond_parts(
		tree: &TreeOf<T>,
		case: &Case<T::AccountId, BalanceOf<T>>,
		verdict: &VerdictOf<T>,
		paid: BalanceOf<T>,
	) -> Parts<T> {
		let (offer, bond) = (&case.offer, case.bond.amount);
		if case.matched.is_none() || verdict.fee_to.is_none() {
			let back = case.matched.as_ref().map(|bond| bond.amount);
			return (bond, back.unwrap_or_default(), Default::default());
		}
		let ruled = paid.saturating_add(verdict.below.mul_floor(offer.vouched));
		let hunters = offer.payable.saturating_add(offer.vouched);
		// Who wants all below looked at owes none of it yet.
		let posters = match offer.below {
			Below::Keep => offer.amount.saturating_add(offer.vouched),
			Below::Review => offer.amount,
		};
		// As with the bond: enough to be moved at all.
		let least = T::Assets::minimum_balance(tree.terms.asset.clone());
		let fee = FEE_SHARE.mul_floor(bond).max(least);
		split::bonds(bond, (hunters, posters, ruled), fee)
	}
}
