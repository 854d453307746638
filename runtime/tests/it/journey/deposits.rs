// SPDX-License-Identifier: Apache-2.0

//! What the records of a DAO cost it, from the sizes of what is stored and the price of a byte. Deposits are no treasury: who
//! leaves has no part of them.

use codec::{Encode, MaxEncodedLen};
use enmesh_runtime::{
	constants::currency::{MICROMESH, MILLIMESH},
	AccountId, BlockNumber, Runtime,
};
use pallet_dao::{
	ConstitutionOf, CreditPeriod, DaoId, DaoOf, Delegation, DuesOf, MemberOf, Metadata, ProposalOf,
	Roll, Spending, Standing, StreamsOf, MAX_ANSWERS,
};
use pallet_learn_to_earn::{member_bytes, program_bytes};

fn size<Stored: MaxEncodedLen>() -> usize {
	Stored::max_encoded_len()
}

/// A record of so many bytes.
fn price(bytes: usize) -> u128 {
	10 * MILLIMESH + bytes as u128 * 10 * MICROMESH
}

/// A member's record, credits, dues, place in the list of its DAOs, and one delegation at both ends.
fn seat_bytes() -> usize {
	let keys = 3 * size::<AccountId>() + 2 * size::<DaoId>();
	size::<MemberOf<Runtime>>()
		+ size::<Spending>()
		+ size::<DuesOf<Runtime>>()
		+ size::<Delegation<AccountId>>()
		+ keys
}

/// A proposal on which nobody can vote any more: without its roll.
fn answer_bytes() -> usize {
	size::<ProposalOf<Runtime>>() - size::<Roll<AccountId>>()
		+ Roll::<AccountId>::default().encoded_size()
}

/// A DAO with so many founders, which keeps its latest answers.
pub fn founding(metadata: &Metadata, founders: usize) -> u128 {
	price(
		size::<DaoOf<Runtime>>()
			+ size::<ConstitutionOf<Runtime>>()
			+ size::<Standing>()
			+ size::<CreditPeriod<BlockNumber>>()
			+ size::<StreamsOf<Runtime>>()
			+ metadata.encoded_size()
			+ MAX_ANSWERS as usize * answer_bytes()
			+ founders * seat_bytes(),
	)
}

/// Of whoever came later.
pub fn seat() -> u128 {
	price(seat_bytes())
}

pub fn program(rows: usize) -> u128 {
	price(program_bytes::<Runtime>(rows))
}

/// Somebody who is enrolled.
pub fn enrolment() -> u128 {
	price(member_bytes::<Runtime>())
}
