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
		/// `EndTooLate`, `CrowdUnavailable`, `ArbiterAsParty`, `DatesOutOfOrder`, `DueTooLate`,
		/// `RewardTooSmall`, `AdvanceAboveSure`, `SpecUnavailable`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::post_root(posting.spec.inline_len()))]
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
		/// Only the parent's hunter may, while working on it; the storage deposit is the signer's.
		///
		/// - `parent`: the bounty the signer works on.
		/// - `reward`: at least the tree's smallest child, at most what the parent has available.
		/// - `sure`: what of it is certain as soon as it is accepted; taken from the parent's advance.
		/// - `advance`: what of `sure` its hunter can make certain for others.
		/// - `posting`: dates, the way a hunter is found, the specification.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`, `TooDeep`, `RewardTooSmall`,
		/// `RewardTooLarge`, `SureAboveAdvance`, `AdvanceAboveSure`, `CapAboveParent`,
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
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_child(who, parent, reward, sure, advance, posting)
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

		/// Take an open bounty back: its escrow goes up. Only who stands above it may. Never under
		/// a hunter.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NobodyStands`, `NotStanding`.
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
		#[pallet::weight(T::WeightInfo::take())]
		pub fn take(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_take(who, bounty)
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
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			bounty: BountyId,
			price: T::Balance,
			due: BlockOf<T>,
			until: BlockOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, bounty, price, due, until)
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
		#[pallet::weight(T::WeightInfo::assign())]
		pub fn assign(
			origin: OriginFor<T>,
			bounty: BountyId,
			hunter: T::AccountId,
			price: T::Balance,
			due: BlockOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_assign(who, bounty, hunter, price, due)
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
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resign(who, bounty)
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
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, bounty: BountyId, max: T::Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, bounty, max)
		}

		/// Let time have its effect. Anyone may; free if it has one. An open bounty past its date
		/// ends, an overdue one opens again, work nobody answered is accepted.
		///
		/// Errors: `UnknownBounty`, `NothingExpires`, `NotYet`, `NobodyStands`, `LiftFirst`.
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::expire())]
		pub fn expire(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_expire(bounty)?;
			Ok(Pays::No.into())
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

		/// Pull a promise one hop nearer to being certain. Anyone may; free if it has an effect.
		///
		/// Errors: `UnknownBounty`, `UnknownLink`, `NotDecided`, `AlreadyFinal`, `NotYet`,
		/// `NobodyStands`.
		#[pallet::call_index(42)]
		#[pallet::weight(T::WeightInfo::resolve())]
		pub fn resolve(
			origin: OriginFor<T>,
			bounty: BountyId,
			link: LinkRef,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_resolve(bounty, link)?;
			Ok(Pays::No.into())
		}

		/// Remove the record of an ended bounty to which nothing refers any more; its storage
		/// deposit goes back to who paid it. Anyone may; free if it has an effect.
		///
		/// Errors: `UnknownBounty`, `NotEnded`, `StillReferenced`.
		#[pallet::call_index(43)]
		#[pallet::weight(T::WeightInfo::clean())]
		pub fn clean(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_clean(bounty)?;
			Ok(Pays::No.into())
		}

		/// Pay out a certain pay to its payees, whoever signs. Pulls its link one hop if that makes
		/// it certain. A payee who cannot receive gets a credit.
		///
		/// - `pay`: the number of the pay in the bounty.
		///
		/// Errors: `UnknownBounty`, `UnknownPay`, `NotFinal`, `LiftFirst`.
		#[pallet::call_index(50)]
		#[pallet::weight(
			T::WeightInfo::claim(MAX_PAYEES)
				.saturating_add(T::OnReward::weight().saturating_mul(MAX_PAYEES.into()))
		)]
		pub fn claim(
			origin: OriginFor<T>,
			bounty: BountyId,
			pay: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let payees = Self::do_claim(bounty, pay)?;
			let weight = T::WeightInfo::claim(payees)
				.saturating_add(T::OnReward::weight().saturating_mul(payees.into()));
			Ok(Some(weight).into())
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
		#[pallet::weight(T::WeightInfo::refund())]
		pub fn refund(
			origin: OriginFor<T>,
			root: BountyId,
			contributor: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_refund(root, contributor)
		}
	}
}
