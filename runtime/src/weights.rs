// SPDX-License-Identifier: Apache-2.0

//! What `scripts/benchmark.sh` measured of the runtime as a whole, and what follows from it. The weights of calls are with their
//! pallets.

pub mod base;
pub mod extensions;
pub mod storage;
