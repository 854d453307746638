// SPDX-License-Identifier: Apache-2.0

use super::super::{bytes::Bytes, value::Scene};
use super::{one, pair};
use enmesh_runtime::Runtime;
use pallet_bounty_mesh::{
	state::State,
	types::{LinkRef, Next, StateOf},
	Applications, Bounties, BountyId, Call as Bounty, Contests, Contributions, Entries, Levels,
	OwedReputation, Payee,
};
use polkadot_sdk::sp_runtime::Permill;

/// Links of a bounty that anybody could ask about.
fn links(all: impl Fn(&Next<u32>) -> bool) -> Vec<(BountyId, LinkRef)> {
	let mut links = Vec::new();
	for (id, bounty) in Bounties::<Runtime>::iter() {
		let pays = bounty.pays.iter().filter(|pay| all(&pay.link.next));
		links.extend(pays.map(|pay| (id, LinkRef::Pay(pay.id))));
		let terms = (1..).zip(&bounty.terms);
		let terms = terms.filter(|(_, term)| all(&term.link.next));
		links.extend(terms.map(|(number, _)| (id, LinkRef::Term(number))));
	}
	links
}

/// What becomes of a promise.
fn next_of(id: BountyId, link: LinkRef) -> Option<Next<u32>> {
	let bounty = Bounties::<Runtime>::get(id)?;
	match link {
		LinkRef::Pay(number) => {
			let mut pays = bounty.pays.iter();
			pays.find(|pay| pay.id == number).map(|pay| pay.link.next)
		},
		LinkRef::Term(number) => {
			let term = bounty.terms.get(number.checked_sub(1)? as usize)?;
			Some(term.link.next)
		},
	}
}

/// Where a bounty must be in its life, so that this can be done to it.
fn asked(call: &mut Bounty<Runtime>) -> Option<(&mut BountyId, fn(&StateOf<Runtime>) -> bool)> {
	Some(match call {
		Bounty::take { bounty }
		| Bounty::cancel { bounty }
		| Bounty::invite { bounty, .. }
		| Bounty::apply { bounty, .. }
		| Bounty::enter { bounty, .. }
		| Bounty::take_and_submit { bounty, .. } => (bounty, |at| matches!(at, State::Open { .. })),
		Bounty::submit { bounty, .. }
		| Bounty::resign { bounty }
		| Bounty::release { bounty, .. }
		| Bounty::post_child { parent: bounty, .. } => {
			(bounty, |at| matches!(at, State::Assigned { .. }))
		},
		Bounty::accept { bounty, .. }
		| Bounty::accept_and_pay { bounty, .. }
		| Bounty::rework { bounty, .. }
		| Bounty::offer { bounty, .. } => (bounty, |at| matches!(at, State::Submitted { .. })),
		Bounty::agree { bounty } | Bounty::escalate { bounty } | Bounty::sponsor { bounty } => {
			(bounty, |at| {
				matches!(at, State::Offered { .. } | State::Refused { .. })
			})
		},
		Bounty::match_bond { bounty }
		| Bounty::rule { bounty, .. }
		| Bounty::to_collective { bounty, .. } => (bounty, |at| matches!(at, State::Disputed { .. })),
		Bounty::lift { bounty } | Bounty::extend { bounty, .. } | Bounty::fund { bounty, .. } => {
			(bounty, State::is_living)
		},
		Bounty::clean { bounty } => (bounty, |at| !at.is_living()),
		_ => return None,
	})
}

pub fn bounty(call: &mut Bounty<Runtime>, scene: &Scene, bytes: &mut Bytes) {
	// One time in four it is the wrong one.
	if bytes.byte() < 192 {
		if let Some((bounty, fits)) = asked(call) {
			let fitting = Bounties::<Runtime>::iter().filter(|(_, found)| fits(&found.state));
			*bounty = one(fitting.map(|(id, _)| id), bytes).unwrap_or(*bounty);
		}
	}
	let available = |id: &BountyId| Bounties::<Runtime>::get(id).map_or(0, |found| found.available);
	match call {
		Bounty::accept { max, .. } | Bounty::accept_and_pay { max, .. } => *max = u128::MAX,
		Bounty::release { bounty, amount, .. } | Bounty::offer { bounty, amount, .. } => {
			*amount %= available(bounty) + 1;
		},
		Bounty::enter { payees, .. }
		| Bounty::submit { payees, .. }
		| Bounty::take_and_submit { payees, .. } => {
			// Those who were named share equally; nobody else is the signer alone.
			let mut named: Vec<_> = payees.iter().map(|payee| payee.who.clone()).collect();
			named.truncate(2);
			named.dedup();
			if named.is_empty() {
				named.push(scene.by.clone());
			}
			let share = Permill::from_percent(100 / named.len() as u32);
			let shares = named.into_iter().map(|who| Payee { who, share });
			*payees = shares.collect::<Vec<_>>().try_into().unwrap();
		},
		Bounty::extend { bounty, due, .. } => {
			if let (Some(due), Some(found)) = (due, Bounties::<Runtime>::get(*bounty)) {
				*due = (*due).max(found.due);
			}
		},
		Bounty::apply { bounty, price, .. } => *price %= available(bounty) + 1,
		Bounty::assign {
			bounty,
			hunter,
			price,
			due,
		} => {
			if let Some((id, who, bid)) = one(Applications::<Runtime>::iter(), bytes) {
				(*bounty, *hunter, *price, *due) = (id, who, bid.price, bid.due);
			}
		},
		Bounty::withdraw_application { bounty, applicant } => {
			pair(
				bounty,
				applicant,
				Applications::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Bounty::pick {
			bounty,
			entrant,
			evidence,
		} => {
			if let Some((id, who, entry)) = one(Entries::<Runtime>::iter(), bytes) {
				(*bounty, *entrant, *evidence) = (id, who, entry.evidence);
			}
		},
		Bounty::withdraw_entry { bounty, entrant } => {
			pair(bounty, entrant, Entries::<Runtime>::iter_keys(), bytes);
		},
		Bounty::rule { bounty, entry, .. } => {
			*entry = one(Entries::<Runtime>::iter_key_prefix(*bounty), bytes);
		},
		Bounty::confirm { bounty, link } => {
			// What hangs on a promise that is looked at, or on one that is contested.
			let judged = links(|next| matches!(next, Next::Review { .. } | Next::Contested));
			let all = links(|next| matches!(next, Next::Hangs { .. }));
			let hangs = all.into_iter().filter(|(id, link)| {
				let on = next_of(*id, *link);
				judged.iter().any(|(above, of)| {
					matches!((&on, of), (Some(Next::Hangs { bounty, term }), LinkRef::Term(own))
						if bounty == above && term == own)
				})
			});
			pair(bounty, link, hangs, bytes);
		},
		Bounty::contest { bounty, link, .. } | Bounty::ratify { bounty, link } => {
			let reviewed = links(|next| matches!(next, Next::Review { .. }));
			pair(bounty, link, reviewed.into_iter(), bytes);
		},
		Bounty::resolve { bounty, link } => {
			let open = links(|next| matches!(next, Next::Hangs { .. }));
			pair(bounty, link, open.into_iter(), bytes);
		},
		Bounty::rule_contest { bounty, link, .. } => {
			pair(bounty, link, Contests::<Runtime>::iter_keys(), bytes);
		},
		Bounty::contest_to_collective {
			bounty,
			link,
			witness,
		} => {
			pair(bounty, link, Contests::<Runtime>::iter_keys(), bytes);
			*witness = witness.filter(|_| bytes.byte() >= 192);
		},
		Bounty::to_collective { witness, .. } => {
			*witness = witness.filter(|_| bytes.byte() >= 192);
		},
		Bounty::claim { bounty, pay } => {
			// Links of pays come with those of terms.
			let sure = links(Next::is_final).into_iter();
			let pays = sure.filter_map(|(id, link)| match link {
				LinkRef::Pay(pay) => Some((id, pay)),
				LinkRef::Term(_) => None,
			});
			pair(bounty, pay, pays, bytes);
		},
		Bounty::forget_level { who } => {
			*who = one(Levels::<Runtime>::iter_keys(), bytes).unwrap_or(who.clone());
		},
		Bounty::refund { root, contributor } => {
			pair(
				root,
				contributor,
				Contributions::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Bounty::collect_reputation { to, by, .. } => {
			pair(to, by, OwedReputation::<Runtime>::iter_keys(), bytes);
		},
		Bounty::withdraw_credit { payee, asset } => {
			let credits = pallet_bounty_mesh::Credits::<Runtime>::iter_keys();
			pair(payee, asset, credits, bytes);
		},
		_ => {},
	}
}
