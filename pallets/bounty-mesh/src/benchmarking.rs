// SPDX-License-Identifier: Apache-2.0

//! Benchmarks: every call in its dearest branch, in an asset, below the deepest layer that matters.

use super::*;
use crate::{
	pallet::{Bounties, Credits, NextBountyId, Trees},
	state::State,
	traits::{BenchmarkHelper, Rule},
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Unbalanced},
	tokens::Precision::Exact,
	AccountTouch, Get,
};
use frame_system::RawOrigin;
use sp_runtime::{
	traits::{BlockNumberProvider, Bounded, Hash, Saturating, Zero},
	Percent, Permill,
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
			State::Offered { .. } | State::Disputed { .. } | State::Ended { .. } => {},
		}
	});
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

	// Silence that accepts is the dearest effect of time.
	#[benchmark]
	fn expire() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);
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

	// A review that passes to the hunter above writes two records.
	#[benchmark]
	fn resolve() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		Pallet::<T>::resign(by::<T>(&cast.worker).into(), id).expect("set up");
		long_after::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id, LinkRef::Term(1));

		assert!(Bounties::<T>::get(id)
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

	#[benchmark]
	fn refund() {
		let cast = cast::<T>();
		let id = NextBountyId::<T>::get();
		let posting = posting::<T>(None, root_due::<T>(), 1);
		Pallet::<T>::post_root(
			by::<T>(&cast.poster).into(),
			terms::<T>(),
			reward::<T>(100),
			Zero::zero(),
			posting,
		)
		.expect("set up");
		Pallet::<T>::cancel(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, cast.poster.clone());

		assert!(Trees::<T>::get(id).is_some_and(|tree| tree.taken == tree.returned));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder::build(), crate::mock::Test);
}
