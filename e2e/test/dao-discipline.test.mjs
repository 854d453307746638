// SPDX-License-Identifier: Apache-2.0
// What a DAO can do about a member: suspend, release, expel. None of it takes away what the member owns.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const TREASURY = 500n * MESH + 3n;

let stage;
let dao;
let existential;

before(async () => {
	stage = await Stage.begin();
	existential = stage.api.consts.balances.existentialDeposit.toBigInt();
	const articles = await constitution(stage.api, { earlyAccept: { voice: false, ordinary: false }, constitutional: { voting: 60 } });
	dao = await Dao.found(stage, 'guild', articles, { alice: [10, 0], bob: [10, 0], charlie: [25, 4], dave: [30, 0], eve: [0, 0] });
	await stage.pay('ferdie', 'guild', TREASURY);
});

after(() => stage?.end());

const free = () => stage.ledger.row('guild').free - existential;
const calls = () => stage.api.tx.dao;
const at = (name) => stage.address(name);
const standing = async (name) => (await dao.members())[name].state;

describe('jail', () => {
	let long;

	// covers: D-11
	test('only a decision suspends, and not for ever', async () => {
		const { client } = stage;
		const until = await client.height() + 100;
		await stage.refused('alice', calls().jail(dao.id, at('charlie'), until), 'Dao.NotEnacting');
		await dao.fails('alice', ['bob', 'dave'], 'Dao.BadTerm', calls().jail(dao.id, at('charlie'), until + 180 * 43_200));
		await dao.fails('alice', ['bob', 'dave'], 'Dao.NotEligible', calls().jail(dao.id, at('ferdie'), until));
		// Somebody who can vote must remain. All or none: nobody is in jail after this.
		const everybody = ['alice', 'bob', 'charlie', 'dave', 'eve'].map((who) => calls().jail(dao.id, at(who), until + 100));
		await dao.fails('alice', ['bob', 'dave'], 'Dao.LastEligible', ...everybody);
		assert.ok(Object.values(await dao.members()).every(({ state }) => state.isGood));
		await stage.check('after four attempts');
	});

	// covers: D-07, D-11
	test('the suspended neither votes nor proposes; ballots cast before stand; the claim stays', async () => {
		const { api, client, ledger } = stage;
		const remark = (text) => api.tx.system.remark(text);
		// A long vote that is open all the time.
		long = await dao.propose('dave', calls().amend(dao.id, dao.articles));
		await dao.vote(long, { charlie: 'Aye' });
		const until = await client.height() + 1_000;
		await dao.decide('alice', ['bob', 'dave'], calls().jail(dao.id, at('charlie'), until));
		assert.equal((await standing('charlie')).asJailed.until.toNumber(), until);

		const proposal = await dao.propose('bob', remark('without Charlie'));
		assert.equal((await dao.proposal(proposal)).power.total.toBigInt(), 4n, 'the suspended are not in the total');
		await stage.refused('charlie', calls().vote(proposal.number, 'Nay'), 'Dao.Jailed');
		await stage.refused('charlie', calls().vote(long.number, 'Nay'), 'Dao.Jailed');
		await dao.refuses('charlie', 'Dao.Jailed', remark('let me out'));
		await dao.refuses('charlie', 'Dao.Jailed', calls().release(dao.id, at('charlie')));
		assert.deepEqual(await dao.tally(long), { ayes: 1n, nays: 0n, abstains: 0n }, 'his ballot stands');
		await dao.vote(proposal, { bob: 'Aye', alice: 'Aye' });
		await dao.enacted(proposal);

		// He can leave with his part, when he is not bound any more by what he voted for.
		await stage.refused('charlie', calls().rageQuit(dao.id, 5, 0, ['Native']), 'Dao.BoundByYes');
		await dao.vote(long, { alice: 'Nay', bob: 'Nay' });
		assert.equal((await dao.answer(long)).type, 'Rejected', 'it cannot pass any more: 2 of 5 are against it');
		const due = free() * 5n / 79n;
		await stage.send('charlie', calls().rageQuit(dao.id, 5, 0, ['Native']));
		ledger.move('guild', 'charlie', due);
		assert.ok((await standing('charlie')).isJailed);
		await stage.check('after the suspended took a part');
	});

	// covers: D-07, D-11
	test('released, a member votes on what opens from then on', async () => {
		const { api } = stage;
		await stage.refused('bob', calls().release(dao.id, at('charlie')), 'Dao.NotEnacting');
		const open = await dao.propose('dave', calls().amend(dao.id, dao.articles));
		await dao.decide('alice', ['bob', 'dave'], calls().release(dao.id, at('charlie')));
		assert.ok((await standing('charlie')).isGood);
		await stage.refused('charlie', calls().vote(open.number, 'Aye'), 'Dao.NotEligible');
		const proposal = await dao.propose('charlie', api.tx.system.remark('back'));
		await dao.vote(proposal, { charlie: 'Aye', dave: 'Aye' });
		await dao.enacted(proposal);
		await dao.vote(open, { alice: 'Nay', bob: 'Nay' });
		assert.equal((await dao.answer(open)).type, 'Rejected');
		await stage.check('after the release');
	});

	// covers: D-11
	test('a term that is over ends by itself when a proposal opens', async () => {
		const { api, client } = stage;
		const until = await client.height() + 40;
		await dao.decide('alice', ['bob', 'charlie'], calls().jail(dao.id, at('dave'), until));
		await client.reach(until - 1);
		assert.ok((await standing('dave')).isJailed);
		const proposal = await dao.propose('dave', api.tx.system.remark('time is over'));
		assert.ok((await standing('dave')).isGood);
		await dao.vote(proposal, { dave: 'Aye', eve: 'Aye' });
		await dao.enacted(proposal);
		await stage.check('after the term');
	});
});

describe('kick', () => {
	// covers: D-11
	test('shares become loot: no vote, no income, the claim stays', async () => {
		const { api } = stage;
		await stage.refused('alice', calls().kick(dao.id, at('dave')), 'Dao.NotEnacting');
		const open = await dao.propose('alice', calls().amend(dao.id, dao.articles));
		const kick = await dao.propose('bob', calls().kick(dao.id, at('charlie')));
		await dao.vote(kick, { alice: 'Aye', bob: 'Aye', eve: 'Aye', charlie: 'Nay' });
		await dao.vote(open, { charlie: 'Abstain' });
		await dao.enacted(kick);

		const { charlie } = await dao.members();
		assert.ok(charlie.state.isFormer);
		assert.deepEqual([charlie.shares, charlie.loot], [0n, 24n], '20 shares and 4 loot');
		await stage.refused('charlie', calls().vote(open.number, 'Nay'), 'Dao.NotEligible');
		assert.deepEqual(await dao.tally(open), { ayes: 0n, nays: 0n, abstains: 1n }, 'the ballot cast before stands');
		await dao.vote(open, { alice: 'Nay', bob: 'Nay' });
		assert.equal((await dao.answer(open)).type, 'Rejected');
		await dao.refuses('charlie', 'Dao.NotEligible', api.tx.system.remark('no'));
		await stage.refused('charlie', calls().leave(dao.id), 'Dao.WrongState');
		await dao.fails('alice', ['bob', 'dave'], 'Dao.WrongState', calls().release(dao.id, at('charlie')));
		await dao.fails('alice', ['bob', 'dave'], 'Dao.WrongState', calls().burn(dao.id, at('charlie'), 0, 24));
		await stage.check('after the kick: nothing was paid');
	});

	// covers: D-10, D-11
	test('the expelled is paid to the last unit, and for fourteen days only the expelled says in what', async () => {
		const { ledger, api } = stage;
		await stage.refused('ferdie', calls().payFormer(dao.id, at('charlie')), 'Dao.TooEarly');
		await stage.refused('ferdie', calls().payFormer(dao.id, at('dave')), 'Dao.WrongState');
		const due = free() * 24n / 74n;
		const value = await api.call.daoApi.exitValue(dao.id, at('charlie'));
		assert.deepEqual(value.map(([, amount]) => amount.toBigInt()), [due]);
		const outcome = await stage.send('charlie', calls().rageQuit(dao.id, 0, 24, ['Native']));
		assert.ok(outcome.one('Dao.Exited').gone.isTrue);
		ledger.move('guild', 'charlie', due);
		assert.ok(!('charlie' in await dao.members()));
		assert.ok(!(await api.call.daoApi.memberships(at('charlie'))).map(Number).includes(dao.id));
		await stage.check('after the expelled was paid');
	});

	// covers: D-11
	test('who owns nothing is gone with the kick', async () => {
		await dao.decide('alice', ['bob', 'dave'], calls().kick(dao.id, at('eve')));
		assert.deepEqual(Object.keys(await dao.members()).sort(), ['alice', 'bob', 'dave']);
		await stage.check('at the end');
	});
});
