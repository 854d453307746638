// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, hypothetically};

use super::{income::*, money::*, *};
use crate::{
	constitution::IncomeBasis, shares_math::MOST_INCOME, Call, Credits, Dues, Error, Event,
	Treasuries,
};

const ALL: [AccountId; 3] = [5, 6, 7];

// covers: D-14
#[test]
fn a_distribution_goes_to_shares_and_loot() {
	play(|| {
		let dao = partners();
		register(dao, &ALL, USD);
		give(dao, USD, 10_010);
		give(dao, NATIVE, 1_000);
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 5 }));
		let voters = [6, 7, 8];
		let distribute = |asset, amount| Call::distribute { dao, asset, amount };
		for who in [6, Dao::account_id(dao)] {
			assert_noop!(
				Dao::distribute(signed(who), dao, USD, 1_000),
				Error::<Test>::NotEnacting
			);
		}
		enact_fails(dao, &voters, distribute(USD, 0), Error::NotEnough);
		enact_fails(dao, &voters, distribute(JUNK, 10), Error::UnknownAsset);
		events();
		enact(dao, &voters, distribute(USD, 1_000));
		assert!(events().contains(&Event::Distributed {
			dao,
			asset: USD,
			amount: 1_000
		}));
		// The kicked one has loot: kick and distribute does not confiscate.
		assert_eq!(all_owed(dao), [400, 300, 200, 100]);
		assert_ok!(Dao::claim(signed(9), dao, 5));
		assert_eq!(all_owed(dao), [0, 300, 200, 100]);
		// What was set aside is not paid a second time to whoever leaves.
		let there = free(dao, USD);
		let before = balance(USD, 5);
		assert_ok!(Dao::rage_quit(signed(5), dao, 0, 40, list(&[USD])));
		assert_eq!(balance(USD, 5) - before, there * 40 / 100);
		// More than the treasury has.
		let id = carry(dao, &voters, vec![own(distribute(USD, 1_000_000))]);
		assert!(matches!(status(id), ProposalState::Failed { .. }));
		assert_eq!(all_owed(dao), [0, 300, 200, 100]);
	});
}

#[test]
fn without_claims_nothing_is_distributed() {
	play(|| {
		fund(10_000);
		let call = Call::distribute {
			dao: DAO,
			asset: NATIVE,
			amount: 100,
		};
		assert_noop!(as_enactment(DAO, call), Error::<Test>::NoClaims);
	});
}

// pitfall: 23: what cannot be paid stays claimable.
#[test]
fn a_claim_that_cannot_be_paid_stays() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		earn(dao, 10_000);
		assert_ok!(as_enactment(
			dao,
			Call::distribute {
				dao,
				asset: NATIVE,
				amount: 1_000
			}
		));
		assert_ok!(Assets::block(signed(ADMIN), 1, 8));
		// The other asset is paid.
		assert_ok!(Dao::claim(signed(9), dao, 8));
		assert_eq!(owed(dao, 8), 600);
		assert!(Dao::claim(signed(9), dao, 8).is_err());
		assert_ok!(Assets::thaw(signed(ADMIN), 1, 8));
		assert_ok!(Dao::claim(signed(9), dao, 8));
		assert_eq!(owed(dao, 8), 0);
	});
}

#[test]
fn an_asset_off_the_list_leaves_credits_behind() {
	play(|| {
		let dao = sharing(IncomeBasis::Equal);
		earn(dao, 1_001);
		let drop = Call::unregister_asset { dao, asset: USD };
		assert_noop!(as_enactment(dao, drop.clone()), Error::<Test>::AssetInUse);
		let mut without = current(dao);
		without.income.assets.clear();
		assert_ok!(as_enactment(
			dao,
			Call::amend {
				dao,
				constitution: Box::new(without)
			}
		));
		let there = free(dao, USD);
		assert_ok!(as_enactment(dao, drop));
		for who in PARTNERS {
			assert_eq!(Credits::<Test>::get(who, USD), Some(150));
		}
		// 600 were shared, by four: nothing was left of it.
		assert_eq!(free(dao, USD), there);
		assert_eq!(Dao::held(&USD), 600);
		assert!(Dues::<Test>::iter().next().is_none());
		// On the list again it begins anew.
		register(dao, &ALL, USD);
		assert_eq!(all_owed(dao), [0; 4]);
	});
}

// pitfall: 23
#[test]
fn what_is_left_of_an_asset_off_the_list_is_told_of_if_it_cannot_arrive() {
	play(|| {
		let dao = sharing(IncomeBasis::Equal);
		earn(dao, 1_002);
		let mut without = current(dao);
		without.income.assets.clear();
		let constitution = Box::new(without);
		assert_ok!(as_enactment(dao, Call::amend { dao, constitution }));
		let account = Dao::account_id(dao);
		assert_ok!(Assets::block(signed(ADMIN), 1, account));
		events();
		let drop = Call::unregister_asset { dao, asset: USD };
		assert_ok!(as_enactment(dao, drop));
		// 601 were shared, by four.
		assert_eq!(Credits::<Test>::get(account, USD), Some(1));
		let told = Event::Credited {
			who: account,
			asset: USD,
			amount: 1,
		};
		assert!(events().contains(&told));
	});
}

#[test]
fn the_sixteen_places_can_be_full() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		for id in 100..115 {
			assert_ok!(Assets::force_create(
				RuntimeOrigin::root(),
				id,
				ADMIN,
				true,
				1
			));
			let call = Call::register_asset {
				dao,
				asset: AssetId::WithId(id),
			};
			assert_ok!(as_enactment(dao, call));
		}
		// No place for the income asset: the treasury keeps it.
		events();
		earn(dao, 1_000);
		let error = Error::<Test>::TooManyAssets.into();
		assert_eq!(
			events().last(),
			Some(&Event::IncomeKept {
				dao,
				asset: USD,
				amount: 1_000,
				error
			})
		);
		assert_eq!(free(dao, USD), 1_000);
	});
}

// The bound of the accumulators: above it income stays in the treasury, distributions fail.
#[test]
fn a_stream_takes_in_no_more_than_its_bound() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		earn(dao, 1_000);
		Treasuries::<Test>::mutate(dao, |streams| {
			let stream = streams.iter_mut().find(|s| s.asset == USD).unwrap();
			stream.received = MOST_INCOME - 600;
		});
		hypothetically!({
			earn(dao, 1_000);
			assert_eq!(all_owed(dao), [480, 360, 240, 120]);
		});
		earn(dao, 1_002);
		assert_eq!(all_owed(dao), [240, 180, 120, 60]);
		let call = Call::distribute {
			dao,
			asset: USD,
			amount: 601,
		};
		assert_noop!(as_enactment(dao, call), Error::<Test>::Overflow);
	});
}

// A policy that shares everything leaves the last minimum balance of the account, and the seed of
// the pot, where they are.
#[test]
fn everything_can_be_shared_but_the_minimum_balance() {
	play(|| {
		let mut constitution = constitution();
		constitution.income.shared = 1_000_000;
		constitution.income.assets.try_push(USD).unwrap();
		let dao = partners_under(constitution);
		give(dao, NATIVE, 1_000);
		earn(dao, 410);
		assert_eq!(all_owed(dao), [100; 4]);
		assert_eq!(balance(USD, Dao::account_id(dao)), 5);
		earn(dao, 400);
		assert_eq!(all_owed(dao), [200; 4]);
	});
}
