// SPDX-License-Identifier: Apache-2.0

//! A state in memory that benchmarks can commit and wipe, as they can that of the benchmark command. The SDK's own
//! (`sc_client_db::BenchmarkingState`) would bring half a node into the tests. It counts nothing: nobody reads the figures.

use polkadot_sdk::{
	sp_core::storage::{ChildInfo, StateVersion, Storage, TrackedStorageKey},
	sp_runtime::traits::{BlakeTwo256, Hash},
	sp_state_machine::{
		backend::{Backend, StorageIterator},
		BackendTransaction, ChildStorageCollection, InMemoryBackend, IterArgs, StateMachineStats,
		StorageCollection, StorageKey, StorageValue, UsageInfo,
	},
	sp_trie,
};
use std::cell::RefCell;

type Inner = InMemoryBackend<BlakeTwo256>;
type Output = <BlakeTwo256 as Hash>::Output;
type Error = <Inner as Backend<BlakeTwo256>>::Error;
type MerkleValue = sp_trie::MerkleValue<Output>;

/// See above.
#[derive(Debug)]
pub struct Scratch {
	state: RefCell<Inner>,
	genesis: Inner,
}

impl Scratch {
	pub fn new(genesis: Storage) -> Self {
		let genesis = Inner::from((genesis, StateVersion::default()));
		let state = RefCell::new(genesis.clone());
		Self { state, genesis }
	}
}

/// Goes over the keys.
pub struct Iter(<Inner as Backend<BlakeTwo256>>::RawIter);

impl StorageIterator<BlakeTwo256> for Iter {
	type Backend = Scratch;
	type Error = Error;

	fn next_key(&mut self, backend: &Scratch) -> Option<Result<StorageKey, Error>> {
		self.0.next_key(&backend.state.borrow())
	}

	fn next_pair(
		&mut self,
		backend: &Scratch,
	) -> Option<Result<(StorageKey, StorageValue), Error>> {
		self.0.next_pair(&backend.state.borrow())
	}

	fn was_complete(&self) -> bool {
		self.0.was_complete()
	}
}

impl Backend<BlakeTwo256> for Scratch {
	type Error = Error;
	type RawIter = Iter;
	type TrieBackendStorage = <Inner as Backend<BlakeTwo256>>::TrieBackendStorage;

	fn storage(&self, key: &[u8]) -> Result<Option<StorageValue>, Error> {
		self.state.borrow().storage(key)
	}

	fn storage_hash(&self, key: &[u8]) -> Result<Option<Output>, Error> {
		self.state.borrow().storage_hash(key)
	}

	fn closest_merkle_value(&self, key: &[u8]) -> Result<Option<MerkleValue>, Error> {
		self.state.borrow().closest_merkle_value(key)
	}

	fn child_closest_merkle_value(
		&self,
		child: &ChildInfo,
		key: &[u8],
	) -> Result<Option<MerkleValue>, Error> {
		self.state.borrow().child_closest_merkle_value(child, key)
	}

	fn child_storage(&self, child: &ChildInfo, key: &[u8]) -> Result<Option<StorageValue>, Error> {
		self.state.borrow().child_storage(child, key)
	}

	fn child_storage_hash(&self, child: &ChildInfo, key: &[u8]) -> Result<Option<Output>, Error> {
		self.state.borrow().child_storage_hash(child, key)
	}

	fn next_storage_key(&self, key: &[u8]) -> Result<Option<StorageKey>, Error> {
		self.state.borrow().next_storage_key(key)
	}

	fn next_child_storage_key(
		&self,
		child: &ChildInfo,
		key: &[u8],
	) -> Result<Option<StorageKey>, Error> {
		self.state.borrow().next_child_storage_key(child, key)
	}

	fn storage_root<'a>(
		&self,
		delta: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
		version: StateVersion,
	) -> (Output, BackendTransaction<BlakeTwo256>) {
		self.state.borrow().storage_root(delta, version)
	}

	fn child_storage_root<'a>(
		&self,
		child: &ChildInfo,
		delta: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
		version: StateVersion,
	) -> (Output, bool, BackendTransaction<BlakeTwo256>) {
		self.state
			.borrow()
			.child_storage_root(child, delta, version)
	}

	fn raw_iter(&self, args: IterArgs) -> Result<Iter, Error> {
		self.state.borrow().raw_iter(args).map(Iter)
	}

	fn register_overlay_stats(&self, _: &StateMachineStats) {}

	fn usage_info(&self) -> UsageInfo {
		UsageInfo::empty()
	}

	fn wipe(&self) -> Result<(), Error> {
		self.state.replace(self.genesis.clone());
		Ok(())
	}

	fn commit(
		&self,
		root: Output,
		changes: BackendTransaction<BlakeTwo256>,
		_: StorageCollection,
		_: ChildStorageCollection,
	) -> Result<(), Error> {
		self.state.borrow_mut().apply_transaction(root, changes);
		Ok(())
	}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		Default::default()
	}

	fn reset_read_write_count(&self) {}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		Vec::new()
	}

	fn proof_size(&self) -> Option<u32> {
		None
	}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		Vec::new()
	}
}
