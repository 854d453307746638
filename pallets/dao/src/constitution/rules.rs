// SPDX-License-Identifier: Apache-2.0

//! The rules that follow from the constitution for a set of classes.

use sp_runtime::traits::AtLeast32BitUnsigned;

use super::{Constitution, Rules, VotingSystem};
use crate::types::Classes;

impl<BlockNumber, AssetId> Constitution<BlockNumber, AssetId>
where
	BlockNumber: AtLeast32BitUnsigned + Copy,
	AssetId: PartialEq + Clone,
{
	/// The rules of a proposal with these classes. Voice takes thresholds from the classes of
	/// what it votes on and timing from ordinary.
	pub fn rules_for(&self, classes: Classes) -> Rules<BlockNumber> {
		let mut rules = Rules {
			system: self.system,
			quorum: 0,
			approval: 0,
			voting: BlockNumber::zero(),
			grace: BlockNumber::zero(),
			early_accept: self.system != VotingSystem::Quadratic
				&& !classes.touches_claims()
				&& (self.early_accept.voice || !classes.intersects(Classes::VOICE))
				&& (self.early_accept.ordinary || !classes.intersects(Classes::ORDINARY)),
			touches_claims: classes.touches_claims(),
			gap: self.gap,
			dilution: self.dilution,
			cap: self.cap,
			delegations: self.delegations,
		};
		let thresholds = classes.thresholds();
		for (class, of_class) in self.classes() {
			if thresholds.intersects(class) {
				rules.quorum = core::cmp::max(rules.quorum, of_class.quorum);
				rules.approval = core::cmp::max(rules.approval, of_class.approval);
			}
			let timed = classes.intersects(class)
				|| (class == Classes::ORDINARY && classes.intersects(Classes::VOICE));
			if timed {
				rules.voting = core::cmp::max(rules.voting, of_class.voting);
				rules.grace = core::cmp::max(rules.grace, of_class.grace);
			}
		}
		rules
	}
}
