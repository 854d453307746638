// SPDX-License-Identifier: Apache-2.0
// Runs the tools of scripts/learn as their users do: as commands.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pathOf = (tool) => fileURLToPath(new URL(`../../scripts/learn/${tool}.mjs`, import.meta.url));

/** Begins a command. `done` gives its exit code and both streams. */
export function start(tool, args, { key, env = {} } = {}) {
	const child = spawn(process.execPath, [pathOf(tool), ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...(key ? { ENMESH_KEY: key } : {}), ...env },
	});
	const out = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr']) {
		child[name].setEncoding('utf8').on('data', (text) => { out[name] += text; });
	}
	const done = new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => resolve({ code, signal, ...out }));
	});
	return { child, done };
}

/** Runs a command that must succeed. Gives what it said on stdout. */
export async function tool(name, args, options) {
	const { code, stdout, stderr } = await start(name, args, options).done;
	assert.equal(code, 0, `${name} ${args.join(' ')}:\n${stderr}`);
	return stdout;
}

/** Runs a command that must fail with this exit code. Gives all its lines on stderr, of which the last begins with `error:`. */
export async function toolFails(name, args, code, options) {
	const result = await start(name, args, options).done;
	assert.equal(result.code, code, `${name} ${args.join(' ')}:\n${result.stdout}${result.stderr}`);
	const lines = result.stderr.trimEnd().split('\n');
	assert.match(lines.at(-1), /^error: /);
	assert.doesNotMatch(result.stderr, /^\s+at /m, 'no stack trace');
	return lines;
}
