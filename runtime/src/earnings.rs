// SPDX-License-Identifier: Apache-2.0

//! What somebody has earned and not fetched, from every DAO, bounty and course, in one read; no transaction pays for it.

use crate::{
	configs::assets::MeshAsset, AccountId, Balance, BlockNumber, BountyMesh, Dao, LearnToEarn,
	Runtime,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use pallet_bounty_mesh::{BountyId, Credits};
use polkadot_sdk::sp_api;
use scale_info::TypeInfo;

/// Pages of bounties in one read at most, of as many bounties each as `bountyMeshApi` shows in one.
const PAGES: u32 = 64;

/// What waits for somebody. Not in it is what somebody gave and can have back: pledges, contributions to rounds.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Earnings {
	/// From DAOs: shared income and distributions, credits, debts, parts of those that have ended. The source says which
	/// call pays it.
	pub daos: Vec<pallet_dao::Claimable<MeshAsset, Balance>>,
	/// Parts in the pays of bounties, certain or not: `bountyMesh.claim` pays those that are ready.
	pub bounties: Vec<pallet_bounty_mesh::Claimable<MeshAsset, Balance, BlockNumber>>,
	/// From bounties, what the account could not receive when it was paid: `bountyMesh.withdrawCredit`.
	pub credits: Vec<(MeshAsset, Balance)>,
	/// From programs and courses, by asset, 64 at most: `learnToEarn.withdrawCredit` pays the credit.
	pub learning: Vec<pallet_learn_to_earn::Claimable<MeshAsset>>,
	/// Where bounties go on, if these were not all of them: after this one.
	pub after: Option<BountyId>,
}

sp_api::decl_runtime_apis! {
	/// What waits for people.
	pub trait EarningsApi {
		/// All that waits for an account. Looks at 4,096 bounties, those after `after`; on a chain with more of them,
		/// ask again with what it returns; what is not of bounties is the same each time.
		fn earnings(who: AccountId, after: Option<BountyId>) -> Earnings;
	}
}

/// See [`EarningsApi::earnings`].
pub fn earnings(who: AccountId, mut after: Option<BountyId>) -> Earnings {
	let mut bounties = Vec::new();
	for _ in 0..PAGES {
		let page = BountyMesh::claimable(who.clone(), after, u32::MAX);
		bounties.extend(page.parts);
		after = page.next;
		if after.is_none() {
			break;
		}
	}
	let credits = Credits::<Runtime>::iter_key_prefix(&who)
		.map(|asset| (asset.clone(), BountyMesh::credit(who.clone(), asset)))
		.collect();
	Earnings {
		daos: Dao::claimable(who.clone()),
		bounties,
		credits,
		learning: LearnToEarn::claimable(who),
		after,
	}
}
