// SPDX-License-Identifier: Apache-2.0

//! What clients read. The view functions and the runtime API both end here.

use crate::{
	pallet::{Bounties, Config, Pallet, Specs, TreeBounties, Trees},
	split,
	state::State,
	traits::Rule,
	types::{
		Above, AccountIdOf, BalanceOf, BlockOf, BountyId, BountyOf, HashOf, Mode, Name, Next, Pay,
		Payee, SpecRef, Term, TreeOf, TreeTerms, MAX_DEPTH,
	},
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::{pallet_prelude::BoundedVec, traits::Get};
use scale_info::TypeInfo;
use sp_runtime::{traits::Saturating, Debug, Permill};

/// How many empty places a page of a tree may pass over for each bounty it has room for.
const LOOKS_PER_BOUNTY: usize = 16;

/// A bounty as clients see it.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo)]
pub struct BountyView<AccountId, AssetId, Balance, BlockNumber, Hash> {
	/// Its number.
	pub id: BountyId,
	/// The root of its tree.
	pub root: BountyId,
	/// The bounty whose hunter posted it.
	pub parent: Option<BountyId>,
	/// What stands above it now.
	pub up: Above,
	/// 1 for a root.
	pub depth: u8,
	/// What it pays in.
	pub asset: AssetId,
	/// How a hunter is found.
	pub mode: Mode,
	/// Who may take it without having applied.
	pub invited: Option<AccountId>,
	/// What a hunter must be.
	pub eligibility: Rule,
	/// Where the specification is.
	pub spec: SpecRef<Hash>,
	/// Last block for handing the work in.
	pub due: BlockNumber,
	/// The reward put up.
	pub escrow: Balance,
	/// What of it is not passed down, promised or reserved.
	pub available: Balance,
	/// What the hunter's price left over.
	pub reserve: Balance,
	/// What children hold.
	pub passed: Balance,
	/// What was promised to its own payees.
	pub kept: Balance,
	/// What its own payees would get if it were accepted now.
	pub payable: Balance,
	/// What this layer does not pass down: taken on less passed.
	pub margin: Balance,
	/// What of the reward is certain as soon as it is accepted.
	pub sure: Balance,
	/// What its hunter can make certain for children.
	pub advance: Balance,
	/// What its hunter vouched for in children's names.
	pub vouched: Balance,
	/// The most its hunter may keep when passing work down.
	pub cap: Permill,
	/// What each entry puts at risk, of a bounty open to all.
	pub entry_bond: Balance,
	/// What its hunter put at risk with the entry that was picked.
	pub pledge: Balance,
	/// Reputation its poster promised on top of the reward.
	pub reputation: u64,
	/// Places its hunter can give to children.
	pub places: u32,
	/// Whether it stands in a place itself: then the root's deposit covers it.
	pub in_place: bool,
	/// One entry per hunter it had.
	pub terms: Vec<Term<Balance, BlockNumber>>,
	/// Promised and not yet claimed.
	pub pays: Vec<Pay<AccountId, Balance, BlockNumber>>,
	/// Who the accepted hunter named to be paid.
	pub payees: Vec<Payee<AccountId>>,
	/// Records of child bounties.
	pub kids: u32,
	/// 1 + the highest accepted child.
	pub height: u8,
	/// Accepted evidence, chained.
	pub chain: Hash,
	/// Where it is in its life.
	pub state: State<AccountId, Balance, BlockNumber, Hash>,
	/// Who acts as poster now.
	pub stands: Option<AccountId>,
	/// Entries that stand, of a bounty open to all.
	pub entries: u32,
	/// Whether the text of its specification can be had on chain now; if not, somebody removed it.
	pub retrievable: bool,
}

/// [`BountyView`] of a runtime.
pub type BountyViewOf<T> =
	BountyView<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockOf<T>, HashOf<T>>;

/// A page of a tree.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo)]
pub struct TreePage<AccountId, AssetId, Balance, BlockNumber, Hash> {
	/// Who posted the root.
	pub poster: AccountId,
	/// What holds for the whole tree.
	pub terms: TreeTerms<AccountId, AssetId, Balance, BlockNumber>,
	/// All that was put into escrow for it.
	pub funded: Balance,
	/// What came back after the root ended.
	pub returned: Balance,
	/// What of that was refunded.
	pub taken: Balance,
	/// Who funded it, where many do, as long as they have not had all back.
	pub contributors: u32,
	/// Places for children that the root's deposit covers.
	pub places: u32,
	/// Some of its bounties, in no order.
	pub bounties: Vec<BountyView<AccountId, AssetId, Balance, BlockNumber, Hash>>,
	/// The cursor of the next page, if there may be one.
	pub next: Option<BountyId>,
}

/// [`TreePage`] of a runtime.
pub type TreePageOf<T> =
	TreePage<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockOf<T>, HashOf<T>>;

/// Who answers for a bounty.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo)]
pub struct Authority<AccountId, BlockNumber> {
	/// The account; `None`: the bounty has to be lifted first.
	pub stands: Option<AccountId>,
	/// In whose name it would promise.
	pub name: Option<Name>,
	/// Since when it stands there; zero: always.
	pub since: BlockNumber,
	/// If work waits for an answer: the last block before silence accepts it.
	pub clock: Option<BlockNumber>,
}

/// [`Authority`] of a runtime.
pub type AuthorityOf<T> = Authority<AccountIdOf<T>, BlockOf<T>>;

/// A part in a pay.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo)]
pub struct Claimable<AssetId, Balance, BlockNumber> {
	/// The bounty.
	pub bounty: BountyId,
	/// The number of the pay in it.
	pub pay: u32,
	/// In what.
	pub asset: AssetId,
	/// The account's part, as far as is known now.
	pub amount: Balance,
	/// What the pay waits for.
	pub next: Next<BlockNumber>,
	/// Whether `claim` works now.
	pub ready: bool,
	/// How often `lift` of the bounty is needed before, if that is all that is missing. Anyone may call
	/// it.
	pub lifts: u32,
}

/// A page of an account's parts in pays.
#[derive(Encode, Decode, Clone, PartialEq, Eq, Debug, TypeInfo)]
pub struct ClaimablePage<AssetId, Balance, BlockNumber> {
	/// The parts found.
	pub parts: Vec<Claimable<AssetId, Balance, BlockNumber>>,
	/// The cursor of the next page, if there may be one.
	pub next: Option<BountyId>,
}

/// [`ClaimablePage`] of a runtime.
pub type ClaimablePageOf<T> = ClaimablePage<<T as Config>::AssetId, BalanceOf<T>, BlockOf<T>>;

impl<T: Config> Pallet<T> {
	fn page_size(limit: u32) -> usize {
		usize::try_from(limit.clamp(1, T::MaxPageSize::get().max(1))).unwrap_or(1)
	}

	pub(crate) fn view(id: BountyId) -> Option<BountyViewOf<T>> {
		let (bounty, tree, upper) = Self::load(id).ok()?;
		let stands = Self::stand(&tree, &upper).map(|stand| stand.who);
		Some(Self::viewed(id, bounty, &tree, stands))
	}

	fn viewed(
		id: BountyId,
		bounty: BountyOf<T>,
		tree: &TreeOf<T>,
		stands: Option<T::AccountId>,
	) -> BountyViewOf<T> {
		BountyView {
			id,
			entries: Self::standing_entries(id),
			retrievable: Self::is_retrievable(id, &bounty),
			payable: bounty.payable(),
			margin: bounty
				.escrow
				.saturating_sub(bounty.reserve)
				.saturating_sub(bounty.passed),
			vouched: bounty.vouched(),
			root: bounty.root,
			parent: bounty.parent,
			up: bounty.up,
			depth: bounty.depth,
			asset: tree.terms.asset.clone(),
			mode: bounty.mode,
			invited: bounty.invited,
			eligibility: bounty.eligibility,
			spec: bounty.spec,
			due: bounty.due,
			escrow: bounty.escrow,
			available: bounty.available,
			reserve: bounty.reserve,
			passed: bounty.passed,
			kept: bounty.kept,
			sure: bounty.sure,
			advance: bounty.advance,
			cap: bounty.cap,
			entry_bond: bounty.entry_bond,
			pledge: bounty.pledge,
			reputation: bounty.reputation,
			places: bounty.places.left,
			in_place: bounty.ticket.is_none(),
			terms: bounty.terms.into_inner(),
			pays: bounty.pays.into_inner(),
			payees: bounty.payees.into_inner(),
			kids: bounty.kids,
			height: bounty.height,
			chain: bounty.chain,
			state: bounty.state,
			stands,
		}
	}

	pub(crate) fn tree_page(
		root: BountyId,
		cursor: Option<BountyId>,
		limit: u32,
	) -> Option<TreePageOf<T>> {
		let tree = Trees::<T>::get(root)?;
		let size = Self::page_size(limit);
		let (ids, next) = Self::ids_of_tree(root, tree.places, cursor, size);
		Some(TreePage {
			poster: tree.poster,
			terms: tree.terms,
			funded: tree.funded,
			returned: tree.returned,
			taken: tree.taken,
			contributors: tree.contributors,
			places: tree.places,
			bounties: ids.into_iter().filter_map(Self::view).collect(),
			next,
		})
	}

	/// Some bounties of a tree after a cursor: first the root and its places by their numbers, most of
	/// which may be empty, then the others by the index. Returns the cursor to go on with.
	fn ids_of_tree(
		root: BountyId,
		places: u32,
		cursor: Option<BountyId>,
		size: usize,
	) -> (Vec<BountyId>, Option<BountyId>) {
		let last = root.saturating_add(places.into());
		let mut looks = size.saturating_mul(LOOKS_PER_BOUNTY);
		let mut ids = Vec::new();
		let mut at = match cursor {
			None => root,
			Some(seen) => seen.saturating_add(1),
		};
		let in_range = |id: BountyId| (root..=last).contains(&id);
		let indexed = cursor.filter(|seen| !in_range(*seen));
		if indexed.is_none() {
			while at <= last {
				if Bounties::<T>::get(at).is_some() {
					ids.push(at);
				}
				looks = looks.saturating_sub(1);
				if ids.len() >= size || looks == 0 {
					return (ids, Some(at));
				}
				at = at.saturating_add(1);
			}
		}
		let keys = match indexed {
			Some(seen) => TreeBounties::<T>::iter_key_prefix_from(
				root,
				TreeBounties::<T>::hashed_key_for(root, seen),
			),
			None => TreeBounties::<T>::iter_key_prefix(root),
		};
		let room = size.saturating_sub(ids.len());
		let mut next = None;
		for (count, id) in keys.take(room).enumerate() {
			ids.push(id);
			next = (count.saturating_add(1) == room).then_some(id);
		}
		(ids, next)
	}

	/// The text of a specification that is kept with its bounty.
	pub(crate) fn text_of(id: BountyId) -> Option<Vec<u8>> {
		let bounty = Bounties::<T>::get(id)?;
		if bounty.text.is_empty() {
			Specs::<T>::get(id).map(BoundedVec::into_inner)
		} else {
			Some(bounty.text.into_inner())
		}
	}

	pub(crate) fn path(id: BountyId) -> Vec<BountyId> {
		let mut path = Vec::new();
		let mut at = Some(id);
		while let Some((step, bounty)) = at.and_then(|id| Some((id, Bounties::<T>::get(id)?))) {
			path.push(step);
			at = bounty.parent;
			if path.len() >= usize::from(MAX_DEPTH) {
				break;
			}
		}
		path
	}

	pub(crate) fn authority_over(id: BountyId) -> Option<AuthorityOf<T>> {
		let (bounty, tree, upper) = Self::load(id).ok()?;
		let Some(stand) = Self::stand(&tree, &upper) else {
			return Some(Authority {
				stands: None,
				name: None,
				since: bounty.lifted,
				clock: None,
			});
		};
		let clock = match bounty.state {
			State::Submitted { until, .. } => Some(Self::clock(until, &bounty, &tree, &stand)),
			State::Disputed {
				ref case, until, ..
			} if case.matched.is_none() => Some(Self::clock(until, &bounty, &tree, &stand)),
			State::Open { .. }
			| State::Assigned { .. }
			| State::Offered { .. }
			| State::Disputed { .. }
			| State::Ended { .. }
			| State::Refused { .. } => None,
		};
		Some(Authority {
			stands: Some(stand.who),
			name: Some(stand.name),
			since: stand.since,
			clock,
		})
	}

	pub(crate) fn claimable_page(
		account: &T::AccountId,
		cursor: Option<BountyId>,
		limit: u32,
	) -> ClaimablePageOf<T> {
		let bounties = match cursor {
			Some(last) => Bounties::<T>::iter_from(Bounties::<T>::hashed_key_for(last)),
			None => Bounties::<T>::iter(),
		};
		let size = Self::page_size(limit);
		let mut seen = 0usize;
		let mut page = ClaimablePage {
			parts: Vec::new(),
			next: None,
		};
		for (id, bounty) in bounties.take(size) {
			seen = seen.saturating_add(1);
			page.next = Some(id);
			page.parts.extend(Self::parts_for(account, id, &bounty));
		}
		if seen < size {
			page.next = None;
		}
		page
	}

	fn parts_for(
		account: &T::AccountId,
		id: BountyId,
		bounty: &BountyOf<T>,
	) -> Vec<Claimable<T::AssetId, BalanceOf<T>, BlockOf<T>>> {
		let Ok(tree) = Self::tree_of(bounty) else {
			return Vec::new();
		};
		let mut parts = Vec::new();
		for pay in &bounty.pays {
			let link = Self::one_hop(bounty, &tree, pay.link).unwrap_or(pay.link);
			let (due, _) = split::scaled(pay.amount, link.ratio);
			let lifts = Self::lifts_to_claim(bounty, &tree, pay.link);
			let mine = Self::parts_of(bounty, pay, due);
			for (_, amount) in mine.into_iter().filter(|(who, _)| who == account) {
				parts.push(Claimable {
					bounty: id,
					pay: pay.id,
					asset: tree.terms.asset.clone(),
					amount,
					next: pay.link.next,
					ready: lifts == Some(0),
					lifts: lifts.unwrap_or_default(),
				});
			}
		}
		parts
	}
}
