// SPDX-License-Identifier: Apache-2.0

//! Values without types of their own: made for calls, taken apart after reads.

use crate::{err, Found, Id};
use scale_value::{At, Composite, Primitive, Value, ValueDef};

/// A number of any width.
pub fn num(value: impl Into<u128>) -> Value {
	Value::u128(value.into())
}

/// An account.
pub fn account(id: &Id) -> Value {
	Value::from_bytes(id)
}

/// A variant of an enum, its fields in order.
pub fn variant<const N: usize>(name: &str, values: [Value; N]) -> Value {
	Value::unnamed_variant(name, values)
}

/// A call by the names of the metadata, its arguments in order.
pub fn call<const N: usize>(pallet: &str, call: &str, args: [Value; N]) -> Value {
	variant(pallet, [variant(call, args)])
}

/// A field by its name, or by its place if it has none.
pub fn unbox<'a>(value: &'a Value<u32>, name: &str) -> Found<&'a Value<u32>> {
	let found = match name.parse::<usize>() {
		Ok(place) => value.at(place),
		Err(_) => value.at(name),
	};
	found.ok_or_else(|| err(format!("no {name} in {value}")))
}

/// The number in a value, also inside records of one field.
pub fn number(value: &Value<u32>) -> Found<u128> {
	match &value.value {
		ValueDef::Primitive(Primitive::U128(number)) => Ok(*number),
		ValueDef::Composite(fields) if fields.len() == 1 => fields
			.values()
			.next()
			.map_or_else(|| Err(err("nothing")), number),
		_ => Err(err(format!("{value} is no number"))),
	}
}

/// Name and fields of a variant.
pub fn name(value: &Value<u32>) -> Found<(&str, &Composite<u32>)> {
	match &value.value {
		ValueDef::Variant(inner) => Ok((&inner.name, &inner.values)),
		_ => Err(err(format!("{value} is no variant"))),
	}
}

/// The elements of a list.
pub fn list(value: Value<u32>) -> Found<Vec<Value<u32>>> {
	match value.value {
		ValueDef::Composite(fields) => Ok(fields.into_values().collect()),
		_ => Err(err("no list")),
	}
}

/// Text as bytes.
pub fn text(value: &str) -> Value {
	Value::from_bytes(value.as_bytes())
}

/// A list or tuple.
pub fn items(values: impl IntoIterator<Item = Value>) -> Value {
	Value::unnamed_composite(values)
}

/// A record.
pub fn record<const N: usize>(fields: [(&str, Value); N]) -> Value {
	Value::named_composite(fields)
}

/// The account in a value.
pub fn id(value: &Value<u32>) -> Found<Id> {
	let wrong = || err(format!("{value} is no account"));
	let ValueDef::Composite(fields) = &value.value else {
		return Err(wrong());
	};
	if fields.len() == 1 {
		return fields.values().next().map_or_else(|| Err(wrong()), id);
	}
	let bytes = fields
		.values()
		.map(|byte| Ok(u8::try_from(number(byte)?)?))
		.collect::<Found<Vec<u8>>>()?;
	bytes.try_into().map_err(|_| wrong())
}
