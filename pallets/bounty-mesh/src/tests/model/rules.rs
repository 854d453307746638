// SPDX-License-Identifier: Apache-2.0

//! The rules: who stands, what is payable, what is promised in whose name, what goes up.

use super::mesh::*;

pub(super) fn times(a: Ratio, b: Ratio) -> Ratio {
	(u32::from(a) * u32::from(b) / u32::from(WHOLE)) as Ratio
}

pub(super) fn scale(amount: Amount, ratio: Ratio) -> Amount {
	amount * Amount::from(ratio) / Amount::from(WHOLE)
}

impl Node {
	/// An open one.
	pub fn new(
		parent: Option<Id>,
		escrow: Amount,
		sure: Amount,
		advance: Amount,
		cap: Amount,
	) -> Self {
		Node {
			parent,
			up: parent,
			lifted: false,
			stage: Stage::Open { fresh: true },
			hunter: None,
			escrow,
			available: escrow,
			passed: 0,
			kept: 0,
			sure,
			advance,
			cap,
			terms: vec![],
			pays: vec![],
			next_pay: 0,
			removed: false,
		}
	}
}

impl Model {
	/// An open root.
	pub fn root(poster: Who, escrow: Amount, advance: Amount, cap: Amount, rules: Rules) -> Self {
		let root = Node::new(None, escrow, escrow, advance, cap);
		Model {
			rules,
			poster,
			nodes: vec![root],
			funded: escrow,
			returned: 0,
			paid: [0, 0],
		}
	}

	/// Who stands above a bounty, in whose name, and whether only since this window.
	pub fn stand(&self, id: Id) -> Option<(Who, Name, bool)> {
		match self.nodes[id].up {
			None => Some((self.poster, None, false)),
			Some(up) => {
				let above = &self.nodes[up];
				let (who, new) = above.hunter?;
				Some((who, Some((up, above.terms.len() - 1)), new))
			},
		}
	}

	/// Whether whoever stands was silent for a whole window.
	pub fn clock_passed(&self, id: Id, passed: bool) -> bool {
		let Some((_, _, new)) = self.stand(id) else {
			return false;
		};
		passed && (!self.rules.clock_restarts || !(self.nodes[id].lifted || new))
	}

	pub fn payable(&self, id: Id) -> Amount {
		let node = &self.nodes[id];
		if node.passed == 0 {
			return node.available;
		}
		let margin = node.cap * node.escrow / 100;
		node.available.min(margin.saturating_sub(node.kept))
	}

	pub fn vouched(&self, id: Id) -> Amount {
		self.nodes[id].terms.last().map_or(0, |term| term.vouched)
	}

	pub(super) fn living(&self, id: Id) -> bool {
		self.nodes[id].stage != Stage::Ended
	}

	pub(super) fn recount(&mut self, name: Name, before: Amount, after: Amount) {
		let Some((id, term)) = name else { return };
		let node = &mut self.nodes[id];
		let entry = &mut node.terms[term];
		if after >= before {
			entry.vouched += after - before;
		} else if matches!(entry.link.next, Next::Running | Next::Review { .. }) {
			entry.vouched = entry.vouched.saturating_sub(before - after);
			// Or something new could take its place unseen.
			if self.rules.frozen_falls && entry.link.next == Next::Running {
				if let Stage::Offered { offer, .. } | Stage::Disputed { offer, .. } =
					&mut node.stage
				{
					offer.vouched = offer.vouched.saturating_sub(before - after);
				}
			}
		}
	}

	pub(super) fn promise(&mut self, id: Id, to: Who, amount: Amount, next: Next) {
		if amount == 0 {
			return;
		}
		let node = &mut self.nodes[id];
		node.pays.push(Pay {
			id: node.next_pay,
			to,
			amount,
			link: Link::whole(next),
		});
		node.next_pay += 1;
	}

	/// Hand something up; `None` if what is above has ended.
	pub(super) fn hand_up(&mut self, id: Id, amount: Amount, sure: Amount) -> Option<()> {
		if amount == 0 && sure == 0 {
			return Some(());
		}
		let to = match self.nodes[id].up {
			Some(up) if self.living(up) => up,
			Some(_) => return None,
			None if id != 0 && self.living(0) => 0,
			None => {
				self.returned += amount;
				return Some(());
			},
		};
		let above = &mut self.nodes[to];
		above.available += amount;
		above.passed -= amount;
		if self.rules.advance_is_reserved {
			above.sure += sure;
			above.advance += sure;
		}
		Some(())
	}

	pub(super) fn finish(
		&mut self,
		id: Id,
		name: Name,
		paid: Amount,
		below: Link,
		vouched: Amount,
		counted: Amount,
	) -> Option<()> {
		let (hunter, _) = self.nodes[id].hunter?;
		let used = paid.min(self.nodes[id].sure);
		let (certain, waiting) = match name {
			None => (paid, 0),
			Some(_) => (used, paid - used),
		};
		self.promise(id, hunter, certain, Next::Final);
		self.promise(id, hunter, waiting, Next::of(name));
		let term = self.nodes[id].terms.len() - 1;
		self.nodes[id].terms[term].link = below;
		let passes = if matches!(below.next, Next::Hangs(..)) {
			vouched
		} else {
			0
		};
		self.recount(name, counted, waiting + passes);
		let node = &mut self.nodes[id];
		node.kept += paid;
		let (left, sure) = (node.available - paid, node.sure - used.min(node.sure));
		(node.available, node.sure, node.advance) = (0, 0, 0);
		node.stage = Stage::Ended;
		node.hunter = None;
		self.hand_up(id, left, sure)
	}

	pub(super) fn fall(&mut self, id: Id) {
		let node = &mut self.nodes[id];
		if let Some(term) = node.terms.last_mut() {
			term.link.next = Next::Review { passed: false };
		}
		node.stage = Stage::Open { fresh: true };
		node.hunter = None;
	}

	pub(super) fn start(&mut self, id: Id, who: Who, max_terms: usize) -> Option<()> {
		let node = &mut self.nodes[id];
		if node.terms.len() >= max_terms {
			return None;
		}
		node.terms.push(Term {
			link: Link::whole(Next::Running),
			vouched: 0,
		});
		node.hunter = Some((who, true));
		node.stage = Stage::Assigned;
		Some(())
	}

	pub(super) fn conclude_offer(&mut self, id: Id, offer: Offer) -> Option<()> {
		let name = self.name_of(id, offer.name)?;
		if offer.amount == 0 {
			self.recount(offer.name, offer.counted, 0);
			self.fall(id);
			return Some(());
		}
		let below = self.frozen(id, offer, offer.review, WHOLE, name);
		self.finish(id, name, offer.amount, below, offer.vouched, offer.counted)
	}

	/// The name an offer's outcome hangs on.
	pub(super) fn name_of(&self, id: Id, opened: Name) -> Option<Name> {
		if self.rules.named_at_opening {
			Some(opened)
		} else {
			self.stand(id).map(|(_, name, _)| name)
		}
	}

	pub(super) fn frozen(
		&self,
		id: Id,
		offer: Offer,
		review: bool,
		ratio: Ratio,
		name: Name,
	) -> Link {
		let grew = self.vouched(id) > offer.vouched;
		let next = if grew || review {
			Next::Review { passed: false }
		} else {
			Next::of(name)
		};
		Link { ratio, next }
	}

	pub(super) fn conclude_dispute(
		&mut self,
		id: Id,
		offer: Offer,
		share: Ratio,
		below: Ratio,
	) -> Option<()> {
		let name = if self.rules.rulings_hang {
			self.name_of(id, offer.name)?
		} else {
			None
		};
		let link = self.frozen(id, offer, false, below, name);
		let paid = scale(offer.payable, share);
		self.finish(id, name, paid, link, offer.vouched, offer.counted)
	}

	/// A link after one hop upwards.
	pub(super) fn pulled(&self, link: Link) -> Option<Link> {
		let Next::Hangs(id, term) = link.next else {
			return None;
		};
		let above = self.nodes[id].terms[term].link;
		above.next.decided().then(|| Link {
			ratio: times(link.ratio, above.ratio),
			next: above.next,
		})
	}

	pub(super) fn pay_at(&self, id: Id, pay: u32) -> Option<usize> {
		self.nodes[id].pays.iter().position(|entry| entry.id == pay)
	}

	pub(super) fn may_offer(&self, id: Id) -> bool {
		match self.nodes[id].stage {
			Stage::Assigned => true,
			Stage::Submitted { passed } => !self.clock_passed(id, passed),
			_ => false,
		}
	}
}
