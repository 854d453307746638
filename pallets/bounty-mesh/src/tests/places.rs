// SPDX-License-Identifier: Apache-2.0

//! Places: children whose storage was paid in advance, with the root's deposit.

use super::*;
use crate::{
	pallet::{Credits, OwedReputation, TreeBounties},
	weights::WeightInfo,
};
use frame_support::assert_noop;

fn with_places(places: u32) -> Root {
	Root::new().with(|root| root.posting.places = places)
}

fn places(id: BountyId) -> (BountyId, u32) {
	let places = get(id).places;
	(places.next, places.left)
}

#[test]
fn a_place_has_its_number_its_deposit_and_its_entry_already() {
	// covers: B-02, B-14
	ExtBuilder::build_and_execute(|| {
		let plain = Root::new().post();
		let without = deposit(POSTER);
		let root = with_places(3).taken();
		assert!(deposit(POSTER) > 2 * without);
		assert_eq!(places(root), (root + 1, 3));
		// The numbers are kept for them.
		let other = Root::new().post();
		assert_eq!((plain, other), (root - 1, root + 4));

		let paid = Child::of(root).with(|child| child.reward = 100).post();
		assert_eq!((paid, deposit(DAO)), (root + 1, 0));
		assert!(get(paid).ticket.is_none() && get(paid).depositor == DAO);
		assert!(Mesh::bounty(paid).unwrap().in_place);
		assert!(!TreeBounties::<Test>::contains_key(root, paid));
		assert_eq!(places(root), (root + 2, 2));

		// A long text has no room there.
		let long = Child::of(root)
			.with(|child| {
				child.reward = 100;
				child.posting.spec = text(&"x".repeat(257));
			})
			.post();
		assert_eq!((long, places(root).1), (other + 1, 2));
		assert!(deposit(DAO) > 0 && get(long).ticket.is_some());
		assert!(TreeBounties::<Test>::contains_key(root, long));
	});
}

#[test]
fn places_are_handed_down_and_never_twice() {
	ExtBuilder::build_and_execute(|| {
		let root = with_places(5).taken();
		let ask = |count| Child::of(root).with(|child| child.posting.places = count);
		assert_eq!(ask(6).try_post(), Err(Error::TooFewPlaces.into()));
		let layer = ask(3).taken();
		assert_eq!(
			(layer, places(layer), places(root)),
			(root + 1, (root + 2, 3), (root + 5, 1))
		);
		let below = |reward| {
			Child::of(layer).with(|child| {
				child.reward = reward;
				child.posting = posting(MATE, 20, 80);
			})
		};
		assert_eq!(below(80).post(), root + 2);
		let all = below(80).with(|child| child.posting.places = 2).post();
		// All that were left are its own; so it has none itself.
		assert_eq!((places(all), places(layer).1), ((root + 3, 2), 0));
		assert!(get(all).ticket.is_some());
		assert!(get(below(80).post()).ticket.is_some());
		assert_eq!(
			with_places(MAX_PLACES + 1).try_post(),
			Err(Error::TooManyPlaces.into())
		);
		let most = with_places(MAX_PLACES).post();
		assert_eq!(
			NextBountyId::<Test>::get(),
			most + u64::from(MAX_PLACES) + 1
		);
	});
}

#[test]
fn the_last_pay_takes_a_record_in_a_place_with_it() {
	// covers: B-14
	ExtBuilder::build_and_execute(|| {
		let root = with_places(2).with(|root| root.advance = 100).taken();
		let child = Child::of(root).with(|child| child.sure = 100).taken();
		let own = Child::of(root)
			.with(|own| own.posting.spec = text(&"x".repeat(300)))
			.taken();
		for id in [child, own, root] {
			submit(id);
			accept(id);
		}
		// The certain part is paid first; the rest still needs the record.
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_eq!(get(child).pays.len(), 1);
		assert_eq!(get(root).kids, 2);
		assert_ok!(Mesh::claim(by(STRANGER), child, 1));
		assert!(matches!(
			last_event(),
			Event::Cleaned {
				bounty: 1,
				depositor: DAO
			}
		));
		assert_eq!((Bounties::<Test>::get(child), get(root).kids), (None, 1));
		assert_noop!(Mesh::claim(by(STRANGER), child, 1), Error::UnknownBounty);
		// Who paid a deposit has it back with `clean`.
		assert_ok!(Mesh::claim(by(STRANGER), own, 0));
		assert!(deposit(DAO) > 0);
		assert_ok!(Mesh::clean(by(STRANGER), own));
		assert_eq!(deposit(DAO), 0);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert!(deposit(POSTER) > 0);
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_eq!(deposit(POSTER), 0);
	});
}

#[test]
fn what_still_refers_to_a_record_in_a_place_keeps_it() {
	ExtBuilder::build_and_execute(|| {
		let root = with_places(4).taken();
		let layer = Child::of(root)
			.with(|layer| layer.posting.places = 2)
			.taken();
		let leaf = leaf_of(layer).taken();
		for id in [leaf, layer, root] {
			submit(id);
			accept(id);
		}
		assert_ok!(Mesh::claim(by(STRANGER), layer, 0));
		assert_eq!(get(layer).kids, 1);
		assert_ok!(Mesh::resolve(by(STRANGER), layer, LinkRef::Term(1)));
		assert_ok!(Mesh::claim(by(STRANGER), leaf, 0));
		assert_eq!(Bounties::<Test>::get(leaf), None);
		assert_eq!(get(layer).kids, 0);
		// Nothing takes this one away by itself: its last pay was paid before.
		assert_ok!(Mesh::clean(by(STRANGER), layer));
		assert_eq!(get(root).kids, 0);
		// A cancelled one has no pay.
		let other = with_places(1).taken();
		let child = Child::of(other).post();
		assert_ok!(Mesh::cancel(by(DAO), child));
		assert_ok!(Mesh::clean(by(STRANGER), child));
		assert_eq!(get(other).kids, 0);
	});
}

#[test]
fn a_credit_that_comes_of_a_place_is_cut_from_the_roots_deposit() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let root = with_places(1)
			.with(|root| {
				root.terms.asset = USD;
				root.posting.invited = Some(OTHER);
			})
			.taken();
		let child = Child::of(root).taken();
		let whole = deposit(POSTER);
		for id in [child, root] {
			submit(id);
			accept(id);
		}
		assert_ok!(Assets::block(by(ADMIN), 1, WORKER));
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		assert_eq!(Bounties::<Test>::get(child), None);
		assert_eq!(Mesh::credit(WORKER, USD), 400);
		let credit = Credits::<Test>::get(WORKER, USD).unwrap();
		assert_eq!(credit.deposit.map(|(who, _)| who), Some(POSTER));
		assert_eq!((deposit(POSTER), get(root).slots), (whole, 15));
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert!(deposit(POSTER) > 0 && deposit(POSTER) < whole);
		assert_ok!(Assets::thaw(by(ADMIN), 1, WORKER));
		assert_ok!(Mesh::withdraw_credit(by(STRANGER), WORKER, USD));
		assert_eq!(deposit(POSTER), 0);
	});
}

#[test]
fn reputation_in_a_place_is_promised_by_who_posted_it() {
	// covers: B-06
	ExtBuilder::build_and_execute(|| {
		let root = with_places(1).taken();
		let child = Child::of(root)
			.with(|child| {
				child.posting.reputation = 50;
				child.posting.invited = Some(MATE);
			})
			.taken();
		for id in [child, root] {
			submit(id);
			accept(id);
		}
		Standings::set_budget(0);
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		let owed = OwedReputation::<Test>::get(MATE, DAO).unwrap();
		assert_eq!(owed.points, 50);
		assert_eq!(owed.deposit.map(|(who, _)| who), Some(POSTER));
		Standings::set_budget(50);
		assert_ok!(Mesh::collect_reputation(by(STRANGER), MATE, DAO, 50));
		assert_eq!(Standings::of(MATE), 50);
	});
}

#[test]
fn a_tree_with_places_is_read_in_pages() {
	// covers: B-15
	ExtBuilder::build_and_execute(|| {
		let root = with_places(300).with(|root| root.reward = 5_000).taken();
		let mut expected = vec![root];
		for number in 0..9 {
			let child = Child::of(root).with(|child| {
				child.reward = 100;
				if number % 3 == 0 {
					child.posting.spec = text(&"x".repeat(300));
				}
				if number == 4 {
					child.posting.places = 40;
				}
			});
			expected.push(child.post());
		}
		let gone = expected.remove(3);
		assert_ok!(Mesh::cancel(by(DAO), gone));
		assert_ok!(Mesh::clean(by(STRANGER), gone));
		expected.sort();
		for size in [1, 2, 3, 7, 64] {
			let (mut found, mut cursor) = (Vec::new(), None);
			for _ in 0..200 {
				let page = Mesh::tree(root, cursor, size).unwrap();
				assert_eq!(page.places, 300);
				assert!(page.bounties.len() <= size as usize);
				found.extend(page.bounties.into_iter().map(|bounty| bounty.id));
				cursor = page.next;
				if cursor.is_none() {
					break;
				}
			}
			found.sort();
			assert_eq!(found, expected, "in pages of {size}");
		}
	});
}

#[test]
fn only_with_its_text_in_the_record_is_a_child_in_a_place_cheaper() {
	// covers: B-14
	ExtBuilder::build_and_execute(|| {
		let root = with_places(2).taken();
		let (light, noted) = (<() as WeightInfo>::post_child_in_place(), hash("long"));
		Noted::note(noted, 9_000);
		let weight = |spec| {
			let posting = Posting {
				spec,
				..posting(WORKER, 20, 100)
			};
			let posted = Mesh::post_child(by(DAO), root, 100, 0, 0, posting);
			posted.unwrap().actual_weight
		};
		assert_eq!(weight(text("short")), Some(light));
		// A preimage stays as long as it is asked for: it brings a deposit, which covers its text.
		let elsewhere = Spec::Preimage {
			hash: noted,
			len: 9_000,
		};
		let (before, id) = (deposit(DAO), NextBountyId::<Test>::get());
		assert_eq!(weight(elsewhere), None);
		assert!(get(id).ticket.is_some());
		assert!(deposit(DAO) >= before + 9_000);
		assert_eq!(get(root).places.left, 1);
		assert_eq!(weight(text("the other place")), Some(light));
		assert_eq!(weight(text("no place is left")), None);
	});
}
