// SPDX-License-Identifier: Apache-2.0

//! What is read comes true: every step a read names is made, in its order, and works.

use super::*;
use crate::{Action, Possible, Step};
use frame_support::hypothetically;

fn step(step: Step) -> Result<(), DispatchError> {
	free_of(match step {
		Step::Lift(id) => Mesh::lift(by(NOBODY), id),
		Step::Resolve(id, link) => Mesh::resolve(by(NOBODY), id, link),
		Step::Claim(id, pay) => Mesh::claim(by(NOBODY), id, pay),
	})
}

/// A call that was read as possible, if it needs nothing that the read does not give.
fn act(who: AccountId, id: BountyId, possible: Possible<u64>) -> Option<Result<(), DispatchError>> {
	Some(match (possible.action, possible.link) {
		(Action::Cancel, None) => Mesh::cancel(by(who), id),
		(Action::Resign, None) => free_of(Mesh::resign(by(who), id)),
		(Action::Agree, None) => free_of(Mesh::agree(by(who), id)),
		(Action::Expire, None) => free_of(Mesh::expire(by(who), id)),
		(Action::Lift, None) => free_of(Mesh::lift(by(who), id)),
		(Action::Clean, None) => free_of(Mesh::clean(by(who), id)),
		(Action::Refund, None) => free_of(Mesh::refund(by(who), get(id).root, who)),
		(Action::Ratify, Some(link)) => Mesh::ratify(by(who), id, link),
		(Action::Resolve, Some(link)) => free_of(Mesh::resolve(by(who), id, link)),
		(Action::Claim, Some(LinkRef::Pay(pay))) => free_of(Mesh::claim(by(who), id, pay)),
		_ => return None,
	})
}

/// Of how many bounties what is told is compared with all calls, unless `ENMESH_ASKED` says otherwise.
const ASKED: usize = 2;

/// Follow every way of every pay to certainty, claim what is ready, and make every call that needs no
/// more than its name.
pub(super) fn come_true() {
	for id in ids() {
		let path = Mesh::path_to_final(id).unwrap();
		hypothetically!({
			for each in &path.steps {
				assert_eq!(step(*each), Ok(()), "{each:?} of {path:?}");
			}
		});
	}
	for who in ACTORS {
		for part in Mesh::claimable(who, None, 64).parts {
			if !part.ready && part.lifts == 0 {
				continue;
			}
			hypothetically!({
				for _ in 0..part.lifts {
					assert!(step(Step::Claim(part.bounty, part.pay)).is_err());
					assert_eq!(step(Step::Lift(part.bounty)), Ok(()), "{part:?}");
				}
				let claimed = step(Step::Claim(part.bounty, part.pay));
				assert_eq!(claimed, Ok(()), "{part:?}");
			});
		}
	}
	for id in ids() {
		for who in [POSTER, DAO, WORKER, NOBODY] {
			for possible in Mesh::actions(who, id) {
				// A refusal is rolled back as a whole, as a transaction is.
				let made = hypothetically!(with_storage_layer(|| match act(who, id, possible) {
					Some(made) => made,
					None => Ok(()),
				}));
				assert_eq!(made, Ok(()), "{possible:?} by {who} about {:?}", get(id));
			}
		}
	}
	// Whoever is kept from receiving now is so by others, which no read knows.
	hypothetically!({
		for who in ACTORS {
			let _ = Assets::thaw(by(ADMIN), 1, who);
		}
		let all = ids();
		let from = usize::try_from(System::block_number()).unwrap() % all.len().max(1);
		let count = number("ENMESH_ASKED").map_or(ASKED, |asked| asked as usize);
		for id in all.iter().cycle().skip(from).take(count.min(all.len())) {
			let found = actions::differing(*id);
			assert_eq!(found, vec![], "{:?}", get(*id));
		}
	});
}
