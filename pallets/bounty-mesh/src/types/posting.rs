// SPDX-License-Identifier: Apache-2.0

//! What a poster says about a bounty, and what a hunter bids for it.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use crate::{
	traits::Rule,
	types::Payees,
	types::{count_of, MaxSpecLength, MAX_SHORT_SPEC},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::pallet_prelude::BoundedVec;
use scale_info::TypeInfo;
use sp_runtime::{Debug, Permill};

/// How hunters are found.
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
pub enum Mode {
	/// Anyone eligible hands work in, the poster picks one.
	#[codec(index = 0)]
	Open,
	/// Hunters apply with a price and a date, the poster assigns one. Invitations work as well.
	#[codec(index = 1)]
	Application,
	/// Only an invited account may take it.
	#[codec(index = 2)]
	Direct,
}

/// The specification of a bounty: always retrievable.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub enum Spec<Hash> {
	/// The text itself, kept on chain as long as the bounty.
	#[codec(index = 0)]
	Inline(BoundedVec<u8, MaxSpecLength>),
	/// A preimage that is noted on chain already.
	#[codec(index = 1)]
	Preimage {
		/// Hash of the text.
		hash: Hash,
		/// Its length in bytes.
		len: u32,
	},
}

impl<Hash> Spec<Hash> {
	/// Bytes that are carried and stored as text.
	pub fn inline_len(&self) -> u32 {
		match self {
			Spec::Inline(text) => count_of(text),
			Spec::Preimage { .. } => 0,
		}
	}

	/// Whether it has room in the record of its bounty. A preimage has not: as long as it is asked for it
	/// stays, whoever noted it, so somebody has to pay for its length.
	pub fn is_short(&self) -> bool {
		matches!(self, Spec::Inline(text) if count_of(text) <= MAX_SHORT_SPEC)
	}
}

/// Where the specification of a stored bounty is.
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
pub struct SpecRef<Hash> {
	/// Hash of the text.
	pub hash: Hash,
	/// Its length in bytes.
	pub len: u32,
	/// `true`: kept with the bounty, in the record if it is short, else in `Specs`; `false`: a requested
	/// preimage.
	pub inline: bool,
}

/// What a poster says about one bounty, root or child.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Posting<AccountId, Balance, BlockNumber, Hash> {
	/// Last block in which a hunter can be found.
	pub until: BlockNumber,
	/// Last block for handing the work in.
	pub due: BlockNumber,
	/// How a hunter is found.
	pub mode: Mode,
	/// Who may take it without having applied, if anybody.
	pub invited: Option<AccountId>,
	/// What a hunter must be.
	pub eligibility: Rule,
	/// What is to be done.
	pub spec: Spec<Hash>,
	/// The most a layer that passes work down may keep, of what was taken on. 100 %: no limit.
	pub cap: Permill,
	/// What each entry of a bounty open to all puts at risk, in the tree's asset; zero: nothing.
	pub entry_bond: Balance,
	/// Reputation of the poster, if it keeps any, that its payees get on top of the reward.
	pub reputation: u64,
	/// Places for children, of a root or handed on to a child: records whose storage is paid in advance
	/// with the root's deposit. A child that gets one costs less to post and to pay.
	pub places: u32,
}

/// A hunter's bid. It binds until its date and can be taken back.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Application<Balance, BlockNumber, Ticket> {
	/// What the hunter wants.
	pub price: Balance,
	/// When the work will be handed in at the latest.
	pub due: BlockNumber,
	/// Last block in which the bid binds.
	pub until: BlockNumber,
	/// The storage deposit of the applicant.
	pub ticket: Ticket,
}

/// Work handed in for a bounty that is open to all.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Entry<AccountId, AssetId, Balance, Hash, Ticket> {
	/// Hash of the evidence.
	pub evidence: Hash,
	/// Who is to be paid.
	pub payees: Payees<AccountId>,
	/// The round it was made for; it stands while this is the bounty's.
	pub round: u32,
	/// The entry made before it, among those that stand.
	pub before: Option<AccountId>,
	/// The entry made after it, among those that stand.
	pub after: Option<AccountId>,
	/// The storage deposit of the entrant.
	pub ticket: Ticket,
	/// What the entrant put at risk, and in what: the entry can outlive its tree.
	pub bond: Option<(AssetId, Balance)>,
}

/// The entries of a bounty that stand, in the order they were made.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct EntryList<AccountId> {
	/// Counts how often all entries were refused.
	pub round: u32,
	/// How many stand.
	pub count: u32,
	/// The earliest.
	pub first: Option<AccountId>,
	/// The latest.
	pub last: Option<AccountId>,
}

// By hand: the derived one asks for a default account.
impl<AccountId> Default for EntryList<AccountId> {
	fn default() -> Self {
		Self {
			round: 0,
			count: 0,
			first: None,
			last: None,
		}
	}
}
