// SPDX-License-Identifier: Apache-2.0

//! Blocks on demand, for development and tests: no slots to wait for, and a clock that can be moved.

use crate::{
	error,
	service::{FullBackend, FullClient, FullPool, FullSelectChain},
};
use enmesh_runtime::{constants::time::SLOT_MILLISECS, opaque::Block, Hash};
use futures::{channel::mpsc, future, stream, FutureExt, Stream, StreamExt};
use jsonrpsee::core::async_trait;
use polkadot_sdk::{
	sc_basic_authorship::ProposerFactory,
	sc_client_api::AuxStore,
	sc_consensus_aura::{find_pre_digest, SlotDuration},
	sc_consensus_manual_seal::{
		consensus::aura::AuraConsensusDataProvider, rpc::EngineCommand, run_manual_seal,
		ManualSealParams,
	},
	sc_service::{ChainType, Configuration, Error as ServiceError, TaskManager},
	sc_transaction_pool_api::TransactionPool,
	sp_blockchain::HeaderBackend,
	sp_consensus_aura::sr25519::AuthoritySignature,
	sp_inherents::{InherentData, InherentDataProvider, InherentIdentifier},
	sp_timestamp::{self, InherentType},
};
use std::{
	str::FromStr,
	sync::{
		atomic::{AtomicU64, Ordering},
		Arc,
	},
	time::{Duration, SystemTime, UNIX_EPOCH},
};

/// When a block is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
	/// As soon as a transaction waits.
	Instant,
	/// Only when asked through RPC.
	Manual,
	/// Every so many milliseconds.
	Interval(u64),
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let wrong =
			|| format!("'{text}' is none of instant, manual, interval:<ms> (at least 1 ms)");
		match text {
			"instant" => Ok(Self::Instant),
			"manual" => Ok(Self::Manual),
			_ => text
				.strip_prefix("interval:")
				.and_then(|millis| millis.parse().ok())
				.filter(|millis| *millis > 0)
				.map(Self::Interval)
				.ok_or_else(wrong),
		}
	}
}

/// Where the database says how its blocks were made.
const MODE_KEY: &[u8] = b"enmesh:sealing";
const MODE_AURA: &[u8] = b"aura";
const MODE_SEALED: &[u8] = b"sealed";

/// Refuses sealing outside development chains, and a database whose blocks were made the other way: sealed blocks carry
/// no signatures and their clock has run ahead.
pub fn ensure_allowed(
	config: &Configuration,
	client: &FullClient,
	sealing: Option<Sealing>,
) -> Result<(), ServiceError> {
	if sealing.is_some() && config.chain_spec.chain_type() != ChainType::Development {
		return Err(error::other(format!(
			"--sealing works only on development chains and '{}' is none: leave it out, or use --dev",
			config.chain_spec.id()
		)));
	}
	let mode = if sealing.is_some() {
		MODE_SEALED
	} else {
		MODE_AURA
	};
	match client.get_aux(MODE_KEY)? {
		Some(stored) if stored == mode => Ok(()),
		Some(_) if sealing.is_some() => Err(error::other(
			"this base path holds a chain made by Aura: leave out --sealing, or choose another --base-path",
		)),
		Some(_) => Err(error::other(
			"this base path holds a chain made with --sealing: start it with --sealing, or choose another --base-path",
		)),
		None => Ok(client.insert_aux(&[(MODE_KEY, mode)], &[])?),
	}
}

/// The latest time the clock can be moved to, in milliseconds since 1970: the year 5138.
pub const MAX_ADVANCE: u64 = 100_000_000_000_000;

/// The clock of a sealed chain: one slot forward with each block, and further when asked.
///
/// The SDK's `SlotTimestampProvider` does the first but cannot be moved by days, which tests of voting periods and
/// streaks need.
#[derive(Clone)]
pub struct Clock(Arc<AtomicU64>);

impl Clock {
	/// Goes on where the chain stopped, or starts with the time of day.
	pub fn new(client: &FullClient) -> Result<Self, ServiceError> {
		let info = client.info();
		let next = if info.best_number == 0 {
			let now = SystemTime::now().duration_since(UNIX_EPOCH);
			now.map_err(|_| error::other("the clock of this machine stands before 1970"))?
				.as_millis() as u64
		} else {
			let header = client
				.header(info.best_hash)?
				.ok_or_else(|| error::other("the best block is not in the database"))?;
			let slot = find_pre_digest::<Block, AuthoritySignature>(&header)
				.map_err(|error| error::other(format!("the best block has no slot: {error}")))?;
			(u64::from(slot) + 1) * SLOT_MILLISECS
		};
		Ok(Self(Arc::new(AtomicU64::new(next))))
	}

	/// Moves the next block `millis` into the future and returns its time in milliseconds since 1970, or nothing if that is
	/// absurdly far.
	pub fn advance(&self, millis: u64) -> Option<u64> {
		let later = |now: u64| {
			now.checked_add(millis)
				.filter(|later| *later <= MAX_ADVANCE)
		};
		self.0
			.fetch_update(Ordering::SeqCst, Ordering::SeqCst, later)
			.ok()
			.and_then(later)
	}
}

#[async_trait]
impl InherentDataProvider for Clock {
	async fn provide_inherent_data(
		&self,
		data: &mut InherentData,
	) -> Result<(), polkadot_sdk::sp_inherents::Error> {
		let now: InherentType = self.0.fetch_add(SLOT_MILLISECS, Ordering::SeqCst).into();
		data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &now)
	}

	async fn try_handle_error(
		&self,
		_: &InherentIdentifier,
		_: &[u8],
	) -> Option<Result<(), polkadot_sdk::sp_inherents::Error>> {
		None
	}
}

/// What the author of sealed blocks needs.
pub struct Author {
	pub client: Arc<FullClient>,
	pub pool: Arc<FullPool>,
	pub select_chain: FullSelectChain,
	pub proposer: ProposerFactory<FullPool, FullClient>,
	pub clock: Clock,
	pub commands: mpsc::Receiver<EngineCommand<Hash>>,
	pub sealing: Sealing,
}

impl Author {
	/// Makes blocks until the node stops.
	pub fn spawn(self, task_manager: &TaskManager) {
		let automatic = automatic(self.sealing, self.pool.clone());
		let clock = self.clock;
		let task = run_manual_seal::<_, _, FullBackend, _, _, _, _, _, _>(ManualSealParams {
			block_import: self.client.clone(),
			env: self.proposer,
			client: self.client,
			pool: self.pool,
			commands_stream: Box::pin(stream::select(self.commands, automatic)),
			select_chain: self.select_chain,
			consensus_data_provider: Some(Box::new(
				AuraConsensusDataProvider::new_with_slot_duration(SlotDuration::from_millis(
					SLOT_MILLISECS,
				)),
			)),
			create_inherent_data_providers: move |_, ()| {
				let clock = clock.clone();
				async move { Ok(clock) }
			},
		});
		task_manager.spawn_essential_handle().spawn_blocking(
			"sealing",
			Some("block-authoring"),
			task.boxed(),
		);
	}
}

fn automatic(
	sealing: Sealing,
	pool: Arc<FullPool>,
) -> std::pin::Pin<Box<dyn Stream<Item = EngineCommand<Hash>> + Send>> {
	match sealing {
		Sealing::Manual => Box::pin(stream::pending()),
		Sealing::Interval(millis) => Box::pin(every(millis).map(|()| seal(true))),
		// A block may leave transactions behind: it is full, or it turns a session and takes none. So look again after a
		// while, and then make the block even if nothing fits into it; otherwise the same one is tried for ever.
		Sealing::Instant => {
			let arrived = pool.import_notification_stream().map(|_| false);
			Box::pin(
				stream::select(arrived, every(250).map(|()| true))
					.filter(move |_| future::ready(pool.status().ready > 0))
					.map(seal),
			)
		},
	}
}

fn seal(create_empty: bool) -> EngineCommand<Hash> {
	EngineCommand::SealNewBlock {
		create_empty,
		finalize: true,
		parent_hash: None,
		sender: None,
	}
}

fn every(millis: u64) -> impl Stream<Item = ()> + Send {
	stream::unfold((), move |()| {
		futures_timer::Delay::new(Duration::from_millis(millis)).map(|()| Some(((), ())))
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_clock_moves_and_refuses_the_absurd() {
		let clock = Clock(Arc::new(AtomicU64::new(1_000)));
		assert_eq!(clock.advance(500), Some(1_500));
		assert_eq!(clock.advance(u64::MAX), None);
		assert_eq!(clock.advance(MAX_ADVANCE), None);
		assert_eq!(clock.advance(0), Some(1_500));
	}

	#[test]
	fn modes_are_read() {
		assert_eq!("instant".parse(), Ok(Sealing::Instant));
		assert_eq!("manual".parse(), Ok(Sealing::Manual));
		assert_eq!("interval:500".parse(), Ok(Sealing::Interval(500)));
	}

	#[test]
	fn nonsense_is_refused_with_what_is_allowed() {
		for text in [
			"",
			"now",
			"interval",
			"interval:",
			"interval:0",
			"interval:-1",
		] {
			let error = text.parse::<Sealing>().unwrap_err();
			assert!(error.contains("instant, manual, interval:<ms>"), "{error}");
		}
	}
}
