// SPDX-License-Identifier: Apache-2.0

//! What accounts can sign. Each call hands over to the file of its noun.

use frame_support::pallet_macros::pallet_section;

/// What accounts can sign. Each call hands over to the file of its noun.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Post a root bounty and put its reward into escrow. Anyone may.
		///
		/// The reward moves from the signer into the pot, on hold. The signer keeps at least the
		/// minimum balance of the asset, pays a storage deposit in the native token, which comes
		/// back when the record is cleaned, and, if the pot has never held the asset, gives it one
		/// minimum balance.
		///
		/// - `terms`: what holds for the whole tree, for good.
		/// - `reward`: in units of the asset, at least `terms.smallest`.
		/// - `advance`: what of it the hunter can make certain for others before the root is
		///   accepted; this much can be lost to a dishonest hunter.
		/// - `posting`: dates, the way a hunter is found, the specification.
		///
		/// Errors: `UnknownAsset`, `WindowTooShort`, `SplitOutOfRange`, `SmallestTooSmall`,
		/// `EndTooLate`, `ArbiterAsParty`, `DatesOutOfOrder`, `DueTooLate`,
		/// `RewardTooSmall`, `AdvanceAboveSure`, `TooManyPlaces`, `SpecUnavailable`.
		#[pallet::call_index(0)]
		#[pallet::weight(Pallet::<T>::post_root_weight(posting.spec.inline_len(), terms.crowd))]
		pub fn post_root(
			origin: OriginFor<T>,
			terms: TreeTermsOf<T>,
			reward: T::Balance,
			advance: T::Balance,
			posting: PostingOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_root(who, terms, reward, advance, posting)
		}

		/// Post a child bounty, its reward cut from the parent's available escrow. No tokens move.
		/// Only the parent's hunter may, while working on it. The storage deposit is the signer's, unless
		/// the parent has a place left and the specification fits into it: then it is paid for already,
		/// and the call costs less.
		///
		/// - `parent`: the bounty the signer works on.
		/// - `reward`: at least the tree's smallest child, at most what the parent has available.
		/// - `sure`: what of it is certain as soon as it is accepted; taken from the parent's advance.
		/// - `advance`: what of `sure` its hunter can make certain for others.
		/// - `posting`: dates, the way a hunter is found, the specification.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`, `TooDeep`, `RewardTooSmall`,
		/// `RewardTooLarge`, `SureAboveAdvance`, `AdvanceAboveSure`, `CapAboveParent`, `TooFewPlaces`,
		/// `DatesOutOfOrder`, `DueTooLate`, `SpecUnavailable`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::post_child(posting.spec.inline_len()))]
		pub fn post_child(
			origin: OriginFor<T>,
			parent: BountyId,
			reward: T::Balance,
			sure: T::Balance,
			advance: T::Balance,
			posting: PostingOf<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let in_place = Self::do_post_child(who, parent, reward, sure, advance, posting)?;
			Ok(in_place
				.then(<T as Config>::WeightInfo::post_child_in_place)
				.into())
		}

		/// Add to the reward of a root that many may fund, until it is first assigned. Anyone may.
		///
		/// The amount moves from the signer into the pot, on hold. A first contribution takes a storage
		/// deposit, which comes back with the last refund. What comes back from the tree is shared in
		/// proportion; who has put in a tenth or more can contest what its poster decides.
		///
		/// - `root`: the root bounty.
		/// - `amount`: at least the tree's smallest child.
		///
		/// Errors: `UnknownBounty`, `NotCrowd`, `NotOpen`, `TooLate`, `CrowdClosed`,
		/// `ArbiterAsParty`, `ContributionTooSmall`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::contribute())]
		pub fn contribute(
			origin: OriginFor<T>,
			root: BountyId,
			amount: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contribute(who, root, amount)
		}

		/// Move a bounty's dates to later blocks. Only who stands above it may.
		///
		/// - `until`: the last block in which a hunter can be found; only while it is open.
		/// - `due`: the last block for handing in; while open or worked on.
		///
		/// Errors: `UnknownBounty`, `NobodyStands`, `NotStanding`, `OnlyLater`, `NotOpen`,
		/// `NotAssigned`, `DatesOutOfOrder`, `DueTooLate`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::extend())]
		pub fn extend(
			origin: OriginFor<T>,
			bounty: BountyId,
			until: Option<BlockOf<T>>,
			due: Option<BlockOf<T>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_extend(who, bounty, until, due)
		}

		/// Raise the reward of a bounty. Only who stands above it may: from the available escrow of what
		/// is above, while working on that, or at the top from own tokens.
		///
		/// - `amount`: by how much.
		///
		/// Errors: `UnknownBounty`, `AlreadyEnded`, `NobodyStands`, `NotStanding`, `NothingToAdd`,
		/// `NotAssigned`, `RewardTooLarge`, `NoFundingOfCrowds`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::fund())]
		pub fn fund(origin: OriginFor<T>, bounty: BountyId, amount: T::Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fund(who, bounty, amount)
		}

		/// Take an open bounty back: its escrow goes up. Only who stands above it may. Never under
		/// a hunter.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NobodyStands`, `NotStanding`, `EntriesStand`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(who, bounty)
		}

		/// Say who may take an open bounty. Replaces the last invitation. Only who stands above it
		/// may.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NobodyStands`, `NotStanding`, `OwnBounty`,
		/// `ArbiterAsParty`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			bounty: BountyId,
			hunter: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_invite(who, bounty, hunter)
		}

		/// Take a bounty one was invited to, for all that is available in it. The account can be a
		/// person or a DAO.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `TooLate`, `NotInvited`, `OwnBounty`,
		/// `ArbiterAsParty`, `NotEligible`, `DatesOutOfOrder` (the due date has passed: have it
		/// extended), `DueTooLate`, `TermLimit`.
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::hunt_weight(T::WeightInfo::take(), true))]
		pub fn take(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let asked = Self::do_take(who, bounty)?;
			Ok(Some(Self::hunt_weight(T::WeightInfo::take(), asked)).into())
		}

		/// Bid for an open bounty. The signer pays a storage deposit, which comes back when the bid
		/// is assigned or taken back.
		///
		/// - `price`: what the signer would do it for, at most what is available.
		/// - `due`: the last block for handing in.
		/// - `until`: the last block in which the bid binds.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NoApplications`, `AlreadyApplied`, `TooLate`,
		/// `DatesOutOfOrder`, `DueTooLate`, `PriceOutOfRange`, `OwnBounty`, `ArbiterAsParty`,
		/// `NotEligible`.
		#[pallet::call_index(12)]
		#[pallet::weight(Pallet::<T>::hunt_weight(T::WeightInfo::apply(), true))]
		pub fn apply(
			origin: OriginFor<T>,
			bounty: BountyId,
			price: T::Balance,
			due: BlockOf<T>,
			until: BlockOf<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let asked = Self::do_apply(who, bounty, price, due, until)?;
			Ok(Some(Self::hunt_weight(T::WeightInfo::apply(), asked)).into())
		}

		/// Take a bid back: the applicant at any time; anyone, once it no longer binds or the
		/// bounty has ended. The deposit goes to the applicant.
		///
		/// Errors: `UnknownApplication`, `BidStands`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(
			origin: OriginFor<T>,
			bounty: BountyId,
			applicant: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(who, bounty, applicant)
		}

		/// Give an open bounty to an applicant. Only who stands above it may. What the price leaves
		/// over is reserved, out of the hunter's reach.
		///
		/// - `price`, `due`: the bid as the signer saw it.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `TooLate`, `NobodyStands`, `NotStanding`,
		/// `UnknownApplication`, `BidChanged`, `PriceOutOfRange`, `OwnBounty`, `ArbiterAsParty`,
		/// `NotEligible`, `DatesOutOfOrder`, `DueTooLate`, `TermLimit`.
		#[pallet::call_index(14)]
		#[pallet::weight(Pallet::<T>::hunt_weight(T::WeightInfo::assign(), true))]
		pub fn assign(
			origin: OriginFor<T>,
			bounty: BountyId,
			hunter: T::AccountId,
			price: T::Balance,
			due: BlockOf<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let asked = Self::do_assign(who, bounty, hunter, price, due)?;
			Ok(Some(Self::hunt_weight(T::WeightInfo::assign(), asked)).into())
		}

		/// Hand work in for a bounty that is open to all. The signer pays a storage deposit, which comes
		/// back when the entry is picked or taken back. If the poster picks none, the earliest is picked.
		///
		/// - `evidence`: hash of the evidence.
		/// - `payees`: who is paid if it is accepted, with shares of exactly 100 % together.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `TooLate`, `NotOpenToAll`, `TermLimit`, `AlreadyEntered`,
		/// `OwnBounty`, `ArbiterAsParty`, `NotEligible`, `EntryBondOutOfRange` (too little of the reward is
		/// left for such a bond), `SplitNotExact`, `PayeeTwice`, `PayeeCannotReceive`.
		#[pallet::call_index(15)]
		#[pallet::weight(Pallet::<T>::hunt_weight(T::WeightInfo::enter(count_of(payees)), true))]
		pub fn enter(
			origin: OriginFor<T>,
			bounty: BountyId,
			evidence: T::Hash,
			payees: Payees<T::AccountId>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let measured = T::WeightInfo::enter(count_of(&payees));
			let asked = Self::do_enter(who, bounty, evidence, payees)?;
			Ok(Some(Self::hunt_weight(measured, asked)).into())
		}

		/// Take an entry back: the entrant at any time; anyone, once it was refused or the bounty has
		/// ended. The deposit goes to the entrant.
		///
		/// Errors: `UnknownEntry`, `EntryStands`.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::withdraw_entry())]
		pub fn withdraw_entry(
			origin: OriginFor<T>,
			bounty: BountyId,
			entrant: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_entry(who, bounty, entrant)
		}

		/// Choose one of the entries of a bounty open to all. Only who stands above it may. The entrant
		/// becomes its hunter and the work waits for an answer, with a whole window.
		///
		/// - `evidence`: the entry as the signer saw it.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NobodyStands`, `NotStanding`, `NotOpenToAll`,
		/// `OwnBounty`, `ArbiterAsParty`, `UnknownEntry`, `EntryChanged`, `TermLimit`.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::pick())]
		pub fn pick(
			origin: OriginFor<T>,
			bounty: BountyId,
			entrant: T::AccountId,
			evidence: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pick(who, bounty, entrant, evidence)
		}

		/// Take a bounty one was invited to and hand the work in with the same signature: for work that is
		/// done already, or done within its window. The same as `take` and then `submit`, and cheaper.
		///
		/// - `evidence`: hash of the evidence.
		/// - `payees`: who is paid if it is accepted, with shares of exactly 100 % together.
		///
		/// Errors: those of `take`, then `SplitNotExact`, `PayeeTwice`, `PayeeCannotReceive`.
		#[pallet::call_index(18)]
		#[pallet::weight(Pallet::<T>::hunt_weight(T::WeightInfo::take_and_submit(count_of(payees)), true))]
		pub fn take_and_submit(
			origin: OriginFor<T>,
			bounty: BountyId,
			evidence: T::Hash,
			payees: Payees<T::AccountId>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let measured = T::WeightInfo::take_and_submit(count_of(&payees));
			let asked = Self::do_take_and_submit(who, bounty, evidence, payees)?;
			Ok(Some(Self::hunt_weight(measured, asked)).into())
		}

		/// Hand work in. Only the hunter may. Children need not be finished: what they hold stays
		/// with them.
		///
		/// - `evidence`: hash of the evidence.
		/// - `payees`: who is paid if it is accepted, with shares of exactly 100 % together.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`, `SplitNotExact`, `PayeeTwice`,
		/// `PayeeCannotReceive`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::submit(count_of(payees)))]
		pub fn submit(
			origin: OriginFor<T>,
			bounty: BountyId,
			evidence: T::Hash,
			payees: Payees<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_submit(who, bounty, evidence, payees)
		}

		/// Give a bounty up. Only its hunter may, before handing in. It opens again; its children
		/// go on, and what was promised in them is looked at by who stands above.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`.
		#[pallet::call_index(21)]
		#[pallet::weight(Pallet::<T>::resign_weight(bonds::Payments::most(1)))]
		pub fn resign(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let done = Self::do_resign(who, bounty)?;
			Ok(Some(Self::resign_weight(done)).into())
		}

		/// Accept the work: its payees get what is payable, the rest goes up. Only who stands above
		/// the bounty may. What its hunter promised to children passes to the signer's name.
		///
		/// - `max`: the most that is payable and vouched for together; protects against what
		///   changed after the signer looked.
		///
		/// Errors: `UnknownBounty`, `NotSubmitted`, `NobodyStands`, `NotStanding`, `CostAboveMax`,
		/// `TooManyPays`.
		#[pallet::call_index(22)]
		#[pallet::weight(Pallet::<T>::accept_weight(bonds::Payments::most(1).lifted()))]
		pub fn accept(
			origin: OriginFor<T>,
			bounty: BountyId,
			max: T::Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let done = Self::do_accept(who, bounty, max)?;
			Ok(Some(Self::accept_weight(done.payments)).into())
		}

		/// Accept the work and pay out at once what is certain by it: all of it for a root that nobody else
		/// has funded, for a child the part its poster made `sure`. The same as `accept` and then
		/// `claim`, and cheaper. What waits for an answer higher up stays to be claimed; who cannot receive
		/// has a credit.
		///
		/// - `max`: the most that is payable and vouched for together; protects against what
		///   changed after the signer looked.
		///
		/// Errors: those of `accept`.
		#[pallet::call_index(28)]
		#[pallet::weight(
			Pallet::<T>::accept_and_pay_weight(
				bonds::Payments::most(1).lifted(),
				Some(&payouts::Payout::most::<T>()),
			)
		)]
		pub fn accept_and_pay(
			origin: OriginFor<T>,
			bounty: BountyId,
			max: T::Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let (payments, paid) = Self::do_accept_and_pay(who, bounty, max)?;
			Ok(Some(Self::accept_and_pay_weight(payments, paid.as_ref())).into())
		}

		/// Send work back for changes, at most twice. Only who stands above the bounty may, before the
		/// window has passed.
		///
		/// - `due`: the last block for handing it in again, at least a whole window from now.
		///
		/// Errors: `UnknownBounty`, `NotSubmitted`, `NobodyStands`, `NotStanding`, `TooLate`,
		/// `TooManyReworks`, `DueTooEarly`, `DueTooLate`.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::rework())]
		pub fn rework(origin: OriginFor<T>, bounty: BountyId, due: BlockOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_rework(who, bounty, due)
		}

		/// Accept a milestone: the hunter gets a part of what is payable, the work goes on. Only who
		/// stands above the bounty may. The pay becomes certain as that of an accepted bounty does.
		///
		/// - `amount`: at most what is payable now.
		/// - `evidence`: hash of the milestone's evidence.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NobodyStands`, `NotStanding`, `AbovePayable`,
		/// `TooManyPays`.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(
			origin: OriginFor<T>,
			bounty: BountyId,
			amount: T::Balance,
			evidence: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_release(who, bounty, amount, evidence)
		}

		/// Let a reviewed promise pass before its window ends. Only who stands above the bounty may; it
		/// then counts among the signer's own promises.
		///
		/// - `link`: the promise.
		///
		/// Errors: `UnknownBounty`, `UnknownLink`, `NotInReview`, `NobodyStands`, `NotStanding`,
		/// `ContributorsWindow`.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::ratify())]
		pub fn ratify(origin: OriginFor<T>, bounty: BountyId, link: LinkRef) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_ratify(who, bounty, link)
		}

		/// Do not let a reviewed promise pass: the arbiter decides what is left of it. Who stands above
		/// the bounty may, and before the root's poster whoever put a tenth or more into the tree.
		/// The signer puts a bond: a tenth of what hangs on the promise. It comes back, unless the ruling
		/// is nearer to the whole than to what the signer says.
		///
		/// - `link`: the promise; a term stands for all that its hunter accepted.
		/// - `keep`: what should be left of it.
		///
		/// Errors: `UnknownBounty`, `UnknownLink`, `NotInReview`, `NobodyStands`, `NotStanding`,
		/// `NotContributor`, `ContributionTooSmall`, `TooLate`, `NothingAtStake`.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::contest())]
		pub fn contest(
			origin: OriginFor<T>,
			bounty: BountyId,
			link: LinkRef,
			keep: sp_runtime::Perbill,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contest(who, bounty, link, keep)
		}

		/// Take one promise out of a review or a contest, so that it is not judged with the rest. The
		/// reviewer may while it is reviewed; while it is contested, who rules. It has to hang on the
		/// judged promise directly: `resolve` brings it there.
		///
		/// - `link`: the promise to be taken out.
		///
		/// Errors: `UnknownBounty`, `UnknownLink`, `NotInReview`, `NobodyStands`, `NotStanding`,
		/// `ContributorsWindow`, `NotArbiter`, `NotYet`, `ArbitersTurn`, `CollectivesTurn`.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::confirm())]
		pub fn confirm(origin: OriginFor<T>, bounty: BountyId, link: LinkRef) -> DispatchResult {
			let ruler = Self::ruler(origin)?;
			Self::do_confirm(ruler, bounty, link)
		}

		/// Offer less than is payable, for work in hand or handed in; nothing refuses the work or
		/// dismisses the hunter. Only who stands above the bounty may. The hunter has a window to agree or
		/// to escalate; silence agrees. Of a bounty open to all, only all entries together can be refused.
		///
		/// - `amount`: what the payees would get.
		/// - `below`: whether what the hunter accepted from children passes, or is reviewed first.
		///
		/// Errors: `UnknownBounty`, `NotSubmitted`, `NobodyStands`, `NotStanding`, `TooLate`,
		/// `OfferTooHigh`.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::offer())]
		pub fn offer(
			origin: OriginFor<T>,
			bounty: BountyId,
			amount: T::Balance,
			below: Below,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_offer(who, bounty, amount, below)
		}

		/// Agree to an offer. Only the hunter may. An offer of nothing opens the bounty again; any other
		/// ends it.
		///
		/// Errors: `UnknownBounty`, `NotOffered`, `NotHunter`, `LiftFirst`.
		#[pallet::call_index(31)]
		#[pallet::weight(Pallet::<T>::agree_weight(bonds::Payments::most(3).lifted()))]
		pub fn agree(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let done = Self::do_agree(who, bounty)?;
			Ok(Some(Self::agree_weight(done)).into())
		}

		/// Do not agree to an offer: the tree's arbiter, or the collective, will rule. The hunter may; after
		/// all entries were refused, any entrant, who becomes the hunter. Takes a bond of a tenth of what is
		/// at stake, unless somebody put it already. If the poster's side does not put the same within a
		/// window, the hunter has all.
		///
		/// Errors: `UnknownBounty`, `NotOffered`, `NotHunter`, `TooLate`, `NothingAtStake`,
		/// `UnknownEntry`, `TermLimit`.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::escalate())]
		pub fn escalate(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_escalate(who, bounty)
		}

		/// Put the bond with which the hunter of a bounty, or an entrant, can escalate. Anyone may. It comes
		/// back, or is won or lost, to the signer.
		///
		/// Errors: `UnknownBounty`, `NotOffered`, `TooLate`, `BondThere`, `ArbiterAsParty`.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::sponsor())]
		pub fn sponsor(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_sponsor(who, bounty)
		}

		/// Put the bond of the poster's side, as high as the hunter's: then there will be a ruling. Anyone
		/// may, so that a poster without means can be helped.
		///
		/// Errors: `UnknownBounty`, `NotDisputed`, `BondThere`, `ArbiterAsParty`, `TooLate`.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::match_bond())]
		pub fn match_bond(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_match_bond(who, bounty)
		}

		/// Rule in a dispute. The tree's arbiter may in the second half of its window, then the collective, or
		/// at once if a party asked for it. It has the force of an acceptance by who made the offer, no more. The side
		/// whose figure was further off loses its bond to the other, less the ruler's fee.
		///
		/// - `share`: what of the payable amount the hunter gets.
		/// - `below`: what is left of all the hunter vouched for.
		/// - `entry`: after all entries were refused, whose work it is; none: who escalated.
		///
		/// Errors: `UnknownBounty`, `NotDisputed`, `AlreadyRuled`, `NotMatched`, `NotArbiter`, `NotYet`,
		/// `ArbitersTurn`, `CollectivesTurn`, `UnknownEntry`.
		#[pallet::call_index(35)]
		#[pallet::weight(Pallet::<T>::rule_weight(bonds::Payments::most(5).lifted()))]
		pub fn rule(
			origin: OriginFor<T>,
			bounty: BountyId,
			share: sp_runtime::Perbill,
			below: sp_runtime::Perbill,
			entry: Option<T::AccountId>,
		) -> DispatchResultWithPostInfo {
			let ruler = Self::ruler(origin)?;
			let done = Self::do_rule(ruler, bounty, share, below, entry)?;
			Ok(Some(Self::rule_weight(done)).into())
		}

		/// Have the collective rule in a dispute instead of the tree's arbiter. The hunter, who stands
		/// above, and whoever would be paid by what the hunter accepted below may, before the ruling and before
		/// the time to rule is over.
		///
		/// - `witness`: a bounty and the number of a pay in it that hangs on the disputed hunter's term and
		///   is partly for the signer; not needed by the others.
		///
		/// Errors: `UnknownBounty`, `NotDisputed`, `UnknownLink`, `NotAParty`, `AlreadyRuled`,
		/// `CollectivesTurn`, `TooLate`.
		#[pallet::call_index(36)]
		#[pallet::weight(
			T::WeightInfo::to_collective().saturating_add(Pallet::<T>::witness_weight(witness.is_some()))
		)]
		pub fn to_collective(
			origin: OriginFor<T>,
			bounty: BountyId,
			witness: Option<(BountyId, u32)>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_to_collective(who, bounty, witness)
		}

		/// Rule in a contest. Who rules in disputes may, with the same windows.
		///
		/// - `link`: the contested promise.
		/// - `ratio`: what is left of it.
		///
		/// Errors: `UnknownBounty`, `NotContested`, `NotArbiter`, `NotYet`, `ArbitersTurn`,
		/// `CollectivesTurn`.
		#[pallet::call_index(37)]
		#[pallet::weight(Pallet::<T>::rule_contest_weight(bonds::Payments::most(1)))]
		pub fn rule_contest(
			origin: OriginFor<T>,
			bounty: BountyId,
			link: LinkRef,
			ratio: sp_runtime::Perbill,
		) -> DispatchResultWithPostInfo {
			let ruler = Self::ruler(origin)?;
			let done = Self::do_rule_contest(ruler, bounty, link, ratio)?;
			Ok(Some(Self::rule_contest_weight(done)).into())
		}

		/// Have the collective rule in a contest. The contester, who stands above, and whoever would be paid
		/// may, before the time to rule is over; in a contest before the root's poster also whoever put a tenth
		/// or more into the tree.
		///
		/// - `link`: the contested promise.
		/// - `witness`: a bounty and the number of a pay in it that hangs on the promise and is partly for
		///   the signer; not needed by the others.
		///
		/// Errors: `UnknownBounty`, `NotContested`, `UnknownLink`, `NotAParty`, `CollectivesTurn`,
		/// `TooLate`.
		#[pallet::call_index(38)]
		#[pallet::weight(T::WeightInfo::contest_to_collective())]
		pub fn contest_to_collective(
			origin: OriginFor<T>,
			bounty: BountyId,
			link: LinkRef,
			witness: Option<(BountyId, u32)>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contest_to_collective(who, bounty, link, witness)
		}

		/// Let time have its effect. Anyone may; free if it has one. An open bounty past its date
		/// ends, or the earliest entry is picked; an overdue one opens again; work nobody answered is
		/// accepted; an offer nobody answered is agreed to; a bond nobody matched wins all; a dispute
		/// nobody ruled ends with the tree's default split.
		///
		/// Errors: `UnknownBounty`, `NothingExpires`, `NotYet`, `NobodyStands`, `LiftFirst`.
		#[pallet::call_index(40)]
		#[pallet::weight(Pallet::<T>::expire_weight(bonds::Payments::most(5).lifted()))]
		pub fn expire(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let done = Self::do_expire(bounty)?;
			Ok((Some(Self::expire_weight(done)), Pays::No).into())
		}

		/// Put a bounty under the next layer up, for good, because the one above it has no hunter
		/// or has the same one. Free if it has an effect. Anyone may if the layer above has ended,
		/// or has been without a hunter for a whole window; before that, the bounty's hunter and
		/// who would then stand.
		///
		/// Errors: `UnknownBounty`, `AlreadyTop`, `UpperStands`, `CannotLiftYet`.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::lift())]
		pub fn lift(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_lift(who, bounty)?;
			Ok(Pays::No.into())
		}

		/// Pull a promise one hop nearer to being certain. Anyone may; free if it has an effect. A
		/// contest nobody ruled leaves the tree's default split of it.
		///
		/// Errors: `UnknownBounty`, `UnknownLink`, `NotDecided`, `AlreadyFinal`, `NotYet`,
		/// `NobodyStands`.
		#[pallet::call_index(42)]
		#[pallet::weight(Pallet::<T>::resolve_weight(bonds::Payments::most(1)))]
		pub fn resolve(
			origin: OriginFor<T>,
			bounty: BountyId,
			link: LinkRef,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let done = Self::do_resolve(bounty, link)?;
			Ok((Some(Self::resolve_weight(done)), Pays::No).into())
		}

		/// Remove the record of an ended bounty to which nothing refers any more; its storage
		/// deposit goes back to who paid it. Anyone may; free if it has an effect.
		///
		/// Errors: `UnknownBounty`, `NotEnded`, `StillReferenced`.
		#[pallet::call_index(43)]
		#[pallet::weight(Pallet::<T>::clean_weight())]
		pub fn clean(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_clean(bounty)?;
			Ok(Pays::No.into())
		}

		/// Remove what is known of the level of an account that had no accepted work for two periods. Anyone
		/// may; free if it has an effect.
		///
		/// Errors: `NothingToForget`, `NotYet`.
		#[pallet::call_index(44)]
		#[pallet::weight(T::WeightInfo::forget_level())]
		pub fn forget_level(origin: OriginFor<T>, who: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_forget_level(who)?;
			Ok(Pays::No.into())
		}

		/// Pay out a certain pay to its payees, whoever signs. Pulls its link one hop if that makes
		/// it certain. A payee who cannot receive gets a credit. Reputation that comes with the pay is
		/// granted as well, or owed if the poster's rules do not allow it now. With its last pay the
		/// record of an ended bounty without children goes as well, if it stands in a place.
		///
		/// - `pay`: the number of the pay in the bounty.
		///
		/// Errors: `UnknownBounty`, `UnknownPay`, `NotFinal`, `LiftFirst`.
		#[pallet::call_index(50)]
		#[pallet::weight(
			Pallet::<T>::claim_weight(&payouts::Payout::most::<T>())
		)]
		pub fn claim(
			origin: OriginFor<T>,
			bounty: BountyId,
			pay: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let done = Self::do_claim(bounty, pay)?;
			Ok(Some(Self::claim_weight(&done)).into())
		}

		/// Grant reputation that was promised with bounties and could not be granted when they were
		/// paid, whoever signs. If `by` keeps no reputation any more, the debt is removed instead.
		///
		/// - `to`, `by`: who was promised it, and by whom.
		/// - `most`: how much of it at most, for budgets that are smaller than the debt.
		///
		/// Errors: `NothingToTake`, or whatever still keeps it from being granted, as a budget that
		/// is spent.
		#[pallet::call_index(53)]
		#[pallet::weight(
			T::WeightInfo::collect_reputation().saturating_add(T::Reputation::weight())
		)]
		pub fn collect_reputation(
			origin: OriginFor<T>,
			to: T::AccountId,
			by: T::AccountId,
			most: u64,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect_reputation(to, by, most)
		}

		/// Pay out a credit to its payee, whoever signs.
		///
		/// Errors: `NothingToTake`, or whatever still keeps the payee from receiving.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::withdraw_credit())]
		pub fn withdraw_credit(
			origin: OriginFor<T>,
			payee: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_credit(payee, asset)
		}

		/// Pay back what came back from a tree whose root has ended, to who had funded it, whoever
		/// signs. Can be repeated when more came back.
		///
		/// Errors: `UnknownBounty`, `NotContributor`, `NothingToTake`.
		#[pallet::call_index(52)]
		#[pallet::weight(Pallet::<T>::refund_weight(bonds::Payments::most(1)))]
		pub fn refund(
			origin: OriginFor<T>,
			root: BountyId,
			contributor: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let done = Self::do_refund(root, contributor)?;
			Ok(Some(Self::refund_weight(done)).into())
		}
	}
}
