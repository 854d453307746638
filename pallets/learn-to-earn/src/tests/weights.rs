// SPDX-License-Identifier: Apache-2.0
//! What calls declare to weigh, and what of it they give back.

use super::{epochs::epoch_terms, *};
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo},
	weights::Weight,
};

fn declared(call: crate::Call<Test>) -> Weight {
	call.get_dispatch_info().call_weight
}

fn used(result: DispatchResultWithPostInfo, declared: Weight) -> Weight {
	result.unwrap().actual_weight.unwrap_or(declared)
}

fn words(week: Week, minutes: u16) -> Statement<u64> {
	statement(LEA, week, &[entry(0, STUDY, minutes)])
}

/// Says something of one week, and gives what that declared and weighed.
fn say(week: Week, minutes: u16) -> (Weight, Weight) {
	let statement = words(week, minutes);
	let call = crate::Call::record {
		program: 0,
		statement: statement.clone(),
	};
	let declared = declared(call);
	let result = Learn::record(RuntimeOrigin::signed(TESS), 0, statement);
	(declared, used(result, declared))
}

// Whoever begins an epoch rolls old ones over, two at most: declared by all, paid by that one.
// covers: L-19
#[test]
fn only_the_first_words_of_an_epoch_weigh_what_they_sweep() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let one = <Test as crate::Config>::WeightInfo::record(1);
		let again = <Test as crate::Config>::WeightInfo::record_again(1);
		let most = one.saturating_add(Learn::sweep_weight());
		assert!(Learn::sweep_weight()
			.all_gte(<Test as crate::Config>::WeightInfo::roll_epoch().saturating_mul(2)));
		assert_eq!(say(WEEK, 10), (most, again), "a program without epochs");
		let terms = epoch_terms(1, &[(MESH, 90)]);
		assert_ok!(Learn::set_epochs(RuntimeOrigin::signed(OWNER), 0, terms));
		for week in 1..4 {
			set_day(WEEK + week, 0);
			assert_eq!(say(WEEK + week, 10), (most, most));
			assert_eq!(say(WEEK + week, 20), (most, again));
		}
		assert_eq!(EpochList::<Test>::get(0).len(), 3);
		// All three are over: two of them go.
		set_day(WEEK + 20, 0);
		assert_eq!(say(WEEK + 20, 10), (most, most));
		let left = EpochList::<Test>::get(0).into_inner();
		assert_eq!(left, vec![WEEK + 3, WEEK + 20]);
		let feed = <Learn as OnActivity<u64>>::weight();
		assert!(feed.all_gte(one.saturating_mul(2).saturating_add(Learn::sweep_weight())));
	});
}

// covers: L-02, L-19
#[test]
fn a_batch_weighs_its_statements_and_what_they_sweep() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let terms = epoch_terms(1, &[(MESH, 90)]);
		assert_ok!(Learn::set_epochs(RuntimeOrigin::signed(OWNER), 0, terms));
		set_day(WEEK + 2, 0);
		let batch = |statements: Vec<Statement<u64>>| {
			let statements: BoundedVec<_, _> = statements.try_into().unwrap();
			let declared = declared(crate::Call::record_batch {
				program: 0,
				statements: statements.clone(),
			});
			let result = Learn::record_batch(RuntimeOrigin::signed(TESS), 0, statements);
			(declared, used(result, declared))
		};
		// One for each live week.
		let one = <Test as crate::Config>::WeightInfo::record(1);
		let again = <Test as crate::Config>::WeightInfo::record_again(1);
		let once = <Test as crate::Config>::WeightInfo::record(0);
		let swept = Learn::sweep_weight().saturating_mul(2);
		let words_and =
			|first: Weight, second: Weight| once.saturating_add(first).saturating_add(second);
		let (most, first) = batch(vec![words(WEEK + 1, 10), words(WEEK + 2, 10)]);
		assert_eq!(most, words_and(one, one).saturating_add(swept));
		// The book is brought up to date once.
		assert_eq!(first, words_and(one, again).saturating_add(swept));
		let (_, second) = batch(vec![words(WEEK + 1, 20), words(WEEK + 2, 20)]);
		assert_eq!(second, words_and(again, again));
		// Nothing new: the book may have been opened for it.
		let (_, third) = batch(vec![words(WEEK + 1, 20), words(WEEK + 2, 30)]);
		assert_eq!(third, words_and(one, again));
	});
}
