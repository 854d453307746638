// SPDX-License-Identifier: Apache-2.0
//! Privileges: what points buy. Neither points nor vouchers can be given to anybody else.

use crate::{
	types::{Effect, Offer, Privilege, PrivilegeId, ProgramId, Purse, PPM},
	Config, Error, Event, Pallet, Privileges, Purses,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::ConstU32, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
	fn ensure_offer(offer: &Offer) -> DispatchResult {
		ensure!(
			offer.price > 0 && offer.per_member > 0,
			Error::<T>::OutOfBounds
		);
		Ok(())
	}

	pub(crate) fn do_add_privilege(
		who: T::AccountId,
		program: ProgramId,
		name: BoundedVec<u8, ConstU32<32>>,
		effect: Effect,
		offer: Offer,
	) -> DispatchResult {
		Self::owned(&who, program)?;
		Self::ensure_offer(&offer)?;
		if let Effect::Voucher { ppm } = effect {
			ensure!(ppm > 0 && ppm <= PPM, Error::<T>::OutOfBounds);
		}
		let mut list = Privileges::<T>::get(program);
		let privilege = PrivilegeId::try_from(list.len()).map_err(|_| Error::<T>::TableFull)?;
		list.try_push(Privilege {
			name: name.clone(),
			effect,
			offer,
			sold: 0,
		})
		.map_err(|_| Error::<T>::TableFull)?;
		Privileges::<T>::insert(program, list);
		Self::deposit_event(Event::PrivilegeSet {
			program,
			privilege,
			name,
			effect,
			offer,
		});
		Ok(())
	}

	pub(crate) fn do_set_privilege(
		who: T::AccountId,
		program: ProgramId,
		privilege: PrivilegeId,
		offer: Offer,
	) -> DispatchResult {
		Self::owned(&who, program)?;
		Self::ensure_offer(&offer)?;
		let mut list = Privileges::<T>::get(program);
		let found = list
			.get_mut(usize::from(privilege))
			.ok_or(Error::<T>::PrivilegeUnknown)?;
		found.offer = offer;
		let (name, effect) = (found.name.clone(), found.effect);
		Privileges::<T>::insert(program, list);
		Self::deposit_event(Event::PrivilegeSet {
			program,
			privilege,
			name,
			effect,
			offer,
		});
		Ok(())
	}

	pub(crate) fn do_redeem(
		who: T::AccountId,
		program: ProgramId,
		privilege: PrivilegeId,
		max_price: u64,
		commitment: [u8; 32],
	) -> DispatchResult {
		let mut list = Privileges::<T>::get(program);
		let found = list
			.get_mut(usize::from(privilege))
			.ok_or(Error::<T>::PrivilegeUnknown)?;
		let mut book =
			Self::open_book(program, &who, Self::now()).ok_or(Error::<T>::NotEnrolled)?;
		let price = found.offer.price;
		ensure!(price <= max_price, Error::<T>::PriceChanged);
		found.offer.stock = found
			.offer
			.stock
			.checked_sub(1)
			.ok_or(Error::<T>::SoldOut)?;
		found.sold = found.sold.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		let mut purse = Purses::<T>::get(program, &who);
		Self::note_redeemed(&mut purse, privilege, found.offer.per_member)?;
		if let Effect::Voucher { ppm } = found.effect {
			ensure!(
				purse.put_voucher(privilege, ppm),
				Error::<T>::TooManyVouchers
			);
		}

		let ledger = &mut book.ledger;
		ensure!(ledger.balance >= 0, Error::<T>::InDebt);
		ensure!(
			ledger.balance >= i128::from(price),
			Error::<T>::NotEnoughPoints
		);
		ledger.spent = ledger
			.spent
			.checked_add(price)
			.ok_or(ArithmeticError::Overflow)?;
		ledger.balance = ledger.balance.saturating_sub(i128::from(price));
		let (spent, balance) = (ledger.spent, ledger.balance);

		Privileges::<T>::insert(program, list);
		Purses::<T>::insert(program, &who, purse);
		Self::save_book(program, &who, book)?;
		Self::deposit_event(Event::Redeemed {
			program,
			member: who,
			privilege,
			price,
			commitment,
			spent,
			balance,
		});
		Ok(())
	}

	fn note_redeemed(
		purse: &mut Purse,
		privilege: PrivilegeId,
		limit: u16,
	) -> Result<(), DispatchError> {
		let known = purse.redeemed.iter_mut().find(|(id, _)| *id == privilege);
		match known {
			Some((_, count)) => {
				ensure!(*count < limit, Error::<T>::LimitReached);
				*count = count.saturating_add(1);
			},
			None => purse
				.redeemed
				.try_push((privilege, 1))
				.map_err(|_| Error::<T>::LimitReached)?,
		}
		Ok(())
	}
}
