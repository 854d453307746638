// SPDX-License-Identifier: Apache-2.0

//! What runs once after a runtime upgrade. A migration stays here until every network has applied it.

/// In order of appearance. Empty: this is the first version.
pub type SingleBlockMigrations = ();
