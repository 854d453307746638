// SPDX-License-Identifier: Apache-2.0

//! The same random steps in the model and in the pallet: what one allows the other allows, and all
//! numbers and promises are the same after each.

use super::{
	mesh::{self, Amount, Model, Ratio, Stage, Who, TRUE_RULES, WHOLE},
	moves::Move,
};
use crate::{
	mock::*,
	pallet::Trees,
	state::{Below, State},
	tests::{by, free_of, get, hash, invariants, payees, percent, posting, Root},
	types::*,
};
use frame_support::{assert_ok, storage::with_storage_layer};
use sp_runtime::{DispatchError, Perbill};

const TERMS: usize = MAX_TERMS as usize;
/// Steps, unless `ENMESH_TRACES` says otherwise.
const STEPS: u64 = 1_500;
/// Steps of one trace.
const LENGTH: u64 = 150;
const NODES: usize = 7;

/// A sequence of numbers from a seed.
struct Dice(u64);

impl Dice {
	fn roll(&mut self, sides: u64) -> u64 {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 7;
		self.0 ^= self.0 << 17;
		(self.0 >> 11) % sides.max(1)
	}

	fn pick<Item: Copy>(&mut self, from: &[Item]) -> Item {
		from[self.roll(from.len() as u64) as usize]
	}
}

/// A tree in both worlds.
pub(super) struct Pair {
	pub(super) model: Model,
	ids: Vec<BountyId>,
	/// Every hunter is another account.
	accounts: u64,
}

fn ratio(part: Ratio) -> Perbill {
	Perbill::from_rational(u32::from(part), u32::from(WHOLE))
}

/// A call of the arbiter, half a window later: then it may, and the model knows whole windows only. For
/// what gets no date.
fn heard<Result>(call: impl FnOnce() -> Result) -> Result {
	let now = System::block_number();
	System::set_block_number(now + WINDOW / 2);
	let result = call();
	System::set_block_number(now);
	result
}

impl Pair {
	pub(super) fn new(escrow: Amount, advance: Amount, cap: Amount) -> Self {
		let id = Root::new()
			.with(|root| {
				root.reward = escrow.into();
				root.advance = advance.into();
				root.terms.end = System::block_number() + 9_900;
				root.posting = posting(NOBODY, 5_000, 9_000);
				root.posting.cap = percent(cap);
			})
			.post();
		Pair {
			model: Model::root(Who::Poster, escrow, advance, cap, TRUE_RULES),
			ids: vec![id],
			accounts: 1_000,
		}
	}

	fn random(dice: &mut Dice) -> Self {
		let escrow = 2_000 + dice.roll(3_000) as Amount;
		let advance = dice.roll(escrow as u64) as Amount;
		Self::new(escrow, advance, dice.pick(&[100, 100, 30]))
	}

	/// A step in both, where it is allowed in both.
	pub(super) fn make(&mut self, step: Move) {
		self.model = self.model.after(step, TERMS).expect("legal in the model");
		assert_ok!(with_storage_layer(|| self.play(step)));
		self.same();
	}

	fn step(&self, dice: &mut Dice) -> Move {
		let model = &self.model;
		let id = dice.roll(model.nodes.len() as u64) as usize;
		let node = &model.nodes[id];
		let part = |dice: &mut Dice, of: Amount| dice.roll(u64::from(of) + 2) as Amount;
		let term = dice.roll(node.terms.len() as u64 + 1) as usize;
		let pay = dice.roll(u64::from(node.next_pay) + 1) as u32;
		let some = [0, WHOLE / 2, WHOLE];
		match dice.roll(30) {
			0..=2 if model.nodes.len() < NODES => {
				let reward = 80 + part(dice, node.available);
				let sure = part(dice, node.advance.min(reward));
				Move::PostChild {
					parent: id,
					reward,
					sure,
					advance: part(dice, sure),
					cap: dice.pick(&[100, 30, 30, 10]),
				}
			},
			3..=5 => Move::Take(id, Who::Coalition),
			6 | 7 => Move::Submit(id),
			8 => Move::Resign(id),
			9 => Move::Cancel(id),
			10 | 11 => Move::Accept(id),
			12 => Move::Release(id, part(dice, model.payable(id) / 2)),
			13 => Move::Fund(id, part(dice, node.available / 3)),
			14 | 15 => Move::Offer {
				id,
				amount: match dice.roll(3) {
					0 => 0,
					1 => model.payable(id),
					_ => part(dice, model.payable(id)),
				},
				review: dice.roll(2) == 0,
			},
			16 => Move::Agree(id),
			17 => Move::Escalate(id),
			18 => Move::Match(id),
			19 => Move::Rule {
				id,
				share: dice.pick(&some),
				below: dice.pick(&some),
			},
			20 => Move::Lift(id),
			21 => Move::Ratify(id, term),
			22 => Move::Contest(id, term),
			23 => Move::RuleContest(id, term, dice.pick(&some)),
			24 => Move::ConfirmPay(id, pay),
			25 => Move::ResolveTerm(id, term),
			26 => Move::ResolvePay(id, pay),
			27 => Move::Claim(id, pay),
			28 => Move::Expire(id),
			_ => Move::Tick,
		}
	}

	/// Whether nothing can happen any more.
	fn is_over(&self) -> bool {
		self.model
			.nodes
			.iter()
			.all(|node| node.stage == Stage::Ended && node.pays.is_empty())
	}

	/// What the model leaves out: dates of open bounties, due dates, rulings that wait for a lift,
	/// and seals that wait with them.
	fn is_comparable(&self, step: Move) -> bool {
		let over_the_dead = |id: usize| {
			let up = self.model.nodes[id].up;
			up.is_some_and(|up| self.model.nodes[up].stage == Stage::Ended)
		};
		match step {
			Move::Take(id, _) => match self.model.nodes[id].stage {
				Stage::Open { fresh } => fresh || self.model.nodes[id].terms.is_empty(),
				_ => true,
			},
			Move::Expire(id) => match self.model.nodes[id].stage {
				Stage::Open { fresh } => !fresh && !self.model.nodes[id].terms.is_empty(),
				Stage::Assigned => false,
				_ => !over_the_dead(id),
			},
			Move::Rule { id, .. } | Move::Agree(id) => !over_the_dead(id),
			_ => true,
		}
	}

	fn stands(&self, id: usize) -> AccountId {
		let stands = Mesh::authority(self.ids[id]).and_then(|authority| authority.stands);
		stands.unwrap_or(STRANGER)
	}

	pub(super) fn hunter(&self, id: usize) -> AccountId {
		get(self.ids[id])
			.state
			.hunter()
			.copied()
			.unwrap_or(STRANGER)
	}

	/// The step in the pallet, by whoever may.
	fn play(&mut self, step: Move) -> Result<(), DispatchError> {
		let stands = |pair: &Pair, id| by(pair.stands(id));
		let hunts = |pair: &Pair, id| by(pair.hunter(id));
		let term = |term: usize| LinkRef::Term(term as u32 + 1);
		match step {
			Move::PostChild {
				parent,
				reward,
				sure,
				advance,
				cap,
			} => {
				let above = get(self.ids[parent]);
				let due = above.state.due().unwrap_or(above.due) - 100;
				let mut posting = posting(NOBODY, due - 1, due);
				posting.cap = percent(cap);
				let id = crate::pallet::NextBountyId::<Test>::get();
				Mesh::post_child(
					hunts(self, parent),
					self.ids[parent],
					reward.into(),
					sure.into(),
					advance.into(),
					posting,
				)
				.map_err(|error| error.error)?;
				self.ids.push(id);
				Ok(())
			},
			Move::Take(id, _) => {
				let who = self.accounts;
				assert_ok!(Balances::force_set_balance(
					RuntimeOrigin::root(),
					who,
					RICH
				));
				Mesh::invite(stands(self, id), self.ids[id], who)?;
				free_of(Mesh::take(by(who), self.ids[id]))?;
				self.accounts += 1;
				Ok(())
			},
			Move::Submit(id) => {
				let list = payees(&[(self.hunter(id), 100)]);
				Mesh::submit(hunts(self, id), self.ids[id], hash("work"), list)
			},
			Move::Resign(id) => free_of(Mesh::resign(hunts(self, id), self.ids[id])),
			Move::Cancel(id) => Mesh::cancel(stands(self, id), self.ids[id]),
			Move::Accept(id) => free_of(Mesh::accept(stands(self, id), self.ids[id], Balance::MAX)),
			Move::Release(id, amount) => {
				Mesh::release(stands(self, id), self.ids[id], amount.into(), hash("part"))
			},
			Move::Fund(id, amount) => Mesh::fund(stands(self, id), self.ids[id], amount.into()),
			Move::Offer { id, amount, review } => {
				let below = if review { Below::Review } else { Below::Keep };
				Mesh::offer(stands(self, id), self.ids[id], amount.into(), below)
			},
			Move::Agree(id) => free_of(Mesh::agree(hunts(self, id), self.ids[id])),
			Move::Escalate(id) => Mesh::escalate(hunts(self, id), self.ids[id]),
			Move::Match(id) => Mesh::match_bond(by(STRANGER), self.ids[id]),
			Move::Rule { id, share, below } => {
				let rule = |origin| {
					let (share, below) = (ratio(share), ratio(below));
					free_of(Mesh::rule(origin, self.ids[id], share, below, None))
				};
				let record = get(self.ids[id]);
				match &record.state {
					State::Disputed { until, .. } if System::block_number() > *until => {
						rule(RuntimeOrigin::root())
					},
					// A review begins, and with it a window: it has to begin in this block.
					State::Disputed { case, .. } if record.vouched() > case.offer.frozen => {
						Mesh::to_collective(hunts(self, id), self.ids[id], None)?;
						rule(RuntimeOrigin::root())
					},
					_ => heard(|| rule(by(ARBITER))),
				}
			},
			Move::Lift(id) => {
				let Above::Bounty(up) = get(self.ids[id]).up else {
					return free_of(Mesh::lift(by(STRANGER), self.ids[id]));
				};
				let hunter = get(self.ids[id]).state.hunter().copied();
				let over = Mesh::authority(up).and_then(|authority| authority.stands);
				let fresh = get(up)
					.state
					.vacant()
					.is_some_and(|since| System::block_number() <= since + WINDOW);
				let who = if fresh { hunter.or(over) } else { None };
				free_of(Mesh::lift(by(who.unwrap_or(STRANGER)), self.ids[id]))
			},
			Move::Ratify(id, at) => Mesh::ratify(stands(self, id), self.ids[id], term(at)),
			Move::Contest(id, at) => {
				Mesh::contest(stands(self, id), self.ids[id], term(at), Perbill::zero())
			},
			Move::RuleContest(id, at, part) => {
				let rule = |origin| {
					free_of(Mesh::rule_contest(
						origin,
						self.ids[id],
						term(at),
						ratio(part),
					))
				};
				heard(|| rule(by(ARBITER))).or_else(|_| rule(RuntimeOrigin::root()))
			},
			Move::ConfirmPay(id, pay) => {
				let link = LinkRef::Pay(pay);
				let confirm = |origin| Mesh::confirm(origin, self.ids[id], link);
				let record = get(self.ids[id]);
				let above = record.pays.iter().find(|entry| entry.id == pay);
				let above = above.and_then(|pay| match pay.link.next {
					Next::Hangs { bounty, .. } => Mesh::authority(bounty)?.stands,
					_ => None,
				});
				confirm(by(above.unwrap_or(STRANGER)))
					.or_else(|_| heard(|| confirm(by(ARBITER))))
					.or_else(|_| confirm(RuntimeOrigin::root()))
			},
			Move::ResolveTerm(id, at) => {
				free_of(Mesh::resolve(by(STRANGER), self.ids[id], term(at)))
			},
			Move::ResolvePay(id, pay) => {
				free_of(Mesh::resolve(by(STRANGER), self.ids[id], LinkRef::Pay(pay)))
			},
			Move::Claim(id, pay) => free_of(Mesh::claim(by(STRANGER), self.ids[id], pay)),
			Move::Expire(id) => free_of(Mesh::expire(by(STRANGER), self.ids[id])),
			Move::Tick => {
				run_to_block(System::block_number() + WINDOW + 1);
				Ok(())
			},
		}
	}

	fn name(&self, name: mesh::Name) -> Name {
		match name {
			None => Name::Top,
			Some((id, term)) => Name::Term {
				bounty: self.ids[id],
				term: term as u32 + 1,
			},
		}
	}

	fn same_link(&self, link: &Link<u64>, model: &mesh::Link) {
		assert_eq!(link.ratio, ratio(model.ratio));
		let now = System::block_number();
		match (link.next, model.next) {
			(Next::Running, mesh::Next::Running) | (Next::Final, mesh::Next::Final) => {},
			(Next::Review { until }, mesh::Next::Review { passed }) => {
				assert_eq!(now > until, passed)
			},
			(Next::Contested, mesh::Next::Contested { .. }) => {},
			(next @ Next::Hangs { .. }, mesh::Next::Hangs(id, term)) => {
				assert_eq!(next, self.name(Some((id, term))).next())
			},
			(next, model) => panic!("{next:?} in the pallet, {model:?} in the model"),
		}
	}

	/// Every number and every promise.
	fn same(&self) {
		for (id, node) in self.ids.iter().zip(&self.model.nodes) {
			let record = get(*id);
			let numbers = [
				record.escrow,
				record.available,
				record.passed,
				record.kept,
				record.sure,
				record.advance,
			];
			let model = [
				node.escrow,
				node.available,
				node.passed,
				node.kept,
				node.sure,
				node.advance,
			];
			assert_eq!(numbers, model.map(Balance::from), "bounty {id}");
			let up = node.up.map_or(Above::Top, |up| Above::Bounty(self.ids[up]));
			assert_eq!(record.up, up);
			assert_eq!(record.terms.len(), node.terms.len());
			for (term, model) in record.terms.iter().zip(&node.terms) {
				assert_eq!(term.vouched, Balance::from(model.vouched), "bounty {id}");
				self.same_link(&term.link, &model.link);
			}
			assert_eq!(record.pays.len(), node.pays.len());
			for (pay, model) in record.pays.iter().zip(&node.pays) {
				assert_eq!((pay.id, pay.amount), (model.id, model.amount.into()));
				self.same_link(&pay.link, &model.link);
			}
			let offer = record.state.offered();
			match (&record.state, node.stage) {
				(State::Open { .. }, Stage::Open { .. })
				| (State::Assigned { .. }, Stage::Assigned)
				| (State::Submitted { .. }, Stage::Submitted { .. })
				| (State::Ended { .. }, Stage::Ended) => assert!(offer.is_none()),
				(State::Offered { .. }, Stage::Offered { offer: model, .. })
				| (State::Disputed { .. }, Stage::Disputed { offer: model, .. }) => {
					let offer = offer.unwrap();
					let numbers = [offer.amount, offer.payable, offer.frozen, offer.counted];
					let same = [model.amount, model.payable, model.vouched, model.counted];
					assert_eq!(numbers, same.map(Balance::from));
					assert_eq!(offer.name, self.name(model.name));
				},
				(state, stage) => panic!("{state:?} in the pallet, {stage:?} in the model"),
			}
		}
		let returned = Trees::<Test>::get(self.ids[0]).unwrap().returned;
		assert_eq!(returned, Balance::from(self.model.returned));
	}
}

#[test]
fn the_pallet_does_what_the_model_does() {
	// covers: B-07, B-08, B-09, B-10, B-13
	let steps = invariants::number("ENMESH_TRACES").unwrap_or(STEPS);
	let seed = invariants::number("ENMESH_SEED").unwrap_or_else(invariants::rand_seed);
	println!("ENMESH_SEED={seed}");
	let mut dice = Dice(seed | 1);
	let (mut legal, mut refused) = (0, 0);
	while legal + refused < steps {
		ExtBuilder::build_and_execute(|| {
			let mut pair = Pair::random(&mut dice);
			let mut done = 0;
			while done < LENGTH && !pair.is_over() {
				let step = pair.step(&mut dice);
				if !pair.is_comparable(step) {
					continue;
				}
				let next = pair.model.after(step, TERMS);
				// Most of what is not allowed is skipped, or nothing would ever happen.
				if next.is_none() && dice.roll(32) != 0 {
					continue;
				}
				done += 1;
				let got = with_storage_layer(|| pair.play(step));
				assert_eq!(
					got.is_ok(),
					next.is_some(),
					"{step:?}: the pallet says {got:?}, the model {}",
					if next.is_some() { "yes" } else { "no" }
				);
				match next {
					Some(next) => {
						pair.model = next;
						legal += 1;
					},
					None => refused += 1,
				}
				pair.same();
				assert!(pair.model.conserved());
				System::reset_events();
			}
			Mesh::do_try_state().unwrap();
		});
	}
	println!("{legal} steps made, {refused} refused, the same in both");
	assert!(legal > refused);
}
