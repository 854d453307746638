// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, hypothetically};

use super::{money::*, *};
use crate::{
	constitution::VotingSystem, state::DaoState, Call, Credits, DebtTotals, Debts, Error, Event,
	Members, Payment, RejectReason,
};

fn quit(dao: DaoId, who: AccountId, shares: u64, assets: &[AssetId]) -> sp_runtime::DispatchResult {
	plain(Dao::rage_quit(signed(who), dao, shares, 0, list(assets)))
}

// covers: D-10
#[test]
fn an_exit_is_paid_its_part_of_every_named_asset() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		give(dao, USD, 1_005);
		give(dao, JUNK, 502);
		let native = free(dao, NATIVE);
		assert_eq!((free(dao, USD), free(dao, JUNK)), (1_000, 500));
		let before = [NATIVE, USD, JUNK].map(|asset| balance(asset, 6));
		events();
		// JUNK is not named: forfeited.
		assert_ok!(quit(dao, 6, 30, &[NATIVE, USD]));
		assert_eq!(
			events(),
			vec![
				Event::Exited {
					dao,
					who: 6,
					shares: 30,
					loot: 0,
					gone: true
				},
				Event::ExitPaid {
					dao,
					who: 6,
					asset: NATIVE,
					amount: native * 30 / 100,
					payment: Payment::Paid
				},
				Event::ExitPaid {
					dao,
					who: 6,
					asset: USD,
					amount: 300,
					payment: Payment::Paid
				},
			]
		);
		let after = [NATIVE, USD, JUNK].map(|asset| balance(asset, 6));
		assert_eq!(after[0] - before[0], native * 30 / 100);
		assert_eq!((after[1] - before[1], after[2] - before[2]), (300, 0));
		assert_eq!((free(dao, USD), free(dao, JUNK)), (700, 500));
		assert!(Members::<Test>::get(dao, 6).is_none());
		assert_eq!((record(dao).claims(), record(dao).quit_cum), (70, 30));
		// The next one's part is of what is there then: 20 of 70.
		let before = balance(USD, 7);
		assert_ok!(quit(dao, 7, 20, &[USD]));
		assert_eq!(balance(USD, 7) - before, 200);
	});
}

// covers: D-10: the read says what the call pays.
#[test]
fn the_value_of_an_exit_can_be_read() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		register(dao, &[5, 6, 7], USD);
		give(dao, USD, 1_005);
		let value = Dao::exit_value(dao, 8);
		assert_eq!(value.len(), 2);
		assert_eq!(value[1], (USD, 100));
		let before = [balance(NATIVE, 8), balance(USD, 8)];
		assert_ok!(quit(dao, 8, 10, &[NATIVE, USD]));
		assert_eq!(balance(NATIVE, 8) - before[0], value[0].1);
		assert_eq!(balance(USD, 8) - before[1], value[1].1);
		assert!(Dao::exit_value(dao, 8).is_empty());
		assert!(Dao::exit_value(99, 8).is_empty());
	});
}

#[test]
fn an_exit_may_be_partial() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		let before = balance(USD, 5);
		assert_ok!(quit(dao, 5, 10, &[USD]));
		assert_eq!(balance(USD, 5) - before, 100);
		assert_eq!((member(dao, 5).shares, record(dao).claims()), (30, 90));
		assert!(<Dao as crate::Daos<_>>::is_member(dao, &5));
		assert_noop!(quit(dao, 5, 31, &[USD]), Error::<Test>::NotEnough);
		assert_noop!(quit(dao, 5, 0, &[USD]), Error::<Test>::NotEnough);
		assert_noop!(
			Dao::rage_quit(signed(5), dao, 30, 1, list(&[USD])),
			Error::<Test>::NotEnough
		);
		assert_ok!(quit(dao, 5, 30, &[USD]));
		assert!(Members::<Test>::get(dao, 5).is_none());
		assert_eq!(record(dao).quit_cum, 40);
	});
}

// pitfall: 1: a bounded, ascending list; no asset twice, no asset blocks the exit.
#[test]
fn the_named_assets_ascend() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		for bad in [vec![USD, USD], vec![USD, NATIVE], vec![JUNK, USD]] {
			assert_noop!(quit(dao, 6, 30, &bad), Error::<Test>::AssetsNotAscending);
		}
		// An asset that does not exist, or of which there is nothing, pays nothing.
		let none = AssetId::WithId(77);
		assert_ok!(quit(dao, 6, 30, &[USD, JUNK, none]));
		assert_eq!(free(dao, USD), 700);
	});
}

// covers: D-10; pitfall: 1: what cannot be paid becomes credit.
#[test]
fn what_the_payee_cannot_take_becomes_credit() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		give(dao, JUNK, 502);
		give(dao, NATIVE, 1_000);
		assert_ok!(Assets::block(signed(ADMIN), 1, 6));
		let issued = issuance(USD);
		events();
		let before = balance(JUNK, 6);
		assert_ok!(quit(dao, 6, 30, &[USD, JUNK]));
		let events = events();
		assert!(events.contains(&Event::ExitPaid {
			dao,
			who: 6,
			asset: USD,
			amount: 300,
			payment: Payment::Credited
		}));
		// The pot took its first minimum balance from the treasury.
		assert!(matches!(events[1], Event::PotOpened { seed: 5, .. }));
		assert_eq!(balance(JUNK, 6) - before, 150);
		assert_eq!(Credits::<Test>::get(6, USD), Some(300));
		assert_eq!((Dao::held(&USD), on_hold(USD, Dao::pot())), (300, 300));
		assert_eq!(free(dao, USD), 1_000 - 300 - 5);
		let waiting = Dao::claimable(6);
		assert_eq!((waiting[0].dao, waiting[0].amount), (None, 300));
		assert_ok!(Assets::thaw(signed(ADMIN), 1, 6));
		let before = balance(USD, 6);
		assert_ok!(Dao::withdraw_credit(signed(12), 6, USD));
		assert_eq!(balance(USD, 6) - before, 300);
		assert_eq!((Dao::held(&USD), issuance(USD)), (0, issued));
		assert!(Dao::claimable(6).is_empty());
	});
}

// attack: frozen asset: the claim waits and nothing is lost.
#[test]
fn of_a_frozen_asset_the_dao_owes_the_part() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		give(dao, USD, 1_005);
		assert_ok!(Assets::freeze(signed(ADMIN), 1, Dao::account_id(dao)));
		events();
		let native = balance(NATIVE, 6);
		assert_ok!(quit(dao, 6, 30, &[NATIVE, USD]));
		assert!(events().contains(&Event::ExitPaid {
			dao,
			who: 6,
			asset: USD,
			amount: 300,
			payment: Payment::Owed
		}));
		// Everything else was paid.
		assert!(balance(NATIVE, 6) > native);
		assert_eq!(DebtTotals::<Test>::get(dao, USD), 300);
		// The debt is no treasury: who leaves next has a part of the rest.
		assert_eq!(free(dao, USD), 700);
		assert_ok!(quit(dao, 7, 20, &[USD]));
		assert_eq!(Debts::<Test>::get(dao, (7, USD)), Some(200));
		let waiting = Dao::claimable(7);
		assert_eq!(
			(waiting[0].dao, waiting[0].amount, waiting[0].source),
			(Some(dao), 200, crate::Source::Debt)
		);
		assert_noop!(
			Dao::pay_debt(signed(9), dao, 6, USD),
			Error::<Test>::CannotPay
		);
		assert_noop!(
			Dao::pay_debt(signed(9), dao, 8, USD),
			Error::<Test>::NothingToClaim
		);
		assert_ok!(Assets::thaw(signed(ADMIN), 1, Dao::account_id(dao)));
		assert_eq!(free(dao, USD), 500);
		assert_eq!(Dao::treasury(dao).len(), 1);
		let before = balance(USD, 6);
		events();
		assert_ok!(Dao::pay_debt(signed(9), dao, 6, USD));
		assert_eq!(
			events(),
			vec![Event::DebtPaid {
				dao,
				who: 6,
				asset: USD,
				amount: 300
			}]
		);
		assert_eq!(balance(USD, 6) - before, 300);
		// Blocked meanwhile: then it waits in the pot.
		assert_ok!(Assets::block(signed(ADMIN), 1, 7));
		assert_ok!(Dao::pay_debt(signed(9), dao, 7, USD));
		assert_eq!(Credits::<Test>::get(7, USD), Some(200));
		assert_eq!(DebtTotals::<Test>::get(dao, USD), 0);
	});
}

#[test]
fn a_debt_is_paid_as_far_as_there_is_money() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		assert_ok!(Assets::freeze(signed(ADMIN), 1, Dao::account_id(dao)));
		assert_ok!(quit(dao, 6, 30, &[USD]));
		assert_ok!(Assets::thaw(signed(ADMIN), 1, Dao::account_id(dao)));
		// The DAO spends most of it in the meantime.
		assert_ok!(Dao::send(&USD, &Dao::account_id(dao), &9, 900));
		assert_eq!(free(dao, USD), 0);
		assert_ok!(Dao::pay_debt(signed(9), dao, 6, USD));
		assert_eq!(Debts::<Test>::get(dao, (6, USD)), Some(200));
		assert_noop!(
			Dao::pay_debt(signed(9), dao, 6, USD),
			Error::<Test>::CannotPay
		);
		give(dao, USD, 500);
		assert_ok!(Dao::pay_debt(signed(9), dao, 6, USD));
		assert_eq!(Debts::<Test>::get(dao, (6, USD)), None);
		assert_eq!(free(dao, USD), 300);
	});
}

// covers: D-10; scenario D10: the lock ends with the first attempt.
#[test]
fn who_voted_yes_stays_until_the_first_attempt() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		let id = pass(dao, &[5, 6, 7], vec![pay(9, 1_000_000)]);
		assert_noop!(quit(dao, 6, 30, &[NATIVE]), Error::<Test>::BoundByYes);
		hypothetically!({
			vote(&[6], id, Vote::Abstain);
			assert_ok!(quit(dao, 6, 30, &[NATIVE]));
		});
		run(VOTING);
		assert!(matches!(status(id), ProposalState::Grace { .. }));
		assert_noop!(quit(dao, 6, 30, &[NATIVE]), Error::<Test>::BoundByYes);
		// Whoever did not vote for it can leave.
		hypothetically!({
			assert_ok!(quit(dao, 8, 10, &[NATIVE]));
		});
		until_tried(id);
		assert!(matches!(status(id), ProposalState::Failed { .. }));
		assert_ok!(quit(dao, 6, 30, &[NATIVE]));
	});
}

// covers: D-10; pitfall: 3; scenario D16 (a): grants do not hide quits. The border of the bound, to
// the unit: 33 of 100 stay below 33.3333 %, 34 do not.
#[test]
fn the_dilution_bound_is_exact() {
	for (left, enacted) in [(33, true), (34, false)] {
		play(|| {
			let mut constitution = constitution();
			constitution.treasury.quorum = 200_000;
			let mut list = seats(&[5, 6, 7]);
			list[0].shares = 60;
			list[1].shares = left;
			list[2].shares = 40 - left;
			let dao = found(constitution, list);
			for who in [6, 7] {
				assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
			}
			assert_ok!(Dao::start(signed(9), dao));
			give(dao, NATIVE, 10_000);
			let id = pass(dao, &[5, 7], vec![pay(9, 100)]);
			run(VOTING);
			assert_ok!(quit(dao, 6, left, &[NATIVE]));
			// New shares do not hide it.
			let call = Call::grant {
				dao,
				who: 5,
				shares: 1_000,
				loot: 0,
			};
			assert_ok!(as_enactment(dao, call));
			events();
			until_tried(id);
			let expected = match enacted {
				true => ProposalState::Enacted,
				false => ProposalState::Rejected,
			};
			assert_eq!(status(id), expected);
			assert_eq!(
				events().contains(&Event::Rejected {
					dao,
					proposal: id,
					reason: RejectReason::Diluted
				}),
				!enacted
			);
		});
	}
}

// scenario D16 (c): quits while the vote still runs count.
#[test]
fn quits_count_from_the_opening() {
	play(|| {
		let mut constitution = constitution();
		constitution.treasury.quorum = 200_000;
		let dao = partners_under(constitution);
		give(dao, NATIVE, 10_000);
		let id = propose_in(8, dao, vec![pay(9, 100)]);
		assert_ok!(quit(dao, 5, 40, &[NATIVE]));
		vote(&[6, 7, 8], id, Vote::Aye);
		until_tried(id);
		assert_eq!(status(id), ProposalState::Rejected);
	});
}

// covers: D-19; pitfall: 2; scenario D20: the last holder.
#[test]
fn with_the_last_who_could_decide_the_dao_ends_and_nothing_is_stranded() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let mut both = seats(&[5, 6]);
		both[0].shares = 75;
		both[1].loot = 25;
		let dao = found(by_shares, both);
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_ok!(Dao::start(signed(9), dao));
		register(dao, &[5], USD);
		give(dao, USD, 1_005);
		give(dao, JUNK, 502);
		let before = balance(USD, 5);
		events();
		assert_ok!(quit(dao, 5, 75, &[USD]));
		assert!(events().contains(&Event::Dissolved { dao, claims: 100 }));
		assert!(matches!(
			record(dao).state,
			DaoState::Dissolved { claims: 100, .. }
		));
		assert_eq!(balance(USD, 5) - before, 750);
		// Nothing was burnt: what was not named can still be claimed, by both.
		assert_eq!(record(dao).claims(), 100);
		let before = balance(JUNK, 5);
		assert_ok!(Dao::claim_rest(signed(9), dao, 5, list(&[JUNK])));
		assert_eq!(balance(JUNK, 5) - before, 375);
		let before = balance(USD, 6);
		assert_ok!(Dao::claim_rest(signed(9), dao, 6, list(&[USD])));
		assert_eq!(balance(USD, 6) - before, 250);
		assert_noop!(quit(dao, 5, 1, &[USD]), Error::<Test>::WrongState);
	});
}

#[test]
fn without_claims_there_is_nothing_to_pay() {
	play(|| {
		fund(10_000);
		let before = balance(NATIVE, 4);
		assert_ok!(Dao::rage_quit(signed(4), DAO, 0, 0, list(&[NATIVE])));
		assert_eq!(balance(NATIVE, 4), before);
		for who in [1, 2, 3] {
			assert_ok!(Dao::rage_quit(signed(who), DAO, 0, 0, list(&[NATIVE])));
		}
		assert!(matches!(
			record(DAO).state,
			DaoState::Dissolved { claims: 0, .. }
		));
		assert_eq!(balance(NATIVE, account()), 10_000);
	});
}

// covers: D-22: nobody exits with the money of the Commons.
#[test]
fn the_last_of_the_commons_stays() {
	play(|| {
		assert_noop!(
			Dao::rage_quit(signed(1), 0, 0, 0, list(&[NATIVE])),
			Error::<Test>::LastMember
		);
	});
}

#[test]
fn an_exit_needs_an_active_dao_and_a_member() {
	play(|| {
		let founding = found(constitution(), seats(&[5, 6]));
		assert_noop!(quit(founding, 5, 0, &[]), Error::<Test>::WrongState);
		assert_noop!(quit(99, 5, 0, &[]), Error::<Test>::UnknownDao);
		assert_noop!(quit(DAO, 9, 0, &[]), Error::<Test>::NotEligible);
	});
}
