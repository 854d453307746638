// SPDX-License-Identifier: Apache-2.0

//! What can happen in a random life.

use proptest::prelude::*;

use crate::{constitution::VotingSystem, tests::*};

#[derive(Clone, Debug)]
pub enum Op {
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

pub fn op() -> impl Strategy<Value = Op> {
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

pub fn apply(op: &Op) -> sp_runtime::DispatchResult {
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
		Op::Leave { dao, who } => plain(Dao::leave(signed(who), dao)),
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
		} => plain(Dao::vote(signed(who), one_of(proposal), vote)),
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
		} => plain(Dao::vote_quadratic(
			signed(who),
			one_of(proposal),
			vote,
			votes,
		)),
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
