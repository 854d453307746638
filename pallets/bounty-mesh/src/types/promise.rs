// SPDX-License-Identifier: Apache-2.0

//! Promises: in whose name they are made, what they wait for, who they are for.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use crate::{
	state::{Bond, Court},
	types::BountyId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{Debug, Perbill, Permill};

/// One who is paid.
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
pub struct Payee<AccountId> {
	/// The account.
	pub who: AccountId,
	/// Its part of the pay. The shares of all payees are 100 % together.
	pub share: Permill,
}

/// What stands above a bounty: answers for it and receives its leftovers.
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
pub enum Above {
	/// The poster of the root.
	#[codec(index = 0)]
	Top,
	/// Another bounty.
	#[codec(index = 1)]
	Bounty(BountyId),
}

/// In whose name a promise is made: the root's poster, or one hunter's time on one bounty.
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
pub enum Name {
	/// The poster of the root.
	#[codec(index = 0)]
	Top,
	/// A hunter's time on a bounty.
	#[codec(index = 1)]
	Term {
		/// The bounty.
		bounty: BountyId,
		/// The time, counted from 1.
		term: u32,
	},
}

impl Name {
	/// Where a link goes that hangs on this name: on the root's poster nothing hangs, it is final.
	pub fn next<BlockNumber>(self) -> Next<BlockNumber> {
		match self {
			Name::Top => Next::Final,
			Name::Term { bounty, term } => Next::Hangs { bounty, term },
		}
	}
}

/// What a promise waits for.
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
pub enum Next<BlockNumber> {
	/// The hunter in whose name it was given is at work.
	#[codec(index = 0)]
	Running,
	/// Its hunter fell out: who stands above looks at it until this block.
	#[codec(index = 1)]
	Review {
		/// End of the window.
		until: BlockNumber,
	},
	/// The arbiter has it.
	#[codec(index = 2)]
	Contested,
	/// Shares the fate of another promise.
	#[codec(index = 3)]
	Hangs {
		/// The bounty.
		bounty: BountyId,
		/// The hunter's time on it.
		term: u32,
	},
	/// Certain.
	#[codec(index = 4)]
	Final,
}

impl<BlockNumber> Next<BlockNumber> {
	/// Whether what hangs on this link can be pulled on.
	pub const fn is_decided(&self) -> bool {
		match self {
			Next::Running | Next::Review { .. } | Next::Contested => false,
			Next::Hangs { .. } | Next::Final => true,
		}
	}

	/// Whether it is certain.
	pub const fn is_final(&self) -> bool {
		match self {
			Next::Running | Next::Review { .. } | Next::Contested | Next::Hangs { .. } => false,
			Next::Final => true,
		}
	}
}

/// A promise on its way to being certain.
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
pub struct Link<BlockNumber> {
	/// What rulings left of the amount.
	pub ratio: Perbill,
	/// What it waits for.
	pub next: Next<BlockNumber>,
}

impl<BlockNumber> Link<BlockNumber> {
	/// A whole promise that waits for `next`.
	pub const fn whole(next: Next<BlockNumber>) -> Self {
		Self {
			ratio: Perbill::one(),
			next,
		}
	}
}

/// All that one hunter promised during one time on a bounty: one link for everything below.
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
pub struct Term<Balance, BlockNumber> {
	/// What became of it.
	pub link: Link<BlockNumber>,
	/// The sum of what hangs on it.
	pub vouched: Balance,
}

/// Who a pay is for.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub enum Recipients<AccountId> {
	/// The payees of the bounty.
	#[codec(index = 0)]
	Payees,
	/// One account.
	#[codec(index = 1)]
	One(AccountId),
}

/// A promised amount that was not claimed yet.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Pay<AccountId, Balance, BlockNumber> {
	/// Its number in the bounty.
	pub id: u32,
	/// Who promised it.
	pub by: AccountId,
	/// The amount, before rulings.
	pub amount: Balance,
	/// Who it is for.
	pub to: Recipients<AccountId>,
	/// What it waits for.
	pub link: Link<BlockNumber>,
	/// Reputation of who promised it that comes with it, before rulings.
	pub points: u64,
}

/// A link of a bounty, to be pulled on.
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
pub enum LinkRef {
	/// The link of the pay with this number.
	#[codec(index = 0)]
	Pay(u32),
	/// The link of a hunter's time, counted from 1.
	#[codec(index = 1)]
	Term(u32),
}

/// What somebody is owed who could not receive it.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Credit<AccountId, Balance, Ticket> {
	/// The sum.
	pub amount: Balance,
	/// The storage deposit, cut from that of the first bounty, and who paid it.
	pub deposit: Option<(AccountId, Ticket)>,
}

/// Reputation somebody was promised that could not be granted.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Owed<AccountId, Ticket> {
	/// The sum.
	pub points: u64,
	/// The storage deposit, cut from that of the first bounty, and who paid it.
	pub deposit: Option<(AccountId, Ticket)>,
}

/// A reviewed promise that somebody does not want to let pass.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Contest<AccountId, Balance, BlockNumber> {
	/// Who contests, with what at risk.
	pub bond: Bond<AccountId, Balance>,
	/// What should be left of the promise, as the contester says.
	pub keep: Perbill,
	/// In whose name it is decided.
	pub name: Name,
	/// Who rules.
	pub court: Court,
	/// End of the present window.
	pub until: BlockNumber,
}
