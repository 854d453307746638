// SPDX-License-Identifier: Apache-2.0

//! How the wide numbers of a proposal and of a ballot's event are written: as they always are, but straight into the record.
//!
//! A `U256` by itself asks the host for a buffer, and for a larger record because it does not say how long it is. A
//! proposal has eight of them and is written with every ballot.

use codec::{Decode, DecodeWithMemTracking, Encode, EncodeAsRef, EncodeLike, Error, Input, Output};
use primitive_types::U256;

/// For `#[codec(encoded_as = "Straight")]`. Pure.
pub struct Straight(U256);

/// A number to be written.
pub struct StraightRef<'a>(&'a U256);

impl<'a> EncodeAsRef<'a, U256> for Straight {
	type RefType = StraightRef<'a>;
}

impl<'a> From<&'a U256> for StraightRef<'a> {
	fn from(number: &'a U256) -> Self {
		Self(number)
	}
}

impl Encode for StraightRef<'_> {
	fn size_hint(&self) -> usize {
		core::mem::size_of::<U256>()
	}

	fn encode_to<O: Output + ?Sized>(&self, out: &mut O) {
		out.write(&self.0.to_little_endian());
	}
}

impl EncodeLike<U256> for StraightRef<'_> {}

impl Decode for Straight {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		U256::decode(input).map(Self)
	}
}

impl DecodeWithMemTracking for Straight {}

impl From<Straight> for U256 {
	fn from(read: Straight) -> Self {
		read.0
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::{Power, Sides, Tally};

	#[test]
	fn what_is_written_is_what_always_was() {
		let numbers = [U256::zero(), U256::one() << 77, U256::MAX - 5];
		let [ayes, nays, abstains] = numbers;
		let sides = Sides {
			ayes,
			nays,
			abstains,
		};
		assert_eq!(sides.encode(), numbers.encode());
		assert_eq!(sides.encode().len(), sides.encoded_size());
		assert_eq!(Sides::decode(&mut &sides.encode()[..]).unwrap(), sides);
		let power = Power {
			heads: 7,
			total: nays,
			ceiling: abstains,
		};
		assert_eq!(power.encode(), (7u32, nays, abstains).encode());
		let tally = Tally {
			ayes,
			nays,
			abstains,
			ballots: 3,
			present: 2,
			lent: sides,
		};
		assert_eq!(tally.encode(), (numbers, 3u32, 2u32, numbers).encode());
		assert_eq!(Tally::decode(&mut &tally.encode()[..]).unwrap(), tally);
	}
}
