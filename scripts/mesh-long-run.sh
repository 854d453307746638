#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The long form of the bounty mesh's random tests and of the search through its model: minutes in CI, hours here.
#
# Usage: scripts/mesh-long-run.sh [OPERATIONS [STATES [TRACES]]]
#   OPERATIONS  random calls on the pallet, invariants after each (1,000,000)
#   STATES      states of the model looked at per search (4,000,000, about a gigabyte each million)
#   TRACES      steps made in the model and in the pallet side by side (200,000)
#
# ENMESH_SEED=... lives the same lives again; each run says its seed.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

export ENMESH_OPS="${1:-1000000}"
export ENMESH_STATES="${2:-4000000}"
export ENMESH_TRACES="${3:-200000}"
export SKIP_WASM_BUILD=1

run() {
	cargo test --release -p pallet-bounty-mesh "$1" -- --nocapture --test-threads=1
}

run model
run invariants
