// SPDX-License-Identifier: Apache-2.0

//! Records of claims and of set-aside money. Each says who pays for it and what bounds it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use primitive_types::U256;
use scale_info::TypeInfo;

use crate::{
	shares_math::Accumulator,
	types::{AccountOf, BalanceOf, BlockOf, MemberOf, ProposalId},
	Config,
};

/// Assets a DAO can register, the native token included; also the most one exit names.
pub const MAX_ASSETS: u32 = 16;
/// Records one page of sweeping removes at most.
pub const MAX_SWEEP: u32 = 64;

/// An application of this runtime.
pub type ApplicationOf<T> =
	Application<BlockOf<T>, <T as frame_system::Config>::Hash, <T as Config>::MemberConsideration>;
/// A tribute of this runtime.
pub type TributeOf<T> = Tribute<<T as Config>::AssetId, BalanceOf<T>>;
/// A stream of this runtime.
pub type StreamOf<T> = Stream<<T as Config>::AssetId, BalanceOf<T>>;
/// The registered assets of a DAO, ascending.
pub type StreamsOf<T> = BoundedVec<StreamOf<T>, ConstU32<MAX_ASSETS>>;
/// What a member is owed, by asset.
pub type DuesOf<T> =
	BoundedVec<Earning<<T as Config>::AssetId, BalanceOf<T>>, ConstU32<MAX_ASSETS>>;
/// Assets named by somebody who leaves, ascending.
pub type AssetList<T> = BoundedVec<<T as Config>::AssetId, ConstU32<MAX_ASSETS>>;
/// Key of a record about an account and an asset.
pub type AccountAsset<T> = (AccountOf<T>, <T as Config>::AssetId);
/// Key of a record about a DAO and an asset.
pub type DaoAsset<T> = (crate::types::DaoId, <T as Config>::AssetId);

/// Somebody asks to be admitted. Paid for by the applicant, who gets the deposit back with the
/// answer. It takes no seat, so that strangers cannot fill a DAO with applications.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Application<BlockNumber, Hash, Ticket> {
	/// From this block on it can only be removed.
	pub expires: BlockNumber,
	/// Shares asked for.
	pub shares: u64,
	/// Loot asked for.
	pub loot: u64,
	/// Hash of the constitution the applicant agreed to. Under another one there is no admission.
	pub constitution: Hash,
	/// Deposit of the applicant.
	pub ticket: Ticket,
}

/// What a candidate offers; on hold in the pot until the end of the trial period.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Tribute<AssetId, Balance> {
	/// In which asset: one that the DAO has registered.
	pub asset: AssetId,
	/// How much.
	pub amount: Balance,
}

/// A registered asset of a DAO, with what was set aside of it for members. Part of the DAO's
/// record, covered by the founding deposit.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Stream<AssetId, Balance> {
	/// The asset.
	pub asset: AssetId,
	/// Shared income, by the basis of the constitution.
	pub income: Accumulator,
	/// Distributions, by shares and loot.
	pub distribution: Accumulator,
	/// Everything ever set aside here; bounds the accumulators.
	pub received: Balance,
	/// On hold in the pot for the members: what they are owed, and less than one unit each of
	/// rounding.
	pub set_aside: Balance,
}

impl<AssetId, Balance: Default> Stream<AssetId, Balance> {
	/// An asset of which nothing was set aside yet.
	pub fn new(asset: AssetId) -> Self {
		Self {
			asset,
			income: Accumulator::default(),
			distribution: Accumulator::default(),
			received: Balance::default(),
			set_aside: Balance::default(),
		}
	}

	/// Whether nothing was ever shared, so that nobody needs an entry about it.
	pub fn is_quiet(&self) -> bool {
		self.income == Accumulator::default() && self.distribution == Accumulator::default()
	}
}

/// What a member is owed of one asset. Part of the member's record, covered by its deposit.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Earning<AssetId, Balance> {
	/// The asset.
	pub asset: AssetId,
	/// Accumulator of income at the last settlement.
	pub income_seen: U256,
	/// Accumulator of distributions at the last settlement.
	pub distribution_seen: U256,
	/// Settled and not yet claimed.
	pub amount: Balance,
}

/// How somebody was paid.
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
pub enum Payment {
	/// The tokens have arrived.
	#[codec(index = 0)]
	Paid,
	/// The account could not take them; they wait in the pot for `withdraw_credit`.
	#[codec(index = 1)]
	Credited,
	/// They cannot be moved now (frozen); the DAO owes them: `pay_debt`.
	#[codec(index = 2)]
	Owed,
}

/// Something an account can do in a DAO now. Whether there is room for one more, or enough for a
/// deposit, is not looked at.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum Action {
	/// Take the seat offered.
	#[codec(index = 0)]
	AcceptInvitation,
	/// Ask to be admitted.
	#[codec(index = 1)]
	Apply,
	/// Take an application back.
	#[codec(index = 2)]
	WithdrawApplication,
	/// End the own trial period, which is over.
	#[codec(index = 3)]
	SettleProbation,
	/// Open a proposal.
	#[codec(index = 4)]
	Propose,
	/// Vote: an open duty, no ballot has been cast. For the suspended and the expelled: take back
	/// the yes that keeps them in, with an abstention; they cast no other.
	#[codec(index = 5)]
	Vote(ProposalId),
	/// Take back an own proposal.
	#[codec(index = 6)]
	Withdraw(ProposalId),
	/// Leave without payment.
	#[codec(index = 7)]
	Leave,
	/// Leave with a part of the treasury.
	#[codec(index = 8)]
	RageQuit,
	/// Be paid what was set aside.
	#[codec(index = 9)]
	Claim,
	/// Be paid from a dissolved DAO.
	#[codec(index = 10)]
	ClaimRest,
}

/// What a member's record weighs in a distribution, an exit and a dissolution: shares plus loot.
pub(crate) fn claim_of<T: Config>(member: &MemberOf<T>) -> u128 {
	u128::from(member.shares).saturating_add(u128::from(member.loot))
}
