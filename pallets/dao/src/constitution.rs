// SPDX-License-Identifier: Apache-2.0

//! The constitution: its articles, their ranges, what may be amended, and the rules that follow
//! from it for a set of classes. Pure: no storage.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::{
	serde::{Deserialize, Serialize},
	traits::AtLeast32BitUnsigned,
};

use crate::{
	tally::WHOLE,
	types::{Classes, Ppm, MAX_INCOME_ASSETS},
};

mod ranges;
mod rules;
mod seals;

/// One bit for each article: set in `sealed`, it can never be changed or unsealed.
pub mod article {
	/// `system`
	pub const SYSTEM: u32 = 1;
	/// Quorum and approval of `ordinary`.
	pub const ORDINARY_THRESHOLDS: u32 = 1 << 1;
	/// Quorum and approval of `treasury`.
	pub const TREASURY_THRESHOLDS: u32 = 1 << 2;
	/// Quorum and approval of `membership`.
	pub const MEMBERSHIP_THRESHOLDS: u32 = 1 << 3;
	/// Quorum and approval of `constitutional`.
	pub const CONSTITUTIONAL_THRESHOLDS: u32 = 1 << 4;
	/// Voting and grace of `ordinary`.
	pub const ORDINARY_PERIODS: u32 = 1 << 5;
	/// Voting and grace of `treasury`.
	pub const TREASURY_PERIODS: u32 = 1 << 6;
	/// Voting and grace of `membership`.
	pub const MEMBERSHIP_PERIODS: u32 = 1 << 7;
	/// Voting and grace of `constitutional`.
	pub const CONSTITUTIONAL_PERIODS: u32 = 1 << 8;
	/// `early_accept`
	pub const EARLY_ACCEPT: u32 = 1 << 9;
	/// `gap`
	pub const GAP: u32 = 1 << 10;
	/// `dilution`
	pub const DILUTION: u32 = 1 << 11;
	/// `cap`
	pub const CAP: u32 = 1 << 12;
	/// `delegations`
	pub const DELEGATIONS: u32 = 1 << 13;
	/// `credits`
	pub const CREDITS: u32 = 1 << 14;
	/// `probation`
	pub const PROBATION: u32 = 1 << 15;
	/// `members`
	pub const MEMBERS: u32 = 1 << 16;
	/// `load`
	pub const LOAD: u32 = 1 << 17;
	/// `income`
	pub const INCOME: u32 = 1 << 18;
	/// `half_life`
	pub const HALF_LIFE: u32 = 1 << 19;
	/// `reputation_budget`
	pub const REPUTATION_BUDGET: u32 = 1 << 20;
	/// `guest_seat`
	pub const GUEST_SEAT: u32 = 1 << 21;
	/// `sweep`
	pub const SWEEP: u32 = 1 << 22;
	/// Every article there is.
	pub const ALL: u32 = (1 << 23) - 1;
}

/// How a member's weight follows from what the member has.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum VotingSystem {
	/// One member, one vote.
	#[codec(index = 0)]
	Heads,
	/// By shares.
	#[codec(index = 1)]
	Shares,
	/// By reputation. As long as none of those who may vote has any, everyone counts as one.
	#[codec(index = 2)]
	Reputation,
	/// v votes cost v² credits of the period; for the quorum everyone counts as one.
	#[codec(index = 3)]
	Quadratic,
}

/// Thresholds and periods of one class.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ClassRules<BlockNumber> {
	/// Part of the power that must vote yes or abstain: 0 to 800,000 ppm.
	pub quorum: Ppm,
	/// Part of yes among yes and no: 500,001 to 900,000 ppm; membership at least 600,000,
	/// constitutional at least 660,000.
	pub approval: Ppm,
	/// Blocks of voting.
	pub voting: BlockNumber,
	/// Blocks between the end of voting and enactment.
	pub grace: BlockNumber,
}

/// Which classes may pass before their time, once the outcome is certain.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct EarlyAccept {
	/// Ballots in other DAOs.
	pub voice: bool,
	/// Ordinary proposals.
	pub ordinary: bool,
}

/// Voice credits of quadratic voting.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Credits<BlockNumber> {
	/// Credits of a member in each period: 1 to 1,000,000.
	pub amount: u32,
	/// Length of the period; at least the longest vote with its extension.
	pub period: BlockNumber,
}

/// Among whom shared income is divided.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum IncomeBasis {
	/// By shares.
	#[codec(index = 0)]
	Shares,
	/// By reputation.
	#[codec(index = 1)]
	Reputation,
	/// Equally.
	#[codec(index = 2)]
	Equal,
}

/// What happens to income.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Income<AssetId> {
	/// Part that belongs to the members at once, in ppm; the rest stays in the treasury.
	pub shared: Ppm,
	/// How that part is divided.
	pub basis: IncomeBasis,
	/// In which assets (at most 4).
	pub assets: BoundedVec<AssetId, ConstU32<MAX_INCOME_ASSETS>>,
}

/// The constitution of a DAO. Periods are block numbers; parts are ppm.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Constitution<BlockNumber, AssetId> {
	/// Voting system.
	pub system: VotingSystem,
	/// Rules of the ordinary class; grace 0 to 7 days. Its periods also serve the class voice.
	pub ordinary: ClassRules<BlockNumber>,
	/// Rules of the treasury class; grace 1 to 14 days.
	pub treasury: ClassRules<BlockNumber>,
	/// Rules of the membership class; grace 1 to 14 days.
	pub membership: ClassRules<BlockNumber>,
	/// Rules of the constitutional class; grace 1 to 14 days.
	pub constitutional: ClassRules<BlockNumber>,
	/// Early acceptance; never under quadratic voting.
	pub early_accept: EarlyAccept,
	/// Least distance between two enactments that touch claims: 1 hour to 7 days.
	pub gap: BlockNumber,
	/// A proposal falls if more than this part of all claims leaves between opening and
	/// enactment: 50,000 to 1,000,000 ppm.
	pub dilution: Ppm,
	/// The most one member may weigh: 100,000 to 1,000,000 ppm of the total.
	pub cap: Ppm,
	/// Delegations one delegate may carry: 0 to 4; none under quadratic voting.
	pub delegations: u8,
	/// Credits of quadratic voting.
	pub credits: Credits<BlockNumber>,
	/// Trial period of admitted members: 0 to 30 days.
	pub probation: BlockNumber,
	/// Most members: 1 to 64.
	pub members: u8,
	/// Most memberships a candidate may already be part of, this one included: 1 to 64.
	pub load: u8,
	/// Income policy.
	pub income: Income<AssetId>,
	/// Half-life of reputation in hours of chain time: none, or at least 720.
	pub half_life: Option<u32>,
	/// Reputation that may be granted in 30 days, in whatever way.
	pub reputation_budget: u64,
	/// Reputation that entitles to a guest seat, if there are such seats: at least 1.
	pub guest_seat: Option<u64>,
	/// Blocks from dissolution until what nobody claimed is swept: 180 days to 100 years.
	pub sweep: BlockNumber,
	/// Articles that can never change: the sum of 1 system; 2, 4, 8, 16 quorum and approval of
	/// ordinary, treasury, membership, constitutional; 32, 64, 128, 256 their periods; 512 early
	/// accept; 1024 gap; 2048 dilution; 4096 cap; 8192 delegations; 16384 credits; 32768
	/// probation; 65536 members; 131072 load; 262144 income; 524288 half-life; 1048576 reputation
	/// budget; 2097152 guest seat; 4194304 sweep.
	pub sealed: u32,
}

/// Least periods of this chain, a value of genesis so that development chains are quick.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo, Serialize, Deserialize,
)]
#[serde(
	rename_all = "camelCase",
	deny_unknown_fields,
	crate = "sp_runtime::serde"
)]
pub struct TimeFloors<BlockNumber> {
	/// Least voting period.
	pub voting: BlockNumber,
	/// Least grace (not of ordinary, which may have none).
	pub grace: BlockNumber,
	/// Least gap.
	pub gap: BlockNumber,
	/// Least time until sweeping.
	pub sweep: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> TimeFloors<BlockNumber> {
	/// What real networks use: 1 hour, 1 day, 1 hour, 180 days.
	pub fn of_hour(hour: BlockNumber) -> Self {
		Self {
			voting: hour,
			grace: hours(hour, 24),
			gap: hour,
			sweep: hours(hour, 180u32.saturating_mul(24)),
		}
	}
}

/// `count` hours in blocks.
pub fn hours<BlockNumber: AtLeast32BitUnsigned + Copy>(
	hour: BlockNumber,
	count: u32,
) -> BlockNumber {
	hour.saturating_mul(BlockNumber::from(count))
}

/// `count` days in blocks.
pub fn days<BlockNumber: AtLeast32BitUnsigned + Copy>(
	hour: BlockNumber,
	count: u32,
) -> BlockNumber {
	hours(hour, count.saturating_mul(24))
}

/// Part of the voting period that is its last window, and by which a late flip prolongs it.
pub fn window<BlockNumber: AtLeast32BitUnsigned + Copy>(voting: BlockNumber) -> BlockNumber {
	voting
		.checked_div(&BlockNumber::from(8u32))
		.unwrap_or(voting)
}

/// The rules of one proposal: field by field the strictest of all its classes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Rules<BlockNumber> {
	/// Voting system when it opened.
	pub system: VotingSystem,
	/// Quorum in ppm.
	pub quorum: Ppm,
	/// Approval in ppm.
	pub approval: Ppm,
	/// Blocks of voting.
	pub voting: BlockNumber,
	/// Blocks of grace.
	pub grace: BlockNumber,
	/// Whether it may pass early.
	pub early_accept: bool,
	/// Whether it keeps the gap to others.
	pub touches_claims: bool,
	/// The gap.
	pub gap: BlockNumber,
	/// The dilution bound in ppm.
	pub dilution: Ppm,
	/// The most a delegate's own and delegated weight may be, in ppm of the total.
	pub cap: Ppm,
	/// Delegations one delegate may carry; 0: nobody votes for others.
	pub delegations: u8,
}

impl<BlockNumber, AssetId> Constitution<BlockNumber, AssetId>
where
	BlockNumber: AtLeast32BitUnsigned + Copy,
	AssetId: PartialEq + Clone,
{
	/// A plain constitution: one member one vote, these periods in all classes.
	pub fn with_periods(
		voting: BlockNumber,
		grace: BlockNumber,
		gap: BlockNumber,
		sweep: BlockNumber,
	) -> Self {
		let class = |quorum, approval| ClassRules {
			quorum,
			approval,
			voting,
			grace,
		};
		Self {
			system: VotingSystem::Heads,
			ordinary: class(200_000, 500_001),
			treasury: class(400_000, 500_001),
			membership: class(400_000, 600_000),
			constitutional: class(500_000, 660_000),
			early_accept: EarlyAccept {
				voice: true,
				ordinary: true,
			},
			gap,
			dilution: 333_333,
			cap: WHOLE,
			delegations: 0,
			credits: Credits {
				amount: 100,
				period: voting.saturating_add(voting),
			},
			probation: BlockNumber::zero(),
			members: 16,
			load: 64,
			income: Income {
				shared: 0,
				basis: IncomeBasis::Equal,
				assets: BoundedVec::new(),
			},
			half_life: None,
			reputation_budget: 0,
			guest_seat: None,
			sweep,
			sealed: 0,
		}
	}

	pub(crate) fn classes(&self) -> [(Classes, &ClassRules<BlockNumber>); 4] {
		[
			(Classes::ORDINARY, &self.ordinary),
			(Classes::TREASURY, &self.treasury),
			(Classes::MEMBERSHIP, &self.membership),
			(Classes::CONSTITUTIONAL, &self.constitutional),
		]
	}

	/// Shortest voting period of any class.
	pub fn shortest_voting(&self) -> BlockNumber {
		self.classes()
			.into_iter()
			.fold(self.ordinary.voting, |least, (_, rules)| {
				core::cmp::min(least, rules.voting)
			})
	}

	/// Whether a ballot elsewhere, in a vote that lasts so long, can be decided in time. Where a majority ends a vote on a
	/// ballot early, voting and grace have to fit. Where voting always lasts to its end, also the block in which the
	/// members see what there is to decide, and the one after the end, in which it is enacted at the earliest.
	pub fn decides_within(&self, voting: BlockNumber) -> bool {
		let rules = self.rules_for(Classes::VOICE);
		let one = BlockNumber::one();
		match rules.early_accept {
			true => rules.voting.saturating_add(rules.grace) <= voting,
			false => {
				let grace = core::cmp::max(rules.grace, one);
				rules.voting.saturating_add(grace).saturating_add(one) < voting
			},
		}
	}
}
