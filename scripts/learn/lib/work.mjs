// SPDX-License-Identifier: Apache-2.0
// The directory of a batch: what was read, the leaves with their salts, the tree, and how far everything is.

import {
	closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync, writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { Failure } from './cli.mjs';
import { accountOf, addressOf, fromHex, toHex } from './hash.mjs';
import { MAX_ENTRIES, Tree, leafHash } from './merkle.mjs';

/** Files into which activities are sorted, by the first six bits of the member. */
export const BUCKETS = 64;

/** A file that only grows, and can be cut back to where the state says that it was good. */
export class Growing {
	constructor(path, size) {
		this.fd = openSync(path, size === 0 ? 'w+' : 'r+');
		if (fstatSync(this.fd).size < size) {
			closeSync(this.fd);
			throw new Failure(`${path} is shorter than it was: begin again in a new directory`);
		}
		ftruncateSync(this.fd, size);
		this.size = size;
		this.waiting = [];
		this.length = 0;
	}

	add(bytes) {
		this.waiting.push(bytes);
		this.length += bytes.length;
	}

	/** Writes what waits. Gives the size of the file. */
	flush() {
		if (this.length > 0) {
			const bytes = Buffer.concat(this.waiting, this.length);
			for (let done = 0; done < bytes.length;) {
				done += writeSync(this.fd, bytes, done, bytes.length - done, this.size + done);
			}
			this.size += this.length;
			[this.waiting, this.length] = [[], 0];
		}
		return this.size;
	}

	close() {
		closeSync(this.fd);
	}
}

export class Work {
	constructor(dir) {
		this.dir = dir;
		this.state = existsSync(this.path('state.json')) ? this.json('state.json') : undefined;
	}

	/** The directory of a batch that is built. */
	static built(dir) {
		const work = new Work(dir);
		if (work.state?.stage !== 'built') {
			throw new Failure(`${dir} has no finished batch: run \`batch.mjs build\` first`);
		}
		return work;
	}

	path(...names) {
		return join(this.dir, ...names);
	}

	json(name) {
		try {
			return JSON.parse(readFileSync(this.path(name), 'utf8'));
		} catch (error) {
			throw new Failure(`cannot read ${this.path(name)}: ${error.code ?? 'not JSON'}`);
		}
	}

	/** Written beside and renamed, so that a kill leaves the old state or the new one. */
	save(change) {
		this.state = { ...this.state, ...change };
		mkdirSync(this.dir, { recursive: true, mode: 0o700 });
		writeFileSync(this.path('state.json.new'), `${JSON.stringify(this.state, null, '\t')}\n`);
		renameSync(this.path('state.json.new'), this.path('state.json'));
	}

	/** The files that are only needed on the way to the tree. */
	parts() {
		return [...Array(BUCKETS).keys()].map((bucket) => `part-${bucket}`).concat('hashes.bin', 'errors.txt');
	}

	/** Takes away what the tool itself has made here, and nothing else. */
	clear(names = [...this.parts(), 'leaves.bin', 'leaves.idx', 'tree.bin', 'state.json']) {
		names.forEach((name) => rmSync(this.path(name), { force: true }));
	}

	/** The leaves, to read one by one. */
	leaves() {
		return new Leaves(this);
	}

	tree() {
		return new Tree(readFileSync(this.path('tree.bin')), this.state.count);
	}
}

/** A leaf as it lies in `leaves.bin`: salt, member, number of entries, entries. */
export function packLeaf({ salt, member, entries }) {
	const bytes = Buffer.alloc(49 + 4 * entries.length);
	bytes.set(salt, 0);
	bytes.set(member, 16);
	bytes[48] = entries.length;
	entries.forEach(({ weekday, row, total }, i) => {
		bytes[49 + 4 * i] = weekday;
		bytes[50 + 4 * i] = row;
		bytes.writeUInt16LE(total, 51 + 4 * i);
	});
	return bytes;
}

const LONGEST_LEAF = 49 + 4 * 32;

class Leaves {
	constructor(work) {
		this.state = work.state;
		this.fd = openSync(work.path('leaves.bin'), 'r');
		const index = readFileSync(work.path('leaves.idx'));
		this.offsets = new Uint32Array(index.buffer, index.byteOffset, index.length / 4);
		this.bytes = Buffer.alloc(LONGEST_LEAF);
	}

	/** Salt and statement at a place of the tree. */
	at(place) {
		readSync(this.fd, this.bytes, 0, LONGEST_LEAF, this.offsets[place]);
		const entries = Array.from({ length: this.bytes[48] }, (_, i) => ({
			weekday: this.bytes[49 + 4 * i],
			row: this.bytes[50 + 4 * i],
			total: this.bytes.readUInt16LE(51 + 4 * i),
		}));
		return {
			salt: Buffer.from(this.bytes.subarray(0, 16)),
			statement: { member: Buffer.from(this.bytes.subarray(16, 48)), week: this.state.week, entries },
		};
	}

	/** Places of a member's leaves: they lie side by side, in ascending order of members. */
	of(member) {
		let [low, high] = [0, this.state.count];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (Buffer.compare(this.at(middle).statement.member, member) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		const places = [];
		while (low < this.state.count && this.at(low).statement.member.equals(member)) {
			places.push(low);
			low += 1;
		}
		return places;
	}

	close() {
		closeSync(this.fd);
	}
}

/** What a member needs to claim its week: all its leaves, for its file. */
export function proofsOf(work, leaves, tree, places) {
	const { genesis, program, week, root, count, batch } = work.state;
	const parts = places.map((index) => {
		const { salt, statement } = leaves.at(index);
		return { index, entries: statement.entries, salt: toHex(salt), proof: tree.proof(index).map(toHex) };
	});
	const member = addressOf(leaves.at(places[0]).statement.member);
	return { genesis, program, week, root, count, ...(batch === undefined ? {} : { batch }), member, leaves: parts };
}

const isWhole = (value, most = 2 ** 32 - 1) => Number.isInteger(value) && value >= 0 && value <= most;
const isEntry = (entry) => isWhole(entry?.weekday, 6) && isWhole(entry.row, 63) && isWhole(entry.total, 65_535);

/** A member's file as read: checked field by field, hashes as bytes. Throws with the field that is wrong. */
export function readProofs(value) {
	const fail = (field) => { throw new Failure(`not a member's file: '${field}' is missing or wrong`); };
	const genesis = fromHex(value?.genesis, 32) ?? fail('genesis');
	const root = fromHex(value.root, 32) ?? fail('root');
	const member = (typeof value.member === 'string' && accountOf(value.member)) || fail('member');
	['program', 'week', 'count'].filter((field) => !isWhole(value[field])).forEach(fail);
	if (!Array.isArray(value.leaves) || value.leaves.length === 0) {
		fail('leaves');
	}
	const leaves = value.leaves.map((leaf) => {
		const salt = fromHex(leaf?.salt, 16) ?? fail('salt');
		const good = Array.isArray(leaf.entries) && leaf.entries.length <= MAX_ENTRIES && leaf.entries.every(isEntry);
		const statement = { member, week: value.week, entries: good ? leaf.entries : fail('entries') };
		const index = isWhole(leaf.index) ? leaf.index : fail('index');
		const path = Array.isArray(leaf.proof) ? leaf.proof.map((hash) => fromHex(hash, 32) ?? fail('proof')) : fail('proof');
		return { index, salt, statement, path, hash: leafHash(genesis, value.program, value.week, index, statement, salt) };
	});
	return { ...value, root, leaves };
}
