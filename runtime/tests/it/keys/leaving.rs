// SPDX-License-Identifier: Apache-2.0

//! When a validator is free of what its keys may have done, and how it leaves.

use super::{held, listed, pass, proof, turn};
use crate::{
	chain::{develop, Chain, Refused},
	governance::decide,
	origins::world::undone,
	validators::{
		add, ownership, present, remove, report_with, set_keys, two_sessions, validators,
	},
};
use enmesh_runtime::{
	configs::{
		consensus::{HistoryDepth, KeyDeposit},
		governance::CouncilBody,
	},
	keys::{self, LastUsed},
	Balances, Executive, Grandpa, Runtime, Session,
};
use polkadot_sdk::{
	frame_system, pallet_session,
	sp_keyring::{
		Ed25519Keyring,
		Sr25519Keyring::{self, Alice, Bob, Dave, Eve},
	},
};

fn failed(error: keys::Error<Runtime>) -> Result<(), Refused> {
	Err(Refused::Failed(error.into()))
}

fn purge(chain: &mut Chain, who: Sr25519Keyring) -> Result<(), Refused> {
	let call = keys::Call::<Runtime>::purge {};
	chain.send(who, call).map(|_| ())
}

fn retire(chain: &mut Chain, who: Sr25519Keyring) -> Result<(), Refused> {
	let call = keys::Call::<Runtime>::retire {};
	chain.send(who, call).map(|_| ())
}

// covers: C-02
#[test]
fn keys_that_never_voted_can_be_withdrawn_at_once() {
	develop(|chain| {
		let before = Balances::free_balance(Dave.to_account_id());
		set_keys(chain, Dave, Ed25519Keyring::Dave);
		assert_eq!(held(Dave), KeyDeposit::get());
		purge(chain, Dave).unwrap();
		assert_eq!(held(Dave), 0);
		assert!(before - Balances::free_balance(Dave.to_account_id()) < KeyDeposit::get());
		let none = pallet_session::Error::<Runtime>::NoKeys;
		assert_eq!(purge(chain, Dave), Err(Refused::Failed(none.into())));
	});
}

// covers: C-02
#[test]
fn the_deposit_stays_until_no_double_vote_can_be_reported() {
	develop(|chain| {
		let refused = || failed(keys::Error::StillAccountable);
		set_keys(chain, Dave, Ed25519Keyring::Dave);
		decide::<CouncilBody>(chain, [Alice, Bob], add(Dave)).unwrap();
		assert_eq!(purge(chain, Dave), refused(), "on the list");
		turn(chain);
		undone(|| {
			retire(chain, Dave).unwrap();
			assert!(!LastUsed::<Runtime>::contains_key(Dave.to_account_id()));
			assert_eq!(purge(chain, Dave), refused(), "queued");
		});
		turn(chain);
		assert_eq!(present(), validators(&[Alice, Dave]));
		retire(chain, Dave).unwrap();
		assert_eq!(purge(chain, Dave), refused(), "active");
		// Planned before: active once more.
		turn(chain);
		let last = Session::current_index();
		assert_eq!(present(), validators(&[Alice, Dave]));
		assert_eq!(LastUsed::<Runtime>::get(Dave.to_account_id()), Some(last));
		assert_eq!(purge(chain, Dave), refused(), "active for the last time");
		turn(chain);
		assert_eq!(present(), validators(&[Alice]));
		assert_eq!(purge(chain, Dave), refused(), "a moment ago");
		pass(last + HistoryDepth::get() - Session::current_index());
		assert_eq!(purge(chain, Dave), refused(), "within a day");
		turn(chain);
		assert_eq!(held(Dave), KeyDeposit::get());
		purge(chain, Dave).unwrap();
		assert_eq!(held(Dave), 0);
		assert!(!LastUsed::<Runtime>::contains_key(Dave.to_account_id()));
	});
}

// covers: C-02
#[test]
fn the_way_around_is_shut() {
	develop(|chain| {
		set_keys(chain, Dave, Ed25519Keyring::Dave);
		for who in [Alice, Dave, Eve] {
			let call = pallet_session::Call::<Runtime>::purge_keys {};
			let filtered = frame_system::Error::<Runtime>::CallFiltered;
			let answer = chain.send(who, call).map(|_| ());
			assert_eq!(answer, Err(Refused::Failed(filtered.into())), "{who}");
		}
		assert_eq!(held(Dave), KeyDeposit::get());
	});
}

// covers: C-02
#[test]
fn a_validator_can_leave_by_itself_unless_nobody_else_is_there() {
	develop(|chain| {
		assert_eq!(retire(chain, Alice), failed(keys::Error::NobodyElse));
		assert_eq!(retire(chain, Dave), failed(keys::Error::NotListed));
		decide::<CouncilBody>(chain, [Alice, Bob], add(Dave)).unwrap();
		set_keys(chain, Dave, Ed25519Keyring::Dave);
		two_sessions(chain);
		retire(chain, Alice).unwrap();
		assert!(!listed(Alice));
		two_sessions(chain);
		assert_eq!(present(), validators(&[Dave]));
		// It answers for what it did all the same.
		let proof = ownership(Ed25519Keyring::Alice, 0).unwrap();
		Executive::apply_extrinsic(report_with(Ed25519Keyring::Alice, 0, proof))
			.expect("valid")
			.expect("punished");
		assert_eq!(held(Alice), 0);
	});
}

// covers: C-02
#[test]
fn a_set_that_goes_on_because_nobody_else_has_keys_stays_accountable() {
	develop(|chain| {
		decide::<CouncilBody>(chain, [Alice, Bob], add(Eve)).unwrap();
		decide::<CouncilBody>(chain, [Alice, Bob], remove(Alice)).unwrap();
		for _ in 0..3 {
			turn(chain);
		}
		assert_eq!(present(), validators(&[Alice]));
		let set = Grandpa::current_set_id();
		let now = proof(Session::current_index(), 1);
		assert_eq!(ownership(Ed25519Keyring::Alice, set), Some(now));
		let refused = failed(keys::Error::StillAccountable);
		assert_eq!(purge(chain, Alice), refused);
		// Other keys are noticed though nobody was chosen.
		set_keys(chain, Alice, Ed25519Keyring::Ferdie);
		turn(chain);
		turn(chain);
		assert_eq!(Grandpa::current_set_id(), set + 1);
		let now = proof(Session::current_index(), 1);
		assert_eq!(ownership(Ed25519Keyring::Ferdie, set + 1), Some(now));
	});
}
