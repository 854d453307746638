#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Messages, packages and measuring of lib.sh, with stubbed apt.
# shellcheck disable=SC2016 # stubs and inner shells expand these
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=../lib.sh
source "$SCRIPTS/lib.sh"

is 'clock' "$(clock 3675)" 61:15
run bash -c 'source "$SCRIPTS/lib.sh"; die 7 one line'
is 'die keeps the code' "$code" 7
is 'die says one line' "$out" 'error: one line'

is 'the target directory is outside the clone' \
	"$(env -u CARGO_TARGET_DIR -u ENMESH_CACHE XDG_CACHE_HOME=/x bash -c 'source "$SCRIPTS/lib.sh"; echo "$CARGO_TARGET_DIR"')" \
	/x/enmesh/target
is 'a chosen target directory stays' \
	"$(CARGO_TARGET_DIR=/y bash -c 'source "$SCRIPTS/lib.sh"; echo "$CARGO_TARGET_DIR"')" /y

# Options and steps of scripts.
arguments() {
	bash -c 'source "$SCRIPTS/lib.sh"; wanted=() seed=7 keep="" state_scale=100 dry=0 dir="" pallet=""
		read_arguments "one two" "seed=N state-scale=N file=FILE keep=NEW dir=DIR pallet=PALLET dry" "$@"; within seed 0 9
		echo "$seed $state_scale $dry ${keep##*/} ${file:-} ${wanted[*]}$dir$pallet"' perf.sh "$@"
}
is 'nothing given' "$(arguments)" '7 100 0   '
is 'numbers, flags, steps' "$(arguments two --seed 08 --dry --state-scale 5 one)" '8 5 1   two one'
is 'a directory that is not there' "$(arguments --keep "$WORK/new")" '7 100 0 new  '
printf x >"$WORK/file"
is 'a file' "$(arguments --file "$WORK/file")" "7 100 0  $WORK/file "
is 'a directory, a pallet' "$(cd "$WORK" && arguments --dir d --pallet pallet-dao)" "7 100 0   $WORK/ddao"
for root in / // /. /tmp/..; do
	run arguments --dir "$root"
	is "$root is no directory to write into: exit 2" "$code" 2
done
refused() {
	run arguments "${@:2}"
	is "${*:2}: exit 2" "$code" 2
	is "${*:2}: one line" "$out" "error: $1 (see perf.sh --help)"
}
refused '--seed wants a number' --seed
refused '--seed wants a number' --seed 1x
refused '--seed wants a number' --seed --dry
refused '--seed wants 0 to 9' --seed 10
refused '--dir wants a directory' --dir
refused '--dir wants a directory' --dir /
refused '--pallet wants dao, bounty-mesh or learn-to-earn' --pallet none
refused '--pallet wants dao, bounty-mesh or learn-to-earn' --pallet ../dao
refused '--keep wants a directory that does not exist' --keep /
refused '--file wants a file' --file "$WORK/none"
refused "unknown option '--seed=5'" --seed=5
refused "unknown option '--seed=N'" --seed=N 5
refused "unknown option '-dry'" -dry
refused "unknown option '--'" --
refused "unknown step 'three'" one three
run bash -c 'source "$SCRIPTS/lib.sh"; read_arguments "" "dry" step'
is 'no steps at all: one line' "$out" "error: nothing is expected besides options: 'step' (see bash --help)"

# apt with stubs: installed packages are those in $WORK/installed. Like the real one, dpkg-query fails if it does not know one.
mkdir -p "$WORK/bin"
cat >"$WORK/bin/dpkg-query" <<'STUB'
#!/bin/bash
code=0
for p in "${@:3}"; do
	if grep -qx "$p" "$WORK/installed"; then echo "ii  $p"; else echo "no packages found matching $p" >&2; code=1; fi
done
exit "$code"
STUB
cat >"$WORK/bin/apt-get" <<'STUB'
#!/bin/bash
echo "$*" >>"$WORK/apt.log"
[[ -e $WORK/apt-fails ]] && exit 100
case " $* " in *" update "*) : >"$WORK/updated"; exit 0 ;; esac
[[ -e $WORK/stale && ! -e $WORK/updated ]] && exit 100
exit 0
STUB
printf '#!/bin/bash\n[[ $1 == -- ]] && shift\nexec "$@"\n' >"$WORK/bin/sudo"
chmod +x "$WORK"/bin/*
export WORK
stubbed() { PATH="$WORK/bin:$PATH" bash -euo pipefail -c 'source "$SCRIPTS/lib.sh"; '"$1"; }

printf 'gcc\nmake\n' >"$WORK/installed"
is 'only missing packages' "$(stubbed 'apt_missing gcc jq make')" jq
stubbed 'apt_install gcc make'
is 'nothing missing: apt is not called' "$([[ -e $WORK/apt.log ]] && echo called || echo no)" no
is 'a machine that never heard of them: all are missing' "$(stubbed 'apt_missing jq tree' | tr '\n' ' ')" 'jq tree '
run stubbed 'apt_install gcc jq'
is 'apt installs' "$code" 0
is 'apt installs only what is missing' "$(grep -c 'install .*recommends jq$' "$WORK/apt.log")" 1
: >"$WORK/stale"
run stubbed 'apt_install jq'
is 'stale package lists are refreshed' "$code" 0
: >"$WORK/apt-fails"
run stubbed 'need "the tool" false jq; need_done'
is 'failing apt: exit 3' "$code" 3
contains 'failing apt: names the tool' "$(tail -n 1 <<<"$out")" 'the tool'
run stubbed 'has_apt() { return 1; }; need "tool one" false a; need "tool two" false b; need "there" true c; need_done'
is 'no apt: exit 3' "$code" 3
is 'no apt: names exactly what is missing, in one line' "$out" \
	"error: missing: tool one, tool two; install with this system's package manager and run again"
run stubbed 'is_root() { return 1; }; can_root() { return 1; }; apt_install jq'
is 'no root, no sudo: exit 3' "$code" 3
contains 'no root, no sudo: says what to run' "$out" 'apt-get install jq'

# promtool: the one that is there, else the one that was kept, else out of Debian's package.
is 'promtool of the machine' "$(stubbed 'printf "#!/bin/bash\n" >"$WORK/bin/promtool"; chmod +x "$WORK/bin/promtool"; need_promtool; echo "$PROMTOOL"')" \
	"$WORK/bin/promtool"
rm -f "$WORK/bin/promtool"
without='command() { if [[ $* == *promtool ]]; then return 1; else builtin command "$@"; fi; }; ENMESH_CACHE="$WORK/cache"; '
run stubbed "$without"'has_apt() { return 1; }; need_promtool'
is 'no promtool and no apt: exit 3' "$code" 3
is 'no promtool and no apt: one line' "$out" 'error: missing: promtool, a part of Prometheus; install it and run again'
run stubbed "$without"'need_promtool'
is 'promtool cannot be fetched: exit 3' "$code" 3
contains 'promtool cannot be fetched: says what to install' "$(tail -n 1 <<<"$out")" "Debian's package prometheus"
mkdir -p "$WORK/cache" && printf '#!/bin/bash\n' >"$WORK/cache/promtool" && chmod +x "$WORK/cache/promtool"
is 'a kept promtool is used again' "$(stubbed "$without"'need_promtool; echo "$PROMTOOL"')" "$WORK/cache/promtool"

# What others may need stays as it is.
network() { run bash -c 'source "$SCRIPTS/lib.sh"; network_dir "$1"; echo done' local-net.sh "$1"; }
mkdir -m 755 "$WORK/theirs" && : >"$WORK/theirs/file"
network "$WORK/theirs"
is 'a directory with something else in it: exit 2' "$code" 2
is 'a directory with something else in it: one line' "$(wc -l <<<"$out")" 1
is 'a directory with something else in it stays open' "$(stat -c %a "$WORK/theirs")" 755
printf '{}' >"$WORK/theirs/network.json"
network "$WORK/theirs"
is 'a network goes on' "$out" 'done'
network "$WORK/ours/new"
is 'a new directory is made' "$out" 'done'
is 'nobody else reads it' "$(stat -c %a "$WORK/ours/new")" 700
perl -MIO::Socket::INET -e '$| = 1; my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1) or die; print $s->sockport; sleep 60' \
	>"$WORK/port" &
listener=$!
until [[ -s $WORK/port ]]; do sleep 0.05; done
run bash -c 'source "$SCRIPTS/lib.sh"; free_port "$1"' local-net.sh "$(cat "$WORK/port")"
is 'a port that is taken: exit 2' "$code" 2
contains 'a port that is taken is named' "$out" "port $(cat "$WORK/port") is taken"
kill "$listener"
wait "$listener" 2>/dev/null || true
run bash -c 'source "$SCRIPTS/lib.sh"; free_port "$1"' local-net.sh "$(cat "$WORK/port")"
is 'a free port' "$code" 0

# A fixed machine: the dependencies of the build that are there cost nothing.
run bash -c 'source "$SCRIPTS/lib.sh"; watched "$WORK/peak" sleep 3; cat "$WORK/peak"'
is 'watched: exit code 0' "$code" 0
is 'watched: memory was measured' "$([[ $out -gt 0 ]] && echo yes)" yes
run bash -c 'source "$SCRIPTS/lib.sh"; watched "$WORK/peak" false'
is 'watched: passes a failure on' "$code" 1
finish
