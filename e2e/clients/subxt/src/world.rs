// SPDX-License-Identifier: Apache-2.0

//! A client with its people, and what the steps left for each other.

use crate::values::{account, all_numbers, field, name, number, number_at, variant};
use std::{error::Error, fmt, str::FromStr};
use subxt::{
	client::{ClientAtBlock, OnlineClientAtBlockImpl},
	config::{DefaultExtrinsicParamsBuilder, PolkadotConfig},
	dynamic::{self, Value},
	error::{DispatchError, TransactionEventsError},
	rpcs::{client::rpc_params, RpcClient},
	transactions::{SubmittableTransaction, TransactionStatus},
	utils::{AccountId32, H256},
	OnlineClient,
};
use subxt_signer::{sr25519::Keypair, SecretUri};

pub type Trouble = Box<dyn Error + Send + Sync>;
/// What a step found: the same fact in every client, or nothing to compare.
pub type Found = Result<String, Trouble>;
pub type Config = PolkadotConfig;
pub type Params = DefaultExtrinsicParamsBuilder<Config>;
pub type AtBlock = ClientAtBlock<Config, OnlineClientAtBlockImpl<Config>>;
pub type Signed = SubmittableTransaction<Config, OnlineClientAtBlockImpl<Config>>;

pub const MESH: u128 = 1_000_000_000_000;

/// The client cannot do this, for the reason given.
#[derive(Debug)]
pub struct Cannot(pub &'static str);

impl fmt::Display for Cannot {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(self.0)
	}
}

impl Error for Cannot {}

pub fn ensure(condition: bool, what: &str) -> Result<(), Trouble> {
	condition.then_some(()).ok_or_else(|| what.into())
}

/// Who acts; the same roles in every client.
pub struct Person {
	pub key: Keypair,
	pub id: AccountId32,
}

fn person(role: &str) -> Result<Person, Trouble> {
	let key = Keypair::from_uri(&SecretUri::from_str(&format!("//subxt/{role}"))?)?;
	let id = key.public_key().to_account_id();
	Ok(Person { key, id })
}

pub struct People {
	pub me: Person,
	pub friend: Person,
	pub third: Person,
	pub stranger: Person,
	pub late: Person,
	pub newcomer: Person,
}

/// A call by the names of the metadata.
#[derive(Clone)]
pub struct Call {
	pallet: &'static str,
	call: &'static str,
	args: Vec<Value>,
}

pub fn call<const N: usize>(pallet: &'static str, call: &'static str, args: [Value; N]) -> Call {
	Call {
		pallet,
		call,
		args: args.into(),
	}
}

impl Call {
	/// As an argument of another call.
	pub fn value(self) -> Value {
		let inner = Value::unnamed_variant(self.call, self.args);
		variant(self.pallet, [inner])
	}

	pub fn payload(&self) -> subxt::transactions::DynamicPayload<Vec<Value>> {
		dynamic::tx(self.pallet, self.call, self.args.clone())
	}
}

/// A transaction in a block, seen through its events.
pub struct Outcome {
	events: Vec<(String, Value)>,
	pub at: AtBlock,
	pub index: usize,
}

impl Outcome {
	pub fn all(&self, wanted: &str) -> Vec<&Value> {
		self.events
			.iter()
			.filter(|(name, _)| name == wanted)
			.map(|(_, data)| data)
			.collect()
	}

	pub fn one(&self, wanted: &str) -> Result<&Value, Trouble> {
		match self.all(wanted).as_slice() {
			[data] => Ok(data),
			other => Err(format!("{} {wanted} instead of one", other.len()).into()),
		}
	}

	pub fn fee(&self) -> Result<u128, Trouble> {
		self.all("TransactionPayment.TransactionFeePaid")
			.into_iter()
			.map(|paid| number_at(paid, "actual_fee"))
			.sum()
	}
}

pub struct World {
	pub api: OnlineClient<Config>,
	pub rpc: RpcClient,
	pub people: People,
	pub dao: u128,
	pub account: AccountId32,
	pub proposal: u128,
	pub from: u64,
	pub root: u128,
	pub top: u128,
	pub child: u128,
	pub program: u128,
	pub week: u128,
	pub weekday: u128,
	/// Signed at the beginning, valid for four blocks.
	pub late: Option<Signed>,
}

impl World {
	pub async fn new(url: &str) -> Result<Self, Trouble> {
		let rpc = RpcClient::from_insecure_url(url).await?;
		Ok(Self {
			api: OnlineClient::from_rpc_client(rpc.clone()).await?,
			rpc,
			people: People {
				me: person("me")?,
				friend: person("friend")?,
				third: person("third")?,
				stranger: person("stranger")?,
				late: person("late")?,
				newcomer: person("newcomer")?,
			},
			dao: 0,
			account: AccountId32([0; 32]),
			proposal: 0,
			from: 0,
			root: 0,
			top: 0,
			child: 0,
			program: 0,
			week: 0,
			weekday: 0,
			late: None,
		})
	}

	/// The best block, which is ahead of the finalized one that this library reads by default.
	pub async fn best(&self) -> Result<AtBlock, Trouble> {
		let hash: H256 = self
			.rpc
			.request("chain_getBlockHash", rpc_params![])
			.await?;
		Ok(self.api.at_block(hash).await?)
	}

	pub async fn next_nonce(&self, who: &Person) -> Result<u64, Trouble> {
		Ok(self
			.rpc
			.request("system_accountNextIndex", rpc_params![who.id.to_string()])
			.await?)
	}

	pub async fn sign(&self, call: &Call, who: &Person, params: Params) -> Result<Signed, Trouble> {
		let mut tx = self.api.tx().await?;
		Ok(tx
			.create_signed(&call.payload(), &who.key, params.build())
			.await?)
	}

	pub async fn send(&self, call: &Call, who: &Person) -> Result<Outcome, Trouble> {
		self.send_with(call, who, Params::new()).await
	}

	/// Signs, submits and waits until the transaction is in the best chain. A refusal names the error.
	pub async fn send_with(
		&self,
		call: &Call,
		who: &Person,
		params: Params,
	) -> Result<Outcome, Trouble> {
		let params = params.nonce(self.next_nonce(who).await?);
		let mut progress = self
			.sign(call, who, params)
			.await?
			.submit_and_watch()
			.await?;
		while let Some(status) = progress.next().await {
			match status? {
				TransactionStatus::InBestBlock(block)
				| TransactionStatus::InFinalizedBlock(block) => {
					let found =
						block
							.wait_for_success()
							.await
							.map_err(|trouble| match trouble {
								TransactionEventsError::ExtrinsicFailed(error) => explain(&error),
								other => other.into(),
							})?;
					let events = found
						.iter()
						.map(|event| {
							let event = event?;
							let name = format!("{}.{}", event.pallet_name(), event.event_name());
							Ok((name, event.decode_fields_unchecked_as::<Value>()?))
						})
						.collect::<Result<_, Trouble>>()?;
					return Ok(Outcome {
						events,
						at: block.at().await?,
						index: found.extrinsic_index(),
					});
				},
				TransactionStatus::Error { message }
				| TransactionStatus::Invalid { message }
				| TransactionStatus::Dropped { message } => return Err(message.into()),
				_ => {},
			}
		}
		Err("the transaction is in no block".into())
	}

	/// The error of a transaction that must be refused.
	pub async fn refusal(&self, call: &Call, who: &Person) -> Found {
		match self.send(call, who).await {
			Ok(_) => Err("it was not refused".into()),
			Err(trouble) => Ok(trouble.to_string()),
		}
	}

	pub async fn free(&self, at: &AtBlock, who: &AccountId32) -> Result<u128, Trouble> {
		let entry = dynamic::storage::<Vec<Value>, Value>("System", "Account");
		match at.storage().try_fetch(entry, vec![account(who)]).await? {
			Some(value) => number_at(&value.decode()?, "data.free"),
			None => Ok(0),
		}
	}
}

/// Calls a runtime API with arguments and an answer that have no types of their own.
pub async fn ask<const N: usize>(
	at: &AtBlock,
	api: &str,
	method: &str,
	args: [Value; N],
) -> Result<Value, Trouble> {
	let payload = dynamic::runtime_api_call::<Vec<Value>, Value>(api, method, args.into());
	Ok(at.runtime_apis().call(payload).await?)
}

/// Name and documentation of the error of a refused call, from the metadata.
fn explain(error: &DispatchError) -> Trouble {
	let DispatchError::Module(module) = error else {
		return error.to_string().into();
	};
	match module.details() {
		Ok(found) => format!(
			"{}.{}: {}",
			found.pallet.name(),
			found.variant.name,
			found.variant.docs.join(" ").trim(),
		)
		.into(),
		Err(trouble) => trouble.into(),
	}
}

/// The name of an error that an event carries.
pub fn error_name(at: &AtBlock, error: &Value) -> Found {
	let module = match name(error)?.as_str() {
		"Err" => return error_name(at, field(error, "0")?),
		"Module" => field(error, "0")?,
		other => return Ok(other.into()),
	};
	let pallet = number(field(module, "index")?)? as u8;
	let index = all_numbers(field(module, "error")?)[0] as u8;
	let metadata = at.metadata_ref();
	let pallet = metadata
		.pallet_by_error_index(pallet)
		.ok_or("an unknown pallet")?;
	let variant = pallet
		.error_variant_by_index(index)
		.ok_or("an unknown error")?;
	Ok(format!("{}.{}", pallet.name(), variant.name))
}
