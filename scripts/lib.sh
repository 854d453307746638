# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# What the scripts share: messages, timing, installing what is missing. To be sourced, not run.
# shellcheck disable=SC2034 # used by those who source it

[[ -n ${ENMESH_LIB_SOURCED:-} ]] && return 0
ENMESH_LIB_SOURCED=1

ENMESH_ROOT="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
# Outside the clone, so that a fresh clone starts warm.
ENMESH_CACHE="${ENMESH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/enmesh}"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$ENMESH_CACHE/target}"
# The system's OpenSSL and zstd instead of building their C sources: several minutes less.
export OPENSSL_NO_VENDOR=1 ZSTD_SYS_USE_PKG_CONFIG=1

# Exit codes: 1 something failed, 2 wrong arguments, 3 something is missing on this machine.
readonly EXIT_FAILED=1 EXIT_USAGE=2 EXIT_MISSING=3

if [[ -t 2 && -z ${NO_COLOR:-} ]]; then
	C_STEP=$'\e[1;36m' C_OK=$'\e[32m' C_WARN=$'\e[33m' C_ERR=$'\e[1;31m' C_OFF=$'\e[0m'
else
	C_STEP='' C_OK='' C_WARN='' C_ERR='' C_OFF=''
fi

# 75 -> 1:15
clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# Seconds since the script started are shown with every message; messages go to stderr.
say() { printf '%s[%5s] %s%s\n' "$C_STEP" "$(clock "$SECONDS")" "$*" "$C_OFF" >&2; }
good() { printf '%s[%5s] %s%s\n' "$C_OK" "$(clock "$SECONDS")" "$*" "$C_OFF" >&2; }
warn() { printf '%s[%5s] %s%s\n' "$C_WARN" "$(clock "$SECONDS")" "$*" "$C_OFF" >&2; }

# die CODE MESSAGE...: one line, then out.
die() {
	local code=$1
	shift
	printf '%serror: %s%s\n' "$C_ERR" "$*" "$C_OFF" >&2
	exit "$code"
}

have() { command -v -- "$1" >/dev/null 2>&1; }

# The comment block at the top of a script is its help.
show_help() { awk 'NR > 2 && !/^#/ { exit } NR > 2 { sub(/^# ?/, ""); print }' "$1"; }

usage_error() { die "$EXIT_USAGE" "$1 (see $(basename -- "$0") --help)"; }

# read_arguments STEPS OPTIONS ARGUMENT...: OPTIONS are words: `seed=N` takes a number, `dir=DIR` a directory, `keep=NEW` one that
# does not exist, `runtime=FILE` a file with something in it, `pallet=PALLET` the name of one of ours, `dry` nothing. Sets the
# variables of these names (with _ for -), to 1 if nothing is taken, and adds those of STEPS that are named to `wanted`. Paths are
# made absolute: a script goes to the clone later.
read_arguments() {
	local steps=$1 options=$2 option kind value
	shift 2
	while (($#)); do
		case $1 in
		-h | --help) show_help "$0"; exit 0 ;;
		-*=*) usage_error "unknown option '$1'" ;;
		-*)
			kind=none value=${2:-}
			for option in $options; do
				case $option in
				"${1#--}") kind='' value=1 ;;
				"${1#--}="*) kind=${option#*=} ;;
				esac
			done
			case $kind in
			'') ;;
			N)
				[[ $value =~ ^[0-9]{1,12}$ ]] || usage_error "$1 wants a number"
				# Zeros in front would make it octal.
				value=$((10#$value))
				;;
			DIR)
				[[ -n $value && "$(realpath -m -- "$value")" != / ]] || usage_error "$1 wants a directory"
				value="$(realpath -m -- "$value")"
				;;
			PALLET)
				[[ $value =~ ^[a-z-]+$ && -d $ENMESH_ROOT/pallets/${value#pallet-} ]] ||
					usage_error "$1 wants dao, bounty-mesh or learn-to-earn"
				value=${value#pallet-}
				;;
			NEW)
				[[ -n $value && ! -e $value ]] || usage_error "$1 wants a directory that does not exist"
				value="$(realpath -m -- "$value")"
				;;
			FILE)
				[[ -s $value ]] || usage_error "$1 wants a file"
				value="$(realpath -- "$value")"
				;;
			*) usage_error "unknown option '$1'" ;;
			esac
			option=${1#--}
			declare -g "${option//-/_}=$value"
			[[ -z $kind ]] || shift
			;;
		*)
			[[ -n $steps ]] || usage_error "nothing is expected besides options: '$1'"
			[[ " $steps " == *" $1 "* ]] || usage_error "unknown step '$1'"
			wanted+=("$1")
			;;
		esac
		shift
	done
}

# within NAME LEAST MOST: an option of read_arguments must lie between these.
within() {
	local name=${1//-/_}
	((${!name} >= $2 && ${!name} <= $3)) || usage_error "--$1 wants $2 to $3"
}

# network_dir DIR: a directory for a network and its secrets, for nobody else. Not one in which there is something else: others
# may need it.
network_dir() {
	mkdir -p -- "$1" || die "$EXIT_FAILED" "cannot make the directory '$1'"
	[[ -s $1/network.json || -z "$(ls -A -- "$1")" ]] || usage_error "'$1' is neither empty nor a network"
	chmod 700 -- "$1"
}

# free_port PORT: ends if somebody listens there already, whom we would take for our own node.
free_port() {
	! (: </dev/tcp/127.0.0.1/"$1") 2>/dev/null || die "$EXIT_USAGE" "port $1 is taken: choose others with --port"
}

# put_away DIR KEEP: at the end of a script, its directory goes to KEEP, or away if that is empty.
put_away() {
	if [[ -n $2 ]]; then
		mkdir -p -- "$(dirname -- "$2")" && mv -- "$1" "$2"
	else
		rm -rf -- "$1"
	fi
}

# with_part PAGE NAME FILE: the page with FILE in place of what stands between its lines `<!-- NAME -->` and `<!-- /NAME -->`.
with_part() {
	awk -v name="$2" -v part="$3" '
		$0 == "<!-- /" name " -->" { inside = 0 }
		!inside { print }
		$0 == "<!-- " name " -->" { inside = 1; while ((getline line <part) > 0) print line }
	' "$1"
}

is_root() { [[ ${EUID:-$(id -u)} -eq 0 ]]; }
can_root() { is_root || have sudo; }

as_root() {
	if is_root; then
		"$@"
	elif have sudo; then
		sudo -- "$@"
	else
		die "$EXIT_MISSING" "need root or sudo to run: $*"
	fi
}

has_apt() { have apt-get && have dpkg-query; }

# Prints those of the given Debian packages that are not installed.
apt_missing() {
	local installed pkg
	# It fails when it has never heard of one of them, as on a new machine: that one is missing, not a failure of ours.
	installed=" $({ dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true; } |
		sed -n 's/^ii *//p' | tr '\n' ' ')"
	for pkg in "$@"; do
		[[ $installed == *" $pkg "* ]] || printf '%s\n' "$pkg"
	done
}

# Installs those of the given packages that are missing; silent and quick when there are none.
apt_install() {
	local missing
	mapfile -t missing < <(apt_missing "$@")
	((${#missing[@]})) || return 0
	can_root || die "$EXIT_MISSING" "missing: ${missing[*]}; install them as root: apt-get install ${missing[*]}"
	say "installing: ${missing[*]}"
	local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=2 -o Acquire::http::Timeout=20
		-o DPkg::Lock::Timeout=120)
	# Package lists may be absent or stale: refresh them once, and only then fail.
	if ! as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null 2>&1; then
		as_root "${apt[@]}" update </dev/null >/dev/null 2>&1 || true
		as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >&2 || return 1
	fi
}

# need WHAT TEST DEBIAN-PACKAGES: notes what is missing; need_done installs or explains all of it at once.
NEED_NAMES=() NEED_PACKAGES=()
need() {
	eval "$2" >/dev/null 2>&1 && return 0
	NEED_NAMES+=("$1")
	# shellcheck disable=SC2206 # several packages in one word
	NEED_PACKAGES+=($3)
}

need_done() {
	((${#NEED_NAMES[@]})) || return 0
	local list
	list="$(printf '%s, ' "${NEED_NAMES[@]}")"
	if has_apt; then
		apt_install "${NEED_PACKAGES[@]}" || die "$EXIT_MISSING" "could not install ${NEED_PACKAGES[*]} (for: ${list%, })"
	else
		die "$EXIT_MISSING" "missing: ${list%, }; install with this system's package manager and run again"
	fi
	NEED_NAMES=() NEED_PACKAGES=()
}

# The node that scripts run.
node_binary() {
	local node="${ENMESH_NODE:-$CARGO_TARGET_DIR/release/enmesh-node}"
	[[ -x $node ]] || die "$EXIT_MISSING" "no node at $node: build it with scripts/dev.sh --build-only"
	printf '%s\n' "$node"
}

# What building the node takes besides Rust.
need_build() {
	need 'a C compiler (cc)' 'have cc' gcc
	need 'a C++ compiler (c++)' 'have c++' g++
	need 'C headers (libc)' '[[ -e /usr/include/stdlib.h ]] || ! has_apt' libc6-dev
	need 'make' 'have make' make
	need 'pkg-config' 'have pkg-config' pkg-config
	need 'protoc (protobuf-compiler)' 'have protoc' protobuf-compiler
	need 'OpenSSL headers' 'have pkg-config && pkg-config --exists openssl' libssl-dev
	need 'zstd headers' 'have pkg-config && pkg-config --exists libzstd' libzstd-dev
	need 'CA certificates' '[[ -e /etc/ssl/certs/ca-certificates.crt ]] || ! has_apt' ca-certificates
	need_done
}

need_jq() {
	need 'jq' 'have jq' jq
	need_done
}

# Sets PROMTOOL to the tool that checks Prometheus rules. Debian has it only inside the server's package, which would start a
# server: 19 MB are fetched and this one file of it is kept, without installing anything.
need_promtool() {
	PROMTOOL="$(command -v promtool || true)"
	[[ -z $PROMTOOL ]] || return 0
	PROMTOOL="$ENMESH_CACHE/promtool"
	[[ ! -x $PROMTOOL ]] || return 0
	has_apt || die "$EXIT_MISSING" "missing: promtool, a part of Prometheus; install it and run again"
	say 'fetching promtool (19 MB)'
	local dir
	dir="$(mktemp -d)"
	(
		cd "$dir"
		# Package lists may be absent or stale: refresh them once, and only then fail.
		if ! apt-get -qq download prometheus >/dev/null 2>&1; then
			as_root apt-get -qq update </dev/null >/dev/null 2>&1 || true
			apt-get -qq download prometheus >&2
		fi
		dpkg-deb --fsys-tarfile prometheus_*.deb | tar -x ./usr/bin/promtool
	) || die "$EXIT_MISSING" "could not fetch promtool: install Debian's package prometheus"
	mkdir -p "$ENMESH_CACHE"
	mv -f -- "$dir/usr/bin/promtool" "$PROMTOOL"
	rm -rf -- "$dir"
}

# Memory (MiB) that all processes of this process group hold right now.
group_memory() {
	local group page
	group="$(awk '{ sub(/^.*\) /, ""); print $3 }' /proc/self/stat)"
	page="$(getconf PAGESIZE)"
	# A process may end while it is read.
	cat /proc/[0-9]*/stat 2>/dev/null |
		awk -v group="$group" -v page="$page" \
			'{ sub(/^.*\) /, ""); if ($3 == group) sum += $22 } END { printf "%d\n", sum * page / 1048576 }'
}

# watched FILE COMMAND...: runs the command, keeps its peak memory (MiB) in FILE, and when nobody watches a terminal
# says once a minute that it is still alive.
watched() {
	local file=$1 watcher code=0
	shift
	printf '0\n' >"$file"
	(
		peak=0 next=$((SECONDS + 60))
		# Ends with the script, however that ends.
		while sleep 2 && kill -0 $$ 2>/dev/null; do
			now="$(group_memory || true)"
			if [[ -n $now ]] && ((now > peak)); then
				peak=$now
				printf '%d\n' "$peak" >"$file"
			fi
			if [[ ! -t 2 ]] && ((SECONDS >= next)); then
				say "still working: $now MiB in use, peak $peak MiB"
				next=$((SECONDS + 60))
			fi
		done
	) &
	watcher=$!
	"$@" || code=$?
	kill "$watcher" 2>/dev/null || true
	wait "$watcher" 2>/dev/null || true
	return "$code"
}

# node_aside DESTINATION COMMAND...: runs a build whose node must not take the place of the one that people run, for it
# has no wasm inside. Moves its node to DESTINATION, or drops it if that is empty.
node_aside() {
	local destination=$1 node="$CARGO_TARGET_DIR/release/enmesh-node" code=0
	shift
	[[ ! -e $node ]] || mv -f -- "$node" "$node.kept"
	"$@" || code=$?
	if ((!code)) && [[ -n $destination ]]; then
		mv -f -- "$node" "$destination"
	else
		rm -f -- "$node"
	fi
	[[ ! -e $node.kept ]] || mv -f -- "$node.kept" "$node"
	return "$code"
}
