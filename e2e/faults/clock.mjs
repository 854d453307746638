// SPDX-License-Identifier: Apache-2.0
// The clock of one validator, then of all, jumps by five seconds and later back. The chain goes on, no two nodes contradict
// each other, and when the clock is right again the node is part of it as before; nothing restarts.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { blocks, missed } from '../lib/chain.mjs';
import { Client } from '../lib/client.mjs';

const SOURCE = fileURLToPath(new URL('../lib/clock.c', import.meta.url));
const JUMP = 5;
const WRONG_MS = 30_000;
// What was made in that time may take so much longer to become final.
const SETTLE_BLOCKS = 5;
/** With three of four right, finality goes on. */
const PROGRESS = 5;

/** The library, and a clock file for each node: what `Network.start` gives a node's environment. */
function clocks(dir) {
	const library = join(dir, 'clock.so');
	execFileSync('cc', ['-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', library, SOURCE, '-ldl']);
	const path = (number) => join(dir, `${number}.clock`);
	const set = (number, seconds) => {
		const file = openSync(path(number), 'a');
		closeSync(file);
		const opened = openSync(path(number), 'r+');
		const value = Buffer.alloc(8);
		value.writeBigInt64LE(BigInt(seconds));
		writeSync(opened, value, 0, 8, 0);
		closeSync(opened);
	};
	const environment = (number) => {
		set(number, 0);
		return { LD_PRELOAD: library, ENMESH_CLOCK: path(number) };
	};
	return { set, environment };
}

/** Clocks of `numbers` jump by `seconds` and back. Gives a row. */
async function jumped({ network, client, set, say }, numbers, seconds) {
	const all = numbers.length === network.peers.length;
	const name = `${all ? 'all four' : `one of four (${numbers})`}, ${seconds > 0 ? '+' : '−'}${Math.abs(seconds)} s`;
	say(name);
	await network.settle();
	const before = await network.height();
	numbers.forEach((number) => set(number, seconds));
	await sleep(WRONG_MS);
	const right = network.peers.filter(({ number }) => all || !numbers.includes(number));
	await network.reach(right, before + PROGRESS);
	const during = await network.height(right);
	network.check();

	numbers.forEach((number) => set(number, 0));
	const back = await network.reach(network.peers, during + 1);
	const caughtUp = back + await network.settle();
	const end = await network.height() + SETTLE_BLOCKS;
	await network.reach(network.peers, end);
	network.check();
	const list = await blocks(client.api, before, end);
	assert.ok(missed(list) > 0, 'the jump was felt: slots were passed over, or nobody took the blocks of a wrong clock');
	assert.ok(network.peers.every(({ ups }) => ups === 1), 'nothing was restarted');
	say(`  ${during - before} blocks final meanwhile; back after ${back.toFixed(1)} s`);
	const slots = list.at(-1).slot - list[0].slot;
	const waited = [back, caughtUp].map((time) => time.toFixed(1));
	return [name, during - before, missed(list), slots, ...waited, network.witness.conflicts.length];
}

async function play({ network, random, shared, say }) {
	const client = await Client.connect(network.peer(1));
	const one = 2 + random.below(network.peers.length - 1);
	const all = network.peers.map(({ number }) => number);
	const rows = [];
	for (const [numbers, seconds] of [[[one], JUMP], [[one], -JUMP], [all, JUMP], [all, -JUMP]]) {
		rows.push(await jumped({ network, client, set: shared.set, say }, numbers, seconds));
	}
	await client.close();
	return {
		columns: [
			'whose clock', 'final meanwhile', 'slots missed, until it was over', 'of', 'seconds until finality was back for all',
			'seconds until it had caught up', 'conflicts',
		],
		rows,
		notes: [
			`The clock is wrong for ${WRONG_MS / 1000} seconds, then right from one moment to the next: a jump the other way. When all clocks go `
			+ 'forward, or back to what was, slots are passed over that nobody can fill; when all go back, nobody makes a block until '
			+ 'the time of the last one has come again. A time namespace (`unshare --time`) shifts only the monotonic and the boot clock, '
			+ 'not the time of day, and `date` sets the clock of the whole machine: so it is not the machine\'s clock that jumps here, but '
			+ 'what the node\'s process reads as time of day, through a library loaded before it (`e2e/lib/clock.c`); the node asks for the '
			+ 'time in no other way. Timers run on, as they do when somebody sets a clock.',
		],
	};
}

export const clock = {
	title: 'clocks that jump',
	network: { validators: 4, full: 0 },
	shared: clocks,
	play,
};
