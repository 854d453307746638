// SPDX-License-Identifier: Apache-2.0

//! What entrants put at risk: taken in with the entry, back unless the work is refused without
//! being contradicted, or ruled to be worth nothing; then a tenth of what was payable is lost at most.

use super::*;
use crate::{actions::Action, pallet::Entries, weights::WeightInfo};
use frame_support::{assert_noop, dispatch::GetDispatchInfo};
use sp_runtime::{Perbill, TokenError};

const BOND: Balance = 40;

/// A piece of 400 open to all, each entry with a bond of 40, under the DAO's root.
fn asking(bond: Balance) -> Child {
	let root = Root::new().taken();
	Child::of(root).with(|child| {
		child.posting.mode = Mode::Open;
		child.posting.invited = None;
		child.posting.entry_bond = bond;
	})
}

/// The same with entries of the worker and the mate; the tokens both have now.
fn entered() -> (BountyId, [Balance; 2]) {
	let child = asking(BOND).post();
	enter(child, WORKER);
	enter(child, MATE);
	(child, tokens())
}

fn tokens() -> [Balance; 2] {
	[WORKER, MATE].map(|who| free(Native::get(), who) + deposit(who))
}

fn settled() -> Vec<(AccountId, AccountId, Balance)> {
	let all = events().into_iter();
	all.filter_map(|event| match event {
		Event::PledgeSettled {
			entrant,
			to,
			amount,
			..
		} => Some((entrant, to, amount)),
		_ => None,
	})
	.collect()
}

#[test]
fn a_bond_on_entries_has_its_limits() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		// One minimum balance is 10, a tenth of the reward 40.
		for (bond, fits) in [(0, true), (9, false), (10, true), (40, true), (41, false)] {
			let posted = asking(bond).try_post();
			assert_eq!(posted.is_ok(), fits, "{bond}");
			if !fits {
				assert_eq!(posted, Err(Error::EntryBondOutOfRange.into()));
			}
		}
		for mode in [Mode::Application, Mode::Direct] {
			let other = asking(BOND).with(|child| child.posting.mode = mode);
			assert_eq!(other.try_post(), Err(Error::EntryBondOutOfRange.into()));
		}
		let root = |bond| {
			Root::new()
				.with(|root| {
					root.posting.mode = Mode::Open;
					root.posting.invited = None;
					root.posting.entry_bond = bond;
				})
				.try_post()
		};
		assert_eq!(root(101), Err(Error::EntryBondOutOfRange.into()));
		assert_eq!(root(100).map(|id| get(id).entry_bond), Ok(100));
	});
}

#[test]
fn an_entry_takes_the_bond_in_and_taking_it_back_returns_it() {
	// covers: B-04, B-13
	ExtBuilder::build_and_execute(|| {
		let child = asking(BOND).post();
		let (before, inside) = (tokens(), held(Native::get()));
		enter(child, WORKER);
		assert_eq!(tokens()[0], before[0] - BOND);
		assert_eq!(held(Native::get()), inside + BOND);
		assert!(matches!(last_event(), Event::Entered { bond: BOND, .. }));
		// Who cannot put it up does not enter, and pays no deposit either.
		assert_ok!(Balances::force_set_balance(
			RuntimeOrigin::root(),
			MATE,
			10 + BOND
		));
		assert_noop!(
			Mesh::enter(by(MATE), child, hash("x"), payees(&[(MATE, 100)])),
			TokenError::FundsUnavailable
		);
		assert_ok!(Mesh::withdraw_entry(by(WORKER), child, WORKER));
		assert_eq!(tokens()[0], before[0]);
		assert_eq!(held(Native::get()), inside);
		assert!(events()
			.iter()
			.any(|event| matches!(event, Event::EntryWithdrawn { bond: BOND, .. })));
	});
}

#[test]
fn who_is_accepted_has_it_back_and_so_do_the_others() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (child, before) = entered();
		assert_ok!(Mesh::pick(by(DAO), child, MATE, hash("entry")));
		assert_eq!(get(child).pledge, BOND);
		assert_noop!(
			Mesh::withdraw_entry(by(STRANGER), child, WORKER),
			Error::EntryStands
		);
		accept(child);
		assert_eq!(settled(), [(MATE, MATE, BOND)]);
		assert_eq!(get(child).pledge, 0);
		assert_ok!(Mesh::withdraw_entry(by(STRANGER), child, WORKER));
		assert_eq!(tokens(), before.map(|had| had + BOND));
	});
}

#[test]
fn refused_work_that_nobody_defends_loses_it() {
	// covers: B-04, B-05
	ExtBuilder::build_and_execute(|| {
		let (child, before) = entered();
		let dao = free(Native::get(), DAO);
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(settled(), [(WORKER, DAO, BOND)]);
		assert_eq!(free(Native::get(), DAO) - dao, BOND);
		assert_eq!(tokens(), before);
		// The next one is not touched by it.
		run_to_block(3 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!((hunter(child), get(child).pledge), (Some(MATE), BOND));
	});
}

#[test]
fn less_than_all_but_something_leaves_it() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (child, _) = entered();
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::offer(by(DAO), child, 1, Below::Keep));
		assert_ok!(Mesh::agree(by(WORKER), child));
		assert_eq!(settled(), [(WORKER, WORKER, BOND)]);
	});
}

#[test]
fn all_refused_at_once_loses_nobodys() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (child, before) = entered();
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(settled(), []);
		for who in [WORKER, MATE] {
			assert_ok!(Mesh::withdraw_entry(by(STRANGER), child, who));
		}
		assert_eq!(tokens(), before.map(|had| had + BOND));
	});
}

/// All refused, the mate escalates, the arbiter rules.
fn ruled(share: u32, entry: Option<AccountId>) {
	let (child, _) = entered();
	assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
	assert_ok!(Mesh::escalate(by(MATE), child));
	assert_eq!(get(child).pledge, BOND);
	assert_ok!(Mesh::match_bond(by(DAO), child));
	let share = Perbill::from_percent(share);
	heard(child);
	assert_ok!(Mesh::rule(by(ARBITER), child, share, Perbill::one(), entry));
	assert_eq!(get(child).pledge, 0);
}

#[test]
fn a_ruling_of_nothing_loses_it_and_any_other_does_not() {
	// covers: B-04, B-09
	ExtBuilder::build_and_execute(|| {
		ruled(0, None);
		assert_eq!(settled(), [(MATE, DAO, BOND)]);
	});
	ExtBuilder::build_and_execute(|| {
		ruled(1, None);
		assert_eq!(settled(), [(MATE, MATE, BOND)]);
	});
	// The ruling names another one: who escalated is not judged, who is named is.
	ExtBuilder::build_and_execute(|| {
		ruled(0, Some(WORKER));
		assert_eq!(settled(), [(WORKER, DAO, BOND), (MATE, MATE, BOND)]);
	});
	ExtBuilder::build_and_execute(|| {
		ruled(60, Some(WORKER));
		assert_eq!(settled(), [(WORKER, WORKER, BOND), (MATE, MATE, BOND)]);
	});
}

#[test]
fn who_gives_a_picked_entry_up_has_it_back() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (child, _) = entered();
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::rework(by(DAO), child, 60));
		assert_eq!(get(child).pledge, BOND);
		assert_ok!(Mesh::resign(by(WORKER), child));
		assert_eq!(settled(), [(WORKER, WORKER, BOND)]);
	});
}

#[test]
fn who_gives_up_or_agrees_pays_for_what_that_settles() {
	// covers: B-14
	let (one, credit) = (
		<() as WeightInfo>::settle_pledge(),
		<() as WeightInfo>::credit(),
	);
	let (resign, agree) = (<() as WeightInfo>::resign(), <() as WeightInfo>::agree());
	ExtBuilder::build_and_execute(|| {
		let (child, _) = entered();
		let call = crate::Call::<Test>::resign { bounty: child };
		let most = resign + one + credit + touched(1);
		assert_eq!(call.get_dispatch_info().call_weight, most);
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::rework(by(DAO), child, 60));
		let done = Mesh::resign(by(WORKER), child).unwrap();
		assert_eq!(done.actual_weight, Some(resign + one + touched(1)));
		let done = Mesh::resign(by(DAO), get(child).root).unwrap();
		assert_eq!(done.actual_weight, Some(resign));
	});
	ExtBuilder::build_and_execute(|| {
		let (child, _) = entered();
		let call = crate::Call::<Test>::agree { bounty: child };
		// A sponsor's bond, which its benchmark pays, and a pledge in two parts.
		let most = agree + one.saturating_mul(2) + credit.saturating_mul(3) + touched(3 + 2);
		assert_eq!(call.get_dispatch_info().call_weight, most);
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::offer(by(DAO), child, 100, Below::Keep));
		assert_ok!(Mesh::sponsor(by(OTHER), child));
		let done = Mesh::agree(by(WORKER), child).unwrap();
		assert_eq!(done.actual_weight, Some(agree + one + touched(2)));
	});
}

#[test]
fn an_entry_outlives_its_tree_with_what_was_put_at_risk() {
	// covers: B-04, B-13
	// pitfall: 29
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| {
				root.terms.asset = USD;
				root.posting.mode = Mode::Open;
				root.posting.invited = None;
				root.posting.entry_bond = 100;
			})
			.post();
		enter(root, WORKER);
		enter(root, MATE);
		assert_ok!(Mesh::pick(by(POSTER), root, MATE, hash("entry")));
		accept(root);
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_eq!((Trees::<Test>::iter().count(), held(USD)), (0, 100));
		Mesh::do_try_state().unwrap();
		// Who cannot receive keeps the entry, and nobody waits for it.
		assert_ok!(Assets::block(by(ADMIN), 1, WORKER));
		let before = free(USD, WORKER);
		assert!(Mesh::withdraw_entry(by(STRANGER), root, WORKER).is_err());
		assert!(Entries::<Test>::contains_key(root, WORKER));
		assert_ok!(Assets::thaw(by(ADMIN), 1, WORKER));
		assert_ok!(Mesh::withdraw_entry(by(STRANGER), root, WORKER));
		assert_eq!(free(USD, WORKER) - before, 100);
		assert_eq!((held(USD), deposit(WORKER)), (0, 0));
	});
}

#[test]
fn only_who_has_a_pledge_pays_for_settling_it() {
	// covers: B-14
	ExtBuilder::build_and_execute(|| {
		let (child, _) = entered();
		let plain = <() as WeightInfo>::accept();
		let whole = plain + <() as WeightInfo>::settle_pledge();
		// Who it goes to may not be able to receive it.
		let most = whole + <() as WeightInfo>::credit() + touched(1 + 2);
		let call = crate::Call::<Test>::accept {
			bounty: child,
			max: Balance::MAX,
		};
		assert_eq!(call.get_dispatch_info().call_weight, most);
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		let done = Mesh::accept(by(DAO), child, Balance::MAX).unwrap();
		assert_eq!(done.actual_weight, Some(whole + touched(1)));
		let other = Root::new().taken();
		submit(other);
		let done = Mesh::accept(by(POSTER), other, Balance::MAX).unwrap();
		assert_eq!(done.actual_weight, Some(plain));
	});
}

/// A root of 1000 open to all, each entry with a bond of 100. The poster's own second account was
/// picked, sent back for changes and paid so much by release; then it gave up.
fn emptied(released: Balance) -> (BountyId, Balance) {
	let root = Root::new()
		.with(|root| {
			root.posting.mode = Mode::Open;
			root.posting.invited = None;
			root.posting.entry_bond = 100;
		})
		.post();
	let before = tokens()[1];
	enter(root, STRANGER);
	enter(root, MATE);
	assert_ok!(Mesh::pick(by(POSTER), root, STRANGER, hash("entry")));
	assert_ok!(Mesh::rework(by(POSTER), root, 60));
	assert_ok!(Mesh::release(by(POSTER), root, released, hash("part")));
	assert_ok!(Mesh::resign(by(STRANGER), root));
	(root, before)
}

#[test]
fn work_refused_when_nothing_is_payable_loses_no_bond() {
	// covers: B-04, B-09
	ExtBuilder::build_and_execute(|| {
		let (root, before) = emptied(1_000);
		assert_ok!(Mesh::pick(by(POSTER), root, MATE, hash("entry")));
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		// There is nothing to rule about, so there is no way to defend the work.
		assert_noop!(Mesh::escalate(by(MATE), root), Error::NothingAtStake);
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(OTHER), root));
		assert_eq!(settled().last(), Some(&(MATE, MATE, 100)));
		assert_eq!(tokens()[1], before);
	});
}

#[test]
fn of_what_was_put_at_risk_a_tenth_of_what_is_payable_can_be_lost() {
	// covers: B-04, B-09
	ExtBuilder::build_and_execute(|| {
		let (root, before) = emptied(600);
		assert_ok!(Mesh::pick(by(POSTER), root, MATE, hash("entry")));
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::agree(by(MATE), root));
		let parts = settled();
		assert_eq!(parts[1..], [(MATE, POSTER, 40), (MATE, MATE, 60)]);
		assert_eq!(tokens()[1], before - 40);
	});
	// A ruling cannot take more either.
	ExtBuilder::build_and_execute(|| {
		let (root, _) = emptied(600);
		assert_ok!(Mesh::pick(by(POSTER), root, MATE, hash("entry")));
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(MATE), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		let nothing = Perbill::zero();
		heard(root);
		assert_ok!(Mesh::rule(by(ARBITER), root, nothing, nothing, None));
		let parts = settled();
		assert_eq!(parts[1..], [(MATE, POSTER, 40), (MATE, MATE, 60)]);
	});
}

#[test]
fn who_was_paid_before_the_end_keeps_the_bond() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let (child, _) = entered();
		assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
		assert_ok!(Mesh::rework(by(DAO), child, 60));
		assert_ok!(Mesh::release(by(DAO), child, 400, hash("all")));
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		assert_ok!(Mesh::agree(by(WORKER), child));
		assert_eq!(settled(), [(WORKER, WORKER, BOND)]);
	});
}

#[test]
fn who_passed_all_down_and_is_ruled_to_be_right_keeps_the_bond() {
	// covers: B-04, B-09
	for share in [Perbill::one(), Perbill::zero()] {
		ExtBuilder::build_and_execute(|| {
			let (child, _) = entered();
			assert_ok!(Mesh::pick(by(DAO), child, WORKER, hash("entry")));
			assert_ok!(Mesh::rework(by(DAO), child, 60));
			let piece = leaf_of(child)
				.with(|leaf| {
					leaf.reward = 400;
					leaf.posting = posting(MATE, 20, 40);
				})
				.taken();
			submit(piece);
			accept(piece);
			assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
			assert_ok!(Mesh::escalate(by(WORKER), child));
			assert_ok!(Mesh::match_bond(by(DAO), child));
			// Nothing is payable, so nothing is paid whoever is right.
			let all = Perbill::one();
			heard(child);
			assert_ok!(Mesh::rule(by(ARBITER), child, share, all, None));
			assert_eq!(settled(), [(WORKER, WORKER, BOND)]);
		});
	}
}

#[test]
fn nobodys_ruling_loses_no_bond_even_if_nothing_comes_of_it() {
	// covers: B-04, B-09
	ExtBuilder::build_and_execute(|| {
		// Three quarters of one unit is nothing.
		let (root, before) = emptied(999);
		assert_ok!(Mesh::pick(by(POSTER), root, MATE, hash("entry")));
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(MATE), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		run_to_block(2 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(OTHER), root));
		assert_eq!(how(root), Some(How::Ruled));
		assert!(matches!(
			events()
				.into_iter()
				.rev()
				.find(|event| matches!(event, Event::Settled { .. })),
			Some(Event::Settled { paid: 0, .. })
		));
		assert_eq!(settled().last(), Some(&(MATE, MATE, 100)));
		assert_eq!(tokens()[1], before);
	});
}

#[test]
fn nobody_enters_with_a_bond_above_a_tenth_of_what_is_left() {
	// covers: B-04, B-14
	ExtBuilder::build_and_execute(|| {
		let (root, _) = emptied(1);
		let work = || Mesh::enter(by(WORKER), root, hash("late"), payees(&[(WORKER, 100)]));
		assert_noop!(work(), Error::EntryBondOutOfRange);
		let enters = || {
			let possible = Mesh::possible(&WORKER, root);
			possible.iter().any(|one| one.action == Action::Enter)
		};
		assert!(!enters());
		// Exactly a tenth is enough.
		assert_ok!(Mesh::fund(by(POSTER), root, 1));
		assert!(enters());
		assert_ok!(work());
	});
}
