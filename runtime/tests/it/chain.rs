// SPDX-License-Identifier: Apache-2.0

//! A chain without a node: blocks are opened, filled and closed as a block author would.

use codec::{Decode, Encode};
use enmesh_runtime::{
	constants::time::SLOT_MILLISECS, AccountId, BountyMesh, Dao, Executive, Hash, Header, Keys,
	LearnToEarn, Nonce, Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, Session,
	SignedPayload, System, TxExtension, UncheckedExtrinsic, VERSION,
};
use pallet_dao::{state::ProposalState, DaoId, NextProposal, Vote};
use polkadot_sdk::{
	frame_metadata_hash_extension::CheckMetadataHash,
	frame_support::{genesis_builder_helper::build_state, traits::StorageVersion},
	frame_system, pallet_collective, pallet_timestamp,
	pallet_transaction_payment::{self, Event},
	sp_consensus_aura::{Slot, AURA_ENGINE_ID},
	sp_core::{sr25519, storage::Storage, Pair},
	sp_io::TestExternalities,
	sp_keyring::Sr25519Keyring,
	sp_runtime::{
		generic::{Digest, DigestItem, Era},
		transaction_validity::TransactionValidityError,
		DispatchError,
	},
	sp_state_machine::BasicExternalities,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// What became of a transaction: not even included, or included with this result.
#[derive(Debug, PartialEq)]
pub enum Refused {
	Invalid(TransactionValidityError),
	Failed(DispatchError),
}

/// A chain in memory, inside of whose externalities all its methods run.
#[derive(Clone)]
pub struct Chain {
	slot: u64,
	parent: Hash,
	/// What the header of the last closed block says besides.
	pub digest: Digest,
	/// What happened in the last closed block.
	pub events: Vec<RuntimeEvent>,
	/// Fees by who paid them, as the events say.
	pub paid: BTreeMap<AccountId, u128>,
}

/// Laid over the default, as the node does with a preset.
fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(Value::Null), value);
			}
		},
		(base, patch) => *base = patch,
	}
}

/// The genesis state of a preset, as keys and values.
pub fn storage(preset: &str) -> Storage {
	let patch = enmesh_runtime::genesis_config_presets::get_preset(&preset.into())
		.unwrap_or_else(|| panic!("no preset {preset}"));
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	merge(&mut config, serde_json::from_slice(&patch).unwrap());
	let mut storage = Storage::default();
	BasicExternalities::execute_with_storage(&mut storage, || {
		build_state::<RuntimeGenesisConfig>(config.to_string().into_bytes())
			.unwrap_or_else(|error| panic!("{preset}: {error:?}"));
		System::reset_events();
	});
	storage
}

/// The genesis state of a preset.
pub fn genesis(preset: &str) -> TestExternalities {
	storage(preset).into()
}

/// Runs `test` on a chain of the development preset, and checks afterwards whatever must always hold.
pub fn develop(test: impl FnOnce(&mut Chain)) {
	on("development", test);
}

/// The same for any preset.
pub fn on(preset: &str, test: impl FnOnce(&mut Chain)) {
	genesis(preset).execute_with(|| {
		let mut chain = Chain::new();
		chain.begin();
		test(&mut chain);
		chain.end();
		invariants();
	});
}

/// What the pallets promise at all times.
pub fn invariants() {
	Dao::do_try_state().unwrap();
	BountyMesh::do_try_state().unwrap();
	LearnToEarn::do_try_state().unwrap();
	Keys::do_try_state().unwrap();
}

impl Chain {
	/// Before its first block.
	pub fn new() -> Self {
		Chain {
			// Friday, 15 January 2027.
			slot: 1_800_000_000_000 / SLOT_MILLISECS,
			parent: Hash::default(),
			digest: Digest::default(),
			events: Vec::new(),
			paid: BTreeMap::new(),
		}
	}

	/// Opens a block.
	pub fn begin(&mut self) {
		self.slot += 1;
		// Whoever is disabled misses its slots.
		let authors = Session::validators().len() as u64;
		while Session::disabled_validators().contains(&((self.slot % authors) as u32)) {
			self.slot += 1;
		}
		let number = System::block_number() + 1;
		let digest = Digest {
			logs: vec![DigestItem::PreRuntime(
				AURA_ENGINE_ID,
				Slot::from(self.slot).encode(),
			)],
		};
		let header = Header {
			parent_hash: self.parent,
			number,
			state_root: Hash::default(),
			extrinsics_root: Hash::default(),
			digest,
		};
		Executive::initialize_block(&header);
		let time = pallet_timestamp::Call::<Runtime>::set {
			now: self.slot * SLOT_MILLISECS,
		};
		Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(time.into()))
			.expect("the clock is valid")
			.expect("the clock goes");
	}

	/// Closes the block.
	pub fn end(&mut self) {
		let header = Executive::finalize_block();
		self.parent = header.hash();
		self.digest = header.digest;
		self.events = System::read_events_no_consensus()
			.map(|record| record.event)
			.collect();
	}

	/// Closes the block and opens the next.
	pub fn next(&mut self) {
		self.end();
		invariants();
		self.begin();
	}

	/// Lets blocks pass without looking at the invariants between them: for long waits.
	pub fn skip(&mut self, blocks: u32) {
		for _ in 0..blocks {
			self.end();
			self.begin();
		}
	}

	/// Lets time pass in which no block is made.
	pub fn wait(&mut self, seconds: u64) {
		self.end();
		self.slot += seconds * 1_000 / SLOT_MILLISECS;
		self.begin();
	}

	/// Passes over so many blocks and their time between two blocks, as if they had been full and had run no hook.
	pub fn leap(&mut self, blocks: u32) {
		self.slot += u64::from(blocks);
		System::set_block_number(System::block_number() + blocks);
	}

	/// Signs, includes, pays, dispatches. The events are those of this transaction alone.
	pub fn send(
		&mut self,
		who: Sr25519Keyring,
		call: impl Into<RuntimeCall>,
	) -> Result<Vec<RuntimeEvent>, Refused> {
		self.send_with_tip(who, call, 0)
	}

	/// The same with a tip.
	pub fn send_with_tip(
		&mut self,
		who: Sr25519Keyring,
		call: impl Into<RuntimeCall>,
		tip: u128,
	) -> Result<Vec<RuntimeEvent>, Refused> {
		let before = System::read_events_no_consensus().count();
		let transaction = sign(who, call.into(), nonce(&who.to_account_id()), tip);
		// As bytes: what a block carries is what was signed.
		let transaction = UncheckedExtrinsic::decode(&mut &transaction.encode()[..]).unwrap();
		let outcome = Executive::apply_extrinsic(transaction).map_err(Refused::Invalid)?;
		let events: Vec<_> = System::read_events_no_consensus()
			.skip(before)
			.map(|record| record.event)
			.collect();
		for event in &events {
			if let RuntimeEvent::TransactionPayment(Event::TransactionFeePaid {
				who,
				actual_fee,
				..
			}) = event
			{
				*self.paid.entry(who.clone()).or_default() += actual_fee;
			}
		}
		outcome.map_err(Refused::Failed)?;
		Ok(events)
	}

	/// Opens a proposal of a DAO.
	pub fn propose(&mut self, dao: DaoId, by: Sr25519Keyring, calls: Vec<RuntimeCall>) -> u32 {
		let proposal = NextProposal::<Runtime>::get();
		let calls = calls.into_iter().map(Box::new).collect::<Vec<_>>();
		let calls = calls.try_into().unwrap();
		self.send(by, pallet_dao::Call::propose { dao, calls })
			.unwrap();
		proposal
	}

	/// Waits until a proposal is carried out, which happens by itself.
	pub fn enacted(&mut self, proposal: u32) {
		for _ in 0..40 {
			if Dao::status(proposal) == Some(ProposalState::Enacted) {
				return;
			}
			self.next();
		}
		panic!("not enacted: {:?}", Dao::status(proposal));
	}

	/// Proposes, votes, waits for grace: a decision of a DAO.
	pub fn decide(&mut self, dao: DaoId, members: &[Sr25519Keyring], calls: Vec<RuntimeCall>) {
		let proposal = self.propose(dao, members[0], calls);
		let vote = Vote::Aye;
		for who in members {
			self.send(*who, pallet_dao::Call::vote { proposal, vote })
				.unwrap();
		}
		self.enacted(proposal);
	}
}

/// The next nonce of an account.
pub fn nonce(who: &AccountId) -> Nonce {
	System::account_nonce(who)
}

/// What goes around a transaction.
pub fn extension(nonce: Nonce, tip: u128) -> TxExtension {
	(
		enmesh_runtime::sender::CheckSender,
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(tip).into(),
		CheckMetadataHash::new(false),
	)
}

/// A signed transaction.
pub fn sign(who: Sr25519Keyring, call: RuntimeCall, nonce: Nonce, tip: u128) -> UncheckedExtrinsic {
	sign_with(&who.pair(), call, nonce, tip)
}

/// The same with a key that was derived before: that takes longer than the transaction.
pub fn sign_with(
	key: &sr25519::Pair,
	call: RuntimeCall,
	nonce: Nonce,
	tip: u128,
) -> UncheckedExtrinsic {
	let genesis = System::block_hash(0);
	let extension = extension(nonce, tip);
	let implied = (
		(),
		VERSION.spec_version,
		VERSION.transaction_version,
		genesis,
		genesis,
		(),
		(),
		(),
		None,
	);
	let payload = SignedPayload::from_raw(call.clone(), extension.clone(), implied);
	let signature = payload.using_encoded(|bytes| key.sign(bytes));
	UncheckedExtrinsic::new_signed(
		call,
		AccountId::from(key.public()).into(),
		signature.into(),
		extension,
	)
}

/// Every pallet's storage version as written at genesis.
pub fn versions() -> Vec<(&'static str, StorageVersion, StorageVersion)> {
	use polkadot_sdk::frame_support::traits::{GetStorageVersion, PalletInfoAccess};
	fn of<P: GetStorageVersion<InCodeStorageVersion = StorageVersion> + PalletInfoAccess>(
	) -> (&'static str, StorageVersion, StorageVersion) {
		(
			P::name(),
			P::in_code_storage_version(),
			P::on_chain_storage_version(),
		)
	}
	vec![
		of::<Dao>(),
		of::<BountyMesh>(),
		of::<LearnToEarn>(),
		of::<Keys>(),
	]
}

/// Who sits in the council, the technical committee or the arbitration.
pub fn members<Body: 'static>() -> Vec<AccountId>
where
	Runtime: pallet_collective::Config<Body>,
{
	pallet_collective::Members::<Runtime, Body>::get()
}
