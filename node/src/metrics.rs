// SPDX-License-Identifier: Apache-2.0

//! What the chain does, for Prometheus: the runtime counts, the node asks.
//!
//! Counters follow the finalized blocks and begin at nought when the node starts. Gauges are counted anew in pages, one
//! after the other, so that a chain with many records keeps no thread from its work: the pause after a count is twenty
//! times as long as the count took, and never less than [`PAUSE`].

use crate::service::FullClient;
use enmesh_runtime::{
	figures::{FiguresApi, Page, MAX_PAGE},
	Hash,
};
use futures::StreamExt;
use futures_timer::Delay;
use polkadot_sdk::{
	sc_client_api::{BlockchainEvents, FinalityNotification, HeaderBackend},
	sc_service::{Error as ServiceError, TaskManager},
	sp_api::{ApiError, ProvideRuntimeApi},
	sp_runtime::SaturatedConversion,
	substrate_prometheus_endpoint::{
		register, Counter, Gauge, GaugeVec, Opts, PrometheusError, Registry, F64, U64,
	},
};
use std::{
	sync::Arc,
	time::{Duration, Instant},
};

/// The least time between two counts.
const PAUSE: Duration = Duration::from_secs(6);
/// How many times as long as a count the pause after it is.
const REST: u32 = 20;

struct Metrics {
	block: Gauge<U64>,
	bounties: Gauge<U64>,
	disputes: Gauge<U64>,
	proposals: Gauge<U64>,
	daos: Gauge<U64>,
	escrow: GaugeVec<F64>,
	passed: Counter<U64>,
	rejected: Counter<U64>,
	failed: Counter<U64>,
	activities: Counter<U64>,
	points: Counter<U64>,
}

impl Metrics {
	fn new(registry: &Registry) -> Result<Self, PrometheusError> {
		let gauge = |name: &str, help: &str| register(Gauge::new(name, help)?, registry);
		let counter = |name: &str, help: &str| register(Counter::new(name, help)?, registry);
		Ok(Self {
			block: gauge("enmesh_metrics_block", "Finalized block the gauges are of")?,
			bounties: gauge("enmesh_bounties_open", "Bounties that have not ended")?,
			disputes: gauge("enmesh_disputes_open", "Bounties in dispute")?,
			proposals: gauge("enmesh_proposals_open", "Proposals without an answer")?,
			daos: gauge("enmesh_daos", "DAOs that have not ended")?,
			escrow: register(
				GaugeVec::new(
					Opts::new(
						"enmesh_escrow",
						"What the bounty mesh holds for others, in smallest units",
					),
					&["asset"],
				)?,
				registry,
			)?,
			passed: counter("enmesh_proposals_passed_total", "Proposals that passed")?,
			rejected: counter("enmesh_proposals_rejected_total", "Proposals answered no")?,
			failed: counter("enmesh_enactments_failed_total", "Enactments that failed")?,
			activities: counter("enmesh_activities_total", "Activities recorded")?,
			points: counter("enmesh_points_total", "Points earned in all programs")?,
		})
	}

	/// Count what a finalized block brought.
	fn follow(&self, client: &FullClient, block: Hash) -> Result<(), ApiError> {
		let happened = client.runtime_api().happened(block)?;
		self.passed.inc_by(happened.passed.into());
		self.rejected.inc_by(happened.rejected.into());
		self.failed.inc_by(happened.failed.into());
		self.activities.inc_by(happened.activities.into());
		if happened.learners.is_empty() {
			return Ok(());
		}
		let parent = client
			.header(block)
			.ok()
			.flatten()
			.map_or(block, |header| header.parent_hash);
		let before = client
			.runtime_api()
			.points(parent, happened.learners.clone())?;
		let after = client.runtime_api().points(block, happened.learners)?;
		self.points
			.inc_by(after.saturating_sub(before).saturated_into());
		Ok(())
	}

	/// Count what there is in the state of a finalized block.
	fn count(&self, client: &FullClient, block: Hash, number: u32) -> Result<(), ApiError> {
		let bounties = total(|after| client.runtime_api().count_bounties(block, after, MAX_PAGE))?;
		let proposals = total(|after| {
			client
				.runtime_api()
				.count_proposals(block, short(after), MAX_PAGE)
		})?;
		let daos = total(|after| {
			client
				.runtime_api()
				.count_daos(block, short(after), MAX_PAGE)
		})?;
		let escrow = client.runtime_api().escrow(block)?;
		self.bounties.set(bounties.0);
		self.disputes.set(bounties.1);
		self.proposals.set(proposals.0);
		self.daos.set(daos.0);
		for (asset, amount) in escrow {
			let asset = asset.map_or_else(|| "native".into(), |id| id.to_string());
			// Prometheus knows no larger numbers than these; the first 53 bits are exact.
			#[allow(clippy::cast_precision_loss)]
			self.escrow.with_label_values(&[&asset]).set(amount as f64);
		}
		self.block.set(number.into());
		Ok(())
	}
}

/// DAOs and proposals have numbers of 32 bits.
fn short(number: Option<u64>) -> Option<u32> {
	number.and_then(|number| u32::try_from(number).ok())
}

/// Sum up all pages of a count: open, and disputed of these.
fn total(page: impl Fn(Option<u64>) -> Result<Page, ApiError>) -> Result<(u64, u64), ApiError> {
	let (mut open, mut disputed, mut after) = (0u64, 0u64, None);
	loop {
		let part = page(after)?;
		open = open.saturating_add(part.open.into());
		disputed = disputed.saturating_add(part.disputed.into());
		if part.after.is_none() {
			return Ok((open, disputed));
		}
		after = part.after;
	}
}

/// Serve the figures of finalized blocks for as long as the node runs.
pub fn spawn(
	tasks: &TaskManager,
	client: Arc<FullClient>,
	registry: &Registry,
) -> Result<(), ServiceError> {
	let metrics = Arc::new(Metrics::new(registry)?);
	let (of_blocks, for_blocks) = (client.clone(), metrics.clone());
	let blocks = async move {
		let mut finalized = of_blocks.finality_notification_stream();
		while let Some(FinalityNotification {
			hash, tree_route, ..
		}) = finalized.next().await
		{
			for block in tree_route.iter().copied().chain([hash]) {
				// The state may be gone, as after a warp sync, or the runtime too old to tell.
				if let Err(error) = for_blocks.follow(&of_blocks, block) {
					log::debug!(target: "enmesh", "no figures of block {block}: {error}");
				}
			}
		}
	};
	tasks
		.spawn_handle()
		.spawn_blocking("enmesh-metrics-blocks", Some("metrics"), blocks);
	let state = async move {
		let mut counted = None;
		loop {
			let info = client.info();
			let (hash, begun) = (info.finalized_hash, Instant::now());
			if counted.replace(hash) != Some(hash) {
				if let Err(error) = metrics.count(&client, hash, info.finalized_number) {
					log::debug!(target: "enmesh", "no figures of block {hash}: {error}");
				}
			}
			let took = begun.elapsed();
			Delay::new(PAUSE.max(took.saturating_mul(REST))).await;
		}
	};
	tasks
		.spawn_handle()
		.spawn_blocking("enmesh-metrics-state", Some("metrics"), state);
	Ok(())
}
