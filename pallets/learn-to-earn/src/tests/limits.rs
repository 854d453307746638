// SPDX-License-Identifier: Apache-2.0
//! What is just allowed: the highest and lowest values that rules permit. What is just refused is
//! tested with each call.

use super::{courses::*, epochs::epoch_terms, privileges::*, *};
use frame_support::assert_noop;

fn owner() -> RuntimeOrigin {
	RuntimeOrigin::signed(OWNER)
}

// covers: L-01
#[test]
fn programs_and_rows_at_the_maxima_of_the_chain() {
	ExtBuilder::default().build_and_execute(|| {
		let rules = Rules {
			bonus_cap: 1_000_000,
			..rules()
		};
		let settings = Settings {
			max_members: 1,
			rules,
		};
		assert_ok!(Learn::create_program(owner(), bytes(""), settings));
		let row = |kind: &str, role, timed, terms| {
			let spec = RowSpec {
				role,
				..spec(kind, Category::Learning, Mode::Total, timed)
			};
			Learn::add_row(owner(), 0, spec, terms)
		};
		assert_ok!(row("dear", 0, false, terms(10_000, 2_000, 10_080)));
		assert_ok!(row("long", 0, true, terms(1, 1_440, 10_080)));
		// The same kind for another role is another row.
		assert_ok!(row("dear", 1, false, terms(20, 1, 1)));
	});
}

// Each of them alone keeps a program from being closed.
#[test]
fn a_program_with_anything_left_stays() {
	let first = || {
		let program = create();
		add_rows(program);
	};
	let held: [fn(); 5] = [
		|| enrol(0, LEA),
		|| set_attester(0, TESS, 1),
		|| {
			assert_ok!(create_course(course_terms(USD, 1, 0), &[Section::Quiz]));
		},
		|| {
			use super::reviews::*;
			assert_ok!(Learn::register_assessor(
				RuntimeOrigin::signed(TOM),
				human(POLICY),
				50
			));
			assert_ok!(appoint(TOM, 1));
		},
		|| {
			assert_ok!(Learn::set_epochs(
				RuntimeOrigin::signed(OWNER),
				0,
				epoch_terms(1, &[(MESH, 50)])
			));
			set_day(WEEK + 1, 0);
			assert_ok!(Learn::fund_epoch(RuntimeOrigin::signed(OWNER), 0, MESH, 50));
		},
	];
	for (place, make) in held.into_iter().enumerate() {
		ExtBuilder::default().build_and_execute(|| {
			first();
			make();
			assert_eq!(
				Learn::close_program(owner(), 0),
				Err(Error::<Test>::NotEmpty.into()),
				"{place}"
			);
		});
	}
}

// covers: L-07
#[test]
fn epochs_at_their_bounds() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		for (newcomer_ppm, cap_ppm) in [(300_000, 50_000), (0, 1_000_000)] {
			let terms = EpochTerms {
				newcomer_ppm,
				cap_ppm,
				..epoch_terms(8, &[(MESH, 1)])
			};
			assert_ok!(Learn::set_epochs(owner(), 0, terms));
		}
	});
}

// covers: L-06, L-08
#[test]
fn offers_and_courses_at_their_bounds() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let whole = Effect::Voucher { ppm: 1_000_000 };
		assert_ok!(add_privilege(whole, offer(1, 1, 1)));
		let terms = CourseTerms {
			payees: vec![(AUTHOR, 600_000), (TEACHERS[0], 400_000)]
				.try_into()
				.unwrap(),
			refund_days: 30,
			preview: 2,
			..course_terms(USD, 100, 30)
		};
		assert_ok!(create_course(terms, &[item(0), item(1)]));
	});
}

// covers: L-09
#[test]
fn quizzes_at_their_bounds() {
	use super::quizzes::*;
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let base = || QuizSpec {
			compensation: 1,
			..quiz_spec(None)
		};
		let good: [fn(&mut QuizSpec); 4] = [
			|spec| (spec.count, spec.pass) = (64, 64),
			|spec| spec.seats = 1_024,
			|spec| (spec.open, spec.key_window, spec.reveal) = (60_000, 60_000, 60_000),
			|spec| {
				let longest = 90 * 24 * HOUR;
				(spec.open, spec.key_window, spec.reveal) = (longest, longest, longest);
			},
		];
		for change in good {
			let mut spec = base();
			change(&mut spec);
			assert_ok!(open(OWNER, spec));
		}
		// Two hundred seats at two: a bond of four hundred, in the pot before anybody sits.
		let before = Learn::held(&MESH);
		let spec = QuizSpec {
			seats: 200,
			compensation: 2,
			..quiz_spec(None)
		};
		assert_ok!(open(OWNER, spec));
		assert_eq!(Learn::held(&MESH), before + 400);
	});
}

// covers: L-10
#[test]
fn assignments_at_their_bounds() {
	use super::reviews::*;
	run(|| {
		school(0);
		let longest = 90 * 24 * HOUR;
		for (score, window) in [(10_000, 60_000), (10_000, longest), (0, HOUR)] {
			assert_ok!(open(
				OWNER,
				AssignmentSpec {
					pass: score,
					tolerance: score,
					commit: window,
					reveal: window,
					assess: window,
					challenge: window,
					rule: window,
					..super::reviews::spec(0, None)
				}
			));
		}
		// One place is one learner.
		assert_ok!(open(
			OWNER,
			AssignmentSpec {
				seats: 1,
				..super::reviews::spec(0, None)
			}
		));
		let hand_in = |who| Learn::submit(RuntimeOrigin::signed(who), 4, Node::zero());
		assert_ok!(hand_in(LEA));
		assert_noop!(hand_in(NORA), Error::<Test>::NoSeat);
	});
	// Places for 256 reviewers.
	for (there, works) in [(255, true), (256, false)] {
		ExtBuilder::default().build().execute_with(|| {
			peers(3);
			assert_ok!(Learn::stop_review(RuntimeOrigin::signed(60), 0));
			Assignments::<Test>::mutate(0, |found| found.as_mut().unwrap().reviewers = there);
			let offer = Learn::offer_review(RuntimeOrigin::signed(60), 0);
			assert_eq!(offer.is_ok(), works, "{there} reviewers");
		});
	}
}

// covers: L-18
#[test]
fn all_that_was_earned_can_be_charged_and_a_budget_be_what_was_given() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		set_attester(0, TESS, 500);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 100)]));
		set_attester(0, TESS, 100);
		set_day(WEEK + 2, 0);
		assert_ok!(Learn::charge(owner(), 0, LEA, 100, [0; 32]));
		assert_eq!(shadow(LEA).balance, 0);
	});
}
