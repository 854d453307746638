// SPDX-License-Identifier: Apache-2.0

//! Offers of less, and work that is sent back.

use super::{disputes::*, *};
use frame_support::{assert_noop, hypothetically};
use sp_runtime::Perbill;

const HALF: Perbill = Perbill::from_percent(50);

#[test]
fn an_offer_that_is_agreed_to_ends_the_bounty_and_the_rest_goes_up() {
	// covers: B-06, B-09, B-10
	ExtBuilder::build_and_execute(|| {
		let (root, child) = offered(100, Below::Keep);
		// The most that can come of it counts at once among who offered's promises.
		assert_eq!(get(root).vouched(), 400);
		assert_noop!(Mesh::agree(by(DAO), child), Error::NotHunter);
		assert_ok!(Mesh::agree(by(WORKER), child));
		assert_eq!(how(child), Some(How::Agreed));
		assert_eq!(get(child).pays[0].amount, 100);
		assert_eq!((get(root).available, get(root).passed), (900, 100));
		assert_eq!(get(root).vouched(), 100);
		// An agreement is an acceptance in the name it was offered in: not final yet.
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		submit(root);
		accept(root);
		assert_eq!(claimed(child, 0, WORKER), 100);
	});
}

#[test]
fn silence_of_the_offered_agrees_after_a_whole_window() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let (_, child) = offered(100, Below::Keep);
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		hypothetically!({
			assert_ok!(Mesh::escalate(by(WORKER), child));
		});
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::escalate(by(WORKER), child), Error::TooLate);
		assert_noop!(Mesh::sponsor(by(MATE), child), Error::TooLate);
		let paid = Mesh::expire(by(STRANGER), child).unwrap();
		assert_eq!(paid.pays_fee, frame_support::dispatch::Pays::No);
		assert_eq!(how(child), Some(How::Agreed));
	});
}

#[test]
fn an_offer_of_nothing_frees_the_bounty_and_all_below_is_reviewed() {
	// covers: B-05, B-08
	ExtBuilder::build_and_execute(|| {
		let (root, child) = offered(0, Below::Keep);
		assert_ok!(Mesh::agree(by(WORKER), child));
		assert_eq!(get(child).state.open(), Some((1, 1 + WINDOW)));
		assert_eq!(get(child).terms[0].link.next, Next::Review { until: 11 });
		assert_eq!(get(root).vouched(), 0);
		assert!(matches!(
			last_event(),
			Event::Reopened {
				why: Fall::Dismissed,
				..
			}
		));
		// Dismissing one who works on it is the same.
		assert_ok!(Mesh::invite(by(DAO), child, MATE));
		assert_ok!(Mesh::take(by(MATE), child));
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Review));
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert!(get(child).state.open().is_some());
	});
}

#[test]
fn an_offer_is_below_what_is_payable() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = piece();
		assert_noop!(
			Mesh::offer(by(DAO), child, 400, Below::Keep),
			Error::OfferTooHigh
		);
		assert_noop!(
			Mesh::offer(by(DAO), child, 401, Below::Review),
			Error::OfferTooHigh
		);
		assert_noop!(
			Mesh::offer(by(POSTER), child, 399, Below::Keep),
			Error::NotStanding
		);
		hypothetically!({
			assert_ok!(Mesh::offer(by(DAO), child, 399, Below::Keep));
		});
		// All of it, but what is below is looked at first.
		assert_ok!(Mesh::offer(by(DAO), child, 400, Below::Review));
		assert_noop!(
			Mesh::offer(by(DAO), child, 300, Below::Keep),
			Error::NotSubmitted
		);
	});
}

#[test]
fn once_silence_has_accepted_nothing_less_can_be_offered() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let (_, child) = piece();
		run_to_block(1 + WINDOW);
		hypothetically!({
			assert_ok!(Mesh::offer(by(DAO), child, 1, Below::Keep));
		});
		hypothetically!({
			assert_ok!(Mesh::rework(by(DAO), child, 100));
		});
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::offer(by(DAO), child, 1, Below::Keep), Error::TooLate);
		assert_noop!(Mesh::rework(by(DAO), child, 100), Error::TooLate);
		assert_ok!(Mesh::accept(by(DAO), child, 400));
	});
}

#[test]
fn a_promise_hangs_on_the_name_that_stood_when_it_was_opened() {
	// covers: B-07, B-08 (why F28.1)
	ExtBuilder::build_and_execute(|| {
		// X offers a unit to its own second account, resigns, lifts, agrees.
		let (root, child) = offered(399, Below::Keep);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(WORKER), child));
		assert_ok!(Mesh::agree(by(WORKER), child));
		assert_eq!(
			get(child).pays[0].link.next,
			Next::Hangs {
				bounty: root,
				term: 1
			}
		);
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		// The one unit went to the root, which lives.
		assert_eq!(get(root).available, 601);
	});
}

#[test]
fn what_grows_during_an_offer_goes_up_or_to_review() {
	// covers: B-07, B-10 (why F28.3)
	ExtBuilder::build_and_execute(|| {
		let (root, mid, leaf) = layered();
		let other = Child::of(mid)
			.with(|other| {
				other.reward = 100;
				other.posting = posting(OTHER, 20, 80);
			})
			.post();
		submit(mid);
		assert_ok!(Mesh::offer(by(DAO), mid, 150, Below::Keep));
		// Frozen: 200 payable, nothing vouched for.
		assert_ok!(Mesh::cancel(by(WORKER), other));
		assert_ok!(Mesh::accept(by(WORKER), leaf, 100));
		assert_eq!((get(mid).available, get(mid).vouched()), (300, 100));
		assert_ok!(Mesh::agree(by(WORKER), mid));
		assert_eq!(get(mid).pays[0].amount, 150);
		assert_eq!(get(root).available, 600 + 150);
		// More than the offer saw was accepted below: it is looked at.
		assert_eq!(get(mid).terms[0].link.next, Next::Review { until: 11 });
		assert_eq!(get(root).vouched(), 150);
		assert_ok!(Mesh::ratify(by(DAO), mid, LinkRef::Term(1)));
		assert_eq!(get(root).vouched(), 250);
	});
}

#[test]
fn an_offer_can_keep_what_is_below_or_have_it_reviewed() {
	// covers: B-08, B-09 (partial acceptance evaded by passing down)
	ExtBuilder::build_and_execute(|| {
		let (root, mid, leaf) = layered();
		assert_ok!(Mesh::accept(by(WORKER), leaf, 100));
		submit(mid);
		hypothetically!({
			assert_ok!(Mesh::offer(by(DAO), mid, 100, Below::Keep));
			assert_ok!(Mesh::agree(by(WORKER), mid));
			assert_eq!(
				get(mid).terms[0].link.next,
				Next::Hangs {
					bounty: root,
					term: 1
				}
			);
			assert_eq!(get(root).vouched(), 200);
		});
		assert_ok!(Mesh::offer(by(DAO), mid, 100, Below::Review));
		assert_eq!(get(root).vouched(), 400);
		assert_ok!(Mesh::agree(by(WORKER), mid));
		assert_eq!(get(mid).terms[0].link.next, Next::Review { until: 11 });
		// What is in review counts when it passes.
		assert_eq!(get(root).vouched(), 100);
		assert_ok!(Mesh::contest(
			by(DAO),
			mid,
			LinkRef::Term(1),
			Perbill::zero()
		));
		assert_eq!(get(root).vouched(), 200);
		heard(mid);
		assert_ok!(Mesh::rule_contest(by(ARBITER), mid, LinkRef::Term(1), HALF));
		submit(root);
		accept(root);
		assert_ok!(Mesh::resolve(by(STRANGER), mid, LinkRef::Term(1)));
		assert_ok!(Mesh::lift(by(STRANGER), leaf));
		assert_ok!(Mesh::lift(by(STRANGER), leaf));
		assert_eq!(claimed(leaf, 0, MATE), 50);
		assert_eq!(claimed(mid, 0, WORKER), 100);
	});
}

#[test]
fn work_is_sent_back_at_most_twice_each_time_with_a_whole_window() {
	// covers: B-05 (reject or rework for ever)
	// pitfall: 38
	ExtBuilder::build_and_execute(|| {
		let (_, child) = piece();
		assert_noop!(Mesh::rework(by(POSTER), child, 50), Error::NotStanding);
		assert_noop!(Mesh::rework(by(DAO), child, WINDOW), Error::DueTooEarly);
		assert_noop!(
			Mesh::rework(by(DAO), child, 201 - WINDOW + 1),
			Error::DueTooLate
		);
		for due in [1 + WINDOW, 201 - WINDOW] {
			assert_ok!(Mesh::rework(by(DAO), child, due));
			assert_eq!(get(child).state.due(), Some(due));
			submit(child);
		}
		assert_noop!(Mesh::rework(by(DAO), child, 50), Error::TooManyReworks);
		accept(child);
	});
}
