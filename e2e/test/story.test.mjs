// SPDX-License-Identifier: Apache-2.0
// One story through all three pallets, told with Polkadot.js and the chain's metadata alone, balances checked to the
// last unit. First with blocks on demand, where days pass in a moment; then, shorter, with Aura and GRANDPA.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { blake2AsHex } from '@polkadot/util-crypto';

import { Client, Ledger, MESH, accounts } from '../lib/client.mjs';
import { answer, decide, propose, stateOf, vote } from '../lib/dao.mjs';
import { Node } from '../lib/node.mjs';

const DAY_MS = 86_400_000;
const WHOLE = 1_000_000;
/** Blocks in which the members of the story's DAO can vote. */
const VOTING = 15;

/** Everything the chapters of a story share. */
class Story {
	static async begin(options) {
		const story = new Story();
		story.node = await Node.start(options);
		try {
			const client = await Client.connect(story.node);
			story.client = client;
			const people = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie', 'Nina'];
			const keys = await accounts(...people);
			people.forEach((name, i) => { story[name.toLowerCase()] = keys[i]; });
			const { api } = client;
			story.commons = (await api.call.daoApi.account(0)).unwrap().toString();
			story.pot = (await api.call.bountyMeshApi.potAccount()).toString();
			story.ledger = new Ledger(client, 'commons');
			await story.ledger.begin();
			for (const name of [...people.map((each) => each.toLowerCase()), 'commons', 'pot']) {
				await story.ledger.follow(name, story[name].address ?? story[name]);
			}
		} catch (error) {
			await story.end();
			throw error;
		}
		return story;
	}

	async end() {
		await this.client?.close();
		await this.node.dispose();
	}

	get api() {
		return this.client.api;
	}

	/** Of a row of the ledger with exactly one hold of this reason: what is held. */
	async held(address, reason) {
		const holds = await this.client.holds(address);
		assert.ok(holds[reason] > 0n, `${reason} among ${Object.keys(holds)}`);
		return holds[reason];
	}
}

/** Alice founds a DAO with Bob and Charlie, who consent to its constitution by its hash. */
async function found(story) {
	const { api, ledger, alice, bob, charlie, ferdie } = story;
	const constitution = (await api.call.daoApi.defaultConstitution()).toJSON();
	for (const name of ['ordinary', 'treasury', 'membership', 'constitutional']) {
		constitution[name].voting = VOTING;
	}
	constitution.ordinary.grace = 1;
	constitution.credits.period = 2 * VOTING;
	const seats = [alice, bob, charlie].map(({ address }) => ({ who: address, shares: 0, loot: 0 }));
	const tx = api.tx.dao.found(constitution, { uri: 'ipfs://makers', hash: null }, seats);
	const outcome = await ledger.send(tx, alice);
	const { dao, account, founder } = outcome.one('Dao.Founded');
	story.dao = dao.toNumber();
	story.maker = account.toString();
	assert.equal(founder.toString(), alice.address);

	// The deposit went from the founder to the DAO's own account, where it lies on hold.
	story.founding = await story.held(story.maker, 'Dao.Founding');
	ledger.rows.set('maker', { address: story.maker, free: 0n, held: 0n });
	ledger.hold('alice', story.founding, 'maker');

	const hash = blake2AsHex(tx.args[0].toU8a());
	const read = (await api.call.daoApi.dao(story.dao)).unwrap();
	assert.equal(read.constitutionHash.toHex(), hash, 'everybody can compute what they consent to');
	await ledger.refused(
		api.tx.dao.acceptInvitation(story.dao, blake2AsHex('another constitution')),
		bob,
		'Dao.OtherConstitution',
	);
	for (const member of [bob, charlie]) {
		await ledger.refused(api.tx.dao.start(story.dao), alice, 'Dao.TooEarly');
		(await ledger.send(api.tx.dao.acceptInvitation(story.dao, hash), member)).one('Dao.InvitationAccepted');
	}
	// All have answered: anyone may start it.
	await ledger.send(api.tx.dao.start(story.dao), ferdie);
	assert.equal((await api.call.daoApi.dao(story.dao)).unwrap().state.type, 'Active');
	const members = await api.call.daoApi.members(story.dao);
	assert.deepEqual(
		members.map(({ who }) => who.toString()).sort(),
		[alice, bob, charlie].map(({ address }) => address).sort(),
	);
	for (const { address } of [alice, bob, charlie]) {
		const memberships = (await api.call.daoApi.memberships(address)).map(Number);
		assert.ok(memberships.includes(story.dao));
	}

	// A DAO pays its own deposits: it needs some money of its own.
	await ledger.send(api.tx.balances.transferKeepAlive(story.maker, 5n * MESH), bob);
	ledger.move('bob', 'maker', 5n * MESH);
	await ledger.check('after the founding');
}

/** Eve, a board of one, posts a root bounty for the DAO: its reward is in escrow from the first moment. */
async function postRoot(story, reward, advance) {
	const { api, client, ledger, eve } = story;
	const now = await client.height();
	const window = api.consts.bountyMesh.minWindow.toNumber();
	story.window = window;
	story.rootDue = now + 4 * window;
	const outcome = await ledger.send(api.tx.bountyMesh.postRoot(
		{
			asset: 'Native', arbiter: null, window, defaultSplit: 50, smallest: MESH, end: story.rootDue + window, crowd: false,
		},
		reward,
		advance,
		{
			until: now + window, due: story.rootDue, mode: 'Direct', invited: story.maker, eligibility: 'Anyone',
			spec: { Inline: 'Build the next phone.' }, cap: WHOLE, entryBond: 0, reputation: 0, places: 0,
		},
	), eve);
	story.root = outcome.one('BountyMesh.RootPosted').bounty.toNumber();
	ledger.hold('eve', reward, 'pot');
	story.rootDeposit = await story.held(eve.address, 'BountyMesh.StorageDeposit');
	ledger.hold('eve', story.rootDeposit);
	await ledger.check('after posting the root');
}

const bountyOf = async ({ api }, id) => (await api.call.bountyMeshApi.bounty(id)).unwrap();

describe('the story, with blocks on demand', () => {
	const ROOT = 100n * MESH + 7n;
	const CHILD = 60n * MESH + 3n;
	const MARGIN = ROOT - CHILD;
	const SURE = 10n * MESH;
	const ROWS = { section: 0, help: 1, minutes: 2 };
	let story;

	before(async () => {
		story = await Story.begin({ sealing: 'instant' });
	});

	after(() => story?.end());

	// covers: C-04
	test('Polkadot.js needs nothing but the metadata', () => {
		assert.deepEqual(story.client.warnings, []);
	});

	// covers: D-22
	test('transaction fees flow into DAO 0, the Commons', async () => {
		const { api, ledger, alice } = story;
		const outcome = await ledger.send(api.tx.system.remark('hello'), alice, { tip: 5 });
		assert.ok(outcome.fee > 5n);
		await ledger.check('after a remark with a tip');
		assert.equal((await api.call.daoApi.dao(0)).unwrap().state.type, 'Active');
	});

	// covers: D-01, D-02, D-03
	test('a DAO is founded by members who consent to its constitution', () => found(story));

	// covers: L-01, L-14
	test('a program opens; a newcomer with zero tokens and a worker are enrolled', async () => {
		const { api, ledger, client, ferdie, charlie, nina, dave } = story;
		// Begin on a Monday at noon, so that the weeks of this story are the same on every day of the year.
		const day = Math.floor(await client.now() / DAY_MS);
		const monday = (Math.floor((day + 3) / 7) + 1) * 7 - 3;
		await client.advance(monday * DAY_MS + DAY_MS / 2 - await client.now());
		story.week = (monday + 3) / 7;

		const rules = { minDayPoints: 10, goalMinutes: 300, step: 50_000, goalStep: 20_000, bonusCap: 300_000 };
		const outcome = await ledger.send(
			api.tx.learnToEarn.createProgram('ipfs://school', { maxMembers: 100, rules }),
			ferdie,
		);
		story.program = outcome.one('LearnToEarn.ProgramCreated').program.toNumber();
		const deposit = await story.held(ferdie.address, 'LearnToEarn.ProgramStorage');
		ledger.hold('ferdie', deposit);
		const row = (kind, unit, category, timed) => ({ role: 0, kind, unit, category, mode: 'Total', timed });
		const rows = [
			[row('section read', 'section', 'Learning', false), { points: 10, dayCap: 5, weekCap: 30 }],
			[row('help given', 'deed', 'Community', false), { points: 15, dayCap: 3, weekCap: 10 }],
			[row('study', 'minute', 'Learning', true), { points: 1, dayCap: 240, weekCap: 1_000 }],
		];
		for (const [index, [spec, terms]] of rows.entries()) {
			const set = await ledger.send(api.tx.learnToEarn.addRow(story.program, spec, terms), ferdie);
			assert.equal(set.one('LearnToEarn.RowSet').row.toNumber(), index);
		}
		// Each row is stored with the program, at the program's expense.
		ledger.hold('ferdie', await story.held(ferdie.address, 'LearnToEarn.ProgramStorage') - deposit);
		await ledger.refused(
			api.tx.learnToEarn.setAttester(story.program, charlie.address, [0, 1, 2], 10_000, 0),
			charlie,
			'LearnToEarn.NotOwner',
		);
		await ledger.send(
			api.tx.learnToEarn.setAttester(story.program, charlie.address, [0, 1, 2], 10_000, 0),
			ferdie,
		);
		ledger.hold('ferdie', await story.held(ferdie.address, 'LearnToEarn.AttesterStorage'));

		const before = await api.query.system.account(nina.address);
		assert.ok(before.data.free.isZero() && before.sufficients.isZero(), 'Nina has nothing and is nobody');
		for (const member of [nina, dave]) {
			const enrolled = (await ledger.send(api.tx.learnToEarn.enrol(story.program, member.address), charlie))
				.one('LearnToEarn.Enrolled');
			assert.equal(enrolled.payer.toString(), ferdie.address, 'the program pays for the record');
		}
		ledger.hold('ferdie', await story.held(ferdie.address, 'LearnToEarn.MemberStorage'));
		const after = await api.query.system.account(nina.address);
		assert.equal(after.sufficients.toNumber(), 1, 'an account without any token');
		await ledger.check('after the enrolment');
	});

	// covers: L-02, L-03, L-04, L-05
	test('attested days become points, a streak and a bonus', async () => {
		const { api, ledger, client, charlie, nina, dave } = story;
		const record = ({ address }, week, ...entries) => api.tx.learnToEarn.record(story.program, {
			member: address, week, entries: entries.map(([weekday, row, total]) => ({ weekday, row, total })),
		});
		const shadow = async () => (await api.call.learnToEarnApi.shadow(story.program, nina.address)).unwrap();
		const { week } = story;

		await ledger.refused(record(nina, week, [0, ROWS.section, 1]), dave, 'LearnToEarn.NotAttester');
		await ledger.refused(record(charlie, week, [0, ROWS.section, 1]), charlie, 'LearnToEarn.OwnWork');
		await ledger.refused(record(nina, week, [1, ROWS.section, 1]), charlie, 'LearnToEarn.NotYet');

		// First week: every day some reading and 45 minutes. Monday's nine sections count as the five of the cap.
		let learning = 0;
		for (let weekday = 0; weekday < 7; weekday += 1) {
			const read = [weekday, ROWS.section, weekday === 0 ? 9 : 2];
			await ledger.send(record(nina, week, read, [weekday, ROWS.minutes, 45]), charlie);
			learning += (weekday === 0 ? 5 : 2) * 10 + 45;
			const seen = await shadow();
			assert.equal(seen.learning.toNumber(), learning);
			assert.equal(seen.streak.toNumber(), weekday + 1, 'the streak grows by the day');
			assert.equal(seen.minutesThisWeek.toNumber(), (weekday + 1) * 45);
			if (weekday === 2) {
				await ledger.send(record(nina, week, [weekday, ROWS.help, 1]), charlie);
			}
			await client.advance(DAY_MS);
		}
		assert.equal(learning, 485);
		// The same said again counts once; today, still empty, does not break the streak.
		await ledger.refused(record(nina, week, [6, ROWS.minutes, 45]), charlie, 'LearnToEarn.TotalNotHigher');
		assert.equal((await shadow()).streak.toNumber(), 7);

		// Second week: one statement on its Sunday.
		await client.advance(6 * DAY_MS);
		const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => [weekday, ROWS.section, 3]);
		await ledger.send(record(nina, week + 1, ...days), charlie);
		learning += 7 * 30;
		assert.equal((await shadow()).streak.toNumber(), 14);

		// Third week: the first is frozen. Seven days in a row and a weekly goal met: 5 % and 2 % more from now on.
		await client.advance(DAY_MS);
		await ledger.refused(record(nina, week, [0, ROWS.help, 1]), charlie, 'LearnToEarn.WeekFrozen');
		const outcome = await ledger.send(record(nina, week + 2, [0, ROWS.section, 4]), charlie);
		const { sums } = outcome.one('LearnToEarn.Recorded');
		assert.deepEqual([sums.learning.toNumber(), sums.bonus.toNumber()], [40, 2], '7 % of 40, rounded down');
		learning += 40;
		const read = await shadow();
		assert.deepEqual(
			{
				learning: read.learning.toNumber(), community: read.community.toNumber(), bonus: read.bonus.toNumber(),
				balance: read.balance.toNumber(), streak: read.streak.toNumber(), goalWeeks: read.goalWeeks.toNumber(),
				bonusPpm: read.bonusPpm.toNumber(),
			},
			{ learning, community: 15, bonus: 2, balance: learning + 17, streak: 15, goalWeeks: 1, bonusPpm: 70_000 },
		);
		await ledger.check('after three weeks');
	});

	// covers: B-01
	test('the board posts a root bounty into escrow', async () => {
		await postRoot(story, ROOT, SURE);
		assert.equal(await story.held(story.pot, 'BountyMesh.Escrow'), ROOT);
	});

	// covers: D-05, D-07, D-08, B-04
	test('the DAO takes it by decision of its members, and nobody has to execute it', async () => {
		const { api, client, ledger, alice, bob, charlie, dave } = story;
		const take = api.tx.bountyMesh.take(story.root);
		await ledger.refused(take, dave, 'BountyMesh.NotInvited');
		await ledger.refused(api.tx.dao.propose(story.dao, [take]), dave, 'Dao.NotEligible');
		const wrapped = api.tx.utility.batchAll([take]);
		await ledger.refused(api.tx.dao.propose(story.dao, [wrapped]), alice, 'Dao.NotClassified');
		const proposal = await propose(ledger, story.dao, [take], ['alice', alice]);
		await ledger.refused(api.tx.dao.vote(proposal.number, 'Aye'), dave, 'Dao.NotEligible');
		await vote(ledger, proposal, charlie, 'Nay');
		await vote(ledger, proposal, alice, 'Aye');
		await ledger.check('while the vote runs');
		await vote(ledger, proposal, bob, 'Aye');
		assert.equal((await bountyOf(story, story.root)).state.type, 'Open');
		assert.equal((await answer(ledger, proposal)).type, 'Enacted');

		const { state } = await bountyOf(story, story.root);
		assert.equal(state.type, 'Assigned');
		assert.equal(state.asAssigned.duty.hunter.toString(), story.maker);
		assert.equal((await stateOf(client, proposal.number)).type, 'Enacted', 'the answer stays readable');
		await ledger.check('after the DAO took the bounty');
	});

	// covers: D-08, D-09
	test('a proposal without enough votes is answered with no', async () => {
		const { api, ledger, alice, bob, charlie } = story;
		const proposal = await propose(ledger, story.dao, [api.tx.bountyMesh.resign(story.root)], ['bob', bob]);
		await vote(ledger, proposal, alice, 'Nay');
		await vote(ledger, proposal, charlie, 'Nay');
		assert.equal((await answer(ledger, proposal)).type, 'Rejected');
		assert.equal((await bountyOf(story, story.root)).state.type, 'Assigned');
		await ledger.check('after the rejection');
	});

	// covers: B-02, B-03, B-12
	test('the DAO passes a part down to who has learned enough: no token moves', async () => {
		const { api, ledger, client, alice, bob, charlie, dave, eve } = story;
		const now = await client.height();
		const posting = {
			until: now + story.window, due: story.rootDue - story.window, mode: 'Direct', invited: dave.address,
			eligibility: { Points: { program: story.program, atLeast: 50 } }, spec: { Inline: 'Build its case.' }, cap: WHOLE, entryBond: 0, reputation: 0, places: 0,
		};
		await decide(
			ledger,
			story.dao,
			[api.tx.bountyMesh.postChild(story.root, CHILD, SURE, 0, posting)],
			['bob', bob],
			[bob, charlie],
		);
		const deposit = await story.held(story.maker, 'BountyMesh.StorageDeposit');
		ledger.hold('maker', deposit);
		story.childDeposit = deposit;
		await ledger.check('after posting the child');
		assert.equal(await story.held(story.pot, 'BountyMesh.Escrow'), ROOT);

		const page = (await api.call.bountyMeshApi.tree(story.root, null, 10)).unwrap();
		assert.equal(page.bounties.length, 2);
		story.child = story.root + 1;
		const [root, child] = [await bountyOf(story, story.root), await bountyOf(story, story.child)];
		assert.equal(root.passed.toBigInt(), CHILD);
		assert.equal(root.margin.toBigInt(), MARGIN, 'the margin is visible');
		assert.equal(child.escrow.toBigInt(), CHILD);
		const path = await api.call.bountyMeshApi.pathToRoot(story.child);
		assert.deepEqual(path.map(Number), [story.child, story.root]);

		const take = api.tx.bountyMesh.take(story.child);
		await ledger.refused(take, dave, 'BountyMesh.NotEligible');
		const entries = [{ weekday: 0, row: ROWS.section, total: 5 }];
		await ledger.send(
			api.tx.learnToEarn.record(story.program, { member: dave.address, week: story.week + 2, entries }),
			charlie,
		);
		await ledger.refused(take, eve, 'BountyMesh.NotInvited');
		await ledger.send(take, dave);
		await ledger.check('after Dave took the child');
	});

	// covers: B-07
	test('the child is handed in and accepted: a part is certain at once, the rest waits for the root', async () => {
		const { api, ledger, alice, bob, charlie, dave, ferdie } = story;
		const evidence = blake2AsHex('a case');
		await ledger.send(
			api.tx.bountyMesh.submit(story.child, evidence, [{ who: dave.address, share: WHOLE }]),
			dave,
		);
		await ledger.refused(api.tx.bountyMesh.accept(story.child, CHILD), alice, 'BountyMesh.NotStanding');
		await decide(ledger, story.dao, [api.tx.bountyMesh.accept(story.child, CHILD)], ['charlie', charlie], [alice, bob]);
		const { state } = await bountyOf(story, story.child);
		assert.equal(state.type, 'Ended');
		await ledger.check('after the child was accepted: nothing has moved yet');

		const { parts } = await api.call.bountyMeshApi.claimable(dave.address, null, 10);
		assert.deepEqual(
			parts.map(({ pay, amount, ready }) => [pay.toNumber(), amount.toBigInt(), ready.isTrue]),
			[[0, SURE, true], [1, CHILD - SURE, false]],
		);
		const all = await api.call.earningsApi.earnings(dave.address, null);
		assert.deepEqual(all.bounties.toJSON(), parts.toJSON(), 'with what DAOs and courses owe, in one read');
		assert.ok(all.after.isNone);

		// Anyone may pay out what is certain.
		await ledger.send(api.tx.bountyMesh.claim(story.child, 0), ferdie);
		ledger.release('pot', SURE, 'dave');
		await ledger.refused(api.tx.bountyMesh.claim(story.child, 1), dave, 'BountyMesh.NotFinal');
		await ledger.check('after the sure part was paid');
	});

	// covers: B-06, B-07
	test('the root is handed in and accepted, and the money goes down the tree', async () => {
		const { api, ledger, alice, bob, charlie, dave, eve } = story;
		const payees = [{ who: story.maker, share: 700_000 }, { who: charlie.address, share: 300_000 }];
		await decide(
			ledger,
			story.dao,
			[api.tx.bountyMesh.submit(story.root, blake2AsHex('a phone'), payees)],
			['alice', alice],
			[alice, charlie],
		);
		// What the DAO promised below in Eve's name counts too.
		const cost = MARGIN + CHILD - SURE;
		await ledger.refused(api.tx.bountyMesh.accept(story.root, cost - 1n), eve, 'BountyMesh.CostAboveMax');
		await ledger.send(api.tx.bountyMesh.accept(story.root, cost), eve);
		await ledger.check('after the root was accepted: nothing has moved yet');

		await ledger.send(api.tx.bountyMesh.claim(story.root, 0), bob);
		const share = MARGIN * 7n / 10n;
		ledger.release('pot', share, 'maker');
		ledger.release('pot', MARGIN - share, 'charlie');
		await ledger.send(api.tx.bountyMesh.claim(story.child, 1), dave);
		ledger.release('pot', CHILD - SURE, 'dave');
		await ledger.check('after all claims');
		await ledger.refused(api.tx.bountyMesh.claim(story.child, 1), dave, 'BountyMesh.UnknownPay');
	});

	// covers: B-13, B-14
	test('the tree is cleaned away, every deposit comes back, the escrow is empty', async () => {
		const { api, client, ledger, eve, ferdie } = story;
		await ledger.refused(api.tx.bountyMesh.clean(story.root), eve, 'BountyMesh.StillReferenced');
		await ledger.send(api.tx.bountyMesh.clean(story.child), ferdie);
		ledger.release('maker', story.childDeposit);
		await ledger.send(api.tx.bountyMesh.clean(story.root), ferdie);
		ledger.release('eve', story.rootDeposit);
		await ledger.check('at the end');
		assert.deepEqual(await client.holds(eve.address), {});
		assert.deepEqual(await client.holds(story.maker), { 'Dao.Founding': story.founding });
		assert.equal((await client.holds(story.pot))['BountyMesh.Escrow'], undefined);
		assert.ok((await api.call.bountyMeshApi.bounty(story.root)).isNone);
	});
});

describe('the story, shorter, with Aura and GRANDPA to finality', () => {
	let story;

	before(async () => {
		story = await Story.begin();
	});

	after(() => story?.end());

	// covers: C-01, D-03, D-08, B-01
	test('a DAO is founded, decides to take a bounty, and that is final', async () => {
		const { api, client, ledger, alice, bob, charlie } = story;
		await found(story);
		await postRoot(story, 10n * MESH, 0n);
		await decide(ledger, story.dao, [api.tx.bountyMesh.take(story.root)], ['alice', alice], [alice, bob]);
		await client.final(await client.height());
		const hash = await api.rpc.chain.getFinalizedHead();
		const then = await api.at(hash);
		const bounty = (await then.call.bountyMeshApi.bounty(story.root)).unwrap();
		assert.equal(bounty.state.asAssigned.duty.hunter.toString(), story.maker);
		await ledger.check('at the end');
	});
});
