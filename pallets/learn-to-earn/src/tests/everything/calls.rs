// SPDX-License-Identifier: Apache-2.0
//! Which call an operation is, and who signs it.

use super::{school::*, *};

/// Is this the moment for that kind of call?
fn fits(kind: usize, stage: &Stage<u64, u64>) -> bool {
	let now = pallet_timestamp::Now::<Test>::get();
	match (kind, stage) {
		(37, Stage::Panel { commit, .. }) => now < *commit,
		(38, Stage::Panel { commit, reveal }) => now >= *commit && now < *reveal,
		(36, Stage::Waiting { .. }) | (43, Stage::Assessing { .. }) => true,
		(44 | 68, Stage::Posted { .. }) | (45, Stage::Challenged { .. }) => true,
		_ => false,
	}
}

/// The submission a call is about: mostly one that waits for it.
fn submission_for(op: &Op) -> SubmissionId {
	let mut fitting: Vec<_> = Submissions::<Test>::iter()
		.filter(|(_, found)| fits(op.kind, &found.stage))
		.map(|(id, _)| id)
		.collect();
	fitting.sort_unstable();
	let random = u64::from(pick(NextSubmission::<Test>::get() as u32, op.n));
	if op.n.is_multiple_of(5) || fitting.is_empty() {
		return random;
	}
	fitting[usize::from(op.n) % fitting.len()]
}

/// Whose work it is.
fn author(op: &Op) -> Option<u64> {
	Submissions::<Test>::get(submission_for(op)).map(|found| found.who)
}

/// A reviewer of its panel who has not acted yet.
fn seat(op: &Op) -> Option<u64> {
	let seats = Submissions::<Test>::get(submission_for(op))?.seats;
	let waits = seats.iter().find(|seat| match op.kind {
		37 => seat.commitment.is_none(),
		_ => seat.commitment.is_some() && seat.scores.is_none(),
	});
	waits.map(|seat| seat.who)
}

/// A learner who has done everything in a course and has no credential for it.
fn finished(n: u16) -> Option<(CourseId, u64)> {
	let mut done: Vec<_> = Purchases::<Test>::iter_keys()
		.filter(|(course, who)| !Credentials::<Test>::contains_key(course, who))
		.filter(|(course, who)| {
			let sections = Learn::progress(*course, *who).unwrap().sections;
			!sections.is_empty() && sections.into_iter().all(|done| done)
		})
		.collect();
	done.sort_unstable();
	done.get(usize::from(n) % done.len().max(1)).copied()
}

/// A sale that can be released, or one that can be refunded still: course, learner.
fn held_sale(n: u16, due: bool) -> Option<(CourseId, u64)> {
	let now = pallet_timestamp::Now::<Test>::get();
	let mut held: Vec<_> = Sales::<Test>::iter()
		.filter(|(_, _, sale)| (sale.until <= now) == due)
		.map(|(course, who, _)| (course, who))
		.collect();
	held.sort_unstable();
	held.get(usize::from(n) % held.len().max(1)).copied()
}

/// A course and who has its credential.
fn credential(n: u16) -> Option<(CourseId, u64)> {
	let mut all: Vec<_> = Credentials::<Test>::iter_keys().collect();
	all.sort_unstable();
	all.get(usize::from(n) % all.len().max(1)).copied()
}

/// Somebody who passed the second assignment, and reviews it or not.
fn peer(n: u16, reviews: bool) -> Option<u64> {
	let mut all: Vec<_> = Attempts::<Test>::iter_prefix(1)
		.filter(|(_, attempt)| attempt.passed)
		.map(|(who, _)| who)
		.filter(|who| Reviewers::<Test>::contains_key(1, who) == reviews)
		.collect();
	all.sort_unstable();
	all.get(usize::from(n) % all.len().max(1)).copied()
}

/// Somebody who was asked to be a mentor: mentee, mentor.
fn asked(n: u16) -> Option<(u64, u64)> {
	let mut open: Vec<_> = Mentors::<Test>::iter_prefix(0)
		.filter(|(_, found)| found.from_week.is_none())
		.map(|(mentee, found)| (mentee, found.mentor))
		.collect();
	open.sort_unstable();
	open.get(usize::from(n) % open.len().max(1)).copied()
}

pub fn call_of(op: &Op) -> LearnCall {
	let (by, who, n) = (op.by, op.who, op.n);
	let amount = Balance::from(n % 600) + 1;
	let week = Learn::now().week;
	let asset = if n % 2 == 0 { MESH } else { USD };
	let quiz = pick(NextQuiz::<Test>::get(), n);
	let submission = submission_for(op);
	let assignment = pick(NextAssignment::<Test>::get(), n);
	let batch = u64::from(pick(NextBatch::<Test>::get() as u32, n));
	let oldest = EpochList::<Test>::get(0).first().copied();
	let epoch = oldest.unwrap_or(week.saturating_sub(u32::from(n % 12)));
	let genesis = Learn::genesis();
	let answers: Answers = KEY.to_vec().try_into().unwrap();
	let course = u32::from(n % 3);
	match op.kind {
		1 => LearnCall::record {
			program: 0,
			statement: words(op),
		},
		2 => LearnCall::record_batch {
			program: 0,
			statements: vec![words(op)].try_into().unwrap(),
		},
		3 => LearnCall::void_entry {
			program: 0,
			member: who,
			week,
			entry: entry((n % 7) as u8, STUDY, n % 60),
		},
		4 => LearnCall::charge {
			program: 0,
			member: who,
			points: amount as u64,
			reason: [0; 32],
		},
		5 => LearnCall::commit_batch {
			program: 0,
			week,
			root: root_of(&leaves(week)).expect("there are leaves"),
			count: 4,
			max_points: amount as u64,
		},
		6 => {
			let week = Batches::<Test>::get(batch).map_or(week, |found| found.week);
			let index = usize::from(n % 4);
			LearnCall::claim_leaf {
				batch,
				index: index as u32,
				statement: week_of(week, index),
				salt: [1; 16],
				proof: proof_of(&leaves(week), index).unwrap().try_into().unwrap(),
			}
		},
		7 => LearnCall::void_batch { batch },
		8 => LearnCall::drop_batch { batch },
		9 => LearnCall::set_epochs {
			program: 0,
			terms: super::epochs::epoch_terms((n % 3) as u8 + 1, &[(MESH, 2_000), (USD, 500)]),
		},
		10 => LearnCall::fund_epoch {
			program: 0,
			asset,
			amount,
		},
		11 => LearnCall::claim_epoch {
			program: 0,
			epoch,
			who,
		},
		12 => LearnCall::roll_epoch { program: 0, epoch },
		13 => match Credits::<Test>::iter().next() {
			Some((who, asset, _)) => LearnCall::withdraw_credit { who, asset },
			None => LearnCall::withdraw_credit { who, asset },
		},
		14 => LearnCall::set_privilege {
			program: 0,
			privilege: (n % 2) as u8,
			offer: Offer {
				price: u64::from(n % 40) + 1,
				stock: 99,
				per_member: 30,
			},
		},
		15 => LearnCall::redeem {
			program: 0,
			privilege: (n % 2) as u8,
			max_price: 40,
			commitment: [0; 32],
		},
		16 => LearnCall::set_course {
			course,
			terms: CourseTerms {
				preview: n % 2,
				seats: 9,
				..course_terms(asset, amount, (n % 4) as u8)
			},
			sections: Sections::<Test>::get(course),
		},
		17 => LearnCall::purchase {
			course,
			learner: who,
			version: Courses::<Test>::get(course).map_or(0, |found| found.version),
			max_price: 700,
			voucher: (n % 4 == 1 && by == who).then_some(0),
		},
		18 => {
			let (course, learner) = held_sale(n, true).unwrap_or((course, who));
			LearnCall::release_sale { course, learner }
		},
		19 => {
			let (course, learner) = held_sale(n, false).unwrap_or((course, who));
			LearnCall::refund { course, learner }
		},
		20 => LearnCall::leave_course {
			course,
			learner: who,
		},
		21 => {
			let (course, who) = finished(n).unwrap_or((course, who));
			LearnCall::issue_credential { course, who }
		},
		22 => {
			let (course, who) = credential(n).unwrap_or((course, who));
			LearnCall::revoke_credential {
				course,
				who,
				reason: [0; 32],
			}
		},
		23 => {
			let (course, who) = credential(n).unwrap_or((course, who));
			LearnCall::drop_credential { course, who }
		},
		24 => LearnCall::open_quiz {
			program: 0,
			spec: quiz_spec(),
		},
		25 => LearnCall::commit_answers {
			quiz,
			commitment: quiz_commit(&genesis, quiz, &by, KEY, &SALT),
		},
		26 => LearnCall::show_key {
			quiz,
			answers,
			salt: SALT,
		},
		27 => LearnCall::reveal_answers {
			quiz,
			who,
			answers,
			salt: SALT,
		},
		28 => LearnCall::claim_silence { quiz, who },
		29 => LearnCall::close_quiz {
			quiz,
			limit: u32::from(n % 3),
		},
		30 => LearnCall::open_assignment {
			program: 0,
			spec: assignment_spec(if n % 2 == 0 { 0 } else { 3 }),
		},
		31 => LearnCall::retire_assignment { assignment },
		32 => LearnCall::submit {
			assignment,
			work: Node::zero(),
		},
		33 => LearnCall::drop_attempt { assignment, who },
		34 => LearnCall::offer_review { assignment: 1 },
		35 => LearnCall::stop_review { assignment: 1 },
		36 => LearnCall::draw { submission },
		37 => LearnCall::commit_scores {
			submission,
			commitment: score_commit(&genesis, submission, &by, &scores(5), &SALT),
		},
		38 => LearnCall::reveal_scores {
			submission,
			scores: scores(5),
			salt: SALT,
		},
		39 => LearnCall::settle { submission },
		40 => LearnCall::register_assessor {
			kind: AssessorKind::Human {
				policy: Node::repeat_byte(n as u8 % 2),
			},
			bond: amount,
		},
		41 => LearnCall::withdraw_bond {},
		42 => LearnCall::appoint_assessor {
			program: 0,
			who,
			ceiling: u64::from(n % 50),
		},
		43 => LearnCall::assess {
			submission,
			scores: (n % 8 != 0).then(|| scores(n)),
			evidence: Node::zero(),
			reason: Default::default(),
		},
		44 => LearnCall::challenge {
			submission,
			reason: [0; 32],
		},
		45 => LearnCall::rule {
			submission,
			scores: scores(n),
		},
		46 => LearnCall::add_fuel { program: 0, amount },
		47 => LearnCall::unenrol {
			program: 0,
			member: who,
		},
		48 => LearnCall::create_program {
			metadata: bytes("ipfs://another"),
			settings: Settings {
				max_members: 1,
				rules: rules(),
			},
		},
		49 => LearnCall::update_program {
			program: 0,
			metadata: None,
			max_members: None,
			rules: Some(Rules {
				min_day_points: u32::from(n % 60) + 1,
				..rules()
			}),
		},
		50 => LearnCall::add_row {
			program: NextProgram::<Test>::get() - 1,
			spec: spec(&format!("kind {n}"), Category::Learning, Mode::Once, false),
			terms: terms(1, 1, 1),
		},
		51 => LearnCall::set_row {
			program: 0,
			row: SECTIONS,
			terms: terms(u32::from(n % 20), 5, 20),
		},
		52 => LearnCall::close_program {
			program: NextProgram::<Test>::get() - 1,
		},
		53 => LearnCall::set_attester {
			program: 0,
			who,
			rows: vec![STUDY].try_into().unwrap(),
			budget: 1_000_000,
			from_week: 0,
		},
		54 => LearnCall::remove_attester { program: 0, who },
		55 => LearnCall::enrol {
			program: 0,
			member: who,
		},
		56 => LearnCall::set_role {
			program: 0,
			member: who,
			role: 1,
			until_week: week + u32::from(n % 6),
		},
		57 => LearnCall::update_book {
			program: 0,
			member: who,
		},
		58 => LearnCall::add_privilege {
			program: 0,
			name: bytes("more"),
			effect: Effect::Code,
			offer: Offer {
				price: 9,
				stock: 1,
				per_member: 1,
			},
		},
		59 => LearnCall::create_course {
			program: 0,
			terms: course_terms(asset, amount, 0),
			sections: sections(),
		},
		60 => LearnCall::retire_course {
			course: pick(NextCourse::<Test>::get(), n),
		},
		61 => LearnCall::close_course {
			course: pick(NextCourse::<Test>::get(), n),
		},
		62 => match Records::<Test>::iter_keys().next() {
			Some((who, policy)) => LearnCall::drop_record { who, policy },
			None => LearnCall::drop_record {
				who,
				policy: Node::zero(),
			},
		},
		63 => LearnCall::take_fuel {
			program: 0,
			amount: amount / 9 + 1,
		},
		64 => LearnCall::set_mentor_rule {
			program: 0,
			rule: (n % 4 > 0).then_some(MentorRule {
				row: QUIZZES,
				per_week: 2,
			}),
		},
		65 => LearnCall::ask_mentor {
			program: 0,
			mentor: LEARNERS[usize::from(n % 4)],
		},
		66 => match asked(n) {
			Some((mentee, _)) => LearnCall::accept_mentee { program: 0, mentee },
			None => LearnCall::accept_mentee {
				program: 0,
				mentee: who,
			},
		},
		67 => LearnCall::end_mentor {
			program: 0,
			mentee: who,
		},
		_ => LearnCall::challenge_sponsored {
			submission,
			reason: [0; 32],
		},
	}
}

/// Who signs: mostly who can.
pub fn signer(op: &Op) -> u64 {
	match op.kind {
		_ if op.n.is_multiple_of(7) => op.by,
		1..=3 => TESS,
		23 => credential(op.n).map_or(op.who, |(_, who)| who),
		34 => peer(op.n, false).unwrap_or(op.who),
		35 => peer(op.n, true).unwrap_or(op.who),
		37 | 38 => seat(op).unwrap_or(op.who),
		66 => asked(op.n).map_or(op.who, |(_, mentor)| mentor),
		68 => author(op).unwrap_or(op.who),
		48..=56 | 58..=61 | 63 | 64 => OWNER,
		5 => TESS,
		4 | 7 | 9 | 14 | 16 | 22 | 24 | 26 | 30 | 31 | 42 | 45 => OWNER,
		40 | 41 | 43 => TOM,
		19 => held_sale(op.n, false).map_or(op.who, |(_, learner)| learner),
		15 | 20 | 25 | 32 | 44 | 65 | 67 => op.who,
		_ => op.by,
	}
}
