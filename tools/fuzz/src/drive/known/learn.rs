// SPDX-License-Identifier: Apache-2.0

use super::super::bytes::Bytes;
use super::{one, pair};
use enmesh_runtime::{AccountId, BlockNumber, Runtime, Timestamp};
use pallet_learn_to_earn::{week::Now, Call as Learn, Entry, Stage, Statement};

/// A program for which somebody attests.
fn attested(bytes: &mut Bytes) -> Option<u32> {
	one(
		pallet_learn_to_earn::Attesters::<Runtime>::iter_keys(),
		bytes,
	)
	.map(|(of, _)| of)
}

/// What could be said of a member of a program.
fn said(
	program: u32,
	week: u32,
	bytes: &mut Bytes,
) -> Option<pallet_learn_to_earn::StatementOf<Runtime>> {
	let members = pallet_learn_to_earn::Members::<Runtime>::iter_key_prefix(program);
	let member = one(members, bytes)?;
	let entry = Entry {
		weekday: bytes.below(7) as u8,
		row: bytes.below(4) as u8,
		total: bytes.byte().into(),
	};
	Some(Statement {
		member,
		week: week.saturating_sub(bytes.below(2) as u32),
		entries: vec![entry].try_into().unwrap(),
	})
}

/// A work that stands where it must.
fn work(submission: &mut u64, fits: fn(&Stage<AccountId, BlockNumber>) -> bool, bytes: &mut Bytes) {
	let all = pallet_learn_to_earn::Submissions::<Runtime>::iter();
	let fitting = all
		.filter(|(_, found)| fits(&found.stage))
		.map(|(id, _)| id);
	*submission = one(fitting, bytes).unwrap_or(*submission);
}

pub fn learn(call: &mut Learn<Runtime>, bytes: &mut Bytes) {
	use pallet_learn_to_earn as learn;
	let week = Now::from_ms(Timestamp::get()).week;
	match call {
		// By somebody who attests, about a member, of this week or the last.
		Learn::record { program, statement } => {
			*program = attested(bytes).unwrap_or(*program);
			*statement = said(*program, week, bytes).unwrap_or_else(|| statement.clone());
		},
		Learn::record_batch {
			program,
			statements,
		} => {
			*program = attested(bytes).unwrap_or(*program);
			for statement in statements.iter_mut() {
				*statement = said(*program, week, bytes).unwrap_or_else(|| statement.clone());
			}
		},
		Learn::set_attester {
			rows,
			budget,
			from_week,
			..
		} => {
			*rows = vec![bytes.below(4) as u8].try_into().unwrap();
			*budget %= 1_000;
			*from_week = week + bytes.below(3) as u32;
		},
		Learn::charge {
			program,
			member,
			points,
			..
		} => {
			pair(
				program,
				member,
				learn::Members::<Runtime>::iter_keys(),
				bytes,
			);
			*points %= 50;
		},
		Learn::unenrol { program, member }
		| Learn::set_role {
			program, member, ..
		}
		| Learn::update_book { program, member }
		| Learn::void_entry {
			program, member, ..
		} => pair(
			program,
			member,
			learn::Members::<Runtime>::iter_keys(),
			bytes,
		),
		Learn::remove_attester { program, who } => {
			pair(
				program,
				who,
				learn::Attesters::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::claim_epoch {
			program,
			epoch,
			who,
		} => {
			pair(program, who, learn::Shares::<Runtime>::iter_keys(), bytes);
			if let Some(found) = one(learn::Epochs::<Runtime>::iter_key_prefix(*program), bytes) {
				*epoch = found;
			}
		},
		Learn::release_sale { course, learner }
		| Learn::refund { course, learner }
		| Learn::leave_course { course, learner } => {
			pair(course, learner, learn::Sales::<Runtime>::iter_keys(), bytes);
		},
		Learn::issue_credential { course, who } => {
			pair(course, who, learn::Purchases::<Runtime>::iter_keys(), bytes);
		},
		Learn::revoke_credential { course, who, .. } | Learn::drop_credential { course, who } => {
			pair(
				course,
				who,
				learn::Credentials::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::reveal_answers { quiz, who, .. } | Learn::claim_silence { quiz, who } => {
			pair(quiz, who, learn::Commits::<Runtime>::iter_keys(), bytes);
		},
		Learn::drop_attempt { assignment, who } => {
			pair(
				assignment,
				who,
				learn::Attempts::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::drop_record { who, policy } => {
			pair(who, policy, learn::Records::<Runtime>::iter_keys(), bytes);
		},
		Learn::accept_mentee { program, mentee } | Learn::end_mentor { program, mentee } => {
			pair(
				program,
				mentee,
				learn::Mentors::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::draw { submission } => {
			work(submission, |at| matches!(at, Stage::Waiting { .. }), bytes);
		},
		Learn::commit_scores { submission, .. } | Learn::reveal_scores { submission, .. } => {
			work(submission, |at| matches!(at, Stage::Panel { .. }), bytes);
		},
		Learn::assess { submission, .. } => {
			work(
				submission,
				|at| matches!(at, Stage::Assessing { .. }),
				bytes,
			);
		},
		Learn::challenge { submission, .. } | Learn::challenge_sponsored { submission, .. } => {
			work(submission, |at| matches!(at, Stage::Posted { .. }), bytes);
		},
		Learn::rule { submission, .. } => {
			work(
				submission,
				|at| matches!(at, Stage::Challenged { .. }),
				bytes,
			);
		},
		Learn::roll_epoch { program, epoch } => {
			pair(program, epoch, learn::Epochs::<Runtime>::iter_keys(), bytes);
		},
		Learn::claim_leaf { batch, .. }
		| Learn::void_batch { batch }
		| Learn::drop_batch { batch } => {
			*batch = one(learn::Batches::<Runtime>::iter_keys(), bytes).unwrap_or(*batch);
		},
		Learn::withdraw_credit { who, asset } => {
			pair(who, asset, learn::Credits::<Runtime>::iter_keys(), bytes);
		},
		_ => {},
	}
}
