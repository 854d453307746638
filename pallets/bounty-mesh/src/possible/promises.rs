// SPDX-License-Identifier: Apache-2.0

//! What an account can do about the promises of a bounty.

use super::Seen;
use crate::{
	actions::Action,
	mesh::Stand,
	pallet::{Config, Pallet},
	state::{Court, State},
	types::{BlockOf, BountyId, LinkRef, Name, Next},
};
use alloc::vec::Vec;
use sp_runtime::traits::Zero;

impl<T: Config> Seen<'_, T> {
	/// What can be done about its promises.
	pub(super) fn of_its_promises(&mut self) {
		let terms = (1u32..).map(LinkRef::Term);
		let terms = terms.zip(self.bounty.terms.iter().map(|term| term.link));
		let pays = self.bounty.pays.iter();
		let pays = pays.map(|pay| (LinkRef::Pay(pay.id), pay.link));
		let links: Vec<_> = terms.chain(pays).collect();
		for (which, link) in links {
			match link.next {
				Next::Review { until } => self.in_review(which, until),
				Next::Contested => self.contested(which),
				Next::Hangs { bounty, term } => {
					if let Ok(Some(_)) = Pallet::<T>::pulled(link, bounty, term) {
						self.one(Action::Resolve, which, None);
					}
					self.judged_above(which, bounty, term);
				},
				Next::Running | Next::Final => {},
			}
			let ready = Pallet::<T>::lifts_to_claim(&self.bounty, &self.tree, link) == Some(0);
			if ready && matches!(which, LinkRef::Pay(_)) {
				self.one(Action::Claim, which, None);
			}
		}
	}

	fn in_review(&mut self, which: LinkRef, until: BlockOf<T>) {
		let Some(clock) = self.clock(until) else {
			return;
		};
		if self.now > clock {
			self.one(Action::Resolve, which, None);
			return;
		}
		let at_top = |stand: &Stand<T>| stand.name == Name::Top;
		let crowd = self.tree.terms.crowd && self.stand.as_ref().is_some_and(at_top);
		if self.stands() && !crowd {
			self.one(Action::Ratify, which, Some(clock));
		}
		let part = || Pallet::<T>::put_a_tenth(self.account, self.bounty.root, &self.tree);
		let may = self.stands() || (crowd && part());
		if may && Pallet::<T>::stake_of(&self.bounty, which).is_ok_and(|stake| !stake.is_zero()) {
			self.one(Action::Contest, which, Some(clock));
		}
	}

	fn contested(&mut self, which: LinkRef) {
		let Ok(contest) = Pallet::<T>::contest_of(self.id, which) else {
			return;
		};
		let (rules, until) = (self.rules() && self.heard(contest.until), contest.until);
		if rules && contest.court == Court::Arbiter && self.now <= until {
			self.one(Action::RuleContest, which, Some(until));
		}
		let ends = Pallet::<T>::court_ends(&self.tree, contest.court, contest.until);
		if self.now > ends {
			self.one(Action::Resolve, which, None);
			return;
		}
		let of = (&self.bounty, &self.tree);
		let party = self.stands() || Pallet::<T>::is_party(self.account, of, which, &contest);
		if party && contest.court == Court::Arbiter {
			self.one(Action::ContestToCollective, which, Some(ends));
		}
	}

	/// What one who would be paid can ask for about what a pay hangs on, by showing the pay.
	fn judged_above(&mut self, which: LinkRef, above: BountyId, term: u32) {
		let LinkRef::Pay(pay) = which else { return };
		if !Pallet::<T>::is_paid_by(self.account, &self.bounty, pay) {
			return;
		}
		let Ok((judged, tree, upper)) = Pallet::<T>::load(above) else {
			return;
		};
		if let State::Disputed { case, until, .. } = &judged.state {
			let asks = case.verdict.is_none() && case.court == Court::Arbiter;
			if asks && judged.term() == term {
				let over = if case.matched.is_some() {
					Some(Pallet::<T>::court_ends(&tree, case.court, *until))
				} else {
					Pallet::<T>::stand(&tree, &upper)
						.map(|stand| Pallet::<T>::clock(*until, &judged, &tree, &stand))
				};
				if case.matched.is_none() || over.is_some_and(|over| self.now <= over) {
					self.one(Action::ToCollectiveByPay, which, over);
				}
			}
		}
		if let Ok(contest) = Pallet::<T>::contest_of(above, LinkRef::Term(term)) {
			let ends = Pallet::<T>::court_ends(&tree, contest.court, contest.until);
			if contest.court == Court::Arbiter && self.now <= ends {
				self.one(Action::ContestToCollectiveByPay, which, Some(ends));
			}
		}
	}
}
