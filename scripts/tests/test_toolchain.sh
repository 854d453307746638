#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The decisions of toolchain.sh: first the pure function, then whole runs against stubs.
# shellcheck disable=SC2016 # stubs and inner shells expand these
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
export WORK

# --- The decision alone ---------------------------------------------------------------------------------------------
decide() {
	bash -c 'source "$SCRIPTS/toolchain.sh"
		F_RUSTUP=$1 F_PINNED=$2 F_OTHER=$3 F_OTHERS=$4 F_SYSTEM=$5 F_APT=$6 F_TRIED=${7:-}; tc_next' _ "$@"
}
is 'pinned and ready' "$(decide yes ready '' '' missing no)" use-pinned
is 'pinned before everything else' "$(decide yes ready other more ready yes)" use-pinned
is 'pinned without the target' "$(decide yes no-target '' '' ready yes)" add-target
is 'pinned not installed' "$(decide yes missing other '' ready yes)" install-pinned
is 'cannot add: another toolchain' "$(decide yes no-target other '' ready yes add-target)" use-other
is 'cannot install: another toolchain' "$(decide yes missing other '' ready yes install-pinned)" use-other
is 'another one may get the target' "$(decide yes missing '' more ready yes install-pinned)" add-target-other
is 'nothing from rustup: the system' "$(decide yes missing '' more ready yes 'install-pinned add-target-other')" use-system
is 'no rustup: the system' "$(decide no missing '' '' ready no)" use-system
is 'no rustup: rustup facts do not count' "$(decide no ready other more no-target no)" build-target
is 'system without target' "$(decide yes missing '' '' no-target yes install-pinned)" build-target
is 'bare machine' "$(decide no missing '' '' missing yes)" apt
is 'library build failed: packages' "$(decide no missing '' '' no-target yes build-target)" apt
is 'nothing left' "$(decide no missing '' '' missing no)" give-up
is 'everything tried' "$(decide yes missing '' '' no-target yes 'install-pinned build-target apt')" give-up
is 'a chosen one that fails its proof is not chosen again' "$(decide yes ready '' '' ready yes use-pinned)" use-system

version() { bash -c 'source "$SCRIPTS/toolchain.sh"; version_at_least "$1" "$2" && echo yes || echo no' _ "$@"; }
is 'version equal' "$(version 1.91.0 1.91.0)" yes
is 'version newer' "$(version 1.100.0 1.91.0)" yes
is 'version older' "$(version 1.63.0 1.91.0)" no

# --- Whole runs -----------------------------------------------------------------------------------------------------
# State in $S: toolchains/NAME (contents: version), targets/NAME, files online, apt-works. Stubs write $S/log.
S="$WORK/state"
export S
PINNED="$(sed -n 's/^channel *= *"\(.*\)"/\1/p' "$SCRIPTS/../rust-toolchain.toml")"
mkdir -p "$WORK/bin" "$WORK/tools"
for tool in bash env sed awk grep cat sort head tail cut cksum mktemp mkdir rm mv cp ln chmod dirname basename id date \
	timeout sleep printf tr ls cmp wc; do
	ln -sf "$(type -P "$tool")" "$WORK/tools/$tool"
done

cat >"$WORK/rustup" <<'STUB'
#!/bin/bash
echo "rustup $*" >>"$S/log"
case "$1 $2" in
'toolchain list') for t in "$S"/toolchains/*; do [[ -e $t ]] && basename "$t"; done; exit 0 ;;
'toolchain link') cat "$S/system-version" >"$S/toolchains/$3"; ln -sfn "$4" "$S/sysroot-$3"; exit 0 ;;
esac
[[ -e $S/hangs ]] && sleep 300
[[ -e $S/online ]] || { echo 'error: could not download file' >&2; exit 1; }
case "$1 $2" in
'target add') mkdir -p "$S/sysroot-$4/lib/rustlib/wasm32v1-none/lib"; : >"$S/sysroot-$4/lib/rustlib/wasm32v1-none/lib/libcore-1.rlib" ;;
'toolchain install') echo "$3" >"$S/toolchains/$3"; mkdir -p "$S/sysroot-$3/lib/rustlib/wasm32v1-none/lib"; : >"$S/sysroot-$3/lib/rustlib/wasm32v1-none/lib/libcore-1.rlib" ;;
esac
STUB
# Under rustup the toolchain is named in the environment; without it this is the system's compiler.
cat >"$WORK/rustc" <<'STUB'
#!/bin/bash
root="$PREFIX" version="$(cat "$S/system-version" 2>/dev/null)"
if [[ $0 != "$PREFIX"/* ]]; then
	[[ -e $S/toolchains/$RUSTUP_TOOLCHAIN ]] || exit 1
	version="$(cat "$S/toolchains/$RUSTUP_TOOLCHAIN")" root="$S/sysroot-$RUSTUP_TOOLCHAIN"
fi
echo "rustc $*" >>"$S/rustc.log"
case "$*" in
-vV) printf 'rustc %s\nhost: x86_64-unknown-linux-gnu\nrelease: %s\nLLVM version: 22.1.2\n' "$version" "$version" ;;
--version) echo "rustc $version" ;;
'--print sysroot') echo "$root" ;;
*)
	[[ -e $root/lib/rustlib/wasm32v1-none/lib/libcore-1.rlib && ! -e $S/broken ]] || { echo 'error: no core' >&2; exit 1; }
	while (($#)); do [[ $1 == -o ]] && echo wasm >"$2"; shift; done
	;;
esac
STUB
cat >"$WORK/cargo" <<'STUB'
#!/bin/bash
echo "cargo $*" >>"$S/log"
[[ -e $S/build-fails ]] && { echo 'error: cannot build' >&2; exit 1; }
d="$CARGO_TARGET_DIR/wasm32v1-none/release/deps"; mkdir -p "$d"
for l in core alloc compiler_builtins; do : >"$d/lib$l-1.rlib"; done
STUB
cat >"$WORK/apt-get" <<'STUB'
#!/bin/bash
echo "apt-get $*" >>"$S/log"
[[ -e $S/apt-works ]] || exit 100
case " $* " in
*rustc-web*) "$WORK/make-system" 1.96.0 ;;
*lld-22*) mkdir -p "$PREFIX/lib/llvm-22/bin"; printf '#!/bin/bash\n' >"$PREFIX/lib/llvm-22/bin/lld"; chmod +x "$PREFIX/lib/llvm-22/bin/lld" ;;
esac
STUB
cat >"$WORK/make-system" <<'STUB'
#!/bin/bash
mkdir -p "$PREFIX/bin" "$PREFIX/lib/rustlib/src/rust/library/core"
cp "$WORK/rustc" "$WORK/cargo" "$PREFIX/bin/"
echo "$1" >"$S/system-version"
STUB
printf '#!/bin/bash\n' >"$WORK/dpkg-query"
printf '#!/bin/bash\necho "$2:"\n' >"$WORK/apt-cache"
printf '#!/bin/bash\n[[ $1 == -- ]] && shift\nexec "$@"\n' >"$WORK/sudo"
chmod +x "$WORK"/{rustup,rustc,cargo,apt-get,make-system,dpkg-query,apt-cache,sudo}

# fresh [rustup] [apt]: an empty machine with these commands.
fresh() {
	rm -rf -- "${S:?}" "${WORK:?}/bin" "${WORK:?}/cache" "${WORK:?}/usr"
	mkdir -p "$S/toolchains" "$WORK/bin" "$WORK/usr"
	export PREFIX="$WORK/usr"
	: >"$S/log"
	local what
	for what in "$@"; do
		case $what in
		rustup) cp "$WORK/rustup" "$WORK/rustc" "$WORK/bin/" ;;
		apt) cp "$WORK"/{apt-get,dpkg-query,apt-cache,sudo} "$WORK/bin/" ;;
		esac
	done
}
# toolchain NAME VERSION [target]
toolchain() {
	echo "$2" >"$S/toolchains/$1"
	mkdir -p "$S/sysroot-$1"
	[[ -z ${3:-} ]] || with_target "$1"
}
with_target() {
	mkdir -p "$S/sysroot-$1/lib/rustlib/wasm32v1-none/lib"
	: >"$S/sysroot-$1/lib/rustlib/wasm32v1-none/lib/libcore-1.rlib"
}
setup() {
	run env -i HOME="$WORK" S="$S" WORK="$WORK" PREFIX="$PREFIX" SCRIPTS="$SCRIPTS" PATH="$WORK/bin:$WORK/tools" \
		ENMESH_SYSTEM_PREFIX="$PREFIX" ENMESH_CACHE="$WORK/cache" "$WORK/tools/bash" "$SCRIPTS/toolchain.sh"
}
# outcome WHAT CODE LAST-LINE-CONTAINS
outcome() {
	is "$1: exit code" "$code" "$2"
	contains "$1: result" "$(tail -n 1 <<<"$out")" "$3"
}
again() {
	: >"$S/log"
	rm -f -- "$S/online" "$S/apt-works"
	setup
	outcome "$1, second time and no network" 0 "$2"
	is "$1, second time: nothing was downloaded, built or installed" "$(cat "$S/log")" ''
}

fresh rustup; toolchain "$PINNED" "$PINNED" target
setup; outcome 'all there' 0 "toolchain: $PINNED"; again 'all there' "$PINNED"

fresh rustup; toolchain "$PINNED" "$PINNED"; : >"$S/online"
setup; outcome 'rustup adds the target' 0 "toolchain: $PINNED"; again 'rustup adds the target' "$PINNED"

fresh rustup; : >"$S/online"
setup; outcome 'rustup installs the pinned toolchain' 0 "toolchain: $PINNED"; again 'rustup installs' "$PINNED"

fresh rustup; toolchain stable 1.99.0 target
setup; outcome 'another toolchain' 0 'toolchain: stable'; again 'another toolchain' stable
toolchain "$PINNED" "$PINNED" target
setup; outcome 'the pinned one wins once it is there' 0 "toolchain: $PINNED"

fresh rustup; toolchain stable 1.80.0 target; toolchain nightly 1.99.0 target
setup; outcome 'too old and nightly do not count' 3 'error: no Rust >='

fresh rustup apt; : >"$S/apt-works"
setup; outcome 'rustup cannot download, Debian can' 0 'toolchain: enmesh-system'; again 'Debian under rustup' enmesh-system

fresh apt; : >"$S/apt-works"
setup; outcome 'bare Debian' 0 'toolchain: system'; again 'bare Debian' system
contains 'bare Debian: the library is where the compiler looks' \
	"$(ls "$PREFIX/lib/rustlib/wasm32v1-none/lib")" 'liballoc-1.rlib'
contains 'bare Debian: the linker is there' "$(ls "$PREFIX/lib/rustlib/x86_64-unknown-linux-gnu/bin")" rust-lld
# A security update of the compiler: the library is built again.
echo 1.97.0 >"$S/system-version"; : >"$S/log"
setup; outcome 'updated compiler' 0 'toolchain: system'
contains 'updated compiler: the library was built again' "$(cat "$S/log")" 'build-std=core,alloc'

fresh apt; : >"$S/apt-works"; : >"$S/build-fails"
setup; outcome 'the library does not build' 3 'error: no Rust >='
is 'the library does not build: no endless loop' "$(($(grep -c build-std "$S/log") <= 2))" 1

fresh rustup; toolchain "$PINNED" "$PINNED" target; : >"$S/broken"
setup; outcome 'there but broken' 3 'error: no Rust >='

fresh
setup; outcome 'nothing at all' 3 'apt-get install rustc-web'
is 'nothing at all: one line' "$(wc -l <<<"$out")" 1

fresh apt
setup; outcome 'apt fails' 3 'error: no Rust >='

# rustup that hangs must be cut off.
fresh rustup; toolchain stable 1.99.0 target; : >"$S/hangs"
begin=$SECONDS
sed 's/tc_rustup 900/tc_rustup 2/; s/tc_rustup 180/tc_rustup 2/' "$SCRIPTS/toolchain.sh" >"$WORK/toolchain.sh"
mkdir -p "$WORK/clone/scripts"; cp "$SCRIPTS/lib.sh" "$WORK/clone/scripts/"; cp "$SCRIPTS/../rust-toolchain.toml" "$WORK/clone/"
mv "$WORK/toolchain.sh" "$WORK/clone/scripts/"
SCRIPTS="$WORK/clone/scripts" setup
outcome 'rustup hangs' 0 'toolchain: stable'
is 'rustup hangs: cut off' "$((SECONDS - begin < 20))" 1
finish
