// SPDX-License-Identifier: Apache-2.0

//! Random lives of several DAOs: after each operation every invariant holds, a failed call leaves
//! no trace, no token appears or disappears, and deposits on hold are exactly those in records.

use codec::Encode;
use frame_support::traits::fungible::InspectHold;
use proptest::{
	prelude::*,
	test_runner::{Config as RunConfig, RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::StateVersion;

use super::*;
use crate::{constitution::VotingSystem, HoldReason, Invitations, Members, Proposals};

/// Operations in one life.
const STEPS: usize = 100;

/// Lives in a run: `ENMESH_OPS` operations, by default few.
pub fn lives() -> u32 {
	let operations: u32 = std::env::var("ENMESH_OPS").map_or(300, |number| number.parse().unwrap());
	operations.div_ceil(STEPS as u32).max(1)
}

#[derive(Clone, Debug)]
enum Op {
	Found {
		who: u64,
		seats: Vec<u64>,
		shares: bool,
	},
	Accept {
		dao: u32,
		who: u64,
	},
	Decline {
		dao: u32,
		who: u64,
	},
	Start {
		dao: u32,
	},
	ExpireInvitation {
		dao: u32,
		who: u64,
	},
	Leave {
		dao: u32,
		who: u64,
	},
	Propose {
		dao: u32,
		who: u64,
		what: u8,
		with: u64,
	},
	Vote {
		proposal: u32,
		who: u64,
		vote: Vote,
	},
	Withdraw {
		proposal: u32,
		who: u64,
	},
	Close {
		proposal: u32,
	},
	Enact {
		proposal: u32,
		weight: u64,
	},
	Fund {
		dao: u32,
		amount: u128,
	},
	Wait {
		blocks: u64,
	},
	Stuck {
		blocks: u64,
	},
}

fn op() -> impl Strategy<Value = Op> {
	let who = || prop_oneof![3 => 1u64..5, 1 => 5u64..10];
	let dao = || prop_oneof![3 => Just(1u32), 1 => Just(0u32), 3 => 2u32..5];
	let proposal = || 0u32..60;
	let side = prop_oneof![4 => Just(Vote::Aye), 1 => Just(Vote::Nay), 1 => Just(Vote::Abstain)];
	prop_oneof![
		2 => (who(), prop::collection::vec(1u64..10, 1..5), any::<bool>())
			.prop_map(|(who, seats, shares)| Op::Found { who, seats, shares }),
		4 => (dao(), who()).prop_map(|(dao, who)| Op::Accept { dao, who }),
		1 => (dao(), who()).prop_map(|(dao, who)| Op::Decline { dao, who }),
		3 => dao().prop_map(|dao| Op::Start { dao }),
		1 => (dao(), who()).prop_map(|(dao, who)| Op::ExpireInvitation { dao, who }),
		2 => (dao(), who()).prop_map(|(dao, who)| Op::Leave { dao, who }),
		10 => (dao(), who(), 0u8..8, 1u64..10)
			.prop_map(|(dao, who, what, with)| Op::Propose { dao, who, what, with }),
		30 => (proposal(), who(), side)
			.prop_map(|(proposal, who, vote)| Op::Vote { proposal, who, vote }),
		2 => (proposal(), who()).prop_map(|(proposal, who)| Op::Withdraw { proposal, who }),
		3 => proposal().prop_map(|proposal| Op::Close { proposal }),
		4 => (proposal(), 0u64..400)
			.prop_map(|(proposal, weight)| Op::Enact { proposal, weight }),
		2 => (dao(), 1u128..20_000).prop_map(|(dao, amount)| Op::Fund { dao, amount }),
		8 => (1u64..12).prop_map(|blocks| Op::Wait { blocks }),
		1 => (1u64..40).prop_map(|blocks| Op::Stuck { blocks }),
	]
}

fn calls_of(what: u8, dao: DaoId, with: u64) -> Vec<RuntimeCall> {
	let own = |call| RuntimeCall::Dao(call);
	match what {
		0 => vec![remark(3)],
		1 => vec![pay(with, 200), remark(1)],
		2 => vec![own(crate::Call::invite { dao, who: with })],
		3 => {
			let mut new = crate::Constitutions::<Test>::get(dao).unwrap_or_else(constitution);
			new.gap = with;
			if with > 7 {
				new.sealed |= crate::constitution::article::CAP;
			} else if with > 5 {
				new.cap = 100_000 * with as u32;
			}
			vec![own(crate::Call::amend {
				dao,
				constitution: Box::new(new),
			})]
		},
		4 => vec![own(crate::Call::vote {
			proposal: with as u32,
			vote: Vote::Aye,
		})],
		5 => vec![own(crate::Call::accept_invitation {
			dao: with as u32 % 6,
			constitution_hash: crate::Constitutions::<Test>::get(with as u32 % 6)
				.map(|constitution| Dao::hash_of(&constitution))
				.unwrap_or_default(),
		})],
		6 => vec![own(crate::Call::propose {
			dao: with as u32 % 6,
			calls: vec![Box::new(remark(1))].try_into().unwrap(),
		})],
		_ => vec![own(crate::Call::found {
			constitution: Box::new(constitution()),
			metadata: Metadata::default(),
			seats: seats(&[with]),
		})],
	}
}

fn apply(op: &Op) -> sp_runtime::DispatchResult {
	let plain = |result: frame_support::dispatch::DispatchResultWithPostInfo| {
		result.map(|_| ()).map_err(|failed| failed.error)
	};
	// Numbers of proposals that exist, the newest first.
	let one_of = |n: u32| {
		let next = crate::NextProposal::<Test>::get();
		next.saturating_sub(1 + n % next.clamp(1, 8))
	};
	match op.clone() {
		Op::Found { who, seats, shares } => {
			let mut constitution = constitution();
			if shares {
				constitution.system = VotingSystem::Shares;
				constitution.cap = 400_000;
			}
			let seats: Vec<_> = seats
				.into_iter()
				.map(|who| Seat {
					who,
					shares: who % 4 * 10,
					loot: who % 3,
				})
				.collect();
			Dao::found(
				signed(who),
				Box::new(constitution),
				Metadata::default(),
				seats.try_into().unwrap(),
			)
		},
		Op::Accept { dao, who } => {
			let hash = crate::Constitutions::<Test>::get(dao)
				.map(|constitution| Dao::hash_of(&constitution))
				.unwrap_or_default();
			Dao::accept_invitation(signed(who), dao, hash)
		},
		Op::Decline { dao, who } => Dao::decline_invitation(signed(who), dao),
		Op::Start { dao } => plain(Dao::start(signed(9), dao)),
		Op::ExpireInvitation { dao, who } => Dao::expire_invitation(signed(9), dao, who),
		Op::Leave { dao, who } => Dao::leave(signed(who), dao),
		Op::Propose {
			dao,
			who,
			what,
			with,
		} => try_propose(who, dao, calls_of(what, dao, with)),
		Op::Vote {
			proposal,
			who,
			vote,
		} => Dao::vote(signed(who), one_of(proposal), vote),
		Op::Withdraw { proposal, who } => Dao::withdraw(signed(who), one_of(proposal)),
		Op::Close { proposal } => plain(Dao::close(signed(9), one_of(proposal))),
		Op::Enact { proposal, weight } => {
			let weight = frame_support::weights::Weight::from_parts(weight * 10_000_000, u64::MAX);
			plain(Dao::enact(signed(9), one_of(proposal), weight))
		},
		Op::Fund { dao, amount } => {
			Balances::transfer_keep_alive(signed(20), Dao::account_id(dao), amount)
		},
		Op::Wait { blocks } => {
			run(blocks);
			Ok(())
		},
		Op::Stuck { blocks } => {
			// Blocks without room for the queue.
			System::set_block_number(System::block_number() + blocks);
			Ok(())
		},
	}
}

/// The amount in a ticket: `HoldConsideration` encodes as its balance.
fn amount(ticket: Option<impl Encode>) -> Balance {
	ticket.map_or(0, |ticket| {
		codec::Decode::decode(&mut &ticket.encode()[..]).unwrap()
	})
}

/// Deposits in records are the sums on hold, by who paid.
fn deposits_are_on_hold() {
	use std::collections::BTreeMap;
	let mut expected = BTreeMap::<(AccountId, u8), Balance>::new();
	for (_, proposal) in Proposals::<Test>::iter() {
		*expected.entry((proposal.proposer, 1)).or_default() += amount(proposal.deposit);
	}
	for (dao, _, member) in Members::<Test>::iter() {
		*expected.entry((Dao::account_id(dao), 2)).or_default() += amount(member.ticket);
	}
	for (dao, _, invitation) in Invitations::<Test>::iter() {
		*expected.entry((Dao::account_id(dao), 2)).or_default() += amount(invitation.ticket);
	}
	let accounts = (1..=20).chain((0..crate::NextDao::<Test>::get()).map(Dao::account_id));
	for who in accounts {
		for (index, reason) in [(1, HoldReason::Proposal), (2, HoldReason::Member)] {
			let held = Balances::balance_on_hold(&RuntimeHoldReason::Dao(reason), &who);
			let recorded = expected.get(&(who, index)).copied().unwrap_or_default();
			assert_eq!(held, recorded, "{reason:?} of {who}");
		}
	}
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

fn live(ops: &[Op]) -> usize {
	let mut done = 0;
	ExtBuilder::default().build_and_execute(|| {
		let issuance = Balances::total_issuance();
		for op in ops {
			let before = root();
			let result = frame_support::storage::with_storage_layer(|| apply(op));
			match result {
				Ok(()) => done += 1,
				Err(_) => assert_eq!(root(), before, "{op:?} failed and left a trace"),
			}
			if let Err(broken) = Dao::do_try_state() {
				panic!("after {op:?}: {broken:?}");
			}
			assert_eq!(Balances::total_issuance(), issuance);
			System::reset_events();
		}
		deposits_are_on_hold();
		// Whatever happened, in bounded time every proposal has its answer.
		run(400);
		assert!(Proposals::<Test>::iter().all(|(_, proposal)| proposal.state.is_answered()));
		deposits_are_on_hold();
	});
	done
}

// covers: D-07, D-09, D-24
#[test]
fn random_lives_keep_every_invariant() {
	let seed: [u8; 32] = match std::env::var("DAO_SEED") {
		Ok(number) => number
			.parse::<u64>()
			.unwrap()
			.to_le_bytes()
			.repeat(4)
			.try_into()
			.unwrap(),
		Err(_) => {
			let now = std::time::SystemTime::now();
			let number = now
				.duration_since(std::time::UNIX_EPOCH)
				.unwrap()
				.as_nanos() as u64;
			println!("seed: DAO_SEED={number}");
			number.to_le_bytes().repeat(4).try_into().unwrap()
		},
	};
	let config = RunConfig {
		cases: lives(),
		failure_persistence: None,
		..RunConfig::default()
	};
	let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
	let mut runner = TestRunner::new_with_rng(config, rng);
	let done = core::cell::Cell::new(0usize);
	runner
		.run(&prop::collection::vec(op(), STEPS), |ops| {
			done.set(done.get() + live(&ops));
			Ok(())
		})
		.unwrap_or_else(|failure| panic!("seed {seed:?}: {failure}"));
	// A walk in which hardly anything succeeds would prove nothing.
	assert!(
		done.get() > lives() as usize * STEPS / 5,
		"only {} succeeded",
		done.get()
	);
	println!(
		"{} operations, {} succeeded",
		lives() as usize * STEPS,
		done.get()
	);
}
