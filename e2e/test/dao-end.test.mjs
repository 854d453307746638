// SPDX-License-Identifier: Apache-2.0
// The end of a DAO: everybody is paid their part of everything, also of what comes late, and all deposits go back.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution, stateOf } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const CLAIMS = { alice: 50n, bob: 30n, charlie: 21n };
const TOTAL = 101n;
const NATIVE = 400n * MESH + 5n;
const COINS = 10_000n;

let stage;
let existential;

before(async () => {
	stage = await Stage.begin();
	existential = stage.api.consts.balances.existentialDeposit.toBigInt();
});

after(() => stage?.end());

const calls = () => stage.api.tx.dao;

describe('a dissolution', () => {
	let dao;
	let coin;
	let assets;
	/** Deposit of the DAO for the record of a member who came after the founding. */
	let record;
	/** What the DAO has had to share since it ended, and what each has taken of it. */
	const had = {};
	const taken = { native: {}, coins: {} };

	/** (balance + paid)·claim / total − taken, at most what is there. */
	const due = (who, asset) => had[asset] * CLAIMS[who] / TOTAL - (taken[asset][who] ?? 0n);

	/** Pays somebody their part, on the call of somebody else. */
	async function claimRest(who) {
		const { ledger } = stage;
		const [native, coins] = [due(who, 'native'), due(who, 'coins')];
		const before = await stage.assetOf(coin, who);
		const outcome = await stage.send('ferdie', calls().claimRest(dao.id, stage.address(who), assets));
		const paid = outcome.all('Dao.RestPaid').map(({ amount }) => amount.toBigInt());
		assert.deepEqual(paid, [native, coins].filter((amount) => amount > 0n));
		ledger.move('crew', who, native);
		assert.equal(await stage.assetOf(coin, who), before + coins);
		taken.native[who] = (taken.native[who] ?? 0n) + native;
		taken.coins[who] = (taken.coins[who] ?? 0n) + coins;
	}

	// covers: D-09, D-19
	test('is decided by the constitutional class, and answers what was still open with no', async () => {
		const { api, ledger } = stage;
		const articles = await constitution(api, { treasury: { voting: 60 } });
		dao = await Dao.found(stage, 'crew', articles, { alice: [50, 0], bob: [30, 0], charlie: [0, 21] });
		await stage.pay('ferdie', 'crew', NATIVE);
		coin = await stage.asset('ferdie', { crew: COINS });
		assets = ['Native', { WithId: coin }];
		await dao.decide('alice', ['bob', 'charlie'], calls().registerAsset(dao.id, { WithId: coin }));
		// A member who came later, so that there is a deposit for a record.
		await dao.decide('alice', ['bob', 'charlie'], calls().invite(dao.id, stage.address('dave')));
		record = await stage.bookHold('crew', 'Dao.Member', 0n);
		await dao.accept('dave');
		// Money of the members that is set aside already is theirs whatever happens.
		await dao.decide('alice', ['bob', 'charlie'], calls().distribute(dao.id, 'Native', 101n));
		ledger.hold('crew', 101n, 'pot');

		await stage.refused('alice', calls().dissolve(dao.id), 'Dao.NotEnacting');
		const open = await dao.propose('bob', api.tx.balances.transferKeepAlive(stage.address('bob'), 300n * MESH));
		await dao.vote(open, { bob: 'Aye', alice: 'Aye' });
		await dao.decide('alice', ['bob', 'charlie', 'dave'], calls().dissolve(dao.id));
		const { claims } = (await dao.read()).state.asDissolved;
		assert.equal(claims.toBigInt(), TOTAL);
		assert.equal((await stateOf(stage.client, open.number)).type, 'Rejected');
		await stage.send('ferdie', calls().close(open.number));
		ledger.release('bob', open.deposit);
		await stage.refused('alice', api.tx.dao.propose(dao.id, [api.tx.system.remark('go on')]), 'Dao.WrongState');
		await stage.refused('alice', calls().rageQuit(dao.id, 50, 0, assets), 'Dao.WrongState');
		await stage.check('after the dissolution');

		// Dave has no claim; the deposit for his record lies there still.
		assert.equal(ledger.row('crew').held, dao.founding + record);
		had.native = ledger.row('crew').free - existential;
		had.coins = COINS - 1n;
	});

	// covers: D-19
	test('pays everybody, on anyone’s call, their part of both assets', async () => {
		const { api } = stage;
		for (const who of Object.keys(CLAIMS)) {
			const list = await api.call.daoApi.claimable(stage.address(who));
			const rest = list.filter(({ source, dao: from }) => source.isRest && from.unwrap().toNumber() === dao.id);
			assert.deepEqual(rest.map(({ amount }) => amount.toBigInt()), [due(who, 'native'), due(who, 'coins')]);
		}
		await stage.refused('ferdie', calls().claimRest(dao.id, stage.address('ferdie'), assets), 'Dao.NotEligible');
		for (const who of ['charlie', 'alice']) {
			await claimRest(who);
			await stage.refused('ferdie', calls().claimRest(dao.id, stage.address(who), assets), 'Dao.NothingToClaim');
		}
		await stage.check('after two of three were paid');
	});

	// covers: D-19, D-26
	test('shares what comes late just as well, whoever comes first', async () => {
		const { ledger } = stage;
		const late = 77n * MESH + 1n;
		await stage.pay('ferdie', 'crew', late);
		had.native += late;
		// Who has nothing to claim can go; the deposit for the record is everybody's then.
		await stage.send('dave', calls().leave(dao.id));
		ledger.release('crew', record);
		had.native += record;
		for (const who of ['bob', 'charlie', 'alice']) {
			await claimRest(who);
		}
		for (const who of Object.keys(CLAIMS)) {
			assert.equal(taken.native[who], had.native * CLAIMS[who] / TOTAL);
			assert.equal(taken.coins[who], had.coins * CLAIMS[who] / TOTAL);
		}
		// What was distributed before is claimed as ever.
		await stage.send('ferdie', calls().claim(dao.id, stage.address('bob')));
		ledger.release('pot', 30n, 'bob');
		await stage.check('after everybody was paid');
	});

	// covers: D-01, D-19
	test('after the sweep date the records go, the deposit goes back, the rest belongs to everybody', async () => {
		const { client, ledger, api } = stage;
		const { sweep } = (await dao.read()).state.asDissolved;
		await stage.refused('ferdie', calls().sweep(dao.id, [], 10), 'Dao.TooEarly');
		await client.reach(sweep.toNumber());
		await stage.refused('ferdie', calls().sweep(dao.id, [], 0), 'Dao.BadLimit');
		await stage.refused('ferdie', calls().sweep(dao.id, [], 65), 'Dao.BadLimit');
		let outcome;
		let pages = 0;
		do {
			outcome = await stage.send('ferdie', calls().sweep(dao.id, [], 4));
			pages += 1;
		} while (outcome.all('Dao.Removed').length === 0);
		assert.ok(pages > 1, 'the work is done in pages');
		const removed = outcome.one('Dao.Removed');
		assert.equal(removed.founder.toString(), stage.address('alice'));
		assert.equal(removed.deposit.toBigInt(), dao.founding);

		// The founding deposit is Alice's; what is left, one least balance and what could not be divided, goes to DAO 0.
		const spent = Object.values(taken.native).reduce((sum, each) => sum + each, 0n);
		assert.equal(ledger.row('crew').free, existential + had.native - spent);
		ledger.release('crew', dao.founding, 'alice');
		ledger.move('crew', 'commons', ledger.row('crew').free);
		assert.ok((await api.call.daoApi.dao(dao.id)).isNone);
		assert.ok(!(await api.call.daoApi.memberships(stage.address('alice'))).map(Number).includes(dao.id));
		await stage.check('after the sweep');
		assert.equal(await stage.assetOf(coin, 'crew'), 0n);
		const spread = Object.values(taken.coins).reduce((sum, each) => sum + each, 0n);
		assert.equal(await stage.assetOf(coin, 'commons'), COINS - spread);

		// What Alice and Charlie had not claimed of the distribution still waits, as their credit.
		for (const [who, amount] of [['alice', 50n], ['charlie', 21n]]) {
			await stage.send('ferdie', calls().withdrawCredit(stage.address(who), 'Native'));
			ledger.release('pot', amount, who);
		}
		await stage.check('at the end');
	});
});

describe('a member of an alliance', () => {
	// covers: D-15, D-19
	test('leaves it when it has ended, so that its own people are paid', async () => {
		const { ledger, api } = stage;
		const articles = await constitution(api, { ordinary: { grace: 0 } });
		const small = await Dao.found(stage, 'small', articles, { alice: [2, 0], bob: [1, 0] });
		const league = await Dao.open(stage, 'league', articles, { eve: [1, 0], small: [3, 0] }, 'eve');
		await small.decide('alice', ['bob'], calls().acceptInvitation(league.id, league.hash));
		await stage.send('eve', calls().start(league.id));
		await stage.pay('ferdie', 'league', 8n * MESH + 3n);
		await stage.refused('ferdie', calls().exitDissolved(small.id, league.id), 'Dao.WrongState');
		await small.decide('alice', ['bob'], calls().dissolve(small.id));
		const before = await stage.client.balance(small.account);
		assert.equal(before.free, 0n, 'it had nothing but its part of the league');
		await stage.refused('ferdie', calls().exitDissolved(small.id, league.id), 'Dao.TooEarly');
		await stage.send('bob', calls().exitDissolved(small.id, league.id));
		const part = (8n * MESH + 3n - existential) * 3n / 4n;
		ledger.move('league', 'small', part);
		await stage.refused('ferdie', calls().exitDissolved(small.id, league.id), 'Dao.NotEligible');
		await stage.check('after it left');

		const all = part - existential;
		for (const [who, shares] of [['alice', 2n], ['bob', 1n]]) {
			await stage.send('ferdie', calls().claimRest(small.id, stage.address(who), ['Native']));
			ledger.move('small', who, all * shares / 3n);
		}
		await stage.check('after its people were paid');
	});
});

describe('the Commons', () => {
	// covers: D-19, D-22
	test('stay, whatever their members decide', async () => {
		const commons = new Dao(stage, 'commons', 0);
		await commons.fails('alice', ['bob', 'charlie'], 'Dao.CommonsStays', calls().dissolve(0));
		assert.ok((await commons.read()).state.isActive);
		await stage.check('after the attempt');
	});
});

describe('the last one', () => {
	// covers: D-19
	test('who leaves alone ends the DAO and is paid all of it', async () => {
		const { ledger, client } = stage;
		const solo = await Dao.found(stage, 'solo', await constitution(stage.api), { eve: [3, 0] });
		await stage.pay('ferdie', 'solo', 9n * MESH + 1n);
		const outcome = await stage.send('eve', calls().rageQuit(solo.id, 3, 0, ['Native']));
		outcome.one('Dao.Dissolved');
		ledger.move('solo', 'eve', 9n * MESH + 1n - existential);
		await stage.check('after the last one left');
		await client.reach((await solo.read()).state.asDissolved.sweep.toNumber());
		(await stage.send('ferdie', calls().sweep(solo.id, [], 64))).one('Dao.Removed');
		ledger.release('solo', solo.founding, 'eve');
		ledger.move('solo', 'commons', existential);
		await stage.check('after the sweep');
	});
});
