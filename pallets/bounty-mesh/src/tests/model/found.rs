// SPDX-License-Identifier: Apache-2.0

//! What the search of four bounties found: a promise that took the place of one that had gone.
//!
//! What an offer froze was compared with what is vouched for at the end by its amount alone. The
//! coalition froze one unit in a dispute of its own, in the name of a hunter who was then judged to
//! nothing; the unit went away, and as much was promised to the worker. Nothing seemed to have
//! grown, so the worker's pay came to hang on the name that was judged before it came. The order
//! also works the other way round. Now what goes away is taken off what was frozen: whatever is new
//! is more than that, and who stands looks at it.

use super::{
	mesh::*,
	moves::Move,
	reduced::Reduced,
	replay::Pair,
	search::{search_from, Bounds, Scenario},
};
use crate::mock::*;
use frame_support::assert_ok;

/// What is one unit of a search, in the pallet.
const UNIT: Amount = 1_000;

/// So many steps are made before a search begins.
const HALF: usize = 10;

/// A coalition, the arbiter honest; bounty 3 is the worker's.
fn steps(unit: Amount, before_the_old_goes: bool) -> Vec<Move> {
	let child = |parent, units| Move::PostChild {
		parent,
		reward: units * unit,
		sure: 0,
		advance: 0,
		cap: 100,
	};
	let nothing_for = |id| Move::Offer {
		id,
		amount: 0,
		review: false,
	};
	let mut steps = vec![
		Move::Take(0, Who::Coalition),
		child(0, 2),
		Move::Take(1, Who::Coalition),
		child(1, 1),
		child(1, 1),
		// A dispute about nothing of anybody's, which counts among what 1 vouches for ...
		Move::Take(2, Who::Coalition),
		nothing_for(2),
		// ... and is frozen in one about 1, in the name of the first hunter of 0.
		nothing_for(1),
		Move::Escalate(1),
		Move::Match(1),
		// Who is judged, rightly, to be worth nothing: the worker is not here yet.
		Move::Resign(0),
		Move::Contest(0, 0),
		Move::RuleContest(0, 0, 0),
	];
	let the_old_goes = [Move::Agree(2)];
	let the_worker_comes = [Move::Take(3, Who::Worker), Move::Release(3, unit)];
	if before_the_old_goes {
		steps.extend(the_worker_comes);
		steps.extend(the_old_goes);
	} else {
		steps.extend(the_old_goes);
		steps.extend(the_worker_comes);
	}
	// The worker's pay is among what 1 vouched for: the arbiter lets it pass.
	steps.push(Move::Rule {
		id: 1,
		share: 0,
		below: WHOLE,
	});
	steps
}

fn of_the_worker(rules: Rules, before_the_old_goes: bool) -> Amount {
	let mut model = Model::root(Who::Coalition, 2 * UNIT, 0, 100, rules);
	for step in steps(UNIT, before_the_old_goes) {
		model = model.after(step, 1).expect("legal");
	}
	model.of_worker()
}

#[test]
fn a_promise_does_not_pass_in_the_place_of_another() {
	// covers: B-08, B-09
	let amounts_alone = Rules {
		frozen_falls: false,
		..TRUE_RULES
	};
	for before in [false, true] {
		assert_eq!(of_the_worker(amounts_alone, before), 0);
		assert_eq!(of_the_worker(TRUE_RULES, before), UNIT);
	}
}

/// From half-way, for all that leads there is a million states.
#[test]
fn the_search_finds_it() {
	// covers: B-08, B-09
	let found = |frozen_falls, states| {
		let rules = Rules {
			frozen_falls,
			..TRUE_RULES
		};
		let mut start = Model::root(Who::Coalition, 2, 0, 100, rules);
		for step in &steps(1, false)[..HALF] {
			start = start.after(*step, 1).expect("legal");
		}
		let bounds = Bounds {
			nodes: 4,
			terms: 1,
			escrow: 2,
			advance: 0,
			states,
			drain_every: 1_000,
			reduced: Reduced::FULLY,
			compared: false,
		};
		search_from(start, Scenario::HonestWorker, bounds)
	};
	let simpler = found(false, 0);
	let (what, way) = simpler.violation.expect("a simpler rule fails");
	println!("{} states: {what}: {way:?}", simpler.states);
	assert_eq!(way, steps(1, false)[HALF..]);
	// All that is reached in so many moves, and more.
	assert_eq!(found(true, simpler.states * 2).violation, None);
}

/// The pallet has the rule too.
#[test]
fn the_pallet_passes_the_same_promises() {
	for before in [false, true] {
		ExtBuilder::build_and_execute(|| {
			let mut pair = Pair::new(2 * UNIT, 0, 100);
			for step in steps(UNIT, before) {
				pair.make(step);
			}
			assert_eq!(pair.model.of_worker(), of_the_worker(TRUE_RULES, before));
			let worker = pair.hunter(3);
			let had = Balances::free_balance(worker);
			// What is reviewed passes by silence, and whoever likes pulls and claims.
			for _ in 0..4 {
				for id in 0..pair.model.nodes.len() {
					let mut free = vec![];
					pair.model.permissionless(id, &mut free);
					free.retain(|step| !matches!(step, Move::Expire(_)));
					for step in free {
						if pair.model.after(step, 1).is_some() {
							pair.make(step);
						}
					}
				}
				pair.make(Move::Tick);
			}
			let got = Balances::free_balance(worker) - had;
			assert_eq!(got, Balance::from(pair.model.paid[1]));
			assert_eq!(pair.model.paid[1], of_the_worker(TRUE_RULES, before));
			assert_ok!(Mesh::do_try_state());
		});
	}
}
