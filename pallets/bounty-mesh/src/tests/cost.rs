// SPDX-License-Identifier: Apache-2.0

//! How many items of storage a call reads and writes, counted as a benchmark counts them: each key
//! once, without what every transaction touches.

use super::*;
use frame_support::{traits::PalletInfoAccess, StorageHasher, Twox128};
use std::collections::BTreeSet;

/// What a call touched: names of storage items, one for each key.
#[derive(Debug, PartialEq, Eq)]
pub struct Touched {
	pub reads: Vec<String>,
	pub writes: Vec<String>,
}

impl Touched {
	pub fn counts(&self) -> (usize, usize) {
		(self.reads.len(), self.writes.len())
	}
}

fn known() -> Vec<(Vec<u8>, String)> {
	let items = [
		(
			Mesh::name(),
			&[
				"NextBountyId",
				"Bounties",
				"Trees",
				"TreeBounties",
				"Specs",
				"Levels",
				"Credits",
				"EntryLists",
			][..],
		),
		(System::name(), &["Account"][..]),
		(Balances::name(), &["Holds", "Account"][..]),
		(Assets::name(), &["Asset", "Account"][..]),
		(AssetsHolder::name(), &["Holds", "BalancesOnHold"][..]),
	];
	items
		.iter()
		.flat_map(|(pallet, items)| {
			items.iter().map(move |item| {
				let hash = |name: &str| Twox128::hash(name.as_bytes()).to_vec();
				let prefix = [hash(pallet), hash(item)].concat();
				(prefix, format!("{pallet}::{item}"))
			})
		})
		.collect()
}

fn named<'a>(keys: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
	let system = Twox128::hash(System::name().as_bytes());
	let known = known();
	let keys: BTreeSet<&[u8]> = keys.collect();
	let mut names: Vec<_> = keys
		.into_iter()
		.filter_map(|key| {
			let name = known.iter().find(|(prefix, _)| key.starts_with(prefix));
			match name {
				Some((_, name)) => Some(name.clone()),
				// Events, the block number and the like.
				None if key.starts_with(&system) || key.starts_with(b":") => None,
				None => panic!("{key:?} is unknown"),
			}
		})
		.collect();
	names.sort();
	names
}

/// What a call touches, on top of all that was stored before.
pub fn touched(ext: &mut sp_io::TestExternalities, call: impl FnOnce()) -> Touched {
	ext.commit_all().unwrap();
	let recorder = Default::default();
	ext.execute_with_recorder(Clone::clone(&recorder), call);
	let keys = recorder.recorded_keys();
	let reads = keys.values().flat_map(|keys| keys.keys());
	let reads = named(reads.map(|key| key.as_ref()));
	let writes = ext.overlayed_changes().changes();
	let writes = named(writes.map(|(key, _)| key.as_slice()));
	ext.commit_all().unwrap();
	Touched { reads, writes }
}

/// A root that is in use, by a hunter and a worker who have worked before.
fn root_in_use(asset: AssetId, places: u32, advance: Balance) -> BountyId {
	// Somebody's first work of the period is noted once.
	let first = Root::new().taken();
	submit(first);
	accept(first);
	assert_ok!(Mesh::claim(by(STRANGER), first, 0));
	let root = Root::new()
		.with(|root| {
			root.terms.asset = asset;
			root.advance = advance;
			root.posting.places = places;
		})
		.taken();
	// Others keep the parent's record as it is in use.
	let other = Child::of(root)
		.with(|child| child.posting.places = 0)
		.taken();
	submit(other);
	accept(other);
	root
}

/// The life of a child from its posting until it is paid and gone, call by call.
fn life(asset: AssetId, places: u32) -> Vec<(&'static str, Touched)> {
	let mut ext = ExtBuilder::build();
	let (root, child) = ext.execute_with(|| {
		let root = root_in_use(asset, places, 0);
		(root, Child::of(root))
	});
	let id = ext.execute_with(|| next_child(root, &child.posting));
	let mut done = Vec::new();
	let mut call = |name, ext: &mut _, call: &mut dyn FnMut()| {
		done.push((name, touched(ext, call)));
	};
	call("post_child", &mut ext, &mut || {
		child.clone().post();
	});
	call("take", &mut ext, &mut || {
		assert_ok!(Mesh::take(by(WORKER), id));
	});
	call("submit", &mut ext, &mut || submit(id));
	call("accept", &mut ext, &mut || {
		assert_ok!(Mesh::accept(by(DAO), id, Balance::MAX));
	});
	ext.execute_with(|| {
		submit(root);
		accept(root);
	});
	call("claim", &mut ext, &mut || {
		assert_ok!(Mesh::claim(by(STRANGER), id, 0));
	});
	if ext.execute_with(|| Bounties::<Test>::contains_key(id)) {
		call("clean", &mut ext, &mut || {
			assert_ok!(Mesh::clean(by(STRANGER), id));
		});
	}
	ext.execute_with(|| {
		assert!(!Bounties::<Test>::contains_key(id));
		Mesh::do_try_state().unwrap();
	});
	done
}

/// The same with two steps to a signature, all of it certain when it is accepted.
fn short_life(asset: AssetId) -> Vec<(&'static str, Touched)> {
	let mut ext = ExtBuilder::build();
	let (id, child) = ext.execute_with(|| {
		let root = root_in_use(asset, 5, 400);
		let child = Child::of(root).with(|child| child.sure = child.reward);
		(next_child(root, &child.posting), child)
	});
	let post = touched(&mut ext, || {
		child.post();
	});
	let done = touched(&mut ext, || {
		let payees = payees(&[(WORKER, 100)]);
		assert_ok!(Mesh::take_and_submit(by(WORKER), id, hash("x"), payees));
	});
	let paid = touched(&mut ext, || {
		assert_ok!(Mesh::accept_and_pay(by(DAO), id, Balance::MAX));
	});
	ext.execute_with(|| assert!(!Bounties::<Test>::contains_key(id)));
	vec![
		("post_child", post),
		("take_and_submit", done),
		("accept_and_pay", paid),
	]
}

fn sum(life: &[(&str, Touched)]) -> (usize, usize) {
	life.iter()
		.map(|(_, touched)| touched.counts())
		.fold((0, 0), |(r, w), (reads, writes)| (r + reads, w + writes))
}

#[test]
fn the_life_of_a_child_writes_no_more_than_it_has_to() {
	// covers: B-14
	let calls = |life: &[(&'static str, Touched)]| -> Vec<(&'static str, usize, usize)> {
		life.iter()
			.map(|(name, touched)| {
				let (reads, writes) = touched.counts();
				(*name, reads, writes)
			})
			.collect()
	};
	let placed = life(USD, 5);
	assert_eq!(
		calls(&placed),
		vec![
			// The child and its parent.
			("post_child", 2, 2),
			("take", 3, 1),
			("submit", 4, 1),
			("accept", 4, 2),
			// Two records, the payee, the asset, and the pot's two holds.
			("claim", 7, 6),
		],
		"{placed:#?}"
	);
	assert_eq!(sum(&placed), (20, 12));
	let native = life(Native::get(), 5);
	assert_eq!(sum(&native).1, 11, "{native:#?}");
	let short = short_life(USD);
	assert_eq!(
		calls(&short),
		vec![
			("post_child", 2, 2),
			// The child, its parent and the tree; whether the payee can receive.
			("take_and_submit", 5, 1),
			// As `claim`, and the level of who did it.
			("accept_and_pay", 8, 6),
		],
		"{short:#?}"
	);
	let native = short_life(Native::get());
	assert_eq!(sum(&native).1, 8, "{native:#?}");
	// With a deposit of its own: its number, its entry in the tree and the deposit are paid for.
	let own = life(USD, 0);
	assert_eq!(own.last().map(|(name, _)| *name), Some("clean"));
	assert_eq!(sum(&own).1, 20, "{own:#?}");
}

/// A root with so many descendants, posted as if by calls: five layers below it, each with a fifth.
fn grown(descendants: u64) -> (sp_io::TestExternalities, BountyId) {
	let mut ext = ExtBuilder::build();
	let root = ext.execute_with(|| {
		let root = Root::new()
			.with(|root| {
				root.reward = 1_000_000;
				root.posting.places = descendants as u32;
			})
			.taken();
		let model = get(root);
		let (mut above, layers) = (root, 5);
		for number in 0..descendants {
			let id = root + 1 + number;
			if number > 0 && number % (descendants / layers).max(1) == 0 {
				above = id - 1;
			}
			let parent = get(above);
			Bounties::<Test>::insert(
				id,
				Record {
					parent: Some(above),
					up: Above::Bounty(above),
					depth: parent.depth + 1,
					places: Places::after(id, 0),
					ticket: None,
					slots: CREDIT_SLOTS,
					escrow: 100,
					available: 100,
					sure: 0,
					advance: 0,
					..model.clone()
				},
			);
			Bounties::<Test>::mutate(above, |record| {
				let record = record.as_mut().unwrap();
				record.kids += 1;
				record.available -= 100.min(record.available);
				record.passed += 100;
				record.escrow = record.available + record.passed;
			});
		}
		Bounties::<Test>::mutate(root, |record| {
			record.as_mut().unwrap().places.left = 0;
		});
		submit(root);
		root
	});
	(ext, root)
}

#[test]
fn accepting_a_root_costs_the_same_whatever_hangs_below_it() {
	// covers: B-14
	let accept = |descendants| {
		let (mut ext, root) = grown(descendants);
		let count = ext.execute_with(|| Bounties::<Test>::iter_keys().count() as u64);
		assert_eq!(count, descendants + 1);
		touched(&mut ext, || {
			assert_ok!(Mesh::accept(by(POSTER), root, Balance::MAX));
		})
	};
	let none = accept(0);
	assert_eq!(none.counts(), (4, 3), "{none:#?}");
	assert_eq!(accept(10), none);
	assert_eq!(accept(2_000), none);
}
