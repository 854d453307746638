// SPDX-License-Identifier: Apache-2.0
//! Privileges: what points buy.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult};

pub fn offer(price: u64, stock: u32, per_member: u16) -> Offer {
	Offer {
		price,
		stock,
		per_member,
	}
}

pub fn add_privilege(effect: Effect, offer: Offer) -> DispatchResult {
	Learn::add_privilege(
		RuntimeOrigin::signed(OWNER),
		0,
		bytes("coffee"),
		effect,
		offer,
	)
}

pub fn redeem(who: u64, privilege: PrivilegeId, max_price: u64) -> DispatchResult {
	Learn::redeem(RuntimeOrigin::signed(who), 0, privilege, max_price, [3; 32])
}

// covers: L-06
#[test]
fn points_buy_privileges_within_stock_and_limit() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		enrol(0, NORA);
		for who in [LEA, NORA] {
			assert_ok!(record(TESS, who, WEEK, &[entry(0, STUDY, 100)]));
		}
		assert_ok!(add_privilege(Effect::Code, offer(30, 3, 2)));
		assert_eq!(
			last_event(),
			Event::PrivilegeSet {
				program: 0,
				privilege: 0,
				name: bytes("coffee"),
				effect: Effect::Code,
				offer: offer(30, 3, 2)
			}
		);
		assert_noop!(redeem(LEA, 1, 30), Error::<Test>::PrivilegeUnknown);
		assert_noop!(redeem(EVE, 0, 30), Error::<Test>::NotEnrolled);
		assert_noop!(redeem(LEA, 0, 29), Error::<Test>::PriceChanged);
		assert_ok!(redeem(LEA, 0, 30));
		assert_eq!(
			last_event(),
			Event::Redeemed {
				program: 0,
				member: LEA,
				privilege: 0,
				price: 30,
				commitment: [3; 32],
				spent: 30,
				balance: 70
			}
		);
		assert_ok!(redeem(LEA, 0, 30));
		assert_noop!(redeem(LEA, 0, 30), Error::<Test>::LimitReached);
		assert_ok!(redeem(NORA, 0, 30));
		assert_noop!(redeem(NORA, 0, 30), Error::<Test>::SoldOut);
		let seen = shadow(LEA);
		assert_eq!((seen.earned, seen.spent, seen.balance), (100, 60, 40));
		// Lifetime points, which feed reputation and open bounties, do not fall by spending.
		assert_eq!(<Learn as MemberPoints<u64>>::lifetime(0, &LEA), 100);
		// A new price holds at once, so the buyer names the most it would pay.
		assert_ok!(Learn::set_privilege(
			RuntimeOrigin::signed(OWNER),
			0,
			0,
			offer(71, 9, 9)
		));
		assert_noop!(redeem(NORA, 0, 30), Error::<Test>::PriceChanged);
		assert_noop!(redeem(NORA, 0, 71), Error::<Test>::NotEnoughPoints);
		assert_eq!(Learn::privileges(0)[0].sold, 3);
	});
}

// covers: L-18
#[test]
fn who_is_in_debt_buys_nothing_until_it_is_repaid() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(add_privilege(Effect::Code, offer(400, 9, 9)));
		assert_ok!(add_privilege(Effect::Code, offer(1, 9, 9)));
		for day in 0..3 {
			let words = [entry(day, STUDY, 120), entry(day, POSTS, 3)];
			assert_ok!(record(TESS, LEA, WEEK, &words));
		}
		// Earned 405, spent 400, 300 taken back after the freeze: a debt of 295.
		assert_ok!(redeem(LEA, 0, 400));
		assert_eq!(shadow(LEA).balance, 5);
		set_day(WEEK + 2, 0);
		assert_ok!(Learn::charge(
			RuntimeOrigin::signed(OWNER),
			0,
			LEA,
			300,
			[0; 32]
		));
		assert_eq!(shadow(LEA).balance, -295);
		assert_noop!(redeem(LEA, 1, 1), Error::<Test>::InDebt);
		for week in [WEEK + 1, WEEK + 2] {
			let words = [entry(0, STUDY, 120), entry(0, POSTS, 3)];
			assert_ok!(record(TESS, LEA, week, &words));
		}
		// 270, and 12 of bonus for the first week's goal, repay.
		assert_eq!(shadow(LEA).balance, -13);
		assert_noop!(redeem(LEA, 1, 1), Error::<Test>::InDebt);
		set_day(WEEK + 2, 1);
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(1, STUDY, 13)]));
		assert_eq!(shadow(LEA).balance, 1);
		assert_ok!(redeem(LEA, 1, 1));
	});
}

#[test]
fn offers_have_guards() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let owner = || RuntimeOrigin::signed(OWNER);
		let eve = || RuntimeOrigin::signed(EVE);
		let good = offer(1, 1, 1);
		assert_noop!(
			Learn::add_privilege(eve(), 0, bytes("x"), Effect::Code, good),
			Error::<Test>::NotOwner
		);
		assert_noop!(
			add_privilege(Effect::Code, offer(0, 1, 1)),
			Error::<Test>::OutOfBounds
		);
		assert_noop!(
			add_privilege(Effect::Code, offer(1, 1, 0)),
			Error::<Test>::OutOfBounds
		);
		for ppm in [0, 1_000_001] {
			assert_noop!(
				add_privilege(Effect::Voucher { ppm }, good),
				Error::<Test>::OutOfBounds
			);
		}
		for _ in 0..32 {
			assert_ok!(add_privilege(Effect::Voucher { ppm: 1 }, good));
		}
		assert_noop!(add_privilege(Effect::Code, good), Error::<Test>::TableFull);
		assert_noop!(
			Learn::set_privilege(eve(), 0, 0, good),
			Error::<Test>::NotOwner
		);
		assert_noop!(
			Learn::set_privilege(owner(), 0, 32, good),
			Error::<Test>::PrivilegeUnknown
		);
		assert_noop!(
			Learn::set_privilege(owner(), 0, 0, offer(0, 1, 1)),
			Error::<Test>::OutOfBounds
		);
		// A stock of 0 takes it off the list.
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 100)]));
		assert_ok!(Learn::set_privilege(owner(), 0, 0, offer(1, 0, 1)));
		assert_noop!(redeem(LEA, 0, 1), Error::<Test>::SoldOut);
		// pitfall: 54
		// There are places for eight sorts of vouchers, all of them the member's own.
		for privilege in 1..=8 {
			assert_ok!(redeem(LEA, privilege, 1));
		}
		assert_noop!(redeem(LEA, 9, 1), Error::<Test>::TooManyVouchers);
		assert_eq!(Learn::purse(0, LEA).vouchers.len(), 8);
	});
}
