// SPDX-License-Identifier: Apache-2.0

//! A chain on which much has begun: DAOs of every voting system, a school with a course, a quiz and works to review,
//! bounties in many stages, other assets. Most inputs begin here; what takes weeks to reach need not be found each time.

mod school;

use super::people::{person, PEOPLE};
use crate::{
	calls::{accept, post_root, posting, submit, take, Bounty, Member},
	chain::Chain,
};
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, Assets, Dao, Runtime, RuntimeCall,
	RuntimeOrigin,
};
use pallet_bounty_mesh::{Mode as Way, NextBountyId, Payee};
use pallet_dao::{
	constitution::IncomeBasis, NextDao, RoundTerms, Seat, Tribute, Voice, VotingSystem,
};
use polkadot_sdk::{pallet_assets, pallet_balances, sp_runtime::Permill};

const TOKEN: MeshAsset = MeshAsset::WithId(1);
const ALICE: usize = 0;
const BOB: usize = 1;
const CHARLIE: usize = 2;
const DAVE: usize = 3;
const EVE: usize = 4;
const FERDIE: usize = 5;
/// Who has no money.
const NINA: usize = 10;
/// Who looks at works.
pub const TOM: usize = 9;
/// The row of the school that the chain feeds.
pub const CHAIN_ROW: u8 = 2;

fn sends(chain: &mut Chain, by: usize, call: impl Into<RuntimeCall>) {
	let call = call.into();
	if let Err(refused) = chain.send(PEOPLE[by], call.clone()) {
		panic!("{call:?}: {refused:?}");
	}
}

pub fn build(chain: &mut Chain) {
	money(chain);
	daos(chain);
	school::school(chain);
	school::quizzes(chain);
	school::works(chain);
	bounties(chain);
}

fn money(chain: &mut Chain) {
	for who in 6..10 {
		let dest = person(who).into();
		let value = 2_000 * MESH;
		let give = pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value };
		sends(chain, ALICE, give);
	}
	let create = pallet_assets::Call::<Runtime>::create {
		id: 1.into(),
		admin: person(ALICE).into(),
		min_balance: 10,
	};
	sends(chain, ALICE, create);
	// One that keeps an account alive by itself: governance makes it.
	Assets::force_create(RuntimeOrigin::root(), 2.into(), person(BOB).into(), true, 1).unwrap();
	for who in 0..8 {
		for (id, by) in [(1, ALICE), (2, BOB)] {
			let mint = pallet_assets::Call::<Runtime>::mint {
				id: id.into(),
				beneficiary: person(who).into(),
				amount: 1_000_000 * MESH,
			};
			sends(chain, by, mint);
		}
	}
}

/// By shares, quadratic, by reputation; each with money, and the first with an application.
fn daos(chain: &mut Chain) {
	let found = [
		(VotingSystem::Shares, [ALICE, BOB, DAVE]),
		(VotingSystem::Quadratic, [CHARLIE, EVE, ALICE]),
		(VotingSystem::Reputation, [FERDIE, ALICE, BOB]),
	];
	for (system, members) in found {
		let dao = NextDao::<Runtime>::get();
		let mut constitution = Dao::default_constitution();
		constitution.system = system;
		constitution.reputation_budget = 10_000;
		constitution.income.shared = 300_000;
		constitution.income.basis = IncomeBasis::Shares;
		constitution.income.assets = vec![MeshAsset::Native, TOKEN].try_into().unwrap();
		constitution.guest_seat = Some(10);
		if system == VotingSystem::Quadratic {
			constitution.early_accept.voice = false;
			constitution.early_accept.ordinary = false;
		} else {
			constitution.delegations = 2;
		}
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
		let account = Dao::account(dao).unwrap();
		let give = pallet_balances::Call::<Runtime>::transfer_keep_alive {
			dest: account.clone().into(),
			value: 10_000 * MESH,
		};
		sends(chain, ALICE, give);
		let members = members.map(|who| PEOPLE[who]);
		if system == VotingSystem::Quadratic {
			continue;
		}
		let grant = Member::grant_reputation {
			dao,
			who: person(ALICE),
			amount: 100,
		};
		let asset = TOKEN;
		let take_in = Member::register_asset { dao, asset };
		chain.decide(dao, &members, vec![grant.into(), take_in.into()]);
		let give = pallet_assets::Call::<Runtime>::transfer {
			id: 1.into(),
			target: account.into(),
			amount: 10_000 * MESH,
		};
		sends(chain, ALICE, give);
	}
	founding(chain);
	let dao = 1;
	let apply = Member::apply {
		dao,
		constitution_hash: Dao::hash_of(&Dao::dao(dao).unwrap().constitution),
		shares: 10,
		loot: 0,
		tribute: Some(Tribute {
			asset: MeshAsset::Native,
			amount: 100 * MESH,
		}),
	};
	sends(chain, 6, apply);
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
	chain.decide(dao, &[PEOPLE[ALICE], PEOPLE[BOB]], vec![open.into()]);
	let register = Member::register_project {
		round: 0,
		payee: person(EVE),
		metadata: Default::default(),
	};
	sends(chain, EVE, register);
	let contribute = Member::contribute {
		round: 0,
		project: 0,
		amount: 5 * MESH,
		via: None,
	};
	sends(chain, FERDIE, contribute);
}

/// One whose invitations are out.
fn founding(chain: &mut Chain) {
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
}

/// One for each stage that a call leads to.
fn bounties(chain: &mut Chain) {
	let reward = 100 * MESH;
	let next = NextBountyId::<Runtime>::get;
	let direct = |to| posting(&person(to), 4, 0);
	// Posted; taken; taken and cut; the same, and the hunter gone; handed in; accepted.
	for stage in 0..6 {
		let id = next();
		sends(chain, ALICE, post_root(reward, direct(DAVE)));
		if stage > 0 {
			sends(chain, DAVE, take(id));
		}
		if stage == 2 || stage == 3 {
			let below = next();
			let call = Bounty::post_child {
				parent: id,
				reward: 40 * MESH,
				sure: 0,
				advance: 0,
				posting: posting(&person(EVE), 2, 0),
			};
			sends(chain, DAVE, call);
			sends(chain, EVE, take(below));
			sends(chain, EVE, submit(below, &person(EVE)));
			sends(chain, DAVE, accept(below, u128::MAX));
		}
		if stage == 3 {
			sends(chain, DAVE, Bounty::resign { bounty: id });
		}
		if stage > 3 {
			sends(chain, DAVE, submit(id, &person(DAVE)));
		}
		if stage > 4 {
			sends(chain, ALICE, accept(id, u128::MAX));
		}
	}
	// Open to all, with bonds, of which two made use; by application, with one.
	let id = next();
	let mut all = direct(DAVE);
	(all.mode, all.invited, all.entry_bond) = (Way::Open, None, MESH);
	sends(chain, BOB, post_root(reward, all));
	for who in [EVE, FERDIE] {
		let payee = Payee {
			who: person(who),
			share: Permill::one(),
		};
		let enter = Bounty::enter {
			bounty: id,
			evidence: [7; 32].into(),
			payees: vec![payee].try_into().unwrap(),
		};
		sends(chain, who, enter);
	}
	let bounty = next();
	let mut bids = direct(DAVE);
	(bids.mode, bids.invited) = (Way::Application, None);
	let (until, due) = (bids.until, bids.due);
	sends(chain, CHARLIE, post_root(reward, bids));
	let apply = Bounty::apply {
		bounty,
		price: 80 * MESH,
		due,
		until,
	};
	sends(chain, EVE, apply);
	// Less was offered than was asked; once the hunter went to the arbiters.
	for escalates in [false, true] {
		let bounty = next();
		sends(chain, BOB, post_root(reward, direct(CHARLIE)));
		sends(chain, CHARLIE, take(bounty));
		sends(chain, CHARLIE, submit(bounty, &person(CHARLIE)));
		let offer = Bounty::offer {
			bounty,
			amount: 10 * MESH,
			below: pallet_bounty_mesh::state::Below::Review,
		};
		sends(chain, BOB, offer);
		if escalates {
			sends(chain, CHARLIE, Bounty::escalate { bounty });
		}
	}
	// Many pay, and two did.
	let root = next();
	let mut call = post_root(reward, direct(DAVE));
	if let RuntimeCall::BountyMesh(Bounty::post_root { terms, .. }) = &mut call {
		terms.crowd = true;
	}
	sends(chain, ALICE, call);
	for who in [BOB, EVE] {
		let amount = 20 * MESH;
		sends(chain, who, Bounty::contribute { root, amount });
	}
}
