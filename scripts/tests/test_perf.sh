#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Options and steps of perf.sh and of scripts like it, with a stubbed node, cargo and sending tool: nothing is measured.
# shellcheck disable=SC2016 # stubs and inner shells expand these
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

export ENMESH_CACHE="$WORK/cache" CARGO_TARGET_DIR="$WORK/target" WORK

# A node and tools that say what was asked of them.
mkdir -p "$WORK/bin" "$WORK/target/load/release"
cat >"$WORK/bin/node" <<'STUB'
#!/bin/bash
echo "node $*" >>"$WORK/calls"
case $* in
--version) echo 'enmesh-node 0.0.0-stub' ;;
*generate-node-key*) : >"${@: -1}" ;;
*inspect-node-key*) echo peer ;;
*export-chain-spec*) echo '{}' ;;
*benchmark\ block*)
	for block in 1 2 7 8 9; do echo "Block $block with  1,002 tx used 50.00% of its weight ( 1,00$block of 2,000 ns)"; done
	;;
*)
	mkdir -p "$2"
	exec sleep 60
	;;
esac
STUB
cat >"$WORK/target/load/release/enmesh-load" <<'STUB'
#!/bin/bash
echo "load $*" >>"$WORK/calls"
while (($#)); do
	case $1 in
	--out) echo '{"tps": 800, "sent": 1, "included": 1, "succeeded": 1, "failed": {}, "usage": {"memory": 1}}' >"$2" ;;
	--blocks) printf 'vote\t9\t1000\nvote\t8\t10\n' >"$2" ;;
	wait) printf '1000\t2000\n' ;;
	sync) printf '60\t1\t2\t3\t4\t5\t6\t7\n' ;;
	blocks) printf '1\t2\t3\t4\t5\t6\t7\n' ;;
	--page) grep -q '<!-- load -->' "$2" ;;
	esac
	shift
done
STUB
cat >"$WORK/bin/large-state" <<'STUB'
#!/bin/bash
echo "large-state $*" >>"$WORK/calls"
while (($#)); do [[ $1 != --out ]] || echo '{}' >"$2"; shift; done
echo 42
STUB
cat >"$WORK/bin/cargo" <<'STUB'
#!/bin/bash
echo "cargo $*" >>"$WORK/calls"
STUB
# Whatever the toolchain: nothing is compiled here. Nor is there a quiet time to wait for.
cat >"$WORK/bin/stubs" <<'STUB'
cargo() { "$WORK/bin/cargo" "$@"; }
toolchain_setup() { :; }
need_jq() { have jq || exit 77; }
need_done() { :; }
STUB
chmod +x "$WORK"/bin/* "$WORK/target/load/release/enmesh-load"

# perf ARGUMENT...: the script with the stubs in place of what they stand for.
mkdir -p "$WORK/clone/docs/perf"
cp -R -- "$SCRIPTS" "$WORK/clone/scripts"
sed -i '/^toolchain_setup$/s/.*/source "$WORK\/bin\/stubs"/; s/^readonly IDLE=.*/readonly IDLE=0/' "$WORK/clone/scripts/perf.sh"
printf '<!-- load -->\n<!-- /load -->\n' >"$WORK/clone/docs/performance.md"
perf() {
	: >"$WORK/calls"
	run env ENMESH_NODE="$WORK/bin/node" ENMESH_LARGE_STATE="$WORK/bin/large-state" \
		ENMESH_BENCHMARK_NODE="$WORK/bin/node" "$WORK/clone/scripts/perf.sh" "$@"
}
called() { grep -c -- "$1" "$WORK/calls" || true; }

if ! command -v jq >/dev/null; then
	echo 'test_perf.sh: steps not tested without jq'
	finish
	exit
fi

perf --runs 0
contains 'a number out of range' "$out" 'error: --runs wants 1 to 9'
is 'a number out of range: exit 2' "$code" 2
perf --dry --runs 2 --seconds 20 --accounts 10000 transfers half
is "transfers: $out" "$code" 0
is 'transfers: as often as asked' "$(called '^load transfers .*--seconds 20 ')" 4
is 'half: at half of what came out' "$(called '^load transfers .*--rate 400 ')" 2
is 'accounts are handed on' "$(called '^load genesis .*--accounts 10000 ')" 1
is 'dry: the page stays' "$(cat "$WORK/clone/docs/performance.md")" $'<!-- load -->\n<!-- /load -->'
perf --dry --runs 1 half
is 'half of nothing: exit 2' "$code" 2
mkdir -p "$WORK/clone/tools/stock" "$WORK/target/stock/release/wbuild/stock-runtime"
cp -- "$SCRIPTS/../tools/stock/spec.json" "$WORK/clone/tools/stock/"
printf 'code' >"$WORK/target/stock/release/wbuild/stock-runtime/stock_runtime.compact.compressed.wasm"
perf --dry --runs 2 stock
is "stock: $out" "$code" 0
is 'stock: as often as asked, within the pool' "$(called '^load transfers .*--window 2600')" 2
is 'stock: the default pool' "$(called '^node .*--pool-limit')" 0
perf --dry --runs 2 import
is "import: $out" "$code" 0
is 'import: the blocks are made once' "$(called '^load transfers ')" 1
is 'import: into a fresh node each time' "$(called '^load sync ')" 2
is 'import: nobody makes blocks then' "$(called '^node .*--bob')" 0
perf --dry --runs 2 deadlines
is "deadlines: $out" "$code" 0
is 'deadlines: the state is made once' "$(called '^large-state .*--due 60')" 1
is 'deadlines: every run is read' "$(called '^load blocks ')" 2
perf --runs 1 --state-scale 10 --mix 2000 state
is "state: $out" "$code" 0
is 'state: of that size' "$(called '^large-state .*--percent 10')" 1
is 'state: DAOs of before are found' "$(called '^load setup .*--operations 2000 .*--later 1562')" 1
is 'state: operations are sent' "$(called '^load mix .*--later 1562')" 1
contains 'state: the figures are kept' "$(cat "$WORK/clone/docs/perf/state.tsv")" $'records in the first state\t–\t42'
perf --runs 2 honesty
is "honesty: $out" "$code" 0
is 'honesty: the fullest block of each kind in each round, after an empty one' "$(tail -n +2 "$WORK/clone/docs/perf/honesty.tsv")" \
	"$(printf 'nothing\t2\t0\t1002\t2000\nvote\t9\t1000\t1009\t2000\n%.0s' 1 2)"
perf --dry --soak 59 soak
contains 'soak: too short' "$out" 'error: --soak wants 60 to 7200'
perf --dry --soak 100 soak
is "soak: $out" "$code" 0
is 'soak: four nodes' "$(called '^node .*--force-authoring')" 4
is 'soak: they keep what nodes keep' "$(called '^node .*--state-pruning')" 0
is 'soak: operations for all of it' "$(called '^load setup .*--operations 5600 ')" 1
is 'soak: once, at a steady rate' "$(called '^load mix .*--rate 40 .*--seconds 100 ')" 1
finish
