// SPDX-License-Identifier: Apache-2.0

//! What is asked of the sender of a transaction before it takes any room: that it is somebody, that a free call would be
//! dispatched, and that the room kept for decisions about the protocol goes to those who decide.

use crate::{
	configs::{
		governance::{ArbitrationBody, CallFilter, CouncilBody, TechnicalBody},
		system::ProxyType,
	},
	AccountId, Proxy, Runtime, RuntimeCall, RuntimeOrigin, System,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use polkadot_sdk::{
	frame_support::{
		dispatch::{CheckIfFeeless, DispatchClass, DispatchInfo},
		pallet_prelude::TransactionSource,
		traits::{Contains, OriginTrait},
		weights::Weight,
	},
	frame_system::{self, CheckNonZeroSender},
	pallet_collective, pallet_proxy,
	sp_runtime::{
		impl_tx_ext_default,
		traits::{
			BlakeTwo256, Hash as _, Implication, StaticLookup, TransactionExtension, ValidateResult,
		},
		transaction_validity::{InvalidTransaction, TransactionValidityError},
	},
};
use scale_info::TypeInfo;

/// The SDK's `CheckNonZeroSender` and two questions more. It has that one's name and, like it, nothing to sign, so that every
/// client knows it.
///
/// * A free call that the filter stops, because it is paused, would fail without a fee: it is refused.
/// * Calls of class operational may fill the quarter of a block that is kept from others, and come first: nobody may send
///   them but a member of one of the bodies, whoever acts for one as its proxy, and who brings code that was authorized.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, PartialEq, TypeInfo,
)]
pub struct CheckSender;

impl CheckSender {
	/// Sits in one of the bodies that decide about the protocol.
	fn decides(who: &AccountId) -> bool {
		pallet_collective::Pallet::<Runtime, CouncilBody>::is_member(who)
			|| pallet_collective::Pallet::<Runtime, TechnicalBody>::is_member(who)
			|| pallet_collective::Pallet::<Runtime, ArbitrationBody>::is_member(who)
	}

	/// May this account use the room that is kept, with this call?
	fn may_be_operational(who: &AccountId, call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { code }) => {
				// Its hash comes first, and cannot be asked for outside of tests.
				let hash = BlakeTwo256::hash(code);
				System::authorized_upgrade().is_some_and(|authorized| {
					authorized.using_encoded(|bytes| bytes.starts_with(hash.as_ref()))
				})
			},
			RuntimeCall::Proxy(pallet_proxy::Call::proxy { real, .. }) => {
				let real = <Runtime as frame_system::Config>::Lookup::lookup(real.clone());
				Self::decides(who)
					|| real.is_ok_and(|real| {
						Self::decides(&real)
							&& Proxy::find_proxy(&real, who, None::<ProxyType>).is_ok()
					})
			},
			_ => Self::decides(who),
		}
	}

	fn check(
		origin: &RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
	) -> Result<(), TransactionValidityError> {
		let Some(who) = origin.as_signer() else {
			return Ok(());
		};
		if info.class == DispatchClass::Operational && !Self::may_be_operational(who, call) {
			return Err(InvalidTransaction::BadSigner.into());
		}
		if Self::can_be_free(call) && !CallFilter::contains(call) && call.is_feeless(origin) {
			return Err(InvalidTransaction::Call.into());
		}
		Ok(())
	}

	/// Only calls of this pallet can be free.
	fn can_be_free(call: &RuntimeCall) -> bool {
		matches!(call, RuntimeCall::LearnToEarn(_))
	}
}

impl TransactionExtension<RuntimeCall> for CheckSender {
	const IDENTIFIER: &'static str =
		<CheckNonZeroSender<Runtime> as TransactionExtension<RuntimeCall>>::IDENTIFIER;
	type Implicit = ();
	type Pre = ();
	type Val = ();

	/// The database alone, as of the other extensions: what is paused; the three bodies and a proxy's permission.
	fn weight(&self, call: &RuntimeCall) -> Weight {
		let reads = match call {
			call if Self::can_be_free(call) => 1,
			RuntimeCall::Council(_)
			| RuntimeCall::TechnicalCommittee(_)
			| RuntimeCall::Arbitration(_)
			| RuntimeCall::Utility(_) => 3,
			RuntimeCall::Proxy(_) => 4,
			_ => 0,
		};
		<Runtime as frame_system::Config>::DbWeight::get().reads(reads)
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
		len: usize,
		implicit: (),
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<(), RuntimeCall> {
		Self::check(&origin, call, info)?;
		CheckNonZeroSender::<Runtime>::new().validate(
			origin,
			call,
			info,
			len,
			implicit,
			implication,
			source,
		)
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}
