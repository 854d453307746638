// SPDX-License-Identifier: Apache-2.0
// The wrong ways: what a person meets who acts in the wrong state, too early, or in the place of somebody else. Every
// error is decoded by name from the metadata; of the mesh's storage not a byte moves, of the balances only the fee.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { MESH } from '../lib/client.mjs';
import { Mesh } from '../lib/mesh.mjs';
import { MeshStage } from '../lib/mesh-stage.mjs';
import { ALL, WHOLE } from '../lib/parts.mjs';
import { evidence, half, only } from '../lib/phone.mjs';

// Alice posts, Bob cuts, Charlie works, Dave would like to, Eve is the arbiter, Ferdie has nothing to do with it.
const PEOPLE = ['alice', 'bob', 'charlie', 'dave', 'eve', 'ferdie'];
const REWARD = 100n * MESH;
const PIECE = 40n * MESH;
const NOWHERE = 4_711;

describe('wrong ways', () => {
	let stage;
	let mesh;
	let tx;
	let start;
	const met = new Set();

	const windows = (count) => start + count * mesh.window;
	const id = (key) => mesh.at(key).id;
	const address = (name) => stage.address(name);
	const names = (...parts) => parts.map(([who, share]) => ({ who: address(who), share }));

	/** Everything the mesh has stored. */
	async function stored() {
		const { api, client } = stage;
		const prefix = api.query.bountyMesh.nextBountyId.key().slice(0, 34);
		const keys = await client.rpc('state_getKeysPaged', prefix, 1_000, null, null);
		const [{ changes }] = await client.rpc('state_queryStorageAt', keys);
		return Object.fromEntries(changes);
	}

	/** Each of these must be refused by name: `[who, transaction, error]`. Then nothing has moved. */
	async function refused(moment, ...tries) {
		const then = await stored();
		// Side by side, each person's one after the other.
		await Promise.all(PEOPLE.map(async (person) => {
			for (const [who, call, error] of tries.filter(([each]) => each === person)) {
				await stage.refused(who, call, error.includes('.') ? error : `BountyMesh.${error}`);
				met.add(error);
			}
		}));
		assert.deepEqual(await stored(), then, `the mesh ${moment}`);
		await mesh.check(moment);
	}

	before(async () => {
		stage = await MeshStage.begin(PEOPLE);
		mesh = new Mesh(stage, stage.api.consts.bountyMesh.minWindow.toNumber());
		tx = stage.api.tx.bountyMesh;
		start = await stage.client.height();
	});

	after(() => stage?.end());

	// covers: B-01, B-19
	test('posting a root', async () => {
		const R = mesh.window;
		const terms = (more) => ({
			asset: 'Native', arbiter: address('eve'), window: R, defaultSplit: 50, smallest: MESH, end: windows(9), crowd: false,
			...more,
		});
		const posting = (more) => ({
			until: windows(6), due: windows(8), mode: 'Direct', invited: address('bob'), eligibility: 'Anyone',
			spec: { Inline: 'Build it.' }, cap: half, ...more,
		});
		const root = (t, p, reward = REWARD, advance = 0n) => tx.postRoot(terms(t), reward, advance, posting(p));
		const text = { Preimage: { hash: evidence('nothing'), len: 9 } };
		await refused(
			'after roots nobody could post',
			['alice', root({ asset: { WithId: NOWHERE } }), 'UnknownAsset'],
			['alice', root({ window: R - 1 }), 'WindowTooShort'],
			['alice', root({ defaultSplit: 24 }), 'SplitOutOfRange'],
			['alice', root({ defaultSplit: 76 }), 'SplitOutOfRange'],
			['alice', root({ smallest: MESH / 125n - 1n }), 'SmallestTooSmall'],
			['alice', root({ end: start + stage.api.consts.bountyMesh.maxLifetime.toNumber() + 100 }), 'EndTooLate'],
			['alice', root({ arbiter: address('alice') }), 'ArbiterAsParty'],
			['alice', root({}, { until: start }), 'DatesOutOfOrder'],
			['alice', root({}, { until: windows(8) + 1 }), 'DatesOutOfOrder'],
			['alice', root({}, { due: windows(8) + 1 }), 'DueTooLate'],
			['alice', root({}, {}, MESH - 1n), 'RewardTooSmall'],
			['alice', root({}, {}, REWARD, REWARD + 1n), 'AdvanceAboveSure'],
			['alice', root({}, { spec: { Inline: '' } }), 'SpecUnavailable'],
			['alice', root({}, { spec: text }), 'SpecUnavailable'],
			// A bond is asked of entrants, and there are none where somebody is invited; a tenth of the reward is the most.
			['alice', root({}, { entryBond: MESH }), 'EntryBondOutOfRange'],
			['alice', root({}, { mode: 'Open', invited: null, entryBond: REWARD / 10n + 1n }), 'EntryBondOutOfRange'],
			// A person keeps no reputation.
			['alice', root({}, { reputation: 1 }), 'NoReputation'],
			['alice', root({}, { places: 10_001 }), 'TooManyPlaces'],
			['alice', root({}, {}, 10n * 1_000_000n * MESH), 'Token.FundsUnavailable'],
		);
		await stage.does('alice', mesh.postRoot('phone', 'alice', {
			reward: REWARD, advance: 20n * MESH, arbiter: 'eve', smallest: MESH, end: windows(9), due: windows(8),
			until: windows(6), invited: 'bob', cap: half,
		}));
	});

	// covers: B-02, B-07, B-17
	test('taking the root, and cutting it', async () => {
		const posting = (more) => ({
			until: windows(5), due: windows(6), mode: 'Direct', invited: address('charlie'), eligibility: 'Anyone',
			spec: { Inline: 'Build its case.' }, cap: half, ...more,
		});
		const child = (p, reward = PIECE, sure = 0n, advance = 0n) => tx.postChild(id('phone'), reward, sure, advance, posting(p));
		await refused(
			'before the root is taken',
			['bob', child({}), 'NotAssigned'],
			['ferdie', tx.take(id('phone')), 'NotInvited'],
			['ferdie', tx.take(NOWHERE), 'UnknownBounty'],
			['alice', tx.invite(id('phone'), address('alice')), 'OwnBounty'],
			['alice', tx.invite(id('phone'), address('eve')), 'ArbiterAsParty'],
			['ferdie', tx.contribute(id('phone'), MESH), 'NotCrowd'],
			['ferdie', tx.lift(id('phone')), 'AlreadyTop'],
			['ferdie', tx.refund(id('phone'), address('ferdie')), 'NotContributor'],
			['ferdie', tx.refund(id('phone'), address('alice')), 'NothingToTake'],
			['ferdie', tx.withdrawCredit(address('ferdie'), 'Native'), 'NothingToTake'],
			['ferdie', tx.forgetLevel(address('ferdie')), 'NothingToForget'],
		);
		await stage.does('bob', mesh.take('phone', 'bob'));
		await refused(
			'after children nobody could post',
			['ferdie', child({}), 'NotHunter'],
			['bob', child({}, MESH - 1n), 'RewardTooSmall'],
			['bob', child({}, REWARD + 1n), 'RewardTooLarge'],
			['bob', child({}, PIECE, 20n * MESH + 1n), 'SureAboveAdvance'],
			['bob', child({}, PIECE, PIECE + 1n), 'AdvanceAboveSure'],
			['bob', child({}, PIECE, MESH, MESH + 1n), 'AdvanceAboveSure'],
			['bob', child({ cap: half + 1n }), 'CapAboveParent'],
			['bob', child({ until: windows(6) + 1 }), 'DatesOutOfOrder'],
			['bob', child({ due: windows(7) + 1 }), 'DueTooLate'],
			['bob', child({ spec: { Inline: '' } }), 'SpecUnavailable'],
			// The root was posted without places.
			['bob', child({ places: 1 }), 'TooFewPlaces'],
		);
		const dates = { due: windows(6), until: windows(5), cap: half };
		await stage.does('bob', mesh.postChild('case', 'phone', { ...dates, reward: PIECE, invited: 'charlie' }));
		await stage.does(
			'bob',
			mesh.postChild('camera', 'phone', { ...dates, reward: 20n * MESH, mode: 'Application' }),
			mesh.postChild('check', 'phone', { ...dates, reward: 10n * MESH, mode: 'Open' }),
		);
	});

	/** What is wrong with a piece whatever its state: somebody else's place, a state it never was in. */
	const never = (key) => [
		['ferdie', tx.extend(id(key), null, windows(7)), 'NotStanding'],
		['ferdie', tx.claim(id(key), 9), 'UnknownPay'],
		['ferdie', tx.resolve(id(key), { Pay: 9 }), 'UnknownLink'],
		['bob', tx.ratify(id(key), { Term: 8 }), 'UnknownLink'],
		['ferdie', tx.ruleContest(id(key), { Term: 1 }, 0), 'NotContested'],
		['ferdie', tx.contestToCollective(id(key), { Term: 1 }, null), 'NotContested'],
		['ferdie', tx.lift(id(key)), 'UpperStands'],
		['ferdie', tx.withdrawApplication(id(key), address('ferdie')), 'UnknownApplication'],
		['ferdie', tx.withdrawEntry(id(key), address('ferdie')), 'UnknownEntry'],
	];
	/** What only works while somebody is at it, or after. */
	const notAtWork = (key) => [
		['charlie', tx.submit(id(key), evidence(key), names(['charlie', WHOLE])), 'NotAssigned'],
		['charlie', tx.resign(id(key)), 'NotAssigned'],
		['bob', tx.release(id(key), MESH, evidence(key)), 'NotAssigned'],
	];
	const notHandedIn = (key) => [
		['bob', tx.accept(id(key), REWARD), 'NotSubmitted'],
		['bob', tx.rework(id(key), windows(6)), 'NotSubmitted'],
	];
	const notOpen = (key) => [
		['charlie', tx.take(id(key)), 'NotOpen'],
		['dave', tx.apply(id(key), MESH, windows(6), windows(5)), 'NotOpen'],
		['dave', tx.enter(id(key), evidence(key), names(['dave', WHOLE])), 'NotOpen'],
		['bob', tx.assign(id(key), address('dave'), MESH, windows(6)), 'NotOpen'],
		['bob', tx.pick(id(key), address('dave'), evidence(key)), 'NotOpen'],
		['bob', tx.invite(id(key), address('dave')), 'NotOpen'],
		['bob', tx.cancel(id(key)), 'NotOpen'],
	];
	const notOffered = (key) => [
		['charlie', tx.agree(id(key)), 'NotOffered'],
		['charlie', tx.escalate(id(key)), 'NotOffered'],
		['charlie', tx.sponsor(id(key)), 'NotOffered'],
	];
	const notDisputed = (key) => [
		['bob', tx.matchBond(id(key)), 'NotDisputed'],
		['eve', tx.rule(id(key), ALL, ALL, null), 'NotDisputed'],
		['charlie', tx.toCollective(id(key), null), 'NotDisputed'],
	];
	const notEnded = (key) => [['ferdie', tx.clean(id(key)), 'NotEnded']];
	const tooEarly = (key) => [['ferdie', tx.expire(id(key)), 'NotYet']];

	// covers: B-04, B-05
	test('while it is open', async () => {
		await refused(
			'while it is open',
			...never('case'), ...notAtWork('case'), ...notHandedIn('case'), ...notOffered('case'), ...notDisputed('case'),
			...notEnded('case'), ...tooEarly('case'),
			['ferdie', tx.take(id('case')), 'NotInvited'],
			['dave', tx.apply(id('case'), MESH, windows(6), windows(5)), 'NoApplications'],
			['dave', tx.enter(id('case'), evidence('case'), names(['dave', WHOLE])), 'NotOpenToAll'],
			['bob', tx.pick(id('case'), address('dave'), evidence('case')), 'NotOpenToAll'],
			['bob', tx.assign(id('case'), address('dave'), MESH, windows(6)), 'UnknownApplication'],
			['bob', tx.offer(id('case'), MESH, 'Keep'), 'NotSubmitted'],
			['bob', tx.invite(id('case'), address('bob')), 'OwnBounty'],
			['bob', tx.invite(id('case'), address('eve')), 'ArbiterAsParty'],
			['ferdie', tx.invite(id('case'), address('ferdie')), 'NotStanding'],
			['ferdie', tx.cancel(id('case')), 'NotStanding'],
			['ferdie', tx.fund(id('case'), MESH), 'NotStanding'],
			['bob', tx.fund(id('case'), 0), 'NothingToAdd'],
			['bob', tx.fund(id('case'), REWARD), 'RewardTooLarge'],
			['bob', tx.extend(id('case'), null, null), 'OnlyLater'],
			['bob', tx.extend(id('case'), windows(4), null), 'OnlyLater'],
			['bob', tx.extend(id('case'), windows(6) + 1, null), 'DatesOutOfOrder'],
			['bob', tx.extend(id('case'), null, windows(7) + 1), 'DueTooLate'],
		);
	});

	// covers: B-04
	test('with bids, and open to all', async () => {
		const due = windows(6);
		await stage.does('dave', mesh.apply('camera', 'dave', 15n * MESH, due));
		await stage.does('dave', mesh.enter('check', 'dave', evidence('check')));
		await refused(
			'with a bid and an entry',
			['dave', tx.apply(id('camera'), MESH, due, due), 'AlreadyApplied'],
			['charlie', tx.apply(id('camera'), 20n * MESH + 1n, due, due), 'PriceOutOfRange'],
			['charlie', tx.apply(id('camera'), 0, due, due), 'PriceOutOfRange'],
			['charlie', tx.apply(id('camera'), MESH, windows(7) + 1, due), 'DueTooLate'],
			['charlie', tx.apply(id('camera'), MESH, due, start), 'DatesOutOfOrder'],
			['bob', tx.apply(id('camera'), MESH, due, due), 'OwnBounty'],
			['eve', tx.apply(id('camera'), MESH, due, due), 'ArbiterAsParty'],
			['charlie', tx.enter(id('camera'), evidence('x'), names(['charlie', WHOLE])), 'NotOpenToAll'],
			['ferdie', tx.withdrawApplication(id('camera'), address('dave')), 'BidStands'],
			['ferdie', tx.assign(id('camera'), address('dave'), 15n * MESH, due), 'NotStanding'],
			['bob', tx.assign(id('camera'), address('dave'), 14n * MESH, due), 'BidChanged'],
			['bob', tx.assign(id('camera'), address('charlie'), 15n * MESH, due), 'UnknownApplication'],
			['dave', tx.enter(id('check'), evidence('check'), names(['dave', WHOLE])), 'AlreadyEntered'],
			['eve', tx.enter(id('check'), evidence('x'), names(['eve', WHOLE])), 'ArbiterAsParty'],
			['charlie', tx.enter(id('check'), evidence('x'), names(['charlie', half])), 'SplitNotExact'],
			['charlie', tx.take(id('check')), 'OpenToAll'],
			['charlie', tx.apply(id('check'), MESH, due, due), 'OpenToAll'],
			['bob', tx.invite(id('check'), address('charlie')), 'OpenToAll'],
			['bob', tx.cancel(id('check')), 'EntriesStand'],
			['bob', tx.offer(id('check'), MESH, 'Keep'), 'OfferTooHigh'],
			['bob', tx.pick(id('check'), address('dave'), evidence('x')), 'EntryChanged'],
			['bob', tx.pick(id('check'), address('charlie'), evidence('x')), 'UnknownEntry'],
			['ferdie', tx.pick(id('check'), address('dave'), evidence('check')), 'NotStanding'],
			['ferdie', tx.withdrawEntry(id('check'), address('dave')), 'EntryStands'],
		);
	});

	// covers: B-05, B-06
	test('while somebody works on it', async () => {
		await stage.does('charlie', mesh.take('case', 'charlie'));
		const submit = (...parts) => tx.submit(id('case'), evidence('case'), names(...parts));
		const nobody = { who: `0x${'42'.repeat(32)}`, share: 1n };
		await refused(
			'while somebody works on it',
			...never('case'), ...notOpen('case'), ...notHandedIn('case'), ...notOffered('case'), ...notDisputed('case'),
			...notEnded('case'), ...tooEarly('case'),
			['ferdie', submit(['ferdie', WHOLE]), 'NotHunter'],
			['charlie', submit(['charlie', WHOLE - 1n]), 'SplitNotExact'],
			['charlie', submit(['charlie', WHOLE], ['dave', 0n]), 'SplitNotExact'],
			['charlie', submit(['charlie', half], ['charlie', half]), 'PayeeTwice'],
			[
				'charlie',
				tx.submit(id('case'), evidence('case'), [nobody, ...names(['charlie', WHOLE - 1n])]),
				'PayeeCannotReceive',
			],
			['bob', tx.resign(id('case')), 'NotHunter'],
			['bob', tx.release(id('case'), 0, evidence('case')), 'AbovePayable'],
			['bob', tx.release(id('case'), PIECE + 1n, evidence('case')), 'AbovePayable'],
			['ferdie', tx.release(id('case'), MESH, evidence('case')), 'NotStanding'],
			['bob', tx.offer(id('case'), PIECE, 'Keep'), 'OfferTooHigh'],
			['charlie', tx.offer(id('case'), MESH, 'Keep'), 'NotStanding'],
			['bob', tx.extend(id('case'), windows(6), null), 'NotOpen'],
			['bob', tx.resolve(id('case'), { Term: 1 }), 'NotDecided'],
			['bob', tx.contest(id('case'), { Term: 1 }, 0), 'NotInReview'],
			['bob', tx.ratify(id('case'), { Term: 1 }), 'NotInReview'],
			['bob', tx.confirm(id('case'), { Term: 1 }), 'NotInReview'],
		);
	});

	// covers: B-05, B-06
	test('while it waits for an answer', async () => {
		await stage.does('charlie', mesh.submit('case', evidence('case'), only('charlie')));
		await refused(
			'while it waits for an answer',
			...never('case'), ...notOpen('case'), ...notAtWork('case'), ...notOffered('case'), ...notDisputed('case'),
			...notEnded('case'), ...tooEarly('case'),
			['ferdie', tx.accept(id('case'), REWARD), 'NotStanding'],
			['charlie', tx.accept(id('case'), REWARD), 'NotStanding'],
			['bob', tx.accept(id('case'), PIECE - 1n), 'CostAboveMax'],
			['ferdie', tx.rework(id('case'), windows(6)), 'NotStanding'],
			['bob', tx.rework(id('case'), await stage.client.height() + 1), 'DueTooEarly'],
			['bob', tx.rework(id('case'), windows(7) + 1), 'DueTooLate'],
			['bob', tx.extend(id('case'), null, windows(7)), 'NotAssigned'],
		);
		await stage.does('bob', mesh.rework('case', windows(6)));
		await stage.does('charlie', mesh.submit('case', evidence('case'), only('charlie')));
		await stage.does('bob', mesh.rework('case', windows(6)));
		await stage.does('charlie', mesh.submit('case', evidence('case'), only('charlie')));
		await refused('after two reworks', ['bob', tx.rework(id('case'), windows(6)), 'TooManyReworks']);
	});

	// covers: B-09
	test('while less is offered, and in the dispute', async () => {
		await stage.does('bob', mesh.offer('case', 10n * MESH));
		const always = [...never('case'), ...notOpen('case'), ...notAtWork('case'), ...notHandedIn('case'),
			...notEnded('case'), ...tooEarly('case'), ['bob', tx.offer(id('case'), MESH, 'Keep'), 'NotSubmitted']];
		await refused(
			'while less is offered',
			...always, ...notDisputed('case'),
			['bob', tx.agree(id('case')), 'NotHunter'],
			['ferdie', tx.escalate(id('case')), 'NotHunter'],
			['eve', tx.sponsor(id('case')), 'ArbiterAsParty'],
		);
		await stage.does('charlie', mesh.escalate('case'));
		await refused(
			'while one bond is there',
			...always, ...notOffered('case'),
			['eve', tx.rule(id('case'), ALL, ALL, null), 'NotMatched'],
			['eve', tx.matchBond(id('case')), 'ArbiterAsParty'],
			['ferdie', tx.toCollective(id('case'), null), 'NotAParty'],
		);
		await stage.does('bob', mesh.matchBond('case', 'bob'));
		await refused(
			'while both bonds are there',
			...always, ...notOffered('case'),
			['bob', tx.matchBond(id('case')), 'BondThere'],
			['charlie', tx.rule(id('case'), ALL, ALL, null), 'NotArbiter'],
			['eve', tx.rule(id('case'), ALL, ALL, null), 'NotYet'],
			['ferdie', tx.toCollective(id('case'), null), 'NotAParty'],
			['ferdie', tx.toCollective(id('case'), [id('case'), 0]), 'UnknownLink'],
		);
		await mesh.heard('case');
		await refused(
			'when the arbiter may rule',
			['eve', tx.rule(id('case'), ALL, ALL, address('dave')), 'UnknownEntry'],
		);
		await stage.does('eve', mesh.rule('case', 'eve', 0n));
	});

	// covers: B-07
	test('after its end, and where one hunter has gone', async () => {
		await refused(
			'after a ruling for nothing',
			...notOpen('case'), ...notAtWork('case'), ...notHandedIn('case'), ...notOffered('case'), ...notDisputed('case'),
			['ferdie', tx.expire(id('case')), 'NothingExpires'],
			['bob', tx.fund(id('case'), MESH), 'AlreadyEnded'],
			['bob', tx.extend(id('case'), null, windows(7)), 'NotAssigned'],
		);
		await stage.does('bob', mesh.assign('camera', 'dave'));
		await stage.does('dave', mesh.submit('camera', evidence('camera'), only('dave')));
		await stage.does('bob', mesh.accept('camera'));
		await refused(
			'while the pay of the camera waits',
			['dave', tx.claim(id('camera'), 0), 'NotFinal'],
			['ferdie', tx.clean(id('camera')), 'StillReferenced'],
			['dave', tx.resolve(id('camera'), { Pay: 0 }), 'NotDecided'],
			['dave', tx.confirm(id('camera'), { Pay: 0 }), 'NotInReview'],
		);
		await stage.does('bob', mesh.resign('phone'));
		await refused(
			'while nobody stands above the check',
			['bob', tx.cancel(id('check')), 'NobodyStands'],
			['ferdie', tx.lift(id('check')), 'CannotLiftYet'],
			['ferdie', tx.resolve(id('phone'), { Term: 1 }), 'NotYet'],
			['alice', tx.contest(id('phone'), { Term: 1 }, ALL), 'NothingAtStake'],
			['dave', tx.contest(id('phone'), { Term: 1 }, 0), 'NotStanding'],
			['bob', tx.ratify(id('phone'), { Term: 1 }), 'NotStanding'],
		);
	});

	// covers: B-08, B-09, B-13
	test('in a contest; then the tree is emptied all the same', async () => {
		await stage.does('alice', mesh.contest('phone', { term: 1 }, 0n, 'alice'));
		await refused(
			'in a contest',
			['ferdie', tx.ruleContest(id('phone'), { Term: 1 }, 0), 'NotArbiter'],
			['ferdie', tx.contestToCollective(id('phone'), { Term: 1 }, null), 'NotAParty'],
			['ferdie', tx.resolve(id('phone'), { Term: 1 }), 'NotYet'],
			['ferdie', tx.confirm(id('camera'), { Pay: 0 }), 'NotArbiter'],
			['alice', tx.ratify(id('phone'), { Term: 1 }), 'NotInReview'],
			['eve', tx.ruleContest(id('phone'), { Term: 1 }, ALL), 'NotYet'],
		);
		await mesh.heard('phone', { term: 1 });
		// The arbiter finds the work good: the contester's bond is lost.
		await stage.does('eve', mesh.ruleContest('phone', { term: 1 }, ALL, 'eve'));
		await refused('after the ruling', ['ferdie', tx.resolve(id('phone'), { Term: 1 }), 'AlreadyFinal']);
		await stage.does('alice', mesh.lift('check'));
		await stage.does('dave', mesh.withdrawBid('check', 'dave'));
		await stage.does('alice', mesh.cancel('check'));
		await stage.does('alice', mesh.cancel('phone'));
		await stage.does('ferdie', mesh.claim('camera', 0), mesh.refund('phone', 'alice'));
		for (const key of ['case', 'camera', 'check', 'phone']) {
			await stage.does('ferdie', mesh.clean(key));
		}
		await mesh.check('at the end');
		const standing = await stage.client.holds(address('pot'));
		assert.deepEqual(Object.keys(standing), ['BountyMesh.Standing']);
	});

	test('which errors were met', (t) => {
		const all = stage.api.registry.lookup.getSiType(
			stage.api.registry.metadata.pallets.find(({ name }) => name.eq('BountyMesh')).errors.unwrap().type,
		).def.asVariant.variants.map(({ name }) => name.toString());
		// The others are met in the story and before the courts; nobody lives to see the numbers exhausted.
		const elsewhere = ['TooDeep', 'TooLate', 'LiftFirst', 'NotEligible', 'TermLimit', 'TooManyPays', 'NumbersExhausted',
			'CrowdClosed', 'NoFundingOfCrowds', 'ContributionTooSmall', 'AlreadyRuled', 'ArbitersTurn', 'CollectivesTurn',
			'ContributorsWindow'];
		t.diagnostic(`${met.size} errors`);
		assert.deepEqual(all.filter((name) => !met.has(name)).sort(), [...elsewhere].sort());
	});
});
