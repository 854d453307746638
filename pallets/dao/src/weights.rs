// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_dao`, measured by `scripts/benchmark.sh`: do not edit.
//!
//! Date: 2026-11-22, steps: `50`, repeat: `20`, benchmark CLI 64.0.0, CPU: `AMD EPYC`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::arithmetic_side_effects)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What each call of `pallet_dao` costs.
pub trait WeightInfo {
	fn found(s: u32, ) -> Weight;
	fn accept_invitation() -> Weight;
	fn decline_invitation() -> Weight;
	fn start(s: u32, ) -> Weight;
	fn expire_invitation() -> Weight;
	fn invite() -> Weight;
	fn leave() -> Weight;
	fn amend() -> Weight;
	fn propose(m: u32, b: u32, ) -> Weight;
	fn vote() -> Weight;
	fn vote_over_delegate() -> Weight;
	fn move_end() -> Weight;
	fn end_votes() -> Weight;
	fn withdraw() -> Weight;
	fn close(m: u32, w: u32, ) -> Weight;
	fn enact(m: u32, l: u32, ) -> Weight;
	fn queue_base() -> Weight;
	fn queue_step() -> Weight;
	fn grant_reputation() -> Weight;
	fn set_feed() -> Weight;
	fn burn_reputation() -> Weight;
	fn drop_reputation() -> Weight;
	fn vote_quadratic() -> Weight;
	fn delegate() -> Weight;
	fn undelegate() -> Weight;
	fn vote_as() -> Weight;
	fn take_guest_seat() -> Weight;
	fn offer_exchange() -> Weight;
	fn accept_exchange() -> Weight;
	fn unwind_exchange() -> Weight;
	fn expire_exchange() -> Weight;
	fn open_round() -> Weight;
	fn register_project() -> Weight;
	fn contribute() -> Weight;
	fn strike_project() -> Weight;
	fn claim_match() -> Weight;
	fn settle_contribution() -> Weight;
	fn return_rest() -> Weight;
	fn remove_project() -> Weight;
	fn grant() -> Weight;
	fn burn() -> Weight;
	fn apply() -> Weight;
	fn withdraw_application() -> Weight;
	fn admit() -> Weight;
	fn revoke() -> Weight;
	fn settle_probation() -> Weight;
	fn register_asset() -> Weight;
	fn unregister_asset() -> Weight;
	fn rage_quit(a: u32, ) -> Weight;
	fn withdraw_credit() -> Weight;
	fn pay_debt() -> Weight;
	fn kick() -> Weight;
	fn jail() -> Weight;
	fn release() -> Weight;
	fn pay_income() -> Weight;
	fn distribute() -> Weight;
	fn claim(s: u32, ) -> Weight;
	fn dissolve() -> Weight;
	fn claim_rest(a: u32, ) -> Weight;
	fn sweep(n: u32, a: u32, ) -> Weight;
	fn open_pot() -> Weight;
}

/// As measured, with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Dao::Floors` (r:1 w:0)
	/// Proof: `Dao::Floors` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextDao` (r:1 w:1)
	/// Proof: `Dao::NextDao` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:1)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:0 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:0 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::MetadataOf` (r:0 w:1)
	/// Proof: `Dao::MetadataOf` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:0 w:64)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn found(s: u32, ) -> Weight {
		// Measured: `863` bytes of proof; at least 158_335_000 picoseconds.
		Weight::from_parts(180_671_712, 6196)
			// Standard error: 131_808
			.saturating_add(Weight::from_parts(8_492_605, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		// Measured: `1984` bytes of proof; at least 81_522_000 picoseconds.
		Weight::from_parts(89_577_000, 6118)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn decline_invitation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1066` bytes of proof; at least 68_071_000 picoseconds.
		Weight::from_parts(70_885_000, 3892)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:65 w:64)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:0 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:0 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::MetadataOf` (r:0 w:1)
	/// Proof: `Dao::MetadataOf` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:0 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:0 w:1)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::CreditPeriods` (r:0 w:1)
	/// Proof: `Dao::CreditPeriods` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:0 w:1)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:0 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn start(s: u32, ) -> Weight {
		// Measured: `1449 + s * (75 ±0)` bytes of proof; at least 131_335_000 picoseconds.
		Weight::from_parts(127_586_507, 6196)
			// Standard error: 119_780
			.saturating_add(Weight::from_parts(7_732_790, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(13_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(s.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn expire_invitation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1066` bytes of proof; at least 73_158_000 picoseconds.
		Weight::from_parts(79_899_000, 3892)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:0)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1202` bytes of proof; at least 84_185_000 picoseconds.
		Weight::from_parts(93_219_000, 4233)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `15305` bytes of proof; at least 343_091_000 picoseconds.
		Weight::from_parts(473_304_000, 48350)
			.saturating_add(T::DbWeight::get().reads(42_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Floors` (r:1 w:0)
	/// Proof: `Dao::Floors` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `17847` bytes of proof; at least 1_704_398_000 picoseconds.
		Weight::from_parts(1_785_969_000, 250334)
			.saturating_add(T::DbWeight::get().reads(133_u64))
			.saturating_add(T::DbWeight::get().writes(65_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextProposal` (r:1 w:1)
	/// Proof: `Dao::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:0 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `b` is `[16, 8192]`.
	fn propose(m: u32, _b: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1221 + m * (115 ±0)` bytes of proof; at least 122_682_000 picoseconds.
		Weight::from_parts(177_690_606, 4233)
			// Standard error: 170_874
			.saturating_add(Weight::from_parts(9_774_977, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(m.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1768` bytes of proof; at least 32_978_000 picoseconds.
		Weight::from_parts(43_154_000, 4233)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_over_delegate() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3314` bytes of proof; at least 59_719_000 picoseconds.
		Weight::from_parts(73_769_000, 4233)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Due` (r:0 w:2)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn move_end() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `0` bytes of proof; at least 4_807_000 picoseconds.
		Weight::from_parts(7_982_000, 0)
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	fn end_votes() -> Weight {
		// Measured: `8541` bytes of proof; at least 111_327_000 picoseconds.
		Weight::from_parts(124_573_000, 48350)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2086` bytes of proof; at least 95_071_000 picoseconds.
		Weight::from_parts(109_002_000, 4233)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:65 w:64)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:65 w:64)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `w` is `[0, 64]`.
	fn close(m: u32, w: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1825 + m * (152 ±0) + w * (209 ±0)` bytes of proof; at least 580_651_000 picoseconds.
		Weight::from_parts(182_160_305, 4233)
			// Standard error: 153_605
			.saturating_add(Weight::from_parts(7_284_541, 0).saturating_mul(m.into()))
			// Standard error: 151_005
			.saturating_add(Weight::from_parts(11_320_376, 0).saturating_mul(w.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(w.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(w.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 2601).saturating_mul(w.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:1 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `l` is `[16, 8192]`.
	fn enact(m: u32, _l: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1778 + l * (1 ±0) + m * (152 ±0)` bytes of proof; at least 115_852_000 picoseconds.
		Weight::from_parts(180_515_517, 11671)
			// Standard error: 80_966
			.saturating_add(Weight::from_parts(8_057_926, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(m.into()))
	}
	/// Storage: `Dao::Cursor` (r:1 w:1)
	/// Proof: `Dao::Cursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:1 w:0)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn queue_base() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `432` bytes of proof; at least 10_306_000 picoseconds.
		Weight::from_parts(11_457_000, 3481)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Due` (r:2 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:1 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn queue_step() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1150` bytes of proof; at least 21_402_000 picoseconds.
		Weight::from_parts(23_264_000, 5972)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn grant_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1285` bytes of proof; at least 97_024_000 picoseconds.
		Weight::from_parts(101_951_000, 4233)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn set_feed() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `637` bytes of proof; at least 20_180_000 picoseconds.
		Weight::from_parts(22_353_000, 3638)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn burn_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1060` bytes of proof; at least 92_747_000 picoseconds.
		Weight::from_parts(96_914_000, 4233)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn drop_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1161` bytes of proof; at least 86_418_000 picoseconds.
		Weight::from_parts(90_975_000, 3892)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:1)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn vote_quadratic() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1999` bytes of proof; at least 51_166_000 picoseconds.
		Weight::from_parts(55_542_000, 4233)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:1)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:2 w:2)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextProposal` (r:1 w:0)
	/// Proof: `Dao::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2090` bytes of proof; at least 63_184_000 picoseconds.
		Weight::from_parts(69_504_000, 7476)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Delegations` (r:1 w:1)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:1)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	fn undelegate() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `710` bytes of proof; at least 29_664_000 picoseconds.
		Weight::from_parts(34_081_000, 3654)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_as() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `2377` bytes of proof; at least 91_090_000 picoseconds.
		Weight::from_parts(109_394_000, 7476)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:0)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:0)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	fn take_guest_seat() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `3409` bytes of proof; at least 233_416_000 picoseconds.
		Weight::from_parts(294_028_000, 6118)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Dao::Daos` (r:2 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn offer_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1249` bytes of proof; at least 84_706_000 picoseconds.
		Weight::from_parts(88_030_000, 6286)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn accept_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1918` bytes of proof; at least 210_252_000 picoseconds.
		Weight::from_parts(216_461_000, 7476)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:2)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn unwind_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1630` bytes of proof; at least 198_564_000 picoseconds.
		Weight::from_parts(204_504_000, 7476)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:2)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn expire_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1902` bytes of proof; at least 214_167_000 picoseconds.
		Weight::from_parts(220_737_000, 7476)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextRound` (r:1 w:1)
	/// Proof: `Dao::NextRound` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:64 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Rounds` (r:0 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	fn open_round() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `6872` bytes of proof; at least 377_770_000 picoseconds.
		Weight::from_parts(388_376_000, 211785)
			.saturating_add(T::DbWeight::get().reads(136_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:0 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	fn register_project() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `964` bytes of proof; at least 73_809_000 picoseconds.
		Weight::from_parts(77_495_000, 3892)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Contributions` (r:1 w:1)
	/// Proof: `Dao::Contributions` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Vouchings` (r:1 w:1)
	/// Proof: `Dao::Vouchings` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2500` bytes of proof; at least 182_000_000 picoseconds.
		Weight::from_parts(188_840_000, 7476)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	fn strike_project() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1006` bytes of proof; at least 21_202_000 picoseconds.
		Weight::from_parts(23_135_000, 3933)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn claim_match() -> Weight {
		// Measured: `1613` bytes of proof; at least 101_600_000 picoseconds.
		Weight::from_parts(111_478_000, 6196)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:0)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Contributions` (r:1 w:1)
	/// Proof: `Dao::Contributions` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Vouchings` (r:1 w:1)
	/// Proof: `Dao::Vouchings` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn settle_contribution() -> Weight {
		// Measured: `1896` bytes of proof; at least 154_999_000 picoseconds.
		Weight::from_parts(167_292_000, 6794)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn return_rest() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1243` bytes of proof; at least 127_739_000 picoseconds.
		Weight::from_parts(136_843_000, 6794)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn remove_project() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1558` bytes of proof; at least 114_700_000 picoseconds.
		Weight::from_parts(118_626_000, 6794)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn grant() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `6293` bytes of proof; at least 65_667_000 picoseconds.
		Weight::from_parts(72_428_000, 6118)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Measured: `13082` bytes of proof; at least 447_896_000 picoseconds.
		Weight::from_parts(503_410_000, 211785)
			.saturating_add(T::DbWeight::get().reads(69_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:0)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:1)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:0)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:0 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `6041` bytes of proof; at least 187_958_000 picoseconds.
		Weight::from_parts(200_778_000, 6208)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Applications` (r:1 w:1)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2853` bytes of proof; at least 126_778_000 picoseconds.
		Weight::from_parts(138_716_000, 3912)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:1)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `6460` bytes of proof; at least 314_898_000 picoseconds.
		Weight::from_parts(425_775_000, 6794)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn revoke() -> Weight {
		// Measured: `6389` bytes of proof; at least 235_650_000 picoseconds.
		Weight::from_parts(247_202_000, 6118)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_probation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `5820` bytes of proof; at least 132_387_000 picoseconds.
		Weight::from_parts(141_450_000, 6118)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	fn register_asset() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3528` bytes of proof; at least 41_802_000 picoseconds.
		Weight::from_parts(44_115_000, 6118)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:64 w:64)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn unregister_asset() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `20178` bytes of proof; at least 3_620_179_000 picoseconds.
		Weight::from_parts(3_872_063_000, 250334)
			.saturating_add(T::DbWeight::get().reads(200_u64))
			.saturating_add(T::DbWeight::get().writes(131_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:16 w:0)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:15 w:15)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:30 w:30)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:15 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 16]`.
	fn rage_quit(a: u32, ) -> Weight {
		// Measured: `16889 + a * (175 ±0)` bytes of proof; at least 369_840_000 picoseconds.
		Weight::from_parts(484_159_563, 48350)
			// Standard error: 1_945_726
			.saturating_add(Weight::from_parts(97_932_878, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(43_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(22_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5173).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Credits` (r:1 w:1)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
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
	fn withdraw_credit() -> Weight {
		// Measured: `3255` bytes of proof; at least 120_495_000 picoseconds.
		Weight::from_parts(142_576_000, 3912)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Debts` (r:1 w:1)
	/// Proof: `Dao::Debts` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:1 w:1)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1 w:1)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtsTo` (r:0 w:1)
	/// Proof: `Dao::DebtsTo` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	fn pay_debt() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3024` bytes of proof; at least 146_226_000 picoseconds.
		Weight::from_parts(219_045_000, 8817)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	fn kick() -> Weight {
		// Measured: `15637` bytes of proof; at least 450_651_000 picoseconds.
		Weight::from_parts(507_458_000, 211785)
			.saturating_add(T::DbWeight::get().reads(71_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	fn jail() -> Weight {
		// Measured: `8253` bytes of proof; at least 355_774_000 picoseconds.
		Weight::from_parts(379_930_000, 211785)
			.saturating_add(T::DbWeight::get().reads(67_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1312` bytes of proof; at least 30_718_000 picoseconds.
		Weight::from_parts(33_222_000, 4233)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn pay_income() -> Weight {
		// Measured: `5962` bytes of proof; at least 240_600_000 picoseconds.
		Weight::from_parts(260_407_000, 8817)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn distribute() -> Weight {
		// Measured: `5728` bytes of proof; at least 131_886_000 picoseconds.
		Weight::from_parts(145_692_000, 6208)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:15 w:15)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:15 w:15)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:15 w:15)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:15 w:15)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 16]`.
	fn claim(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `7976 + s * (253 ±0)` bytes of proof; at least 166_607_000 picoseconds.
		Weight::from_parts(97_366_116, 6196)
			// Standard error: 1_168_784
			.saturating_add(Weight::from_parts(69_435_839, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2378).saturating_mul(s.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `8918` bytes of proof; at least 116_723_000 picoseconds.
		Weight::from_parts(132_957_000, 48350)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:16 w:0)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Payouts` (r:16 w:16)
	/// Proof: `Dao::Payouts` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Taken` (r:16 w:16)
	/// Proof: `Dao::Taken` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:15 w:15)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:30 w:30)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:15 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[1, 16]`.
	fn claim_rest(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3034 + a * (171 ±0)` bytes of proof; at least 149_612_000 picoseconds.
		Weight::from_parts(52_981_196, 4233)
			// Standard error: 962_568
			.saturating_add(Weight::from_parts(100_647_888, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5169).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:1 w:0)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:64 w:63)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:63 w:63)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1024 w:1008)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:63 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:63 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:63 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:64 w:63)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:0)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:0)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Taken` (r:1 w:0)
	/// Proof: `Dao::Taken` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Payouts` (r:1 w:0)
	/// Proof: `Dao::Payouts` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Debts` (r:1 w:0)
	/// Proof: `Dao::Debts` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:46 w:31)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:46 w:31)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:31 w:31)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:62 w:62)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:0 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:0 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::MetadataOf` (r:0 w:1)
	/// Proof: `Dao::MetadataOf` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:0 w:1)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::CreditPeriods` (r:0 w:1)
	/// Proof: `Dao::CreditPeriods` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:0 w:1)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	/// The range of component `a` is `[0, 16]`.
	fn sweep(n: u32, a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `11664 + a * (151 ±0) + n * (260 ±0)` bytes of proof; at least 258_973_000 picoseconds.
		Weight::from_parts(9_695_177_827, 88650)
			// Standard error: 5_830_570
			.saturating_add(Weight::from_parts(235_613_234, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(99_u64))
			.saturating_add(T::DbWeight::get().reads((22_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(57_u64))
			.saturating_add(T::DbWeight::get().writes((19_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5218).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(0, 40960).saturating_mul(n.into()))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn open_pot() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `531` bytes of proof; at least 117_194_000 picoseconds.
		Weight::from_parts(127_820_000, 6208)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
}

/// As measured, with the database weights of the SDK: for tests.
impl WeightInfo for () {
	/// Storage: `Dao::Floors` (r:1 w:0)
	/// Proof: `Dao::Floors` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextDao` (r:1 w:1)
	/// Proof: `Dao::NextDao` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:1)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:0 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:0 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::MetadataOf` (r:0 w:1)
	/// Proof: `Dao::MetadataOf` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:0 w:64)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn found(s: u32, ) -> Weight {
		// Measured: `863` bytes of proof; at least 158_335_000 picoseconds.
		Weight::from_parts(180_671_712, 6196)
			// Standard error: 131_808
			.saturating_add(Weight::from_parts(8_492_605, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		// Measured: `1984` bytes of proof; at least 81_522_000 picoseconds.
		Weight::from_parts(89_577_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn decline_invitation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1066` bytes of proof; at least 68_071_000 picoseconds.
		Weight::from_parts(70_885_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:65 w:64)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:0 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:0 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::MetadataOf` (r:0 w:1)
	/// Proof: `Dao::MetadataOf` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:0 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:0 w:1)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::CreditPeriods` (r:0 w:1)
	/// Proof: `Dao::CreditPeriods` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:0 w:1)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:0 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn start(s: u32, ) -> Weight {
		// Measured: `1449 + s * (75 ±0)` bytes of proof; at least 131_335_000 picoseconds.
		Weight::from_parts(127_586_507, 6196)
			// Standard error: 119_780
			.saturating_add(Weight::from_parts(7_732_790, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(s.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn expire_invitation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1066` bytes of proof; at least 73_158_000 picoseconds.
		Weight::from_parts(79_899_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:0)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1202` bytes of proof; at least 84_185_000 picoseconds.
		Weight::from_parts(93_219_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `15305` bytes of proof; at least 343_091_000 picoseconds.
		Weight::from_parts(473_304_000, 48350)
			.saturating_add(RocksDbWeight::get().reads(42_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Floors` (r:1 w:0)
	/// Proof: `Dao::Floors` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `17847` bytes of proof; at least 1_704_398_000 picoseconds.
		Weight::from_parts(1_785_969_000, 250334)
			.saturating_add(RocksDbWeight::get().reads(133_u64))
			.saturating_add(RocksDbWeight::get().writes(65_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextProposal` (r:1 w:1)
	/// Proof: `Dao::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:0 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `b` is `[16, 8192]`.
	fn propose(m: u32, _b: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1221 + m * (115 ±0)` bytes of proof; at least 122_682_000 picoseconds.
		Weight::from_parts(177_690_606, 4233)
			// Standard error: 170_874
			.saturating_add(Weight::from_parts(9_774_977, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(m.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1768` bytes of proof; at least 32_978_000 picoseconds.
		Weight::from_parts(43_154_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_over_delegate() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3314` bytes of proof; at least 59_719_000 picoseconds.
		Weight::from_parts(73_769_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Due` (r:0 w:2)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn move_end() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `0` bytes of proof; at least 4_807_000 picoseconds.
		Weight::from_parts(7_982_000, 0)
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	fn end_votes() -> Weight {
		// Measured: `8541` bytes of proof; at least 111_327_000 picoseconds.
		Weight::from_parts(124_573_000, 48350)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2086` bytes of proof; at least 95_071_000 picoseconds.
		Weight::from_parts(109_002_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:65 w:64)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:65 w:64)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `w` is `[0, 64]`.
	fn close(m: u32, w: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1825 + m * (152 ±0) + w * (209 ±0)` bytes of proof; at least 580_651_000 picoseconds.
		Weight::from_parts(182_160_305, 4233)
			// Standard error: 153_605
			.saturating_add(Weight::from_parts(7_284_541, 0).saturating_mul(m.into()))
			// Standard error: 151_005
			.saturating_add(Weight::from_parts(11_320_376, 0).saturating_mul(w.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(w.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(w.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 2601).saturating_mul(w.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:1 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `l` is `[16, 8192]`.
	fn enact(m: u32, _l: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1778 + l * (1 ±0) + m * (152 ±0)` bytes of proof; at least 115_852_000 picoseconds.
		Weight::from_parts(180_515_517, 11671)
			// Standard error: 80_966
			.saturating_add(Weight::from_parts(8_057_926, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(m.into()))
	}
	/// Storage: `Dao::Cursor` (r:1 w:1)
	/// Proof: `Dao::Cursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:1 w:0)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn queue_base() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `432` bytes of proof; at least 10_306_000 picoseconds.
		Weight::from_parts(11_457_000, 3481)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Due` (r:2 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:1 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn queue_step() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1150` bytes of proof; at least 21_402_000 picoseconds.
		Weight::from_parts(23_264_000, 5972)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn grant_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1285` bytes of proof; at least 97_024_000 picoseconds.
		Weight::from_parts(101_951_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn set_feed() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `637` bytes of proof; at least 20_180_000 picoseconds.
		Weight::from_parts(22_353_000, 3638)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn burn_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1060` bytes of proof; at least 92_747_000 picoseconds.
		Weight::from_parts(96_914_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn drop_reputation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1161` bytes of proof; at least 86_418_000 picoseconds.
		Weight::from_parts(90_975_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:1)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn vote_quadratic() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1999` bytes of proof; at least 51_166_000 picoseconds.
		Weight::from_parts(55_542_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:1)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:2 w:2)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextProposal` (r:1 w:0)
	/// Proof: `Dao::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2090` bytes of proof; at least 63_184_000 picoseconds.
		Weight::from_parts(69_504_000, 7476)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Delegations` (r:1 w:1)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:1)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	fn undelegate() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `710` bytes of proof; at least 29_664_000 picoseconds.
		Weight::from_parts(34_081_000, 3654)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_as() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `2377` bytes of proof; at least 91_090_000 picoseconds.
		Weight::from_parts(109_394_000, 7476)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:0)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:0)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	fn take_guest_seat() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `3409` bytes of proof; at least 233_416_000 picoseconds.
		Weight::from_parts(294_028_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Dao::Daos` (r:2 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn offer_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1249` bytes of proof; at least 84_706_000 picoseconds.
		Weight::from_parts(88_030_000, 6286)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn accept_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1918` bytes of proof; at least 210_252_000 picoseconds.
		Weight::from_parts(216_461_000, 7476)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:2)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn unwind_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1630` bytes of proof; at least 198_564_000 picoseconds.
		Weight::from_parts(204_504_000, 7476)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:2)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn expire_exchange() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1902` bytes of proof; at least 214_167_000 picoseconds.
		Weight::from_parts(220_737_000, 7476)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::NextRound` (r:1 w:1)
	/// Proof: `Dao::NextRound` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:64 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Rounds` (r:0 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	fn open_round() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `6872` bytes of proof; at least 377_770_000 picoseconds.
		Weight::from_parts(388_376_000, 211785)
			.saturating_add(RocksDbWeight::get().reads(136_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:0 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	fn register_project() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `964` bytes of proof; at least 73_809_000 picoseconds.
		Weight::from_parts(77_495_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Contributions` (r:1 w:1)
	/// Proof: `Dao::Contributions` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Vouchings` (r:1 w:1)
	/// Proof: `Dao::Vouchings` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn contribute() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2500` bytes of proof; at least 182_000_000 picoseconds.
		Weight::from_parts(188_840_000, 7476)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	fn strike_project() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1006` bytes of proof; at least 21_202_000 picoseconds.
		Weight::from_parts(23_135_000, 3933)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn claim_match() -> Weight {
		// Measured: `1613` bytes of proof; at least 101_600_000 picoseconds.
		Weight::from_parts(111_478_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:0)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Contributions` (r:1 w:1)
	/// Proof: `Dao::Contributions` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Vouchings` (r:1 w:1)
	/// Proof: `Dao::Vouchings` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn settle_contribution() -> Weight {
		// Measured: `1896` bytes of proof; at least 154_999_000 picoseconds.
		Weight::from_parts(167_292_000, 6794)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::RoundLedger` (r:1 w:1)
	/// Proof: `Dao::RoundLedger` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn return_rest() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1243` bytes of proof; at least 127_739_000 picoseconds.
		Weight::from_parts(136_843_000, 6794)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Rounds` (r:1 w:1)
	/// Proof: `Dao::Rounds` (`max_values`: None, `max_size`: Some(138), added: 2613, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Projects` (r:1 w:1)
	/// Proof: `Dao::Projects` (`max_values`: None, `max_size`: Some(468), added: 2943, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn remove_project() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `1558` bytes of proof; at least 114_700_000 picoseconds.
		Weight::from_parts(118_626_000, 6794)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn grant() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `6293` bytes of proof; at least 65_667_000 picoseconds.
		Weight::from_parts(72_428_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Measured: `13082` bytes of proof; at least 447_896_000 picoseconds.
		Weight::from_parts(503_410_000, 211785)
			.saturating_add(RocksDbWeight::get().reads(69_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:0)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:1)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:0)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:0 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `6041` bytes of proof; at least 187_958_000 picoseconds.
		Weight::from_parts(200_778_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Applications` (r:1 w:1)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `2853` bytes of proof; at least 126_778_000 picoseconds.
		Weight::from_parts(138_716_000, 3912)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:1)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `6460` bytes of proof; at least 314_898_000 picoseconds.
		Weight::from_parts(425_775_000, 6794)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn revoke() -> Weight {
		// Measured: `6389` bytes of proof; at least 235_650_000 picoseconds.
		Weight::from_parts(247_202_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:1 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn settle_probation() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `5820` bytes of proof; at least 132_387_000 picoseconds.
		Weight::from_parts(141_450_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	fn register_asset() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3528` bytes of proof; at least 41_802_000 picoseconds.
		Weight::from_parts(44_115_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:64 w:64)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn unregister_asset() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `20178` bytes of proof; at least 3_620_179_000 picoseconds.
		Weight::from_parts(3_872_063_000, 250334)
			.saturating_add(RocksDbWeight::get().reads(200_u64))
			.saturating_add(RocksDbWeight::get().writes(131_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:16 w:0)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:15 w:15)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:30 w:30)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:15 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 16]`.
	fn rage_quit(a: u32, ) -> Weight {
		// Measured: `16889 + a * (175 ±0)` bytes of proof; at least 369_840_000 picoseconds.
		Weight::from_parts(484_159_563, 48350)
			// Standard error: 1_945_726
			.saturating_add(Weight::from_parts(97_932_878, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(43_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(22_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5173).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Credits` (r:1 w:1)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
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
	fn withdraw_credit() -> Weight {
		// Measured: `3255` bytes of proof; at least 120_495_000 picoseconds.
		Weight::from_parts(142_576_000, 3912)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Debts` (r:1 w:1)
	/// Proof: `Dao::Debts` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:1 w:1)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1 w:1)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtsTo` (r:0 w:1)
	/// Proof: `Dao::DebtsTo` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	fn pay_debt() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3024` bytes of proof; at least 146_226_000 picoseconds.
		Weight::from_parts(219_045_000, 8817)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	fn kick() -> Weight {
		// Measured: `15637` bytes of proof; at least 450_651_000 picoseconds.
		Weight::from_parts(507_458_000, 211785)
			.saturating_add(RocksDbWeight::get().reads(71_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	fn jail() -> Weight {
		// Measured: `8253` bytes of proof; at least 355_774_000 picoseconds.
		Weight::from_parts(379_930_000, 211785)
			.saturating_add(RocksDbWeight::get().reads(67_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Measured: `1312` bytes of proof; at least 30_718_000 picoseconds.
		Weight::from_parts(33_222_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn pay_income() -> Weight {
		// Measured: `5962` bytes of proof; at least 240_600_000 picoseconds.
		Weight::from_parts(260_407_000, 8817)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn distribute() -> Weight {
		// Measured: `5728` bytes of proof; at least 131_886_000 picoseconds.
		Weight::from_parts(145_692_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:15 w:15)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:15 w:15)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:15 w:15)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:15 w:15)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 16]`.
	fn claim(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `7976 + s * (253 ±0)` bytes of proof; at least 166_607_000 picoseconds.
		Weight::from_parts(97_366_116, 6196)
			// Standard error: 1_168_784
			.saturating_add(Weight::from_parts(69_435_839, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2378).saturating_mul(s.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `8918` bytes of proof; at least 116_723_000 picoseconds.
		Weight::from_parts(132_957_000, 48350)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:16 w:0)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Payouts` (r:16 w:16)
	/// Proof: `Dao::Payouts` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Taken` (r:16 w:16)
	/// Proof: `Dao::Taken` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:15 w:15)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:30 w:30)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:15 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[1, 16]`.
	fn claim_rest(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `3034 + a * (171 ±0)` bytes of proof; at least 149_612_000 picoseconds.
		Weight::from_parts(52_981_196, 4233)
			// Standard error: 962_568
			.saturating_add(Weight::from_parts(100_647_888, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5169).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:1 w:0)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:64 w:63)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(768), added: 3243, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:63 w:63)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1024 w:1008)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:63 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:63 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:63 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:64 w:63)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:0)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Applications` (r:1 w:0)
	/// Proof: `Dao::Applications` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Taken` (r:1 w:0)
	/// Proof: `Dao::Taken` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Payouts` (r:1 w:0)
	/// Proof: `Dao::Payouts` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Debts` (r:1 w:0)
	/// Proof: `Dao::Debts` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:0)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:46 w:31)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:46 w:31)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:31 w:31)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:62 w:62)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:0 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:0 w:1)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::MetadataOf` (r:0 w:1)
	/// Proof: `Dao::MetadataOf` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:0 w:1)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::CreditPeriods` (r:0 w:1)
	/// Proof: `Dao::CreditPeriods` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:0 w:1)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	/// The range of component `a` is `[0, 16]`.
	fn sweep(n: u32, a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-22.
		// Measured: `11664 + a * (151 ±0) + n * (260 ±0)` bytes of proof; at least 258_973_000 picoseconds.
		Weight::from_parts(9_695_177_827, 88650)
			// Standard error: 5_830_570
			.saturating_add(Weight::from_parts(235_613_234, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(99_u64))
			.saturating_add(RocksDbWeight::get().reads((22_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(57_u64))
			.saturating_add(RocksDbWeight::get().writes((19_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((7_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5218).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(0, 40960).saturating_mul(n.into()))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn open_pot() -> Weight {
		// Of the quieter run of 2026-11-21.
		// Measured: `531` bytes of proof; at least 117_194_000 picoseconds.
		Weight::from_parts(127_820_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
}
