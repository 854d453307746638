// SPDX-License-Identifier: Apache-2.0

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { binary } from './node.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/faults.sh', import.meta.url));
// How the scripts say that something is missing on this machine.
const MISSING = 3;

/** Runs `scripts/faults.sh` to its end. `missing`: why this machine cannot. */
export function faults(...args) {
	return new Promise((resolve, reject) => {
		const child = spawn(SCRIPT, args, { env: { ...process.env, ENMESH_NODE: binary() }, stdio: ['ignore', 'pipe', 'pipe'] });
		const out = { stdout: '', stderr: '' };
		for (const name of ['stdout', 'stderr']) {
			child[name].setEncoding('utf8').on('data', (text) => { out[name] += text; });
		}
		child.once('error', reject);
		child.once('close', (code) => {
			const missing = code === MISSING && out.stderr.includes('network namespaces') ? out.stderr.trim().split('\n').at(-1) : undefined;
			resolve({ code, missing, ...out });
		});
	});
}

/** The part of the page that a step would write: the cells of its table, row by row, without the heading. */
export function rowsOf(stdout, step) {
	const part = stdout.split(/^(?=###? )/m).find((each) => each.startsWith(`### ${step}:`)) ?? '';
	// A cell may hold a bar, which is escaped.
	const cells = (line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()).slice(1, -1);
	return part.split('\n').filter((line) => line.startsWith('| ')).slice(2).map(cells);
}
