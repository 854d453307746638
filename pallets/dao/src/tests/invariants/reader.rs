// SPDX-License-Identifier: Apache-2.0

//! A client that has only read events.

use crate::{tests::*, Members};

/// What a client knows that has only read events.
// pitfall: 76
#[derive(Default)]
pub struct Reader {
	reputation: std::collections::BTreeMap<(DaoId, AccountId), Weighted>,
	rounds: std::collections::BTreeMap<crate::RoundId, Balance>,
	/// How often what happened: a walk in which something never does proves nothing about it.
	pub seen: std::collections::BTreeMap<String, usize>,
}

/// What has to happen in a long run.
pub const MUST_HAPPEN: [&str; 22] = [
	"Enacted",
	"EnactmentFailed",
	"Extended",
	"ReputationGranted",
	"ReputationBurnt",
	"Delegated",
	"Undelegated",
	"VotedAs",
	"GuestSeated",
	"ExchangeOffered",
	"ReputationExchanged",
	"ExchangeEnded",
	"RoundOpened",
	"ProjectRegistered",
	"Contributed",
	"ProjectStruck",
	"ProjectPaid",
	"ContributionSettled",
	"RestReturned",
	"ProjectRemoved",
	"Dissolved",
	"Bought",
];

impl Reader {
	pub fn read(&mut self) {
		use crate::Event::*;
		for event in events() {
			let name = format!("{event:?}");
			let name = name.trim_start_matches("Event::");
			let name = name.split([' ', '{']).next().unwrap_or_default();
			*self.seen.entry(name.into()).or_default() += 1;
			match event {
				Voted { weight, .. } if (2u32..13).any(|votes| weight == votes.into()) => {
					*self.seen.entry("Bought".into()).or_default() += 1;
				},
				ReputationGranted { dao, who, raw, .. } => {
					*self.reputation.entry((dao, who)).or_default() += raw;
				},
				ReputationBurnt { dao, who, raw } => {
					*self.reputation.entry((dao, who)).or_default() -= raw;
				},
				RoundOpened { round, pool, .. } => {
					self.rounds.insert(round, pool);
				},
				Contributed { round, amount, .. } => {
					*self.rounds.get_mut(&round).unwrap() += amount;
				},
				ProjectPaid {
					round,
					funds,
					matched,
					..
				} => *self.rounds.get_mut(&round).unwrap() -= funds + matched,
				ContributionSettled { round, refund, .. } => {
					*self.rounds.get_mut(&round).unwrap() -= refund;
				},
				RestReturned { round, amount, .. } => {
					*self.rounds.get_mut(&round).unwrap() -= amount;
				},
				_ => {},
			}
		}
	}

	/// That it knows what is stored.
	pub fn check(&self) {
		let mut stored = std::collections::BTreeMap::<_, Weighted>::new();
		for (dao, who, member) in Members::<Test>::iter() {
			*stored.entry((dao, who)).or_default() += member.reputation;
		}
		for (dao, who, outsider) in crate::Outsiders::<Test>::iter() {
			*stored.entry((dao, who)).or_default() += outsider.reputation;
		}
		for (holder, raw) in &self.reputation {
			assert_eq!(
				stored.remove(holder).unwrap_or_default(),
				*raw,
				"{holder:?}"
			);
		}
		assert!(stored.values().all(|raw| raw.is_zero()));
		for (round, held) in &self.rounds {
			assert_eq!(crate::RoundLedger::<Test>::get(round), *held);
		}
	}
}
