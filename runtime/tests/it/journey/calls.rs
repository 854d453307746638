// SPDX-License-Identifier: Apache-2.0

//! What is signed and decided in this story alone, with what does not matter to it left out.

use super::story::{id, Group};
use crate::calls::{add_row, bytes, create_program, Bounty, Learn, Member};
use enmesh_runtime::{configs::assets::MeshAsset, Runtime, RuntimeCall};
use pallet_bounty_mesh::PostingOf;
use pallet_dao::{ActivityRow, Feed};
use pallet_learn_to_earn::{
	Category, CourseTerms, Entry, EpochTerms, Mode, Section, Statement, Terms,
};
use polkadot_sdk::sp_keyring::Sr25519Keyring::{self, Bob, Dave, Eve};

/// The school's program, its only course, and the guild's program.
pub const SCHOOL: u32 = 0;
pub const COURSE: u32 = 0;
pub const WORKS: u32 = 1;

/// So many points for each, with limits that nobody in the story reaches.
fn row(kind: &[u8], mode: Mode, points: u32) -> RuntimeCall {
	let terms = Terms {
		points,
		day_cap: 100,
		week_cap: 100,
	};
	add_row(SCHOOL, kind, mode, Category::Learning, terms)
}

fn attester(who: Sr25519Keyring, row: u8) -> RuntimeCall {
	Learn::set_attester {
		program: SCHOOL,
		who: id(who),
		rows: vec![row].try_into().unwrap(),
		budget: 1_000,
		from_week: 0,
	}
	.into()
}

/// Study, sections, a quiz; Bob attests the first, Eve the second.
pub fn open_school() -> Vec<RuntimeCall> {
	vec![
		create_program(),
		row(b"study", Mode::Total, 1),
		row(b"section", Mode::Once, 20),
		row(b"quiz", Mode::Chain, 5),
		attester(Bob, 0),
		attester(Eve, 1),
	]
}

/// A course by Dave, who has two fifths of its price: a section, then a quiz.
pub fn create_course(price: u128) -> RuntimeCall {
	let sections = vec![Section::Item { row: 1, item: 1 }, Section::Quiz];
	Learn::create_course {
		program: SCHOOL,
		terms: CourseTerms {
			author: id(Dave),
			metadata: bytes(b"course"),
			asset: MeshAsset::Native,
			price,
			payees: vec![(id(Dave), 400_000)].try_into().unwrap(),
			refund_days: 0,
			preview: 0,
			seats: 5,
			valid_weeks: 0,
		},
		sections: sections.try_into().unwrap(),
	}
	.into()
}

/// Each week is an epoch: a fifth of the pool is for newcomers, nobody has more than three fifths.
pub fn set_epochs(pool: u128) -> RuntimeCall {
	Learn::set_epochs {
		program: SCHOOL,
		terms: EpochTerms {
			weeks: 1,
			newcomer_ppm: 200_000,
			cap_ppm: 600_000,
			newcomer_weeks: 4,
			budgets: vec![(MeshAsset::Native, pool)].try_into().unwrap(),
		},
	}
	.into()
}

/// What an attester says of a Monday.
pub fn record(of: Sr25519Keyring, week: u32, row: u8, total: u16) -> Learn {
	let weekday = 0;
	let entry = Entry {
		weekday,
		row,
		total,
	};
	Learn::record {
		program: SCHOOL,
		statement: Statement {
			member: id(of),
			week,
			entries: vec![entry].try_into().unwrap(),
		},
	}
}

pub fn set_feed(of: &Group, reputation_per_point: u32, program: Option<u32>) -> RuntimeCall {
	let feed = Feed {
		reputation_per_point,
		bounties: program.map(|program| ActivityRow { program, row: 0 }),
	};
	Member::set_feed { dao: of.id, feed }.into()
}

pub fn post_child(parent: u64, reward: u128, posting: PostingOf<Runtime>) -> RuntimeCall {
	Bounty::post_child {
		parent,
		reward,
		sure: 0,
		advance: 0,
		posting,
	}
	.into()
}
