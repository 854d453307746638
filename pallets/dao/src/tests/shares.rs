// SPDX-License-Identifier: Apache-2.0

use frame_support::assert_noop;

use super::{money::*, *};
use crate::{constitution::VotingSystem, Call, Error, Event, Weighted};

fn grant(dao: DaoId, who: AccountId, shares: u64, loot: u64) -> Call<Test> {
	Call::grant {
		dao,
		who,
		shares,
		loot,
	}
}

fn burn(dao: DaoId, who: AccountId, shares: u64, loot: u64) -> Call<Test> {
	Call::burn {
		dao,
		who,
		shares,
		loot,
	}
}

// covers: D-04
#[test]
fn shares_and_loot_are_granted_and_burnt_by_decision() {
	play(|| {
		let dao = partners();
		events();
		enact(dao, &[5, 6, 7], grant(dao, 8, 15, 5));
		assert!(events().contains(&Event::Granted {
			dao,
			who: 8,
			shares: 15,
			loot: 5
		}));
		assert_eq!((member(dao, 8).shares, member(dao, 8).loot), (25, 5));
		assert_eq!((record(dao).shares, record(dao).loot), (115, 5));
		enact(dao, &[5, 6, 7], burn(dao, 8, 20, 1));
		assert!(events().contains(&Event::Burnt {
			dao,
			who: 8,
			shares: 20,
			loot: 1
		}));
		assert_eq!((member(dao, 8).shares, member(dao, 8).loot), (5, 4));
		assert_eq!(record(dao).claims(), 99);
		// Nobody quit: what was taken by decision is no exit.
		assert_eq!(record(dao).quit_cum, 0);
	});
}

// covers: D-04, pitfall: 22
#[test]
fn nobody_grants_or_burns_but_the_dao_by_decision() {
	play(|| {
		let dao = partners();
		for who in [5, Dao::account_id(dao)] {
			assert_noop!(
				Dao::grant(signed(who), dao, 5, 1, 1),
				Error::<Test>::NotEnacting
			);
			assert_noop!(
				Dao::burn(signed(who), dao, 5, 1, 1),
				Error::<Test>::NotEnacting
			);
		}
		// Another DAO's members cannot be reached either.
		enact_fails(dao, &[5, 6, 7], grant(DAO, 1, 5, 0), Error::NotEnacting);
	});
}

#[test]
fn a_grant_names_what_fits_and_a_burn_takes_what_there_is() {
	play(|| {
		let dao = partners();
		let all = [5, 6, 7];
		enact_fails(dao, &all, grant(dao, 8, 0, 0), Error::NotEnough);
		enact_fails(dao, &all, burn(dao, 8, 0, 0), Error::NotEnough);
		enact_fails(dao, &all, grant(dao, 9, 1, 0), Error::NotEligible);
		enact_fails(dao, &all, burn(dao, 9, 1, 0), Error::NotEligible);
		events();
		// Of more than there is, what there is: who exits with a share meanwhile does not undo the decision.
		let id = pass(dao, &all, vec![own(burn(dao, 8, 10, 5))]);
		assert_ok!(plain(Dao::rage_quit(signed(8), dao, 1, 0, list(&[]))));
		until_tried(id);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(events().contains(&Event::Burnt {
			dao,
			who: 8,
			shares: 9,
			loot: 0
		}));
		assert_eq!(member(dao, 8).shares, 0);
		// Of nothing, nothing.
		enact(dao, &all, burn(dao, 8, 1, 1));
		let burnt = |event: &Event<Test>| matches!(event, Event::Burnt { .. });
		assert!(!events().iter().any(burnt));
		// Claims fit into 2^64 of each kind, to the last one.
		enact_fails(dao, &all, grant(dao, 8, u64::MAX - 89, 0), Error::Overflow);
		enact(dao, &all, grant(dao, 8, u64::MAX - 90, u64::MAX));
		enact_fails(dao, &all, grant(dao, 5, 0, 1), Error::Overflow);
		assert_eq!(record(dao).claims(), 2 * u128::from(u64::MAX));
	});
}

// covers: D-22
#[test]
fn the_commons_has_no_claims() {
	play(|| {
		assert_noop!(
			as_enactment(0, grant(0, 1, 1, 0)),
			Error::<Test>::CommonsHasNoClaims
		);
		assert_noop!(
			as_enactment(0, grant(0, 1, 0, 1)),
			Error::<Test>::CommonsHasNoClaims
		);
	});
}

// covers: D-06: what gives a claim is decided as if it were money.
#[test]
fn a_grant_takes_membership_and_treasury_thresholds() {
	play(|| {
		let mut strict = constitution();
		strict.treasury.quorum = 800_000;
		strict.treasury.voting = 24;
		strict.membership.approval = 800_000;
		let dao = partners_under(strict);
		let id = propose_in(5, dao, vec![own(grant(dao, 8, 1, 0))]);
		let rules = crate::Proposals::<Test>::get(id).unwrap().rules;
		assert_eq!(
			(rules.quorum, rules.approval, rules.voting),
			(800_000, 800_000, 24)
		);
		// Only taking away needs membership alone.
		let id = propose_in(5, dao, vec![own(burn(dao, 8, 1, 0))]);
		let rules = crate::Proposals::<Test>::get(id).unwrap().rules;
		assert_eq!(
			(rules.quorum, rules.approval, rules.voting),
			(400_000, 800_000, VOTING)
		);
	});
}

// covers: D-05, D-07; attack: two changes after the opening.
#[test]
fn shares_weigh_as_they_were_when_a_proposal_opened() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let dao = partners_under(by_shares);
		let power = |id, who| Dao::power(id, who);
		let first = propose_in(5, dao, vec![remark(1)]);
		assert_eq!(power(first, 8), weighted(10));
		assert_ok!(as_enactment(dao, grant(dao, 8, 5, 0)));
		assert_ok!(as_enactment(dao, grant(dao, 8, 5, 100)));
		assert_eq!(power(first, 8), weighted(10));
		// Loot does not vote.
		let second = propose_in(5, dao, vec![remark(2)]);
		assert_eq!(power(second, 8), weighted(20));
		assert_ok!(as_enactment(dao, burn(dao, 8, 20, 0)));
		assert_eq!(power(second, 8), weighted(20));
		assert_eq!(power(first, 8), weighted(10));
		let third = propose_in(6, dao, vec![remark(3)]);
		assert_eq!(power(third, 8), Weighted::zero());
		assert_noop!(
			Dao::vote(signed(8), third, Vote::Aye),
			Error::<Test>::NotEligible
		);
		// The total of each is what was there when it opened.
		let total = |id| crate::Proposals::<Test>::get(id).unwrap().power.total;
		assert_eq!(total(first), weighted(100));
		assert_eq!(total(second), weighted(110));
		assert_eq!(total(third), weighted(90));
		vote(&[8], first, Vote::Nay);
		assert_eq!(
			crate::Proposals::<Test>::get(first).unwrap().tally.nays,
			weighted(10)
		);
	});
}

// covers: D-11: one eligible member must remain.
#[test]
fn the_last_vote_cannot_be_burnt() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let dao = partners_under(by_shares);
		for (who, shares) in [(6, 30), (7, 20), (8, 10)] {
			assert_ok!(as_enactment(dao, burn(dao, who, shares, 0)));
		}
		assert_noop!(
			as_enactment(dao, burn(dao, 5, 40, 0)),
			Error::<Test>::LastEligible
		);
		assert_ok!(as_enactment(dao, burn(dao, 5, 39, 0)));
	});
}
