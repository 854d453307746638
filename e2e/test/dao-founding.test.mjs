// SPDX-License-Identifier: Apache-2.0
// How people come into a DAO: founders by invitation, each with their own consent, and later applicants on trial.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { blake2AsHex } from '@polkadot/util-crypto';

import { MESH } from '../lib/client.mjs';
import { Dao, constitution } from '../lib/dao.mjs';
import { Stage } from '../lib/stage.mjs';

/** Blocks a candidate is on trial. */
const PROBATION = 20;

let stage;

before(async () => {
	stage = await Stage.begin();
});

after(() => stage?.end());

describe('founding', () => {
	let dao;

	// covers: D-01, D-03, D-04
	test('each founder consents by the hash of the constitution; one declines, a stranger is refused', async () => {
		const { api } = stage;
		const articles = await constitution(api, { probation: PROBATION, members: 5 });
		dao = await Dao.open(stage, 'makers', articles, { alice: [10, 0], bob: [20, 5], charlie: [30, 0] }, 'alice');
		assert.equal((await dao.read()).constitutionHash.toHex(), dao.hash, 'everybody can compute what they consent to');
		const { acceptInvitation, declineInvitation, start, propose } = api.tx.dao;
		assert.deepEqual(Object.keys(await dao.members()), ['alice'], 'the founder has consented by founding, nobody else has');

		await stage.refused('bob', acceptInvitation(dao.id, blake2AsHex('another one')), 'Dao.OtherConstitution');
		await stage.refused('ferdie', acceptInvitation(dao.id, dao.hash), 'Dao.NotInvited');
		await stage.refused('ferdie', declineInvitation(dao.id), 'Dao.NotInvited');
		await dao.accept('bob');
		await stage.refused('bob', acceptInvitation(dao.id, dao.hash), 'Dao.NotInvited');

		// Founding is inert: who came first decides nothing before the others have answered.
		await stage.refused('alice', start(dao.id), 'Dao.TooEarly');
		await stage.refused('alice', propose(dao.id, [api.tx.system.remark('mine')]), 'Dao.WrongState');
		(await stage.send('charlie', declineInvitation(dao.id))).one('Dao.InvitationDeclined');
		await stage.refused('charlie', acceptInvitation(dao.id, dao.hash), 'Dao.NotInvited');
		// Anyone may start it now.
		const { members } = (await stage.send('ferdie', start(dao.id))).one('Dao.Started');
		assert.equal(members.toNumber(), 2);
		await stage.refused('ferdie', start(dao.id), 'Dao.WrongState');

		const all = await dao.members();
		assert.deepEqual(Object.keys(all).sort(), ['alice', 'bob']);
		assert.deepEqual([all.alice.shares, all.bob.shares, all.bob.loot], [10n, 20n, 5n], 'the seat declined has no share');
		const { shares, loot } = await dao.read();
		assert.deepEqual([shares.toBigInt(), loot.toBigInt()], [30n, 5n]);
		assert.ok(!(await api.call.daoApi.memberships(stage.address('charlie'))).map(Number).includes(dao.id));
		await stage.check('after the founding');
	});

	// covers: D-01, D-03
	test('if nobody consents there is no DAO, and the founder has the deposit back', async () => {
		const { api, ledger } = stage;
		const ghost = await Dao.open(stage, 'ghost', await constitution(api), { bob: [1, 0], dave: [1, 0] }, 'eve');
		await stage.check('while the deposit is held on the account of the DAO');
		await stage.send('bob', api.tx.dao.declineInvitation(ghost.id));
		await stage.send('dave', api.tx.dao.declineInvitation(ghost.id));
		(await stage.send('ferdie', api.tx.dao.start(ghost.id))).one('Dao.Unfounded');
		ledger.release('ghost', ghost.founding, 'eve');
		assert.ok((await api.call.daoApi.dao(ghost.id)).isNone);
		await stage.check('after it was not founded');
	});

	// covers: D-01
	test('a constitution out of its ranges is refused', async () => {
		const { api } = stage;
		const wrong = {
			'a quorum that one lost key can make unreachable': { treasury: { quorum: 800_001 } },
			'half is no majority': { ordinary: { approval: 500_000 } },
			'members decided by a bare majority': { membership: { approval: 599_999 } },
			'no time to leave': { treasury: { grace: 2 } },
			'a cap below a tenth': { cap: 99_999 },
			'quadratic votes accepted early': { system: 'Quadratic' },
			'credits for less than a vote': { credits: { period: 12 } },
			'65 members': { members: 65 },
		};
		for (const [why, change] of Object.entries(wrong)) {
			const articles = await constitution(api, change);
			const seats = [{ who: stage.address('eve'), shares: 1, loot: 0 }];
			const tx = api.tx.dao.found(articles, { uri: why, hash: null }, seats);
			await stage.refused('eve', tx, 'Dao.InvalidConstitution');
		}
		await stage.refused('eve', api.tx.dao.found(await constitution(api), { uri: '', hash: null }, []), 'Dao.InvalidSeats');
		await stage.check('after eight bad constitutions');
	});

	describe('applying', () => {
		const TRIBUTE = 7n * MESH + 7n;
		let tribute;
		let deposit;

		// covers: D-03, D-26
		test('a candidate applies with a tribute, which waits in the pot', async () => {
			const { api, ledger } = stage;
			const { apply } = api.tx.dao;
			// A DAO pays the deposits for its members' records.
			await stage.pay('bob', 'makers', 50n * MESH);
			tribute = { asset: 'Native', amount: TRIBUTE };
			await stage.refused('dave', apply(dao.id, blake2AsHex('x'), 15, 0, tribute), 'Dao.OtherConstitution');
			const junk = { asset: { WithId: 404 }, amount: 5 };
			await stage.refused('dave', apply(dao.id, dao.hash, 15, 0, junk), 'Dao.UnknownAsset');
			const dust = { asset: 'Native', amount: 1 };
			await stage.refused('dave', apply(dao.id, dao.hash, 15, 0, dust), 'Dao.TributeTooSmall');
			await stage.refused('bob', apply(dao.id, dao.hash, 15, 0, null), 'Dao.AlreadySeated');

			(await stage.send('dave', apply(dao.id, dao.hash, 15, 0, tribute))).one('Dao.Applied');
			deposit = await stage.bookHold('dave', 'Dao.Member', 0n);
			assert.equal(await stage.held('pot', 'Dao.Pot'), TRIBUTE);
			ledger.hold('dave', TRIBUTE, 'pot');
			await stage.refused('dave', apply(dao.id, dao.hash, 15, 0, tribute), 'Dao.AlreadySeated');
			const [application] = await api.call.daoApi.applications(dao.id, null);
			assert.equal(application.who.toString(), stage.address('dave'));
			assert.equal(application.tribute.unwrap().amount.toBigInt(), TRIBUTE);
			assert.equal((await dao.read()).members.toNumber(), 2, 'an application takes no seat');
			await stage.check('after the application');
		});

		// covers: D-03, D-06, D-26
		test('the members admit on exactly these terms; the candidate is on trial', async () => {
			const { api } = stage;
			const { admit } = api.tx.dao;
			const dave = stage.address('dave');
			await stage.refused('alice', admit(dao.id, dave, 15, 0, tribute), 'Dao.NotEnacting');
			await dao.refuses('alice', 'Dao.OtherApplication', admit(dao.id, dave, 16, 0, tribute));
			await dao.refuses('alice', 'Dao.OtherApplication', admit(dao.id, dave, 15, 0, null));
			await dao.refuses('alice', 'Dao.NotApplied', admit(dao.id, stage.address('eve'), 1, 0, null));
			const proposal = await dao.propose('alice', admit(dao.id, dave, 15, 0, tribute));
			await stage.refused('dave', api.tx.dao.vote(proposal.number, 'Aye'), 'Dao.NotEligible');
			await dao.vote(proposal, { alice: 'Aye', bob: 'Aye' });
			// Shares are money: membership (8) and treasury (4), the strictest of both.
			const shown = await dao.proposal(proposal);
			assert.deepEqual([shown.classes.own.toNumber(), shown.quorum.toNumber(), shown.approval.toNumber()], [12, 400_000, 600_000]);
			await dao.enacted(proposal);
			// The applicant's deposit has come back, the DAO has paid for the record.
			stage.ledger.release('dave', deposit);
			await stage.bookHold('makers', 'Dao.Member', 0n);

			const { state, shares } = (await dao.members()).dave;
			assert.equal(state.type, 'Probation');
			assert.equal(shares, 0n);
			const { rageQuit, settleProbation, propose } = api.tx.dao;
			await stage.refused('dave', propose(dao.id, [api.tx.system.remark('me')]), 'Dao.NotEligible');
			await stage.refused('dave', rageQuit(dao.id, 15, 0, ['Native']), 'Dao.WrongState');
			await stage.refused('eve', settleProbation(dao.id, dave), 'Dao.TooEarly');
			await stage.check('while Dave is on trial: the tribute is still in the pot');
		});

		// covers: D-03, D-04, D-07
		test('after the trial anyone makes it count: shares, a vote on what opens later, tribute to the treasury', async () => {
			const { api, ledger, client } = stage;
			const until = (await dao.members()).dave.state.asProbation.until.toNumber();
			await client.reach(until - 4);
			const open = await dao.propose('bob', api.tx.system.remark('older than a vote of Dave'));
			await client.reach(until);
			const ended = (await stage.send('eve', api.tx.dao.settleProbation(dao.id, stage.address('dave')))).one('Dao.ProbationEnded');
			assert.equal(ended.tribute.unwrap().amount.toBigInt(), TRIBUTE);
			ledger.release('pot', TRIBUTE, 'makers');
			const { dave } = await dao.members();
			assert.deepEqual([dave.state.type, dave.shares], ['Good', 15n]);
			await stage.check('after the trial');

			// 15 of 10 + 25 + 15 claims on what the account can spend and live.
			const free = ledger.row('makers').free - api.consts.balances.existentialDeposit.toBigInt();
			const value = await api.call.daoApi.exitValue(dao.id, stage.address('dave'));
			assert.deepEqual(value.map(([asset, amount]) => [asset.type, amount.toBigInt()]), [['Native', free * 15n / 50n]]);

			await stage.refused('dave', api.tx.dao.vote(open.number, 'Aye'), 'Dao.NotEligible');
			const state = await dao.answer(open);
			assert.equal(state.type, 'Rejected', 'nobody voted');
			const proposal = await dao.propose('dave', api.tx.system.remark('mine'));
			await dao.vote(proposal, { dave: 'Aye', alice: 'Aye' });
			await dao.enacted(proposal);
			await stage.check('after the first decision with Dave');
		});

		// covers: D-03, D-26, D-28
		test('whoever withdraws, is refused, or leaves on trial has the tribute back, whole', async () => {
			const { api, ledger } = stage;
			const { apply, withdrawApplication, revoke, admit, leave } = api.tx.dao;
			const ask = async (who) => {
				await stage.send(who, apply(dao.id, dao.hash, 5, 5, tribute));
				ledger.hold(who, TRIBUTE, 'pot');
				return stage.bookHold(who, 'Dao.Member', 0n);
			};
			const back = (who, deposit) => {
				ledger.release('pot', TRIBUTE, who);
				ledger.release(who, deposit);
			};
			back('eve', await ask('eve'));
			(await stage.send('eve', withdrawApplication(dao.id))).one('Dao.TributeReturned');
			await stage.check('after Eve withdrew');

			back('eve', await ask('eve'));
			await dao.decide('alice', ['bob', 'dave'], revoke(dao.id, stage.address('eve')));
			await stage.check('after Eve was refused');

			const asked = await ask('ferdie');
			const terms = [dao.id, stage.address('ferdie'), 5, 5, tribute];
			const held = await stage.held('makers', 'Dao.Member');
			await dao.decide('alice', ['bob', 'dave'], admit(...terms));
			ledger.release('ferdie', asked);
			const both = await stage.bookHold('makers', 'Dao.Member', held);
			await stage.check('while Ferdie is on trial');
			const actions = (await api.call.daoApi.actions(stage.address('ferdie'), dao.id)).map(({ type }) => type);
			assert.deepEqual(actions, ['Leave'], 'all that a candidate can do');
			(await stage.send('ferdie', leave(dao.id))).one('Dao.Left');
			ledger.release('pot', TRIBUTE, 'ferdie');
			ledger.release('makers', both - held);
			assert.ok(!('ferdie' in await dao.members()));
			await stage.check('after Ferdie left');
		});
	});
});
