// SPDX-License-Identifier: Apache-2.0
//! Why calls are refused.

use frame_support::pallet_macros::pallet_section;

/// Why calls are refused.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such DAO.
		UnknownDao,
		/// There is no such proposal, or its answer is so old that it was dropped.
		UnknownProposal,
		/// There is no such invitation.
		NotInvited,
		/// A DAO, a proposal or a member is in a state in which this call is not possible now.
		WrongState,
		/// No DAO may make this call: it is not in the table of classes.
		NotClassified,
		/// Only the DAO itself, by a proposal of the needed class, can do this.
		NotEnacting,
		/// The article is sealed and can never change.
		Sealed,
		/// An article is out of its range, or two do not fit together.
		InvalidConstitution,
		/// The named hash is not that of the DAO's constitution: read it again before accepting.
		OtherConstitution,
		/// The seats are none, too many, doubled, or their shares are too many or none.
		InvalidSeats,
		/// The account is already a member or already invited.
		AlreadySeated,
		/// All seats of the DAO are taken or offered.
		Full,
		/// The account belongs to as many DAOs as it, or this DAO, allows.
		OverLoad,
		/// The candidate is a DAO that cannot decide, by ordinary voting and grace, within the shortest vote of this one.
		TooSlow,
		/// The account is not a member of the DAO, has no vote in this, or is a DAO that has ended.
		NotEligible,
		/// The member is suspended.
		Jailed,
		/// The member said yes to something that is still voted on, or that passed, touches claims and
		/// waits for its first attempt: abstain instead while it is voted on, or wait.
		BoundByYes,
		/// The last member of the Commons cannot leave.
		LastMember,
		/// A proposal needs between one and eight calls.
		NoCalls,
		/// The calls are longer than 8 KiB.
		TooLong,
		/// The calls weigh more than a proposal may.
		TooHeavy,
		/// The DAO, or the proposer in it, has as many proposals in Voting as allowed.
		SlotsFull,
		/// Decisions are queued for more than 30 days: wait.
		QueueTooLong,
		/// Only its proposer may do this.
		NotProposer,
		/// Others have voted: it can no longer be taken back.
		OthersVoted,
		/// The named weight is less than the calls need now.
		WeightTooLow,
		/// The runtime's calls changed since the proposal was made.
		OtherVersion,
		/// The stored calls cannot be decoded.
		Undecodable,
		/// The time for this has passed.
		Expired,
		/// The time for this has not come.
		TooEarly,
		/// A number has reached its end.
		Overflow,

		// Votes, reputation, rounds.
		/// An amount of zero does nothing.
		NothingToDo,
		/// The account has less reputation than this needs: read it again, it may have faded.
		NotEnoughReputation,
		/// The reputation budget of these 30 days is spent: wait, or amend the article.
		BudgetSpent,
		/// Reputation faded for so long that the numbers end: take a longer half-life.
		Horizon,
		/// The proposal is not decided with credits: use `vote`.
		NotQuadratic,
		/// Yes and no take between 1 and 65,535 votes, an abstention takes none.
		InvalidVotes,
		/// v votes cost v² credits, and there are not so many left in the period in which the
		/// proposal opened.
		CreditsSpent,
		/// The member has not given leave to cast this ballot, or only after the proposal opened.
		NotDelegated,
		/// The delegate carries as many delegations as the constitution allows.
		DelegateFull,
		/// The owner has cast this ballot: a delegate cannot change it.
		OwnBallot,
		/// In the last eighth of the vote only owners cast ballots.
		LastWindow,
		/// Own and delegated weight together would be above the cap.
		AboveCap,
		/// The constitution offers no guest seats.
		NoGuestSeat,
		/// The two DAOs have an offer or an exchange already: end that first.
		AlreadyExchanging,
		/// There is no offer or exchange between the two DAOs.
		NoExchange,
		/// The offer has other terms than those named: read it again.
		OtherTerms,
		/// An exchange may grant at most a tenth of all reputation of either DAO.
		TooMuchToExchange,
		/// A term of the round is out of its range.
		InvalidTerms,
		/// There is no such round, or it is settled.
		UnknownRound,
		/// There is no such project in this round.
		UnknownProject,
		/// The round hears no such voice: members only, or name the member DAO that vouches.
		NoVoice,
		/// What was given to this project before was vouched for by another DAO.
		OtherVoice,
		/// Less than the least contribution of the round.
		TooLittle,
		/// One voice can give at most 2^70 units to one project.
		TooMuch,
		/// A project can have at most 2^18 voices.
		TooManyVoices,
		/// Nothing was given by this account to this project, or it is settled.
		NoContribution,
		/// Contributions to the project are not settled yet: settle them first.
		NotSettled,

		// Members and money.
		/// More shares or loot than there are, or an amount of none: name what there is.
		NotEnough,
		/// The Commons has neither shares nor loot.
		CommonsHasNoClaims,
		/// Nobody would be left who can vote: release or admit somebody first.
		LastEligible,
		/// There is no such application.
		NotApplied,
		/// The application is on other terms than those decided on: read it again.
		OtherApplication,
		/// The asset does not exist, or the DAO has not registered it.
		UnknownAsset,
		/// A DAO cannot pay itself income: that would share its treasury out past loot. Use `distribute`.
		OwnIncome,
		/// The asset is native, or in the income article: amend that first.
		AssetInUse,
		/// The DAO has registered 16 assets: take one off the list first.
		TooManyAssets,
		/// Name each asset once, in ascending order.
		AssetsNotAscending,
		/// The tribute is less than the asset's minimum balance.
		TributeTooSmall,
		/// There is nothing to pay, or not to this account in these assets.
		NothingToClaim,
		/// The tokens cannot be moved now: the asset is frozen, or the account is empty. Try later.
		CannotPay,
		/// A suspension ends after now and at most 180 days from now.
		BadTerm,
		/// Nobody has a claim, or the amount is too little for all the weight there is.
		NoClaims,
		/// The Commons cannot be dissolved.
		CommonsStays,
		/// A proposal waits for its answer, or an exchange of reputation for its end: close or expire it
		/// first.
		StillOpen,
		/// The dissolved DAO is a member of others: let it exit there first (`exit_dissolved`). Those
		/// that have ended as well must be swept first.
		StillMember,
		/// A page has between 1 and 64 records.
		BadLimit,
	}
}
