// SPDX-License-Identifier: Apache-2.0
//! Members: enrol, unenrol, roles, and the way from storage to an open book and back.

use crate::{
	ledger::Book,
	traits::GrantReputation,
	types::{
		member_bytes, Deposit, DoneItems, Ledger, MaxRows, Member, MemberOf, ProgramId, RoleId,
		RoleTerm, Row, Week, WeekRecord, EVERYBODY,
	},
	week::Now,
	Attesters, Config, Done, Enrolments, Error, Event, Ledgers, Members, Mentors, Pallet, Programs,
	Purses, RowTotals, Shares, Weeks,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint},
	BoundedVec,
};
use sp_runtime::{ArithmeticError, DispatchError};

/// Is the item among those finished in weeks that are folded away?
pub(crate) fn is_done(done: &[DoneItems], row: u8, item: u8) -> bool {
	let (byte, mask) = place_of(item);
	done.iter()
		.find(|items| items.row == row)
		.and_then(|items| items.bits.get(byte))
		.is_some_and(|bits| bits & mask != 0)
}

/// Adds the units said in these weeks, by row. Items count one each.
pub(crate) fn add_totals(
	totals: &mut BoundedVec<(u8, u64), MaxRows>,
	weeks: &[(Week, WeekRecord)],
) {
	let mut add = |row: u8, units: u64| {
		match totals.binary_search_by_key(&row, |(row, _)| *row) {
			Ok(place) => {
				if let Some((_, sum)) = totals.get_mut(place) {
					*sum = sum.saturating_add(units);
				}
			},
			// There are as many places as rows.
			Err(place) => {
				let _ = totals.try_insert(place, (row, units));
			},
		}
	};
	for (_, record) in weeks {
		for row_week in record.rows.iter() {
			let units = row_week
				.totals
				.iter()
				.fold(0u64, |sum, total| sum.saturating_add(u64::from(*total)));
			add(row_week.row, units);
		}
		for item in record.items.iter().filter(|item| !item.voided) {
			add(item.row, 1);
		}
	}
}

/// Was the item voided before its week was folded away?
pub(crate) fn is_void(done: &[DoneItems], row: u8, item: u8) -> bool {
	let (byte, mask) = place_of(item);
	done.iter()
		.find(|items| items.row == row)
		.and_then(|items| items.void.get(byte))
		.is_some_and(|bits| bits & mask != 0)
}

fn place_of(item: u8) -> (usize, u8) {
	(usize::from(item >> 3), crate::week::bit(item & 7))
}

impl<T: Config> Pallet<T> {
	/// Opens a member's book at `now`, without writing anything. None if it is not enrolled.
	pub(crate) fn open_book(program: ProgramId, who: &T::AccountId, now: Now) -> Option<Book> {
		let ledger = Ledgers::<T>::get(program, who)?;
		let last = ledger
			.week
			.checked_sub(1)
			.and_then(|week| Weeks::<T>::get((program, who, week)));
		let this = Weeks::<T>::get((program, who, ledger.week));
		Some(Book::open(ledger, last, this, now))
	}

	/// Writes a book back: folded weeks go, their items are kept as bits.
	pub(crate) fn save_book(program: ProgramId, who: &T::AccountId, book: Book) -> DispatchResult {
		let Book {
			now,
			ledger,
			last,
			this,
			folded,
			moved,
		} = book;
		if folded.iter().any(|(_, record)| !record.items.is_empty()) {
			let mut done = Done::<T>::get(program, who);
			for item in folded.iter().flat_map(|(_, record)| record.items.iter()) {
				let (byte, mask) = place_of(item.item);
				let place = match done.binary_search_by_key(&item.row, |items| items.row) {
					Ok(place) => place,
					Err(place) => {
						done.try_insert(
							place,
							DoneItems {
								row: item.row,
								bits: [0; 32],
								void: [0; 32],
							},
						)
						.map_err(|_| Error::<T>::TableFull)?;
						place
					},
				};
				if let Some(items) = done.get_mut(place) {
					if let Some(bits) = items.bits.get_mut(byte) {
						*bits |= mask;
					}
					if let (true, Some(bits)) = (item.voided, items.void.get_mut(byte)) {
						*bits |= mask;
					}
				}
			}
			Done::<T>::insert(program, who, done);
		}
		if !folded.is_empty() {
			RowTotals::<T>::mutate(program, who, |totals| add_totals(totals, &folded));
		}
		let settled = folded.iter().fold(0u64, |sum, (_, record)| {
			sum.saturating_add(record.sums.points())
		});
		if let (true, Some(found)) = (settled > 0, Programs::<T>::get(program)) {
			T::Reputation::on_points(program, &found.owner, who, settled);
		}
		for (week, _) in folded {
			Weeks::<T>::remove((program, who, week));
		}
		if let (Some(week), Some(record)) = (now.last_week(), last) {
			Weeks::<T>::insert((program, who, week), record);
		}
		if let Some(record) = this {
			Weeks::<T>::insert((program, who, now.week), record);
		}
		Ledgers::<T>::insert(program, who, ledger);
		if moved {
			Self::deposit_event(Event::WeeksFolded {
				program,
				member: who.clone(),
				through_week: now.week.saturating_sub(2),
				streak: ledger.base.days,
				freezes: ledger.base.freezes,
				goal_weeks: ledger.base.goal_weeks,
			});
		}
		Ok(())
	}

	pub(crate) fn do_update_book(program: ProgramId, member: T::AccountId) -> DispatchResult {
		let book = Self::open_book(program, &member, Self::now()).ok_or(Error::<T>::NotEnrolled)?;
		ensure!(book.moved, Error::<T>::NothingToClaim);
		Self::save_book(program, &member, book)
	}

	/// Fails unless the member has the row's role in `week`.
	pub(crate) fn ensure_role(
		program: ProgramId,
		who: &T::AccountId,
		row: &Row,
		week: Week,
	) -> DispatchResult {
		if row.role == EVERYBODY {
			return Ok(());
		}
		let member = Members::<T>::get(program, who).ok_or(Error::<T>::NotEnrolled)?;
		ensure!(member.holds(row.role, week), Error::<T>::NoRole);
		Ok(())
	}

	pub(crate) fn do_enrol(
		by: T::AccountId,
		program: ProgramId,
		member: T::AccountId,
	) -> DispatchResult {
		let mut found = Self::program_or_err(program)?;
		ensure!(
			by == found.owner || Attesters::<T>::contains_key(program, &by),
			Error::<T>::NotAttester
		);
		ensure!(
			!Members::<T>::contains_key(program, &member),
			Error::<T>::AlreadyEnrolled
		);
		ensure!(found.members < found.max_members, Error::<T>::ProgramFull);
		let now = Self::now();
		let payer = found.owner.clone();
		let footprint = Footprint::from_parts(1, member_bytes::<T>());
		let ticket = T::MemberConsideration::new(&payer, footprint)?;
		let enrolments = Enrolments::<T>::get(&member);
		if enrolments == 0 {
			frame_system::Pallet::<T>::inc_sufficients(&member);
		}
		let more = enrolments.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Enrolments::<T>::insert(&member, more);
		Members::<T>::insert(
			program,
			&member,
			Member {
				deposit: Deposit {
					payer: payer.clone(),
					ticket,
				},
				joined: now.day,
				roles: BoundedVec::new(),
			},
		);
		Ledgers::<T>::insert(program, &member, Ledger::new(now.week));
		found.members = found
			.members
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		Programs::<T>::insert(program, found);
		Self::deposit_event(Event::Enrolled {
			program,
			member,
			by,
			payer,
			day: now.day,
		});
		Ok(())
	}

	pub(crate) fn do_unenrol(
		by: T::AccountId,
		program: ProgramId,
		member: T::AccountId,
	) -> DispatchResult {
		let mut found = Self::program_or_err(program)?;
		ensure!(by == found.owner || by == member, Error::<T>::NotOwner);
		let enrolled = Members::<T>::get(program, &member).ok_or(Error::<T>::NotEnrolled)?;
		let book = Self::open_book(program, &member, Self::now()).ok_or(Error::<T>::NotEnrolled)?;
		ensure!(
			book.last.is_none() && book.this.is_none(),
			Error::<T>::WeekLive
		);

		// Whether a course was begun is read off the member's deeds, which go with it.
		ensure!(
			Purses::<T>::get(program, &member).sales == 0,
			Error::<T>::SaleHeld
		);

		let week = Self::now().week;
		ensure!(
			Shares::<T>::get(program, &member)
				.iter()
				.all(|share| share.over <= week),
			Error::<T>::ShareOpen
		);

		Self::drop_reference(&member)?;
		Shares::<T>::remove(program, &member);
		Purses::<T>::remove(program, &member);
		Mentors::<T>::remove(program, &member);
		RowTotals::<T>::remove(program, &member);
		enrolled.deposit.ticket.drop(&enrolled.deposit.payer)?;
		for (week, _) in book.folded.iter() {
			Weeks::<T>::remove((program, &member, *week));
		}
		Done::<T>::remove(program, &member);
		Ledgers::<T>::remove(program, &member);
		Members::<T>::remove(program, &member);
		found.members = found
			.members
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		Programs::<T>::insert(program, found);
		Self::deposit_event(Event::Unenrolled {
			program,
			member,
			by,
			earned: book.ledger.totals.points(),
			balance: book.ledger.balance,
		});
		Ok(())
	}

	/// Counts one enrolment less; with the last one the account's reference goes.
	fn drop_reference(who: &T::AccountId) -> Result<(), DispatchError> {
		let left = Enrolments::<T>::get(who)
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		if left > 0 {
			Enrolments::<T>::insert(who, left);
			return Ok(());
		}
		// An account that dies starts again at nonce 0, and everything it ever signed for ever
		// could be sent once more.
		ensure!(
			frame_system::Pallet::<T>::providers(who) > 0
				|| frame_system::Pallet::<T>::sufficients(who) > 1,
			Error::<T>::LastReference
		);
		frame_system::Pallet::<T>::dec_sufficients(who);
		Enrolments::<T>::remove(who);
		Ok(())
	}

	pub(crate) fn do_set_role(
		owner: T::AccountId,
		program: ProgramId,
		member: T::AccountId,
		role: RoleId,
		until: Week,
	) -> DispatchResult {
		Self::owned(&owner, program)?;
		let mut found: MemberOf<T> =
			Members::<T>::get(program, &member).ok_or(Error::<T>::NotEnrolled)?;
		let now = Self::now();
		ensure!(
			role != EVERYBODY && until > now.week,
			Error::<T>::OutOfBounds
		);
		let last = now.last_week().unwrap_or(now.week);
		found
			.roles
			.retain(|term| term.until > last && term.from < term.until);
		let from = match found.roles.iter_mut().find(|term| term.role == role) {
			Some(term) if term.until > now.week => {
				term.until = until;
				term.from
			},
			Some(_) => return Err(Error::<T>::RoleEnding.into()),
			None => {
				let from = if crate::week::week_of(found.joined) == now.week {
					now.week
				} else {
					now.week.checked_add(1).ok_or(ArithmeticError::Overflow)?
				};
				ensure!(until > from, Error::<T>::OutOfBounds);
				found
					.roles
					.try_push(RoleTerm { role, from, until })
					.map_err(|_| Error::<T>::TooManyRoles)?;
				from
			},
		};
		Members::<T>::insert(program, &member, found);
		Self::deposit_event(Event::RoleSet {
			program,
			member,
			role,
			from_week: from,
			until_week: until,
		});
		Ok(())
	}
}

impl<AccountId, Ticket> Member<AccountId, Ticket> {
	/// Does the member have `role` in `week`?
	pub fn holds(&self, role: RoleId, week: Week) -> bool {
		role == EVERYBODY
			|| self
				.roles
				.iter()
				.any(|term| term.role == role && term.from <= week && week < term.until)
	}
}
