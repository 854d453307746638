// SPDX-License-Identifier: Apache-2.0

//! Any call there is, with arguments that could make sense: the types come from the runtime itself, and what a number
//! means from the name of its field. So a call that is added is called, without anybody having to write it down here.

use super::{bytes::Bytes, people::anybody};
use codec::{Compact, Decode, Encode};
use enmesh_runtime::{
	configs::assets::MeshAsset,
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, MESH},
		time::DAYS,
	},
	AccountId, Dao, OriginCaller, Runtime, RuntimeCall, System, Timestamp,
};
use pallet_bounty_mesh::NextBountyId;
use pallet_dao::{NextDao, NextProposal, NextRound};
use pallet_learn_to_earn::{
	NextAssignment, NextBatch, NextCourse, NextProgram, NextQuiz, NextSubmission,
};
use polkadot_sdk::{frame_support::weights::Weight, frame_system::RawOrigin, sp_core::H256};
use scale_info::{
	form::PortableForm, MetaType, PortableRegistry, Registry, TypeDef, TypeDefPrimitive,
};
use std::sync::OnceLock;

/// How deep a call may hold calls.
const DEPTH: u8 = 3;
/// Salt of every commitment, and the right answers of every quiz.
pub const SALT: [u8; 32] = [7; 32];
pub const KEY: [u8; 4] = *b"abcd";
const HOUR_MS: u128 = 3_600_000;

/// Our pallets, each of whose calls comes more often than one of the SDK's.
const OURS: [&str; 3] = ["Dao", "BountyMesh", "LearnToEarn"];
const OURS_TIMES: usize = 6;

/// What is known while a call is made up.
#[derive(Clone)]
pub struct Scene {
	/// Who will sign.
	pub by: AccountId,
	/// The DAO it is about, if it is to be about one.
	pub dao: Option<u32>,
}

struct Types {
	registry: PortableRegistry,
	call: u32,
	/// Pallet and call as they are encoded, as often as they shall come.
	calls: Vec<(u8, u8)>,
	/// Those of DAOs, half of which only a DAO can make.
	of_daos: Vec<(u8, u8)>,
}

fn types() -> &'static Types {
	static TYPES: OnceLock<Types> = OnceLock::new();
	TYPES.get_or_init(|| {
		let mut registry = Registry::new();
		let call = registry.register_type(&MetaType::new::<RuntimeCall>()).id;
		let registry = PortableRegistry::from(registry);
		let (mut calls, mut of_daos) = (Vec::new(), Vec::new());
		for pallet in variants(&registry, call) {
			let times = if OURS.contains(&pallet.name.as_str()) {
				OURS_TIMES
			} else {
				1
			};
			for one in variants(&registry, pallet.fields[0].ty.id) {
				calls.extend(std::iter::repeat_n((pallet.index, one.index), times));
				if pallet.name == "Dao" {
					of_daos.push((pallet.index, one.index));
				}
			}
		}
		Types {
			registry,
			call,
			calls,
			of_daos,
		}
	})
}

fn variants(registry: &PortableRegistry, id: u32) -> &[scale_info::Variant<PortableForm>] {
	match &registry.resolve(id).expect("it is registered").type_def {
		TypeDef::Variant(all) => &all.variants,
		_ => &[],
	}
}

/// A call chosen by two bytes, its arguments by those that follow.
pub fn call(scene: &Scene, bytes: &mut Bytes) -> Option<RuntimeCall> {
	let mut out = Vec::new();
	encode_call(scene, bytes, &mut out, 0);
	RuntimeCall::decode(&mut &out[..]).ok()
}

fn encode_call(scene: &Scene, bytes: &mut Bytes, out: &mut Vec<u8>, depth: u8) {
	let types = types();
	let choice = bytes.wide();
	let (pallet, index) = match scene.dao {
		Some(_) if choice & 1 == 1 => types.of_daos[choice / 2 % types.of_daos.len()],
		_ => types.calls[choice % types.calls.len()],
	};
	out.extend([pallet, index]);
	let of_pallet = variants(&types.registry, types.call)
		.iter()
		.find(|found| found.index == pallet)
		.expect("it was listed");
	let found = variants(&types.registry, of_pallet.fields[0].ty.id)
		.iter()
		.find(|found| found.index == index)
		.expect("it was listed");
	for field in &found.fields {
		let name = field.name.as_deref().unwrap_or_default();
		value(scene, field.ty.id, name, bytes, out, depth);
	}
}

fn value(scene: &Scene, id: u32, name: &str, bytes: &mut Bytes, out: &mut Vec<u8>, depth: u8) {
	let types = types();
	let found = types.registry.resolve(id).expect("it is registered");
	match found.path.ident().as_deref() {
		Some("AccountId32") => return anybody(bytes.byte()).encode_to(out),
		Some("MultiAddress") => {
			out.push(0);
			return anybody(bytes.byte()).encode_to(out);
		},
		Some("RuntimeCall") if depth >= DEPTH => {
			let remark = Vec::new();
			let call = polkadot_sdk::frame_system::Call::<Runtime>::remark { remark };
			return RuntimeCall::from(call).encode_to(out);
		},
		Some("RuntimeCall") => return encode_call(scene, bytes, out, depth + 1),
		Some("OriginCaller") => {
			let by = anybody(bytes.byte());
			return OriginCaller::system(RawOrigin::Signed(by)).encode_to(out);
		},
		Some("NativeOrWithId") => {
			let asset = match bytes.byte() % 4 {
				0 | 1 => MeshAsset::Native,
				id => MeshAsset::WithId(u32::from(id) - 1),
			};
			return asset.encode_to(out);
		},
		Some("Constitution") => return Dao::default_constitution().encode_to(out),
		Some("H256") => {
			let byte = bytes.byte();
			return H256::repeat_byte(byte).encode_to(out);
		},
		Some("Weight") => {
			let most = Weight::from_parts(u64::from(bytes.byte()) * 400_000_000 + 1, 100_000);
			return most.encode_to(out);
		},
		_ => {},
	}
	match &found.type_def {
		TypeDef::Composite(composite) => {
			for field in &composite.fields {
				let name = field.name.as_deref().unwrap_or(name);
				value(scene, field.ty.id, name, bytes, out, depth);
			}
		},
		TypeDef::Tuple(tuple) => {
			for field in &tuple.fields {
				value(scene, field.id, name, bytes, out, depth);
			}
		},
		TypeDef::Variant(all) if !all.variants.is_empty() => {
			let chosen = &all.variants[bytes.below(all.variants.len())];
			out.push(chosen.index);
			for field in &chosen.fields {
				let name = field.name.as_deref().unwrap_or(name);
				value(scene, field.ty.id, name, bytes, out, depth);
			}
		},
		TypeDef::Sequence(sequence) if is_byte(&types.registry, sequence.type_param.id) => {
			text(name, bytes).encode_to(out);
		},
		TypeDef::Sequence(sequence) => {
			let count = [1u32, 0, 2, 3][bytes.below(4)];
			Compact(count).encode_to(out);
			for _ in 0..count {
				value(scene, sequence.type_param.id, name, bytes, out, depth);
			}
		},
		TypeDef::Array(array) if is_byte(&types.registry, array.type_param.id) => {
			let byte = if name == "salt" {
				SALT[0]
			} else {
				bytes.byte()
			};
			out.extend(std::iter::repeat_n(byte, array.len as usize));
		},
		TypeDef::Array(array) => {
			for _ in 0..array.len {
				value(scene, array.type_param.id, name, bytes, out, depth);
			}
		},
		TypeDef::Compact(compact) => {
			let bits = bits(&types.registry, compact.type_param.id);
			Compact(number(scene, name, bits, bytes)).encode_to(out);
		},
		TypeDef::Primitive(TypeDefPrimitive::Bool) => out.push(bytes.byte() & 1),
		TypeDef::Primitive(_) => {
			let bits = bits(&types.registry, id);
			let number = number(scene, name, bits, bytes);
			out.extend(&number.to_le_bytes()[..bits / 8]);
		},
		TypeDef::Variant(_) | TypeDef::BitSequence(_) => {},
	}
}

fn is_byte(registry: &PortableRegistry, id: u32) -> bool {
	let found = registry.resolve(id).map(|found| &found.type_def);
	matches!(found, Some(TypeDef::Primitive(TypeDefPrimitive::U8)))
}

/// Of a number, or of the only field of what wraps one.
fn bits(registry: &PortableRegistry, id: u32) -> usize {
	match registry.resolve(id).map(|found| &found.type_def) {
		Some(TypeDef::Primitive(TypeDefPrimitive::U8)) => 8,
		Some(TypeDef::Primitive(TypeDefPrimitive::U16)) => 16,
		Some(TypeDef::Primitive(TypeDefPrimitive::U64)) => 64,
		Some(TypeDef::Primitive(TypeDefPrimitive::U128)) => 128,
		Some(TypeDef::Composite(composite)) => bits(registry, composite.fields[0].ty.id),
		_ => 32,
	}
}

fn text(name: &str, bytes: &mut Bytes) -> Vec<u8> {
	match name {
		"answers" => KEY.to_vec(),
		_ => {
			let byte = bytes.byte();
			vec![b'a' + byte % 26; usize::from(byte) % 9]
		},
	}
}

/// One of the last, seldom one that does not exist yet.
fn recent(next: u128, choice: u8) -> u128 {
	if choice == u8::MAX {
		return next;
	}
	next.saturating_sub(1 + u128::from(choice) % next.clamp(1, 12))
}

/// An amount of money: around what is the least, what is usual, and what nobody has.
pub fn amount(choice: u8) -> u128 {
	const ED: u128 = EXISTENTIAL_DEPOSIT;
	match choice {
		0..=63 => MESH * u128::from(choice + 1),
		64..=127 => MESH * 50 * u128::from(choice - 63),
		128..=191 => MESH / 100 * u128::from(choice - 127) + u128::from(choice % 7),
		192..=199 => ED + u128::from(choice) - 196,
		200..=219 => u128::from(choice - 200),
		220..=229 => ED * 8 + u128::from(choice) - 224,
		230..=239 => MESH * 10_000 * u128::from(choice - 229),
		240..=247 => MESH * 1_000_000 - u128::from(choice - 240) * ED,
		248 => u128::MAX,
		249 => u128::MAX / 2,
		250 => u64::MAX.into(),
		_ => u128::from(choice) << 64,
	}
}

fn number(scene: &Scene, name: &str, bits: usize, bytes: &mut Bytes) -> u128 {
	let choice = bytes.byte();
	let around = u128::from(choice);
	let now = u128::from(System::block_number());
	let window = u128::from(<Runtime as pallet_bounty_mesh::Config>::MinWindow::get());
	let last = |next: u32| recent(next.into(), choice);
	let week = || u128::from(pallet_learn_to_earn::week::Now::from_ms(Timestamp::get()).week);
	let found = match (name, bits) {
		("dao" | "from" | "with" | "via" | "dissolved", 32) => match scene.dao {
			Some(dao) if choice < 192 => dao.into(),
			_ => last(NextDao::<Runtime>::get()),
		},
		("proposal", 32) => last(NextProposal::<Runtime>::get()),
		("round", 32) => last(NextRound::<Runtime>::get()),
		("bounty" | "root" | "parent", 64) => recent(NextBountyId::<Runtime>::get().into(), choice),
		("program", 32) => last(NextProgram::<Runtime>::get()),
		("course" | "section", 32) => last(NextCourse::<Runtime>::get()),
		("quiz", 32) => last(NextQuiz::<Runtime>::get()),
		("assignment", 32) => last(NextAssignment::<Runtime>::get()),
		("submission", 64) => recent(NextSubmission::<Runtime>::get().into(), choice),
		("batch", 64) => recent(NextBatch::<Runtime>::get().into(), choice),
		("row" | "rows" | "reviewer_row" | "section" | "privilege" | "voucher" | "item", 8) => {
			around % 6
		},
		("weekday", 8) => around % 8,
		("project" | "index" | "pay" | "link" | "version", 32) => around % 4,
		("id" | "asset", 32) => 1 + around % 3,
		("collection", 32) => around % 4,
		("until" | "due" | "end" | "expires" | "when", 32) => {
			let steps = [1, 10, 100, window, 2 * window, 4 * window, 8 * window];
			now + steps[usize::from(choice) % steps.len()] + around / 64
		},
		("open" | "key_window" | "reveal" | "commit" | "assess" | "challenge" | "rule", 64) => {
			HOUR_MS * (1 + around % 30)
		},
		("week" | "from_week" | "epoch", 32) => (week() + around % 3).saturating_sub(around % 5),
		("open" | "review" | "claims", 32) => {
			[10, 100, window, 2 * window][usize::from(choice) % 4]
		},
		("until_week", 32) => week() + around % 9,
		("month" | "day", 32) => u128::from(DAYS) * around,
		(_, 128) => amount(choice),
		_ => any(choice),
	};
	found & (u128::MAX >> (128 - bits))
}

/// A number that says nothing about itself: few, some, parts of a million, the edges.
fn any(choice: u8) -> u128 {
	let around = u128::from(choice);
	match choice {
		0..=99 => 1 + around,
		100..=139 => around - 100,
		140..=179 => 25_000 * (around - 139),
		180..=199 => 500_001 + around - 190,
		200..=229 => 100 * (around - 199),
		230..=239 => u128::from(u32::MAX) - (around - 230),
		240..=245 => u128::from(u16::MAX) - (around - 240),
		_ => u128::MAX - (around - 246),
	}
}
