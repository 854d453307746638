// SPDX-License-Identifier: Apache-2.0
//! Assignments and what is handed in.

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
pub enum Call {
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

pub fn call(call: Call, who: u64) -> DispatchResult {
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

pub fn action(call: Call, who: u64) -> Option<(Action, About)> {
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
