// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_bounty_mesh`, measured by `scripts/benchmark.sh`: do not edit.
//!
//! Date: 2026-11-21, steps: `20`, repeat: `10`, benchmark CLI 64.0.0, CPU: `AMD EPYC`.

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
	fn submit(p: u32, ) -> Weight;
	fn claim(p: u32, ) -> Weight;
	fn enter(p: u32, ) -> Weight;
	fn post_child_in_place() -> Weight;
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::PotAssets` (r:0 w:1)
	/// Proof: `BountyMesh::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:0 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:0 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_root(_s: u32, ) -> Weight {
		// Measured: `827` bytes of proof; at least 225_895_000 picoseconds.
		Weight::from_parts(343_448_875, 6208)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::NextBountyId` (r:1 w:1)
	/// Proof: `BountyMesh::NextBountyId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_child(s: u32, ) -> Weight {
		// Measured: `1064` bytes of proof; at least 89_693_000 picoseconds.
		Weight::from_parts(125_607_335, 6406)
			// Standard error: 314
			.saturating_add(Weight::from_parts(4_529, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn submit(p: u32, ) -> Weight {
		// Measured: `1284 + p * (85 ±0)` bytes of proof; at least 41_702_000 picoseconds.
		Weight::from_parts(57_587_634, 6406)
			// Standard error: 211_740
			.saturating_add(Weight::from_parts(10_192_919, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:9 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn claim(p: u32, ) -> Weight {
		// Measured: `2639 + p * (121 ±0)` bytes of proof; at least 153_368_000 picoseconds.
		Weight::from_parts(95_736_363, 11822)
			// Standard error: 624_265
			.saturating_add(Weight::from_parts(73_267_593, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn enter(p: u32, ) -> Weight {
		// Measured: `3267 + p * (70 ±0)` bytes of proof; at least 218_294_000 picoseconds.
		Weight::from_parts(315_413_745, 11822)
			// Standard error: 1_519_846
			.saturating_add(Weight::from_parts(1_938_816, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn post_child_in_place() -> Weight {
		// Measured: `730` bytes of proof; at least 28_242_000 picoseconds.
		Weight::from_parts(52_829_000, 6406)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn extend() -> Weight {
		// Measured: `1173` bytes of proof; at least 31_106_000 picoseconds.
		Weight::from_parts(57_765_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Measured: `1173` bytes of proof; at least 35_403_000 picoseconds.
		Weight::from_parts(57_546_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Measured: `1950` bytes of proof; at least 146_808_000 picoseconds.
		Weight::from_parts(231_323_000, 6406)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn fund() -> Weight {
		// Measured: `1985` bytes of proof; at least 95_602_000 picoseconds.
		Weight::from_parts(152_206_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Measured: `1173` bytes of proof; at least 28_833_000 picoseconds.
		Weight::from_parts(53_971_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn take() -> Weight {
		// Measured: `1173` bytes of proof; at least 35_542_000 picoseconds.
		Weight::from_parts(56_503_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Measured: `1467` bytes of proof; at least 88_631_000 picoseconds.
		Weight::from_parts(139_047_000, 11822)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Measured: `738` bytes of proof; at least 64_786_000 picoseconds.
		Weight::from_parts(102_271_000, 3964)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn assign() -> Weight {
		// Measured: `1671` bytes of proof; at least 84_305_000 picoseconds.
		Weight::from_parts(141_781_000, 11822)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Measured: `816` bytes of proof; at least 27_040_000 picoseconds.
		Weight::from_parts(49_043_000, 6406)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn withdraw_entry() -> Weight {
		// Measured: `3149` bytes of proof; at least 146_948_000 picoseconds.
		Weight::from_parts(238_874_000, 9894)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_pledge() -> Weight {
		// Measured: `2223` bytes of proof; at least 80_700_000 picoseconds.
		Weight::from_parts(127_108_000, 6406)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn pick() -> Weight {
		// Measured: `3047` bytes of proof; at least 120_589_000 picoseconds.
		Weight::from_parts(162_061_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Measured: `1516` bytes of proof; at least 46_599_000 picoseconds.
		Weight::from_parts(58_056_000, 11822)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn rework() -> Weight {
		// Measured: `1516` bytes of proof; at least 31_697_000 picoseconds.
		Weight::from_parts(56_685_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1195` bytes of proof; at least 32_949_000 picoseconds.
		Weight::from_parts(44_486_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Measured: `1516` bytes of proof; at least 34_932_000 picoseconds.
		Weight::from_parts(41_342_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Measured: `2700` bytes of proof; at least 110_264_000 picoseconds.
		Weight::from_parts(126_588_000, 11822)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn escalate() -> Weight {
		// Measured: `3924` bytes of proof; at least 175_500_000 picoseconds.
		Weight::from_parts(254_598_000, 9894)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		// Measured: `2361` bytes of proof; at least 90_494_000 picoseconds.
		Weight::from_parts(97_094_000, 6406)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn match_bond() -> Weight {
		// Measured: `2791` bytes of proof; at least 93_719_000 picoseconds.
		Weight::from_parts(102_432_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:2 w:2)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:4 w:4)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule() -> Weight {
		// Measured: `4417` bytes of proof; at least 354_526_000 picoseconds.
		Weight::from_parts(406_783_000, 11822)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn to_collective() -> Weight {
		// Measured: `1775` bytes of proof; at least 31_827_000 picoseconds.
		Weight::from_parts(41_341_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn ratify() -> Weight {
		// Measured: `1215` bytes of proof; at least 37_766_000 picoseconds.
		Weight::from_parts(68_782_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:0 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Measured: `2274` bytes of proof; at least 100_850_000 picoseconds.
		Weight::from_parts(110_724_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:3)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn confirm() -> Weight {
		// Measured: `1951` bytes of proof; at least 42_303_000 picoseconds.
		Weight::from_parts(49_624_000, 17238)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule_contest() -> Weight {
		// Measured: `1855` bytes of proof; at least 91_035_000 picoseconds.
		Weight::from_parts(105_697_000, 6406)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest_to_collective() -> Weight {
		// Measured: `2074` bytes of proof; at least 42_984_000 picoseconds.
		Weight::from_parts(53_669_000, 17238)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Measured: `1855` bytes of proof; at least 90_875_000 picoseconds.
		Weight::from_parts(134_649_000, 6406)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Measured: `2728` bytes of proof; at least 143_513_000 picoseconds.
		Weight::from_parts(180_738_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Measured: `1166` bytes of proof; at least 29_003_000 picoseconds.
		Weight::from_parts(38_758_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:0 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn clean() -> Weight {
		// Measured: `1426` bytes of proof; at least 76_864_000 picoseconds.
		Weight::from_parts(84_174_000, 11822)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetsHolder::Holds` (r:1 w:0)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Credits` (r:1 w:1)
	/// Proof: `BountyMesh::Credits` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn credit() -> Weight {
		// Measured: `1861` bytes of proof; at least 143_452_000 picoseconds.
		Weight::from_parts(164_104_000, 6406)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn owe() -> Weight {
		// Measured: `1595` bytes of proof; at least 125_947_000 picoseconds.
		Weight::from_parts(166_177_000, 6406)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Credits` (r:1 w:1)
	/// Proof: `BountyMesh::Credits` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn withdraw_credit() -> Weight {
		// Measured: `1487` bytes of proof; at least 111_265_000 picoseconds.
		Weight::from_parts(120_158_000, 3984)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn collect_reputation() -> Weight {
		// Measured: `594` bytes of proof; at least 51_145_000 picoseconds.
		Weight::from_parts(60_400_000, 3964)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn refund() -> Weight {
		// Measured: `1912` bytes of proof; at least 127_580_000 picoseconds.
		Weight::from_parts(199_716_000, 6406)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn forget_level() -> Weight {
		// Measured: `155` bytes of proof; at least 14_372_000 picoseconds.
		Weight::from_parts(20_020_000, 3519)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// As measured, with the database weights of the SDK: for tests.
impl WeightInfo for () {
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::PotAssets` (r:0 w:1)
	/// Proof: `BountyMesh::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:0 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:0 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_root(_s: u32, ) -> Weight {
		// Measured: `827` bytes of proof; at least 225_895_000 picoseconds.
		Weight::from_parts(343_448_875, 6208)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::NextBountyId` (r:1 w:1)
	/// Proof: `BountyMesh::NextBountyId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_child(s: u32, ) -> Weight {
		// Measured: `1064` bytes of proof; at least 89_693_000 picoseconds.
		Weight::from_parts(125_607_335, 6406)
			// Standard error: 314
			.saturating_add(Weight::from_parts(4_529, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn submit(p: u32, ) -> Weight {
		// Measured: `1284 + p * (85 ±0)` bytes of proof; at least 41_702_000 picoseconds.
		Weight::from_parts(57_587_634, 6406)
			// Standard error: 211_740
			.saturating_add(Weight::from_parts(10_192_919, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:9 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn claim(p: u32, ) -> Weight {
		// Measured: `2639 + p * (121 ±0)` bytes of proof; at least 153_368_000 picoseconds.
		Weight::from_parts(95_736_363, 11822)
			// Standard error: 624_265
			.saturating_add(Weight::from_parts(73_267_593, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn enter(p: u32, ) -> Weight {
		// Measured: `3267 + p * (70 ±0)` bytes of proof; at least 218_294_000 picoseconds.
		Weight::from_parts(315_413_745, 11822)
			// Standard error: 1_519_846
			.saturating_add(Weight::from_parts(1_938_816, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn post_child_in_place() -> Weight {
		// Measured: `730` bytes of proof; at least 28_242_000 picoseconds.
		Weight::from_parts(52_829_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn extend() -> Weight {
		// Measured: `1173` bytes of proof; at least 31_106_000 picoseconds.
		Weight::from_parts(57_765_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Measured: `1173` bytes of proof; at least 35_403_000 picoseconds.
		Weight::from_parts(57_546_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Measured: `1950` bytes of proof; at least 146_808_000 picoseconds.
		Weight::from_parts(231_323_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn fund() -> Weight {
		// Measured: `1985` bytes of proof; at least 95_602_000 picoseconds.
		Weight::from_parts(152_206_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Measured: `1173` bytes of proof; at least 28_833_000 picoseconds.
		Weight::from_parts(53_971_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn take() -> Weight {
		// Measured: `1173` bytes of proof; at least 35_542_000 picoseconds.
		Weight::from_parts(56_503_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Measured: `1467` bytes of proof; at least 88_631_000 picoseconds.
		Weight::from_parts(139_047_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Measured: `738` bytes of proof; at least 64_786_000 picoseconds.
		Weight::from_parts(102_271_000, 3964)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Applications` (r:1 w:1)
	/// Proof: `BountyMesh::Applications` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn assign() -> Weight {
		// Measured: `1671` bytes of proof; at least 84_305_000 picoseconds.
		Weight::from_parts(141_781_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Measured: `816` bytes of proof; at least 27_040_000 picoseconds.
		Weight::from_parts(49_043_000, 6406)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn withdraw_entry() -> Weight {
		// Measured: `3149` bytes of proof; at least 146_948_000 picoseconds.
		Weight::from_parts(238_874_000, 9894)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_pledge() -> Weight {
		// Measured: `2223` bytes of proof; at least 80_700_000 picoseconds.
		Weight::from_parts(127_108_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn pick() -> Weight {
		// Measured: `3047` bytes of proof; at least 120_589_000 picoseconds.
		Weight::from_parts(162_061_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Measured: `1516` bytes of proof; at least 46_599_000 picoseconds.
		Weight::from_parts(58_056_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn rework() -> Weight {
		// Measured: `1516` bytes of proof; at least 31_697_000 picoseconds.
		Weight::from_parts(56_685_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1195` bytes of proof; at least 32_949_000 picoseconds.
		Weight::from_parts(44_486_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Measured: `1516` bytes of proof; at least 34_932_000 picoseconds.
		Weight::from_parts(41_342_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Measured: `2700` bytes of proof; at least 110_264_000 picoseconds.
		Weight::from_parts(126_588_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn escalate() -> Weight {
		// Measured: `3924` bytes of proof; at least 175_500_000 picoseconds.
		Weight::from_parts(254_598_000, 9894)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		// Measured: `2361` bytes of proof; at least 90_494_000 picoseconds.
		Weight::from_parts(97_094_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	fn match_bond() -> Weight {
		// Measured: `2791` bytes of proof; at least 93_719_000 picoseconds.
		Weight::from_parts(102_432_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:2 w:2)
	/// Proof: `BountyMesh::Entries` (`max_values`: None, `max_size`: Some(493), added: 2968, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:4 w:4)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule() -> Weight {
		// Measured: `4417` bytes of proof; at least 354_526_000 picoseconds.
		Weight::from_parts(406_783_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn to_collective() -> Weight {
		// Measured: `1775` bytes of proof; at least 31_827_000 picoseconds.
		Weight::from_parts(41_341_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn ratify() -> Weight {
		// Measured: `1215` bytes of proof; at least 37_766_000 picoseconds.
		Weight::from_parts(68_782_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:0 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Measured: `2274` bytes of proof; at least 100_850_000 picoseconds.
		Weight::from_parts(110_724_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:3)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn confirm() -> Weight {
		// Measured: `1951` bytes of proof; at least 42_303_000 picoseconds.
		Weight::from_parts(49_624_000, 17238)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule_contest() -> Weight {
		// Measured: `1855` bytes of proof; at least 91_035_000 picoseconds.
		Weight::from_parts(105_697_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest_to_collective() -> Weight {
		// Measured: `2074` bytes of proof; at least 42_984_000 picoseconds.
		Weight::from_parts(53_669_000, 17238)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:1 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Measured: `1855` bytes of proof; at least 90_875_000 picoseconds.
		Weight::from_parts(134_649_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Measured: `2728` bytes of proof; at least 143_513_000 picoseconds.
		Weight::from_parts(180_738_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Measured: `1166` bytes of proof; at least 29_003_000 picoseconds.
		Weight::from_parts(38_758_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:0 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn clean() -> Weight {
		// Measured: `1426` bytes of proof; at least 76_864_000 picoseconds.
		Weight::from_parts(84_174_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetsHolder::Holds` (r:1 w:0)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Credits` (r:1 w:1)
	/// Proof: `BountyMesh::Credits` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn credit() -> Weight {
		// Measured: `1861` bytes of proof; at least 143_452_000 picoseconds.
		Weight::from_parts(164_104_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn owe() -> Weight {
		// Measured: `1595` bytes of proof; at least 125_947_000 picoseconds.
		Weight::from_parts(166_177_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Credits` (r:1 w:1)
	/// Proof: `BountyMesh::Credits` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn withdraw_credit() -> Weight {
		// Measured: `1487` bytes of proof; at least 111_265_000 picoseconds.
		Weight::from_parts(120_158_000, 3984)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	fn collect_reputation() -> Weight {
		// Measured: `594` bytes of proof; at least 51_145_000 picoseconds.
		Weight::from_parts(60_400_000, 3964)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(499), added: 2974, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(519), added: 2994, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn refund() -> Weight {
		// Measured: `1912` bytes of proof; at least 127_580_000 picoseconds.
		Weight::from_parts(199_716_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn forget_level() -> Weight {
		// Measured: `155` bytes of proof; at least 14_372_000 picoseconds.
		Weight::from_parts(20_020_000, 3519)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
