// SPDX-License-Identifier: Apache-2.0

//! Founding, starting, amending and dissolving DAOs.

use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect, Mutate, MutateHold},
		tokens::{Fortitude, Precision, Preservation, Restriction},
		Defensive, Footprint, Get,
	},
	PalletId,
};
use sp_runtime::{
	traits::{AccountIdConversion, BlockNumberProvider, Convert, Hash, Saturating, Zero},
	DispatchError, DispatchResult,
};

use crate::{
	constitution::{Constitution, TimeFloors, VotingSystem},
	credits::CreditPeriod,
	money_types::*,
	pallet::Daos,
	reputation_held::Standing,
	roll::Roll,
	state::DaoState,
	types::*,
	Accounts, Answers, Config, Constitutions, Error, Event, Floors, HoldReason, Invitations,
	MetadataOf, NextDao, Pallet, Slots, Treasuries,
};

/// What the accounts of DAOs are derived from, besides the pallet's id. Hashed as a whole, so
/// that no other derivation can arrive at the same account.
const ACCOUNT_PREFIX: &[u8; 14] = b"enmesh/dao/acc";

/// The Commons: never dissolved, because the chain's fees arrive there.
pub const COMMONS: DaoId = 0;

impl<T: Config> Pallet<T> {
	/// The account of a DAO, also of one that does not exist yet.
	pub fn account_id(dao: DaoId) -> T::AccountId {
		let pallet: PalletId = T::PalletId::get();
		let entropy = sp_runtime::traits::BlakeTwo256::hash_of(&(ACCOUNT_PREFIX, pallet.0, dao));
		codec::Decode::decode(&mut sp_runtime::traits::TrailingZeroInput::new(
			entropy.as_ref(),
		))
		.unwrap_or_else(|_| pallet.into_sub_account_truncating((b"dao", dao)))
	}

	/// Now, in the blocks that all periods are measured in.
	pub(crate) fn now() -> BlockOf<T> {
		T::BlockNumberProvider::current_block_number()
	}

	/// Least periods of this chain.
	pub(crate) fn floors() -> TimeFloors<BlockOf<T>> {
		Floors::<T>::get().unwrap_or_else(|| TimeFloors::of_hour(T::Hour::get()))
	}

	/// See `default_constitution`.
	pub(crate) fn plain_constitution() -> ConstitutionOf<T> {
		let floors = Self::floors();
		Constitution::with_periods(floors.voting, floors.grace, floors.gap, floors.sweep)
	}

	/// Hash that members name when they accept.
	pub fn hash_of(constitution: &ConstitutionOf<T>) -> T::Hash {
		T::Hashing::hash_of(constitution)
	}

	/// The record of a DAO that decides and acts.
	pub(crate) fn active(dao: DaoId) -> Result<DaoOf<T>, DispatchError> {
		let record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		ensure!(record.state.is_active(), Error::<T>::WrongState);
		Ok(record)
	}

	/// Whether an account is that of a DAO which decides nothing any more.
	pub(crate) fn has_ended(who: &T::AccountId) -> bool {
		Accounts::<T>::get(who)
			.and_then(Daos::<T>::get)
			.is_some_and(|record| record.state.is_dissolved())
	}

	/// Move a DAO to its next stage; only legal moves.
	pub(crate) fn advance_dao(dao: &mut DaoOf<T>, next: DaoState<BlockOf<T>>) -> DispatchResult {
		ensure!(dao.state.may_become(&next), Error::<T>::WrongState);
		dao.state = next;
		Ok(())
	}

	/// Bytes of a proposal that was answered: nobody can vote on it any more.
	fn answer_bytes() -> usize {
		ProposalOf::<T>::max_encoded_len()
			.saturating_sub(Roll::<T::AccountId>::max_encoded_len())
			.saturating_add(Roll::<T::AccountId>::default().encoded_size())
	}

	/// Bytes for which the founder pays: the DAO's own records, the founding members', and the
	/// answers that stay readable.
	pub(crate) fn founding_footprint(metadata: &Metadata, seats: usize) -> Footprint {
		let own = DaoOf::<T>::max_encoded_len()
			.saturating_add(ConstitutionOf::<T>::max_encoded_len())
			.saturating_add(Standing::max_encoded_len())
			.saturating_add(CreditPeriod::<BlockOf<T>>::max_encoded_len())
			.saturating_add(StreamsOf::<T>::max_encoded_len())
			.saturating_add(metadata.encoded_size());
		let answers =
			Self::answer_bytes().saturating_mul(usize::try_from(MAX_ANSWERS).unwrap_or(usize::MAX));
		let members = Self::member_bytes().saturating_mul(seats);
		Footprint::from_parts(1, own.saturating_add(answers).saturating_add(members))
	}

	pub(crate) fn do_found(
		founder: T::AccountId,
		constitution: ConstitutionOf<T>,
		metadata: Metadata,
		seats: Seats<T>,
	) -> Result<DaoId, DispatchError> {
		ensure!(
			constitution.is_valid(&Self::floors(), T::Hour::get()),
			Error::<T>::InvalidConstitution
		);
		Self::check_seats(&constitution, &seats)?;
		let price = T::FoundingPrice::convert(Self::founding_footprint(&metadata, seats.len()));
		let until = Self::now().saturating_add(T::FoundingPeriod::get());
		let state = DaoState::Founding { until };
		let dao = Self::create(founder.clone(), state, constitution, metadata, price)?;
		let account = Self::account_id(dao);
		if !price.is_zero() {
			T::Currency::transfer_and_hold(
				&HoldReason::Founding.into(),
				&founder,
				&account,
				price,
				Precision::Exact,
				Preservation::Preserve,
				Fortitude::Polite,
			)?;
		}
		Self::deposit_event(Event::Founded {
			dao,
			founder: founder.clone(),
			account,
			deposit: price,
			until,
		});
		for seat in seats {
			let who = seat.who.clone();
			Self::offer_founding_seat(dao, seat, until);
			// The founder has agreed by signing.
			if who == founder {
				Self::take_seat(dao, who)?;
			}
		}
		Ok(dao)
	}

	fn check_seats(constitution: &ConstitutionOf<T>, seats: &Seats<T>) -> DispatchResult {
		let distinct: BTreeSet<_> = seats.iter().map(|seat| &seat.who).collect();
		let sum = |of: fn(&Seat<T::AccountId>) -> u64| {
			seats
				.iter()
				.try_fold(0u64, |sum, seat| sum.checked_add(of(seat)))
		};
		let shares = sum(|seat| seat.shares).ok_or(Error::<T>::InvalidSeats)?;
		sum(|seat| seat.loot).ok_or(Error::<T>::InvalidSeats)?;
		ensure!(
			!seats.is_empty()
				&& distinct.len() == seats.len()
				&& seats.len() <= usize::from(constitution.members)
				&& (shares > 0 || constitution.system != VotingSystem::Shares),
			Error::<T>::InvalidSeats
		);
		Ok(())
	}

	/// Write the records of a new DAO and give its account a reference of its own.
	pub(crate) fn create(
		founder: T::AccountId,
		state: DaoState<BlockOf<T>>,
		constitution: ConstitutionOf<T>,
		metadata: Metadata,
		deposit: BalanceOf<T>,
	) -> Result<DaoId, DispatchError> {
		let dao = NextDao::<T>::get();
		NextDao::<T>::put(dao.checked_add(1).ok_or(Error::<T>::Overflow)?);
		let account = Self::account_id(dao);
		frame_system::Pallet::<T>::inc_providers(&account);
		Accounts::<T>::insert(&account, dao);
		Self::set_half_life(dao, None, constitution.half_life);
		Constitutions::<T>::insert(dao, constitution);
		MetadataOf::<T>::insert(dao, metadata);
		Daos::<T>::insert(
			dao,
			Dao {
				state,
				founder,
				deposit,
				founded: Self::now(),
				members: 0,
				invitations: 0,
				shares: 0,
				loot: 0,
				reputation: Weighted::zero(),
				last_until: Zero::zero(),
				quit_cum: 0,
				lesser: 0,
				seats: 0,
			},
		);
		Treasuries::<T>::try_mutate(dao, |assets| {
			Self::insert_stream(assets, &T::NativeAsset::get())
		})?;
		Ok(dao)
	}

	/// Conclude the founding; returns how many invitations were cleared.
	pub(crate) fn do_start(dao: DaoId) -> Result<u32, DispatchError> {
		let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let DaoState::Founding { until } = record.state else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(
			record.invitations == 0 || Self::now() >= until,
			Error::<T>::TooEarly
		);
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let cleared = record.invitations;
		let late: Vec<_> = Invitations::<T>::iter_key_prefix(dao).collect();
		for who in late {
			Invitations::<T>::remove(dao, &who);
			Self::deposit_event(Event::InvitationExpired { dao, who });
		}
		record.invitations = 0;
		if Self::can_decide(&record, &constitution) {
			Self::advance_dao(&mut record, DaoState::Active)?;
			Self::deposit_event(Event::Started {
				dao,
				members: record.members,
			});
			Daos::<T>::insert(dao, record);
			Ok(cleared)
		} else {
			let members = record.members;
			Self::unfound(dao, record)?;
			Ok(cleared.saturating_add(members))
		}
	}

	/// Whether anybody has, or can have again, a vote.
	pub(crate) fn can_decide(dao: &DaoOf<T>, constitution: &ConstitutionOf<T>) -> bool {
		match constitution.system {
			VotingSystem::Heads | VotingSystem::Quadratic | VotingSystem::Reputation => {
				dao.full_members() > 0
			},
			VotingSystem::Shares => dao.shares > 0,
		}
	}

	/// Remove a DAO that never started.
	fn unfound(dao: DaoId, record: DaoOf<T>) -> DispatchResult {
		Self::remove_members(dao);
		let (founder, deposit) = (record.founder.clone(), record.deposit);
		Self::remove_dao(dao, record)?;
		Self::deposit_event(Event::Unfounded {
			dao,
			founder,
			deposit,
		});
		Ok(())
	}

	/// Remove the records of a DAO that has no members, proposals or candidates any more. The
	/// deposit goes back to the founder, native tokens that are left to the Commons.
	pub(crate) fn remove_dao(dao: DaoId, record: DaoOf<T>) -> DispatchResult {
		let account = Self::account_id(dao);
		if !record.deposit.is_zero() {
			T::Currency::transfer_on_hold(
				&HoldReason::Founding.into(),
				&account,
				&record.founder,
				record.deposit,
				Precision::Exact,
				Restriction::Free,
				Fortitude::Polite,
			)?;
		}
		Daos::<T>::remove(dao);
		Constitutions::<T>::remove(dao);
		MetadataOf::<T>::remove(dao);
		Self::remove_standing(dao);
		Accounts::<T>::remove(&account);
		Slots::<T>::remove(dao);
		Answers::<T>::remove(dao);
		Treasuries::<T>::remove(dao);
		// Whatever strangers sent there would be lost with the account.
		let rest =
			T::Currency::reducible_balance(&account, Preservation::Expendable, Fortitude::Polite);
		if !rest.is_zero() {
			let moved = with_storage_layer(|| {
				T::Currency::transfer(
					&account,
					&Self::account_id(COMMONS),
					rest,
					Preservation::Expendable,
				)
			});
			if let Err(error) = moved {
				log::warn!(target: crate::LOG_TARGET, "rest of DAO {dao} stays: {error:?}");
			}
		}
		// Fails only while strangers' assets keep the account alive; then it stays without a DAO.
		if let Err(error) = frame_system::Pallet::<T>::dec_providers(&account) {
			log::info!(target: crate::LOG_TARGET, "account of DAO {dao} stays: {error:?}");
		}
		Ok(())
	}

	/// Whether `new` may replace the constitution of `dao`.
	pub(crate) fn check_amendment(
		dao: &DaoOf<T>,
		old: &ConstitutionOf<T>,
		new: &ConstitutionOf<T>,
	) -> DispatchResult {
		ensure!(old.respects_seals(new), Error::<T>::Sealed);
		ensure!(
			new.is_valid(&Self::floors(), T::Hour::get())
				&& dao.members.saturating_add(dao.invitations) <= u32::from(new.members)
				&& Self::can_decide(dao, new),
			Error::<T>::InvalidConstitution
		);
		Ok(())
	}

	pub(crate) fn do_amend(dao: DaoId, new: ConstitutionOf<T>) -> DispatchResult {
		let record = Self::active(dao)?;
		let old = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		Self::check_amendment(&record, &old, &new)?;
		Self::deposit_event(Event::Amended {
			dao,
			old: Self::hash_of(&old),
			new: Self::hash_of(&new),
		});
		Self::set_half_life(dao, old.half_life, new.half_life);
		// What members are owed by the old basis stays theirs.
		if old.income.basis != new.income.basis {
			Self::settle_all(dao);
		}
		Constitutions::<T>::insert(dao, new);
		Ok(())
	}

	/// Dissolve a DAO in which nobody can decide any more. Its open proposals are rejected one by
	/// one as they come due.
	pub(crate) fn dissolve_if_empty(dao: DaoId, record: &mut DaoOf<T>) {
		let Some(constitution) = Constitutions::<T>::get(dao).defensive() else {
			return;
		};
		if !record.state.is_active() || Self::can_decide(record, &constitution) {
			return;
		}
		if let Err(error) = Self::end_dao(dao, record, &constitution) {
			log::error!(target: crate::LOG_TARGET, "DAO {dao} cannot end: {error:?}");
		}
	}
}
