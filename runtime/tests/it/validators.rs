// SPDX-License-Identifier: Apache-2.0

//! Who makes blocks: chosen on chain, changed without restart, punished by code.

use crate::{
	chain::{develop, on, Chain, Refused},
	governance::decide,
};
use codec::Encode;
use enmesh_runtime::{
	configs::{
		consensus::{KeyDeposit, SessionPeriod, ValidatorList},
		dao::CommonsAccount,
		governance::CouncilBody,
	},
	AccountId, Balances, Executive, Grandpa, Runtime, RuntimeCall, Session, SessionKeys,
	UncheckedExtrinsic,
};
use polkadot_sdk::{
	pallet_grandpa, pallet_membership, pallet_session,
	sp_consensus_grandpa::{
		self, runtime_decl_for_grandpa_api::GrandpaApiV3, AuthorityId, AuthoritySignature,
		Equivocation, EquivocationProof, SetId,
	},
	sp_core::{ed25519, Pair},
	sp_keyring::{
		Ed25519Keyring,
		Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve},
	},
	sp_session::MembershipProof,
};

pub fn add(who: Sr25519Keyring) -> RuntimeCall {
	RuntimeCall::ValidatorSet(pallet_membership::Call::add_member {
		who: who.to_account_id().into(),
	})
}

pub fn remove(who: Sr25519Keyring) -> RuntimeCall {
	RuntimeCall::ValidatorSet(pallet_membership::Call::remove_member {
		who: who.to_account_id().into(),
	})
}

fn keys(who: Sr25519Keyring, finalizer: Ed25519Keyring) -> SessionKeys {
	SessionKeys {
		aura: who.public().into(),
		grandpa: finalizer.public().into(),
	}
}

/// Keys, and the proof that `who` has them.
pub fn proven_keys(who: Sr25519Keyring, finalizer: Ed25519Keyring) -> (SessionKeys, Vec<u8>) {
	let owner = who.to_account_id().encode();
	let aura = who.pair().sign(&pop(&owner));
	let grandpa = finalizer.pair().sign(&pop(&owner));
	(keys(who, finalizer), (aura, grandpa).encode())
}

pub fn set_keys(chain: &mut Chain, who: Sr25519Keyring, finalizer: Ed25519Keyring) {
	let (keys, proof) = proven_keys(who, finalizer);
	let call = pallet_session::Call::<Runtime>::set_keys { keys, proof };
	chain.send(who, call).unwrap();
}

/// What a session key signs to show that its owner has it.
fn pop(owner: &[u8]) -> Vec<u8> {
	[b"POP_", owner].concat()
}

pub fn validators(who: &[Sr25519Keyring]) -> Vec<AccountId> {
	let mut list: Vec<_> = who.iter().map(|who| who.to_account_id()).collect();
	list.sort();
	list
}

pub fn present() -> Vec<AccountId> {
	let mut list = Session::validators();
	list.sort();
	list
}

/// The set of a session is fixed one session ahead.
pub fn two_sessions(chain: &mut Chain) {
	chain.skip(2 * SessionPeriod::get() + 1);
}

// covers: C-02
#[test]
fn the_council_adds_and_removes_validators_on_the_running_chain() {
	develop(|chain| {
		decide::<CouncilBody>(chain, [Alice, Bob], add(Dave)).unwrap();
		// Chosen, but without keys: it waits outside and the chain goes on.
		two_sessions(chain);
		assert_eq!(present(), validators(&[Alice]));
		let before = Balances::free_balance(Dave.to_account_id());
		set_keys(chain, Dave, Ed25519Keyring::Dave);
		assert!(before - Balances::free_balance(Dave.to_account_id()) >= KeyDeposit::get());
		two_sessions(chain);
		assert_eq!(present(), validators(&[Alice, Dave]));
		assert_eq!(Grandpa::grandpa_authorities().len(), 2);
		decide::<CouncilBody>(chain, [Bob, Charlie], remove(Alice)).unwrap();
		two_sessions(chain);
		assert_eq!(present(), validators(&[Dave]));
	});
}

// covers: C-02
#[test]
fn a_single_key_changes_no_set() {
	develop(|chain| {
		for call in [add(Eve), remove(Alice)] {
			assert!(matches!(chain.send(Alice, call), Err(Refused::Failed(_))));
		}
	});
}

/// Two votes with one key in one round of a set for different blocks.
pub fn double_vote(
	offender: Ed25519Keyring,
	set: SetId,
) -> EquivocationProof<enmesh_runtime::Hash, enmesh_runtime::BlockNumber> {
	let round = 1;
	let vote = |byte: u8| {
		let prevote = sp_consensus_grandpa::Prevote::<enmesh_runtime::Header> {
			target_hash: enmesh_runtime::Hash::repeat_byte(byte),
			target_number: 1,
		};
		let message =
			sp_consensus_grandpa::Message::<enmesh_runtime::Header>::Prevote(prevote.clone());
		let payload = sp_consensus_grandpa::localized_payload(round, set, &message);
		let signature: ed25519::Signature = offender.pair().sign(&payload);
		(prevote, AuthoritySignature::from(signature))
	};
	EquivocationProof::new(
		set,
		Equivocation::Prevote(finality_grandpa::Equivocation {
			round_number: round,
			identity: AuthorityId::from(offender.public()),
			first: vote(1),
			second: vote(2),
		}),
	)
}

/// Whose the key was while the set voted, as a node asks for it.
pub fn ownership(offender: Ed25519Keyring, set: SetId) -> Option<MembershipProof> {
	let key = AuthorityId::from(offender.public());
	Runtime::generate_key_ownership_proof(set, key).map(|proof| proof.decode().expect("a proof"))
}

/// The report of a double vote in a set, as a node makes it.
pub fn report_with(
	offender: Ed25519Keyring,
	set: SetId,
	key_owner_proof: MembershipProof,
) -> UncheckedExtrinsic {
	UncheckedExtrinsic::new_bare(
		pallet_grandpa::Call::<Runtime>::report_equivocation_unsigned {
			equivocation_proof: Box::new(double_vote(offender, set)),
			key_owner_proof,
		}
		.into(),
	)
}

/// The same in the set that votes now.
fn report(offender: Ed25519Keyring) -> UncheckedExtrinsic {
	let set = Grandpa::current_set_id();
	report_with(offender, set, ownership(offender, set).expect("validates"))
}

// covers: C-02
#[test]
fn who_votes_twice_is_disabled_removed_and_slashed() {
	on("local_testnet", |chain| {
		chain.next();
		let bob = Bob.to_account_id();
		let commons = Balances::free_balance(CommonsAccount::get());
		let issued = Balances::total_issuance();
		Executive::apply_extrinsic(report(Ed25519Keyring::Bob))
			.expect("valid")
			.expect("punished");
		let seat = Session::validators()
			.iter()
			.position(|who| *who == bob)
			.unwrap() as u32;
		assert!(Session::disabled_validators().contains(&seat));
		let members = pallet_membership::Members::<Runtime, ValidatorList>::get();
		assert!(!members.contains(&bob));
		assert_eq!(
			Balances::free_balance(CommonsAccount::get()),
			commons + KeyDeposit::get()
		);
		assert_eq!(Balances::total_issuance(), issued);
		// Once is enough: the same offence cannot be reported again.
		assert!(Executive::apply_extrinsic(report(Ed25519Keyring::Bob)).is_err());
		two_sessions(chain);
		assert_eq!(present(), validators(&[Alice, Charlie, Dave]));
	});
}

// covers: C-02
#[test]
fn the_last_validator_stays_on_the_list() {
	develop(|chain| {
		chain.next();
		Executive::apply_extrinsic(report(Ed25519Keyring::Alice))
			.expect("valid")
			.expect("noted");
		let members = pallet_membership::Members::<Runtime, ValidatorList>::get();
		assert_eq!(members.to_vec(), [Alice.to_account_id()]);
		two_sessions(chain);
		assert_eq!(present(), validators(&[Alice]));
	});
}
