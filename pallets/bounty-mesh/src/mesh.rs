// SPDX-License-Identifier: Apache-2.0

//! Who stands above a bounty, lifting over layers without a hunter, and what floats up.

use crate::{
	pallet::{Bounties, Config, Error, Event, Pallet, Trees},
	split,
	types::{
		Above, AccountIdOf, BalanceOf, BlockOf, BountyId, BountyOf, HashOf, Name, TreeOf, MAX_DEPTH,
	},
};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::{
	traits::{BlockNumberProvider, CheckedAdd, CheckedSub, Saturating, Zero},
	ArithmeticError, DispatchError,
};

/// Who answers for a bounty.
pub(crate) struct Stand<T: Config> {
	/// The account.
	pub who: AccountIdOf<T>,
	/// The name in which it promises.
	pub name: Name,
	/// Since when it is in this place; zero: always.
	pub since: BlockOf<T>,
}

/// The bounty above, if it is not the root's poster.
pub(crate) type Upper<T> = Option<(BountyId, BountyOf<T>)>;

/// What an ended bounty hands up.
pub(crate) struct Upward<T: Config> {
	/// What was left over.
	pub amount: BalanceOf<T>,
	/// Certainty that was not used.
	pub sure: BalanceOf<T>,
	/// Seal and height of accepted work.
	pub work: Option<(HashOf<T>, u8)>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> BlockOf<T> {
		T::BlockNumberProvider::current_block_number()
	}

	pub(crate) fn get(id: BountyId) -> Result<BountyOf<T>, Error<T>> {
		Bounties::<T>::get(id).ok_or(Error::<T>::UnknownBounty)
	}

	pub(crate) fn tree_of(bounty: &BountyOf<T>) -> Result<TreeOf<T>, Error<T>> {
		Trees::<T>::get(bounty.root).ok_or(Error::<T>::UnknownBounty)
	}

	pub(crate) fn above(up: Above) -> Result<Upper<T>, Error<T>> {
		match up {
			Above::Top => Ok(None),
			Above::Bounty(id) => Ok(Some((id, Self::get(id)?))),
		}
	}

	/// Bounty, tree and what is above: all any call needs, at every depth.
	pub(crate) fn load(id: BountyId) -> Result<(BountyOf<T>, TreeOf<T>, Upper<T>), Error<T>> {
		let bounty = Self::get(id)?;
		let tree = Self::tree_of(&bounty)?;
		let upper = Self::above(bounty.up)?;
		Ok((bounty, tree, upper))
	}

	/// Who acts as poster: the hunter of what is above, or the root's poster; nobody if what is
	/// above has no hunter.
	pub(crate) fn stand(tree: &TreeOf<T>, upper: &Upper<T>) -> Option<Stand<T>> {
		match upper {
			None => Some(Stand {
				who: tree.poster.clone(),
				name: Name::Top,
				since: Zero::zero(),
			}),
			Some((id, upper)) => upper.state.duty().map(|duty| Stand {
				who: duty.hunter.clone(),
				name: Name::Term {
					bounty: *id,
					term: upper.term(),
				},
				since: duty.since,
			}),
		}
	}

	/// As `stand`, and it is `who`.
	pub(crate) fn ensure_stands(
		tree: &TreeOf<T>,
		upper: &Upper<T>,
		who: &T::AccountId,
	) -> Result<Stand<T>, Error<T>> {
		let stand = Self::stand(tree, upper).ok_or(Error::<T>::NobodyStands)?;
		ensure!(stand.who == *who, Error::<T>::NotStanding);
		Ok(stand)
	}

	/// Up to when silence of who stands means nothing.
	pub(crate) fn clock(
		asked: BlockOf<T>,
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		stand: &Stand<T>,
	) -> BlockOf<T> {
		split::clock(asked, bounty.lifted, stand.since, tree.terms.window)
	}

	/// The last date work can have: a whole window before what is above is due, if somebody works
	/// on that, and before the tree's end.
	pub(crate) fn latest_due(tree: &TreeOf<T>, upper: &Upper<T>) -> BlockOf<T> {
		let above = upper.as_ref().and_then(|(_, upper)| upper.state.due());
		Self::latest_due_below(tree, above)
	}

	/// As above, if the bounty hangs below one that is due then, or at the top.
	pub(crate) fn latest_due_below(tree: &TreeOf<T>, above: Option<BlockOf<T>>) -> BlockOf<T> {
		above
			.map_or(tree.terms.end, |due| due.min(tree.terms.end))
			.saturating_sub(tree.terms.window)
	}

	/// Hand up what an ended bounty leaves. `upper` is changed, not stored. Returns the bounty that
	/// received it.
	pub(crate) fn hand_up(
		id: BountyId,
		bounty: &BountyOf<T>,
		upper: &mut Upper<T>,
		upward: Upward<T>,
	) -> Result<Option<BountyId>, DispatchError> {
		if upward.amount.is_zero() && upward.sure.is_zero() && upward.work.is_none() {
			return Ok(None);
		}
		let to = match upper {
			Some((above, record)) => {
				ensure!(record.state.is_living(), Error::<T>::LiftFirst);
				Self::receive(record, id, &upward)?;
				Above::Bounty(*above)
			},
			// Below the root's poster is the root: it has the money back as long as it lives.
			None if id != bounty.root => {
				let mut root = Self::get(bounty.root)?;
				if root.state.is_living() {
					Self::receive(&mut root, id, &upward)?;
					Bounties::<T>::insert(bounty.root, root);
					Above::Bounty(bounty.root)
				} else {
					Self::give_back(bounty.root, upward.amount)?;
					Above::Top
				}
			},
			None => {
				Self::give_back(bounty.root, upward.amount)?;
				Above::Top
			},
		};
		if !upward.amount.is_zero() || !upward.sure.is_zero() {
			Self::deposit_event(Event::FloatedUp {
				bounty: id,
				to,
				amount: upward.amount,
				sure: upward.sure,
			});
		}
		Ok(match to {
			Above::Top => None,
			Above::Bounty(receiver) => Some(receiver),
		})
	}

	fn give_back(root: BountyId, amount: BalanceOf<T>) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		Trees::<T>::try_mutate(root, |tree| {
			let tree = tree.as_mut().ok_or(Error::<T>::UnknownBounty)?;
			tree.returned = tree
				.returned
				.checked_add(&amount)
				.ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	fn receive(record: &mut BountyOf<T>, from: BountyId, upward: &Upward<T>) -> DispatchResult {
		let add = |a: BalanceOf<T>, b: &BalanceOf<T>| {
			a.checked_add(b)
				.ok_or(DispatchError::from(ArithmeticError::Overflow))
		};
		record.available = add(record.available, &upward.amount)?;
		record.passed = record
			.passed
			.checked_sub(&upward.amount)
			.ok_or(ArithmeticError::Underflow)?;
		record.sure = add(record.sure, &upward.sure)?;
		record.advance = add(record.advance, &upward.sure)?;
		if let Some((seal, height)) = upward.work {
			record.chain = Self::folded(record.chain, from, seal);
			record.height = record.height.max(height.saturating_add(1));
		}
		Ok(())
	}

	/// Where a bounty may be lifted to by an account.
	pub(crate) fn lift_target(
		who: &T::AccountId,
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
		upper: &Upper<T>,
	) -> Result<Above, Error<T>> {
		let (_, over) = upper.as_ref().ok_or(Error::<T>::AlreadyTop)?;
		let hunter = bounty.state.hunter();
		let by_own = hunter == Some(who);
		let would_stand = |up| -> Result<bool, Error<T>> {
			Ok(Self::stand(tree, &Self::above(up)?).is_some_and(|stand| stand.who == *who))
		};
		if let Some(since) = over.state.vacant() {
			let window_passed = Self::now() > since.saturating_add(tree.terms.window);
			ensure!(
				by_own || window_passed || would_stand(over.up)?,
				Error::<T>::CannotLiftYet
			);
		} else if over.state.is_living() {
			// Staffed: only nobody has to answer to himself.
			ensure!(
				hunter.is_some() && hunter == over.state.hunter(),
				Error::<T>::UpperStands
			);
			ensure!(by_own || would_stand(over.up)?, Error::<T>::CannotLiftYet);
		}
		Ok(over.up)
	}

	/// What is above a bounty, layer by layer. Bounded: no tree has more.
	fn layers_above(bounty: &BountyOf<T>) -> impl Iterator<Item = BountyOf<T>> {
		let mut at = bounty.up;
		let layers = core::iter::from_fn(move || {
			let (_, over) = Self::above(at).ok()??;
			at = over.up;
			Some(over)
		});
		layers.take(MAX_DEPTH.into())
	}

	/// Layers over which anyone can lift a bounty now because they have ended: what is left over has
	/// to float past them.
	pub(crate) fn ended_above(bounty: &BountyOf<T>) -> u32 {
		let mut count = 0u32;
		for over in Self::layers_above(bounty) {
			if over.state.is_living() {
				break;
			}
			count = count.saturating_add(1);
		}
		count
	}

	/// How often anyone can lift a bounty now until somebody stands above it, and the last block before
	/// the next time, if that has to be waited for.
	pub(crate) fn lifts_to_stand(
		bounty: &BountyOf<T>,
		tree: &TreeOf<T>,
	) -> (u32, Option<BlockOf<T>>) {
		let mut count = 0u32;
		for over in Self::layers_above(bounty) {
			if over.state.hunter().is_some() {
				break;
			}
			if let Some(since) = over.state.vacant() {
				let until = since.saturating_add(tree.terms.window);
				if Self::now() <= until {
					return (count, Some(until));
				}
			}
			count = count.saturating_add(1);
		}
		(count, None)
	}

	/// Put a bounty under the next layer up.
	pub(crate) fn do_lift(who: T::AccountId, id: BountyId) -> DispatchResult {
		let (mut bounty, tree, upper) = Self::load(id)?;
		let to = Self::lift_target(&who, &bounty, &tree, &upper)?;
		let from = bounty.up;
		bounty.up = to;
		bounty.lifted = Self::now();
		Self::deposit_event(Event::Lifted {
			bounty: id,
			from,
			to,
		});
		Bounties::<T>::insert(id, bounty);
		Ok(())
	}
}
