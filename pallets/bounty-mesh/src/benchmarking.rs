// SPDX-License-Identifier: Apache-2.0

//! Benchmarks: every call in its dearest branch, in an asset, below the deepest layer that matters.

use super::*;
use crate::{
	pallet::{Bounties, Credits, NextBountyId, Trees},
	state::{Below, State},
	traits::{BenchmarkHelper, Rule},
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Unbalanced},
	tokens::Precision::Exact,
	AccountTouch, EnsureOrigin, Get,
};
use frame_system::RawOrigin;
use sp_runtime::{
	traits::{BlockNumberProvider, Bounded, Hash, Saturating, Zero},
	Perbill, Percent, Permill,
};

type Signed<T> = RawOrigin<<T as frame_system::Config>::AccountId>;

fn by<T: Config>(who: &T::AccountId) -> Signed<T> {
	RawOrigin::Signed(who.clone())
}

/// The unit rewards are counted in: a hundred minimum balances.
fn unit<T: Config>(asset: &T::AssetId) -> T::Balance {
	T::Assets::minimum_balance(asset.clone())
		.max(1u32.into())
		.saturating_mul(100u32.into())
}

fn mint<T: Config>(asset: &T::AssetId, who: &T::AccountId, amount: T::Balance) {
	T::Assets::increase_balance(asset.clone(), who, amount, Exact).expect("can be minted");
	let issued = T::Assets::total_issuance(asset.clone()).saturating_add(amount);
	T::Assets::set_total_issuance(asset.clone(), issued);
}

/// An account with enough of everything.
fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who: T::AccountId = account(name, index, 0);
	let native = T::NativeAsset::get();
	let plenty = T::Assets::minimum_balance(native.clone())
		.max(1u32.into())
		.saturating_mul(1_000_000_000u32.into());
	mint::<T>(&native, &who, plenty);
	let asset = T::BenchmarkHelper::asset();
	let _ = T::Touch::touch(asset.clone(), &who, &who);
	mint::<T>(
		&asset,
		&who,
		unit::<T>(&asset).saturating_mul(1_000_000u32.into()),
	);
	who
}

fn spec<T: Config>(len: u32) -> Spec<T::Hash> {
	let len = usize::try_from(len.max(1)).expect("fits");
	Spec::Inline(vec![7u8; len].try_into().expect("within bounds"))
}

fn posting<T: Config>(invited: Option<T::AccountId>, due: BlockOf<T>, len: u32) -> PostingOf<T> {
	Posting {
		until: due,
		due,
		mode: Mode::Application,
		invited,
		eligibility: Rule::Anyone,
		spec: spec::<T>(len),
		cap: Permill::one(),
	}
}

fn terms<T: Config>() -> TreeTermsOf<T> {
	let asset = T::BenchmarkHelper::asset();
	TreeTerms {
		smallest: unit::<T>(&asset),
		asset,
		arbiter: None,
		window: T::MinWindow::get(),
		default_split: Percent::from_percent(50),
		end: Pallet::<T>::now().saturating_add(T::MaxLifetime::get()),
		crowd: false,
	}
}

fn reward<T: Config>(times: u32) -> T::Balance {
	unit::<T>(&T::BenchmarkHelper::asset()).saturating_mul(times.into())
}

/// The last date of a root, and of a child of one due then.
fn root_due<T: Config>() -> BlockOf<T> {
	Pallet::<T>::now()
		.saturating_add(T::MaxLifetime::get())
		.saturating_sub(T::MinWindow::get())
}

fn child_due<T: Config>() -> BlockOf<T> {
	// Half way, so that there is room to extend.
	let now = Pallet::<T>::now();
	now.saturating_add(root_due::<T>().saturating_sub(now) / 2u32.into())
}

/// The accounts of a scene.
struct Cast<T: Config> {
	poster: T::AccountId,
	hunter: T::AccountId,
	worker: T::AccountId,
}

fn cast<T: Config>() -> Cast<T> {
	Cast {
		poster: funded::<T>("poster", 0),
		hunter: funded::<T>("hunter", 1),
		worker: funded::<T>("worker", 2),
	}
}

/// A root that its hunter works on.
fn root<T: Config>(cast: &Cast<T>) -> BountyId {
	let id = NextBountyId::<T>::get();
	let posting = posting::<T>(Some(cast.hunter.clone()), root_due::<T>(), 1);
	Pallet::<T>::post_root(
		by::<T>(&cast.poster).into(),
		terms::<T>(),
		reward::<T>(100),
		reward::<T>(10),
		posting,
	)
	.expect("root posted");
	Pallet::<T>::take(by::<T>(&cast.hunter).into(), id).expect("root taken");
	id
}

/// An open child of a taken root.
fn child<T: Config>(cast: &Cast<T>) -> BountyId {
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

fn taken<T: Config>(cast: &Cast<T>) -> BountyId {
	let id = child::<T>(cast);
	Pallet::<T>::take(by::<T>(&cast.worker).into(), id).expect("child taken");
	id
}

fn payees<T: Config>(count: u32) -> Payees<T::AccountId> {
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
				who: funded::<T>("payee", index),
				share: Permill::from_parts(parts),
			}
		})
		.collect::<Vec<_>>()
		.try_into()
		.expect("within bounds")
}

fn evidence<T: Config>() -> T::Hash {
	T::Hashing::hash(b"done")
}

fn submitted<T: Config>(cast: &Cast<T>, count: u32) -> BountyId {
	let id = taken::<T>(cast);
	let payees = payees::<T>(count);
	Pallet::<T>::submit(by::<T>(&cast.worker).into(), id, evidence::<T>(), payees)
		.expect("child submitted");
	id
}

/// A child accepted by the root's hunter, and the root accepted by its poster.
fn accepted<T: Config>(cast: &Cast<T>, count: u32) -> (BountyId, BountyId) {
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
fn overdue<T: Config>(id: BountyId) {
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
fn disputed<T: Config>(cast: &Cast<T>, matched: bool) -> BountyId {
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
fn fallen<T: Config>(cast: &Cast<T>) -> (BountyId, BountyId) {
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
fn contested<T: Config>(cast: &Cast<T>) -> (BountyId, BountyId) {
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

/// A child open to all, with three entries.
fn entered<T: Config>(cast: &Cast<T>) -> (BountyId, [T::AccountId; 3]) {
	let parent = root::<T>(cast);
	let id = NextBountyId::<T>::get();
	let mut posting = posting::<T>(None, child_due::<T>(), 1);
	posting.mode = Mode::Open;
	Pallet::<T>::post_child(
		by::<T>(&cast.hunter).into(),
		parent,
		reward::<T>(50),
		reward::<T>(2),
		reward::<T>(1),
		posting,
	)
	.expect("posted");
	let entrants = [0, 1, 2].map(|index| funded::<T>("entrant", index));
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
fn crowd<T: Config>(cast: &Cast<T>) -> BountyId {
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
fn chain<T: Config>(depth: u32) -> Vec<(BountyId, T::AccountId)> {
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
fn last_of<T: Config>(
	layers: &[(BountyId, T::AccountId)],
) -> (BountyId, T::AccountId, T::AccountId) {
	let mut back = layers.iter().rev();
	let (id, hunter) = back.next().cloned().expect("a chain");
	let poster: T::AccountId = account("poster", 0, 0);
	let stands = back.next().map_or(poster, |(_, hunter)| hunter.clone());
	(id, hunter, stands)
}

fn hand_in<T: Config>(id: BountyId, hunter: &T::AccountId) {
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

fn collective<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::Arbitration::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

fn long_after<T: Config>() {
	let now = Pallet::<T>::now();
	let later = now.saturating_add(T::MinWindow::get().saturating_mul(3u32.into()));
	T::BlockNumberProvider::set_block_number(later);
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn post_root(s: Linear<1, { MAX_SPEC_LENGTH }>) {
		let poster = funded::<T>("poster", 0);
		let posting = posting::<T>(Some(funded::<T>("hunter", 1)), root_due::<T>(), s);
		let (terms, reward, advance) = (terms::<T>(), reward::<T>(100), reward::<T>(10));

		#[extrinsic_call]
		_(by::<T>(&poster), terms, reward, advance, posting);

		assert_eq!(NextBountyId::<T>::get(), 1);
	}

	#[benchmark]
	fn post_child(s: Linear<1, { MAX_SPEC_LENGTH }>) {
		let cast = cast::<T>();
		let parent = root::<T>(&cast);
		let posting = posting::<T>(Some(cast.worker.clone()), child_due::<T>(), s);

		#[extrinsic_call]
		_(
			by::<T>(&cast.hunter),
			parent,
			reward::<T>(50),
			reward::<T>(2),
			reward::<T>(1),
			posting,
		);

		assert_eq!(NextBountyId::<T>::get(), 2);
	}

	#[benchmark]
	fn extend() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let later = child_due::<T>().saturating_add(1u32.into());

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, Some(later), Some(later));

		assert_eq!(Bounties::<T>::get(id).map(|record| record.due), Some(later));
	}

	#[benchmark]
	fn cancel() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	#[benchmark]
	fn invite() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let other = funded::<T>("other", 3);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, other.clone());

		assert_eq!(
			Bounties::<T>::get(id).and_then(|record| record.invited),
			Some(other)
		);
	}

	#[benchmark]
	fn take() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.term() == 1));
	}

	#[benchmark]
	fn apply() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let due = child_due::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, reward::<T>(40), due, due);

		assert!(crate::pallet::Applications::<T>::contains_key(
			id,
			&cast.worker
		));
	}

	#[benchmark]
	fn withdraw_application() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let due = child_due::<T>();
		Pallet::<T>::apply(by::<T>(&cast.worker).into(), id, reward::<T>(40), due, due)
			.expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, cast.worker.clone());

		assert!(!crate::pallet::Applications::<T>::contains_key(
			id,
			&cast.worker
		));
	}

	#[benchmark]
	fn assign() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let (price, due) = (reward::<T>(40), child_due::<T>());
		Pallet::<T>::apply(by::<T>(&cast.worker).into(), id, price, due, due).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, cast.worker.clone(), price, due);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.term() == 1));
	}

	#[benchmark]
	fn submit(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		let payees = payees::<T>(p);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, evidence::<T>(), payees);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.delivery().is_some()));
	}

	#[benchmark]
	fn resign() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.open().is_some()));
	}

	#[benchmark]
	fn accept() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, T::Balance::max_value());

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.pays.len() == 2));
	}

	// The end of a dispute nobody ruled is the dearest effect of time: two bonds are paid out.
	#[benchmark]
	fn expire() {
		let cast = cast::<T>();
		let id = disputed::<T>(&cast, true);
		overdue::<T>(id);
		long_after::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	#[benchmark]
	fn lift() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		let parent = Bounties::<T>::get(id)
			.and_then(|record| record.parent)
			.expect("a child");
		Pallet::<T>::resign(by::<T>(&cast.hunter).into(), parent).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.up == Above::Top));
	}

	// A contest nobody ruled: the bond is paid back.
	#[benchmark]
	fn resolve() {
		let cast = cast::<T>();
		let (layer, _) = contested::<T>(&cast);
		long_after::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.poster), layer, LinkRef::Term(1));

		assert!(Bounties::<T>::get(layer)
			.and_then(|record| record.term_ref(1).map(|term| term.link.next.is_decided()))
			.unwrap_or_default());
	}

	#[benchmark]
	fn clean() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		Pallet::<T>::cancel(by::<T>(&cast.hunter).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(!Bounties::<T>::contains_key(id));
	}

	// The waiting part of a child's reward, one hop below an accepted root.
	#[benchmark]
	fn claim(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let (_, id) = accepted::<T>(&cast, p);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id, 1);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.pays.len() == 1));
	}

	#[benchmark]
	fn withdraw_credit() {
		let cast = cast::<T>();
		let (_, id) = accepted::<T>(&cast, 1);
		let asset = T::BenchmarkHelper::asset();
		let payee = Bounties::<T>::get(id)
			.and_then(|record| record.payees.first().map(|payee| payee.who.clone()))
			.expect("has payees");
		// As if the payee could not have received when it was claimed.
		let amount = Bounties::<T>::mutate(id, |record| {
			let record = record.as_mut().expect("exists");
			record.pays.pop().map(|pay| pay.amount).expect("has pays")
		});
		let ticket = <T::Consideration as frame_support::traits::Consideration<_, _>>::new(
			&cast.poster,
			Pallet::<T>::credit_footprint(),
		)
		.expect("set up");
		Credits::<T>::insert(
			&payee,
			&asset,
			Credit {
				amount,
				deposit: Some((cast.poster.clone(), ticket)),
			},
		);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), payee.clone(), asset.clone());

		assert!(!Credits::<T>::contains_key(&payee, &asset));
	}

	// The last refund of a contributor: the record goes and its deposit comes back.
	#[benchmark]
	fn refund() {
		let cast = cast::<T>();
		let id = crowd::<T>(&cast);
		let other = funded::<T>("other", 3);
		Pallet::<T>::contribute(by::<T>(&other).into(), id, reward::<T>(50)).expect("set up");
		Pallet::<T>::cancel(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, other.clone());

		assert!(!crate::pallet::Contributions::<T>::contains_key(id, &other));
	}

	#[benchmark]
	fn contribute() {
		let cast = cast::<T>();
		let id = crowd::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, reward::<T>(50));

		assert!(Trees::<T>::get(id).is_some_and(|tree| tree.contributors == 2));
	}

	// At the top, for a bounty that was lifted there: own tokens, and the root is written too.
	#[benchmark]
	fn fund() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		let root = Bounties::<T>::get(id)
			.and_then(|record| record.parent)
			.expect("a child");
		Pallet::<T>::resign(by::<T>(&cast.hunter).into(), root).expect("set up");
		Pallet::<T>::lift(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id, reward::<T>(5));

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.escrow == reward::<T>(55)));
	}

	#[benchmark]
	fn enter(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let (id, _) = entered::<T>(&cast);
		let payees = payees::<T>(p);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, evidence::<T>(), payees);

		assert!(crate::pallet::Entries::<T>::contains_key(id, &cast.worker));
	}

	// One with an entry before and one after it.
	#[benchmark]
	fn withdraw_entry() {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&entrants[1]), id, entrants[1].clone());

		assert!(!crate::pallet::Entries::<T>::contains_key(id, &entrants[1]));
	}

	#[benchmark]
	fn pick() {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);

		#[extrinsic_call]
		_(
			by::<T>(&cast.hunter),
			id,
			entrants[1].clone(),
			evidence::<T>(),
		);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.term() == 1));
	}

	#[benchmark]
	fn rework() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, child_due::<T>());

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.due().is_some()));
	}

	#[benchmark]
	fn release() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, reward::<T>(10), evidence::<T>());

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.pays.len() == 2));
	}

	#[benchmark]
	fn ratify() {
		let cast = cast::<T>();
		let (layer, _) = fallen::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), layer, LinkRef::Term(1));

		assert!(Bounties::<T>::get(layer)
			.and_then(|record| record.term_ref(1).map(|term| term.link.next.is_decided()))
			.unwrap_or_default());
	}

	#[benchmark]
	fn contest() {
		let cast = cast::<T>();
		let (layer, _) = fallen::<T>(&cast);

		#[extrinsic_call]
		_(
			by::<T>(&cast.hunter),
			layer,
			LinkRef::Term(1),
			Perbill::zero(),
		);

		assert!(crate::pallet::Contests::<T>::contains_key(
			layer,
			LinkRef::Term(1)
		));
	}

	#[benchmark]
	fn confirm() {
		let cast = cast::<T>();
		let (layer, id) = fallen::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, LinkRef::Pay(0));

		assert!(Bounties::<T>::get(layer)
			.and_then(|record| record.term_ref(1).map(|term| term.vouched.is_zero()))
			.unwrap_or_default());
	}

	#[benchmark]
	fn offer() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, reward::<T>(10), Below::Review);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.offered().is_some()));
	}

	// With a sponsor's bond, which goes back.
	#[benchmark]
	fn agree() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);
		Pallet::<T>::offer(
			by::<T>(&cast.hunter).into(),
			id,
			reward::<T>(10),
			Below::Review,
		)
		.expect("set up");
		Pallet::<T>::sponsor(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	// By an entrant with others around: the entry leaves the list and its deposit goes back.
	#[benchmark]
	fn escalate() {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);
		Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)
			.expect("set up");

		#[extrinsic_call]
		_(by::<T>(&entrants[1]), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.hunter().is_some()));
	}

	#[benchmark]
	fn sponsor() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);
		Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)
			.expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.bonds().count() == 1));
	}

	#[benchmark]
	fn match_bond() {
		let cast = cast::<T>();
		let id = disputed::<T>(&cast, false);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.bonds().count() == 2));
	}

	// All entries were refused and the ruling names another one: three are paid, and an entry goes.
	#[benchmark]
	fn rule() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);
		Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)?;
		Pallet::<T>::escalate(by::<T>(&entrants[0]).into(), id)?;
		Pallet::<T>::match_bond(by::<T>(&cast.hunter).into(), id)?;
		let origin = collective::<T>()?;
		let half = Perbill::from_percent(50);

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			id,
			half,
			half,
			Some(entrants[2].clone()),
		);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
		Ok(())
	}

	#[benchmark]
	fn to_collective() {
		let cast = cast::<T>();
		let arbiter = funded::<T>("arbiter", 5);
		let id = disputed::<T>(&cast, true);
		// As if the tree had an arbiter of its own.
		Bounties::<T>::mutate(id, |record| {
			let record = record.as_mut().expect("exists");
			Trees::<T>::mutate(record.root, |tree| {
				tree.as_mut().expect("exists").terms.arbiter = Some(arbiter);
			});
			if let State::Disputed { case, .. } = &mut record.state {
				case.court = crate::state::Court::Arbiter;
			}
		});

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| matches!(
			record.state,
			State::Disputed { case, .. } if case.court == crate::state::Court::Collective
		)));
	}

	#[benchmark]
	fn rule_contest() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let (layer, _) = contested::<T>(&cast);
		let origin = collective::<T>()?;

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			layer,
			LinkRef::Term(1),
			Perbill::from_percent(50),
		);

		assert!(!crate::pallet::Contests::<T>::contains_key(
			layer,
			LinkRef::Term(1)
		));
		Ok(())
	}

	// By a payee, who has to show a pay.
	#[benchmark]
	fn contest_to_collective() {
		let cast = cast::<T>();
		let (layer, id) = contested::<T>(&cast);
		crate::pallet::Contests::<T>::mutate(layer, LinkRef::Term(1), |record| {
			record.as_mut().expect("exists").court = crate::state::Court::Arbiter;
		});
		let payee: T::AccountId = account("payee", MAX_PAYEES - 1, 0);

		#[extrinsic_call]
		_(by::<T>(&payee), layer, LinkRef::Term(1), Some((id, 0)));

		assert!(crate::pallet::Contests::<T>::get(layer, LinkRef::Term(1))
			.is_some_and(|record| record.court == crate::state::Court::Collective));
	}

	#[benchmark]
	fn forget_level() {
		let cast = cast::<T>();
		crate::pallet::Levels::<T>::insert(
			&cast.worker,
			Level {
				period: 0,
				now: 1,
				last: 0,
			},
		);
		let later = T::LevelPeriod::get().saturating_mul(3u32.into());
		T::BlockNumberProvider::set_block_number(later);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), cast.worker.clone());

		assert!(!crate::pallet::Levels::<T>::contains_key(&cast.worker));
	}

	// The same calls at every depth (B-14): run with `--extra`, compare the slopes with the base.
	#[benchmark(extra)]
	fn post_child_at_depth(d: Linear<1, 15>) {
		let layers = chain::<T>(d);
		let (id, hunter, _) = last_of::<T>(&layers);
		let window = T::MinWindow::get();
		let due = root_due::<T>().saturating_sub(window.saturating_mul(d.into()));
		let posting = posting::<T>(Some(hunter.clone()), due, 1);

		#[extrinsic_call]
		post_child(
			by::<T>(&hunter),
			id,
			reward::<T>(10),
			Zero::zero(),
			Zero::zero(),
			posting,
		);

		assert_eq!(NextBountyId::<T>::get(), u64::from(d) + 1);
	}

	#[benchmark(extra)]
	fn submit_at_depth(d: Linear<1, 16>) {
		let layers = chain::<T>(d);
		let (id, hunter, _) = last_of::<T>(&layers);
		let payees = payees::<T>(1);

		#[extrinsic_call]
		submit(by::<T>(&hunter), id, evidence::<T>(), payees);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.delivery().is_some()));
	}

	#[benchmark(extra)]
	fn accept_at_depth(d: Linear<1, 16>) {
		let layers = chain::<T>(d);
		let (id, hunter, stands) = last_of::<T>(&layers);
		hand_in::<T>(id, &hunter);

		#[extrinsic_call]
		accept(by::<T>(&stands), id, T::Balance::max_value());

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	// All accepted from the bottom up and pulled from the top down, up to the last hop.
	#[benchmark(extra)]
	fn claim_at_depth(d: Linear<1, 16>) {
		let layers = chain::<T>(d);
		let (id, _, _) = last_of::<T>(&layers);
		for count in (1..=layers.len()).rev() {
			let (id, hunter, stands) = last_of::<T>(&layers[..count]);
			hand_in::<T>(id, &hunter);
			Pallet::<T>::accept(by::<T>(&stands).into(), id, T::Balance::max_value())
				.expect("accepted");
		}
		for (layer, hunter) in layers.iter().skip(1).take(layers.len().saturating_sub(2)) {
			let _ = Pallet::<T>::resolve(by::<T>(hunter).into(), *layer, LinkRef::Term(1));
		}
		let anyone: T::AccountId = account("poster", 0, 0);

		#[extrinsic_call]
		claim(by::<T>(&anyone), id, 0);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.pays.is_empty()));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder::build(), crate::mock::Test);
}
