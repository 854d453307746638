// SPDX-License-Identifier: Apache-2.0
//! Sales of courses: who pays what to whom, when.

use super::{courses::*, *};
use crate::formula::split;
use frame_support::assert_noop;
use proptest::prelude::*;

// covers: L-08
#[test]
fn money_follows_the_deed_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		let owner = usd(OWNER);
		assert_ok!(buy(LEA, LEA, 85, Some(0)));
		// 100 = author 50, teachers 15 + 15, program 20; the voucher takes 15 of the program's 20.
		// Five more went into the pot as its standing seed, once for each asset.
		assert_eq!(usd(LEA), 1_000 - 85 - 5);
		assert_eq!([AUTHOR, TEACHERS[0], TEACHERS[1]].map(usd), [50, 15, 15]);
		assert_eq!(usd(OWNER), owner + 5);
		// covers: D-13: what arrived is told, once.
		let told = [AUTHOR, TEACHERS[0], TEACHERS[1], OWNER].map(|who| Earnings::of(who, &USD));
		assert_eq!(told, [50, 15, 15, 5]);
		assert!(Learn::purse(0, LEA).vouchers.is_empty());
		// The program buys for a learner without money: full price, its own part comes back.
		assert_ok!(buy(OWNER, NORA, 100, None));
		assert_eq!(usd(OWNER), owner + 5 - 80);
		assert_eq!(Learn::progress(0, NORA).unwrap().paid, 100);
		assert_noop!(release(LEA), Error::<Test>::NothingToClaim);
		assert_noop!(refund(LEA, LEA), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn buying_has_its_guards() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		// pitfall: 46
		// Nobody is charged by terms it has not read.
		assert_noop!(buy(LEA, LEA, 99, None), Error::<Test>::PriceChanged);
		assert_noop!(buy(LEA, LEA, 84, Some(0)), Error::<Test>::PriceChanged);
		let other = Learn::purchase(RuntimeOrigin::signed(LEA), 0, LEA, 1, 100, None);
		assert_eq!(other, Err(Error::<Test>::PriceChanged.into()));
		assert_noop!(
			Learn::purchase(RuntimeOrigin::signed(LEA), 9, LEA, 0, 100, None),
			Error::<Test>::CourseUnknown
		);
		assert_noop!(buy(LEA, EVE, 100, None), Error::<Test>::NotEnrolled);
		assert_noop!(buy(LEA, LEA, 100, Some(1)), Error::<Test>::NoVoucher);
		// pitfall: 54
		// A voucher is for who earned it.
		assert_noop!(buy(EVE, LEA, 100, Some(0)), Error::<Test>::NoVoucher);
		assert_noop!(buy(EVE, NORA, 100, Some(0)), Error::<Test>::NoVoucher);
		assert!(buy(NORA, NORA, 100, None).is_err(), "has no money");
		assert_ok!(buy(EVE, NORA, 100, None));
		assert_noop!(buy(EVE, NORA, 100, None), Error::<Test>::AlreadyOwned);
		assert_ok!(buy(LEA, LEA, 100, None));
		enrol(0, 12);
		assert_ok!(buy(EVE, 12, 100, None));
		enrol(0, 13);
		assert_noop!(buy(EVE, 13, 100, None), Error::<Test>::SoldOut);
		assert_ok!(Learn::leave_course(RuntimeOrigin::signed(LEA), 0, LEA));
		assert_ok!(Learn::retire_course(RuntimeOrigin::signed(OWNER), 0));
		assert_noop!(buy(EVE, 13, 100, None), Error::<Test>::SoldOut);
	});
}

// covers: L-08
#[test]
fn held_money_is_seen_released_or_refunded() {
	ExtBuilder::default().build_and_execute(|| {
		school(7);
		assert_ok!(buy(LEA, LEA, 100, Some(0)));
		assert_ok!(buy(EVE, NORA, 100, None));
		assert_eq!([AUTHOR, TEACHERS[0], TEACHERS[1]].map(usd), [0, 0, 0]);
		// Each payee sees what is coming at any block.
		let pending = |who| {
			Learn::claimable(who)
				.first()
				.map_or(0, |found| found.pending)
		};
		assert_eq!(
			(pending(AUTHOR), pending(TEACHERS[0]), pending(OWNER)),
			(100, 30, 25)
		);
		// A new price, or another asset, leaves sales made as they were.
		let terms = CourseTerms {
			preview: 0,
			..course_terms(MESH, 7, 1)
		};
		let sections = vec![item(0), item(1), item(2)].try_into().unwrap();
		assert_ok!(Learn::set_course(
			RuntimeOrigin::signed(OWNER),
			0,
			terms,
			sections
		));
		set_day(WEEK + 1, 1);
		assert_noop!(release(NORA), Error::<Test>::NotYet);
		assert_noop!(refund(TESS, LEA), Error::<Test>::NotLearner);
		assert_noop!(
			Learn::leave_course(RuntimeOrigin::signed(LEA), 0, LEA),
			Error::<Test>::WrongState
		);
		// The preview does not end the right to a refund.
		assert_ok!(record(TESS, LEA, WEEK + 1, &[entry(0, SECTIONS, 0)]));
		assert_ok!(refund(LEA, LEA));
		assert_eq!(
			last_event(),
			Event::Refunded {
				course: 0,
				learner: LEA,
				to: LEA,
				amount: 85
			}
		);
		assert_eq!(usd(LEA), 1_000 - 5);
		assert_eq!(Learn::purse(0, LEA).vouchers.len(), 1);
		assert_eq!(pending(AUTHOR), 50);
		// The second section does.
		assert_ok!(record(TESS, NORA, WEEK + 1, &[entry(0, SECTIONS, 1)]));
		assert_noop!(refund(NORA, NORA), Error::<Test>::RefundOver);
		assert_noop!(refund(EVE, NORA), Error::<Test>::RefundOver);
		set_day(WEEK + 1, 2);
		assert_noop!(refund(EVE, NORA), Error::<Test>::RefundOver);
		assert_ok!(release(NORA));
		assert_eq!([AUTHOR, TEACHERS[0], TEACHERS[1]].map(usd), [50, 15, 15]);
		assert_eq!(Pending::<Test>::iter().count(), 0);
		assert_noop!(release(NORA), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn a_payee_that_cannot_be_paid_gets_a_credit_and_stops_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		// Parts of 3 are below the asset's minimum of 5 for accounts that have none of it.
		assert_ok!(create_course(course_terms(USD, 20, 0), &[item(0)]));
		assert_ok!(Learn::purchase(
			RuntimeOrigin::signed(LEA),
			1,
			LEA,
			0,
			20,
			None
		));
		assert_eq!([AUTHOR, TEACHERS[0], TEACHERS[1]].map(usd), [10, 0, 0]);
		assert_eq!(Credits::<Test>::get(TEACHERS[0], USD), 3);
		assert_eq!(Learn::claimable(TEACHERS[0])[0].credit, 3);
		assert_ok!(buy(EVE, NORA, 100, None));
		assert_ok!(Learn::withdraw_credit(
			RuntimeOrigin::signed(EVE),
			TEACHERS[0],
			USD
		));
		assert_eq!(usd(TEACHERS[0]), 18);
	});
}

// covers: L-08
#[test]
fn a_voucher_takes_the_programs_part_and_no_more() {
	// 40 % off where the program has 20 %: the learner pays 80, author and teachers get all theirs.
	let sale = split(100, &[500_000, 150_000, 150_000], 400_000);
	assert_eq!(
		(sale.pays, sale.payees, sale.program),
		(80, vec![50, 15, 15], 0)
	);
	// What does not divide is the program's.
	let sale = split(99, &[333_333, 333_333], 0);
	assert_eq!((sale.payees, sale.program), (vec![32, 32], 35));
}

// covers: L-08
#[test]
fn a_sponsor_asks_back_what_it_paid_and_nobody_else_gets_it() {
	for by in [EVE, NORA] {
		ExtBuilder::default().build_and_execute(|| {
			school(7);
			let before = usd(EVE);
			assert_ok!(buy(EVE, NORA, 100, None));
			assert_ok!(refund(by, NORA));
			// The first payment left a minimum balance in the pot.
			assert_eq!((usd(EVE), usd(NORA)), (before - 5, 0));
		});
	}
	// To the last moment, and not then.
	ExtBuilder::default().build_and_execute(|| {
		school(7);
		assert_ok!(buy(EVE, NORA, 100, None));
		let until = Sales::<Test>::get(0, NORA).unwrap().until;
		pallet_timestamp::Now::<Test>::put(until - 1);
		assert_noop!(release(NORA), Error::<Test>::NotYet);
		let early = frame_support::hypothetically!(refund(EVE, NORA));
		assert_ok!(early);
		pallet_timestamp::Now::<Test>::put(until);
		assert_noop!(refund(EVE, NORA), Error::<Test>::RefundOver);
		assert_ok!(release(NORA));
	});
}

#[test]
fn what_costs_nothing_is_not_held_and_set_again_it_is_for_sale() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let owner = || RuntimeOrigin::signed(OWNER);
		assert_ok!(create_course(course_terms(USD, 0, 7), &[item(0)]));
		assert_ok!(buy(LEA, LEA, 0, None));
		assert!(Sales::<Test>::get(0, LEA).is_none());
		assert_ok!(Learn::retire_course(owner(), 0));
		let sections = vec![item(0)].try_into().unwrap();
		assert_ok!(Learn::set_course(
			owner(),
			0,
			course_terms(USD, 0, 7),
			sections
		));
		assert!(Learn::course(0).unwrap().open);
	});
}

// The issuer freezes a payee: its part waits, the others have theirs, the pot's sum stays right.
// pitfall: 65
#[test]
fn a_frozen_asset_waits_and_stops_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		let owner = || RuntimeOrigin::signed(OWNER);
		mint_usd(AUTHOR, 5);
		assert_ok!(Assets::block(owner(), 1, AUTHOR));
		assert_ok!(buy(EVE, NORA, 100, None));
		assert_eq!(Credits::<Test>::get(AUTHOR, USD), 50);
		assert_eq!([AUTHOR, TEACHERS[0], TEACHERS[1]].map(usd), [5, 15, 15]);
		// covers: D-13: what did not arrive is no revenue yet.
		assert_eq!(Earnings::of(AUTHOR, &USD), 0);
		let claim = || Learn::withdraw_credit(RuntimeOrigin::signed(EVE), AUTHOR, USD);
		assert!(frame_support::storage::with_storage_layer(claim).is_err());
		Learn::do_try_state().expect("what is held is what is owed");
		assert_ok!(Assets::thaw(owner(), 1, AUTHOR));
		assert_ok!(claim());
		assert_eq!(usd(AUTHOR), 55);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(600))]
	// covers: L-08
	#[test]
	fn a_split_is_exact_and_a_voucher_is_the_programs_gift(
		price in prop_oneof![0u128..1_000, 0u128..1 << 90],
		payees in proptest::collection::vec(0u32..=125_000, 0..=8),
		voucher in 0u32..=1_000_000,
	) {
		let full = split(price, &payees, 0);
		let cut = split(price, &payees, voucher);
		prop_assert_eq!(full.pays, price);
		prop_assert_eq!(&full.payees, &cut.payees);
		for split in [&full, &cut] {
			prop_assert_eq!(split.payees.iter().sum::<u128>() + split.program, split.pays);
		}
		prop_assert!(full.program - cut.program == full.pays - cut.pays);
		prop_assert!(cut.program == 0 || full.pays - cut.pays == crate::formula::ppm(price, voucher));
	}
}

// Whether a course was begun is read off the learner's deeds, which leaving forgets.
// covers: L-08
#[test]
fn nobody_leaves_while_the_money_for_a_course_is_held() {
	for voucher in [None, Some(0)] {
		ExtBuilder::default().build_and_execute(|| {
			school(30);
			let unenrol = |by| Learn::unenrol(RuntimeOrigin::signed(by), 0, LEA);
			assert_ok!(buy(LEA, LEA, 100, voucher));
			let items = [0, 1, 2].map(|each| entry(0, SECTIONS, each));
			assert_ok!(record(TESS, LEA, WEEK, &items));
			assert_ok!(issue(LEA));
			set_day(WEEK + 2, 0);
			for by in [LEA, OWNER] {
				assert_noop!(unenrol(by), Error::<Test>::SaleHeld);
			}
			assert_noop!(refund(LEA, LEA), Error::<Test>::RefundOver);
			set_day(WEEK + 5, 0);
			assert_ok!(release(LEA));
			assert_eq!(usd(AUTHOR), 50);
			assert_eq!(Learn::purse(0, LEA).sales, 0);
			assert_ok!(unenrol(LEA));
		});
	}
	// Who has not begun takes the refund first.
	ExtBuilder::default().build_and_execute(|| {
		school(30);
		assert_ok!(buy(LEA, LEA, 100, None));
		set_day(WEEK + 2, 0);
		assert_ok!(refund(LEA, LEA));
		assert_ok!(Learn::unenrol(RuntimeOrigin::signed(LEA), 0, LEA));
	});
}

#[test]
fn what_earned_a_credential_is_not_refunded() {
	ExtBuilder::default().build_and_execute(|| {
		school(30);
		assert_ok!(buy(LEA, LEA, 100, None));
		let items = [0, 1, 2].map(|each| entry(0, SECTIONS, each));
		assert_ok!(record(TESS, LEA, WEEK, &items));
		assert_ok!(issue(LEA));
		for each in items {
			assert_ok!(Learn::void_entry(
				RuntimeOrigin::signed(OWNER),
				0,
				LEA,
				WEEK,
				each
			));
		}
		assert_eq!(Learn::progress(0, LEA).unwrap().sections, vec![false; 3]);
		assert_noop!(refund(LEA, LEA), Error::<Test>::RefundOver);
	});
}
