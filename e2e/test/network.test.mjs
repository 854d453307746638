// SPDX-License-Identifier: Apache-2.0
// Four validators, each in a network namespace: one is killed and restarted, then two and two lose each other. Longer and
// with more faults: `scripts/faults.sh`.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { binary } from '../lib/node.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/faults.sh', import.meta.url));
// How the scripts say that something is missing on this machine.
const MISSING = 3;

/** Runs the script to its end. */
function faults(...args) {
	return new Promise((resolve, reject) => {
		const child = spawn(SCRIPT, args, { env: { ...process.env, ENMESH_NODE: binary() }, stdio: ['ignore', 'pipe', 'pipe'] });
		const out = { stdout: '', stderr: '' };
		for (const name of ['stdout', 'stderr']) {
			child[name].setEncoding('utf8').on('data', (text) => { out[name] += text; });
		}
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, ...out }));
	});
}

// covers: C-02, C-07
test('finality survives one of four, stops in halves, returns, and never contradicts itself', async (t) => {
	const { code, stdout, stderr } = await faults('--dry', 'short');
	if (code === MISSING && stderr.includes('network namespaces')) {
		t.skip(stderr.trim().split('\n').at(-1));
		return;
	}
	assert.equal(code, 0, stderr);
	// What it would write into the page: this step's part of it.
	const part = stdout.split(/^(?=### )/m).find((each) => each.startsWith('### short:')) ?? '';
	const rows = part.split('\n').filter((line) => /^\| (one of four killed|partition 2\/2)/.test(line));
	assert.equal(rows.length, 2, stdout);
	// The names of the partition's halves hold a bar, which is escaped.
	const [killed, halves] = rows.map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()).slice(1, -1));
	assert.ok(Number(killed[2]) >= 5, 'blocks became final without one of four');
	assert.equal(Number(halves[2]), 0, 'none did without three of four');
	assert.ok([killed, halves].every((row) => Number(row.at(-1)) === 0), 'no conflict');
});
