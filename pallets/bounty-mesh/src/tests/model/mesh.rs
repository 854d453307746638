// SPDX-License-Identifier: Apache-2.0

//! The rules of finality and fall-out as plain numbers: no storage, no accounts, no blocks.
//! Time is counted in whole windows: a tick lets every window that was open pass.

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
	fn of(name: Name) -> Self {
		match name {
			None => Next::Final,
			Some((id, term)) => Next::Hangs(id, term),
		}
	}

	fn decided(self) -> bool {
		matches!(self, Next::Hangs(..) | Next::Final)
	}
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Link {
	pub ratio: Ratio,
	pub next: Next,
}

impl Link {
	fn whole(next: Next) -> Self {
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

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
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
}

pub const TRUE_RULES: Rules = Rules {
	clock_restarts: true,
	advance_is_reserved: true,
	rulings_hang: true,
	named_at_opening: true,
	disputes_count: true,
	no_cancel_under_a_hunter: true,
	unmatched_wins: true,
};

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

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Model {
	pub rules: Rules,
	pub poster: Who,
	pub nodes: Vec<Node>,
	pub funded: Amount,
	pub returned: Amount,
	/// What the coalition and the worker were paid; the poster takes no work.
	pub paid: [Amount; 2],
}

fn times(a: Ratio, b: Ratio) -> Ratio {
	(u32::from(a) * u32::from(b) / u32::from(WHOLE)) as Ratio
}

fn scale(amount: Amount, ratio: Ratio) -> Amount {
	amount * Amount::from(ratio) / Amount::from(WHOLE)
}

impl Model {
	/// An open root.
	pub fn root(poster: Who, escrow: Amount, advance: Amount, cap: Amount, rules: Rules) -> Self {
		let root = Node {
			parent: None,
			up: None,
			lifted: false,
			stage: Stage::Open { fresh: true },
			hunter: None,
			escrow,
			available: escrow,
			passed: 0,
			kept: 0,
			sure: escrow,
			advance,
			cap,
			terms: vec![],
			pays: vec![],
			next_pay: 0,
			removed: false,
		};
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

	fn living(&self, id: Id) -> bool {
		self.nodes[id].stage != Stage::Ended
	}

	fn recount(&mut self, name: Name, before: Amount, after: Amount) {
		let Some((id, term)) = name else { return };
		let entry = &mut self.nodes[id].terms[term];
		if after >= before {
			entry.vouched += after - before;
		} else if matches!(entry.link.next, Next::Running | Next::Review { .. }) {
			entry.vouched = entry.vouched.saturating_sub(before - after);
		}
	}

	fn promise(&mut self, id: Id, to: Who, amount: Amount, next: Next) {
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
	fn hand_up(&mut self, id: Id, amount: Amount, sure: Amount) -> Option<()> {
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

	fn finish(
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

	fn fall(&mut self, id: Id) {
		let node = &mut self.nodes[id];
		if let Some(term) = node.terms.last_mut() {
			term.link.next = Next::Review { passed: false };
		}
		node.stage = Stage::Open { fresh: true };
		node.hunter = None;
	}

	fn start(&mut self, id: Id, who: Who, max_terms: usize) -> Option<()> {
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

	fn conclude_offer(&mut self, id: Id, offer: Offer) -> Option<()> {
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
	fn name_of(&self, id: Id, opened: Name) -> Option<Name> {
		if self.rules.named_at_opening {
			Some(opened)
		} else {
			self.stand(id).map(|(_, name, _)| name)
		}
	}

	fn frozen(&self, id: Id, offer: Offer, review: bool, ratio: Ratio, name: Name) -> Link {
		let grew = self.vouched(id) > offer.vouched;
		let next = if grew || review {
			Next::Review { passed: false }
		} else {
			Next::of(name)
		};
		Link { ratio, next }
	}

	fn conclude_dispute(&mut self, id: Id, offer: Offer, share: Ratio, below: Ratio) -> Option<()> {
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
	fn pulled(&self, link: Link) -> Option<Link> {
		let Next::Hangs(id, term) = link.next else {
			return None;
		};
		let above = self.nodes[id].terms[term].link;
		above.next.decided().then(|| Link {
			ratio: times(link.ratio, above.ratio),
			next: above.next,
		})
	}

	fn pay_at(&self, id: Id, pay: u32) -> Option<usize> {
		self.nodes[id].pays.iter().position(|entry| entry.id == pay)
	}

	fn may_offer(&self, id: Id) -> bool {
		match self.nodes[id].stage {
			Stage::Assigned => true,
			Stage::Submitted { passed } => !self.clock_passed(id, passed),
			_ => false,
		}
	}

	/// What a move leads to; `None` if it is not allowed.
	pub fn after(&self, step: Move, max_terms: usize) -> Option<Model> {
		let mut next = self.clone();
		next.make(step, max_terms)?;
		Some(next)
	}

	fn make(&mut self, step: Move, max_terms: usize) -> Option<()> {
		match step {
			Move::PostChild {
				parent,
				reward,
				sure,
				advance,
				cap,
			} => {
				let above = self.nodes.get(parent)?.clone();
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
				self.nodes.push(Node {
					parent: Some(parent),
					up: Some(parent),
					lifted: false,
					stage: Stage::Open { fresh: true },
					hunter: None,
					escrow: reward,
					available: reward,
					passed: 0,
					kept: 0,
					sure,
					advance,
					cap,
					terms: vec![],
					pays: vec![],
					next_pay: 0,
					removed: false,
				});
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

	fn settle(&mut self, id: Id) -> Option<()> {
		let (_, name, _) = self.stand(id)?;
		let (paid, vouched) = (self.payable(id), self.vouched(id));
		self.finish(id, name, paid, Link::whole(Next::of(name)), vouched, 0)
	}

	fn close(&mut self, id: Id) -> Option<()> {
		let node = &mut self.nodes[id];
		let (left, sure) = (node.available, node.sure);
		(node.available, node.sure, node.advance) = (0, 0, 0);
		node.stage = Stage::Ended;
		node.hunter = None;
		self.hand_up(id, left, sure)
	}

	fn tick(&mut self) {
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

	/// All that anyone can do without leave: lifting, pulling, claiming, silence.
	pub fn permissionless(&self, id: Id) -> Vec<Move> {
		let node = &self.nodes[id];
		let mut moves = vec![Move::Lift(id)];
		moves.extend((0..node.terms.len()).map(|term| Move::ResolveTerm(id, term)));
		for pay in &node.pays {
			moves.push(Move::ResolvePay(id, pay.id));
			moves.push(Move::Claim(id, pay.id));
		}
		moves.push(Move::Expire(id));
		moves
	}

	/// From here only time and strangers act: whether all money leaves and every record can go.
	pub fn drained(&self, max_terms: usize) -> Option<Model> {
		let mut model = self.clone();
		for _ in 0..64 {
			for id in (0..model.nodes.len()).rev() {
				if model.nodes[id].removed {
					continue;
				}
				for step in model.permissionless(id) {
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
