// SPDX-License-Identifier: Apache-2.0
//! Assignments, submissions, panels, assessors.

pub use super::super::reviews::*;
use super::*;

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
	/// An assignment for the assessor, nothing handed in.
	Set,
	/// Lea has handed in.
	Assessing,
	AssessOver,
	Posted,
	PostedOver,
	Challenged,
	RuleOver,
	/// Lea has passed, this week.
	Final,
	/// The same, a week later.
	Later,
	/// Lea offers to review.
	Offered,
	/// Retired while Lea has a record.
	Retired,
	/// The same with Lea's offer.
	RetiredOffered,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Open,
	Retire,
	Submit,
	/// Lea's record.
	DropAttempt,
	Offer,
	Stop,
	// The others are about the first submission.
	Draw,
	Commit,
	Reveal,
	Settle,
	Assess,
	Challenge,
	Sponsored,
	Rule,
}

fn reach(state: State) {
	use State::*;
	school(0);
	let give = |who| Balances::force_set_balance(RuntimeOrigin::root(), who, 10_000);
	assert_ok!(give(NORA));
	assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 500));
	if state == Set {
		return;
	}
	assert_ok!(submit(LEA));
	if state == AssessOver {
		pass_time(HOUR);
	}
	if matches!(state, Assessing | AssessOver) {
		return;
	}
	assert_ok!(assess(0, Some(all(8_000))));
	match state {
		Posted => return,
		PostedOver => return pass_time(HOUR),
		Challenged => return ok(challenge(EVE, 0)),
		RuleOver => {
			ok(challenge(EVE, 0));
			return pass_time(HOUR);
		},
		_ => (),
	}
	pass_time(HOUR);
	assert_ok!(settle(0));
	if state == Final {
		return;
	}
	set_day(WEEK + 1, 0);
	if matches!(state, Offered | RetiredOffered) {
		assert_ok!(call(Call::Offer, LEA));
	}
	if matches!(state, Retired | RetiredOffered) {
		assert_ok!(call(Call::Retire, OWNER));
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	match call {
		Call::Open => open(who, super::super::reviews::spec(3, None)),
		Call::Retire => Learn::retire_assignment(by, 0),
		Call::Submit => submit(who),
		Call::DropAttempt => Learn::drop_attempt(by, 0, LEA),
		Call::Offer => Learn::offer_review(by, 0),
		Call::Stop => Learn::stop_review(by, 0),
		Call::Draw => Learn::draw(by, 0),
		Call::Commit => commit_scores(who, all(7_000)),
		Call::Reveal => reveal_scores(who, all(7_000)),
		Call::Settle => Learn::settle(by, 0),
		Call::Assess => Learn::assess(by, 0, Some(all(8_000)), Node::zero(), bytes("why")),
		Call::Challenge => challenge(who, 0),
		Call::Sponsored => Learn::challenge_sponsored(by, 0, [0; 32]),
		Call::Rule => rule(who, 0, all(8_000)),
	}
}

/// About the first submission, in states without a panel.
fn judged(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	match call {
		_ if matches!(
			state,
			Set | Final | Later | Offered | Retired | RetiredOffered
		) =>
		{
			Err(Error::SubmissionUnknown)
		},
		Call::Settle if matches!(state, AssessOver | PostedOver | RuleOver) => Ok(()),
		Call::Settle => Err(Error::NotYet),
		Call::Assess if who != ADA => Err(Error::NotAssessor),
		Call::Assess if state == Assessing => Ok(()),
		Call::Assess if state == AssessOver => Err(Error::WrongWindow),
		Call::Rule if who != OWNER => Err(Error::NotOwner),
		Call::Rule if state == Challenged => Ok(()),
		Call::Rule if state == RuleOver => Err(Error::WrongWindow),
		Call::Challenge | Call::Sponsored if state == PostedOver => Err(Error::WrongWindow),
		Call::Challenge | Call::Sponsored if state == Posted => match (call, who) {
			(_, OWNER | ADA) => Err(Error::OwnWork),
			(Call::Sponsored, who) if who != LEA => Err(Error::NotLearner),
			_ => Ok(()),
		},
		_ => Err(Error::WrongState),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	let retired = matches!(state, Retired | RetiredOffered);
	let passed = matches!(state, Final | Later | Offered) || retired;
	let offered = matches!(state, Offered | RetiredOffered);
	match call {
		Call::Open | Call::Retire if who != OWNER => Err(Error::NotOwner),
		Call::Retire if retired => Err(Error::NotEmpty),
		Call::Open | Call::Retire => Ok(()),
		Call::Submit if retired => Err(Error::WrongState),
		Call::Submit if !matches!(who, LEA | NORA) => Err(Error::NotEnrolled),
		Call::Submit if who == NORA || state == Set => Ok(()),
		Call::Submit if state == Final => Err(Error::NotYet),
		Call::Submit if passed => Err(Error::AlreadyOwned),
		Call::Submit => Err(Error::WrongState),
		Call::DropAttempt if state == Set => Err(Error::NothingToClaim),
		Call::DropAttempt if !passed => Err(Error::WrongState),
		Call::DropAttempt if state == Final => Err(Error::NotYet),
		Call::DropAttempt if who == LEA || retired => Ok(()),
		Call::DropAttempt => Err(Error::NotLearner),
		Call::Offer if retired => Err(Error::WrongState),
		Call::Offer if who != LEA || !passed => Err(Error::Unfinished),
		Call::Offer if offered => Err(Error::AlreadyOwned),
		Call::Offer => Ok(()),
		Call::Stop if who == LEA && offered => Ok(()),
		Call::Stop => Err(Error::NotOnPanel),
		_ => judged(state, call, who),
	}
}

fn action(call: Call, who: u64) -> Option<(Action, About)> {
	let of = |action| Some((action, About::Submission(0)));
	let about = |action| Some((action, About::Assignment(0)));
	match call {
		Call::Open => None,
		Call::Retire => about(Action::RetireAssignment),
		Call::Submit => about(Action::Submit),
		Call::DropAttempt if who != LEA => None,
		Call::DropAttempt => about(Action::DropAttempt),
		Call::Offer => about(Action::OfferReview),
		Call::Stop => about(Action::StopReview),
		Call::Draw => of(Action::Draw),
		Call::Commit => of(Action::CommitScores),
		Call::Reveal => of(Action::RevealScores),
		Call::Settle => of(Action::Settle),
		Call::Assess => of(Action::Assess),
		Call::Challenge => of(Action::Challenge),
		Call::Sponsored => of(Action::ChallengeSponsored),
		Call::Rule => of(Action::Rule),
	}
}

// covers: L-10, L-12
#[test]
fn submissions() {
	use State::*;
	Cells {
		states: &[
			Set,
			Assessing,
			AssessOver,
			Posted,
			PostedOver,
			Challenged,
			RuleOver,
			Final,
			Later,
			Offered,
			Retired,
			RetiredOffered,
		],
		calls: &[
			Call::Open,
			Call::Retire,
			Call::Submit,
			Call::DropAttempt,
			Call::Offer,
			Call::Stop,
			Call::Draw,
			Call::Commit,
			Call::Reveal,
			Call::Settle,
			Call::Assess,
			Call::Challenge,
			Call::Sponsored,
			Call::Rule,
		],
		actors: &[OWNER, TESS, LEA, NORA, ADA, EVE],
		reach,
		call,
		expected,
		action: |_, call, who| action(call, who),
	}
	.check();
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Panel {
	/// Nobody knows the seed.
	Waiting,
	/// Can be drawn, but was not.
	Due,
	Commit,
	/// All have committed, and can show.
	Reveal,
	/// Two have shown.
	Shown,
	/// The window is over after two have shown.
	Over,
	/// The window is over, and nobody had shown.
	Silent,
	/// Posted by the panel.
	Posted,
}

/// Everybody who could sit on the panel: the chain draws three.
const PEERS: [u64; 8] = [60, 61, 62, 63, 64, 65, 66, 67];

fn reach_panel(state: Panel) {
	use Panel::*;
	peers(3);
	assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 500));
	let give = |who| Balances::force_set_balance(RuntimeOrigin::root(), who, 10_000);
	for who in PEERS.into_iter().chain([NORA]) {
		assert_ok!(give(who));
	}
	set_day(WEEK + 1, 2);
	assert_ok!(submit(LEA));
	match state {
		Waiting => return,
		Due => {
			let now = System::block_number();
			frame_system::BlockHash::<Test>::insert(now + 8, sp_core::H256::repeat_byte(5));
			return System::set_block_number(now + 9);
		},
		_ => to_draw(),
	}
	if state == Commit {
		return;
	}
	for who in panel() {
		assert_ok!(commit_scores(who, all(7_000)));
	}
	pass_time(HOUR);
	if matches!(state, Shown | Over | Posted) {
		for who in panel().into_iter().take(2) {
			assert_ok!(reveal_scores(who, all(7_000)));
		}
	}
	if matches!(state, Over | Silent | Posted) {
		pass_time(HOUR);
	}
	if state == Posted {
		assert_ok!(settle(0));
	}
}

fn expected_panel(state: Panel, call: Call, who: u64) -> Expected {
	use Panel::*;
	let seat = panel().iter().position(|seat| *seat == who);
	let panelled = matches!(state, Commit | Reveal | Shown | Over | Silent);
	match call {
		Call::Draw if state == Waiting => Err(Error::NotYet),
		Call::Draw if state == Due => Ok(()),
		Call::Commit | Call::Reveal if !panelled => Err(Error::WrongState),
		Call::Commit if state != Commit => Err(Error::WrongWindow),
		Call::Reveal if !matches!(state, Reveal | Shown) => Err(Error::WrongWindow),
		Call::Commit | Call::Reveal if seat.is_none() => Err(Error::NotOnPanel),
		Call::Reveal if state == Shown && seat < Some(2) => Err(Error::AlreadyOwned),
		Call::Commit | Call::Reveal => Ok(()),
		Call::Settle if matches!(state, Over | Silent) => Ok(()),
		Call::Settle => Err(Error::NotYet),
		Call::Assess if who != ADA => Err(Error::NotAssessor),
		// A panel's verdict has no assessor whom it would be forbidden.
		Call::Challenge if state == Posted && who != OWNER => Ok(()),
		Call::Sponsored if state == Posted && who == LEA => Ok(()),
		Call::Challenge | Call::Sponsored if state == Posted && who == OWNER => Err(Error::OwnWork),
		Call::Sponsored if state == Posted => Err(Error::NotLearner),
		Call::Rule if who != OWNER => Err(Error::NotOwner),
		_ => Err(Error::WrongState),
	}
}

// covers: L-10
#[test]
fn panels() {
	use Panel::*;
	Cells {
		states: &[Waiting, Due, Commit, Reveal, Shown, Over, Silent, Posted],
		calls: &[
			Call::Draw,
			Call::Commit,
			Call::Reveal,
			Call::Settle,
			Call::Assess,
			Call::Challenge,
			Call::Sponsored,
			Call::Rule,
		],
		actors: &[OWNER, LEA, NORA, ADA, EVE, 60, 61, 62, 63, 64, 65, 66, 67],
		reach: reach_panel,
		call,
		expected: expected_panel,
		action: |_, call, who| action(call, who),
	}
	.check();
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Bond {
	/// Ada is nobody.
	None,
	/// With a bond, appointed nowhere.
	Registered,
	Appointed,
	/// A verdict of hers can be challenged.
	Open,
	/// It is final since today.
	Resting,
	/// Final for thirty days.
	Rested,
	/// Final for a year.
	Old,
}

#[derive(Clone, Copy, Debug)]
enum BondCall {
	Register,
	Withdraw,
	Appoint,
	Dismiss,
	DropRecord,
}

fn reach_bond(state: Bond) {
	use Bond::*;
	let give = |who| Balances::force_set_balance(RuntimeOrigin::root(), who, 10_000);
	if matches!(state, None | Registered) {
		setup();
		assert_ok!(give(ADA));
		if state == Registered {
			assert_ok!(register(ADA, 250));
		}
		return;
	}
	school(0);
	if state == Appointed {
		return;
	}
	assert_ok!(submit(LEA));
	assert_ok!(assess(0, Some(all(8_000))));
	if state == Open {
		return;
	}
	pass_time(HOUR);
	assert_ok!(settle(0));
	match state {
		Rested => pass_time(BOND_REST - HOUR),
		Old => pass_time(365 * 24 * HOUR),
		_ => (),
	}
}

fn call_bond(call: BondCall, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	match call {
		BondCall::Register => register(who, 20),
		BondCall::Withdraw => Learn::withdraw_bond(by),
		BondCall::Appoint => Learn::appoint_assessor(by, 0, ADA, 50),
		BondCall::Dismiss => Learn::appoint_assessor(by, 0, ADA, 0),
		BondCall::DropRecord => Learn::drop_record(by, ADA, POLICY),
	}
}

fn expected_bond(state: Bond, call: BondCall, who: u64) -> Expected {
	use Bond::*;
	match call {
		// Anybody can become one.
		BondCall::Register => Ok(()),
		BondCall::Withdraw if who != ADA || state == None => Err(Error::NotAssessor),
		BondCall::Withdraw if matches!(state, Open | Resting) => Err(Error::BondLocked),
		BondCall::Withdraw => Ok(()),
		BondCall::Appoint | BondCall::Dismiss if who != OWNER => Err(Error::NotOwner),
		BondCall::Appoint if state == None => Err(Error::NotAssessor),
		BondCall::Dismiss if matches!(state, None | Registered) => Err(Error::NotAssessor),
		BondCall::Appoint | BondCall::Dismiss => Ok(()),
		BondCall::DropRecord if matches!(state, None | Registered | Appointed) => {
			Err(Error::NothingToClaim)
		},
		BondCall::DropRecord if state == Old => Ok(()),
		BondCall::DropRecord => Err(Error::NotYet),
	}
}

// covers: L-12
#[test]
fn bonds() {
	use Bond::*;
	Cells {
		states: &[None, Registered, Appointed, Open, Resting, Rested, Old],
		calls: &[
			BondCall::Register,
			BondCall::Withdraw,
			BondCall::Appoint,
			BondCall::Dismiss,
			BondCall::DropRecord,
		],
		actors: &[OWNER, TESS, LEA, ADA, EVE],
		reach: reach_bond,
		call: call_bond,
		expected: expected_bond,
		action: |_, call, _| match call {
			BondCall::Withdraw => Some((Action::WithdrawBond, About::Program)),
			_ => Option::None,
		},
	}
	.check();
}
