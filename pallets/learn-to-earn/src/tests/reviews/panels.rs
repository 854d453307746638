// SPDX-License-Identifier: Apache-2.0
//! Panels of peers.

use super::*;
use frame_support::{traits::Get, weights::Weight};

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

/// Offers of `count` accounts from 100 on, as long as the list has it.
fn listed(count: u64) {
	let more = Learn::update_program(RuntimeOrigin::signed(OWNER), 0, None, Some(99), None);
	assert_ok!(more);
	for who in 60..68 {
		assert_ok!(Learn::stop_review(RuntimeOrigin::signed(who), 0));
	}
	let old = Attempts::<Test>::get(0, 60).unwrap();
	Assignments::<Test>::mutate(0, |found| found.as_mut().unwrap().spec.seats = 99);
	for who in 100..100 + count {
		Attempts::<Test>::insert(0, who, old.clone());
		Assignments::<Test>::mutate(0, |found| found.as_mut().unwrap().attempts += 1);
		assert_ok!(Learn::offer_review(RuntimeOrigin::signed(who), 0));
	}
}

// Thirty reviewers, six of them friends of the learner: two or three friends sit on 9.4 % of the
// panels, and on 17.8 % of the better of two, which is what a block's author could choose between.
// These six offered one after the other, and the next one sits on a clash: 10.2 % and 19.4 %.
// covers: L-10
// pitfall: 49
#[test]
fn a_panel_is_three_different_reviewers_whom_nobody_chooses() {
	ExtBuilder::default().build().execute_with(|| {
		peers(3);
		listed(30);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		let found = Submissions::<Test>::get(0).unwrap();
		let assignment = Assignments::<Test>::get(0).unwrap();
		let (mut friendly, mut seats) = (Vec::new(), [0u32; 30]);
		const DRAWS: usize = 2_000;
		for seed in 0..DRAWS as u64 {
			let seed = sp_io::hashing::blake2_256(&seed.to_le_bytes());
			let panel = Learn::panel(0, &found, &assignment, &seed);
			let different: std::collections::BTreeSet<_> = panel.iter().collect();
			assert_eq!((panel.len(), different.len()), (3, 3), "one seat each");
			friendly.push(panel.iter().filter(|who| **who < 106).count() >= 2);
			for who in panel {
				seats[(who - 100) as usize] += 1;
			}
		}
		let once = friendly.iter().filter(|friendly| **friendly).count();
		let pairs = friendly.chunks(2);
		let twice = pairs.filter(|two| two.contains(&true)).count();
		// Within four standard deviations of 204 of 2 000, and of 194 of 1 000.
		assert!((150..=258).contains(&once), "{once} friendly panels");
		assert!((144..=244).contains(&twice), "{twice} of two");
		// Everybody sits about as often as everybody: 200 of 2 000.
		assert!(
			seats.iter().all(|seats| (140..=260).contains(seats)),
			"{seats:?}"
		);
	});
}

#[test]
fn a_draw_waits_for_its_seed_and_for_room_in_the_block() {
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		let now = System::block_number();
		let seed = now + 8;
		frame_system::BlockHash::<Test>::insert(seed, sp_core::H256::repeat_byte(5));
		let draw = || Learn::draw(RuntimeOrigin::signed(EVE), 0);
		// In the seed's own block its hash is not known yet.
		System::set_block_number(seed);
		assert_noop!(draw(), Error::<Test>::NotYet);
		System::set_block_number(seed + 1);
		// A block without room draws nothing, and forgets nothing.
		let waits = || matches!(Learn::submission(0).unwrap().stage, Stage::Waiting { .. });
		let serve = |weight| {
			let mut meter = frame_support::weights::WeightMeter::with_limit(weight);
			Learn::serve_draws(seed + 1, &mut meter);
		};
		serve(Weight::zero());
		assert!(waits());
		let cost = <() as WeightInfo>::draw();
		serve(cost.saturating_sub(Weight::from_parts(1, 0)));
		assert!(waits());
		serve(Weight::MAX);
		assert!(!waits());
		// What one block may spend on it, and how far it looks.
		let weights: frame_system::limits::BlockWeights =
			<Test as frame_system::Config>::BlockWeights::get();
		let block = weights.max_block;
		assert_eq!(Learn::draw_budget(), block / 10);
		let cursor = DrawCursor::<Test>::get();
		let mut meter = frame_support::weights::WeightMeter::with_limit(Weight::MAX);
		Learn::serve_draws(cursor + 1_000, &mut meter);
		assert_eq!(DrawCursor::<Test>::get(), cursor + 32);
	});
}

/// A panel of three, of whom so many show what they committed to.
fn shown(count: usize, scores: Scores) -> Vec<u64> {
	peers(3);
	set_day(WEEK + 1, 2);
	assert_ok!(submit(LEA));
	to_draw();
	let panel = panel();
	for who in panel.iter() {
		assert_ok!(commit_scores(*who, scores));
	}
	pass_time(HOUR);
	for who in panel.iter().take(count) {
		assert_ok!(reveal_scores(*who, scores));
	}
	pass_time(HOUR);
	assert_ok!(settle(0));
	panel
}

// covers: L-10
#[test]
fn who_shows_no_scores_earns_nothing_and_only_the_third_time_counts() {
	run(|| {
		let panel = shown(2, all(8_000));
		// Each was missing once before; the second time does not end the offer.
		for who in panel.iter() {
			Reviewers::<Test>::mutate(0, who, |found| found.as_mut().unwrap().no_shows = 1);
		}
		pass_time(HOUR);
		assert_ok!(settle(0));
		let earned = [0, 1, 2].map(|seat| shadow(panel[seat]).earned);
		assert_eq!(earned, [20, 20, 0]);
		let no_shows = |who| Reviewers::<Test>::get(0, who).unwrap().no_shows;
		assert_eq!((no_shows(panel[0]), no_shows(panel[2])), (1, 2));
	});
}

// pitfall: 62
#[test]
fn only_a_panel_of_its_own_is_overturned_and_the_third_ends_the_offer() {
	run(|| {
		let panel = shown(3, all(1_000));
		for who in panel.iter() {
			Reviewers::<Test>::mutate(0, who, |found| found.as_mut().unwrap().overturned = 2);
		}
		assert_ok!(challenge(LEA, 0));
		assert_ok!(rule(OWNER, 0, all(9_000)));
		for who in panel {
			assert!(!Reviewers::<Test>::contains_key(0, who));
		}
	});
	// One showed, so the assessor judged; what it lost is not the reviewer's fault.
	run(|| {
		let panel = shown(1, all(1_000));
		assert_ok!(assess(0, Some(all(1_000))));
		assert_ok!(challenge(LEA, 0));
		assert_ok!(rule(OWNER, 0, all(9_000)));
		assert_eq!(Reviewers::<Test>::get(0, panel[0]).unwrap().overturned, 0);
	});
}
