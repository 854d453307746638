// SPDX-License-Identifier: Apache-2.0

//! The longest lists that calls of ours take.

use super::{bounded, deep, most_that, weight};
use crate::origins::arguments::{name, Types, Wishes};
use codec::DecodeAll;
use enmesh_runtime::RuntimeCall;
use std::collections::{BTreeMap, BTreeSet};

/// More elements than any list of ours takes.
const MANY: usize = 1 << 13;

/// The longest lists of our calls, found by making them longer until they do not decode.
fn longest(types: &Types, at: [u8; 2]) -> BTreeMap<String, u32> {
	let mut wishes = Wishes {
		rich: true,
		..Wishes::default()
	};
	loop {
		let found = types.write(at, &wishes).lists;
		let known: BTreeSet<_> = wishes.lists.keys().cloned().collect();
		if found == known {
			break;
		}
		wishes.lists = found.into_iter().map(|place| (place, 1)).collect();
	}
	let places: Vec<_> = wishes.lists.keys().cloned().collect();
	let mut longest = BTreeMap::new();
	for place in places {
		let most = most_that(MANY, |length| {
			wishes.lists.insert(place.clone(), length as u32);
			let bytes = types.write(at, &wishes).bytes;
			RuntimeCall::decode_all(&mut &bytes[..]).is_ok()
		});
		wishes.lists.insert(place.clone(), 1);
		longest.insert(place, most as u32);
	}
	longest
}

/// Calls of ours that take lists, and how long these may be.
const LISTS: [(&str, &str, u32); 35] = [
	("dao.found", "constitution.income.assets", 4),
	("dao.found", "metadata.uri", 256),
	("dao.found", "seats", 64),
	("dao.amend", "constitution.income.assets", 4),
	("dao.propose", "calls", 8),
	("dao.registerProject", "metadata.uri", 256),
	("dao.rageQuit", "assets", 16),
	("dao.claimRest", "assets", 16),
	("dao.sweep", "assets", 16),
	("bountyMesh.postRoot", "posting.spec", 4096),
	("bountyMesh.postChild", "posting.spec", 4096),
	("bountyMesh.enter", "payees", 8),
	("bountyMesh.takeAndSubmit", "payees", 8),
	("bountyMesh.submit", "payees", 8),
	("learnToEarn.createProgram", "metadata", 128),
	("learnToEarn.updateProgram", "metadata", 128),
	("learnToEarn.addRow", "spec.kind", 32),
	("learnToEarn.addRow", "spec.unit", 16),
	("learnToEarn.setAttester", "rows", 64),
	("learnToEarn.record", "statement.entries", 32),
	("learnToEarn.recordBatch", "statements", 64),
	("learnToEarn.recordBatch", "statements.entries", 32),
	("learnToEarn.claimLeaf", "proof", 20),
	("learnToEarn.claimLeaf", "statement.entries", 32),
	("learnToEarn.setEpochs", "terms.budgets", 4),
	("learnToEarn.addPrivilege", "name", 32),
	("learnToEarn.createCourse", "sections", 256),
	("learnToEarn.createCourse", "terms.metadata", 128),
	("learnToEarn.createCourse", "terms.payees", 8),
	("learnToEarn.setCourse", "sections", 256),
	("learnToEarn.setCourse", "terms.metadata", 128),
	("learnToEarn.setCourse", "terms.payees", 8),
	("learnToEarn.showKey", "answers", 64),
	("learnToEarn.revealAnswers", "answers", 64),
	("learnToEarn.assess", "reason", 512),
];

// covers: C-05
#[test]
fn every_list_has_its_bound_and_the_longest_ones_are_paid_for() {
	deep(|_| {
		let types = Types::known();
		let mut found = Vec::new();
		for at in types.calls() {
			let call = |lists| {
				let wishes = Wishes {
					lists,
					rich: true,
					..Wishes::default()
				};
				let bytes = types.write(at, &wishes).bytes;
				RuntimeCall::decode_all(&mut &bytes[..])
			};
			let short = call(BTreeMap::new()).expect("a call");
			let name = name(&short);
			let ours = ["dao.", "bountyMesh.", "learnToEarn."];
			if !ours.iter().any(|pallet| name.starts_with(pallet)) {
				continue;
			}
			let lists = longest(&types, at);
			if lists.is_empty() {
				continue;
			}
			found.extend(
				lists
					.iter()
					.map(|(place, most)| (name.clone(), place.clone(), *most)),
			);
			let long = call(lists).expect("all of them at once");
			assert!(weight(&long).all_gte(weight(&short)), "{name}");
			assert!(bounded(&long), "{name} goes into a block");
		}
		let found = found
			.iter()
			.map(|(name, place, most)| (name.as_str(), place.as_str(), *most));
		assert_eq!(found.collect::<Vec<_>>(), LISTS);
	});
}
