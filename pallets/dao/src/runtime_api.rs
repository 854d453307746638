// SPDX-License-Identifier: Apache-2.0

//! The reads of this pallet as a runtime API, for clients that cannot call view functions.

use alloc::vec::Vec;
use codec::Codec;

use crate::{
	concentration::ConcentrationView,
	constitution::Constitution,
	credits::CreditView,
	delegation::Delegation,
	feeds::Feed,
	money_reads::{ApplicationView, Claimable, TreasuryLine},
	money_types::{Action, Tribute},
	reads::{BallotView, DaoView, InvitationView, MemberView, ProposalView},
	rounds::{ProjectId, ProjectView, RoundId, RoundView},
	state::{ExchangeState, ProposalState},
	types::{DaoId, ProposalId, Weighted},
};

sp_api::decl_runtime_apis! {
	/// Reads about DAOs.
	pub trait DaoApi<AccountId, BlockNumber, AssetId, Balance>
	where
		AccountId: Codec,
		BlockNumber: Codec,
		AssetId: Codec,
		Balance: Codec,
	{
		/// A DAO with its constitution.
		fn dao(dao: DaoId) -> Option<DaoView<AccountId, BlockNumber, AssetId>>;
		/// The members of a DAO, of any standing.
		fn members(dao: DaoId) -> Vec<MemberView<AccountId, BlockNumber>>;
		/// The invitations of a DAO, also lapsed ones that were not removed.
		fn invitations(dao: DaoId) -> Vec<InvitationView<AccountId, BlockNumber>>;
		/// The proposals of a DAO in storage: open ones and the last answers.
		fn proposals(dao: DaoId) -> Vec<ProposalView<AccountId, BlockNumber>>;
		/// Where a proposal stands now.
		fn status(proposal: ProposalId) -> Option<ProposalState<BlockNumber>>;
		/// The ballots cast on a proposal, also by those who have left since, until its vote is closed.
		fn ballots(proposal: ProposalId) -> Vec<BallotView<AccountId>>;
		/// What a yes or a no by an account would weigh on a proposal now; 0 for who cannot cast one.
		fn power(proposal: ProposalId, who: AccountId) -> Weighted;
		/// The DAOs of which an account is a member, of any standing.
		fn memberships(who: AccountId) -> Vec<DaoId>;
		/// The account of a DAO.
		fn account(dao: DaoId) -> Option<AccountId>;
		/// A constitution to start from, with periods as short as this chain allows.
		fn default_constitution() -> Constitution<BlockNumber, AssetId>;
		/// Reputation of an account in a DAO, member or not, faded to this moment.
		fn reputation(dao: DaoId, who: AccountId) -> u128;
		/// Reputation of all in a DAO together, faded to this moment.
		fn reputation_total(dao: DaoId) -> u128;
		/// What a DAO lets flow in by itself: reputation for points, activity for bounties.
		fn feed(dao: DaoId) -> Feed;
		/// The voice credits of an account in the period in which a proposal would open now.
		fn credits(dao: DaoId, who: AccountId) -> Option<CreditView<BlockNumber>>;
		/// Who may cast a member's ballots, and from which proposal on.
		fn delegation(dao: DaoId, who: AccountId) -> Option<Delegation<AccountId>>;
		/// How concentrated votes, claims and reputation are in a DAO, as if a proposal opened now.
		fn concentration(dao: DaoId) -> Option<ConcentrationView>;
		/// The offer, also a lapsed one, or exchange of reputation between two DAOs.
		fn exchange(dao: DaoId, with: DaoId) -> Option<ExchangeState<BlockNumber>>;
		/// A funding round.
		fn round(round: RoundId) -> Option<RoundView<Balance, BlockNumber>>;
		/// Projects of a round from a number on, at most 64.
		fn projects(
			round: RoundId,
			from: ProjectId,
			count: u32,
		) -> Vec<ProjectView<AccountId, Balance>>;
		/// What an account gave to a project and has not been settled.
		fn contribution(round: RoundId, project: ProjectId, who: AccountId) -> Option<Balance>;

		// Members and money.

		/// The applications to a DAO, also lapsed ones, from after `from` in the order of storage, at most
		/// 64.
		fn applications(
			dao: DaoId,
			from: Option<AccountId>,
		) -> Vec<ApplicationView<AccountId, BlockNumber, Tribute<AssetId, Balance>>>;
		/// The registered assets of a DAO: free treasury, set aside, owed.
		fn treasury(dao: DaoId) -> Vec<TreasuryLine<AssetId, Balance>>;
		/// What a member would be paid, by registered asset, for leaving now with everything, if nothing
		/// keeps it in.
		fn exit_value(dao: DaoId, who: AccountId) -> Vec<(AssetId, Balance)>;
		/// All that waits for an account: from every DAO it belongs to, debts of others, and its credits.
		fn claimable(who: AccountId) -> Vec<Claimable<AssetId, Balance>>;
		/// The usual things an account can do in a DAO now, and which ballots it has not cast yet.
		fn actions(who: AccountId, dao: DaoId) -> Vec<Action>;
		/// The account where set-aside money lies.
		fn pot_account() -> AccountId;
	}
}
