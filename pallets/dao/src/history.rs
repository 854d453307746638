// SPDX-License-Identifier: Apache-2.0

//! A member's history: what it weighed when proposals opened.

use alloc::vec::Vec;
use frame_support::BoundedVec;

use crate::types::{Member, ProposalId, Weighted};

impl<BlockNumber, Ticket> Member<BlockNumber, Ticket> {
	/// Weight this member had when `proposal` opened: the last entry at or before it.
	pub fn weight_at(&self, proposal: ProposalId) -> Weighted {
		self.history
			.iter()
			.rev()
			.find(|(opened, _)| *opened <= proposal)
			.map_or_else(Weighted::zero, |(_, weight)| *weight)
	}

	/// Note the weight at the opening of `proposal`, the newest of all; `open` are the proposals in
	/// Voting, ascending, this one included. Returns whether anything changed.
	pub fn note_weight(
		&mut self,
		proposal: ProposalId,
		open: &[ProposalId],
		weight: Weighted,
	) -> bool {
		let last = self
			.history
			.last()
			.map_or_else(Weighted::zero, |(_, weight)| *weight);
		if last == weight {
			return false;
		}
		// An entry answers for the open proposals from its own up to the next entry's. Those that
		// answer for none are dropped, wherever they are: an old vote that goes on for a month must
		// not keep the entries of all that opened and ended meanwhile.
		let next_starts = self
			.history
			.iter()
			.skip(1)
			.map(|(opened, _)| *opened)
			.chain([proposal]);
		let mut kept: Vec<_> = self
			.history
			.iter()
			.zip(next_starts)
			.filter(|((from, _), until)| open.iter().any(|id| (*from..*until).contains(id)))
			.map(|(entry, _)| *entry)
			.collect();
		if kept.last().map_or_else(Weighted::zero, |(_, kept)| *kept) != weight {
			kept.push((proposal, weight));
		}
		// One for each of the other open proposals at most, and this one.
		self.history = BoundedVec::truncate_from(kept);
		true
	}
}
