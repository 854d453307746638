// SPDX-License-Identifier: Apache-2.0

//! What clients read about candidates, claims and money.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::traits::Zero;

use crate::{
	marks::SeatNumber,
	money_types::*,
	pallet::Daos,
	state::{DaoState, MemberState, ProposalState},
	types::*,
	Applications, Config, Constitutions, Credits, DebtTotals, Debts, DebtsTo, Invitations, Members,
	Memberships, Pallet, Proposals, Slots, Treasuries, Tributes,
};

/// Applications in one page of the read.
const PAGE: usize = 64;

/// An application as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ApplicationView<AccountId, BlockNumber, Tribute> {
	/// Who applies.
	pub who: AccountId,
	/// When it lapses.
	pub expires: BlockNumber,
	/// Shares asked for.
	pub shares: u64,
	/// Loot asked for.
	pub loot: u64,
	/// What is offered.
	pub tribute: Option<Tribute>,
}

/// A registered asset of a DAO as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct TreasuryLine<AssetId, Balance> {
	/// The asset.
	pub asset: AssetId,
	/// What the DAO owns free and clear; exits and proposals are paid from it. Of a frozen asset, what
	/// it could spend if it were not.
	pub free: Balance,
	/// Set aside for members, in the pot.
	pub set_aside: Balance,
	/// Owed to former members, of a frozen asset.
	pub owed: Balance,
}

/// Something that waits for an account.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Claimable<AssetId, Balance> {
	/// The DAO to claim it from; None: a credit, for `withdraw_credit`.
	pub dao: Option<DaoId>,
	/// The asset.
	pub asset: AssetId,
	/// How much.
	pub amount: Balance,
	/// Which call pays it.
	pub source: Source,
}

/// Where claimable money comes from, and so which call pays it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum Source {
	/// Shared income and distributions: `claim`.
	#[codec(index = 0)]
	SetAside,
	/// The pot: `withdraw_credit`.
	#[codec(index = 1)]
	Credit,
	/// What is left of a dissolved DAO: `claim_rest`.
	#[codec(index = 2)]
	Rest,
	/// A DAO, of an asset that was frozen: `pay_debt`.
	#[codec(index = 3)]
	Debt,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn read_applications(
		dao: DaoId,
		from: Option<T::AccountId>,
	) -> Vec<ApplicationView<T::AccountId, BlockOf<T>, TributeOf<T>>> {
		let all = match from {
			Some(from) => {
				let key = Applications::<T>::hashed_key_for(dao, from);
				Applications::<T>::iter_prefix_from(dao, key)
			},
			None => Applications::<T>::iter_prefix(dao),
		};
		all.take(PAGE)
			.map(|(who, application)| ApplicationView {
				expires: application.expires,
				shares: application.shares,
				loot: application.loot,
				tribute: Tributes::<T>::get(dao, &who),
				who,
			})
			.collect()
	}

	pub(crate) fn read_treasury(dao: DaoId) -> Vec<TreasuryLine<T::AssetId, BalanceOf<T>>> {
		Treasuries::<T>::get(dao)
			.into_iter()
			.map(|stream| TreasuryLine {
				free: Self::free(dao, &stream.asset),
				set_aside: stream.set_aside,
				owed: DebtTotals::<T>::get(dao, &stream.asset),
				asset: stream.asset,
			})
			.collect()
	}

	pub(crate) fn read_exit_value(
		dao: DaoId,
		who: &T::AccountId,
	) -> Vec<(T::AssetId, BalanceOf<T>)> {
		let (Some(record), Some(member)) = (Daos::<T>::get(dao), Members::<T>::get(dao, who))
		else {
			return Vec::new();
		};
		let assets = Self::registered(dao);
		let claim = claim_of::<T>(&member);
		match record.state {
			DaoState::Dissolved { claims, .. } => assets
				.into_iter()
				.map(|asset| {
					let due = Self::rest_of(dao, who, claim, claims, &asset);
					(asset, due)
				})
				.collect(),
			_ => Self::parts_of(dao, &record, claim, &assets),
		}
	}

	pub(crate) fn read_claimable(who: &T::AccountId) -> Vec<Claimable<T::AssetId, BalanceOf<T>>> {
		let mut found = Vec::new();
		let mut note = |dao, asset, amount: BalanceOf<T>, source| {
			if !amount.is_zero() {
				found.push(Claimable {
					dao,
					asset,
					amount,
					source,
				});
			}
		};
		for dao in Memberships::<T>::get(who) {
			for due in Self::dues_now(dao, who) {
				note(Some(dao), due.asset, due.amount, Source::SetAside);
			}
			if Daos::<T>::get(dao).is_some_and(|record| record.state.is_dissolved()) {
				for (asset, amount) in Self::read_exit_value(dao, who) {
					note(Some(dao), asset, amount, Source::Rest);
				}
			}
		}
		for (asset, amount) in Credits::<T>::iter_prefix(who) {
			note(None, asset, amount, Source::Credit);
		}
		for (dao, asset) in DebtsTo::<T>::iter_key_prefix(who) {
			let debt = Debts::<T>::get(dao, (who.clone(), asset.clone()));
			note(
				Some(dao),
				asset,
				debt.unwrap_or_else(Zero::zero),
				Source::Debt,
			);
		}
		found
	}

	pub(crate) fn read_actions(who: &T::AccountId, dao: DaoId) -> Vec<Action> {
		let Some(record) = Daos::<T>::get(dao) else {
			return Vec::new();
		};
		let now = Self::now();
		let mut actions = Vec::new();
		let Some(member) = Members::<T>::get(dao, who) else {
			let invited = Invitations::<T>::get(dao, who);
			if Applications::<T>::get(dao, who).is_some() {
				actions.push(Action::WithdrawApplication);
			} else if invited.is_some_and(|seat| now < seat.until && record.state.admits()) {
				actions.push(Action::AcceptInvitation);
			} else if record.state.is_active() && *who != Self::account_id(dao) {
				actions.push(Action::Apply);
			}
			return actions;
		};
		let bound = Self::is_bound(dao, &member);
		if record.state.is_active() {
			Self::add_voting(who, dao, &member, &mut actions);
			if matches!(member.state, MemberState::Probation { until, .. } if now >= until) {
				actions.push(Action::SettleProbation);
			}
			if !bound && member.state.may_exit() && claim_of::<T>(&member) > 0 {
				actions.push(Action::RageQuit);
			}
		}
		if record.state.is_dissolved()
			&& Self::read_exit_value(dao, who)
				.iter()
				.any(|(_, amount)| !amount.is_zero())
		{
			actions.push(Action::ClaimRest);
		}
		if !bound && member.state.may_leave() {
			actions.push(Action::Leave);
		}
		if Self::dues_now(dao, who)
			.iter()
			.any(|due| !due.amount.is_zero())
		{
			actions.push(Action::Claim);
		}
		actions
	}

	/// Whether somebody on this seat would have a vote on a proposal that opens now.
	fn would_have_a_vote(dao: DaoId, seat: SeatNumber) -> bool {
		let members = Self::members_now(dao);
		let system = Constitutions::<T>::get(dao).map(|constitution| constitution.system);
		let weights = system.map(|system| Self::weights_of(system, &members));
		members
			.iter()
			.zip(weights.unwrap_or_default())
			.any(|(member, weight)| member.seat == seat && !weight.is_zero())
	}

	fn add_voting(who: &T::AccountId, dao: DaoId, member: &MemberOf<T>, actions: &mut Vec<Action>) {
		let good = member.state.is_good();
		let slots = Slots::<T>::get(dao);
		let own = slots.iter().filter(|slot| slot.proposer == *who).count();
		let room = own < MAX_VOTING_PER_PROPOSER && !slots.is_full();
		if room && Self::would_have_a_vote(dao, member.seat) {
			actions.push(Action::Propose);
		}
		for slot in &slots {
			let id = slot.proposal;
			let Some(proposal) = Proposals::<T>::get(id) else {
				continue;
			};
			let running = matches!(Self::state_now(&proposal), ProposalState::Voting { ends } if Self::now() < ends);
			if !running {
				continue;
			}
			let voter = proposal.roll.find(who);
			let cast = voter
				.and_then(|voter| Self::ballot_cast(who, id, &proposal, voter))
				.is_some();
			let open = match good {
				true => !cast,
				false => Self::may_take_back(&proposal, &member.state, member.seat),
			};
			if open && voter.is_some() {
				actions.push(Action::Vote(id));
			}
			if slot.proposer == *who && Self::has_no_others_ballot(id, &proposal) {
				actions.push(Action::Withdraw(id));
			}
		}
	}
}
