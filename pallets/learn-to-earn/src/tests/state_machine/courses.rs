// SPDX-License-Identifier: Apache-2.0
//! Courses, sales, credentials. One learner, Lea; Nora is a member without a place.

use super::*;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum State {
	None,
	/// For sale, two days for refunds, a credential holds a week.
	Sale,
	/// Bought.
	Held,
	/// Bought, and a section after the preview counts.
	Begun,
	/// The days for a refund are over.
	Due,
	/// Paid out.
	Owned,
	/// All sections count.
	Done,
	Certified,
	Expired,
	Revoked,
	Retired,
	/// Retired a year ago.
	Old,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Set,
	Retire,
	Close,
	/// For oneself.
	Buy,
	// The others are about Lea's place.
	Release,
	Refund,
	Leave,
	Issue,
	Revoke,
	Drop,
}

fn terms() -> CourseTermsOf<Test> {
	CourseTerms {
		valid_weeks: 1,
		..super::super::courses::course_terms(USD, 100, 2)
	}
}

fn sections() -> Vec<Section> {
	let item = |item| Section::Item {
		row: SECTIONS,
		item,
	};
	vec![item(0), item(1)]
}

pub fn reach(state: State) {
	use State::*;
	setup();
	enrol(0, NORA);
	// The first payment in an asset opens the pot for it, which takes a native deposit.
	assert_ok!(Balances::force_set_balance(
		RuntimeOrigin::root(),
		NORA,
		10_000
	));
	for who in [LEA, NORA] {
		mint_usd(who, 1_000);
	}
	if state == None {
		return;
	}
	let owner = || RuntimeOrigin::signed(OWNER);
	assert_ok!(super::super::courses::create_course(terms(), &sections()));
	if state == Sale {
		return;
	}
	assert_ok!(call(Call::Buy, LEA));
	let done = |items: &[Entry]| ok(record(TESS, LEA, WEEK, items));
	match state {
		None | Sale | Held | Due | Owned | Retired | Old => (),
		Begun => done(&[entry(0, SECTIONS, 1)]),
		Done | Certified | Expired | Revoked => {
			done(&[entry(0, SECTIONS, 0), entry(0, SECTIONS, 1)])
		},
	}
	if matches!(state, Held | Begun) {
		return;
	}
	set_day(WEEK, 4);
	if state == Due {
		return;
	}
	assert_ok!(call(Call::Release, EVE));
	if matches!(state, Certified | Expired | Revoked) {
		assert_ok!(call(Call::Issue, EVE));
	}
	match state {
		Expired => set_day(WEEK + 1, 4),
		Revoked => ok(Learn::revoke_credential(owner(), 0, LEA, [1; 32])),
		Retired | Old => ok(Learn::retire_course(owner(), 0)),
		None | Sale | Held | Begun | Due | Owned | Done | Certified => (),
	}
	if state == Old {
		set_day(WEEK + RETIRED_WEEKS, 0);
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	match call {
		Call::Set => Learn::set_course(by, 0, terms(), sections().try_into().unwrap()),
		Call::Retire => Learn::retire_course(by, 0),
		Call::Close => Learn::close_course(by, 0),
		Call::Buy => Learn::purchase(by, 0, who, 0, 100, None),
		Call::Release => Learn::release_sale(by, 0, LEA),
		Call::Refund => Learn::refund(by, 0, LEA),
		Call::Leave => Learn::leave_course(by, 0, LEA),
		Call::Issue => Learn::issue_credential(by, 0, LEA),
		Call::Revoke => Learn::revoke_credential(by, 0, LEA, [1; 32]),
		Call::Drop => Learn::drop_credential(by, 0, LEA),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	let (owner, lea) = (who == OWNER, who == LEA);
	let certified = matches!(state, Certified | Expired | Revoked);
	let held = matches!(state, Held | Begun | Due);
	let retired = matches!(state, Retired | Old);
	match call {
		Call::Drop if !certified => Err(Error::CredentialUnknown),
		_ if state == None => Err(Error::CourseUnknown),
		Call::Set | Call::Retire | Call::Close | Call::Revoke if !owner => Err(Error::NotOwner),
		Call::Set => Ok(()),
		Call::Retire if retired => Err(Error::WrongState),
		Call::Retire => Ok(()),
		Call::Close if state == Sale => Ok(()),
		Call::Close => Err(Error::NotEmpty),
		Call::Buy if !matches!(who, LEA | NORA) => Err(Error::NotEnrolled),
		Call::Buy if lea && state != Sale => Err(Error::AlreadyOwned),
		Call::Buy if retired => Err(Error::SoldOut),
		Call::Buy => Ok(()),
		Call::Release if state == Due => Ok(()),
		Call::Release if held => Err(Error::NotYet),
		Call::Release => Err(Error::NothingToClaim),
		Call::Refund if !held => Err(Error::NothingToClaim),
		Call::Refund if !lea => Err(Error::NotLearner),
		Call::Refund if state == Held => Ok(()),
		Call::Refund => Err(Error::RefundOver),
		Call::Leave if held => Err(Error::WrongState),
		Call::Leave if state == Sale && lea => Err(Error::NothingToClaim),
		Call::Leave if lea || state == Old => Ok(()),
		Call::Leave => Err(Error::NotLearner),
		Call::Issue if certified => Err(Error::AlreadyOwned),
		Call::Issue if state == Sale => Err(Error::NotLearner),
		Call::Issue if state == Done => Ok(()),
		Call::Issue => Err(Error::Unfinished),
		Call::Revoke if !certified => Err(Error::CredentialUnknown),
		Call::Revoke if state == Revoked => Err(Error::WrongState),
		Call::Revoke => Ok(()),
		// It holds for others, or nobody can wash the reason away.
		Call::Drop if !lea && (!owner || state == Certified) => Err(Error::NotOwner),
		Call::Drop if state == Revoked => Err(Error::WrongState),
		Call::Drop => Ok(()),
	}
}

// covers: L-08, L-11
#[test]
fn courses() {
	use State::*;
	Cells {
		states: &[
			None, Sale, Held, Begun, Due, Owned, Done, Certified, Expired, Revoked, Retired, Old,
		],
		calls: &[
			Call::Set,
			Call::Retire,
			Call::Close,
			Call::Buy,
			Call::Release,
			Call::Refund,
			Call::Leave,
			Call::Issue,
			Call::Revoke,
			Call::Drop,
		],
		actors: &[OWNER, TESS, LEA, NORA, EVE],
		reach,
		call,
		expected,
		action: |_, call, who| {
			let action = match call {
				Call::Set | Call::Revoke => return Option::None,
				Call::Retire => Action::RetireCourse,
				Call::Close => Action::CloseCourse,
				Call::Buy => Action::Purchase,
				// The read is about one's own place.
				_ if who != LEA => return Option::None,
				Call::Release => Action::ReleaseSale,
				Call::Refund => Action::Refund,
				Call::Leave => Action::LeaveCourse,
				Call::Issue => Action::IssueCredential,
				Call::Drop => Action::DropCredential,
			};
			Some((action, About::Course(0)))
		},
	}
	.check();
}
