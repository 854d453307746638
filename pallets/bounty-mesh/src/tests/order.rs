// SPDX-License-Identifier: Apache-2.0

//! Disputes at several levels are about disjoint money: in which order they are ruled changes
//! nothing, so no order is enforced and nobody can hold up one dispute with another.

use super::*;
use sp_runtime::Perbill;

/// A root of 1,000 and a piece of 400 in it, both disputed.
fn two_disputes() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let child = Child::of(root).taken();
	submit(child);
	assert_ok!(Mesh::offer(by(DAO), child, 100, Below::Keep));
	assert_ok!(Mesh::escalate(by(WORKER), child));
	assert_ok!(Mesh::match_bond(by(DAO), child));
	submit(root);
	assert_ok!(Mesh::offer(by(POSTER), root, 50, Below::Keep));
	assert_ok!(Mesh::escalate(by(DAO), root));
	assert_ok!(Mesh::match_bond(by(POSTER), root));
	(root, child)
}

fn rule(id: BountyId, (share, below): (u32, u32)) {
	let part = Perbill::from_percent;
	heard(id);
	assert_ok!(Mesh::rule(by(ARBITER), id, part(share), part(below), None));
}

/// Everything that strangers can do, then what everybody has.
fn settled(root: BountyId, child: BountyId) -> Vec<Balance> {
	let _ = Mesh::lift(by(STRANGER), child);
	let _ = Mesh::expire(by(STRANGER), child);
	for id in [root, child] {
		for pay in get(id).pays {
			let _ = Mesh::resolve(by(STRANGER), id, LinkRef::Pay(pay.id));
			assert_ok!(Mesh::claim(by(STRANGER), id, pay.id));
		}
	}
	let _ = Mesh::refund(by(STRANGER), root, POSTER);
	for id in [child, root] {
		assert_ok!(Mesh::clean(by(STRANGER), id));
	}
	assert_eq!(held(Native::get()), 0);
	let all = ACTORS.into_iter();
	all.map(|who| free(Native::get(), who)).collect()
}

#[test]
fn the_order_of_rulings_changes_nobodys_money() {
	// covers: B-09, B-13
	// pitfall: 33
	for lower in [(0, 100), (50, 100), (90, 100), (100, 100)] {
		for upper in [(0, 0), (60, 30), (60, 100), (100, 0), (100, 100)] {
			let played = |upper_first: bool| {
				let mut result = Vec::new();
				ExtBuilder::build_and_execute(|| {
					let (root, child) = two_disputes();
					let mut cases = [(child, lower), (root, upper)];
					if upper_first {
						cases.reverse();
					}
					for (id, verdict) in cases {
						rule(id, verdict);
					}
					result = settled(root, child);
				});
				result
			};
			assert_eq!(played(false), played(true), "{lower:?} below {upper:?}");
		}
	}
}

#[test]
fn an_open_dispute_below_does_not_hold_up_the_one_above() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let (root, child) = two_disputes();
		rule(root, (60, 100));
		assert_eq!(how(root), Some(How::Ruled));
		assert_eq!(how(child), None);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
	});
}
