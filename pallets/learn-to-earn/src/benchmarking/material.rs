// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: words, terms and money that scenes are made of.

use super::*;

pub(super) fn by<T: Config>(who: &T::AccountId) -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(who.clone())
}

/// A week far from the beginning of time.
pub(super) const WEEK: Week = 2_900;

/// Enough of anything.
pub(super) const MUCH: Balance = 1 << 80;

pub(super) const HOUR: u64 = 3_600_000;

/// Assets that epochs pay, in turn.
pub(super) const POOLS: core::ops::Range<u32> = 0..MAX_POOLS;
/// Assets that nothing else is in.
pub(super) const OTHER_POOLS: core::ops::Range<u32> = MAX_POOLS..2 * MAX_POOLS;
/// The asset of courses.
pub(super) const PRICE_ASSET: u32 = 2 * MAX_POOLS;

/// Sunday of a week.
pub(super) fn set_week<T: Config>(week: Week) {
	let day = week * 7 + 3;
	T::BenchmarkHelper::set_time(u64::from(day) * DAY_MS);
}

pub(super) fn later<T: Config>(ms: u64) {
	T::BenchmarkHelper::set_time(<T::Time as frame_support::traits::Time>::now() + ms);
}

/// Gives somebody native tokens, and the pot its place for them.
pub(super) fn fund<T: Config>(who: &T::AccountId) {
	Pallet::<T>::make_pot().unwrap();
	mint::<T>(&T::NativeAsset::get(), who);
}

/// The same, and much of an asset.
pub(super) fn fund_asset<T: Config>(asset: &T::AssetId, who: &T::AccountId) {
	fund::<T>(who);
	let _ = T::Touch::touch(asset.clone(), who, who);
	mint::<T>(asset, who);
}

fn mint<T: Config>(asset: &T::AssetId, who: &T::AccountId) {
	T::Assets::increase_balance(asset.clone(), who, MUCH, Exact).unwrap();
	let issued = T::Assets::total_issuance(asset.clone());
	T::Assets::set_total_issuance(asset.clone(), issued + MUCH);
}

/// What somebody has of asset number `index`.
pub(super) fn owned<T: Config>(index: u32, who: &T::AccountId) -> Balance {
	T::Assets::balance(T::BenchmarkHelper::asset(index), who)
}

/// Lets a program pay for calls of its members.
pub(super) fn fuel<T: Config>(owner: &T::AccountId, program: ProgramId) {
	fund::<T>(owner);
	Pallet::<T>::add_fuel(by::<T>(owner).into(), program, MUCH / 4).unwrap();
}

pub(super) fn rules<T: Config>() -> Rules {
	Rules {
		min_day_points: 1,
		goal_minutes: 600,
		step: 50_000,
		goal_step: 10_000,
		bonus_cap: T::MaxBonus::get(),
	}
}

pub(super) fn metadata<T: Config>() -> MetadataOf<T> {
	let longest = usize::try_from(T::MaxMetadata::get()).unwrap();
	BoundedVec::try_from(vec![7u8; longest]).unwrap()
}

pub(super) fn terms() -> Terms {
	Terms {
		points: 1,
		day_cap: 10,
		week_cap: 70,
	}
}

pub(super) fn spec(place: u32, mode: Mode) -> RowSpec {
	RowSpec {
		role: 1,
		kind: BoundedVec::try_from(format!("{place:032}").into_bytes()).unwrap(),
		unit: BoundedVec::try_from(vec![b'u'; 16]).unwrap(),
		category: Category::Learning,
		mode,
		timed: false,
	}
}

pub(super) fn all_rows(rows: u32) -> BoundedVec<RowId, MaxRows> {
	let rows: Vec<RowId> = (0..rows).map(|row| row as RowId).collect();
	BoundedVec::try_from(rows).unwrap()
}

pub(super) fn entries(
	from: u32,
	count: u32,
	weekday: u8,
	total: u16,
) -> BoundedVec<Entry, MaxEntries> {
	let entries: Vec<Entry> = (from..from + count)
		.map(|row| Entry {
			weekday,
			row: row as RowId,
			total,
		})
		.collect();
	BoundedVec::try_from(entries).unwrap()
}

/// Entries on every row from the first, which takes an item that nobody else says.
pub(super) fn news(count: u32) -> BoundedVec<Entry, MaxEntries> {
	// A statement of nothing is refused, so one is always there.
	let mut entries = entries(0, count.max(1), 2, 5);
	entries[0].total = 250;
	entries
}

/// Epochs of a week that pay these assets.
pub(super) fn epoch_terms<T: Config>(
	assets: core::ops::Range<u32>,
	budget: Balance,
) -> EpochTermsOf<T> {
	let budgets: Vec<_> = assets
		.map(|index| (T::BenchmarkHelper::asset(index), budget))
		.collect();
	EpochTerms {
		weeks: 1,
		newcomer_ppm: 200_000,
		cap_ppm: 250_000,
		newcomer_weeks: 4,
		budgets: budgets.try_into().unwrap(),
	}
}

pub(super) fn name() -> BoundedVec<u8, ConstU32<32>> {
	BoundedVec::try_from(vec![b'n'; 32]).unwrap()
}

pub(super) fn offer() -> Offer {
	Offer {
		price: 1,
		stock: 9,
		per_member: 9,
	}
}

pub(super) fn payee<T: Config>(place: u32) -> T::AccountId {
	account("payee", place, 0)
}

pub(super) fn course_terms<T: Config>(refund_days: u8) -> CourseTermsOf<T> {
	let payees: Vec<_> = (0..8).map(|place| (payee::<T>(place), 100_000)).collect();
	CourseTerms {
		author: account("author", 0, 0),
		metadata: metadata::<T>(),
		asset: T::BenchmarkHelper::asset(PRICE_ASSET),
		price: MUCH / 64,
		payees: payees.try_into().unwrap(),
		refund_days,
		preview: 0,
		seats: 9,
		valid_weeks: 1,
	}
}

pub(super) type SectionList = BoundedVec<Section, MaxSections>;

/// Sections that want items from the first one of `fill` on.
pub(super) fn said(count: u32) -> SectionList {
	items(count, 0, 128)
}

/// Sections that want items which `fill` does not say.
pub(super) fn unsaid(count: u32) -> SectionList {
	items(count, 128, 72)
}

fn items(count: u32, from: u32, different: u32) -> SectionList {
	let sections: Vec<_> = (0..count)
		.map(|place| Section::Item {
			row: 0,
			item: (from + place % different) as u8,
		})
		.collect();
	sections.try_into().unwrap()
}

pub(super) fn only(section: Section) -> SectionList {
	BoundedVec::try_from(vec![section]).unwrap()
}

pub(super) fn answers() -> Answers {
	BoundedVec::try_from(vec![1; 64]).unwrap()
}

/// Three equal scores.
pub(super) fn scores(score: u16) -> Scores {
	Scores {
		quality: score,
		quantity: score,
		impact: score,
	}
}
