// SPDX-License-Identifier: Apache-2.0

//! Random lives: whatever is called in whatever order, the invariants hold, failed calls change
//! nothing, and afterwards time and strangers alone empty every tree.

use super::*;
use crate::pallet::{Applications, Credits, Specs, TreeBounties};
use codec::Encode;
use frame_support::storage::with_storage_layer;
use proptest::{
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::{DispatchError, StateVersion};

/// What one step is made of; read differently by each kind of step.
type Step = (u8, u8, u8, u16, u16);

/// Operations per run, unless the environment variable `ENMESH_OPS` says otherwise.
const OPERATIONS: usize = 2_000;
/// Operations of one life.
const STEPS: usize = 330;
/// Kinds of steps, the likelier ones counted several times.
const KINDS: u8 = 32;

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
	let cap = [100, 100, 50, 10][usize::from(pick % 4)];
	Posting {
		until,
		due,
		mode: if pick.is_multiple_of(2) {
			Mode::Application
		} else {
			Mode::Direct
		},
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
		29 => Trees::<Test>::get(id).is_some_and(|tree| tree.returned > tree.taken),
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
					crowd: false,
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
			Mesh::refund(by(STRANGER), root, likely(Some(poster), pick))
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
		_ => {
			run_to_block(now + 1 + u64::from(a % 12));
			Ok(())
		},
	}
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
				let _ = with_storage_layer(|| Mesh::refund(stranger(), id, tree.poster));
			}
			let _ = with_storage_layer(|| Mesh::clean(stranger(), id));
		}
		Mesh::do_try_state().unwrap();
	}
	for (id, who) in Applications::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Mesh::withdraw_application(stranger(), id, who));
	}
	for (payee, asset) in Credits::<Test>::iter_keys().collect::<Vec<_>>() {
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
	ext.commit_all().unwrap();
	for each in steps {
		let before = *ext.backend.root();
		let worked = ext.execute_with(|| {
			let result = with_storage_layer(|| step(each));
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
		max_shrink_iters: 200,
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
