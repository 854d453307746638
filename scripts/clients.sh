#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The same steps with Polkadot.js API, polkadot-api, a smoldot light client and subxt against a node; table in docs/clients.md.
#
# Usage: scripts/clients.sh [--write]
#   --write   write docs/clients.md anew; otherwise anything that differs from it fails
#
# CI runs the first three (e2e/test/clients.test.mjs); subxt is built here: two minutes more, into a target directory of its own.
# The node must be built (scripts/dev.sh --build-only), or ENMESH_NODE must name one.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

write=()
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--write) write=(--write) ;;
	*) usage_error "unknown option '$1'" ;;
	esac
	shift
done

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
ENMESH_NODE="$node" ENMESH_SUBXT="$CARGO_TARGET_DIR/subxt/release/enmesh-subxt-client" node e2e/clients/run.mjs "${write[@]}"
