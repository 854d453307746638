// SPDX-License-Identifier: Apache-2.0
// A node with the flags of a public RPC node (docs/operators.md) is asked by people who mean it no good. It makes blocks all
// the while, answers a wallet beside them, and stays within its memory; nonsense gets an error on a connection that stays.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { blocks, missed } from '../lib/chain.mjs';
import { Client, accounts } from '../lib/client.mjs';
import { Node } from '../lib/node.mjs';
import { BYTES, REQUESTS, SILENT, TEXTS, scale } from '../lib/nonsense.mjs';
import { publicProfile } from '../lib/profile.mjs';
import { rawSpec } from '../lib/rawspec.mjs';
import { Wire, dangling, post } from '../lib/wire.mjs';

const MIB = 2 ** 20;
const LOOK_MS = 200;
/** Half of what docs/operators.md wants a machine to have. */
const MOST_MIB = 4_096;
/**
 * Slots that may pass without a block, of a hundred: those who ask, and whatever else runs on the machine, take more of it than
 * the node. A node that hangs misses all.
 */
const MOST_MISSED = 50;
/** A native panic, or an essential task that ended: not a refusal of the runtime, which is an error to who asked. */
const TROUBLE = /^.*(Thread '.*' panicked|Essential task .* failed).*$/m;
/** So long the node may take to give back what a wave took. */
const SETTLE_MS = 5_000;
const METADATA = { method: 'state_getMetadata', params: [] };

/** Memory and the answers to a wallet, while others do what they do. */
class Observer {
	static async begin(node) {
		const observer = new Observer();
		observer.node = node;
		observer.wire = await Wire.open(node.rpcPort);
		observer.again();
		observer.looking = observer.look();
		return observer;
	}

	again() {
		this.peak = this.memory();
		this.slowest = 0;
		this.asked = 0;
	}

	memory() {
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.node.pid}/status`, 'utf8'))[1]) / 1024;
	}

	async look() {
		while (!this.over) {
			const begin = Date.now();
			const answer = await this.wire.call('chain_getHeader');
			if (this.over) {
				return;
			}
			if (!answer?.result?.number) {
				this.trouble = `a wallet is not answered: ${JSON.stringify(answer)}`;
				return;
			}
			this.slowest = Math.max(this.slowest, Date.now() - begin);
			this.asked += 1;
			this.peak = Math.max(this.peak, this.memory());
			await sleep(LOOK_MS);
		}
	}

	async end() {
		this.over = true;
		this.wire.close();
		await this.looking;
	}
}

/** Counts of what came back, by kind. */
class Tally {
	constructor() {
		this.counts = new Map();
	}

	add(kind) {
		this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
	}

	get(kind) {
		return this.counts.get(kind) ?? 0;
	}

	get text() {
		return [...this.counts].sort().map(([kind, count]) => `${count} ${kind}`).join(', ');
	}
}

const kindOf = (answer) => {
	if (answer === undefined) {
		return 'no answer';
	}
	return answer.error ? 'errors' : 'results';
};

/** Does `once` again and again, `width` at a time, until the time is over. */
function repeat(seconds, width, once) {
	const end = Date.now() + seconds * 1000;
	return Promise.all(Array.from({ length: width }, async (_, lane) => {
		while (Date.now() < end) {
			await once(lane);
		}
	}));
}

/** Requests of 15 MB, where two are allowed, and some just within. */
async function big({ port, seconds }) {
	const tally = new Tally();
	const request = (size) => JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'state_getStorage', params: [`0x${'0'.repeat(size)}`] });
	const [huge, allowed] = [request(15 * MIB), request(1.9 * MIB)];
	const wires = await Promise.all(Array.from({ length: 4 }, () => Wire.open(port)));
	await Promise.all([
		repeat(seconds, 4, async () => {
			const { status, json, closed } = await post(port, huge);
			assert.equal(json?.result, undefined, 'refused');
			tally.add(closed ? 'of 15 MB cut off while sent (HTTP)' : `of 15 MB answered ${status}`);
		}),
		repeat(seconds, 4, async (lane) => {
			const answer = await wires[lane].say(huge);
			assert.match(answer?.error?.message ?? '', /too big/i, `refused: ${JSON.stringify(answer)}`);
			tally.add('of 15 MB refused (WebSocket)');
			assert.ok((await wires[lane].call('system_chain'))?.result, 'the connection goes on');
		}),
		repeat(seconds, 1, async () => {
			const { json } = await post(port, allowed);
			assert.ok('result' in json || 'error' in json, 'what is allowed is answered');
			tally.add('of 1.9 MB answered');
		}),
	]);
	wires.forEach((wire) => wire.close());
	return tally;
}

/** Batches: as long as is allowed, one longer, much longer, and one whose answer is too big. */
async function batches({ port, seconds }) {
	const tally = new Tally();
	const batch = (count, request) => JSON.stringify(Array.from({ length: count }, (_, id) => ({ jsonrpc: '2.0', id, ...request })));
	const header = { method: 'chain_getHeader', params: [] };
	const kinds = [
		[batch(50, header), (json) => Array.isArray(json) && json.length === 50, 'of 50 answered'],
		[batch(51, header), (json) => /batch/i.test(json.error.message), 'of 51 refused'],
		[batch(20_000, header), (json) => /batch/i.test(json.error.message), 'of 20,000 refused'],
		[batch(50, METADATA), (json) => /too large/i.test(json.error.message), 'of 50 whose answer is too big refused'],
	];
	await repeat(seconds, 4, async (lane) => {
		const [text, expected, kind] = kinds[lane];
		const { json } = await post(port, text);
		assert.ok(expected(json), `${kind}: ${JSON.stringify(json)?.slice(0, 200)}`);
		tally.add(kind);
	});
	return tally;
}

/** As many connections as there are, each with subscriptions; more are refused, and afterwards there is room again. */
async function crowd({ port, seconds, connections, subscriptions }) {
	const tally = new Tally();
	const wires = [];
	for (let opened = 0; opened < connections; opened += 1) {
		const wire = await Wire.open(port);
		tally.add(wire ? 'connections' : 'connections refused');
		if (wire) {
			wires.push(wire);
		}
	}
	await Promise.all(wires.map(async (wire) => {
		for (let count = 0; count < subscriptions; count += 1) {
			const answer = await wire.call(count % 2 ? 'chain_subscribeNewHeads' : 'chain_subscribeFinalizedHeads');
			tally.add(answer?.result ? 'subscriptions' : 'subscriptions refused');
		}
	}));
	// One wants more than a connection may have.
	for (let count = 0; count < 200; count += 1) {
		const answer = await wires[0].call('chain_subscribeNewHeads');
		tally.add(answer?.result ? 'subscriptions' : 'subscriptions refused');
	}
	await sleep(seconds * 1000);
	wires.forEach((wire) => {
		assert.ok(wire.alive, 'the connections stay');
		wire.close();
	});
	tally.counts.set('notifications', wires.reduce((sum, wire) => sum + wire.notified, 0));
	assert.ok(tally.get('notifications') > tally.get('connections'), 'they are told of blocks');
	assert.ok(tally.get('subscriptions refused') > 0, 'a connection has so many and no more');
	await sleep(1000);
	const wire = await Wire.open(port);
	assert.ok(wire, 'there is room again');
	wire.close();
	return tally;
}

/** Many who ask for much and read nothing, who stop in the middle of a request, who connect and are silent. */
async function slow({ port, seconds, readers, answers }) {
	const tally = new Tally();
	const deaf = (await Promise.all(Array.from({ length: readers }, () => Wire.open(port)))).filter(Boolean);
	for (const wire of deaf) {
		wire.deafen();
		for (let count = 0; count < answers; count += 1) {
			wire.shout(METADATA.method);
			tally.add('answers of metadata not read (WebSocket)');
		}
	}
	const body = JSON.stringify({ jsonrpc: '2.0', id: 1, ...METADATA });
	const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
	const kinds = {
		'answers not read (HTTP)': head + body, 'requests half sent': (head + body).slice(0, -9),
		'headers half sent': head.slice(0, 20), silent: '',
	};
	const sockets = [];
	for (const [kind, bytes] of Object.entries(kinds)) {
		for (let count = 0; count < readers; count += 1) {
			sockets.push(await dangling(port, bytes));
			tally.add(kind);
		}
	}
	await sleep(seconds * 1000);
	deaf.forEach((wire) => wire.close());
	sockets.forEach((socket) => socket.destroy());
	return tally;
}

/** Every text that is no request gets an error, over HTTP and WebSocket, and the connection goes on. */
async function json({ port }) {
	const tally = new Tally();
	const wire = await Wire.open(port);
	for (const body of [...TEXTS, ...BYTES]) {
		const { status, json: answer, closed } = await post(port, body);
		const name = JSON.stringify(body.toString()).slice(0, 60);
		assert.equal(closed, undefined, `answered: ${name}`);
		assert.ok(refusedIn(answer) && status < 500, `an error: ${status} ${JSON.stringify(answer)} to ${name}`);
		tally.add('errors (HTTP)');
		assert.ok(refusedIn(await wire.say(body)), `an error over WebSocket to ${name}`);
		tally.add('errors (WebSocket)');
		assert.ok((await wire.call('system_chain'))?.result, `the connection goes on after ${name}`);
	}
	for (const body of SILENT) {
		assert.deepEqual(await post(port, body), { status: 200, json: undefined }, `no answer to ${body}`);
		wire.socket.send(body);
		assert.ok((await wire.call('system_chain'))?.result, `the connection goes on after ${body}`);
		tally.add('taken for notifications');
	}
	wire.close();
	return tally;
}

/** An error, or a batch of nothing but errors. */
const refusedIn = (answer) => (Array.isArray(answer) ? answer.every((each) => each.error) : answer?.error !== undefined);

/** Arguments that are none, and random bytes where SCALE is expected: for every function of the runtime, too. */
async function bytes({ port, seconds, random, functions, valid }) {
	const tally = new Tally();
	const wire = await Wire.open(port);
	for (const request of REQUESTS) {
		const answer = await wire.say(request);
		assert.ok(answer?.error, `an error: ${JSON.stringify(answer)?.slice(0, 200)} to ${request.slice(0, 200)}`);
		tally.add(kindOf(answer));
	}
	wire.close();
	const wires = await Promise.all(Array.from({ length: 8 }, () => Wire.open(port)));
	await repeat(seconds, wires.length, async (lane) => {
		const request = scale(random, functions, valid);
		const answer = await wires[lane].say(request);
		assert.ok(answer, `the connection goes on after ${request.slice(0, 200)}`);
		tally.add(kindOf(answer));
	});
	wires.forEach((each) => each.close());
	assert.ok(tally.get('errors') > REQUESTS.length, 'most of it is refused');
	return tally;
}

/** Valid calls that cost much, as many as go in. */
async function costly({ port, seconds }) {
	const tally = new Tally();
	const wires = await Promise.all(Array.from({ length: 20 }, () => Wire.open(port)));
	await repeat(seconds, wires.length, async (lane) => {
		const answer = await wires[lane].call('state_call', 'Metadata_metadata', '0x');
		assert.ok(answer, 'the connection goes on');
		tally.add(kindOf(answer));
	});
	wires.forEach((wire) => wire.close());
	return tally;
}

/** Nobody does anything: what the machine has to give. */
async function nothing({ seconds }) {
	await sleep(seconds * 1000);
	return new Tally();
}

const WAVES = [
	['none', nothing],
	['requests of 15 MB', big],
	['batches', batches],
	['a crowd', crowd],
	['readers that do not read', slow],
	['no JSON-RPC', json],
	['no SCALE', bytes],
	['costly calls', costly],
];

/** What the waves need to know of the chain. */
async function knowledge(client) {
	const { api } = client;
	const [alice] = await accounts('Alice');
	const tx = await api.tx.system.remark('0x00').signAsync(alice, { nonce: 1_000 });
	const functions = api.runtimeMetadata.asLatest.apis.flatMap(({ name, methods }) => methods.map((method) => `${name}_${method.name}`));
	return { valid: tx.toU8a(), functions };
}

/**
 * All waves against one node, `seconds` for each. `connections` are tried, each with so many `subscriptions`; so many
 * `readers` ask for so many `answers` each, and read none.
 */
export async function abused({ dir, chain, random, seconds, connections, subscriptions, readers, answers, say = () => {} }) {
	const node = await Node.start({ basePath: join(dir, 'node'), chain: chain ?? await rawSpec(dir), args: publicProfile() });
	const rows = [];
	let client;
	let observer;
	try {
		client = await Client.connect(node);
		const about = await knowledge(client);
		// Slots that passed while nobody ran do not count.
		await client.reach(await client.height() + 1);
		observer = await Observer.begin(node);
		const before = observer.memory();
		for (const [name, wave] of WAVES) {
			observer.again();
			const first = await client.height();
			say(name);
			const tally = await wave({ port: node.rpcPort, seconds, random, connections, subscriptions, readers, answers, ...about });
			const last = await client.height();
			const { peak, slowest, trouble } = observer;
			assert.equal(trouble, undefined, name);
			rows.push({ name, tally, first, last, peak, slowest });
		}
		await sleep(SETTLE_MS);
		const after = observer.memory();
		for (const row of rows) {
			row.missed = missed(await blocks(client.api, row.first, row.last));
			row.slots = row.last - row.first + row.missed;
			const { name, tally, peak, slowest } = row;
			const figures = `peak ${Math.round(peak)} MiB, slowest answer ${slowest} ms, ${row.missed} of ${row.slots} slots missed`;
			say(`${name}: ${tally.text || 'quiet'}; ${figures}`);
		}
		const trouble = TROUBLE.exec(node.log);
		assert.equal(trouble, null, trouble?.[0]);
		const peak = Math.max(...rows.map((row) => row.peak));
		assert.ok(peak < MOST_MIB, `no more than ${MOST_MIB} MiB: ${peak}`);
		const [slots, lost] = ['slots', 'missed'].map((key) => rows.reduce((sum, row) => sum + row[key], 0));
		assert.ok(lost * 100 <= slots * MOST_MISSED, `blocks come in time: ${lost} of ${slots} slots without one`);
		return { rows, before, after };
	} finally {
		await observer?.end();
		await client?.close();
		await node.dispose();
	}
}

async function play({ dir, random, seconds, say }) {
	const size = { connections: 600, subscriptions: 8, readers: 20, answers: 50 };
	const { rows, before, after } = await abused({ dir, random, seconds, say, ...size });
	const mib = (value) => Math.round(value);
	return {
		columns: ['wave', 'what came of it', 'memory at most, MiB', 'slots', 'of them missed', 'slowest answer to a wallet, ms'],
		rows: rows.map((row) => [row.name, row.tally.text || '–', mib(row.peak), row.slots, row.missed, row.slowest]),
		notes: [
			'The flags of the public RPC node in docs/operators.md, on a node that also makes the blocks; those who ask are on the same '
			+ `machine. ${seconds} seconds for each wave. Memory (resident) before: ${mib(before)} MiB, five seconds after the last wave: `
			+ `${mib(after)} MiB. A wallet beside them asked for a header all the time and was always answered. Answers that nobody reads stay `
			+ 'in memory, which the node does not bound (docs/operators.md says what does).',
		],
	};
}

export const requests = {
	title: 'abuse of a public RPC node',
	play,
};
