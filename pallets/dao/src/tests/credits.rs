// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;

use super::*;
use crate::{
	constitution::{Credits, VotingSystem},
	credits::{cost, CreditPeriod, Spending},
	Error, Proposals, Spendings,
};

/// DAO 1 with quadratic voting: 100 credits in 40 blocks.
fn quadratic(test: impl FnOnce()) {
	play(|| {
		set_constitution(DAO, buy);
		test();
	});
}

fn buy(constitution: &mut ConstitutionOf<Test>) {
	constitution.system = VotingSystem::Quadratic;
	constitution.early_accept.voice = false;
	constitution.early_accept.ordinary = false;
	constitution.credits = Credits {
		amount: 100,
		period: 40,
	};
}

fn cast(who: AccountId, id: ProposalId, vote: Vote, votes: u16) -> sp_runtime::DispatchResult {
	plain(Dao::vote_quadratic(signed(who), id, vote, votes))
}

fn spent(who: AccountId) -> u32 {
	Dao::credits(DAO, who).unwrap().spent
}

// covers: D-05: v votes cost v².
#[test]
fn votes_cost_their_square() {
	quadratic(|| {
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(cast(1, id, Vote::Aye, 7));
		assert_eq!(spent(1), 49);
		// 7 votes in one proposal leave 51 credits: 7 in another.
		let other = propose(1, vec![pay(9, 1)]);
		assert_noop!(cast(1, other, Vote::Nay, 8), Error::<Test>::CreditsSpent);
		assert_ok!(cast(1, other, Vote::Nay, 7));
		assert_eq!(spent(1), 98);
		// changed: only the difference is paid, or given back
		assert_noop!(cast(1, id, Vote::Aye, 8), Error::<Test>::CreditsSpent);
		assert_ok!(cast(1, id, Vote::Nay, 6));
		assert_eq!(spent(1), 85);
		assert_ok!(cast(1, id, Vote::Aye, 7));
		assert_ok!(cast(1, other, Vote::Abstain, 0));
		assert_eq!(spent(1), 49);
		assert_ok!(cast(2, id, Vote::Aye, 10));
		assert_eq!(spent(2), 100);
		let tally = Proposals::<Test>::get(id).unwrap().tally;
		assert_eq!(
			(tally.ayes, tally.nays, tally.present, tally.ballots),
			(weighted(17), weighted(0), 2, 2)
		);
	});
}

#[test]
fn ballots_name_fitting_votes() {
	quadratic(|| {
		let id = propose(1, vec![pay(9, 1)]);
		assert_noop!(cast(1, id, Vote::Aye, 0), Error::<Test>::InvalidVotes);
		assert_noop!(cast(1, id, Vote::Nay, 0), Error::<Test>::InvalidVotes);
		assert_noop!(cast(1, id, Vote::Abstain, 1), Error::<Test>::InvalidVotes);
		assert_noop!(cast(1, id, Vote::Aye, 65_535), Error::<Test>::CreditsSpent);
		assert_noop!(cast(9, id, Vote::Aye, 1), Error::<Test>::NotEligible);
		assert_noop!(cast(1, 77, Vote::Aye, 1), Error::<Test>::UnknownProposal);
		// The plain call casts one vote: an alliance needs no other.
		assert_ok!(Dao::vote(signed(1), id, Vote::Nay));
		assert_eq!(spent(1), 1);
		assert_ok!(Dao::vote(signed(1), id, Vote::Abstain));
		assert_eq!(spent(1), 0);
		run(VOTING);
		assert_noop!(cast(1, id, Vote::Aye, 1), Error::<Test>::WrongState);
	});
	play(|| {
		let id = propose(1, vec![remark(1)]);
		assert_noop!(cast(1, id, Vote::Aye, 1), Error::<Test>::NotQuadratic);
		assert_eq!(Dao::credits(DAO, 1), None);
	});
}

// covers: D-05: a few who care much outweigh many who care little, but the quorum counts heads.
#[test]
fn heads_make_the_quorum() {
	quadratic(|| {
		// treasury: quorum 40 % of 4 heads
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(cast(1, id, Vote::Aye, 10));
		assert_ok!(cast(2, id, Vote::Nay, 3));
		assert_ok!(cast(3, id, Vote::Nay, 3));
		// one head of four is for it: not enough, although 10 votes are against 6
		assert!(!Dao::passes(&Proposals::<Test>::get(id).unwrap()));
		assert_ok!(cast(4, id, Vote::Abstain, 0));
		assert!(Dao::passes(&Proposals::<Test>::get(id).unwrap()));
		// nothing is certain before its time: votes still to be bought are unknown
		assert!(matches!(status(id), ProposalState::Voting { ends } if ends == 1 + VOTING));
		run(VOTING);
		assert!(matches!(status(id), ProposalState::Grace { .. }));
	});
}

// covers: D-05: a proposal over the border of a period takes the credits of one period only.
#[test]
fn borders_gain_nothing() {
	quadratic(|| {
		// period 1 ends at block 41
		let first = propose(1, vec![remark(1)]);
		assert_ok!(cast(1, first, Vote::Aye, 6));
		run_to_block(39);
		let id = propose(1, vec![pay(9, 1)]);
		run_to_block(42);
		let next = propose(1, vec![pay(9, 1)]);
		// 64 are left of period 1, whatever period 2 brings
		assert_noop!(cast(1, id, Vote::Aye, 9), Error::<Test>::CreditsSpent);
		assert_ok!(cast(1, id, Vote::Aye, 8));
		assert_ok!(cast(1, next, Vote::Aye, 10));
		assert_eq!(spent(1), 100);
		// lowering the old ballot gives back to the old period
		assert_ok!(cast(1, id, Vote::Aye, 1));
		assert_noop!(cast(1, next, Vote::Aye, 11), Error::<Test>::CreditsSpent);
		let spending = Spendings::<Test>::get(DAO, 1);
		assert_eq!((spending.older, spending.newer), ((1, 37), (2, 100)));
	});
}

// Withdrawing a proposal, or its answer, gives no credits back.
#[test]
fn withdrawals_gain_nothing() {
	quadratic(|| {
		let id = propose(1, vec![remark(1)]);
		assert_ok!(cast(1, id, Vote::Aye, 10));
		assert_ok!(Dao::withdraw(signed(1), id));
		let id = propose(1, vec![remark(1)]);
		assert_noop!(cast(1, id, Vote::Aye, 1), Error::<Test>::CreditsSpent);
	});
}

// covers: D-24: a running proposal keeps its system and its credits.
// pitfall: 6
#[test]
fn amendments_touch_no_running_vote() {
	quadratic(|| {
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(cast(1, id, Vote::Aye, 5));
		set_constitution(DAO, |constitution| constitution.credits.amount = 1_000);
		assert_noop!(cast(1, id, Vote::Aye, 11), Error::<Test>::CreditsSpent);
		set_constitution(DAO, |constitution| {
			constitution.system = VotingSystem::Heads
		});
		assert_ok!(cast(1, id, Vote::Aye, 10));
		let plain = propose(1, vec![pay(9, 1)]);
		assert_noop!(cast(1, plain, Vote::Aye, 1), Error::<Test>::NotQuadratic);
		assert_ok!(Dao::vote(signed(1), plain, Vote::Aye));
		// the other way round: weights of heads stay weights of heads
		set_constitution(DAO, buy);
		assert_ok!(Dao::vote(signed(2), plain, Vote::Aye));
		let tally = Proposals::<Test>::get(plain).unwrap().tally;
		assert_eq!(tally.ayes, weighted(2));
	});
}

// Under quadratic voting a constitution can neither accept early nor delegate (D-31 of the reasons).
// pitfall: 20
#[test]
fn nothing_early_and_nothing_delegated() {
	play(|| {
		let refused = |change: fn(&mut ConstitutionOf<Test>)| {
			let mut new = current(DAO);
			buy(&mut new);
			change(&mut new);
			assert_noop!(Dao::do_amend(DAO, new), Error::<Test>::InvalidConstitution);
		};
		refused(|c| c.early_accept.voice = true);
		refused(|c| c.early_accept.ordinary = true);
		refused(|c| c.delegations = 1);
		refused(|c| c.credits.period = VOTING + VOTING / 8 - 1);
		refused(|c| c.credits.amount = 0);
		refused(|c| c.credits.amount = 1_000_001);
	});
}

// covers: D-25: the late flip counts bought votes.
#[test]
fn a_late_flip_prolongs_bought_votes() {
	quadratic(|| {
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(cast(1, id, Vote::Aye, 3));
		assert_ok!(cast(2, id, Vote::Aye, 3));
		run_to_block(1 + VOTING - 1);
		assert_ok!(cast(3, id, Vote::Nay, 10));
		assert_eq!(
			status(id),
			ProposalState::Voting {
				ends: 1 + VOTING + 2
			}
		);
	});
}

#[test]
fn periods_follow_each_other() {
	let credits = |period| Credits { amount: 7, period };
	let first = CreditPeriod::at(None, 100u64, &credits(40), 10);
	assert_eq!((first.number, first.ends, first.longest), (1, 140, 10));
	let same = CreditPeriod::at(Some(first.clone()), 139, &credits(40), 36);
	assert_eq!((same.number, same.ends, same.longest), (1, 140, 36));
	// the grid stays, however long nothing happened
	let later = CreditPeriod::at(Some(same.clone()), 1_000, &credits(40), 5);
	assert_eq!((later.number, later.ends, later.longest), (2, 1_020, 5));
	// a shorter article waits until votes of the old length are over
	let shorter = CreditPeriod::at(Some(same), 140, &credits(12), 5);
	assert_eq!((shorter.number, shorter.ends), (2, 176));
	let after = CreditPeriod::at(Some(shorter), 176, &credits(12), 5);
	assert_eq!((after.number, after.ends), (3, 188));
	assert_eq!(cost(u16::MAX), 4_294_836_225);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(500))]

	// covers: D-05. Random openings, ballots, amendments of the articles: two counters are always
	// enough, and in no period anybody has more ballots than credits.
	// pitfall: 16
	#[test]
	fn nobody_votes_with_more_than_the_credits_of_a_period(
		steps in prop::collection::vec((0u8..6, 0u64..40, 0u16..12), 1..200),
	) {
		let mut now = 5u64;
		let (mut voting, mut credits) = (8u64, Credits { amount: 100, period: 20 });
		let mut period: Option<CreditPeriod<u64>> = None;
		let mut spending = Spending::default();
		// (period, amount, end, votes)
		let mut open: Vec<(u32, u32, u64, u16)> = vec![];
		for (what, with, votes) in steps {
			match what {
				0 => now += with,
				1 => {
					voting = 2 + with;
					credits.period = voting + voting / 8 + u64::from(votes);
					credits.amount = 20 + with as u32;
				},
				2 => {
					let length = voting + voting / 8;
					let at = CreditPeriod::at(period.take(), now, &credits, length);
					open.push((at.number, at.amount, now + length, 0));
					period = Some(at);
				},
				_ => {
					open.retain(|(_, _, ends, _)| *ends > now);
					if open.is_empty() { continue }
					let which = with as usize % open.len();
					let (number, amount, _, old) = open[which];
					let before = spending;
					if spending.rebook(number, cost(old), cost(votes), amount) {
						open[which].3 = votes;
					} else {
						prop_assert_eq!(before, spending);
						// refused only for want of credits
						let others = u64::from(before.in_period(number)) - cost(old);
						prop_assert!(others + cost(votes) > u64::from(amount));
					}
				},
			}
			open.retain(|(_, _, ends, _)| *ends > now);
			for (number, amount, _, _) in &open {
				let sum: u64 = open.iter().filter(|other| other.0 == *number)
					.map(|other| cost(other.3)).sum();
				prop_assert!(sum <= u64::from(*amount));
				prop_assert!(u64::from(spending.in_period(*number)) >= sum);
			}
		}
	}
}

// pitfall: 24: what a member spent goes with the member.
#[test]
fn who_leaves_leaves_no_counter() {
	quadratic(|| {
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(cast(2, id, Vote::Nay, 3));
		assert!(Spendings::<Test>::contains_key(DAO, 2));
		assert_ok!(Dao::leave(signed(2), DAO));
		assert!(!Spendings::<Test>::contains_key(DAO, 2));
	});
}

// covers: D-07, D-05: who was no member when a proposal opened buys no votes on it.
#[test]
fn newcomers_buy_no_votes_on_what_is_open() {
	quadratic(|| {
		fund(1_000_000);
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(Dao::do_invite(DAO, 5));
		assert_ok!(Dao::accept_invitation(signed(5), DAO, hash(DAO)));
		assert_noop!(cast(5, id, Vote::Nay, 1), Error::<Test>::NotEligible);
		let next = propose(1, vec![pay(9, 1)]);
		assert_ok!(cast(5, next, Vote::Nay, 1));
	});
}
