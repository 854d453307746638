// SPDX-License-Identifier: Apache-2.0

//! What runs once after a runtime upgrade. A migration stays here until every network has applied it.

use crate::{keys, Keys, Runtime, Session};
use polkadot_sdk::{
	frame_support::{
		migrations::RemovePallet, parameter_types, traits::OnRuntimeUpgrade, weights::Weight,
	},
	frame_system, pallet_grandpa,
};

/// In order of appearance, the oldest first.
pub type SingleBlockMigrations = (
	pallet_dao::migrations::v2::MigrateToV2<Runtime>,
	pallet_dao::migrations::v3::MigrateToV3<Runtime>,
	NoteRunningSession,
	RemovePallet<Historical, DbWeight>,
);

type DbWeight = <Runtime as frame_system::Config>::DbWeight;

parameter_types! {
	/// Of version 1 of the runtime: roots of the sessions of a day, against which nothing is proven any more.
	pub const Historical: &'static str = "Historical";
}

/// Whose keys are active in the session in which [`crate::keys`] comes: sessions are noted when they begin.
pub struct NoteRunningSession;

impl OnRuntimeUpgrade for NoteRunningSession {
	fn on_runtime_upgrade() -> Weight {
		let session = Session::current_index();
		if keys::InSession::<Runtime>::contains_key(session) {
			return DbWeight::get().reads(2);
		}
		// Both in the order of the set.
		let voters = pallet_grandpa::Authorities::<Runtime>::get();
		let voters = voters.into_inner().into_iter().map(|(key, _)| key);
		let active: alloc::vec::Vec<_> = Session::validators().into_iter().zip(voters).collect();
		let writes = u64::try_from(active.len()).unwrap_or(u64::MAX);
		Keys::note(session, active);
		DbWeight::get().reads_writes(4, writes.saturating_add(1))
	}
}
