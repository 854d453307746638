// SPDX-License-Identifier: Apache-2.0

//! States that wait to be looked at, as few bits: there are many of them.

use super::mesh::*;

/// Amounts of a search, and numbers of pays.
const AMOUNT: u32 = 4;
/// Places of bounties, and numbers of terms.
const PLACE: u32 = 3;
/// Kinds of states and links.
const KIND: u32 = 3;
const AGE: u32 = 2;
const RATIO: u32 = 10;
const CAP: u32 = 7;

/// Writes numbers one after the other, without gaps.
struct Writer<'a> {
	to: &'a mut Vec<u8>,
	part: u64,
	bits: u32,
}

impl Writer<'_> {
	fn put(&mut self, value: u32, bits: u32) {
		assert!(
			u64::from(value) < 1 << bits,
			"{value} is too much for a search"
		);
		self.part |= u64::from(value) << self.bits;
		self.bits += bits;
		while self.bits >= 8 {
			self.to.push(self.part as u8);
			self.part >>= 8;
			self.bits -= 8;
		}
	}

	fn flag(&mut self, flag: bool) {
		self.put(flag.into(), 1);
	}

	fn amount(&mut self, amount: Amount) {
		self.put(amount, AMOUNT);
	}

	fn place(&mut self, place: usize) {
		self.put(place as u32, PLACE);
	}

	fn above(&mut self, id: Option<Id>) {
		self.flag(id.is_some());
		if let Some(id) = id {
			self.place(id);
		}
	}

	fn name(&mut self, name: Name) {
		self.above(name.map(|name| name.0));
		if let Some((_, term)) = name {
			self.place(term);
		}
	}

	fn link(&mut self, link: Link) {
		self.flag(link.ratio == WHOLE);
		if link.ratio != WHOLE {
			self.put(link.ratio.into(), RATIO);
		}
		match link.next {
			Next::Running => self.put(0, KIND),
			Next::Review { passed } => self.put(1 + u32::from(passed), KIND),
			Next::Contested { name, age } => {
				self.put(3, KIND);
				self.put(age.into(), AGE);
				self.name(name);
			},
			Next::Hangs(id, term) => {
				self.put(4, KIND);
				self.place(id);
				self.place(term);
			},
			Next::Final => self.put(5, KIND),
		}
	}

	fn offer(&mut self, offer: Offer) {
		self.flag(offer.review);
		for amount in [offer.amount, offer.payable, offer.vouched, offer.counted] {
			self.amount(amount);
		}
		self.name(offer.name);
	}

	fn stage(&mut self, stage: Stage) {
		match stage {
			Stage::Open { fresh } => {
				self.put(0, KIND);
				self.flag(fresh);
			},
			Stage::Assigned => self.put(1, KIND),
			Stage::Submitted { passed } => {
				self.put(2, KIND);
				self.flag(passed);
			},
			Stage::Offered { offer, passed } => {
				self.put(3, KIND);
				self.flag(passed);
				self.offer(offer);
			},
			Stage::Disputed {
				offer,
				matched,
				age,
			} => {
				self.put(4, KIND);
				self.flag(matched);
				self.put(age.into(), AGE);
				self.offer(offer);
			},
			Stage::Ended => self.put(5, KIND),
		}
	}

	fn node(&mut self, node: &Node) {
		self.flag(node.removed);
		self.above(node.parent);
		self.above(node.up);
		self.flag(node.lifted);
		self.stage(node.stage);
		let (who, new) = node
			.hunter
			.map_or((0, false), |(who, new)| (1 + who as u32, new));
		self.put(who, 2);
		self.flag(new);
		for amount in [
			node.escrow,
			node.available,
			node.passed,
			node.kept,
			node.sure,
			node.advance,
			node.next_pay,
		] {
			self.amount(amount);
		}
		self.put(node.cap, CAP);
		self.place(node.terms.len());
		for term in &node.terms {
			self.amount(term.vouched);
			self.link(term.link);
		}
		self.amount(node.pays.len() as Amount);
		for pay in &node.pays {
			self.amount(pay.id);
			self.put(pay.to as u32, 2);
			self.amount(pay.amount);
			self.link(pay.link);
		}
	}
}

struct Reader<'a> {
	from: &'a [u8],
	part: u64,
	bits: u32,
}

impl Reader<'_> {
	fn get(&mut self, bits: u32) -> u32 {
		while self.bits < bits {
			let (first, rest) = self.from.split_first().expect("all that was written");
			self.part |= u64::from(*first) << self.bits;
			self.bits += 8;
			self.from = rest;
		}
		let value = self.part & ((1 << bits) - 1);
		self.part >>= bits;
		self.bits -= bits;
		value as u32
	}

	fn flag(&mut self) -> bool {
		self.get(1) != 0
	}

	fn amount(&mut self) -> Amount {
		self.get(AMOUNT)
	}

	fn place(&mut self) -> usize {
		self.get(PLACE) as usize
	}

	fn above(&mut self) -> Option<Id> {
		self.flag().then(|| self.place())
	}

	fn name(&mut self) -> Name {
		self.above().map(|id| (id, self.place()))
	}

	fn who(&mut self) -> Who {
		match self.get(2) {
			0 => Who::Poster,
			1 => Who::Coalition,
			_ => Who::Worker,
		}
	}

	fn link(&mut self) -> Link {
		let whole = self.flag();
		let ratio = if whole {
			WHOLE
		} else {
			self.get(RATIO) as Ratio
		};
		let next = match self.get(KIND) {
			0 => Next::Running,
			kind @ (1 | 2) => Next::Review { passed: kind == 2 },
			3 => {
				let age = self.get(AGE) as u8;
				Next::Contested {
					name: self.name(),
					age,
				}
			},
			4 => Next::Hangs(self.place(), self.place()),
			_ => Next::Final,
		};
		Link { ratio, next }
	}

	fn offer(&mut self) -> Offer {
		Offer {
			review: self.flag(),
			amount: self.amount(),
			payable: self.amount(),
			vouched: self.amount(),
			counted: self.amount(),
			name: self.name(),
		}
	}

	fn stage(&mut self) -> Stage {
		match self.get(KIND) {
			0 => Stage::Open { fresh: self.flag() },
			1 => Stage::Assigned,
			2 => Stage::Submitted {
				passed: self.flag(),
			},
			3 => Stage::Offered {
				passed: self.flag(),
				offer: self.offer(),
			},
			4 => Stage::Disputed {
				matched: self.flag(),
				age: self.get(AGE) as u8,
				offer: self.offer(),
			},
			_ => Stage::Ended,
		}
	}

	/// Into a bounty that is there, so that its lists are used again.
	fn node(&mut self, node: &mut Node) {
		node.removed = self.flag();
		node.parent = self.above();
		node.up = self.above();
		node.lifted = self.flag();
		node.stage = self.stage();
		let who = self.get(2);
		let new = self.flag();
		node.hunter = match who {
			0 => None,
			1 => Some((Who::Poster, new)),
			2 => Some((Who::Coalition, new)),
			_ => Some((Who::Worker, new)),
		};
		for amount in [
			&mut node.escrow,
			&mut node.available,
			&mut node.passed,
			&mut node.kept,
			&mut node.sure,
			&mut node.advance,
			&mut node.next_pay,
		] {
			*amount = self.amount();
		}
		node.cap = self.get(CAP);
		node.terms.clear();
		for _ in 0..self.place() {
			node.terms.push(Term {
				vouched: self.amount(),
				link: self.link(),
			});
		}
		node.pays.clear();
		for _ in 0..self.amount() {
			node.pays.push(Pay {
				id: self.amount(),
				to: self.who(),
				amount: self.amount(),
				link: self.link(),
			});
		}
	}
}

impl Model {
	/// As bits, without what is the same in a whole search.
	pub fn pack(&self, to: &mut Vec<u8>) {
		let mut bits = Writer {
			to,
			part: 0,
			bits: 0,
		};
		for amount in [self.returned, self.paid[0], self.paid[1]] {
			bits.amount(amount);
		}
		bits.place(self.nodes.len());
		for node in &self.nodes {
			bits.node(node);
		}
		bits.put(0, 7);
	}

	/// Back again, into any state of the same search.
	pub fn unpack(&mut self, bytes: &[u8]) {
		let mut bits = Reader {
			from: bytes,
			part: 0,
			bits: 0,
		};
		self.returned = bits.amount();
		self.paid = [bits.amount(), bits.amount()];
		let nodes = bits.place();
		self.nodes.truncate(nodes);
		while self.nodes.len() < nodes {
			self.nodes.push(Node::new(None, 0, 0, 0, 0));
		}
		for node in &mut self.nodes {
			bits.node(node);
		}
	}
}
