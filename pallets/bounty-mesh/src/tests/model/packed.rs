// SPDX-License-Identifier: Apache-2.0

//! States that wait to be looked at, as bytes: there are many of them.

use super::mesh::*;

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
	fn byte(&mut self) -> u8 {
		let (first, rest) = self.0.split_first().expect("all that was written is read");
		self.0 = rest;
		*first
	}

	fn amount(&mut self) -> Amount {
		self.byte().into()
	}

	fn flag(&mut self) -> bool {
		self.byte() != 0
	}

	fn who(&mut self) -> Who {
		match self.byte() {
			0 => Who::Poster,
			1 => Who::Coalition,
			_ => Who::Worker,
		}
	}

	fn name(&mut self) -> Name {
		let (id, term) = (self.byte(), self.byte());
		(id != u8::MAX).then_some((id.into(), term.into()))
	}

	fn link(&mut self) -> Link {
		let ratio = Ratio::from_le_bytes([self.byte(), self.byte()]);
		let next = match self.byte() {
			0 => Next::Running,
			1 => Next::Review {
				passed: self.flag(),
			},
			2 => Next::Contested {
				age: self.byte(),
				name: self.name(),
			},
			3 => Next::Hangs(self.byte().into(), self.byte().into()),
			_ => Next::Final,
		};
		Link { ratio, next }
	}

	fn offer(&mut self) -> Offer {
		Offer {
			amount: self.amount(),
			review: self.flag(),
			payable: self.amount(),
			vouched: self.amount(),
			counted: self.amount(),
			name: self.name(),
		}
	}

	fn stage(&mut self) -> Stage {
		match self.byte() {
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
				age: self.byte(),
				offer: self.offer(),
			},
			_ => Stage::Ended,
		}
	}
}

fn id(id: Option<Id>) -> u8 {
	id.map_or(u8::MAX, |id| id as u8)
}

fn put_name(to: &mut Vec<u8>, name: Name) {
	to.extend([
		id(name.map(|name| name.0)),
		name.map_or(0, |name| name.1 as u8),
	]);
}

fn put_link(to: &mut Vec<u8>, link: Link) {
	to.extend(link.ratio.to_le_bytes());
	match link.next {
		Next::Running => to.push(0),
		Next::Review { passed } => to.extend([1, passed.into()]),
		Next::Contested { name, age } => {
			to.extend([2, age]);
			put_name(to, name);
		},
		Next::Hangs(id, term) => to.extend([3, id as u8, term as u8]),
		Next::Final => to.push(4),
	}
}

fn put_offer(to: &mut Vec<u8>, offer: Offer) {
	to.extend([
		offer.amount as u8,
		offer.review.into(),
		offer.payable as u8,
		offer.vouched as u8,
		offer.counted as u8,
	]);
	put_name(to, offer.name);
}

fn put_stage(to: &mut Vec<u8>, stage: Stage) {
	match stage {
		Stage::Open { fresh } => to.extend([0, fresh.into()]),
		Stage::Assigned => to.push(1),
		Stage::Submitted { passed } => to.extend([2, passed.into()]),
		Stage::Offered { offer, passed } => {
			to.extend([3, passed.into()]);
			put_offer(to, offer);
		},
		Stage::Disputed {
			offer,
			matched,
			age,
		} => {
			to.extend([4, matched.into(), age]);
			put_offer(to, offer);
		},
		Stage::Ended => to.push(5),
	}
}

fn put_node(to: &mut Vec<u8>, node: &Node) {
	to.extend([id(node.parent), id(node.up), node.lifted.into()]);
	put_stage(to, node.stage);
	let hunter = node
		.hunter
		.map_or([u8::MAX, 0], |(who, new)| [who as u8, new.into()]);
	to.extend(hunter);
	to.extend(
		[
			node.escrow,
			node.available,
			node.passed,
			node.kept,
			node.sure,
			node.advance,
			node.cap,
			node.next_pay,
		]
		.map(|part| part as u8),
	);
	to.extend([
		node.removed.into(),
		node.terms.len() as u8,
		node.pays.len() as u8,
	]);
	for term in &node.terms {
		to.push(term.vouched as u8);
		put_link(to, term.link);
	}
	for pay in &node.pays {
		to.extend([pay.id as u8, pay.to as u8, pay.amount as u8]);
		put_link(to, pay.link);
	}
}

fn node(from: &mut Reader) -> Node {
	let mut id = || Some(from.byte()).filter(|id| *id != u8::MAX).map(Id::from);
	let (parent, up) = (id(), id());
	let lifted = from.flag();
	let stage = from.stage();
	let hunter = match from.0.first() {
		Some(&u8::MAX) => {
			from.byte();
			None
		},
		_ => Some(from.who()),
	};
	let new = from.flag();
	let mut node = Node {
		parent,
		up,
		lifted,
		stage,
		hunter: hunter.map(|who| (who, new)),
		escrow: from.amount(),
		available: from.amount(),
		passed: from.amount(),
		kept: from.amount(),
		sure: from.amount(),
		advance: from.amount(),
		cap: from.amount(),
		next_pay: from.amount(),
		removed: from.flag(),
		terms: vec![],
		pays: vec![],
	};
	let (terms, pays) = (from.byte(), from.byte());
	for _ in 0..terms {
		node.terms.push(Term {
			vouched: from.amount(),
			link: from.link(),
		});
	}
	for _ in 0..pays {
		node.pays.push(Pay {
			id: from.amount(),
			to: from.who(),
			amount: from.amount(),
			link: from.link(),
		});
	}
	node
}

impl Model {
	/// As bytes, without what is the same in a whole search.
	pub fn packed(&self) -> Box<[u8]> {
		let mut bytes = Vec::with_capacity(160);
		bytes.extend([self.returned, self.paid[0], self.paid[1]].map(|part| part as u8));
		bytes.push(self.nodes.len() as u8);
		for node in &self.nodes {
			put_node(&mut bytes, node);
		}
		bytes.into()
	}

	/// Back again, what is the same taken from the start of the search.
	pub fn unpacked(start: &Model, bytes: &[u8]) -> Model {
		let mut from = Reader(bytes);
		let (returned, paid) = (from.amount(), [from.amount(), from.amount()]);
		let nodes = from.byte();
		let nodes = (0..nodes).map(|_| node(&mut from)).collect();
		Model {
			rules: start.rules,
			poster: start.poster,
			funded: start.funded,
			returned,
			paid,
			nodes,
		}
	}
}
