// SPDX-License-Identifier: Apache-2.0

//! Who asks, in a world where everything that number 0 names exists and belongs to somebody else, and what they are answered.

use super::arguments::{name, MARK};
use crate::{
	calls::{create_program, post_root, posting},
	chain::Chain,
};
use enmesh_runtime::{
	configs::{
		dao::{CommonsAccount, COMMONS},
		governance::{ArbitrationBody, CouncilBody, TechnicalBody},
	},
	constants::currency::MESH,
	AccountId, Assets, Balances, Dao, Runtime, RuntimeCall, RuntimeError, RuntimeOrigin, System,
};
use pallet_dao::{state::ProposalState, NextProposal, Proposals};
use polkadot_sdk::{
	frame_support::{
		storage::{storage_prefix, unhashed, with_transaction},
		weights::Weight,
	},
	frame_system::{self, RawOrigin},
	pallet_assets, pallet_collective, pallet_nfts,
	sp_core::storage::well_known_keys,
	sp_io::{hashing::twox_128, storage::next_key},
	sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie, One, Two},
	sp_runtime::{traits::Dispatchable, DispatchError, TransactionOutcome::Rollback},
};

/// What an origin is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
	/// It is the wrong origin, or no DAO may do this.
	Refused,
	/// Nobody may, whatever the origin.
	Filtered,
	/// It is done.
	Done,
	/// Not for who asks, but for this reason.
	Failed(String),
}

impl Answer {
	/// Whether the origin is good enough.
	pub fn may(&self) -> bool {
		matches!(self, Self::Done | Self::Failed(_))
	}
}

impl From<DispatchError> for Answer {
	fn from(error: DispatchError) -> Self {
		match error {
			DispatchError::BadOrigin => Self::Refused,
			error if error == frame_system::Error::<Runtime>::CallFiltered.into() => Self::Filtered,
			error if error == pallet_dao::Error::<Runtime>::NotClassified.into() => Self::Refused,
			DispatchError::Module(_) => {
				let error = RuntimeError::from_dispatch_error(error).expect("an error of a pallet");
				Self::Failed(format!("{error:?}").replace('(', ".").replace(')', ""))
			},
			other => Self::Failed(<&str>::from(other).to_owned()),
		}
	}
}

/// The three bodies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Body {
	Council,
	Committee,
	Arbiters,
}

/// Shares of a body's votes, from the least to all of them. `None` is a member for itself.
pub const MAJORITIES: [(&str, Option<(u32, u32)>); 6] = [
	("one", None),
	("1/3", Some((1, 3))),
	("1/2", Some((1, 2))),
	("3/5", Some((3, 5))),
	("2/3", Some((2, 3))),
	("all", Some((3, 3))),
];

/// Every kind of origin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asks {
	/// Nobody: inherents, and transactions without a signature.
	None,
	/// Nobody, but a pallet vouches for it.
	Authorized,
	/// A key that owns some tokens.
	Stranger,
	/// Whoever made asset 0, collection 0, program 0 and bounty 0.
	Owner,
	/// A member of DAO 0.
	Member,
	/// A validator, for itself.
	Validator,
	/// Who sits in each of the three bodies, for itself.
	Sitter,
	/// The account of DAO 0, as a proxy or a multisig might sign for it.
	Account,
	/// DAO 0 by decision of its members.
	Decision,
	/// So many votes of a body.
	Votes(Body, Option<(u32, u32)>),
	Root,
}

impl Asks {
	/// All that have no power over the chain.
	pub const COMMON: [Self; 9] = [
		Self::None,
		Self::Authorized,
		Self::Stranger,
		Self::Owner,
		Self::Member,
		Self::Validator,
		Self::Sitter,
		Self::Account,
		Self::Decision,
	];

	fn origin(self) -> RuntimeOrigin {
		let signed = |who: Sr25519Keyring| RuntimeOrigin::signed(who.to_account_id());
		match self {
			Self::None => RawOrigin::None.into(),
			Self::Authorized => RawOrigin::Authorized.into(),
			Self::Stranger => signed(Ferdie),
			Self::Owner => signed(Dave),
			Self::Member => signed(Bob),
			Self::Validator => signed(Alice),
			Self::Sitter => signed(Eve),
			Self::Account | Self::Decision => RuntimeOrigin::signed(CommonsAccount::get()),
			Self::Votes(Body::Council, votes) => votes_of::<CouncilBody>(votes).into(),
			Self::Votes(Body::Committee, votes) => votes_of::<TechnicalBody>(votes).into(),
			Self::Votes(Body::Arbiters, votes) => votes_of::<ArbitrationBody>(votes).into(),
			Self::Root => RawOrigin::Root.into(),
		}
	}

	/// Makes the call through all filters. Undone again, so that the next one meets the same world, which was as `before`.
	pub fn ask(self, call: &RuntimeCall, before: &Guarded) -> (Answer, Vec<&'static str>) {
		undone(|| {
			// The clock can be set once more.
			unhashed::kill(&storage_prefix(b"Timestamp", b"DidUpdate"));
			match self {
				Self::Decision => (decide(call), before.changed()),
				_ => match made(call, self.origin()) {
					Answer::Done => (Answer::Done, before.changed()),
					// What fails has done nothing.
					answer => (answer, Vec::new()),
				},
			}
		})
	}
}

fn votes_of<I>(votes: Option<(u32, u32)>) -> pallet_collective::RawOrigin<AccountId, I> {
	match votes {
		Some((ayes, of)) => pallet_collective::RawOrigin::Members(ayes, of),
		None => pallet_collective::RawOrigin::Member(Eve.to_account_id()),
	}
}

/// Whatever happens inside has not happened.
pub fn undone<R>(inside: impl FnOnce() -> R) -> R {
	with_transaction(|| Rollback(Ok::<R, DispatchError>(inside()))).expect("as inside")
}

fn made(call: &RuntimeCall, origin: RuntimeOrigin) -> Answer {
	match call.clone().dispatch(origin) {
		Ok(_) => Answer::Done,
		Err(failed) => failed.error.into(),
	}
}

/// Proposed by a member, as if all had agreed and the grace were over, then enacted by a stranger.
fn decide(call: &RuntimeCall) -> Answer {
	let proposal = NextProposal::<Runtime>::get();
	let propose = pallet_dao::Call::<Runtime>::propose {
		dao: COMMONS,
		calls: vec![Box::new(call.clone())].try_into().expect("one call"),
	};
	match made(&propose.into(), Asks::Member.origin()) {
		Answer::Done => (),
		refused => return refused,
	}
	Proposals::<Runtime>::mutate(proposal, |proposal| {
		let until = System::block_number();
		proposal.as_mut().expect("proposed").state = ProposalState::Grace { until };
	});
	let enact = pallet_dao::Call::<Runtime>::enact {
		proposal,
		max_weight: Weight::MAX,
	};
	assert_eq!(made(&enact.into(), Asks::Stranger.origin()), Answer::Done);
	match Dao::status(proposal) {
		Some(ProposalState::Enacted) => Answer::Done,
		Some(ProposalState::Failed { error, .. }) => error.into(),
		other => panic!("{}: {other:?}", name(call)),
	}
}

/// Fills the development network: DAO 0 is there and has three members, nobody of whom sits in a body any more.
pub fn fill(chain: &mut Chain) {
	let mut sitters = [Eve, One, Two].map(|who| who.to_account_id()).to_vec();
	sitters.sort();
	pallet_collective::Members::<Runtime, CouncilBody>::put(&sitters);
	pallet_collective::Members::<Runtime, TechnicalBody>::put(&sitters);
	pallet_collective::Members::<Runtime, ArbitrationBody>::put(&sitters);
	let (key, value) = MARK;
	unhashed::put_raw(key, value);

	let dave = || Dave.to_account_id();
	let create = pallet_assets::Call::<Runtime>::create {
		id: 0u32.into(),
		admin: dave().into(),
		min_balance: 1,
	};
	let give = pallet_assets::Call::<Runtime>::mint {
		id: 0u32.into(),
		beneficiary: Charlie.to_account_id().into(),
		amount: 1_000,
	};
	let collection = pallet_nfts::Call::<Runtime>::create {
		admin: dave().into(),
		config: pallet_nfts::CollectionConfig {
			settings: pallet_nfts::CollectionSettings::all_enabled(),
			max_supply: None,
			mint_settings: Default::default(),
		},
	};
	let item = pallet_nfts::Call::<Runtime>::mint {
		collection: 0,
		item: 0,
		mint_to: dave().into(),
		witness_data: None,
	};
	let bounty = post_root(10 * MESH, posting(&Charlie.to_account_id(), 2, 0));
	let calls: [RuntimeCall; 6] = [
		create.into(),
		give.into(),
		collection.into(),
		item.into(),
		create_program(),
		bounty,
	];
	for call in calls {
		chain.send(Dave, call).unwrap();
	}
	let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
	chain.propose(COMMONS, Alice, vec![remark.into()]);
}

/// What no common origin may change, by name.
pub struct Guarded {
	issued: u128,
	of_asset: u128,
	parts: Vec<(&'static str, Vec<(Vec<u8>, Vec<u8>)>)>,
}

impl Guarded {
	pub fn now() -> Self {
		let of = |pallet: &[u8], item: &[u8]| below(&storage_prefix(pallet, item));
		let all = |pallet: &[u8]| below(&twox_128(pallet));
		let parts = vec![
			("code", below(well_known_keys::CODE)),
			("heap pages", below(well_known_keys::HEAP_PAGES)),
			("raw storage", below(MARK.0)),
			("authorized code", of(b"System", b"AuthorizedUpgrade")),
			("waiting code", all(b"Upgrade")),
			("clock", of(b"Timestamp", b"Now")),
			("money of others", account(Charlie)),
			(
				"validators",
				[all(b"ValidatorSet"), of(b"Session", b"Validators")].concat(),
			),
			("finality", all(b"Grandpa")),
			("authors", all(b"Aura")),
			("council", of(b"Council", b"Members")),
			("committee", of(b"TechnicalCommittee", b"Members")),
			("arbiters", of(b"Arbitration", b"Members")),
			("whitelist", all(b"Whitelist")),
			("pauses", all(b"TxPause")),
			("schedule", all(b"Scheduler")),
			("DAO 0", of(b"Dao", b"Constitutions")),
		];
		Self {
			issued: Balances::total_issuance(),
			of_asset: Assets::total_supply(0),
			parts,
		}
	}

	/// What is not as it was. Tokens may become fewer.
	fn changed(&self) -> Vec<&'static str> {
		let now = Self::now();
		let minted = (now.issued > self.issued).then_some("tokens");
		let supply = (now.of_asset != self.of_asset).then_some("asset 0");
		let pairs = self.parts.iter().zip(&now.parts);
		let parts = pairs.filter(|(before, now)| before != now);
		let parts = parts.map(|((name, _), _)| *name);
		parts.chain(minted).chain(supply).collect()
	}
}

/// What one account of somebody who asks for nothing has.
fn account(who: Sr25519Keyring) -> Vec<(Vec<u8>, Vec<u8>)> {
	below(&frame_system::Account::<Runtime>::hashed_key_for(
		who.to_account_id(),
	))
}

/// All pairs below a prefix.
fn below(prefix: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
	let mut pairs = Vec::new();
	let mut key = prefix.to_vec();
	if let Some(value) = unhashed::get_raw(&key) {
		pairs.push((key.clone(), value));
	}
	while let Some(next) = next_key(&key).filter(|next| next.starts_with(prefix)) {
		let value = unhashed::get_raw(&next).expect("there");
		pairs.push((next.clone(), value));
		key = next;
	}
	pairs
}
