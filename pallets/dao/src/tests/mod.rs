// SPDX-License-Identifier: Apache-2.0

//! One builder for each call: its defaults succeed, so that a failing test changes one thing.

mod alliances;
mod ceiling;
mod concentration;
mod credits;
mod credits_spent_and_left;
mod daos;
mod delegation;
mod deposits;
mod enactment;
mod exchange;
mod invariants;
mod membership;
mod migrations;
mod pitfalls;
mod proposals;
mod queue;
mod reputation;
mod reputation_held;
mod roll;
mod rounds;
mod rounds_math;
mod seats;
mod standing;
mod standing_ended;
mod standing_votes;
mod state_machine;
mod state_machine_dissolved;
mod state_machine_votes;
mod tally;
mod voting;
mod vouching;
mod weighed;
mod wrappers;
// Members and money.
mod admission;
mod dice;
mod dilution;
mod discipline;
mod dissolution;
mod distribution;
mod exit;
mod exit_dissolved;
mod exit_weight;
mod feeds;
mod income;
mod money;
mod money_attacks;
mod money_lives;
mod money_reads;
mod money_scenarios;
mod probation;
mod shares;
mod shares_math;
mod treasury;
mod yes_lock;

use frame_support::assert_ok;

use crate::{
	constitution::Constitution, mock::*, state::ProposalState, Classes, ConstitutionOf, DaoId,
	Metadata, ProposalId, Seat, Vote, Weighted,
};

/// The DAO of genesis with members 1, 2, 3, 4.
pub const DAO: DaoId = 1;

pub fn constitution() -> ConstitutionOf<Test> {
	let mut constitution = Constitution::with_periods(VOTING, GRACE, GAP, 50);
	constitution.sealed = 0;
	constitution
}

pub fn current(dao: DaoId) -> ConstitutionOf<Test> {
	crate::Constitutions::<Test>::get(dao).unwrap()
}

pub fn hash(dao: DaoId) -> sp_core::H256 {
	Dao::hash_of(&current(dao))
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn account() -> AccountId {
	Dao::account_id(DAO)
}

/// Give the DAO's account tokens.
pub fn fund(amount: Balance) {
	assert_ok!(Balances::transfer_allow_death(
		signed(20),
		account(),
		amount
	));
}

pub fn seats(who: &[AccountId]) -> crate::Seats<Test> {
	who.iter()
		.map(|who| Seat {
			who: *who,
			shares: 0,
			loot: 0,
		})
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

/// Found a DAO by account 5; returns its number.
pub fn found(constitution: ConstitutionOf<Test>, seats: crate::Seats<Test>) -> DaoId {
	let dao = crate::NextDao::<Test>::get();
	assert_ok!(Dao::found(
		signed(5),
		Box::new(constitution),
		Metadata::default(),
		seats
	));
	dao
}

pub fn remark(bytes: usize) -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark {
		remark: vec![7; bytes],
	})
}

pub fn pay(dest: AccountId, value: Balance) -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest, value })
}

pub fn invite(who: AccountId) -> RuntimeCall {
	RuntimeCall::Dao(crate::Call::invite { dao: DAO, who })
}

pub fn amend(constitution: ConstitutionOf<Test>) -> RuntimeCall {
	RuntimeCall::Dao(crate::Call::amend {
		dao: DAO,
		constitution: Box::new(constitution),
	})
}

pub fn boxed(
	calls: Vec<RuntimeCall>,
) -> frame_support::BoundedVec<
	Box<RuntimeCall>,
	frame_support::traits::ConstU32<{ crate::MAX_CALLS }>,
> {
	let calls = calls.into_iter().map(Box::new).collect::<Vec<_>>();
	calls.try_into().unwrap()
}

pub fn try_propose(
	who: AccountId,
	dao: DaoId,
	calls: Vec<RuntimeCall>,
) -> sp_runtime::DispatchResult {
	plain(Dao::propose(signed(who), dao, boxed(calls)))
}

pub fn propose(who: AccountId, calls: Vec<RuntimeCall>) -> ProposalId {
	propose_in(who, DAO, calls)
}

pub fn propose_in(who: AccountId, dao: DaoId, calls: Vec<RuntimeCall>) -> ProposalId {
	let id = crate::NextProposal::<Test>::get();
	assert_ok!(try_propose(who, dao, calls));
	id
}

pub fn vote(who: &[AccountId], proposal: ProposalId, vote: Vote) {
	for who in who {
		assert_ok!(Dao::vote(signed(*who), proposal, vote));
	}
}

pub fn status(proposal: ProposalId) -> ProposalState<u64> {
	Dao::status(proposal).unwrap()
}

/// Propose by 1, everybody for it, and go on until it was tried.
pub fn decide(calls: Vec<RuntimeCall>) -> ProposalId {
	let id = propose(1, calls);
	vote(&[1, 2, 3], id, Vote::Aye);
	let ends = match status(id) {
		ProposalState::Voting { ends } => ends,
		ProposalState::Grace { until } => until,
		other => panic!("{other:?}"),
	};
	run_to_block(ends.max(System::block_number() + 1));
	if let ProposalState::Grace { until } = status(id) {
		run_to_block(until.max(System::block_number() + 1));
	}
	id
}

pub fn weighted(weight: u64) -> Weighted {
	Weighted::from(weight)
}

pub fn ppm_classes() -> [Classes; 5] {
	[
		Classes::VOICE,
		Classes::ORDINARY,
		Classes::TREASURY,
		Classes::MEMBERSHIP,
		Classes::CONSTITUTIONAL,
	]
}

/// A call of this pallet, as part of a proposal.
pub fn own(call: crate::Call<Test>) -> RuntimeCall {
	RuntimeCall::Dao(call)
}

/// Change the constitution of a DAO of genesis without a vote.
pub fn set_constitution(dao: DaoId, change: impl FnOnce(&mut ConstitutionOf<Test>)) {
	let mut new = current(dao);
	change(&mut new);
	assert_ok!(Dao::do_amend(dao, new));
}

/// Go on by hours of chain time without a block.
pub fn pass_hours(hours: u64) {
	Hours::mutate(|passed| *passed += hours);
}

/// That the attempt at a proposal's enactment failed with this error.
pub fn assert_failed(proposal: ProposalId, error: crate::Error<Test>) {
	match status(proposal) {
		ProposalState::Failed { error: got, .. } => assert_eq!(got, error.into()),
		other => panic!("{other:?}"),
	}
}

/// Put a member into a standing, as a decision would, without the way there.
pub fn stand(dao: DaoId, who: AccountId, state: crate::state::MemberState<u64>) {
	// Nobody on trial has had a vote.
	let news = match state.is_probation() {
		true => crate::roll::Roll::strike,
		false => crate::roll::Roll::unsettle,
	};
	Dao::tell_rolls(dao, &who, news);
	crate::Members::<Test>::mutate(dao, who, |member| {
		member.as_mut().unwrap().state = state;
	});
}

/// The result of a call without what it weighed.
pub fn plain(
	result: frame_support::pallet_prelude::DispatchResultWithPostInfo,
) -> sp_runtime::DispatchResult {
	result.map(|_| ()).map_err(|failed| failed.error)
}

/// The ballot that `who` has cast on a proposal in Voting, as clients read it.
pub fn ballot_of(proposal: ProposalId, who: AccountId) -> Option<crate::BallotView<AccountId>> {
	Dao::ballots(proposal)
		.into_iter()
		.find(|ballot| ballot.who == who)
}

/// Whether a yes keeps a member from leaving.
pub fn bound(dao: DaoId, who: AccountId) -> bool {
	let member = crate::Members::<Test>::get(dao, who).unwrap();
	let seen = Dao::members(dao)
		.into_iter()
		.find(|member| member.who == who);
	let bound = Dao::is_bound(dao, &member);
	assert_eq!(seen.unwrap().yes > 0, bound);
	bound
}
