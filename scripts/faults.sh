#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Nodes, and what can go wrong with them: four validators, each in a network namespace of its own, or one node that is
# killed, has no room, is asked too much. Results to docs/reliability.md.
#
# Usage: scripts/faults.sh [OPTION...] [STEP...]
#   --seed N        the same choices again (otherwise a new seed; it is printed and written down)
#   --rounds N      random faults in the step `faults`, fillings of each disk each way in the step `disk` (6)
#   --cycles N      kills in the step `kills` (50)
#   --seconds N     length of each wave in the steps `requests` and `bombs` (20)
#   --runtime FILE  the wasm that the step `upgrade` upgrades to, instead of the node's own
#   --keep DIR      keep keys, states and logs in DIR, which must not exist
#   --dry           leave docs/reliability.md as it is
#   STEP            only these (each a network or a node of its own):
#     faults        crash, pause, partition 2/2 and 3/1, all killed, random faults, new nodes by full and by warp sync
#     validators    the council adds a validator and removes one; nothing restarts
#     equivocation  two nodes with the same key vote for different blocks: reported, disabled, removed, slashed
#     upgrade       a network that began with the runtime of before is upgraded by council and committee, with a migration
#     clock         the clock of one validator, then of all, jumps by five seconds and back
#     kills         one node under load is killed (kill -9) at any moment and started again
#     disk          one node without room, or on a read-only file system
#     requests      one public RPC node, asked by people who mean it no good
#     bombs         one node, sent transactions as deep, wide, long and many as it takes
#     short         one crash and one partition: what CI runs; only if named
#     room          one disk filled once: what CI runs; only if named
#
# All of it takes more than an hour: sessions are five minutes long. Needs root, or user namespaces. Ctrl-C ends it and
# leaves nothing behind.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

readonly ALL=(faults validators equivocation upgrade clock kills disk requests bombs) NAMED=(short room)
seed="$(date +%s)" rounds=6 cycles=50 seconds=20 runtime='' keep='' dry=0 wanted=()
read_arguments "${ALL[*]} ${NAMED[*]}" 'seed=N rounds=N cycles=N seconds=N runtime=FILE keep=NEW dry' "$@"
[[ -z $runtime ]] || runtime="$(realpath -- "$runtime")"
((${#wanted[@]})) || wanted=("${ALL[@]}")

node="$(node_binary)"
need_jq
need 'ip (iproute2)' 'have ip' iproute2
need 'unshare (util-linux)' 'have unshare && have nsenter' util-linux
need 'Node.js' 'have node' nodejs
need 'npm' 'have npm' npm
need 'a C compiler (cc)' 'have cc' gcc
need_done

# A namespace for everything: network, mounts, processes. When its first process dies, the kernel ends all others in it and
# takes the network away.
apart=(unshare --net --mount --pid --fork --kill-child --mount-proc)
is_root || apart+=(--map-root-user)
"${apart[@]}" sh -c 'mount -t tmpfs tmpfs /run && ip netns add probe && ip link add probe0 type bridge &&
	ip link add probe1 type veth peer name probe2 netns probe' 2>/dev/null ||
	die "$EXIT_MISSING" 'this system does not let us make network namespaces, bridges and veth pairs: run as root on a machine that does'

cd -- "$ENMESH_ROOT"
[[ -d e2e/node_modules/@polkadot/api ]] || (cd e2e && npm ci --no-audit --no-fund >&2) ||
	die "$EXIT_FAILED" 'npm could not install what e2e/package-lock.json names'

dir="$(mktemp -d)" child=''
page="$ENMESH_ROOT/docs/reliability.md"
if ((dry)); then
	cp -- "$page" "$dir/page.md"
	page="$dir/page.md"
fi
finish() {
	if [[ -n $child ]]; then
		kill -KILL "$child" 2>/dev/null || true
		wait "$child" 2>/dev/null || true
	fi
	put_away "$dir" "$keep"
}
trap finish EXIT
trap 'die "$EXIT_FAILED" interrupted' INT TERM HUP

say "seed $seed; steps: ${wanted[*]}"
options=(--dir "$dir" --seed "$seed" --rounds "$rounds" --cycles "$cycles" --seconds "$seconds" --page "$page"
	--commit "$(git rev-parse --short HEAD 2>/dev/null || echo unknown)")
[[ -z $runtime ]] || options+=(--runtime "$runtime")
# shellcheck disable=SC2016 # for the inner shell
ENMESH_NODE="$node" "${apart[@]}" sh -c 'mount -t tmpfs tmpfs /run && ip link set lo up && exec node "$@"' \
	sh e2e/faults.mjs "${options[@]}" "${wanted[@]}" </dev/null &
child=$!
code=0
wait "$child" || code=$?
child=''
((!code)) || exit "$EXIT_FAILED"
if ((dry)); then
	sed -n '/^## Networks under faults/,$p' "$page"
else
	good "figures written to ${page#"$ENMESH_ROOT/"}"
fi
