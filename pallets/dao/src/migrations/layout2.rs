// SPDX-License-Identifier: Apache-2.0

//! What version 2 wrote differently, as it was: each member kept a history of its weights, and proposals no roll. Frozen.

use codec::{Decode, Encode};
use frame_support::{
	storage_alias, traits::ConstU32, weights::Weight, Blake2_128Concat, BoundedVec, Twox64Concat,
};

use crate::{
	constitution::Rules,
	credits::CreditTerms,
	marks::{Marks, SeatNumber},
	state::{MemberState, ProposalState},
	types::{AccountOf, BlockOf, Classes, DaoId, Power, ProposalId, Tally, Weighted},
	Config, Pallet,
};

/// `(proposal, weight)` wherever the weight had changed when a proposal opened, ascending: one for each of 16 open ones, and one
/// from before them.
pub type History = BoundedVec<(ProposalId, Weighted), ConstU32<17>>;

/// A member with a history of its weights.
#[derive(Clone, Encode, Decode)]
pub struct Member<BlockNumber, Ticket> {
	pub state: MemberState<BlockNumber>,
	pub seat: SeatNumber,
	pub shares: u64,
	pub loot: u64,
	pub reputation: Weighted,
	pub yes: u32,
	pub since: BlockNumber,
	pub history: History,
	pub ticket: Option<Ticket>,
}

impl<BlockNumber, Ticket> Member<BlockNumber, Ticket> {
	/// Weight this member had when `proposal` opened: the last entry at or before it.
	pub fn weight_at(&self, proposal: ProposalId) -> Weighted {
		self.history
			.iter()
			.rev()
			.find(|(opened, _)| *opened <= proposal)
			.map_or_else(Weighted::zero, |(_, weight)| *weight)
	}
}

/// A proposal without a roll.
#[derive(Clone, Encode, Decode)]
pub struct Proposal<AccountId, BlockNumber, Ticket> {
	pub dao: DaoId,
	pub proposer: AccountId,
	pub deposit: Option<Ticket>,
	pub classes: Classes,
	pub rules: Rules<BlockNumber>,
	pub power: Power,
	pub claims: u128,
	pub quit_cum: u128,
	pub transaction_version: u32,
	pub weight: Weight,
	pub calls_len: u32,
	pub opened: BlockNumber,
	pub state: ProposalState<BlockNumber>,
	pub due: Option<BlockNumber>,
	pub extended: bool,
	pub tally: Tally,
	pub marks: Marks,
	pub credits: Option<CreditTerms>,
}

/// A member.
pub type MemberOf<T> = Member<BlockOf<T>, <T as Config>::MemberConsideration>;
/// A proposal.
pub type ProposalOf<T> = Proposal<AccountOf<T>, BlockOf<T>, <T as Config>::ProposalConsideration>;

/// DAO, account -> the member's record.
#[storage_alias]
pub type Members<T: Config> =
	StorageDoubleMap<Pallet<T>, Twox64Concat, DaoId, Blake2_128Concat, AccountOf<T>, MemberOf<T>>;

/// Proposal -> its record.
#[storage_alias]
pub type Proposals<T: Config> = StorageMap<Pallet<T>, Twox64Concat, ProposalId, ProposalOf<T>>;
