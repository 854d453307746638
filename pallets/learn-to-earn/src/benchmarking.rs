// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: every call at its dearest: a full table, full weeks, books that must be brought up
//! to date first. Set-ups lie by noun in `benchmarking/`.

mod courses;
mod epochs;
mod programs;
mod quizzes;
mod reviews;
mod statements;

use super::*;
use crate::week::DAY_MS;
use alloc::{format, vec::Vec};
use codec::MaxEncodedLen;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Consideration, Footprint, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::Hash;
use {courses::*, epochs::*, programs::*, quizzes::*, reviews::*, statements::*};

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create_program() {
		set_week::<T>(WEEK);
		let owner: T::AccountId = whitelisted_caller();
		let footprint = Footprint::from_parts(1, program_bytes::<T>(0));
		T::ProgramConsideration::ensure_successful(&owner, footprint);
		let settings = Settings {
			max_members: 9,
			rules: rules::<T>(),
		};
		let id = NextProgram::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), metadata::<T>(), settings);

		assert!(Programs::<T>::contains_key(id));
	}

	#[benchmark]
	fn update_program() {
		let (owner, id) = program::<T>(0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			id,
			Some(metadata::<T>()),
			Some(3),
			Some(rules::<T>()),
		);

		assert_eq!(Programs::<T>::get(id).unwrap().max_members, 3);
	}

	#[benchmark]
	fn add_row() {
		let (owner, id) = program::<T>(MAX_ROWS - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, spec(99, Mode::Once), terms());

		assert_eq!(Tables::<T>::get(id).len() as u32, MAX_ROWS);
	}

	#[benchmark]
	fn set_row() {
		let (owner, id) = program::<T>(MAX_ROWS);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			id,
			63,
			Terms {
				points: 2,
				..terms()
			},
		);

		assert_eq!(Tables::<T>::get(id)[63].terms.latest().unwrap().points, 2);
	}

	#[benchmark]
	fn close_program() {
		let (owner, id) = program::<T>(MAX_ROWS);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);

		assert!(!Programs::<T>::contains_key(id));
	}

	#[benchmark]
	fn set_attester() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let who: T::AccountId = account("attester", 0, 0);
		let bytes = AttesterOf::<T>::max_encoded_len();
		T::AttesterConsideration::ensure_successful(&owner, Footprint::from_parts(1, bytes));

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			id,
			who.clone(),
			all_rows(MAX_ROWS),
			1_000,
			0,
		);

		assert!(Attesters::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn remove_attester() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let who = attest::<T>(&owner, id, MAX_ROWS);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone());

		assert!(!Attesters::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn enrol() {
		let (owner, id) = program::<T>(1);
		let by = attest::<T>(&owner, id, 1);
		fund_member::<T>(&owner);
		let who: T::AccountId = account("member", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, who.clone());

		assert!(Members::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn unenrol() {
		let (owner, id, _, who) = late::<T>();
		// The account has another reference, so that it can be let go.
		frame_system::Pallet::<T>::inc_providers(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone());

		assert!(!Ledgers::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn set_role() {
		let (owner, id) = program::<T>(0);
		let who = member::<T>(&owner, id);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone(), 1, WEEK + 60);

		assert!(Members::<T>::get(id, who).unwrap().holds(1, WEEK + 59));
	}

	#[benchmark]
	fn record(e: Linear<0, 32>) {
		// The dearest is a week that is full already and beside another full one, or two full ones
		// to fold: both read and write two records; only the latter writes items.
		let (_, id, by, who) = late::<T>();
		// Row 0 takes an item; without it a statement of no entries says nothing, so one is always
		// there.
		let mut entries = entries(0, e.max(1), 2, 5);
		entries[0].total = 200;
		let statement = Statement {
			member: who.clone(),
			week: WEEK + 3,
			entries,
		};

		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, statement);

		assert_eq!(Ledgers::<T>::get(id, who).unwrap().week, WEEK + 3);
	}

	#[benchmark]
	fn void_entry() {
		let (owner, id, _, who) = late::<T>();
		set_week::<T>(WEEK + 2);
		let entry = Entry {
			weekday: 0,
			row: 63,
			total: 0,
		};

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone(), WEEK + 1, entry);

		assert_eq!(Ledgers::<T>::get(id, who).unwrap().week, WEEK + 2);
	}

	#[benchmark]
	fn charge() {
		let (owner, id, _, who) = late::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone(), 5, [7; 32]);

		assert_eq!(Ledgers::<T>::get(id, who).unwrap().voided, 5);
	}

	#[benchmark]
	fn commit_batch() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let by = attest::<T>(&owner, id, MAX_ROWS);
		let footprint = Pallet::<T>::batch_footprint();
		T::AttesterConsideration::ensure_successful(&by, footprint);
		let batch = NextBatch::<T>::get();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(by),
			id,
			WEEK,
			merkle::Node::zero(),
			1 << 20,
			1_000_000,
		);

		assert!(Batches::<T>::contains_key(batch));
	}

	#[benchmark]
	fn claim_leaf(e: Linear<0, 32>, p: Linear<0, 20>) {
		let (_, id, by, who) = late::<T>();
		let mut entries = entries(0, e.max(1), 2, 5);
		entries[0].total = 200;
		let statement = Statement {
			member: who.clone(),
			week: WEEK + 3,
			entries,
		};
		let salt = [7u8; 16];
		let (index, genesis) = (0, Pallet::<T>::genesis());
		let mut root = merkle::leaf(&genesis, id, WEEK + 3, index, &statement, &salt);
		let mut proof = Proof::new();
		for level in 0..p {
			let sibling = merkle::Node::repeat_byte(level as u8);
			root = merkle::node(&root, &sibling);
			proof.try_push(sibling).unwrap();
		}
		let footprint = Pallet::<T>::batch_footprint();
		T::AttesterConsideration::ensure_successful(&by, footprint);
		let batch = NextBatch::<T>::get();
		let origin = RawOrigin::Signed(by.clone()).into();
		Pallet::<T>::commit_batch(origin, id, WEEK + 3, root, 1 << p, 1_000_000).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(by), batch, index, statement, salt, proof);

		assert!(Batches::<T>::get(batch).unwrap().counted > 0);
	}

	#[benchmark]
	fn void_batch() {
		let (owner, batch) = old_batch::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), batch);

		assert!(Batches::<T>::get(batch).unwrap().void);
	}

	#[benchmark]
	fn drop_batch() {
		let (owner, batch) = old_batch::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), batch);

		assert!(!Batches::<T>::contains_key(batch));
	}

	#[benchmark]
	fn set_epochs() {
		let (owner, id) = program::<T>(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, epoch_terms::<T>());

		assert!(!Plans::<T>::get(id).list().is_empty());
	}

	#[benchmark]
	fn fund_epoch() {
		// The dearest begins a new epoch and sweeps two old ones.
		let (owner, id, _) = paying::<T>();
		set_week::<T>(WEEK + 2);
		let asset = T::NativeAsset::get();
		let origin = RawOrigin::Signed(owner.clone()).into();
		Pallet::<T>::fund_epoch(origin, id, asset.clone(), MUCH / 4).unwrap();
		set_week::<T>(WEEK + 9);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, asset, MUCH / 8);

		assert!(Epochs::<T>::contains_key(id, WEEK + 9));
	}

	#[benchmark]
	fn claim_epoch() {
		let (owner, id, who) = paying::<T>();
		set_week::<T>(WEEK + 3);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, WEEK + 1, who.clone());

		assert!(Shares::<T>::get(id, who)[0].claimed);
	}

	#[benchmark]
	fn roll_epoch() {
		let (owner, id, _) = paying::<T>();
		set_week::<T>(WEEK + 9);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, WEEK + 1);

		assert!(!Epochs::<T>::contains_key(id, WEEK + 1));
	}

	#[benchmark]
	fn withdraw_credit() {
		let (owner, _, who) = paying::<T>();
		let asset = T::NativeAsset::get();
		fund::<T>(&owner, MUCH);
		Pallet::<T>::take_in(&asset, &owner, MUCH / 4).unwrap();
		let _ = Pallet::<T>::credit(&asset, &who, MUCH / 4);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), who.clone(), asset.clone());

		assert_eq!(Credits::<T>::get(who, asset), 0);
	}

	#[benchmark]
	fn add_privilege() {
		let (owner, id) = program::<T>(1);
		let name = BoundedVec::try_from(alloc::vec![b'n'; 32]).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, name, Effect::Code, offer());

		assert_eq!(Privileges::<T>::get(id).len(), 1);
	}

	#[benchmark]
	fn set_privilege() {
		let (owner, id) = program::<T>(1);
		let name = BoundedVec::try_from(alloc::vec![b'n'; 32]).unwrap();
		let origin = RawOrigin::Signed(owner.clone()).into();
		Pallet::<T>::add_privilege(origin, id, name, Effect::Code, offer()).unwrap();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			id,
			0,
			Offer {
				price: 7,
				..offer()
			},
		);

		assert_eq!(Privileges::<T>::get(id)[0].offer.price, 7);
	}

	#[benchmark]
	fn redeem() {
		let (owner, id, _, who) = late::<T>();
		let name = BoundedVec::try_from(alloc::vec![b'n'; 32]).unwrap();
		let origin = RawOrigin::Signed(owner).into();
		Pallet::<T>::add_privilege(origin, id, name, Effect::Voucher { ppm: 1 }, offer()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, 0, 1, [7; 32]);

		assert_eq!(Purses::<T>::get(id, who).vouchers.len(), 1);
	}

	#[benchmark]
	fn create_course(s: Linear<0, 256>) {
		let (owner, id) = program::<T>(MAX_ROWS);
		fund::<T>(&owner, MUCH);
		let course = NextCourse::<T>::get();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			id,
			course_terms::<T>(0),
			sections(s),
		);

		assert!(Courses::<T>::contains_key(course));
	}

	#[benchmark]
	fn set_course(s: Linear<0, 256>) {
		let (owner, _, course) = school::<T>(0, s);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			course,
			course_terms::<T>(0),
			sections(s),
		);

		assert_eq!(Courses::<T>::get(course).unwrap().version, 1);
	}

	#[benchmark]
	fn retire_course() {
		let (owner, _, course) = school::<T>(0, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), course);

		assert!(Courses::<T>::get(course).unwrap().retired.is_some());
	}

	#[benchmark]
	fn close_course() {
		let (owner, _, course) = school::<T>(0, 256);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), course);

		assert!(!Courses::<T>::contains_key(course));
	}

	#[benchmark]
	fn purchase() {
		let (_, who, course) = school::<T>(0, 1);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			course,
			who.clone(),
			0,
			MUCH,
			Some(0),
		);

		assert!(Purchases::<T>::contains_key(course, who));
	}

	#[benchmark]
	fn release_sale() {
		let (owner, who, course) = student::<T>(1, 1);
		set_week::<T>(WEEK + 3);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), course, who.clone());

		assert!(!Sales::<T>::contains_key(course, who));
	}

	#[benchmark]
	fn refund() {
		let (_, who, course) = student::<T>(1, 99);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), course, who.clone());

		assert!(!Purchases::<T>::contains_key(course, who));
	}

	#[benchmark]
	fn leave_course() {
		let (_, who, course) = student::<T>(0, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), course, who.clone());

		assert!(!Purchases::<T>::contains_key(course, who));
	}

	#[benchmark]
	fn issue_credential() {
		let (owner, who, course) = student::<T>(0, 256);
		Purchases::<T>::mutate(course, &who, |place| {
			place.as_mut().unwrap().passed = [255; 32]
		});
		Sections::<T>::insert(
			course,
			BoundedVec::try_from(alloc::vec![Section::Assignment; 256]).unwrap(),
		);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), course, who.clone());

		assert!(Credentials::<T>::contains_key(course, who));
	}

	#[benchmark]
	fn revoke_credential() {
		let (owner, who, course) = graduate::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), course, who.clone(), [7; 32]);

		assert!(Credentials::<T>::get(course, who)
			.unwrap()
			.revoked
			.is_some());
	}

	#[benchmark]
	fn drop_credential() {
		let (_, who, course) = graduate::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), course, who.clone());

		assert!(!Credentials::<T>::contains_key(course, who));
	}

	#[benchmark]
	fn open_quiz() {
		let (owner, id, _, spec) = quiz::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, spec);

		assert_eq!(Quizzes::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn commit_answers() {
		let (owner, id, who, spec) = quiz::<T>();
		let quiz = NextQuiz::<T>::get();
		Pallet::<T>::open_quiz(RawOrigin::Signed(owner).into(), id, spec).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), quiz, merkle::Node::zero());

		assert!(Commits::<T>::contains_key(quiz, who));
	}

	#[benchmark]
	fn show_key() {
		let (owner, _, quiz) = sat::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), quiz, answers(), [0; 32]);

		assert!(Quizzes::<T>::get(quiz).unwrap().key.is_some());
	}

	#[benchmark]
	fn reveal_answers() {
		let (owner, who, quiz) = sat::<T>();
		let origin = RawOrigin::Signed(owner).into();
		Pallet::<T>::show_key(origin, quiz, answers(), [0; 32]).unwrap();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			quiz,
			who.clone(),
			answers(),
			[0; 32],
		);

		assert!(!Commits::<T>::contains_key(quiz, who));
	}

	#[benchmark]
	fn claim_silence() {
		let (owner, who, quiz) = sat::<T>();
		later::<T>(HOUR);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), quiz, who.clone());

		assert!(!Commits::<T>::contains_key(quiz, who));
	}

	#[benchmark]
	fn close_quiz(l: Linear<1, 64>) {
		let (owner, _, quiz) = sat::<T>();
		for place in 1..l {
			let who: T::AccountId = account("late", place, 0);
			Commits::<T>::insert(quiz, who, merkle::Node::zero());
		}
		Quizzes::<T>::mutate(quiz, |quiz| quiz.as_mut().unwrap().commits = l);
		let origin = RawOrigin::Signed(owner.clone()).into();
		Pallet::<T>::show_key(origin, quiz, answers(), [0; 32]).unwrap();
		later::<T>(3 * HOUR);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), quiz, l);

		assert!(!Quizzes::<T>::contains_key(quiz));
	}

	#[benchmark]
	fn open_assignment() {
		let (owner, _, id, first) = assignment::<T>();
		let spec = Assignments::<T>::get(first).unwrap().spec;

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, spec);

		assert!(Assignments::<T>::contains_key(first + 1));
	}

	#[benchmark]
	fn retire_assignment() {
		let (owner, _, _, assignment) = assignment::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), assignment);

		assert!(!Assignments::<T>::contains_key(assignment));
	}

	#[benchmark]
	fn submit() {
		let (_, who, _, assignment) = assignment::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			assignment,
			merkle::Node::zero(),
		);

		assert!(Attempts::<T>::contains_key(assignment, who));
	}

	#[benchmark]
	fn drop_attempt() {
		let (owner, who, _, assignment) = assignment::<T>();
		passed::<T>(&owner, assignment, &who);
		// The dearest: an offer ends with it, and another one moves into its place.
		let origin = RawOrigin::Signed(who.clone()).into();
		Pallet::<T>::offer_review(origin, assignment).unwrap();
		let peer: T::AccountId = account("peer", 0, 0);
		fund_member::<T>(&owner);
		passed::<T>(&owner, assignment, &peer);
		Pallet::<T>::offer_review(RawOrigin::Signed(peer).into(), assignment).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), assignment, who.clone());

		assert!(!Attempts::<T>::contains_key(assignment, who));
	}

	#[benchmark]
	fn offer_review() {
		let (owner, who, _, assignment) = assignment::<T>();
		passed::<T>(&owner, assignment, &who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), assignment);

		assert!(Reviewers::<T>::contains_key(assignment, who));
	}

	#[benchmark]
	fn stop_review() {
		let (_, _, assignment, _) = handed_in::<T>();
		let peer: T::AccountId = account("peer", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(peer.clone()), assignment);

		assert!(!Reviewers::<T>::contains_key(assignment, peer));
	}

	#[benchmark]
	fn draw() {
		let (owner, _, _, submission) = handed_in::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), submission);

		assert_eq!(Submissions::<T>::get(submission).unwrap().seats.len(), 5);
	}

	#[benchmark]
	fn commit_scores() {
		let (owner, _, _, submission) = handed_in::<T>();
		Pallet::<T>::draw(RawOrigin::Signed(owner).into(), submission).unwrap();
		let peer = Submissions::<T>::get(submission).unwrap().seats[4]
			.who
			.clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(peer), submission, merkle::Node::zero());

		assert!(Submissions::<T>::get(submission).unwrap().seats[4]
			.commitment
			.is_some());
	}

	#[benchmark]
	fn reveal_scores() {
		let (_, _, submission, panel) = panelled::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(panel[4].clone()),
			submission,
			scores(),
			[0; 32],
		);

		assert!(Submissions::<T>::get(submission).unwrap().seats[4]
			.scores
			.is_some());
	}

	#[benchmark]
	fn settle() {
		// The dearest: final, with five reviewers to pay.
		let (owner, _, submission) = posted::<T>();
		later::<T>(HOUR);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), submission);

		assert!(!Submissions::<T>::contains_key(submission));
	}

	#[benchmark]
	fn register_assessor() {
		let who = assessor::<T>();
		let zero = merkle::Node::zero();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			AssessorKind::Human { policy: zero },
			1 << 40,
		);

		assert_eq!(Assessors::<T>::get(who).unwrap().bond, 1 << 41);
	}

	#[benchmark]
	fn withdraw_bond() {
		let who = assessor::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Assessors::<T>::contains_key(who));
	}

	#[benchmark]
	fn appoint_assessor() {
		let (owner, id) = program::<T>(1);
		fund::<T>(&owner, MUCH);
		let who = assessor::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone(), 9);

		assert!(Appointments::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn assess() {
		let (owner, _, submission, _) = panelled::<T>();
		later::<T>(HOUR);
		Pallet::<T>::settle(RawOrigin::Signed(owner).into(), submission).unwrap();
		let who: T::AccountId = account("assessor", 0, 0);
		let reason = BoundedVec::try_from(alloc::vec![b'r'; 512]).unwrap();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			submission,
			Some(scores()),
			merkle::Node::zero(),
			reason,
		);

		assert!(Assessors::<T>::get(who).unwrap().locked > 0);
	}

	#[benchmark]
	fn challenge() {
		let (_, who, submission) = posted::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), submission, [0; 32]);

		let stage = Submissions::<T>::get(submission).unwrap().stage;
		assert!(matches!(stage, Stage::Challenged { .. }));
	}

	#[benchmark]
	fn rule() {
		let (owner, who, submission) = posted::<T>();
		Pallet::<T>::challenge(RawOrigin::Signed(who).into(), submission, [0; 32]).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), submission, scores());

		assert!(!Submissions::<T>::contains_key(submission));
	}

	#[benchmark]
	fn drop_record() {
		let who = assessor::<T>();
		let policy = merkle::Node::zero();
		Pallet::<T>::note_record(&who, policy, |entry| entry.posted = 1).unwrap();
		later::<T>(365 * 24 * HOUR);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone(), policy);

		assert!(!Records::<T>::contains_key(who, policy));
	}

	#[benchmark]
	fn add_fuel() {
		let (owner, id) = program::<T>(1);
		fund::<T>(&owner, MUCH);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, 1 << 40);

		assert_eq!(Fuel::<T>::get(id), 1 << 40);
	}

	#[benchmark]
	fn take_fuel() {
		let (owner, id) = program::<T>(1);
		fund::<T>(&owner, MUCH);
		Pallet::<T>::add_fuel(RawOrigin::Signed(owner.clone()).into(), id, 1 << 40).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, 1 << 40);

		assert_eq!(Fuel::<T>::get(id), 0);
	}

	#[benchmark]
	fn set_mentor_rule() {
		let (owner, id) = program::<T>(MAX_ROWS);
		Tables::<T>::mutate(id, |table| table[63].mode = Mode::Chain);
		let credit = MentorRule {
			row: 63,
			per_week: 1,
		};

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, Some(credit));

		assert!(MentorRules::<T>::contains_key(id));
	}

	#[benchmark]
	fn ask_mentor() {
		let (owner, id) = program::<T>(1);
		let who = member::<T>(&owner, id);
		let mentor: T::AccountId = account("mentor", 0, 0);
		fund_member::<T>(&owner);
		Pallet::<T>::enrol(RawOrigin::Signed(owner).into(), id, mentor.clone()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, mentor);

		assert!(Mentors::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn accept_mentee() {
		let (id, who, mentor) = asked::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(mentor), id, who.clone());

		assert!(Mentors::<T>::get(id, who).unwrap().from_week.is_some());
	}

	#[benchmark]
	fn end_mentor() {
		let (id, who, mentor) = asked::<T>();
		let origin = RawOrigin::Signed(mentor.clone()).into();
		Pallet::<T>::accept_mentee(origin, id, who.clone()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(mentor), id, who.clone());

		assert!(!Mentors::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn update_book() {
		let (owner, id, _, who) = late::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, who.clone());

		assert_eq!(Ledgers::<T>::get(id, who).unwrap().week, WEEK + 3);
	}

	#[benchmark]
	fn challenge_sponsored() {
		let (owner, who, submission) = posted::<T>();
		let id = NextProgram::<T>::get() - 1;
		fund::<T>(&owner, MUCH);
		Pallet::<T>::add_fuel(RawOrigin::Signed(owner).into(), id, MUCH / 4).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), submission, [0; 32]);

		let stage = Submissions::<T>::get(submission).unwrap().stage;
		assert!(matches!(
			stage,
			Stage::Challenged {
				sponsored: true,
				..
			}
		));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
