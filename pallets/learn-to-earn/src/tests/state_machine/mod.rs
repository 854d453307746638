// SPDX-License-Identifier: Apache-2.0
//! Every cell of (state, call, actor): the allowed edge or the expected refusal. And in each cell
//! the read `actions` says beforehand whether the call will work.

mod batches;
mod bonds;
pub mod courses;
mod epochs;
mod mentors;
mod panels;
mod privileges;
mod programs;
mod quizzes;
mod reviews;
mod weeks;

pub use super::*;
pub use frame_support::{dispatch::DispatchResult, hypothetically, storage::with_storage_layer};

pub type Expected = Result<(), Error<Test>>;

/// A table: what each call of each actor does in each state.
pub struct Cells<S: 'static, C: 'static> {
	pub states: &'static [S],
	pub calls: &'static [C],
	pub actors: &'static [u64],
	/// Brings a new chain into a state.
	pub reach: fn(S),
	pub call: fn(C, u64) -> DispatchResult,
	pub expected: fn(S, C, u64) -> Expected,
	/// The action that the read lists if the call works.
	pub action: fn(S, C, u64) -> Option<(Action, About)>,
}

#[track_caller]
pub fn ok(result: DispatchResult) {
	assert_ok!(result);
}

fn root() -> Vec<u8> {
	sp_io::storage::root(sp_runtime::StateVersion::V1)
}

/// What the read lists, without dates.
pub fn listed(who: u64) -> Vec<(Action, About)> {
	let before = root();
	let found = Learn::actions(who, 0);
	assert_eq!(before, root(), "a read leaves no trace");
	assert!(found.complete);
	let actions = found.actions.into_iter();
	actions.map(|one| (one.action, one.about)).collect()
}

impl<S: Copy + core::fmt::Debug, C: Copy + core::fmt::Debug> Cells<S, C> {
	pub fn check(self) {
		for state in self.states {
			ExtBuilder::default().build().execute_with(|| {
				(self.reach)(*state);
				Learn::do_try_state().expect("invariants hold");
				// A transaction writes its depth into storage: compare inside of one.
				let before = hypothetically!(root());
				for who in self.actors {
					let listed = listed(*who);
					for call in self.calls {
						let cell = (state, call, who);
						let wanted = (self.expected)(*state, *call, *who);
						hypothetically!({
							let got = with_storage_layer(|| (self.call)(*call, *who));
							assert_eq!(got, wanted.map_err(Into::into), "cell {cell:?}");
							if got.is_ok() {
								Learn::do_try_state().expect("invariants hold");
							} else {
								assert_eq!(root(), before, "a trace: {cell:?}");
							}
						});
						if let Some(action) = (self.action)(*state, *call, *who) {
							let wanted = (self.expected)(*state, *call, *who).is_ok();
							assert_eq!(listed.contains(&action), wanted, "listed: {cell:?}");
						}
					}
				}
			});
		}
	}
}

/// `actions` names the moment until which something works: it does just before, and not then.
#[test]
fn an_action_works_until_its_date_and_no_longer() {
	use super::reviews::*;
	let possible = |who: u64, action: Action| {
		let all = Learn::actions(who, 0).actions;
		all.into_iter().find(|one| one.action == action)
	};
	let dies = |who: u64, action: Action| {
		let until = possible(who, action)
			.expect("is listed")
			.until
			.expect("ends");
		pallet_timestamp::Now::<Test>::put(until - 1);
		assert!(
			possible(who, action).is_some(),
			"{action:?} a moment before"
		);
		pallet_timestamp::Now::<Test>::put(until);
		assert!(possible(who, action).is_none(), "{action:?} then");
	};
	let start = |panel: u8| {
		school(panel);
		assert_ok!(submit(LEA));
	};
	run(|| {
		start(0);
		hypothetically!(dies(ADA, Action::Assess));
		assert_ok!(assess(0, Some(all(8_000))));
		hypothetically!(dies(LEA, Action::Challenge));
		assert_ok!(challenge(LEA, 0));
		dies(OWNER, Action::Rule);
	});
	run(|| {
		peers(3);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(LEA));
		to_draw();
		let peer = panel()[0];
		hypothetically!(dies(peer, Action::CommitScores));
		assert_ok!(commit_scores(peer, all(1)));
		pass_time(HOUR);
		dies(peer, Action::RevealScores);
	});
	run(|| {
		super::quizzes::sitting();
		hypothetically!(dies(LEA, Action::CommitAnswers));
		assert_ok!(super::quizzes::commit(
			LEA,
			super::quizzes::hash(LEA, b"abcd")
		));
		pass_time(HOUR);
		hypothetically!(dies(OWNER, Action::ShowKey));
		assert_ok!(super::quizzes::show_key(OWNER, b"abcd"));
		dies(LEA, Action::RevealAnswers);
	});
	run(|| {
		self::epochs::reach(self::epochs::State::Claimable);
		dies(LEA, Action::ClaimEpoch);
	});
	run(|| {
		self::courses::reach(self::courses::State::Held);
		dies(LEA, Action::Refund);
	});
}

/// More than the read looks at: it says so.
#[test]
fn the_read_says_if_it_did_not_look_at_everything() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let terms = || CourseTerms {
			preview: 0,
			..super::courses::course_terms(USD, 0, 0)
		};
		for _ in 0..32 {
			assert_ok!(super::courses::create_course(terms(), &[]));
		}
		let found = Learn::actions(OWNER, 0);
		let closable = |found: &ActionsInfo| {
			let close = found.actions.iter();
			close
				.filter(|one| one.action == Action::CloseCourse)
				.count()
		};
		assert_eq!((found.complete, closable(&found)), (true, 32));
		assert_ok!(super::courses::create_course(terms(), &[]));
		let found = Learn::actions(OWNER, 0);
		assert_eq!((found.complete, closable(&found)), (false, 32));
		// What others own, and programs that do not exist.
		assert!(Learn::actions(EVE, 0).actions.is_empty());
		assert!(Learn::actions(OWNER, 9).actions.is_empty());
	});
}
