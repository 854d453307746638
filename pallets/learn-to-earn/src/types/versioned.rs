// SPDX-License-Identifier: Apache-2.0
//! Values that change by whole weeks.

use super::Week;
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// A value that changes by whole weeks: it never changes under a live week, and each live week
/// finds its own.
///
/// Three places are enough: what the last week uses, what this week uses, and what is to come.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Versioned<V>(
	/// (first week, value), oldest first.
	BoundedVec<(Week, V), ConstU32<3>>,
);

/// More versions than a [`Versioned`] has places: cannot happen to changes of the next week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooManyVersions;

impl<V> Default for Versioned<V> {
	fn default() -> Self {
		Self(BoundedVec::new())
	}
}

impl<V: Clone> Versioned<V> {
	/// Nothing yet.
	pub fn empty() -> Self {
		Self(BoundedVec::new())
	}

	/// The value that holds in `week`.
	pub fn at(&self, week: Week) -> Option<&V> {
		self.0
			.iter()
			.rev()
			.find(|(from, _)| *from <= week)
			.map(|(_, value)| value)
	}

	/// The value that will hold once everything announced has begun.
	pub fn latest(&self) -> Option<&V> {
		self.0.last().map(|(_, value)| value)
	}

	/// Lets `value` hold from `from` on. A change announced before for that week or later is
	/// replaced, and what no live week needs any more is dropped.
	pub fn set(&mut self, now: Week, from: Week, value: V) -> Result<(), TooManyVersions> {
		let last = now.saturating_sub(1);
		let oldest = self
			.0
			.iter()
			.map(|(week, _)| *week)
			.filter(|week| *week <= last)
			.max();
		let mut kept: Vec<(Week, V)> = self
			.0
			.iter()
			.filter(|(week, _)| *week < from && oldest.is_none_or(|oldest| *week >= oldest))
			.cloned()
			.collect();
		kept.push((from, value));
		self.0 = BoundedVec::try_from(kept).map_err(|_| TooManyVersions)?;
		Ok(())
	}

	/// All that is known, oldest first.
	pub fn list(&self) -> Vec<(Week, V)> {
		self.0.to_vec()
	}
}
