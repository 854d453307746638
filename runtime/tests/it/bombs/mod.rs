// SPDX-License-Identifier: Apache-2.0

//! Calls made to hurt: as deep, as long and as heavy as they can be written. What is refused costs no more than its bytes, what
//! is accepted has said before what it costs.

use crate::{
	chain::{develop, extension, nonce, sign, Chain},
	origins::{
		arguments::{name, Types, Wishes},
		world::undone,
	},
};
use codec::{Decode, DecodeAll, DecodeLimit, Encode};
use enmesh_runtime::{
	configs::system::RuntimeBlockWeights, constants::block, Executive, Runtime, RuntimeCall,
	RuntimeEvent, System, UncheckedExtrinsic,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchClass, GetDispatchInfo},
		weights::Weight,
		MAX_EXTRINSIC_DEPTH,
	},
	frame_system, pallet_utility,
	sp_keyring::Sr25519Keyring::Alice,
	sp_runtime::{
		traits::TransactionExtension,
		transaction_validity::{InvalidTransaction, TransactionValidityError},
	},
};
use std::{
	panic, thread,
	time::{Duration, Instant},
};

mod agenda;
mod lists;
mod queue;

/// What the runtime says of a call must be said at once: it is asked before anybody has paid.
const AT_ONCE: Duration = Duration::from_secs(2);

/// Deep calls want more stack than a test has, where nothing is optimized. What a node has is tried in e2e.
fn deep(test: impl FnOnce(&mut Chain) + Send + 'static) {
	let stack = thread::Builder::new().stack_size(1 << 30);
	let thread = stack.spawn(move || develop(test)).expect("a thread");
	if let Err(panicked) = thread.join() {
		panic::resume_unwind(panicked);
	}
}

/// The most for which it holds, as it does for all that is less.
fn most_that(limit: usize, mut holds: impl FnMut(usize) -> bool) -> usize {
	let (mut most, mut over) = (0, limit);
	while most + 1 < over {
		let middle = (most + over) / 2;
		if holds(middle) {
			most = middle;
		} else {
			over = middle;
		}
	}
	most
}

fn remark() -> RuntimeCall {
	frame_system::Call::<Runtime>::remark { remark: vec![] }.into()
}

/// A call that holds another.
struct Wrapper {
	name: String,
	before: Vec<u8>,
	after: Vec<u8>,
}

impl Wrapper {
	fn around(&self, depth: usize) -> RuntimeCall {
		let parts = [
			self.before.repeat(depth),
			remark().encode(),
			self.after.repeat(depth),
		];
		RuntimeCall::decode_all(&mut &parts.concat()[..]).expect("a call")
	}
}

/// All of them, as the metadata knows them.
fn wrappers() -> Vec<Wrapper> {
	let types = Types::known();
	let wishes = Wishes {
		hole: true,
		..Wishes::default()
	};
	let all = types.calls().filter_map(|at| {
		let writer = types.write(at, &wishes);
		let (before, after) = writer.bytes.split_at(writer.hole?);
		let mut wrapper = Wrapper {
			name: String::new(),
			before: before.to_vec(),
			after: after.to_vec(),
		};
		wrapper.name = name(&wrapper.around(1));
		Some(wrapper)
	});
	all.collect()
}

fn weight(call: &RuntimeCall) -> Weight {
	let begin = Instant::now();
	let weight = call.get_dispatch_info().call_weight;
	assert!(
		begin.elapsed() < AT_ONCE,
		"{}: {:?}",
		name(call),
		begin.elapsed()
	);
	weight
}

/// The most that a transaction may ask for.
fn most() -> Weight {
	let limits = RuntimeBlockWeights::get();
	let normal = limits.get(DispatchClass::Normal);
	normal.max_extrinsic.expect("there is a limit")
}

/// A transaction as it travels.
fn bytes(call: &RuntimeCall) -> Vec<u8> {
	let who = Alice.to_account_id();
	sign(Alice, call.clone(), nonce(&who), 0).encode()
}

/// Whether the runtime decodes a transaction that holds it.
fn decodes(call: &RuntimeCall) -> bool {
	let bytes = UncheckedExtrinsic::new_bare(call.clone()).encode();
	UncheckedExtrinsic::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &bytes[..]).is_ok()
}

/// Puts a transaction into the block, which is as it was afterwards. Gives what it weighed in the end.
fn apply(call: &RuntimeCall) -> Result<Weight, TransactionValidityError> {
	// A node whose runtime cannot decode it at all refuses it with the same words.
	let transaction =
		UncheckedExtrinsic::decode(&mut &bytes(call)[..]).map_err(|_| InvalidTransaction::Call)?;
	undone(|| {
		let before = System::read_events_no_consensus().count();
		let _ = Executive::apply_extrinsic(transaction)?;
		let mut events = System::read_events_no_consensus().skip(before);
		let weight = events.find_map(|record| match record.event {
			RuntimeEvent::System(
				frame_system::Event::ExtrinsicSuccess { dispatch_info }
				| frame_system::Event::ExtrinsicFailed { dispatch_info, .. },
			) => Some(dispatch_info.weight),
			_ => None,
		});
		Ok(weight.expect("it was carried out"))
	})
}

/// What a transaction says before that it weighs.
fn declared(call: &RuntimeCall) -> Weight {
	let mut info = call.get_dispatch_info();
	info.extension_weight = extension(0, 0).weight(call);
	info.total_weight()
}

/// It is refused as too heavy, or it is carried out and weighs no more than it said.
fn bounded(call: &RuntimeCall) -> bool {
	let declared = declared(call);
	let limits = RuntimeBlockWeights::get();
	let base = limits.get(DispatchClass::Normal).base_extrinsic;
	match apply(call) {
		Ok(weighed) => {
			assert!(declared.all_lte(most()), "{}: {declared}", name(call));
			assert!(
				weighed.all_lte(declared + base),
				"{}: {weighed}",
				name(call)
			);
			true
		},
		Err(error) => {
			let heavy: TransactionValidityError = InvalidTransaction::ExhaustsResources.into();
			assert_eq!(error, heavy, "{}", name(call));
			assert!(declared.any_gt(most()), "{}: {declared}", name(call));
			false
		},
	}
}

/// Every call that holds another, how deep it nests, and whether that deep it is light enough for a block.
const WRAPPERS: [(&str, usize, bool); 24] = [
	("utility.batch", 256, true),
	("utility.asDerivative", 256, true),
	("utility.batchAll", 256, true),
	("utility.dispatchAs", 256, true),
	("utility.forceBatch", 256, true),
	("utility.withWeight", 256, true),
	("utility.ifElse", 256, true),
	("utility.dispatchAsFallible", 256, true),
	("multisig.asMultiThreshold1", 256, true),
	("multisig.asMulti", 256, true),
	("proxy.proxy", 256, true),
	("proxy.proxyAnnounced", 256, true),
	("scheduler.schedule", 256, true),
	("scheduler.scheduleNamed", 256, true),
	("scheduler.scheduleAfter", 256, true),
	("scheduler.scheduleNamedAfter", 256, true),
	("council.execute", 256, true),
	("council.propose", 256, true),
	("technicalCommittee.execute", 256, true),
	("technicalCommittee.propose", 256, true),
	("arbitration.execute", 256, true),
	("arbitration.propose", 256, true),
	("whitelist.dispatchWhitelistedCallWithPreimage", 256, true),
	("dao.propose", 128, false),
];

/// Weigh less than what they hold: these say themselves what may be used, or only store it.
const OWN_WEIGHT: [&str; 6] = [
	"utility.withWeight",
	"multisig.asMulti",
	"scheduler.schedule",
	"scheduler.scheduleNamed",
	"scheduler.scheduleAfter",
	"scheduler.scheduleNamedAfter",
];

// covers: C-05
#[test]
fn every_wrapper_nests_to_a_limit_and_weighs_what_it_holds() {
	deep(|_| {
		let limit = MAX_EXTRINSIC_DEPTH as usize;
		let mut found = Vec::new();
		for wrapper in wrappers() {
			let name = wrapper.name.clone();
			let depth = most_that(2 * limit, |depth| decodes(&wrapper.around(depth)));
			assert!(depth <= limit, "{name}: {depth}");
			let over = apply(&wrapper.around(depth + 1));
			assert_eq!(over, Err(InvalidTransaction::Call.into()), "{name}");
			if !OWN_WEIGHT.contains(&name.as_str()) {
				let grows = [1, depth].map(|depth| {
					let [less, more] =
						[depth - 1, depth].map(|depth| weight(&wrapper.around(depth)));
					more.ref_time() > less.ref_time()
				});
				assert_eq!(grows, [true, true], "{name}");
			}
			found.push((name, depth, bounded(&wrapper.around(depth))));
		}
		let found = found
			.iter()
			.map(|(name, depth, goes)| (name.as_str(), *depth, *goes));
		assert_eq!(found.collect::<Vec<_>>(), WRAPPERS);
	});
}

// covers: C-05
#[test]
fn wrappers_of_all_kinds_in_each_other_have_the_same_limit() {
	deep(|_| {
		let all = wrappers();
		let mixed = |depth: usize| {
			let turns = || all.iter().cycle().take(depth);
			let before = turns().flat_map(|wrapper| wrapper.before.clone());
			let inside: Vec<_> = before.chain(remark().encode()).collect();
			let after = turns().collect::<Vec<_>>().into_iter().rev();
			let after = after.flat_map(|wrapper| wrapper.after.clone());
			let bytes: Vec<_> = inside.into_iter().chain(after).collect();
			RuntimeCall::decode_all(&mut &bytes[..]).expect("a call")
		};
		let fits = |depth: usize| decodes(&mixed(depth));
		let depth = most_that(2 * MAX_EXTRINSIC_DEPTH as usize, fits);
		assert!(depth > all.len(), "each of them at least once: {depth}");
		assert_eq!(
			apply(&mixed(depth + 1)),
			Err(InvalidTransaction::Call.into())
		);
		weight(&mixed(depth));
		bounded(&mixed(depth));
	});
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::<Runtime>::batch { calls }.into()
}

// covers: C-05
#[test]
fn a_batch_weighs_the_sum_of_what_is_in_it_however_it_is_nested() {
	deep(|_| {
		let each = weight(&remark());
		let (mut carried, mut undecoded) = (0, 0);
		for count in [1u64, 10, 100, 1_000] {
			for nested in [1u64, 10, 100] {
				let call = batch(vec![batch(vec![remark(); count as usize]); nested as usize]);
				let declared = weight(&call);
				assert!(declared.all_gte(each.saturating_mul(count * nested)));
				if decodes(&call) {
					carried += u32::from(bounded(&call));
				} else {
					assert_eq!(apply(&call), Err(InvalidTransaction::Call.into()));
					undecoded += 1;
				}
			}
		}
		// The longest takes more memory than a call may, though a block has room for its bytes.
		assert!(carried > 6 && undecoded > 0, "{carried}, {undecoded}");
	});
}

// covers: C-05
#[test]
fn a_transaction_is_as_long_and_as_heavy_as_a_block_allows_and_no_more() {
	deep(|_| {
		let most_bytes = block::NORMAL_RATIO * block::LENGTH;
		let remark = |length: u32| -> RuntimeCall {
			let remark = vec![0; length as usize];
			frame_system::Call::<Runtime>::remark { remark }.into()
		};
		assert!(apply(&remark(most_bytes - 1_000)).is_ok());
		let heavy = Err(InvalidTransaction::ExhaustsResources.into());
		assert_eq!(apply(&remark(most_bytes)), heavy);

		// The caller of this one says itself what it may weigh.
		let enact = |max_weight: Weight| -> RuntimeCall {
			pallet_dao::Call::<Runtime>::enact {
				proposal: 0,
				max_weight,
			}
			.into()
		};
		let left = (most() - declared(&enact(Weight::zero()))).set_proof_size(0);
		assert!(bounded(&enact(left)));
		assert!(!bounded(&enact(left + Weight::from_parts(1, 0))));
		assert!(!bounded(&enact(Weight::MAX)));
		// Packed into a batch, or into many, it is no lighter.
		let many = |count: usize| batch(vec![enact(left.div(count as u64)); count]);
		assert!(!bounded(&many(1)));
		assert!(!bounded(&many(50)));
		assert!(!bounded(&batch(vec![enact(Weight::MAX); 3])));
	});
}
