// SPDX-License-Identifier: Apache-2.0
//! A small runtime with a clock that tests control.

use crate as pallet_learn_to_earn;
use crate::{week::DAY_MS, Balance, Day, Week};
use codec::Encode;
use frame_support::{
	derive_impl, parameter_types,
	storage::unhashed,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU16, ConstU32, LinearStoragePrice, OnFinalize, OnInitialize,
		OnPoll,
	},
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight, WeightMeter},
	PalletId,
};
use sp_runtime::BuildStorage;

type Block = frame_system::mocking::MockBlock<Test>;
pub type AssetId = NativeOrWithId<u32>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Balances: pallet_balances,
		Assets: pallet_assets,
		AssetsHolder: pallet_assets_holder,
		Learn: pallet_learn_to_earn,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = Database;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;

parameter_types! {
	/// Tests that count writes let one weigh more than all else.
	pub static Database: RuntimeDbWeight = RocksDbWeight::get();
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
	pub const ProgramHold: RuntimeHoldReason =
		RuntimeHoldReason::Learn(crate::HoldReason::ProgramStorage);
	pub const AttesterHold: RuntimeHoldReason =
		RuntimeHoldReason::Learn(crate::HoldReason::AttesterStorage);
	pub const MemberHold: RuntimeHoldReason =
		RuntimeHoldReason::Learn(crate::HoldReason::MemberStorage);
	pub const Base: Balance = 100;
	pub const PerByte: Balance = 1;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = u32;
	type AssetIdParameter = u32;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<u64>>;
	type ForceOrigin = frame_system::EnsureRoot<u64>;
	type Currency = Balances;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

/// Native and assets, with holds; and the same with accounts to touch.
pub type Held = UnionOf<Balances, AssetsHolder, NativeFromLeft, AssetId, u64>;
pub type Touched = UnionOf<Balances, Assets, NativeFromLeft, AssetId, u64>;

parameter_types! {
	pub const Native: AssetId = NativeOrWithId::Native;
	pub const PotId: PalletId = PalletId(*b"enm/lern");
}

/// A sufficient asset with a minimum balance of 5.
pub const USD: AssetId = NativeOrWithId::WithId(1);
/// The native token.
pub const MESH: AssetId = NativeOrWithId::Native;

type Price = LinearStoragePrice<Base, PerByte, Balance>;

impl crate::Config for Test {
	type Time = Timestamp;
	type ProgramConsideration = HoldConsideration<u64, Balances, ProgramHold, Price>;
	type AttesterConsideration = HoldConsideration<u64, Balances, AttesterHold, Price>;
	type MemberConsideration = HoldConsideration<u64, Balances, MemberHold, Price>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type AssetId = AssetId;
	type Assets = Held;
	type Touch = Touched;
	type NativeAsset = Native;
	type PalletId = PotId;
	type FreeCallFee = frame_support::traits::ConstU128<4>;
	type FeeReceiver = Commons;
	type MaxFreeCalls = ConstU16<3>;
	type Reputation = Standing;
	type Revenue = Earnings;
	type CredentialTokens = Tokens;
	type MaxMetadata = ConstU32<32>;
	type MaxBatch = ConstU32<8>;
	type MaxPoints = ConstU32<10_000>;
	type MaxDayCap = ConstU16<2_000>;
	type MaxWeekCap = ConstU32<10_080>;
	type MaxBonus = ConstU32<1_000_000>;
	type WeightInfo = crate::weights::SubstrateWeight<Test>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Props;
}

parameter_types! {
	pub const Commons: u64 = 77;
}

/// Reputation, one for each point. In storage, so that what is undone is undone here too.
pub struct Standing;
impl Standing {
	pub fn of(program: u32, who: u64) -> u64 {
		unhashed::get_or_default(&(b"standing", program, who).encode())
	}
}
impl crate::traits::GrantReputation<u64> for Standing {
	fn on_points(program: u32, _owner: &u64, who: &u64, points: u64) {
		let sum = Self::of(program, *who) + points;
		unhashed::put(&(b"standing", program, who).encode(), &sum);
	}
}

/// What courses earned, by payee and asset.
pub struct Earnings;
impl Earnings {
	pub fn of(who: u64, asset: &AssetId) -> u128 {
		unhashed::get_or_default(&(b"earnings", who, asset).encode())
	}
}
impl crate::traits::OnRevenue<u64, AssetId> for Earnings {
	fn on_revenue(payee: &u64, asset: &AssetId, amount: u128) {
		let sum = Self::of(*payee, asset) + amount;
		unhashed::put(&(b"earnings", *payee, asset).encode(), &sum);
	}
	fn weight() -> frame_support::weights::Weight {
		frame_support::weights::Weight::zero()
	}
}

/// Tokens of credentials: holder, revoked. In storage, as reputation.
pub struct Tokens;
impl Tokens {
	fn key(id: u32) -> Vec<u8> {
		(b"tokens", id).encode()
	}
	/// The program of the last token that was burnt.
	pub fn burnt_of() -> Option<u32> {
		unhashed::get(b"burnt of")
	}
	pub fn of(id: u32) -> Option<(u64, bool)> {
		unhashed::get(&Self::key(id))
	}
}
impl crate::traits::CredentialTokens<u64> for Tokens {
	fn mint(_: u32, _: u32, id: u32, who: &u64) -> sp_runtime::DispatchResult {
		unhashed::put(&Self::key(id), &(*who, false));
		Ok(())
	}
	fn revoke(_: u32, id: u32, _: &[u8; 32]) -> sp_runtime::DispatchResult {
		if let Some((who, _)) = Self::of(id) {
			unhashed::put(&Self::key(id), &(who, true));
		}
		Ok(())
	}
	fn burn(program: u32, id: u32) -> sp_runtime::DispatchResult {
		unhashed::kill(&Self::key(id));
		unhashed::put(b"burnt of", &program);
		Ok(())
	}
}

/// Moves chain time in benchmarks, makes assets.
#[cfg(feature = "runtime-benchmarks")]
pub struct Props;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<u64, AssetId> for Props {
	fn set_time(ms: u64) {
		pallet_timestamp::Now::<Test>::put(ms);
	}
	fn asset(index: u32) -> AssetId {
		let id = 1_000 + index;
		// Exists already when it is asked for again.
		let _ = Assets::force_create(RuntimeOrigin::root(), id, OWNER, false, 1);
		AssetId::WithId(id)
	}
	fn grant(_: &u64) {}
	fn granted(program: u32, _: &u64, who: &u64) -> bool {
		Standing::of(program, *who) > 0
	}
}

/// The DAO that owns the programs of the tests.
pub const OWNER: u64 = 1;
/// A teacher.
pub const TESS: u64 = 2;
/// Another teacher.
pub const TOM: u64 = 3;
/// A learner with tokens.
pub const LEA: u64 = 10;
/// A learner without a single one.
pub const NORA: u64 = 11;
/// Somebody who has nothing to do with it.
pub const EVE: u64 = 66;

/// What everybody but Nora begins with.
pub const ENDOWMENT: Balance = 10_000_000;

/// The week in which tests begin; its Monday is day `WEEK * 7 - 3`.
pub const WEEK: Week = 2_900;

/// Chain time: some hour of a weekday (0 = Monday) of a week.
pub fn set_day(week: Week, weekday: u8) {
	let day: Day = week * 7 + u32::from(weekday) - 3;
	pallet_timestamp::Now::<Test>::put(u64::from(day) * DAY_MS + 12_345_678);
}

/// Runs blocks as an executive would, `on_poll` included.
pub fn run_to_block(to: u64) {
	while System::block_number() < to {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		AllPalletsWithSystem::on_initialize(next);
		AllPalletsWithSystem::on_poll(next, &mut WeightMeter::with_limit(Weight::MAX));
		// Not the timestamp pallet, which insists on an inherent.
		System::on_finalize(next);
		Learn::on_finalize(next);
	}
}

/// Builds a chain at Wednesday of [`WEEK`].
pub struct ExtBuilder {
	endowed: Vec<u64>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			endowed: vec![OWNER, TESS, TOM, LEA, EVE],
		}
	}
}

impl ExtBuilder {
	/// A chain without any invariants run over it.
	pub fn build(self) -> sp_io::TestExternalities {
		let mut storage = frame_system::GenesisConfig::<Test>::default()
			.build_storage()
			.unwrap();
		pallet_balances::GenesisConfig::<Test> {
			balances: self
				.endowed
				.into_iter()
				.map(|who| (who, ENDOWMENT))
				.collect(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		pallet_assets::GenesisConfig::<Test> {
			assets: vec![(1, OWNER, true, 5)],
			accounts: [OWNER, TESS, TOM, EVE]
				.map(|who| (1, who, ENDOWMENT))
				.to_vec(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		crate::GenesisConfig::<Test>::default()
			.assimilate_storage(&mut storage)
			.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			run_to_block(1);
			set_day(WEEK, 2);
		});
		ext
	}

	/// Runs a test, then every invariant.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issuance = Balances::total_issuance();
			test();
			Learn::do_try_state().expect("invariants hold");
			assert_eq!(Balances::total_issuance(), issuance, "money came or went");
		});
	}
}

/// For the benchmark test suite.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	ExtBuilder::default().build()
}
