// SPDX-License-Identifier: Apache-2.0

//! Who makes blocks and who finalizes them. The set is chosen on chain (`ValidatorSet`), see `validators.rs`.

use crate::{
	configs::governance::{NoOne, TwoThirdsOfCouncilOrRoot},
	constants::{
		currency::MESH,
		time::{MINUTES, SLOT_MILLISECS},
	},
	keys,
	validators::{ChosenValidators, GenesisDeposits, Listed, PunishEquivocation},
	AccountId, Aura, Balance, Balances, BlockNumber, Keys, Offences, Runtime, RuntimeCall,
	RuntimeEvent, Session, SessionKeys, UncheckedExtrinsic,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{ConstBool, ConstU32, ConstU64},
	},
	frame_system::offchain::{CreateBare, CreateTransactionBase},
	pallet_aura, pallet_authorship, pallet_grandpa, pallet_membership, pallet_offences,
	pallet_session::{
		self, disabling::UpToLimitWithReEnablingDisablingStrategy, FindAccountFromAuthorIndex,
		PeriodicSessions,
	},
	sp_consensus_aura::sr25519::AuthorityId as AuraId,
	sp_runtime::traits::{ConvertInto, OpaqueKeys},
	sp_session::MembershipProof,
};

/// Most validators the chain can have.
pub type MaxValidators = ConstU32<100>;

impl pallet_aura::Config for Runtime {
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type AuthorityId = AuraId;
	type DisabledValidators = Session;
	type MaxAuthorities = MaxValidators;
	type SlotDuration = ConstU64<SLOT_MILLISECS>;
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = ();
	type FindAuthor = FindAccountFromAuthorIndex<Self, Aura>;
}

/// The list of accounts that shall validate. A member without session keys waits outside until it sets them.
pub type ValidatorList = pallet_membership::Instance1;

impl pallet_membership::Config<ValidatorList> for Runtime {
	type AddOrigin = TwoThirdsOfCouncilOrRoot;
	type MaxMembers = MaxValidators;
	type MembershipChanged = ();
	type MembershipInitialized = GenesisDeposits;
	type PrimeOrigin = NoOne;
	type RemoveOrigin = TwoThirdsOfCouncilOrRoot;
	type ResetOrigin = TwoThirdsOfCouncilOrRoot;
	type RuntimeEvent = RuntimeEvent;
	type SwapOrigin = TwoThirdsOfCouncilOrRoot;
	type WeightInfo = pallet_membership::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// A session: how often the validator set can change. The block that turns it carries no transactions.
	pub const SessionPeriod: BlockNumber = 5 * MINUTES;
	pub const SessionOffset: BlockNumber = 0;
	/// Held with a validator's session keys, back when they are withdrawn, lost on proven equivocation.
	pub const KeyDeposit: Balance = 100 * MESH;
	/// How long an equivocation can be reported: a day of sessions, in blocks.
	pub const ReportLongevity: u64 = 24 * 60 * MINUTES as u64;
	/// As many sessions as `ReportLongevity` spans. For so long nobody gets the key deposit back, either.
	pub const HistoryDepth: u32 = ReportLongevity::get() as u32 / SessionPeriod::get();
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
	type KeyDeposit = KeyDeposit;
	type Keys = SessionKeys;
	type NextSessionRotation = PeriodicSessions<SessionPeriod, SessionOffset>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = ChosenValidators;
	type ShouldEndSession = PeriodicSessions<SessionPeriod, SessionOffset>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
}

impl keys::Config for Runtime {
	type HistoryDepth = HistoryDepth;
	type List = Listed;
	type MaxValidators = MaxValidators;
}

impl pallet_offences::Config for Runtime {
	type IdentificationTuple = AccountId;
	type OnOffenceHandler = PunishEquivocation;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Keys, ReportLongevity>;
	type KeyOwnerProof = MembershipProof;
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	// The running set, those of `HistoryDepth` sessions if each had one of its own, and the one before, which a report is held
	// against.
	type MaxSetIdSessionEntries = ConstU64<{ HistoryDepth::get() as u64 + 2 }>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
}

/// Only our own node makes unsigned transactions, and only to report an equivocation.
impl<LocalCall> CreateTransactionBase<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<LocalCall> CreateBare<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
