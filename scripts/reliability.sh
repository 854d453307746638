#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Long runs of the random tests; what came out goes to docs/reliability.md.
#
# Usage: scripts/reliability.sh [--ops N] [--states N] [--seed N] [--package NAME]
#   --ops N         random operations for each test (1000000), as many steps of replay
#   --states N      states of each search of the model (0: all there are; needs a gigabyte and half an hour)
#   --seed N        the same operations again (otherwise a new seed; it is printed and written down)
#   --package NAME  only this pallet: pallet-dao, pallet-bounty-mesh or pallet-learn-to-earn
#
# A million operations take some hours on two cores. CI runs the same tests with 20000.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

cd -- "$ENMESH_ROOT"
ops=1000000 states=0 seed="$(date +%s)" package='' packages=(pallet-dao pallet-bounty-mesh pallet-learn-to-earn)
read_arguments '' 'ops=N states=N seed=N package=PALLET' "$@"
within ops 1 999999999999
within seed 1 999999999999
[[ -z $package ]] || packages=("pallet-$package")

toolchain_setup
need_build
page=docs/reliability.md
log="$(mktemp)"
trap 'rm -f -- "$log"' EXIT

# Built with the whole workspace, as CI does, so that nothing of the SDK compiles twice; then one program after the other.
say 'building the tests'
SKIP_WASM_BUILD=1 node_aside '' cargo test --release --workspace --lib --no-run </dev/null >"$log" 2>&1 || {
	tail -n 40 "$log" >&2
	die "$EXIT_FAILED" 'the tests do not build'
}
declare -A programs
for package in "${packages[@]}"; do
	programs[$package]="$(sed -n "s|.*(\(.*/${package//-/_}-[0-9a-f]*\)).*|\1|p" "$log" | head -n 1)"
	[[ -x ${programs[$package]} ]] || die "$EXIT_FAILED" "the build left no tests of $package"
done

commit="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
for package in "${packages[@]}"; do
	say "$package: $ops operations for each random test, seed $seed"
	start=$SECONDS code=0
	(
		cd "pallets/${package#pallet-}"
		ENMESH_OPS=$ops ENMESH_TRACES=$ops ENMESH_STATES=$states ENMESH_SEED=$seed \
			"${programs[$package]}" --nocapture random_lives laws_hold every_law_holds model::
	) </dev/null >"$log" 2>&1 || code=$?
	took=$((SECONDS - start))
	if ((code)); then
		tail -n 40 "$log" >&2
		die "$EXIT_FAILED" "a random test failed: repeat it with --ops $ops --states $states --seed $seed --package $package"
	fi
	{
		echo
		echo "## $(date -u +%F), commit $commit, $package: no failure"
		echo
		echo "$ops operations for each random test, seed $seed, $(nproc) cores, $(clock "$took") minutes."
		echo
		echo '```'
		awk '/operations|states|steps|succeeded|^test .* ok$/ && !/^test result/ { print "  " $0 }' "$log"
		echo '```'
	} >>"$page"
	good "written to $page"
done
