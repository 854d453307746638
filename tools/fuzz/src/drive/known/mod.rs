// SPDX-License-Identifier: Apache-2.0

//! Arguments that name what is there. Of all pairs of a number and an account few are known to the chain, and of all amounts
//! few are what somebody asked for.

mod bounty;
mod dao;
mod learn;

pub use bounty::bounty;
pub use dao::dao;
pub use learn::learn;

use super::bytes::Bytes;

/// One of these, if there are any.
fn one<T>(all: impl Iterator<Item = T>, bytes: &mut Bytes) -> Option<T> {
	let mut all: Vec<_> = all.collect();
	let index = bytes.below(all.len());
	(index < all.len()).then(|| all.swap_remove(index))
}

/// Makes two arguments one of the pairs that are there.
fn pair<A, B>(first: &mut A, second: &mut B, all: impl Iterator<Item = (A, B)>, bytes: &mut Bytes) {
	if let Some(found) = one(all, bytes) {
		(*first, *second) = found;
	}
}
