// SPDX-License-Identifier: Apache-2.0

//! Looks at every state that can be reached, up to a bound, and at what holds in it.

use super::{
	mesh::*,
	moves::Move,
	normal::Keys,
	reduced::Reduced,
	seen::{Seen, Waiting},
};

/// From here on a search says after every move how far it is.
const LONG: usize = 2_000_000;

/// Who is honest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scenario {
	/// The root's poster answers everything in time; all others are one coalition, all its work is
	/// junk, and the arbiter says so.
	DiligentPoster,
	/// One worker does good work and answers in time; all others are one coalition, and the
	/// arbiter sees what is good.
	HonestWorker,
}

#[derive(Clone, Copy, Debug)]
pub struct Bounds {
	pub nodes: usize,
	pub terms: usize,
	pub escrow: Amount,
	pub advance: Amount,
	/// Where to stop; 0: nowhere, until there is no other state.
	pub states: usize,
	/// How many states are passed over between two that are drained.
	pub drain_every: usize,
	pub reduced: Reduced,
	/// Whether to count what would be left of the states with all reductions.
	pub compared: bool,
}

/// What a search came to.
#[derive(Debug)]
pub struct Found {
	pub states: usize,
	/// All states that can be reached in so many moves were looked at.
	pub moves: usize,
	pub exhausted: bool,
	/// Of which something was still asked, as few as all reductions leave of them.
	pub compared: usize,
	pub violation: Option<(&'static str, Vec<Move>)>,
}

/// Whether somebody honest has to answer before a window passes.
fn duty(model: &Model, scenario: Scenario) -> bool {
	(0..model.nodes.len()).any(|id| {
		let node = &model.nodes[id];
		let top = matches!(model.stand(id), Some((Who::Poster, _, _)));
		let stage = match node.stage {
			Stage::Submitted { .. } => top,
			Stage::Disputed { matched, .. } => matched || top,
			Stage::Offered { .. } => {
				scenario == Scenario::HonestWorker && matches!(node.hunter, Some((Who::Worker, _)))
			},
			Stage::Open { .. } | Stage::Assigned | Stage::Ended => false,
		};
		stage
			|| node.terms.iter().any(|term| match term.link.next {
				Next::Review { .. } => top && term.vouched > 0,
				Next::Contested { .. } => true,
				_ => false,
			})
	})
}

fn moves(model: &Model, scenario: Scenario, bounds: &Bounds, moves: &mut Vec<Move>) {
	moves.clear();
	let worker_in = model.paid[1] > 0
		|| model.nodes.iter().any(|node| {
			matches!(node.hunter, Some((Who::Worker, _)))
				|| node.pays.iter().any(|pay| pay.to == Who::Worker)
		});
	let honest = scenario == Scenario::HonestWorker;
	for id in 0..model.nodes.len() {
		let node = &model.nodes[id];
		if node.removed {
			continue;
		}
		let stands = model.stand(id).map(|(who, _, _)| who);
		let bad_poster = stands == Some(Who::Coalition);
		let good_poster = stands == Some(Who::Poster);
		let bad_hunter = matches!(node.hunter, Some((Who::Coalition, _)));
		let good_hunter = matches!(node.hunter, Some((Who::Worker, _)));
		match node.stage {
			Stage::Open { .. } => {
				moves.push(Move::Take(id, Who::Coalition));
				if honest && !worker_in {
					moves.push(Move::Take(id, Who::Worker));
				}
				moves.extend(stands.map(|_| Move::Cancel(id)));
			},
			Stage::Assigned => {
				moves.push(Move::Submit(id));
				if bad_hunter {
					moves.push(Move::Resign(id));
					if model.nodes.len() < bounds.nodes {
						for reward in 1..=node.available {
							let most = node.advance.min(reward);
							for sure in [0, most] {
								for advance in [0, sure] {
									moves.push(Move::PostChild {
										parent: id,
										reward,
										sure,
										advance,
										cap: 100,
									});
								}
							}
						}
					}
				}
				if bad_poster {
					moves.push(Move::Release(id, 1));
				}
			},
			Stage::Submitted { .. } => {
				if bad_poster {
					moves.push(Move::Accept(id));
				}
			},
			Stage::Offered { .. } => {
				if bad_hunter {
					moves.push(Move::Agree(id));
				}
				if bad_hunter || good_hunter {
					moves.push(Move::Escalate(id));
				}
			},
			Stage::Disputed { offer, .. } => {
				if bad_poster || good_poster {
					moves.push(Move::Match(id));
				}
				// The arbiter sees whose work is good.
				let term = node.terms.len() - 1;
				let below = if honest && model.workers_hang_on(id, term) {
					WHOLE
				} else {
					0
				};
				let share = if good_hunter { WHOLE } else { 0 };
				let _ = offer;
				moves.push(Move::Rule { id, share, below });
			},
			Stage::Ended => {},
		}
		// Cancelling under a hunter, where a mutated rule allows it.
		if !model.rules.no_cancel_under_a_hunter && bad_poster && node.stage != Stage::Ended {
			moves.push(Move::Cancel(id));
		}
		if bad_poster {
			let payable = model.payable(id);
			for (amount, review) in [(0, false), (0, true), (1, false), (payable, true)] {
				moves.push(Move::Offer { id, amount, review });
			}
		}
		if good_poster {
			moves.push(Move::Offer {
				id,
				amount: 0,
				review: true,
			});
		}
		for term in 0..node.terms.len() {
			if bad_poster {
				moves.push(Move::Ratify(id, term));
			}
			if bad_poster || good_poster {
				moves.push(Move::Contest(id, term));
			}
			let ratio = if honest && model.workers_hang_on(id, term) {
				WHOLE
			} else {
				0
			};
			moves.push(Move::RuleContest(id, term, ratio));
		}
		// Who means well hands in before it is due; who does not resigns. Links are pulled anyhow.
		let before = moves.len();
		model.permissionless(id, moves);
		let mut number = 0;
		moves.retain(|step| {
			number += 1;
			number <= before
				|| match step {
					Move::Expire(_) => node.stage != Stage::Assigned,
					Move::ResolvePay(..) => false,
					_ => true,
				}
		});
	}
	if !duty(model, scenario) {
		moves.push(Move::Tick);
	}
}

/// What must not get less.
struct Sums {
	certain: Amount,
	promised: Amount,
	workers: Amount,
	/// Promises may still come to hang on a name about which it was ruled.
	ruled: bool,
}

impl Sums {
	fn of(model: &Model) -> Self {
		Sums {
			certain: model.certain(),
			promised: model.promised(),
			workers: model.of_worker(),
			ruled: model.was_ruled(),
		}
	}
}

/// What is wrong with a move, whether or not the state it leads to was met before: who loses all
/// leaves a state like those in which there was nothing to lose.
fn lost(before: &Sums, step: Move, model: &Model) -> Option<&'static str> {
	let after = Sums::of(model);
	if after.certain < before.certain {
		return Some("something certain was taken away");
	}
	let rules = matches!(step, Move::Rule { .. } | Move::RuleContest(..));
	if !(rules || before.ruled || after.ruled) && after.promised < before.promised {
		return Some("what was accepted shrank without a ruling");
	}
	(after.workers < before.workers).then_some("the worker lost something")
}

/// What is wrong with a state.
fn wrong(model: &Model, scenario: Scenario, bounds: &Bounds, count: usize) -> Option<&'static str> {
	if !model.conserved() {
		return Some("money is not conserved");
	}
	if scenario == Scenario::DiligentPoster && model.paid[0] > bounds.advance {
		return Some("the coalition has more than the root's advance");
	}
	if count.is_multiple_of(bounds.drain_every) {
		let Some(end) = model.drained(bounds.terms) else {
			return Some("time and strangers do not empty the tree");
		};
		if end.returned + end.paid[0] + end.paid[1] != end.funded {
			return Some("the emptied tree does not add up");
		}
		let bargained = model.nodes.iter().any(|node| {
			matches!(
				node.stage,
				Stage::Offered { .. } | Stage::Disputed { .. } | Stage::Assigned
			) || node
				.terms
				.iter()
				.any(|term| matches!(term.link.next, Next::Contested { .. }))
		});
		if !bargained && end.paid[1] < model.of_worker() {
			return Some("silence of all does not pay the worker");
		}
	}
	None
}

/// From an open root.
pub fn search(scenario: Scenario, rules: Rules, bounds: Bounds) -> Found {
	let poster = match scenario {
		Scenario::DiligentPoster => Who::Poster,
		Scenario::HonestWorker => Who::Coalition,
	};
	let root = Model::root(poster, bounds.escrow, bounds.advance, 100, rules);
	search_from(root, scenario, bounds)
}

/// Breadth first, so that what is found is short.
pub fn search_from(start: Model, scenario: Scenario, bounds: Bounds) -> Found {
	let reduced = bounds.reduced;
	let paid = match scenario {
		Scenario::DiligentPoster => [(0, Amount::MAX)],
		// What the coalition has does not count.
		Scenario::HonestWorker if reduced.purses => [(1, 1)],
		Scenario::HonestWorker => [(1, Amount::MAX)],
	};
	let mut keys = Keys::default();
	let mut seen = Seen::new();
	seen.insert(keys.key(&start, &paid));
	// Each waits with its way: which of the moves it was, each time.
	let mut waiting = Waiting::default();
	let mut packed = Vec::new();
	start.pack(&mut packed);
	waiting.push([&packed, &[]]);
	let mut way = Vec::new();
	let (mut layer, mut left_in_layer) = (0, 1);
	let (mut fewest, mut least) = (Seen::new(), start.clone());
	let least_paid = match scenario {
		Scenario::DiligentPoster => paid,
		Scenario::HonestWorker => [(1, 1)],
	};
	let mut violation = None;
	let (mut model, mut next, mut steps) = (start.clone(), start.clone(), Vec::new());
	'search: while waiting.pop([&mut packed, &mut way]) {
		model.unpack(&packed);
		moves(&model, scenario, &bounds, &mut steps);
		let sums = Sums::of(&model);
		for (number, step) in steps.iter().enumerate() {
			next.clone_from(&model);
			if next.make(*step, bounds.terms).is_none() {
				continue;
			}
			next.normalise(reduced, next.nodes.len() == bounds.nodes);
			let new = seen.insert(keys.key(&next, &paid));
			let found = lost(&sums, *step, &next).or_else(|| {
				new.then(|| wrong(&next, scenario, &bounds, seen.len()))
					.flatten()
			});
			if let Some(what) = found {
				way.push(u8::try_from(number).expect("few moves"));
				violation = Some((what, walked(&way, &start, scenario, &bounds)));
				break 'search;
			}
			if !new {
				continue;
			}
			if seen.len() == bounds.states {
				break 'search;
			}
			let asked = next.is_asked(bounds.nodes, bounds.terms, bounds.advance);
			if bounds.compared && asked {
				least.clone_from(&next);
				least.normalise(Reduced::FULLY, next.nodes.len() == bounds.nodes);
				fewest.insert(keys.key(&least, &least_paid));
			}
			if reduced.asked && !asked {
				continue;
			}
			packed.clear();
			next.pack(&mut packed);
			way.push(u8::try_from(number).expect("few moves"));
			waiting.push([&packed, &way]);
			way.pop();
		}
		left_in_layer -= 1;
		if left_in_layer == 0 {
			(layer, left_in_layer) = (layer + 1, waiting.len());
			if seen.len() > LONG {
				println!("{layer} moves: {} states, {left_in_layer} new", seen.len());
			}
		}
	}
	Found {
		states: seen.len(),
		moves: layer,
		compared: fewest.len(),
		exhausted: left_in_layer == 0,
		violation,
	}
}

/// The moves that lead to a state.
fn walked(way: &[u8], start: &Model, scenario: Scenario, bounds: &Bounds) -> Vec<Move> {
	let (mut model, mut steps) = (start.clone(), Vec::new());
	let made = way.iter().map(|number| {
		moves(&model, scenario, bounds, &mut steps);
		let step = steps[usize::from(*number)];
		model = model.after(step, bounds.terms).expect("made before");
		model.normalise(bounds.reduced, model.nodes.len() == bounds.nodes);
		step
	});
	made.collect()
}
