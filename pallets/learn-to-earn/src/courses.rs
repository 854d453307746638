// SPDX-License-Identifier: Apache-2.0
//! Courses: what they are made of, and how far a learner is.

use crate::{
	catalogue::line_bytes,
	formula::split,
	members::{is_done, is_void},
	types::{
		Course, CourseId, CourseInfo, CourseOf, CourseTermsOf, Deposit, DoneItems, Kind,
		MaxOnceRows, MaxSections, Mode, ProgramId, ProgressInfo, PurchaseOf, RowId, SaleOf,
		Section, MAX_REFUND_DAYS, PPM,
	},
	Config, Courses, Credentials, Done, Error, Event, NextCourse, Pallet, Programs, Purchases,
	Sales, Sections, Tables,
};
use alloc::vec::Vec;
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint},
	BoundedVec,
};
use sp_runtime::{ArithmeticError, DispatchError};

/// What a learner did, as far as courses ask: items of rows, sections passed.
pub(crate) struct Deeds {
	live: Vec<(RowId, u8)>,
	done: BoundedVec<DoneItems, MaxOnceRows>,
	passed: [u8; 32],
}

impl Deeds {
	/// Does a section count?
	pub(crate) fn has(&self, place: usize, section: &Section) -> bool {
		match section {
			Section::Item { row, item } => {
				self.live.contains(&(*row, *item))
					|| (is_done(&self.done, *row, *item) && !is_void(&self.done, *row, *item))
			},
			Section::Quiz | Section::Assignment => bit_of(&self.passed, place),
		}
	}
}

fn bit_of(bits: &[u8; 32], place: usize) -> bool {
	let mask = crate::week::bit(u8::try_from(place & 7).unwrap_or(0));
	bits.get(place >> 3).is_some_and(|byte| byte & mask != 0)
}

impl<T: Config> Pallet<T> {
	pub(crate) fn course_or_err(course: CourseId) -> Result<CourseOf<T>, DispatchError> {
		Courses::<T>::get(course).ok_or(Error::<T>::CourseUnknown.into())
	}

	/// What a course takes up at most.
	fn course_footprint() -> Footprint {
		let size = CourseOf::<T>::max_encoded_len()
			.saturating_add(BoundedVec::<Section, MaxSections>::max_encoded_len())
			.saturating_add(line_bytes());
		Footprint::from_parts(1, size)
	}

	/// What a learner's place takes up at most.
	pub(crate) fn place_footprint() -> Footprint {
		let size =
			PurchaseOf::<T>::max_encoded_len().saturating_add(SaleOf::<T>::max_encoded_len());
		Footprint::from_parts(1, size)
	}

	fn ensure_course(
		program: ProgramId,
		terms: &CourseTermsOf<T>,
		sections: &[Section],
	) -> DispatchResult {
		let promised = terms
			.payees
			.iter()
			.fold(0u64, |sum, (_, part)| sum.saturating_add(u64::from(*part)));
		ensure!(
			promised <= u64::from(PPM)
				&& terms.refund_days <= MAX_REFUND_DAYS
				&& usize::from(terms.preview) <= sections.len(),
			Error::<T>::OutOfBounds
		);
		let table = Tables::<T>::get(program);
		for section in sections {
			if let Section::Item { row, .. } = section {
				let row = Self::row_of(&table, *row)?;
				ensure!(row.mode == Mode::Once, Error::<T>::NotOnceRow);
			}
		}
		Ok(())
	}

	pub(crate) fn do_create_course(
		who: T::AccountId,
		program: ProgramId,
		terms: CourseTermsOf<T>,
		sections: BoundedVec<Section, MaxSections>,
	) -> DispatchResult {
		let mut found = Self::owned(&who, program)?;
		Self::ensure_course(program, &terms, &sections)?;
		let course = NextCourse::<T>::get();
		let next = course.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		found.courses = found
			.courses
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		let ticket = T::ProgramConsideration::new(&who, Self::course_footprint())?;
		NextCourse::<T>::put(next);
		Programs::<T>::insert(program, found);
		Courses::<T>::insert(
			course,
			Course {
				program,
				deposit: Deposit { payer: who, ticket },
				version: 0,
				terms: terms.clone(),
				learners: 0,
				tests: 0,
				retired: None,
			},
		);
		Sections::<T>::insert(course, &sections);
		Self::list(program, Kind::Course, course);
		Self::deposit_event(Event::CourseSet {
			course,
			program,
			version: 0,
			terms,
			sections,
		});
		Ok(())
	}

	pub(crate) fn do_set_course(
		who: T::AccountId,
		course: CourseId,
		terms: CourseTermsOf<T>,
		sections: BoundedVec<Section, MaxSections>,
	) -> DispatchResult {
		let mut found = Self::course_or_err(course)?;
		Self::owned(&who, found.program)?;
		Self::ensure_course(found.program, &terms, &sections)?;
		// Learners' progress is kept by place: what there is must stay where it is.
		ensure!(
			sections.starts_with(&Sections::<T>::get(course)),
			Error::<T>::SectionsFixed
		);
		found.version = found
			.version
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		found.terms = terms.clone();
		found.retired = None;
		let (program, version) = (found.program, found.version);
		Courses::<T>::insert(course, found);
		Sections::<T>::insert(course, &sections);
		Self::deposit_event(Event::CourseSet {
			course,
			program,
			version,
			terms,
			sections,
		});
		Ok(())
	}

	pub(crate) fn do_retire_course(who: T::AccountId, course: CourseId) -> DispatchResult {
		let mut found = Self::course_or_err(course)?;
		Self::owned(&who, found.program)?;
		ensure!(found.retired.is_none(), Error::<T>::WrongState);
		found.retired = Some(Self::now().week);
		Courses::<T>::insert(course, found);
		Self::deposit_event(Event::CourseRetired { course });
		Ok(())
	}

	pub(crate) fn do_close_course(who: T::AccountId, course: CourseId) -> DispatchResult {
		let found = Self::course_or_err(course)?;
		let mut program = Self::owned(&who, found.program)?;
		ensure!(
			found.learners == 0 && found.tests == 0,
			Error::<T>::NotEmpty
		);
		program.courses = program
			.courses
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		found.deposit.ticket.drop(&found.deposit.payer)?;
		Programs::<T>::insert(found.program, program);
		Courses::<T>::remove(course);
		Sections::<T>::remove(course);
		Self::unlist(found.program, Kind::Course, course);
		Self::deposit_event(Event::CourseClosed { course });
		Ok(())
	}

	/// What a learner did in the program of a course.
	pub(crate) fn deeds(program: ProgramId, who: &T::AccountId, passed: [u8; 32]) -> Deeds {
		let book = Self::open_book(program, who, Self::now());
		let mut live = Vec::new();
		if let Some(book) = book {
			let folded = book.folded.iter().map(|(_, record)| record);
			for record in folded.chain(book.last.iter()).chain(book.this.iter()) {
				let items = record.items.iter().filter(|item| !item.voided);
				live.extend(items.map(|item| (item.row, item.item)));
			}
		}
		Deeds {
			live,
			done: Done::<T>::get(program, who),
			passed,
		}
	}

	/// Does this account have what a test of that section is for? Who gave the place back has not.
	pub(crate) fn has_place(section: Option<(CourseId, u8)>, who: &T::AccountId) -> bool {
		section.is_none_or(|(course, _)| Purchases::<T>::get(course, who).is_some())
	}

	/// Notes that a learner passed the quiz or the assignment of a section.
	pub(crate) fn pass_section(course: CourseId, place: u8, who: &T::AccountId) {
		Purchases::<T>::mutate(course, who, |purchase| {
			if let Some(purchase) = purchase {
				let byte = purchase.passed.get_mut(usize::from(place >> 3));
				if let Some(byte) = byte {
					*byte |= crate::week::bit(place & 7);
				}
			}
		});
	}

	pub(crate) fn read_course(course: CourseId) -> Option<CourseInfo<T::AccountId, T::AssetId>> {
		let found = Courses::<T>::get(course)?;
		let owner = Programs::<T>::get(found.program)?.owner;
		let terms = found.terms;
		let ppm: Vec<u32> = terms.payees.iter().map(|(_, part)| *part).collect();
		let whole = split(terms.price, &ppm, 0);
		let parts = terms
			.payees
			.iter()
			.map(|(who, _)| who.clone())
			.zip(whole.payees)
			.chain([(owner, whole.program)])
			.collect();
		Some(CourseInfo {
			program: found.program,
			version: found.version,
			author: terms.author,
			metadata: terms.metadata.into_inner(),
			asset: terms.asset,
			price: terms.price,
			parts,
			refund_days: terms.refund_days,
			preview: terms.preview,
			learners: (found.learners, terms.seats),
			open: found.retired.is_none() && found.learners < terms.seats,
			sections: Sections::<T>::get(course).into_inner(),
		})
	}

	pub(crate) fn read_progress(course: CourseId, who: &T::AccountId) -> Option<ProgressInfo> {
		let found = Courses::<T>::get(course)?;
		let purchase = Purchases::<T>::get(course, who)?;
		let deeds = Self::deeds(found.program, who, purchase.passed);
		Some(ProgressInfo {
			version: purchase.version,
			paid: purchase.paid,
			held_until: Sales::<T>::get(course, who).map(|sale| sale.until),
			sections: Sections::<T>::get(course)
				.iter()
				.enumerate()
				.map(|(place, section)| deeds.has(place, section))
				.collect(),
			credential: Credentials::<T>::get(course, who).map(|credential| {
				let valid = Self::is_valid(&credential);
				(credential.issued, credential.until, valid)
			}),
		})
	}
}
