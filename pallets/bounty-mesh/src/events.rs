// SPDX-License-Identifier: Apache-2.0

//! What happened: every event, with all that a client needs to rebuild every balance.

use frame_support::pallet_macros::pallet_section;

/// What happened: every event, with all that a client needs to rebuild every balance.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A root bounty was posted and its reward put into escrow.
		RootPosted {
			/// The bounty.
			bounty: BountyId,
			/// Who posted it.
			poster: T::AccountId,
			/// What it pays in.
			asset: T::AssetId,
			/// The reward, now on hold in the pot.
			reward: T::Balance,
			/// What its hunter can make certain for others.
			advance: T::Balance,
		},
		/// A child was posted, its reward cut from the parent's available escrow.
		ChildPosted {
			/// The child.
			bounty: BountyId,
			/// The parent.
			parent: BountyId,
			/// The root of the tree.
			root: BountyId,
			/// The parent's hunter.
			poster: T::AccountId,
			/// The reward.
			reward: T::Balance,
			/// What of it is certain once accepted; taken from the parent's advance.
			sure: T::Balance,
			/// What its hunter can make certain for others.
			advance: T::Balance,
		},
		/// Deadlines were moved to later blocks.
		Extended {
			/// The bounty.
			bounty: BountyId,
			/// The last block in which a hunter can be found, if it was moved.
			until: Option<BlockOf<T>>,
			/// The last block for handing in, if it was moved.
			due: Option<BlockOf<T>>,
		},
		/// An account may take the bounty.
		Invited {
			/// The bounty.
			bounty: BountyId,
			/// The account.
			hunter: T::AccountId,
		},
		/// A bid was made.
		Applied {
			/// The bounty.
			bounty: BountyId,
			/// Who bids.
			applicant: T::AccountId,
			/// The price.
			price: T::Balance,
			/// When the work would be handed in at the latest.
			due: BlockOf<T>,
			/// The last block in which the bid binds.
			until: BlockOf<T>,
		},
		/// A bid was taken back.
		ApplicationWithdrawn {
			/// The bounty.
			bounty: BountyId,
			/// Whose bid.
			applicant: T::AccountId,
		},
		/// A hunter works on the bounty.
		Assigned {
			/// The bounty.
			bounty: BountyId,
			/// The number of this hunter's time on it, from 1.
			term: u32,
			/// The hunter.
			hunter: T::AccountId,
			/// What of the escrow the hunter works for; the rest is reserved.
			price: T::Balance,
			/// The last block for handing in.
			due: BlockOf<T>,
		},
		/// Work was handed in.
		Submitted {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// Hash of the evidence.
			evidence: T::Hash,
			/// Who is to be paid.
			payees: Payees<T::AccountId>,
			/// The end of the reviewer's window.
			until: BlockOf<T>,
		},
		/// Work was accepted and the bounty ended.
		Accepted {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// Who accepted, or let the window pass.
			by: T::AccountId,
			/// Whether it was accepted by silence.
			silent: bool,
			/// What its payees get; claimed later.
			paid: T::Balance,
			/// What of `paid` is certain already.
			certain: T::Balance,
			/// What its hunter vouched for in children, now vouched for by `by`.
			vouched: T::Balance,
			/// The accepted children's evidence and its own, chained.
			seal: T::Hash,
			/// The bounty whose chain took the seal up, if one did.
			into: Option<BountyId>,
		},
		/// A bounty ended without work.
		Ended {
			/// The bounty.
			bounty: BountyId,
			/// How.
			how: How,
		},
		/// A hunter fell out and another one is looked for.
		Reopened {
			/// The bounty.
			bounty: BountyId,
			/// The time that ended.
			term: u32,
			/// Who fell out.
			hunter: T::AccountId,
			/// Why.
			why: Fall,
			/// The last block in which a hunter can be found.
			until: BlockOf<T>,
		},
		/// What was left over went up.
		FloatedUp {
			/// From this bounty.
			bounty: BountyId,
			/// To this bounty's available escrow; `Top`: back to who funded the tree.
			to: Above,
			/// The amount.
			amount: T::Balance,
			/// Certainty that was promised and not used.
			sure: T::Balance,
		},
		/// A bounty has another one standing above it.
		Lifted {
			/// The bounty.
			bounty: BountyId,
			/// What stood above it.
			from: Above,
			/// What stands above it now.
			to: Above,
		},
		/// A promise came one step nearer to being certain.
		Resolved {
			/// The bounty.
			bounty: BountyId,
			/// The promise.
			link: LinkRef,
			/// What rulings left of it.
			ratio: sp_runtime::Perbill,
			/// What it waits for now.
			next: Next<BlockOf<T>>,
		},
		/// A pay was claimed; the payees' parts are in the events before.
		Claimed {
			/// The bounty.
			bounty: BountyId,
			/// The number of the pay.
			pay: u32,
			/// What was paid out or credited.
			amount: T::Balance,
		},
		/// A payee was paid from the pot.
		Paid {
			/// The bounty.
			bounty: BountyId,
			/// The payee.
			payee: T::AccountId,
			/// In what.
			asset: T::AssetId,
			/// How much.
			amount: T::Balance,
		},
		/// A payee could not receive; the amount waits as a credit.
		Credited {
			/// The bounty.
			bounty: BountyId,
			/// The payee.
			payee: T::AccountId,
			/// In what.
			asset: T::AssetId,
			/// How much.
			amount: T::Balance,
		},
		/// A credit was paid out.
		CreditWithdrawn {
			/// The payee.
			payee: T::AccountId,
			/// In what.
			asset: T::AssetId,
			/// How much.
			amount: T::Balance,
		},
		/// What came back from a tree went to who had funded it.
		Refunded {
			/// The root.
			root: BountyId,
			/// Who had funded it.
			contributor: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// Who listens to rewards refused one; the payee has it all the same.
		RewardHookFailed {
			/// The bounty.
			bounty: BountyId,
			/// The payee.
			payee: T::AccountId,
			/// Why.
			error: DispatchError,
		},
		/// A record was removed and its storage deposit given back, if it had one of its own.
		Cleaned {
			/// The bounty.
			bounty: BountyId,
			/// Who had posted it.
			depositor: T::AccountId,
		},
		/// The pot was made ready for an asset.
		PotOpened {
			/// The asset.
			asset: T::AssetId,
			/// Who gave the seed.
			by: T::AccountId,
			/// One minimum balance, free, in the pot for good.
			seed: T::Balance,
		},
		/// Somebody added to the reward of a root.
		Contributed {
			/// The root.
			root: BountyId,
			/// Who.
			contributor: T::AccountId,
			/// How much, now on hold in the pot.
			amount: T::Balance,
		},
		/// A bounty's reward was raised.
		Funded {
			/// The bounty.
			bounty: BountyId,
			/// Who raised it.
			by: T::AccountId,
			/// From whose available escrow; `Top`: the signer's own tokens, now on hold in the pot.
			from: Above,
			/// By how much.
			amount: T::Balance,
		},
		/// Work was handed in for a bounty open to all.
		Entered {
			/// The bounty.
			bounty: BountyId,
			/// Who.
			entrant: T::AccountId,
			/// Hash of the evidence.
			evidence: T::Hash,
			/// Who is to be paid.
			payees: Payees<T::AccountId>,
			/// What the entrant put at risk, now on hold in the pot.
			bond: T::Balance,
		},
		/// An entry was taken back.
		EntryWithdrawn {
			/// The bounty.
			bounty: BountyId,
			/// Whose entry.
			entrant: T::AccountId,
			/// What the entrant has back.
			bond: T::Balance,
		},
		/// An entry was picked; `Submitted` follows.
		Picked {
			/// The bounty.
			bounty: BountyId,
			/// The number of the entrant's time on it.
			term: u32,
			/// The entrant, now its hunter.
			hunter: T::AccountId,
			/// Who picked it; nobody: the poster was silent and it was the earliest.
			by: Option<T::AccountId>,
		},
		/// All entries were refused and nobody escalated: new ones are looked for.
		EntriesRefused {
			/// The bounty.
			bounty: BountyId,
			/// The last block for new ones.
			until: BlockOf<T>,
		},
		/// Work was sent back for changes.
		SentBack {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// Who sent it back.
			by: T::AccountId,
			/// The last block for handing it in again.
			due: BlockOf<T>,
		},
		/// A milestone was accepted; its pay is claimed later.
		Released {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// Who accepted it.
			by: T::AccountId,
			/// Hash of the milestone's evidence.
			evidence: T::Hash,
			/// What the hunter gets.
			paid: T::Balance,
			/// What of it is certain already.
			certain: T::Balance,
		},
		/// Less than the payable amount was offered.
		Offered {
			/// The bounty.
			bounty: BountyId,
			/// Who offered.
			by: T::AccountId,
			/// The amount; zero refuses or dismisses.
			amount: T::Balance,
			/// What happens to what the hunter vouched for.
			below: Below,
			/// The payable amount; it cannot grow any more.
			payable: T::Balance,
			/// What was vouched for; more of it cannot pass any more.
			vouched: T::Balance,
			/// The last block for the hunter's answer; silence agrees.
			until: BlockOf<T>,
		},
		/// Somebody put the bond with which the hunter can escalate.
		Sponsored {
			/// The bounty.
			bounty: BountyId,
			/// Who.
			by: T::AccountId,
			/// How much, now on hold in the pot.
			amount: T::Balance,
		},
		/// An offer was not agreed to.
		Escalated {
			/// The bounty.
			bounty: BountyId,
			/// The hunter, or the entrant who thereby became it.
			by: T::AccountId,
			/// The bond, on hold in the pot.
			bond: T::Balance,
			/// Who will rule.
			court: Court,
			/// The last block for the poster's side to put the same; else the hunter has all.
			until: BlockOf<T>,
		},
		/// The poster's side put the same bond.
		Matched {
			/// The bounty.
			bounty: BountyId,
			/// Who put it.
			by: T::AccountId,
			/// The bond, on hold in the pot.
			bond: T::Balance,
			/// The end of the ruler's window.
			until: BlockOf<T>,
		},
		/// A dispute or a contest goes to the collective.
		MovedToCollective {
			/// The bounty.
			bounty: BountyId,
			/// The contested promise; none: the dispute.
			link: Option<LinkRef>,
			/// Who asked for it.
			by: T::AccountId,
			/// The end of the present window.
			until: BlockOf<T>,
		},
		/// A dispute was ruled.
		Ruled {
			/// The bounty.
			bounty: BountyId,
			/// Who gets the fee for it.
			by: T::AccountId,
			/// Who is the hunter; the ruling can name another entrant.
			hunter: T::AccountId,
			/// What of the payable amount the hunter gets.
			share: sp_runtime::Perbill,
			/// What is left of all the hunter vouched for.
			below: sp_runtime::Perbill,
		},
		/// A bounty ended by agreement or ruling.
		Settled {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// How.
			how: How,
			/// What its payees get; claimed later.
			paid: T::Balance,
			/// What of `paid` is certain already.
			certain: T::Balance,
			/// What its hunter vouched for in children.
			vouched: T::Balance,
			/// What is left of that.
			ratio: sp_runtime::Perbill,
			/// What that waits for.
			next: Next<BlockOf<T>>,
			/// Evidence chained, if work was handed in and paid.
			seal: Option<T::Hash>,
			/// The bounty whose chain took the seal up, if one did.
			into: Option<BountyId>,
		},
		/// The bonds of a dispute were given back or lost.
		BondsSettled {
			/// The bounty.
			bounty: BountyId,
			/// What the hunter's side gets.
			hunter_side: T::Balance,
			/// What the poster's side gets.
			poster_side: T::Balance,
			/// What who ruled gets.
			fee: T::Balance,
		},
		/// A reviewed promise was let pass.
		Ratified {
			/// The bounty.
			bounty: BountyId,
			/// The promise.
			link: LinkRef,
			/// Who let it pass.
			by: T::AccountId,
			/// What it waits for now.
			next: Next<BlockOf<T>>,
		},
		/// A reviewed promise was contested.
		Contested {
			/// The bounty.
			bounty: BountyId,
			/// The promise.
			link: LinkRef,
			/// Who contests.
			by: T::AccountId,
			/// What should be left of it.
			keep: sp_runtime::Perbill,
			/// What hangs on it.
			stake: T::Balance,
			/// The bond, on hold in the pot.
			bond: T::Balance,
			/// Who will rule.
			court: Court,
			/// The end of the ruler's window.
			until: BlockOf<T>,
		},
		/// A contest was ruled.
		ContestRuled {
			/// The bounty.
			bounty: BountyId,
			/// The promise.
			link: LinkRef,
			/// What is left of it.
			ratio: sp_runtime::Perbill,
			/// What it waits for now.
			next: Next<BlockOf<T>>,
			/// Whether the contest failed.
			failed: bool,
			/// Who gets the bond.
			bond_to: T::AccountId,
		},
		/// One promise was taken out of a review or a contest.
		Confirmed {
			/// The bounty.
			bounty: BountyId,
			/// The promise.
			link: LinkRef,
			/// Who did.
			by: T::AccountId,
			/// What it waits for now.
			next: Next<BlockOf<T>>,
		},
		/// What an entrant put at risk was given back or lost; one of these for each part, if both.
		PledgeSettled {
			/// The bounty.
			bounty: BountyId,
			/// Whose entry it was.
			entrant: T::AccountId,
			/// Who gets it: the entrant, or who refused the work.
			to: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// Reputation that was promised with a bounty was granted.
		ReputationGranted {
			/// The bounty; none: it was owed from earlier.
			bounty: Option<BountyId>,
			/// Who promised it.
			by: T::AccountId,
			/// Who has it.
			to: T::AccountId,
			/// How much.
			points: u64,
		},
		/// Reputation that was promised could not be granted now; it stays owed.
		ReputationOwed {
			/// The bounty.
			bounty: BountyId,
			/// Who promised it.
			by: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much.
			points: u64,
			/// Why.
			error: DispatchError,
		},
		/// Reputation that was owed is lost: who promised it keeps none any more.
		ReputationForgone {
			/// Who promised it.
			by: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much.
			points: u64,
		},
		/// An account's level was removed: it had no accepted work for two periods.
		LevelForgotten {
			/// The account.
			who: T::AccountId,
		},
	}
}
