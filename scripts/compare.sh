#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes the tables that compare our pallets with those of the SDK.
#
# Usage: scripts/compare.sh FIGURES PAGE
#   FIGURES   folder with one file of measured figures for each pallet (scripts/benchmark.sh --peers makes them)
#   PAGE      markdown page; what stands between `<!-- peers -->` and `<!-- /peers -->` is replaced
#
# A call costs its measured time plus 8 µs for each read and 50 µs for each write, the runtime's database weights.
# shellcheck disable=SC2016 # backquotes are markdown
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

[[ ${1:-} != -h && ${1:-} != --help ]] || { show_help "$0"; exit 0; }
(($# == 2)) || usage_error 'wants a folder of figures and a page'
figures=$1 page=$2
[[ -d $figures ]] || die "$EXIT_USAGE" "no folder '$figures'"
grep -q '^<!-- peers -->$' "$page" || die "$EXIT_USAGE" "no line <!-- peers --> in '$page'"

# cost PALLET CALL [COMPONENT=VALUE]...: "µs reads writes proof" of one call.
cost() {
	local pallet=$1 call=$2
	shift 2
	awk -v call="$call" -v at="$*" '
		$1 == call {
			found = 1
			n = split(at, pairs, " ")
			for (i = 1; i <= n; i++) { split(pairs[i], pair, "="); value[pair[1]] = pair[2] }
			sum["weight"] = $2; sum["reads"] = $3; sum["writes"] = $4; sum["proof"] = $5
			for (i = 6; i <= NF; i++) {
				split($i, part, /[:=]/)
				if (part[2] in value) sum[part[1]] += part[3] * value[part[2]]
			}
			printf "%.0f %d %d %d\n", sum["weight"] / 1e6 + 8 * sum["reads"] + 50 * sum["writes"],
				sum["reads"], sum["writes"], sum["proof"]
		}
		END { exit !found }' "$figures/$pallet" || die "$EXIT_FAILED" "no figure for $pallet::$call"
}

# total NAME PALLET:CALL[:COMPONENT=VALUE]...: one row of the table of life cycles.
total() {
	local name=$1 step pallet call at
	shift
	for step in "$@"; do
		IFS=: read -r pallet call at <<<"$step"
		cost "$pallet" "$call" "$at"
	done | awk -v name="$name" -v steps="$#" '
		{ t += $1; r += $2; w += $3; p += $4 }
		END { printf "| %s | %d | %d | %d | %d | %d |\n", name, steps, t, r, w, p }'
}

tables() {
	local ours native own best mesh=pallet_bounty_mesh
	printf 'Life of a child bounty: from posting to paid and cleaned away. Time is measured time plus 8 µs a read and 50 µs a write.\n\n'
	printf '| pallet | calls | µs | reads | writes | proof, bytes |\n|---|---|---|---|---|---|\n'
	ours="$(total 'Enmesh: the same in an asset' $mesh:post_child_in_place \
		$mesh:take $mesh:submit:p=1 $mesh:accept $mesh:claim:p=1)"
	native="$(total 'Enmesh: `post_child`, `take`, `submit`, `accept`, `claim`, in the native token' $mesh:post_child_in_place \
		$mesh:take $mesh:submit_native:p=1 $mesh:accept $mesh:claim_native:p=1)"
	own="$(total 'Enmesh: in an asset, with a deposit, a long text and `clean` of its own' $mesh:post_child:s=257 \
		$mesh:take $mesh:submit:p=1 $mesh:accept $mesh:claim:p=1 $mesh:clean)"
	local short quick
	short="$(total 'Enmesh: `post_child`, `take_and_submit`, `accept_and_pay`, in the native token' $mesh:post_child_in_place \
		$mesh:take_and_submit_native:p=1 $mesh:accept_and_pay_native:p=1)"
	quick="$(total 'Enmesh: the same in an asset' $mesh:post_child_in_place $mesh:take_and_submit:p=1 $mesh:accept_and_pay:p=1)"
	local children assets
	children="$(total 'SDK: `pallet-child-bounties`, native token only' pallet_child_bounties:add_child_bounty:d=1 \
		pallet_child_bounties:propose_curator pallet_child_bounties:accept_curator \
		pallet_child_bounties:award_child_bounty pallet_child_bounties:claim_child_bounty)"
	assets="$(total 'SDK: `pallet-multi-asset-bounties`, in an asset' pallet_multi_asset_bounties:fund_child_bounty \
		pallet_multi_asset_bounties:check_status_funding pallet_multi_asset_bounties:accept_curator \
		pallet_multi_asset_bounties:award_bounty pallet_multi_asset_bounties:check_status_payout)"
	printf '%s\n' "$short" "$quick" "$native" "$ours" "$own" "$children" "$assets"
	best="$(printf '%s\n%s\n' "$children" "$assets" | awk -F'|' 'NR == 1 || $4 < best { best = $4 } END { print best }')"
	awk -F'|' -v best="$best" '
		NR <= 4 { ours[NR] = $4 } NR == 5 { beside = $4 }
		END {
			printf "\nOf the best of the others (goal: at most 0.60) ours is %.2f in the native token with two steps to a signature,", \
				ours[1] / best
			printf " %.2f with one; of the one\nthat knows assets %.2f and %.2f.", ours[3] / best, ours[2] / beside, ours[4] / beside
			printf " All four are a child in a place that was paid for with the root, which costs the root no\n"
			printf "read and no write more; that with two steps to a signature is certain as soon as it is accepted, as with the others.\n"
		}' <<<"$short"$'\n'"$quick"$'\n'"$native"$'\n'"$ours"$'\n'"$assets"

	printf '\nDepth: the same call in the first and in the deepest layer (goal: at most 1.25 times).\n\n'
	printf '| call | µs at depth 1 | µs at depth 16 | ratio |\n|---|---|---|---|\n'
	local call last
	for call in post_child submit accept claim; do
		last=16
		[[ $call != post_child ]] || last=15
		printf '%s %s\n' "$(cost pallet_bounty_mesh "${call}_at_depth" d=1)" \
			"$(cost pallet_bounty_mesh "${call}_at_depth" "d=$last")" |
			awk -v call="$call" '{ printf "| `%s` | %d | %d | %.2f |\n", call, $1, $5, $5 / $1 }'
	done

	printf '\nSize: `accept` of a root (goal: the same with 10,000 descendants as with none).\n\n'
	printf '| descendants | µs | reads | writes | proof, bytes |\n|---|---|---|---|---|\n'
	for last in 0 10000; do
		ours="$(cost $mesh accept_above "d=$last")"
		printf '| %s | %s |\n' "$last" "${ours// / | }"
	done

	printf '\nOne vote. `pallet-dao` and `pallet-collective` stand in one state here, with as many members, 16 open votes each, and all but\n'
	printf 'two have voted in both; only the call that is measured differs.\n\n'
	printf '| pallet | members | µs | reads | writes | proof, bytes |\n|---|---|---|---|---|---|\n'
	local members
	for members in 8 64; do
		ours="$(cost votes vote_in_dao "m=$members")"
		best="$(cost votes vote_in_collective "m=$members")"
		printf '| Enmesh: `pallet-dao` | %s | %s |\n' "$members" "${ours// / | }"
		printf '| SDK: `pallet-collective` | %s | %s |\n' "$members" "${best// / | }"
	done
	printf '\nThe same in states of their own: `pallet-dao` with 64 members keeps some two hundred records, the collective three.\n\n'
	printf '| pallet | µs | reads | writes | proof, bytes |\n|---|---|---|---|---|\n'
	for call in vote_by_members:m=2 vote_by_members:m=64 vote_by_proposals:p=1 vote_by_proposals:p=16; do
		ours="$(cost pallet_dao "${call%:*}" "${call#*:}")"
		printf '| Enmesh: `pallet-dao`, %s | %s |\n' "${call#*:}" "${ours// / | }"
	done
	ours="$(cost pallet_dao vote)"
	printf '| Enmesh: `pallet-dao`, the weight of `vote`: 64 members, a ballot changed | %s |\n' "${ours// / | }"
	ours="$(cost pallet_dao vote_over_delegate)"
	best="$(cost pallet_collective vote m=64)"
	printf '| Enmesh: `pallet-dao`, in place of a delegate, 64 members | %s |\n' "${ours// / | }"
	printf '| SDK: `pallet-collective`, the weight of `vote` with 64 members, a ballot changed | %s |\n' "${best// / | }"
	printf '\n`m` members, `p` open proposals (with 64 members).\n'
}

new="$(mktemp)"
trap 'rm -f -- "$new" "$new.tables"' EXIT
tables >"$new.tables"
with_part "$page" peers "$new.tables" >"$new"
cat -- "$new" >"$page"
