// SPDX-License-Identifier: Apache-2.0
//! Challenges, rulings, silence of who should rule.

use super::*;

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
			// The stake and the fee of a call that was free.
			assert_eq!(Learn::fuel(0), 46);
			assert_ok!(rule(OWNER, 1, all(if overturned { 9_000 } else { 2_000 })));
			if overturned {
				assert_eq!((Learn::fuel(0), free(MESH, NORA)), (146, 100));
			} else {
				assert_eq!((Learn::fuel(0), free(MESH, NORA)), (96, 0));
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
			let mut fuel = Learn::fuel(0);
			if week == WEEK || week == WEEK + 4 {
				assert_ok!(sponsored(id));
				fuel -= 4;
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

// What does not divide by two is the program's.
// covers: L-12
#[test]
fn an_odd_stake_is_shared_to_the_last_unit() {
	run(|| {
		school(0);
		let odd = AssignmentSpec {
			stake: 101,
			..spec(0, None)
		};
		assert_ok!(open(OWNER, odd));
		assert_ok!(Learn::submit(RuntimeOrigin::signed(LEA), 1, Node::zero()));
		assert_ok!(assess(0, Some(all(8_000))));
		let before = [LEA, ADA, OWNER].map(|who| free(MESH, who));
		assert_ok!(challenge(LEA, 0));
		assert_ok!(rule(OWNER, 0, all(8_000)));
		let after = [LEA, ADA, OWNER].map(|who| free(MESH, who));
		assert_eq!(after, [before[0] - 101, before[1] + 50, before[2] + 51]);
	});
}

// Reviewers have staked nothing: a lost challenge of theirs is the program's whole.
#[test]
fn an_upheld_panel_gives_the_stake_to_the_program() {
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		to_draw();
		let panel = panel();
		for who in panel.iter() {
			assert_ok!(commit_scores(*who, all(8_000)));
		}
		pass_time(HOUR);
		for who in panel.iter() {
			assert_ok!(reveal_scores(*who, all(8_000)));
		}
		pass_time(HOUR);
		assert_ok!(settle(0));
		let before = free(MESH, OWNER);
		assert_ok!(challenge(LEA, 0));
		assert_ok!(rule(OWNER, 0, all(8_000)));
		assert_eq!(free(MESH, OWNER), before + STAKE);
	});
}

/// The day that Lea's submission counts on.
fn dated() -> Day {
	match last_event() {
		Event::SubmissionFinal { day, .. } => day,
		other => panic!("unexpected {other:?}"),
	}
}

// Whoever waits for a richer epoch waits in vain: a day is fixed by what happened, not by who
// settles when.
// covers: L-07, L-12
#[test]
fn points_are_dated_to_the_window_the_challenge_or_the_ruling() {
	let posted = || {
		school(0);
		let days = AssignmentSpec {
			challenge: 3 * 24 * HOUR,
			rule: 3 * 24 * HOUR,
			..spec(0, None)
		};
		assert_ok!(open(OWNER, days));
		assert_ok!(Learn::submit(RuntimeOrigin::signed(LEA), 1, Node::zero()));
		assert_ok!(assess(0, Some(all(8_000))));
		Learn::now().day
	};
	let day = |days: u64| pass_time(days * 24 * HOUR);
	run(|| {
		let first = posted();
		day(5);
		assert_ok!(settle(0));
		assert_eq!(dated(), first + 3, "the window's last day");
	});
	run(|| {
		let first = posted();
		day(1);
		assert_ok!(challenge(LEA, 0));
		day(5);
		assert_ok!(settle(0));
		assert_eq!(dated(), first + 1, "nobody ruled: the challenge's day");
	});
	run(|| {
		let first = posted();
		assert_ok!(challenge(LEA, 0));
		day(2);
		assert_ok!(rule(OWNER, 0, all(2_000)));
		assert_eq!(dated(), first + 2, "the ruling's day");
	});
}

// Else a challenge, which costs nothing where the owner is silent, would take a learner's points.
#[test]
fn a_silence_that_outlasts_the_challenges_week_is_dated_to_its_own_end() {
	for (days, later) in [(6, 0), (14, 14)] {
		run(|| {
			school(0);
			let long = AssignmentSpec {
				rule: days * 24 * HOUR,
				..spec(0, None)
			};
			assert_ok!(open(OWNER, long));
			assert_ok!(Learn::submit(RuntimeOrigin::signed(LEA), 1, Node::zero()));
			assert_ok!(assess(0, Some(all(8_000))));
			let day = Learn::now().day;
			assert_ok!(challenge(EVE, 0));
			pass_time(days * 24 * HOUR);
			assert_ok!(settle(0));
			assert_eq!(dated(), day + later);
			assert!(matches!(
				last_event(),
				Event::SubmissionFinal {
					outcome: Outcome::Unruled,
					counted: true,
					..
				}
			));
			assert!(shadow(LEA).earned > 0);
		});
	}
}

#[test]
fn no_fuel_for_who_has_left() {
	run(|| {
		school(0);
		assert_ok!(open(OWNER, spec(0, None)));
		assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 500));
		let sponsored = |submission| {
			Learn::challenge_sponsored(RuntimeOrigin::signed(LEA), submission, [0; 32])
		};
		for id in [0, 1] {
			assert_ok!(Learn::submit(
				RuntimeOrigin::signed(LEA),
				id as u32,
				Node::zero()
			));
			assert_ok!(assess(id, Some(all(2_000))));
		}
		assert_ok!(sponsored(0));
		assert_noop!(sponsored(1), Error::<Test>::SponsoredAlready);
		// Her purse goes with her, and what it remembers.
		assert_ok!(Learn::unenrol(RuntimeOrigin::signed(LEA), 0, LEA));
		assert_noop!(sponsored(1), Error::<Test>::NotEnrolled);
	});
}

// covers: L-12
// pitfall: 66
#[test]
fn with_epochs_each_of_them_sponsors_one_challenge() {
	run(|| {
		school(0);
		let owner = || RuntimeOrigin::signed(OWNER);
		let terms = super::super::epochs::epoch_terms(1, &[]);
		assert_ok!(Learn::set_epochs(owner(), 0, terms));
		assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 900));
		let sponsored = |submission| {
			Learn::challenge_sponsored(RuntimeOrigin::signed(NORA), submission, [0; 32])
		};
		for (id, week) in [(0, WEEK + 1), (1, WEEK + 2)] {
			set_day(week, 2);
			assert_ok!(submit(NORA));
			assert_ok!(assess(id, Some(all(2_000))));
			assert_ok!(sponsored(id));
			pass_time(HOUR);
			assert_ok!(settle(id));
		}
		// A second piece of work in the same epoch.
		assert_ok!(open(OWNER, spec(0, None)));
		assert_ok!(Learn::submit(RuntimeOrigin::signed(NORA), 1, Node::zero()));
		assert_ok!(assess(2, Some(all(2_000))));
		assert_noop!(sponsored(2), Error::<Test>::SponsoredAlready);
	});
}
