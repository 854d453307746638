// SPDX-License-Identifier: Apache-2.0
// A node that makes and finalizes blocks under load is killed (`kill -9`) at any moment and started again, many times. What
// it called final before is final after, with the same hash; it makes blocks again at once; in the end the whole chain can
// be replayed by another node.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from '../lib/client.mjs';
import { Load, included } from '../lib/load.mjs';
import { Node, run, until } from '../lib/node.mjs';
import { copyCompiled, rawSpec } from '../lib/rawspec.mjs';
import { Watch } from '../lib/watch.mjs';

/** So soon after its start a node must have made a block. */
const AGAIN_MS = 8_000;
/** Kills at any moment fall into so much time after the first new block: two slots. */
const SPAN_MS = 4_000;
/** Kills right after the node called a block final: the moment in which most is on its way to the disk. */
const AIMED_MS = 5;

const height = async (node) => Number((await node.rpc('chain_getHeader')).number);

/** Milliseconds from the start of the node to its first new block. */
async function start(node, known) {
	const begin = Date.now();
	await node.up();
	const answered = Date.now() - begin;
	await until('a new block', async () => (await height(node) > known ? true : undefined));
	return { answered, again: Date.now() - begin };
}

/** Everything that was called final by the node before is on its chain, and final. */
async function kept(node, watch) {
	const { number, hash } = watch.final;
	assert.equal(await node.rpc('chain_getBlockHash', [number]), hash, `block ${number}, final before the kill, is what it was`);
	const header = await node.rpc('chain_getHeader', [await node.rpc('chain_getFinalizedHead')]);
	assert.ok(Number(header.number) >= number, `block ${number}, final before the kill, is final: ${Number(header.number)}`);
}

/** A second node takes over the whole chain and comes to the same. */
async function replayed(dir, chain, basePath) {
	const info = async (path) => {
		const { code, stdout, stderr } = await run(['chain-info', '--chain', chain, '--base-path', path]);
		assert.equal(code, 0, stderr);
		return JSON.parse(stdout);
	};
	const { finalized_number: number, finalized_hash: hash } = await info(basePath);
	const [copy, file] = [join(dir, 'copy'), join(dir, 'blocks')];
	copyCompiled(basePath, copy);
	for (const command of [
		['export-blocks', '--chain', chain, '--base-path', basePath, '--to', String(number), file],
		['import-blocks', '--chain', chain, '--base-path', copy, file],
		['export-state', '--chain', chain, '--base-path', basePath],
	]) {
		const { code, stderr } = await run(command, { timeoutMs: 300_000 });
		assert.equal(code, 0, stderr);
	}
	assert.equal((await info(copy)).best_hash, hash, 'the replayed chain ends in the same block');
	return number;
}

async function sample(node) {
	const client = await Client.connect(node);
	try {
		const last = (await client.api.rpc.chain.getHeader(await client.api.rpc.chain.getFinalizedHead())).number.toNumber();
		return await included(client.api, 1, last);
	} finally {
		await client.close();
	}
}

/** Kills and restarts a node `cycles` times. Gives what was seen. */
export async function killed({ dir, cycles, random, say = () => {} }) {
	const chain = await rawSpec(dir);
	const node = await Node.start({ basePath: join(dir, 'node'), chain });
	try {
		const load = await Load.prepare(node);
		const watch = new Watch(load.registry);
		await watch.listen(node);
		const times = [];
		for (let cycle = 1; cycle <= cycles; cycle += 1) {
			load.start(node);
			const aimed = cycle % 2 === 0;
			const delay = random.below(aimed ? AIMED_MS : SPAN_MS);
			// At any moment, but not before there is something to lose.
			await watch.nextFinal();
			await sleep(delay);
			await node.kill();
			await load.stop();
			watch.close();
			const seen = { ...watch.final, best: watch.best };
			const { answered, again } = await start(node, seen.best);
			await kept(node, watch);
			times.push(again);
			const where = `killed at block ${seen.best} (final ${seen.number})${aimed ? ', aimed' : ''}`;
			say(`${cycle}: ${where}; answers after ${answered} ms, first new block after ${again} ms`);
			assert.ok(again <= AGAIN_MS, `a new block within ${AGAIN_MS} ms: ${again}`);
			await watch.listen(node);
		}
		watch.close();
		for (const [number, hash] of watch.finals) {
			assert.equal(await node.rpc('chain_getBlockHash', [number]), hash, `block ${number} is what it was when it was called final`);
		}
		const { counts, failed } = await sample(node);
		const { code } = await node.stop();
		assert.equal(code, 0, 'ends well');
		const blocks = await replayed(dir, chain, node.basePath);
		return { times: times.sort((a, b) => a - b), finals: watch.finals.size, counts, failed, blocks };
	} finally {
		await node.stop();
	}
}

async function play({ dir, cycles, random, say }) {
	const { times, finals, counts, failed, blocks } = await killed({ dir, cycles, random, say });
	const [best, median, worst] = [times[0], times[times.length >> 1], times.at(-1)].map((ms) => (ms / 1000).toFixed(1));
	return {
		columns: ['what', 'seen'],
		rows: [
			['kills', `${times.length}, every second one within ${AIMED_MS} ms of a block that became final`],
			['seconds from the start to the first new block: best, median, worst', `${best}, ${median}, ${worst}`],
			['blocks that the node called final', `${finals}: the last one final with the same hash after every kill, all of them at the end`],
			['signed calls in the blocks', Object.entries(counts).map(([pallet, count]) => `\`${pallet}\` ${count}`).join(', ')],
			['of them failed', failed],
			['blocks replayed by another node afterwards', `${blocks}, the same last hash`],
		],
	};
}

export const kills = {
	title: '`kill -9` under load',
	play,
};
