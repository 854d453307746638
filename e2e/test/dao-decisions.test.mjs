// SPDX-License-Identifier: Apache-2.0
// The life of a decision as a wallet shows it: what is voted on, what the queue does by itself, what failed and why,
// ballots cast for others, and an outcome turned round at the last moment.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH, explain } from '../lib/client.mjs';
import { Dao, constitution, stateOf } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const VOTING = 40;
/** The last eighth of a vote. */
const WINDOW = VOTING / 8;

let stage;
let dao;

before(async () => {
	stage = await Stage.begin();
	const articles = await constitution(stage.api, {
		voting: VOTING, delegations: 1, cap: 500_000, earlyAccept: { voice: false, ordinary: false },
	});
	const one = [1, 0];
	dao = await Dao.found(stage, 'circle', articles, { alice: one, bob: one, charlie: one, dave: one });
});

after(() => stage?.end());

const calls = () => stage.api.tx.dao;
const at = (name) => stage.address(name);

/** What the due queue did in a block without transactions: names and data of the events. */
async function ofTheQueue(number) {
	const { api } = stage;
	const hash = await api.rpc.chain.getBlockHash(number);
	const { block } = await api.rpc.chain.getBlock(hash);
	assert.ok(block.extrinsics.every((each) => !each.isSigned), `nobody has done anything in block ${number}`);
	return (await (await api.at(hash)).query.system.events())
		.filter(({ event }) => event.section === 'dao')
		.map(({ event }) => [event.method, Object.fromEntries(event.data.map((value, i) => [event.data.names[i], value]))]);
}

describe('what is voted on', () => {
	// covers: C-04, D-02, D-09
	test('can be read call by call; the deposit follows the price list', async () => {
		const { api, ledger } = stage;
		const list = [
			api.tx.balances.transferKeepAlive(at('ferdie'), 3n * MESH),
			api.tx.system.remark('for the walls'),
			calls().registerAsset(dao.id, 'Native'),
		];
		const first = await dao.propose('alice', ...list);
		const second = await dao.propose('alice', ...list);
		// 10 mMESH, twice as much for the second one open, and 10 µMESH a byte of the calls and of the list of who has a vote.
		const roll = (await api.query.dao.proposals(first.number)).unwrap().roll;
		assert.equal(roll.voters.length, 4);
		const bytes = BigInt(api.createType('Vec<Call>', list).toU8a().length + roll.toU8a().length);
		const price = (base) => base * MESH / 1_000n + bytes * 10n * MESH / 1_000_000n;
		assert.deepEqual([first.deposit, second.deposit], [price(10n), price(20n)]);
		await dao.refuses('alice', 'Dao.SlotsFull', api.tx.system.remark('a third one'));

		const shown = api.createType('Vec<Call>', api.createType('Bytes', (await dao.proposal(first)).calls).toU8a(true));
		assert.deepEqual(
			shown.map(({ section, method }) => `${section}.${method}`),
			['balances.transferKeepAlive', 'system.remark', 'dao.registerAsset'],
		);
		assert.equal(shown[0].args[1].toBigInt(), 3n * MESH);
		for (const proposal of [first, second]) {
			await stage.send('alice', calls().withdraw(proposal.number));
			ledger.release('alice', proposal.deposit);
			assert.equal((await stateOf(stage.client, proposal.number)).type, 'Withdrawn');
		}
		await stage.check('after both were taken back');
	});

	// covers: D-02, D-06, D-08
	test('what no DAO may do cannot even be proposed', async () => {
		const { api } = stage;
		const pay = api.tx.balances.transferKeepAlive(at('ferdie'), 1);
		const refused = [
			api.tx.utility.batch([pay]),
			api.tx.proxy.addProxy(at('alice'), 'Any', 0),
			api.tx.multisig.asMultiThreshold1([at('alice')], pay),
			api.tx.scheduler.schedule(10, null, 0, pay),
			api.tx.keys.purge(),
			calls().close(0),
			calls().enact(0, { refTime: 0, proofSize: 0 }),
			calls().propose(dao.id, [calls().propose(dao.id, [pay])]),
		];
		for (const call of refused) {
			await dao.refuses('alice', 'Dao.NotClassified', call);
		}
		await dao.refuses('alice', 'Dao.NoCalls');
		await stage.check('after nine refusals');
	});
});

describe('an enactment', () => {
	// covers: D-08
	test('that fails does nothing, tells which call and why, and can be tried again', async () => {
		const { api, client, ledger } = stage;
		// The account is empty: the second call cannot be paid, so the first is not made either.
		const proposal = await dao.propose(
			'alice', api.tx.system.remarkWithEvent('paid'), api.tx.balances.transferKeepAlive(at('ferdie'), 5n * MESH),
		);
		await dao.vote(proposal, { alice: 'Aye', bob: 'Aye' });
		const { until } = (await dao.voted(proposal)).asGrace;
		await stage.refused('ferdie', calls().enact(proposal.number, api.consts.dao.maxCallWeight), 'Dao.TooEarly');
		await client.reach(until.toNumber());
		const [[name, data]] = await ofTheQueue(until.toNumber());
		assert.equal(name, 'EnactmentFailed');
		assert.equal(data.index.unwrap().toNumber(), 1);
		assert.deepEqual(explain(api.registry, data.error).name, 'Token.FundsUnavailable');
		const state = await stateOf(client, proposal.number);
		assert.equal(state.asFailed.expires.toNumber(), until.toNumber() + 7 * 43_200);
		await stage.check('after the attempt: the deposit waits');

		await stage.pay('ferdie', 'circle', 6n * MESH);
		await stage.refused('eve', calls().enact(proposal.number, { refTime: 1, proofSize: 1 }), 'Dao.WeightTooLow');
		await stage.refused('eve', calls().close(proposal.number), 'Dao.TooEarly');
		const retry = await stage.send('eve', calls().enact(proposal.number, api.consts.dao.maxCallWeight));
		retry.one('Dao.Enacted');
		assert.equal(retry.one('System.Remarked').sender.toString(), dao.account, 'as the DAO');
		ledger.move('circle', 'ferdie', 5n * MESH);
		ledger.release('alice', proposal.deposit);
		await stage.refused('eve', calls().enact(proposal.number, api.consts.dao.maxCallWeight), 'Dao.WrongState');
		await stage.check('after the second attempt');
	});
});

describe('an outcome turned round late', () => {
	// covers: D-08, D-09, D-25
	test('prolongs the vote once; the queue closes and enacts with events of its own', async () => {
		const { client } = stage;
		const proposal = await dao.propose('alice', stage.api.tx.system.remark('late'));
		const { ends } = (await stateOf(client, proposal.number)).asVoting;
		const end = ends.toNumber();
		await dao.vote(proposal, { alice: 'Aye', bob: 'Aye' });
		await client.reach(end - 2);
		const flip = await stage.send('bob', calls().vote(proposal.number, 'Nay'));
		assert.equal(flip.one('Dao.Extended').ends.toNumber(), end + WINDOW);
		// Back again: no second time.
		const back = await stage.send('bob', calls().vote(proposal.number, 'Aye'));
		assert.deepEqual(back.all('Dao.Extended'), []);
		const { until } = (await dao.voted(proposal)).asGrace;
		assert.equal(until.toNumber(), end + WINDOW + dao.articles.ordinary.grace);
		await dao.enacted(proposal);
		const named = async (block) => (await ofTheQueue(block)).map(([name, data]) => [name, data.proposal.toNumber()]);
		assert.deepEqual(await named(end + WINDOW), [['Passed', proposal.number]]);
		assert.deepEqual(await named(until.toNumber()), [['Enacted', proposal.number]]);
		await stage.check('after the late vote');
	});
});

describe('a delegation', () => {
	// covers: D-20
	test('is leave to cast a ballot on what opens later; the own ballot overrides for ever', async () => {
		const { api, client } = stage;
		const { delegate, undelegate, voteAs, vote } = calls();
		const older = await dao.propose('alice', api.tx.system.remark('older'));
		(await stage.send('bob', delegate(dao.id, at('alice')))).one('Dao.Delegated');
		await stage.refused('charlie', delegate(dao.id, at('alice')), 'Dao.DelegateFull');
		await stage.refused('charlie', delegate(dao.id, at('ferdie')), 'Dao.NotEligible');
		await stage.refused('alice', voteAs(older.number, at('bob'), 'Aye'), 'Dao.NotDelegated');

		const proposal = await dao.propose('alice', api.tx.system.remark('younger'));
		await stage.refused('charlie', voteAs(proposal.number, at('bob'), 'Aye'), 'Dao.NotDelegated');
		await dao.vote(proposal, { alice: 'Aye' });
		const cast = (await stage.send('alice', voteAs(proposal.number, at('bob'), 'Aye'))).one('Dao.VotedAs');
		assert.deepEqual([cast.who.toString(), cast.by.toString(), cast.weight.toNumber()], [at('bob'), at('alice'), 1]);
		assert.deepEqual(await dao.tally(proposal), { ayes: 2n, nays: 0n, abstains: 0n });
		// A yes in one's name binds like an own one.
		await stage.refused('bob', calls().rageQuit(dao.id, 1, 0, []), 'Dao.BoundByYes');
		await dao.vote(proposal, { bob: 'Nay' });
		assert.deepEqual(await dao.tally(proposal), { ayes: 1n, nays: 1n, abstains: 0n });
		await stage.refused('alice', voteAs(proposal.number, at('bob'), 'Aye'), 'Dao.OwnBallot');
		assert.equal((await dao.answer(older)).type, 'Rejected');
		assert.equal((await dao.answer(proposal)).type, 'Rejected', '1 : 1');

		const last = await dao.propose('charlie', api.tx.system.remark('last'));
		await client.reach((await stateOf(client, last.number)).asVoting.ends.toNumber() - WINDOW - 1);
		await stage.refused('alice', voteAs(last.number, at('bob'), 'Aye'), 'Dao.LastWindow');
		(await stage.send('bob', undelegate(dao.id))).one('Dao.Undelegated');
		await stage.refused('bob', undelegate(dao.id), 'Dao.NotDelegated');
		await stage.send('bob', vote(last.number, 'Abstain'));
		assert.equal((await dao.answer(last)).type, 'Rejected', 'nobody is for it');
		await stage.check('at the end');
	});
});
