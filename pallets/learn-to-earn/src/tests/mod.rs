// SPDX-License-Identifier: Apache-2.0
//! Fixtures: one builder for each call, whose defaults succeed. The program of the fixtures has
//! number 0 and five rows, see the constants.

mod attesters;
mod batches;
mod borders;
mod courses;
mod credentials;
mod deposits;
mod epochs;
mod everything;
mod fuel;
mod hashes;
mod invariants;
mod items;
mod limits;
mod members;
mod mentors;
mod merkle;
mod privileges;
mod programs;
mod pure;
mod quizzes;
mod reviews;
mod sales;
mod state_machine;
mod statements;
mod voids;
mod weights;

use crate::{mock::*, *};
use frame_support::{assert_ok, BoundedVec};

/// Minutes studied: 1 point, 120 a day, 600 a week.
pub const STUDY: RowId = 0;
/// Posts: community, 5 points, 3 a day, 10 a week.
pub const POSTS: RowId = 1;
/// Sections read: items, 10 points each, 5 a day, 20 a week.
pub const SECTIONS: RowId = 2;
/// Quizzes: fed by the chain, 20 points, 3 a day, 9 a week.
pub const QUIZZES: RowId = 3;
/// Help given by those in role 1: community minutes, 2 points, 60 a day, 240 a week.
pub const HELP: RowId = 4;

pub fn bytes<S: frame_support::traits::Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	BoundedVec::try_from(text.as_bytes().to_vec()).unwrap()
}

/// 30 learning points make a day; a goal of 100 minutes; 5 % a step, 10 % a goal week, 30 % at most.
pub fn rules() -> Rules {
	Rules {
		min_day_points: 30,
		goal_minutes: 100,
		step: 50_000,
		goal_step: 100_000,
		bonus_cap: 300_000,
	}
}

pub fn spec(kind: &str, category: Category, mode: Mode, timed: bool) -> RowSpec {
	RowSpec {
		role: 0,
		kind: bytes(kind),
		unit: bytes("unit"),
		category,
		mode,
		timed,
	}
}

pub fn terms(points: u32, day_cap: u16, week_cap: u32) -> Terms {
	Terms {
		points,
		day_cap,
		week_cap,
	}
}

pub fn create() -> ProgramId {
	let program = NextProgram::<Test>::get();
	let settings = Settings {
		max_members: 5,
		rules: rules(),
	};
	assert_ok!(Learn::create_program(
		RuntimeOrigin::signed(OWNER),
		bytes("ipfs://program"),
		settings
	));
	program
}

pub fn add_rows(program: ProgramId) {
	let owner = || RuntimeOrigin::signed(OWNER);
	use Category::*;
	let rows = [
		(
			spec("study", Learning, Mode::Total, true),
			terms(1, 120, 600),
		),
		(spec("post", Community, Mode::Total, false), terms(5, 3, 10)),
		(
			spec("section", Learning, Mode::Once, false),
			terms(10, 5, 20),
		),
		(spec("quiz", Learning, Mode::Chain, false), terms(20, 3, 9)),
		(
			RowSpec {
				role: 1,
				..spec("help", Community, Mode::Total, true)
			},
			terms(2, 60, 240),
		),
	];
	for (spec, terms) in rows {
		assert_ok!(Learn::add_row(owner(), program, spec, terms));
	}
}

pub fn set_attester(program: ProgramId, who: u64, budget: u64) {
	let rows = vec![STUDY, POSTS, SECTIONS, HELP].try_into().unwrap();
	assert_ok!(Learn::set_attester(
		RuntimeOrigin::signed(OWNER),
		program,
		who,
		rows,
		budget,
		0
	));
}

pub fn enrol(program: ProgramId, who: u64) {
	assert_ok!(Learn::enrol(RuntimeOrigin::signed(OWNER), program, who));
}

/// A program with rows, two attesters with large budgets, and Lea.
pub fn setup() -> ProgramId {
	let program = create();
	add_rows(program);
	set_attester(program, TESS, 1_000_000);
	set_attester(program, TOM, 1_000_000);
	enrol(program, LEA);
	program
}

pub fn entry(weekday: u8, row: RowId, total: u16) -> Entry {
	Entry {
		weekday,
		row,
		total,
	}
}

pub fn statement(member: u64, week: Week, entries: &[Entry]) -> Statement<u64> {
	Statement {
		member,
		week,
		entries: entries.to_vec().try_into().unwrap(),
	}
}

pub fn record(
	by: u64,
	member: u64,
	week: Week,
	entries: &[Entry],
) -> frame_support::dispatch::DispatchResult {
	plain(Learn::record(
		RuntimeOrigin::signed(by),
		0,
		statement(member, week, entries),
	))
}

/// A result without what the call weighed.
pub fn plain(
	result: frame_support::dispatch::DispatchResultWithPostInfo,
) -> frame_support::dispatch::DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}

pub fn shadow(who: u64) -> Shadow {
	Learn::shadow(0, who).unwrap()
}

pub fn last_event() -> Event<Test> {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::Learn(event) => Some(event),
			_ => None,
		})
		.unwrap()
}

pub fn free(asset: AssetId, who: u64) -> Balance {
	match asset {
		AssetId::Native => Balances::free_balance(who),
		AssetId::WithId(id) => Assets::balance(id, who),
	}
}

/// Gives somebody an amount of [`USD`].
pub fn mint_usd(who: u64, amount: Balance) {
	assert_ok!(Assets::mint(RuntimeOrigin::signed(OWNER), 1, who, amount));
}
