// SPDX-License-Identifier: Apache-2.0

//! Builders for tests about members and money: a DAO of partners with shares, decisions of it, and
//! balances in every asset.

use frame_support::traits::fungibles::{Inspect as _, InspectHold as _};
use sp_runtime::DispatchResult;

use super::*;
use crate::{pallet::Daos, state::MemberState, AssetList, DaoOf, MemberOf, Members, Tribute};

/// Partners of the DAO of [`partners`].
pub const PARTNERS: [AccountId; 4] = [5, 6, 7, 8];

/// A DAO, one member one vote, with 5, 6, 7, 8 as members with 40, 30, 20, 10 shares.
pub fn partners() -> DaoId {
	partners_under(constitution())
}

pub fn partners_under(constitution: ConstitutionOf<Test>) -> DaoId {
	let mut list = seats(&PARTNERS);
	for (seat, shares) in list.iter_mut().zip([40, 30, 20, 10]) {
		seat.shares = shares;
	}
	let dao = found(constitution, list);
	for who in [6, 7, 8] {
		assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
	}
	assert_ok!(Dao::start(signed(9), dao));
	dao
}

/// Pay so much of an asset to a DAO.
pub fn give(dao: DaoId, asset: AssetId, amount: Balance) {
	assert_ok!(Dao::send(&asset, &11, &Dao::account_id(dao), amount));
}

pub fn balance(asset: AssetId, who: AccountId) -> Balance {
	match asset {
		AssetId::Native => Balances::free_balance(who),
		AssetId::WithId(id) => Assets::balance(id, who),
	}
}

/// What a DAO's account can spend and members have a claim on.
pub fn free(dao: DaoId, asset: AssetId) -> Balance {
	Dao::free(dao, &asset)
}

pub fn on_hold(asset: AssetId, who: AccountId) -> Balance {
	<<Test as crate::Config>::Holds>::total_balance_on_hold(asset, &who)
}

pub fn issuance(asset: AssetId) -> Balance {
	<<Test as crate::Config>::Assets>::total_issuance(asset)
}

pub fn record(dao: DaoId) -> DaoOf<Test> {
	Daos::<Test>::get(dao).unwrap()
}

pub fn member(dao: DaoId, who: AccountId) -> MemberOf<Test> {
	Members::<Test>::get(dao, who).unwrap()
}

pub fn standing(dao: DaoId, who: AccountId) -> MemberState<u64> {
	member(dao, who).state
}

pub fn list(assets: &[AssetId]) -> AssetList<Test> {
	assets.to_vec().try_into().unwrap()
}

pub fn tribute(asset: AssetId, amount: Balance) -> Option<Tribute<AssetId, Balance>> {
	Some(Tribute { asset, amount })
}

/// A proposal by the first voter, yes of all voters.
pub fn pass(dao: DaoId, voters: &[AccountId], calls: Vec<RuntimeCall>) -> ProposalId {
	let id = propose_in(voters[0], dao, calls);
	vote(voters, id, Vote::Aye);
	id
}

/// Go on until a proposal was tried.
pub fn until_tried(id: ProposalId) {
	for _ in 0..400 {
		match status(id) {
			ProposalState::Voting { .. } | ProposalState::Grace { .. } => run(1),
			_ => return,
		}
	}
	panic!("{:?}", status(id));
}

/// Decide and enact; returns the proposal.
pub fn carry(dao: DaoId, voters: &[AccountId], calls: Vec<RuntimeCall>) -> ProposalId {
	let id = pass(dao, voters, calls);
	until_tried(id);
	id
}

/// Decide and enact, which must succeed.
pub fn enact(dao: DaoId, voters: &[AccountId], call: crate::Call<Test>) {
	let id = carry(dao, voters, vec![own(call)]);
	assert_eq!(status(id), ProposalState::Enacted);
}

/// Decide and try, which must fail with this error.
pub fn enact_fails(
	dao: DaoId,
	voters: &[AccountId],
	call: crate::Call<Test>,
	error: crate::Error<Test>,
) {
	let id = carry(dao, voters, vec![own(call)]);
	match status(id) {
		ProposalState::Failed { error: got, .. } => assert_eq!(got, error.into()),
		other => panic!("{other:?}"),
	}
}

/// Make a governing call as an enactment with all classes would.
pub fn as_enactment(dao: DaoId, call: crate::Call<Test>) -> DispatchResult {
	Dao::enacting(dao, own(call))
}

pub fn register(dao: DaoId, voters: &[AccountId], asset: AssetId) {
	enact(dao, voters, crate::Call::register_asset { dao, asset });
}
