// SPDX-License-Identifier: Apache-2.0

use super::super::{bytes::Bytes, value::Scene};
use super::{one, pair};
use enmesh_runtime::{AccountId, Runtime};
use pallet_dao::{
	state::{DaoState, ExchangeState, ProposalState},
	Call as Member, DaoId,
};

fn proposals(fits: fn(&ProposalState<u32>) -> bool) -> impl Iterator<Item = u32> {
	let all = pallet_dao::Proposals::<Runtime>::iter();
	all.filter(move |(_, found)| fits(&found.state))
		.map(|(id, _)| id)
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
						ExchangeState::Offered {
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
		Member::accept_invitation { dao, .. } | Member::decline_invitation { dao } => {
			let invited = pallet_dao::Invitations::<Runtime>::iter_keys();
			let invited = invited.filter(|(_, who)| *who == scene.by);
			*dao = one(invited, bytes).map_or(*dao, |(of, _)| of);
		},
		Member::start { dao } => {
			let founding = pallet_dao::pallet::Daos::<Runtime>::iter()
				.filter(|(_, found)| matches!(found.state, DaoState::Founding { .. }));
			*dao = one(founding, bytes).map_or(*dao, |(of, _)| of);
		},
		Member::close { proposal } | Member::withdraw { proposal } => {
			let voting = |at: &ProposalState<u32>| at.is_voting();
			*proposal = one(proposals(voting), bytes).unwrap_or(*proposal);
		},
		Member::enact { proposal, .. } => {
			let passed = |at: &ProposalState<u32>| !at.is_voting() && !at.is_answered();
			*proposal = one(proposals(passed), bytes).unwrap_or(*proposal);
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
			pair(
				round,
				project,
				pallet_dao::Projects::<Runtime>::iter_keys(),
				bytes,
			);
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
			pair(
				who,
				asset,
				pallet_dao::Credits::<Runtime>::iter_keys(),
				bytes,
			);
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
