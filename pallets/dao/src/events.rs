// SPDX-License-Identifier: Apache-2.0
//! What happened.

use frame_support::pallet_macros::pallet_section;

/// What happened.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A DAO was founded; it waits until `until` for those invited.
		Founded {
			/// The DAO.
			dao: DaoId,
			/// Who founded it.
			founder: T::AccountId,
			/// Its account.
			account: T::AccountId,
			/// Deposit moved from the founder to the DAO's account and held there.
			deposit: BalanceOf<T>,
			/// End of the founding period.
			until: BlockOf<T>,
		},
		/// Somebody was invited, at the founding or by decision.
		Invited {
			/// The DAO.
			dao: DaoId,
			/// Who was invited.
			who: T::AccountId,
			/// When the invitation lapses.
			until: BlockOf<T>,
		},
		/// Somebody accepted an invitation and is a member now.
		InvitationAccepted {
			/// The DAO.
			dao: DaoId,
			/// The new member.
			who: T::AccountId,
			/// Shares of the new member.
			shares: u64,
			/// Loot of the new member.
			loot: u64,
		},
		/// Somebody declined an invitation.
		InvitationDeclined {
			/// The DAO.
			dao: DaoId,
			/// Who declined.
			who: T::AccountId,
		},
		/// An invitation lapsed.
		InvitationExpired {
			/// The DAO.
			dao: DaoId,
			/// Who had been invited.
			who: T::AccountId,
		},
		/// A DAO came to life.
		Started {
			/// The DAO.
			dao: DaoId,
			/// Number of its members.
			members: u32,
		},
		/// A DAO was removed because nobody able to vote had accepted; the deposit went back.
		Unfounded {
			/// The DAO.
			dao: DaoId,
			/// Who got the deposit.
			founder: T::AccountId,
			/// The deposit.
			deposit: BalanceOf<T>,
		},
		/// A member left; shares and loot are burnt.
		Left {
			/// The DAO.
			dao: DaoId,
			/// Who left.
			who: T::AccountId,
			/// Burnt shares.
			shares: u64,
			/// Burnt loot.
			loot: u64,
		},
		/// The DAO has ended, by decision or because the last who could decide left: it decides nothing any more,
		/// and claims are fixed.
		Dissolved {
			/// The DAO.
			dao: DaoId,
			/// Shares plus loot that still have a claim.
			claims: u128,
		},
		/// The constitution was changed.
		Amended {
			/// The DAO.
			dao: DaoId,
			/// Hash of the constitution before.
			old: T::Hash,
			/// Hash of the constitution now.
			new: T::Hash,
		},
		/// A proposal opened.
		Proposed {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// Who proposed.
			proposer: T::AccountId,
			/// Classes of its calls.
			classes: Classes,
			/// From this block on no ballot is taken.
			ends: BlockOf<T>,
		},
		/// A ballot was cast or changed.
		Voted {
			/// The proposal.
			proposal: ProposalId,
			/// Whose ballot.
			who: T::AccountId,
			/// Which way.
			vote: Vote,
			/// With which weight; where votes are bought, how many.
			#[codec(encoded_as = "crate::wide::Straight")]
			weight: Weighted,
		},
		/// The outcome flipped late, so voting goes on for a while, once.
		Extended {
			/// The proposal.
			proposal: ProposalId,
			/// New end of voting.
			ends: BlockOf<T>,
		},
		/// The outcome is certain; voting has ended before its time.
		EndedEarly {
			/// The proposal.
			proposal: ProposalId,
		},
		/// A proposal passed.
		Passed {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// From this block on it can be enacted.
			until: BlockOf<T>,
		},
		/// A proposal got no as an answer.
		Rejected {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// Why.
			reason: RejectReason,
		},
		/// A proposal was taken back.
		Withdrawn {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// All calls of a proposal were made.
		Enacted {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// An attempt to enact a proposal failed and changed nothing.
		EnactmentFailed {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// Which of its calls failed, from 0; None if none was tried.
			index: Option<u32>,
			/// Why.
			error: DispatchError,
			/// Until when it can be tried again.
			expires: BlockOf<T>,
		},
		/// A failed proposal can no longer be tried.
		Expired {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
		},

		// Votes, reputation, rounds.
		/// Reputation was granted.
		ReputationGranted {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// Points, as of now.
			amount: u64,
			/// The same, raw: what is added to the record.
			raw: Weighted,
		},
		/// What flows into a DAO by itself was set.
		FeedSet {
			/// The DAO.
			dao: DaoId,
			/// What holds now.
			feed: Feed,
		},
		/// Reputation was burnt.
		ReputationBurnt {
			/// The DAO.
			dao: DaoId,
			/// Whose.
			who: T::AccountId,
			/// Raw reputation taken from the record.
			raw: Weighted,
		},
		/// A member lets another cast its ballots on proposals opened from now on.
		Delegated {
			/// The DAO.
			dao: DaoId,
			/// Whose ballots.
			who: T::AccountId,
			/// Who may cast them.
			to: T::AccountId,
			/// From this proposal on.
			since: ProposalId,
		},
		/// A delegation ended.
		Undelegated {
			/// The DAO.
			dao: DaoId,
			/// Whose ballots.
			who: T::AccountId,
			/// Who may no longer cast them.
			to: T::AccountId,
		},
		/// A delegate cast somebody's ballot, or changed the one cast.
		VotedAs {
			/// The proposal.
			proposal: ProposalId,
			/// Whose ballot.
			who: T::AccountId,
			/// Who cast it.
			by: T::AccountId,
			/// Which way.
			vote: Vote,
			/// With which weight.
			weight: Weighted,
		},
		/// Somebody took a guest seat by reputation.
		GuestSeated {
			/// The DAO.
			dao: DaoId,
			/// The new member, without shares.
			who: T::AccountId,
		},
		/// A DAO offered another to exchange reputation.
		ExchangeOffered {
			/// Who offers.
			dao: DaoId,
			/// To whom.
			with: DaoId,
			/// Points of the offering DAO for the other.
			give: u64,
			/// Points of the other for the offering DAO.
			want: u64,
			/// When the offer lapses.
			expires: BlockOf<T>,
		},
		/// Two DAOs granted each other reputation.
		ReputationExchanged {
			/// Who accepted.
			dao: DaoId,
			/// Who had offered.
			with: DaoId,
			/// Points that the accepting DAO granted.
			give: u64,
			/// Points that it got.
			get: u64,
		},
		/// An exchange, or an offer, ended; what was granted is burnt on both sides.
		ExchangeEnded {
			/// The lower-numbered DAO.
			dao: DaoId,
			/// The other.
			with: DaoId,
		},
		/// A DAO opened a funding round; the pool moved from its account into the pot.
		RoundOpened {
			/// The DAO.
			dao: DaoId,
			/// The round.
			round: RoundId,
			/// The pool.
			pool: BalanceOf<T>,
			/// What counts as one voice.
			voice: Voice,
			/// End of registration and contributions.
			ends: BlockOf<T>,
			/// Projects are paid from here.
			claims_from: BlockOf<T>,
			/// Nothing is paid any more from here.
			claims_until: BlockOf<T>,
		},
		/// A project takes part in a round.
		ProjectRegistered {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// Who registered it.
			owner: T::AccountId,
			/// Who will be paid.
			payee: T::AccountId,
		},
		/// Somebody gave to a project; it waits in the pot.
		Contributed {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// Who gave.
			who: T::AccountId,
			/// How much.
			amount: BalanceOf<T>,
			/// The DAO whose voice it is, if DAOs are the voices.
			via: Option<DaoId>,
		},
		/// A project was excluded; its contributions can be taken back.
		ProjectStruck {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
		},
		/// A project was paid out of the pot.
		ProjectPaid {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// To whom.
			payee: T::AccountId,
			/// Its contributions.
			funds: BalanceOf<T>,
			/// Its part of the pool.
			matched: BalanceOf<T>,
		},
		/// The record of a contribution was removed, its deposit and `refund` went back.
		ContributionSettled {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// Whose.
			who: T::AccountId,
			/// What went back out of the pot; 0 if the project got it.
			refund: BalanceOf<T>,
		},
		/// The rest of a pool went back.
		RestReturned {
			/// The round.
			round: RoundId,
			/// To which DAO.
			dao: DaoId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// The record of a project was removed.
		ProjectRemoved {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
		},

		// Members and money.
		/// Shares and loot were issued to a member.
		Granted {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
		},
		/// Shares and loot were taken from a member by decision.
		Burnt {
			/// The DAO.
			dao: DaoId,
			/// From whom.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
		},
		/// Somebody asks to be admitted; the tribute lies in the pot.
		Applied {
			/// The DAO.
			dao: DaoId,
			/// Who applies.
			who: T::AccountId,
			/// Shares asked for.
			shares: u64,
			/// Loot asked for.
			loot: u64,
			/// What is offered.
			tribute: Option<TributeOf<T>>,
			/// When the application lapses.
			expires: BlockOf<T>,
		},
		/// An application was taken back.
		ApplicationWithdrawn {
			/// The DAO.
			dao: DaoId,
			/// Who had applied.
			who: T::AccountId,
		},
		/// An application lapsed, or one of the two DAOs has ended.
		ApplicationExpired {
			/// The DAO.
			dao: DaoId,
			/// Who had applied.
			who: T::AccountId,
		},
		/// A candidate was admitted on trial.
		Admitted {
			/// The DAO.
			dao: DaoId,
			/// The candidate.
			who: T::AccountId,
			/// End of the trial period.
			until: BlockOf<T>,
		},
		/// A candidate was refused, before or during the trial period.
		Revoked {
			/// The DAO.
			dao: DaoId,
			/// Who was refused.
			who: T::AccountId,
		},
		/// A trial period ended: shares and loot were issued, the tribute went to the treasury.
		ProbationEnded {
			/// The DAO.
			dao: DaoId,
			/// The member.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
			/// What the treasury got, as a credit if `Credited` says so.
			tribute: Option<TributeOf<T>>,
		},
		/// A tribute went back, whole.
		TributeReturned {
			/// The DAO.
			dao: DaoId,
			/// Whose it is.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
			/// How it was paid.
			payment: Payment,
		},
		/// A DAO registered an asset.
		AssetRegistered {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
		},
		/// A DAO took an asset off its list.
		AssetUnregistered {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
		},
		/// A member burnt shares and loot for a part of the free treasury.
		Exited {
			/// The DAO.
			dao: DaoId,
			/// Who exits.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
			/// Whether the membership ended with it.
			gone: bool,
		},
		/// One asset of an exit.
		ExitPaid {
			/// The DAO.
			dao: DaoId,
			/// Who exits.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
			/// How it was paid.
			payment: Payment,
		},
		/// What somebody was owed waits in the pot: a member has left, the asset is off the DAO's list, or it could not
		/// arrive.
		Credited {
			/// Whose it is.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A credit was paid.
		CreditWithdrawn {
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A DAO paid what it owed of an asset that had been frozen.
		DebtPaid {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A dissolved DAO was swept while an asset it owed was still frozen.
		DebtLost {
			/// The DAO.
			dao: DaoId,
			/// Who loses it.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A member was expelled: shares became loot.
		Kicked {
			/// The DAO.
			dao: DaoId,
			/// Who was expelled.
			who: T::AccountId,
			/// Loot that waits for payment.
			loot: u64,
		},
		/// A member was suspended.
		MemberJailed {
			/// The DAO.
			dao: DaoId,
			/// Who.
			who: T::AccountId,
			/// Ends at the first opening of a proposal at or after this block.
			until: BlockOf<T>,
		},
		/// A suspension was lifted.
		MemberReleased {
			/// The DAO.
			dao: DaoId,
			/// Whose.
			who: T::AccountId,
		},
		/// Somebody paid a DAO, as income.
		IncomePaid {
			/// The DAO.
			dao: DaoId,
			/// Who paid.
			from: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// The members' part of an income was set aside.
		IncomeShared {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// The income.
			amount: BalanceOf<T>,
			/// The part that belongs to the members.
			shared: BalanceOf<T>,
		},
		/// An income could not be shared and stays in the treasury.
		IncomeKept {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// The income.
			amount: BalanceOf<T>,
			/// Why.
			error: DispatchError,
		},
		/// Money of the treasury was set aside for all members, by shares and loot.
		Distributed {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A member was paid what was set aside.
		Claimed {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A member of a dissolved DAO was paid.
		RestPaid {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// Records of a dissolved DAO were removed; more are left.
		Swept {
			/// The DAO.
			dao: DaoId,
			/// How many.
			records: u32,
		},
		/// What nobody claimed of an asset went to the Commons.
		RestSwept {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A dissolved DAO is gone; the deposit went back.
		Removed {
			/// The DAO.
			dao: DaoId,
			/// Who got the deposit.
			founder: T::AccountId,
			/// The deposit.
			deposit: BalanceOf<T>,
		},
		/// The pot can hold an asset from now on.
		PotOpened {
			/// The asset.
			asset: T::AssetId,
			/// Who paid for it.
			by: T::AccountId,
			/// One minimum balance, left in the pot.
			seed: BalanceOf<T>,
		},
	}
}
