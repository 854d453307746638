// SPDX-License-Identifier: Apache-2.0

//! Invitations, members, and the index of who belongs to what.

use alloc::vec::Vec;
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	traits::{Consideration, Footprint, Get},
};
use sp_runtime::{traits::Saturating, DispatchError, DispatchResult};

use crate::{
	credits::Spending, daos::COMMONS, exit::Exit, marks::*, money_types::*, pallet::Daos,
	roll::Roll, state::MemberState, traits, types::*, Accounts, Applications, Config,
	Constitutions, Error, Event, Invitations, Members, Memberships, Pallet,
};

impl<T: Config> Pallet<T> {
	/// Bytes of a member's record and its entry in the index.
	pub(crate) fn member_bytes() -> usize {
		MemberOf::<T>::max_encoded_len()
			.saturating_add(Spending::max_encoded_len())
			.saturating_add(Self::delegation_bytes())
			.saturating_add(DuesOf::<T>::max_encoded_len())
			.saturating_add(T::AccountId::max_encoded_len())
			.saturating_add(DaoId::max_encoded_len())
	}

	/// What the DAO pays for a member.
	pub(crate) fn member_footprint() -> Footprint {
		Footprint::from_parts(1, Self::member_bytes())
	}

	/// Write the invitation for a seat of the founding.
	pub(crate) fn offer_founding_seat(dao: DaoId, seat: Seat<T::AccountId>, until: BlockOf<T>) {
		let Seat { who, shares, loot } = seat;
		Invitations::<T>::insert(
			dao,
			&who,
			Invitation {
				until,
				shares,
				loot,
				ticket: None,
			},
		);
		Self::change_dao(dao, |dao| {
			dao.invitations = dao.invitations.saturating_add(1)
		});
		Self::deposit_event(Event::Invited { dao, who, until });
	}

	fn change_dao(dao: DaoId, change: impl FnOnce(&mut DaoOf<T>)) {
		Daos::<T>::mutate(dao, |record| {
			if let Some(record) = record {
				change(record);
			}
		});
	}

	/// Check that `who` could be offered a seat by decision.
	pub(crate) fn check_invitation(
		dao: DaoId,
		record: &DaoOf<T>,
		constitution: &ConstitutionOf<T>,
		who: &T::AccountId,
	) -> DispatchResult {
		ensure!(
			!Members::<T>::contains_key(dao, who)
				&& !Invitations::<T>::contains_key(dao, who)
				&& !Applications::<T>::contains_key(dao, who)
				&& *who != Self::account_id(dao),
			Error::<T>::AlreadySeated
		);
		ensure!(
			record.members.saturating_add(record.invitations) < u32::from(constitution.members),
			Error::<T>::Full
		);
		Ok(())
	}

	pub(crate) fn do_invite(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let mut record = Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		Self::check_invitation(dao, &record, &constitution, &who)?;
		let ticket = T::MemberConsideration::new(&Self::account_id(dao), Self::member_footprint())?;
		let until = Self::now().saturating_add(T::InvitationPeriod::get());
		let invitation = Invitation {
			until,
			shares: 0,
			loot: 0,
			ticket: Some(ticket),
		};
		Invitations::<T>::insert(dao, &who, invitation);
		record.invitations = record.invitations.saturating_add(1);
		Daos::<T>::insert(dao, record);
		Self::deposit_event(Event::Invited { dao, who, until });
		Ok(())
	}

	pub(crate) fn do_accept_invitation(
		dao: DaoId,
		who: T::AccountId,
		constitution_hash: T::Hash,
	) -> DispatchResult {
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		ensure!(
			Self::hash_of(&constitution) == constitution_hash,
			Error::<T>::OtherConstitution
		);
		Self::take_seat(dao, who)
	}

	/// Turn an invitation into a member.
	pub(crate) fn take_seat(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let invitation = Invitations::<T>::get(dao, &who).ok_or(Error::<T>::NotInvited)?;
		ensure!(record.state.admits(), Error::<T>::WrongState);
		ensure!(Self::now() < invitation.until, Error::<T>::Expired);
		Self::check_candidate(&constitution, &who)?;
		let Invitation {
			shares,
			loot,
			ticket,
			..
		} = invitation;
		record.shares = record
			.shares
			.checked_add(shares)
			.ok_or(Error::<T>::Overflow)?;
		record.loot = record.loot.checked_add(loot).ok_or(Error::<T>::Overflow)?;
		record.members = record.members.saturating_add(1);
		record.invitations = record.invitations.saturating_sub(1);
		Memberships::<T>::try_append(&who, dao).map_err(|()| Error::<T>::OverLoad)?;
		Invitations::<T>::remove(dao, &who);
		let reputation = Self::take_outside(dao, &who)?;
		record.reputation = record.reputation.saturating_add(reputation);
		let seat = Self::sit_down(&mut record)?;
		Self::put_member(dao, &who, seat, (shares, loot, reputation), ticket);
		Daos::<T>::insert(dao, record);
		Self::deposit_event(Event::InvitationAccepted {
			dao,
			who,
			shares,
			loot,
		});
		Ok(())
	}

	/// Take the first free seat of a DAO. There is one: members and invitations are counted.
	pub(crate) fn sit_down(record: &mut DaoOf<T>) -> Result<SeatNumber, DispatchError> {
		let seat = free_seat(record.seats).ok_or(Error::<T>::Full)?;
		record.seats = with(record.seats, seat);
		Ok(seat)
	}

	/// Write the record of a new full member with these shares, loot and reputation.
	pub(crate) fn put_member(
		dao: DaoId,
		who: &T::AccountId,
		seat: SeatNumber,
		(shares, loot, reputation): (u64, u64, Weighted),
		ticket: Option<T::MemberConsideration>,
	) {
		let member = Member {
			state: MemberState::Good,
			seat,
			shares,
			loot,
			reputation,
			yes: 0,
			since: Self::now(),
			ticket,
		};
		Self::start_sharing(dao, who);
		Members::<T>::insert(dao, who, member);
		Self::take_credits_back(dao, who);
	}

	/// Whether the candidate has room for one more membership and, being a DAO, can decide in
	/// time for the votes of this one.
	pub(crate) fn check_candidate(
		constitution: &ConstitutionOf<T>,
		who: &T::AccountId,
	) -> DispatchResult {
		let held = Memberships::<T>::decode_len(who).unwrap_or_default();
		ensure!(held < usize::from(constitution.load), Error::<T>::OverLoad);
		if let Some(candidate) = Accounts::<T>::get(who).and_then(Constitutions::<T>::get) {
			ensure!(
				candidate.decides_within(constitution.shortest_voting()),
				Error::<T>::TooSlow
			);
		}
		Ok(())
	}

	pub(crate) fn do_decline_invitation(dao: DaoId, who: T::AccountId) -> DispatchResult {
		Self::drop_invitation(dao, &who)?;
		Self::deposit_event(Event::InvitationDeclined { dao, who });
		Ok(())
	}

	pub(crate) fn do_expire_invitation(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		// A founding ends as a whole.
		ensure!(
			record.state.is_active() || record.state.is_dissolved(),
			Error::<T>::WrongState
		);
		let invitation = Invitations::<T>::get(dao, &who).ok_or(Error::<T>::NotInvited)?;
		ensure!(
			Self::now() >= invitation.until || record.state.is_dissolved(),
			Error::<T>::TooEarly
		);
		Self::drop_invitation(dao, &who)?;
		Self::deposit_event(Event::InvitationExpired { dao, who });
		Ok(())
	}

	fn drop_invitation(dao: DaoId, who: &T::AccountId) -> DispatchResult {
		let invitation = Invitations::<T>::take(dao, who).ok_or(Error::<T>::NotInvited)?;
		if let Some(ticket) = invitation.ticket {
			ticket.drop(&Self::account_id(dao))?;
		}
		Self::change_dao(dao, |dao| {
			dao.invitations = dao.invitations.saturating_sub(1)
		});
		Ok(())
	}

	pub(crate) fn do_leave(dao: DaoId, who: T::AccountId) -> Result<Exit, DispatchError> {
		let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		ensure!(member.state.may_leave(), Error::<T>::WrongState);
		ensure!(!Self::is_bound(dao, &member), Error::<T>::BoundByYes);
		ensure!(
			dao != COMMONS || record.full_members() > 1 || !member.state.is_full(),
			Error::<T>::LastMember
		);
		if member.state.is_probation() {
			let exit = Self::end_probation(dao, &who, member)?;
			Self::deposit_event(Event::Left {
				dao,
				who,
				shares: 0,
				loot: 0,
			});
			// What was due then is nothing, and the tribute weighs less than as many credits as can be.
			return Ok(Exit {
				credited: MAX_ASSETS,
				..exit
			});
		}
		let (shares, loot) = (member.shares, member.loot);
		let burnt = u128::from(shares).saturating_add(u128::from(loot));
		let exit = Self::bury(dao, &who, member, &mut record)?;
		record.quit_cum = record.quit_cum.saturating_add(burnt);
		Self::deposit_event(Event::Left {
			dao,
			who,
			shares,
			loot,
		});
		Self::dissolve_if_empty(dao, &mut record);
		let ended = record.state.is_dissolved();
		Daos::<T>::insert(dao, record);
		Ok(Exit { ended, ..exit })
	}

	/// Forget what somebody who is no member any more had to vote with, and tell of the reputation
	/// that went with the record. Ballots already cast stand. Returns how many delegations ended.
	pub(crate) fn forget_votes(dao: DaoId, who: &T::AccountId, raw: Weighted) -> u32 {
		if !raw.is_zero() {
			let who = who.clone();
			Self::deposit_event(Event::ReputationBurnt { dao, who, raw });
		}
		Self::forget_delegations(dao, who)
	}

	/// Remove a member's record and take it out of the sums. What it is owed becomes credit, its
	/// deposit goes back to the DAO.
	pub(crate) fn bury(
		dao: DaoId,
		who: &T::AccountId,
		member: MemberOf<T>,
		record: &mut DaoOf<T>,
	) -> Result<Exit, DispatchError> {
		Self::settle(dao, who, &member);
		let credited = Self::dues_to_credit(dao, who, |_| true)?;
		Members::<T>::remove(dao, who);
		let delegations = Self::forget_votes(dao, who, member.reputation);
		// Nobody on trial has a vote.
		let told = match member.state.is_probation() {
			true => 0,
			false => Self::tell_rolls(dao, who, Roll::strike),
		};
		// Not with the expulsion: ballots of the expelled stand, and a yes can be taken back.
		let aside = Self::put_credits_aside(dao, who, record);
		Self::forget_membership(dao, who);
		record.shares = record.shares.saturating_sub(member.shares);
		record.loot = record.loot.saturating_sub(member.loot);
		Self::uncount(record, &member);
		if let Some(ticket) = member.ticket {
			ticket.drop(&Self::account_id(dao))?;
		}
		Ok(Exit {
			credited,
			delegations,
			aside,
			told,
			..Exit::default()
		})
	}

	/// Take a member out of the counts.
	pub(crate) fn uncount(record: &mut DaoOf<T>, member: &MemberOf<T>) {
		record.members = record.members.saturating_sub(1);
		record.seats = without(record.seats, member.seat);
		record.reputation = record.reputation.saturating_sub(member.reputation);
		if !member.state.is_full() {
			record.lesser = record.lesser.saturating_sub(1);
		}
	}

	fn forget_membership(dao: DaoId, who: &T::AccountId) {
		Memberships::<T>::mutate_exists(who, |held| {
			let Some(list) = held else { return };
			list.retain(|other| *other != dao);
			if list.is_empty() {
				*held = None;
			}
		});
	}

	/// Remove all members of a DAO that never started. Founding members have no ticket.
	pub(crate) fn remove_members(dao: DaoId) {
		let all: Vec<_> = Members::<T>::iter_key_prefix(dao).collect();
		for who in all {
			Members::<T>::remove(dao, &who);
			Self::forget_membership(dao, &who);
		}
	}
}

impl<T: Config> traits::Daos<T::AccountId> for Pallet<T> {
	fn is_member(dao: DaoId, who: &T::AccountId) -> bool {
		Daos::<T>::get(dao).is_some_and(|dao| dao.state.is_active())
			&& Members::<T>::get(dao, who).is_some_and(|member| member.state.is_good())
	}

	fn account_of(dao: DaoId) -> Option<T::AccountId> {
		Daos::<T>::get(dao).map(|_| Self::account_id(dao))
	}

	fn dao_of(account: &T::AccountId) -> Option<DaoId> {
		Accounts::<T>::get(account)
	}
}
