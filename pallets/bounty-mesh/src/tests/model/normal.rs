// SPDX-License-Identifier: Apache-2.0

//! One state for all that are the same: what can no longer change anything is forgotten, and the
//! order of bounties and pays does not count.
//!
//! What is left out, and why nothing is lost:
//!
//! * Links are pulled as far as they go, and what is final and whole is claimed: anyone may do both
//!   at any time, neither depends on when, and neither can be undone.
//! * A term on which nothing hangs and of which nothing is left to judge can never be named again.
//! * An ended bounty without pays, without such terms, and under which there is nothing, is gone.
//! * That somebody came in this window matters only to what has waited for one already.
//! * With a cap of the whole, what is payable is what is available: what was passed down, kept and
//!   once put in says nothing more.
//!
//! `reduced.rs` has more of it, with switches.

use super::{mesh::*, reduced::Reduced};

/// A bounty as one number, without what it points to.
fn look(node: &Node) -> u128 {
	let stage = match node.stage {
		Stage::Open { fresh } => fresh.into(),
		Stage::Assigned => 2,
		Stage::Submitted { passed } => 3 + u8::from(passed),
		Stage::Offered { passed, .. } => 5 + u8::from(passed),
		Stage::Disputed { matched, age, .. } => 7 + u8::from(matched) + 2 * age,
		Stage::Ended => 20,
	};
	let hunter = node
		.hunter
		.map_or(0, |(who, new)| 1 + who as u8 * 2 + u8::from(new));
	let mut bytes = [0; 16];
	bytes[..8].copy_from_slice(&[
		stage,
		hunter,
		node.lifted.into(),
		node.available as u8,
		node.sure as u8,
		node.advance as u8,
		node.terms.len() as u8,
		node.pays.len() as u8,
	]);
	if node.cap < 100 {
		let ledger = [node.cap, node.escrow, node.passed, node.kept].map(|part| part as u8);
		bytes[8..12].copy_from_slice(&ledger);
	}
	u128::from_be_bytes(bytes)
}

/// Two products of halves, each folded; of the length as well.
fn hash(bytes: &[u8]) -> u128 {
	let fold = |a: u64, b: u64| {
		let product = u128::from(a) * u128::from(b);
		product as u64 ^ (product >> 64) as u64
	};
	let (mut one, mut other) = (0x243f_6a88_85a3_08d3_u64, 0x1319_8a2e_0370_7344_u64);
	let mut feed = |word: u64| {
		one = fold(one ^ word, 0x9e37_79b9_7f4a_7c15);
		other = fold(other.rotate_left(23) ^ word, 0xc2b2_ae3d_27d4_eb4f);
	};
	for chunk in bytes.chunks(8) {
		let mut word = [0; 8];
		word[..chunk.len()].copy_from_slice(chunk);
		feed(u64::from_le_bytes(word));
	}
	feed(bytes.len() as u64);
	feed(0xa409_3822_299f_31d0);
	u128::from(one) << 64 | u128::from(other)
}

/// Makes the least that tells a state from another.
#[derive(Default)]
pub struct Keys {
	looks: Vec<(u128, Id)>,
	order: Vec<Id>,
	bytes: Vec<u8>,
	least: Vec<u8>,
}

impl Keys {
	/// The key of a state. `paid`: whose purses count, and up to how much.
	pub fn key(&mut self, model: &Model, paid: &[(usize, Amount)]) -> u128 {
		self.looks.clear();
		for (id, node) in model.nodes.iter().enumerate().skip(1) {
			if !node.removed {
				self.looks.push((look(node), id));
			}
		}
		self.looks.sort_unstable();
		self.order.clear();
		self.order.push(0);
		self.order.extend(self.looks.iter().map(|(_, id)| *id));
		self.least.clear();
		// Only bounties that look the same by themselves can be told apart by what points to them.
		self.orders(model, paid, 1);
		hash(&self.least)
	}

	/// All orders that differ only among bounties that look the same.
	fn orders(&mut self, model: &Model, paid: &[(usize, Amount)], at: usize) {
		if at >= self.order.len() {
			self.bytes.clear();
			written(model, &self.order, paid, &mut self.bytes);
			if self.least.is_empty() || self.bytes < self.least {
				std::mem::swap(&mut self.bytes, &mut self.least);
			}
			return;
		}
		for other in at..self.order.len() {
			// The looks are in the same order, and bounties only change places with their like.
			if self.looks[other - 1].0 != self.looks[at - 1].0 {
				break;
			}
			self.order.swap(at, other);
			self.orders(model, paid, at + 1);
			self.order.swap(at, other);
		}
	}
}

/// The whole state with the bounties in an order.
fn written(model: &Model, order: &[Id], paid: &[(usize, Amount)], bytes: &mut Vec<u8>) {
	let mut place = [u8::MAX; 8];
	for (at, id) in order.iter().enumerate() {
		place[*id] = at as u8;
	}
	let name = |name: Name| match name {
		None => u16::MAX,
		Some((id, term)) => u16::from_be_bytes([place[id], term as u8]),
	};
	let link = |link: Link| -> u64 {
		let next = match link.next {
			Next::Running => 0,
			Next::Review { passed } => 1 + u64::from(passed),
			Next::Contested { name: by, age } => (3 + u64::from(age)) | u64::from(name(by)) << 8,
			Next::Hangs(id, term) => 6 | u64::from(name(Some((id, term)))) << 8,
			Next::Final => 7,
		};
		next | u64::from(link.ratio) << 24
	};
	// How many may still be posted counts, and what has left; the rest of the money is inside.
	bytes.push(model.nodes.len() as u8);
	let counted = |(purse, most): &(usize, Amount)| model.paid[*purse].min(*most) as u8;
	bytes.extend(paid.iter().map(counted));
	for id in order {
		let node = &model.nodes[*id];
		if node.removed {
			bytes.push(u8::MAX);
			continue;
		}
		bytes.extend(look(node).to_be_bytes());
		bytes.push(node.up.map_or(9, |up| place[up]));
		if let Stage::Offered { offer, .. } | Stage::Disputed { offer, .. } = node.stage {
			bytes.extend([
				offer.amount as u8,
				offer.review.into(),
				offer.payable as u8,
				offer.vouched as u8,
				offer.counted as u8,
			]);
			bytes.extend(name(offer.name).to_be_bytes());
		}
		for term in &node.terms {
			let whole = link(term.link) | u64::from(term.vouched) << 40;
			bytes.extend(whole.to_be_bytes());
		}
		let mut pays = [0; 16];
		for (place, pay) in pays.iter_mut().zip(&node.pays) {
			*place = link(pay.link) | u64::from(pay.amount) << 40 | (pay.to as u64) << 56;
		}
		let pays = &mut pays[..node.pays.len()];
		pays.sort_unstable();
		for pay in pays {
			bytes.extend(pay.to_be_bytes());
		}
	}
}

/// A term nobody asks for any more.
const FORGOTTEN: Term = Term {
	link: Link {
		ratio: WHOLE,
		next: Next::Final,
	},
	vouched: 0,
};

/// The terms that are named somewhere, a bit for each.
fn named(model: &Model) -> u64 {
	let bit = |id: Id, term: usize| 1u64 << (id * 8 + term);
	let hangs = |link: &Link| match link.next {
		Next::Hangs(id, term)
		| Next::Contested {
			name: Some((id, term)),
			..
		} => bit(id, term),
		_ => 0,
	};
	let mut all = 0;
	for node in &model.nodes {
		for pay in &node.pays {
			all |= hangs(&pay.link);
		}
		for term in &node.terms {
			all |= hangs(&term.link);
		}
		if let Stage::Offered { offer, .. } | Stage::Disputed { offer, .. } = node.stage {
			all |= offer.name.map_or(0, |(id, term)| bit(id, term));
		}
	}
	all
}

impl Model {
	/// Forget what makes no difference. `full`: no bounty can be posted any more.
	pub fn normalise(&mut self, reduced: Reduced, full: bool) {
		self.pull();
		self.claim_whole();
		while self.forget_terms() {}
		while self.remove_gone() {}
		self.reduce(reduced, full);
		self.forget_flags();
	}

	fn pull(&mut self) {
		loop {
			let mut moved = false;
			for id in 0..self.nodes.len() {
				for at in 0..self.nodes[id].terms.len() {
					if let Some(link) = self.pulled(self.nodes[id].terms[at].link) {
						self.nodes[id].terms[at].link = link;
						moved = true;
					}
				}
				for at in 0..self.nodes[id].pays.len() {
					if let Some(link) = self.pulled(self.nodes[id].pays[at].link) {
						self.nodes[id].pays[at].link = link;
						moved = true;
					}
				}
			}
			if !moved {
				return;
			}
		}
	}

	/// Of what has less than the whole left something goes up: when that is claimed matters.
	fn claim_whole(&mut self) {
		let whole = Link::whole(Next::Final);
		for node in &mut self.nodes {
			for pay in node.pays.iter().filter(|pay| pay.link == whole) {
				match pay.to {
					Who::Coalition | Who::Poster => self.paid[0] += pay.amount,
					Who::Worker => self.paid[1] += pay.amount,
				}
			}
			node.pays.retain(|pay| pay.link != whole);
		}
	}

	fn forget_terms(&mut self) -> bool {
		let named = named(self);
		let mut any = false;
		for (id, node) in self.nodes.iter_mut().enumerate() {
			for (at, term) in node.terms.iter_mut().enumerate() {
				let judged = match term.link.next {
					Next::Running | Next::Contested { .. } => false,
					Next::Review { .. } => term.vouched == 0,
					Next::Hangs(..) | Next::Final => true,
				};
				if !judged {
					continue;
				}
				let before = *term;
				if named & 1 << (id * 8 + at) == 0 {
					*term = FORGOTTEN;
				} else {
					// What is counted in a decided term is counted above as well.
					term.vouched = 0;
				}
				any |= before != *term;
			}
		}
		any
	}

	fn remove_gone(&mut self) -> bool {
		let named = named(self);
		let mut above = 0u64;
		for node in self.nodes.iter().filter(|node| !node.removed) {
			above |= node.up.map_or(0, |up| 1 << up);
		}
		let mut any = false;
		for (id, node) in self.nodes.iter_mut().enumerate() {
			let gone = !node.removed
				&& node.stage == Stage::Ended
				&& node.pays.is_empty()
				&& above & 1 << id == 0
				&& named & 0xff << (id * 8) == 0
				&& node.terms.iter().all(|term| *term == FORGOTTEN);
			node.removed |= gone;
			any |= gone;
		}
		any
	}

	/// Whether something of a bounty has waited for a whole window.
	fn has_waited(node: &Node) -> bool {
		let stage = match node.stage {
			Stage::Submitted { passed } => passed,
			Stage::Disputed { matched, age, .. } => !matched && age > 0,
			Stage::Open { .. } | Stage::Assigned | Stage::Offered { .. } | Stage::Ended => false,
		};
		let reviewed = |term: &Term| term.link.next == Next::Review { passed: true };
		stage || node.terms.iter().any(reviewed)
	}

	fn forget_flags(&mut self) {
		let mut asked = 0u64;
		for node in &mut self.nodes {
			if !Self::has_waited(node) {
				node.lifted = false;
			} else if !node.removed && !node.lifted {
				asked |= node.up.map_or(0, |up| 1 << up);
			}
		}
		for (id, node) in self.nodes.iter_mut().enumerate() {
			if let Some((_, new)) = &mut node.hunter {
				*new &= asked & 1 << id != 0;
			}
			match &mut node.stage {
				// Who stands over it may lift what is below at once.
				Stage::Open { fresh } => *fresh &= node.up.is_some(),
				Stage::Ended => (node.escrow, node.passed, node.kept) = (0, 0, 0),
				_ => {},
			}
		}
	}
}
