// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_storage_noop, hypothetically};
use sp_runtime::{traits::Dispatchable, DispatchError};

use super::{money::*, *};
use crate::{Call, Error, Event};

// covers: D-14
#[test]
fn assets_are_registered_by_decision() {
	play(|| {
		let dao = partners();
		let all = [5, 6, 7];
		for who in [5, Dao::account_id(dao)] {
			assert_noop!(
				Dao::register_asset(signed(who), dao, USD),
				Error::<Test>::NotEnacting
			);
			assert_noop!(
				Dao::unregister_asset(signed(who), dao, USD),
				Error::<Test>::NotEnacting
			);
		}
		let add = |asset| Call::register_asset { dao, asset };
		let drop = |asset| Call::unregister_asset { dao, asset };
		enact_fails(dao, &all, add(AssetId::WithId(77)), Error::UnknownAsset);
		events();
		enact(dao, &all, add(JUNK));
		enact(dao, &all, add(USD));
		assert!(events().contains(&Event::AssetRegistered { dao, asset: JUNK }));
		let names = || Dao::treasury(dao).into_iter().map(|line| line.asset);
		assert_eq!(names().collect::<Vec<_>>(), vec![NATIVE, USD, JUNK]);
		// Again is no failure, and changes nothing: income from anybody may have come first.
		events();
		for known in [NATIVE, USD] {
			enact(dao, &all, add(known));
		}
		let again = |event: &Event<Test>| matches!(event, Event::AssetRegistered { .. });
		assert!(!events().iter().any(again));
		assert_eq!(names().collect::<Vec<_>>(), vec![NATIVE, USD, JUNK]);
		enact_fails(dao, &all, drop(NATIVE), Error::AssetInUse);
		enact(dao, &all, drop(JUNK));
		assert!(events().contains(&Event::AssetUnregistered { dao, asset: JUNK }));
		enact_fails(dao, &all, drop(JUNK), Error::UnknownAsset);
		// Sixteen, the native token among them.
		for id in 100..114 {
			assert_ok!(Assets::force_create(
				RuntimeOrigin::root(),
				id,
				ADMIN,
				true,
				1
			));
			assert_ok!(as_enactment(dao, add(AssetId::WithId(id))));
		}
		assert_eq!(Dao::treasury(dao).len(), 16);
		assert_noop!(as_enactment(dao, add(JUNK)), Error::<Test>::TooManyAssets);
	});
}

#[test]
fn anyone_makes_the_pot_ready() {
	play(|| {
		assert_storage_noop!(assert_eq!(Dao::open_pot(signed(9), NATIVE), Ok(())));
		assert_noop!(
			Dao::open_pot(signed(9), AssetId::WithId(77)),
			Error::<Test>::UnknownAsset
		);
		assert_ok!(Dao::open_pot(signed(9), JUNK));
		assert_eq!(balance(JUNK, Dao::pot_account()), 2);
		assert_eq!(Dao::held(&JUNK), 0);
		assert_storage_noop!(assert_eq!(Dao::open_pot(signed(9), JUNK), Ok(())));
	});
}

// A stranger who opened the pot, or paid the first income in it, first made such a list fail, and every retry of it.
// covers: D-08, D-14
#[test]
fn what_a_stranger_did_first_does_not_make_a_decision_fail() {
	play(|| {
		let mut sharing = constitution();
		sharing.income.shared = 600_000;
		sharing.income.assets.try_push(USD).unwrap();
		let dao = partners_under(sharing);
		give(dao, NATIVE, 100_000);
		give(dao, USD, 1_005);
		let calls = [
			Call::open_pot { asset: USD },
			Call::register_asset { dao, asset: USD },
			Call::distribute {
				dao,
				asset: USD,
				amount: 500,
			},
		];
		let id = pass(dao, &[5, 6, 7], calls.map(own).to_vec());
		assert_ok!(Dao::open_pot(signed(9), USD));
		assert_ok!(Dao::pay_income(signed(12), dao, USD, 1_000));
		assert!(Dao::is_registered(dao, &USD));
		until_tried(id);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Dao::held(&USD), 600 + 500);
	});
}

/// A stage of a DAO's life and what each call about money answers in it, if the right one makes it.
struct Stage {
	name: &'static str,
	dao: DaoId,
	answers: [Result<(), Error<Test>>; 10],
}

fn check(stage: Stage) {
	let dao = stage.dao;
	let lone = || list(&[NATIVE]);
	// By a decision of the DAO, or by anyone.
	let calls = [
		(true, Call::register_asset { dao, asset: USD }),
		(true, Call::unregister_asset { dao, asset: JUNK }),
		(
			true,
			Call::distribute {
				dao,
				asset: NATIVE,
				amount: 10,
			},
		),
		(true, Call::dissolve { dao }),
		(
			false,
			Call::pay_income {
				dao,
				asset: NATIVE,
				amount: 10,
			},
		),
		(
			false,
			Call::claim_rest {
				dao,
				who: 6,
				assets: lone(),
			},
		),
		(
			false,
			Call::sweep {
				dao,
				assets: lone(),
				limit: 64,
			},
		),
		(
			false,
			Call::exit_dissolved {
				dissolved: dao,
				from: DAO,
			},
		),
		(
			false,
			Call::apply {
				dao,
				constitution_hash: hash(1),
				shares: 0,
				loot: 0,
				tribute: None,
			},
		),
		(
			false,
			Call::pay_debt {
				dao,
				who: 6,
				asset: USD,
			},
		),
	];
	let name = stage.name;
	for ((governing, call), expected) in calls.into_iter().zip(stage.answers) {
		for who in [5, 12, Dao::account_id(dao)] {
			let sign = || {
				own(call.clone())
					.dispatch(signed(who))
					.map(|_| ())
					.map_err(|failed| failed.error)
			};
			let text = format!("{name}: {call:?} by {who}");
			let refused = Err(DispatchError::from(Error::<Test>::NotEnacting));
			match (&expected, governing) {
				(_, true) => {
					assert_storage_noop!(assert_eq!(sign(), refused, "{text}"));
				},
				// Members and the DAO itself cannot apply.
				_ if matches!(call, Call::apply { .. }) && who != 12 => {},
				(Ok(()), false) => hypothetically!({
					// The DAO's account has nothing of its own to pay with in each stage.
					if who != Dao::account_id(dao) {
						assert_eq!(sign(), Ok(()), "{text}");
						Dao::do_try_state().unwrap();
					}
				}),
				(Err(error), false) => {
					let error = Err(codec_copy(error).into());
					assert_storage_noop!(assert_eq!(sign(), error, "{text}"));
				},
			}
		}
		if governing {
			match expected {
				Ok(()) => hypothetically!({
					assert_eq!(as_enactment(dao, call.clone()), Ok(()), "{name}: {call:?}");
					Dao::do_try_state().unwrap();
				}),
				Err(error) => {
					let error = Err(error.into());
					assert_storage_noop!(assert_eq!(
						as_enactment(dao, call.clone()),
						error,
						"{name}: {call:?}"
					));
				},
			}
		}
	}
}

fn codec_copy(error: &Error<Test>) -> Error<Test> {
	use codec::{Decode, Encode};
	Error::decode(&mut &error.encode()[..]).unwrap()
}

// covers: D-14, D-19
#[test]
fn every_stage_of_a_dao_knows_the_calls_about_money() {
	use Error::*;
	play(|| {
		// The same constitution as the DAO of genesis, so that its hash fits.
		let dao = partners_under(current(DAO));
		give(dao, NATIVE, 10_000);
		assert_ok!(as_enactment(dao, Call::register_asset { dao, asset: JUNK }));
		let founding = found(current(DAO), seats(&[5, 6]));
		let wrong = || Err(WrongState);
		let wait = || {
			[
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				Err(NothingToClaim),
			]
		};
		check(Stage {
			name: "Founding",
			dao: founding,
			answers: wait(),
		});
		check(Stage {
			name: "Active",
			dao,
			answers: [
				Ok(()),
				Ok(()),
				Ok(()),
				Ok(()),
				Ok(()),
				wrong(),
				wrong(),
				wrong(),
				Ok(()),
				Err(NothingToClaim),
			],
		});
		assert_ok!(as_enactment(dao, Call::dissolve { dao }));
		let ended = |sweep| {
			[
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				wrong(),
				Ok(()),
				sweep,
				Err(NotEligible),
				wrong(),
				Err(NothingToClaim),
			]
		};
		check(Stage {
			name: "Dissolved",
			dao,
			answers: ended(Err(TooEarly)),
		});
		let crate::state::DaoState::Dissolved { sweep, .. } = record(dao).state else {
			panic!()
		};
		System::set_block_number(sweep);
		check(Stage {
			name: "Dissolved, to be swept",
			dao,
			answers: ended(Ok(())),
		});
		assert_ok!(Dao::sweep(signed(9), dao, list(&[]), 64));
		let gone = |error: fn() -> Error<Test>| Err(error());
		check(Stage {
			name: "removed",
			dao,
			answers: [
				gone(|| UnknownDao),
				gone(|| UnknownDao),
				gone(|| UnknownDao),
				gone(|| UnknownDao),
				gone(|| UnknownDao),
				gone(|| UnknownDao),
				gone(|| NothingToClaim),
				gone(|| UnknownDao),
				gone(|| UnknownDao),
				gone(|| NothingToClaim),
			],
		});
	});
}
