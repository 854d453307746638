// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::WeightInfo;
use frame_support::{assert_noop, dispatch::GetDispatchInfo, hypothetically};

#[test]
fn authority_is_the_hunter_above_or_the_poster_or_nobody() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let over = |id| Mesh::authority(id).unwrap();
		assert_eq!(
			(over(root).stands, over(root).name),
			(Some(POSTER), Some(Name::Top))
		);
		assert_eq!(
			(over(child).stands, over(child).name),
			(
				Some(DAO),
				Some(Name::Term {
					bounty: root,
					term: 1
				})
			)
		);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_eq!((over(child).stands, over(child).name), (None, None));
		// A new hunter takes the place, with a whole window.
		run_to_block(5);
		assert_ok!(Mesh::invite(by(POSTER), root, MATE));
		submit(child);
		assert_ok!(Mesh::take(by(MATE), root));
		assert_eq!(over(child).stands, Some(MATE));
		assert_eq!(
			over(child).name,
			Some(Name::Term {
				bounty: root,
				term: 2
			})
		);
		assert_eq!(
			(over(child).since, over(child).clock),
			(5, Some(5 + WINDOW))
		);
		assert_eq!(Mesh::authority(99), None);
	});
}

#[test]
fn a_role_handed_over_in_the_last_block_has_a_whole_window() {
	// covers: B-05, B-08 (role handed over one block before a window ends)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		submit(child);
		run_to_block(1 + WINDOW);
		assert_ok!(Mesh::resign(by(DAO), root));
		run_to_block(2 + WINDOW);
		// Nobody is silent yet.
		assert_noop!(Mesh::expire(by(WORKER), child), Error::NobodyStands);
		assert_ok!(Mesh::lift(by(WORKER), child));
		let lifted = 2 + WINDOW;
		run_to_block(lifted + WINDOW);
		assert_noop!(Mesh::expire(by(WORKER), child), Error::NotYet);
		run_to_block(lifted + WINDOW + 1);
		assert_ok!(Mesh::expire(by(WORKER), child));
	});
}

#[test]
fn lifting_goes_over_what_has_no_hunter() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let leaf = leaf_of(child).taken();
		assert_noop!(Mesh::lift(by(POSTER), root), Error::AlreadyTop);
		assert_noop!(Mesh::lift(by(MATE), leaf), Error::UpperStands);

		assert_ok!(Mesh::resign(by(WORKER), child));
		// Open: its hunter, who would then stand, or anyone after a window.
		assert_noop!(Mesh::lift(by(STRANGER), leaf), Error::CannotLiftYet);
		frame_support::hypothetically!({
			run_to_block(2 + WINDOW);
			assert_ok!(Mesh::lift(by(STRANGER), leaf));
		});
		frame_support::hypothetically!({
			assert_ok!(Mesh::lift(by(MATE), leaf));
		});
		assert_ok!(Mesh::lift(by(DAO), leaf));
		assert_eq!((get(leaf).up, get(leaf).lifted), (Above::Bounty(root), 1));
		assert!(matches!(
			last_event(),
			Event::Lifted {
				from: Above::Bounty(1),
				to: Above::Bounty(0),
				..
			}
		));
		// For good: a new hunter of the old layer has no say.
		assert_ok!(Mesh::invite(by(DAO), child, OTHER));
		assert_ok!(Mesh::take(by(OTHER), child));
		submit(leaf);
		assert_noop!(Mesh::accept(by(OTHER), leaf, 100), Error::NotStanding);
		assert_ok!(Mesh::accept(by(DAO), leaf, 100));
		assert_eq!(get(root).vouched(), 100);
	});
}

#[test]
fn the_end_of_a_lifted_bounty_is_weighed_with_what_else_it_touches() {
	// covers: B-08, B-13
	let plain = <() as WeightInfo>::accept();
	let accepted = |leaf, who| {
		let done = Mesh::accept(by(who), leaf, Balance::MAX).unwrap();
		done.actual_weight.unwrap()
	};
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let leaf = leaf_of(child).taken();
		submit(leaf);
		assert_eq!(hypothetically!(accepted(leaf, WORKER)), plain);
		// To the layer above the one that fell out, and to the root's poster.
		assert_ok!(Mesh::resign(by(WORKER), child));
		assert_ok!(Mesh::lift(by(DAO), leaf));
		assert_eq!(hypothetically!(accepted(leaf, DAO)), plain + touched(2));
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(POSTER), leaf));
		let weighed = accepted(leaf, POSTER);
		assert_eq!(weighed, plain + touched(2));
		let call = crate::Call::<Test>::accept {
			bounty: leaf,
			max: Balance::MAX,
		};
		assert!(weighed.all_lte(call.get_dispatch_info().call_weight));
	});
}

#[test]
fn nobody_answers_to_himself_after_layers_died() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let leaf = Child::of(child)
			.with(|leaf| {
				leaf.reward = 100;
				leaf.posting = posting(DAO, 20, 80);
			})
			.taken();
		assert_ok!(Mesh::resign(by(WORKER), child));
		assert_ok!(Mesh::lift(by(DAO), leaf));
		// The DAO now stands over its own leaf: it, or the root's poster, can put that right.
		assert_noop!(Mesh::lift(by(STRANGER), leaf), Error::CannotLiftYet);
		frame_support::hypothetically!({
			assert_ok!(Mesh::lift(by(DAO), leaf));
		});
		assert_ok!(Mesh::lift(by(POSTER), leaf));
		assert_eq!(get(leaf).up, Above::Top);
	});
}

#[test]
fn leftovers_go_to_the_nearest_living_layer() {
	// covers: B-10
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let leaf = leaf_of(child).post();
		submit(child);
		accept(child);
		run_to_block(21);
		run_to_block(22);
		// What is above has ended: lift first.
		assert_noop!(Mesh::expire(by(STRANGER), leaf), Error::LiftFirst);
		assert_ok!(Mesh::lift(by(STRANGER), leaf));
		assert_ok!(Mesh::expire(by(STRANGER), leaf));
		assert_eq!(how(leaf), Some(How::Expired));
		assert_eq!((get(root).available, get(root).passed), (700, 300));
		assert!(events().iter().any(|event| matches!(
			event,
			Event::FloatedUp {
				bounty: 2,
				to: Above::Bounty(0),
				amount: 100,
				sure: 0
			}
		)));
	});
}

#[test]
fn what_floats_up_is_told_and_nothing_else() {
	// covers: B-07, B-10
	let floated = || -> Vec<_> {
		let all = events().into_iter();
		all.filter_map(|event| match event {
			Event::FloatedUp {
				bounty,
				to,
				amount,
				sure,
			} => Some((bounty, to, amount, sure)),
			_ => None,
		})
		.collect()
	};
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 300).taken();
		// All of it is paid: only its seal goes up.
		let whole = Child::of(root).with(|child| child.reward = 100).taken();
		submit(whole);
		accept(whole);
		assert_ne!(get(root).chain, H256::zero());
		assert_eq!(floated(), vec![]);
		// Three quarters are passed down: of what is certain the rest of the pay needs a part.
		let child = Child::of(root).with(|child| child.sure = 300).taken();
		leaf_of(child).with(|leaf| leaf.reward = 300).post();
		submit(child);
		accept(child);
		assert_eq!(get(child).pays[0].amount, 100);
		assert_eq!(floated(), vec![(child, Above::Bounty(root), 0, 200)]);
	});
}

#[test]
fn below_the_top_leftovers_go_to_the_living_root_or_back_to_the_poster() {
	// covers: B-08, B-10
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 50).taken();
		let first = Child::of(root).with(|child| child.sure = 50).post();
		let second = Child::of(root).post();
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(POSTER), first));
		assert_ok!(Mesh::cancel(by(POSTER), first));
		assert_eq!((get(root).available, get(root).passed), (600, 400));
		assert_eq!((get(root).sure, get(root).advance), (1_000, 50));

		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_eq!(returned(root), 600);
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_ok!(Mesh::lift(by(STRANGER), second));
		assert_ok!(Mesh::cancel(by(POSTER), second));
		assert_eq!(returned(root), 1_000);
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_eq!(held(Native::get()), 0);
	});
}

#[test]
fn anyone_lifts_once_a_whole_window_has_passed_without_a_hunter() {
	// covers: B-05, B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		run_to_block(5);
		assert_ok!(Mesh::resign(by(DAO), root));
		run_to_block(5 + WINDOW);
		assert_noop!(Mesh::lift(by(STRANGER), child), Error::CannotLiftYet);
		run_to_block(6 + WINDOW);
		assert_ok!(Mesh::lift(by(STRANGER), child));
	});
}

#[test]
fn what_an_offer_counted_is_taken_back_in_the_name_it_was_made_in() {
	// covers: B-08, B-09
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let mid = Child::of(root).taken();
		let leaf = leaf_of(mid).taken();
		// The DAO has promised something as well.
		let other = Child::of(root).with(|other| other.reward = 200).taken();
		submit(other);
		accept(other);
		assert_ok!(Mesh::offer(by(WORKER), leaf, 40, Below::Keep));
		let vouched = || (get(mid).terms[0].vouched, get(root).vouched());
		assert_eq!(vouched(), (100, 200));
		// Who offered falls out, and the piece is put under the DAO.
		assert_ok!(Mesh::resign(by(WORKER), mid));
		assert_ok!(Mesh::lift(by(MATE), leaf));
		assert_ok!(Mesh::agree(by(MATE), leaf));
		assert_eq!(vouched(), (40, 200));
	});
}
