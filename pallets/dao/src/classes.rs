// SPDX-License-Identifier: Apache-2.0

//! Classes: how they combine, and which the calls of this pallet have.

use alloc::boxed::Box;
use frame_support::{ensure, traits::IsSubType};
use sp_runtime::DispatchError;

use crate::{traits::ClassifyCall, types::*, Call, Config, Error, Pallet, Proposals};

impl Classes {
	/// A ballot in another DAO; takes thresholds from [`Self::voice_of`].
	pub const VOICE: Self = Self { own: 1, voiced: 0 };
	/// Moves, locks, promises and mints nothing.
	pub const ORDINARY: Self = Self { own: 2, voiced: 0 };
	/// Moves, approves, holds, sells or redirects value.
	pub const TREASURY: Self = Self { own: 4, voiced: 0 };
	/// Changes who decides.
	pub const MEMBERSHIP: Self = Self { own: 8, voiced: 0 };
	/// Changes the rules.
	pub const CONSTITUTIONAL: Self = Self { own: 16, voiced: 0 };
	/// No class.
	pub const NONE: Self = Self { own: 0, voiced: 0 };

	/// Both together.
	pub const fn union(self, other: Self) -> Self {
		Self {
			own: self.own | other.own,
			voiced: self.voiced | other.voiced,
		}
	}

	/// The class of a ballot on a proposal of these classes.
	pub const fn voice_of(target: Self) -> Self {
		Self {
			own: Self::VOICE.own,
			voiced: (target.own | target.voiced) & !Self::VOICE.own,
		}
	}

	/// Whether every class of `other` is in here.
	pub const fn contains(self, other: Self) -> bool {
		self.own & other.own == other.own && self.voiced & other.voiced == other.voiced
	}

	/// Whether any class of `other` is in here.
	pub const fn intersects(self, other: Self) -> bool {
		self.own & other.own != 0
	}

	/// The classes whose quorum and approval count.
	pub const fn thresholds(self) -> Self {
		Self {
			own: (self.own | self.voiced) & !Self::VOICE.own,
			voiced: 0,
		}
	}

	/// Everything but voice and ordinary may change what a member's claim is worth: such
	/// proposals keep the gap, so that whoever disagrees can leave in between.
	pub const fn touches_claims(self) -> bool {
		self.own & !(Self::VOICE.own | Self::ORDINARY.own) != 0
	}

	/// Whether there is no class in it.
	pub const fn is_empty(self) -> bool {
		self.own == 0
	}
}

impl core::ops::BitOr for Classes {
	type Output = Self;

	fn bitor(self, other: Self) -> Self {
		self.union(other)
	}
}

impl<T: Config> Pallet<T> {
	/// Classes of this pallet's own calls, for the runtime's table. Exhaustive.
	pub fn classify(call: &Call<T>) -> Option<Classes> {
		match call {
			Call::accept_invitation { .. }
			| Call::decline_invitation { .. }
			| Call::start { .. }
			| Call::expire_invitation { .. }
			| Call::withdraw { .. } => Some(Classes::ORDINARY),
			Call::found { .. } | Call::leave { .. } => Some(Classes::TREASURY),
			Call::invite { .. } => Some(Classes::MEMBERSHIP),
			Call::grant_reputation { .. }
			| Call::burn_reputation { .. }
			| Call::set_feed { .. } => Some(Classes::MEMBERSHIP),
			Call::delegate { .. }
			| Call::offer_exchange { .. }
			| Call::accept_exchange { .. }
			| Call::unwind_exchange { .. } => Some(Classes::MEMBERSHIP),
			Call::open_round { .. }
			| Call::strike_project { .. }
			| Call::register_project { .. }
			| Call::contribute { .. } => Some(Classes::TREASURY),
			Call::drop_reputation { .. }
			| Call::undelegate { .. }
			| Call::take_guest_seat { .. }
			| Call::expire_exchange { .. }
			| Call::claim_match { .. }
			| Call::settle_contribution { .. }
			| Call::return_rest { .. }
			| Call::remove_project { .. } => Some(Classes::ORDINARY),
			Call::amend { .. } => Some(Classes::CONSTITUTIONAL),
			Call::vote { proposal, .. }
			| Call::vote_quadratic { proposal, .. }
			| Call::vote_as { proposal, .. } => {
				Proposals::<T>::get(proposal).map(|target| Classes::voice_of(target.classes))
			},
			// One proposal may open another elsewhere, but no more than one deep.
			Call::propose { calls, .. } => {
				let nested = calls
					.iter()
					.any(|call| matches!((**call).is_sub_type(), Some(Call::propose { .. })));
				(!nested).then_some(Classes::TREASURY)
			},
			Call::grant { .. } => Some(Classes::MEMBERSHIP.union(Classes::TREASURY)),
			Call::admit { shares, loot, .. } => Some(match (shares, loot) {
				(0, 0) => Classes::MEMBERSHIP,
				_ => Classes::MEMBERSHIP.union(Classes::TREASURY),
			}),
			Call::burn { .. }
			| Call::revoke { .. }
			| Call::kick { .. }
			| Call::jail { .. }
			| Call::release { .. } => Some(Classes::MEMBERSHIP),
			Call::apply { .. }
			| Call::register_asset { .. }
			| Call::unregister_asset { .. }
			| Call::rage_quit { .. }
			| Call::pay_income { .. }
			| Call::open_pot { .. }
			| Call::distribute { .. } => Some(Classes::TREASURY),
			Call::dissolve { .. } => Some(Classes::CONSTITUTIONAL),
			Call::withdraw_application { .. }
			| Call::expire_application { .. }
			| Call::settle_probation { .. }
			| Call::pay_former { .. }
			| Call::withdraw_credit { .. }
			| Call::pay_debt { .. }
			| Call::claim { .. }
			| Call::claim_rest { .. }
			| Call::exit_dissolved { .. }
			| Call::sweep { .. } => Some(Classes::ORDINARY),
			// Nothing inside an enactment may close or enact: depth is one.
			Call::close { .. } | Call::enact { .. } | Call::__Ignore(..) => None,
		}
	}

	/// Classes of a proposal's calls; refuses what can never be enacted.
	pub(crate) fn classify_list(
		dao: DaoId,
		record: &DaoOf<T>,
		constitution: &ConstitutionOf<T>,
		calls: &[Box<CallOf<T>>],
	) -> Result<Classes, DispatchError> {
		let mut classes = Classes::NONE;
		let account = Self::account_id(dao);
		for call in calls {
			let of_call =
				T::Classifier::classify(&account, call).ok_or(Error::<T>::NotClassified)?;
			classes = classes.union(of_call);
			match (**call).is_sub_type() {
				Some(Call::amend {
					dao: target,
					constitution: new,
				}) => {
					ensure!(*target == dao, Error::<T>::NotEnacting);
					Self::check_amendment(record, constitution, new)?;
				},
				Some(Call::invite { dao: target, who }) => {
					ensure!(*target == dao, Error::<T>::NotEnacting);
					Self::check_invitation(dao, record, constitution, who)?;
				},
				Some(
					Call::grant_reputation { dao: target, .. }
					| Call::burn_reputation { dao: target, .. }
					| Call::set_feed { dao: target, .. }
					| Call::offer_exchange { dao: target, .. }
					| Call::accept_exchange { dao: target, .. }
					| Call::unwind_exchange { dao: target, .. }
					| Call::open_round { dao: target, .. }
					| Call::strike_project { dao: target, .. },
				) => ensure!(*target == dao, Error::<T>::NotEnacting),
				Some(Call::admit {
					dao: target,
					who,
					shares,
					loot,
					tribute,
				}) => {
					ensure!(*target == dao, Error::<T>::NotEnacting);
					let terms = (*shares, *loot, tribute.as_ref());
					Self::check_admission(dao, record, constitution, who, terms)?;
				},
				_ => {},
			}
		}
		// A ballot on a proposal without classes would have no thresholds.
		ensure!(!classes.thresholds().is_empty(), Error::<T>::NotClassified);
		Ok(classes)
	}
}
