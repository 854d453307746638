// SPDX-License-Identifier: Apache-2.0

//! The end of a DAO: claims are fixed, everybody is paid their part as often as money arrives, and
//! after the sweep date the records go in pages and the rest goes to the Commons.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude::Polite, Preservation::Expendable},
		Consideration, Get,
	},
	weights::Weight,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, SaturatedConversion,
};

use crate::{
	daos::COMMONS, delegation::MAX_FORGOTTEN, money_types::*, pallet::Daos, shares_math::rest_due,
	state::DaoState, types::*, weights::WeightInfo, Answers, Applications, Config, Credits, Debts,
	Error, Event, Invitations, Members, Memberships, NextDao, Outsiders, Pallet, Payouts,
	Proposals, ProposalsOf, Standings, Taken, Treasuries,
};

/// What a page of sweeping removed, for its weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Swept {
	/// Records.
	pub records: u32,
	/// Delegations that ended with members among them.
	pub delegations: u32,
	/// The DAO itself went with them, or what has arrived since it did.
	pub last: bool,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dissolve(dao: DaoId) -> DispatchResult {
		ensure!(dao != COMMONS, Error::<T>::CommonsStays);
		let mut record = Self::active(dao)?;
		let constitution = crate::Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		Self::end_dao(dao, &mut record, &constitution)?;
		Daos::<T>::insert(dao, record);
		Ok(())
	}

	/// Fix the claims and end all votes. Open proposals are rejected one by one as they come due.
	pub(crate) fn end_dao(
		dao: DaoId,
		record: &mut DaoOf<T>,
		constitution: &ConstitutionOf<T>,
	) -> DispatchResult {
		let claims = record.claims();
		let sweep = Self::now().saturating_add(constitution.sweep);
		Self::advance_dao(record, DaoState::Dissolved { claims, sweep })?;
		Self::end_votes(dao);
		Self::deposit_event(Event::Dissolved { dao, claims });
		Ok(())
	}

	/// What is due to a member of a dissolved DAO in an asset now.
	pub(crate) fn rest_of(
		dao: DaoId,
		who: &T::AccountId,
		claim: u128,
		total: u128,
		asset: &T::AssetId,
	) -> BalanceOf<T> {
		let balance = Self::free(dao, asset).saturated_into();
		let paid = Payouts::<T>::get(dao, asset).saturated_into();
		let taken = Taken::<T>::get(dao, (who.clone(), asset.clone())).saturated_into();
		rest_due(balance, paid, claim, total, taken).saturated_into()
	}

	/// Pay a member of a dissolved DAO what is due now. Returns how many assets were paid; what
	/// cannot be paid stays due.
	pub(crate) fn pay_rest(
		dao: DaoId,
		who: &T::AccountId,
		assets: &[T::AssetId],
	) -> Result<u32, DispatchError> {
		let record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let DaoState::Dissolved { claims, .. } = record.state else {
			return Err(Error::<T>::WrongState.into());
		};
		Self::ensure_ascending(assets)?;
		let mut member = Members::<T>::get(dao, who).ok_or(Error::<T>::NotEligible)?;
		let account = Self::account_id(dao);
		// The deposit for the record is treasury again.
		if let Some(ticket) = member.ticket.take() {
			ticket.drop(&account)?;
			Members::<T>::insert(dao, who, member.clone());
		}
		let claim = claim_of::<T>(&member);
		let mut paid = 0u32;
		for asset in assets {
			let amount = Self::rest_of(dao, who, claim, claims, asset);
			if amount.is_zero() || Self::send(asset, &account, who, amount).is_err() {
				continue;
			}
			paid = paid.saturating_add(1);
			Payouts::<T>::mutate(dao, asset, |sum| *sum = sum.saturating_add(amount));
			Taken::<T>::mutate(dao, (who.clone(), asset.clone()), |sum| {
				*sum = sum.saturating_add(amount)
			});
			Self::deposit_event(Event::RestPaid {
				dao,
				who: who.clone(),
				asset: asset.clone(),
				amount,
			});
		}
		Ok(paid)
	}

	pub(crate) fn do_claim_rest(
		dao: DaoId,
		who: T::AccountId,
		assets: &[T::AssetId],
	) -> DispatchResult {
		// Who has no claim can still give back the deposit that the DAO paid for the seat: to the others.
		let releases = Members::<T>::get(dao, &who).is_some_and(|member| member.ticket.is_some());
		let paid = Self::pay_rest(dao, &who, assets)?;
		ensure!(paid > 0 || releases, Error::<T>::NothingToClaim);
		Ok(())
	}

	/// The most that a page weighs: a record may be a member who carries delegations, but there are no
	/// more of these than members.
	pub(crate) fn sweep_most(records: u32, named: u32) -> Weight {
		let delegations = records.saturating_mul(MAX_FORGOTTEN).min(MAX_MEMBERS);
		Self::sweep_weight(
			Swept {
				records,
				delegations,
				last: true,
			},
			named,
		)
	}

	/// What a page weighs: with the credits for votes that each record may have spent, which are read
	/// in benchmarks but not there, the delegations that end, and a look for each kind of record that follows
	/// the members.
	pub(crate) fn sweep_weight(swept: Swept, named: u32) -> Weight {
		let mut weight = T::WeightInfo::sweep(swept.records)
			.saturating_add(
				T::DbWeight::get().reads_writes(7, u64::from(swept.records).saturating_add(1)),
			)
			.saturating_add(
				T::WeightInfo::forget_delegations(1).saturating_mul(swept.delegations.into()),
			);
		if swept.last {
			weight.saturating_accrue(T::WeightInfo::sweep_last(named));
		}
		weight
	}

	/// Remove up to `limit` records of a dissolved DAO whose sweep date has passed; with the last
	/// one, move what is left of its registered assets, and of those named, to the Commons.
	pub(crate) fn do_sweep(
		dao: DaoId,
		assets: &[T::AssetId],
		limit: u32,
	) -> Result<Swept, DispatchError> {
		let Some(record) = Daos::<T>::get(dao) else {
			return Self::sweep_removed(dao, assets);
		};
		let DaoState::Dissolved { sweep, .. } = record.state else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(Self::now() >= sweep, Error::<T>::TooEarly);
		Self::ensure_ascending(assets)?;
		ensure!((1..=MAX_SWEEP).contains(&limit), Error::<T>::BadLimit);
		let mut left = limit;
		Self::sweep_proposals(dao, &mut left)?;
		let delegations = Self::sweep_members(dao, &mut left)?;
		Self::sweep_candidates(dao, &mut left)?;
		Self::sweep_claims(dao, &mut left);
		Self::sweep_standing(dao, &mut left)?;
		let records = limit.saturating_sub(left);
		// What it still has in other DAOs would be lost with its account: shares, and the deposit of an
		// exchange.
		let elsewhere = Memberships::<T>::contains_key(Self::account_id(dao));
		let exchanging = Standings::<T>::get(dao).exchanges > 0;
		ensure!(records > 0 || !elsewhere, Error::<T>::StillMember);
		ensure!(records > 0 || !exchanging, Error::<T>::StillOpen);
		let last = left > 0 && !elsewhere && !exchanging;
		if last {
			Self::sweep_treasury(dao, assets)?;
			let record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
			let (founder, deposit) = (record.founder.clone(), record.deposit);
			Self::remove_dao(dao, record)?;
			Self::deposit_event(Event::Removed {
				dao,
				founder,
				deposit,
			});
		} else {
			Self::deposit_event(Event::Swept { dao, records });
		}
		Ok(Swept {
			records,
			delegations,
			last,
		})
	}

	/// What reaches the account of a DAO that was removed (a refund of a bounty, the deposit of a
	/// round that outlived it) goes to the Commons: nobody could ever move it again.
	fn sweep_removed(dao: DaoId, assets: &[T::AssetId]) -> Result<Swept, DispatchError> {
		ensure!(dao < NextDao::<T>::get(), Error::<T>::UnknownDao);
		Self::ensure_ascending(assets)?;
		let (account, commons) = (Self::account_id(dao), Self::account_id(COMMONS));
		let moved = assets
			.iter()
			.filter(|asset| Self::sweep_asset(dao, &account, &commons, asset))
			.count();
		ensure!(moved > 0, Error::<T>::NothingToClaim);
		Ok(Swept {
			records: 0,
			delegations: 0,
			last: true,
		})
	}

	fn page(left: &u32) -> usize {
		(*left).saturated_into()
	}

	fn sweep_proposals(dao: DaoId, left: &mut u32) -> DispatchResult {
		let page: Vec<_> = ProposalsOf::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for id in page {
			// The queue answers it with no; then there is nothing left of it but the record.
			ensure!(
				Proposals::<T>::get(id).is_none_or(|proposal| proposal.state.is_answered()),
				Error::<T>::StillOpen
			);
			Answers::<T>::mutate(dao, |answers| answers.retain(|answer| *answer != id));
			Proposals::<T>::remove(id);
			ProposalsOf::<T>::remove(dao, id);
			*left = left.saturating_sub(1);
		}
		Ok(())
	}

	/// Returns how many delegations ended.
	fn sweep_members(dao: DaoId, left: &mut u32) -> Result<u32, DispatchError> {
		let page: Vec<_> = Members::<T>::iter_prefix(dao)
			.take(Self::page(left))
			.collect();
		let mut delegations = 0u32;
		for (who, member) in page {
			// The votes of a proposal are settled when it is answered; all are by now.
			let exit = match member.state.is_probation() {
				true => Self::end_probation(dao, &who, member)?,
				false => {
					let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
					let exit = Self::bury(dao, &who, member, &mut record)?;
					Daos::<T>::insert(dao, record);
					exit
				},
			};
			delegations.saturating_accrue(exit.delegations);
			*left = left.saturating_sub(1);
		}
		Ok(delegations)
	}

	fn sweep_candidates(dao: DaoId, left: &mut u32) -> DispatchResult {
		let page: Vec<_> = Invitations::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for who in page {
			Self::do_expire_invitation(dao, who)?;
			*left = left.saturating_sub(1);
		}
		let page: Vec<_> = Applications::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for who in page {
			Self::do_expire_application(dao, who)?;
			*left = left.saturating_sub(1);
		}
		Ok(())
	}

	fn sweep_claims(dao: DaoId, left: &mut u32) {
		let page: Vec<_> = Taken::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for key in page {
			Taken::<T>::remove(dao, key);
			*left = left.saturating_sub(1);
		}
		let page: Vec<_> = Payouts::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for asset in page {
			Payouts::<T>::remove(dao, asset);
			*left = left.saturating_sub(1);
		}
		let page: Vec<_> = Debts::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for (who, asset) in page {
			*left = left.saturating_sub(1);
			// The last chance of the creditor; what is still frozen after so long is lost.
			let paid = with_storage_layer(|| Self::do_pay_debt(dao, who.clone(), asset.clone()));
			if let Err(error) = paid {
				log::info!(target: crate::LOG_TARGET, "debt of DAO {dao} is lost: {error:?}");
			}
			if let Some(amount) = Debts::<T>::get(dao, (who.clone(), asset.clone())) {
				Self::set_debt(dao, &who, &asset, Zero::zero());
				Self::lower_debts(dao, &asset, amount);
				Self::deposit_event(Event::DebtLost {
					dao,
					who,
					asset,
					amount,
				});
			}
		}
	}

	/// Reputation of non-members goes. Exchanges are ended by `expire_exchange`.
	fn sweep_standing(dao: DaoId, left: &mut u32) -> DispatchResult {
		let page: Vec<_> = Outsiders::<T>::iter_key_prefix(dao)
			.take(Self::page(left))
			.collect();
		for who in page {
			Self::do_drop_reputation(&who, dao, &who)?;
			*left = left.saturating_sub(1);
		}
		Ok(())
	}

	/// Move what is left to the Commons, asset by asset.
	fn sweep_treasury(dao: DaoId, named: &[T::AssetId]) -> DispatchResult {
		let (account, commons) = (Self::account_id(dao), Self::account_id(COMMONS));
		// The rounding left of what was set aside (all members' parts have become credits), and
		// what waits in the pot for the DAO itself.
		for stream in Treasuries::<T>::take(dao) {
			let credit = Credits::<T>::take(&account, &stream.asset).unwrap_or_else(Zero::zero);
			let rest = stream.set_aside.saturating_add(credit);
			Self::pay_or_tell(&commons, &stream.asset, rest)?;
			Self::sweep_asset(dao, &account, &commons, &stream.asset);
		}
		for asset in named {
			Self::sweep_asset(dao, &account, &commons, asset);
		}
		Ok(())
	}

	/// Move an asset to the Commons; whether anything was moved.
	fn sweep_asset(
		dao: DaoId,
		account: &T::AccountId,
		commons: &T::AccountId,
		asset: &T::AssetId,
	) -> bool {
		let rest = T::Assets::reducible_balance(asset.clone(), account, Expendable, Polite);
		if rest.is_zero() {
			return false;
		}
		let moved = with_storage_layer(|| {
			T::Assets::transfer(asset.clone(), account, commons, rest, Expendable)
		});
		match moved {
			Ok(_) => Self::deposit_event(Event::RestSwept {
				dao,
				asset: asset.clone(),
				amount: rest,
			}),
			Err(error) => {
				log::warn!(target: crate::LOG_TARGET, "rest of DAO {dao} stays: {error:?}")
			},
		}
		moved.is_ok()
	}
}
