// SPDX-License-Identifier: Apache-2.0

//! What is still needed until a bounty's pays are certain, and smaller reads.

use crate::{
	funding::Refund,
	pallet::{Bounties, Config, Contributions, EntryLists, Pallet, Trees},
	types::{
		AccountIdOf, BalanceOf, BlockOf, BountyId, BountyOf, LinkRef, Name, Next, Step, MAX_DEPTH,
	},
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::Debug;

/// What a promise waits for that no call can hasten.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
pub struct Wait<BlockNumber> {
	/// The bounty.
	pub bounty: BountyId,
	/// Its link that is not decided.
	pub link: LinkRef,
	/// What it waits for.
	pub next: Next<BlockNumber>,
	/// The last block before time alone decides it, where time does; while nobody stands there, the
	/// last one before anyone can lift its bounty.
	pub until: Option<BlockNumber>,
}

/// What is still needed until all pays of a bounty are paid.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo)]
pub struct PathToFinal<BlockNumber> {
	/// Calls that can be made now, in this order.
	pub steps: Vec<Step>,
	/// What has to be waited for before the rest.
	pub waits: Vec<Wait<BlockNumber>>,
}

/// [`PathToFinal`] of a runtime.
pub type PathToFinalOf<T> = PathToFinal<BlockOf<T>>;

impl<T: Config> Pallet<T> {
	/// Steps and waits up to the certainty of all pays of a bounty. Bounded: ten pays, each at most
	/// as deep as the tree.
	pub(crate) fn steps_to_final(id: BountyId) -> Option<PathToFinalOf<T>> {
		let bounty = Self::get(id).ok()?;
		let mut path = PathToFinal {
			steps: Vec::new(),
			waits: Vec::new(),
		};
		for pay in &bounty.pays {
			Self::walk_up(&mut path, id, pay.id);
		}
		Some(path)
	}

	fn walk_up(path: &mut PathToFinalOf<T>, id: BountyId, pay: u32) {
		let mut passed: Vec<(BountyId, LinkRef)> = Vec::new();
		let mut at = (id, LinkRef::Pay(pay));
		let mut cut = false;
		let decided = loop {
			let Ok(record) = Self::get(at.0) else { return };
			let Ok(link) = Self::link_of(&record, at.1) else {
				return;
			};
			// Nobody ruled in a contest: then a part is cut off as well.
			cut |= !link.ratio.is_one() || link.next == Next::Contested;
			match link.next {
				Next::Final => break true,
				Next::Hangs { bounty, term } => {
					passed.push(at);
					at = (bounty, LinkRef::Term(term));
				},
				Next::Running | Next::Review { .. } | Next::Contested => {
					break Self::pass(path, at, &record, link.next);
				},
			}
			if passed.len() > usize::from(MAX_DEPTH) {
				return;
			}
		};
		if !decided {
			return;
		}
		// From the top down; the last hop is made by `claim`.
		for (bounty, link) in passed.into_iter().skip(1).rev() {
			Self::add_step(path, Step::Resolve(bounty, link));
		}
		if let Ok(record) = Self::get(id) {
			Self::add_lifts(path, id, Self::lifts_for(&record, cut));
		}
		Self::add_step(path, Step::Claim(id, pay));
	}

	/// Lift a bounty so often in all.
	fn add_lifts(path: &mut PathToFinalOf<T>, id: BountyId, count: u32) {
		let lift = Step::Lift(id);
		let already = path.steps.iter().filter(|step| **step == lift).count();
		let missing = usize::try_from(count).unwrap_or(0).saturating_sub(already);
		path.steps.extend(core::iter::repeat_n(lift, missing));
	}

	fn add_step(path: &mut PathToFinalOf<T>, step: Step) {
		if !path.steps.contains(&step) {
			path.steps.push(step);
		}
	}

	/// Whether an undecided link becomes final with a call that can be made now.
	fn pass(
		path: &mut PathToFinalOf<T>,
		at: (BountyId, LinkRef),
		record: &BountyOf<T>,
		next: Next<BlockOf<T>>,
	) -> bool {
		let mut until = None;
		let mut now = false;
		let mut name = None;
		if let (Ok(tree), Ok(upper)) = (Self::tree_of(record), Self::above(record.up)) {
			match next {
				Next::Review { until: ends } => match Self::stand(&tree, &upper) {
					Some(stand) => {
						let clock = Self::clock(ends, record, &tree, &stand);
						(until, now, name) = (Some(clock), Self::now() > clock, Some(stand.name));
					},
					None => {
						let (lifts, blocked) = Self::lifts_to_stand(record, &tree);
						Self::add_lifts(path, at.0, lifts);
						until = blocked;
					},
				},
				Next::Contested => {
					if let Ok(contest) = Self::contest_of(at.0, at.1) {
						let ends = Self::court_ends(&tree, contest.court, contest.until);
						(until, now, name) = (Some(ends), Self::now() > ends, Some(contest.name));
					}
				},
				Next::Running | Next::Hangs { .. } | Next::Final => {},
			}
		}
		if now {
			Self::add_step(path, Step::Resolve(at.0, at.1));
			return name == Some(Name::Top);
		}
		let wait = Wait {
			bounty: at.0,
			link: at.1,
			next,
			until,
		};
		if !path.waits.contains(&wait) {
			path.waits.push(wait);
		}
		false
	}

	/// What a refund would do for an account now, if it may ask for one.
	pub(crate) fn refund_now(
		root: BountyId,
		account: &AccountIdOf<T>,
	) -> Option<Refund<BalanceOf<T>>> {
		let (bounty, tree) = (Bounties::<T>::get(root)?, Trees::<T>::get(root)?);
		let record = Contributions::<T>::get(root, account);
		Self::refund_of(&bounty, &tree, record.as_ref(), account).ok()
	}

	/// How many entries of a bounty open to all stand.
	pub(crate) fn standing_entries(id: BountyId) -> u32 {
		EntryLists::<T>::get(id).map_or(0, |list| list.count)
	}

	/// Whether the text of a bounty's specification can be had on chain now.
	pub(crate) fn is_retrievable(id: BountyId, bounty: &BountyOf<T>) -> bool {
		use frame_support::traits::QueryPreimage;
		if bounty.spec.inline {
			!bounty.text.is_empty() || crate::pallet::Specs::<T>::get(id).is_some()
		} else {
			T::Preimages::len(&bounty.spec.hash) == Some(bounty.spec.len)
		}
	}
}
