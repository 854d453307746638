// SPDX-License-Identifier: Apache-2.0

//! How promises become certain: every link is pulled one hop at a time, once for all below it.

use crate::{
	mesh::Upper,
	pallet::{Bounties, Config, Error, Event, Pallet},
	types::{BlockOf, BountyId, BountyOf, Link, LinkRef, Name, Next, TreeOf},
};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::{
	traits::{CheckedAdd, Saturating},
	ArithmeticError, DispatchError,
};

impl<T: Config> Pallet<T> {
	/// Pull one link of a bounty one hop.
	pub(crate) fn do_resolve(id: BountyId, which: LinkRef) -> DispatchResult {
		let mut bounty = Self::get(id)?;
		let link = Self::link_of(&bounty, which)?;
		let link = match link.next {
			Next::Running | Next::Contested => return Err(Error::<T>::NotDecided.into()),
			Next::Final => return Err(Error::<T>::AlreadyFinal.into()),
			Next::Review { until } => {
				let tree = Self::tree_of(&bounty)?;
				let mut upper = Self::above(bounty.up)?;
				let name = Self::passes_review(&bounty, &tree, &upper, until)?;
				if let LinkRef::Term(term) = which {
					let vouched = bounty
						.term_ref(term)
						.ok_or(Error::<T>::UnknownLink)?
						.vouched;
					Self::vouch(&mut upper, name, vouched)?;
					if let Some((above, record)) = upper {
						Bounties::<T>::insert(above, record);
					}
				}
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
		Ok(())
	}

	/// The name a reviewed promise passes to, once whoever stands had a whole window.
	fn passes_review(
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

	/// Count a promise among those made in a name.
	pub(crate) fn vouch(
		upper: &mut Upper<T>,
		name: Name,
		amount: crate::types::BalanceOf<T>,
	) -> DispatchResult {
		if let (Some((_, record)), Name::Term { term, .. }) = (upper, name) {
			let entry = record.term_mut(term).ok_or(Error::<T>::UnknownLink)?;
			entry.vouched = entry
				.vouched
				.checked_add(&amount)
				.ok_or(ArithmeticError::Overflow)?;
		}
		Ok(())
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

	fn link_of(bounty: &BountyOf<T>, which: LinkRef) -> Result<Link<BlockOf<T>>, Error<T>> {
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

	fn set_link(
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
