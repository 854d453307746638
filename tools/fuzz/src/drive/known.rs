// SPDX-License-Identifier: Apache-2.0

//! Arguments that name what is there. Of all pairs of a number and an account few are known to the chain, and of all amounts
//! few are what somebody asked for.

use super::{bytes::Bytes, value::Scene};
use enmesh_runtime::{AccountId, Runtime};
use pallet_bounty_mesh::{
	types::{LinkRef, Next},
	Applications, Bounties, BountyId, Call as Bounty, Contests, Contributions, Entries,
	OwedReputation, Payee,
};
use pallet_dao::{Call as Member, DaoId};
use pallet_learn_to_earn::Call as Learn;
use polkadot_sdk::sp_runtime::Permill;

/// One of these, if there are any.
fn one<T>(all: impl Iterator<Item = T>, bytes: &mut Bytes) -> Option<T> {
	let mut all: Vec<_> = all.collect();
	let index = bytes.below(all.len());
	(index < all.len()).then(|| all.swap_remove(index))
}

/// Makes a number and an account one of the pairs that are there.
fn pair<N>(
	number: &mut N,
	who: &mut AccountId,
	all: impl Iterator<Item = (N, AccountId)>,
	bytes: &mut Bytes,
) {
	if let Some(found) = one(all, bytes) {
		(*number, *who) = found;
	}
}

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

pub fn bounty(call: &mut Bounty<Runtime>, scene: &Scene, bytes: &mut Bytes) {
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
		Bounty::contest { bounty, link, .. } => {
			let reviewed = links(|next| matches!(next, Next::Review { .. }));
			if let Some(found) = one(reviewed.into_iter(), bytes) {
				(*bounty, *link) = found;
			}
		},
		Bounty::resolve { bounty, link } => {
			let open = links(|next| !next.is_final());
			if let Some(found) = one(open.into_iter(), bytes) {
				(*bounty, *link) = found;
			}
		},
		Bounty::rule_contest { bounty, link, .. }
		| Bounty::contest_to_collective { bounty, link, .. } => {
			if let Some(found) = one(Contests::<Runtime>::iter_keys(), bytes) {
				(*bounty, *link) = found;
			}
		},
		Bounty::claim { bounty, pay } => {
			let pays = Bounties::<Runtime>::iter()
				.flat_map(|(id, found)| found.pays.into_iter().map(move |pay| (id, pay.id)));
			if let Some(found) = one(pays, bytes) {
				(*bounty, *pay) = found;
			}
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
			if let Some(found) = one(OwedReputation::<Runtime>::iter_keys(), bytes) {
				(*to, *by) = found;
			}
		},
		Bounty::withdraw_credit { payee, asset } => {
			let credits = pallet_bounty_mesh::Credits::<Runtime>::iter_keys();
			if let Some(found) = one(credits, bytes) {
				(*payee, *asset) = found;
			}
		},
		_ => {},
	}
}

pub fn dao(call: &mut Member<Runtime>, scene: &Scene, bytes: &mut Bytes) {
	let about = |(dao, _): &(DaoId, AccountId)| scene.dao.is_none_or(|of| of == *dao);
	match call {
		Member::grant { dao, who, .. }
		| Member::burn { dao, who, .. }
		| Member::burn_reputation { dao, who, .. }
		| Member::grant_reputation { dao, who, .. }
		| Member::kick { dao, who }
		| Member::jail { dao, who, .. }
		| Member::release { dao, who }
		| Member::settle_probation { dao, who }
		| Member::pay_former { dao, who }
		| Member::claim { dao, who }
		| Member::claim_rest { dao, who, .. } => {
			let members = pallet_dao::Members::<Runtime>::iter_keys().filter(about);
			pair(dao, who, members, bytes);
		},
		Member::expire_invitation { dao, who } | Member::revoke { dao, who } => {
			let invited = pallet_dao::Invitations::<Runtime>::iter_keys().filter(about);
			pair(dao, who, invited, bytes);
		},
		Member::admit { dao, who, .. } | Member::expire_application { dao, who } => {
			let applied = pallet_dao::Applications::<Runtime>::iter_keys().filter(about);
			pair(dao, who, applied, bytes);
		},
		Member::drop_reputation { dao, who } => {
			let outsiders = pallet_dao::Outsiders::<Runtime>::iter_keys().filter(about);
			pair(dao, who, outsiders, bytes);
		},
		Member::accept_exchange {
			dao,
			from,
			give,
			want,
		} => {
			let offered =
				pallet_dao::Exchanges::<Runtime>::iter().find_map(|(low, high, exchange)| {
					match exchange.state {
						pallet_dao::state::ExchangeState::Offered {
							by,
							give: given,
							want: wanted,
							..
						} if *dao == low + high - by => Some((by, wanted, given)),
						_ => None,
					}
				});
			if let Some(found) = offered {
				(*from, *give, *want) = found;
			}
		},
		Member::vote_as { who, .. } => {
			let owners = pallet_dao::Delegations::<Runtime>::iter_keys();
			if let Some((_, owner)) = one(owners, bytes) {
				*who = owner;
			}
		},
		Member::contribute { round, project, .. }
		| Member::claim_match { round, project }
		| Member::strike_project { round, project, .. }
		| Member::remove_project { round, project } => {
			if let Some(found) = one(pallet_dao::Projects::<Runtime>::iter_keys(), bytes) {
				(*round, *project) = found;
			}
		},
		Member::settle_contribution {
			round,
			project,
			who,
		} => {
			if let Some(found) = one(pallet_dao::Contributions::<Runtime>::iter_keys(), bytes) {
				(*round, *project, *who) = found;
			}
		},
		Member::withdraw_credit { who, asset } => {
			if let Some(found) = one(pallet_dao::Credits::<Runtime>::iter_keys(), bytes) {
				(*who, *asset) = found;
			}
		},
		Member::pay_debt { dao, who, asset } => {
			if let Some((of, (whose, what))) = one(pallet_dao::Debts::<Runtime>::iter_keys(), bytes)
			{
				(*dao, *who, *asset) = (of, whose, what);
			}
		},
		_ => {},
	}
}

pub fn learn(call: &mut Learn<Runtime>, bytes: &mut Bytes) {
	use pallet_learn_to_earn as learn;
	match call {
		Learn::unenrol { program, member }
		| Learn::set_role {
			program, member, ..
		}
		| Learn::charge {
			program, member, ..
		}
		| Learn::update_book { program, member }
		| Learn::void_entry {
			program, member, ..
		} => pair(
			program,
			member,
			learn::Members::<Runtime>::iter_keys(),
			bytes,
		),
		Learn::remove_attester { program, who } => {
			pair(
				program,
				who,
				learn::Attesters::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::claim_epoch {
			program,
			epoch,
			who,
		} => {
			pair(program, who, learn::Shares::<Runtime>::iter_keys(), bytes);
			if let Some(found) = one(learn::Epochs::<Runtime>::iter_key_prefix(*program), bytes) {
				*epoch = found;
			}
		},
		Learn::release_sale { course, learner }
		| Learn::refund { course, learner }
		| Learn::leave_course { course, learner } => {
			pair(course, learner, learn::Sales::<Runtime>::iter_keys(), bytes);
		},
		Learn::issue_credential { course, who } => {
			pair(course, who, learn::Purchases::<Runtime>::iter_keys(), bytes);
		},
		Learn::revoke_credential { course, who, .. } | Learn::drop_credential { course, who } => {
			pair(
				course,
				who,
				learn::Credentials::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::reveal_answers { quiz, who, .. } | Learn::claim_silence { quiz, who } => {
			pair(quiz, who, learn::Commits::<Runtime>::iter_keys(), bytes);
		},
		Learn::drop_attempt { assignment, who } => {
			pair(
				assignment,
				who,
				learn::Attempts::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::drop_record { who, policy } => {
			if let Some(found) = one(learn::Records::<Runtime>::iter_keys(), bytes) {
				(*who, *policy) = found;
			}
		},
		Learn::accept_mentee { program, mentee } | Learn::end_mentor { program, mentee } => {
			pair(
				program,
				mentee,
				learn::Mentors::<Runtime>::iter_keys(),
				bytes,
			);
		},
		Learn::withdraw_credit { who, asset } => {
			if let Some(found) = one(learn::Credits::<Runtime>::iter_keys(), bytes) {
				(*who, *asset) = found;
			}
		},
		_ => {},
	}
}
