// SPDX-License-Identifier: Apache-2.0
//! Reward epochs: terms, pools, claims, the rest.

use super::*;
use crate::{formula::Slice, state::EpochState};
use frame_support::{assert_noop, dispatch::DispatchResult};
use proptest::prelude::*;

pub fn epoch_terms(weeks: u8, budgets: &[(AssetId, Balance)]) -> EpochTermsOf<Test> {
	EpochTerms {
		weeks,
		newcomer_ppm: 200_000,
		cap_ppm: 250_000,
		newcomer_weeks: 1,
		budgets: budgets.to_vec().try_into().unwrap(),
	}
}

fn set(by: u64, terms: EpochTermsOf<Test>) -> DispatchResult {
	Learn::set_epochs(RuntimeOrigin::signed(by), 0, terms)
}

fn fund(by: u64, asset: AssetId, amount: Balance) -> DispatchResult {
	Learn::fund_epoch(RuntimeOrigin::signed(by), 0, asset, amount)
}

fn claim(epoch: Week, who: u64) -> DispatchResult {
	Learn::claim_epoch(RuntimeOrigin::signed(EVE), 0, epoch, who)
}

fn roll(epoch: Week) -> DispatchResult {
	Learn::roll_epoch(RuntimeOrigin::signed(EVE), 0, epoch)
}

/// The worked example of the README: four members, two of them newcomers, 10 000 in the pool.
fn example() -> Week {
	setup();
	for who in [12, NORA, 13] {
		if who == 12 {
			enrol(0, who);
		}
	}
	assert_ok!(set(OWNER, epoch_terms(1, &[(MESH, 10_000), (USD, 600)])));
	let epoch = WEEK + 1;
	assert_eq!(
		last_event(),
		Event::EpochsSet {
			program: 0,
			from_week: epoch,
			terms: epoch_terms(1, &[(MESH, 10_000), (USD, 600)])
		}
	);
	set_day(epoch, 6);
	enrol(0, NORA);
	enrol(0, 13);
	for (who, points) in [(LEA, 600), (12, 250), (NORA, 100), (13, 50)] {
		let mut left = points;
		for day in 0..6 {
			let today = left.min(120);
			left -= today;
			if today > 0 {
				assert_ok!(record(TESS, who, epoch, &[entry(day, STUDY, today)]));
			}
		}
	}
	assert_ok!(fund(OWNER, MESH, 10_000));
	epoch
}

// covers: L-07, L-17, L-19
#[test]
fn the_worked_example_pays_what_the_page_says() {
	ExtBuilder::default().build_and_execute(|| {
		let epoch = example();
		assert_ok!(fund(TOM, USD, 600));
		let info = Learn::epoch(0, epoch).unwrap();
		assert_eq!((info.shares, info.newcomers), (1_000, 150));
		assert_eq!(info.state, EpochState::Open);
		// What counts of the week after belongs to the next epoch.
		set_day(epoch + 1, 6);
		assert_noop!(claim(epoch, LEA), Error::<Test>::NotYet);
		set_day(epoch + 2, 0);
		let paid = [(LEA, 2_500), (12, 2_000), (NORA, 2_133), (13, 1_066)];
		for (who, amount) in paid {
			assert_eq!(
				Learn::share_of(0, epoch, who).unwrap().amounts[0],
				(MESH, amount)
			);
			let before = free(MESH, who);
			assert_ok!(claim(epoch, who));
			assert_eq!(free(MESH, who), before + amount);
			assert_noop!(claim(epoch, who), Error::<Test>::NothingToClaim);
		}
		// 600: N = 120; Lea is capped at 150, 13 gets 480·50/1000 + 120·50/150 = 64.
		assert_eq!((free(USD, LEA), free(USD, 13)), (150, 64));
		assert_noop!(claim(epoch, EVE), Error::<Test>::NothingToClaim);
		assert_noop!(claim(epoch + 9, LEA), Error::<Test>::EpochUnknown);
		// Four weeks later it is over; 2 301 roll over once.
		set_day(epoch + 5, 6);
		assert_noop!(roll(epoch), Error::<Test>::NotYet);
		set_day(epoch + 6, 0);
		assert_noop!(claim(epoch, LEA), Error::<Test>::EpochOver);
		assert_ok!(roll(epoch));
		let next = Learn::epoch(0, epoch + 6).unwrap();
		assert_eq!(next.pools[0], (MESH, 2_301, 0));
		assert_noop!(roll(epoch), Error::<Test>::EpochUnknown);
	});
}

// A week's points belong to its epoch, whenever they are counted; after the freeze nothing is.
#[test]
fn keeping_a_claim_back_for_a_richer_epoch_gains_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let epoch = example();
		set_day(epoch + 1, 3);
		assert_ok!(fund(OWNER, MESH, 9_000));
		assert_ok!(record(TESS, LEA, epoch, &[entry(0, POSTS, 2)]));
		assert_eq!(Learn::epoch(0, epoch).unwrap().shares, 1_010);
		assert_eq!(Learn::epoch(0, epoch + 1).unwrap().shares, 0);
		// A void moves the shares by difference as well.
		assert_ok!(Learn::void_entry(
			RuntimeOrigin::signed(OWNER),
			0,
			NORA,
			epoch,
			entry(0, STUDY, 30)
		));
		let info = Learn::epoch(0, epoch).unwrap();
		assert_eq!((info.shares, info.newcomers), (940, 80));
		set_day(epoch + 2, 0);
		assert_noop!(
			record(TESS, LEA, epoch, &[entry(0, POSTS, 3)]),
			Error::<Test>::WeekFrozen
		);
		// A charge after the freeze leaves the epoch as it was: tokens paid stay paid.
		assert_ok!(Learn::charge(
			RuntimeOrigin::signed(OWNER),
			0,
			NORA,
			30,
			[0; 32]
		));
		assert_eq!(Learn::epoch(0, epoch).unwrap().shares, 940);
	});
}

// covers: L-19
#[test]
fn before_the_switch_no_shares_are_kept_and_no_money_taken() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 60)]));
		assert!(Learn::share_of(0, WEEK, LEA).is_none());
		assert_noop!(fund(OWNER, MESH, 100), Error::<Test>::EpochUnknown);
		assert_noop!(set(EVE, epoch_terms(1, &[])), Error::<Test>::NotOwner);
		assert_ok!(set(OWNER, epoch_terms(2, &[(MESH, 500)])));
		// The switch works from next week on, never for this one.
		assert_ok!(record(TESS, LEA, WEEK, &[entry(1, STUDY, 60)]));
		assert_noop!(fund(OWNER, MESH, 100), Error::<Test>::EpochUnknown);
		assert_eq!(Epochs::<Test>::iter().count(), 0);
		set_day(WEEK + 1, 0);
		// pitfall: 53, 67
		assert_noop!(fund(OWNER, MESH, 501), Error::<Test>::BudgetSpent);
		assert_noop!(fund(OWNER, USD, 1), Error::<Test>::AssetUnknown);
		assert_noop!(fund(OWNER, MESH, 0), Error::<Test>::OutOfBounds);
		assert_ok!(fund(OWNER, MESH, 500));
		assert_noop!(fund(EVE, MESH, 1), Error::<Test>::BudgetSpent);
		// New terms begin after the running epoch, which keeps its own.
		set_day(WEEK + 2, 0);
		assert_ok!(set(OWNER, epoch_terms(3, &[(USD, 9)])));
		assert_noop!(fund(OWNER, USD, 1), Error::<Test>::AssetUnknown);
		set_day(WEEK + 3, 0);
		assert_ok!(fund(OWNER, USD, 9));
		assert_eq!(
			Learn::epoch(0, WEEK + 3).unwrap().over,
			WEEK + 3 + 3 + 1 + 4
		);
		// Nobody earned anything: with S = 0 all of it rolls, here back to the owner, for the
		// running epoch pays in another asset.
		set_day(WEEK + 1 + 2 + 1 + 4, 0);
		assert_ok!(roll(WEEK + 1));
		assert_eq!(Credits::<Test>::get(OWNER, MESH), 500);
		let before = free(MESH, OWNER);
		assert_ok!(Learn::withdraw_credit(
			RuntimeOrigin::signed(EVE),
			OWNER,
			MESH
		));
		assert_eq!(free(MESH, OWNER), before + 500);
		assert_noop!(
			Learn::withdraw_credit(RuntimeOrigin::signed(EVE), OWNER, MESH),
			Error::<Test>::NothingToClaim
		);
	});
}

// pitfall: 46
#[test]
fn terms_have_bounds_of_the_chain() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let good = epoch_terms(8, &[(MESH, 1), (USD, 1)]);
		let bad = |change: fn(&mut EpochTermsOf<Test>)| {
			let mut terms = good.clone();
			change(&mut terms);
			assert_noop!(set(OWNER, terms), Error::<Test>::OutOfBounds);
		};
		bad(|terms| terms.weeks = 0);
		bad(|terms| terms.weeks = 9);
		bad(|terms| terms.newcomer_ppm = 300_001);
		bad(|terms| terms.cap_ppm = 49_999);
		bad(|terms| terms.cap_ppm = 1_000_001);
		bad(|terms| terms.budgets = vec![(MESH, 1), (USD, 1), (MESH, 2)].try_into().unwrap());
		assert_ok!(set(OWNER, good));
	});
}

#[test]
fn who_cannot_be_paid_gets_a_credit() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		enrol(0, NORA);
		assert_ok!(set(OWNER, epoch_terms(1, &[(MESH, 20), (USD, 100)])));
		set_day(WEEK + 1, 2);
		assert_ok!(record(TESS, NORA, WEEK + 1, &[entry(0, STUDY, 10)]));
		assert_ok!(fund(OWNER, MESH, 20));
		assert_ok!(fund(OWNER, USD, 100));
		set_day(WEEK + 3, 0);
		// A quarter of 20 is below Nora's first minimum balance of 10: it waits.
		assert_ok!(claim(WEEK + 1, NORA));
		assert_eq!((free(MESH, NORA), Credits::<Test>::get(NORA, MESH)), (0, 5));
		assert_eq!(free(USD, NORA), 25);
		assert!(Learn::withdraw_credit(RuntimeOrigin::signed(NORA), NORA, MESH).is_err());
		assert_eq!(Credits::<Test>::get(NORA, MESH), 5);
	});
}

#[test]
fn leaving_waits_for_open_shares_and_epochs_make_room() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(set(OWNER, epoch_terms(1, &[(MESH, 1_000)])));
		for week in WEEK + 1..WEEK + 30 {
			set_day(week, 2);
			assert_ok!(record(TESS, LEA, week, &[entry(0, STUDY, 10)]));
			assert_ok!(fund(OWNER, MESH, 7));
			Learn::do_try_state().unwrap();
			assert!(Shares::<Test>::get(0, LEA).len() <= 6);
			assert!(EpochList::<Test>::get(0).len() <= 7);
		}
		let leave = || Learn::unenrol(RuntimeOrigin::signed(LEA), 0, LEA);
		set_day(WEEK + 29 + 5, 6);
		assert_noop!(leave(), Error::<Test>::ShareOpen);
		set_day(WEEK + 29 + 6, 0);
		assert_ok!(leave());
		let page = Learn::shares_page(0, WEEK + 29, None, 9);
		assert!(page.shares.is_empty() && page.next.is_none());
		for epoch in EpochList::<Test>::get(0) {
			if EpochState::of(epoch, 1, WEEK + 35) == EpochState::Over {
				assert_ok!(roll(epoch));
			}
		}
	});
}

#[test]
fn pages_of_shares_reach_everybody_once() {
	ExtBuilder::default().build_and_execute(|| {
		let epoch = example();
		let (mut from, mut seen) = (None, Vec::new());
		loop {
			let page = Learn::shares_page(0, epoch, from, 3);
			seen.extend(page.shares.iter().map(|share| share.who));
			match page.next {
				Some(next) => from = Some(next),
				None => break,
			}
		}
		seen.sort_unstable();
		assert_eq!(seen, vec![LEA, NORA, 12, 13]);
	});
}

// A thousand points in an epoch of 100 with 11 000 points are worth 9; kept back for one of 10 000
// with 2 000 points they would have been worth 5 000.
// covers: L-07
#[test]
fn what_hoarding_would_have_gained() {
	let worth = |pool, all| {
		let slice = Slice {
			pool,
			newcomer_ppm: 0,
			cap_ppm: 1_000_000,
			points: 1_000,
			newcomer: false,
			all,
			newcomers: 0,
		};
		slice.amount()
	};
	assert_eq!((worth(100, 11_000), worth(10_000, 2_000)), (9, 5_000));
}

// covers: L-07, L-17
#[test]
fn epochs_of_weeks_newcomers_of_none_and_parts_of_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let terms = EpochTerms {
			newcomer_weeks: 0,
			..epoch_terms(3, &[(MESH, 500)])
		};
		assert_ok!(set(OWNER, terms));
		set_day(WEEK + 2, 0);
		// Enrolled in the epoch's second week; with no weeks for newcomers nobody is one.
		enrol(0, NORA);
		for who in [LEA, NORA] {
			assert_ok!(record(TESS, who, WEEK + 2, &[entry(0, STUDY, 30)]));
		}
		assert!(!Learn::share_of(0, WEEK + 1, NORA).unwrap().newcomer);
		assert_ok!(fund(OWNER, MESH, 100));
		// New terms begin after the third week, not with the next.
		assert_ok!(set(OWNER, epoch_terms(1, &[(MESH, 500)])));
		assert!(matches!(
			last_event(),
			Event::EpochsSet { from_week, .. } if from_week == WEEK + 4
		));
		set_day(WEEK + 3, 0);
		assert_ok!(record(TESS, LEA, WEEK + 3, &[entry(0, STUDY, 30)]));
		assert_eq!(Learn::share_of(0, WEEK + 1, LEA).unwrap().points, 60);
		assert!(Learn::share_of(0, WEEK + 3, LEA).is_none());
		// All of Nora's is taken back: there is nothing to claim.
		let owner = RuntimeOrigin::signed(OWNER);
		let void = entry(0, STUDY, 0);
		assert_ok!(Learn::void_entry(owner, 0, NORA, WEEK + 2, void));
		set_day(WEEK + 5, 0);
		assert_noop!(claim(WEEK + 1, NORA), Error::<Test>::NothingToClaim);
		assert_ok!(claim(WEEK + 1, LEA));
	});
}

// A part stays while its epoch can be claimed, however many begin; then it makes room.
#[test]
fn a_part_stays_until_its_epoch_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(set(OWNER, epoch_terms(1, &[])));
		let parts = |week| {
			set_day(week, 2);
			assert_ok!(record(TESS, LEA, week, &[entry(0, STUDY, 10)]));
			let parts = Shares::<Test>::get(0, LEA);
			parts.iter().map(|share| share.epoch).collect::<Vec<_>>()
		};
		parts(WEEK + 1);
		// Over in WEEK + 7.
		assert_eq!(parts(WEEK + 6), vec![WEEK + 1, WEEK + 6]);
		assert_eq!(parts(WEEK + 7), vec![WEEK + 6, WEEK + 7]);
	});
}

// An owner that does nothing any more, and whose account is empty, keeps nobody from its money,
// its bond, or the way out.
#[test]
fn an_owner_who_is_gone_stops_nobody() {
	super::reviews::run(|| {
		use super::reviews::*;
		school(0);
		assert_ok!(set(OWNER, epoch_terms(1, &[(MESH, 500)])));
		assert_ok!(submit(LEA));
		assert_ok!(assess(0, Some(all(8_000))));
		assert_ok!(challenge(LEA, 0));
		set_day(WEEK + 1, 2);
		assert_ok!(fund(TOM, MESH, 500));
		let gone = Balances::transfer_all(RuntimeOrigin::signed(OWNER), EVE, false);
		assert_ok!(gone);
		assert_ok!(settle(0));
		assert_ok!(record(TESS, LEA, WEEK + 1, &[entry(0, STUDY, 30)]));
		set_day(WEEK + 3, 0);
		let before = free(MESH, LEA);
		assert_ok!(claim(WEEK + 1, LEA));
		assert_eq!(free(MESH, LEA), before + 125);
		set_day(WEEK + 7, 0);
		assert_ok!(roll(WEEK + 1));
		assert_ok!(Learn::withdraw_bond(RuntimeOrigin::signed(ADA)));
		let lea = || RuntimeOrigin::signed(LEA);
		assert_ok!(Learn::drop_attempt(lea(), 0, LEA));
		assert_ok!(Learn::unenrol(lea(), 0, LEA));
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(600))]
	// covers: L-07, L-17
	#[test]
	fn payments_never_exceed_the_pool(
		pool in prop_oneof![0u128..5_000, Just(u128::MAX / 2), 0u128..1 << 100],
		newcomer_ppm in 0u32..=300_000,
		cap_ppm in 50_000u32..=1_000_000,
		members in proptest::collection::vec((0u64..5_000, any::<bool>()), 0..40),
	) {
		let all = members.iter().map(|(points, _)| u128::from(*points)).sum();
		let newcomers = members.iter().filter(|(_, new)| *new).map(|(points, _)| u128::from(*points)).sum();
		let mut paid = 0u128;
		for (points, newcomer) in members {
			let slice = Slice {
				pool, newcomer_ppm, cap_ppm, points: points.into(), newcomer, all, newcomers,
			};
			let amount = slice.amount();
			prop_assert!(amount <= crate::formula::ppm(pool, cap_ppm));
			paid += amount;
		}
		prop_assert!(paid <= pool);
	}
}

// An epoch begun for nothing would keep its program for ever.
// covers: L-19
#[test]
fn a_program_that_had_epochs_can_end() {
	ExtBuilder::default().build_and_execute(|| {
		let owner = || RuntimeOrigin::signed(OWNER);
		setup();
		assert_ok!(set(OWNER, epoch_terms(1, &[(MESH, 50)])));
		set_day(WEEK + 1, 0);
		assert_ok!(fund(OWNER, MESH, 50));
		assert_ok!(Learn::unenrol(owner(), 0, LEA));
		for who in [TESS, TOM] {
			assert_ok!(Learn::remove_attester(owner(), 0, who));
		}
		// While there is a budget, what is left moves on.
		set_day(WEEK + 7, 0);
		assert_ok!(roll(WEEK + 1));
		assert_eq!(EpochList::<Test>::get(0).into_inner(), vec![WEEK + 7]);
		assert_noop!(Learn::close_program(owner(), 0), Error::<Test>::NotEmpty);
		assert_ok!(set(OWNER, epoch_terms(1, &[])));
		set_day(WEEK + 13, 0);
		assert_ok!(roll(WEEK + 7));
		assert_eq!(
			last_event(),
			Event::EpochRolled {
				program: 0,
				epoch: WEEK + 7,
				to: None,
				rolled: vec![(MESH, 0, 50)]
			}
		);
		assert!(EpochList::<Test>::get(0).is_empty());
		assert_ok!(Learn::close_program(owner(), 0));
		assert_ok!(Learn::withdraw_credit(owner(), OWNER, MESH));
	});
}
