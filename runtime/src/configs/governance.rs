// SPDX-License-Identifier: Apache-2.0

//! Decisions about the protocol. No key decides alone: the council chooses validators and whitelists calls, the technical
//! committee dispatches what is whitelisted, as root; neither appoints the other.

use crate::{
	configs::system::{DeferredDispatchExpiration, RuntimeBlockWeights},
	constants::time::{DAYS, MINUTES},
	upgrade, AccountId, BlockNumber, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	System, TxPause,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{ConstU32, Contains, EitherOfDiverse, InsideBoth, NeverEnsureOrigin},
		weights::Weight,
	},
	frame_system::EnsureRoot,
	pallet_collective::{self, DefaultVote, EnsureProportionAtLeast, MemberCount},
	pallet_membership, pallet_preimage, pallet_session, pallet_tx_pause, pallet_whitelist,
	sp_runtime::{
		traits::{BlakeTwo256, Hash as _},
		Perbill,
	},
};

/// The council: chooses validators, whitelists calls.
pub type CouncilBody = pallet_collective::Instance1;
/// The technical committee: dispatches whitelisted calls.
pub type TechnicalBody = pallet_collective::Instance2;
/// The arbiters of last resort for bounties.
pub type ArbitrationBody = pallet_collective::Instance3;

/// Two thirds of the council.
pub type TwoThirdsOfCouncil = EnsureProportionAtLeast<AccountId, CouncilBody, 2, 3>;
/// Two thirds of the technical committee.
pub type TwoThirdsOfCommittee = EnsureProportionAtLeast<AccountId, TechnicalBody, 2, 3>;
/// More than half of the arbiters.
pub type MostArbiters =
	pallet_collective::EnsureProportionMoreThan<AccountId, ArbitrationBody, 1, 2>;
/// Two thirds of the council, or root (which is council and committee together).
pub type TwoThirdsOfCouncilOrRoot = EitherOfDiverse<EnsureRoot<AccountId>, TwoThirdsOfCouncil>;
/// An origin that cannot be had.
pub type NoOne = NeverEnsureOrigin<()>;

/// Who stays silent has not agreed: an absent member counts as no, whatever a prime says.
pub struct SilenceIsNo;

impl DefaultVote for SilenceIsNo {
	fn default_vote(_: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		false
	}
}

parameter_types! {
	pub const MotionDuration: BlockNumber = 3 * DAYS;
	pub MaxMotionWeight: Weight = Perbill::from_percent(50) * RuntimeBlockWeights::get().max_block;
}

macro_rules! impl_collective {
	($body:ty) => {
		impl pallet_collective::Config<$body> for Runtime {
			type Consideration = ();
			type DefaultVote = SilenceIsNo;
			type DisapproveOrigin = EnsureRoot<AccountId>;
			type KillOrigin = EnsureRoot<AccountId>;
			type MaxMembers = ConstU32<50>;
			type MaxProposalWeight = MaxMotionWeight;
			type MaxProposals = ConstU32<20>;
			type MotionDuration = MotionDuration;
			type Proposal = RuntimeCall;
			type RuntimeEvent = RuntimeEvent;
			type RuntimeOrigin = RuntimeOrigin;
			// Root: council and committee together. No body fills its own seats.
			type SetMembersOrigin = EnsureRoot<AccountId>;
			type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
		}
	};
}

impl_collective!(CouncilBody);
impl_collective!(TechnicalBody);
impl_collective!(ArbitrationBody);

impl pallet_whitelist::Config for Runtime {
	type BlockNumberProvider = System;
	type DeferredDispatchExpiration = DeferredDispatchExpiration;
	type DispatchWhitelistedOrigin = TwoThirdsOfCommittee;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_whitelist::weights::SubstrateWeight<Runtime>;
	type WhitelistOrigin = TwoThirdsOfCouncil;
}

/// Calls that can never be paused: the clock, and every way to decide to go on.
pub struct NeverPaused;

impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, _): &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
		const EXEMPT: [&[u8]; 15] = [
			b"System",
			b"Timestamp",
			b"Session",
			b"Keys",
			b"Grandpa",
			b"ValidatorSet",
			b"Council",
			b"TechnicalCommittee",
			b"Arbitration",
			b"Whitelist",
			b"Preimage",
			b"TxPause",
			// By which members of a body act who are multisigs, or have a proxy.
			b"Multisig",
			b"Proxy",
			b"Utility",
		];
		EXEMPT.contains(&pallet.as_slice())
	}
}

impl pallet_tx_pause::Config for Runtime {
	type MaxNameLen = ConstU32<256>;
	type PauseOrigin = TwoThirdsOfCouncilOrRoot;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = TwoThirdsOfCouncilOrRoot;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = NeverPaused;
}

/// `change_key` would let a validator hand its seat to an account the council never saw.
pub struct NoSeatHandover;

impl Contains<RuntimeCall> for NoSeatHandover {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(
			call,
			RuntimeCall::ValidatorSet(pallet_membership::Call::change_key { .. })
		)
	}
}

/// `purge_keys` gives the key deposit back at once, while the keys vote on for one to two sessions: who votes twice then would
/// lose nothing. `keys.purge` waits until no double vote can be reported any more.
pub struct NoEarlyPurge;

impl Contains<RuntimeCall> for NoEarlyPurge {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(
			call,
			RuntimeCall::Session(pallet_session::Call::purge_keys { .. })
		)
	}
}

/// Noting a preimage that somebody has requested takes no deposit and no fee, also when it is there already, and every
/// bounty can request one: without this, the same megabytes could come again in every block, for nothing.
pub struct NoPreimageTwice;

impl Contains<RuntimeCall> for NoPreimageTwice {
	fn contains(call: &RuntimeCall) -> bool {
		let RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes }) = call else {
			return true;
		};
		let status = pallet_preimage::RequestStatusFor::<Runtime>::get(BlakeTwo256::hash(bytes));
		!matches!(
			status,
			Some(pallet_preimage::RequestStatus::Requested {
				maybe_len: Some(_),
				..
			})
		)
	}
}

/// What no transaction may do, whoever signs it. Root is not filtered.
pub type CallFilter =
	InsideBoth<InsideBoth<NoSeatHandover, NoEarlyPurge>, InsideBoth<NoPreimageTwice, TxPause>>;

parameter_types! {
	/// A node needs about nine seconds of processor time to compile a runtime.
	pub const UpgradeNotice: BlockNumber = MINUTES;
}

impl upgrade::Config for Runtime {
	type Notice = UpgradeNotice;
}
