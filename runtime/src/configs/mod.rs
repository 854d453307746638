// SPDX-License-Identifier: Apache-2.0

//! What each pallet is set to, by theme.

pub mod assets;
pub mod bounty_mesh;
pub mod consensus;
pub mod dao;
pub mod governance;
pub mod learn_to_earn;
pub mod monetary;
pub mod system;
