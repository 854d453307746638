// SPDX-License-Identifier: Apache-2.0
// DAOs as members of DAOs: a ballot of the whole, cast by decision of its own people.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const VOTING = 24;

let stage;
let makers;
let alliance;
let existential;

before(async () => {
	stage = await Stage.begin();
	existential = stage.api.consts.balances.existentialDeposit.toBigInt();
});

after(() => stage?.end());

const calls = () => stage.api.tx.dao;

describe('a DAO that is a member of another', () => {
	// covers: D-02, D-03, D-15
	test('joins by decision of its own people, if it can decide in time', async () => {
		const quick = await constitution(stage.api, { voting: VOTING, ordinary: { grace: 0 } });
		const slow = await constitution(stage.api, { voting: VOTING, ordinary: { grace: 1 } });
		makers = await Dao.found(stage, 'makers', quick, { alice: [1, 0], bob: [1, 0], charlie: [1, 0] });
		const snails = await Dao.found(stage, 'snails', slow, { alice: [1, 0] });
		alliance = await Dao.open(
			stage, 'alliance', await constitution(stage.api, { voting: VOTING, ordinary: { grace: 0 } }),
			{ dave: [30, 0], eve: [20, 0], makers: [50, 0], snails: [1, 0] }, 'dave',
		);
		await alliance.accept('eve');
		await stage.refused('alice', calls().acceptInvitation(alliance.id, alliance.hash), 'Dao.NotInvited');
		await makers.decide('alice', ['bob'], calls().acceptInvitation(alliance.id, alliance.hash));
		await snails.fails('alice', [], 'Dao.TooSlow', calls().acceptInvitation(alliance.id, alliance.hash));
		await snails.decide('alice', [], calls().declineInvitation(alliance.id));
		await stage.send('ferdie', calls().start(alliance.id));
		const members = await alliance.members();
		assert.deepEqual(Object.keys(members).sort(), ['dave', 'eve', 'makers']);
		assert.deepEqual((await stage.api.call.daoApi.memberships(makers.account)).map(Number), [alliance.id]);
		await stage.pay('ferdie', 'alliance', 500n * MESH);
		await stage.check('after the founding of the alliance');
	});

	// covers: D-06, D-08, D-15
	test('votes there by decision: the thresholds are those of what it votes on, the timing is ordinary', async () => {
		const { api } = stage;
		const pay = api.tx.balances.transferKeepAlive(stage.address('ferdie'), 10n * MESH);
		const target = await alliance.propose('dave', pay);
		await alliance.vote(target, { dave: 'Aye', eve: 'Nay' });
		await stage.refused('alice', calls().vote(target.number, 'Aye'), 'Dao.NotEligible');

		const ballot = await makers.propose('alice', calls().vote(target.number, 'Aye'));
		const { classes, quorum, approval } = await makers.proposal(ballot);
		assert.deepEqual([classes.own.toNumber(), classes.voiced.toNumber()], [1, 4], 'voice, on a matter of the treasury');
		assert.deepEqual(
			[quorum.toNumber(), approval.toNumber()],
			[makers.articles.treasury.quorum, makers.articles.treasury.approval],
		);
		await makers.vote(ballot, { alice: 'Aye', charlie: 'Nay' });
		assert.deepEqual(await alliance.tally(target), { ayes: 1n, nays: 1n, abstains: 0n }, 'no part of them votes alone');
		await makers.vote(ballot, { bob: 'Aye' });
		await makers.enacted(ballot);
		assert.deepEqual(await alliance.tally(target), { ayes: 2n, nays: 1n, abstains: 0n });
		await alliance.enacted(target);
		stage.ledger.move('alliance', 'ferdie', 10n * MESH);
		await stage.check('after the decision of the alliance');
	});

	// covers: D-06, D-15
	test('one of three cannot speak for all: without the quorum of a treasury matter there is no ballot', async () => {
		const { api } = stage;
		const target = await alliance.propose('eve', api.tx.balances.transferKeepAlive(stage.address('eve'), 100n * MESH));
		await alliance.vote(target, { eve: 'Aye', dave: 'Nay' });
		// One of three would be enough for an ordinary matter of theirs (20 %), not for one of the treasury (40 %).
		const ballot = await makers.propose('charlie', calls().vote(target.number, 'Aye'));
		await makers.vote(ballot, { charlie: 'Aye' });
		assert.equal((await makers.answer(ballot)).type, 'Rejected');
		assert.deepEqual(await alliance.tally(target), { ayes: 1n, nays: 1n, abstains: 0n });
		assert.equal((await alliance.answer(target)).type, 'Rejected');

		// A ballot that is decided too late fails, and says why.
		await makers.refuses('bob', 'Dao.NotClassified', calls().vote(1_000_000, 'Nay'));
		await makers.fails('alice', ['bob'], 'Dao.WrongState', calls().vote(target.number, 'Aye'));
		await stage.check('after the rejection');
	});

	// covers: D-10, D-15
	test('leaves with its part by decision of its people', async () => {
		const { ledger } = stage;
		await makers.decide('alice', ['bob'], calls().rageQuit(alliance.id, 20, 0, ['Native']));
		const free = ledger.row('alliance').free - existential;
		ledger.move('alliance', 'makers', free * 20n / 100n);
		assert.equal((await alliance.members()).makers.shares, 30n);
		await stage.check('after the makers took a part of theirs');
	});
});

describe('a circle', () => {
	// covers: D-15
	test('two DAOs are members of each other, and nothing recurses', async () => {
		const { api, ledger } = stage;
		await makers.decide('alice', ['bob'], calls().invite(makers.id, alliance.account));
		await stage.bookHold('makers', 'Dao.Member', 0n);
		await alliance.decide('dave', ['eve'], calls().acceptInvitation(makers.id, makers.hash));
		assert.deepEqual(Object.keys(await makers.members()).sort(), ['alice', 'alliance', 'bob', 'charlie']);

		// In the makers something is decided with the ballot of the alliance, in which the makers themselves vote.
		const target = await makers.propose('charlie', api.tx.balances.transferKeepAlive(stage.address('charlie'), MESH));
		await makers.vote(target, { charlie: 'Aye', alice: 'Nay' });
		const ballot = await alliance.propose('dave', calls().vote(target.number, 'Aye'));
		await alliance.vote(ballot, { dave: 'Aye' });
		const inner = await makers.propose('alice', calls().vote(ballot.number, 'Aye'));
		assert.equal((await makers.proposal(inner)).classes.voiced.toNumber(), 4, 'the class of what it comes to in the end');
		await makers.vote(inner, { alice: 'Aye', bob: 'Aye', charlie: 'Aye' });
		await makers.enacted(inner);
		await alliance.enacted(ballot);
		assert.deepEqual(await makers.tally(target), { ayes: 2n, nays: 1n, abstains: 0n });
		await makers.enacted(target);
		ledger.move('makers', 'charlie', MESH);
		await stage.check('after a decision through the circle');
	});
});

describe('a sub-DAO', () => {
	// covers: D-02, D-21
	test('is founded by decision and then its own master', async () => {
		const { api, ledger } = stage;
		const id = (await api.query.dao.nextDao()).toNumber();
		const articles = await constitution(api);
		const seats = [{ who: stage.address('charlie'), shares: 1, loot: 0 }];
		await makers.decide('alice', ['bob'], calls().found(articles, { uri: 'ipfs://lab', hash: null }, seats));
		const lab = new Dao(stage, 'lab', id, articles);
		const read = await lab.read();
		assert.equal(read.founder.toString(), makers.account, 'the link is on the chain');
		ledger.rows.set('lab', { address: read.account.toString(), free: 0n, held: 0n });
		ledger.hold('makers', await stage.held('lab', 'Dao.Founding'), 'lab');
		await stage.check('after the makers paid for it');

		await lab.accept('charlie');
		await stage.send('ferdie', calls().start(id));
		await makers.refuses('alice', 'Dao.NotEnacting', calls().amend(id, articles));
		await makers.refuses('alice', 'Dao.NotEnacting', calls().invite(id, stage.address('alice')));
		await makers.fails('alice', ['bob'], 'Dao.NotEnacting', calls().kick(id, stage.address('charlie')));
		await lab.decide('charlie', [], api.tx.system.remark('we decide'));
		await stage.check('at the end');
	});
});
