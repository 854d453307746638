// SPDX-License-Identifier: Apache-2.0

//! As many calls as governance can schedule for one block, as heavy as they may be.

use super::{queue::hooks, weight};
use crate::{chain::develop, origins::arguments::every_call};
use codec::Encode;
use enmesh_runtime::{Runtime, RuntimeEvent, Scheduler, System};
use polkadot_sdk::{
	frame_support::{
		traits::{schedule::v3::TaskName, Get},
		weights::Weight,
	},
	frame_system::RawOrigin,
	pallet_scheduler,
	sp_runtime::DispatchError,
};

type Share = <Runtime as pallet_scheduler::Config>::MaximumWeight;

/// Longer calls lie apart: those that fit into the agenda itself make it the longest.
const INLINE: usize = 128;

// covers: C-05
#[test]
fn a_full_agenda_takes_no_more_of_a_block_than_its_share() {
	develop(|chain| {
		let share: Weight = Share::get();
		// Four of the heaviest would not leave room for what the scheduler itself costs.
		let fits = |call: &_| weight(call).saturating_mul(4).all_lte(share);
		let calls = every_call().into_iter();
		let heavy = calls
			.filter(|call| call.encoded_size() <= INLINE && fits(call))
			.max_by_key(|call| weight(call).ref_time())
			.expect("there are calls");
		let most = <Runtime as pallet_scheduler::Config>::MaxScheduledPerBlock::get();
		let (idle, when) = (hooks(chain), System::block_number() + 5);
		let schedule = |number: u32| {
			let name: TaskName = number.encode().repeat(8).try_into().expect("32 bytes");
			let call = Box::new(heavy.clone());
			Scheduler::schedule_named(RawOrigin::Root.into(), name, when, None, 0, call)
		};
		for number in 0..most {
			schedule(number).expect("there is room");
		}
		assert_eq!(schedule(most), Err(DispatchError::Exhausted));
		let (mut done, mut busy) = (0, 0);
		for _ in 0..most {
			chain.end();
			let dispatched = |event: &&RuntimeEvent| {
				matches!(
					event,
					RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched { .. })
				)
			};
			done += chain.events.iter().filter(dispatched).count();
			chain.begin();
			let found = hooks(chain);
			assert!(found.all_lte(share + idle), "{found}");
			busy += u32::from(found.ref_time() > share.ref_time() / 2);
		}
		assert_eq!(done, most as usize, "all had their turn");
		assert!(busy > 3, "it was much: {busy}");
	});
}
