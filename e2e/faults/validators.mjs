// SPDX-License-Identifier: Apache-2.0
// Validators come and go by decision of the council, while nothing restarts. A decision takes effect at the end of the
// next session: five to ten minutes.

import assert from 'node:assert/strict';

import { blocks, missed } from '../lib/chain.mjs';
import { MESH, accounts } from '../lib/client.mjs';
import { decided } from '../lib/collective.mjs';
import { secondsSince, stageOf, waitForSet } from './common.mjs';

// So many blocks under the new set are looked at: each validator has several turns in them.
const LOOK = 20;

/** A running node without keys becomes a validator. Gives its account and keys. */
async function join({ stage, network, eve }) {
	const { api } = stage;
	const peer = network.prepare({ validator: true });
	await peer.up();
	await network.reach([peer], await network.height());
	const { keys, proof } = await peer.rpc('author_rotateKeysWithOwner', `0x${Buffer.from(eve.publicKey).toString('hex')}`)
		.then((answer) => ({ keys: answer.public_keys ?? answer.keys, proof: answer.proof }));
	const held = (await stage.client.balance(eve.address)).held;
	await stage.send(api.tx.session.setKeys(keys, proof), eve);
	assert.equal((await stage.client.balance(eve.address)).held - held, 100n * MESH, 'the key deposit');
	return { peer, aura: keys.slice(0, 66), grandpa: `0x${keys.slice(66)}` };
}

/** Blocks under the present set, each author's share. */
async function turns(network, api) {
	const first = await network.height() + 1;
	await network.reach(network.peers, first + LOOK);
	const list = await blocks(api, first, first + LOOK);
	const count = new Map();
	list.forEach(({ author }) => count.set(author, (count.get(author) ?? 0) + 1));
	return { count, missed: missed(list) };
}

/** Until the key's vote is in a proof of finality. */
async function voted(network, key) {
	await network.until(`a vote of ${key}`, async () => {
		const proof = await network.peer(1).rpc('grandpa_proveFinality', await network.peer(1).finalized()).catch(() => null);
		return proof?.includes(key.slice(2)) ? true : undefined;
	});
}

async function play({ network, say }) {
	const stage = await stageOf(network);
	const { api, council } = stage;
	const [eve] = await accounts('Eve');
	const rows = [];
	const note = (what, begin, { count, missed: lost }, finalBefore, height) => rows.push([
		what, Math.round(secondsSince(begin)), height - finalBefore, count.size, lost, network.witness.conflicts.length,
	]);

	let begin = Date.now();
	let height = await network.height();
	const { peer, aura, grandpa } = await join({ stage, network, eve });
	say(`${peer.name} runs without a seat, its keys are set`);
	await decided(stage, 'council', api.tx.validatorSet.addMember(eve.address), council.slice(0, 2));
	say('the council has added it');
	await waitForSet(network, api, (set) => set.length === 5 && set.includes(eve.address));
	let seen = await turns(network, api);
	assert.ok(seen.count.has(aura), 'the new validator makes blocks');
	assert.equal(seen.count.size, 5, 'all five do');
	await voted(network, grandpa);
	note('one added: makes blocks, votes', begin, seen, height, await network.height());
	say(`it makes blocks and votes after ${Math.round(secondsSince(begin))} s`);

	begin = Date.now();
	height = await network.height();
	const gone = network.peer(2);
	const { ss58Address: account, publicKey } = gone.secret('aura');
	await decided(stage, 'council', api.tx.validatorSet.removeMember(account), council.slice(1, 3));
	say(`the council has removed ${gone.name}`);
	await waitForSet(network, api, (set) => set.length === 4 && !set.includes(account));
	seen = await turns(network, api);
	assert.ok(!seen.count.has(publicKey), 'the removed validator makes no blocks any more');
	assert.equal(seen.count.size, 4, 'the other four do');
	note('one removed: makes no more blocks', begin, seen, height, await network.height());

	assert.ok(network.peers.every(({ ups }) => ups === 1), 'nothing was restarted');
	await stage.client.close();
	return {
		columns: ['decision', 'seconds until it had all its effect', 'final meanwhile', 'authors afterwards', `slots missed of ${LOOK} afterwards`, 'conflicts'],
		rows,
		notes: [
			'Each decided by two of three of the council; the keys come from `author_rotateKeysWithOwner` and are set with their '
			+ 'proof and 100 MESH held. No node was restarted.',
		],
	};
}

export const validators = {
	title: 'validators by decision',
	network: { validators: 4, full: 0 },
	play,
};
