// SPDX-License-Identifier: Apache-2.0

//! Money out: certain pays to their payees, credits to who could not receive, refunds.

use crate::{
	mesh::Upward,
	pallet::{Bounties, Config, Credits, Error, Event, Pallet},
	split,
	traits::{OnReward, Relation, Reward},
	types::{count_of, BalanceOf, BountyId, BountyOf, Credit, PayOf, Recipients},
};
use alloc::{vec, vec::Vec};
use frame_support::{
	ensure, pallet_prelude::DispatchResult, storage::with_storage_layer, traits::Consideration,
};
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	ArithmeticError, DispatchError, Permill,
};

impl<T: Config> Pallet<T> {
	/// Pay out a certain pay. Returns to how many payees, and to how many of them reputation was due.
	pub(crate) fn do_claim(id: BountyId, number: u32) -> Result<(u32, u32), DispatchError> {
		let mut bounty = Self::get(id)?;
		let position = bounty.pay_position(number).ok_or(Error::<T>::UnknownPay)?;
		// Gone before any token moves: it is paid once.
		let pay = bounty.pays.remove(position);
		let tree = Self::tree_of(&bounty)?;
		let link = Self::one_hop(&bounty, &tree, pay.link)?;
		ensure!(link.next.is_final(), Error::<T>::NotFinal);
		let (due, rest) = split::scaled(pay.amount, link.ratio);
		if !rest.is_zero() {
			let mut upper = Self::above(bounty.up)?;
			let upward = Upward {
				amount: rest,
				sure: Zero::zero(),
				work: None,
			};
			Self::hand_up(id, &bounty, &mut upper, upward)?;
			Self::put_upper(upper);
		}
		Bounties::<T>::insert(id, &bounty);
		let slots = bounty.slots;
		let parts = Self::parts_of(&bounty, &pay, due);
		let payees = count_of(&parts);
		let standing = Self::points_of(&bounty, &pay, link.ratio);
		let mut granted = 0u32;
		for ((payee, amount), points) in parts.into_iter().zip(standing) {
			let to = (&payee, &tree.terms.asset);
			let related = T::Relation::related(&pay.by, &payee);
			// Whoever belongs to the poster earns no reputation from it.
			let points = if related { 0 } else { points };
			if Self::pay_or_credit(id, &mut bounty, to, amount)? {
				let reward = Reward {
					payee: payee.clone(),
					asset: tree.terms.asset.clone(),
					amount,
					bounty: id,
					poster: pay.by.clone(),
					related,
					height: bounty.height,
					points,
				};
				Self::tell(&reward);
			}
			if points > 0 {
				granted = granted.saturating_add(1);
				Self::grant_or_owe(id, &mut bounty, (&pay.by, &payee), points);
			}
		}
		if bounty.slots != slots {
			Bounties::<T>::insert(id, bounty);
		}
		Self::deposit_event(Event::Claimed {
			bounty: id,
			pay: number,
			amount: due,
		});
		Ok((payees, granted))
	}

	/// Who gets what of a pay, to the last unit.
	pub(crate) fn parts_of(
		bounty: &BountyOf<T>,
		pay: &PayOf<T>,
		amount: BalanceOf<T>,
	) -> Vec<(T::AccountId, BalanceOf<T>)> {
		match &pay.to {
			Recipients::One(who) => vec![(who.clone(), amount)],
			Recipients::Payees => {
				let shares: Vec<Permill> = bounty.payees.iter().map(|payee| payee.share).collect();
				let parts = split::parts(amount, &shares);
				bounty
					.payees
					.iter()
					.map(|payee| payee.who.clone())
					.zip(parts)
					.collect()
			},
		}
	}

	/// Whether the payee has it; if not, a credit is written.
	pub(crate) fn pay_or_credit(
		id: BountyId,
		bounty: &mut BountyOf<T>,
		(payee, asset): (&T::AccountId, &T::AssetId),
		amount: BalanceOf<T>,
	) -> Result<bool, DispatchError> {
		if amount.is_zero() {
			return Ok(false);
		}
		let (payee, asset) = (payee.clone(), asset.clone());
		if Self::pay_out(&asset, &payee, amount).is_ok() {
			Self::deposit_event(Event::Paid {
				bounty: id,
				payee,
				asset,
				amount,
			});
			return Ok(true);
		}
		let credit = match Credits::<T>::get(&payee, &asset) {
			Some(Credit {
				amount: before,
				deposit,
			}) => Credit {
				amount: before
					.checked_add(&amount)
					.ok_or(ArithmeticError::Overflow)?,
				deposit,
			},
			None => Credit {
				amount,
				deposit: Self::cut_slot(bounty),
			},
		};
		Credits::<T>::insert(&payee, &asset, credit);
		Self::deposit_event(Event::Credited {
			bounty: id,
			payee,
			asset,
			amount,
		});
		Ok(false)
	}

	/// Move the deposit of one credit out of the bounty's own. Without one, if prices have changed
	/// so that it cannot be: an unpayable payee must not keep a bounty from being cleaned.
	pub(crate) fn cut_slot(bounty: &mut BountyOf<T>) -> Option<(T::AccountId, T::Consideration)> {
		let slots = bounty.slots.checked_sub(1)?;
		let depositor = bounty.depositor.clone();
		let rest = Self::bounty_footprint(bounty.parent.is_none(), bounty.spec.len, slots);
		let (ticket, cut) = with_storage_layer(|| -> Result<_, DispatchError> {
			let ticket = bounty.ticket.clone().update(&depositor, rest)?;
			let cut = T::Consideration::new(&depositor, Self::credit_footprint())?;
			Ok((ticket, cut))
		})
		.ok()?;
		bounty.ticket = ticket;
		bounty.slots = slots;
		Some((depositor, cut))
	}

	/// Tell who keeps income. What it does or fails to do changes no payment.
	fn tell(reward: &Reward<T::AccountId, T::AssetId, BalanceOf<T>>) {
		if let Err(error) = with_storage_layer(|| T::OnReward::on_reward(reward)) {
			Self::deposit_event(Event::RewardHookFailed {
				bounty: reward.bounty,
				payee: reward.payee.clone(),
				error,
			});
		}
	}

	pub(crate) fn do_withdraw_credit(payee: T::AccountId, asset: T::AssetId) -> DispatchResult {
		let Credit { amount, deposit } =
			Credits::<T>::take(&payee, &asset).ok_or(Error::<T>::NothingToTake)?;
		Self::pay_out(&asset, &payee, amount)?;
		if let Some((depositor, ticket)) = deposit {
			ticket.drop(&depositor)?;
		}
		Self::deposit_event(Event::CreditWithdrawn {
			payee,
			asset,
			amount,
		});
		Ok(())
	}

	pub(crate) fn credit_of(account: &T::AccountId, asset: &T::AssetId) -> BalanceOf<T> {
		Credits::<T>::get(account, asset)
			.map(|credit| credit.amount)
			.unwrap_or_default()
	}
}
