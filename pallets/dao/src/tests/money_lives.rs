// SPDX-License-Identifier: Apache-2.0

//! Random lives of members and money: several DAOs, members of each other, with different systems
//! and income policies. After each operation every invariant holds, a failed call leaves no trace,
//! and of every asset exactly as much exists as was issued. At the end everything can be wound up.

use sp_runtime::{DispatchResult, StateVersion};

use super::{dice::Dice, money::*, *};
use crate::{
	constitution::{IncomeBasis, VotingSystem},
	pallet::Daos,
	Applications, Call, Credits, Debts, Members, Tributes,
};

/// Operations in one life.
const STEPS: usize = 300;
const PEOPLE: u64 = 12;

/// The DAOs of a life: by heads with trial period and equal income; by shares with income by
/// shares; an alliance of both.
fn world() -> Vec<DaoId> {
	let mut first = constitution();
	first.probation = 20;
	first.income.shared = 600_000;
	first.income.basis = IncomeBasis::Equal;
	first.income.assets.try_push(USD).unwrap();
	first.ordinary.voting = 8;
	first.ordinary.grace = 0;
	let mut second = first.clone();
	second.system = VotingSystem::Shares;
	second.probation = 0;
	second.cap = 400_000;
	second.income.basis = IncomeBasis::Shares;
	let mut third = constitution();
	third.income.shared = 1_000_000;
	third.income.basis = IncomeBasis::Shares;
	third.income.assets.try_push(USD).unwrap();
	third.income.assets.try_push(NATIVE).unwrap();
	let daos = [first, second, third].map(partners_under);
	for dao in daos {
		give(dao, NATIVE, 200_000);
		give(dao, USD, 20_005);
		give(dao, JUNK, 20_002);
	}
	for who in [daos[0], daos[1]] {
		let account = Dao::account_id(who);
		let of = daos[2];
		assert_ok!(as_enactment(
			of,
			Call::invite {
				dao: of,
				who: account
			}
		));
		let call = Call::accept_invitation {
			dao: of,
			constitution_hash: hash(of),
		};
		assert_ok!(as_enactment(who, call));
		let call = Call::grant {
			dao: of,
			who: account,
			shares: 25,
			loot: 5,
		};
		assert_ok!(as_enactment(of, call));
	}
	daos.to_vec()
}

/// A person, or now and then the account of a DAO.
fn somebody(dice: &mut Dice, daos: &[DaoId]) -> AccountId {
	match dice.below(100) {
		0..10 => Dao::account_id(dice.one(daos)),
		10..60 => dice.one(&PARTNERS),
		_ => 1 + dice.below(PEOPLE),
	}
}

/// What happens: the name of the operation, and what came of it.
fn operate(dice: &mut Dice, daos: &[DaoId]) -> (String, DispatchResult) {
	let dao = dice.one(daos);
	let who = somebody(dice, daos);
	let few = |dice: &mut Dice| dice.below(12);
	// What a DAO decides, as a decision.
	let decide = |call: Call<Test>| {
		let own = own(call.clone());
		let done = weighed::counted(&own, || Ok(as_enactment(dao, call.clone())?.into()));
		(
			format!("{call:?}"),
			done.map(|_| ()).map_err(|failed| failed.error),
		)
	};
	// What anybody signs; a DAO signs by decision.
	let sign = |call: Call<Test>| {
		let name = format!("{call:?} by {who}");
		let of = crate::Accounts::<Test>::get(who);
		let done = match of {
			Some(of) => as_enactment(of, call),
			None => {
				use sp_runtime::traits::Dispatchable;
				let call = own(call);
				weighed::counted(&call, || call.clone().dispatch(signed(who)))
					.map(|_| ())
					.map_err(|failed| failed.error)
			},
		};
		(name, done)
	};
	let terms = |dao, who| {
		let tribute = Tributes::<Test>::get(dao, who);
		Applications::<Test>::get(dao, who).map(|it| (it.shares, it.loot, tribute))
	};
	match dice.below(34) {
		0 | 1 => {
			let (shares, loot) = (few(dice), few(dice));
			let offer = Some(crate::Tribute {
				asset: dice.asset(),
				amount: Balance::from(dice.below(500)),
			});
			let tribute = offer.filter(|_| dice.chance(70));
			let constitution_hash = crate::Constitutions::<Test>::get(dao)
				.map(|it| Dao::hash_of(&it))
				.unwrap_or_default();
			sign(Call::apply {
				dao,
				constitution_hash,
				shares,
				loot,
				tribute,
			})
		},
		2 => sign(Call::withdraw_application { dao }),
		3 => sign(Call::expire_application {
			dao,
			who: somebody(dice, daos),
		}),
		4..=6 => {
			let who = Applications::<Test>::iter_key_prefix(dao)
				.next()
				.unwrap_or(who);
			let (shares, loot, tribute) = terms(dao, who).unwrap_or_default();
			decide(Call::admit {
				dao,
				who,
				shares,
				loot,
				tribute,
			})
		},
		7 => decide(Call::revoke { dao, who }),
		8 => sign(Call::settle_probation {
			dao,
			who: somebody(dice, daos),
		}),
		9 | 10 => decide(Call::grant {
			dao,
			who,
			shares: few(dice),
			loot: few(dice),
		}),
		11 => decide(Call::burn {
			dao,
			who,
			shares: few(dice) / 2,
			loot: few(dice) / 2,
		}),
		12 => decide(Call::kick { dao, who }),
		13 => decide(Call::jail {
			dao,
			who,
			until: System::block_number() + dice.below(60),
		}),
		14 => decide(Call::release { dao, who }),
		15 | 16 => {
			let (mut shares, mut loot) =
				Members::<Test>::get(dao, who).map_or((1, 0), |it| (it.shares, it.loot));
			if dice.chance(40) {
				shares = dice.below(shares + 2);
				loot = dice.below(loot + 1);
			}
			sign(Call::rage_quit {
				dao,
				shares,
				loot,
				assets: dice.assets(),
			})
		},
		17 => sign(Call::pay_former {
			dao,
			who: somebody(dice, daos),
		}),
		18 => {
			let credit = Credits::<Test>::iter_keys().next();
			let (who, asset) = credit.unwrap_or((who, USD));
			sign(Call::withdraw_credit { who, asset })
		},
		19 => {
			let debt = Debts::<Test>::iter_keys().next();
			let (dao, (who, asset)) = debt.unwrap_or((dao, (who, USD)));
			sign(Call::pay_debt { dao, who, asset })
		},
		20 | 21 => {
			let amount = Balance::from(dice.below(3_000));
			let asset = dice.one(&[USD, USD, NATIVE]);
			sign(Call::pay_income { dao, asset, amount })
		},
		22 => decide(Call::distribute {
			dao,
			asset: dice.asset(),
			amount: Balance::from(dice.below(2_000)),
		}),
		23 | 24 => sign(Call::claim {
			dao,
			who: somebody(dice, daos),
		}),
		25 => {
			let asset = dice.one(&[USD, JUNK]);
			match dice.chance(70) {
				true => decide(Call::register_asset { dao, asset }),
				false => decide(Call::unregister_asset { dao, asset }),
			}
		},
		26 => sign(Call::leave { dao }),
		27 => {
			let Some(mut new) = crate::Constitutions::<Test>::get(dao) else {
				return ("amend".into(), Ok(()));
			};
			new.income.basis = dice.one(&[IncomeBasis::Equal, IncomeBasis::Shares]);
			new.probation = dice.below(40);
			if dice.chance(20) {
				new.income.assets.clear();
			}
			decide(Call::amend {
				dao,
				constitution: Box::new(new),
			})
		},
		28 => {
			// Somebody's account in an asset, or the DAO's, is frozen, blocked or thawed.
			let (id, of) = (1 + dice.below(2) as u32, somebody(dice, daos));
			let done = match dice.below(4) {
				0 => Assets::freeze(signed(ADMIN), id, of),
				1 => Assets::block(signed(ADMIN), id, of),
				_ => Assets::thaw(signed(ADMIN), id, of),
			};
			(format!("freeze {id} of {of}"), done)
		},
		29 => match dice.below(3) {
			0 => {
				let calls = vec![Box::new(remark(1))].try_into().unwrap();
				sign(Call::propose { dao, calls })
			},
			_ => {
				let next = crate::NextProposal::<Test>::get().max(1);
				let proposal = (next - 1).saturating_sub(dice.below(3) as u32);
				sign(Call::vote {
					proposal,
					vote: Vote::Aye,
				})
			},
		},
		30 => {
			let asset = dice.asset();
			let amount = Balance::from(dice.below(2_000));
			let to = Dao::account_id(dao);
			(format!("give {dao}"), Dao::send(&asset, &11, &to, amount))
		},
		31 => match dice.below(8) {
			0 => decide(Call::dissolve { dao }),
			1 => sign(Call::sweep {
				dao,
				assets: dice.assets(),
				limit: 1 + dice.below(4) as u32,
			}),
			2 => sign(Call::exit_dissolved {
				dissolved: dao,
				from: dice.one(daos),
			}),
			3 => sign(Call::open_pot { asset: JUNK }),
			_ => sign(Call::claim_rest {
				dao,
				who: somebody(dice, daos),
				assets: dice.assets(),
			}),
		},
		_ => {
			match dice.chance(5) {
				// A long time without room for the queue.
				true => System::set_block_number(System::block_number() + 24 * 14 * 10),
				false => run(1 + dice.below(5)),
			}
			("wait".into(), Ok(()))
		},
	}
}

/// Of every asset, what accounts and holds have is what was issued.
fn nothing_is_lost() {
	for id in [1, 2] {
		let of = AssetId::WithId(id);
		let all: Balance = pallet_assets::Account::<Test>::iter_prefix(id)
			.map(|(who, account)| account.balance + on_hold(of.clone(), who))
			.sum();
		assert_eq!(all, issuance(of), "asset {id}");
	}
	let native: Balance = frame_system::Account::<Test>::iter_values()
		.map(|account| account.data.free + account.data.reserved)
		.sum();
	assert_eq!(native, issuance(NATIVE));
}

/// End every DAO: everybody is paid, every record goes, and only credits are left in the pot.
fn wind_up(daos: &[DaoId]) {
	for id in [1, 2] {
		let accounts: Vec<_> = pallet_assets::Account::<Test>::iter_key_prefix(id).collect();
		for who in accounts {
			assert_ok!(Assets::thaw(signed(ADMIN), id, who));
		}
	}
	for dao in daos {
		if Daos::<Test>::get(dao).is_some_and(|it| it.state.is_active()) {
			assert_ok!(as_enactment(*dao, Call::dissolve { dao: *dao }));
		}
	}
	let keys: Vec<_> = Debts::<Test>::iter_keys().collect();
	for (dao, (who, asset)) in keys {
		// What the DAO spent meanwhile, it cannot pay.
		let _ = Dao::pay_debt(signed(9), dao, who, asset);
	}
	System::set_block_number(System::block_number() + 400);
	let open: Vec<_> = crate::Proposals::<Test>::iter()
		.filter(|(_, proposal)| !proposal.state.is_answered())
		.map(|(id, _)| id)
		.collect();
	for id in open {
		assert_ok!(Dao::close(signed(9), id));
	}
	for dao in daos {
		let holders: Vec<_> = Members::<Test>::iter_key_prefix(dao).collect();
		for who in holders {
			let _ = Dao::claim_rest(signed(9), *dao, who, list(&[NATIVE, USD, JUNK]));
			let _ = Dao::claim(signed(9), *dao, who);
		}
	}
	for _ in 0..100 {
		for dao in daos.iter().filter(|dao| Daos::<Test>::contains_key(dao)) {
			match Dao::sweep(signed(9), *dao, list(&[NATIVE, USD, JUNK]), 7) {
				Ok(_) => {},
				// Others let go of it first.
				Err(failed) => assert_eq!(failed.error, crate::Error::<Test>::StillMember.into()),
			}
			Dao::do_try_state().unwrap();
		}
	}
	for dao in daos {
		assert!(
			!Daos::<Test>::contains_key(dao),
			"DAO {dao} cannot be swept"
		);
	}
	for asset in [NATIVE, USD, JUNK] {
		let credits: Balance = Credits::<Test>::iter()
			.filter(|(_, of, _)| *of == asset)
			.map(|(_, _, amount)| amount)
			.sum();
		assert_eq!(Dao::held(&asset), credits);
	}
	nothing_is_lost();
}

fn live(seed: u64) -> usize {
	let mut dice = Dice(seed);
	let mut done = 0;
	ExtBuilder::default().build_and_execute(|| {
		let daos = world();
		let issued = [NATIVE, USD, JUNK].map(issuance);
		for step in 0..STEPS {
			let before = sp_io::storage::root(StateVersion::V1);
			let (name, result) = operate(&mut dice, &daos);
			match result {
				Ok(()) => done += 1,
				Err(_) => assert_eq!(
					sp_io::storage::root(StateVersion::V1),
					before,
					"ENMESH_SEED={seed}, step {step}: {name} failed and left a trace"
				),
			}
			if let Err(broken) = Dao::do_try_state() {
				panic!("ENMESH_SEED={seed}, step {step}: after {name}: {broken:?}");
			}
			assert_eq!(
				[NATIVE, USD, JUNK].map(issuance),
				issued,
				"ENMESH_SEED={seed}, step {step}: {name}"
			);
			if step % 50 == 0 {
				nothing_is_lost();
			}
			System::reset_events();
		}
		nothing_is_lost();
		wind_up(&daos);
	});
	done
}

// covers: D-03, D-04, D-10, D-11, D-13, D-14, D-19, D-26
#[test]
fn random_lives_of_members_and_money() {
	let operations: usize =
		std::env::var("ENMESH_OPS").map_or(300, |number| number.parse().unwrap());
	let seed = match std::env::var("ENMESH_SEED") {
		Ok(number) => number.parse().unwrap(),
		Err(_) => std::time::SystemTime::now()
			.duration_since(std::time::UNIX_EPOCH)
			.unwrap()
			.as_nanos() as u64,
	};
	println!("seed: ENMESH_SEED={seed}");
	let lives = operations.div_ceil(STEPS);
	let done: usize = (0..lives as u64).map(|life| live(seed + life)).sum();
	// A walk in which hardly anything succeeds would prove nothing.
	assert!(
		done > lives * STEPS / 5,
		"only {done} succeeded, ENMESH_SEED={seed}"
	);
	println!("{} operations, {done} succeeded", lives * STEPS);
}
