// SPDX-License-Identifier: Apache-2.0

//! All that can happen, and what it leads to.

use super::{mesh::*, rules::scale, rules::times};

/// All that can happen. Who can do it follows from the roles.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Move {
	PostChild {
		parent: Id,
		reward: Amount,
		sure: Amount,
		advance: Amount,
		cap: Amount,
	},
	Take(Id, Who),
	Submit(Id),
	Resign(Id),
	Cancel(Id),
	Accept(Id),
	Release(Id, Amount),
	Fund(Id, Amount),
	Offer {
		id: Id,
		amount: Amount,
		review: bool,
	},
	Agree(Id),
	Escalate(Id),
	Match(Id),
	Rule {
		id: Id,
		share: Ratio,
		below: Ratio,
	},
	Lift(Id),
	Ratify(Id, usize),
	Contest(Id, usize),
	RuleContest(Id, usize, Ratio),
	ConfirmPay(Id, u32),
	ResolveTerm(Id, usize),
	ResolvePay(Id, u32),
	Claim(Id, u32),
	/// What time does: silence of whoever had to answer.
	Expire(Id),
	/// A whole window passes.
	Tick,
}

impl Model {
	/// What a move leads to; `None` if it is not allowed.
	pub fn after(&self, step: Move, max_terms: usize) -> Option<Model> {
		let mut next = self.clone();
		next.make(step, max_terms)?;
		Some(next)
	}

	pub(super) fn make(&mut self, step: Move, max_terms: usize) -> Option<()> {
		match step {
			Move::PostChild {
				parent,
				reward,
				sure,
				advance,
				cap,
			} => {
				let above = self.nodes.get(parent)?;
				let legal = above.stage == Stage::Assigned
					&& reward > 0 && reward <= above.available
					&& sure <= above.advance
					&& advance <= sure
					&& sure <= reward
					&& cap <= above.cap;
				if !legal {
					return None;
				}
				let node = &mut self.nodes[parent];
				node.available -= reward;
				node.passed += reward;
				if self.rules.advance_is_reserved {
					node.advance -= sure;
					node.sure -= sure;
				}
				self.nodes
					.push(Node::new(Some(parent), reward, sure, advance, cap));
				Some(())
			},
			Move::Take(id, who) => {
				let open = matches!(self.nodes[id].stage, Stage::Open { .. });
				// The poster's side has to agree, so somebody has to stand.
				(open && self.stand(id).is_some()).then_some(())?;
				self.start(id, who, max_terms)
			},
			Move::Submit(id) => {
				(self.nodes[id].stage == Stage::Assigned).then_some(())?;
				self.nodes[id].stage = Stage::Submitted { passed: false };
				Some(())
			},
			Move::Resign(id) => {
				(self.nodes[id].stage == Stage::Assigned).then_some(())?;
				self.fall(id);
				Some(())
			},
			Move::Cancel(id) => {
				self.stand(id)?;
				let legal = match self.nodes[id].stage {
					Stage::Open { .. } => true,
					Stage::Assigned | Stage::Submitted { .. } => {
						!self.rules.no_cancel_under_a_hunter
					},
					_ => false,
				};
				legal.then_some(())?;
				self.close(id)
			},
			Move::Accept(id) => {
				matches!(self.nodes[id].stage, Stage::Submitted { .. }).then_some(())?;
				self.settle(id)
			},
			Move::Release(id, amount) => {
				let (_, name, _) = self.stand(id)?;
				let legal = self.nodes[id].stage == Stage::Assigned
					&& amount > 0 && amount <= self.payable(id);
				legal.then_some(())?;
				let (hunter, _) = self.nodes[id].hunter?;
				let used = amount.min(self.nodes[id].sure);
				let (certain, waiting) = match name {
					None => (amount, 0),
					Some(_) => (used, amount - used),
				};
				self.promise(id, hunter, certain, Next::Final);
				self.promise(id, hunter, waiting, Next::of(name));
				if self.nodes[id].pays.len() > 8 {
					return None;
				}
				self.recount(name, 0, waiting);
				let node = &mut self.nodes[id];
				node.available -= amount;
				node.kept += amount;
				node.sure -= used;
				node.advance = node.advance.min(node.sure);
				Some(())
			},
			Move::Fund(id, amount) => {
				(self.living(id) && amount > 0).then_some(())?;
				match self.nodes[id].up {
					Some(up) => {
						let above = &mut self.nodes[up];
						let legal = above.stage == Stage::Assigned && amount <= above.available;
						legal.then_some(())?;
						above.available -= amount;
						above.passed += amount;
					},
					// The poster's own tokens; the root passes them down, if it lives.
					None => {
						self.funded += amount;
						if id == 0 {
							self.nodes[0].sure += amount;
						} else if self.living(0) {
							self.nodes[0].escrow += amount;
							self.nodes[0].passed += amount;
						}
					},
				}
				self.nodes[id].available += amount;
				self.nodes[id].escrow += amount;
				Some(())
			},
			Move::Offer { id, amount, review } => {
				let (_, name, _) = self.stand(id)?;
				self.may_offer(id).then_some(())?;
				let (payable, vouched) = (self.payable(id), self.vouched(id));
				let less = amount < payable || (amount == payable && review);
				(amount == 0 || less).then_some(())?;
				let counted = match name {
					Some(_) if self.rules.disputes_count => {
						payable.saturating_sub(self.nodes[id].sure) + vouched
					},
					_ => 0,
				};
				self.recount(name, 0, counted);
				self.nodes[id].stage = Stage::Offered {
					offer: Offer {
						amount,
						review,
						payable,
						vouched,
						name,
						counted,
					},
					passed: false,
				};
				Some(())
			},
			Move::Agree(id) => match self.nodes[id].stage {
				Stage::Offered { offer, .. } => self.conclude_offer(id, offer),
				_ => None,
			},
			Move::Escalate(id) => match self.nodes[id].stage {
				Stage::Offered {
					offer,
					passed: false,
				} if offer.payable + offer.vouched > 0 => {
					self.nodes[id].stage = Stage::Disputed {
						offer,
						matched: false,
						age: 0,
					};
					Some(())
				},
				_ => None,
			},
			Move::Match(id) => match self.nodes[id].stage {
				Stage::Disputed {
					offer,
					matched: false,
					age,
				} if !self.clock_passed(id, age > 0) => {
					self.nodes[id].stage = Stage::Disputed {
						offer,
						matched: true,
						age: 0,
					};
					Some(())
				},
				_ => None,
			},
			Move::Rule { id, share, below } => match self.nodes[id].stage {
				Stage::Disputed {
					offer,
					matched: true,
					..
				} => self.conclude_dispute(id, offer, share, below),
				_ => None,
			},
			Move::Lift(id) => {
				let up = self.nodes[id].up?;
				let over = match self.nodes[up].stage {
					Stage::Ended => true,
					// The hunter, who would stand, or anyone after a window: somebody always may.
					Stage::Open { fresh } => {
						!fresh || self.nodes[id].hunter.is_some() || self.stand(up).is_some()
					},
					_ => false,
				};
				over.then_some(())?;
				self.nodes[id].up = self.nodes[up].up;
				self.nodes[id].lifted = true;
				Some(())
			},
			Move::Ratify(id, term) => {
				let (_, name, _) = self.stand(id)?;
				let entry = *self.nodes[id].terms.get(term)?;
				matches!(entry.link.next, Next::Review { .. }).then_some(())?;
				self.recount(name, 0, entry.vouched);
				self.nodes[id].terms[term].link.next = Next::of(name);
				Some(())
			},
			Move::Contest(id, term) => {
				let (_, name, _) = self.stand(id)?;
				let entry = *self.nodes[id].terms.get(term)?;
				let Next::Review { passed } = entry.link.next else {
					return None;
				};
				(entry.vouched > 0 && !self.clock_passed(id, passed)).then_some(())?;
				self.recount(name, 0, entry.vouched);
				self.nodes[id].terms[term].link.next = Next::Contested { name, age: 0 };
				Some(())
			},
			Move::RuleContest(id, term, ratio) => {
				let entry = *self.nodes[id].terms.get(term)?;
				let Next::Contested { name, .. } = entry.link.next else {
					return None;
				};
				self.nodes[id].terms[term].link = Link {
					ratio: times(entry.link.ratio, ratio),
					next: Next::of(name),
				};
				Some(())
			},
			Move::ConfirmPay(id, pay) => {
				let at = self.pay_at(id, pay)?;
				let entry = self.nodes[id].pays[at];
				let Next::Hangs(above, term) = entry.link.next else {
					return None;
				};
				let whole = self.nodes[above].terms[term];
				let name = match whole.link.next {
					Next::Review { .. } => {
						let (_, name, _) = self.stand(above)?;
						self.recount(name, 0, entry.amount);
						name
					},
					Next::Contested { name, .. } => name,
					_ => return None,
				};
				let judged = &mut self.nodes[above].terms[term];
				judged.vouched = judged.vouched.saturating_sub(entry.amount);
				self.nodes[id].pays[at].link = Link {
					ratio: times(entry.link.ratio, whole.link.ratio),
					next: Next::of(name),
				};
				Some(())
			},
			Move::ResolveTerm(id, term) => {
				let entry = *self.nodes[id].terms.get(term)?;
				match entry.link.next {
					Next::Hangs(..) => {
						self.nodes[id].terms[term].link = self.pulled(entry.link)?;
					},
					Next::Review { passed } if self.clock_passed(id, passed) => {
						return self.make(Move::Ratify(id, term), max_terms);
					},
					Next::Contested { age, .. } if age > 1 => {
						return self.make(Move::RuleContest(id, term, WHOLE / 2), max_terms);
					},
					_ => return None,
				}
				Some(())
			},
			Move::ResolvePay(id, pay) => {
				let at = self.pay_at(id, pay)?;
				let link = self.pulled(self.nodes[id].pays[at].link)?;
				self.nodes[id].pays[at].link = link;
				Some(())
			},
			Move::Claim(id, pay) => {
				let at = self.pay_at(id, pay)?;
				let entry = self.nodes[id].pays[at];
				let link = self.pulled(entry.link).unwrap_or(entry.link);
				(link.next == Next::Final).then_some(())?;
				let due = scale(entry.amount, link.ratio);
				self.hand_up(id, entry.amount - due, 0)?;
				self.nodes[id].pays.remove(at);
				match entry.to {
					Who::Coalition | Who::Poster => self.paid[0] += due,
					Who::Worker => self.paid[1] += due,
				}
				Some(())
			},
			Move::Expire(id) => match self.nodes[id].stage {
				Stage::Open { .. } => self.close(id),
				Stage::Assigned => self.make(Move::Resign(id), max_terms),
				Stage::Submitted { passed } if self.clock_passed(id, passed) => self.settle(id),
				Stage::Offered {
					offer,
					passed: true,
				} => self.conclude_offer(id, offer),
				Stage::Disputed {
					offer,
					matched: false,
					age,
				} if self.clock_passed(id, age > 0) => {
					let part = if self.rules.unmatched_wins { WHOLE } else { 0 };
					self.conclude_dispute(id, offer, part, part)
				},
				Stage::Disputed {
					offer,
					matched: true,
					age,
				} if age > 1 => self.conclude_dispute(id, offer, WHOLE / 2, WHOLE / 2),
				_ => None,
			},
			Move::Tick => {
				self.tick();
				Some(())
			},
		}
	}

	pub(super) fn settle(&mut self, id: Id) -> Option<()> {
		let (_, name, _) = self.stand(id)?;
		let (paid, vouched) = (self.payable(id), self.vouched(id));
		self.finish(id, name, paid, Link::whole(Next::of(name)), vouched, 0)
	}

	pub(super) fn close(&mut self, id: Id) -> Option<()> {
		let node = &mut self.nodes[id];
		let (left, sure) = (node.available, node.sure);
		(node.available, node.sure, node.advance) = (0, 0, 0);
		node.stage = Stage::Ended;
		node.hunter = None;
		self.hand_up(id, left, sure)
	}

	pub(super) fn tick(&mut self) {
		for node in &mut self.nodes {
			node.lifted = false;
			if let Some((_, new)) = &mut node.hunter {
				*new = false;
			}
			match &mut node.stage {
				Stage::Open { fresh } => *fresh = false,
				Stage::Submitted { passed } | Stage::Offered { passed, .. } => *passed = true,
				Stage::Disputed { age, .. } => *age = 2.min(*age + 1),
				Stage::Assigned | Stage::Ended => {},
			}
			for term in &mut node.terms {
				match &mut term.link.next {
					Next::Review { passed } => *passed = true,
					Next::Contested { age, .. } => *age = 2.min(*age + 1),
					Next::Running | Next::Hangs(..) | Next::Final => {},
				}
			}
		}
	}
}
