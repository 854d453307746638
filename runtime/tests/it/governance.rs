// SPDX-License-Identifier: Apache-2.0

//! Decisions about the protocol: by bodies, never by one key.

use crate::{
	calls::bytes,
	chain::{develop, members, Chain, Refused},
};
use codec::Encode;
use enmesh_runtime::{
	configs::{
		governance::{ArbitrationBody, CouncilBody, MotionDuration, TechnicalBody, UpgradeNotice},
		system::ProxyType,
	},
	upgrade::{code_key, Code, Event, Next, Waiting},
	Preimage, Runtime, RuntimeCall, RuntimeEvent, System,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchClass, GetDispatchInfo},
		storage::unhashed,
		traits::QueryPreimage,
	},
	frame_system, pallet_collective, pallet_membership, pallet_preimage, pallet_proxy,
	pallet_tx_pause, pallet_utility, pallet_whitelist,
	sp_core::storage::well_known_keys::CODE,
	sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve},
	sp_runtime::{
		traits::{BlakeTwo256, Hash as _},
		transaction_validity::InvalidTransaction,
		DigestItem::RuntimeEnvironmentUpdated,
		DispatchError,
	},
};

/// What the body of three decides with two votes.
pub fn decide<Body: 'static>(
	chain: &mut Chain,
	voters: [Sr25519Keyring; 2],
	call: RuntimeCall,
) -> Result<(), DispatchError>
where
	Runtime: pallet_collective::Config<Body, Proposal = RuntimeCall, Hash = enmesh_runtime::Hash>,
	RuntimeCall: From<pallet_collective::Call<Runtime, Body>>,
{
	let [first, second] = voters;
	let weight = call.get_dispatch_info().call_weight;
	let length = call.encoded_size() as u32;
	let hash = BlakeTwo256::hash_of(&call);
	let index = pallet_collective::ProposalCount::<Runtime, Body>::get();
	let send = |chain: &mut Chain, who, call: pallet_collective::Call<Runtime, Body>| {
		chain.send(who, call).map_err(|refused| match refused {
			Refused::Failed(error) => error,
			Refused::Invalid(error) => panic!("{error:?}"),
		})
	};
	send(
		chain,
		first,
		pallet_collective::Call::propose {
			threshold: 2,
			proposal: Box::new(call),
			length_bound: length,
		},
	)?;
	for who in [first, second] {
		send(
			chain,
			who,
			pallet_collective::Call::vote {
				proposal: hash,
				index,
				approve: true,
			},
		)?;
	}
	let events = send(
		chain,
		first,
		pallet_collective::Call::close {
			proposal_hash: hash,
			index,
			proposal_weight_bound: weight,
			length_bound: length,
		},
	)?;
	events
		.into_iter()
		.find_map(|event| match event {
			RuntimeEvent::Council(pallet_collective::Event::Executed { result, .. })
			| RuntimeEvent::TechnicalCommittee(pallet_collective::Event::Executed {
				result, ..
			}) => Some(result),
			_ => None,
		})
		.expect("closed means executed")
}

fn new_arbiters() -> RuntimeCall {
	RuntimeCall::Arbitration(pallet_collective::Call::set_members {
		new_members: vec![Dave.to_account_id()],
		prime: None,
		old_count: 3,
	})
}

fn whitelist(call: &RuntimeCall) -> RuntimeCall {
	RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call {
		call_hash: BlakeTwo256::hash_of(call),
	})
}

fn dispatch(call: &RuntimeCall) -> RuntimeCall {
	RuntimeCall::Whitelist(
		pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
			call: Box::new(call.clone()),
		},
	)
}

// covers: C-03
#[test]
fn council_and_committee_together_are_root() {
	develop(|chain| {
		let call = new_arbiters();
		decide::<CouncilBody>(chain, [Alice, Bob], whitelist(&call)).unwrap();
		assert_eq!(members::<ArbitrationBody>().len(), 3);
		decide::<TechnicalBody>(chain, [Bob, Charlie], dispatch(&call)).unwrap();
		assert_eq!(members::<ArbitrationBody>(), [Dave.to_account_id()]);
	});
}

// A rule by which the silent follow the majority would let two of three decide what asks for all of them.
// covers: C-03
#[test]
fn who_stays_silent_has_not_agreed() {
	develop(|chain| {
		let call = whitelist(&new_arbiters());
		let (hash, length) = (BlakeTwo256::hash_of(&call), call.encoded_size() as u32);
		let weight = call.get_dispatch_info().call_weight;
		let mut send = |who, call: pallet_collective::Call<Runtime, CouncilBody>| {
			chain.send(who, RuntimeCall::Council(call)).unwrap()
		};
		send(
			Alice,
			pallet_collective::Call::propose {
				threshold: 3,
				proposal: Box::new(call),
				length_bound: length,
			},
		);
		for who in [Alice, Bob] {
			send(
				who,
				pallet_collective::Call::vote {
					proposal: hash,
					index: 0,
					approve: true,
				},
			);
		}
		// The motion is over.
		System::set_block_number(System::block_number() + MotionDuration::get());
		let events = send(
			Alice,
			pallet_collective::Call::close {
				proposal_hash: hash,
				index: 0,
				proposal_weight_bound: weight,
				length_bound: length,
			},
		);
		let no = pallet_collective::Event::Disapproved {
			proposal_hash: hash,
		};
		assert!(events.contains(&RuntimeEvent::Council(no)));
	});
}

// covers: C-03, C-10
#[test]
fn neither_body_is_root_alone() {
	develop(|chain| {
		let call = new_arbiters();
		// What the committee dispatches before the council has whitelisted it waits, and is forgotten one day.
		decide::<TechnicalBody>(chain, [Alice, Bob], dispatch(&call)).unwrap();
		assert!(pallet_whitelist::DeferredDispatch::<Runtime>::contains_key(
			BlakeTwo256::hash_of(&call)
		));
		assert_eq!(members::<ArbitrationBody>().len(), 3);
		// The council can whitelist, but not dispatch, and not act as root.
		let other = RuntimeCall::System(frame_system::Call::set_heap_pages { pages: 1 });
		decide::<CouncilBody>(chain, [Alice, Bob], whitelist(&other)).unwrap();
		for refused in [dispatch(&other), call] {
			assert_eq!(
				decide::<CouncilBody>(chain, [Alice, Bob], refused),
				Err(DispatchError::BadOrigin)
			);
		}
		assert_eq!(members::<ArbitrationBody>().len(), 3);
	});
}

// covers: C-03, C-10
#[test]
fn one_key_has_no_privilege() {
	develop(|chain| {
		let calls: [RuntimeCall; 5] = [
			new_arbiters(),
			frame_system::Call::set_storage { items: vec![] }.into(),
			frame_system::Call::authorize_upgrade {
				code_hash: Default::default(),
			}
			.into(),
			pallet_membership::Call::<Runtime, pallet_membership::Instance1>::add_member {
				who: Dave.to_account_id().into(),
			}
			.into(),
			pallet_tx_pause::Call::pause {
				full_name: (
					b"Balances".to_vec().try_into().unwrap(),
					b"burn".to_vec().try_into().unwrap(),
				),
			}
			.into(),
		];
		for call in calls {
			assert_eq!(
				chain.send(Alice, call),
				Err(Refused::Failed(DispatchError::BadOrigin))
			);
		}
	});
}

#[test]
fn what_the_council_pauses_is_refused_until_it_goes_on() {
	develop(|chain| {
		let name = (
			b"System".to_vec().try_into().unwrap(),
			b"remark".to_vec().try_into().unwrap(),
		);
		// What governance needs can never be paused.
		assert_eq!(
			decide::<CouncilBody>(
				chain,
				[Alice, Bob],
				pallet_tx_pause::Call::pause { full_name: name }.into()
			),
			Err(pallet_tx_pause::Error::<Runtime>::Unpausable.into())
		);
		let burn = pallet_tx_pause::RuntimeCallNameOf::<Runtime>::from((
			b"Balances".to_vec().try_into().unwrap(),
			b"burn".to_vec().try_into().unwrap(),
		));
		let call = polkadot_sdk::pallet_balances::Call::<Runtime>::burn {
			value: 1,
			keep_alive: true,
		};
		let pause = pallet_tx_pause::Call::pause {
			full_name: burn.clone(),
		};
		decide::<CouncilBody>(chain, [Alice, Bob], pause.into()).unwrap();
		assert_eq!(
			chain.send(Dave, call.clone()),
			Err(Refused::Failed(
				frame_system::Error::<Runtime>::CallFiltered.into()
			))
		);
		let unpause = pallet_tx_pause::Call::unpause { ident: burn };
		decide::<CouncilBody>(chain, [Bob, Charlie], unpause.into()).unwrap();
		chain.send(Dave, call).unwrap();
	});
}

// covers: C-03
#[test]
fn whatever_bodies_act_by_cannot_be_paused() {
	develop(|chain| {
		for pallet in [
			"Council",
			"TechnicalCommittee",
			"Arbitration",
			"Whitelist",
			"ValidatorSet",
			"TxPause",
			"Multisig",
			"Proxy",
			"Utility",
		] {
			let full_name = (bytes(pallet.as_bytes()), bytes(b"vote"));
			assert_eq!(
				decide::<CouncilBody>(
					chain,
					[Alice, Bob],
					pallet_tx_pause::Call::pause { full_name }.into()
				),
				Err(pallet_tx_pause::Error::<Runtime>::Unpausable.into()),
				"{pallet}"
			);
		}
	});
}

// A quarter of a block is kept for decisions about the protocol, and they come first.
// covers: C-03
#[test]
fn the_room_that_is_kept_is_for_those_who_decide() {
	develop(|chain| {
		// Nobody has made this motion: the vote fails, and has taken its room in the block.
		let call = RuntimeCall::Council(pallet_collective::Call::vote {
			proposal: Default::default(),
			index: 0,
			approve: true,
		});
		assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
		let stranger = Err(Refused::Invalid(InvalidTransaction::BadSigner.into()));
		assert_eq!(chain.send(Dave, call.clone()), stranger);
		let missing = pallet_collective::Error::<Runtime, CouncilBody>::ProposalMissing;
		assert_eq!(
			chain.send(Alice, call.clone()),
			Err(Refused::Failed(missing.into()))
		);
		// In whatever it is wrapped.
		let batch = pallet_utility::Call::batch {
			calls: vec![call.clone(), call.clone()],
		};
		assert_eq!(chain.send(Dave, batch.clone()), stranger);
		chain.send(Alice, batch).unwrap();
		let proxied = |real: Sr25519Keyring| pallet_proxy::Call::proxy {
			real: real.to_account_id().into(),
			force_proxy_type: None,
			call: Box::new(call.clone()),
		};
		assert_eq!(chain.send(Dave, proxied(Alice)), stranger);
		let allow = pallet_proxy::Call::add_proxy {
			delegate: Dave.to_account_id().into(),
			proxy_type: ProxyType::Governance,
			delay: 0,
		};
		chain.send(Alice, allow.clone()).unwrap();
		chain.send(Eve, allow).unwrap();
		chain.send(Dave, proxied(Alice)).unwrap();
		assert_eq!(chain.send(Dave, proxied(Eve)), stranger);
		// Code that nobody authorized, and what only root may.
		let code = frame_system::Call::apply_authorized_upgrade { code: vec![4] };
		assert_eq!(chain.send(Dave, code), stranger);
		let pages = frame_system::Call::set_heap_pages { pages: 1 };
		assert_eq!(chain.send(Dave, pages), stranger);
	});
}

// Whatever a bounty asks for may be noted without a deposit, by anybody: once.
#[test]
fn a_preimage_that_was_requested_is_noted_once_for_nothing() {
	develop(|chain| {
		let note = pallet_preimage::Call::note_preimage {
			bytes: vec![7; 10_000],
		};
		let paid = |chain: &Chain| chain.paid.get(&Dave.to_account_id()).copied().unwrap_or(0);
		Preimage::request(&BlakeTwo256::hash(&[7; 10_000]));
		chain.send(Dave, note.clone()).unwrap();
		assert_eq!(paid(chain), 0);
		for times in 1..3 {
			let before = paid(chain);
			assert_eq!(
				chain.send(Dave, note.clone()),
				Err(Refused::Failed(
					frame_system::Error::<Runtime>::CallFiltered.into()
				))
			);
			assert!(paid(chain) > before, "{times}");
		}
		// In a batch as well.
		let batch = pallet_utility::Call::batch_all {
			calls: vec![note.into()],
		};
		assert!(matches!(chain.send(Dave, batch), Err(Refused::Failed(_))));
	});
}

// covers: C-02
#[test]
fn a_seat_cannot_be_handed_over() {
	develop(|chain| {
		let change = pallet_membership::Call::<Runtime, pallet_membership::Instance1>::change_key {
			new: Dave.to_account_id().into(),
		};
		assert_eq!(
			chain.send(Alice, change),
			Err(Refused::Failed(
				frame_system::Error::<Runtime>::CallFiltered.into()
			))
		);
	});
}

// covers: C-03
#[test]
fn an_upgrade_is_authorized_by_both_bodies_and_applied_by_anyone() {
	develop(|chain| {
		let code = vec![1, 2, 3];
		let call: RuntimeCall = frame_system::Call::authorize_upgrade {
			code_hash: BlakeTwo256::hash(&code),
		}
		.into();
		decide::<CouncilBody>(chain, [Alice, Bob], whitelist(&call)).unwrap();
		decide::<TechnicalBody>(chain, [Alice, Bob], dispatch(&call)).unwrap();
		assert!(System::authorized_upgrade().is_some());
		// What was authorized is what is applied, nothing else; what is anything else is not even taken.
		let other = frame_system::Call::<Runtime>::apply_authorized_upgrade { code: vec![4] };
		assert!(chain.send(Dave, other).is_err());
		assert!(System::authorized_upgrade().is_some());
	});
}

// covers: C-03
#[test]
fn new_code_takes_over_after_a_minute_and_says_so() {
	let updated = |code: &[u8]| {
		RuntimeEvent::System(frame_system::Event::CodeUpdated {
			hash: BlakeTwo256::hash(code),
		})
	};
	let bring = |chain: &mut Chain, code: &[u8]| {
		let call: RuntimeCall = frame_system::Call::set_code_without_checks {
			code: code.to_vec(),
		}
		.into();
		decide::<CouncilBody>(chain, [Alice, Bob], whitelist(&call)).unwrap();
		decide::<TechnicalBody>(chain, [Alice, Bob], dispatch(&call)).unwrap();
	};
	develop(|chain| {
		let before = unhashed::get_raw(CODE);
		bring(chain, &[1, 2, 3]);
		chain.skip(10);
		// Other code takes the place of what waits, and waits as long.
		let code = [4, 5, 6];
		bring(chain, &code);
		let code_hash = BlakeTwo256::hash(&code);
		let last = System::block_number() + UpgradeNotice::get();
		assert_eq!(Waiting::<Runtime>::get(), Some(Next { code_hash, last }));
		chain.next();
		assert!(chain
			.events
			.contains(&Event::Announced { code_hash, last }.into()));
		while System::block_number() <= last {
			assert_eq!(unhashed::get_raw(CODE), before, "too early");
			assert_eq!(unhashed::get_raw(&code_key()), Some(code.to_vec().encode()));
			assert!(!chain.digest.logs.contains(&RuntimeEnvironmentUpdated));
			chain.next();
		}
		assert_eq!(unhashed::get_raw(CODE), Some(code.to_vec()));
		assert_eq!(
			(Waiting::<Runtime>::get(), Code::<Runtime>::get()),
			(None, None)
		);
		// Light clients learn of it from the header, everybody else from the event.
		assert!(chain.digest.logs.contains(&RuntimeEnvironmentUpdated));
		assert!(chain.events.contains(&updated(&code)));
		chain.next();
		assert!(!chain.digest.logs.contains(&RuntimeEnvironmentUpdated));
	});
}
