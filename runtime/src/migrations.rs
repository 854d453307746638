// SPDX-License-Identifier: Apache-2.0

//! What runs once after a runtime upgrade. A migration stays here until every network has applied it.

use crate::Runtime;

/// In order of appearance, the oldest first.
pub type SingleBlockMigrations = (pallet_dao::migrations::v2::MigrateToV2<Runtime>,);
