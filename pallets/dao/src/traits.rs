// SPDX-License-Identifier: Apache-2.0

//! What this pallet needs from the runtime, and what it offers to others.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::{traits::Convert, DispatchResult, Saturating};

use crate::{
	feeds::Feed,
	types::{Classes, DaoId},
};

/// Needed: the table that says what a DAO may do, and by which kind of decision.
pub trait ClassifyCall<Call, AccountId> {
	/// The classes of a call that the DAO with this account would make. `None`: no DAO may make it.
	/// Must be exhaustive, without a default.
	fn classify(dao: &AccountId, call: &Call) -> Option<Classes>;
}

/// Offered: questions about DAOs that other pallets may ask.
pub trait Daos<AccountId> {
	/// Whether `who` is a member in good standing of an active DAO.
	fn is_member(dao: DaoId, who: &AccountId) -> bool;
	/// The account of a DAO.
	fn account_of(dao: DaoId) -> Option<AccountId>;
	/// The DAO to which an account belongs, if it is the account of one.
	fn dao_of(account: &AccountId) -> Option<DaoId>;
}

/// Offered: reputation in DAOs, for what other pallets ask for or pay with. An adapter that mints
/// must only do so for what the DAO decided by the membership class.
pub trait Reputation<AccountId> {
	/// Points of `who` in a DAO, member or not, faded to this moment.
	fn reputation_of(dao: DaoId, who: &AccountId) -> u128;
	/// Grant points out of the DAO's budget. Fails, and changes nothing, if the budget of these
	/// 30 days is spent, the DAO is not active, or it cannot pay the deposit of an outsider.
	fn mint_reputation(dao: DaoId, who: &AccountId, amount: u64) -> DispatchResult;
}

/// Offered: what DAOs let flow in by themselves (L-15). Adapters act on it.
pub trait Feeds {
	/// The policy of a DAO; nothing for one that does not exist.
	fn feed(dao: DaoId) -> Feed;
}

/// Offered: other pallets tell of what a DAO has earned (D-13).
pub trait ReportIncome<AccountId, AssetId, Balance> {
	/// `amount` of `asset` has just arrived on the account of `payee` as income. If that is a DAO
	/// that shares income in this asset, the members' part is set aside at once. Returns that
	/// part; for anybody else nothing happens. Never fails: what cannot be shared stays in the
	/// treasury.
	fn report(payee: &AccountId, asset: &AssetId, amount: Balance) -> Balance;
	/// The most a report weighs.
	fn weight() -> Weight;
}

/// What a proposal's deposit is computed from.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct ProposalFootprint {
	/// Proposals of the same proposer already in Voting in this DAO.
	pub own_open: u32,
	/// Length of the encoded calls, and of the list of those who have a vote.
	pub bytes: u32,
}

/// Price of a proposal: `Base` doubled for each own open one, plus `PerByte` a byte.
pub struct DoublingStoragePrice<Base, PerByte, Balance>(PhantomData<(Base, PerByte, Balance)>);

impl<Base, PerByte, Balance> Convert<ProposalFootprint, Balance>
	for DoublingStoragePrice<Base, PerByte, Balance>
where
	Base: Get<Balance>,
	PerByte: Get<Balance>,
	Balance: From<u32> + Saturating + Copy,
{
	fn convert(footprint: ProposalFootprint) -> Balance {
		let base = Base::get().saturating_mul(
			Balance::from(2)
				.saturating_pow(usize::try_from(footprint.own_open).unwrap_or(usize::MAX)),
		);
		base.saturating_add(PerByte::get().saturating_mul(Balance::from(footprint.bytes)))
	}
}

/// What benchmarks ask of the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AssetId> {
	/// Asset number `index`, made if it does not exist: with a minimum balance of 1, and of the
	/// kind that an account without native tokens cannot take, so that payments become credits.
	fn asset(index: u32) -> AssetId;
}
