// SPDX-License-Identifier: Apache-2.0
// A node whose disk is full, or cannot be written to. Longer, and on more kinds of disks: `scripts/faults.sh disk`.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { faults, rowsOf } from '../lib/script.mjs';

describe('a full disk', () => {
	let result;
	let rows;

	before(async () => {
		result = await faults('--dry', 'room');
		rows = rowsOf(result.stdout, 'room');
	});

	test('the node ends, goes on where there is room again, and refuses a read-only disk in one line', (t) => {
		const { code, missing, stdout, stderr } = result;
		if (missing) {
			t.skip(missing);
			return;
		}
		assert.equal(code, 0, stderr);
		assert.equal(rows.length, 2, stdout);
		for (const row of rows) {
			assert.equal(row.length, 8, stdout);
			const [, , filled, , , gone, , seconds] = row;
			assert.equal(Number(filled), 1);
			assert.equal(Number(gone), 0, 'its last final block is still there');
			assert.ok(Number(seconds) <= 8, 'it makes blocks at once');
		}
		assert.match(stdout, /^Read-only, an empty directory: code 1, `Error: .*Read-only/m);
	});

	test('while some room is left the node says so and ends with an error; without it does not start', (t) => {
		if (result.missing) {
			t.skip(result.missing);
			return;
		}
		assert.match(rows[0][3], /^1 × code 1, `dropped below threshold` in the log, last line `Error: .*log/);
		for (const row of rows) {
			assert.match(row[4], /^1 × code 1, .*last line `Error: .* MiB are free at .*make room/);
		}
	});
});
