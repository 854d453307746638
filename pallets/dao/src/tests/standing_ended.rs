// SPDX-License-Identifier: Apache-2.0

//! `exit_dissolved`, cell by cell: every standing of a DAO that has ended towards another one, against
//! everybody who may ask for its exit, before and after it can be swept.

use super::{
	money::*,
	state_machine::{check, dao_call},
	*,
};
use crate::{constitution::Credits, state::DaoState, Call, Error};

/// What the DAO that ends is in the other one.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Place {
	Outside,
	Invited,
	Applied,
	Probation,
	Good,
	Jailed,
	/// Its yes is on something still voted on.
	BoundInVoting,
	/// Its yes is on something that passed and waits for its first attempt.
	BoundInGrace,
	Former,
	/// The other one has ended too.
	Ended,
}

/// Its own people: in good standing, suspended, expelled.
const OWN: [AccountId; 3] = [5, 7, 8];

/// A DAO of these, with 12 on trial. Decides fast enough to be a member anywhere.
fn small() -> DaoId {
	let mut quick = constitution();
	quick.ordinary.voting = 8;
	quick.ordinary.grace = 0;
	quick.probation = 100;
	let mut list = seats(&OWN);
	list.iter_mut().for_each(|seat| seat.shares = 1);
	let dao = found(quick, list);
	for who in [7, 8] {
		assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
	}
	assert_ok!(Dao::start(signed(9), dao));
	give(dao, NATIVE, 20_000);
	assert_ok!(Dao::apply(signed(12), dao, hash(dao), 0, 0, None));
	let admit = Call::admit {
		dao,
		who: 12,
		shares: 0,
		loot: 0,
		tribute: None,
	};
	let jail = Call::jail {
		dao,
		who: 7,
		until: 5_000,
	};
	for call in [admit, jail, Call::kick { dao, who: 8 }] {
		assert_ok!(as_enactment(dao, call));
	}
	dao
}

/// A DAO of 6, 14 and 15 in which that one has this place; returns both.
fn reach(place: Place) -> (DaoId, DaoId) {
	use Place::*;
	let small = small();
	let body = Dao::account_id(small);
	let mut articles = constitution();
	articles.constitutional.voting = 100;
	articles.credits = Credits {
		amount: 100,
		period: 300,
	};
	articles.probation = 30;
	let mut list = seats(&[6, 14, 15]);
	list.iter_mut().for_each(|seat| seat.shares = 20);
	let dao = found(articles, list);
	for who in [6, 14, 15] {
		assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
	}
	assert_ok!(Dao::start(signed(9), dao));
	give(dao, NATIVE, 20_000);
	let decide = |call| assert_eq!(as_enactment(dao, call), Ok(()));
	match place {
		Outside => {},
		Invited => decide(Call::invite { dao, who: body }),
		_ => {
			let offer = tribute(NATIVE, 500);
			assert_ok!(Dao::apply(signed(body), dao, hash(dao), 40, 0, offer));
		},
	}
	if matches!(place, Outside | Invited | Applied) {
		return (small, dao);
	}
	decide(Call::admit {
		dao,
		who: body,
		shares: 40,
		loot: 0,
		tribute: tribute(NATIVE, 500),
	});
	if place == Probation {
		return (small, dao);
	}
	run(30);
	assert_ok!(Dao::settle_probation(signed(9), dao, body));
	match place {
		Jailed => decide(Call::jail {
			dao,
			who: body,
			until: 5_000,
		}),
		BoundInVoting => {
			let constitution = Box::new(current(dao));
			let same = own(Call::amend { dao, constitution });
			let id = propose_in(6, dao, vec![same]);
			vote(&[body], id, Vote::Aye);
		},
		BoundInGrace => {
			let id = pass(dao, &[6, 14, body], vec![pay(9, 10)]);
			run(VOTING);
			assert!(matches!(status(id), ProposalState::Grace { .. }));
		},
		Former => decide(Call::kick { dao, who: body }),
		Ended => decide(Call::dissolve { dao }),
		_ => {},
	}
	(small, dao)
}

type Cell = Result<(), Error<Test>>;

/// Asked for by its own people; by one on trial there, a member of the other DAO, a stranger, and the
/// account that leaves.
fn ask(name: &str, (small, from): (DaoId, DaoId), own: fn() -> Cell, others: fn() -> Cell) {
	let call = dao_call(Call::exit_dissolved {
		dissolved: small,
		from,
	});
	for who in OWN {
		check(name, own(), call.clone(), who);
	}
	for who in [12, 6, 9, Dao::account_id(small)] {
		check(name, others(), call.clone(), who);
	}
}

// covers: D-10, D-15, D-19
#[test]
fn every_place_of_an_ended_dao_knows_its_exit() {
	use Error::*;
	let ok: fn() -> Cell = || Ok(());
	let no: fn() -> Cell = || Err(NotEligible);
	let bound: fn() -> Cell = || Err(BoundByYes);
	let early: fn() -> Cell = || Err(TooEarly);
	let wrong: fn() -> Cell = || Err(WrongState);
	// By its own people and by others, at once; the same from the date of the sweep.
	let table = [
		(Place::Outside, [no, no], [no, no]),
		(Place::Invited, [no, no], [no, no]),
		(Place::Applied, [no, no], [no, no]),
		(Place::Probation, [ok, early], [ok, ok]),
		(Place::Good, [ok, early], [ok, ok]),
		(Place::Jailed, [ok, early], [ok, ok]),
		// Only its own people take the yes back.
		(Place::BoundInVoting, [ok, early], [ok, bound]),
		(Place::BoundInGrace, [bound, early], [bound, bound]),
		(Place::Former, [ok, early], [ok, ok]),
		(Place::Ended, [wrong, wrong], [wrong, wrong]),
	];
	for (place, [own, others], [own_late, others_late]) in table {
		play(|| {
			let daos = reach(place);
			let small = daos.0;
			ask(&format!("{place:?}, alive"), daos, wrong, wrong);
			assert_ok!(as_enactment(small, Call::dissolve { dao: small }));
			ask(&format!("{place:?}, ended"), daos, own, others);
			let DaoState::Dissolved { sweep, .. } = record(small).state else {
				panic!()
			};
			System::set_block_number(sweep - 1);
			ask(&format!("{place:?}, ended long ago"), daos, own, others);
			System::set_block_number(sweep);
			let name = format!("{place:?}, to be swept");
			ask(&name, daos, own_late, others_late);
		});
	}
}
