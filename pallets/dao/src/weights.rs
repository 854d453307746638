// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_dao`, measured by `scripts/benchmark.sh`: do not edit.
//!
//! Date: 2026-11-23, steps: `50`, repeat: `20`, benchmark CLI 64.0.0, CPU: `AMD EPYC`.

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
	fn leave(a: u32, ) -> Weight;
	fn amend() -> Weight;
	fn propose(m: u32, b: u32, ) -> Weight;
	fn vote() -> Weight;
	fn vote_wide() -> Weight;
	fn vote_over_delegate() -> Weight;
	fn look_up_member() -> Weight;
	fn tell_rolls(p: u32, ) -> Weight;
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
	fn forget_delegations(d: u32, ) -> Weight;
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
	fn sweep(n: u32, ) -> Weight;
	fn sweep_last(a: u32, ) -> Weight;
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
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn found(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `869` bytes of proof; at least 169_296_000 picoseconds.
		Weight::from_parts(177_037_009, 6196)
			// Standard error: 68_773
			.saturating_add(Weight::from_parts(7_387_945, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6387` bytes of proof; at least 199_833_000 picoseconds.
		Weight::from_parts(227_124_000, 6264)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
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
	/// Storage: `Dao::Invitations` (r:2 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:64 w:63)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:63 w:63)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `1792 + s * (171 ±0)` bytes of proof; at least 184_023_000 picoseconds.
		Weight::from_parts(200_687_124, 8799)
			// Standard error: 139_795
			.saturating_add(Weight::from_parts(11_235_697, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(13_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(s.into()))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 16]`.
	fn leave(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `45002 + a * (250 ±0)` bytes of proof; at least 319_827_000 picoseconds.
		Weight::from_parts(548_215_115, 114350)
			// Standard error: 908_489
			.saturating_add(Weight::from_parts(10_522_242, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Floors` (r:1 w:0)
	/// Proof: `Dao::Floors` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `18941` bytes of proof; at least 1_988_693_000 picoseconds.
		Weight::from_parts(2_114_688_000, 250334)
			.saturating_add(T::DbWeight::get().reads(135_u64))
			.saturating_add(T::DbWeight::get().writes(66_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `b` is `[16, 8192]`.
	fn propose(m: u32, b: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `1221 + m * (114 ±0)` bytes of proof; at least 190_185_000 picoseconds.
		Weight::from_parts(129_171_458, 4054)
			// Standard error: 563_495
			.saturating_add(Weight::from_parts(7_143_977, 0).saturating_mul(m.into()))
			// Standard error: 4_375
			.saturating_add(Weight::from_parts(16_917, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(Weight::from_parts(0, 2630).saturating_mul(m.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `3534` bytes of proof; at least 35_537_000 picoseconds.
		Weight::from_parts(40_015_000, 8075)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn vote_wide() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5070` bytes of proof; at least 38_502_000 picoseconds.
		Weight::from_parts(43_922_000, 8075)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_over_delegate() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6617` bytes of proof; at least 69_189_000 picoseconds.
		Weight::from_parts(82_434_000, 8075)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn look_up_member() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `1087` bytes of proof; at least 17_052_000 picoseconds.
		Weight::from_parts(17_442_000, 3620)
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 16]`.
	fn tell_rolls(p: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `484 + p * (4628 ±0)` bytes of proof; at least 26_189_000 picoseconds.
		Weight::from_parts(1_190_165, 4054)
			// Standard error: 1_097_251
			.saturating_add(Weight::from_parts(15_823_922, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7085).saturating_mul(p.into()))
	}
	/// Storage: `Dao::Due` (r:0 w:2)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn move_end() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `0` bytes of proof; at least 5_731_000 picoseconds.
		Weight::from_parts(6_271_000, 0)
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn end_votes() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `74541` bytes of proof; at least 174_275_000 picoseconds.
		Weight::from_parts(186_909_000, 114350)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:2)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:2 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:2 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6884` bytes of proof; at least 163_334_000 picoseconds.
		Weight::from_parts(181_439_000, 8075)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:2)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:65 w:64)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:65 w:64)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `w` is `[0, 64]`.
	fn close(m: u32, w: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `2288 + m * (178 ±0) + w * (209 ±0)` bytes of proof; at least 661_616_000 picoseconds.
		Weight::from_parts(85_953_634, 8075)
			// Standard error: 1_502_035
			.saturating_add(Weight::from_parts(12_793_361, 0).saturating_mul(m.into()))
			// Standard error: 1_476_612
			.saturating_add(Weight::from_parts(14_462_401, 0).saturating_mul(w.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(w.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(w.into())))
			.saturating_add(Weight::from_parts(0, 2630).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 2601).saturating_mul(w.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:2)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:1 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `l` is `[16, 8192]`.
	fn enact(m: u32, _l: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `2240 + l * (1 ±0) + m * (178 ±0)` bytes of proof; at least 161_792_000 picoseconds.
		Weight::from_parts(362_495_415, 11671)
			// Standard error: 844_268
			.saturating_add(Weight::from_parts(8_888_731, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2630).saturating_mul(m.into()))
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn queue_step() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5275` bytes of proof; at least 36_357_000 picoseconds.
		Weight::from_parts(42_009_000, 8075)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn burn_reputation() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `4458` bytes of proof; at least 168_084_000 picoseconds.
		Weight::from_parts(190_726_000, 6118)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:1)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn vote_quadratic() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `3252` bytes of proof; at least 61_996_000 picoseconds.
		Weight::from_parts(64_931_000, 8075)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Delegations` (r:1 w:5)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:2 w:2)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// The range of component `d` is `[2, 5]`.
	fn forget_delegations(d: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `705 + d * (48 ±0)` bytes of proof; at least 40_376_000 picoseconds.
		Weight::from_parts(64_317_639, 6318)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_as() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5518` bytes of proof; at least 83_927_000 picoseconds.
		Weight::from_parts(89_717_000, 8075)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	fn take_guest_seat() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `7134` bytes of proof; at least 289_831_000 picoseconds.
		Weight::from_parts(341_889_000, 6264)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:2 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:2 w:2)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:2)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn unwind_exchange() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `10754` bytes of proof; at least 329_185_000 picoseconds.
		Weight::from_parts(356_686_000, 11246)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:2)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:2)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:2 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:2 w:2)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn expire_exchange() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `10774` bytes of proof; at least 342_519_000 picoseconds.
		Weight::from_parts(370_332_000, 11246)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `1613` bytes of proof; at least 101_088_000 picoseconds.
		Weight::from_parts(105_847_000, 6196)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `1896` bytes of proof; at least 153_557_000 picoseconds.
		Weight::from_parts(157_805_000, 6794)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `14170` bytes of proof; at least 422_268_000 picoseconds.
		Weight::from_parts(448_777_000, 211785)
			.saturating_add(T::DbWeight::get().reads(69_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:0 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6711` bytes of proof; at least 329_526_000 picoseconds.
		Weight::from_parts(351_616_000, 6264)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
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
	/// Storage: `Dao::Daos` (r:2 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
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
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `7507` bytes of proof; at least 358_209_000 picoseconds.
		Weight::from_parts(384_508_000, 6794)
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-22.
		// Measured: `6389` bytes of proof; at least 235_650_000 picoseconds.
		Weight::from_parts(247_202_000, 6118)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `6454` bytes of proof; at least 223_667_000 picoseconds.
		Weight::from_parts(241_130_000, 6118)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:16 w:16)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:48 w:32)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:32 w:16)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:16 w:0)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:32 w:32)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:16 w:16)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:16)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 16]`.
	fn rage_quit(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `83678 + a * (242 ±0)` bytes of proof; at least 541_862_000 picoseconds.
		Weight::from_parts(969_106_420, 114350)
			// Standard error: 11_734_300
			.saturating_add(Weight::from_parts(202_235_342, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(23_u64))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 7827).saturating_mul(a.into()))
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
		// Of the quieter run of 2026-11-23.
		// Measured: `3255` bytes of proof; at least 111_569_000 picoseconds.
		Weight::from_parts(116_147_000, 3912)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Debts` (r:1 w:1)
	/// Proof: `Dao::Debts` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:1 w:1)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1 w:1)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtsTo` (r:0 w:1)
	/// Proof: `Dao::DebtsTo` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	fn pay_debt() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `2709` bytes of proof; at least 251_420_000 picoseconds.
		Weight::from_parts(257_812_000, 8817)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn kick() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `89796` bytes of proof; at least 960_092_000 picoseconds.
		Weight::from_parts(1_113_388_000, 171940)
			.saturating_add(T::DbWeight::get().reads(108_u64))
			.saturating_add(T::DbWeight::get().writes(39_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	fn jail() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `82428` bytes of proof; at least 553_764_000 picoseconds.
		Weight::from_parts(620_899_000, 171940)
			.saturating_add(T::DbWeight::get().reads(84_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `1312` bytes of proof; at least 30_307_000 picoseconds.
		Weight::from_parts(32_020_000, 4233)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn pay_income() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5652` bytes of proof; at least 334_174_000 picoseconds.
		Weight::from_parts(347_258_000, 8817)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
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
	fn distribute() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5413` bytes of proof; at least 228_357_000 picoseconds.
		Weight::from_parts(235_720_000, 6208)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `7993 + s * (253 ±0)` bytes of proof; at least 164_818_000 picoseconds.
		Weight::from_parts(121_966_859, 6196)
			// Standard error: 166_102
			.saturating_add(Weight::from_parts(60_608_597, 0).saturating_mul(s.into()))
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `74918` bytes of proof; at least 191_618_000 picoseconds.
		Weight::from_parts(203_680_000, 114350)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `3441 + a * (170 ±0)` bytes of proof; at least 210_062_000 picoseconds.
		Weight::from_parts(145_561_788, 6196)
			// Standard error: 544_762
			.saturating_add(Weight::from_parts(94_213_398, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5169).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:1 w:0)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1024 w:1024)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:64 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:64 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:64 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:65 w:64)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:0)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn sweep(n: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6953 + n * (253 ±0)` bytes of proof; at least 352_338_000 picoseconds.
		Weight::from_parts(1_295_904_606, 6118)
			// Standard error: 4_488_283
			.saturating_add(Weight::from_parts(258_324_897, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads((22_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((19_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 40960).saturating_mul(n.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:1 w:0)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Memberships` (r:1 w:0)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:46 w:46)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:46 w:46)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:31 w:31)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:62 w:62)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:0 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:0 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
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
	/// The range of component `a` is `[0, 16]`.
	fn sweep_last(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `11180 + a * (151 ±0)` bytes of proof; at least 2_407_464_000 picoseconds.
		Weight::from_parts(3_132_391_226, 88650)
			// Standard error: 5_657_535
			.saturating_add(Weight::from_parts(82_137_804, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(139_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(137_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5218).saturating_mul(a.into()))
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
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn found(s: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `869` bytes of proof; at least 169_296_000 picoseconds.
		Weight::from_parts(177_037_009, 6196)
			// Standard error: 68_773
			.saturating_add(Weight::from_parts(7_387_945, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Invitations` (r:1 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6387` bytes of proof; at least 199_833_000 picoseconds.
		Weight::from_parts(227_124_000, 6264)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
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
	/// Storage: `Dao::Invitations` (r:2 w:1)
	/// Proof: `Dao::Invitations` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:64 w:63)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:63 w:63)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `1792 + s * (171 ±0)` bytes of proof; at least 184_023_000 picoseconds.
		Weight::from_parts(200_687_124, 8799)
			// Standard error: 139_795
			.saturating_add(Weight::from_parts(11_235_697, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3243).saturating_mul(s.into()))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 16]`.
	fn leave(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `45002 + a * (250 ±0)` bytes of proof; at least 319_827_000 picoseconds.
		Weight::from_parts(548_215_115, 114350)
			// Standard error: 908_489
			.saturating_add(Weight::from_parts(10_522_242, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2560).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Floors` (r:1 w:0)
	/// Proof: `Dao::Floors` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `18941` bytes of proof; at least 1_988_693_000 picoseconds.
		Weight::from_parts(2_114_688_000, 250334)
			.saturating_add(RocksDbWeight::get().reads(135_u64))
			.saturating_add(RocksDbWeight::get().writes(66_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:0 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `b` is `[16, 8192]`.
	fn propose(m: u32, b: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `1221 + m * (114 ±0)` bytes of proof; at least 190_185_000 picoseconds.
		Weight::from_parts(129_171_458, 4054)
			// Standard error: 563_495
			.saturating_add(Weight::from_parts(7_143_977, 0).saturating_mul(m.into()))
			// Standard error: 4_375
			.saturating_add(Weight::from_parts(16_917, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(Weight::from_parts(0, 2630).saturating_mul(m.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `3534` bytes of proof; at least 35_537_000 picoseconds.
		Weight::from_parts(40_015_000, 8075)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn vote_wide() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5070` bytes of proof; at least 38_502_000 picoseconds.
		Weight::from_parts(43_922_000, 8075)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_over_delegate() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6617` bytes of proof; at least 69_189_000 picoseconds.
		Weight::from_parts(82_434_000, 8075)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn look_up_member() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `1087` bytes of proof; at least 17_052_000 picoseconds.
		Weight::from_parts(17_442_000, 3620)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
	}
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 16]`.
	fn tell_rolls(p: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `484 + p * (4628 ±0)` bytes of proof; at least 26_189_000 picoseconds.
		Weight::from_parts(1_190_165, 4054)
			// Standard error: 1_097_251
			.saturating_add(Weight::from_parts(15_823_922, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7085).saturating_mul(p.into()))
	}
	/// Storage: `Dao::Due` (r:0 w:2)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn move_end() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `0` bytes of proof; at least 5_731_000 picoseconds.
		Weight::from_parts(6_271_000, 0)
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn end_votes() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `74541` bytes of proof; at least 174_275_000 picoseconds.
		Weight::from_parts(186_909_000, 114350)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:2)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:2 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:2 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6884` bytes of proof; at least 163_334_000 picoseconds.
		Weight::from_parts(181_439_000, 8075)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Proposals` (r:1 w:2)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:65 w:64)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:65 w:64)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `w` is `[0, 64]`.
	fn close(m: u32, w: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `2288 + m * (178 ±0) + w * (209 ±0)` bytes of proof; at least 661_616_000 picoseconds.
		Weight::from_parts(85_953_634, 8075)
			// Standard error: 1_502_035
			.saturating_add(Weight::from_parts(12_793_361, 0).saturating_mul(m.into()))
			// Standard error: 1_476_612
			.saturating_add(Weight::from_parts(14_462_401, 0).saturating_mul(w.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(w.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(w.into())))
			.saturating_add(Weight::from_parts(0, 2630).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 2601).saturating_mul(w.into()))
	}
	/// Storage: `Dao::Proposals` (r:1 w:2)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Calls` (r:1 w:1)
	/// Proof: `Dao::Calls` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:1 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Due` (r:0 w:1)
	/// Proof: `Dao::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:0 w:1)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 64]`.
	/// The range of component `l` is `[16, 8192]`.
	fn enact(m: u32, _l: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `2240 + l * (1 ±0) + m * (178 ±0)` bytes of proof; at least 161_792_000 picoseconds.
		Weight::from_parts(362_495_415, 11671)
			// Standard error: 844_268
			.saturating_add(Weight::from_parts(8_888_731, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2630).saturating_mul(m.into()))
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	fn queue_step() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5275` bytes of proof; at least 36_357_000 picoseconds.
		Weight::from_parts(42_009_000, 8075)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn burn_reputation() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `4458` bytes of proof; at least 168_084_000 picoseconds.
		Weight::from_parts(190_726_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:1)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn vote_quadratic() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `3252` bytes of proof; at least 61_996_000 picoseconds.
		Weight::from_parts(64_931_000, 8075)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Delegations` (r:1 w:5)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:2 w:2)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// The range of component `d` is `[2, 5]`.
	fn forget_delegations(d: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `705 + d * (48 ±0)` bytes of proof; at least 40_376_000 picoseconds.
		Weight::from_parts(64_317_639, 6318)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(d.into())))
	}
	/// Storage: `Dao::Proposals` (r:1 w:1)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Accounts` (r:1 w:0)
	/// Proof: `Dao::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Ballots` (r:1 w:1)
	/// Proof: `Dao::Ballots` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Lent` (r:1 w:1)
	/// Proof: `Dao::Lent` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	fn vote_as() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5518` bytes of proof; at least 83_927_000 picoseconds.
		Weight::from_parts(89_717_000, 8075)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::SpentAndLeft` (r:1 w:0)
	/// Proof: `Dao::SpentAndLeft` (`max_values`: None, `max_size`: Some(2318), added: 4793, mode: `MaxEncodedLen`)
	fn take_guest_seat() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `7134` bytes of proof; at least 289_831_000 picoseconds.
		Weight::from_parts(341_889_000, 6264)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:2 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:2 w:2)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:2)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn unwind_exchange() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `10754` bytes of proof; at least 329_185_000 picoseconds.
		Weight::from_parts(356_686_000, 11246)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
	}
	/// Storage: `Dao::Exchanges` (r:1 w:1)
	/// Proof: `Dao::Exchanges` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:2 w:2)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:2 w:2)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:2 w:2)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:2 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:2 w:2)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:2 w:2)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn expire_exchange() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `10774` bytes of proof; at least 342_519_000 picoseconds.
		Weight::from_parts(370_332_000, 11246)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `1613` bytes of proof; at least 101_088_000 picoseconds.
		Weight::from_parts(105_847_000, 6196)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `1896` bytes of proof; at least 153_557_000 picoseconds.
		Weight::from_parts(157_805_000, 6794)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `14170` bytes of proof; at least 422_268_000 picoseconds.
		Weight::from_parts(448_777_000, 211785)
			.saturating_add(RocksDbWeight::get().reads(69_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Tributes` (r:0 w:1)
	/// Proof: `Dao::Tributes` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6711` bytes of proof; at least 329_526_000 picoseconds.
		Weight::from_parts(351_616_000, 6264)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
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
	/// Storage: `Dao::Daos` (r:2 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:2 w:0)
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
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:0 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `7507` bytes of proof; at least 358_209_000 picoseconds.
		Weight::from_parts(384_508_000, 6794)
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-22.
		// Measured: `6389` bytes of proof; at least 235_650_000 picoseconds.
		Weight::from_parts(247_202_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:0)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Outsiders` (r:1 w:1)
	/// Proof: `Dao::Outsiders` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `6454` bytes of proof; at least 223_667_000 picoseconds.
		Weight::from_parts(241_130_000, 6118)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:0)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:16 w:16)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:48 w:32)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:32 w:16)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:16 w:0)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:1 w:1)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:32 w:32)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:1 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:1 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:16 w:16)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:16)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 16]`.
	fn rage_quit(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `83678 + a * (242 ±0)` bytes of proof; at least 541_862_000 picoseconds.
		Weight::from_parts(969_106_420, 114350)
			// Standard error: 11_734_300
			.saturating_add(Weight::from_parts(202_235_342, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads((9_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(23_u64))
			.saturating_add(RocksDbWeight::get().writes((7_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 7827).saturating_mul(a.into()))
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
		// Of the quieter run of 2026-11-23.
		// Measured: `3255` bytes of proof; at least 111_569_000 picoseconds.
		Weight::from_parts(116_147_000, 3912)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Dao::Debts` (r:1 w:1)
	/// Proof: `Dao::Debts` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtTotals` (r:1 w:1)
	/// Proof: `Dao::DebtTotals` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1 w:1)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Dao::DebtsTo` (r:0 w:1)
	/// Proof: `Dao::DebtsTo` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	fn pay_debt() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `2709` bytes of proof; at least 251_420_000 picoseconds.
		Weight::from_parts(257_812_000, 8817)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:1 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:1 w:1)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn kick() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `89796` bytes of proof; at least 960_092_000 picoseconds.
		Weight::from_parts(1_113_388_000, 171940)
			.saturating_add(RocksDbWeight::get().reads(108_u64))
			.saturating_add(RocksDbWeight::get().writes(39_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Proposals` (r:16 w:16)
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	fn jail() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `82428` bytes of proof; at least 553_764_000 picoseconds.
		Weight::from_parts(620_899_000, 171940)
			.saturating_add(RocksDbWeight::get().reads(84_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `1312` bytes of proof; at least 30_307_000 picoseconds.
		Weight::from_parts(32_020_000, 4233)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Dao::PotAssets` (r:0 w:1)
	/// Proof: `Dao::PotAssets` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn pay_income() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5652` bytes of proof; at least 334_174_000 picoseconds.
		Weight::from_parts(347_258_000, 8817)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
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
	fn distribute() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `5413` bytes of proof; at least 228_357_000 picoseconds.
		Weight::from_parts(235_720_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `7993 + s * (253 ±0)` bytes of proof; at least 164_818_000 picoseconds.
		Weight::from_parts(121_966_859, 6196)
			// Standard error: 166_102
			.saturating_add(Weight::from_parts(60_608_597, 0).saturating_mul(s.into()))
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
	/// Proof: `Dao::Proposals` (`max_values`: None, `max_size`: Some(4610), added: 7085, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `74918` bytes of proof; at least 191_618_000 picoseconds.
		Weight::from_parts(203_680_000, 114350)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `Dao::Members` (r:1 w:1)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Daos` (r:1 w:0)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
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
		// Of the quieter run of 2026-11-23.
		// Measured: `3441 + a * (170 ±0)` bytes of proof; at least 210_062_000 picoseconds.
		Weight::from_parts(145_561_788, 6196)
			// Standard error: 544_762
			.saturating_add(Weight::from_parts(94_213_398, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5169).saturating_mul(a.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:1 w:0)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:65 w:64)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:1 w:0)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Dues` (r:64 w:64)
	/// Proof: `Dao::Dues` (`max_values`: None, `max_size`: Some(1421), added: 3896, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:1024 w:1024)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegations` (r:64 w:0)
	/// Proof: `Dao::Delegations` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Delegates` (r:64 w:0)
	/// Proof: `Dao::Delegates` (`max_values`: None, `max_size`: Some(189), added: 2664, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Slots` (r:1 w:0)
	/// Proof: `Dao::Slots` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Spendings` (r:64 w:0)
	/// Proof: `Dao::Spendings` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Memberships` (r:65 w:64)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:0)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn sweep(n: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `6953 + n * (253 ±0)` bytes of proof; at least 352_338_000 picoseconds.
		Weight::from_parts(1_295_904_606, 6118)
			// Standard error: 4_488_283
			.saturating_add(Weight::from_parts(258_324_897, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads((22_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((19_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 40960).saturating_mul(n.into()))
	}
	/// Storage: `Dao::Daos` (r:1 w:1)
	/// Proof: `Dao::Daos` (`max_values`: None, `max_size`: Some(173), added: 2648, mode: `MaxEncodedLen`)
	/// Storage: `Dao::ProposalsOf` (r:1 w:0)
	/// Proof: `Dao::ProposalsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Members` (r:1 w:0)
	/// Proof: `Dao::Members` (`max_values`: None, `max_size`: Some(155), added: 2630, mode: `MaxEncodedLen`)
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
	/// Storage: `Dao::Memberships` (r:1 w:0)
	/// Proof: `Dao::Memberships` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Standings` (r:1 w:1)
	/// Proof: `Dao::Standings` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Treasuries` (r:1 w:1)
	/// Proof: `Dao::Treasuries` (`max_values`: None, `max_size`: Some(2653), added: 5128, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Credits` (r:16 w:16)
	/// Proof: `Dao::Credits` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:46 w:46)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:46 w:46)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:31 w:31)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:62 w:62)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Answers` (r:0 w:1)
	/// Proof: `Dao::Answers` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Dao::Constitutions` (r:0 w:1)
	/// Proof: `Dao::Constitutions` (`max_values`: None, `max_size`: Some(162), added: 2637, mode: `MaxEncodedLen`)
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
	/// The range of component `a` is `[0, 16]`.
	fn sweep_last(a: u32, ) -> Weight {
		// Of the quieter run of 2026-11-23.
		// Measured: `11180 + a * (151 ±0)` bytes of proof; at least 2_407_464_000 picoseconds.
		Weight::from_parts(3_132_391_226, 88650)
			// Standard error: 5_657_535
			.saturating_add(Weight::from_parts(82_137_804, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(139_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(137_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 5218).saturating_mul(a.into()))
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
