// SPDX-License-Identifier: Apache-2.0

//! A yes keeps its owner inside, and must never do so while others take the treasury.

use frame_support::assert_noop;

use super::{
	money::*,
	state_machine::{check, dao_call},
	*,
};
use crate::{
	constitution::{Credits, VotingSystem},
	Action, Call, Error, Lent, Spendings,
};

fn quit(dao: DaoId, who: AccountId, shares: u64) -> sp_runtime::DispatchResult {
	plain(Dao::rage_quit(signed(who), dao, shares, 0, list(&[USD])))
}

pub fn drain() -> RuntimeCall {
	RuntimeCall::Assets(pallet_assets::Call::transfer {
		id: 1,
		target: 6,
		amount: 1_000,
	})
}

// Scenario D17: as `yes_lock_as_trap`, with a proposal that touches no claims and so keeps no gap.
// covers: D-10
#[test]
fn a_yes_on_a_remark_that_passed_holds_nobody() {
	play(|| {
		let mut slow = constitution();
		slow.early_accept.ordinary = false;
		slow.ordinary.grace = 60;
		slow.treasury.grace = 2;
		slow.dilution = 1_000_000;
		let dao = partners_under(slow);
		give(dao, USD, 1_005);
		let popular = pass(dao, &PARTNERS, vec![remark(1)]);
		// While it is voted on the yes holds, and can be taken back.
		assert_noop!(quit(dao, 5, 40), Error::<Test>::BoundByYes);
		run(VOTING);
		let ProposalState::Grace { until: first } = status(popular) else {
			panic!()
		};
		let trap = pass(dao, &[6, 7, 8], vec![drain()]);
		run(VOTING);
		let ProposalState::Grace { until: second } = status(trap) else {
			panic!()
		};
		assert!(second < first);
		assert!(!bound(dao, 5));
		let before = balance(USD, 5);
		assert_ok!(quit(dao, 5, 40));
		assert_eq!(balance(USD, 5) - before, 400);
		until_tried(popular);
		assert_eq!(status(popular), ProposalState::Enacted);
	});
}

// One call of a list that touches claims is enough to be bound.
// covers: D-10
#[test]
fn a_yes_on_a_list_with_a_payment_holds_until_it_was_tried() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 1_000);
		let mixed = pass(dao, &PARTNERS, vec![remark(1), pay(9, 10)]);
		run(VOTING);
		assert!(matches!(status(mixed), ProposalState::Grace { .. }));
		assert_noop!(quit(dao, 5, 40), Error::<Test>::BoundByYes);
		until_tried(mixed);
		assert_ok!(quit(dao, 5, 40));
	});
}

/// Partners who vote for long on their constitution.
fn long_vote(mut constitution: ConstitutionOf<Test>) -> (DaoId, ProposalId) {
	constitution.constitutional.voting = 100;
	constitution.credits = Credits {
		amount: 100,
		period: 300,
	};
	let dao = partners_under(constitution);
	give(dao, USD, 1_005);
	if current(dao).delegations > 0 {
		assert_ok!(Dao::delegate(signed(5), dao, 6));
	}
	let same = Box::new(current(dao));
	let amendment = own(Call::amend {
		dao,
		constitution: same,
	});
	(dao, propose_in(6, dao, vec![amendment]))
}

fn jail(dao: DaoId) -> Call<Test> {
	Call::jail {
		dao,
		who: 5,
		until: 5_000,
	}
}

fn kick(dao: DaoId) -> Call<Test> {
	Call::kick { dao, who: 5 }
}

/// Leave with everything, which is 40 of 100.
fn quit_all(dao: DaoId) -> sp_runtime::DispatchResult {
	let (shares, loot) = (member(dao, 5).shares, member(dao, 5).loot);
	plain(Dao::rage_quit(signed(5), dao, shares, loot, list(&[USD])))
}

// covers: D-10, D-11
// pitfall: 21: jailed or kicked with a yes in a long vote, and a drain with a short one.
#[test]
fn the_suspended_and_the_expelled_take_back_a_yes_and_leave_before_a_drain() {
	let rows = [
		(
			jail as fn(DaoId) -> _,
			(|| Error::<Test>::Jailed) as fn() -> Error<Test>,
		),
		(kick, || Error::<Test>::NotEligible),
	];
	for (call, refused) in rows {
		play(|| {
			let (dao, long) = long_vote(constitution());
			vote(&PARTNERS, long, Vote::Aye);
			assert_ok!(as_enactment(dao, call(dao)));
			let trap = pass(dao, &[6, 7, 8], vec![drain()]);
			assert_noop!(quit_all(dao), Error::<Test>::BoundByYes);
			assert_eq!(Dao::actions(5, dao), vec![Action::Vote(long)]);
			let refuses = |id, vote| {
				assert_noop!(Dao::vote(signed(5), id, vote), refused());
			};
			refuses(long, Vote::Nay);
			refuses(long, Vote::Aye);
			refuses(trap, Vote::Abstain);
			assert_ok!(Dao::vote(signed(5), long, Vote::Abstain));
			refuses(long, Vote::Abstain);
			run(VOTING);
			assert!(matches!(status(trap), ProposalState::Grace { .. }));
			let before = balance(USD, 5);
			assert_ok!(quit_all(dao));
			assert_eq!(balance(USD, 5) - before, 400);
		});
	}
}

// covers: D-11, D-20
#[test]
fn a_yes_planted_by_a_delegate_is_taken_back_by_the_suspended() {
	play(|| {
		let mut trusting = constitution();
		trusting.delegations = 1;
		let (dao, long) = long_vote(trusting);
		assert_ok!(Dao::vote_as(signed(6), long, 5, Vote::Aye));
		assert_ok!(as_enactment(dao, jail(dao)));
		assert_noop!(quit_all(dao), Error::<Test>::BoundByYes);
		assert_ok!(Dao::vote(signed(5), long, Vote::Abstain));
		assert!(!Lent::<Test>::contains_key(long, 6));
		assert_noop!(
			Dao::vote_as(signed(6), long, 5, Vote::Aye),
			Error::<Test>::Jailed
		);
		assert_ok!(quit_all(dao));
	});
}

// Ballots of the expelled stand, and so does what was paid for them until a yes is taken back.
// covers: D-05, D-11
#[test]
fn the_expelled_take_back_a_bought_yes() {
	play(|| {
		let mut quadratic = constitution();
		quadratic.system = VotingSystem::Quadratic;
		quadratic.early_accept.voice = false;
		quadratic.early_accept.ordinary = false;
		let (dao, long) = long_vote(quadratic);
		let buy = |vote, votes| plain(Dao::vote_quadratic(signed(5), long, vote, votes));
		let spent = || Spendings::<Test>::get(dao, 5).in_period(1);
		assert_ok!(buy(Vote::Aye, 6));
		assert_ok!(as_enactment(dao, kick(dao)));
		Dao::do_try_state().unwrap();
		assert_eq!(spent(), 36);
		assert_noop!(buy(Vote::Aye, 1), Error::<Test>::NotEligible);
		assert_ok!(buy(Vote::Abstain, 0));
		assert_eq!(spent(), 0);
		assert_ok!(quit_all(dao));
		assert!(!Spendings::<Test>::contains_key(dao, 5));
	});
}

// Every standing of a full member with every own ballot, against every other.
// covers: D-05, D-11
#[test]
fn every_standing_knows_its_own_ballot() {
	let standings = [
		(None, None),
		(
			Some(jail as fn(DaoId) -> _),
			Some((|| Error::<Test>::Jailed) as fn() -> Error<Test>),
		),
		(Some(kick), Some(|| Error::<Test>::NotEligible)),
	];
	let ballots = [Vote::Aye, Vote::Nay, Vote::Abstain];
	for (call, refused) in standings {
		for cast in ballots.map(Some).into_iter().chain([None]) {
			play(|| {
				let (dao, long) = long_vote(constitution());
				if let Some(cast) = cast {
					vote(&[5], long, cast);
				}
				if let Some(call) = call {
					assert_ok!(as_enactment(dao, call(dao)));
				}
				for next in ballots {
					let expected = match (refused, cast, next) {
						(None, ..) | (_, Some(Vote::Aye), Vote::Abstain) => Ok(()),
						(Some(error), ..) => Err(error()),
					};
					let name = format!("{:?}: {cast:?}, then {next:?}", standing(dao, 5));
					let call = dao_call(Call::vote {
						proposal: long,
						vote: next,
					});
					check(&name, expected, call, 5);
				}
			});
		}
	}
}
