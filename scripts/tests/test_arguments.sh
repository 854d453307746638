#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Every script explains itself, and answers wrong arguments with one line and exit code 2.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
unset ENMESH_NODE
export ENMESH_CACHE="$WORK/cache" CARGO_TARGET_DIR="$WORK/target"

wrong() {
	run "$SCRIPTS/$1" "${@:2}"
	is "$* exits with 2" "$code" 2
	is "$* says one line" "$(wc -l <<<"$out")" 1
	contains "$* names the problem" "$out" 'error: '
}

for script in dev test benchmark compare build-spec local-net make-network faults fuzz perf clients reliability mutants requirements restore-drill toolchain; do
	run "$SCRIPTS/$script.sh" --help
	is "$script --help exits with 0" "$code" 0
	contains "$script --help shows usage" "$out" "Usage: scripts/$script.sh"
	wrong "$script.sh" --no-such-option
done
wrong dev.sh --base-path
wrong dev.sh --base-path=
wrong dev.sh --rpc-port
wrong test.sh no-such-step
wrong benchmark.sh --steps many
wrong benchmark.sh --steps 1
wrong benchmark.sh --repeat 0
wrong benchmark.sh --seconds 0
wrong benchmark.sh --check --storage
wrong benchmark.sh --pallet 'Bad Name'
wrong compare.sh only-one
wrong local-net.sh --validators 0
wrong local-net.sh --full many
wrong local-net.sh --port 80
wrong local-net.sh --dir
wrong make-network.sh --dir
wrong make-network.sh --validators 4
wrong faults.sh no-such-step
wrong faults.sh --seed many
wrong faults.sh --cycles many
wrong faults.sh --seconds
wrong faults.sh --runtime /no/such/file
wrong faults.sh --keep /
wrong perf.sh no-such-step
wrong perf.sh --runs 10
wrong perf.sh --seconds
wrong perf.sh --state-scale 0
wrong fuzz.sh --seconds many
wrong fuzz.sh --jobs 0
wrong fuzz.sh --dir /
wrong restore-drill.sh --port many
wrong restore-drill.sh --dir
wrong reliability.sh --ops 0
wrong reliability.sh --package pallet-none
wrong mutants.sh --pallet none
wrong mutants.sh --sample many
wrong mutants.sh --shard 2/2
wrong mutants.sh --seconds

# No node: one line, exit 3.
run "$SCRIPTS/build-spec.sh" --check
is 'build-spec without a node exits with 3' "$code" 3
is 'build-spec without a node says one line' "$(wc -l <<<"$out")" 1
contains 'build-spec without a node says how to build one' "$out" 'scripts/dev.sh --build-only'

run "$SCRIPTS/faults.sh"
is 'faults without a node exits with 3' "$code" 3
is 'faults without a node says one line' "$(wc -l <<<"$out")" 1

is 'CI calls test.sh and nothing else' "$(grep -cE '^exec .*scripts/test.sh"$' "$SCRIPTS/../.ci/run")" 1
finish
