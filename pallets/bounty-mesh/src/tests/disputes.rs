// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::{assert_noop, hypothetically};
use sp_runtime::Perbill;

const HALF: Perbill = Perbill::from_percent(50);

/// The worker's piece of 400 under the DAO's root of 1,000, handed in.
fn piece() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let child = Child::of(root).taken();
	submit(child);
	(root, child)
}

fn offered(amount: Balance, below: Below) -> (BountyId, BountyId) {
	let (root, child) = piece();
	assert_ok!(Mesh::offer(by(DAO), child, amount, below));
	(root, child)
}

fn matched(amount: Balance) -> (BountyId, BountyId) {
	let (root, child) = offered(amount, Below::Keep);
	assert_ok!(Mesh::escalate(by(WORKER), child));
	assert_ok!(Mesh::match_bond(by(DAO), child));
	(root, child)
}

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
fn if_the_posters_side_puts_nothing_at_risk_the_hunter_has_all() {
	// covers: B-09 (bond the poor cannot match)
	// pitfall: 33
	ExtBuilder::build_and_execute(|| {
		let before = free(Native::get(), WORKER);
		let (root, child) = offered(0, Below::Review);
		assert_ok!(Mesh::escalate(by(WORKER), child));
		// A tenth of 400.
		assert_eq!(before - free(Native::get(), WORKER), 40);
		assert_eq!(held(Native::get()), 1_040);
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		assert_noop!(
			Mesh::rule(by(ARBITER), child, Perbill::zero(), HALF, None),
			Error::NotMatched
		);
		hypothetically!({
			assert_ok!(Mesh::match_bond(by(DAO), child));
		});
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::match_bond(by(DAO), child), Error::TooLate);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(free(Native::get(), WORKER), before);
		assert_eq!(how(child), Some(How::Ruled));
		assert_eq!(get(child).pays[0].amount, 400);
		assert_eq!(get(root).vouched(), 400);
	});
}

#[test]
fn a_worker_without_tokens_escalates_with_a_sponsors_bond() {
	// covers: B-09
	// pitfall: 66
	ExtBuilder::build_and_execute(|| {
		let (_, child) = offered(0, Below::Keep);
		let before = [WORKER, MATE].map(|who| free(Native::get(), who));
		let now = || [WORKER, MATE].map(|who| free(Native::get(), who));
		assert_ok!(Mesh::sponsor(by(MATE), child));
		assert_noop!(Mesh::sponsor(by(OTHER), child), Error::BondThere);
		assert_eq!(now(), [before[0], before[1] - 40]);
		// The hunter agrees after all: it goes back to who put it.
		hypothetically!({
			assert_ok!(Mesh::agree(by(WORKER), child));
			assert_eq!(now(), before);
		});
		assert_ok!(Mesh::escalate(by(WORKER), child));
		assert_eq!(now(), [before[0], before[1] - 40]);
		assert_ok!(Mesh::match_bond(by(DAO), child));
		heard(child);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			child,
			Perbill::one(),
			Perbill::one(),
			None
		));
		// Won: the other side's bond less the fee, which is one minimum balance at least.
		assert_eq!(now(), [before[0], before[1] + 30]);
	});
}

#[test]
fn whose_figure_was_further_off_loses_the_bond() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let (root, child) = matched(100);
		let all = [WORKER, DAO, ARBITER];
		let money = || all.map(|who| free(Native::get(), who) as i128);
		let ruled = |percent: u32| {
			let before = money();
			heard(child);
			assert_ok!(Mesh::rule(
				by(ARBITER),
				child,
				Perbill::from_parts(percent * 1_000_000),
				Perbill::one(),
				None
			));
			let after = money();
			[0, 1, 2].map(|i| after[i] - before[i])
		};
		// The hunter says 400, the poster 100. Ruled 300: the hunter was nearer.
		hypothetically!({
			assert_eq!(ruled(750), [70, 0, 10]);
			assert_eq!(get(child).pays[0].amount, 300);
			assert_eq!(get(root).vouched(), 300);
			assert_eq!((get(root).available, get(root).passed), (700, 300));
			assert!(events().iter().any(|event| matches!(
				event,
				Event::BondsSettled {
					hunter_side: 70,
					poster_side: 0,
					fee: 10,
					..
				}
			)));
		});
		// Ruled 200: the poster was.
		hypothetically!({
			assert_eq!(ruled(500), [0, 70, 10]);
		});
		// Ruled 250, in the middle: each pays half of the fee.
		hypothetically!({
			assert_eq!(ruled(625), [35, 35, 10]);
		});
		assert_noop!(
			Mesh::rule(by(DAO), child, HALF, HALF, None),
			Error::NotArbiter
		);
		ruled(0);
		assert_eq!(get(child).pays.len(), 0);
		assert_eq!(get(child).chain, H256::zero());
	});
}

#[test]
fn after_the_arbiter_the_collective_and_after_it_the_default_split() {
	// covers: B-05, B-09
	// pitfall: 32, 34
	ExtBuilder::build_and_execute(|| {
		let before = [WORKER, DAO].map(|who| free(Native::get(), who));
		let (_, child) = matched(100);
		// The root was paid for before: only bonds moved.
		let root = RuntimeOrigin::root;
		let rule = |origin| Mesh::rule(origin, child, Perbill::one(), HALF, None);
		run_to_block(1 + WINDOW);
		assert_noop!(rule(root()), Error::ArbitersTurn);
		hypothetically!({
			assert_ok!(rule(by(ARBITER)));
		});
		run_to_block(2 + WINDOW);
		assert_noop!(rule(by(ARBITER)), Error::CollectivesTurn);
		hypothetically!({
			assert_ok!(rule(root()));
			// The fee makes the account, so it is one minimum balance at least.
			assert_eq!(free(Native::get(), COMMONS), 10);
		});
		run_to_block(1 + 2 * WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(2 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(get(child).pays[0].amount, 200);
		assert_eq!(get(child).terms[0].link.ratio, HALF);
		// Nobody ruled: both bonds go back. What is missing are deposits.
		let after = [WORKER, DAO].map(|who| free(Native::get(), who) + deposit(who));
		assert_eq!(before, after);
	});
}

#[test]
fn either_side_can_have_the_collective_rule() {
	// covers: B-09 (own arbiter)
	ExtBuilder::build_and_execute(|| {
		let (_, child) = matched(100);
		assert_noop!(
			Mesh::to_collective(by(STRANGER), child, None),
			Error::NotAParty
		);
		hypothetically!({
			assert_ok!(Mesh::to_collective(by(WORKER), child, None));
		});
		run_to_block(5);
		assert_ok!(Mesh::to_collective(by(DAO), child, None));
		assert_noop!(
			Mesh::to_collective(by(WORKER), child, None),
			Error::CollectivesTurn
		);
		assert_noop!(
			Mesh::rule(by(ARBITER), child, HALF, HALF, None),
			Error::CollectivesTurn
		);
		hypothetically!({
			assert_ok!(Mesh::rule(RuntimeOrigin::root(), child, HALF, HALF, None));
		});
		run_to_block(5 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(6 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		// Without an arbiter it goes there at once.
		let root = Root::new().with(|root| root.terms.arbiter = None).taken();
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_noop!(
			Mesh::rule(by(ARBITER), root, HALF, HALF, None),
			Error::NotArbiter
		);
		assert_ok!(Mesh::rule(RuntimeOrigin::root(), root, HALF, HALF, None));
	});
}

#[test]
fn a_ruling_has_the_force_of_an_acceptance_and_no_more() {
	// covers: B-07, B-09 (staged dispute)
	ExtBuilder::build_and_execute(|| {
		// X plays hunter, child's hunter and both sides of the dispute.
		let (root, child) = matched(0);
		heard(child);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			child,
			Perbill::one(),
			Perbill::one(),
			None
		));
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		assert_ok!(Mesh::contest(
			by(POSTER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
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
fn an_open_dispute_counts_when_its_name_is_reviewed() {
	// covers: B-07, B-08 (why F28.2)
	ExtBuilder::build_and_execute(|| {
		let (root, child) = matched(0);
		assert_ok!(Mesh::resign(by(DAO), root));
		// Nothing hangs on the fallen term yet, but 400 may: the reviewer sees and can contest it.
		assert_eq!(get(root).terms[0].vouched, 400);
		assert_ok!(Mesh::contest(
			by(POSTER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		// The ruling comes while layers have died: it pays, and shares the contest's fate.
		heard(child);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			child,
			Perbill::one(),
			Perbill::one(),
			None
		));
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		heard(root);
		assert_ok!(Mesh::rule_contest(
			by(ARBITER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		assert_eq!(claimed(child, 0, WORKER), 0);
		assert_eq!(get(root).available, 1_000);
	});
}

/// The worker's piece of 400 with 100 passed down to the mate and accepted, handed in.
fn layered() -> (BountyId, BountyId, BountyId) {
	let root = Root::new().taken();
	let mid = Child::of(root).taken();
	let leaf = leaf_of(mid).taken();
	submit(leaf);
	(root, mid, leaf)
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
fn a_hunter_who_passed_all_down_can_still_be_looked_into() {
	// covers: B-09 (all passed to a sybil, nothing left to cut)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 1_000).taken();
		submit(child);
		accept(child);
		submit(root);
		assert_eq!(get(root).payable(), 0);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Review));
		hypothetically!({
			assert_ok!(Mesh::agree(by(DAO), root));
			assert!(matches!(get(root).terms[0].link.next, Next::Review { .. }));
		});
		// Escalated: the bond is a tenth of all that hangs on it, and the ruling cuts that.
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_eq!(held(Native::get()), 1_200);
		heard(root);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			root,
			Perbill::zero(),
			Perbill::zero(),
			None
		));
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_eq!(claimed(child, 0, WORKER), 0);
		assert_eq!(returned(root), 1_000);
	});
}

#[test]
fn where_nothing_is_at_stake_nobody_rules() {
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		Child::of(root).with(|child| child.reward = 1_000).taken();
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_noop!(Mesh::escalate(by(DAO), root), Error::NothingAtStake);
		assert_ok!(Mesh::agree(by(DAO), root));
	});
}

#[test]
fn a_ruling_waits_while_what_is_above_has_ended() {
	// covers: B-09 (layers dying while a dispute runs)
	ExtBuilder::build_and_execute(|| {
		let (root, child) = matched(0);
		submit(root);
		accept(root);
		let ruled = |who| Mesh::rule(by(who), child, HALF, Perbill::one(), None);
		heard(child);
		assert_ok!(ruled(ARBITER));
		assert!(get(child).state.is_living());
		assert_noop!(ruled(ARBITER), Error::AlreadyRuled);
		assert_noop!(
			Mesh::to_collective(by(WORKER), child, None),
			Error::AlreadyRuled
		);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::LiftFirst);
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(how(child), Some(How::Ruled));
		assert_eq!(returned(root), 200);
		// The term it was promised in was accepted: it is certain.
		assert_eq!(claimed(child, 0, WORKER), 200);
	});
}

#[test]
fn nobody_is_silent_while_nobody_stands() {
	// covers: B-05, B-08
	ExtBuilder::build_and_execute(|| {
		let (root, child) = offered(0, Below::Keep);
		assert_ok!(Mesh::escalate(by(WORKER), child));
		assert_ok!(Mesh::resign(by(DAO), root));
		run_to_block(5 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NobodyStands);
		hypothetically!({
			assert_ok!(Mesh::match_bond(by(POSTER), child));
		});
		assert_ok!(Mesh::lift(by(POSTER), child));
		// Who came to stand has a whole window to match.
		run_to_block(5 + 2 * WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(6 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
	});
}

#[test]
fn disputes_at_several_levels_touch_disjoint_money() {
	// covers: B-09, B-13
	// pitfall: 33
	ExtBuilder::build_and_execute(|| {
		let (root, mid, leaf) = layered();
		submit(mid);
		submit(root);
		for (id, by_whom, hunter) in [
			(leaf, WORKER, MATE),
			(mid, DAO, WORKER),
			(root, POSTER, DAO),
		] {
			assert_ok!(Mesh::offer(by(by_whom), id, 0, Below::Keep));
			assert_ok!(Mesh::escalate(by(hunter), id));
			assert_ok!(Mesh::match_bond(by(by_whom), id));
		}
		for id in [root, leaf, mid] {
			if get(id).up != Above::Top {
				let _ = Mesh::lift(by(STRANGER), id);
			}
			heard(id);
			assert_ok!(Mesh::rule(by(ARBITER), id, HALF, Perbill::one(), None));
			crate::Pallet::<Test>::do_try_state().unwrap();
		}
		for id in [leaf, mid] {
			let _ = Mesh::lift(by(STRANGER), id);
			let _ = Mesh::lift(by(STRANGER), id);
			let _ = Mesh::expire(by(STRANGER), id);
		}
		assert_eq!([root, mid, leaf].map(how), [Some(How::Ruled); 3]);
		let paid = [root, mid, leaf].map(|id| get(id).pays[0].amount);
		assert_eq!(paid, [300, 150, 50]);
		assert_eq!(returned(root), 500);
	});
}

#[test]
fn dismissed_work_in_hand_is_paid_to_the_hunter_if_it_is_ruled_so() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		heard(root);
		assert_ok!(Mesh::rule(by(ARBITER), root, HALF, HALF, None));
		assert_eq!(get(root).pays[0].to, Recipients::One(DAO));
		assert_eq!(claimed(root, 0, DAO), 500);
		assert_eq!(get(root).chain, H256::zero());
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

#[test]
fn the_arbiter_of_a_dispute_rules_in_the_second_half_of_its_window() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = matched(100);
		let rule = || Mesh::rule(by(ARBITER), child, HALF, HALF, None);
		let told = || {
			let actions = Mesh::actions(ARBITER, child).into_iter();
			let rules = actions.filter(|possible| possible.action == crate::Action::Rule);
			rules.map(|possible| possible.until).collect::<Vec<_>>()
		};
		run_to_block(WINDOW / 2);
		assert_eq!(told(), vec![]);
		assert_noop!(rule(), Error::NotYet);
		run_to_block(1 + WINDOW / 2);
		assert_eq!(told(), vec![Some(1 + WINDOW)]);
		assert_ok!(rule());
	});
}

#[test]
fn a_payee_below_can_ask_for_the_collective() {
	// covers: B-08, B-09 (own arbiter)
	ExtBuilder::build_and_execute(|| {
		// The poster's hunter accepts good work of 900; then all three of the poster's accounts play a
		// dispute about the root that is to leave nothing of it.
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		let other = Child::of(root)
			.with(|child| {
				child.reward = 80;
				child.posting = posting(MATE, 20, 100);
			})
			.taken();
		submit(child);
		accept(child);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		let nothing = Perbill::zero();
		assert_noop!(
			Mesh::rule(by(ARBITER), root, nothing, nothing, None),
			Error::NotYet
		);
		let moved = |who, witness| Mesh::to_collective(by(who), root, witness);
		assert_noop!(moved(WORKER, None), Error::NotAParty);
		assert_noop!(moved(STRANGER, Some((child, 0))), Error::NotAParty);
		assert_noop!(moved(WORKER, Some((child, 1))), Error::UnknownLink);
		// Paid for something else: it does not hang on the disputed term.
		let elsewhere = Child::of(Root::new().taken()).taken();
		submit(elsewhere);
		accept(elsewhere);
		assert_noop!(moved(WORKER, Some((elsewhere, 0))), Error::NotAParty);
		assert_noop!(moved(MATE, Some((other, 0))), Error::UnknownLink);
		run_to_block(WINDOW / 2);
		assert_ok!(moved(WORKER, Some((child, 0))));
		let all = Perbill::one();
		assert_ok!(Mesh::rule(RuntimeOrigin::root(), root, nothing, all, None));
		assert_eq!(claimed(child, 0, WORKER), 900);
	});
}
