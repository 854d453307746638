// SPDX-License-Identifier: Apache-2.0
// Four validators, each in a network namespace: one is killed and restarted, then two and two lose each other. Longer and
// with more faults: `scripts/faults.sh`.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { faults, rowsOf } from '../lib/script.mjs';

// covers: C-02, C-07
test('finality survives one of four, stops in halves, returns, and never contradicts itself', async (t) => {
	const { code, missing, stdout, stderr } = await faults('--dry', 'short');
	if (missing) {
		t.skip(missing);
		return;
	}
	assert.equal(code, 0, stderr);
	const rows = rowsOf(stdout, 'short');
	assert.equal(rows.length, 2, stdout);
	const [killed, halves] = rows;
	assert.match(killed[0], /^one of four killed/);
	assert.match(halves[0], /^partition 2\/2/);
	assert.ok(Number(killed[2]) >= 5, 'blocks became final without one of four');
	assert.equal(Number(halves[2]), 0, 'none did without three of four');
	assert.ok([killed, halves].every((row) => Number(row.at(-1)) === 0), 'no conflict');
});
