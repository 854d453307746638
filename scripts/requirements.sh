#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes into docs/requirements.md which tests cover each requirement.
#
# Usage: scripts/requirements.sh [--check]
#   --check   write nothing, fail if the page is out of date
#
# A test says what it shows in the line above it, or in its first line: `// covers: B-07, B-08`. The last column of the page follows from
# that; the others are written by hand. Fails if a test covers a requirement that does not exist, or if SECURITY.md, docs/security.md
# or a page below docs/security names a test or a file that does not exist, or if one of the 80 known failures has no line there.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

check=0
read_arguments '' 'check' "$@"

cd -- "$ENMESH_ROOT"
page=docs/requirements.md
security=(SECURITY.md docs/security.md docs/security/*.md)
new="$(mktemp)" fns="$(mktemp)"
trap 'rm -f -- "$new" "$fns"' EXIT

# "id<tab>file: test" for every claim.
claims() {
	# shellcheck disable=SC2016 # awk, not the shell, expands these.
	find pallets runtime node e2e/test scripts/tests -name '*.rs' -o -name '*.mjs' -o -name '*.sh' | LC_ALL=C sort |
		xargs awk '
			FNR == 1 { delete ids; n = 0; last = "" }
			match($0, /^[ \t]*(\/\/|#) covers: /) {
				rest = substr($0, RSTART + RLENGTH)
				while (match(rest, /[A-Z]-[0-9][0-9]/)) {
					ids[++n] = substr(rest, RSTART, RLENGTH)
					rest = substr(rest, RSTART + RLENGTH)
				}
				# Inside the body of a Rust test: it is that one.
				match($0, /^[ \t]*/)
				if (FILENAME ~ /\.rs$/ && last != "" && RLENGTH > depth) {
					for (i = 1; i <= n; i++) print ids[i] "\t" FILENAME "\t" last
					n = 0
				}
				next
			}
			FILENAME ~ /\.rs$/ && /fn [a-z0-9_]+/ {
				match($0, /^[ \t]*/); depth = RLENGTH
				last = $0; sub(/.*fn /, "", last); sub(/[(<].*/, "", last); last = "`" last "`"
			}
			n && (/fn [a-z0-9_]+/ || /(test|describe|it)\(/ || /^[a-z_]+\(\)/) {
				name = $0
				if (name ~ /fn /) { sub(/.*fn /, "", name); sub(/[(<].*/, "", name); name = "`" name "`" }
				else if (name ~ /\(\)/ && FILENAME ~ /\.sh$/) { sub(/\(\).*/, "", name); name = "`" name "`" }
				else { sub(/^[^\47"`]*[\47"`]/, "", name); sub(/[\47"`],.*/, "", name); name = "“" name "”" }
				for (i = 1; i <= n; i++) print ids[i] "\t" FILENAME "\t" name
				n = 0
			}
		'
}

claims | awk -F '\t' -v OFS='|' '
	NR == FNR {
		file = $2
		sub(/\/src\/tests\//, "/", file); sub(/\/tests\/it\//, "/", file); sub(/\/src\//, "/", file); sub(/^pallets\//, "", file)
		if (!(($1, file) in seen)) { seen[$1, file] = 1; order[$1] = order[$1] (order[$1] == "" ? "" : "\t") file }
		list[$1, file] = list[$1, file] (list[$1, file] == "" ? "" : ", ") $3
		claimed[$1] = $2
		next
	}
	match($0, /^\| [A-Z]-[0-9][0-9] \|/) {
		id = substr($0, 3, 4)
		known[id] = 1
		count = split($0, cell, "|")
		tests = ""
		m = split(order[id], files, "\t")
		for (i = 1; i <= m; i++) tests = tests (tests == "" ? "" : "; ") files[i] ": " list[id, files[i]]
		print "|" cell[2] "|" cell[3] "|" cell[4] "| " (tests == "" ? "**none**" : tests) " |"
		next
	}
	{ print }
	END {
		for (id in claimed) if (!(id in known)) { print "error: " claimed[id] " covers " id ", which is no requirement" > "/dev/stderr"; bad = 1 }
		exit bad
	}
' - "$page" >"$new" || die "$EXIT_FAILED" 'docs/requirements.md and the tests do not agree'

# "file<tab>test" for every test of those pages that is nowhere: `module::test` in a file of that module, a bare name of four words or
# more anywhere, “a title” in the tests of the node; and for every path.
missing() {
	grep -rnoE '^[[:space:]]*(pub(\([a-z]+\))? )?fn [a-z0-9_]+' --include='*.rs' pallets runtime node |
		sed -E 's/^([^:]*):[0-9]+:.*fn ([a-z0-9_]+)$/\1\t\2/' >"$fns"
	# shellcheck disable=SC2016 # backticks are part of the text.
	grep -noE '`([a-z0-9_]+::)+[a-z0-9_]+`|`[a-z0-9]+(_[a-z0-9]+){3,}`' "${security[@]}" |
		sed -E 's/^([^:]*):[0-9]+:`(.*)`$/\1\t\2/' | LC_ALL=C sort -u |
		awk -F '\t' '
			NR == FNR {
				file = $1; sub(/\/mod\.rs$/, "", file); sub(/\.rs$/, "", file)
				any[$2] = 1
				n = split(file, part, "/")
				for (path = part[n]; n > 0; path = part[--n] "::" path) at[path "::" $2] = 1
				next
			}
			!($2 ~ /::/ ? $2 in at : $2 in any) { print $1 "\t" $2 }
		' "$fns" -
	local file name
	grep -noE '“[^”]+”' "${security[@]}" | sed -E 's/^([^:]*):[0-9]+:“(.*)”$/\1\t\2/' | while IFS=$'\t' read -r file name; do
		grep -rFq -- "'$name'" e2e/test || printf '%s\t%s\n' "$file" "$name"
	done
	# shellcheck disable=SC2016 # backticks are part of the text.
	grep -noE '`[a-z0-9_.-]+(/[a-z0-9_.-]+)+`' "${security[@]}" | sed -E 's/^([^:]*):[0-9]+:`(.*)`$/\1\t\2/' |
		while IFS=$'\t' read -r file name; do
			[[ -e $name ]] || printf '%s\t%s\n' "$file" "$name"
		done
}

lost="$(missing)"
if [[ -n $lost ]]; then
	say "$lost" >&2
	die "$EXIT_FAILED" 'these are named in pages about security and do not exist'
fi

unanswered="$(comm -23 <(seq 80 | sort) <(sed -nE 's/^\| ([0-9]+) \|.*/\1/p' "${security[@]}" | sort -u) | sort -n | tr '\n' ' ')"
[[ -z $unanswered ]] || die "$EXIT_FAILED" "no line in docs/security about the known failures ${unanswered% }"

if ((check)); then
	cmp -s -- "$new" "$page" || die "$EXIT_FAILED" "$page is out of date: run scripts/requirements.sh and commit it"
else
	cmp -s -- "$new" "$page" || cp -- "$new" "$page"
fi
