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

/// Lives in a run: `ENMESH_OPS` operations together. The default keeps the inner loop quick;
/// continuous integration asks for more.
pub fn lives() -> u32 {
	let operations: u32 = std::env::var("ENMESH_OPS").map_or(300, |number| number.parse().unwrap());
	operations.div_ceil(STEPS as u32).max(1)
}

#[derive(Clone, Debug)]
enum Op {
	Found {
		who: u64,
		seats: Vec<u64>,
		system: u8,
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
	VoteQuadratic {
		proposal: u32,
		who: u64,
		vote: Vote,
		votes: u16,
	},
	Delegate {
		dao: u32,
		who: u64,
		to: u64,
	},
	Undelegate {
		dao: u32,
		who: u64,
	},
	VoteAs {
		proposal: u32,
		by: u64,
		who: u64,
		vote: Vote,
	},
	GuestSeat {
		dao: u32,
		who: u64,
	},
	DropReputation {
		dao: u32,
		who: u64,
	},
	/// By an adapter, for work.
	Mint {
		dao: u32,
		who: u64,
		amount: u64,
	},
	ExpireExchange {
		dao: u32,
		with: u32,
	},
	Register {
		round: u32,
		who: u64,
	},
	Contribute {
		round: u32,
		project: u32,
		who: u64,
		amount: u128,
		via: Option<u32>,
	},
	/// What anyone may do to a round.
	Serve {
		round: u32,
		project: u32,
		what: u8,
		who: u64,
	},
	Hours {
		hours: u64,
	},
	/// Propose, everybody for it, and wait until it was tried.
	Decide {
		dao: u32,
		who: u64,
		what: u8,
		with: u64,
	},
}

fn op() -> impl Strategy<Value = Op> {
	let who = || prop_oneof![3 => 1u64..5, 1 => 5u64..10];
	let dao = || prop_oneof![3 => Just(1u32), 1 => Just(0u32), 3 => 2u32..5];
	let proposal = || 0u32..60;
	let side = || prop_oneof![4 => Just(Vote::Aye), 1 => Just(Vote::Nay), 1 => Just(Vote::Abstain)];
	let votes = prop_oneof![
		8 => (dao(), who(), who()).prop_map(|(dao, who, to)| Op::Delegate { dao, who, to }),
		1 => (dao(), who()).prop_map(|(dao, who)| Op::Undelegate { dao, who }),
		8 => (proposal(), who(), who(), side())
			.prop_map(|(proposal, by, who, vote)| Op::VoteAs { proposal, by, who, vote }),
		20 => (proposal(), 1u64..4, side(), 0u16..9).prop_map(|(proposal, who, vote, votes)| {
			Op::VoteQuadratic { proposal, who, vote, votes }
		}),
		3 => (dao(), 1u64..10).prop_map(|(dao, who)| Op::GuestSeat { dao, who }),
		1 => (dao(), 1u64..10).prop_map(|(dao, who)| Op::DropReputation { dao, who }),
		4 => (dao(), 1u64..10, 0u64..60)
			.prop_map(|(dao, who, amount)| Op::Mint { dao, who, amount }),
		1 => (dao(), dao()).prop_map(|(dao, with)| Op::ExpireExchange { dao, with }),
		1 => (1u64..800).prop_map(|hours| Op::Hours { hours }),
	];
	let round = || prop_oneof![3 => Just(0u32), 1 => 1u32..3];
	let project = || 0u32..3;
	let funding = prop_oneof![
		3 => (round(), who()).prop_map(|(round, who)| Op::Register { round, who }),
		12 => (round(), project(), 1u64..10, 5u128..2_000, prop::option::of(0u32..5)).prop_map(
			|(round, project, who, amount, via)| Op::Contribute {
				round, project, who, amount, via
			}
		),
		8 => (round(), project(), 0u8..4, 1u64..10)
			.prop_map(|(round, project, what, who)| Op::Serve { round, project, what, who }),
	];
	let side = side();
	prop_oneof![
		5 => (1u32..4, 1u64..4, 0u8..16, 1u64..10)
			.prop_map(|(dao, who, what, with)| Op::Decide { dao, who, what, with }),
		25 => votes,
		12 => funding,
		2 => (who(), prop::collection::vec(1u64..10, 1..5), 0u8..4)
			.prop_map(|(who, seats, system)| Op::Found { who, seats, system }),
		4 => (dao(), who()).prop_map(|(dao, who)| Op::Accept { dao, who }),
		1 => (dao(), who()).prop_map(|(dao, who)| Op::Decline { dao, who }),
		3 => dao().prop_map(|dao| Op::Start { dao }),
		1 => (dao(), who()).prop_map(|(dao, who)| Op::ExpireInvitation { dao, who }),
		2 => (dao(), who()).prop_map(|(dao, who)| Op::Leave { dao, who }),
		14 => (dao(), who(), 0u8..16, 1u64..10)
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
		8 | 9 => vec![own(crate::Call::grant_reputation {
			dao,
			who: with,
			amount: 10 * with,
		})],
		10 => vec![own(crate::Call::burn_reputation {
			dao,
			who: with,
			amount: with,
		})],
		11 => vec![own(crate::Call::offer_exchange {
			dao,
			with: with as u32 % 5,
			give: 2,
			want: 1,
			expires: System::block_number() + 100,
		})],
		12 => vec![own(crate::Call::accept_exchange {
			dao,
			from: 1 + with as u32 % 3,
			give: 2,
			want: 1,
		})],
		13 => vec![own(match with % 2 {
			0 => crate::Call::unwind_exchange {
				dao,
				with: with as u32 % 5,
			},
			_ => crate::Call::strike_project {
				dao,
				round: with as u32 / 5,
				project: 0,
			},
		})],
		14 | 15 => vec![own(crate::Call::open_round {
			dao,
			terms: crate::RoundTerms {
				pool: 100 * u128::from(with),
				voice: [
					None,
					Some(crate::Voice::Account),
					Some(crate::Voice::Member),
					Some(crate::Voice::Vouched),
				][with as usize % 4],
				cap: 100_000 * with as u32,
				least: 10,
				open: 30,
				review: with,
				claims: 40,
			},
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
		Op::Found { who, seats, system } => {
			let mut constitution = constitution();
			constitution.reputation_budget = 200;
			constitution.guest_seat = Some(20);
			match system {
				0 => constitution.delegations = 2,
				1 => {
					constitution.system = VotingSystem::Shares;
					constitution.cap = 400_000;
					constitution.delegations = 1;
				},
				2 => {
					constitution.system = VotingSystem::Reputation;
					constitution.half_life = Some(720);
					constitution.delegations = 4;
				},
				_ => {
					constitution.system = VotingSystem::Quadratic;
					constitution.early_accept.voice = false;
					constitution.early_accept.ordinary = false;
					constitution.credits.amount = 60;
				},
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
		Op::VoteQuadratic {
			proposal,
			who,
			vote,
			votes,
		} => Dao::vote_quadratic(signed(who), one_of(proposal), vote, votes),
		Op::Delegate { dao, who, to } => Dao::delegate(signed(who), dao, to),
		Op::Undelegate { dao, who } => Dao::undelegate(signed(who), dao),
		Op::VoteAs {
			proposal,
			by,
			who,
			vote,
		} => {
			// Mostly by somebody who has leave.
			let leaves: Vec<_> = crate::Delegations::<Test>::iter().collect();
			let (by, who) = match leaves.get(by as usize % leaves.len().max(1)) {
				Some((_, owner, leave)) if who != 9 => (leave.to, *owner),
				_ => (by, who),
			};
			Dao::vote_as(signed(by), one_of(proposal), who, vote)
		},
		Op::GuestSeat { dao, who } => {
			let hash = crate::Constitutions::<Test>::get(dao)
				.map(|constitution| Dao::hash_of(&constitution))
				.unwrap_or_default();
			Dao::take_guest_seat(signed(who), dao, hash)
		},
		Op::DropReputation { dao, who } => Dao::drop_reputation(signed(who), dao, who),
		Op::Mint { dao, who, amount } => {
			<Dao as crate::Reputation<_>>::mint_reputation(dao, &who, amount)
		},
		Op::ExpireExchange { dao, with } => Dao::expire_exchange(signed(9), dao, with),
		Op::Register { round, who } => {
			Dao::register_project(signed(who), round, who, Metadata::default())
		},
		Op::Contribute {
			round,
			project,
			who,
			amount,
			via,
		} => Dao::contribute(signed(who), round, project, amount, via),
		Op::Serve {
			round,
			project,
			what,
			who,
		} => match what {
			0 => Dao::claim_match(signed(9), round, project),
			1 => Dao::settle_contribution(signed(9), round, project, who),
			2 => Dao::return_rest(signed(9), round),
			_ => Dao::remove_project(signed(9), round, project),
		},
		Op::Hours { hours } => {
			pass_hours(hours);
			Ok(())
		},
		Op::Decide {
			dao,
			who,
			what,
			with,
		} => {
			let id = crate::NextProposal::<Test>::get();
			try_propose(who, dao, calls_of(what, dao, with))?;
			for voter in 1..10 {
				let _ = frame_support::storage::with_storage_layer(|| {
					Dao::vote(signed(voter), id, Vote::Aye)
				});
			}
			run(VOTING + GRACE + GAP);
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
	// Records of reputation and rounds, by the same reason.
	let mut records = |who: AccountId, ticket: Balance| {
		*expected.entry((who, 2)).or_default() += ticket;
	};
	for (dao, _, outsider) in crate::Outsiders::<Test>::iter() {
		records(Dao::account_id(dao), amount(Some(outsider.ticket)));
	}
	for (_, _, exchange) in crate::Exchanges::<Test>::iter() {
		records(
			Dao::account_id(exchange.payer),
			amount(Some(exchange.ticket)),
		);
	}
	for (_, round) in crate::Rounds::<Test>::iter() {
		records(Dao::account_id(round.dao), amount(Some(round.ticket)));
	}
	for (_, _, project) in crate::Projects::<Test>::iter() {
		records(project.owner, amount(Some(project.ticket)));
	}
	for ((_, _, who), given) in crate::Contributions::<Test>::iter() {
		records(who, amount(Some(given.ticket)));
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

/// After their time, rounds leave nothing behind.
fn settle_rounds() {
	for ((round, project, who), _) in crate::Contributions::<Test>::iter().collect::<Vec<_>>() {
		assert_ok!(Dao::settle_contribution(signed(9), round, project, who));
	}
	for (round, project, _) in crate::Projects::<Test>::iter().collect::<Vec<_>>() {
		assert_ok!(Dao::remove_project(signed(9), round, project));
	}
	for round in crate::Rounds::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Dao::return_rest(signed(9), round));
	}
	assert_eq!(crate::Rounds::<Test>::iter().count(), 0);
	assert_eq!(crate::RoundLedger::<Test>::iter().count(), 0);
	assert_eq!(crate::Vouchings::<Test>::iter().count(), 0);
	let pot = RuntimeHoldReason::Dao(HoldReason::Pot);
	assert_eq!(Balances::balance_on_hold(&pot, &Dao::pot()), 0);
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

/// What a client knows that has only read events.
// pitfall: 76
#[derive(Default)]
struct Reader {
	reputation: std::collections::BTreeMap<(DaoId, AccountId), Weighted>,
	rounds: std::collections::BTreeMap<crate::RoundId, Balance>,
	/// How often what happened: a walk in which something never does proves nothing about it.
	seen: std::collections::BTreeMap<String, usize>,
}

/// What has to happen in a long run.
const MUST_HAPPEN: [&str; 22] = [
	"Enacted",
	"EnactmentFailed",
	"Extended",
	"ReputationGranted",
	"ReputationBurnt",
	"Delegated",
	"Undelegated",
	"VotedAs",
	"GuestSeated",
	"ExchangeOffered",
	"ReputationExchanged",
	"ExchangeEnded",
	"RoundOpened",
	"ProjectRegistered",
	"Contributed",
	"ProjectStruck",
	"ProjectPaid",
	"ContributionSettled",
	"RestReturned",
	"ProjectRemoved",
	"Dissolved",
	"Bought",
];

impl Reader {
	fn read(&mut self) {
		use crate::Event::*;
		for event in events() {
			let name = format!("{event:?}");
			let name = name.trim_start_matches("Event::");
			let name = name.split([' ', '{']).next().unwrap_or_default();
			*self.seen.entry(name.into()).or_default() += 1;
			match event {
				Voted { weight, .. } if (2u32..13).any(|votes| weight == votes.into()) => {
					*self.seen.entry("Bought".into()).or_default() += 1;
				},
				ReputationGranted { dao, who, raw, .. } => {
					*self.reputation.entry((dao, who)).or_default() += raw;
				},
				ReputationBurnt { dao, who, raw } => {
					*self.reputation.entry((dao, who)).or_default() -= raw;
				},
				RoundOpened { round, pool, .. } => {
					self.rounds.insert(round, pool);
				},
				Contributed { round, amount, .. } => {
					*self.rounds.get_mut(&round).unwrap() += amount;
				},
				ProjectPaid {
					round,
					funds,
					matched,
					..
				} => *self.rounds.get_mut(&round).unwrap() -= funds + matched,
				ContributionSettled { round, refund, .. } => {
					*self.rounds.get_mut(&round).unwrap() -= refund;
				},
				RestReturned { round, amount, .. } => {
					*self.rounds.get_mut(&round).unwrap() -= amount;
				},
				_ => {},
			}
		}
	}

	/// That it knows what is stored.
	fn check(&self) {
		let mut stored = std::collections::BTreeMap::<_, Weighted>::new();
		for (dao, who, member) in Members::<Test>::iter() {
			*stored.entry((dao, who)).or_default() += member.reputation;
		}
		for (dao, who, outsider) in crate::Outsiders::<Test>::iter() {
			*stored.entry((dao, who)).or_default() += outsider.reputation;
		}
		for (holder, raw) in &self.reputation {
			assert_eq!(
				stored.remove(holder).unwrap_or_default(),
				*raw,
				"{holder:?}"
			);
		}
		assert!(stored.values().all(|raw| raw.is_zero()));
		for (round, held) in &self.rounds {
			assert_eq!(crate::RoundLedger::<Test>::get(round), *held);
		}
	}
}

/// Three DAOs with different voting systems, money, reputation inside and outside, and a round, so
/// that a life has something to work with.
fn furnish() {
	set_constitution(DAO, |constitution| {
		constitution.delegations = 2;
		constitution.reputation_budget = 500;
		constitution.guest_seat = Some(30);
	});
	for (dao, system) in [(2, 2), (3, 3)] {
		let seats = vec![1, 2, 3];
		assert_ok!(apply(&Op::Found {
			who: 1,
			seats,
			system
		}));
		assert_ok!(apply(&Op::Accept { dao, who: 2 }));
		assert_ok!(apply(&Op::Accept { dao, who: 3 }));
		assert_ok!(apply(&Op::Start { dao }));
	}
	// One of a single person, who may leave it.
	assert_ok!(apply(&Op::Found {
		who: 4,
		seats: vec![4],
		system: 0
	}));
	assert_ok!(apply(&Op::Start { dao: 4 }));
	for dao in 1..4 {
		assert_ok!(apply(&Op::Fund {
			dao,
			amount: 200_000
		}));
		for (who, amount) in [(1, 60), (2, 40), (8, 35), (9, 25)] {
			assert_ok!(apply(&Op::Mint { dao, who, amount }));
		}
	}
	assert_ok!(Dao::do_offer_exchange(1, 2, 2, 1, 300));
	assert_ok!(Dao::delegate(signed(2), DAO, 1));
	assert_ok!(Dao::do_open_round(
		DAO,
		crate::RoundTerms {
			pool: 5_000,
			voice: Some(crate::Voice::Account),
			cap: 500_000,
			least: 10,
			open: 90,
			review: 10,
			claims: 200,
		}
	));
	for who in [5, 6, 7] {
		assert_ok!(apply(&Op::Register { round: 0, who }));
	}
	Dao::do_try_state().unwrap();
}

fn live(ops: &[Op], seen: &mut std::collections::BTreeMap<String, usize>) -> usize {
	let mut done = 0;
	let mut reader = Reader::default();
	ExtBuilder::default().build_and_execute(|| {
		let issuance = Balances::total_issuance();
		furnish();
		reader.read();
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
			reader.read();
		}
		reader.check();
		deposits_are_on_hold();
		// Whatever happened, in bounded time every proposal has its answer, and every round can be
		// settled to the last unit.
		run(400);
		settle_rounds();
		reader.read();
		for (name, count) in core::mem::take(&mut reader.seen) {
			*seen.entry(name).or_default() += count;
		}
		assert!(Proposals::<Test>::iter().all(|(_, proposal)| proposal.state.is_answered()));
		deposits_are_on_hold();
	});
	done
}

// covers: D-05, D-07, D-09, D-16, D-17, D-18, D-20, D-24
#[test]
fn random_lives_keep_every_invariant() {
	let seed: [u8; 32] = match std::env::var("ENMESH_SEED") {
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
			println!("seed: ENMESH_SEED={number}");
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
	let seen = core::cell::RefCell::new(std::collections::BTreeMap::new());
	runner
		.run(&prop::collection::vec(op(), STEPS), |ops| {
			done.set(done.get() + live(&ops, &mut seen.borrow_mut()));
			Ok(())
		})
		.unwrap_or_else(|failure| panic!("seed {seed:?}: {failure}"));
	// A walk in which hardly anything succeeds would prove nothing.
	assert!(
		done.get() > lives() as usize * STEPS / 5,
		"only {} succeeded",
		done.get()
	);
	let seen = seen.into_inner();
	println!("{seen:?}");
	if lives() as usize * STEPS >= 20_000 {
		for name in MUST_HAPPEN {
			assert!(seen.contains_key(name), "{name} never happened");
		}
	}
	println!(
		"{} operations, {} succeeded",
		lives() as usize * STEPS,
		done.get()
	);
}
