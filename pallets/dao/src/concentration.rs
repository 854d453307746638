// SPDX-License-Identifier: Apache-2.0

//! How concentrated power is: computed when asked, from at most 64 members.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use primitive_types::U256;
use scale_info::TypeInfo;

use crate::{
	tally::{self, WHOLE},
	types::*,
	Config, Constitutions, Pallet,
};

/// Concentration of one kind of power.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct Concentration {
	/// How many have any of it.
	pub holders: u32,
	/// Part of the largest holder, in ppm, rounded down.
	pub largest: Ppm,
	/// Nakamoto coefficient: how many at least must join to have more than half. 0 if nobody has
	/// any.
	pub nakamoto: u32,
}

/// Concentration of a DAO as clients see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct ConcentrationView {
	/// Of votes, if a proposal opened now: only those who could vote, cut at the ceiling.
	pub votes: Concentration,
	/// Of claims on the treasury: shares plus loot, also of the suspended and the expelled.
	pub claims: Concentration,
	/// Of the members' reputation, also of the suspended.
	pub reputation: Concentration,
}

/// Concentration of a list of weights.
pub fn concentration(weights: &[U256]) -> Concentration {
	let mut sorted: Vec<U256> = weights.iter().copied().filter(|w| !w.is_zero()).collect();
	sorted.sort_unstable_by(|a, b| b.cmp(a));
	let total = sorted
		.iter()
		.fold(U256::zero(), |sum, weight| sum.saturating_add(*weight));
	let Some(largest) = sorted.first() else {
		return Concentration::default();
	};
	let part = largest
		.saturating_mul(U256::from(WHOLE))
		.checked_div(total)
		.unwrap_or_default();
	let mut joined = U256::zero();
	let mut nakamoto = 0u32;
	for weight in &sorted {
		joined = joined.saturating_add(*weight);
		nakamoto = nakamoto.saturating_add(1);
		// More than half, without doubling what may be large.
		if joined > total.saturating_sub(joined) {
			break;
		}
	}
	Concentration {
		holders: u32::try_from(sorted.len()).unwrap_or(u32::MAX),
		largest: Ppm::try_from(part).unwrap_or(WHOLE),
		nakamoto,
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn read_concentration(dao: DaoId) -> Option<ConcentrationView> {
		let constitution = Constitutions::<T>::get(dao)?;
		let members = Self::members_now(dao);
		let votes = Self::weights_of(constitution.system, &members);
		let (mut claims, mut reputation) = (Vec::new(), Vec::new());
		for member in &members {
			let claim = u128::from(member.shares).saturating_add(u128::from(member.loot));
			claims.push(U256::from(claim));
			reputation.push(member.reputation);
		}
		let ceiling = tally::ceiling(&votes, constitution.cap);
		let cut: Vec<U256> = votes
			.into_iter()
			.map(|weight| core::cmp::min(weight, ceiling))
			.collect();
		Some(ConcentrationView {
			votes: concentration(&cut),
			claims: concentration(&claims),
			reputation: concentration(&reputation),
		})
	}
}
