// SPDX-License-Identifier: Apache-2.0

//! From version 1 to 2: members get seats, and plain ballots become marks in their proposals.
//!
//! All in one block, which is right for a network whose members and ballots number some thousands
//! (a read and a write for each, about 60 µs); a larger one needs it in steps.

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

use super::{layout2, v1};
use crate::{
	marks::{free_seat, has, with, without, Marks, SeatBits, SeatNumber},
	pallet::Daos,
	state::ProposalState,
	types::*,
	Ballots, Config, Lent, Pallet,
};

/// Applies the change if the layout is of version 1.
pub type MigrateToV2<T> =
	VersionedMigration<1, 2, Unchecked<T>, Pallet<T>, <T as frame_system::Config>::DbWeight>;

/// The change itself; use [`MigrateToV2`].
pub struct Unchecked<T>(PhantomData<T>);

/// The members of one DAO, seated.
type Seated<T> = BTreeMap<AccountOf<T>, layout2::MemberOf<T>>;

impl<T: Config> Unchecked<T> {
	/// Give the members of a DAO seats in the order of their keys.
	fn seat(dao: DaoId) -> (Seated<T>, SeatBits) {
		let (mut seated, mut taken) = (BTreeMap::new(), 0);
		for (who, member) in v1::Members::<T>::iter_prefix(dao) {
			// There are as many seats as a DAO can have members.
			let seat = free_seat(taken).unwrap_or_default();
			taken = with(taken, seat);
			seated.insert(who, new_member::<T>(member, seat));
		}
		(seated, taken)
	}

	/// Seats that no member with a vote on this proposal has: marks of those who left go there.
	fn vacant(id: ProposalId, seated: &Seated<T>) -> SeatBits {
		seated
			.values()
			.filter(|member| !member.weight_at(id).is_zero())
			.fold(SeatBits::MAX, |free, member| without(free, member.seat))
	}

	/// The marks of an open proposal. Ballots that are fully said by them go.
	fn mark(id: ProposalId, old: &v1::ProposalOf<T>, seated: &Seated<T>) -> (Marks, u64) {
		let (mut marks, mut read) = (Marks::default(), 0u64);
		let voting = old.state.is_voting();
		let mut vacant = Self::vacant(id, seated);
		let ballots: Vec<_> = Ballots::<T>::iter_prefix(id).collect();
		for (who, ballot) in ballots {
			read = read.saturating_add(1);
			let seat = match seated.get(&who) {
				Some(member) if !voting || !member.weight_at(id).is_zero() => Some(member.seat),
				_ if voting => free_seat(!vacant),
				_ => None,
			};
			let written = voting && (old.credits.is_some() || ballot.by.is_some());
			if let Some(seat) = seat {
				vacant = without(vacant, seat);
				marks.set(seat, ballot.vote, written);
			}
			if !written {
				Ballots::<T>::remove(id, who);
			}
		}
		if !voting {
			for _ in Lent::<T>::drain_prefix(id) {}
		}
		(marks, read)
	}

	fn migrate_dao(
		id: DaoId,
		old: v1::DaoOf<T>,
		open: Vec<(ProposalId, v1::ProposalOf<T>)>,
	) -> u64 {
		let (seated, seats) = Self::seat(id);
		let mut touched = u64::try_from(seated.len()).unwrap_or(u64::MAX);
		let mut passed = Vec::new();
		for (proposal, old) in open {
			let (marks, read) = Self::mark(proposal, &old, &seated);
			touched = touched.saturating_add(read).saturating_add(1);
			if matches!(old.state, ProposalState::Grace { .. }) {
				passed.push(marks.ayes);
			}
			layout2::Proposals::<T>::insert(proposal, new_proposal::<T>(old, marks));
		}
		for (who, mut member) in seated {
			let yes = passed.iter().filter(|ayes| has(**ayes, member.seat));
			member.yes = u32::try_from(yes.count()).unwrap_or(u32::MAX);
			layout2::Members::<T>::insert(id, who, member);
		}
		Daos::<T>::insert(id, new_dao::<T>(old, seats));
		touched.saturating_add(1)
	}
}

fn new_dao<T: Config>(old: v1::DaoOf<T>, seats: SeatBits) -> DaoOf<T> {
	Dao {
		state: old.state,
		founder: old.founder,
		deposit: old.deposit,
		founded: old.founded,
		members: old.members,
		invitations: old.invitations,
		shares: old.shares,
		loot: old.loot,
		reputation: old.reputation,
		last_until: old.last_until,
		quit_cum: old.quit_cum,
		lesser: old.lesser,
		seats,
	}
}

/// With a seat; its yes ballots are still to be counted.
fn new_member<T: Config>(old: v1::MemberOf<T>, seat: SeatNumber) -> layout2::MemberOf<T> {
	layout2::Member {
		state: old.state,
		seat,
		shares: old.shares,
		loot: old.loot,
		reputation: old.reputation,
		yes: 0,
		since: old.since,
		history: old.history,
		ticket: old.ticket,
	}
}

fn new_proposal<T: Config>(old: v1::ProposalOf<T>, marks: Marks) -> layout2::ProposalOf<T> {
	layout2::Proposal {
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
		marks,
		credits: old.credits,
	}
}

impl<T: Config> UncheckedOnRuntimeUpgrade for Unchecked<T> {
	fn on_runtime_upgrade() -> Weight {
		let mut touched = 0u64;
		let mut open = BTreeMap::<DaoId, Vec<_>>::new();
		let proposals: Vec<_> = v1::Proposals::<T>::iter().collect();
		for (id, old) in proposals {
			if old.state.keeps_ballots() {
				open.entry(old.dao).or_default().push((id, old));
			} else {
				touched = touched.saturating_add(1);
				layout2::Proposals::<T>::insert(id, new_proposal::<T>(old, Marks::default()));
			}
		}
		let daos: Vec<_> = v1::Daos::<T>::iter().collect();
		for (id, old) in daos {
			let of_dao = open.remove(&id).unwrap_or_default();
			touched = touched.saturating_add(Self::migrate_dao(id, old, of_dao));
		}
		log::info!(target: crate::LOG_TARGET, "layout 2: {touched} records moved");
		T::DbWeight::get().reads_writes(touched, touched)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, TryRuntimeError> {
		let tallies: Vec<_> = v1::Proposals::<T>::iter()
			.map(|(id, proposal)| (id, proposal.tally.encode()))
			.collect();
		let members = v1::Members::<T>::iter_keys().count();
		Ok((tallies, u64::try_from(members).unwrap_or(u64::MAX)).encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(state: Vec<u8>) -> Result<(), TryRuntimeError> {
		let (tallies, members): (Vec<(ProposalId, Vec<u8>)>, u64) =
			Decode::decode(&mut &state[..]).map_err(|_| "what was noted cannot be read")?;
		for (id, tally) in tallies {
			let now = layout2::Proposals::<T>::get(id).ok_or("a proposal is gone")?;
			frame_support::ensure!(now.tally.encode() == tally, "a tally has changed");
		}
		frame_support::ensure!(
			usize::try_from(members) == Ok(layout2::Members::<T>::iter().count()),
			"a member is gone"
		);
		Ok(())
	}
}
