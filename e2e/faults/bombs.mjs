// SPDX-License-Identifier: Apache-2.0
// A node that makes blocks alone is sent what is as deep, as wide, as long and as much as it takes, and a bit more. What is too
// much is refused; blocks come in time.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { u8aToHex } from '@polkadot/util';
import { encodeAddress } from '@polkadot/util-crypto';

import { Signer, lists, longest, nests, quiz, school, widest } from '../lib/bombs.mjs';
import { blocks, missed } from '../lib/chain.mjs';
import { Client, MESH, accounts } from '../lib/client.mjs';
import { Node, until } from '../lib/node.mjs';
import { rawSpec } from '../lib/rawspec.mjs';

/** One Aura slot. */
const SLOT_MS = 2_000;
/** Blocks come within so many slots of each other, but for one of a hundred. */
const MOST_SLOTS = 1.3;
/** A native panic, or an essential task that ended. */
const TROUBLE = /^.*(Thread '.*' panicked|Essential task .* failed).*$/m;
const PAUSE_MS = 50;
/** So many transactions of each account wait at most: some fill a block alone. */
const AHEAD = 1;
/** So many half slots until all of them are in blocks. */
const PATIENCE = 240;
const TIP = 10n ** 12n;
/** So many members, and calls of each to each quiz. */
const RIDERS = 20;
const RIDES = 25;
/** So many times the room of the pool is sent: behind the pool proper there is another, with four times its room. */
const CROWD = 8;
const BATCH = 100;

/** Who sends, with the next number of each. */
class Sender {
	constructor(node, signer, pair, nonce) {
		Object.assign(this, { node, signer, pair, nonce });
	}

	/** Whether the node took it. What it refused did not use up the number. */
	async send(call, tip) {
		const tx = this.signer.transaction(this.pair, this.nonce, call, tip);
		return this.submit(tx, () => { this.nonce += 1; });
	}

	submit(tx, taken = () => {}) {
		return this.node.rpc('author_submitExtrinsic', [u8aToHex(tx)]).then(() => {
			taken();
			return true;
		}, () => false);
	}

	/** What the pool has forgotten is sent again. */
	async again() {
		this.nonce = await this.node.rpc('system_accountNextIndex', [this.pair.address]);
	}

	/** How many of its transactions wait. */
	async waiting(api) {
		return this.nonce - (await api.query.system.account(this.pair.address)).nonce.toNumber();
	}
}

/** Sends `calls` in turn from all senders until the time is over, so that some always wait. Gives what became of them. */
async function flood({ api, senders, seconds }, calls) {
	const end = Date.now() + seconds * 1000;
	const count = { taken: 0, refused: 0 };
	await Promise.all(senders.map(async (sender, lane) => {
		for (let turn = lane; Date.now() < end; turn += 1) {
			if (await sender.waiting(api) >= AHEAD) {
				await sleep(PAUSE_MS);
			} else if (await sender.send(calls[turn % calls.length])) {
				count.taken += 1;
			} else {
				count.refused += 1;
				await sender.again();
			}
		}
	}));
	assert.ok(count.taken > 0, 'some of it is taken');
	return `${count.taken} taken, ${count.refused} refused`;
}

/** Until nothing waits any more. */
async function settled({ api, senders }) {
	for (let tries = 0; (await Promise.all(senders.map((sender) => sender.waiting(api)))).some((count) => count > 0); tries += 1) {
		assert.ok(tries < PATIENCE, 'all that was taken comes into a block');
		await sleep(SLOT_MS / 2);
	}
}

async function refused(sender, calls) {
	for (const call of calls) {
		assert.equal(await sender.send(call), false, 'what is too much is refused');
	}
}

async function nothing({ seconds }) {
	await sleep(seconds * 1000);
	return '–';
}

async function deep(stage) {
	const found = await nests(stage);
	await refused(stage.senders[0], found.map(({ over }) => over));
	const depths = found.map(({ name, depth }) => `${name} ${depth}`).join(', ');
	return `levels: ${depths}, one more refused; ${await flood(stage, found.map(({ deepest }) => deepest))}`;
}

async function wide(stage) {
	const { count, widest: call, over } = await widest(stage);
	await refused(stage.senders[0], [over]);
	return `${count} transfers in a batch, one more refused; ${await flood(stage, [call])}`;
}

async function long(stage) {
	const { kib, longest: call, over } = await longest(stage);
	await refused(stage.senders[0], [over]);
	// Each takes megabytes of whoever makes it, too.
	return `remarks of ${kib} KiB, 64 more refused; ${await flood({ ...stage, senders: stage.senders.slice(0, 2) }, [call])}`;
}

async function listed(stage) {
	const calls = lists(stage.api, (count) => Array.from({ length: count }, (_, i) => encodeAddress(new Uint8Array(32).fill(i + 1), 42)));
	return `${Object.keys(calls).join(', ')}; ${await flood(stage, Object.values(calls))}`;
}

/** Calls that can be free, from accounts that have nothing: looked at, and refused. */
async function free(stage) {
	const { api, node, signer, seconds } = stage;
	const people = await accounts(...Array.from({ length: 20 }, (_, i) => `Nobody${i}`));
	const calls = [lists(api, () => [])['a proof of 20 hashes'], api.tx.learnToEarn.claimEpoch(0, 0, people[0].address).method.toU8a()];
	const sent = people.flatMap((pair) => calls.map((call) => signer.transaction(pair, 0, call)));
	const end = Date.now() + seconds * 1000;
	let count = 0;
	await Promise.all(Array.from({ length: 8 }, async (_, lane) => {
		for (let turn = lane; Date.now() < end; turn += 8) {
			assert.equal(await new Sender(node).submit(sent[turn % sent.length]), false, 'nobody pays for it');
			count += 1;
		}
	}));
	return `${count} from accounts without tokens, all refused`;
}

/** Calls of members without tokens, for which a program pays: free when they are looked at, and all but one of each quiz not when their turn comes. */
async function ridden(stage) {
	const { api, client, node, signer, senders: [owner, ...others], other, seconds } = stage;
	const honest = others.at(-1);
	const riders = (await accounts(...Array.from({ length: RIDERS }, (_, i) => `Rider${i}`))).map((pair) => new Sender(node, signer, pair, 0));
	const by = { client, pair: owner.pair, fuel: 10n * MESH };
	const program = await school(by, riders.map(({ pair }) => pair.address));
	const fuel = async () => (await api.query.learnToEarn.fuel(program)).toBigInt();
	const before = await fuel();
	const transfer = api.tx.balances.transferKeepAlive(other.address, 1).method.toU8a();
	const count = { taken: 0, refused: 0, quizzes: 0 };
	for (const end = Date.now() + seconds * 1000; Date.now() < end; count.quizzes += 1) {
		const call = api.tx.learnToEarn.commitAnswers(await quiz(by, program, RIDERS), `0x${'55'.repeat(32)}`).method.toU8a();
		await Promise.all(riders.map(async (rider) => {
			await rider.again();
			for (let i = 0; i < RIDES; i += 1) {
				count[await rider.send(call) ? 'taken' : 'refused'] += 1;
			}
		}));
		assert.ok(await honest.send(transfer), 'there is room for who pays');
		await settled({ api, senders: [honest] });
	}
	const paid = Number((before - await fuel()) / api.consts.learnToEarn.freeCallFee.toBigInt());
	assert.ok(paid > 0 && paid <= count.quizzes * RIDERS, `each member is carried once for each quiz: ${paid}`);
	for (const { pair } of riders) {
		assert.deepEqual(await client.balance(pair.address), { free: 0n, held: 0n });
	}
	await until('the pool forgets what is free no more', async () => (await node.rpc('author_pendingExtrinsics')).length === 0 || undefined);
	return `${count.taken} of ${RIDERS} members without tokens taken, ${count.refused} refused; ${paid} of them in blocks, carried by the program's `
		+ `fuel for ${count.quizzes} quizzes, the others forgotten; a transfer came through beside each quiz`;
}

/** More transactions than the pool has room for; then one that pays more. */
async function full(stage) {
	const { api, senders, pool, other, node } = stage;
	// Single ones would be in blocks as fast as they are sent.
	const call = api.tx.utility.batch(Array(BATCH).fill(api.tx.balances.transferKeepAlive(other.address, 1))).method.toU8a();
	const [last, ...crowd] = senders;
	const each = Math.ceil((pool * CROWD) / crowd.length);
	const count = { taken: 0, refused: 0 };
	// While the others go on sending, from the moment in which one of them is refused.
	const tipped = async () => {
		const waiting = (await node.rpc('author_pendingExtrinsics')).length;
		return { waiting, taken: await last.send(call, TIP) };
	};
	let tip;
	await Promise.all(crowd.map(async (sender) => {
		for (let i = 0; i < each; i += 1) {
			const taken = await sender.send(call);
			count[taken ? 'taken' : 'refused'] += 1;
			tip ??= taken ? undefined : tipped();
		}
	}));
	assert.ok(tip, 'a pool has so many places and no more');
	const { waiting, taken } = await tip;
	assert.ok(taken, 'who pays more has a place in a full pool');
	await settled({ api, senders: [last] });
	// What the pool let go of later does not come.
	await Promise.all(crowd.map((sender) => sender.again()));
	return `${count.taken} batches of ${BATCH} transfers taken, ${count.refused} refused; one with a tip came through where ${waiting} waited`;
}

const WAVES = [
	['none', nothing],
	['nested calls', deep],
	['wide batches', wide],
	['long remarks', long],
	['longest lists', listed],
	['free calls', free],
	['free calls that a program pays for', ridden],
	['a full pool', full],
];

/** The time between each block and the next, in slots, by the clock of who made them. */
async function intervals(api, first, last) {
	const times = [];
	for (let number = first; number <= last; number += 1) {
		const at = await api.at(await api.rpc.chain.getBlockHash(number));
		times.push(Number(await at.query.timestamp.now()));
	}
	return times.slice(1).map((time, i) => (time - times[i]) / SLOT_MS);
}

const part = (list, share) => [...list].sort((a, b) => a - b)[Math.ceil(list.length * share) - 1];

/** All waves against one node, `seconds` for each, with room for `pool` transactions. */
export async function bombed({ dir, seconds, pool, say = () => {} }) {
	const args = ['--pool-limit', String(pool)];
	const node = await Node.start({ basePath: join(dir, 'node'), chain: await rawSpec(dir), args });
	let client;
	try {
		client = await Client.connect(node);
		const { api } = client;
		const signer = new Signer({ api, rpc: (method, params) => node.rpc(method, params) });
		const pairs = await accounts('Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie');
		const senders = pairs.map((pair) => new Sender(node, signer, pair, 0));
		const stage = { api, client, node, signer, senders, seconds, pool, other: pairs[1] };
		// Slots that passed while nobody ran do not count.
		await client.reach(await client.height() + 1);
		const rows = [];
		for (const [name, wave] of WAVES) {
			await Promise.all(senders.map((sender) => sender.again()));
			const first = await client.height();
			const { pair, nonce } = senders[0];
			const what = await wave({ ...stage, pair, nonce });
			await settled(stage);
			const last = await client.height();
			const list = await blocks(api, first, last);
			const between = await intervals(api, first, last);
			rows.push({ name, what, blocks: last - first, missed: missed(list), between });
			say(`${name}: ${what}; ${rows.at(-1).missed} slots missed in ${last - first} blocks`);
		}
		const trouble = TROUBLE.exec(node.log);
		assert.equal(trouble, null, trouble?.[0]);
		return rows;
	} finally {
		await client?.close();
		await node.dispose();
	}
}

/** The interval within which all but one of a hundred blocks came. */
export const usual = (rows) => part(rows.flatMap(({ between }) => between), 0.99);

async function play({ dir, seconds, say }) {
	const rows = await bombed({ dir, seconds, pool: 500, say });
	const slots = usual(rows);
	assert.ok(slots <= MOST_SLOTS, `99 of 100 blocks come within ${MOST_SLOTS} slots of the one before: ${slots.toFixed(2)}`);
	const show = (value) => value.toFixed(2);
	return {
		columns: ['wave', 'what came of it', 'blocks', 'slots missed', 'slots between blocks: median', '99 of 100', 'most'],
		rows: rows.map(({ name, what, between, ...row }) => [
			name, what, row.blocks, row.missed, show(part(between, 0.5)), show(part(between, 0.99)), show(Math.max(...between)),
		]),
		notes: [
			`${seconds} seconds for each wave, sent as fast as the node answers; signing takes a part of the machine, too. All waves `
			+ `together: 99 of 100 blocks came within ${show(slots)} slots of the one before, by the time that blocks carry.`,
		],
	};
}

export const bombs = {
	title: 'transactions made to hurt',
	play,
};
