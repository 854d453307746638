// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of reputation and its exchange start from.

use sp_runtime::traits::Bounded;

use super::daos::{active, fund, member};
use crate::{types::*, Config, Constitutions, Pallet};

/// An active DAO whose reputation fades and may be granted, with a rich account.
pub fn standing<T: Config>(count: u32) -> DaoId {
	let dao = active::<T>(count);
	Constitutions::<T>::mutate(dao, |constitution| {
		if let Some(constitution) = constitution {
			constitution.reputation_budget = u64::MAX;
		}
	});
	Pallet::<T>::set_half_life(dao, None, Some(2_160));
	let body = Pallet::<T>::account_id(dao);
	fund::<T>(&body);
	dao
}

/// Two DAOs with reputation, of which the first has offered the second an exchange.
pub fn offered<T: Config>() -> (DaoId, DaoId) {
	let (one, two) = (standing::<T>(1), standing::<T>(2));
	for dao in [one, two] {
		Pallet::<T>::mint(dao, &member::<T>(0), 1_000).expect("granted");
	}
	let expires = BlockOf::<T>::max_value();
	Pallet::<T>::do_offer_exchange(one, two, 10, 10, expires).expect("offered");
	(one, two)
}
