#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Used by scripts/fuzz.sh as cargo's RUSTC_WRAPPER: gives ENMESH_FUZZ_FLAGS to the compiler for our crates alone, so that
# coverage counts nothing else and the SDK compiles once for all builds. The driver has them too, because hooks and reads, which
# are generic, are compiled where they are called from; and the program that replays: without, what writes the counts of lines
# would not be linked.
#
# Usage: rustc.sh RUSTC ARGUMENT...
set -euo pipefail

case " $* " in
*' --crate-name pallet_bounty_mesh '* | *' --crate-name pallet_dao '* | *' --crate-name pallet_learn_to_earn '* | *' --crate-name enmesh_runtime '* | *' --crate-name enmesh_fuzz '* | *' --crate-name enmesh_fuzz_replay '*)
	# Several flags in one variable.
	# shellcheck disable=SC2086
	exec "$@" ${ENMESH_FUZZ_FLAGS:-}
	;;
*) exec "$@" ;;
esac
