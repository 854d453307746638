// SPDX-License-Identifier: Apache-2.0

//! Keys of the two records that every ballot touches, put together here.
//!
//! A map of FRAME asks the host for three hashes and three buffers whenever it is touched, although the prefix is known
//! when the runtime is compiled and the number of a proposal is hashed faster than the host is asked. That was a tenth
//! of what a vote took.

use codec::Encode;
use frame_support::storage::generator::{StorageDoubleMap, StorageMap};
use sp_crypto_hashing::twox_64;

use crate::{types::*, Config, Members, Proposals};

/// Bytes of a map's prefix.
const PREFIX: usize = 32;
/// Bytes of a number after its hash.
const NUMBER: usize = 12;
/// Bytes of a member's key with an account of 32.
const MEMBER: usize = PREFIX + NUMBER + 16 + 32;

fn put_together<const LENGTH: usize>(parts: [&[u8]; 3]) -> [u8; LENGTH] {
	let mut key = [0; LENGTH];
	let bytes = parts.into_iter().flatten();
	key.iter_mut()
		.zip(bytes)
		.for_each(|(byte, found)| *byte = *found);
	key
}

fn numbered(prefix: &[u8], number: u32) -> [u8; PREFIX + NUMBER] {
	let number = number.to_le_bytes();
	put_together([prefix, &twox_64(&number), &number])
}

/// `Proposals::<T>::hashed_key_for(id)`.
pub(crate) fn proposal<T: Config>(id: ProposalId) -> [u8; PREFIX + NUMBER] {
	numbered(&<Proposals<T> as StorageMap<_, _>>::prefix_hash(), id)
}

/// What becomes of `Members::<T>::hashed_key_for(dao, who)`: put together on the stack where an account is as short as all
/// are.
pub(crate) fn with_member<T: Config, R>(
	dao: DaoId,
	who: &T::AccountId,
	with: impl FnOnce(&[u8]) -> R,
) -> R {
	let prefix = <Members<T> as StorageDoubleMap<_, _, _>>::prefix_hash();
	let first = numbered(&prefix, dao);
	who.using_encoded(|who| {
		let hash = sp_io::hashing::blake2_128(who);
		let key = put_together::<MEMBER>([&first, &hash, who]);
		let length = first
			.len()
			.saturating_add(hash.len())
			.saturating_add(who.len());
		match key.get(..length) {
			Some(key) => with(key),
			None => with(&[&first[..], &hash, who].concat()),
		}
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::mock::Test;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn keys_are_those_of_the_maps(number: u32, who: u64) {
			sp_io::TestExternalities::default().execute_with(|| {
				let key = proposal::<Test>(number);
				prop_assert_eq!(key.to_vec(), Proposals::<Test>::hashed_key_for(number));
				let key = with_member::<Test, _>(number, &who, |key| key.to_vec());
				prop_assert_eq!(key, Members::<Test>::hashed_key_for(number, who));
				Ok(())
			})?;
		}
	}
}
