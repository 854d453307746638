// SPDX-License-Identifier: Apache-2.0

//! Looks at every state that can be reached, up to a bound, and at what holds in it.

use super::{mesh::*, moves::Move, normal::Keys};
use std::collections::{HashSet, VecDeque};

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
}

/// What a search came to.
#[derive(Debug)]
pub struct Found {
	pub states: usize,
	/// All states that can be reached in so many moves were looked at.
	pub moves: usize,
	pub exhausted: bool,
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

fn moves(model: &Model, scenario: Scenario, bounds: &Bounds) -> Vec<Move> {
	let mut moves = Vec::new();
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
		let free = model.permissionless(id).into_iter();
		moves.extend(free.filter(|step| match step {
			Move::Expire(_) => node.stage != Stage::Assigned,
			Move::ResolvePay(..) => false,
			_ => true,
		}));
	}
	if !duty(model, scenario) {
		moves.push(Move::Tick);
	}
	moves
}

fn wrong(
	before: &Model,
	step: Move,
	model: &Model,
	scenario: Scenario,
	bounds: &Bounds,
	count: usize,
) -> Option<&'static str> {
	if !model.conserved() {
		return Some("money is not conserved");
	}
	if model.certain() < before.certain() {
		return Some("something certain was taken away");
	}
	// Or it comes to hang on a name about which it was ruled before.
	let ruled = matches!(step, Move::Rule { .. } | Move::RuleContest(..)) || model.was_ruled();
	if !ruled && model.promised() < before.promised() {
		return Some("what was accepted shrank without a ruling");
	}
	match scenario {
		Scenario::DiligentPoster => {
			if model.paid[0] > bounds.advance {
				return Some("the coalition has more than the root's advance");
			}
		},
		Scenario::HonestWorker => {
			let took = before.of_worker() == 0;
			if !took && model.of_worker() < before.of_worker() {
				return Some("the worker lost something");
			}
		},
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

/// Breadth first, so that what is found is short.
pub fn search(scenario: Scenario, rules: Rules, bounds: Bounds) -> Found {
	let poster = match scenario {
		Scenario::DiligentPoster => Who::Poster,
		Scenario::HonestWorker => Who::Coalition,
	};
	let start = Model::root(poster, bounds.escrow, bounds.advance, 100, rules);
	let paid: &[usize] = match scenario {
		Scenario::DiligentPoster => &[0],
		// What the coalition has does not count.
		Scenario::HonestWorker => &[1],
	};
	let mut keys = Keys::default();
	let mut seen = HashSet::from([keys.key(&start, paid)]);
	// From which state, and by which of its moves: the way to each.
	let mut trace: Vec<(u32, u16)> = vec![(0, 0)];
	let mut queue = VecDeque::from([(0, start.packed())]);
	let (mut layer, mut left_in_layer) = (0, 1);
	let mut violation = None;
	'search: while let Some((at, bytes)) = queue.pop_front() {
		let model = Model::unpacked(&start, &bytes);
		let mut next = model.clone();
		let mut changed = false;
		for (number, step) in moves(&model, scenario, &bounds).into_iter().enumerate() {
			if changed {
				next.clone_from(&model);
			}
			changed = true;
			if next.make(step, bounds.terms).is_none() {
				continue;
			}
			next.normalise();
			if !seen.insert(keys.key(&next, paid)) {
				continue;
			}
			trace.push((at, number as u16));
			let index = trace.len() - 1;
			if let Some(what) = wrong(&model, step, &next, scenario, &bounds, index) {
				violation = Some((what, way(&trace, index, &start, scenario, &bounds)));
				break 'search;
			}
			if seen.len() == bounds.states {
				break 'search;
			}
			queue.push_back((index as u32, next.packed()));
		}
		left_in_layer -= 1;
		if left_in_layer == 0 {
			(layer, left_in_layer) = (layer + 1, queue.len());
		}
	}
	Found {
		states: seen.len(),
		moves: layer,
		exhausted: left_in_layer == 0,
		violation,
	}
}

/// The moves that lead to a state.
fn way(
	trace: &[(u32, u16)],
	to: usize,
	start: &Model,
	scenario: Scenario,
	bounds: &Bounds,
) -> Vec<Move> {
	let mut numbers = Vec::new();
	let mut back = to;
	while back != 0 {
		let (from, number) = trace[back];
		numbers.push(number);
		back = from as usize;
	}
	let mut model = start.clone();
	let made = numbers.into_iter().rev().map(|number| {
		let step = moves(&model, scenario, bounds)[usize::from(number)];
		model = model.after(step, bounds.terms).expect("made before");
		model.normalise();
		step
	});
	made.collect()
}
