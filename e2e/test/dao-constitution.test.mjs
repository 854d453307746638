// SPDX-License-Identifier: Apache-2.0
// The rules of a DAO: changed by its own highest class only, never for what already runs, and not at all once sealed.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

/** Bits of `sealed`, as `pallets/dao/src/constitution.rs` numbers the articles. */
const SEAL = { treasuryThresholds: 1 << 2, gap: 1 << 10, cap: 1 << 12 };

let stage;
let dao;
let articles;

before(async () => {
	stage = await Stage.begin();
	articles = await constitution(stage.api, { sealed: SEAL.cap | SEAL.treasuryThresholds, cap: 500_000, treasury: { quorum: 500_000 } });
	const one = [1, 0];
	dao = await Dao.found(stage, 'town', articles, { alice: one, bob: one, charlie: one, dave: one, eve: one });
	await stage.pay('ferdie', 'town', 100n * MESH);
});

after(() => stage?.end());

/** The call that puts these articles, changed in part, into force. */
const amend = (change, target = dao.id) => stage.api.tx.dao.amend(target, { ...articles, ...change });
const payFerdie = () => stage.api.tx.balances.transferKeepAlive(stage.address('ferdie'), MESH);

/** What a proposal says about its own rules. */
async function rulesOf(proposal) {
	const { state, opened, quorum, approval, classes } = await dao.proposal(proposal);
	return {
		voting: state.asVoting.ends.toNumber() - opened.toNumber(),
		quorum: quorum.toNumber(),
		approval: approval.toNumber(),
		classes: classes.own.toNumber(),
	};
}

describe('an amendment', () => {
	// covers: D-12
	test('needs the constitutional class: two thirds, its own vote, no other way', async () => {
		const { api } = stage;
		const load = amend({ load: 7 });
		await stage.refused('alice', load, 'Dao.NotEnacting');
		await dao.refuses('alice', 'Dao.NotClassified', api.tx.utility.batchAll([load]));
		await dao.refuses('ferdie', 'Dao.NotEligible', load);
		await dao.refuses('alice', 'Dao.NotEnacting', amend({ load: 7 }, 0));
		const proposal = await dao.propose('alice', load);
		assert.deepEqual(await rulesOf(proposal), { voting: 12, quorum: 500_000, approval: 660_000, classes: 16 });
		await dao.vote(proposal, { alice: 'Aye', bob: 'Aye', charlie: 'Aye', dave: 'Nay', eve: 'Nay' });
		assert.equal((await dao.answer(proposal)).type, 'Rejected', 'three of five are not two thirds');
		assert.equal((await dao.read()).constitutionHash.toHex(), dao.hash);
		await stage.check('after the refusal');
	});

	// covers: D-06, D-12, D-24
	test('takes effect for what opens after it, and never for what runs', async () => {
		const { api } = stage;
		const before = { voting: 12, quorum: 500_000, approval: 500_001, classes: 4 };
		const treasury = { ...articles.treasury, voting: 33 };
		const change = { treasury, members: 6, system: 'Shares' };
		const old = dao.hash;

		const amendment = await dao.propose('alice', amend(change));
		await dao.vote(amendment, { alice: 'Aye', bob: 'Aye', charlie: 'Aye', dave: 'Aye' });
		assert.ok((await dao.voted(amendment)).isGrace);
		// Opened in the last moments of the old rules, voted on under the new ones.
		const running = await dao.propose('bob', payFerdie());
		await dao.enacted(amendment);
		articles = { ...articles, ...change };
		dao.articles = articles;
		const now = await dao.read();
		assert.equal(now.constitutionHash.toHex(), dao.hash);
		assert.notEqual(dao.hash, old);
		assert.deepEqual(
			[now.constitution.treasury.voting.toNumber(), now.constitution.members.toNumber(), now.constitution.system.type],
			[33, 6, 'Shares'],
		);
		assert.deepEqual(await rulesOf(running), before, 'it keeps the rules under which it opened');
		await dao.vote(running, { bob: 'Aye', alice: 'Aye', charlie: 'Aye' });
		await dao.enacted(running);
		stage.ledger.move('town', 'ferdie', MESH);

		const next = await dao.propose('bob', payFerdie());
		assert.deepEqual(await rulesOf(next), { ...before, voting: 33 });
		await stage.send('bob', api.tx.dao.withdraw(next.number));
		stage.ledger.release('bob', next.deposit);
		// Who read the old constitution has not consented to this one.
		await stage.refused('ferdie', api.tx.dao.apply(dao.id, old, 1, 0, null), 'Dao.OtherConstitution');
		await stage.check('after the amendment');
	});

	// covers: D-12
	test('the result must be valid as a whole, and leave room for the members there are', async () => {
		await dao.refuses('alice', 'Dao.InvalidConstitution', amend({ members: 4 }));
		await dao.refuses('alice', 'Dao.InvalidConstitution', amend({ membership: { ...articles.membership, approval: 900_001 } }));
		await dao.refuses('alice', 'Dao.InvalidConstitution', amend({ system: 'Quadratic' }));
		await stage.check('after three refusals');
	});
});

describe('a sealed article', () => {
	// covers: D-12
	test('cannot be changed nor unsealed, whatever the majority', async () => {
		const treasury = { ...articles.treasury, quorum: 100_000 };
		for (const change of [{ cap: 1_000_000 }, { treasury }, { sealed: SEAL.cap }, { sealed: 0 }, { cap: 1_000_000, sealed: 0 }]) {
			await dao.refuses('alice', 'Dao.Sealed', amend(change));
		}
		// Nor together with something that is allowed.
		await dao.refuses('alice', 'Dao.Sealed', amend({ load: 9 }), amend({ load: 9, cap: 400_000 }));
		await stage.check('after six refusals');
	});

	// covers: D-08, D-12
	test('can be sealed later; an amendment proposed before that fails when its time comes', async () => {
		const seal = await dao.propose('alice', amend({ sealed: articles.sealed | SEAL.gap }));
		const late = await dao.propose('bob', amend({ gap: 50 }));
		for (const proposal of [seal, late]) {
			await dao.vote(proposal, { alice: 'Aye', bob: 'Aye', charlie: 'Aye', dave: 'Aye' });
		}
		await dao.enacted(seal);
		const state = await dao.answer(late);
		assert.equal(state.type, 'Failed');
		const { api } = stage;
		assert.equal(api.registry.findMetaError(state.asFailed.error.asModule).name, 'Sealed');
		const { constitution: now } = await dao.read();
		assert.deepEqual(
			[now.gap.toNumber(), now.sealed.toNumber()],
			[articles.gap, SEAL.cap | SEAL.treasuryThresholds | SEAL.gap],
			'nothing of it was done',
		);
		articles = { ...articles, sealed: now.sealed.toNumber() };
		dao.articles = articles;
		assert.equal((await dao.read()).constitutionHash.toHex(), dao.hash);
		await dao.refuses('alice', 'Dao.Sealed', amend({ gap: 50 }));
		// Anyone may try again what failed; it fails again and stays as it is.
		const weight = api.consts.dao.maxCallWeight;
		const again = await stage.send('ferdie', api.tx.dao.enact(late.number, weight));
		const failed = again.one('Dao.EnactmentFailed');
		assert.equal(api.registry.findMetaError(failed.error.asModule).name, 'Sealed');
		assert.equal(failed.index.unwrap().toNumber(), 0);
		await stage.check('at the end: the deposit waits for the last answer');
	});

	// covers: D-12, D-22
	test('the Commons cannot become something that shares out the fees', async () => {
		const { api } = stage;
		const commons = (await api.call.daoApi.dao(0)).unwrap().constitution.toJSON();
		const changed = api.tx.dao.amend(0, { ...commons, system: 'Shares' });
		await stage.refused('alice', api.tx.dao.propose(0, [changed]), 'Dao.Sealed');
		const income = { ...commons.income, shared: 1_000_000, assets: ['Native'] };
		await stage.refused('alice', api.tx.dao.propose(0, [api.tx.dao.amend(0, { ...commons, income })]), 'Dao.Sealed');
		await stage.check('after two attempts on the Commons');
	});
});
