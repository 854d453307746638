// SPDX-License-Identifier: Apache-2.0

//! DAOs of every voting system, what has begun in them, and a vote that is open.

use super::{sends, ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE, TOKEN};
use crate::{
	calls::Member,
	chain::Chain,
	drive::people::{person, PEOPLE},
};
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, AccountId, Dao, Runtime, RuntimeCall,
};
use pallet_dao::{
	constitution::IncomeBasis, Constitution, NextDao, NextRound, RoundTerms, Seat, Tribute, Voice,
	Vote, VotingSystem,
};
use polkadot_sdk::{pallet_assets, pallet_balances};

type Articles = Constitution<enmesh_runtime::BlockNumber, MeshAsset>;

/// A DAO with members who decide.
pub struct Found {
	pub dao: u32,
	pub members: Vec<usize>,
}

impl Found {
	pub fn account(&self) -> AccountId {
		Dao::account(self.dao).unwrap()
	}

	/// As many of them agree as it takes.
	pub fn decides(&self, chain: &mut Chain, calls: impl IntoIterator<Item = RuntimeCall>) {
		let calls = calls.into_iter().collect();
		let proposal = chain.propose(self.dao, PEOPLE[self.members[0]], calls);
		for who in &self.members {
			let vote = Vote::Aye;
			// Who has no vote, or none any more, is not needed: it passes all the same.
			let _missed = chain.send(PEOPLE[*who], Member::vote { proposal, vote });
		}
		chain.enacted(proposal);
	}
}

pub fn apply(dao: u32, shares: u64, amount: u128) -> Member {
	Member::apply {
		dao,
		constitution_hash: Dao::hash_of(&Dao::dao(dao).unwrap().constitution),
		shares,
		loot: 0,
		tribute: Some(Tribute {
			asset: MeshAsset::Native,
			amount,
		}),
	}
}

/// Founded by three, who accept, with money.
pub fn found(chain: &mut Chain, constitution: Articles, members: [usize; 3]) -> Found {
	let dao = NextDao::<Runtime>::get();
	let constitution_hash = Dao::hash_of(&constitution);
	let seats: Vec<_> = members
		.iter()
		.zip([50, 30, 20])
		.map(|(who, shares)| Seat {
			who: person(*who),
			shares,
			loot: 5,
		})
		.collect();
	let call = Member::found {
		constitution: Box::new(constitution),
		metadata: Default::default(),
		seats: seats.try_into().unwrap(),
	};
	sends(chain, members[0], call);
	for other in &members[1..] {
		let call = Member::accept_invitation {
			dao,
			constitution_hash,
		};
		sends(chain, *other, call);
	}
	sends(chain, members[0], Member::start { dao });
	let found = Found {
		dao,
		members: members.into(),
	};
	let give = pallet_balances::Call::<Runtime>::transfer_keep_alive {
		dest: found.account().into(),
		value: 10_000 * MESH,
	};
	sends(chain, ALICE, give);
	found
}

pub fn take_in_token(dao: u32) -> RuntimeCall {
	let asset = TOKEN;
	Member::register_asset { dao, asset }.into()
}

pub fn give_token(chain: &mut Chain, to: &Found) {
	let give = pallet_assets::Call::<Runtime>::transfer {
		id: 1.into(),
		target: to.account().into(),
		amount: 10_000 * MESH,
	};
	sends(chain, ALICE, give);
}

/// By shares, quadratic, by reputation.
pub fn daos(chain: &mut Chain) -> [Found; 3] {
	[
		(VotingSystem::Shares, [ALICE, BOB, DAVE]),
		(VotingSystem::Quadratic, [CHARLIE, EVE, ALICE]),
		(VotingSystem::Reputation, [ALICE, FERDIE, BOB]),
	]
	.map(|(system, members)| {
		let mut constitution = Dao::default_constitution();
		constitution.system = system;
		constitution.reputation_budget = 10_000;
		constitution.income.shared = 300_000;
		constitution.income.basis = IncomeBasis::Shares;
		constitution.income.assets = vec![MeshAsset::Native, TOKEN].try_into().unwrap();
		constitution.guest_seat = Some(10);
		let quadratic = system == VotingSystem::Quadratic;
		if quadratic {
			constitution.early_accept.voice = false;
			constitution.early_accept.ordinary = false;
		} else {
			constitution.delegations = 2;
		}
		let made = found(chain, constitution, members);
		if !quadratic {
			let grant = Member::grant_reputation {
				dao: made.dao,
				who: person(ALICE),
				amount: 100,
			};
			made.decides(chain, [grant.into(), take_in_token(made.dao)]);
			give_token(chain, &made);
		}
		made
	})
}

/// A founding whose invitations are out, an application, an invitation, a round of funding.
pub fn begun(chain: &mut Chain, daos: &[Found; 3]) {
	let seats: Vec<_> = [FERDIE, EVE, DAVE]
		.map(|who| Seat {
			who: person(who),
			shares: 10,
			loot: 0,
		})
		.into();
	let call = Member::found {
		constitution: Box::new(Dao::default_constitution()),
		metadata: Default::default(),
		seats: seats.try_into().unwrap(),
	};
	sends(chain, FERDIE, call);
	let dao = daos[0].dao;
	sends(chain, 6, apply(dao, 10, 100 * MESH));
	let round = NextRound::<Runtime>::get();
	let open = Member::open_round {
		dao,
		terms: RoundTerms {
			pool: 500 * MESH,
			voice: Some(Voice::Account),
			cap: 400_000,
			least: MESH,
			open: 3_600,
			review: 3_600,
			claims: 7 * 43_200,
		},
	};
	let who = person(8);
	daos[0].decides(chain, [Member::invite { dao, who }.into(), open.into()]);
	let register = Member::register_project {
		round,
		payee: person(EVE),
		metadata: Default::default(),
	};
	sends(chain, EVE, register);
	let contribute = Member::contribute {
		round,
		project: 0,
		amount: 5 * MESH,
		via: None,
	};
	sends(chain, FERDIE, contribute);
}

/// A vote of those who have delegates, in which nobody has voted.
pub fn open(chain: &mut Chain, daos: &[Found; 3]) {
	let dao = daos[0].dao;
	let give = pallet_balances::Call::<Runtime>::transfer_keep_alive {
		dest: person(DAVE).into(),
		value: MESH,
	};
	chain.propose(dao, PEOPLE[ALICE], vec![give.into()]);
}
