// SPDX-License-Identifier: Apache-2.0
// The witness of `scripts/faults.sh` notices what must never happen. Without a node: no real one can be made to do it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Witness } from '../lib/witness.mjs';

/** Stands in for a node that calls these blocks final, the first of height 1. */
const node = (number, chain, ups = 1) => ({
	number,
	ups,
	name: `node ${number}`,
	awake: true,
	finalized: async () => chain.length,
	rpc: async (method, heights) => {
		assert.equal(method, 'chain_getBlockHash');
		return heights.map((height) => chain[height - 1]);
	},
});

test('nodes that agree, one of them behind, one without its past', async () => {
	const peers = [node(1, ['a', 'b', 'c']), node(2, ['a', 'b']), node(3, [null, 'b', 'c'])];
	const witness = new Witness({ peers });
	await witness.look();
	witness.check();
	assert.deepEqual([witness.compared, witness.conflicts.length], [4, 0]);
});

test('two nodes that call different blocks of one height final', async () => {
	const witness = new Witness({ peers: [node(1, ['a', 'b', 'c']), node(2, ['a', 'x'])] });
	await witness.look();
	assert.throws(() => witness.check(), /block 2 is . for node \d and . for node \d/);
});

test('a node that takes back after a restart what was final', async () => {
	const network = { peers: [node(1, ['a', 'b', 'c'])] };
	const witness = new Witness(network);
	await witness.look();
	witness.check();
	network.peers = [node(1, ['a', 'b', 'x'], 2)];
	await witness.look();
	assert.throws(() => witness.check(), /block 3 is c for node 1 and x for node 1/);
});
