// SPDX-License-Identifier: Apache-2.0

//! A yes keeps its owner inside, and must never do so while others take the treasury.

use frame_support::assert_noop;

use super::{money::*, *};
use crate::Error;

fn quit(dao: DaoId, who: AccountId, shares: u64) -> sp_runtime::DispatchResult {
	plain(Dao::rage_quit(signed(who), dao, shares, 0, list(&[USD])))
}

fn drain() -> RuntimeCall {
	RuntimeCall::Assets(pallet_assets::Call::transfer {
		id: 1,
		target: 6,
		amount: 1_000,
	})
}

// Scenario D17: as `yes_lock_as_trap`, with a proposal that touches no claims and so keeps no gap.
// covers: D-10
#[test]
fn a_yes_on_a_remark_that_passed_holds_nobody() {
	play(|| {
		let mut slow = constitution();
		slow.early_accept.ordinary = false;
		slow.ordinary.grace = 60;
		slow.treasury.grace = 2;
		slow.dilution = 1_000_000;
		let dao = partners_under(slow);
		give(dao, USD, 1_005);
		let popular = pass(dao, &PARTNERS, vec![remark(1)]);
		// While it is voted on the yes holds, and can be taken back.
		assert_noop!(quit(dao, 5, 40), Error::<Test>::BoundByYes);
		run(VOTING);
		let ProposalState::Grace { until: first } = status(popular) else {
			panic!()
		};
		let trap = pass(dao, &[6, 7, 8], vec![drain()]);
		run(VOTING);
		let ProposalState::Grace { until: second } = status(trap) else {
			panic!()
		};
		assert!(second < first);
		assert!(!bound(dao, 5));
		let before = balance(USD, 5);
		assert_ok!(quit(dao, 5, 40));
		assert_eq!(balance(USD, 5) - before, 400);
		until_tried(popular);
		assert_eq!(status(popular), ProposalState::Enacted);
	});
}

// One call of a list that touches claims is enough to be bound.
// covers: D-10
#[test]
fn a_yes_on_a_list_with_a_payment_holds_until_it_was_tried() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 1_000);
		let mixed = pass(dao, &PARTNERS, vec![remark(1), pay(9, 10)]);
		run(VOTING);
		assert!(matches!(status(mixed), ProposalState::Grace { .. }));
		assert_noop!(quit(dao, 5, 40), Error::<Test>::BoundByYes);
		until_tried(mixed);
		assert_ok!(quit(dao, 5, 40));
	});
}
