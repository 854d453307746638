// SPDX-License-Identifier: Apache-2.0

//! The JSON-RPC groups of version 2, and what this node has besides.

use crate::{
	plain::remark,
	world::{ensure, Config, Found, Params, World},
};
use subxt::{
	config::RpcConfigFor,
	dynamic,
	rpcs::{
		client::rpc_params,
		methods::chain_head::{FollowEvent, StorageQuery, StorageQueryType, StorageResultType},
		ChainHeadRpcMethods,
	},
};

fn methods(world: &World) -> ChainHeadRpcMethods<RpcConfigFor<Config>> {
	ChainHeadRpcMethods::new(world.rpc.clone())
}

pub async fn chain_spec(world: &mut World) -> Found {
	let rpc = methods(world);
	ensure(
		rpc.chainspec_v1_genesis_hash().await? == world.api.genesis_hash(),
		"genesis",
	)?;
	let properties: serde_json::Value = rpc.chainspec_v1_properties().await?;
	Ok(format!(
		"{} {}",
		rpc.chainspec_v1_chain_name().await?,
		properties["tokenSymbol"].as_str().unwrap_or_default()
	))
}

pub async fn chain_head(world: &mut World) -> Found {
	let rpc = methods(world);
	let mut follow = rpc.chainhead_v1_follow(true).await?;
	let id = follow
		.subscription_id()
		.ok_or("no subscription")?
		.to_string();
	let hash = loop {
		match follow.next().await.ok_or("the stream ended")?? {
			FollowEvent::Initialized(seen) => {
				break *seen.finalized_block_hashes.last().ok_or("no block")?
			},
			_ => continue,
		}
	};
	let header = rpc
		.chainhead_v1_header(&id, hash)
		.await?
		.ok_or("no header")?;
	let at = world.api.at_current_block().await?;
	let key = at
		.storage()
		.entry(dynamic::storage::<(), u32>("System", "Number"))?
		.fetch_key(())?;
	let query = StorageQuery {
		key: key.as_slice(),
		query_type: StorageQueryType::Value,
	};
	rpc.chainhead_v1_storage(&id, hash, [query], None).await?;
	let bytes = loop {
		match follow.next().await.ok_or("the stream ended")?? {
			FollowEvent::OperationStorageItems(found) => match &found.items[0].result {
				StorageResultType::Value(bytes) => break bytes.0.clone(),
				_ => return Err("no value".into()),
			},
			_ => continue,
		}
	};
	ensure(bytes == header.number.to_le_bytes()[..4], "number")?;
	rpc.chainhead_v1_unpin(&id, hash).await?;
	Ok(String::new())
}

pub async fn transaction(world: &mut World) -> Found {
	let me = &world.people.me;
	let rpc = methods(world);
	let signed = world
		.sign(
			&remark(7),
			me,
			Params::new().nonce(world.next_nonce(me).await?),
		)
		.await?;
	let mut blocks = world.api.stream_best_blocks().await?;
	let operation = rpc.transaction_v1_broadcast(signed.encoded()).await?;
	while let Some(block) = blocks.next().await {
		let at = block?.at().await?;
		let all = at.extrinsics().fetch().await?;
		if all
			.iter()
			.filter_map(Result::ok)
			.any(|each| each.hash() == signed.hash())
		{
			if let Some(operation) = operation {
				rpc.transaction_v1_stop(&operation).await?;
			}
			return Ok(String::new());
		}
	}
	Err("the stream ended".into())
}

pub async fn archive(world: &mut World) -> Found {
	let rpc = methods(world);
	let height = rpc.archive_v1_finalized_height().await?;
	let hash = *rpc
		.archive_v1_hash_by_height(height)
		.await?
		.first()
		.ok_or("no block")?;
	ensure(
		rpc.archive_v1_header(hash)
			.await?
			.ok_or("no header")?
			.number as usize
			== height,
		"height",
	)?;
	ensure(
		!rpc.archive_v1_body(hash)
			.await?
			.ok_or("no body")?
			.is_empty(),
		"body",
	)?;
	Ok(String::new())
}

pub async fn node(world: &mut World) -> Found {
	let round: serde_json::Value = world
		.rpc
		.request("grandpa_roundState", rpc_params![])
		.await?;
	let sealing = world
		.rpc
		.request::<serde_json::Value>("engine_createBlock", rpc_params![true, true])
		.await;
	ensure(
		sealing.is_err_and(|why| why.to_string().contains("Method not found")),
		"sealing on a chain with Aura",
	)?;
	Ok(format!("threshold {}", round["best"]["thresholdWeight"]))
}
