// SPDX-License-Identifier: Apache-2.0
//! What must always be true of lists for reads.
//!
//! 13. The catalogue names exactly what exists, and a holder's list exactly its credentials.

use crate::{
	types::Kind, Assignments, Batches, Catalogue, Config, Courses, Credentials, Earned, Pallet,
	Quizzes, Submissions,
};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn try_state_lists() -> Result<(), TryRuntimeError> {
		let mut things = 0usize;
		let mut known = |program, kind, id| {
			things = things.saturating_add(1);
			Catalogue::<T>::contains_key((program, kind, id))
		};
		let courses =
			Courses::<T>::iter().all(|(id, of)| known(of.program, Kind::Course, id.into()));
		let quizzes = Quizzes::<T>::iter().all(|(id, of)| known(of.program, Kind::Quiz, id.into()));
		let assignments =
			Assignments::<T>::iter().all(|(id, of)| known(of.program, Kind::Assignment, id.into()));
		let submissions = Submissions::<T>::iter().all(|(id, of)| {
			Assignments::<T>::get(of.assignment)
				.is_some_and(|of| known(of.program, Kind::Submission, id))
		});
		let batches = Batches::<T>::iter().all(|(id, of)| known(of.program, Kind::Batch, id));
		ensure!(
			courses && quizzes && assignments && submissions && batches,
			"learn: something is not in the catalogue"
		);
		ensure!(
			Catalogue::<T>::iter_keys().count() == things,
			"learn: the catalogue names what does not exist"
		);
		let credentials = Credentials::<T>::iter()
			.all(|(course, who, of)| Earned::<T>::contains_key((of.program, who, course)));
		ensure!(
			credentials
				&& Earned::<T>::iter_keys().count() == Credentials::<T>::iter_keys().count(),
			"learn: a holder's list is not its credentials"
		);
		Ok(())
	}
}
