#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# For RUSTC_WORKSPACE_WRAPPER: compiles a library of ours as cargo asks, then documents it against the same
# dependencies. `cargo doc` would compile the metadata of the whole SDK once more; this uses what the build left.
# Called as: rustdoc-wrapper.sh RUSTC ARGUMENTS...; the environment names RUSTDOC and ENMESH_DOC_DIR.
set -euo pipefail

rustc=$1
shift
"$rustc" "$@"

crate='' source='' args=() library=0
while (($#)); do
	case $1 in
	--crate-name) crate=$2; args+=("$1" "$2"); shift ;;
	--crate-type) [[ $2 != lib ]] || library=1; args+=("$1" "$2"); shift ;;
	--out-dir) shift ;;
	--emit=*) ;;
	--edition=* | --error-format=* | --json=* | --cap-lints=* | --warn=* | --allow=* | --deny=* | --forbid=* | --check-cfg=*)
		args+=("$1")
		;;
	--cfg | --check-cfg | --extern | -L | -l | --cap-lints) [[ $1 == -l ]] || args+=("$1" "$2"); shift ;;
	# Code generation does not concern documentation.
	-C) shift ;;
	-C*) ;;
	*.rs) source=$1; args+=("$1") ;;
	*) ;;
	esac
	shift
done
# Build scripts, tests, and cargo's questions about the compiler.
((library)) && [[ -n $source && $crate != build_script_* ]] || exit 0
exec "$RUSTDOC" "${args[@]}" -D warnings -o "$ENMESH_DOC_DIR"
