// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: every call at its dearest, in a program where all that can happen by it happens:
//! full weeks must be brought up to date, points become shares and reputation, money is in assets,
//! mentors and reviewers earn with the learner, old epochs are rolled over, the program pays.

mod courses;
mod credentials;
mod epochs;
mod exams;
mod material;
mod members;
mod programs;
mod quizzes;
mod reviews;
mod scenes;
mod statements;
mod verdicts;

use super::*;
use crate::week::DAY_MS;
use alloc::{format, vec, vec::Vec};
use codec::MaxEncodedLen;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungibles::{Inspect, Unbalanced},
		tokens::Precision::Exact,
		AccountTouch, Consideration, ConstU32, Footprint, Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::Hash;
use {exams::*, material::*, scenes::*};

// One module has to hold them all: each file is a section of it, but for benchmarks with components,
// whose names a section would hide. Sections can be imported only where an attribute of this name
// stands.
use frame_benchmarking::v2::benchmarks as pallet;

#[import_section(programs::programs)]
#[import_section(members::members)]
#[import_section(statements::statements)]
#[import_section(epochs::epochs)]
#[import_section(courses::courses)]
#[import_section(credentials::credentials)]
#[import_section(quizzes::quizzes)]
#[import_section(reviews::reviews)]
#[import_section(verdicts::verdicts)]
#[pallet]
mod benches {
	use super::*;

	// Two full weeks to fold, and points for an epoch that runs. That a first word begins it is
	// weighed apart: it happens once an epoch.
	#[benchmark]
	fn record(e: Linear<0, 32>) {
		let cast = begun::<T>();
		let statement = Statement {
			member: cast.who.clone(),
			week: WEEK + 9,
			entries: news(e),
		};

		#[extrinsic_call]
		_(by::<T>(&cast.attester), cast.id, statement);

		assert_earned::<T>(&cast, &cast.who);
	}

	// The same week once more, about the one before it: an item was done earlier than was said, so that both weeks change.
	#[benchmark]
	fn record_again(e: Linear<0, 32>) {
		let cast = busy::<T>(&[]);
		let (last, this) = (WEEK + 1, WEEK + 2);
		// Room for what leaves the other week, which is as full.
		Weeks::<T>::mutate((cast.id, &cast.who, last), |week| {
			week.as_mut().unwrap().items.pop().unwrap()
		});
		let moves: u8 = 64;
		let mut entries = news(e);
		entries[0].total = moves.into();
		let statement = Statement {
			member: cast.who.clone(),
			week: last,
			entries,
		};
		let has = |week| {
			let said = Weeks::<T>::get((cast.id, &cast.who, week)).unwrap();
			said.items.iter().any(|done| done.item == moves)
		};
		assert!(has(this) && !has(last));

		#[extrinsic_call]
		record(by::<T>(&cast.attester), cast.id, statement);

		assert!(has(last) && !has(this));
	}

	#[benchmark]
	fn claim_leaf(e: Linear<0, 32>, p: Linear<0, 20>) {
		let cast = begun::<T>();
		fuel::<T>(&cast.owner, cast.id);
		let statement = Statement {
			member: cast.who.clone(),
			week: WEEK + 9,
			entries: news(e),
		};
		let salt = [7u8; 16];
		let (index, genesis) = (0, Pallet::<T>::genesis());
		let mut root = merkle::leaf(&genesis, cast.id, WEEK + 9, index, &statement, &salt);
		let mut proof = Proof::new();
		for level in 0..p {
			let sibling = merkle::Node::repeat_byte(level as u8);
			root = merkle::node(&root, &sibling);
			proof.try_push(sibling).unwrap();
		}
		let footprint = Pallet::<T>::batch_footprint();
		T::AttesterConsideration::ensure_successful(&cast.attester, footprint);
		let batch = NextBatch::<T>::get();
		let origin = by::<T>(&cast.attester).into();
		Pallet::<T>::commit_batch(origin, cast.id, WEEK + 9, root, 1 << p, 1_000_000).unwrap();

		#[extrinsic_call]
		_(by::<T>(&cast.who), batch, index, statement, salt, proof);

		assert!(Batches::<T>::get(batch).unwrap().counted > 0);
		assert_earned::<T>(&cast, &cast.who);
		assert_free::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn create_course(s: Linear<0, 256>) {
		let (owner, id) = program::<T>(MAX_ROWS);
		fund::<T>(&owner);
		let course = NextCourse::<T>::get();

		#[extrinsic_call]
		_(by::<T>(&owner), id, course_terms::<T>(0), said(s));

		assert!(Courses::<T>::contains_key(course));
	}

	#[benchmark]
	fn set_course(s: Linear<0, 256>) {
		let (cast, course) = school::<T>(&[], 0, said(s));

		#[extrinsic_call]
		_(by::<T>(&cast.owner), course, course_terms::<T>(0), said(s));

		assert_eq!(Courses::<T>::get(course).unwrap().version, 1);
	}

	#[benchmark]
	fn close_quiz(l: Linear<1, 64>) {
		let (cast, _, quiz) = sat::<T>();
		for place in 1..l {
			let who: T::AccountId = account("late", place, 0);
			Commits::<T>::insert(quiz, who, merkle::Node::zero());
		}
		Quizzes::<T>::mutate(quiz, |quiz| quiz.as_mut().unwrap().commits = l);
		let origin = by::<T>(&cast.owner).into();
		Pallet::<T>::show_key(origin, quiz, answers(), [0; 32]).unwrap();
		later::<T>(3 * HOUR);

		#[extrinsic_call]
		_(by::<T>(&cast.who), quiz, l);

		assert!(!Quizzes::<T>::contains_key(quiz));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
