// SPDX-License-Identifier: Apache-2.0

//! From the list that the council keeps to the set that makes blocks, and what happens to those who vote twice.

use crate::{
	configs::{
		consensus::{HistoryDepth, KeyDeposit, ValidatorList},
		dao::CommonsAccount,
	},
	AccountId, Balances, Historical, Runtime, RuntimeHoldReason, Session, ValidatorSet,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		traits::{
			fungible::MutateHold,
			tokens::{Fortitude, Precision, Restriction},
			InitializeMembers,
		},
		weights::Weight,
	},
	frame_system::RawOrigin,
	pallet_membership,
	pallet_session::{self, historical, SessionManager},
	sp_runtime::{
		traits::{Convert, StaticLookup},
		Perbill,
	},
	sp_staking::{
		offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
		SessionIndex,
	},
};

const LOG_TARGET: &str = "runtime::validators";

/// Nobody stakes here: a validator is identified by its account alone.
pub struct Unit;

impl Convert<AccountId, Option<()>> for Unit {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

/// Members of `ValidatorSet` with session keys, in the order of the list.
pub struct ChosenValidators;

impl ChosenValidators {
	/// The next set, or nothing if it is the present one with the present keys: each change starts a new GRANDPA set and lengthens
	/// warp proofs. New keys of the same accounts are a change: a session without one takes over what the one before knew of keys, and
	/// with old keys in it nobody could prove afterwards who voted twice.
	fn next() -> Option<Vec<AccountId>> {
		let chosen: Vec<AccountId> = pallet_membership::Members::<Runtime, ValidatorList>::get()
			.into_iter()
			.filter(|who| pallet_session::NextKeys::<Runtime>::contains_key(who))
			.collect();
		if chosen.is_empty() {
			log::error!(target: LOG_TARGET, "no chosen validator has session keys: the present set goes on");
			return None;
		}
		let same = chosen == Session::validators() && Self::keep_their_keys(&chosen);
		(!same).then_some(chosen)
	}

	/// What begins now was queued a session ago.
	fn keep_their_keys(chosen: &[AccountId]) -> bool {
		pallet_session::QueuedKeys::<Runtime>::get()
			.into_iter()
			.all(|(who, keys)| {
				!chosen.contains(&who)
					|| pallet_session::NextKeys::<Runtime>::get(&who).as_ref() == Some(&keys)
			})
	}
}

impl SessionManager<AccountId> for ChosenValidators {
	fn new_session(index: SessionIndex) -> Option<Vec<AccountId>> {
		// Nobody else prunes. One step a session, so at most one root goes each time.
		Historical::prune_up_to(index.saturating_sub(HistoryDepth::get()));
		Self::next()
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<AccountId>> {
		Self::next()
	}

	fn start_session(_: SessionIndex) {}

	fn end_session(_: SessionIndex) {}
}

impl historical::SessionManager<AccountId, ()> for ChosenValidators {
	fn new_session(index: SessionIndex) -> Option<Vec<(AccountId, ())>> {
		<Self as SessionManager<_>>::new_session(index).map(identified)
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(AccountId, ())>> {
		<Self as SessionManager<_>>::new_session_genesis(index).map(identified)
	}

	fn start_session(_: SessionIndex) {}

	fn end_session(_: SessionIndex) {}
}

fn identified(validators: Vec<AccountId>) -> Vec<(AccountId, ())> {
	validators.into_iter().map(|who| (who, ())).collect()
}

/// The validators of genesis put up the deposit that every later one pays with its session keys.
pub struct GenesisDeposits;

impl InitializeMembers<AccountId> for GenesisDeposits {
	fn initialize_members(members: &[AccountId]) {
		let reason = RuntimeHoldReason::Session(pallet_session::HoldReason::Keys);
		for who in members {
			if let Err(error) = Balances::hold(&reason, who, KeyDeposit::get()) {
				log::error!(target: LOG_TARGET, "{who:?} validates without a key deposit: {error:?}");
			}
		}
	}
}

/// Proven equivocation: disabled for the rest of the session, off the list, key deposit to the Commons.
///
/// The last member stays on the list, or nobody would make the block in which the council finds a successor.
pub struct PunishEquivocation;

impl OnOffenceHandler<AccountId, historical::IdentificationTuple<Runtime>, Weight>
	for PunishEquivocation
{
	fn on_offence(
		offenders: &[OffenceDetails<AccountId, historical::IdentificationTuple<Runtime>>],
		fractions: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		let db = <Runtime as polkadot_sdk::frame_system::Config>::DbWeight::get();
		let mut weight = Weight::zero();
		for (details, fraction) in offenders.iter().zip(fractions) {
			let (who, ()) = &details.offender;
			Session::report_offence(who.clone(), OffenceSeverity(*fraction));
			remove_from_list(who);
			slash_key_deposit(who);
			weight = weight.saturating_add(db.reads_writes(8, 8));
		}
		weight
	}
}

fn remove_from_list(who: &AccountId) {
	let members = pallet_membership::Members::<Runtime, ValidatorList>::get();
	if members.len() <= 1 || !members.contains(who) {
		return;
	}
	let target = <Runtime as polkadot_sdk::frame_system::Config>::Lookup::unlookup(who.clone());
	if let Err(error) = ValidatorSet::remove_member(RawOrigin::Root.into(), target) {
		log::error!(target: LOG_TARGET, "{who:?} stays on the list: {error:?}");
	}
}

fn slash_key_deposit(who: &AccountId) {
	let reason = RuntimeHoldReason::Session(pallet_session::HoldReason::Keys);
	let slashed = Balances::transfer_on_hold(
		&reason,
		who,
		&CommonsAccount::get(),
		KeyDeposit::get(),
		Precision::BestEffort,
		Restriction::Free,
		Fortitude::Force,
	);
	match slashed {
		Ok(amount) => log::info!(target: LOG_TARGET, "{who:?} loses {amount} of its key deposit"),
		Err(error) => log::error!(target: LOG_TARGET, "{who:?} keeps its key deposit: {error:?}"),
	}
}
