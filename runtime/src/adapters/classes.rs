// SPDX-License-Identifier: Apache-2.0

//! What a DAO may decide, and how hard it must think about it (D-06). No catch-all (except for the
//! system's own calls): a call that appears with an SDK upgrade does not compile until somebody has decided.
//!
//! * ordinary: moves, locks, promises and mints nothing;
//! * treasury: moves, approves, holds or sells money and NFTs, or stands in for it;
//! * membership and constitutional: the DAO pallet's own calls; membership also what mints reputation;
//! * refused: what wraps other calls, hands the account to a key, or needs an origin no DAO has.

use crate::{AccountId, Dao, Runtime, RuntimeCall};
use pallet_dao::{Classes, ClassifyCall};
use polkadot_sdk::{frame_system, pallet_assets, pallet_balances, pallet_nfts, pallet_preimage};

/// The table.
pub struct CallClasses;

impl ClassifyCall<RuntimeCall, AccountId> for CallClasses {
	fn classify(dao: &AccountId, call: &RuntimeCall) -> Option<Classes> {
		match call {
			RuntimeCall::System(call) => system(call),
			RuntimeCall::Preimage(call) => preimage(call),
			RuntimeCall::Balances(call) => balances(call),
			RuntimeCall::Assets(call) => assets(call),
			RuntimeCall::Nfts(call) => nfts(call),
			RuntimeCall::Dao(call) => Dao::classify(call),
			RuntimeCall::BountyMesh(call) => bounty_mesh(dao, call),
			RuntimeCall::LearnToEarn(call) => learn_to_earn(call),
			// Wrappers return success though what they wrapped failed, or dispatch with a fresh origin.
			RuntimeCall::Utility(_)
			| RuntimeCall::Multisig(_)
			| RuntimeCall::Proxy(_)
			| RuntimeCall::Scheduler(_) => None,
			// Bodies of the protocol: a DAO sits in none.
			RuntimeCall::Council(_)
			| RuntimeCall::TechnicalCommittee(_)
			| RuntimeCall::Arbitration(_)
			| RuntimeCall::Whitelist(_)
			| RuntimeCall::ValidatorSet(_)
			| RuntimeCall::TxPause(_) => None,
			// Keys of nodes, inherents, reports.
			RuntimeCall::Session(_)
			| RuntimeCall::Keys(_)
			| RuntimeCall::Grandpa(_)
			| RuntimeCall::Timestamp(_) => None,
			#[cfg(feature = "peers")]
			RuntimeCall::PeerTreasury(_)
			| RuntimeCall::PeerBounties(_)
			| RuntimeCall::PeerChildBounties(_)
			| RuntimeCall::PeerMultiAssetBounties(_)
			| RuntimeCall::PeerCollective(_) => None,
		}
	}
}

fn system(call: &frame_system::Call<Runtime>) -> Option<Classes> {
	use frame_system::Call;
	match call {
		Call::remark { .. } | Call::remark_with_event { .. } => Some(Classes::ORDINARY),
		// Root's, and the experimental tasks that only some builds know.
		_ => None,
	}
}

fn preimage(call: &pallet_preimage::Call<Runtime>) -> Option<Classes> {
	use pallet_preimage::Call;
	match call {
		// Takes a deposit.
		Call::note_preimage { .. } => Some(Classes::TREASURY),
		Call::unnote_preimage { .. } => Some(Classes::ORDINARY),
		Call::request_preimage { .. }
		| Call::unrequest_preimage { .. }
		| Call::ensure_updated { .. }
		| Call::__Ignore(..) => None,
	}
}

fn balances(call: &pallet_balances::Call<Runtime>) -> Option<Classes> {
	use pallet_balances::Call;
	match call {
		Call::transfer_allow_death { .. }
		| Call::transfer_keep_alive { .. }
		| Call::transfer_all { .. }
		| Call::burn { .. } => Some(Classes::TREASURY),
		Call::force_transfer { .. }
		| Call::force_unreserve { .. }
		| Call::upgrade_accounts { .. }
		| Call::force_set_balance { .. }
		| Call::force_adjust_total_issuance { .. }
		| Call::__Ignore(..) => None,
	}
}

fn assets(call: &pallet_assets::Call<Runtime>) -> Option<Classes> {
	use pallet_assets::Call;
	match call {
		Call::create { .. }
		| Call::start_destroy { .. }
		| Call::mint { .. }
		| Call::burn { .. }
		| Call::transfer { .. }
		| Call::transfer_keep_alive { .. }
		| Call::transfer_all { .. }
		| Call::transfer_approved { .. }
		| Call::approve_transfer { .. }
		| Call::transfer_ownership { .. }
		| Call::set_team { .. }
		| Call::set_metadata { .. }
		| Call::clear_metadata { .. }
		| Call::freeze { .. }
		| Call::thaw { .. }
		| Call::freeze_asset { .. }
		| Call::thaw_asset { .. }
		| Call::block { .. }
		| Call::set_min_balance { .. }
		| Call::set_reserves { .. }
		| Call::touch { .. }
		| Call::touch_other { .. }
		| Call::refund { .. }
		| Call::refund_other { .. }
		// As the asset's admin, out of any account: money of others.
		| Call::force_transfer { .. } => Some(Classes::TREASURY),
		Call::cancel_approval { .. }
		| Call::destroy_accounts { .. }
		| Call::destroy_approvals { .. }
		| Call::finish_destroy { .. } => Some(Classes::ORDINARY),
		Call::force_create { .. }
		| Call::force_set_metadata { .. }
		| Call::force_clear_metadata { .. }
		| Call::force_asset_status { .. }
		| Call::force_cancel_approval { .. }
		| Call::__Ignore(..) => None,
	}
}

fn nfts(call: &pallet_nfts::Call<Runtime>) -> Option<Classes> {
	use pallet_nfts::Call;
	match call {
		// Deposits, prices, swaps, permissions and the things themselves.
		Call::create { .. }
		| Call::destroy { .. }
		| Call::mint { .. }
		| Call::force_mint { .. }
		| Call::burn { .. }
		| Call::transfer { .. }
		| Call::redeposit { .. }
		| Call::lock_item_transfer { .. }
		| Call::unlock_item_transfer { .. }
		| Call::lock_collection { .. }
		| Call::transfer_ownership { .. }
		| Call::set_team { .. }
		| Call::approve_transfer { .. }
		| Call::lock_item_properties { .. }
		| Call::set_attribute { .. }
		| Call::clear_attribute { .. }
		| Call::approve_item_attributes { .. }
		| Call::set_metadata { .. }
		| Call::clear_metadata { .. }
		| Call::set_collection_metadata { .. }
		| Call::clear_collection_metadata { .. }
		| Call::set_collection_max_supply { .. }
		| Call::update_mint_settings { .. }
		| Call::set_price { .. }
		| Call::buy_item { .. }
		| Call::pay_tips { .. }
		| Call::create_swap { .. }
		| Call::claim_swap { .. }
		| Call::mint_pre_signed { .. }
		| Call::set_attributes_pre_signed { .. } => Some(Classes::TREASURY),
		// Takes back a permission or an offer, or says that the DAO will take what it is given.
		Call::cancel_approval { .. }
		| Call::clear_all_transfer_approvals { .. }
		| Call::cancel_item_attributes_approval { .. }
		| Call::cancel_swap { .. }
		| Call::set_accept_ownership { .. } => Some(Classes::ORDINARY),
		Call::force_create { .. }
		| Call::force_collection_owner { .. }
		| Call::force_collection_config { .. }
		| Call::force_set_attribute { .. }
		| Call::__Ignore(..) => None,
	}
}

fn bounty_mesh(dao: &AccountId, call: &pallet_bounty_mesh::Call<Runtime>) -> Option<Classes> {
	use pallet_bounty_mesh::Call;
	match call {
		// Grants reputation later, to whoever does the work.
		Call::post_root { posting, .. } | Call::post_child { posting, .. }
			if posting.reputation > 0 =>
		{
			Some(Classes::TREASURY.union(Classes::MEMBERSHIP))
		},
		// What the DAO has earned goes to others, past its income policy: that is spending it.
		Call::submit { payees, .. } | Call::take_and_submit { payees, .. }
			if payees.iter().any(|payee| payee.who != *dao) => {
			Some(Classes::TREASURY)
		},
		// Puts the DAO's money up, passes down money it holds for others, or prices its work.
		Call::post_root { .. }
		| Call::post_child { .. }
		| Call::contribute { .. }
		| Call::fund { .. }
		| Call::apply { .. }
		| Call::assign { .. }
		// Puts a bond at risk.
		| Call::enter { .. }
		| Call::escalate { .. }
		| Call::sponsor { .. }
		| Call::match_bond { .. }
		| Call::contest { .. } => Some(Classes::TREASURY),
		// Works, judges work against posted escrow, collects.
		Call::extend { .. }
		| Call::cancel { .. }
		| Call::invite { .. }
		| Call::take { .. }
		| Call::withdraw_application { .. }
		| Call::withdraw_entry { .. }
		| Call::pick { .. }
		| Call::take_and_submit { .. }
		| Call::submit { .. }
		| Call::resign { .. }
		| Call::accept { .. }
		| Call::accept_and_pay { .. }
		| Call::rework { .. }
		| Call::release { .. }
		| Call::ratify { .. }
		| Call::confirm { .. }
		| Call::offer { .. }
		| Call::agree { .. }
		| Call::rule { .. }
		| Call::to_collective { .. }
		| Call::rule_contest { .. }
		| Call::contest_to_collective { .. }
		| Call::expire { .. }
		| Call::forget_level { .. }
		| Call::lift { .. }
		| Call::resolve { .. }
		| Call::clean { .. }
		| Call::claim { .. }
		| Call::collect_reputation { .. }
		| Call::withdraw_credit { .. }
		| Call::refund { .. } => Some(Classes::ORDINARY),
		Call::__Ignore(..) => None,
	}
}

fn learn_to_earn(call: &pallet_learn_to_earn::Call<Runtime>) -> Option<Classes> {
	use pallet_learn_to_earn::Call;
	match call {
		// What an activity is worth and who says that it happened: takes a deposit or has one taken,
		// and mints reputation in a DAO that its points feed, now or later.
		Call::add_row { .. }
		| Call::set_row { .. }
		| Call::set_attester { .. }
		| Call::appoint_assessor { .. }
		// The author of a course opens quizzes in its sections, whoever decides here: naming one is
		// handing that out.
		| Call::create_course { .. }
		| Call::set_course { .. }
		// Who holds the key to a quiz, or judges an assignment, says who gets points of a row.
		| Call::open_quiz { .. }
		| Call::open_assignment { .. } => Some(Classes::TREASURY.union(Classes::MEMBERSHIP)),
		// The same without a deposit: points for mentors, and who may earn in the rows of a role.
		Call::set_mentor_rule { .. } | Call::set_role { .. } => Some(Classes::MEMBERSHIP),
		// Takes a deposit, or lets somebody take one in the DAO's name.
		Call::create_program { .. }
		| Call::update_program { .. }
		| Call::enrol { .. }
		// Pays, or says what is paid and to whom.
		| Call::commit_batch { .. }
		| Call::set_epochs { .. }
		| Call::fund_epoch { .. }
		| Call::add_privilege { .. }
		| Call::set_privilege { .. }
		| Call::purchase { .. }
		| Call::register_assessor { .. }
		| Call::challenge { .. }
		| Call::challenge_sponsored { .. }
		| Call::add_fuel { .. } => Some(Classes::TREASURY),
		Call::close_program { .. }
		| Call::remove_attester { .. }
		| Call::unenrol { .. }
		| Call::record { .. }
		| Call::record_batch { .. }
		| Call::void_entry { .. }
		| Call::charge { .. }
		| Call::claim_leaf { .. }
		| Call::void_batch { .. }
		| Call::drop_batch { .. }
		| Call::claim_epoch { .. }
		| Call::roll_epoch { .. }
		| Call::withdraw_credit { .. }
		| Call::redeem { .. }
		| Call::ask_mentor { .. }
		| Call::accept_mentee { .. }
		| Call::end_mentor { .. }
		| Call::take_fuel { .. }
		| Call::update_book { .. }
		| Call::retire_assignment { .. }
		| Call::submit { .. }
		| Call::drop_attempt { .. }
		| Call::offer_review { .. }
		| Call::stop_review { .. }
		| Call::draw { .. }
		| Call::commit_scores { .. }
		| Call::reveal_scores { .. }
		| Call::settle { .. }
		| Call::withdraw_bond { .. }
		| Call::assess { .. }
		| Call::rule { .. }
		| Call::drop_record { .. }
		| Call::commit_answers { .. }
		| Call::show_key { .. }
		| Call::reveal_answers { .. }
		| Call::claim_silence { .. }
		| Call::close_quiz { .. }
		| Call::retire_course { .. }
		| Call::close_course { .. }
		| Call::release_sale { .. }
		| Call::refund { .. }
		| Call::leave_course { .. }
		| Call::issue_credential { .. }
		| Call::revoke_credential { .. }
		| Call::drop_credential { .. } => Some(Classes::ORDINARY),
		Call::__Ignore(..) => None,
	}
}
