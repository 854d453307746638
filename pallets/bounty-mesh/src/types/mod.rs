// SPDX-License-Identifier: Apache-2.0

//! What is stored and what calls take: trees, bounties, applications, pays, links, credits.

use crate::Config;
use frame_support::pallet_prelude::{BoundedVec, ConstU32};
use sp_runtime::{traits::BlockNumberProvider, Percent};

mod bounty;
mod level;
mod posting;
mod promise;
mod step;
mod tree;

pub use bounty::*;
pub use level::*;
pub use posting::*;
pub use promise::*;
pub use step::*;
pub use tree::*;

/// Number of a bounty. Counted by the chain, never used twice.
pub type BountyId = u64;

/// A root has depth 1; nothing is deeper than this.
pub const MAX_DEPTH: u8 = 16;
/// Hunters one bounty may have, one after the other.
pub const MAX_TERMS: u32 = 8;
/// Pays one bounty may have waiting.
pub const MAX_PAYS: u32 = 10;
/// Payees a hunter may name.
pub const MAX_PAYEES: u32 = 8;
/// Bytes of a specification kept as text.
pub const MAX_SPEC_LENGTH: u32 = 4096;
/// Bytes of a specification that is kept in the record itself.
pub const MAX_SHORT_SPEC: u32 = 256;
/// Places for children a root may have.
pub const MAX_PLACES: u32 = 10_000;
/// [`MAX_TERMS`] as a bound.
pub type MaxTerms = ConstU32<MAX_TERMS>;
/// [`MAX_PAYS`] as a bound.
pub type MaxPays = ConstU32<MAX_PAYS>;
/// [`MAX_PAYEES`] as a bound.
pub type MaxPayees = ConstU32<MAX_PAYEES>;
/// [`MAX_SPEC_LENGTH`] as a bound.
pub type MaxSpecLength = ConstU32<MAX_SPEC_LENGTH>;
/// [`MAX_SHORT_SPEC`] as a bound.
pub type MaxShortSpec = ConstU32<MAX_SHORT_SPEC>;
/// How often work may be sent back for changes.
pub const MAX_REWORKS: u8 = 2;
/// Milestones of one bounty that may wait; leaves room for the two pays of its end.
pub const MAX_MILESTONES: u32 = 8;
/// What of the stake has to be put at risk in a dispute or a contest.
pub const BOND_SHARE: Percent = Percent::from_percent(10);
/// The most an entry can be asked to put at risk, of the reward.
pub const ENTRY_BOND_SHARE: Percent = Percent::from_percent(10);
/// What of the loser's bond goes to who ruled.
pub const FEE_SHARE: Percent = Percent::from_percent(20);
/// From this part of a tree's funds on, a contributor may contest.
pub const CONTEST_SHARE: Percent = Percent::from_percent(10);
/// Credits whose storage a bounty's deposit covers beforehand.
pub const CREDIT_SLOTS: u32 = 8;

/// The account type of the runtime.
pub type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
/// The hash type of the runtime.
pub type HashOf<T> = <T as frame_system::Config>::Hash;
/// The amounts of the runtime.
pub type BalanceOf<T> = <T as Config>::Balance;
/// The block numbers all deadlines are counted in.
pub type BlockOf<T> = <<T as Config>::BlockNumberProvider as BlockNumberProvider>::BlockNumber;
/// [`Bounty`] of a runtime.
pub type BountyOf<T> =
	Bounty<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>, HashOf<T>, <T as Config>::Consideration>;
/// [`Tree`] of a runtime.
pub type TreeOf<T> = Tree<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockOf<T>>;
/// [`TreeTerms`] of a runtime.
pub type TreeTermsOf<T> =
	TreeTerms<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockOf<T>>;
/// [`Posting`] of a runtime.
pub type PostingOf<T> = Posting<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>, HashOf<T>>;
/// [`Application`] of a runtime.
pub type ApplicationOf<T> = Application<BalanceOf<T>, BlockOf<T>, <T as Config>::Consideration>;
/// [`Entry`] of a runtime.
pub type EntryOf<T> = Entry<
	AccountIdOf<T>,
	<T as Config>::AssetId,
	BalanceOf<T>,
	HashOf<T>,
	<T as Config>::Consideration,
>;
/// [`EntryList`] of a runtime.
pub type EntryListOf<T> = EntryList<AccountIdOf<T>>;
/// [`Contribution`] of a runtime.
pub type ContributionOf<T> = Contribution<BalanceOf<T>, <T as Config>::Consideration>;
/// [`Contest`] of a runtime.
pub type ContestOf<T> = Contest<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>>;
/// [`State`](crate::state::State) of a runtime.
pub type StateOf<T> = crate::state::State<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>, HashOf<T>>;
/// [`Offer`](crate::state::Offer) of a runtime.
pub type OfferOf<T> = crate::state::Offer<AccountIdOf<T>, BalanceOf<T>>;
/// [`Bond`](crate::state::Bond) of a runtime.
pub type BondOf<T> = crate::state::Bond<AccountIdOf<T>, BalanceOf<T>>;
/// [`Delivery`](crate::state::Delivery) of a runtime.
pub type DeliveryOf<T> = crate::state::Delivery<AccountIdOf<T>, HashOf<T>>;
/// [`Verdict`](crate::state::Verdict) of a runtime.
pub type VerdictOf<T> = crate::state::Verdict<AccountIdOf<T>>;
/// [`Credit`] of a runtime.
pub type CreditOf<T> = Credit<AccountIdOf<T>, BalanceOf<T>, <T as Config>::Consideration>;
/// [`Owed`] of a runtime.
pub type OwedOf<T> = Owed<AccountIdOf<T>, <T as Config>::Consideration>;
/// [`Pay`] of a runtime.
pub type PayOf<T> = Pay<AccountIdOf<T>, BalanceOf<T>, BlockOf<T>>;
/// The payees of one bounty.
pub type Payees<AccountId> = BoundedVec<Payee<AccountId>, MaxPayees>;

/// The length of a short list.
pub fn count_of<Item>(list: &[Item]) -> u32 {
	u32::try_from(list.len()).unwrap_or(u32::MAX)
}
