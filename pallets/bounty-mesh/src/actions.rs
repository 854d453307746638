// SPDX-License-Identifier: Apache-2.0

//! What an account can do about a bounty now, and until when. A read.

use crate::{
	pallet::{Config, Contributions, Pallet},
	state::{Court, State},
	types::{
		AccountIdOf, BlockOf, BountyId, BountyOf, LinkRef, Mode, Name, Next, TreeOf, CONTEST_SHARE,
		MAX_REWORKS, MAX_TERMS,
	},
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::{traits::Zero, Debug};

/// A call an account can make about a bounty.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
#[allow(missing_docs)] // Each is the call of that name.
pub enum Action {
	#[codec(index = 0)]
	PostChild,
	#[codec(index = 1)]
	Contribute,
	#[codec(index = 2)]
	Extend,
	#[codec(index = 3)]
	Fund,
	#[codec(index = 4)]
	Cancel,
	#[codec(index = 5)]
	Invite,
	#[codec(index = 6)]
	Take,
	#[codec(index = 7)]
	Apply,
	#[codec(index = 8)]
	Assign,
	#[codec(index = 9)]
	Enter,
	#[codec(index = 10)]
	Pick,
	#[codec(index = 11)]
	Submit,
	#[codec(index = 12)]
	Resign,
	#[codec(index = 13)]
	Accept,
	#[codec(index = 14)]
	Rework,
	#[codec(index = 15)]
	Release,
	#[codec(index = 16)]
	Offer,
	#[codec(index = 17)]
	Agree,
	#[codec(index = 18)]
	Escalate,
	#[codec(index = 19)]
	Sponsor,
	#[codec(index = 20)]
	MatchBond,
	#[codec(index = 21)]
	Rule,
	#[codec(index = 22)]
	ToCollective,
	#[codec(index = 23)]
	Ratify,
	#[codec(index = 24)]
	Contest,
	#[codec(index = 25)]
	RuleContest,
	#[codec(index = 26)]
	Expire,
	#[codec(index = 27)]
	Lift,
	#[codec(index = 28)]
	Resolve,
	#[codec(index = 29)]
	Claim,
	#[codec(index = 30)]
	Refund,
	#[codec(index = 31)]
	Clean,
}

/// A possible action, and up to which block.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
pub struct Possible<BlockNumber> {
	/// The call.
	pub action: Action,
	/// The link it is about, where there can be several.
	pub link: Option<LinkRef>,
	/// The last block in which it works for certain; none: no date ends it.
	pub until: Option<BlockNumber>,
}

/// What an account can do about one bounty, gathered.
struct Actions<T: Config>(Vec<Possible<BlockOf<T>>>);

impl<T: Config> Actions<T> {
	fn all(&mut self, actions: &[Action], until: Option<BlockOf<T>>) {
		self.0.extend(actions.iter().map(|action| Possible {
			action: *action,
			link: None,
			until,
		}));
	}

	fn one(&mut self, action: Action, link: LinkRef, until: Option<BlockOf<T>>) {
		self.0.push(Possible {
			action,
			link: Some(link),
			until,
		});
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn possible(account: &AccountIdOf<T>, id: BountyId) -> Vec<Possible<BlockOf<T>>> {
		let mut found = Actions::<T>(Vec::new());
		let Ok((bounty, tree, upper)) = Self::load(id) else {
			return found.0;
		};
		let stand = Self::stand(&tree, &upper);
		let stands = stand.as_ref().is_some_and(|stand| stand.who == *account);
		let hunts = bounty.state.hunter() == Some(account);
		let above_works = upper
			.as_ref()
			.is_none_or(|(_, upper)| upper.state.due().is_some());
		let now = Self::now();
		// Where somebody stands: up to when silence means nothing.
		let clock = |asked| {
			stand
				.as_ref()
				.map(|stand| Self::clock(asked, &bounty, &tree, stand))
		};
		// What ends now hands something up, and above it all has ended: `lift` comes first.
		let stuck = upper
			.as_ref()
			.is_some_and(|(_, upper)| !upper.state.is_living())
			&& match &bounty.state {
				State::Open { .. } => Self::entries(id, &bounty).is_none(),
				State::Offered { offer, .. } => !offer.amount.is_zero(),
				State::Disputed { .. } => true,
				State::Assigned { .. }
				| State::Submitted { .. }
				| State::Ended { .. }
				| State::Refused { .. } => false,
			};
		let expires = |found: &mut Actions<T>, date: Option<BlockOf<T>>| {
			if !stuck && date.is_some_and(|date| now > date) {
				found.all(&[Action::Expire], None);
			}
		};
		match &bounty.state {
			State::Open { until, .. } => {
				Self::possible_while_open(&mut found, account, (id, &bounty), &tree, *until);
				if stands {
					let entries = Self::entries(id, &bounty).is_some();
					found.all(
						if entries {
							&[Action::Pick, Action::Offer]
						} else {
							&[Action::Cancel]
						},
						None,
					);
					if bounty.mode != Mode::Open {
						found.all(&[Action::Invite], None);
						found.all(&[Action::Assign], Some(*until));
					}
				}
				expires(&mut found, Some(*until));
			},
			State::Assigned { due, .. } => {
				if hunts {
					let actions = [Action::Submit, Action::PostChild, Action::Resign];
					found.all(&actions, Some(*due));
				}
				if stands {
					found.all(&[Action::Release, Action::Offer], Some(*due));
				}
				expires(&mut found, Some(*due));
			},
			State::Submitted { duty, until, .. } => {
				let until = clock(*until);
				if stands {
					found.all(&[Action::Accept, Action::Offer], until);
					if duty.reworks < MAX_REWORKS {
						found.all(&[Action::Rework], until);
					}
				}
				expires(&mut found, until);
			},
			State::Offered { bond, until, .. } | State::Refused { bond, until, .. } => {
				if hunts {
					if !stuck {
						found.all(&[Action::Agree], Some(*until));
					}
					found.all(&[Action::Escalate], Some(*until));
				}
				if bond.is_none() && now <= *until {
					found.all(&[Action::Sponsor], Some(*until));
				}
				if crate::pallet::Entries::<T>::get(id, account).is_some()
					&& bounty.state.vacant().is_some()
				{
					found.all(&[Action::Escalate], Some(*until));
				}
				expires(&mut found, Some(*until));
			},
			State::Disputed { case, until, .. } => {
				let open = case.verdict.is_none();
				let over = match (open, case.matched.is_some()) {
					(false, _) => Some(Zero::zero()),
					(true, true) => Some(Self::court_ends(&tree, case.court, *until)),
					(true, false) => clock(*until),
				};
				if open && case.matched.is_none() {
					found.all(&[Action::MatchBond], over);
				}
				if open && case.court == Court::Arbiter {
					if hunts || stands {
						found.all(&[Action::ToCollective], over);
					}
					let rules = tree.terms.arbiter.as_ref() == Some(account);
					if rules && case.matched.is_some() && now <= *until {
						found.all(&[Action::Rule], Some(*until));
					}
				}
				expires(&mut found, over);
			},
			State::Ended { .. } => {
				if bounty.pays.is_empty() && bounty.kids == 0 && !Self::still_contested(&bounty) {
					let refunded = bounty.parent.is_some()
						|| (tree.returned == tree.taken && tree.contributors == 0);
					if refunded {
						found.all(&[Action::Clean], None);
					}
				}
			},
		}
		if stands && bounty.state.is_living() && above_works {
			found.all(&[Action::Fund], None);
			if bounty.state.open().is_some() || bounty.state.due().is_some() {
				found.all(&[Action::Extend], None);
			}
		}
		Self::possible_links(&mut found, account, (id, &bounty), &tree);
		if Self::lift_target(account, &bounty, &tree, &upper).is_ok() {
			found.all(&[Action::Lift], None);
		}
		if Self::refundable_now(bounty.root, account) > Zero::zero() {
			found.all(&[Action::Refund], None);
		}
		found.0
	}

	/// What one who has no role yet can do while a hunter is looked for.
	fn possible_while_open(
		found: &mut Actions<T>,
		account: &AccountIdOf<T>,
		(id, bounty): (BountyId, &BountyOf<T>),
		tree: &TreeOf<T>,
		until: BlockOf<T>,
	) {
		if Self::now() > until {
			return;
		}
		if tree.terms.crowd && bounty.parent.is_none() && bounty.term() == 0 {
			found.all(&[Action::Contribute], Some(until));
		}
		let Ok(upper) = Self::above(bounty.up) else {
			return;
		};
		let may = bounty.term() < MAX_TERMS
			&& Self::ensure_may_hunt(bounty, tree, &upper, account).is_ok();
		if !may {
			return;
		}
		match bounty.mode {
			Mode::Open if crate::pallet::Entries::<T>::get(id, account).is_none() => {
				found.all(&[Action::Enter], Some(until));
			},
			Mode::Application if crate::pallet::Applications::<T>::get(id, account).is_none() => {
				found.all(&[Action::Apply], Some(until));
			},
			Mode::Open | Mode::Application | Mode::Direct => {},
		}
		if bounty.mode != Mode::Open && bounty.invited.as_ref() == Some(account) {
			found.all(&[Action::Take], Some(until));
		}
	}

	/// What can be done about its promises.
	fn possible_links(
		found: &mut Actions<T>,
		account: &AccountIdOf<T>,
		(id, bounty): (BountyId, &BountyOf<T>),
		tree: &TreeOf<T>,
	) {
		let Ok(upper) = Self::above(bounty.up) else {
			return;
		};
		let stand = Self::stand(tree, &upper);
		let terms = (1u32..).map(LinkRef::Term);
		let terms = terms.zip(bounty.terms.iter().map(|term| term.link));
		let pays = bounty
			.pays
			.iter()
			.map(|pay| (LinkRef::Pay(pay.id), pay.link));
		for (which, link) in terms.chain(pays) {
			match link.next {
				Next::Review { until } => {
					let Some(stand) = &stand else { continue };
					let clock = Self::clock(until, bounty, tree, stand);
					let crowd = tree.terms.crowd && stand.name == Name::Top;
					if Self::now() > clock {
						found.one(Action::Resolve, which, None);
						continue;
					}
					let stands = stand.who == *account;
					if stands && !crowd {
						found.one(Action::Ratify, which, Some(clock));
					}
					let part = Contributions::<T>::get(bounty.root, account);
					let part = part.map_or_else(Zero::zero, |part| part.amount);
					if stands || (crowd && part >= CONTEST_SHARE.mul_ceil(tree.funded)) {
						found.one(Action::Contest, which, Some(clock));
					}
				},
				Next::Contested => {
					let Ok(contest) = Self::contest_of(id, which) else {
						continue;
					};
					let ends = Self::court_ends(tree, contest.court, contest.until);
					let rules = tree.terms.arbiter.as_ref() == Some(account)
						&& contest.court == Court::Arbiter;
					if rules && Self::now() <= contest.until {
						found.one(Action::RuleContest, which, Some(contest.until));
					}
					if Self::now() > ends {
						found.one(Action::Resolve, which, None);
					}
				},
				Next::Hangs { bounty, term } => {
					if let Ok(Some(_)) = Self::pulled(link, bounty, term) {
						found.one(Action::Resolve, which, None);
					}
				},
				Next::Running | Next::Final => {},
			}
			let ready = Self::lifts_to_claim(bounty, tree, link) == Some(0);
			if ready && matches!(which, LinkRef::Pay(_)) {
				found.one(Action::Claim, which, None);
			}
		}
	}
}
