#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The weights of our pallets are those that frame-benchmarking wrote, and each is a benchmark's that exists.
# shellcheck disable=SC2016 # backquotes are the files'
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

# names FILE...: of the functions in the trait of a weights file.
names() { sed -n '/^pub trait WeightInfo/,/^}/s/^\tfn \([a-z_0-9]*\).*/\1/p' "$1"; }

# of_pallet PALLET: what the generated file must be.
of_pallet() {
	local folder="$SCRIPTS/../pallets/$1" name file
	file="$folder/src/weights.rs"
	contains "$1: measured" "$(sed -n 1,6p "$file")" 'measured by `scripts/benchmark.sh`'
	contains "$1: says how" "$(sed -n 1,6p "$file")" 'benchmark CLI'
	is "$1: no weight without a measured time" "$(grep -c 'Weight::from_parts(0, [0-9_]*)$' "$file" || true)" 0
	for name in $(names "$file"); do
		is "$1: $name has a benchmark" "$(grep -rlE "fn $name\\(" "$folder/src/benchmarking"* | head -n 1 | wc -l)" 1
	done
	is "$1: has weights" "$(($(names "$file" | wc -l) > 30))" 1
}

# covers: C-05
weights_are_measured() {
	local pallet
	for pallet in dao bounty-mesh learn-to-earn; do of_pallet "$pallet"; done
}

weights_are_measured
finish
