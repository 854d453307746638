// SPDX-License-Identifier: Apache-2.0

//! What an account can do about a bounty now, and until when. A read.

mod promises;

use crate::{
	actions::{Action, Possible},
	mesh::{Stand, Upper},
	pallet::{Applications, Config, Entries, Pallet},
	state::{Court, State},
	types::{
		count_of, AccountIdOf, BlockOf, BountyId, BountyOf, LinkRef, Mode, OfferOf, TreeOf,
		MAX_DEPTH, MAX_MILESTONES, MAX_REWORKS, MAX_TERMS,
	},
};
use alloc::vec::Vec;
use sp_runtime::traits::{One, Saturating, Zero};

/// One bounty as an account sees it, and what that account can do about it, gathered.
struct Seen<'a, T: Config> {
	account: &'a AccountIdOf<T>,
	id: BountyId,
	bounty: BountyOf<T>,
	tree: TreeOf<T>,
	upper: Upper<T>,
	stand: Option<Stand<T>>,
	now: BlockOf<T>,
	found: Vec<Possible<BlockOf<T>>>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn possible(account: &AccountIdOf<T>, id: BountyId) -> Vec<Possible<BlockOf<T>>> {
		let Ok((bounty, tree, upper)) = Self::load(id) else {
			return Vec::new();
		};
		let stand = Self::stand(&tree, &upper);
		let mut seen = Seen {
			account,
			id,
			bounty,
			tree,
			upper,
			stand,
			now: Self::now(),
			found: Vec::new(),
		};
		seen.of_its_state();
		seen.of_its_means();
		seen.of_its_promises();
		seen.of_the_tree();
		seen.found
	}
}

impl<T: Config> Seen<'_, T> {
	fn all(&mut self, actions: &[Action], until: Option<BlockOf<T>>) {
		self.found.extend(actions.iter().map(|action| Possible {
			action: *action,
			link: None,
			until,
		}));
	}

	/// What works up to a block, unless that has passed.
	fn up_to(&mut self, until: BlockOf<T>, actions: &[Action]) {
		if self.now <= until {
			self.all(actions, Some(until));
		}
	}

	/// What asks for a date after the present that is no later than the latest, so it has to be asked for
	/// before that; and it works up to a block.
	fn with_date(&mut self, latest: BlockOf<T>, until: BlockOf<T>, action: Action) {
		self.up_to(until.min(latest.saturating_sub(One::one())), &[action]);
	}

	fn one(&mut self, action: Action, link: LinkRef, until: Option<BlockOf<T>>) {
		self.found.push(Possible {
			action,
			link: Some(link),
			until,
		});
	}

	fn stands(&self) -> bool {
		let mut stand = self.stand.iter();
		stand.any(|stand| stand.who == *self.account)
	}

	fn hunts(&self) -> bool {
		self.bounty.state.hunter() == Some(self.account)
	}

	fn rules(&self) -> bool {
		self.tree.terms.arbiter.as_ref() == Some(self.account)
	}

	/// Whether the arbiter's half of its window has begun.
	fn heard(&self, until: BlockOf<T>) -> bool {
		self.now >= Pallet::<T>::arbiter_begins(&self.tree, until)
	}

	/// Up to when silence of who stands means nothing, where somebody does.
	fn clock(&self, asked: BlockOf<T>) -> Option<BlockOf<T>> {
		let stand = self.stand.as_ref()?;
		Some(Pallet::<T>::clock(asked, &self.bounty, &self.tree, stand))
	}

	/// The last date its work can have.
	fn latest_due(&self) -> BlockOf<T> {
		Pallet::<T>::latest_due(&self.tree, &self.upper)
	}

	/// What ends now hands something up, and above it all has ended: `lift` comes first.
	fn is_stuck(&self) -> bool {
		let above_ended = self
			.upper
			.as_ref()
			.is_some_and(|(_, upper)| !upper.state.is_living());
		above_ended
			&& match &self.bounty.state {
				State::Open { .. } => Pallet::<T>::entries(self.id, &self.bounty).is_none(),
				State::Offered { offer, .. } => !offer.amount.is_zero(),
				State::Disputed { .. } => true,
				State::Assigned { .. }
				| State::Submitted { .. }
				| State::Ended { .. }
				| State::Refused { .. } => false,
			}
	}

	/// After a date, if there is one, silence counts.
	fn expires(&mut self, date: Option<BlockOf<T>>) {
		if date.is_some_and(|date| self.now > date) && !self.is_stuck() {
			self.all(&[Action::Expire], None);
		}
	}

	fn of_its_state(&mut self) {
		match self.bounty.state.clone() {
			State::Open { until, .. } => self.while_open(until),
			State::Assigned { due, .. } => self.while_assigned(due),
			State::Submitted { duty, until, .. } => self.while_submitted(duty.reworks, until),
			State::Offered {
				offer, bond, until, ..
			} => {
				if self.hunts() && !self.is_stuck() {
					self.all(&[Action::Agree], Some(until));
				}
				self.while_offered(self.hunts(), &offer, bond.is_some(), until);
			},
			State::Refused {
				offer, bond, until, ..
			} => {
				let entered = Entries::<T>::get(self.id, self.account)
					.is_some_and(|entry| Pallet::<T>::entry_stands(self.id, &entry));
				self.while_offered(entered, &offer, bond.is_some(), until);
			},
			State::Disputed { case, until, .. } => {
				let (open, matched) = (case.verdict.is_none(), case.matched.is_some());
				self.while_disputed(open, matched, case.court, until);
			},
			State::Ended { .. } => {
				let (bounty, tree) = (&self.bounty, &self.tree);
				let refunded = bounty.parent.is_some()
					|| (tree.returned == tree.taken && tree.contributors == 0);
				let empty = bounty.pays.is_empty()
					&& bounty.kids == 0
					&& !Pallet::<T>::still_contested(bounty);
				if refunded && empty {
					self.all(&[Action::Clean], None);
				}
			},
		}
	}

	fn while_open(&mut self, until: BlockOf<T>) {
		if self.now <= until {
			self.of_those_without_a_role(until);
		}
		if self.stands() {
			if Pallet::<T>::entries(self.id, &self.bounty).is_some() {
				self.all(&[Action::Pick, Action::Offer], None);
			} else {
				self.all(&[Action::Cancel], None);
			}
			if self.bounty.mode != Mode::Open {
				self.all(&[Action::Invite], None);
			}
			if self.bounty.mode == Mode::Application && self.wants_hunter() {
				self.with_date(self.latest_due(), until, Action::Assign);
			}
		}
		self.expires(Some(until));
	}

	/// Whether somebody can still be assigned, for a price.
	fn wants_hunter(&self) -> bool {
		self.bounty.term() < MAX_TERMS && !self.bounty.available.is_zero()
	}

	/// What one who has no role yet can do while a hunter is looked for.
	fn of_those_without_a_role(&mut self, until: BlockOf<T>) {
		let (bounty, tree) = (&self.bounty, &self.tree);
		if bounty.parent.is_none() && bounty.term() == 0 && tree.terms.crowd && !self.rules() {
			self.all(&[Action::Contribute], Some(until));
		}
		let (bounty, tree) = (&self.bounty, &self.tree);
		let may = bounty.term() < MAX_TERMS
			&& Pallet::<T>::ensure_may_hunt(bounty, tree, &self.upper, self.account).is_ok();
		if !may {
			return;
		}
		let invited = bounty.invited.as_ref() == Some(self.account);
		let (due, latest) = (bounty.due, self.latest_due());
		match bounty.mode {
			Mode::Open
				if !Entries::<T>::contains_key(self.id, self.account)
					&& Pallet::<T>::bond_is_worth_it(bounty) =>
			{
				self.all(&[Action::Enter], Some(until));
			},
			Mode::Application if !Applications::<T>::contains_key(self.id, self.account) => {
				if self.wants_hunter() {
					self.with_date(latest, until, Action::Apply);
				}
			},
			Mode::Open | Mode::Application | Mode::Direct => {},
		}
		if self.bounty.mode != Mode::Open && invited && due <= latest {
			self.with_date(due, until, Action::Take);
		}
	}

	fn while_assigned(&mut self, due: BlockOf<T>) {
		let bounty = &self.bounty;
		let passes_on = bounty.depth < MAX_DEPTH && bounty.available >= self.tree.terms.smallest;
		let releases = !bounty.payable().is_zero() && count_of(&bounty.pays) < MAX_MILESTONES;
		if self.hunts() {
			self.all(&[Action::Submit, Action::Resign], Some(due));
			if passes_on {
				let latest = Pallet::<T>::latest_due_below(&self.tree, Some(due));
				self.with_date(latest, due, Action::PostChild);
			}
		}
		if self.stands() {
			self.all(&[Action::Offer], Some(due));
			if releases {
				self.all(&[Action::Release], Some(due));
			}
		}
		self.expires(Some(due));
	}

	fn while_submitted(&mut self, reworks: u8, until: BlockOf<T>) {
		let until = self.clock(until);
		if self.stands() {
			self.all(&[Action::Accept, Action::Offer], until);
			if let Some(until) = until.filter(|_| reworks < MAX_REWORKS) {
				// A whole window to do it in.
				let last = self.latest_due().saturating_sub(self.tree.terms.window);
				self.up_to(until.min(last), &[Action::Rework]);
			}
		}
		self.expires(until);
	}

	/// An offer to one who may refuse it, or to all who entered.
	fn while_offered(
		&mut self,
		may_refuse: bool,
		offer: &OfferOf<T>,
		sponsored: bool,
		until: BlockOf<T>,
	) {
		if may_refuse && Pallet::<T>::offer_stake(offer).is_ok_and(|stake| !stake.is_zero()) {
			self.all(&[Action::Escalate], Some(until));
		}
		if !sponsored && !self.rules() {
			self.up_to(until, &[Action::Sponsor]);
		}
		self.expires(Some(until));
	}

	/// A dispute that is open or ruled on, whose bond is matched or not.
	fn while_disputed(&mut self, open: bool, matched: bool, court: Court, until: BlockOf<T>) {
		let over = match (open, matched) {
			(false, _) => Some(Zero::zero()),
			(true, true) => Some(Pallet::<T>::court_ends(&self.tree, court, until)),
			(true, false) => self.clock(until),
		};
		if open && !matched && !self.rules() {
			self.all(&[Action::MatchBond], over);
		}
		if open && court == Court::Arbiter {
			let party = self.hunts() || self.stands();
			match over {
				Some(over) if party && matched => self.up_to(over, &[Action::ToCollective]),
				over if party => self.all(&[Action::ToCollective], over),
				_ => {},
			}
			if self.rules() && matched && self.heard(until) {
				self.up_to(until, &[Action::Rule]);
			}
		}
		self.expires(over);
	}

	/// More money and more time for it, of who stands.
	fn of_its_means(&mut self) {
		let (bounty, tree) = (&self.bounty, &self.tree);
		let (works, has) = match &self.upper {
			Some((_, upper)) => (upper.state.due().is_some(), !upper.available.is_zero()),
			None => (true, !tree.terms.crowd),
		};
		if !self.stands() || !works || !bounty.state.is_living() {
			return;
		}
		let latest = self.latest_due();
		let moves_until = bounty
			.state
			.open()
			.and_then(|(_, until)| (until < bounty.due).then_some(bounty.due));
		let moves_due = (bounty.state.open().map(|_| bounty.due))
			.or(bounty.state.due())
			.and_then(|due| (due < latest).then_some(latest));
		if has {
			self.all(&[Action::Fund], None);
		}
		if let Some(latest) = moves_until.max(moves_due) {
			self.with_date(latest, latest, Action::Extend);
		}
	}

	/// What has to do with what it hangs on.
	fn of_the_tree(&mut self) {
		let (bounty, tree) = (&self.bounty, &self.tree);
		if Pallet::<T>::lift_target(self.account, bounty, tree, &self.upper).is_ok() {
			self.all(&[Action::Lift], None);
		}
		let refund = Pallet::<T>::refund_now(self.bounty.root, self.account);
		if refund.is_some_and(|refund| refund.does_something()) {
			self.all(&[Action::Refund], None);
		}
	}
}
