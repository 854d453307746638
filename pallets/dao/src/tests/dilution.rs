// SPDX-License-Identifier: Apache-2.0

use super::{money::*, *};
use crate::Call;

// A DAO of heads gives its first shares while something else is in its grace.
// covers: D-10
#[test]
fn a_share_that_did_not_exist_at_the_opening_is_no_veto() {
	play(|| {
		fund(1_000);
		let grants = (1..=4).map(|who| {
			own(Call::grant {
				dao: DAO,
				who,
				shares: 100,
				loot: 0,
			})
		});
		let first = pass(DAO, &[1, 2, 3], grants.collect());
		let second = pass(DAO, &[1, 2, 3], vec![pay(9, 10)]);
		until_tried(first);
		assert_eq!(status(first), ProposalState::Enacted);
		assert!(matches!(status(second), ProposalState::Grace { .. }));
		assert_ok!(Dao::rage_quit(signed(4), DAO, 1, 0, list(&[])));
		until_tried(second);
		assert_eq!(status(second), ProposalState::Enacted);
	});
}
