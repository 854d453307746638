// SPDX-License-Identifier: Apache-2.0

//! For tests of pallets: no call writes more records than it weighs, whatever it meets.
//!
//! A benchmark is made up beforehand, and what it leaves out, somebody finds: then blocks take longer than they
//! weigh. So random calls are counted: for the time of a call a write weighs more than all that it does
//! otherwise, which tells how many writes are in its weight, and what differs afterwards in the state tells how
//! many there were. A record that is written as it was does not count, nor what the system keeps of a block.

// Only tests use this: they are to end when something is wrong.
#![allow(clippy::expect_used)]

use std::{collections::BTreeMap, fmt::Debug};

use frame_support::{
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo},
	storage::storage_prefix,
	traits::StorageInfo,
	weights::{RuntimeDbWeight, Weight},
};

/// What a write weighs while it is counted: longer than any call takes.
const WRITE: u64 = 1_000_000_000_000_000;

/// How a runtime of tests is told what reads and writes weigh.
#[derive(Clone, Copy)]
pub struct Scale {
	/// Sets what they weigh, from now on.
	pub set: fn(RuntimeDbWeight),
	/// What they weigh when nothing is counted.
	pub usual: RuntimeDbWeight,
	/// The storage of all pallets, to name what was written.
	pub items: fn() -> Vec<StorageInfo>,
}

/// While it lives a write weighs so much; also a call that panics leaves things as they were.
struct Counting(Scale);

impl Counting {
	fn begin(scale: Scale) -> Self {
		(scale.set)(RuntimeDbWeight {
			read: 0,
			write: WRITE,
		});
		Self(scale)
	}
}

impl Drop for Counting {
	fn drop(&mut self) {
		(self.0.set)(self.0.usual);
	}
}

type Records = BTreeMap<Vec<u8>, Vec<u8>>;

fn writes(weight: Weight) -> u64 {
	weight.ref_time() / WRITE
}

/// All records but those of the block itself.
fn records() -> Records {
	let system = sp_io::hashing::twox_128(b"System");
	let accounts = storage_prefix(b"System", b"Account");
	let mut found = Records::new();
	let mut key = Vec::new();
	while let Some(next) = sp_io::storage::next_key(&key) {
		key = next;
		if key.starts_with(&accounts) || !key.starts_with(&system) {
			let value = sp_io::storage::get(&key).expect("it was found");
			found.insert(key.clone(), value.to_vec());
		}
	}
	found
}

/// Keys of the records that differ.
fn changed(before: &Records) -> Vec<Vec<u8>> {
	let after = records();
	let new = after.keys().filter(|key| !before.contains_key(*key));
	let differs = |key: &&Vec<u8>| before.get(*key) != after.get(*key);
	before.keys().chain(new).filter(differs).cloned().collect()
}

impl Scale {
	/// Runs a call, and fails if it wrote more than it weighed in the end, or weighed more than was declared.
	pub fn weigh<Call: GetDispatchInfo + Debug>(
		&self,
		call: &Call,
		run: impl FnOnce() -> DispatchResultWithPostInfo,
	) -> DispatchResultWithPostInfo {
		let before = records();
		let counting = Counting::begin(*self);
		let declared = call.get_dispatch_info().call_weight;
		let result = run();
		drop(counting);
		if let Ok(post) = &result {
			let changed = changed(&before);
			let written = changed.len() as u64;
			let weighed = writes(post.actual_weight.unwrap_or(declared));
			let declared = writes(declared);
			assert!(
				written <= weighed,
				"{call:?} weighs {weighed} writes and makes {written}: {:?}",
				self.named(&changed)
			);
			assert!(
				weighed <= declared,
				"{call:?} weighs {weighed} writes, of which {declared} are declared"
			);
		}
		result
	}

	/// How many records of each item these are.
	fn named(&self, changed: &[Vec<u8>]) -> BTreeMap<String, u64> {
		let names: BTreeMap<_, _> = (self.items)()
			.into_iter()
			.map(|item| {
				let name = [item.pallet_name, item.storage_name];
				let name = name.map(|part| String::from_utf8_lossy(&part).into_owned());
				(item.prefix, name.join("::"))
			})
			.collect();
		let mut items = BTreeMap::<_, u64>::new();
		for key in changed {
			let known = names.iter().find(|(prefix, _)| key.starts_with(prefix));
			let name = known.map_or_else(|| format!("{key:02x?}"), |(_, name)| name.clone());
			*items.entry(name).or_default() += 1;
		}
		items
	}
}
