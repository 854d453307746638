// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, hypothetically, traits::fungible::InspectHold};

use super::*;
use crate::{
	constitution::{article, TimeFloors, VotingSystem},
	pallet::Daos,
	state::DaoState,
	Accounts, Error, Event, HoldReason, Members, Memberships,
};

fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Founding), &who)
}

// covers: D-01, D-03
#[test]
fn founding_waits_for_consent_and_holds_the_deposit_on_the_daos_account() {
	play(|| {
		events();
		let issuance = Balances::total_issuance();
		let dao = found(constitution(), seats(&[5, 6, 7]));
		let record = Daos::<Test>::get(dao).unwrap();
		assert_eq!(record.state, DaoState::Founding { until: 101 });
		assert_eq!((record.members, record.invitations), (1, 2));
		let account = Dao::account_id(dao);
		assert_eq!(held(account), record.deposit);
		assert!(record.deposit > 0);
		assert_eq!(Balances::free_balance(5), RICH - record.deposit);
		assert_eq!(Balances::total_issuance(), issuance);
		assert!(matches!(events()[0], Event::Founded { dao: d, founder: 5, .. } if d == dao));
		// inert
		assert_noop!(
			try_propose(5, dao, vec![remark(1)]),
			Error::<Test>::WrongState
		);
		assert_noop!(Dao::start(signed(9), dao), Error::<Test>::TooEarly);

		assert_noop!(
			Dao::accept_invitation(signed(6), dao, Default::default()),
			Error::<Test>::OtherConstitution
		);
		assert_noop!(
			Dao::accept_invitation(signed(8), dao, hash(dao)),
			Error::<Test>::NotInvited
		);
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_ok!(Dao::decline_invitation(signed(7), dao));
		assert_noop!(
			Dao::decline_invitation(signed(7), dao),
			Error::<Test>::NotInvited
		);
		assert_ok!(Dao::start(signed(9), dao));
		assert_noop!(Dao::start(signed(9), dao), Error::<Test>::WrongState);
		assert_eq!(Daos::<Test>::get(dao).unwrap().state, DaoState::Active);
		assert_eq!(Dao::memberships(6), vec![dao]);
		assert!(Dao::memberships(7).is_empty());
	});
}

// covers: D-03
#[test]
fn founding_ends_with_its_time() {
	play(|| {
		let dao = found(constitution(), seats(&[5, 6]));
		run_to_block(100);
		hypothetically!({
			assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		});
		assert_noop!(Dao::start(signed(9), dao), Error::<Test>::TooEarly);
		assert_noop!(
			Dao::expire_invitation(signed(9), dao, 6),
			Error::<Test>::WrongState
		);
		run_to_block(101);
		assert_noop!(
			Dao::accept_invitation(signed(6), dao, hash(dao)),
			Error::<Test>::Expired
		);
		assert_ok!(Dao::start(signed(9), dao));
		assert_eq!(Dao::dao(dao).unwrap().members, 1);
		assert_eq!(Dao::dao(dao).unwrap().invitations, 0);
	});
}

// covers: D-01
#[test]
fn a_dao_nobody_accepted_is_removed_and_the_deposit_comes_back() {
	play(|| {
		// The founder is not among the seats: no member.
		let dao = found(constitution(), seats(&[6]));
		let account = Dao::account_id(dao);
		assert_ok!(Balances::transfer_allow_death(signed(20), account, 500));
		assert_ok!(Dao::decline_invitation(signed(6), dao));
		events();
		assert_ok!(Dao::start(signed(9), dao));
		assert!(matches!(
			events()[..],
			[Event::Unfounded { founder: 5, .. }]
		));
		assert_eq!(Balances::free_balance(5), RICH);
		assert_eq!(held(account), 0);
		// What a stranger sent went to the Commons.
		assert_eq!(Balances::free_balance(Dao::account_id(0)), 500);
		assert!(!System::account_exists(&account));
		assert!(Dao::dao(dao).is_none());
		assert_eq!(Accounts::<Test>::get(account), None);
		assert_noop!(Dao::start(signed(9), dao), Error::<Test>::UnknownDao);
		// A number is never given twice.
		assert_eq!(found(constitution(), seats(&[5])), dao + 1);
	});
}

#[test]
fn without_shares_a_share_dao_is_not_founded() {
	play(|| {
		let mut shares = constitution();
		shares.system = VotingSystem::Shares;
		let try_found = |seats| {
			Dao::found(
				signed(5),
				Box::new(shares.clone()),
				Metadata::default(),
				seats,
			)
		};
		assert_noop!(try_found(seats(&[5, 6])), Error::<Test>::InvalidSeats);
		let mut seats = seats(&[5, 6]);
		seats[1].shares = 3;
		seats[0].loot = 2;
		let dao = found(shares.clone(), seats.clone());
		hypothetically!({
			// The only one with a vote declines: removed with its member.
			assert_ok!(Dao::decline_invitation(signed(6), dao));
			assert_ok!(Dao::start(signed(9), dao));
			assert!(Members::<Test>::iter_prefix(dao).next().is_none());
			assert!(!Memberships::<Test>::contains_key(5));
		});
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_ok!(Dao::start(signed(9), dao));
		assert_eq!(
			Dao::dao(dao).map(|dao| (dao.shares, dao.loot)),
			Some((3, 2))
		);
		seats[0].shares = u64::MAX;
		assert_noop!(
			Dao::found(signed(5), Box::new(shares), Metadata::default(), seats),
			Error::<Test>::InvalidSeats
		);
	});
}

#[test]
fn seats_are_checked() {
	play(|| {
		let try_found = |constitution: ConstitutionOf<Test>, seats| {
			Dao::found(
				signed(5),
				Box::new(constitution),
				Metadata::default(),
				seats,
			)
		};
		assert_noop!(
			try_found(constitution(), seats(&[])),
			Error::<Test>::InvalidSeats
		);
		assert_noop!(
			try_found(constitution(), seats(&[6, 6])),
			Error::<Test>::InvalidSeats
		);
		let mut few = constitution();
		few.members = 2;
		assert_noop!(
			try_found(few.clone(), seats(&[5, 6, 7])),
			Error::<Test>::InvalidSeats
		);
		assert_ok!(try_found(few, seats(&[5, 6])));
	});
}

// covers: D-01
#[test]
fn every_article_has_its_range() {
	play(|| {
		let floors = Dao::floors();
		let invalid = |change: fn(&mut ConstitutionOf<Test>)| {
			let mut changed = constitution();
			assert!(changed.is_valid(&floors, 10));
			change(&mut changed);
			assert!(!changed.is_valid(&floors, 10));
			assert_noop!(
				Dao::found(
					signed(5),
					Box::new(changed),
					Metadata::default(),
					seats(&[5])
				),
				Error::<Test>::InvalidConstitution
			);
		};
		// quadratic: nothing early, nothing delegated
		invalid(|c| c.system = VotingSystem::Quadratic);
		invalid(|c| {
			c.system = VotingSystem::Quadratic;
			c.early_accept.voice = false;
			c.early_accept.ordinary = false;
			c.delegations = 1;
		});
		invalid(|c| c.guest_seat = Some(0));
		invalid(|c| c.ordinary.quorum = 800_001);
		invalid(|c| c.ordinary.approval = 500_000);
		invalid(|c| c.treasury.approval = 900_001);
		invalid(|c| c.membership.approval = 599_999);
		invalid(|c| c.constitutional.approval = 659_999);
		invalid(|c| c.treasury.voting = 7);
		invalid(|c| c.treasury.voting = 7_201);
		invalid(|c| c.ordinary.grace = 1_681);
		invalid(|c| c.treasury.grace = 1);
		invalid(|c| c.membership.grace = 3_361);
		invalid(|c| c.gap = 0);
		invalid(|c| c.gap = 1_681);
		invalid(|c| c.dilution = 49_999);
		invalid(|c| c.dilution = 1_000_001);
		invalid(|c| c.cap = 99_999);
		invalid(|c| c.cap = 1_000_001);
		invalid(|c| c.delegations = 5);
		invalid(|c| c.credits.amount = 0);
		invalid(|c| c.credits.amount = 1_000_001);
		invalid(|c| c.credits.period = 17);
		invalid(|c| c.probation = 7_201);
		invalid(|c| c.members = 0);
		invalid(|c| c.members = 65);
		invalid(|c| c.load = 0);
		invalid(|c| c.load = 65);
		invalid(|c| c.income.shared = 1_000_001);
		invalid(|c| c.half_life = Some(719));
		invalid(|c| c.sweep = 49);
		invalid(|c| c.sweep = 8_766_001);
		invalid(|c| c.sealed = article::ALL + 1);
		let mut odd = constitution();
		odd.ordinary.grace = 0;
		odd.half_life = Some(720);
		odd.sweep = 8_766_000;
		odd.sealed = article::ALL;
		assert!(odd.is_valid(&floors, 10));
		assert!(Dao::default_constitution().is_valid(&floors, 10));
		let real = TimeFloors::of_hour(1_800u32);
		assert_eq!((real.voting, real.grace, real.gap), (1_800, 43_200, 1_800));
	});
}

// covers: D-12
#[test]
fn amending_needs_the_constitutional_class_and_respects_seals() {
	play(|| {
		let mut new = current(DAO);
		new.dilution = 500_000;
		new.sealed = article::DILUTION;
		assert_noop!(
			Dao::amend(signed(1), DAO, Box::new(new.clone())),
			Error::<Test>::NotEnacting
		);
		// The signature of the DAO's account alone, say by a proxy, is not enough either.
		assert_noop!(
			Dao::amend(signed(account()), DAO, Box::new(new.clone())),
			Error::<Test>::NotEnacting
		);
		let before = hash(DAO);
		events();
		let id = decide(vec![amend(new.clone())]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(current(DAO), new);
		assert!(events().contains(&Event::Amended {
			dao: DAO,
			old: before,
			new: Dao::hash_of(&new)
		}));

		// One way: neither the article nor its seal can be touched, already when proposed.
		let mut back = new.clone();
		back.dilution = 400_000;
		assert_noop!(
			try_propose(1, DAO, vec![amend(back)]),
			Error::<Test>::Sealed
		);
		let mut unsealed = new.clone();
		unsealed.sealed = 0;
		assert_noop!(
			try_propose(1, DAO, vec![amend(unsealed)]),
			Error::<Test>::Sealed
		);
		let mut invalid = new.clone();
		invalid.cap = 0;
		assert_noop!(
			try_propose(1, DAO, vec![amend(invalid)]),
			Error::<Test>::InvalidConstitution
		);
		// A system in which nobody could decide, and fewer seats than members.
		let mut shares = new.clone();
		shares.system = VotingSystem::Shares;
		assert_noop!(
			try_propose(1, DAO, vec![amend(shares)]),
			Error::<Test>::InvalidConstitution
		);
		let mut few = new;
		few.members = 3;
		assert_noop!(
			try_propose(1, DAO, vec![amend(few)]),
			Error::<Test>::InvalidConstitution
		);
	});
}

// covers: D-12: sealed later, amended after: checked again when enacted.
#[test]
fn an_amendment_proposed_before_the_seal_fails_after_it() {
	play(|| {
		let mut seal = current(DAO);
		seal.sealed = article::GAP;
		let mut change = current(DAO);
		change.gap = 7;
		let first = propose(1, vec![amend(seal)]);
		let second = propose(1, vec![amend(change)]);
		vote(&[1, 2, 3], first, Vote::Aye);
		vote(&[1, 2, 3], second, Vote::Aye);
		run(60);
		assert_eq!(status(first), ProposalState::Enacted);
		assert!(matches!(
			status(second),
			ProposalState::Failed { error, .. } if error == Error::<Test>::Sealed.into()
		));
		assert_eq!(current(DAO).gap, GAP);
	});
}

#[test]
fn each_article_is_told_apart() {
	let old = constitution();
	let changes: [(u32, fn(&mut ConstitutionOf<Test>)); 23] = [
		(article::SYSTEM, |c| c.system = VotingSystem::Shares),
		(article::ORDINARY_THRESHOLDS, |c| c.ordinary.quorum += 1),
		(article::TREASURY_THRESHOLDS, |c| c.treasury.approval += 1),
		(article::MEMBERSHIP_THRESHOLDS, |c| c.membership.quorum += 1),
		(article::CONSTITUTIONAL_THRESHOLDS, |c| {
			c.constitutional.approval += 1
		}),
		(article::ORDINARY_PERIODS, |c| c.ordinary.grace += 1),
		(article::TREASURY_PERIODS, |c| c.treasury.voting += 1),
		(article::MEMBERSHIP_PERIODS, |c| c.membership.grace += 1),
		(article::CONSTITUTIONAL_PERIODS, |c| {
			c.constitutional.voting += 1
		}),
		(article::EARLY_ACCEPT, |c| c.early_accept.voice = false),
		(article::GAP, |c| c.gap += 1),
		(article::DILUTION, |c| c.dilution += 1),
		(article::CAP, |c| c.cap -= 1),
		(article::DELEGATIONS, |c| c.delegations += 1),
		(article::CREDITS, |c| c.credits.period += 1),
		(article::PROBATION, |c| c.probation += 1),
		(article::MEMBERS, |c| c.members += 1),
		(article::LOAD, |c| c.load -= 1),
		(article::INCOME, |c| c.income.assets.try_push(USD).unwrap()),
		(article::HALF_LIFE, |c| c.half_life = Some(800)),
		(article::REPUTATION_BUDGET, |c| c.reputation_budget += 1),
		(article::GUEST_SEAT, |c| c.guest_seat = Some(1)),
		(article::SWEEP, |c| c.sweep += 1),
	];
	let mut all = 0;
	for (bit, change) in changes {
		let mut new = old.clone();
		change(&mut new);
		assert_eq!(old.changed(&new), bit);
		let mut sealed = old.clone();
		sealed.sealed = bit;
		new.sealed = bit;
		assert!(!sealed.respects_seals(&new));
		all |= bit;
	}
	assert_eq!(all, article::ALL);
}

// covers: D-02
#[test]
fn accounts_of_daos_differ_and_live_without_balance() {
	play(|| {
		let mut all: Vec<_> = (0..1_000).map(Dao::account_id).collect();
		all.sort_unstable();
		all.dedup();
		assert_eq!(all.len(), 1_000);
		assert_eq!(Balances::free_balance(account()), 0);
		assert!(System::account_exists(&account()));
		fund(1_000);
		let id = decide(vec![RuntimeCall::Balances(
			pallet_balances::Call::transfer_all {
				dest: 9,
				keep_alive: false,
			},
		)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Balances::free_balance(9), RICH + 1_000);
		assert!(System::account_exists(&account()));
	});
}

// covers: D-22
#[test]
fn the_commons_is_dao_zero_with_sealed_articles() {
	play(|| {
		assert_eq!(current(0).sealed, article::SYSTEM | article::INCOME);
		assert_eq!(current(DAO).sealed, 0);
		assert_eq!(Dao::account(0), Some(Dao::account_id(0)));
		assert_eq!(Dao::account(7), None);
		assert_noop!(Dao::leave(signed(1), 0), Error::<Test>::LastMember);
	});
}

#[test]
fn genesis_reads_json() {
	let json = r#"{"floors":null,"daos":[{"members":[1,2],"metadata":"Commons"}]}"#;
	let config: crate::GenesisConfig<Test> =
		frame_support::__private::serde_json::from_str(json).unwrap();
	assert_eq!(config.daos[0].members, vec![1, 2]);
	assert_eq!(config.daos[0].voting, None);
	sp_io::TestExternalities::default().execute_with(|| {
		frame_support::traits::BuildGenesisConfig::build(&config);
		let constitution = current(0);
		assert_eq!(
			(constitution.ordinary.voting, constitution.ordinary.grace),
			(720, 240)
		);
		assert_eq!(constitution.treasury.grace, 480);
		Dao::do_try_state().unwrap();
	});
}
