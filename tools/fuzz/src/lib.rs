// SPDX-License-Identifier: Apache-2.0

//! Random blocks on the whole runtime; see README.md. The chain, and calls that are tedious to write, are those of the
//! runtime's tests; `drive` is what those tests replay the corpus with.

#[path = "../../../runtime/tests/it/calls.rs"]
pub mod calls;
#[path = "../../../runtime/tests/it/chain.rs"]
pub mod chain;
pub mod drive;
