// SPDX-License-Identifier: Apache-2.0

//! What time does, money out, tidying up.

use frame_support::pallet_macros::pallet_section;

/// What time does, money out, tidying up.
#[pallet_section]
mod upkeep {
	// The end of a dispute nobody ruled is the dearest effect of time: two bonds are paid out.
	#[benchmark]
	fn expire() {
		let cast = cast::<T>();
		let id = disputed::<T>(&cast, true);
		overdue::<T>(id);
		long_after::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	#[benchmark]
	fn lift() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		let parent = Bounties::<T>::get(id)
			.and_then(|record| record.parent)
			.expect("a child");
		Pallet::<T>::resign(by::<T>(&cast.hunter).into(), parent).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.up == Above::Top));
	}

	// With all that can be beside a record: a deposit, an entry in the tree, a text, a list of entries.
	#[benchmark]
	fn clean() {
		let cast = cast::<T>();
		let parent = root::<T>(&cast);
		let id = NextBountyId::<T>::get();
		let mut posting = posting::<T>(None, child_due::<T>(), MAX_SHORT_SPEC + 1);
		posting.mode = Mode::Open;
		Pallet::<T>::post_child(
			by::<T>(&cast.hunter).into(),
			parent,
			reward::<T>(50),
			Zero::zero(),
			Zero::zero(),
			posting,
		)
		.expect("set up");
		crate::pallet::EntryLists::<T>::insert(id, EntryListOf::<T>::default());
		Pallet::<T>::cancel(by::<T>(&cast.hunter).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(!Bounties::<T>::contains_key(id));
	}

	// One payee of a bounty in a place who cannot receive: less than an account has to hold.
	#[benchmark]
	fn credit() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let asset = T::BenchmarkHelper::asset();
		let id = placed_and_accepted::<T>(&cast, &asset, 1);
		let mut record = Bounties::<T>::get(id).expect("exists");
		let payee: T::AccountId = account("nobody", 0, 0);

		#[block]
		{
			Pallet::<T>::pay_or_credit(id, &mut record, (&payee, &asset), 1u32.into())?;
		}

		assert!(Credits::<T>::contains_key(&payee, &asset));
		Ok(())
	}

	// Reputation that nobody grants, due for a bounty in a place; without the attempt, whose weight the
	// runtime gives.
	#[benchmark]
	fn owe() {
		let cast = cast::<T>();
		let id = placed_and_accepted::<T>(&cast, &T::BenchmarkHelper::asset(), 1);
		let mut record = Bounties::<T>::get(id).expect("exists");

		#[block]
		{
			let (poster, worker) = (&cast.hunter, &cast.worker);
			Pallet::<T>::grant_or_owe(id, &mut record, (poster, worker), u64::MAX);
		}

		assert!(crate::pallet::OwedReputation::<T>::contains_key(
			&cast.worker,
			&cast.hunter
		));
	}

	#[benchmark]
	fn withdraw_credit() {
		let cast = cast::<T>();
		let (_, id) = accepted::<T>(&cast, 1);
		let asset = T::BenchmarkHelper::asset();
		let payee = Bounties::<T>::get(id)
			.and_then(|record| record.payees.first().map(|payee| payee.who.clone()))
			.expect("has payees");
		// As if the payee could not have received when it was claimed.
		let amount = Bounties::<T>::mutate(id, |record| {
			let record = record.as_mut().expect("exists");
			record.pays.pop().map(|pay| pay.amount).expect("has pays")
		});
		let ticket = <T::Consideration as frame_support::traits::Consideration<_, _>>::new(
			&cast.poster,
			Pallet::<T>::credit_footprint(),
		)
		.expect("set up");
		Credits::<T>::insert(
			&payee,
			&asset,
			Credit {
				amount,
				deposit: Some((cast.poster.clone(), ticket)),
			},
		);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), payee.clone(), asset.clone());

		assert!(!Credits::<T>::contains_key(&payee, &asset));
	}

	// Without the grant itself, whose weight the runtime gives: the record goes and its deposit
	// comes back.
	#[benchmark]
	fn collect_reputation() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let ticket = <T::Consideration as frame_support::traits::Consideration<_, _>>::new(
			&cast.poster,
			Pallet::<T>::credit_footprint(),
		)?;
		let owed = Owed {
			points: 1,
			deposit: Some((cast.poster.clone(), ticket)),
		};
		crate::pallet::OwedReputation::<T>::insert(&cast.worker, &cast.hunter, owed);
		let (to, of) = (cast.worker.clone(), cast.hunter.clone());

		#[block]
		{
			Pallet::<T>::settle_owed(&to, &of, 1)?;
		}

		assert!(!crate::pallet::OwedReputation::<T>::contains_key(&to, &of));
		Ok(())
	}

	// The last refund of a contributor: the record goes and its deposit comes back.
	#[benchmark]
	fn refund() {
		let cast = cast::<T>();
		let id = crowd::<T>(&cast);
		let other = funded::<T>("other", 3);
		Pallet::<T>::contribute(by::<T>(&other).into(), id, reward::<T>(50)).expect("set up");
		Pallet::<T>::cancel(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, other.clone());

		assert!(!crate::pallet::Contributions::<T>::contains_key(id, &other));
	}

	#[benchmark]
	fn forget_level() {
		let cast = cast::<T>();
		crate::pallet::Levels::<T>::insert(
			&cast.worker,
			Level {
				period: 0,
				now: 1,
				last: 0,
			},
		);
		let later = T::LevelPeriod::get().saturating_mul(3u32.into());
		T::BlockNumberProvider::set_block_number(later);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), cast.worker.clone());

		assert!(!crate::pallet::Levels::<T>::contains_key(&cast.worker));
	}
}
