// SPDX-License-Identifier: Apache-2.0
//! Courses: what they are made of, whose they are. Fixtures of sales and credentials too.

use super::{privileges::*, *};
use frame_support::{assert_noop, dispatch::DispatchResult};

pub const AUTHOR: u64 = 30;
pub const TEACHERS: [u64; 2] = [31, 32];

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

pub fn item(item: u8) -> Section {
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

pub fn refund(by: u64, learner: u64) -> DispatchResult {
	Learn::refund(RuntimeOrigin::signed(by), 0, learner)
}

pub fn release(learner: u64) -> DispatchResult {
	Learn::release_sale(RuntimeOrigin::signed(EVE), 0, learner)
}

pub fn issue(who: u64) -> DispatchResult {
	Learn::issue_credential(RuntimeOrigin::signed(EVE), 0, who)
}

/// A course of three items for 100 USD, and Lea with 1 000 USD and a voucher of 15 %.
pub fn school(refund_days: u8) {
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

pub fn usd(who: u64) -> Balance {
	free(USD, who)
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
