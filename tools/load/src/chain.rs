// SPDX-License-Identifier: Apache-2.0

//! What the node says about its chain, and how transactions and events look there. Nothing of it is known beforehand but
//! the names of calls and of the transaction extensions that need a value.

use crate::{
	err,
	keys::Account,
	rpc::Rpc,
	values::{list, name, number, unbox, variant},
	Found, Id,
};
use codec::{Compact, Decode, Encode};
use frame_metadata::{
	v15::{RuntimeMetadataV15, StorageEntryMetadata, StorageEntryType, StorageHasher},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use scale_info::{form::PortableForm, PortableRegistry, TypeDef};
use scale_value::{scale, Value};
use serde_json::json;
use sp_crypto_hashing::{blake2_128, blake2_256, twox_128};

type Hash = [u8; 32];

/// The oldest metadata that names types of address, call and signature; newer nodes give it too.
const METADATA_VERSION: u32 = 15;
/// Extrinsic version 4, signed.
const SIGNED_V4: u8 = 0x84;
/// Signed payloads longer than this are hashed first.
const LONGEST_PAYLOAD: usize = 256;
/// Accounts that are asked for at once.
const PAGE: usize = 500;

/// Part of what surrounds a call.
enum Part {
	/// The same bytes in every transaction.
	Fixed(Vec<u8>),
	/// The signer's nonce.
	Nonce,
}

/// An event of a block.
pub struct Event {
	/// The extrinsic in which it happened, if any.
	pub extrinsic: Option<u32>,
	/// Name of the pallet.
	pub pallet: String,
	/// Name of the event.
	pub name: String,
	/// Its fields.
	pub fields: Value<u32>,
}

/// A chain as its node describes it.
pub struct Chain {
	metadata: RuntimeMetadataV15,
	/// Name of runtime and chain, as the node says them.
	pub title: String,
	extra: Vec<Part>,
	additional: Vec<u8>,
}

impl Chain {
	/// Asks a node.
	pub fn read(rpc: &mut Rpc) -> Found<Self> {
		let version = rpc.call("state_getRuntimeVersion", json!([]))?;
		let of = |field: &str| -> Found<u32> {
			let found = version[field]
				.as_u64()
				.ok_or_else(|| err(format!("the node has no {field}")))?;
			Ok(u32::try_from(found)?)
		};
		let (spec_version, transaction_version) = (of("specVersion")?, of("transactionVersion")?);
		let genesis = hash(&rpc.call("chain_getBlockHash", json!([0]))?)?;
		let title = format!(
			"{}, {} {}, {}",
			rpc.call("system_chain", json!([]))?.as_str().unwrap_or("?"),
			version["specName"].as_str().unwrap_or("?"),
			spec_version,
			rpc.call("system_version", json!([]))?
				.as_str()
				.unwrap_or("?"),
		);
		let argument = format!("0x{}", hex::encode(METADATA_VERSION.encode()));
		let answer = rpc.call(
			"state_call",
			json!(["Metadata_metadata_at_version", argument]),
		)?;
		let metadata = Option::<Vec<u8>>::decode(&mut &bytes(&answer)?[..])?
			.ok_or_else(|| err(format!("the node has no metadata {METADATA_VERSION}")))?;
		let RuntimeMetadata::V15(metadata) = RuntimeMetadataPrefixed::decode(&mut &metadata[..])?.1
		else {
			return Err(err("the node gave metadata of another version"));
		};
		let (mut extra, mut additional) = (Vec::new(), Vec::new());
		for extension in &metadata.extrinsic.signed_extensions {
			let (part, more) = match extension.identifier.as_str() {
				"CheckSpecVersion" => (None, spec_version.encode()),
				"CheckTxVersion" => (None, transaction_version.encode()),
				"CheckGenesis" => (None, genesis.to_vec()),
				// Immortal: then the hash is that of the first block.
				"CheckMortality" => (Some(Part::Fixed(vec![0])), genesis.to_vec()),
				"CheckNonce" => (Some(Part::Nonce), Vec::new()),
				// No tip.
				"ChargeTransactionPayment" => (Some(Part::Fixed(vec![0])), Vec::new()),
				// Off: no hash.
				"CheckMetadataHash" => (Some(Part::Fixed(vec![0])), vec![0]),
				name => {
					let size = |ty: u32| size_is_zero(&metadata.types, ty);
					if !size(extension.ty.id) || !size(extension.additional_signed.id) {
						return Err(err(format!(
							"the transaction extension {name} is not known here"
						)));
					}
					(None, Vec::new())
				},
			};
			extra.extend(part);
			additional.extend(more);
		}
		Ok(Self {
			metadata,
			title,
			extra,
			additional,
		})
	}

	/// The bytes of a call.
	pub fn call(&self, call: &Value) -> Found<Vec<u8>> {
		self.encode(call, self.metadata.extrinsic.call_ty.id)
	}

	fn encode(&self, value: &Value, ty: u32) -> Found<Vec<u8>> {
		let mut bytes = Vec::new();
		scale::encode_as_type(value, ty, &self.metadata.types, &mut bytes)
			.map_err(|error| err(format!("{error} in {value}")))?;
		Ok(bytes)
	}

	/// A transaction, ready to be sent.
	pub fn sign(&self, account: &Account, nonce: u32, call: &[u8]) -> Found<Vec<u8>> {
		let mut extra = Vec::new();
		for part in &self.extra {
			match part {
				Part::Fixed(bytes) => extra.extend_from_slice(bytes),
				Part::Nonce => Compact(nonce).encode_to(&mut extra),
			}
		}
		let payload = [call, &extra, &self.additional].concat();
		let signature = if payload.len() > LONGEST_PAYLOAD {
			account.sign(&blake2_256(&payload))
		} else {
			account.sign(&payload)
		};
		let extrinsic = &self.metadata.extrinsic;
		let address = variant("Id", [Value::from_bytes(account.id())]);
		let signature = variant("Sr25519", [Value::from_bytes(signature)]);
		let body = [
			&[SIGNED_V4][..],
			&self.encode(&address, extrinsic.address_ty.id)?,
			&self.encode(&signature, extrinsic.signature_ty.id)?,
			&extra,
			call,
		]
		.concat();
		Ok(body.encode())
	}

	fn entry(
		&self,
		pallet: &str,
		item: &str,
	) -> Found<(Vec<u8>, &StorageEntryMetadata<PortableForm>)> {
		let storage = self
			.metadata
			.pallets
			.iter()
			.find(|each| each.name == pallet)
			.and_then(|each| each.storage.as_ref());
		let entry = storage
			.and_then(|storage| storage.entries.iter().find(|entry| entry.name == item))
			.ok_or_else(|| err(format!("the chain stores no {pallet}.{item}")))?;
		let prefix = storage.map_or(pallet, |storage| &storage.prefix);
		let key = [twox_128(prefix.as_bytes()), twox_128(item.as_bytes())].concat();
		Ok((key, entry))
	}

	fn decode(&self, bytes: &[u8], ty: u32) -> Found<Value<u32>> {
		Ok(scale::decode_as_type(
			&mut &bytes[..],
			ty,
			&self.metadata.types,
		)?)
	}

	/// What a block, or the best one, stores under a name, if anything.
	pub fn storage(
		&self,
		rpc: &mut Rpc,
		pallet: &str,
		item: &str,
		block: Option<&str>,
	) -> Found<Option<Value<u32>>> {
		let (key, entry) = self.entry(pallet, item)?;
		let StorageEntryType::Plain(ty) = &entry.ty else {
			return Err(err(format!("{pallet}.{item} is a map")));
		};
		let key = format!("0x{}", hex::encode(key));
		let answer = rpc.call("state_getStorage", json!([key, block]))?;
		if answer.is_null() {
			return Ok(None);
		}
		self.decode(&bytes(&answer)?, ty.id).map(Some)
	}

	/// A constant of a pallet.
	pub fn constant(&self, pallet: &str, name: &str) -> Found<Value<u32>> {
		let constant = self
			.metadata
			.pallets
			.iter()
			.find(|each| each.name == pallet)
			.and_then(|each| each.constants.iter().find(|constant| constant.name == name))
			.ok_or_else(|| err(format!("the chain has no constant {pallet}.{name}")))?;
		self.decode(&constant.value, constant.ty.id)
	}

	/// The next nonce of each of these accounts.
	pub fn nonces(&self, rpc: &mut Rpc, accounts: &[Id]) -> Found<Vec<u32>> {
		let (prefix, entry) = self.entry("System", "Account")?;
		let StorageEntryType::Map {
			hashers, value: ty, ..
		} = &entry.ty
		else {
			return Err(err("System.Account is no map"));
		};
		if !matches!(hashers[..], [StorageHasher::Blake2_128Concat]) {
			return Err(err("System.Account is hashed in another way"));
		}
		let mut nonces = Vec::with_capacity(accounts.len());
		for page in accounts.chunks(PAGE) {
			let keys = page.iter().map(|id| {
				let key = [&prefix[..], &blake2_128(id), id].concat();
				format!(r#""0x{}""#, hex::encode(key))
			});
			for answer in rpc.batch("state_getStorage", keys)? {
				let answer: Option<String> = serde_json::from_str(answer?.get())?;
				let account = answer.ok_or_else(|| {
					err("an account of this seed does not exist: is this the chain made by `genesis` with the same seed and number?")
				})?;
				let account = self.decode(&unhex(&account)?, ty.id)?;
				nonces.push(u32::try_from(number(unbox(&account, "nonce")?)?)?);
			}
		}
		Ok(nonces)
	}

	/// The events of a block, in order.
	pub fn events(&self, rpc: &mut Rpc, block: &str) -> Found<Vec<Event>> {
		let records = self
			.storage(rpc, "System", "Events", Some(block))?
			.map_or_else(|| Ok(Vec::new()), list)?;
		records.into_iter().map(event).collect()
	}

	/// Refuses the events of a transaction that failed, or that is in no block.
	pub fn ensure_success(&self, events: &[Event]) -> Found<()> {
		let mut ends = events.iter().filter(|event| event.pallet == "System");
		let end = ends.find_map(|event| match event.name.as_str() {
			"ExtrinsicSuccess" => Some(Ok(())),
			"ExtrinsicFailed" => Some(Err(event)),
			_ => None,
		});
		match end {
			Some(Ok(())) => Ok(()),
			Some(Err(event)) => {
				let error = unbox(&event.fields, "dispatch_error")?;
				Err(err(self.error_name(error)?))
			},
			None => Err(err("a transaction is in no block")),
		}
	}

	/// The name of a dispatch error.
	pub fn error_name(&self, error: &Value<u32>) -> Found<String> {
		let (kind, _) = name(error)?;
		if kind != "Module" {
			return Ok(kind.into());
		}
		let module = unbox(error, "0")?;
		let index = number(unbox(module, "index")?)?;
		let code = number(unbox(unbox(module, "error")?, "0")?)?;
		let pallet = self
			.metadata
			.pallets
			.iter()
			.find(|pallet| u128::from(pallet.index) == index)
			.ok_or_else(|| err(format!("an error of the unknown pallet {index}")))?;
		let ty = pallet
			.error
			.as_ref()
			.and_then(|error| self.metadata.types.resolve(error.ty.id));
		let Some(TypeDef::Variant(errors)) = ty.map(|ty| &ty.type_def) else {
			return Ok(format!("{}.{code}", pallet.name));
		};
		let found = errors
			.variants
			.iter()
			.find(|error| u128::from(error.index) == code);
		Ok(found.map_or_else(
			|| format!("{}.{code}", pallet.name),
			|error| format!("{}.{}", pallet.name, error.name),
		))
	}
}

fn event(record: Value<u32>) -> Found<Event> {
	let (phase, _) = name(unbox(&record, "phase")?)?;
	let extrinsic = match phase {
		"ApplyExtrinsic" => {
			let index = number(unbox(unbox(&record, "phase")?, "0")?)?;
			Some(u32::try_from(index)?)
		},
		_ => None,
	};
	let (pallet, _) = name(unbox(&record, "event")?)?;
	let fields = unbox(unbox(&record, "event")?, "0")?;
	let (event, _) = name(fields)?;
	Ok(Event {
		extrinsic,
		pallet: pallet.into(),
		name: event.into(),
		fields: fields.clone(),
	})
}

fn size_is_zero(types: &PortableRegistry, ty: u32) -> bool {
	match types.resolve(ty).map(|ty| &ty.type_def) {
		Some(TypeDef::Tuple(tuple)) => tuple
			.fields
			.iter()
			.all(|field| size_is_zero(types, field.id)),
		Some(TypeDef::Composite(composite)) => composite
			.fields
			.iter()
			.all(|field| size_is_zero(types, field.ty.id)),
		_ => false,
	}
}

/// The bytes behind `0x`.
pub fn unhex(text: &str) -> Found<Vec<u8>> {
	let digits = text
		.strip_prefix("0x")
		.ok_or_else(|| err("no 0x before hex digits"))?;
	Ok(hex::decode(digits)?)
}

/// The bytes in an answer of the node.
pub fn bytes(value: &serde_json::Value) -> Found<Vec<u8>> {
	unhex(value.as_str().ok_or_else(|| err("no text in an answer"))?)
}

/// The hash in an answer of the node.
pub fn hash(value: &serde_json::Value) -> Found<Hash> {
	bytes(value)?
		.try_into()
		.map_err(|_| err("a hash of another length than 32 bytes"))
}
