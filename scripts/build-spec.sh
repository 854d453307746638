#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes chain-specs/*.json from the presets of the runtime.
#
# Usage: scripts/build-spec.sh [--check]
#   --check   write nothing; fail if the committed files differ from what would be written. The runtime's code is left
#             out of the comparison: its bytes depend on the compiler and on where the sources lie.
#
# The node must be built (scripts/dev.sh --build-only), or ENMESH_NODE must name one.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

# file name without .json, chain, options of export-chain-spec
readonly SPECS=('dev dev' 'local local' 'testnet testnet' 'testnet-raw testnet --raw')

check=0
read_arguments '' 'check' "$@"

cd -- "$ENMESH_ROOT"
node="$(node_binary)"
need_jq

dir="$(mktemp -d)"
trap 'rm -rf -- "$dir"' EXIT

# Everything but the code. As text: jq would round large numbers.
without_code() {
	sed -E 's/^( *"(code|0x3a636f6465)": )"0x[0-9a-f]*"/\1"code"/' "$1"
}

drift=()
for spec in "${SPECS[@]}"; do
	read -r name chain options <<<"$spec"
	file="chain-specs/$name.json"
	# shellcheck disable=SC2086 # several options in one word, or none
	"$node" export-chain-spec --chain "$chain" $options --output "$dir/$name.json" 2>"$dir/log" ||
		die "$EXIT_FAILED" "the node could not export '$chain': $(tail -n 1 "$dir/log")"
	jq -e . "$dir/$name.json" >/dev/null 2>&1 || die "$EXIT_FAILED" "the node wrote no valid JSON for '$chain'"
	if ((check)); then
		if [[ ! -f $file ]] || ! without_code "$file" >"$dir/old" 2>/dev/null || ! without_code "$dir/$name.json" >"$dir/new" ||
			! cmp -s "$dir/old" "$dir/new"; then
			drift+=("$file")
		else
			# What is committed is what people start from.
			"$node" export-chain-spec --chain "$file" --raw 2>"$dir/log" >/dev/null ||
				die "$EXIT_FAILED" "the node cannot read $file: $(tail -n 1 "$dir/log")"
		fi
	else
		mkdir -p chain-specs
		mv -f -- "$dir/$name.json" "$file"
		chmod 644 "$file"
		good "wrote $file"
	fi
done

if ((${#drift[@]})); then
	die "$EXIT_FAILED" "out of date: ${drift[*]}; run scripts/build-spec.sh and commit the result"
fi
((!check)) || good 'chain specs match the runtime'
