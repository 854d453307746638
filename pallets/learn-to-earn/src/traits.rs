// SPDX-License-Identifier: Apache-2.0
//! What this pallet offers to the others, and what it needs of them.

use crate::types::{Balance, CourseId, CredentialId, ProgramId, RowId};
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
	/// once: units add up, they are not merged. The account's mentor is credited with it.
	///
	/// Fails if the account is not enrolled, has not the row's role, or the row is not fed by the
	/// chain; the caller decides whether its own work depends on that.
	fn on_activity(program: ProgramId, who: &AccountId, row: RowId, units: u16) -> DispatchResult;
	/// The most one call weighs.
	fn weight() -> frame_support::weights::Weight;
}

/// Who runs a program: offered.
pub trait ProgramOwners<AccountId> {
	/// The account that owns a program. One read.
	fn owner(program: ProgramId) -> Option<AccountId>;
}

/// Reads credentials: offered.
pub trait Credentials<AccountId> {
	/// Does the account hold a credential of this course that is neither revoked nor expired? The
	/// only test that counts: a token in a wallet proves nothing.
	fn valid_now(course: CourseId, who: &AccountId) -> bool;
}

/// Shows credentials as tokens that cannot be moved: needed.
pub trait CredentialTokens<AccountId> {
	/// Makes the token of a new credential, without a deposit from its holder.
	fn mint(
		program: ProgramId,
		course: CourseId,
		id: CredentialId,
		who: &AccountId,
	) -> DispatchResult;
	/// Marks a token as revoked.
	fn revoke(program: ProgramId, id: CredentialId, reason: &[u8; 32]) -> DispatchResult;
	/// Takes a token away; its course may be closed by now, and the program too.
	fn burn(program: ProgramId, id: CredentialId) -> DispatchResult;
}

impl<AccountId> CredentialTokens<AccountId> for () {
	fn mint(_: ProgramId, _: CourseId, _: CredentialId, _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn revoke(_: ProgramId, _: CredentialId, _: &[u8; 32]) -> DispatchResult {
		Ok(())
	}
	fn burn(_: ProgramId, _: CredentialId) -> DispatchResult {
		Ok(())
	}
}

/// Turns points into reputation: needed.
pub trait GrantReputation<AccountId> {
	/// A member earned so many points in weeks that are frozen now. Each point is told once; what
	/// it is worth, within which budget, is for the DAO that owns the program to say. Must not fail
	/// and must not call back.
	/// What it costs is measured with the calls that tell it: `BenchmarkHelper` turns it on.
	fn on_points(program: ProgramId, owner: &AccountId, who: &AccountId, points: u64);
}

impl<AccountId> GrantReputation<AccountId> for () {
	fn on_points(_: ProgramId, _: &AccountId, _: &AccountId, _: u64) {}
}

/// Is told of what courses earn: needed.
pub trait OnRevenue<AccountId, AssetId> {
	/// `amount` of `asset` has just arrived at `payee` as its part of a course's price. Must not
	/// fail and must not call back. What could not arrive and waits as a credit is not told.
	fn on_revenue(payee: &AccountId, asset: &AssetId, amount: Balance);
	/// What one call costs at most.
	fn weight() -> frame_support::weights::Weight;
}

impl<AccountId, AssetId> OnRevenue<AccountId, AssetId> for () {
	fn on_revenue(_: &AccountId, _: &AssetId, _: Balance) {}
	fn weight() -> frame_support::weights::Weight {
		frame_support::weights::Weight::zero()
	}
}

/// What benchmarks ask of the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, AssetId> {
	/// Lets the clock of `Config::Time` show `ms` milliseconds since 1970.
	fn set_time(ms: u64);
	/// Asset number `index`, not the native one, made if it does not exist: dearer to move than
	/// native tokens.
	fn asset(index: u32) -> AssetId;
	/// From now on, points in programs of this account earn as much reputation as they can.
	fn grant(owner: &AccountId);
	/// Did `who` get any reputation for points in a program of `owner`?
	fn granted(program: ProgramId, owner: &AccountId, who: &AccountId) -> bool;
}
