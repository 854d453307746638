// SPDX-License-Identifier: Apache-2.0
//! Assessors, human or AI: registered with a bond and hashes of what they judge by, appointed by
//! programs with a ceiling, answerable for every verdict until it is final.

use crate::{
	formula::reward,
	merkle::Node,
	types::{
		Appointment, AppointmentOf, Assessor, AssessorInfo, AssessorKind, Balance, Deposit,
		ProgramId, Reason, Record, RecordOf, Scores, Spent, Stage, SubmissionId, BOND_REST,
	},
	verdicts::last_day,
	week::DAY_MS,
	Appointments, Assessors, Config, Error, Event, Pallet, Programs, Records,
};
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint, Get, Time},
};
use sp_runtime::ArithmeticError;

/// A record without anything new for so long can be cleared away: a year.
const RECORD_REST: u64 = 365 * DAY_MS;

impl AssessorKind {
	/// The hash of the policy.
	pub fn policy(&self) -> Node {
		match self {
			Self::Human { policy } | Self::Ai { policy, .. } => *policy,
		}
	}
}

impl<AccountId, Ticket> Appointment<AccountId, Ticket> {
	/// The place for what was given in `week`.
	fn place(&mut self, week: u32) -> &mut Spent {
		let [even, odd] = &mut self.spent;
		let place = if week & 1 == 0 { even } else { odd };
		if place.week != week {
			*place = Spent { week, points: 0 };
		}
		place
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_assessor(
		who: T::AccountId,
		kind: AssessorKind,
		bond: Balance,
	) -> DispatchResult {
		let assessor = match Assessors::<T>::get(&who) {
			Some(old) => Assessor {
				kind,
				bond: old
					.bond
					.checked_add(bond)
					.ok_or(ArithmeticError::Overflow)?,
				..old
			},
			None => {
				ensure!(bond > 0, Error::<T>::BondTooSmall);
				Assessor {
					kind,
					bond,
					locked: 0,
					last: 0,
				}
			},
		};
		Assessors::<T>::insert(&who, assessor);
		Self::take_in(&T::NativeAsset::get(), &who, bond)?;
		Self::deposit_event(Event::AssessorSet {
			who,
			kind,
			bond: assessor.bond,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_bond(who: T::AccountId) -> DispatchResult {
		let assessor = Assessors::<T>::get(&who).ok_or(Error::<T>::NotAssessor)?;
		ensure!(assessor.locked == 0, Error::<T>::BondLocked);
		ensure!(
			T::Time::now() >= assessor.last.saturating_add(BOND_REST) || assessor.last == 0,
			Error::<T>::BondLocked
		);
		Assessors::<T>::remove(&who);
		Self::pay(&T::NativeAsset::get(), &who, assessor.bond);
		Self::deposit_event(Event::AssessorLeft {
			who,
			back: assessor.bond,
		});
		Ok(())
	}

	pub(crate) fn do_appoint_assessor(
		by: T::AccountId,
		program: ProgramId,
		who: T::AccountId,
		ceiling: u64,
	) -> DispatchResult {
		let mut found = Self::owned(&by, program)?;
		if ceiling == 0 {
			let old = Appointments::<T>::take(program, &who).ok_or(Error::<T>::NotAssessor)?;
			old.deposit.ticket.drop(&old.deposit.payer)?;
			found.tests = found.tests.saturating_sub(1);
			Programs::<T>::insert(program, found);
		} else {
			let appointment = match Appointments::<T>::get(program, &who) {
				Some(old) => Appointment { ceiling, ..old },
				None => {
					ensure!(Assessors::<T>::get(&who).is_some(), Error::<T>::NotAssessor);
					let footprint = Footprint::from_parts(1, AppointmentOf::<T>::max_encoded_len());
					let ticket = T::AttesterConsideration::new(&by, footprint)?;
					found.tests = found.tests.saturating_add(1);
					Programs::<T>::insert(program, found);
					Appointment {
						deposit: Deposit { payer: by, ticket },
						ceiling,
						spent: [Spent::default(); 2],
					}
				},
			};
			Appointments::<T>::insert(program, &who, appointment);
		}
		Self::deposit_event(Event::AssessorAppointed {
			program,
			who,
			ceiling,
		});
		Ok(())
	}

	/// Notes something in an assessor's record under a policy.
	pub(crate) fn note_record(
		who: &T::AccountId,
		policy: Node,
		note: impl FnOnce(&mut RecordOf<T>),
	) -> DispatchResult {
		// An assessor that cannot pay for a record has none; nothing else waits for it.
		let mut record = match Records::<T>::get(who, policy) {
			Some(record) => record,
			// Who has left pays for nothing any more.
			None if Assessors::<T>::get(who).is_none() => return Ok(()),
			None => {
				let footprint = Footprint::from_parts(1, RecordOf::<T>::max_encoded_len());
				let Ok(ticket) = T::AttesterConsideration::new(who, footprint) else {
					return Ok(());
				};
				Record {
					deposit: Deposit {
						payer: who.clone(),
						ticket,
					},
					posted: 0,
					upheld: 0,
					overturned: 0,
					without: 0,
					last: 0,
				}
			},
		};
		note(&mut record);
		record.last = T::Time::now();
		Records::<T>::insert(who, policy, record);
		Ok(())
	}

	pub(crate) fn do_drop_record(who: T::AccountId, policy: Node) -> DispatchResult {
		let record = Records::<T>::get(&who, policy).ok_or(Error::<T>::NothingToClaim)?;
		ensure!(
			T::Time::now() >= record.last.saturating_add(RECORD_REST),
			Error::<T>::NotYet
		);
		record.deposit.ticket.drop(&record.deposit.payer)?;
		Records::<T>::remove(&who, policy);
		Self::deposit_event(Event::RecordDropped { who, policy });
		Ok(())
	}

	pub(crate) fn do_assess(
		who: T::AccountId,
		submission: SubmissionId,
		scores: Option<Scores>,
		evidence: Node,
		reason: Reason,
	) -> DispatchResult {
		let found = Self::submission_or_err(submission)?;
		let assignment = Self::assignment_or_err(found.assignment)?;
		let spec = assignment.spec.clone();
		ensure!(who == spec.assessor, Error::<T>::NotAssessor);
		let Stage::Assessing { until } = found.stage else {
			return Err(Error::<T>::WrongState.into());
		};
		let now = T::Time::now();
		ensure!(now < until, Error::<T>::WrongWindow);
		let mut assessor = Assessors::<T>::get(&who).ok_or(Error::<T>::NotAssessor)?;
		Self::deposit_event(Event::Assessed {
			submission,
			who: who.clone(),
			policy: found.policy,
			scores,
			evidence,
			reason,
		});
		let Some(scores) = scores else {
			Self::note_record(&who, found.policy, |record| {
				record.without = record.without.saturating_add(1);
			})?;
			return Self::without_verdict(submission, found, assignment);
		};
		Self::ensure_scores(&scores)?;
		let mut appointment =
			Appointments::<T>::get(assignment.program, &who).ok_or(Error::<T>::NotAssessor)?;
		let units = u64::from(reward(spec.points, &scores, &spec.weights));
		let ceiling = appointment.ceiling;
		let place = appointment.place(Self::now().week);
		place.points = place
			.points
			.checked_add(units)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(place.points <= ceiling, Error::<T>::BudgetSpent);
		assessor.locked = assessor
			.locked
			.checked_add(spec.stake)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(assessor.locked <= assessor.bond, Error::<T>::BondTooSmall);
		assessor.last = now;
		Assessors::<T>::insert(&who, assessor);
		Appointments::<T>::insert(assignment.program, &who, appointment);
		Self::note_record(&who, found.policy, |record| {
			record.posted = record.posted.saturating_add(1);
		})?;
		let until = now.saturating_add(spec.challenge);
		let day = last_day(until);
		Self::post(submission, found, (scores, Some(who)), until, day);
		Ok(())
	}

	pub(crate) fn read_assessor(who: &T::AccountId) -> Option<AssessorInfo> {
		let assessor = Assessors::<T>::get(who)?;
		let record =
			Records::<T>::get(who, assessor.kind.policy()).map_or((0, 0, 0, 0), |record| {
				(
					record.posted,
					record.upheld,
					record.overturned,
					record.without,
				)
			});
		Some(AssessorInfo {
			assessor,
			record,
			free_from: assessor.last.saturating_add(BOND_REST),
		})
	}
}
