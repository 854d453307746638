// SPDX-License-Identifier: Apache-2.0

//! Lives under layouts 1 and 2, moved to layout 3 in the middle of votes.

use frame_support::{
	assert_noop, assert_ok,
	traits::{GetStorageVersion, OnRuntimeUpgrade, StorageVersion},
};

use super::*;
use crate::{
	migrations::{
		layout2, v1,
		v2::{self, MigrateToV2},
		v3::{self, MigrateToV3},
	},
	Ballot, Ballots, Error, Members, Proposals,
};
use frame_support::traits::UncheckedOnRuntimeUpgrade;

/// What a member's weights were, as layout 2 and 1 had them: here, one entry for each vote that runs.
fn history(dao: DaoId, who: AccountId) -> layout2::History {
	let mut known: Vec<_> = Proposals::<Test>::iter()
		.filter(|(_, proposal)| proposal.dao == dao && proposal.state.is_voting())
		.map(|(id, proposal)| {
			let voter = proposal.roll.find(&who);
			(id, voter.map_or(Weighted::zero(), |voter| voter.weight))
		})
		.collect();
	known.sort();
	known.try_into().unwrap()
}

/// Write everything as layout 2 had it.
fn back_to_v2() {
	let members: Vec<_> = Members::<Test>::iter()
		.map(|(dao, who, member)| (dao, who, member, history(dao, who)))
		.collect();
	for (dao, who, member, history) in members {
		let old = layout2::Member {
			state: member.state,
			seat: member.seat,
			shares: member.shares,
			loot: member.loot,
			reputation: member.reputation,
			yes: member.yes,
			since: member.since,
			history,
			ticket: member.ticket,
		};
		layout2::Members::<Test>::insert(dao, who, old);
	}
	for (id, proposal) in Proposals::<Test>::iter().collect::<Vec<_>>() {
		let old = layout2::Proposal {
			dao: proposal.dao,
			proposer: proposal.proposer,
			deposit: proposal.deposit,
			classes: proposal.classes,
			rules: proposal.rules,
			power: proposal.power,
			claims: proposal.claims,
			quit_cum: proposal.quit_cum,
			transaction_version: proposal.transaction_version,
			weight: proposal.weight,
			calls_len: proposal.calls_len,
			opened: proposal.opened,
			state: proposal.state,
			due: proposal.due,
			extended: proposal.extended,
			tally: proposal.tally,
			marks: proposal.marks,
			credits: proposal.credits,
		};
		layout2::Proposals::<Test>::insert(id, old);
	}
	StorageVersion::new(2).put::<Dao>();
}

/// Write everything as layout 1 had it.
fn back_to_v1() {
	let histories: std::collections::BTreeMap<_, _> = Members::<Test>::iter_keys()
		.map(|(dao, who)| ((dao, who), history(dao, who)))
		.collect();
	for (id, proposal) in Proposals::<Test>::iter().collect::<Vec<_>>() {
		if proposal.state.is_voting() {
			for ballot in Dao::ballots(id) {
				let crate::BallotView {
					who,
					vote,
					weight,
					by,
				} = ballot;
				Ballots::<Test>::insert(id, who, Ballot { vote, weight, by });
			}
		} else if proposal.state.keeps_ballots() {
			for (who, member) in Members::<Test>::iter_prefix(proposal.dao) {
				if let Some(vote) = proposal.marks.of(member.seat) {
					let weight = weighted(1);
					let by = None;
					Ballots::<Test>::insert(id, who, Ballot { vote, weight, by });
				}
			}
		}
		let old = v1::Proposal {
			dao: proposal.dao,
			proposer: proposal.proposer,
			deposit: proposal.deposit,
			classes: proposal.classes,
			rules: proposal.rules,
			power: proposal.power,
			claims: proposal.claims,
			quit_cum: proposal.quit_cum,
			transaction_version: proposal.transaction_version,
			weight: proposal.weight,
			calls_len: proposal.calls_len,
			opened: proposal.opened,
			state: proposal.state,
			due: proposal.due,
			extended: proposal.extended,
			tally: proposal.tally,
			credits: proposal.credits,
		};
		v1::Proposals::<Test>::insert(id, old);
	}
	let yes: std::collections::BTreeMap<_, _> = crate::pallet::Daos::<Test>::iter_keys()
		.flat_map(|dao| {
			Dao::members(dao)
				.into_iter()
				.map(move |it| ((dao, it.who), it.yes))
		})
		.collect();
	for (dao, who, member) in Members::<Test>::iter().collect::<Vec<_>>() {
		let old = v1::Member {
			state: member.state,
			shares: member.shares,
			loot: member.loot,
			reputation: member.reputation,
			yes: yes[&(dao, who)],
			since: member.since,
			history: histories[&(dao, who)].clone(),
			ticket: member.ticket,
		};
		v1::Members::<Test>::insert(dao, who, old);
	}
	for (id, dao) in crate::pallet::Daos::<Test>::iter().collect::<Vec<_>>() {
		let old = v1::Dao {
			state: dao.state,
			founder: dao.founder,
			deposit: dao.deposit,
			founded: dao.founded,
			members: dao.members,
			invitations: dao.invitations,
			shares: dao.shares,
			loot: dao.loot,
			reputation: dao.reputation,
			last_until: dao.last_until,
			quit_cum: dao.quit_cum,
			lesser: dao.lesser,
		};
		v1::Daos::<Test>::insert(id, old);
	}
	StorageVersion::new(1).put::<Dao>();
}

// covers: C-08
#[test]
fn votes_go_on_across_the_change_from_layout_1() {
	ExtBuilder::default()
		.with_members((1..=8).collect())
		.build_and_execute(|| {
			set_constitution(DAO, |constitution| {
				constitution.delegations = 2;
				constitution.cap = 400_000;
			});
			fund(10_000);
			assert_ok!(Dao::delegate(signed(2), DAO, 1));
			// One that has passed, one in Voting with a delegated ballot and one of somebody who left, one answered.
			let passed = propose(1, vec![pay(9, 7)]);
			vote(&[1, 3, 4, 5, 6], passed, Vote::Aye);
			let answered = propose(7, vec![pay(9, 1)]);
			run(VOTING);
			assert!(matches!(status(passed), ProposalState::Grace { .. }));
			assert_eq!(status(answered), ProposalState::Rejected);
			let voting = propose(3, vec![pay(9, 5)]);
			assert_ok!(Dao::vote_as(signed(1), voting, 2, Vote::Aye));
			vote(&[3, 4], voting, Vote::Aye);
			vote(&[8], voting, Vote::Nay);
			assert_ok!(Dao::leave(signed(8), DAO));
			let before = (Dao::proposals(DAO), Dao::ballots(voting).len());
			let yes_before: Vec<_> = Dao::members(DAO)
				.into_iter()
				.map(|it| (it.who, it.yes))
				.collect();

			back_to_v1();
			// Layout 1 knew who it was that left.
			let of_8 = Ballot {
				vote: Vote::Nay,
				weight: weighted(1),
				by: None,
			};
			Ballots::<Test>::insert(voting, 8, of_8);
			assert!(
				Proposals::<Test>::try_get(voting).is_err(),
				"the old layout is another"
			);
			MigrateToV2::<Test>::on_runtime_upgrade();
			assert_eq!(Dao::on_chain_storage_version(), 2);
			MigrateToV3::<Test>::on_runtime_upgrade();
			assert_eq!(Dao::on_chain_storage_version(), 3);
			Dao::do_try_state().unwrap();
			// What somebody cast who left before counts as before, but nobody knows whose it was.
			assert_eq!(
				(Dao::proposals(DAO), Dao::ballots(voting).len() + 1),
				before
			);
			let yes_after: Vec<_> = Dao::members(DAO)
				.into_iter()
				.map(|it| (it.who, it.yes))
				.collect();
			assert_eq!(yes_after, yes_before);
			// Only the delegated ballot is still written.
			assert_eq!(Ballots::<Test>::iter().count(), 1);
			assert_noop!(Dao::leave(signed(6), DAO), Error::<Test>::BoundByYes);
			assert_noop!(Dao::leave(signed(2), DAO), Error::<Test>::BoundByYes);

			// Life goes on: the owner overrides, votes are cast and changed, both are carried out.
			vote(&[2], voting, Vote::Nay);
			vote(&[5, 6], voting, Vote::Aye);
			run(GRACE);
			assert_eq!(status(passed), ProposalState::Enacted);
			run(VOTING + GRACE + GAP);
			assert_eq!(status(voting), ProposalState::Enacted);
			assert_eq!(Balances::free_balance(9), RICH + 12);
			assert!(!bound(DAO, 6));
			assert_ok!(Dao::leave(signed(6), DAO));
		});
}

// covers: C-08
#[test]
fn votes_go_on_across_the_change_from_layout_2() {
	ExtBuilder::default()
		.with_members((1..=8).collect())
		.build_and_execute(|| {
			set_constitution(DAO, |constitution| constitution.delegations = 2);
			fund(10_000);
			assert_ok!(Dao::delegate(signed(2), DAO, 1));
			assert_ok!(Dao::enacting(DAO, invite(9)));
			let answered = propose(7, vec![pay(9, 1)]);
			run(VOTING);
			let voting = propose(3, vec![pay(9, 5)]);
			// Who comes later has no vote, on whichever seat; who is suspended has none now.
			assert_ok!(Dao::vote_as(signed(1), voting, 2, Vote::Aye));
			vote(&[3, 4], voting, Vote::Aye);
			vote(&[7], voting, Vote::Nay);
			assert_ok!(Dao::leave(signed(8), DAO));
			assert_ok!(Dao::accept_invitation(signed(9), DAO, hash(DAO)));
			stand(DAO, 5, crate::state::MemberState::Jailed { until: 10_000 });
			let before = (Dao::proposals(DAO), Dao::ballots(voting));
			let powers: Vec<_> = (1..=10).map(|who| Dao::power(voting, who)).collect();
			assert_eq!(powers.iter().filter(|power| !power.is_zero()).count(), 6);

			back_to_v2();
			assert!(
				Proposals::<Test>::try_get(voting).is_err(),
				"the old layout is another"
			);
			MigrateToV3::<Test>::on_runtime_upgrade();
			assert_eq!(Dao::on_chain_storage_version(), 3);
			Dao::do_try_state().unwrap();
			assert_eq!((Dao::proposals(DAO), Dao::ballots(voting)), before);
			let after: Vec<_> = (1..=10).map(|who| Dao::power(voting, who)).collect();
			assert_eq!(after, powers);
			assert_eq!(status(answered), ProposalState::Rejected);
			for (who, error) in [
				(5, Error::<Test>::Jailed),
				(8, Error::<Test>::NotEligible),
				(9, Error::<Test>::NotEligible),
			] {
				assert_noop!(Dao::vote(signed(who), voting, Vote::Nay), error);
			}
			vote(&[2], voting, Vote::Nay);
			vote(&[6, 1], voting, Vote::Aye);
			run(VOTING + GRACE + GAP);
			assert_eq!(status(voting), ProposalState::Enacted);
		});
}

// A second run, or one on a new chain, changes nothing.
// covers: C-08
#[test]
fn each_change_runs_once() {
	play(|| {
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[1, 2], id, Vote::Aye);
		let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
		let now = root();
		let _ = MigrateToV2::<Test>::on_runtime_upgrade();
		let _ = MigrateToV3::<Test>::on_runtime_upgrade();
		assert_eq!(root(), now);
		// Without the guards they would not.
		back_to_v1();
		let _ = v2::Unchecked::<Test>::on_runtime_upgrade();
		let _ = v3::Unchecked::<Test>::on_runtime_upgrade();
		Dao::do_try_state().unwrap();
	});
}
