// SPDX-License-Identifier: Apache-2.0
// Merges weights of several runs of scripts/benchmark.sh: of each call the run in which it took least.
//
// Usage: node scripts/quieter.mjs WEIGHTS OTHER...
//   WEIGHTS   the newest run, which is rewritten
//   OTHER     runs before it
//
// A machine that is shared is slow at times, and then says too much; it never says too little. Calls are compared only
// with runs in which they touched the same storage: with others, the code is not the same any more.

import { readFileSync, writeFileSync } from 'node:fs';

const fail = (line) => {
	console.error(line);
	process.exit(2);
};

const [newest, ...others] = process.argv.slice(2);
if (others.length === 0) {
	fail('quieter.mjs wants a file of weights and others of runs before');
}

const number = (digits) => Number(digits.replaceAll('_', ''));

/** The functions of a file, under the implementation they are of and their name. */
function read(file) {
	const text = readFileSync(file, 'utf8');
	const date = /^\/\/! Date: (\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? fail(`${file} has no date`);
	const calls = new Map();
	for (const part of text.split(/^(?=impl)/m).slice(1)) {
		const of = part.slice(0, part.indexOf('\n'));
		for (const [body, name] of part.matchAll(/(?:^\t\/\/\/.*\n)*^\tfn (\w+)\(.*\n(?:^\t\t.*\n)*^\t\}\n/gm)) {
			const storage = body.match(/^\t\/\/\/ (?:Storage|Proof|The range).*$|(?:reads|writes)\(.*$/gm) ?? [];
			calls.set(`${of} ${name}`, { body, date, storage: storage.join('\n'), time: time(body) });
		}
	}
	return { text, calls };
}

/** Picoseconds with the largest components. */
function time(body) {
	const largest = new Map([...body.matchAll(/component `(\w+)` is `\[\d+, (\d+)\]`/g)].map(([, name, most]) => [name, Number(most)]));
	const base = number(/Weight::from_parts\(([\d_]+), \d+\)/.exec(body)[1]);
	const slopes = body.matchAll(/from_parts\(([\d_]+), 0\)\.saturating_mul\((\w+)\.into\(\)\)/g);
	return [...slopes].reduce((sum, [, slope, name]) => sum + number(slope) * largest.get(name), base);
}

const { text, calls } = read(newest);
const before = others.map(read);
let merged = text;
for (const [key, call] of calls) {
	const same = before.map((run) => run.calls.get(key)).filter((found) => found?.storage === call.storage);
	const best = same.reduce((least, found) => (found.time < least.time ? found : least), call);
	if (best !== call) {
		// A line that an earlier merge wrote stays: it says when the figure was measured.
		const told = /^\t\t\/\/ Of the quieter run of/m.test(best.body);
		const line = told ? best.body : best.body.replace(/^(\tfn .*\n)/m, `$1\t\t// Of the quieter run of ${best.date}.\n`);
		merged = merged.replace(call.body, () => line);
	}
}
writeFileSync(newest, merged);
