// SPDX-License-Identifier: Apache-2.0

//! A DAO that has ended leaves others: never with less than if it had left them by itself.

use frame_support::{assert_noop, dispatch::GetDispatchInfo, hypothetically};

use super::{money::*, yes_lock::drain, *};
use crate::{
	constitution::{Credits, VotingSystem},
	pallet::Daos,
	state::DaoState,
	Call, Error, Event, Lent, Members, Proposals, Spendings,
};

/// A DAO of 5 and 7, with a share each; 12 is on trial. Decides fast enough to be a member anywhere.
fn small() -> DaoId {
	let mut quick = constitution();
	quick.ordinary.voting = 8;
	quick.ordinary.grace = 0;
	quick.probation = 30;
	let mut two = seats(&[5, 7]);
	two[0].shares = 1;
	two[1].shares = 1;
	let dao = found(quick, two);
	assert_ok!(Dao::accept_invitation(signed(7), dao, hash(dao)));
	assert_ok!(Dao::start(signed(9), dao));
	give(dao, NATIVE, 20_000);
	assert_ok!(Dao::apply(signed(12), dao, hash(dao), 0, 0, None));
	let admit = Call::admit {
		dao,
		who: 12,
		shares: 0,
		loot: 0,
		tribute: None,
	};
	assert_ok!(as_enactment(dao, admit));
	dao
}

/// An alliance of 6, 8 and that DAO, with 30, 30 and 40 shares. Returns the DAO, its account, and the
/// alliance.
fn league(articles: ConstitutionOf<Test>) -> (DaoId, AccountId, DaoId) {
	let small = small();
	let body = Dao::account_id(small);
	let mut list = seats(&[6, 8, body]);
	for (seat, shares) in list.iter_mut().zip([30, 30, 40]) {
		seat.shares = shares;
	}
	let alliance = found(articles, list);
	for who in [6, 8, body] {
		assert_ok!(Dao::accept_invitation(
			signed(who),
			alliance,
			hash(alliance)
		));
	}
	assert_ok!(Dao::start(signed(9), alliance));
	give(alliance, USD, 1_005);
	assert_ok!(as_enactment(
		alliance,
		Call::register_asset {
			dao: alliance,
			asset: USD
		}
	));
	(small, body, alliance)
}

fn end(dao: DaoId) {
	assert_ok!(as_enactment(dao, Call::dissolve { dao }));
}

/// By this account; also that it weighs no more than was declared.
fn exit(who: AccountId, dissolved: DaoId, from: DaoId) -> sp_runtime::DispatchResult {
	let declared = Call::<Test>::exit_dissolved { dissolved, from }.get_dispatch_info();
	let done = Dao::exit_dissolved(signed(who), dissolved, from);
	if let Ok(post) = &done {
		let used = post.actual_weight.expect("it tells what it did");
		assert!(used.all_lte(declared.call_weight), "{used:?}");
	}
	plain(done)
}

/// A vote of the alliance that lasts a hundred blocks.
fn long_vote(alliance: DaoId) -> ProposalId {
	let same = Box::new(current(alliance));
	let amendment = own(Call::amend {
		dao: alliance,
		constitution: same,
	});
	propose_in(6, alliance, vec![amendment])
}

fn long() -> ConstitutionOf<Test> {
	let mut articles = constitution();
	articles.constitutional.voting = 100;
	articles.credits = Credits {
		amount: 100,
		period: 300,
	};
	articles
}

// What its own list has is paid as well: as if it had left by itself, whoever of them calls.
// covers: D-10, D-15, D-19
#[test]
fn it_is_paid_in_what_its_own_people_registered() {
	play(|| {
		let (small, body, alliance) = league(constitution());
		give(alliance, JUNK, 502);
		for asset in [USD, JUNK] {
			assert_ok!(as_enactment(
				small,
				Call::register_asset { dao: small, asset }
			));
		}
		assert_eq!(Dao::registered(alliance), vec![NATIVE, USD]);
		assert_eq!(Dao::in_both_lists(small, alliance), vec![NATIVE, USD, JUNK]);
		let by_itself = hypothetically!({
			let all = list(&[NATIVE, USD, JUNK]);
			assert_ok!(Dao::rage_quit(signed(body), alliance, 40, 0, all));
			[USD, JUNK].map(|asset| balance(asset, body))
		});
		assert_eq!(by_itself, [400, 200]);
		end(small);
		assert_ok!(exit(5, small, alliance));
		assert!(Members::<Test>::get(alliance, body).is_none());
		assert_eq!([USD, JUNK].map(|asset| balance(asset, body)), by_itself);
		// All of it is its holders'.
		assert_ok!(Dao::claim_rest(signed(9), small, 5, list(&[USD, JUNK])));
		assert_eq!(balance(JUNK, 5) - RICH, 99);
	});
}

// The limit that is left: what neither has registered.
#[test]
fn what_neither_registered_stays_behind() {
	play(|| {
		let (small, body, alliance) = league(constitution());
		give(alliance, JUNK, 502);
		end(small);
		assert_ok!(exit(5, small, alliance));
		assert_eq!([USD, JUNK].map(|asset| balance(asset, body)), [400, 0]);
	});
}

// While money is out that comes back, the others would gain by its exit: for a while when is its people's choice.
// covers: D-10, D-19
#[test]
fn strangers_wait_for_the_sweep_if_that_is_sooner_than_two_weeks() {
	play(|| {
		let (small, body, alliance) = league(constitution());
		assert_ok!(as_enactment(small, Call::kick { dao: small, who: 7 }));
		end(small);
		let DaoState::Dissolved { sweep, .. } = record(small).state else {
			panic!()
		};
		// Of the alliance, of nobody, on trial in it, itself.
		let others = [6, 9, 12, body];
		for now in [System::block_number(), sweep - 1] {
			System::set_block_number(now);
			for who in others {
				assert_noop!(exit(who, small, alliance), Error::<Test>::TooEarly);
			}
		}
		for who in [5, 7] {
			hypothetically!({
				assert_ok!(exit(who, small, alliance));
			});
		}
		System::set_block_number(sweep);
		assert_ok!(exit(9, small, alliance));
		assert_eq!(balance(USD, body), 400);
	});
}

// Who disliked a decision would have it rejected by the exit of a DAO that has ended, as by the payout of somebody expelled.
// Its own people quit for it, and count like everybody who quits; those it has expelled do not.
// covers: D-10
// pitfall: 3
#[test]
fn its_exit_by_strangers_rejects_nothing_that_passed() {
	let rows = [
		(5, ProposalState::Rejected),
		(7, ProposalState::Enacted),
		(9, ProposalState::Enacted),
	];
	for (who, expected) in rows {
		play(|| {
			let (small, body, alliance) = league(constitution());
			give(alliance, NATIVE, 1_000);
			let kick = Call::kick { dao: small, who: 7 };
			assert_ok!(as_enactment(small, kick));
			end(small);
			let DaoState::Dissolved { sweep, .. } = record(small).state else {
				panic!()
			};
			System::set_block_number(sweep);
			let payment = pass(alliance, &[6, 8], vec![pay(9, 10)]);
			run(VOTING);
			assert!(matches!(status(payment), ProposalState::Grace { .. }));
			assert_ok!(exit(who, small, alliance));
			assert_eq!(balance(USD, body), 400);
			until_tried(payment);
			assert_eq!(status(payment), expected, "{who}");
		});
	}
}

// covers: D-19
#[test]
fn its_people_have_two_weeks_and_no_more() {
	play(|| {
		let mut patient = constitution();
		patient.ordinary.voting = 8;
		patient.ordinary.grace = 0;
		patient.sweep = 100_000;
		let small = found(patient, seats(&[5]));
		assert_ok!(Dao::start(signed(9), small));
		let body = Dao::account_id(small);
		let mut list = seats(&[6, body]);
		list[0].shares = 1;
		list[1].shares = 1;
		let alliance = found(constitution(), list);
		for who in [6, body] {
			assert_ok!(Dao::accept_invitation(
				signed(who),
				alliance,
				hash(alliance)
			));
		}
		assert_ok!(Dao::start(signed(9), alliance));
		end(small);
		// Hours of 10 blocks.
		let last = System::block_number() + 14 * 24 * 10 - 1;
		System::set_block_number(last);
		assert_noop!(exit(9, small, alliance), Error::<Test>::TooEarly);
		hypothetically!({
			assert_ok!(exit(5, small, alliance));
		});
		System::set_block_number(last + 1);
		assert_ok!(exit(9, small, alliance));
	});
}

// Its yes in a long vote held it in, and it can sign no other ballot, while a payment with a short
// vote took the treasury.
// covers: D-10, D-15
// pitfall: 21
#[test]
fn its_people_put_an_abstention_into_the_place_of_its_yes_and_leave_before_a_drain() {
	let jail = |dao, who| Call::jail {
		dao,
		who,
		until: 900,
	};
	let rows: [Option<fn(DaoId, AccountId) -> Call<Test>>; 3] =
		[None, Some(jail), Some(|dao, who| Call::kick { dao, who })];
	for standing in rows {
		play(|| {
			let (small, body, alliance) = league(long());
			let long = long_vote(alliance);
			vote(&[6, body], long, Vote::Aye);
			if let Some(call) = standing {
				assert_ok!(as_enactment(alliance, call(alliance, body)));
			}
			end(small);
			let trap = pass(alliance, &[6, 8], vec![drain()]);
			run(VOTING);
			assert!(matches!(status(trap), ProposalState::Grace { .. }));
			// Strangers wait, and who is only on trial.
			for who in [6, 9, 12] {
				assert_noop!(exit(who, small, alliance), Error::<Test>::TooEarly);
			}
			events();
			assert_ok!(exit(7, small, alliance));
			assert!(events().contains(&Event::Voted {
				proposal: long,
				who: body,
				vote: Vote::Abstain,
				weight: weighted(1)
			}));
			let tally = Proposals::<Test>::get(long).unwrap().tally;
			assert_eq!(
				(tally.ayes, tally.abstains, tally.ballots),
				(weighted(1), weighted(1), 2)
			);
			assert_eq!(balance(USD, body), 400);
		});
	}
}

// covers: D-15, D-20
#[test]
fn a_yes_planted_by_its_delegate_is_taken_back_and_none_comes_after_its_end() {
	play(|| {
		let mut trusting = long();
		trusting.delegations = 1;
		let (small, body, alliance) = league(trusting);
		assert_ok!(Dao::delegate(signed(body), alliance, 6));
		let [long, other] = [long_vote(alliance), long_vote(alliance)];
		assert_ok!(Dao::vote_as(signed(6), long, body, Vote::Aye));
		end(small);
		for id in [long, other] {
			assert_noop!(
				Dao::vote_as(signed(6), id, body, Vote::Aye),
				Error::<Test>::NotEligible
			);
		}
		assert_ok!(exit(5, small, alliance));
		assert!(!Lent::<Test>::contains_key(long, 6));
		assert_eq!(balance(USD, body), 400);
	});
}

// covers: D-05, D-15
#[test]
fn a_bought_yes_gives_its_credits_back() {
	play(|| {
		let mut quadratic = long();
		quadratic.system = VotingSystem::Quadratic;
		quadratic.early_accept.voice = false;
		quadratic.early_accept.ordinary = false;
		let (small, body, alliance) = league(quadratic);
		let votes = [long_vote(alliance), long_vote(alliance)];
		for id in votes {
			assert_ok!(Dao::vote_quadratic(signed(body), id, Vote::Aye, 6));
		}
		end(small);
		assert_ok!(exit(5, small, alliance));
		for id in votes {
			let tally = Proposals::<Test>::get(id).unwrap().tally;
			assert_eq!((tally.ayes, tally.present), (weighted(0), 1));
		}
		assert!(!Spendings::<Test>::contains_key(alliance, body));
		assert!(!crate::SpentAndLeft::<Test>::contains_key(alliance));
	});
}

// What it said yes to and what passed is carried out with it inside: the gap comes after that.
// covers: D-10, D-15
#[test]
fn a_yes_that_passed_holds_it_until_the_first_attempt() {
	play(|| {
		let (small, body, alliance) = league(constitution());
		give(alliance, NATIVE, 1_000);
		let payment = pass(alliance, &[6, 8, body], vec![pay(9, 10)]);
		end(small);
		let ProposalState::Voting { ends } = status(payment) else {
			panic!()
		};
		// Voting is over, and nobody has recorded it.
		System::set_block_number(ends);
		assert_noop!(exit(5, small, alliance), Error::<Test>::BoundByYes);
		assert_ok!(Dao::close(signed(9), payment));
		assert_noop!(exit(5, small, alliance), Error::<Test>::BoundByYes);
		until_tried(payment);
		assert_ok!(exit(5, small, alliance));
		assert_eq!(balance(USD, body), 400);
	});
}

// covers: D-10, D-19
#[test]
fn with_the_last_who_could_decide_the_other_one_ends_too() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let (small, body, alliance) = league(by_shares);
		for who in [6, 8] {
			let burn = Call::burn {
				dao: alliance,
				who,
				shares: 30,
				loot: 0,
			};
			let grant = Call::grant {
				dao: alliance,
				who,
				shares: 0,
				loot: 30,
			};
			assert_ok!(as_enactment(alliance, grant));
			assert_ok!(as_enactment(alliance, burn));
		}
		end(small);
		assert_ok!(exit(5, small, alliance));
		assert!(record(alliance).state.is_dissolved());
		assert_eq!(balance(USD, body), 400);
		// From now on it is paid like every holder there.
		assert_noop!(exit(9, small, alliance), Error::<Test>::WrongState);
		give(alliance, USD, 100);
		assert_ok!(Dao::claim_rest(signed(9), alliance, body, list(&[USD])));
		assert_eq!(balance(USD, body), 440);
	});
}

/// That DAO asks DAO 1 for a seat with a tribute.
fn applicant() -> (DaoId, AccountId) {
	let small = small();
	let body = Dao::account_id(small);
	let offer = tribute(NATIVE, 500);
	assert_ok!(Dao::apply(signed(body), DAO, hash(DAO), 3, 0, offer));
	(small, body)
}

fn admit(who: AccountId) -> Call<Test> {
	Call::admit {
		dao: DAO,
		who,
		shares: 3,
		loot: 0,
		tribute: tribute(NATIVE, 500),
	}
}

// covers: D-03, D-15
#[test]
fn on_trial_it_has_its_tribute_back_and_everybody_sees_it_leave() {
	play(|| {
		fund(20_000);
		set_constitution(DAO, |constitution| constitution.probation = 30);
		let (small, body) = applicant();
		assert_ok!(as_enactment(DAO, admit(body)));
		end(small);
		let before = balance(NATIVE, body);
		events();
		assert_noop!(exit(9, small, DAO), Error::<Test>::TooEarly);
		assert_ok!(exit(5, small, DAO));
		assert_eq!(balance(NATIVE, body) - before, 500);
		assert_eq!(
			events().last(),
			Some(&Event::Left {
				dao: DAO,
				who: body,
				shares: 0,
				loot: 0
			})
		);
		assert!(Dao::memberships(body).is_empty());
	});
}

// covers: D-03, D-15
#[test]
fn its_application_ends_with_it() {
	play(|| {
		fund(20_000);
		set_constitution(DAO, |constitution| constitution.probation = 0);
		let (small, body) = applicant();
		let expire = || Dao::expire_application(signed(9), DAO, body);
		assert_noop!(expire(), Error::<Test>::TooEarly);
		hypothetically!({
			assert_ok!(as_enactment(DAO, admit(body)));
		});
		end(small);
		// The tribute would be paid for a seat that nobody can sit on.
		assert_noop!(as_enactment(DAO, admit(body)), Error::<Test>::NotEligible);
		let before = balance(NATIVE, body);
		assert_ok!(expire());
		assert!(balance(NATIVE, body) >= before + 500);
		assert_noop!(expire(), Error::<Test>::NotApplied);
		assert!(Daos::<Test>::contains_key(small));
	});
}
