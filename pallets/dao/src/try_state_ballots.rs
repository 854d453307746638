// SPDX-License-Identifier: Apache-2.0

//! What always holds of seats and ballots; see `try_state.rs`.

use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

use crate::{
	marks::*, pallet::Daos, roll::Roll, state::ProposalState, types::*, Ballots, Config, Members,
	Pallet, Proposals,
};

impl<T: Config> Pallet<T> {
	/// Members sit on different seats, and those are the ones taken.
	pub(crate) fn try_state_seats() -> Result<(), TryRuntimeError> {
		for (id, dao) in Daos::<T>::iter() {
			let mut taken = 0;
			for (_, member) in Members::<T>::iter_prefix(id) {
				ensure!(!has(taken, member.seat), "two on one seat");
				taken = with(taken, member.seat);
			}
			ensure!(taken == dao.seats, "the seats taken are wrong");
			ensure!(taken.count_ones() == dao.members, "a member without a seat");
		}
		Ok(())
	}

	/// Who stands on the roll of a vote as if nothing had happened is a member in good standing, on that seat: a ballot
	/// takes its word for it. Where voting is over there is none.
	pub(crate) fn try_state_rolls() -> Result<(), TryRuntimeError> {
		for (_, proposal) in Proposals::<T>::iter() {
			let roll = &proposal.roll;
			if !proposal.state.is_voting() {
				ensure!(*roll == Roll::default(), "a roll nobody needs");
				continue;
			}
			let seats = usize::try_from(roll.seats.count_ones());
			ensure!(seats == Ok(roll.voters.len()), "a vote without a seat");
			let mut total = Weighted::zero();
			for (who, voter) in roll.all() {
				ensure!(!voter.weight.is_zero(), "a vote without weight");
				total = total.saturating_add(voter.weight.min(proposal.power.ceiling));
				if has(roll.gone, voter.seat) {
					continue;
				}
				let (state, seat) = Self::standing(proposal.dao, who).ok_or("a vote of nobody")?;
				ensure!(seat == voter.seat, "a vote under another seat");
				ensure!(
					state.is_good() || roll.is_unsettled(seat),
					"a vote of somebody who may not vote"
				);
			}
			ensure!(
				(roll.unsettled | roll.gone) & !roll.seats == 0,
				"news of nobody"
			);
			ensure!(
				proposal.marks.ayes & roll.gone == 0,
				"somebody left while bound by yes"
			);
			// Not always the same: layout 2 did not know who had left.
			ensure!(
				total <= proposal.power.total && roll.seats.count_ones() <= proposal.power.heads,
				"more on the roll than was counted"
			);
		}
		Ok(())
	}

	pub(crate) fn try_state_tallies() -> Result<(), TryRuntimeError> {
		for (id, proposal) in Proposals::<T>::iter() {
			ensure!(
				proposal.credits.is_some() || proposal.tally.cast() <= proposal.power.total,
				"more votes than power"
			);
			ensure!(
				proposal.tally.ballots <= proposal.power.heads,
				"more ballots than heads"
			);
			let Marks {
				ayes,
				nays,
				abstains,
				written,
			} = proposal.marks;
			ensure!(
				ayes & nays == 0 && (ayes | nays) & abstains == 0,
				"a seat says two things"
			);
			if proposal.state.is_voting() {
				Self::try_state_ballots(id, &proposal)?;
				continue;
			}
			ensure!(written == 0, "written ballots nobody needs");
			ensure!(
				proposal.state.keeps_ballots() || proposal.marks == Marks::default(),
				"marks nobody needs"
			);
		}
		for (id, _, _) in Ballots::<T>::iter() {
			ensure!(
				Proposals::<T>::get(id).is_some_and(|proposal| proposal.state.is_voting()),
				"a written ballot nobody needs"
			);
		}
		Ok(())
	}

	/// The tally is the sum of the ballots. Under layout 2 those who left took their weights along, so what they
	/// voted in a vote that ran across the change is the difference: they are counted, and what is missing is theirs.
	pub(crate) fn try_state_ballots(
		id: ProposalId,
		proposal: &ProposalOf<T>,
	) -> Result<(), TryRuntimeError> {
		let mut sum = Tally::default();
		let (mut written, mut gone) = (0u64, proposal.marks);
		for (who, voter) in proposal.roll.all() {
			let seat = voter.seat;
			let Some(ballot) = Self::ballot_cast(who, id, proposal, voter) else {
				continue;
			};
			ensure!(
				proposal.marks.of(seat) == Some(ballot.vote),
				"a written ballot and its mark differ"
			);
			// Votes bought with credits are bounded by those (see `try_state_votes`).
			if proposal.credits.is_none() {
				ensure!(
					ballot.weight <= proposal.power.ceiling,
					"a ballot above the ceiling"
				);
				ensure!(!ballot.weight.is_zero(), "a ballot without weight");
			}
			ensure!(
				proposal.marks.is_written(seat)
					== (proposal.credits.is_some() || ballot.by.is_some()),
				"a plain ballot written, or another not"
			);
			if proposal.marks.is_written(seat) {
				written = with(written, seat);
			}
			gone.nays = without(gone.nays, seat);
			gone.abstains = without(gone.abstains, seat);
			gone.ayes = without(gone.ayes, seat);
			sum.add(&ballot);
		}
		ensure!(gone.ayes == 0, "somebody left while bound by yes");
		let stored = Ballots::<T>::iter_key_prefix(id).count();
		ensure!(
			usize::try_from(proposal.marks.written.count_ones()) == Ok(stored),
			"a written ballot without mark, or a mark without"
		);
		ensure!(
			proposal.marks.count() == proposal.tally.ballots
				&& sum.ballots.saturating_add(gone.count()) == proposal.tally.ballots,
			"a tally does not count its ballots"
		);
		ensure!(
			sum.ayes == proposal.tally.ayes,
			"a tally is not the sum of its yes ballots"
		);
		for (present, total, missing) in [
			(sum.nays, proposal.tally.nays, gone.nays),
			(sum.abstains, proposal.tally.abstains, gone.abstains),
		] {
			ensure!(
				if missing == 0 {
					present == total
				} else {
					present <= total
				},
				"a tally is not the sum of its ballots"
			);
		}
		if gone.count() == 0 {
			ensure!(sum == proposal.tally, "a tally is not that of its ballots");
		}
		Ok(())
	}

	pub(crate) fn try_state_yes_counters() -> Result<(), TryRuntimeError> {
		let mut passed = BTreeMap::<DaoId, Vec<SeatBits>>::new();
		for (_, proposal) in Proposals::<T>::iter() {
			if matches!(proposal.state, ProposalState::Grace { .. }) {
				passed
					.entry(proposal.dao)
					.or_default()
					.push(proposal.marks.ayes);
			}
		}
		let none = Vec::new();
		for (id, _, member) in Members::<T>::iter() {
			let own = passed
				.get(&id)
				.unwrap_or(&none)
				.iter()
				.filter(|ayes| has(**ayes, member.seat))
				.count();
			ensure!(
				usize::try_from(member.yes) == Ok(own),
				"a yes counter is wrong"
			);
		}
		for (id, list) in passed {
			let seats = Daos::<T>::get(id).map_or(0, |dao| dao.seats);
			ensure!(
				list.iter().all(|ayes| ayes & !seats == 0),
				"somebody left while bound by yes"
			);
		}
		Ok(())
	}
}
