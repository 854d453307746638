// SPDX-License-Identifier: Apache-2.0
//! Quizzes: commit, key, reveal, silence.

use super::{courses::*, *};
use crate::{
	formula::{quiz_commit, quiz_key, quiz_score},
	merkle::Node,
	state::QuizState,
};
use frame_support::{
	assert_noop,
	dispatch::{DispatchResult, GetDispatchInfo},
	hypothetically,
};

pub const HOUR: u64 = 3_600_000;
pub const KEY: &[u8] = b"abcd";
pub const SALT: [u8; 32] = [7; 32];

pub fn quiz_spec(section: Option<(CourseId, u8)>) -> QuizSpec {
	let questions = Node::repeat_byte(1);
	QuizSpec {
		section,
		row: QUIZZES,
		questions,
		key: quiz_key(&Learn::genesis(), &OWNER, &questions, KEY, &SALT),
		count: 4,
		pass: 3,
		seats: 3,
		compensation: 20,
		open: HOUR,
		key_window: HOUR,
		reveal: HOUR,
	}
}

pub fn open(by: u64, spec: QuizSpec) -> DispatchResult {
	Learn::open_quiz(RuntimeOrigin::signed(by), 0, spec)
}

pub fn hash(who: u64, answers: &[u8]) -> Node {
	quiz_commit(&Learn::genesis(), 0, &who, answers, &SALT)
}

pub fn commit(who: u64, commitment: Node) -> DispatchResult {
	Learn::commit_answers(RuntimeOrigin::signed(who), 0, commitment)
}

pub fn show_key(by: u64, answers: &[u8]) -> DispatchResult {
	let answers = answers.to_vec().try_into().unwrap();
	Learn::show_key(RuntimeOrigin::signed(by), 0, answers, SALT)
}

pub fn reveal(who: u64, answers: &[u8]) -> DispatchResult {
	let answers = answers.to_vec().try_into().unwrap();
	Learn::reveal_answers(RuntimeOrigin::signed(EVE), 0, who, answers, SALT)
}

pub fn pass_time(ms: u64) {
	pallet_timestamp::Now::<Test>::mutate(|now| *now += ms);
}

pub fn state() -> QuizState {
	Learn::quiz(0).unwrap().state
}

/// A quiz outside of courses, with Lea, Nora and 12 enrolled.
pub fn sitting() {
	setup();
	enrol(0, NORA);
	enrol(0, 12);
	assert_ok!(open(OWNER, quiz_spec(None)));
}

// covers: L-09
#[test]
fn answers_are_scored_by_the_chain() {
	ExtBuilder::default().build_and_execute(|| {
		sitting();
		assert_eq!(Learn::held(&MESH), 60);
		for (who, answers) in [(LEA, b"abcx"), (NORA, b"xbxx")] {
			assert_ok!(commit(who, hash(who, answers)));
		}
		// pitfall: 60
		// A copied commitment is bound to the account it was made for: it can never be shown.
		assert_ok!(commit(12, hash(LEA, b"abcx")));
		pass_time(HOUR);
		assert_eq!(state(), QuizState::Key);
		assert_ok!(show_key(OWNER, KEY));
		assert_eq!(state(), QuizState::Reveal);
		assert_ok!(reveal(LEA, b"abcx"));
		assert_eq!(
			last_event(),
			Event::AnswersShown {
				quiz: 0,
				who: LEA,
				score: 3,
				passed: true,
				counted: true
			}
		);
		assert_ok!(reveal(NORA, b"xbxx"));
		assert_noop!(reveal(12, b"abcx"), Error::<Test>::KeyMismatch);
		assert_noop!(reveal(LEA, b"abcx"), Error::<Test>::NoSeat);
		assert_eq!((shadow(LEA).earned, shadow(NORA).earned), (60, 20));
		pass_time(HOUR);
		assert_eq!(state(), QuizState::Reveal);
		pass_time(HOUR);
		assert_eq!(state(), QuizState::Done);
		assert_noop!(reveal(12, b"abcx"), Error::<Test>::WrongWindow);
		let before = free(MESH, OWNER);
		let close = |limit| Learn::close_quiz(RuntimeOrigin::signed(EVE), 0, limit);
		assert_ok!(close(0));
		assert_eq!(last_event(), Event::QuizCleared { quiz: 0, left: 1 });
		assert_ok!(close(9));
		assert_eq!(last_event(), Event::QuizClosed { quiz: 0, back: 60 });
		assert!(free(MESH, OWNER) > before + 60, "bond and deposit");
		assert_noop!(close(9), Error::<Test>::QuizUnknown);
	});
}

// covers: L-09
#[test]
fn a_silent_author_pays_every_seat_and_nobody_gets_points() {
	ExtBuilder::default().build_and_execute(|| {
		sitting();
		assert_ok!(commit(LEA, hash(LEA, KEY)));
		assert_ok!(commit(NORA, hash(NORA, KEY)));
		pass_time(2 * HOUR);
		assert_eq!(state(), QuizState::Silent);
		assert_noop!(show_key(OWNER, KEY), Error::<Test>::WrongWindow);
		assert_noop!(reveal(LEA, KEY), Error::<Test>::WrongWindow);
		let claim = |who| Learn::claim_silence(RuntimeOrigin::signed(EVE), 0, who);
		let close = || Learn::close_quiz(RuntimeOrigin::signed(OWNER), 0, 9);
		assert_noop!(close(), Error::<Test>::NotEmpty);
		let before = free(MESH, LEA);
		assert_ok!(claim(LEA));
		assert_ok!(claim(NORA));
		assert_eq!((free(MESH, LEA), free(MESH, NORA)), (before + 20, 20));
		assert_noop!(claim(LEA), Error::<Test>::NothingToClaim);
		assert_noop!(claim(12), Error::<Test>::NothingToClaim);
		assert_eq!((shadow(LEA).earned, shadow(NORA).earned), (0, 0));
		assert_ok!(close());
		assert_eq!(last_event(), Event::QuizClosed { quiz: 0, back: 20 });
	});
}

#[test]
fn a_key_counts_in_its_window_only_and_only_the_true_one() {
	ExtBuilder::default().build_and_execute(|| {
		sitting();
		assert_noop!(show_key(OWNER, KEY), Error::<Test>::WrongWindow);
		pass_time(HOUR);
		assert_noop!(commit(LEA, Node::zero()), Error::<Test>::WrongWindow);
		assert_noop!(show_key(EVE, KEY), Error::<Test>::NotOwner);
		assert_noop!(show_key(OWNER, b"abcx"), Error::<Test>::KeyMismatch);
		assert_noop!(show_key(OWNER, b"abc"), Error::<Test>::KeyMismatch);
		pass_time(HOUR - 1);
		hypothetically!({
			assert_eq!(show_key(OWNER, KEY), Ok(()));
			assert_eq!(show_key(OWNER, KEY), Err(Error::<Test>::WrongWindow.into()));
		});
		pass_time(1);
		assert_noop!(show_key(OWNER, KEY), Error::<Test>::WrongWindow);
	});
}

#[test]
fn seats_are_for_learners_and_bounded() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		for who in [NORA, 12, 13, OWNER] {
			enrol(0, who);
		}
		assert_ok!(open(OWNER, quiz_spec(None)));
		assert_noop!(commit(EVE, Node::zero()), Error::<Test>::NotEnrolled);
		assert_noop!(commit(OWNER, Node::zero()), Error::<Test>::OwnWork);
		assert_ok!(commit(LEA, Node::zero()));
		assert_noop!(commit(LEA, Node::zero()), Error::<Test>::AlreadyOwned);
		assert_ok!(commit(NORA, Node::zero()));
		assert_ok!(commit(12, Node::zero()));
		assert_noop!(commit(13, Node::zero()), Error::<Test>::NoSeat);
		assert_noop!(
			Learn::commit_answers(RuntimeOrigin::signed(LEA), 1, Node::zero()),
			Error::<Test>::QuizUnknown
		);
	});
}

#[test]
fn opening_has_its_guards() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_noop!(open(EVE, quiz_spec(None)), Error::<Test>::NotOwner);
		assert_noop!(open(TESS, quiz_spec(None)), Error::<Test>::NotOwner);
		let bad = |change: fn(&mut QuizSpec), error: Error<Test>| {
			let mut spec = quiz_spec(None);
			change(&mut spec);
			assert_noop!(open(OWNER, spec), error);
		};
		bad(|spec| spec.row = STUDY, Error::NotChainRow);
		bad(|spec| spec.row = 9, Error::RowUnknown);
		bad(|spec| spec.count = 0, Error::OutOfBounds);
		bad(|spec| spec.count = 65, Error::OutOfBounds);
		bad(|spec| spec.pass = 5, Error::OutOfBounds);
		bad(|spec| spec.seats = 0, Error::OutOfBounds);
		bad(|spec| spec.seats = 1_025, Error::OutOfBounds);
		bad(|spec| spec.compensation = 0, Error::OutOfBounds);
		bad(|spec| spec.open = 59_999, Error::OutOfBounds);
		bad(|spec| spec.key_window = 0, Error::OutOfBounds);
		bad(|spec| spec.reveal = u64::MAX, Error::OutOfBounds);
		bad(|spec| spec.section = Some((0, 0)), Error::CourseUnknown);
		// Without the money for every seat there is no quiz.
		let dear = QuizSpec {
			compensation: ENDOWMENT,
			..quiz_spec(None)
		};
		assert!(open(OWNER, dear).is_err());
	});
}

// covers: L-09, L-11
#[test]
fn a_quiz_of_a_section_is_for_its_learners_and_passes_it() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		enrol(0, NORA);
		enrol(0, AUTHOR);
		assert_ok!(create_course(
			CourseTerms {
				preview: 0,
				..course_terms(USD, 0, 0)
			},
			&[Section::Quiz, Section::Assignment]
		));
		assert_noop!(
			open(OWNER, quiz_spec(Some((0, 1)))),
			Error::<Test>::SectionUnknown
		);
		assert_noop!(open(EVE, quiz_spec(Some((0, 0)))), Error::<Test>::NotOwner);
		assert_ok!(open(OWNER, quiz_spec(Some((0, 0)))));
		assert_noop!(commit(LEA, Node::zero()), Error::<Test>::NotLearner);
		assert_noop!(commit(AUTHOR, Node::zero()), Error::<Test>::OwnWork);
		for who in [LEA, NORA] {
			assert_ok!(buy(who, who, 0, None));
		}
		assert_ok!(commit(LEA, hash(LEA, b"abcx")));
		assert_ok!(commit(NORA, hash(NORA, b"abxx")));
		pass_time(HOUR);
		assert_ok!(show_key(OWNER, KEY));
		assert_ok!(reveal(LEA, b"abcx"));
		assert_ok!(reveal(NORA, b"abxx"));
		assert_eq!(Learn::progress(0, LEA).unwrap().sections, vec![true, false]);
		assert_eq!(
			Learn::progress(0, NORA).unwrap().sections,
			vec![false, false]
		);
		// A course with a running quiz is not closed.
		for who in [LEA, NORA] {
			assert_ok!(Learn::leave_course(RuntimeOrigin::signed(who), 0, who));
		}
		let close = || Learn::close_course(RuntimeOrigin::signed(OWNER), 0);
		assert_noop!(close(), Error::<Test>::NotEmpty);
		pass_time(2 * HOUR);
		assert_ok!(Learn::close_quiz(RuntimeOrigin::signed(EVE), 0, 9));
		assert_ok!(close());
	});
}

// Who takes the money back takes no points with it.
#[test]
fn who_gave_the_place_back_earns_nothing_by_its_quiz() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let terms = CourseTerms {
			preview: 0,
			..course_terms(USD, 100, 30)
		};
		assert_ok!(create_course(terms, &[Section::Quiz]));
		assert_ok!(open(OWNER, quiz_spec(Some((0, 0)))));
		mint_usd(LEA, 1_000);
		assert_ok!(buy(LEA, LEA, 100, None));
		assert_ok!(commit(LEA, hash(LEA, KEY)));
		assert_ok!(refund(LEA, LEA));
		pass_time(HOUR);
		assert_ok!(show_key(OWNER, KEY));
		assert_ok!(reveal(LEA, KEY));
		assert!(matches!(
			last_event(),
			Event::AnswersShown {
				passed: true,
				counted: false,
				..
			}
		));
		assert_eq!(shadow(LEA).earned, 0);
	});
}

// pitfall: 43
// Shared answers cannot be prevented; what they can earn is bounded by the caps of the row.
#[test]
fn friends_of_the_author_earn_within_caps_only() {
	ExtBuilder::default().build_and_execute(|| {
		sitting();
		assert_ok!(commit(LEA, hash(LEA, KEY)));
		pass_time(HOUR);
		assert_ok!(show_key(OWNER, KEY));
		assert_ok!(reveal(LEA, KEY));
		// Four right answers; the row counts three a day.
		assert_eq!(shadow(LEA).earned, 60);
	});
}

#[test]
fn scores_are_equal_bytes() {
	assert_eq!(quiz_score(b"abcd", b"abcd"), 4);
	assert_eq!(quiz_score(b"abcd", b"abc"), 3);
	assert_eq!(quiz_score(b"abcd", b"abcdefgh"), 4);
	assert_eq!(quiz_score(b"abcd", b"bcda"), 0);
	assert_eq!(quiz_score(b"", b"abcd"), 0);
	assert_eq!(quiz_score(&[1; 64], &[1; 64]), 64);
}

/// Every state and moment, to the millisecond.
#[test]
fn states_of_a_quiz() {
	let at = |shown, now| QuizState::of(10, 20, 30, shown, now);
	for (now, silent, shown) in [
		(0, QuizState::Open, QuizState::Open),
		(9, QuizState::Open, QuizState::Open),
		(10, QuizState::Key, QuizState::Reveal),
		(19, QuizState::Key, QuizState::Reveal),
		(20, QuizState::Silent, QuizState::Reveal),
		(29, QuizState::Silent, QuizState::Reveal),
		(30, QuizState::Silent, QuizState::Done),
		(u64::MAX, QuizState::Silent, QuizState::Done),
	] {
		assert_eq!((at(false, now), at(true, now)), (silent, shown), "at {now}");
	}
}

// covers: L-09
#[test]
fn a_courses_author_tests_its_learners_and_sits_nowhere() {
	super::reviews::run(|| {
		setup();
		enrol(0, AUTHOR);
		let terms = |author| CourseTerms {
			author,
			payees: Default::default(),
			preview: 0,
			..course_terms(USD, 0, 0)
		};
		assert_ok!(create_course(terms(AUTHOR), &[Section::Quiz]));
		assert_ok!(buy(AUTHOR, AUTHOR, 0, None));
		assert_ok!(Balances::force_set_balance(
			RuntimeOrigin::root(),
			AUTHOR,
			10_000
		));
		assert_noop!(open(TESS, quiz_spec(Some((0, 0)))), Error::<Test>::NotOwner);
		// The owner's quiz, and the author's own, also once somebody else is the course's author.
		assert_ok!(open(OWNER, quiz_spec(Some((0, 0)))));
		assert_ok!(open(AUTHOR, quiz_spec(Some((0, 0)))));
		let sit = |quiz| Learn::commit_answers(RuntimeOrigin::signed(AUTHOR), quiz, Node::zero());
		assert_noop!(sit(0), Error::<Test>::OwnWork);
		enrol(0, OWNER);
		assert_ok!(buy(OWNER, OWNER, 0, None));
		let boss = Learn::commit_answers(RuntimeOrigin::signed(OWNER), 1, Node::zero());
		assert_eq!(boss, Err(Error::<Test>::OwnWork.into()));
		let sections = vec![Section::Quiz].try_into().unwrap();
		let owner = RuntimeOrigin::signed(OWNER);
		assert_ok!(Learn::set_course(owner, 0, terms(EVE), sections));
		assert_noop!(sit(1), Error::<Test>::OwnWork);
		assert_ok!(sit(0));
		// A course of one program is no place for a quiz of another.
		let other = create();
		add_rows(other);
		let quiz = Learn::open_quiz(RuntimeOrigin::signed(OWNER), other, quiz_spec(Some((0, 0))));
		assert_eq!(quiz, Err(Error::<Test>::CourseUnknown.into()));
	});
}

#[test]
fn a_key_has_as_many_answers_as_the_quiz_asks() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let spec = quiz_spec(None);
		let key = quiz_key(&Learn::genesis(), &OWNER, &spec.questions, b"abc", &SALT);
		assert_ok!(open(OWNER, QuizSpec { key, ..spec }));
		pass_time(HOUR);
		assert_noop!(show_key(OWNER, b"abc"), Error::<Test>::KeyMismatch);
	});
}

#[test]
fn seats_are_cleared_in_pages() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let spec = QuizSpec {
			seats: 100,
			..quiz_spec(None)
		};
		assert_ok!(open(OWNER, spec));
		for who in 1_000..1_070 {
			Commits::<Test>::insert(0, who, Node::zero());
		}
		Quizzes::<Test>::mutate(0, |found| {
			let found = found.as_mut().unwrap();
			(found.sat, found.commits) = (70, 70);
		});
		pass_time(HOUR);
		assert_ok!(show_key(OWNER, KEY));
		pass_time(2 * HOUR);
		// Whole pages only, whatever was asked for: the next search in the same block goes over all that went.
		let close = |limit| Learn::close_quiz(RuntimeOrigin::signed(EVE), 0, limit);
		let declared = |limit| {
			crate::Call::<Test>::close_quiz { quiz: 0, limit }
				.get_dispatch_info()
				.call_weight
		};
		assert_eq!(declared(1), declared(u32::MAX));
		assert!(declared(0).all_lt(declared(1)));
		assert_ok!(close(1));
		assert_eq!(last_event(), Event::QuizCleared { quiz: 0, left: 6 });
		assert_ok!(close(u32::MAX));
		assert_eq!(
			last_event(),
			Event::QuizClosed {
				quiz: 0,
				back: 2_000
			}
		);
	});
}
