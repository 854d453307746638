// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok};

use super::*;
use crate::{ActivityRow, Error, Event, Feed, Feeds, Proposals, Standings};

const FEED: Feed = Feed {
	reputation_per_point: 3,
	bounties: Some(ActivityRow { program: 7, row: 2 }),
};

fn set(dao: DaoId, feed: Feed) -> RuntimeCall {
	own(crate::Call::set_feed { dao, feed })
}

// covers: L-15: the rate is the DAO's, set by decision of its members.
#[test]
fn a_decision_sets_what_flows_in() {
	play(|| {
		assert_eq!(<Dao as Feeds>::feed(DAO), Feed::default());
		events();
		let id = propose(1, vec![set(DAO, FEED)]);
		assert_eq!(
			Proposals::<Test>::get(id).unwrap().classes,
			Classes::MEMBERSHIP
		);
		let id = decide(vec![set(DAO, FEED)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(events().contains(&Event::FeedSet {
			dao: DAO,
			feed: FEED
		}));
		assert_eq!(Dao::feed(DAO), FEED);
		// Everything else that is kept about reputation stays.
		let standing = Standings::<Test>::get(DAO);
		assert_eq!(standing.feed, FEED);
		assert_eq!(standing.granted, 0);
		// And it can be switched off again.
		let id = decide(vec![set(DAO, Feed::default())]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Dao::feed(DAO), Feed::default());
	});
}

// covers: L-15
#[test]
fn nobody_sets_a_feed_by_key_or_for_another() {
	play(|| {
		for who in [1, 9, account()] {
			assert_noop!(
				Dao::set_feed(signed(who), DAO, FEED),
				Error::<Test>::NotEnacting
			);
		}
		assert_noop!(
			try_propose(1, DAO, vec![set(0, FEED)]),
			Error::<Test>::NotEnacting
		);
	});
}

#[test]
fn a_dao_that_is_not_there_lets_nothing_in() {
	play(|| {
		assert_eq!(Dao::feed(999), Feed::default());
		assert_ok!(Dao::do_set_feed(DAO, FEED));
		Dao::remove_standing(DAO);
		assert_eq!(Dao::feed(DAO), Feed::default());
		Standings::<Test>::mutate(DAO, |standing| standing.feed = FEED);
		assert_noop!(Dao::do_set_feed(999, FEED), Error::<Test>::UnknownDao);
	});
}
