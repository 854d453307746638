// SPDX-License-Identifier: Apache-2.0

//! Calls that do two steps with one signature: `take_and_submit`, `accept_and_pay`. They leave exactly
//! what the two calls leave, events included, and refuse what either refuses.

use super::*;
use crate::{types::Pay, weights::WeightInfo, Config};
use frame_support::{assert_noop, hypothetically, storage::with_storage_layer};
use sp_runtime::{DispatchError, StateVersion};

/// What a call leaves in all of the state, or why it refuses.
fn left_by(call: impl FnOnce() -> Result<(), DispatchError>) -> Result<Vec<u8>, DispatchError> {
	hypothetically!({
		with_storage_layer(|| {
			call()?;
			Mesh::do_try_state()?;
			Ok(sp_io::storage::root(StateVersion::V1))
		})
	})
}

#[test]
fn taking_and_handing_in_leaves_what_the_two_calls_leave() {
	// covers: B-04, B-05
	ExtBuilder::build_and_execute(|| {
		let child = Child::of(Root::new().taken()).post();
		let list = || payees(&[(WORKER, 30), (MATE, 70)]);
		let both = left_by(|| free_of(Mesh::take_and_submit(by(WORKER), child, hash("x"), list())));
		let apart = left_by(|| {
			free_of(Mesh::take(by(WORKER), child))?;
			Mesh::submit(by(WORKER), child, hash("x"), list())
		});
		assert!(both.is_ok());
		assert_eq!(both, apart);
	});
}

#[test]
fn taking_and_handing_in_refuses_what_either_refuses() {
	// covers: B-04, B-05, B-12
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).post();
		let of = |who, id, list: &[(AccountId, u32)]| {
			Mesh::take_and_submit(by(who), id, hash("x"), payees(list))
		};
		assert_noop!(of(MATE, child, &[(MATE, 100)]), Error::NotInvited);
		assert_noop!(of(WORKER, 99, &[(WORKER, 100)]), Error::UnknownBounty);
		assert_noop!(of(WORKER, child, &[(WORKER, 99)]), Error::SplitNotExact);
		assert_noop!(
			of(WORKER, child, &[(MATE, 50), (MATE, 50)]),
			Error::PayeeTwice
		);
		let members = Child::of(root)
			.with(|child| {
				child.reward = 100;
				child.posting.invited = Some(MATE);
				child.posting.eligibility = Rule::Member { dao: 1 };
			})
			.post();
		assert_noop!(of(MATE, members, &[(MATE, 100)]), Error::NotEligible);
		let open = Child::of(root)
			.with(|child| {
				child.reward = 100;
				child.posting.mode = Mode::Open;
			})
			.post();
		assert_noop!(of(WORKER, open, &[(WORKER, 100)]), Error::OpenToAll);
		run_to_block(21);
		assert_noop!(
			hypothetically!({
				run_to_block(22);
				of(WORKER, child, &[(WORKER, 100)])
			}),
			Error::TooLate
		);
		let done = of(WORKER, child, &[(WORKER, 100)]).unwrap();
		let measured = <Test as Config>::WeightInfo::take_and_submit(1);
		assert_eq!(done.actual_weight, Some(measured));
		assert!(get(child).state.delivery().is_some());
		assert_noop!(of(WORKER, child, &[(WORKER, 100)]), Error::NotOpen);
	});
}

#[test]
fn who_is_asked_for_is_weighed_when_taking_and_handing_in() {
	// covers: B-12
	ExtBuilder::build_and_execute(|| {
		let members = Root::new()
			.with(|root| {
				root.posting.invited = Some(WORKER);
				root.posting.eligibility = Rule::Member { dao: 1 };
			})
			.post();
		let list = payees(&[(WORKER, 100)]);
		let done = Mesh::take_and_submit(by(WORKER), members, hash("x"), list).unwrap();
		let measured = <Test as Config>::WeightInfo::take_and_submit(1);
		assert_eq!(
			done.actual_weight,
			Some(Mesh::hunt_weight(measured, true)),
			"somebody had to be asked"
		);
	});
}

/// A child of 400 handed in for two, of which so much is certain when it is accepted.
fn handed_in(sure: Balance) -> BountyId {
	let root = Root::new().with(|root| root.advance = 400).taken();
	let child = Child::of(root)
		.with(|child| {
			child.sure = sure;
			child.posting.reputation = 7;
		})
		.taken();
	assert_ok!(Mesh::submit(
		by(WORKER),
		child,
		hash("x"),
		payees(&[(WORKER, 25), (MATE, 75)])
	));
	child
}

#[test]
fn accepting_and_paying_leaves_what_the_two_calls_leave() {
	// covers: B-06, B-13
	for sure in [0, 1, 399, 400] {
		ExtBuilder::build_and_execute(|| {
			let child = handed_in(sure);
			let both = left_by(|| free_of(Mesh::accept_and_pay(by(DAO), child, 400)));
			let apart = left_by(|| {
				free_of(Mesh::accept(by(DAO), child, 400))?;
				match sure {
					0 => Ok(()),
					_ => free_of(Mesh::claim(by(STRANGER), child, 0)),
				}
			});
			assert!(both.is_ok());
			assert_eq!(both, apart, "{sure} of 400 is certain");
		});
	}
}

#[test]
fn what_is_certain_is_paid_with_the_acceptance_and_the_rest_waits() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let child = handed_in(100);
		let before = (free(Native::get(), WORKER), free(Native::get(), MATE));
		assert_ok!(Mesh::accept_and_pay(by(DAO), child, 400));
		let after = (free(Native::get(), WORKER), free(Native::get(), MATE));
		assert_eq!((after.0 - before.0, after.1 - before.1), (25, 75));
		let waits: Vec<_> = get(child)
			.pays
			.into_iter()
			.map(|Pay { id, amount, .. }| (id, amount))
			.collect();
		assert_eq!(waits, [(1, 300)]);
		assert_noop!(Mesh::claim(by(STRANGER), child, 1), Error::NotFinal);
	});
}

#[test]
fn a_root_is_paid_whole_unless_others_have_funded_it() {
	// covers: B-06, B-10
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		submit(root);
		let before = free(Native::get(), DAO);
		assert_ok!(Mesh::accept_and_pay(by(POSTER), root, 1_000));
		assert_eq!(free(Native::get(), DAO) - before, 1_000);

		// Who put money in has a window to contest it.
		let crowd = crowd(100);
		assert_ok!(Mesh::take(by(DAO), crowd));
		submit(crowd);
		let before = free(Native::get(), DAO);
		let done = Mesh::accept_and_pay(by(POSTER), crowd, 1_000).unwrap();
		assert_eq!(free(Native::get(), DAO), before);
		assert_eq!(get(crowd).pays.len(), 1);
		let accepted = <Test as Config>::WeightInfo::accept();
		assert_eq!(done.actual_weight, Some(accepted));
	});
}

#[test]
fn who_cannot_receive_does_not_keep_work_from_being_accepted() {
	// covers: B-13 (payee made unpayable)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.terms.asset = USD).taken();
		assert_ok!(Mesh::submit(
			by(DAO),
			root,
			hash("x"),
			payees(&[(DAO, 50), (WORKER, 50)])
		));
		assert_ok!(Assets::block(by(ADMIN), 1, WORKER));
		let before = free(USD, DAO);
		let done = Mesh::accept_and_pay(by(POSTER), root, 1_000).unwrap();
		assert_eq!(free(USD, DAO) - before, 500);
		assert_eq!(Mesh::credit(WORKER, USD), 500);
		// The credit is weighed on top of two payees.
		let measured = <Test as Config>::WeightInfo::accept_and_pay(2);
		let credit = <Test as Config>::WeightInfo::credit();
		let weighed = done.actual_weight.unwrap();
		assert!(weighed.all_gte((measured - known(1)).saturating_add(credit)));
	});
}

#[test]
fn accepting_and_paying_refuses_what_accepting_refuses() {
	// covers: B-05, B-06
	ExtBuilder::build_and_execute(|| {
		let child = handed_in(400);
		assert_noop!(
			Mesh::accept_and_pay(by(POSTER), child, 400),
			Error::NotStanding
		);
		assert_noop!(
			Mesh::accept_and_pay(by(DAO), child, 399),
			Error::CostAboveMax
		);
		assert_noop!(Mesh::accept_and_pay(by(DAO), 99, 400), Error::UnknownBounty);
		assert_ok!(Mesh::accept_and_pay(by(DAO), child, 400));
		assert_noop!(
			Mesh::accept_and_pay(by(DAO), child, 400),
			Error::NotSubmitted
		);
	});
}
