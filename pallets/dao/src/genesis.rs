// SPDX-License-Identifier: Apache-2.0

//! The first DAOs and the least periods. A genesis that breaks a rule must not build: the
//! assertions stop it and say why.

use alloc::vec::Vec;
use frame_support::traits::Get;
use sp_runtime::serde::{Deserialize, Serialize};

use crate::{
	constitution::{article, days, hours, ClassRules, TimeFloors},
	daos::COMMONS,
	marks::with,
	pallet::Daos,
	state::DaoState,
	types::*,
	Config, Floors, GenesisConfig, Members, Memberships, NextDao, Pallet,
};

/// A DAO that exists from the beginning, one member one vote, without deposit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(
	rename_all = "camelCase",
	deny_unknown_fields,
	crate = "sp_runtime::serde"
)]
pub struct GenesisDao<AccountId> {
	/// Its members.
	pub members: Vec<AccountId>,
	/// URI or text of its metadata; a string in JSON.
	#[serde(with = "text")]
	pub metadata: Vec<u8>,
	/// Voting period of all classes in blocks; None: 3 days.
	pub voting: Option<u32>,
	/// Grace of all classes in blocks; None: 2 days, of ordinary 1 day.
	pub grace: Option<u32>,
	/// Gap in blocks; None: 1 day.
	pub gap: Option<u32>,
}

/// Bytes that are a string in JSON.
mod text {
	use alloc::{string::String, vec::Vec};
	use sp_runtime::serde::{de::Deserialize, ser::Error, Deserializer, Serializer};

	pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
		let text = core::str::from_utf8(bytes).map_err(S::Error::custom)?;
		serializer.serialize_str(text)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
		String::deserialize(deserializer).map(String::into_bytes)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn build_genesis(config: &GenesisConfig<T>) {
		if let Some(floors) = &config.floors {
			Floors::<T>::put(TimeFloors {
				voting: BlockOf::<T>::from(floors.voting),
				grace: BlockOf::<T>::from(floors.grace),
				gap: BlockOf::<T>::from(floors.gap),
				sweep: BlockOf::<T>::from(floors.sweep),
			});
		}
		assert!(Self::make_pot().is_ok(), "genesis: the pot cannot be made");
		for dao in &config.daos {
			Self::build_dao(dao);
		}
	}

	fn genesis_constitution(from: &GenesisDao<T::AccountId>) -> ConstitutionOf<T> {
		let hour = T::Hour::get();
		let block = |given: Option<u32>, default| given.map_or(default, BlockOf::<T>::from);
		let mut constitution = crate::constitution::Constitution::with_periods(
			block(from.voting, days(hour, 3)),
			block(from.grace, days(hour, 2)),
			block(from.gap, days(hour, 1)),
			core::cmp::max(days(hour, 180), Self::floors().sweep),
		);
		if from.grace.is_none() {
			let ordinary = constitution.ordinary.clone();
			constitution.ordinary = ClassRules {
				grace: hours(hour, 24),
				..ordinary
			};
		}
		constitution.members = 64;
		constitution
	}

	fn build_dao(from: &GenesisDao<T::AccountId>) {
		let mut constitution = Self::genesis_constitution(from);
		let dao = NextDao::<T>::get();
		if dao == COMMONS {
			// Heads decide there, and nobody takes a part of the chain's fees home.
			constitution.sealed = article::SYSTEM | article::INCOME;
		}
		assert!(
			constitution.is_valid(&Self::floors(), T::Hour::get()),
			"genesis DAO {dao}: a period is out of range",
		);
		let uri = from.metadata.clone().try_into();
		assert!(uri.is_ok(), "genesis DAO {dao}: metadata too long");
		let metadata = Metadata {
			uri: uri.unwrap_or_default(),
			hash: None,
		};
		let account = Self::account_id(dao);
		let created = Self::create(
			account,
			DaoState::Active,
			constitution,
			metadata,
			Default::default(),
		);
		assert!(created.is_ok(), "genesis DAO {dao}: cannot be created");
		for (seat, who) in (0..).zip(&from.members) {
			let added = Memberships::<T>::try_append(who, dao).is_ok();
			assert!(
				added && !Members::<T>::contains_key(dao, who),
				"genesis DAO {dao}: a member twice, or in too many DAOs",
			);
			Self::put_member(dao, who, seat, (0, 0, Weighted::zero()), None);
		}
		assert!(
			(1..=64).contains(&from.members.len()),
			"genesis DAO {dao}: between one and 64 members",
		);
		Daos::<T>::mutate(dao, |record| {
			if let Some(record) = record {
				record.members = u32::try_from(from.members.len()).unwrap_or(u32::MAX);
				record.seats = (0..)
					.zip(&from.members)
					.fold(0, |seats, (seat, _)| with(seats, seat));
			}
		});
	}
}
