// SPDX-License-Identifier: Apache-2.0

//! Connecting, metadata, reads, plain transactions.

use crate::{
	values::{
		account, account_at, account_in, address, all_numbers, field, inner, name, num, number,
		number_at, record,
	},
	world::{ask, call, ensure, Call, Found, Params, Trouble, World, MESH},
};
use std::collections::BTreeSet;
use subxt::{
	dynamic::{self, Value},
	ext::codec::Decode,
	metadata::Metadata,
	rpcs::client::rpc_params,
	utils::{AccountId32, H256},
};

const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

pub fn remark(byte: u8) -> Call {
	call("System", "remark", [Value::from_bytes([byte])])
}

pub fn pay(to: &AccountId32, amount: u128) -> Call {
	call(
		"Balances",
		"transfer_keep_alive",
		[address(to), num(amount)],
	)
}

pub async fn connect(world: &mut World) -> Found {
	let late = world
		.sign(
			&remark(0),
			&world.people.late,
			Params::new().mortal(4).nonce(0),
		)
		.await?;
	ensure(late.validate().await?.is_valid(), "valid in its time")?;
	world.late = Some(late);
	let first: H256 = world
		.rpc
		.request("chain_getBlockHash", rpc_params![0])
		.await?;
	ensure(world.api.genesis_hash() == first, "genesis")?;
	let chain: String = world.rpc.request("system_chain", rpc_params![]).await?;
	let properties: serde_json::Value = world
		.rpc
		.request("system_properties", rpc_params![])
		.await?;
	let version: serde_json::Value = world
		.rpc
		.request("state_getRuntimeVersion", rpc_params![])
		.await?;
	let at = world.best().await?;
	Ok(format!(
		"{chain} {} {} {} {}",
		version["specName"].as_str().unwrap_or_default(),
		at.spec_version(),
		properties["tokenSymbol"].as_str().unwrap_or_default(),
		properties["tokenDecimals"],
	))
}

pub async fn metadata_versions(world: &mut World) -> Found {
	let at = world.api.at_current_block().await?;
	let payload = dynamic::runtime_api_call::<(), Vec<u32>>("Metadata", "metadata_versions", ());
	let mut versions = at.runtime_apis().call(payload).await?;
	versions.retain(|version| *version < 100);
	for version in &versions {
		let payload = dynamic::runtime_api_call::<(u32,), Option<Vec<u8>>>(
			"Metadata",
			"metadata_at_version",
			(*version,),
		);
		let bytes = at
			.runtime_apis()
			.call(payload)
			.await?
			.ok_or("no metadata")?;
		// Behind the magic number stands the version.
		ensure(u32::from(bytes[4]) == *version, "another version")?;
		Metadata::decode_from(&bytes)?;
	}
	Ok(versions
		.iter()
		.map(ToString::to_string)
		.collect::<Vec<_>>()
		.join(" "))
}

pub async fn metadata_docs(world: &mut World) -> Found {
	let at = world.api.at_current_block().await?;
	let pallet = at
		.metadata_ref()
		.pallet_by_name("Dao")
		.ok_or("no pallet Dao")?;
	let found = pallet
		.call_variant_by_name("found")
		.ok_or("no call found")?;
	Ok(found.docs.first().ok_or("no documentation")?.trim().into())
}

pub async fn metadata_apis(world: &mut World) -> Found {
	let at = world.api.at_current_block().await?;
	let count = |name| {
		let api = at
			.metadata_ref()
			.runtime_api_trait_by_name(name)
			.ok_or("no such API")?;
		Ok(format!("{name} {}", api.methods().len()))
	};
	Ok(["DaoApi", "BountyMeshApi", "LearnToEarnApi"]
		.into_iter()
		.map(count)
		.collect::<Result<Vec<_>, Trouble>>()?
		.join(" "))
}

pub async fn constants(world: &mut World) -> Found {
	let at = world.api.at_current_block().await?;
	let window = at
		.constants()
		.entry(dynamic::constant::<u32>("BountyMesh", "MinWindow"))?;
	let least = at
		.constants()
		.entry(dynamic::constant::<u128>("Balances", "ExistentialDeposit"))?;
	let pallet = at
		.constants()
		.entry(dynamic::constant::<[u8; 8]>("Dao", "PalletId"))?;
	Ok(format!("{window} {least} 0x{}", hex::encode(pallet)))
}

pub async fn storage(world: &mut World) -> Found {
	Ok(world
		.free(&world.best().await?, &world.people.me.id)
		.await?
		.to_string())
}

pub async fn storage_pages(world: &mut World) -> Found {
	let at = world.best().await?;
	let entry = dynamic::storage::<Vec<Value>, Value>("System", "Account");
	let mut entries = at.storage().iter(entry, Vec::<Value>::new()).await?;
	let (mut found, mut count) = (BTreeSet::new(), 0);
	while let Some(entry) = entries.next().await {
		// Blake2 with the key behind it: the account is the end of the key.
		let entry = entry?;
		let key = entry.key_bytes();
		found.insert(key[key.len() - 32..].to_vec());
		count += 1;
	}
	ensure(count > 8 && found.len() == count, "accounts")?;
	let people = &world.people;
	let all = [&people.me, &people.friend, &people.third, &people.stranger];
	ensure(
		all.iter().all(|who| found.contains(who.id.0.as_slice())),
		"own accounts",
	)?;
	Ok(String::new())
}

pub async fn runtime_api(world: &mut World) -> Found {
	let found = ask(
		&world.api.at_current_block().await?,
		"DaoApi",
		"dao",
		[num(0)],
	)
	.await?;
	let dao = crate::values::inner(&found)?;
	Ok(format!(
		"{} {} {}",
		account_at(dao, "account")?,
		name(field(dao, "state")?)?,
		number_at(dao, "constitution.ordinary.voting")?,
	))
}

pub async fn runtime_api_exists(world: &mut World) -> Found {
	let found = ask(
		&world.api.at_current_block().await?,
		"DaoApi",
		"account",
		[num(0)],
	)
	.await?;
	Ok(account_in(&found)?.to_string())
}

fn alice() -> Result<AccountId32, Trouble> {
	Ok(ALICE.parse()?)
}

pub async fn view_function(world: &mut World) -> Found {
	let at = world.api.at_current_block().await?;
	let payload = dynamic::view_function_call::<Vec<Value>, Value>(
		"Dao",
		"memberships",
		vec![account(&alice()?)],
	);
	// This version's `view_functions().call` sends the arguments without the length that the runtime API of all view
	// functions wants before them; refused, it waits for an answer forever. So the library's bytes go to that API.
	let encoded = at.view_functions().encode_args(payload)?;
	let (id, input) = encoded
		.split_at_checked(32)
		.ok_or("no name of the function")?;
	let (prefix, suffix) = id.split_at(16);
	let id = record([
		("prefix", Value::from_bytes(prefix)),
		("suffix", Value::from_bytes(suffix)),
	]);
	let answer = ask(
		&at,
		"RuntimeViewFunction",
		"execute_view_function",
		[id, Value::from_bytes(input)],
	)
	.await?;
	let bytes: Vec<u8> = all_numbers(inner(&answer)?)
		.into_iter()
		.map(|byte| byte as u8)
		.collect();
	Ok(Vec::<u32>::decode(&mut bytes.as_slice())?
		.iter()
		.map(ToString::to_string)
		.collect::<Vec<_>>()
		.join(" "))
}

pub async fn nonce(world: &mut World) -> Found {
	let me = &world.people.me;
	let found = ask(
		&world.best().await?,
		"AccountNonceApi",
		"account_nonce",
		[account(&me.id)],
	)
	.await?;
	let nonce = world.next_nonce(me).await?;
	ensure(number(&found)? == u128::from(nonce), "nonce")?;
	Ok(nonce.to_string())
}

pub async fn transfer(world: &mut World) -> Found {
	let (me, third) = (&world.people.me, &world.people.third);
	let before = world.free(&world.best().await?, &third.id).await?;
	let outcome = world.send(&pay(&third.id, 3 * MESH), me).await?;
	ensure(
		number_at(outcome.one("Balances.Transfer")?, "amount")? == 3 * MESH,
		"amount",
	)?;
	ensure(
		world.free(&outcome.at, &third.id).await? == before + 3 * MESH,
		"balance",
	)?;
	let all = outcome.at.extrinsics().fetch().await?;
	let found = all.iter().nth(outcome.index).ok_or("not in the block")??;
	ensure(
		(found.pallet_name(), found.call_name()) == ("Balances", "transfer_keep_alive"),
		"body",
	)?;
	ensure(
		found
			.address_bytes()
			.is_some_and(|bytes| bytes[1..] == me.id.0),
		"signer",
	)?;
	Ok(String::new())
}

pub async fn fee(world: &mut World) -> Found {
	let (me, third) = (&world.people.me, &world.people.third);
	let payment = pay(&third.id, MESH);
	let params = Params::new().nonce(world.next_nonce(me).await?);
	let estimate = world
		.sign(&payment, me, params)
		.await?
		.partial_fee_estimate()
		.await?;
	let paid = world.send(&payment, me).await?.fee()?;
	ensure(
		estimate == paid,
		&format!("{estimate} estimated, {paid} paid"),
	)?;
	Ok(paid.to_string())
}

pub async fn tip(world: &mut World) -> Found {
	let outcome = world
		.send_with(&remark(1), &world.people.me, Params::new().tip(5))
		.await?;
	let paid = outcome.one("TransactionPayment.TransactionFeePaid")?;
	ensure(number_at(paid, "actual_fee")? > 5, "fee")?;
	Ok(number_at(paid, "tip")?.to_string())
}

/// This client follows a value by reading it at each block of a stream.
pub async fn storage_subscription(world: &mut World) -> Found {
	let (me, stranger) = (&world.people.me, &world.people.stranger);
	let before = world.free(&world.best().await?, &stranger.id).await?;
	let mut blocks = world.api.stream_best_blocks().await?;
	world.send(&pay(&stranger.id, MESH), me).await?;
	while let Some(block) = blocks.next().await {
		if world.free(&block?.at().await?, &stranger.id).await? == before + MESH {
			return Ok(String::new());
		}
	}
	Err("the stream ended".into())
}

pub async fn historic(world: &mut World) -> Found {
	let (me, stranger) = (&world.people.me, &world.people.stranger);
	let hash = world.best().await?.block_hash();
	let past = world
		.free(&world.api.at_block(hash).await?, &stranger.id)
		.await?;
	let outcome = world.send(&pay(&stranger.id, MESH), me).await?;
	ensure(
		world
			.free(&world.api.at_block(hash).await?, &stranger.id)
			.await? == past,
		"then",
	)?;
	ensure(
		world.free(&outcome.at, &stranger.id).await? == past + MESH,
		"now",
	)?;
	Ok(String::new())
}

pub async fn historic_genesis(world: &mut World) -> Found {
	let at = world.api.at_block(0u32).await?;
	let mine = world.free(&at, &world.people.me.id).await?;
	Ok(format!("{mine} {}", world.free(&at, &alice()?).await?))
}

pub async fn finality(world: &mut World) -> Found {
	let mut blocks = world.api.stream_blocks().await?;
	for _ in 0..3 {
		let block = blocks.next().await.ok_or("the stream ended")??;
		let own: H256 = world
			.rpc
			.request("chain_getBlockHash", rpc_params![block.number()])
			.await?;
		ensure(block.hash() == own, "another block")?;
	}
	Ok(String::new())
}
