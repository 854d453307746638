// SPDX-License-Identifier: Apache-2.0

//! Which states were met, and which of them wait to be looked at: hundreds of millions in little
//! memory.

use std::collections::VecDeque;

const TABLES: usize = 1 << 12;
const LEAST: usize = 16;

/// The states that were met, by 76 bits of a hash: twelve choose a table, the rest is written in it.
pub struct Seen {
	tables: Vec<Table>,
	len: usize,
}

/// Zero is a free place, and a place is looked for from where the hash says.
#[derive(Default)]
struct Table {
	places: Box<[u64]>,
	taken: usize,
}

impl Table {
	/// The hash spread evenly over the places.
	fn home(&self, hash: u64) -> usize {
		((u128::from(hash) * self.places.len() as u128) >> 64) as usize
	}

	fn insert(&mut self, hash: u64) -> bool {
		if self.taken * 5 >= self.places.len() * 4 {
			self.grow();
		}
		let mut at = self.home(hash);
		loop {
			match self.places[at] {
				0 => break,
				other if other == hash => return false,
				_ => at += 1,
			}
			if at == self.places.len() {
				at = 0;
			}
		}
		self.places[at] = hash;
		self.taken += 1;
		true
	}

	/// One table at a time, so that little memory is needed twice.
	fn grow(&mut self) {
		let more = (self.places.len() * 3 / 2).max(LEAST);
		let old = std::mem::replace(&mut self.places, vec![0; more].into());
		self.taken = 0;
		for hash in old {
			if hash != 0 {
				self.insert(hash);
			}
		}
	}
}

impl Seen {
	pub fn new() -> Self {
		Seen {
			tables: (0..TABLES).map(|_| Table::default()).collect(),
			len: 0,
		}
	}

	/// Whether it was not there.
	pub fn insert(&mut self, hash: u128) -> bool {
		let table = (hash >> 64) as usize % TABLES;
		let new = self.tables[table].insert((hash as u64).max(1));
		self.len += usize::from(new);
		new
	}

	pub fn len(&self) -> usize {
		self.len
	}
}

/// What waits, first in, first out, in pieces that are given back as they are read.
#[derive(Default)]
pub struct Waiting {
	pieces: VecDeque<Vec<u8>>,
	read: usize,
	len: usize,
}

const PIECE: usize = 1 << 20;

impl Waiting {
	pub fn len(&self) -> usize {
		self.len
	}

	/// At most 255 bytes each.
	pub fn push(&mut self, parts: [&[u8]; 2]) {
		let full = |piece: &Vec<u8>| piece.len() + 512 > PIECE;
		if self.pieces.back().is_none_or(full) {
			self.pieces.push_back(Vec::with_capacity(PIECE));
		}
		if let Some(piece) = self.pieces.back_mut() {
			for part in parts {
				piece.push(u8::try_from(part.len()).expect("short"));
				piece.extend_from_slice(part);
			}
		}
		self.len += 1;
	}

	/// Copied out.
	pub fn pop(&mut self, parts: [&mut Vec<u8>; 2]) -> bool {
		if self.len == 0 {
			return false;
		}
		self.len -= 1;
		while self.read == self.pieces[0].len() {
			self.pieces.pop_front();
			self.read = 0;
		}
		for part in parts {
			let from = &self.pieces[0][self.read..];
			let end = usize::from(from[0]) + 1;
			part.clear();
			part.extend_from_slice(&from[1..end]);
			self.read += end;
		}
		true
	}
}
