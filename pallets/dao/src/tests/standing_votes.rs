// SPDX-License-Identifier: Apache-2.0

//! Membership, cell by cell, continued from `standing.rs`: the calls about votes, delegation, invitations
//! and reputation. Votes opened when the standing was at its best, and still run.

use super::{
	standing::{check, reach, Actor, For, Line, Row, Standing, STANDINGS, WHO},
	*,
};
use crate::{
	constitution::{Credits, VotingSystem},
	traits::Daos as _,
	Call, Error, Slots,
};

type Cell = Result<(), Error<Test>>;

/// What the rows need: delegation, reputation, seats for guests, and time to reach every standing while
/// something is voted on.
fn articles() -> ConstitutionOf<Test> {
	let mut articles = constitution();
	articles.constitutional.voting = 7_000;
	articles.credits = Credits {
		amount: 100,
		period: 8_000,
	};
	articles.delegations = 4;
	articles.reputation_budget = 1_000;
	articles.guest_seat = Some(10);
	articles
}

fn quadratic() -> ConstitutionOf<Test> {
	let mut articles = articles();
	articles.system = VotingSystem::Quadratic;
	articles.early_accept.voice = false;
	articles.early_accept.ordinary = false;
	articles.delegations = 0;
	articles
}

/// Open the vote that the rows are about.
fn open_by(who: AccountId, dao: DaoId) {
	let same = Box::new(current(dao));
	let amendment = own(Call::amend {
		dao,
		constitution: same,
	});
	propose_in(who, dao, vec![amendment]);
}

/// That vote.
fn open(dao: DaoId) -> ProposalId {
	Slots::<Test>::get(dao)[0].proposal
}

/// Whether WHO has come as far as full membership.
fn is_good(dao: DaoId) -> bool {
	Dao::is_member(dao, &WHO)
}

/// A row in the order of STANDINGS: one answer before WHO is a full member (outside, invited, invited too
/// long, applied, applied too long, on trial, trial over), then good, jailed, jailed too long, bound by
/// another yes, former, former for long, left, good in a dissolved DAO.
fn cells(before: fn() -> Cell, since: [Cell; 8]) -> Row {
	let mut all = [(); 7].map(|()| before()).into_iter().chain(since);
	core::array::from_fn(|_| all.next().unwrap())
}

/// One answer in every standing, another where the DAO has ended.
fn alike(answer: fn() -> Cell, ended: fn() -> Cell) -> Row {
	let mut row: Row = core::array::from_fn(|_| answer());
	row[14] = ended();
	row
}

fn line(
	name: &'static str,
	by: For,
	call: impl Fn(DaoId) -> Call<Test> + 'static,
	row: Row,
) -> Line {
	let call = Box::new(call);
	Line {
		name,
		call,
		by,
		row,
	}
}

/// Every line in every standing, reached under these articles by way of this scene.
fn check_all(
	articles: fn() -> ConstitutionOf<Test>,
	scene: fn(Standing, DaoId),
	lines: impl IntoIterator<Item = Line>,
) {
	let lines: Vec<Line> = lines.into_iter().collect();
	for (at, standing) in STANDINGS.into_iter().enumerate() {
		play(|| {
			let dao = reach(standing, articles(), |dao| scene(standing, dao));
			for line in &lines {
				check(standing, at, dao, line);
			}
		});
	}
}

fn cast(vote: Vote) -> impl Fn(DaoId) -> Call<Test> {
	move |dao| Call::vote {
		proposal: open(dao),
		vote,
	}
}

fn buy(vote: Vote, votes: u16) -> impl Fn(DaoId) -> Call<Test> {
	move |dao| Call::vote_quadratic {
		proposal: open(dao),
		vote,
		votes,
	}
}

fn lend(who: AccountId) -> impl Fn(DaoId) -> Call<Test> {
	move |dao| Call::vote_as {
		proposal: open(dao),
		who,
		vote: Vote::Nay,
	}
}

fn to(who: AccountId) -> impl Fn(DaoId) -> Call<Test> {
	move |dao| Call::delegate { dao, to: who }
}

const OWN: For = For::Only(Actor::Own);

fn ok() -> Cell {
	Ok(())
}

/// What a ballot needs: a vote at the opening, and good standing now. A term that is over ends with the
/// next opening, not before.
fn ballot(good: fn() -> Cell) -> Row {
	use Error::*;
	let jailed: fn() -> Cell = || Err(Jailed);
	let no: fn() -> Cell = || Err(NotEligible);
	let ended = Err(WrongState);
	let since = [good(), jailed(), jailed(), good(), no(), no(), no(), ended];
	cells(no, since)
}

/// What taking back an own yes needs: that there is one. Nobody leaves with it.
fn taken_back(done: fn() -> Cell) -> Row {
	use Error::*;
	let no: fn() -> Cell = || Err(NotEligible);
	let ended = Err(WrongState);
	let since = [done(), done(), done(), done(), done(), done(), no(), ended];
	cells(no, since)
}

fn silent(_: Standing, dao: DaoId) {
	open_by(5, dao);
}

/// Where it has a vote, and does not leave afterwards, WHO says yes.
fn aye(standing: Standing, dao: DaoId) {
	open_by(5, dao);
	if is_good(dao) && standing != Standing::Left {
		vote(&[WHO], open(dao), Vote::Aye);
	}
}

// covers: D-05, D-07, D-11
#[test]
fn every_standing_knows_its_ballots() {
	let plain = [
		("yes", Vote::Aye),
		("no", Vote::Nay),
		("abstain", Vote::Abstain),
	];
	let plain = plain.map(|(name, vote)| line(name, OWN, cast(vote), ballot(ok)));
	check_all(articles, silent, plain);
	let heads: fn() -> Cell = || Err(Error::NotQuadratic);
	let after_yes = [
		line("yes again", OWN, cast(Vote::Aye), ballot(ok)),
		line("no after yes", OWN, cast(Vote::Nay), ballot(ok)),
		line(
			"abstain after yes",
			OWN,
			cast(Vote::Abstain),
			taken_back(ok),
		),
		line("buy", OWN, buy(Vote::Nay, 3), ballot(heads)),
		line("buy none", OWN, buy(Vote::Abstain, 0), taken_back(heads)),
	];
	check_all(articles, aye, after_yes);
}

// covers: D-05, D-07, D-11
#[test]
fn every_standing_knows_what_it_buys() {
	let odd: fn() -> Cell = || Err(Error::InvalidVotes);
	let spent: fn() -> Cell = || Err(Error::CreditsSpent);
	let first = [
		line("buy yes", OWN, buy(Vote::Aye, 3), ballot(ok)),
		line("buy no", OWN, buy(Vote::Nay, 3), ballot(ok)),
		line("buy none", OWN, buy(Vote::Abstain, 0), ballot(ok)),
		line("buy yes for nothing", OWN, buy(Vote::Aye, 0), ballot(odd)),
		line("one vote", OWN, cast(Vote::Aye), ballot(ok)),
	];
	check_all(quadratic, silent, first);
	// A yes elsewhere has cost one credit of a hundred.
	let after_yes = [
		line("buy more", OWN, buy(Vote::Aye, 9), ballot(ok)),
		line("buy too much", OWN, buy(Vote::Aye, 11), ballot(spent)),
		line("buy no after yes", OWN, buy(Vote::Nay, 3), ballot(ok)),
		line(
			"buy none after yes",
			OWN,
			buy(Vote::Abstain, 0),
			taken_back(ok),
		),
		line(
			"abstain after yes",
			OWN,
			cast(Vote::Abstain),
			taken_back(ok),
		),
	];
	check_all(quadratic, aye, after_yes);
}

/// WHO is the delegate of 6, and 5 that of WHO, as long as WHO may be either.
fn trusting(_: Standing, dao: DaoId) {
	if is_good(dao) {
		assert_ok!(Dao::delegate(signed(6), dao, WHO));
		assert_ok!(Dao::delegate(signed(WHO), dao, 5));
	}
	open_by(5, dao);
}

// covers: D-11, D-20
#[test]
fn every_standing_knows_what_it_delegates() {
	use Error::*;
	let none: fn() -> Cell = || Err(NotDelegated);
	let wrong: fn() -> Cell = || Err(WrongState);
	// Suspension ends no delegation, it only rests; expulsion and leaving do.
	let lent = || -> Row {
		let jailed: fn() -> Cell = || Err(Jailed);
		let since = [
			ok(),
			jailed(),
			jailed(),
			ok(),
			none(),
			none(),
			none(),
			wrong(),
		];
		cells(none, since)
	};
	let given_back = [ok(), ok(), ok(), ok(), none(), none(), none(), ok()];
	let delegate = For::Only(Actor::Member);
	let others = For::But(Actor::Member);
	let lines = [
		line("cast for 6", OWN, lend(6), lent()),
		line("cast for WHO", delegate, lend(WHO), lent()),
		line(
			"cast for WHO, no delegate",
			others,
			lend(WHO),
			alike(none, wrong),
		),
		line("delegate", OWN, to(7), ballot(ok)),
		line("delegate to WHO", delegate, to(WHO), ballot(ok)),
		line(
			"undelegate",
			OWN,
			|dao| Call::undelegate { dao },
			cells(none, given_back),
		),
	];
	check_all(articles, trusting, lines);
}

/// A proposal of WHO, where it may make one.
fn proposing(_: Standing, dao: DaoId) {
	open_by(if is_good(dao) { WHO } else { 5 }, dao);
}

fn proposing_and_against(standing: Standing, dao: DaoId) {
	proposing(standing, dao);
	if is_good(dao) {
		vote(&[WHO], open(dao), Vote::Nay);
	}
}

fn proposing_and_contested(standing: Standing, dao: DaoId) {
	proposing(standing, dao);
	vote(&[6], open(dao), Vote::Nay);
}

fn withdraw(dao: DaoId) -> Call<Test> {
	let proposal = open(dao);
	Call::withdraw { proposal }
}

// Whoever proposed it takes it back, in whatever standing by now.
// covers: D-09, D-11
#[test]
fn every_standing_knows_its_own_proposal() {
	use Error::*;
	let strange: fn() -> Cell = || Err(NotProposer);
	let own = |left: Cell, rest: fn() -> Cell| {
		let [good, jailed, over, bound] = [rest(), rest(), rest(), rest()];
		let [former, long] = [rest(), rest()];
		let wrong = Err(WrongState);
		let since = [good, jailed, over, bound, former, long, left, wrong];
		line("withdraw", OWN, withdraw, cells(strange, since))
	};
	let others = [Actor::Stranger, Actor::Body, Actor::Key].map(|by| {
		let row = alike(strange, strange);
		line("withdraw another's", For::Only(by), withdraw, row)
	});
	check_all(
		articles,
		proposing,
		others.into_iter().chain([own(ok(), ok)]),
	);
	// The own ballot is nobody else's, also when who cast it has left.
	let stands = own(ok(), ok);
	check_all(articles, proposing_and_against, [stands]);
	let contested = own(Err(OthersVoted), || Err(OthersVoted));
	check_all(articles, proposing_and_contested, [contested]);
}

fn esteemed(_: Standing, dao: DaoId) {
	assert_ok!(Dao::mint(dao, &WHO, 10));
}

fn unknown(_: Standing, _: DaoId) {}

fn sit(dao: DaoId) -> Call<Test> {
	Call::take_guest_seat {
		dao,
		constitution_hash: hash(dao),
	}
}

fn drop(dao: DaoId) -> Call<Test> {
	Call::drop_reputation { dao, who: WHO }
}

/// More than there is: what there is goes.
fn burn(dao: DaoId) -> Call<Test> {
	Call::burn_reputation {
		dao,
		who: WHO,
		amount: 20,
	}
}

// covers: D-03, D-04, D-16, D-17
#[test]
fn every_standing_knows_its_invitation_and_its_reputation() {
	use Error::*;
	let nobody: fn() -> Cell = || Err(NotInvited);
	// Outside, invited, invited too long; left is next to the last.
	let mut declined = alike(nobody, nobody);
	(declined[1], declined[2]) = (ok(), ok());
	let mut expired = alike(nobody, nobody);
	(expired[1], expired[2]) = (Err(TooEarly), ok());
	let seated = || alike(|| Err(AlreadySeated), || Err(WrongState));
	let mut guest = seated();
	(guest[0], guest[13]) = (ok(), Err(NotEnoughReputation));
	// A full member's is in its own record, and ends with it.
	let none: fn() -> Cell = || Err(NotEnoughReputation);
	let inside = || [(); 8].map(|()| none());
	// No decision reaches the last cell but the one that ends the DAO and goes on.
	let ended = Err(WrongState);
	let burnt = [ok(), ok(), ok(), ok(), ok(), ok(), ok(), ended];
	let lines = [
		line(
			"decline",
			OWN,
			|dao| Call::decline_invitation { dao },
			declined,
		),
		line(
			"expire_invitation",
			For::Anyone,
			|dao| Call::expire_invitation { dao, who: WHO },
			expired,
		),
		line("take_guest_seat", OWN, sit, guest),
		line("drop own", OWN, drop, cells(ok, inside())),
		line(
			"drop another's",
			For::But(Actor::Own),
			drop,
			cells(|| Err(TooEarly), inside()),
		),
		line(
			"grant_reputation",
			For::Body,
			|dao| Call::grant_reputation {
				dao,
				who: WHO,
				amount: 5,
			},
			alike(ok, || Err(WrongState)),
		),
		line("burn_reputation", For::Body, burn, cells(ok, burnt)),
	];
	check_all(articles, esteemed, lines);
	let mut guest = seated();
	(guest[0], guest[13]) = (none(), none());
	let without = [
		line("take_guest_seat", OWN, sit, guest),
		line("drop", For::Anyone, drop, alike(none, none)),
		line(
			"burn_reputation",
			For::Body,
			burn,
			alike(ok, || Err(WrongState)),
		),
	];
	check_all(articles, unknown, without);
}
