// SPDX-License-Identifier: Apache-2.0

//! The attacks and pitfalls that concern members and money, each by its name.

use frame_support::{assert_noop, hypothetically};

use super::{money::*, *};
use crate::{
	constitution::VotingSystem, state::MemberState, Call, Error, Event, Members, RejectReason,
};

fn quit(dao: DaoId, who: AccountId, shares: u64) -> sp_runtime::DispatchResult {
	plain(Dao::rage_quit(
		signed(who),
		dao,
		shares,
		0,
		list(&[NATIVE, USD]),
	))
}

// Scenario D6: grant, then exit. A grant takes treasury thresholds and a grace in which the others
// leave first.
#[test]
fn grant_then_exit() {
	play(|| {
		let mut strict = constitution();
		// Treasury decisions need four of five.
		strict.treasury.quorum = 800_000;
		let dao = partners_under(strict);
		give(dao, USD, 1_005);
		let grant = Call::grant {
			dao,
			who: 8,
			shares: 9_900,
			loot: 0,
		};
		// Three of four are enough for membership, not for this.
		let id = pass(dao, &[6, 7, 8], vec![own(grant.clone())]);
		until_tried(id);
		assert_eq!(status(id), ProposalState::Rejected);
		// With all but one the one leaves before, with the whole part.
		let mut loose = current(dao);
		loose.treasury.quorum = 400_000;
		loose.dilution = 1_000_000;
		assert_ok!(as_enactment(
			dao,
			Call::amend {
				dao,
				constitution: Box::new(loose)
			}
		));
		let id = pass(dao, &[6, 7, 8], vec![own(grant)]);
		run(VOTING);
		assert!(matches!(status(id), ProposalState::Grace { .. }));
		let before = balance(USD, 5);
		assert_ok!(quit(dao, 5, 40));
		assert_eq!(balance(USD, 5) - before, 400);
	});
}

// pitfall: 21; scenario D17: kick and drain due in one block keep the gap, in which the victim is free.
#[test]
fn kick_and_drain_in_one_block() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		let drain = RuntimeCall::Assets(pallet_assets::Call::transfer {
			id: 1,
			target: 6,
			amount: 1_000,
		});
		let kick = pass(dao, &[6, 7, 8], vec![own(Call::kick { dao, who: 5 })]);
		let drain = pass(dao, &[6, 7, 8], vec![drain]);
		run(VOTING);
		let ProposalState::Grace { until: first } = status(kick) else {
			panic!()
		};
		let ProposalState::Grace { until: second } = status(drain) else {
			panic!()
		};
		assert_eq!(second, first + GAP);
		run_to_block(first);
		assert!(matches!(standing(dao, 5), MemberState::Former { .. }));
		let before = balance(USD, 5);
		assert_ok!(Dao::rage_quit(signed(5), dao, 0, 40, list(&[USD])));
		assert_eq!(balance(USD, 5) - before, 400);
		until_tried(drain);
		// 1,000 are no longer there.
		assert!(matches!(status(drain), ProposalState::Failed { .. }));
	});
}

// Scenario D16 (b): the loot of the kicked, paid in the grace of a proposal, vetoes nothing.
#[test]
fn loot_payout_as_veto() {
	play(|| {
		let mut tight = constitution();
		tight.dilution = 50_000;
		let dao = partners_under(tight);
		give(dao, USD, 10_005);
		enact(dao, &[6, 7, 8], Call::kick { dao, who: 5 });
		let MemberState::Former { since } = standing(dao, 5) else {
			panic!()
		};
		run_to_block(since + 14 * 24 * 10);
		let id = pass(dao, &[6, 7, 8], vec![remark(1), pay(9, 10)]);
		give(dao, NATIVE, 1_000);
		run(VOTING);
		assert!(matches!(status(id), ProposalState::Grace { .. }));
		hypothetically!({
			assert_ok!(Dao::rage_quit(signed(5), dao, 0, 40, list(&[USD])));
			until_tried(id);
			assert_eq!(status(id), ProposalState::Enacted);
		});
		assert_ok!(Dao::pay_former(signed(9), dao, 5));
		until_tried(id);
		assert_eq!(status(id), ProposalState::Enacted);
	});
}

// Scenario D17: yes-lock as trap. A popular proposal in its grace locks the victim; another opened
// then is enacted at least a gap later, so the victim is free in between.
#[test]
fn yes_lock_as_trap() {
	play(|| {
		let mut slow = constitution();
		slow.membership.grace = 60;
		slow.treasury.grace = 2;
		let dao = partners_under(slow);
		give(dao, USD, 1_005);
		let popular = pass(
			dao,
			&PARTNERS,
			vec![own(Call::burn {
				dao,
				who: 8,
				shares: 1,
				loot: 0,
			})],
		);
		run(VOTING);
		let ProposalState::Grace { until: first } = status(popular) else {
			panic!()
		};
		let drain = RuntimeCall::Assets(pallet_assets::Call::transfer {
			id: 1,
			target: 6,
			amount: 1_000,
		});
		let trap = pass(dao, &[6, 7, 8], vec![drain]);
		assert_noop!(quit(dao, 5, 40), Error::<Test>::BoundByYes);
		run(VOTING);
		let ProposalState::Grace { until: second } = status(trap) else {
			panic!()
		};
		assert_eq!(second, first + GAP);
		run_to_block(first);
		assert_eq!(status(popular), ProposalState::Enacted);
		let before = balance(USD, 5);
		assert_ok!(quit(dao, 5, 40));
		assert!(balance(USD, 5) - before >= 400);
	});
}

// pitfall: 2: division after multiplication, the residue stays, and the last one is not stranded.
#[test]
fn rounding_on_exit() {
	play(|| {
		let mut odd = seats(&[5, 6, 7]);
		odd.iter_mut().for_each(|seat| seat.shares = 1);
		let dao = found(constitution(), odd);
		for who in [6, 7] {
			assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
		}
		assert_ok!(Dao::start(signed(9), dao));
		give(dao, USD, 5 + 1_001);
		let paid = |who| {
			let before = balance(USD, who);
			assert_ok!(quit(dao, who, 1));
			balance(USD, who) - before
		};
		assert_eq!(paid(5), 333);
		assert_eq!(paid(6), 334);
		assert_eq!(paid(7), 334);
		assert_eq!(free(dao, USD), 0);
	});
}

// pitfall: 3: what is promised to others is not in an exit; what was paid out is gone.
#[test]
fn an_exit_takes_no_money_of_others() {
	play(|| {
		let dao = partners();
		register(dao, &[5, 6, 7], USD);
		give(dao, USD, 1_005);
		assert_ok!(Dao::apply(
			signed(12),
			dao,
			hash(dao),
			5,
			0,
			tribute(USD, 10_000)
		));
		assert_ok!(as_enactment(
			dao,
			Call::distribute {
				dao,
				asset: USD,
				amount: 400
			}
		));
		assert_eq!(Dao::exit_value(dao, 5)[1], (USD, 240));
		let before = balance(USD, 5);
		assert_ok!(quit(dao, 5, 40));
		assert_eq!(balance(USD, 5) - before, 240);
		assert_eq!(Dao::held(&USD), 10_400);
	});
}

// pitfall: 4: join, vote, leave within one period.
#[test]
fn join_vote_leave_in_one_block() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 100_000);
		let open = propose_in(5, dao, vec![pay(9, 10)]);
		assert_ok!(Dao::apply(
			signed(12),
			dao,
			hash(dao),
			1_000,
			0,
			tribute(NATIVE, 50)
		));
		let admit = Call::admit {
			dao,
			who: 12,
			shares: 1_000,
			loot: 0,
			tribute: tribute(NATIVE, 50),
		};
		assert_ok!(as_enactment(dao, admit));
		assert_noop!(
			Dao::vote(signed(12), open, Vote::Aye),
			Error::<Test>::NotEligible
		);
		// Leaving and coming back gives no second ballot.
		vote(&[6], open, Vote::Nay);
		assert_ok!(Dao::rage_quit(signed(6), dao, 30, 0, list(&[])));
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 6 }));
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_noop!(
			Dao::vote(signed(6), open, Vote::Nay),
			Error::<Test>::NotEligible
		);
	});
}

// pitfall: 18: DAOs that own each other: an exit is paid from what is there, nothing is counted
// twice, and exits stay open.
#[test]
fn daos_that_own_each_other() {
	play(|| {
		let mut quick = constitution();
		quick.ordinary.voting = 8;
		quick.ordinary.grace = 0;
		quick.load = 64;
		let make = |who: AccountId| {
			let mut one = seats(&[5]);
			one[0].who = who;
			one[0].shares = 50;
			let dao = crate::NextDao::<Test>::get();
			assert_ok!(Dao::found(
				signed(who),
				Box::new(quick.clone()),
				Metadata::default(),
				one
			));
			assert_ok!(Dao::start(signed(9), dao));
			give(dao, NATIVE, 20_000);
			give(dao, USD, 1_005);
			dao
		};
		let (a, b) = (make(5), make(6));
		for (of, who) in [(a, b), (b, a)] {
			let who = Dao::account_id(who);
			assert_ok!(as_enactment(of, Call::invite { dao: of, who }));
			let call = Call::accept_invitation {
				dao: of,
				constitution_hash: hash(of),
			};
			let other = crate::Accounts::<Test>::get(who).unwrap();
			assert_ok!(as_enactment(other, call));
			let call = Call::grant {
				dao: of,
				who,
				shares: 50,
				loot: 0,
			};
			assert_ok!(as_enactment(of, call));
		}
		let total = || {
			[a, b]
				.map(|dao| balance(USD, Dao::account_id(dao)))
				.iter()
				.sum::<Balance>()
		};
		let there = total();
		let exit = |dao, assets: &[AssetId]| Call::rage_quit {
			dao,
			shares: 50,
			loot: 0,
			assets: list(assets),
		};
		// B leaves A with half of A, then A leaves B with half of what B has then.
		assert_ok!(as_enactment(b, exit(a, &[USD])));
		assert_eq!((free(a, USD), free(b, USD)), (500, 1_500));
		assert_ok!(as_enactment(a, exit(b, &[USD])));
		assert_eq!((free(a, USD), free(b, USD)), (1_250, 750));
		assert_eq!(total(), there);
	});
}

// pitfall: 22: no list of powers is longer than the table of classes: every governing call refuses
// signatures of members, founder and the DAO's own key.
#[test]
fn no_key_is_the_treasury() {
	play(|| {
		let dao = partners();
		let calls = [
			Call::grant {
				dao,
				who: 5,
				shares: 1,
				loot: 0,
			},
			Call::burn {
				dao,
				who: 6,
				shares: 1,
				loot: 0,
			},
			Call::admit {
				dao,
				who: 12,
				shares: 0,
				loot: 0,
				tribute: None,
			},
			Call::revoke { dao, who: 12 },
			Call::register_asset { dao, asset: USD },
			Call::unregister_asset { dao, asset: USD },
			Call::kick { dao, who: 6 },
			Call::jail {
				dao,
				who: 6,
				until: 9,
			},
			Call::release { dao, who: 6 },
			Call::distribute {
				dao,
				asset: NATIVE,
				amount: 1,
			},
			Call::dissolve { dao },
		];
		for call in calls {
			for who in [5, 9, Dao::account_id(dao)] {
				use sp_runtime::traits::Dispatchable;
				let failed = own(call.clone()).dispatch(signed(who)).unwrap_err();
				assert_eq!(failed.error, Error::<Test>::NotEnacting.into(), "{call:?}");
			}
		}
	});
}

// pitfall: 23: an enactment that pays too much fails as a whole and says so.
#[test]
fn no_payment_fails_silently() {
	play(|| {
		let dao = partners();
		register(dao, &[5, 6, 7], USD);
		give(dao, USD, 105);
		events();
		let id = carry(
			dao,
			&[5, 6, 7],
			vec![
				own(Call::grant {
					dao,
					who: 8,
					shares: 5,
					loot: 0,
				}),
				own(Call::distribute {
					dao,
					asset: USD,
					amount: 101,
				}),
			],
		);
		assert!(matches!(status(id), ProposalState::Failed { .. }));
		assert!(events()
			.iter()
			.any(|event| matches!(event, Event::EnactmentFailed { index: Some(1), .. })));
		assert_eq!(member(dao, 8).shares, 10);
	});
}

// pitfall: 24: a dead DAO leaves nothing behind (see also `dissolution`).
#[test]
fn a_kicked_member_with_yes_ballots_is_no_dead_record() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		let open = pass(dao, &[5, 6, 7], vec![pay(9, 10)]);
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 6 }));
		assert_noop!(
			Dao::rage_quit(signed(6), dao, 0, 30, list(&[NATIVE])),
			Error::<Test>::BoundByYes
		);
		until_tried(open);
		assert_ok!(Dao::rage_quit(signed(6), dao, 0, 30, list(&[NATIVE])));
		assert!(Members::<Test>::get(dao, 6).is_none());
	});
}

// covers: D-19, D-09: a quit that ends the DAO answers what is open.
#[test]
fn the_last_exit_answers_what_is_open() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let dao = partners_under(by_shares);
		let open = propose_in(5, dao, vec![remark(1)]);
		for (who, shares) in [(6, 30), (7, 20), (8, 10), (5, 40)] {
			assert_ok!(quit(dao, who, shares));
		}
		events();
		run(VOTING);
		assert!(events().contains(&Event::Rejected {
			dao,
			proposal: open,
			reason: RejectReason::Dissolved
		}));
	});
}
