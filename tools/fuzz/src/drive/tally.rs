// SPDX-License-Identifier: Apache-2.0

//! What was done, counted.

use enmesh_runtime::{RuntimeCall, RuntimeEvent};
use polkadot_sdk::{
	frame_support::traits::GetCallMetadata,
	sp_runtime::{transaction_validity::TransactionValidityError, DispatchError},
};
use serde_json::{json, Value};
use std::{collections::BTreeMap, fmt::Debug};

/// Counts of a process.
#[derive(Default)]
pub struct Tally {
	pub inputs: u64,
	pub blocks: u64,
	refused: BTreeMap<String, u64>,
	succeeded: BTreeMap<String, u64>,
	failed: BTreeMap<String, u64>,
	/// Errors by call.
	why: BTreeMap<String, u64>,
	/// What DAOs made of what was proposed to them.
	enacted: BTreeMap<String, u64>,
	/// Of the input that runs: what its proposals would do.
	proposals: BTreeMap<u32, Vec<String>>,
}

/// `Pallet.call`.
pub fn name(call: &RuntimeCall) -> String {
	let data = call.get_call_metadata();
	format!("{}.{}", data.pallet_name, data.function_name)
}

fn word(error: &impl Debug) -> String {
	let text = format!("{error:?}");
	let message = text.split("message: Some(\"").nth(1);
	message.map_or(text.clone(), |rest| {
		rest.split('"').next().unwrap_or_default().into()
	})
}

impl Tally {
	pub(super) fn noted(&mut self, name: &str, outcome: Result<(), DispatchError>) {
		match outcome {
			Ok(()) => *self.succeeded.entry(name.into()).or_default() += 1,
			Err(error) => {
				*self.failed.entry(name.into()).or_default() += 1;
				let why = format!("{name}: {}", word(&error));
				*self.why.entry(why).or_default() += 1;
			},
		}
	}

	pub(super) fn input(&mut self) {
		self.inputs += 1;
		self.proposals.clear();
	}

	pub(super) fn proposed(&mut self, proposal: u32, calls: Vec<String>) {
		self.proposals.insert(proposal, calls);
	}

	pub(super) fn enacted(&mut self, events: &[RuntimeEvent]) {
		for event in events {
			if let RuntimeEvent::Dao(pallet_dao::Event::Enacted { proposal, .. }) = event {
				for name in self.proposals.remove(proposal).unwrap_or_default() {
					*self.enacted.entry(name).or_default() += 1;
				}
			}
		}
	}

	pub(super) fn refused(&mut self, why: TransactionValidityError) {
		*self.refused.entry(format!("{why:?}")).or_default() += 1;
	}

	/// For the script that writes the page.
	pub fn report(&self) -> Value {
		let calls: Vec<_> = RuntimeCall::get_module_names()
			.iter()
			.flat_map(|pallet| {
				let calls = RuntimeCall::get_call_names(pallet).iter();
				calls.map(move |call| format!("{pallet}.{call}"))
			})
			.collect();
		json!({
			"calls": calls,
			"inputs": self.inputs,
			"blocks": self.blocks,
			"succeeded": self.succeeded,
			"failed": self.failed,
			"why": self.why,
			"enacted": self.enacted,
			"refused": self.refused,
		})
	}
}
