// SPDX-License-Identifier: Apache-2.0

use super::*;
use codec::Encode;
use frame_support::assert_noop;
use sp_runtime::traits::Hash;

#[test]
fn the_hunter_names_who_is_paid() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let bad = |list: &[(AccountId, u32)], error: Error| {
			assert_noop!(Mesh::submit(by(DAO), root, hash("x"), payees(list)), error);
		};
		assert_noop!(
			Mesh::submit(by(POSTER), root, hash("x"), payees(&[(POSTER, 100)])),
			Error::NotHunter
		);
		bad(&[], Error::SplitNotExact);
		bad(&[(DAO, 99)], Error::SplitNotExact);
		bad(&[(DAO, 100), (MATE, 1)], Error::SplitNotExact);
		bad(&[(DAO, 100), (MATE, 0)], Error::SplitNotExact);
		bad(&[(DAO, 50), (DAO, 50)], Error::PayeeTwice);
		// 1 % of 1,000 is 10, the least an account can hold; half of it is not.
		let half = vec![
			Payee {
				who: DAO,
				share: Permill::from_parts(995_000),
			},
			Payee {
				who: NOBODY,
				share: Permill::from_parts(5_000),
			},
		];
		assert_noop!(
			Mesh::submit(by(DAO), root, hash("x"), half.try_into().unwrap()),
			Error::PayeeCannotReceive
		);
		assert_ok!(Mesh::submit(
			by(DAO),
			root,
			hash("x"),
			payees(&[(DAO, 99), (NOBODY, 1)])
		));
		accept(root);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_eq!(free(Native::get(), NOBODY), 10);
	});
}

#[test]
fn shares_are_exact_and_the_last_takes_the_remainder() {
	// covers: B-06, B-13
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.reward = 1_001).taken();
		let before = [DAO, WORKER, MATE].map(|who| free(Native::get(), who));
		assert_ok!(Mesh::submit(
			by(DAO),
			root,
			hash("x"),
			payees(&[(DAO, 33), (WORKER, 33), (MATE, 34)])
		));
		accept(root);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		let after = [DAO, WORKER, MATE].map(|who| free(Native::get(), who));
		assert_eq!(
			[
				after[0] - before[0],
				after[1] - before[1],
				after[2] - before[2]
			],
			[330, 330, 341]
		);
	});
}

#[test]
fn what_changed_since_the_look_is_covered_by_max() {
	// covers: B-05 (a child accepted between the poster's look and accept)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		submit(child);
		submit(root);
		assert_eq!(get(root).payable(), 100);
		assert_ok!(Mesh::accept(by(DAO), child, 900));
		assert_noop!(Mesh::accept(by(POSTER), root, 100), Error::CostAboveMax);
		assert_noop!(Mesh::accept(by(POSTER), root, 999), Error::CostAboveMax);
		assert_ok!(Mesh::accept(by(POSTER), root, 1_000));
	});
}

#[test]
fn what_is_sure_is_final_at_once_and_the_rest_hangs() {
	// covers: B-07
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 100).taken();
		let child = Child::of(root).with(|child| child.sure = 100).taken();
		submit(child);
		accept(child);
		assert!(matches!(
			last_event(),
			Event::Accepted {
				paid: 400,
				certain: 100,
				vouched: 0,
				silent: false,
				by: DAO,
				..
			}
		));
		assert_eq!(get(root).vouched(), 300);
		let before = free(Native::get(), WORKER);
		assert_ok!(Mesh::claim(by(WORKER), child, 0));
		assert_eq!(free(Native::get(), WORKER) - before, 100);
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::UnknownPay);
		assert_noop!(Mesh::claim(by(WORKER), child, 1), Error::NotFinal);
	});
}

#[test]
fn unused_certainty_comes_back_with_the_leftovers() {
	// covers: B-07, B-10
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| {
				root.advance = 300;
				root.posting.mode = Mode::Application;
			})
			.taken();
		let child = Child::of(root)
			.with(|child| {
				child.sure = 300;
				child.posting.mode = Mode::Application;
			})
			.post();
		assert_ok!(Mesh::apply(by(MATE), child, 100, 90, 20));
		assert_ok!(Mesh::assign(by(DAO), child, MATE, 100, 90));
		submit(child);
		accept(child);
		// 100 paid, all of it sure; 300 not needed; 200 of certainty not used.
		assert_eq!((get(root).available, get(root).passed), (900, 100));
		assert_eq!((get(root).sure, get(root).advance), (900, 200));
		assert_eq!(get(root).vouched(), 0);
	});
}

#[test]
fn a_layer_that_passes_work_down_keeps_at_most_its_margin() {
	// covers: B-17
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| root.posting.cap = percent(10))
			.taken();
		// Who passes nothing down is a worker.
		assert_eq!(get(root).payable(), 1_000);
		let child = Child::of(root)
			.with(|child| {
				child.reward = 500;
				child.posting.cap = percent(10);
			})
			.taken();
		assert_eq!(get(root).payable(), 100);
		submit(child);
		accept(child);
		submit(root);
		assert_ok!(Mesh::accept(by(POSTER), root, 600));
		assert_eq!((get(root).kept, returned(root)), (100, 400));
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_eq!(held(Native::get()), 0);
	});
}

#[test]
fn silence_of_the_reviewer_accepts_after_the_window() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		submit(root);
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), root), Error::NotYet);
		run_to_block(2 + WINDOW);
		let paid = Mesh::expire(by(STRANGER), root).unwrap();
		assert_eq!(paid.pays_fee, frame_support::dispatch::Pays::No);
		assert_eq!(how(root), Some(How::Accepted));
		assert!(matches!(
			last_event(),
			Event::Accepted {
				silent: true,
				by: POSTER,
				..
			}
		));
	});
}

#[test]
fn submitting_and_accepting_never_wait_for_children() {
	// covers: B-05, B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		submit(root);
		accept(root);
		assert_eq!(get(root).pays[0].amount, 600);
		// The child lives on; the root's poster takes the hunter's place.
		assert_noop!(Mesh::accept(by(POSTER), child, 400), Error::NotSubmitted);
		submit(child);
		assert_noop!(Mesh::accept(by(POSTER), child, 400), Error::NobodyStands);
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_ok!(Mesh::accept(by(POSTER), child, 400));
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
	});
}

#[test]
fn accepted_evidence_is_chained_upward() {
	// covers: B-18, B-20
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		submit(child);
		accept(child);
		submit(root);
		accept(root);
		// Anyone can do this sum from the events.
		let chain = |data: Vec<u8>| <Test as frame_system::Config>::Hashing::hash(&data);
		let child_seal = chain((H256::zero(), child, hash("done")).encode());
		let folded = chain((H256::zero(), child, child_seal).encode());
		let root_seal = chain((folded, root, hash("done")).encode());
		assert_eq!((get(child).chain, get(root).chain), (child_seal, root_seal));
		assert_eq!((get(child).height, get(root).height), (1, 2));
	});
}

#[test]
fn what_is_accepted_or_paid_for_in_part_is_sealed() {
	// covers: B-18, B-20
	let sealed = |id| Mesh::seal(id, H256::zero(), hash("done"));
	let folded = |id| Mesh::folded(H256::zero(), id, sealed(id));
	// Agreed to for a part: it is work that was done, if not all of it.
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		submit(child);
		assert_ok!(Mesh::offer(by(DAO), child, 100, Below::Keep));
		assert_ok!(Mesh::agree(by(WORKER), child));
		assert_eq!(get(child).chain, sealed(child));
		assert_eq!((get(root).chain, get(root).height), (folded(child), 2));
		assert_eq!(Mesh::level(WORKER), 1);
	});
	// Accepted though nothing is left to be paid, because all was passed down.
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 1_000).taken();
		submit(child);
		accept(child);
		submit(root);
		assert_eq!(get(root).payable(), 0);
		accept(root);
		let chain = Mesh::seal(root, folded(child), hash("done"));
		assert_eq!((get(root).chain, get(root).pays.len()), (chain, 0));
		assert_eq!([WORKER, DAO, POSTER].map(Mesh::level), [1, 2, 3]);
	});
}
