// SPDX-License-Identifier: Apache-2.0

//! The loop (L-15): a bounty that a DAO paid becomes activity in its program, its points become reputation in the DAO, and
//! nobody does any of it by hand.

use crate::{
	calls::{
		accept, add_bounty_row, claim, create_program, post_root, posting, submit, take, Learn,
	},
	chain::{develop, Chain},
};
use codec::Decode;
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, AccountId, BountyMesh, Dao, LearnToEarn,
	Runtime, RuntimeCall, RuntimeOrigin, System,
};
use pallet_bounty_mesh::traits::Rule;
use pallet_dao::{ActivityRow, Feed};
use polkadot_sdk::{
	sp_keyring::Sr25519Keyring::{self, Alice, Bob, Dave, Eve, Ferdie},
	sp_runtime::traits::Dispatchable,
};

const COMMONS: u32 = 0;
const DAY: u64 = 24 * 60 * 60;

fn commons() -> AccountId {
	Dao::account(COMMONS).unwrap()
}

/// What the Commons does with its account. That it does so by decision only is shown elsewhere.
fn as_commons(call: impl Into<RuntimeCall>) {
	call.into()
		.dispatch(RuntimeOrigin::signed(commons()))
		.unwrap();
}

/// A program in which bounties count, and Dave is.
fn program() -> u32 {
	let program = pallet_learn_to_earn::NextProgram::<Runtime>::get();
	as_commons(create_program());
	as_commons(add_bounty_row(program));
	as_commons(Learn::enrol {
		program,
		member: Dave.to_account_id(),
	});
	program
}

/// The rate, and the budget without which nothing is granted.
fn feed(chain: &mut Chain, feed: Feed, budget: u64) {
	let mut constitution = Dao::dao(COMMONS).unwrap().constitution;
	constitution.reputation_budget = budget;
	chain.decide(
		COMMONS,
		&[Alice, Bob],
		vec![
			pallet_dao::Call::amend {
				dao: COMMONS,
				constitution: Box::new(constitution),
			}
			.into(),
			pallet_dao::Call::set_feed { dao: COMMONS, feed }.into(),
		],
	);
}

/// The Commons posts a bounty, `payee` takes it, hands in, is accepted and paid.
fn work(chain: &mut Chain, payee: Sr25519Keyring) {
	let who = payee.to_account_id();
	let bounty = pallet_bounty_mesh::NextBountyId::<Runtime>::get();
	as_commons(post_root(100 * MESH, posting(&who, 4, 0)));
	chain.send(payee, take(bounty)).unwrap();
	chain.send(payee, submit(bounty, &who)).unwrap();
	as_commons(accept(bounty, u128::MAX));
	let free = |who: &AccountId| System::account(who).data.free;
	let before = free(&who);
	chain.send(Ferdie, claim(bounty)).unwrap();
	assert_eq!(free(&who), before + 100 * MESH);
}

fn community_points(program: u32) -> u64 {
	LearnToEarn::points(program, Dave.to_account_id()).map_or(0, |points| points.community)
}

/// Three weeks later, somebody opens the book: what was said is frozen, and folded.
fn freeze(chain: &mut Chain, program: u32) {
	chain.wait(21 * DAY);
	chain
		.send(
			Eve,
			pallet_learn_to_earn::Call::update_book {
				program,
				member: Dave.to_account_id(),
			},
		)
		.unwrap();
}

// covers: L-15, B-12
#[test]
fn finished_bounties_become_activity_points_and_reputation() {
	develop(|chain| {
		let program = program();
		let wanted = Feed {
			reputation_per_point: 3,
			bounties: Some(ActivityRow { program, row: 0 }),
		};
		feed(chain, wanted, 1_000);
		assert_eq!(Dao::feed(COMMONS), wanted);
		work(chain, Dave);
		assert_eq!(community_points(program), 10);
		// Points that can still change feed nothing.
		assert_eq!(Dao::reputation(COMMONS, Dave.to_account_id()), 0);
		freeze(chain, program);
		assert_eq!(Dao::reputation(COMMONS, Dave.to_account_id()), 30);
		// Each point once.
		freeze(chain, program);
		assert_eq!(Dao::reputation(COMMONS, Dave.to_account_id()), 30);
		// And it opens what asks for it.
		use pallet_bounty_mesh::traits::Eligibility;
		let rule = |at_least| Rule::Reputation {
			dao: COMMONS,
			at_least,
		};
		let opens = |at_least| {
			enmesh_runtime::adapters::MeshEligibility::is_eligible(
				&Dave.to_account_id(),
				&rule(at_least),
			)
		};
		assert!(opens(30) && !opens(31));
	});
}

// covers: C-09: what a block brought is told to whoever watches the node, and what is open is counted, in pages.
#[test]
fn what_happens_is_counted() {
	use enmesh_runtime::figures::{
		count_bounties, count_daos, count_proposals, escrow, happened, points, Page,
	};
	develop(|chain| {
		let program = program();
		let wanted = Feed {
			reputation_per_point: 3,
			bounties: Some(ActivityRow { program, row: 0 }),
		};
		feed(chain, wanted, 1_000);
		let passed = System::read_events_no_consensus()
			.filter(|record| {
				matches!(
					record.event,
					enmesh_runtime::RuntimeEvent::Dao(pallet_dao::Event::Passed { .. })
				)
			})
			.count();
		assert_eq!(happened().passed as usize, passed);
		work(chain, Dave);
		// The claim was the last thing in its block.
		let seen = happened();
		let dave = (program, Dave.to_account_id());
		assert_eq!((seen.activities, seen.learners.clone()), (1, vec![dave]));
		assert_eq!(points(seen.learners), 10);
		assert_eq!((seen.passed, seen.rejected, seen.failed), (0, 0, 0));
		let held = BountyMesh::held(&MeshAsset::Native);
		assert_eq!(escrow(), vec![(None, held)]);

		let all = Page {
			open: 1,
			disputed: 0,
			after: None,
		};
		assert_eq!(count_daos(None, 10), all);
		assert_eq!(count_daos(None, 1).after, Some(0));
		assert_eq!(count_daos(Some(0), 1), Page::default());
		assert_eq!(count_proposals(None, 1_000), Page::default());
		let posted = pallet_bounty_mesh::Bounties::<Runtime>::iter_keys().count();
		let living = pallet_bounty_mesh::Bounties::<Runtime>::iter_values()
			.filter(|bounty| bounty.state.is_living())
			.count();
		let mut page = count_bounties(None, 1);
		let (mut open, mut pages) = (page.open, 1);
		while let Some(after) = page.after {
			page = count_bounties(Some(after), 1);
			(open, pages) = (open + page.open, pages + 1);
		}
		assert_eq!((open as usize, pages), (living, posted + 1));
	});
}

// covers: L-15: caps and budgets bound what flows; the pay never depends on it.
#[test]
fn caps_and_budgets_hold_and_pay_goes_on() {
	develop(|chain| {
		let program = program();
		let wanted = Feed {
			reputation_per_point: 3,
			bounties: Some(ActivityRow { program, row: 0 }),
		};
		feed(chain, wanted, 59);
		// Three bounties in a day, of which two count; and one of somebody who is in no program.
		for _ in 0..3 {
			work(chain, Dave);
		}
		work(chain, Eve);
		assert_eq!(community_points(program), 20);
		assert!(LearnToEarn::points(program, Eve.to_account_id()).is_none());
		// 60 are more than the budget of 59: not granted, and the week is folded all the same.
		freeze(chain, program);
		assert_eq!(Dao::reputation(COMMONS, Dave.to_account_id()), 0);
		assert_eq!(community_points(program), 20);
	});
}

// covers: L-15: nobody writes into the program of somebody else, and nothing flows that was not decided.
#[test]
fn nothing_flows_undecided_or_into_programs_of_others() {
	develop(|chain| {
		let own = program();
		work(chain, Dave);
		assert_eq!(community_points(own), 0);
		let other = pallet_learn_to_earn::NextProgram::<Runtime>::get();
		pallet_learn_to_earn::Programs::<Runtime>::mutate(own, |found| {
			found.as_mut().unwrap().owner = AccountId::decode(&mut &[9u8; 32][..]).unwrap();
		});
		let wanted = Feed {
			reputation_per_point: 1,
			bounties: Some(ActivityRow {
				program: own,
				row: 0,
			}),
		};
		feed(chain, wanted, 1_000);
		work(chain, Dave);
		assert_eq!(community_points(own), 0);
		let gone = Feed {
			reputation_per_point: 1,
			bounties: Some(ActivityRow {
				program: other,
				row: 200,
			}),
		};
		feed(chain, gone, 1_000);
		work(chain, Dave);
		pallet_learn_to_earn::Programs::<Runtime>::mutate(own, |found| {
			found.as_mut().unwrap().owner = commons();
		});
		assert_eq!(community_points(own), 0);
		assert_eq!(BountyMesh::do_try_state(), Ok(()));
	});
}
