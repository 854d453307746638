// SPDX-License-Identifier: Apache-2.0

//! What DAOs have behind them: one has ended, one has ended and sits in another, whose members are on trial, suspended,
//! expelled and gone while its money was frozen; earnings wait, reputation is held outside, delegations and exchanges stand.

use super::{
	daos::{apply, found, give_token, take_in_token, Found},
	sends, ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE, NINA, TOKEN, TOM,
};
use crate::{calls::Member, chain::Chain, drive::people::person};
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, AccountId, BlockNumber, Dao, Runtime,
	RuntimeCall, System,
};
use pallet_dao::{Constitution, Credits, Debts, Tribute};
use polkadot_sdk::pallet_assets;

/// Blocks of a trial, and from an end to the sweep: few, so that inputs get there.
const SOON: u32 = 200;

pub fn past(chain: &mut Chain, daos: &[Found; 3]) {
	ended(chain);
	let mut guild = guild(chain);
	let crew = crew(chain, &guild);
	gone(chain, &mut guild);
	outside(chain, daos);
	exchanges(chain, daos, &guild, &crew);
	crew.decides(chain, [Member::dissolve { dao: crew.dao }.into()]);
	waiting(chain, daos);
}

fn articles() -> Constitution<BlockNumber, MeshAsset> {
	let mut articles = Dao::default_constitution();
	(articles.probation, articles.sweep) = (SOON, SOON);
	articles.reputation_budget = 10_000;
	articles
}

/// Everybody can fetch a part of two assets.
fn ended(chain: &mut Chain) {
	let all = found(chain, articles(), [DAVE, EVE, FERDIE]);
	all.decides(chain, [take_in_token(all.dao)]);
	give_token(chain, &all);
	all.decides(chain, [Member::dissolve { dao: all.dao }.into()]);
}

fn grant(dao: u32, who: AccountId, shares: u64) -> RuntimeCall {
	let loot = 0;
	Member::grant {
		dao,
		who,
		shares,
		loot,
	}
	.into()
}

fn points(dao: u32, who: usize, amount: u64) -> RuntimeCall {
	let who = person(who);
	Member::grant_reputation { dao, who, amount }.into()
}

fn accept(dao: u32) -> Member {
	let constitution_hash = Dao::hash_of(&Dao::dao(dao).unwrap().constitution);
	Member::accept_invitation {
		dao,
		constitution_hash,
	}
}

/// Somebody is on trial, somebody suspended, somebody expelled.
fn guild(chain: &mut Chain) -> Found {
	let mut slow = articles();
	// Time for a member that is a DAO to decide how it votes.
	let decided = slow.ordinary.voting + slow.ordinary.grace;
	for rules in [
		&mut slow.ordinary,
		&mut slow.treasury,
		&mut slow.membership,
		&mut slow.constitutional,
	] {
		rules.voting = rules.voting.max(decided);
	}
	let guild = found(chain, slow, [BOB, CHARLIE, FERDIE]);
	let dao = guild.dao;
	let invite = |who| RuntimeCall::from(Member::invite { dao, who });
	let guests = [DAVE, EVE].map(person).map(invite);
	guild.decides(chain, guests);
	for who in [DAVE, EVE] {
		sends(chain, who, accept(dao));
	}
	sends(chain, 7, apply(dao, 10, 100 * MESH));
	let admit = Member::admit {
		dao,
		who: person(7),
		shares: 10,
		loot: 0,
		tribute: Some(Tribute {
			asset: MeshAsset::Native,
			amount: 100 * MESH,
		}),
	};
	guild.decides(
		chain,
		[
			admit.into(),
			take_in_token(dao),
			grant(dao, person(DAVE), 20),
		],
	);
	give_token(chain, &guild);
	let jail = Member::jail {
		dao,
		who: person(EVE),
		until: System::block_number() + 50 * SOON,
	};
	let who = person(DAVE);
	guild.decides(chain, [jail.into(), Member::kick { dao, who }.into()]);
	guild
}

/// A member of the guild that is a DAO.
fn crew(chain: &mut Chain, guild: &Found) -> Found {
	let crew = found(chain, articles(), [CHARLIE, DAVE, EVE]);
	let (dao, who) = (guild.dao, crew.account());
	let invite = Member::invite {
		dao,
		who: who.clone(),
	};
	guild.decides(chain, [invite.into()]);
	crew.decides(chain, [accept(dao).into()]);
	guild.decides(chain, [grant(dao, who, 40)]);
	crew
}

/// Ferdie leaves the guild with earnings, which wait for him, while the tokens are frozen, so it owes him those.
fn gone(chain: &mut Chain, guild: &mut Found) {
	let dao = guild.dao;
	let distribute = Member::distribute {
		dao,
		asset: MeshAsset::Native,
		amount: 100 * MESH,
	};
	guild.decides(chain, [distribute.into()]);
	let id = || 1.into();
	sends(
		chain,
		ALICE,
		pallet_assets::Call::<Runtime>::freeze_asset { id: id() },
	);
	let quit = Member::rage_quit {
		dao,
		shares: 20,
		loot: 5,
		assets: vec![MeshAsset::Native, TOKEN].try_into().unwrap(),
	};
	sends(chain, FERDIE, quit);
	let ferdie = person(FERDIE);
	assert!(Credits::<Runtime>::contains_key(&ferdie, MeshAsset::Native));
	assert!(Debts::<Runtime>::contains_key(dao, (ferdie, TOKEN)));
	guild.members.retain(|who| *who != FERDIE);
	sends(
		chain,
		ALICE,
		pallet_assets::Call::<Runtime>::thaw_asset { id: id() },
	);
}

/// Reputation without a seat: with enough of it for one, and of somebody without money.
fn outside(chain: &mut Chain, daos: &[Found; 3]) {
	let [.., by_reputation] = daos;
	let dao = by_reputation.dao;
	by_reputation.decides(chain, [points(dao, TOM, 50), points(dao, NINA, 50)]);
}

/// One agreed, one offered, one that nobody took in time.
fn exchanges(chain: &mut Chain, daos: &[Found; 3], guild: &Found, crew: &Found) {
	let [by_shares, _, by_reputation] = daos;
	let offer = |of: &Found, with: &Found, blocks: u32| -> RuntimeCall {
		Member::offer_exchange {
			dao: of.dao,
			with: with.dao,
			give: 5,
			want: 5,
			expires: System::block_number() + blocks,
		}
		.into()
	};
	let offered = offer(by_shares, by_reputation, 10_000);
	by_shares.decides(chain, [offered]);
	let take = Member::accept_exchange {
		dao: by_reputation.dao,
		from: by_shares.dao,
		give: 5,
		want: 5,
	};
	by_reputation.decides(chain, [take.into()]);
	let offered = offer(guild, by_reputation, 1_000_000);
	guild.decides(chain, [points(guild.dao, BOB, 100), offered]);
	let offered = offer(crew, by_shares, 50);
	crew.decides(chain, [points(crew.dao, DAVE, 100), offered]);
}

/// Income that its members have not fetched, and who votes for others.
fn waiting(chain: &mut Chain, daos: &[Found; 3]) {
	let [by_shares, _, by_reputation] = daos;
	let pay = Member::pay_income {
		dao: by_shares.dao,
		asset: MeshAsset::Native,
		amount: 100 * MESH,
	};
	sends(chain, CHARLIE, pay);
	for (dao, who, to) in [
		(by_shares.dao, DAVE, BOB),
		(by_reputation.dao, ALICE, FERDIE),
	] {
		let to = person(to);
		sends(chain, who, Member::delegate { dao, to });
	}
}
