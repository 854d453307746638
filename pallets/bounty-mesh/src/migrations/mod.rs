// SPDX-License-Identifier: Apache-2.0

//! The version of the storage layout, and what brings older ones up to it. The first layout needs
//! nothing.

use frame_support::traits::StorageVersion;

/// The layout this code reads and writes.
pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);
