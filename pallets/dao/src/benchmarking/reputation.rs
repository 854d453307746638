// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of reputation and its exchange start from.

use sp_runtime::traits::Bounded;

use super::{
	daos::{active, fund, member},
	money::wealthy,
};
use crate::{state::MemberState, types::*, Config, Constitutions, Members, Outsiders, Pallet};

/// An active DAO whose reputation fades and may be granted, with a rich account.
pub fn standing<T: Config>(count: u32) -> DaoId {
	let dao = active::<T>(count);
	granting::<T>(dao);
	let body = Pallet::<T>::account_id(dao);
	fund::<T>(&body);
	dao
}

/// Reputation of a DAO fades and may be granted.
pub fn granting<T: Config>(dao: DaoId) {
	Constitutions::<T>::mutate(dao, |constitution| {
		if let Some(constitution) = constitution {
			constitution.reputation_budget = u64::MAX;
		}
	});
	Pallet::<T>::set_half_life(dao, None, Some(2_160));
}

/// Somebody has earned reputation in a DAO, outside of it.
pub fn earned<T: Config>(dao: DaoId, who: &T::AccountId) {
	granting::<T>(dao);
	Pallet::<T>::mint(dao, who, 1_000).expect("granted");
	assert!(Outsiders::<T>::contains_key(dao, who));
}

/// The account of `of` was expelled by `dao`, and still has its record: what it is owed is settled with
/// every change, and its reputation lies outside.
fn expelled<T: Config>(dao: DaoId, of: DaoId) {
	let who = Pallet::<T>::account_id(of);
	Pallet::<T>::put_member(dao, &who, 63, (0, 1, Weighted::zero()), None);
	Members::<T>::mutate(dao, &who, |stored| {
		let since = Pallet::<T>::now();
		stored.as_mut().expect("just written").state = MemberState::Former { since };
	});
}

/// Two wealthy DAOs with reputation that once expelled each other, of which the first has offered the
/// second an exchange.
pub fn offered<T: Config>() -> (DaoId, DaoId) {
	let (one, two) = (wealthy::<T>(1), wealthy::<T>(2));
	for (dao, of) in [(one, two), (two, one)] {
		granting::<T>(dao);
		expelled::<T>(dao, of);
		Pallet::<T>::mint(dao, &member::<T>(0), 1_000).expect("granted");
	}
	let expires = BlockOf::<T>::max_value();
	Pallet::<T>::do_offer_exchange(one, two, 10, 10, expires).expect("offered");
	(one, two)
}
