// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of DAOs and their members start from.

use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::account;
use frame_support::{
	traits::fungible::{Inspect, Mutate},
	BoundedVec,
};
use sp_runtime::traits::{BlockNumberProvider, Convert};

use crate::{
	constitution::VotingSystem, types::*, Accounts, Config, Constitutions, Memberships, Pallet,
};

pub fn member<T: Config>(index: u32) -> T::AccountId {
	account("member", index, 0)
}

pub fn candidate<T: Config>() -> T::AccountId {
	account("candidate", 0, 0)
}

pub fn constitution<T: Config>() -> ConstitutionOf<T> {
	let mut constitution = Pallet::<T>::plain_constitution();
	constitution.members = 64;
	constitution
}

pub fn metadata() -> Metadata {
	let uri = vec![b'u'; MAX_URI as usize]
		.try_into()
		.expect("as long as allowed");
	Metadata {
		uri,
		hash: Some([7; 32]),
	}
}

pub fn seats<T: Config>(count: u32) -> Seats<T> {
	(0..count)
		.map(|index| Seat {
			who: member::<T>(index),
			shares: 1,
			loot: 1,
		})
		.collect::<Vec<_>>()
		.try_into()
		.expect("at most 64")
}

pub fn fund<T: Config>(who: &T::AccountId) {
	let price = T::FoundingPrice::convert(Pallet::<T>::founding_footprint(&metadata(), 64));
	let least = T::Currency::minimum_balance();
	T::Currency::mint_into(who, price + least + least).expect("funds");
}

pub fn set_block<T: Config>(now: BlockOf<T>) {
	T::BlockNumberProvider::set_block_number(now);
}

/// Forget the events of the set-up: a call adds its own to that list, and what this takes grows
/// with the list.
pub fn quiet<T: Config>() {
	frame_system::Pallet::<T>::reset_events();
}

/// Somebody is in as many DAOs as can be, this one included if one is named.
pub fn in_many<T: Config>(who: &T::AccountId, dao: Option<DaoId>) {
	let others = MAX_MEMBERSHIPS - 1;
	let list: Vec<DaoId> = (1_000..1_000 + others).chain(dao).collect();
	Memberships::<T>::insert(who, BoundedVec::truncate_from(list));
}

/// Somebody is a DAO, whose constitution is looked at too.
pub fn a_dao<T: Config>(who: &T::AccountId) {
	let dao = founding::<T>(1);
	Constitutions::<T>::mutate(dao, |stored| {
		if let Some(stored) = stored {
			stored.ordinary.grace = 0u32.into();
		}
	});
	Accounts::<T>::insert(who, dao);
}

/// The hash of the constitution as it is now.
pub fn hash<T: Config>(dao: DaoId) -> T::Hash {
	Pallet::<T>::hash_of(&Constitutions::<T>::get(dao).expect("a constitution"))
}

/// A DAO in its founding that cannot begin: of `count` seats the only one with shares is open.
pub fn stillborn<T: Config>(count: u32) -> DaoId {
	let founder: T::AccountId = account("founder", 0, 0);
	fund::<T>(&founder);
	let mut constitution = constitution::<T>();
	constitution.system = VotingSystem::Shares;
	let mut seats = seats::<T>(count);
	for seat in seats.iter_mut().take(count as usize - 1) {
		seat.shares = 0;
	}
	let dao = Pallet::<T>::do_found(founder, constitution, metadata(), seats).expect("founded");
	accept_all::<T>(dao, count - 1);
	dao
}

/// A DAO in its founding, with the seats of `count` members open.
pub fn founding<T: Config>(count: u32) -> DaoId {
	let founder: T::AccountId = account("founder", 0, 0);
	fund::<T>(&founder);
	Pallet::<T>::do_found(founder, constitution::<T>(), metadata(), seats::<T>(count))
		.expect("founded")
}

pub fn accept_all<T: Config>(dao: DaoId, count: u32) {
	for index in 0..count {
		Pallet::<T>::take_seat(dao, member::<T>(index)).expect("accepted");
	}
}

/// An active DAO with `count` members.
pub fn active<T: Config>(count: u32) -> DaoId {
	let dao = founding::<T>(count);
	accept_all::<T>(dao, count);
	Pallet::<T>::do_start(dao).expect("started");
	quiet::<T>();
	dao
}
