// SPDX-License-Identifier: Apache-2.0

//! What always holds of votes, reputation and rounds; see `try_state.rs`.

use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::{
	traits::{Saturating, Zero},
	TryRuntimeError,
};

use crate::{
	constitution::VotingSystem,
	credits::cost,
	pallet::Daos,
	rounds::{matching::Sums, ProjectId, RoundId},
	state::{ExchangeState, ProjectState},
	types::*,
	Ballots, Config, Contributions, CreditPeriods, Delegates, Delegations, Exchanges, Lent,
	Members, NextRound, Outsiders, Pallet, Projects, Proposals, RoundLedger, Rounds, Spendings,
	SpentAndLeft, Standings, Vouchings,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state_votes() -> Result<(), TryRuntimeError> {
		Self::try_state_reputation()?;
		Self::try_state_credits()?;
		Self::try_state_delegations()?;
		Self::try_state_lent()?;
		Self::try_state_exchanges()?;
		Self::try_state_rounds()?;
		Self::try_state_contributions()
	}

	/// Raw reputation outside adds up, and what is granted is within what can be counted.
	fn try_state_reputation() -> Result<(), TryRuntimeError> {
		for (id, standing) in Standings::<T>::iter() {
			let mut outside = Weighted::zero();
			for (_, outsider) in Outsiders::<T>::iter_prefix(id) {
				ensure!(!outsider.reputation.is_zero(), "an empty outsider");
				outside = outside.saturating_add(outsider.reputation);
			}
			ensure!(
				standing.outside == outside,
				"reputation outside is not its holders'"
			);
			ensure!(standing.fading.length > 0, "a half-life of nothing");
			let exchanges = Exchanges::<T>::iter_keys()
				.filter(|(low, high)| *low == id || *high == id)
				.count();
			ensure!(
				usize::try_from(standing.exchanges) == Ok(exchanges),
				"the count of exchanges is wrong"
			);
			let inside = Daos::<T>::get(id)
				.ok_or("a standing without DAO")?
				.reputation;
			ensure!(
				crate::reputation::is_before_horizon(&inside.saturating_add(outside)),
				"reputation beyond the horizon"
			);
		}
		for (id, _, _) in Outsiders::<T>::iter() {
			ensure!(
				Standings::<T>::contains_key(id),
				"an outsider without standing"
			);
		}
		Ok(())
	}

	/// Nobody spent more credits than there were, and the ballots that can still be changed are
	/// paid for.
	fn try_state_credits() -> Result<(), TryRuntimeError> {
		let mut cast = BTreeMap::<(DaoId, T::AccountId, u32), (u64, u32)>::new();
		for (id, proposal) in Proposals::<T>::iter() {
			let quadratic = proposal.rules.system == VotingSystem::Quadratic;
			ensure!(
				proposal.credits.is_some() == quadratic,
				"credits where they buy nothing, or none where they do"
			);
			let Some(terms) = proposal.credits else {
				continue;
			};
			let period = CreditPeriods::<T>::get(proposal.dao).ok_or("credits without a period")?;
			ensure!(terms.period <= period.number, "a period of the future");
			if !proposal.state.is_voting() {
				continue;
			}
			ensure!(
				terms.period.saturating_add(1) >= period.number,
				"a vote in a period without counter"
			);
			for (who, ballot) in Ballots::<T>::iter_prefix(id) {
				ensure!(
					ballot.by.is_none(),
					"a delegated ballot bought with credits"
				);
				let votes = u16::try_from(ballot.weight).map_err(|_| "too many votes")?;
				ensure!(
					(votes == 0) == (ballot.vote == Vote::Abstain),
					"a ballot without votes, or an abstention with some"
				);
				let booked = cast
					.entry((proposal.dao, who, terms.period))
					.or_insert((0, terms.amount));
				booked.0 = booked.0.saturating_add(cost(votes));
				ensure!(booked.1 == terms.amount, "two grants in one period");
			}
		}
		for ((dao, who, period), (needed, amount)) in cast {
			if !Members::<T>::contains_key(dao, &who) {
				continue;
			}
			let spent = Spendings::<T>::get(dao, &who).in_period(period);
			// Withdrawn and answered proposals give nothing back, so it may be more. Somebody who
			// left and came back has no counter of a period that is over, and ballots that cannot be
			// changed.
			ensure!(spent <= amount, "more credits spent than granted");
			ensure!(
				u64::from(spent) >= needed || Self::came_back(dao, &who),
				"votes nobody paid for"
			);
		}
		for (dao, who, _) in Spendings::<T>::iter() {
			ensure!(Members::<T>::contains_key(dao, who), "credits of nobody");
		}
		for (dao, gone) in SpentAndLeft::<T>::iter() {
			let period = CreditPeriods::<T>::get(dao).ok_or("credits without a period")?;
			ensure!(!gone.is_empty(), "an empty list of those who left");
			for (at, (who, spent)) in gone.iter().enumerate() {
				ensure!(
					!Members::<T>::contains_key(dao, who)
						&& gone
							.iter()
							.skip(at.saturating_add(1))
							.all(|(other, _)| other != who),
					"somebody who left is here, or left twice"
				);
				ensure!(
					(1..=period.amount).contains(spent),
					"more credits spent than granted, or none"
				);
			}
		}
		Ok(())
	}

	/// Whether a member joined after a proposal in which it has a ballot opened.
	fn came_back(dao: DaoId, who: &T::AccountId) -> bool {
		let since = Members::<T>::get(dao, who).map(|member| member.since);
		Proposals::<T>::iter().any(|(id, proposal)| {
			proposal.dao == dao
				&& Ballots::<T>::contains_key(id, who)
				&& since.is_some_and(|since| since >= proposal.opened)
		})
	}

	/// Delegations are found both ways, between members, and no more than can be carried.
	fn try_state_delegations() -> Result<(), TryRuntimeError> {
		for (dao, who, delegation) in Delegations::<T>::iter() {
			ensure!(
				Members::<T>::contains_key(dao, &who)
					&& Members::<T>::contains_key(dao, &delegation.to),
				"a delegation without member"
			);
			ensure!(who != delegation.to, "a delegation to oneself");
			ensure!(
				Delegates::<T>::get(dao, &delegation.to).contains(&who),
				"a delegate does not know"
			);
		}
		let mut carried = 0usize;
		for (dao, delegate, list) in Delegates::<T>::iter() {
			ensure!(!list.is_empty(), "an empty list of delegations");
			carried = carried.saturating_add(list.len());
			for who in list {
				ensure!(
					Delegations::<T>::get(dao, who).is_some_and(|leave| leave.to == delegate),
					"a delegate carries what was not given"
				);
			}
		}
		ensure!(
			carried == Delegations::<T>::iter_keys().count(),
			"a delegation carried twice"
		);
		Ok(())
	}

	/// What delegates cast for others is the sum of those ballots, and goes with them.
	fn try_state_lent() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::<(ProposalId, T::AccountId), Weighted>::new();
		for (id, _, ballot) in Ballots::<T>::iter() {
			if let Some(by) = ballot.by {
				let sum = sums.entry((id, by)).or_default();
				*sum = sum.saturating_add(ballot.weight);
			}
		}
		for (id, delegate, lent) in Lent::<T>::iter() {
			ensure!(
				sums.remove(&(id, delegate)) == Some(lent),
				"lent weight is not that of the ballots"
			);
		}
		ensure!(sums.is_empty(), "lent weight nobody counted");
		Ok(())
	}

	/// Exchanges lie under the right pair.
	fn try_state_exchanges() -> Result<(), TryRuntimeError> {
		for (low, high, exchange) in Exchanges::<T>::iter() {
			ensure!(low < high, "an exchange under the wrong pair");
			ensure!(
				[low, high].contains(&exchange.payer),
				"an exchange paid by a stranger"
			);
			if let ExchangeState::Offered { by, .. } = exchange.state {
				ensure!(by == exchange.payer, "an offer paid by another");
			}
		}
		Ok(())
	}

	/// What of the pot belongs to rounds, by ledger.
	pub fn rounds_in_pot() -> BalanceOf<T> {
		RoundLedger::<T>::iter_values().fold(Zero::zero(), |sum: BalanceOf<T>, held| {
			sum.saturating_add(held)
		})
	}

	/// Every unit of a round is accounted for: its ledger is the rest of its pool plus the
	/// contributions not paid out; what was paid is at most the pool; the claims add up.
	fn try_state_rounds() -> Result<(), TryRuntimeError> {
		for (id, round) in Rounds::<T>::iter() {
			ensure!(id < NextRound::<T>::get(), "a round of the future");
			ensure!(round.paid <= round.pool, "more was matched than there was");
			let mut held = match round.returned {
				true => Zero::zero(),
				false => round.pool.saturating_sub(round.paid),
			};
			let (mut total, mut matched) = (Weighted::zero(), BalanceOf::<T>::zero());
			let mut projects = 0u32;
			for (number, project) in Projects::<T>::iter_prefix(id) {
				ensure!(number < round.next, "a project of the future");
				projects = projects.saturating_add(1);
				held = held.saturating_add(project.held);
				matched = matched.saturating_add(project.matched);
				if project.state != ProjectState::Struck {
					total = total.saturating_add(project.sums.m());
				}
			}
			ensure!(round.projects == projects, "a round's projects are wrong");
			ensure!(
				RoundLedger::<T>::get(id) == held,
				"a round's ledger is not pool and contributions"
			);
			ensure!(matched <= round.paid, "matches that were not paid");
			// A project that is removed keeps its part of the sum, so that nobody else gets it.
			ensure!(total <= round.total, "a round's claims do not add up");
			ensure!(
				projects < round.next || total == round.total,
				"a round's claims are not its projects'"
			);
		}
		for id in RoundLedger::<T>::iter_keys() {
			ensure!(Rounds::<T>::contains_key(id), "money of no round");
		}
		for (id, _, _) in Projects::<T>::iter() {
			ensure!(Rounds::<T>::contains_key(id), "a project without round");
		}
		Ok(())
	}

	/// Projects know their contributions, and the sums of roots are those of the voices.
	fn try_state_contributions() -> Result<(), TryRuntimeError> {
		let mut given = BTreeMap::<(RoundId, ProjectId), (u32, BalanceOf<T>, Sums)>::new();
		let mut vouched = BTreeMap::<(RoundId, ProjectId, DaoId), u32>::new();
		for ((round, project, _), contribution) in Contributions::<T>::iter() {
			let entry = given.entry((round, project)).or_default();
			entry.0 = entry.0.saturating_add(1);
			entry.1 = entry.1.saturating_add(contribution.amount);
			match contribution.via {
				Some(via) => {
					let count = vouched.entry((round, project, via)).or_default();
					*count = count.saturating_add(1);
				},
				None => entry
					.2
					.change(0, Self::amount_of(contribution.amount))
					.ok_or("a contribution beyond the limits")?,
			}
		}
		for ((round, project, via), vouching) in Vouchings::<T>::iter() {
			ensure!(
				vouched.remove(&(round, project, via)) == Some(vouching.contributions),
				"a voice does not know its contributions"
			);
			let entry = given.entry((round, project)).or_default();
			entry
				.2
				.change(0, vouching.amount)
				.ok_or("a voice beyond the limits")?;
		}
		ensure!(vouched.is_empty(), "a contribution without voice");
		for (round, number, project) in Projects::<T>::iter() {
			let (count, sum, sums) = given.remove(&(round, number)).unwrap_or_default();
			ensure!(
				project.contributions == count,
				"a project does not know its contributions"
			);
			match project.state {
				ProjectState::Paid => {
					ensure!(project.held.is_zero(), "a paid project holds money")
				},
				ProjectState::Open | ProjectState::Struck => {
					ensure!(project.held == sum, "a project holds something else")
				},
			}
			// While nothing can be settled yet, the sums are exactly those of the voices.
			let open = Rounds::<T>::get(round).is_some_and(|round| Self::now() < round.ends);
			if open && project.state == ProjectState::Open {
				ensure!(project.sums == sums, "sums are not those of the voices");
			}
		}
		ensure!(given.is_empty(), "a contribution to no project");
		Ok(())
	}
}
