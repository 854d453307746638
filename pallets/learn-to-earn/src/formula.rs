// SPDX-License-Identifier: Apache-2.0
//! Every formula about money and scores, pure and exact: 256-bit products, division rounds down.

use crate::{
	merkle::Node,
	types::{Balance, QuizId, Scores, SubmissionId, FULL_SCORE, PPM},
};
use alloc::vec::Vec;
use codec::Encode;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding,
	traits::{BlakeTwo256, Hash},
	Rounding,
};

/// ⌊amount · part / whole⌋ with a 256-bit product. 0 if `whole` is 0; the highest number if the
/// result does not fit, which a part of a whole always does.
pub fn part(amount: u128, part: u128, whole: u128) -> u128 {
	if whole == 0 {
		return 0;
	}
	multiply_by_rational_with_rounding(amount, part, whole, Rounding::Down).unwrap_or(u128::MAX)
}

/// Millionths of an amount.
pub fn ppm(amount: u128, millionths: u32) -> u128 {
	part(amount, u128::from(millionths), u128::from(PPM))
}

/// What one member gets of an epoch's pool.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slice {
	/// The pool.
	pub pool: Balance,
	/// The part of it for newcomers, in millionths.
	pub newcomer_ppm: u32,
	/// The most one person gets of it, in millionths.
	pub cap_ppm: u32,
	/// The member's points.
	pub points: u128,
	/// Is the member a newcomer?
	pub newcomer: bool,
	/// Points of all.
	pub all: u128,
	/// Points of all newcomers.
	pub newcomers: u128,
}

impl Slice {
	/// `min((P − N)·p / S + [newcomer] N·p / S_N, P·cap)`, `N = P·newcomer`.
	///
	/// What caps leave is not given to others: that would need everybody at once.
	pub fn amount(&self) -> Balance {
		let reserved = ppm(self.pool, self.newcomer_ppm);
		let common = part(self.pool.saturating_sub(reserved), self.points, self.all);
		let extra = if self.newcomer {
			part(reserved, self.points, self.newcomers)
		} else {
			0
		};
		common
			.saturating_add(extra)
			.min(ppm(self.pool, self.cap_ppm))
	}
}

/// How a price is split.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Split {
	/// What the learner pays.
	pub pays: Balance,
	/// What each payee gets, in order.
	pub payees: Vec<Balance>,
	/// What the program gets.
	pub program: Balance,
}

/// Splits a price: each payee its millionths, the program the remainder. A voucher lowers the
/// program's part only, and at most to nothing, so a gift of the program costs nobody else.
pub fn split(price: Balance, payees: &[u32], voucher: u32) -> Split {
	let payees: Vec<Balance> = payees.iter().map(|part| ppm(price, *part)).collect();
	let promised = payees
		.iter()
		.fold(0u128, |sum, part| sum.saturating_add(*part));
	let rest = price.saturating_sub(promised);
	let off = ppm(price, voucher).min(rest);
	Split {
		pays: price.saturating_sub(off),
		payees,
		program: rest.saturating_sub(off),
	}
}

/// Right answers: bytes that are equal, as far as the key goes.
pub fn quiz_score(key: &[u8], answers: &[u8]) -> u8 {
	let right = key
		.iter()
		.zip(answers.iter())
		.filter(|(key, answer)| key == answer)
		.count();
	u8::try_from(right).unwrap_or(u8::MAX)
}

/// The hash of a quiz's key, fixed when it is opened: H(0x10, genesis, author, questions, answers,
/// salt).
pub fn quiz_key<AccountId: Encode>(
	genesis: &[u8],
	author: &AccountId,
	questions: &Node,
	answers: &[u8],
	salt: &[u8; 32],
) -> Node {
	(0x10u8, genesis, author, questions, answers, salt).using_encoded(BlakeTwo256::hash)
}

/// The hash of a learner's answers: H(0x11, genesis, quiz, account, answers, salt). Bound to the
/// account, so a copied commitment can never be shown by who copied it.
pub fn quiz_commit<AccountId: Encode>(
	genesis: &[u8],
	quiz: QuizId,
	who: &AccountId,
	answers: &[u8],
	salt: &[u8; 32],
) -> Node {
	(0x11u8, genesis, quiz, who, answers, salt).using_encoded(BlakeTwo256::hash)
}

fn of_scores(scores: &Scores, weights: &[u8; 3]) -> (u128, u128) {
	let values = [scores.quality, scores.quantity, scores.impact];
	let sum = values
		.iter()
		.zip(weights.iter())
		.fold(0u128, |sum, (score, weight)| {
			sum.saturating_add(u128::from(*score).saturating_mul(u128::from(*weight)))
		});
	let weight = weights
		.iter()
		.fold(0u128, |sum, weight| sum.saturating_add(u128::from(*weight)));
	(sum, weight)
}

/// The weighted score, in ten thousandths.
pub fn weighted(scores: &Scores, weights: &[u8; 3]) -> u16 {
	let (sum, weight) = of_scores(scores, weights);
	u16::try_from(sum.checked_div(weight).unwrap_or(0)).unwrap_or(FULL_SCORE)
}

/// Units of a reward: `points · Σ(weight · score) / (10⁴ · Σ weight)`.
pub fn reward(points: u16, scores: &Scores, weights: &[u8; 3]) -> u16 {
	let (sum, weight) = of_scores(scores, weights);
	let whole = weight.saturating_mul(u128::from(FULL_SCORE));
	u16::try_from(part(u128::from(points), sum, whole)).unwrap_or(points)
}

/// The middle of what reviewers gave; between two middles half way, rounded down.
pub fn median(values: &mut [u16]) -> u16 {
	values.sort_unstable();
	let len = values.len();
	let upper = values.get(len >> 1).copied().unwrap_or(0);
	if len & 1 == 1 || len == 0 {
		return upper;
	}
	let lower = values
		.get((len >> 1).saturating_sub(1))
		.copied()
		.unwrap_or(upper);
	let sum = u32::from(lower).saturating_add(u32::from(upper));
	u16::try_from(sum >> 1).unwrap_or(upper)
}

/// The median of each score.
pub fn median_scores(all: &[Scores]) -> Scores {
	let middle = |pick: fn(&Scores) -> u16| {
		let mut values: Vec<u16> = all.iter().map(pick).collect();
		median(&mut values)
	};
	Scores {
		quality: middle(|scores| scores.quality),
		quantity: middle(|scores| scores.quantity),
		impact: middle(|scores| scores.impact),
	}
}

/// The hash of a reviewer's scores: H(0x12, genesis, submission, reviewer, scores, salt). Bound to
/// the reviewer, so the second cannot copy the first.
pub fn score_commit<AccountId: Encode>(
	genesis: &[u8],
	submission: SubmissionId,
	who: &AccountId,
	scores: &Scores,
	salt: &[u8; 32],
) -> Node {
	(0x12u8, genesis, submission, who, scores, salt).using_encoded(BlakeTwo256::hash)
}

/// The place in a list of `len` that the n-th draw points at.
pub fn drawn(seed: &[u8], submission: SubmissionId, n: u8, len: u32) -> u32 {
	let hash = (0x13u8, seed, submission, n).using_encoded(BlakeTwo256::hash);
	let mut bytes = [0u8; 8];
	for (to, from) in bytes.iter_mut().zip(hash.as_bytes()) {
		*to = *from;
	}
	let place = u64::from_le_bytes(bytes)
		.checked_rem(u64::from(len))
		.unwrap_or(0);
	u32::try_from(place).unwrap_or(0)
}
