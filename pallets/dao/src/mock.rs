// SPDX-License-Identifier: Apache-2.0

//! A runtime for tests: System, Balances and DAOs. Account 1 to 20 own tokens.

use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU32, ConstU64, LinearStoragePrice, OnFinalize, OnInitialize,
		OnPoll,
	},
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight, WeightMeter},
	PalletId,
};
use sp_runtime::BuildStorage;

use crate::{
	self as pallet_dao, Classes, ClassifyCall, DoublingStoragePrice, GenesisDao, HoldReason,
	Pallet, ProposalFootprint, TimeFloors,
};

pub type AccountId = u64;
pub type Balance = u128;
pub type Block = frame_system::mocking::MockBlock<Test>;

/// Weight of a whole block of the mock.
pub const BLOCK: Weight = Weight::from_parts(2_000_000_000_000, u64::MAX);
pub const RICH: Balance = 1_000_000_000;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Dao = pallet_dao;
	#[runtime::pallet_index(3)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(4)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(5)]
	pub type Wrapper = wrapper;
}

/// A pallet that no runtime should have: its calls make other calls, and the table of the mock lets
/// them through.
#[frame_support::pallet(dev_mode)]
pub mod wrapper {
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Dispatchable;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Make a call as whoever signs.
		pub fn pass_on(origin: OriginFor<T>, call: Box<T::RuntimeCall>) -> DispatchResult {
			let done = call.dispatch(origin);
			done.map(|_| ()).map_err(|failed| failed.error)
		}

		/// Make a call as somebody else.
		pub fn pass_as(
			_origin: OriginFor<T>,
			who: T::AccountId,
			call: Box<T::RuntimeCall>,
		) -> DispatchResult {
			let done = call.dispatch(frame_system::RawOrigin::Signed(who).into());
			done.map(|_| ()).map_err(|failed| failed.error)
		}
	}
}

impl wrapper::Config for Test {}

parameter_types! {
	pub const DaoPalletId: PalletId = PalletId(*b"enm/dao_");
	pub const ProposalReason: RuntimeHoldReason = RuntimeHoldReason::Dao(HoldReason::Proposal);
	pub const MemberReason: RuntimeHoldReason = RuntimeHoldReason::Dao(HoldReason::Member);
	pub const Base: Balance = 100;
	pub const PerByte: Balance = 1;
	/// Tests lower it to meet it.
	pub static MaxCallWeight: Weight = BLOCK / 12;
	/// Tests lower it to play a queue that is behind.
	pub static QueueWeight: Weight = BLOCK / 10;
	/// Tests that count writes let one weigh more than all else. What weights add to the measured ones must not
	/// be nothing.
	pub static Database: RuntimeDbWeight = RocksDbWeight::get();
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
	type MaxConsumers = ConstU32<128>;
	type DbWeight = Database;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type AccountStore = System;
	type ExistentialDeposit = frame_support::traits::ConstU128<10>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = u32;
	type AssetIdParameter = u32;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Currency = Balances;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

pub type AssetId = NativeOrWithId<u32>;
pub const NATIVE: AssetId = NativeOrWithId::Native;
/// A sufficient asset with a minimum balance of 5.
pub const USD: AssetId = NativeOrWithId::WithId(1);
/// An asset that keeps no account alive, with a minimum balance of 2.
pub const JUNK: AssetId = NativeOrWithId::WithId(2);
/// Administers the assets.
pub const ADMIN: AccountId = 19;

parameter_types! {
	pub const Native: AssetId = NATIVE;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct AnAsset;
#[cfg(feature = "runtime-benchmarks")]
impl crate::traits::BenchmarkHelper<AssetId> for AnAsset {
	fn asset(index: u32) -> AssetId {
		let id = 1_000 + index;
		let _ = Assets::force_create(RuntimeOrigin::root(), id, ADMIN, false, 1);
		NativeOrWithId::WithId(id)
	}
}

impl crate::Config for Test {
	type Assets = UnionOf<Balances, Assets, NativeFromLeft, AssetId, AccountId>;
	type Holds = UnionOf<Balances, AssetsHolder, NativeFromLeft, AssetId, AccountId>;
	type NativeAsset = Native;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = AnAsset;
	type WeightInfo = crate::weights::SubstrateWeight<Test>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type AssetId = AssetId;
	type FoundingPrice = LinearStoragePrice<Base, PerByte, Balance>;
	type ProposalConsideration = HoldConsideration<
		AccountId,
		Balances,
		ProposalReason,
		DoublingStoragePrice<Base, PerByte, Balance>,
		ProposalFootprint,
	>;
	type MemberConsideration = HoldConsideration<
		AccountId,
		Balances,
		MemberReason,
		LinearStoragePrice<Base, PerByte, Balance>,
	>;
	type Classifier = Table;
	type BlockNumberProvider = System;
	type PalletId = DaoPalletId;
	type Hour = ConstU64<10>;
	type FoundingPeriod = ConstU64<100>;
	type InvitationPeriod = ConstU64<100>;
	type RetryPeriod = ConstU64<70>;
	type MaxCallWeight = MaxCallWeight;
	type QueueWeight = QueueWeight;
	type UnixTime = ChainTime;
}

parameter_types! {
	/// Hours by which tests put the chain's clock forward.
	pub static Hours: u64 = 0;
}

/// Chain time of the mock: an hour is ten blocks, plus what a test adds.
pub struct ChainTime;

impl frame_support::traits::UnixTime for ChainTime {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(System::block_number() * 360 + Hours::get() * 3_600)
	}
}

/// What DAOs of the mock may do.
pub struct Table;

impl ClassifyCall<RuntimeCall, u64> for Table {
	fn classify(_: &u64, call: &RuntimeCall) -> Option<Classes> {
		match call {
			RuntimeCall::System(
				frame_system::Call::remark { .. } | frame_system::Call::remark_with_event { .. },
			) => Some(Classes::ORDINARY),
			RuntimeCall::System(_) => None,
			RuntimeCall::Balances(
				pallet_balances::Call::transfer_allow_death { .. }
				| pallet_balances::Call::transfer_keep_alive { .. }
				| pallet_balances::Call::transfer_all { .. },
			) => Some(Classes::TREASURY),
			RuntimeCall::Balances(_) => None,
			RuntimeCall::Dao(call) => Pallet::<Test>::classify(call),
			RuntimeCall::Assets(pallet_assets::Call::transfer { .. }) => Some(Classes::TREASURY),
			RuntimeCall::Assets(_) => None,
			// A mistake, on purpose.
			RuntimeCall::Wrapper(_) => Some(Classes::ORDINARY),
		}
	}
}

/// Genesis of a test: the Commons with member 1, DAO 1 with members 1, 2, 3, 4.
pub struct ExtBuilder {
	daos: Vec<GenesisDao<AccountId>>,
}

pub const VOTING: u64 = 16;
pub const GRACE: u64 = 5;
pub const GAP: u64 = 3;

impl Default for ExtBuilder {
	fn default() -> Self {
		let dao = |members: Vec<AccountId>| GenesisDao {
			members,
			metadata: b"test".to_vec(),
			voting: Some(VOTING as u32),
			grace: Some(GRACE as u32),
			gap: Some(GAP as u32),
		};
		Self {
			daos: vec![dao(vec![1]), dao(vec![1, 2, 3, 4])],
		}
	}
}

impl ExtBuilder {
	pub fn with_members(mut self, members: Vec<AccountId>) -> Self {
		self.daos[1].members = members;
		self
	}

	pub fn with_daos(mut self, daos: Vec<GenesisDao<AccountId>>) -> Self {
		self.daos = daos;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		Hours::set(0);
		let mut storage = frame_system::GenesisConfig::<Test>::default()
			.build_storage()
			.unwrap();
		pallet_balances::GenesisConfig::<Test> {
			balances: (1..=20).map(|who| (who, RICH)).collect(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		pallet_assets::GenesisConfig::<Test> {
			assets: vec![(1, ADMIN, true, 5), (2, ADMIN, false, 2)],
			accounts: (1..=18)
				.flat_map(|who| [(1, who, RICH), (2, who, RICH)])
				.collect(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		crate::GenesisConfig::<Test> {
			floors: Some(TimeFloors {
				voting: 8,
				grace: 2,
				gap: 1,
				sweep: 50,
			}),
			daos: self.daos,
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| run_to_block(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			Pallet::<Test>::do_try_state().unwrap();
		});
	}
}

/// Test with the default genesis.
pub fn play(test: impl FnOnce()) {
	ExtBuilder::default().build_and_execute(test);
}

/// Go on to a block, with everything a real block does before its transactions.
pub fn run_to_block(to: u64) {
	while System::block_number() < to {
		let now = System::block_number();
		if now > 0 {
			AllPalletsWithSystem::on_finalize(now);
		}
		System::set_block_number(now + 1);
		AllPalletsWithSystem::on_initialize(now + 1);
		let mut meter = WeightMeter::with_limit(BLOCK);
		<AllPalletsWithSystem as OnPoll<u64>>::on_poll(now + 1, &mut meter);
	}
}

/// Go on by some blocks.
pub fn run(blocks: u64) {
	run_to_block(System::block_number() + blocks);
}

/// Events of the DAO pallet since the last call.
pub fn events() -> Vec<crate::Event<Test>> {
	let all = System::events();
	System::reset_events();
	all.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Dao(event) => Some(event),
			_ => None,
		})
		.collect()
}
