// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_bounty_mesh`, measured by `scripts/benchmark.sh`: do not edit.
//!
//! Date: 2026-11-21, steps: `50`, repeat: `20`, benchmark CLI 64.0.0, CPU: `AMD EPYC`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::arithmetic_side_effects)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What each call of `pallet_bounty_mesh` costs.
pub trait WeightInfo {
	fn post_root(s: u32, ) -> Weight;
	fn post_child(s: u32, ) -> Weight;
	fn post_child_in_place() -> Weight;
	fn submit(p: u32, ) -> Weight;
	fn claim(p: u32, ) -> Weight;
	fn enter(p: u32, ) -> Weight;
	fn extend() -> Weight;
	fn cancel() -> Weight;
	fn contribute() -> Weight;
	fn fund() -> Weight;
	fn invite() -> Weight;
	fn take() -> Weight;
	fn apply() -> Weight;
	fn withdraw_application() -> Weight;
	fn assign() -> Weight;
	fn resign() -> Weight;
	fn withdraw_entry() -> Weight;
	fn settle_pledge() -> Weight;
	fn pick() -> Weight;
	fn accept() -> Weight;
	fn rework() -> Weight;
	fn release() -> Weight;
	fn offer() -> Weight;
	fn agree() -> Weight;
	fn escalate() -> Weight;
	fn sponsor() -> Weight;
	fn match_bond() -> Weight;
	fn rule() -> Weight;
	fn to_collective() -> Weight;
	fn ratify() -> Weight;
	fn contest() -> Weight;
	fn confirm() -> Weight;
	fn rule_contest() -> Weight;
	fn contest_to_collective() -> Weight;
	fn resolve() -> Weight;
	fn expire() -> Weight;
	fn lift() -> Weight;
	fn clean() -> Weight;
	fn credit() -> Weight;
	fn owe() -> Weight;
	fn withdraw_credit() -> Weight;
	fn collect_reputation() -> Weight;
	fn refund() -> Weight;
	fn forget_level() -> Weight;
}

/// As measured, with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Estimated by hand.
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	fn post_child_in_place() -> Weight {
		Weight::from_parts(70_000_000, 6116)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Estimated by hand: the root's record, the tree, the credit and the deposit.
	fn credit() -> Weight {
		Weight::from_parts(150_000_000, 11242)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Estimated by hand: the root's record, the tree, the debt and the deposit.
	fn owe() -> Weight {
		Weight::from_parts(120_000_000, 11242)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::NextBountyId` (r:1 w:1)
	/// Proof: `BountyMesh::NextBountyId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::PotAssets` (r:0 w:1)
	/// Proof: `BountyMesh::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:0 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:0 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 4096]`.
	fn post_root(s: u32, ) -> Weight {
		// Measured: `827` bytes of proof; at least 298_342_000 picoseconds.
		Weight::from_parts(380_987_906, 6208)
			// Standard error: 158
			.saturating_add(Weight::from_parts(2_464, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::NextBountyId` (r:1 w:1)
	/// Proof: `BountyMesh::NextBountyId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 4096]`.
	fn post_child(_s: u32, ) -> Weight {
		// Measured: `1108` bytes of proof; at least 91_666_000 picoseconds.
		Weight::from_parts(154_180_471, 6116)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn submit(p: u32, ) -> Weight {
		// Measured: `1295 + p * (85 ±0)` bytes of proof; at least 38_657_000 picoseconds.
		Weight::from_parts(33_009_643, 6116)
			// Standard error: 277_987
			.saturating_add(Weight::from_parts(12_392_025, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:9 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::OwedReputation` (r:8 w:8)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn claim(p: u32, ) -> Weight {
		// Measured: `2829 + p * (121 ±0)` bytes of proof; at least 270_732_000 picoseconds.
		Weight::from_parts(161_870_077, 11242)
			// Standard error: 2_272_956
			.saturating_add(Weight::from_parts(169_031_370, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2628).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:2 w:2)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:10 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn enter(p: u32, ) -> Weight {
		// Measured: `3260 + p * (70 ±0)` bytes of proof; at least 173_738_000 picoseconds.
		Weight::from_parts(242_353_549, 11242)
			// Standard error: 828_037
			.saturating_add(Weight::from_parts(4_418_482, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn extend() -> Weight {
		// Measured: `1166` bytes of proof; at least 27_590_000 picoseconds.
		Weight::from_parts(33_369_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Measured: `1166` bytes of proof; at least 32_288_000 picoseconds.
		Weight::from_parts(57_855_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Measured: `1994` bytes of proof; at least 143_393_000 picoseconds.
		Weight::from_parts(214_648_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn fund() -> Weight {
		// Measured: `1978` bytes of proof; at least 90_834_000 picoseconds.
		Weight::from_parts(100_299_000, 11242)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Measured: `1166` bytes of proof; at least 27_391_000 picoseconds.
		Weight::from_parts(43_825_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn take() -> Weight {
		// Measured: `1166` bytes of proof; at least 27_812_000 picoseconds.
		Weight::from_parts(32_408_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Measured: `1460` bytes of proof; at least 82_612_000 picoseconds.
		Weight::from_parts(90_895_000, 11242)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Measured: `771` bytes of proof; at least 62_212_000 picoseconds.
		Weight::from_parts(65_777_000, 3892)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn assign() -> Weight {
		// Measured: `1664` bytes of proof; at least 80_720_000 picoseconds.
		Weight::from_parts(90_804_000, 11242)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Measured: `827` bytes of proof; at least 25_027_000 picoseconds.
		Weight::from_parts(28_292_000, 6116)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn withdraw_entry() -> Weight {
		// Measured: `3182` bytes of proof; at least 139_557_000 picoseconds.
		Weight::from_parts(148_941_000, 9894)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_pledge() -> Weight {
		// Measured: `2234` bytes of proof; at least 78_587_000 picoseconds.
		Weight::from_parts(115_321_000, 6116)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn pick() -> Weight {
		// Measured: `3040` bytes of proof; at least 111_024_000 picoseconds.
		Weight::from_parts(120_699_000, 11242)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Measured: `1509` bytes of proof; at least 44_105_000 picoseconds.
		Weight::from_parts(50_044_000, 11242)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn rework() -> Weight {
		// Measured: `1509` bytes of proof; at least 29_614_000 picoseconds.
		Weight::from_parts(35_052_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1188` bytes of proof; at least 31_227_000 picoseconds.
		Weight::from_parts(35_914_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Measured: `1509` bytes of proof; at least 34_421_000 picoseconds.
		Weight::from_parts(55_292_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Measured: `2677` bytes of proof; at least 113_939_000 picoseconds.
		Weight::from_parts(162_691_000, 11242)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn escalate() -> Weight {
		// Measured: `3919` bytes of proof; at least 172_386_000 picoseconds.
		Weight::from_parts(229_962_000, 9894)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		// Measured: `2356` bytes of proof; at least 89_753_000 picoseconds.
		Weight::from_parts(96_713_000, 6208)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn match_bond() -> Weight {
		// Measured: `2768` bytes of proof; at least 92_447_000 picoseconds.
		Weight::from_parts(100_469_000, 11242)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:2 w:2)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:4 w:4)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule() -> Weight {
		// Measured: `4394` bytes of proof; at least 348_707_000 picoseconds.
		Weight::from_parts(389_207_000, 11426)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn to_collective() -> Weight {
		// Measured: `1752` bytes of proof; at least 29_975_000 picoseconds.
		Weight::from_parts(35_673_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn ratify() -> Weight {
		// Measured: `1208` bytes of proof; at least 32_358_000 picoseconds.
		Weight::from_parts(37_676_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:0 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Measured: `2267` bytes of proof; at least 99_598_000 picoseconds.
		Weight::from_parts(125_476_000, 11242)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:3)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn confirm() -> Weight {
		// Measured: `1926` bytes of proof; at least 42_072_000 picoseconds.
		Weight::from_parts(75_041_000, 16368)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule_contest() -> Weight {
		// Measured: `1866` bytes of proof; at least 94_260_000 picoseconds.
		Weight::from_parts(151_755_000, 6116)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest_to_collective() -> Weight {
		// Measured: `2049` bytes of proof; at least 41_932_000 picoseconds.
		Weight::from_parts(57_616_000, 16368)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Measured: `1866` bytes of proof; at least 89_913_000 picoseconds.
		Weight::from_parts(121_080_000, 6116)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Measured: `2705` bytes of proof; at least 145_505_000 picoseconds.
		Weight::from_parts(223_902_000, 11242)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Measured: `1159` bytes of proof; at least 28_032_000 picoseconds.
		Weight::from_parts(53_800_000, 11242)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn clean() -> Weight {
		// Measured: `1411` bytes of proof; at least 90_254_000 picoseconds.
		Weight::from_parts(120_218_000, 11242)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Credits` (r:1 w:1)
	/// Proof: `BountyMesh::Credits` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_credit() -> Weight {
		// Measured: `1520` bytes of proof; at least 121_150_000 picoseconds.
		Weight::from_parts(169_922_000, 3912)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn collect_reputation() -> Weight {
		// Measured: `594` bytes of proof; at least 50_965_000 picoseconds.
		Weight::from_parts(78_126_000, 3892)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn refund() -> Weight {
		// Measured: `1956` bytes of proof; at least 124_916_000 picoseconds.
		Weight::from_parts(134_449_000, 6116)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn forget_level() -> Weight {
		// Measured: `155` bytes of proof; at least 14_281_000 picoseconds.
		Weight::from_parts(27_090_000, 3519)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// As measured, with the database weights of the SDK: for tests.
impl WeightInfo for () {
	/// Estimated by hand.
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	fn post_child_in_place() -> Weight {
		Weight::from_parts(70_000_000, 6116)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Estimated by hand: the root's record, the tree, the credit and the deposit.
	fn credit() -> Weight {
		Weight::from_parts(150_000_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Estimated by hand: the root's record, the tree, the debt and the deposit.
	fn owe() -> Weight {
		Weight::from_parts(120_000_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::NextBountyId` (r:1 w:1)
	/// Proof: `BountyMesh::NextBountyId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::PotAssets` (r:0 w:1)
	/// Proof: `BountyMesh::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:0 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:0 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 4096]`.
	fn post_root(s: u32, ) -> Weight {
		// Measured: `827` bytes of proof; at least 298_342_000 picoseconds.
		Weight::from_parts(380_987_906, 6208)
			// Standard error: 158
			.saturating_add(Weight::from_parts(2_464, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::NextBountyId` (r:1 w:1)
	/// Proof: `BountyMesh::NextBountyId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 4096]`.
	fn post_child(_s: u32, ) -> Weight {
		// Measured: `1108` bytes of proof; at least 91_666_000 picoseconds.
		Weight::from_parts(154_180_471, 6116)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn submit(p: u32, ) -> Weight {
		// Measured: `1295 + p * (85 ±0)` bytes of proof; at least 38_657_000 picoseconds.
		Weight::from_parts(33_009_643, 6116)
			// Standard error: 277_987
			.saturating_add(Weight::from_parts(12_392_025, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:9 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::OwedReputation` (r:8 w:8)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn claim(p: u32, ) -> Weight {
		// Measured: `2829 + p * (121 ±0)` bytes of proof; at least 270_732_000 picoseconds.
		Weight::from_parts(161_870_077, 11242)
			// Standard error: 2_272_956
			.saturating_add(Weight::from_parts(169_031_370, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2628).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:2 w:2)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:10 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn enter(p: u32, ) -> Weight {
		// Measured: `3260 + p * (70 ±0)` bytes of proof; at least 173_738_000 picoseconds.
		Weight::from_parts(242_353_549, 11242)
			// Standard error: 828_037
			.saturating_add(Weight::from_parts(4_418_482, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn extend() -> Weight {
		// Measured: `1166` bytes of proof; at least 27_590_000 picoseconds.
		Weight::from_parts(33_369_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Measured: `1166` bytes of proof; at least 32_288_000 picoseconds.
		Weight::from_parts(57_855_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Measured: `1994` bytes of proof; at least 143_393_000 picoseconds.
		Weight::from_parts(214_648_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn fund() -> Weight {
		// Measured: `1978` bytes of proof; at least 90_834_000 picoseconds.
		Weight::from_parts(100_299_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Measured: `1166` bytes of proof; at least 27_391_000 picoseconds.
		Weight::from_parts(43_825_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn take() -> Weight {
		// Measured: `1166` bytes of proof; at least 27_812_000 picoseconds.
		Weight::from_parts(32_408_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Measured: `1460` bytes of proof; at least 82_612_000 picoseconds.
		Weight::from_parts(90_895_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Measured: `771` bytes of proof; at least 62_212_000 picoseconds.
		Weight::from_parts(65_777_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn assign() -> Weight {
		// Measured: `1664` bytes of proof; at least 80_720_000 picoseconds.
		Weight::from_parts(90_804_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Measured: `827` bytes of proof; at least 25_027_000 picoseconds.
		Weight::from_parts(28_292_000, 6116)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn withdraw_entry() -> Weight {
		// Measured: `3182` bytes of proof; at least 139_557_000 picoseconds.
		Weight::from_parts(148_941_000, 9894)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_pledge() -> Weight {
		// Measured: `2234` bytes of proof; at least 78_587_000 picoseconds.
		Weight::from_parts(115_321_000, 6116)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn pick() -> Weight {
		// Measured: `3040` bytes of proof; at least 111_024_000 picoseconds.
		Weight::from_parts(120_699_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Measured: `1509` bytes of proof; at least 44_105_000 picoseconds.
		Weight::from_parts(50_044_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn rework() -> Weight {
		// Measured: `1509` bytes of proof; at least 29_614_000 picoseconds.
		Weight::from_parts(35_052_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1188` bytes of proof; at least 31_227_000 picoseconds.
		Weight::from_parts(35_914_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Measured: `1509` bytes of proof; at least 34_421_000 picoseconds.
		Weight::from_parts(55_292_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Measured: `2677` bytes of proof; at least 113_939_000 picoseconds.
		Weight::from_parts(162_691_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn escalate() -> Weight {
		// Measured: `3919` bytes of proof; at least 172_386_000 picoseconds.
		Weight::from_parts(229_962_000, 9894)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		// Measured: `2356` bytes of proof; at least 89_753_000 picoseconds.
		Weight::from_parts(96_713_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn match_bond() -> Weight {
		// Measured: `2768` bytes of proof; at least 92_447_000 picoseconds.
		Weight::from_parts(100_469_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:2 w:2)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:4 w:4)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule() -> Weight {
		// Measured: `4394` bytes of proof; at least 348_707_000 picoseconds.
		Weight::from_parts(389_207_000, 11426)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn to_collective() -> Weight {
		// Measured: `1752` bytes of proof; at least 29_975_000 picoseconds.
		Weight::from_parts(35_673_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn ratify() -> Weight {
		// Measured: `1208` bytes of proof; at least 32_358_000 picoseconds.
		Weight::from_parts(37_676_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:0 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Measured: `2267` bytes of proof; at least 99_598_000 picoseconds.
		Weight::from_parts(125_476_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:3)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn confirm() -> Weight {
		// Measured: `1926` bytes of proof; at least 42_072_000 picoseconds.
		Weight::from_parts(75_041_000, 16368)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule_contest() -> Weight {
		// Measured: `1866` bytes of proof; at least 94_260_000 picoseconds.
		Weight::from_parts(151_755_000, 6116)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest_to_collective() -> Weight {
		// Measured: `2049` bytes of proof; at least 41_932_000 picoseconds.
		Weight::from_parts(57_616_000, 16368)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Measured: `1866` bytes of proof; at least 89_913_000 picoseconds.
		Weight::from_parts(121_080_000, 6116)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Measured: `2705` bytes of proof; at least 145_505_000 picoseconds.
		Weight::from_parts(223_902_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Measured: `1159` bytes of proof; at least 28_032_000 picoseconds.
		Weight::from_parts(53_800_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn clean() -> Weight {
		// Measured: `1411` bytes of proof; at least 90_254_000 picoseconds.
		Weight::from_parts(120_218_000, 11242)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Credits` (r:1 w:1)
	/// Proof: `BountyMesh::Credits` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_credit() -> Weight {
		// Measured: `1520` bytes of proof; at least 121_150_000 picoseconds.
		Weight::from_parts(169_922_000, 3912)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn collect_reputation() -> Weight {
		// Measured: `594` bytes of proof; at least 50_965_000 picoseconds.
		Weight::from_parts(78_126_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2651), added: 5126, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(164), added: 2639, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn refund() -> Weight {
		// Measured: `1956` bytes of proof; at least 124_916_000 picoseconds.
		Weight::from_parts(134_449_000, 6116)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn forget_level() -> Weight {
		// Measured: `155` bytes of proof; at least 14_281_000 picoseconds.
		Weight::from_parts(27_090_000, 3519)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
