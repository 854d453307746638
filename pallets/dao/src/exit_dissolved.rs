// SPDX-License-Identifier: Apache-2.0

//! What a dissolved DAO still has in others. It cannot decide to fetch it any more, so its people do
//! that for it, or after two weeks anybody, who is given no choice but the day.

use alloc::vec::Vec;
use frame_support::{ensure, traits::Get, weights::Weight};
use sp_runtime::{traits::Saturating, DispatchError};

use crate::{
	marks::has,
	money_types::*,
	pallet::Daos,
	state::{DaoState, MemberState},
	types::*,
	voting::Cast,
	Config, Constitutions, Error, Event, Members, Pallet, Proposals, Slots,
};

impl<T: Config> Pallet<T> {
	/// The most that `exit_dissolved` can weigh.
	pub(crate) fn exit_dissolved_weight() -> Weight {
		let votes = Cast::most::<T::WeightInfo>().saturating_mul(MAX_VOTING.into());
		Self::asked(Self::quit_most(MAX_ASSETS.saturating_mul(2))).saturating_add(votes)
	}

	/// With what an own exit does not read: the dissolved DAO, its constitution, its list, and who asks.
	fn asked(exit: Weight) -> Weight {
		exit.saturating_add(T::DbWeight::get().reads(4))
	}

	/// From which block on anybody can let it leave others: as long as the expelled have for their own payout, its people
	/// choose the day. Others would take one on which money is out that comes back to those who stay.
	fn exit_from(dissolved: DaoId, sweep: BlockOf<T>) -> BlockOf<T> {
		let kept = Constitutions::<T>::get(dissolved).map(|constitution| constitution.sweep);
		let since = sweep.saturating_sub(kept.unwrap_or_default());
		core::cmp::min(sweep, Self::payout_from(since))
	}

	/// Let a dissolved DAO leave another one with its part. Returns what that weighed.
	pub(crate) fn do_exit_dissolved(
		caller: &T::AccountId,
		dissolved: DaoId,
		from: DaoId,
	) -> Result<Weight, DispatchError> {
		let record = Daos::<T>::get(dissolved).ok_or(Error::<T>::UnknownDao)?;
		let DaoState::Dissolved { sweep, .. } = record.state else {
			return Err(Error::<T>::WrongState.into());
		};
		Self::active(from)?;
		let who = Self::account_id(dissolved);
		let member = Members::<T>::get(from, &who).ok_or(Error::<T>::NotEligible)?;
		let own = Members::<T>::get(dissolved, caller).map(|own| own.state);
		let by_itself = own.as_ref().is_some_and(MemberState::is_full);
		let own = own.is_some_and(|own| own.may_exit());
		ensure!(
			own || Self::now() >= Self::exit_from(dissolved, sweep),
			Error::<T>::TooEarly
		);
		if member.state.is_probation() {
			let exit = Self::end_probation(from, &who, member)?;
			Self::deposit_event(Event::Left {
				dao: from,
				who,
				shares: 0,
				loot: 0,
			});
			// The tribute is what is paid.
			return Ok(Self::asked(Self::quit_weight(1, exit)));
		}
		// Only for its own people: a stranger could turn a vote by it.
		let votes = match own {
			true => Self::abstain_instead_of_yes(from, &who, &member)?,
			false => Weight::zero(),
		};
		let burn = (member.shares, member.loot);
		let assets = Self::in_both_lists(dissolved, from);
		let exit = Self::exit(from, &who, member, burn, &assets, by_itself)?;
		let paid = u32::try_from(assets.len()).unwrap_or(u32::MAX);
		Ok(Self::asked(Self::quit_weight(paid, exit)).saturating_add(votes))
	}

	/// All assets that either DAO has registered, ascending; at most 32. An own exit names at most
	/// 16, and so many fit into the own list, which its people set while they decided. Nobody can
	/// name the rest for it: to be paid in a list that lacks something is to lose that.
	pub(crate) fn in_both_lists(dissolved: DaoId, from: DaoId) -> Vec<T::AssetId> {
		let mut assets = Self::registered(from);
		assets.extend(Self::registered(dissolved));
		assets.sort_unstable();
		assets.dedup();
		assets
	}

	/// Put an abstention into the place of each yes of a member who can sign no ballot any more. Else
	/// a yes in a long vote, its own or one that a delegate planted, would hold it in while a payment
	/// with a short one takes the treasury. At most 16 proposals are looked at.
	fn abstain_instead_of_yes(
		dao: DaoId,
		who: &T::AccountId,
		member: &MemberOf<T>,
	) -> Result<Weight, DispatchError> {
		let mut used = Weight::zero();
		for slot in Slots::<T>::get(dao) {
			let yes = Proposals::<T>::get(slot.proposal).is_some_and(|proposal| {
				has(proposal.marks.ayes, member.seat) && Self::ensure_voting(&proposal).is_ok()
			});
			if yes {
				let cast = Self::do_vote(who.clone(), slot.proposal, Vote::Abstain)?;
				used = used.saturating_add(cast.weight::<T::WeightInfo>());
			}
		}
		Ok(used)
	}
}
