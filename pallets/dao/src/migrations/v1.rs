// SPDX-License-Identifier: Apache-2.0

//! What version 1 wrote differently, as it was: members without seats, and every ballot a record
//! of its own. Frozen.

use codec::{Decode, Encode};
use frame_support::{storage_alias, weights::Weight, Blake2_128Concat, Twox64Concat};

use super::layout2::History;
use crate::{
	constitution::Rules,
	credits::CreditTerms,
	state::{DaoState, MemberState, ProposalState},
	types::{AccountOf, BalanceOf, BlockOf, Classes, DaoId, Power, ProposalId, Tally, Weighted},
	Config, Pallet,
};

/// A DAO, before its seats were counted.
#[derive(Clone, Encode, Decode)]
pub struct Dao<AccountId, BlockNumber, Balance> {
	pub state: DaoState<BlockNumber>,
	pub founder: AccountId,
	pub deposit: Balance,
	pub founded: BlockNumber,
	pub members: u32,
	pub invitations: u32,
	pub shares: u64,
	pub loot: u64,
	pub reputation: Weighted,
	pub last_until: BlockNumber,
	pub quit_cum: u128,
	pub lesser: u32,
}

/// A member without a seat number. `yes` counted the ballots on proposals in Voting too.
#[derive(Clone, Encode, Decode)]
pub struct Member<BlockNumber, Ticket> {
	pub state: MemberState<BlockNumber>,
	pub shares: u64,
	pub loot: u64,
	pub reputation: Weighted,
	pub yes: u32,
	pub since: BlockNumber,
	pub history: History,
	pub ticket: Option<Ticket>,
}

/// A proposal without marks: its ballots were all in `Ballots`, until the first attempt at
/// enactment or the answer.
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
	pub credits: Option<CreditTerms>,
}

/// The DAO of a runtime.
pub type DaoOf<T> = Dao<AccountOf<T>, BlockOf<T>, BalanceOf<T>>;
/// The member of a runtime.
pub type MemberOf<T> = Member<BlockOf<T>, <T as Config>::MemberConsideration>;
/// The proposal of a runtime.
pub type ProposalOf<T> = Proposal<AccountOf<T>, BlockOf<T>, <T as Config>::ProposalConsideration>;

/// DAO -> its record.
#[storage_alias]
pub type Daos<T: Config> = StorageMap<Pallet<T>, Twox64Concat, DaoId, DaoOf<T>>;

/// DAO, account -> the member's record.
#[storage_alias]
pub type Members<T: Config> =
	StorageDoubleMap<Pallet<T>, Twox64Concat, DaoId, Blake2_128Concat, AccountOf<T>, MemberOf<T>>;

/// Proposal -> its record.
#[storage_alias]
pub type Proposals<T: Config> = StorageMap<Pallet<T>, Twox64Concat, ProposalId, ProposalOf<T>>;
