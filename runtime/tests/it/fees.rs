// SPDX-License-Identifier: Apache-2.0

//! What a transaction costs, and who gets it.

use crate::chain::{develop, extension, Chain, Refused};
use enmesh_runtime::{
	configs::{dao::CommonsAccount, system::RuntimeBlockLength},
	constants::currency::{EXISTENTIAL_DEPOSIT, MESH},
	weights::storage,
	Balances, Runtime, RuntimeEvent,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::DispatchClass,
		weights::{constants::WEIGHT_REF_TIME_PER_NANOS, RuntimeDbWeight},
	},
	frame_system, pallet_balances, pallet_transaction_payment,
	sp_keyring::Sr25519Keyring::{self, Alice, Bob, One},
	sp_runtime::{
		traits::TransactionExtension, transaction_validity::InvalidTransaction, FixedPointNumber,
		FixedU128,
	},
};

fn remark(bytes: usize) -> frame_system::Call<Runtime> {
	frame_system::Call::remark {
		remark: vec![0; bytes],
	}
}

fn fee(events: &[RuntimeEvent]) -> u128 {
	events
		.iter()
		.find_map(|event| match event {
			RuntimeEvent::TransactionPayment(
				pallet_transaction_payment::Event::TransactionFeePaid { actual_fee, .. },
			) => Some(*actual_fee),
			_ => None,
		})
		.expect("a transaction pays")
}

// covers: D-22
#[test]
fn fees_and_tips_go_to_the_commons_to_the_last_unit() {
	develop(|chain| {
		let issued = Balances::total_issuance();
		let commons = Balances::free_balance(CommonsAccount::get());
		let alice = Balances::free_balance(Alice.to_account_id());
		let paid = fee(&chain.send_with_tip(Alice, remark(1), 7).unwrap());
		assert!(paid > 7);
		assert_eq!(
			Balances::free_balance(CommonsAccount::get()),
			commons + paid
		);
		assert_eq!(Balances::free_balance(Alice.to_account_id()), alice - paid);
		assert_eq!(Balances::total_issuance(), issued);
	});
}

// covers: D-22
#[test]
fn dust_goes_to_the_commons() {
	develop(|chain| {
		let transfer =
			|to: Sr25519Keyring, value| pallet_balances::Call::<Runtime>::transfer_allow_death {
				dest: to.to_account_id().into(),
				value,
			};
		// The same call from One will cost the same.
		let paid = fee(&chain.send(Alice, transfer(One, MESH)).unwrap());
		let issued = Balances::total_issuance();
		let commons = Balances::free_balance(CommonsAccount::get());
		let dust = EXISTENTIAL_DEPOSIT / 2;
		let events = chain.send(One, transfer(Bob, MESH - paid - dust)).unwrap();
		assert_eq!(fee(&events), paid);
		assert_eq!(Balances::free_balance(One.to_account_id()), 0);
		assert_eq!(
			Balances::free_balance(CommonsAccount::get()),
			commons + paid + dust
		);
		assert_eq!(Balances::total_issuance(), issued);
	});
}

// A busy chain is not expensive for ordinary people: a transfer stays under a hundredth of a MESH.
#[test]
fn an_ordinary_transfer_is_cheap() {
	develop(|chain| {
		let transfer = pallet_balances::Call::<Runtime>::transfer_keep_alive {
			dest: Bob.to_account_id().into(),
			value: MESH,
		};
		let paid = fee(&chain.send(Alice, transfer).unwrap());
		assert!(paid < MESH / 100, "{paid}");
	});
}

/// Fills blocks with one remark each, and tells by how much the list of prices is multiplied then.
fn multiplier_after(chain: &mut Chain, blocks: u32, bytes: usize) -> FixedU128 {
	for _ in 0..blocks {
		chain.send(Alice, remark(bytes)).unwrap();
		chain.next();
	}
	pallet_transaction_payment::NextFeeMultiplier::<Runtime>::get()
}

// covers: C-05
#[test]
fn long_blocks_make_everything_dearer_though_they_weigh_little() {
	develop(|chain| {
		let most = *RuntimeBlockLength::get().max.get(DispatchClass::Normal);
		let short = (most / 5) as usize;
		let one = FixedU128::from_u32(1);
		let list = fee(&chain.send(Alice, remark(100_000)).unwrap());
		chain.next();
		assert_eq!(multiplier_after(chain, 20, short), one);
		// A tenth of what ordinary transactions may weigh, and nine tenths of their room.
		let long = (most - most / 10) as usize;
		let raised = multiplier_after(chain, 20, long);
		let expected = (1.0 + 0.00035 * 0.65 + (0.00035f64 * 0.65).powi(2) / 2.0).powi(20);
		assert!(
			(raised.to_float() - expected).abs() < 0.000_05,
			"{raised:?} {expected}"
		);
		// Bytes cost more as well.
		let dearer = fee(&chain.send(Alice, remark(100_000)).unwrap());
		let expected = raised.saturating_mul_int(list);
		assert!(
			dearer.abs_diff(expected) < expected / 10_000,
			"{dearer} {expected}"
		);
		chain.next();
		assert!(multiplier_after(chain, 1, short) < raised);
	});
}

#[test]
fn who_has_nothing_is_refused_before_anything_happens() {
	develop(|chain| {
		assert_eq!(
			chain.send(One, remark(1)),
			Err(Refused::Invalid(InvalidTransaction::Payment.into()))
		);
	});
}

// covers: C-05
#[test]
fn extensions_pay_once_for_each_record_and_their_time_is_in_the_base() {
	develop(|_| {
		let database: RuntimeDbWeight = <Runtime as frame_system::Config>::DbWeight::get();
		// The sender's account; the hashes of the first block and of the one that a transaction names.
		let records = database.reads_writes(1, 1) + database.reads(2);
		let weight = extension(0, 0).weight(&remark(1).into());
		assert_eq!(weight.ref_time(), records.ref_time());
	});
}

// covers: C-05
#[test]
fn the_database_costs_no_less_than_was_measured() {
	let charged: RuntimeDbWeight = <Runtime as frame_system::Config>::DbWeight::get();
	assert!(charged.read >= storage::READ * WEIGHT_REF_TIME_PER_NANOS);
	assert!(charged.write >= storage::WRITE * WEIGHT_REF_TIME_PER_NANOS);
}
