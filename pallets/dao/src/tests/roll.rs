// SPDX-License-Identifier: Apache-2.0

//! The roll of a vote: who has one, whatever is granted, taken and changed afterwards, and what telling it costs.

use codec::Encode;
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold, weights::Weight};

use super::*;
use crate::{power::Walked, state::MemberState, Error, Proposals, WeightInfo};

type Weights = ();

fn paid(result: frame_support::pallet_prelude::DispatchResultWithPostInfo) -> Weight {
	result.unwrap().actual_weight.unwrap()
}

fn roll(id: ProposalId) -> crate::roll::Roll<AccountId> {
	Proposals::<Test>::get(id).unwrap().roll
}

// covers: D-07, D-11: only who was suspended meanwhile is looked up, and released votes again.
#[test]
fn a_standing_that_changed_is_looked_up() {
	play(|| {
		let id = propose(1, vec![remark(1)]);
		assert_ok!(Dao::enacting(
			DAO,
			own(crate::Call::jail {
				dao: DAO,
				who: 4,
				until: 500
			})
		));
		let later = propose(1, vec![remark(2)]);
		assert_eq!((roll(id).voters.len(), roll(later).voters.len()), (4, 3));
		assert_noop!(Dao::vote(signed(4), id, Vote::Nay), Error::<Test>::Jailed);
		assert_eq!(Dao::power(id, 4), weighted(0));
		assert_ok!(Dao::enacting(
			DAO,
			own(crate::Call::release { dao: DAO, who: 4 })
		));
		assert_eq!(Dao::power(id, 4), weighted(1));
		let looked_up = Weights::vote() + Weights::look_up_member();
		assert_eq!(paid(Dao::vote(signed(4), id, Vote::Nay)), looked_up);
		assert_eq!(paid(Dao::vote(signed(3), id, Vote::Aye)), Weights::vote());
		// What opened while it was suspended is not its own to vote on.
		assert_noop!(
			Dao::vote(signed(4), later, Vote::Nay),
			Error::<Test>::NotEligible
		);
	});
}

// covers: D-10: who leaves pays for telling the votes that run, and for no other.
#[test]
fn every_vote_that_runs_is_told_who_leaves() {
	ExtBuilder::default()
		.with_members((1..=10).collect())
		.build_and_execute(|| {
			let none = paid(frame_support::hypothetically!(Dao::leave(signed(9), DAO)));
			assert_eq!(none, Weights::leave(0));
			let open: Vec<_> = (1..=8)
				.flat_map(|who| [who, who])
				.map(|who| propose(who, vec![remark(1)]))
				.collect();
			vote(&[9], open[3], Vote::Nay);
			let left = paid(Dao::leave(signed(9), DAO));
			assert_eq!(left, Weights::leave(0) + Weights::tell_rolls(16));
			for id in &open {
				assert_eq!(roll(*id).find(&9), None);
				assert_noop!(
					Dao::vote(signed(9), *id, Vote::Nay),
					Error::<Test>::NotEligible
				);
			}
			// What it said stands, and is still its own.
			assert_eq!(Dao::ballots(open[3]).len(), 1);
			Dao::do_try_state().unwrap();
			// Back again, it has no place in them: nothing is told when it leaves once more.
			fund(10_000);
			assert_ok!(Dao::enacting(DAO, invite(9)));
			assert_ok!(Dao::accept_invitation(signed(9), DAO, hash(DAO)));
			assert_eq!(paid(Dao::leave(signed(9), DAO)), Weights::leave(0));
			run(VOTING);
			assert!(open.iter().all(|id| roll(*id) == Default::default()));
		});
}

// covers: D-08: who proposes pays for the members there are and the suspensions that end.
#[test]
fn an_opening_weighs_whom_it_meets() {
	play(|| {
		let propose = || paid(Dao::propose(signed(1), DAO, boxed(vec![remark(1)])));
		let calls = vec![Box::new(remark(1))];
		let bytes = calls.encoded_size() as u32;
		let inner = Proposals::<Test>::get(super::propose(2, vec![remark(1)]))
			.unwrap()
			.weight;
		let of =
			|members, released| Dao::propose_weight(Walked { members, released }, bytes, inner);
		assert_eq!(frame_support::hypothetically!(propose()), of(4, 0));
		for who in [2, 3] {
			stand(DAO, who, MemberState::Jailed { until: 5 });
		}
		run_to_block(5);
		assert_eq!(propose(), of(4, 2));
		assert!(of(64, 64).all_lte(Dao::propose_weight(Walked::MOST, bytes, inner)));
	});
}

// What an open vote takes up is paid for by who opened it, and comes back.
#[test]
fn the_deposit_pays_for_the_roll() {
	play(|| {
		let held = || {
			let reason = RuntimeHoldReason::Dao(crate::HoldReason::Proposal);
			Balances::balance_on_hold(&reason, &1)
		};
		let id = propose(1, vec![remark(1)]);
		let stored = Proposals::<Test>::get(id).unwrap();
		let roll = stored.roll.encoded_size() as u128;
		assert!(roll > 4 * 8);
		assert_eq!(held(), 100 + u128::from(stored.calls_len) + roll);
		assert_ok!(Dao::withdraw(signed(1), id));
		assert_eq!(held(), 0);
	});
}
