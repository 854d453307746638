// SPDX-License-Identifier: Apache-2.0

//! Who votes twice cannot get away: not by other keys, and not by taking the deposit back before anybody has looked.

mod leaving;

use crate::{
	chain::{genesis, invariants, on, Chain},
	origins::world::undone,
	validators::{ownership, proven_keys, report_with, set_keys},
};
use enmesh_runtime::{
	configs::{
		consensus::{HistoryDepth, KeyDeposit, SessionPeriod, ValidatorList},
		dao::CommonsAccount,
	},
	keys::{InSession, LastUsed},
	Balances, Executive, Grandpa, Keys, Runtime, RuntimeOrigin, Session, System,
};
use polkadot_sdk::{
	frame_support::{
		storage::unhashed,
		traits::{Hooks, KeyOwnerProofSystem},
	},
	pallet_membership,
	sp_consensus_grandpa::{AuthorityId, SetId, KEY_TYPE},
	sp_core::crypto::KeyTypeId,
	sp_io::{hashing::twox_128, storage::next_key},
	sp_keyring::{
		Ed25519Keyring,
		Sr25519Keyring::{self, Bob, Charlie},
	},
	sp_session::MembershipProof,
};

/// To the next session, and past the block that begins it, which carries no transactions.
fn turn(chain: &mut Chain) {
	let session = Session::current_index();
	let period = SessionPeriod::get();
	chain.end();
	chain.leap(period - System::block_number() % period - 1);
	chain.begin();
	chain.skip(1);
	assert_eq!(Session::current_index(), session + 1);
}

/// Sessions pass in one block: for long waits.
fn pass(sessions: u32) {
	for _ in 0..sessions {
		Session::rotate_session();
		Grandpa::on_finalize(System::block_number());
	}
}

fn turn_to(chain: &mut Chain, session: u32) {
	while Session::current_index() < session {
		turn(chain);
	}
}

fn held(who: Sr25519Keyring) -> u128 {
	Balances::reserved_balance(who.to_account_id())
}

fn listed(who: Sr25519Keyring) -> bool {
	pallet_membership::Members::<Runtime, ValidatorList>::get().contains(&who.to_account_id())
}

/// A double vote in a set is reported, and costs Bob what he has.
fn bob_is_punished(key: Ed25519Keyring, set: SetId, proof: MembershipProof) {
	assert!(listed(Bob));
	assert_eq!(held(Bob), KeyDeposit::get());
	let commons = Balances::free_balance(CommonsAccount::get());
	Executive::apply_extrinsic(report_with(key, set, proof))
		.expect("valid")
		.expect("punished");
	assert!(!listed(Bob));
	assert_eq!(held(Bob), 0);
	let slashed = Balances::free_balance(CommonsAccount::get()) - commons;
	assert_eq!(slashed, KeyDeposit::get());
}

fn proof(session: u32, validator_count: u32) -> MembershipProof {
	MembershipProof {
		session,
		trie_nodes: vec![],
		validator_count,
	}
}

fn owner(key: Ed25519Keyring, proof: MembershipProof) -> Option<enmesh_runtime::AccountId> {
	Keys::check_proof((KEY_TYPE, AuthorityId::from(key.public())), proof)
}

// covers: C-02
#[test]
fn the_founders_can_be_reported_from_the_first_block() {
	genesis("local_testnet").execute_with(|| {
		use Ed25519Keyring::{Alice, Bob, Charlie, Dave};
		let founders = [Alice, Bob, Charlie, Dave];
		assert_eq!(Session::current_index(), 0);
		for key in founders {
			assert_eq!(ownership(key, 0), Some(proof(0, 4)), "{key}");
		}
		let known = InSession::<Runtime>::get(0).unwrap();
		let voters = Grandpa::grandpa_authorities();
		assert!(known
			.iter()
			.map(|(_, key)| key)
			.eq(voters.iter().map(|(key, _)| key)));
		assert!(known
			.iter()
			.map(|(who, _)| who)
			.eq(Session::validators().iter()));
	});
}

// covers: C-02
#[test]
fn new_keys_in_the_session_of_the_vote_do_not_help() {
	on("local_testnet", |chain| {
		chain.next();
		set_keys(chain, Bob, Ed25519Keyring::Eve);
		let proof = ownership(Ed25519Keyring::Bob, 0).expect("the key votes");
		bob_is_punished(Ed25519Keyring::Bob, 0, proof);
		let seat = Session::validator_id_to_index(&Bob.to_account_id()).unwrap();
		assert_eq!(Session::disabled_validators(), [seat]);
	});
}

// covers: C-02
#[test]
fn new_keys_do_not_help_when_the_report_comes_later() {
	on("local_testnet", |chain| {
		chain.next();
		let key = Ed25519Keyring::Bob;
		let before = ownership(key, 0).unwrap();
		set_keys(chain, Bob, Ed25519Keyring::Eve);
		turn(chain);
		assert_eq!(Grandpa::current_set_id(), 0);
		let last = ownership(key, 0).unwrap();
		assert_eq!((before.session, last.session), (0, 1));
		for proof in [&before, &last] {
			undone(|| bob_is_punished(key, 0, proof.clone()));
		}
		// The new key votes, and the old one no more: what it did is still known.
		turn(chain);
		assert_eq!(Grandpa::current_set_id(), 1);
		let after = ownership(key, 0).unwrap();
		assert_eq!(after, last);
		assert_eq!(ownership(Ed25519Keyring::Eve, 0), None);
		assert_eq!(ownership(Ed25519Keyring::Eve, 1), Some(proof(2, 4)));
		for proof in [before, last] {
			undone(|| bob_is_punished(key, 0, proof));
		}
		bob_is_punished(key, 0, after);
	});
}

// covers: C-02
#[test]
fn a_chain_of_new_keys_hides_none_of_them() {
	on("local_testnet", |chain| {
		use Ed25519Keyring::{Bob as First, Eve, Ferdie, One};
		chain.next();
		for key in [Eve, Ferdie, One] {
			set_keys(chain, Bob, key);
			turn(chain);
		}
		turn_to(chain, 5);
		let used = [(First, 0, 1), (Eve, 1, 2), (Ferdie, 2, 3), (One, 3, 5)];
		for (key, set, last) in used {
			let found = ownership(key, set);
			assert_eq!(found, Some(proof(last, 4)), "{key}");
			undone(|| bob_is_punished(key, set, proof(last, 4)));
		}
		// Each is an offence of its own; the deposit is lost once.
		for (key, set, last) in used {
			Executive::apply_extrinsic(report_with(key, set, proof(last, 4)))
				.expect("valid")
				.expect("punished");
		}
		assert_eq!(held(Bob), 0);
	});
}

// covers: C-02
#[test]
fn who_takes_over_a_key_does_not_answer_for_what_it_did() {
	on("local_testnet", |chain| {
		chain.next();
		let key = Ed25519Keyring::Bob;
		set_keys(chain, Bob, Ed25519Keyring::Eve);
		set_keys(chain, Charlie, key);
		turn_to(chain, 2);
		let now = ownership(key, 1).unwrap();
		assert_eq!(owner(key, now), Some(Charlie.to_account_id()));
		bob_is_punished(key, 0, ownership(key, 0).unwrap());
		assert!(listed(Charlie));
	});
}

// covers: C-02
#[test]
fn a_double_vote_can_be_reported_for_a_day_whatever_changes() {
	on("local_testnet", |chain| {
		chain.next();
		let key = Ed25519Keyring::Bob;
		set_keys(chain, Bob, Ed25519Keyring::Eve);
		// Somebody has other keys, and the network another set, in each session of that day.
		let others = [Ed25519Keyring::Ferdie, Ed25519Keyring::Charlie];
		let others = others.map(|key| proven_keys(Charlie, key));
		for (keys, proof) in others
			.into_iter()
			.cycle()
			.take(HistoryDepth::get() as usize)
		{
			let charlie = RuntimeOrigin::signed(Charlie.to_account_id());
			Session::set_keys(charlie, keys, proof).unwrap();
			pass(1);
		}
		pass(1);
		let last = proof(1, 4);
		assert_eq!(Session::current_index(), 1 + HistoryDepth::get());
		assert!(Grandpa::current_set_id() >= HistoryDepth::get().into());
		assert_eq!(ownership(key, 0), Some(last.clone()));
		undone(|| bob_is_punished(key, 0, last.clone()));
		turn(chain);
		assert_eq!(ownership(key, 0), None);
		assert_eq!(owner(key, last.clone()), None);
		assert!(Executive::apply_extrinsic(report_with(key, 0, last)).is_err());
	});
}

// covers: C-02
#[test]
fn a_proof_says_nothing_but_the_truth() {
	on("local_testnet", |chain| {
		chain.next();
		let key = Ed25519Keyring::Bob;
		assert_eq!(owner(key, proof(0, 4)), Some(Bob.to_account_id()));
		for count in [0, 3, 5, u32::MAX] {
			assert_eq!(owner(key, proof(0, count)), None, "{count}");
		}
		// Queued, but nobody has voted in it.
		assert_eq!(owner(key, proof(1, 4)), None);
		assert_eq!(owner(key, proof(u32::MAX, 4)), None);
		assert_eq!(owner(Ed25519Keyring::Eve, proof(0, 4)), None);
		let mut ballast = proof(0, 4);
		ballast.trie_nodes = vec![vec![0; 32]];
		assert_eq!(owner(key, ballast), None);
		let public = || AuthorityId::from(key.public());
		let aura = KeyTypeId(*b"aura");
		assert_eq!(Keys::check_proof((aura, public()), proof(0, 4)), None);
		assert_eq!(Keys::prove((aura, public())), None);
		assert_eq!(Keys::prove((KEY_TYPE, public())), Some(proof(0, 4)));
		assert_eq!(ownership(Ed25519Keyring::Eve, 0), None);
		assert_eq!(ownership(key, 1), None);
		// A set in which the key did vote, and a session that is none of that set's.
		set_keys(chain, Bob, Ed25519Keyring::Eve);
		turn_to(chain, 2);
		let stray = Executive::apply_extrinsic(report_with(key, 1, proof(1, 4)));
		assert!(stray.expect("somebody's").is_err());
		assert_eq!(held(Bob), KeyDeposit::get());
	});
}

// covers: C-02
#[test]
fn no_more_than_a_day_of_sessions_is_kept() {
	on("local_testnet", |_| {
		let kept = HistoryDepth::get() as usize + 1;
		for session in 1..=300 {
			Session::rotate_session();
			let found = InSession::<Runtime>::iter_keys().count();
			assert_eq!(found, kept.min(session + 1));
			assert_eq!(LastUsed::<Runtime>::iter_keys().count(), 4);
		}
		invariants();
	});
}

// covers: C-08
#[test]
fn the_running_session_is_noted_when_the_runtime_is_upgraded() {
	on("local_testnet", |chain| {
		turn(chain);
		let before = InSession::<Runtime>::get(1);
		let _ = InSession::<Runtime>::clear(u32::MAX, None);
		let _ = LastUsed::<Runtime>::clear(u32::MAX, None);
		let old = twox_128(b"Historical");
		unhashed::put(&[&old[..], b"root"].concat(), &1u32);
		Executive::execute_on_runtime_upgrade();
		assert_eq!(InSession::<Runtime>::get(1), before);
		assert_eq!(LastUsed::<Runtime>::iter_keys().count(), 4);
		assert!(!next_key(&old).is_some_and(|key| key.starts_with(&old)));
		invariants();
		let proof = ownership(Ed25519Keyring::Bob, 0).unwrap();
		bob_is_punished(Ed25519Keyring::Bob, 0, proof);
	});
}
