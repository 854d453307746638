// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: assignments, reviewers, panels.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: assignments, reviewers, panels.
#[pallet_section]
mod reviews {
	#[benchmark]
	fn open_assignment() {
		let (cast, _, first) = assignment::<T>(0);
		let spec = Assignments::<T>::get(first).unwrap().spec;

		#[extrinsic_call]
		_(by::<T>(&cast.owner), cast.id, spec);

		assert!(Assignments::<T>::contains_key(first + 1));
	}

	#[benchmark]
	fn retire_assignment() {
		let (cast, _, assignment) = assignment::<T>(0);

		#[extrinsic_call]
		_(by::<T>(&cast.owner), assignment);

		assert!(!Assignments::<T>::contains_key(assignment));
	}

	#[benchmark]
	fn submit() {
		let (cast, _, assignment) = assignment::<T>(0);
		fuel::<T>(&cast.owner, cast.id);

		#[extrinsic_call]
		_(by::<T>(&cast.who), assignment, merkle::Node::zero());

		assert!(Attempts::<T>::contains_key(assignment, &cast.who));
		assert_free::<T>(&cast, &cast.who);
	}

	// An offer ends with it, and another one moves into its place.
	#[benchmark]
	fn drop_attempt() {
		let (cast, _, assignment) = assignment::<T>(0);
		offers::<T>(&cast.owner, assignment, 2);
		let who = peer::<T>(0);

		#[extrinsic_call]
		_(by::<T>(&who), assignment, who.clone());

		assert!(!Attempts::<T>::contains_key(assignment, &who));
		assert_eq!(ReviewerAt::<T>::get(assignment, 0), Some(peer::<T>(1)));
	}

	#[benchmark]
	fn offer_review() {
		let (cast, _, assignment) = assignment::<T>(0);
		fuel::<T>(&cast.owner, cast.id);
		passed::<T>(&cast.owner, assignment, &cast.who);

		#[extrinsic_call]
		_(by::<T>(&cast.who), assignment);

		assert!(Reviewers::<T>::contains_key(assignment, &cast.who));
		assert_free::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn stop_review() {
		let (cast, _, assignment) = assignment::<T>(0);
		offers::<T>(&cast.owner, assignment, 2);
		let who = peer::<T>(0);

		#[extrinsic_call]
		_(by::<T>(&who), assignment);

		assert!(!Reviewers::<T>::contains_key(assignment, &who));
		assert_eq!(ReviewerAt::<T>::get(assignment, 0), Some(peer::<T>(1)));
	}

	// Nobody on a long list can be drawn yet: as many are asked as can be, in vain.
	#[benchmark]
	fn draw() {
		let (cast, _, assignment) = assignment::<T>(0);
		offers::<T>(&cast.owner, assignment, 40);
		let submission = hand_in::<T>(&cast.who, assignment);

		#[extrinsic_call]
		_(by::<T>(&cast.attester), submission);

		let found = Submissions::<T>::get(submission).unwrap();
		assert!(matches!(found.stage, Stage::Assessing { .. }) && found.seats.is_empty());
	}

	#[benchmark]
	fn commit_scores() {
		let judged = drawn::<T>();
		fuel::<T>(&judged.cast.owner, judged.cast.id);
		let peer = &judged.panel[4];

		#[extrinsic_call]
		_(by::<T>(peer), judged.submission, merkle::Node::zero());

		let seats = Submissions::<T>::get(judged.submission).unwrap().seats;
		assert!(seats[4].commitment.is_some());
		assert_free::<T>(&judged.cast, peer);
	}

	#[benchmark]
	fn reveal_scores() {
		let judged = committed::<T>();
		fuel::<T>(&judged.cast.owner, judged.cast.id);
		let peer = &judged.panel[4];

		#[extrinsic_call]
		_(by::<T>(peer), judged.submission, scores(9_000), [0; 32]);

		let seats = Submissions::<T>::get(judged.submission).unwrap().seats;
		assert!(seats[4].scores.is_some());
		assert_free::<T>(&judged.cast, peer);
	}
}
