// SPDX-License-Identifier: Apache-2.0

//! The life of a bounty: its states, what can be asked of them, and the only moves between them.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use crate::types::{Name, Payees};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Debug;

/// A hunter at work.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Duty<AccountId, BlockNumber> {
	/// Who does it.
	pub hunter: AccountId,
	/// Since when.
	pub since: BlockNumber,
	/// How often it was sent back for changes.
	pub reworks: u8,
}

/// Work handed in.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Delivery<AccountId, Hash> {
	/// Hash of the evidence.
	pub evidence: Hash,
	/// Who is to be paid, as the hunter named them.
	pub payees: Payees<AccountId>,
}

/// What happens to the promises made below a bounty when an offer is agreed to.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Below {
	/// They stand.
	#[codec(index = 0)]
	Keep,
	/// Who stands above looks at them.
	#[codec(index = 1)]
	Review,
}

/// Less than the payable amount, offered by the poster's side.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Offer<Balance> {
	/// The amount; zero refuses the work.
	pub amount: Balance,
	/// What happens to promises below.
	pub below: Below,
	/// The payable amount when it was made.
	pub payable: Balance,
	/// What the hunter had vouched for when it was made.
	pub vouched: Balance,
	/// In whose name it was made.
	pub name: Name,
}

/// What somebody put at risk in a dispute.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Bond<AccountId, Balance> {
	/// Who put it.
	pub by: AccountId,
	/// In the tree's asset.
	pub amount: Balance,
}

/// How a bounty ended.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum How {
	/// The work was accepted, by word or by silence.
	#[codec(index = 0)]
	Accepted,
	/// The hunter agreed to less, by word or by silence.
	#[codec(index = 1)]
	Agreed,
	/// A ruling, or the default split.
	#[codec(index = 2)]
	Ruled,
	/// Taken back before anybody took it.
	#[codec(index = 3)]
	Cancelled,
	/// Nobody took it in time.
	#[codec(index = 4)]
	Expired,
}

/// Where a bounty is in its life.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub enum State<AccountId, Balance, BlockNumber, Hash> {
	/// Looks for a hunter. Left by `take`, `assign`, `cancel`, `expire`.
	#[codec(index = 0)]
	Open {
		/// Since when.
		since: BlockNumber,
		/// Last block in which a hunter can be found.
		until: BlockNumber,
	},
	/// Somebody works on it. Left by `submit`, `resign`, `expire`.
	#[codec(index = 1)]
	Assigned {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// Last block for handing the work in.
		due: BlockNumber,
	},
	/// The work waits for an answer. Left by `accept`, `expire`.
	#[codec(index = 2)]
	Submitted {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// The work.
		delivery: Delivery<AccountId, Hash>,
		/// End of the reviewer's window; longer if the reviewer is new.
		until: BlockNumber,
	},
	/// Less was offered and the hunter may escalate.
	#[codec(index = 3)]
	Offered {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// The work, if it was handed in.
		delivery: Option<Delivery<AccountId, Hash>>,
		/// The offer.
		offer: Offer<Balance>,
		/// End of the hunter's window.
		until: BlockNumber,
	},
	/// A dispute runs.
	#[codec(index = 4)]
	Disputed {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// The work, if it was handed in.
		delivery: Option<Delivery<AccountId, Hash>>,
		/// The offer it is about.
		offer: Offer<Balance>,
		/// The bond of the hunter's side.
		bond: Bond<AccountId, Balance>,
		/// The bond of the poster's side, once it is put.
		matched: Option<Bond<AccountId, Balance>>,
		/// End of the present window.
		until: BlockNumber,
	},
	/// Over. Kept until all below it is gone, because promises find their way up through it.
	#[codec(index = 5)]
	Ended {
		/// How.
		how: How,
		/// When.
		at: BlockNumber,
	},
}

impl<AccountId, Balance, BlockNumber: Copy, Hash> State<AccountId, Balance, BlockNumber, Hash> {
	/// The hunter, if somebody is one: then and only then the bounty is staffed.
	pub const fn duty(&self) -> Option<&Duty<AccountId, BlockNumber>> {
		match self {
			State::Open { .. } | State::Ended { .. } => None,
			State::Assigned { duty, .. }
			| State::Submitted { duty, .. }
			| State::Offered { duty, .. }
			| State::Disputed { duty, .. } => Some(duty),
		}
	}

	/// The hunter's account.
	pub fn hunter(&self) -> Option<&AccountId> {
		self.duty().map(|duty| &duty.hunter)
	}

	/// Whether it can still receive leftovers.
	pub const fn is_living(&self) -> bool {
		match self {
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Offered { .. }
			| State::Disputed { .. } => true,
			State::Ended { .. } => false,
		}
	}

	/// Since when and until when a hunter is looked for.
	pub const fn open(&self) -> Option<(BlockNumber, BlockNumber)> {
		match self {
			State::Open { since, until } => Some((*since, *until)),
			State::Assigned { .. }
			| State::Submitted { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => None,
		}
	}

	/// The work that waits for an answer.
	pub const fn delivery(&self) -> Option<&Delivery<AccountId, Hash>> {
		match self {
			State::Submitted { delivery, .. } => Some(delivery),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => None,
		}
	}

	/// Until when the present hunter has to hand the work in.
	pub const fn due(&self) -> Option<BlockNumber> {
		match self {
			State::Assigned { due, .. } => Some(*due),
			State::Open { .. }
			| State::Submitted { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => None,
		}
	}
}

impl<AccountId: Clone, Balance, BlockNumber: Copy, Hash>
	State<AccountId, Balance, BlockNumber, Hash>
{
	/// A hunter starts. From `Open` only.
	pub fn assign(&self, hunter: AccountId, now: BlockNumber, due: BlockNumber) -> Option<Self> {
		self.open()?;
		Some(State::Assigned {
			duty: Duty {
				hunter,
				since: now,
				reworks: 0,
			},
			due,
		})
	}

	/// The work is handed in. From `Assigned` only.
	pub fn submit(&self, delivery: Delivery<AccountId, Hash>, until: BlockNumber) -> Option<Self> {
		self.due()?;
		let duty = self.duty()?.clone();
		Some(State::Submitted {
			duty,
			delivery,
			until,
		})
	}

	/// The hunter falls out and another one is looked for. From `Assigned` only.
	pub fn reopen(&self, now: BlockNumber, until: BlockNumber) -> Option<Self> {
		self.due()?;
		Some(State::Open { since: now, until })
	}

	/// The end without work. From `Open` only.
	pub fn close(&self, how: How, now: BlockNumber) -> Option<Self> {
		self.open()?;
		Some(State::Ended { how, at: now })
	}

	/// The end with accepted work. From `Submitted` only.
	pub fn accept(&self, now: BlockNumber) -> Option<Self> {
		match self {
			State::Submitted { .. } => Some(State::Ended {
				how: How::Accepted,
				at: now,
			}),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => None,
		}
	}
}
