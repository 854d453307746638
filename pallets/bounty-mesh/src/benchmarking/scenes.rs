// SPDX-License-Identifier: Apache-2.0

//! Bounties in every state, in the dearest form.

use super::*;

/// A root that its hunter works on.
pub(super) fn root<T: Config>(cast: &Cast<T>) -> BountyId {
	root_in::<T>(cast, &T::BenchmarkHelper::asset(), 0)
}

/// The same in any asset, with places for children.
pub(super) fn root_in<T: Config>(cast: &Cast<T>, asset: &T::AssetId, places: u32) -> BountyId {
	let id = NextBountyId::<T>::get();
	let mut posting = posting::<T>(Some(cast.hunter.clone()), root_due::<T>(), 1);
	posting.places = places;
	let mut terms = terms::<T>();
	terms.asset = asset.clone();
	terms.smallest = unit::<T>(asset);
	let units = |times: u32| unit::<T>(asset).saturating_mul(times.into());
	Pallet::<T>::post_root(
		by::<T>(&cast.poster).into(),
		terms,
		units(100),
		units(10),
		posting,
	)
	.expect("root posted");
	Pallet::<T>::take(by::<T>(&cast.hunter).into(), id).expect("root taken");
	id
}

/// An open child of a taken root.
pub(super) fn child<T: Config>(cast: &Cast<T>) -> BountyId {
	let parent = root::<T>(cast);
	let id = NextBountyId::<T>::get();
	let posting = posting::<T>(Some(cast.worker.clone()), child_due::<T>(), 1);
	Pallet::<T>::post_child(
		by::<T>(&cast.hunter).into(),
		parent,
		reward::<T>(50),
		reward::<T>(2),
		reward::<T>(1),
		posting,
	)
	.expect("child posted");
	id
}

pub(super) fn taken<T: Config>(cast: &Cast<T>) -> BountyId {
	let id = child::<T>(cast);
	Pallet::<T>::take(by::<T>(&cast.worker).into(), id).expect("child taken");
	id
}

/// An open child in a place below a taken root; so many units of it are certain when it is accepted.
pub(super) fn posted_in_place<T: Config>(
	cast: &Cast<T>,
	asset: &T::AssetId,
	sure: u32,
) -> BountyId {
	let parent = root_in::<T>(cast, asset, 3);
	let units = |times: u32| unit::<T>(asset).saturating_mul(times.into());
	let posting = posting::<T>(Some(cast.worker.clone()), child_due::<T>(), MAX_SHORT_SPEC);
	let reward = if sure == 0 { 50 } else { sure };
	Pallet::<T>::post_child(
		by::<T>(&cast.hunter).into(),
		parent,
		units(reward),
		units(sure),
		Zero::zero(),
		posting,
	)
	.expect("child posted");
	parent.saturating_add(1)
}

/// A child that its hunter works on, in a place, below a taken root, all of it uncertain.
pub(super) fn placed<T: Config>(cast: &Cast<T>, asset: &T::AssetId) -> (BountyId, BountyId) {
	let id = posted_in_place::<T>(cast, asset, 0);
	Pallet::<T>::take(by::<T>(&cast.worker).into(), id).expect("child taken");
	(id.saturating_sub(1), id)
}

/// A child in a place, handed in, all of it certain as soon as it is accepted.
pub(super) fn sure<T: Config>(cast: &Cast<T>, asset: &T::AssetId, count: u32) -> BountyId {
	let id = posted_in_place::<T>(cast, asset, 10);
	let payees = payees::<T>(count);
	Pallet::<T>::take_and_submit(by::<T>(&cast.worker).into(), id, evidence::<T>(), payees)
		.expect("child handed in");
	id
}

/// That child accepted, and the root as well: its one pay is certain after a hop.
pub(super) fn placed_and_accepted<T: Config>(
	cast: &Cast<T>,
	asset: &T::AssetId,
	count: u32,
) -> BountyId {
	let (parent, id) = placed::<T>(cast, asset);
	let payees = payees::<T>(count);
	Pallet::<T>::submit(by::<T>(&cast.worker).into(), id, evidence::<T>(), payees)
		.expect("child submitted");
	let all = T::Balance::max_value();
	Pallet::<T>::accept(by::<T>(&cast.hunter).into(), id, all).expect("child accepted");
	hand_in::<T>(parent, &cast.hunter);
	Pallet::<T>::accept(by::<T>(&cast.poster).into(), parent, all).expect("root accepted");
	id
}

/// Records below a root, every other one below the one before it, as far down as a tree goes.
pub(super) fn populate<T: Config>(root: BountyId, count: u32) {
	let model = Bounties::<T>::get(root).expect("a root");
	let (mut above, mut depth) = (root, 1u8);
	for id in (root.saturating_add(1)..).take(usize::try_from(count).expect("fits")) {
		Bounties::<T>::insert(
			id,
			BountyOf::<T> {
				parent: Some(above),
				up: Above::Bounty(above),
				depth: depth.saturating_add(1),
				ticket: None,
				kids: 1,
				..model.clone()
			},
		);
		(above, depth) = if depth.saturating_add(1) < MAX_DEPTH {
			(id, depth.saturating_add(1))
		} else {
			(root, 1)
		};
	}
	Bounties::<T>::mutate(root, |record| {
		let record = record.as_mut().expect("a root");
		record.kids = count;
		record.places.left = 0;
	});
}

pub(super) fn payees<T: Config>(count: u32) -> Payees<T::AccountId> {
	let each = 1_000_000u32 / count;
	(0..count)
		.map(|index| {
			let last = index == count - 1;
			let parts = if last {
				1_000_000 - each * (count - 1)
			} else {
				each
			};
			Payee {
				who: newcomer::<T>("payee", index),
				share: Permill::from_parts(parts),
			}
		})
		.collect::<Vec<_>>()
		.try_into()
		.expect("within bounds")
}

pub(super) fn evidence<T: Config>() -> T::Hash {
	T::Hashing::hash(b"done")
}

pub(super) fn submitted<T: Config>(cast: &Cast<T>, count: u32) -> BountyId {
	let id = taken::<T>(cast);
	let payees = payees::<T>(count);
	Pallet::<T>::submit(by::<T>(&cast.worker).into(), id, evidence::<T>(), payees)
		.expect("child submitted");
	id
}

/// A child accepted by the root's hunter, and the root accepted by its poster.
pub(super) fn accepted<T: Config>(cast: &Cast<T>, count: u32) -> (BountyId, BountyId) {
	let id = submitted::<T>(cast, count);
	let parent = Bounties::<T>::get(id)
		.and_then(|record| record.parent)
		.expect("a child");
	let all = T::Balance::max_value();
	Pallet::<T>::accept(by::<T>(&cast.hunter).into(), id, all).expect("child accepted");
	let own = vec![Payee {
		who: cast.hunter.clone(),
		share: Permill::one(),
	}];
	Pallet::<T>::submit(
		by::<T>(&cast.hunter).into(),
		parent,
		evidence::<T>(),
		own.try_into().expect("within bounds"),
	)
	.expect("root submitted");
	Pallet::<T>::accept(by::<T>(&cast.poster).into(), parent, all).expect("root accepted");
	(parent, id)
}

/// As if the deadline of a bounty's state had passed.
pub(super) fn overdue<T: Config>(id: BountyId) {
	Bounties::<T>::mutate(id, |record| {
		let record = record.as_mut().expect("exists");
		match &mut record.state {
			State::Open { until, .. } | State::Submitted { until, .. } => *until = Zero::zero(),
			State::Assigned { due, .. } => *due = Zero::zero(),
			State::Offered { until, .. }
			| State::Disputed { until, .. }
			| State::Refused { until, .. } => *until = Zero::zero(),
			State::Ended { .. } => {},
		}
	});
}

/// A child whose hunter was offered less and escalated; both sides' bonds lie in the pot.
pub(super) fn disputed<T: Config>(cast: &Cast<T>, matched: bool) -> BountyId {
	let id = submitted::<T>(cast, MAX_PAYEES);
	Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)
		.expect("offered");
	Pallet::<T>::escalate(by::<T>(&cast.worker).into(), id).expect("escalated");
	if matched {
		Pallet::<T>::match_bond(by::<T>(&cast.hunter).into(), id).expect("matched");
	}
	id
}

/// A layer under the root whose hunter accepted a piece and fell out; and the piece.
pub(super) fn fallen<T: Config>(cast: &Cast<T>) -> (BountyId, BountyId) {
	let layer = taken::<T>(cast);
	let id = NextBountyId::<T>::get();
	let mate = funded::<T>("mate", 4);
	let now = Pallet::<T>::now();
	let due = now.saturating_add((child_due::<T>().saturating_sub(now)) / 2u32.into());
	let posting = posting::<T>(Some(mate.clone()), due, 1);
	Pallet::<T>::post_child(
		by::<T>(&cast.worker).into(),
		layer,
		reward::<T>(10),
		Zero::zero(),
		Zero::zero(),
		posting,
	)
	.expect("posted");
	Pallet::<T>::take(by::<T>(&mate).into(), id).expect("taken");
	Pallet::<T>::submit(
		by::<T>(&mate).into(),
		id,
		evidence::<T>(),
		payees::<T>(MAX_PAYEES),
	)
	.expect("submitted");
	Pallet::<T>::accept(by::<T>(&cast.worker).into(), id, T::Balance::max_value())
		.expect("accepted");
	Pallet::<T>::resign(by::<T>(&cast.worker).into(), layer).expect("resigned");
	(layer, id)
}

/// The same, and it is contested.
pub(super) fn contested<T: Config>(cast: &Cast<T>) -> (BountyId, BountyId) {
	let (layer, id) = fallen::<T>(cast);
	Pallet::<T>::contest(
		by::<T>(&cast.hunter).into(),
		layer,
		LinkRef::Term(1),
		Perbill::zero(),
	)
	.expect("contested");
	(layer, id)
}

/// What entries put at risk.
pub(super) fn entry_bond<T: Config>() -> T::Balance {
	ENTRY_BOND_SHARE.mul_floor(reward::<T>(50))
}

/// A child open to all, with three entries.
pub(super) fn entered<T: Config>(cast: &Cast<T>) -> (BountyId, [T::AccountId; 4]) {
	let parent = root::<T>(cast);
	let id = NextBountyId::<T>::get();
	let mut posting = posting::<T>(None, child_due::<T>(), 1);
	posting.mode = Mode::Open;
	posting.entry_bond = entry_bond::<T>();
	Pallet::<T>::post_child(
		by::<T>(&cast.hunter).into(),
		parent,
		reward::<T>(50),
		reward::<T>(2),
		reward::<T>(1),
		posting,
	)
	.expect("posted");
	let entrants = [0, 1, 2, 3].map(|index| funded::<T>("entrant", index));
	for entrant in &entrants {
		Pallet::<T>::enter(
			by::<T>(entrant).into(),
			id,
			evidence::<T>(),
			payees::<T>(MAX_PAYEES),
		)
		.expect("entered");
	}
	(id, entrants)
}

/// An open root that many may fund.
pub(super) fn crowd<T: Config>(cast: &Cast<T>) -> BountyId {
	let id = NextBountyId::<T>::get();
	let posting = posting::<T>(Some(cast.hunter.clone()), root_due::<T>(), 1);
	let mut terms = terms::<T>();
	terms.crowd = true;
	Pallet::<T>::post_root(
		by::<T>(&cast.poster).into(),
		terms,
		reward::<T>(100),
		reward::<T>(10),
		posting,
	)
	.expect("posted");
	id
}

/// A chain of bounties, each worked on by another account, down to a depth; and the hunters.
pub(super) fn chain<T: Config>(depth: u32) -> Vec<(BountyId, T::AccountId)> {
	let cast = cast::<T>();
	let mut at = (root::<T>(&cast), cast.hunter);
	let mut layers = vec![at.clone()];
	let window = T::MinWindow::get();
	for level in 1..depth {
		let id = NextBountyId::<T>::get();
		let hunter = funded::<T>("layer", level);
		let due = root_due::<T>().saturating_sub(window.saturating_mul(level.into()));
		let posting = posting::<T>(Some(hunter.clone()), due, 1);
		Pallet::<T>::post_child(
			by::<T>(&at.1).into(),
			at.0,
			reward::<T>(90 - level),
			Zero::zero(),
			Zero::zero(),
			posting,
		)
		.expect("posted");
		Pallet::<T>::take(by::<T>(&hunter).into(), id).expect("taken");
		at = (id, hunter);
		layers.push(at.clone());
	}
	layers
}

/// The last of a chain, and who stands above it.
pub(super) fn last_of<T: Config>(
	layers: &[(BountyId, T::AccountId)],
) -> (BountyId, T::AccountId, T::AccountId) {
	let mut back = layers.iter().rev();
	let (id, hunter) = back.next().cloned().expect("a chain");
	let poster: T::AccountId = account("poster", 0, 0);
	let stands = back.next().map_or(poster, |(_, hunter)| hunter.clone());
	(id, hunter, stands)
}

pub(super) fn hand_in<T: Config>(id: BountyId, hunter: &T::AccountId) {
	let own = vec![Payee {
		who: hunter.clone(),
		share: Permill::one(),
	}];
	Pallet::<T>::submit(
		by::<T>(hunter).into(),
		id,
		evidence::<T>(),
		own.try_into().expect("within bounds"),
	)
	.expect("submitted");
}

pub(super) fn collective<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::Arbitration::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

pub(super) fn long_after<T: Config>() {
	let now = Pallet::<T>::now();
	let later = now.saturating_add(T::MinWindow::get().saturating_mul(3u32.into()));
	T::BlockNumberProvider::set_block_number(later);
}
