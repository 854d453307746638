// SPDX-License-Identifier: Apache-2.0
// One validator's keys on two nodes, each with a different neighbour behind a partition: they vote for different blocks in
// the same round. When the partition heals the honest nodes see both votes and report them by themselves; the chain punishes.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { bnToU8a, compactFromU8a, hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util';

import { blocks, eventsAt } from '../lib/chain.mjs';
import { MESH, accounts } from '../lib/client.mjs';
import { checkDoubleVote, doubleVote } from '../lib/votes.mjs';
import { blockWith, secondsSince, stageOf, waitForSet } from './common.mjs';

const DEPOSIT = 100n * MESH;
const TRIES = 8;
const APART_MS = 25_000;
const TOGETHER_MS = 40_000;
const LOOK = 16;

const named = (events, section, method) => events.filter((event) => event.section === section && event.method === method);

/** The block in which an offence was recorded, once it is final; or nothing, if none is in that time. */
const offence = (network, api, from) => blockWith(network, api, from, 'offences', 'Offence', TOGETHER_MS).catch((error) => {
	if (!/timed out/.test(error.message)) {
		throw error;
	}
});

/** Partitions and heals until the double vote is on chain: which round a partition meets is chance. */
async function provoke({ network, api, twin, say }) {
	for (let tries = 1; tries <= TRIES; tries += 1) {
		const from = await network.height() + 1;
		network.wires.split([[1, 4], [2, twin.number], [3]]);
		if (!twin.child) {
			await twin.up();
		}
		await sleep(APART_MS);
		network.wires.heal();
		const found = await offence(network, api, from);
		if (found) {
			return { ...found, tries };
		}
		say(`no double vote in partition ${tries}`);
	}
	throw new Error(`no double vote was reported in ${TRIES} partitions`);
}

async function money(api, at, addresses) {
	const state = await api.at(at);
	return Promise.all(addresses.map(async (address) => {
		const { data } = await state.query.system.account(address);
		return { free: data.free.toBigInt(), held: data.reserved.toBigInt() };
	}));
}

/** The deposit has gone from the offender's hold to the Commons in this block, and nothing else has moved. */
async function slashed(api, { hash, events }, account, commons) {
	const { parentHash } = await api.rpc.chain.getHeader(hash);
	const fees = named(events, 'transactionPayment', 'TransactionFeePaid')
		.reduce((sum, { data }) => sum + data.actualFee.toBigInt() + data.tip.toBigInt(), 0n);
	const [[before, commonsBefore], [after, commonsAfter]] = [
		await money(api, parentHash, [account, commons]), await money(api, hash, [account, commons]),
	];
	assert.deepEqual(after, { free: before.free, held: before.held - DEPOSIT }, 'the offender loses its deposit and nothing else');
	assert.deepEqual(
		commonsAfter, { free: commonsBefore.free + DEPOSIT + fees, held: commonsBefore.held }, 'the Commons gets it, to the unit',
	);
}

/** Everything the first block of the punishment must show. */
async function punished(api, found, offender, commons) {
	const { ss58Address: account } = offender.secret('aura');
	const { block } = await api.rpc.chain.getBlock(found.hash);
	const report = block.extrinsics.find(({ method }) => method.section === 'grandpa');
	assert.equal(report.method.method, 'reportEquivocationUnsigned', 'reported by a node, not by a person');
	assert.equal(report.isSigned, false);
	const vote = checkDoubleVote(report.method.args[0], offender.secret('gran').publicKey);
	assert.equal(named(found.events, 'session', 'ValidatorDisabled')[0]?.data[0].toString(), account, 'disabled');
	assert.equal(named(found.events, 'validatorSet', 'MemberRemoved').length, 1, 'removed');
	const at = await api.at(found.hash);
	const index = (await at.query.session.validators()).findIndex((who) => who.toString() === account);
	const disabled = (await at.query.session.disabledValidators()).map((each) => Number((each[0] ?? each).toString()));
	assert.deepEqual(disabled, [index], 'its index is disabled');
	const members = (await at.query.validatorSet.members()).map((who) => who.toString());
	assert.ok(!members.includes(account) && members.length === 3, 'off the list');
	await slashed(api, found, account, commons);
	return { account, vote };
}

/** As long as its session lasts the offender makes no block. Gives how many were looked at. */
async function silent({ network, api, from, offender }) {
	await network.reach(network.peers.filter((peer) => peer.awake), from + LOOK);
	const session = async (hash) => (await (await api.at(hash)).query.session.currentIndex()).toNumber();
	const now = await session(await api.rpc.chain.getBlockHash(from));
	let looked = 0;
	for (const { hash, author } of await blocks(api, from + 1, from + LOOK)) {
		if (await session(hash) === now) {
			assert.notEqual(author, offender.secret('aura').publicKey, 'a disabled validator makes no block');
			looked += 1;
		}
	}
	return looked;
}

/** That the key is one of the set's, as the chain's call takes it. The API gives it encoded: maybe, bytes. */
export async function ownershipProof({ api, client }, set, key) {
	const parameters = u8aToHex(u8aConcat(bnToU8a(set, { bitLength: 64 }), hexToU8a(key)));
	const answer = hexToU8a(await client.rpc('state_call', 'GrandpaApi_generate_key_ownership_proof', parameters));
	assert.equal(answer[0], 1, 'the key is one of the set');
	const [prefix] = compactFromU8a(answer.subarray(1));
	return api.createType('SpSessionMembershipProof', answer.subarray(1 + prefix));
}

/** A person reports two votes that were made with validator 3's key and never sent. The second and the false are refused. */
async function reportedByHand({ network, stage, commons, say }) {
	const { api, client } = stage;
	const [eve] = await accounts('Eve');
	const offender = network.peer(3);
	const key = offender.secret('gran');
	const set = (await api.query.grandpa.currentSetId()).toBigInt();
	const block = (name) => ({ targetHash: `0x${name.repeat(32)}`, targetNumber: 1_000_000 });
	const membership = await ownershipProof(stage, set, key.publicKey);
	const report = (kind, votes, round) => api.tx.grandpa.reportEquivocation(
		doubleVote(key.secretSeed, kind, votes, round, set), membership,
	);
	const refusal = (tx) => client.send(tx, eve).then(() => 'accepted', ({ name }) => name);

	assert.equal(await refusal(report('prevote', [block('aa'), block('aa')], 7)), 'Grandpa.InvalidEquivocationProof');
	const outcome = await client.send(report('precommit', [block('aa'), block('bb')], 7), eve, { finalized: true });
	assert.equal(outcome.fee, 0n, 'a true report costs nothing');
	const hash = outcome.hash.toHex();
	await slashed(api, { hash, events: await eventsAt(api, hash) }, offender.secret('aura').ss58Address, commons);
	assert.equal(await refusal(report('precommit', [block('aa'), block('bb')], 7)), 'Grandpa.DuplicateOffenceReport');
	const members = (await api.query.validatorSet.members()).map((who) => who.toString());
	assert.ok(!members.includes(offender.secret('aura').ss58Address), 'off the list');
	say('a signed report was taken once, its repetition and a false one refused');
}

async function play({ network, say }) {
	const stage = await stageOf(network);
	const { api } = stage;
	const commons = (await api.call.daoApi.account(0)).unwrap().toString();
	const offender = network.peer(4);
	const twin = network.prepare({ validator: true });
	assert.equal(twin.copyKeys(offender), 2, 'two keys on two nodes');

	const begin = Date.now();
	const found = await provoke({ network, api, twin, say });
	const { vote, account } = await punished(api, found, offender, commons);
	const reported = Math.round(secondsSince(begin));
	say(`${offender.name} gave two ${vote.kind}s in round ${vote.round}: reported by a node in block ${found.number}, slashed`);
	await twin.stop();
	const quiet = await silent({ network, api, from: found.number, offender });
	const before = await network.height();
	await waitForSet(network, api, (set) => set.length === 3 && !set.includes(account));
	await network.reach(network.peers.filter((peer) => peer.awake), await network.height() + 10);
	const final = await network.height() - before;
	say(`three validators go on without it, ${final} blocks final since`);
	await reportedByHand({ network, stage, commons, say });
	await stage.client.close();
	return {
		columns: ['what', 'seen'],
		rows: [
			['partitions until the double vote was on chain', found.tries],
			['seconds from the first partition to the final report', reported],
			[
				'the votes',
				`two ${vote.kind}s in round ${vote.round}, for blocks ${vote.targets.map((target) => `${target.targetNumber} (\`${target.targetHash.slice(0, 10)}…\`)`).join(' and ')}`,
			],
			['reported', `in block ${found.number} by a node itself: \`grandpa.reportEquivocationUnsigned\``],
			['in the same block', 'disabled, off the list, 100 MESH from its key deposit to the Commons, to the unit'],
			['blocks it made of the next ones of the session', `0 of ${quiet}`],
			['blocks final until the set of three was in office and ten more', final],
			['a signed report of crafted votes of another validator', 'taken once, without a fee; `DuplicateOffenceReport`, `InvalidEquivocationProof` for others'],
		],
	};
}

export const equivocation = {
	title: 'a validator votes twice',
	network: { validators: 4, full: 0 },
	play,
};
