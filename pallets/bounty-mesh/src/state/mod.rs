// SPDX-License-Identifier: Apache-2.0

//! The life of a bounty: its states, what can be asked of them, and (in `moves`) the only moves
//! between them.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Debug;

mod moves;
mod parts;

pub use parts::*;

/// Where a bounty is in its life.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub enum State<AccountId, Balance, BlockNumber, Hash> {
	/// Looks for a hunter. Left by `take`, `assign`, `pick`, `offer`, `cancel`, `expire`.
	#[codec(index = 0)]
	Open {
		/// Since when.
		since: BlockNumber,
		/// Last block in which a hunter can be found.
		until: BlockNumber,
	},
	/// Somebody works on it. Left by `submit`, `resign`, `offer`, `expire`.
	#[codec(index = 1)]
	Assigned {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// Last block for handing the work in.
		due: BlockNumber,
	},
	/// The work waits for an answer. Left by `accept`, `rework`, `offer`, `expire`.
	#[codec(index = 2)]
	Submitted {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// The work.
		delivery: Delivery<AccountId, Hash>,
		/// End of the reviewer's window; longer if the reviewer is new.
		until: BlockNumber,
	},
	/// Less was offered and the hunter may escalate. Left by `agree`, `escalate`, `expire`.
	#[codec(index = 3)]
	Offered {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// The work, if it was handed in.
		delivery: Option<Delivery<AccountId, Hash>>,
		/// The offer.
		offer: Offer<AccountId, Balance>,
		/// A bond that somebody put for the hunter.
		bond: Option<Bond<AccountId, Balance>>,
		/// End of the hunter's window.
		until: BlockNumber,
	},
	/// A dispute runs. Left by `rule`, `expire`.
	#[codec(index = 4)]
	Disputed {
		/// The hunter.
		duty: Duty<AccountId, BlockNumber>,
		/// The work, if it was handed in.
		delivery: Option<Delivery<AccountId, Hash>>,
		/// What it is about.
		case: Case<AccountId, Balance>,
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
	/// All entries were refused and any entrant may escalate. Left by `escalate`, `expire`.
	#[codec(index = 6)]
	Refused {
		/// Since when it has had no hunter.
		since: BlockNumber,
		/// The offer of nothing.
		offer: Offer<AccountId, Balance>,
		/// A bond that somebody put for an entrant.
		bond: Option<Bond<AccountId, Balance>>,
		/// End of the entrants' window.
		until: BlockNumber,
	},
}

impl<AccountId, Balance, BlockNumber: Copy, Hash> State<AccountId, Balance, BlockNumber, Hash> {
	/// The hunter, if somebody is one: then and only then the bounty is staffed.
	pub const fn duty(&self) -> Option<&Duty<AccountId, BlockNumber>> {
		match self {
			State::Open { .. } | State::Ended { .. } | State::Refused { .. } => None,
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
			| State::Disputed { .. }
			| State::Refused { .. } => true,
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
			| State::Ended { .. }
			| State::Refused { .. } => None,
		}
	}

	/// Since when it lives without a hunter.
	pub const fn vacant(&self) -> Option<BlockNumber> {
		match self {
			State::Open { since, .. } | State::Refused { since, .. } => Some(*since),
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
			| State::Ended { .. }
			| State::Refused { .. } => None,
		}
	}

	/// The work that was handed in, whether it waits, is bargained about or disputed.
	pub const fn work(&self) -> Option<&Delivery<AccountId, Hash>> {
		match self {
			State::Submitted { delivery, .. } => Some(delivery),
			State::Offered { delivery, .. } | State::Disputed { delivery, .. } => delivery.as_ref(),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Ended { .. }
			| State::Refused { .. } => None,
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
			| State::Ended { .. }
			| State::Refused { .. } => None,
		}
	}

	/// The offer that waits for an answer, or that a dispute is about.
	pub const fn offered(&self) -> Option<&Offer<AccountId, Balance>> {
		match self {
			State::Offered { offer, .. } | State::Refused { offer, .. } => Some(offer),
			State::Disputed { case, .. } => Some(&case.offer),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Ended { .. } => None,
		}
	}

	/// The same offer, to be changed.
	pub fn offered_mut(&mut self) -> Option<&mut Offer<AccountId, Balance>> {
		match self {
			State::Offered { offer, .. } | State::Refused { offer, .. } => Some(offer),
			State::Disputed { case, .. } => Some(&mut case.offer),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Ended { .. } => None,
		}
	}

	/// The bonds that lie in the pot for it.
	pub fn bonds(&self) -> impl Iterator<Item = &Bond<AccountId, Balance>> {
		let (first, second) = match self {
			State::Offered { bond, .. } | State::Refused { bond, .. } => (bond.as_ref(), None),
			State::Disputed { case, .. } => (Some(&case.bond), case.matched.as_ref()),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Ended { .. } => (None, None),
		};
		first.into_iter().chain(second)
	}
}
