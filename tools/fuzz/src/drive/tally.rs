// SPDX-License-Identifier: Apache-2.0

//! What was done, counted.

use enmesh_runtime::RuntimeCall;
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
	errors: BTreeMap<String, u64>,
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
				let pallet = name.split('.').next().unwrap_or_default();
				let error = format!("{pallet}: {}", word(&error));
				*self.errors.entry(error).or_default() += 1;
			},
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
			"errors": self.errors,
			"refused": self.refused,
		})
	}
}
