// SPDX-License-Identifier: Apache-2.0

//! An executable model of the rules about finality and fall-out, apart from the pallet: every state
//! of small trees is looked at, simpler rules are shown to fail, and random traces are made in the
//! model and in the pallet side by side.
//!
//! How far is set by the environment: `ENMESH_STATES` states per search, `ENMESH_TRACES` steps of
//! replay, `ENMESH_SEED` for the same traces again.

mod mesh;
mod moves;
mod questions;
mod replay;
mod rules;
mod search;

use super::invariants::number;
use mesh::*;
use search::*;

/// Per search; enough for every small tree in the time of a test.
const STATES: usize = 15_000;

fn bounds(nodes: usize, terms: usize, escrow: Amount, advance: Amount) -> Bounds {
	Bounds {
		nodes,
		terms,
		escrow,
		advance,
		states: number("ENMESH_STATES").map_or(STATES, |asked| asked as usize),
		drain_every: 17,
	}
}

fn holds(scenario: Scenario, bounds: Bounds) {
	let found = search(scenario, TRUE_RULES, bounds);
	println!(
		"{scenario:?}, {} nodes, {} terms, {} units, {} of advance: {} states, {}",
		bounds.nodes,
		bounds.terms,
		bounds.escrow,
		bounds.advance,
		found.states,
		if found.exhausted { "all" } else { "cut" }
	);
	assert_eq!(found.violation, None);
}

#[test]
fn a_coalition_never_has_more_than_the_advance_of_a_diligent_poster() {
	// covers: B-07, B-08, B-13
	for (nodes, terms, escrow) in [
		(1, 2, 2),
		(2, 1, 2),
		(2, 2, 2),
		(3, 1, 2),
		(3, 2, 3),
		(4, 1, 2),
	] {
		for advance in [0, 1] {
			holds(
				Scenario::DiligentPoster,
				bounds(nodes, terms, escrow, advance),
			);
		}
	}
}

#[test]
fn an_honest_worker_never_loses_and_is_paid_by_time_and_strangers() {
	// covers: B-05, B-07, B-08, B-13
	for (nodes, terms, escrow) in [
		(1, 2, 2),
		(2, 1, 2),
		(2, 2, 2),
		(3, 1, 2),
		(3, 2, 3),
		(4, 1, 2),
	] {
		holds(Scenario::HonestWorker, bounds(nodes, terms, escrow, 1));
	}
}

/// A rule put back to what is simpler: the model has to find where it fails.
fn fails(scenario: Scenario, rules: Rules, escrow: Amount) {
	let bounds = Bounds {
		states: 200_000,
		drain_every: 1_000,
		..bounds(3, 1, escrow, 1)
	};
	let found = search(scenario, rules, bounds);
	let (what, way) = found.violation.expect("a simpler rule fails");
	println!("{} states: {what}: {way:?}", found.states);
	assert!(way.len() < 16);
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
