// SPDX-License-Identifier: Apache-2.0

//! The ranges of the articles, and how they fit together.

use sp_runtime::traits::AtLeast32BitUnsigned;

use super::{article, days, window, ClassRules, Constitution, TimeFloors, VotingSystem};
use crate::{
	tally::WHOLE,
	types::{Ppm, MAX_MEMBERS},
};

/// Days from dissolution to sweeping at most, a hundred years: block numbers go on for longer, so the date is exact.
const MOST_SWEEP_DAYS: u32 = 36_525;

impl<BlockNumber, AssetId> Constitution<BlockNumber, AssetId>
where
	BlockNumber: AtLeast32BitUnsigned + Copy,
	AssetId: PartialEq + Clone,
{
	/// Whether every article is in its range and all fit together.
	pub fn is_valid(&self, floors: &TimeFloors<BlockNumber>, hour: BlockNumber) -> bool {
		let class =
			|rules: &ClassRules<BlockNumber>, approval: Ppm, grace: BlockNumber, most: u32| {
				rules.quorum <= 800_000
					&& (approval..=900_000).contains(&rules.approval)
					&& (floors.voting..=days(hour, 30)).contains(&rules.voting)
					&& !rules.voting.is_zero()
					&& (grace..=days(hour, most)).contains(&rules.grace)
			};
		let longest = self
			.classes()
			.into_iter()
			.fold(self.ordinary.voting, |most, (_, rules)| {
				core::cmp::max(most, rules.voting)
			});
		let quadratic = self.system == VotingSystem::Quadratic;
		class(&self.ordinary, 500_001, BlockNumber::zero(), 7)
			&& class(&self.treasury, 500_001, floors.grace, 14)
			&& class(&self.membership, 600_000, floors.grace, 14)
			&& class(&self.constitutional, 660_000, floors.grace, 14)
			&& !(quadratic && (self.early_accept.voice || self.early_accept.ordinary))
			&& (floors.gap..=days(hour, 7)).contains(&self.gap)
			&& (50_000..=WHOLE).contains(&self.dilution)
			&& (100_000..=WHOLE).contains(&self.cap)
			&& self.delegations <= 4
			&& !(quadratic && self.delegations > 0)
			&& (1..=1_000_000).contains(&self.credits.amount)
			&& self.credits.period >= longest.saturating_add(window(longest))
			&& self.probation <= days(hour, 30)
			&& (1..=MAX_MEMBERS).contains(&u32::from(self.members))
			&& (1..=MAX_MEMBERS).contains(&u32::from(self.load))
			&& self.income.shared <= WHOLE
			&& self.half_life.is_none_or(|hours| hours >= 720)
			// A seat for no reputation at all would be one without consent of the DAO.
			&& self.guest_seat != Some(0)
			&& (floors.sweep..=days(hour, MOST_SWEEP_DAYS)).contains(&self.sweep)
			&& self.sealed & !article::ALL == 0
	}
}
