// SPDX-License-Identifier: Apache-2.0

//! What always holds. One function per invariant; the numbers are those of the design.

use crate::{
	pallet::{
		Bounties, Config, Contests, Contributions, Credits, Entries, EntryLists, NextBountyId,
		Pallet, PotAssets, Specs, TreeBounties, Trees,
	},
	types::{count_of, Above, BalanceOf, BlockOf, BountyId, BountyOf, Link, LinkRef, Name, Next},
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{ensure, traits::Get};
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Zero},
	TryRuntimeError,
};

type Outcome = Result<(), TryRuntimeError>;
type Records<T> = BTreeMap<BountyId, BountyOf<T>>;

const OVERFLOW: TryRuntimeError = TryRuntimeError::Other("a sum overflows");

impl<T: Config> Pallet<T> {
	/// Check every invariant of this pallet.
	pub fn do_try_state() -> Outcome {
		let records: Records<T> = Bounties::<T>::iter().collect();
		Self::bm_1_escrow_is_held(&records)?;
		Self::bm_2_certainty_is_covered(&records)?;
		Self::bm_2_records_add_up(&records)?;
		Self::bm_3_kids_are_counted(&records)?;
		Self::bm_3_indices_match(&records)?;
		Self::bm_3_places_are_used_once(&records)?;
		Self::bm_3_contributors_are_counted(&records)?;
		Self::bm_3_entries_are_listed(&records)?;
		Self::bm_4_contests_match(&records)?;
		Self::bm_4_all_goes_up(&records)?;
		Self::bm_5_vouched_covers(&records)?;
		Self::bm_9_deposits_are_held()
	}

	/// BM-1: what the pot holds of an asset is what the ledger says, to the last unit.
	fn bm_1_escrow_is_held(records: &Records<T>) -> Outcome {
		let mut sums: Vec<(T::AssetId, BalanceOf<T>)> = Vec::new();
		let mut add = |asset: &T::AssetId, amount: BalanceOf<T>| -> Outcome {
			match sums.iter_mut().find(|(known, _)| known == asset) {
				Some((_, sum)) => *sum = sum.checked_add(&amount).ok_or(OVERFLOW)?,
				None => sums.push((asset.clone(), amount)),
			}
			Ok(())
		};
		add(&T::NativeAsset::get(), Zero::zero())?;
		for asset in PotAssets::<T>::iter_keys() {
			add(&asset, Zero::zero())?;
		}
		for (_, tree) in Trees::<T>::iter() {
			ensure!(
				tree.taken <= tree.returned,
				"BM-1: more refunded than came back"
			);
			ensure!(
				tree.returned <= tree.funded,
				"BM-1: more came back than was funded"
			);
			let asset = tree.terms.asset;
			let open = tree.returned.checked_sub(&tree.taken).ok_or(OVERFLOW)?;
			add(&asset, open)?;
		}
		for bounty in records.values() {
			let tree = Trees::<T>::get(bounty.root).ok_or("BM-1: a bounty without a tree")?;
			let asset = tree.terms.asset;
			add(&asset, bounty.available)?;
			add(&asset, bounty.reserve)?;
			add(&asset, bounty.pledge)?;
			for pay in &bounty.pays {
				add(&asset, pay.amount)?;
			}
		}
		for (id, bounty) in records {
			let tree = Trees::<T>::get(bounty.root).ok_or("BM-1: a bounty without a tree")?;
			for bond in bounty.state.bonds() {
				add(&tree.terms.asset, bond.amount)?;
			}
			for (_, contest) in Contests::<T>::iter_prefix(id) {
				add(&tree.terms.asset, contest.bond.amount)?;
			}
		}
		for (_, _, entry) in Entries::<T>::iter() {
			if let Some((asset, amount)) = entry.bond {
				add(&asset, amount)?;
			}
		}
		for (_, asset, credit) in Credits::<T>::iter() {
			add(&asset, credit.amount)?;
		}
		for (asset, sum) in sums {
			ensure!(
				Self::held(&asset) == sum,
				"BM-1: the pot does not hold what is owed"
			);
		}
		Ok(())
	}

	/// BM-2: advance ≤ sure ≤ escrow.
	fn bm_2_certainty_is_covered(records: &Records<T>) -> Outcome {
		for bounty in records.values() {
			ensure!(bounty.advance <= bounty.sure, "BM-2: advance above sure");
			ensure!(bounty.sure <= bounty.escrow, "BM-2: sure above escrow");
		}
		Ok(())
	}

	/// BM-2: a living record accounts for its whole escrow; an ended one has nothing left.
	fn bm_2_records_add_up(records: &Records<T>) -> Outcome {
		for bounty in records.values() {
			if bounty.state.is_living() {
				let sum = bounty
					.available
					.checked_add(&bounty.reserve)
					.and_then(|sum| sum.checked_add(&bounty.passed))
					.and_then(|sum| sum.checked_add(&bounty.kept))
					.ok_or(OVERFLOW)?;
				ensure!(sum == bounty.escrow, "BM-2: a record does not add up");
			} else {
				let left =
					bounty.available.is_zero() && bounty.reserve.is_zero() && bounty.sure.is_zero();
				ensure!(left, "BM-2: an ended bounty has something left");
			}
			ensure!(
				bounty.reserve.is_zero() || bounty.state.hunter().is_some(),
				"BM-2: a reserve without a hunter"
			);
			ensure!(
				bounty.pledge.is_zero() || bounty.state.hunter().is_some(),
				"BM-2: a pledge without a hunter"
			);
		}
		Ok(())
	}

	/// BM-3: `kids` is the number of child records, and no child is without its parent.
	fn bm_3_kids_are_counted(records: &Records<T>) -> Outcome {
		let mut kids: BTreeMap<BountyId, u32> = BTreeMap::new();
		for bounty in records.values() {
			if let Some(parent) = bounty.parent {
				let count = kids.entry(parent).or_default();
				*count = count.saturating_add(1);
				let above = records
					.get(&parent)
					.ok_or("BM-3: a child without a parent")?;
				ensure!(above.root == bounty.root, "BM-3: a child in another tree");
				ensure!(
					above.depth.checked_add(1) == Some(bounty.depth),
					"BM-3: a child at the wrong depth"
				);
				ensure!(
					bounty.cap <= above.cap,
					"BM-3: a child's cap above its parent's"
				);
			}
		}
		for (id, bounty) in records {
			ensure!(
				bounty.kids == kids.get(id).copied().unwrap_or_default(),
				"BM-3: children miscounted"
			);
		}
		Ok(())
	}

	/// BM-3: every record is found by a place or by the index, every root has a tree, every text a
	/// record.
	fn bm_3_indices_match(records: &Records<T>) -> Outcome {
		let mut indexed = records
			.values()
			.filter(|bounty| bounty.parent.is_none() || bounty.ticket.is_none())
			.count();
		for (root, id, ()) in TreeBounties::<T>::iter() {
			indexed = indexed.saturating_add(1);
			let bounty = records
				.get(&id)
				.ok_or("BM-3: the index names a missing bounty")?;
			ensure!(bounty.root == root, "BM-3: the index names another tree");
			ensure!(
				bounty.parent.is_some() && bounty.ticket.is_some(),
				"BM-3: a bounty is found twice"
			);
		}
		ensure!(indexed == records.len(), "BM-3: a bounty is not indexed");
		for root in Trees::<T>::iter_keys() {
			let bounty = records.get(&root).ok_or("BM-3: a tree without a root")?;
			ensure!(
				bounty.parent.is_none() && bounty.root == root,
				"BM-3: no root"
			);
		}
		for (id, bounty) in records {
			ensure!(
				*id < NextBountyId::<T>::get(),
				"BM-3: a number not yet given"
			);
			let short = !bounty.text.is_empty();
			ensure!(
				bounty.spec.inline == (short != Specs::<T>::contains_key(id))
					&& (!short || count_of(&bounty.text) == bounty.spec.len),
				"BM-3: specification missing"
			);
		}
		for id in Specs::<T>::iter_keys() {
			ensure!(
				records.contains_key(&id),
				"BM-3: a specification without a bounty"
			);
		}
		Ok(())
	}

	/// BM-3: the places of a tree are those that are left and those in use, none of them twice.
	fn bm_3_places_are_used_once(records: &Records<T>) -> Outcome {
		let mut used: BTreeMap<BountyId, Vec<(BountyId, u32)>> = BTreeMap::new();
		for (id, bounty) in records {
			let list = used.entry(bounty.root).or_default();
			if bounty.places.left > 0 {
				list.push((bounty.places.next, bounty.places.left));
			}
			if bounty.ticket.is_none() {
				list.push((*id, 1));
			}
		}
		for (root, mut list) in used {
			let tree = Trees::<T>::get(root).ok_or("BM-3: a bounty without a tree")?;
			let covered = records
				.get(&root)
				.is_some_and(|record| record.ticket.is_some());
			ensure!(covered, "BM-3: a root without a deposit");
			list.sort_unstable();
			let mut free = root.checked_add(1).ok_or(OVERFLOW)?;
			for (first, count) in list {
				ensure!(first >= free, "BM-3: a place is used twice");
				free = first.checked_add(count.into()).ok_or(OVERFLOW)?;
			}
			let end = root.checked_add(tree.places.into()).ok_or(OVERFLOW)?;
			ensure!(
				free <= end.checked_add(1).ok_or(OVERFLOW)?,
				"BM-3: a place that nobody paid for"
			);
		}
		Ok(())
	}

	/// BM-3: a tree that many fund knows each of them; their parts are all of it until they are back.
	fn bm_3_contributors_are_counted(records: &Records<T>) -> Outcome {
		for (root, tree) in Trees::<T>::iter() {
			let (mut count, mut sum, mut taken) = (0u32, Zero::zero(), Zero::zero());
			for (_, part) in Contributions::<T>::iter_prefix(root) {
				count = count.saturating_add(1);
				sum = part.amount.checked_add(&sum).ok_or(OVERFLOW)?;
				taken = part.taken.checked_add(&taken).ok_or(OVERFLOW)?;
			}
			ensure!(count == tree.contributors, "BM-3: contributors miscounted");
			ensure!(
				tree.terms.crowd || count == 0,
				"BM-3: a contribution to one poster's tree"
			);
			ensure!(
				taken <= tree.taken && sum <= tree.funded,
				"BM-3: contributions do not add up"
			);
			let living = records
				.get(&root)
				.is_some_and(|bounty| bounty.state.is_living());
			ensure!(
				!living || !tree.terms.crowd || sum == tree.funded,
				"BM-3: a crowd's tree has other money"
			);
		}
		for root in Contributions::<T>::iter_keys().map(|(root, _)| root) {
			ensure!(
				Trees::<T>::contains_key(root),
				"BM-3: a contribution without a tree"
			);
		}
		Ok(())
	}

	/// BM-3: the list of a bounty's entries holds exactly those of its present round, in order.
	fn bm_3_entries_are_listed(records: &Records<T>) -> Outcome {
		for (id, list) in EntryLists::<T>::iter() {
			ensure!(
				records.contains_key(&id),
				"BM-3: entries listed for no bounty"
			);
			let (mut at, mut before, mut count) = (list.first.clone(), None, 0u32);
			while let Some(who) = at {
				let entry = Entries::<T>::get(id, &who).ok_or("BM-3: a listed entry is missing")?;
				ensure!(
					entry.round == list.round && entry.before == before,
					"BM-3: the list of entries is broken"
				);
				count = count.saturating_add(1);
				ensure!(count <= list.count, "BM-3: the list of entries is a ring");
				before = Some(who);
				at = entry.after;
			}
			let standing = Entries::<T>::iter_prefix(id)
				.filter(|(_, entry)| entry.round == list.round)
				.count();
			ensure!(
				count == list.count
					&& before == list.last
					&& usize::try_from(count).ok() == Some(standing),
				"BM-3: entries miscounted"
			);
		}
		Ok(())
	}

	/// BM-4: whatever is contested has its contest, and nothing else has one.
	fn bm_4_contests_match(records: &Records<T>) -> Outcome {
		let mut contested = 0usize;
		for (id, bounty) in records {
			let terms = (1u32..).map(LinkRef::Term);
			let terms = terms.zip(bounty.terms.iter().map(|term| term.link));
			let pays = bounty
				.pays
				.iter()
				.map(|pay| (LinkRef::Pay(pay.id), pay.link));
			for (which, link) in terms.chain(pays) {
				if link.next == Next::Contested {
					contested = contested.saturating_add(1);
					ensure!(
						Contests::<T>::contains_key(id, which),
						"BM-4: contested by nobody"
					);
				}
			}
		}
		ensure!(
			contested == Contests::<T>::iter_keys().count(),
			"BM-4: a contest about nothing"
		);
		Ok(())
	}

	/// BM-4: what stands above is an ancestor, and promises hang on ancestors only.
	fn bm_4_all_goes_up(records: &Records<T>) -> Outcome {
		for (id, bounty) in records {
			if let Above::Bounty(up) = bounty.up {
				ensure!(
					Self::is_ancestor(records, *id, up),
					"BM-4: up is no ancestor"
				);
			}
			let links = bounty
				.terms
				.iter()
				.map(|term| &term.link)
				.chain(bounty.pays.iter().map(|pay| &pay.link));
			for link in links {
				if let Next::Hangs {
					bounty: above,
					term,
				} = link.next
				{
					ensure!(
						Self::is_ancestor(records, *id, above),
						"BM-4: a promise hangs on no ancestor"
					);
					let exists = records
						.get(&above)
						.is_some_and(|above| above.term_ref(term).is_some());
					ensure!(exists, "BM-4: a promise hangs on nothing");
				}
			}
			let running = bounty
				.terms
				.iter()
				.filter(|term| matches!(term.link.next, Next::Running))
				.count();
			let staffed = usize::from(bounty.state.hunter().is_some());
			ensure!(running == staffed, "BM-4: exactly a hunter's time runs");
		}
		Ok(())
	}

	fn is_ancestor(records: &Records<T>, id: BountyId, above: BountyId) -> bool {
		let mut at = records.get(&id).and_then(|bounty| bounty.parent);
		while let Some(step) = at {
			if step == above {
				return true;
			}
			at = records.get(&step).and_then(|bounty| bounty.parent);
		}
		false
	}

	/// BM-5: a running hunter vouches for at least what hangs on that time, through all layers.
	fn bm_5_vouched_covers(records: &Records<T>) -> Outcome {
		let mut hanging: BTreeMap<(BountyId, u32), BalanceOf<T>> = BTreeMap::new();
		for bounty in records.values() {
			for pay in &bounty.pays {
				if let Some(term) = Self::hangs_on_running(records, pay.link) {
					let sum = hanging.entry(term).or_default();
					*sum = sum.checked_add(&pay.amount).ok_or(OVERFLOW)?;
				}
			}
		}
		// What an open offer or dispute can still come to counts as well.
		for bounty in records.values() {
			let Some(offer) = bounty.state.offered() else {
				continue;
			};
			ensure!(
				offer.payable <= bounty.available,
				"BM-5: an offer is not covered"
			);
			if let Name::Term { bounty, term } = offer.name {
				let running = records
					.get(&bounty)
					.and_then(|above| above.term_ref(term))
					.is_some_and(|term| term.link.next == Next::Running);
				if running {
					let sum = hanging.entry((bounty, term)).or_default();
					*sum = sum.checked_add(&offer.counted).ok_or(OVERFLOW)?;
				}
			}
		}
		for ((id, term), sum) in hanging {
			let vouched = records
				.get(&id)
				.and_then(|bounty| bounty.term_ref(term))
				.map(|term| term.vouched)
				.unwrap_or_default();
			ensure!(
				vouched >= sum,
				"BM-5: more hangs on a hunter than was vouched for"
			);
		}
		Ok(())
	}

	fn hangs_on_running(records: &Records<T>, link: Link<BlockOf<T>>) -> Option<(BountyId, u32)> {
		let mut link = link;
		while let Next::Hangs { bounty, term } = link.next {
			let entry = records.get(&bounty)?.term_ref(term)?;
			if matches!(entry.link.next, Next::Running) {
				return Some((bounty, term));
			}
			link = entry.link;
		}
		None
	}
}
