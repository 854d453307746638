// SPDX-License-Identifier: Apache-2.0

//! The state of a tree as plain numbers: no storage, no accounts, no blocks. Time is counted in
//! whole windows: a tick lets every window that was open pass.

use std::mem::take;

/// A bounty, by its place in the list.
pub type Id = usize;
/// Amounts are small, tiny where all states are looked at.
pub type Amount = u32;
/// 512 is the whole: rulings are none, half or all.
pub type Ratio = u16;
pub const WHOLE: Ratio = 512;

/// Who an account belongs to: the root's poster, a coalition with one purse, an honest worker.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Who {
	Poster,
	Coalition,
	Worker,
}

/// In whose name: `None` is the root's poster.
pub type Name = Option<(Id, usize)>;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Next {
	Running,
	Review { passed: bool },
	Contested { name: Name, age: u8 },
	Hangs(Id, usize),
	Final,
}

impl Next {
	pub(super) fn of(name: Name) -> Self {
		match name {
			None => Next::Final,
			Some((id, term)) => Next::Hangs(id, term),
		}
	}

	pub(super) fn decided(self) -> bool {
		matches!(self, Next::Hangs(..) | Next::Final)
	}
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Link {
	pub ratio: Ratio,
	pub next: Next,
}

impl Link {
	pub(super) fn whole(next: Next) -> Self {
		Link { ratio: WHOLE, next }
	}
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Term {
	pub link: Link,
	pub vouched: Amount,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Pay {
	pub id: u32,
	pub to: Who,
	pub amount: Amount,
	pub link: Link,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Offer {
	pub amount: Amount,
	pub review: bool,
	pub payable: Amount,
	pub vouched: Amount,
	pub name: Name,
	pub counted: Amount,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Stage {
	Open {
		fresh: bool,
	},
	Assigned,
	Submitted {
		passed: bool,
	},
	Offered {
		offer: Offer,
		passed: bool,
	},
	Disputed {
		offer: Offer,
		matched: bool,
		age: u8,
	},
	Ended,
}

#[derive(PartialEq, Eq, Debug)]
pub struct Node {
	pub parent: Option<Id>,
	pub up: Option<Id>,
	pub lifted: bool,
	pub stage: Stage,
	/// Whose account works on it, and whether only since this window.
	pub hunter: Option<(Who, bool)>,
	pub escrow: Amount,
	pub available: Amount,
	pub passed: Amount,
	pub kept: Amount,
	pub sure: Amount,
	pub advance: Amount,
	/// Percent.
	pub cap: Amount,
	pub terms: Vec<Term>,
	pub pays: Vec<Pay>,
	pub next_pay: u32,
	pub removed: bool,
}

/// Copies into what is there already: a search makes millions of them.
impl Clone for Node {
	fn clone(&self) -> Self {
		Node {
			terms: self.terms.clone(),
			pays: self.pays.clone(),
			..*self
		}
	}

	fn clone_from(&mut self, from: &Self) {
		let (mut terms, mut pays) = (take(&mut self.terms), take(&mut self.pays));
		terms.clone_from(&from.terms);
		pays.clone_from(&from.pays);
		*self = Node {
			terms,
			pays,
			..*from
		};
	}
}

/// Rules that can be put back to what is simpler, to see that the model notices.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rules {
	/// Who comes to answer has a whole window.
	pub clock_restarts: bool,
	/// What is sure is taken out of the advance when it is promised.
	pub advance_is_reserved: bool,
	/// A ruling has the force of an acceptance, no more.
	pub rulings_hang: bool,
	/// The name is that which stood when an offer was made.
	pub named_at_opening: bool,
	/// Open offers and disputes count among what is vouched for.
	pub disputes_count: bool,
	/// Nobody takes a bounty back under its hunter.
	pub no_cancel_under_a_hunter: bool,
	/// The poster's side has to match the bond.
	pub unmatched_wins: bool,
	/// What is no longer vouched for is taken off what an offer froze.
	pub frozen_falls: bool,
}

pub const TRUE_RULES: Rules = Rules {
	clock_restarts: true,
	advance_is_reserved: true,
	rulings_hang: true,
	named_at_opening: true,
	disputes_count: true,
	no_cancel_under_a_hunter: true,
	unmatched_wins: true,
	frozen_falls: true,
};

#[derive(PartialEq, Eq, Debug)]
pub struct Model {
	pub rules: Rules,
	pub poster: Who,
	pub nodes: Vec<Node>,
	pub funded: Amount,
	pub returned: Amount,
	/// What the coalition and the worker were paid; the poster takes no work.
	pub paid: [Amount; 2],
}

impl Clone for Model {
	fn clone(&self) -> Self {
		Model {
			nodes: self.nodes.clone(),
			..*self
		}
	}

	fn clone_from(&mut self, from: &Self) {
		let mut nodes = take(&mut self.nodes);
		nodes.clone_from(&from.nodes);
		*self = Model { nodes, ..*from };
	}
}
