// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::pallet::{HoldReason, PotAssets};
use frame_support::traits::Footprint;
use sp_runtime::traits::Convert;

#[test]
fn the_pot_exists_from_genesis_and_can_always_hold() {
	ExtBuilder::build_and_execute(|| {
		let pot = Mesh::pot_account();
		assert_eq!(System::providers(&pot), 2);
		assert_eq!(free(Native::get(), pot), 10);
		let standing = RuntimeHoldReason::Mesh(HoldReason::Standing);
		assert_eq!(Held::balance_on_hold(Native::get(), &standing, &pot), 10);
		// Minted, and counted.
		assert_eq!(Held::total_issuance(Native::get()), 8 * RICH + 20);
		// Making it again changes nothing.
		assert_ok!(Mesh::make_pot());
		assert_eq!(Held::total_issuance(Native::get()), 8 * RICH + 20);
	});
}

#[test]
fn a_gift_to_the_pot_disturbs_nothing() {
	// covers: B-13 (gift to the pot)
	ExtBuilder::build_and_execute(|| {
		let pot = Mesh::pot_account();
		let root = Root::new().with(|root| root.terms.asset = USD).taken();
		assert_ok!(Assets::transfer(by(STRANGER), 1, pot, 123));
		assert_ok!(Balances::transfer_allow_death(by(STRANGER), pot, 77));
		Mesh::do_try_state().unwrap();
		submit(root);
		accept(root);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_eq!((held(USD), free(USD, pot)), (0, 5 + 123));
	});
}

#[test]
fn the_first_poster_of_an_asset_opens_the_pot_for_it() {
	ExtBuilder::build_and_execute(|| {
		let pot = Mesh::pot_account();
		let consumers = System::consumers(&pot);
		let before = free(JUNK, POSTER);
		Root::new().with(|root| root.terms.asset = JUNK).post();
		assert_eq!(before - free(JUNK, POSTER), 1_000 + 2);
		assert_eq!((held(JUNK), free(JUNK, pot)), (1_000, 2));
		assert!(PotAssets::<Test>::contains_key(JUNK));
		// A touched account takes no reference, so strangers cannot use them up.
		assert_eq!(System::consumers(&pot), consumers);
		let before = free(JUNK, POSTER);
		Root::new().with(|root| root.terms.asset = JUNK).post();
		assert_eq!(before - free(JUNK, POSTER), 1_000);
	});
}

#[test]
fn worthless_assets_do_not_shut_the_pot_for_others() {
	// covers: B-13 (130 junk assets)
	ExtBuilder::build_and_execute(|| {
		for id in 100..230u32 {
			assert_ok!(Assets::force_create(
				RuntimeOrigin::root(),
				id,
				ADMIN,
				false,
				2
			));
			assert_ok!(Assets::touch(by(STRANGER), id));
			assert_ok!(Assets::mint(by(ADMIN), id, STRANGER, 2_000));
			Root::new()
				.with(|root| {
					root.by = STRANGER;
					root.terms.asset = AssetId::WithId(id);
				})
				.post();
		}
		Root::new().post();
		Root::new().with(|root| root.terms.asset = USD).post();
	});
}

#[test]
fn an_admin_cannot_reach_escrow() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let pot = Mesh::pot_account();
		let root = Root::new().with(|root| root.terms.asset = USD).taken();
		// Not even the seed, while anything is held.
		assert_ok!(Assets::burn(by(ADMIN), 1, pot, 1_000_000));
		assert_eq!((held(USD), free(USD, pot)), (1_000, 5));
		assert!(Assets::start_destroy(RuntimeOrigin::root(), 1).is_err());
		submit(root);
		accept(root);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));

		// After that, the next poster gives a new seed.
		assert_ok!(Assets::burn(by(ADMIN), 1, pot, 1_000_000));
		assert_eq!(free(USD, pot), 0);
		let before = free(USD, POSTER);
		Root::new().with(|root| root.terms.asset = USD).post();
		assert_eq!(before - free(USD, POSTER), 1_005);
		assert_eq!((held(USD), free(USD, pot)), (1_000, 5));
	});
}

#[test]
fn a_poster_keeps_the_minimum_balance() {
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| {
			root.terms.asset = USD;
			root.reward = RICH - 5;
		});
		assert!(root.clone().try_post().is_err());
		assert!(root
			.clone()
			.with(|root| {
				root.by = NOBODY;
				root.reward = 100;
			})
			.try_post()
			.is_err());
		// Minimum and seed stay out of the reward.
		root.with(|root| root.reward = RICH - 10).post();
	});
}

#[test]
fn storage_is_priced_by_items_and_by_bytes_apart_from_each_other() {
	// covers: B-13
	let price = |count, size| -> Balance {
		crate::ItemsAndBytes::<DepositPerItem, DepositPerByte, Balance>::convert(Footprint {
			count,
			size,
		})
	};
	assert_eq!(
		[price(0, 0), price(1, 0), price(0, 7), price(2, 7)],
		[0, 100, 7, 207]
	);
	// So what is cut out costs what it cost inside.
	assert_eq!(price(1, 50), price(1, 43) + price(0, 7));
	assert_eq!(price(u64::MAX, u64::MAX), 101 * Balance::from(u64::MAX));
}
