// SPDX-License-Identifier: Apache-2.0

use super::*;
use codec::Encode;
use frame_support::traits::Hooks;

#[test]
fn a_tree_is_read_in_pages_with_its_money() {
	// covers: B-03, B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let ids: Vec<_> = (0..6)
			.map(|_| Child::of(root).with(|child| child.reward = 100).post())
			.collect();
		let other = Root::new().post();
		let mut found = Vec::new();
		let mut cursor = None;
		loop {
			let page = Mesh::tree(root, cursor, 3).unwrap();
			assert_eq!((page.poster, page.funded), (POSTER, 1_000));
			found.extend(
				page.bounties
					.into_iter()
					.map(|bounty| (bounty.id, bounty.available)),
			);
			cursor = page.next;
			if cursor.is_none() {
				break;
			}
		}
		found.sort();
		let expected: Vec<_> = [(root, 400)]
			.into_iter()
			.chain(ids.into_iter().map(|id| (id, 100)))
			.collect();
		assert_eq!(found, expected);
		assert_eq!(Mesh::tree(other, None, 1_000).unwrap().bounties.len(), 1);
		assert_eq!(Mesh::tree(1, None, 10), None);
		assert_eq!(Mesh::bounty(99), None);
		assert_eq!(Mesh::path_to_root(1), vec![1, root]);
	});
}

#[test]
fn an_account_sees_its_parts_and_what_they_wait_for() {
	// covers: B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		submit(child);
		accept(child);
		let page = Mesh::claimable(WORKER, None, 10);
		assert_eq!(page.next, None);
		assert_eq!(page.parts.len(), 1);
		assert_eq!((page.parts[0].amount, page.parts[0].ready), (400, false));
		submit(root);
		accept(root);
		assert!(Mesh::claimable(WORKER, None, 10).parts[0].ready);
		assert!(Mesh::claimable(STRANGER, None, 10).parts.is_empty());
		// Page by page the same.
		let first = Mesh::claimable(WORKER, None, 1);
		let second = Mesh::claimable(WORKER, first.next, 1);
		assert_eq!(first.parts.len() + second.parts.len(), 1);
	});
}

/// Make a step that was read, as anyone can.
fn make(step: crate::Step) {
	let made = match step {
		crate::Step::Lift(id) => Mesh::lift(by(STRANGER), id),
		crate::Step::Resolve(id, link) => Mesh::resolve(by(STRANGER), id, link),
		crate::Step::Claim(id, pay) => Mesh::claim(by(STRANGER), id, pay),
	};
	assert_ok!(made);
}

#[test]
fn what_is_still_needed_until_a_pay_is_certain() {
	// covers: B-14, B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let mid = Child::of(root).taken();
		let leaf = leaf_of(mid).taken();
		submit(leaf);
		accept(leaf);
		let path = || Mesh::path_to_final(leaf).unwrap();
		let wait = |bounty, next, until| crate::Wait {
			bounty,
			link: LinkRef::Term(1),
			next,
			until,
		};
		assert_eq!(path().steps, vec![]);
		assert_eq!(path().waits, vec![wait(mid, Next::Running, None)]);
		// The layer above falls out: review by the DAO.
		assert_ok!(Mesh::resign(by(WORKER), mid));
		let review = Next::Review { until: 1 + WINDOW };
		assert_eq!(path().waits, vec![wait(mid, review, Some(1 + WINDOW))]);
		// And the DAO too: somebody has to stand first, and only the poster can lift it now.
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_eq!(path().steps, vec![]);
		assert_eq!(path().waits, vec![wait(mid, review, Some(1 + WINDOW))]);
		assert_ok!(Mesh::lift(by(POSTER), mid));
		run_to_block(2 + WINDOW);
		assert_eq!(
			path().steps,
			vec![
				crate::Step::Resolve(mid, LinkRef::Term(1)),
				crate::Step::Claim(leaf, 0)
			]
		);
		// What it says works, in this order.
		path().steps.into_iter().for_each(make);
		assert_eq!(path().steps, vec![]);
		assert_eq!(path().waits, vec![]);
		assert_eq!(Mesh::path_to_final(99), None);
	});
}

#[test]
fn the_deepest_pay_is_reached_by_the_steps_that_are_read() {
	// covers: B-07, B-14
	ExtBuilder::build_and_execute(|| {
		let layers = deepest();
		for id in layers.iter().rev() {
			submit(*id);
			accept(*id);
		}
		let leaf = *layers.last().unwrap();
		let steps = Mesh::path_to_final(leaf).unwrap().steps;
		// One hop per layer between, then the claim.
		assert_eq!(steps.len(), 15);
		steps.into_iter().for_each(make);
		assert!(get(leaf).pays.is_empty());
	});
}

#[test]
fn an_account_sees_what_it_can_do_and_until_when() {
	// covers: B-05, B-15
	ExtBuilder::build_and_execute(|| {
		use crate::Action::*;
		let root = Root::new()
			.with(|root| root.posting.mode = Mode::Application)
			.post();
		let can = |who, id| {
			let mut actions: Vec<_> = Mesh::actions(who, id)
				.into_iter()
				.map(|possible| (possible.action, possible.until))
				.collect();
			actions.sort_by_key(|(action, _)| format!("{action:?}"));
			actions
		};
		assert_eq!(can(STRANGER, root), vec![(Apply, Some(51))]);
		assert_eq!(can(DAO, root), vec![(Apply, Some(51)), (Take, Some(51))]);
		assert_eq!(
			can(POSTER, root),
			vec![
				(Assign, Some(51)),
				(Cancel, None),
				(Extend, Some(490)),
				(Fund, None),
				(Invite, None)
			]
		);
		assert_eq!(can(ARBITER, root), vec![]);
		assert_ok!(Mesh::take(by(DAO), root));
		assert_eq!(
			can(DAO, root),
			vec![
				(PostChild, Some(201 - WINDOW - 1)),
				(Resign, Some(201)),
				(Submit, Some(201))
			]
		);
		assert_eq!(can(STRANGER, root), vec![]);
		submit(root);
		let clock = Some(1 + WINDOW);
		assert_eq!(
			can(POSTER, root),
			vec![
				(Accept, clock),
				(Fund, None),
				(Offer, clock),
				(Rework, clock)
			]
		);
		assert_ok!(Mesh::offer(by(POSTER), root, 10, Below::Keep));
		assert_eq!(
			can(DAO, root),
			vec![(Agree, clock), (Escalate, clock), (Sponsor, clock)]
		);
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_eq!(can(STRANGER, root), vec![(MatchBond, clock)]);
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_eq!(can(ARBITER, root), vec![]);
		heard(root);
		assert_eq!(can(ARBITER, root), vec![(Rule, clock)]);
		run_to_block(2 + 2 * WINDOW);
		assert_eq!(can(STRANGER, root), vec![(Expire, None)]);
		assert_ok!(Mesh::expire(by(STRANGER), root));
		assert_eq!(can(STRANGER, root), vec![(Claim, None)]);
		assert_eq!(can(POSTER, root), vec![(Claim, None), (Refund, None)]);
		assert_eq!(can(POSTER, 99), vec![]);
	});
}

#[test]
fn a_specification_is_read_and_its_absence_is_marked() {
	// covers: B-19
	// pitfall: 37
	ExtBuilder::build_and_execute(|| {
		let inline = Root::new().post();
		assert_eq!(Mesh::specification(inline), Some(b"do it".to_vec()));
		assert!(Mesh::bounty(inline).unwrap().retrievable);
		let noted = hash("a long text");
		Noted::note(noted, 11);
		let other = Root::new()
			.with(|root| {
				root.posting.spec = Spec::Preimage {
					hash: noted,
					len: 11,
				};
			})
			.post();
		assert_eq!(Mesh::specification(other), None);
		assert!(Mesh::bounty(other).unwrap().retrievable);
		// As if the preimage had been removed by force.
		Noted::forget(&noted);
		assert!(!Mesh::bounty(other).unwrap().retrievable);
		Noted::note(noted, 11);
	});
}

#[test]
fn refunds_are_read_before_they_are_taken() {
	// covers: B-10, B-11
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_eq!(Mesh::refundable(root, MATE), 0);
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_eq!(Mesh::refundable(root, MATE), 300);
		assert_eq!(Mesh::refundable(root, STRANGER), 0);
		assert_eq!(Mesh::refundable(99, MATE), 0);
		assert_ok!(Mesh::refund(by(MATE), root, MATE));
		assert_eq!(Mesh::refundable(root, MATE), 0);
	});
}

#[test]
fn the_provenance_of_a_root_can_be_recomputed_from_events_alone() {
	// covers: B-18
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let one = Child::of(root).with(|child| child.reward = 200).taken();
		let two = Child::of(root).taken();
		let leaf = leaf_of(two).taken();
		assert_ok!(Mesh::release(by(DAO), two, 50, hash("part")));
		for id in [leaf, one, two, root] {
			submit(id);
			accept(id);
		}
		// What anyone can do who has only the events: follow every seal into the next chain.
		let mut chains = std::collections::BTreeMap::<BountyId, H256>::new();
		let mut work = std::collections::BTreeMap::<BountyId, H256>::new();
		let mut last = H256::zero();
		for event in events() {
			match event {
				Event::Submitted {
					bounty, evidence, ..
				} => {
					work.insert(bounty, evidence);
				},
				Event::Released {
					bounty, evidence, ..
				} => {
					let chain = chains.entry(bounty).or_default();
					*chain = Mesh::seal(bounty, *chain, evidence);
				},
				Event::Accepted {
					bounty, seal, into, ..
				} => {
					let chain = chains.entry(bounty).or_default();
					last = Mesh::seal(bounty, *chain, work[&bounty]);
					assert_eq!(last, seal);
					if let Some(into) = into {
						let above = chains.entry(into).or_default();
						*above = Mesh::folded(*above, bounty, seal);
					}
				},
				_ => {},
			}
		}
		assert_eq!(get(root).chain, last);
	});
}

#[test]
fn who_stands_is_told_up_to_when_silence_means_nothing() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let clock = || Mesh::authority(child).unwrap().clock;
		assert_eq!(clock(), None);
		submit(child);
		assert_eq!(clock(), Some(1 + WINDOW));
		// The hunter's turn.
		assert_ok!(Mesh::offer(by(DAO), child, 100, Below::Keep));
		assert_eq!(clock(), None);
		run_to_block(5);
		assert_ok!(Mesh::escalate(by(WORKER), child));
		assert_eq!(clock(), Some(5 + WINDOW));
		// The arbiter's.
		assert_ok!(Mesh::match_bond(by(DAO), child));
		assert_eq!(clock(), None);
	});
}

#[test]
fn a_runtime_whose_limits_cannot_work_is_noticed_by_its_tests() {
	// covers: B-05
	let works = || std::panic::catch_unwind(Mesh::integrity_test).is_ok();
	assert!(works());
	MinWindow::set(0);
	assert!(!works());
	// As long as its only window: nothing can follow it.
	MinWindow::set(LIFETIME);
	assert!(!works());
	MinWindow::set(LIFETIME - 1);
	assert!(works());
	MinWindow::set(WINDOW);
	LevelPeriod::set(0);
	assert!(!works());
	LevelPeriod::set(PERIOD);
	MaxPageSize::set(0);
	assert!(!works());
	// Others may run in this thread.
	MaxPageSize::set(64);
	assert!(works());
}

#[test]
fn the_limits_are_told_as_they_are() {
	// covers: B-02, B-16
	let told: Vec<_> = Mesh::pallet_constants_metadata()
		.into_iter()
		.map(|constant| (constant.name, constant.value))
		.collect();
	for (name, value) in [
		("MaxDepth", u32::from(MAX_DEPTH).encode()),
		("MaxTerms", MAX_TERMS.encode()),
		("MaxPays", MAX_PAYS.encode()),
		("MaxPayees", MAX_PAYEES.encode()),
		("MaxReworks", MAX_REWORKS.encode()),
		("MaxMilestones", MAX_MILESTONES.encode()),
		("BondShare", BOND_SHARE.encode()),
		("FeeShare", FEE_SHARE.encode()),
		("EntryBondShare", ENTRY_BOND_SHARE.encode()),
		("ContestShare", CONTEST_SHARE.encode()),
		("MaxShortSpec", MAX_SHORT_SPEC.encode()),
		("MaxPlaces", MAX_PLACES.encode()),
		("MaxSpecLength", MAX_SPEC_LENGTH.encode()),
	] {
		assert!(told.contains(&(name, value)), "{name}: {told:?}");
	}
}
