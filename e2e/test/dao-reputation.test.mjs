// SPDX-License-Identifier: Apache-2.0
// Reputation beyond votes: a budget, standing of people outside, guest seats, and two DAOs that vouch for each other.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const BUDGET = 1_000;
const DAY_MS = 86_400_000;

let stage;
let one;
let two;

before(async () => {
	stage = await Stage.begin();
	const articles = await constitution(stage.api, { reputationBudget: BUDGET, guestSeat: 50 });
	one = await Dao.found(stage, 'one', articles, { alice: [1, 0], bob: [1, 0] });
	two = await Dao.found(stage, 'two', { ...articles, guestSeat: null }, { charlie: [1, 0], dave: [1, 0] });
	await stage.pay('ferdie', 'one', 10n * MESH);
	await stage.pay('ferdie', 'two', 10n * MESH);
});

after(() => stage?.end());

const calls = () => stage.api.tx.dao;
const at = (name) => stage.address(name);
const reputation = async (dao, who) => (await stage.api.call.daoApi.reputation(dao.id, at(who))).toNumber();

/** Both people of a DAO decide. Books the change of the deposits that the DAO pays for records. */
async function decide(dao, ...list) {
	const [first, second] = Object.keys(await dao.members());
	const before = await stage.held(dao.name, 'Dao.Member');
	await dao.decide(first, [second], ...list);
	stage.ledger.hold(dao.name, await stage.held(dao.name, 'Dao.Member') - before);
}

describe('reputation', () => {
	// covers: D-04, D-16
	test('is granted by decision within a budget of thirty days, to members and others', async () => {
		const { api, client, ledger } = stage;
		const grant = (who, amount) => calls().grantReputation(one.id, at(who), amount);
		await stage.refused('alice', grant('alice', 1), 'Dao.NotEnacting');
		await decide(one, grant('alice', 500), grant('eve', 60), grant('ferdie', 40));
		assert.ok(ledger.row('one').held > one.founding, 'the DAO pays for the records of people outside');
		assert.equal((await api.call.daoApi.reputationTotal(one.id)).toNumber(), 600);
		await one.fails('alice', ['bob'], 'Dao.BudgetSpent', grant('bob', 300), grant('alice', 101));
		assert.equal(await reputation(one, 'bob'), 0, 'all or none');
		await decide(one, grant('bob', 400));
		await client.advance(30 * DAY_MS);
		await decide(one, grant('bob', 1_000));
		assert.deepEqual(await Promise.all(['alice', 'bob', 'eve', 'ferdie'].map((who) => reputation(one, who))), [500, 1_400, 60, 40]);
		await stage.check('after the grants');
	});

	// covers: D-16
	test('of one who is outside entitles to a guest seat, if the constitution has such seats', async () => {
		const { ledger } = stage;
		const seat = (dao) => calls().takeGuestSeat(dao.id, dao.hash);
		await stage.refused('ferdie', seat(one), 'Dao.NotEnoughReputation');
		await stage.refused('eve', calls().takeGuestSeat(one.id, two.hash), 'Dao.OtherConstitution');
		await stage.refused('eve', seat(two), 'Dao.NoGuestSeat');
		const before = await stage.held('one', 'Dao.Member');
		(await stage.send('eve', seat(one))).one('Dao.GuestSeated');
		ledger.hold('one', await stage.held('one', 'Dao.Member') - before);
		const { eve } = await one.members();
		assert.deepEqual([eve.state.type, eve.shares, eve.loot], ['Good', 0n, 0n]);
		assert.equal(await reputation(one, 'eve'), 60, 'what she earned outside is hers inside');
		const proposal = await one.propose('eve', stage.api.tx.system.remark('a guest proposes'));
		await one.vote(proposal, { eve: 'Aye', alice: 'Aye' });
		await one.enacted(proposal);
		await stage.send('eve', calls().leave(one.id));
		ledger.hold('one', await stage.held('one', 'Dao.Member') - (ledger.row('one').held - one.founding));
		await stage.check('after the guest came and left');
	});

	// covers: D-16
	test('is given up by its owner; burnt by decision', async () => {
		const { ledger } = stage;
		await stage.refused('eve', calls().dropReputation(one.id, at('ferdie')), 'Dao.TooEarly');
		const before = await stage.held('one', 'Dao.Member');
		await stage.send('ferdie', calls().dropReputation(one.id, at('ferdie')));
		ledger.hold('one', await stage.held('one', 'Dao.Member') - before);
		assert.equal(ledger.row('one').held, one.founding, 'every deposit for a record has come back');
		await decide(one, calls().burnReputation(one.id, at('ferdie'), 1));
		await decide(one, calls().burnReputation(one.id, at('bob'), 400));
		assert.equal(await reputation(one, 'bob'), 1_000);
		await stage.check('after it was given up and burnt');
	});
});

describe('two DAOs', () => {
	// covers: D-16
	test('grant each other reputation at once, at most a tenth; either ends it and both burn', async () => {
		const { api, client, ledger } = stage;
		const { offerExchange, acceptExchange, unwindExchange, expireExchange } = calls();
		// The next thirty days, the next budget.
		await client.advance(30 * DAY_MS);
		const expires = await client.height() + 200;
		await decide(two, calls().grantReputation(two.id, at('charlie'), 300));
		// One has 1,500 in all, two has 300.
		await decide(one, offerExchange(one.id, two.id, 150, 30, expires));
		await one.fails('alice', ['bob'], 'Dao.AlreadyExchanging', offerExchange(one.id, two.id, 1, 1, expires));
		const offer = (await api.call.daoApi.exchange(one.id, two.id)).unwrap().asOffered;
		assert.deepEqual([offer.by, offer.give, offer.want].map(Number), [one.id, 150, 30]);
		await two.fails('charlie', ['dave'], 'Dao.OtherTerms', acceptExchange(two.id, one.id, 150, 20));
		await stage.refused('charlie', acceptExchange(two.id, one.id, 150, 30), 'Dao.NotEnacting');
		await decide(two, acceptExchange(two.id, one.id, 150, 30));
		// The one pays for the record of the other outside it, and the other way round.
		ledger.hold('one', await stage.held('one', 'Dao.Member') - (ledger.row('one').held - one.founding));
		assert.deepEqual([await reputation(one, 'two'), await reputation(two, 'one')], [150, 30]);
		await stage.refused('eve', expireExchange(one.id, two.id), 'Dao.TooEarly');
		await stage.check('after the exchange');

		await decide(two, unwindExchange(two.id, one.id));
		ledger.hold('one', await stage.held('one', 'Dao.Member') - (ledger.row('one').held - one.founding));
		assert.deepEqual([await reputation(one, 'two'), await reputation(two, 'one')], [0, 0]);
		assert.deepEqual([ledger.row('one').held, ledger.row('two').held], [one.founding, two.founding]);
		assert.ok((await api.call.daoApi.exchange(one.id, two.id)).isNone);

		// More than a tenth of either is refused.
		await decide(one, offerExchange(one.id, two.id, 150, 31, expires));
		await two.fails('charlie', ['dave'], 'Dao.TooMuchToExchange', acceptExchange(two.id, one.id, 150, 31));
		await client.reach(expires);
		await stage.send('eve', expireExchange(two.id, one.id));
		ledger.hold('one', await stage.held('one', 'Dao.Member') - (ledger.row('one').held - one.founding));
		assert.equal(ledger.row('one').held, one.founding);
		await stage.check('at the end');
	});
});
