// SPDX-License-Identifier: Apache-2.0
//! Assignments: panels, assessors, challenges. Fixtures of all of them are here.

mod assessors;
mod assignments;
mod challenges;
mod formulas;
mod panels;

pub use super::{courses::*, *};
pub use crate::{formula::score_commit, merkle::Node};
pub use frame_support::{assert_noop, dispatch::DispatchResult};

use frame_support::traits::Consideration;

pub const HOUR: u64 = 3_600_000;

pub const SALT: [u8; 32] = [7; 32];

/// An assessor.
pub const ADA: u64 = 40;

pub const STAKE: Balance = 100;

pub const POLICY: Node = Node::repeat_byte(9);

pub fn all(value: u16) -> Scores {
	Scores {
		quality: value,
		quantity: value,
		impact: value,
	}
}

pub fn spec(panel: u8, section: Option<(CourseId, u8)>) -> AssignmentSpec<u64> {
	AssignmentSpec {
		section,
		row: QUIZZES,
		reviewer_row: Some(QUIZZES),
		points: 40,
		weights: [5, 3, 2],
		pass: 6_000,
		tolerance: 1_000,
		panel,
		assessor: ADA,
		stake: STAKE,
		commit: HOUR,
		reveal: HOUR,
		assess: HOUR,
		challenge: HOUR,
		rule: HOUR,
		seats: 20,
	}
}

pub fn open(by: u64, spec: AssignmentSpec<u64>) -> DispatchResult {
	Learn::open_assignment(RuntimeOrigin::signed(by), 0, spec)
}

pub fn human(policy: Node) -> AssessorKind {
	AssessorKind::Human { policy }
}

pub fn register(who: u64, bond: Balance) -> DispatchResult {
	Learn::register_assessor(RuntimeOrigin::signed(who), human(POLICY), bond)
}

pub fn appoint(who: u64, ceiling: u64) -> DispatchResult {
	Learn::appoint_assessor(RuntimeOrigin::signed(OWNER), 0, who, ceiling)
}

pub fn submit(who: u64) -> DispatchResult {
	Learn::submit(RuntimeOrigin::signed(who), 0, Node::repeat_byte(3))
}

pub fn assess(submission: u64, scores: Option<Scores>) -> DispatchResult {
	let reason = bytes("because");
	Learn::assess(
		RuntimeOrigin::signed(ADA),
		submission,
		scores,
		Node::zero(),
		reason,
	)
}

pub fn settle(submission: u64) -> DispatchResult {
	Learn::settle(RuntimeOrigin::signed(EVE), submission)
}

pub fn challenge(by: u64, submission: u64) -> DispatchResult {
	Learn::challenge(RuntimeOrigin::signed(by), submission, [0; 32])
}

pub fn rule(by: u64, submission: u64, scores: Scores) -> DispatchResult {
	Learn::rule(RuntimeOrigin::signed(by), submission, scores)
}

pub fn pass_time(ms: u64) {
	pallet_timestamp::Now::<Test>::mutate(|now| *now += ms);
}

/// An assignment with this panel, and Ada as assessor with a bond of 250.
pub fn school(panel: u8) {
	setup();
	enrol(0, NORA);
	let give = |who| Balances::force_set_balance(RuntimeOrigin::root(), who, 10_000);
	assert_ok!(give(ADA));
	assert_ok!(register(ADA, 250));
	assert_ok!(appoint(ADA, 100));
	assert_ok!(open(OWNER, spec(panel, None)));
}

pub fn ada() -> Assessor {
	Assessors::<Test>::get(ADA).unwrap()
}

/// Without the invariant on issuance: Ada's tokens are made inside.
pub fn run(test: impl FnOnce()) {
	ExtBuilder::default().build().execute_with(|| {
		test();
		Learn::do_try_state().expect("invariants hold");
	});
}

/// Eight reviewers, 60 to 67, and the seed of the next submission.
pub fn peers(panel: u8) {
	school(panel);
	let more = Learn::update_program(RuntimeOrigin::signed(OWNER), 0, None, Some(99), None);
	assert_ok!(more);
	for who in 60..68 {
		enrol(0, who);
		Attempts::<Test>::insert(
			0,
			who,
			Attempt {
				deposit: Deposit {
					payer: OWNER,
					ticket: <Test as Config>::MemberConsideration::new(
						&OWNER,
						Learn::attempt_footprint(),
					)
					.unwrap(),
				},
				week: WEEK,
				open: None,
				passed: true,
			},
		);
		Assignments::<Test>::mutate(0, |found| found.as_mut().unwrap().attempts += 1);
		assert_ok!(Learn::offer_review(RuntimeOrigin::signed(who), 0));
	}
}

pub fn to_draw() {
	let now = System::block_number();
	frame_system::BlockHash::<Test>::insert(now + 8, sp_core::H256::repeat_byte(5));
	run_to_block(now + 9);
}

pub fn panel() -> Vec<u64> {
	let seats = Learn::submission(0).unwrap().seats;
	seats.iter().map(|seat| seat.who).collect()
}

pub fn commit_scores(who: u64, scores: Scores) -> DispatchResult {
	let hash = score_commit(&Learn::genesis(), 0, &who, &scores, &SALT);
	Learn::commit_scores(RuntimeOrigin::signed(who), 0, hash)
}

pub fn reveal_scores(who: u64, scores: Scores) -> DispatchResult {
	Learn::reveal_scores(RuntimeOrigin::signed(who), 0, scores, SALT)
}
