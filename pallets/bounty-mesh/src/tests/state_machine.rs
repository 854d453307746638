// SPDX-License-Identifier: Apache-2.0

//! Every state × call × actor: the one allowed move or the expected error.

use super::*;
use frame_support::hypothetically;
use sp_runtime::{DispatchError, Perbill};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
	Open,
	/// Open to all, with one entry.
	Entered,
	Assigned,
	Submitted,
	Offered,
	/// All entries refused.
	Refused,
	/// The hunter's side put its bond.
	Disputed,
	/// Both sides did.
	Matched,
	Ended,
}

const STAGES: [Stage; 9] = [
	Stage::Open,
	Stage::Entered,
	Stage::Assigned,
	Stage::Submitted,
	Stage::Offered,
	Stage::Refused,
	Stage::Disputed,
	Stage::Matched,
	Stage::Ended,
];

/// Root's poster, who stands, hunter, applicant or entrant, arbiter, stranger.
const WHO: [AccountId; 6] = [POSTER, DAO, WORKER, MATE, ARBITER, STRANGER];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
	Contribute,
	Extend,
	Fund,
	Cancel,
	Invite,
	Take,
	TakeAndSubmit,
	Apply,
	WithdrawApplication,
	Assign,
	Enter,
	WithdrawEntry,
	Pick,
	Submit,
	Resign,
	Accept,
	AcceptAndPay,
	Rework,
	Release,
	Ratify,
	Contest,
	Confirm,
	Offer,
	Refuse,
	Agree,
	Escalate,
	Sponsor,
	MatchBond,
	Rule,
	RuleAsCollective,
	ToCollective,
	RuleContest,
	ContestToCollective,
	Expire,
	Lift,
	Resolve,
	Clean,
	ForgetLevel,
	Claim,
	PostChild,
	Refund,
	WithdrawCredit,
	CollectReputation,
}

const ACTS: [Act; 43] = [
	Act::Contribute,
	Act::Extend,
	Act::Fund,
	Act::Cancel,
	Act::Invite,
	Act::Take,
	Act::TakeAndSubmit,
	Act::Apply,
	Act::WithdrawApplication,
	Act::Assign,
	Act::Enter,
	Act::WithdrawEntry,
	Act::Pick,
	Act::Submit,
	Act::Resign,
	Act::Accept,
	Act::AcceptAndPay,
	Act::Rework,
	Act::Release,
	Act::Ratify,
	Act::Contest,
	Act::Confirm,
	Act::Offer,
	Act::Refuse,
	Act::Agree,
	Act::Escalate,
	Act::Sponsor,
	Act::MatchBond,
	Act::Rule,
	Act::RuleAsCollective,
	Act::ToCollective,
	Act::RuleContest,
	Act::ContestToCollective,
	Act::Expire,
	Act::Lift,
	Act::Resolve,
	Act::Clean,
	Act::ForgetLevel,
	Act::Claim,
	Act::PostChild,
	Act::Refund,
	Act::WithdrawCredit,
	Act::CollectReputation,
];

/// A child under the DAO's root, open to the worker and with a bid of the mate, or open to all and
/// with an entry of the mate, then brought on.
fn staged(stage: Stage) -> BountyId {
	let root = Root::new().taken();
	if matches!(stage, Stage::Entered | Stage::Refused) {
		let child = Child::of(root)
			.with(|child| child.posting.mode = Mode::Open)
			.post();
		enter(child, MATE);
		if stage == Stage::Refused {
			assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		}
		return child;
	}
	let child = Child::of(root)
		.with(|child| child.posting.mode = Mode::Application)
		.post();
	assert_ok!(Mesh::apply(by(MATE), child, 300, 90, 90));
	if stage == Stage::Open {
		return child;
	}
	assert_ok!(Mesh::take(by(WORKER), child));
	if stage == Stage::Assigned {
		return child;
	}
	submit(child);
	match stage {
		Stage::Open | Stage::Entered | Stage::Assigned | Stage::Submitted | Stage::Refused => {
			return child
		},
		Stage::Ended => {
			accept(child);
			return child;
		},
		Stage::Offered | Stage::Disputed | Stage::Matched => {
			assert_ok!(Mesh::offer(by(DAO), child, 100, Below::Keep));
		},
	}
	if stage != Stage::Offered {
		assert_ok!(Mesh::escalate(by(WORKER), child));
	}
	if stage == Stage::Matched {
		assert_ok!(Mesh::match_bond(by(DAO), child));
		heard(child);
	}
	child
}

fn act(act: Act, who: AccountId, id: BountyId) -> Result<(), DispatchError> {
	let by = by(who);
	let half = Perbill::from_percent(50);
	let term = LinkRef::Term(1);
	match act {
		Act::Contribute => Mesh::contribute(by, id, 100),
		Act::Extend => Mesh::extend(by, id, None, Some(150)),
		Act::Fund => Mesh::fund(by, id, 50),
		Act::Cancel => Mesh::cancel(by, id),
		Act::Invite => Mesh::invite(by, id, OTHER),
		Act::Take => free_of(Mesh::take(by, id)),
		Act::TakeAndSubmit => free_of(Mesh::take_and_submit(
			by,
			id,
			hash("x"),
			payees(&[(WORKER, 100)]),
		)),
		Act::Apply => free_of(Mesh::apply(by, id, 300, 90, 90)),
		Act::WithdrawApplication => Mesh::withdraw_application(by, id, MATE),
		Act::Assign => free_of(Mesh::assign(by, id, MATE, 300, 90)),
		Act::Enter => free_of(Mesh::enter(by, id, hash("x"), payees(&[(who, 100)]))),
		Act::WithdrawEntry => Mesh::withdraw_entry(by, id, MATE),
		Act::Pick => Mesh::pick(by, id, MATE, hash("entry")),
		Act::Submit => Mesh::submit(by, id, hash("x"), payees(&[(WORKER, 100)])),
		Act::Resign => free_of(Mesh::resign(by, id)),
		Act::Accept => free_of(Mesh::accept(by, id, 400)),
		Act::AcceptAndPay => free_of(Mesh::accept_and_pay(by, id, 400)),
		Act::Rework => Mesh::rework(by, id, 50),
		Act::Release => Mesh::release(by, id, 100, hash("x")),
		Act::Ratify => Mesh::ratify(by, id, term),
		Act::Contest => Mesh::contest(by, id, term, half),
		Act::Confirm => Mesh::confirm(by, id, LinkRef::Pay(0)),
		Act::Offer => Mesh::offer(by, id, 100, Below::Keep),
		Act::Refuse => Mesh::offer(by, id, 0, Below::Keep),
		Act::Agree => free_of(Mesh::agree(by, id)),
		Act::Escalate => Mesh::escalate(by, id),
		Act::Sponsor => Mesh::sponsor(by, id),
		Act::MatchBond => Mesh::match_bond(by, id),
		Act::Rule => free_of(Mesh::rule(by, id, half, half, None)),
		Act::RuleAsCollective => free_of(Mesh::rule(RuntimeOrigin::root(), id, half, half, None)),
		Act::ToCollective => Mesh::to_collective(by, id, None),
		Act::RuleContest => free_of(Mesh::rule_contest(by, id, term, half)),
		Act::ContestToCollective => Mesh::contest_to_collective(by, id, term, None),
		Act::Expire => free_of(Mesh::expire(by, id)),
		Act::Lift => free_of(Mesh::lift(by, id)),
		Act::Resolve => free_of(Mesh::resolve(by, id, LinkRef::Pay(0))),
		Act::Clean => free_of(Mesh::clean(by, id)),
		Act::ForgetLevel => free_of(Mesh::forget_level(by, WORKER)),
		Act::Claim => free_of(Mesh::claim(by, id, 0)),
		Act::PostChild => free_of(Mesh::post_child(by, id, 100, 0, 0, posting(OTHER, 20, 50))),
		Act::Refund => free_of(Mesh::refund(by, id, POSTER)),
		Act::WithdrawCredit => Mesh::withdraw_credit(by, WORKER, Native::get()),
		Act::CollectReputation => Mesh::collect_reputation(by, WORKER, DAO, 1),
	}
}

/// `only` may, all others get `error`.
fn only(who: AccountId, actor: AccountId, error: Error) -> Result<(), Error> {
	if who == actor {
		Ok(())
	} else {
		Err(error)
	}
}

fn expected(stage: Stage, act: Act, actor: AccountId) -> Result<(), Error> {
	use Stage::*;
	let stands = only(DAO, actor, Error::NotStanding);
	let hunts = only(WORKER, actor, Error::NotHunter);
	match act {
		Act::Contribute => Err(Error::NotCrowd),
		Act::Extend => match stage {
			Open | Entered | Assigned => stands,
			Submitted | Offered | Refused | Disputed | Matched | Ended => {
				stands.and(Err(Error::NotAssigned))
			},
		},
		Act::Fund => match stage {
			Ended => Err(Error::AlreadyEnded),
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				stands
			},
		},
		Act::Cancel => match stage {
			Open => stands,
			Entered => stands.and(Err(Error::EntriesStand)),
			Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotOpen)
			},
		},
		Act::Invite => match stage {
			Open => stands,
			Entered => stands.and(Err(Error::OpenToAll)),
			Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotOpen)
			},
		},
		Act::Assign => match stage {
			Open => stands,
			Entered => stands.and(Err(Error::UnknownApplication)),
			Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotOpen)
			},
		},
		Act::Take | Act::TakeAndSubmit => match stage {
			Open => only(WORKER, actor, Error::NotInvited),
			Entered => Err(Error::OpenToAll),
			Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotOpen)
			},
		},
		Act::Apply => match (stage, actor) {
			(Open, DAO) => Err(Error::OwnBounty),
			(Open, ARBITER) => Err(Error::ArbiterAsParty),
			(Open, MATE) => Err(Error::AlreadyApplied),
			(Open, _) => Ok(()),
			(Entered, _) => Err(Error::OpenToAll),
			(Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended, _) => {
				Err(Error::NotOpen)
			},
		},
		Act::WithdrawApplication => match stage {
			Open | Assigned | Submitted | Offered | Disputed | Matched => {
				only(MATE, actor, Error::BidStands)
			},
			Entered | Refused => Err(Error::UnknownApplication),
			Ended => Ok(()),
		},
		Act::Enter => match (stage, actor) {
			(Open, _) => Err(Error::NotOpenToAll),
			(Entered, MATE) => Err(Error::AlreadyEntered),
			(Entered, DAO) => Err(Error::OwnBounty),
			(Entered, ARBITER) => Err(Error::ArbiterAsParty),
			(Entered, _) => Ok(()),
			(Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended, _) => {
				Err(Error::NotOpen)
			},
		},
		Act::WithdrawEntry => match stage {
			Entered | Refused => only(MATE, actor, Error::EntryStands),
			Open | Assigned | Submitted | Offered | Disputed | Matched | Ended => {
				Err(Error::UnknownEntry)
			},
		},
		Act::Pick => match stage {
			Open => stands.and(Err(Error::NotOpenToAll)),
			Entered => stands,
			Assigned | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotOpen)
			},
		},
		Act::Submit | Act::Resign | Act::PostChild => match stage {
			Assigned => hunts,
			Open | Entered | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotAssigned)
			},
		},
		Act::Accept | Act::AcceptAndPay | Act::Rework => match stage {
			Submitted => stands,
			Open | Entered | Assigned | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotSubmitted)
			},
		},
		Act::Release => match stage {
			Assigned => stands,
			Open | Entered | Submitted | Offered | Refused | Disputed | Matched | Ended => {
				Err(Error::NotAssigned)
			},
		},
		Act::Ratify | Act::Contest => match stage {
			Open | Entered | Refused => Err(Error::UnknownLink),
			Assigned | Submitted | Offered | Disputed | Matched | Ended => Err(Error::NotInReview),
		},
		Act::Confirm => match stage {
			Ended => Err(Error::NotInReview),
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				Err(Error::UnknownLink)
			},
		},
		Act::Offer => match stage {
			Assigned | Submitted => stands,
			Entered => stands.and(Err(Error::OfferTooHigh)),
			Open | Offered | Refused | Disputed | Matched | Ended => Err(Error::NotSubmitted),
		},
		Act::Refuse => match stage {
			Assigned | Submitted | Entered => stands,
			Open | Offered | Refused | Disputed | Matched | Ended => Err(Error::NotSubmitted),
		},
		Act::Agree => match stage {
			Offered => hunts,
			Open | Entered | Assigned | Submitted | Refused | Disputed | Matched | Ended => {
				Err(Error::NotOffered)
			},
		},
		Act::Escalate => match stage {
			Offered => hunts,
			Refused => only(MATE, actor, Error::UnknownEntry),
			Open | Entered | Assigned | Submitted | Disputed | Matched | Ended => {
				Err(Error::NotOffered)
			},
		},
		Act::Sponsor => match stage {
			Offered | Refused if actor == ARBITER => Err(Error::ArbiterAsParty),
			Offered | Refused => Ok(()),
			Open | Entered | Assigned | Submitted | Disputed | Matched | Ended => {
				Err(Error::NotOffered)
			},
		},
		Act::MatchBond => match stage {
			Disputed if actor == ARBITER => Err(Error::ArbiterAsParty),
			Disputed => Ok(()),
			Matched => Err(Error::BondThere),
			Open | Entered | Assigned | Submitted | Offered | Refused | Ended => {
				Err(Error::NotDisputed)
			},
		},
		Act::Rule | Act::RuleAsCollective => match (stage, act) {
			(Matched, Act::Rule) => only(ARBITER, actor, Error::NotArbiter),
			(Matched, _) => Err(Error::ArbitersTurn),
			(Disputed, _) => Err(Error::NotMatched),
			(Open | Entered | Assigned | Submitted | Offered | Refused | Ended, _) => {
				Err(Error::NotDisputed)
			},
		},
		Act::ToCollective => match stage {
			Disputed | Matched if actor == DAO || actor == WORKER => Ok(()),
			Disputed | Matched => Err(Error::NotAParty),
			Open | Entered | Assigned | Submitted | Offered | Refused | Ended => {
				Err(Error::NotDisputed)
			},
		},
		Act::RuleContest | Act::ContestToCollective => Err(Error::NotContested),
		Act::Expire => match stage {
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				Err(Error::NotYet)
			},
			Ended => Err(Error::NothingExpires),
		},
		Act::Lift => Err(Error::UpperStands),
		Act::Resolve => match stage {
			Ended => Err(Error::NotDecided),
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				Err(Error::UnknownLink)
			},
		},
		Act::Clean => match stage {
			Ended => Err(Error::StillReferenced),
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				Err(Error::NotEnded)
			},
		},
		Act::ForgetLevel => match stage {
			Ended => Err(Error::NotYet),
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				Err(Error::NothingToForget)
			},
		},
		Act::Claim => match stage {
			Ended => Err(Error::NotFinal),
			Open | Entered | Assigned | Submitted | Offered | Refused | Disputed | Matched => {
				Err(Error::UnknownPay)
			},
		},
		Act::Refund => Err(Error::UnknownBounty),
		Act::WithdrawCredit | Act::CollectReputation => Err(Error::NothingToTake),
	}
}

#[test]
fn every_cell_of_state_call_actor() {
	// covers: B-05
	// pitfall: 27
	for stage in STAGES {
		ExtBuilder::build_and_execute(|| {
			let id = staged(stage);
			Mesh::do_try_state().unwrap();
			for call in ACTS {
				for actor in WHO {
					let wanted = expected(stage, call, actor).map_err(DispatchError::from);
					hypothetically!({
						let got =
							frame_support::storage::with_storage_layer(|| act(call, actor, id));
						assert_eq!(got, wanted, "{call:?} in {stage:?} by {actor}");
						Mesh::do_try_state().unwrap();
					});
				}
			}
		});
	}
}

#[test]
fn the_moves_of_the_state_itself_refuse_every_other_state() {
	ExtBuilder::build_and_execute(|| {
		for stage in STAGES {
			hypothetically!({
				use Stage::*;
				let state = get(staged(stage)).state;
				let delivery = crate::state::Delivery {
					evidence: hash("x"),
					payees: payees(&[(WORKER, 100)]),
				};
				let offer = crate::state::Offer {
					by: DAO,
					amount: 1,
					below: Below::Keep,
					payable: 400,
					vouched: 0,
					frozen: 0,
					name: Name::Top,
					counted: 0,
				};
				let bond = crate::state::Bond { by: DAO, amount: 1 };
				let is = |moved: bool, from: &[Stage]| {
					assert_eq!(moved, from.contains(&stage), "{stage:?}");
				};
				is(state.assign(OTHER, 1, 2).is_some(), &[Open, Entered]);
				is(
					state.pick(OTHER, delivery.clone(), 1, 2).is_some(),
					&[Open, Entered],
				);
				is(state.close(How::Expired, 1).is_some(), &[Open, Entered]);
				is(state.refuse(offer.clone(), 1).is_some(), &[Open, Entered]);
				is(state.submit(delivery.clone(), 2).is_some(), &[Assigned]);
				is(state.rework(2).is_some(), &[Submitted]);
				is(state.offer(offer, 1).is_some(), &[Assigned, Submitted]);
				is(state.reopen(1, 2).is_some(), &[Assigned, Offered]);
				is(state.renew(1, 2).is_some(), &[Refused]);
				is(
					state.escalate(bond.clone(), Court::Arbiter, 2).is_some(),
					&[Offered],
				);
				is(
					state
						.escalate_entry(OTHER, delivery, bond, Court::Arbiter, (1, 2))
						.is_some(),
					&[Refused],
				);
				is(state.finish(How::Accepted, 1).is_some(), &[Submitted]);
				is(state.finish(How::Agreed, 1).is_some(), &[Offered]);
				is(state.finish(How::Ruled, 1).is_some(), &[Disputed, Matched]);
				assert!(state.finish(How::Expired, 1).is_none());
				assert!(state.finish(How::Cancelled, 1).is_none());
				assert_eq!(state.is_living(), stage != Ended);
				assert_eq!(
					state.hunter().is_some(),
					!matches!(stage, Open | Entered | Refused | Ended)
				);
				assert_eq!(
					state.vacant().is_some(),
					matches!(stage, Open | Entered | Refused)
				);
			});
		}
	});
}
