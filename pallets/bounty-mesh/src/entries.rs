// SPDX-License-Identifier: Apache-2.0

//! Bounties open to all: work is handed in before anybody is chosen. Entries that stand are a
//! list, so that the earliest is found without a search.

use crate::{
	bonds::Payments,
	pallet::{Bounties, Config, Entries, EntryLists, Error, Event, Pallet},
	state::Delivery,
	types::{
		BalanceOf, BountyId, BountyOf, DeliveryOf, Entry, EntryListOf, EntryOf, HashOf, Link, Mode,
		Next, Payees, Term, TreeOf, ENTRY_BOND_SHARE, MAX_TERMS,
	},
};
use alloc::vec::Vec;
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{Consideration, Footprint},
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError,
};

impl<T: Config> Pallet<T> {
	/// The entries one of which can still be picked, if there are any. A bounty that has had all
	/// its hunters can have no other.
	pub(crate) fn entries(id: BountyId, bounty: &BountyOf<T>) -> Option<EntryListOf<T>> {
		match bounty.mode {
			Mode::Open if bounty.term() < MAX_TERMS => {
				EntryLists::<T>::get(id).filter(|list| list.count > 0)
			},
			Mode::Open | Mode::Application | Mode::Direct => None,
		}
	}

	pub(crate) fn do_enter(
		who: T::AccountId,
		id: BountyId,
		evidence: HashOf<T>,
		payees: Payees<T::AccountId>,
	) -> Result<bool, DispatchError> {
		let (bounty, tree, upper) = Self::load(id)?;
		Self::ensure_open_now(&bounty)?;
		ensure!(bounty.mode == Mode::Open, Error::<T>::NotOpenToAll);
		ensure!(bounty.term() < MAX_TERMS, Error::<T>::TermLimit);
		ensure!(
			!Entries::<T>::contains_key(id, &who),
			Error::<T>::AlreadyEntered
		);
		let asked = Self::ensure_may_hunt(&bounty, &tree, &upper, &who)?;
		ensure!(
			Self::bond_is_worth_it(&bounty),
			Error::<T>::EntryBondOutOfRange
		);
		Self::ensure_payees(&payees, &tree, bounty.payable())?;
		let mut list = EntryLists::<T>::get(id).unwrap_or_default();
		let before = list.last.replace(who.clone());
		match &before {
			Some(before) => Self::relink(id, before, |entry| entry.after = Some(who.clone()))?,
			None => list.first = Some(who.clone()),
		}
		list.count = list
			.count
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		let ticket = T::Consideration::new(&who, Self::entry_footprint())?;
		let bond = bounty.entry_bond;
		if !bond.is_zero() {
			Self::take_in(&tree.terms.asset, &who, bond)?;
		}
		Entries::<T>::insert(
			id,
			&who,
			Entry {
				evidence,
				payees: payees.clone(),
				round: list.round,
				before,
				after: None,
				ticket,
				bond: (!bond.is_zero()).then(|| (tree.terms.asset.clone(), bond)),
			},
		);
		EntryLists::<T>::insert(id, list);
		Self::deposit_event(Event::Entered {
			bounty: id,
			entrant: who,
			evidence,
			payees,
			bond,
		});
		Ok(asked)
	}

	/// What an entrant can lose with work that is worth so much.
	fn most_lost(payable: BalanceOf<T>) -> BalanceOf<T> {
		ENTRY_BOND_SHARE.mul_floor(payable)
	}

	/// Whether a bounty still has so much that its bond on entries is as small a part of it as when
	/// it was posted: earlier hunters may have been paid since.
	pub(crate) fn bond_is_worth_it(bounty: &BountyOf<T>) -> bool {
		bounty.entry_bond <= Self::most_lost(bounty.payable())
	}

	fn entry_footprint() -> Footprint {
		let size = EntryOf::<T>::max_encoded_len();
		Footprint::from_parts(1, size)
	}

	fn relink(
		id: BountyId,
		who: &T::AccountId,
		change: impl FnOnce(&mut EntryOf<T>),
	) -> Result<(), Error<T>> {
		Entries::<T>::try_mutate(id, who, |entry| {
			change(entry.as_mut().ok_or(Error::<T>::UnknownEntry)?);
			Ok(())
		})
	}

	/// Remove an entry, and close the gap it leaves among those that stand.
	fn drop_entry(id: BountyId, who: &T::AccountId, entry: EntryOf<T>) -> DispatchResult {
		Entries::<T>::remove(id, who);
		let list = EntryLists::<T>::get(id).filter(|list| list.round == entry.round);
		if let Some(mut list) = list {
			match &entry.before {
				Some(before) => {
					Self::relink(id, before, |before| before.after = entry.after.clone())?
				},
				None => list.first = entry.after.clone(),
			}
			match &entry.after {
				Some(after) => {
					Self::relink(id, after, |after| after.before = entry.before.clone())?
				},
				None => list.last = entry.before.clone(),
			}
			list.count = list.count.saturating_sub(1);
			EntryLists::<T>::insert(id, list);
		}
		entry.ticket.drop(who)
	}

	/// Whether an entry can still be picked or named in a ruling.
	pub(crate) fn entry_stands(id: BountyId, entry: &EntryOf<T>) -> bool {
		EntryLists::<T>::get(id).is_some_and(|list| list.round == entry.round)
			&& Bounties::<T>::get(id).is_some_and(|bounty| bounty.state.is_living())
	}

	/// Take out the entry of an account, if it stands, and what was put at risk with it: the caller
	/// makes it the bounty's pledge.
	pub(crate) fn take_entry(
		id: BountyId,
		who: &T::AccountId,
	) -> Result<(DeliveryOf<T>, BalanceOf<T>), DispatchError> {
		let entry = Entries::<T>::get(id, who).ok_or(Error::<T>::UnknownEntry)?;
		ensure!(Self::entry_stands(id, &entry), Error::<T>::UnknownEntry);
		let delivery = Delivery {
			evidence: entry.evidence,
			payees: entry.payees.clone(),
		};
		let pledge = entry.bond.as_ref().map(|(_, amount)| *amount);
		Self::drop_entry(id, who, entry)?;
		Ok((delivery, pledge.unwrap_or_default()))
	}

	pub(crate) fn do_withdraw_entry(
		who: T::AccountId,
		id: BountyId,
		entrant: T::AccountId,
	) -> DispatchResult {
		let entry = Entries::<T>::get(id, &entrant).ok_or(Error::<T>::UnknownEntry)?;
		ensure!(
			who == entrant || !Self::entry_stands(id, &entry),
			Error::<T>::EntryStands
		);
		let bond = entry.bond.clone();
		Self::drop_entry(id, &entrant, entry)?;
		Self::deposit_event(Event::EntryWithdrawn {
			bounty: id,
			entrant: entrant.clone(),
			bond: bond.as_ref().map_or(Zero::zero(), |(_, amount)| *amount),
		});
		// Who cannot receive it now keeps the entry, and can take it back any time later.
		match bond {
			Some((asset, amount)) => Self::pay_out(&asset, &entrant, amount),
			None => Ok(()),
		}
	}

	/// All entries are void; they can be taken back by anyone.
	pub(crate) fn new_round(id: BountyId) -> Result<(), Error<T>> {
		let before = EntryLists::<T>::get(id).unwrap_or_default();
		let round = before
			.round
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		EntryLists::<T>::insert(
			id,
			EntryListOf::<T> {
				round,
				..Default::default()
			},
		);
		Ok(())
	}

	pub(crate) fn do_pick(
		who: T::AccountId,
		id: BountyId,
		entrant: T::AccountId,
		evidence: HashOf<T>,
	) -> DispatchResult {
		let (bounty, tree, upper) = Self::load(id)?;
		ensure!(bounty.state.open().is_some(), Error::<T>::NotOpen);
		Self::ensure_stands(&tree, &upper, &who)?;
		ensure!(bounty.mode == Mode::Open, Error::<T>::NotOpenToAll);
		Self::ensure_no_party(&tree, &upper, &entrant)?;
		let (delivery, pledge) = Self::take_entry(id, &entrant)?;
		ensure!(delivery.evidence == evidence, Error::<T>::EntryChanged);
		Self::picked(id, bounty, &tree, (entrant, delivery, pledge), Some(who))
	}

	/// An entry is picked, by word or by silence: its work waits for an answer.
	pub(crate) fn picked(
		id: BountyId,
		mut bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		(hunter, delivery, pledge): (T::AccountId, DeliveryOf<T>, BalanceOf<T>),
		by: Option<T::AccountId>,
	) -> DispatchResult {
		let now = Self::now();
		let until = now.saturating_add(tree.terms.window);
		Self::push_term(&mut bounty)?;
		bounty.pledge = pledge;
		bounty.state = bounty
			.state
			.pick(hunter.clone(), delivery.clone(), now, until)
			.ok_or(Error::<T>::NotOpen)?;
		let term = bounty.term();
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Picked {
			bounty: id,
			term,
			hunter,
			by,
		});
		Self::deposit_event(Event::Submitted {
			bounty: id,
			term,
			evidence: delivery.evidence,
			payees: delivery.payees,
			until,
		});
		Ok(())
	}

	/// What a hunter put at risk with an entry goes back; if the work was `refused` without being
	/// contradicted, to who refused it, as much of it as that work could have been paid. An entrant
	/// cannot escalate where nothing is payable, so nothing may be lost there. Called once the record
	/// without the pledge is stored.
	pub(crate) fn settle_pledge(
		id: BountyId,
		tree: &TreeOf<T>,
		entrant: T::AccountId,
		amount: BalanceOf<T>,
		refused: Option<(T::AccountId, BalanceOf<T>)>,
	) -> Result<Payments, DispatchError> {
		let mut parts = Vec::with_capacity(2);
		let mut left = amount;
		if let Some((by, payable)) = refused {
			let lost = amount.min(Self::most_lost(payable));
			left = left.saturating_sub(lost);
			parts.push((by, lost));
		}
		parts.push((entrant.clone(), left));
		parts.retain(|(_, part)| !part.is_zero());
		for (to, amount) in &parts {
			Self::deposit_event(Event::PledgeSettled {
				bounty: id,
				entrant: entrant.clone(),
				to: to.clone(),
				amount: *amount,
			});
		}
		Self::pay_bonds(id, tree, parts)
	}

	/// A hunter's time begins.
	pub(crate) fn push_term(bounty: &mut BountyOf<T>) -> Result<(), Error<T>> {
		bounty
			.terms
			.try_push(Term {
				link: Link::whole(Next::Running),
				vouched: Zero::zero(),
			})
			.map_err(|_| Error::<T>::TermLimit)
	}
}
