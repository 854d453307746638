// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_bounty_mesh`, measured by `scripts/benchmark.sh`: do not edit.
//!
//! Date: 2026-11-23, steps: `50`, repeat: `20`, benchmark CLI 64.0.0, CPU: `AMD EPYC`.

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
	fn take_and_submit(p: u32, ) -> Weight;
	fn accept_and_pay(p: u32, ) -> Weight;
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::PotAssets` (r:0 w:1)
	/// Proof: `BountyMesh::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:0 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:0 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_root(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `863` bytes of proof; at least 217_413_000 picoseconds.
		Weight::from_parts(224_505_940, 6208)
			// Standard error: 159
			.saturating_add(Weight::from_parts(2_314, 0).saturating_mul(s.into()))
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_child(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1064` bytes of proof; at least 84_986_000 picoseconds.
		Weight::from_parts(88_483_006, 6406)
			// Standard error: 72
			.saturating_add(Weight::from_parts(1_639, 0).saturating_mul(s.into()))
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
	/// Storage: `System::Account` (r:8 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn submit(p: u32, ) -> Weight {
		// Measured: `1303 + p * (89 ±0)` bytes of proof; at least 49_192_000 picoseconds.
		Weight::from_parts(41_963_469, 6406)
			// Standard error: 31_591
			.saturating_add(Weight::from_parts(10_995_839, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(p.into())))
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn claim(p: u32, ) -> Weight {
		// Measured: `2662 + p * (125 ±0)` bytes of proof; at least 131_535_000 picoseconds.
		Weight::from_parts(80_003_857, 11822)
			// Standard error: 94_164
			.saturating_add(Weight::from_parts(58_851_269, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(p.into())))
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
	/// Storage: `System::Account` (r:9 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn enter(p: u32, ) -> Weight {
		// Measured: `3228 + p * (113 ±0)` bytes of proof; at least 199_923_000 picoseconds.
		Weight::from_parts(203_802_240, 11822)
			// Standard error: 151_272
			.saturating_add(Weight::from_parts(10_693_260, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn take_and_submit(p: u32, ) -> Weight {
		// Measured: `1660 + p * (89 ±0)` bytes of proof; at least 60_062_000 picoseconds.
		Weight::from_parts(54_462_278, 11822)
			// Standard error: 33_444
			.saturating_add(Weight::from_parts(10_818_221, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn accept_and_pay(p: u32, ) -> Weight {
		// Measured: `2563 + p * (125 ±0)` bytes of proof; at least 156_913_000 picoseconds.
		Weight::from_parts(104_999_208, 11822)
			// Standard error: 93_285
			.saturating_add(Weight::from_parts(58_976_236, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn post_child_in_place() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `730` bytes of proof; at least 26_279_000 picoseconds.
		Weight::from_parts(29_994_000, 6406)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn extend() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1173` bytes of proof; at least 27_531_000 picoseconds.
		Weight::from_parts(33_841_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1173` bytes of proof; at least 33_059_000 picoseconds.
		Weight::from_parts(38_416_000, 11822)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Measured: `1987` bytes of proof; at least 163_435_000 picoseconds.
		Weight::from_parts(168_224_000, 6406)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn fund() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2022` bytes of proof; at least 91_245_000 picoseconds.
		Weight::from_parts(98_476_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Measured: `1173` bytes of proof; at least 33_383_000 picoseconds.
		Weight::from_parts(35_046_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn take() -> Weight {
		// Measured: `1173` bytes of proof; at least 35_146_000 picoseconds.
		Weight::from_parts(37_060_000, 11822)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Measured: `1467` bytes of proof; at least 94_987_000 picoseconds.
		Weight::from_parts(98_584_000, 11822)
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
		// Measured: `738` bytes of proof; at least 70_492_000 picoseconds.
		Weight::from_parts(73_227_000, 3892)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn assign() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1671` bytes of proof; at least 79_869_000 picoseconds.
		Weight::from_parts(90_484_000, 11822)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Measured: `816` bytes of proof; at least 28_373_000 picoseconds.
		Weight::from_parts(30_006_000, 6406)
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
		// Measured: `3050` bytes of proof; at least 154_939_000 picoseconds.
		Weight::from_parts(160_640_000, 9894)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_pledge() -> Weight {
		// Measured: `2091` bytes of proof; at least 88_114_000 picoseconds.
		Weight::from_parts(92_393_000, 6406)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn pick() -> Weight {
		// Measured: `3113` bytes of proof; at least 127_929_000 picoseconds.
		Weight::from_parts(138_078_000, 11822)
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
		// Measured: `1516` bytes of proof; at least 49_864_000 picoseconds.
		Weight::from_parts(53_349_000, 11822)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn rework() -> Weight {
		// Measured: `1516` bytes of proof; at least 35_226_000 picoseconds.
		Weight::from_parts(37_330_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1195` bytes of proof; at least 38_863_000 picoseconds.
		Weight::from_parts(41_938_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1516` bytes of proof; at least 33_860_000 picoseconds.
		Weight::from_parts(41_181_000, 11822)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Measured: `2468` bytes of proof; at least 118_882_000 picoseconds.
		Weight::from_parts(125_173_000, 11822)
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
		// Measured: `3859` bytes of proof; at least 192_840_000 picoseconds.
		Weight::from_parts(206_035_000, 9894)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		// Measured: `2129` bytes of proof; at least 100_858_000 picoseconds.
		Weight::from_parts(105_848_000, 6406)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn match_bond() -> Weight {
		// Measured: `2559` bytes of proof; at least 106_178_000 picoseconds.
		Weight::from_parts(111_168_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
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
		// Measured: `4737` bytes of proof; at least 395_629_000 picoseconds.
		Weight::from_parts(413_783_000, 11822)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn to_collective() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `1775` bytes of proof; at least 37_210_000 picoseconds.
		Weight::from_parts(40_606_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn ratify() -> Weight {
		// Measured: `1215` bytes of proof; at least 37_761_000 picoseconds.
		Weight::from_parts(40_205_000, 11822)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:0 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2311` bytes of proof; at least 99_448_000 picoseconds.
		Weight::from_parts(114_129_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:3)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn confirm() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1951` bytes of proof; at least 40_871_000 picoseconds.
		Weight::from_parts(47_430_000, 17238)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule_contest() -> Weight {
		// Measured: `1694` bytes of proof; at least 101_920_000 picoseconds.
		Weight::from_parts(109_034_000, 6406)
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
		// Of the quieter run of 2026-11-21.
		// Measured: `2074` bytes of proof; at least 40_941_000 picoseconds.
		Weight::from_parts(47_830_000, 17238)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1892` bytes of proof; at least 88_331_000 picoseconds.
		Weight::from_parts(93_559_000, 6406)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2765` bytes of proof; at least 140_258_000 picoseconds.
		Weight::from_parts(147_349_000, 11822)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1166` bytes of proof; at least 27_721_000 picoseconds.
		Weight::from_parts(29_964_000, 11822)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:0 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn clean() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1426` bytes of proof; at least 73_569_000 picoseconds.
		Weight::from_parts(81_060_000, 11822)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetsHolder::Holds` (r:1 w:0)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn credit() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1898` bytes of proof; at least 141_329_000 picoseconds.
		Weight::from_parts(147_258_000, 6406)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn owe() -> Weight {
		// Measured: `1562` bytes of proof; at least 139_089_000 picoseconds.
		Weight::from_parts(143_568_000, 6406)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
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
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_credit() -> Weight {
		// Measured: `1538` bytes of proof; at least 135_002_000 picoseconds.
		Weight::from_parts(139_110_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn collect_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `594` bytes of proof; at least 50_805_000 picoseconds.
		Weight::from_parts(53_319_000, 3892)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
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
	fn refund() -> Weight {
		// Measured: `1949` bytes of proof; at least 141_865_000 picoseconds.
		Weight::from_parts(145_642_000, 6406)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn forget_level() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `155` bytes of proof; at least 14_061_000 picoseconds.
		Weight::from_parts(15_793_000, 3519)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::PotAssets` (r:0 w:1)
	/// Proof: `BountyMesh::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Bounties` (r:0 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:0 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_root(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `863` bytes of proof; at least 217_413_000 picoseconds.
		Weight::from_parts(224_505_940, 6208)
			// Standard error: 159
			.saturating_add(Weight::from_parts(2_314, 0).saturating_mul(s.into()))
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[257, 4096]`.
	fn post_child(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1064` bytes of proof; at least 84_986_000 picoseconds.
		Weight::from_parts(88_483_006, 6406)
			// Standard error: 72
			.saturating_add(Weight::from_parts(1_639, 0).saturating_mul(s.into()))
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
	/// Storage: `System::Account` (r:8 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn submit(p: u32, ) -> Weight {
		// Measured: `1303 + p * (89 ±0)` bytes of proof; at least 49_192_000 picoseconds.
		Weight::from_parts(41_963_469, 6406)
			// Standard error: 31_591
			.saturating_add(Weight::from_parts(10_995_839, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(p.into())))
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn claim(p: u32, ) -> Weight {
		// Measured: `2662 + p * (125 ±0)` bytes of proof; at least 131_535_000 picoseconds.
		Weight::from_parts(80_003_857, 11822)
			// Standard error: 94_164
			.saturating_add(Weight::from_parts(58_851_269, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(p.into())))
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
	/// Storage: `System::Account` (r:9 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:1 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn enter(p: u32, ) -> Weight {
		// Measured: `3228 + p * (113 ±0)` bytes of proof; at least 199_923_000 picoseconds.
		Weight::from_parts(203_802_240, 11822)
			// Standard error: 151_272
			.saturating_add(Weight::from_parts(10_693_260, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn take_and_submit(p: u32, ) -> Weight {
		// Measured: `1660 + p * (89 ±0)` bytes of proof; at least 60_062_000 picoseconds.
		Weight::from_parts(54_462_278, 11822)
			// Standard error: 33_444
			.saturating_add(Weight::from_parts(10_818_221, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 8]`.
	fn accept_and_pay(p: u32, ) -> Weight {
		// Measured: `2563 + p * (125 ±0)` bytes of proof; at least 156_913_000 picoseconds.
		Weight::from_parts(104_999_208, 11822)
			// Standard error: 93_285
			.saturating_add(Weight::from_parts(58_976_236, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2609).saturating_mul(p.into()))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn post_child_in_place() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `730` bytes of proof; at least 26_279_000 picoseconds.
		Weight::from_parts(29_994_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn extend() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1173` bytes of proof; at least 27_531_000 picoseconds.
		Weight::from_parts(33_841_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1173` bytes of proof; at least 33_059_000 picoseconds.
		Weight::from_parts(38_416_000, 11822)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Measured: `1987` bytes of proof; at least 163_435_000 picoseconds.
		Weight::from_parts(168_224_000, 6406)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn fund() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2022` bytes of proof; at least 91_245_000 picoseconds.
		Weight::from_parts(98_476_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Measured: `1173` bytes of proof; at least 33_383_000 picoseconds.
		Weight::from_parts(35_046_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn take() -> Weight {
		// Measured: `1173` bytes of proof; at least 35_146_000 picoseconds.
		Weight::from_parts(37_060_000, 11822)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Measured: `1467` bytes of proof; at least 94_987_000 picoseconds.
		Weight::from_parts(98_584_000, 11822)
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
		// Measured: `738` bytes of proof; at least 70_492_000 picoseconds.
		Weight::from_parts(73_227_000, 3892)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn assign() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1671` bytes of proof; at least 79_869_000 picoseconds.
		Weight::from_parts(90_484_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Measured: `816` bytes of proof; at least 28_373_000 picoseconds.
		Weight::from_parts(30_006_000, 6406)
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
		// Measured: `3050` bytes of proof; at least 154_939_000 picoseconds.
		Weight::from_parts(160_640_000, 9894)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_pledge() -> Weight {
		// Measured: `2091` bytes of proof; at least 88_114_000 picoseconds.
		Weight::from_parts(92_393_000, 6406)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn pick() -> Weight {
		// Measured: `3113` bytes of proof; at least 127_929_000 picoseconds.
		Weight::from_parts(138_078_000, 11822)
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
		// Measured: `1516` bytes of proof; at least 49_864_000 picoseconds.
		Weight::from_parts(53_349_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn rework() -> Weight {
		// Measured: `1516` bytes of proof; at least 35_226_000 picoseconds.
		Weight::from_parts(37_330_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1195` bytes of proof; at least 38_863_000 picoseconds.
		Weight::from_parts(41_938_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn offer() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1516` bytes of proof; at least 33_860_000 picoseconds.
		Weight::from_parts(41_181_000, 11822)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn agree() -> Weight {
		// Measured: `2468` bytes of proof; at least 118_882_000 picoseconds.
		Weight::from_parts(125_173_000, 11822)
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
		// Measured: `3859` bytes of proof; at least 192_840_000 picoseconds.
		Weight::from_parts(206_035_000, 9894)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		// Measured: `2129` bytes of proof; at least 100_858_000 picoseconds.
		Weight::from_parts(105_848_000, 6406)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn match_bond() -> Weight {
		// Measured: `2559` bytes of proof; at least 106_178_000 picoseconds.
		Weight::from_parts(111_168_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Entries` (r:3 w:3)
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
		// Measured: `4737` bytes of proof; at least 395_629_000 picoseconds.
		Weight::from_parts(413_783_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn to_collective() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `1775` bytes of proof; at least 37_210_000 picoseconds.
		Weight::from_parts(40_606_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn ratify() -> Weight {
		// Measured: `1215` bytes of proof; at least 37_761_000 picoseconds.
		Weight::from_parts(40_205_000, 11822)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contests` (r:0 w:1)
	/// Proof: `BountyMesh::Contests` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2311` bytes of proof; at least 99_448_000 picoseconds.
		Weight::from_parts(114_129_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:3 w:3)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn confirm() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1951` bytes of proof; at least 40_871_000 picoseconds.
		Weight::from_parts(47_430_000, 17238)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn rule_contest() -> Weight {
		// Measured: `1694` bytes of proof; at least 101_920_000 picoseconds.
		Weight::from_parts(109_034_000, 6406)
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
		// Of the quieter run of 2026-11-21.
		// Measured: `2074` bytes of proof; at least 40_941_000 picoseconds.
		Weight::from_parts(47_830_000, 17238)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1892` bytes of proof; at least 88_331_000 picoseconds.
		Weight::from_parts(93_559_000, 6406)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2765` bytes of proof; at least 140_258_000 picoseconds.
		Weight::from_parts(147_349_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:1)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:0)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	fn lift() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1166` bytes of proof; at least 27_721_000 picoseconds.
		Weight::from_parts(29_964_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:2 w:2)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::EntryLists` (r:0 w:1)
	/// Proof: `BountyMesh::EntryLists` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Specs` (r:0 w:1)
	/// Proof: `BountyMesh::Specs` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::TreeBounties` (r:0 w:1)
	/// Proof: `BountyMesh::TreeBounties` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn clean() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1426` bytes of proof; at least 73_569_000 picoseconds.
		Weight::from_parts(81_060_000, 11822)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetsHolder::Holds` (r:1 w:0)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn credit() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1898` bytes of proof; at least 141_329_000 picoseconds.
		Weight::from_parts(147_258_000, 6406)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn owe() -> Weight {
		// Measured: `1562` bytes of proof; at least 139_089_000 picoseconds.
		Weight::from_parts(143_568_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
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
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_credit() -> Weight {
		// Measured: `1538` bytes of proof; at least 135_002_000 picoseconds.
		Weight::from_parts(139_110_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::OwedReputation` (r:1 w:1)
	/// Proof: `BountyMesh::OwedReputation` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn collect_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `594` bytes of proof; at least 50_805_000 picoseconds.
		Weight::from_parts(53_319_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BountyMesh::Bounties` (r:1 w:0)
	/// Proof: `BountyMesh::Bounties` (`max_values`: None, `max_size`: Some(2941), added: 5416, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Trees` (r:1 w:1)
	/// Proof: `BountyMesh::Trees` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `BountyMesh::Contributions` (r:1 w:1)
	/// Proof: `BountyMesh::Contributions` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
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
	fn refund() -> Weight {
		// Measured: `1949` bytes of proof; at least 141_865_000 picoseconds.
		Weight::from_parts(145_642_000, 6406)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `BountyMesh::Levels` (r:1 w:1)
	/// Proof: `BountyMesh::Levels` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn forget_level() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `155` bytes of proof; at least 14_061_000 picoseconds.
		Weight::from_parts(15_793_000, 3519)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
