// SPDX-License-Identifier: Apache-2.0

//! The whole coupling of the three pallets on one page: each says in its `traits.rs` what it needs, here another
//! pallet provides it. And the table of what a DAO may decide.

use crate::{configs::assets::MeshAsset, AccountId, Balance, Dao, LearnToEarn, Runtime};
use pallet_bounty_mesh::traits::{Eligibility, GrantReputation, OnReward, Relation, Reward, Rule};
use pallet_dao::{Daos, Feeds, ReportIncome, Reputation, WeightInfo};
use pallet_learn_to_earn::{
	traits::{Credentials, GrantReputation as OnPoints, OnRevenue, ProgramOwners},
	MemberPoints, OnActivity, ProgramId,
};
use polkadot_sdk::{
	frame_support::weights::Weight,
	frame_system,
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

	/// Reputation is the most: a member's, an outsider's, what it earns, and the time.
	fn weight() -> Weight {
		<Runtime as frame_system::Config>::DbWeight::get().reads(4)
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

/// What a bounty of somebody else pays to a DAO is income of that DAO: the members' part is set aside at once (D-13). Its own
/// would share its treasury out past loot, as if it paid itself income. What a DAO's bounty
/// pays to anybody counts as a unit of activity where that DAO said so (L-15).
pub struct MeshRewards;

impl OnReward<AccountId, MeshAsset, Balance> for MeshRewards {
	fn on_reward(reward: &Reward<AccountId, MeshAsset, Balance>) -> Result<Weight, DispatchError> {
		let mut weight = looking();
		let own = reward.payee == reward.poster;
		if !own && <Dao as Daos<AccountId>>::dao_of(&reward.payee).is_some() {
			let _shared = <Dao as ReportIncome<AccountId, MeshAsset, Balance>>::report(
				&reward.payee,
				&reward.asset,
				reward.amount,
			);
			weight = weight
				.saturating_add(<Dao as ReportIncome<AccountId, MeshAsset, Balance>>::weight());
		}
		Ok(weight.saturating_add(count_activity(&reward.poster, &reward.payee)))
	}

	fn weight() -> Weight {
		looking()
			.saturating_add(<Dao as ReportIncome<AccountId, MeshAsset, Balance>>::weight())
			.saturating_add(<LearnToEarn as OnActivity<AccountId>>::weight())
	}
}

/// To see whether a reward interests anybody: payee and poster as DAOs, the feed, the owner of the program.
fn looking() -> Weight {
	<Runtime as frame_system::Config>::DbWeight::get().reads(4)
}

/// Adds a unit to the row that the poster's DAO named, if the program is its own. Returns what that weighed.
fn count_activity(poster: &AccountId, payee: &AccountId) -> Weight {
	let row = <Dao as Daos<AccountId>>::dao_of(poster)
		.and_then(|dao| <Dao as Feeds>::feed(dao).bounties)
		.filter(|row| {
			<LearnToEarn as ProgramOwners<AccountId>>::owner(row.program).as_ref() == Some(poster)
		});
	let Some(row) = row else {
		return Weight::zero();
	};
	// Who is not enrolled, has not the role, or is at the cap, has no activity: the pay is the same.
	let _counted =
		<LearnToEarn as OnActivity<AccountId>>::on_activity(row.program, payee, row.row, 1);
	<LearnToEarn as OnActivity<AccountId>>::weight()
}

/// Points of a DAO's programs become reputation in it, at the rate and within the budget that it set (L-15).
pub struct PointsToReputation;

impl OnPoints<AccountId> for PointsToReputation {
	fn on_points(_: ProgramId, owner: &AccountId, who: &AccountId, points: u64) {
		let Some(dao) = <Dao as Daos<AccountId>>::dao_of(owner) else {
			return;
		};
		let rate = u64::from(<Dao as Feeds>::feed(dao).reputation_per_point);
		let amount = points.saturating_mul(rate);
		if amount > 0 {
			// What the budget of the 30 days has no room for is not granted.
			let _granted = <Dao as Reputation<AccountId>>::mint_reputation(dao, who, amount);
		}
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
		<Runtime as pallet_dao::Config>::WeightInfo::grant_reputation()
			.saturating_add(<Runtime as frame_system::Config>::DbWeight::get().reads(1))
	}
}

/// What a course pays to a DAO is income of that DAO, as what a bounty pays (D-13).
pub struct CourseIncome;

impl OnRevenue<AccountId, MeshAsset> for CourseIncome {
	fn on_revenue(payee: &AccountId, asset: &MeshAsset, amount: Balance) {
		let _shared =
			<Dao as ReportIncome<AccountId, MeshAsset, Balance>>::report(payee, asset, amount);
	}

	fn weight() -> Weight {
		<Dao as ReportIncome<AccountId, MeshAsset, Balance>>::weight()
	}
}
