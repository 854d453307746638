// SPDX-License-Identifier: Apache-2.0

//! The whole coupling of the three pallets on one page: each says in its `traits.rs` what it needs, here another
//! pallet provides it. And the table of what a DAO may decide.

use crate::{AccountId, Dao, LearnToEarn};
use pallet_bounty_mesh::traits::{Eligibility, Relation, Rule};
use pallet_dao::Daos;
use pallet_learn_to_earn::{traits::Credentials, MemberPoints};

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
			Rule::Credential { course, .. } => {
				<LearnToEarn as Credentials<AccountId>>::valid_now(*course, who)
			},
			// Nobody has reputation yet: such a bounty stays open until its poster takes it back.
			Rule::Reputation { .. } => false,
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
