// SPDX-License-Identifier: Apache-2.0

//! Values without types of their own: made for calls, taken apart after reads.

use crate::world::Trouble;
use subxt::{
	dynamic::{At, Value},
	ext::scale_value::{Composite, Primitive, ValueDef},
	utils::AccountId32,
};

pub fn num(value: u128) -> Value {
	Value::u128(value)
}

pub fn text(value: &str) -> Value {
	Value::from_bytes(value.as_bytes())
}

pub fn account(value: &AccountId32) -> Value {
	Value::from_bytes(value.0)
}

/// An account as an address.
pub fn address(value: &AccountId32) -> Value {
	variant("Id", [account(value)])
}

pub fn list<const N: usize>(values: [Value; N]) -> Value {
	Value::unnamed_composite(values)
}

pub fn record<const N: usize>(fields: [(&str, Value); N]) -> Value {
	Value::named_composite(fields.map(|(name, value)| (name.to_string(), value)))
}

pub fn variant<const N: usize>(name: &str, values: [Value; N]) -> Value {
	Value::unnamed_variant(name, values)
}

pub fn none() -> Value {
	variant("None", [])
}

pub fn some(value: Value) -> Value {
	variant("Some", [value])
}

/// A field, by the names on the way to it.
pub fn field<'a>(value: &'a Value, path: &str) -> Result<&'a Value, Trouble> {
	path.split('.').try_fold(value, |at, name| {
		at.at(name)
			.or_else(|| at.at(0).filter(|_| name == "0"))
			.ok_or_else(|| format!("no {name} of {path} in {value}").into())
	})
}

/// Replaces a field, by the names on the way to it.
pub fn set(value: &mut Value, path: &str, new: Value) -> Result<(), Trouble> {
	let (name, rest) = path.split_once('.').unwrap_or((path, ""));
	let ValueDef::Composite(Composite::Named(fields)) = &mut value.value else {
		return Err(format!("{value} has no names").into());
	};
	let (_, found) = fields
		.iter_mut()
		.find(|(each, _)| each == name)
		.ok_or("no such field")?;
	if rest.is_empty() {
		*found = new;
		return Ok(());
	}
	set(found, rest, new)
}

/// All numbers in a value, in order: an account is 32 of them, a 256-bit number four.
fn numbers(value: &Value, into: &mut Vec<u128>) {
	match &value.value {
		ValueDef::Primitive(Primitive::U128(number)) => into.push(*number),
		ValueDef::Composite(fields) => fields.values().for_each(|each| numbers(each, into)),
		ValueDef::Variant(inner) => inner.values.values().for_each(|each| numbers(each, into)),
		_ => {},
	}
}

pub fn all_numbers(value: &Value) -> Vec<u128> {
	let mut found = Vec::new();
	numbers(value, &mut found);
	found
}

/// A number of any width; a wide one comes as limbs of 64 bits, the lowest first.
pub fn number(value: &Value) -> Result<u128, Trouble> {
	match all_numbers(value).as_slice() {
		[low, rest @ ..] if rest.iter().all(|limb| *limb == 0) => Ok(*low),
		_ => Err(format!("{value} is no number").into()),
	}
}

pub fn number_at(value: &Value, path: &str) -> Result<u128, Trouble> {
	number(field(value, path)?)
}

/// An account in a value, also inside `Some`.
pub fn account_in(value: &Value) -> Result<AccountId32, Trouble> {
	let bytes: Vec<u8> = all_numbers(value)
		.into_iter()
		.map(|byte| byte as u8)
		.collect();
	let bytes: [u8; 32] = bytes
		.try_into()
		.map_err(|_| format!("{value} is no account"))?;
	Ok(AccountId32(bytes))
}

pub fn account_at(value: &Value, path: &str) -> Result<AccountId32, Trouble> {
	account_in(field(value, path)?)
}

/// The name of a variant.
pub fn name(value: &Value) -> Result<String, Trouble> {
	match &value.value {
		ValueDef::Variant(inner) => Ok(inner.name.clone()),
		_ => Err(format!("{value} is no variant").into()),
	}
}

/// The elements of a list.
pub fn items(value: &Value) -> Result<Vec<&Value>, Trouble> {
	match &value.value {
		ValueDef::Composite(Composite::Unnamed(values)) => Ok(values.iter().collect()),
		_ => Err(format!("{value} is no list").into()),
	}
}

/// What is inside `Some`.
pub fn inner(value: &Value) -> Result<&Value, Trouble> {
	match name(value)?.as_str() {
		"Some" | "Ok" => field(value, "0"),
		other => Err(format!("{other} instead of a value").into()),
	}
}
