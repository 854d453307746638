#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a network of several validators and full nodes on this machine, on loopback, until Ctrl-C.
#
# Usage: scripts/local-net.sh [--validators N] [--full N] [--dir DIR] [--port N]
#   --validators N   how many validators (4)
#   --full N         how many nodes that only follow (1)
#   --dir DIR        keep the network in DIR: keys, specification, states, logs. What is there already goes on.
#                    Otherwise all is forgotten at the end
#   --port N         first port (30400): the nodes talk at N, N+1, …, answer RPC at N+100, …, Prometheus at N+200, …
#
# Validators have keys of their own (make-network.sh). //Alice to //Ferdie have a million MESH each; Alice, Bob and Charlie
# are council, committee and arbiters. The node must be built (scripts/dev.sh --build-only), or ENMESH_NODE must name one.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

validators=4 full=1 dir='' port=30400
read_arguments '' 'validators=N full=N dir=DIR port=N' "$@"
within validators 1 32
within full 0 32
within port 1024 65000

node="$(node_binary)"
need_jq
need 'curl' 'have curl' curl
need_done

forget=0
if [[ -z $dir ]]; then
	dir="$(mktemp -d)" forget=1
else
	network_dir "$dir"
fi
spec="$dir/network.json"

pids=()
finish() {
	local pid
	for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
	for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
	((!forget)) || rm -rf -- "$dir"
}
trap finish EXIT
trap 'exit 0' INT TERM

# rpc NUMBER METHOD [PARAMS]: the answer of a node, or nothing.
rpc() {
	curl -s -m 5 -H 'Content-Type: application/json' \
		-d "{\"id\":1,\"jsonrpc\":\"2.0\",\"method\":\"$2\",\"params\":[${3:-}]}" \
		"http://127.0.0.1:$((port + 100 + $1))" 2>/dev/null || true
}

# finalized NUMBER: the height that is final for a node.
finalized() {
	local hash
	hash="$(rpc "$1" chain_getFinalizedHead | jq -r '.result // empty' 2>/dev/null)"
	[[ -n $hash ]] || { echo 0; return; }
	rpc "$1" chain_getHeader "\"$hash\"" | jq -r '.result.number // "0x0"' | xargs printf '%d\n'
}

for ((i = 1; i <= validators + full; i++)); do free_port $((port + 100 + i)); done
"$ENMESH_ROOT/scripts/make-network.sh" --dir "$dir" --validators "$validators" --nodes $((validators + full))

boot="/ip4/127.0.0.1/tcp/$((port + 1))/p2p/$("$node" key inspect-node-key --file "$dir/1.node-key")"
for ((i = 1; i <= validators + full; i++)); do
	role=(--validator)
	((i <= validators)) || role=()
	((i == 1)) || role+=(--bootnodes "$boot")
	"$node" --chain "$spec" --base-path "$dir/$i" --name "local-$i" --node-key-file "$dir/$i.node-key" \
		--listen-addr "/ip4/127.0.0.1/tcp/$((port + i))" --rpc-port $((port + 100 + i)) \
		--prometheus-port $((port + 200 + i)) --no-mdns --allow-private-ip --no-telemetry "${role[@]}" \
		</dev/null >"$dir/$i.log" 2>&1 &
	pids+=($!)
done

# alive: stops with one line when a node has ended.
alive() {
	local i
	for ((i = 1; i <= validators + full; i++)); do
		kill -0 "${pids[i - 1]}" 2>/dev/null ||
			die "$EXIT_FAILED" "node $i stopped: $(grep -v '^[0-9-]* [0-9:]* ' "$dir/$i.log" | tail -n 1)"
	done
}

say "waiting for the first finalized block of $((validators + full)) nodes"
deadline=$((SECONDS + 180))
for ((i = 1; i <= validators + full; i++)); do
	until (("$(finalized "$i")" > 0)); do
		alive
		((SECONDS < deadline)) || die "$EXIT_FAILED" "node $i finalizes nothing; see its log (--dir DIR keeps it)"
		sleep 1
	done
done
good "$validators validators finalize, $full full node(s) follow"
for ((i = 1; i <= validators + full; i++)); do
	kind=validator
	((i <= validators)) || kind=full
	printf '  %-9s  ws://127.0.0.1:%d  prometheus http://127.0.0.1:%d/metrics  process %d\n' "$kind" \
		$((port + 100 + i)) $((port + 200 + i)) "${pids[i - 1]}"
done
((forget)) || printf '  keys, states and logs: %s\n' "$dir"
printf '  Ctrl-C stops all\n'
while sleep 5; do alive; done
