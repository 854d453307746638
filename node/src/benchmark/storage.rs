// SPDX-License-Identifier: Apache-2.0

//! `benchmark storage`: what a value of the state costs to read and to write.
//!
//! The command writes into the database past the client. The SDK gives its database away only when it is built for
//! benchmarks as a whole (`sc-client-db/runtime-benchmarks` asks for it of `sp-runtime`, on which everything rests). So the
//! database is opened here, as it says itself that it wants to be opened, and given to the SDK.

use crate::service;
use enmesh_runtime::opaque::Block;
use parity_db::{Db, Operation, Options};
use polkadot_sdk::{
	frame_benchmarking_cli::StorageCmd,
	sc_cli,
	sc_client_api::{Backend, TrieCacheContext},
	sc_client_db::{Database, DatabaseSource, DbHash},
	sc_service::{Configuration, PartialComponents},
	sp_blockchain::HeaderBackend,
	sp_database::{error::DatabaseError, Change, ColumnId, Transaction},
	sp_state_machine::backend::AsTrieBackend,
};
use std::{path::Path, sync::Arc};

/// The SDK's column of the state.
const STATE: ColumnId = 1;

/// The bytes of a key that ParityDB sees: where a node of the trie lies comes before them.
const HASH: usize = 32;

/// Measures the chain that lies at the base path, which must have been made before.
pub fn run(cmd: &StorageCmd, mut config: Configuration) -> sc_cli::Result<()> {
	if cmd.params.enable_trie_cache {
		return Err(
			"writes are measured without the cache of the trie: leave out --enable-trie-cache"
				.into(),
		);
	}
	let path = config
		.database
		.path()
		.ok_or("this database is not on a disk")?;
	let db: Arc<dyn Database<DbHash>> = Arc::new(Opened::at(path)?);
	config.database = DatabaseSource::Custom {
		db: db.clone(),
		require_create_flag: false,
	};
	let PartialComponents {
		client, backend, ..
	} = service::new_partial(&config, None)?;
	let best = client.info().best_hash;
	let root = client
		.header(best)?
		.map(|header| header.state_root)
		.ok_or("the best block is not in the database")?;
	if !db.contains(STATE, root.as_bytes()) {
		return Err("the state is not where the SDK keeps it".into());
	}
	let state = backend.state_at(best, TrieCacheContext::Trusted)?;
	let storage = state.as_trie_backend().backend_storage().clone();
	cmd.run::<Block, service::FullBackend, _>(config, client, (db, STATE), storage, None)
}

/// An open database.
struct Opened(Db);

impl Opened {
	fn at(path: &Path) -> Result<Self, String> {
		let wrong = |error| format!("the database at {}: {error}", path.display());
		let stored = Options::load_metadata(path)
			.map_err(wrong)?
			.ok_or_else(|| format!("there is no database at {}", path.display()))?;
		let mut options = Options::with_columns(path, 0);
		options.columns = stored.columns;
		Ok(Self(Db::open(&options).map_err(wrong)?))
	}

	/// What was found, or nothing: then the benchmark says that a value is missing.
	fn found<T>(result: parity_db::Result<Option<T>>) -> Option<T> {
		result.unwrap_or_else(|error| {
			log::error!("the database does not answer: {error}");
			None
		})
	}
}

impl Database<DbHash> for Opened {
	fn commit(&self, transaction: Transaction<DbHash>) -> Result<(), DatabaseError> {
		let bytes = |key: DbHash| key.as_bytes().to_vec();
		let changes = transaction.0.into_iter().map(|change| {
			let (column, operation) = match change {
				Change::Set(column, key, value) => (column, Operation::Set(key, value)),
				Change::Remove(column, key) => (column, Operation::Dereference(key)),
				Change::Store(column, key, value) => (column, Operation::Set(bytes(key), value)),
				Change::Reference(column, key) => (column, Operation::Reference(bytes(key))),
				Change::Release(column, key) => (column, Operation::Dereference(bytes(key))),
			};
			Ok((u8::try_from(column)?, operation))
		});
		changes
			.collect::<Result<Vec<_>, std::num::TryFromIntError>>()
			.map_err(|error| DatabaseError(Box::new(error)))
			.and_then(|changes| {
				self.0
					.commit_changes(changes)
					.map_err(|error| DatabaseError(Box::new(error)))
			})
	}

	fn get(&self, column: ColumnId, key: &[u8]) -> Option<Vec<u8>> {
		Self::found(self.0.get(u8::try_from(column).ok()?, key))
	}

	fn contains(&self, column: ColumnId, key: &[u8]) -> bool {
		self.value_size(column, key).is_some()
	}

	fn value_size(&self, column: ColumnId, key: &[u8]) -> Option<usize> {
		let size = Self::found(self.0.get_size(u8::try_from(column).ok()?, key))?;
		usize::try_from(size).ok()
	}

	fn supports_ref_counting(&self) -> bool {
		true
	}

	fn sanitize_key(&self, key: &mut Vec<u8>) {
		key.drain(..key.len().saturating_sub(HASH));
	}
}
