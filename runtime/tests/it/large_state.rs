// SPDX-License-Identifier: Apache-2.0

//! The states that `scripts/perf.sh` measures on keep all promises.

#[path = "../../examples/large-state/make.rs"]
mod make;

use crate::chain::{genesis, invariants};
use enmesh_runtime::Runtime;
use pallet_dao::state::ProposalState;

#[test]
fn a_grown_state_is_a_possible_one() {
	genesis("development").execute_with(|| {
		make::grown(1, 1_800_000_000_000).unwrap();
		invariants();
		// The Commons besides.
		let members = pallet_dao::Members::<Runtime>::iter_keys().count();
		assert_eq!(members, 156 * 64 + 3);
		assert_eq!(
			pallet_bounty_mesh::Bounties::<Runtime>::iter_keys().count(),
			1_000
		);
		let ledgers = pallet_learn_to_earn::Ledgers::<Runtime>::iter_values();
		assert_eq!(ledgers.count(), 10_000);
	});
}

#[test]
fn what_is_due_falls_due_in_one_block() {
	genesis("development").execute_with(|| {
		make::due(60, 100, 20).unwrap();
		invariants();
		let bounties = || pallet_bounty_mesh::Bounties::<Runtime>::iter_values();
		assert!(bounties().all(|bounty| bounty.due == 60));
		assert_eq!(bounties().count(), 100);
		// Decided in one block, and enacted in another one.
		let proposals: Vec<_> = pallet_dao::Proposals::<Runtime>::iter_values().collect();
		assert_eq!(proposals.len(), 20);
		for proposal in proposals {
			assert_eq!(proposal.state, ProposalState::Voting { ends: 20 });
			assert_eq!(proposal.rules.grace, 40);
			assert!(proposal
				.tally
				.passes(proposal.power.total, 500_001, 200_000));
		}
	});
}
