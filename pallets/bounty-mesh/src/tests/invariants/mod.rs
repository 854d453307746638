// SPDX-License-Identifier: Apache-2.0

//! Random lives: whatever is called in whatever order, the invariants hold, failed calls change
//! nothing, and afterwards time and strangers alone empty every tree.

use super::*;
use crate::pallet::{
	Applications, Contests, Contributions, Credits, Entries, EntryLists, OwedReputation, Specs,
	TreeBounties,
};
use codec::Encode;
use frame_support::storage::with_storage_layer;
use proptest::{
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::{DispatchError, Perbill, StateVersion};
use std::collections::BTreeMap;

mod reads;
mod steps;

use steps::step;

/// What one step is made of; read differently by each kind of step.
type Step = (u8, u8, u8, u16, u16);

/// Operations per run, unless the environment variable `ENMESH_OPS` says otherwise.
const OPERATIONS: usize = 600;
/// Operations of one life.
const STEPS: usize = 300;
/// After each so many steps, all that is read is tried.
const READ: usize = 40;
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

/// A chain of bounties, each worked on, so that what follows happens at every depth.
fn chain(depth: u16, asset: AssetId, cap: u32) {
	let mut at = Root::new()
		.with(|root| {
			root.terms.asset = asset;
			root.terms.end = System::block_number() + 700;
			root.reward = 6_000;
			root.advance = 3_000;
			root.posting = posting(DAO, 50, 600);
			root.posting.places = u32::from(depth % 3) * 20;
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
				child.posting.places = above.places.left / 2;
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

/// BM-7: once accepted, a pay shrinks only by a ruling, or because nobody ruled; also if the ruling
/// was on the name it now comes to hang on.
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
		// An entrant who has left the asset comes back for what was put at risk.
		let _ = Assets::touch_other(by(ADMIN), 2, who);
		assert_ok!(Mesh::withdraw_entry(stranger(), id, who));
	}
	Standings::set_budget(u64::MAX);
	for (to, of) in OwedReputation::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Mesh::collect_reputation(stranger(), to, of, u64::MAX));
	}
	for (payee, asset) in Credits::<Test>::iter_keys().collect::<Vec<_>>() {
		// The collective's account exists only once a fee has been large enough.
		let _ = Balances::transfer_allow_death(by(STRANGER), COMMONS, 10);
		let touched = Assets::touch_other(by(ADMIN), 2, payee);
		let paid = with_storage_layer(|| Mesh::withdraw_credit(stranger(), payee, asset.clone()));
		assert_eq!(paid, Ok(()), "{asset:?} to {payee}, {touched:?}");
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
	for (number, each) in steps.into_iter().enumerate() {
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
				let earlier = Bounties::<Test>::iter()
					.flat_map(|(_, record)| record.terms)
					.any(|term| term.link.ratio < Perbill::one());
				assert!(ruled || earlier, "BM-7 after {each:?}");
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
			if number % READ == 0 {
				reads::come_true();
			}
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
