// SPDX-License-Identifier: Apache-2.0

//! From the list that the council keeps to the set that makes blocks, and what happens to those who vote twice.

use crate::{
	configs::{
		consensus::{KeyDeposit, ValidatorList},
		dao::CommonsAccount,
	},
	keys, AccountId, Balances, Keys, Runtime, RuntimeHoldReason, Session, ValidatorSet,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		traits::{
			fungible::MutateHold,
			tokens::{Fortitude, Precision, Restriction},
			Contains, InitializeMembers,
		},
		weights::Weight,
	},
	frame_system::RawOrigin,
	pallet_membership,
	pallet_session::{self, SessionManager},
	sp_runtime::{traits::StaticLookup, Perbill},
	sp_staking::{
		offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
		SessionIndex,
	},
};

const LOG_TARGET: &str = "runtime::validators";

/// Members of `ValidatorSet` with session keys, in the order of the list.
pub struct ChosenValidators;

impl SessionManager<AccountId> for ChosenValidators {
	/// The next set, or nothing if it is the present one: each change starts a new GRANDPA set and lengthens warp proofs. New keys
	/// of the same accounts are noticed by the session pallet.
	fn new_session(_: SessionIndex) -> Option<Vec<AccountId>> {
		let chosen: Vec<AccountId> = pallet_membership::Members::<Runtime, ValidatorList>::get()
			.into_iter()
			.filter(|who| pallet_session::NextKeys::<Runtime>::contains_key(who))
			.collect();
		if chosen.is_empty() {
			log::error!(target: LOG_TARGET, "no chosen validator has session keys: the present set goes on");
			return None;
		}
		(chosen != Session::validators()).then_some(chosen)
	}

	fn start_session(index: SessionIndex) {
		// Here, and not when it is planned: what was queued is what is active now, also if the set went on as it was.
		Keys::begin(index);
	}

	fn end_session(_: SessionIndex) {}
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

impl OnOffenceHandler<AccountId, AccountId, Weight> for PunishEquivocation {
	fn on_offence(
		offenders: &[OffenceDetails<AccountId, AccountId>],
		fractions: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		let db = <Runtime as polkadot_sdk::frame_system::Config>::DbWeight::get();
		let mut weight = Weight::zero();
		for (details, fraction) in offenders.iter().zip(fractions) {
			let who = &details.offender;
			Session::report_offence(who.clone(), OffenceSeverity(*fraction));
			<Listed as keys::List<_>>::take_off(who);
			slash_key_deposit(who);
			weight = weight.saturating_add(db.reads_writes(8, 8));
		}
		weight
	}
}

/// The council's list. The last member stays on it.
pub struct Listed;

impl keys::List<AccountId> for Listed {
	fn contains(who: &AccountId) -> bool {
		ValidatorSet::contains(who)
	}

	fn take_off(who: &AccountId) -> bool {
		let members = pallet_membership::Members::<Runtime, ValidatorList>::get();
		if members.len() <= 1 || !members.contains(who) {
			return false;
		}
		let target = <Runtime as polkadot_sdk::frame_system::Config>::Lookup::unlookup(who.clone());
		let removed = ValidatorSet::remove_member(RawOrigin::Root.into(), target);
		if let Err(error) = removed {
			log::error!(target: LOG_TARGET, "{who:?} stays on the list: {error:?}");
		}
		removed.is_ok()
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
