// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use frame_support::{assert_noop, dispatch::GetDispatchInfo};

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

#[test]
fn time_pays_at_most_what_was_weighed_before_and_what_it_paid_is_weighed_after() {
	// covers: B-13, B-14
	let (one, credit) = (
		<() as WeightInfo>::settle_pledge(),
		<() as WeightInfo>::credit(),
	);
	let measured = <() as WeightInfo>::expire();
	let expired = |id| Mesh::expire(by(STRANGER), id).unwrap();
	ExtBuilder::build_and_execute(|| {
		let call = crate::Call::<Test>::expire { bounty: 0 };
		// A ruling that waited: two bonds, which are measured, the fee, and a pledge in two parts.
		let most = measured + one.saturating_mul(3) + credit.saturating_mul(5) + touched(5 + 2);
		assert_eq!(call.get_dispatch_info().call_weight, most);
		// Nothing is paid.
		let open = Root::new().post();
		run_to_block(52);
		let done = expired(open);
		assert_eq!(done.actual_weight, Some(measured));
		assert_eq!(done.pays_fee, frame_support::dispatch::Pays::No);
	});
	// Picked and refused: a pledge of which a part is lost, and a sponsor who cannot receive.
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| {
				root.terms.asset = USD;
				root.posting.mode = Mode::Open;
				root.posting.invited = None;
				root.posting.entry_bond = 100;
			})
			.post();
		enter(root, MATE);
		assert_ok!(Mesh::pick(by(POSTER), root, MATE, hash("entry")));
		assert_ok!(Mesh::rework(by(POSTER), root, 60));
		assert_ok!(Mesh::release(by(POSTER), root, 500, hash("part")));
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::sponsor(by(OTHER), root));
		assert_ok!(Assets::block(by(ADMIN), 1, OTHER));
		run_to_block(2 + WINDOW);
		let done = expired(root);
		assert_eq!(Mesh::credit(OTHER, USD), 50);
		assert_eq!(
			done.actual_weight,
			Some(measured + one + credit + touched(3))
		);
	});
}
