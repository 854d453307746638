// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::pallet::Levels;
use frame_support::assert_noop;

#[test]
fn a_level_follows_from_accepted_work_and_fades() {
	// covers: B-20
	ExtBuilder::build_and_execute(|| {
		assert_eq!(Mesh::level(WORKER), 0);
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		submit(child);
		assert_eq!(Mesh::level(WORKER), 0);
		accept(child);
		submit(root);
		accept(root);
		// Who does, who cuts and merges, who posts.
		assert_eq!([WORKER, DAO, POSTER].map(Mesh::level), [1, 2, 3]);
		// Another time the DAO does the work itself: its level is the highest of both.
		let alone = Root::new().taken();
		submit(alone);
		accept(alone);
		assert_eq!(Mesh::level(DAO), 2);

		System::set_block_number(PERIOD + 1);
		assert_eq!(Mesh::level(DAO), 2);
		let later = Root::new().taken();
		submit(later);
		accept(later);
		assert_eq!(Mesh::level(DAO), 2);
		System::set_block_number(2 * PERIOD + 1);
		assert_eq!([WORKER, DAO, POSTER].map(Mesh::level), [0, 1, 2]);

		// What says nothing any more is removed by anyone.
		let forget = |who| Mesh::forget_level(by(STRANGER), who).map_err(|error| error.error);
		assert_eq!(forget(DAO), Err(Error::NotYet.into()));
		assert_ok!(forget(WORKER));
		assert_eq!(forget(WORKER), Err(Error::NothingToForget.into()));
		System::set_block_number(3 * PERIOD + 1);
		assert_ok!(forget(DAO));
		assert_ok!(forget(POSTER));
		assert_eq!(Levels::<Test>::iter().count(), 0);
	});
}

#[test]
fn refused_work_raises_nobody() {
	// covers: B-20
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_noop!(
			Mesh::forget_level(by(STRANGER), DAO),
			Error::NothingToForget
		);
		let nothing = sp_runtime::Perbill::zero();
		heard(root);
		assert_ok!(Mesh::rule(by(ARBITER), root, nothing, nothing, None));
		assert_eq!(Mesh::level(DAO), 0);
	});
}
