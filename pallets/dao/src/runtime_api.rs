// SPDX-License-Identifier: Apache-2.0

//! The reads of this pallet as a runtime API, for clients that cannot call view functions.

use alloc::vec::Vec;
use codec::Codec;

use crate::{
	concentration::ConcentrationView,
	constitution::Constitution,
	credits::CreditView,
	delegation::Delegation,
	reads::{DaoView, InvitationView, MemberView, ProposalView},
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
		/// The members of a DAO.
		fn members(dao: DaoId) -> Vec<MemberView<AccountId, BlockNumber>>;
		/// The open invitations of a DAO.
		fn invitations(dao: DaoId) -> Vec<InvitationView<AccountId, BlockNumber>>;
		/// The proposals of a DAO in storage: open ones and the last answers.
		fn proposals(dao: DaoId) -> Vec<ProposalView<AccountId, BlockNumber>>;
		/// Where a proposal stands now.
		fn status(proposal: ProposalId) -> Option<ProposalState<BlockNumber>>;
		/// The weight of an account's ballot on a proposal.
		fn power(proposal: ProposalId, who: AccountId) -> Weighted;
		/// The DAOs of which an account is a member.
		fn memberships(who: AccountId) -> Vec<DaoId>;
		/// The account of a DAO.
		fn account(dao: DaoId) -> Option<AccountId>;
		/// A constitution to start from, with periods as short as this chain allows.
		fn default_constitution() -> Constitution<BlockNumber, AssetId>;
		/// Reputation of an account in a DAO, member or not, faded to this moment.
		fn reputation(dao: DaoId, who: AccountId) -> u128;
		/// Reputation of all in a DAO together, faded to this moment.
		fn reputation_total(dao: DaoId) -> u128;
		/// The voice credits of a member in the running period.
		fn credits(dao: DaoId, who: AccountId) -> Option<CreditView<BlockNumber>>;
		/// Who may cast a member's ballots, and from which proposal on.
		fn delegation(dao: DaoId, who: AccountId) -> Option<Delegation<AccountId>>;
		/// How concentrated votes, claims and reputation are in a DAO.
		fn concentration(dao: DaoId) -> Option<ConcentrationView>;
		/// The offer or exchange of reputation between two DAOs.
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
	}
}
