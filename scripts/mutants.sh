#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Breaks one place of a pallet at a time and sees whether its tests notice. The score goes to docs/reliability.md, and
# what they did not notice must be explained in docs/mutants.md.
#
# Usage: scripts/mutants.sh [--pallet NAME] [--sample N] [--seed N] [--shard K/N] [--seconds N] [--again]
#   --pallet NAME   only this one: dao, bounty-mesh or learn-to-earn
#   --sample N      so many mutants of each pallet, drawn by the seed (100; 0: all)
#   --seed N        another draw (20261121)
#   --shard K/N     of these only every N-th from the K-th on, 0 being the first
#   --seconds N     begin no mutant after so many seconds: the next run goes on from there
#   --again         the survivors once more, with the tests as they are now
#
# cargo-mutants says what can be broken and how; mutants.mjs builds all of it into one program of tests, which then takes some
# seconds for each mutant. What was tried is kept in the cache until the pallet changes. Ends with 1 if a survivor is not explained.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

readonly VERSION=27.1.0
# Weights are generated; benchmarks and try_state are for measuring and testing, and `mock.rs` is a test.
readonly EXCEPT=(--exclude weights.rs --exclude 'benchmarking*' --exclude tests --exclude mock.rs --exclude '*try_state*'
	--exclude-re 'BenchmarkHelper' --exclude-re '\b(try_state|pre_upgrade|post_upgrade)\b'
	# Guesses from the names of types, which do not compile here.
	--exclude-re '::(new|from|from_iter)\(' --exclude-re ' -> DispatchResult(WithPostInfo)? with Default')

pallets=(dao bounty-mesh learn-to-earn) sample=100 seed=20261121 shard=0 shards=1 seconds=0 again=0
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--pallet)
		[[ ${2:-} =~ ^[a-z-]+$ && -d $ENMESH_ROOT/pallets/${2:-} ]] || usage_error '--pallet wants the name of one of the three'
		pallets=("$2")
		shift
		;;
	--sample | --seed | --seconds)
		[[ ${2:-} =~ ^[0-9]+$ ]] || usage_error "$1 wants a number"
		declare "${1#--}=$2"
		shift
		;;
	--shard)
		[[ ${2:-} =~ ^([0-9]+)/([1-9][0-9]*)$ ]] || usage_error '--shard wants K/N'
		shard=${BASH_REMATCH[1]} shards=${BASH_REMATCH[2]}
		((shard < shards)) || usage_error '--shard wants K/N with K below N'
		shift
		;;
	--again) again=1 ;;
	*) usage_error "unknown option '$1'" ;;
	esac
	shift
done

cd -- "$ENMESH_ROOT"
toolchain_setup
need_build
need 'Node.js' 'have node' nodejs
need_done
readonly STATE="$ENMESH_CACHE/mutants" PAGE="$ENMESH_ROOT/docs/reliability.md" REASONS="$ENMESH_ROOT/docs/mutants.md"
readonly TREE="$STATE/tree"
mkdir -p "$STATE"
export SKIP_WASM_BUILD=1 CARGO_INCREMENTAL=1 CARGO_PROFILE_DEV_DEBUG=0
tool="$ENMESH_CACHE/tools/bin/cargo-mutants"
if [[ "$("$tool" mutants --version 2>/dev/null)" != "cargo-mutants $VERSION" ]]; then
	say "installing cargo-mutants $VERSION (3 minutes)"
	cargo install cargo-mutants --version "=$VERSION" --locked --quiet --root "$ENMESH_CACHE/tools" </dev/null >&2 ||
		die "$EXIT_MISSING" "could not install cargo-mutants $VERSION from crates.io"
fi

# A copy to break, always in the same place, so that only what changes is compiled again. A file that differs gets the
# present as its date: cargo goes by dates, and an older file would not count as a change.
copy_tree() {
	local file
	mkdir -p "$TREE"
	git ls-files --cached --others --exclude-standard -- Cargo.toml Cargo.lock node pallets runtime | while IFS= read -r file; do
		if [[ -e $file ]] && ! cmp -s -- "$file" "$TREE/$file"; then
			mkdir -p "$(dirname -- "$TREE/$file")"
			cp -- "$file" "$TREE/$file"
		fi
	done
}

# A checksum of a pallet; with a second argument without its tests, so of what can be broken.
sources() {
	find "pallets/$1/src" -name '*.rs' ${2:+-not -path '*/tests/*'} -print0 | LC_ALL=C sort -z | xargs -0 cat | cksum
}

# Builds the tests with all that was drawn, once for each version of pallet and tests; finds out how long they take without a
# mutant, which bounds how long they may take with one.
build() {
	local key begin
	key="$(sources "$pallet") $(cksum <"$STATE/$pallet.draw")"
	if [[ "$(cat "$STATE/$pallet.built" 2>/dev/null)" != "$key" ]]; then
		say "pallet-$pallet: building $(wc -l <"$STATE/$pallet.draw") mutants into one program"
		node scripts/mutants.mjs "$TREE" "pallet-$pallet" "$STATE/$pallet.json" "$STATE/$pallet.draw" "$STATE/$pallet.switches" >&2 ||
			die "$EXIT_FAILED" "pallet-$pallet does not build"
		program="$(head -n 1 "$STATE/$pallet.switches")"
		cp -- "$program" "$STATE/$pallet.program"
		begin=$SECONDS limit=600
		passes 0 || die "$EXIT_FAILED" "the tests of pallet-$pallet fail without a mutant"
		printf '%s\n' $((3 * (SECONDS - begin) + 20)) >"$STATE/$pallet.limit"
		printf '%s\n' "$key" >"$STATE/$pallet.built"
	fi
	limit="$(cat "$STATE/$pallet.limit")"
}

# passes NUMBER ARGUMENTS...: whether the tests do not notice a mutant; ends with 124 if they do not end. One that
# allots without end shall not take the machine's memory.
passes() (
	local code=0
	cd -- "$TREE/pallets/$pallet"
	ulimit -v 8388608
	ENMESH_MUTANT=$1 timeout --kill-after=5 "$limit" "$STATE/$pallet.program" "${@:2}" </dev/null >/dev/null 2>&1 || code=$?
	return "$code"
)

# try NAME: caught, missed, timeout or unviable. First the tests about the same noun, then all with few random operations, then
# all as in the inner loop: most are caught by the first.
try() {
	local state noun file code=0
	state="$(NAME="$1" awk -F '\t' '$2 == ENVIRON["NAME"] { print $1 }' "$STATE/$pallet.switches")"
	file="${1%%:*}"
	noun="$(basename -- "${file%/mod.rs}" .rs)"
	case $state in
	unviable) printf 'unviable\n' ;;
	apart) try_apart "$1" ;;
	*)
		{ passes "$state" "$noun" --skip random_lives --skip every_law &&
			ENMESH_OPS=50 passes "$state" --skip model:: && passes "$state"; } || code=$?
		case $code in
		0) printf 'missed\n' ;;
		124 | 137) printf 'timeout\n' ;;
		*) printf 'caught\n' ;;
		esac
		;;
	esac
}

# The same for one that cannot be switched: cargo-mutants builds it.
try_apart() {
	local work result pattern
	work="$(mktemp -d)"
	# shellcheck disable=SC2001,SC2016 # brackets need a pattern of sed, which the shell must leave alone.
	pattern="^$(sed 's/[][\.*^$+?(){}|]/\\&/g' <<<"$1")\$"
	"$tool" mutants "${WHERE[@]}" "${EXCEPT[@]}" --in-place --re "$pattern" --baseline skip --timeout "$((limit + 60))" \
		--output "$work" --cargo-arg=--lib </dev/null >"$STATE/last.log" 2>&1 || true
	for result in caught missed timeout unviable; do
		[[ ! -s $work/mutants.out/$result.txt ]] || break
		result=''
	done
	rm -rf -- "$work"
	[[ -n $result ]] || die "$EXIT_FAILED" "cargo-mutants did not try '$1': see $STATE/last.log"
	printf '%s\n' "$result"
}

# One row for each pallet that was asked for; the others stay as they are, with the commit that they were tried at. Timeouts count as noticed; the interval is Wilson's.
write_page() {
	local new rows
	new="$(mktemp)" rows="$(mktemp)"
	for pallet in "${pallets[@]}"; do
		[[ -s $STATE/$pallet.tsv ]] || continue
		awk -F '\t' -v pallet="$pallet" -v all="$(wc -l <"$STATE/$pallet.list")" -v commit="$(git rev-parse --short HEAD)" '
			NR == 1 { next }
			{ first[$2]++; tried++ }
			$2 == "missed" && $3 != "missed" { since++ }
			END {
				killed = first["caught"] + first["timeout"]; n = killed + first["missed"]
				if (!n) exit
				p = killed / n; z = 1.96
				middle = (p + z * z / (2 * n)) / (1 + z * z / n)
				half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
				printf "| pallet-%s | %d | %d | %d | %d | %d | %d | %.0f %% | %.0f to %.0f %% | %d | %d | %s |\n", pallet, all, tried,
					first["caught"], first["missed"], first["timeout"], first["unviable"], 100 * p, 100 * (middle - half),
					100 * (middle + half > 1 ? 1 : middle + half), since, first["missed"] - since, commit
			}' "$STATE/$pallet.tsv" >>"$rows"
	done
	awk -v rows="$rows" '
		BEGIN { while ((getline line < rows) > 0) { split(line, cell, "|"); row[cell[2]] = line; order[++n] = cell[2] } }
		/^<!-- \/mutants -->$/ { inside = 0; for (i = 1; i <= n; i++) if (order[i] in row) print row[order[i]] }
		inside && /^\| pallet-/ { split($0, cell, "|"); if (cell[2] in row) { print row[cell[2]]; delete row[cell[2]]; next } }
		/^<!-- mutants -->$/ { inside = 1 }
		{ print }' "$PAGE" >"$new"
	cmp -s -- "$new" "$PAGE" || cp -- "$new" "$PAGE"
	rm -f -- "$new" "$rows"
}

copy_tree
for pallet in "${pallets[@]}"; do
	((!seconds || SECONDS < seconds)) || break
	WHERE=(--no-config --dir "$TREE" --package "pallet-$pallet")
	list="$STATE/$pallet.list" table="$STATE/$pallet.tsv" key="$(sources "$pallet" broken) $(cksum <<<"${EXCEPT[*]}")"
	if [[ "$(head -n 1 "$table" 2>/dev/null)" != "$key" ]]; then
		"$tool" mutants "${WHERE[@]}" "${EXCEPT[@]}" --list </dev/null >"$list"
		"$tool" mutants "${WHERE[@]}" "${EXCEPT[@]}" --list --json </dev/null >"$STATE/$pallet.json"
		printf '%s\n' "$key" >"$table"
	fi
	sort -R --random-source=<(yes "$seed") "$list" |
		awk -v sample="$sample" -v shard="$shard" -v shards="$shards" '(!sample || NR <= sample) && (NR - 1) % shards == shard' >"$STATE/$pallet.draw"
	build
	if ((again)); then
		mapfile -t names < <(awk -F '\t' 'NR > 1 && $3 == "missed" { print $1 }' "$table")
	else
		mapfile -t names < <(cut -f 1 "$table" | grep -Fvxf - "$STATE/$pallet.draw")
	fi
	say "pallet-$pallet: ${#names[@]} to try, $(($(wc -l <"$table") - 1)) of $(wc -l <"$list") were tried"
	for name in "${names[@]}"; do
		((!seconds || SECONDS < seconds)) || break
		result="$(try "$name")"
		say "$result: $name"
		if ((again)); then
			NAME="$name" awk -F '\t' -v OFS='\t' -v now="$result" '$1 == ENVIRON["NAME"] { $3 = now } { print }' "$table" >"$table.new"
			mv -f -- "$table.new" "$table"
		else
			printf '%s\t%s\t%s\n' "$name" "$result" "$result" >>"$table"
		fi
	done
done
write_page

# Lines move: a survivor is named without them.
unexplained="$(for pallet in "${pallets[@]}"; do
	awk -F '\t' 'NR > 1 && $3 == "missed" { print $1 }' "$STATE/$pallet.tsv"
done | sed -E 's/:[0-9]+:[0-9]+: /: /' | while IFS= read -r name; do
	grep -Fq -- "\`$name\`" "$REASONS" 2>/dev/null || printf '%s\n' "$name"
done)"
[[ -z $unexplained ]] || {
	printf '%s\n' "$unexplained"
	die "$EXIT_FAILED" 'these were not noticed: write a test, or say in docs/mutants.md why nothing can notice them'
}
good "written to ${PAGE#"$ENMESH_ROOT/"}"
