// SPDX-License-Identifier: Apache-2.0

//! How promises become certain: every link is pulled one hop at a time, once for all below it.

use crate::{
	bonds::Payments,
	mesh::Upper,
	pallet::{Bounties, Config, Error, Event, Pallet},
	types::{Above, BlockOf, BountyId, BountyOf, Link, LinkRef, Name, Next, TreeOf},
};
use frame_support::ensure;
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError,
};

impl<T: Config> Pallet<T> {
	/// Pull one link of a bounty one hop.
	pub(crate) fn do_resolve(id: BountyId, which: LinkRef) -> Result<Payments, DispatchError> {
		let mut bounty = Self::get(id)?;
		let link = Self::link_of(&bounty, which)?;
		let link = match link.next {
			Next::Running => return Err(Error::<T>::NotDecided.into()),
			Next::Contested => return Self::contest_by_silence(id, bounty, which),
			Next::Final => return Err(Error::<T>::AlreadyFinal.into()),
			Next::Review { until } => {
				let tree = Self::tree_of(&bounty)?;
				let mut upper = Self::above(bounty.up)?;
				let name = Self::passes_review(&bounty, &tree, &upper, until)?;
				let stake = Self::stake_of(&bounty, which)?;
				Self::recount(&mut upper, name, Zero::zero(), stake)?;
				Self::put_upper(upper);
				Link {
					ratio: link.ratio,
					next: name.next(),
				}
			},
			Next::Hangs { bounty, term } => {
				Self::pulled(link, bounty, term)?.ok_or(Error::<T>::NotDecided)?
			},
		};
		Self::set_link(&mut bounty, which, link)?;
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Resolved {
			bounty: id,
			link: which,
			ratio: link.ratio,
			next: link.next,
		});
		Ok(Payments::default())
	}

	/// The name a reviewed promise passes to, once whoever stands had a whole window.
	pub(crate) fn passes_review(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		upper: &Upper<T>,
		until: BlockOf<T>,
	) -> Result<Name, DispatchError> {
		let stand = Self::stand(tree, upper).ok_or(Error::<T>::NobodyStands)?;
		ensure!(
			Self::now() > Self::clock(until, bounty, tree, &stand),
			Error::<T>::NotYet
		);
		Ok(stand.name)
	}

	/// What the link of a pay is after one hop, if there is one to be made now.
	pub(crate) fn one_hop(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		link: Link<BlockOf<T>>,
	) -> Result<Link<BlockOf<T>>, DispatchError> {
		Ok(match link.next {
			Next::Hangs { bounty, term } => Self::pulled(link, bounty, term)?.unwrap_or(link),
			// Only what the root's poster decided for many is reviewed pay by pay.
			Next::Review { until } if bounty.up == Above::Top => {
				let passed = Self::passes_review(bounty, tree, &None, until);
				passed.map_or(link, |name| Link {
					next: name.next(),
					..link
				})
			},
			Next::Running | Next::Review { .. } | Next::Contested | Next::Final => link,
		})
	}

	/// Whether a pay is certain after one hop; if it is, how often its bounty has to be lifted before it
	/// can be claimed: a ruling cut it, and what it leaves has to float past layers that have ended.
	pub(crate) fn lifts_to_claim(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		link: Link<BlockOf<T>>,
	) -> Option<u32> {
		let link = Self::one_hop(bounty, tree, link).ok()?;
		link.next
			.is_final()
			.then(|| Self::lifts_for(bounty, !link.ratio.is_one()))
	}

	/// As above, of a pay that will be certain.
	pub(crate) fn lifts_for(bounty: &BountyOf<T>, cut: bool) -> u32 {
		if cut {
			Self::ended_above(bounty)
		} else {
			0
		}
	}

	/// What a link becomes that hangs on a term, once that term is decided.
	pub(crate) fn pulled(
		link: Link<BlockOf<T>>,
		above: BountyId,
		term: u32,
	) -> Result<Option<Link<BlockOf<T>>>, DispatchError> {
		let record = Self::get(above)?;
		let entry = record.term_ref(term).ok_or(Error::<T>::UnknownLink)?;
		Ok(entry.link.next.is_decided().then(|| Link {
			ratio: link.ratio.saturating_mul(entry.link.ratio),
			next: entry.link.next,
		}))
	}

	pub(crate) fn link_of(
		bounty: &BountyOf<T>,
		which: LinkRef,
	) -> Result<Link<BlockOf<T>>, Error<T>> {
		match which {
			LinkRef::Pay(pay) => bounty
				.pays
				.iter()
				.find(|entry| entry.id == pay)
				.map(|entry| entry.link),
			LinkRef::Term(term) => bounty.term_ref(term).map(|entry| entry.link),
		}
		.ok_or(Error::<T>::UnknownLink)
	}

	pub(crate) fn set_link(
		bounty: &mut BountyOf<T>,
		which: LinkRef,
		link: Link<BlockOf<T>>,
	) -> Result<(), Error<T>> {
		let entry = match which {
			LinkRef::Pay(pay) => bounty
				.pays
				.iter_mut()
				.find(|entry| entry.id == pay)
				.map(|entry| &mut entry.link),
			LinkRef::Term(term) => bounty.term_mut(term).map(|entry| &mut entry.link),
		};
		*entry.ok_or(Error::<T>::UnknownLink)? = link;
		Ok(())
	}
}
