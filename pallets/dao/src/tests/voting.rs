// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok};

use super::*;
use crate::{constitution::VotingSystem, state::MemberState, Error, Event, Members, Proposals};

// covers: D-07
// pitfall: 4, 15
#[test]
fn power_is_that_of_the_opening() {
	play(|| {
		fund(10_000);
		decide(vec![invite(5)]);
		let id = propose(1, vec![remark(1)]);
		assert_ok!(Dao::accept_invitation(signed(5), DAO, hash(DAO)));
		assert_noop!(
			Dao::vote(signed(5), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
		assert_noop!(
			Dao::vote(signed(9), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
		let next = propose(1, vec![remark(1)]);
		assert_eq!(Dao::power(id, 5), weighted(0));
		assert_eq!(Dao::power(next, 5), weighted(1));
		assert_ok!(Dao::vote(signed(5), next, Vote::Aye));
		assert_eq!(Proposals::<Test>::get(id).unwrap().power.heads, 4);
		assert_eq!(Proposals::<Test>::get(next).unwrap().power.heads, 5);
	});
}

// covers: D-07: any number of changes and openings in one block.
#[test]
fn a_roll_says_what_each_weighed_when_it_opened() {
	let mut by_shares = constitution();
	by_shares.system = VotingSystem::Shares;
	ExtBuilder::default()
		.with_members((1..=9).collect())
		.build_and_execute(|| {
			let mut seats = seats(&(5..=13).collect::<Vec<_>>());
			seats.iter_mut().for_each(|seat| seat.shares = 10);
			let dao = found(by_shares.clone(), seats);
			for who in 6..=13 {
				assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
			}
			assert_ok!(Dao::start(signed(5), dao));
			let set = |who, shares| {
				let old = Members::<Test>::mutate(dao, who, |member| {
					core::mem::replace(&mut member.as_mut().unwrap().shares, shares)
				});
				crate::pallet::Daos::<Test>::mutate(dao, |record| {
					let record = record.as_mut().unwrap();
					record.shares = record.shares + shares - old;
				});
			};
			let mut expected = vec![];
			for round in 0..16u64 {
				set(6, 10 + round / 2);
				let id = propose_in(5 + round % 8, dao, vec![remark(1)]);
				expected.push((id, 10 + round / 2));
			}
			for (id, shares) in &expected {
				assert_eq!(Dao::power(*id, 6), weighted(*shares));
			}
			let roll = |id| Proposals::<Test>::get(id).unwrap().roll;
			assert!(expected.iter().all(|(id, _)| roll(*id).voters.len() == 9));
			run(VOTING);
			// Only what an open proposal needs is kept.
			assert!(expected
				.iter()
				.all(|(id, _)| roll(*id) == Default::default()));
			set(6, 1);
			let id = propose_in(5, dao, vec![remark(1)]);
			assert_eq!(Dao::power(id, 6), weighted(1));
		});
}

// covers: D-05, D-27
// pitfall: 14
#[test]
fn shares_weigh_and_the_cap_bounds_them() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		by_shares.cap = 300_000;
		let mut seats = seats(&[5, 6, 7, 8, 9]);
		for (seat, shares) in seats.iter_mut().zip([80, 10, 10, 10, 10]) {
			seat.shares = shares;
		}
		let dao = found(by_shares, seats);
		for who in 6..=9 {
			assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
		}
		assert_ok!(Dao::start(signed(5), dao));
		let id = propose_in(5, dao, vec![pay(9, 1)]);
		assert_eq!(
			(Dao::power(id, 5), Dao::power(id, 6)),
			(weighted(17), weighted(10))
		);
		events();
		vote(&[5], id, Vote::Aye);
		vote(&[6, 7], id, Vote::Nay);
		let tally = Proposals::<Test>::get(id).unwrap().tally;
		assert_eq!(
			(tally.ayes, tally.nays, tally.ballots),
			(weighted(17), weighted(20), 3)
		);
		assert_eq!(
			events()[0],
			Event::Voted {
				proposal: id,
				who: 5,
				vote: Vote::Aye,
				weight: weighted(17)
			}
		);
	});
}

#[test]
fn a_ballot_can_be_changed() {
	play(|| {
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[2], id, Vote::Aye);
		vote(&[2], id, Vote::Aye);
		vote(&[2], id, Vote::Abstain);
		vote(&[2], id, Vote::Nay);
		let tally = Proposals::<Test>::get(id).unwrap().tally;
		assert_eq!(
			(tally.ayes, tally.nays, tally.abstains),
			(0.into(), 1.into(), 0.into())
		);
		assert_eq!((tally.ballots, bound(DAO, 2)), (1, false));
	});
}

// covers: D-11
// pitfall: 5
#[test]
fn the_jailed_do_not_vote_and_do_not_count() {
	play(|| {
		let jail = |until| {
			stand(DAO, 4, MemberState::Jailed { until });
		};
		let before = propose(1, vec![remark(1)]);
		jail(10);
		assert_noop!(
			Dao::vote(signed(4), before, Vote::Nay),
			Error::<Test>::Jailed
		);
		assert_noop!(try_propose(4, DAO, vec![remark(1)]), Error::<Test>::Jailed);
		let id = propose(1, vec![remark(1)]);
		assert_eq!(Proposals::<Test>::get(id).unwrap().power.heads, 3);
		run_to_block(10);
		// it ends at the next opening, for what opens then
		assert_noop!(Dao::vote(signed(4), id, Vote::Nay), Error::<Test>::Jailed);
		let after = propose(2, vec![remark(1)]);
		assert_eq!(Proposals::<Test>::get(after).unwrap().power.heads, 4);
		assert_ok!(Dao::vote(signed(4), after, Vote::Nay));
		assert_noop!(
			Dao::vote(signed(4), id, Vote::Nay),
			Error::<Test>::NotEligible
		);
	});
}

// covers: D-06
#[test]
fn a_certain_outcome_ends_the_vote() {
	play(|| {
		let id = propose(1, vec![remark(1)]);
		vote(&[1, 2], id, Vote::Aye);
		// 2 of 4: two no could still come
		assert!(matches!(status(id), ProposalState::Voting { ends } if ends == 1 + VOTING));
		events();
		vote(&[3], id, Vote::Aye);
		assert!(events().contains(&Event::EndedEarly { proposal: id }));
		assert_noop!(Dao::vote(signed(4), id, Vote::Nay), Error::<Test>::Expired);
		assert_eq!(status(id), ProposalState::Grace { until: 1 + GRACE });
		run(1);
		assert!(matches!(
			Proposals::<Test>::get(id).unwrap().state,
			ProposalState::Grace { .. }
		));
		// never for what touches claims; a certain no ends any vote
		let treasury = propose(1, vec![pay(9, 1)]);
		vote(&[1, 2, 3], treasury, Vote::Aye);
		assert!(matches!(status(treasury), ProposalState::Voting { .. }));
		vote(&[1, 2], treasury, Vote::Nay);
		assert_eq!(status(treasury), ProposalState::Rejected);
	});
}

// covers: D-25
// pitfall: 13
#[test]
fn a_late_flip_prolongs_once() {
	ExtBuilder::default()
		.with_members((1..=7).collect())
		.build_and_execute(|| {
			let id = propose(1, vec![pay(9, 1)]);
			run_to_block(1 + VOTING - 3);
			// before the last window nothing is late
			vote(&[1, 2, 3], id, Vote::Aye);
			vote(&[4, 5], id, Vote::Nay);
			run_to_block(1 + VOTING - 2);
			assert_eq!(status(id), ProposalState::Voting { ends: 1 + VOTING });
			events();
			// three against three
			vote(&[6], id, Vote::Nay);
			assert!(events().contains(&Event::Extended {
				proposal: id,
				ends: 1 + VOTING + 2
			}));
			assert_eq!(
				status(id),
				ProposalState::Voting {
					ends: 1 + VOTING + 2
				}
			);
			run_to_block(1 + VOTING + 1);
			vote(&[7], id, Vote::Aye);
			assert_eq!(
				status(id),
				ProposalState::Voting {
					ends: 1 + VOTING + 2
				}
			);
			run(1);
			assert!(matches!(status(id), ProposalState::Grace { .. }));
		});
}

// covers: D-07: cast ballots stand, whoever comes back has no second one.
// pitfall: 5
#[test]
fn a_ballot_outlives_membership() {
	play(|| {
		fund(10_000);
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[2], id, Vote::Nay);
		assert_ok!(Dao::leave(signed(2), DAO));
		assert_eq!(Proposals::<Test>::get(id).unwrap().tally.nays, weighted(1));
		assert_noop!(
			Dao::vote(signed(2), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
	});
}

// What cannot be cast weighs nothing, whatever was cast before.
// covers: D-07, D-11
#[test]
fn power_is_what_a_ballot_cast_now_would_weigh() {
	for suspend in [true, false] {
		play(|| {
			let who = 2;
			let id = propose(1, vec![pay(9, 1)]);
			vote(&[who], id, Vote::Aye);
			assert_eq!(Dao::power(id, who), weighted(1));
			assert_eq!(
				(Dao::power(id, 9), Dao::power(id + 1, who)),
				(weighted(0), weighted(0))
			);
			let call = match suspend {
				true => crate::Call::jail {
					dao: DAO,
					who,
					until: 500,
				},
				false => crate::Call::kick { dao: DAO, who },
			};
			assert_ok!(Dao::enacting(DAO, own(call)));
			// The ballot stands, and an abstention can take its place with the same weight.
			assert_eq!(Dao::power(id, who), weighted(0));
			assert_eq!(ballot_of(id, who).unwrap().weight, weighted(1));
			assert_ok!(Dao::vote(signed(who), id, Vote::Abstain));
			assert_eq!(
				Proposals::<Test>::get(id).unwrap().tally.abstains,
				weighted(1)
			);
			assert_eq!(Dao::power(id, who), weighted(0));
			// Nor can anybody cast one after the end, recorded or not.
			assert_eq!(Dao::power(id, 1), weighted(1));
			System::set_block_number(System::block_number() + VOTING);
			assert_eq!(Dao::power(id, 1), weighted(0));
			run(1);
			assert_eq!(Dao::power(id, 1), weighted(0));
		});
	}
}
