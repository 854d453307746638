// SPDX-License-Identifier: Apache-2.0

//! What becomes of a bounty's work: promises to its payees, one link for all below, the rest goes
//! up. Acceptance, agreement and rulings all end here.

use crate::{
	bonds::{Payments, LIFTED},
	mesh::{Upper, Upward},
	pallet::{Bounties, Config, Error, Pallet},
	split,
	state::How,
	types::{
		BalanceOf, BlockOf, BountyId, BountyOf, HashOf, Link, Name, Next, Pay, Recipients, TreeOf,
	},
};
use codec::Encode;
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Hash, Saturating, Zero},
	ArithmeticError, DispatchError,
};

/// What was decided about a bounty with a hunter.
pub(crate) struct Outcome<T: Config> {
	/// How it ends.
	pub how: How,
	/// Who promised.
	pub by: T::AccountId,
	/// In whose name.
	pub name: Name,
	/// What its own payees get.
	pub paid: BalanceOf<T>,
	/// What all its hunter promised below waits for.
	pub below: Link<BlockOf<T>>,
	/// What passes with that, if it hangs on the name.
	pub vouched: BalanceOf<T>,
	/// What an offer had counted among the name's promises already.
	pub counted: BalanceOf<T>,
	/// What `paid` was cut from.
	pub payable: BalanceOf<T>,
	/// Whether a court said that the work is worth nothing: whoever had said so was right. That
	/// nothing is paid says less, because little or nothing may have been payable.
	pub worthless: bool,
}

/// What came of it, for events.
pub(crate) struct Finished<T: Config> {
	/// The hunter's time on it.
	pub term: u32,
	/// What of the pay is certain already.
	pub certain: BalanceOf<T>,
	/// The number of that part.
	pub pay: Option<u32>,
	/// Evidence chained, if work was handed in and paid.
	pub seal: Option<HashOf<T>>,
	/// The bounty that took up the seal.
	pub into: Option<BountyId>,
	/// What was paid of the hunter's pledge.
	pub payments: Payments,
}

impl<T: Config> Pallet<T> {
	/// What a promise made now in a name waits for. Where others have put money in, the root's
	/// poster decides nothing at once: they have a window to contest it.
	pub(crate) fn opened(name: Name, tree: &TreeOf<T>) -> Next<BlockOf<T>> {
		match name {
			Name::Top if tree.terms.crowd => Next::Review {
				until: Self::now().saturating_add(tree.terms.window),
			},
			Name::Top | Name::Term { .. } => name.next(),
		}
	}

	/// How much of a pay is certain at once, and how much waits.
	pub(crate) fn certain_part(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		name: Name,
		paid: BalanceOf<T>,
	) -> (BalanceOf<T>, BalanceOf<T>) {
		match name {
			Name::Top if !tree.terms.crowd => (paid, Zero::zero()),
			Name::Top if bounty.parent.is_none() => (Zero::zero(), paid),
			Name::Top | Name::Term { .. } => split::certain(paid, bounty.sure),
		}
	}

	/// End a bounty that has a hunter.
	pub(crate) fn finish(
		id: BountyId,
		mut bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		mut upper: Upper<T>,
		outcome: Outcome<T>,
	) -> Result<Finished<T>, DispatchError> {
		let (term, work) = (bounty.term(), bounty.state.work().cloned());
		let hunter = bounty
			.state
			.hunter()
			.ok_or(Error::<T>::NotAssigned)?
			.clone();
		let paid = outcome.paid;
		let (used, _) = split::certain(paid, bounty.sure);
		let (certain, waiting) = Self::certain_part(&bounty, tree, outcome.name, paid);

		// Promises: its payees' and, in one link, all its hunter made below.
		let to = match &work {
			Some(delivery) => {
				bounty.payees = delivery.payees.clone();
				Recipients::Payees
			},
			None => Recipients::One(hunter.clone()),
		};
		// Reputation is promised by who posted: another one's would not be theirs to judge for.
		let points = if outcome.by == bounty.depositor {
			split::points(bounty.reputation, paid, outcome.payable)
		} else {
			0
		};
		let first = split::points(points, certain, paid);
		let next = Self::opened(outcome.name, tree);
		let rest = (waiting, points.saturating_sub(first));
		let pay = (!certain.is_zero()).then_some(bounty.next_pay);
		Self::promise(&mut bounty, &outcome.by, &to, (certain, first), Next::Final)?;
		Self::promise(&mut bounty, &outcome.by, &to, rest, next)?;
		bounty.term_mut(term).ok_or(Error::<T>::UnknownLink)?.link = outcome.below;
		let passes = match outcome.below.next {
			Next::Hangs { .. } => outcome.vouched,
			Next::Running | Next::Review { .. } | Next::Contested | Next::Final => Zero::zero(),
		};
		let counts = waiting
			.checked_add(&passes)
			.ok_or(ArithmeticError::Overflow)?;
		Self::recount(&mut upper, outcome.name, outcome.counted, counts)?;

		// Ledger, work and the end.
		bounty.kept = bounty
			.kept
			.checked_add(&paid)
			.ok_or(ArithmeticError::Overflow)?;
		let mut upward = Self::emptied(&mut bounty, paid, used)?;
		let done = outcome.how == How::Accepted || !paid.is_zero();
		let seal = work
			.filter(|_| done)
			.map(|delivery| Self::seal(id, bounty.chain, delivery.evidence));
		if let Some(seal) = seal {
			upward.work = (id != bounty.root).then_some((seal, bounty.height));
			bounty.chain = seal;
			Self::note_work(&hunter, &outcome, &bounty);
		}
		bounty.state = bounty
			.state
			.finish(outcome.how, Self::now())
			.ok_or(Error::<T>::NotSubmitted)?;
		let records = Self::records_besides(id, &bounty, &upper, &upward);
		let into = Self::hand_up(id, &bounty, &mut upper, upward)?;
		Self::put_upper(upper);
		let pledge = core::mem::take(&mut bounty.pledge);
		Bounties::<T>::insert(id, bounty);
		let Outcome { by, payable, .. } = outcome;
		let refused = outcome.worthless.then_some((by, payable));
		let payments = Self::settle_pledge(id, tree, hunter, pledge, refused)?;
		Ok(Finished {
			payments: Payments {
				records,
				..payments
			},
			term,
			certain,
			pay,
			seal,
			into,
		})
	}

	/// Records that an end touches besides those of a benchmark. Lifted, its bounty leaves to another one
	/// than its parent, for which its promises or its place may still count, or to the top, where the
	/// poster's level is noted too; a root does so if it leaves anything.
	fn records_besides(
		id: BountyId,
		bounty: &BountyOf<T>,
		upper: &Upper<T>,
		upward: &Upward<T>,
	) -> u32 {
		let above = upper.as_ref().map(|(above, _)| *above);
		if above != bounty.parent {
			LIFTED
		} else {
			u32::from(id == bounty.root && !upward.amount.is_zero())
		}
	}

	/// Promise an amount; nothing is promised if it is nothing.
	pub(crate) fn promise(
		bounty: &mut BountyOf<T>,
		by: &T::AccountId,
		to: &Recipients<T::AccountId>,
		(amount, points): (BalanceOf<T>, u64),
		next: Next<BlockOf<T>>,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let pay = Pay {
			id: bounty.next_pay,
			by: by.clone(),
			amount,
			to: to.clone(),
			link: Link::whole(next),
			points,
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

	/// Change what is counted among the promises of a name. What has been passed on already is
	/// never lowered: who took it over counted it.
	pub(crate) fn recount(
		upper: &mut Upper<T>,
		name: Name,
		before: BalanceOf<T>,
		after: BalanceOf<T>,
	) -> DispatchResult {
		let Name::Term { bounty, term } = name else {
			return Ok(());
		};
		if before == after {
			return Ok(());
		}
		let change = |record: &mut BountyOf<T>| -> DispatchResult {
			let entry = record.term_mut(term).ok_or(Error::<T>::UnknownLink)?;
			if let Some(more) = after.checked_sub(&before) {
				entry.vouched = entry
					.vouched
					.checked_add(&more)
					.ok_or(ArithmeticError::Overflow)?;
			} else if matches!(entry.link.next, Next::Running | Next::Review { .. }) {
				let less = before.saturating_sub(after);
				let running = entry.link.next == Next::Running;
				entry.vouched = entry.vouched.saturating_sub(less);
				// What an offer froze falls with it, or something new could take its place unseen
				// (`tests/model/found.rs`).
				if let (true, Some(offer)) = (running, record.state.offered_mut()) {
					offer.frozen = offer.frozen.saturating_sub(less);
				}
			}
			Ok(())
		};
		match upper {
			Some((id, record)) if *id == bounty => change(record),
			Some(_) | None => Bounties::<T>::try_mutate(bounty, |record| {
				change(record.as_mut().ok_or(Error::<T>::UnknownBounty)?)
			}),
		}
	}

	/// What work is sealed with: its children's seals, its number and its own evidence. Anyone can
	/// do the sum again from the events.
	pub fn seal(id: BountyId, chain: HashOf<T>, evidence: HashOf<T>) -> HashOf<T> {
		T::Hashing::hash(&(chain, id, evidence).encode())
	}

	/// The chain of a bounty after it took up the seal of one below it.
	pub fn folded(chain: HashOf<T>, from: BountyId, seal: HashOf<T>) -> HashOf<T> {
		T::Hashing::hash(&(chain, from, seal).encode())
	}

	/// Whether whoever stands can still say no: silence has not spoken yet.
	pub(crate) fn ensure_in_time(
		until: BlockOf<T>,
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		stand: &crate::mesh::Stand<T>,
	) -> Result<(), Error<T>> {
		ensure!(
			Self::now() <= Self::clock(until, bounty, tree, stand),
			Error::<T>::TooLate
		);
		Ok(())
	}
}
