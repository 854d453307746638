// SPDX-License-Identifier: Apache-2.0

//! The whole coupling of the three pallets on one page: each says in its `traits.rs` what it needs, here another
//! pallet provides it. And the table of what a DAO may decide.

use crate::{configs::assets::MeshAsset, AccountId, Balance, Dao, LearnToEarn, Runtime};
use pallet_bounty_mesh::traits::{Eligibility, GrantReputation, OnReward, Relation, Reward, Rule};
use pallet_dao::{Daos, ReportIncome, Reputation, WeightInfo as _};
use pallet_learn_to_earn::{traits::Credentials, MemberPoints};
use polkadot_sdk::{
	frame_support::weights::Weight,
	sp_runtime::{DispatchError, DispatchResult},
};

mod classes;
mod credentials;

pub use classes::CallClasses;
pub use credentials::{CredentialLock, CredentialNfts};

/// Who may take a bounty (B-12): the DAO knows its members, the program its points.
pub struct MeshEligibility;

impl Eligibility<AccountId> for MeshEligibility {
	fn is_eligible(who: &AccountId, rule: &Rule) -> bool {
		match rule {
			Rule::Anyone => true,
			Rule::Member { dao } => <Dao as Daos<AccountId>>::is_member(*dao, who),
			Rule::Points { program, at_least } => {
				<LearnToEarn as MemberPoints<AccountId>>::lifetime(*program, who) >= *at_least
			},
			Rule::Reputation { dao, at_least } => {
				<Dao as Reputation<AccountId>>::reputation_of(*dao, who) >= u128::from(*at_least)
			},
			Rule::Credential { course, .. } => {
				<LearnToEarn as Credentials<AccountId>>::valid_now(*course, who)
			},
		}
	}
}

/// Whether who is paid belongs to who pays (B-06): a member of the posting DAO, or the DAO itself. Such work is marked, so
/// that it earns no reputation; it is never forbidden, DAOs work through their members.
pub struct MeshRelation;

impl Relation<AccountId> for MeshRelation {
	fn related(poster: &AccountId, payee: &AccountId) -> bool {
		poster == payee
			|| <Dao as Daos<AccountId>>::dao_of(poster)
				.is_some_and(|dao| <Dao as Daos<AccountId>>::is_member(dao, payee))
	}
}

/// What a bounty pays to a DAO is income of that DAO: the members' part is set aside at once (D-13).
pub struct MeshRewards;

impl OnReward<AccountId, MeshAsset, Balance> for MeshRewards {
	fn on_reward(reward: &Reward<AccountId, MeshAsset, Balance>) -> DispatchResult {
		let _shared = <Dao as ReportIncome<AccountId, MeshAsset, Balance>>::report(
			&reward.payee,
			&reward.asset,
			reward.amount,
		);
		Ok(())
	}

	fn weight() -> Weight {
		<Dao as ReportIncome<AccountId, MeshAsset, Balance>>::weight()
	}
}

/// Reputation that a DAO promised with a bounty (B-06, D-16). Promising it is a decision of the membership class
/// (`classes.rs`); granting it keeps to the budget of the DAO's own constitution, and what that does not allow stays owed.
/// Only records are written: nothing here can call a bounty again.
pub struct MeshReputation;

impl GrantReputation<AccountId> for MeshReputation {
	fn can_grant(by: &AccountId) -> bool {
		<Dao as Daos<AccountId>>::dao_of(by).is_some()
	}

	fn grant(by: &AccountId, to: &AccountId, points: u64) -> DispatchResult {
		let dao = <Dao as Daos<AccountId>>::dao_of(by).ok_or(DispatchError::Unavailable)?;
		<Dao as Reputation<AccountId>>::mint_reputation(dao, to, points)
	}

	fn weight() -> Weight {
		// The same record is granted to as by the call, and the account is looked up first.
		<Runtime as pallet_dao::Config>::WeightInfo::grant_reputation().saturating_add(
			<Runtime as polkadot_sdk::frame_system::Config>::DbWeight::get().reads(1),
		)
	}
}
