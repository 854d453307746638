// SPDX-License-Identifier: Apache-2.0
//! The calls, by theme. Each delegates to the file of its noun.

use frame_support::pallet_macros::pallet_section;

/// The calls, by theme. Each delegates to the file of its noun.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Found a DAO: `constitution`, where to read about it, and the seats offered.
		///
		/// Anyone. Nobody becomes a member without consent: those in `seats` are invited and the
		/// signer's own seat, if listed, counts as accepted. The deposit moves to the DAO's
		/// account and comes back if the DAO is removed. Nothing can be decided before `start`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::found(seats.len().saturated_into()))]
		pub fn found(
			origin: OriginFor<T>,
			constitution: Box<ConstitutionOf<T>>,
			metadata: Metadata,
			seats: Seats<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_found(who, *constitution, metadata, seats).map(|_| ())
		}

		/// Accept the seat offered by a DAO, under the constitution with this hash.
		///
		/// The invited account. Naming the hash makes sure that it was not changed since it was
		/// read.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::accept_invitation().saturating_add(Pallet::<T>::aside_weight()))]
		pub fn accept_invitation(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_invitation(dao, who, constitution_hash)
		}

		/// Decline the seat offered by a DAO. The invited account.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::decline_invitation())]
		pub fn decline_invitation(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_decline_invitation(dao, who)
		}

		/// Conclude the founding of a DAO: as soon as all have answered, or when its time is
		/// over. If nobody able to vote accepted, the DAO is removed and the deposit goes back.
		///
		/// Anyone.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::start(MAX_MEMBERS).saturating_add(T::DbWeight::get().writes(1)))]
		pub fn start(origin: OriginFor<T>, dao: DaoId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let records = Self::do_start(dao)?;
			// What was set aside of credits goes with a DAO that did not begin.
			let weight = T::WeightInfo::start(records).saturating_add(T::DbWeight::get().writes(1));
			Ok(Some(weight).into())
		}

		/// Remove an invitation whose time is over; its deposit goes back to the DAO.
		///
		/// Anyone. Invitations of a founding end with `start`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::expire_invitation())]
		pub fn expire_invitation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_invitation(dao, who)
		}

		/// Offer a seat to `who`, who becomes a member by accepting.
		///
		/// Only the DAO itself, by a proposal of the membership class. Its account pays the
		/// deposit for the record.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_invite(dao, who)
		}

		/// Leave a DAO. Shares and loot are burnt without payment (`rage_quit` pays for them);
		/// ballots already cast stand, what was earned becomes credit. On trial the tribute comes
		/// back whole.
		///
		/// A member. Errors: `BoundByYes` while an own yes is voted on, or waits for the first attempt at
		/// what touches claims.
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::leave_weight(Exit::MOST))]
		pub fn leave(origin: OriginFor<T>, dao: DaoId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let did = Self::do_leave(dao, who)?;
			Ok(Some(Self::leave_weight(did)).into())
		}

		/// Replace the constitution. Sealed articles must stay as they are, proposals already
		/// open keep their rules.
		///
		/// Only the DAO itself, by a proposal of the constitutional class.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution: Box<ConstitutionOf<T>>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::CONSTITUTIONAL)?;
			Self::do_amend(dao, *constitution)
		}

		/// Propose that a DAO makes these calls, in this order, all or none.
		///
		/// A member with a vote. The fee contains the weight of the calls, because enactment is
		/// free; the deposit comes back with the answer. Calls that no DAO may make are refused.
		///
		/// Leave out what anybody can do for the DAO meanwhile, such as `claim`: done already, it would make
		/// the list fail.
		#[pallet::call_index(30)]
		#[pallet::weight(Pallet::<T>::propose_weight(
			Walked::MOST,
			calls.encoded_size().saturated_into(),
			Pallet::<T>::weight_of_calls(calls),
		))]
		pub fn propose(
			origin: OriginFor<T>,
			dao: DaoId,
			calls: BoundedVec<Box<CallOf<T>>, ConstU32<MAX_CALLS>>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let (_, weighed) = Self::do_propose(who, dao, calls.into_inner())?;
			Ok(Some(weighed).into())
		}

		/// Cast a ballot, or change the one cast.
		///
		/// Whoever had a vote when the proposal opened and still is a member in good standing. The
		/// suspended and the expelled can only take back an own yes, with `Abstain`.
		#[pallet::call_index(31)]
		#[pallet::weight(voting::Cast::most::<T::WeightInfo>())]
		pub fn vote(
			origin: OriginFor<T>,
			proposal: ProposalId,
			vote: Vote,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let cast = Self::do_vote(who, proposal, vote)?;
			Ok(Some(cast.weight::<T::WeightInfo>()).into())
		}

		/// Take back an own proposal while nobody else has voted.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, proposal)
		}

		/// Conclude the vote on a proposal whose voting has ended, or the time of a failed one.
		///
		/// Anyone. It also happens by itself; this is for those in a hurry.
		#[pallet::call_index(33)]
		#[pallet::weight(Pallet::<T>::close_weight(MAX_MEMBERS, MAX_MEMBERS))]
		pub fn close(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (members, written) = Self::do_close(proposal)?;
			Ok(Some(Self::close_weight(members, written)).into())
		}

		/// Carry out a proposal whose grace is over, or try a failed one again. `max_weight` is
		/// the most its calls may weigh; with less than they need nothing happens.
		///
		/// Anyone. The first attempt also happens by itself.
		#[pallet::call_index(34)]
		#[pallet::weight(
			T::WeightInfo::enact(MAX_MEMBERS, MAX_CALL_BYTES).saturating_add(*max_weight)
		)]
		pub fn enact(
			origin: OriginFor<T>,
			proposal: ProposalId,
			max_weight: Weight,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let used = Self::do_enact(proposal, max_weight)?;
			Ok(Some(used).into())
		}

		// Votes, reputation, rounds: 60 to 99.

		/// Grant `amount` points of reputation to `who`, member or not. Only members vote with
		/// it; it fades with the DAO's half-life.
		///
		/// Only the DAO itself, by a proposal of the membership class, within the reputation
		/// budget of 30 days. For somebody outside its account pays a deposit.
		#[pallet::call_index(60)]
		#[pallet::weight(T::WeightInfo::grant_reputation())]
		pub fn grant_reputation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			amount: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::mint(dao, &who, amount).map(|_| ())
		}

		/// Burn `amount` points of the reputation of `who`, as of now, or what is left of it.
		///
		/// Only the DAO itself, by a proposal of the membership class. What remains below one point
		/// goes too. Changes nothing if nothing is left.
		#[pallet::call_index(61)]
		#[pallet::weight(T::WeightInfo::burn_reputation())]
		pub fn burn_reputation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			amount: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_burn_reputation(dao, &who, amount)
		}

		/// Give up the reputation held in a DAO without being its member; the DAO gets the
		/// deposit for the record back.
		///
		/// Its owner at any time; anyone once it has faded to nothing or the DAO has ended.
		#[pallet::call_index(62)]
		#[pallet::weight(T::WeightInfo::drop_reputation())]
		pub fn drop_reputation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			Self::do_drop_reputation(&signer, dao, &who)
		}

		/// Cast `votes` votes on a proposal of a DAO with quadratic voting, or change those cast:
		/// v votes cost v² credits of the period in which the proposal opened; fewer votes give
		/// the difference back. An abstention takes 0 votes and counts for the quorum.
		///
		/// Whoever was a member in good standing when the proposal opened and still is. The
		/// suspended and the expelled can only take back an own yes, with `Abstain`.
		#[pallet::call_index(63)]
		#[pallet::weight(voting::Cast::most_bought::<T::WeightInfo>())]
		pub fn vote_quadratic(
			origin: OriginFor<T>,
			proposal: ProposalId,
			vote: Vote,
			votes: u16,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let cast = Self::do_vote_quadratic(who, proposal, vote, votes)?;
			Ok(Some(cast.weight::<T::WeightInfo>()).into())
		}

		/// Let `to` cast your ballots on proposals opened from now on, except in the last eighth
		/// of each vote. Your own ballot always overrides and is never overwritten; a yes cast for
		/// you binds you like your own. Replaces an earlier delegation.
		///
		/// A member in good standing, to another one, who carries at most as many delegations as
		/// the constitution allows.
		#[pallet::call_index(64)]
		#[pallet::weight(T::WeightInfo::delegate())]
		pub fn delegate(origin: OriginFor<T>, dao: DaoId, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_delegate(dao, who, to)
		}

		/// End your delegation. Ballots already cast for you stand until you cast your own.
		#[pallet::call_index(65)]
		#[pallet::weight(T::WeightInfo::undelegate())]
		pub fn undelegate(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_undelegate(dao, who)
		}

		/// Cast the ballot of `who`, or change the one you cast.
		///
		/// The delegate of `who`, if the delegation is older than the proposal, `who` has not
		/// voted and own and delegated weight together are not above the cap. Not in the last
		/// eighth of the vote, and not for a DAO that has ended.
		#[pallet::call_index(66)]
		#[pallet::weight(
			T::WeightInfo::vote_as()
				.saturating_add(T::DbWeight::get().reads(2))
				.saturating_add(T::WeightInfo::look_up_member().saturating_mul(2))
		)]
		pub fn vote_as(
			origin: OriginFor<T>,
			proposal: ProposalId,
			who: T::AccountId,
			vote: Vote,
		) -> DispatchResult {
			let delegate = ensure_signed(origin)?;
			Self::do_vote_as(delegate, proposal, who, vote)
		}

		/// Take a free seat of a DAO whose constitution offers them to those with enough of its
		/// reputation, under the constitution with this hash. The seat has no shares; what the
		/// reputation weighs depends on the voting system. The DAO pays for the record.
		#[pallet::call_index(67)]
		#[pallet::weight(T::WeightInfo::take_guest_seat().saturating_add(Pallet::<T>::aside_weight()))]
		pub fn take_guest_seat(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_take_guest_seat(dao, who, constitution_hash)
		}

		/// Offer another DAO to grant each other reputation: `give` points of this DAO for its
		/// account, `want` points of the other for ours. One exchange for each pair.
		///
		/// Only the DAO itself, by a proposal of the membership class. Its account pays a deposit.
		#[pallet::call_index(68)]
		#[pallet::weight(T::WeightInfo::offer_exchange())]
		pub fn offer_exchange(
			origin: OriginFor<T>,
			dao: DaoId,
			with: DaoId,
			give: u64,
			want: u64,
			expires: BlockOf<T>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_offer_exchange(dao, with, give, want, expires)
		}

		/// Accept what `from` offered, with the terms as read: `from` grants our account `give`
		/// of its points, we grant its account `want` of ours, both within the budgets and at most
		/// a tenth of all reputation of either.
		///
		/// Only the DAO itself, by a proposal of the membership class.
		#[pallet::call_index(69)]
		#[pallet::weight(T::WeightInfo::accept_exchange())]
		pub fn accept_exchange(
			origin: OriginFor<T>,
			dao: DaoId,
			from: DaoId,
			give: u64,
			want: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_accept_exchange(dao, from, give, want)
		}

		/// Undo an exchange: both DAOs burn what is left of what they granted. Or take back an own
		/// offer.
		///
		/// Only one of the two DAOs itself, by a proposal of the membership class.
		#[pallet::call_index(70)]
		#[pallet::weight(T::WeightInfo::unwind_exchange())]
		pub fn unwind_exchange(origin: OriginFor<T>, dao: DaoId, with: DaoId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_unwind_exchange(dao, with)
		}

		/// Remove an offer that has lapsed, or an exchange of which one DAO has ended.
		///
		/// Anyone.
		#[pallet::call_index(71)]
		#[pallet::weight(T::WeightInfo::expire_exchange())]
		pub fn expire_exchange(origin: OriginFor<T>, dao: DaoId, with: DaoId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_exchange(dao, with)
		}

		/// Open a round of quadratic funding. The pool moves from the DAO's account into the pot
		/// and is out of its reach; what is not matched comes back after the claims.
		///
		/// Only the DAO itself, by a proposal of the treasury class. Its account pays a deposit.
		#[pallet::call_index(72)]
		#[pallet::weight(T::WeightInfo::open_round())]
		pub fn open_round(origin: OriginFor<T>, dao: DaoId, terms: TermsOf<T>) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_open_round(dao, terms)
		}

		/// Let a project take part in a round; `payee` gets its contributions and its match.
		///
		/// Anyone, while the round is open, against a deposit.
		#[pallet::call_index(73)]
		#[pallet::weight(T::WeightInfo::register_project())]
		pub fn register_project(
			origin: OriginFor<T>,
			round: RoundId,
			payee: T::AccountId,
			metadata: Metadata,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_register_project(owner, round, payee, metadata)
		}

		/// Give to a project of an open round. It waits in the pot until the project is paid, and
		/// comes back if the project is struck or never paid. In a round of member DAOs name the
		/// one that vouches for you: `via`.
		///
		/// Whoever has a voice in the round, against a deposit for the first contribution.
		#[pallet::call_index(74)]
		#[pallet::weight(T::WeightInfo::contribute())]
		pub fn contribute(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
			amount: BalanceOf<T>,
			via: Option<DaoId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contribute(who, round, project, amount, via)
		}

		/// Exclude a project from a round before payments begin: it gets no match, and
		/// contributions to it can be taken back.
		///
		/// Only the DAO whose round it is, by a proposal of the treasury class.
		#[pallet::call_index(75)]
		#[pallet::weight(T::WeightInfo::strike_project())]
		pub fn strike_project(
			origin: OriginFor<T>,
			dao: DaoId,
			round: RoundId,
			project: ProjectId,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_strike_project(dao, round, project)
		}

		/// Pay a project its contributions and its match.
		///
		/// Anyone, in the time of claims. Once.
		#[pallet::call_index(76)]
		#[pallet::weight(T::WeightInfo::claim_match())]
		pub fn claim_match(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_match(round, project)
		}

		/// Settle what `who` gave to a project that was paid or struck, or not paid in time: the
		/// deposit comes back, and what the project did not get.
		///
		/// Anyone; everything goes to `who`.
		#[pallet::call_index(77)]
		#[pallet::weight(T::WeightInfo::settle_contribution())]
		pub fn settle_contribution(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_contribution(round, project, who)
		}

		/// Give the rest of a round's pool back to its DAO.
		///
		/// Anyone, after the time of claims.
		#[pallet::call_index(78)]
		#[pallet::weight(T::WeightInfo::return_rest())]
		pub fn return_rest(origin: OriginFor<T>, round: RoundId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_return_rest(round)
		}

		/// Remove a project that is paid, struck or out of time, once all contributions to it are
		/// settled; the deposit goes back to who registered it.
		///
		/// Anyone.
		#[pallet::call_index(79)]
		#[pallet::weight(T::WeightInfo::remove_project())]
		pub fn remove_project(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_project(round, project)
		}

		/// Set what flows into the DAO by itself: reputation for each point that counts in its
		/// programs, and the program and row in which a reward for one of its bounties counts as a
		/// unit of activity.
		///
		/// Only the DAO itself, by a proposal of the membership class. Replaces what was set; a row
		/// of a program that is not the DAO's, or that the chain does not feed, counts nothing.
		#[pallet::call_index(80)]
		#[pallet::weight(T::WeightInfo::set_feed())]
		pub fn set_feed(origin: OriginFor<T>, dao: DaoId, feed: Feed) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_set_feed(dao, feed)
		}

		// Members and money.

		/// Issue shares and loot to a member in good standing or suspended.
		///
		/// Only the DAO itself, by a proposal of the membership and treasury classes: whoever gets
		/// shares can leave with their part. Errors: `WrongState` for candidates and the expelled,
		/// `CommonsHasNoClaims`, `NotEnough` if both are zero.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::grant())]
		pub fn grant(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			shares: u64,
			loot: u64,
		) -> DispatchResult {
			let both = Classes::MEMBERSHIP.union(Classes::TREASURY);
			Self::ensure_enacting(origin, dao, both)?;
			Self::do_grant(dao, who, shares, loot)
		}

		/// Take shares and loot from a member, without payment: so many, or what it has left then.
		///
		/// Only the DAO itself, by a proposal of the membership class; whoever disagrees can leave
		/// with their part during the grace. Not from the expelled. Changes nothing if none of what is
		/// named is left. Errors: `NotEnough` if nothing is named, `LastEligible` if nobody could vote
		/// any more.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::burn())]
		pub fn burn(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			shares: u64,
			loot: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_burn(dao, who, shares, loot)
		}

		/// Ask a DAO to be admitted, under the constitution with this hash, for these shares and
		/// this loot, and with this tribute in an asset that the DAO has registered.
		///
		/// Anyone. The tribute lies in the pot and comes back whole until the trial period has
		/// ended; the deposit comes back with the answer. The application lapses after a while.
		#[pallet::call_index(37)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution_hash: T::Hash,
			shares: u64,
			loot: u64,
			tribute: Option<TributeOf<T>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(dao, who, constitution_hash, shares, loot, tribute)
		}

		/// Take an own application back; tribute and deposit return. The applicant.
		#[pallet::call_index(38)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(dao, who)
		}

		/// Remove an application whose time is over, or where one of the two is a DAO that has ended;
		/// tribute and deposit return to the applicant.
		///
		/// Anyone.
		#[pallet::call_index(39)]
		#[pallet::weight(T::WeightInfo::withdraw_application().saturating_add(T::DbWeight::get().reads(2)))]
		pub fn expire_application(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_application(dao, who)
		}

		/// Admit an applicant on exactly these terms, which must be those of the application. The
		/// trial period of the constitution begins; its end issues the shares.
		///
		/// Only the DAO itself, by a proposal of the membership class, with shares or loot also of
		/// the treasury class. Its account pays the deposit for the record.
		#[pallet::call_index(40)]
		#[pallet::weight(
			T::WeightInfo::admit()
				.saturating_add(Pallet::<T>::aside_weight())
				.saturating_add(T::DbWeight::get().reads(1))
		)]
		pub fn admit(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			shares: u64,
			loot: u64,
			tribute: Option<TributeOf<T>>,
		) -> DispatchResult {
			let class = match (shares, loot) {
				(0, 0) => Classes::MEMBERSHIP,
				_ => Classes::MEMBERSHIP.union(Classes::TREASURY),
			};
			Self::ensure_enacting(origin, dao, class)?;
			Self::do_admit(dao, who, shares, loot, tribute)
		}

		/// Refuse an applicant, or end a trial period; the tribute returns whole.
		///
		/// Only the DAO itself, by a proposal of the membership class.
		#[pallet::call_index(41)]
		#[pallet::weight(Pallet::<T>::revoke_weight())]
		pub fn revoke(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_revoke(dao, who)
		}

		/// Conclude a trial period whose time is over: the candidate becomes a full member with
		/// the shares and loot agreed on, the tribute goes to the treasury; what cannot arrive there waits
		/// as a credit of the DAO (`withdraw_credit`), in nobody's part until it does.
		///
		/// Anyone.
		#[pallet::call_index(42)]
		#[pallet::weight(T::WeightInfo::settle_probation())]
		pub fn settle_probation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_probation(dao, who)
		}

		/// Put an asset on the DAO's list: tributes, distributions and shared income can be in it,
		/// and former members are paid in it.
		///
		/// Only the DAO itself, by a proposal of the treasury class. At most 16. Changes nothing if it
		/// is on the list already.
		#[pallet::call_index(43)]
		#[pallet::weight(T::WeightInfo::register_asset())]
		pub fn register_asset(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_register_asset(dao, asset)
		}

		/// Take an asset off the DAO's list. What members are owed in it becomes their credit.
		///
		/// Only the DAO itself, by a proposal of the treasury class. Not the native token, and not
		/// an asset of the income article.
		#[pallet::call_index(44)]
		#[pallet::weight(Pallet::<T>::unregister_weight())]
		pub fn unregister_asset(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_unregister_asset(dao, asset)
		}

		/// Leave with your part: burn `shares` and `loot` and be paid
		/// `free treasury * burnt / all claims` of each asset named (at most 16, ascending).
		///
		/// A member, also a suspended or expelled one. What is not named is forfeited. If nothing
		/// is left of both, the membership ends. What cannot be paid waits as credit. Errors:
		/// `BoundByYes` while an own yes is voted on, or waits for the first attempt at what touches
		/// claims.
		#[pallet::call_index(45)]
		#[pallet::weight(Pallet::<T>::quit_most(assets.len().saturated_into()))]
		pub fn rage_quit(
			origin: OriginFor<T>,
			dao: DaoId,
			shares: u64,
			loot: u64,
			assets: AssetList<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let did = Self::do_rage_quit(dao, who, shares, loot, &assets)?;
			Ok(Some(Self::quit_weight(assets.len().saturated_into(), did)).into())
		}

		/// Pay an expelled member their part of all registered assets.
		///
		/// Anyone, from 14 days after the expulsion; until then only the expelled, by `rage_quit`.
		#[pallet::call_index(46)]
		#[pallet::weight(Pallet::<T>::quit_most(MAX_ASSETS))]
		pub fn pay_former(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (assets, did) = Self::do_pay_former(dao, who)?;
			Ok(Some(Self::quit_weight(assets, did)).into())
		}

		/// Pay out what waits in the pot for an account. Anyone, for anyone.
		#[pallet::call_index(47)]
		#[pallet::weight(T::WeightInfo::withdraw_credit())]
		pub fn withdraw_credit(
			origin: OriginFor<T>,
			who: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_credit(who, asset)
		}

		/// Pay what a DAO owes somebody who left while an asset was frozen. Anyone, for anyone.
		#[pallet::call_index(48)]
		#[pallet::weight(T::WeightInfo::pay_debt())]
		pub fn pay_debt(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_pay_debt(dao, who, asset)
		}

		/// Expel a member. Shares become loot; vote, income and reputation end; the claim stays
		/// and can be paid by anyone after 14 days.
		///
		/// Only the DAO itself, by a proposal of the membership class. Somebody who can vote must
		/// remain.
		#[pallet::call_index(49)]
		#[pallet::weight(
			T::WeightInfo::kick()
				.saturating_add(Pallet::<T>::aside_weight())
				.saturating_add(T::WeightInfo::forget_delegations(MAX_FORGOTTEN))
		)]
		pub fn kick(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_kick(dao, who)
		}

		/// Suspend a member until a block at most 180 days away: no vote and no proposals; claim,
		/// income and exit stay.
		///
		/// Only the DAO itself, by a proposal of the membership class. Somebody who can vote must
		/// remain.
		#[pallet::call_index(50)]
		#[pallet::weight(T::WeightInfo::jail())]
		pub fn jail(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			until: BlockOf<T>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_jail(dao, who, until)
		}

		/// Lift a suspension before its time. It gives no vote on what opened meanwhile.
		///
		/// Only the DAO itself, by a proposal of the membership class.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_release(dao, who)
		}

		/// Pay a DAO, as income: the part that its constitution shares belongs to its members at
		/// once. A plain transfer is not shared.
		///
		/// Anyone but the DAO itself (`OwnIncome`).
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::pay_income())]
		pub fn pay_income(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pay_income(dao, who, asset, amount)
		}

		/// Set money of the treasury aside for all who have shares or loot, in proportion.
		///
		/// Only the DAO itself, by a proposal of the treasury class; in a registered asset.
		#[pallet::call_index(53)]
		#[pallet::weight(T::WeightInfo::distribute())]
		pub fn distribute(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_distribute(dao, asset, amount)
		}

		/// Pay a member all that was set aside for it, of every asset. What cannot be paid stays.
		///
		/// Anyone, for anyone.
		#[pallet::call_index(54)]
		#[pallet::weight(Pallet::<T>::claim_weight(MAX_ASSETS))]
		pub fn claim(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let assets = Self::do_claim(dao, who)?;
			Ok(Some(Self::claim_weight(assets)).into())
		}

		/// End the DAO: nothing is decided any more, open proposals get a no, and everything it
		/// owns belongs to the holders of shares and loot, in proportion (`claim_rest`).
		///
		/// Only the DAO itself, by a proposal of the constitutional class. Without any shares or
		/// loot all goes to the Commons: distribute before. What it has in other DAOs is paid in the
		/// assets that they or this one have registered: register others before, or leave there by
		/// calls of the same proposal. So with NFTs and with deposits in other pallets: nobody can
		/// fetch them afterwards.
		#[pallet::call_index(55)]
		#[pallet::weight(T::WeightInfo::dissolve())]
		pub fn dissolve(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::CONSTITUTIONAL)?;
			Self::do_dissolve(dao)
		}

		/// Pay a member of a dissolved DAO their part of these assets (at most 16, ascending). Can
		/// be repeated whenever more money has arrived.
		///
		/// Anyone, for anyone.
		#[pallet::call_index(56)]
		#[pallet::weight(T::WeightInfo::claim_rest(assets.len().saturated_into()))]
		pub fn claim_rest(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			assets: AssetList<T>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_rest(dao, who, &assets)
		}

		/// Let a dissolved DAO leave another DAO with its part, so that its holders get it: paid in
		/// all assets that either of the two has registered.
		///
		/// Its members, the expelled among them; anyone 14 days after its end, or from its sweep date if
		/// that is sooner (`TooEarly`). A member who
		/// signs also puts an abstention into the place of each of its yes ballots that are still voted
		/// on. Errors: `BoundByYes` while one keeps it in; one that passed does until its first attempt
		/// at enactment.
		#[pallet::call_index(57)]
		#[pallet::weight(Pallet::<T>::exit_dissolved_weight())]
		pub fn exit_dissolved(
			origin: OriginFor<T>,
			dissolved: DaoId,
			from: DaoId,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let used = Self::do_exit_dissolved(&who, dissolved, from)?;
			Ok(Some(used).into())
		}

		/// Remove up to `limit` records (at most 64) of a dissolved DAO after its sweep date.
		/// With the last of them its registered assets, and those named, go to the Commons and the
		/// deposit to the founder.
		///
		/// Anyone. Repeat until `Removed`. Of a DAO that is removed already, what has arrived since of
		/// the assets named goes to the Commons. Errors: `StillOpen` while a proposal waits for its
		/// answer, `StillMember` while it belongs to other DAOs (`exit_dissolved`).
		#[pallet::call_index(58)]
		#[pallet::weight(Pallet::<T>::sweep_most(*limit, assets.len().saturated_into()))]
		pub fn sweep(
			origin: OriginFor<T>,
			dao: DaoId,
			assets: AssetList<T>,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let named = assets.len().saturated_into();
			let swept = Self::do_sweep(dao, &assets, limit)?;
			Ok(Some(Self::sweep_weight(swept, named)).into())
		}

		/// Make the pot ready for an asset: the signer pays the deposit for its account and leaves
		/// one minimum balance in it, for good. Otherwise the first payment into the pot does it.
		///
		/// Anyone. Useful for a DAO without native tokens, whose income could not be shared. Changes
		/// nothing and costs no deposit if the pot is ready already.
		#[pallet::call_index(59)]
		#[pallet::weight(T::WeightInfo::open_pot())]
		pub fn open_pot(origin: OriginFor<T>, asset: T::AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_pot(who, asset)
		}
	}
}
