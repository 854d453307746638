#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# mutants.mjs puts mutants behind switches, finds out which do not compile, and leaves the sources as they were. The
# compiler is a stub that finds fault with what it is told to.
# shellcheck disable=SC2016 # the stub expands these.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
command -v node >/dev/null || { echo 'test_mutants.sh: no Node.js here, nothing was tried'; exit 0; }

tree="$WORK/tree" file=pallets/toy/src/lib.rs
mkdir -p "$tree/pallets/toy/src" "$WORK/bin"
cat >"$tree/$file" <<'RUST'
/// Braces { of a comment
#[cfg_attr(all(), doc = "and { of an attribute")]
pub const fn sum(a: u32, b: u32) -> u32 {
	a + b
}

fn same(lifetime: &'static str) -> bool {
	let _braces = ['}', '{'];
	lifetime == "}" && "\"}" != lifetime
}

const FIVE: u32 = 2 + 3;
RUST
cp "$tree/$file" "$WORK/before.rs"

# mutant FUNCTION-LINES LINE COLUMN-FROM COLUMN-TO REPLACEMENT NAME
mutant() {
	local function=null
	[[ -z $1 ]] || function="{\"function_name\":\"${6##* }\",\"span\":{\"start\":{\"line\":${1%-*},\"column\":1},\"end\":{\"line\":${1#*-},\"column\":2}}}"
	printf '{"file":"%s","function":%s,"span":{"start":{"line":%d,"column":%d},"end":{"line":%d,"column":%d}},"replacement":"%s","name":"%s"}' \
		"$file" "$function" "$2" "$3" "$2" "$4" "$5" "$6"
}
{
	printf '['
	mutant 1-5 4 4 5 - 'minus in sum'; printf ,
	mutant 1-5 4 2 7 'nonsense' 'nonsense in sum'; printf ,
	mutant 7-10 9 18 20 '||' 'or in same'; printf ,
	mutant '' 12 21 22 - 'minus in a constant'; printf ,
	mutant 7-10 9 18 20 '+' 'not drawn in same'
	printf ']'
} >"$WORK/list.json"
printf '%s\n' 'minus in sum' 'nonsense in sum' 'or in same' 'minus in a constant' >"$WORK/draw"

# The compiler: an error in the line that has nonsense, else a program.
cat >"$WORK/bin/cargo" <<'STUB'
#!/usr/bin/env bash
cp pallets/toy/src/lib.rs "$WORK/seen.rs"
line="$(grep -n -m 1 nonsense pallets/toy/src/lib.rs | cut -d: -f1)"
if [[ -n $line ]]; then
	printf '{"reason":"compiler-message","message":{"level":"error","message":"no","spans":[{"is_primary":true,"file_name":"pallets/toy/src/lib.rs","line_start":%d}]}}\n' "$line"
else
	printf '{"reason":"compiler-artifact","profile":{"test":true},"executable":"/the/program"}\n'
fi
STUB
chmod +x "$WORK/bin/cargo"
export WORK PATH="$WORK/bin:$PATH"

run node "$SCRIPTS/mutants.mjs" "$tree" pallet-toy "$WORK/list.json" "$WORK/draw" "$WORK/switches"
is 'it ends well' "$code" 0
is 'each mutant is told what became of it' "$(cat "$WORK/switches")" "$(printf '%s\n' /the/program \
	$'1\tminus in sum' $'unviable\tnonsense in sum' $'3\tor in same' $'apart\tminus in a constant')"
seen="$(tr -d '\n\t' <"$WORK/seen.rs")"
contains 'a function is there once more for its mutant, and no constant' "$seen" \
	'pub       fn sum(a: u32, b: u32) -> u32 { match crate::mutant() {1 => {a - b}_ => {a + b}}}'
contains 'a string does not end a function' "$seen" '3 => {let _braces = ['\''}'\'', '\''{'\''];lifetime == "}" || "\"}" != lifetime}_ => {'
contains 'the switch is there' "$seen" 'pub(crate) fn mutant() -> u32'
is 'the sources are as before' "$(cat "$tree/$file")" "$(cat "$WORK/before.rs")"
finish
