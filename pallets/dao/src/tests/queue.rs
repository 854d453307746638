// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_ok, traits::OnPoll, weights::Weight};

use super::*;
use crate::{Cursor, Due, Error, WeightInfo};

// covers: D-08: 1,000 due in one block; bounded work per block, nothing lost.
#[test]
fn a_crowd_in_one_block_is_worked_off_in_bounded_steps() {
	let dao = |_| crate::GenesisDao {
		members: vec![1],
		metadata: vec![],
		voting: Some(16),
		grace: Some(5),
		gap: Some(3),
	};
	let crowd = 60u32;
	ExtBuilder::default()
		.with_daos((0..crowd).map(dao).collect())
		.build_and_execute(|| {
			let ids: Vec<_> = (0..crowd)
				.map(|dao| propose_in(1, dao, vec![remark(1)]))
				.collect();
			// room for ten closings a block that pass; these fail, which takes less
			let step = |members| <() as WeightInfo>::queue_step() + Dao::close_weight(members, 0);
			let room = step(1) * 10;
			QueueWeight::set(<() as WeightInfo>::queue_base() + room);
			let most = room.checked_div_per_component(&step(0)).unwrap() as u32 + 1;
			run(VOTING);
			let closed = || {
				ids.iter()
					.filter(|id| {
						crate::Proposals::<Test>::get(**id)
							.unwrap()
							.state
							.is_answered()
					})
					.count() as u32
			};
			assert!(most < crowd);
			assert!((10..=most).contains(&closed()));
			// Late, and yet everybody reads the answer in time.
			assert!(ids.iter().all(|id| status(*id) == ProposalState::Rejected));
			Dao::do_try_state().unwrap();
			run(crowd as u64 / 5);
			assert_eq!(closed(), crowd);
			assert_eq!(Due::<Test>::iter().count(), 0);
			assert_eq!(Cursor::<Test>::get(), Some(System::block_number() + 1));
		});
}

#[test]
fn without_weight_nothing_happens_and_nothing_is_lost() {
	play(|| {
		let id = propose(1, vec![remark(1)]);
		QueueWeight::set(Weight::zero());
		run(VOTING + 5);
		assert!(crate::Proposals::<Test>::get(id).unwrap().state.is_voting());
		QueueWeight::set(BLOCK / 10);
		run(1);
		assert!(crate::Proposals::<Test>::get(id)
			.unwrap()
			.state
			.is_answered());
	});
}

#[test]
fn the_queue_reports_what_it_used_and_stays_within() {
	play(|| {
		propose(1, vec![remark(1)]);
		System::set_block_number(1 + VOTING);
		let mut meter = frame_support::weights::WeightMeter::with_limit(BLOCK);
		Dao::on_poll(1 + VOTING, &mut meter);
		assert!(meter.consumed().all_gt(Weight::zero()));
		assert!(meter.consumed().all_lte(QueueWeight::get()));
	});
}

#[test]
fn what_never_fits_is_failed_and_does_not_block_the_others() {
	play(|| {
		fund(1_000);
		let heavy = propose(1, vec![pay(9, 1)]);
		let light = propose(2, vec![remark(1)]);
		vote(&[1, 2, 3], heavy, Vote::Aye);
		vote(&[1, 2], light, Vote::Aye);
		run(VOTING);
		// A new runtime: the queue has room for the overhead and a little, not for a transfer.
		let overhead = <() as WeightInfo>::queue_base()
			+ <() as WeightInfo>::queue_step() * 2
			+ <() as WeightInfo>::enact(4, 100);
		QueueWeight::set(overhead + Weight::from_parts(60_000_000, 1_000));
		run(GRACE + 2);
		assert!(matches!(
			status(heavy),
			ProposalState::Failed { error, .. } if error == Error::<Test>::WeightTooLow.into()
		));
		assert_eq!(status(light), ProposalState::Enacted);
		assert_ok!(Dao::enact(signed(9), heavy, BLOCK));
		assert_eq!(status(heavy), ProposalState::Enacted);
	});
}

#[test]
fn the_cursor_starts_at_the_first_block_seen() {
	let mut ext = sp_io::TestExternalities::default();
	ext.execute_with(|| {
		System::set_block_number(1_000_000);
		let mut meter = frame_support::weights::WeightMeter::with_limit(BLOCK);
		Dao::on_poll(1_000_000, &mut meter);
		assert_eq!(Cursor::<Test>::get(), Some(1_000_001));
	});
}
