// SPDX-License-Identifier: Apache-2.0
// The same steps with Polkadot.js API, polkadot-api, a smoldot light client and, if ENMESH_SUBXT names its binary, subxt,
// side by side against one node with Aura and GRANDPA. What each can do stands in docs/clients.md.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';

import { CLIENTS, PAGE, committed, render, runAll } from './run.mjs';
import { STEPS } from './steps.mjs';

describe('the clients that people have', () => {
	let results;
	let late;

	before(async () => {
		({ results, late } = await runAll());
	});

	test('each client has tried every step, none failed, and what it cannot do is what docs/clients.md says', () => {
		assert.ok(STEPS.length >= 25);
		const page = readFileSync(PAGE, 'utf8');
		for (const [client, { steps, code, stderr }] of Object.entries(results)) {
			const found = steps.map(([id, state, detail]) => [id, state, state === 'ok' ? '' : detail]);
			assert.deepEqual(found.filter(([, state]) => state === 'failed'), [], `${CLIENTS[client]}\n${stderr}`);
			assert.deepEqual(found, committed(page, client), `${CLIENTS[client]}\n${stderr}`);
			assert.equal(code, 0, stderr);
		}
		assert.equal(render(results, page), page, 'run `node e2e/clients/run.mjs --write`');
	});

	test('nothing is missing for Polkadot.js and polkadot-api', () => {
		for (const client of ['polkadot-js', 'papi']) {
			assert.deepEqual(results[client].steps.filter(([, state]) => state !== 'ok'), [], CLIENTS[client]);
		}
	});

	test('all clients see the same chain: equal facts, prices and errors', () => {
		STEPS.forEach(([id], i) => {
			const facts = Object.entries(results)
				.map(([client, { steps }]) => [client, ...steps[i]])
				.filter(([, , state]) => state === 'ok');
			const [[, , , fact]] = facts;
			facts.forEach(([client, , , detail]) => assert.equal(detail, fact, `${id} with ${CLIENTS[client]}`));
		});
	});

	test('a light client that comes late jumps by warp sync and follows GRANDPA from there', () => {
		assert.ok(late.jumped > 32, `a jump to ${late.jumped}`);
		assert.ok(late.number > late.jumped);
		assert.equal(late.hash, late.truth);
	});
});
