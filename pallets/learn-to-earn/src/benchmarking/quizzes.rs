// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: quizzes.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: quizzes.
#[pallet_section]
mod quizzes {
	#[benchmark]
	fn open_quiz() {
		let (cast, _, spec) = quiz::<T>(0, Section::Quiz);

		#[extrinsic_call]
		_(by::<T>(&cast.owner), cast.id, spec);

		assert_eq!(Quizzes::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn commit_answers() {
		let (cast, _, quiz) = opened::<T>();
		fuel::<T>(&cast.owner, cast.id);

		#[extrinsic_call]
		_(by::<T>(&cast.who), quiz, merkle::Node::zero());

		assert!(Commits::<T>::contains_key(quiz, &cast.who));
		assert_free::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn show_key() {
		let (cast, _, quiz) = sat::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.owner), quiz, answers(), [0; 32]);

		assert!(Quizzes::<T>::get(quiz).unwrap().key.is_some());
	}

	// The first points of an epoch, for learner and mentor.
	#[benchmark]
	fn reveal_answers() {
		let (cast, course, quiz) = sat::<T>();
		let origin = by::<T>(&cast.owner).into();
		Pallet::<T>::show_key(origin, quiz, answers(), [0; 32]).unwrap();
		fuel::<T>(&cast.owner, cast.id);

		#[extrinsic_call]
		_(
			by::<T>(&cast.who),
			quiz,
			cast.who.clone(),
			answers(),
			[0; 32],
		);

		assert!(!Commits::<T>::contains_key(quiz, &cast.who));
		assert_passed::<T>(&cast, course);
		assert_free::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn claim_silence() {
		let (cast, _, quiz) = sat::<T>();
		later::<T>(HOUR);

		#[extrinsic_call]
		_(by::<T>(&cast.attester), quiz, cast.who.clone());

		assert!(!Commits::<T>::contains_key(quiz, &cast.who));
	}
}
