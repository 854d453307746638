// SPDX-License-Identifier: Apache-2.0

//! Version of the storage layout. The first change of it adds `v2.rs` and a migration here.

use frame_support::traits::StorageVersion;

/// Layout that this code reads and writes.
pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);
