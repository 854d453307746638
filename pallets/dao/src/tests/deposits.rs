// SPDX-License-Identifier: Apache-2.0

//! Deposits and the records they are for say the same.

use frame_support::{assert_ok, hypothetically, traits::fungible::MutateHold};

use super::*;
use crate::{HoldReason, Members, Proposals};

fn off() {
	let error = Dao::do_try_state().expect_err("it says the same");
	let text = format!("{error:?}");
	assert!(text.contains("deposit"), "{text}");
}

// covers: D-26
#[test]
fn a_deposit_that_no_record_explains_is_noticed_and_so_is_one_that_is_gone() {
	play(|| {
		fund(100_000);
		assert_ok!(Dao::apply(signed(9), DAO, hash(DAO), 10, 0, None));
		let id = propose(1, vec![remark(1)]);
		Dao::do_try_state().unwrap();
		for reason in [
			HoldReason::Founding,
			HoldReason::Proposal,
			HoldReason::Member,
		] {
			for who in [account(), 1, 9, 19] {
				hypothetically!({
					assert_ok!(Balances::hold(&reason.into(), &who, 1));
					off();
				});
			}
		}
		hypothetically!({
			Proposals::<Test>::mutate(id, |proposal| {
				proposal.as_mut().unwrap().deposit.take().unwrap();
			});
			// Its deposit is another law's as well.
			assert!(Dao::do_try_state().is_err());
		});
		hypothetically!({
			crate::Applications::<Test>::remove(DAO, 9);
			off();
		});
		hypothetically!({
			// One more record than was paid for.
			let paid = crate::Applications::<Test>::get(DAO, 9).unwrap();
			Members::<Test>::mutate(DAO, 1, |member| {
				member.as_mut().unwrap().ticket = Some(paid.ticket);
			});
			off();
		});
	});
}
