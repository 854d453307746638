// SPDX-License-Identifier: Apache-2.0
// "The next phone", as the design page tells it: a board posts it, a maker cuts it into OS, case and CPU, specialists
// cut again, persons do the pieces. Beside it a manual that many pay for, in another asset. Nothing but the metadata;
// every balance, deposit and credit is worked out here, in BigInt, and compared to the last unit.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { NO_CHAIN, eventsBetween, provenance } from '../lib/events.mjs';
import { actions, partsAsBooked, path, pathsAsBooked, treeAsBooked } from '../lib/mesh-reads.mjs';
import { Mesh, STANDING } from '../lib/mesh.mjs';
import { ALL, PER_BYTE, PER_RECORD, WHOLE } from '../lib/parts.mjs';
import {
	BID, CASE, CPU, DAOS, DRIVER, E, EARNED, EARNED_EURO, EURO, MASK, OS, PEOPLE, PHONE, PLEDGED, PLEDGES, RICH, SEED,
	evidence, half, only, thirds,
} from '../lib/phone.mjs';
import { MeshStage } from '../lib/mesh-stage.mjs';

describe('the next phone', () => {
	let stage;
	let mesh;
	let start;
	let pot;

	/** So many windows after the beginning. */
	const windows = (count) => start + count * mesh.window;
	const held = (name) => stage.ledger.row(name).held;

	before(async () => {
		stage = await MeshStage.begin(PEOPLE);
	});

	after(() => stage?.end());

	// covers: D-01, D-02, D-03
	test('eight DAOs are founded by nineteen people, sixteen more work, pay and judge', async () => {
		const { api, client, ledger } = stage;
		mesh = new Mesh(stage, api.consts.bountyMesh.minWindow.toNumber());
		assert.deepEqual(client.warnings, []);
		const poor = PEOPLE.filter((name) => !RICH.includes(name));
		await stage.endow('alice', Object.fromEntries(poor.map((name) => [name, 30n * MESH])));
		await stage.found(DAOS);
		const needs = Object.fromEntries(Object.keys(DAOS).map((name) => [name, 20n * MESH]));
		await stage.endow('bob', { ...needs, board: PHONE + 20n * MESH });
		assert.equal(Object.keys(DAOS).length, 8);
		assert.equal(new Set(PEOPLE).size, 35);
		await mesh.check('after the founding');
		start = await client.height();
		pot = { ...ledger.row('pot') };
	});

	// covers: B-01, B-02, B-03
	test('the board posts the phone; the maker takes it and passes three parts of it down', async () => {
		await stage.does('board', mesh.postRoot('phone', 'board', {
			reward: PHONE, advance: 150n * MESH, arbiter: 'ada', smallest: 10n * MESH, end: windows(14), due: windows(12),
			invited: 'maker', cap: 600_000n,
		}));
		await stage.does('maker', mesh.take('phone', 'maker'));
		const due = windows(10);
		const os = { reward: OS, sure: 60n * MESH, advance: 50n * MESH, due, invited: 'software', cap: half };
		await stage.does('maker', mesh.postChild('os', 'phone', os));
		await stage.does(
			'maker',
			mesh.postChild('case', 'phone', { reward: CASE, due, invited: 'design', cap: 100_000n }),
			mesh.postChild('cpu', 'phone', {
				reward: CPU, sure: 40n * MESH, advance: 30n * MESH, due, invited: 'silicon', cap: half,
			}),
		);
		assert.equal(mesh.margin(mesh.at('phone')), 150n * MESH + 3n);
		assert.equal(held('pot'), PHONE + STANDING, 'the reward, and what keeps the pot alive');
		await mesh.check('after the first cut');
	});

	// covers: B-02, B-04, B-17
	test('specialists and persons take the pieces: invited, by bids, open to all', async () => {
		await stage.all(
			['software', mesh.take('os', 'software')],
			['design', mesh.take('case', 'design')],
			['silicon', mesh.take('cpu', 'silicon')],
		);
		const due = windows(8);
		await stage.all(
			[
				'software',
				mesh.postChild('kernel', 'os', {
					reward: 150n * MESH, sure: 30n * MESH, advance: 20n * MESH, due, invited: 'kernelists', cap: 300_000n,
				}),
				mesh.postChild('camera', 'os', { reward: 100n * MESH, due, mode: 'Application', cap: half }),
				mesh.postChild('skin', 'os', { reward: 40n * MESH, due, invited: 'otto', cap: half }),
			],
			[
				'design',
				mesh.postChild('mould', 'case', { reward: 150n * MESH, due, invited: 'moulders', cap: 100_000n }),
				mesh.postChild('colours', 'case', {
					reward: 10n * MESH, due, until: await stage.client.height() + 150, mode: 'Application', cap: 100_000n,
				}),
			],
			[
				'silicon',
				mesh.postChild('layout', 'cpu', {
					reward: 120n * MESH, sure: 20n * MESH, advance: 10n * MESH, due, invited: 'drafters', cap: half,
				}),
				mesh.postChild('check', 'cpu', { reward: 60n * MESH, sure: 5n * MESH, due, mode: 'Open', cap: half }),
			],
		);
		await stage.all(
			['kernelists', mesh.take('kernel', 'kernelists')],
			['moulders', mesh.take('mould', 'moulders')],
			['drafters', mesh.take('layout', 'drafters')],
			['otto', mesh.take('skin', 'otto')],
			['uwe', mesh.apply('camera', 'uwe', 80n * MESH, windows(5))],
			['xenia', mesh.apply('camera', 'xenia', 90n * MESH, windows(6))],
			['yara', mesh.enter('check', 'yara', evidence('other check'))],
			['zoe', mesh.enter('check', 'zoe', evidence('check'))],
		);
		const leaf = { due: windows(6), cap: 300_000n };
		await stage.all(
			['software', mesh.assign('camera', 'uwe')],
			[
				'kernelists',
				mesh.postChild('sched', 'kernel', { ...leaf, reward: 70n * MESH, sure: 20n * MESH, invited: 'ute' }),
				mesh.postChild('driver', 'kernel', { ...leaf, reward: DRIVER, invited: 'vera' }),
			],
			['moulders', mesh.postChild('proto', 'mould', { ...leaf, reward: 90n * MESH, invited: 'nora', cap: 100_000n })],
			['drafters', mesh.postChild('mask', 'layout', { ...leaf, reward: MASK, sure: 10n * MESH, invited: 'ivan' })],
		);
		await stage.all(
			['ute', mesh.take('sched', 'ute')],
			['vera', mesh.take('driver', 'vera')],
			['nora', mesh.take('proto', 'nora')],
			['ivan', mesh.take('mask', 'ivan')],
			['xenia', mesh.withdrawBid('camera', 'xenia')],
		);
		assert.equal(Math.max(...[...mesh.bounties.values()].map(({ depth }) => depth)), 4, 'four levels');
		assert.equal(held('pot'), PHONE + STANDING, 'no token has moved');
		await mesh.check('when all are at work');
	});

	// covers: B-03, B-15
	test('the whole tree is read page by page, and everybody sees what to do until when', async () => {
		assert.equal(await treeAsBooked(mesh, 'phone', 'when all are at work'), 15);
		assert.equal(await partsAsBooked(mesh, ['maker', 'ute', 'sam'], 'before any work'), 0);
		// Work has to be due a whole window before what is above, and later than when it is asked for.
		const lastDate = (above) => mesh.at(above).due - mesh.window - 1;
		const { due } = mesh.at('sched');
		assert.deepEqual(await actions(mesh, 'ute', 'sched'), { Submit: due, PostChild: lastDate('sched'), Resign: due });
		assert.deepEqual(await actions(mesh, 'kernelists', 'sched'), {
			Release: due, Offer: due, Fund: undefined, Extend: lastDate('kernel'),
		});
		assert.deepEqual(await actions(mesh, 'sam', 'sched'), {});
	});

	// covers: B-06, B-16
	test('milestones are paid while the work goes on: certain from the board, earned below', async () => {
		await stage.all(
			['board', mesh.release('phone', 40n * MESH, evidence('plan'))],
			['moulders', mesh.release('proto', 30n * MESH, evidence('sketch'))],
		);
		await stage.refuses('nora', mesh.claim('proto', 0), 'BountyMesh.NotFinal');
		await stage.does('sam', mesh.claim('phone', 0));
		await mesh.check('after the milestones');
	});

	// covers: B-05, B-06, B-10, B-17
	test('persons hand in, their DAOs accept; a margin cap bites, and nobody wanted to choose colours', async () => {
		await stage.all(
			['ute', mesh.submit('sched', evidence('sched'), only('ute'))],
			['vera', mesh.submit('driver', evidence('draft'), only('vera'))],
			['uwe', mesh.submit('camera', evidence('camera'), only('uwe'))],
			['otto', mesh.submit('skin', evidence('skin'), only('otto'))],
			['nora', mesh.submit('proto', evidence('proto'), { nora: half, ida: half / 2n, cem: half / 2n })],
		);
		const { until } = mesh.at('sched');
		assert.deepEqual(await actions(mesh, 'kernelists', 'sched'), {
			Accept: until, Offer: until, Rework: until, Fund: undefined,
		});
		await stage.all(
			['kernelists', mesh.accept('sched'), mesh.rework('driver', windows(6))],
			['software', mesh.accept('camera'), mesh.accept('skin')],
			['moulders', mesh.accept('proto')],
		);
		await stage.all(
			['vera', mesh.submit('driver', evidence('driver'), thirds('vera', 'wim', 'xenia'))],
			['moulders', mesh.submit('mould', evidence('mould'), only('moulders'))],
		);
		assert.equal(mesh.at('mould').available, 60n * MESH);
		assert.equal(mesh.payable(mesh.at('mould')), 15n * MESH, 'a tenth of 150 is all a layer may keep');
		await stage.until(mesh.at('colours').until + 1);
		await stage.all(
			['kernelists', mesh.accept('driver')],
			['design', mesh.accept('mould')],
			['sam', mesh.expire('colours')],
		);
		assert.equal(mesh.at('case').available, CASE - 150n * MESH + 45n * MESH, 'what the cap left over came up');
		await mesh.check('after the work of the persons');
	});

	// covers: B-09
	test('a dispute: too little is offered, the worker escalates, the arbiter rules', async () => {
		await stage.does('ivan', mesh.submit('mask', evidence('mask'), only('ivan')));
		await stage.does('drafters', mesh.offer('mask', 20n * MESH));
		await treeAsBooked(mesh, 'phone', 'while less is offered');
		await stage.does('ivan', mesh.escalate('mask'));
		await stage.refuses('ada', mesh.rule('mask', 'ada', ALL), 'BountyMesh.NotMatched');
		await stage.does('drafters', mesh.matchBond('mask', 'drafters'));
		await mesh.check('while the dispute runs');
		await stage.refuses('ivan', mesh.rule('mask', 'ivan', ALL), 'BountyMesh.NotArbiter');
		// In the first half of the window a party could still ask for the collective.
		await stage.refuses('ada', mesh.rule('mask', 'ada', ALL), 'BountyMesh.NotYet');
		assert.deepEqual(await actions(mesh, 'ada', 'mask'), {});
		await mesh.heard('mask');
		await stage.does('ada', mesh.rule('mask', 'ada', 3n * ALL / 4n));
		await mesh.check('after the ruling');
		await stage.does('drafters', mesh.submit('layout', evidence('layout'), thirds('drafters', 'lea', 'leo')));
		await stage.does('silicon', mesh.accept('layout'));
	});

	// covers: B-08
	test('a layer resigns half-way: work below goes on, one pay is confirmed, the rest is contested', async () => {
		const { api, client } = stage;
		await stage.does('software', mesh.resign('os'));
		const authority = await api.call.bountyMeshApi.authority(mesh.at('kernel').id);
		assert.ok(authority.unwrap().stands.isNone, 'nobody stands above the kernel');
		await stage.refuses('sam', mesh.lift('kernel'), 'BountyMesh.CannotLiftYet');
		await stage.does(
			'maker',
			mesh.lift('kernel'),
			mesh.confirm('camera', { pay: 0 }),
			mesh.contest('os', { term: 1 }, 0n, 'maker'),
			mesh.invite('os', 'silicon'),
		);
		const stands = (await api.call.bountyMeshApi.authority(mesh.at('kernel').id)).unwrap().stands.unwrap();
		assert.equal(stage.nameOf(stands), 'maker');
		await mesh.check('while the contest runs');
		assert.equal(await treeAsBooked(mesh, 'phone', 'while the contest runs'), 15);
		assert.equal(await partsAsBooked(mesh, ['otto', 'uwe', 'ute', 'vera', 'ivan', 'maker'], 'half-way'), 7);
		assert.ok(await pathsAsBooked(mesh, 'half-way') > 0);
		await mesh.heard('os', { term: 1 });
		const ruling = (await actions(mesh, 'ada', 'os'))['RuleContest {"term":1}'];
		assert.equal(ruling, mesh.at('os').terms[0].contest.until);
		assert.ok(ruling > await client.height());

		await stage.does('ada', mesh.ruleContest('os', { term: 1 }, ALL / 4n, 'ada'));
		await stage.does('silicon', mesh.take('os', 'silicon'));
		await mesh.check('after the layer was replaced');
	});

	// covers: B-01, B-04, B-11
	test('many pay for the manual, in another asset; it is done for less than they put in', async () => {
		const { api, ledger } = stage;
		const { assets, utility } = api.tx;
		// Of the checks that were handed in, one is picked; nobody will say what they think of it.
		await stage.does('silicon', mesh.pick('check', 'zoe'));
		ledger.open(EURO);
		const gifts = { ...PLEDGES, gabi: PLEDGES.gabi + 2n * SEED, hugo: PLEDGES.hugo + SEED, jana: PLEDGES.jana + SEED,
			bob: PLEDGES.bob + SEED, pia: SEED };
		const { address } = stage.keys.ferdie;
		await ledger.send(utility.batchAll([
			assets.create(EURO, address, SEED),
			...Object.entries(gifts).map(([who, amount]) => assets.mint(EURO, stage.address(who), amount)),
		]), stage.keys.ferdie);
		ledger.hold('ferdie', 10n * MESH);
		Object.entries(gifts).forEach(([who, amount]) => ledger.mint(EURO, who, amount));

		// The first poster of an asset makes the pot's account for it and leaves the least there.
		ledger.hold('gabi', PER_RECORD + 16n * PER_BYTE);
		ledger.move('gabi', 'pot', SEED, EURO);
		await stage.does('gabi', mesh.postRoot('manual', 'gabi', {
			asset: EURO, reward: PLEDGES.gabi, smallest: E, crowd: true, end: windows(14), due: windows(12), mode: 'Application',
		}));
		await stage.all(
			['hugo', mesh.contribute('manual', 'hugo', PLEDGES.hugo)],
			['jana', mesh.contribute('manual', 'jana', PLEDGES.jana)],
			['bob', mesh.contribute('manual', 'bob', PLEDGES.bob)],
			['design', mesh.apply('manual', 'design', BID, windows(11))],
		);
		await stage.does('gabi', mesh.assign('manual', 'design'));
		await stage.refuses('hugo', mesh.contribute('manual', 'hugo', E), 'BountyMesh.NotOpen');
		await stage.does(
			'design',
			mesh.postChild('german', 'manual', { reward: 40n * E + 1n, due: windows(9), invited: 'pia' }),
			mesh.postChild('french', 'manual', { reward: 30n * E, due: windows(9), invited: 'cem' }),
		);
		await stage.all(['pia', mesh.take('german', 'pia')], ['cem', mesh.take('french', 'cem')]);
		await stage.all(
			['pia', mesh.submit('german', evidence('german'), only('pia'))],
			['cem', mesh.submit('french', evidence('french'), { cem: half, carla: half })],
		);
		await stage.does('design', mesh.accept('german'), mesh.accept('french'));
		await stage.does('design', mesh.submit('manual', evidence('manual'), { design: WHOLE / 3n, carla: WHOLE - WHOLE / 3n }));
		await stage.does('gabi', mesh.accept('manual'));
		assert.equal(mesh.trees.get('manual').funded, PLEDGED);
		assert.equal(mesh.trees.get('manual').returned, PLEDGED - BID);
		await stage.refuses('carla', mesh.claim('manual', 0), 'BountyMesh.NotFinal');
		// Each backer has a part of what was not needed; what is left of the others' rounding goes to the last.
		await stage.does('sam', mesh.refund('manual', 'hugo'));
		await treeAsBooked(mesh, 'manual', 'while its backers can contest');
		await mesh.check('while the backers can contest');
	});

	// covers: B-05, B-11, B-13
	test('a window passes: silence accepts, reviews are over, and who cannot receive has a credit', async () => {
		const { api, ledger } = stage;
		await stage.refuses('sam', mesh.expire('check'), 'BountyMesh.NotYet');
		await stage.until(Math.max(mesh.at('check').until, mesh.at('manual').terms[0].next.until) + 1);
		const [silence] = await stage.does('sam', mesh.expire('check'));
		assert.equal(silence.fee, 0n, 'who lets time have its effect pays nothing');
		assert.ok(silence.one('BountyMesh.Accepted').silent.isTrue);
		await stage.does('sam', mesh.withdrawBid('check', 'yara'));

		await ledger.send(api.tx.assets.block(EURO, stage.address('pia')), stage.keys.ferdie);
		mesh.blocked.add(`pia/${EURO}`);
		assert.equal(await partsAsBooked(mesh, ['pia', 'cem', 'carla', 'design'], 'after the review'), 6);
		assert.ok(await pathsAsBooked(mesh, 'after the review') > 0);
		const [hop] = await stage.does('sam', mesh.resolve('manual', { term: 1 }));
		assert.equal(hop.fee, 0n, 'nor who pulls a promise one hop');
		await stage.does('sam', mesh.claim('german', 0), mesh.claim('french', 0), mesh.claim('manual', 0));
		assert.deepEqual([...ledger.credits.keys()], [`pia/${EURO}`]);
		assert.equal((await api.call.bountyMeshApi.credit(stage.address('pia'), { WithId: EURO })).toBigInt(), 40n * E + 1n);
		await mesh.check('while Pia cannot receive');
		// The SDK's word for an account that is blocked.
		await stage.refuses('sam', mesh.withdrawCredit('pia', EURO), 'Token.CannotCreate');
	});

	// covers: B-07, B-08, B-20
	test('the layers hand in, the maker accepts the OS, the case, the CPU; the board accepts the phone', async () => {
		const { api } = stage;
		await stage.all(
			[
				'silicon',
				mesh.submit('os', evidence('os'), { silicon: 700_000n, petra: 300_000n }),
				mesh.submit('cpu', evidence('cpu'), only('silicon')),
			],
			['kernelists', mesh.submit('kernel', evidence('kernel'), { kernelists: 600_000n, karl: 400_000n })],
			['design', mesh.submit('case', evidence('case'), only('design'))],
		);
		assert.equal(mesh.payable(mesh.at('case')), CASE / 10n, 'the cap bites again, one level up');
		const parts = ['os', 'kernel', 'case', 'cpu'];
		await stage.does('maker', ...parts.map((key) => mesh.accept(key)));
		const split = { maker: half, dave: 300_000n, eve: 200_000n };
		await stage.does('maker', mesh.submit('phone', evidence('phone'), split));
		await stage.refuses('alice', mesh.accept('phone'), 'BountyMesh.NotStanding');
		await stage.does('board', mesh.accept('phone'));
		await mesh.check('when the phone is accepted');
		assert.equal(await treeAsBooked(mesh, 'phone', 'when it is accepted'), 15);
		const levels = { nora: 1, moulders: 2, design: 3, maker: 4, board: 5, sam: 0 };
		for (const [who, level] of Object.entries(levels)) {
			assert.equal((await api.call.bountyMeshApi.level(stage.address(who))).toNumber(), level, `level of ${who}`);
		}
	});

	// covers: B-18
	test('the provenance of every piece follows from the events alone', async () => {
		const { chains, evidence: handedIn, pieces } = provenance(await eventsBetween(stage.client, 1));
		for (const bounty of mesh.bounties.values()) {
			const view = (await stage.api.call.bountyMeshApi.bounty(bounty.id)).unwrap();
			assert.equal(chains.get(bounty.id) ?? NO_CHAIN, view.chain.toHex(), `the chain of the ${bounty.key}`);
		}
		const madeOf = (key) => pieces.get(mesh.at(key).id).map((id) => mesh.byId(id).key).sort();
		assert.deepEqual(madeOf('phone'), ['case', 'cpu', 'kernel', 'os']);
		assert.deepEqual(madeOf('os'), ['camera', 'skin']);
		assert.deepEqual(madeOf('kernel'), ['driver', 'sched']);
		assert.equal(handedIn.get(mesh.at('driver').id), evidence('driver'), 'the changed work counts, not the draft');
	});

	// covers: B-07, B-10, B-13, B-14
	test('strangers follow what the chain says is still needed: everybody is paid, nothing is left', async () => {
		const { api, ledger } = stage;
		assert.ok(await pathsAsBooked(mesh, 'in the end') > 0);
		await partsAsBooked(mesh, PEOPLE, 'in the end');
		// A ruling cut this one: what it leaves goes up, past two layers that have ended.
		await stage.does('sam', mesh.resolve('os', { term: 1 }));
		await stage.refuses('sam', mesh.claim('skin', 0), 'BountyMesh.LiftFirst');
		for (const bounty of [...mesh.bounties.values()]) {
			const { steps, waits } = await path(mesh, bounty);
			assert.deepEqual(waits, [], `nothing keeps the ${bounty.key}`);
			const moves = steps.map(({ lift, resolve, claim, pay, term }) => {
				if (lift) {
					return mesh.lift(lift);
				}
				return claim ? mesh.claim(claim, pay) : mesh.resolve(resolve, pay === undefined ? { term } : { pay });
			});
			if (moves.length > 0) {
				await stage.does('sam', ...moves);
			}
		}
		await stage.refuses('sam', mesh.clean('phone'), 'BountyMesh.StillReferenced');
		await stage.does('sam', mesh.refund('phone', 'board'));
		await ledger.send(api.tx.assets.thaw(EURO, stage.address('pia')), stage.keys.ferdie);
		await stage.does('sam', mesh.withdrawCredit('pia', EURO));
		await mesh.check('when all is paid');
		assert.deepEqual(mesh.paid.Native, EARNED);
		assert.deepEqual(mesh.paid[EURO], EARNED_EURO);

		const cleaned = async (key) => {
			const [outcome] = await stage.does('sam', mesh.clean(key));
			assert.equal(outcome.fee, 0n, 'tidying up costs nothing');
		};
		const below = [...mesh.bounties.values()].filter(({ parent }) => parent).sort((a, b) => b.depth - a.depth);
		for (const { key } of below) {
			await cleaned(key);
		}
		await stage.refuses('sam', mesh.clean('manual'), 'BountyMesh.StillReferenced');
		for (const backer of ['hugo', 'jana', 'bob', 'gabi']) {
			const found = await api.call.bountyMeshApi.refundable(mesh.at('manual').id, stage.address(backer));
			assert.equal(found.toBigInt(), mesh.refundable('manual', backer).amount, `what ${backer} gets back`);
			await stage.does('sam', mesh.refund('manual', backer));
		}
		await cleaned('phone');
		await cleaned('manual');
	});

	// covers: B-13
	test('every balance is as worked out, every deposit is back, the pot is as it was', async () => {
		const { api, client, ledger } = stage;
		await mesh.check('at the end');
		assert.deepEqual({ ...ledger.row('pot') }, pot, 'the pot has what keeps it alive');
		assert.deepEqual([ledger.row('pot', EURO).free, ledger.row('pot', EURO).held], [SEED, 0n]);
		for (const name of ledger.rows.keys()) {
			const holds = Object.keys(await client.holds(stage.address(name))).filter((hold) => hold.startsWith('BountyMesh.'));
			assert.deepEqual(holds, name === 'pot' ? ['BountyMesh.Standing'] : [], `holds of ${name}`);
		}
		const stored = ['bounties', 'trees', 'treeBounties', 'specs', 'applications', 'entries', 'entryLists',
			'contributions', 'contests', 'credits'];
		for (const item of stored) {
			assert.equal((await api.query.bountyMesh[item].keys()).length, 0, `${item} are gone`);
		}
	});
});
