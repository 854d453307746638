// SPDX-License-Identifier: Apache-2.0

//! An executable model of the rules about finality and fall-out, apart from the pallet: every state
//! of small trees is looked at, simpler rules are shown to fail, and random traces are made in the
//! model and in the pallet side by side.
//!
//! How far is set by the environment: `ENMESH_STATES` states per search (0: all there are, which
//! takes long), `ENMESH_TRACES` steps of replay, `ENMESH_SEED` for the same traces again.

mod found;
mod mesh;
mod moves;
mod normal;
mod packed;
mod questions;
mod reduced;
mod replay;
mod rules;
mod search;
mod seen;

use super::invariants::number;
use mesh::*;
use reduced::Reduced;
use search::*;

/// Per search; enough for every small tree in the time of a test.
const STATES: usize = 10_000;
/// Where a search of all states stops if the tree has too many of them.
const MANY: usize = 2_000_000;

/// Nodes, terms, units, and whether all states can be looked at in some minutes.
type Size = (usize, usize, Amount, bool);

const SIZES: [Size; 7] = [
	(1, 2, 2, true),
	(2, 1, 2, true),
	(2, 2, 2, true),
	(3, 1, 2, true),
	(3, 2, 2, true),
	(3, 2, 3, false),
	(4, 1, 2, true),
];

fn bounds((nodes, terms, escrow, all): Size, advance: Amount) -> Bounds {
	Bounds {
		nodes,
		terms,
		escrow,
		advance,
		states: match number("ENMESH_STATES") {
			None => STATES,
			Some(0) if all => 0,
			Some(0) => MANY,
			Some(asked) => asked as usize,
		},
		drain_every: 17,
		reduced: Reduced::FULLY,
		compared: false,
	}
}

fn holds(scenario: Scenario, bounds: Bounds) {
	let found = search(scenario, TRUE_RULES, bounds);
	println!(
		"{scenario:?}, {} nodes, {} terms, {} units, {} of advance: {} states, {} within {} moves",
		bounds.nodes,
		bounds.terms,
		bounds.escrow,
		bounds.advance,
		found.states,
		if found.exhausted { "all" } else { "cut, all" },
		found.moves
	);
	assert_eq!(found.violation, None);
}

#[test]
fn a_coalition_never_has_more_than_the_advance_of_a_diligent_poster() {
	// covers: B-07, B-08, B-13
	for size in SIZES {
		for advance in [0, 1] {
			holds(Scenario::DiligentPoster, bounds(size, advance));
		}
	}
}

#[test]
fn an_honest_worker_never_loses_and_is_paid_by_time_and_strangers() {
	// covers: B-05, B-07, B-08, B-13
	for size in SIZES {
		for advance in [0, 1] {
			holds(Scenario::HonestWorker, bounds(size, advance));
		}
	}
}

/// The same state again with other numbers for the bounties, and with what is forgotten.
#[test]
fn states_that_are_the_same_have_the_same_key() {
	use moves::Move;
	let unpacked = |model: &Model| {
		let (mut bits, mut again) = (vec![], Model::root(model.poster, 4, 2, 100, TRUE_RULES));
		model.pack(&mut bits);
		again.unpack(&bits);
		again
	};
	let made = |steps: &[Move]| {
		let mut model = Model::root(Who::Coalition, 4, 2, 100, TRUE_RULES);
		for step in steps {
			model = model.after(*step, 2).expect("legal");
			assert_eq!(unpacked(&model), model);
			model.normalise(Reduced::NOT, false);
			assert_eq!(unpacked(&model), model);
		}
		normal::Keys::default().key(&model, &[(0, 4), (1, 4)])
	};
	let child = |reward, sure| Move::PostChild {
		parent: 0,
		reward,
		sure,
		advance: 0,
		cap: 100,
	};
	let (take, work) = (Move::Take(0, Who::Coalition), Who::Worker);
	let one = made(&[take, child(1, 0), child(2, 1), Move::Take(2, work)]);
	let other = made(&[take, child(2, 1), child(1, 0), Move::Take(1, work)]);
	let third = made(&[take, child(2, 1), child(1, 0), Move::Take(2, work)]);
	assert_eq!(one, other);
	assert_ne!(one, third);
	// A piece that was taken back is as good as one that was never offered, but it was posted.
	let back = made(&[take, child(1, 0), Move::Cancel(1), child(1, 0)]);
	let again = made(&[take, child(1, 0), child(1, 0), Move::Cancel(1)]);
	let never = made(&[take, child(1, 0)]);
	assert_eq!(back, again);
	assert_ne!(back, never);
}

/// All reductions together, and each left out, lead to the same states and the same verdict as none.
#[test]
fn reductions_lose_no_state_that_counts() {
	let sizes: &[Size] = match number("ENMESH_STATES") {
		Some(0) => &SIZES[1..4],
		_ => &SIZES[1..2],
	};
	let all_but = |off: fn(&mut Reduced)| {
		let mut reduced = Reduced::FULLY;
		off(&mut reduced);
		reduced
	};
	let reduced = [
		Reduced::NOT,
		Reduced::FULLY,
		all_but(|some| some.clocks = false),
		all_but(|some| some.offers = false),
		all_but(|some| some.advances = false),
		all_but(|some| some.purses = false),
		all_but(|some| some.asked = false),
	];
	for scenario in [Scenario::DiligentPoster, Scenario::HonestWorker] {
		for size in sizes {
			for advance in [0, 1] {
				let found = reduced.map(|reduced| {
					let bounds = Bounds {
						states: 0,
						reduced,
						compared: true,
						..bounds(*size, advance)
					};
					search(scenario, TRUE_RULES, bounds)
				});
				println!(
					"{scenario:?}, {size:?}, {advance} of advance: {:?} states, {} in each that count",
					found.each_ref().map(|found| found.states),
					found[0].compared
				);
				for one in &found {
					assert!(one.exhausted);
					assert_eq!(one.violation, None);
					assert_eq!(one.compared, found[0].compared);
					assert!(one.states <= found[0].states && one.states >= found[1].states);
				}
				assert!(found[1].states < found[0].states && found[0].compared > 0);
			}
		}
	}
}

/// A rule put back to what is simpler: the model has to find where it fails, as soon with all
/// reductions as without.
fn fails(scenario: Scenario, rules: Rules, escrow: Amount) {
	let found = [Reduced::FULLY, Reduced::NOT].map(|reduced| {
		let bounds = Bounds {
			states: 200_000,
			drain_every: 1_000,
			reduced,
			..bounds((3, 1, escrow, true), 1)
		};
		let found = search(scenario, rules, bounds);
		let (what, way) = found.violation.expect("a simpler rule fails");
		println!("{} states: {what}: {way:?}", found.states);
		assert!(way.len() < 16);
		(what, way.len())
	});
	assert_eq!(found[0], found[1]);
}

#[test]
fn a_window_that_does_not_restart_for_a_new_reviewer_fails() {
	// covers: B-05, B-08 (why F3)
	let rules = Rules {
		clock_restarts: false,
		..TRUE_RULES
	};
	fails(Scenario::DiligentPoster, rules, 2);
}

#[test]
fn an_advance_that_is_not_reserved_fails() {
	// covers: B-07 (why F4)
	let rules = Rules {
		advance_is_reserved: false,
		..TRUE_RULES
	};
	fails(Scenario::DiligentPoster, rules, 2);
}

#[test]
fn rulings_that_make_final_fail() {
	// covers: B-09 (why F6a)
	let rules = Rules {
		rulings_hang: false,
		..TRUE_RULES
	};
	fails(Scenario::DiligentPoster, rules, 2);
}

#[test]
fn names_taken_at_the_end_of_an_offer_fail() {
	// covers: B-08, B-09 (why F28.1)
	let rules = Rules {
		named_at_opening: false,
		..TRUE_RULES
	};
	fails(Scenario::DiligentPoster, rules, 2);
}

#[test]
fn disputes_that_do_not_count_while_they_are_open_fail() {
	// covers: B-08, B-09 (why F28.2)
	let rules = Rules {
		disputes_count: false,
		..TRUE_RULES
	};
	fails(Scenario::DiligentPoster, rules, 2);
}

#[test]
fn cancelling_under_a_hunter_fails() {
	// covers: B-05 (why F8)
	let rules = Rules {
		no_cancel_under_a_hunter: false,
		..TRUE_RULES
	};
	fails(Scenario::HonestWorker, rules, 2);
}

#[test]
fn a_hunter_who_loses_to_silence_fails() {
	// covers: B-09 (why F6c)
	let rules = Rules {
		unmatched_wins: false,
		..TRUE_RULES
	};
	fails(Scenario::HonestWorker, rules, 2);
}
