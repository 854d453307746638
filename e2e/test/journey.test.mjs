// SPDX-License-Identifier: Apache-2.0
// From nothing to a living, through all three pallets: Nina, without any token, learns, passes a quiz, gets a credential, is
// admitted to a DAO, works two DAOs below the one that pays, is paid, votes, has her part of the DAO's income, and leaves with
// her part of its treasury. Then what all that cost funds public goods. Every balance is kept in the test's own books.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Dao, enacted, vote } from '../lib/dao.mjs';
import { feesSince } from '../lib/events.mjs';
import {
	CHILD, EPOCH, Journey, LEAF, PER_BOUNTY, POOL, PROOF, RATES, RIGHT, ROOT, SHARES, TRIBUTE,
} from '../lib/journey.mjs';
import { Mesh } from '../lib/mesh.mjs';
import { path } from '../lib/mesh-reads.mjs';
import { evidence, only } from '../lib/phone.mjs';
import { claim, matches } from '../lib/round.mjs';
import { Book, ROW, noon, pay, today } from '../lib/school.mjs';

const WEIGHTS = { ferdie: 60n, charlie: 55n, nina: BigInt(SHARES) };

describe('from nothing to a living', () => {
	let stage;
	let mesh;
	let week;
	/** Points of the learners, from what was said of them. */
	const book = new Book();
	/** What Nina got, by where it came from. */
	const got = {};

	before(async () => {
		stage = await Journey.begin();
		mesh = new Mesh(stage, stage.api.consts.bountyMesh.minWindow.toNumber());
	});

	after(() => stage?.end());

	const dao = () => stage.api.tx.dao;
	const points = (who) => book.sums(who, week + 1, 0).points;
	const shadow = async (program, who) => (await stage.api.call.learnToEarnApi.shadow(program, stage.address(who))).unwrap();

	// covers: L-01, D-13, L-15
	test('three DAOs: one has money, one has a school, one has work and a place', async () => {
		await noon(stage.client, (await today(stage.client)).week + 1, 0);
		({ week } = await today(stage.client));
		await stage.foundAll();
		await stage.endow('alice', { board: ROOT + 20n * MESH, school: 60n * MESH, guild: 60n * MESH + 7n });
		await stage.openSchool();
		await stage.openWorks();
		const feed = { reputationPerPoint: 1_000, bounties: null };
		await stage.refused('dave', dao().setFeed(stage.dao('school').id, feed), 'Dao.NotEnacting');
		await mesh.check('when the schools are open');
	});

	// covers: B-01, B-02, B-03, B-12, D-05, D-16
	test('work goes down: the board posts, the school takes and passes on, the guild takes and cuts it in two', async () => {
		const { window } = mesh;
		const start = await stage.client.height();
		const at = (count) => start + count * window;
		await stage.does('board', mesh.postRoot('atlas', 'board', {
			reward: ROOT, smallest: MESH, end: at(9), due: at(8), invited: 'school', reputation: 40,
		}));
		await stage.does(
			'school',
			mesh.take('atlas', 'school'),
			mesh.postChild('maps', 'atlas', { reward: CHILD, due: at(6), invited: 'guild' }),
		);
		const credential = { Credential: { program: stage.program, course: stage.course } };
		const open = { due: at(4), mode: 'Application', invited: 'nina' };
		await stage.does(
			'guild',
			mesh.take('maps', 'guild'),
			mesh.postChild('leaf', 'maps', { ...open, reward: LEAF, eligibility: credential, reputation: 30 }),
		);
		assert.equal(mesh.margin(mesh.at('atlas')), ROOT - CHILD);
		await mesh.check('when the leaf waits for somebody who can');
	});

	// covers: L-02, L-14
	test('two newcomers without any token are enrolled and learn; attesters say so', async () => {
		const { client, api, ledger } = stage;
		await noon(client, week + 1, 0);
		for (const who of ['nina', 'otto']) {
			assert.deepEqual(await client.balance(stage.address(who)), { free: 0n, held: 0n });
			await stage.send('charlie', stage.learn.enrol(stage.program, stage.address(who)));
			assert.equal((await api.query.system.account(stage.address(who))).sufficients.toNumber(), 1, 'an account without any token');
		}
		await stage.deposits('school');
		await stage.buyPlace('alice', 'nina');
		await stage.send('alice', stage.learn.fundEpoch(stage.program, 'Native', POOL));
		ledger.hold('alice', POOL, 'purse');

		await noon(client, week + 1, 2);
		const minutes = [45, 50, 260];
		minutes.forEach((total, day) => book.total('nina', week + 1, day, ROW.study, total));
		book.once('nina', week + 1, 2, ROW.section);
		book.total('nina', week + 1, 1, ROW.help, 2);
		book.total('otto', week + 1, 2, ROW.study, 30);
		await stage.record('eve', 'nina', week + 1, [...minutes.map((total, day) => [day, ROW.study, total]), [2, ROW.section, 1]]);
		await stage.record('charlie', 'nina', week + 1, [[1, ROW.help, 2], [2, ROW.study, 200]]);
		await stage.record('charlie', 'otto', week + 1, [[2, ROW.study, 30]]);
		assert.equal((await shadow(stage.program, 'nina')).earned.toBigInt(), points('nina'));
		await mesh.check('when they have learned');
	});

	// covers: L-09, L-11, L-14, L-15
	test('the quiz is passed without paying for it; the credential cannot be had before', async () => {
		const { learn, course, api } = stage;
		await stage.refused('bob', learn.issueCredential(course, stage.address('nina')), 'LearnToEarn.Unfinished');
		const { score, passed } = await stage.quiz('nina');
		assert.deepEqual([score.toNumber(), passed.isTrue], [RIGHT, true]);
		book.once('nina', week + 1, 2, ROW.quiz, RIGHT);
		assert.equal((await shadow(stage.program, 'nina')).earned.toBigInt(), points('nina'));
		await stage.send('bob', learn.issueCredential(course, stage.address('nina')));
		await stage.deposits('school');
		assert.ok((await api.call.learnToEarnApi.validNow(stage.address('nina'), course)).isTrue);
		assert.ok((await api.call.learnToEarnApi.validNow(stage.address('otto'), course)).isFalse);
		assert.deepEqual(await stage.client.balance(stage.address('nina')), { free: 0n, held: 0n }, 'and not a token was needed');
		await mesh.check('when Nina has a credential');
	});

	// covers: L-07, L-15, L-17
	test('points become her first tokens, and reputation in the school at the rate it set', async () => {
		const { client, ledger, learn, program } = stage;
		await noon(client, week + 3, 0);
		const all = points('nina') + points('otto');
		const expected = (who) => pay({ ...EPOCH, pool: POOL, points: points(who), newcomer: true, all, newcomers: all });
		await stage.free('nina', learn.claimEpoch(program, week + 1, stage.address('nina')));
		got.pay = expected('nina');
		ledger.release('purse', got.pay, 'nina');
		await stage.send('bob', learn.claimEpoch(program, week + 1, stage.address('otto')));
		ledger.release('purse', expected('otto'), 'otto');
		assert.equal(await stage.reputation('school', 'nina'), 0, 'points that could still change have fed nothing');
		await stage.send('bob', learn.updateBook(program, stage.address('nina')));
		assert.equal(await stage.reputation('school', 'nina'), RATES.school * Number(points('nina')));
		assert.ok(await stage.deposits('school') > 0n, 'the school pays for the record of somebody outside');
		await stage.refused('bob', learn.updateBook(program, stage.address('nina')), 'LearnToEarn.NothingToClaim');
		await mesh.check('when the epoch has paid');
	});

	// covers: D-03, D-04, D-07
	test('the guild admits her by vote; until then she has no vote there', async () => {
		const { ledger, keys } = stage;
		const guild = stage.dao('guild');
		const tribute = { asset: 'Native', amount: TRIBUTE };
		await stage.send('nina', dao().apply(guild.id, guild.hash, SHARES, 0, tribute));
		const deposit = await stage.deposits('nina');
		assert.ok(deposit > 0n, 'an application has its deposit');
		ledger.hold('nina', TRIBUTE, 'chest');
		const proposal = await guild.propose(
			'ferdie',
			dao().admit(guild.id, stage.address('nina'), SHARES, 0, tribute),
			stage.learn.enrol(stage.works, stage.address('nina')),
		);
		await stage.refused('nina', dao().vote(proposal.number, 'Aye'), 'Dao.NotEligible');
		await stage.refused('nina', dao().rageQuit(guild.id, SHARES, 0, ['Native']), 'Dao.NotEligible');
		await vote(ledger, proposal, keys.ferdie, 'Aye', WEIGHTS.ferdie);
		await vote(ledger, proposal, keys.charlie, 'Aye', WEIGHTS.charlie);
		await enacted(ledger, proposal);
		ledger.release('nina', deposit);
		ledger.release('chest', TRIBUTE, 'guild');
		await stage.deposits('guild');
		const { state, shares, loot } = (await guild.members()).nina;
		assert.deepEqual([state.type, shares, loot], ['Good', BigInt(SHARES), 0n]);
		await mesh.check('when Nina is a member');
	});

	// covers: B-04, B-12, L-11, L-15
	test('what she has learned opens the work: the credential one leaf, the reputation another', async () => {
		const { due } = mesh.at('leaf');
		const least = RATES.school * Number(points('nina'));
		await stage.does('guild', mesh.postChild('proof', 'maps', {
			reward: PROOF, due, mode: 'Application', invited: 'nina',
			eligibility: { Reputation: { dao: stage.dao('school').id, atLeast: least } },
		}));
		for (const [key, reward] of [['leaf', LEAF], ['proof', PROOF]]) {
			// Otto has tokens for the fee and time, and neither credential nor standing.
			await stage.refuses('otto', mesh.apply(key, 'otto', reward, due), 'BountyMesh.NotEligible');
			await stage.does('nina', mesh.take(key, 'nina'));
		}
		assert.equal(mesh.margin(mesh.at('maps')), CHILD - LEAF - PROOF);
		await mesh.check('when Nina is at work');
	});

	// covers: B-06, B-07
	test('it goes up through three DAOs, each by decision, and is final only then', async () => {
		await stage.does(
			'nina',
			mesh.submit('leaf', evidence('leaf'), only('nina')),
			mesh.submit('proof', evidence('proof'), only('nina')),
		);
		await stage.does('guild', mesh.accept('leaf'), mesh.accept('proof'), mesh.submit('maps', evidence('maps'), only('guild')));
		await stage.refuses('nina', mesh.claim('leaf', 0), 'BountyMesh.NotFinal');
		await stage.does('school', mesh.accept('maps'), mesh.submit('atlas', evidence('atlas'), only('school')));
		await stage.does('board', mesh.accept('atlas'));
		assert.deepEqual(await path(mesh, mesh.at('leaf')), {
			steps: [{ resolve: 'maps', term: 1 }, { claim: 'leaf', pay: 0 }], waits: [],
		});
		await mesh.check('when all is accepted: nothing has moved yet');
	});

	// covers: L-15, B-06, D-13, D-16
	test('the money comes down: everybody is paid, margins are income, bounties become activity', async () => {
		await stage.does('nina', mesh.resolve('maps', { term: 1 }), mesh.claim('leaf', 0), mesh.claim('proof', 0));
		got.work = LEAF + PROOF;
		await stage.does('bob', mesh.claim('maps', 0), mesh.claim('atlas', 0));
		stage.income('guild', CHILD - LEAF - PROOF, WEIGHTS);
		stage.income('school', ROOT - CHILD, { dave: 1n, eve: 1n });
		await stage.deposits('board');
		assert.equal(await stage.reputation('board', 'school'), 40, 'promised with the root');
		assert.equal(await stage.reputation('guild', 'nina'), 0, 'a member earns none with the bounty of its own DAO');
		assert.equal((await shadow(stage.works, 'nina')).community.toNumber(), 2 * PER_BOUNTY);
		assert.deepEqual(mesh.paid.Native, { nina: LEAF + PROOF, guild: CHILD - LEAF - PROOF, school: ROOT - CHILD });
		await mesh.check('when all are paid');
		for (const key of ['leaf', 'proof', 'maps', 'atlas']) {
			await stage.does('bob', mesh.clean(key));
		}
		await mesh.check('when the tree is gone');
	});

	// covers: L-15, L-06
	test('what she did for the guild becomes reputation in it, once the week is frozen', async () => {
		await noon(stage.client, week + 5, 0);
		await stage.send('otto', stage.learn.updateBook(stage.works, stage.address('nina')));
		assert.equal(await stage.reputation('guild', 'nina'), RATES.guild * 2 * PER_BOUNTY);
		await mesh.check('when two weeks have passed');
	});

	// covers: D-05, D-08, D-10
	test('her first vote decides; a yes binds her until it is carried out', async () => {
		const { ledger, keys, api } = stage;
		const guild = stage.dao('guild');
		const amount = 5n * MESH;
		const proposal = await guild.propose('charlie', api.tx.balances.transferKeepAlive(stage.address('otto'), amount));
		await vote(ledger, proposal, keys.ferdie, 'Nay', WEIGHTS.ferdie);
		await vote(ledger, proposal, keys.charlie, 'Aye', WEIGHTS.charlie);
		await vote(ledger, proposal, keys.nina, 'Aye', WEIGHTS.nina);
		await stage.refused('nina', dao().rageQuit(guild.id, SHARES, 0, ['Native']), 'Dao.BoundByYes');
		await stage.refused('nina', dao().leave(guild.id), 'Dao.BoundByYes');
		await enacted(ledger, proposal);
		ledger.move('guild', 'otto', amount);
		await mesh.check('when Otto got a present, 65 to 60');
	});

	// covers: D-10, D-13, D-26
	test('she has her part of the income, leaves by rage quit, and has her part of the treasury', async () => {
		const { ledger, api } = stage;
		const guild = stage.dao('guild');
		const share = await stage.share('guild', 'nina');
		got.share = share.amount;
		assert.equal(share.paid, share.amount);
		const worth = ledger.row('guild').free - api.consts.balances.existentialDeposit.toBigInt();
		const claims = Object.values(WEIGHTS).reduce((sum, each) => sum + each);
		got.exit = (worth * WEIGHTS.nina) / claims;
		const outcome = await stage.send('nina', dao().rageQuit(guild.id, SHARES, 0, ['Native']));
		assert.ok(outcome.one('Dao.Exited').gone.isTrue);
		ledger.move('guild', 'nina', got.exit);
		await stage.deposits('guild');
		for (const [name, who] of [['guild', 'ferdie'], ['guild', 'charlie'], ['school', 'dave'], ['school', 'eve']]) {
			await stage.share(name, who, 'bob');
		}
		await mesh.check('when Nina has left');

		// Once more, from the numbers of the story and what she paid, without the books.
		const { fees } = await feesSince(stage.client, 1);
		const spent = fees.filter(([who]) => who === stage.address('nina')).reduce((sum, [, fee]) => sum + fee, 0n);
		const { free, held } = await stage.client.balance(stage.address('nina'));
		assert.equal(free, got.pay + got.work + got.share + got.exit - TRIBUTE - spent);
		assert.equal(held, 0n, 'every deposit of hers is back');
		assert.ok(spent > 0n && free > 100n * MESH, 'a living');
	});

	describe('the Commons', () => {
		const PAYEES = ['dave', 'otto'];
		const CAP = 600_000;
		const gifts = [
			{ nina: 3n * MESH + 7n, eve: 2n * MESH + 1n, ferdie: MESH + 5n, charlie: 4n * MESH },
			{ nina: MESH, bob: 9n * MESH + 2n },
		];
		const voices = gifts.map((gift) => Object.values(gift));
		const total = (list) => list.reduce((sum, each) => sum + each, 0n);
		let commons;
		let pool;
		let round;

		// covers: D-22, L-15
		test('has grown by exactly the fees of all this', async () => {
			const { api, client } = stage;
			const before = await api.at(await api.rpc.chain.getBlockHash(0));
			const begin = (await before.query.system.account(stage.address('commons'))).data.free.toBigInt();
			const { fees, fuel } = await feesSince(client, 1);
			assert.deepEqual(fuel.map(([who]) => who), Array(3).fill(stage.address('nina')), 'her three steps were paid out of fuel');
			pool = total([...fees, ...fuel].map(([, amount]) => amount));
			assert.equal((await client.balance(stage.address('commons'))).free - begin, pool);
			assert.ok(pool > 0n);
		});

		// covers: D-18, D-22
		test('puts all of that up for public goods, by decision of its members', async () => {
			const { api, ledger } = stage;
			commons = new Dao(stage, 'commons', 0);
			const terms = { pool, voice: 'Account', cap: CAP, least: MESH / 10n, open: 30, review: 0, claims: 60 };
			round = (await api.query.dao.nextRound()).toNumber();
			await stage.refused('alice', dao().openRound(0, terms), 'Dao.NotEnacting');
			await commons.decide('alice', ['bob'], dao().openRound(0, terms));
			ledger.hold('commons', pool, 'chest');
			await stage.deposits('commons');
			for (const payee of PAYEES) {
				await stage.send('dave', dao().registerProject(round, stage.address(payee), { uri: `ipfs://${payee}`, hash: null }));
			}
			await stage.deposits('dave');
			for (const [project, gift] of gifts.entries()) {
				for (const [who, amount] of Object.entries(gift)) {
					await stage.send(who, dao().contribute(round, project, amount, null));
					ledger.hold(who, amount, 'chest');
					await stage.deposits(who);
				}
			}
			await mesh.check('when all have given');
		});

		// covers: D-18, D-22
		test('matches what many gave, as an independent calculation says; the rest returns', async () => {
			const { api, client, ledger } = stage;
			const view = (await api.call.daoApi.round(round)).unwrap();
			await client.reach(view.claimsFrom.toNumber());
			const expected = matches(voices, pool, CAP);
			assert.ok(expected[0] > expected[1] && expected[1] > 0n && total(voices[0]) < total(voices[1]) + MESH, 'many weigh more');
			assert.ok(total(voices.map(claim)) >> 16n > pool, 'more is asked for than there is');
			for (const [project, payee] of PAYEES.entries()) {
				const paid = (await stage.send('bob', dao().claimMatch(round, project))).one('Dao.ProjectPaid');
				assert.equal(paid.matched.toBigInt(), expected[project]);
				ledger.release('chest', total(voices[project]) + expected[project], payee);
				for (const who of Object.keys(gifts[project])) {
					await stage.send('bob', dao().settleContribution(round, project, stage.address(who)));
					await stage.deposits(who);
				}
			}
			await client.reach(view.claimsUntil.toNumber());
			await stage.send('bob', dao().returnRest(round));
			ledger.release('chest', pool - total(expected), 'commons');
			await stage.send('bob', api.tx.utility.batchAll(PAYEES.map((_, project) => dao().removeProject(round, project))));
			await stage.deposits('dave');
			await stage.deposits('commons');
			assert.deepEqual(await client.balance(stage.address('nina')), { free: ledger.row('nina').free, held: 0n });
			await mesh.check('in the end');
		});
	});
});
