// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, traits::fungible::Mutate};

use super::{rounds::*, *};
use crate::{Error, Projects, Rounds, Voice, Vouchings};

const POOL: Balance = 10_000;

// covers: D-18
// pitfall: 16: one token through a hundred accounts. Contributions wait in the pot, so the second
// account has nothing to pass on.
#[test]
fn contributions_cannot_be_recycled() {
	play(|| {
		let id = round(1);
		let before = Balances::free_balance(15);
		give(1, id, 0, 1_000);
		assert_eq!(Balances::free_balance(15), before);
		assert_noop!(Dao::claim_match(signed(15), id, 0), Error::<Test>::TooEarly);
		assert_eq!(in_pot(), POOL + 1_000);
	});
}

// D39 c: puppets of one member DAO are one voice, however many.
#[test]
fn member_daos_vouch_for_their_people() {
	let dao = |members: Vec<AccountId>| GenesisDaoOf {
		members,
		metadata: b"test".to_vec(),
		voting: Some(VOTING as u32),
		grace: Some(GRACE as u32),
		gap: Some(GAP as u32),
	};
	type GenesisDaoOf = crate::GenesisDao<AccountId>;
	let (two, three) = (Dao::account_id(2), Dao::account_id(3));
	ExtBuilder::default()
		.with_daos(vec![
			dao(vec![1]),
			dao(vec![two, three, 1]),
			dao((5..=12).collect()),
			dao(vec![13]),
		])
		.build_and_execute(|| {
			// An alliance has DAOs as voices unless it says otherwise.
			let mut default = terms(Voice::Account);
			default.voice = None;
			let id = open(default);
			assert_eq!(Rounds::<Test>::get(id).unwrap().voice, Voice::Vouched);
			for payee in [15, 16] {
				assert_ok!(Dao::register_project(
					signed(14),
					id,
					payee,
					Metadata::default()
				));
			}
			let give = |who, project, amount, via| {
				Dao::contribute(signed(who), id, project, amount, Some(via))
			};
			for who in 5..=12 {
				assert_ok!(give(who, 0, 50, 2));
			}
			// eight accounts, one voice of 400: no match at all
			assert!(Projects::<Test>::get(id, 0).unwrap().sums.m().is_zero());
			assert_eq!(
				Vouchings::<Test>::get((id, 0, 2)),
				crate::Vouching {
					amount: 400,
					contributions: 8
				}
			);
			// two voices
			assert_ok!(give(5, 1, 50, 2));
			assert_ok!(give(13, 1, 50, 3));
			assert_eq!(
				Dao::projects(id, 0, 9)
					.iter()
					.map(|project| (project.voices, project.funds, project.matched))
					.collect::<Vec<_>>(),
				// the textbook says 100; roots are rounded down
				vec![(1, 400, 0), (2, 100, 99)]
			);
			assert_noop!(give(5, 1, 50, 3), Error::<Test>::NoVoice);
			assert_noop!(give(1, 1, 50, 2), Error::<Test>::NoVoice);
			assert_noop!(give(5, 1, 50, 0), Error::<Test>::NoVoice);
			assert_noop!(
				Dao::contribute(signed(5), id, 1, 50, None),
				Error::<Test>::NoVoice
			);
			// a DAO's own account speaks with the same voice
			assert_ok!(Balances::mint_into(&three, 10_000));
			assert_ok!(give(three, 1, 15, 3));
			assert_eq!(Projects::<Test>::get(id, 1).unwrap().sums.voices, 2);
			run(60);
			for who in 5..=12 {
				assert_ok!(Dao::settle_contribution(signed(9), id, 0, who));
			}
			assert_eq!(Vouchings::<Test>::iter_prefix((id, 0)).count(), 0);
		});
}

#[test]
fn one_contributor_one_voucher() {
	let dao = |members: Vec<AccountId>| crate::GenesisDao {
		members,
		metadata: b"test".to_vec(),
		voting: Some(VOTING as u32),
		grace: Some(GRACE as u32),
		gap: Some(GAP as u32),
	};
	let (two, three) = (Dao::account_id(2), Dao::account_id(3));
	ExtBuilder::default()
		.with_daos(vec![
			dao(vec![1]),
			dao(vec![two, three]),
			dao(vec![5]),
			dao(vec![5]),
			dao(vec![5]),
		])
		.build_and_execute(|| {
			let id = open(terms(Voice::Vouched));
			assert_ok!(Dao::register_project(
				signed(14),
				id,
				15,
				Metadata::default()
			));
			assert_ok!(Dao::contribute(signed(5), id, 0, 10, Some(2)));
			assert_noop!(
				Dao::contribute(signed(5), id, 0, 10, Some(3)),
				Error::<Test>::OtherVoice
			);
			assert_ok!(Dao::contribute(signed(5), id, 0, 10, Some(2)));
			assert_eq!(Dao::contribution(id, 0, 5), Some(20));
			// DAO 4 has no seat, whoever its members are.
			assert_noop!(
				Dao::contribute(signed(5), id, 0, 10, Some(4)),
				Error::<Test>::NoVoice
			);
		});
}

// D39 a: two puppets with a pittance in the only project do not take the pool.
#[test]
fn a_pittance_is_matched_by_a_pittance() {
	play(|| {
		let id = round(1);
		give(1, id, 0, 16);
		give(2, id, 0, 16);
		run(30);
		// (4 + 4)² − 32 = 32
		assert_eq!(claim(id, 0), 32 + 32);
	});
}
