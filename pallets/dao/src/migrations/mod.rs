// SPDX-License-Identifier: Apache-2.0

//! Version of the storage layout, and how each came from the one before. A runtime applies them by
//! listing them in its `migrations.rs`.

pub(crate) mod layout2;
pub(crate) mod v1;
pub mod v2;
pub mod v3;

use frame_support::traits::StorageVersion;

/// Layout that this code reads and writes.
pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(3);
