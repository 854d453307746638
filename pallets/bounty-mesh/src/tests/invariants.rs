// SPDX-License-Identifier: Apache-2.0

//! Random lives: whatever is called in whatever order, the invariants hold, failed calls change
//! nothing, and afterwards time and strangers alone empty every tree.

use super::*;
use crate::pallet::{
	Applications, Contests, Contributions, Credits, Entries, EntryLists, Specs, TreeBounties,
};
use codec::Encode;
use frame_support::storage::with_storage_layer;
use proptest::{
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::{DispatchError, Perbill, StateVersion};
use std::collections::BTreeMap;

/// What one step is made of; read differently by each kind of step.
type Step = (u8, u8, u8, u16, u16);

/// Operations per run, unless the environment variable `ENMESH_OPS` says otherwise.
const OPERATIONS: usize = 2_000;
/// Operations of one life.
const STEPS: usize = 330;
/// Kinds of steps, the likelier ones counted several times.
const KINDS: u8 = 56;

/// A number from the environment.
pub fn number(name: &str) -> Option<u64> {
	std::env::var(name).ok()?.parse().ok()
}

/// A seed nobody chose.
pub fn rand_seed() -> u64 {
	let now = std::time::SystemTime::now();
	now.duration_since(std::time::UNIX_EPOCH)
		.map_or(0, |since| since.as_nanos() as u64)
}

fn root_hash() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

fn ids() -> Vec<BountyId> {
	let mut ids: Vec<_> = Bounties::<Test>::iter_keys().collect();
	ids.sort();
	ids
}

fn anyone(pick: u8) -> AccountId {
	ACTORS[usize::from(pick) % ACTORS.len()]
}

/// Mostly the right one, sometimes anyone.
fn likely(right: Option<AccountId>, pick: u8) -> AccountId {
	match right {
		Some(who) if !pick.is_multiple_of(8) => who,
		_ => anyone(pick / 8),
	}
}

fn some_posting(pick: u8, a: u16, b: u16, latest: u64) -> PostingOf<Test> {
	let now = System::block_number();
	let until = now + 1 + u64::from(a % 60);
	let due = (until + u64::from(b % 200)).min(latest.max(until));
	let cap = [100, 100, 50, 10][usize::from(pick / 4 % 4)];
	Posting {
		until,
		due,
		mode: [
			Mode::Application,
			Mode::Direct,
			Mode::Open,
			Mode::Application,
		][usize::from(pick % 4)],
		invited: Some(anyone(pick / 2)),
		eligibility: if pick % 16 == 15 {
			Rule::Member { dao: 1 }
		} else {
			Rule::Anyone
		},
		spec: text("work"),
		cap: percent(cap),
	}
}

/// The first link of a bounty that may be pulled on.
fn loose(record: &Record) -> Option<LinkRef> {
	let pulls = |next: &Next<u64>| matches!(next, Next::Review { .. } | Next::Hangs { .. });
	let term = record
		.terms
		.iter()
		.zip(1u32..)
		.find(|(term, _)| pulls(&term.link.next));
	let pay = record.pays.iter().find(|pay| pulls(&pay.link.next));
	term.map(|(_, number)| LinkRef::Term(number))
		.or(pay.map(|pay| LinkRef::Pay(pay.id)))
}

/// The first link of a bounty that is in review.
fn reviewed(record: &Record) -> Option<LinkRef> {
	let is = |next: &Next<u64>| matches!(next, Next::Review { .. });
	let terms = record.terms.iter().zip(1u32..);
	let mut terms = terms.filter(|(term, _)| is(&term.link.next) && term.vouched > 0);
	let pay = record.pays.iter().find(|pay| is(&pay.link.next));
	terms
		.next()
		.map(|(_, number)| LinkRef::Term(number))
		.or(pay.map(|pay| LinkRef::Pay(pay.id)))
}

/// A pay that hangs on what is judged, and the account that may take it out.
fn confirmable(record: &Record) -> Option<(LinkRef, Option<AccountId>)> {
	record.pays.iter().find_map(|pay| match pay.link.next {
		Next::Hangs { bounty, term } => {
			let above = Bounties::<Test>::get(bounty)?;
			let who = match above.term_ref(term)?.link.next {
				Next::Review { .. } => Mesh::authority(bounty)?.stands,
				Next::Contested => Some(ARBITER),
				_ => return None,
			};
			Some((LinkRef::Pay(pay.id), who))
		},
		_ => None,
	})
}

/// Mostly a bounty in a state in which the step can have an effect.
fn target(kind: u8, choice: u8) -> BountyId {
	let fits = |id: BountyId, record: &Record| match kind {
		1..=4 => record.state.due().is_some() && record.available >= 80,
		5 | 17..=20 => record.state.due().is_some(),
		6..=8 => record.state.open().is_some(),
		9..=12 => record.state.open().is_some() && record.invited.is_some(),
		13 => record.state.open().is_some() && record.mode == Mode::Application,
		14..=16 => Applications::<Test>::iter_key_prefix(id).next().is_some(),
		21..=23 => record.state.delivery().is_some(),
		25 => match record.up {
			Above::Top => false,
			Above::Bounty(up) => get(up).state.hunter().is_none(),
		},
		26 => loose(record).is_some(),
		27 => !record.pays.is_empty(),
		28 => !record.state.is_living() && record.pays.is_empty() && record.kids == 0,
		29 => Trees::<Test>::get(id).is_some_and(|tree| {
			tree.returned > tree.taken || (!record.state.is_living() && tree.contributors > 0)
		}),
		32 => Trees::<Test>::get(id).is_some_and(|tree| tree.terms.crowd && record.term() == 0),
		33 => record.state.is_living(),
		34 | 35 => record.mode == Mode::Open && record.state.open().is_some(),
		36 => Entries::<Test>::iter_key_prefix(id).next().is_some(),
		37 => Mesh::entries(id, record).is_some() && record.state.open().is_some(),
		38 => record.state.delivery().is_some(),
		39 => record.state.due().is_some(),
		40 | 41 => reviewed(record).is_some(),
		42 => confirmable(record).is_some(),
		43 | 44 => {
			record.state.due().is_some()
				|| record.state.delivery().is_some()
				|| (Mesh::entries(id, record).is_some() && record.state.open().is_some())
		},
		45..=47 => matches!(record.state, State::Offered { .. } | State::Refused { .. }),
		48..=50 => matches!(record.state, State::Disputed { .. }),
		51 | 52 => Contests::<Test>::iter_key_prefix(id).next().is_some(),
		_ => true,
	};
	let mut all: Vec<_> = Bounties::<Test>::iter().collect();
	all.sort_by_key(|(id, _)| *id);
	let fitting: Vec<_> = all
		.iter()
		.filter(|(id, record)| !choice.is_multiple_of(8) && fits(*id, record))
		.map(|(id, _)| *id)
		.collect();
	let from = if fitting.is_empty() {
		all.into_iter().map(|(id, _)| id).collect()
	} else {
		fitting
	};
	match from.len() {
		0 => 0,
		len => from[usize::from(choice / 8) % len],
	}
}

fn step((kind, pick, choice, a, b): Step) -> Result<(), DispatchError> {
	// A few trees have to be there before anything can happen to them.
	let kind = if Trees::<Test>::iter_keys().count() < 4 {
		0
	} else {
		kind % KINDS
	};
	let id = target(kind, choice);
	let record = Bounties::<Test>::get(id);
	let stands = Mesh::authority(id).and_then(|authority| authority.stands);
	let hunter = record
		.as_ref()
		.and_then(|record| record.state.hunter().copied());
	let invited = record.as_ref().and_then(|record| record.invited);
	let available = record.as_ref().map_or(0, |record| record.available);
	let free = |result: frame_support::dispatch::DispatchResultWithPostInfo| {
		result.map(|_| ()).map_err(|error| error.error)
	};
	let now = System::block_number();
	match kind {
		0 => {
			let asset = [Native::get(), USD, JUNK][usize::from(pick % 3)].clone();
			let end = now + 120 + u64::from(b % 400);
			let reward = 80 + Balance::from(a % 2_000);
			Mesh::post_root(
				by(anyone(choice)),
				TreeTerms {
					asset,
					arbiter: (pick.is_multiple_of(5)).then_some(ARBITER),
					window: WINDOW + u64::from(pick % 3),
					default_split: Percent::from_percent(50),
					smallest: 80,
					end,
					crowd: choice.is_multiple_of(3),
				},
				reward,
				reward * Balance::from(b % 4) / 4,
				some_posting(pick, a, b, end - 15),
			)
		},
		1..=4 => {
			let due = record
				.as_ref()
				.and_then(|record| record.state.due())
				.unwrap_or(now);
			let advance = record.as_ref().map_or(0, |record| record.advance);
			let reward = (available / (1 + Balance::from(a % 3)))
				.max(80)
				.min(available.max(80));
			let sure = (advance * Balance::from(b % 3) / 2).min(reward);
			let mut posting = some_posting(pick, a, b, due.saturating_sub(15));
			posting.cap = posting
				.cap
				.min(record.as_ref().map_or(Permill::one(), |r| r.cap));
			Mesh::post_child(
				by(likely(hunter, pick)),
				id,
				reward,
				sure,
				sure / 2,
				posting,
			)
		},
		5 => Mesh::extend(
			by(likely(stands, pick)),
			id,
			(a.is_multiple_of(2)).then_some(now + u64::from(a % 40)),
			(b.is_multiple_of(2)).then_some(now + u64::from(b % 150)),
		),
		6 => Mesh::cancel(by(likely(stands, pick)), id),
		7 | 8 => Mesh::invite(by(likely(stands, pick)), id, anyone(choice)),
		9..=12 => Mesh::take(by(likely(invited, pick)), id),
		13 => Mesh::apply(
			by(anyone(pick)),
			id,
			available * Balance::from(a % 5) / 4,
			now + u64::from(a % 100),
			now + u64::from(b % 20),
		),
		14 => {
			let of = Applications::<Test>::iter_key_prefix(id).next();
			Mesh::withdraw_application(by(likely(of, pick)), id, of.unwrap_or(STRANGER))
		},
		15 | 16 => match Applications::<Test>::iter_prefix(id).next() {
			Some((who, bid)) => Mesh::assign(by(likely(stands, pick)), id, who, bid.price, bid.due),
			None => Mesh::assign(by(likely(stands, pick)), id, STRANGER, 1, 1),
		},
		17..=19 => {
			let (first, second) = (anyone(choice), anyone(choice.wrapping_add(1)));
			let list = if a.is_multiple_of(3) {
				payees(&[(first, 100)])
			} else {
				payees(&[
					(first, 30 + u32::from(a % 40)),
					(second, 70 - u32::from(a % 40)),
				])
			};
			Mesh::submit(by(likely(hunter, pick)), id, hash("work"), list)
		},
		20 => Mesh::resign(by(likely(hunter, pick)), id),
		21..=23 => Mesh::accept(
			by(likely(stands, pick)),
			id,
			available + Balance::from(a) * 64,
		),
		24 => free(Mesh::expire(by(STRANGER), id)),
		25 => free(Mesh::lift(by(likely(hunter, pick)), id)),
		26 => {
			let number = u32::from(a % 4);
			let other = if b.is_multiple_of(2) {
				LinkRef::Pay(number)
			} else {
				LinkRef::Term(number + 1)
			};
			let link = record
				.as_ref()
				.and_then(loose)
				.filter(|_| !pick.is_multiple_of(8));
			free(Mesh::resolve(by(STRANGER), id, link.unwrap_or(other)))
		},
		27 => {
			let pay = record.and_then(|record| record.pays.first().map(|pay| pay.id));
			free(Mesh::claim(by(STRANGER), id, pay.unwrap_or_default()))
		},
		28 => free(Mesh::clean(by(STRANGER), id)),
		29 => {
			let root = record.map_or(id, |record| record.root);
			let poster = Trees::<Test>::get(root).map_or(POSTER, |tree| tree.poster);
			let others: Vec<_> = Contributions::<Test>::iter_key_prefix(root).collect();
			let who = match others.len() {
				0 => poster,
				len => others[usize::from(a) % len],
			};
			Mesh::refund(by(STRANGER), root, likely(Some(who), pick))
		},
		30 => {
			// What happens outside: payees are blocked and freed, gifts come in.
			match pick % 4 {
				0 => Assets::block(by(ADMIN), 1, anyone(choice)),
				1 => Assets::thaw(by(ADMIN), 1, anyone(choice)),
				2 => Balances::transfer_allow_death(
					by(anyone(choice)),
					Mesh::pot_account(),
					10 + Balance::from(a % 50),
				),
				_ => match Credits::<Test>::iter_keys().next() {
					Some((payee, asset)) => Mesh::withdraw_credit(by(STRANGER), payee, asset),
					None => Mesh::withdraw_credit(by(STRANGER), WORKER, USD),
				},
			}
		},
		31 | 54 | 55 => {
			run_to_block(now + 1 + u64::from(a % 12));
			Ok(())
		},
		_ => further((kind, pick, choice, a, b), id, record),
	}
}

/// Disputes, reviews, crowds and entries.
fn further(
	(kind, pick, choice, a, b): Step,
	id: BountyId,
	record: Option<Record>,
) -> Result<(), DispatchError> {
	let stands = Mesh::authority(id).and_then(|authority| authority.stands);
	let hunter = record
		.as_ref()
		.and_then(|record| record.state.hunter().copied());
	let payable = record.as_ref().map_or(0, |record| record.payable());
	let link = record.as_ref().and_then(reviewed);
	let ratio = [
		Perbill::zero(),
		Perbill::from_percent(33),
		Perbill::from_percent(50),
		Perbill::one(),
	][usize::from(b % 4)];
	let now = System::block_number();
	let entrants: Vec<_> = Entries::<Test>::iter_key_prefix(id).collect();
	let entrant = match entrants.len() {
		0 => None,
		len => Some(entrants[usize::from(a) % len]),
	};
	let judge = || match pick % 4 {
		0 => RuntimeOrigin::root(),
		_ => by(likely(Some(ARBITER), pick)),
	};
	let contested = Contests::<Test>::iter_key_prefix(id).next();
	match kind {
		32 => Mesh::contribute(by(anyone(choice)), id, 60 + Balance::from(a % 500)),
		33 => Mesh::fund(by(likely(stands, pick)), id, 1 + Balance::from(a % 200)),
		34 | 35 => {
			let who = anyone(pick);
			Mesh::enter(
				by(who),
				id,
				hash("entry"),
				payees(&[(who, 60), (anyone(pick.wrapping_add(1)), 40)]),
			)
		},
		36 => {
			let who = entrant.unwrap_or(STRANGER);
			Mesh::withdraw_entry(by(likely(Some(who), pick)), id, who)
		},
		37 => Mesh::pick(
			by(likely(stands, pick)),
			id,
			entrant.unwrap_or(STRANGER),
			hash("entry"),
		),
		38 => Mesh::rework(by(likely(stands, pick)), id, now + 10 + u64::from(a % 60)),
		39 => Mesh::release(
			by(likely(stands, pick)),
			id,
			payable * Balance::from(a % 4) / 4,
			hash("part"),
		),
		40 => Mesh::ratify(
			by(likely(stands, pick)),
			id,
			link.unwrap_or(LinkRef::Term(1)),
		),
		41 => Mesh::contest(
			by(likely(stands, pick)),
			id,
			link.unwrap_or(LinkRef::Pay(0)),
			ratio,
		),
		42 => match record.as_ref().and_then(confirmable) {
			Some((link, who)) => Mesh::confirm(by(likely(who, pick)), id, link),
			None => Mesh::confirm(by(STRANGER), id, LinkRef::Pay(0)),
		},
		43 | 44 => Mesh::offer(
			by(likely(stands, pick)),
			id,
			payable * Balance::from(a % 5) / 4,
			if b.is_multiple_of(2) {
				Below::Keep
			} else {
				Below::Review
			},
		),
		45 => Mesh::agree(by(likely(hunter, pick)), id),
		46 => Mesh::escalate(by(likely(hunter.or(entrant), pick)), id),
		47 => Mesh::sponsor(by(anyone(choice)), id),
		48 => Mesh::match_bond(by(anyone(choice)), id),
		49 => Mesh::rule(
			judge(),
			id,
			ratio,
			Perbill::from_percent(u32::from(a % 101)),
			entrant.filter(|_| a.is_multiple_of(2)),
		),
		50 => Mesh::to_collective(by(likely(hunter.or(stands), pick)), id),
		51 => Mesh::rule_contest(judge(), id, contested.unwrap_or(LinkRef::Term(1)), ratio),
		52 => Mesh::contest_to_collective(
			by(likely(stands, pick)),
			id,
			contested.unwrap_or(LinkRef::Term(1)),
			None,
		),
		_ => Mesh::forget_level(by(STRANGER), anyone(pick))
			.map(|_| ())
			.map_err(|error| error.error),
	}
}

/// A chain of bounties, each worked on, so that what follows happens at every depth.
fn chain(depth: u16, asset: AssetId, cap: u32) {
	let mut at = Root::new()
		.with(|root| {
			root.terms.asset = asset;
			root.terms.end = System::block_number() + 700;
			root.reward = 6_000;
			root.advance = 3_000;
			root.posting = posting(DAO, 50, 600);
			root.posting.cap = percent(cap);
		})
		.taken();
	for level in 1..depth {
		let who = if level % 2 == 0 { DAO } else { WORKER };
		let above = get(at);
		at = Child::of(at)
			.with(|child| {
				child.reward = above.available - 100;
				child.sure = above.advance / 2;
				child.advance = above.advance / 2;
				child.posting = posting(who, 20, above.due - 20);
				child.posting.cap = percent(cap);
			})
			.taken();
	}
}

/// What is left of every pay, as far as is known: it must not shrink but by a ruling.
type Promised = BTreeMap<(BountyId, u32), (Balance, Perbill)>;

fn promised() -> Promised {
	let all: BTreeMap<_, _> = Bounties::<Test>::iter().collect();
	let left = |mut link: Link<u64>| {
		let mut ratio = link.ratio;
		while let Next::Hangs { bounty, term } = link.next {
			link = all[&bounty].term_ref(term).unwrap().link;
			ratio = ratio * link.ratio;
		}
		ratio
	};
	all.iter()
		.flat_map(|(id, record)| record.pays.iter().map(move |pay| (*id, pay)))
		.map(|(id, pay)| ((id, pay.id), (pay.amount, left(pay.link))))
		.collect()
}

/// BM-7: once accepted, a pay shrinks only by a ruling, or because nobody ruled.
fn shrunk(before: &Promised, after: &Promised) -> bool {
	after.iter().any(|(pay, (amount, left))| {
		before
			.get(pay)
			.is_some_and(|(was, of)| amount != was || left < of)
	})
}

/// BM-6: what a layer that passes work down is promised stays within its margin.
fn margins() -> BTreeMap<BountyId, (Balance, Balance)> {
	Bounties::<Test>::iter()
		.filter(|(_, record)| record.state.is_living() && record.passed > 0)
		.map(|(id, record)| {
			let margin = record.cap.mul_floor(record.escrow - record.reserve);
			(id, (margin, record.kept))
		})
		.collect()
}

/// BM-8: from here on only time passes and a stranger calls.
fn drain() {
	for who in ACTORS {
		let _ = Assets::thaw(by(ADMIN), 1, who);
	}
	let stranger = || by(NOBODY);
	for _ in 0..400 {
		if Bounties::<Test>::iter_keys().next().is_none() {
			break;
		}
		run_to_block(System::block_number() + 14);
		for id in ids().into_iter().rev() {
			let Some(record) = Bounties::<Test>::get(id) else {
				continue;
			};
			let _ = with_storage_layer(|| Mesh::lift(stranger(), id));
			let _ = with_storage_layer(|| Mesh::expire(stranger(), id));
			for term in 1..=record.term() {
				let link = LinkRef::Term(term);
				let _ = with_storage_layer(|| Mesh::resolve(stranger(), id, link));
			}
			for pay in record.pays.iter() {
				let link = LinkRef::Pay(pay.id);
				let _ = with_storage_layer(|| Mesh::resolve(stranger(), id, link));
				let _ = with_storage_layer(|| Mesh::claim(stranger(), id, pay.id));
			}
			if let Some(tree) = Trees::<Test>::get(id) {
				let mut funders: Vec<_> = Contributions::<Test>::iter_key_prefix(id).collect();
				funders.push(tree.poster);
				for who in funders {
					let _ = with_storage_layer(|| Mesh::refund(stranger(), id, who));
				}
			}
			let _ = with_storage_layer(|| Mesh::clean(stranger(), id));
		}
		Mesh::do_try_state().unwrap();
	}
	for (id, who) in Applications::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Mesh::withdraw_application(stranger(), id, who));
	}
	for (id, who) in Entries::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Mesh::withdraw_entry(stranger(), id, who));
	}
	for (payee, asset) in Credits::<Test>::iter_keys().collect::<Vec<_>>() {
		// The collective's account exists only once a fee has been large enough.
		let _ = Balances::transfer_allow_death(by(STRANGER), COMMONS, 10);
		let _ = Assets::touch_other(by(ADMIN), 2, payee);
		assert_ok!(Mesh::withdraw_credit(stranger(), payee, asset));
	}
}

/// How many steps of each kind had an effect, and how many were refused.
type Tally = [(usize, usize); KINDS as usize];

fn live(steps: Vec<Step>) -> Tally {
	let mut done = [(0, 0); KINDS as usize];
	let issued = || [Native::get(), USD, JUNK].map(Held::total_issuance);
	let mut ext = ExtBuilder::build();
	let at_first = ext.execute_with(issued);
	let first = steps.first().copied().unwrap_or_default();
	ext.execute_with(|| {
		let asset = [Native::get(), USD, JUNK][usize::from(first.1 % 3)].clone();
		chain(1 + first.3 % 16, asset, [100, 40][usize::from(first.2 % 2)]);
	});
	ext.commit_all().unwrap();
	for each in steps {
		let before = *ext.backend.root();
		let worked = ext.execute_with(|| {
			let (pays, layers) = (promised(), margins());
			let result = with_storage_layer(|| step(each));
			for (id, (margin, kept)) in layers {
				let now = Bounties::<Test>::get(id).map_or(0, |record| record.kept);
				assert!(now == kept || now <= margin, "BM-6 after {each:?}");
			}
			if shrunk(&pays, &promised()) {
				let ruled = events().iter().any(|event| match event {
					Event::ContestRuled { .. } => true,
					Event::Settled { how, .. } => *how == How::Ruled,
					Event::Resolved { ratio, .. } => *ratio < Perbill::one(),
					_ => false,
				});
				assert!(ruled, "BM-7 after {each:?}");
			}
			if result.is_err() {
				assert_eq!(
					root_hash(),
					before.encode(),
					"a failed call left traces: {each:?}"
				);
			}
			if let Err(error) = Mesh::do_try_state() {
				panic!("{error:?} after {each:?}");
			}
			assert_eq!(issued(), at_first);
			System::reset_events();
			result.is_ok()
		});
		// Written to the trie step by step, so that the root of a refused step is cheap to compute.
		ext.commit_all().unwrap();
		let tally = &mut done[usize::from(each.0 % KINDS)];
		if worked {
			tally.0 += 1;
		} else {
			tally.1 += 1;
		}
	}
	ext.execute_with(|| {
		drain();
		assert_eq!(Bounties::<Test>::iter().count(), 0, "something is stuck");
		assert_eq!(Trees::<Test>::iter().count(), 0);
		assert_eq!(TreeBounties::<Test>::iter().count(), 0);
		assert_eq!(Specs::<Test>::iter().count(), 0);
		assert_eq!(EntryLists::<Test>::iter().count(), 0);
		assert_eq!(Contests::<Test>::iter().count(), 0);
		assert_eq!(Contributions::<Test>::iter().count(), 0);
		for asset in [Native::get(), USD, JUNK] {
			assert_eq!(held(asset), 0);
		}
		for who in ACTORS {
			assert_eq!(deposit(who), 0);
		}
		assert_eq!(issued(), at_first);
	});
	done
}

#[test]
fn random_lives_keep_every_invariant_and_end_empty() {
	// covers: B-13, B-08, B-10
	let cases = number("ENMESH_OPS").map_or(OPERATIONS, |asked| asked as usize);
	let cases = cases.div_ceil(STEPS) as u32;
	// Told at the end; set it to live the same lives again.
	let seed = number("ENMESH_SEED").unwrap_or_else(rand_seed);
	println!("ENMESH_SEED={seed}");
	let config = ProptestConfig {
		cases,
		max_shrink_iters: number("ENMESH_SHRINK").map_or(0, |asked| asked as u32),
		failure_persistence: None,
		..ProptestConfig::default()
	};
	let mut bytes = [0u8; 32];
	bytes[..8].copy_from_slice(&seed.to_le_bytes());
	let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
	let mut runner = TestRunner::new_with_rng(config, rng);
	let total = std::cell::Cell::new([(0usize, 0usize); KINDS as usize]);
	let steps = prop::collection::vec(any::<Step>(), STEPS);
	runner
		.run(&steps, |steps| {
			let mut sum = total.get();
			for (sum, one) in sum.iter_mut().zip(live(steps)) {
				*sum = (sum.0 + one.0, sum.1 + one.1);
			}
			total.set(sum);
			Ok(())
		})
		.unwrap();
	let (ok, failed) = total
		.get()
		.iter()
		.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
	println!(
		"{ok} steps had an effect, {failed} were refused; by kind: {:?}",
		total.get()
	);
	assert_eq!(ok + failed, STEPS * cases as usize);
	assert!(ok * 4 > failed, "too few of them had an effect");
}
