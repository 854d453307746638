// SPDX-License-Identifier: Apache-2.0
// One node that is killed again and again under load, then asked by people who mean it no good. Longer, with more of each:
// `scripts/faults.sh kills requests`.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { killed } from '../faults/kills.mjs';
import { abused } from '../faults/requests.mjs';
import { newDir, removeDir } from '../lib/node.mjs';
import { Random } from '../lib/random.mjs';

const SEED = 20261121;
const CYCLES = 5;

// In order: the second goes on with the node of the first.
describe('a node that is maltreated', () => {
	let dir;

	before(() => {
		dir = newDir();
	});

	after(() => removeDir(dir));

	// covers: C-01
	test('kill -9 under load loses nothing that was final, and blocks come at once', async (t) => {
		t.diagnostic(`seed ${SEED}`);
		const { times, finals, counts, failed } = await killed({ dir, cycles: CYCLES, random: new Random(SEED), say: (text) => t.diagnostic(text) });
		assert.equal(times.length, CYCLES);
		assert.ok(finals >= CYCLES, 'something became final in each cycle');
		assert.ok(['balances', 'dao', 'bountyMesh'].every((pallet) => counts[pallet] > CYCLES), `there was load: ${JSON.stringify(counts)}`);
		assert.equal(failed, 0);
	});

	// covers: C-09
	test('a public RPC node answers nonsense with errors, stays small, and makes its blocks', async (t) => {
		t.diagnostic(`seed ${SEED}`);
		const { rows } = await abused({
			dir, chain: join(dir, 'chain.json'), random: new Random(SEED), seconds: 2,
			connections: 520, subscriptions: 2, readers: 10, answers: 10, say: (text) => t.diagnostic(text),
		});
		const seen = (name, kind) => rows.find((row) => row.name === name).tally.get(kind);
		assert.ok(seen('a crowd', 'connections') > 400 && seen('a crowd', 'connections refused') > 0, 'so many connections and no more');
		assert.ok(seen('no SCALE', 'errors') > 50);
	});
});
