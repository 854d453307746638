// SPDX-License-Identifier: Apache-2.0

//! Figures for whoever watches a node: what a block brought, and how much is open, counted in pages. The node asks for
//! them and hands them to Prometheus; no transaction pays for them.

use crate::{
	configs::assets::MeshAsset, AccountId, Balance, BountyMesh, LearnToEarn, Runtime, RuntimeEvent,
	System,
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, Encode};
use pallet_bounty_mesh::{state::State, BountyId, PotAssets};
use pallet_dao::{DaoId, ProposalId};
use pallet_learn_to_earn::ProgramId;
use polkadot_sdk::{sp_api, sp_runtime::SaturatedConversion};
use scale_info::TypeInfo;

/// Records in one page at most, whatever is asked for.
pub const MAX_PAGE: u32 = 1_000;
/// Assets in the read of escrow at most.
const MAX_ASSETS: usize = 256;

/// What one block brought.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct Happened {
	/// Proposals that passed.
	pub passed: u32,
	/// Proposals with no as their answer.
	pub rejected: u32,
	/// Attempts at enactment that failed.
	pub failed: u32,
	/// Entries of activity that said something new.
	pub activities: u32,
	/// Whose points they may have changed: program and member, each once.
	pub learners: Vec<(ProgramId, AccountId)>,
}

/// A part of a count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct Page {
	/// Records of this page that are open: bounties that have not ended, proposals without an answer, DAOs that have
	/// not ended.
	pub open: u32,
	/// Of these, the disputed ones (bounties only).
	pub disputed: u32,
	/// Where the next page begins, if there is one: after this record.
	pub after: Option<u64>,
}

sp_api::decl_runtime_apis! {
	/// Figures for whoever watches a node.
	pub trait FiguresApi {
		/// What the block of this state brought.
		fn happened() -> Happened;
		/// Sum of all points that these members ever earned in these programs.
		fn points(of: Vec<(ProgramId, AccountId)>) -> u128;
		/// Count the bounties after this one, `limit` or 1,000 at most.
		fn count_bounties(after: Option<BountyId>, limit: u32) -> Page;
		/// Count the proposals in storage after this one, `limit` or 1,000 at most.
		fn count_proposals(after: Option<ProposalId>, limit: u32) -> Page;
		/// Count the DAOs after this one, `limit` or 1,000 at most.
		fn count_daos(after: Option<DaoId>, limit: u32) -> Page;
		/// What the bounty mesh holds for others, by asset (None: the native token), 256 assets at most.
		fn escrow() -> Vec<(Option<u32>, Balance)>;
	}
}

/// See [`FiguresApi::happened`].
pub fn happened() -> Happened {
	let (mut figures, mut learners) = (Happened::default(), BTreeSet::new());
	for record in System::read_events_no_consensus() {
		match record.event {
			RuntimeEvent::Dao(pallet_dao::Event::Passed { .. }) => {
				figures.passed = figures.passed.saturating_add(1);
			},
			RuntimeEvent::Dao(pallet_dao::Event::Rejected { .. }) => {
				figures.rejected = figures.rejected.saturating_add(1);
			},
			RuntimeEvent::Dao(pallet_dao::Event::EnactmentFailed { .. }) => {
				figures.failed = figures.failed.saturating_add(1);
			},
			RuntimeEvent::LearnToEarn(pallet_learn_to_earn::Event::Recorded {
				program,
				member,
				entries,
				..
			}) => {
				figures.activities = figures
					.activities
					.saturating_add(entries.len().saturated_into());
				learners.insert((program, member));
			},
			_ => {},
		}
	}
	figures.learners = learners.into_iter().collect();
	figures
}

/// See [`FiguresApi::points`].
pub fn points(of: Vec<(ProgramId, AccountId)>) -> u128 {
	of.into_iter()
		.filter_map(|(program, member)| LearnToEarn::points(program, member))
		.fold(0, |sum, info| sum.saturating_add(u128::from(info.earned)))
}

/// One page of a count: `records` are those after the last page's, `tell` says whether one is open and disputed.
fn page<Id: Into<u64>, Record>(
	records: impl Iterator<Item = (Id, Record)>,
	limit: u32,
	tell: impl Fn(Record) -> (bool, bool),
) -> Page {
	let limit = limit.clamp(1, MAX_PAGE);
	let (mut page, mut seen) = (Page::default(), 0u32);
	for (id, record) in records.take(limit.saturated_into()) {
		let (open, disputed) = tell(record);
		page.open = page.open.saturating_add(open.into());
		page.disputed = page.disputed.saturating_add(disputed.into());
		seen = seen.saturating_add(1);
		page.after = (seen == limit).then(|| id.into());
	}
	page
}

/// See [`FiguresApi::count_bounties`].
pub fn count_bounties(after: Option<BountyId>, limit: u32) -> Page {
	type Bounties = pallet_bounty_mesh::Bounties<Runtime>;
	let tell = |bounty: pallet_bounty_mesh::BountyOf<Runtime>| {
		let disputed = matches!(bounty.state, State::Disputed { .. });
		(bounty.state.is_living(), disputed)
	};
	match after {
		None => page(Bounties::iter(), limit, tell),
		Some(id) => page(
			Bounties::iter_from(Bounties::hashed_key_for(id)),
			limit,
			tell,
		),
	}
}

/// See [`FiguresApi::count_proposals`].
pub fn count_proposals(after: Option<ProposalId>, limit: u32) -> Page {
	type Proposals = pallet_dao::Proposals<Runtime>;
	let tell = |proposal: pallet_dao::ProposalOf<Runtime>| (!proposal.state.is_answered(), false);
	match after {
		None => page(Proposals::iter(), limit, tell),
		Some(id) => page(
			Proposals::iter_from(Proposals::hashed_key_for(id)),
			limit,
			tell,
		),
	}
}

/// See [`FiguresApi::count_daos`].
pub fn count_daos(after: Option<DaoId>, limit: u32) -> Page {
	type Daos = pallet_dao::pallet::Daos<Runtime>;
	let tell = |dao: pallet_dao::DaoOf<Runtime>| (!dao.state.is_dissolved(), false);
	match after {
		None => page(Daos::iter(), limit, tell),
		Some(id) => page(Daos::iter_from(Daos::hashed_key_for(id)), limit, tell),
	}
}

/// See [`FiguresApi::escrow`].
pub fn escrow() -> Vec<(Option<u32>, Balance)> {
	let native = (None, BountyMesh::held(&MeshAsset::Native));
	let others = PotAssets::<Runtime>::iter_keys()
		.take(MAX_ASSETS)
		.filter_map(|asset| match asset {
			MeshAsset::Native => None,
			MeshAsset::WithId(id) => Some((Some(id), BountyMesh::held(&asset))),
		});
	core::iter::once(native).chain(others).collect()
}
