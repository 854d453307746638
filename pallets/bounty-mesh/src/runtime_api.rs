// SPDX-License-Identifier: Apache-2.0

//! The reads as a runtime API, for clients that know no view functions.

#![allow(missing_docs)] // The macro generates items that carry none.

use crate::{
	actions::Possible,
	paths::PathToFinal,
	reads::{Authority, BountyView, ClaimablePage, TreePage},
	types::BountyId,
};
use alloc::vec::Vec;
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Reads of the bounty mesh.
	pub trait BountyMeshApi<AccountId, AssetId, Balance, BlockNumber, Hash>
	where
		AccountId: Codec,
		AssetId: Codec,
		Balance: Codec,
		BlockNumber: Codec,
		Hash: Codec,
	{
		/// One bounty with its numbers, its state and who stands above it.
		fn bounty(
			id: BountyId,
		) -> Option<BountyView<AccountId, AssetId, Balance, BlockNumber, Hash>>;

		/// A page of a tree: its terms, its bounties with their money, and where to go on.
		fn tree(
			root: BountyId,
			cursor: Option<BountyId>,
			limit: u32,
		) -> Option<TreePage<AccountId, AssetId, Balance, BlockNumber, Hash>>;

		/// The bounty and its parents up to the root.
		fn path_to_root(id: BountyId) -> Vec<BountyId>;

		/// Who stands above a bounty, in whose name, and up to when silence means nothing.
		fn authority(id: BountyId) -> Option<Authority<AccountId, BlockNumber>>;

		/// A page of the pays an account has a part in, with what they wait for.
		fn claimable(
			account: AccountId,
			cursor: Option<BountyId>,
			limit: u32,
		) -> ClaimablePage<AssetId, Balance, BlockNumber>;

		/// What is credited to an account that could not receive it.
		fn credit(account: AccountId, asset: AssetId) -> Balance;

		/// What is still needed until all pays of a bounty are certain: calls that anyone can make
		/// now, and what has to be waited for.
		fn path_to_final(id: BountyId) -> Option<PathToFinal<BlockNumber>>;

		/// What an account would get back from a tree now.
		fn refundable(root: BountyId, account: AccountId) -> Balance;

		/// What an account can do about a bounty now, and up to which block. Who has to show a pay for a
		/// call about what is above is told so at the bounty of that pay.
		fn actions(account: AccountId, id: BountyId) -> Vec<Possible<BlockNumber>>;

		/// The text of a bounty's specification, if it is kept with it.
		fn specification(id: BountyId) -> Option<Vec<u8>>;

		/// The height an account's work reached in this period and the last: 1 pays people, n has
		/// merged the work of n - 1; 0: none.
		fn level(account: AccountId) -> u8;

		/// The account all escrow lies in, on hold.
		fn pot_account() -> AccountId;
	}
}
