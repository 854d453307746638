// SPDX-License-Identifier: Apache-2.0

//! Pure arithmetic of quadratic funding. No storage.
//!
//! With contributions `c` of the voices of a project, `s(c) = isqrt(c·2^16)`:
//!
//! ```text
//! m     = max(0, (Σs)² − (Σc)·2^16)                  per project
//! match = min(m >> 16, pool·m / Σm, cap·pool)
//! ```
//!
//! `m >> 16` is the textbook match `(Σ√c)² − Σc`. Everything is kept by difference, so that one
//! contribution costs the same in a round of any size. Limits: `c ≤ 2^70`, at most 2^18 voices a
//! project; so `Σs < 2^61`, its square below 2^122, and products with the pool fit into 256 bits.

use codec::{Decode, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

use crate::{tally::WHOLE, types::Ppm};

/// The most one voice can give to one project.
pub const MAX_VOICE: u128 = 1 << 70;
/// The most voices of one project.
pub const MAX_VOICES: u32 = 1 << 18;
/// Binary places of `m`.
const SCALE: u32 = 16;

/// `isqrt(c·2^16)`. None above [`MAX_VOICE`].
pub fn root(contribution: u128) -> Option<u128> {
	(contribution <= MAX_VOICE)
		.then(|| contribution.checked_shl(SCALE))
		.flatten()
		.map(u128::isqrt)
}

/// Sums over the voices of a project.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Sums {
	/// Σ isqrt(c·2^16)
	pub roots: u128,
	/// Σ c
	pub funds: u128,
	/// Voices with more than nothing.
	pub voices: u32,
}

impl Sums {
	/// A voice gives `new` in all, where it had given `old`. None, and nothing changed, beyond a
	/// limit.
	pub fn change(&mut self, old: u128, new: u128) -> Option<()> {
		let voices = self
			.voices
			.checked_sub(u32::from(old > 0))?
			.checked_add(u32::from(new > 0))
			.filter(|voices| *voices <= MAX_VOICES)?;
		let roots = self
			.roots
			.checked_sub(root(old)?)?
			.checked_add(root(new)?)?;
		let funds = self.funds.checked_sub(old)?.checked_add(new)?;
		*self = Self {
			roots,
			funds,
			voices,
		};
		Some(())
	}

	/// The project's `m`: its claim on the pool before anything is limited, times 2^16. Zero with
	/// one voice, however rich: roots are rounded down.
	pub fn m(&self) -> U256 {
		let square = U256::from(self.roots).saturating_mul(U256::from(self.roots));
		let funds = U256::from(self.funds)
			.saturating_mul(U256::from(1u32.checked_shl(SCALE).unwrap_or(u32::MAX)));
		square.saturating_sub(funds)
	}
}

/// What of the pool belongs to a project with claim `m` of `total`.
pub fn matched(m: U256, total: U256, pool: u128, cap: Ppm) -> u128 {
	let whole = U256::from(pool);
	let scale = U256::from(1u32.checked_shl(SCALE).unwrap_or(u32::MAX));
	let plain = m.checked_div(scale).unwrap_or_default();
	let part = whole
		.saturating_mul(m)
		.checked_div(total)
		.unwrap_or_default();
	let most = whole
		.saturating_mul(U256::from(cap))
		.checked_div(U256::from(WHOLE))
		.unwrap_or_default();
	let least = core::cmp::min(plain, core::cmp::min(part, most));
	// At most the pool, which has 128 bits.
	u128::try_from(least).unwrap_or(pool)
}
