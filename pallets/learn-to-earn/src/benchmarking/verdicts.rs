// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: assessors, verdicts, challenges.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: assessors, verdicts, challenges.
#[pallet_section]
mod verdicts {
	// Challenged, and the owner was silent: the stake goes back, and seven accounts get the first
	// points of an epoch.
	#[benchmark]
	fn settle() {
		let judged = challenged::<T>();
		later::<T>(HOUR);

		#[extrinsic_call]
		_(by::<T>(&judged.cast.attester), judged.submission);

		assert_judged::<T>(&judged);
	}

	#[benchmark]
	fn register_assessor() {
		set_week::<T>(WEEK);
		let who = assessor::<T>();
		let policy = merkle::Node::zero();

		#[extrinsic_call]
		_(by::<T>(&who), AssessorKind::Human { policy }, 1 << 40);

		assert_eq!(Assessors::<T>::get(who).unwrap().bond, 1 << 41);
	}

	#[benchmark]
	fn withdraw_bond() {
		set_week::<T>(WEEK);
		let who = assessor::<T>();

		#[extrinsic_call]
		_(by::<T>(&who));

		assert!(!Assessors::<T>::contains_key(who));
	}

	#[benchmark]
	fn appoint_assessor() {
		let (owner, id) = program::<T>(1);
		fund::<T>(&owner);
		let who = assessor::<T>();

		#[extrinsic_call]
		_(by::<T>(&owner), id, who.clone(), 9);

		assert!(Appointments::<T>::contains_key(id, who));
	}

	// No verdict, after a panel that was silent once too often: five offers end with it. To post one
	// writes less.
	#[benchmark]
	fn assess() {
		let judged = committed::<T>();
		warn::<T>(&judged);
		later::<T>(HOUR);
		let origin = by::<T>(&judged.cast.owner).into();
		Pallet::<T>::settle(origin, judged.submission).unwrap();
		let who: T::AccountId = account("assessor", 0, 0);
		let reason = BoundedVec::try_from(vec![b'r'; 512]).unwrap();

		#[extrinsic_call]
		_(
			by::<T>(&who),
			judged.submission,
			None,
			merkle::Node::zero(),
			reason,
		);

		assert!(!Submissions::<T>::contains_key(judged.submission));
		assert_eq!(
			Records::<T>::get(who, merkle::Node::zero())
				.unwrap()
				.without,
			1
		);
		assert_ended::<T>(&judged);
	}

	#[benchmark]
	fn challenge() {
		let judged = posted::<T>();

		#[extrinsic_call]
		_(by::<T>(&judged.cast.who), judged.submission, [0; 32]);

		let stage = Submissions::<T>::get(judged.submission).unwrap().stage;
		assert!(matches!(stage, Stage::Challenged { .. }));
	}

	// The panel is overturned once too often: the stake goes back, five offers end, and seven accounts
	// get the first points of an epoch.
	#[benchmark]
	fn rule() {
		let judged = challenged::<T>();
		warn::<T>(&judged);

		#[extrinsic_call]
		_(
			by::<T>(&judged.cast.owner),
			judged.submission,
			scores(FULL_SCORE),
		);

		assert_judged::<T>(&judged);
		assert_ended::<T>(&judged);
	}

	#[benchmark]
	fn drop_record() {
		set_week::<T>(WEEK);
		let who = assessor::<T>();
		let policy = merkle::Node::zero();
		Pallet::<T>::note_record(&who, policy, |entry| entry.posted = 1).unwrap();
		later::<T>(365 * 24 * HOUR);

		#[extrinsic_call]
		_(by::<T>(&who), who.clone(), policy);

		assert!(!Records::<T>::contains_key(who, policy));
	}

	#[benchmark]
	fn challenge_sponsored() {
		let judged = posted::<T>();
		fuel::<T>(&judged.cast.owner, judged.cast.id);

		#[extrinsic_call]
		_(by::<T>(&judged.cast.who), judged.submission, [0; 32]);

		let stage = Submissions::<T>::get(judged.submission).unwrap().stage;
		assert!(matches!(
			stage,
			Stage::Challenged {
				sponsored: true,
				..
			}
		));
		assert_free::<T>(&judged.cast, &judged.cast.who);
	}
}
