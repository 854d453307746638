// SPDX-License-Identifier: Apache-2.0
//! Assignments: panels, assessors, challenges.

use super::{courses::*, *};
use crate::{
	formula::{median, median_scores, reward, score_commit, weighted},
	merkle::Node,
};
use frame_support::{assert_noop, dispatch::DispatchResult};
use proptest::prelude::*;

const HOUR: u64 = 3_600_000;
const SALT: [u8; 32] = [7; 32];
/// An assessor.
const ADA: u64 = 40;
const STAKE: Balance = 100;
const POLICY: Node = Node::repeat_byte(9);

fn all(value: u16) -> Scores {
	Scores {
		quality: value,
		quantity: value,
		impact: value,
	}
}

fn spec(panel: u8, section: Option<(CourseId, u8)>) -> AssignmentSpec<u64> {
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

fn open(by: u64, spec: AssignmentSpec<u64>) -> DispatchResult {
	Learn::open_assignment(RuntimeOrigin::signed(by), 0, spec)
}

fn human(policy: Node) -> AssessorKind {
	AssessorKind::Human { policy }
}

fn register(who: u64, bond: Balance) -> DispatchResult {
	Learn::register_assessor(RuntimeOrigin::signed(who), human(POLICY), bond)
}

fn appoint(who: u64, ceiling: u64) -> DispatchResult {
	Learn::appoint_assessor(RuntimeOrigin::signed(OWNER), 0, who, ceiling)
}

fn submit(who: u64) -> DispatchResult {
	Learn::submit(RuntimeOrigin::signed(who), 0, Node::repeat_byte(3))
}

fn assess(submission: u64, scores: Option<Scores>) -> DispatchResult {
	let reason = bytes("because");
	Learn::assess(
		RuntimeOrigin::signed(ADA),
		submission,
		scores,
		Node::zero(),
		reason,
	)
}

fn settle(submission: u64) -> DispatchResult {
	Learn::settle(RuntimeOrigin::signed(EVE), submission)
}

fn challenge(by: u64, submission: u64) -> DispatchResult {
	Learn::challenge(RuntimeOrigin::signed(by), submission, [0; 32])
}

fn rule(by: u64, submission: u64, scores: Scores) -> DispatchResult {
	Learn::rule(RuntimeOrigin::signed(by), submission, scores)
}

fn pass_time(ms: u64) {
	pallet_timestamp::Now::<Test>::mutate(|now| *now += ms);
}

/// An assignment with this panel, and Ada as assessor with a bond of 250.
fn school(panel: u8) {
	setup();
	enrol(0, NORA);
	let give = |who| Balances::force_set_balance(RuntimeOrigin::root(), who, 10_000);
	assert_ok!(give(ADA));
	assert_ok!(register(ADA, 250));
	assert_ok!(appoint(ADA, 100));
	assert_ok!(open(OWNER, spec(panel, None)));
}

fn ada() -> Assessor {
	Assessors::<Test>::get(ADA).unwrap()
}

/// Without the invariant on issuance: Ada's tokens are made inside.
fn run(test: impl FnOnce()) {
	ExtBuilder::default().build().execute_with(|| {
		test();
		Learn::do_try_state().expect("invariants hold");
	});
}

// covers: L-12
#[test]
fn an_assessment_is_posted_stands_and_pays() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		assert_eq!(
			last_event(),
			Event::Submitted {
				submission: 0,
				assignment: 0,
				who: LEA,
				work: Node::repeat_byte(3),
				policy: POLICY
			}
		);
		let scores = Scores {
			quality: 8_000,
			quantity: 6_000,
			impact: 9_000,
		};
		assert_noop!(
			Learn::assess(
				RuntimeOrigin::signed(EVE),
				0,
				None,
				Node::zero(),
				bytes("x")
			),
			Error::<Test>::NotAssessor
		);
		assert_noop!(assess(0, Some(all(10_001))), Error::<Test>::OutOfBounds);
		assert_ok!(assess(0, Some(scores)));
		assert_eq!((ada().bond, ada().locked), (250, 100));
		assert_noop!(assess(0, Some(scores)), Error::<Test>::WrongState);
		assert_noop!(settle(0), Error::<Test>::NotYet);
		pass_time(HOUR);
		assert_noop!(challenge(LEA, 0), Error::<Test>::WrongWindow);
		assert_ok!(settle(0));
		// 40 points, weights 5:3:2, scores 8000, 6000, 9000: 30; the row counts three a day.
		let day = Learn::now().day;
		assert_eq!(
			last_event(),
			Event::SubmissionFinal {
				submission: 0,
				assignment: 0,
				who: LEA,
				scores,
				outcome: Outcome::Unchallenged,
				units: 30,
				day,
				passed: true,
				counted: true
			}
		);
		assert_eq!(shadow(LEA).earned, 60);
		assert_eq!(ada().locked, 0);
		assert_eq!(Learn::assessor(ADA).unwrap().record, (1, 0, 0, 0));
		assert_noop!(settle(0), Error::<Test>::SubmissionUnknown);
		// Who passed does not hand in again; a second try takes a week.
		set_day(WEEK + 1, 0);
		assert_noop!(submit(LEA), Error::<Test>::AlreadyOwned);
	});
}

// covers: L-12
// pitfall: 62, 66
#[test]
fn a_challenge_is_symmetric_and_only_a_ruling_decides() {
	for (ruled, outcome) in [
		(all(5_000), Outcome::Overturned),
		(all(7_000), Outcome::Upheld),
		(all(8_999), Outcome::Upheld),
		(all(9_001), Outcome::Overturned),
	] {
		run(|| {
			school(0);
			assert_ok!(submit(LEA));
			assert_ok!(assess(0, Some(all(8_000))));
			assert_noop!(challenge(OWNER, 0), Error::<Test>::OwnWork);
			assert_noop!(challenge(ADA, 0), Error::<Test>::OwnWork);
			let before = [LEA, ADA, OWNER].map(|who| free(MESH, who));
			assert_ok!(challenge(LEA, 0));
			assert_noop!(challenge(EVE, 0), Error::<Test>::WrongState);
			assert_noop!(rule(EVE, 0, ruled), Error::<Test>::NotOwner);
			assert_noop!(rule(OWNER, 0, all(10_001)), Error::<Test>::OutOfBounds);
			assert_ok!(rule(OWNER, 0, ruled));
			let after = [LEA, ADA, OWNER].map(|who| free(MESH, who));
			if outcome == Outcome::Overturned {
				assert_eq!(after, [before[0] + STAKE, before[1], before[2]]);
				assert_eq!((ada().bond, ada().locked), (150, 0));
				assert_eq!(Learn::assessor(ADA).unwrap().record, (1, 0, 1, 0));
			} else {
				assert_eq!(after, [before[0] - STAKE, before[1] + 50, before[2] + 50]);
				assert_eq!((ada().bond, ada().locked), (250, 0));
				assert_eq!(Learn::assessor(ADA).unwrap().record, (1, 1, 0, 0));
			}
			match last_event() {
				Event::SubmissionFinal {
					scores,
					outcome: seen,
					..
				} => {
					assert_eq!(seen, outcome);
					let stands = if outcome == Outcome::Overturned {
						ruled
					} else {
						all(8_000)
					};
					assert_eq!(scores, stands);
				},
				other => panic!("unexpected {other:?}"),
			}
		});
	}
}

// covers: L-12
#[test]
fn the_poor_challenge_once_an_epoch_out_of_the_fuel() {
	for overturned in [true, false] {
		run(|| {
			school(0);
			for who in [LEA, NORA] {
				assert_ok!(submit(who));
			}
			assert_ok!(assess(0, Some(all(2_000))));
			assert_ok!(assess(1, Some(all(2_000))));
			let sponsored = |who, submission| {
				Learn::challenge_sponsored(RuntimeOrigin::signed(who), submission, [0; 32])
			};
			assert_noop!(sponsored(NORA, 1), Error::<Test>::FuelEmpty);
			assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 150));
			assert_noop!(sponsored(LEA, 1), Error::<Test>::NotLearner);
			assert_ok!(sponsored(NORA, 1));
			assert_eq!(Learn::fuel(0), 50);
			assert_ok!(rule(OWNER, 1, all(if overturned { 9_000 } else { 2_000 })));
			if overturned {
				assert_eq!((Learn::fuel(0), free(MESH, NORA)), (150, 100));
			} else {
				assert_eq!((Learn::fuel(0), free(MESH, NORA)), (100, 0));
			}
			// The same week, another piece of work: not again.
			pass_time(HOUR);
			assert_ok!(settle(0));
			let purse = Learn::purse(0, NORA);
			assert_eq!(purse.sponsored, Some(WEEK));
		});
	}
	run(|| {
		school(0);
		assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 500));
		let sponsored = |submission| {
			Learn::challenge_sponsored(RuntimeOrigin::signed(NORA), submission, [0; 32])
		};
		for (round, week) in [WEEK, WEEK + 1, WEEK + 3, WEEK + 4].into_iter().enumerate() {
			let id = round as u64;
			set_day(week, 2);
			assert_ok!(submit(NORA));
			assert_ok!(assess(id, Some(all(2_000))));
			// Handing in was free, and took fuel itself.
			let fuel = Learn::fuel(0);
			if week == WEEK || week == WEEK + 4 {
				assert_ok!(sponsored(id));
			} else {
				assert_noop!(sponsored(id), Error::<Test>::SponsoredAlready);
			}
			// The owner is silent: the stake is back in the fuel.
			pass_time(HOUR);
			assert_ok!(settle(id));
			assert_eq!(Learn::fuel(0), fuel);
		}
	});
}

// A ruler that is silent delays, and nothing else.
#[test]
fn a_silent_ruler_lets_it_stand_and_all_bonds_return() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		assert_ok!(assess(0, Some(all(8_000))));
		let before = free(MESH, EVE);
		assert_ok!(challenge(EVE, 0));
		pass_time(HOUR - 1);
		assert_noop!(settle(0), Error::<Test>::NotYet);
		pass_time(1);
		assert_noop!(rule(OWNER, 0, all(1)), Error::<Test>::WrongWindow);
		assert_ok!(settle(0));
		assert_eq!(free(MESH, EVE), before);
		assert_eq!((ada().bond, ada().locked), (250, 0));
		assert!(matches!(
			last_event(),
			Event::SubmissionFinal {
				outcome: Outcome::Unruled,
				units: 32,
				..
			}
		));
	});
}

// pitfall: 59, 63
#[test]
fn no_verdict_is_not_zero() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		assert_ok!(submit(NORA));
		assert_ok!(assess(0, None));
		assert_eq!(
			last_event(),
			Event::NoVerdict {
				submission: 0,
				assignment: 0,
				who: LEA
			}
		);
		assert_noop!(settle(1), Error::<Test>::NotYet);
		pass_time(HOUR);
		assert_noop!(assess(1, Some(all(1))), Error::<Test>::WrongWindow);
		assert_ok!(settle(1));
		assert_eq!(Learn::assessor(ADA).unwrap().record, (0, 0, 0, 2));
		assert_eq!((shadow(LEA).earned, ada().locked), (0, 0));
		// Not in the same week, not by clearing the record either.
		assert_noop!(submit(LEA), Error::<Test>::NotYet);
		let drop = |who| Learn::drop_attempt(RuntimeOrigin::signed(EVE), 0, who);
		assert_noop!(drop(LEA), Error::<Test>::NotYet);
		set_day(WEEK + 1, 0);
		assert_ok!(drop(NORA));
		assert_ok!(submit(LEA));
		assert_noop!(drop(LEA), Error::<Test>::WrongState);
	});
}

// covers: L-12
// pitfall: 67
#[test]
fn open_verdicts_are_bounded_by_bond_and_ceiling() {
	run(|| {
		school(0);
		for who in 50..55 {
			if who > 51 {
				let open =
					Learn::update_program(RuntimeOrigin::signed(OWNER), 0, None, Some(99), None);
				assert_ok!(open);
			}
			enrol(0, who);
			assert_ok!(submit(who));
		}
		assert_ok!(assess(0, Some(all(5_000))));
		assert_ok!(assess(1, Some(all(5_000))));
		assert_noop!(assess(2, Some(all(5_000))), Error::<Test>::BondTooSmall);
		assert_ok!(register(ADA, 250));
		assert_ok!(assess(2, Some(all(10_000))));
		// 20 + 20 + 40 of 100 a week are given.
		assert_noop!(assess(3, Some(all(10_000))), Error::<Test>::BudgetSpent);
		assert_ok!(assess(3, Some(all(5_000))));
		let leave = || Learn::withdraw_bond(RuntimeOrigin::signed(ADA));
		assert_noop!(leave(), Error::<Test>::BondLocked);
		pass_time(HOUR);
		for submission in 0..4 {
			assert_ok!(settle(submission));
		}
		assert_noop!(leave(), Error::<Test>::BondLocked);
		assert_noop!(register(EVE, 0), Error::<Test>::BondTooSmall);
		pass_time(BOND_REST - HOUR);
		let before = free(MESH, ADA);
		assert_ok!(leave());
		assert_eq!(free(MESH, ADA), before + 500);
		assert_noop!(leave(), Error::<Test>::NotAssessor);
		// The record stays for a year.
		let clear = || Learn::drop_record(RuntimeOrigin::signed(EVE), ADA, POLICY);
		assert_noop!(clear(), Error::<Test>::NotYet);
		pass_time(365 * 24 * HOUR);
		assert_ok!(clear());
		assert_eq!(free(MESH, ADA), 10_000);
	});
}

// pitfall: 58
#[test]
fn a_new_policy_holds_for_later_submissions() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		let ai = AssessorKind::Ai {
			model: Node::repeat_byte(1),
			prompt: Node::repeat_byte(2),
			policy: Node::repeat_byte(8),
		};
		assert_ok!(Learn::register_assessor(RuntimeOrigin::signed(ADA), ai, 0));
		assert_ok!(submit(NORA));
		assert_ok!(assess(0, Some(all(1))));
		assert_eq!(Learn::submission(0).unwrap().policy, POLICY);
		assert_eq!(Learn::submission(1).unwrap().policy, Node::repeat_byte(8));
		assert_eq!(Records::<Test>::get(ADA, POLICY).unwrap().posted, 1);
		assert_eq!(Learn::assessor(ADA).unwrap().record, (0, 0, 0, 0));
	});
}

#[test]
fn assignments_have_guards() {
	run(|| {
		school(0);
		assert_noop!(open(EVE, spec(0, None)), Error::<Test>::NotOwner);
		let bad = |change: fn(&mut AssignmentSpec<u64>), error: Error<Test>| {
			let mut spec = spec(0, None);
			change(&mut spec);
			assert_noop!(open(OWNER, spec), error);
		};
		bad(|spec| spec.panel = 4, Error::OutOfBounds);
		bad(|spec| spec.points = 0, Error::OutOfBounds);
		bad(|spec| spec.weights = [0; 3], Error::OutOfBounds);
		bad(|spec| spec.pass = 10_001, Error::OutOfBounds);
		bad(|spec| spec.tolerance = 10_001, Error::OutOfBounds);
		bad(|spec| spec.stake = 0, Error::OutOfBounds);
		bad(|spec| spec.challenge = 59_999, Error::OutOfBounds);
		bad(|spec| spec.row = STUDY, Error::NotChainRow);
		bad(|spec| spec.reviewer_row = Some(STUDY), Error::NotChainRow);
		bad(|spec| spec.assessor = EVE, Error::NotAssessor);
		bad(|spec| spec.section = Some((0, 0)), Error::CourseUnknown);
		assert_noop!(appoint(EVE, 1), Error::<Test>::NotAssessor);
		assert_noop!(appoint(EVE, 0), Error::<Test>::NotAssessor);
		for who in [OWNER, ADA] {
			enrol(0, who);
			assert_noop!(submit(who), Error::<Test>::OwnWork);
		}
		assert_noop!(submit(EVE), Error::<Test>::NotEnrolled);
		assert_noop!(
			Learn::submit(RuntimeOrigin::signed(LEA), 9, Node::zero()),
			Error::<Test>::AssignmentUnknown
		);
		assert_ok!(submit(LEA));
		let retire = |by| Learn::retire_assignment(RuntimeOrigin::signed(by), 0);
		assert_noop!(retire(EVE), Error::<Test>::NotOwner);
		assert_ok!(retire(OWNER));
		assert_noop!(submit(NORA), Error::<Test>::WrongState);
		assert_noop!(retire(OWNER), Error::<Test>::NotEmpty);
		assert_ok!(assess(0, Some(all(9_000))));
		pass_time(HOUR);
		assert_ok!(settle(0));
		set_day(WEEK + 1, 0);
		assert_ok!(Learn::drop_attempt(RuntimeOrigin::signed(EVE), 0, LEA));
		assert_ok!(retire(OWNER));
		assert_eq!(last_event(), Event::AssignmentClosed { assignment: 0 });
		assert_ok!(appoint(ADA, 0));
		assert_eq!(Programs::<Test>::get(0).unwrap().tests, 0);
	});
}

/// Eight reviewers, 60 to 67, and the seed of the next submission.
fn peers(panel: u8) {
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

use frame_support::traits::Consideration;

fn to_draw() {
	let now = System::block_number();
	frame_system::BlockHash::<Test>::insert(now + 8, sp_core::H256::repeat_byte(5));
	run_to_block(now + 9);
}

fn panel() -> Vec<u64> {
	let seats = Learn::submission(0).unwrap().seats;
	seats.iter().map(|seat| seat.who).collect()
}

fn commit_scores(who: u64, scores: Scores) -> DispatchResult {
	let hash = score_commit(&Learn::genesis(), 0, &who, &scores, &SALT);
	Learn::commit_scores(RuntimeOrigin::signed(who), 0, hash)
}

fn reveal_scores(who: u64, scores: Scores) -> DispatchResult {
	Learn::reveal_scores(RuntimeOrigin::signed(who), 0, scores, SALT)
}

// covers: L-10
#[test]
fn peers_are_drawn_and_both_sides_earn() {
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		assert_noop!(
			Learn::draw(RuntimeOrigin::signed(EVE), 0),
			Error::<Test>::NotYet
		);
		to_draw();
		let panel = panel();
		assert_eq!(panel.len(), 3);
		assert!(panel.iter().all(|who| (60..68).contains(who)));
		assert!(DueDraws::<Test>::iter().next().is_none());
		let outsider = (60..68).find(|who| !panel.contains(who)).unwrap();
		assert_noop!(commit_scores(outsider, all(1)), Error::<Test>::NotOnPanel);
		let given = [all(7_000), all(9_000), all(2_000)];
		for (who, scores) in panel.iter().zip(given) {
			assert_ok!(commit_scores(*who, scores));
			assert_noop!(commit_scores(*who, scores), Error::<Test>::AlreadyOwned);
			assert_noop!(reveal_scores(*who, scores), Error::<Test>::WrongWindow);
		}
		assert_noop!(assess(0, Some(all(1))), Error::<Test>::WrongState);
		pass_time(HOUR);
		// pitfall: 60
		assert_noop!(
			reveal_scores(panel[0], all(9_000)),
			Error::<Test>::KeyMismatch
		);
		for (who, scores) in panel.iter().zip(given) {
			assert_ok!(reveal_scores(*who, scores));
		}
		pass_time(HOUR);
		assert_ok!(settle(0));
		match last_event() {
			Event::VerdictPosted { scores, by, .. } => {
				assert_eq!((scores, by), (all(7_000), None));
			},
			other => panic!("unexpected {other:?}"),
		}
		pass_time(HOUR);
		assert_ok!(settle(0));
		for who in panel {
			assert_eq!(shadow(who).earned, 20, "one review");
			// pitfall: 61, 62
			// Being far from the others costs nothing.
			let reviewer = Reviewers::<Test>::get(0, who).unwrap();
			assert_eq!((reviewer.no_shows, reviewer.overturned), (0, 0));
		}
		assert_eq!(shadow(LEA).earned, 60);
	});
}

// covers: L-10
#[test]
fn too_few_reviewers_or_answers_and_the_assessor_judges() {
	run(|| {
		// Offered this week: they wait. So a first learner is never stuck.
		peers(3);
		assert_ok!(submit(LEA));
		to_draw();
		assert!(panel().is_empty());
		assert!(matches!(
			Learn::submission(0).unwrap().stage,
			Stage::Assessing { .. }
		));
	});
	run(|| {
		peers(5);
		set_day(WEEK + 1, 2);
		// Eight are fewer than eleven.
		assert_ok!(submit(LEA));
		to_draw();
		assert!(panel().is_empty());
	});
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		to_draw();
		let one = panel()[0];
		assert_ok!(commit_scores(one, all(9_000)));
		pass_time(HOUR);
		assert_ok!(reveal_scores(one, all(9_000)));
		pass_time(HOUR);
		assert_ok!(settle(0));
		assert!(matches!(last_event(), Event::PassedToAssessor { .. }));
		assert_ok!(assess(0, Some(all(6_000))));
		pass_time(HOUR);
		assert_ok!(settle(0));
		let faults: Vec<u8> = (60..68)
			.filter_map(|who| Reviewers::<Test>::get(0, who))
			.map(|reviewer| reviewer.no_shows)
			.collect();
		assert_eq!(faults.iter().sum::<u8>(), 2);
	});
	run(|| {
		// The block's hash is gone: no draw, the assessor.
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		run_to_block(System::block_number() + 9);
		assert!(panel().is_empty());
	});
}

#[test]
fn faults_end_an_offer_and_leavers_are_skipped() {
	run(|| {
		peers(3);
		for round in 1..=3u64 {
			set_day(WEEK + round as u32, 2);
			assert_ok!(Learn::submit(RuntimeOrigin::signed(LEA), 0, Node::zero()));
			to_draw();
			let id = round - 1;
			let seats = Learn::submission(id).unwrap().seats;
			assert_eq!(seats.len(), 3);
			// Two faults each from earlier panels.
			for seat in seats.iter() {
				Reviewers::<Test>::mutate(0, seat.who, |found| {
					found.as_mut().unwrap().no_shows = 2;
				});
			}
			pass_time(2 * HOUR);
			assert_ok!(settle(id));
			assert_ok!(assess(id, None));
			for seat in seats {
				assert!(
					!Reviewers::<Test>::contains_key(0, seat.who),
					"third no-show"
				);
			}
			Learn::do_try_state().unwrap();
			if Assignments::<Test>::get(0).unwrap().reviewers < 7 {
				break;
			}
		}
		let stop = |who| Learn::stop_review(RuntimeOrigin::signed(who), 0);
		let left: Vec<u64> = Reviewers::<Test>::iter_key_prefix(0).collect();
		for who in left {
			assert_ok!(stop(who));
			assert_noop!(stop(who), Error::<Test>::NotOnPanel);
			Learn::do_try_state().unwrap();
		}
		assert_noop!(
			Learn::offer_review(RuntimeOrigin::signed(LEA), 0),
			Error::<Test>::Unfinished
		);
		assert_noop!(
			Learn::offer_review(RuntimeOrigin::signed(NORA), 0),
			Error::<Test>::Unfinished
		);
	});
}

// A friendly panel and nobody to settle: neither the right to challenge nor the day moves.
#[test]
fn settling_late_gains_no_day_and_costs_no_challenge() {
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		to_draw();
		let panel = panel();
		for who in panel.iter() {
			assert_ok!(commit_scores(*who, all(9_000)));
		}
		pass_time(HOUR);
		for who in panel.iter() {
			assert_ok!(reveal_scores(*who, all(9_000)));
		}
		let due = Learn::now().day;
		set_day(WEEK + 2, 3);
		assert_ok!(settle(0));
		assert_noop!(settle(0), Error::<Test>::NotYet);
		pass_time(HOUR - 1);
		frame_support::hypothetically!(assert_eq!(challenge(EVE, 0), Ok(())));
		pass_time(1);
		assert_ok!(settle(0));
		match last_event() {
			Event::SubmissionFinal { day, counted, .. } => assert_eq!((day, counted), (due, true)),
			other => panic!("unexpected {other:?}"),
		}
	});
}

// Only an overturn counts against a reviewer.
#[test]
fn an_overturned_panel_is_marked_and_the_challenger_gets_its_stake_back() {
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		to_draw();
		let panel = panel();
		for who in panel.iter() {
			assert_ok!(commit_scores(*who, all(1_000)));
		}
		pass_time(HOUR);
		for who in panel.iter() {
			assert_ok!(reveal_scores(*who, all(1_000)));
		}
		pass_time(HOUR);
		assert_ok!(settle(0));
		let before = free(MESH, LEA);
		assert_ok!(challenge(LEA, 0));
		assert_ok!(rule(OWNER, 0, all(9_000)));
		assert_eq!(free(MESH, LEA), before);
		for who in panel {
			assert_eq!(Reviewers::<Test>::get(0, who).unwrap().overturned, 1);
		}
	});
}

// covers: L-10, L-11
#[test]
fn an_assignment_passes_its_section() {
	run(|| {
		school(0);
		let terms = CourseTerms {
			preview: 0,
			..course_terms(USD, 0, 0)
		};
		assert_ok!(create_course(terms, &[Section::Assignment]));
		assert_noop!(
			open(OWNER, spec(0, Some((0, 1)))),
			Error::<Test>::SectionUnknown
		);
		assert_ok!(open(OWNER, spec(0, Some((0, 0)))));
		let hand_in = |who| Learn::submit(RuntimeOrigin::signed(who), 1, Node::zero());
		assert_noop!(hand_in(LEA), Error::<Test>::NotLearner);
		assert_ok!(buy(LEA, LEA, 0, None));
		assert_ok!(hand_in(LEA));
		assert_ok!(assess(0, Some(all(6_000))));
		pass_time(HOUR);
		assert_ok!(settle(0));
		assert_ok!(Learn::issue_credential(RuntimeOrigin::signed(EVE), 0, LEA));
		assert!(Learn::valid_now(LEA, 0));
	});
}

#[test]
fn medians_and_rewards() {
	// pitfall: 69
	assert_eq!(median(&mut [3, 1, 2]), 2);
	assert_eq!(median(&mut [4, 1]), 2);
	assert_eq!(median(&mut [9]), 9);
	assert_eq!(median(&mut []), 0);
	assert_eq!(median(&mut [10_000, 9_999, 1, 0, 5]), 5);
	let scores = Scores {
		quality: 8_000,
		quantity: 6_000,
		impact: 9_000,
	};
	assert_eq!(
		(
			reward(40, &scores, &[5, 3, 2]),
			weighted(&scores, &[5, 3, 2])
		),
		(30, 7_600)
	);
	assert_eq!(median_scores(&[all(1), all(5), scores]), all(5));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(300))]
	#[test]
	fn a_reward_is_within_its_points(
		points in 1u16..,
		scores in (0u16..=10_000, 0u16..=10_000, 0u16..=10_000),
		weights in any::<[u8; 3]>(),
	) {
		let scores = Scores { quality: scores.0, quantity: scores.1, impact: scores.2 };
		let paid = reward(points, &scores, &weights);
		prop_assert!(paid <= points && weighted(&scores, &weights) <= 10_000);
		if weights != [0; 3] {
			prop_assert_eq!(reward(points, &all(10_000), &weights), points);
		}
		let floor = u64::from(points) * u64::from(weighted(&scores, &weights)) / 10_000;
		prop_assert!(u64::from(paid) >= floor);
	}
}
