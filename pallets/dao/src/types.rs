// SPDX-License-Identifier: Apache-2.0

//! Records as they are stored. Each says who pays for it and what bounds it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{fungible::Inspect, ConstU32},
	weights::Weight,
	BoundedVec,
};
use primitive_types::U256;
use scale_info::TypeInfo;
use sp_runtime::traits::BlockNumberProvider;

use crate::{
	constitution::{Constitution, Rules},
	credits::CreditTerms,
	marks::{Marks, SeatBits, SeatNumber},
	roll::Roll,
	state::{DaoState, MemberState, ProposalState},
	wide::Straight,
	Config,
};

/// Number of a DAO, counted from 0 (the Commons).
pub type DaoId = u32;
/// Number of a proposal, counted over all DAOs, so that it also orders them in time.
pub type ProposalId = u32;
/// A proposal's number in the order of the due queue: big-endian.
pub type DueKey = [u8; 4];
/// Parts per million.
pub type Ppm = u32;
/// Voting weight and sums of it. Wide, because faded reputation needs up to 200 bits.
pub type Weighted = U256;

/// Members a DAO can have at most, whatever its constitution says.
pub const MAX_MEMBERS: u32 = 64;
/// DAOs one account can belong to at most.
pub const MAX_MEMBERSHIPS: u32 = 64;
/// Calls in one proposal.
pub const MAX_CALLS: u32 = 8;
/// Bytes of the encoded list of calls of one proposal.
pub const MAX_CALL_BYTES: u32 = 8 * 1024;
/// Proposals of one DAO that can be voted on at the same time.
pub const MAX_VOTING: u32 = 16;
/// Proposals of one proposer that can be voted on at the same time in one DAO.
pub const MAX_VOTING_PER_PROPOSER: usize = 2;
/// Answered proposals of a DAO that stay readable.
pub const MAX_ANSWERS: u32 = 16;
/// Bytes of the URI of a DAO's metadata.
pub const MAX_URI: u32 = 256;
/// Assets in the income article.
pub const MAX_INCOME_ASSETS: u32 = 4;

/// Block number of the configured provider.
pub type BlockOf<T> = <<T as Config>::BlockNumberProvider as BlockNumberProvider>::BlockNumber;
/// Account.
pub type AccountOf<T> = <T as frame_system::Config>::AccountId;
/// Amount of the native token.
pub type BalanceOf<T> = <<T as Config>::Currency as Inspect<AccountOf<T>>>::Balance;
/// Any call of the runtime.
pub type CallOf<T> = <T as frame_system::Config>::RuntimeCall;
/// The constitution of this runtime's DAOs.
pub type ConstitutionOf<T> = Constitution<BlockOf<T>, <T as Config>::AssetId>;
/// A DAO's record.
pub type DaoOf<T> = Dao<AccountOf<T>, BlockOf<T>, BalanceOf<T>>;
/// A member's record.
pub type MemberOf<T> = Member<BlockOf<T>, <T as Config>::MemberConsideration>;
/// An invitation.
pub type InvitationOf<T> = Invitation<BlockOf<T>, <T as Config>::MemberConsideration>;
/// A proposal.
pub type ProposalOf<T> = Proposal<AccountOf<T>, BlockOf<T>, <T as Config>::ProposalConsideration>;
/// A ballot.
pub type BallotOf<T> = Ballot<AccountOf<T>>;
/// What a founder lists: the seats of the new DAO.
pub type Seats<T> = BoundedVec<Seat<AccountOf<T>>, ConstU32<MAX_MEMBERS>>;
/// The encoded calls of a proposal.
pub type CallBytes = BoundedVec<u8, ConstU32<MAX_CALL_BYTES>>;

/// Where people find out more about a DAO.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Metadata {
	/// Any URI, or plain text; not interpreted by the chain.
	pub uri: BoundedVec<u8, ConstU32<MAX_URI>>,
	/// Blake2-256 of what the URI points to, if that must not change unseen.
	pub hash: Option<[u8; 32]>,
}

/// A seat that the founder offers.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat<AccountId> {
	/// Who is invited. The founder's own seat counts as accepted.
	pub who: AccountId,
	/// Shares the seat comes with: vote (under a share system) and claim.
	pub shares: u64,
	/// Loot the seat comes with: claim without vote.
	pub loot: u64,
}

/// A DAO.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Dao<AccountId, BlockNumber, Balance> {
	/// Stage of life.
	pub state: DaoState<BlockNumber>,
	/// Who founded it and paid the deposit. For a sub-DAO: the account of the founding DAO.
	pub founder: AccountId,
	/// Founding deposit, on hold on the DAO's own account.
	pub deposit: Balance,
	/// Block of the founding.
	pub founded: BlockNumber,
	/// Member records, of any state.
	pub members: u32,
	/// Open invitations.
	pub invitations: u32,
	/// Sum of the members' shares.
	pub shares: u64,
	/// Sum of the members' loot.
	pub loot: u64,
	/// Sum of the members' raw reputation.
	pub reputation: Weighted,
	/// End of the latest grace of a proposal that touches claims; the next keeps the gap to it.
	pub last_until: BlockNumber,
	/// Shares and loot burnt by members who left, ever. Only differences count.
	pub quit_cum: u128,
	/// Of the member records, those on trial and those expelled.
	pub lesser: u32,
	/// Seats of the member records, a bit each.
	pub seats: SeatBits,
}

impl<AccountId, BlockNumber, Balance> Dao<AccountId, BlockNumber, Balance> {
	/// Shares plus loot: everything that has a claim on the treasury.
	pub fn claims(&self) -> u128 {
		u128::from(self.shares).saturating_add(u128::from(self.loot))
	}

	/// Members neither on trial nor expelled.
	pub fn full_members(&self) -> u32 {
		self.members.saturating_sub(self.lesser)
	}
}

/// A member of a DAO.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Member<BlockNumber, Ticket> {
	/// Standing.
	pub state: MemberState<BlockNumber>,
	/// Number of the seat, under which ballots are marked.
	pub seat: SeatNumber,
	/// Vote (under a share system) and claim.
	pub shares: u64,
	/// Claim without vote.
	pub loot: u64,
	/// Raw reputation; all of it fades by one common factor.
	pub reputation: Weighted,
	/// Own yes ballots on proposals that passed, touch claims and wait for their first attempt.
	/// Those on proposals in Voting are marked there.
	pub yes: u32,
	/// Block of the admission.
	pub since: BlockNumber,
	/// Deposit for this record, paid by the DAO. None for founding members: the founding deposit
	/// covers them.
	pub ticket: Option<Ticket>,
}

/// A seat offered and not yet taken.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Invitation<BlockNumber, Ticket> {
	/// From this block on it can no longer be accepted.
	pub until: BlockNumber,
	/// Shares it comes with (founding only).
	pub shares: u64,
	/// Loot it comes with (founding only).
	pub loot: u64,
	/// Deposit paid by the DAO, passed on to the member's record. None while founding.
	pub ticket: Option<Ticket>,
}

/// A place among the proposals in Voting.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Slot<AccountId> {
	/// Which proposal.
	pub proposal: ProposalId,
	/// Whose place it takes.
	pub proposer: AccountId,
}

/// What the opening walk found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Power {
	/// Members with a vote.
	pub heads: u32,
	/// Sum of all weights, each cut at the ceiling.
	#[codec(encoded_as = "Straight")]
	pub total: Weighted,
	/// The most one ballot weighs.
	#[codec(encoded_as = "Straight")]
	pub ceiling: Weighted,
}

/// Ballots cast so far, by weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Tally {
	/// Weight of yes.
	#[codec(encoded_as = "Straight")]
	pub ayes: Weighted,
	/// Weight of no.
	#[codec(encoded_as = "Straight")]
	pub nays: Weighted,
	/// Weight of abstentions: they count for the quorum only.
	#[codec(encoded_as = "Straight")]
	pub abstains: Weighted,
	/// Ballots cast.
	pub ballots: u32,
	/// Ballots that count for the quorum where heads do: yes and abstentions.
	pub present: u32,
	/// Of the weights above, what delegates cast for others. Not counted when it is asked whether
	/// the outcome is certain: their owners can still override it.
	pub lent: Sides,
}

/// Weights by side.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Sides {
	/// Weight of yes.
	#[codec(encoded_as = "Straight")]
	pub ayes: Weighted,
	/// Weight of no.
	#[codec(encoded_as = "Straight")]
	pub nays: Weighted,
	/// Weight of abstentions.
	#[codec(encoded_as = "Straight")]
	pub abstains: Weighted,
}

/// A vote.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Vote {
	/// For the proposal.
	#[codec(index = 0)]
	Aye,
	/// Against it.
	#[codec(index = 1)]
	Nay,
	/// Neither, but present: counts for the quorum.
	#[codec(index = 2)]
	Abstain,
}

/// A cast ballot. It stands, whatever happens to its owner afterwards.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Ballot<AccountId> {
	/// Which way.
	pub vote: Vote,
	/// With which weight; under quadratic voting, how many votes.
	pub weight: Weighted,
	/// The delegate who cast it; None: its owner.
	pub by: Option<AccountId>,
}

/// A proposal: a list of calls and the rules under which it is decided.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Proposal<AccountId, BlockNumber, Ticket> {
	/// The DAO that decides and acts.
	pub dao: DaoId,
	/// Who opened it and gets the deposit back.
	pub proposer: AccountId,
	/// Deposit for record, calls and ballots; None once it is back.
	pub deposit: Option<Ticket>,
	/// Classes of its calls.
	pub classes: Classes,
	/// Copy of the rules, merged over the classes when it opened.
	pub rules: Rules<BlockNumber>,
	/// Voting power when it opened.
	pub power: Power,
	/// Shares plus loot when it opened.
	pub claims: u128,
	/// The DAO's `quit_cum` when it opened.
	pub quit_cum: u128,
	/// Version under which the calls were encoded; under another they may mean something else.
	pub transaction_version: u32,
	/// Weight of the calls as paid for by the proposer.
	pub weight: Weight,
	/// Length of the encoded calls in bytes.
	pub calls_len: u32,
	/// Block in which it opened.
	pub opened: BlockNumber,
	/// Where it stands.
	pub state: ProposalState<BlockNumber>,
	/// Block under which it lies in the due queue; None once answered.
	pub due: Option<BlockNumber>,
	/// Whether a late flip has already prolonged the vote.
	pub extended: bool,
	/// Ballots by weight.
	pub tally: Tally,
	/// Ballots by seat, until the first attempt at enactment or the answer.
	pub marks: Marks,
	/// Where its votes are booked, if they are bought with credits.
	pub credits: Option<CreditTerms>,
	/// Who can cast a ballot and with which weight, while voting lasts.
	pub roll: Roll<AccountId>,
}

/// A set of proposal classes: those of the calls themselves and, for a ballot in another DAO,
/// those of the proposal it is cast on.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Classes {
	/// Bits: 1 voice, 2 ordinary, 4 treasury, 8 membership, 16 constitutional.
	pub own: u8,
	/// The same bits, of the proposals voted on.
	pub voiced: u8,
}

/// Why a proposal got no as an answer.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum RejectReason {
	/// Not enough yes, or not enough took part.
	#[codec(index = 0)]
	Outvoted,
	/// Too many left between opening and enactment.
	#[codec(index = 1)]
	Diluted,
	/// The DAO was dissolved.
	#[codec(index = 2)]
	Dissolved,
}
