// SPDX-License-Identifier: Apache-2.0
// The four voting systems, each with a ballot changed, one refused, and a tally equal to the rules of the design page,
// computed here with big integers.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

const WHOLE = 1_000_000n;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Nothing ends before its time, so that ballots can be changed. */
const PATIENT = { earlyAccept: { voice: false, ordinary: false } };

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0n);

/** yes > 0, yes ≥ approval of yes and no, yes and abstentions ≥ quorum of all. */
const passes = ({ ayes, nays, abstains }, total, { approval, quorum }) => ayes > 0n
	&& WHOLE * ayes >= BigInt(approval) * (ayes + nays)
	&& WHOLE * (ayes + abstains) >= BigInt(quorum) * total;

/** What the ballots, name → [side, weight], add up to. */
function count(ballots) {
	const tally = { ayes: 0n, nays: 0n, abstains: 0n };
	for (const [side, weight] of Object.values(ballots)) {
		tally[{ Aye: 'ayes', Nay: 'nays', Abstain: 'abstains' }[side]] += weight;
	}
	return tally;
}

let stage;

before(async () => {
	stage = await Stage.begin();
});

after(() => stage?.end());

/** Casts ballots one after the other, changes included; the tally must be that of the last one of each. */
async function poll(dao, proposal, casts) {
	const ballots = {};
	for (const [who, side, weight = 1n] of casts) {
		await dao.vote(proposal, { [who]: [side, weight] });
		ballots[who] = [side, weight];
		assert.deepEqual(await dao.tally(proposal), count(ballots), `after the ballot of ${who}`);
	}
	return count(ballots);
}

/** The chain's answer must be the one that the rules give. */
async function expectAnswer(dao, proposal, passed) {
	assert.equal((await dao.answer(proposal)).type, passed ? 'Enacted' : 'Rejected');
	await stage.check('after the answer');
}

describe('one member, one vote', () => {
	// covers: D-05, D-07, D-09
	test('shares do not matter, ballots can be changed, abstentions count for the quorum', async () => {
		const { api } = stage;
		const articles = await constitution(api, { ...PATIENT, ordinary: { quorum: 600_000 } });
		const dao = await Dao.found(stage, 'heads', articles, {
			alice: [1_000, 0], bob: [1, 0], charlie: [1, 0], dave: [0, 3], eve: [0, 0],
		});
		const first = await dao.propose('alice', api.tx.system.remark('first'));
		await stage.refused('ferdie', api.tx.dao.vote(first.number, 'Aye'), 'Dao.NotEligible');
		await stage.refused('alice', api.tx.dao.voteQuadratic(first.number, 'Aye', 1), 'Dao.NotQuadratic');
		const { power } = await dao.proposal(first);
		assert.deepEqual([power.heads.toNumber(), power.total.toBigInt(), power.ceiling.toBigInt()], [5, 5n, 1n]);
		const tally = await poll(dao, first, [
			['alice', 'Nay'], ['bob', 'Aye'], ['alice', 'Aye'], ['charlie', 'Nay'], ['dave', 'Abstain'],
		]);
		// 2 : 1, and 2 + 1 of 5 are exactly the quorum.
		assert.ok(passes(tally, 5n, articles.ordinary));
		await expectAnswer(dao, first, true);

		// Whoever changes the abstention to a no breaks the quorum.
		const second = await dao.propose('bob', api.tx.system.remark('second'));
		const other = await poll(dao, second, [
			['bob', 'Aye'], ['alice', 'Aye'], ['dave', 'Abstain'], ['dave', 'Nay'],
		]);
		assert.ok(!passes(other, 5n, articles.ordinary));
		await expectAnswer(dao, second, false);
		await stage.refused('eve', api.tx.dao.vote(second.number, 'Aye'), 'Dao.WrongState');
	});
});

describe('shares with a cap', () => {
	const SHARES = { alice: 701n, bob: 187n, charlie: 61n, dave: 43n };
	const CAP = 350_000n;
	/** The largest c ≤ cap of what all weigh together if nobody weighs more than c, found by trying each. */
	const ceiling = (weights) => {
		let best = 0n;
		const largest = weights.reduce((most, each) => (each > most ? each : most));
		for (let c = 1n; c <= largest; c += 1n) {
			if (c * WHOLE <= CAP * sum(weights.map((each) => (each < c ? each : c)))) {
				best = c;
			}
		}
		return best;
	};
	let dao;
	let articles;

	// covers: D-05, D-27
	test('nobody weighs more than the cap of what all weigh together, however many shares', async () => {
		const { api } = stage;
		// The longer constitutional vote is for the next test.
		articles = await constitution(api, { ...PATIENT, system: 'Shares', cap: Number(CAP), constitutional: { voting: 40 } });
		const seats = Object.fromEntries(Object.entries(SHARES).map(([who, shares]) => [who, [Number(shares), 0]]));
		dao = await Dao.found(stage, 'holders', articles, { ...seats, eve: [0, 500] });

		const most = ceiling(Object.values(SHARES));
		const cut = Object.fromEntries(Object.entries(SHARES).map(([who, each]) => [who, each < most ? each : most]));
		const total = sum(Object.values(cut));
		assert.ok(cut.alice < SHARES.alice && cut.bob < SHARES.bob, 'the cap cuts two of them');

		const proposal = await dao.propose('alice', api.tx.system.remark('mine'));
		const { power } = await dao.proposal(proposal);
		assert.deepEqual([power.heads.toNumber(), power.total.toBigInt(), power.ceiling.toBigInt()], [4, total, most]);
		// Loot is a claim without a vote.
		await stage.refused('eve', api.tx.dao.vote(proposal.number, 'Nay'), 'Dao.NotEligible');
		const tally = await poll(dao, proposal, [
			['alice', 'Aye', cut.alice], ['bob', 'Aye', cut.bob], ['charlie', 'Nay', cut.charlie], ['bob', 'Nay', cut.bob],
		]);
		// With 701 of 992 shares she is outvoted by 248.
		assert.ok(!passes(tally, total, articles.ordinary));
		await expectAnswer(dao, proposal, false);
	});

	// covers: D-07, D-24
	test('shares granted after the opening weigh nothing in it', async () => {
		const { api } = stage;
		const [before, more] = [Object.values(SHARES), 5_000n];
		const old = ceiling(before);
		const grant = await dao.propose('alice', api.tx.dao.grant(dao.id, stage.address('dave'), Number(more), 0));
		// Same articles: the amendment changes nothing, only its vote is long.
		const long = await dao.propose('bob', api.tx.dao.amend(dao.id, articles));
		await dao.vote(grant, { alice: ['Aye', old], bob: ['Aye', old], charlie: ['Aye', SHARES.charlie] });
		await dao.enacted(grant);
		assert.equal((await dao.members()).dave.shares, SHARES.dave + more);

		assert.equal((await api.call.daoApi.power(long.number, stage.address('dave'))).toBigInt(), SHARES.dave);
		const tally = await poll(dao, long, [
			['dave', 'Nay', SHARES.dave], ['bob', 'Aye', old], ['alice', 'Aye', old], ['dave', 'Abstain', SHARES.dave],
		]);
		const { total } = (await dao.proposal(long)).power;
		assert.equal(total.toBigInt(), sum(before.map((each) => (each < old ? each : old))));
		await expectAnswer(dao, long, passes(tally, total.toBigInt(), articles.constitutional));

		// On what opens now they do.
		const weights = [SHARES.alice, SHARES.bob, SHARES.charlie, SHARES.dave + more];
		const next = await dao.propose('dave', api.tx.system.remark('now'));
		assert.equal((await api.call.daoApi.power(next.number, stage.address('dave'))).toBigInt(), ceiling(weights));
		await stage.send('dave', api.tx.dao.withdraw(next.number));
		stage.ledger.release('dave', next.deposit);
		await stage.check('after a proposal was taken back');
	});
});

describe('reputation that fades', () => {
	const HALF_LIFE = 720n;
	let dao;
	let since;

	const hourOf = async (hash) => {
		const then = await stage.api.at(hash);
		return (await then.query.timestamp.now()).toBigInt() / BigInt(HOUR_MS);
	};
	/** Of t hours: n whole half-lives, r hours of the next. */
	const phase = (hour) => ({ n: (hour - since) / HALF_LIFE, r: (hour - since) % HALF_LIFE });
	const raw = (amount, hour) => {
		const { n, r } = phase(hour);
		const left = 2n * HALF_LIFE - r;
		return (amount * 2n ** (32n + n) * 2n * HALF_LIFE + left - 1n) / left;
	};
	const value = (of, hour) => {
		const { n, r } = phase(hour);
		return (of * (2n * HALF_LIFE - r)) / (2n * HALF_LIFE) / 2n ** (32n + n);
	};
	/** Decides the grants, with these ballots; returns what each is worth, raw. */
	const grant = async (points, ballots) => {
		const { api } = stage;
		const calls = Object.entries(points)
			.map(([who, amount]) => api.tx.dao.grantReputation(dao.id, stage.address(who), Number(amount)));
		const proposal = await dao.propose('alice', ...calls);
		await dao.vote(proposal, ballots);
		const { until } = (await dao.voted(proposal)).asGrace;
		await dao.enacted(proposal);
		const hour = await hourOf(await api.rpc.chain.getBlockHash(until.toNumber()));
		return Object.fromEntries(Object.entries(points).map(([who, amount]) => [who, raw(amount, hour)]));
	};
	const expectReputation = async (held) => {
		const { api, client } = stage;
		const hour = BigInt(Math.floor(await client.now() / HOUR_MS));
		for (const [who, of] of Object.entries(held)) {
			const read = await api.call.daoApi.reputation(dao.id, stage.address(who));
			assert.equal(read.toBigInt(), value(of, hour), `reputation of ${who}`);
		}
		return hour;
	};

	// covers: D-04, D-05, D-17
	test('votes count what was earned, recent work more than old', async () => {
		const { api, client } = stage;
		const articles = await constitution(api, {
			...PATIENT, system: 'Reputation', halfLife: Number(HALF_LIFE), reputationBudget: 2_000,
		});
		dao = await Dao.found(stage, 'scholars', articles, { alice: [0, 0], bob: [0, 0], charlie: [0, 0], dave: [9, 9], eve: [0, 0] });
		since = await hourOf(dao.hashOfBlock);

		// While nobody has any, heads count.
		const held = await grant({ alice: 600n, bob: 300n, charlie: 101n }, { alice: 'Aye', bob: 'Aye', dave: 'Aye' });
		await expectReputation(held);

		await client.advance(45 * DAY_MS);
		const hour = await expectReputation(held);
		assert.equal(value(held.alice, hour), 225n, 'half for the first 30 days, a quarter of the rest for the next 15');

		Object.assign(held, await grant({ dave: 200n }, { alice: ['Aye', held.alice], charlie: ['Nay', held.charlie] }));
		await expectReputation(held);
		assert.ok(held.dave > held.bob, '200 points of today outweigh 300 of then');

		const proposal = await dao.propose('bob', api.tx.system.remark('who decides'));
		await stage.refused('eve', api.tx.dao.vote(proposal.number, 'Aye'), 'Dao.NotEligible');
		const total = sum(Object.values(held));
		assert.equal((await dao.proposal(proposal)).power.total.toBigInt(), total);
		const tally = await poll(dao, proposal, [
			['bob', 'Aye', held.bob], ['dave', 'Aye', held.dave], ['charlie', 'Abstain', held.charlie],
			['dave', 'Nay', held.dave],
		]);
		assert.ok(!passes(tally, total, articles.ordinary));
		await expectAnswer(dao, proposal, false);
	});
});

describe('quadratic credits', () => {
	const CREDITS = 100;

	// covers: D-05
	test('v votes cost v² credits of the period, in all proposals together', async () => {
		const { api } = stage;
		const { vote, voteQuadratic } = api.tx.dao;
		const articles = await constitution(api, {
			...PATIENT, system: 'Quadratic', voting: 30, credits: { amount: CREDITS }, ordinary: { quorum: 750_000 },
		});
		const dao = await Dao.found(stage, 'voices', articles, { alice: [900, 0], bob: [1, 0], charlie: [1, 0], dave: [0, 0] });
		const [first, second] = [
			await dao.propose('alice', api.tx.system.remark('first')),
			await dao.propose('bob', api.tx.system.remark('second')),
		];
		const spent = {};
		const ballots = new Map([[first.number, {}], [second.number, {}]]);
		const cast = async (who, { number }, side, votes) => {
			const outcome = await stage.send(who, voteQuadratic(number, side, votes));
			assert.equal(outcome.one('Dao.Voted').weight.toNumber(), votes);
			ballots.get(number)[who] = [side, BigInt(votes)];
			spent[who] = [...ballots.values()].reduce((all, each) => all + (each[who]?.[1] ?? 0n) ** 2n, 0n);
			const credits = (await api.call.daoApi.credits(dao.id, stage.address(who))).unwrap();
			assert.equal(credits.amount.toNumber(), CREDITS);
			assert.equal(credits.spent.toBigInt(), spent[who], `credits of ${who}`);
		};
		await stage.refused('alice', voteQuadratic(first.number, 'Aye', 11), 'Dao.CreditsSpent');
		await stage.refused('alice', voteQuadratic(first.number, 'Abstain', 3), 'Dao.InvalidVotes');
		await stage.refused('alice', voteQuadratic(first.number, 'Aye', 0), 'Dao.InvalidVotes');
		await stage.refused('eve', voteQuadratic(first.number, 'Aye', 1), 'Dao.NotEligible');
		await cast('alice', first, 'Aye', 7);
		await stage.refused('alice', voteQuadratic(second.number, 'Aye', 8), 'Dao.CreditsSpent');
		await cast('alice', second, 'Aye', 7);
		// Second thoughts: 49 − 25 come back, and 8² + 5² fits.
		await cast('alice', first, 'Aye', 5);
		await cast('alice', second, 'Nay', 8);
		await cast('bob', first, 'Nay', 4);
		await cast('bob', second, 'Aye', 9);
		await cast('dave', first, 'Abstain', 0);
		// An ordinary ballot is one vote for one credit.
		(await stage.send('charlie', vote(second.number, 'Aye'))).one('Dao.Voted');
		ballots.get(second.number).charlie = ['Aye', 1n];

		// The quorum is one of heads, three of four; a no does not count for it. Two took part in each.
		const attended = (heads) => WHOLE * heads >= BigInt(articles.ordinary.quorum) * 4n;
		assert.deepEqual([attended(2n), attended(3n)], [false, true]);
		for (const { number } of [first, second]) {
			assert.deepEqual(await dao.tally({ number }), count(ballots.get(number)));
		}
		await cast('charlie', first, 'Aye', 1);
		const tally = count(ballots.get(first.number));
		assert.deepEqual(tally, { ayes: 6n, nays: 4n, abstains: 0n });
		assert.ok(passes(tally, 0n, articles.ordinary), 'six of ten; Alice, Charlie and Dave are the quorum');
		assert.equal((await dao.answer(first)).type, 'Enacted');
		await expectAnswer(dao, second, false);
	});
});
