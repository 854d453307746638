#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing and runs everything CI runs.
#
# Usage: scripts/test.sh [--quick] [STEP...]
#   --quick   without the node and the end-to-end tests
#   STEP      only these, in the usual order:
#             toolchain shell fmt clippy docs tests load node specs features e2e
#
# Cold about 80 minutes on two cores, warm about 15. Says at the end how long each step took and which one failed.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=toolchain.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/toolchain.sh"

readonly ALL=(toolchain shell fmt clippy docs tests load node specs features e2e)
readonly QUICK=(toolchain shell fmt clippy docs tests load)

step_toolchain() {
	toolchain_setup
	toolchain_lints
	need_build
	say "Rust: $(rustc --version), $(nproc) cores, target directory $CARGO_TARGET_DIR"
}

step_shell() {
	need 'shellcheck' 'have shellcheck' shellcheck
	need_done
	shellcheck -x scripts/*.sh scripts/tests/*.sh .ci/run
	local file
	for file in scripts/tests/test_*.sh; do bash "$file"; done
}

step_fmt() {
	local manifest
	cargo fmt --all --check
	for manifest in tools/*/Cargo.toml e2e/clients/subxt/Cargo.toml; do
		cargo fmt --manifest-path "$manifest" --check
		# A new dependency of one of our crates is one of theirs, and they are built with --locked.
		cargo update --manifest-path "$manifest" --workspace --locked --quiet
	done
}

# Our crates without optimisation; the profile of dependencies, and so what is compiled of them, stays the same.
unoptimised() {
	local crate
	for crate in enmesh-node enmesh-runtime pallet-bounty-mesh pallet-dao pallet-learn-to-earn; do
		printf '%s\n' --config "profile.release.package.$crate.opt-level=0"
	done
}

# `cargo clippy` checks instead of building and so compiles the metadata of every dependency again. As the workspace's
# compiler in an ordinary build, clippy shares the dependencies with the node and the tests.
clippy_build() {
	local driver
	driver="$(toolchain_tool clippy-driver)"
	SKIP_WASM_BUILD=1 RUSTC_WORKSPACE_WRAPPER="$driver" CLIPPY_ARGS='-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__' \
		node_aside '' cargo "$@" --release --all-targets
}

step_clippy() {
	local options
	mapfile -t options < <(unoptimised)
	clippy_build "${options[@]}" build --workspace
}

# The same for documentation: see rustdoc-wrapper.sh.
step_docs() {
	local options rustdoc
	scripts/requirements.sh --check
	rustdoc="$(toolchain_tool rustdoc)"
	mapfile -t options < <(unoptimised)
	SKIP_WASM_BUILD=1 RUSTDOC="$rustdoc" ENMESH_DOC_DIR="$CARGO_TARGET_DIR/doc" \
		RUSTC_WORKSPACE_WRAPPER="$ENMESH_ROOT/scripts/rustdoc-wrapper.sh" \
		cargo "${options[@]}" build --release --workspace --lib
}

# More of the random operations than in the inner loop, where they are few. Always the same ones, so that a red run is the
# change's fault; scripts/reliability.sh plays new ones.
step_tests() {
	ENMESH_SEED="${ENMESH_SEED:-20261121}" ENMESH_OPS="${ENMESH_OPS:-20000}" ENMESH_TRACES="${ENMESH_TRACES:-20000}" ENMESH_STATES="${ENMESH_STATES:-300000}" \
		cargo test --release --workspace
}

# The tool that sends transactions (scripts/perf.sh), a workspace of its own.
step_load() {
	local manifest=(--locked --manifest-path tools/load/Cargo.toml)
	export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/load"
	clippy_build build "${manifest[@]}"
	cargo test --release "${manifest[@]}"
}

step_node() { cargo build --release --workspace --bin enmesh-node; }

step_specs() { scripts/build-spec.sh --check; }

step_features() {
	SKIP_WASM_BUILD=1 cargo test --release -p enmesh-runtime --features runtime-benchmarks,try-runtime --test it benchmarks
}

step_e2e() {
	need 'Node.js' 'have node' nodejs
	need 'npm' 'have npm' npm
	need_done
	(cd e2e && npm ci --no-audit --no-fund && npm test)
}

quick=0 wanted=()
read_arguments "${ALL[*]}" quick "$@"

steps=()
if ((${#wanted[@]})); then
	for step in "${ALL[@]}"; do
		# Whatever compiles needs the toolchain, and what runs the node needs one that is up to date.
		case $step in
		toolchain) [[ "${wanted[*]}" == shell ]] || steps+=("$step") ;;
		node) [[ " ${wanted[*]} " =~ \ (node|specs|e2e)\  ]] && steps+=("$step") ;;
		*) [[ " ${wanted[*]} " == *" $step "* ]] && steps+=("$step") ;;
		esac
	done
elif ((quick)); then
	steps=("${QUICK[@]}")
else
	steps=("${ALL[@]}")
fi

cd -- "$ENMESH_ROOT"
mkdir -p "$CARGO_TARGET_DIR"
results=() failed=''
for step in "${steps[@]}"; do
	say "== $step"
	begin=$SECONDS
	case $step in
	# In this shell: it sets the environment of the others.
	toolchain) step_toolchain </dev/null; code=0 ;;
	*)
		(
			# Silent minutes look like a hang when nobody watches a terminal. Ends with the script, however that ends.
			while sleep 60 && kill -0 $$ 2>/dev/null; do [[ -t 2 ]] || say "$step: still working"; done
		) &
		pulse=$!
		# A shell of its own with errexit, and no `||` around it: that would switch errexit off inside.
		set +e
		(
			set -e
			"step_$step"
		) </dev/null
		code=$?
		kill "$pulse" 2>/dev/null
		wait "$pulse" 2>/dev/null
		set -e
		;;
	esac
	if ((code)); then
		results+=("$(printf '%-10s %6s  failed' "$step" "$(clock $((SECONDS - begin)))")")
		failed=$step
		break
	fi
	results+=("$(printf '%-10s %6s  ok' "$step" "$(clock $((SECONDS - begin)))")")
done

printf '\n'
printf '%s\n' "${results[@]}"
if [[ -n $failed ]]; then
	printf 'failed: %s\n' "$failed"
	exit "$EXIT_FAILED"
fi
printf '%-10s %6s\nok\n' total "$(clock "$SECONDS")"
