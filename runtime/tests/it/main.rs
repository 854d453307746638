// SPDX-License-Identifier: Apache-2.0

//! The runtime as networks run it: real genesis, real blocks, signed transactions.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
mod bombs;
mod bounties;
mod calls;
mod chain;
mod corpus;
mod credentials;
#[path = "../../../tools/fuzz/src/drive/mod.rs"]
mod drive;
mod earnings;
mod economy;
mod fees;
mod governance;
mod interface;
mod journey;
mod keys;
mod large_state;
mod origins;
mod pitfalls;
mod presets;
mod validators;
