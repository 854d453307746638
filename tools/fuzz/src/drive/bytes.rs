// SPDX-License-Identifier: Apache-2.0

//! The input as choices. Where it ends, every choice is 0, which is the plainest one.

/// Bytes of a record: a change within one does not shift the others.
pub const RECORD: usize = 16;

/// What is left of an input.
#[derive(Clone, Copy)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
	/// The next byte.
	pub fn byte(&mut self) -> u8 {
		match self.0.split_first() {
			Some((first, rest)) => {
				self.0 = rest;
				*first
			},
			None => 0,
		}
	}

	/// Less than `count`, or 0.
	pub fn below(&mut self, count: usize) -> usize {
		usize::from(self.byte()) % count.max(1)
	}

	/// One of these.
	pub fn one<T: Clone>(&mut self, all: &[T]) -> T {
		all[self.below(all.len())].clone()
	}

	/// Two bytes.
	pub fn wide(&mut self) -> usize {
		usize::from(self.byte()) << 8 | usize::from(self.byte())
	}

	/// The next record, if there is one; the last may be shorter.
	pub fn record(&mut self) -> Option<Bytes<'a>> {
		if self.0.is_empty() {
			return None;
		}
		let (record, rest) = self.0.split_at(RECORD.min(self.0.len()));
		self.0 = rest;
		Some(Bytes(record))
	}
}
