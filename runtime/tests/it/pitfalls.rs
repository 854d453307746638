// SPDX-License-Identifier: Apache-2.0

//! Known failures of systems like this one that only the whole runtime can show to be absent: `docs/security.md`.

use crate::{calls::Learn, chain::genesis};
use enmesh_runtime::{
	adapters::CallClasses,
	configs::{assets::MeshAsset, dao::CommonsAccount},
	constants::currency::MESH,
	AccountId, BountyMesh, Dao, LearnToEarn, RuntimeCall,
};
use pallet_dao::{traits::ClassifyCall, Classes};
use pallet_learn_to_earn::{AssignmentSpec, CourseTerms, QuizSpec};
use polkadot_sdk::{
	frame_system, pallet_collective, pallet_membership, pallet_multisig, pallet_proxy,
	pallet_scheduler, pallet_tx_pause, pallet_utility, pallet_whitelist,
	sp_keyring::Sr25519Keyring::Bob, sp_runtime::MultiAddress,
};
use std::collections::BTreeSet;

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![1] }.into()
}

// A DAO acts as a signed account, and can lend that to nobody: whatever wraps another call, gives the account away or
// sits in a body of the protocol is no decision.
#[test]
fn a_dao_lends_its_origin_to_nobody() {
	let (inner, who) = (Box::new(remark()), Bob.to_account_id());
	let address = MultiAddress::Id(who.clone());
	let refused: Vec<RuntimeCall> = vec![
		pallet_utility::Call::batch {
			calls: vec![remark()],
		}
		.into(),
		pallet_utility::Call::as_derivative {
			index: 0,
			call: inner.clone(),
		}
		.into(),
		pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![who.clone()],
			call: inner.clone(),
		}
		.into(),
		pallet_proxy::Call::add_proxy {
			delegate: address.clone(),
			proxy_type: Default::default(),
			delay: 0,
		}
		.into(),
		pallet_proxy::Call::proxy {
			real: address.clone(),
			force_proxy_type: None,
			call: inner.clone(),
		}
		.into(),
		pallet_scheduler::Call::schedule {
			when: 10,
			maybe_periodic: None,
			priority: 0,
			call: inner.clone(),
		}
		.into(),
		RuntimeCall::Council(pallet_collective::Call::execute {
			proposal: inner.clone(),
			length_bound: 100,
		}),
		pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage { call: inner }.into(),
		RuntimeCall::ValidatorSet(pallet_membership::Call::add_member { who: address }),
		pallet_tx_pause::Call::pause {
			full_name: (b"Dao".to_vec().try_into().unwrap(), Default::default()),
		}
		.into(),
		frame_system::Call::set_code { code: vec![] }.into(),
	];
	genesis("development").execute_with(|| {
		assert!(CallClasses::classify(&Bob.to_account_id(), &remark()).is_some());
		for call in refused {
			assert_eq!(
				CallClasses::classify(&Bob.to_account_id(), &call),
				None,
				"{call:?}"
			);
		}
	});
}

// Points of a program that feeds the DAO become its reputation: who decides on them decides on votes.
// covers: D-06
#[test]
fn what_mints_reputation_is_decided_like_membership() {
	let (program, member, window) = (0, Bob.to_account_id(), 3_600_000);
	let quiz = QuizSpec {
		section: None,
		row: 0,
		questions: [1; 32].into(),
		key: [2; 32].into(),
		count: 5,
		pass: 4,
		seats: 2,
		compensation: MESH,
		open: window,
		key_window: window,
		reveal: window,
	};
	let assignment = AssignmentSpec {
		section: None,
		row: 0,
		reviewer_row: None,
		points: 40,
		weights: [1, 0, 0],
		pass: 6_000,
		tolerance: 1_000,
		panel: 0,
		assessor: member.clone(),
		stake: MESH,
		commit: window,
		reveal: window,
		assess: window,
		challenge: window,
		rule: window,
		seats: 2,
	};
	// Its author opens quizzes in it without asking the DAO again.
	let terms = CourseTerms {
		author: member.clone(),
		metadata: Default::default(),
		asset: MeshAsset::Native,
		price: 0,
		payees: Default::default(),
		refund_days: 0,
		preview: 0,
		seats: 5,
		valid_weeks: 0,
	};
	let with_money = Classes::TREASURY.union(Classes::MEMBERSHIP);
	let table: [(RuntimeCall, Classes); 6] = [
		(
			Learn::create_course {
				program,
				terms: terms.clone(),
				sections: Default::default(),
			}
			.into(),
			with_money,
		),
		(
			Learn::set_course {
				course: 0,
				terms,
				sections: Default::default(),
			}
			.into(),
			with_money,
		),
		(
			Learn::open_quiz {
				program,
				spec: quiz,
			}
			.into(),
			with_money,
		),
		(
			Learn::open_assignment {
				program,
				spec: assignment,
			}
			.into(),
			with_money,
		),
		(
			Learn::set_mentor_rule {
				program,
				rule: None,
			}
			.into(),
			Classes::MEMBERSHIP,
		),
		(
			Learn::set_role {
				program,
				member,
				role: 1,
				until_week: 9,
			}
			.into(),
			Classes::MEMBERSHIP,
		),
	];
	for (call, class) in table {
		assert_eq!(
			CallClasses::classify(&Bob.to_account_id(), &call),
			Some(class),
			"{call:?}"
		);
	}
}

// An account that two things derive would let one spend what is the other's.
#[test]
fn no_two_derived_accounts_are_one() {
	genesis("development").execute_with(|| {
		let mut accounts = vec![Dao::pot(), BountyMesh::pot(), LearnToEarn::pot()];
		accounts.extend((0..10_000).map(Dao::account_id));
		let distinct: BTreeSet<&AccountId> = accounts.iter().collect();
		assert_eq!(distinct.len(), accounts.len());
		assert!(distinct.contains(&CommonsAccount::get()));
		// Accounts that begin alike would stand in for one another wherever only their beginning is read.
		let daos = &accounts[3..];
		let starts: BTreeSet<&[u8]> = daos
			.iter()
			.map(|who| &AsRef::<[u8]>::as_ref(who)[..8])
			.collect();
		assert_eq!(starts.len(), daos.len());
	});
}
