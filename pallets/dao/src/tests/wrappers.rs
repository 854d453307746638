// SPDX-License-Identifier: Apache-2.0

//! What holds even if the runtime's table lets a wrapper through by mistake.

use super::{money::*, *};
use crate::{Call, Error};

fn pass_on(call: RuntimeCall) -> RuntimeCall {
	let call = Box::new(call);
	RuntimeCall::Wrapper(wrapper::Call::pass_on { call })
}

fn pass_as(who: AccountId, call: RuntimeCall) -> RuntimeCall {
	let call = Box::new(call);
	RuntimeCall::Wrapper(wrapper::Call::pass_as { who, call })
}

// covers: D-06, D-08: the classes hold for what a call makes in its turn, too.
// pitfall: 10, 11
#[test]
fn a_wrapper_carries_nothing_of_another_class() {
	play(|| {
		fund(1_000);
		let id = decide(vec![pass_on(pay(9, 300))]);
		match status(id) {
			ProposalState::Failed { error, .. } => {
				assert_eq!(error, frame_system::Error::<Test>::CallFiltered.into());
			},
			other => panic!("{other:?}"),
		}
		assert_eq!(Balances::free_balance(9), RICH);
		let id = decide(vec![pass_on(remark(1))]);
		assert_eq!(status(id), ProposalState::Enacted);
	});
}

// covers: D-12: governing takes the DAO's own signature, in its own enactment, of the class.
// pitfall: 22
#[test]
fn a_wrapper_governs_nothing() {
	play(|| {
		fund(1_000_000);
		let kick = |dao, who| own(Call::kick { dao, who });
		// An ordinary enactment is none of the membership class.
		let id = decide(vec![pass_as(account(), kick(DAO, 4))]);
		assert_failed(id, Error::NotEnacting);
		// One of that class is the DAO's, not that of whoever else signs inside of it ...
		let id = decide(vec![invite(9), pass_as(1, kick(DAO, 4))]);
		assert_failed(id, Error::NotEnacting);
		// ... and not another DAO's.
		let other = partners();
		let by = Dao::account_id(other);
		let id = decide(vec![invite(9), pass_as(by, kick(other, 7))]);
		assert_failed(id, Error::NotEnacting);
		// By itself the same call does it.
		let id = decide(vec![invite(9), kick(DAO, 4)]);
		assert_eq!(status(id), ProposalState::Enacted);
	});
}
