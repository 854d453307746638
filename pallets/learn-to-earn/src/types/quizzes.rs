// SPDX-License-Identifier: Apache-2.0
//! Quizzes by commit and reveal.

use super::{Balance, CourseId, Deposit, ProgramId, RowId};
use crate::{merkle::Node, state::QuizState};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Number of a quiz, given by the chain, never used twice.
pub type QuizId = u32;
/// Answers, one byte for each question.
pub type Answers = BoundedVec<u8, ConstU32<64>>;
/// Seats of a quiz at most.
pub const MAX_SEATS: u32 = 1_024;
/// The shortest window, in milliseconds.
pub const MIN_WINDOW: u64 = 60_000;
/// The longest window, in milliseconds: 90 days.
pub const MAX_WINDOW: u64 = 90 * 86_400_000;
/// Commitments that one call clears away at most.
pub const MAX_CLEAR: u32 = 64;

/// How a quiz is opened.
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
pub struct QuizSpec {
	/// The section of a course that is passed by it.
	pub section: Option<(CourseId, u8)>,
	/// The `Chain` row that gets one unit for each right answer.
	pub row: RowId,
	/// Hash of the questions, which lie off chain.
	pub questions: Node,
	/// Hash of the right answers, see `quiz_key` in `formula`.
	pub key: Node,
	/// How many questions there are, 64 at most.
	pub count: u8,
	/// Right answers that pass.
	pub pass: u8,
	/// Commitments at most.
	pub seats: u32,
	/// What each gets, in native tokens, if the key is never shown.
	pub compensation: Balance,
	/// Milliseconds in which answers can be committed.
	pub open: u64,
	/// Milliseconds after that in which the author shows the key.
	pub key_window: u64,
	/// Milliseconds after that in which answers are shown.
	pub reveal: u64,
}

/// A quiz.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Quiz<AccountId, Ticket> {
	/// Its program.
	pub program: ProgramId,
	/// Who opened it, and answers for it with the bond.
	pub author: AccountId,
	/// For the quiz and all its seats, from the author.
	pub deposit: Deposit<AccountId, Ticket>,
	/// As it was opened.
	pub spec: QuizSpec,
	/// Until when answers are committed, in milliseconds of chain time.
	pub open_until: u64,
	/// Until when the key can be shown.
	pub key_until: u64,
	/// Until when answers are shown.
	pub reveal_until: u64,
	/// Commitments ever.
	pub sat: u32,
	/// Commitments that are stored now.
	pub commits: u32,
	/// The right answers, once shown.
	pub key: Option<Answers>,
	/// What lies in the pot for it.
	pub bond: Balance,
}

/// Read: a quiz.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct QuizInfo<AccountId> {
	/// Its program.
	pub program: ProgramId,
	/// Who opened it.
	pub author: AccountId,
	/// As it was opened.
	pub spec: QuizSpec,
	/// Where it stands.
	pub state: QuizState,
	/// Ends of its windows: open, key, reveal.
	pub until: (u64, u64, u64),
	/// Commitments ever, and stored now.
	pub seats: (u32, u32),
	/// The right answers, once shown.
	pub key: Option<Answers>,
	/// What lies in the pot for it.
	pub bond: Balance,
}
