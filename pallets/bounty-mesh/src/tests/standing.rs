// SPDX-License-Identifier: Apache-2.0

//! Reputation that comes with a reward.

use super::*;
use crate::{
	pallet::OwedReputation,
	traits::{GrantReputation, Relation},
	weights::WeightInfo,
};
use frame_support::{assert_noop, dispatch::GetDispatchInfo};
use sp_runtime::{DispatchError, Perbill};

/// A taken piece of 400 with 100 points of the DAO, for the mate.
fn piece() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let child = Child::of(root)
		.with(|child| {
			child.posting.invited = Some(MATE);
			child.posting.reputation = 100;
		})
		.taken();
	(root, child)
}

fn finished(root: BountyId) {
	submit(root);
	accept(root);
}

#[test]
fn only_who_keeps_reputation_promises_it() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| {
			root.by = OTHER;
			root.posting.reputation = 1;
		});
		assert_eq!(root.clone().try_post(), Err(Error::NoReputation.into()));
		let root = root.with(|root| root.by = POSTER).taken();
		assert_eq!(get(root).reputation, 1);
		let child = Child::of(root).with(|child| child.posting.reputation = u64::MAX);
		assert_eq!(get(child.taken()).reputation, u64::MAX);
	});
}

#[test]
fn without_organisations_nobody_promises_any_and_nobody_is_related() {
	// covers: B-06
	assert!(!<() as GrantReputation<AccountId>>::can_grant(&DAO));
	let granted = <() as GrantReputation<AccountId>>::grant(&DAO, &WORKER, 1);
	assert_eq!(granted, Err(DispatchError::Unavailable));
	assert!(!<() as Relation<AccountId>>::related(&DAO, &WORKER));
}

#[test]
fn it_comes_with_the_pay_and_is_shared_like_it() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		let list = payees(&[(MATE, 33), (OTHER, 67)]);
		assert_ok!(Mesh::submit(by(MATE), child, hash("x"), list));
		accept(child);
		assert_eq!(get(child).pays[0].points, 100);
		// Earned is not final: nothing is granted before the money is certain.
		assert_noop!(Mesh::claim(by(STRANGER), child, 0), Error::NotFinal);
		finished(root);
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_eq!((Standings::of(MATE), Standings::of(OTHER)), (33, 67));
		let told: Vec<_> = Rewards::told()
			.iter()
			.map(|reward| (reward.payee, reward.poster, reward.points, reward.height))
			.collect();
		assert_eq!(told, [(MATE, DAO, 33, 1), (OTHER, DAO, 67, 1)]);
		assert!(events().contains(&Event::ReputationGranted {
			bounty: Some(child),
			by: DAO,
			to: OTHER,
			points: 67
		}));
	});
}

#[test]
fn it_is_cut_in_both_pays_together_to_the_last_point() {
	// covers: B-06, B-07
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 100).taken();
		let child = Child::of(root)
			.with(|child| {
				child.sure = 100;
				child.posting.invited = Some(MATE);
				child.posting.reputation = 7;
			})
			.taken();
		submit(child);
		accept(child);
		// A quarter is certain: 7 · 100 / 400, rounded down.
		let points: Vec<_> = get(child).pays.iter().map(|pay| pay.points).collect();
		assert_eq!(points, [1, 6]);
	});
}

#[test]
fn milestones_bring_none_and_partial_pay_brings_a_part() {
	// covers: B-06, B-16
	ExtBuilder::build_and_execute(|| {
		let (_, child) = piece();
		assert_ok!(Mesh::release(by(DAO), child, 100, hash("half")));
		submit(child);
		// 200 of the 300 that are left.
		assert_ok!(Mesh::offer(by(DAO), child, 200, Below::Keep));
		assert_ok!(Mesh::agree(by(MATE), child));
		let points: Vec<_> = get(child).pays.iter().map(|pay| pay.points).collect();
		assert_eq!(points, [0, 66]);
	});
}

#[test]
fn a_ruling_shares_it_like_the_money() {
	// covers: B-06, B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = piece();
		submit(child);
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(MATE), child));
		assert_ok!(Mesh::match_bond(by(DAO), child));
		let half = Perbill::from_percent(50);
		heard(child);
		assert_ok!(Mesh::rule(by(ARBITER), child, half, Perbill::one(), None));
		assert_eq!(get(child).pays[0].points, 50);
	});
}

#[test]
fn who_takes_the_posters_place_does_not_grant_its_reputation() {
	// covers: B-06, B-08
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		submit(child);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(MATE), child));
		accept(child);
		let pay = get(child).pays[0].clone();
		assert_eq!((pay.by, pay.points), (POSTER, 0));
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_eq!(Standings::of(MATE), 0);
	});
}

#[test]
fn members_of_the_poster_earn_none() {
	// covers: B-06
	// pitfall: 35
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root)
			.with(|child| child.posting.reputation = 100)
			.taken();
		submit(child);
		accept(child);
		finished(root);
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_eq!(Standings::of(WORKER), 0);
		assert_eq!(OwedReputation::<Test>::iter().count(), 0);
		assert!(Rewards::told()[0].related);
		// Nor is it said that they earned any.
		assert!(!events()
			.iter()
			.any(|event| matches!(event, Event::ReputationGranted { .. })));
	});
}

#[test]
fn what_cannot_be_granted_stays_owed_and_the_money_does_not_wait() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		submit(child);
		accept(child);
		finished(root);
		Standings::set_budget(99);
		let (had, cost) = (free(Native::get(), MATE), deposit(DAO));
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_eq!(free(Native::get(), MATE) - had, 400);
		assert_eq!(sp_io::storage::get(b"granted"), None);
		assert_eq!(
			OwedReputation::<Test>::get(MATE, DAO).map(|owed| owed.points),
			Some(100)
		);
		assert!(events().contains(&Event::ReputationOwed {
			bounty: child,
			by: DAO,
			to: MATE,
			points: 100,
			error: DispatchError::Exhausted
		}));
		// Its deposit is cut from the bounty's, and no record waits for it.
		assert_eq!(deposit(DAO), cost);
		assert_ok!(Mesh::clean(by(STRANGER), child));
		assert!(deposit(DAO) > 0);
		let collect = |most| Mesh::collect_reputation(by(STRANGER), MATE, DAO, most);
		assert_noop!(collect(u64::MAX), DispatchError::Exhausted);
		assert_noop!(collect(0), Error::NothingToTake);
		// A budget smaller than the debt pays it bit by bit.
		assert_ok!(collect(99));
		assert_eq!(Standings::of(MATE), 99);
		assert!(deposit(DAO) > 0);
		assert_noop!(collect(1), DispatchError::Exhausted);
		Standings::set_budget(1);
		assert_ok!(collect(u64::MAX));
		assert_eq!((Standings::of(MATE), deposit(DAO)), (100, 0));
		assert_noop!(collect(1), Error::NothingToTake);
	});
}

#[test]
fn a_debt_of_who_keeps_no_reputation_any_more_can_be_removed() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		submit(child);
		accept(child);
		finished(root);
		Standings::set_budget(0);
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_ok!(Mesh::clean(by(STRANGER), child));
		Standings::close(DAO);
		assert_ok!(Mesh::collect_reputation(by(STRANGER), MATE, DAO, 1));
		assert_eq!(
			last_event(),
			Event::ReputationForgone {
				by: DAO,
				to: MATE,
				points: 100
			}
		);
		assert_eq!((Standings::of(MATE), deposit(DAO)), (0, 0));
	});
}

#[test]
fn claims_pay_for_what_is_granted() {
	// covers: B-06, B-14
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		submit(child);
		accept(child);
		finished(root);
		let (hook, grant) = (1_000, 2_000);
		let time = |weight: frame_support::weights::Weight| weight.ref_time();
		let call = crate::Call::<Test>::claim {
			bounty: child,
			pay: 0,
		};
		let credit = time(<() as WeightInfo>::credit());
		// A part that goes up: two reads and two writes.
		let db: frame_support::weights::RuntimeDbWeight =
			<Test as frame_system::Config>::DbWeight::get();
		let up = time(db.reads_writes(2, 2));
		let owe = time(<() as WeightInfo>::owe());
		let most = call.get_dispatch_info().call_weight;
		// Who receives is told of; for who cannot, a credit is written.
		let each = hook.max(credit) + owe + grant;
		assert_eq!(
			time(most),
			time(<() as WeightInfo>::claim(8)) + 8 * each + up
		);
		let done = Mesh::claim(by(STRANGER), child, 0).unwrap();
		// What was done when it was told, not the most that it may do.
		let one = time(<() as WeightInfo>::claim(1) - known(1)) + Rewards::LISTENED.ref_time();
		assert_eq!(done.actual_weight.map(time), Some(one + owe + grant));
		let done = Mesh::claim(by(STRANGER), root, 0).unwrap();
		assert_eq!(done.actual_weight.map(time), Some(one));
	});
}
