// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::assert_noop;

#[test]
fn a_milestone_pays_the_hunter_and_the_work_goes_on() {
	// covers: B-16
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let release = |who, amount| Mesh::release(by(who), root, amount, hash("part"));
		assert_noop!(release(DAO, 100), Error::NotStanding);
		assert_noop!(release(POSTER, 0), Error::AbovePayable);
		assert_noop!(release(POSTER, 1_001), Error::AbovePayable);
		assert_ok!(release(POSTER, 300));
		assert!(matches!(
			last_event(),
			Event::Released {
				paid: 300,
				certain: 300,
				by: POSTER,
				..
			}
		));
		// By the root's poster: certain at once, and to the hunter.
		assert_eq!(claimed(root, 0, DAO), 300);
		assert_eq!((get(root).available, get(root).kept), (700, 300));
		submit(root);
		accept(root);
		assert_eq!(claimed(root, 1, DAO), 700);
		// The milestone's evidence is chained before that of the whole.
		let part = Mesh::seal(root, H256::zero(), hash("part"));
		assert_eq!(get(root).chain, Mesh::seal(root, part, hash("done")));
	});
}

#[test]
fn a_milestone_below_hangs_like_an_acceptance_and_uses_up_what_is_sure() {
	// covers: B-07, B-16
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 100).taken();
		let child = Child::of(root)
			.with(|child| {
				child.sure = 100;
				child.advance = 100;
			})
			.taken();
		assert_ok!(Mesh::release(by(DAO), child, 150, hash("part")));
		assert_eq!(get(root).vouched(), 50);
		assert_eq!((get(child).sure, get(child).advance), (0, 0));
		assert_eq!(claimed(child, 0, WORKER), 100);
		assert_noop!(Mesh::claim(by(WORKER), child, 1), Error::NotFinal);
		// Nothing certain is left to be handed down.
		assert_eq!(
			Child::of(child)
				.with(|leaf| {
					leaf.reward = 100;
					leaf.sure = 1;
					leaf.posting.due = 50;
				})
				.try_post(),
			Err(Error::SureAboveAdvance.into())
		);
		assert_ok!(Mesh::resign(by(WORKER), child));
		// What was released stays released; it hangs on the DAO's name.
		assert_eq!(get(child).pays.len(), 1);
		submit(root);
		accept(root);
		assert_eq!(claimed(child, 1, WORKER), 50);
	});
}

#[test]
fn milestones_leave_room_for_the_end() {
	// covers: B-16
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 300).taken();
		let child = Child::of(root).with(|child| child.sure = 300).taken();
		for _ in 0..MAX_MILESTONES {
			assert_ok!(Mesh::release(by(DAO), child, 10, hash("part")));
		}
		assert_noop!(
			Mesh::release(by(DAO), child, 10, hash("part")),
			Error::TooManyPays
		);
		submit(child);
		accept(child);
		assert_eq!(get(child).pays.len(), 10);
	});
}

#[test]
fn milestones_count_against_the_margin() {
	// covers: B-16, B-17
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| root.posting.cap = percent(10))
			.taken();
		Child::of(root)
			.with(|child| child.posting.cap = percent(10))
			.taken();
		assert_noop!(
			Mesh::release(by(POSTER), root, 101, hash("part")),
			Error::AbovePayable
		);
		assert_ok!(Mesh::release(by(POSTER), root, 60, hash("part")));
		assert_eq!(get(root).payable(), 40);
		submit(root);
		accept(root);
		assert_eq!(get(root).kept, 100);
	});
}
