// SPDX-License-Identifier: Apache-2.0

//! Accounts with enough of everything, and what they post.

use super::*;

pub(super) type Signed<T> = RawOrigin<<T as frame_system::Config>::AccountId>;

pub(super) fn by<T: Config>(who: &T::AccountId) -> Signed<T> {
	RawOrigin::Signed(who.clone())
}

/// The unit rewards are counted in: a hundred minimum balances.
pub(super) fn unit<T: Config>(asset: &T::AssetId) -> T::Balance {
	T::Assets::minimum_balance(asset.clone())
		.max(1u32.into())
		.saturating_mul(100u32.into())
}

pub(super) fn mint<T: Config>(asset: &T::AssetId, who: &T::AccountId, amount: T::Balance) {
	T::Assets::increase_balance(asset.clone(), who, amount, Exact).expect("can be minted");
	let issued = T::Assets::total_issuance(asset.clone()).saturating_add(amount);
	T::Assets::set_total_issuance(asset.clone(), issued);
}

/// An account with enough native tokens, and nothing else: what pays it an asset makes its account for that.
pub(super) fn newcomer<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who: T::AccountId = account(name, index, 0);
	let native = T::NativeAsset::get();
	let plenty = T::Assets::minimum_balance(native.clone())
		.max(1u32.into())
		.saturating_mul(1_000_000_000u32.into());
	mint::<T>(&native, &who, plenty);
	who
}

/// An account with enough of everything.
pub(super) fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = newcomer::<T>(name, index);
	let asset = T::BenchmarkHelper::asset();
	let _ = T::Touch::touch(asset.clone(), &who, &who);
	mint::<T>(
		&asset,
		&who,
		unit::<T>(&asset).saturating_mul(1_000_000u32.into()),
	);
	who
}

pub(super) fn spec<T: Config>(len: u32) -> Spec<T::Hash> {
	let len = usize::try_from(len.max(1)).expect("fits");
	Spec::Inline(vec![7u8; len].try_into().expect("within bounds"))
}

pub(super) fn posting<T: Config>(
	invited: Option<T::AccountId>,
	due: BlockOf<T>,
	len: u32,
) -> PostingOf<T> {
	Posting {
		until: due,
		due,
		mode: Mode::Application,
		invited,
		eligibility: Rule::Anyone,
		spec: spec::<T>(len),
		cap: Permill::one(),
		entry_bond: Zero::zero(),
		reputation: 0,
		places: 0,
	}
}

pub(super) fn terms<T: Config>() -> TreeTermsOf<T> {
	let asset = T::BenchmarkHelper::asset();
	TreeTerms {
		smallest: unit::<T>(&asset),
		asset,
		arbiter: None,
		window: T::MinWindow::get(),
		default_split: Percent::from_percent(50),
		end: Pallet::<T>::now().saturating_add(T::MaxLifetime::get()),
		crowd: false,
	}
}

pub(super) fn reward<T: Config>(times: u32) -> T::Balance {
	unit::<T>(&T::BenchmarkHelper::asset()).saturating_mul(times.into())
}

/// The last date of a root, and of a child of one due then.
pub(super) fn root_due<T: Config>() -> BlockOf<T> {
	Pallet::<T>::now()
		.saturating_add(T::MaxLifetime::get())
		.saturating_sub(T::MinWindow::get())
}

pub(super) fn child_due<T: Config>() -> BlockOf<T> {
	// Half way, so that there is room to extend.
	let now = Pallet::<T>::now();
	now.saturating_add(root_due::<T>().saturating_sub(now) / 2u32.into())
}

/// The accounts of a scene.
pub(super) struct Cast<T: Config> {
	pub poster: T::AccountId,
	pub hunter: T::AccountId,
	pub worker: T::AccountId,
}

pub(super) fn cast<T: Config>() -> Cast<T> {
	Cast {
		poster: funded::<T>("poster", 0),
		hunter: funded::<T>("hunter", 1),
		worker: funded::<T>("worker", 2),
	}
}
