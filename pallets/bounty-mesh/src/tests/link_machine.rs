// SPDX-License-Identifier: Apache-2.0

//! Every state of a promise × call × actor: the one allowed move or the expected error.

use super::*;
use frame_support::hypothetically;
use sp_runtime::{DispatchError, Perbill};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
	/// Its hunter is at work.
	Running,
	/// The hunter fell out, the reviewer's window runs.
	Review,
	/// The window has passed.
	Silent,
	/// The arbiter's window runs, the first half.
	Unheard,
	/// The second half.
	Contested,
	/// The arbiter's has passed, the collective's runs.
	Late,
	/// Both have passed.
	Unruled,
	/// Hangs on a term that runs.
	Hangs,
}

const STAGES: [Stage; 8] = [
	Stage::Running,
	Stage::Review,
	Stage::Silent,
	Stage::Unheard,
	Stage::Contested,
	Stage::Late,
	Stage::Unruled,
	Stage::Hangs,
];

/// Root's poster, who stands, who would be paid, arbiter, stranger.
const WHO: [AccountId; 5] = [POSTER, DAO, MATE, ARBITER, STRANGER];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
	Ratify,
	Contest,
	RuleContest,
	RuleContestAsCollective,
	ContestToCollective,
	Confirm,
	ConfirmAsCollective,
	Resolve,
	Claim,
}

const ACTS: [Act; 9] = [
	Act::Ratify,
	Act::Contest,
	Act::RuleContest,
	Act::RuleContestAsCollective,
	Act::ContestToCollective,
	Act::Confirm,
	Act::ConfirmAsCollective,
	Act::Resolve,
	Act::Claim,
];

const TERM: LinkRef = LinkRef::Term(1);
const PAY: LinkRef = LinkRef::Pay(0);

/// A layer of the worker's below the DAO's root, in which the mate's piece was accepted.
fn staged(stage: Stage) -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let layer = Child::of(root).taken();
	let piece = leaf_of(layer).taken();
	submit(piece);
	accept(piece);
	match stage {
		Stage::Running => return (layer, piece),
		Stage::Hangs => {
			submit(layer);
			accept(layer);
			return (layer, piece);
		},
		Stage::Review
		| Stage::Silent
		| Stage::Unheard
		| Stage::Contested
		| Stage::Late
		| Stage::Unruled => {
			assert_ok!(Mesh::resign(by(WORKER), layer));
		},
	}
	if !matches!(stage, Stage::Review | Stage::Silent) {
		assert_ok!(Mesh::contest(by(DAO), layer, TERM, Perbill::zero()));
	}
	match stage {
		Stage::Contested => heard(layer),
		Stage::Silent | Stage::Late => run_to_block(2 + WINDOW),
		Stage::Unruled => run_to_block(2 + 2 * WINDOW),
		Stage::Running | Stage::Review | Stage::Unheard | Stage::Hangs => {},
	}
	(layer, piece)
}

fn act(
	act: Act,
	who: AccountId,
	(layer, piece): (BountyId, BountyId),
) -> Result<(), DispatchError> {
	let half = Perbill::from_percent(50);
	match act {
		Act::Ratify => Mesh::ratify(by(who), layer, TERM),
		Act::Contest => Mesh::contest(by(who), layer, TERM, half),
		Act::RuleContest => free_of(Mesh::rule_contest(by(who), layer, TERM, half)),
		Act::RuleContestAsCollective => {
			free_of(Mesh::rule_contest(RuntimeOrigin::root(), layer, TERM, half))
		},
		Act::ContestToCollective => {
			Mesh::contest_to_collective(by(who), layer, TERM, Some((piece, 0)))
		},
		Act::Confirm => Mesh::confirm(by(who), piece, PAY),
		Act::ConfirmAsCollective => Mesh::confirm(RuntimeOrigin::root(), piece, PAY),
		Act::Resolve => free_of(Mesh::resolve(by(who), layer, TERM)),
		Act::Claim => free_of(Mesh::claim(by(who), piece, 0)),
	}
}

fn only(may: &[AccountId], actor: AccountId, error: Error) -> Result<(), Error> {
	if may.contains(&actor) {
		Ok(())
	} else {
		Err(error)
	}
}

fn expected(stage: Stage, act: Act, actor: AccountId) -> Result<(), Error> {
	use Stage::*;
	let stands = only(&[DAO], actor, Error::NotStanding);
	let arbiter = only(&[ARBITER], actor, Error::NotArbiter);
	match act {
		Act::Ratify => match stage {
			Review | Silent => stands,
			Running | Unheard | Contested | Late | Unruled | Hangs => Err(Error::NotInReview),
		},
		Act::Contest => match stage {
			Review => stands,
			Silent => stands.and(Err(Error::TooLate)),
			Running | Unheard | Contested | Late | Unruled | Hangs => Err(Error::NotInReview),
		},
		Act::RuleContest => match stage {
			Unheard => arbiter.and(Err(Error::NotYet)),
			Contested => arbiter,
			Late | Unruled => arbiter.and(Err(Error::CollectivesTurn)),
			Running | Review | Silent | Hangs => Err(Error::NotContested),
		},
		Act::RuleContestAsCollective => match stage {
			Unheard | Contested => Err(Error::ArbitersTurn),
			Late | Unruled => Ok(()),
			Running | Review | Silent | Hangs => Err(Error::NotContested),
		},
		Act::ContestToCollective => match stage {
			Unheard | Contested | Late => only(&[DAO, MATE], actor, Error::NotAParty),
			Unruled => only(&[DAO, MATE], actor, Error::NotAParty).and(Err(Error::TooLate)),
			Running | Review | Silent | Hangs => Err(Error::NotContested),
		},
		Act::Confirm => match stage {
			Review | Silent => stands,
			Unheard => arbiter.and(Err(Error::NotYet)),
			Contested => arbiter,
			Late | Unruled => arbiter.and(Err(Error::CollectivesTurn)),
			Running | Hangs => Err(Error::NotInReview),
		},
		Act::ConfirmAsCollective => match stage {
			Review | Silent => Err(Error::NotStanding),
			Unheard | Contested => Err(Error::ArbitersTurn),
			Late | Unruled => Ok(()),
			Running | Hangs => Err(Error::NotInReview),
		},
		Act::Resolve => match stage {
			Silent | Unruled => Ok(()),
			Review | Unheard | Contested | Late => Err(Error::NotYet),
			Running | Hangs => Err(Error::NotDecided),
		},
		Act::Claim => Err(Error::NotFinal),
	}
}

#[test]
fn every_cell_of_promise_call_actor() {
	// covers: B-05, B-08, B-09
	// pitfall: 27
	for stage in STAGES {
		ExtBuilder::build_and_execute(|| {
			let ids = staged(stage);
			for call in ACTS {
				for actor in WHO {
					let wanted = expected(stage, call, actor).map_err(DispatchError::from);
					hypothetically!({
						let got =
							frame_support::storage::with_storage_layer(|| act(call, actor, ids));
						assert_eq!(got, wanted, "{call:?} in {stage:?} by {actor}");
						Mesh::do_try_state().unwrap();
					});
				}
			}
		});
	}
}
