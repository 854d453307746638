// SPDX-License-Identifier: Apache-2.0

//! Alice's school: who learned what, and works in every stage of review.

use super::{
	sends, ALICE, BOB, CHAIN_ROW, CHARLIE, COURSE, DAVE, EVE, FERDIE, NINA, OTTO, SCHOOL, TOKEN,
	TOM,
};
use crate::{
	calls::{add_row, bytes, create_program, Learn},
	chain::Chain,
	drive::{
		people::{person, PEOPLE},
		sense::SCORES,
		value::{KEY, SALT},
	},
};
use codec::Encode;
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, AccountId, Dao, Runtime, RuntimeCall,
	System, Timestamp,
};
use pallet_learn_to_earn::{
	formula::{quiz_commit, quiz_key, score_commit},
	week::Now,
	AssessorKind, AssignmentSpec, Category, CourseTerms, Effect, Entry, EpochTerms, MentorRule,
	Mode, Offer, QuizSpec, Section, Statement, Submissions, Terms,
};
use std::collections::BTreeMap;

pub const HOUR: u64 = 60 * 60;
const HOUR_MS: u64 = HOUR * 1_000;

fn genesis() -> Vec<u8> {
	System::block_hash(0).encode()
}

fn row(kind: &[u8], mode: Mode, category: Category, points: u32) -> RuntimeCall {
	let terms = Terms {
		points,
		day_cap: 100,
		week_cap: 500,
	};
	add_row(SCHOOL, kind, mode, category, terms)
}

/// Alice's program: rows 0 study, 1 section, 2 quiz and work, 3 help.
pub fn school(chain: &mut Chain) {
	let program = SCHOOL;
	let more = Learn::update_program {
		program,
		metadata: None,
		max_members: Some(50),
		rules: None,
	};
	let rows = [
		create_program(),
		row(b"study", Mode::Total, Category::Learning, 1),
		row(b"section", Mode::Once, Category::Learning, 10),
		row(b"quiz", Mode::Chain, Category::Learning, 5),
		row(b"help", Mode::Total, Category::Community, 4),
		more.into(),
	];
	for call in rows {
		sends(chain, ALICE, call);
	}
	let attest = Learn::set_attester {
		program,
		who: person(BOB),
		rows: vec![0, 1, 3].try_into().unwrap(),
		budget: 1_000_000,
		from_week: 0,
	};
	sends(chain, ALICE, attest);
	for who in 2..12 {
		let member = person(who);
		sends(chain, ALICE, Learn::enrol { program, member });
	}
	let amount = 10 * MESH;
	sends(chain, ALICE, Learn::add_fuel { program, amount });
	let terms = EpochTerms {
		weeks: 1,
		newcomer_ppm: 200_000,
		cap_ppm: 400_000,
		newcomer_weeks: 4,
		budgets: vec![(MeshAsset::Native, 1_000 * MESH), (TOKEN, 1_000 * MESH)]
			.try_into()
			.unwrap(),
	};
	sends(chain, ALICE, Learn::set_epochs { program, terms });
	for effect in [Effect::Voucher { ppm: 150_000 }, Effect::Code] {
		let call = Learn::add_privilege {
			program,
			name: bytes(b"gift"),
			effect,
			offer: Offer {
				price: 5,
				stock: 99,
				per_member: 30,
			},
		};
		sends(chain, ALICE, call);
	}
	for asset in [MeshAsset::Native, TOKEN] {
		let terms = CourseTerms {
			author: person(DAVE),
			metadata: bytes(b"course"),
			asset,
			price: 20 * MESH,
			payees: vec![(person(DAVE), 400_000), (Dao::account(1).unwrap(), 300_000)]
				.try_into()
				.unwrap(),
			refund_days: 2,
			preview: 1,
			seats: 9,
			valid_weeks: 8,
		};
		let item = Section::Item { row: 1, item: 1 };
		let sections = vec![item, Section::Quiz, Section::Assignment];
		let call = Learn::create_course {
			program,
			terms,
			sections: sections.try_into().unwrap(),
		};
		sends(chain, ALICE, call);
	}
	let rule = Some(MentorRule {
		row: CHAIN_ROW,
		per_week: 3,
	});
	sends(chain, ALICE, Learn::set_mentor_rule { program, rule });
}

/// Waits for the noon of the next Monday: the days that everybody speaks of.
pub fn monday(chain: &mut Chain) {
	let now = Timestamp::get() / 1_000;
	let day = 24 * HOUR;
	let week = (now / day + 3) / 7 + 1;
	chain.wait((week * 7 - 3) * day + day / 2 - now);
}

/// What happens in the week in which inputs begin: words, money for its epoch, and courses are bought.
pub fn week(chain: &mut Chain) {
	let program = SCHOOL;
	for who in [CHARLIE, DAVE, EVE, NINA] {
		sends(chain, BOB, words(who, 0, 60));
		sends(chain, BOB, words(who, 1, 1));
	}
	for (asset, amount) in [(MeshAsset::Native, 50 * MESH), (TOKEN, 70 * MESH)] {
		let call = Learn::fund_epoch {
			program,
			asset,
			amount,
		};
		sends(chain, ALICE, call);
	}
	for learner in [CHARLIE, EVE, NINA] {
		let call = Learn::purchase {
			course: COURSE,
			learner: person(learner),
			version: 0,
			max_price: 20 * MESH,
			voucher: None,
		};
		sends(chain, FERDIE, call);
	}
}

fn words(of: usize, row: u8, total: u16) -> Learn {
	let entry = Entry {
		weekday: 0,
		row,
		total,
	};
	Learn::record {
		program: SCHOOL,
		statement: Statement {
			member: person(of),
			week: Now::from_ms(Timestamp::get()).week,
			entries: vec![entry].try_into().unwrap(),
		},
	}
}

fn work(panel: u8) -> AssignmentSpec<AccountId> {
	AssignmentSpec {
		// Of those with a panel nobody had to buy the course.
		section: (panel == 0).then_some((COURSE, 2)),
		row: CHAIN_ROW,
		reviewer_row: Some(CHAIN_ROW),
		points: 9,
		weights: [5, 3, 2],
		pass: 4_000,
		tolerance: 1_000,
		panel,
		assessor: person(TOM),
		stake: MESH,
		commit: HOUR_MS,
		reveal: HOUR_MS,
		assess: 2 * HOUR_MS,
		challenge: 2 * HOUR_MS,
		rule: 2 * HOUR_MS,
		seats: 20,
	}
}

fn hand_in(assignment: u32) -> Learn {
	Learn::submit {
		assignment,
		work: [3; 32].into(),
	}
}

fn assess(submission: u64) -> Learn {
	Learn::assess {
		submission,
		scores: Some(SCORES),
		evidence: [4; 32].into(),
		reason: Default::default(),
	}
}

/// Works that are done, so that from next week on there are as many reviewers as a panel of three needs.
pub fn reviewers(chain: &mut Chain) {
	let program = SCHOOL;
	let kind = AssessorKind::Human {
		policy: [1; 32].into(),
	};
	let bond = 50 * MESH;
	sends(chain, TOM, Learn::register_assessor { kind, bond });
	let who = person(TOM);
	let ceiling = 1_000;
	let appoint = Learn::appoint_assessor {
		program,
		who,
		ceiling,
	};
	sends(chain, ALICE, appoint);
	for panel in [3, 0] {
		let spec = work(panel);
		sends(chain, ALICE, Learn::open_assignment { program, spec });
	}
	// Nobody can review yet: whoever comes first is looked at by the assessor.
	let seven = [CHARLIE, DAVE, EVE, FERDIE, 6, 7, 8];
	for (submission, who) in seven.into_iter().enumerate() {
		sends(chain, who, hand_in(0));
		// It is drawn by itself.
		chain.skip(10);
		let submission = submission as u64;
		sends(chain, TOM, assess(submission));
		chain.wait(3 * HOUR);
		sends(chain, BOB, Learn::settle { submission });
		sends(chain, who, Learn::offer_review { assignment: 0 });
	}
}

/// Works before a panel, one of them with its scores in envelopes, and before the assessor: one waits, of one the scores are
/// posted, of one they are challenged.
pub fn works(chain: &mut Chain) {
	for who in [NINA, OTTO] {
		sends(chain, who, hand_in(0));
	}
	for who in [EVE, CHARLIE, NINA] {
		sends(chain, who, hand_in(1));
	}
	chain.skip(10);
	let all: BTreeMap<_, _> = Submissions::<Runtime>::iter().collect();
	let (submission, drawn) = all.iter().find(|(_, one)| !one.seats.is_empty()).unwrap();
	for seat in &drawn.seats {
		let who = (0..PEOPLE.len())
			.find(|who| person(*who) == seat.who)
			.unwrap();
		let commit = Learn::commit_scores {
			submission: *submission,
			commitment: score_commit(&genesis(), *submission, &seat.who, &SCORES, &SALT),
		};
		sends(chain, who, commit);
	}
	for (submission, one) in &all {
		if one.assignment == 1 && one.who != person(EVE) {
			sends(chain, TOM, assess(*submission));
		}
		if one.assignment == 1 && one.who == person(NINA) {
			let challenge = Learn::challenge {
				submission: *submission,
				reason: [5; 32],
			};
			sends(chain, FERDIE, challenge);
		}
	}
	// Open to all; so far nobody has answered it.
	open_quiz(chain, None, HOUR_MS);
}

/// A quiz of the first course, or of the program.
fn open_quiz(chain: &mut Chain, section: Option<(u32, u8)>, reveal: u64) {
	let questions = [9; 32].into();
	let spec = QuizSpec {
		section,
		row: CHAIN_ROW,
		questions,
		key: quiz_key(&genesis(), &person(ALICE), &questions, &KEY, &SALT),
		count: 4,
		pass: 2,
		seats: 5,
		compensation: MESH,
		open: HOUR_MS,
		key_window: HOUR_MS,
		reveal,
	};
	let program = SCHOOL;
	sends(chain, ALICE, Learn::open_quiz { program, spec });
}

/// Quizzes that some have answered; the key of the second was shown, and there is long to show the answers.
pub fn quizzes(chain: &mut Chain) {
	for (quiz, reveal) in [(0, 2 * 24 * HOUR_MS), (1, 3 * 24 * HOUR_MS)] {
		open_quiz(chain, Some((COURSE, 1)), reveal);
		for who in [CHARLIE, EVE, NINA] {
			let commitment = quiz_commit(&genesis(), quiz, &person(who), &KEY, &SALT);
			sends(chain, who, Learn::commit_answers { quiz, commitment });
		}
		if quiz == 1 {
			chain.wait(HOUR + HOUR / 2);
			let show = Learn::show_key {
				quiz,
				answers: bytes(&KEY),
				salt: SALT,
			};
			sends(chain, ALICE, show);
		}
	}
}
