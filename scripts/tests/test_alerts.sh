#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The alert rules are valid, fire when they should and only then, and the operator's guide says what to do about each.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=../lib.sh
source "$SCRIPTS/lib.sh"

RULES="$SCRIPTS/alerts.yml"
CASES="$SCRIPTS/tests/alerts_test.yml"
GUIDE="$SCRIPTS/../docs/operators.md"

# covers: C-09
rules_fire_when_they_should() {
	run "$PROMTOOL" check rules --lint=all --lint-fatal "$RULES"
	is "the rules are valid: $out" "$code" 0
	run "$PROMTOOL" test rules "$CASES"
	is "the rules fire as said: $out" "$code" 0
}

# A rule that never fires is found: without it nothing would tell a dead test from a good one.
broken_rules_are_found() {
	sed 's/> 15$/> 1500/' "$RULES" >"$WORK/alerts.yml"
	is 'one rule is broken' "$(cmp -s "$RULES" "$WORK/alerts.yml" && echo same)" ''
	sed "s|\[../alerts.yml\]|[$WORK/alerts.yml]|" "$CASES" >"$WORK/cases.yml"
	run "$PROMTOOL" test rules "$WORK/cases.yml"
	contains 'which one' "$out" 'FinalityLag'
	is 'the broken rule is found' "$code" 1
}

# covers: C-09
every_alert_is_tested_and_explained() {
	local alert
	while read -r alert; do
		is "$alert fires in a test" "$(awk -v name="$alert" '
			$0 ~ "alertname: " name "$" { inside = 1 }
			inside && /exp_annotations/ { print "fires"; exit }
			/promql_expr_test|^  - interval/ { inside = 0 }' "$CASES")" fires
		is "$alert is in the guide" "$(grep -c "^| \`$alert\` " "$GUIDE")" 1
	done < <(sed -n 's/^ *- alert: //p' "$RULES")
	# shellcheck disable=SC2016 # backquotes are the page's
	is 'the guide names no other' "$(sed -n '/^### What to do when/,$p' "$GUIDE" | grep -cE '^\| `[A-Z][A-Za-z]+` ')" \
		"$(grep -c -- '- alert: ' "$RULES")"
}

need_promtool
rules_fire_when_they_should
broken_rules_are_found
every_alert_is_tested_and_explained
finish
