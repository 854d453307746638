// SPDX-License-Identifier: Apache-2.0
//! Panels of peers, from the draw to the verdict.

use super::super::reviews::*;
use super::{
	reviews::{action, call, Call},
	*,
};

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
