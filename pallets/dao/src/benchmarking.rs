// SPDX-License-Identifier: Apache-2.0

//! Benchmarks: one for each call and each step of the queue, worst case by members, ballots and
//! bytes.

use alloc::boxed::Box;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Consideration, Get},
	weights::WeightMeter,
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::Bounded;

use super::*;
use crate::{
	constitution::IncomeBasis,
	pallet::Daos,
	roll::Roll,
	state::{DaoState, ProjectState, ProposalState},
};

mod daos;
mod money;
mod proposals;
mod reputation;
mod rounds;

use daos::*;
use money::{
	amount, applied, asset, body, credits, dissolved, enrich, fresh, on_trial, pot, some_assets,
	supply, tribute, unknown_assets, wealthy, without_claim,
};
use proposals::{
	answered, busy, by_reputation, calls, can_propose, cast, cast_by, delegating, holders,
	off_the_rolls, partners, proposal, proposal_by, ready, said_no, votes, write,
};
use reputation::{earned, offered, standing};
use rounds::{contributor, round, terms};

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn found(s: Linear<1, 64>) {
		let founder = member::<T>(0);
		fund::<T>(&founder);
		let mut constitution = Box::new(constitution::<T>());
		constitution.half_life = Some(2_160);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(founder),
			constitution,
			metadata(),
			seats::<T>(s),
		);

		assert_eq!(Invitations::<T>::iter().count(), s as usize - 1);
	}

	#[benchmark]
	fn accept_invitation() {
		// A DAO accepts that has earned reputation here, where there is income to share.
		let dao = wealthy::<T>(63);
		let who = candidate::<T>();
		a_dao::<T>(&who);
		in_many::<T>(&who, None);
		earned::<T>(dao, &who);
		Pallet::<T>::do_invite(dao, who.clone()).expect("invited");
		let hash = hash::<T>(dao);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao, hash);

		assert!(!Outsiders::<T>::contains_key(dao, &who));
		assert_eq!(Dues::<T>::get(dao, who).len(), MAX_ASSETS as usize);
	}

	#[benchmark]
	fn decline_invitation() {
		let dao = active::<T>(1);
		let body = Pallet::<T>::account_id(dao);
		T::MemberConsideration::ensure_successful(&body, Pallet::<T>::member_footprint());
		let who = candidate::<T>();
		Pallet::<T>::do_invite(dao, who.clone()).expect("invited");

		#[extrinsic_call]
		_(RawOrigin::Signed(who), dao);

		assert_eq!(Invitations::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn start(s: Linear<1, 64>) {
		// All but one accepted, who alone has shares: it is removed, with its members.
		let dao = stillborn::<T>(s);
		for index in 0..s - 1 {
			in_many::<T>(&member::<T>(index), Some(dao));
		}
		enrich::<T>(&body::<T>(dao));
		set_block::<T>(BlockOf::<T>::max_value());

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), dao);

		assert!(!Daos::<T>::contains_key(dao));
	}

	#[benchmark]
	fn expire_invitation() {
		let dao = active::<T>(1);
		let body = Pallet::<T>::account_id(dao);
		T::MemberConsideration::ensure_successful(&body, Pallet::<T>::member_footprint());
		let who = candidate::<T>();
		Pallet::<T>::do_invite(dao, who.clone()).expect("invited");
		set_block::<T>(BlockOf::<T>::max_value());

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), dao, who);

		assert_eq!(Invitations::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn invite() {
		let dao = active::<T>(1);
		let body = Pallet::<T>::account_id(dao);
		T::MemberConsideration::ensure_successful(&body, Pallet::<T>::member_footprint());
		let who = candidate::<T>();

		// The call itself can only be made inside an enactment.
		#[block]
		{
			Pallet::<T>::do_invite(dao, who.clone()).expect("invited");
		}

		assert!(Invitations::<T>::contains_key(dao, who));
	}

	#[benchmark]
	fn leave(a: Linear<0, 16>) {
		let dao = wealthy::<T>(64);
		by_reputation::<T>(dao);
		busy::<T>(dao);
		let who = member::<T>(5);
		off_the_rolls::<T>(dao, &who);
		// What is not registered any more is not settled again.
		Treasuries::<T>::mutate(dao, |streams| streams.truncate(a as usize));
		let streams = Treasuries::<T>::get(dao);
		Dues::<T>::mutate(dao, &who, |dues| {
			dues.retain(|due| streams.iter().any(|stream| stream.asset == due.asset));
		});
		in_many::<T>(&who, Some(dao));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao);

		assert!(!Members::<T>::contains_key(dao, &who));
		assert_eq!(credits::<T>(&who), a);
	}

	#[benchmark]
	fn amend() {
		// Another basis of income settles everybody.
		let dao = wealthy::<T>(64);
		let mut new = constitution::<T>();
		new.cap = 500_000;
		new.income.basis = IncomeBasis::Shares;
		new.half_life = Some(2_160);

		#[block]
		{
			Pallet::<T>::do_amend(dao, new.clone()).expect("amended");
		}

		assert_eq!(Constitutions::<T>::get(dao), Some(new));
	}

	#[benchmark]
	fn propose(m: Linear<1, 64>, b: Linear<16, 8192>) {
		let dao = holders::<T>(m);
		let proposer = member::<T>(0);
		can_propose::<T>(&proposer);
		let calls = calls::<T>(b).try_into().expect("one call");

		#[extrinsic_call]
		_(RawOrigin::Signed(proposer), dao, calls);

		assert_eq!(Slots::<T>::get(dao).len(), 1);
	}

	// One ballot reads and writes the same in a DAO of any size, and however many proposals are open: run with
	// `--extra`, the slopes are the measure of what else it costs.
	#[benchmark(extra)]
	fn vote_by_members(m: Linear<2, 64>) {
		let dao = partners::<T>(m);
		let id = proposal::<T>(dao, 16);
		cast::<T>(id, m - 1);
		let who = member::<T>(m - 1);

		#[extrinsic_call]
		vote(RawOrigin::Signed(who.clone()), id, Vote::Aye);

		assert_eq!(cast_by::<T>(id, &who), Some(Vote::Aye));
	}

	#[benchmark(extra)]
	fn vote_by_proposals(p: Linear<1, 16>) {
		let dao = partners::<T>(64);
		let id = proposal::<T>(dao, 16);
		for index in 1..p {
			proposal_by::<T>(dao, index, 16);
		}
		quiet::<T>();
		let who = member::<T>(63);

		#[extrinsic_call]
		vote(RawOrigin::Signed(who.clone()), id, Vote::Aye);

		assert_eq!(cast_by::<T>(id, &who), Some(Vote::Aye));
	}

	#[benchmark]
	fn vote() {
		let dao = partners::<T>(64);
		let (id, who) = said_no::<T>(dao);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, Vote::Aye);

		assert_eq!(cast_by::<T>(id, &who), Some(Vote::Aye));
	}

	// The same where weights are too large for small numbers: the roll is longer, and they are compared in 256 bits.
	#[benchmark]
	fn vote_wide() {
		let dao = holders::<T>(64);
		let (id, who) = said_no::<T>(dao);

		#[extrinsic_call]
		vote(RawOrigin::Signed(who.clone()), id, Vote::Aye);

		assert_eq!(cast_by::<T>(id, &who), Some(Vote::Aye));
	}

	#[benchmark]
	fn vote_over_delegate() {
		let dao = holders::<T>(64);
		let id = proposal::<T>(dao, 16);
		cast::<T>(id, 64);
		write::<T>(id, 64);
		let who = member::<T>(63);

		#[extrinsic_call]
		vote(RawOrigin::Signed(who.clone()), id, Vote::Nay);

		assert_eq!(cast_by::<T>(id, &who), Some(Vote::Nay));
		assert!(!Ballots::<T>::contains_key(id, who));
	}

	// What a ballot adds where the standing of its owner has changed since the opening.
	#[benchmark]
	fn look_up_member() {
		let dao = active::<T>(64);
		let who = member::<T>(7);
		let seat;

		#[block]
		{
			seat = Pallet::<T>::standing(dao, &who);
		}

		assert!(seat.is_some_and(|(state, _)| state.is_good()));
	}

	// Somebody goes who had a vote in so many.
	#[benchmark]
	fn tell_rolls(p: Linear<1, 16>) {
		let dao = holders::<T>(64);
		votes::<T>(dao, p);
		let who = member::<T>(63);
		let told;

		#[block]
		{
			told = Pallet::<T>::tell_rolls(dao, &who, Roll::strike);
		}

		assert_eq!(told, p);
	}

	// What a ballot adds that ends the vote, or prolongs it.
	#[benchmark]
	fn move_end() {
		let dao = active::<T>(1);
		let id = proposal::<T>(dao, 16);
		let mut stored = Proposals::<T>::get(id).expect("a proposal");
		let at = Pallet::<T>::now() + T::Hour::get();

		#[block]
		{
			Pallet::<T>::reschedule(id, &mut stored, at);
		}

		assert!(Due::<T>::contains_key(at, id.to_be_bytes()));
	}

	#[benchmark]
	fn end_votes() {
		let dao = holders::<T>(64);
		busy::<T>(dao);
		let now = Pallet::<T>::now();

		#[block]
		{
			Pallet::<T>::end_votes(dao);
		}

		for slot in Slots::<T>::get(dao) {
			let state =
				Pallet::<T>::ensure_voting(&Proposals::<T>::get(slot.proposal).expect("open"));
			assert!(state.is_err(), "voting goes on after {now:?}");
		}
	}

	#[benchmark]
	fn withdraw() {
		let dao = holders::<T>(64);
		let id = proposal::<T>(dao, MAX_CALL_BYTES);
		cast::<T>(id, 1);
		// By a delegate: it is written, and goes with it.
		write::<T>(id, 1);
		answered::<T>(id);

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), id);

		assert_eq!(Pallet::<T>::read_status(id), Some(ProposalState::Withdrawn));
		assert_eq!(Ballots::<T>::iter_prefix(id).count(), 0);
		assert_eq!(
			ProposalsOf::<T>::iter_prefix(dao).count(),
			MAX_ANSWERS as usize
		);
	}

	#[benchmark]
	fn close(m: Linear<1, 64>, w: Linear<0, 64>) {
		// Rejected in its grace because the DAO has ended: that frees everything. Written ballots
		// went before that; they are put back to be counted too.
		let dao = holders::<T>(64);
		Daos::<T>::mutate(dao, |record| {
			if let Some(record) = record {
				record.members = m;
			}
		});
		for index in m..64 {
			Members::<T>::remove(dao, member::<T>(index));
		}
		let id = proposal::<T>(dao, MAX_CALL_BYTES);
		cast::<T>(id, m);
		ready::<T>(id);
		write::<T>(id, w);
		answered::<T>(id);
		Pallet::<T>::do_dissolve(dao).expect("dissolved");

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), id);

		assert_eq!(Pallet::<T>::read_status(id), Some(ProposalState::Rejected));
		assert_eq!(Ballots::<T>::iter_prefix(id).count(), 0);
		assert_eq!(
			ProposalsOf::<T>::iter_prefix(dao).count(),
			MAX_ANSWERS as usize
		);
	}

	#[benchmark]
	fn enact(m: Linear<1, 64>, l: Linear<16, 8192>) {
		let dao = holders::<T>(m);
		let id = proposal::<T>(dao, l);
		cast::<T>(id, m);
		ready::<T>(id);
		answered::<T>(id);
		let weight = T::MaxCallWeight::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), id, weight);

		assert_eq!(Pallet::<T>::read_status(id), Some(ProposalState::Enacted));
		assert_eq!(
			ProposalsOf::<T>::iter_prefix(dao).count(),
			MAX_ANSWERS as usize
		);
	}

	#[benchmark]
	fn queue_base() {
		let now = Pallet::<T>::now();
		Cursor::<T>::put(now + BlockOf::<T>::from(1u32));

		#[block]
		{
			Pallet::<T>::service_queue(&mut WeightMeter::new());
		}

		assert!(Cursor::<T>::get().is_some());
	}

	#[benchmark]
	fn queue_step() {
		// Answered, but as long to read as one that is not.
		let dao = holders::<T>(64);
		let id = proposal::<T>(dao, 16);
		let roll = Proposals::<T>::get(id).expect("a proposal").roll;
		Pallet::<T>::do_withdraw(member::<T>(0), id).expect("withdrawn");
		Proposals::<T>::mutate(id, |stored| {
			stored.as_mut().expect("a proposal").roll = roll
		});
		let now = Pallet::<T>::now();
		Due::<T>::insert(now, id.to_be_bytes(), ());

		#[block]
		{
			Pallet::<T>::service_block(now, &mut WeightMeter::new());
		}

		assert_eq!(Due::<T>::iter().count(), 0);
		assert!(matches!(
			Daos::<T>::get(dao).map(|dao| dao.state),
			Some(DaoState::Active)
		));
	}

	// Votes, reputation, rounds. Governing calls can only be made inside an enactment, so their
	// inner functions are measured.

	#[benchmark]
	fn grant_reputation() {
		let dao = standing::<T>(1);
		let who = candidate::<T>();

		#[block]
		{
			Pallet::<T>::mint(dao, &who, 1_000).expect("granted");
		}

		assert!(Outsiders::<T>::contains_key(dao, who));
	}

	#[benchmark]
	fn set_feed() {
		let dao = standing::<T>(64);
		let feed = Feed {
			reputation_per_point: 1,
			bounties: Some(ActivityRow { program: 0, row: 0 }),
		};

		#[block]
		{
			Pallet::<T>::do_set_feed(dao, feed).expect("set");
		}

		assert_eq!(Standings::<T>::get(dao).feed, feed);
	}

	#[benchmark]
	fn burn_reputation() {
		// On trial: settled like a member, with the reputation outside.
		let dao = wealthy::<T>(2);
		let who = on_trial::<T>(dao);
		earned::<T>(dao, &who);

		#[block]
		{
			Pallet::<T>::do_burn_reputation(dao, &who, 1_000).expect("burnt");
		}

		assert!(!Outsiders::<T>::contains_key(dao, who));
	}

	#[benchmark]
	fn drop_reputation() {
		let dao = standing::<T>(1);
		let who = candidate::<T>();
		Pallet::<T>::mint(dao, &who, 1_000).expect("granted");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao, who.clone());

		assert!(!Outsiders::<T>::contains_key(dao, who));
	}

	#[benchmark]
	fn vote_quadratic() {
		let dao = active::<T>(64);
		Constitutions::<T>::mutate(dao, |constitution| {
			if let Some(constitution) = constitution {
				constitution.system = VotingSystem::Quadratic;
			}
		});
		let id = proposal::<T>(dao, 16);
		let who = member::<T>(63);
		Pallet::<T>::do_vote_quadratic(who.clone(), id, Vote::Nay, 9).expect("voted");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, Vote::Aye, 10);

		assert!(Ballots::<T>::get(id, who).is_some_and(|ballot| ballot.weight == 10.into()));
	}

	#[benchmark]
	fn delegate() {
		let dao = delegating::<T>();
		let (who, before, to) = (member::<T>(0), member::<T>(1), member::<T>(2));
		Pallet::<T>::do_delegate(dao, who.clone(), before).expect("delegated");
		for index in 3..6 {
			Pallet::<T>::do_delegate(dao, member::<T>(index), to.clone()).expect("delegated");
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao, to.clone());

		assert!(Delegations::<T>::get(dao, who).is_some_and(|given| given.to == to));
	}

	#[benchmark]
	fn undelegate() {
		let dao = delegating::<T>();
		for index in 0..4 {
			Pallet::<T>::do_delegate(dao, member::<T>(index), member::<T>(9)).expect("delegated");
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), dao);

		assert!(!Delegations::<T>::contains_key(dao, member::<T>(0)));
	}

	/// The own one, and those of `d - 1` others; the own delegate has others left.
	#[benchmark]
	fn forget_delegations(d: Linear<2, 5>) {
		let dao = delegating::<T>();
		let (who, to) = (member::<T>(0), member::<T>(9));
		for index in (1..4).chain([0]) {
			Pallet::<T>::do_delegate(dao, member::<T>(index), to.clone()).expect("delegated");
		}
		for index in 0..d - 1 {
			Pallet::<T>::do_delegate(dao, member::<T>(10 + index), who.clone()).expect("delegated");
		}
		let forgotten;

		#[block]
		{
			forgotten = Pallet::<T>::forget_delegations(dao, &who);
		}

		assert_eq!(forgotten, d);
	}

	#[benchmark]
	fn vote_as() {
		let dao = delegating::<T>();
		let (who, by) = (member::<T>(0), member::<T>(9));
		Pallet::<T>::do_delegate(dao, who.clone(), by.clone()).expect("delegated");
		let id = proposal::<T>(dao, 16);
		Pallet::<T>::do_vote_as(by.clone(), id, who.clone(), Vote::Nay).expect("voted");

		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, who.clone(), Vote::Aye);

		assert_eq!(cast_by::<T>(id, &who), Some(Vote::Aye));
	}

	#[benchmark]
	fn take_guest_seat() {
		let dao = wealthy::<T>(63);
		let who = candidate::<T>();
		a_dao::<T>(&who);
		in_many::<T>(&who, None);
		earned::<T>(dao, &who);
		Constitutions::<T>::mutate(dao, |constitution| {
			if let Some(constitution) = constitution {
				constitution.guest_seat = Some(1_000);
			}
		});
		let hash = hash::<T>(dao);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao, hash);

		assert!(!Outsiders::<T>::contains_key(dao, &who));
		assert_eq!(Dues::<T>::get(dao, who).len(), MAX_ASSETS as usize);
	}

	#[benchmark]
	fn offer_exchange() {
		let (one, two) = (standing::<T>(1), standing::<T>(2));
		let expires = BlockOf::<T>::max_value();

		#[block]
		{
			Pallet::<T>::do_offer_exchange(one, two, 10, 10, expires).expect("offered");
		}

		assert_eq!(Exchanges::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn accept_exchange() {
		let (one, two) = offered::<T>();

		#[block]
		{
			Pallet::<T>::do_accept_exchange(two, one, 10, 10).expect("accepted");
		}

		assert_eq!(Outsiders::<T>::iter().count(), 2);
	}

	#[benchmark]
	fn unwind_exchange() {
		let (one, two) = offered::<T>();
		Pallet::<T>::do_accept_exchange(two, one, 10, 10).expect("accepted");

		#[block]
		{
			Pallet::<T>::do_unwind_exchange(one, two).expect("unwound");
		}

		assert_eq!(Outsiders::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn expire_exchange() {
		let (one, two) = offered::<T>();
		Pallet::<T>::do_accept_exchange(two, one, 10, 10).expect("accepted");
		Daos::<T>::mutate(one, |dao| {
			if let Some(dao) = dao {
				let never = BlockOf::<T>::max_value();
				dao.state = DaoState::Dissolved {
					claims: 0,
					sweep: never,
				};
			}
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), one, two);

		assert_eq!(Exchanges::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn open_round() {
		let dao = standing::<T>(64);
		let terms = terms::<T>(None);

		#[block]
		{
			Pallet::<T>::do_open_round(dao, terms).expect("opened");
		}

		assert!(Rounds::<T>::contains_key(0));
	}

	#[benchmark]
	fn register_project() {
		let (id, _) = round::<T>();
		let who = member::<T>(0);
		fund::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, who.clone(), metadata());

		assert!(Projects::<T>::contains_key(id, 1));
	}

	#[benchmark]
	fn contribute() {
		let (id, dao) = round::<T>();
		let (who, amount, via) = contributor::<T>(dao);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, 0, amount, via);

		assert!(Contributions::<T>::contains_key((id, 0, who)));
	}

	#[benchmark]
	fn strike_project() {
		let (id, dao) = round::<T>();

		#[block]
		{
			Pallet::<T>::do_strike_project(dao, id, 0).expect("struck");
		}

		assert!(
			Projects::<T>::get(id, 0).is_some_and(|project| project.state == ProjectState::Struck)
		);
	}

	#[benchmark]
	fn claim_match() {
		let (id, dao) = round::<T>();
		let (who, amount, via) = contributor::<T>(dao);
		Pallet::<T>::do_contribute(who.clone(), id, 0, amount, via).expect("given");
		let claims_from = Rounds::<T>::get(id).map(|round| round.claims_from);
		set_block::<T>(claims_from.expect("open"));

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, 0);

		assert!(
			Projects::<T>::get(id, 0).is_some_and(|project| project.state == ProjectState::Paid)
		);
	}

	#[benchmark]
	fn settle_contribution() {
		let (id, dao) = round::<T>();
		let (who, amount, via) = contributor::<T>(dao);
		Pallet::<T>::do_contribute(who.clone(), id, 0, amount, via).expect("given");
		Pallet::<T>::do_strike_project(dao, id, 0).expect("struck");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, 0, who.clone());

		assert_eq!(Contributions::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn return_rest() {
		let (id, dao) = round::<T>();
		Pallet::<T>::do_strike_project(dao, id, 0).expect("struck");
		Pallet::<T>::do_remove_project(id, 0).expect("removed");
		set_block::<T>(BlockOf::<T>::max_value());

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), id);

		assert!(!Rounds::<T>::contains_key(id));
	}

	#[benchmark]
	fn remove_project() {
		let (id, _) = round::<T>();
		set_block::<T>(BlockOf::<T>::max_value());
		Pallet::<T>::do_return_rest(id).expect("returned");

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), id, 0);

		assert!(!Rounds::<T>::contains_key(id));
	}

	// Members and money.

	#[benchmark]
	fn grant() {
		let dao = wealthy::<T>(64);
		let who = member::<T>(7);

		#[block]
		{
			Pallet::<T>::do_grant(dao, who.clone(), 1, 1).expect("granted");
		}

		assert_eq!(Members::<T>::get(dao, who).map(|it| it.shares), Some(2));
	}

	#[benchmark]
	fn burn() {
		let dao = wealthy::<T>(64);
		let who = member::<T>(7);

		#[block]
		{
			Pallet::<T>::do_burn(dao, who.clone(), 1, 1).expect("burnt");
		}

		assert_eq!(Members::<T>::get(dao, who).map(|it| it.shares), Some(0));
	}

	#[benchmark]
	fn apply() {
		let dao = wealthy::<T>(2);
		let who = candidate::<T>();
		a_dao::<T>(&who);
		in_many::<T>(&who, None);
		enrich::<T>(&who);
		let of = fresh::<T>(dao);
		supply::<T>(&who, &of);
		let hash = hash::<T>(dao);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			dao,
			hash,
			1,
			1,
			tribute::<T>(of.clone()),
		);

		assert!(Tributes::<T>::contains_key(dao, who));
		assert!(PotAssets::<T>::contains_key(of));
	}

	#[benchmark]
	fn withdraw_application() {
		let dao = wealthy::<T>(2);
		let who = applied::<T>(dao);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao);

		assert!(!Applications::<T>::contains_key(dao, who));
	}

	#[benchmark]
	fn admit() {
		// Without trial period the end of it is in the call.
		let dao = wealthy::<T>(2);
		a_dao::<T>(&candidate::<T>());
		in_many::<T>(&candidate::<T>(), None);
		earned::<T>(dao, &candidate::<T>());
		let who = applied::<T>(dao);
		let tribute = tribute::<T>(asset::<T>(0));

		#[block]
		{
			Pallet::<T>::do_admit(dao, who.clone(), 1, 1, tribute).expect("admitted");
		}

		assert!(!Outsiders::<T>::contains_key(dao, &who));
		assert!(Members::<T>::get(dao, who).is_some_and(|it| it.state.is_good()));
	}

	#[benchmark]
	fn revoke() {
		let dao = wealthy::<T>(2);
		let who = on_trial::<T>(dao);

		#[block]
		{
			Pallet::<T>::do_revoke(dao, who.clone()).expect("revoked");
		}

		assert!(!Members::<T>::contains_key(dao, who));
	}

	#[benchmark]
	fn settle_probation() {
		let dao = wealthy::<T>(2);
		let who = on_trial::<T>(dao);
		earned::<T>(dao, &who);
		set_block::<T>(BlockOf::<T>::max_value());

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), dao, who.clone());

		assert!(!Outsiders::<T>::contains_key(dao, &who));
		assert!(Members::<T>::get(dao, who).is_some_and(|it| it.state.is_good()));
	}

	#[benchmark]
	fn register_asset() {
		let dao = active::<T>(1);
		for index in 0..MAX_ASSETS - 2 {
			Pallet::<T>::do_register_asset(dao, asset::<T>(index)).expect("registered");
		}
		let last = asset::<T>(MAX_ASSETS);

		#[block]
		{
			Pallet::<T>::do_register_asset(dao, last.clone()).expect("registered");
		}

		assert!(Pallet::<T>::is_registered(dao, &last));
	}

	#[benchmark]
	fn unregister_asset() {
		let dao = wealthy::<T>(64);
		let of = asset::<T>(3);

		#[block]
		{
			Pallet::<T>::do_unregister_asset(dao, of.clone()).expect("unregistered");
		}

		assert!(!Pallet::<T>::is_registered(dao, &of));
	}

	#[benchmark]
	fn rage_quit(a: Linear<0, 16>) {
		let dao = wealthy::<T>(64);
		by_reputation::<T>(dao);
		busy::<T>(dao);
		// Without native tokens, so that nothing arrives: all of it opens the pot and waits there.
		let who = member::<T>(40);
		off_the_rolls::<T>(dao, &who);
		in_many::<T>(&who, Some(dao));
		let assets = unknown_assets::<T>(dao, a);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), dao, 1, 1, assets.clone());

		assert!(!Members::<T>::contains_key(dao, &who));
		assert!(assets.iter().all(PotAssets::<T>::contains_key));
		assert_eq!(credits::<T>(&who), MAX_ASSETS + a);
	}

	#[benchmark]
	fn withdraw_credit() {
		let dao = wealthy::<T>(64);
		let who = member::<T>(7);
		Pallet::<T>::do_leave(dao, who.clone()).expect("left");
		enrich::<T>(&who);
		let of = asset::<T>(3);

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), who.clone(), of.clone());

		assert!(!Credits::<T>::contains_key(who, of));
	}

	#[benchmark]
	fn pay_debt() {
		let dao = wealthy::<T>(2);
		// It cannot arrive, and the pot is closed.
		let (who, of) = (candidate::<T>(), fresh::<T>(dao));
		let debt = amount::<T>(100);
		Debts::<T>::insert(dao, (who.clone(), of.clone()), debt);
		DebtTotals::<T>::insert(dao, &of, debt);
		DebtsTo::<T>::insert(&who, (dao, of.clone()), ());

		#[extrinsic_call]
		_(
			RawOrigin::Signed(member::<T>(0)),
			dao,
			who.clone(),
			of.clone(),
		);

		assert!(!Debts::<T>::contains_key(dao, (who.clone(), of.clone())));
		assert!(Credits::<T>::contains_key(who, of));
	}

	#[benchmark]
	fn kick() {
		let dao = wealthy::<T>(64);
		by_reputation::<T>(dao);
		busy::<T>(dao);
		// Without a claim the record goes too, and what is owed becomes credit.
		let who = member::<T>(7);
		without_claim::<T>(dao, &who);
		in_many::<T>(&who, Some(dao));

		#[block]
		{
			Pallet::<T>::do_kick(dao, who.clone()).expect("kicked");
		}

		assert!(!Members::<T>::contains_key(dao, &who));
		assert_eq!(credits::<T>(&who), MAX_ASSETS);
	}

	#[benchmark]
	fn jail() {
		let dao = holders::<T>(64);
		busy::<T>(dao);
		let who = member::<T>(7);
		// The block after the set-up may be another one.
		let until = Pallet::<T>::now() + T::Hour::get();

		#[block]
		{
			Pallet::<T>::do_jail(dao, who.clone(), until).expect("jailed");
		}

		assert!(Members::<T>::get(dao, who).is_some_and(|it| it.state.is_jailed()));
	}

	#[benchmark]
	fn release() {
		let dao = active::<T>(64);
		let who = member::<T>(7);
		let until = Pallet::<T>::now() + BlockOf::<T>::from(1u32);
		Pallet::<T>::do_jail(dao, who.clone(), until).expect("jailed");

		#[block]
		{
			Pallet::<T>::do_release(dao, who.clone()).expect("released");
		}

		assert!(Members::<T>::get(dao, who).is_some_and(|it| it.state.is_good()));
	}

	#[benchmark]
	fn pay_income() {
		let dao = wealthy::<T>(64);
		let of = fresh::<T>(dao);
		let mut sharing = constitution::<T>();
		sharing.income.shared = 500_000;
		sharing.income.basis = IncomeBasis::Shares;
		sharing.income.assets = BoundedVec::truncate_from(alloc::vec![of.clone()]);
		Constitutions::<T>::insert(dao, sharing);
		let payer = candidate::<T>();
		enrich::<T>(&payer);
		supply::<T>(&payer, &of);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(payer),
			dao,
			of.clone(),
			amount::<T>(1_000),
		);

		let streams = Treasuries::<T>::get(dao);
		let stream = streams.iter().find(|it| it.asset == of).expect("there");
		assert_eq!(stream.received, amount::<T>(500));
		assert!(PotAssets::<T>::contains_key(of));
	}

	#[benchmark]
	fn distribute() {
		let dao = wealthy::<T>(64);
		let of = fresh::<T>(dao);

		#[block]
		{
			Pallet::<T>::do_distribute(dao, of.clone(), amount::<T>(1_000)).expect("distributed");
		}

		let streams = Treasuries::<T>::get(dao);
		let stream = streams.iter().find(|it| it.asset == of).expect("there");
		assert_eq!(stream.received, amount::<T>(1_000));
		assert!(PotAssets::<T>::contains_key(of));
	}

	#[benchmark]
	fn claim(s: Linear<1, 16>) {
		let dao = wealthy::<T>(64);
		let who = member::<T>(7);
		// Only so many are owed.
		Dues::<T>::mutate(dao, &who, |dues| {
			for due in dues.iter_mut().skip(s as usize) {
				due.amount = Default::default();
			}
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), dao, who.clone());

		let zero: BalanceOf<T> = Default::default();
		assert!(Dues::<T>::get(dao, who)
			.iter()
			.all(|due| due.amount == zero));
	}

	#[benchmark]
	fn dissolve() {
		let dao = holders::<T>(64);
		busy::<T>(dao);

		#[block]
		{
			Pallet::<T>::do_dissolve(dao).expect("dissolved");
		}

		assert!(Daos::<T>::get(dao).is_some_and(|it| it.state.is_dissolved()));
	}

	#[benchmark]
	fn claim_rest(a: Linear<1, 16>) {
		let dao = wealthy::<T>(64);
		dissolved::<T>(dao);
		let who = member::<T>(7);
		enrich::<T>(&who);
		let assets = some_assets::<T>(a);

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)), dao, who, assets);

		assert_eq!(Taken::<T>::iter_prefix(dao).count(), a as usize);
	}

	#[benchmark]
	fn sweep(n: Linear<1, 64>) {
		let dao = wealthy::<T>(64);
		dissolved::<T>(dao);
		set_block::<T>(BlockOf::<T>::max_value());
		let none = some_assets::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(candidate::<T>()), dao, none, n);

		assert_eq!(Members::<T>::iter_key_prefix(dao).count(), 64 - n as usize);
	}

	// Nothing is left but the DAO, 16 registered assets, and `a` named ones.
	#[benchmark]
	fn sweep_last(a: Linear<0, 16>) {
		let dao = wealthy::<T>(1);
		dissolved::<T>(dao);
		let account = body::<T>(dao);
		let named = unknown_assets::<T>(dao, a);
		enrich::<T>(&body::<T>(0));
		// What waits in the pot for the DAO itself goes too.
		for stream in Treasuries::<T>::get(dao) {
			Credits::<T>::insert(&account, stream.asset, amount::<T>(10));
		}
		Pallet::<T>::do_leave(dao, member::<T>(0)).expect("left");
		set_block::<T>(BlockOf::<T>::max_value());

		#[extrinsic_call]
		sweep(RawOrigin::Signed(candidate::<T>()), dao, named, 1);

		assert!(!Daos::<T>::contains_key(dao));
		assert_eq!(credits::<T>(&account), 0);
	}

	#[benchmark]
	fn open_pot() {
		pot::<T>();
		let who = candidate::<T>();
		let of = asset::<T>(0);
		enrich::<T>(&who);
		supply::<T>(&who, &of);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), of.clone());

		assert!(PotAssets::<T>::contains_key(of));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
