// SPDX-License-Identifier: Apache-2.0

//! The calls on votes and projects, in every state, by every kind of actor.

use frame_support::assert_ok;
use sp_runtime::DispatchError;

use super::{
	state_machine::{actors, check, dao_call, eight, lose_standing},
	*,
};
use crate::{constitution::VotingSystem, state::*, Error, Metadata, Proposals, RoundTerms, Voice};

/// Put a proposal into a state, and make the record around it fit.
fn force(id: ProposalId, state: ProposalState<u64>) {
	Proposals::<Test>::mutate(id, |proposal| proposal.as_mut().unwrap().state = state);
}

/// `vote_quadratic` and `vote_as` (for member 2), by the proposer and delegate (1), the owner of
/// the ballot (2), and all who are not in good standing, in every state of a proposal.
// covers: D-05, D-11, D-20
#[test]
fn every_state_of_a_proposal_knows_its_ballots() {
	use Error::*;
	for quadratic in [false, true] {
		eight(|| {
			set_constitution(DAO, |constitution| constitution.delegations = 1);
			assert_ok!(Dao::delegate(signed(2), DAO, 1));
			if quadratic {
				set_constitution(DAO, |constitution| {
					constitution.delegations = 0;
					constitution.system = VotingSystem::Quadratic;
					constitution.early_accept.voice = false;
					constitution.early_accept.ordinary = false;
				});
			}
			let id = propose(1, vec![pay(9, 10)]);
			lose_standing();
			let now = System::block_number();
			let error = DispatchError::CannotLookup;
			let until = now + 5;
			// The last row: whether the vote is over by time though it was not closed.
			let states: [(ProposalState<u64>, Option<Error<Test>>); 8] = [
				(ProposalState::Voting { ends: now + VOTING }, None),
				(ProposalState::Voting { ends: now }, Some(Expired)),
				(ProposalState::Withdrawn, Some(WrongState)),
				(ProposalState::Grace { until }, Some(WrongState)),
				(ProposalState::Rejected, Some(WrongState)),
				(ProposalState::Enacted, Some(WrongState)),
				(
					ProposalState::Failed {
						expires: until,
						error,
					},
					Some(WrongState),
				),
				(ProposalState::Expired, Some(WrongState)),
			];
			let original = Proposals::<Test>::get(id).unwrap().state;
			for (state, closed) in states {
				force(id, state.clone());
				let bought = dao_call(crate::Call::vote_quadratic {
					proposal: id,
					vote: Vote::Aye,
					votes: 3,
				});
				let lent = dao_call(crate::Call::vote_as {
					proposal: id,
					who: 2,
					vote: Vote::Nay,
				});
				let voting = state.is_voting();
				for who in actors() {
					let expected = match (&closed, who, quadratic) {
						(Some(Expired), ..) => Err(Expired),
						(Some(_), ..) => Err(WrongState),
						(None, 1 | 2, false) => Err(NotQuadratic),
						(None, 1 | 2, true) => Ok(()),
						(None, 3 | 5, _) => Err(Jailed),
						(None, ..) => Err(NotEligible),
					};
					let name = format!("{state:?}: votes, quadratic {quadratic}");
					check_or_skip(&name, expected, bought.clone(), who, voting);
					let expected = match (&closed, who, quadratic) {
						(Some(Expired), ..) => Err(Expired),
						(Some(_), ..) => Err(WrongState),
						(None, 1, false) => Ok(()),
						(None, ..) => Err(NotDelegated),
					};
					let name = format!("{state:?}: vote_as, quadratic {quadratic}");
					check_or_skip(&name, expected, lent.clone(), who, voting);
				}
			}
			force(id, original);
		});
	}
}

/// The full check asks for all invariants; a forced state breaks those of the queue, but only in
/// states in which nothing succeeds.
fn check_or_skip(
	name: &str,
	expected: Result<(), Error<Test>>,
	call: RuntimeCall,
	who: AccountId,
	voting: bool,
) {
	assert!(voting || expected.is_err());
	check(name, expected, call, who);
}

// Every standing of the owner and of the delegate, against what delegation needs.
// covers: D-20, D-11
#[test]
fn every_standing_knows_delegation() {
	use Error::*;
	play(|| {
		set_constitution(DAO, |constitution| constitution.delegations = 4);
		assert_ok!(Dao::delegate(signed(2), DAO, 1));
		let id = propose(1, vec![pay(9, 10)]);
		let states: [(MemberState<u64>, fn() -> Error<Test>); 3] = [
			(MemberState::Jailed { until: 90 }, || Jailed),
			(
				MemberState::Probation {
					until: 90,
					shares: 0,
					loot: 0,
				},
				|| NotEligible,
			),
			(MemberState::Former { since: 1 }, || NotEligible),
		];
		for (state, error) in states {
			for who in [1, 2] {
				let put = |state| stand(DAO, who, state);
				put(state.clone());
				let name = format!("{state:?} is {who}");
				let vote_as = dao_call(crate::Call::vote_as {
					proposal: id,
					who: 2,
					vote: Vote::Aye,
				});
				check(&name, Err(error()), vote_as, 1);
				let give = dao_call(crate::Call::delegate { dao: DAO, to: 3 });
				check(&name, Err(error()), give, who);
				let take = dao_call(crate::Call::delegate { dao: DAO, to: who });
				check(&name, Err(error()), take, 3);
				put(MemberState::Good);
			}
		}
	});
}

// Every stage of a DAO's life, against the calls of members and guests, by a member (5), an
// outsider with reputation (6), a stranger (9).
// covers: D-16, D-20, D-19
#[test]
fn every_stage_of_a_dao_knows_its_calls() {
	use Error::*;
	type Row = [Result<(), Error<Test>>; 3];
	play(|| {
		let mut new = constitution();
		new.delegations = 1;
		new.reputation_budget = 100;
		new.guest_seat = Some(10);
		let dao = found(new, seats(&[5, 7]));
		assert_ok!(Dao::accept_invitation(signed(7), dao, hash(dao)));
		assert_ok!(Balances::transfer_allow_death(
			signed(20),
			Dao::account_id(dao),
			100_000
		));
		// delegate, undelegate, take_guest_seat, drop_reputation (of 6), offer_exchange, open_round
		let all = |stage: &str, rows: [Row; 6]| {
			let calls = [
				crate::Call::delegate { dao, to: 7 },
				crate::Call::undelegate { dao },
				crate::Call::take_guest_seat {
					dao,
					constitution_hash: hash(dao),
				},
				crate::Call::drop_reputation { dao, who: 6 },
				crate::Call::offer_exchange {
					dao,
					with: DAO,
					give: 1,
					want: 1,
					expires: 99,
				},
				crate::Call::open_round {
					dao,
					terms: RoundTerms {
						pool: 100,
						voice: None,
						cap: 1,
						least: 10,
						open: 1,
						review: 0,
						claims: 1,
					},
				},
			];
			for (call, row) in calls.into_iter().zip(rows) {
				for (who, expected) in [5, 6, 9].into_iter().zip(row) {
					check(
						&format!("{stage}: {call:?}"),
						expected,
						dao_call(call.clone()),
						who,
					);
				}
			}
		};
		let by_all = |of: fn() -> Result<(), Error<Test>>| [of(), of(), of()];
		all(
			"Founding",
			[
				by_all(|| Err(WrongState)),
				by_all(|| Err(NotDelegated)),
				by_all(|| Err(WrongState)),
				by_all(|| Err(NotEnoughReputation)),
				by_all(|| Err(NotEnacting)),
				by_all(|| Err(NotEnacting)),
			],
		);
		assert_ok!(Dao::start(signed(9), dao));
		assert_ok!(Dao::mint(dao, &6, 10));
		all(
			"Active",
			[
				[Ok(()), Err(NotEligible), Err(NotEligible)],
				by_all(|| Err(NotDelegated)),
				[Err(AlreadySeated), Ok(()), Err(NotEnoughReputation)],
				[Err(TooEarly), Ok(()), Err(TooEarly)],
				by_all(|| Err(NotEnacting)),
				by_all(|| Err(NotEnacting)),
			],
		);
		for who in [5, 7] {
			assert_ok!(Dao::leave(signed(who), dao));
		}
		all(
			"Dissolved",
			[
				by_all(|| Err(WrongState)),
				by_all(|| Err(NotDelegated)),
				by_all(|| Err(WrongState)),
				by_all(|| Ok(())),
				by_all(|| Err(NotEnacting)),
				by_all(|| Err(NotEnacting)),
			],
		);
	});
}

// Every state of a project in every part of its round, against every call, by contributor (5),
// payee (15), stranger (9): who calls makes no difference, and the DAO's call needs the DAO.
// covers: D-18
#[test]
fn every_state_of_a_project_knows_its_calls() {
	use Error::*;
	type Answer = Result<(), Error<Test>>;
	play(|| {
		fund(1_000_000);
		let terms = RoundTerms {
			pool: 10_000,
			voice: Some(Voice::Account),
			cap: 1_000_000,
			least: 10,
			open: 20,
			review: 10,
			claims: 30,
		};
		assert_ok!(Dao::do_open_round(DAO, terms));
		for number in 0..3 {
			assert_ok!(Dao::register_project(
				signed(14),
				0,
				15,
				Metadata::default()
			));
			for who in [5, 6] {
				assert_ok!(Dao::contribute(signed(who), 0, number, 100, None));
			}
		}
		// contribute, claim_match, settle_contribution (of 5), return_rest, remove_project
		let all = |name: &str, project: u32, answers: [fn() -> Answer; 5]| {
			for who in [5, 15, 9] {
				let calls = [
					crate::Call::contribute {
						round: 0,
						project,
						amount: 10,
						via: None,
					},
					crate::Call::claim_match { round: 0, project },
					crate::Call::settle_contribution {
						round: 0,
						project,
						who: 5,
					},
					crate::Call::return_rest { round: 0 },
					crate::Call::remove_project { round: 0, project },
				];
				for (call, answer) in calls.into_iter().zip(answers) {
					let name = format!("{name}: {call:?}");
					check(&name, answer(), dao_call(call), who);
				}
				let strike = crate::Call::strike_project {
					dao: DAO,
					round: 0,
					project,
				};
				check(name, Err(NotEnacting), dao_call(strike), who);
			}
		};
		let ok: fn() -> Answer = || Ok(());
		let early: fn() -> Answer = || Err(TooEarly);
		let late: fn() -> Answer = || Err(Expired);
		let wrong: fn() -> Answer = || Err(WrongState);
		let unsettled: fn() -> Answer = || Err(NotSettled);
		assert_ok!(Dao::do_strike_project(DAO, 0, 1));
		all("open, Open", 0, [ok, early, early, early, early]);
		all("open, Struck", 1, [wrong, early, ok, early, unsettled]);
		run(20);
		all("review, Open", 0, [late, early, early, early, early]);
		all("review, Struck", 1, [late, early, ok, early, unsettled]);
		run(10);
		all("claims, Open", 0, [late, ok, early, early, early]);
		all("claims, Struck", 1, [late, wrong, ok, early, unsettled]);
		assert_ok!(Dao::claim_match(signed(9), 0, 2));
		all("claims, Paid", 2, [late, wrong, ok, early, unsettled]);
		run(30);
		all("over, Open", 0, [late, late, ok, ok, unsettled]);
		all("over, Struck", 1, [late, late, ok, ok, unsettled]);
		all("over, Paid", 2, [late, late, ok, ok, unsettled]);
	});
}

#[test]
fn only_the_drawn_moves_of_exchanges_and_projects_are_legal() {
	type E = ExchangeState<u64>;
	let all = [
		E::Offered {
			by: 1,
			give: 1,
			want: 1,
			expires: 1,
		},
		E::Agreed {
			low: weighted(1),
			high: weighted(1),
		},
	];
	for (i, from) in all.iter().enumerate() {
		for (j, to) in all.iter().enumerate() {
			assert_eq!(from.may_become(to), (i, j) == (0, 1));
		}
	}
	let all = [ProjectState::Open, ProjectState::Struck, ProjectState::Paid];
	for (i, from) in all.iter().enumerate() {
		for (j, to) in all.iter().enumerate() {
			assert_eq!(from.may_become(to), i == 0 && j > 0);
		}
	}
}
