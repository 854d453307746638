// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of members and money start from: worst case by members, registered assets, and
//! payments that cannot arrive.

use alloc::vec::Vec;
use frame_support::{
	traits::{
		fungible::{Inspect, Mutate},
		fungibles::Mutate as _,
		Consideration, Get,
	},
	BoundedVec,
};
use sp_runtime::SaturatedConversion;

use super::daos::{active, candidate, hash, member, quiet};
use crate::{
	money_types::*, pallet::Daos, traits::BenchmarkHelper as _, types::*, Config, Constitutions,
	Credits, Members, Pallet, Treasuries,
};

pub fn amount<T: Config>(units: u32) -> BalanceOf<T> {
	BalanceOf::<T>::saturated_from(units)
}

pub fn asset<T: Config>(index: u32) -> T::AssetId {
	T::BenchmarkHelper::asset(index)
}

pub fn body<T: Config>(dao: DaoId) -> T::AccountId {
	Pallet::<T>::account_id(dao)
}

/// Native tokens for fees and deposits of any kind.
pub fn enrich<T: Config>(who: &T::AccountId) {
	let plenty = T::Currency::minimum_balance() * amount::<T>(1_000_000);
	T::Currency::mint_into(who, plenty).expect("native tokens");
}

pub fn supply<T: Config>(who: &T::AccountId, of: &T::AssetId) {
	T::Assets::mint_into(of.clone(), who, amount::<T>(1_000_000)).expect("tokens");
}

/// The pot, as genesis makes it.
pub fn pot<T: Config>() {
	Pallet::<T>::make_pot().expect("the pot");
}

/// An active DAO with `count` members and 15 assets besides the native token, all of which it
/// owns and has distributed once: every settlement works on all of them. It paid a deposit for each
/// member's record, as for those who were admitted.
pub fn wealthy<T: Config>(count: u32) -> DaoId {
	pot::<T>();
	let dao = active::<T>(count);
	let account = body::<T>(dao);
	enrich::<T>(&account);
	for index in 0..MAX_ASSETS - 1 {
		let of = asset::<T>(index);
		supply::<T>(&account, &of);
		Pallet::<T>::do_register_asset(dao, of.clone()).expect("registered");
		Pallet::<T>::do_distribute(dao, of, amount::<T>(128_000)).expect("distributed");
	}
	let native = T::NativeAsset::get();
	let some = T::Currency::minimum_balance() * amount::<T>(1_000);
	Pallet::<T>::do_distribute(dao, native, some).expect("distributed");
	for index in 0..count {
		let who = member::<T>(index);
		let stored = Members::<T>::get(dao, &who).expect("a member");
		Pallet::<T>::settle(dao, &who, &stored);
		ticket::<T>(dao, &who);
	}
	quiet::<T>();
	dao
}

/// The DAO pays for a member's record.
pub fn ticket<T: Config>(dao: DaoId, who: &T::AccountId) {
	let footprint = Pallet::<T>::member_footprint();
	let ticket = T::MemberConsideration::new(&body::<T>(dao), footprint).expect("enough");
	Members::<T>::mutate(dao, who, |stored| {
		stored.as_mut().expect("a member").ticket = Some(ticket);
	});
}

/// So many assets of a DAO that are not on its list, and for which the pot is closed; ascending.
pub fn unknown_assets<T: Config>(dao: DaoId, count: u32) -> AssetList<T> {
	let account = body::<T>(dao);
	let mut list: Vec<_> = (0..count).map(|index| asset::<T>(100 + index)).collect();
	for of in &list {
		supply::<T>(&account, of);
	}
	list.sort();
	BoundedVec::truncate_from(list)
}

/// A registered asset of a wealthy DAO of which nothing was ever paid: the pot is closed for it.
pub fn fresh<T: Config>(dao: DaoId) -> T::AssetId {
	let (old, new) = (asset::<T>(3), asset::<T>(200));
	Treasuries::<T>::mutate(dao, |streams| {
		streams.retain(|stream| stream.asset != old);
	});
	Pallet::<T>::do_register_asset(dao, new.clone()).expect("registered");
	supply::<T>(&body::<T>(dao), &new);
	new
}

/// A member keeps what it is owed, and nothing else.
pub fn without_claim<T: Config>(dao: DaoId, who: &T::AccountId) {
	let mut record = Daos::<T>::get(dao).expect("a DAO");
	let mut stored = Members::<T>::get(dao, who).expect("a member");
	let (shares, loot) = (stored.shares, stored.loot);
	Pallet::<T>::redeem(&mut record, &mut stored, shares, loot).expect("its own");
	Members::<T>::insert(dao, who, stored);
	Daos::<T>::insert(dao, record);
}

/// How many assets wait in the pot for somebody.
pub fn credits<T: Config>(who: &T::AccountId) -> u32 {
	Credits::<T>::iter_prefix(who).count() as u32
}

pub fn some_assets<T: Config>(count: u32) -> AssetList<T> {
	let mut list: Vec<_> = (0..count.min(MAX_ASSETS - 1)).map(asset::<T>).collect();
	if count == MAX_ASSETS {
		list.push(T::NativeAsset::get());
	}
	list.sort();
	BoundedVec::truncate_from(list)
}

pub fn tribute<T: Config>(asset: T::AssetId) -> Option<TributeOf<T>> {
	Some(Tribute {
		asset,
		amount: amount::<T>(1_000),
	})
}

/// The candidate has applied with a tribute.
pub fn applied<T: Config>(dao: DaoId) -> T::AccountId {
	let who = candidate::<T>();
	enrich::<T>(&who);
	supply::<T>(&who, &asset::<T>(0));
	let hash = hash::<T>(dao);
	let tribute = tribute::<T>(asset::<T>(0));
	Pallet::<T>::do_apply(dao, who.clone(), hash, 1, 1, tribute).expect("applied");
	who
}

pub fn on_trial<T: Config>(dao: DaoId) -> T::AccountId {
	Constitutions::<T>::mutate(dao, |stored| {
		if let Some(stored) = stored {
			stored.probation = 1u32.into();
		}
	});
	let who = applied::<T>(dao);
	let tribute = tribute::<T>(asset::<T>(0));
	Pallet::<T>::do_admit(dao, who.clone(), 1, 1, tribute).expect("admitted");
	who
}

pub fn dissolved<T: Config>(dao: DaoId) {
	Pallet::<T>::do_dissolve(dao).expect("dissolved");
}
