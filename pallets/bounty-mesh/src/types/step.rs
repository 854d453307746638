// SPDX-License-Identifier: Apache-2.0

//! A step towards certainty.

// The derived codec casts the numbers of variants that carry data.
#![allow(clippy::cast_possible_truncation)]

use super::{BountyId, LinkRef};
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::Debug;

/// A call that anyone can make towards certainty.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
pub enum Step {
	/// `lift` this bounty.
	#[codec(index = 0)]
	Lift(BountyId),
	/// `resolve` this link of this bounty.
	#[codec(index = 1)]
	Resolve(BountyId, LinkRef),
	/// `claim` this pay of this bounty.
	#[codec(index = 2)]
	Claim(BountyId, u32),
}
