#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Puts many mutants into one build of a pallet's tests: each function is there once more for each of its mutants, and the
// environment variable ENMESH_MUTANT says which of them runs. So a mutant costs a run of the tests and no build.
//
// Usage: mutants.mjs TREE PACKAGE LIST DRAW SWITCHES
//   TREE      a copy of the project; its sources are as before afterwards
//   LIST      what `cargo mutants --list --json` says
//   DRAW      names of those that shall be built in, one a line
//   SWITCHES  file to write: the test program, then for each mutant its number (or `unviable`: does not compile, or
//             `apart`: cannot be switched, as in what a constant is made by) and its name

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUNDS = 30;
const SWITCH = `
pub(crate) fn mutant() -> u32 {
	static CHOSEN: ::std::sync::OnceLock<u32> = ::std::sync::OnceLock::new();
	*CHOSEN.get_or_init(|| ::std::env::var("ENMESH_MUTANT").map_or(0, |number| number.parse().unwrap_or_default()))
}
`;

/** The end of what begins at `at` and is no code (comment, string, character, attribute), or nothing. */
function skipped(text, at) {
	const rest = text.slice(at, at + 2);
	if (rest === '//') {
		return text.indexOf('\n', at);
	}
	if (rest === '/*') {
		return text.indexOf('*/', at) + 2;
	}
	const literal = /^(b?"(\\[^]|[^"\\])*"|b?'(\\[^']+|\\'|[^'\\])')/.exec(text.slice(at, at + 4_000));
	if (literal) {
		return at + literal[0].length;
	}
	return rest === '#[' ? closing(text, at + 1) + 1 : undefined;
}

/** Where the bracket that opens at `at` is closed. */
function closing(text, at) {
	let depth = 0;
	for (let i = at; i < text.length; i += 1) {
		const end = skipped(text, i);
		if (end !== undefined) {
			i = end - 1;
		} else if ('([{'.includes(text[i])) {
			depth += 1;
		} else if (')]}'.includes(text[i])) {
			depth -= 1;
			if (depth === 0) {
				return i;
			}
		}
	}
	throw new Error('a bracket is not closed');
}

/** Where the body of the function that begins at `at` opens and closes, and where it says that it is constant. */
function body(text, at) {
	let constant;
	for (let i = at; i < text.length; i += 1) {
		const end = skipped(text, i);
		if (end !== undefined) {
			i = end - 1;
		} else if ('(['.includes(text[i])) {
			i = closing(text, i);
		} else if (text[i] === '{') {
			return { open: i, close: closing(text, i), constant };
		} else if (/^const\s+fn\b/.test(text.slice(i, i + 10))) {
			constant = i;
		}
	}
	return undefined;
}

/** A file, and the functions of it that are there several times. */
class Source {
	constructor(tree, file) {
		this.path = join(tree, file);
		this.file = file;
		this.text = readFileSync(this.path, 'utf8');
		this.starts = [0];
		for (let i = this.text.indexOf('\n'); i >= 0; i = this.text.indexOf('\n', i + 1)) {
			this.starts.push(i + 1);
		}
		this.functions = new Map();
	}

	offset({ line, column }) {
		return this.starts[line - 1] + column - 1;
	}

	/** Takes a mutant in, unless it cannot be switched. */
	take(mutant) {
		const start = mutant.function && this.offset(mutant.function.span.start);
		const within = mutant.function && body(this.text, start);
		const [from, to] = [this.offset(mutant.span.start), this.offset(mutant.span.end)];
		if (!within || from < within.open || to > within.close) {
			return false;
		}
		const { open, close } = within;
		for (const other of this.functions.values()) {
			if (other.open !== open && other.open < close && open < other.close) {
				return false;
			}
		}
		const name = mutant.function.function_name.split('::').pop();
		const found = this.functions.get(open) ?? { ...within, name, mutants: [] };
		this.functions.set(open, found);
		const changed = `${this.text.slice(open, from)}${mutant.replacement}${this.text.slice(to, close + 1)}`;
		found.mutants.push({ mutant, changed });
		return true;
	}

	/** Writes it with what is switched, and remembers which lines are whose. */
	write() {
		let [out, line, at] = ['', 1, 0];
		const add = (text) => {
			out += text;
			line += text.split('\n').length - 1;
		};
		for (const each of [...this.functions.values()].sort((a, b) => a.open - b.open)) {
			each.mutants = each.mutants.filter(({ mutant }) => mutant.state === String(mutant.number));
			if (each.mutants.length === 0) {
				this.functions.delete(each.open);
				continue;
			}
			// What looks for its number is no constant any more.
			const head = this.text.slice(at, each.open);
			add(each.constant ? `${head.slice(0, each.constant - at)}     ${head.slice(each.constant - at + 5)}` : head);
			each.first = line;
			add('{ match crate::mutant() {\n');
			for (const copy of each.mutants) {
				copy.first = line;
				add(`${copy.mutant.number} => ${copy.changed}`);
				copy.last = line;
				add('\n');
			}
			add(`_ => ${this.text.slice(each.open, each.close + 1)}\n}}`);
			each.last = line;
			at = each.close + 1;
		}
		add(this.text.slice(at));
		if (this.file.endsWith('/src/lib.rs')) {
			add(SWITCH);
		}
		writeFileSync(this.path, out);
	}

	/** Takes out what an error in a line is about: one mutant, or all of its function if it is not in a copy. */
	blame(line, message) {
		const each = [...this.functions.values()].find(({ first, last }) => first <= line && line <= last);
		if (!each) {
			return false;
		}
		const copy = each.mutants.find(({ first, last }) => first <= line && line <= last);
		if (copy && !/match. arms have incompatible/.test(message)) {
			copy.mutant.state = 'unviable';
		} else {
			each.mutants.forEach(({ mutant }) => { mutant.state = 'apart'; });
		}
		return true;
	}
}

/** Leaves constant functions alone that a constant needs. */
function spare(sources, { code, message }) {
	const name = code?.code === 'E0015' && /`(?:[^`]*::)?(\w+)(?:::<[^`]*>)?`/.exec(message)?.[1];
	const found = [...sources.values()].flatMap((source) => [...source.functions.values()])
		.filter((each) => each.constant && each.name === name);
	found.forEach((each) => each.mutants.forEach(({ mutant }) => { mutant.state = 'apart'; }));
	return found.length > 0;
}

/** Where an error was made: in the files of the tree, also if a macro is around it. */
function places({ spans }) {
	const found = [];
	for (let span of spans.filter((each) => each.is_primary)) {
		for (; span; span = span.expansion?.span) {
			found.push([span.file_name, span.line_start]);
		}
	}
	return found;
}

function build(tree, name) {
	const { stdout } = spawnSync('cargo', ['test', '--package', name, '--lib', '--no-run', '--message-format=json'],
		{ cwd: tree, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
	const messages = stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
	return {
		program: messages.findLast((each) => each.executable && each.profile?.test)?.executable,
		errors: messages.filter((each) => each.reason === 'compiler-message' && each.message.level === 'error')
			.map((each) => each.message).filter((message) => message.spans.length > 0),
	};
}

function main([tree, name, list, draw, switches]) {
	const drawn = new Set(readFileSync(draw, 'utf8').split('\n'));
	const mutants = JSON.parse(readFileSync(list, 'utf8')).filter((mutant) => drawn.has(mutant.name));
	const sources = new Map();
	const source = (file) => {
		sources.set(file, sources.get(file) ?? new Source(tree, file));
		return sources.get(file);
	};
	source(`pallets/${name.replace('pallet-', '')}/src/lib.rs`);
	mutants.forEach((mutant, index) => {
		mutant.number = index + 1;
		mutant.state = source(mutant.file).take(mutant) ? String(mutant.number) : 'apart';
	});
	let program;
	try {
		for (let round = 1; !program; round += 1) {
			sources.forEach((each) => each.write());
			const { program: built, errors } = build(tree, name);
			program = built;
			const blamed = errors.map((error) => spare(sources, error) || places(error)
				.some(([file, line]) => sources.get(file)?.blame(line, error.message)));
			if (!program && (!blamed.some(Boolean) || round === ROUNDS)) {
				throw new Error(`${name} with its mutants does not build: ${errors[0]?.rendered ?? 'no error was given'}`);
			}
			process.stderr.write(`round ${round}: ${errors.length} errors\n`);
		}
	} finally {
		sources.forEach((each) => writeFileSync(each.path, each.text));
	}
	writeFileSync(switches, [program, ...mutants.map((mutant) => `${mutant.state}\t${mutant.name}`), ''].join('\n'));
}

main(process.argv.slice(2));
