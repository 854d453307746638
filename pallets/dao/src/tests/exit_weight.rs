// SPDX-License-Identifier: Apache-2.0

//! What an exit weighs: declared with all that can end with a member, paid for by what did.

use frame_support::{
	dispatch::GetDispatchInfo,
	hypothetically,
	weights::{constants::RocksDbWeight, Weight},
};

use super::{money::*, *};
use crate::{
	delegation::MAX_FORGOTTEN, exit::Exit, state::DaoState, Call, Delegations, Dues, WeightInfo,
	MAX_ASSETS,
};

type Weights = ();

/// DAO with members 5, 6, 7, 8, where 5 delegated to 8 and carries the ballots of 6 and 7.
fn with_delegations() -> DaoId {
	let mut constitution = constitution();
	constitution.delegations = 2;
	let dao = partners_under(constitution);
	for (who, to) in [(5, 8), (6, 5), (7, 5)] {
		assert_ok!(Dao::delegate(signed(who), dao, to));
	}
	dao
}

fn undelegate(dao: DaoId) {
	for who in 5..=7 {
		assert_ok!(Dao::undelegate(signed(who), dao));
	}
}

fn declared(call: Call<Test>) -> Weight {
	call.get_dispatch_info().call_weight
}

// covers: D-20
#[test]
fn delegations_that_end_are_weighed() {
	play(|| {
		let dao = with_delegations();
		let leave = || Dao::leave(signed(5), dao).unwrap().actual_weight.unwrap();
		let quit = || {
			let shares = member(dao, 5).shares;
			let post = Dao::rage_quit(signed(5), dao, shares, 0, list(&[])).unwrap();
			post.actual_weight.unwrap()
		};
		let (left, gone) = (hypothetically!(leave()), hypothetically!(quit()));
		undelegate(dao);
		let three = Weights::forget_delegations(3);
		assert_eq!(left, hypothetically!(leave()) + three);
		assert_eq!(gone, hypothetically!(quit()) + three);
		// What does not leave ends no delegation, and nothing is owed.
		assert_eq!(hypothetically!(leave()), Weights::leave(0));
	});
}

// covers: D-13: income that was due becomes credit, asset by asset.
#[test]
fn what_was_due_is_weighed() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		for asset in [USD, JUNK] {
			register(dao, &[5, 6, 7], asset.clone());
			give(dao, asset.clone(), 1_000);
			assert_ok!(as_enactment(
				dao,
				Call::distribute {
					dao,
					asset,
					amount: 800
				}
			));
		}
		let post = Dao::leave(signed(5), dao).unwrap();
		assert_eq!(post.actual_weight, Some(Weights::leave(2)));
		assert!(Dues::<Test>::get(dao, 5).is_empty());
	});
}

// The tribute that comes back is in the weight of a whole leave.
#[test]
fn leaving_on_trial_weighs_the_tribute() {
	play(|| {
		let mut constitution = constitution();
		constitution.probation = 10;
		let dao = partners_under(constitution);
		give(dao, NATIVE, 100_000);
		let tribute = tribute(NATIVE, 1_000);
		let hash = hash(dao);
		assert_ok!(Dao::apply(signed(9), dao, hash, 1, 1, tribute.clone()));
		let admit = Call::admit {
			dao,
			who: 9,
			shares: 1,
			loot: 1,
			tribute,
		};
		assert_ok!(as_enactment(dao, admit));
		let post = Dao::leave(signed(9), dao).unwrap();
		assert_eq!(post.actual_weight, Some(Weights::leave(MAX_ASSETS)));
		assert!(Weights::leave(MAX_ASSETS).all_lte(declared(Call::leave { dao })));
	});
}

// With the last who can decide the DAO ends, and pays by other rules.
#[test]
fn the_last_exit_weighs_what_a_dissolved_dao_pays() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 10_000);
		for who in 6..=8 {
			assert_ok!(Dao::leave(signed(who), dao));
		}
		let (shares, loot) = (member(dao, 5).shares, member(dao, 5).loot);
		let assets = list(&[NATIVE]);
		let quit = Call::rage_quit {
			dao,
			shares,
			loot,
			assets: assets.clone(),
		};
		let post = Dao::rage_quit(signed(5), dao, shares, loot, assets).unwrap();
		let used = post.actual_weight.unwrap();
		let paid = Weights::claim_rest(1) + Weights::end_votes();
		assert_eq!(used, paid + RocksDbWeight::get().reads_writes(19, 1));
		assert!(used.all_lte(declared(quit)));
		assert!(record(dao).state.is_dissolved());
	});
}

// covers: D-10
#[test]
fn nothing_weighs_more_than_declared() {
	play(|| {
		let dao = with_delegations();
		let most = Dao::exit_weight(Weights::leave(MAX_ASSETS), Exit::MOST);
		assert_eq!(declared(Call::leave { dao }), most);
		let by_rest = Exit {
			ended: true,
			by_rest: true,
			..Exit::default()
		};
		for assets in 0..=MAX_ASSETS {
			let most = Dao::quit_most(assets);
			assert!(Dao::quit_weight(assets, by_rest).all_lte(most));
			assert!(Dao::quit_weight(assets, Exit::MOST).all_lte(most));
		}
		assert_eq!(
			declared(Call::pay_former { dao, who: 5 }),
			Dao::quit_most(MAX_ASSETS)
		);
		let kick = declared(Call::kick { dao, who: 5 });
		assert!(Weights::kick()
			.saturating_add(Weights::forget_delegations(MAX_FORGOTTEN))
			.all_lte(kick));
		assert_eq!(Exit::MOST.delegations, MAX_FORGOTTEN);
	});
}

// covers: D-19: the page that removes delegates pays for their delegations, whichever it is.
#[test]
fn a_sweep_weighs_the_delegations_that_end() {
	play(|| {
		let dao = with_delegations();
		assert_ok!(as_enactment(dao, Call::dissolve { dao }));
		let DaoState::Dissolved { sweep, .. } = record(dao).state else {
			panic!()
		};
		run_to_block(sweep);
		let (mut ended, mut pages) = (0, 0);
		while Delegations::<Test>::iter_prefix(dao).next().is_some() {
			let before = Delegations::<Test>::iter_prefix(dao).count() as u64;
			let post = Dao::sweep(signed(9), dao, list(&[]), 1).unwrap();
			let gone = before - Delegations::<Test>::iter_prefix(dao).count() as u64;
			let expected = Weights::sweep(1)
				.saturating_add(RocksDbWeight::get().reads_writes(7, 2))
				.saturating_add(Weights::forget_delegations(1) * gone);
			assert_eq!(post.actual_weight, Some(expected));
			assert!(expected.all_lte(Dao::sweep_most(1, 0)));
			ended += gone;
			pages += 1;
			assert!(pages < 10);
		}
		assert_eq!(ended, 3);
	});
}
