// SPDX-License-Identifier: Apache-2.0
//! Credentials: what a learner can show for a finished course.
//!
//! This pallet's record is the truth and `valid_now` the only test; the token shows it to wallets.

use crate::{
	state::CredentialState,
	traits::{CredentialTokens, Credentials as CredentialsRead},
	types::{CourseId, Credential, CredentialOf, Deposit, ProgramId},
	Config, Courses, Credentials, Earned, Error, Event, NextCredential, Pallet, Purchases,
	Sections,
};
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint},
};
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
	/// Does a credential hold today?
	pub(crate) fn is_valid(credential: &CredentialOf<T>) -> bool {
		Self::credential_state(credential) == CredentialState::Valid
	}

	/// Where a credential stands today.
	pub(crate) fn credential_state(credential: &CredentialOf<T>) -> CredentialState {
		CredentialState::of(
			credential.until,
			credential.revoked.is_some(),
			Self::now().day,
		)
	}

	fn credential_footprint() -> Footprint {
		let line = <(ProgramId, T::AccountId, CourseId)>::max_encoded_len();
		Footprint::from_parts(1, CredentialOf::<T>::max_encoded_len().saturating_add(line))
	}

	pub(crate) fn do_issue_credential(course: CourseId, who: T::AccountId) -> DispatchResult {
		let found = Self::course_or_err(course)?;
		ensure!(
			!Credentials::<T>::contains_key(course, &who),
			Error::<T>::AlreadyOwned
		);
		let purchase = Purchases::<T>::get(course, &who).ok_or(Error::<T>::NotLearner)?;
		let sections = Sections::<T>::get(course);
		let deeds = Self::deeds(found.program, &who, purchase.passed);
		ensure!(
			!sections.is_empty()
				&& sections
					.iter()
					.enumerate()
					.all(|(place, section)| deeds.has(place, section)),
			Error::<T>::Unfinished
		);
		let owner = Self::program_or_err(found.program)?.owner;
		let ticket = T::MemberConsideration::new(&owner, Self::credential_footprint())?;
		let id = NextCredential::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let issued = Self::now().day;
		let weeks = u32::from(found.terms.valid_weeks);
		let until = (weeks > 0).then(|| issued.saturating_add(weeks.saturating_mul(7)));
		NextCredential::<T>::put(next);
		Credentials::<T>::insert(
			course,
			&who,
			Credential {
				deposit: Deposit {
					payer: owner,
					ticket,
				},
				program: found.program,
				id,
				version: purchase.version,
				issued,
				until,
				revoked: None,
			},
		);
		Earned::<T>::insert((found.program, &who, course), ());
		T::CredentialTokens::mint(found.program, course, id, &who)?;
		Self::deposit_event(Event::CredentialIssued {
			course,
			who,
			id,
			version: purchase.version,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_revoke_credential(
		by: T::AccountId,
		course: CourseId,
		who: T::AccountId,
		reason: [u8; 32],
	) -> DispatchResult {
		let found = Self::course_or_err(course)?;
		Self::owned(&by, found.program)?;
		let mut credential =
			Credentials::<T>::get(course, &who).ok_or(Error::<T>::CredentialUnknown)?;
		ensure!(credential.revoked.is_none(), Error::<T>::WrongState);
		credential.revoked = Some(reason);
		let id = credential.id;
		Credentials::<T>::insert(course, &who, credential);
		T::CredentialTokens::revoke(found.program, id, &reason)?;
		Self::deposit_event(Event::CredentialRevoked {
			course,
			who,
			id,
			reason,
		});
		Ok(())
	}

	pub(crate) fn do_drop_credential(
		by: T::AccountId,
		course: CourseId,
		who: T::AccountId,
	) -> DispatchResult {
		let credential =
			Credentials::<T>::get(course, &who).ok_or(Error::<T>::CredentialUnknown)?;
		// The holder gives it up, or it does not hold any more and the payer wants its deposit.
		ensure!(
			by == who || (by == credential.deposit.payer && !Self::is_valid(&credential)),
			Error::<T>::NotOwner
		);
		// A revoked one cannot be given up and earned again: that would wash the reason away.
		ensure!(
			credential.revoked.is_none() || !Courses::<T>::contains_key(course),
			Error::<T>::WrongState
		);
		let program = credential.program;
		credential.deposit.ticket.drop(&credential.deposit.payer)?;
		Credentials::<T>::remove(course, &who);
		Earned::<T>::remove((program, &who, course));
		T::CredentialTokens::burn(program, credential.id)?;
		Self::deposit_event(Event::CredentialDropped {
			course,
			who,
			id: credential.id,
		});
		Ok(())
	}
}

impl<T: Config> CredentialsRead<T::AccountId> for Pallet<T> {
	fn valid_now(course: CourseId, who: &T::AccountId) -> bool {
		Credentials::<T>::get(course, who).is_some_and(|credential| Self::is_valid(&credential))
	}
}
