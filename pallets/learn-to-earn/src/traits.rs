// SPDX-License-Identifier: Apache-2.0
//! What this pallet offers to the others. What it needs from outside is in its `Config`: chain time
//! and considerations.

use crate::types::{ProgramId, RowId};
use frame_support::dispatch::DispatchResult;

/// Reads a member's points.
pub trait MemberPoints<AccountId> {
	/// Is the account enrolled?
	fn is_member(program: ProgramId, who: &AccountId) -> bool;
	/// Points earned ever, less those taken back. 0 for strangers.
	fn lifetime(program: ProgramId, who: &AccountId) -> u64;
	/// Points that can be spent; below zero is a debt. 0 for strangers.
	fn balance(program: ProgramId, who: &AccountId) -> i128;
}

/// Takes note of what happened on this chain: quizzes, reviews, bounties.
pub trait OnActivity<AccountId> {
	/// `units` of a `Chain` row happened just now. The caller answers for each event being told
	/// once: units add up, they are not merged.
	///
	/// Fails if the account is not enrolled, has not the row's role, or the row is not fed by the
	/// chain; the caller decides whether its own work depends on that.
	fn on_activity(program: ProgramId, who: &AccountId, row: RowId, units: u16) -> DispatchResult;
}

/// Sets chain time in benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Lets the clock of `Config::Time` show `ms` milliseconds since 1970.
	fn set_time(ms: u64);
}
