// SPDX-License-Identifier: Apache-2.0

//! What is asked of a state: whether it adds up, whether time and strangers empty it, what the
//! worker is owed.

use super::{
	mesh::*,
	moves::Move,
	rules::{scale, times},
};

impl Model {
	/// All that anyone can do without leave: lifting, pulling, claiming, silence.
	pub fn permissionless(&self, id: Id, moves: &mut Vec<Move>) {
		let node = &self.nodes[id];
		moves.push(Move::Lift(id));
		moves.extend((0..node.terms.len()).map(|term| Move::ResolveTerm(id, term)));
		for pay in &node.pays {
			moves.push(Move::ResolvePay(id, pay.id));
			moves.push(Move::Claim(id, pay.id));
		}
		moves.push(Move::Expire(id));
	}

	/// From here only time and strangers act: whether all money leaves and every record can go.
	pub fn drained(&self, max_terms: usize) -> Option<Model> {
		let mut model = self.clone();
		for node in &mut model.nodes {
			// What a search has forgotten still has a record, and keeps those above.
			node.removed = false;
		}
		for _ in 0..64 {
			for id in (0..model.nodes.len()).rev() {
				if model.nodes[id].removed {
					continue;
				}
				let mut steps = Vec::new();
				model.permissionless(id, &mut steps);
				for step in steps {
					if let Some(next) = model.after(step, max_terms) {
						model = next;
					}
				}
				let clean = model.nodes[id].stage == Stage::Ended
					&& model.nodes[id].pays.is_empty()
					&& model
						.nodes
						.iter()
						.all(|node| node.removed || node.parent != Some(id))
					&& !model.nodes[id]
						.terms
						.iter()
						.any(|term| matches!(term.link.next, Next::Contested { .. }));
				model.nodes[id].removed = clean;
			}
			if model.nodes.iter().all(|node| node.removed) {
				return Some(model);
			}
			model.tick();
		}
		None
	}

	/// Every unit is somewhere.
	pub fn conserved(&self) -> bool {
		let inside: Amount = self
			.nodes
			.iter()
			.map(|node| node.available + node.pays.iter().map(|pay| pay.amount).sum::<Amount>())
			.sum();
		inside + self.returned + self.paid[0] + self.paid[1] == self.funded
			&& self.nodes.iter().all(|node| {
				node.advance <= node.sure
					&& node.sure <= node.escrow
					&& (node.stage == Stage::Ended
						|| node.escrow == node.available + node.passed + node.kept)
			})
	}

	/// What is left of a promise as far as is known.
	pub fn effective(&self, link: Link) -> Ratio {
		match link.next {
			Next::Hangs(id, term) => {
				times(link.ratio, self.effective(self.nodes[id].terms[term].link))
			},
			_ => link.ratio,
		}
	}

	/// What is promised to payees as far as is known, and what they were paid.
	pub fn promised(&self) -> Amount {
		let pays = self.nodes.iter().flat_map(|node| &node.pays);
		let open: Amount = pays
			.map(|pay| scale(pay.amount, self.effective(pay.link)))
			.sum();
		open + self.paid[0] + self.paid[1]
	}

	/// The part of it that is certain.
	pub fn certain(&self) -> Amount {
		let pays = self.nodes.iter().flat_map(|node| &node.pays);
		let open: Amount = pays
			.filter(|pay| pay.link.next == Next::Final)
			.map(|pay| scale(pay.amount, pay.link.ratio))
			.sum();
		open + self.paid[0] + self.paid[1]
	}

	/// Whether some term has less than its whole left.
	pub fn was_ruled(&self) -> bool {
		let mut terms = self.nodes.iter().flat_map(|node| &node.terms);
		terms.any(|term| term.link.ratio < WHOLE)
	}

	/// What is promised to the worker, or would be if it were judged on its merits.
	pub fn of_worker(&self) -> Amount {
		let mut sum = self.paid[1];
		for (id, node) in self.nodes.iter().enumerate() {
			for pay in node.pays.iter().filter(|pay| pay.to == Who::Worker) {
				sum += scale(pay.amount, self.effective(pay.link));
			}
			if matches!(node.hunter, Some((Who::Worker, _))) {
				sum += match node.stage {
					Stage::Offered { offer, .. } | Stage::Disputed { offer, .. } => offer.payable,
					_ => self.payable(id),
				};
			}
		}
		sum
	}

	/// Whether something of the worker's may come to hang on a term, through all layers.
	pub fn workers_hang_on(&self, id: Id, term: usize) -> bool {
		let hangs = |mut link: Link| loop {
			match link.next {
				// What is contested is decided in a name, and counts there already.
				Next::Hangs(above, at)
				| Next::Contested {
					name: Some((above, at)),
					..
				} => {
					if (above, at) == (id, term) {
						return true;
					}
					link = self.nodes[above].terms[at].link;
					// So does what is bargained about or disputed.
					if link.next == Next::Running {
						link.next = match self.nodes[above].stage {
							Stage::Offered { offer, .. } | Stage::Disputed { offer, .. } => {
								Next::of(offer.name)
							},
							_ => Next::Running,
						};
					}
				},
				_ => return false,
			}
		};
		self.nodes.iter().any(|node| {
			let pays = node
				.pays
				.iter()
				.any(|pay| pay.to == Who::Worker && hangs(pay.link));
			let offer = match node.stage {
				Stage::Offered { offer, .. } | Stage::Disputed { offer, .. } => {
					matches!(node.hunter, Some((Who::Worker, _)))
						&& hangs(Link::whole(Next::of(offer.name)))
				},
				_ => false,
			};
			pays || offer
		})
	}
}
