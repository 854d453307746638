// SPDX-License-Identifier: Apache-2.0

//! Money out: certain pays to their payees, credits to who could not receive, refunds.

use crate::{
	bonds::Payments,
	mesh::Upward,
	pallet::{Bounties, Config, Credits, Error, Event, Pallet, Trees},
	review::Settled,
	split,
	traits::{GrantReputation, OnReward, Relation, Reward},
	types::{
		count_of, BalanceOf, BountyId, BountyOf, Credit, PayOf, Recipients, TreeOf, MAX_PAYEES,
	},
	WeightInfo,
};
use alloc::{vec, vec::Vec};
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	storage::with_storage_layer,
	traits::{fungibles::Inspect, Consideration, Get},
	weights::Weight,
};
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	ArithmeticError, DispatchError, Permill,
};

/// What a claim came to, for its weight.
#[derive(Default)]
pub(crate) struct Payout {
	/// Payees of the pay.
	pub payees: u32,
	/// Those who received their part into an account that they had: for others one is made.
	pub known: u32,
	/// Those who could not receive their part.
	pub credited: u32,
	/// Those to whom reputation was due.
	pub granted: u32,
	/// Whether a ruling left a part that went up.
	pub cut: bool,
	/// What those did who were told of the rewards.
	pub told: Weight,
}

impl Payout {
	/// The dearest there is. Of what a payee receives others are told, for what it cannot receive a credit
	/// is written: never both.
	pub fn most<T: Config>() -> Self {
		let each = T::OnReward::weight().max(T::WeightInfo::credit());
		Self {
			payees: MAX_PAYEES,
			known: 0,
			credited: 0,
			granted: MAX_PAYEES,
			cut: true,
			told: each.saturating_mul(MAX_PAYEES.into()),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Pay out a certain pay. Its bounty's record goes as well if it stands in a place and this was the
	/// last that needed it.
	pub(crate) fn do_claim(id: BountyId, number: u32) -> Result<Payout, DispatchError> {
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
		let mut done = Payout {
			payees: count_of(&parts),
			cut: !rest.is_zero(),
			..Default::default()
		};
		let standing = Self::points_of(&bounty, &pay, link.ratio);
		for ((payee, amount), points) in parts.into_iter().zip(standing) {
			let to = (&payee, &tree.terms.asset);
			let known = !T::Assets::balance(tree.terms.asset.clone(), &payee).is_zero();
			let related = T::Relation::related(&pay.by, &payee);
			// Whoever belongs to the poster earns no reputation from it.
			let points = if related { 0 } else { points };
			if Self::pay_or_credit(id, &mut bounty, to, amount)? {
				done.known = done.known.saturating_add(u32::from(known));
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
				done.told = done.told.saturating_add(Self::tell(&reward));
			} else {
				done.credited = done.credited.saturating_add(1);
			}
			if points > 0 {
				done.granted = done.granted.saturating_add(1);
				Self::grant_or_owe(id, &mut bounty, (&pay.by, &payee), points);
			}
		}
		Self::deposit_event(Event::Claimed {
			bounty: id,
			pay: number,
			amount: due,
		});
		if Self::goes_with_last_pay(&bounty) {
			Self::remove(id, bounty)?;
		} else if bounty.slots != slots {
			Bounties::<T>::insert(id, bounty);
		}
		Ok(done)
	}

	/// Accept work and pay out what is certain by it. Nothing more than the two calls do one after the
	/// other: what waits for somebody above waits as before.
	pub(crate) fn do_accept_and_pay(
		who: T::AccountId,
		id: BountyId,
		max: BalanceOf<T>,
	) -> Result<(Payments, Option<Payout>), DispatchError> {
		let Settled { payments, pay } = Self::do_accept(who, id, max)?;
		let paid = pay.map(|pay| Self::do_claim(id, pay)).transpose()?;
		Ok((payments, paid))
	}

	/// What that costs.
	pub(crate) fn accept_and_pay_weight(payments: Payments, paid: Option<&Payout>) -> Weight {
		match paid {
			Some(paid) => Self::paid_weight(T::WeightInfo::accept_and_pay(paid.payees), paid)
				.saturating_add(Self::payments_weight(payments, 0)),
			None => Self::accept_weight(payments),
		}
	}

	/// What a claim costs.
	pub(crate) fn claim_weight(done: &Payout) -> Weight {
		Self::paid_weight(T::WeightInfo::claim(done.payees), done)
	}

	/// Measured is paying newcomers.
	fn paid_weight(measured: Weight, done: &Payout) -> Weight {
		let known = done.known.into();
		measured
			.saturating_sub(T::DbWeight::get().reads_writes(known, known))
			.saturating_add(Self::payout_weight(done))
	}

	/// What comes to the tokens that went out: credits, reputation, who was told, what went up.
	fn payout_weight(done: &Payout) -> Weight {
		let Payout {
			credited,
			granted,
			cut,
			told,
			..
		} = *done;
		let credit = T::WeightInfo::credit().saturating_mul(credited.into());
		let grant = T::Reputation::weight().saturating_add(T::WeightInfo::owe());
		// A record above and, at the top, the tree.
		let records =
			BountyOf::<T>::max_encoded_len().saturating_add(TreeOf::<T>::max_encoded_len());
		let up = Weight::from_parts(0, u64::try_from(records).unwrap_or(u64::MAX))
			.saturating_add(T::DbWeight::get().reads_writes(2, 2));
		told.saturating_add(if cut { up } else { Weight::zero() })
			.saturating_add(credit)
			.saturating_add(grant.saturating_mul(granted.into()))
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

	/// Whether the payee has it; if not, a credit is written, whose deposit is cut from the bounty's.
	pub(crate) fn pay_or_credit(
		id: BountyId,
		bounty: &mut BountyOf<T>,
		to: (&T::AccountId, &T::AssetId),
		amount: BalanceOf<T>,
	) -> Result<bool, DispatchError> {
		Self::pay_or_keep(id, to, amount, || Self::cut_slot(bounty))
	}

	/// Whether the payee has it; if not, a credit is written, with a deposit that `covered` gives. One
	/// that was left without a deposit has it from whoever adds to it.
	pub(crate) fn pay_or_keep(
		id: BountyId,
		(payee, asset): (&T::AccountId, &T::AssetId),
		amount: BalanceOf<T>,
		covered: impl FnOnce() -> Option<(T::AccountId, T::Consideration)>,
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
				deposit: deposit.or_else(covered),
			},
			None => Credit {
				amount,
				deposit: covered(),
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

	/// Move the deposit of one credit out of the bounty's own. Without one, if more credits come of it
	/// than it covers, or prices have changed: an unpayable payee must not keep a bounty from being
	/// cleaned.
	pub(crate) fn cut_slot(bounty: &mut BountyOf<T>) -> Option<(T::AccountId, T::Consideration)> {
		if bounty.ticket.is_some() {
			return Self::cut_ticket(bounty);
		}
		// In a place: the deposit is the root's. No caller has the root's record in hand.
		let slots = bounty.slots.checked_sub(1)?;
		let mut root = Bounties::<T>::get(bounty.root)?;
		let cut = Self::cut_ticket(&mut root)?;
		Bounties::<T>::insert(bounty.root, root);
		bounty.slots = slots;
		Some(cut)
	}

	fn cut_ticket(bounty: &mut BountyOf<T>) -> Option<(T::AccountId, T::Consideration)> {
		let slots = bounty.slots.checked_sub(1)?;
		let ticket = bounty.ticket.clone()?;
		let depositor = bounty.depositor.clone();
		let places = match bounty.parent {
			Some(_) => None,
			None => Some(Trees::<T>::get(bounty.root)?.places),
		};
		let rest = Self::bounty_footprint(places, bounty.spec.len, slots);
		let (ticket, cut) = with_storage_layer(|| -> Result<_, DispatchError> {
			let ticket = ticket.update(&depositor, rest)?;
			let cut = T::Consideration::new(&depositor, Self::credit_footprint())?;
			Ok((ticket, cut))
		})
		.ok()?;
		bounty.ticket = Some(ticket);
		bounty.slots = slots;
		Some((depositor, cut))
	}

	/// Tell who keeps income. What it does or fails to do changes no payment. Returns what it weighed.
	fn tell(reward: &Reward<T::AccountId, T::AssetId, BalanceOf<T>>) -> Weight {
		with_storage_layer(|| T::OnReward::on_reward(reward)).unwrap_or_else(|error| {
			Self::deposit_event(Event::RewardHookFailed {
				bounty: reward.bounty,
				payee: reward.payee.clone(),
				error,
			});
			T::OnReward::weight()
		})
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
