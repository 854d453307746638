// SPDX-License-Identifier: Apache-2.0

//! A school of two weeks ago: its epoch can be claimed, its sales are certain, its batch of statements is over.

use super::{
	school::{monday, HOUR},
	sends, ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE, PAST, TOKEN,
};
use crate::{
	calls::{add_row, bytes, create_program, Learn},
	chain::Chain,
	drive::{
		people::person,
		sense::{leaves, statement, LEAVES},
		value::SALT,
	},
};
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, Runtime, RuntimeCall, Timestamp,
};
use pallet_learn_to_earn::{
	merkle::{proof_of, root_of},
	week::Now,
	Category, CourseTerms, Credits, Entry, EpochTerms, Mode, Section, Statement, Terms,
};
use polkadot_sdk::pallet_assets;

fn row(kind: &[u8], mode: Mode) -> RuntimeCall {
	let terms = Terms {
		points: 10,
		day_cap: 100,
		week_cap: 500,
	};
	add_row(PAST, kind, mode, Category::Learning, terms)
}

/// Bob's program: rows 0 study, 1 section; Ferdie attests.
pub fn school(chain: &mut Chain) {
	let program = PAST;
	let terms = EpochTerms {
		weeks: 1,
		newcomer_ppm: 200_000,
		cap_ppm: 400_000,
		newcomer_weeks: 4,
		budgets: vec![(MeshAsset::Native, 1_000 * MESH), (TOKEN, 1_000 * MESH)]
			.try_into()
			.unwrap(),
	};
	let attester = Learn::set_attester {
		program,
		who: person(FERDIE),
		rows: vec![0, 1].try_into().unwrap(),
		budget: 100_000,
		from_week: 0,
	};
	let course = CourseTerms {
		author: person(DAVE),
		metadata: bytes(b"course"),
		asset: MeshAsset::Native,
		price: 20 * MESH,
		payees: vec![(person(DAVE), 400_000)].try_into().unwrap(),
		refund_days: 2,
		preview: 1,
		seats: 9,
		valid_weeks: 4,
	};
	let course = Learn::create_course {
		program,
		terms: course,
		sections: vec![Section::Item { row: 1, item: 1 }].try_into().unwrap(),
	};
	let amount = 10 * MESH;
	let begin = [
		create_program(),
		row(b"study", Mode::Total),
		row(b"section", Mode::Once),
		attester.into(),
		Learn::add_fuel { program, amount }.into(),
		Learn::set_epochs { program, terms }.into(),
		course.into(),
	];
	for call in begin {
		sends(chain, BOB, call);
	}
	for who in 2..7 {
		let member = person(who);
		sends(chain, BOB, Learn::enrol { program, member });
	}
	monday(chain);
	week(chain);
	let day = 24 * HOUR;
	chain.wait(15 * day);
	unpaid(chain);
}

fn says(chain: &mut Chain, of: usize, row: u8, total: u16) {
	let entry = Entry {
		weekday: 0,
		row,
		total,
	};
	let statement = Statement {
		member: person(of),
		week: Now::from_ms(Timestamp::get()).week,
		entries: vec![entry].try_into().unwrap(),
	};
	let program = PAST;
	sends(chain, FERDIE, Learn::record { program, statement });
}

fn week(chain: &mut Chain) {
	let program = PAST;
	let week = Now::from_ms(Timestamp::get()).week;
	for who in [CHARLIE, DAVE, EVE] {
		says(chain, who, 0, 9);
		says(chain, who, 1, 1);
		let buy = Learn::purchase {
			course: 0,
			learner: person(who),
			version: 0,
			max_price: 20 * MESH,
			voucher: None,
		};
		sends(chain, ALICE, buy);
	}
	let who = person(CHARLIE);
	sends(chain, BOB, Learn::issue_credential { course: 0, who });
	for (asset, amount) in [(MeshAsset::Native, 50 * MESH), (TOKEN, 70 * MESH)] {
		let fund = Learn::fund_epoch {
			program,
			asset,
			amount,
		};
		sends(chain, BOB, fund);
	}
	let all = leaves(program, week);
	let commit = Learn::commit_batch {
		program,
		week,
		root: root_of(&all).unwrap(),
		count: LEAVES as u32,
		max_points: 10_000,
	};
	sends(chain, FERDIE, commit);
	let claim = Learn::claim_leaf {
		batch: 0,
		index: 0,
		statement: statement(0, week),
		salt: [SALT[0]; 16],
		proof: proof_of(&all, 0).unwrap().try_into().unwrap(),
	};
	sends(chain, EVE, claim);
	let mentor = person(DAVE);
	sends(chain, EVE, Learn::ask_mentor { program, mentor });
	let mentee = person(EVE);
	sends(chain, DAVE, Learn::accept_mentee { program, mentee });
}

/// Eve cannot receive tokens when her part of the epoch is paid.
fn unpaid(chain: &mut Chain) {
	let (program, eve) = (PAST, person(EVE));
	let epoch = Now::from_ms(Timestamp::get()).week - 2;
	let (id, who) = (|| 1.into(), || eve.clone().into());
	let block = pallet_assets::Call::<Runtime>::block {
		id: id(),
		who: who(),
	};
	let thaw = pallet_assets::Call::<Runtime>::thaw {
		id: id(),
		who: who(),
	};
	sends(chain, ALICE, block);
	let claim = Learn::claim_epoch {
		program,
		epoch,
		who: eve.clone(),
	};
	sends(chain, FERDIE, claim);
	assert!(Credits::<Runtime>::contains_key(&eve, TOKEN));
	sends(chain, ALICE, thaw);
}
