#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# How many transactions a second, how soon they are in a block and final, how soon a node starts, how much memory it takes;
# tables and a plot to docs/performance.md, every run to docs/perf/.
#
# Usage: scripts/perf.sh [OPTION...] [STEP...]
#   --runs N      of each measurement; the one in the middle is shown (3)
#   --seconds N   that count in each run, after ten of warming up (60)
#   --accounts N  that send in turn (20000)
#   --mix N       DAO operations that the step mix prepares for: enough for the goal of 600 a second (56000)
#   --state-scale N  percent of the large state of the step state (100)
#   --soak N      seconds of the step soak (1800)
#   --seed N      the accounts and the order of everything (1)
#   --keep DIR    keep the nodes' logs and states in DIR, which must not exist
#   --dry         leave docs/ as it is, print the tables
#   STEP          only these; what was measured before stays in the tables:
#     start       from the start of a node to its first block, and its memory without work
#     transfers   transfers, as many as one validator takes
#     stock       the same transfers on a chain of the SDK's pallets with their defaults (tools/stock)
#     half        the same at half of that rate: how soon they are included and final
#     mix         DAO operations, as many as one validator takes, then half of that
#     network     four validators on this machine: as many as they take, and how soon at half of that
#     import      a second node imports full blocks of transfers from one that makes no more
#     deadlines   100,000 deadlines of bounties and 1,000 proposals fall due in one block
#     state       DAO operations again, with a million memberships, a million point ledgers and 100,000 open bounties beside them
#     honesty     blocks full of one kind of call, executed again: the time they take, of the time they weigh
#     soak        four validators and DAO operations for half an hour: slots missed, finality, memory; only if named
#
# Loads the machine for about an hour and a half, and soak for 45 minutes more. The node must be built (scripts/dev.sh --build-only), or ENMESH_NODE must name
# one. The tool that sends (tools/load) is built first, into a target directory of its own. The steps deadlines and state build a
# tool from the runtime (or take the one that ENMESH_LARGE_STATE names), honesty wants the node that scripts/benchmark.sh builds
# (or ENMESH_BENCHMARK_NODE).
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

readonly ALL=(start transfers stock half mix network import deadlines state honesty) NAMED=(soak)
# A pool that holds more than the tool has on its way at once, so that nothing is dropped; the defaults are 8192 and 20480.
readonly LARGE_POOL=(--pool-limit 20000 --pool-kbytes 40960)
pool=("${LARGE_POOL[@]}")
# The SDK's default pool takes no more on their way: what is in a block counts until it is final.
readonly STOCK_WINDOW=2600
# Signed beforehand for each second: more than a validator takes.
readonly SIGNED_PER_SECOND=2500
readonly WARMUP=10
# DAOs of 24 members each that the chain begins with.
readonly DAOS=256
# DAO operations on their way: two blocks of the goal. More would wait in the pool with the dear ones last, and what is counted
# would be the cheap ones.
readonly MIX_WINDOW=2400
# DAO operations a second in the step soak: it is about time, not about rates.
readonly SOAK_RATE=40
# Seconds without work before memory is looked at.
readonly IDLE=20

runs=3 seconds=60 accounts=20000 mix=56000 state_scale=100 soak=1800 seed=1 keep='' dry=0 wanted=()
read_arguments "${ALL[*]} ${NAMED[*]}" 'runs=N seconds=N accounts=N mix=N state-scale=N soak=N seed=N keep=NEW dry' "$@"
within runs 1 9
within seconds 10 240
within accounts 10000 100000
within mix 1000 100000
within state-scale 1 1000
within soak 60 7200
((${#wanted[@]})) || wanted=("${ALL[@]}")

node="$(node_binary)"
need_jq
need_done
toolchain_setup
cd -- "$ENMESH_ROOT"
say 'building the tool that sends'
CARGO_TARGET_DIR="$CARGO_TARGET_DIR/load" cargo build --release --locked --quiet --manifest-path tools/load/Cargo.toml ||
	die "$EXIT_FAILED" 'tools/load could not be built'
load="$CARGO_TARGET_DIR/load/release/enmesh-load"

dir="$(mktemp -d)" pids=()
page="$ENMESH_ROOT/docs/performance.md" data="$ENMESH_ROOT/docs/perf"
mkdir -p -- "$data"
if ((dry)); then
	cp -- "$page" "$dir/page.md"
	cp -R -- "$data" "$dir/data"
	page="$dir/page.md" data="$dir/data"
fi

# The pids of nodes that run: only what was started here is ended.
stop_nodes() {
	local pid
	for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
	for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
	pids=()
}
finish() {
	stop_nodes
	put_away "$dir" "$keep"
}
trap finish EXIT
trap 'die "$EXIT_FAILED" interrupted' INT TERM HUP

# Ports that are rarely in use; a node that finds one busy says so and ends.
readonly RPC=29944 P2P=29333

# Why there is none; one that does not parse is quoted whole.
no_spec() { die "$EXIT_FAILED" "no specification: $(tail -n 1 "$dir/spec.log" | cut -c 1-200)"; }

# with_accounts NAME ARGUMENTS...: $dir/NAME-raw.json of the specification $dir/NAME.json, with the accounts in it.
with_accounts() {
	local name=$1 plain="$dir/$1-plain.json"
	shift
	if ! "$load" genesis --spec "$dir/$name.json" --out "$plain" --seed "$seed" --accounts "$accounts" "$@" ||
		! "$node" export-chain-spec --chain "$plain" --raw >"$dir/$name-raw.json" 2>"$dir/spec.log"; then
		no_spec
	fi
}

# spec CHAIN: a raw specification of dev or local with the accounts in it, made once.
spec() {
	local chain=$1 file="$dir/$1-raw.json"
	[[ -s $file ]] || {
		say "chain '$chain' with $accounts accounts"
		"$node" export-chain-spec --chain "$chain" >"$dir/$chain.json" 2>"$dir/spec.log" || no_spec
		with_accounts "$chain" --daos "$DAOS"
	}
	printf '%s\n' "$file"
}

# start_node NUMBER WHO ARGUMENTS...: a node as that validator, its state in $dir/WHO.
start_node() { full_node "$@" "--$2" --force-authoring; }

# full_node NUMBER WHO ARGUMENTS...: the same, but it makes no blocks.
full_node() {
	local number=$1 who=$2
	shift 2
	[[ -s $dir/$who.key ]] || "$node" key generate-node-key --file "$dir/$who.key" 2>/dev/null
	"$node" --base-path "$dir/$who" --node-key-file "$dir/$who.key" \
		--listen-addr "/ip4/127.0.0.1/tcp/$((P2P + number))" --rpc-port $((RPC + number)) \
		--no-prometheus --no-telemetry --no-mdns --allow-private-ip "${pool[@]}" "$@" \
		</dev/null >>"$dir/$who.log" 2>&1 &
	pids+=($!)
}

# address WHO: where node 0, which is WHO, is found by others.
address() { printf '/ip4/127.0.0.1/tcp/%d/p2p/%s\n' "$P2P" "$("$node" key inspect-node-key --file "$dir/$1.key")"; }

url() { printf 'ws://127.0.0.1:%d\n' $((RPC + $1)); }

# wait_node NUMBER ARGUMENTS...: milliseconds to its first answer and to its first block.
wait_node() {
	local number=$1
	shift
	"$load" wait --url "$(url "$number")" "$@" 2>"$dir/wait.log" || {
		local log="$dir/alice.log"
		die "$EXIT_FAILED" "$(sed 's/^error: //' "$dir/wait.log"); its log ends: $(tail -n 1 "$log")"
	}
}

# send SECONDS FILE COMMAND ARGUMENTS...: runs the tool against the nodes that are up.
send() {
	local seconds=$1 out=$2 pid number options=()
	shift 2
	for pid in "${pids[@]}"; do options+=(--pid "$pid"); done
	for ((number = 0; number < ${#pids[@]}; number++)); do options+=(--url "$(url "$number")"); done
	"$load" "$@" "${options[@]}" --seed "$seed" --accounts "$accounts" --warmup "$WARMUP" --seconds "$seconds" \
		--out "$out" >&2 ||
		die "$EXIT_FAILED" "$1 could not be measured"
	jq -r '"  \(.tps | round)/s; sent \(.sent), in blocks \(.included), succeeded \(.succeeded), failed \(.failed)"' "$out" >&2
}

# measure ROW RUN COMMAND ARGUMENTS...: one run of those that are shown.
measure() {
	local row=$1 run=$2
	shift 2
	say "$row, run $run of $runs"
	send "$seconds" "$data/$row-$run.json" "$@"
}

# half ROW: half of what a row came to.
half() {
	local files=("$data/$1"-*.json)
	[[ -e ${files[0]} ]] || die "$EXIT_USAGE" "half of '$1' cannot be sent before it was measured"
	jq -s 'sort_by(.tps)[(length - 1) / 2 | floor].tps / 2 | floor' "${files[@]}"
}

forget() { rm -f -- "$data/$1"-*.json; }

# memory_of PID [FIELD]: MiB that it has; with VmHWM, the most it had so far.
memory_of() { awk -v field="${2:-VmRSS}:" '$1 == field { printf "%d\n", $2 / 1024 }' "/proc/$1/status"; }

step_start() {
	local run since answer block rows=("first start to an answer, ms" "first start to block 1, ms"
		"next start to an answer, ms" "next start to a new block, ms" "memory after $IDLE s without work, MiB")
	local -a found=('' '' '' '' '')
	for ((run = 1; run <= runs; run++)); do
		say "start, run $run of $runs"
		rm -rf -- "$dir/alice"
		since="$(date +%s%3N)"
		start_node 0 alice --chain dev
		read -r answer block < <(wait_node 0 --since "$since")
		found[0]+=$'\t'$answer found[1]+=$'\t'$block
		sleep "$IDLE"
		found[4]+=$'\t'$(memory_of "${pids[0]}")
		stop_nodes
		since="$(date +%s%3N)"
		start_node 0 alice --chain dev
		# Blocks of before are there at once: wait for one more than there can be.
		read -r answer block < <(wait_node 0 --since "$since" --next)
		found[2]+=$'\t'$answer found[3]+=$'\t'$block
		stop_nodes
	done
	{
		printf 'what\truns\n'
		for run in "${!rows[@]}"; do printf '%s%s\n' "${rows[run]}" "${found[run]}"; done
	} >"$data/start.tsv"
}

# one_validator CHAIN ROW ARGUMENTS...: a fresh chain of one validator for each run.
one_validator() {
	local chain=$1 row=$2 run
	shift 2
	forget "$row"
	for ((run = 1; run <= runs; run++)); do
		rm -rf -- "$dir/alice"
		start_node 0 alice --chain "$chain"
		wait_node 0 --finalized 1 >/dev/null
		measure "$row" "$run" "$@"
		stop_nodes
	done
}

# signed SECONDS: transfers that are signed beforehand.
signed() { printf '%d\n' $((SIGNED_PER_SECOND * (WARMUP + $1 + 10))); }

step_transfers() {
	local chain
	chain="$(spec dev)"
	one_validator "$chain" transfers transfers --operations "$(signed "$seconds")"
}

# stock_spec: a raw specification of the SDK's defaults, with Alice as its validator and the accounts in it, made once.
stock_spec() {
	local file="$dir/stock-raw.json" manifest=tools/stock/Cargo.toml
	[[ -s $file ]] || {
		say 'building the runtime of the SDK'\''s defaults'
		# `check` runs the build script, which makes the wasm.
		CARGO_TARGET_DIR="$CARGO_TARGET_DIR/stock" cargo check --release --locked --quiet --manifest-path "$manifest" >&2 ||
			die "$EXIT_FAILED" 'tools/stock could not be built'
		od -An -v -tx1 "$CARGO_TARGET_DIR/stock/release/wbuild/stock-runtime/stock_runtime.compact.compressed.wasm" |
			tr -d ' \n' >"$dir/stock.hex"
		jq -n --rawfile code "$dir/stock.hex" --slurpfile stock tools/stock/spec.json \
			'$stock[0] | .genesis.runtimeGenesis.code = "0x" + $code' >"$dir/stock.json"
		with_accounts stock
	}
	printf '%s\n' "$file"
}

step_stock() {
	local chain pool=()
	chain="$(stock_spec)"
	one_validator "$chain" stock transfers --operations "$(signed "$seconds")" --window "$STOCK_WINDOW"
}

step_half() {
	local chain rate
	rate="$(half transfers)"
	chain="$(spec dev)"
	one_validator "$chain" half transfers --operations "$(signed "$seconds")" --rate "$rate"
}

# set_up OPERATIONS ARGUMENTS...: what so many DAO operations need.
set_up() {
	local operations=$1
	shift
	wait_node 0 --finalized 1 >/dev/null
	say "making proposals, bounties and programs for $operations operations"
	"$load" setup --url "$(url 0)" --seed "$seed" --accounts "$accounts" --daos "$DAOS" --operations "$operations" \
		--state "$dir/mix.json" "$@" >&2 ||
		die "$EXIT_FAILED" 'what the operations need could not be made'
}

# mixed ROW CHAIN ARGUMENTS...: DAO operations; each run starts from a copy of $dir/ready.
mixed() {
	local row=$1 chain=$2 run
	shift 2
	forget "$row"
	for ((run = 1; run <= runs; run++)); do
		rm -rf -- "$dir/alice"
		cp -R -- "$dir/ready" "$dir/alice"
		start_node 0 alice --chain "$chain"
		# Blocks of before are there at once.
		wait_node 0 --next >/dev/null
		measure "$row" "$run" mix --state "$dir/mix.json" --daos "$DAOS" --operations "$mix" --window "$MIX_WINDOW" "$@"
		stop_nodes
	done
}

step_mix() {
	local chain rate
	chain="$(spec dev)"
	rm -rf -- "$dir/alice" "$dir/ready"
	start_node 0 alice --chain "$chain"
	set_up "$mix"
	stop_nodes
	mv -- "$dir/alice" "$dir/ready"
	mixed mix "$chain"
	rate="$(half mix)"
	mixed halfmix "$chain" --rate "$rate"
}

# start_four ARGUMENTS...: four validators of a fresh chain.
start_four() {
	local chain boot number names=(alice bob charlie dave)
	chain="$(spec local)"
	for ((number = 0; number < 4; number++)); do
		rm -rf -- "${dir:?}/${names[number]}"
		if ((number == 0)); then
			start_node 0 alice --chain "$chain" "$@"
			boot="$(address alice)"
		else
			start_node "$number" "${names[number]}" --chain "$chain" --bootnodes "$boot" "$@"
		fi
	done
	wait_node 0 --finalized 2 >/dev/null
}

# four_validators ROW ARGUMENTS...: a fresh chain of four for each run.
four_validators() {
	local row=$1 run
	shift
	forget "$row"
	for ((run = 1; run <= runs; run++)); do
		start_four
		measure "$row" "$run" "$@"
		stop_nodes
	done
}

step_network() {
	local rate
	four_validators transfers4 transfers --operations "$(signed "$seconds")"
	rate="$(half transfers4)"
	four_validators half4 transfers --operations "$(signed "$seconds")" --rate "$rate"
}

# shellcheck source-path=SCRIPTDIR source=perf-more.sh
source "$ENMESH_ROOT/scripts/perf-more.sh"

say "steps: ${wanted[*]}; $runs runs of $seconds s, seed $seed, $accounts accounts, $mix DAO operations; $("$node" --version)"
for step in "${wanted[@]}"; do
	say "== $step"
	"step_$step"
done

{
	printf 'what\tvalue\n'
	printf 'machine\t%s, %s cores, %s GiB, %s\n' \
		"$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)" "$(nproc)" \
		"$(awk '/^MemTotal:/ { printf "%d", $2 / 1048576 + 0.5 }' /proc/meminfo)" "$(uname -s)"
	# shellcheck disable=SC2016 # backquotes are markdown
	printf 'node\t%s; `--force-authoring %s`\n' "$("$node" --version)" "${LARGE_POOL[*]}"
	# shellcheck disable=SC2016 # backquotes are markdown
	printf 'run\t%s, commit %s, `scripts/perf.sh --seed %s --accounts %s --seconds %s --runs %s --mix %s --state-scale %s`, %s s of warming up\n' \
		"$(date -u +%Y-%m-%d)" "$(git rev-parse --short HEAD 2>/dev/null || echo unknown)" "$seed" "$accounts" "$seconds" "$runs" \
		"$mix" "$state_scale" "$WARMUP"
	printf 'sender\ton the same machine, 4 connections, 50 transactions in a message, at most 6000 on their way (DAO operations: %s)\n' "$MIX_WINDOW"
} >"$data/conditions.tsv"
"$load" report --data "$data" --page "$page" || die "$EXIT_FAILED" 'the tables could not be written'
if ((dry)); then
	sed -n '/^<!-- load -->$/,/^<!-- \/load -->$/p' "$page"
else
	good "figures written to ${page#"$ENMESH_ROOT/"} and ${data#"$ENMESH_ROOT/"}"
fi
