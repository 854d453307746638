// SPDX-License-Identifier: Apache-2.0

//! Contributions to the projects of a round, and their refund.

use codec::MaxEncodedLen;
use frame_support::{ensure, traits::Consideration};
use sp_runtime::{
	traits::{CheckedAdd, Saturating, Zero},
	DispatchError, DispatchResult,
};

use super::{
	matching::MAX_VOICE, Contribution, ContributionOf, ProjectId, RoundId, RoundOf, Voice, Vouching,
};
use crate::{
	state::ProjectState, traits::Daos, types::*, Accounts, Config, Contributions, Error, Event,
	Pallet, Projects, Rounds, Vouchings,
};

impl<T: Config> Pallet<T> {
	/// That `who` has a voice in a round; returns the DAO that vouches, if one does.
	fn voice_of(
		round: &RoundOf<T>,
		who: &T::AccountId,
		via: Option<DaoId>,
	) -> Result<Option<DaoId>, DispatchError> {
		match (round.voice, via) {
			(Voice::Account, None) => Ok(None),
			(Voice::Member, None) => {
				ensure!(
					<Self as Daos<_>>::is_member(round.dao, who),
					Error::<T>::NoVoice
				);
				Ok(None)
			},
			(Voice::Vouched, Some(via)) => {
				let vouched =
					Accounts::<T>::get(who) == Some(via) || <Self as Daos<_>>::is_member(via, who);
				let seated = <Self as Daos<_>>::is_member(round.dao, &Self::account_id(via));
				ensure!(vouched && seated, Error::<T>::NoVoice);
				Ok(Some(via))
			},
			(Voice::Account | Voice::Member, Some(_)) | (Voice::Vouched, None) => {
				Err(Error::<T>::NoVoice.into())
			},
		}
	}

	pub(crate) fn do_contribute(
		who: T::AccountId,
		id: RoundId,
		number: ProjectId,
		amount: BalanceOf<T>,
		via: Option<DaoId>,
	) -> DispatchResult {
		let (mut round, mut project) = Self::project(id, number)?;
		ensure!(Self::now() < round.ends, Error::<T>::Expired);
		ensure!(project.state == ProjectState::Open, Error::<T>::WrongState);
		ensure!(amount >= round.least, Error::<T>::TooLittle);
		let via = Self::voice_of(&round, &who, via)?;
		let given = Contributions::<T>::get((id, number, &who));
		let (ticket, before) = match given {
			Some(given) => {
				ensure!(given.via == via, Error::<T>::OtherVoice);
				(given.ticket, given.amount)
			},
			None => {
				let record = ContributionOf::<T>::max_encoded_len()
					.saturating_add(Vouching::max_encoded_len());
				project.contributions = project.contributions.saturating_add(1);
				let ticket = T::MemberConsideration::new(&who, Self::round_footprint(record))?;
				(ticket, Zero::zero())
			},
		};
		let after = before.checked_add(&amount).ok_or(Error::<T>::Overflow)?;
		let (old, new) = match via {
			None => (Self::amount_of(before), Self::amount_of(after)),
			Some(via) => Vouchings::<T>::mutate((id, number, via), |vouching| {
				let old = vouching.amount;
				vouching.amount = old.saturating_add(Self::amount_of(amount));
				if before.is_zero() {
					vouching.contributions = vouching.contributions.saturating_add(1);
				}
				(old, vouching.amount)
			}),
		};
		ensure!(new <= MAX_VOICE, Error::<T>::TooMuch);
		round.total = round.total.saturating_sub(project.sums.m());
		project
			.sums
			.change(old, new)
			.ok_or(Error::<T>::TooManyVoices)?;
		round.total = round.total.saturating_add(project.sums.m());
		project.held = project.held.saturating_add(amount);
		let contribution = Contribution {
			amount: after,
			via,
			ticket,
		};
		Contributions::<T>::insert((id, number, &who), contribution);
		Projects::<T>::insert(id, number, project);
		Rounds::<T>::insert(id, round);
		Self::round_in(id, &who, amount)?;
		Self::deposit_event(Event::Contributed {
			round: id,
			project: number,
			who,
			amount,
			via,
		});
		Ok(())
	}

	/// Remove the record of a contribution whose project is done, with its deposit; what the
	/// project did not get goes back.
	pub(crate) fn do_settle_contribution(
		id: RoundId,
		number: ProjectId,
		who: T::AccountId,
	) -> DispatchResult {
		let (round, mut project) = Self::project(id, number)?;
		let given =
			Contributions::<T>::take((id, number, &who)).ok_or(Error::<T>::NoContribution)?;
		let refund = match project.state {
			ProjectState::Paid => Zero::zero(),
			ProjectState::Struck => given.amount,
			ProjectState::Open => {
				ensure!(Self::now() >= round.claims_until, Error::<T>::TooEarly);
				given.amount
			},
		};
		project.contributions = project.contributions.saturating_sub(1);
		project.held = project.held.saturating_sub(refund);
		Projects::<T>::insert(id, number, project);
		if let Some(via) = given.via {
			Vouchings::<T>::mutate_exists((id, number, via), |vouching| {
				let mut rest = vouching.unwrap_or_default();
				rest.contributions = rest.contributions.saturating_sub(1);
				*vouching = (rest.contributions > 0).then_some(rest);
			});
		}
		given.ticket.drop(&who)?;
		Self::round_out(id, &who, refund)?;
		Self::deposit_event(Event::ContributionSettled {
			round: id,
			project: number,
			who,
			refund,
		});
		Ok(())
	}
}
