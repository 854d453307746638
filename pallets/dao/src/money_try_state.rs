// SPDX-License-Identifier: Apache-2.0

//! What always holds of candidates, claims and money, one function each.
//!
//! 10. candidates and the expelled are counted, and have no shares
//! 11. an application is nobody's seat, and tributes are those of applications and trials
//! 12. for each asset, what the pot holds is the sum of the ledgers
//! 13. what members are owed of an asset is no more than was set aside for them
//! 14. lists of assets ascend, name the native token, and belong to a DAO; dues to a member
//! 15. debts add up
//! 16. what was paid after a dissolution adds up, and claims did not grow since

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::{
	traits::{Saturating, Zero},
	TryRuntimeError,
};

use crate::{
	pallet::Daos,
	state::{DaoState, MemberState},
	types::*,
	Applications, Config, Credits, DebtTotals, Debts, DebtsTo, Dues, Invitations, Members, Pallet,
	Payouts, PotAssets, Taken, Treasuries, Tributes,
};

impl<T: Config> Pallet<T> {
	/// Check every invariant of this file.
	pub(crate) fn try_state_money() -> Result<(), TryRuntimeError> {
		Self::try_state_standing()?;
		Self::try_state_candidates()?;
		Self::try_state_pot()?;
		Self::try_state_dues()?;
		Self::try_state_treasuries()?;
		Self::try_state_debts()?;
		Self::try_state_rests()
	}

	fn try_state_standing() -> Result<(), TryRuntimeError> {
		for (id, dao) in Daos::<T>::iter() {
			let mut lesser = 0u32;
			for (_, member) in Members::<T>::iter_prefix(id) {
				match member.state {
					MemberState::Good | MemberState::Jailed { .. } => {},
					MemberState::Probation { .. } => {
						ensure!(
							member.shares == 0 && member.loot == 0 && member.yes == 0,
							"somebody on trial has shares, loot or a vote"
						);
						lesser = lesser.saturating_add(1);
					},
					MemberState::Former { .. } => {
						ensure!(
							member.shares == 0 && member.reputation.is_zero(),
							"somebody expelled has shares or reputation"
						);
						lesser = lesser.saturating_add(1);
					},
				}
			}
			ensure!(dao.lesser == lesser, "the count of candidates is wrong");
		}
		Ok(())
	}

	fn try_state_candidates() -> Result<(), TryRuntimeError> {
		for (id, who, _) in Applications::<T>::iter() {
			ensure!(Daos::<T>::contains_key(id), "an application without DAO");
			ensure!(
				!Members::<T>::contains_key(id, &who) && !Invitations::<T>::contains_key(id, &who),
				"an applicant has a seat"
			);
		}
		for (id, who, tribute) in Tributes::<T>::iter() {
			let waits = Applications::<T>::contains_key(id, &who)
				|| Members::<T>::get(id, &who).is_some_and(|member| member.state.is_probation());
			ensure!(waits, "a tribute of nobody");
			ensure!(!tribute.amount.is_zero(), "a tribute of nothing");
		}
		Ok(())
	}

	fn try_state_pot() -> Result<(), TryRuntimeError> {
		let mut ledgers = BTreeMap::<T::AssetId, BalanceOf<T>>::new();
		let mut add = |asset: T::AssetId, amount: BalanceOf<T>| {
			let sum = ledgers.entry(asset).or_default();
			*sum = sum.saturating_add(amount);
		};
		add(T::NativeAsset::get(), Self::rounds_in_pot());
		for asset in PotAssets::<T>::iter_keys() {
			add(asset, Zero::zero());
		}
		for (_, _, tribute) in Tributes::<T>::iter() {
			add(tribute.asset, tribute.amount);
		}
		for (_, asset, credit) in Credits::<T>::iter() {
			ensure!(!credit.is_zero(), "a credit of nothing");
			add(asset, credit);
		}
		for (_, streams) in Treasuries::<T>::iter() {
			for stream in streams {
				add(stream.asset, stream.set_aside);
			}
		}
		for (asset, sum) in ledgers {
			ensure!(
				Self::held(&asset) == sum,
				"the pot does not hold what its ledgers say"
			);
		}
		Ok(())
	}

	fn try_state_dues() -> Result<(), TryRuntimeError> {
		for (id, streams) in Treasuries::<T>::iter() {
			let mut owed = BTreeMap::<T::AssetId, BalanceOf<T>>::new();
			for (who, _) in Members::<T>::iter_prefix(id) {
				for due in Self::dues_now(id, &who) {
					let sum = owed.entry(due.asset).or_default();
					*sum = sum.saturating_add(due.amount);
				}
			}
			for stream in streams {
				let owed = owed.get(&stream.asset).copied().unwrap_or_else(Zero::zero);
				ensure!(owed <= stream.set_aside, "more is owed than was set aside");
				ensure!(
					stream.set_aside <= stream.received,
					"more is set aside than came in"
				);
			}
		}
		Ok(())
	}

	fn try_state_treasuries() -> Result<(), TryRuntimeError> {
		for (id, streams) in Treasuries::<T>::iter() {
			ensure!(Daos::<T>::contains_key(id), "a treasury without DAO");
			let names: Vec<_> = streams.iter().map(|stream| &stream.asset).collect();
			let sorted: BTreeSet<_> = names.iter().copied().collect();
			ensure!(
				sorted.into_iter().collect::<Vec<_>>() == names,
				"a list of assets does not ascend"
			);
			ensure!(
				names.contains(&&T::NativeAsset::get()),
				"a DAO does not know the native token"
			);
		}
		ensure!(
			Treasuries::<T>::iter_keys().count() == Daos::<T>::iter_keys().count(),
			"a DAO without treasury"
		);
		for (id, who, dues) in Dues::<T>::iter() {
			ensure!(Members::<T>::contains_key(id, who), "dues of no member");
			let names: BTreeSet<_> = dues.iter().map(|due| &due.asset).collect();
			ensure!(names.len() == dues.len(), "dues of one asset twice");
			for due in &dues {
				ensure!(
					Self::is_registered(id, &due.asset),
					"dues of an asset not registered"
				);
			}
		}
		Ok(())
	}

	fn try_state_debts() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::<(DaoId, T::AssetId), BalanceOf<T>>::new();
		for (id, (who, asset), debt) in Debts::<T>::iter() {
			ensure!(Daos::<T>::contains_key(id), "a debt of no DAO");
			ensure!(
				DebtsTo::<T>::contains_key(who, (id, asset.clone())),
				"a debt is not indexed"
			);
			let sum = sums.entry((id, asset)).or_default();
			*sum = sum.saturating_add(debt);
		}
		for (id, asset, total) in DebtTotals::<T>::iter() {
			ensure!(
				sums.remove(&(id, asset)) == Some(total),
				"debts do not add up"
			);
		}
		ensure!(sums.is_empty(), "a debt is not in the sum");
		ensure!(
			Debts::<T>::iter_keys().count() == DebtsTo::<T>::iter_keys().count(),
			"an indexed debt is none"
		);
		Ok(())
	}

	fn try_state_rests() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::<(DaoId, T::AssetId), BalanceOf<T>>::new();
		for (id, (_, asset), taken) in Taken::<T>::iter() {
			let sum = sums.entry((id, asset)).or_default();
			*sum = sum.saturating_add(taken);
		}
		for (id, asset, paid) in Payouts::<T>::iter() {
			let record = Daos::<T>::get(id);
			ensure!(
				record.is_some_and(|record| record.state.is_dissolved()),
				"rests were paid by a DAO that is not dissolved"
			);
			// A sweep removes what was taken before what was paid.
			let taken = sums.remove(&(id, asset)).unwrap_or_else(Zero::zero);
			ensure!(taken <= paid, "more was taken than paid");
		}
		ensure!(sums.is_empty(), "something was taken that was not paid");
		for (_, record) in Daos::<T>::iter() {
			if let DaoState::Dissolved { claims, .. } = record.state {
				ensure!(record.claims() <= claims, "claims grew after a dissolution");
			}
		}
		Ok(())
	}
}
