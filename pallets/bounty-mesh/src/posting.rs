// SPDX-License-Identifier: Apache-2.0

//! Posting roots and children, moving their dates, taking them back.

use crate::{
	mesh::{Upper, Upward},
	pallet::{Bounties, Config, Error, Event, NextBountyId, Pallet, Specs, TreeBounties, Trees},
	state::{How, State},
	types::{
		Above, BalanceOf, BlockOf, Bounty, BountyId, BountyOf, HashOf, MaxShortSpec, MaxSpecLength,
		Places, PostingOf, Spec, SpecRef, TreeOf, TreeTermsOf, MAX_DEPTH, MAX_PLACES,
	},
	WeightInfo,
};
use frame_support::{
	ensure,
	pallet_prelude::{BoundedVec, DispatchResult},
	traits::{Consideration, Get, QueryPreimage},
	weights::Weight,
};
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Hash, Saturating, Zero},
	ArithmeticError, DispatchError,
};

/// The places of a new bounty and its numbers.
struct Place<T: Config> {
	id: BountyId,
	root: BountyId,
	parent: Option<BountyId>,
	depth: u8,
	reward: BalanceOf<T>,
	sure: BalanceOf<T>,
	advance: BalanceOf<T>,
	/// Places for its own children.
	places: Places,
	/// Whether it stands in a place itself.
	paid: bool,
}

/// A specification, and where its text is kept.
struct KeptSpec<T: Config> {
	spec: SpecRef<HashOf<T>>,
	/// In the record.
	text: BoundedVec<u8, MaxShortSpec>,
	/// Beside it.
	long: Option<BoundedVec<u8, MaxSpecLength>>,
}

impl<T: Config> Pallet<T> {
	/// What posting a root costs: where many may pay, with the record of the first who does.
	pub(crate) fn post_root_weight(text: u32, crowd: bool) -> Weight {
		let first = u64::from(crowd);
		T::WeightInfo::post_root(text).saturating_add(T::DbWeight::get().reads_writes(first, first))
	}

	pub(crate) fn do_post_root(
		who: T::AccountId,
		terms: TreeTermsOf<T>,
		reward: BalanceOf<T>,
		advance: BalanceOf<T>,
		posting: PostingOf<T>,
	) -> DispatchResult {
		Self::ensure_terms(&who, &terms)?;
		ensure!(reward >= terms.smallest, Error::<T>::RewardTooSmall);
		ensure!(advance <= reward, Error::<T>::AdvanceAboveSure);
		let places = posting.places;
		ensure!(places <= MAX_PLACES, Error::<T>::TooManyPlaces);
		let id = Self::next_id(places)?;
		let asset = terms.asset.clone();
		let crowd = terms.crowd;
		let mut tree = TreeOf::<T> {
			poster: who.clone(),
			terms,
			funded: reward,
			returned: Zero::zero(),
			taken: Zero::zero(),
			contributors: 0,
			places,
		};
		Self::ensure_dates(&posting, &tree, &None)?;
		Self::ensure_extras(&who, &posting, &tree, reward)?;
		Self::take_in(&asset, &who, reward)?;
		// All of a root is sure: above it is only who pays.
		let place = Place {
			id,
			root: id,
			parent: None,
			depth: 1,
			reward,
			sure: reward,
			advance,
			places: Places::after(id, places),
			paid: false,
		};
		Self::store(&who, place, posting)?;
		if crowd {
			Self::note_contribution(id, &mut tree, &who, reward, false)?;
		}
		Trees::<T>::insert(id, tree);
		Self::deposit_event(Event::RootPosted {
			bounty: id,
			poster: who,
			asset,
			reward,
			advance,
		});
		Ok(())
	}

	/// Whether it found a place, which makes it cheaper.
	pub(crate) fn do_post_child(
		who: T::AccountId,
		parent: BountyId,
		reward: BalanceOf<T>,
		sure: BalanceOf<T>,
		advance: BalanceOf<T>,
		posting: PostingOf<T>,
	) -> Result<bool, DispatchError> {
		let mut above = Self::get(parent)?;
		let tree = Self::tree_of(&above)?;
		ensure!(above.state.due().is_some(), Error::<T>::NotAssigned);
		ensure!(above.state.hunter() == Some(&who), Error::<T>::NotHunter);
		let depth = above.depth.saturating_add(1);
		ensure!(depth <= MAX_DEPTH, Error::<T>::TooDeep);
		ensure!(reward >= tree.terms.smallest, Error::<T>::RewardTooSmall);
		let available = above
			.available
			.checked_sub(&reward)
			.ok_or(Error::<T>::RewardTooLarge)?;
		ensure!(
			advance <= sure && sure <= reward,
			Error::<T>::AdvanceAboveSure
		);
		ensure!(posting.cap <= above.cap, Error::<T>::CapAboveParent);

		// What is promised to be sure is taken out of both numbers now, so it is promised once.
		above.available = available;
		above.passed = above
			.passed
			.checked_add(&reward)
			.ok_or(ArithmeticError::Overflow)?;
		above.advance = above
			.advance
			.checked_sub(&sure)
			.ok_or(Error::<T>::SureAboveAdvance)?;
		above.sure = above
			.sure
			.checked_sub(&sure)
			.ok_or(Error::<T>::SureAboveAdvance)?;
		above.kids = above
			.kids
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		let root = above.root;
		// A place has its number, its deposit and its entry in the tree already.
		let spare = above
			.places
			.left
			.checked_sub(posting.places)
			.ok_or(Error::<T>::TooFewPlaces)?;
		let paid = spare > 0 && posting.spec.is_short();
		let id = if paid {
			let own = above.places.hand_on(1);
			own.ok_or(Error::<T>::TooFewPlaces)?.next
		} else {
			Self::next_id(0)?
		};
		let places = above
			.places
			.hand_on(posting.places)
			.ok_or(Error::<T>::TooFewPlaces)?;
		let upper = Some((parent, above));
		Self::ensure_dates(&posting, &tree, &upper)?;
		Self::ensure_extras(&who, &posting, &tree, reward)?;
		let place = Place {
			id,
			root,
			parent: Some(parent),
			depth,
			reward,
			sure,
			advance,
			places,
			paid,
		};
		Self::store(&who, place, posting)?;
		Self::put_upper(upper);
		Self::deposit_event(Event::ChildPosted {
			bounty: id,
			parent,
			root,
			poster: who,
			reward,
			sure,
			advance,
		});
		Ok(paid)
	}

	pub(crate) fn do_extend(
		who: T::AccountId,
		id: BountyId,
		until: Option<BlockOf<T>>,
		due: Option<BlockOf<T>>,
	) -> DispatchResult {
		let (mut bounty, tree, upper) = Self::load(id)?;
		Self::ensure_stands(&tree, &upper, &who)?;
		// Who is judged cannot change what is below.
		ensure!(
			upper
				.as_ref()
				.is_none_or(|(_, upper)| upper.state.due().is_some()),
			Error::<T>::NotAssigned
		);
		ensure!(until.is_some() || due.is_some(), Error::<T>::OnlyLater);
		let latest = Self::latest_due(&tree, &upper);
		if let Some(later) = due {
			let old = match &mut bounty.state {
				State::Open { .. } => &mut bounty.due,
				State::Assigned { due, .. } => due,
				State::Submitted { .. }
				| State::Offered { .. }
				| State::Disputed { .. }
				| State::Ended { .. }
				| State::Refused { .. } => return Err(Error::<T>::NotAssigned.into()),
			};
			ensure!(later > *old, Error::<T>::OnlyLater);
			ensure!(later > Self::now(), Error::<T>::DatesOutOfOrder);
			ensure!(later <= latest, Error::<T>::DueTooLate);
			*old = later;
			bounty.due = bounty.due.max(later);
		}
		if let Some(later) = until {
			let due = bounty.due;
			let State::Open { until, .. } = &mut bounty.state else {
				return Err(Error::<T>::NotOpen.into());
			};
			ensure!(later > *until, Error::<T>::OnlyLater);
			ensure!(
				later > Self::now() && later <= due,
				Error::<T>::DatesOutOfOrder
			);
			*until = later;
		}
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Extended {
			bounty: id,
			until,
			due,
		});
		Ok(())
	}

	pub(crate) fn do_cancel(who: T::AccountId, id: BountyId) -> DispatchResult {
		let (bounty, tree, upper) = Self::load(id)?;
		ensure!(bounty.state.open().is_some(), Error::<T>::NotOpen);
		Self::ensure_stands(&tree, &upper, &who)?;
		ensure!(
			Self::entries(id, &bounty).is_none(),
			Error::<T>::EntriesStand
		);
		Self::close(id, bounty, upper, How::Cancelled)
	}

	/// End an open bounty: all it still has goes up.
	pub(crate) fn close(
		id: BountyId,
		mut bounty: BountyOf<T>,
		mut upper: Upper<T>,
		how: How,
	) -> DispatchResult {
		bounty.state = bounty
			.state
			.close(how, Self::now())
			.ok_or(Error::<T>::NotOpen)?;
		let upward = Self::emptied(&mut bounty, Zero::zero(), Zero::zero())?;
		Self::hand_up(id, &bounty, &mut upper, upward)?;
		Self::put_upper(upper);
		Bounties::<T>::insert(id, bounty);
		Self::deposit_event(Event::Ended { bounty: id, how });
		Ok(())
	}

	/// Take everything out of an ending bounty but `paid`, of which `certain` used up what was sure.
	pub(crate) fn emptied(
		bounty: &mut BountyOf<T>,
		paid: BalanceOf<T>,
		certain: BalanceOf<T>,
	) -> Result<Upward<T>, DispatchError> {
		let amount = bounty
			.available
			.checked_sub(&paid)
			.and_then(|left| left.checked_add(&bounty.reserve))
			.ok_or(ArithmeticError::Underflow)?;
		let sure = bounty.sure.saturating_sub(certain);
		bounty.available = Zero::zero();
		bounty.reserve = Zero::zero();
		bounty.sure = Zero::zero();
		bounty.advance = Zero::zero();
		Ok(Upward {
			amount,
			sure,
			work: None,
		})
	}

	pub(crate) fn put_upper(upper: Upper<T>) {
		if let Some((id, record)) = upper {
			Bounties::<T>::insert(id, record);
		}
	}

	/// A new number, and so many after it that nobody else will have.
	fn next_id(more: u32) -> Result<BountyId, Error<T>> {
		NextBountyId::<T>::try_mutate(|next| {
			let id = *next;
			*next = id
				.checked_add(more.into())
				.and_then(|last| last.checked_add(1))
				.ok_or(Error::<T>::NumbersExhausted)?;
			Ok(id)
		})
	}

	/// Store a new bounty and hold its deposit, if none was paid in advance.
	fn store(who: &T::AccountId, place: Place<T>, posting: PostingOf<T>) -> DispatchResult {
		let KeptSpec { spec, text, long } = Self::kept_spec(posting.spec)?;
		let root = place.parent.is_none();
		let bought = root.then_some(posting.places);
		let slots = Self::credit_slots(bought.unwrap_or_default());
		let ticket = if place.paid {
			None
		} else {
			let footprint = Self::bounty_footprint(bought, spec.len, slots);
			Some(T::Consideration::new(who, footprint)?)
		};
		let bounty: BountyOf<T> = Bounty {
			root: place.root,
			parent: place.parent,
			up: place.parent.map_or(Above::Top, Above::Bounty),
			lifted: Zero::zero(),
			depth: place.depth,
			mode: posting.mode,
			invited: posting.invited,
			eligibility: posting.eligibility,
			spec,
			text,
			due: posting.due,
			escrow: place.reward,
			available: place.reward,
			reserve: Zero::zero(),
			passed: Zero::zero(),
			kept: Zero::zero(),
			sure: place.sure,
			advance: place.advance,
			cap: posting.cap,
			entry_bond: posting.entry_bond,
			pledge: Zero::zero(),
			reputation: posting.reputation,
			terms: BoundedVec::new(),
			pays: BoundedVec::new(),
			next_pay: 0,
			payees: BoundedVec::new(),
			kids: 0,
			height: 1,
			chain: Default::default(),
			depositor: who.clone(),
			ticket,
			slots,
			places: place.places,
			state: State::Open {
				since: Self::now(),
				until: posting.until,
			},
		};
		if let Some(text) = long {
			Specs::<T>::insert(place.id, text);
		}
		// The root and its places are found by their numbers.
		if !root && !place.paid {
			TreeBounties::<T>::insert(place.root, place.id, ());
		}
		Bounties::<T>::insert(place.id, bounty);
		Ok(())
	}

	/// Make sure a specification can be read by everyone as long as the bounty lives.
	fn kept_spec(spec: Spec<HashOf<T>>) -> Result<KeptSpec<T>, Error<T>> {
		match spec {
			Spec::Inline(text) => {
				ensure!(!text.is_empty(), Error::<T>::SpecUnavailable);
				let len = u32::try_from(text.len()).map_err(|_| Error::<T>::SpecUnavailable)?;
				let spec = SpecRef {
					hash: T::Hashing::hash(&text),
					len,
					inline: true,
				};
				Ok(match BoundedVec::try_from(text.to_vec()) {
					Ok(text) => KeptSpec {
						spec,
						text,
						long: None,
					},
					Err(_) => KeptSpec {
						spec,
						text: BoundedVec::new(),
						long: Some(text),
					},
				})
			},
			Spec::Preimage { hash, len } => {
				ensure!(
					len > 0 && T::Preimages::len(&hash) == Some(len),
					Error::<T>::SpecUnavailable
				);
				T::Preimages::request(&hash);
				Ok(KeptSpec {
					spec: SpecRef {
						hash,
						len,
						inline: false,
					},
					text: BoundedVec::new(),
					long: None,
				})
			},
		}
	}
}
