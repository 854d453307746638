// SPDX-License-Identifier: Apache-2.0
//! Attesters and members.

use super::{Day, Deposit, MaxRoles, MaxRows, RoleId, RowId, Week};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;

/// Points an attester has given for one week.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Spent {
	/// The week the statements are about.
	pub week: Week,
	/// Points they added.
	pub points: u64,
}

/// Somebody whose word counts.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Attester<AccountId, Ticket> {
	/// For this entry.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The rows it can speak of, ascending.
	pub rows: BoundedVec<RowId, MaxRows>,
	/// Points it can give for each week.
	pub budget: u64,
	/// The first week it can speak of.
	pub from_week: Week,
	/// Points given, for even and for odd weeks: of two live weeks each has its own place.
	pub spent: [Spent; 2],
}

impl<AccountId, Ticket> Attester<AccountId, Ticket> {
	/// Points given for `week` so far.
	pub fn spent_for(&self, week: Week) -> u64 {
		let [even, odd] = &self.spent;
		let place = if week & 1 == 0 { even } else { odd };
		if place.week == week {
			place.points
		} else {
			0
		}
	}

	/// Notes the points given for `week`.
	pub fn set_spent(&mut self, week: Week, points: u64) {
		let [even, odd] = &mut self.spent;
		let place = if week & 1 == 0 { even } else { odd };
		*place = Spent { week, points };
	}
}

/// One role of a member, for an interval of weeks.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct RoleTerm {
	/// The role.
	pub role: RoleId,
	/// First week.
	pub from: Week,
	/// The week in which it is over.
	pub until: Week,
}

/// What a member is in a program. What it did is in its ledger.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Member<AccountId, Ticket> {
	/// For everything that is stored about this member.
	pub deposit: Deposit<AccountId, Ticket>,
	/// The day of enrolment, by chain time.
	pub joined: Day,
	/// Roles besides the one that everybody has.
	pub roles: BoundedVec<RoleTerm, MaxRoles>,
}

/// How a program credits mentors.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub struct MentorRule {
	/// The `Chain` row that gets one unit for each accepted work of a mentee.
	pub row: RowId,
	/// Units for each mentee and week: the pair's cap.
	pub per_week: u8,
}

/// A mentee's mentor.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Mentorship<AccountId> {
	/// The mentor.
	pub mentor: AccountId,
	/// The first week that counts; none until the mentor agrees.
	pub from_week: Option<Week>,
	/// The week of the count.
	pub week: Week,
	/// Units credited in it.
	pub units: u8,
}
