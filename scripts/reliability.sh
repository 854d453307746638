#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Long runs of the random tests; what came out goes to docs/reliability.md.
#
# Usage: scripts/reliability.sh [--ops N] [--states N] [--seed N] [--package NAME]
#   --ops N         random operations for each test (1000000), as many steps of replay
#   --states N      states of each search of the model (0: all there are; needs some gigabytes and half an hour)
#   --seed N        the same operations again (otherwise a new seed; it is printed and written down)
#   --package NAME  only the tests of this package
#
# A million operations take some hours on two cores. CI runs the same tests with 20000.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

ops=1000000 states=0 seed="$(date +%s)" packages=(--workspace)
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--ops | --seed)
		[[ ${2:-} =~ ^[1-9][0-9]*$ ]] || usage_error "$1 wants a positive number"
		if [[ $1 == --ops ]]; then ops=$2; else seed=$2; fi
		shift
		;;
	--states)
		[[ ${2:-} =~ ^[0-9]+$ ]] || usage_error "$1 wants a number"
		states=$2
		shift
		;;
	--package)
		[[ ${2:-} =~ ^[a-z][a-z0-9-]*$ ]] || usage_error "$1 wants the name of a package"
		packages=(--package "$2")
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
SKIP_WASM_BUILD=1 ENMESH_OPS=$ops ENMESH_TRACES=$ops ENMESH_STATES=$states ENMESH_SEED=$seed \
	node_aside '' cargo test --release "${packages[@]}" --lib -- --nocapture random_lives laws_hold model:: \
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
	echo "${packages[*]#--}: $ops operations for each random test, seed $seed, $(nproc) cores, $(clock "$took") minutes with the build."
	echo
	echo '```'
	awk '
		/Running unittests/ { sub(/.*deps\//, ""); sub(/-[0-9a-f]*\).*/, ""); print $0 ":"; next }
		/operations|states|steps|succeeded|^test .* ok$/ && !/^test result/ { print "  " $0 }
	' "$log"
	echo '```'
} >>"$page"
good "written to $page"
