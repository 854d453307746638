// SPDX-License-Identifier: Apache-2.0

//! The due queue: closes, enacts and expires proposals by itself, within a bounded part of each
//! block. Being late changes no answer.

use frame_support::{
	storage::with_storage_layer,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use sp_runtime::{traits::Saturating, DispatchError};

use crate::{
	pallet::Daos, state::ProposalState, types::*, weights::WeightInfo, Config, Cursor, Due, Error,
	Pallet, Proposals,
};

impl<T: Config> Pallet<T> {
	/// What it costs the queue to enact the largest proposal, besides its calls.
	pub(crate) fn queue_overhead() -> Weight {
		T::WeightInfo::queue_base()
			.saturating_add(T::WeightInfo::queue_step().saturating_mul(2))
			.saturating_add(T::WeightInfo::enact(MAX_MEMBERS, MAX_CALL_BYTES))
	}

	/// Work off what is due, oldest first, as far as the weight goes.
	pub(crate) fn service_queue(meter: &mut WeightMeter) {
		let limit = T::QueueWeight::get().min(meter.remaining());
		let mut own = WeightMeter::with_limit(limit);
		if own.try_consume(T::WeightInfo::queue_base()).is_ok() {
			let now = Self::now();
			let start = Cursor::<T>::get().unwrap_or(now);
			let mut cursor = start;
			while cursor <= now && Self::service_block(cursor, &mut own) {
				cursor = cursor.saturating_add(BlockOf::<T>::from(1u32));
			}
			Cursor::<T>::put(cursor);
		}
		meter.consume(own.consumed());
	}

	/// Work off one block of the queue; false if weight ran out before its end.
	pub(crate) fn service_block(block: BlockOf<T>, meter: &mut WeightMeter) -> bool {
		if meter.try_consume(T::WeightInfo::queue_step()).is_err() {
			return false;
		}
		for key in Due::<T>::iter_key_prefix(block) {
			let id = ProposalId::from_be_bytes(key);
			if meter.try_consume(T::WeightInfo::queue_step()).is_err()
				|| !Self::service_item(id, meter)
			{
				return false;
			}
			// Whatever happened, it is not due in this block any more.
			Due::<T>::remove(block, key);
		}
		true
	}

	/// Do what is due for one proposal; false if it needs more weight than is left.
	fn service_item(id: ProposalId, meter: &mut WeightMeter) -> bool {
		let Some(proposal) = Proposals::<T>::get(id) else {
			return true;
		};
		let Some(record) = Daos::<T>::get(proposal.dao) else {
			return true;
		};
		let (members, dissolved) = (record.members, record.state.is_dissolved());
		match proposal.state {
			ProposalState::Grace { .. } if !dissolved => {
				Self::service_enactment(id, &proposal, members, meter)
			},
			ProposalState::Voting { .. }
			| ProposalState::Grace { .. }
			| ProposalState::Failed { .. } => {
				let written = proposal.marks.written.count_ones();
				if !meter.can_consume(Self::close_weight(members, written)) {
					return false;
				}
				let closed = with_storage_layer(|| Self::do_close(id));
				let (members, written) = closed.unwrap_or((members, written));
				meter.consume(Self::close_weight(members, written));
				Self::report(id, closed.map(|_| ()));
				true
			},
			ProposalState::Withdrawn
			| ProposalState::Rejected
			| ProposalState::Enacted
			| ProposalState::Expired => true,
		}
	}

	fn service_enactment(
		id: ProposalId,
		proposal: &ProposalOf<T>,
		members: u32,
		meter: &mut WeightMeter,
	) -> bool {
		let own = T::WeightInfo::enact(members, proposal.calls_len);
		let left = meter.remaining();
		if !own.all_lte(left) {
			return false;
		}
		let limit = left.saturating_sub(own);
		match with_storage_layer(|| Self::do_enact(id, limit)) {
			Ok(used) => {
				meter.consume(used);
				true
			},
			Err(error) if error == Error::<T>::WeightTooLow.into() => {
				meter.consume(own);
				// Its weight was checked when it was proposed, but a new runtime may weigh
				// otherwise. What does not fit into a whole queue block must not stop the queue.
				let most = T::QueueWeight::get().saturating_sub(Self::queue_overhead());
				if !limit.all_gte(most) {
					return false;
				}
				Self::report(id, with_storage_layer(|| Self::note_too_heavy(id)));
				true
			},
			Err(error) => {
				meter.consume(own);
				Self::report(id, Err(error));
				true
			},
		}
	}

	/// Nothing in the queue may fail; if it does, leave a trace and go on.
	fn report(id: ProposalId, result: Result<(), DispatchError>) {
		if let Err(error) = result {
			log::error!(target: crate::LOG_TARGET, "proposal {id} could not be served: {error:?}");
			debug_assert!(false, "nothing due can fail");
		}
	}
}
