// SPDX-License-Identifier: Apache-2.0

use super::*;

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
