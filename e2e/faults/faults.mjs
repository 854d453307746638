// SPDX-License-Identifier: Apache-2.0
// Nodes that die, freeze, lose each other and come back; nodes that come anew. As long as more than two thirds of the
// validators run and reach each other, finality goes on for them; otherwise it stands still; nowhere do two nodes call
// different blocks final; and when the fault is over, finality returns for all.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { RETURN_TIMEOUT_MS } from '../lib/network.mjs';

const COLUMNS = [
	'scenario', 'seconds', 'final meanwhile', 'made meanwhile', 'seconds until finality was back', 'seconds until it had caught up', 'conflicts',
];
// What is on the way when the fault begins may still become final.
const SETTLE_MS = 10_000;
// A node with a majority must finalize this much, however slow the machine is.
const PROGRESS = 5;

/** A fault: who is killed or frozen, and which groups cannot reach each other. Numbers of nodes. */
class Fault {
	constructor(name, seconds, { killed = [], frozen = [], groups }) {
		Object.assign(this, { name, seconds, killed, frozen, groups });
	}

	begin(network) {
		this.awake = network.peers.filter(({ number }) => ![...this.killed, ...this.frozen].includes(number));
		this.sides = (this.groups ?? [network.peers.map(({ number }) => number)])
			.map((group) => this.awake.filter(({ number }) => group.includes(number)))
			.filter((side) => side.length > 0);
		const enough = Math.floor(network.validators.length * 2 / 3) + 1;
		/** The side that can go on, if there is one. */
		this.majority = this.sides.find((side) => side.filter((peer) => peer.validator).length >= enough) ?? [];
		this.minority = this.awake.filter((peer) => !this.majority.includes(peer));
		if (this.groups) {
			network.wires.split(this.groups);
		}
		this.frozen.forEach((number) => network.peer(number).freeze());
		return Promise.all(this.killed.map((number) => network.peer(number).crash()));
	}

	end(network) {
		if (this.groups) {
			network.wires.heal();
		}
		this.frozen.forEach((number) => network.peer(number).thaw());
		return Promise.all(this.killed.map((number) => network.peer(number).up()));
	}
}

const heights = (peers, what) => Promise.all(peers.map((peer) => peer[what]()));

/** The sides that make blocks go different ways: a partition that deserves the name. */
async function forked(fault) {
	const sides = fault.sides.filter((side) => side.some((peer) => peer.validator)).map(([first]) => first);
	const height = Math.min(...await heights(sides, 'best'));
	return new Set(await Promise.all(sides.map((peer) => peer.rpc('chain_getBlockHash', height)))).size === sides.length;
}

/** Lets a fault happen and checks everything that must hold meanwhile and afterwards. Gives a row of the table. */
async function suffer(network, fault, say) {
	say(fault.name);
	await network.settle();
	const before = await network.height();
	const made = Math.max(...await heights(network.peers, 'best'));
	const begin = Date.now();
	await fault.begin(network);
	await sleep(SETTLE_MS);

	const stuck = await heights(fault.minority, 'finalized');
	await sleep(fault.seconds * 1000 - SETTLE_MS);
	let progress = 0;
	if (fault.majority.length > 0) {
		await network.reach(fault.majority, before + PROGRESS, RETURN_TIMEOUT_MS);
		progress = await network.height(fault.majority) - before;
	}
	assert.deepEqual(await heights(fault.minority, 'finalized'), stuck, `${fault.name}: finality without a majority`);
	const best = fault.awake.length === 0 ? made : Math.max(...await heights(fault.awake, 'best'));
	if (fault.sides.length > 1) {
		assert.ok(await forked(fault), `${fault.name}: the sides have the same chain`);
	}
	const seconds = Math.round((Date.now() - begin) / 1000);
	network.check();

	const target = fault.awake.length === 0 ? before : await network.height(fault.awake);
	const healed = Date.now();
	await fault.end(network);
	await network.reach(network.peers, target + 1);
	const back = (Date.now() - healed) / 1000;
	const caughtUp = back + await network.settle();
	network.check();
	say(`  ${progress} blocks final in ${seconds} s, ${best - made} made; back after ${back.toFixed(1)} s`);
	return [fault.name, seconds, progress, best - made, back.toFixed(1), caughtUp.toFixed(1), network.witness.conflicts.length];
}

/** A new node from nothing. Gives a row. */
async function newcomer(network, kind, say) {
	const name = `a new node, ${kind} sync`;
	say(name);
	const peer = network.prepare({ args: ['--sync', kind] });
	const target = await network.height();
	const begin = Date.now();
	await peer.up();
	await network.reach([peer], target);
	const seconds = (Date.now() - begin) / 1000;
	const hash = await peer.rpc('chain_getFinalizedHead');
	const other = network.peer(1);
	await network.reach([other], await peer.finalized());
	// It has the state, not only headers: the code, and the sum of all balances.
	const issuance = '0xc2261276cc9d1f8598ea4b6a74b15c2f57c875e4cff74148e4628f264b974c80';
	for (const [method, key] of [['state_getStorageHash', '0x3a636f6465'], ['state_getStorage', issuance]]) {
		const [own, theirs] = await Promise.all([peer, other].map((each) => each.rpc(method, key, hash)));
		assert.ok(own !== null && own === theirs, `${name}: ${method} of ${key} is ${own}, elsewhere ${theirs}`);
	}
	if (kind === 'warp') {
		assert.match(peer.logged(), /State sync is complete/, 'warp sync took the state of a finalized block');
		assert.match(peer.logged(), /Warp sync is complete/i);
	}
	await network.reach([peer], target + PROGRESS);
	say(`  ${target} blocks in ${seconds.toFixed(1)} s`);
	return [name, '–', target, '–', '–', seconds.toFixed(1), network.witness.conflicts.length];
}

/** Any number of nodes killed or frozen, or any partition. */
function anything(random, round, numbers) {
	const some = random.shuffled(numbers);
	const seconds = 20 + random.below(20);
	switch (random.below(3)) {
	case 0: {
		const killed = some.slice(0, 1 + random.below(4)).sort();
		return new Fault(`random ${round}: ${killed.join(', ')} killed`, seconds, { killed });
	}
	case 1: {
		const frozen = some.slice(0, 1 + random.below(4)).sort();
		return new Fault(`random ${round}: ${frozen.join(', ')} frozen`, seconds, { frozen });
	}
	default: {
		const cut = 1 + random.below(some.length - 1);
		const groups = [some.slice(0, cut).sort(), some.slice(cut).sort()];
		return new Fault(`random ${round}: ${groups.map((group) => group.join(', ')).join(' \\| ')} cut`, seconds, { groups });
	}
	}
}

function figures(rows) {
	return {
		columns: COLUMNS,
		rows,
		notes: [
			'*final meanwhile*: blocks that became final for the side with three validators, of which there are four; where no '
			+ `side has three, nothing did on any node after the first ${SETTLE_MS / 1000} seconds. *made*: what the longest chain `
			+ 'grew. *Back*: a block later than all that was final before is final on every node; *caught up*: on every node no '
			+ 'more than five blocks wait. For a new node: how far it had to come, and the seconds from its start. After a '
			+ 'partition most of the time is spent by the nodes finding each other again: connections that were cut must first '
			+ 'be given up.',
		],
	};
}

/** Numbers of the validators in any order, and of the others. */
function numbers({ network, random }) {
	return {
		seats: random.shuffled(network.validators.map(({ number }) => number)),
		full: network.peers.filter((peer) => !peer.validator).map(({ number }) => number),
	};
}

async function play({ network, say, random, rounds }) {
	const { seats: [a, b, c, d], full } = numbers({ network, random });
	const all = network.peers.map(({ number }) => number);
	const plan = [
		new Fault(`one of four killed (${a}), restarted with its database`, 40, { killed: [a] }),
		new Fault(`one of four frozen (${b})`, 40, { frozen: [b] }),
		new Fault(`partition 2/2 (${a}, ${b} \\| ${c}, ${d})`, 60, { groups: [[a, b, ...full], [c, d]] }),
		new Fault(`partition 3/1 (${a}, ${b}, ${c} \\| ${d})`, 60, { groups: [[a, b, c, ...full], [d]] }),
		new Fault('everyone alone', 40, { groups: all.map((number) => [number]) }),
		new Fault(`two of four killed (${c}, ${d})`, 40, { killed: [c, d] }),
		new Fault('all killed at once', 15, { killed: all }),
		...Array.from({ length: rounds }, (_, i) => anything(random, i + 1, all)),
	];
	const rows = [];
	for (const fault of plan) {
		rows.push(await suffer(network, fault, say));
	}
	for (const kind of ['full', 'warp']) {
		rows.push(await newcomer(network, kind, say));
	}
	return figures(rows);
}

/** What CI has time for. */
async function playShort({ network, say, random }) {
	const { seats: [a, b, c, d] } = numbers({ network, random });
	const plan = [
		new Fault(`one of four killed (${a}), restarted with its database`, 20, { killed: [a] }),
		new Fault(`partition 2/2 (${a}, ${b} \\| ${c}, ${d})`, 25, { groups: [[a, b], [c, d]] }),
	];
	const rows = [];
	for (const fault of plan) {
		rows.push(await suffer(network, fault, say));
	}
	return figures(rows);
}

export const faults = {
	title: 'crash, pause, partition, restart, new nodes',
	network: { validators: 4, full: 1 },
	play,
};

export const short = {
	title: 'one crash, one partition',
	network: { validators: 4, full: 0 },
	play: playShort,
};
