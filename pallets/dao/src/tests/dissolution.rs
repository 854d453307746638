// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, hypothetically, traits::fungible::InspectHold};

use super::{money::*, *};
use crate::{
	constitution::IncomeBasis, pallet::Daos, state::DaoState, Accounts, Call, Credits, Debts,
	Error, Event, HoldReason, Members, Payouts, RejectReason, Taken, Treasuries,
};

fn end(dao: DaoId) {
	assert_ok!(as_enactment(dao, Call::dissolve { dao }));
}

fn claim(dao: DaoId, who: AccountId, assets: &[AssetId]) -> Balance {
	let before = balance(assets[0].clone(), who);
	assert_ok!(Dao::claim_rest(signed(9), dao, who, list(assets)));
	balance(assets[0].clone(), who) - before
}

fn sweep(dao: DaoId, limit: u32) -> sp_runtime::DispatchResult {
	Dao::sweep(signed(9), dao, list(&[]), limit)
		.map(|_| ())
		.map_err(|failed| failed.error)
}

/// Two halves: 5 and 6 have 50 shares each.
fn halves() -> DaoId {
	let mut both = seats(&[5, 6]);
	both[0].shares = 50;
	both[1].loot = 50;
	let dao = found(constitution(), both);
	assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
	assert_ok!(Dao::start(signed(9), dao));
	dao
}

// covers: D-19
#[test]
fn a_dao_is_dissolved_by_constitutional_decision() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		for who in [5, Dao::account_id(dao)] {
			assert_noop!(Dao::dissolve(signed(who), dao), Error::<Test>::NotEnacting);
		}
		let open = propose_in(8, dao, vec![remark(1)]);
		events();
		enact(dao, &[5, 6, 7], Call::dissolve { dao });
		assert!(events().contains(&Event::Dissolved { dao, claims: 100 }));
		assert!(matches!(
			record(dao).state,
			DaoState::Dissolved { claims: 100, sweep } if sweep == System::block_number() + 50
		));
		// Decides nothing any more: what is open gets a no.
		assert_eq!(status(open), ProposalState::Rejected);
		assert_noop!(
			try_propose(5, dao, vec![remark(1)]),
			Error::<Test>::WrongState
		);
		run(VOTING);
		assert!(
			events().contains(&Event::Rejected {
				dao,
				proposal: open,
				reason: RejectReason::Dissolved
			}) || crate::Proposals::<Test>::get(open)
				.unwrap()
				.state
				.is_answered()
		);
		events();
		assert_eq!(claim(dao, 6, &[USD]), 300);
		assert_eq!(
			events(),
			vec![Event::RestPaid {
				dao,
				who: 6,
				asset: USD,
				amount: 300
			}]
		);
		assert_eq!(claim(dao, 5, &[USD]), 400);
		// Claims and members stay as they were.
		assert_eq!(record(dao).claims(), 100);
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 6, list(&[USD])),
			Error::<Test>::NothingToClaim
		);
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 12, list(&[USD])),
			Error::<Test>::NotEligible
		);
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 7, list(&[JUNK, USD])),
			Error::<Test>::AssetsNotAscending
		);
		assert_noop!(
			Dao::claim_rest(signed(9), DAO, 1, list(&[USD])),
			Error::<Test>::WrongState
		);
	});
}

// covers: D-19, D-22
#[test]
fn the_commons_stays() {
	play(|| {
		assert_noop!(
			as_enactment(0, Call::dissolve { dao: 0 }),
			Error::<Test>::CommonsStays
		);
	});
}

// Scenario D21; attack: dissolve, then refund.
#[test]
fn money_that_arrives_late_is_shared_right() {
	play(|| {
		let dao = halves();
		give(dao, USD, 1_005);
		end(dao);
		assert_eq!(claim(dao, 5, &[USD]), 500);
		give(dao, USD, 500);
		assert_eq!(Dao::exit_value(dao, 6), vec![(NATIVE, 0)]);
		assert_eq!(claim(dao, 6, &[USD]), 750);
		assert_eq!(claim(dao, 5, &[USD]), 250);
		// Again, in the other order.
		give(dao, USD, 101);
		assert_eq!(claim(dao, 6, &[USD]), 50);
		assert_eq!(claim(dao, 5, &[USD]), 50);
		// The odd unit waits.
		assert_eq!(free(dao, USD), 1);
	});
}

// attack: payout with an empty list: nothing is burnt, so nothing can be forfeited.
#[test]
fn nobody_can_be_paid_out_of_their_claim() {
	play(|| {
		let dao = halves();
		give(dao, USD, 1_005);
		end(dao);
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 5, list(&[])),
			Error::<Test>::NothingToClaim
		);
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 5, list(&[JUNK])),
			Error::<Test>::NothingToClaim
		);
		assert_ok!(Assets::block(signed(ADMIN), 1, 5));
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 5, list(&[USD])),
			Error::<Test>::NothingToClaim
		);
		assert_ok!(Assets::thaw(signed(ADMIN), 1, 5));
		assert_eq!(claim(dao, 5, &[USD]), 500);
	});
}

// covers: D-19: the deposits for members are treasury again.
#[test]
fn deposits_for_members_are_shared() {
	play(|| {
		let dao = halves();
		give(dao, NATIVE, 10_000);
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 7 }));
		assert_ok!(Dao::accept_invitation(signed(7), dao, hash(dao)));
		let reason = RuntimeHoldReason::Dao(HoldReason::Member);
		let account = Dao::account_id(dao);
		let held = Balances::balance_on_hold(&reason, &account);
		assert!(held > 0);
		end(dao);
		let all = free(dao, NATIVE);
		// 7 has no claim; the call only returns the deposit, once, whether 7 cares or not.
		assert_ok!(Dao::claim_rest(signed(9), dao, 7, list(&[NATIVE])));
		assert_noop!(
			Dao::claim_rest(signed(9), dao, 7, list(&[NATIVE])),
			Error::<Test>::NothingToClaim
		);
		assert_eq!(Balances::balance_on_hold(&reason, &account), 0);
		assert_eq!(claim(dao, 5, &[NATIVE]), (all + held) / 2);
		assert_eq!(claim(dao, 6, &[NATIVE]), (all + held) / 2);
	});
}

// covers: D-19
#[test]
fn after_the_sweep_date_the_records_go_in_pages_and_the_rest_to_the_commons() {
	play(|| {
		let dao = partners();
		register(dao, &[5, 6, 7], USD);
		give(dao, NATIVE, 10_000);
		give(dao, USD, 1_005);
		give(dao, JUNK, 502);
		assert_ok!(Dao::apply(
			signed(13),
			dao,
			hash(dao),
			1,
			0,
			tribute(USD, 77)
		));
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 14 }));
		assert_noop!(sweep(dao, 10), Error::<Test>::WrongState);
		end(dao);
		let DaoState::Dissolved { sweep: date, .. } = record(dao).state else {
			panic!()
		};
		assert_eq!(claim(dao, 5, &[USD]), 400);
		let account = Dao::account_id(dao);
		let commons = Dao::account_id(0);
		run_to_block(date - 1);
		assert_noop!(sweep(dao, 10), Error::<Test>::TooEarly);
		run(1);
		assert_noop!(sweep(dao, 0), Error::<Test>::BadLimit);
		assert_noop!(sweep(dao, 65), Error::<Test>::BadLimit);
		assert_noop!(
			Dao::sweep(signed(9), dao, list(&[USD, NATIVE]), 5),
			Error::<Test>::AssetsNotAscending
		);
		let applicant = balance(USD, 13);
		let founder = balance(NATIVE, 5);
		let deposit = record(dao).deposit;
		events();
		let mut pages = 0;
		while Daos::<Test>::contains_key(dao) {
			assert_ok!(Dao::sweep(signed(9), dao, list(&[JUNK]), 3));
			Dao::do_try_state().unwrap();
			pages += 1;
			assert!(pages < 20);
		}
		let events = events();
		assert!(events.contains(&Event::Swept { dao, records: 3 }));
		assert_eq!(
			events.last(),
			Some(&Event::Removed {
				dao,
				founder: 5,
				deposit
			})
		);
		assert!(events.contains(&Event::RestSwept {
			dao,
			asset: JUNK,
			amount: 502
		}));
		assert_eq!(balance(NATIVE, 5) - founder, deposit);
		assert_eq!(balance(USD, 13) - applicant, 77);
		assert_eq!(balance(JUNK, commons), 502);
		assert!(balance(NATIVE, commons) > 0);
		// Nothing is left: no record, no token, no account.
		for asset in [NATIVE, USD, JUNK] {
			assert_eq!(balance(asset, account), 0);
		}
		assert!(!System::account_exists(&account));
		assert!(Accounts::<Test>::get(account).is_none());
		assert_eq!(Members::<Test>::iter_prefix(dao).count(), 0);
		assert_eq!(Taken::<Test>::iter_prefix(dao).count(), 0);
		assert_eq!(Payouts::<Test>::iter_prefix(dao).count(), 0);
		assert!(!Treasuries::<Test>::contains_key(dao));
		assert!(Dao::memberships(5).is_empty());
		assert_noop!(sweep(dao, 10), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn a_sweep_waits_for_the_last_answer() {
	play(|| {
		let dao = halves();
		let open = propose_in(5, dao, vec![remark(1)]);
		end(dao);
		// The queue had no room for a long time.
		System::set_block_number(System::block_number() + 60);
		assert_noop!(sweep(dao, 10), Error::<Test>::StillOpen);
		assert_ok!(Dao::close(signed(9), open));
		assert_ok!(sweep(dao, 10));
		assert!(!Daos::<Test>::contains_key(dao));
	});
}

// What members earned stays theirs after a sweep; the rounding goes to the Commons.
#[test]
fn a_sweep_leaves_credits() {
	play(|| {
		let mut constitution = constitution();
		constitution.income.shared = 1_000_000;
		constitution.income.basis = IncomeBasis::Equal;
		constitution.income.assets.try_push(USD).unwrap();
		let mut three = seats(&[5, 6, 7]);
		three[0].shares = 1;
		let dao = found(constitution, three);
		for who in [6, 7] {
			assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
		}
		assert_ok!(Dao::start(signed(9), dao));
		give(dao, USD, 100);
		assert_ok!(Dao::open_pot(signed(12), USD));
		assert_ok!(Dao::pay_income(signed(12), dao, USD, 1_000));
		end(dao);
		run(50);
		let commons = Dao::account_id(0);
		// A credit of the DAO itself goes where its treasury goes.
		assert_ok!(Dao::take_in(&NATIVE, &11, 70));
		assert_ok!(Dao::add_credit(&Dao::account_id(dao), &NATIVE, 70));
		let before = balance(NATIVE, commons);
		assert_ok!(sweep(dao, 64));
		assert!(balance(NATIVE, commons) >= before + 70);
		assert!(!Daos::<Test>::contains_key(dao));
		for who in [5, 6, 7] {
			assert_eq!(Credits::<Test>::get(who, USD), Some(333));
		}
		// One unit of rounding is less than the Commons could take alone.
		let rest = balance(USD, commons) + Credits::<Test>::get(commons, USD).unwrap_or_default();
		assert_eq!(rest, 100 + 1);
		assert_eq!(
			Dao::held(&USD),
			999 + Credits::<Test>::get(commons, USD).unwrap_or_default()
		);
	});
}

#[test]
fn a_sweep_settles_debts_as_far_as_possible() {
	play(|| {
		let dao = partners();
		give(dao, USD, 1_005);
		assert_ok!(Assets::freeze(signed(ADMIN), 1, Dao::account_id(dao)));
		for (who, shares) in [(6, 30), (7, 20)] {
			assert_ok!(Dao::rage_quit(signed(who), dao, shares, 0, list(&[USD])));
		}
		end(dao);
		// What is owed is not the holders'.
		assert_ok!(Assets::thaw(signed(ADMIN), 1, Dao::account_id(dao)));
		assert_eq!(claim(dao, 5, &[USD]), 500 * 40 / 50);
		run(50);
		let before = balance(USD, 6);
		hypothetically!({
			assert_ok!(sweep(dao, 64));
			assert_eq!(balance(USD, 6) - before, 300);
			assert_eq!(Debts::<Test>::iter().count(), 0);
		});
		assert_ok!(Assets::freeze(signed(ADMIN), 1, Dao::account_id(dao)));
		events();
		assert_ok!(sweep(dao, 64));
		assert!(events().contains(&Event::DebtLost {
			dao,
			who: 6,
			asset: USD,
			amount: 300
		}));
		assert_eq!(crate::DebtTotals::<Test>::iter().count(), 0);
	});
}

// covers: D-15, D-19: anyone lets a dissolved DAO exit elsewhere.
#[test]
fn a_dissolved_dao_leaves_its_alliances() {
	play(|| {
		let mut quick = constitution();
		quick.ordinary.voting = 8;
		quick.ordinary.grace = 0;
		let mut one = seats(&[5]);
		one[0].shares = 1;
		let small = found(quick, one);
		assert_ok!(Dao::start(signed(9), small));
		let body = Dao::account_id(small);
		let mut list = seats(&[6, body]);
		list[0].shares = 60;
		list[1].shares = 40;
		let alliance = found(constitution(), list);
		assert_ok!(Dao::accept_invitation(signed(6), alliance, hash(alliance)));
		assert_ok!(as_enactment(
			small,
			Call::accept_invitation {
				dao: alliance,
				constitution_hash: hash(alliance)
			}
		));
		assert_ok!(Dao::start(signed(9), alliance));
		register(alliance, &[6], USD);
		give(alliance, USD, 1_005);
		assert_noop!(
			Dao::exit_dissolved(signed(9), small, alliance),
			Error::<Test>::WrongState
		);
		end(small);
		assert_noop!(
			Dao::exit_dissolved(signed(9), small, DAO),
			Error::<Test>::NotEligible
		);
		// What it has there would be lost with it.
		hypothetically!({
			run(50);
			assert_ok!(sweep(small, 64));
			assert!(Daos::<Test>::contains_key(small));
			assert_noop!(sweep(small, 64), Error::<Test>::StillMember);
			assert_ok!(Dao::exit_dissolved(signed(9), small, alliance));
			assert_ok!(sweep(small, 64));
			assert!(!Daos::<Test>::contains_key(small));
		});
		assert_ok!(Dao::exit_dissolved(signed(5), small, alliance));
		assert!(Members::<Test>::get(alliance, body).is_none());
		assert_eq!(balance(USD, body), 400);
		assert_eq!(claim(small, 5, &[USD]), 395);
	});
}

// covers: D-19. A round outlives its DAO: the pool's rest goes to the Commons, and so does the
// deposit, which comes back to an account that is nobody's any more.
// pitfall: 8
#[test]
fn what_reaches_a_removed_dao_goes_to_the_commons() {
	play(|| {
		let dao = halves();
		give(dao, NATIVE, 100_000);
		let terms = crate::RoundTerms {
			pool: 1_000,
			voice: Some(crate::Voice::Account),
			cap: 1_000_000,
			least: 10,
			open: 10,
			review: 10,
			claims: 500,
		};
		assert_ok!(Dao::do_open_round(dao, terms));
		end(dao);
		run(50);
		while Daos::<Test>::contains_key(dao) {
			assert_ok!(sweep(dao, 64));
		}
		let (account, commons) = (Dao::account_id(dao), Dao::account_id(0));
		let reason = RuntimeHoldReason::Dao(HoldReason::Member);
		let deposit = Balances::balance_on_hold(&reason, &account);
		assert!(deposit > 0);
		System::set_block_number(1_000);
		let before = Balances::free_balance(commons);
		assert_ok!(Dao::return_rest(signed(9), 0));
		assert_eq!(Balances::free_balance(commons), before + 1_000);
		let there = Balances::free_balance(account);
		assert!(there >= deposit);
		assert_noop!(sweep(dao, 1), Error::<Test>::NothingToClaim);
		assert_noop!(sweep(99, 1), Error::<Test>::UnknownDao);
		assert_noop!(
			Dao::sweep(signed(9), dao, list(&[USD, NATIVE]), 1),
			Error::<Test>::AssetsNotAscending
		);
		events();
		assert_ok!(Dao::sweep(signed(9), dao, list(&[NATIVE]), 1));
		assert_eq!(
			events(),
			vec![Event::RestSwept {
				dao,
				asset: NATIVE,
				amount: there
			}]
		);
		assert_eq!(Balances::free_balance(account), 0);
		assert_eq!(Balances::free_balance(commons), before + 1_000 + there);
		// It stays gone.
		assert!(!Accounts::<Test>::contains_key(account));
	});
}
