// SPDX-License-Identifier: Apache-2.0

//! Every state of a proposal in a DAO that has ended: whoever calls, the open ones get their no and let
//! go of those who said yes, and nothing else happens.

use frame_support::{hypothetically, traits::fungible::InspectHold};

use super::{
	money::*,
	state_machine::{anyone, check, check_proposal, dao_call, eight, lose_standing, withdraw},
	*,
};
use crate::{
	state::DaoState, Call, Calls, Error, Event, HoldReason, Members, Proposals, RejectReason, Slots,
};

/// A state that a proposal can be in when its DAO ends.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Stage {
	Voting,
	VotingOver,
	Grace,
	/// Of a proposal that touches no claims: nobody is bound.
	GraceOrdinary,
	GraceOver,
	Failed,
	FailedOver,
	Withdrawn,
	Rejected,
	Enacted,
	Expired,
}

const STAGES: [Stage; 11] = [
	Stage::Voting,
	Stage::VotingOver,
	Stage::Grace,
	Stage::GraceOrdinary,
	Stage::GraceOver,
	Stage::Failed,
	Stage::FailedOver,
	Stage::Withdrawn,
	Stage::Rejected,
	Stage::Enacted,
	Stage::Expired,
];

impl Stage {
	/// Whether it waits for its answer.
	fn is_open(self) -> bool {
		use Stage::*;
		!matches!(self, Withdrawn | Rejected | Enacted | Expired)
	}

	/// Whether a yes keeps its owner in until there is one.
	fn binds(self) -> bool {
		use Stage::*;
		matches!(self, Voting | VotingOver | Grace | GraceOver)
	}

	/// How many members have it counted in their records.
	fn counted(self) -> usize {
		match self {
			Stage::Grace | Stage::GraceOver => 5,
			_ => 0,
		}
	}
}

/// A proposal of 1 in this state. Where it was voted on, five said yes, of whom one has been suspended
/// and one expelled since. The queue had no room for it.
fn reach(stage: Stage) -> ProposalId {
	use Stage::*;
	let call = match stage {
		GraceOrdinary | Enacted => remark(1),
		// The account is empty.
		_ => pay(9, 10),
	};
	let id = propose(1, vec![call]);
	if stage == Withdrawn {
		assert_ok!(Dao::withdraw(signed(1), id));
	}
	if !matches!(stage, Withdrawn | Rejected) {
		vote(&[3, 4], id, Vote::Aye);
	}
	lose_standing();
	if stage == Withdrawn {
		return id;
	}
	if stage != Rejected {
		vote(&[1, 2, 8], id, Vote::Aye);
	}
	if stage == Voting {
		return id;
	}
	let ProposalState::Voting { ends } = stored(id) else {
		panic!()
	};
	System::set_block_number(ends);
	if stage == VotingOver {
		return id;
	}
	assert_ok!(Dao::close(signed(9), id));
	if matches!(stage, Grace | GraceOrdinary | Rejected) {
		return id;
	}
	let ProposalState::Grace { until } = stored(id) else {
		panic!()
	};
	System::set_block_number(until);
	if stage == GraceOver {
		return id;
	}
	assert_ok!(Dao::enact(signed(9), id, BLOCK));
	if matches!(stage, Failed | Enacted) {
		return id;
	}
	let ProposalState::Failed { expires, .. } = stored(id) else {
		panic!()
	};
	System::set_block_number(expires);
	if stage == Expired {
		assert_ok!(Dao::close(signed(9), id));
	}
	id
}

/// As it is written down, not as it reads.
fn stored(id: ProposalId) -> ProposalState<u64> {
	Proposals::<Test>::get(id).unwrap().state
}

/// How many members a yes on what passed is counted of.
fn counted() -> usize {
	Members::<Test>::iter_prefix_values(DAO)
		.filter(|member| member.yes > 0)
		.count()
}

fn held() -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Proposal), &1)
}

fn leave() -> RuntimeCall {
	dao_call(Call::leave { dao: DAO })
}

/// That a proposal has had its no, and nobody's yes, place or deposit is left.
fn assert_answered(name: &str, id: ProposalId) {
	let no = Event::Rejected {
		dao: DAO,
		proposal: id,
		reason: RejectReason::Dissolved,
	};
	assert_eq!(events(), vec![no], "{name}");
	assert_eq!(stored(id), ProposalState::Rejected, "{name}");
	let record = Proposals::<Test>::get(id).unwrap();
	assert!(record.due.is_none() && record.deposit.is_none(), "{name}");
	assert_eq!(record.marks, Default::default(), "{name}");
	assert!(!Calls::<Test>::contains_key(id), "{name}");
	assert!(!Slots::<Test>::contains_key(DAO), "{name}");
	assert_eq!((counted(), held()), (0, 0), "{name}");
	for who in [1, 2, 3, 8] {
		check(name, Ok(()), leave(), who);
	}
	Dao::do_try_state().unwrap();
}

// covers: D-08, D-09, D-10, D-19
#[test]
fn every_state_of_a_proposal_knows_its_calls_when_the_dao_has_ended() {
	use Error::*;
	for stage in STAGES {
		eight(|| {
			let id = reach(stage);
			assert_ok!(Dao::do_dissolve(DAO));
			let name = format!("{stage:?}, dissolved");
			assert_eq!(counted(), stage.counted(), "{name}");
			let wrong = || anyone(|| Err(WrongState));
			let close = match stage.is_open() {
				true => anyone(|| Ok(())),
				false => wrong(),
			};
			let withdraw = withdraw(|| Err(WrongState));
			let cells = [wrong(), wrong(), wrong(), withdraw, close, wrong()];
			check_proposal(&name, id, cells);
			for who in [1, 2, 3, 8] {
				let expected = match stage.binds() {
					true => Err(BoundByYes),
					false => Ok(()),
				};
				check(&name, expected, leave(), who);
			}
			if !stage.is_open() {
				return;
			}
			// Clients read the answer that it will have.
			assert_eq!(status(id), ProposalState::Rejected, "{name}");
			assert!(held() > 0, "{name}");
			hypothetically!({
				let DaoState::Dissolved { sweep, .. } = record(DAO).state else {
					panic!()
				};
				System::set_block_number(sweep);
				let sweep = Call::sweep {
					dao: DAO,
					assets: list(&[]),
					limit: 64,
				};
				check(&name, Err(StillOpen), dao_call(sweep), 9);
			});
			// By itself, as soon as it is due, or for whoever is in a hurry.
			let due = Proposals::<Test>::get(id).unwrap().due.unwrap();
			events();
			hypothetically!({
				run_to_block(due.max(System::block_number() + 1));
				assert_answered(&format!("{name}, by the queue"), id);
			});
			assert_ok!(Dao::close(signed(9), id));
			assert_answered(&name, id);
		});
	}
}
