// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of funding rounds start from.

use frame_benchmarking::v2::account;
use frame_support::traits::fungible::Inspect;

use super::{
	daos::{fund, member, metadata},
	reputation::standing,
};
use crate::{
	rounds::{RoundId, RoundTerms, TermsOf, Voice},
	types::*,
	Config, NextRound, Pallet,
};

pub fn terms<T: Config>(voice: Option<Voice>) -> TermsOf<T> {
	let least = T::Currency::minimum_balance();
	RoundTerms {
		pool: least + least + least,
		voice,
		cap: 1_000_000,
		least,
		open: BlockOf::<T>::from(10u32),
		review: BlockOf::<T>::from(10u32),
		claims: BlockOf::<T>::from(10u32),
	}
}

/// An open round of member DAOs with one project, and its DAO.
pub fn round<T: Config>() -> (RoundId, DaoId) {
	let dao = standing::<T>(1);
	let id = NextRound::<T>::get();
	Pallet::<T>::do_open_round(dao, terms::<T>(Some(Voice::Vouched))).expect("opened");
	let owner: T::AccountId = account("owner", 0, 0);
	fund::<T>(&owner);
	Pallet::<T>::do_register_project(owner.clone(), id, owner, metadata()).expect("registered");
	(id, dao)
}

/// Somebody with money for whom a member DAO of `dao` vouches.
pub fn contributor<T: Config>(dao: DaoId) -> (T::AccountId, BalanceOf<T>, Option<DaoId>) {
	let via = standing::<T>(2);
	let seat = Pallet::<T>::account_id(via);
	Pallet::<T>::put_member(dao, &seat, 63, (0, 0, Weighted::zero()), None);
	let who = member::<T>(1);
	fund::<T>(&who);
	(who, T::Currency::minimum_balance(), Some(via))
}
