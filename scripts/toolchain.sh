#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Finds or makes a Rust toolchain that can build both the node and its wasm runtime.
#
# Usage: scripts/toolchain.sh [--recheck] [--print]
#   --recheck   forget the remembered answer and look again
#   --print     print the chosen environment as shell assignments
#
# In this order: the toolchain that rust-toolchain.toml pins (adding what rustup can add), another installed one that is
# new enough, Debian's compiler with the wasm library built from Debian's sources. The choice is proven by compiling
# and linking a small wasm library, and remembered until a compiler changes.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

readonly TC_TARGET=wasm32v1-none
# The highest minimum that any dependency asks for.
readonly TC_MINIMUM=1.91.0
readonly TC_LINKED=enmesh-system
TC_PREFIX="${ENMESH_SYSTEM_PREFIX:-/usr}"
TC_STATE="$ENMESH_CACHE/toolchain"
TC_PACKAGES=(rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web gcc libc6-dev)

# --- Decision -------------------------------------------------------------------------------------------------------

# Prints the next action from facts alone. Facts (variables):
#   F_RUSTUP   yes|no
#   F_PINNED   ready|no-target|missing      the pinned toolchain, under rustup
#   F_OTHER    name of another installed toolchain that is new enough and has the target, or empty
#   F_OTHERS   name of one that is new enough and lacks the target, or empty
#   F_SYSTEM   ready|no-target|missing      the distribution's compiler with its sources
#   F_APT      yes|no                       packages can be installed
#   F_TRIED    actions that were tried and did not help, separated by blanks
tc_next() {
	tried() { [[ " $F_TRIED " == *" $1 "* ]]; }
	if [[ $F_RUSTUP == yes ]]; then
		if [[ $F_PINNED == ready ]] && ! tried use-pinned; then echo use-pinned; return; fi
		if [[ $F_PINNED == no-target ]] && ! tried add-target; then echo add-target; return; fi
		if [[ $F_PINNED == missing ]] && ! tried install-pinned; then echo install-pinned; return; fi
		if [[ -n $F_OTHER ]] && ! tried use-other; then echo use-other; return; fi
		if [[ -n $F_OTHERS ]] && ! tried add-target-other; then echo add-target-other; return; fi
	fi
	if [[ $F_SYSTEM == ready ]] && ! tried use-system; then echo use-system; return; fi
	if [[ $F_SYSTEM == no-target ]] && ! tried build-target; then echo build-target; return; fi
	if [[ $F_APT == yes ]] && ! tried apt; then echo apt; return; fi
	echo give-up
}

# version_at_least 1.96.0 1.91.0
version_at_least() { [[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" == "$2" ]]; }

# --- Facts ----------------------------------------------------------------------------------------------------------

tc_pinned_name() { sed -n 's/^channel *= *"\(.*\)"/\1/p' "$ENMESH_ROOT/rust-toolchain.toml"; }

# rustup without surprises: no automatic downloads, no self-update, a time limit, no input.
tc_rustup() {
	local limit=$1
	shift
	RUSTUP_AUTO_INSTALL=0 RUSTUP_DOWNLOAD_TIMEOUT=20 RUSTUP_MAX_RETRIES=1 RUSTUP_TOOLCHAIN='' \
		timeout --kill-after=5 "$limit" rustup "$@" </dev/null
}

# The compiler of a rustup toolchain; empty name: the system's.
tc_rustc() {
	local name=$1
	shift
	if [[ -n $name ]]; then
		RUSTUP_AUTO_INSTALL=0 RUSTUP_TOOLCHAIN="$name" timeout 60 rustc "$@" </dev/null
	else
		"$TC_PREFIX/bin/rustc" "$@" </dev/null
	fi
}

tc_release() { tc_rustc "$1" -vV 2>/dev/null | sed -n 's/^release: \([0-9.]*\).*/\1/p'; }

tc_has_target() {
	local sysroot
	sysroot="$(tc_rustc "$1" --print sysroot 2>/dev/null)" || return 1
	compgen -G "$sysroot/lib/rustlib/$TC_TARGET/lib/libcore-*.rlib" >/dev/null
}

tc_facts() {
	local name release
	F_RUSTUP=no F_PINNED=missing F_OTHER='' F_OTHERS='' F_SYSTEM=missing F_APT=no
	TC_PINNED="$(tc_pinned_name)"
	if have rustup; then
		F_RUSTUP=yes
		while read -r name _; do
			case $name in
			"$TC_PINNED" | "$TC_PINNED"-*)
				F_PINNED=no-target
				tc_has_target "$TC_PINNED" && F_PINNED=ready
				;;
			"$TC_LINKED" | nightly* | beta* | *-nightly-* | '' | no) ;;
			*)
				release="$(tc_release "$name" || true)"
				if [[ -n $release ]] && version_at_least "$release" "$TC_MINIMUM"; then
					if tc_has_target "$name"; then F_OTHER="${F_OTHER:-$name}"; else F_OTHERS="${F_OTHERS:-$name}"; fi
				fi
				;;
			esac
		done < <(tc_rustup 20 toolchain list 2>/dev/null || true)
	fi
	if [[ -x $TC_PREFIX/bin/rustc && -x $TC_PREFIX/bin/cargo && -d $TC_PREFIX/lib/rustlib/src/rust/library/core ]]; then
		release="$(tc_release '' || true)"
		if [[ -n $release ]] && version_at_least "$release" "$TC_MINIMUM"; then
			F_SYSTEM=no-target
			# Made by this very compiler, and with a linker beside it.
			if tc_has_target '' && [[ -x $(tc_lld_link) ]] &&
				[[ "$(cat "$TC_PREFIX/lib/rustlib/$TC_TARGET/built-by" 2>/dev/null)" == "$(tc_rustc '' -vV)" ]]; then
				F_SYSTEM=ready
			fi
		fi
	fi
	# Debian's own rustup package conflicts with its compilers: never remove what somebody installed.
	if has_apt && can_root && [[ "$(dpkg-query -W -f='${db:Status-Status}' rustup 2>/dev/null)" != installed ]]; then
		F_APT=yes
	fi
}

# --- Actions --------------------------------------------------------------------------------------------------------

tc_host() { tc_rustc '' -vV | sed -n 's/^host: //p'; }
tc_lld_link() { printf '%s/lib/rustlib/%s/bin/rust-lld\n' "$TC_PREFIX" "$(tc_host)"; }

# The newest lld among the installed LLVMs.
tc_find_lld() {
	compgen -G "$TC_PREFIX/lib/llvm-*/bin/lld" 2>/dev/null | sort -V | tail -n 1
}

tc_apt() {
	local lld
	apt_install "${TC_PACKAGES[@]}" || return 1
	if [[ -z "$(tc_find_lld)" ]]; then
		# Prefer the LLVM of the compiler, else the newest there is.
		lld="lld-$(tc_rustc '' -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')"
		[[ -n "$(apt-cache policy "$lld" 2>/dev/null)" ]] ||
			lld="$(apt-cache search --names-only '^lld-[0-9]+$' | cut -d' ' -f1 | sort -V | tail -n 1)"
		apt_install "${lld:-lld}" || return 1
	fi
}

# Builds core, alloc and compiler_builtins for wasm with the system's compiler from its own sources, and puts them where
# that compiler looks for an installed target.
tc_build_target() {
	local dir="$ENMESH_CACHE/wasm-library" lld name dest
	lld="$(tc_find_lld)"
	[[ -n $lld ]] || return 1
	say "building the wasm library with $("$TC_PREFIX/bin/rustc" --version) (about 30 s)"
	rm -rf -- "$dir"
	mkdir -p "$dir/src"
	printf '[package]\nname = "wasm-library"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n' >"$dir/Cargo.toml"
	printf '#![no_std]\nextern crate alloc;\n' >"$dir/src/lib.rs"
	# Bitcode, because the runtime is linked with LTO. RUSTC_BOOTSTRAP, because building the library is unstable.
	(
		cd "$dir"
		env -u RUSTUP_TOOLCHAIN -u CARGO_ENCODED_RUSTFLAGS PATH="$TC_PREFIX/bin:$PATH" RUSTC="$TC_PREFIX/bin/rustc" \
			CARGO_TARGET_DIR="$dir/target" RUSTC_BOOTSTRAP=1 RUSTFLAGS='-C embed-bitcode=yes' \
			"$TC_PREFIX/bin/cargo" build --quiet --release -Zbuild-std=core,alloc --target "$TC_TARGET" </dev/null >&2
	) || return 1
	dest="$TC_PREFIX/lib/rustlib/$TC_TARGET"
	tc_rustc '' -vV >"$dir/built-by"
	as_root rm -rf -- "$dest"
	as_root mkdir -p -- "$dest/lib" "$(dirname -- "$(tc_lld_link)")"
	for name in core alloc compiler_builtins; do
		as_root cp -- "$dir/target/$TC_TARGET/release/deps/lib$name"-*.rlib "$dest/lib/" || return 1
	done
	as_root cp -- "$dir/built-by" "$dest/built-by"
	# A linker that is there already may belong to a package.
	[[ -x $(tc_lld_link) ]] || as_root ln -sfn -- "$lld" "$(tc_lld_link)"
	rm -rf -- "$dir"
}

# Compiles, optimises across crates and links a library like the runtime: the only proof that counts.
tc_verify() {
	local dir code=0
	dir="$(mktemp -d)"
	cat >"$dir/probe.rs" <<'RUST'
#![no_std]
extern crate alloc;
struct Bump;
unsafe impl core::alloc::GlobalAlloc for Bump {
	unsafe fn alloc(&self, _: core::alloc::Layout) -> *mut u8 { core::ptr::null_mut() }
	unsafe fn dealloc(&self, _: *mut u8, _: core::alloc::Layout) {}
}
#[global_allocator]
static BUMP: Bump = Bump;
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }
#[no_mangle]
pub extern "C" fn probe(n: u32) -> usize { alloc::vec![1u64; n as usize].len() }
RUST
	tc_rustc "$1" --edition 2021 --crate-type cdylib --target "$TC_TARGET" -C opt-level=3 -C lto=fat -C panic=abort \
		-o "$dir/probe.wasm" "$dir/probe.rs" >"$dir/log" 2>&1 || code=$?
	if ((code)) || [[ ! -s $dir/probe.wasm ]]; then
		warn "${1:-system compiler} cannot build for $TC_TARGET: $(grep -m 1 -E '^error' "$dir/log" || echo 'no output')"
		code=1
	fi
	rm -rf -- "$dir"
	return "$code"
}

# --- Remembering ----------------------------------------------------------------------------------------------------

# File: name of the rustup toolchain (empty: system's), then checksums of what the choice rests on.
# A compiler's answer to `-vV` is part of it: an update of the compiler forgets the choice.
tc_key() {
	{
		tc_rustc "$1" -vV 2>/dev/null || return 1
		tc_pinned_name
		have rustup && echo rustup
		sed -n '/^set -euo/,$p' "${BASH_SOURCE[0]}"
	} | cksum
}

tc_recall() {
	local name key
	[[ -r $TC_STATE ]] || return 1
	{ IFS= read -r name && IFS= read -r key; } <"$TC_STATE" || return 1
	# The pinned toolchain wins as soon as it is there.
	if [[ -n $name ]]; then have rustup || return 1; fi
	if [[ $name != "$(tc_pinned_name)" ]] && have rustup && tc_has_target "$(tc_pinned_name)"; then return 1; fi
	[[ "$(tc_key "$name")" == "$key" ]] && tc_has_target "$name" || return 1
	tc_use "$name"
}

tc_remember() {
	mkdir -p "$ENMESH_CACHE"
	printf '%s\n%s\n' "$1" "$(tc_key "$1")" >"$TC_STATE.new"
	mv -f -- "$TC_STATE.new" "$TC_STATE"
}

tc_use() {
	TC_CHOSEN=$1
	if [[ -n $1 ]]; then
		export RUSTUP_TOOLCHAIN=$1 RUSTUP_AUTO_INSTALL=0
	else
		unset RUSTUP_TOOLCHAIN
		export PATH="$TC_PREFIX/bin:$PATH"
	fi
}

# The system's compiler under rustup's roof, so that `cargo` keeps one meaning.
tc_link_system() {
	have rustup || return 0
	[[ "$(tc_rustup 20 toolchain list 2>/dev/null)" == *"$TC_LINKED"* ]] || tc_rustup 20 toolchain link "$TC_LINKED" "$TC_PREFIX" >&2
}

# --- Driver ---------------------------------------------------------------------------------------------------------

toolchain_setup() {
	local action name
	# rustup may be installed without being on the path, or behind a distribution's compiler.
	if have rustup; then
		PATH="$(dirname -- "$(command -v rustup)"):$PATH"
	elif [[ -x ${CARGO_HOME:-$HOME/.cargo}/bin/rustup ]]; then
		PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
	fi
	export PATH
	if tc_recall; then return 0; fi
	F_TRIED=''
	while :; do
		tc_facts
		action="$(tc_next)"
		case $action in
		use-pinned | use-other | use-system)
			case $action in
			use-pinned) name=$TC_PINNED ;;
			use-other) name=$F_OTHER ;;
			use-system)
				name=''
				if [[ $F_RUSTUP == yes ]]; then
					name=$TC_LINKED
					tc_link_system || { F_TRIED+=" $action"; continue; }
				fi
				;;
			esac
			if tc_verify "$name"; then
				tc_use "$name"
				tc_remember "$name"
				good "Rust: $(tc_rustc "$name" --version) (${name:-system}) builds $TC_TARGET"
				return 0
			fi
			;;
		add-target)
			say "adding $TC_TARGET to Rust $TC_PINNED"
			tc_rustup 180 target add --toolchain "$TC_PINNED" "$TC_TARGET" >&2 || warn 'rustup could not add it'
			;;
		install-pinned)
			say "installing Rust $TC_PINNED with rustup (1-3 minutes)"
			tc_rustup 900 toolchain install "$TC_PINNED" --profile minimal --no-self-update --target "$TC_TARGET" \
				--component clippy --component rust-src --component rustfmt >&2 || warn 'rustup could not install it'
			;;
		add-target-other)
			say "adding $TC_TARGET to toolchain $F_OTHERS"
			tc_rustup 180 target add --toolchain "$F_OTHERS" "$TC_TARGET" >&2 || warn 'rustup could not add it'
			;;
		build-target) tc_build_target || warn 'could not build the wasm library' ;;
		apt) tc_apt || warn "could not install Debian's Rust packages" ;;
		give-up)
			die "$EXIT_MISSING" "no Rust >= $TC_MINIMUM that builds $TC_TARGET: install rustup (rustup.rs) and run" \
				"'rustup toolchain install $TC_PINNED --target $TC_TARGET', or on Debian, as root:" \
				"'apt-get install ${TC_PACKAGES[*]} lld'"
			;;
		esac
		# Success changes the facts; whatever was tried is not tried twice.
		F_TRIED+=" $action"
	done
}

# A tool of the chosen toolchain (clippy-driver, rustdoc, cargo-fmt ...).
toolchain_tool() {
	local path
	if [[ -n ${TC_CHOSEN:-} ]]; then
		path="$(tc_rustc "$TC_CHOSEN" --print sysroot)/bin/$1"
	else
		path="$TC_PREFIX/bin/$1"
	fi
	if [[ ! -x $path ]]; then
		die "$EXIT_MISSING" "the Rust toolchain has no $1: run 'rustup component add clippy rustfmt', or on Debian" \
			"'apt-get install rust-web-clippy rustfmt-web'"
	fi
	printf '%s\n' "$path"
}

# clippy and rustfmt: part of every rustup profile we install, separate packages on Debian.
toolchain_lints() {
	local tool lacking=0
	for tool in clippy-driver rustfmt cargo-fmt; do
		(toolchain_tool "$tool") >/dev/null 2>&1 || lacking=1
	done
	((lacking)) || return 0
	case ${TC_CHOSEN:-} in
	'' | "$TC_LINKED") if has_apt; then apt_install rust-web-clippy rustfmt-web || true; fi ;;
	*) tc_rustup 180 component add --toolchain "$TC_CHOSEN" clippy rustfmt >&2 || true ;;
	esac
	toolchain_tool clippy-driver >/dev/null
	toolchain_tool rustfmt >/dev/null
}

toolchain_main() {
	local print=0
	while (($#)); do
		case $1 in
		-h | --help) show_help "${BASH_SOURCE[0]}"; return ;;
		--recheck) rm -f -- "$TC_STATE" ;;
		--print) print=1 ;;
		*) usage_error "unknown option '$1'" ;;
		esac
		shift
	done
	toolchain_setup
	if ((print)); then
		printf 'export PATH=%q CARGO_TARGET_DIR=%q' "$PATH" "$CARGO_TARGET_DIR"
		if [[ -n ${RUSTUP_TOOLCHAIN:-} ]]; then printf ' RUSTUP_TOOLCHAIN=%q' "$RUSTUP_TOOLCHAIN"; fi
		printf '\n'
	else
		good "toolchain: ${TC_CHOSEN:-system}"
	fi
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then toolchain_main "$@"; fi
