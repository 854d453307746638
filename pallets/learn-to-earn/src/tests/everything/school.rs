// SPDX-License-Identifier: Apache-2.0
//! The school that everybody acts on: money, three courses, a quiz, two assignments, eight peers.

use super::*;
use frame_support::traits::Consideration;

pub fn scores(n: u16) -> Scores {
	let score = n % 10_001;
	Scores {
		quality: score,
		quantity: 10_000 - score,
		impact: 5_000,
	}
}

pub fn quiz_spec() -> QuizSpec {
	let questions = Node::repeat_byte(1);
	QuizSpec {
		section: Some((0, 2)),
		row: QUIZZES,
		questions,
		key: quiz_key(&Learn::genesis(), &OWNER, &questions, KEY, &SALT),
		count: 4,
		pass: 2,
		seats: 3,
		compensation: 20,
		open: DAY_MS,
		key_window: DAY_MS,
		reveal: DAY_MS,
	}
}

pub fn assignment_spec(panel: u8) -> AssignmentSpec<u64> {
	AssignmentSpec {
		section: Some((0, 3)),
		row: QUIZZES,
		reviewer_row: Some(QUIZZES),
		points: 9,
		weights: [5, 3, 2],
		pass: 4_000,
		tolerance: 1_000,
		panel,
		assessor: TOM,
		stake: 100,
		commit: DAY_MS,
		reveal: DAY_MS,
		assess: 2 * DAY_MS,
		challenge: 2 * DAY_MS,
		rule: 2 * DAY_MS,
		seats: 20,
	}
}

pub fn sections() -> BoundedVec<Section, MaxSections> {
	let item = |item| Section::Item {
		row: SECTIONS,
		item,
	};
	vec![item(0), item(1), Section::Quiz, Section::Assignment]
		.try_into()
		.unwrap()
}

pub fn words(op: &Op) -> Statement<u64> {
	let now = Learn::now();
	let day = |back: u16| (now.weekday() as u16 + 7 - back % 7) as u8 % 7;
	let week = now.week - u32::from(op.n.is_multiple_of(8));
	statement(
		op.who,
		week,
		&[
			entry(day(op.n % 3), STUDY, op.n % 140),
			entry(now.weekday(), SECTIONS, op.n % 2),
		],
	)
}

/// One of the last three of what there is.
pub fn pick(count: u32, n: u16) -> u32 {
	let back = u32::from(n) % count.clamp(1, 3);
	count.saturating_sub(1).saturating_sub(back)
}

/// What a batch says of a learner's week.
pub fn week_of(week: Week, index: usize) -> Statement<u64> {
	statement(LEARNERS[index], week, &[entry(0, STUDY, 90 + index as u16)])
}

pub fn leaves(week: Week) -> Vec<Node> {
	let genesis = Learn::genesis();
	(0..4)
		.map(|index| {
			leaf(
				&genesis,
				0,
				week,
				index as u32,
				&week_of(week, index),
				&[1; 16],
			)
		})
		.collect()
}

pub fn school() {
	setup();
	let more = Learn::update_program(RuntimeOrigin::signed(OWNER), 0, None, Some(99), None);
	assert_ok!(more);
	for who in [NORA, 12, 13] {
		enrol(0, who);
	}
	let owner = || RuntimeOrigin::signed(OWNER);
	assert_ok!(Learn::set_epochs(
		owner(),
		0,
		super::epochs::epoch_terms(1, &[(MESH, 2_000), (USD, 500)])
	));
	let offer = Offer {
		price: 5,
		stock: 99,
		per_member: 30,
	};
	assert_ok!(Learn::add_privilege(
		owner(),
		0,
		bytes("v"),
		Effect::Voucher { ppm: 150_000 },
		offer
	));
	assert_ok!(Learn::add_privilege(
		owner(),
		0,
		bytes("c"),
		Effect::Code,
		offer
	));
	for (days, count) in [(0, 4), (2, 2)] {
		let terms = CourseTerms {
			seats: 9,
			..course_terms(USD, 100, days)
		};
		assert_ok!(create_course(terms, &sections()[..count]));
	}
	// A third one, of an item that nobody ever finishes: its sales can be asked back to the end.
	let terms = CourseTerms {
		seats: 9,
		preview: 0,
		..course_terms(USD, 50, 3)
	};
	assert_ok!(create_course(terms, &[item(99)]));
	assert_ok!(Learn::register_assessor(
		RuntimeOrigin::signed(TOM),
		AssessorKind::Human {
			policy: Node::zero()
		},
		500
	));
	assert_ok!(Learn::appoint_assessor(owner(), 0, TOM, 40));
	for panel in [0, 3] {
		assert_ok!(Learn::open_assignment(owner(), 0, assignment_spec(panel)));
	}
	for who in PEERS {
		enrol(0, who);
		passed(who);
		assert_ok!(Learn::offer_review(RuntimeOrigin::signed(who), 1));
	}
	let rule = MentorRule {
		row: QUIZZES,
		per_week: 2,
	};
	assert_ok!(Learn::set_mentor_rule(owner(), 0, Some(rule)));
	assert_ok!(Learn::open_quiz(owner(), 0, quiz_spec()));
	for who in LEARNERS {
		mint_usd(who, 5_000);
	}
	for who in LEARNERS {
		assert_ok!(buy(EVE, who, 100, None));
	}
}

/// Lets somebody have passed the second assignment, which has panels.
fn passed(who: u64) {
	let footprint = Learn::attempt_footprint();
	let ticket = <Test as Config>::MemberConsideration::new(&OWNER, footprint).unwrap();
	let attempt = Attempt {
		deposit: Deposit {
			payer: OWNER,
			ticket,
		},
		week: WEEK,
		open: None,
		passed: true,
	};
	Attempts::<Test>::insert(1, who, attempt);
	Assignments::<Test>::mutate(1, |found| found.as_mut().unwrap().attempts += 1);
}
