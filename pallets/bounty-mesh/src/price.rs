// SPDX-License-Identifier: Apache-2.0

//! What storage costs.

use core::marker::PhantomData;
use frame_support::traits::{Footprint, Get};
use sp_runtime::{traits::Convert, Saturating};

/// So much for each item of a footprint and so much for each byte, apart from each other: whatever is cut
/// out of a deposit then costs what it cost as a part of it.
pub struct ItemsAndBytes<PerItem, PerByte, Balance>(PhantomData<(PerItem, PerByte, Balance)>);

impl<PerItem, PerByte, Balance> Convert<Footprint, Balance>
	for ItemsAndBytes<PerItem, PerByte, Balance>
where
	PerItem: Get<Balance>,
	PerByte: Get<Balance>,
	Balance: From<u64> + Saturating,
{
	fn convert(footprint: Footprint) -> Balance {
		let items = PerItem::get().saturating_mul(footprint.count.into());
		items.saturating_add(PerByte::get().saturating_mul(footprint.size.into()))
	}
}
