// SPDX-License-Identifier: Apache-2.0

//! Sealed articles: what an amendment changes, and whether it may.

use sp_runtime::traits::AtLeast32BitUnsigned;

use super::{article, ClassRules, Constitution};

impl<BlockNumber, AssetId> Constitution<BlockNumber, AssetId>
where
	BlockNumber: AtLeast32BitUnsigned + Copy,
	AssetId: PartialEq + Clone,
{
	/// The articles in which `new` differs.
	pub fn changed(&self, new: &Self) -> u32 {
		let thresholds = |old: &ClassRules<BlockNumber>, new: &ClassRules<BlockNumber>| {
			(old.quorum, old.approval) != (new.quorum, new.approval)
		};
		let periods = |old: &ClassRules<BlockNumber>, new: &ClassRules<BlockNumber>| {
			(old.voting, old.grace) != (new.voting, new.grace)
		};
		[
			(article::SYSTEM, self.system != new.system),
			(
				article::ORDINARY_THRESHOLDS,
				thresholds(&self.ordinary, &new.ordinary),
			),
			(
				article::TREASURY_THRESHOLDS,
				thresholds(&self.treasury, &new.treasury),
			),
			(
				article::MEMBERSHIP_THRESHOLDS,
				thresholds(&self.membership, &new.membership),
			),
			(
				article::CONSTITUTIONAL_THRESHOLDS,
				thresholds(&self.constitutional, &new.constitutional),
			),
			(
				article::ORDINARY_PERIODS,
				periods(&self.ordinary, &new.ordinary),
			),
			(
				article::TREASURY_PERIODS,
				periods(&self.treasury, &new.treasury),
			),
			(
				article::MEMBERSHIP_PERIODS,
				periods(&self.membership, &new.membership),
			),
			(
				article::CONSTITUTIONAL_PERIODS,
				periods(&self.constitutional, &new.constitutional),
			),
			(article::EARLY_ACCEPT, self.early_accept != new.early_accept),
			(article::GAP, self.gap != new.gap),
			(article::DILUTION, self.dilution != new.dilution),
			(article::CAP, self.cap != new.cap),
			(article::DELEGATIONS, self.delegations != new.delegations),
			(article::CREDITS, self.credits != new.credits),
			(article::PROBATION, self.probation != new.probation),
			(article::MEMBERS, self.members != new.members),
			(article::LOAD, self.load != new.load),
			(article::INCOME, self.income != new.income),
			(article::HALF_LIFE, self.half_life != new.half_life),
			(
				article::REPUTATION_BUDGET,
				self.reputation_budget != new.reputation_budget,
			),
			(article::GUEST_SEAT, self.guest_seat != new.guest_seat),
			(article::SWEEP, self.sweep != new.sweep),
		]
		.into_iter()
		.filter(|(_, differs)| *differs)
		.fold(0, |bits, (article, _)| bits | article)
	}

	/// Whether `new` leaves every sealed article, and every seal, as it is.
	pub fn respects_seals(&self, new: &Self) -> bool {
		self.changed(new) & self.sealed == 0 && self.sealed & !new.sealed == 0
	}
}
