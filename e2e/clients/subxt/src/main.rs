// SPDX-License-Identifier: Apache-2.0

//! The steps of `e2e/clients` with subxt: everything dynamic, from the metadata of the node.
//!
//! Usage: `enmesh-subxt-client WS-URL`. Prints a line for each step: its id, `ok`, `cannot` or `failed`, and what was found.

mod dao;
mod learn;
mod mesh;
mod plain;
mod refused;
mod rpc;
mod values;
mod world;

use std::time::Duration;
use world::{Cannot, Found, World};

/// The list that all clients share; only the ids are read.
const STEPS: &str = include_str!("../../steps.mjs");
const STEP: Duration = Duration::from_secs(180);

fn ids() -> impl Iterator<Item = &'static str> {
	STEPS
		.lines()
		.filter_map(|line| line.strip_prefix("\t['")?.split('\'').next())
}

async fn step(world: &mut World, id: &str) -> Found {
	match id {
		"connect" => plain::connect(world).await,
		"metadata-versions" => plain::metadata_versions(world).await,
		"metadata-docs" => plain::metadata_docs(world).await,
		"metadata-apis" => plain::metadata_apis(world).await,
		"constants" => plain::constants(world).await,
		"storage" => plain::storage(world).await,
		"storage-pages" => plain::storage_pages(world).await,
		"storage-subscription" => plain::storage_subscription(world).await,
		"runtime-api" => plain::runtime_api(world).await,
		"runtime-api-exists" => plain::runtime_api_exists(world).await,
		"view-function" => plain::view_function(world).await,
		"nonce" => plain::nonce(world).await,
		"transfer" => plain::transfer(world).await,
		"fee" => plain::fee(world).await,
		"tip" => plain::tip(world).await,
		"historic" => plain::historic(world).await,
		"historic-genesis" => plain::historic_genesis(world).await,
		"finality" => plain::finality(world).await,
		"dao-found" => dao::found(world).await,
		"dao-propose" => dao::propose(world).await,
		"dao-error" => dao::error(world).await,
		"dao-vote" => dao::vote(world).await,
		"dao-enacted" => dao::enacted(world).await,
		"learn-program" => learn::program(world).await,
		"batch" => learn::batch(world).await,
		"batch-error" => learn::batch_error(world).await,
		"learn-record" => learn::record(world).await,
		"learn-error" => learn::error(world).await,
		"learn-feeless" => learn::feeless(world).await,
		"proxy" => learn::proxy(world).await,
		"proxy-filter" => learn::proxy_filter(world).await,
		"multisig" => learn::multisig(world).await,
		"bounty-post" => mesh::post(world).await,
		"bounty-take" => mesh::take(world).await,
		"bounty-path" => mesh::path(world).await,
		"bounty-error" => mesh::error(world).await,
		"mortal" => refused::mortal(world).await,
		"mortal-expired" => refused::mortal_expired(world).await,
		"nonce-stale" => refused::nonce_stale(world).await,
		"validate" => refused::validate(world).await,
		"metadata-hash" => refused::metadata_hash(world).await,
		"rpc-chain-spec" => rpc::chain_spec(world).await,
		"rpc-chain-head" => rpc::chain_head(world).await,
		"rpc-transaction" => rpc::transaction(world).await,
		"rpc-archive" => rpc::archive(world).await,
		"rpc-node" => rpc::node(world).await,
		_ => Err("the client has no such step".into()),
	}
}

#[tokio::main]
async fn main() -> Result<(), world::Trouble> {
	let url = std::env::args()
		.nth(1)
		.ok_or("usage: enmesh-subxt-client WS-URL")?;
	let mut world = World::new(&url).await?;
	for id in ids() {
		let (state, text) = match tokio::time::timeout(STEP, step(&mut world, id)).await {
			Ok(Ok(fact)) => ("ok", fact),
			Ok(Err(trouble)) if trouble.is::<Cannot>() => ("cannot", trouble.to_string()),
			Ok(Err(trouble)) => ("failed", trouble.to_string()),
			Err(_) => ("failed", format!("no answer after {STEP:?}")),
		};
		let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
		println!("{id}\t{state}\t{text}");
	}
	Ok(())
}
