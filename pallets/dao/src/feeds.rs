// SPDX-License-Identifier: Apache-2.0

//! What flows into a DAO by itself: points of its learning programs become reputation, bounties it
//! accepted count as activity in one of its programs (L-15). The DAO only says what it wants; this
//! pallet knows neither points nor bounties. Adapters read the policy and do it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{Debug, DispatchResult};

use crate::{pallet::Daos, traits::Feeds, types::DaoId, Config, Event, Pallet, Standings};

/// A row of a learning program.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct ActivityRow {
	/// Number of the program; it has to belong to the DAO.
	pub program: u32,
	/// Number of a row that the chain feeds.
	pub row: u8,
}

/// What a DAO lets flow in by itself. Nothing, to begin with.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Default,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Feed {
	/// Reputation for each point that counts in a program of the DAO, within the reputation budget
	/// of 30 days; 0: none.
	pub reputation_per_point: u32,
	/// Where a reward paid for a bounty of the DAO counts as one unit of activity of who was paid.
	pub bounties: Option<ActivityRow>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_feed(dao: DaoId, feed: Feed) -> DispatchResult {
		Self::active(dao)?;
		Standings::<T>::mutate(dao, |standing| standing.feed = feed);
		Self::deposit_event(Event::FeedSet { dao, feed });
		Ok(())
	}
}

impl<T: Config> Feeds for Pallet<T> {
	fn feed(dao: DaoId) -> Feed {
		match Daos::<T>::contains_key(dao) {
			true => Standings::<T>::get(dao).feed,
			false => Feed::default(),
		}
	}
}
