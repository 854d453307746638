// SPDX-License-Identifier: Apache-2.0

//! A chain, the DAOs on it, and the books of what everybody must own.

use super::deposits;
use crate::{
	calls::Member,
	chain::{Chain, Refused},
};
use enmesh_runtime::{
	configs::{assets::MeshAsset, dao::CommonsAccount},
	AccountId, Balances, BlockNumber, BountyMesh, Dao, Hash, LearnToEarn, Runtime, RuntimeCall,
	System, Timestamp,
};
use pallet_dao::{Constitution, Seat};
use polkadot_sdk::{
	pallet_balances,
	sp_core::U256,
	sp_keyring::Sr25519Keyring::{self, Alice, Bob},
	sp_runtime::DispatchError,
};
use std::collections::BTreeMap;

pub const DAY: u64 = 24 * 60 * 60;
const PPM: u128 = 1_000_000;

pub fn id(who: Sr25519Keyring) -> AccountId {
	who.to_account_id()
}

/// Millionths of an amount.
pub fn ppm(amount: u128, part: u128) -> u128 {
	amount * part / PPM
}

/// What a weight of `all` has of the first income there is: each unit is owed q = x·2¹⁶⁰ / all.
pub fn part_of(income: u128, weight: u64, all: u64) -> u128 {
	let each = (U256::from(income) << 160) / U256::from(all);
	((each * U256::from(weight)) >> 160).as_u128()
}

/// Free and held.
pub fn owned(who: &AccountId) -> u128 {
	let data = System::account(who).data;
	data.free + data.reserved
}

/// A DAO and who decides in it.
pub struct Group {
	pub id: u32,
	pub account: AccountId,
	pub hash: Hash,
	/// Of the founding.
	pub deposit: u128,
	members: [Sr25519Keyring; 2],
	/// Of its income: what belongs to the members at once, in millionths.
	shared: u32,
}

/// A chain, and what each account must own: free and held together, without fees.
pub struct Story<'a> {
	pub chain: &'a mut Chain,
	pub books: BTreeMap<AccountId, u128>,
	issued: u128,
}

impl<'a> Story<'a> {
	pub fn begin(chain: &'a mut Chain, people: &[Sr25519Keyring]) -> Self {
		let accounts = people.iter().map(|who| id(*who)).chain([
			Dao::pot_account(),
			BountyMesh::pot_account(),
			LearnToEarn::pot_account(),
			CommonsAccount::get(),
		]);
		Story {
			chain,
			books: accounts.map(|who| (who.clone(), owned(&who))).collect(),
			issued: Balances::total_issuance(),
		}
	}

	/// Closes the block, after which the pallets keep their promises, every account has what was booked less the fees it paid,
	/// and the Commons have all fees.
	pub fn check(&mut self) {
		self.chain.next();
		let paid = &self.chain.paid;
		for (who, booked) in &self.books {
			let income: u128 = match *who == CommonsAccount::get() {
				true => paid.values().sum(),
				false => 0,
			};
			let fees = paid.get(who).copied().unwrap_or_default();
			assert_eq!(owned(who), booked + income - fees, "{who:?}");
		}
		assert_eq!(Balances::total_issuance(), self.issued);
	}

	pub fn moves(&mut self, from: &AccountId, to: &AccountId, amount: u128) {
		*self.books.get_mut(from).unwrap() -= amount;
		*self.books.entry(to.clone()).or_default() += amount;
	}

	pub fn sends(&mut self, who: Sr25519Keyring, call: impl Into<RuntimeCall>) {
		self.chain.send(who, call).unwrap();
	}

	pub fn refused(
		&mut self,
		who: Sr25519Keyring,
		call: impl Into<RuntimeCall>,
		error: impl Into<DispatchError>,
	) {
		let refusal = self.chain.send(who, call).unwrap_err();
		assert_eq!(refusal, Refused::Failed(error.into()));
	}

	pub fn decides(&mut self, group: &Group, calls: Vec<RuntimeCall>) {
		self.chain.decide(group.id, &group.members, calls);
	}

	/// Two people found a DAO that shares so much of its income.
	pub fn found(
		&mut self,
		seats: [(Sr25519Keyring, u64); 2],
		shared: u32,
		articles: impl FnOnce(&mut Constitution<BlockNumber, MeshAsset>),
	) -> Group {
		let mut constitution = Dao::default_constitution();
		constitution.reputation_budget = 1_000;
		constitution.income.shared = shared;
		constitution.income.assets = vec![MeshAsset::Native].try_into().unwrap();
		articles(&mut constitution);
		let dao = pallet_dao::NextDao::<Runtime>::get();
		let hash = Dao::hash_of(&constitution);
		let members = seats.map(|(who, _)| who);
		let [founder, other] = members;
		let seats = seats.map(|(who, shares)| Seat {
			who: id(who),
			shares,
			loot: 0,
		});
		let metadata = Default::default();
		let deposit = deposits::founding(&metadata, seats.len());
		let found = Member::found {
			constitution: Box::new(constitution),
			metadata,
			seats: seats.to_vec().try_into().unwrap(),
		};
		self.sends(founder, found);
		let account = Dao::account(dao).unwrap();
		// The deposit moves to the DAO's own account.
		self.moves(&id(founder), &account, deposit);
		let constitution_hash = hash;
		self.sends(
			other,
			Member::accept_invitation {
				dao,
				constitution_hash,
			},
		);
		self.sends(founder, Member::start { dao });
		Group {
			id: dao,
			account,
			hash,
			deposit,
			members,
			shared,
		}
	}

	pub fn gives(&mut self, to: &AccountId, value: u128) {
		self.sends(Alice, transfer(to, value));
		self.moves(&id(Alice), to, value);
	}

	/// A DAO was paid: the members' part lies in the pot. Gives that part.
	pub fn income(&mut self, group: &Group, amount: u128) -> u128 {
		let part = ppm(amount, group.shared.into());
		self.moves(&group.account, &Dao::pot_account(), part);
		part
	}

	/// Anyone has a member paid its part of the income, which must be this.
	pub fn shares_out(&mut self, group: &Group, who: Sr25519Keyring, amount: u128) {
		let (dao, member) = (group.id, id(who));
		self.sends(Bob, Member::claim { dao, who: member });
		self.moves(&Dao::pot_account(), &id(who), amount);
	}

	/// Noon of a Monday so many weeks from this one. Gives that week.
	pub fn monday(&mut self, weeks: u64) -> u32 {
		let now = Timestamp::get() / 1_000;
		let week = (now / DAY + 3) / 7 + weeks;
		self.chain.wait((week * 7 - 3) * DAY + DAY / 2 - now);
		u32::try_from(week).unwrap()
	}
}

pub fn transfer(to: &AccountId, value: u128) -> RuntimeCall {
	let dest = to.clone().into();
	pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value }.into()
}
