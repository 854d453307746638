// SPDX-License-Identifier: Apache-2.0

//! Benchmarks: every call in its dearest branch, in an asset, below the deepest layer that matters.

use crate::{
	pallet::{Bounties, Credits, NextBountyId, Trees},
	state::{Below, State},
	traits::{BenchmarkHelper, Rule},
	*,
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

mod accounts;
mod contests;
mod disputes;
mod entries;
mod hunting;
mod posting;
mod review;
mod scenes;
mod upkeep;

use accounts::*;
use scenes::*;

// One module has to hold them all: each file is a section of it, but for benchmarks with components,
// whose names a section would hide. Sections can be imported only where an attribute of this name
// stands.
use frame_benchmarking::v2::benchmarks as pallet;

#[import_section(posting::posting)]
#[import_section(hunting::hunting)]
#[import_section(entries::entries)]
#[import_section(review::review)]
#[import_section(disputes::disputes)]
#[import_section(contests::contests)]
#[import_section(upkeep::upkeep)]
#[pallet]
mod benches {
	use super::*;

	#[benchmark]
	fn post_root(s: Linear<{ MAX_SHORT_SPEC + 1 }, { MAX_SPEC_LENGTH }>) {
		let poster = funded::<T>("poster", 0);
		let posting = posting::<T>(Some(funded::<T>("hunter", 1)), root_due::<T>(), s);
		let (terms, reward, advance) = (terms::<T>(), reward::<T>(100), reward::<T>(10));

		#[extrinsic_call]
		_(by::<T>(&poster), terms, reward, advance, posting);

		assert_eq!(NextBountyId::<T>::get(), 1);
	}

	// With a deposit of its own, and a text beside the record.
	#[benchmark]
	fn post_child(s: Linear<{ MAX_SHORT_SPEC + 1 }, { MAX_SPEC_LENGTH }>) {
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
	fn submit(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		let payees = payees::<T>(p);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, evidence::<T>(), payees);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.delivery().is_some()));
	}

	// The last pay of a child in a place, one hop below an accepted root: the record goes with it. What
	// payees cost who cannot receive, or to whom reputation is due, is measured apart (`credit`, `owe`).
	#[benchmark]
	fn claim(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = placed_and_accepted::<T>(&cast, &T::BenchmarkHelper::asset(), p);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id, 0);

		assert!(!Bounties::<T>::contains_key(id));
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

	#[benchmark]
	fn take_and_submit(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let payees = payees::<T>(p);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, evidence::<T>(), payees);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.delivery().is_some()));
	}

	// All of it is certain: a child in a place, whose record goes with the pay. What payees cost who cannot
	// receive, or to whom reputation is due, is measured apart (`credit`, `owe`).
	#[benchmark]
	fn accept_and_pay(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = sure::<T>(&cast, &T::BenchmarkHelper::asset(), p);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, T::Balance::max_value());

		assert!(!Bounties::<T>::contains_key(id));
	}

	// The calls of a life in which the asset matters, in the native token.
	#[benchmark(extra)]
	fn submit_native(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let (_, id) = placed::<T>(&cast, &T::NativeAsset::get());
		let payees = payees::<T>(p);

		#[extrinsic_call]
		submit(by::<T>(&cast.worker), id, evidence::<T>(), payees);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.delivery().is_some()));
	}

	#[benchmark(extra)]
	fn claim_native(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = placed_and_accepted::<T>(&cast, &T::NativeAsset::get(), p);

		#[extrinsic_call]
		claim(by::<T>(&cast.poster), id, 0);

		assert!(!Bounties::<T>::contains_key(id));
	}

	#[benchmark(extra)]
	fn take_and_submit_native(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = posted_in_place::<T>(&cast, &T::NativeAsset::get(), 0);
		let payees = payees::<T>(p);

		#[extrinsic_call]
		take_and_submit(by::<T>(&cast.worker), id, evidence::<T>(), payees);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.delivery().is_some()));
	}

	#[benchmark(extra)]
	fn accept_and_pay_native(p: Linear<1, { MAX_PAYEES }>) {
		let cast = cast::<T>();
		let id = sure::<T>(&cast, &T::NativeAsset::get(), p);

		#[extrinsic_call]
		accept_and_pay(by::<T>(&cast.hunter), id, T::Balance::max_value());

		assert!(!Bounties::<T>::contains_key(id));
	}

	// A root with so many below it.
	#[benchmark(extra)]
	fn accept_above(d: Linear<0, { MAX_PLACES }>) {
		let cast = cast::<T>();
		let id = root_in::<T>(&cast, &T::BenchmarkHelper::asset(), MAX_PLACES);
		populate::<T>(id, d);
		hand_in::<T>(id, &cast.hunter);

		#[extrinsic_call]
		accept(by::<T>(&cast.poster), id, T::Balance::max_value());

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
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
