// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_ok, hypothetically};

use super::{money::*, *};
use crate::{constitution::IncomeBasis, Action, Call, Claimable, Source};

/// Partners who share all income in USD equally.
fn sharing() -> DaoId {
	let mut constitution = constitution();
	constitution.income.shared = 1_000_000;
	constitution.income.basis = IncomeBasis::Equal;
	constitution.income.assets.try_push(USD).unwrap();
	constitution.probation = 20;
	let dao = partners_under(constitution);
	give(dao, NATIVE, 100_000);
	give(dao, USD, 5);
	if Dao::held(&USD) == 0 {
		let _ = Dao::open_pot(signed(11), USD);
	}
	dao
}

// covers: D-28: everything from all DAOs in one read.
#[test]
fn all_that_waits_for_a_member_in_one_read() {
	play(|| {
		let (a, b, c) = (sharing(), sharing(), partners());
		for (dao, amount) in [(a, 400), (b, 800)] {
			assert_ok!(Dao::pay_income(signed(12), dao, USD, amount));
		}
		assert_ok!(as_enactment(
			b,
			Call::distribute {
				dao: b,
				asset: NATIVE,
				amount: 1_000
			}
		));
		give(c, USD, 1_005);
		assert_ok!(as_enactment(c, Call::register_asset { dao: c, asset: USD }));
		assert_ok!(as_enactment(c, Call::dissolve { dao: c }));
		assert_ok!(Dao::add_credit(&6, &NATIVE, 1));
		let line = |dao, asset, amount, source| Claimable {
			dao,
			asset,
			amount,
			source,
		};
		assert_eq!(
			Dao::claimable(6),
			vec![
				line(Some(a), USD, 100, Source::SetAside),
				line(Some(b), NATIVE, 300, Source::SetAside),
				line(Some(b), USD, 200, Source::SetAside),
				line(Some(c), USD, 300, Source::Rest),
				line(None, NATIVE, 1, Source::Credit),
			]
		);
		assert!(Dao::claimable(12).is_empty());
		crate::Credits::<Test>::remove(6, NATIVE);
		// Each line is paid by the call it names.
		for dao in [a, b] {
			assert_ok!(Dao::claim(signed(9), dao, 6));
		}
		assert_ok!(Dao::claim_rest(signed(9), c, 6, list(&[USD])));
		assert!(Dao::claimable(6).is_empty());
	});
}

// covers: D-14
#[test]
fn the_treasury_can_be_read() {
	play(|| {
		let dao = sharing();
		give(dao, USD, 1_005);
		assert_ok!(Dao::pay_income(signed(12), dao, USD, 400));
		let lines = Dao::treasury(dao);
		assert_eq!(lines.len(), 2);
		assert_eq!(lines[0].free, free(dao, NATIVE));
		assert_eq!(
			(lines[1].free, lines[1].set_aside, lines[1].owed),
			(1_005, 400, 0)
		);
		assert!(Dao::treasury(99).is_empty());
	});
}

// covers: D-28: open duties are visible.
#[test]
fn what_an_account_can_do_can_be_read() {
	use Action::*;
	play(|| {
		let dao = sharing();
		assert!(Dao::actions(5, 99).is_empty());
		assert_eq!(Dao::actions(12, dao), vec![Apply]);
		assert_eq!(Dao::actions(Dao::account_id(dao), dao), vec![]);
		assert_ok!(Dao::apply(signed(12), dao, hash(dao), 1, 0, None));
		assert_eq!(Dao::actions(12, dao), vec![WithdrawApplication]);
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 13 }));
		assert_eq!(Dao::actions(13, dao), vec![AcceptInvitation]);
		run(100);
		assert_eq!(Dao::actions(13, dao), vec![Apply]);

		assert_eq!(Dao::actions(5, dao), vec![Propose, RageQuit, Leave]);
		let id = propose_in(5, dao, vec![remark(1)]);
		assert_eq!(
			Dao::actions(5, dao),
			vec![Propose, Vote(id), Withdraw(id), RageQuit, Leave]
		);
		assert_eq!(
			Dao::actions(6, dao),
			vec![Propose, Vote(id), RageQuit, Leave]
		);
		vote(&[6], id, crate::Vote::Aye);
		// Bound by yes: neither leaves nor exits.
		assert_eq!(Dao::actions(6, dao), vec![Propose]);
		let other = propose_in(5, dao, vec![remark(1)]);
		assert_eq!(
			Dao::actions(5, dao),
			vec![Vote(id), Vote(other), Withdraw(other), RageQuit, Leave]
		);
		assert_ok!(Dao::pay_income(signed(12), dao, NATIVE, 1));
		assert_ok!(Dao::pay_income(signed(12), dao, USD, 400));
		assert!(Dao::actions(6, dao).contains(&Claim));

		assert_ok!(Dao::withdraw_application(signed(12), dao));
		assert_ok!(Dao::apply(signed(12), dao, hash(dao), 1, 0, None));
		let admit = Call::admit {
			dao,
			who: 12,
			shares: 1,
			loot: 0,
			tribute: None,
		};
		assert_ok!(as_enactment(dao, admit));
		assert_eq!(Dao::actions(12, dao), vec![Leave]);
		run(20);
		assert_eq!(Dao::actions(12, dao), vec![SettleProbation, Leave]);
		assert_ok!(as_enactment(
			dao,
			Call::jail {
				dao,
				who: 8,
				until: 900
			}
		));
		assert_eq!(Dao::actions(8, dao), vec![RageQuit, Leave, Claim]);
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 8 }));
		assert_eq!(Dao::actions(8, dao), vec![RageQuit, Claim]);
		assert_ok!(as_enactment(dao, Call::dissolve { dao }));
		assert_eq!(Dao::actions(8, dao), vec![ClaimRest, Claim]);
		assert_eq!(Dao::actions(5, dao), vec![ClaimRest, Leave, Claim]);
		// Nothing is left to claim of any asset.
		assert_ok!(Dao::claim_rest(signed(9), dao, 5, list(&[NATIVE, USD])));
		assert_eq!(Dao::actions(5, dao), vec![Leave, Claim]);
	});
}

// covers: D-28
#[test]
fn memberships_are_visible_in_every_standing() {
	play(|| {
		let dao = sharing();
		assert_eq!(Dao::memberships(5), vec![dao]);
		assert_ok!(Dao::apply(signed(5), DAO, hash(DAO), 0, 0, None));
		// An application is no membership yet.
		assert_eq!(Dao::memberships(5), vec![dao]);
		fund(10_000);
		let admit = Call::admit {
			dao: DAO,
			who: 5,
			shares: 0,
			loot: 0,
			tribute: None,
		};
		assert_ok!(as_enactment(DAO, admit));
		assert_eq!(Dao::memberships(5), vec![dao, DAO]);
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 5 }));
		assert_eq!(Dao::memberships(5), vec![dao, DAO]);
		assert_ok!(Dao::rage_quit(signed(5), dao, 0, 40, list(&[])));
		assert_eq!(Dao::memberships(5), vec![DAO]);
	});
}

#[test]
fn applications_are_read_in_pages() {
	play(|| {
		let dao = partners();
		for who in 21..100u64 {
			assert_ok!(Balances::transfer_allow_death(signed(20), who, 10_000));
			assert_ok!(Dao::apply(signed(who), dao, hash(dao), who, 0, None));
		}
		let first = Dao::applications(dao, None);
		assert_eq!(first.len(), 64);
		let second = Dao::applications(dao, first.last().map(|seen| seen.who));
		assert_eq!(second.len(), 79 - 64);
		let all: std::collections::BTreeSet<_> =
			first.iter().chain(&second).map(|seen| seen.who).collect();
		assert_eq!(all.len(), 79);
	});
}

// covers: D-28: offered is what would succeed.
#[test]
fn who_would_have_a_vote_can_propose() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = crate::constitution::VotingSystem::Shares;
		let mut list = seats(&[5, 6, 7]);
		list[0].shares = 60;
		list[1].shares = 40;
		list[2].loot = 10;
		let dao = found(by_shares, list);
		for who in [6, 7] {
			assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
		}
		assert_ok!(Dao::start(signed(9), dao));
		let until = System::block_number() + 20;
		assert_ok!(as_enactment(dao, Call::jail { dao, who: 6, until }));
		let offered = |who| Dao::actions(who, dao).contains(&Action::Propose);
		let works = |who| hypothetically!(try_propose(who, dao, vec![remark(1)]).is_ok());
		for (block, expected) in [
			(System::block_number(), [true, false, false, false]),
			// A suspension that is over ends with the opening.
			(until, [true, true, false, false]),
		] {
			System::set_block_number(block);
			assert_eq!([5, 6, 7, 9].map(offered), expected);
			assert_eq!([5, 6, 7, 9].map(works), expected);
		}
	});
}
