// SPDX-License-Identifier: Apache-2.0

//! A runtime for tests: native token and assets behind one type, traits that tests control.

use crate as pallet_bounty_mesh;
use crate::traits::{Eligibility, GrantReputation, OnReward, Relation, Reward, Rule};
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU32, EnsureOrigin, FetchResult, Hooks, QueryPreimage,
	},
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight, WeightMeter},
	PalletId,
};
use sp_core::H256;
use sp_runtime::{traits::BlakeTwo256, BuildStorage, DispatchError, DispatchResult};
use std::{cell::RefCell, collections::BTreeMap};

pub type AccountId = u64;
pub type Balance = u128;
pub type AssetId = NativeOrWithId<u32>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(3)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(4)]
	pub type Mesh = pallet_bounty_mesh;
}

type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
	type MaxConsumers = ConstU32<16>;
	type DbWeight = Database;
}

parameter_types! {
	pub const ExistentialDeposit: Balance = 10;
	pub const Native: AssetId = NativeOrWithId::Native;
	pub const PotId: PalletId = PalletId(*b"enm/mesh");
	pub const DepositReason: RuntimeHoldReason =
		RuntimeHoldReason::Mesh(pallet_bounty_mesh::HoldReason::StorageDeposit);
	pub const DepositPerItem: Balance = 100;
	pub const DepositPerByte: Balance = 1;
	pub static LevelPeriod: u64 = PERIOD;
	pub static MinWindow: u64 = WINDOW;
	pub static MaxLifetime: u64 = LIFETIME;
	pub static MaxPageSize: u32 = 64;
	/// Tests that count writes let one weigh more than all else.
	pub static Database: RuntimeDbWeight = RocksDbWeight::get();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
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

/// Both kinds of assets, with holds; and the same with accounts to touch.
pub type Held = UnionOf<Balances, AssetsHolder, NativeFromLeft, AssetId, AccountId>;
pub type Touched = UnionOf<Balances, Assets, NativeFromLeft, AssetId, AccountId>;

impl pallet_bounty_mesh::Config for Test {
	type WeightInfo = crate::weights::SubstrateWeight<Test>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Balance = Balance;
	type AssetId = AssetId;
	type Assets = Held;
	type Touch = Touched;
	type NativeAsset = Native;
	type PalletId = PotId;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		DepositReason,
		pallet_bounty_mesh::ItemsAndBytes<DepositPerItem, DepositPerByte, Balance>,
	>;
	type Preimages = Noted;
	type Eligibility = Members;
	type OnReward = Rewards;
	type Reputation = Standings;
	type Relation = Relatives;
	type Arbitration = Collective;
	type BlockNumberProvider = System;
	type LevelPeriod = LevelPeriod;
	type MinWindow = MinWindow;
	type MaxLifetime = MaxLifetime;
	type MaxPageSize = MaxPageSize;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = AnAsset;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct AnAsset;
#[cfg(feature = "runtime-benchmarks")]
impl crate::traits::BenchmarkHelper<AssetId> for AnAsset {
	fn asset() -> AssetId {
		USD
	}
}

pub const WINDOW: u64 = 10;
pub const PERIOD: u64 = 1_000;
pub const LIFETIME: u64 = 10_000;
/// A sufficient asset with a minimum balance of 5.
pub const USD: AssetId = NativeOrWithId::WithId(1);
/// An asset that keeps no account alive, with a minimum balance of 2.
pub const JUNK: AssetId = NativeOrWithId::WithId(2);

pub const POSTER: AccountId = 1;
pub const DAO: AccountId = 2;
pub const WORKER: AccountId = 3;
pub const MATE: AccountId = 4;
pub const STRANGER: AccountId = 5;
pub const ARBITER: AccountId = 6;
pub const OTHER: AccountId = 7;
/// Gets the collective's fees.
pub const COMMONS: AccountId = 9;
/// Administers the assets.
pub const ADMIN: AccountId = 8;
/// Has nothing and does not exist.
pub const NOBODY: AccountId = 99;
pub const ACTORS: [AccountId; 7] = [POSTER, DAO, WORKER, MATE, STRANGER, ARBITER, OTHER];
pub const RICH: Balance = 1_000_000_000;

thread_local! {
	static NOTED: RefCell<BTreeMap<H256, (u32, u32)>> = const { RefCell::new(BTreeMap::new()) };
	static TOLD: RefCell<Vec<Reward<AccountId, AssetId, Balance>>> = const { RefCell::new(Vec::new()) };
	static DEAF: RefCell<bool> = const { RefCell::new(false) };
	static GRANTED: RefCell<BTreeMap<AccountId, u64>> = const { RefCell::new(BTreeMap::new()) };
	static BUDGET: RefCell<u64> = const { RefCell::new(0) };
	static CLOSED: RefCell<Vec<AccountId>> = const { RefCell::new(Vec::new()) };
}

/// Preimages that are noted, with their length and the number of requests.
pub struct Noted;

impl Noted {
	pub fn note(hash: H256, len: u32) {
		NOTED.with(|noted| noted.borrow_mut().insert(hash, (len, 0)));
	}
	pub fn forget(hash: &H256) {
		NOTED.with(|noted| noted.borrow_mut().remove(hash));
	}
	pub fn requests(hash: &H256) -> u32 {
		NOTED.with(|noted| noted.borrow().get(hash).map_or(0, |entry| entry.1))
	}
}

impl QueryPreimage for Noted {
	type H = BlakeTwo256;
	fn len(hash: &H256) -> Option<u32> {
		NOTED.with(|noted| noted.borrow().get(hash).map(|entry| entry.0))
	}
	fn fetch(_: &H256, _: Option<u32>) -> FetchResult {
		Err(DispatchError::Unavailable)
	}
	fn is_requested(hash: &H256) -> bool {
		Self::requests(hash) > 0
	}
	fn request(hash: &H256) {
		NOTED.with(|noted| {
			if let Some(entry) = noted.borrow_mut().get_mut(hash) {
				entry.1 += 1;
			}
		});
	}
	fn unrequest(hash: &H256) {
		NOTED.with(|noted| {
			if let Some(entry) = noted.borrow_mut().get_mut(hash) {
				entry.1 -= 1;
			}
		});
	}
}

/// The worker is the only member of DAO 1, the mate has reputation in it, another one points, the
/// stranger a credential.
pub struct Members;
impl Eligibility<AccountId> for Members {
	fn is_eligible(who: &AccountId, rule: &Rule) -> bool {
		match rule {
			Rule::Anyone => true,
			Rule::Member { dao } => *dao == 1 && *who == WORKER,
			Rule::Reputation { dao, at_least } => *dao == 1 && *who == MATE && *at_least <= 50,
			Rule::Points { program, at_least } => {
				*program == 1 && *who == OTHER && *at_least <= 500
			},
			Rule::Credential { program, course } => {
				*program == 1 && *course == 7 && *who == STRANGER
			},
		}
	}

	fn weight() -> Weight {
		Weight::from_parts(4_321, 0)
	}
}

/// Root speaks for the collective.
pub struct Collective;
impl EnsureOrigin<RuntimeOrigin> for Collective {
	type Success = AccountId;
	fn try_origin(origin: RuntimeOrigin) -> Result<AccountId, RuntimeOrigin> {
		frame_system::EnsureRoot::<AccountId>::try_origin(origin).map(|()| COMMONS)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

/// Remembers what it was told; refuses if it is made deaf.
pub struct Rewards;
impl Rewards {
	/// What it takes to be told: less than the most, so that the two can be told apart.
	pub const LISTENED: Weight = Weight::from_parts(10, 0);
	pub fn told() -> Vec<Reward<AccountId, AssetId, Balance>> {
		TOLD.with(|told| told.borrow().clone())
	}
	pub fn deafen() {
		DEAF.with(|deaf| *deaf.borrow_mut() = true);
	}
}
impl OnReward<AccountId, AssetId, Balance> for Rewards {
	fn on_reward(reward: &Reward<AccountId, AssetId, Balance>) -> Result<Weight, DispatchError> {
		if DEAF.with(|deaf| *deaf.borrow()) {
			return Err(DispatchError::Other("deaf"));
		}
		TOLD.with(|told| told.borrow_mut().push(reward.clone()));
		Ok(Self::LISTENED)
	}
	fn weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}
}

/// The DAO and the poster keep reputation; both can grant so much together. Granting is noted in
/// storage, to see that what failed is undone.
pub struct Standings;
impl Standings {
	pub fn of(who: AccountId) -> u64 {
		GRANTED.with(|granted| granted.borrow().get(&who).copied().unwrap_or_default())
	}
	/// The account keeps no reputation any more.
	pub fn close(who: AccountId) {
		CLOSED.with(|closed| closed.borrow_mut().push(who));
	}
	pub fn set_budget(points: u64) {
		BUDGET.with(|budget| *budget.borrow_mut() = points);
	}
}
impl GrantReputation<AccountId> for Standings {
	fn can_grant(by: &AccountId) -> bool {
		[DAO, POSTER].contains(by) && CLOSED.with(|closed| !closed.borrow().contains(by))
	}
	fn grant(_: &AccountId, to: &AccountId, points: u64) -> DispatchResult {
		// Written before it fails: the caller has to undo it.
		sp_io::storage::set(b"granted", &points.to_le_bytes());
		BUDGET
			.with(|budget| {
				let left = budget.borrow().checked_sub(points);
				*budget.borrow_mut() = left.ok_or(DispatchError::Exhausted)?;
				Ok(())
			})
			.map(|()| {
				GRANTED.with(|granted| *granted.borrow_mut().entry(*to).or_default() += points);
			})
	}
	fn weight() -> Weight {
		Weight::from_parts(2_000, 0)
	}
}

/// The worker is a member of the DAO.
pub struct Relatives;
impl Relation<AccountId> for Relatives {
	fn related(poster: &AccountId, payee: &AccountId) -> bool {
		(*poster, *payee) == (DAO, WORKER)
	}
}

pub struct ExtBuilder;

impl ExtBuilder {
	pub fn build() -> sp_io::TestExternalities {
		NOTED.with(|noted| noted.borrow_mut().clear());
		TOLD.with(|told| told.borrow_mut().clear());
		DEAF.with(|deaf| *deaf.borrow_mut() = false);
		GRANTED.with(|granted| granted.borrow_mut().clear());
		CLOSED.with(|closed| closed.borrow_mut().clear());
		Standings::set_budget(1_000_000);
		let all = ACTORS.iter().copied().chain([ADMIN]);
		let storage = RuntimeGenesisConfig {
			system: Default::default(),
			balances: pallet_balances::GenesisConfig {
				balances: all.map(|who| (who, RICH)).collect(),
				..Default::default()
			},
			assets: pallet_assets::GenesisConfig {
				assets: vec![(1, ADMIN, true, 5), (2, ADMIN, false, 2)],
				metadata: vec![],
				accounts: ACTORS
					.iter()
					.flat_map(|who| [(1, *who, RICH), (2, *who, RICH)])
					.collect(),
				next_asset_id: None,
				reserves: vec![],
			},
			mesh: Default::default(),
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::from(storage);
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	/// Every test ends with all invariants checked.
	pub fn build_and_execute(test: impl FnOnce()) {
		Self::build().execute_with(|| {
			Mesh::do_try_state().unwrap();
			test();
			Mesh::do_try_state().unwrap();
		});
	}
}

/// Go to a block, with the hooks a node would run.
pub fn run_to_block(to: u64) {
	while System::block_number() < to {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		Mesh::on_initialize(next);
		Mesh::on_poll(next, &mut WeightMeter::new());
		Mesh::on_finalize(next);
	}
}
