// SPDX-License-Identifier: Apache-2.0

//! The record of one bounty.

use crate::{
	state::State,
	traits::Rule,
	types::{
		count_of, Above, BountyId, MaxPays, MaxShortSpec, MaxTerms, Mode, Pay, Payees, Places,
		SpecRef, Term,
	},
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::BoundedVec, traits::tokens::Balance as BalanceT};
use scale_info::TypeInfo;
use sp_runtime::{Debug, Permill};

/// One bounty. Everything but a long specification is in this one record.
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
	/// The specification itself, if it is short.
	pub text: BoundedVec<u8, MaxShortSpec>,
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
	/// What each entry puts at risk.
	pub entry_bond: Balance,
	/// What its present hunter put at risk with the entry that was picked.
	pub pledge: Balance,
	/// Reputation its poster promised on top of the reward.
	pub reputation: u64,
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
	/// Who posted it, and paid its storage deposit if it has one of its own.
	pub depositor: AccountId,
	/// The storage deposit; none: it stands in a place, which the root's deposit covers.
	pub ticket: Option<Ticket>,
	/// Credits that may still be cut from the storage deposit.
	pub slots: u32,
	/// Places its hunter can give to children.
	pub places: Places,
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

fn index_of(term: u32) -> Option<usize> {
	usize::try_from(term.checked_sub(1)?).ok()
}
