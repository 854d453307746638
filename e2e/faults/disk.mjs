// SPDX-License-Identifier: Apache-2.0
// A disk that is full while a node makes blocks under load, and one that cannot be written to. The node ends, with a reason,
// and does not start; where there is room again it goes on from what it called final.

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
/** How much room is left when the rest is filled: less than some minutes of blocks take. */
const LEFT_KIB = 600;
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
	const file = openSync(name, 'w');
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
	return { how: signal ?? `code ${code}`, line, reason: /No space left on device|Read-only file system/.exec(stderr)?.[0] };
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
		'--rpc-port', ports[0], '--port', ports[1], '--no-mdns', '--no-prometheus',
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

/** Fills the disk under a node, `rounds` times. `from`: the base path of a node that has compiled the runtime. */
async function filled({ path, chain, from, rounds, random, say }) {
	const basePath = join(path, 'node');
	copyCompiled(from, basePath);
	const node = await Node.start({ basePath, chain });
	const seen = [];
	try {
		const load = await Load.prepare(node);
		const watch = new Watch(load.registry);
		await watch.listen(node);
		for (let round = 1; round <= rounds; round += 1) {
			await watch.nextFinal();
			const left = random.below(LEFT_KIB);
			const filler = fill(path, left);
			load.start(node);
			const full = await ended(node);
			await load.stop();
			const start = await refused(node);
			rmSync(filler);
			const after = await goesOn(node, watch);
			await watch.listen(node);
			const words = ({ how, reason, line }) => `${how} (${reason ?? 'no reason'}; ${line ?? 'no line'})`;
			say(`${left} KiB left: ended with ${words(full)}, a start with ${words(start)}; ${JSON.stringify(after)}`);
			seen.push({ left, full, start, ...after });
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
function summary(medium, seen) {
	const count = (list) => {
		const counts = new Map();
		list.forEach((each) => counts.set(each, (counts.get(each) ?? 0) + 1));
		return [...counts].map(([each, times]) => `${times} × ${each}`).join('; ');
	};
	const words = ({ how, line, reason }) => [
		how, reason ? `\`${reason}\` in the log` : 'no reason in the log', line ? `last line \`${line}\`` : 'no line',
	].join(', ');
	return [
		medium, seen.length, count(seen.map(({ full }) => words(full))), count(seen.map(({ start }) => words(start))),
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
		assert.notEqual(round.full.how, 'code 0', 'a node without room does not end as if all were well');
		assert.notEqual(round.start.how, 'code 0');
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
			'disk', 'times filled', 'how the node ended', 'what a start without room did', 'times its last final block was gone',
			'finality behind what it had said, blocks', 'seconds from a start with room to a new block, worst',
		],
		rows: Object.entries(seen).map(([medium, rounds]) => summary(`${medium}, ${SIZE_MIB} MiB`, rounds)),
		notes: [
			`While the node makes blocks of transfers, ballots and bounties, all but up to ${LEFT_KIB} KiB of its disk is filled by others.`,
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
	title: 'a disk that is full once, or read-only',
	play: (options) => play({ ...options, media: ['tmpfs'], rounds: 1 }),
};
