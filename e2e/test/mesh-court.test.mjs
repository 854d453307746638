// SPDX-License-Identifier: Apache-2.0
// Courts and limits of the bounty mesh: the arbitration collective rules where no arbiter was named or a party asks
// for it, who pays with many can contest, and how deep, how often, how many. Balances to the last unit.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { decide } from '../lib/collective.mjs';
import { Mesh, STANDING } from '../lib/mesh.mjs';
import { MeshStage } from '../lib/mesh-stage.mjs';
import { ALL, WHOLE } from '../lib/parts.mjs';
import { evidence, half, only, thirds } from '../lib/phone.mjs';

// Alice, Bob and Charlie are the collective. Dave posts, Eve and Ferdie work, Gus is an arbiter, Hilda a stranger.
const PEOPLE = ['alice', 'bob', 'charlie', 'dave', 'eve', 'ferdie', 'gus', 'hilda'];
const DEPTH = 16;
const TERMS = 8;
const MILESTONES = 8;

describe('courts and limits', () => {
	let stage;
	let mesh;
	let start;

	const windows = (count) => start + count * mesh.window;
	const root = (key, reward, more) => mesh.postRoot(key, 'dave', {
		reward, smallest: MESH, end: windows(9), due: windows(8), invited: 'eve', ...more,
	});
	const refused = (who, tx, error) => stage.refused(who, tx, `BountyMesh.${error}`);

	/** Two of three decide for the collective. Gives the error its decision ended with, or nothing. */
	async function collective({ tx, book }) {
		const { api, ledger } = stage;
		const send = (call, pair) => ledger.send(call, pair);
		const { error } = await decide({ api, send }, 'arbitration', tx, ['alice', 'bob'].map((name) => stage.keys[name]));
		if (error) {
			return error;
		}
		await book();
		return undefined;
	}

	/** The tree is empty: who has no part in it tidies up. */
	async function emptied(key) {
		await stage.does('hilda', mesh.clean(key));
		await mesh.check(`after the ${key} was cleaned away`);
		assert.equal(stage.ledger.row('pot').held, STANDING, 'the pot has what keeps it alive');
	}

	before(async () => {
		stage = await MeshStage.begin(PEOPLE);
		mesh = new Mesh(stage, stage.api.consts.bountyMesh.minWindow.toNumber());
		await stage.endow('alice', { gus: 10n * MESH, hilda: 10n * MESH });
		start = await stage.client.height();
	});

	after(() => stage?.end());

	// covers: B-09
	test('no arbiter was named: work is rejected, a sponsor puts the bond, the collective rules', async () => {
		await stage.does('dave', root('lamp', 60n * MESH + 1n));
		await stage.does('eve', mesh.take('lamp', 'eve'));
		await stage.does('eve', mesh.submit('lamp', evidence('lamp'), thirds('eve', 'ferdie', 'hilda')));
		await stage.does('dave', mesh.offer('lamp', 0n));
		await stage.does('ferdie', mesh.sponsor('lamp', 'ferdie'));
		await refused('hilda', mesh.sponsor('lamp', 'hilda').tx, 'BondThere');
		await stage.does('eve', mesh.escalate('lamp'));
		await stage.does('dave', mesh.matchBond('lamp', 'dave'));
		await mesh.check('while both bonds are there');
		await refused('dave', mesh.rule('lamp', 'dave', 0n).tx, 'NotArbiter');
		await refused('eve', stage.api.tx.bountyMesh.toCollective(mesh.at('lamp').id, null), 'CollectivesTurn');
		// The fee for the ruling goes to the Commons, the rest of Dave's bond to who believed in Eve.
		assert.equal(await collective(mesh.rule('lamp', 'commons', ALL)), undefined);
		await mesh.check('after the ruling');
		await stage.does('hilda', mesh.claim('lamp', 0));
		assert.equal(mesh.paid.Native.eve, (60n * MESH + 1n) * (WHOLE / 3n) / WHOLE);
		await emptied('lamp');
	});

	// covers: B-09
	test('a party asks for the collective instead of the arbiter; each rules only in its turn', async () => {
		await stage.does('dave', root('clock', 60n * MESH, { arbiter: 'gus' }));
		await stage.does('eve', mesh.take('clock', 'eve'));
		await stage.does('eve', mesh.submit('clock', evidence('clock'), only('eve')));
		await stage.does('dave', mesh.offer('clock', 20n * MESH));
		await stage.does('eve', mesh.escalate('clock'));
		await stage.does('dave', mesh.matchBond('clock', 'dave'));
		assert.equal(await collective(mesh.rule('clock', 'commons', ALL)), 'BountyMesh.ArbitersTurn');
		await refused('hilda', stage.api.tx.bountyMesh.toCollective(mesh.at('clock').id, null), 'NotAParty');
		await stage.does('eve', { tx: stage.api.tx.bountyMesh.toCollective(mesh.at('clock').id, null), book: () => {} });
		await refused('gus', mesh.rule('clock', 'gus', ALL).tx, 'CollectivesTurn');
		await mesh.check('before the ruling');
		// Half: Dave's 20 was nearer than Eve's 60, so her bond is lost.
		assert.equal(await collective(mesh.rule('clock', 'commons', ALL / 2n)), undefined);
		await stage.does('hilda', mesh.claim('clock', 0), mesh.refund('clock', 'dave'));
		await emptied('clock');
	});

	// covers: B-04, B-06, B-13
	test('work that was done before is taken and handed in at once, accepted and paid at once', async () => {
		await stage.does('dave', root('shelf', 60n * MESH, { advance: 20n * MESH, places: 2 }));
		await stage.does('eve', mesh.take('shelf', 'eve'));
		const done = { reward: 20n * MESH, due: windows(7), invited: 'ferdie' };
		await stage.does('eve', mesh.postChild('plank', 'shelf', { ...done, sure: 15n * MESH }));
		await stage.does('eve', mesh.postChild('nail', 'shelf', { ...done, reward: 5n * MESH, sure: 5n * MESH }));
		await refused('gus', mesh.takeAndSubmit('plank', 'gus', evidence('plank'), only('gus')).tx, 'NotInvited');
		await stage.does('ferdie',
			mesh.takeAndSubmit('plank', 'ferdie', evidence('plank'), { ferdie: half, hilda: half }),
			mesh.takeAndSubmit('nail', 'ferdie', evidence('nail'), only('ferdie')));
		await mesh.check('while both wait for an answer');
		const before = mesh.paid.Native.hilda;
		// All of the nail is certain and its record goes with the pay; of the plank a quarter waits for the shelf.
		await stage.does('eve', mesh.acceptAndPay('nail'), mesh.acceptAndPay('plank'));
		await mesh.check('after what is certain was paid');
		assert.equal(mesh.paid.Native.hilda - before, 75n * MESH / 10n);
		await stage.does('eve', mesh.submit('shelf', evidence('shelf'), only('eve')));
		await stage.does('dave', mesh.acceptAndPay('shelf'));
		await stage.does('hilda', mesh.claim('plank', 1));
		await emptied('shelf');
	});

	// covers: B-08, B-09
	test('the layer above ends while a dispute runs: the ruling waits, anyone carries it out', async () => {
		await stage.does('dave', root('wall', 60n * MESH, { arbiter: 'gus' }));
		await stage.does('eve', mesh.take('wall', 'eve'));
		await stage.does('eve', mesh.postChild('brick', 'wall', { reward: 30n * MESH, due: windows(7), invited: 'ferdie' }));
		await stage.does('ferdie', mesh.take('brick', 'ferdie'));
		await stage.does('ferdie', mesh.submit('brick', evidence('brick'), only('ferdie')));
		await stage.does('eve', mesh.offer('brick', 0n));
		await stage.does('ferdie', mesh.escalate('brick'));
		await stage.does('eve', mesh.matchBond('brick', 'eve'));
		await refused('gus', mesh.rule('brick', 'gus', ALL).tx, 'NotYet');
		await stage.does('eve', mesh.submit('wall', evidence('wall'), only('eve')));
		// What the dispute can still come to counts in what Dave accepts.
		await refused('dave', stage.api.tx.bountyMesh.accept(mesh.at('wall').id, 60n * MESH - 1n), 'CostAboveMax');
		await stage.does('dave', mesh.accept('wall'));
		await mesh.heard('brick');
		const ruling = mesh.rule('brick', 'gus', ALL);
		await stage.does('gus', { tx: ruling.tx, book: () => {} });
		await mesh.check('while the ruling waits');
		await refused('gus', mesh.rule('brick', 'gus', 0n).tx, 'AlreadyRuled');
		await refused('hilda', stage.api.tx.bountyMesh.expire(mesh.at('brick').id), 'LiftFirst');
		await stage.does('hilda', mesh.lift('brick'));
		await stage.does('hilda', { tx: stage.api.tx.bountyMesh.expire(mesh.at('brick').id), book: ruling.book });
		await stage.does('hilda', mesh.claim('brick', 0), mesh.claim('wall', 0));
		await stage.does('hilda', mesh.clean('brick'));
		await emptied('wall');
	});

	// covers: B-11
	test('many pay: who put a tenth in contests what the poster accepted, and all get their part back', async () => {
		const { bountyMesh } = stage.api.tx;
		await stage.does('dave', root('map', 50n * MESH, { crowd: true }));
		const { id } = mesh.at('map');
		await refused('alice', mesh.contribute('map', 'alice', MESH - 1n).tx, 'ContributionTooSmall');
		await stage.all(
			['alice', mesh.contribute('map', 'alice', 40n * MESH)],
			['bob', mesh.contribute('map', 'bob', 5n * MESH + 1n)],
			['charlie', mesh.contribute('map', 'charlie', 5n * MESH + 3n)],
		);
		await refused('dave', bountyMesh.fund(id, MESH), 'NoFundingOfCrowds');
		await stage.does('eve', mesh.take('map', 'eve'), mesh.resign('map'));
		await refused('hilda', mesh.contribute('map', 'hilda', MESH).tx, 'CrowdClosed');
		await stage.does('dave', mesh.invite('map', 'eve'));
		await stage.does('eve', mesh.take('map', 'eve'), mesh.submit('map', evidence('map'), only('eve')));
		await stage.does('dave', mesh.accept('map'));
		await mesh.check('while the backers can contest');
		await refused('dave', bountyMesh.ratify(id, { Pay: 0 }), 'ContributorsWindow');
		await refused('bob', bountyMesh.contest(id, { Pay: 0 }, 0), 'ContributionTooSmall');
		await refused('hilda', bountyMesh.contest(id, { Pay: 0 }, 0), 'NotContributor');
		await stage.does('alice', mesh.contest('map', { pay: 0 }, ALL / 4n, 'alice'));
		await refused('eve', mesh.claim('map', 0).tx, 'NotFinal');
		assert.equal(await collective(mesh.ruleContest('map', { pay: 0 }, ALL / 2n, 'commons')), undefined);
		await stage.does('hilda', mesh.claim('map', 0));
		const back = mesh.trees.get('map').returned;
		assert.equal(back, 50n * MESH + 2n, 'half of 100 and four units');
		for (const backer of ['dave', 'bob', 'charlie', 'alice']) {
			await stage.does('hilda', mesh.refund('map', backer));
		}
		await refused('hilda', bountyMesh.refund(id, stage.address('bob')), 'NotContributor');
		await emptied('map');
	});

	// covers: B-02
	test('sixteen levels, no more', async () => {
		// Each layer keeps one and passes the rest on; nobody works for himself.
		await stage.does('dave', root('1', 40n * MESH, { end: windows(40), due: windows(39) }));
		const hunter = (depth) => ['eve', 'ferdie'][depth % 2];
		for (let depth = 1; depth < DEPTH; depth += 1) {
			const child = { reward: BigInt(40 - depth) * MESH, due: windows(39 - depth), invited: hunter(depth + 1) };
			if (depth === 1) {
				await stage.does('dave', mesh.invite('1', hunter(1)));
			}
			await stage.does(hunter(depth), mesh.take(`${depth}`, hunter(depth)));
			await stage.does(hunter(depth), mesh.postChild(`${depth + 1}`, `${depth}`, child));
		}
		const leaf = `${DEPTH}`;
		await stage.does(hunter(DEPTH), mesh.take(leaf, hunter(DEPTH)));
		const more = { reward: MESH, due: windows(2), invited: hunter(DEPTH + 1) };
		await refused(hunter(DEPTH), mesh.postChild('17', leaf, more).tx, 'TooDeep');
		const path = await stage.api.call.bountyMeshApi.pathToRoot(mesh.at(leaf).id);
		assert.equal(path.length, DEPTH);
		await mesh.check('at the lowest level');
	});

	// covers: B-08
	test('eight hunters, one after the other, no more', async () => {
		await stage.does('dave', root('again', 10n * MESH));
		for (let term = 1; term <= TERMS; term += 1) {
			await stage.does('eve', mesh.take('again', 'eve'), mesh.resign('again'));
			await stage.does('dave', mesh.invite('again', 'eve'));
		}
		await refused('eve', mesh.take('again', 'eve').tx, 'TermLimit');
		await stage.does('dave', mesh.cancel('again'));
		await stage.does('hilda', mesh.refund('again', 'dave'));
		await stage.does('hilda', mesh.clean('again'));
	});

	// covers: B-16
	test('eight milestones may wait to be paid', async () => {
		await stage.does('dave', root('steps', 10n * MESH));
		await stage.does('eve', mesh.take('steps', 'eve'));
		for (let step = 0; step < MILESTONES; step += 1) {
			await stage.does('dave', mesh.release('steps', MESH, evidence(`step ${step}`)));
		}
		await refused('dave', mesh.release('steps', MESH, evidence('one more')).tx, 'TooManyPays');
		await stage.does('hilda', mesh.claim('steps', 0));
		await stage.does('dave', mesh.release('steps', MESH, evidence('one more')));
		await stage.does('eve', mesh.submit('steps', evidence('steps'), { eve: half, ferdie: half }));
		await stage.does('dave', mesh.accept('steps'));
		await stage.does('hilda', ...mesh.at('steps').pays.map(({ id }) => mesh.claim('steps', id)));
		await stage.does('hilda', mesh.clean('steps'));
	});

	// covers: B-12
	test('for members only, and not for ever', async () => {
		const until = await stage.client.height() + 10;
		await stage.does('dave', root('members', 10n * MESH, { until, eligibility: { Member: { dao: 0 } } }));
		await refused('eve', mesh.take('members', 'eve').tx, 'NotEligible');
		await stage.until(until + 1);
		await refused('eve', mesh.take('members', 'eve').tx, 'TooLate');
		await stage.does('hilda', mesh.expire('members'));
		await stage.does('hilda', mesh.refund('members', 'dave'));
		await stage.does('hilda', mesh.clean('members'));
		await mesh.check('at the end');
	});
});
