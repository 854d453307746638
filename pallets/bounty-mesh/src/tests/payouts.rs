// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{pallet::Credits, traits::OnReward, weights::WeightInfo};
use codec::MaxEncodedLen;
use frame_support::{
	assert_noop, hypothetically,
	weights::{RuntimeDbWeight, Weight},
};
use sp_runtime::Perbill;

/// An accepted root in an asset, payable to the DAO and to somebody without an account.
fn accepted(asset: AssetId) -> BountyId {
	let root = Root::new().with(|root| root.terms.asset = asset).taken();
	assert_ok!(Mesh::submit(
		by(DAO),
		root,
		hash("x"),
		payees(&[(DAO, 50), (WORKER, 50)])
	));
	accept(root);
	root
}

#[test]
fn who_cannot_receive_gets_a_credit_and_no_tombstone_waits() {
	// covers: B-13 (payee made unpayable)
	ExtBuilder::build_and_execute(|| {
		let root = accepted(USD);
		let before = free(USD, DAO);
		assert_ok!(Assets::block(by(ADMIN), 1, WORKER));
		let total = deposit(POSTER);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_eq!(free(USD, DAO) - before, 500);
		assert_eq!(Mesh::credit(WORKER, USD), 500);
		assert_eq!(held(USD), 500);
		assert!(events().iter().any(|event| matches!(
			event,
			Event::Credited {
				payee: WORKER,
				amount: 500,
				..
			}
		)));
		// The credit's deposit is cut from the bounty's.
		assert_eq!(deposit(POSTER), total);
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert!(deposit(POSTER) > 0);

		assert!(Mesh::withdraw_credit(by(STRANGER), WORKER, USD).is_err());
		// A second bounty adds to it.
		assert_ok!(Assets::thaw(by(ADMIN), 1, WORKER));
		let again = accepted(USD);
		assert_ok!(Assets::block(by(ADMIN), 1, WORKER));
		assert_ok!(Mesh::claim(by(STRANGER), again, 0));
		assert_eq!(Mesh::credit(WORKER, USD), 1_000);
		assert_ok!(Mesh::clean(by(STRANGER), again));

		assert_ok!(Assets::thaw(by(ADMIN), 1, WORKER));
		let before = free(USD, WORKER);
		assert_ok!(Mesh::withdraw_credit(by(STRANGER), WORKER, USD));
		assert_eq!(free(USD, WORKER) - before, 1_000);
		assert_eq!((deposit(POSTER), Credits::<Test>::iter().count()), (0, 0));
		assert_noop!(
			Mesh::withdraw_credit(by(STRANGER), WORKER, USD),
			Error::NothingToTake
		);
	});
}

#[test]
fn a_frozen_asset_leaves_the_ledger_exact() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let root = accepted(USD);
		assert_ok!(Assets::freeze_asset(by(ADMIN), 1));
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_eq!(
			(Mesh::credit(DAO, USD), Mesh::credit(WORKER, USD)),
			(500, 500)
		);
		assert_eq!(held(USD), 1_000);
		crate::Pallet::<Test>::do_try_state().unwrap();
		assert_ok!(Assets::thaw_asset(by(ADMIN), 1));
		assert_ok!(Mesh::withdraw_credit(by(DAO), DAO, USD));
		assert_ok!(Mesh::withdraw_credit(by(DAO), WORKER, USD));
		assert_eq!(held(USD), 0);
	});
}

#[test]
fn a_pay_is_paid_once() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let root = accepted(Native::get());
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_noop!(Mesh::claim(by(STRANGER), root, 0), Error::UnknownPay);
		assert_noop!(Mesh::claim(by(STRANGER), 99, 0), Error::UnknownBounty);
	});
}

#[test]
fn a_failing_listener_blocks_nobody() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let root = accepted(Native::get());
		Rewards::deafen();
		let before = free(Native::get(), WORKER);
		let done = Mesh::claim(by(STRANGER), root, 0).unwrap();
		assert_eq!(free(Native::get(), WORKER) - before, 500);
		assert!(Rewards::told().is_empty());
		// How far it got nobody knows: the most is charged.
		let most = <Rewards as OnReward<_, _, _>>::weight().saturating_mul(2);
		let paid = <() as WeightInfo>::claim(2).saturating_add(most) - known(2);
		assert_eq!(done.actual_weight.unwrap().ref_time(), paid.ref_time());
		let failed = events()
			.into_iter()
			.filter(|event| matches!(event, Event::RewardHookFailed { .. }))
			.count();
		assert_eq!(failed, 2);
	});
}

#[test]
fn a_claim_pays_for_the_accounts_that_it_makes() {
	// covers: B-06, B-13
	const NEWCOMER: AccountId = 77;
	ExtBuilder::build_and_execute(|| {
		assert_ok!(Balances::transfer_allow_death(
			by(STRANGER),
			NEWCOMER,
			1_000
		));
		let root = Root::new().with(|root| root.terms.asset = USD).taken();
		let list = payees(&[(WORKER, 50), (NEWCOMER, 50)]);
		assert_ok!(Mesh::submit(by(DAO), root, hash("work"), list));
		accept(root);
		let measured = <() as WeightInfo>::claim(2) + Rewards::LISTENED * 2;
		let one = hypothetically!(Mesh::claim(by(STRANGER), root, 0).unwrap());
		assert_eq!(one.actual_weight, Some(measured - known(1)));
		assert_ok!(Assets::transfer(by(WORKER), 1, NEWCOMER, 100));
		let none = Mesh::claim(by(STRANGER), root, 0).unwrap();
		assert_eq!(none.actual_weight, Some(measured - known(2)));
	});
}

#[test]
fn a_claim_pays_for_what_goes_up_only_if_something_was_cut_off() {
	// covers: B-08, B-14
	for (part, cut) in [(50, true), (100, false)] {
		ExtBuilder::build_and_execute(|| {
			let (root, child) = fallen();
			let (term, nothing) = (LinkRef::Term(1), Perbill::zero());
			assert_ok!(Mesh::contest(by(POSTER), root, term, nothing));
			heard(root);
			let ratio = Perbill::from_percent(part);
			assert_ok!(Mesh::rule_contest(by(ARBITER), root, term, ratio));
			let done = Mesh::claim(by(STRANGER), child, 0).unwrap();
			let plain = <() as WeightInfo>::claim(1) + Rewards::LISTENED - known(1);
			// The record above, and the tree if nothing is.
			let db: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
			let bytes = Record::max_encoded_len() + TreeOf::<Test>::max_encoded_len();
			let up = Weight::from_parts(0, bytes as u64) + db.reads_writes(2, 2);
			let weight = if cut { plain + up } else { plain };
			assert_eq!(done.actual_weight, Some(weight), "{part} %");
		});
	}
}

#[test]
fn what_came_back_is_refunded_to_who_funded_it() {
	// covers: B-10
	ExtBuilder::build_and_execute(|| {
		let before = free(Native::get(), POSTER);
		let root = Root::new().post();
		assert_noop!(Mesh::refund(by(POSTER), root, POSTER), Error::NothingToTake);
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_noop!(
			Mesh::refund(by(STRANGER), root, STRANGER),
			Error::NotContributor
		);
		assert_noop!(Mesh::refund(by(STRANGER), 99, POSTER), Error::UnknownBounty);
		assert_noop!(Mesh::clean(by(STRANGER), root), Error::StillReferenced);
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_noop!(
			Mesh::refund(by(STRANGER), root, POSTER),
			Error::NothingToTake
		);
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_eq!(free(Native::get(), POSTER), before);
	});
}

#[test]
fn a_fee_that_cannot_be_received_waits_as_a_credit() {
	// covers: B-09, B-13
	ExtBuilder::build_and_execute(|| {
		let half = sp_runtime::Perbill::from_percent(50);
		let root = Root::new()
			.with(|root| {
				root.terms.asset = JUNK;
				root.terms.arbiter = None;
			})
			.taken();
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_ok!(Mesh::rule(RuntimeOrigin::root(), root, half, half, None));
		assert_eq!(Mesh::credit(COMMONS, JUNK), 20);
		assert!(Mesh::withdraw_credit(by(STRANGER), COMMONS, JUNK).is_err());
		assert_ok!(Balances::transfer_allow_death(by(STRANGER), COMMONS, 10));
		assert_ok!(Assets::touch_other(by(ADMIN), 2, COMMONS));
		assert_ok!(Mesh::withdraw_credit(by(STRANGER), COMMONS, JUNK));
		assert_eq!(free(JUNK, COMMONS), 20);
	});
}

#[test]
fn a_bond_that_cannot_go_back_is_a_credit_cut_from_the_bountys_deposit() {
	// covers: B-09, B-13
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.terms.asset = USD).taken();
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 100, Below::Keep));
		assert_ok!(Mesh::sponsor(by(MATE), root));
		let (whole, slots) = (deposit(POSTER), get(root).slots);
		assert_ok!(Assets::block(by(ADMIN), 1, MATE));
		let done = Mesh::agree(by(DAO), root).unwrap();
		assert_eq!(Mesh::credit(MATE, USD), 100);
		// Which costs more than a bond that is received.
		let agreed = <() as WeightInfo>::agree();
		let credit = <() as WeightInfo>::credit();
		// The root leaves something to its tree, too.
		assert_eq!(done.actual_weight, Some(agreed + credit + touched(2)));
		assert_eq!((deposit(POSTER), get(root).slots), (whole, slots - 1));
	});
}

/// A root of 1,000 in an asset that is frozen then: 800 are due to eight accounts, none of which can
/// receive, and the rest comes back.
fn frozen() -> BountyId {
	let root = Root::new().with(|root| root.terms.asset = USD).taken();
	let eight = [DAO, WORKER, MATE, STRANGER, OTHER, ARBITER, ADMIN, COMMONS];
	let parts = [12, 12, 12, 12, 13, 13, 13, 13];
	let list: Vec<_> = eight.into_iter().zip(parts).collect();
	assert_ok!(Mesh::submit(by(DAO), root, hash("x"), payees(&list)));
	assert_ok!(Mesh::offer(by(POSTER), root, 800, Below::Keep));
	assert_ok!(Mesh::agree(by(DAO), root));
	assert_ok!(Assets::freeze_asset(by(ADMIN), 1));
	root
}

fn depositors() -> Vec<Option<AccountId>> {
	let all = Credits::<Test>::iter_values();
	all.map(|credit| credit.deposit.map(|(who, _)| who))
		.collect()
}

#[test]
fn every_payees_credit_is_covered_though_its_depositor_has_nothing_left() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let root = frozen();
		assert_ok!(Balances::transfer_all(by(POSTER), STRANGER, true));
		let whole = deposit(POSTER);
		assert_eq!(free(Native::get(), POSTER), 10);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_eq!(depositors(), vec![Some(POSTER); 8]);
		assert_eq!((deposit(POSTER), get(root).slots), (whole, 0));
		assert_eq!(free(Native::get(), POSTER), 10);
		// The rest of it comes back with the record; what covers the credits stays as long as they do.
		assert_ok!(Assets::thaw_asset(by(ADMIN), 1));
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_ok!(Mesh::clean(by(STRANGER), root));
		let one = deposit(POSTER) / 8;
		// Its keys, with an account of eight bytes and an asset of five, and itself.
		let (keys, credit) = (64 + 8 + 5, 16 + 1 + 8 + 16);
		assert_eq!((deposit(POSTER), one), (8 * one, keys + credit));
		let mut left = 8;
		for who in [DAO, WORKER, MATE, STRANGER, OTHER, ARBITER, ADMIN, COMMONS] {
			assert_ok!(Mesh::withdraw_credit(by(STRANGER), who, USD));
			left -= 1;
			assert_eq!(deposit(POSTER), left * one);
		}
	});
}

#[test]
fn a_ninth_credit_is_paid_without_a_deposit_until_another_bounty_adds_to_it() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let root = frozen();
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_eq!(Mesh::credit(POSTER, USD), 200);
		assert_eq!(Credits::<Test>::get(POSTER, USD).unwrap().deposit, None);
		assert_eq!(depositors().iter().flatten().count(), 8);
		assert_ok!(Mesh::clean(by(STRANGER), root));
		// The poster is paid by somebody else, and cannot receive that either.
		assert_ok!(Assets::thaw_asset(by(ADMIN), 1));
		let other = Root::new()
			.with(|root| {
				root.by = MATE;
				root.terms.asset = USD;
			})
			.taken();
		assert_ok!(Mesh::submit(
			by(DAO),
			other,
			hash("x"),
			payees(&[(POSTER, 100)])
		));
		accept(other);
		assert_ok!(Assets::block(by(ADMIN), 1, POSTER));
		let slots = get(other).slots;
		assert_ok!(Mesh::claim(by(STRANGER), other, 0));
		assert_eq!(Mesh::credit(POSTER, USD), 1_200);
		let credit = Credits::<Test>::get(POSTER, USD).unwrap();
		assert_eq!(credit.deposit.map(|(who, _)| who), Some(MATE));
		assert_eq!(get(other).slots, slots - 1);
	});
}
