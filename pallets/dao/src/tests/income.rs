// SPDX-License-Identifier: Apache-2.0

use frame_support::assert_noop;

use super::{money::*, *};
use crate::{constitution::IncomeBasis, Call, Credits, Dues, Error, Event, Members, ReportIncome};

const ALL: [AccountId; 3] = [5, 6, 7];

/// Partners who share 60 % of the income in USD.
pub fn sharing(basis: IncomeBasis) -> DaoId {
	let mut constitution = constitution();
	constitution.income.shared = 600_000;
	constitution.income.basis = basis;
	constitution.income.assets.try_push(USD).unwrap();
	let dao = partners_under(constitution);
	give(dao, NATIVE, 100_000);
	give(dao, USD, 5);
	assert_ok!(Dao::open_pot(signed(11), USD));
	dao
}

pub fn earn(dao: DaoId, amount: Balance) {
	assert_ok!(Dao::pay_income(signed(12), dao, USD, amount));
}

pub fn owed(dao: DaoId, who: AccountId) -> Balance {
	Dao::claimable(who)
		.into_iter()
		.filter(|line| line.dao == Some(dao) && line.asset == USD)
		.map(|line| line.amount)
		.sum()
}

pub fn all_owed(dao: DaoId) -> [Balance; 4] {
	PARTNERS.map(|who| owed(dao, who))
}

// covers: D-13
#[test]
fn the_shared_part_belongs_to_the_members_at_once() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		events();
		earn(dao, 10_000);
		assert_eq!(
			events(),
			vec![
				Event::IncomePaid {
					dao,
					from: 12,
					asset: USD,
					amount: 10_000
				},
				Event::IncomeShared {
					dao,
					asset: USD,
					amount: 10_000,
					shared: 6_000
				}
			]
		);
		assert_eq!(free(dao, USD), 4_000);
		assert_eq!(Dao::held(&USD), 6_000);
		assert_eq!(all_owed(dao), [2_400, 1_800, 1_200, 600]);
		let line = &Dao::treasury(dao)[1];
		assert_eq!((&line.asset, line.set_aside), (&USD, 6_000));
		// Anyone claims for anyone; the others' parts stay.
		let before = balance(USD, 6);
		events();
		assert_ok!(Dao::claim(signed(12), dao, 6));
		assert_eq!(
			events(),
			vec![Event::Claimed {
				dao,
				who: 6,
				asset: USD,
				amount: 1_800
			}]
		);
		assert_eq!(balance(USD, 6) - before, 1_800);
		assert_eq!(all_owed(dao), [2_400, 0, 1_200, 600]);
		assert_noop!(
			Dao::claim(signed(12), dao, 6),
			Error::<Test>::NothingToClaim
		);
		assert_noop!(Dao::claim(signed(12), dao, 12), Error::<Test>::NotEligible);
		earn(dao, 1_000);
		assert_eq!(all_owed(dao), [2_640, 180, 1_320, 660]);
	});
}

// covers: D-13
#[test]
fn income_can_be_shared_equally() {
	play(|| {
		let dao = sharing(IncomeBasis::Equal);
		earn(dao, 1_000);
		assert_eq!(all_owed(dao), [150; 4]);
		// Indivisible units wait for the next income and are never overpaid.
		earn(dao, 5);
		assert_eq!(all_owed(dao), [150; 4]);
		earn(dao, 2);
		assert_eq!(all_owed(dao), [151; 4]);
	});
}

// covers: D-13: income by reputation, which only its holders share.
#[test]
fn income_can_be_shared_by_reputation() {
	play(|| {
		let dao = sharing(IncomeBasis::Reputation);
		// Nobody has any: it stays in the treasury.
		events();
		earn(dao, 1_000);
		assert!(matches!(
			events()[..],
			[
				Event::IncomePaid { .. },
				Event::IncomeKept { amount: 1_000, .. }
			]
		));
		assert_eq!((free(dao, USD), Dao::held(&USD)), (1_000, 0));
		for (who, reputation) in [(5, 3u64), (8, 1)] {
			Dao::settle(dao, &who, &member(dao, who));
			Members::<Test>::mutate(dao, who, |member| {
				member.as_mut().unwrap().reputation = weighted(reputation) << 120;
			});
			crate::pallet::Daos::<Test>::mutate(dao, |dao| {
				dao.as_mut().unwrap().reputation += weighted(reputation) << 120;
			});
		}
		earn(dao, 10_000);
		assert_eq!(all_owed(dao), [4_500, 0, 0, 1_500]);
		// Kicked: what was earned stays, the reputation is gone.
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 8 }));
		earn(dao, 10_000);
		assert_eq!(all_owed(dao), [10_500, 0, 0, 1_500]);
	});
}

// Scenario D22 (a): a change of weight settles first.
#[test]
fn a_change_of_shares_does_not_reach_back() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		earn(dao, 10_000);
		let grant = |who, shares| Call::grant {
			dao,
			who,
			shares,
			loot: 50,
		};
		assert_ok!(as_enactment(dao, grant(8, 100)));
		assert_eq!(all_owed(dao), [2_400, 1_800, 1_200, 600]);
		earn(dao, 20_000);
		// 110 of 200 shares; loot has no income.
		assert_eq!(all_owed(dao), [4_800, 3_600, 2_400, 7_200]);
		let burn = Call::burn {
			dao,
			who: 8,
			shares: 110,
			loot: 0,
		};
		assert_ok!(as_enactment(dao, burn));
		earn(dao, 9_000);
		assert_eq!(all_owed(dao), [7_200, 5_400, 3_600, 7_200]);
	});
}

// Scenario D22 (e): no income for the kicked and those on trial, but for the jailed.
#[test]
fn standing_decides_who_has_income() {
	play(|| {
		let dao = sharing(IncomeBasis::Equal);
		let mut on_trial = current(dao);
		on_trial.probation = 50;
		let amend = Call::amend {
			dao,
			constitution: Box::new(on_trial),
		};
		assert_ok!(as_enactment(dao, amend));
		assert_ok!(Dao::apply(signed(13), dao, hash(dao), 0, 0, None));
		let admit = Call::admit {
			dao,
			who: 13,
			shares: 0,
			loot: 0,
			tribute: None,
		};
		assert_ok!(as_enactment(dao, admit));
		assert_ok!(as_enactment(
			dao,
			Call::jail {
				dao,
				who: 7,
				until: 100
			}
		));
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 8 }));
		earn(dao, 1_000);
		assert_eq!(all_owed(dao), [200, 200, 200, 0]);
		assert_eq!(owed(dao, 13), 0);
		run(50);
		assert_ok!(Dao::settle_probation(signed(9), dao, 13));
		assert_eq!(owed(dao, 13), 0);
		earn(dao, 1_000);
		assert_eq!(owed(dao, 13), 150);
		assert_eq!(all_owed(dao), [350, 350, 350, 0]);
	});
}

// covers: D-13; scenario D22 (f): another basis settles everybody by the old one.
#[test]
fn amending_the_basis_settles_all() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		earn(dao, 10_000);
		let mut equal = current(dao);
		equal.income.basis = IncomeBasis::Equal;
		let amend = Call::amend {
			dao,
			constitution: Box::new(equal),
		};
		enact(dao, &ALL, amend);
		assert_eq!(all_owed(dao), [2_400, 1_800, 1_200, 600]);
		earn(dao, 10_000);
		assert_eq!(all_owed(dao), [3_900, 3_300, 2_700, 2_100]);
	});
}

// Whoever joins owns nothing of what came before; whoever leaves takes what was earned.
#[test]
fn joining_and_leaving() {
	play(|| {
		let dao = sharing(IncomeBasis::Equal);
		earn(dao, 1_000);
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 13 }));
		assert_ok!(Dao::accept_invitation(signed(13), dao, hash(dao)));
		assert_eq!(owed(dao, 13), 0);
		earn(dao, 1_000);
		assert_eq!(owed(dao, 13), 120);
		events();
		assert_ok!(Dao::rage_quit(signed(8), dao, 10, 0, list(&[])));
		assert!(events().contains(&Event::Credited {
			who: 8,
			asset: USD,
			amount: 270
		}));
		assert_eq!(Credits::<Test>::get(8, USD), Some(270));
		assert!(Dues::<Test>::get(dao, 8).is_empty());
		assert_ok!(Dao::leave(signed(13), dao));
		assert_eq!(Credits::<Test>::get(13, USD), Some(120));
		// Back again: no part of what came in between.
		earn(dao, 1_000);
		assert_ok!(as_enactment(dao, Call::invite { dao, who: 13 }));
		assert_ok!(Dao::accept_invitation(signed(13), dao, hash(dao)));
		assert_eq!(owed(dao, 13), 0);
		let before = balance(USD, 13);
		assert_ok!(Dao::withdraw_credit(signed(9), 13, USD));
		assert_eq!(balance(USD, 13) - before, 120);
	});
}

// Scenario D13; pitfall: 3; attack: transfer of all while income is owed.
#[test]
fn set_aside_income_cannot_be_spent() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		earn(dao, 10_000);
		let all = RuntimeCall::Assets(pallet_assets::Call::transfer {
			id: 1,
			target: 9,
			amount: 4_000,
		});
		let more = RuntimeCall::Assets(pallet_assets::Call::transfer {
			id: 1,
			target: 9,
			amount: 4_006,
		});
		let id = carry(dao, &ALL, vec![more]);
		assert!(matches!(status(id), ProposalState::Failed { .. }));
		let id = carry(dao, &ALL, vec![all]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(free(dao, USD), 0);
		// Neither is it in anybody's exit.
		assert_eq!(Dao::exit_value(dao, 5)[1], (USD, 0));
		for who in PARTNERS {
			let (before, due) = (balance(USD, who), owed(dao, who));
			assert!(due > 0);
			assert_ok!(Dao::claim(signed(9), dao, who));
			assert_eq!(balance(USD, who) - before, due);
		}
		assert_eq!(Dao::held(&USD), 0);
	});
}

// covers: D-13: other pallets report; what is no income of a sharing DAO is left alone.
#[test]
fn only_reported_income_in_the_named_assets_is_shared() {
	play(|| {
		let dao = sharing(IncomeBasis::Shares);
		let report = |payee, asset, amount| {
			<Dao as ReportIncome<AccountId, AssetId, Balance>>::report(&payee, &asset, amount)
		};
		give(dao, USD, 1_000);
		assert_eq!(all_owed(dao), [0; 4]);
		assert_eq!(report(Dao::account_id(dao), USD, 1_000), 600);
		assert_eq!(all_owed(dao), [240, 180, 120, 60]);
		assert_eq!(report(Dao::account_id(dao), NATIVE, 1_000), 0);
		assert_eq!(report(12, USD, 1_000), 0);
		assert_eq!(report(account(), USD, 1_000), 0);
		// No more than there is can be shared.
		assert_eq!(free(dao, USD), 400);
		assert_eq!(report(Dao::account_id(dao), USD, 1_000_000), 400);
		assert_eq!(all_owed(dao), [400, 300, 200, 100]);
		assert_eq!(report(Dao::account_id(dao), USD, 1_000_000), 0);
		assert_noop!(
			Dao::pay_income(signed(12), dao, USD, 0),
			Error::<Test>::NotEnough
		);
		assert_noop!(
			Dao::pay_income(signed(12), 99, USD, 1),
			Error::<Test>::UnknownDao
		);
		assert!(Dao::pay_income(signed(12), dao, USD, RICH * 2).is_err());
		// Its own money, as income, would leave loot and the expelled out.
		let itself = Call::pay_income {
			dao,
			asset: USD,
			amount: 100,
		};
		assert_noop!(as_enactment(dao, itself), Error::<Test>::OwnIncome);
		assert_ok!(as_enactment(dao, Call::dissolve { dao }));
		assert_eq!(report(Dao::account_id(dao), USD, 100), 0);
		assert_noop!(
			Dao::pay_income(signed(12), dao, USD, 100),
			Error::<Test>::WrongState
		);
	});
}

// attack: sealed article by the back door of the income policy.
#[test]
fn a_sealed_income_article_stays() {
	play(|| {
		let mut sealed = constitution();
		sealed.income.shared = 500_000;
		sealed.income.assets.try_push(USD).unwrap();
		sealed.sealed = crate::constitution::article::INCOME;
		let dao = partners_under(sealed);
		let mut other = current(dao);
		other.income.shared = 0;
		let amend = |constitution| {
			own(Call::amend {
				dao,
				constitution: Box::new(constitution),
			})
		};
		assert_noop!(
			try_propose(5, dao, vec![amend(other)]),
			Error::<Test>::Sealed
		);
		// The asset of the article cannot be taken off the list either.
		assert_ok!(as_enactment(dao, Call::register_asset { dao, asset: USD }));
		assert_noop!(
			as_enactment(dao, Call::unregister_asset { dao, asset: USD }),
			Error::<Test>::AssetInUse
		);
	});
}

// covers: D-13, D-17: reputation granted or burnt later does not reach back.
#[test]
fn a_change_of_reputation_does_not_reach_back() {
	play(|| {
		let dao = sharing(IncomeBasis::Reputation);
		set_constitution(dao, |constitution| constitution.reputation_budget = 1_000);
		assert_ok!(Dao::mint(dao, &5, 10));
		assert_ok!(Dao::mint(dao, &6, 10));
		earn(dao, 1_000);
		assert_eq!((owed(dao, 5), owed(dao, 6)), (300, 300));
		assert_ok!(Dao::mint(dao, &5, 90));
		assert_ok!(Dao::do_burn_reputation(dao, &6, 5));
		assert_eq!((owed(dao, 5), owed(dao, 6)), (300, 300));
		// 100 and 5 of 105
		earn(dao, 1_050);
		assert_eq!((owed(dao, 5), owed(dao, 6)), (900, 330));
	});
}

// covers: D-13, D-26: the end of a trial gives no part of what came in during it.
#[test]
fn a_trial_has_no_income() {
	play(|| {
		let dao = sharing(IncomeBasis::Equal);
		set_constitution(dao, |constitution| constitution.probation = 20);
		let (shares, loot, tribute) = (0, 0, None);
		assert_ok!(Dao::apply(
			signed(13),
			dao,
			hash(dao),
			shares,
			loot,
			tribute.clone()
		));
		let who = 13;
		assert_ok!(as_enactment(
			dao,
			Call::admit {
				dao,
				who,
				shares,
				loot,
				tribute
			}
		));
		earn(dao, 1_000);
		run(20);
		assert_ok!(Dao::settle_probation(signed(9), dao, 13));
		assert_eq!(owed(dao, 13), 0);
		assert_eq!(all_owed(dao), [150; 4]);
		earn(dao, 1_000);
		assert_eq!(owed(dao, 13), 120);
	});
}
