// SPDX-License-Identifier: Apache-2.0
//! The reads of this pallet as a runtime API, for clients that have no view functions.

use crate::types::{AttesterInfo, PointsInfo, ProgramId, ProgramInfo, RowInfo, Shadow};
use alloc::vec::Vec;
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Programs, their rows, and what members did in them.
	pub trait LearnToEarnApi<AccountId>
	where
		AccountId: Codec,
	{
		/// Everything the chain knows about a member in a program.
		fn shadow(program: ProgramId, who: AccountId) -> Option<Shadow>;
		/// A program.
		fn program(program: ProgramId) -> Option<ProgramInfo<AccountId>>;
		/// The rows of a program's table, in order.
		fn rows(program: ProgramId) -> Vec<RowInfo>;
		/// A member's points.
		fn points(program: ProgramId, who: AccountId) -> Option<PointsInfo>;
		/// What an attester can say, and what of its budget is used.
		fn attester(program: ProgramId, who: AccountId) -> Option<AttesterInfo>;
	}
}
