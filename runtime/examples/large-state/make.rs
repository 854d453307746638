// SPDX-License-Identifier: Apache-2.0

//! States that would take a chain years, made by the pallets' own genesis and calls, so that all they promise holds.
//! Nothing here signs: these are the neighbours of those who send transactions.

use codec::Encode;
use enmesh_runtime::{
	configs::assets::MeshAsset,
	constants::{
		currency::MESH,
		time::{DAYS, HOURS},
	},
	AccountId, Balances, BlockNumber, Runtime, RuntimeCall, RuntimeOrigin,
};
use pallet_bounty_mesh::{traits::Rule, Mode, Posting, Spec, TreeTerms};
use pallet_dao::{GenesisConfig, GenesisDao, NextDao, NextProposal, Vote};
use pallet_learn_to_earn::{
	Category, Entry, Mode as RowMode, NextProgram, RowSpec, Rules, Settings, Statement, Terms,
};
use polkadot_sdk::{
	frame_support::traits::{fungible::Mutate, BuildGenesisConfig},
	frame_system, pallet_timestamp, sp_io,
	sp_runtime::{traits::Dispatchable, Percent, Permill},
};

/// The most a DAO can have.
const MEMBERS: u32 = pallet_dao::MAX_MEMBERS;
const LEARNERS: u32 = 1_000;
/// Programs, each with so many learners, that make a million ledgers.
const PROGRAMS: u32 = 1_000;
/// DAOs, each with so many members, that make a million memberships.
const DAOS: u32 = 15_625;
const BOUNTIES: u32 = 100_000;
/// Each is in ten DAOs, learns in ten programs and posted one bounty.
const PEOPLE: u32 = 100_000;
/// Of a DAO whose proposals fall due: its members, proposals of each proposer, proposers.
const VOTERS: u32 = 24;
const EACH: u32 = 2;
const PROPOSERS: u32 = 8;
/// Enough for the quorum, too few to end a vote early.
const AYES: u32 = 10;
/// Bounties of one poster.
const POSTS: u32 = 10;

type Done = Result<(), String>;

fn person(number: u32) -> AccountId {
	named("person", number)
}

fn named(what: &str, number: u32) -> AccountId {
	sp_io::hashing::blake2_256(&("large state", what, number).encode()).into()
}

fn act(who: &AccountId, call: impl Into<RuntimeCall>) -> Done {
	let done = call.into().dispatch(RuntimeOrigin::signed(who.clone()));
	done.map(|_| ())
		.map_err(|error| format!("{:?}", error.error))
}

fn endow(people: u32) -> Done {
	for number in 0..people {
		Balances::mint_into(&person(number), 10_000 * MESH)
			.map_err(|error| format!("{error:?}"))?;
	}
	Ok(())
}

/// Founds DAOs of people in turn and gives the number of the first.
fn found(daos: u32, members: u32, people: u32, periods: Option<(u32, u32)>) -> u32 {
	let first = NextDao::<Runtime>::get();
	let seats = |dao: u32| (0..members).map(move |seat| person((dao * members + seat) % people));
	let daos = (0..daos).map(|dao| GenesisDao {
		members: seats(dao).collect(),
		metadata: format!("Neighbours {dao}").into_bytes(),
		voting: periods.map(|(voting, _)| voting),
		grace: periods.map(|(_, grace)| grace),
		gap: periods.map(|_| HOURS),
	});
	GenesisConfig::<Runtime> {
		floors: None,
		daos: daos.collect(),
	}
	.build();
	first
}

/// An open bounty that nobody took.
fn post(poster: &AccountId, until: BlockNumber) -> Done {
	let terms = TreeTerms {
		asset: MeshAsset::Native,
		arbiter: None,
		window: 2 * HOURS,
		default_split: Percent::from_percent(50),
		smallest: MESH,
		end: until + 2 * HOURS,
		crowd: false,
	};
	let text = b"Translate the guide for newcomers.".to_vec();
	let posting = Posting {
		until,
		due: until,
		mode: Mode::Open,
		invited: None,
		eligibility: Rule::Anyone,
		spec: Spec::Inline(text.try_into().unwrap_or_default()),
		cap: Permill::one(),
		entry_bond: 0,
		reputation: 0,
		places: 0,
	};
	let call = pallet_bounty_mesh::Call::post_root {
		terms,
		reward: MESH,
		advance: 0,
		posting,
	};
	act(poster, call)
}

/// A program in which everybody learnt something this week.
fn teach(place: u32, people: u32, day: u32) -> Done {
	let (owner, attester) = (person(place), named("attester", place));
	let program = NextProgram::<Runtime>::get();
	let rules = Rules {
		min_day_points: 1,
		goal_minutes: 300,
		step: 50_000,
		goal_step: 20_000,
		bonus_cap: 300_000,
	};
	let settings = Settings {
		max_members: LEARNERS,
		rules,
	};
	let metadata = Default::default();
	act(
		&owner,
		pallet_learn_to_earn::Call::create_program { metadata, settings },
	)?;
	let spec = RowSpec {
		role: 0,
		kind: b"section read".to_vec().try_into().unwrap_or_default(),
		unit: b"section".to_vec().try_into().unwrap_or_default(),
		category: Category::Learning,
		mode: RowMode::Total,
		timed: false,
	};
	let terms = Terms {
		points: 1,
		day_cap: 1_000,
		week_cap: 5_000,
	};
	act(
		&owner,
		pallet_learn_to_earn::Call::add_row {
			program,
			spec,
			terms,
		},
	)?;
	let rows = vec![0].try_into().unwrap_or_default();
	let call = pallet_learn_to_earn::Call::set_attester {
		program,
		who: attester.clone(),
		rows,
		budget: u64::from(LEARNERS) * 10,
		from_week: 0,
	};
	act(&owner, call)?;
	let learners: Vec<_> = (0..LEARNERS)
		.map(|number| person((place * LEARNERS + number) % people))
		.collect();
	for member in &learners {
		let member = member.clone();
		act(
			&owner,
			pallet_learn_to_earn::Call::enrol { program, member },
		)?;
	}
	let entry = Entry {
		weekday: u8::try_from((day + 3) % 7).unwrap_or_default(),
		row: 0,
		total: 5,
	};
	for members in learners.chunks(64) {
		let statements = members.iter().map(|member| Statement {
			member: member.clone(),
			week: (day + 3) / 7,
			entries: vec![entry].try_into().unwrap_or_default(),
		});
		let statements = statements.collect::<Vec<_>>();
		let statements = statements
			.try_into()
			.map_err(|_| "too many statements for one batch")?;
		act(
			&attester,
			pallet_learn_to_earn::Call::record_batch {
				program,
				statements,
			},
		)?;
	}
	Ok(())
}

/// So many percent of: a million memberships, a million point ledgers, a hundred thousand open bounties.
pub fn grown(percent: u32, now: u64) -> Done {
	let part = |whole: u32| (whole / 100 * percent).max(1);
	pallet_timestamp::Now::<Runtime>::put(now);
	let day = u32::try_from(now / 86_400_000).map_err(|_| "no such day")?;
	let people = part(PEOPLE).max(LEARNERS);
	endow(people)?;
	found(DAOS * percent / 100, MEMBERS, people, None);
	for number in 0..part(BOUNTIES) {
		post(&person(number % people), 365 * DAYS)?;
	}
	for place in 0..part(PROGRAMS) {
		teach(place, people, day)?;
	}
	Ok(())
}

/// Proposals whose vote ends at a third of the way to `block` and that are due to be enacted then, and bounties that nobody
/// can take any more then.
pub fn due(block: BlockNumber, deadlines: u32, proposals: u32) -> Done {
	let people = deadlines.div_ceil(POSTS).max(VOTERS);
	endow(people)?;
	for number in 0..deadlines {
		post(&person(number % people), block)?;
	}
	let of_each = EACH * PROPOSERS;
	let (voting, daos) = (block / 3, proposals.div_ceil(of_each));
	let first = found(daos, VOTERS, people, Some((voting, block - voting)));
	let remark = RuntimeCall::from(frame_system::Call::remark {
		remark: b"We meet on Thursdays.".to_vec(),
	});
	for number in 0..proposals {
		let (dao, nth) = (number / of_each, number % of_each);
		let member = |seat: u32| person((dao * VOTERS + seat) % people);
		let proposal = NextProposal::<Runtime>::get();
		let calls = vec![Box::new(remark.clone())];
		let call = pallet_dao::Call::propose {
			dao: first + dao,
			calls: calls.try_into().unwrap_or_default(),
		};
		act(&member(nth / EACH), call)?;
		for seat in 0..AYES {
			let vote = Vote::Aye;
			act(&member(seat), pallet_dao::Call::vote { proposal, vote })?;
		}
	}
	Ok(())
}
