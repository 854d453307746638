// SPDX-License-Identifier: Apache-2.0
//! Privileges, vouchers, and a member's purse.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Place of a privilege in its program's list.
pub type PrivilegeId = u8;

/// Privileges of a program at most.
pub const MAX_PRIVILEGES: u32 = 32;
/// Sorts of vouchers a member has at a time, at most.
pub const MAX_VOUCHERS: u32 = 8;

/// What a privilege gives.
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
pub enum Effect {
	/// A voucher for one course of the program, bound to the member.
	#[codec(index = 0)]
	Voucher {
		/// Off the course's price, in millionths; out of the program's part only.
		ppm: u32,
	},
	/// Something off chain: the member's commitment in the event proves the right to it.
	#[codec(index = 1)]
	Code,
}

/// How a privilege is offered.
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
pub struct Offer {
	/// Points for one; at least 1.
	pub price: u64,
	/// How many are left; 0 takes it off the list.
	pub stock: u32,
	/// How many one member can have.
	pub per_member: u16,
}

/// Something that points buy.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Privilege {
	/// In words.
	pub name: BoundedVec<u8, ConstU32<32>>,
	/// What it gives; fixed for good.
	pub effect: Effect,
	/// Price, stock, limit.
	pub offer: Offer,
	/// How many were redeemed.
	pub sold: u32,
}

/// A voucher that a member has.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Voucher {
	/// The privilege it came from.
	pub privilege: PrivilegeId,
	/// Off the price, in millionths.
	pub ppm: u32,
	/// How many of them.
	pub count: u16,
}

/// What a member got for points, and its free calls of today.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Default, PartialEq, Eq, Debug)]
pub struct Purse {
	/// How many of each privilege, ever.
	pub redeemed: BoundedVec<(PrivilegeId, u16), ConstU32<MAX_PRIVILEGES>>,
	/// Vouchers not used yet.
	pub vouchers: BoundedVec<Voucher, ConstU32<MAX_VOUCHERS>>,
	/// The day of the last call that the program paid for.
	pub free_day: super::Day,
	/// Such calls on that day.
	pub free_calls: u16,
	/// The week of the last challenge that the program sponsored.
	pub sponsored: Option<super::Week>,
	/// Sales of courses whose money is held for this member.
	pub sales: u32,
}

impl Purse {
	/// Adds one voucher. False if there is no room.
	pub fn put_voucher(&mut self, privilege: PrivilegeId, ppm: u32) -> bool {
		let known = self
			.vouchers
			.iter_mut()
			.find(|voucher| voucher.privilege == privilege);
		match known {
			Some(voucher) => {
				voucher.count = voucher.count.saturating_add(1);
				true
			},
			None => self
				.vouchers
				.try_push(Voucher {
					privilege,
					ppm,
					count: 1,
				})
				.is_ok(),
		}
	}

	/// Takes one voucher. Gives its millionths.
	pub fn take_voucher(&mut self, privilege: PrivilegeId) -> Option<u32> {
		let voucher = self
			.vouchers
			.iter_mut()
			.find(|voucher| voucher.privilege == privilege)?;
		voucher.count = voucher.count.checked_sub(1)?;
		let ppm = voucher.ppm;
		self.vouchers.retain(|voucher| voucher.count > 0);
		Some(ppm)
	}
}
