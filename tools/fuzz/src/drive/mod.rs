// SPDX-License-Identifier: Apache-2.0

//! Random blocks of random calls on the whole runtime, as real transactions through `Executive`. An input is a list of
//! records of sixteen bytes: what is done, by whom, to what. Whatever must always hold is checked after every block.

mod bytes;
mod checks;
mod known;
mod people;
mod sense;
mod steps;
mod tally;
mod value;
mod world;

use crate::chain::{genesis, nonce, sign_with, Chain};
use bytes::Bytes;
use enmesh_runtime::{
	AccountId, Executive, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System,
	UncheckedExtrinsic,
};
use people::{key, person};
use polkadot_sdk::{
	frame_support::{
		dispatch::{CheckIfFeeless, DispatchInfo, GetDispatchInfo, PostDispatchInfo},
		storage::transactional,
	},
	sp_io::TestExternalities,
	sp_runtime::{
		traits::Dispatchable, transaction_validity::TransactionValidityError, DispatchError,
		DispatchErrorWithPostInfo, TransactionOutcome,
	},
};
pub use tally::Tally;
use value::Scene;

/// Most blocks and records of an input: what is longer is slow, and can be said in two.
const BLOCKS: u32 = 24;
pub const LONGEST: usize = 64 * bytes::RECORD;

/// One in so many transactions is compared byte by byte with what it may leave when it fails.
const COMPARED: u32 = 8;

/// The states in which inputs begin: what genesis leaves, and a chain on which much has begun.
pub struct Starts {
	bare: Start,
	busy: Start,
}

struct Start {
	state: TestExternalities,
	/// Slot and parent of its last block.
	chain: Chain,
}

impl Default for Starts {
	fn default() -> Self {
		let made = |story: fn(&mut Chain)| {
			let mut state = genesis("development");
			let chain = state.execute_with(|| {
				let mut chain = Chain::new();
				chain.begin();
				story(&mut chain);
				chain.end();
				checks::promises();
				checks::accounts();
				chain
			});
			state.commit_all().expect("it is whole");
			Start { state, chain }
		};
		Starts {
			bare: made(|_| {}),
			busy: made(world::build),
		}
	}
}

impl Starts {
	/// Runs an input from one of them, which stays as it is.
	pub fn run(&mut self, data: &[u8], tally: &mut Tally) {
		let mut bytes = Bytes(&data[..data.len().min(LONGEST)]);
		let first = bytes.byte();
		let start = match first {
			0..=223 => &mut self.busy,
			_ => &mut self.bare,
		};
		let chain = start.chain.clone();
		tally.input();
		start
			.state
			.execute_with(|| Run::of(chain, tally).all(bytes, first & 3 == 0));
		start.state.reset_overlay();
	}
}

type Outcome = Result<PostDispatchInfo, DispatchErrorWithPostInfo<PostDispatchInfo>>;

struct Run<'a> {
	chain: Chain,
	tally: &'a mut Tally,
	issued: checks::Issued,
	/// Since then.
	events: Vec<RuntimeEvent>,
	blocks: u32,
	sent: u32,
}

impl<'a> Run<'a> {
	fn of(chain: Chain, tally: &'a mut Tally) -> Self {
		Run {
			chain,
			tally,
			issued: checks::issued(),
			events: Vec::new(),
			blocks: 0,
			sent: 0,
		}
	}

	fn all(mut self, mut bytes: Bytes, read: bool) {
		self.chain.begin();
		while let Some(record) = bytes.record() {
			self.step(record, &mut bytes);
			if self.blocks >= BLOCKS {
				break;
			}
		}
		self.close();
		if read {
			checks::reads();
		}
	}

	/// Ends the block.
	fn end(&mut self) {
		self.chain.end();
		self.tally.blocks += 1;
		checks::limits(&self.chain.events);
		self.tally.enacted(&self.chain.events);
		self.events.append(&mut self.chain.events);
	}

	/// Ends the block and looks at everything.
	fn close(&mut self) {
		self.end();
		self.blocks += 1;
		checks::promises();
		checks::accounts();
		let after = checks::issued();
		checks::explained(&self.issued, &after, &self.events);
		self.issued = after;
		self.events.clear();
	}

	fn step(&mut self, mut record: Bytes, rest: &mut Bytes) {
		let (kind, who) = (record.byte(), record.byte());
		match kind {
			0..=135 => self.plain(who, record, 0),
			136..=175 => self.time(who, record),
			176..=203 => self.decide(who, record, rest),
			204..=215 => self.batch(who, record, rest),
			216..=221 => self.proxied(who, record, rest),
			222..=227 => self.together(who, record, rest),
			228..=231 => self.later(record, rest),
			232..=235 => self.motion(who, rest),
			236..=239 => self.tipped(who, record),
			240..=243 => self.unsigned(record),
			_ => self.raw(who, record, rest),
		}
	}

	/// The next blocks: right away, after some empty ones, or much later.
	fn time(&mut self, how: u8, mut bytes: Bytes) {
		self.close();
		match how {
			0..=63 => {},
			64..=159 => {
				for _ in 0..bytes.below(16) {
					self.chain.begin();
					self.end();
				}
			},
			// Hours to weeks.
			160..=239 => {
				let hours = bytes.one(&[1, 2, 3, 4, 8, 24, 48, 7 * 24, 14 * 24, 30 * 24, 200 * 24]);
				self.leap(hours * 1_800);
			},
			_ => self.leap(10 + u32::from(bytes.byte())),
		}
		self.chain.begin();
	}

	/// Passes over blocks in which nothing is due, as if they had been empty; what is due then is found late.
	fn leap(&mut self, blocks: u32) {
		self.chain.leap(blocks);
		let now = System::block_number();
		let due = pallet_dao::Due::<Runtime>::iter_keys().map(|(at, _)| at);
		let draws = pallet_learn_to_earn::DueDraws::<Runtime>::iter_keys().map(|(at, _)| at);
		pallet_dao::Cursor::<Runtime>::put(due.fold(now, u32::min));
		pallet_learn_to_earn::DrawCursor::<Runtime>::put(draws.fold(now, u32::min));
	}

	fn send(&mut self, by: usize, call: RuntimeCall, tip: u128) {
		let who = person(by);
		let info = call.get_dispatch_info();
		let post = match would(who.clone(), &call) {
			Ok(post) => post,
			Err(failed) => failed.post_info,
		};
		within(&call, &info, &post);
		let transaction = sign_with(key(by), call.clone(), nonce(&who), tip);
		self.apply(transaction, &call, Some(who));
	}

	/// Whether this one is compared with what it may leave if it fails: depends on nothing but the input.
	fn picked(&mut self) -> bool {
		self.sent += 1;
		self.sent.is_multiple_of(COMPARED)
	}

	/// As whoever makes a block does: what cannot be included leaves no trace.
	fn apply(
		&mut self,
		transaction: UncheckedExtrinsic,
		call: &RuntimeCall,
		by: Option<AccountId>,
	) {
		let free = by.is_some_and(|by| call.is_feeless(&RuntimeOrigin::signed(by)));
		// What is due is worked off with the first one.
		let first = System::extrinsic_index().is_none_or(|index| index < 2);
		let before = (self.picked() && !first).then(checks::trace);
		let applied =
			transactional::with_transaction_opaque_err::<_, TransactionValidityError, _>(|| {
				match Executive::apply_extrinsic(transaction) {
					Ok(outcome) => TransactionOutcome::Commit(Ok(outcome)),
					Err(refused) => TransactionOutcome::Rollback(Err(refused)),
				}
			});
		let name = tally::name(call);
		match applied.expect("layers are few") {
			Ok(outcome) => {
				if let Err(error) = outcome {
					assert!(!free, "{name} was free and failed: {error:?}");
					if let Some(before) = before {
						checks::untouched(&name, &before);
					}
				}
				self.tally.noted(&name, outcome);
			},
			Err(refused) => self.tally.refused(refused),
		}
	}
}

fn made(by: AccountId, dao: Option<u32>, mut bytes: Bytes) -> Option<RuntimeCall> {
	let scene = Scene { by, dao };
	let mut call = value::call(&scene, &mut bytes)?;
	sense::mend(&mut call, &scene, &mut bytes);
	Some(call)
}

/// What would come of a call; nothing of it stays.
fn would(by: AccountId, call: &RuntimeCall) -> Outcome {
	let call = call.clone();
	let tried = transactional::with_transaction_opaque_err::<_, DispatchError, _>(|| {
		TransactionOutcome::Rollback(Ok(call.dispatch(RuntimeOrigin::signed(by))))
	});
	tried.expect("layers are few").expect("it is an outcome")
}

/// That a call of ours used no more than it had declared. One of the SDK may say so (`approve_as_multi` does): then what it
/// declared counts.
fn within(call: &RuntimeCall, info: &DispatchInfo, post: &PostDispatchInfo) {
	let ours = matches!(
		call,
		RuntimeCall::Dao(_) | RuntimeCall::BountyMesh(_) | RuntimeCall::LearnToEarn(_)
	);
	if let Some(used) = post.actual_weight.filter(|_| ours) {
		let declared = info.call_weight;
		assert!(
			used.all_lte(declared),
			"{}: {used:?} used, {declared:?} declared",
			tally::name(call)
		);
	}
}
