// SPDX-License-Identifier: Apache-2.0

//! Every call that the metadata knows, with arguments: those that mean nothing, or better ones where nothing would happen.

use codec::{Compact, Decode, Encode};
use enmesh_runtime::{constants::currency::MESH, Runtime, RuntimeCall, System, Timestamp};
use polkadot_sdk::{
	frame_support::traits::{Get, GetCallMetadata},
	frame_system, pallet_assets, pallet_balances, pallet_membership, pallet_preimage,
	pallet_scheduler, pallet_timestamp,
	sp_keyring::Sr25519Keyring::{Alice, Charlie, Ferdie},
};
use scale_info::{
	form::PortableForm, meta_type, Field, PortableRegistry, Registry, TypeDef, TypeDefPrimitive,
	Variant,
};
use std::collections::{BTreeMap, BTreeSet};

/// A raw key that the world has set, and its value.
pub const MARK: (&[u8], &[u8]) = (b"a key that only root can touch", b"set");

/// The types of all arguments, as clients learn them from the metadata.
pub struct Types {
	all: PortableRegistry,
	call: u32,
}

/// What a value is made of, where zeros, empty lists and first variants are not enough.
#[derive(Default)]
pub struct Wishes {
	/// Lengths of lists, by where they stand.
	pub lists: BTreeMap<String, u32>,
	/// The variant with a list in it rather than the first.
	pub rich: bool,
	/// Leave out the first call that is found, instead of a remark.
	pub hole: bool,
}

/// The arguments of a call as bytes.
pub struct Writer<'a> {
	types: &'a Types,
	wishes: &'a Wishes,
	path: Vec<String>,
	pub bytes: Vec<u8>,
	/// Where the call was left out.
	pub hole: Option<usize>,
	/// Where lists stand.
	pub lists: BTreeSet<String>,
}

impl Types {
	pub fn known() -> Self {
		let mut registry = Registry::new();
		let call = registry.register_type(&meta_type::<RuntimeCall>()).id;
		let all = registry.into();
		Self { all, call }
	}

	fn def(&self, of: u32) -> &TypeDef<PortableForm> {
		&self.all.resolve(of).expect("known").type_def
	}

	fn variants(&self, of: u32) -> &[Variant<PortableForm>] {
		match self.def(of) {
			TypeDef::Variant(all) => &all.variants,
			other => panic!("no enum: {other:?}"),
		}
	}

	fn variant(&self, of: u32, index: u8) -> &Variant<PortableForm> {
		let mut all = self.variants(of).iter();
		all.find(|variant| variant.index == index).expect("known")
	}

	/// The indices of every pallet and call.
	pub fn calls(&self) -> impl Iterator<Item = [u8; 2]> + '_ {
		let pallets = self.variants(self.call).iter();
		pallets.flat_map(move |pallet| {
			let calls = self.variants(pallet.fields[0].ty.id).iter();
			calls.map(move |call| [pallet.index, call.index])
		})
	}

	/// Writes one call.
	pub fn write<'a>(&'a self, [pallet, call]: [u8; 2], wishes: &'a Wishes) -> Writer<'a> {
		let mut writer = Writer {
			types: self,
			wishes,
			path: Vec::new(),
			bytes: vec![pallet, call],
			hole: None,
			lists: BTreeSet::new(),
		};
		let pallet = self.variant(self.call, pallet);
		writer.fields(&self.variant(pallet.fields[0].ty.id, call).fields);
		writer
	}

	/// Whether a list may be in it. A call that it holds does not count.
	fn lists(&self, of: u32) -> bool {
		match self.def(of) {
			_ if of == self.call => false,
			TypeDef::Composite(all) => all.fields.iter().any(|field| self.lists(field.ty.id)),
			TypeDef::Tuple(all) => all.fields.iter().any(|field| self.lists(field.id)),
			TypeDef::Array(all) => self.lists(all.type_param.id),
			TypeDef::Variant(all) => {
				let mut fields = all.variants.iter().flat_map(|variant| &variant.fields);
				fields.any(|field| field.ty.id != of && self.lists(field.ty.id))
			},
			TypeDef::Sequence(_) => true,
			TypeDef::Compact(_) | TypeDef::BitSequence(_) | TypeDef::Primitive(_) => false,
		}
	}
}

impl Writer<'_> {
	fn fields(&mut self, fields: &[Field<PortableForm>]) {
		for field in fields {
			self.path.extend(field.name.clone());
			self.value(field.ty.id);
			self.path
				.truncate(self.path.len() - field.name.iter().len());
		}
	}

	fn value(&mut self, of: u32) {
		let (types, wishes) = (self.types, self.wishes);
		let wanted = wishes.hole && self.hole.is_none();
		if wanted && of == types.call {
			self.hole = Some(self.bytes.len());
			return;
		}
		match types.def(of) {
			// A remark.
			_ if of == types.call => self.bytes.extend([0; 3]),
			TypeDef::Composite(all) => self.fields(&all.fields),
			TypeDef::Tuple(all) => all.fields.iter().for_each(|field| self.value(field.id)),
			TypeDef::Array(all) => (0..all.len).for_each(|_| self.value(all.type_param.id)),
			TypeDef::Variant(all) => {
				let holds = |variant: &&Variant<PortableForm>| {
					let mut fields = variant.fields.iter();
					wishes.rich && fields.any(|field| types.lists(field.ty.id))
				};
				let first = all.variants.iter().min_by_key(|variant| variant.index);
				let chosen = all.variants.iter().find(holds).or(first);
				let chosen = chosen.expect("a value is possible");
				self.bytes.push(chosen.index);
				self.fields(&chosen.fields);
			},
			TypeDef::Sequence(all) => {
				let place = self.path.join(".");
				let holds = u32::from(wanted && all.type_param.id == types.call);
				let length = wishes.lists.get(&place).copied().unwrap_or(holds);
				self.lists.insert(place);
				Compact(length).encode_to(&mut self.bytes);
				(0..length).for_each(|_| self.value(all.type_param.id));
			},
			TypeDef::Compact(_) | TypeDef::BitSequence(_) => self.bytes.push(0),
			TypeDef::Primitive(primitive) => self.bytes.extend(zero(primitive)),
		}
	}
}

fn zero(of: &TypeDefPrimitive) -> Vec<u8> {
	use TypeDefPrimitive::*;
	let bytes = match of {
		Bool | Str | U8 | I8 => 1,
		U16 | I16 => 2,
		Char | U32 | I32 => 4,
		U64 | I64 => 8,
		U128 | I128 => 16,
		U256 | I256 => 32,
	};
	vec![0; bytes]
}

/// The name of a call as clients write it: `dao.grantReputation`.
pub fn name(call: &RuntimeCall) -> String {
	let of = call.get_call_metadata();
	let (first, rest) = of.pallet_name.split_at(1);
	let mut words = of.function_name.split('_');
	let head = words.next().expect("split gives one");
	let tail = words.map(|word| {
		let (first, rest) = word.split_at(1);
		first.to_uppercase() + rest
	});
	let function = tail.fold(head.to_owned(), |name, word| name + &word);
	format!("{}{rest}.{function}", first.to_lowercase())
}

/// Every call of the runtime, in the order of its indices.
pub fn every_call() -> Vec<RuntimeCall> {
	let (types, wishes) = (Types::known(), Wishes::default());
	let all = types.calls().map(|at| {
		let bytes = types.write(at, &wishes).bytes;
		let call = RuntimeCall::decode(&mut &bytes[..])
			.unwrap_or_else(|error| panic!("call {at:?}: {error}"));
		assert_eq!(call.encode(), bytes, "{}", name(&call));
		better(&name(&call)).unwrap_or(call)
	});
	all.collect()
}

/// Arguments with which a call does something, where the plain ones would do nothing at all, or harm before it is undone.
fn better(name: &str) -> Option<RuntimeCall> {
	let (key, _) = MARK;
	let (alice, charlie) = (Alice.to_account_id(), Charlie.to_account_id());
	let ferdie = Ferdie.to_account_id();
	let call: RuntimeCall = match name {
		"system.setStorage" => {
			let items = vec![(key.to_vec(), b"changed".to_vec())];
			frame_system::Call::<Runtime>::set_storage { items }.into()
		},
		"system.killStorage" => {
			let keys = vec![key.to_vec()];
			frame_system::Call::<Runtime>::kill_storage { keys }.into()
		},
		"system.killPrefix" => {
			let (prefix, subkeys) = (key[..8].to_vec(), 1);
			frame_system::Call::<Runtime>::kill_prefix { prefix, subkeys }.into()
		},
		"system.setCodeWithoutChecks" => {
			let code = vec![1, 2, 3];
			frame_system::Call::<Runtime>::set_code_without_checks { code }.into()
		},
		// As late as time allows, and still in the slot of the block.
		"timestamp.set" => {
			let least: u64 = <Runtime as pallet_timestamp::Config>::MinimumPeriod::get();
			let now = Timestamp::get() + least;
			pallet_timestamp::Call::<Runtime>::set { now }.into()
		},
		"preimage.notePreimage" => pallet_preimage::Call::<Runtime>::note_preimage {
			bytes: b"bytes".to_vec(),
		}
		.into(),
		"scheduler.schedule" => pallet_scheduler::Call::<Runtime>::schedule {
			when: System::block_number() + 10,
			maybe_periodic: None,
			priority: 0,
			call: Box::new(frame_system::Call::<Runtime>::remark { remark: vec![] }.into()),
		}
		.into(),
		"balances.forceTransfer" => pallet_balances::Call::<Runtime>::force_transfer {
			source: charlie.into(),
			dest: ferdie.into(),
			value: MESH,
		}
		.into(),
		"balances.forceSetBalance" => pallet_balances::Call::<Runtime>::force_set_balance {
			who: ferdie.into(),
			new_free: 5_000_000 * MESH,
		}
		.into(),
		"balances.forceAdjustTotalIssuance" => {
			pallet_balances::Call::<Runtime>::force_adjust_total_issuance {
				direction: pallet_balances::AdjustmentDirection::Increase,
				delta: MESH,
			}
			.into()
		},
		"balances.burn" => pallet_balances::Call::<Runtime>::burn {
			value: MESH,
			keep_alive: true,
		}
		.into(),
		"assets.mint" => pallet_assets::Call::<Runtime>::mint {
			id: 0u32.into(),
			beneficiary: ferdie.into(),
			amount: 1_000,
		}
		.into(),
		"assets.forceTransfer" => pallet_assets::Call::<Runtime>::force_transfer {
			id: 0u32.into(),
			source: charlie.into(),
			dest: ferdie.into(),
			amount: 10,
		}
		.into(),
		"assets.burn" => pallet_assets::Call::<Runtime>::burn {
			id: 0u32.into(),
			who: charlie.into(),
			amount: 10,
		}
		.into(),
		"validatorSet.removeMember" => {
			membership(pallet_membership::Call::remove_member { who: alice.into() })
		},
		"validatorSet.swapMember" => membership(pallet_membership::Call::swap_member {
			remove: alice.into(),
			add: charlie.into(),
		}),
		_ => return None,
	};
	Some(call)
}

fn membership(call: pallet_membership::Call<Runtime, pallet_membership::Instance1>) -> RuntimeCall {
	call.into()
}
