// SPDX-License-Identifier: Apache-2.0

//! Calls that several tests make, with what all of them have in common left out.

use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, AccountId, Runtime, RuntimeCall, System,
};
use pallet_bounty_mesh::{
	traits::Rule, Mode as Way, Payee, Posting, PostingOf, Spec, TreeTerms, TreeTermsOf,
};
use pallet_learn_to_earn::{Category, Mode, RowSpec, Rules, Settings, Terms};
use polkadot_sdk::{
	frame_support::{traits::Get, BoundedVec},
	sp_runtime::{Percent, Permill},
};

pub type Learn = pallet_learn_to_earn::Call<Runtime>;
pub type Bounty = pallet_bounty_mesh::Call<Runtime>;
pub type Member = pallet_dao::Call<Runtime>;

pub fn bytes<Bound: Get<u32>>(text: &[u8]) -> BoundedVec<u8, Bound> {
	text.to_vec().try_into().unwrap()
}

/// A program of ten places, without bonuses.
pub fn create_program() -> RuntimeCall {
	let rules = Rules {
		min_day_points: 1,
		goal_minutes: 0,
		step: 0,
		goal_step: 0,
		bonus_cap: 0,
	};
	let max_members = 10;
	Learn::create_program {
		metadata: Default::default(),
		settings: Settings { max_members, rules },
	}
	.into()
}

pub fn add_row(
	program: u32,
	kind: &[u8],
	mode: Mode,
	category: Category,
	terms: Terms,
) -> RuntimeCall {
	Learn::add_row {
		program,
		spec: RowSpec {
			role: 0,
			kind: bytes(kind),
			unit: bytes(b"unit"),
			category,
			mode,
			timed: false,
		},
		terms,
	}
	.into()
}

/// A row that the chain feeds: ten points for each bounty, two bounties a day at most.
pub fn add_bounty_row(program: u32) -> RuntimeCall {
	let terms = Terms {
		points: 10,
		day_cap: 2,
		week_cap: 14,
	};
	add_row(program, b"bounty", Mode::Chain, Category::Community, terms)
}

/// The shortest window of a tree.
pub fn window() -> u32 {
	<Runtime as pallet_bounty_mesh::Config>::MinWindow::get()
}

/// A bounty for somebody, due in so many windows, that promises so much reputation.
pub fn posting(to: &AccountId, windows: u32, reputation: u64) -> PostingOf<Runtime> {
	let due = System::block_number() + windows * window();
	Posting {
		until: due,
		due,
		mode: Way::Direct,
		invited: Some(to.clone()),
		eligibility: Rule::Anyone,
		spec: Spec::Inline(bytes(b"Mend the roof.")),
		cap: Permill::one(),
		entry_bond: 0,
		places: 0,
		reputation,
	}
}

/// A tree without arbiter that is open as long as its root needs.
pub fn post_root(reward: u128, posting: PostingOf<Runtime>) -> RuntimeCall {
	let terms: TreeTermsOf<Runtime> = TreeTerms {
		asset: MeshAsset::Native,
		arbiter: None,
		window: window(),
		default_split: Percent::from_percent(50),
		smallest: MESH,
		end: posting.due + window(),
		crowd: false,
	};
	let advance = 0;
	Bounty::post_root {
		terms,
		reward,
		advance,
		posting,
	}
	.into()
}

pub fn take(bounty: u64) -> RuntimeCall {
	Bounty::take { bounty }.into()
}

/// Hands in work for which one account is paid.
pub fn submit(bounty: u64, who: &AccountId) -> RuntimeCall {
	let (who, share) = (who.clone(), Permill::one());
	Bounty::submit {
		bounty,
		evidence: [7; 32].into(),
		payees: vec![Payee { who, share }].try_into().unwrap(),
	}
	.into()
}

pub fn accept(bounty: u64, max: u128) -> RuntimeCall {
	Bounty::accept { bounty, max }.into()
}

/// The first pay of a bounty.
pub fn claim(bounty: u64) -> RuntimeCall {
	Bounty::claim { bounty, pay: 0 }.into()
}
