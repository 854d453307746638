#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures every call, an empty block, an empty transaction and the database with frame-benchmarking and writes the weights.
#
# Usage: scripts/benchmark.sh [--pallet NAME]... [--steps N] [--repeat N] [--seconds N] [--quieter] [--check | --peers | --storage]
#   --pallet NAME   only this pallet, instead of our three and what every block costs; may be given several times
#   --steps N       points per component (50)
#   --repeat N      measurements per point (20)
#   --seconds N     at least so many for each benchmark: more measurements of what is quick (2)
#   --quieter       keep the figure of the run before where that was quicker and touched the same storage: on a shared machine,
#                   which is slow at times (wants Node.js)
#   --check         run every benchmark, also the SDK's, with the fewest points and write nothing
#   --peers         measure ours and the SDK's bounty and voting pallets in one run, and write how they compare into
#                   docs/performance.md; no weights
#   --storage       only the database, on a state of a million accounts (5 minutes)
#
# Ours go to pallets/*/src/weights.rs, those of the SDK and of blocks to runtime/src/weights/. Builds about 30 minutes on two cores
# the first time; the measurement takes about a quarter of an hour. Measure on an otherwise idle machine.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

# Values of the state that reading and writing is measured on: those of a chain that is no longer young. Written in batches as
# a full block would.
readonly ACCOUNTS=1000000 BATCH=1000

pallets=() steps=50 repeat=20 seconds=2 check=0 peers=0 storage=0 quieter=0
while (($#)); do
	case $1 in
	-h | --help) show_help "$0"; exit 0 ;;
	--pallet)
		[[ ${2:-} =~ ^[a-z][a-z0-9_]*$ ]] || usage_error '--pallet wants a name like pallet_dao'
		pallets+=("$2")
		shift
		;;
	--steps | --repeat | --seconds)
		[[ ${2:-} =~ ^[1-9][0-9]{0,5}$ ]] || usage_error "$1 wants a positive number"
		declare "${1#--}=$2"
		shift
		;;
	--quieter) quieter=1 ;;
	--check) check=1 ;;
	--peers) peers=1 ;;
	--storage) storage=1 ;;
	*) usage_error "unknown option '$1'" ;;
	esac
	shift
done
((steps >= 2)) || usage_error '--steps wants at least 2'
((check + peers + storage <= 1)) || usage_error '--check, --peers and --storage do not go together'

cd -- "$ENMESH_ROOT"
toolchain_setup
need_build
if ((quieter)); then
	need 'Node.js' 'have node' nodejs
	need_done
fi

# A runtime with benchmarks inside is not the runtime that goes on chain: its artefacts stay apart. The node that runs them
# shares what it is made of with the plain one. `check` runs the build script, which makes the wasm, and compiles no
# second, native runtime.
apart="$CARGO_TARGET_DIR/benchmark"
mkdir -p "$apart"
node="$apart/enmesh-node"
features=runtime-benchmarks
((!peers)) || features=peers
wasm="$apart/$features.wasm"
if ((!storage)); then
	say 'building the benchmarking runtime'
	CARGO_TARGET_DIR="$apart" watched "$apart/.peak-memory" \
		cargo check --release -p enmesh-runtime --features "$features" </dev/null ||
		die "$EXIT_FAILED" 'the benchmarking runtime does not build'
	built="$apart/release/wbuild/enmesh-runtime/enmesh_runtime.compact.compressed.wasm"
	[[ -s $built ]] || die "$EXIT_FAILED" "the build left no $built"
	cp -- "$built" "$wasm"
fi
say 'building the benchmark command'
SKIP_WASM_BUILD=1 node_aside "$node" watched "$apart/.peak-memory" \
	cargo build --release --workspace --bin enmesh-node --features enmesh-node/benchmark </dev/null ||
	die "$EXIT_FAILED" 'the node does not build'

log="$(mktemp)" figures="$(mktemp -d)"
trap 'rm -rf -- "$log" "$figures"' EXIT

benchmark() { "$node" benchmark pallet --runtime "$wasm" --genesis-builder=runtime "$@" </dev/null; }

# measure PALLET OPTION...: one line if it fails, after what the benchmark said last.
measure() {
	local pallet=$1
	shift
	say "measuring $pallet"
	benchmark --pallet "$pallet" --extrinsic '*' "$@" >"$log" 2>&1 || {
		tail -n 20 "$log" >&2
		die "$EXIT_FAILED" "benchmarks of $pallet failed"
	}
}

# measure_base WARMUPS REPEATS: what every block and every transaction costs, into $figures.
measure_base() {
	say 'measuring an empty block and an empty transaction'
	"$node" benchmark overhead --runtime "$wasm" --genesis-builder=runtime --genesis-builder-preset=development \
		--weight-path "$figures" --warmup "$1" --repeat "$2" </dev/null >"$log" 2>&1 || {
		tail -n 20 "$log" >&2
		die "$EXIT_FAILED" 'the benchmark of blocks and transactions failed'
	}
}

# nanoseconds KIND: what measure_base found for a block or an extrinsic.
nanoseconds() {
	local found
	found="$(sed -n 's/.*WEIGHT_REF_TIME_PER_NANOS\.saturating_mul(\([0-9_]*\)).*/\1/p' "$figures/$1_weights.rs")"
	[[ $found =~ ^[0-9][0-9_]*$ ]] || die "$EXIT_FAILED" "the benchmark wrote no weight for $1"
	printf '%s' "$found"
}

# accounts N: lines of a raw chain spec, each an account that nobody has, with a balance of noise.
accounts() {
	head -c "$(($1 * 128))" /dev/urandom | od -An -v -w128 -tx1 | tr -d ' ' |
		sed 's/^\(.\{96\}\)\(.*\)/"0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9\1":"0x\2",/'
}

# measure_storage ACCOUNTS BATCH FILE: what the database takes, on the test network's genesis and so many accounts more.
measure_storage() {
	local spec="$figures/spec.json" chain="$figures/chain"
	say "measuring the database with $1 accounts"
	accounts "$1" >"$figures/accounts"
	sed "/^ *\"top\": {\$/r $figures/accounts" chain-specs/testnet-raw.json >"$spec"
	# Any command that opens the chain makes its genesis; afterwards its size does not matter any more.
	{
		"$node" export-blocks --chain "$spec" --base-path "$chain" --to 0 /dev/null &&
			"$node" benchmark storage --chain chain-specs/testnet-raw.json --base-path "$chain" --state-version 1 \
				--disable-pov-recorder --keys-limit "$1" --batch-size "$2" \
				--template-path scripts/storage-template.hbs --weight-path "$3"
	} </dev/null >"$log" 2>&1 || {
		tail -n 20 "$log" >&2
		die "$EXIT_FAILED" 'the benchmark of the database failed'
	}
	grep -q '^pub const WRITE: u64 = [1-9]' "$3" || die "$EXIT_FAILED" "the benchmark wrote no weights into $3"
}

if ((storage)); then
	measure_storage "$ACCOUNTS" "$BATCH" runtime/src/weights/storage.rs
	good 'weights of the database written: look at the difference before committing'
	exit 0
fi

if ((peers)); then
	# `--extra`: with the benchmarks by depth.
	for pallet in pallet_bounty_mesh pallet_child_bounties pallet_collective pallet_dao \
		pallet_multi_asset_bounties votes; do
		measure "$pallet" --extra --steps "$steps" --repeat "$repeat" --min-duration "$seconds" \
			--output "$figures/$pallet" --template scripts/figures-template.hbs
	done
	scripts/compare.sh "$figures" docs/performance.md
	good 'compared: see docs/performance.md'
	exit 0
fi

mapfile -t known < <(benchmark --list=pallets --no-csv-header --pallet '*' --extrinsic '*' 2>/dev/null | tr -d ' ')
((${#known[@]})) || die "$EXIT_FAILED" 'the runtime lists no benchmarks'
base=0
if ((!${#pallets[@]})); then
	base=1
	pallets=(pallet_dao pallet_bounty_mesh pallet_learn_to_earn)
	((!check)) || pallets=("${known[@]}")
fi
for pallet in "${pallets[@]}"; do
	[[ " ${known[*]} " == *" $pallet "* ]] || die "$EXIT_USAGE" "no benchmarks for '$pallet'; there are: ${known[*]}"
done

mkdir -p runtime/src/weights
for pallet in "${pallets[@]}"; do
	if ((check)); then
		options=(--steps 2 --repeat 1 --min-duration 0)
	else
		case $pallet in
		pallet_dao) output=pallets/dao/src/weights.rs ;;
		pallet_bounty_mesh) output=pallets/bounty-mesh/src/weights.rs ;;
		pallet_learn_to_earn) output=pallets/learn-to-earn/src/weights.rs ;;
		*) output="runtime/src/weights/$pallet.rs" ;;
		esac
		template=scripts/runtime-weight-template.hbs
		[[ $output != pallets/* ]] || template=scripts/pallet-weight-template.hbs
		options=(--steps "$steps" --repeat "$repeat" --min-duration "$seconds" --output "$output" --template "$template")
	fi
	((!quieter || check)) || cp -- "$output" "$figures/before.rs"
	measure "$pallet" "${options[@]}"
	((!quieter || check)) || node scripts/quieter.mjs "$output" "$figures/before.rs"
done
if ((base && check)); then
	measure_base 1 2
	nanoseconds block >/dev/null
	nanoseconds extrinsic >/dev/null
	measure_storage 2000 1000 "$figures/storage.rs"
elif ((base)); then
	measure_base 10 100
	block="$(nanoseconds block)" transaction="$(nanoseconds extrinsic)"
	cat >runtime/src/weights/base.rs <<-END
		// SPDX-License-Identifier: Apache-2.0

		//! Written by \`scripts/benchmark.sh\`, in nanoseconds: do not edit.

		/// An empty block: initialization, inherents, finalization.
		pub const BLOCK: u64 = $block;
		/// A signed transaction that does nothing: signature, nonce, fee.
		pub const TRANSACTION: u64 = $transaction;
	END
	measure_storage "$ACCOUNTS" "$BATCH" runtime/src/weights/storage.rs
fi
if ((check)); then good 'all benchmarks run'; else good 'weights written: look at the difference before committing'; fi
