// SPDX-License-Identifier: Apache-2.0
//! Programs and tables.

use super::*;
use frame_support::{assert_noop, traits::fungible::InspectHold};

fn held(reason: HoldReason) -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Learn(reason), &OWNER)
}

// covers: L-01
#[test]
fn create_update_close_works_and_deposits_come_back() {
	ExtBuilder::default().build_and_execute(|| {
		let program = create();
		let empty = held(HoldReason::ProgramStorage);
		assert!(empty > 0);
		assert_eq!(
			last_event(),
			Event::ProgramCreated {
				program,
				owner: OWNER,
				metadata: bytes("ipfs://program"),
				max_members: 5,
				rules: rules(),
				week: WEEK
			}
		);
		add_rows(program);
		assert!(held(HoldReason::ProgramStorage) > empty);
		let new = Rules {
			min_day_points: 50,
			..rules()
		};
		assert_ok!(Learn::update_program(
			RuntimeOrigin::signed(OWNER),
			program,
			Some(bytes("ipfs://new")),
			Some(7),
			Some(new)
		));
		let info = Learn::program(program).unwrap();
		assert_eq!(info.rules, vec![(WEEK, rules()), (WEEK + 1, new)]);
		assert_eq!((info.max_members, info.rows, info.members), (7, 5, 0));
		assert_eq!(info.metadata, b"ipfs://new".to_vec());
		assert_eq!(
			last_event(),
			Event::ProgramUpdated {
				program,
				metadata: bytes("ipfs://new"),
				max_members: 7,
				rules: Some((WEEK + 1, new))
			}
		);
		assert_ok!(Learn::close_program(RuntimeOrigin::signed(OWNER), program));
		assert_eq!(last_event(), Event::ProgramClosed { program });
		assert_eq!(held(HoldReason::ProgramStorage), 0);
		assert_eq!(Balances::free_balance(OWNER), ENDOWMENT);
		assert!(Learn::program(program).is_none() && Learn::rows(program).is_empty());
		// Numbers are never given twice.
		assert_eq!(create(), program + 1);
	});
}

// covers: L-01
#[test]
fn bounds_of_the_chain_hold() {
	ExtBuilder::default().build_and_execute(|| {
		let owner = || RuntimeOrigin::signed(OWNER);
		for bad in [
			Rules {
				min_day_points: 0,
				..rules()
			},
			Rules {
				bonus_cap: 1_000_001,
				..rules()
			},
		] {
			let settings = Settings {
				max_members: 1,
				rules: bad,
			};
			assert_noop!(
				Learn::create_program(owner(), bytes(""), settings),
				Error::<Test>::OutOfBounds
			);
		}
		let program = create();
		let total = |timed| spec("x", Category::Learning, Mode::Total, timed);
		for (spec, terms) in [
			(total(false), terms(10_001, 1, 1)),
			(total(false), terms(1, 2_001, 1)),
			(total(false), terms(1, 1, 10_081)),
			(total(true), terms(1, 1_441, 1)),
			(
				RowSpec {
					kind: bytes(""),
					..total(false)
				},
				terms(1, 1, 1),
			),
		] {
			assert_noop!(
				Learn::add_row(owner(), program, spec, terms),
				Error::<Test>::OutOfBounds
			);
		}
	});
}

#[test]
fn a_table_is_bounded_and_its_rows_are_different() {
	ExtBuilder::default().build_and_execute(|| {
		let owner = || RuntimeOrigin::signed(OWNER);
		let program = create();
		let one = terms(1, 1, 1);
		for place in 0..64u32 {
			let mode = if place < 8 { Mode::Once } else { Mode::Total };
			let spec = spec(&format!("kind {place}"), Category::Learning, mode, false);
			assert_ok!(Learn::add_row(owner(), program, spec.clone(), one));
			assert_noop!(
				Learn::add_row(owner(), program, spec, one),
				Error::<Test>::RowTaken
			);
			if place == 7 {
				let spec = super::spec("ninth", Category::Learning, Mode::Once, false);
				assert_noop!(
					Learn::add_row(owner(), program, spec, one),
					Error::<Test>::TableFull
				);
			}
		}
		let spec = spec("more", Category::Learning, Mode::Total, false);
		assert_noop!(
			Learn::add_row(owner(), program, spec, one),
			Error::<Test>::TableFull
		);
		assert_eq!(Learn::rows(program).len(), 64);
		assert_noop!(
			Learn::set_row(owner(), program, 64, one),
			Error::<Test>::RowUnknown
		);
	});
}

// covers: L-01, L-16
#[test]
fn minutes_for_the_community_weigh_more() {
	ExtBuilder::default().build_and_execute(|| {
		let owner = || RuntimeOrigin::signed(OWNER);
		let program = create();
		add_rows(program);
		let error = || Error::<Test>::CommunityMustWeighMore;
		assert_noop!(
			Learn::set_row(owner(), program, STUDY, terms(2, 1, 1)),
			error()
		);
		assert_noop!(
			Learn::set_row(owner(), program, HELP, terms(1, 1, 1)),
			error()
		);
		let spec = spec("lesson", Category::Learning, Mode::Total, true);
		assert_noop!(
			Learn::add_row(owner(), program, spec, terms(2, 1, 1)),
			error()
		);
		// A retired row is compared with nothing.
		assert_ok!(Learn::set_row(owner(), program, HELP, terms(0, 1, 1)));
		assert_ok!(Learn::set_row(owner(), program, STUDY, terms(2, 1, 1)));
	});
}

// covers: L-16
#[test]
fn prices_change_next_week_and_never_the_past() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 60)]));
		assert_ok!(Learn::set_row(
			RuntimeOrigin::signed(OWNER),
			program,
			HELP,
			terms(4, 60, 240)
		));
		assert_ok!(Learn::set_row(
			RuntimeOrigin::signed(OWNER),
			program,
			STUDY,
			terms(3, 120, 600)
		));
		assert_eq!(
			last_event(),
			Event::RowSet {
				program,
				row: STUDY,
				spec: spec("study", Category::Learning, Mode::Total, true),
				terms: terms(3, 120, 600),
				from_week: WEEK + 1
			}
		);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 70)]));
		assert_eq!(shadow(LEA).earned, 70);
		set_day(WEEK + 1, 0);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(1, STUDY, 10)]));
		assert_eq!(shadow(LEA).earned, 80);
		assert_ok!(record(TESS, LEA, WEEK + 1, &[entry(0, STUDY, 10)]));
		assert_eq!(shadow(LEA).earned, 110);
		// A row of a later week says nothing of the week before.
		let spec = spec("late", Category::Learning, Mode::Total, false);
		assert_ok!(Learn::add_row(
			RuntimeOrigin::signed(OWNER),
			program,
			spec,
			terms(1, 9, 9)
		));
		let rows = vec![5].try_into().unwrap();
		assert_ok!(Learn::set_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			EVE,
			rows,
			99,
			0
		));
		assert_noop!(
			record(EVE, LEA, WEEK + 1, &[entry(0, 5, 1)]),
			Error::<Test>::NotYet
		);
	});
}

#[test]
fn only_the_owner_and_only_when_empty() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let eve = || RuntimeOrigin::signed(EVE);
		let row = spec("x", Category::Learning, Mode::Total, false);
		let error = || Error::<Test>::NotOwner;
		assert_noop!(
			Learn::update_program(eve(), program, None, None, None),
			error()
		);
		assert_noop!(Learn::add_row(eve(), program, row, terms(1, 1, 1)), error());
		assert_noop!(Learn::set_row(eve(), program, 0, terms(1, 1, 1)), error());
		assert_noop!(Learn::close_program(eve(), program), error());
		assert_noop!(
			Learn::close_program(RuntimeOrigin::signed(OWNER), 9),
			Error::<Test>::ProgramUnknown
		);
		assert_noop!(
			Learn::close_program(RuntimeOrigin::signed(OWNER), program),
			Error::<Test>::NotEmpty
		);
	});
}
