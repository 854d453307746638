// SPDX-License-Identifier: Apache-2.0
//! Sales of courses: money follows the deed. At once, or, where learners may change their mind,
//! from the pot after some days.

use crate::{
	formula::split,
	types::{
		Balance, Claimable, CourseId, CourseOf, Deposit, MaxParts, PrivilegeId, ProgramId,
		Purchase, Sale, SaleOf, RETIRED_WEEKS,
	},
	week::DAY_MS,
	Config, Courses, Credentials, Credits, Error, Event, Members, Pallet, Pending, Purchases,
	Purses, Sales, Sections,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Time},
	BoundedVec,
};
use sp_runtime::{ArithmeticError, DispatchError};

/// What a purchase asks for.
pub(crate) struct Order<AccountId> {
	pub(crate) payer: AccountId,
	pub(crate) learner: AccountId,
	pub(crate) version: u32,
	pub(crate) max_price: Balance,
	pub(crate) voucher: Option<PrivilegeId>,
}

impl<T: Config> Pallet<T> {
	fn pend(asset: &T::AssetId, parts: &[(T::AccountId, Balance)], add: bool) -> DispatchResult {
		for (who, amount) in parts.iter().filter(|(_, amount)| *amount > 0) {
			let old = Pending::<T>::get(who, asset);
			let new = if add {
				old.checked_add(*amount)
			} else {
				old.checked_sub(*amount)
			}
			.ok_or(ArithmeticError::Underflow)?;
			if new > 0 {
				Pending::<T>::insert(who, asset, new);
			} else {
				Pending::<T>::remove(who, asset);
			}
		}
		Ok(())
	}

	/// Counts one held sale more, or less, of a learner: with one it cannot leave the program.
	fn count_sale(program: ProgramId, learner: &T::AccountId, more: bool) -> DispatchResult {
		Purses::<T>::try_mutate(program, learner, |purse| {
			purse.sales = if more {
				purse.sales.checked_add(1)
			} else {
				purse.sales.checked_sub(1)
			}
			.ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	pub(crate) fn do_purchase(course: CourseId, order: Order<T::AccountId>) -> DispatchResult {
		let Order {
			payer,
			learner,
			version,
			max_price,
			voucher,
		} = order;
		let mut found = Self::course_or_err(course)?;
		let owner = Self::program_or_err(found.program)?.owner;
		ensure!(
			Members::<T>::contains_key(found.program, &learner),
			Error::<T>::NotEnrolled
		);
		ensure!(
			!Purchases::<T>::contains_key(course, &learner),
			Error::<T>::AlreadyOwned
		);
		ensure!(
			found.retired.is_none() && found.learners < found.terms.seats,
			Error::<T>::SoldOut
		);
		ensure!(version == found.version, Error::<T>::PriceChanged);

		let voucher = match voucher {
			Some(privilege) => {
				ensure!(payer == learner, Error::<T>::NoVoucher);
				let ppm = Purses::<T>::mutate(found.program, &learner, |purse| {
					purse.take_voucher(privilege)
				});
				Some((privilege, ppm.ok_or(Error::<T>::NoVoucher)?))
			},
			None => None,
		};
		let terms = &found.terms;
		let ppm: Vec<u32> = terms.payees.iter().map(|(_, part)| *part).collect();
		let split = split(terms.price, &ppm, voucher.map_or(0, |(_, ppm)| ppm));
		ensure!(split.pays <= max_price, Error::<T>::PriceChanged);
		let parts: BoundedVec<_, MaxParts> = terms
			.payees
			.iter()
			.map(|(who, _)| who.clone())
			.zip(split.payees)
			.chain([(owner.clone(), split.program)])
			.collect::<Vec<_>>()
			.try_into()
			.map_err(|_| Error::<T>::OutOfBounds)?;

		let ticket = T::MemberConsideration::new(&owner, Self::place_footprint())?;
		let (asset, preview, program) = (terms.asset.clone(), terms.preview, found.program);
		let held = u64::from(terms.refund_days).saturating_mul(DAY_MS);
		found.learners = found
			.learners
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		Courses::<T>::insert(course, found);
		Purchases::<T>::insert(
			course,
			&learner,
			Purchase {
				deposit: Deposit {
					payer: owner,
					ticket,
				},
				version,
				paid: split.pays,
				passed: [0; 32],
			},
		);
		Self::take_in(&asset, &payer, split.pays)?;
		let until = (held > 0 && split.pays > 0).then(|| T::Time::now().saturating_add(held));
		match until {
			Some(until) => {
				Self::pend(&asset, &parts, true)?;
				Self::count_sale(program, &learner, true)?;
				Sales::<T>::insert(
					course,
					&learner,
					Sale {
						asset,
						preview,
						payer: payer.clone(),
						until,
						parts: parts.clone(),
						voucher,
					},
				);
			},
			None => Self::pay_revenue(&asset, &parts),
		}
		Self::deposit_event(Event::CourseBought {
			course,
			learner,
			payer,
			version,
			paid: split.pays,
			parts,
			voucher,
			held_until: until,
		});
		Ok(())
	}

	fn take_sale(
		course: CourseId,
		learner: &T::AccountId,
	) -> Result<(CourseOf<T>, SaleOf<T>), DispatchError> {
		let found = Self::course_or_err(course)?;
		let sale = Sales::<T>::take(course, learner).ok_or(Error::<T>::NothingToClaim)?;
		Self::count_sale(found.program, learner, false)?;
		Ok((found, sale))
	}

	pub(crate) fn do_release_sale(course: CourseId, learner: T::AccountId) -> DispatchResult {
		let (_, sale) = Self::take_sale(course, &learner)?;
		ensure!(T::Time::now() >= sale.until, Error::<T>::NotYet);
		Self::pend(&sale.asset, &sale.parts, false)?;
		Self::pay_revenue(&sale.asset, &sale.parts);
		Self::deposit_event(Event::SaleReleased { course, learner });
		Ok(())
	}

	pub(crate) fn do_refund(
		by: T::AccountId,
		course: CourseId,
		learner: T::AccountId,
	) -> DispatchResult {
		let (found, sale) = Self::take_sale(course, &learner)?;
		ensure!(by == learner || by == sale.payer, Error::<T>::NotLearner);
		ensure!(T::Time::now() < sale.until, Error::<T>::RefundOver);
		let purchase = Purchases::<T>::get(course, &learner).ok_or(Error::<T>::NothingToClaim)?;
		let deeds = Self::deeds(found.program, &learner, purchase.passed);
		let begun = Sections::<T>::get(course)
			.iter()
			.enumerate()
			.skip(usize::from(sale.preview))
			.any(|(place, section)| deeds.has(place, section));
		// What earned a credential counted once, even if it was voided since.
		let certified = Credentials::<T>::get(course, &learner).is_some();
		ensure!(!begun && !certified, Error::<T>::RefundOver);
		Self::pend(&sale.asset, &sale.parts, false)?;
		if let Some((privilege, ppm)) = sale.voucher {
			// Without room for it the voucher is gone; the money is not.
			Purses::<T>::mutate(found.program, &learner, |purse| {
				purse.put_voucher(privilege, ppm)
			});
		}
		let amount = purchase.paid;
		Self::free_place(course, found, &learner)?;
		Self::pay(&sale.asset, &sale.payer, amount);
		Self::deposit_event(Event::Refunded {
			course,
			learner,
			to: sale.payer,
			amount,
		});
		Ok(())
	}

	/// Takes a learner's place away and gives its deposit back.
	fn free_place(
		course: CourseId,
		mut found: CourseOf<T>,
		learner: &T::AccountId,
	) -> DispatchResult {
		let purchase = Purchases::<T>::take(course, learner).ok_or(Error::<T>::NothingToClaim)?;
		purchase.deposit.ticket.drop(&purchase.deposit.payer)?;
		found.learners = found
			.learners
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		Courses::<T>::insert(course, found);
		Ok(())
	}

	pub(crate) fn do_leave_course(
		by: T::AccountId,
		course: CourseId,
		learner: T::AccountId,
	) -> DispatchResult {
		let found = Self::course_or_err(course)?;
		ensure!(
			!Sales::<T>::contains_key(course, &learner),
			Error::<T>::WrongState
		);
		// Who paid for a place keeps it for a year after the course was taken off the market.
		let old = found
			.retired
			.is_some_and(|week| week.saturating_add(RETIRED_WEEKS) <= Self::now().week);
		ensure!(by == learner || old, Error::<T>::NotLearner);
		Self::free_place(course, found, &learner)?;
		Self::deposit_event(Event::CourseLeft { course, learner });
		Ok(())
	}

	pub(crate) fn read_claimable(who: &T::AccountId) -> Vec<Claimable<T::AssetId>> {
		let mut found: Vec<Claimable<T::AssetId>> = Credits::<T>::iter_prefix(who)
			.take(64)
			.map(|(asset, credit)| Claimable {
				pending: Pending::<T>::get(who, &asset),
				asset,
				credit,
			})
			.collect();
		for (asset, pending) in Pending::<T>::iter_prefix(who).take(64) {
			if !found.iter().any(|claimable| claimable.asset == asset) {
				found.push(Claimable {
					asset,
					credit: 0,
					pending,
				});
			}
		}
		found
	}
}
