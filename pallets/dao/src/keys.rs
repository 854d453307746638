// SPDX-License-Identifier: Apache-2.0

//! Key of the record that every ballot touches, put together here.
//!
//! A map of FRAME asks the host for three hashes and three buffers whenever it is touched, although the prefix is known
//! when the runtime is compiled and the number of a proposal is hashed faster than the host is asked. That was a tenth
//! of what a vote took.

use frame_support::storage::generator::StorageMap;
use sp_crypto_hashing::twox_64;

use crate::{types::*, Config, Proposals};

/// Bytes of a map's prefix.
const PREFIX: usize = 32;
/// Bytes of a number after its hash.
const NUMBER: usize = 12;

/// `Proposals::<T>::hashed_key_for(id)`.
pub(crate) fn proposal<T: Config>(id: ProposalId) -> [u8; PREFIX + NUMBER] {
	let prefix = <Proposals<T> as StorageMap<_, _>>::prefix_hash();
	let number = id.to_le_bytes();
	let mut key = [0; PREFIX + NUMBER];
	let hash = twox_64(&number);
	let bytes = [&prefix[..], &hash, &number].into_iter().flatten();
	key.iter_mut()
		.zip(bytes)
		.for_each(|(byte, found)| *byte = *found);
	key
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::mock::Test;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn the_key_is_that_of_the_map(number: u32) {
			sp_io::TestExternalities::default().execute_with(|| {
				let key = proposal::<Test>(number);
				prop_assert_eq!(key.to_vec(), Proposals::<Test>::hashed_key_for(number));
				Ok(())
			})?;
		}
	}
}
