// SPDX-License-Identifier: Apache-2.0

//! Pure arithmetic of fading reputation. No storage.
//!
//! Reputation is stored raw. With half-life `h` and `t = n·h + r` hours of chain time,
//!
//! ```text
//! raw   = amount · 2^(32+n) · 2h / (2h − r)        (rounded up)
//! value = raw · (2h − r) / 2h >> (32+n)            (rounded down)
//! ```
//!
//! so what is granted later starts higher, and nothing stored has to be touched to let all of it
//! fade: exact halvings, a straight line in between. The factor is the same for everyone, so votes
//! and shares of income can use raw numbers.
//!
//! Rounding up what is granted costs less than 2^-32 of a point and makes a grant read back as
//! what it was; sums are exact either way, because only raw numbers are added.

use codec::{Decode, Encode, MaxEncodedLen};
use primitive_types::{U256, U512};
use scale_info::TypeInfo;

/// Fractional bits of raw reputation before the first halving.
const FRACTION: u64 = 32;
/// Raw sums stay below this power of two, so that a product with parts per million fits into 256
/// bits. A DAO with a half-life of 30 days gets there after 13 years, one with 90 days after 39.
pub const HORIZON_BITS: usize = 236;

/// How the reputation of one DAO fades: what had faded at `since`, and how it goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Fading {
	/// Whole half-lives passed at `since`.
	pub halvings: u32,
	/// Hours of the running half-life passed at `since`.
	pub rest: u32,
	/// Hours of a half-life, never 0.
	pub length: u32,
	/// Hour of chain time from which it goes on; None while nothing fades.
	pub since: Option<u64>,
}

impl Default for Fading {
	fn default() -> Self {
		Self::new(None, 0)
	}
}

/// Where fading stands at one moment: `n` whole half-lives and `r` of `h` hours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Phase {
	/// Whole half-lives.
	pub n: u64,
	/// Hours of the running one, less than `h`.
	pub r: u64,
	/// Hours of a half-life, at least 1.
	pub h: u64,
}

impl Fading {
	/// Begin at hour `now` with this half-life; None: nothing fades.
	pub fn new(half_life: Option<u32>, now: u64) -> Self {
		Self {
			halvings: 0,
			rest: 0,
			length: half_life.unwrap_or(1).max(1),
			since: half_life.map(|_| now),
		}
	}

	/// Where it stands at hour `now`.
	pub fn phase(&self, now: u64) -> Phase {
		let h = u64::from(self.length.max(1));
		let passed = self.since.map_or(0, |since| now.saturating_sub(since));
		let hours = u64::from(self.rest).saturating_add(passed);
		let whole = hours.checked_div(h).unwrap_or_default();
		Phase {
			n: u64::from(self.halvings).saturating_add(whole),
			r: hours.checked_rem(h).unwrap_or_default(),
			h,
		}
	}

	/// Go on with another half-life from hour `now`. The whole half-lives stay, the running one is
	/// rescaled upwards: a change never makes old reputation worth more.
	pub fn amend(&self, half_life: Option<u32>, now: u64) -> Self {
		let Phase { n, r, h } = self.phase(now);
		let halvings = u32::try_from(n).unwrap_or(u32::MAX);
		let Some(length) = half_life.map(|hours| hours.max(1)) else {
			return Self {
				halvings,
				rest: u32::try_from(r).unwrap_or(u32::MAX),
				length: self.length,
				since: None,
			};
		};
		// r < h, and both fit into 32 bits, so the product fits and the result is at most `length`.
		let rest = r.saturating_mul(u64::from(length)).div_ceil(h.max(1));
		Self {
			halvings,
			rest: u32::try_from(rest).unwrap_or(length),
			length,
			since: Some(now),
		}
	}
}

impl Phase {
	fn shift(&self) -> Option<usize> {
		let bits = FRACTION.saturating_add(self.n);
		usize::try_from(bits).ok().filter(|bits| *bits < 512)
	}

	fn power(bits: usize) -> Option<U512> {
		U512::from(2u8).checked_pow(U512::from(bits))
	}

	/// Twice the half-life, and that less the hours passed in it.
	fn line(&self) -> (U512, U512) {
		let twice = self.h.max(1).saturating_mul(2);
		(
			U512::from(twice),
			U512::from(twice.saturating_sub(self.r).max(1)),
		)
	}

	/// Raw reputation of `amount` granted now, rounded up. None beyond the horizon.
	pub fn raw(&self, amount: u64) -> Option<U256> {
		let bits = self.shift().filter(|bits| *bits <= HORIZON_BITS)?;
		let (twice, left) = self.line();
		let scaled = U512::from(amount)
			.checked_mul(twice)?
			.checked_mul(Self::power(bits)?)?;
		let (whole, rest) = scaled.div_mod(left);
		let raw = match rest.is_zero() {
			true => whole,
			false => whole.checked_add(U512::one())?,
		};
		U256::try_from(raw).ok().filter(is_before_horizon)
	}

	/// What `raw` is worth now, rounded down.
	pub fn value(&self, raw: U256) -> u128 {
		let Some(bits) = self.shift() else { return 0 };
		let (twice, left) = self.line();
		let faded = U512::from(raw)
			.saturating_mul(left)
			.checked_div(twice)
			.zip(Self::power(bits))
			.and_then(|(scaled, power)| scaled.checked_div(power))
			.unwrap_or_default();
		u128::try_from(faded).unwrap_or(u128::MAX)
	}
}

/// Whether a raw sum is small enough to go on counting with.
pub fn is_before_horizon(raw: &U256) -> bool {
	raw.bits() <= HORIZON_BITS
}
