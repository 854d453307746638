// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::assert_noop;

#[test]
fn an_open_bounty_expires_and_an_overdue_one_opens_again() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let (open, late) = (Root::new().post(), Root::new().taken());
		run_to_block(51);
		assert_noop!(Mesh::expire(by(STRANGER), open), Error::NotYet);
		run_to_block(52);
		assert_ok!(Mesh::expire(by(STRANGER), open));
		assert_eq!((how(open), returned(open)), (Some(How::Expired), 1_000));
		assert_noop!(Mesh::expire(by(STRANGER), open), Error::NothingExpires);

		run_to_block(201);
		assert_noop!(Mesh::expire(by(STRANGER), late), Error::NotYet);
		run_to_block(202);
		assert_ok!(Mesh::expire(by(STRANGER), late));
		assert_eq!(get(late).state.open(), Some((202, 202 + WINDOW)));
		assert!(events().iter().any(|event| matches!(
			event,
			Event::Reopened {
				hunter: DAO,
				why: Fall::Overdue,
				..
			}
		)));
	});
}

#[test]
fn nothing_is_open_past_the_end_of_the_tree() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| root.posting.due = 501 - WINDOW)
			.taken();
		run_to_block(495);
		assert_ok!(Mesh::expire(by(STRANGER), root));
		assert_eq!(get(root).state.open(), Some((495, 501)));
	});
}

#[test]
fn a_tombstone_stays_while_something_refers_to_it() {
	// covers: B-14
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		assert_noop!(Mesh::clean(by(STRANGER), root), Error::NotEnded);
		submit(child);
		accept(child);
		submit(root);
		accept(root);
		assert_noop!(Mesh::clean(by(STRANGER), child), Error::StillReferenced);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_noop!(Mesh::clean(by(STRANGER), root), Error::StillReferenced);
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_ok!(Mesh::clean(by(STRANGER), child));
		assert!(matches!(
			last_event(),
			Event::Cleaned {
				bounty: 1,
				depositor: DAO
			}
		));
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_noop!(Mesh::clean(by(STRANGER), root), Error::UnknownBounty);
		assert_eq!((deposit(POSTER), deposit(DAO)), (0, 0));
	});
}
