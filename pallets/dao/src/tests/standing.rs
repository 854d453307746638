//! Membership, cell by cell: every standing of an account towards a DAO, against every call about
//! it and every kind of actor. Where a cell is an error, nothing changes.

use frame_support::{assert_storage_noop, hypothetically};
use sp_runtime::DispatchError;

use super::{money::*, *};
use crate::{constitution::days, Call, Error, Members};

const PROBATION: u64 = 30;
/// Whose standing it is.
const WHO: AccountId = 12;

#[derive(Clone, Copy, PartialEq, Debug)]
enum Actor {
	Own,
	Member,
	Stranger,
	/// A decision of the DAO.
	Body,
	/// The DAO's account without a decision.
	Key,
}

const ACTORS: [Actor; 5] = [
	Actor::Own,
	Actor::Member,
	Actor::Stranger,
	Actor::Body,
	Actor::Key,
];

#[derive(Clone, Copy, PartialEq, Debug)]
enum Standing {
	Outside,
	Invited,
	Applied,
	AppliedLate,
	Probation,
	ProbationOver,
	Good,
	Jailed,
	Bound,
	Former,
	FormerLong,
	Dissolved,
}

const STANDINGS: [Standing; 12] = [
	Standing::Outside,
	Standing::Invited,
	Standing::Applied,
	Standing::AppliedLate,
	Standing::Probation,
	Standing::ProbationOver,
	Standing::Good,
	Standing::Jailed,
	Standing::Bound,
	Standing::Former,
	Standing::FormerLong,
	Standing::Dissolved,
];

fn body(dao: DaoId, call: Call<Test>) {
	assert_ok!(as_enactment(dao, call));
}

fn apply(dao: DaoId) {
	assert_ok!(Dao::apply(
		signed(WHO),
		dao,
		hash(dao),
		10,
		0,
		tribute(NATIVE, 500)
	));
}

fn admission(dao: DaoId) -> Call<Test> {
	Call::admit {
		dao,
		who: WHO,
		shares: 10,
		loot: 0,
		tribute: tribute(NATIVE, 500),
	}
}

/// A DAO towards which WHO has this standing.
fn reach(standing: Standing) -> DaoId {
	use Standing::*;
	let mut constitution = constitution();
	constitution.probation = PROBATION;
	let dao = partners_under(constitution);
	give(dao, NATIVE, 100_000);
	match standing {
		Outside => return dao,
		Invited => {
			body(dao, Call::invite { dao, who: WHO });
			return dao;
		},
		_ => apply(dao),
	}
	match standing {
		Applied => return dao,
		AppliedLate => {
			run(100);
			return dao;
		},
		_ => body(dao, admission(dao)),
	}
	if standing == Probation {
		return dao;
	}
	run(PROBATION);
	if standing == ProbationOver {
		return dao;
	}
	assert_ok!(Dao::settle_probation(signed(9), dao, WHO));
	match standing {
		Jailed => body(
			dao,
			Call::jail {
				dao,
				who: WHO,
				until: 5_000,
			},
		),
		Bound => {
			let id = propose_in(5, dao, vec![remark(1)]);
			vote(&[WHO], id, Vote::Aye);
		},
		Former | FormerLong => {
			body(dao, Call::kick { dao, who: WHO });
			if standing == FormerLong {
				System::set_block_number(System::block_number() + days(10, 14));
			}
		},
		Dissolved => body(dao, Call::dissolve { dao }),
		_ => {},
	}
	dao
}

fn make(actor: Actor, dao: DaoId, call: Call<Test>) -> Result<(), DispatchError> {
	use sp_runtime::traits::Dispatchable;
	let who = match actor {
		Actor::Own => WHO,
		Actor::Member => 5,
		Actor::Stranger => 9,
		Actor::Key => Dao::account_id(dao),
		Actor::Body => return as_enactment(dao, call),
	};
	own(call)
		.dispatch(signed(who))
		.map(|_| ())
		.map_err(|failed| failed.error)
}

/// A row of the table: what the call answers in each standing, in their order; the actor is right.
type Row = [Result<(), Error<Test>>; 12];

/// Whose answer a cell is, if the actor of the call is not the one whose standing it is.
#[derive(Clone, Copy)]
enum For {
	/// Only a decision; anybody else: `NotEnacting`.
	Body,
	/// Anyone about WHO.
	Anyone,
	/// Only about the signer.
	Own,
}

/// One row of the table.
struct Line {
	name: &'static str,
	call: Box<dyn Fn(DaoId) -> Call<Test>>,
	by: For,
	row: Row,
}

fn check(standing: Standing, at: usize, dao: DaoId, line: &Line) {
	for actor in ACTORS {
		let expected = match line.by {
			For::Body if actor != Actor::Body => Err(Error::<Test>::NotEnacting),
			// Of others it says something about themselves: tested where they are the one.
			For::Own if actor != Actor::Own => continue,
			_ => line.row[at].as_ref().copied().map_err(clone),
		};
		let name = format!("{}: {standing:?} by {actor:?}", line.name);
		match expected {
			Ok(()) => {
				let got = hypothetically!({
					let got = make(actor, dao, (line.call)(dao));
					Dao::do_try_state().unwrap();
					got
				});
				assert_eq!(got, Ok(()), "{name}");
			},
			Err(error) => {
				let error = Err(DispatchError::from(error));
				assert_storage_noop!(assert_eq!(
					make(actor, dao, (line.call)(dao)),
					error,
					"{name}"
				));
			},
		}
	}
}

fn clone(error: &Error<Test>) -> Error<Test> {
	use codec::{Decode, Encode};
	Error::decode(&mut &error.encode()[..]).unwrap()
}

// covers: D-03, D-11, D-26, pitfall: 27
#[test]
#[rustfmt::skip]
fn every_call_knows_every_standing() {
	use Error::*;
	let ok = || Ok(());
	let mut lines = Vec::new();
	let mut row = |name, call: Box<dyn Fn(DaoId) -> Call<Test>>, by, row| lines.push(Line { name, call, by, row });
	{
		// In the order of STANDINGS: outside, invited, applied, applied too long, on trial, trial over,
		// good, jailed, bound by yes, former, former for long, good in a dissolved DAO.
		row("apply", Box::new(|dao| Call::apply { dao, constitution_hash: hash(dao), shares: 10, loot: 0, tribute: None }), For::Own,
			[ok(), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated),
			Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(WrongState)]);
		row("withdraw_application", Box::new(|dao| Call::withdraw_application { dao }), For::Own,
			[Err(NotApplied), Err(NotApplied), ok(), ok(), Err(NotApplied), Err(NotApplied),
			Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied)]);
		row("expire_application", Box::new(|dao| Call::expire_application { dao, who: WHO }), For::Anyone,
			[Err(NotApplied), Err(NotApplied), Err(TooEarly), ok(), Err(NotApplied), Err(NotApplied),
			Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied)]);
		row("admit", Box::new(admission), For::Body,
			[Err(NotApplied), Err(NotApplied), ok(), Err(Expired), Err(NotApplied), Err(NotApplied),
			Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(WrongState)]);
		row("revoke", Box::new(|dao| Call::revoke { dao, who: WHO }), For::Body,
			[Err(NotApplied), Err(NotApplied), ok(), ok(), ok(), ok(),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("settle_probation", Box::new(|dao| Call::settle_probation { dao, who: WHO }), For::Anyone,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(TooEarly), ok(),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("grant", Box::new(|dao| Call::grant { dao, who: WHO, shares: 1, loot: 1 }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("burn", Box::new(|dao| Call::burn { dao, who: WHO, shares: 1, loot: 0 }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("kick", Box::new(|dao| Call::kick { dao, who: WHO }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("jail", Box::new(|dao| Call::jail { dao, who: WHO, until: System::block_number() + 9 }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("release", Box::new(|dao| Call::release { dao, who: WHO }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			Err(WrongState), ok(), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState)]);
		row("rage_quit", Box::new(|dao| {
				let (shares, loot) = Members::<Test>::get(dao, WHO).map_or((0, 0), |member| (member.shares, member.loot));
				Call::rage_quit { dao, shares, loot, assets: list(&[NATIVE]) }
			}), For::Own,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), Err(BoundByYes), ok(), ok(), Err(WrongState)]);
		row("leave", Box::new(|dao| Call::leave { dao }), For::Own,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), ok(), ok(),
			ok(), ok(), Err(BoundByYes), Err(WrongState), Err(WrongState), ok()]);
		row("pay_former", Box::new(|dao| Call::pay_former { dao, who: WHO }), For::Anyone,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(TooEarly), ok(), Err(WrongState)]);
		row("claim", Box::new(|dao| Call::claim { dao, who: WHO }), For::Anyone,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NothingToClaim), Err(NothingToClaim),
			Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim)]);
		row("claim_rest", Box::new(|dao| Call::claim_rest { dao, who: WHO, assets: list(&[NATIVE]) }), For::Anyone,
			[Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), ok()]);
		row("invite", Box::new(|dao| Call::invite { dao, who: WHO }), For::Body,
			[ok(), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated),
			Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(WrongState)]);
		row("accept_invitation", Box::new(|dao| Call::accept_invitation { dao, constitution_hash: hash(dao) }), For::Own,
			[Err(NotInvited), ok(), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited),
			Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited)]);
		row("propose", Box::new(|dao| Call::propose { dao, calls: vec![Box::new(remark(1))].try_into().unwrap() }), For::Own,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible),
			ok(), Err(Jailed), ok(), Err(NotEligible), Err(NotEligible), Err(WrongState)]);
	}
	for (at, standing) in STANDINGS.into_iter().enumerate() {
		play(|| {
			let dao = reach(standing);
			for line in &lines {
				check(standing, at, dao, line);
			}
		});
	}
}

#[test]
fn only_the_drawn_moves_of_members_are_legal() {
	use crate::state::MemberState as M;
	let all: [M<u64>; 4] = [
		M::Good,
		M::Probation {
			until: 1,
			shares: 1,
			loot: 0,
		},
		M::Jailed { until: 1 },
		M::Former { since: 1 },
	];
	let legal = [(0, 2), (0, 3), (1, 0), (2, 0), (2, 2), (2, 3)];
	for (i, from) in all.iter().enumerate() {
		for (j, to) in all.iter().enumerate() {
			assert_eq!(
				from.may_become(to),
				legal.contains(&(i, j)),
				"{from:?} -> {to:?}"
			);
		}
	}
}
