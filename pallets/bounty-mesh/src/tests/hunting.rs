// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{pallet::Applications, traits::Eligibility, Config, WeightInfo};
use frame_support::assert_noop;

#[test]
fn only_the_invited_take_and_nobody_takes_their_own() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().post();
		assert_noop!(Mesh::take(by(STRANGER), root), Error::NotInvited);
		assert_noop!(
			Mesh::invite(by(STRANGER), root, STRANGER),
			Error::NotStanding
		);
		assert_noop!(Mesh::invite(by(POSTER), root, POSTER), Error::OwnBounty);
		assert_noop!(
			Mesh::invite(by(POSTER), root, ARBITER),
			Error::ArbiterAsParty
		);
		assert_ok!(Mesh::invite(by(POSTER), root, OTHER));
		assert_noop!(Mesh::take(by(DAO), root), Error::NotInvited);
		assert_ok!(Mesh::take(by(OTHER), root));
		assert_eq!(hunter(root), Some(OTHER));
		assert_noop!(Mesh::take(by(OTHER), root), Error::NotOpen);

		let own = Root::new()
			.with(|root| root.posting.invited = Some(POSTER))
			.post();
		assert_noop!(Mesh::take(by(POSTER), own), Error::OwnBounty);
		let arbiter = Root::new()
			.with(|root| root.posting.invited = Some(ARBITER))
			.post();
		assert_noop!(Mesh::take(by(ARBITER), arbiter), Error::ArbiterAsParty);
	});
}

#[test]
fn a_hunter_has_to_be_what_is_asked_for() {
	// covers: B-12
	ExtBuilder::build_and_execute(|| {
		let members = Root::new()
			.with(|root| root.posting.eligibility = Rule::Member { dao: 1 })
			.post();
		assert_noop!(Mesh::take(by(DAO), members), Error::NotEligible);
		assert_ok!(Mesh::invite(by(POSTER), members, WORKER));
		assert_ok!(Mesh::take(by(WORKER), members));
	});
}

#[test]
fn a_bounty_can_be_taken_up_to_its_date() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let (early, late) = (Root::new().post(), Root::new().post());
		run_to_block(51);
		assert_ok!(Mesh::take(by(DAO), early));
		run_to_block(52);
		assert_noop!(Mesh::take(by(DAO), late), Error::TooLate);
	});
}

fn tender() -> BountyId {
	Root::new()
		.with(|root| root.posting.mode = Mode::Application)
		.post()
}

#[test]
fn applications_bid_a_price_and_a_date() {
	// covers: B-04
	ExtBuilder::build_and_execute(|| {
		let id = tender();
		let direct = Root::new().post();
		assert_noop!(
			Mesh::apply(by(OTHER), direct, 700, 100, 20),
			Error::NoApplications
		);
		assert_noop!(
			Mesh::apply(by(OTHER), id, 0, 100, 20),
			Error::PriceOutOfRange
		);
		assert_noop!(
			Mesh::apply(by(OTHER), id, 1_001, 100, 20),
			Error::PriceOutOfRange
		);
		assert_noop!(
			Mesh::apply(by(OTHER), id, 700, 1, 20),
			Error::DatesOutOfOrder
		);
		assert_noop!(
			Mesh::apply(by(OTHER), id, 700, 100, 0),
			Error::DatesOutOfOrder
		);
		assert_noop!(
			Mesh::apply(by(OTHER), id, 700, 501 - WINDOW + 1, 20),
			Error::DueTooLate
		);
		assert_noop!(Mesh::apply(by(POSTER), id, 700, 100, 20), Error::OwnBounty);
		assert_noop!(
			Mesh::apply(by(ARBITER), id, 700, 100, 20),
			Error::ArbiterAsParty
		);
		assert_ok!(Mesh::apply(by(OTHER), id, 700, 100, 20));
		assert!(deposit(OTHER) > 0);
		assert_noop!(
			Mesh::apply(by(OTHER), id, 600, 100, 20),
			Error::AlreadyApplied
		);

		assert_noop!(
			Mesh::assign(by(STRANGER), id, OTHER, 700, 100),
			Error::NotStanding
		);
		assert_noop!(
			Mesh::assign(by(POSTER), id, MATE, 700, 100),
			Error::UnknownApplication
		);
		assert_noop!(
			Mesh::assign(by(POSTER), id, OTHER, 699, 100),
			Error::BidChanged
		);
		assert_noop!(
			Mesh::assign(by(POSTER), id, OTHER, 700, 101),
			Error::BidChanged
		);
		assert_ok!(Mesh::assign(by(POSTER), id, OTHER, 700, 100));
		// What the price leaves over is out of the hunter's reach.
		assert_eq!((get(id).available, get(id).reserve), (700, 300));
		assert_eq!(get(id).state.due(), Some(100));
		assert_eq!(deposit(OTHER), 0);
		assert_eq!(
			Child::of(id).with(|child| child.reward = 701).try_post(),
			Err(Error::RewardTooLarge.into())
		);

		// Accepted, the rest goes back; given up, it can be tendered again.
		submit(id);
		accept(id);
		assert_eq!(returned(id), 300);
		let again = tender();
		assert_ok!(Mesh::apply(by(OTHER), again, 700, 100, 20));
		assert_ok!(Mesh::assign(by(POSTER), again, OTHER, 700, 100));
		assert_ok!(Mesh::resign(by(OTHER), again));
		assert_eq!((get(again).available, get(again).reserve), (1_000, 0));
	});
}

#[test]
fn a_bid_binds_until_its_date() {
	ExtBuilder::build_and_execute(|| {
		let id = tender();
		assert_ok!(Mesh::apply(by(OTHER), id, 700, 100, 20));
		assert_ok!(Mesh::apply(by(MATE), id, 700, 100, 20));
		assert_noop!(
			Mesh::withdraw_application(by(STRANGER), id, OTHER),
			Error::BidStands
		);
		assert_noop!(
			Mesh::withdraw_application(by(STRANGER), id, WORKER),
			Error::UnknownApplication
		);
		assert_ok!(Mesh::withdraw_application(by(OTHER), id, OTHER));
		assert_eq!(deposit(OTHER), 0);
		run_to_block(21);
		assert_noop!(Mesh::assign(by(POSTER), id, MATE, 700, 100), Error::TooLate);
		assert_ok!(Mesh::withdraw_application(by(STRANGER), id, MATE));
		assert_eq!(
			(deposit(MATE), Applications::<Test>::iter().count()),
			(0, 0)
		);
	});
}

#[test]
fn bids_can_be_cleared_when_the_bounty_is_over_or_gone() {
	ExtBuilder::build_and_execute(|| {
		let id = tender();
		assert_ok!(Mesh::apply(by(OTHER), id, 700, 100, 400));
		assert_ok!(Mesh::apply(by(MATE), id, 700, 100, 400));
		assert_ok!(Mesh::cancel(by(POSTER), id));
		assert_ok!(Mesh::withdraw_application(by(STRANGER), id, OTHER));
		assert_ok!(Mesh::refund(by(STRANGER), id, POSTER));
		assert_ok!(Mesh::clean(by(STRANGER), id));
		assert_ok!(Mesh::withdraw_application(by(STRANGER), id, MATE));
	});
}

#[test]
fn who_resigns_leaves_the_children_alive() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		assert_noop!(Mesh::resign(by(STRANGER), root), Error::NotHunter);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_eq!(get(root).state.open(), Some((1, 1 + WINDOW)));
		assert_eq!(hunter(child), Some(WORKER));
		assert!(matches!(
			last_event(),
			Event::Reopened {
				bounty: 0,
				term: 1,
				hunter: DAO,
				why: Fall::Resigned,
				..
			}
		));
		// Nobody is invited any more.
		assert_noop!(Mesh::take(by(DAO), root), Error::NotInvited);
		assert_noop!(Mesh::resign(by(DAO), root), Error::NotAssigned);
	});
}

#[test]
fn a_bounty_has_at_most_eight_hunters() {
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().post();
		for _ in 0..MAX_TERMS {
			assert_ok!(Mesh::invite(by(POSTER), root, DAO));
			assert_ok!(Mesh::take(by(DAO), root));
			assert_ok!(Mesh::resign(by(DAO), root));
		}
		assert_ok!(Mesh::invite(by(POSTER), root, DAO));
		assert_noop!(Mesh::take(by(DAO), root), Error::TermLimit);
		assert_ok!(Mesh::cancel(by(POSTER), root));
	});
}

#[test]
fn without_organisations_and_programs_only_what_anyone_may_is_taken() {
	// covers: B-12
	let may = |rule| <() as Eligibility<AccountId>>::is_eligible(&WORKER, &rule);
	let (dao, program) = (1, 1);
	assert!(may(Rule::Anyone));
	// Who could say so is not there: a question without an answer is no.
	for rule in [
		Rule::Member { dao },
		Rule::Reputation { dao, at_least: 0 },
		Rule::Points {
			program,
			at_least: 0,
		},
		Rule::Credential { program, course: 7 },
	] {
		assert!(!may(rule), "{rule:?}");
	}
}

#[test]
fn every_kind_of_eligibility_is_asked() {
	// covers: B-12
	ExtBuilder::build_and_execute(|| {
		let kinds = [
			(Rule::Member { dao: 1 }, WORKER),
			(
				Rule::Reputation {
					dao: 1,
					at_least: 50,
				},
				MATE,
			),
			(
				Rule::Points {
					program: 1,
					at_least: 500,
				},
				OTHER,
			),
			(
				Rule::Credential {
					program: 1,
					course: 7,
				},
				STRANGER,
			),
		];
		for (rule, meets) in kinds {
			for (mode, who) in kinds
				.iter()
				.flat_map(|(_, who)| [(Mode::Application, *who), (Mode::Open, *who)])
			{
				let id = Root::new()
					.with(|root| {
						root.posting.mode = mode;
						root.posting.eligibility = rule;
					})
					.post();
				let result = match mode {
					Mode::Open => Mesh::enter(by(who), id, hash("x"), payees(&[(who, 100)])),
					_ => Mesh::apply(by(who), id, 500, 100, 50),
				};
				type Measured = <Test as Config>::WeightInfo;
				let measured = match mode {
					Mode::Open => Measured::enter(1),
					_ => Measured::apply(),
				};
				// The question is weighed, where there is one.
				let asked = measured + <Members as Eligibility<AccountId>>::weight();
				let wanted = if who == meets {
					Ok(Some(asked))
				} else {
					Err(Error::NotEligible.into())
				};
				let result = result.map(|done| done.actual_weight);
				assert_eq!(
					result.map_err(|failed| failed.error),
					wanted,
					"{rule:?} by {who}"
				);
			}
		}
		let root = Root::new();
		let hunter = root.posting.invited.unwrap();
		let done = Mesh::take(by(hunter), root.post()).unwrap();
		let measured = <Test as Config>::WeightInfo::take();
		assert_eq!(done.actual_weight, Some(measured));
		// Who is given the bounty has to be eligible as well.
		for (rule, asked) in [
			(Rule::Anyone, Weight::zero()),
			(
				Rule::Member { dao: 1 },
				<Members as Eligibility<AccountId>>::weight(),
			),
		] {
			let id = Root::new()
				.with(|root| {
					root.posting.mode = Mode::Application;
					root.posting.invited = None;
					root.posting.eligibility = rule;
				})
				.post();
			assert_ok!(Mesh::apply(by(WORKER), id, 500, 100, 50));
			let done = Mesh::assign(by(POSTER), id, WORKER, 500, 100).unwrap();
			let measured = <Test as Config>::WeightInfo::assign();
			assert_eq!(done.actual_weight, Some(measured + asked));
		}
	});
}
