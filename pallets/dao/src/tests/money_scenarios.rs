// SPDX-License-Identifier: Apache-2.0

//! Scenarios behind the rules about members and money, by the numbers of the page of reasons.

use frame_support::{assert_noop, traits::fungibles::Inspect as _};

use super::{money::*, *};
use crate::{constitution::VotingSystem, state::MemberState, Call, Error, Event, Members, Payment};

fn jail(dao: DaoId, who: AccountId) {
	let until = System::block_number() + 500;
	assert_ok!(as_enactment(dao, Call::jail { dao, who, until }));
}

// D11: the free treasury is what the account can spend; what is held or set aside is not in it.
#[test]
fn free_is_what_the_account_can_spend() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 50_000);
		let spendable = || {
			<<Test as crate::Config>::Assets>::reducible_balance(
				NATIVE,
				&Dao::account_id(dao),
				frame_support::traits::tokens::Preservation::Preserve,
				frame_support::traits::tokens::Fortitude::Polite,
			)
		};
		assert_eq!(free(dao, NATIVE), spendable());
		let before = free(dao, NATIVE);
		// A deposit for a member is on hold: not free.
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 12 }));
		let held = before - free(dao, NATIVE);
		assert!(held > 0);
		assert_eq!(free(dao, NATIVE), spendable());
		assert_ok!(Dao::decline_invitation(signed(12), dao));
		assert_eq!(free(dao, NATIVE), before);
	});
}

// D12: one unit sent to the pot by a stranger, or an issuer's burn, disturbs nothing.
#[test]
fn strangers_and_issuers_do_not_disturb_the_pot() {
	play(|| {
		let dao = partners();
		register(dao, &[5, 6, 7], USD);
		assert_ok!(Dao::apply(
			signed(12),
			dao,
			hash(dao),
			1,
			0,
			tribute(USD, 500)
		));
		let pot = Dao::pot_account();
		assert_ok!(Dao::send(&USD, &11, &pot, 1));
		assert_ok!(Balances::transfer_allow_death(signed(11), pot, 10_000));
		Dao::do_try_state().unwrap();
		// The admin of the asset takes all it can reach.
		let _ = Assets::burn(signed(ADMIN), 1, pot, 1_000_000);
		let _ = Assets::force_transfer(signed(ADMIN), 1, pot, 9, 1);
		assert!(Assets::start_destroy(RuntimeOrigin::root(), 1).is_err());
		Dao::do_try_state().unwrap();
		let before = balance(USD, 12);
		assert_ok!(Dao::withdraw_application(signed(12), dao));
		assert_eq!(balance(USD, 12) - before, 500);
	});
}

// D14: half of a DAO is half of each asset, by one state before all payments.
#[test]
fn half_is_half_of_everything() {
	play(|| {
		let mut two = seats(&[5, 6]);
		two[0].shares = 50;
		two[1].shares = 50;
		let dao = found(constitution(), two);
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_ok!(Dao::start(signed(9), dao));
		give(dao, NATIVE, 10_000);
		give(dao, USD, 1_005);
		give(dao, JUNK, 1_002);
		let there = [NATIVE, USD, JUNK].map(|asset| free(dao, asset));
		let before = [NATIVE, USD, JUNK].map(|asset| balance(asset, 5));
		assert_ok!(Dao::rage_quit(
			signed(5),
			dao,
			50,
			0,
			list(&[NATIVE, USD, JUNK])
		));
		for (index, asset) in [NATIVE, USD, JUNK].into_iter().enumerate() {
			assert_eq!(balance(asset.clone(), 5) - before[index], there[index] / 2);
			assert_eq!(free(dao, asset), there[index] - there[index] / 2);
		}
	});
}

// D15, last sentence: a payee that is a DAO gets plain treasury, not income.
#[test]
fn an_exit_of_a_dao_is_treasury_of_it() {
	play(|| {
		let mut sharing = constitution();
		sharing.ordinary.voting = 8;
		sharing.ordinary.grace = 0;
		sharing.income.shared = 1_000_000;
		sharing.income.assets.try_push(USD).unwrap();
		let small = partners_under(sharing);
		let body = Dao::account_id(small);
		let alliance = partners();
		give(alliance, NATIVE, 10_000);
		assert_ok!(as_enactment(
			alliance,
			Call::invite {
				dao: alliance,
				who: body
			}
		));
		let accept = Call::accept_invitation {
			dao: alliance,
			constitution_hash: hash(alliance),
		};
		assert_ok!(as_enactment(small, accept));
		let grant = Call::grant {
			dao: alliance,
			who: body,
			shares: 100,
			loot: 0,
		};
		assert_ok!(as_enactment(alliance, grant));
		give(alliance, USD, 1_005);
		let quit = Call::rage_quit {
			dao: alliance,
			shares: 100,
			loot: 0,
			assets: list(&[USD]),
		};
		assert_ok!(as_enactment(small, quit));
		assert_eq!(balance(USD, body), 500);
		assert!(Dao::claimable(5).is_empty());
	});
}

// D24: a DAO that gives everything away lives on, with its records.
#[test]
fn a_dao_lives_without_balance() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		let all = RuntimeCall::Balances(pallet_balances::Call::transfer_all {
			dest: 9,
			keep_alive: false,
		});
		let id = carry(dao, &[5, 6, 7], vec![all]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(System::account_exists(&Dao::account_id(dao)));
		assert_eq!(Dao::exit_value(dao, 5), vec![(NATIVE, 0)]);
		// Deciding and leaving go on.
		let id = carry(dao, &[5, 6, 7], vec![remark(1)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_ok!(Dao::rage_quit(signed(8), dao, 10, 0, list(&[NATIVE])));
	});
}

// D26: the suspended are not in the total, so a DAO in which half are suspended decides.
#[test]
fn suspended_members_do_not_freeze_the_quorum() {
	play(|| {
		let mut strict = constitution();
		strict.treasury.quorum = 600_000;
		let dao = partners_under(strict);
		give(dao, NATIVE, 10_000);
		for who in [7, 8] {
			jail(dao, who);
		}
		let id = carry(dao, &[5, 6], vec![pay(9, 10)]);
		assert_eq!(status(id), ProposalState::Enacted);
		// But nobody flips a vote by suspending: total and ballots of an open one stand.
		let dao = partners();
		let open = propose_in(5, dao, vec![remark(1)]);
		vote(&[5], open, Vote::Aye);
		vote(&[7], open, Vote::Nay);
		for who in [7, 8] {
			jail(dao, who);
		}
		until_tried(open);
		assert_eq!(status(open), ProposalState::Rejected);
	});
}

// D26, D33: a lost key with 60 % of the shares is suspended or expelled, and the rest decides.
#[test]
fn a_lost_key_does_not_brick_a_dao() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		// The cap makes the rest able to decide against the absent majority.
		by_shares.cap = 400_000;
		let mut list = seats(&[5, 6, 7]);
		for (seat, shares) in list.iter_mut().zip([60, 20, 20]) {
			seat.shares = shares;
		}
		let dao = found(by_shares, list);
		for who in [6, 7] {
			assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
		}
		assert_ok!(Dao::start(signed(9), dao));
		enact(dao, &[6, 7], Call::kick { dao, who: 5 });
		assert!(matches!(standing(dao, 5), MemberState::Former { .. }));
		let id = propose_in(6, dao, vec![remark(1)]);
		let power = crate::Proposals::<Test>::get(id).unwrap().power;
		assert_eq!(power.total, weighted(40));
	});
}

// D23: the Commons has nothing to take home.
#[test]
fn nobody_leaves_the_commons_with_its_money() {
	play(|| {
		give(0, NATIVE, 10_000);
		assert_ok!(as_enactment(0, Call::invite { dao: 0, who: 12 }));
		assert_ok!(Dao::accept_invitation(signed(12), 0, hash(0)));
		let before = (balance(NATIVE, 12), free(0, NATIVE));
		assert_eq!(Dao::exit_value(0, 12), vec![(NATIVE, 0)]);
		assert_ok!(Dao::rage_quit(signed(12), 0, 0, 0, list(&[NATIVE])));
		assert_eq!(balance(NATIVE, 12), before.0);
		// Only the deposit for the record came back to it.
		assert!(free(0, NATIVE) > before.1);
		let call = Call::distribute {
			dao: 0,
			asset: NATIVE,
			amount: 100,
		};
		assert_noop!(as_enactment(0, call), Error::<Test>::NoClaims);
	});
}

// D17, as a walk: whatever the calendar, a victim who votes yes on popular proposals and watches
// the last window of a bad one is free before the bad one is carried out.
#[test]
fn in_no_calendar_a_watching_victim_is_trapped() {
	for seed in 0..24u64 {
		play(|| {
			let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) + 1;
			let mut below = |end: u64| {
				state ^= state << 13;
				state ^= state >> 7;
				state ^= state << 17;
				state % end
			};
			let mut calendar = constitution();
			for class in [
				&mut calendar.treasury,
				&mut calendar.membership,
				&mut calendar.constitutional,
			] {
				class.voting = 8 + below(30);
				class.grace = 2 + below(40);
			}
			calendar.gap = 1 + below(5);
			calendar.ordinary.grace = below(60);
			calendar.early_accept.ordinary = false;
			calendar.credits.period = 200;
			let dao = partners_under(calendar);
			give(dao, NATIVE, 20_000);
			let victim = 5;
			let burn = |who| {
				own(Call::burn {
					dao,
					who,
					shares: 1,
					loot: 0,
				})
			};
			let mut popular = Vec::new();
			let mut open = |at: usize| {
				let calls = vec![
					vec![pay(9, 10)],
					vec![burn(8)],
					vec![burn(7)],
					vec![remark(1)],
				][at % 4]
					.clone();
				let proposer = [7, 8, victim][at % 3];
				if try_propose(proposer, dao, calls).is_ok() {
					let id = crate::NextProposal::<Test>::get() - 1;
					vote(&[victim, 6, 7, 8], id, Vote::Aye);
					popular.push(id);
				}
			};
			for _ in 0..2 + below(2) {
				open(below(4) as usize);
				run(below(25));
			}
			let bad = propose_in(6, dao, vec![pay(6, 5_000)]);
			vote(&[6, 7, 8], bad, Vote::Aye);
			if below(2) == 0 {
				run(below(4));
				open(2 + below(2) as usize);
			}
			// The last window of the bad one: nothing that is still voted on keeps the victim.
			let rules = crate::Proposals::<Test>::get(bad).unwrap().rules;
			let ProposalState::Voting { ends } = status(bad) else {
				panic!()
			};
			run_to_block(ends - rules.voting / 8);
			for id in &popular {
				let _ = Dao::vote(signed(victim), *id, Vote::Nay);
			}
			let mut was_free = false;
			while let ProposalState::Voting { .. } | ProposalState::Grace { .. } = status(bad) {
				was_free |= !Dao::is_bound(dao, &member(dao, victim));
				run(1);
			}
			assert!(was_free, "trapped in calendar {seed}");
		});
	}
}

// D20: the last leaver names some of the assets; the others are not lost in a dead account.
#[test]
fn the_last_leaver_strands_nothing() {
	play(|| {
		let mut one = seats(&[5]);
		one[0].shares = 10;
		let dao = found(constitution(), one);
		assert_ok!(Dao::start(signed(9), dao));
		give(dao, USD, 1_005);
		give(dao, JUNK, 502);
		events();
		assert_ok!(Dao::rage_quit(signed(5), dao, 10, 0, list(&[USD])));
		assert!(events().contains(&Event::Dissolved { dao, claims: 10 }));
		assert!(Members::<Test>::contains_key(dao, 5));
		let before = balance(JUNK, 5);
		assert_ok!(Dao::claim_rest(signed(9), dao, 5, list(&[JUNK])));
		assert_eq!(balance(JUNK, 5) - before, 500);
	});
}

// D18 with the end reversed: after the trial the tribute is treasury and the shares are claims.
#[test]
fn after_the_trial_the_tribute_is_everybodys() {
	play(|| {
		let mut constitution = constitution();
		constitution.probation = 10;
		let dao = partners_under(constitution);
		give(dao, NATIVE, 10_000);
		register(dao, &[5, 6, 7], USD);
		give(dao, USD, 5);
		assert_ok!(Dao::apply(
			signed(12),
			dao,
			hash(dao),
			100,
			0,
			tribute(USD, 1_000)
		));
		let admit = Call::admit {
			dao,
			who: 12,
			shares: 100,
			loot: 0,
			tribute: tribute(USD, 1_000),
		};
		assert_ok!(as_enactment(dao, admit));
		// Somebody leaves meanwhile: without a part of the tribute, or of the shares to come.
		let before = balance(USD, 8);
		assert_ok!(Dao::rage_quit(signed(8), dao, 10, 0, list(&[USD])));
		assert_eq!(balance(USD, 8), before);
		run(10);
		assert_ok!(Dao::settle_probation(signed(12), dao, 12));
		assert_eq!(free(dao, USD), 1_000);
		let before = balance(USD, 12);
		events();
		assert_ok!(Dao::rage_quit(signed(12), dao, 100, 0, list(&[USD])));
		assert_eq!(balance(USD, 12) - before, 1_000 * 100 / 190);
		assert!(events().iter().any(|event| matches!(
			event,
			Event::ExitPaid {
				payment: Payment::Paid,
				..
			}
		)));
	});
}
