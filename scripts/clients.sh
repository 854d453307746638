#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The same steps with Polkadot.js API, polkadot-api, a smoldot light client and subxt against a node; table in docs/clients.md.
#
# Usage: scripts/clients.sh [--write]
#   --write   write docs/clients.md anew; otherwise anything that differs from it fails
#
# Not in CI: six minutes, two of them for building subxt, into a target directory of its own.
# The node must be built (scripts/dev.sh --build-only), or ENMESH_NODE must name one.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

write=0
read_arguments '' 'write' "$@"

node="$(node_binary)"
need 'Node.js' 'have node' nodejs
need 'npm' 'have npm' npm
need_done
toolchain_setup
cd -- "$ENMESH_ROOT"
[[ -d e2e/node_modules/@polkadot/api && -d e2e/node_modules/polkadot-api ]] || (cd e2e && npm ci --no-audit --no-fund >&2) ||
	die "$EXIT_FAILED" 'npm could not install what e2e/package-lock.json names'
say 'building the subxt client'
CARGO_TARGET_DIR="$CARGO_TARGET_DIR/subxt" cargo build --release --locked --manifest-path e2e/clients/subxt/Cargo.toml ||
	die "$EXIT_FAILED" 'the subxt client could not be built'
export ENMESH_NODE="$node" ENMESH_SUBXT="$CARGO_TARGET_DIR/subxt/release/enmesh-subxt-client"
if ((write)); then
	node e2e/clients/run.mjs --write || die "$EXIT_FAILED" 'a step failed: docs/clients.md stays as it is'
else
	[[ -f docs/clients.md ]] || die "$EXIT_FAILED" 'there is no docs/clients.md to compare with yet: --write makes it'
	node --test e2e/clients/table.test.mjs
fi
