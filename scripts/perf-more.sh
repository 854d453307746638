# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# Steps of perf.sh that are no rate of transactions: import, deadlines, a large state, weights against the clock, a soak. To be
# sourced by it, not run. Their tables are made of the files that they leave in $data.
# shellcheck disable=SC2154 # what perf.sh sets

# The block in which all that is due falls due; votes end at a third of the way. So many blocks later it is worked off.
readonly DUE=60 DRAINED=30
# DAOs of the large state, by hundredths of it: as many as make a million memberships.
readonly LARGE_DAOS=15625
# Operations of which a block is full of each kind, and how often it is executed again.
readonly FULL=14000 AGAIN=5
# Bytes of the trie cache of each node of the soak: full long before the time counts, so that what grows afterwards is not a cache
# on its way to the SDK's 1 GiB.
readonly SOAK_CACHE=33554432

step_import() {
	local chain run boot made=$((2 * seconds > 240 ? 240 : 2 * seconds))
	chain="$(spec dev)"
	rm -rf -- "$dir/alice"
	start_node 0 alice --chain "$chain"
	wait_node 0 --finalized 1 >/dev/null
	say "blocks of $made s"
	send "$made" "$dir/made.json" transfers --operations "$(signed "$made")"
	stop_nodes
	boot="$(address alice)"
	printf 'blocks\ttransactions\tmade\timported\town\tgiver\tothers\tmemory\n' >"$data/import.tsv"
	for ((run = 1; run <= runs; run++)); do
		say "import, run $run of $runs"
		rm -rf -- "$dir/bob"
		full_node 0 alice --chain "$chain"
		wait_node 0 >/dev/null
		full_node 1 bob --chain "$chain" --bootnodes "$boot"
		wait_node 1 --block 0 >/dev/null
		"$load" sync --url "$(url 1)" --pid "${pids[1]}" --giver "${pids[0]}" --figures "$dir/made.json" \
			>>"$data/import.tsv" || die "$EXIT_FAILED" 'the import could not be measured'
		stop_nodes
	done
}

# Sets large_state to the tool that makes large states. Built like the node and its tests, so that nothing else is compiled.
need_large_state() {
	large_state="${ENMESH_LARGE_STATE:-}"
	[[ -z $large_state ]] || return 0
	say 'building the tool that makes large states'
	cargo build --release --locked --quiet --workspace --example large-state ||
		die "$EXIT_FAILED" 'the tool that makes large states could not be built'
	large_state="$CARGO_TARGET_DIR/release/examples/large-state"
}

step_deadlines() {
	local chain run
	chain="$(spec dev)"
	need_large_state
	say "100000 deadlines and 1000 proposals, due in block $DUE"
	"$large_state" --spec "$chain" --out "$dir/due.json" --due "$DUE" >/dev/null ||
		die "$EXIT_FAILED" 'no state with deadlines'
	printf 'run\tblock\tclock\tordinary\toperational\tmandatory\tpassed\tenacted\n' >"$data/deadlines.tsv"
	for ((run = 1; run <= runs; run++)); do
		say "deadlines, run $run of $runs"
		rm -rf -- "$dir/alice"
		start_node 0 alice --chain "$dir/due.json"
		wait_node 0 >/dev/null
		"$load" blocks --url "$(url 0)" --to $((DUE + DRAINED)) >"$dir/blocks.tsv" ||
			die "$EXIT_FAILED" 'the blocks could not be read'
		sed "s/^/$run\t/" "$dir/blocks.tsv" >>"$data/deadlines.tsv"
		stop_nodes
	done
}

# since MILLISECONDS: seconds from then to now.
since() { printf '%d\n' $((($(date +%s%3N) - $1 + 500) / 1000)); }

step_state() {
	local chain grown="$dir/grown.json" begin records later row=() made first most answer block quiet
	chain="$(spec dev)"
	need_large_state
	say "a large state, $state_scale %"
	begin="$(date +%s%3N)"
	records="$("$large_state" --spec "$chain" --out "$grown" --percent "$state_scale")" ||
		die "$EXIT_FAILED" 'no large state'
	made="$(since "$begin")"
	later=$((LARGE_DAOS * 10#$state_scale / 100))
	rm -rf -- "$dir/alice" "$dir/ready"
	begin="$(date +%s%3N)"
	start_node 0 alice --chain "$grown"
	read -r answer block < <(wait_node 0 --since "$begin" --patience 1800)
	first=$((block / 1000)) most="$(memory_of "${pids[0]}" VmHWM)"
	say "its first block after $first s, $most MiB"
	set_up "$mix" --later "$later"
	stop_nodes
	begin="$(date +%s%3N)"
	start_node 0 alice --chain "$grown"
	read -r answer block < <(wait_node 0 --since "$begin" --next)
	sleep "$IDLE"
	quiet="$(memory_of "${pids[0]}")"
	stop_nodes
	mv -- "$dir/alice" "$dir/ready"
	mixed largemix "$grown" --later "$later"
	row=(
		"percent of a million memberships, a million point ledgers, 100,000 open bounties" – "$state_scale"
		'DAOs, besides those that operate' – "$later"
		'records in the first state' – "$records"
		'made and written as a raw specification, s' – "$made"
		'that specification, MiB' – "$(($(stat -c %s "$grown") / 1048576))"
		'database before the operations, MiB' – "$(du -sm -- "$dir/ready" | cut -f 1)"
		'very first start to block 1, s' – "$first"
		'most memory in the very first start, MiB' – "$most"
		'next start to an answer, s' – "$((answer / 1000))"
		"memory after $IDLE s without work, MiB" '≤ 4096' "$quiet"
		'memory under DAO operations, MiB' '≤ 4096' "$(jq -s 'map(.usage.memory | round) | max' "$data"/largemix-*.json)"
	)
	{
		printf 'what\tgoal\tmeasured\n'
		printf '%s\t%s\t%s\n' "${row[@]}"
	} >"$data/state.tsv"
}

# again KIND BLOCK COUNT: one line of what that block took and weighs, in nanoseconds. The block before it comes first, so that
# compiling the runtime is not counted.
again() {
	"$bench" benchmark block --chain "$chain" --base-path "$dir/alice" --state-pruning archive --from $(($2 - 1)) --to "$2" \
		--repeat "$AGAIN" </dev/null >"$dir/again.log" 2>&1 ||
		die "$EXIT_FAILED" "block $2 could not be executed again: $(tail -n 1 "$dir/again.log")"
	sed -n "s/.*Block $2 with .*( *\([0-9,]*\) of *\([0-9,]*\) ns).*/$1\t$2\t$3\t\1\t\2/p" "$dir/again.log" | tr -d ,
}

step_honesty() {
	local chain run kind block count bench="${ENMESH_BENCHMARK_NODE:-$CARGO_TARGET_DIR/benchmark/enmesh-node}"
	[[ -x $bench ]] || die "$EXIT_MISSING" "no node that benchmarks at $bench: build it with scripts/benchmark.sh --check"
	chain="$(spec dev)"
	rm -rf -- "$dir/alice" "$dir/full.tsv"
	start_node 0 alice --chain "$chain" --state-pruning archive
	set_up "$FULL" --blocks "$dir/full.tsv"
	"$load" each --url "$(url 0)" --seed "$seed" --accounts "$accounts" --daos "$DAOS" --operations "$FULL" \
		--state "$dir/mix.json" --blocks "$dir/full.tsv" >&2 ||
		die "$EXIT_FAILED" 'blocks full of one kind could not be made'
	stop_nodes
	# The fullest block of each kind.
	sort -t $'\t' -k 1,1 -k 3,3nr "$dir/full.tsv" | awk -F '\t' '!seen[$1]++' >"$dir/fullest.tsv"
	{
		printf 'kind\tblock\tcount\ttook\tweighs\n'
		# All kinds once, then all again: a slow quarter of an hour is not every run of one kind.
		for ((run = 1; run <= runs; run++)); do
			again nothing 2 0
			while IFS=$'\t' read -r kind block count; do
				say "run $run of $runs: block $block, $count of $kind"
				again "$kind" "$block" "$count"
			done <"$dir/fullest.tsv"
		done
	} >"$data/honesty.tsv"
}

step_soak() {
	local seconds=$soak runs=1 operations=$((SOAK_RATE * (soak + WARMUP + 30)))
	forget soak
	start_four --trie-cache-size "$SOAK_CACHE"
	set_up "$operations"
	measure soak 1 mix --state "$dir/mix.json" --daos "$DAOS" --operations "$operations" --window "$MIX_WINDOW" --rate "$SOAK_RATE"
	stop_nodes
}
