// SPDX-License-Identifier: Apache-2.0

//! How a bounty finds its hunter, and how the hunter gives it up.

use crate::{
	bonds::Payments,
	mesh::Upper,
	pallet::{Applications, Bounties, Config, Error, Event, Pallet},
	state::Fall,
	traits::{Eligibility, Rule},
	types::{
		Application, ApplicationOf, BalanceOf, BlockOf, BountyId, BountyOf, HashOf, Mode, Next,
		Payees, TreeOf,
	},
};
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{Consideration, Footprint},
	weights::Weight,
};
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Saturating, Zero},
	ArithmeticError, DispatchError,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_invite(
		who: T::AccountId,
		id: BountyId,
		hunter: T::AccountId,
	) -> DispatchResult {
		let (mut bounty, tree, upper) = Self::load(id)?;
		ensure!(bounty.state.open().is_some(), Error::<T>::NotOpen);
		Self::ensure_stands(&tree, &upper, &who)?;
		// Who hands work in there relies on one of the entries being picked.
		ensure!(bounty.mode != Mode::Open, Error::<T>::OpenToAll);
		Self::ensure_no_party(&tree, &upper, &hunter)?;
		bounty.invited = Some(hunter.clone());
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Invited { bounty: id, hunter });
		Ok(())
	}

	/// Returns whether somebody had to be asked who may.
	pub(crate) fn do_take(who: T::AccountId, id: BountyId) -> Result<bool, DispatchError> {
		let (bounty, _, asked) = Self::take_up(who, id)?;
		Bounties::<T>::insert(id, bounty);
		Ok(asked)
	}

	/// Both in one, for work that is done already. Returns whether somebody had to be asked who may.
	pub(crate) fn do_take_and_submit(
		who: T::AccountId,
		id: BountyId,
		evidence: HashOf<T>,
		payees: Payees<T::AccountId>,
	) -> Result<bool, DispatchError> {
		let (bounty, tree, asked) = Self::take_up(who, id)?;
		Self::hand_in(id, bounty, &tree, evidence, payees)?;
		Ok(asked)
	}

	/// The bounty in the hands of who was invited, not stored yet.
	fn take_up(
		who: T::AccountId,
		id: BountyId,
	) -> Result<(BountyOf<T>, TreeOf<T>, bool), DispatchError> {
		let (mut bounty, tree, upper) = Self::load(id)?;
		Self::ensure_open_now(&bounty)?;
		ensure!(bounty.mode != Mode::Open, Error::<T>::OpenToAll);
		ensure!(
			bounty.invited.as_ref() == Some(&who),
			Error::<T>::NotInvited
		);
		let asked = Self::ensure_may_hunt(&bounty, &tree, &upper, &who)?;
		let (price, due) = (bounty.available, bounty.due);
		Self::ensure_due(due, &tree, &upper)?;
		Self::start(id, &mut bounty, who, price, due)?;
		Ok((bounty, tree, asked))
	}

	/// Returns whether somebody had to be asked who may.
	pub(crate) fn do_apply(
		who: T::AccountId,
		id: BountyId,
		price: BalanceOf<T>,
		due: BlockOf<T>,
		until: BlockOf<T>,
	) -> Result<bool, DispatchError> {
		let (bounty, tree, upper) = Self::load(id)?;
		Self::ensure_open_now(&bounty)?;
		match bounty.mode {
			Mode::Application => {},
			Mode::Open => return Err(Error::<T>::OpenToAll.into()),
			Mode::Direct => return Err(Error::<T>::NoApplications.into()),
		}
		ensure!(
			!Applications::<T>::contains_key(id, &who),
			Error::<T>::AlreadyApplied
		);
		Self::ensure_price(&bounty, price)?;
		ensure!(until >= Self::now(), Error::<T>::DatesOutOfOrder);
		Self::ensure_due(due, &tree, &upper)?;
		let asked = Self::ensure_may_hunt(&bounty, &tree, &upper, &who)?;
		let ticket = T::Consideration::new(&who, Self::application_footprint())?;
		Applications::<T>::insert(
			id,
			&who,
			Application {
				price,
				due,
				until,
				ticket,
			},
		);
		Self::deposit_event(Event::Applied {
			bounty: id,
			applicant: who,
			price,
			due,
			until,
		});
		Ok(asked)
	}

	pub(crate) fn do_withdraw_application(
		who: T::AccountId,
		id: BountyId,
		applicant: T::AccountId,
	) -> DispatchResult {
		let bid = Applications::<T>::get(id, &applicant).ok_or(Error::<T>::UnknownApplication)?;
		let binds = || {
			Self::now() <= bid.until
				&& Bounties::<T>::get(id).is_some_and(|bounty| bounty.state.is_living())
		};
		ensure!(who == applicant || !binds(), Error::<T>::BidStands);
		Applications::<T>::remove(id, &applicant);
		bid.ticket.drop(&applicant)?;
		Self::deposit_event(Event::ApplicationWithdrawn {
			bounty: id,
			applicant,
		});
		Ok(())
	}

	pub(crate) fn do_assign(
		who: T::AccountId,
		id: BountyId,
		hunter: T::AccountId,
		price: BalanceOf<T>,
		due: BlockOf<T>,
	) -> Result<bool, DispatchError> {
		let (mut bounty, tree, upper) = Self::load(id)?;
		Self::ensure_open_now(&bounty)?;
		Self::ensure_stands(&tree, &upper, &who)?;
		let bid = Applications::<T>::take(id, &hunter).ok_or(Error::<T>::UnknownApplication)?;
		ensure!(bid.price == price && bid.due == due, Error::<T>::BidChanged);
		ensure!(Self::now() <= bid.until, Error::<T>::TooLate);
		Self::ensure_price(&bounty, price)?;
		Self::ensure_due(due, &tree, &upper)?;
		let asked = Self::ensure_may_hunt(&bounty, &tree, &upper, &hunter)?;
		bid.ticket.drop(&hunter)?;
		Self::start(id, &mut bounty, hunter, price, due)?;
		Bounties::<T>::insert(id, bounty);
		Ok(asked)
	}

	pub(crate) fn do_resign(who: T::AccountId, id: BountyId) -> Result<Payments, DispatchError> {
		let bounty = Self::get(id)?;
		ensure!(bounty.state.due().is_some(), Error::<T>::NotAssigned);
		ensure!(bounty.state.hunter() == Some(&who), Error::<T>::NotHunter);
		let tree = Self::tree_of(&bounty)?;
		Self::fall(id, bounty, &tree, Fall::Resigned)
	}

	/// A hunter falls out: the bounty opens again, and all that was promised in this time is
	/// looked at by who stands above.
	pub(crate) fn fall(
		id: BountyId,
		mut bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		why: Fall,
	) -> Result<Payments, DispatchError> {
		let (now, term) = (Self::now(), bounty.term());
		let hunter = bounty
			.state
			.hunter()
			.ok_or(Error::<T>::NotAssigned)?
			.clone();
		let window = now.saturating_add(tree.terms.window);
		let until = window.min(tree.terms.end);
		// Nothing was offered and the hunter agreed, by word or by silence: the work was refused.
		let refused = bounty.state.offered();
		let refused = refused.map(|offer| (offer.by.clone(), offer.payable));
		bounty.state = bounty
			.state
			.reopen(now, until)
			.ok_or(Error::<T>::NotAssigned)?;
		bounty.available = bounty
			.available
			.checked_add(&bounty.reserve)
			.ok_or(ArithmeticError::Overflow)?;
		bounty.reserve = Zero::zero();
		let entry = bounty.term_mut(term).ok_or(Error::<T>::UnknownLink)?;
		entry.link.next = Next::Review { until: window };
		let pledge = core::mem::take(&mut bounty.pledge);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Reopened {
			bounty: id,
			term,
			hunter: hunter.clone(),
			why,
			until,
		});
		Self::settle_pledge(id, tree, hunter, pledge, refused)
	}

	fn application_footprint() -> Footprint {
		Footprint::from_parts(1, ApplicationOf::<T>::max_encoded_len())
	}

	/// A hunter's time begins.
	fn start(
		id: BountyId,
		bounty: &mut BountyOf<T>,
		hunter: T::AccountId,
		price: BalanceOf<T>,
		due: BlockOf<T>,
	) -> DispatchResult {
		bounty.reserve = bounty
			.available
			.checked_sub(&price)
			.ok_or(Error::<T>::PriceOutOfRange)?;
		bounty.available = price;
		bounty.invited = None;
		Self::push_term(bounty)?;
		bounty.state = bounty
			.state
			.assign(hunter.clone(), Self::now(), due)
			.ok_or(Error::<T>::NotOpen)?;
		let term = bounty.term();
		Self::deposit_event(Event::Assigned {
			bounty: id,
			term,
			hunter,
			price,
			due,
		});
		Ok(())
	}

	pub(crate) fn ensure_open_now(bounty: &BountyOf<T>) -> Result<(), Error<T>> {
		let (_, until) = bounty.state.open().ok_or(Error::<T>::NotOpen)?;
		ensure!(Self::now() <= until, Error::<T>::TooLate);
		Ok(())
	}

	fn ensure_due(due: BlockOf<T>, tree: &TreeOf<T>, upper: &Upper<T>) -> Result<(), Error<T>> {
		ensure!(due > Self::now(), Error::<T>::DatesOutOfOrder);
		ensure!(due <= Self::latest_due(tree, upper), Error::<T>::DueTooLate);
		Ok(())
	}

	fn ensure_price(bounty: &BountyOf<T>, price: BalanceOf<T>) -> Result<(), Error<T>> {
		ensure!(
			!price.is_zero() && price <= bounty.available,
			Error::<T>::PriceOutOfRange
		);
		Ok(())
	}

	/// Nobody judges their own work. More cannot be forbidden: one person may have many accounts,
	/// and DAOs work through their members.
	pub(crate) fn ensure_no_party(
		tree: &TreeOf<T>,
		upper: &Upper<T>,
		who: &T::AccountId,
	) -> Result<(), Error<T>> {
		ensure!(
			tree.terms.arbiter.as_ref() != Some(who),
			Error::<T>::ArbiterAsParty
		);
		ensure!(
			Self::stand(tree, upper).is_none_or(|stand| stand.who != *who),
			Error::<T>::OwnBounty
		);
		Ok(())
	}

	/// Returns whether somebody had to be asked: not if anyone may.
	pub(crate) fn ensure_may_hunt(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		upper: &Upper<T>,
		who: &T::AccountId,
	) -> Result<bool, Error<T>> {
		Self::ensure_no_party(tree, upper, who)?;
		ensure!(
			T::Eligibility::is_eligible(who, &bounty.eligibility),
			Error::<T>::NotEligible
		);
		Ok(bounty.eligibility != Rule::Anyone)
	}

	/// What it costs to take, apply, assign or enter: a question more if not anyone may.
	pub(crate) fn hunt_weight(measured: Weight, asked: bool) -> Weight {
		match asked {
			true => measured.saturating_add(T::Eligibility::weight()),
			false => measured,
		}
	}
}
