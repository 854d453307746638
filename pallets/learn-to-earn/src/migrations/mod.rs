// SPDX-License-Identifier: Apache-2.0
//! The storage version and, from the first change of layout on, one file per step.

use frame_support::traits::StorageVersion;

/// The layout this code reads and writes.
pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);
