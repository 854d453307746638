// SPDX-License-Identifier: Apache-2.0
// What a DAO earns belongs in part to its members at once. Who is owed what is computed here by the rule of the design page
// and compared to the unit, in two assets, over changes of shares and of the rule itself.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';
import { Stream } from '../lib/stream.mjs';

const WHOLE = 1_000_000n;
const SHARED = 600_000n;
const SEATS = { alice: [40, 0], bob: [30, 0], charlie: [20, 0], dave: [10, 50] };
const COINS = 1_000_000n;

let stage;
let dao;
let coin;
let existential;
let potBefore;
/** Income of both assets, and distributions of the native token. */
const income = { native: new Stream(), coins: new Stream() };
const distribution = new Stream();
const shares = Object.fromEntries(Object.entries(SEATS).map(([who, [count]]) => [who, BigInt(count)]));

before(async () => {
	stage = await Stage.begin();
	existential = stage.api.consts.balances.existentialDeposit.toBigInt();
	potBefore = stage.ledger.row('pot').held;
});

after(() => stage?.end());

const calls = () => stage.api.tx.dao;

/** What the members' part of an income is. */
const part = (amount) => amount * SHARED / WHOLE;

/** Eve pays; the members' part is set aside at once. */
async function earn(amount, weights) {
	const { ledger } = stage;
	const outcome = await stage.send('eve', calls().payIncome(dao.id, 'Native', amount));
	assert.equal(outcome.one('Dao.IncomeShared').shared.toBigInt(), part(amount));
	ledger.move('eve', 'works', amount);
	ledger.hold('works', part(amount), 'pot');
	income.native.credit(part(amount), weights);
}

/** The read of all that waits must show exactly what the rule gives, and nothing else from this DAO. */
async function expectClaimable(moment) {
	for (const who of Object.keys(SEATS)) {
		const list = await stage.api.call.daoApi.claimable(stage.address(who));
		const here = list.filter((each) => each.dao.isSome && each.dao.unwrap().toNumber() === dao.id);
		const found = Object.fromEntries(here.map(({ asset, amount, source }) => {
			assert.equal(source.type, 'SetAside');
			return [asset.isNative ? 'native' : 'coins', amount.toBigInt()];
		}));
		const native = income.native.owed(who) + distribution.owed(who);
		const coins = income.coins.owed(who);
		const expected = Object.fromEntries(Object.entries({ native, coins }).filter(([, amount]) => amount > 0n));
		assert.deepEqual(found, expected, `claimable by ${who} ${moment}`);
	}
	await stage.check(moment);
}

describe('income', () => {
	// covers: D-13
	test('is shared at once by shares; a plain transfer is not', async () => {
		const { api } = stage;
		coin = await stage.asset('ferdie', { eve: COINS });
		const asset = { WithId: coin };
		const articles = await constitution(api, { income: { shared: Number(SHARED), basis: 'Shares', assets: ['Native', asset] } });
		dao = await Dao.found(stage, 'works', articles, SEATS);
		await stage.pay('ferdie', 'works', 100n * MESH);
		await expectClaimable('after a plain transfer');

		await stage.refused('eve', calls().payIncome(dao.id, 'Native', 0), 'Dao.NotEnough');
		await earn(1_000n * MESH + 7n, { ...shares });
		await expectClaimable('after the first income');
		// Units that cannot be divided are carried to the next payment, not lost.
		await earn(11n, { ...shares });
		await earn(12n, { ...shares });
		await expectClaimable('after two payments of some units');
	});

	// covers: D-13, D-14
	test('in another asset too; the pot is made ready for it once', async () => {
		const { api, ledger } = stage;
		const asset = { WithId: coin };
		(await stage.send('eve', calls().openPot(asset))).one('Dao.PotOpened');
		ledger.hold('eve', api.consts.assets.assetAccountDeposit.toBigInt());
		assert.deepEqual((await stage.send('eve', calls().openPot(asset))).all('Dao.PotOpened'), [], 'it is open already');
		await stage.refused('eve', calls().openPot({ WithId: 404_404 }), 'Dao.UnknownAsset');
		assert.equal(await stage.assetOf(coin, 'eve'), COINS - 1n, 'one least balance stays in the pot');

		const amount = 10_001n;
		(await stage.send('eve', calls().payIncome(dao.id, asset, amount))).one('Dao.IncomeShared');
		income.coins.credit(part(amount), { ...shares });
		assert.equal(await stage.assetOf(coin, 'works'), amount - part(amount));
		await expectClaimable('after income in coins');
	});

	// covers: D-04, D-13
	test('shares granted later have no part in what came before', async () => {
		await dao.decide('alice', ['bob', 'charlie'], calls().grant(dao.id, stage.address('dave'), 100, 0));
		Object.values(income).forEach((stream) => stream.settle('dave'));
		shares.dave += 100n;
		for (const stream of Object.values(income)) {
			stream.weights = { ...shares };
		}
		await expectClaimable('after the grant');
		await earn(333n * MESH + 1n, { ...shares });
		await expectClaimable('after more income');
	});

	// covers: D-13, D-26, D-28
	test('is paid at any time, by anyone, and is no part of the treasury', async () => {
		const { api, ledger } = stage;
		const bob = income.native.paid('bob');
		const coins = income.coins.paid('bob');
		const outcome = await stage.send('ferdie', calls().claim(dao.id, stage.address('bob')));
		assert.deepEqual(outcome.all('Dao.Claimed').map(({ amount }) => amount.toBigInt()), [bob, coins]);
		ledger.release('pot', bob, 'bob');
		assert.equal(await stage.assetOf(coin, 'bob'), coins);
		await stage.refused('ferdie', calls().claim(dao.id, stage.address('bob')), 'Dao.NothingToClaim');
		await stage.refused('ferdie', calls().claim(dao.id, stage.address('ferdie')), 'Dao.NotEligible');
		await expectClaimable('after Bob was paid');

		// Free is what the account can spend; what is set aside is not in it, so nobody leaves with the income of others.
		const [native, other] = await api.call.daoApi.treasury(dao.id);
		assert.equal(native.free.toBigInt(), ledger.row('works').free - existential);
		assert.equal(native.setAside.toBigInt(), ledger.row('pot').held - potBefore);
		assert.equal(other.free.toBigInt(), await stage.assetOf(coin, 'works') - 1n);
		const value = await api.call.daoApi.exitValue(dao.id, stage.address('alice'));
		assert.equal(value[0][1].toBigInt(), native.free.toBigInt() * 40n / 250n, '40 of 200 shares and 50 loot');
	});

	// covers: D-12, D-13
	test('by another rule after an amendment: what was owed by the old one stays', async () => {
		const { api } = stage;
		const articles = { ...dao.articles, income: { ...dao.articles.income, basis: 'Equal' } };
		await dao.decide('alice', ['bob', 'charlie'], api.tx.dao.amend(dao.id, articles));
		dao.articles = articles;
		const equal = Object.fromEntries(Object.keys(SEATS).map((who) => [who, 1n]));
		for (const stream of Object.values(income)) {
			Object.keys(SEATS).forEach((who) => stream.settle(who));
			stream.weights = equal;
		}
		await expectClaimable('after the amendment');
		await earn(77n * MESH + 3n, equal);
		await expectClaimable('after income under the new rule');
	});

	// covers: D-14
	test('a distribution by decision goes to shares and loot', async () => {
		const { ledger } = stage;
		const amount = 25n * MESH + 9n;
		await stage.refused('alice', calls().distribute(dao.id, 'Native', amount), 'Dao.NotEnacting');
		await dao.decide('alice', ['bob', 'charlie'], calls().distribute(dao.id, 'Native', amount));
		ledger.hold('works', amount, 'pot');
		const claims = Object.fromEntries(Object.entries(SEATS).map(([who, [, loot]]) => [who, shares[who] + BigInt(loot)]));
		distribution.credit(amount, claims);
		await expectClaimable('after the distribution');

		for (const who of Object.keys(SEATS)) {
			const native = income.native.paid(who) + distribution.paid(who);
			const coins = await stage.assetOf(coin, who) + income.coins.paid(who);
			await stage.send('ferdie', calls().claim(dao.id, stage.address(who)));
			ledger.release('pot', native, who);
			assert.equal(await stage.assetOf(coin, who), coins);
		}
		const left = ledger.row('pot').held - potBefore;
		assert.ok(left < BigInt(Object.keys(SEATS).length) * 3n, `only rounding is left in the pot, not ${left}`);
		await expectClaimable('after all were paid');
	});
});

describe('what members and others can read', () => {
	/** Holders, the part of the largest in ppm, and how many at least have more than half together. */
	const concentration = (weights) => {
		const sorted = weights.filter((weight) => weight > 0n).sort((a, b) => (a < b ? 1 : -1));
		const total = sorted.reduce((sum, weight) => sum + weight, 0n);
		let [joined, nakamoto] = [0n, 0];
		while (total > 0n && joined * 2n <= total) {
			joined += sorted[nakamoto];
			nakamoto += 1;
		}
		return { holders: sorted.length, largest: total ? Number(sorted[0] * WHOLE / total) : 0, nakamoto };
	};

	// covers: D-23
	test('how concentrated votes, claims and reputation are', async () => {
		const read = (await stage.api.call.daoApi.concentration(dao.id)).unwrap().toJSON();
		const claims = Object.entries(SEATS).map(([who, [, loot]]) => shares[who] + BigInt(loot));
		assert.deepEqual(read, {
			votes: concentration([1n, 1n, 1n, 1n]),
			claims: concentration(claims),
			reputation: concentration([0n, 0n, 0n, 0n]),
		});
	});

	// covers: D-28
	test('all that waits for a person from several DAOs, open duties, and the load', async () => {
		const { api, ledger } = stage;
		const articles = await constitution(api, { income: { shared: 1_000_000, basis: 'Equal', assets: ['Native'] } });
		const other = await Dao.found(stage, 'other', articles, { bob: [1, 0], ferdie: [1, 0] });
		await stage.pay('eve', 'other', MESH);
		await stage.send('eve', calls().payIncome(other.id, 'Native', 10n * MESH + 1n));
		ledger.move('eve', 'other', 10n * MESH + 1n);
		ledger.hold('other', 10n * MESH + 1n, 'pot');
		await earn(4n * MESH, income.native.weights);
		const bob = stage.address('bob');
		const list = await api.call.daoApi.claimable(bob);
		assert.deepEqual(
			list.map((each) => [each.dao.unwrapOr(null)?.toNumber(), each.amount.toBigInt()])
				.filter(([id]) => [dao.id, other.id].includes(id)),
			[[dao.id, income.native.owed('bob')], [other.id, 5n * MESH]],
		);
		const belongs = (await api.call.daoApi.memberships(bob)).map(Number);
		assert.ok(belongs.includes(dao.id) && belongs.includes(other.id));

		const proposal = await other.propose('ferdie', api.tx.system.remark('a duty'));
		const duties = async () => (await api.call.daoApi.actions(bob, other.id)).map((each) => each.toHuman());
		assert.deepEqual(await duties(), ['Propose', { Vote: String(proposal.number) }, 'RageQuit', 'Leave', 'Claim']);
		await other.vote(proposal, { bob: 'Nay' });
		assert.deepEqual(await duties(), ['Propose', 'RageQuit', 'Leave', 'Claim']);
		assert.equal((await other.answer(proposal)).type, 'Rejected');

		// A DAO that wants members with time for it refuses those who belong to others already.
		const jealous = await Dao.found(stage, 'jealous', { ...articles, load: belongs.length }, { eve: [1, 0] });
		const tx = calls().apply(jealous.id, jealous.hash, 1, 0, null);
		await stage.refused('bob', tx, 'Dao.OverLoad');
		await stage.check('at the end');
	});
});
