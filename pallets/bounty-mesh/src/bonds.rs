// SPDX-License-Identifier: Apache-2.0

//! Bonds and pledges back out of the pot, and what such payments weigh.

use crate::{
	pallet::{Bounties, Config, Pallet},
	types::{BalanceOf, BountyId, BountyOf, TreeOf},
	WeightInfo,
};
use alloc::{vec, vec::Vec};
use codec::MaxEncodedLen;
use frame_support::{traits::Get, weights::Weight};
use sp_runtime::{traits::Zero, DispatchError};

/// Records that the end of a lifted bounty touches besides those of one that is not.
pub(crate) const LIFTED: u32 = 2;

/// What a call paid beside what was promised (bonds, pledges, refunds), for its weight.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Payments {
	/// How many.
	pub made: u32,
	/// To how many of them the payee could not receive it.
	pub credited: u32,
	/// Records that were touched besides those of a benchmark, whose bounties hang where they were posted and
	/// leave nothing at the top.
	pub records: u32,
}

impl Payments {
	/// As many as that, of which nobody can receive any.
	pub const fn most(made: u32) -> Self {
		Self {
			made,
			credited: made,
			records: 0,
		}
	}

	/// The same with the end of a bounty that was lifted.
	pub const fn lifted(self) -> Self {
		Self {
			records: LIFTED,
			..self
		}
	}

	/// One, which was received or not.
	pub const fn one(received: bool) -> Self {
		Self {
			made: 1,
			credited: if received { 0 } else { 1 },
			records: 0,
		}
	}

	/// These and others.
	pub const fn and(self, other: Self) -> Self {
		Self {
			made: self.made.saturating_add(other.made),
			credited: self.credited.saturating_add(other.credited),
			records: self.records.saturating_add(other.records),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// What payments add to a call whose benchmark made so many of them, and credited none.
	pub(crate) fn payments_weight(done: Payments, measured: u32) -> Weight {
		let more = done.made.saturating_sub(measured);
		let record = u64::try_from(BountyOf::<T>::max_encoded_len()).unwrap_or(u64::MAX);
		// Who once had the asset may have no account in it any more: paying makes one.
		let touched = u64::from(done.made.saturating_add(done.records));
		T::WeightInfo::settle_pledge()
			.saturating_mul(more.into())
			.saturating_add(T::WeightInfo::credit().saturating_mul(done.credited.into()))
			.saturating_add(Weight::from_parts(0, record).saturating_mul(touched))
			.saturating_add(T::DbWeight::get().reads_writes(touched, touched))
	}

	/// What it costs to fall out: a pledge may come back.
	pub(crate) fn resign_weight(done: Payments) -> Weight {
		T::WeightInfo::resign().saturating_add(Self::payments_weight(done, 0))
	}

	/// What it costs to accept: a pledge may come back.
	pub(crate) fn accept_weight(done: Payments) -> Weight {
		T::WeightInfo::accept().saturating_add(Self::payments_weight(done, 0))
	}

	/// What it costs to agree: the bond of a sponsor, and a pledge in two parts.
	pub(crate) fn agree_weight(done: Payments) -> Weight {
		T::WeightInfo::agree().saturating_add(Self::payments_weight(done, 1))
	}

	/// What the effect of time costs: at most a ruling that had to wait, with the bonds of both sides,
	/// the fee, and a pledge in two parts.
	pub(crate) fn expire_weight(done: Payments) -> Weight {
		T::WeightInfo::expire().saturating_add(Self::payments_weight(done, 2))
	}

	/// What a ruling costs. Its benchmark pays all there can be: the bonds of both sides, the fee, and
	/// what two entrants put at risk.
	pub(crate) fn rule_weight(done: Payments) -> Weight {
		T::WeightInfo::rule().saturating_add(Self::payments_weight(done, 5))
	}

	/// What a ruling in a contest costs: one bond.
	pub(crate) fn rule_contest_weight(done: Payments) -> Weight {
		T::WeightInfo::rule_contest().saturating_add(Self::payments_weight(done, 1))
	}

	/// What a hop costs: a contest nobody ruled has its bond back.
	pub(crate) fn resolve_weight(done: Payments) -> Weight {
		T::WeightInfo::resolve().saturating_add(Self::payments_weight(done, 1))
	}

	/// What a refund costs.
	pub(crate) fn refund_weight(done: Payments) -> Weight {
		T::WeightInfo::refund().saturating_add(Self::payments_weight(done, 1))
	}

	/// Pay bonds out, as far as there are any; who cannot receive has a credit.
	pub(crate) fn pay_bonds(
		id: BountyId,
		tree: &TreeOf<T>,
		mut parts: Vec<(T::AccountId, BalanceOf<T>)>,
	) -> Result<Payments, DispatchError> {
		let mut done = Payments::default();
		parts.retain(|(_, amount)| !amount.is_zero());
		if parts.is_empty() {
			return Ok(done);
		}
		let mut bounty = Self::get(id)?;
		let slots = bounty.slots;
		for (who, amount) in parts {
			let to = (&who, &tree.terms.asset);
			let received = Self::pay_or_credit(id, &mut bounty, to, amount)?;
			done = done.and(Payments::one(received));
		}
		if bounty.slots != slots {
			Bounties::<T>::insert(id, bounty);
		}
		Ok(done)
	}

	/// One part.
	pub(crate) fn pay_bond(
		id: BountyId,
		tree: &TreeOf<T>,
		to: T::AccountId,
		amount: BalanceOf<T>,
	) -> Result<Payments, DispatchError> {
		Self::pay_bonds(id, tree, vec![(to, amount)])
	}
}
