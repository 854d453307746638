// SPDX-License-Identifier: Apache-2.0

//! Every state × call × actor: the one allowed move or the expected error.

use super::*;
use crate::state::{Below, Bond, Duty, Offer};
use frame_support::hypothetically;
use sp_runtime::DispatchError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
	Open,
	Assigned,
	Submitted,
	Offered,
	Disputed,
	Ended,
}

const STAGES: [Stage; 6] = [
	Stage::Open,
	Stage::Assigned,
	Stage::Submitted,
	Stage::Offered,
	Stage::Disputed,
	Stage::Ended,
];

/// Root's poster, who stands, hunter, applicant, arbiter, stranger.
const WHO: [AccountId; 6] = [POSTER, DAO, WORKER, MATE, ARBITER, STRANGER];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
	Extend,
	Cancel,
	Invite,
	Take,
	Apply,
	WithdrawApplication,
	Assign,
	Submit,
	Resign,
	Accept,
	Expire,
	Lift,
	Resolve,
	Clean,
	Claim,
	PostChild,
	Refund,
	WithdrawCredit,
}

const ACTS: [Act; 18] = [
	Act::Extend,
	Act::Cancel,
	Act::Invite,
	Act::Take,
	Act::Apply,
	Act::WithdrawApplication,
	Act::Assign,
	Act::Submit,
	Act::Resign,
	Act::Accept,
	Act::Expire,
	Act::Lift,
	Act::Resolve,
	Act::Clean,
	Act::Claim,
	Act::PostChild,
	Act::Refund,
	Act::WithdrawCredit,
];

/// A child under the DAO's root, open to the worker and with a bid of the mate, then brought on.
fn staged(stage: Stage) -> BountyId {
	let root = Root::new().taken();
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
	let offer = Offer {
		amount: 100,
		below: Below::Keep,
		payable: 400,
		vouched: 0,
		name: Name::Term {
			bounty: root,
			term: 1,
		},
	};
	let duty = Duty {
		hunter: WORKER,
		since: 1,
		reworks: 0,
	};
	let delivery = get(child).state.delivery().cloned();
	let put =
		|state| Bounties::<Test>::mutate(child, |record| record.as_mut().unwrap().state = state);
	match stage {
		Stage::Open | Stage::Assigned | Stage::Submitted => {},
		Stage::Offered => put(State::Offered {
			duty,
			delivery,
			offer,
			until: 11,
		}),
		Stage::Disputed => put(State::Disputed {
			duty,
			delivery,
			offer,
			bond: Bond {
				by: WORKER,
				amount: 0,
			},
			matched: None,
			until: 11,
		}),
		Stage::Ended => accept(child),
	}
	child
}

fn act(act: Act, who: AccountId, id: BountyId) -> Result<(), DispatchError> {
	let by = by(who);
	let free = |result: frame_support::dispatch::DispatchResultWithPostInfo| {
		result.map(|_| ()).map_err(|error| error.error)
	};
	match act {
		Act::Extend => Mesh::extend(by, id, None, Some(150)),
		Act::Cancel => Mesh::cancel(by, id),
		Act::Invite => Mesh::invite(by, id, OTHER),
		Act::Take => Mesh::take(by, id),
		Act::Apply => Mesh::apply(by, id, 300, 90, 90),
		Act::WithdrawApplication => Mesh::withdraw_application(by, id, MATE),
		Act::Assign => Mesh::assign(by, id, MATE, 300, 90),
		Act::Submit => Mesh::submit(by, id, hash("x"), payees(&[(WORKER, 100)])),
		Act::Resign => Mesh::resign(by, id),
		Act::Accept => Mesh::accept(by, id, 400),
		Act::Expire => free(Mesh::expire(by, id)),
		Act::Lift => free(Mesh::lift(by, id)),
		Act::Resolve => free(Mesh::resolve(by, id, LinkRef::Pay(0))),
		Act::Clean => free(Mesh::clean(by, id)),
		Act::Claim => free(Mesh::claim(by, id, 0)),
		Act::PostChild => Mesh::post_child(by, id, 100, 0, 0, posting(OTHER, 20, 50)),
		Act::Refund => Mesh::refund(by, id, POSTER),
		Act::WithdrawCredit => Mesh::withdraw_credit(by, WORKER, Native::get()),
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
	match act {
		Act::Extend => match stage {
			Open | Assigned => only(DAO, actor, Error::NotStanding),
			Submitted | Offered | Disputed | Ended => {
				only(DAO, actor, Error::NotStanding).and(Err(Error::NotAssigned))
			},
		},
		Act::Cancel | Act::Invite | Act::Assign => match stage {
			Open => only(DAO, actor, Error::NotStanding),
			Assigned | Submitted | Offered | Disputed | Ended => Err(Error::NotOpen),
		},
		Act::Take => match stage {
			Open => only(WORKER, actor, Error::NotInvited),
			Assigned | Submitted | Offered | Disputed | Ended => Err(Error::NotOpen),
		},
		Act::Apply => match (stage, actor) {
			(Open, DAO) => Err(Error::OwnBounty),
			(Open, ARBITER) => Err(Error::ArbiterAsParty),
			(Open, MATE) => Err(Error::AlreadyApplied),
			(Open, _) => Ok(()),
			(Assigned | Submitted | Offered | Disputed | Ended, _) => Err(Error::NotOpen),
		},
		Act::WithdrawApplication => match stage {
			Open | Assigned | Submitted | Offered | Disputed => only(MATE, actor, Error::BidStands),
			Ended => Ok(()),
		},
		Act::Submit | Act::Resign | Act::PostChild => match stage {
			Assigned => only(WORKER, actor, Error::NotHunter),
			Open | Submitted | Offered | Disputed | Ended => Err(Error::NotAssigned),
		},
		Act::Accept => match stage {
			Submitted => only(DAO, actor, Error::NotStanding),
			Open | Assigned | Offered | Disputed | Ended => Err(Error::NotSubmitted),
		},
		Act::Expire => match stage {
			Open | Assigned | Submitted => Err(Error::NotYet),
			Offered | Disputed | Ended => Err(Error::NothingExpires),
		},
		Act::Lift => match stage {
			Open | Assigned | Submitted | Offered | Disputed | Ended => Err(Error::UpperStands),
		},
		Act::Resolve => match stage {
			Ended => Err(Error::NotDecided),
			Open | Assigned | Submitted | Offered | Disputed => Err(Error::UnknownLink),
		},
		Act::Clean => match stage {
			Ended => Err(Error::StillReferenced),
			Open | Assigned | Submitted | Offered | Disputed => Err(Error::NotEnded),
		},
		Act::Claim => match stage {
			Ended => Err(Error::NotFinal),
			Open | Assigned | Submitted | Offered | Disputed => Err(Error::UnknownPay),
		},
		Act::Refund => Err(Error::UnknownBounty),
		Act::WithdrawCredit => Err(Error::NothingToTake),
	}
}

#[test]
fn every_cell_of_state_call_actor() {
	// covers: B-05
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
				let state = get(staged(stage)).state;
				let delivery = crate::state::Delivery {
					evidence: hash("x"),
					payees: payees(&[(WORKER, 100)]),
				};
				assert_eq!(state.assign(OTHER, 1, 2).is_some(), stage == Stage::Open);
				assert_eq!(state.close(How::Expired, 1).is_some(), stage == Stage::Open);
				assert_eq!(
					state.submit(delivery, 2).is_some(),
					stage == Stage::Assigned
				);
				assert_eq!(state.reopen(1, 2).is_some(), stage == Stage::Assigned);
				assert_eq!(state.accept(1).is_some(), stage == Stage::Submitted);
				assert_eq!(state.is_living(), stage != Stage::Ended);
				assert_eq!(
					state.hunter().is_some(),
					!matches!(stage, Stage::Open | Stage::Ended)
				);
			});
		}
	});
}
