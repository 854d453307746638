#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Long runs of the random tests; what came out goes to docs/reliability.md.
#
# Usage: scripts/reliability.sh [--ops N] [--seed N] [--only PACKAGE]
#   --ops N    random operations for each test (1000000), as many steps of replay, twice as many states of the model
#   --only P   the tests of one package, as pallet-dao (otherwise of all)
#   --seed N   the same operations again (otherwise a new seed; it is printed and written down)
#
# A million operations take some hours on two cores. CI runs the same tests with 20000.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

ops=1000000 seed="$(date +%s)" of=(--workspace)
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--ops | --seed)
		[[ ${2:-} =~ ^[1-9][0-9]*$ ]] || usage_error "$1 wants a positive number"
		if [[ $1 == --ops ]]; then ops=$2; else seed=$2; fi
		shift
		;;
	--only)
		[[ ${2:-} =~ ^[a-z][a-z0-9-]*$ ]] || usage_error "--only wants a package, as pallet-dao"
		of=(--package "$2")
		shift
		;;
	*) usage_error "unknown option '$1'" ;;
	esac
	shift
done

cd -- "$ENMESH_ROOT"
toolchain_setup
need_build
page=docs/reliability.md
log="$(mktemp)"
trap 'rm -f -- "$log"' EXIT
say "$ops operations for each random test, seed $seed"
start=$SECONDS code=0
SKIP_WASM_BUILD=1 ENMESH_OPS=$ops ENMESH_TRACES=$ops ENMESH_STATES=$((2 * ops)) ENMESH_SEED=$seed \
	node_aside '' cargo test --release "${of[@]}" --lib -- --nocapture random_lives laws_hold every_law_holds model:: \
	</dev/null >"$log" 2>&1 || code=$?
took=$((SECONDS - start))
if ((code)); then
	tail -n 40 "$log" >&2
	die "$EXIT_FAILED" "a random test failed: repeat it with --ops $ops --seed $seed"
fi

commit="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
{
	echo
	echo "## $(date -u +%F), commit $commit: no failure"
	echo
	echo "$ops operations for each random test, seed $seed, $(nproc) cores, $(clock "$took") minutes with the build."
	echo
	echo '```'
	awk '
		/Running unittests/ { sub(/.*deps\//, ""); sub(/-[0-9a-f]*\).*/, ""); print $0 ":"; next }
		/operations|states|steps|succeeded|^test .* ok$/ && !/^test result/ { print "  " $0 }
	' "$log"
	echo '```'
} >>"$page"
good "written to $page"
