#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The systemd unit is valid, and shut as tightly as the operator's guide says.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=../lib.sh
source "$SCRIPTS/lib.sh"

UNIT="$SCRIPTS/enmesh-node.service"
GUIDE="$SCRIPTS/../docs/operators.md"

# exposure FILE: ten times the figure of systemd-analyze.
exposure() {
	systemd-analyze security --offline=true "$1" 2>/dev/null |
		sed -n 's/.*exposure level for .*: \([0-9]*\)\.\([0-9]\) .*/\1\2/p'
}

# covers: C-09
the_unit_is_shut() {
	local found said
	found="$(exposure "$UNIT")"
	said="$(sed -n 's/.* says \([0-9]\)\.\([0-9]\) of 10.*/\1\2/p' "$GUIDE")"
	# Another version of systemd may count a little differently.
	is "exposure $found is about the $said of the guide" "$((found <= said + 2))" 1
	sed '/^SystemCallFilter=/d' "$UNIT" >"$WORK/enmesh-open.service"
	is 'an open unit is seen' "$(($(exposure "$WORK/enmesh-open.service") > said + 2))" 1
}

# The node's file need not be on this machine.
the_unit_is_valid() {
	sed 's|^ExecStart=[^ ]*|ExecStart=/bin/true|; s|^Documentation=.*||' "$UNIT" >"$WORK/enmesh-node.service"
	run systemd-analyze verify "$WORK/enmesh-node.service"
	is "systemd understands it: $out" "$code$out" 0
	sed 's/^ProtectHome=/ProtectHouse=/' "$WORK/enmesh-node.service" >"$WORK/enmesh-wrong.service"
	run systemd-analyze verify "$WORK/enmesh-wrong.service"
	contains 'a wrong word is seen' "$out" 'ProtectHouse'
}

every_gap_has_its_reason() {
	local name
	for name in $(sed -n '/^# Left out/,/^$/s/^#   //p' "$UNIT" | tr -d ','); do
		is "the guide says why $name is left out" "$(($(grep -c "^| .*$name" "$GUIDE") >= 1))" 1
		is "$name is left out" "$(grep -c "^$name=" "$UNIT")" 0
	done
}

need 'systemd-analyze' 'have systemd-analyze' systemd
need_done
the_unit_is_shut
the_unit_is_valid
every_gap_has_its_reason
finish
