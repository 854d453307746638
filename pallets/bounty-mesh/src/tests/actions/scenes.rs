// SPDX-License-Identifier: Apache-2.0

//! Every state a bounty can be in, under what can be above it.

use super::*;

/// The worker's piece under a root, the layer's hunter being the DAO.
fn piece() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	(root, Child::of(root).taken())
}

/// A piece open to all with two entries.
fn with_entries(root: BountyId) -> BountyId {
	let id = Child::of(root)
		.with(|child| {
			child.posting.mode = Mode::Open;
			child.posting.invited = None;
		})
		.post();
	enter(id, WORKER);
	enter(id, MATE);
	id
}

/// Whether an account is told a call, and up to when.
fn told(who: AccountId, id: BountyId, call: Call) -> Option<Option<u64>> {
	let mut found = Mesh::actions(who, id).into_iter();
	let same = found.find(|possible| (possible.action, possible.link) == call);
	same.map(|possible| possible.until)
}

fn offer(id: BountyId, amount: Balance) {
	let stands = Mesh::authority(id).unwrap().stands.unwrap();
	assert_ok!(Mesh::offer(by(stands), id, amount, Below::Keep));
}

fn escalated(id: BountyId) {
	submit(id);
	offer(id, 100);
	assert_ok!(Mesh::escalate(by(hunter(id).unwrap()), id));
}

#[test]
fn while_a_hunter_is_looked_for() {
	// covers: B-04, B-05, B-15
	ExtBuilder::build_and_execute(|| {
		Root::new().post();
		let root = Root::new().taken();
		let bids = Child::of(root)
			.with(|child| child.posting.mode = Mode::Application)
			.post();
		assert_ok!(Mesh::apply(by(MATE), bids, 100, 60, 15));
		agree_with_the_calls();
		Child::of(root)
			.with(|child| {
				child.reward = 80;
				child.posting.mode = Mode::Application;
				child.posting.eligibility = Rule::Member { dao: 1 };
			})
			.post();
		let open = with_entries(root);
		agree_with_the_calls();
		for who in [WORKER, MATE] {
			assert_ok!(Mesh::withdraw_entry(by(who), open, who));
		}
		agree_with_the_calls();
	});
}

#[test]
fn after_the_last_hunter_nobody_is_looked_for() {
	// covers: B-04, B-15
	ExtBuilder::build_and_execute(|| {
		// What is available has to go back: nobody is told to take, apply, enter or assign.
		let bids = Root::new()
			.with(|root| root.posting.mode = Mode::Application)
			.post();
		for _ in 0..MAX_TERMS {
			assert_ok!(Mesh::invite(by(POSTER), bids, DAO));
			assert_ok!(Mesh::take(by(DAO), bids));
			assert_ok!(Mesh::resign(by(DAO), bids));
		}
		assert_ok!(Mesh::invite(by(POSTER), bids, DAO));
		agrees(bids);
		let open = Root::new()
			.with(|root| {
				root.posting.mode = Mode::Open;
				root.posting.invited = None;
			})
			.post();
		for _ in 0..MAX_TERMS {
			enter(open, MATE);
			assert_ok!(Mesh::pick(by(POSTER), open, MATE, hash("entry")));
			offer(open, 0);
			assert_ok!(Mesh::agree(by(MATE), open));
		}
		agrees(open);
	});
}

#[test]
fn dates_that_are_the_latest_already_cannot_be_moved() {
	// covers: B-05, B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		// A whole window before the root is due.
		let latest = 201 - WINDOW;
		let child = Child::of(root)
			.with(|child| child.posting = posting(WORKER, latest, latest))
			.post();
		agrees(child);
		assert_eq!(told(DAO, child, (Action::Extend, None)), None);
		assert_ok!(Mesh::take(by(WORKER), child));
		agrees(child);
		assert_eq!(told(DAO, child, (Action::Extend, None)), None);
		// Of these two dates only the first.
		let child = Child::of(root)
			.with(|child| child.posting = posting(WORKER, latest - 1, latest))
			.post();
		agrees(child);
		assert!(told(DAO, child, (Action::Extend, None)).is_some());
	});
}

#[test]
fn at_the_limits_of_depth_and_of_milestones() {
	// covers: B-02, B-15, B-16
	ExtBuilder::build_and_execute(|| {
		let layers = deepest();
		let (above, lowest) = (layers[14], layers[15]);
		let passes_on = |id| told(hunter(id).unwrap(), id, (Action::PostChild, None)).is_some();
		let spare = || Mesh::fund(by(POSTER), layers[0], 80);
		// What would be passed on is there: only the depth is in the way.
		assert!(get(lowest).available >= 80);
		agrees(lowest);
		assert!(!passes_on(lowest));
		// One layer up it is the money.
		assert!(!passes_on(above));
		assert_ok!(spare());
		agrees(layers[0]);
		assert!(passes_on(layers[0]));
	});
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let releases = || told(POSTER, root, (Action::Release, None)).is_some();
		for _ in 0..MAX_MILESTONES {
			assert!(releases());
			assert_ok!(Mesh::release(by(POSTER), root, 10, hash("part")));
		}
		// As many wait to be paid as may.
		agrees(root);
		assert!(!releases());
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		agrees(root);
		assert!(releases());
	});
}

#[test]
fn while_somebody_works_on_it() {
	// covers: B-05, B-15, B-16
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		let open = Child::of(root).with(|child| child.reward = 100).post();
		agree_with_the_calls();
		assert_ok!(Mesh::release(by(DAO), child, 100, hash("part")));
		// All is passed down.
		let rest = get(root).available;
		Child::of(root).with(|child| child.reward = rest).taken();
		agree_with_the_calls();
		// Who is judged moves no escrow and no date below.
		submit(root);
		agree_with_the_calls();
		accept(root);
		assert_eq!(hunter(open), None);
		agree_with_the_calls();
	});
}

#[test]
fn while_the_work_waits_for_an_answer() {
	// covers: B-05, B-15
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		for _ in 0..MAX_REWORKS {
			submit(child);
			agree_with_the_calls();
			assert_ok!(Mesh::rework(by(DAO), child, 100));
		}
		submit(child);
		agree_with_the_calls();
		// Nobody stands above.
		assert_ok!(Mesh::resign(by(DAO), root));
		agree_with_the_calls();
		assert_ok!(Mesh::lift(by(WORKER), child));
		agree_with_the_calls();
	});
}

#[test]
fn while_less_is_offered() {
	// covers: B-05, B-09, B-15
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		offer(child, 0);
		submit(root);
		agree_with_the_calls();
		let (_, other) = piece();
		submit(other);
		offer(other, 10);
		agree_with_the_calls();
		assert_ok!(Mesh::sponsor(by(STRANGER), other));
		accept(root);
		agree_with_the_calls();
		// What is agreed to cannot go up: what is above has ended.
		let (root, child) = piece();
		submit(child);
		offer(child, 100);
		submit(root);
		accept(root);
		agree_with_the_calls();
	});
}

#[test]
fn while_entries_are_refused_and_after() {
	// covers: B-04, B-05, B-09, B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let picked = with_entries(root);
		assert_ok!(Mesh::pick(by(DAO), picked, WORKER, hash("entry")));
		// The other entrant has no say in the bargain.
		offer(picked, 10);
		let refused = with_entries(root);
		offer(refused, 0);
		agree_with_the_calls();
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), refused));
		// A new round: what was handed in before is void.
		enter(refused, OTHER);
		agree_with_the_calls();
		offer(refused, 0);
		agree_with_the_calls();
		assert_ok!(Mesh::escalate(by(OTHER), refused));
		agree_with_the_calls();
	});
}

#[test]
fn while_a_dispute_runs() {
	// covers: B-05, B-09, B-15
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		escalated(child);
		agree_with_the_calls();
		hypothetically!({
			assert_ok!(Mesh::to_collective(by(WORKER), child, None));
			agree_with_the_calls();
		});
		// Nobody stands: no silence counts.
		hypothetically!({
			assert_ok!(Mesh::resign(by(DAO), root));
			agree_with_the_calls();
		});
		assert_ok!(Mesh::match_bond(by(STRANGER), child));
		agree_with_the_calls();
		hypothetically!({
			assert_ok!(Mesh::to_collective(by(DAO), child, None));
			agree_with_the_calls();
		});
		// The ruling waits until the piece is lifted over what has ended.
		submit(root);
		accept(root);
		agree_with_the_calls();
		let all = Perbill::one();
		heard(child);
		agree_with_the_calls();
		assert_ok!(Mesh::rule(by(ARBITER), child, all, all, None));
		agree_with_the_calls();
		assert_ok!(Mesh::lift(by(STRANGER), child));
		agree_with_the_calls();
		assert_ok!(Mesh::expire(by(STRANGER), child));
		agree_with_the_calls();
	});
}

#[test]
fn while_what_a_pay_hangs_on_is_disputed() {
	// covers: B-08, B-09, B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		escalated(mid);
		let shows = |who| {
			let pay = Some(LinkRef::Pay(0));
			told(who, leaf, (Action::ToCollectiveByPay, pay))
		};
		agree_with_the_calls();
		// The poster's side has its window first.
		assert_eq!(
			(shows(MATE), shows(STRANGER)),
			(Some(Some(1 + WINDOW)), None)
		);
		hypothetically!({
			assert_ok!(Mesh::resign(by(DAO), root));
			agree_with_the_calls();
			assert_eq!(shows(MATE), Some(None));
		});
		assert_ok!(Mesh::match_bond(by(STRANGER), mid));
		agree_with_the_calls();
		assert_eq!(
			(shows(MATE), shows(DAO)),
			(Some(Some(1 + 2 * WINDOW)), None)
		);
		hypothetically!({
			run_to_block(2 + 2 * WINDOW);
			assert_eq!(shows(MATE), None);
		});
		hypothetically!({
			assert_ok!(Mesh::to_collective(by(MATE), mid, Some((leaf, 0))));
			agree_with_the_calls();
			assert_eq!(shows(MATE), None);
		});
		// A ruling that waits is the last word.
		submit(root);
		accept(root);
		heard(mid);
		let all = Perbill::one();
		assert_ok!(Mesh::rule(by(ARBITER), mid, all, all, None));
		agree_with_the_calls();
		assert_eq!(shows(MATE), None);
	});
}

#[test]
fn a_pay_of_an_earlier_hunter_shows_nothing_about_a_later_ones_dispute() {
	// covers: B-09, B-15
	ExtBuilder::build_and_execute(|| {
		let [_, mid, leaf] = layers();
		assert_ok!(Mesh::resign(by(WORKER), mid));
		assert_ok!(Mesh::invite(by(DAO), mid, OTHER));
		assert_ok!(Mesh::take(by(OTHER), mid));
		escalated(mid);
		assert_ok!(Mesh::match_bond(by(DAO), mid));
		agree_with_the_calls();
		let shown = (Action::ToCollectiveByPay, Some(LinkRef::Pay(0)));
		assert_eq!(told(MATE, leaf, shown), None);
	});
}

#[test]
fn a_dispute_without_an_arbiter_is_nobodys_of_these() {
	// covers: B-09, B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.terms.arbiter = None).taken();
		escalated(root);
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		agree_with_the_calls();
	});
}

#[test]
fn after_the_end() {
	// covers: B-07, B-10, B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		agree_with_the_calls();
		for id in [mid, root] {
			submit(id);
			accept(id);
			agree_with_the_calls();
		}
		assert_ok!(Mesh::resolve(by(STRANGER), mid, LinkRef::Term(1)));
		agree_with_the_calls();
		for id in [leaf, mid, root] {
			assert_ok!(Mesh::claim(by(STRANGER), id, 0));
			agree_with_the_calls();
			assert_ok!(Mesh::clean(by(STRANGER), id));
		}
		// What comes back goes to who paid before the record goes.
		let root = Root::new().post();
		assert_ok!(Mesh::cancel(by(POSTER), root));
		agree_with_the_calls();
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		agree_with_the_calls();
	});
}

#[test]
fn while_promises_of_a_fallen_layer_are_reviewed() {
	// covers: B-08, B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		assert_ok!(Mesh::resign(by(WORKER), mid));
		agree_with_the_calls();
		hypothetically!({
			assert_ok!(Mesh::resign(by(DAO), root));
			agree_with_the_calls();
		});
		let term = LinkRef::Term(1);
		assert_ok!(Mesh::contest(by(DAO), mid, term, Perbill::zero()));
		agree_with_the_calls();
		// Who contested is a party, and so is whoever shows a pay that hangs on it, up to the default split.
		let until = Some(1 + 2 * WINDOW);
		let asks = |who| told(who, mid, (Action::ContestToCollective, Some(term)));
		let pay = Some(LinkRef::Pay(0));
		let shows = |who| told(who, leaf, (Action::ContestToCollectiveByPay, pay));
		assert_eq!(
			(asks(DAO), asks(MATE), asks(WORKER)),
			(Some(until), None, None)
		);
		assert_eq!(
			(shows(MATE), shows(DAO), shows(WORKER)),
			(Some(until), None, None)
		);
		hypothetically!({
			assert_ok!(Mesh::contest_to_collective(by(DAO), mid, term, None));
			agree_with_the_calls();
			assert_eq!((asks(DAO), shows(MATE)), (None, None));
		});
		heard(mid);
		agree_with_the_calls();
		// A contest keeps the record of what has ended, though nothing else does.
		assert_ok!(Mesh::confirm(by(ARBITER), leaf, LinkRef::Pay(0)));
		assert_ok!(Mesh::cancel(by(DAO), mid));
		submit(root);
		accept(root);
		assert_ok!(Mesh::claim(by(STRANGER), leaf, 0));
		assert_ok!(Mesh::clean(by(STRANGER), leaf));
		assert!(get(mid).pays.is_empty() && get(mid).kids == 0);
		agree_with_the_calls();
		heard(mid);
		assert_ok!(Mesh::rule_contest(by(ARBITER), mid, term, Perbill::one()));
		agree_with_the_calls();
	});
}

#[test]
fn where_many_pay() {
	// covers: B-11, B-15
	ExtBuilder::build_and_execute(|| {
		let root = crowd(90);
		agree_with_the_calls();
		assert_ok!(Mesh::take(by(DAO), root));
		assert_ok!(Mesh::release(by(POSTER), root, 100, hash("part")));
		let child = Child::of(root).taken();
		agree_with_the_calls();
		hypothetically!({
			// Looked for again: nobody can join any more.
			assert_ok!(Mesh::resign(by(DAO), root));
			agree_with_the_calls();
			assert_ok!(Mesh::cancel(by(POSTER), root));
			agree_with_the_calls();
		});
		submit(child);
		accept(child);
		submit(root);
		accept(root);
		agree_with_the_calls();
		// The poster's own contest: whoever put a tenth in can ask for the collective, others cannot.
		hypothetically!({
			let term = LinkRef::Term(1);
			assert_ok!(Mesh::contest(by(POSTER), root, term, Perbill::zero()));
			agree_with_the_calls();
			let asks = |who| told(who, root, (Action::ContestToCollective, Some(term)));
			let until = Some(1 + 2 * WINDOW);
			assert_eq!((asks(POSTER), asks(MATE)), (Some(until), Some(until)));
			assert_eq!((asks(OTHER), asks(STRANGER)), (None, None));
		});
		assert_ok!(Mesh::contest(
			by(MATE),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		agree_with_the_calls();
		run_to_block(2 + WINDOW);
		for (id, pay) in [(root, 0), (root, 1)] {
			assert_ok!(Mesh::claim(by(STRANGER), id, pay));
		}
		agree_with_the_calls();
	});
}

#[test]
fn a_root_that_many_paid_for_goes_after_their_records() {
	// covers: B-11, B-15
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_ok!(Mesh::take(by(DAO), root));
		submit(root);
		accept(root);
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		// Nothing came back and nothing can: but each record has a deposit of its own.
		let cleans = || told(STRANGER, root, (Action::Clean, None)).is_some();
		for who in [POSTER, MATE, OTHER] {
			agrees(root);
			assert!(!cleans());
			assert_ok!(Mesh::refund(by(STRANGER), root, who));
		}
		agrees(root);
		assert!(cleans());
	});
}

#[test]
fn under_layers_without_a_hunter() {
	// covers: B-05, B-08, B-15
	ExtBuilder::build_and_execute(|| {
		let (root, child) = piece();
		let leaf = Child::of(child)
			.with(|leaf| {
				leaf.reward = 100;
				leaf.posting = posting(DAO, 20, 80);
			})
			.taken();
		assert_ok!(Mesh::resign(by(WORKER), child));
		agree_with_the_calls();
		// The DAO over its own piece: it, or the root's poster, puts that right.
		assert_ok!(Mesh::lift(by(DAO), leaf));
		agree_with_the_calls();
		assert_ok!(Mesh::resign(by(DAO), root));
		agree_with_the_calls();
	});
}
