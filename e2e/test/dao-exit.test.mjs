// SPDX-License-Identifier: Apache-2.0
// Leaving with one's part while a decision one does not share waits for its enactment, in two assets, to the last unit.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution, stateOf } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const CLAIMS = { alice: [40, 0], bob: [30, 0], charlie: [20, 3], dave: [0, 7], eve: [3, 0] };
const NATIVE = 1_000n * MESH + 12_345n;
const COINS = 777_777n;
/** A rage quit is only possible in time: a grace with room for several transactions. */
const GRACE = 30;

let stage;
let dao;
let coin;
let existential;

before(async () => {
	stage = await Stage.begin();
});

after(() => stage?.end());

/** What the account can spend and live: all but one least balance of each asset. */
const free = async () => ({
	native: stage.ledger.row('crew').free - existential,
	coins: await stage.assetOf(coin, 'crew') - 1n,
});

/** The part of `burn` claims of `claims`. */
const part = (worth, burn, claims) => ({ native: worth.native * burn / claims, coins: worth.coins * burn / claims });

/** What `exit_value` shows for somebody. */
async function shown(who) {
	const value = await stage.api.call.daoApi.exitValue(dao.id, stage.address(who));
	const by = Object.fromEntries(value.map(([asset, amount]) => [asset.isNative ? 'native' : 'coins', amount.toBigInt()]));
	return { native: 0n, coins: 0n, ...by };
}

describe('a rage quit', () => {
	const rageQuit = (shares, loot, ...assets) => stage.api.tx.dao.rageQuit(dao.id, shares, loot, assets);
	const both = () => ['Native', { WithId: coin }];
	let claims = 103n;
	let proposal;

	// covers: D-14
	test('a treasury of two assets', async () => {
		const { api } = stage;
		existential = api.consts.balances.existentialDeposit.toBigInt();
		const articles = await constitution(api, { grace: GRACE, dilution: 300_000 });
		dao = await Dao.found(stage, 'crew', articles, CLAIMS);
		await stage.pay('ferdie', 'crew', NATIVE);
		coin = await stage.asset('ferdie', { crew: COINS });
		await dao.decide('alice', ['bob', 'charlie'], api.tx.dao.registerAsset(dao.id, { WithId: coin }));
		const lines = await api.call.daoApi.treasury(dao.id);
		assert.deepEqual(
			lines.map(({ asset, free: worth, setAside, owed }) => [asset.type, ...[worth, setAside, owed].map((n) => n.toBigInt())]),
			[['Native', NATIVE - existential, 0n, 0n], ['WithId', COINS - 1n, 0n, 0n]],
		);
		await stage.check('after the asset is registered');
	});

	// covers: D-08, D-10, D-26
	test('in the grace those who did not vote yes leave with their part; those who did are bound', async () => {
		const { api, ledger } = stage;
		const spend = api.tx.balances.transferKeepAlive(stage.address('ferdie'), 600n * MESH);
		proposal = await dao.propose('alice', spend);
		await dao.vote(proposal, { alice: 'Aye', bob: 'Aye', charlie: 'Nay', eve: 'Aye' });
		await stage.refused('bob', rageQuit(30, 0, ...both()), 'Dao.BoundByYes');
		// A change of mind while the vote runs sets free.
		await dao.vote(proposal, { eve: 'Abstain' });
		const state = await dao.voted(proposal);
		assert.ok(state.isGrace);

		await stage.refused('alice', rageQuit(40, 0, ...both()), 'Dao.BoundByYes');
		await stage.refused('alice', api.tx.dao.leave(dao.id), 'Dao.BoundByYes');
		await stage.refused('charlie', rageQuit(20, 4, ...both()), 'Dao.NotEnough');
		await stage.refused('charlie', rageQuit(0, 0, ...both()), 'Dao.NotEnough');
		await stage.refused('charlie', rageQuit(20, 3, { WithId: coin }, 'Native'), 'Dao.AssetsNotAscending');
		await stage.refused('charlie', rageQuit(20, 3, 'Native', 'Native'), 'Dao.AssetsNotAscending');
		await stage.refused('ferdie', rageQuit(1, 0, ...both()), 'Dao.NotEligible');

		const due = part(await free(), 23n, claims);
		assert.deepEqual(await shown('charlie'), due, 'the read tells before');
		const outcome = await stage.send('charlie', rageQuit(20, 3, ...both()));
		claims -= 23n;
		assert.ok(outcome.one('Dao.Exited').gone.isTrue);
		const paid = outcome.all('Dao.ExitPaid').map(({ asset, amount, payment }) => [asset.type, amount.toBigInt(), payment.type]);
		assert.deepEqual(paid, [['Native', due.native, 'Paid'], ['WithId', due.coins, 'Paid']]);
		ledger.move('crew', 'charlie', due.native);
		assert.equal(await stage.assetOf(coin, 'charlie'), due.coins);
		assert.equal(await stage.assetOf(coin, 'crew'), COINS - due.coins);
		await stage.refused('charlie', rageQuit(1, 0, ...both()), 'Dao.NotEligible');
		assert.ok(!('charlie' in await dao.members()));
		await stage.check('after Charlie left');
	});

	// covers: D-10
	test('a part of one’s claims can be burnt; an asset not named is forfeited', async () => {
		const { ledger } = stage;
		const worth = await free();
		const due = part(worth, 2n, claims);
		const outcome = await stage.send('dave', rageQuit(0, 2, 'Native'));
		claims -= 2n;
		assert.ok(outcome.one('Dao.Exited').gone.isFalse);
		ledger.move('crew', 'dave', due.native);
		assert.equal(await stage.assetOf(coin, 'dave'), 0n);
		assert.equal(await stage.assetOf(coin, 'crew'), worth.coins + 1n, 'the coins stay with those who stay');
		await stage.check('after Dave burnt two of seven');
		// Their part has grown by it.
		assert.deepEqual(await shown('dave'), part(await free(), 5n, claims));
		const eve = part(await free(), 3n, claims);
		await stage.send('eve', rageQuit(3, 0, ...both()));
		claims -= 3n;
		ledger.move('crew', 'eve', eve.native);
		assert.equal(await stage.assetOf(coin, 'eve'), eve.coins);
		await stage.check('after Eve left');
	});

	// covers: D-08, D-10
	test('it is carried out all the same: 28 of 103 are below the bound; then the bound ends', async () => {
		const { ledger } = stage;
		assert.ok(28n * 1_000_000n <= 300_000n * 103n, 'by the rule of the constitution');
		await dao.enacted(proposal);
		ledger.move('crew', 'ferdie', 600n * MESH);
		await stage.check('after the enactment');

		const due = part(await free(), 10n, claims);
		await stage.send('bob', rageQuit(10, 0, ...both()));
		claims -= 10n;
		ledger.move('crew', 'bob', due.native);
		assert.equal(await stage.assetOf(coin, 'bob'), due.coins);
		await stage.check('after Bob took a third of his part');
	});
});

describe('the dilution bound', () => {
	// covers: D-10
	test('a decision falls if too many leave before it', async () => {
		const { api, ledger } = stage;
		const { shares, loot } = await dao.read();
		const claims = shares.toBigInt() + loot.toBigInt();
		assert.equal(claims, 65n, '40 of Alice, 20 of Bob, 5 of Dave');
		const proposal = await dao.propose('alice', api.tx.balances.transferKeepAlive(stage.address('ferdie'), MESH));
		await dao.vote(proposal, { alice: 'Aye', bob: 'Abstain' });
		// Somebody may leave before the vote ends, or after: both count.
		const leave = async (who, quitShares, quitLoot) => {
			const burn = BigInt(quitShares + quitLoot);
			const now = (await dao.read());
			const due = part(await free(), burn, now.shares.toBigInt() + now.loot.toBigInt());
			const had = await stage.assetOf(coin, who);
			await stage.send(who, api.tx.dao.rageQuit(dao.id, quitShares, quitLoot, ['Native', { WithId: coin }]));
			ledger.move('crew', who, due.native);
			assert.equal(await stage.assetOf(coin, who), had + due.coins);
		};
		await leave('bob', 15, 0);
		assert.ok((await dao.voted(proposal)).isGrace);
		await leave('dave', 0, 4);
		assert.ok(19n * 1_000_000n <= 300_000n * claims, '19 of 65 would still be borne');
		await leave('bob', 5, 0);
		assert.ok(24n * 1_000_000n > 300_000n * claims, '24 of 65 are not');
		const state = await dao.answer(proposal);
		assert.equal(state.type, 'Rejected');
		assert.equal((await stateOf(stage.client, proposal.number)).type, 'Rejected');
		await stage.check('after the decision fell: nothing was paid');
	});
});
