// SPDX-License-Identifier: Apache-2.0

//! Fixtures whose defaults succeed, and one file of tests per noun.

mod actions;
mod attacks;
mod both;
mod contests;
mod cost;
mod disputes;
mod entries;
mod funding;
mod hunting;
mod invariants;
mod levels;
mod link_machine;
mod links;
mod mesh;
mod milestones;
mod model;
mod offers;
mod order;
mod paths;
mod payouts;
mod places;
mod pledges;
mod posting;
mod pot;
mod reads;
mod review;
mod rulings;
mod split;
mod standing;
mod state_machine;
mod story;
mod try_state;
mod upkeep;

use crate::{
	mock::*,
	pallet::{Bounties, Contests, Event, NextBountyId, Trees},
	state::{Below, Court, Fall, How, State},
	traits::Rule,
	types::*,
};
use frame_support::{
	assert_ok,
	traits::fungibles::{Inspect, InspectHold},
	weights::{constants::RocksDbWeight, Weight},
};
use sp_core::H256;
use sp_runtime::{Percent, Permill};

pub type Error = crate::pallet::Error<Test>;
pub type Record = BountyOf<Test>;

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn percent(part: u32) -> Permill {
	Permill::from_percent(part)
}

/// Names for hashes.
pub fn hash(of: &str) -> H256 {
	sp_io::hashing::blake2_256(of.as_bytes()).into()
}

pub fn text(of: &str) -> Spec<H256> {
	Spec::Inline(of.as_bytes().to_vec().try_into().unwrap())
}

pub fn payees(list: &[(AccountId, u32)]) -> Payees<AccountId> {
	list.iter()
		.map(|(who, part)| Payee {
			who: *who,
			share: percent(*part),
		})
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

pub fn posting(invited: AccountId, until: u64, due: u64) -> PostingOf<Test> {
	Posting {
		until,
		due,
		mode: Mode::Direct,
		invited: Some(invited),
		eligibility: Rule::Anyone,
		spec: text("do it"),
		cap: Permill::one(),
		entry_bond: 0,
		reputation: 0,
		places: 0,
	}
}

/// A root for the DAO, unless it is changed.
#[derive(Clone)]
pub struct Root {
	pub by: AccountId,
	pub terms: TreeTermsOf<Test>,
	pub reward: Balance,
	pub advance: Balance,
	pub posting: PostingOf<Test>,
}

impl Root {
	pub fn new() -> Self {
		let now = System::block_number();
		Root {
			by: POSTER,
			terms: TreeTerms {
				asset: Native::get(),
				arbiter: Some(ARBITER),
				window: WINDOW,
				default_split: Percent::from_percent(50),
				smallest: 80,
				end: now + 500,
				crowd: false,
			},
			reward: 1_000,
			advance: 0,
			posting: posting(DAO, now + 50, now + 200),
		}
	}

	pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
		change(&mut self);
		self
	}

	pub fn try_post(self) -> Result<BountyId, sp_runtime::DispatchError> {
		let id = NextBountyId::<Test>::get();
		Mesh::post_root(
			by(self.by),
			self.terms,
			self.reward,
			self.advance,
			self.posting,
		)?;
		Ok(id)
	}

	pub fn post(self) -> BountyId {
		self.try_post().unwrap()
	}

	/// Posted and taken by the invited account.
	pub fn taken(self) -> BountyId {
		let hunter = self.posting.invited.unwrap();
		let id = self.post();
		assert_ok!(Mesh::take(by(hunter), id));
		id
	}
}

/// A child for the worker, unless it is changed.
#[derive(Clone)]
pub struct Child {
	pub by: AccountId,
	pub parent: BountyId,
	pub reward: Balance,
	pub sure: Balance,
	pub advance: Balance,
	pub posting: PostingOf<Test>,
}

impl Child {
	pub fn of(parent: BountyId) -> Self {
		let now = System::block_number();
		Child {
			by: hunter(parent).unwrap_or(DAO),
			parent,
			reward: 400,
			sure: 0,
			advance: 0,
			posting: posting(WORKER, now + 20, now + 100),
		}
	}

	pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
		change(&mut self);
		self
	}

	pub fn try_post(self) -> Result<BountyId, sp_runtime::DispatchError> {
		let id = next_child(self.parent, &self.posting);
		Mesh::post_child(
			by(self.by),
			self.parent,
			self.reward,
			self.sure,
			self.advance,
			self.posting,
		)
		.map_err(|error| error.error)?;
		Ok(id)
	}

	pub fn post(self) -> BountyId {
		self.try_post().unwrap()
	}

	pub fn taken(self) -> BountyId {
		let hunter = self.posting.invited.unwrap();
		let id = self.post();
		assert_ok!(Mesh::take(by(hunter), id));
		id
	}
}

/// The number the next child will have: that of a place, if there is one for it.
pub fn next_child(parent: BountyId, posting: &PostingOf<Test>) -> BountyId {
	match Bounties::<Test>::get(parent) {
		Some(above) if above.places.left > posting.places && posting.spec.is_short() => {
			above.places.next
		},
		_ => NextBountyId::<Test>::get(),
	}
}

/// A piece of 100 for the mate, as the lowest layer.
pub fn leaf_of(parent: BountyId) -> Child {
	Child::of(parent).with(|leaf| {
		leaf.reward = 100;
		leaf.posting = posting(MATE, 20, 80);
	})
}

/// What came of a call, without what it weighed.
pub fn free_of(
	result: frame_support::dispatch::DispatchResultWithPostInfo,
) -> sp_runtime::DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}

/// What is given back for so many payees who had an account: measured is making one.
pub fn known(payees: u64) -> Weight {
	RocksDbWeight::get().reads_writes(payees, payees)
}

/// What so many payments, and records besides those of a benchmark, may touch.
pub fn touched(records: u64) -> Weight {
	let record = <BountyOf<Test> as codec::MaxEncodedLen>::max_encoded_len();
	RocksDbWeight::get().reads_writes(records, records)
		+ Weight::from_parts(0, record as u64).saturating_mul(records)
}

/// As many layers as a tree can have, each of which keeps 50; by the DAO and the worker in turn, so that nobody judges himself.
pub fn deepest() -> Vec<BountyId> {
	let mut layers = vec![Root::new()
		.with(|root| {
			root.terms.end = 3_000;
			root.posting = posting(DAO, 50, 2_000);
			root.reward = 2_000;
		})
		.taken()];
	for depth in 2..=u64::from(MAX_DEPTH) {
		let parent = *layers.last().unwrap();
		let worker = if depth % 2 == 0 { WORKER } else { DAO };
		layers.push(
			Child::of(parent)
				.with(|child| {
					child.reward = get(parent).available - 50;
					child.posting = posting(worker, 20, 2_000 - depth * 20);
				})
				.taken(),
		);
	}
	layers
}

/// A root, a layer, and below it a piece of the mate's that was accepted for 100.
pub fn layers() -> [BountyId; 3] {
	let root = Root::new().taken();
	let mid = Child::of(root).taken();
	let leaf = leaf_of(mid).taken();
	submit(leaf);
	accept(leaf);
	[root, mid, leaf]
}

/// A root of 600 by its poster, 300 and the rest by two others.
pub fn crowd(rest: Balance) -> BountyId {
	let root = Root::new()
		.with(|root| {
			root.reward = 600;
			root.terms.crowd = true;
		})
		.post();
	assert_ok!(Mesh::contribute(by(MATE), root, 300));
	assert_ok!(Mesh::contribute(by(OTHER), root, rest));
	root
}

/// A child of 400 that was accepted by the DAO, which fell out after that.
pub fn fallen() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let child = Child::of(root).taken();
	submit(child);
	accept(child);
	assert_ok!(Mesh::resign(by(DAO), root));
	(root, child)
}

/// Hand in as the hunter, all for the hunter.
pub fn submit(id: BountyId) {
	let hunter = hunter(id).unwrap();
	assert_ok!(Mesh::submit(
		by(hunter),
		id,
		hash("done"),
		payees(&[(hunter, 100)])
	));
}

/// Hand in for a bounty open to all, all for the entrant.
pub fn enter(id: BountyId, who: AccountId) {
	assert_ok!(Mesh::enter(
		by(who),
		id,
		hash("entry"),
		payees(&[(who, 100)])
	));
}

/// Go on to the half of its window in which the arbiter may rule about a bounty and its promises; the
/// other half is for those who would rather have the collective.
pub fn heard(id: BountyId) {
	let disputed = match get(id).state {
		State::Disputed { until, .. } => Some(until),
		_ => None,
	};
	let contested = Contests::<Test>::iter_prefix(id).map(|(_, contest)| contest.until);
	let until = contested.chain(disputed).max().unwrap();
	run_to_block(until - WINDOW / 2);
}

/// Claim as a stranger; what the account got.
pub fn claimed(id: BountyId, pay: u32, who: AccountId) -> Balance {
	let before = free(Native::get(), who);
	assert_ok!(Mesh::claim(by(STRANGER), id, pay));
	free(Native::get(), who) - before
}

/// Accept as who stands, at any cost.
pub fn accept(id: BountyId) {
	let stands = Mesh::authority(id).unwrap().stands.unwrap();
	assert_ok!(Mesh::accept(by(stands), id, Balance::MAX));
}

pub fn get(id: BountyId) -> Record {
	Bounties::<Test>::get(id).unwrap()
}

pub fn hunter(id: BountyId) -> Option<AccountId> {
	get(id).state.hunter().copied()
}

pub fn how(id: BountyId) -> Option<How> {
	match get(id).state {
		State::Ended { how, .. } => Some(how),
		_ => None,
	}
}

pub fn returned(root: BountyId) -> Balance {
	Trees::<Test>::get(root).unwrap().returned
}

pub fn free(asset: AssetId, who: AccountId) -> Balance {
	Held::balance(asset, &who)
}

pub fn held(asset: AssetId) -> Balance {
	Mesh::held(&asset)
}

pub fn deposit(who: AccountId) -> Balance {
	Held::balance_on_hold(Native::get(), &DepositReason::get(), &who)
}

pub fn events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Mesh(event) => Some(event),
			_ => None,
		})
		.collect()
}

pub fn last_event() -> Event<Test> {
	events().pop().unwrap()
}
