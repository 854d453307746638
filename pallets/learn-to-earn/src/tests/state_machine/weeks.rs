// SPDX-License-Identifier: Apache-2.0
//! Weeks and enrolments.

use super::*;

#[derive(Clone, Copy, Debug)]
enum Actor {
	Owner,
	Attester,
	Member,
	Stranger,
}

const ACTORS: [Actor; 4] = [
	Actor::Owner,
	Actor::Attester,
	Actor::Member,
	Actor::Stranger,
];

impl Actor {
	fn origin(self) -> RuntimeOrigin {
		RuntimeOrigin::signed(match self {
			Actor::Owner => OWNER,
			Actor::Attester => TESS,
			Actor::Member => LEA,
			Actor::Stranger => EVE,
		})
	}
}

fn check(cell: impl core::fmt::Debug, result: DispatchResult, expected: Expected) {
	assert_eq!(result, expected.map_err(Into::into), "cell {cell:?}");
	Learn::do_try_state().expect("invariants hold");
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Record,
	Batch,
	Void,
	Charge,
}

// covers: L-03, L-18
#[test]
fn weeks() {
	use Actor::*;
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		// Each of four weeks has a word of 60 minutes; then it is Monday of WEEK + 3.
		for week in WEEK..=WEEK + 3 {
			set_day(week, 2);
			assert_ok!(record(TESS, LEA, week, &[entry(0, STUDY, 60)]));
		}
		for (week, live, early) in [
			(WEEK + 1, false, false),
			(WEEK + 2, true, false),
			(WEEK + 3, true, false),
			(WEEK + 4, false, true),
		] {
			for call in [Call::Record, Call::Batch, Call::Void, Call::Charge] {
				for actor in ACTORS {
					let time: Expected = match (live, early) {
						(true, _) => Ok(()),
						(false, true) => Err(Error::NotYet),
						(false, false) => Err(Error::WeekFrozen),
					};
					let expected = match (call, actor) {
						(Call::Record | Call::Batch, Attester) => time,
						(Call::Record | Call::Batch, Owner | Member | Stranger) => {
							time.and(Err(Error::NotAttester))
						},
						(Call::Void, Owner | Attester) => time,
						(Call::Void, Member | Stranger) => time.and(Err(Error::NotAttester)),
						// Knows no week: it takes back what any frozen week gave.
						(Call::Charge, Owner) => Ok(()),
						(Call::Charge, Attester | Member | Stranger) => Err(Error::NotOwner),
					};
					let words = statement(LEA, week, &[entry(0, STUDY, 90)]);
					let origin = actor.origin();
					hypothetically!({
						let result = match call {
							Call::Record => plain(Learn::record(origin, program, words)),
							Call::Batch => plain(Learn::record_batch(
								origin,
								program,
								vec![words].try_into().unwrap(),
							)),
							Call::Void => {
								Learn::void_entry(origin, program, LEA, week, entry(0, STUDY, 9))
							},
							Call::Charge => Learn::charge(origin, program, LEA, 5, [0; 32]),
						};
						check((week, call, actor), result, expected);
					});
				}
			}
		}
	});
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Enrolment {
	None,
	/// Nothing was said of a live week.
	Idle,
	/// Something was.
	Busy,
	/// As idle, and this pallet's reference is the account's only one.
	Bare,
}

// covers: L-14
#[test]
fn enrolments() {
	use Actor::*;
	use Enrolment::*;
	for state in [None, Idle, Busy, Bare] {
		ExtBuilder::default().build_and_execute(|| {
			let program = create();
			add_rows(program);
			set_attester(program, TESS, 1_000);
			let who = if state == Bare { NORA } else { LEA };
			if state != None {
				enrol(program, who);
			}
			if state == Busy {
				assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 60)]));
			}
			for actor in ACTORS {
				let owner_only: Expected = match (actor, state) {
					(Owner, None) => Err(Error::NotEnrolled),
					(Owner, Idle | Busy | Bare) => Ok(()),
					(Attester | Member | Stranger, _) => Err(Error::NotOwner),
				};
				let cells: [(&str, DispatchResult, Expected); 4] = [
					(
						"enrol",
						hypothetically!(Learn::enrol(actor.origin(), program, who)),
						match (actor, state) {
							(Owner | Attester, None) => Ok(()),
							(Owner | Attester, Idle | Busy | Bare) => Err(Error::AlreadyEnrolled),
							(Member | Stranger, _) => Err(Error::NotAttester),
						},
					),
					(
						"unenrol",
						hypothetically!(Learn::unenrol(
							if matches!(actor, Member) {
								RuntimeOrigin::signed(who)
							} else {
								actor.origin()
							},
							program,
							who
						)),
						match (actor, state) {
							(Owner | Member, None) => Err(Error::NotEnrolled),
							(Owner | Member, Idle) => Ok(()),
							(Owner | Member, Busy) => Err(Error::WeekLive),
							(Owner | Member, Bare) => Err(Error::LastReference),
							(Attester | Stranger, _) => Err(Error::NotOwner),
						},
					),
					(
						"set_role",
						hypothetically!(Learn::set_role(actor.origin(), program, who, 3, WEEK + 5)),
						owner_only,
					),
					(
						"record",
						hypothetically!(plain(Learn::record(
							actor.origin(),
							program,
							statement(who, WEEK, &[entry(0, STUDY, 70)])
						))),
						match (actor, state) {
							(Attester, None) => Err(Error::NotEnrolled),
							(Attester, Idle | Busy | Bare) => Ok(()),
							(Owner | Member | Stranger, _) => Err(Error::NotAttester),
						},
					),
				];
				for (call, result, expected) in cells {
					check((state, call, actor), result, expected);
				}
			}
		});
	}
}
