// SPDX-License-Identifier: Apache-2.0

//! The base: blocks, accounts, time, and the tools everybody uses (batches, multisigs, proxies, preimages, schedule).

use crate::{
	adapters::CallClasses,
	configs::governance::CallFilter,
	constants::{
		block,
		currency::deposit,
		time::{DAYS, SLOT_MILLISECS},
	},
	weights::{base, extensions::Extensions},
	AccountId, Aura, Balance, Balances, Block, BlockNumber, Hash, Nonce, OriginCaller, PalletInfo,
	Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, RuntimeTask,
	System, Upgrade, VERSION,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use pallet_dao::{Classes, ClassifyCall};
use polkadot_sdk::{
	frame_support::{
		derive_impl,
		dispatch::DispatchClass,
		parameter_types,
		traits::{
			fungible::HoldConsideration, tokens::imbalance::ResolveTo, ConstU32, ConstU64,
			EqualPrivilegeOnly, InstanceFilter, LinearStoragePrice,
		},
		weights::{
			constants::{ParityDbWeight, WEIGHT_REF_TIME_PER_NANOS},
			Weight,
		},
	},
	frame_system::{
		self,
		limits::{BlockLength, BlockWeights},
		EnsureRoot,
	},
	pallet_multisig, pallet_preimage, pallet_proxy, pallet_scheduler, pallet_timestamp,
	pallet_utility,
	sp_runtime::{traits::BlakeTwo256, Perbill},
	sp_version::RuntimeVersion,
};
use scale_info::TypeInfo;

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub const BlockHashCount: BlockNumber = 4_096;
	/// A chain of its own sends no proofs to anybody: their size has no limit.
	pub RuntimeBlockWeights: BlockWeights = block_weights();
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(block::LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| *length = block::NORMAL_RATIO * *length)
		.build();
	/// The generic Substrate prefix, until one is registered.
	pub const SS58Prefix: u8 = 42;
}

/// The SDK's usual division of a block, with the measured cost of an empty block and of a transaction that does nothing.
fn block_weights() -> BlockWeights {
	let most = Weight::from_parts(block::REF_TIME, u64::MAX);
	let normal = block::NORMAL_RATIO * most;
	let nanoseconds =
		|count: u64| Weight::from_parts(count.saturating_mul(WEIGHT_REF_TIME_PER_NANOS), 0);
	BlockWeights::builder()
		.base_block(nanoseconds(base::BLOCK))
		.for_class(DispatchClass::all(), |class| {
			class.base_extrinsic = nanoseconds(base::TRANSACTION);
		})
		.for_class(DispatchClass::Normal, |class| {
			class.max_total = Some(normal)
		})
		.for_class(DispatchClass::Operational, |class| {
			class.max_total = Some(most);
			class.reserved = Some(most.saturating_sub(normal));
		})
		.avg_block_initialization(Perbill::from_percent(10))
		.build_or_panic()
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = polkadot_sdk::pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type BaseCallFilter = CallFilter;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = ParityDbWeight;
	type ExtensionsWeightInfo = Extensions<Runtime>;
	type Hash = Hash;
	// Not the template's 16: a pot that holds many assets needs more.
	type MaxConsumers = ConstU32<128>;
	type Nonce = Nonce;
	type OnSetCode = Upgrade;
	type SingleBlockMigrations = crate::migrations::SingleBlockMigrations;
	type SS58Prefix = SS58Prefix;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type Version = Version;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<{ SLOT_MILLISECS / 2 }>;
	type Moment = u64;
	type OnTimestampSet = Aura;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	// One record of 88 bytes, and 32 more for each signatory.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
}

/// What a proxy may do in the name of an account.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// What `Governance` and `Work` may, and remarks: nothing that moves money out of the account, promises it, locks it (but the
	/// deposit of a proposal, until its answer), or hands on a seat.
	NonTransfer,
	/// Votes and decisions only: in DAOs, proposing, voting, taking a delegation back, carrying out what was decided; all in council,
	/// committee and arbitration.
	Governance,
	/// Work only: takes bounties, hands work in (and so says who is paid for it), collects; learns, teaches and judges in learning
	/// programs. It posts nothing, accepts no work and buys nothing.
	Work,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	// Lists of what is allowed, not of what is not: a new call starts outside.
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::NonTransfer => {
				Self::Governance.filter(call)
					|| Self::Work.filter(call)
					|| matches!(
						call,
						RuntimeCall::System(
							frame_system::Call::remark { .. }
								| frame_system::Call::remark_with_event { .. }
						)
					)
			},
			Self::Governance => match call {
				RuntimeCall::Dao(call) => decides(call),
				RuntimeCall::Council(_)
				| RuntimeCall::TechnicalCommittee(_)
				| RuntimeCall::Arbitration(_)
				| RuntimeCall::Whitelist(_) => true,
				_ => false,
			},
			Self::Work => match call {
				RuntimeCall::BountyMesh(call) => works(call),
				// Neither pays nor decides what an activity is worth: the table that DAOs decide by says which do, and for calls of
				// this pallet does not ask whose account it is.
				RuntimeCall::LearnToEarn(inner) => {
					let nobody = AccountId::from([0; 32]);
					CallClasses::classify(&nobody, call) == Some(Classes::ORDINARY)
						&& !matches!(
							inner,
							pallet_learn_to_earn::Call::close_program { .. }
								| pallet_learn_to_earn::Call::take_fuel { .. }
						)
				},
				_ => false,
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			(Self::NonTransfer, _) => true,
			(mine, theirs) => mine == theirs,
		}
	}
}

/// Calls by which a member takes part in decisions, and nothing else.
fn decides(call: &pallet_dao::Call<Runtime>) -> bool {
	use pallet_dao::Call;
	matches!(
		call,
		Call::propose { .. }
			| Call::vote { .. }
			| Call::vote_quadratic { .. }
			| Call::vote_as { .. }
			| Call::withdraw { .. }
			| Call::close { .. }
			| Call::enact { .. }
			| Call::undelegate { .. }
	)
}

/// Calls of who works for others' money, and those that anybody may make because time has passed. Not those that say that
/// escrow is paid: who accepts work of an accomplice spends what its account has posted.
fn works(call: &pallet_bounty_mesh::Call<Runtime>) -> bool {
	use pallet_bounty_mesh::Call;
	matches!(
		call,
		Call::take { .. }
			| Call::withdraw_application { .. }
			| Call::withdraw_entry { .. }
			| Call::take_and_submit { .. }
			| Call::submit { .. }
			| Call::resign { .. }
			| Call::rework { .. }
			| Call::to_collective { .. }
			| Call::contest_to_collective { .. }
			| Call::expire { .. }
			| Call::forget_level { .. }
			| Call::lift { .. }
			| Call::resolve { .. }
			| Call::clean { .. }
			| Call::claim { .. }
			| Call::collect_reputation { .. }
			| Call::withdraw_credit { .. }
			| Call::refund { .. }
	)
}

parameter_types! {
	pub const ProxyDepositBase: Balance = deposit(1, 8);
	pub const ProxyDepositFactor: Balance = deposit(0, 37);
	pub const AnnouncementDepositBase: Balance = deposit(1, 8);
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const PreimageBaseDeposit: Balance = deposit(2, 64);
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// Only governance schedules: DAOs have a queue of their own that nobody else can fill.
	pub MaximumSchedulerWeight: Weight = Perbill::from_percent(20) * RuntimeBlockWeights::get().max_block;
	/// How long a whitelisted call waits for its dispatch.
	pub const DeferredDispatchExpiration: BlockNumber = 28 * DAYS;
}

impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = System;
	type MaxScheduledPerBlock = ConstU32<50>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
}

/// Where money goes that belongs to nobody else: fees, dust, slashes. See `configs/dao.rs` for the account.
pub type ToCommons = ResolveTo<super::dao::CommonsAccount, Balances>;
