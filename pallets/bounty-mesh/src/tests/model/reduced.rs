// SPDX-License-Identifier: Apache-2.0

//! Reductions that make a search of four bounties short, each with a switch that turns it off, so
//! that tests can see that nothing is lost.
//!
//! * `clocks`. What has waited for a window, but before somebody who came in the last one or who is
//!   not there, is as if it had not waited. Until the next window passes nobody can bring back who
//!   was silent: who comes has a whole window, and so has whoever it is lifted to; and when it
//!   passes both have waited. So nobody needs to know who came when. That an open bounty is fresh
//!   matters only to what is under it, and nothing comes under it while it is open.
//! * `offers`. A dispute no longer depends on what was offered, only on what was payable and
//!   vouched for. An offer of nothing passes nothing on, so there is nothing to review. A dispute
//!   that nobody has met has waited or has not, no matter how long.
//! * `advances`. When no bounty can be posted any more, nobody asks what might be promised for
//!   certain in one.
//! * `purses`. It counts whether the worker was paid, for then it does not come again, not how
//!   much: nobody can take it back, and what is still to come is in the tree.
//! * `asked`. When the question of the search is answered for good, what comes later is not looked
//!   at. The worker's question is open while it works or waits for money, and while it has never
//!   been paid and may still come: to a bounty that is open or may become so, or to one that may
//!   still be posted. The poster's is open while the tree holds more than the coalition may still
//!   have. Neither opens again: the worker comes once, and what has left the tree does not return.
//!
//! The first four make one state of those that can do the same from then on, step by step. So a full
//! search, its states put together afterwards, has exactly the states of a reduced one.

use super::mesh::*;

/// Which of the reductions are made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reduced {
	pub clocks: bool,
	pub offers: bool,
	pub advances: bool,
	pub purses: bool,
	pub asked: bool,
}

impl Reduced {
	pub const FULLY: Reduced = Reduced {
		clocks: true,
		offers: true,
		advances: true,
		purses: true,
		asked: true,
	};
	pub const NOT: Reduced = Reduced {
		clocks: false,
		offers: false,
		advances: false,
		purses: false,
		asked: false,
	};
}

impl Model {
	/// Forget what the switches say. `full`: no bounty can be posted any more.
	pub(super) fn reduce(&mut self, reduced: Reduced, full: bool) {
		// Where a clock does not start again for who comes, it matters since when something waits.
		if reduced.clocks && self.rules.clock_restarts {
			self.forget_waits();
		}
		if reduced.offers {
			self.forget_offers();
		}
		if reduced.advances && full {
			for node in &mut self.nodes {
				node.advance = 0;
			}
		}
	}

	fn forget_waits(&mut self) {
		let mut with_others_below = 0u64;
		for id in 0..self.nodes.len() {
			let node = &self.nodes[id];
			if node.removed {
				continue;
			}
			let mut above = node.up;
			while let Some(up) = above {
				with_others_below |= 1 << up;
				above = self.nodes[up].up;
			}
			let silent = self.clock_passed(id, true);
			let node = &mut self.nodes[id];
			match &mut node.stage {
				Stage::Submitted { passed } => *passed &= silent,
				Stage::Disputed {
					matched: false,
					age,
					..
				} if !silent => *age = 0,
				_ => {},
			}
			for term in &mut node.terms {
				if let Next::Review { passed } = &mut term.link.next {
					*passed &= silent;
				}
			}
		}
		for (id, node) in self.nodes.iter_mut().enumerate() {
			if let Stage::Open { fresh } = &mut node.stage {
				*fresh &= with_others_below & 1 << id != 0;
			}
		}
	}

	fn forget_offers(&mut self) {
		for node in &mut self.nodes {
			match &mut node.stage {
				Stage::Offered { offer, .. } => offer.review &= offer.amount > 0,
				Stage::Disputed {
					offer,
					matched,
					age,
				} => {
					(offer.amount, offer.review) = (0, false);
					if !*matched {
						*age = 1.min(*age);
					}
				},
				_ => {},
			}
		}
	}

	/// Whether the question of the search is still open. It never opens again.
	pub fn is_asked(&self, nodes: usize, terms: usize, advance: Amount) -> bool {
		if self.poster == Who::Poster {
			let pays = |node: &Node| node.pays.iter().map(|pay| pay.amount).sum::<Amount>();
			let held: Amount = self
				.nodes
				.iter()
				.map(|node| node.available + pays(node))
				.sum();
			return self.paid[0] + held > advance;
		}
		let is_workers = |node: &Node| {
			matches!(node.hunter, Some((Who::Worker, _)))
				|| node.pays.iter().any(|pay| pay.to == Who::Worker)
		};
		let may_be_taken = |node: &Node| {
			node.stage != Stage::Ended && node.terms.len() < terms
				|| node.stage == Stage::Assigned && self.nodes.len() < nodes
		};
		self.nodes.iter().any(is_workers)
			|| self.paid[1] == 0 && self.nodes.iter().any(may_be_taken)
	}
}
