// SPDX-License-Identifier: Apache-2.0
// Transactions as deep, wide, long and many as a node takes, and a bit more. Longer: `scripts/faults.sh bombs`.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { bombed } from '../faults/bombs.mjs';
import { newDir, removeDir } from '../lib/node.mjs';

/** Slots without a block, of a hundred: other tests and whatever else runs on the machine take their part. */
const MOST_MISSED = 50;

let dir;

before(() => {
	dir = newDir();
});

after(() => removeDir(dir));

// covers: C-05
test('what is too much is refused, and blocks go on under all the rest', async (t) => {
	const rows = await bombed({ dir, seconds: 3, pool: 100, say: (text) => t.diagnostic(text) });
	const [made, lost] = ['blocks', 'missed'].map((key) => rows.reduce((sum, row) => sum + row[key], 0));
	assert.ok(made > rows.length, 'there were blocks');
	assert.ok(lost * 100 <= (made + lost) * MOST_MISSED, `blocks come in time: ${lost} of ${made + lost} slots without one`);
});
