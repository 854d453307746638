// SPDX-License-Identifier: Apache-2.0

//! What is stored and what calls take: trees, bounties, applications, pays, links, credits.

// The derives of enums cast their own indices.
#![allow(clippy::cast_possible_truncation)]

use crate::{state::State, traits::Rule, Config};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::{BoundedVec, ConstU32},
	traits::tokens::Balance as BalanceT,
};
use scale_info::TypeInfo;
use sp_runtime::{traits::BlockNumberProvider, Debug, Perbill, Percent, Permill};

/// Number of a bounty. Counted by the chain, never used twice.
pub type BountyId = u64;

/// A root has depth 1; nothing is deeper than this.
pub const MAX_DEPTH: u8 = 16;
/// Hunters one bounty may have, one after the other.
pub const MAX_TERMS: u32 = 8;
/// Pays one bounty may have waiting.
pub const MAX_PAYS: u32 = 10;
/// Payees a hunter may name.
pub const MAX_PAYEES: u32 = 8;
/// Bytes of a specification kept as text.
pub const MAX_SPEC_LENGTH: u32 = 4096;
/// [`MAX_TERMS`] as a bound.
pub type MaxTerms = ConstU32<MAX_TERMS>;
/// [`MAX_PAYS`] as a bound.
pub type MaxPays = ConstU32<MAX_PAYS>;
/// [`MAX_PAYEES`] as a bound.
pub type MaxPayees = ConstU32<MAX_PAYEES>;
/// [`MAX_SPEC_LENGTH`] as a bound.
pub type MaxSpecLength = ConstU32<MAX_SPEC_LENGTH>;
/// Credits whose storage a bounty's deposit covers beforehand.
pub const CREDIT_SLOTS: u8 = 8;

/// The account type of the runtime.
pub type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
/// The hash type of the runtime.
pub type HashOf<T> = <T as frame_system::Config>::Hash;
/// The amounts of the runtime.
pub type BalanceOf<T> = <T as Config>::Balance;
/// The block numbers all deadlines are counted in.
pub type BlockOf<T> = <<T as Config>::BlockNumberProvider as BlockNumberProvider>::BlockNumber;
/// [`Bounty`] of a runtime.
pub type BountyOf<T> =
	Bounty<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>, HashOf<T>, <T as Config>::Consideration>;
/// [`Tree`] of a runtime.
pub type TreeOf<T> = Tree<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockOf<T>>;
/// [`TreeTerms`] of a runtime.
pub type TreeTermsOf<T> =
	TreeTerms<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockOf<T>>;
/// [`Posting`] of a runtime.
pub type PostingOf<T> = Posting<AccountIdOf<T>, BlockOf<T>, HashOf<T>>;
/// [`Application`] of a runtime.
pub type ApplicationOf<T> = Application<BalanceOf<T>, BlockOf<T>, <T as Config>::Consideration>;
/// [`Credit`] of a runtime.
pub type CreditOf<T> = Credit<AccountIdOf<T>, BalanceOf<T>, <T as Config>::Consideration>;
/// [`Pay`] of a runtime.
pub type PayOf<T> = Pay<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>>;
/// The payees of one bounty.
pub type Payees<AccountId> = BoundedVec<Payee<AccountId>, MaxPayees>;

/// What holds for a whole tree, set with its root and never changed.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct TreeTerms<AccountId, AssetId, Balance, BlockNumber> {
	/// What every reward of the tree is paid in.
	pub asset: AssetId,
	/// Who rules in disputes. `None`: the chain's arbitration collective. Cannot take work here.
	pub arbiter: Option<AccountId>,
	/// R: the length, in blocks, of every window somebody has for an answer.
	pub window: BlockNumber,
	/// What a hunter gets of the payable amount if nobody rules in a dispute, 25 to 75 %.
	pub default_split: Percent,
	/// The smallest reward of a child: bounds the number of pieces anybody has to review.
	pub smallest: Balance,
	/// The block after which nothing in the tree may be due.
	pub end: BlockNumber,
	/// Whether others may add to the reward until the root is first assigned.
	pub crowd: bool,
}

/// A tree of bounties, stored under the number of its root.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Tree<AccountId, AssetId, Balance, BlockNumber> {
	/// Who posted the root.
	pub poster: AccountId,
	/// What holds for the whole tree.
	pub terms: TreeTerms<AccountId, AssetId, Balance, BlockNumber>,
	/// All that was put into escrow for this tree.
	pub funded: Balance,
	/// What came back after the root ended.
	pub returned: Balance,
	/// What of `returned` was refunded.
	pub taken: Balance,
}

/// How hunters are found.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Mode {
	/// Hunters apply with a price and a date, the poster assigns one. Invitations work as well.
	#[codec(index = 1)]
	Application,
	/// Only an invited account may take it.
	#[codec(index = 2)]
	Direct,
}

/// The specification of a bounty: always retrievable.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub enum Spec<Hash> {
	/// The text itself, kept on chain as long as the bounty.
	#[codec(index = 0)]
	Inline(BoundedVec<u8, MaxSpecLength>),
	/// A preimage that is noted on chain already.
	#[codec(index = 1)]
	Preimage {
		/// Hash of the text.
		hash: Hash,
		/// Its length in bytes.
		len: u32,
	},
}

impl<Hash> Spec<Hash> {
	/// Bytes that are carried and stored as text.
	pub fn inline_len(&self) -> u32 {
		match self {
			Spec::Inline(text) => count_of(text),
			Spec::Preimage { .. } => 0,
		}
	}
}

/// Where the specification of a stored bounty is.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct SpecRef<Hash> {
	/// Hash of the text.
	pub hash: Hash,
	/// Its length in bytes.
	pub len: u32,
	/// `true`: in the storage item `Specs`; `false`: a requested preimage.
	pub inline: bool,
}

/// What a poster says about one bounty, root or child.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Posting<AccountId, BlockNumber, Hash> {
	/// Last block in which a hunter can be found.
	pub until: BlockNumber,
	/// Last block for handing the work in.
	pub due: BlockNumber,
	/// How a hunter is found.
	pub mode: Mode,
	/// Who may take it without having applied, if anybody.
	pub invited: Option<AccountId>,
	/// What a hunter must be.
	pub eligibility: Rule,
	/// What is to be done.
	pub spec: Spec<Hash>,
	/// The most a layer that passes work down may keep, of what was taken on. 100 %: no limit.
	pub cap: Permill,
}

/// One who is paid.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Payee<AccountId> {
	/// The account.
	pub who: AccountId,
	/// Its part of the pay. The shares of all payees are 100 % together.
	pub share: Permill,
}

/// What stands above a bounty: answers for it and receives its leftovers.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Above {
	/// The poster of the root.
	#[codec(index = 0)]
	Top,
	/// Another bounty.
	#[codec(index = 1)]
	Bounty(BountyId),
}

/// In whose name a promise is made: the root's poster, or one hunter's time on one bounty.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Name {
	/// The poster of the root.
	#[codec(index = 0)]
	Top,
	/// A hunter's time on a bounty.
	#[codec(index = 1)]
	Term {
		/// The bounty.
		bounty: BountyId,
		/// The time, counted from 1.
		term: u32,
	},
}

impl Name {
	/// Where a link goes that hangs on this name: on the root's poster nothing hangs, it is final.
	pub fn next<BlockNumber>(self) -> Next<BlockNumber> {
		match self {
			Name::Top => Next::Final,
			Name::Term { bounty, term } => Next::Hangs { bounty, term },
		}
	}
}

/// What a promise waits for.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Next<BlockNumber> {
	/// The hunter in whose name it was given is at work.
	#[codec(index = 0)]
	Running,
	/// Its hunter fell out: who stands above looks at it until this block.
	#[codec(index = 1)]
	Review {
		/// End of the window.
		until: BlockNumber,
	},
	/// The arbiter has it.
	#[codec(index = 2)]
	Contested,
	/// Shares the fate of another promise.
	#[codec(index = 3)]
	Hangs {
		/// The bounty.
		bounty: BountyId,
		/// The hunter's time on it.
		term: u32,
	},
	/// Certain.
	#[codec(index = 4)]
	Final,
}

impl<BlockNumber> Next<BlockNumber> {
	/// Whether what hangs on this link can be pulled on.
	pub const fn is_decided(&self) -> bool {
		match self {
			Next::Running | Next::Review { .. } | Next::Contested => false,
			Next::Hangs { .. } | Next::Final => true,
		}
	}

	/// Whether it is certain.
	pub const fn is_final(&self) -> bool {
		match self {
			Next::Running | Next::Review { .. } | Next::Contested | Next::Hangs { .. } => false,
			Next::Final => true,
		}
	}
}

/// A promise on its way to being certain.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Link<BlockNumber> {
	/// What rulings left of the amount.
	pub ratio: Perbill,
	/// What it waits for.
	pub next: Next<BlockNumber>,
}

impl<BlockNumber> Link<BlockNumber> {
	/// A whole promise that waits for `next`.
	pub const fn whole(next: Next<BlockNumber>) -> Self {
		Self {
			ratio: Perbill::one(),
			next,
		}
	}
}

/// All that one hunter promised during one time on a bounty: one link for everything below.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Term<Balance, BlockNumber> {
	/// What became of it.
	pub link: Link<BlockNumber>,
	/// The sum of what hangs on it.
	pub vouched: Balance,
}

/// Who a pay is for.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub enum Recipients<AccountId> {
	/// The payees of the bounty.
	#[codec(index = 0)]
	Payees,
	/// One account.
	#[codec(index = 1)]
	One(AccountId),
}

/// A promised amount that was not claimed yet.
#[derive(
	Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen,
)]
pub struct Pay<AccountId, Balance, BlockNumber> {
	/// Its number in the bounty.
	pub id: u32,
	/// Who promised it.
	pub by: AccountId,
	/// The amount, before rulings.
	pub amount: Balance,
	/// Who it is for.
	pub to: Recipients<AccountId>,
	/// What it waits for.
	pub link: Link<BlockNumber>,
}

/// A link of a bounty, to be pulled on.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum LinkRef {
	/// The link of the pay with this number.
	#[codec(index = 0)]
	Pay(u32),
	/// The link of a hunter's time, counted from 1.
	#[codec(index = 1)]
	Term(u32),
}

/// One bounty. Everything but the specification is in this one record.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Bounty<AccountId, Balance, BlockNumber, Hash, Ticket> {
	/// The root of its tree.
	pub root: BountyId,
	/// The bounty whose hunter posted it.
	pub parent: Option<BountyId>,
	/// What stands above it now: the parent at first.
	pub up: Above,
	/// When `up` last changed; zero if never.
	pub lifted: BlockNumber,
	/// 1 for a root.
	pub depth: u8,
	/// How a hunter is found.
	pub mode: Mode,
	/// Who may take it without having applied.
	pub invited: Option<AccountId>,
	/// What a hunter must be.
	pub eligibility: Rule,
	/// Where the specification is.
	pub spec: SpecRef<Hash>,
	/// Last block for handing the work in, for a hunter who takes it.
	pub due: BlockNumber,
	/// The reward put up.
	pub escrow: Balance,
	/// What of it is not passed down, promised or reserved.
	pub available: Balance,
	/// What the hunter's price left over; out of the hunter's reach.
	pub reserve: Balance,
	/// What children hold: posted less come back.
	pub passed: Balance,
	/// What was promised to this bounty's own payees.
	pub kept: Balance,
	/// What of the reward is certain as soon as it is accepted.
	pub sure: Balance,
	/// What its hunter can make certain for children.
	pub advance: Balance,
	/// The most its hunter may keep when passing work down.
	pub cap: Permill,
	/// One entry per hunter it had; the last one is the present one's.
	pub terms: BoundedVec<Term<Balance, BlockNumber>, MaxTerms>,
	/// Promised and not yet claimed.
	pub pays: BoundedVec<Pay<AccountId, Balance, BlockNumber>, MaxPays>,
	/// The number of the next pay.
	pub next_pay: u32,
	/// Who the accepted hunter named to be paid.
	pub payees: Payees<AccountId>,
	/// Records of child bounties.
	pub kids: u32,
	/// 1 for work that is nobody's sum, else 1 + the highest accepted child.
	pub height: u8,
	/// Accepted evidence of children, chained; after acceptance also its own.
	pub chain: Hash,
	/// Who paid the storage deposit.
	pub depositor: AccountId,
	/// The storage deposit.
	pub ticket: Ticket,
	/// Credits the storage deposit still covers.
	pub slots: u8,
	/// Where it is in its life.
	pub state: State<AccountId, Balance, BlockNumber, Hash>,
}

impl<AccountId, Balance: BalanceT, BlockNumber: Copy, Hash, Ticket>
	Bounty<AccountId, Balance, BlockNumber, Hash, Ticket>
{
	/// The number of the last term; 0 before the first hunter.
	pub fn term(&self) -> u32 {
		count_of(&self.terms)
	}

	/// A term by its number, counted from 1.
	pub fn term_ref(&self, term: u32) -> Option<&Term<Balance, BlockNumber>> {
		self.terms.get(index_of(term)?)
	}

	/// A term by its number, counted from 1.
	pub fn term_mut(&mut self, term: u32) -> Option<&mut Term<Balance, BlockNumber>> {
		self.terms.get_mut(index_of(term)?)
	}

	/// What its present hunter vouched for in children's names.
	pub fn vouched(&self) -> Balance {
		self.term_ref(self.term())
			.map(|term| term.vouched)
			.unwrap_or_default()
	}

	/// What its own payees get if it is accepted now.
	pub fn payable(&self) -> Balance {
		crate::split::payable(
			self.available,
			self.passed,
			self.cap,
			self.escrow.saturating_sub(self.reserve),
			self.kept,
		)
	}

	/// The position of a pay.
	pub fn pay_position(&self, id: u32) -> Option<usize> {
		self.pays.iter().position(|pay| pay.id == id)
	}
}

/// The length of a short list.
pub fn count_of<Item>(list: &[Item]) -> u32 {
	u32::try_from(list.len()).unwrap_or(u32::MAX)
}

fn index_of(term: u32) -> Option<usize> {
	usize::try_from(term.checked_sub(1)?).ok()
}

/// A hunter's bid. It binds until its date and can be taken back.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Application<Balance, BlockNumber, Ticket> {
	/// What the hunter wants.
	pub price: Balance,
	/// When the work will be handed in at the latest.
	pub due: BlockNumber,
	/// Last block in which the bid binds.
	pub until: BlockNumber,
	/// The storage deposit of the applicant.
	pub ticket: Ticket,
}

/// What somebody is owed who could not receive it.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Credit<AccountId, Balance, Ticket> {
	/// The sum.
	pub amount: Balance,
	/// The storage deposit, cut from that of the first bounty, and who paid it.
	pub deposit: Option<(AccountId, Ticket)>,
}
