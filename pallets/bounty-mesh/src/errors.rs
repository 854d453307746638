// SPDX-License-Identifier: Apache-2.0

//! What went wrong, and what to do about it.

use frame_support::pallet_macros::pallet_section;

/// What went wrong, and what to do about it.
#[pallet_section]
mod errors {
	/// What went wrong.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no bounty with this number, or it was cleaned away.
		UnknownBounty,
		/// There is no such asset.
		UnknownAsset,
		/// The windows of the tree are shorter than `MinWindow`.
		WindowTooShort,
		/// The default split has to be between 25 % and 75 %.
		SplitOutOfRange,
		/// The smallest child has to be at least eight minimum balances of the asset.
		SmallestTooSmall,
		/// The tree ends later than `MaxLifetime` allows.
		EndTooLate,
		/// A date lies in the past, or dates are in the wrong order: now < until ≤ due.
		DatesOutOfOrder,
		/// The work would be due too late: a whole window has to remain until the parent's due
		/// date, or until the tree's end.
		DueTooLate,
		/// Dates can only be moved to later blocks.
		OnlyLater,
		/// The reward is smaller than the tree's smallest child.
		RewardTooSmall,
		/// The parent has less available than this.
		RewardTooLarge,
		/// The parent's advance does not cover what is to be sure.
		SureAboveAdvance,
		/// An advance cannot exceed what is sure, nor what is sure the reward.
		AdvanceAboveSure,
		/// A child's margin cap cannot be above its parent's.
		CapAboveParent,
		/// A tree is at most sixteen deep.
		TooDeep,
		/// The specification is empty, or no preimage of this hash and length is noted.
		SpecUnavailable,
		/// The bounty is not open for hunters.
		NotOpen,
		/// Nobody works on the bounty now.
		NotAssigned,
		/// No work waits for an answer.
		NotSubmitted,
		/// The bounty has not ended.
		NotEnded,
		/// Time alone does not move the bounty out of its present state.
		NothingExpires,
		/// Not yet: the date has not passed, whoever answers still has a window, or in the first half of the
		/// arbiter's all others can still ask for the collective.
		NotYet,
		/// Too late: the date has passed.
		TooLate,
		/// Only the hunter can do this.
		NotHunter,
		/// Only who stands above the bounty can do this: its poster, or who took the poster's place.
		NotStanding,
		/// Nobody stands above the bounty: lift it first.
		NobodyStands,
		/// What is above the bounty has ended: lift it first.
		LiftFirst,
		/// What is above the bounty is staffed: it cannot be lifted over.
		UpperStands,
		/// Nothing is above the bounty but the root's poster.
		AlreadyTop,
		/// Only its hunter, or who would then stand, can lift it before the window has passed.
		CannotLiftYet,
		/// Nobody can take work of their own.
		OwnBounty,
		/// The arbiter of a tree cannot be a party in it.
		ArbiterAsParty,
		/// The account does not meet what the poster asks for.
		NotEligible,
		/// Only an invited account can take it.
		NotInvited,
		/// The bounty takes no applications.
		NoApplications,
		/// There is no such bid.
		UnknownApplication,
		/// The applicant has a bid already: take it back first.
		AlreadyApplied,
		/// Somebody else's bid can be removed only when it no longer binds or the bounty has ended.
		BidStands,
		/// The bid is not the one that was looked at.
		BidChanged,
		/// The bid asks for more than is available, or for nothing.
		PriceOutOfRange,
		/// The bounty has had as many hunters as it may have.
		TermLimit,
		/// The shares are not exactly 100 % together, or one of them is nothing.
		SplitNotExact,
		/// A payee is named twice.
		PayeeTwice,
		/// A payee could not receive its part: no account, below the minimum, or blocked.
		PayeeCannotReceive,
		/// Accepting would cost more than the stated maximum.
		CostAboveMax,
		/// The bounty has too many pays waiting: claim some first.
		TooManyPays,
		/// There is no such pay; perhaps it was claimed.
		UnknownPay,
		/// There is no such promise.
		UnknownLink,
		/// The promise waits for a decision above it.
		NotDecided,
		/// The promise is certain already.
		AlreadyFinal,
		/// The pay is not certain yet: pull its links first, or wait.
		NotFinal,
		/// Nothing is there to be taken.
		NothingToTake,
		/// The account has put nothing into this tree.
		NotContributor,
		/// Something still refers to the record: a child, a pay, a contest, or money to be refunded.
		StillReferenced,
		/// Numbers are used up.
		NumbersExhausted,
		/// The bounty has ended: nothing can be added to it.
		AlreadyEnded,
		/// Nothing was to be added: say an amount.
		NothingToAdd,
		/// The tree has one poster and takes no contributions: only its root's poster can fund it.
		NotCrowd,
		/// Contributions are taken only until the root is first assigned.
		CrowdClosed,
		/// In a tree that many fund, one alone cannot add money: contribute while the root is open.
		NoFundingOfCrowds,
		/// The contribution is smaller than the tree's smallest child, or than what it takes to contest.
		ContributionTooSmall,
		/// The bounty is open to all: hand work in with `enter` and pick one with `pick`.
		OpenToAll,
		/// The bounty is not open to all: apply for it, or be invited.
		NotOpenToAll,
		/// The account has handed work in already: take it back first.
		AlreadyEntered,
		/// There is no such entry, or it was refused.
		UnknownEntry,
		/// The entry is not the one that was looked at.
		EntryChanged,
		/// Work was handed in: pick one, or refuse all with an offer of nothing.
		EntriesStand,
		/// Somebody else's entry can be removed only when it was refused or the bounty has ended.
		EntryStands,
		/// Work can be sent back only so often: accept it or make an offer.
		TooManyReworks,
		/// Changes need at least a whole window.
		DueTooEarly,
		/// The amount is nothing, or more than is payable now.
		AbovePayable,
		/// An offer has to be below what is payable, or ask for a review of what is below; all entries
		/// can only be refused with an offer of nothing.
		OfferTooHigh,
		/// No offer waits for an answer.
		NotOffered,
		/// No dispute runs about the bounty.
		NotDisputed,
		/// The bond is there already.
		BondThere,
		/// Nothing is at stake, so there is nothing to rule about.
		NothingAtStake,
		/// The poster's side has put no bond: wait, and the hunter has all.
		NotMatched,
		/// A ruling was given already: lift the bounty, then `expire` carries it out.
		AlreadyRuled,
		/// Only the arbiter of the tree, or the collective, can rule.
		NotArbiter,
		/// The arbiter has a window first.
		ArbitersTurn,
		/// The collective rules now.
		CollectivesTurn,
		/// Only a party of it can do this.
		NotAParty,
		/// The promise is not in review.
		NotInReview,
		/// The contributors have a window to contest: wait until it has passed.
		ContributorsWindow,
		/// Nobody contests this promise.
		NotContested,
		/// Nothing is known of the account's level.
		NothingToForget,
		/// A bond on entries is for bounties open to all: at least one minimum balance, at most a
		/// tenth of the reward, and for an entry at most a tenth of what is payable now.
		EntryBondOutOfRange,
		/// The account keeps no reputation that it could promise: ask for none.
		NoReputation,
		/// A root has at most `MaxPlaces` places for children.
		TooManyPlaces,
		/// The parent has fewer places left than are asked for the child.
		TooFewPlaces,
	}
}
