// SPDX-License-Identifier: Apache-2.0

//! The state machines: their states, questions about them, and the only legal moves.

use codec::{Decode, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// Stage of a DAO's life.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum DaoState<BlockNumber> {
	/// Invitations are out and nothing else can happen. Left by `start`.
	#[codec(index = 0)]
	Founding {
		/// From this block on it starts with those who accepted.
		until: BlockNumber,
	},
	/// Decides and acts. Left by dissolution, or when the last holder leaves.
	#[codec(index = 1)]
	Active,
	/// Decides nothing any more; what is left belongs to the holders.
	#[codec(index = 2)]
	Dissolved {
		/// Shares plus loot at that moment; never changes again.
		claims: u128,
		/// From this block on what nobody claimed can be swept away.
		sweep: BlockNumber,
	},
}

impl<BlockNumber> DaoState<BlockNumber> {
	/// Whether it decides and acts.
	pub const fn is_active(&self) -> bool {
		matches!(self, Self::Active)
	}

	/// Whether it has ended.
	pub const fn is_dissolved(&self) -> bool {
		matches!(self, Self::Dissolved { .. })
	}

	/// Whether invitations can be accepted.
	pub const fn admits(&self) -> bool {
		matches!(self, Self::Founding { .. } | Self::Active)
	}

	/// Whether `next` may follow.
	pub const fn may_become(&self, next: &Self) -> bool {
		match self {
			Self::Founding { .. } => matches!(next, Self::Active),
			Self::Active => matches!(next, Self::Dissolved { .. }),
			Self::Dissolved { .. } => false,
		}
	}
}

/// Standing of a member.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum MemberState<BlockNumber> {
	/// Full member: votes, claims, leaves.
	#[codec(index = 0)]
	Good,
	/// Admitted on trial: no shares, no vote, no claim yet. The tribute waits in the pot.
	#[codec(index = 1)]
	Probation {
		/// From this block on anyone may make it a full member.
		until: BlockNumber,
		/// Shares issued then.
		shares: u64,
		/// Loot issued then.
		loot: u64,
	},
	/// Suspended by decision: no vote; keeps claim and income.
	#[codec(index = 3)]
	Jailed {
		/// Ends at the first opening of a proposal at or after this block.
		until: BlockNumber,
	},
	/// Expelled: shares have become loot; no vote, no income.
	#[codec(index = 4)]
	Former {
		/// Block of the expulsion.
		since: BlockNumber,
	},
}

impl<BlockNumber> MemberState<BlockNumber> {
	/// Full member without restriction.
	pub const fn is_good(&self) -> bool {
		matches!(self, Self::Good)
	}

	/// Suspended.
	pub const fn is_jailed(&self) -> bool {
		matches!(self, Self::Jailed { .. })
	}

	/// Whether it may leave of its own accord through `leave`.
	pub const fn may_leave(&self) -> bool {
		match self {
			Self::Good | Self::Jailed { .. } | Self::Probation { .. } => true,
			Self::Former { .. } => false,
		}
	}

	/// Whether it has, or has again after a while, all rights of a member.
	pub const fn is_full(&self) -> bool {
		match self {
			Self::Good | Self::Jailed { .. } => true,
			Self::Probation { .. } | Self::Former { .. } => false,
		}
	}

	/// Whether it is on trial.
	pub const fn is_probation(&self) -> bool {
		matches!(self, Self::Probation { .. })
	}

	/// Whether it may leave with its part of the treasury.
	pub const fn may_exit(&self) -> bool {
		match self {
			Self::Good | Self::Jailed { .. } | Self::Former { .. } => true,
			Self::Probation { .. } => false,
		}
	}

	/// Whether `next` may follow.
	pub const fn may_become(&self, next: &Self) -> bool {
		match self {
			Self::Good => matches!(next, Self::Jailed { .. } | Self::Former { .. }),
			Self::Probation { .. } => matches!(next, Self::Good),
			// A new term replaces the old one.
			Self::Jailed { .. } => {
				matches!(next, Self::Good | Self::Jailed { .. } | Self::Former { .. })
			},
			Self::Former { .. } => false,
		}
	}
}

/// Where a proposal stands.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum ProposalState<BlockNumber> {
	/// Ballots are taken. Left by `close` (or by itself) and `withdraw`.
	#[codec(index = 0)]
	Voting {
		/// From this block on no ballot is taken.
		ends: BlockNumber,
	},
	/// Taken back by its proposer.
	#[codec(index = 1)]
	Withdrawn,
	/// Passed, and waiting so that those who disagree can leave. Left by `enact` (or by itself).
	#[codec(index = 2)]
	Grace {
		/// From this block on it can be enacted.
		until: BlockNumber,
	},
	/// Not passed, or too many left during grace, or the DAO was dissolved.
	#[codec(index = 3)]
	Rejected,
	/// All calls made.
	#[codec(index = 4)]
	Enacted,
	/// The last attempt failed and changed nothing. Left by `enact`, or by itself to Expired.
	#[codec(index = 5)]
	Failed {
		/// From this block on it cannot be tried again.
		expires: BlockNumber,
		/// Error of the last attempt.
		error: DispatchError,
	},
	/// Failed for good.
	#[codec(index = 6)]
	Expired,
}

impl<BlockNumber> ProposalState<BlockNumber> {
	/// Whether it still takes up one of the DAO's places.
	pub const fn is_voting(&self) -> bool {
		matches!(self, Self::Voting { .. })
	}

	/// Whether the answer is final.
	pub const fn is_answered(&self) -> bool {
		match self {
			Self::Withdrawn | Self::Rejected | Self::Enacted | Self::Expired => true,
			Self::Voting { .. } | Self::Grace { .. } | Self::Failed { .. } => false,
		}
	}

	/// Whether its ballots still count for something (and bind those who voted yes).
	pub const fn keeps_ballots(&self) -> bool {
		matches!(self, Self::Voting { .. } | Self::Grace { .. })
	}

	/// Whether `next` may follow.
	pub const fn may_become(&self, next: &Self) -> bool {
		match self {
			Self::Voting { .. } => matches!(
				next,
				Self::Voting { .. } | Self::Withdrawn | Self::Grace { .. } | Self::Rejected
			),
			Self::Grace { .. } => {
				matches!(next, Self::Enacted | Self::Failed { .. } | Self::Rejected)
			},
			Self::Failed { .. } => matches!(
				next,
				Self::Enacted | Self::Failed { .. } | Self::Rejected | Self::Expired
			),
			Self::Withdrawn | Self::Rejected | Self::Enacted | Self::Expired => false,
		}
	}
}

/// Where an exchange of reputation between two DAOs stands.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum ExchangeState<BlockNumber> {
	/// One has offered. Left by the other's acceptance; withdrawn or expired it is removed.
	#[codec(index = 0)]
	Offered {
		/// Who offered.
		by: u32,
		/// Points of the offering DAO for the other.
		give: u64,
		/// Points of the other for the offering DAO.
		want: u64,
		/// From this block on it cannot be accepted.
		expires: BlockNumber,
	},
	/// Both have granted. Unwound by either side it is removed, and both burn.
	#[codec(index = 1)]
	Agreed {
		/// Raw reputation of the lower-numbered DAO, granted to the other.
		low: U256,
		/// Raw reputation of the higher-numbered DAO, granted to the other.
		high: U256,
	},
}

impl<BlockNumber> ExchangeState<BlockNumber> {
	/// Whether `next` may follow.
	pub const fn may_become(&self, next: &Self) -> bool {
		matches!((self, next), (Self::Offered { .. }, Self::Agreed { .. }))
	}
}

/// Where a project of a funding round stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum ProjectState {
	/// Takes contributions, then waits to be paid.
	#[codec(index = 0)]
	Open,
	/// Excluded by the DAO: every contribution goes back.
	#[codec(index = 1)]
	Struck,
	/// Paid, contributions and match.
	#[codec(index = 2)]
	Paid,
}

impl ProjectState {
	/// Whether `next` may follow.
	pub const fn may_become(&self, next: &Self) -> bool {
		matches!((self, next), (Self::Open, Self::Struck | Self::Paid))
	}
}
