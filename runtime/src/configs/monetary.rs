// SPDX-License-Identifier: Apache-2.0

//! The native token and what a transaction costs.

use crate::{
	configs::system::ToCommons,
	constants::currency::{EXISTENTIAL_DEPOSIT, MICROMESH},
	weights::extensions::Extensions,
	Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, System,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{ConstU128, ConstU32, ConstU8, VariantCountOf},
		weights::ConstantMultiplier,
	},
	pallet_balances, pallet_skip_feeless_payment, pallet_transaction_payment,
	pallet_transaction_payment::{FungibleAdapter, Multiplier, TargetedFeeAdjustment},
	sp_runtime::{traits::One, FixedPointNumber, Perquintill},
};

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	type DustRemoval = ToCommons;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// Price of compute: 10 units a picosecond, so a plain transfer (0.3 ms) costs 3 mMESH.
	pub const WeightFee: Balance = 10;
	/// Price of length: 1 µMESH a byte.
	pub const LengthFee: Balance = MICROMESH;
	/// Fees rise while blocks are fuller than this.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// How fast: at most about 30 % in a thousand full blocks (half an hour).
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(35, 100_000);
	/// They never fall below the price list.
	pub MinimumMultiplier: Multiplier = Multiplier::one();
	/// And never rise above a thousand times the list.
	pub MaximumMultiplier: Multiplier = Multiplier::saturating_from_integer(1_000);
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = TargetedFeeAdjustment<
		Self,
		TargetBlockFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type LengthToFee = ConstantMultiplier<Balance, LengthFee>;
	type OnChargeTransaction = FungibleAdapter<Balances, ToCommons>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = Extensions<Runtime>;
	type WeightToFee = ConstantMultiplier<Balance, WeightFee>;
}

impl pallet_skip_feeless_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
}
