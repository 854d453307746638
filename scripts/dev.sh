#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the node and runs a one-validator development chain.
#
# Usage: scripts/dev.sh [--base-path DIR] [--build-only] [options of the node] [-- any options of the node]
#   --base-path DIR  keep the chain's state in DIR (otherwise it is forgotten when the node stops)
#   --build-only     build, do not run
#   --sealing MODE, --rpc-port N, --port N, --prometheus-port N, --name NAME, --log FILTER
#                    go to the node as they are; all others after `--`
#
# The first build takes 30 to 40 minutes on two cores, later ones seconds to a few minutes.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

base_path='' build_only=0 node_args=() rpc_port=9944
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--base-path) base_path="${2:-}"; [[ -n $base_path ]] || usage_error '--base-path wants a directory'; shift ;;
	--base-path=*) base_path="${1#*=}"; [[ -n $base_path ]] || usage_error '--base-path wants a directory' ;;
	--tmp) ;;
	--build-only) build_only=1 ;;
	--sealing | --rpc-port | --port | --prometheus-port | --name | --log | -l)
		(($# > 1)) || usage_error "$1 wants a value"
		[[ $1 != --rpc-port ]] || rpc_port=$2
		node_args+=("$1" "$2")
		shift
		;;
	--sealing=* | --rpc-port=* | --port=* | --prometheus-port=* | --name=* | --log=* | -l?*)
		[[ $1 != --rpc-port=* ]] || rpc_port="${1#*=}"
		node_args+=("$1")
		;;
	--) shift; node_args+=("$@"); break ;;
	*) usage_error "unknown option '$1'; options of the node go after --" ;;
	esac
	shift
done

# From where the user stands.
[[ -z $base_path ]] || base_path="$(realpath -m -- "$base_path")"
cd -- "$ENMESH_ROOT"
toolchain_setup
need_build

node="$CARGO_TARGET_DIR/release/enmesh-node"
kind=warm
if [[ -x $node ]]; then
	say 'building (something was built before: seconds to a few minutes)'
elif [[ -d $CARGO_TARGET_DIR/release/deps ]]; then
	say 'building (part of it was built before)'
	kind=part
else
	say "building for the first time: usually 30 to 40 minutes on two cores, this machine has $(nproc)"
	kind=cold
fi
mkdir -p "$CARGO_TARGET_DIR"
start=$SECONDS
# Exactly what the tests build too: nothing compiles twice.
watched "$CARGO_TARGET_DIR/.peak-memory" cargo build --release --workspace --bin enmesh-node </dev/null ||
	die "$EXIT_FAILED" 'the build failed: the first error above says why'
took=$((SECONDS - start)) peak="$(cat "$CARGO_TARGET_DIR/.peak-memory")"
good "built in $(clock "$took")"
[[ $kind == warm ]] ||
	printf '%s\t%s\t%s s\t%s MiB\t%s cores\t%s\n' "$(date -u +%FT%TZ)" "$kind" "$took" "$peak" "$(nproc)" \
		"$(rustc --version)" >>"$CARGO_TARGET_DIR/build-times.tsv"

((build_only)) && exit 0
if [[ -n $base_path ]]; then node_args=(--base-path "$base_path" "${node_args[@]}"); else node_args=(--tmp "${node_args[@]}"); fi
cat >&2 <<INFO

  Enmesh development chain
  JSON-RPC        ws://127.0.0.1:$rpc_port
  Polkadot.js     https://polkadot.js.org/apps/?rpc=ws%3A%2F%2F127.0.0.1%3A$rpc_port
  State           ${base_path:-forgotten when the node stops (--base-path DIR keeps it)}
  Stop            Ctrl-C

INFO
exec "$node" --dev "${node_args[@]}"
