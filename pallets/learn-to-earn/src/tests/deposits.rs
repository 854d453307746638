// SPDX-License-Identifier: Apache-2.0
//! Deposits and the records they are for say the same.

use super::*;
use frame_support::{hypothetically, traits::fungible::MutateHold};

fn off() {
	let error = Learn::do_try_state().expect_err("it says the same");
	let text = format!("{error:?}");
	assert!(text.contains("deposit"), "{text}");
}

// covers: L-13
#[test]
fn a_deposit_that_no_record_explains_is_noticed_and_so_is_one_that_is_gone() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		Learn::do_try_state().unwrap();
		for reason in [
			HoldReason::ProgramStorage,
			HoldReason::AttesterStorage,
			HoldReason::MemberStorage,
		] {
			for who in [OWNER, TESS, LEA, EVE] {
				hypothetically!({
					assert_ok!(Balances::hold(&reason.into(), &who, 1));
					off();
				});
			}
		}
		hypothetically!({
			// Somebody else's record, who paid nothing.
			Members::<Test>::mutate(program, LEA, |member| {
				member.as_mut().unwrap().deposit.payer = EVE;
			});
			off();
		});
	});
}
