#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes a network of several validators in a directory: keys, chain specification, keystores. It starts nothing;
# local-net.sh and faults.sh do.
#
# Usage: scripts/make-network.sh --dir DIR [--validators N] [--nodes N] [--code FILE]
#   --dir DIR        where it goes; what is there already stays
#   --validators N   how many validators (4)
#   --nodes N        how many nodes in all, validators included, get a network key (as many)
#   --code FILE      the network begins with this runtime instead of the node's own
#
# DIR/network.json is the specification, DIR/I is the base path of node I, its validator's keys within; DIR/I.node-key is
# its network key, DIR/keys/I-aura.json and I-gran.json are the secrets of validator I. Its account is its Aura key's.
# //Alice to //Ferdie have a million MESH each; Alice, Bob and Charlie are council, committee and arbiters.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

dir='' validators=4 nodes=0 code=''
read_arguments '' 'dir=DIR validators=N nodes=N code=FILE' "$@"
[[ -n $dir ]] || usage_error '--dir is missing'
within validators 1 32
within nodes 0 999
((nodes >= validators)) || nodes=$validators

node="$(node_binary)"
need_jq
network_dir "$dir"
spec="$dir/network.json"
log="$dir/make.log"

# A secret that only its owner can read.
new_key() {
	(umask 077 && "$node" key generate --scheme "$1" --output-type json >"$2") 2>/dev/null ||
		die "$EXIT_FAILED" 'the node could not make a key'
}

# The local preset with other validators: their accounts, their keys, and something to pay fees from.
make_network() {
	local i list='[]'
	say "making keys for $validators validators"
	for ((i = 1; i <= validators; i++)); do
		mkdir -p "$dir/keys"
		new_key sr25519 "$dir/keys/$i-aura.json"
		new_key ed25519 "$dir/keys/$i-gran.json"
		list="$(jq -c --slurpfile aura "$dir/keys/$i-aura.json" --slurpfile gran "$dir/keys/$i-gran.json" \
			'. + [{account: $aura[0].ss58Address, grandpa: $gran[0].ss58Address}]' <<<"$list")"
	done
	"$node" export-chain-spec --chain local 2>"$log" >"$dir/preset.json" ||
		die "$EXIT_FAILED" "the node could not export its local chain: $(tail -n 1 "$log")"
	: >"$dir/code"
	[[ -z $code ]] || { printf 0x && od -An -v -tx1 -- "$code" | tr -d ' \n'; } >"$dir/code"
	jq --argjson validators "$list" --rawfile code "$dir/code" '
		.name = "Enmesh local network" | .id = "enmesh_local_net" | .protocolId = "enmesh-local-net"
		| .genesis.runtimeGenesis.patch |= (
			.balances.balances += [$validators[] | [.account, 1000000000000000000]]
			| .validatorSet.members = [$validators[].account]
			| .session.keys = [$validators[] | [.account, .account, {aura: .account, grandpa: .grandpa}]])
		| if $code == "" then . else .genesis.runtimeGenesis.code = $code end
	' "$dir/preset.json" |
		# jq writes a million MESH as 1e+18, which the node does not take for an integer.
		sed -E 's/([^0-9.])1e\+18\b/\11000000000000000000/g' >"$dir/plain.json"
	"$node" export-chain-spec --chain "$dir/plain.json" --raw 2>"$log" >"$spec.new" ||
		die "$EXIT_FAILED" "the node refused the network's genesis: $(tail -n 1 "$log")"
	for ((i = 1; i <= validators; i++)); do
		insert "$i" aura sr25519
		insert "$i" gran ed25519
	done
	printf '%s\n' "$validators" >"$dir/validators"
	rm -f -- "$dir/preset.json" "$dir/plain.json" "$dir/code"
	# Last: a network with a specification is a whole one.
	mv -f -- "$spec.new" "$spec"
}

# insert NUMBER TYPE SCHEME: puts a validator's key into its keystore.
insert() {
	# The node reads the secret from a file, so that no list of processes shows it.
	(umask 077 && jq -r .secretSeed "$dir/keys/$1-$2.json" >"$dir/keys/suri")
	"$node" key insert --base-path "$dir/$1" --chain "$spec.new" --scheme "$3" --key-type "$2" --suri "$dir/keys/suri" \
		2>"$log" || die "$EXIT_FAILED" "the node could not store a key: $(tail -n 1 "$log")"
	rm -f -- "$dir/keys/suri"
}

if [[ -s $spec ]]; then
	[[ "$(cat "$dir/validators" 2>/dev/null)" == "$validators" ]] ||
		die "$EXIT_USAGE" "the network in '$dir' has another number of validators; give it with --validators, or another --dir"
	say "the network in $dir goes on"
else
	make_network
fi
# Also for a network that goes on: there can be more nodes than before.
for ((i = 1; i <= nodes; i++)); do
	[[ -s $dir/$i.node-key ]] || (umask 077 && "$node" key generate-node-key --file "$dir/$i.node-key") 2>/dev/null ||
		die "$EXIT_FAILED" 'the node could not make a node key'
done
rm -f -- "$log"
