// SPDX-License-Identifier: Apache-2.0
// A disk that fills up while a node makes blocks under load, and one that cannot be written to. The node ends while some
// room is left, with a reason, and does not start; where there is room again it goes on from what it called final. Where the
// room is gone before the node looks, the kernel may kill it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Load } from '../lib/load.mjs';
import { Node, freePorts, launch, until } from '../lib/node.mjs';
import { copyCompiled, rawSpec } from '../lib/rawspec.mjs';
import { Watch } from '../lib/watch.mjs';

const SIZE_MIB = 160;
const WANTED_MIB = 16;
const LOW = 'dropped below threshold';
const REASON = new RegExp(`${LOW}|No space left on device|Read-only file system`);
const WATCHED = ['--db-storage-threshold', String(WANTED_MIB), '--db-storage-polling-period', '1'];
/** How others fill the disk, and what they leave, in KiB. */
const FILLINGS = [
	{
		name: `below ${WANTED_MIB} MiB`,
		left: [8 * 1024, WANTED_MIB * 1024 - 512],
		// With what the node writes until it looks again, there is still room.
		ends: ({ how, reason }) => how === 'code 1' && reason === LOW,
	},
	{
		name: 'almost all at once',
		left: [0, 600],
		ends: ({ how }) => how !== 'code 0',
	},
];
const END_MS = 120_000;
const AGAIN_MS = 8_000;

const sh = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });

/** Small file systems, in the mount namespace that `scripts/faults.sh` gives. */
const MEDIA = {
	tmpfs: (path) => sh('mount', '-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'tmpfs', path),
	ext4: (path) => {
		const image = `${path}.image`;
		writeFileSync(image, '');
		truncateSync(image, SIZE_MIB * 2 ** 20);
		sh('mkfs.ext4', '-q', '-m', '0', image);
		sh('mount', '-o', 'loop', image, path);
	},
};

function mounted(dir, medium) {
	const path = join(dir, medium);
	mkdirSync(path);
	try {
		MEDIA[medium](path);
	} catch {
		return undefined;
	}
	return path;
}

/** All but `left` KiB of a file system, which a node fills too. */
function fill(path, left) {
	const name = join(path, 'filler');
	const file = openSync(name, 'a');
	const block = Buffer.alloc(4096, 1);
	const room = () => {
		const { bavail, bsize } = statfsSync(path);
		return bavail * bsize;
	};
	while (room() > left * 1024 + block.length) {
		writeSync(file, block);
	}
	fsyncSync(file);
	closeSync(file);
	return name;
}

/** How a process ended, in words, and the last line it left that is not one of the log. */
function end({ code, signal, stderr }) {
	const line = stderr.split('\n').filter((each) => each.trim() !== '' && !/^\d{4}-\d\d-\d\d /.test(each)).at(-1);
	return { how: signal ?? `code ${code}`, line, reason: REASON.exec(stderr)?.[0] };
}

async function ended(node) {
	let result;
	node.process.ended.then((seen) => { result = seen; });
	return end(await until('the end of the node', () => result, END_MS));
}

/** The node is started once more and must not stay. */
async function refused(node) {
	const ports = (await freePorts(2)).map(String);
	const { child, ended: over } = launch([
		'--chain', node.chain, '--alice', '--base-path', node.basePath, '--unsafe-force-node-key-generation',
		'--rpc-port', ports[0], '--port', ports[1], '--no-mdns', '--no-prometheus', ...WATCHED,
	]);
	const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
	const seen = end(await over);
	clearTimeout(timer);
	return seen;
}

/**
 * Starts the node again. Gives the milliseconds to its first new block, how far finality is behind what the node had said,
 * and whether the block it said it of is still there.
 */
async function goesOn(node, watch) {
	const begin = Date.now();
	await node.up();
	const { number, hash } = watch.final;
	const height = async (head) => Number((await node.rpc('chain_getHeader', head)).number);
	const behind = number - await height([await node.rpc('chain_getFinalizedHead')]);
	const same = await node.rpc('chain_getBlockHash', [number]) === hash;
	const best = await height([]);
	await until('a new block', async () => (await height([]) > best ? true : undefined));
	const again = Date.now() - begin;
	assert.ok(again <= AGAIN_MS, `a new block within ${AGAIN_MS} ms: ${again}`);
	return { again, behind: Math.max(0, behind), same };
}

/** Fills the disk under a node, `rounds` times each way. `from`: the base path of a node that has compiled the runtime. */
async function filled({ path, chain, from, rounds, random, say }) {
	const basePath = join(path, 'node');
	copyCompiled(from, basePath);
	const node = await Node.start({ basePath, chain, args: WATCHED });
	const seen = [];
	try {
		const load = await Load.prepare(node);
		const watch = new Watch(load.registry);
		await watch.listen(node);
		for (const filling of Array.from({ length: rounds }, () => FILLINGS).flat()) {
			await watch.nextFinal();
			const [least, most] = filling.left;
			const left = least + random.below(most - least);
			const filler = fill(path, left);
			load.start(node);
			const full = await ended(node);
			await load.stop();
			// A database that was closed gives back the room of its logs.
			fill(path, left);
			const start = await refused(node);
			rmSync(filler);
			const after = await goesOn(node, watch);
			await watch.listen(node);
			const words = ({ how, reason, line }) => `${how} (${reason ?? 'no reason'}; ${line ?? 'no line'})`;
			say(`${left} KiB left: ended with ${words(full)}, a start with ${words(start)}; ${JSON.stringify(after)}`);
			seen.push({ filling, full, start, ...after });
		}
		watch.close();
	} finally {
		await node.stop();
	}
	return seen;
}

/** A place that cannot be written to, for a new node and for one that was there before. */
async function readOnly(dir, chain, from, say) {
	const rows = [];
	const empty = join(dir, 'empty');
	mkdirSync(empty);
	for (const [name, basePath] of [['an empty directory', empty], ['the directory of a node that was stopped', from]]) {
		sh('mount', '--bind', basePath, basePath);
		sh('mount', '-o', 'remount,ro,bind', basePath);
		const { how, line } = await refused({ chain, basePath });
		sh('umount', basePath);
		say(`${name}, read-only: ${how} (${line})`);
		assert.equal(how, 'code 1');
		assert.match(line, /^Error: .*Read-only file system/, 'one line says why');
		rows.push([name, how, line]);
	}
	return rows;
}

/** What came of the rounds on one disk, as a row. */
function summary(medium, filling, seen) {
	const count = (list) => {
		const counts = new Map();
		list.forEach((each) => counts.set(each, (counts.get(each) ?? 0) + 1));
		return [...counts].map(([each, times]) => `${times} × ${each}`).join('; ');
	};
	// How much was free, and where, was another each time.
	const same = (line) => line.replace(/\d+ MiB are free at \S+,/, 'N MiB are free at DIR,');
	const words = ({ how, line, reason }) => [
		how, reason ? `\`${reason}\` in the log` : 'no reason in the log', line ? `last line \`${same(line)}\`` : 'no line',
	].join(', ');
	return [
		medium, filling.name, seen.length, count(seen.map(({ full }) => words(full))), count(seen.map(({ start }) => words(start))),
		seen.filter(({ same }) => !same).length, Math.max(...seen.map(({ behind }) => behind)),
		(Math.max(...seen.map(({ again }) => again)) / 1000).toFixed(1),
	];
}

/** Everything: full disks of both kinds, as far as this machine has them, and read-only ones. */
async function full({ dir, media = Object.keys(MEDIA), rounds, random, say }) {
	const chain = await rawSpec(dir);
	const first = await Node.start({ basePath: join(dir, 'first'), chain });
	await first.stop();
	const seen = {};
	for (const medium of media) {
		const path = mounted(dir, medium);
		if (path) {
			say(medium);
			seen[medium] = await filled({ path, chain, from: first.basePath, rounds, random, say });
			sh('umount', path);
		}
	}
	assert.ok(Object.keys(seen).length > 0, 'a file system of some kind can be mounted');
	for (const round of Object.values(seen).flat()) {
		assert.ok(round.filling.ends(round.full), `${round.filling.name}: ended with ${JSON.stringify(round.full)}`);
		assert.equal(round.start.how, 'code 1', 'a node without room does not start');
		assert.match(round.start.line, /^Error: .* MiB are free at .*--db-storage-threshold/, 'one line says why');
		assert.ok(round.same, 'the last block that was called final is still there');
	}
	return { seen, locked: await readOnly(dir, chain, first.basePath, say), first };
}

async function play({ dir, media, rounds, random, say }) {
	const { seen, locked, first } = await full({ dir, media, rounds, random, say });
	await first.up();
	const height = async () => Number((await first.rpc('chain_getHeader')).number);
	const known = await height();
	await until('a block in the directory that was read-only', async () => (await height() > known ? true : undefined));
	await first.stop();
	return {
		columns: [
			'disk', 'filled', 'times', 'how the node ended', 'what a start without room did', 'times its last final block was gone',
			'finality behind what it had said, blocks', 'seconds from a start with room to a new block, worst',
		],
		rows: Object.entries(seen).flatMap(([medium, rounds]) => FILLINGS.map((filling) => (
			summary(`${medium}, ${SIZE_MIB} MiB`, filling, rounds.filter((round) => round.filling === filling))
		))),
		notes: [
			[
				'While the node makes blocks of transfers, ballots and bounties, others fill its disk:',
				`${FILLINGS.map(({ name, left }) => `${name} (${left.join(' to ')} KiB are left)`).join(', or ')}.`,
				`The node looks every second whether ${WANTED_MIB} MiB are free (\`${WATCHED.join(' ')}\`).`,
			].join(' '),
			...locked.map(([name, how, line]) => `Read-only, ${name}: ${how}, \`${line}\`.`),
			'Afterwards the stopped node starts there again and makes blocks.',
		],
	};
}

export const disk = {
	title: 'a disk that is full, or read-only',
	play,
};

/** What CI has time for. */
export const room = {
	title: 'a disk that is full, or read-only, once',
	play: (options) => play({ ...options, media: ['tmpfs'], rounds: 1 }),
};
