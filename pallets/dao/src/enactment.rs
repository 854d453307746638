// SPDX-License-Identifier: Apache-2.0

//! Carrying out what was decided: all calls or none, as the DAO's account.

use alloc::vec::Vec;
use frame_support::{
	dispatch::{extract_actual_weight, GetDispatchInfo},
	dispatch_context::{run_in_context, with_context},
	ensure,
	storage::with_storage_layer,
	traits::{Get, OriginTrait},
	weights::Weight,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor, RawOrigin};
use sp_runtime::{
	traits::{Dispatchable, Saturating},
	DispatchError, DispatchResult, SaturatedConversion,
};

use crate::{
	pallet::Daos, state::ProposalState, tally::diluted, traits::ClassifyCall, types::*,
	weights::WeightInfo, Calls, Config, Error, Event, Pallet, Proposals, RejectReason,
};

/// What runs now, kept in the dispatch context: shared by all calls of one dispatch, invisible to
/// everything else. Set right before and cleared right after the calls of a proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Enactment {
	dao: DaoId,
	classes: Classes,
}

/// A call of a proposal that failed.
struct Failure {
	index: Option<u32>,
	error: DispatchError,
}

impl From<DispatchError> for Failure {
	fn from(error: DispatchError) -> Self {
		Self { index: None, error }
	}
}

impl<T: Config> Pallet<T> {
	/// That the DAO itself does this, by a decision that includes `class`: its account signs
	/// **and** an enactment of it is running. A key or proxy of the account is not enough.
	pub fn ensure_enacting(origin: OriginFor<T>, dao: DaoId, class: Classes) -> DispatchResult {
		let who = ensure_signed(origin)?;
		let running = with_context::<Enactment, _>(|context| context.get().copied()).flatten();
		let enacting = running
			.is_some_and(|enactment| enactment.dao == dao && enactment.classes.contains(class));
		ensure!(
			enacting && who == Self::account_id(dao),
			Error::<T>::NotEnacting
		);
		Ok(())
	}

	/// Try to enact a proposal whose grace is over. `limit` is what its calls may weigh. Returns
	/// the weight really used, with what this costs by itself.
	pub(crate) fn do_enact(id: ProposalId, limit: Weight) -> Result<Weight, DispatchError> {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		Self::ensure_attemptable(&proposal)?;
		let record = Daos::<T>::get(proposal.dao).ok_or(Error::<T>::UnknownDao)?;
		let own = T::WeightInfo::enact(record.members, proposal.calls_len);

		let calls = Self::calls_of(id, &proposal);
		if let Ok(calls) = &calls {
			ensure!(
				Self::weight_of_calls(calls).all_lte(limit),
				Error::<T>::WeightTooLow
			);
		}
		let quit = record.quit_cum.saturating_sub(proposal.quit_cum);
		if diluted(quit, proposal.claims, proposal.rules.dilution) {
			Self::reject(id, proposal, RejectReason::Diluted)?;
			return Ok(own);
		}

		let mut used = Weight::zero();
		let outcome = match calls {
			Ok(calls) => Self::enact_calls(id, proposal.clone(), calls, &mut used),
			Err(error) => Err(error.into()),
		};
		match outcome {
			Ok(()) => Self::deposit_event(Event::Enacted {
				dao: proposal.dao,
				proposal: id,
			}),
			Err(failure) => Self::note_failure(id, proposal, failure)?,
		}
		Ok(own.saturating_add(used))
	}

	fn ensure_attemptable(proposal: &ProposalOf<T>) -> DispatchResult {
		Self::active(proposal.dao)?;
		let now = Self::now();
		match proposal.state {
			ProposalState::Grace { until } => ensure!(now >= until, Error::<T>::TooEarly),
			ProposalState::Failed { expires, .. } => {
				ensure!(now < expires, Error::<T>::Expired)
			},
			ProposalState::Voting { .. }
			| ProposalState::Withdrawn
			| ProposalState::Rejected
			| ProposalState::Enacted
			| ProposalState::Expired => return Err(Error::<T>::WrongState.into()),
		}
		Ok(())
	}

	/// The calls of a proposal, if they still mean what was voted on.
	fn calls_of(id: ProposalId, proposal: &ProposalOf<T>) -> Result<Vec<CallOf<T>>, DispatchError> {
		ensure!(
			proposal.transaction_version == Self::transaction_version(),
			Error::<T>::OtherVersion
		);
		let bytes = Calls::<T>::get(id).ok_or(Error::<T>::Undecodable)?;
		Self::decode_calls(&bytes)
	}

	/// Make all calls, or none. The answer is written first, in the same storage layer, so that
	/// nothing the calls do meets a proposal that looks open.
	fn enact_calls(
		id: ProposalId,
		proposal: ProposalOf<T>,
		calls: Vec<CallOf<T>>,
		used: &mut Weight,
	) -> Result<(), Failure> {
		let (dao, classes) = (proposal.dao, proposal.classes);
		let account = Self::account_id(dao);
		run_in_context(|| {
			with_context::<Enactment, _>(|context| context.set(Enactment { dao, classes }));
			let outcome = with_storage_layer(|| {
				Self::answer(id, proposal, ProposalState::Enacted)?;
				for (index, call) in calls.into_iter().enumerate() {
					Self::dispatch_one(&account, classes, call, used).map_err(|error| Failure {
						index: Some(index.saturated_into()),
						error,
					})?;
				}
				Ok(())
			});
			with_context::<Enactment, _>(|context| context.clear());
			outcome
		})
	}

	fn dispatch_one(
		account: &T::AccountId,
		classes: Classes,
		call: CallOf<T>,
		used: &mut Weight,
	) -> DispatchResult {
		let of_call = T::Classifier::classify(account, &call).ok_or(Error::<T>::NotClassified)?;
		ensure!(classes.contains(of_call), Error::<T>::NotClassified);
		let info = call.get_dispatch_info();
		let mut origin: OriginFor<T> = RawOrigin::Signed(account.clone()).into();
		// Holds also for what the call may dispatch in its turn.
		let who = account.clone();
		origin.add_filter(move |inner: &CallOf<T>| {
			T::Classifier::classify(&who, inner).is_some_and(|of_inner| classes.contains(of_inner))
		});
		let result = call.dispatch(origin);
		*used = used.saturating_add(extract_actual_weight(&result, &info));
		result.map(|_| ()).map_err(|failed| failed.error)
	}

	/// Record a failed attempt. The first one releases those who voted yes and starts the time in
	/// which it can be tried again.
	fn note_failure(
		id: ProposalId,
		mut proposal: ProposalOf<T>,
		failure: Failure,
	) -> DispatchResult {
		let Failure { index, error } = failure;
		let dao = proposal.dao;
		let expires = match proposal.state {
			ProposalState::Failed { expires, .. } => expires,
			_ => {
				Self::settle_ballots(id, &mut proposal);
				Self::now().saturating_add(T::RetryPeriod::get())
			},
		};
		Self::advance(&mut proposal, ProposalState::Failed { expires, error })?;
		Self::reschedule(id, &mut proposal, expires);
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::EnactmentFailed {
			dao,
			proposal: id,
			index,
			error,
			expires,
		});
		Ok(())
	}

	/// Record that a proposal is too heavy for the queue; it can still be enacted by hand.
	pub(crate) fn note_too_heavy(id: ProposalId) -> DispatchResult {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		Self::note_failure(
			id,
			proposal,
			DispatchError::from(Error::<T>::WeightTooLow).into(),
		)
	}
}

#[cfg(test)]
impl<T: Config> Pallet<T> {
	/// Make one call as a decision of all classes would, without the decision.
	pub(crate) fn enacting(dao: DaoId, call: CallOf<T>) -> DispatchResult {
		let account = Self::account_id(dao);
		let classes = T::Classifier::classify(&account, &call).ok_or(Error::<T>::NotClassified)?;
		run_in_context(|| {
			with_context::<Enactment, _>(|context| context.set(Enactment { dao, classes }));
			let origin: OriginFor<T> = RawOrigin::Signed(account).into();
			let result = call.dispatch(origin);
			with_context::<Enactment, _>(|context| context.clear());
			result.map(|_| ()).map_err(|failed| failed.error)
		})
	}
}
