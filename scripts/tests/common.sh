# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# A small harness: each check counts, the last line says how many; a failure shows what came and what was wanted.

SCRIPTS="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
export SCRIPTS
WORK="$(mktemp -d)"
trap 'rm -rf -- "$WORK"' EXIT
checks=0 failures=0

# is WHAT GOT WANTED
is() {
	checks=$((checks + 1))
	[[ $2 == "$3" ]] && return 0
	failures=$((failures + 1))
	printf 'FAILED %s\n  got:    %s\n  wanted: %s\n' "$1" "$2" "$3"
}

# contains WHAT TEXT PART
contains() {
	checks=$((checks + 1))
	[[ $2 == *"$3"* ]] && return 0
	failures=$((failures + 1))
	printf 'FAILED %s\n  got:     %s\n  lacking: %s\n' "$1" "$2" "$3"
}

finish() {
	printf '%s: %d checks, %d failed\n' "$(basename -- "$0")" "$checks" "$failures"
	((failures == 0))
}

# run COMMAND...: output (both streams) in $out, exit code in $code.
# shellcheck disable=SC2034 # read by the tests
run() {
	code=0
	out="$("$@" 2>&1 </dev/null)" || code=$?
}
