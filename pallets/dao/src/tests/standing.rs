// SPDX-License-Identifier: Apache-2.0

//! Membership, cell by cell: every standing of an account towards a DAO, against every call about
//! it and every kind of actor. Where a cell is an error, nothing changes. Rows about votes, delegation and
//! reputation are in `standing_votes.rs`; those of a DAO that has ended, in `standing_ended.rs`.

use frame_support::{assert_storage_noop, hypothetically};
use sp_runtime::DispatchError;

use super::{money::*, *};
use crate::{constitution::days, Call, Error, Members};

const PROBATION: u64 = 30;
/// Whose standing it is.
pub(super) const WHO: AccountId = 12;

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Actor {
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
pub(super) enum Standing {
	Outside,
	Invited,
	/// The invitation has lapsed, and nobody removed it.
	InvitedLate,
	Applied,
	AppliedLate,
	Probation,
	ProbationOver,
	Good,
	Jailed,
	/// The term is over, and no proposal has opened since.
	JailOver,
	Bound,
	Former,
	FormerLong,
	/// Was a member, and left.
	Left,
	Dissolved,
}

pub(super) const STANDINGS: [Standing; 15] = [
	Standing::Outside,
	Standing::Invited,
	Standing::InvitedLate,
	Standing::Applied,
	Standing::AppliedLate,
	Standing::Probation,
	Standing::ProbationOver,
	Standing::Good,
	Standing::Jailed,
	Standing::JailOver,
	Standing::Bound,
	Standing::Former,
	Standing::FormerLong,
	Standing::Left,
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

/// The way of WHO to this standing, as far as it is one upwards.
fn climb(standing: Standing, dao: DaoId) {
	use Standing::*;
	match standing {
		Outside => return,
		Invited | InvitedLate => {
			body(dao, Call::invite { dao, who: WHO });
			if standing == InvitedLate {
				run(100);
			}
			return;
		},
		_ => apply(dao),
	}
	match standing {
		Applied => return,
		AppliedLate => {
			run(100);
			return;
		},
		_ => body(dao, admission(dao)),
	}
	if standing == Probation {
		return;
	}
	run(PROBATION);
	if standing != ProbationOver {
		assert_ok!(Dao::settle_probation(signed(9), dao, WHO));
	}
}

/// The rest of the way, from good standing.
fn fall(standing: Standing, dao: DaoId) {
	use Standing::*;
	match standing {
		Jailed | JailOver => {
			let until = System::block_number() + 50;
			let who = WHO;
			body(dao, Call::jail { dao, who, until });
			if standing == JailOver {
				System::set_block_number(until);
			}
		},
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
		Left => {
			assert_ok!(Dao::leave(signed(WHO), dao));
		},
		Dissolved => body(dao, Call::dissolve { dao }),
		_ => {},
	}
}

/// A DAO under this constitution towards which WHO has this standing. `scene` is played when WHO stands
/// as well as it ever will: on what opens there a member has a vote, whatever comes after.
pub(super) fn reach(
	standing: Standing,
	mut constitution: ConstitutionOf<Test>,
	scene: impl FnOnce(DaoId),
) -> DaoId {
	constitution.probation = PROBATION;
	let dao = partners_under(constitution);
	give(dao, NATIVE, 100_000);
	climb(standing, dao);
	scene(dao);
	fall(standing, dao);
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
pub(super) type Row = [Result<(), Error<Test>>; 15];

/// Whose answer a cell is, if the actor of the call is not the one whose standing it is.
#[derive(Clone, Copy)]
pub(super) enum For {
	/// Only a decision; anybody else: `NotEnacting`.
	Body,
	/// Anyone about WHO.
	Anyone,
	/// This one only. A call about the signer says something else of others: tested where they are
	/// the one.
	Only(Actor),
	/// Everybody else.
	But(Actor),
}

/// One row of the table.
pub(super) struct Line {
	pub(super) name: &'static str,
	pub(super) call: Box<dyn Fn(DaoId) -> Call<Test>>,
	pub(super) by: For,
	pub(super) row: Row,
}

pub(super) fn check(standing: Standing, at: usize, dao: DaoId, line: &Line) {
	for actor in ACTORS {
		let expected = match line.by {
			For::Body if actor != Actor::Body => Err(Error::<Test>::NotEnacting),
			For::Only(by) if actor != by => continue,
			For::But(by) if actor == by => continue,
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
		// In the order of STANDINGS: outside, invited, invited too long, applied, applied too long, on trial, trial over,
		// good, jailed, jailed too long, bound by yes, former, former for long, left, good in a dissolved DAO.
		row("apply", Box::new(|dao| Call::apply { dao, constitution_hash: hash(dao), shares: 10, loot: 0, tribute: None }), For::Only(Actor::Own),
			[ok(), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated),
			Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), ok(), Err(WrongState)]);
		row("withdraw_application", Box::new(|dao| Call::withdraw_application { dao }), For::Only(Actor::Own),
			[Err(NotApplied), Err(NotApplied), Err(NotApplied), ok(), ok(), Err(NotApplied), Err(NotApplied),
			Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied)]);
		row("expire_application", Box::new(|dao| Call::expire_application { dao, who: WHO }), For::Anyone,
			[Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(TooEarly), ok(), Err(NotApplied), Err(NotApplied),
			Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied)]);
		row("admit", Box::new(admission), For::Body,
			[Err(NotApplied), Err(NotApplied), Err(NotApplied), ok(), Err(Expired), Err(NotApplied), Err(NotApplied),
			Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(NotApplied), Err(WrongState)]);
		row("revoke", Box::new(|dao| Call::revoke { dao, who: WHO }), For::Body,
			[Err(NotApplied), Err(NotApplied), Err(NotApplied), ok(), ok(), ok(), ok(),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(NotApplied), Err(WrongState)]);
		row("settle_probation", Box::new(|dao| Call::settle_probation { dao, who: WHO }), For::Anyone,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(TooEarly), ok(),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(NotEligible), Err(WrongState)]);
		row("grant", Box::new(|dao| Call::grant { dao, who: WHO, shares: 1, loot: 1 }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(NotEligible), Err(WrongState)]);
		row("burn", Box::new(|dao| Call::burn { dao, who: WHO, shares: 1, loot: 0 }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(NotEligible), Err(WrongState)]);
		row("kick", Box::new(|dao| Call::kick { dao, who: WHO }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(NotEligible), Err(WrongState)]);
		row("jail", Box::new(|dao| Call::jail { dao, who: WHO, until: System::block_number() + 9 }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), ok(), Err(WrongState), Err(WrongState), Err(NotEligible), Err(WrongState)]);
		row("release", Box::new(|dao| Call::release { dao, who: WHO }), For::Body,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			Err(WrongState), ok(), ok(), Err(WrongState), Err(WrongState), Err(WrongState), Err(NotEligible), Err(WrongState)]);
		row("rage_quit", Box::new(|dao| {
				let (shares, loot) = Members::<Test>::get(dao, WHO).map_or((0, 0), |member| (member.shares, member.loot));
				Call::rage_quit { dao, shares, loot, assets: list(&[NATIVE]) }
			}), For::Only(Actor::Own),
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			ok(), ok(), ok(), Err(BoundByYes), ok(), ok(), Err(NotEligible), Err(WrongState)]);
		row("leave", Box::new(|dao| Call::leave { dao }), For::Only(Actor::Own),
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), ok(), ok(),
			ok(), ok(), ok(), Err(BoundByYes), Err(WrongState), Err(WrongState), Err(NotEligible), ok()]);
		row("pay_former", Box::new(|dao| Call::pay_former { dao, who: WHO }), For::Anyone,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState), Err(WrongState),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(TooEarly), ok(), Err(NotEligible), Err(WrongState)]);
		row("claim", Box::new(|dao| Call::claim { dao, who: WHO }), For::Anyone,
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NothingToClaim), Err(NothingToClaim),
			Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NothingToClaim), Err(NotEligible), Err(NothingToClaim)]);
		row("claim_rest", Box::new(|dao| Call::claim_rest { dao, who: WHO, assets: list(&[NATIVE]) }), For::Anyone,
			[Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState),
			Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), Err(WrongState), ok()]);
		row("invite", Box::new(|dao| Call::invite { dao, who: WHO }), For::Body,
			[ok(), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated),
			Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), Err(AlreadySeated), ok(), Err(WrongState)]);
		row("accept_invitation", Box::new(|dao| Call::accept_invitation { dao, constitution_hash: hash(dao) }), For::Only(Actor::Own),
			[Err(NotInvited), ok(), Err(Expired), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited),
			Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited), Err(NotInvited)]);
		row("propose", Box::new(|dao| Call::propose { dao, calls: vec![Box::new(remark(1))].try_into().unwrap() }), For::Only(Actor::Own),
			[Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(NotEligible),
			ok(), Err(Jailed), ok(), ok(), Err(NotEligible), Err(NotEligible), Err(NotEligible), Err(WrongState)]);
	}
	for (at, standing) in STANDINGS.into_iter().enumerate() {
		play(|| {
			let dao = reach(standing, constitution(), |_| {});
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
