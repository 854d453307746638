// SPDX-License-Identifier: Apache-2.0

//! Applications, tributes and the trial period. Until its end the tribute lies in the pot and goes
//! back whole to whoever leaves, and there are no shares, no vote and no claim.

use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{fungibles::Inspect, Consideration, Footprint, Get},
	weights::Weight,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError,
};

use crate::{
	exit::Exit, money_types::*, pallet::Daos, state::MemberState, types::*, weights::WeightInfo,
	Applications, Config, Constitutions, Error, Event, Invitations, Members, Memberships, Pallet,
	Tributes,
};

impl<T: Config> Pallet<T> {
	/// What an applicant pays for.
	pub(crate) fn application_footprint() -> Footprint {
		let size = ApplicationOf::<T>::max_encoded_len()
			.saturating_add(TributeOf::<T>::max_encoded_len())
			.saturating_add(T::AccountId::max_encoded_len().saturating_mul(2));
		Footprint::from_parts(1, size)
	}

	pub(crate) fn do_apply(
		dao: DaoId,
		who: T::AccountId,
		constitution_hash: T::Hash,
		shares: u64,
		loot: u64,
		tribute: Option<TributeOf<T>>,
	) -> DispatchResult {
		Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		ensure!(
			Self::hash_of(&constitution) == constitution_hash,
			Error::<T>::OtherConstitution
		);
		Self::ensure_claims_allowed(dao, shares, loot)?;
		ensure!(
			!Members::<T>::contains_key(dao, &who)
				&& !Invitations::<T>::contains_key(dao, &who)
				&& !Applications::<T>::contains_key(dao, &who)
				&& who != Self::account_id(dao),
			Error::<T>::AlreadySeated
		);
		Self::check_candidate(&constitution, &who)?;
		if let Some(tribute) = &tribute {
			ensure!(
				Self::is_registered(dao, &tribute.asset),
				Error::<T>::UnknownAsset
			);
			ensure!(
				!tribute.amount.is_zero()
					&& tribute.amount >= T::Assets::minimum_balance(tribute.asset.clone()),
				Error::<T>::TributeTooSmall
			);
		}
		let ticket = T::MemberConsideration::new(&who, Self::application_footprint())?;
		let expires = Self::now().saturating_add(T::InvitationPeriod::get());
		let application = Application {
			expires,
			shares,
			loot,
			constitution: constitution_hash,
			ticket,
		};
		Applications::<T>::insert(dao, &who, application);
		if let Some(tribute) = &tribute {
			Tributes::<T>::insert(dao, &who, tribute.clone());
			Self::take_in(&tribute.asset, &who, tribute.amount)?;
		}
		Self::deposit_event(Event::Applied {
			dao,
			who,
			shares,
			loot,
			tribute,
			expires,
		});
		Ok(())
	}

	/// Check that `who` can be admitted on exactly these terms: nobody can swap an application
	/// while it is voted on.
	pub(crate) fn check_admission(
		dao: DaoId,
		record: &DaoOf<T>,
		constitution: &ConstitutionOf<T>,
		who: &T::AccountId,
		terms: (u64, u64, Option<&TributeOf<T>>),
	) -> DispatchResult {
		let application = Applications::<T>::get(dao, who).ok_or(Error::<T>::NotApplied)?;
		let (shares, loot, tribute) = terms;
		ensure!(
			application.shares == shares
				&& application.loot == loot
				&& Tributes::<T>::get(dao, who).as_ref() == tribute,
			Error::<T>::OtherApplication
		);
		ensure!(
			application.constitution == Self::hash_of(constitution),
			Error::<T>::OtherConstitution
		);
		ensure!(Self::now() < application.expires, Error::<T>::Expired);
		// It would pay a tribute for a seat that nobody can sit on.
		ensure!(!Self::has_ended(who), Error::<T>::NotEligible);
		ensure!(
			record.members.saturating_add(record.invitations) < u32::from(constitution.members),
			Error::<T>::Full
		);
		Self::check_candidate(constitution, who)
	}

	pub(crate) fn do_admit(
		dao: DaoId,
		who: T::AccountId,
		shares: u64,
		loot: u64,
		tribute: Option<TributeOf<T>>,
	) -> DispatchResult {
		let mut record = Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let terms = (shares, loot, tribute.as_ref());
		Self::check_admission(dao, &record, &constitution, &who, terms)?;
		let application = Applications::<T>::take(dao, &who).ok_or(Error::<T>::NotApplied)?;
		application.ticket.drop(&who)?;
		let ticket = T::MemberConsideration::new(&Self::account_id(dao), Self::member_footprint())?;
		Memberships::<T>::try_append(&who, dao).map_err(|()| Error::<T>::OverLoad)?;
		let now = Self::now();
		let until = now.saturating_add(constitution.probation);
		let member = Member {
			seat: Self::sit_down(&mut record)?,
			state: MemberState::Probation {
				until,
				shares,
				loot,
			},
			shares: 0,
			loot: 0,
			reputation: Weighted::zero(),
			yes: 0,
			since: now,
			ticket: Some(ticket),
		};
		Members::<T>::insert(dao, &who, member);
		Self::take_credits_back(dao, &who);
		record.members = record.members.saturating_add(1);
		record.lesser = record.lesser.saturating_add(1);
		Daos::<T>::insert(dao, record);
		Self::deposit_event(Event::Admitted {
			dao,
			who: who.clone(),
			until,
		});
		if constitution.probation.is_zero() {
			Self::do_settle_probation(dao, who)?;
		}
		Ok(())
	}

	pub(crate) fn do_settle_probation(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let mut record = Self::active(dao)?;
		let mut member = Members::<T>::get(dao, &who).ok_or(Error::<T>::NotEligible)?;
		let MemberState::Probation {
			until,
			shares,
			loot,
		} = member.state
		else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(Self::now() >= until, Error::<T>::TooEarly);
		// From here on it takes part in income; not in what came before.
		Self::settle(dao, &who, &member);
		Self::advance_member(&mut member, MemberState::Good)?;
		Self::issue(&mut record, &mut member, shares, loot)?;
		let reputation = Self::take_outside(dao, &who)?;
		member.reputation = member.reputation.saturating_add(reputation);
		record.reputation = record.reputation.saturating_add(reputation);
		Members::<T>::insert(dao, &who, member);
		record.lesser = record.lesser.saturating_sub(1);
		Daos::<T>::insert(dao, record);
		let tribute = Tributes::<T>::take(dao, &who);
		if let Some(tribute) = &tribute {
			// Whoever can block the DAO's account in that asset must not keep the candidate out.
			Self::pay_or_tell(&Self::account_id(dao), &tribute.asset, tribute.amount)?;
		}
		Self::deposit_event(Event::ProbationEnded {
			dao,
			who,
			shares,
			loot,
			tribute,
		});
		Ok(())
	}

	/// Give a tribute back, whole.
	pub(crate) fn return_tribute(dao: DaoId, who: &T::AccountId) -> DispatchResult {
		let Some(tribute) = Tributes::<T>::take(dao, who) else {
			return Ok(());
		};
		let Tribute { asset, amount } = tribute;
		let payment = Self::pay_or_credit(who, &asset, amount)?;
		Self::deposit_event(Event::TributeReturned {
			dao,
			who: who.clone(),
			asset,
			amount,
			payment,
		});
		Ok(())
	}

	fn drop_application(dao: DaoId, who: &T::AccountId) -> DispatchResult {
		let application = Applications::<T>::take(dao, who).ok_or(Error::<T>::NotApplied)?;
		application.ticket.drop(who)?;
		Self::return_tribute(dao, who)
	}

	pub(crate) fn do_withdraw_application(dao: DaoId, who: T::AccountId) -> DispatchResult {
		Self::drop_application(dao, &who)?;
		Self::deposit_event(Event::ApplicationWithdrawn { dao, who });
		Ok(())
	}

	pub(crate) fn do_expire_application(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let application = Applications::<T>::get(dao, &who).ok_or(Error::<T>::NotApplied)?;
		let decides = Daos::<T>::get(dao).is_some_and(|record| record.state.is_active());
		// A DAO that has ended cannot take its application back.
		ensure!(
			Self::now() >= application.expires || !decides || Self::has_ended(&who),
			Error::<T>::TooEarly
		);
		Self::drop_application(dao, &who)?;
		Self::deposit_event(Event::ApplicationExpired { dao, who });
		Ok(())
	}

	/// What refusing a candidate weighs: whom the tribute goes back to may have no account in it any more.
	pub(crate) fn revoke_weight() -> Weight {
		T::WeightInfo::revoke()
			.saturating_add(Self::aside_weight())
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Refuse a candidate, on trial or not admitted yet.
	pub(crate) fn do_revoke(dao: DaoId, who: T::AccountId) -> DispatchResult {
		Self::active(dao)?;
		match Members::<T>::get(dao, &who) {
			Some(member) => {
				ensure!(member.state.is_probation(), Error::<T>::WrongState);
				Self::end_probation(dao, &who, member)?;
			},
			None => Self::drop_application(dao, &who)?,
		}
		Self::deposit_event(Event::Revoked { dao, who });
		Ok(())
	}

	/// Remove a member on trial; the tribute goes back.
	pub(crate) fn end_probation(
		dao: DaoId,
		who: &T::AccountId,
		member: MemberOf<T>,
	) -> Result<Exit, DispatchError> {
		let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let exit = Self::bury(dao, who, member, &mut record)?;
		Daos::<T>::insert(dao, record);
		Self::return_tribute(dao, who)?;
		Ok(exit)
	}
}
