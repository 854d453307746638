// SPDX-License-Identifier: Apache-2.0

//! Written by `scripts/benchmark.sh`, in nanoseconds: do not edit.

/// An empty block: initialization, inherents, finalization.
pub const BLOCK: u64 = 262_215;
/// A signed transaction that does nothing: signature, nonce, fee.
pub const TRANSACTION: u64 = 128_102;
