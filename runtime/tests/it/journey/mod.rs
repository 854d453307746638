// SPDX-License-Identifier: Apache-2.0

//! From nothing to a living, through all three pallets: a newcomer without any token learns, passes a quiz, gets a credential,
//! is admitted to a DAO, works two DAOs below the one that pays, is paid, votes, has her part of the income, and leaves with
//! her part of the treasury. The books are kept here, from the design's formulas; e2e/test/journey.test.mjs tells the same
//! story to a running node.

use crate::{
	calls::{
		accept, add_bounty_row, claim, create_program, post_root, posting, submit, take, window,
		Bounty, Learn, Member,
	},
	chain::{develop, Refused},
};
use calls::*;
use enmesh_runtime::{
	configs::assets::MeshAsset,
	constants::currency::{EXISTENTIAL_DEPOSIT, MESH},
	BountyMesh, Dao, LearnToEarn, Runtime, System,
};
use learning::{earn, learn, pass, pay, LEARNED, POOL, PRICE};
use pallet_bounty_mesh::{traits::Rule, LinkRef, Mode, Posting};
use pallet_dao::{constitution::IncomeBasis, Tribute, Vote, VotingSystem};
use polkadot_sdk::{
	sp_keyring::Sr25519Keyring::{
		self, Alice, Bob, Charlie, Dave, Eve, Ferdie, One as Nina, Two as Otto,
	},
	sp_runtime::transaction_validity::InvalidTransaction,
};
use story::{id, part_of, transfer, Group, Story};

mod calls;
mod deposits;
mod learning;
mod story;

type DaoError = pallet_dao::Error<Runtime>;
type BountyError = pallet_bounty_mesh::Error<Runtime>;

const ROOT: u128 = 300 * MESH + 11;
const CHILD: u128 = 180 * MESH + 7;
const LEAF: u128 = 70 * MESH + 3;
const FUEL: u128 = 5 * MESH;
const TRIBUTE: u128 = 2 * MESH + 1;
const SEATS: [(Sr25519Keyring, u64); 2] = [(Eve, 60), (Ferdie, 55)];
const SHARES: u64 = 10;
const ALL: u64 = 60 + 55 + SHARES;

/// Who is there, and the bounties from top to bottom.
struct Cast {
	board: Group,
	school: Group,
	guild: Group,
	tree: [u64; 3],
}

/// One has money, one a school, one work and a place. Work goes down, and waits for somebody who has learned how.
fn begin(story: &mut Story) -> Cast {
	let heads = |one, other| [(one, 1), (other, 1)];
	let board = story.found(heads(Alice, Bob), 0, |_| ());
	let school = story.found(heads(Charlie, Dave), 500_000, |_| ());
	let guild = story.found(SEATS, 600_000, |constitution| {
		constitution.system = VotingSystem::Shares;
		constitution.income.basis = IncomeBasis::Shares;
	});
	story.gives(&board.account, ROOT + 20 * MESH);
	story.gives(&school.account, 60 * MESH);
	story.gives(&guild.account, 60 * MESH + 7);

	story.decides(&school, open_school());
	let (program, amount) = (SCHOOL, FUEL);
	let fuel = Learn::add_fuel { program, amount }.into();
	let course = vec![
		fuel,
		set_epochs(POOL),
		create_course(PRICE),
		set_feed(&school, 2, None),
	];
	story.decides(&school, course);
	story.moves(&school.account, &LearnToEarn::pot_account(), FUEL);
	let works = vec![
		create_program(),
		add_bounty_row(WORKS),
		set_feed(&guild, 3, Some(WORKS)),
	];
	story.decides(&guild, works);
	story.check();

	let root = pallet_bounty_mesh::NextBountyId::<Runtime>::get();
	let tree @ [_, child, _] = [root, root + 1, root + 2];
	let (program, course) = (SCHOOL, COURSE);
	let top = posting(&school.account, 9, 40);
	story.decides(&board, vec![post_root(ROOT, top)]);
	story.moves(&board.account, &BountyMesh::pot_account(), ROOT);
	let middle = posting(&guild.account, 6, 0);
	story.decides(&school, vec![take(root), post_child(root, CHILD, middle)]);
	let bottom = Posting {
		mode: Mode::Application,
		eligibility: Rule::Credential { program, course },
		..posting(&id(Nina), 3, 30)
	};
	story.decides(&guild, vec![take(child), post_child(child, LEAF, bottom)]);
	story.check();
	Cast {
		board,
		school,
		guild,
		tree,
	}
}

/// The guild admits her; until then she has no say in it.
fn join(story: &mut Story, guild: &Group) {
	let (dao, who, loot, amount) = (guild.id, id(Nina), 0, TRIBUTE);
	let asset = MeshAsset::Native;
	let tribute = Some(Tribute { asset, amount });
	let apply = Member::apply {
		dao,
		constitution_hash: guild.hash,
		shares: SHARES,
		loot,
		tribute: tribute.clone(),
	};
	story.sends(Nina, apply);
	story.moves(&who, &Dao::pot_account(), TRIBUTE);
	story.check();
	let (program, member) = (WORKS, who.clone());
	let enrol = Learn::enrol { program, member };
	let admit = Member::admit {
		dao,
		who,
		shares: SHARES,
		loot,
		tribute,
	};
	let calls = vec![admit.into(), enrol.into()];
	let proposal = story.chain.propose(dao, Eve, calls);
	let vote = || Member::vote {
		proposal,
		vote: Vote::Aye,
	};
	story.refused(Nina, vote(), DaoError::NotEligible);
	story.sends(Eve, vote());
	story.sends(Ferdie, vote());
	story.refused(Nina, quit(dao), DaoError::NotEligible);
	story.chain.enacted(proposal);
	story.moves(&Dao::pot_account(), &guild.account, TRIBUTE);
	story.check();
}

/// All that Nina has in a DAO.
fn quit(dao: u32) -> Member {
	Member::rage_quit {
		dao,
		shares: SHARES,
		loot: 0,
		assets: vec![MeshAsset::Native].try_into().unwrap(),
	}
}

/// What she has learned opens the work, which goes up through three DAOs and pays on the way down. Gives what belongs to the
/// members of the school and of the guild.
fn work(story: &mut Story, cast: &Cast) -> [u128; 2] {
	let (board, school, guild) = (&cast.board, &cast.school, &cast.guild);
	let [root, child, leaf] = cast.tree;
	let due = System::block_number() + window();
	let bid = Bounty::apply {
		bounty: leaf,
		price: LEAF,
		due,
		until: due,
	};
	story.refused(Otto, bid, BountyError::NotEligible);
	story.sends(Nina, take(leaf));
	story.sends(Nina, submit(leaf, &id(Nina)));
	story.decides(
		guild,
		vec![accept(leaf, LEAF), submit(child, &guild.account)],
	);
	story.refused(Nina, claim(leaf), BountyError::NotFinal);
	story.decides(
		school,
		vec![accept(child, CHILD), submit(root, &school.account)],
	);
	story.decides(board, vec![accept(root, ROOT)]);
	story.check();

	let (bounty, link) = (child, LinkRef::Term(1));
	story.sends(Nina, Bounty::resolve { bounty, link });
	story.sends(Nina, claim(leaf));
	story.sends(Bob, claim(child));
	story.sends(Bob, claim(root));
	let pot = BountyMesh::pot_account();
	story.moves(&pot, &id(Nina), LEAF);
	story.moves(&pot, &guild.account, CHILD - LEAF);
	story.moves(&pot, &school.account, ROOT - CHILD);
	let shared = [
		story.income(school, ROOT - CHILD),
		story.income(guild, CHILD - LEAF),
	];
	assert_eq!(Dao::reputation(board.id, school.account.clone()), 40);
	// A member earns no reputation with a bounty of its own DAO; the work counts as activity, and that does, once it is certain.
	assert_eq!(Dao::reputation(guild.id, id(Nina)), 0);
	let counted = LearnToEarn::points(WORKS, id(Nina)).map(|points| points.community);
	assert_eq!(counted, Some(10));
	story.check();
	story.monday(2);
	let (program, member) = (WORKS, id(Nina));
	story.sends(Otto, Learn::update_book { program, member });
	assert_eq!(Dao::reputation(guild.id, id(Nina)), 3 * 10);
	// Bottom up, records go, and their deposits return to the DAOs.
	for bounty in [leaf, child, root] {
		story.sends(Bob, Bounty::clean { bounty });
	}
	story.check();
	shared
}

/// Her first vote decides, and binds her until it is carried out. Then she has her part of the income, leaves, and has her part
/// of the treasury: this is all of that.
fn leave(story: &mut Story, guild: &Group, income: u128) -> u128 {
	let (nina, otto, dao) = (id(Nina), id(Otto), guild.id);
	let present = transfer(&otto, 5 * MESH);
	let proposal = story.chain.propose(dao, Ferdie, vec![present]);
	for (who, vote) in [(Eve, Vote::Nay), (Ferdie, Vote::Aye), (Nina, Vote::Aye)] {
		story.sends(who, Member::vote { proposal, vote });
	}
	story.refused(Nina, quit(dao), DaoError::BoundByYes);
	story.chain.enacted(proposal);
	story.moves(&guild.account, &otto, 5 * MESH);
	story.check();

	let part = part_of(income, SHARES, ALL);
	story.shares_out(guild, Nina, part);
	let held = guild.deposit + deposits::program(1) + deposits::seat() + deposits::enrolment();
	let worth = story.books[&guild.account] - held - EXISTENTIAL_DEPOSIT;
	let exit = worth * u128::from(SHARES) / u128::from(ALL);
	story.sends(Nina, quit(dao));
	assert!(Dao::memberships(nina.clone()).is_empty());
	story.moves(&guild.account, &nina, exit);
	for (who, shares) in SEATS {
		story.shares_out(guild, who, part_of(income, shares, ALL));
	}
	story.check();
	part + exit
}

// covers: L-07, L-09, L-11, L-14, L-15, B-02, B-07, B-12, D-03, D-10, D-13, D-16, D-22
#[test]
fn from_nothing_to_a_living() {
	develop(|chain| {
		let people = [Alice, Bob, Charlie, Dave, Eve, Ferdie, Nina, Otto];
		let mut story = Story::begin(chain, &people);
		story.monday(1);
		let cast = begin(&mut story);
		let poor = InvalidTransaction::Payment.into();
		let refusal = story.chain.send(Nina, take(cast.tree[2]));
		assert_eq!(refusal, Err(Refused::Invalid(poor)));
		let (week, tuition) = learn(&mut story, &cast.school);
		pass(&mut story);
		earn(&mut story, &cast.school, week);
		join(&mut story, &cast.guild);
		let [upper, lower] = work(&mut story, &cast);
		let left = leave(&mut story, &cast.guild, lower);
		for who in [Charlie, Dave] {
			story.shares_out(&cast.school, who, (tuition + upper) / 2);
		}
		story.check();

		// Once more, without the books.
		let fees = story.chain.paid[&id(Nina)];
		let data = System::account(id(Nina)).data;
		assert_eq!(data.free, pay(LEARNED[0]) + LEAF + left - TRIBUTE - fees);
		assert_eq!(data.reserved, 0);
		assert!(fees > 0 && data.free > 100 * MESH);
	});
}
