// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::pallet::{Entries, EntryLists};
use frame_support::{assert_noop, hypothetically};
use sp_runtime::Perbill;

/// A piece of 400 open to all, under the DAO's root.
fn open() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let child = Child::of(root)
		.with(|child| {
			child.posting.mode = Mode::Open;
			child.posting.invited = None;
		})
		.post();
	(root, child)
}

#[test]
fn anyone_hands_in_and_the_poster_picks() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		let told = || Mesh::bounty(child).unwrap().entries;
		assert_eq!(told(), 0);
		for who in [WORKER, MATE, OTHER] {
			enter(child, who);
		}
		assert_eq!(told(), 3);
		assert!(deposit(MATE) > 0);
		assert_noop!(
			Mesh::pick(by(STRANGER), child, MATE, hash("entry")),
			Error::NotStanding
		);
		assert_noop!(
			Mesh::pick(by(DAO), child, MATE, hash("another")),
			Error::EntryChanged
		);
		assert_noop!(
			Mesh::pick(by(DAO), child, STRANGER, hash("entry")),
			Error::UnknownEntry
		);
		assert_noop!(Mesh::cancel(by(DAO), child), Error::EntriesStand);
		assert_ok!(Mesh::pick(by(DAO), child, MATE, hash("entry")));
		assert_eq!((hunter(child), deposit(MATE)), (Some(MATE), 0));
		assert_eq!(EntryLists::<Test>::get(child).unwrap().count, 2);
		assert_eq!(told(), 2);
		accept(child);
		assert_eq!(get(child).pays[0].amount, 400);
		// The others' deposits come back once it is over.
		for who in [WORKER, OTHER] {
			assert_ok!(Mesh::withdraw_entry(by(STRANGER), child, who));
			assert_eq!(deposit(who), 0);
		}
	});
}

#[test]
fn silence_of_the_poster_picks_the_earliest_and_leaves_a_window() {
	// covers: B-04, B-05
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		for who in [WORKER, MATE, OTHER] {
			enter(child, who);
		}
		assert_noop!(
			Mesh::withdraw_entry(by(STRANGER), child, WORKER),
			Error::EntryStands
		);
		assert_ok!(Mesh::withdraw_entry(by(WORKER), child, WORKER));
		run_to_block(21);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(22);
		assert_noop!(
			Mesh::enter(by(STRANGER), child, hash("x"), payees(&[(STRANGER, 100)])),
			Error::TooLate
		);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(hunter(child), Some(MATE));
		run_to_block(22 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(23 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(how(child), Some(How::Accepted));
	});
}

#[test]
fn without_entries_it_ends_or_is_taken_back() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		enter(child, WORKER);
		assert_ok!(Mesh::withdraw_entry(by(WORKER), child, WORKER));
		hypothetically!({
			assert_ok!(Mesh::cancel(by(DAO), child));
		});
		run_to_block(22);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(how(child), Some(How::Expired));
	});
}

#[test]
fn refused_entries_are_void_and_can_be_taken_back_by_anyone() {
	// covers: B-04, B-05
	ExtBuilder::build_and_execute(|| {
		let (root, child) = open();
		enter(child, WORKER);
		enter(child, MATE);
		assert_noop!(
			Mesh::offer(by(DAO), child, 1, Below::Keep),
			Error::OfferTooHigh
		);
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		assert_eq!(get(root).vouched(), 400);
		assert_noop!(Mesh::agree(by(WORKER), child), Error::NotOffered);
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(get(root).vouched(), 0);
		assert_eq!(get(child).state.open(), Some((12, 12 + WINDOW)));
		assert_noop!(
			Mesh::pick(by(DAO), child, WORKER, hash("entry")),
			Error::UnknownEntry
		);
		assert_noop!(
			Mesh::enter(by(MATE), child, hash("x"), payees(&[(MATE, 100)])),
			Error::AlreadyEntered
		);
		assert_ok!(Mesh::withdraw_entry(by(STRANGER), child, MATE));
		enter(child, MATE);
		assert_ok!(Mesh::pick(by(DAO), child, MATE, hash("entry")));
		// The first one is still void.
		assert_eq!(EntryLists::<Test>::get(child).unwrap().count, 0);
		assert_ok!(Mesh::withdraw_entry(by(STRANGER), child, WORKER));
		assert_eq!(Entries::<Test>::iter().count(), 0);
	});
}

#[test]
fn any_entrant_can_escalate_and_the_ruling_names_whose_work_it_is() {
	// covers: B-04, B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		enter(child, WORKER);
		enter(child, MATE);
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		assert_noop!(Mesh::escalate(by(OTHER), child), Error::UnknownEntry);
		assert_ok!(Mesh::sponsor(by(STRANGER), child));
		assert_ok!(Mesh::escalate(by(MATE), child));
		assert_eq!(hunter(child), Some(MATE));
		assert_noop!(Mesh::escalate(by(WORKER), child), Error::NotOffered);
		hypothetically!({
			// Nobody matches: whose word stands alone has it.
			run_to_block(2 + WINDOW);
			assert_ok!(Mesh::expire(by(STRANGER), child));
			assert_eq!(get(child).payees[0].who, MATE);
			assert_eq!(get(child).pays[0].amount, 400);
		});
		assert_ok!(Mesh::match_bond(by(DAO), child));
		let rule = |entry| {
			Mesh::rule(
				by(ARBITER),
				child,
				Perbill::from_percent(90),
				Perbill::one(),
				entry,
			)
		};
		heard(child);
		assert_noop!(rule(Some(OTHER)), Error::UnknownEntry);
		assert_ok!(rule(Some(WORKER)));
		assert_eq!(get(child).payees[0].who, WORKER);
		assert_eq!(get(child).pays[0].amount, 360);
	});
}

#[test]
fn a_ruling_about_one_hunter_cannot_name_another() {
	// covers: B-04, B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		enter(child, WORKER);
		enter(child, MATE);
		assert_ok!(Mesh::pick(by(DAO), child, MATE, hash("entry")));
		assert_ok!(Mesh::offer(by(DAO), child, 10, Below::Keep));
		assert_ok!(Mesh::escalate(by(MATE), child));
		assert_ok!(Mesh::match_bond(by(DAO), child));
		heard(child);
		assert_noop!(
			Mesh::rule(
				by(ARBITER),
				child,
				Perbill::one(),
				Perbill::one(),
				Some(WORKER)
			),
			Error::UnknownEntry
		);
	});
}

#[test]
fn a_bounty_open_to_all_has_no_back_door() {
	// covers: B-04
	// pitfall: 36
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		assert_noop!(Mesh::invite(by(DAO), child, OTHER), Error::OpenToAll);
		assert_noop!(Mesh::take(by(OTHER), child), Error::OpenToAll);
		assert_noop!(Mesh::apply(by(OTHER), child, 1, 90, 90), Error::OpenToAll);
		let half = payees(&[(WORKER, 50)]);
		assert_noop!(
			Mesh::enter(by(WORKER), child, hash("x"), half),
			Error::SplitNotExact
		);
		assert_noop!(
			Mesh::enter(by(DAO), child, hash("x"), payees(&[(DAO, 100)])),
			Error::OwnBounty
		);
		let direct = Root::new().post();
		assert_noop!(
			Mesh::enter(by(WORKER), direct, hash("x"), payees(&[(WORKER, 100)])),
			Error::NotOpenToAll
		);
		assert_noop!(
			Mesh::pick(by(POSTER), direct, WORKER, hash("x")),
			Error::NotOpenToAll
		);
	});
}

#[test]
fn dropping_a_picked_hunter_lets_another_entry_be_picked() {
	// covers: B-04, B-08
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		enter(child, WORKER);
		enter(child, MATE);
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		assert_ok!(Mesh::agree(by(WORKER), child));
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!((hunter(child), get(child).term()), (Some(MATE), 2));
	});
}

#[test]
fn after_the_last_term_entries_hold_nothing_up() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (_, child) = open();
		let accounts: Vec<AccountId> = (100..109).collect();
		for who in &accounts {
			assert_ok!(Balances::force_set_balance(
				RuntimeOrigin::root(),
				*who,
				1_000_000
			));
			enter(child, *who);
		}
		for who in accounts.iter().take(8) {
			assert_ok!(Mesh::pick(by(DAO), child, *who, hash("entry")));
			assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
			assert_ok!(Mesh::agree(by(*who), child));
		}
		assert_eq!(get(child).term(), MAX_TERMS);
		assert_noop!(
			Mesh::enter(by(WORKER), child, hash("x"), payees(&[(WORKER, 100)])),
			Error::TermLimit
		);
		hypothetically!({
			assert_ok!(Mesh::cancel(by(DAO), child));
		});
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(how(child), Some(How::Expired));
		assert_ok!(Mesh::withdraw_entry(by(STRANGER), child, 108));
	});
}
