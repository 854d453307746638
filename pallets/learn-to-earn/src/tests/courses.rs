// SPDX-License-Identifier: Apache-2.0
//! Courses, sales, credentials.

use super::{privileges::*, *};
use crate::formula::split;
use frame_support::{assert_noop, dispatch::DispatchResult, traits::fungible::InspectHold};
use proptest::prelude::*;

pub const AUTHOR: u64 = 30;
const TEACHERS: [u64; 2] = [31, 32];

pub fn course_terms(asset: AssetId, price: Balance, refund_days: u8) -> CourseTermsOf<Test> {
	CourseTerms {
		author: AUTHOR,
		metadata: bytes("ipfs://course"),
		asset,
		price,
		payees: vec![
			(AUTHOR, 500_000),
			(TEACHERS[0], 150_000),
			(TEACHERS[1], 150_000),
		]
		.try_into()
		.unwrap(),
		refund_days,
		preview: 1,
		seats: 3,
		valid_weeks: 0,
	}
}

fn item(item: u8) -> Section {
	Section::Item {
		row: SECTIONS,
		item,
	}
}

pub fn create_course(terms: CourseTermsOf<Test>, sections: &[Section]) -> DispatchResult {
	Learn::create_course(
		RuntimeOrigin::signed(OWNER),
		0,
		terms,
		sections.to_vec().try_into().unwrap(),
	)
}

pub fn buy(payer: u64, learner: u64, max: Balance, voucher: Option<u8>) -> DispatchResult {
	Learn::purchase(RuntimeOrigin::signed(payer), 0, learner, 0, max, voucher)
}

fn refund(by: u64, learner: u64) -> DispatchResult {
	Learn::refund(RuntimeOrigin::signed(by), 0, learner)
}

fn release(learner: u64) -> DispatchResult {
	Learn::release_sale(RuntimeOrigin::signed(EVE), 0, learner)
}

fn issue(who: u64) -> DispatchResult {
	Learn::issue_credential(RuntimeOrigin::signed(EVE), 0, who)
}

/// A course of three items for 100 USD, and Lea with 1 000 USD and a voucher of 15 %.
fn school(refund_days: u8) {
	setup();
	enrol(0, NORA);
	mint_usd(LEA, 1_000);
	assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 100)]));
	assert_ok!(add_privilege(
		Effect::Voucher { ppm: 150_000 },
		offer(10, 9, 9)
	));
	assert_ok!(redeem(LEA, 0, 10));
	assert_ok!(create_course(
		course_terms(USD, 100, refund_days),
		&[item(0), item(1), item(2)]
	));
}

fn usd(who: u64) -> Balance {
	free(USD, who)
}

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

#[test]
fn courses_are_the_owners() {
	ExtBuilder::default().build_and_execute(|| {
		school(7);
		let owner = || RuntimeOrigin::signed(OWNER);
		let eve = || RuntimeOrigin::signed(EVE);
		let good = || course_terms(USD, 100, 7);
		let sections = |list: &[Section]| -> BoundedVec<Section, MaxSections> {
			list.to_vec().try_into().unwrap()
		};
		let create =
			|terms, list: &[Section]| Learn::create_course(owner(), 0, terms, sections(list));
		let none = sections(&[]);
		assert_noop!(
			Learn::create_course(eve(), 0, good(), none.clone()),
			Error::<Test>::NotOwner
		);
		let bad = CourseTerms {
			payees: vec![(1, 1_000_000), (2, 1)].try_into().unwrap(),
			..good()
		};
		assert_noop!(create(bad, &[]), Error::<Test>::OutOfBounds);
		let bad = CourseTerms {
			refund_days: 31,
			..good()
		};
		assert_noop!(create(bad, &[item(0)]), Error::<Test>::OutOfBounds);
		assert_noop!(create(good(), &[]), Error::<Test>::OutOfBounds);
		let study = Section::Item {
			row: STUDY,
			item: 0,
		};
		assert_noop!(create(good(), &[study]), Error::<Test>::NotOnceRow);
		let none_such = Section::Item { row: 9, item: 0 };
		assert_noop!(create(good(), &[none_such]), Error::<Test>::RowUnknown);
		// Sections stay where they are, for progress is kept by place.
		let change = |list: &[Section]| Learn::set_course(owner(), 0, good(), sections(list));
		assert_noop!(
			change(&[item(0), item(2), item(1)]),
			Error::<Test>::SectionsFixed
		);
		assert_noop!(change(&[item(0)]), Error::<Test>::SectionsFixed);
		assert_ok!(change(&[item(0), item(1), item(2), Section::Quiz]));
		assert_eq!(Learn::course(0).unwrap().version, 1);
		assert_noop!(
			Learn::set_course(eve(), 0, good(), none),
			Error::<Test>::NotOwner
		);
		assert_noop!(Learn::retire_course(eve(), 0), Error::<Test>::NotOwner);
		assert_noop!(Learn::close_course(eve(), 0), Error::<Test>::NotOwner);
		let place = Learn::purchase(RuntimeOrigin::signed(LEA), 0, LEA, 1, 100, None);
		assert_ok!(place);
		assert_noop!(Learn::close_course(owner(), 0), Error::<Test>::NotEmpty);
		assert_ok!(Learn::retire_course(owner(), 0));
		assert_noop!(Learn::retire_course(owner(), 0), Error::<Test>::WrongState);
		// Who paid keeps the place for a year.
		set_day(WEEK + 51, 6);
		assert_ok!(release(LEA));
		let clear = || Learn::leave_course(eve(), 0, LEA);
		assert_noop!(clear(), Error::<Test>::NotLearner);
		set_day(WEEK + 52, 0);
		assert_ok!(clear());
		assert_eq!(
			last_event(),
			Event::CourseLeft {
				course: 0,
				learner: LEA
			}
		);
		assert_noop!(Learn::close_program(owner(), 0), Error::<Test>::NotEmpty);
		assert_ok!(Learn::close_course(owner(), 0));
		assert_eq!(Learn::course(0), None);
	});
}

// covers: L-11
#[test]
fn a_credential_is_earned_shown_expires_and_is_revoked() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		let terms = CourseTerms {
			valid_weeks: 2,
			..course_terms(USD, 0, 0)
		};
		let sections: BoundedVec<_, _> = vec![item(0), item(1), item(2)].try_into().unwrap();
		assert_ok!(Learn::set_course(
			RuntimeOrigin::signed(OWNER),
			0,
			terms,
			sections
		));
		assert_noop!(issue(LEA), Error::<Test>::NotLearner);
		assert_ok!(Learn::purchase(
			RuntimeOrigin::signed(LEA),
			0,
			LEA,
			1,
			0,
			None
		));
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(0, SECTIONS, 0), entry(0, SECTIONS, 1)]
		));
		assert_noop!(issue(LEA), Error::<Test>::Unfinished);
		// Live items and folded ones count alike.
		set_day(WEEK + 2, 2);
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(0, SECTIONS, 2)]));
		assert_eq!(Learn::progress(0, LEA).unwrap().sections, vec![true; 3]);
		assert_ok!(issue(LEA));
		let day = Learn::now().day;
		assert_eq!(
			last_event(),
			Event::CredentialIssued {
				course: 0,
				who: LEA,
				id: 0,
				version: 1,
				until: Some(day + 14)
			}
		);
		assert_eq!(Tokens::of(0), Some((LEA, false)));
		assert_noop!(issue(LEA), Error::<Test>::AlreadyOwned);
		// pitfall: 51
		assert!(
			Learn::valid_now(LEA, 0) && !Learn::valid_now(LEA, 1) && !Learn::valid_now(NORA, 0)
		);
		set_day(WEEK + 4, 1);
		assert!(<Learn as crate::traits::Credentials<u64>>::valid_now(
			0, &LEA
		));
		let drop = |by| Learn::drop_credential(RuntimeOrigin::signed(by), 0, LEA);
		assert_noop!(drop(OWNER), Error::<Test>::NotOwner);
		set_day(WEEK + 4, 2);
		assert!(!Learn::valid_now(LEA, 0));
		assert_noop!(drop(EVE), Error::<Test>::NotOwner);
		let reason = RuntimeHoldReason::Learn(HoldReason::MemberStorage);
		let held = Balances::balance_on_hold(&reason, &OWNER);
		assert_ok!(drop(OWNER));
		assert!(Balances::balance_on_hold(&reason, &OWNER) < held);
		assert_eq!(Tokens::of(0), None);
		assert_ok!(issue(LEA));
		let revoke = |by| Learn::revoke_credential(RuntimeOrigin::signed(by), 0, LEA, [5; 32]);
		assert_noop!(revoke(EVE), Error::<Test>::NotOwner);
		assert_ok!(revoke(OWNER));
		assert_eq!(
			last_event(),
			Event::CredentialRevoked {
				course: 0,
				who: LEA,
				id: 1,
				reason: [5; 32]
			}
		);
		assert!(!Learn::valid_now(LEA, 0));
		assert_eq!(Tokens::of(1), Some((LEA, true)));
		assert_noop!(revoke(OWNER), Error::<Test>::WrongState);
		// A revoked one is not washed away by giving it up.
		assert_noop!(drop(LEA), Error::<Test>::WrongState);
		assert_noop!(issue(LEA), Error::<Test>::AlreadyOwned);
		assert_noop!(
			Learn::revoke_credential(RuntimeOrigin::signed(OWNER), 0, NORA, [5; 32]),
			Error::<Test>::CredentialUnknown
		);
	});
}

#[test]
fn a_voided_item_finishes_nothing_live_or_folded() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		assert_ok!(buy(LEA, LEA, 100, None));
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[
				entry(0, SECTIONS, 0),
				entry(0, SECTIONS, 1),
				entry(0, SECTIONS, 2)
			]
		));
		let void = Learn::void_entry(
			RuntimeOrigin::signed(OWNER),
			0,
			LEA,
			WEEK,
			entry(0, SECTIONS, 2),
		);
		assert_ok!(void);
		assert_noop!(issue(LEA), Error::<Test>::Unfinished);
		set_day(WEEK + 3, 0);
		assert_noop!(issue(LEA), Error::<Test>::Unfinished);
		assert_ok!(record(TESS, LEA, WEEK + 3, &[entry(0, STUDY, 1)]));
		assert_noop!(issue(LEA), Error::<Test>::Unfinished);
		assert_noop!(
			record(TESS, LEA, WEEK + 3, &[entry(0, SECTIONS, 2)]),
			Error::<Test>::TotalNotHigher
		);
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
