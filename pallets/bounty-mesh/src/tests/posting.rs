// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{pallet::Specs, weights::WeightInfo};
use frame_support::{assert_noop, dispatch::GetDispatchInfo};

#[test]
fn the_reward_is_in_escrow_from_the_first_moment() {
	// covers: B-01
	ExtBuilder::build_and_execute(|| {
		let before = free(Native::get(), POSTER);
		let id = Root::new().post();
		let record = get(id);
		assert_eq!(held(Native::get()), 1_000);
		assert_eq!(
			before - free(Native::get(), POSTER),
			1_000 + deposit(POSTER)
		);
		assert_eq!(
			(record.escrow, record.available, record.sure, record.depth),
			(1_000, 1_000, 1_000, 1)
		);
		assert_eq!(record.depositor, POSTER);
		assert!(matches!(
			last_event(),
			Event::RootPosted {
				bounty: 0,
				poster: POSTER,
				reward: 1_000,
				..
			}
		));
	});
}

#[test]
fn who_posts_pays_for_the_length_of_the_text() {
	// covers: B-14, B-19
	let (root, child) =
		ExtBuilder::build().execute_with(|| (Root::new(), posting(WORKER, 20, 100)));
	let weights = |spec: Spec<H256>| {
		let with = |posting: &PostingOf<Test>| Posting {
			spec: spec.clone(),
			..posting.clone()
		};
		let root = crate::Call::<Test>::post_root {
			terms: root.terms.clone(),
			reward: root.reward,
			advance: root.advance,
			posting: with(&root.posting),
		};
		let child = crate::Call::<Test>::post_child {
			parent: 0,
			reward: 100,
			sure: 0,
			advance: 0,
			posting: with(&child),
		};
		[root, child].map(|call| call.get_dispatch_info().call_weight)
	};
	let measured = |len| {
		[
			<() as WeightInfo>::post_root(len),
			<() as WeightInfo>::post_child(len),
		]
	};
	for len in [1, 300] {
		assert_eq!(weights(text(&"x".repeat(len as usize))), measured(len));
	}
	// A preimage is there already.
	let noted = Spec::Preimage {
		hash: hash("long"),
		len: 300,
	};
	assert_eq!(weights(noted), measured(0));
}

#[test]
fn terms_of_a_tree_are_checked() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let refused = |change: fn(&mut Root), error: Error| {
			let root = Root::new().with(change);
			assert_noop!(
				Mesh::post_root(
					by(root.by),
					root.terms,
					root.reward,
					root.advance,
					root.posting
				),
				error
			);
		};
		refused(
			|root| root.terms.asset = AssetId::WithId(77),
			Error::UnknownAsset,
		);
		refused(|root| root.terms.window = WINDOW - 1, Error::WindowTooShort);
		refused(
			|root| root.terms.default_split = Percent::from_percent(24),
			Error::SplitOutOfRange,
		);
		refused(
			|root| root.terms.default_split = Percent::from_percent(76),
			Error::SplitOutOfRange,
		);
		refused(|root| root.terms.smallest = 79, Error::SmallestTooSmall);
		refused(|root| root.terms.end = 1 + LIFETIME + 1, Error::EndTooLate);
		refused(
			|root| root.terms.arbiter = Some(POSTER),
			Error::ArbiterAsParty,
		);
		refused(|root| root.reward = 79, Error::RewardTooSmall);
		refused(|root| root.advance = 1_001, Error::AdvanceAboveSure);
		refused(|root| root.posting.until = 1, Error::DatesOutOfOrder);
		refused(
			|root| root.posting.until = root.posting.due + 1,
			Error::DatesOutOfOrder,
		);
		refused(
			|root| root.posting.due = root.terms.end - WINDOW + 1,
			Error::DueTooLate,
		);
		refused(|root| root.posting.spec = text(""), Error::SpecUnavailable);
	});
}

#[test]
fn limits_are_allowed_exactly() {
	ExtBuilder::build_and_execute(|| {
		Root::new()
			.with(|root| {
				root.reward = 80;
				root.advance = 80;
				root.terms.end = 1 + LIFETIME;
				root.terms.default_split = Percent::from_percent(75);
				root.posting.until = 1 + LIFETIME - WINDOW;
				root.posting.due = 1 + LIFETIME - WINDOW;
			})
			.post();
	});
}

#[test]
fn the_specification_is_always_retrievable() {
	// covers: B-19
	ExtBuilder::build_and_execute(|| {
		let noted = hash("a long text");
		let spec = Spec::Preimage {
			hash: noted,
			len: 11,
		};
		let root = Root::new().with(|root| root.posting.spec = spec.clone());
		assert_eq!(root.clone().try_post(), Err(Error::SpecUnavailable.into()));
		Noted::note(noted, 12);
		assert_eq!(root.clone().try_post(), Err(Error::SpecUnavailable.into()));
		Noted::note(noted, 11);
		let id = root.post();
		assert_eq!(Noted::requests(&noted), 1);
		assert_eq!(
			get(id).spec,
			SpecRef {
				hash: noted,
				len: 11,
				inline: false
			}
		);

		// A short text is in the record, a long one beside it.
		let short = "x".repeat(MAX_SHORT_SPEC as usize);
		for (words, beside) in [
			("do it".into(), false),
			(short.clone(), false),
			(short + "x", true),
		] {
			let id = Root::new()
				.with(|root| root.posting.spec = text(&words))
				.post();
			assert_eq!(Specs::<Test>::contains_key(id), beside);
			assert_eq!(get(id).text.is_empty(), beside);
			assert_eq!(Mesh::specification(id), Some(words.as_bytes().to_vec()));
			assert_eq!(get(id).spec.hash, hash(&words));
			assert_ok!(Mesh::cancel(by(POSTER), id));
			assert_ok!(Mesh::refund(by(STRANGER), id, POSTER));
			assert_ok!(Mesh::clean(by(STRANGER), id));
			assert_eq!(Mesh::specification(id), None);
			assert!(!Specs::<Test>::contains_key(id));
		}

		// Released with the record.
		assert_ok!(Mesh::cancel(by(POSTER), id));
		assert_ok!(Mesh::refund(by(STRANGER), id, POSTER));
		assert_ok!(Mesh::clean(by(STRANGER), id));
		assert_eq!(Noted::requests(&noted), 0);
	});
}

#[test]
fn posting_a_child_moves_no_tokens() {
	// covers: B-02, B-03
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let dao = free(Native::get(), DAO);
		let child = Child::of(root).post();
		assert_eq!(held(Native::get()), 1_000);
		assert_eq!(dao - free(Native::get(), DAO), deposit(DAO));
		let (above, below) = (get(root), get(child));
		assert_eq!((above.available, above.passed, above.kids), (600, 400, 1));
		assert_eq!(
			(below.parent, below.up, below.depth),
			(Some(root), Above::Bounty(root), 2)
		);
		assert_eq!(Mesh::bounty(root).unwrap().margin, 600);
	});
}

#[test]
fn a_root_that_many_may_pay_for_weighs_the_record_of_the_first() {
	// covers: B-04
	let weight = |crowd| {
		let mut root = Root::new();
		root.terms.crowd = crowd;
		let call = crate::Call::<Test>::post_root {
			terms: root.terms,
			reward: root.reward,
			advance: root.advance,
			posting: root.posting,
		};
		call.get_dispatch_info().call_weight
	};
	let first = RocksDbWeight::get().reads_writes(1, 1);
	ExtBuilder::build_and_execute(|| assert_eq!(weight(true), weight(false) + first));
}

#[test]
fn a_child_is_checked_against_its_parent() {
	// covers: B-02, B-05, B-07, B-17
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| {
				root.advance = 100;
				root.posting.cap = percent(20);
			})
			.taken();
		let base = Child::of(root).with(|child| child.posting.cap = percent(20));
		let refused = |change: &dyn Fn(&mut Child), error: Error| {
			let child = base.clone().with(|child| change(child));
			assert_noop!(
				Mesh::post_child(
					by(child.by),
					child.parent,
					child.reward,
					child.sure,
					child.advance,
					child.posting
				),
				error
			);
		};
		refused(&|child| child.by = POSTER, Error::NotHunter);
		refused(&|child| child.parent = 99, Error::UnknownBounty);
		refused(&|child| child.reward = 79, Error::RewardTooSmall);
		refused(&|child| child.reward = 1_001, Error::RewardTooLarge);
		refused(&|child| child.sure = 101, Error::SureAboveAdvance);
		refused(&|child| child.advance = 1, Error::AdvanceAboveSure);
		refused(
			&|child| child.sure = child.reward + 1,
			Error::AdvanceAboveSure,
		);
		refused(
			&|child| child.posting.cap = percent(21),
			Error::CapAboveParent,
		);
		refused(
			&|child| child.posting.due = 201 - WINDOW + 1,
			Error::DueTooLate,
		);
		refused(&|child| child.posting.until = 1, Error::DatesOutOfOrder);
		base.clone()
			.with(|child| {
				child.reward = 1_000;
				child.posting.due = 201 - WINDOW;
			})
			.post();
	});
}

#[test]
fn the_advance_is_reserved_and_never_promised_twice() {
	// covers: B-07
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 50).taken();
		let child = Child::of(root).with(|child| child.sure = 50).post();
		assert_eq!((get(root).advance, get(root).sure), (0, 950));
		assert_eq!(
			Child::of(root).with(|child| child.sure = 1).try_post(),
			Err(Error::SureAboveAdvance.into())
		);
		// Taken back, the certainty can be promised again.
		assert_ok!(Mesh::cancel(by(DAO), child));
		assert_eq!((get(root).advance, get(root).sure), (50, 1_000));
		Child::of(root).with(|child| child.sure = 50).post();
	});
}

#[test]
fn dates_move_only_later_and_only_by_who_stands() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).post();
		let due = get(child).due;
		assert_noop!(
			Mesh::extend(by(POSTER), child, None, Some(due + 1)),
			Error::NotStanding
		);
		assert_noop!(Mesh::extend(by(DAO), child, None, None), Error::OnlyLater);
		assert_noop!(
			Mesh::extend(by(DAO), child, None, Some(due)),
			Error::OnlyLater
		);
		assert_noop!(
			Mesh::extend(by(DAO), child, Some(21), None),
			Error::OnlyLater
		);
		assert_noop!(
			Mesh::extend(by(DAO), child, Some(due + 1), None),
			Error::DatesOutOfOrder
		);
		assert_noop!(
			Mesh::extend(by(DAO), child, None, Some(201 - WINDOW + 1)),
			Error::DueTooLate
		);
		assert_ok!(Mesh::extend(by(DAO), child, Some(due + 1), Some(due + 1)));
		assert_eq!(get(child).state.open(), Some((1, due + 1)));

		assert_ok!(Mesh::take(by(WORKER), child));
		assert_noop!(
			Mesh::extend(by(DAO), child, Some(due + 2), None),
			Error::NotOpen
		);
		assert_ok!(Mesh::extend(by(DAO), child, None, Some(due + 5)));
		assert_eq!(get(child).state.due(), Some(due + 5));
		// Who is being judged moves nothing below.
		submit(root);
		assert_noop!(
			Mesh::extend(by(DAO), child, None, Some(due + 6)),
			Error::NotAssigned
		);
	});
}

#[test]
fn only_an_open_bounty_is_cancelled_and_its_escrow_goes_up() {
	// covers: B-05, B-08, B-10
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).post();
		assert_noop!(Mesh::cancel(by(STRANGER), child), Error::NotStanding);
		assert_ok!(Mesh::cancel(by(DAO), child));
		assert_eq!(how(child), Some(How::Cancelled));
		assert_eq!((get(root).available, get(root).passed), (1_000, 0));
		assert_noop!(Mesh::cancel(by(POSTER), root), Error::NotOpen);
		assert_noop!(Mesh::cancel(by(POSTER), 99), Error::UnknownBounty);

		let other = Root::new().post();
		assert_ok!(Mesh::cancel(by(POSTER), other));
		assert_eq!(returned(other), 1_000);
	});
}
