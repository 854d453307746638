// SPDX-License-Identifier: Apache-2.0

//! Ways in which systems of this kind have failed, as far as they concern votes, reputation and
//! rounds and no other test shows them.

use frame_support::{assert_noop, assert_ok, assert_storage_noop};

use super::*;
use crate::{constitution::VotingSystem, Error, Proposals, RoundTerms, Voice};

fn reputation_dao() {
	set_constitution(DAO, |constitution| {
		constitution.system = VotingSystem::Reputation;
		constitution.reputation_budget = 1_000;
		constitution.half_life = Some(720);
	});
}

// pitfall: 4: join, get reputation, vote and leave within one block.
#[test]
fn nothing_gained_in_one_block_votes_on_what_is_open() {
	play(|| {
		reputation_dao();
		fund(100_000);
		assert_ok!(Dao::mint(DAO, &1, 10));
		set_constitution(DAO, |constitution| constitution.guest_seat = Some(5));
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(Dao::mint(DAO, &9, 900));
		assert_ok!(Dao::take_guest_seat(signed(9), DAO, hash(DAO)));
		assert_noop!(
			Dao::vote(signed(9), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
		assert_ok!(Dao::leave(signed(9), DAO));
		assert_eq!(
			Proposals::<Test>::get(id).unwrap().power.total,
			weighted(10 << 32)
		);
	});
}

// pitfall: 5: what somebody lost after the opening counts until the end, for all alike; a majority
// cannot turn a vote by burning the reputation of those who voted.
#[test]
fn burning_turns_no_running_vote() {
	play(|| {
		reputation_dao();
		assert_ok!(Dao::mint(DAO, &1, 60));
		assert_ok!(Dao::mint(DAO, &2, 40));
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[2], id, Vote::Nay);
		assert_ok!(Dao::do_burn_reputation(DAO, &2, 40));
		let stored = Proposals::<Test>::get(id).unwrap();
		assert_eq!(stored.tally.nays, weighted(40 << 32));
		assert_ok!(Dao::vote(signed(2), id, Vote::Abstain));
		let next = propose(1, vec![pay(9, 1)]);
		assert_noop!(
			Dao::vote(signed(2), next, Vote::Nay),
			Error::<Test>::NotEligible
		);
	});
}

// pitfall: 12: two proposals of the same calls are two proposals, each with its own ballots.
#[test]
fn the_same_calls_twice_are_two_proposals() {
	play(|| {
		set_constitution(DAO, |constitution| constitution.delegations = 1);
		assert_ok!(Dao::delegate(signed(3), DAO, 2));
		let one = propose(1, vec![pay(9, 1)]);
		let two = propose(1, vec![pay(9, 1)]);
		assert_ok!(Dao::vote_as(signed(2), one, 3, Vote::Aye));
		vote(&[3], two, Vote::Nay);
		let tally = |id| Proposals::<Test>::get(id).unwrap().tally;
		assert_eq!((tally(one).ayes, tally(two).nays), (1.into(), 1.into()));
		assert_eq!((tally(one).nays, tally(two).ayes), (0.into(), 0.into()));
	});
}

// pitfall: 73: a call that fails late leaves nothing: here the transfer, after all records.
#[test]
fn a_failed_transfer_leaves_no_records() {
	play(|| {
		fund(1_000_000);
		let terms = RoundTerms {
			pool: 100,
			voice: Some(Voice::Account),
			cap: 1_000_000,
			least: 10,
			open: 20,
			review: 0,
			claims: 20,
		};
		assert_ok!(Dao::do_open_round(DAO, terms));
		assert_ok!(Dao::register_project(signed(5), 0, 5, Metadata::default()));
		let all = Balances::free_balance(6);
		let call = dao_contribute(all);
		assert_storage_noop!({
			use sp_runtime::traits::Dispatchable;
			let result = frame_support::storage::with_storage_layer(|| call.dispatch(signed(6)));
			assert!(result.is_err());
		});
	});
}

fn dao_contribute(amount: Balance) -> RuntimeCall {
	own(crate::Call::contribute {
		round: 0,
		project: 0,
		amount,
		via: None,
	})
}

// pitfall: 75: deadlines are blocks, fading is hours; neither is read as the other. A halt of the
// chain fades reputation and prolongs votes.
#[test]
fn blocks_and_hours_are_never_mixed() {
	play(|| {
		reputation_dao();
		assert_ok!(Dao::mint(DAO, &1, 100));
		let id = propose(1, vec![pay(9, 1)]);
		pass_hours(720);
		assert_eq!(Dao::reputation(DAO, 1), 50);
		assert!(matches!(status(id), ProposalState::Voting { .. }));
		assert_ok!(Dao::vote(signed(1), id, Vote::Aye));
		// and many blocks in the same hour fade nothing
		run(5);
		assert_eq!(Dao::reputation(DAO, 1), 50);
	});
}

// pitfall: 79: the pot is no DAO's account and no other derivation of the pallet's id.
#[test]
fn the_pot_is_an_account_of_its_own() {
	use sp_runtime::traits::AccountIdConversion;
	play(|| {
		let id = DaoPalletId::get();
		let plain: AccountId = id.into_account_truncating();
		assert_ne!(Dao::pot(), plain);
		assert!((0..1_000).all(|dao| Dao::account_id(dao) != Dao::pot()));
	});
}

// pitfall: 80: each call a DAO may make has its class; those that wrap or conclude have none.
#[test]
fn every_call_of_this_part_has_its_class() {
	use crate::Call;
	play(|| {
		let id = propose(1, vec![pay(9, 1)]);
		let voice = Classes::voice_of(Classes::TREASURY);
		let terms = RoundTerms {
			pool: 100,
			voice: None,
			cap: 1,
			least: 10,
			open: 1,
			review: 0,
			claims: 1,
		};
		let (dao, with, who, round, project) = (DAO, 0, 2, 0, 0);
		let table: Vec<(Call<Test>, Classes)> = vec![
			(
				Call::grant_reputation {
					dao,
					who,
					amount: 1,
				},
				Classes::MEMBERSHIP,
			),
			(
				Call::burn_reputation {
					dao,
					who,
					amount: 1,
				},
				Classes::MEMBERSHIP,
			),
			(
				Call::set_feed {
					dao,
					feed: Default::default(),
				},
				Classes::MEMBERSHIP,
			),
			(Call::drop_reputation { dao, who }, Classes::ORDINARY),
			(
				Call::vote_quadratic {
					proposal: id,
					vote: Vote::Aye,
					votes: 1,
				},
				voice,
			),
			(
				Call::vote_as {
					proposal: id,
					who,
					vote: Vote::Aye,
				},
				voice,
			),
			(Call::delegate { dao, to: who }, Classes::MEMBERSHIP),
			(Call::undelegate { dao }, Classes::ORDINARY),
			(
				Call::take_guest_seat {
					dao,
					constitution_hash: hash(DAO),
				},
				Classes::ORDINARY,
			),
			(
				Call::offer_exchange {
					dao,
					with,
					give: 1,
					want: 1,
					expires: 9,
				},
				Classes::MEMBERSHIP,
			),
			(
				Call::accept_exchange {
					dao,
					from: with,
					give: 1,
					want: 1,
				},
				Classes::MEMBERSHIP,
			),
			(Call::unwind_exchange { dao, with }, Classes::MEMBERSHIP),
			(Call::expire_exchange { dao, with }, Classes::ORDINARY),
			(Call::open_round { dao, terms }, Classes::TREASURY),
			(
				Call::register_project {
					round,
					payee: 1,
					metadata: Metadata::default(),
				},
				Classes::TREASURY,
			),
			(
				Call::contribute {
					round,
					project,
					amount: 1,
					via: None,
				},
				Classes::TREASURY,
			),
			(
				Call::strike_project {
					dao,
					round,
					project,
				},
				Classes::TREASURY,
			),
			(Call::claim_match { round, project }, Classes::ORDINARY),
			(
				Call::settle_contribution {
					round,
					project,
					who,
				},
				Classes::ORDINARY,
			),
			(Call::return_rest { round }, Classes::ORDINARY),
			(Call::remove_project { round, project }, Classes::ORDINARY),
		];
		for (call, class) in table {
			assert_eq!(Dao::classify(&call), Some(class), "{call:?}");
		}
		let unknown = Call::vote_as {
			proposal: 99,
			who,
			vote: Vote::Aye,
		};
		assert_eq!(Dao::classify(&unknown), None);
	});
}
