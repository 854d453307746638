// SPDX-License-Identifier: Apache-2.0

//! Looks at every state that can be reached, up to a bound, and at what holds in it.

use super::{mesh::*, moves::Move};
use std::{
	collections::{hash_map::DefaultHasher, HashSet, VecDeque},
	hash::{Hash, Hasher},
};

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
	pub states: usize,
	/// How many states are passed over between two that are drained.
	pub drain_every: usize,
}

/// What a search came to.
#[derive(Debug)]
pub struct Found {
	pub states: usize,
	pub exhausted: bool,
	pub violation: Option<(&'static str, Vec<Move>)>,
}

fn key(model: &Model) -> u64 {
	let mut hasher = DefaultHasher::new();
	model.hash(&mut hasher);
	hasher.finish()
}

/// What is final is claimed at once: it only makes fewer states.
fn claimed(mut model: Model, terms: usize) -> Model {
	for id in 0..model.nodes.len() {
		let pays: Vec<_> = model.nodes[id].pays.iter().map(|pay| pay.id).collect();
		for pay in pays {
			if let Some(next) = model.after(Move::Claim(id, pay), terms) {
				model = next;
			}
		}
	}
	model
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
		// What is final is claimed anyhow; who means well hands in before it is due; and that an open
		// bounty ends is the same as that it is taken back.
		let silent = matches!(node.stage, Stage::Assigned | Stage::Open { .. });
		let free = model.permissionless(id).into_iter();
		moves.extend(free.filter(|step| match step {
			Move::Claim(..) => false,
			Move::Expire(_) => !silent,
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
	let mut seen = HashSet::from([key(&start)]);
	// Where each state came from, to tell the way to a violation.
	let mut trace: Vec<(usize, Move)> = vec![(0, Move::Tick)];
	let mut queue = VecDeque::from([(0usize, start)]);
	while let Some((at, model)) = queue.pop_front() {
		for step in moves(&model, scenario, &bounds) {
			let Some(next) = model.after(step, bounds.terms) else {
				continue;
			};
			let next = claimed(next, bounds.terms);
			if !seen.insert(key(&next)) {
				continue;
			}
			trace.push((at, step));
			let number = trace.len() - 1;
			if let Some(what) = wrong(&model, step, &next, scenario, &bounds, number) {
				let mut way = Vec::new();
				let mut back = number;
				while back != 0 {
					way.push(trace[back].1);
					back = trace[back].0;
				}
				way.reverse();
				return Found {
					states: seen.len(),
					exhausted: false,
					violation: Some((what, way)),
				};
			}
			if seen.len() >= bounds.states {
				return Found {
					states: seen.len(),
					exhausted: false,
					violation: None,
				};
			}
			queue.push_back((number, next));
		}
	}
	Found {
		states: seen.len(),
		exhausted: true,
		violation: None,
	}
}
