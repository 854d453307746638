// SPDX-License-Identifier: Apache-2.0
// The events of the pallet: read from a node block by block, kept as JSON lines, read back.
//
// First line { genesis, from }, last line { end: { block, hash, time } }, between them { block, index, time, name, data }:
// `data` has the field names of the metadata, big numbers as hex.

import { readFileSync } from 'node:fs';

import { fieldsOf } from './chain.mjs';
import { Failure, progress } from './cli.mjs';

const AT_ONCE = 32;

/** Milliseconds of chain time in a block, from the transaction that sets the clock; 0 in the first block. */
function timeIn(block) {
	const set = block.extrinsics.find(({ method }) => method.section === 'timestamp' && method.method === 'set');
	return set ? set.method.args[0].toNumber() : 0;
}

async function eventsIn(api, number) {
	const hash = await api.rpc.chain.getBlockHash(number);
	let found;
	const { block } = await api.rpc.chain.getBlock(hash);
	try {
		// By the runtime of that block, so that events of before an upgrade are read as they were written.
		found = await (await api.at(hash)).query.system.events();
	} catch (error) {
		throw new Failure(`block ${number}: ${error.message}; events need a node that keeps all states (--state-pruning archive)`);
	}
	const time = timeIn(block);
	const ours = found.map(({ event }) => event).flatMap((event, index) => (event.section === 'learnToEarn' ? [{
		block: number,
		index,
		time,
		name: event.method,
		data: fieldsOf(event, (value) => value.toJSON()),
	}] : []));
	return { number, hash: hash.toHex(), time, ours };
}

/** Gives every line of the file of events from block `from` to block `to`, as objects. */
export async function* readChain(api, from, to) {
	yield { genesis: api.genesisHash.toHex(), from };
	const tick = progress('blocks read', to - from + 1);
	let last;
	for (let first = from; first <= to; first += AT_ONCE) {
		const numbers = Array.from({ length: Math.min(AT_ONCE, to - first + 1) }, (_, i) => first + i);
		for (const each of await Promise.all(numbers.map((number) => eventsIn(api, number)))) {
			yield* each.ours;
			last = each;
		}
		tick(first + numbers.length - from);
	}
	yield { end: { block: to, hash: last.hash, time: last.time } };
}

/** The number of the best or the final block. */
export async function headOf(api, { final }) {
	const header = final
		? await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())
		: await api.rpc.chain.getHeader();
	return header.number.toNumber();
}

/** A file of events as `{ genesis, events, end }`. */
export function readEvents(path) {
	let lines;
	try {
		lines = readFileSync(path, 'utf8').split('\n');
	} catch (error) {
		throw new Failure(`cannot read ${path}: ${error.code}`);
	}
	const all = lines.flatMap((line, i) => {
		if (line.trim() === '') {
			return [];
		}
		try {
			return [JSON.parse(line)];
		} catch {
			throw new Failure(`${path}:${i + 1}: not JSON`);
		}
	});
	return collect(all, path);
}

/** The same from lines that are at hand already. */
export function collect(all, what) {
	const { genesis, from } = all[0] ?? {};
	const end = all.at(-1)?.end;
	if (!genesis || !end) {
		throw new Failure(`${what} is not a whole file of events: its first or last line is missing`);
	}
	return { genesis, from, end, events: all.slice(1, -1) };
}
