// SPDX-License-Identifier: Apache-2.0
// What the three tools share as commands: arguments, help, one-line errors, exit codes, progress.

import { parseArgs } from 'node:util';

/** The command was understood and could not be carried out: exit code 1. */
export class Failure extends Error {}

/** The command was not understood: exit code 2. */
export class Usage extends Error {}

const STRING = { type: 'string' };
const FLAG = { type: 'boolean' };

/** One option: its kind, what stands for its value in the help, and what it is. */
export const text = (value, what) => ({ ...STRING, value, what });
export const flag = (what) => ({ ...FLAG, what });

function helpOf(tool, name, { usage, what, options }) {
	const lines = Object.entries(options).map(([option, { value, what: about }]) => (
		`  ${`--${option}${value ? ` ${value}` : ''}`.padEnd(20)} ${about}`));
	return `Usage: ${tool} ${name} ${usage}\n\n${what}\n\n${lines.join('\n')}\n`;
}

function overview(tool, about, commands) {
	const lines = Object.entries(commands).map(([name, { what }]) => `  ${name.padEnd(10)} ${what.split('\n')[0]}`);
	return `Usage: ${tool} COMMAND [OPTION...]\n\n${about}\n\n${lines.join('\n')}\n\n`
		+ `\`${tool} COMMAND --help\` tells the options. Exit codes: 0 done, 1 failed, 2 wrong arguments.\n`;
}

async function dispatch(tool, about, commands, args) {
	const [name, ...rest] = args;
	if (name === undefined) {
		throw new Usage(`no command; see ${tool} --help`);
	}
	if (name === '--help' || name === '-h') {
		process.stdout.write(overview(tool, about, commands));
		return;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		throw new Usage(`unknown command '${name}'; see ${tool} --help`);
	}
	const options = Object.fromEntries(
		Object.entries({ ...command.options, help: FLAG }).map(([option, { type }]) => [option, { type }]),
	);
	let parsed;
	try {
		parsed = parseArgs({ args: rest, options, allowPositionals: true });
	} catch (error) {
		throw new Usage(error.message.split('\n')[0].split('. ')[0]);
	}
	if (parsed.values.help) {
		process.stdout.write(helpOf(tool, name, command));
		return;
	}
	const [least, most] = command.positionals ?? [0, 0];
	if (parsed.positionals.length < least || parsed.positionals.length > most) {
		throw new Usage(`wrong number of arguments; see ${tool} ${name} --help`);
	}
	for (const option of command.required ?? []) {
		if (parsed.values[option] === undefined) {
			throw new Usage(`--${option} is missing; see ${tool} ${name} --help`);
		}
	}
	await command.run(parsed.values, parsed.positionals);
}

/** Runs a tool. Whatever goes wrong ends in one line on stderr and an exit code. */
export async function main(tool, about, commands, args = process.argv.slice(2)) {
	try {
		await dispatch(tool, about, commands, args);
	} catch (error) {
		const line = String(error.message ?? error).trim().replaceAll(/\s*\n\s*/g, '; ');
		process.stderr.write(`error: ${line}\n`);
		if (process.env.ENMESH_TRACE) {
			process.stderr.write(`${error.stack}\n`);
		}
		process.exitCode = error instanceof Usage ? 2 : 1;
	}
}

/** A whole number of an option within bounds. */
export function whole(value, name, { least = 0, most = 2 ** 32 - 1 } = {}) {
	const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
	if (!(number >= least && number <= most)) {
		throw new Usage(`--${name} '${value}' is not a whole number from ${least} to ${most}`);
	}
	return number;
}

const EVERY_MS = 2_000;

/** Says on stderr how far a long piece of work is, every two seconds at most. */
export function progress(what, total) {
	let next = Date.now() + EVERY_MS;
	return (done) => {
		if (Date.now() >= next) {
			next = Date.now() + EVERY_MS;
			const part = total ? ` of ${total} (${Math.floor((done * 100) / total)} %)` : '';
			process.stderr.write(`${what}: ${done}${part}\n`);
		}
	};
}
