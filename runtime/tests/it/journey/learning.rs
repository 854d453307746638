// SPDX-License-Identifier: Apache-2.0

//! The school's part of the story: from no token to the first ones.

use super::{
	calls::{record, COURSE, SCHOOL},
	story::{id, owned, ppm, Group, Story},
};
use crate::{
	calls::{bytes, Learn},
	chain::Refused,
};
use codec::Encode;
use enmesh_runtime::{
	configs::{assets::MeshAsset, dao::CommonsAccount},
	constants::currency::{MESH, MILLIMESH},
	AccountId, Dao, LearnToEarn, Runtime, RuntimeCall, System,
};
use pallet_learn_to_earn::{
	formula::{quiz_commit, quiz_key},
	traits::Credentials,
	QuizSpec,
};
use polkadot_sdk::{
	frame_support::traits::{CallMetadata, GetCallMetadata},
	pallet_tx_pause::{PausedCalls, RuntimeCallNameOf},
	sp_keyring::Sr25519Keyring::{Alice, Bob, Dave, Eve, One as Nina, Two as Otto},
	sp_runtime::transaction_validity::InvalidTransaction,
};

type LearnError = pallet_learn_to_earn::Error<Runtime>;

pub const PRICE: u128 = 20 * MESH + 3;
pub const POOL: u128 = 50 * MESH + 13;
/// What a program pays for a step of its member.
const FREE_CALL: u128 = 10 * MILLIMESH;
/// Points of Nina: minutes, a section, four right answers; and of Otto.
pub const LEARNED: [u128; 2] = [60 + 20 + 4 * 5, 50];
const HOUR: u64 = 60 * 60;
const SALT: [u8; 32] = [90; 32];

/// A step that the program pays for; not while it is paused, when it would fail without a fee.
fn free(story: &mut Story, call: Learn) {
	let CallMetadata {
		pallet_name,
		function_name,
	} = RuntimeCall::from(call.clone()).get_call_metadata();
	let paused = RuntimeCallNameOf::<Runtime>::from((
		bytes(pallet_name.as_bytes()),
		bytes(function_name.as_bytes()),
	));
	PausedCalls::<Runtime>::insert(&paused, ());
	assert_eq!(
		story.chain.send(Nina, call.clone()),
		Err(Refused::Invalid(InvalidTransaction::Call.into()))
	);
	PausedCalls::<Runtime>::remove(&paused);
	let before = story.chain.paid.get(&id(Nina)).copied();
	story.sends(Nina, call);
	assert_eq!(story.chain.paid.get(&id(Nina)).copied(), before);
	let pot = LearnToEarn::pot_account();
	story.moves(&pot, &CommonsAccount::get(), FREE_CALL);
}

/// Attesters say what the newcomers did, a sponsor buys a place, another pays for the week. Gives the week, and what of the
/// price belongs to the members of the school.
pub fn learn(story: &mut Story, school: &Group) -> (u32, u128) {
	let week = story.monday(1);
	let (program, course) = (SCHOOL, COURSE);
	for member in [Nina, Otto].map(id) {
		story.sends(Bob, Learn::enrol { program, member });
	}
	let account = System::account(id(Nina));
	assert_eq!((account.sufficients, owned(&id(Nina))), (1, 0));
	let purchase = Learn::purchase {
		course,
		learner: id(Nina),
		version: 0,
		max_price: PRICE,
		voucher: None,
	};
	story.sends(Alice, purchase);
	let author = ppm(PRICE, 400_000);
	story.moves(&id(Alice), &id(Dave), author);
	story.moves(&id(Alice), &school.account, PRICE - author);
	let tuition = story.income(school, PRICE - author);
	let (asset, amount) = (MeshAsset::Native, POOL);
	let fund = Learn::fund_epoch {
		program,
		asset,
		amount,
	};
	story.sends(Alice, fund);
	story.moves(&id(Alice), &LearnToEarn::pot_account(), POOL);
	story.sends(Bob, record(Nina, week, 0, 60));
	story.sends(Eve, record(Nina, week, 1, 1));
	story.sends(Bob, record(Otto, week, 0, 50));
	story.check();
	(week, tuition)
}

/// A quiz, which the newcomer passes without paying for it, and the credential.
pub fn pass(story: &mut Story) {
	let (course, quiz, who, salt) = (COURSE, 0, id(Nina), SALT);
	let credential = Learn::issue_credential {
		course,
		who: who.clone(),
	};
	story.refused(Bob, credential.clone(), LearnError::Unfinished);
	let (key, answers) = ([1, 2, 3, 4, 5], [1, 2, 3, 4, 255]);
	let (genesis, questions) = (System::block_hash(0).encode(), [9; 32].into());
	let spec = QuizSpec {
		section: Some((COURSE, 1)),
		row: 2,
		questions,
		key: quiz_key(&genesis, &id(Dave), &questions, &key, &SALT),
		count: 5,
		pass: 4,
		seats: 2,
		compensation: MESH,
		open: HOUR * 1_000,
		key_window: HOUR * 1_000,
		reveal: HOUR * 1_000,
	};
	let program = SCHOOL;
	story.sends(Dave, Learn::open_quiz { program, spec });
	let commitment = quiz_commit(&genesis, quiz, &who, &answers, &SALT);
	free(story, Learn::commit_answers { quiz, commitment });
	story.chain.wait(HOUR);
	let (key, answers) = (bytes(&key), bytes(&answers));
	let show = Learn::show_key {
		quiz,
		answers: key,
		salt,
	};
	story.sends(Dave, show);
	let reveal = Learn::reveal_answers {
		quiz,
		who,
		answers,
		salt,
	};
	free(story, reveal);
	story.chain.wait(2 * HOUR);
	story.sends(Bob, Learn::close_quiz { quiz, limit: 0 });
	story.sends(Bob, credential);
	let valid = |who| <LearnToEarn as Credentials<AccountId>>::valid_now(COURSE, &id(who));
	assert!(valid(Nina) && !valid(Otto));
	assert_eq!(owned(&id(Nina)), 0);
	story.check();
}

/// What the week pays: nobody more than three fifths.
pub fn pay(points: u128) -> u128 {
	let (reserved, all) = (ppm(POOL, 200_000), LEARNED.iter().sum::<u128>());
	let part = (POOL - reserved) * points / all + reserved * points / all;
	part.min(ppm(POOL, 600_000))
}

/// Two weeks later points are the first tokens, and reputation where they were earned.
pub fn earn(story: &mut Story, school: &Group, epoch: u32) {
	let (program, who) = (SCHOOL, id(Nina));
	story.monday(2);
	let claim = |who| Learn::claim_epoch {
		program,
		epoch,
		who: id(who),
	};
	free(story, claim(Nina));
	story.sends(Bob, claim(Otto));
	for (who, points) in [Nina, Otto].into_iter().zip(LEARNED) {
		story.moves(&LearnToEarn::pot_account(), &id(who), pay(points));
	}
	let member = who.clone();
	story.sends(Bob, Learn::update_book { program, member });
	assert_eq!(Dao::reputation(school.id, who), 2 * LEARNED[0]);
	story.check();
}
