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

# run_of FILE DATE TIME SLOPE READS [SIZE]: a file of weights with one call, as the template writes it.
run_of() {
	{
		printf '%s\n' "//! Date: $2, steps: \`50\`" '' 'impl<T> WeightInfo for SubstrateWeight<T> {'
		printf '\t%s\n' "/// Storage: \`Dao::Members\` (r:$5 w:0)" "/// Proof: \`Dao::Members\` (\`max_size\`: Some(${6:-700}))" '/// The range of component `p` is `[1, 8]`.' \
			'fn claim(p: u32, ) -> Weight {'
		printf '\t\t%s\n' "Weight::from_parts($3, 100)" \
			"	.saturating_add(Weight::from_parts($4, 0).saturating_mul(p.into()))" \
			"	.saturating_add(T::DbWeight::get().reads($5_u64))"
		printf '\t}\n}\n'
	} >"$1"
}

# covers: C-05
the_quieter_run_stays_if_it_touched_the_same() {
	local dir
	dir="$(mktemp -d)"
	merged() { node "$SCRIPTS/quieter.mjs" "$dir/new.rs" "$dir/$1.rs" && grep -o 'from_parts([0-9_]*, 100)' "$dir/new.rs"; }
	run_of "$dir/quick.rs" 2026-01-01 1_000 10 2
	run_of "$dir/less-storage.rs" 2026-01-02 500 10 1
	run_of "$dir/smaller.rs" 2026-01-02 500 10 2 600
	run_of "$dir/steep.rs" 2026-01-03 900 100 2
	run_of "$dir/new.rs" 2026-02-01 1_200 10 2
	is 'other storage is other code' "$(merged less-storage)" 'from_parts(1_200, 100)'
	is 'so are items of another size' "$(merged smaller)" 'from_parts(1_200, 100)'
	is 'dearer with the most of it' "$(merged steep)" 'from_parts(1_200, 100)'
	is 'nothing of it is said' "$(grep -c 'quieter run' "$dir/new.rs" || true)" 0
	is 'the quieter one stays' "$(merged quick)" 'from_parts(1_000, 100)'
	contains 'and says when it was' "$(cat "$dir/new.rs")" 'Of the quieter run of 2026-01-01.'
	cp "$dir/new.rs" "$dir/first.rs"
	run_of "$dir/new.rs" 2026-03-01 1_100 10 2
	is 'also the next time' "$(merged first)" 'from_parts(1_000, 100)'
	is 'with its own date' "$(grep -c 'Of the quieter run of 2026-01-01.' "$dir/new.rs")" 1
	rm -rf -- "$dir"
}

weights_are_measured
the_quieter_run_stays_if_it_touched_the_same
finish
