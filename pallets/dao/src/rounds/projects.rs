// SPDX-License-Identifier: Apache-2.0

//! Projects of a round: registered by anyone, struck by the DAO, paid on demand.

use codec::MaxEncodedLen;
use frame_support::{ensure, traits::Consideration};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, DispatchResult,
};

use super::{matching, matching::Sums, Project, ProjectId, ProjectOf, RoundId, RoundOf};
use crate::{state::ProjectState, types::*, Config, Error, Event, Pallet, Projects, Rounds};

impl<T: Config> Pallet<T> {
	pub(crate) fn project(
		id: RoundId,
		number: ProjectId,
	) -> Result<(RoundOf<T>, ProjectOf<T>), DispatchError> {
		let round = Rounds::<T>::get(id).ok_or(Error::<T>::UnknownRound)?;
		let project = Projects::<T>::get(id, number).ok_or(Error::<T>::UnknownProject)?;
		Ok((round, project))
	}

	fn advance_project(project: &mut ProjectOf<T>, next: ProjectState) -> DispatchResult {
		ensure!(project.state.may_become(&next), Error::<T>::WrongState);
		project.state = next;
		Ok(())
	}

	pub(crate) fn do_register_project(
		owner: T::AccountId,
		id: RoundId,
		payee: T::AccountId,
		metadata: Metadata,
	) -> DispatchResult {
		let mut round = Rounds::<T>::get(id).ok_or(Error::<T>::UnknownRound)?;
		ensure!(Self::now() < round.ends, Error::<T>::Expired);
		let footprint = Self::round_footprint(ProjectOf::<T>::max_encoded_len());
		let ticket = T::MemberConsideration::new(&owner, footprint)?;
		let number = round.next;
		round.next = number.checked_add(1).ok_or(Error::<T>::Overflow)?;
		round.projects = round.projects.saturating_add(1);
		Rounds::<T>::insert(id, round);
		let project = Project {
			owner: owner.clone(),
			payee: payee.clone(),
			metadata,
			state: ProjectState::Open,
			sums: Sums::default(),
			held: Zero::zero(),
			matched: Zero::zero(),
			contributions: 0,
			ticket,
		};
		Projects::<T>::insert(id, number, project);
		Self::deposit_event(Event::ProjectRegistered {
			round: id,
			project: number,
			owner,
			payee,
		});
		Ok(())
	}

	/// Exclude a project before anybody is paid: its claim on the pool goes, contributions are
	/// refunded. After that nobody's match can change any more.
	pub(crate) fn do_strike_project(dao: DaoId, id: RoundId, number: ProjectId) -> DispatchResult {
		let (mut round, mut project) = Self::project(id, number)?;
		ensure!(round.dao == dao, Error::<T>::NotEnacting);
		ensure!(Self::now() < round.claims_from, Error::<T>::Expired);
		Self::advance_project(&mut project, ProjectState::Struck)?;
		round.total = round.total.saturating_sub(project.sums.m());
		Rounds::<T>::insert(id, round);
		Projects::<T>::insert(id, number, project);
		Self::deposit_event(Event::ProjectStruck {
			round: id,
			project: number,
		});
		Ok(())
	}

	/// What of the pool a project gets.
	pub(crate) fn match_of(round: &RoundOf<T>, project: &ProjectOf<T>) -> BalanceOf<T> {
		let pool = Self::amount_of(round.pool);
		Self::balance_of(matching::matched(
			project.sums.m(),
			round.total,
			pool,
			round.cap,
		))
	}

	/// Pay a project: its contributions and its match.
	pub(crate) fn do_claim_match(id: RoundId, number: ProjectId) -> DispatchResult {
		let (mut round, mut project) = Self::project(id, number)?;
		let now = Self::now();
		ensure!(now >= round.claims_from, Error::<T>::TooEarly);
		ensure!(now < round.claims_until, Error::<T>::Expired);
		Self::advance_project(&mut project, ProjectState::Paid)?;
		let funds = project.held;
		ensure!(!funds.is_zero(), Error::<T>::NothingToDo);
		let matched = Self::match_of(&round, &project);
		project.held = Zero::zero();
		project.matched = matched;
		round.paid = round.paid.saturating_add(matched);
		let payee = project.payee.clone();
		Rounds::<T>::insert(id, round);
		Projects::<T>::insert(id, number, project);
		Self::round_out(id, &payee, funds.saturating_add(matched))?;
		Self::deposit_event(Event::ProjectPaid {
			round: id,
			project: number,
			payee,
			funds,
			matched,
		});
		Ok(())
	}

	/// Remove a project that is done; who registered it gets the deposit back.
	pub(crate) fn do_remove_project(id: RoundId, number: ProjectId) -> DispatchResult {
		let (mut round, project) = Self::project(id, number)?;
		let done = match project.state {
			ProjectState::Open => Self::now() >= round.claims_until,
			ProjectState::Struck | ProjectState::Paid => true,
		};
		ensure!(done, Error::<T>::TooEarly);
		ensure!(project.contributions == 0, Error::<T>::NotSettled);
		Projects::<T>::remove(id, number);
		round.projects = round.projects.saturating_sub(1);
		Self::put_round(id, round)?;
		project.ticket.drop(&project.owner)?;
		Self::deposit_event(Event::ProjectRemoved {
			round: id,
			project: number,
		});
		Ok(())
	}
}
