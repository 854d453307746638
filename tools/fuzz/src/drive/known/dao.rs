// SPDX-License-Identifier: Apache-2.0

use super::super::{bytes::Bytes, value::Scene};
use super::{one, pair};
use enmesh_runtime::{AccountId, Dao, Runtime};
use pallet_dao::{
	state::{DaoState, ExchangeState, MemberState, ProposalState},
	Call as Member, DaoId,
};

fn proposals(fits: fn(&ProposalState<u32>) -> bool) -> impl Iterator<Item = u32> {
	let all = pallet_dao::Proposals::<Runtime>::iter();
	all.filter(move |(_, found)| fits(&found.state))
		.map(|(id, _)| id)
}

fn has_ended(dao: DaoId) -> bool {
	let found = pallet_dao::pallet::Daos::<Runtime>::get(dao);
	found.is_some_and(|found| matches!(found.state, DaoState::Dissolved { .. }))
}

fn ended() -> impl Iterator<Item = DaoId> {
	pallet_dao::pallet::Daos::<Runtime>::iter_keys().filter(|dao| has_ended(*dao))
}

pub fn dao(call: &mut Member<Runtime>, scene: &Scene, bytes: &mut Bytes) {
	let about = |(dao, _): &(DaoId, AccountId)| scene.dao.is_none_or(|of| of == *dao);
	let members = |fits: fn(&MemberState<u32>) -> bool| {
		let all = pallet_dao::Members::<Runtime>::iter();
		all.filter(move |(.., found)| fits(&found.state))
			.map(|(dao, who, _)| (dao, who))
			.filter(about)
	};
	match call {
		Member::settle_probation { dao, who } => {
			let on_trial = members(MemberState::is_probation);
			pair(dao, who, on_trial, bytes);
		},
		Member::release { dao, who } => {
			let jailed = members(|state| matches!(state, MemberState::Jailed { .. }));
			pair(dao, who, jailed, bytes);
		},
		Member::pay_former { dao, who } => {
			let expelled = members(|state| matches!(state, MemberState::Former { .. }));
			pair(dao, who, expelled, bytes);
		},
		Member::claim { dao, who } => {
			pair(dao, who, pallet_dao::Dues::<Runtime>::iter_keys(), bytes);
		},
		Member::claim_rest { dao, who, .. } => {
			let all =
				pallet_dao::Members::<Runtime>::iter_keys().filter(|(dao, _)| has_ended(*dao));
			pair(dao, who, all, bytes);
		},
		Member::sweep { dao, limit, .. } => {
			*dao = one(ended(), bytes).unwrap_or(*dao);
			*limit = 1 + *limit % 64;
		},
		Member::exit_dissolved { dissolved, from } => {
			let seats = ended().flat_map(|dao| {
				let account = Dao::account(dao).expect("it is there");
				let seats = pallet_dao::Memberships::<Runtime>::get(account);
				seats.into_iter().map(move |of| (dao, of))
			});
			pair(dissolved, from, seats, bytes);
		},
		Member::grant { dao, who, .. }
		| Member::burn { dao, who, .. }
		| Member::burn_reputation { dao, who, .. }
		| Member::grant_reputation { dao, who, .. }
		| Member::kick { dao, who }
		| Member::jail { dao, who, .. } => pair(dao, who, members(|_| true), bytes),
		Member::expire_invitation { dao, who } => {
			let invited = pallet_dao::Invitations::<Runtime>::iter_keys().filter(about);
			pair(dao, who, invited, bytes);
		},
		Member::revoke { dao, who } => {
			let applied = pallet_dao::Applications::<Runtime>::iter_keys().filter(about);
			pair(
				dao,
				who,
				applied.chain(members(MemberState::is_probation)),
				bytes,
			);
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
			let offers = pallet_dao::Exchanges::<Runtime>::iter();
			let offers = offers.filter_map(|(low, high, exchange)| match exchange.state {
				ExchangeState::Offered { by, give, want, .. } => {
					Some((low + high - by, by, give, want))
				},
				ExchangeState::Agreed { .. } => None,
			});
			let offers = offers.filter(|(to, ..)| scene.dao.is_none_or(|of| of == *to));
			if let Some(found) = one(offers, bytes) {
				(*dao, *from, *give, *want) = found;
			}
		},
		Member::unwind_exchange { dao, with } | Member::expire_exchange { dao, with } => {
			let pairs = pallet_dao::Exchanges::<Runtime>::iter_keys();
			let both = pairs.flat_map(|(low, high)| [(low, high), (high, low)]);
			let own = both.filter(|(of, _)| scene.dao.is_none_or(|dao| dao == *of));
			pair(dao, with, own, bytes);
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
