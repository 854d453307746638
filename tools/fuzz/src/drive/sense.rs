// SPDX-License-Identifier: Apache-2.0

//! What no walk over types finds: arguments that must fit to each other, or to a hash.

use super::{
	bytes::Bytes,
	known,
	people::person,
	value::{Scene, KEY, SALT},
	world::{CHAIN_ROW, TOM},
};
use codec::Encode;
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, BlockNumber, Dao, Hash, Runtime,
	RuntimeCall, System, Timestamp,
};
use pallet_bounty_mesh::{Call as Bounty, Mode, PostingOf, Spec, Trees};
use pallet_dao::{
	constitution::IncomeBasis, Accounts, Call as Member, Constitution, Constitutions, Tribute,
	VotingSystem,
};
use pallet_learn_to_earn::{
	formula::{quiz_commit, quiz_key, score_commit},
	merkle::{leaf, proof_of, root_of, Node},
	week::Now,
	Batches, Call as Learn, Entry, Scores, Statement, StatementOf,
};
use polkadot_sdk::sp_runtime::{Percent, Permill};

type Articles = Constitution<BlockNumber, MeshAsset>;

/// The scores that every reviewer commits to.
pub const SCORES: Scores = Scores {
	quality: 8_000,
	quantity: 7_000,
	impact: 6_000,
};

/// Members in a batch of statements.
pub const LEAVES: usize = 4;

fn genesis() -> Vec<u8> {
	System::block_hash(0).encode()
}

fn articles_of(dao: u32) -> Articles {
	Constitutions::<Runtime>::get(dao).unwrap_or_else(Dao::default_constitution)
}

fn hash_of(dao: u32) -> Hash {
	Dao::hash_of(&articles_of(dao))
}

/// Changes one article; not every value is allowed.
fn amend(articles: &mut Articles, bytes: &mut Bytes) {
	use VotingSystem::{Heads, Quadratic, Reputation, Shares};
	let what = bytes.below(16);
	let n = bytes.byte();
	let ppm = u32::from(n) * 4_000;
	match what {
		0 => articles.system = [Heads, Shares, Reputation, Quadratic][usize::from(n) % 4],
		1 => articles.income.shared = ppm,
		2 => {
			articles.income.basis = [
				IncomeBasis::Shares,
				IncomeBasis::Reputation,
				IncomeBasis::Equal,
			][usize::from(n) % 3]
		},
		3 => {
			let assets = [MeshAsset::Native, MeshAsset::WithId(1)];
			articles.income.assets = assets[..usize::from(n) % 3].to_vec().try_into().unwrap();
		},
		4 => articles.delegations = n % 6,
		5 => articles.guest_seat = (n > 0).then_some(u64::from(n)),
		6 => articles.half_life = (n > 9).then_some(720 + u32::from(n)),
		7 => articles.reputation_budget = u64::from(n) * 100,
		8 => articles.cap = ppm,
		9 => articles.dilution = ppm,
		10 => articles.probation = u32::from(n),
		11 => {
			for rules in [
				&mut articles.treasury,
				&mut articles.membership,
				&mut articles.constitutional,
				&mut articles.ordinary,
			] {
				rules.quorum = ppm;
			}
		},
		12 => articles.members = n % 70,
		13 => articles.load = n % 70,
		14 => articles.sealed = 1 << (n % 24),
		_ => {
			articles.early_accept.voice = n & 1 == 0;
			articles.early_accept.ordinary = n & 2 == 0;
			articles.credits.amount = u32::from(n);
		},
	}
	if articles.system == Quadratic {
		articles.delegations = 0;
		(articles.early_accept.voice, articles.early_accept.ordinary) = (false, false);
	}
}

/// Up to a tenth of the reward, where anybody may hand in.
fn bond(posting: &mut PostingOf<Runtime>, reward: u128, bytes: &mut Bytes) {
	posting.entry_bond = match posting.mode {
		Mode::Open => reward / 100 * bytes.below(11) as u128,
		Mode::Application | Mode::Direct => 0,
	};
}

fn date(posting: &mut PostingOf<Runtime>, scene: &Scene, bytes: &mut Bytes) {
	let now = System::block_number();
	let window = <Runtime as pallet_bounty_mesh::Config>::MinWindow::get();
	posting.until = now + window * (1 + bytes.below(2) as u32);
	posting.due = posting.until + window * bytes.below(3) as u32;
	// Only a DAO has any to promise.
	let promises = bytes.byte() >= 128 && Accounts::<Runtime>::contains_key(&scene.by);
	posting.reputation = u64::from(promises) * 5;
	posting.cap = bytes.one(&[
		Permill::one(),
		Permill::from_percent(50),
		Permill::from_percent(10),
		Permill::zero(),
	]);
	// What was noted beforehand is seldom the text of a bounty, and no text is none.
	let lacks = match &posting.spec {
		Spec::Preimage { .. } => bytes.byte() < 240,
		Spec::Inline(text) => text.is_empty(),
	};
	if lacks {
		posting.spec = Spec::Inline(b"text".to_vec().try_into().unwrap());
	}
	posting.places %= 5;
}

pub fn statement(index: usize, week: u32) -> StatementOf<Runtime> {
	let entry = Entry {
		weekday: 0,
		row: 0,
		// More than others say of a day, or it would add nothing.
		total: 600 + index as u16,
	};
	Statement {
		member: person(2 + index),
		week,
		entries: vec![entry].try_into().unwrap(),
	}
}

pub fn leaves(program: u32, week: u32) -> Vec<Node> {
	(0..LEAVES)
		.map(|index| {
			let said = statement(index, week);
			leaf(
				&genesis(),
				program,
				week,
				index as u32,
				&said,
				&[SALT[0]; 16],
			)
		})
		.collect()
}

/// Makes the arguments fit, so far as it is known how; one time in eight they stay as they came.
pub fn mend(call: &mut RuntimeCall, scene: &Scene, bytes: &mut Bytes) {
	if bytes.byte() >= 224 {
		return;
	}
	match call {
		RuntimeCall::Dao(call) => {
			known::dao(call, scene, bytes);
			dao(call, bytes);
		},
		RuntimeCall::BountyMesh(call) => {
			known::bounty(call, scene, bytes);
			bounty(call, scene, bytes);
		},
		RuntimeCall::LearnToEarn(call) => {
			known::learn(call, bytes);
			learn(call, scene, bytes);
		},
		_ => {},
	}
}

fn dao(call: &mut Member<Runtime>, bytes: &mut Bytes) {
	match call {
		Member::found {
			constitution,
			seats,
			..
		} => {
			for _ in 0..bytes.below(4) {
				amend(constitution, bytes);
			}
			for seat in seats.iter_mut() {
				seat.shares = seat.shares.min(1_000);
			}
		},
		Member::amend { dao, constitution } => {
			**constitution = articles_of(*dao);
			for _ in 0..1 + bytes.below(3) {
				amend(constitution, bytes);
			}
		},
		Member::accept_invitation {
			dao,
			constitution_hash,
		}
		| Member::take_guest_seat {
			dao,
			constitution_hash,
		} => *constitution_hash = hash_of(*dao),
		Member::apply {
			dao,
			constitution_hash,
			shares,
			loot,
			tribute,
		} => {
			*constitution_hash = hash_of(*dao);
			(*shares, *loot) = (*shares % 100, *loot % 100);
			if let Some(Tribute { amount, .. }) = tribute {
				*amount %= 1_000 * MESH;
			}
		},
		Member::admit {
			dao,
			who,
			shares,
			loot,
			tribute,
		} => {
			// What was applied for, or not quite.
			if let Some(found) = pallet_dao::Applications::<Runtime>::get(*dao, &*who) {
				(*shares, *loot) = (found.shares, found.loot);
				*tribute = pallet_dao::Tributes::<Runtime>::get(*dao, &*who);
			}
		},
		Member::open_round { terms, .. } => {
			terms.pool %= 1_000 * MESH;
			terms.cap = 1 + terms.cap % 1_000_000;
			terms.least = terms.least.clamp(MESH / 100, MESH);
		},
		Member::rage_quit { assets, .. }
		| Member::claim_rest { assets, .. }
		| Member::sweep { assets, .. } => {
			let mut sorted = assets.to_vec();
			sorted.sort();
			sorted.dedup();
			*assets = sorted.try_into().unwrap();
		},
		_ => {},
	}
}

fn bounty(call: &mut Bounty<Runtime>, scene: &Scene, bytes: &mut Bytes) {
	match call {
		Bounty::post_root {
			terms,
			posting,
			reward,
			advance,
		} => {
			date(posting, scene, bytes);
			let window = <Runtime as pallet_bounty_mesh::Config>::MinWindow::get();
			terms.window = window * (1 + bytes.below(2) as u32);
			terms.end = posting.due + terms.window * (1 + bytes.below(8) as u32);
			terms.default_split = Percent::from_percent(25 + bytes.byte() % 51);
			terms.smallest = terms.smallest.clamp(MESH / 100, MESH);
			*reward = (*reward % (1_000 * MESH)).max(terms.smallest);
			bond(posting, *reward, bytes);
			*advance %= *reward + 1;
		},
		Bounty::post_child {
			parent,
			posting,
			reward,
			sure,
			advance,
		} => {
			date(posting, scene, bytes);
			if let Some(found) = pallet_bounty_mesh::Bounties::<Runtime>::get(*parent) {
				// The parent can hand on no more places than it has, and is due a window later.
				posting.places = posting.places.min(found.places.left);
				let window = Trees::<Runtime>::get(found.root).map_or(0, |tree| tree.terms.window);
				let latest = found.due.saturating_sub(window + 1);
				(posting.until, posting.due) = (posting.until.min(latest), posting.due.min(latest));
				posting.cap = posting.cap.min(found.cap);
				let smallest =
					Trees::<Runtime>::get(found.root).map_or(1, |tree| tree.terms.smallest);
				*reward = (*reward % (found.available + 1)).max(smallest);
				*sure = (*sure % (*reward + 1)) * u128::from(bytes.byte() & 1);
				*advance %= *sure + 1;
				bond(posting, *reward, bytes);
			}
		},
		_ => {},
	}
}

fn learn(call: &mut Learn<Runtime>, scene: &Scene, bytes: &mut Bytes) {
	let week = Now::from_ms(Timestamp::get()).week;
	match call {
		Learn::commit_answers { quiz, commitment } => {
			*commitment = quiz_commit(&genesis(), *quiz, &scene.by, &KEY, &SALT);
		},
		Learn::open_quiz { spec, .. } => {
			spec.key = quiz_key(&genesis(), &scene.by, &spec.questions, &KEY, &SALT);
			(spec.count, spec.pass) = (4, 1 + spec.pass % 4);
			(spec.row, spec.section) = (CHAIN_ROW, spec.section.map(|(course, _)| (course, 1)));
			spec.seats = 1 + spec.seats % 5;
			spec.compensation %= 10 * MESH;
		},
		Learn::open_assignment { spec, .. } => {
			spec.weights = [5, 3, 2];
			(spec.row, spec.section) = (CHAIN_ROW, spec.section.map(|(course, _)| (course, 2)));
			spec.reviewer_row = spec.reviewer_row.map(|_| CHAIN_ROW);
			spec.assessor = person(TOM);
			(spec.panel, spec.points) = (bytes.one(&[0, 3, 5, 4]), spec.points % 100);
			(spec.pass, spec.tolerance) = (spec.pass % 10_001, spec.tolerance % 5_000);
			spec.stake %= 10 * MESH;
			spec.seats = 1 + spec.seats % 20;
		},
		Learn::commit_scores {
			submission,
			commitment,
		} => *commitment = score_commit(&genesis(), *submission, &scene.by, &SCORES, &SALT),
		Learn::reveal_scores { scores, .. } => *scores = SCORES,
		Learn::assess { scores, .. } => *scores = bytes.one(&[Some(SCORES), None, *scores]),
		Learn::rule { scores, .. } => *scores = SCORES,
		Learn::commit_batch {
			program,
			week: of,
			root,
			count,
			max_points,
		} => {
			*of = week.saturating_sub(bytes.below(2) as u32);
			*root = root_of(&leaves(*program, *of)).expect("there are leaves");
			(*count, *max_points) = (LEAVES as u32, *max_points % 10_000);
		},
		Learn::claim_leaf {
			batch,
			index,
			statement: said,
			salt,
			proof,
		} => {
			let Some(found) = Batches::<Runtime>::get(*batch) else {
				return;
			};
			*index %= LEAVES as u32;
			*said = statement(*index as usize, found.week);
			*salt = [SALT[0]; 16];
			let leaves = leaves(found.program, found.week);
			let hashes = proof_of(&leaves, *index as usize).expect("it is one of them");
			*proof = hashes.try_into().unwrap();
		},
		Learn::purchase { max_price, .. } => *max_price = u128::MAX,
		Learn::redeem { max_price, .. } => *max_price = u64::MAX,
		Learn::set_epochs { terms, .. } => {
			terms.weeks = 1 + terms.weeks % 3;
			terms.newcomer_ppm %= 300_001;
			terms.cap_ppm = 50_000 + terms.cap_ppm % 950_001;
		},
		Learn::create_course { terms, .. } | Learn::set_course { terms, .. } => {
			terms.price %= 100 * MESH;
			terms.refund_days %= 4;
			terms.preview %= 3;
			terms.seats = 1 + terms.seats % 9;
			for (_, part) in terms.payees.iter_mut() {
				*part %= 400_000;
			}
		},
		Learn::create_program { settings, .. } => settings.max_members %= 50,
		Learn::add_row { terms, .. } | Learn::set_row { terms, .. } => {
			terms.points %= 100;
			terms.day_cap %= 100;
			terms.week_cap = u32::from(terms.day_cap) * 5;
		},
		_ => {},
	}
}
