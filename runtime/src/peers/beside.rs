// SPDX-License-Identifier: Apache-2.0

//! One vote in a DAO and one in a collective, in the same state: as many members, as many open votes, and all but two have
//! voted in both. Only the call that is measured differs, so that what a state costs by its size is the same for both.

use super::PeerCollective;
use crate::{Balances, Dao, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System};
use alloc::{boxed::Box, vec, vec::Vec};
use pallet_dao::{Metadata, Seat, Vote};
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::traits::{fungible::Mutate, UnfilteredDispatchable},
	frame_system, pallet_collective,
	sp_core::H256,
	sp_runtime::traits::Hash as _,
};

/// Votes beside each other.
pub struct Pallet<T: Config>(core::marker::PhantomData<T>);

/// Nothing to configure.
pub trait Config: frame_system::Config {}

impl Config for Runtime {}

type CollectiveCall = pallet_collective::Call<Runtime, PeerCollective>;
type DaoCall = pallet_dao::Call<Runtime>;
type Account = crate::AccountId;

const DAO: u32 = 1;
const OPEN: u32 = 16;
const PURSE: u128 = 1_000_000 * crate::constants::currency::MESH;

fn member(index: u32) -> Account {
	account("member", index, 0)
}

fn call(call: impl Into<RuntimeCall>, who: &Account) {
	call.into()
		.dispatch_bypass_filter(RuntimeOrigin::signed(who.clone()))
		.expect("done");
}

/// What the votes are about, other for each.
fn remark(number: u32) -> RuntimeCall {
	frame_system::Call::remark {
		remark: number.to_le_bytes().to_vec(),
	}
	.into()
}

/// Founds the DAO and opens its proposals. Returns the last.
fn dao(members: u32) -> u32 {
	let mut constitution = Dao::default_constitution();
	constitution.members = 64;
	let seats: Vec<_> = (0..members)
		.map(|index| Seat {
			who: member(index),
			shares: 1,
			loot: 1,
		})
		.collect();
	let hash = Dao::hash_of(&constitution);
	let founder = member(0);
	let found = DaoCall::found {
		constitution: Box::new(constitution),
		metadata: Metadata::default(),
		seats: seats.try_into().expect("at most 64"),
	};
	call(found, &founder);
	for index in 1..members {
		let accept = DaoCall::accept_invitation {
			dao: DAO,
			constitution_hash: hash,
		};
		call(accept, &member(index));
	}
	call(DaoCall::start { dao: DAO }, &founder);
	for number in 0..OPEN {
		let calls = vec![Box::new(remark(number))]
			.try_into()
			.expect("one of eight");
		// Two at most for each proposer; where members are few, fewer are open.
		let proposer = member(number / 2);
		if number / 2 < members {
			call(DaoCall::propose { dao: DAO, calls }, &proposer);
		}
	}
	OPEN.min(2 * members) - 1
}

/// Fills the collective and opens its motions. Returns the last.
fn collective(members: u32) -> (H256, u32) {
	let everybody: Vec<_> = (0..members).map(member).collect();
	let set = CollectiveCall::set_members {
		new_members: everybody,
		prime: None,
		old_count: 0,
	};
	RuntimeCall::from(set)
		.dispatch_bypass_filter(RuntimeOrigin::root())
		.expect("set");
	let open = OPEN.min(2 * members);
	for number in 0..open {
		let motion = CollectiveCall::propose {
			threshold: members,
			proposal: Box::new(remark(number)),
			length_bound: 1_000,
		};
		call(motion, &member(number / 2));
	}
	let hash = <Runtime as frame_system::Config>::Hashing::hash_of(&remark(open - 1));
	(hash, open - 1)
}

/// The DAO and the collective, in both of which all but the last two have voted on the last matter.
fn both(members: u32) -> (DaoCall, CollectiveCall) {
	for index in 0..members {
		Balances::set_balance(&member(index), PURSE);
	}
	let proposal = dao(members);
	let (motion, index) = collective(members);
	for voter in 0..members - 2 {
		let approve = voter % 2 == 0;
		// So that whoever is left decides: a vote that settles the matter does more than be counted.
		let vote = match voter {
			0 => Vote::Nay,
			_ => Vote::Abstain,
		};
		let motion = CollectiveCall::vote {
			proposal: motion,
			index,
			approve,
		};
		call(motion, &member(voter));
		call(DaoCall::vote { proposal, vote }, &member(voter));
	}
	System::reset_events();
	let ours = DaoCall::vote {
		proposal,
		vote: Vote::Aye,
	};
	let theirs = CollectiveCall::vote {
		proposal: motion,
		index,
		approve: true,
	};
	(ours, theirs)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark(extra)]
	fn vote_in_dao(m: Linear<8, 64>) {
		let (vote, _) = both(m);
		let who = RuntimeOrigin::signed(member(m - 1));
		let proposal = OPEN.min(2 * m) - 1;

		#[block]
		{
			vote.dispatch_bypass_filter(who).expect("voted");
		}

		let ended = RuntimeEvent::from(pallet_dao::Event::EndedEarly { proposal });
		assert!(System::events().iter().all(|record| record.event != ended));
	}

	#[benchmark(extra)]
	fn vote_in_collective(m: Linear<8, 64>) {
		let (_, vote) = both(m);
		let who = RuntimeOrigin::signed(member(m - 1));

		#[block]
		{
			vote.dispatch_bypass_filter(who).expect("voted");
		}
	}
}
