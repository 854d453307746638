// SPDX-License-Identifier: Apache-2.0

//! What this pallet needs of others. It knows none of them: the runtime connects them.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use crate::types::BountyId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::DispatchResult, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::Debug;
use sp_runtime::DispatchError;

/// Number of a DAO.
pub type DaoId = u32;
/// Number of a learning program.
pub type ProgramId = u32;

/// What a hunter must be.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Rule {
	/// Anyone may.
	#[codec(index = 0)]
	Anyone,
	/// A member of a DAO.
	#[codec(index = 1)]
	Member {
		/// The DAO.
		dao: DaoId,
	},
	/// One with so much reputation in a DAO.
	#[codec(index = 2)]
	Reputation {
		/// The DAO.
		dao: DaoId,
		/// Least reputation.
		at_least: u64,
	},
	/// One with so many points in a program.
	#[codec(index = 3)]
	Points {
		/// The program.
		program: ProgramId,
		/// Least points.
		at_least: u64,
	},
	/// One who holds the credential of a course.
	#[codec(index = 4)]
	Credential {
		/// The program.
		program: ProgramId,
		/// The course in it.
		course: u32,
	},
}

/// Answers whether an account is what a poster asks for.
pub trait Eligibility<AccountId> {
	/// Whether `who` meets `rule` now. A few reads, no more.
	fn is_eligible(who: &AccountId, rule: &Rule) -> bool;
	/// What an answer costs at most, if not anyone may.
	fn weight() -> Weight;
}

/// Without DAOs and programs, only bounties for anyone can be taken.
impl<AccountId> Eligibility<AccountId> for () {
	fn is_eligible(_: &AccountId, rule: &Rule) -> bool {
		match rule {
			Rule::Anyone => true,
			Rule::Member { .. }
			| Rule::Reputation { .. }
			| Rule::Points { .. }
			| Rule::Credential { .. } => false,
		}
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// A reward that has reached its payee.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reward<AccountId, AssetId, Balance> {
	/// Who was paid.
	pub payee: AccountId,
	/// In what.
	pub asset: AssetId,
	/// How much.
	pub amount: Balance,
	/// For which bounty.
	pub bounty: BountyId,
	/// Who accepted the work.
	pub poster: AccountId,
	/// Whether the two belong together: then it earns no reputation.
	pub related: bool,
	/// The height of the work: 1 for work that is nobody's sum, else 1 + the highest accepted piece.
	pub height: u8,
	/// Reputation of the poster that comes with it; granted or owed apart from this.
	pub points: u64,
}

/// Is told of every reward that has reached its payee.
pub trait OnReward<AccountId, AssetId, Balance> {
	/// Runs in its own storage layer: an error undoes what it did, and nothing else. Returns what it
	/// weighed; most rewards interest nobody, and who claims pays for what was done.
	fn on_reward(reward: &Reward<AccountId, AssetId, Balance>) -> Result<Weight, DispatchError>;
	/// The most one call weighs. Charged for one that fails.
	fn weight() -> Weight;
}

impl<AccountId, AssetId, Balance> OnReward<AccountId, AssetId, Balance> for () {
	fn on_reward(_: &Reward<AccountId, AssetId, Balance>) -> Result<Weight, DispatchError> {
		Ok(Weight::zero())
	}
	fn weight() -> Weight {
		Weight::zero()
	}
}

/// Grants the reputation that a poster promised with a bounty.
pub trait GrantReputation<AccountId> {
	/// Whether `by` keeps reputation that can be promised. One read.
	fn can_grant(by: &AccountId) -> bool;
	/// Grant `points` of `by` to `to`, as far as the rules of `by` allow now. Runs in its own
	/// storage layer; what is refused stays owed. Calls nothing of this pallet.
	fn grant(by: &AccountId, to: &AccountId, points: u64) -> DispatchResult;
	/// The most one grant weighs.
	fn weight() -> Weight;
}

/// Without organisations nobody can promise reputation.
impl<AccountId> GrantReputation<AccountId> for () {
	fn can_grant(_: &AccountId) -> bool {
		false
	}
	fn grant(_: &AccountId, _: &AccountId, _: u64) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}
	fn weight() -> Weight {
		Weight::zero()
	}
}

/// Answers whether two accounts belong together directly, with one read.
pub trait Relation<AccountId> {
	/// Whether `payee` belongs to `poster`, as a member to its DAO.
	fn related(poster: &AccountId, payee: &AccountId) -> bool;
}

impl<AccountId> Relation<AccountId> for () {
	fn related(_: &AccountId, _: &AccountId) -> bool {
		false
	}
}

/// What benchmarks ask of the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AssetId> {
	/// An asset that exists and has a minimum balance: the dearest kind to move.
	fn asset() -> AssetId;
}

/// The native token: it exists everywhere, and is cheaper to move than an asset.
#[cfg(feature = "runtime-benchmarks")]
impl BenchmarkHelper<frame_support::traits::fungible::NativeOrWithId<u32>> for () {
	fn asset() -> frame_support::traits::fungible::NativeOrWithId<u32> {
		frame_support::traits::fungible::NativeOrWithId::Native
	}
}
