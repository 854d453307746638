// SPDX-License-Identifier: Apache-2.0

//! Reviews of what was promised: ratify it, contest it as a whole, take single parts out first.

use crate::{
	bonds::Payments,
	mesh::Stand,
	pallet::{Bounties, Config, Contests, Contributions, Error, Event, Pallet},
	rulings::Ruler,
	split,
	state::{Bond, Court},
	types::{
		BalanceOf, BountyId, BountyOf, Contest, ContestOf, Link, LinkRef, Name, Next, Recipients,
		TreeOf, CONTEST_SHARE,
	},
};
use codec::MaxEncodedLen;
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get, weights::Weight};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, Perbill,
};

impl<T: Config> Pallet<T> {
	/// The reviewer lets a promise pass before the window ends.
	pub(crate) fn do_ratify(who: T::AccountId, id: BountyId, which: LinkRef) -> DispatchResult {
		let (mut bounty, tree, mut upper) = Self::load(id)?;
		let link = Self::link_of(&bounty, which)?;
		ensure!(
			matches!(link.next, Next::Review { .. }),
			Error::<T>::NotInReview
		);
		let stand = Self::ensure_stands(&tree, &upper, &who)?;
		Self::ensure_alone(&tree, stand.name)?;
		let stake = Self::stake_of(&bounty, which)?;
		Self::recount(&mut upper, stand.name, Zero::zero(), stake)?;
		let next = stand.name.next();
		Self::set_link(
			&mut bounty,
			which,
			Link {
				ratio: link.ratio,
				next,
			},
		)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Ratified {
			bounty: id,
			link: which,
			by: who,
			next,
		});
		Ok(())
	}

	/// Where others have put money in, the root's poster alone cannot shorten their window.
	fn ensure_alone(tree: &TreeOf<T>, name: Name) -> Result<(), Error<T>> {
		ensure!(
			!(tree.terms.crowd && name == Name::Top),
			Error::<T>::ContributorsWindow
		);
		Ok(())
	}

	/// What hangs on a link: for a whole term, all that was vouched for in it.
	pub(crate) fn stake_of(bounty: &BountyOf<T>, which: LinkRef) -> Result<BalanceOf<T>, Error<T>> {
		match which {
			LinkRef::Pay(id) => bounty
				.pays
				.iter()
				.find(|pay| pay.id == id)
				.map(|pay| pay.amount),
			LinkRef::Term(term) => bounty.term_ref(term).map(|term| term.vouched),
		}
		.ok_or(Error::<T>::UnknownLink)
	}

	/// Whether an account may contest: who stands, or, before the root's poster, who has put a
	/// tenth or more into the tree.
	fn ensure_may_contest(
		who: &T::AccountId,
		root: BountyId,
		tree: &TreeOf<T>,
		stand: &Stand<T>,
	) -> Result<(), Error<T>> {
		if stand.who == *who {
			return Ok(());
		}
		ensure!(
			tree.terms.crowd && stand.name == Name::Top,
			Error::<T>::NotStanding
		);
		let part = Contributions::<T>::get(root, who).ok_or(Error::<T>::NotContributor)?;
		ensure!(
			part.amount >= CONTEST_SHARE.mul_ceil(tree.funded),
			Error::<T>::ContributionTooSmall
		);
		Ok(())
	}

	/// Whether an account put so much into a tree that many fund that it may contest.
	pub(crate) fn put_a_tenth(who: &T::AccountId, root: BountyId, tree: &TreeOf<T>) -> bool {
		tree.terms.crowd
			&& Contributions::<T>::get(root, who)
				.is_some_and(|part| part.amount >= CONTEST_SHARE.mul_ceil(tree.funded))
	}

	pub(crate) fn do_contest(
		who: T::AccountId,
		id: BountyId,
		which: LinkRef,
		keep: Perbill,
	) -> DispatchResult {
		let (mut bounty, tree, mut upper) = Self::load(id)?;
		let link = Self::link_of(&bounty, which)?;
		let Next::Review { until } = link.next else {
			return Err(Error::<T>::NotInReview.into());
		};
		let stand = Self::stand(&tree, &upper).ok_or(Error::<T>::NobodyStands)?;
		Self::ensure_may_contest(&who, bounty.root, &tree, &stand)?;
		Self::ensure_in_time(until, &bounty, &tree, &stand)?;
		let stake = Self::stake_of(&bounty, which)?;
		ensure!(
			!stake.is_zero() && keep < Perbill::one(),
			Error::<T>::NothingAtStake
		);
		// Whatever is left of it is promised in the name that stands now.
		Self::recount(&mut upper, stand.name, Zero::zero(), stake)?;
		let amount = Self::bond_for(&tree, stake);
		Self::take_in(&tree.terms.asset, &who, amount)?;
		let window = Self::now().saturating_add(tree.terms.window);
		let court = Self::first_court(&tree);
		Contests::<T>::insert(
			id,
			which,
			Contest {
				bond: Bond {
					by: who.clone(),
					amount,
				},
				keep,
				name: stand.name,
				court,
				until: window,
			},
		);
		Self::set_link(
			&mut bounty,
			which,
			Link {
				ratio: link.ratio,
				next: Next::Contested,
			},
		)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Contested {
			bounty: id,
			link: which,
			by: who,
			keep,
			stake,
			bond: amount,
			court,
			until: window,
		});
		Ok(())
	}

	pub(crate) fn contest_of(id: BountyId, which: LinkRef) -> Result<ContestOf<T>, Error<T>> {
		Contests::<T>::get(id, which).ok_or(Error::<T>::NotContested)
	}

	pub(crate) fn do_rule_contest(
		ruler: Ruler<T>,
		id: BountyId,
		which: LinkRef,
		ratio: Perbill,
	) -> Result<Payments, DispatchError> {
		let mut bounty = Self::get(id)?;
		let tree = Self::tree_of(&bounty)?;
		let contest = Self::contest_of(id, which)?;
		let fee_to = Self::ensure_court(ruler, &tree, contest.court, contest.until)?;
		// Nearer to the whole than to what the contester said: it failed.
		let off = |a: Perbill, b: Perbill| a.max(b).saturating_sub(a.min(b));
		let failed = off(ratio, Perbill::one()) < off(ratio, contest.keep);
		let bond_to = if failed {
			fee_to
		} else {
			contest.bond.by.clone()
		};
		let link = Self::close_contest(id, &mut bounty, which, &contest, ratio)?;
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::ContestRuled {
			bounty: id,
			link: which,
			ratio: link.ratio,
			next: link.next,
			failed,
			bond_to: bond_to.clone(),
		});
		Self::pay_bond(id, &tree, bond_to, contest.bond.amount)
	}

	/// Nobody ruled: the default split, and the bond goes back.
	pub(crate) fn contest_by_silence(
		id: BountyId,
		mut bounty: BountyOf<T>,
		which: LinkRef,
	) -> Result<Payments, DispatchError> {
		let tree = Self::tree_of(&bounty)?;
		let contest = Self::contest_of(id, which)?;
		let over = Self::court_ends(&tree, contest.court, contest.until);
		ensure!(Self::now() > over, Error::<T>::NotYet);
		let ratio = split::as_ratio(tree.terms.default_split);
		let link = Self::close_contest(id, &mut bounty, which, &contest, ratio)?;
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Resolved {
			bounty: id,
			link: which,
			ratio: link.ratio,
			next: link.next,
		});
		Self::pay_bond(id, &tree, contest.bond.by, contest.bond.amount)
	}

	/// A contest is the last word on what is left of a promise: it hangs on the name in which it
	/// was contested, and is certain if that was the root's poster's.
	fn close_contest(
		id: BountyId,
		bounty: &mut BountyOf<T>,
		which: LinkRef,
		contest: &ContestOf<T>,
		ratio: Perbill,
	) -> Result<Link<crate::types::BlockOf<T>>, DispatchError> {
		Contests::<T>::remove(id, which);
		let before = Self::link_of(bounty, which)?;
		let link = Link {
			ratio: before.ratio.saturating_mul(ratio),
			next: contest.name.next(),
		};
		Self::set_link(bounty, which, link)?;
		Ok(link)
	}

	pub(crate) fn do_contest_to_collective(
		who: T::AccountId,
		id: BountyId,
		which: LinkRef,
		witness: Option<(BountyId, u32)>,
	) -> DispatchResult {
		let (bounty, tree, upper) = Self::load(id)?;
		let mut contest = Self::contest_of(id, which)?;
		let stands = Self::stand(&tree, &upper).is_some_and(|stand| stand.who == who);
		let party = stands
			|| match (which, witness) {
				(LinkRef::Term(term), Some(witness)) => {
					contest.bond.by == who || Self::is_paid_through(&who, witness, (id, term))?
				},
				(LinkRef::Pay(_) | LinkRef::Term(_), _) => {
					Self::is_party(&who, (&bounty, &tree), which, &contest)
				},
			};
		ensure!(party, Error::<T>::NotAParty);
		ensure!(contest.court == Court::Arbiter, Error::<T>::CollectivesTurn);
		Self::ensure_court_sits(&tree, contest.court, contest.until)?;
		let until = Self::now().saturating_add(tree.terms.window);
		contest.court = Court::Collective;
		contest.until = until;
		Contests::<T>::insert(id, which, contest);
		Self::deposit_event(Event::MovedToCollective {
			bounty: id,
			link: Some(which),
			by: who,
			until,
		});
		Ok(())
	}

	/// Whether an account that does not stand above is a party of a contest without showing anything.
	pub(crate) fn is_party(
		who: &T::AccountId,
		(bounty, tree): (&BountyOf<T>, &TreeOf<T>),
		which: LinkRef,
		contest: &ContestOf<T>,
	) -> bool {
		contest.bond.by == *who
			|| matches!(which, LinkRef::Pay(pay) if Self::is_paid_by(who, bounty, pay))
			// The root's poster may have contested only to have the arbiter it named rule.
			|| (contest.name == Name::Top && Self::put_a_tenth(who, bounty.root, tree))
	}

	pub(crate) fn is_paid_by(who: &T::AccountId, bounty: &BountyOf<T>, pay: u32) -> bool {
		bounty
			.pays
			.iter()
			.find(|entry| entry.id == pay)
			.is_some_and(|pay| match &pay.to {
				Recipients::One(one) => one == who,
				Recipients::Payees => bounty.payees.iter().any(|payee| payee.who == *who),
			})
	}

	/// What it costs to look at the pay that somebody shows who would be paid, if one is shown.
	pub(crate) fn witness_weight(shown: bool) -> Weight {
		if !shown {
			return Weight::zero();
		}
		let record = u64::try_from(BountyOf::<T>::max_encoded_len()).unwrap_or(u64::MAX);
		Weight::from_parts(0, record).saturating_add(T::DbWeight::get().reads(1))
	}

	/// Whether an account has a part in a pay that hangs on a term, with no other in between.
	pub(crate) fn is_paid_through(
		who: &T::AccountId,
		(below, pay): (BountyId, u32),
		(bounty, term): (BountyId, u32),
	) -> Result<bool, Error<T>> {
		let record = Self::get(below)?;
		let hangs = Self::link_of(&record, LinkRef::Pay(pay))?.next == Next::Hangs { bounty, term };
		Ok(hangs && Self::is_paid_by(who, &record, pay))
	}

	/// Take one promise out of a review, or out of a contest, so that it is not judged with the
	/// rest: the reviewer while it is reviewed, who rules while it is contested.
	pub(crate) fn do_confirm(ruler: Ruler<T>, id: BountyId, which: LinkRef) -> DispatchResult {
		let mut bounty = Self::get(id)?;
		let link = Self::link_of(&bounty, which)?;
		let Next::Hangs {
			bounty: above,
			term,
		} = link.next
		else {
			return Err(Error::<T>::NotInReview.into());
		};
		let amount = Self::stake_of(&bounty, which)?;
		let (mut judged, tree, mut upper) = Self::load(above)?;
		let whole = judged.term_ref(term).ok_or(Error::<T>::UnknownLink)?.link;
		let (name, by) = match whole.next {
			Next::Review { .. } => {
				let Ruler::Account(who) = ruler else {
					return Err(Error::<T>::NotStanding.into());
				};
				let stand = Self::ensure_stands(&tree, &upper, &who)?;
				Self::ensure_alone(&tree, stand.name)?;
				Self::recount(&mut upper, stand.name, Zero::zero(), amount)?;
				(stand.name, who)
			},
			Next::Contested => {
				let contest = Self::contest_of(above, LinkRef::Term(term))?;
				let who = Self::ensure_court(ruler, &tree, contest.court, contest.until)?;
				// Counted in that name when it was contested.
				(contest.name, who)
			},
			Next::Running | Next::Hangs { .. } | Next::Final => {
				return Err(Error::<T>::NotInReview.into());
			},
		};
		let entry = judged.term_mut(term).ok_or(Error::<T>::UnknownLink)?;
		entry.vouched = entry.vouched.saturating_sub(amount);
		let link = Link {
			ratio: link.ratio.saturating_mul(whole.ratio),
			next: name.next(),
		};
		Self::set_link(&mut bounty, which, link)?;
		Bounties::<T>::insert(above, judged);
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Confirmed {
			bounty: id,
			link: which,
			by,
			next: link.next,
		});
		Ok(())
	}

	/// Whether the arbiter has any of its promises.
	pub(crate) fn still_contested(bounty: &BountyOf<T>) -> bool {
		let contested = |link: &Link<crate::types::BlockOf<T>>| link.next == Next::Contested;
		bounty.terms.iter().any(|term| contested(&term.link))
			|| bounty.pays.iter().any(|pay| contested(&pay.link))
	}
}
