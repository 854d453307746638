// SPDX-License-Identifier: Apache-2.0

//! From version 2 to 3: each vote that runs gets its roll, out of the histories of the members, which go.
//!
//! All in one block, which is right for a network whose members and proposals number some thousands (a read and a write for
//! each, about 60 µs); a larger one needs it in steps. Deposits stay what was paid: a member's record is smaller now, and the
//! larger deposit comes back whole when it goes.

use alloc::{collections::BTreeMap, vec::Vec};
use core::marker::PhantomData;
use frame_support::{
	migrations::VersionedMigration, pallet_prelude::Get, traits::UncheckedOnRuntimeUpgrade,
	weights::Weight,
};

#[cfg(feature = "try-runtime")]
use {
	codec::{Decode, Encode},
	sp_runtime::TryRuntimeError,
};

use super::layout2;
use crate::{roll::Roll, state::ProposalState, types::*, Config, Members, Pallet, Proposals};

/// Applies the change if the layout is of version 2.
pub type MigrateToV3<T> =
	VersionedMigration<2, 3, Unchecked<T>, Pallet<T>, <T as frame_system::Config>::DbWeight>;

/// The change itself; use [`MigrateToV3`].
pub struct Unchecked<T>(PhantomData<T>);

/// The members of one DAO.
type Known<T> = Vec<(AccountOf<T>, layout2::MemberOf<T>)>;

/// Everybody who had a weight when this proposal opened and is still a member. Who has left since has taken the weight along;
/// the ballot stands, without a place on the roll.
fn roll<T: Config>(id: ProposalId, members: &Known<T>) -> Roll<AccountOf<T>> {
	let mut roll = Roll::new(members.iter().map(|(who, member)| {
		let weight = member.weight_at(id);
		(who.clone(), member.seat, weight)
	}));
	for (who, member) in members {
		if !member.state.is_good() {
			roll.unsettle(who);
		}
	}
	roll
}

fn new_member<T: Config>(old: layout2::MemberOf<T>) -> MemberOf<T> {
	Member {
		state: old.state,
		seat: old.seat,
		shares: old.shares,
		loot: old.loot,
		reputation: old.reputation,
		yes: old.yes,
		since: old.since,
		ticket: old.ticket,
	}
}

fn new_proposal<T: Config>(old: layout2::ProposalOf<T>, roll: Roll<AccountOf<T>>) -> ProposalOf<T> {
	Proposal {
		dao: old.dao,
		proposer: old.proposer,
		deposit: old.deposit,
		classes: old.classes,
		rules: old.rules,
		power: old.power,
		claims: old.claims,
		quit_cum: old.quit_cum,
		transaction_version: old.transaction_version,
		weight: old.weight,
		calls_len: old.calls_len,
		opened: old.opened,
		state: old.state,
		due: old.due,
		extended: old.extended,
		tally: old.tally,
		marks: old.marks,
		credits: old.credits,
		roll,
	}
}

impl<T: Config> UncheckedOnRuntimeUpgrade for Unchecked<T> {
	fn on_runtime_upgrade() -> Weight {
		let mut touched = 0u64;
		let mut daos = BTreeMap::<DaoId, Known<T>>::new();
		let members: Vec<_> = layout2::Members::<T>::iter().collect();
		for (dao, who, member) in members {
			daos.entry(dao).or_default().push((who, member));
		}
		let proposals: Vec<_> = layout2::Proposals::<T>::iter().collect();
		for (id, old) in proposals {
			touched = touched.saturating_add(1);
			let roll = match (&old.state, daos.get(&old.dao)) {
				(ProposalState::Voting { .. }, Some(members)) => roll::<T>(id, members),
				_ => Roll::default(),
			};
			Proposals::<T>::insert(id, new_proposal::<T>(old, roll));
		}
		for (dao, members) in daos {
			for (who, member) in members {
				touched = touched.saturating_add(1);
				Members::<T>::insert(dao, who, new_member::<T>(member));
			}
		}
		log::info!(target: crate::LOG_TARGET, "layout 3: {touched} records moved");
		T::DbWeight::get().reads_writes(touched, touched)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, TryRuntimeError> {
		let tallies: Vec<_> = layout2::Proposals::<T>::iter()
			.map(|(id, proposal)| (id, proposal.tally.encode()))
			.collect();
		let members = layout2::Members::<T>::iter_keys().count();
		Ok((tallies, u64::try_from(members).unwrap_or(u64::MAX)).encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(state: Vec<u8>) -> Result<(), TryRuntimeError> {
		let (tallies, members): (Vec<(ProposalId, Vec<u8>)>, u64) =
			Decode::decode(&mut &state[..]).map_err(|_| "what was noted cannot be read")?;
		for (id, tally) in tallies {
			let now = Proposals::<T>::get(id).ok_or("a proposal is gone")?;
			frame_support::ensure!(now.tally.encode() == tally, "a tally has changed");
		}
		frame_support::ensure!(
			usize::try_from(members) == Ok(Members::<T>::iter().count()),
			"a member is gone"
		);
		Pallet::<T>::do_try_state()
	}
}
