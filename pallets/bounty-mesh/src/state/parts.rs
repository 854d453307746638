// SPDX-License-Identifier: Apache-2.0

//! What states carry: a hunter's duty, work handed in, offers, bonds, cases.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use crate::types::{Name, Payees};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{Debug, Perbill};

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
pub struct Offer<AccountId, Balance> {
	/// Who made it.
	pub by: AccountId,
	/// The amount; zero refuses the work.
	pub amount: Balance,
	/// What happens to promises below.
	pub below: Below,
	/// The payable amount when it was made.
	pub payable: Balance,
	/// What the hunter had vouched for when it was made: with `payable` what the bonds are measured by.
	pub vouched: Balance,
	/// What of that is still vouched for. Whatever is vouched for beyond this is new.
	pub frozen: Balance,
	/// In whose name it was made.
	pub name: Name,
	/// What was counted among that name's promises when it was made: the most that can come of it.
	pub counted: Balance,
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

/// Who rules in a dispute or a contest.
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
pub enum Court {
	/// The tree's arbiter, up to the end of the window; after it the collective, for one more.
	#[codec(index = 0)]
	Arbiter,
	/// The chain's arbitration collective.
	#[codec(index = 1)]
	Collective,
}

/// A ruling.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Verdict<AccountId> {
	/// What of the payable amount the hunter gets.
	pub share: Perbill,
	/// What is left of all the hunter vouched for.
	pub below: Perbill,
	/// Who gets the fee; nobody, if nobody ruled.
	pub fee_to: Option<AccountId>,
}

/// What a dispute is about, and how far it is.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Case<AccountId, Balance> {
	/// The offer that was not agreed to.
	pub offer: Offer<AccountId, Balance>,
	/// The bond of the hunter's side.
	pub bond: Bond<AccountId, Balance>,
	/// The bond of the poster's side, once it is put.
	pub matched: Option<Bond<AccountId, Balance>>,
	/// Who rules.
	pub court: Court,
	/// Whether all entries of an open bounty are judged, and the ruling may name another one.
	pub entries: bool,
	/// A ruling that waits until the bounty is lifted over what has ended above it.
	pub verdict: Option<Verdict<AccountId>>,
}

/// Why a hunter fell out.
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
pub enum Fall {
	/// By own word.
	#[codec(index = 0)]
	Resigned,
	/// The work was not handed in when it was due.
	#[codec(index = 1)]
	Overdue,
	/// Nothing was offered, and the hunter agreed, by word or by silence.
	#[codec(index = 2)]
	Dismissed,
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

impl<AccountId, BlockNumber> Duty<AccountId, BlockNumber> {
	/// A hunter who starts now.
	pub const fn new(hunter: AccountId, since: BlockNumber) -> Self {
		Self {
			hunter,
			since,
			reworks: 0,
		}
	}
}

impl<AccountId, Balance> Case<AccountId, Balance> {
	/// A dispute nobody has answered yet.
	pub const fn new(
		offer: Offer<AccountId, Balance>,
		bond: Bond<AccountId, Balance>,
		court: Court,
		entries: bool,
	) -> Self {
		Self {
			offer,
			bond,
			matched: None,
			court,
			entries,
			verdict: None,
		}
	}
}
