// SPDX-License-Identifier: Apache-2.0

//! Random numbers that follow from a seed.

use super::money::*;
use crate::mock::*;

/// Numbers that follow from a seed (splitmix64).
pub struct Dice(pub u64);

impl Dice {
	pub fn roll(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut z = self.0;
		z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		z ^ (z >> 31)
	}

	pub fn below(&mut self, end: u64) -> u64 {
		self.roll() % end
	}

	pub fn chance(&mut self, percent: u64) -> bool {
		self.below(100) < percent
	}

	pub fn one<T: Clone>(&mut self, of: &[T]) -> T {
		of[self.below(of.len() as u64) as usize].clone()
	}

	pub fn asset(&mut self) -> AssetId {
		self.one(&[NATIVE, USD, USD, JUNK])
	}

	pub fn assets(&mut self) -> crate::AssetList<Test> {
		let some: Vec<_> = [NATIVE, USD, JUNK]
			.into_iter()
			.filter(|_| self.chance(70))
			.collect();
		list(&some)
	}
}
