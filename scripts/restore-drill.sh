#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Backs a node up, destroys it, restores it, and shows that it goes on: the drill of docs/operators.md.
#
# Usage: scripts/restore-drill.sh [--port N] [--dir DIR]
#   --port N    free port for RPC (30700)
#   --dir DIR   keep the backup and the logs there; otherwise all is forgotten at the end
#
# The node is one on a chain of its own, which makes blocks on request, with the same database, keystore and commands as a
# real one. It must be built (scripts/dev.sh --build-only), or ENMESH_NODE must name one. Takes a minute.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

port=30700 dir=''
read_arguments '' 'port=N dir=DIR' "$@"
within port 1024 65000

node="$(node_binary)"
need_jq
need 'curl' 'have curl' curl
need_done

forget=0
if [[ -z $dir ]]; then
	dir="$(mktemp -d)" forget=1
else
	mkdir -p -- "$dir" || die "$EXIT_FAILED" "cannot make the directory '$dir'"
	[[ -z "$(ls -A -- "$dir")" ]] || usage_error "'$dir' is not empty"
	dir="$(cd -- "$dir" && pwd)"
fi
chmod 700 "$dir"
# What the systemd unit calls /var/lib/enmesh.
base="$dir/enmesh" backup="$dir/backup.tar"

pid=''
finish() {
	stop_node
	((!forget)) || rm -rf -- "$dir"
}
trap finish EXIT
trap 'exit 1' INT TERM

# rpc METHOD [PARAMS]: the result; anything else ends the drill.
rpc() {
	local answer
	answer="$(curl -s -m 20 -H 'Content-Type: application/json' \
		-d "{\"id\":1,\"jsonrpc\":\"2.0\",\"method\":\"$1\",\"params\":[${2:-}]}" "http://127.0.0.1:$port")" || return 1
	jq -ce 'select(has("result")) | .result' <<<"$answer" || die "$EXIT_FAILED" "$1: $answer"
}

start_node() {
	"$node" --dev --sealing manual --base-path "$base" --rpc-port "$port" --port 0 --no-prometheus --no-mdns \
		</dev/null >>"$dir/node.log" 2>&1 &
	pid=$!
	local deadline=$((SECONDS + 300))
	until rpc system_health >/dev/null 2>&1; do
		kill -0 "$pid" 2>/dev/null || die "$EXIT_FAILED" "the node stopped: $(tail -n 1 "$dir/node.log")"
		((SECONDS < deadline)) || die "$EXIT_FAILED" 'the node does not answer'
		sleep 0.2
	done
}

# As `systemctl stop` does: it closes its database.
stop_node() {
	[[ -n $pid ]] || return 0
	kill -INT "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	pid=''
}

# Everything by which the node is known and what it knows: identity, keys, height, hash and state.
portrait() {
	printf 'identity %s\n' "$(rpc system_localPeerId)"
	printf 'session keys %s\n' "$(rpc author_hasSessionKeys "\"$keys\"")"
	printf 'best block %s\n' "$(rpc chain_getHeader | jq -c '[.number, .parentHash, .stateRoot]')"
	printf 'final block %s\n' "$(rpc chain_getFinalizedHead)"
	printf 'block 5 %s\n' "$(rpc chain_getBlockHash 5)"
	printf 'the clock %s\n' "$(rpc state_getStorage '"0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb"')"
}

# is WHAT GOT WANTED
is() { [[ $2 == "$3" ]] || die "$EXIT_FAILED" "$1: got '$2', wanted '$3'"; }

free_port "$port"
say 'a node makes its keys and ten blocks'
start_node
# Alice's account will own the keys.
rotated="$(rpc author_rotateKeysWithOwner '"0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"')"
keys="$(jq -r .keys <<<"$rotated")"
for _ in {1..10}; do rpc engine_createBlock 'true, true, null' >/dev/null; done
portrait >"$dir/before"
is 'the keys are there' "$(grep '^session keys' "$dir/before")" 'session keys true'
is 'the height' "$(grep -c '^best block \["0xa"' "$dir/before")" 1

say 'backup'
stop_node
(cd "$base" && find . -type f -exec sha256sum {} + | LC_ALL=C sort -k 2) >"$dir/files"
(umask 077 && tar -C "$base" -cpf "$backup" .)
(cd "$dir" && sha256sum backup.tar >backup.tar.sha256)

say 'the machine is lost'
rm -rf -- "$base"

say 'restore'
# A copy that was damaged on its way must be seen before it is trusted.
cp -- "$backup" "$dir/damaged.tar"
printf 'x' | dd of="$dir/damaged.tar" bs=1 seek=4096 conv=notrunc 2>/dev/null
(cd "$dir" && sed 's/backup.tar/damaged.tar/' backup.tar.sha256 | sha256sum --status -c) &&
	die "$EXIT_FAILED" 'a damaged backup was not noticed'
rm -f -- "$dir/damaged.tar"
(cd "$dir" && sha256sum --status -c backup.tar.sha256) || die "$EXIT_FAILED" 'the backup is damaged'
mkdir -m 700 -- "$base"
tar -C "$base" -xpf "$backup"
is 'every file is as it was' \
	"$(cd "$base" && find . -type f -exec sha256sum {} + | LC_ALL=C sort -k 2 | diff - "$dir/files" | wc -l)" 0
is 'nobody else reads the keys' "$(find "$base" -path '*/keystore/*' -perm /077 | wc -l)" 0

say 'the node goes on'
start_node
portrait >"$dir/after"
is 'the node after the restore' "$(diff "$dir/before" "$dir/after")" ''
head="$(rpc chain_getBlockHash 10)"
made="$(rpc engine_createBlock 'true, true, null' | jq -r .hash)"
is 'the next block stands on the last' "$(rpc chain_getHeader "\"$made\"" | jq -c .parentHash)" "$head"
is 'and is final' "$(rpc chain_getFinalizedHead | jq -r .)" "$made"
stop_node

good "restored: identity, keys, blocks and state are the same, and block 11 follows block 10 ($(du -h "$backup" | cut -f 1) of backup)"
