// SPDX-License-Identifier: Apache-2.0

//! Bounties in many stages: what each call leads to, layers whose promises hang on each other, disputes and contests, and
//! what could not be paid.

use super::{daos::Found, sends, ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE, TOKEN, TOM};
use crate::{
	calls::{accept, claim, post_root, posting, submit, take, Bounty, Member},
	chain::Chain,
	drive::people::person,
};
use enmesh_runtime::{constants::currency::MESH, Runtime, RuntimeCall};
use pallet_bounty_mesh::{
	state::Below, types::LinkRef, Credits, Mode as Way, NextBountyId, OwedReputation, Payee,
	TreeTermsOf,
};
use polkadot_sdk::{
	pallet_assets,
	sp_runtime::{Perbill, Permill},
};

const REWARD: u128 = 100 * MESH;

fn next() -> u64 {
	NextBountyId::<Runtime>::get()
}

/// Posts a root with other terms.
fn root(
	chain: &mut Chain,
	by: usize,
	to: usize,
	windows: u32,
	change: impl Fn(&mut TreeTermsOf<Runtime>),
) -> u64 {
	let id = next();
	let mut call = post_root(REWARD, posting(&person(to), windows, 0));
	if let RuntimeCall::BountyMesh(Bounty::post_root { terms, .. }) = &mut call {
		change(terms);
	}
	sends(chain, by, call);
	id
}

/// Posts a child that somebody takes.
fn child(chain: &mut Chain, parent: u64, by: usize, to: usize, windows: u32) -> u64 {
	let id = next();
	let call = Bounty::post_child {
		parent,
		reward: 20 * MESH,
		sure: 0,
		advance: 0,
		posting: posting(&person(to), windows, 0),
	};
	sends(chain, by, call);
	sends(chain, to, take(id));
	id
}

/// Handed in, and accepted by who stands above.
fn done(chain: &mut Chain, bounty: u64, by: usize, above: usize) {
	sends(chain, by, submit(bounty, &person(by)));
	sends(chain, above, accept(bounty, u128::MAX));
}

/// One for each stage that a call leads to.
pub fn bounties(chain: &mut Chain) {
	let direct = |to| posting(&person(to), 4, 0);
	// Posted; taken; taken and cut; the same, and the hunter gone; handed in; accepted.
	for stage in 0..6 {
		let id = next();
		sends(chain, ALICE, post_root(REWARD, direct(DAVE)));
		if stage > 0 {
			sends(chain, DAVE, take(id));
		}
		if stage == 2 || stage == 3 {
			let below = next();
			let call = Bounty::post_child {
				parent: id,
				reward: 40 * MESH,
				sure: 0,
				advance: 0,
				posting: posting(&person(EVE), 2, 0),
			};
			sends(chain, DAVE, call);
			sends(chain, EVE, take(below));
			sends(chain, EVE, submit(below, &person(EVE)));
			sends(chain, DAVE, accept(below, u128::MAX));
		}
		if stage == 3 {
			sends(chain, DAVE, Bounty::resign { bounty: id });
		}
		if stage > 3 {
			sends(chain, DAVE, submit(id, &person(DAVE)));
		}
		if stage > 4 {
			sends(chain, ALICE, accept(id, u128::MAX));
		}
	}
	// Open to all, with bonds, of which two made use; by application, with one.
	let id = next();
	let mut all = direct(DAVE);
	(all.mode, all.invited, all.entry_bond) = (Way::Open, None, MESH);
	sends(chain, BOB, post_root(REWARD, all));
	for who in [EVE, FERDIE] {
		let payee = Payee {
			who: person(who),
			share: Permill::one(),
		};
		let enter = Bounty::enter {
			bounty: id,
			evidence: [7; 32].into(),
			payees: vec![payee].try_into().unwrap(),
		};
		sends(chain, who, enter);
	}
	let bounty = next();
	let mut bids = direct(DAVE);
	(bids.mode, bids.invited) = (Way::Application, None);
	let (until, due) = (bids.until, bids.due);
	sends(chain, CHARLIE, post_root(REWARD, bids));
	let apply = Bounty::apply {
		bounty,
		price: 80 * MESH,
		due,
		until,
	};
	sends(chain, EVE, apply);
	// Less was offered than was asked; once the hunter went to the arbiters.
	for escalates in [false, true] {
		let bounty = next();
		sends(chain, BOB, post_root(REWARD, direct(CHARLIE)));
		sends(chain, CHARLIE, take(bounty));
		sends(chain, CHARLIE, submit(bounty, &person(CHARLIE)));
		let offer = Bounty::offer {
			bounty,
			amount: 10 * MESH,
			below: Below::Review,
		};
		sends(chain, BOB, offer);
		if escalates {
			sends(chain, CHARLIE, Bounty::escalate { bounty });
		}
	}
	// Many pay, and two did; once it is over, and their money came back.
	for over in [false, true] {
		let root = root(chain, ALICE, DAVE, 4, |terms| terms.crowd = true);
		for who in [BOB, EVE] {
			let amount = 20 * MESH;
			sends(chain, who, Bounty::contribute { root, amount });
		}
		if over {
			sends(chain, ALICE, Bounty::cancel { bounty: root });
		}
	}
}

/// Four layers: what is accepted below hangs on those above. Once nobody fell out, once the one in the middle, once that is
/// contested.
pub fn layers(chain: &mut Chain) {
	for stage in 0..3 {
		let root = root(chain, BOB, DAVE, 12, |terms| {
			terms.arbiter = Some(person(TOM))
		});
		sends(chain, DAVE, take(root));
		let upper = child(chain, root, DAVE, EVE, 9);
		let middle = {
			let id = next();
			let call = Bounty::post_child {
				parent: upper,
				reward: 15 * MESH,
				sure: 0,
				advance: 0,
				posting: posting(&person(CHARLIE), 6, 0),
			};
			sends(chain, EVE, call);
			sends(chain, CHARLIE, take(id));
			id
		};
		for _ in 0..2 {
			let id = next();
			let call = Bounty::post_child {
				parent: middle,
				reward: 5 * MESH,
				sure: 0,
				advance: 0,
				posting: posting(&person(FERDIE), 3, 0),
			};
			sends(chain, CHARLIE, call);
			sends(chain, FERDIE, take(id));
			done(chain, id, FERDIE, CHARLIE);
		}
		if stage > 0 {
			sends(chain, CHARLIE, Bounty::resign { bounty: middle });
		}
		if stage > 1 {
			let contest = Bounty::contest {
				bounty: middle,
				link: LinkRef::Term(1),
				keep: Perbill::from_percent(30),
			};
			sends(chain, EVE, contest);
		}
	}
}

/// In trees with an arbiter: the bonds of both sides are there; once the collective was asked.
pub fn disputes(chain: &mut Chain) {
	for asks in [false, true] {
		let bounty = root(chain, BOB, DAVE, 12, |terms| {
			terms.arbiter = Some(person(TOM))
		});
		sends(chain, DAVE, take(bounty));
		let below = child(chain, bounty, DAVE, EVE, 6);
		done(chain, below, EVE, DAVE);
		sends(chain, DAVE, submit(bounty, &person(DAVE)));
		let offer = Bounty::offer {
			bounty,
			amount: 10 * MESH,
			below: Below::Keep,
		};
		sends(chain, BOB, offer);
		sends(chain, DAVE, Bounty::escalate { bounty });
		sends(chain, BOB, Bounty::match_bond { bounty });
		if asks {
			let witness = None;
			sends(chain, DAVE, Bounty::to_collective { bounty, witness });
		}
	}
}

/// Eve cannot receive tokens when she is paid, and a DAO has promised more reputation than it may grant this month.
pub fn unpaid(chain: &mut Chain, daos: &[Found; 3]) {
	let (id, eve) = (|| 1.into(), person(EVE));
	let bounty = root(chain, BOB, EVE, 4, |terms| terms.asset = TOKEN);
	sends(chain, EVE, take(bounty));
	done(chain, bounty, EVE, BOB);
	let who = || eve.clone().into();
	let block = pallet_assets::Call::<Runtime>::block {
		id: id(),
		who: who(),
	};
	sends(chain, ALICE, block);
	sends(chain, FERDIE, claim(bounty));
	assert!(Credits::<Runtime>::contains_key(&eve, TOKEN));
	let thaw = pallet_assets::Call::<Runtime>::thaw {
		id: id(),
		who: who(),
	};
	sends(chain, ALICE, thaw);

	let [by_shares, ..] = daos;
	let dao = by_shares.dao;
	let bounty = next();
	let post = post_root(REWARD, posting(&eve, 4, 5));
	// Ten thousand a month, of which a hundred were for Alice and five for an exchange.
	let grant = Member::grant_reputation {
		dao,
		who: person(ALICE),
		amount: 9_892,
	};
	by_shares.decides(chain, [post, grant.into()]);
	sends(chain, EVE, take(bounty));
	sends(chain, EVE, submit(bounty, &eve));
	by_shares.decides(chain, [accept(bounty, u128::MAX)]);
	sends(chain, FERDIE, claim(bounty));
	assert!(OwedReputation::<Runtime>::contains_key(
		&eve,
		by_shares.account()
	));
}
