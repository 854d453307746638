// SPDX-License-Identifier: Apache-2.0

//! Every state of a proposal, of a DAO and of a member, against every call and kind of actor: the
//! expected answer, and nothing changed where it is an error.

use frame_support::{assert_ok, assert_storage_noop};
use sp_runtime::DispatchError;

use super::*;
use crate::{pallet::Daos, state::*, Error};

/// Make a call, check the answer, and that an error changed nothing.
pub(super) fn check(
	name: &str,
	expected: Result<(), Error<Test>>,
	call: RuntimeCall,
	who: AccountId,
) {
	use sp_runtime::traits::Dispatchable;
	let run = || {
		frame_support::storage::with_storage_layer(|| {
			call.clone()
				.dispatch(signed(who))
				.map(|_| ())
				.map_err(|failed| failed.error)
		})
	};
	match expected {
		Ok(()) => {
			let got = frame_support::hypothetically!({
				let got = run();
				Dao::do_try_state().unwrap();
				got
			});
			assert_eq!(got, Ok(()), "{name} by {who}");
		},
		Err(error) => {
			let error = DispatchError::from(error);
			assert_storage_noop!(assert_eq!(run(), Err(error), "{name} by {who}"));
		},
	}
}

pub(super) fn dao_call(call: crate::Call<Test>) -> RuntimeCall {
	RuntimeCall::Dao(call)
}

/// DAO 1 with members 1 to 8. Those to be expelled have loot, or their records would go at once.
pub(super) fn eight(test: impl FnOnce()) {
	ExtBuilder::default()
		.with_members((1..=8).collect())
		.build_and_execute(|| {
			for who in [4, 6] {
				assert_ok!(Dao::do_grant(DAO, who, 0, 1));
			}
			test();
		});
}

/// Suspend 3 and 5, expel 4 and 6; 7 leaves.
pub(super) fn lose_standing() {
	for who in [3, 5] {
		assert_ok!(Dao::do_jail(DAO, who, 5_000));
	}
	for who in [4, 6] {
		assert_ok!(Dao::do_kick(DAO, who));
	}
	assert_ok!(Dao::leave(signed(7), DAO));
}

/// The proposer, a member, one suspended and one expelled after their yes, one suspended and one
/// expelled who had not voted, one who left, a stranger, the DAO's account.
pub(super) fn actors() -> [AccountId; 9] {
	[1, 2, 3, 4, 5, 6, 7, 9, account()]
}

/// What a call answers to each of these.
pub(super) type Row = [Result<(), Error<Test>>; 9];

/// The calls on proposals, in the order of the expectations below: yes, no, abstention, withdraw,
/// close, enact.
pub(super) type Cells = [Row; 6];

/// The same answer for all.
pub(super) fn anyone(result: fn() -> Result<(), Error<Test>>) -> Row {
	core::array::from_fn(|_| result())
}

/// Only the proposer takes a proposal back, whatever its state.
pub(super) fn withdraw(result: fn() -> Result<(), Error<Test>>) -> Row {
	let mut row = anyone(|| Err(Error::NotProposer));
	row[0] = result();
	row
}

pub(super) fn check_proposal(state: &str, id: ProposalId, cells: Cells) {
	let vote = |vote| dao_call(crate::Call::vote { proposal: id, vote });
	let calls = [
		vote(Vote::Aye),
		vote(Vote::Nay),
		vote(Vote::Abstain),
		dao_call(crate::Call::withdraw { proposal: id }),
		dao_call(crate::Call::close { proposal: id }),
		dao_call(crate::Call::enact {
			proposal: id,
			max_weight: BLOCK,
		}),
	];
	for (call, row) in calls.into_iter().zip(cells) {
		for (who, expected) in actors().into_iter().zip(row) {
			check(&format!("{state}: {call:?}"), expected, call.clone(), who);
		}
	}
}

// covers: D-08, D-09, D-11
#[test]
fn every_state_of_a_proposal_knows_its_calls() {
	use Error::*;
	eight(|| {
		let wrong = || anyone(|| Err(WrongState));
		let no_ballots = |withdraw: Row, close: Row, enact: Row| -> Cells {
			[wrong(), wrong(), wrong(), withdraw, close, enact]
		};
		let not_taken_back = || withdraw(|| Err(WrongState));
		let closed = || no_ballots(not_taken_back(), wrong(), wrong());
		// Standing decides over a ballot; whoever lost it can only take back an own yes.
		let ballot = || -> Row {
			[
				Ok(()),
				Ok(()),
				Err(Jailed),
				Err(NotEligible),
				Err(Jailed),
				Err(NotEligible),
				Err(NotEligible),
				Err(NotEligible),
				Err(NotEligible),
			]
		};
		let taken_back = || {
			let mut row = ballot();
			(row[2], row[3]) = (Ok(()), Ok(()));
			row
		};
		let voting = |abstention: Row, withdraw: Row| -> Cells {
			let early = anyone(|| Err(TooEarly));
			[ballot(), ballot(), abstention, withdraw, early, wrong()]
		};

		let id = propose(1, vec![pay(9, 10)]);
		let withdrawn = propose(1, vec![remark(1)]);
		vote(&[3, 4], id, Vote::Aye);
		lose_standing();
		let cells = voting(taken_back(), withdraw(|| Err(OthersVoted)));
		check_proposal("Voting", id, cells);
		let cells = voting(ballot(), withdraw(|| Ok(())));
		check_proposal("Voting, no ballot yet", withdrawn, cells);
		assert_ok!(Dao::withdraw(signed(1), withdrawn));
		check_proposal("Withdrawn", withdrawn, closed());
		let rejected = propose(1, vec![remark(1)]);
		let cells = voting(ballot(), withdraw(|| Ok(())));
		check_proposal("Voting, opened since", rejected, cells);
		vote(&[1, 2, 8], id, Vote::Aye);
		System::set_block_number(1 + VOTING);
		let over = || -> Cells {
			let late = || anyone(|| Err(Expired));
			let withdraw = withdraw(|| Err(Expired));
			[late(), late(), late(), withdraw, anyone(|| Ok(())), wrong()]
		};
		check_proposal("Voting, over, passing", id, over());
		check_proposal("Voting, over, not passing", rejected, over());
		assert_ok!(Dao::close(signed(9), rejected));
		check_proposal("Rejected", rejected, closed());
		assert_ok!(Dao::close(signed(9), id));
		let grace = |enact: Row| no_ballots(not_taken_back(), wrong(), enact);
		check_proposal("Grace, running", id, grace(anyone(|| Err(TooEarly))));
		System::set_block_number(1 + VOTING + GRACE);
		check_proposal("Grace, over", id, grace(anyone(|| Ok(()))));
		assert_ok!(Dao::enact(signed(9), id, BLOCK));
		let ProposalState::Failed { expires, .. } = status(id) else {
			panic!()
		};
		let failed = |close: Row, enact: Row| no_ballots(not_taken_back(), close, enact);
		let cells = failed(anyone(|| Err(TooEarly)), anyone(|| Ok(())));
		check_proposal("Failed", id, cells);
		System::set_block_number(expires);
		let cells = failed(anyone(|| Ok(())), anyone(|| Err(Expired)));
		check_proposal("Failed, over", id, cells);
		frame_support::hypothetically!({
			assert_ok!(Dao::close(signed(9), id));
			check_proposal("Expired", id, closed());
		});
		// Three have a vote by now, and two of them make it certain.
		let enacted = propose(1, vec![remark(1)]);
		vote(&[1, 2], enacted, Vote::Aye);
		let now = System::block_number();
		assert_ok!(Dao::close(signed(9), enacted));
		System::set_block_number(now + GRACE);
		assert_ok!(Dao::enact(signed(9), enacted, BLOCK));
		check_proposal("Enacted", enacted, closed());
	});
}

// covers: D-01, D-03, D-19
#[test]
fn every_state_of_a_dao_knows_its_calls() {
	use Error::*;
	play(|| {
		let dao = found(constitution(), seats(&[5, 6]));
		let constitution_hash = hash(dao);
		// member 5, invited 6, stranger 9
		let calls = || {
			[
				dao_call(crate::Call::accept_invitation {
					dao,
					constitution_hash,
				}),
				dao_call(crate::Call::decline_invitation { dao }),
				dao_call(crate::Call::start { dao }),
				dao_call(crate::Call::expire_invitation { dao, who: 6 }),
				dao_call(crate::Call::leave { dao }),
				dao_call(crate::Call::invite { dao, who: 7 }),
				dao_call(crate::Call::amend {
					dao,
					constitution: Box::new(constitution()),
				}),
				dao_call(crate::Call::propose {
					dao,
					calls: vec![Box::new(remark(1))].try_into().unwrap(),
				}),
			]
		};
		let all = |state: &str, cells: [[Result<(), Error<Test>>; 3]; 8]| {
			for (call, expected) in calls().into_iter().zip(cells) {
				for (who, expected) in [5, 6, 9].into_iter().zip(expected) {
					check(&format!("{state}: {call:?}"), expected, call.clone(), who);
				}
			}
		};
		let three = |of: fn() -> Result<(), Error<Test>>| [of(), of(), of()];
		all(
			"Founding",
			[
				[Err(NotInvited), Ok(()), Err(NotInvited)],
				[Err(NotInvited), Ok(()), Err(NotInvited)],
				three(|| Err(TooEarly)),
				three(|| Err(WrongState)),
				[Ok(()), Err(NotEligible), Err(NotEligible)],
				three(|| Err(NotEnacting)),
				three(|| Err(NotEnacting)),
				three(|| Err(WrongState)),
			],
		);
		System::set_block_number(101);
		all(
			"Founding, over",
			[
				[Err(NotInvited), Err(Expired), Err(NotInvited)],
				[Err(NotInvited), Ok(()), Err(NotInvited)],
				three(|| Ok(())),
				three(|| Err(WrongState)),
				[Ok(()), Err(NotEligible), Err(NotEligible)],
				three(|| Err(NotEnacting)),
				three(|| Err(NotEnacting)),
				three(|| Err(WrongState)),
			],
		);
		assert_ok!(Dao::start(signed(9), dao));
		all(
			"Active",
			[
				three(|| Err(NotInvited)),
				three(|| Err(NotInvited)),
				three(|| Err(WrongState)),
				three(|| Err(NotInvited)),
				[Ok(()), Err(NotEligible), Err(NotEligible)],
				three(|| Err(NotEnacting)),
				three(|| Err(NotEnacting)),
				[Ok(()), Err(NotEligible), Err(NotEligible)],
			],
		);
		assert_ok!(Dao::leave(signed(5), dao));
		assert!(Daos::<Test>::get(dao).unwrap().state.is_dissolved());
		all(
			"Dissolved",
			[
				three(|| Err(NotInvited)),
				three(|| Err(NotInvited)),
				three(|| Err(WrongState)),
				three(|| Err(NotInvited)),
				three(|| Err(NotEligible)),
				three(|| Err(NotEnacting)),
				three(|| Err(NotEnacting)),
				three(|| Err(WrongState)),
			],
		);
	});
}

// covers: D-11: standing decides, whoever wrote it.
#[test]
fn every_standing_of_a_member_knows_its_calls() {
	use Error::*;
	play(|| {
		let id = propose(2, vec![remark(1)]);
		let now = System::block_number();
		let states: [(MemberState<u64>, [Result<(), Error<Test>>; 3]); 4] = [
			(MemberState::Good, [Ok(()), Ok(()), Ok(())]),
			(
				MemberState::Jailed { until: now + 5 },
				[Err(Jailed), Err(Jailed), Ok(())],
			),
			(
				MemberState::Probation {
					until: now + 5,
					shares: 1,
					loot: 0,
				},
				[Err(NotEligible), Err(NotEligible), Ok(())],
			),
			(
				MemberState::Former { since: now },
				[Err(NotEligible), Err(NotEligible), Err(WrongState)],
			),
		];
		for (state, cells) in states {
			stand(DAO, 1, state.clone());
			Daos::<Test>::mutate(DAO, |dao| {
				dao.as_mut().unwrap().lesser = u32::from(!state.is_full());
			});
			let calls = [
				dao_call(crate::Call::vote {
					proposal: id,
					vote: Vote::Aye,
				}),
				dao_call(crate::Call::propose {
					dao: DAO,
					calls: vec![Box::new(remark(1))].try_into().unwrap(),
				}),
				dao_call(crate::Call::leave { dao: DAO }),
			];
			for (call, expected) in calls.into_iter().zip(cells) {
				check(&format!("{state:?}: {call:?}"), expected, call, 1);
			}
			assert_eq!(<Dao as crate::Daos<_>>::is_member(DAO, &1), state.is_good());
		}
		stand(DAO, 1, MemberState::Good);
		Daos::<Test>::mutate(DAO, |dao| dao.as_mut().unwrap().lesser = 0);
	});
}

#[test]
fn only_the_drawn_moves_are_legal() {
	type P = ProposalState<u64>;
	let error = DispatchError::CannotLookup;
	let all: [P; 7] = [
		P::Voting { ends: 1 },
		P::Withdrawn,
		P::Grace { until: 1 },
		P::Rejected,
		P::Enacted,
		P::Failed { expires: 1, error },
		P::Expired,
	];
	let legal: Vec<(usize, usize)> = vec![
		(0, 0),
		(0, 1),
		(0, 2),
		(0, 3),
		(2, 3),
		(2, 4),
		(2, 5),
		(5, 3),
		(5, 4),
		(5, 5),
		(5, 6),
	];
	for (i, from) in all.iter().enumerate() {
		for (j, to) in all.iter().enumerate() {
			assert_eq!(
				from.may_become(to),
				legal.contains(&(i, j)),
				"{from:?} -> {to:?}"
			);
		}
	}
	type D = DaoState<u64>;
	let all = [
		D::Founding { until: 1 },
		D::Active,
		D::Dissolved {
			claims: 0,
			sweep: 1,
		},
	];
	for (i, from) in all.iter().enumerate() {
		for (j, to) in all.iter().enumerate() {
			assert_eq!(from.may_become(to), (i, j) == (0, 1) || (i, j) == (1, 2));
		}
	}
}
