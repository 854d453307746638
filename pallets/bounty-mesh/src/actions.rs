// SPDX-License-Identifier: Apache-2.0

//! The calls that `actions` tells an account of. Which they are: `possible.rs`.

use crate::types::LinkRef;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::Debug;

/// A call an account can make about a bounty. Where `Take` or `Accept` is told, `take_and_submit` or
/// `accept_and_pay` works as well.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
#[allow(missing_docs)] // Each is the call of that name, about the bounty that was asked about.
pub enum Action {
	#[codec(index = 0)]
	PostChild,
	#[codec(index = 1)]
	Contribute,
	#[codec(index = 2)]
	Extend,
	#[codec(index = 3)]
	Fund,
	#[codec(index = 4)]
	Cancel,
	#[codec(index = 5)]
	Invite,
	#[codec(index = 6)]
	Take,
	#[codec(index = 7)]
	Apply,
	#[codec(index = 8)]
	Assign,
	#[codec(index = 9)]
	Enter,
	#[codec(index = 10)]
	Pick,
	#[codec(index = 11)]
	Submit,
	#[codec(index = 12)]
	Resign,
	#[codec(index = 13)]
	Accept,
	#[codec(index = 14)]
	Rework,
	#[codec(index = 15)]
	Release,
	#[codec(index = 16)]
	Offer,
	#[codec(index = 17)]
	Agree,
	#[codec(index = 18)]
	Escalate,
	#[codec(index = 19)]
	Sponsor,
	#[codec(index = 20)]
	MatchBond,
	#[codec(index = 21)]
	Rule,
	#[codec(index = 22)]
	ToCollective,
	#[codec(index = 23)]
	Ratify,
	#[codec(index = 24)]
	Contest,
	#[codec(index = 25)]
	RuleContest,
	#[codec(index = 26)]
	Expire,
	#[codec(index = 27)]
	Lift,
	#[codec(index = 28)]
	Resolve,
	#[codec(index = 29)]
	Claim,
	#[codec(index = 30)]
	Refund,
	#[codec(index = 31)]
	Clean,
	#[codec(index = 32)]
	ContestToCollective,
	/// `to_collective` about the bounty that a pay of this one hangs on, with this pay as the witness.
	#[codec(index = 33)]
	ToCollectiveByPay,
	/// `contest_to_collective` about the term that a pay of this one hangs on, with this pay as the
	/// witness.
	#[codec(index = 34)]
	ContestToCollectiveByPay,
}

/// A possible action, and up to which block.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
pub struct Possible<BlockNumber> {
	/// The call.
	pub action: Action,
	/// The link it is about, where there can be several.
	pub link: Option<LinkRef>,
	/// The last block in which it works for certain; none: no date ends it.
	pub until: Option<BlockNumber>,
}
