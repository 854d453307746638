// SPDX-License-Identifier: Apache-2.0

//! The native token and what a transaction costs.

use crate::{
	configs::system::{RuntimeBlockLength, ToCommons},
	constants::currency::{EXISTENTIAL_DEPOSIT, MICROMESH},
	weights::extensions::Extensions,
	Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, System,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::DispatchClass,
		parameter_types,
		traits::{ConstU128, ConstU32, ConstU8, VariantCountOf},
		weights::{ConstantMultiplier, Weight, WeightToFee},
	},
	pallet_balances, pallet_skip_feeless_payment, pallet_transaction_payment,
	pallet_transaction_payment::{
		FungibleAdapter, Multiplier, MultiplierUpdate, TargetedFeeAdjustment,
	},
	sp_runtime::{
		traits::{Convert, One},
		FixedPointNumber, Perquintill, Saturating,
	},
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
	/// Fees rise while blocks are fuller than this, by weight or by length.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// How fast: at most about 30 % in a thousand full blocks (half an hour).
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(35, 100_000);
	/// They never fall below the price list.
	pub MinimumMultiplier: Multiplier = Multiplier::one();
	/// And never rise above a thousand times the list.
	pub MaximumMultiplier: Multiplier = Multiplier::saturating_from_integer(1_000);
}

/// The SDK's rule for the multiplier, which looks at weight alone.
type ByWeight = TargetedFeeAdjustment<
	Runtime,
	TargetBlockFullness,
	AdjustmentVariable,
	MinimumMultiplier,
	MaximumMultiplier,
>;

/// The multiplier goes by what is fuller, weight or bytes: whoever fills blocks with long remarks pays for it as well.
pub struct ByWeightOrLength;

impl ByWeightOrLength {
	/// The same formula for bytes above the target: `1 + vd + (vd)²/2`, with `d` the part of a block above it.
	fn by_length(previous: Multiplier) -> Multiplier {
		let most = u64::from(*RuntimeBlockLength::get().max.get(DispatchClass::Normal));
		let target = TargetBlockFullness::get() * most;
		let size = u64::from(System::block_size()).min(most);
		let Some(above) = size.checked_sub(target) else {
			return MinimumMultiplier::get();
		};
		let part = Multiplier::saturating_from_rational(above, most.max(1));
		let first = AdjustmentVariable::get().saturating_mul(part);
		let second = first.saturating_mul(first) / Multiplier::saturating_from_integer(2);
		let more = first.saturating_add(second).saturating_mul(previous);
		previous
			.saturating_add(more)
			.clamp(MinimumMultiplier::get(), MaximumMultiplier::get())
	}
}

impl Convert<Multiplier, Multiplier> for ByWeightOrLength {
	fn convert(previous: Multiplier) -> Multiplier {
		ByWeight::convert(previous).max(Self::by_length(previous))
	}
}

impl MultiplierUpdate for ByWeightOrLength {
	fn min() -> Multiplier {
		ByWeight::min()
	}

	fn max() -> Multiplier {
		ByWeight::max()
	}

	fn target() -> Perquintill {
		ByWeight::target()
	}

	fn variability() -> Multiplier {
		ByWeight::variability()
	}
}

/// The price of bytes rises with that of compute.
pub struct LengthToFee;

impl WeightToFee for LengthToFee {
	type Balance = Balance;

	fn weight_to_fee(length: &Weight) -> Balance {
		let list = ConstantMultiplier::<Balance, LengthFee>::weight_to_fee(length);
		pallet_transaction_payment::NextFeeMultiplier::<Runtime>::get().saturating_mul_int(list)
	}
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = ByWeightOrLength;
	type LengthToFee = LengthToFee;
	type OnChargeTransaction = FungibleAdapter<Balances, ToCommons>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = Extensions<Runtime>;
	type WeightToFee = ConstantMultiplier<Balance, WeightFee>;
}

impl pallet_skip_feeless_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
}
