// SPDX-License-Identifier: Apache-2.0
//! Panels of peers.

use super::*;

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
