// SPDX-License-Identifier: Apache-2.0

//! What an account is told it can do is what works: the read against the calls themselves, in every
//! state, for every account, up to the last block that was told.

use super::*;
use crate::{
	pallet::{Applications, Entries, EntryLists},
	Action, Possible,
};
use codec::Decode;
use frame_support::{hypothetically, storage::with_storage_layer};
use sp_runtime::{DispatchResult, Perbill};
use std::collections::BTreeSet;

mod scenes;

/// A call, and the link it is about where there can be several.
type Call = (Action, Option<LinkRef>);

/// Who is chosen where anybody can be.
const HUNTERS: [AccountId; 3] = [WORKER, MATE, STRANGER];

/// All calls the read knows, about each link of a bounty.
fn calls(bounty: &Record) -> Vec<Call> {
	let terms = (1..=bounty.term()).map(LinkRef::Term);
	let pays = bounty.pays.iter().map(|pay| LinkRef::Pay(pay.id));
	let links: Vec<_> = terms.chain(pays).map(Some).collect();
	let every = (0u8..).map_while(|index| Action::decode(&mut &[index][..]).ok());
	let calls = every.flat_map(|action| match action {
		Action::Ratify
		| Action::Contest
		| Action::RuleContest
		| Action::ContestToCollective
		| Action::Resolve => links.iter().map(|link| (action, *link)).collect::<Vec<_>>(),
		Action::Claim | Action::ToCollectiveByPay | Action::ContestToCollectiveByPay => {
			let pays = links
				.iter()
				.filter(|link| matches!(link, Some(LinkRef::Pay(_))));
			pays.map(|link| (action, *link)).collect()
		},
		_ => vec![(action, None)],
	});
	calls.collect()
}

/// Whether a transaction would succeed now; it leaves nothing.
fn ok(call: impl FnOnce() -> DispatchResult) -> bool {
	hypothetically!(with_storage_layer(call)).is_ok()
}

/// What a pay of a bounty hangs on.
fn shown(bounty: &Record, link: LinkRef) -> Option<(BountyId, LinkRef)> {
	match Mesh::link_of(bounty, link).unwrap().next {
		Next::Hangs { bounty, term } => Some((bounty, LinkRef::Term(term))),
		_ => None,
	}
}

/// A pay of a bounty, to be shown.
fn witness(id: BountyId, link: LinkRef) -> Option<(BountyId, u32)> {
	match link {
		LinkRef::Pay(pay) => Some((id, pay)),
		LinkRef::Term(_) => None,
	}
}

/// Whether a call works now with anything that can be asked for in it.
fn works(who: AccountId, id: BountyId, (action, link): Call) -> bool {
	let (bounty, now) = (get(id), System::block_number());
	let link = link.unwrap_or(LinkRef::Pay(0));
	let tree = Trees::<Test>::get(bounty.root).unwrap();
	let from = || by(who);
	match action {
		Action::PostChild => ok(|| {
			let child = Child::of(id).with(|child| {
				(child.by, child.reward) = (who, tree.terms.smallest);
				child.posting = posting(STRANGER, now + 1, now + 1);
				child.posting.cap = bounty.cap;
			});
			child.try_post().map(|_| ())
		}),
		Action::Contribute => ok(|| Mesh::contribute(from(), id, tree.terms.smallest)),
		Action::Extend => {
			let later = |date: u64| date.max(now) + 1;
			let until = bounty.state.open().map(|(_, until)| later(until));
			let due = Some(later(bounty.state.due().unwrap_or(bounty.due)));
			let dates = [(until, None), (None, due), (until, due)];
			dates
				.iter()
				.any(|(until, due)| ok(|| Mesh::extend(from(), id, *until, *due)))
		},
		Action::Fund => ok(|| Mesh::fund(from(), id, 1)),
		Action::Cancel => ok(|| Mesh::cancel(from(), id)),
		Action::Invite => HUNTERS
			.iter()
			.any(|hunter| ok(|| Mesh::invite(from(), id, *hunter))),
		Action::Take => ok(|| free_of(Mesh::take(from(), id))),
		Action::Apply => ok(|| free_of(Mesh::apply(from(), id, bounty.available, now + 1, now))),
		// Somebody has to have applied, which each can do anew.
		Action::Assign => HUNTERS.iter().any(|hunter| {
			ok(|| {
				if Applications::<Test>::contains_key(id, hunter) {
					Mesh::withdraw_application(by(*hunter), id, *hunter)?;
				}
				let price = bounty.available;
				free_of(Mesh::apply(by(*hunter), id, price, now + 1, now))?;
				free_of(Mesh::assign(from(), id, *hunter, price, now + 1))
			})
		}),
		Action::Enter => ok(|| {
			free_of(Mesh::enter(
				from(),
				id,
				hash("entry"),
				payees(&[(who, 100)]),
			))
		}),
		Action::Pick => Entries::<Test>::iter_key_prefix(id)
			.any(|entrant| ok(|| Mesh::pick(from(), id, entrant, hash("entry")))),
		Action::Submit => ok(|| Mesh::submit(from(), id, hash("done"), payees(&[(who, 100)]))),
		Action::Resign => ok(|| free_of(Mesh::resign(from(), id))),
		Action::Accept => ok(|| free_of(Mesh::accept(from(), id, Balance::MAX))),
		Action::Rework => ok(|| Mesh::rework(from(), id, now + tree.terms.window)),
		Action::Release => ok(|| Mesh::release(from(), id, 1, hash("part"))),
		Action::Offer => ok(|| Mesh::offer(from(), id, 0, Below::Keep)),
		Action::Agree => ok(|| free_of(Mesh::agree(from(), id))),
		Action::Escalate => ok(|| Mesh::escalate(from(), id)),
		Action::Sponsor => ok(|| Mesh::sponsor(from(), id)),
		Action::MatchBond => ok(|| Mesh::match_bond(from(), id)),
		Action::Rule => {
			let all = Perbill::one();
			ok(|| free_of(Mesh::rule(from(), id, all, all, None)))
		},
		Action::ToCollective => ok(|| Mesh::to_collective(from(), id, None)),
		Action::ContestToCollective => ok(|| Mesh::contest_to_collective(from(), id, link, None)),
		Action::ToCollectiveByPay => shown(&bounty, link)
			.is_some_and(|(above, _)| ok(|| Mesh::to_collective(from(), above, witness(id, link)))),
		Action::ContestToCollectiveByPay => shown(&bounty, link).is_some_and(|(above, term)| {
			ok(|| Mesh::contest_to_collective(from(), above, term, witness(id, link)))
		}),
		Action::Ratify => ok(|| Mesh::ratify(from(), id, link)),
		Action::Contest => ok(|| Mesh::contest(from(), id, link, Perbill::zero())),
		Action::RuleContest => ok(|| free_of(Mesh::rule_contest(from(), id, link, Perbill::one()))),
		Action::Expire => ok(|| free_of(Mesh::expire(from(), id))),
		Action::Lift => ok(|| free_of(Mesh::lift(from(), id))),
		Action::Resolve => ok(|| free_of(Mesh::resolve(from(), id, link))),
		Action::Claim => match link {
			LinkRef::Pay(pay) => ok(|| free_of(Mesh::claim(from(), id, pay))),
			LinkRef::Term(_) => false,
		},
		Action::Refund => ok(|| free_of(Mesh::refund(from(), bounty.root, who))),
		Action::Clean => ok(|| free_of(Mesh::clean(from(), id))),
	}
}

fn is_among(told: &[Possible<u64>], call: Call) -> bool {
	let mut calls = told.iter();
	calls.any(|possible| (possible.action, possible.link) == call)
}

/// Told, but there is nobody to choose. The read is about states, roles, dates and means.
fn lacks(id: BountyId, action: Action) -> bool {
	let (bounty, tree, upper) = Mesh::load(id).unwrap();
	match action {
		Action::Assign => {
			let may = |who| Mesh::ensure_may_hunt(&bounty, &tree, &upper, &who).is_ok();
			!HUNTERS.into_iter().any(may)
		},
		Action::Pick => {
			let round = EntryLists::<Test>::get(id).unwrap().round;
			let mut all = Entries::<Test>::iter_prefix(id).filter(|(_, it)| it.round == round);
			!all.any(|(who, _)| Mesh::ensure_no_party(&tree, &upper, &who).is_ok())
		},
		_ => false,
	}
}

/// Not told, though it works: something else is told that comes to the same.
fn is_covered(who: AccountId, id: BountyId, (action, link): Call) -> bool {
	let (bounty, _, upper) = Mesh::load(id).unwrap();
	let is_told = |call| is_among(&Mesh::actions(who, id), call);
	match action {
		// The window is over: anyone can let it pass.
		Action::Ratify => {
			let next = Mesh::link_of(&bounty, link.unwrap()).unwrap().next;
			matches!(next, Next::Review { .. }) && is_told((Action::Resolve, link))
		},
		// Said to wait for a lift, though there is nothing to hand up.
		Action::Agree | Action::Expire => {
			let ended = upper.is_some_and(|(_, upper)| !upper.state.is_living());
			ended && is_told((Action::Lift, None))
		},
		// A party of what is judged above has nothing to show, and is told so there.
		Action::ToCollectiveByPay => {
			let (above, _) = shown(&bounty, link.unwrap()).unwrap();
			is_among(&Mesh::actions(who, above), (Action::ToCollective, None))
		},
		Action::ContestToCollectiveByPay => {
			let (above, term) = shown(&bounty, link.unwrap()).unwrap();
			let call = (Action::ContestToCollective, Some(term));
			is_among(&Mesh::actions(who, above), call)
		},
		// Of no use: there will be no other hunter.
		Action::Apply => bounty.term() == MAX_TERMS,
		_ => false,
	}
}

/// Where what is told about a bounty and what works are not the same: for whom, which call, and whether
/// it is told. What is told up to a block that has passed may work or not.
pub fn differing(id: BountyId) -> Vec<(AccountId, Call, bool)> {
	let now = System::block_number();
	let mut found = vec![];
	for who in ACTORS {
		let (told, calls) = (Mesh::actions(who, id), calls(&get(id)));
		assert!(told.iter().all(|it| calls.contains(&(it.action, it.link))));
		for call in calls {
			let mut same = told.iter().filter(|it| (it.action, it.link) == call);
			let said = same.next();
			assert!(same.next().is_none(), "{call:?} is told twice");
			let known = match (said, works(who, id, call)) {
				(Some(said), false) => {
					said.until.is_some_and(|until| until < now) || lacks(id, call.0)
				},
				(None, true) => is_covered(who, id, call),
				(Some(_), true) | (None, false) => true,
			};
			if !known {
				found.push((who, call, said.is_some()));
			}
		}
	}
	found
}

/// What is told about a bounty now works, and up to the block that was told, after which it does not or
/// silence can be made to count; what is not told does not work, now and after each of these dates.
fn agrees(id: BountyId) {
	let now = System::block_number();
	let told: Vec<_> = ACTORS
		.into_iter()
		.flat_map(|who| Mesh::actions(who, id).into_iter().map(move |it| (who, it)))
		.collect();
	let ends = told.iter().filter_map(|(_, possible)| possible.until);
	let dates: BTreeSet<_> = ends
		.filter(|end| *end >= now)
		.flat_map(|end| [end, end + 1])
		.chain([now])
		.collect();
	for date in dates {
		hypothetically!({
			run_to_block(date);
			assert_eq!(differing(id), vec![], "in block {date}, told: {told:?}");
			for (who, possible) in &told {
				let call = (possible.action, possible.link);
				let still = |call| is_among(&Mesh::actions(*who, id), call);
				if possible.until == Some(date) {
					assert!(still(call), "{possible:?} in block {date}");
				}
				let over = possible
					.until
					.is_some_and(|end| end >= now && end + 1 == date);
				if over && works(*who, id, call) {
					// Of what is asked for with a pay, silence counts where the pay hangs.
					let at = match possible.action {
						Action::ToCollectiveByPay => shown(&get(id), possible.link.unwrap()),
						_ => None,
					};
					let (at, link) = at.map_or((id, possible.link), |(at, link)| (at, Some(link)));
					let calls = [
						(Action::Expire, None),
						(Action::Lift, None),
						(Action::Resolve, link),
					];
					let told = Mesh::actions(*who, at);
					let mut silence = calls.into_iter();
					let counts = silence.any(|call| is_among(&told, call));
					assert!(counts, "{possible:?} in block {date}");
				}
			}
		});
	}
}

fn agree_with_the_calls() {
	Bounties::<Test>::iter_keys().for_each(agrees);
}
