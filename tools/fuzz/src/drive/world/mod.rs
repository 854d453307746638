// SPDX-License-Identifier: Apache-2.0

//! A chain on which much has happened: DAOs in every stage, a school that is over and one that goes on, bounties and
//! disputes, other assets. Most inputs begin here; what takes weeks to reach need not be found each time.

mod daos;
mod mesh;
mod past;
mod school;
mod school_past;

use super::people::{person, PEOPLE};
use crate::chain::Chain;
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, Assets, Runtime, RuntimeCall,
	RuntimeOrigin,
};
use polkadot_sdk::{pallet_assets, pallet_balances};

const TOKEN: MeshAsset = MeshAsset::WithId(1);
const ALICE: usize = 0;
const BOB: usize = 1;
const CHARLIE: usize = 2;
const DAVE: usize = 3;
const EVE: usize = 4;
const FERDIE: usize = 5;
/// Who have no money.
const NINA: usize = 10;
const OTTO: usize = 11;
/// Who looks at works.
pub const TOM: usize = 9;
/// A school of which inputs see the end, the one in which it all goes on, and that one's first course.
const PAST: u32 = 0;
const SCHOOL: u32 = 1;
const COURSE: u32 = 1;
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
	let daos = daos::daos(chain);
	past::past(chain, &daos);
	daos::begun(chain, &daos);
	school_past::school(chain);
	school::school(chain);
	school::reviewers(chain);
	school::monday(chain);
	school::week(chain);
	school::quizzes(chain);
	school::works(chain);
	mesh::bounties(chain);
	mesh::layers(chain);
	mesh::disputes(chain);
	mesh::unpaid(chain, &daos);
	daos::open(chain, &daos);
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
