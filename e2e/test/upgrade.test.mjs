// SPDX-License-Identifier: Apache-2.0
// A forkless upgrade with a migration: a chain begins with the runtime of before, its DAOs decide, and while votes are open
// and a decision waits for its time the runtime of this tree takes over, by council and committee.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { blake2AsHex } from '@polkadot/util-crypto';

import { versionKey } from '../lib/chain.mjs';
import { MESH } from '../lib/client.mjs';
import { authorize } from '../lib/collective.mjs';
import { Dao, constitution, stateOf } from '../lib/dao.mjs';
import { newDir, removeDir, run } from '../lib/node.mjs';
import { Stage } from '../lib/stage.mjs';

const OLD = new URL('../runtimes/enmesh-1.compact.compressed.wasm', import.meta.url);
// Blocks for which new code waits: `UpgradeNotice` in runtime/src/configs/governance.rs.
const NOTICE = 30;
const PATIENT = { voting: 80, grace: 90, earlyAccept: { voice: false, ordinary: false } };

describe('an upgrade', () => {
	let dir;
	let stage;
	let code;
	let dao;
	let passed;
	let open;
	let seen;

	const layout = async () => Buffer.from((await stage.api.rpc.state.getStorage(versionKey('Dao'))).toHex().slice(2), 'hex').readUInt16LE();
	const spec = () => stage.api.runtimeVersion.specVersion.toNumber();
	/** What clients read of the DAO, as far as the rules decide it. */
	const reads = async () => ({
		dao: (await stage.api.call.daoApi.dao(dao.id)).toJSON(),
		members: (await stage.api.call.daoApi.members(dao.id)).toJSON().sort((a, b) => (a.who < b.who ? -1 : 1)),
		proposals: (await stage.api.call.daoApi.proposals(dao.id)).toJSON(),
		treasury: (await stage.api.call.daoApi.treasury(dao.id)).toJSON(),
	});

	before(async () => {
		dir = newDir();
		const chain = join(dir, 'before.json');
		await run(['export-chain-spec', '--chain', 'dev', '--output', chain]);
		// As text: JavaScript would round large numbers.
		const now = readFileSync(chain, 'utf8');
		[, code] = /"code": "(0x[0-9a-f]+)"/.exec(now);
		writeFileSync(chain, now.replace(code, `0x${readFileSync(OLD).toString('hex')}`));
		stage = await Stage.begin({ chain });
	});

	after(async () => {
		await stage?.end();
		removeDir(dir);
	});

	test('begins with the runtime of before: votes, a delegated ballot, a decision that waits', async () => {
		assert.deepEqual([spec(), await layout()], [1, 1]);
		const { api } = stage;
		const articles = await constitution(api, { ...PATIENT, delegations: 1, cap: 400_000 });
		dao = await Dao.found(stage, 'guild', articles, {
			alice: [10, 0], bob: [10, 0], charlie: [10, 0], dave: [10, 0], eve: [10, 5],
		});
		await stage.pay('ferdie', 'guild', 50n * MESH);
		await stage.send('eve', api.tx.dao.delegate(dao.id, stage.address('dave')));
		passed = await dao.propose('alice', api.tx.balances.transferKeepAlive(stage.address('ferdie'), 3n * MESH));
		await dao.vote(passed, { alice: 'Aye', bob: 'Aye', charlie: 'Aye' });
		assert.equal((await dao.voted(passed)).type, 'Grace');
		await stage.client.reach(await stage.client.height() + 1);
		open = await dao.propose('dave', api.tx.balances.transferKeepAlive(stage.address('ferdie'), 2n * MESH));
		await dao.vote(open, { alice: 'Aye', bob: 'Nay' });
		await stage.send('dave', api.tx.dao.voteAs(open.number, stage.address('eve'), 'Aye'));
		assert.equal((await api.query.dao.ballots.entries(open.number)).length, 3, 'every ballot is a record');
		seen = await reads();
	});

	// covers: C-03, C-08
	test('council and committee bring the new code; it waits a minute, then the migration runs', async () => {
		const { api, client, ledger, keys } = stage;
		const send = (tx, pair) => ledger.send(tx, pair);
		await authorize({ api, send, council: [keys.alice, keys.bob, keys.charlie] }, blake2AsHex(code));
		const { hash } = await stage.send('ferdie', api.tx.system.applyAuthorizedUpgrade(code));
		const block = (await api.rpc.chain.getHeader(hash)).number.toNumber();
		const next = async () => (await api.rpc.state.getRuntimeVersion()).specVersion.toNumber();
		// A minute in which nodes compile it.
		await client.reach(block + NOTICE - 1);
		assert.equal(await next(), 1);
		await client.seal();
		assert.equal(await next(), 3, 'what follows block + NOTICE is made by the new runtime');
		await client.seal();
		await stage.reconnect();
		assert.deepEqual([spec(), await layout()], [3, 3]);
	});

	// covers: C-08, D-24
	test('clients read what they read before, and each ballot stands', async () => {
		const { api } = stage;
		assert.deepEqual(await reads(), seen);
		const ballots = Object.fromEntries((await api.call.daoApi.ballots(open.number))
			.map(({ who, vote, weight, by }) => [stage.nameOf(who), [vote.type, weight.toBigInt(), by.isSome && stage.nameOf(by.unwrap())]]));
		assert.deepEqual(ballots, { alice: ['Aye', 1n, false], bob: ['Nay', 1n, false], eve: ['Aye', 1n, 'dave'] });
		assert.equal((await api.query.dao.ballots.entries()).length, 1, 'only the delegated ballot is a record now');
	});

	// covers: D-08, D-10
	test('votes go on under the new runtime, and what was decided under the old one is carried out', async () => {
		const { api } = stage;
		await stage.refused('alice', api.tx.dao.leave(dao.id), 'Dao.BoundByYes');
		await stage.refused('charlie', api.tx.dao.leave(dao.id), 'Dao.BoundByYes');
		await dao.vote(open, { eve: 'Nay', bob: 'Aye', charlie: 'Aye', dave: 'Aye' });
		await dao.enacted(passed);
		stage.ledger.move('guild', 'ferdie', 3n * MESH);
		await dao.enacted(open);
		stage.ledger.move('guild', 'ferdie', 2n * MESH);
		assert.equal((await stateOf(stage.client, open.number)).type, 'Enacted');
		await stage.check('after both decisions');
		const again = await dao.decide('charlie', ['dave', 'bob', 'eve'], api.tx.system.remark('under the new runtime'));
		assert.equal((await stateOf(stage.client, again.number)).type, 'Enacted');
		await stage.check('at the end');
	});
});
