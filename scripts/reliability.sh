#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Long runs of the random tests; what came out goes to docs/reliability.md.
#
# Usage: scripts/reliability.sh [--ops N] [--seed N] [--pallet NAME]
#   --ops N         random operations for each test (1000000), as many steps of replay, twice as many states of the model
#   --seed N        the same operations again (otherwise a new seed; it is printed and written down)
#   --pallet NAME   only this one: pallet-dao, pallet-bounty-mesh or pallet-learn-to-earn
#
# A million operations take some hours on two cores. CI runs the same tests with 20000.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

cd -- "$ENMESH_ROOT"
ops=1000000 seed="$(date +%s)" pallet=''
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--ops | --seed)
		[[ ${2:-} =~ ^[1-9][0-9]*$ ]] || usage_error "$1 wants a positive number"
		if [[ $1 == --ops ]]; then ops=$2; else seed=$2; fi
		shift
		;;
	--pallet)
		[[ ${2:-} == pallet-* && -d pallets/${2#pallet-} ]] || usage_error '--pallet wants the name of one of the three'
		pallet=$2
		shift
		;;
	*) usage_error "unknown option '$1'" ;;
	esac
	shift
done

toolchain_setup
need_build
page=docs/reliability.md
log="$(mktemp)"
trap 'rm -f -- "$log"' EXIT
say "$ops operations for each random test${pallet:+ of $pallet}, seed $seed"
export SKIP_WASM_BUILD=1 ENMESH_OPS=$ops ENMESH_TRACES=$ops ENMESH_STATES=$((2 * ops)) ENMESH_SEED=$seed
run=(cargo test --release --lib)
# A build of the workspace makes a node without wasm; one of a pallet makes none.
if [[ -n $pallet ]]; then run+=(-p "$pallet"); else run=(node_aside '' "${run[@]}" --workspace); fi
start=$SECONDS code=0
"${run[@]}" -- --nocapture random_lives laws_hold model:: </dev/null >"$log" 2>&1 || code=$?
took=$((SECONDS - start))
if ((code)); then
	tail -n 40 "$log" >&2
	die "$EXIT_FAILED" "a random test failed: repeat it with --ops $ops --seed $seed${pallet:+ --pallet $pallet}"
fi

commit="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
{
	echo
	echo "## $(date -u +%F), commit $commit: no failure"
	echo
	echo "$ops operations for each random test${pallet:+ of $pallet}, seed $seed, $(nproc) cores, $(clock "$took") minutes with the build."
	echo
	echo '```'
	awk '
		/Running unittests/ { sub(/.*deps\//, ""); sub(/-[0-9a-f]*\).*/, ""); print $0 ":"; next }
		/operations|states|steps|succeeded|^test .* ok$/ && !/^test result/ { print "  " $0 }
	' "$log"
	echo '```'
} >>"$page"
good "written to $page"
