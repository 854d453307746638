// SPDX-License-Identifier: Apache-2.0
//! What belongs to a program, and what a member earned there: lists for reads, so that no read has
//! to look through what belongs to others.

use crate::{
	types::{CourseId, CredentialInfo, Kind, ProgramId},
	Catalogue, Config, Credentials, Earned, Pallet,
};
use alloc::vec::Vec;
use codec::MaxEncodedLen;

/// Credentials that the shadow shows at most.
pub(crate) const MAX_SHOWN: usize = 64;

/// Bytes that a line of the catalogue takes up: part of the deposit for what it names.
pub(crate) fn line_bytes() -> usize {
	<(ProgramId, Kind, u64)>::max_encoded_len()
}

impl<T: Config> Pallet<T> {
	/// Notes that something of a program exists.
	pub(crate) fn list(program: ProgramId, kind: Kind, id: impl Into<u64>) {
		Catalogue::<T>::insert((program, kind, id.into()), ());
	}

	/// Notes that it does not exist any more.
	pub(crate) fn unlist(program: ProgramId, kind: Kind, id: impl Into<u64>) {
		Catalogue::<T>::remove((program, kind, id.into()));
	}

	/// Numbers of one kind, `most` at most, in no order; and whether these are all.
	pub(crate) fn listed(program: ProgramId, kind: Kind, most: usize) -> (Vec<u64>, bool) {
		let mut ids: Vec<u64> = Catalogue::<T>::iter_key_prefix((program, kind))
			.take(most.saturating_add(1))
			.collect();
		let all = ids.len() <= most;
		ids.truncate(most);
		(ids, all)
	}

	/// A member's credentials of a program, those of closed courses too, by course.
	pub(crate) fn earned(program: ProgramId, who: &T::AccountId) -> Vec<CredentialInfo> {
		let mut courses: Vec<CourseId> = Earned::<T>::iter_key_prefix((program, who))
			.take(MAX_SHOWN)
			.collect();
		courses.sort_unstable();
		courses
			.into_iter()
			.filter_map(|course| {
				let found = Credentials::<T>::get(course, who)?;
				Some(CredentialInfo {
					course,
					id: found.id,
					version: found.version,
					issued: found.issued,
					until: found.until,
					state: Self::credential_state(&found),
				})
			})
			.collect()
	}
}
