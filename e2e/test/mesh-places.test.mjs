// SPDX-License-Identifier: Apache-2.0
// Places: who posts a root pays for the records of what comes below, in advance. Balances to the last unit.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Mesh } from '../lib/mesh.mjs';
import { MeshStage } from '../lib/mesh-stage.mjs';
import { path } from '../lib/mesh-reads.mjs';
import { PER_BYTE } from '../lib/parts.mjs';
import { evidence, only } from '../lib/phone.mjs';

// Alice posts, Bob takes it and cuts it up, Charlie, Dave and Eve work, Ferdie is a stranger.
const PEOPLE = ['alice', 'bob', 'charlie', 'dave', 'eve', 'ferdie'];

describe('places for children', () => {
	let stage;
	let mesh;
	let start;

	const windows = (count) => start + count * mesh.window;
	const piece = (key, above, invited, more) => mesh.postChild(key, above, {
		reward: 10n * MESH, due: windows(7), invited, ...more,
	});
	const held = async (who) => (await stage.client.balance(stage.address(who))).held;

	before(async () => {
		stage = await MeshStage.begin(PEOPLE);
		mesh = new Mesh(stage, stage.api.consts.bountyMesh.minWindow.toNumber());
		start = await stage.client.height();
	});

	after(() => stage?.end());

	// covers: B-01, B-02
	test('are paid for with the root, all at the same price', async () => {
		const root = (key, places) => mesh.postRoot(key, 'alice', {
			reward: 60n * MESH, smallest: MESH, end: windows(9), due: windows(8), invited: 'bob', places,
		});
		for (const [key, places] of [['plain', 0], ['shelf', 1], ['house', 4]]) {
			await stage.does('alice', root(key, places));
		}
		const [none, one, four] = ['plain', 'shelf', 'house'].map((key) => mesh.at(key).deposit);
		assert.ok(one > none);
		assert.equal(four - none, 4n * (one - none));
		assert.equal((one - none) % PER_BYTE, 0n, 'bytes, and no record of its own');
		const { places } = (await stage.api.call.bountyMeshApi.bounty(mesh.at('house').id)).unwrap();
		assert.equal(places.toNumber(), 4);
		await mesh.check('after three roots');
	});

	// covers: B-02, B-03
	test('children stand in them without a deposit of the hunter, under the numbers after the root', async () => {
		await stage.does('bob', mesh.take('house', 'bob'));
		const before = await held('bob');
		await stage.does('bob', piece('door', 'house', 'charlie'), piece('roof', 'house', 'dave', { places: 1 }));
		assert.equal(await held('bob'), before, 'nothing of his own is on hold');
		const first = mesh.at('house').id;
		assert.deepEqual([mesh.at('door').id, mesh.at('roof').id], [first + 1, first + 2]);
		// What was handed on is used one layer below, what is longer than a record brings its own deposit.
		await stage.does('dave', mesh.take('roof', 'dave'));
		await stage.does('dave', piece('tile', 'roof', 'eve', { reward: 4n * MESH, due: windows(6) }));
		assert.equal(await held('dave'), 0n);
		await stage.refused('bob', piece('annex', 'house', 'eve', { places: 2 }).tx, 'BountyMesh.TooFewPlaces');
		await stage.does('bob', piece('plan', 'house', 'eve', { spec: 'A text that is too long for a record. '.repeat(8) }));
		assert.ok(await held('bob') > before);
		await mesh.check('after four children');
	});

	// covers: B-07, B-10
	test('a child goes with its last pay; the deposit comes back with the root', async () => {
		for (const [key, who] of [['door', 'charlie'], ['tile', 'eve'], ['plan', 'eve']]) {
			await stage.does(who, mesh.take(key, who));
			await stage.does(who, mesh.submit(key, evidence(key), only(who)));
		}
		await stage.does('bob', mesh.accept('door'), mesh.accept('plan'));
		await stage.does('dave', mesh.accept('tile'));
		await stage.does('dave', mesh.submit('roof', evidence('roof'), only('dave')));
		await stage.does('bob', mesh.accept('roof'));
		await stage.does('bob', mesh.submit('house', evidence('house'), only('bob')));
		await stage.does('alice', mesh.accept('house'));
		for (const key of ['tile', 'door', 'roof', 'plan', 'house']) {
			for (const { resolve, term } of (await path(mesh, mesh.at(key))).steps) {
				await stage.does('ferdie', resolve ? mesh.resolve(resolve, { term }) : mesh.claim(key, 0));
			}
			await mesh.check(`after ${key} was paid`);
		}
		assert.deepEqual([...mesh.bounties.keys()].sort(), ['house', 'plain', 'plan', 'shelf'], 'the others are gone');
		const left = await stage.api.query.bountyMesh.bounties.entries();
		assert.equal(left.length, 4);
		await stage.does('ferdie', mesh.clean('plan'), mesh.clean('house'));
		await mesh.check('at the end');
	});
});
