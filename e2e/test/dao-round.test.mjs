// SPDX-License-Identifier: Apache-2.0
// A funding round with twenty contributors: what each project gets is computed here, with big integers from the formula of
// the design page, and compared to the unit.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { claim, matches } from '../lib/round.mjs';
import { Stage } from '../lib/stage.mjs';

const WHOLE = 1_000_000n;
const BACKERS = Array.from({ length: 20 }, (_, i) => `backer${i}`);
const POOL = 300n * MESH + 13n;
const LEAST = MESH / 10n;
const CAP = 600_000;
/** Who is paid, by project. Nobody of them has anything yet. */
const PAYEES = ['baker', 'singer', 'weaver', 'crook', 'rich'];

let stage;

before(async () => {
	stage = await Stage.begin({ more: [...BACKERS, ...PAYEES] });
	const { balances, utility } = stage.api.tx;
	await stage.send('alice', utility.batchAll(BACKERS.map((who) => balances.transferKeepAlive(stage.address(who), 100n * MESH))));
	BACKERS.forEach((who) => stage.ledger.move('alice', who, 100n * MESH));
});

after(() => stage?.end());

const calls = () => stage.api.tx.dao;

/** Gives: name → { project: amount }. Books what waits in the pot and the deposits. */
async function give(round, who, gifts, via = null) {
	const { ledger, api } = stage;
	const before = await stage.held(who, 'Dao.Member');
	const list = Object.entries(gifts).map(([project, amount]) => calls().contribute(round, project, amount, via));
	await stage.send(who, api.tx.utility.batchAll(list));
	Object.values(gifts).forEach((amount) => ledger.hold(who, amount, 'pot'));
	const deposit = await stage.held(who, 'Dao.Member') - before;
	ledger.hold(who, deposit);
	return deposit;
}

const view = async (round) => (await stage.api.call.daoApi.projects(round, 0, 64)).map(({ funds, voices, matched, state }) => ({
	funds: funds.toBigInt(), voices: voices.toNumber(), matched: matched.toBigInt(), state: state.type,
}));

describe('a round of twenty contributors', () => {
	/** project → name → amount. Odd units everywhere, so that each rounding shows. */
	const gifts = [
		Object.fromEntries(BACKERS.map((who, i) => [who, BigInt(1 + i % 3) * MESH + BigInt(i) * 7_777_777n])),
		Object.fromEntries(BACKERS.slice(0, 7).map((who, i) => [who, 5n * MESH + BigInt(i)])),
		{ backer7: 40n * MESH + 1n, backer8: 3n * MESH },
		Object.fromEntries(BACKERS.slice(9).map((who, i) => [who, 2n * MESH + BigInt(i)])),
		{ eve: 500n * MESH },
	];
	const voices = (project) => Object.values(gifts[project]);
	const total = (project) => voices(project).reduce((sum, each) => sum + each, 0n);
	let patrons;
	let round;
	let ends;
	/** What the contributors, and Dave for the projects, have on hold for the records. */
	let deposits;
	let registered;

	// covers: D-18
	test('opens by decision: the pool leaves the treasury for the pot', async () => {
		const { api, ledger } = stage;
		patrons = await Dao.found(stage, 'patrons', await constitution(api), { alice: [1, 0], bob: [1, 0], charlie: [1, 0] });
		await stage.pay('ferdie', 'patrons', POOL + 10n * MESH);
		round = (await api.query.dao.nextRound()).toNumber();
		const terms = { pool: POOL, voice: 'Account', cap: CAP, least: LEAST, open: 90, review: 40, claims: 60 };
		await stage.refused('alice', calls().openRound(patrons.id, terms), 'Dao.NotEnacting');
		await patrons.fails('alice', ['bob'], 'Dao.InvalidTerms', calls().openRound(patrons.id, { ...terms, cap: 0 }));
		await patrons.decide('alice', ['bob'], calls().openRound(patrons.id, terms));
		ledger.hold('patrons', POOL, 'pot');
		await stage.bookHold('patrons', 'Dao.Member', 0n);
		const read = (await api.call.daoApi.round(round)).unwrap();
		ends = { open: read.ends.toNumber(), from: read.claimsFrom.toNumber(), until: read.claimsUntil.toNumber() };
		assert.deepEqual([ends.from - ends.open, ends.until - ends.from], [40, 60]);
		await stage.check('after the opening');
	});

	// covers: D-18
	test('anyone registers, twenty-one people give; what they gave waits in the pot', async () => {
		const { api, ledger } = stage;
		const register = (payee) => calls().registerProject(round, stage.address(payee), { uri: `ipfs://${payee}`, hash: null });
		const before = await stage.held('dave', 'Dao.Member');
		await stage.send('dave', api.tx.utility.batchAll(PAYEES.map(register)));
		registered = await stage.bookHold('dave', 'Dao.Member', before) - before;

		await stage.refused('backer0', calls().contribute(round, 0, LEAST - 1n, null), 'Dao.TooLittle');
		await stage.refused('backer0', calls().contribute(round, 5, MESH, null), 'Dao.UnknownProject');
		await stage.refused('backer0', calls().contribute(round, 0, MESH, patrons.id), 'Dao.NoVoice');
		await stage.refused('eve', calls().contribute(round, 0, 2n ** 70n + 1n, null), 'Dao.TooMuch');

		deposits = Object.fromEntries(await Promise.all([...BACKERS, 'eve'].map(async (who) => {
			const own = Object.fromEntries(gifts.map((of, project) => [project, of[who]]).filter(([, amount]) => amount));
			return [who, await give(round, who, own)];
		})));
		// The second gift to the same project is the same voice: no second deposit, and the root of the sum.
		assert.equal(await give(round, 'backer8', { 2: 2n * MESH }), 0n);
		gifts[2].backer8 += 2n * MESH;

		const expected = matches(gifts.map((_, project) => voices(project)), POOL, CAP);
		assert.deepEqual(await view(round), gifts.map((of, project) => ({
			funds: total(project), voices: Object.keys(of).length, matched: expected[project], state: 'Open',
		})));
		assert.equal(expected[4], 0n, 'one rich voice is not matched');
		assert.ok(expected[0] > expected[2] && total(0) < total(2) + 10n * MESH, 'many small gifts weigh more than two large ones');
		await stage.refused('ferdie', calls().claimMatch(round, 0), 'Dao.TooEarly');
		await stage.refused('ferdie', calls().settleContribution(round, 0, stage.address('backer0')), 'Dao.TooEarly');
		assert.equal((await api.call.daoApi.contribution(round, 2, stage.address('backer8'))).unwrap().toBigInt(), gifts[2].backer8);
		await stage.check('after all gifts');
	});

	// covers: D-18
	test('after the end the DAO strikes a fraud: its part goes to the others', async () => {
		const { api, client } = stage;
		await client.reach(ends.open);
		await stage.refused('backer0', calls().contribute(round, 0, MESH, null), 'Dao.Expired');
		await stage.refused('dave', calls().registerProject(round, stage.address('dave'), { uri: '', hash: null }), 'Dao.Expired');
		await stage.refused('alice', calls().strikeProject(patrons.id, round, 3), 'Dao.NotEnacting');
		await patrons.decide('alice', ['bob'], calls().strikeProject(patrons.id, round, 3));
		const [first, second, third] = await view(round);
		const expected = matches([0, 1, 2].map(voices), POOL, CAP);
		assert.deepEqual([first, second, third].map(({ matched }) => matched), expected);
		assert.equal(expected[0], POOL * BigInt(CAP) / WHOLE, 'the first is cut at the cap');
		assert.ok(expected[1] < claim(voices(1)) >> 16n, 'the second has its part of a pool that is not enough for all');
		assert.equal((await api.call.daoApi.round(round)).unwrap().paid.toBigInt(), 0n);
		await stage.check('after the strike');
	});

	// covers: D-18
	test('projects are paid what they were given and exactly their match', async () => {
		const { client, ledger } = stage;
		await stage.refused('ferdie', calls().claimMatch(round, 0), 'Dao.TooEarly');
		await client.reach(ends.from);
		const expected = matches([0, 1, 2].map(voices), POOL, CAP);
		for (const project of [0, 1, 2]) {
			const paid = (await stage.send('ferdie', calls().claimMatch(round, project))).one('Dao.ProjectPaid');
			assert.equal(paid.funds.toBigInt(), total(project));
			assert.equal(paid.matched.toBigInt(), expected[project], `match of project ${project}`);
			ledger.release('pot', total(project) + expected[project], PAYEES[project]);
		}
		await stage.refused('ferdie', calls().claimMatch(round, 0), 'Dao.WrongState');
		await stage.refused('ferdie', calls().claimMatch(round, 3), 'Dao.WrongState');
		await stage.check('after three were paid');
	});

	// covers: D-18
	test('every deposit comes back, refunds are whole, the rest of the pool returns', async () => {
		const { api, client, ledger } = stage;
		const { settleContribution, removeProject, returnRest } = calls();
		const settle = (project) => api.tx.utility.batchAll(
			Object.keys(gifts[project]).map((who) => settleContribution(round, project, stage.address(who))),
		);
		await stage.refused('ferdie', removeProject(round, 0), 'Dao.NotSettled');
		for (const project of [0, 1, 2, 3]) {
			await stage.send('ferdie', settle(project));
		}
		Object.entries(gifts[3]).forEach(([who, amount]) => ledger.release('pot', amount, who));
		await stage.refused('ferdie', settle(4), 'Dao.TooEarly');
		await stage.refused('ferdie', returnRest(round), 'Dao.TooEarly');
		await stage.refused('ferdie', removeProject(round, 4), 'Dao.TooEarly');

		// Nobody called for project 4 to be paid in time: it is refunded.
		await client.reach(ends.until);
		await stage.refused('ferdie', calls().claimMatch(round, 4), 'Dao.Expired');
		await stage.send('ferdie', settle(4));
		ledger.release('pot', gifts[4].eve, 'eve');
		Object.entries(deposits).forEach(([who, deposit]) => ledger.release(who, deposit));
		await stage.check('after all contributions are settled');

		const rest = (await stage.send('ferdie', returnRest(round))).one('Dao.RestReturned').amount.toBigInt();
		const spent = matches([0, 1, 2].map(voices), POOL, CAP).reduce((sum, each) => sum + each, 0n);
		assert.equal(rest, POOL - spent);
		ledger.release('pot', rest, 'patrons');
		await stage.send('ferdie', api.tx.utility.batchAll(PAYEES.map((_, project) => removeProject(round, project))));
		ledger.release('dave', registered);
		ledger.release('patrons', await roundDeposit());
		assert.ok((await api.call.daoApi.round(round)).isNone, 'nothing is left of it');
		await stage.check('at the end of the round');
	});

	/** What the book still has on hold for the DAO beyond what is held: the deposit of the round. */
	async function roundDeposit() {
		const { held } = await stage.client.balance(patrons.account);
		assert.equal(held, patrons.founding, 'only the founding deposit is left');
		return stage.ledger.row('patrons').held - held;
	}
});

describe('a round of an alliance', () => {
	// covers: D-15, D-18
	test('hears each member DAO as one voice, however many accounts it has', async () => {
		const { api, ledger } = stage;
		const articles = await constitution(api, { voting: 24, ordinary: { grace: 0 } });
		const club = await Dao.found(stage, 'club', articles, { backer0: [1, 0], backer1: [1, 0], backer2: [1, 0] });
		const band = await Dao.found(stage, 'band', articles, { backer3: [1, 0] });
		const union = await Dao.open(stage, 'union', articles, { alice: [1, 0], club: [1, 0], band: [1, 0] }, 'alice');
		await club.decide('backer0', ['backer1'], calls().acceptInvitation(union.id, union.hash));
		await band.decide('backer3', [], calls().acceptInvitation(union.id, union.hash));
		await stage.send('alice', calls().start(union.id));
		const pool = 50n * MESH + 1n;
		await stage.pay('ferdie', 'union', pool + MESH);
		const round = (await api.query.dao.nextRound()).toNumber();
		const terms = { pool, voice: null, cap: 1_000_000, least: LEAST, open: 60, review: 0, claims: 100 };
		const proposal = await union.propose('alice', calls().openRound(union.id, terms));
		await union.vote(proposal, { alice: 'Aye' });
		const ballot = await club.propose('backer0', calls().vote(proposal.number, 'Aye'));
		await club.vote(ballot, { backer0: 'Aye', backer1: 'Aye' });
		await club.enacted(ballot);
		await union.enacted(proposal);
		ledger.hold('union', pool, 'pot');
		await stage.bookHold('union', 'Dao.Member', 0n);
		assert.equal((await api.call.daoApi.round(round)).unwrap().voice.type, 'Vouched', 'the default of an alliance');

		const register = calls().registerProject(round, stage.address('baker'), { uri: 'ipfs://bread', hash: null });
		const dave = await stage.held('dave', 'Dao.Member');
		await stage.send('dave', api.tx.utility.batchAll([register, register]));
		await stage.bookHold('dave', 'Dao.Member', dave);
		await stage.refused('backer0', calls().contribute(round, 0, MESH, null), 'Dao.NoVoice');
		await stage.refused('backer0', calls().contribute(round, 0, MESH, band.id), 'Dao.NoVoice');
		await stage.refused('ferdie', calls().contribute(round, 0, MESH, club.id), 'Dao.NoVoice');
		const gift = { backer0: 3n * MESH + 1n, backer1: 4n * MESH + 2n, backer2: 5n * MESH };
		for (const [who, amount] of Object.entries(gift)) {
			await give(round, who, { 0: amount }, club.id);
		}
		await give(round, 'backer3', { 0: 6n * MESH, 1: 2n * MESH }, band.id);
		await give(round, 'backer1', { 1: MESH + 5n }, club.id);

		const projects = [[gift.backer0 + gift.backer1 + gift.backer2, 6n * MESH], [2n * MESH, MESH + 5n]];
		const expected = matches(projects, pool, terms.cap);
		const apart = matches([[...Object.values(gift), 6n * MESH], projects[1]], pool, terms.cap);
		assert.ok(expected[0] < apart[0], 'three accounts of one club would have got more apart');
		const read = await view(round);
		assert.deepEqual(read.map(({ matched }) => matched), expected);
		assert.deepEqual(expected, projects.map((of) => claim(of) >> 16n), 'this pool is enough for all');
		assert.deepEqual(read.map(({ voices }) => voices), [2, 2]);

		await stage.client.reach((await api.call.daoApi.round(round)).unwrap().claimsFrom.toNumber());
		for (const project of [0, 1]) {
			await stage.send('ferdie', calls().claimMatch(round, project));
			const funds = projects[project].reduce((sum, each) => sum + each, 0n);
			ledger.release('pot', funds + expected[project], 'baker');
		}
		await stage.check('after both projects were paid');
	});
});
