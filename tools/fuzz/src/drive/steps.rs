// SPDX-License-Identifier: Apache-2.0

//! What a record can be, one function for each kind.

use super::{
	bytes::{Bytes, RECORD},
	made,
	people::{self, person, trio, PEOPLE},
	tally, value, would, Run,
};
use codec::{DecodeLimit, Encode};
use enmesh_runtime::{
	configs::governance::{ArbitrationBody, CouncilBody, TechnicalBody},
	Dao, Executive, Hash, OriginCaller, Runtime, RuntimeCall, RuntimeOrigin, System,
	UncheckedExtrinsic,
};
use pallet_dao::{NextDao, NextProposal, Vote};
use polkadot_sdk::{
	frame_support::{
		dispatch::GetDispatchInfo,
		storage::{transactional, with_storage_layer},
		weights::Weight,
	},
	frame_system::RawOrigin,
	pallet_collective, pallet_multisig, pallet_proxy, pallet_scheduler, pallet_utility,
	sp_runtime::{
		traits::{BlakeTwo256, Dispatchable, Hash as _},
		transaction_validity::TransactionSource,
		DispatchError, TransactionOutcome,
	},
};

/// Blocks that the shortest vote and the shortest grace take, a late flip and a full queue included.
const PERIODS: u32 = 24;

/// The same record with another first argument: what comes after the two bytes that say which call it is.
fn moved(bytes: Bytes, step: u8) -> [u8; RECORD] {
	let mut moved = [0; RECORD];
	moved[..bytes.0.len()].copy_from_slice(bytes.0);
	moved[2] = moved[2].wrapping_add(step);
	moved
}

/// Without kind and signer, so that wrapped calls are found as plain ones are.
fn skip(mut record: Bytes) -> Bytes {
	let _ = (record.byte(), record.byte());
	record
}

impl Run<'_> {
	/// A call by somebody: by that person, or by the first who can do it, with that or a near first argument. What only a
	/// DAO can do is proposed to one.
	pub(super) fn plain(&mut self, who: u8, bytes: Bytes, tip: u128) {
		let first = usize::from(who) % PEOPLE.len();
		let (people, steps) = match who {
			0..=95 => (PEOPLE.len(), &[0, 1, 2, 3, 5, 8][..]),
			96..=191 => (PEOPLE.len(), &[0][..]),
			_ => (1, &[0][..]),
		};
		let mut one = None;
		for step in steps {
			let near = moved(bytes, *step);
			for by in (first..first + people).map(|index| index % PEOPLE.len()) {
				let Some(call) = made(person(by), None, Bytes(&near)) else {
					return;
				};
				match would(person(by), &call) {
					Ok(_) => return self.send(by, call, tip),
					Err(failed)
						if failed.error == pallet_dao::Error::<Runtime>::NotEnacting.into() =>
					{
						let dao = u32::from(who) % NextDao::<Runtime>::get();
						return self.propose(who, dao, 0, &[bytes]);
					},
					Err(_) => one = one.or(Some((by, call))),
				}
			}
		}
		if let Some((by, call)) = one {
			self.send(by, call, tip);
		}
	}

	/// A proposal of the calls that follow; some or all members vote.
	pub(super) fn decide(&mut self, who: u8, mut bytes: Bytes, rest: &mut Bytes) {
		let dao = bytes.below(NextDao::<Runtime>::get() as usize) as u32;
		let turnout = bytes.byte();
		let records: Vec<_> = (0..1 + bytes.below(2))
			.filter_map(|_| rest.record())
			.map(skip)
			.collect();
		self.propose(who, dao, turnout, &records);
	}

	fn propose(&mut self, who: u8, dao: u32, turnout: u8, records: &[Bytes]) {
		let Some(account) = Dao::account(dao) else {
			return;
		};
		let calls: Vec<_> = records
			.iter()
			.filter_map(|record| made(account.clone(), Some(dao), *record))
			.map(Box::new)
			.collect();
		let proposal = NextProposal::<Runtime>::get();
		let names = calls.iter().map(|call| tally::name(call)).collect();
		let Ok(calls) = calls.try_into() else {
			return;
		};
		let call: RuntimeCall = pallet_dao::Call::propose { dao, calls }.into();
		let first = usize::from(who) % PEOPLE.len();
		let able = (first..first + PEOPLE.len()).find(|by| would(person(*by), &call).is_ok());
		if able.is_some() {
			self.tally.proposed(proposal, names);
		}
		self.send(able.unwrap_or(first) % PEOPLE.len(), call, 0);
		for by in 0..PEOPLE.len() {
			let vote = match turnout {
				0..=191 => Vote::Aye,
				_ if turnout >> (by % 8) & 1 == 0 => Vote::Aye,
				_ => Vote::Nay,
			};
			let quadratic = pallet_dao::Call::vote_quadratic {
				proposal,
				vote,
				votes: 3,
			};
			for call in [pallet_dao::Call::vote { proposal, vote }, quadratic] {
				let call = RuntimeCall::from(call);
				if would(person(by), &call).is_ok() {
					self.send(by, call, 0);
				}
			}
		}
		if able.is_some() && turnout & 1 == 0 {
			self.settle(proposal);
		}
	}

	/// Lets the blocks pass in which a proposal is counted and carried out; where periods are long, nothing comes of it.
	fn settle(&mut self, proposal: u32) {
		for _ in 0..PERIODS {
			let open = pallet_dao::Proposals::<Runtime>::get(proposal)
				.is_some_and(|found| !found.state.is_answered());
			if !open {
				return;
			}
			self.end();
			self.chain.begin();
		}
	}

	/// A motion of one of the bodies, which two of three carry.
	pub(super) fn motion(&mut self, body: u8, rest: &mut Bytes) {
		let Some(call) = rest
			.record()
			.and_then(|record| made(person(0), None, skip(record)))
		else {
			return;
		};
		match body % 4 {
			0 => self.carry::<CouncilBody>(call),
			1 => self.carry::<TechnicalBody>(call),
			_ => self.carry::<ArbitrationBody>(call),
		}
	}

	fn carry<Body: 'static>(&mut self, call: RuntimeCall)
	where
		Runtime: pallet_collective::Config<Body, Proposal = RuntimeCall, Hash = Hash>,
		RuntimeCall: From<pallet_collective::Call<Runtime, Body>>,
	{
		use pallet_collective::Call;
		let index = pallet_collective::ProposalCount::<Runtime, Body>::get();
		let proposal = BlakeTwo256::hash_of(&call);
		let length_bound = call.encoded_size() as u32;
		let proposal_weight_bound = call.get_dispatch_info().call_weight;
		let motion = Call::propose {
			threshold: 2,
			proposal: Box::new(call),
			length_bound,
		};
		self.send(0, motion.into(), 0);
		for by in 0..2 {
			let vote = Call::vote {
				proposal,
				index,
				approve: true,
			};
			self.send(by, vote.into(), 0);
		}
		let close = Call::close {
			proposal_hash: proposal,
			index,
			proposal_weight_bound,
			length_bound,
		};
		self.send(2, close.into(), 0);
	}

	pub(super) fn batch(&mut self, who: u8, mut bytes: Bytes, rest: &mut Bytes) {
		use pallet_utility::Call;
		let how = bytes.byte();
		let by = usize::from(who) % PEOPLE.len();
		let calls: Vec<_> = (0..1 + bytes.below(4))
			.filter_map(|_| rest.record())
			.filter_map(|record| made(person(by), None, skip(record)))
			.collect();
		let first = calls.first().cloned();
		let call: Call<Runtime> = match (how % 5, first) {
			(0, _) => Call::batch { calls },
			(1, _) => Call::batch_all { calls },
			(2, _) => Call::force_batch { calls },
			(3, Some(call)) => Call::as_derivative {
				index: how.into(),
				call: Box::new(call),
			},
			(_, Some(call)) => Call::if_else {
				main: Box::new(call),
				fallback: Box::new(calls.last().cloned().expect("there is one")),
			},
			_ => return,
		};
		self.send(by, call.into(), 0);
	}

	pub(super) fn proxied(&mut self, who: u8, mut bytes: Bytes, rest: &mut Bytes) {
		let real = bytes.below(PEOPLE.len());
		let by = usize::from(who) % PEOPLE.len();
		let kind = bytes.below(4) as u8;
		let Some(call) = rest
			.record()
			.and_then(|record| made(person(real), None, skip(record)))
		else {
			return;
		};
		let kind = codec::Decode::decode(&mut &[kind][..]).expect("there are four");
		let add = pallet_proxy::Call::<Runtime>::add_proxy {
			delegate: person(by).into(),
			proxy_type: kind,
			delay: 0,
		};
		self.send(real, add.into(), 0);
		let call = pallet_proxy::Call::<Runtime>::proxy {
			real: person(real).into(),
			force_proxy_type: None,
			call: Box::new(call),
		};
		self.send(by, call.into(), 0);
	}

	/// Two of three do it together, or the second one thinks better of it.
	pub(super) fn together(&mut self, who: u8, mut bytes: Bytes, rest: &mut Bytes) {
		let second = bytes.byte();
		let all = trio();
		let account = pallet_multisig::Pallet::<Runtime>::multi_account_id(&all, 2);
		let Some(call) = rest
			.record()
			.and_then(|record| made(account, None, skip(record)))
		else {
			return;
		};
		let mut timepoint = None;
		for by in [usize::from(who) % 3, usize::from(second) % 3] {
			let others = all.iter().filter(|one| **one != person(by)).cloned();
			let call = pallet_multisig::Call::<Runtime>::as_multi {
				threshold: 2,
				other_signatories: others.collect(),
				maybe_timepoint: timepoint,
				call: Box::new(call.clone()),
				max_weight: Weight::from_parts(200_000_000_000, 10_000_000),
			};
			let now = pallet_multisig::Pallet::<Runtime>::timepoint();
			self.send(by, call.into(), 0);
			timepoint = (second < 224).then_some(now);
		}
	}

	/// Governance schedules what somebody, or a DAO, shall have done.
	pub(super) fn later(&mut self, mut bytes: Bytes, rest: &mut Bytes) {
		let by = people::anybody(bytes.byte());
		let when = System::block_number() + 1 + bytes.below(4) as u32;
		let Some(call) = rest
			.record()
			.and_then(|record| made(by.clone(), None, skip(record)))
		else {
			return;
		};
		let as_somebody = pallet_utility::Call::<Runtime>::dispatch_as {
			as_origin: Box::new(OriginCaller::system(RawOrigin::Signed(by))),
			call: Box::new(call),
		};
		let schedule = pallet_scheduler::Call::<Runtime>::schedule {
			when,
			maybe_periodic: None,
			priority: bytes.byte(),
			call: Box::new(as_somebody.into()),
		};
		let done = with_storage_layer(|| {
			let call = RuntimeCall::from(schedule);
			call.dispatch(RuntimeOrigin::root())
				.map_err(|failed| failed.error)
		});
		self.tally.noted("root", done.map(|_| ()));
	}

	pub(super) fn tipped(&mut self, who: u8, mut bytes: Bytes) {
		let tip = value::amount(bytes.byte());
		self.plain(who, bytes, tip);
	}

	/// Without a signature: what the pool would take goes into the block.
	pub(super) fn unsigned(&mut self, bytes: Bytes) {
		let Some(call) = made(person(0), None, bytes) else {
			return;
		};
		let transaction = UncheckedExtrinsic::new_bare(call.clone());
		let hash = System::block_hash(0);
		// The pool asks on top of a block: that begins one, of which nothing may stay here.
		let valid = transactional::with_transaction_opaque_err::<_, DispatchError, _>(|| {
			let source = TransactionSource::External;
			let valid = Executive::validate_transaction(source, transaction.clone(), hash);
			TransactionOutcome::Rollback(Ok(valid.is_ok()))
		});
		if valid.expect("layers are few").expect("it is an answer") {
			self.apply(transaction, &call, None);
		}
	}

	/// Whatever the bytes say.
	pub(super) fn raw(&mut self, who: u8, record: Bytes, rest: &mut Bytes) {
		let mut bytes = record.0.to_vec();
		bytes.extend(rest.0);
		if let Ok(call) = RuntimeCall::decode_with_depth_limit(64, &mut &bytes[..]) {
			self.send(usize::from(who) % PEOPLE.len(), call, 0);
		}
	}
}
