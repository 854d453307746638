#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Random blocks of random calls on the whole runtime, guided by coverage (tools/fuzz); figures to docs/reliability.md.
#
# Usage: scripts/fuzz.sh [--seconds N] [--jobs N] [--seed N] [--dir DIR] [--merge] [--coverage] [--dry]
#   --seconds N   how long, after what is in tools/fuzz/corpus was replayed (60; 0: only that)
#   --jobs N      processes (1)
#   --seed N      of the first process, the next ones count on (otherwise a new one)
#   --dir DIR     what is found stays there and is where the next run with DIR begins; figures are those of all of them
#   --merge       make tools/fuzz/corpus anew: the least of it and of what was found that covers the same
#   --coverage    how much of our pallets all inputs reach
#   --dry         leave docs/ as it is, print the figures
#
# The first build takes a quarter of an hour on two cores, in a target directory of its own. What fails is kept as a file
# `crash-*`; `enmesh-fuzz FILE` plays it again.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

readonly CRATES=(enmesh-fuzz enmesh-runtime pallet-bounty-mesh pallet-dao pallet-learn-to-earn)
# As cargo-fuzz does it without a sanitizer. No LTO among the parts of a crate: it would count twice.
readonly COUNTERS="-Clto=off -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares"
# As long as the longest input (tools/fuzz/src/drive/mod.rs).
readonly LONGEST=1024

seconds=60 jobs=1 seed="$((RANDOM * 32768 + RANDOM + 1))" dir='' merge=0 coverage=0 dry=0
read_arguments '' 'seconds=N jobs=N seed=N dir=DIR merge coverage dry' "$@"
within seconds 0 999999
within jobs 1 64
within seed 1 999999999

need_build
need_jq
toolchain_setup
cd -- "$ENMESH_ROOT"
page=docs/reliability.md corpus="$ENMESH_ROOT/tools/fuzz/corpus" target="$CARGO_TARGET_DIR/fuzz"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT
[[ -n $dir ]] || dir="$work/dir"
mkdir -p -- "$dir"/{found,tallies}
dir="$(cd -- "$dir" && pwd)"

# build PROGRAM FLAGS LEVEL: with these flags for our crates. The level tells cargo the builds apart, which does not see the flags.
build() {
	local crate options=()
	for crate in "${CRATES[@]}"; do options+=(--config "profile.release.package.$crate.opt-level=$3"); done
	CARGO_TARGET_DIR="$target" RUSTC_WRAPPER="$ENMESH_ROOT/tools/fuzz/rustc.sh" ENMESH_FUZZ_FLAGS="$2" \
		cargo "${options[@]}" build --release --locked --quiet --manifest-path tools/fuzz/Cargo.toml --bin "$1" ||
		die "$EXIT_FAILED" 'tools/fuzz could not be built'
}

# replace NAME: what stands between `<!-- NAME -->` and `<!-- /NAME -->` on the page by standard input.
replace() {
	if ((dry)); then cat; return; fi
	cat >"$work/part"
	with_part "$page" "$1" "$work/part" >"$work/page"
	cp -- "$work/page" "$page"
	good "written to $page"
}

broken() { find "$dir" -maxdepth 1 -name 'crash-*' -o -maxdepth 1 -name 'timeout-*' -o -maxdepth 1 -name 'oom-*'; }

fuzz() {
	local job code=0 pids=() broken begin=$SECONDS
	say "$seconds seconds in $jobs processes, seeds from $seed"
	for ((job = 0; job < jobs; job++)); do
		ENMESH_FUZZ_TALLY="$dir/tallies/$(date +%s)-$((seed + job)).json" "$target/release/enmesh-fuzz" \
			-seed=$((seed + job)) -max_total_time="$seconds" -max_len=$LONGEST -timeout=60 -rss_limit_mb=6000 -reload=1 \
			-use_value_profile=1 -print_final_stats=1 -artifact_prefix="$dir/" "$dir/found" "$corpus" >"$dir/$job.log" 2>&1 &
		pids+=($!)
	done
	for job in "${pids[@]}"; do wait "$job" || code=1; done
	printf '%d %d %d\n' "$seed" "$jobs" $((SECONDS - begin)) >>"$dir/runs"
	if ((code)); then
		grep -hE '^thread|panicked|ERROR|Test unit written' -A 1 "$dir"/*.log >&2 || true
		broken=$(broken | wc -l)
		# Not with the directory that goes when this ends.
		[[ $dir != "$work"* ]] || broken | xargs -r cp -t . --
		die "$EXIT_FAILED" "$broken inputs broke a rule; the files are kept"
	fi
}

# The figures of all runs with this directory.
figures() {
	jq -rs --arg when "$(date -u +%F), commit $(git rev-parse --short HEAD)" --rawfile runs "$dir/runs" \
		--arg inputs "$(find "$corpus" -type f | wc -l) ($(cat "$corpus"/* | wc -c) bytes)" '
		def sum(f): map(f) | add // 0;
		def merged(f): reduce (.[] | f | to_entries[]) as $one ({}; .[$one.key] += $one.value);
		def count: [.[]] | add // 0;
		def by_error(f): reduce (f | to_entries[]) as $one ({}; .["`" + ($one.key | split(": ")[1]) + "`"] += $one.value);
		def top(n): to_entries | sort_by(-.value) | .[:n] | map("\(.key) (\(.value))") | join(", ");
		($runs | split("\n") | map(select(. != "") | split(" ") | map(tonumber))) as $runs
		| merged(.succeeded) as $done | merged(.failed) as $failed | merged(.refused) as $refused | merged(.why) as $why
		| merged(.enacted // {}) as $enacted
		| (map(.calls) | add // []) as $calls
		| "\($when): \($runs | map(.[2]) | add) seconds by the clock, \($runs | map(.[1] * .[2]) | add) of processes, seeds \($runs | map("\(.[0])" + (if .[1] > 1 then " to \(.[0] + .[1] - 1)" else "" end)) | join(", ")).",
		"",
		"| what | count |", "| --- | --- |",
		"| inputs | \(sum(.inputs)) |",
		"| blocks, each checked | \(sum(.blocks)) |",
		"| transactions that succeeded | \($done | count) |",
		"| transactions that failed | \($failed | count) |",
		"| transactions that no block takes | \($refused | count) |",
		"| calls that DAOs made by decision | \($enacted | count) |",
		"| inputs kept in `tools/fuzz/corpus` | \($inputs) |",
		"",
		"| pallet | succeeded | failed | calls that succeeded at least once, sent or decided | the others | errors, most frequent first |",
		"| --- | --- | --- | --- | --- | --- |",
		(("Dao", "BountyMesh", "LearnToEarn") as $pallet
		| ($calls | unique | map(select(startswith($pallet + ".")))) as $all
		| ($all | map(select($done[.] == null and $enacted[.] == null))) as $never
		| "| \($pallet) | \($done | with_entries(select(.key | startswith($pallet + "."))) | count)"
			+ " | \($failed | with_entries(select(.key | startswith($pallet + "."))) | count)"
			+ " | \(($all | length) - ($never | length)) of \($all | length)"
			+ " | \(if $never == [] then "none" else $never | map("`" + split(".")[1] + "`") | join(", ") end)"
			+ " | \(by_error($why | with_entries(select(.key | startswith($pallet + ".")))) | top(8)) |"),
		(($done | with_entries(select(.key | test("^(Dao|BountyMesh|LearnToEarn)\\.") | not))) as $other
		| "| of the SDK | \($other | count) | \($failed | with_entries(select(.key | test("^(Dao|BountyMesh|LearnToEarn)\\.") | not)) | count)"
			+ " | \($other | length) | | |")
	' "$dir"/tallies/*.json
}

# Where the tools of the compiler's LLVM are: in the toolchain, else the system's.
llvm_tools() {
	local major place
	major="$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')"
	for place in "$(rustc --print sysroot)/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin" "/usr/lib/llvm-$major/bin"; do
		if [[ -x $place/llvm-cov && -x $place/llvm-profdata ]]; then printf '%s\n' "$place"; return; fi
	done
	has_apt || die "$EXIT_MISSING" "missing: llvm-cov $major; run 'rustup component add llvm-tools'"
	apt_install "llvm-$major" >&2
	printf '%s\n' "/usr/lib/llvm-$major/bin"
}

cover() {
	local tools
	tools="$(llvm_tools)"
	say 'building what counts lines'
	build enmesh-fuzz-replay '-Cinstrument-coverage' 1
	LLVM_PROFILE_FILE="$work/lines-%p.profraw" "$target/release/enmesh-fuzz-replay" "$corpus" "$dir/found" >/dev/null 2>"$work/log" ||
		{ tail -n 5 "$work/log" >&2; die "$EXIT_FAILED" 'an input broke a rule'; }
	"$tools/llvm-profdata" merge -sparse -o "$work/lines" "$work"/*.profraw
	"$tools/llvm-cov" export -summary-only -instr-profile="$work/lines" "$target/release/enmesh-fuzz-replay" >"$work/lines.json"
	jq -r '
		def share(f): "\(map(f.covered) | add) of \(map(f.count) | add) (\((map(f.covered) | add) * 100 / (map(f.count) | add) | floor) %)";
		[.data[0].files[] | select(.filename | test("/pallets/[a-z-]+/src/") and (test("/(benchmarking|tests|migrations|weights|[a-z_]*try_state[a-z_]*)(\\.rs|/)") | not))
			| . + {pallet: (.filename | capture("/pallets/(?<name>[^/]+)/").name), file: (.filename | sub(".*/src/"; ""))}]
		| "| pallet | files | functions | lines | files of which less than half the lines were reached |",
		"| --- | --- | --- | --- | --- |",
		(group_by(.pallet)[] | "| \(.[0].pallet) | \(length) | \(share(.summary.functions)) | \(share(.summary.lines)) | "
			+ (map(select(.summary.lines.covered * 2 < .summary.lines.count) | "`\(.file)` \(.summary.lines.percent | floor) %") | join(", ")) + " |")
	' "$work/lines.json"
}

say 'building'
build enmesh-fuzz "$COUNTERS" 2
mkdir -p -- "$corpus"
say "replaying $(find "$corpus" -type f | wc -l) inputs"
"$target/release/enmesh-fuzz" -runs=0 -max_len=$LONGEST -artifact_prefix="$dir/" "$corpus" >"$work/log" 2>&1 ||
	{ grep -A 3 panicked "$work/log" >&2; die "$EXIT_FAILED" 'an input of tools/fuzz/corpus broke a rule'; }
((!seconds)) || fuzz
if ((merge)); then
	mkdir -- "$work/least"
	# As few as reach the same places: how often each is reached, and with what values, would keep five times as many.
	"$target/release/enmesh-fuzz" -set_cover_merge=1 -use_counters=0 -use_value_profile=0 -max_len=$LONGEST \
		"$work/least" "$corpus" "$dir/found" >"$work/log" 2>&1 ||
		{ tail -n 5 "$work/log" >&2; die "$EXIT_FAILED" 'the corpus could not be merged'; }
	rm -rf -- "$corpus"
	cp -r -- "$work/least" "$corpus"
	good "$(find "$corpus" -type f | wc -l) inputs, $(cat "$corpus"/* | wc -c) bytes in tools/fuzz/corpus"
fi
((!seconds)) || figures | replace fuzz
if ((coverage)); then cover | replace fuzz-coverage; fi
good 'done'
