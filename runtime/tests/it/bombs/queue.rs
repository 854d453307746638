// SPDX-License-Identifier: Apache-2.0

//! As many decisions as may wait, as heavy as they may be.

use super::{remark, weight};
use crate::{
	chain::{develop, Chain, Refused},
	origins::arguments::{every_call, name},
};
use enmesh_runtime::{
	adapters::CallClasses, configs::dao::COMMONS, Dao, Runtime, RuntimeCall, System,
};
use pallet_dao::{state::ProposalState, ClassifyCall};
use polkadot_sdk::{
	frame_support::{dispatch::DispatchClass, weights::Weight},
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie},
	sp_runtime::transaction_validity::InvalidTransaction,
};

// covers: D-08, D-09
#[test]
fn a_full_queue_takes_no_more_of_a_block_than_its_share() {
	develop(|chain| {
		let heavy = heavy();
		let calls = || vec![heavy.clone(); pallet_dao::MAX_CALLS as usize];
		let mut open = Vec::new();
		for who in [Alice, Bob, Charlie] {
			for _ in 0..pallet_dao::MAX_VOTING_PER_PROPOSER {
				open.push(chain.propose(COMMONS, who, calls()));
				// Whoever proposes pays for what is carried out later: a block has room for a few.
				chain.skip(1);
			}
			let calls = calls().into_iter().map(Box::new).collect::<Vec<_>>();
			let one_more = pallet_dao::Call::<Runtime>::propose {
				dao: COMMONS,
				calls: calls.try_into().expect("as many as may be"),
			};
			assert!(chain.send(who, one_more).is_err());
		}
		for proposal in &open {
			let (proposal, vote) = (*proposal, pallet_dao::Vote::Aye);
			for who in [Alice, Bob, Charlie] {
				let _ = chain.send(who, pallet_dao::Call::<Runtime>::vote { proposal, vote });
			}
		}
		let idle = hooks(chain);
		let most = <Runtime as pallet_dao::Config>::QueueWeight::get() + idle;
		let mut busy = 0;
		for _ in 0..60 {
			chain.next();
			let weight = hooks(chain);
			assert!(weight.all_lte(most), "{weight}");
			busy += u32::from(weight.any_gt(idle));
		}
		assert!(busy > 0, "there was work");
		for proposal in open {
			let state = Dao::status(proposal);
			let done = matches!(
				state,
				Some(ProposalState::Enacted | ProposalState::Failed { .. })
			);
			assert!(done, "{}: {state:?}", name(&heavy));
		}
	});
}

/// The heaviest of which a proposal holds as many as it can.
fn heavy() -> RuntimeCall {
	let most = <Runtime as pallet_dao::Config>::MaxCallWeight::get();
	let fits = |call: &RuntimeCall| {
		let all = weight(call).saturating_mul(pallet_dao::MAX_CALLS.into());
		CallClasses::classify(&Alice.to_account_id(), call).is_some() && all.all_lte(most)
	};
	let all = every_call().into_iter().filter(fits);
	all.max_by_key(|call| weight(call).ref_time())
		.expect("there are calls")
}

/// What the block weighs before the first transaction.
pub fn hooks(chain: &mut Chain) -> Weight {
	// Where a session ends, there is room for none.
	let full = Err(Refused::Invalid(
		InvalidTransaction::ExhaustsResources.into(),
	));
	if chain.send(Alice, remark()) == full {
		return Weight::zero();
	}
	*System::block_weight().get(DispatchClass::Mandatory)
}
