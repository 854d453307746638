// SPDX-License-Identifier: Apache-2.0
//! Reads: bodies of the view functions and of the runtime API, and [`MemberPoints`].

use crate::{
	ledger::Book,
	members::add_totals,
	traits::MemberPoints,
	types::{AttesterInfo, Ledger, PointsInfo, ProgramId, ProgramInfo, RowInfo, Shadow},
	Attesters, Config, Ledgers, Members, Mentors, Pallet, Programs, RowNames, RowTotals, Tables,
};
use alloc::vec::Vec;

impl<T: Config> Pallet<T> {
	pub(crate) fn read_shadow(program: ProgramId, who: &T::AccountId) -> Option<Shadow> {
		let now = Self::now();
		let found = Programs::<T>::get(program)?;
		let member = Members::<T>::get(program, who)?;
		let book = Self::open_book(program, who, now)?;
		let streak = book.today();
		let bonus_ppm = book.multiplier(now.week, &found.rules);
		let Book {
			ledger,
			last,
			this,
			mut folded,
			..
		} = book;
		let mut by_row = RowTotals::<T>::get(program, who);
		folded.extend(
			last.iter()
				.chain(this.iter())
				.map(|record| (0, record.clone())),
		);
		add_totals(&mut by_row, &folded);
		let mut roles: Vec<_> = member
			.roles
			.iter()
			.map(|term| term.role)
			.filter(|role| member.holds(*role, now.week))
			.collect();
		roles.sort_unstable();
		Some(Shadow {
			day: now.day,
			week: now.week,
			joined: member.joined,
			learning: ledger.totals.learning,
			community: ledger.totals.community,
			bonus: ledger.totals.bonus,
			minutes: ledger.totals.minutes,
			earned: ledger.totals.points(),
			voided: ledger.voided,
			spent: ledger.spent,
			balance: ledger.balance,
			streak: streak.days,
			freezes: streak.freezes,
			goal_weeks: streak.goal_weeks,
			bonus_ppm,
			minutes_this_week: this.as_ref().map_or(0, |record| record.sums.minutes),
			goal_minutes: found
				.rules
				.at(now.week)
				.map_or(0, |rules| rules.goal_minutes),
			by_row: by_row.into_inner(),
			has_mentor: Mentors::<T>::get(program, who)
				.is_some_and(|found| found.from_week.is_some_and(|from| from <= now.week)),
			roles,
			credentials: Self::earned(program, who),
			this_week: this,
			last_week: last,
		})
	}

	pub(crate) fn read_program(program: ProgramId) -> Option<ProgramInfo<T::AccountId>> {
		let found = Programs::<T>::get(program)?;
		let rows = Tables::<T>::decode_len(program).unwrap_or_default();
		Some(ProgramInfo {
			owner: found.owner,
			metadata: found.metadata.into_inner(),
			created: found.created,
			members: found.members,
			max_members: found.max_members,
			attesters: found.attesters,
			rows: u32::try_from(rows).unwrap_or(u32::MAX),
			rules: found.rules.list(),
		})
	}

	pub(crate) fn read_rows(program: ProgramId) -> Vec<RowInfo> {
		Tables::<T>::get(program)
			.iter()
			.zip(RowNames::<T>::get(program))
			.zip(0u8..)
			.map(|((row, name), id)| RowInfo {
				row: id,
				spec: Self::spec_of(row, name),
				terms: row.terms.list(),
			})
			.collect()
	}

	pub(crate) fn read_points(program: ProgramId, who: &T::AccountId) -> Option<PointsInfo> {
		let Ledger {
			totals,
			voided,
			spent,
			balance,
			..
		} = Ledgers::<T>::get(program, who)?;
		Some(PointsInfo {
			learning: totals.learning,
			community: totals.community,
			bonus: totals.bonus,
			earned: totals.points(),
			voided,
			spent,
			balance,
		})
	}

	pub(crate) fn read_attester(program: ProgramId, who: &T::AccountId) -> Option<AttesterInfo> {
		let found = Attesters::<T>::get(program, who)?;
		let now = Self::now();
		Some(AttesterInfo {
			spent_this_week: found.spent_for(now.week),
			spent_last_week: now.last_week().map_or(0, |week| found.spent_for(week)),
			rows: found.rows.into_inner(),
			budget: found.budget,
			from_week: found.from_week,
		})
	}
}

impl<T: Config> MemberPoints<T::AccountId> for Pallet<T> {
	fn is_member(program: ProgramId, who: &T::AccountId) -> bool {
		Ledgers::<T>::get(program, who).is_some()
	}

	fn lifetime(program: ProgramId, who: &T::AccountId) -> u64 {
		Ledgers::<T>::get(program, who).map_or(0, |ledger| ledger.lifetime())
	}

	fn balance(program: ProgramId, who: &T::AccountId) -> i128 {
		Ledgers::<T>::get(program, who).map_or(0, |ledger| ledger.balance)
	}
}
