// SPDX-License-Identifier: Apache-2.0
//! Mentors: credited when what their mentee did is accepted by this chain.
//!
//! One mentor for each mentee, by both their wills, from next week on. What a pair earns in a week
//! is counted with the mentee, so a change of mentor begins no second count.

use crate::{
	types::{Day, MentorRule, Mentorship, ProgramId},
	week::week_of,
	Config, Error, Event, Members, MentorRules, Mentors, Pallet,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_mentor_rule(
		by: T::AccountId,
		program: ProgramId,
		rule: Option<MentorRule>,
	) -> DispatchResult {
		Self::owned(&by, program)?;
		match rule {
			Some(rule) => {
				Self::ensure_chain_row(program, rule.row)?;
				MentorRules::<T>::insert(program, rule);
			},
			None => MentorRules::<T>::remove(program),
		}
		Self::deposit_event(Event::MentorRuleSet { program, rule });
		Ok(())
	}

	pub(crate) fn do_ask_mentor(
		mentee: T::AccountId,
		program: ProgramId,
		mentor: T::AccountId,
	) -> DispatchResult {
		ensure!(mentee != mentor, Error::<T>::OwnWork);
		ensure!(
			Members::<T>::contains_key(program, &mentee)
				&& Members::<T>::contains_key(program, &mentor),
			Error::<T>::NotEnrolled
		);
		let old = Mentors::<T>::get(program, &mentee);
		let (week, units) = old.map_or((0, 0), |old| (old.week, old.units));
		Mentors::<T>::insert(
			program,
			&mentee,
			Mentorship {
				mentor: mentor.clone(),
				from_week: None,
				week,
				units,
			},
		);
		Self::deposit_event(Event::MentorAsked {
			program,
			mentee,
			mentor,
		});
		Ok(())
	}

	pub(crate) fn do_accept_mentee(
		mentor: T::AccountId,
		program: ProgramId,
		mentee: T::AccountId,
	) -> DispatchResult {
		let mut found = Mentors::<T>::get(program, &mentee).ok_or(Error::<T>::NotAsked)?;
		ensure!(
			found.mentor == mentor && found.from_week.is_none(),
			Error::<T>::NotAsked
		);
		let from_week = Self::now()
			.week
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		found.from_week = Some(from_week);
		Mentors::<T>::insert(program, &mentee, found);
		Self::deposit_event(Event::MenteeAccepted {
			program,
			mentee,
			mentor,
			from_week,
		});
		Ok(())
	}

	pub(crate) fn do_end_mentor(
		by: T::AccountId,
		program: ProgramId,
		mentee: T::AccountId,
	) -> DispatchResult {
		let found = Mentors::<T>::get(program, &mentee).ok_or(Error::<T>::NotAsked)?;
		ensure!(by == mentee || by == found.mentor, Error::<T>::NotAsked);
		// This week's count stays as long as the week does: else ending and asking again would
		// begin a new one.
		ensure!(found.week < Self::now().week, Error::<T>::NotYet);
		Mentors::<T>::remove(program, &mentee);
		Self::deposit_event(Event::MentorEnded {
			program,
			mentee,
			mentor: found.mentor,
		});
		Ok(())
	}

	/// What a mentee did was accepted: its mentor is credited, within the pair's cap.
	pub(crate) fn credit_mentor(program: ProgramId, mentee: &T::AccountId, day: Day) {
		let (Some(rule), Some(mut found)) = (
			MentorRules::<T>::get(program),
			Mentors::<T>::get(program, mentee),
		) else {
			return;
		};
		let week = week_of(day);
		if found.from_week.is_none_or(|from| week < from) {
			return;
		}
		if found.week < week {
			found.week = week;
			found.units = 0;
		}
		if found.week > week || found.units >= rule.per_week {
			return;
		}
		if Self::feed(program, &found.mentor, rule.row, day, 1).is_ok() {
			found.units = found.units.saturating_add(1);
			Mentors::<T>::insert(program, mentee, found);
		}
	}
}
