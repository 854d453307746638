// SPDX-License-Identifier: Apache-2.0

//! The only moves between states. Each names the states it starts from; from any other it is
//! `None`.

use super::{Bond, Case, Court, Delivery, Duty, How, Offer, State};

impl<AccountId: Clone, Balance: Clone, BlockNumber: Copy, Hash: Clone>
	State<AccountId, Balance, BlockNumber, Hash>
{
	/// A hunter starts. From `Open` only.
	pub fn assign(&self, hunter: AccountId, now: BlockNumber, due: BlockNumber) -> Option<Self> {
		self.open()?;
		Some(State::Assigned {
			duty: Duty::new(hunter, now),
			due,
		})
	}

	/// An entry is picked: its work waits for an answer. From `Open` only.
	pub fn pick(
		&self,
		hunter: AccountId,
		delivery: Delivery<AccountId, Hash>,
		now: BlockNumber,
		until: BlockNumber,
	) -> Option<Self> {
		self.open()?;
		Some(State::Submitted {
			duty: Duty::new(hunter, now),
			delivery,
			until,
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

	/// The work is sent back for changes. From `Submitted` only.
	pub fn rework(&self, due: BlockNumber) -> Option<Self> {
		self.delivery()?;
		let mut duty = self.duty()?.clone();
		duty.reworks = duty.reworks.checked_add(1)?;
		Some(State::Assigned { duty, due })
	}

	/// Less is offered. From `Assigned` and `Submitted` only.
	pub fn offer(&self, offer: Offer<AccountId, Balance>, until: BlockNumber) -> Option<Self> {
		match self {
			State::Assigned { duty, .. } | State::Submitted { duty, .. } => Some(State::Offered {
				duty: duty.clone(),
				delivery: self.delivery().cloned(),
				offer,
				bond: None,
				until,
			}),
			State::Open { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. }
			| State::Refused { .. } => None,
		}
	}

	/// All entries are refused. From `Open` only.
	pub fn refuse(&self, offer: Offer<AccountId, Balance>, until: BlockNumber) -> Option<Self> {
		let (since, _) = self.open()?;
		Some(State::Refused {
			since,
			offer,
			bond: None,
			until,
		})
	}

	/// Nobody escalated: entries are looked for again. From `Refused` only.
	pub fn renew(&self, now: BlockNumber, until: BlockNumber) -> Option<Self> {
		match self {
			State::Refused { .. } => Some(State::Open { since: now, until }),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => None,
		}
	}

	/// The hunter does not agree. From `Offered` only.
	pub fn escalate(
		&self,
		bond: Bond<AccountId, Balance>,
		court: Court,
		until: BlockNumber,
	) -> Option<Self> {
		match self {
			State::Offered {
				duty,
				delivery,
				offer,
				..
			} => Some(State::Disputed {
				duty: duty.clone(),
				delivery: delivery.clone(),
				case: Case::new(offer.clone(), bond, court, false),
				until,
			}),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Disputed { .. }
			| State::Ended { .. }
			| State::Refused { .. } => None,
		}
	}

	/// An entrant does not agree, and becomes the hunter. From `Refused` only.
	pub fn escalate_entry(
		&self,
		hunter: AccountId,
		delivery: Delivery<AccountId, Hash>,
		bond: Bond<AccountId, Balance>,
		court: Court,
		(now, until): (BlockNumber, BlockNumber),
	) -> Option<Self> {
		match self {
			State::Refused { offer, .. } => Some(State::Disputed {
				duty: Duty::new(hunter, now),
				delivery: Some(delivery),
				case: Case::new(offer.clone(), bond, court, true),
				until,
			}),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Submitted { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. } => None,
		}
	}

	/// The hunter falls out and another one is looked for. From `Assigned` and `Offered` only.
	pub fn reopen(&self, now: BlockNumber, until: BlockNumber) -> Option<Self> {
		match self {
			State::Assigned { .. } | State::Offered { .. } => {
				Some(State::Open { since: now, until })
			},
			State::Open { .. }
			| State::Submitted { .. }
			| State::Disputed { .. }
			| State::Ended { .. }
			| State::Refused { .. } => None,
		}
	}

	/// The end without work. From `Open` only.
	pub fn close(&self, how: How, now: BlockNumber) -> Option<Self> {
		self.open()?;
		Some(State::Ended { how, at: now })
	}

	/// The end with work: accepted from `Submitted`, agreed from `Offered`, ruled from `Disputed`.
	pub fn finish(&self, how: How, now: BlockNumber) -> Option<Self> {
		match (self, how) {
			(State::Submitted { .. }, How::Accepted)
			| (State::Offered { .. }, How::Agreed)
			| (State::Disputed { .. }, How::Ruled) => Some(State::Ended { how, at: now }),
			(
				State::Open { .. }
				| State::Assigned { .. }
				| State::Submitted { .. }
				| State::Offered { .. }
				| State::Disputed { .. }
				| State::Ended { .. }
				| State::Refused { .. },
				How::Accepted | How::Agreed | How::Ruled | How::Cancelled | How::Expired,
			) => None,
		}
	}
}
