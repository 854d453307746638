// SPDX-License-Identifier: Apache-2.0
// Merkle trees over statements, as `pallets/learn-to-earn/src/merkle.rs` defines them:
//
// leaf = H(0x00, genesis, program, week, index, statement, salt), node = H(0x01, left, right), and the last of an odd number
// of nodes moves up as it is. `genesis` is encoded as bytes with their length, everything else as SCALE encodes it.

import { blake2 } from './hash.mjs';

/** Leaves of a tree at most. */
export const MAX_LEAVES = 2 ** 20;
/** Entries of a statement at most. */
export const MAX_ENTRIES = 32;

const HASH = 32;

/** A statement as SCALE encodes it: `{ member: 32 bytes, week, entries: [{ weekday, row, total }] }`. */
export function encodeStatement({ member, week, entries }) {
	const bytes = Buffer.alloc(37 + 4 * entries.length);
	bytes.set(member, 0);
	bytes.writeUInt32LE(week, 32);
	// At most 32 entries: the length fits the one-byte form of a compact number.
	bytes[36] = entries.length << 2;
	entries.forEach(({ weekday, row, total }, i) => {
		bytes[37 + 4 * i] = weekday;
		bytes[38 + 4 * i] = row;
		bytes.writeUInt16LE(total, 39 + 4 * i);
	});
	return bytes;
}

/** The hash of one member's week at its place of the tree. */
export function leafHash(genesis, program, week, index, statement, salt) {
	const head = Buffer.alloc(2 + genesis.length + 12);
	head[1] = genesis.length << 2;
	head.set(genesis, 2);
	head.writeUInt32LE(program, 2 + genesis.length);
	head.writeUInt32LE(week, 6 + genesis.length);
	head.writeUInt32LE(index, 10 + genesis.length);
	return blake2(Buffer.concat([head, encodeStatement(statement), salt]));
}

const pair = Buffer.alloc(1 + 2 * HASH, 1);

/** The hash of two nodes. */
export function nodeHash(left, right) {
	pair.set(left, 1);
	pair.set(right, 1 + HASH);
	return blake2(pair);
}

/** How many nodes each level has, from the leaves to the root. */
export function widths(count) {
	const all = [count];
	while (all.at(-1) > 1) {
		all.push(Math.ceil(all.at(-1) / 2));
	}
	return all;
}

/** All levels of a tree, one behind the other: 64 MB for 2^20 leaves. */
export class Tree {
	constructor(nodes, count) {
		this.nodes = nodes;
		this.count = count;
		this.widths = widths(count);
		if (nodes.length !== this.widths.reduce((sum, width) => sum + width, 0) * HASH) {
			throw new Error('the tree is damaged');
		}
	}

	/** From the hashes of the leaves, one behind the other. */
	static over(leaves, tick = () => {}) {
		const count = leaves.length / HASH;
		const levels = widths(count);
		const nodes = Buffer.alloc(levels.reduce((sum, width) => sum + width, 0) * HASH);
		nodes.set(leaves);
		let [below, above] = [0, count];
		for (const width of levels.slice(0, -1)) {
			for (let at = 0; at < width; at += 2) {
				const left = nodes.subarray((below + at) * HASH, (below + at + 1) * HASH);
				const alone = at + 1 === width;
				const right = nodes.subarray((below + at + 1) * HASH, (below + at + 2) * HASH);
				nodes.set(alone ? left : nodeHash(left, right), (above + (at >> 1)) * HASH);
			}
			below += width;
			above += Math.ceil(width / 2);
			tick(above);
		}
		return new Tree(nodes, count);
	}

	at(place) {
		return this.nodes.subarray(place * HASH, (place + 1) * HASH);
	}

	get root() {
		return this.nodes.subarray(-HASH);
	}

	/** The hashes beside the way from a leaf to the root, the leaf's neighbour first. */
	proof(index) {
		const proof = [];
		let [start, at] = [0, index];
		for (const width of this.widths.slice(0, -1)) {
			if ((at ^ 1) < width) {
				proof.push(this.at(start + (at ^ 1)));
			}
			start += width;
			at >>= 1;
		}
		return proof;
	}
}

/** Does `leaf` stand at `index` of the tree with `count` leaves and this root? */
export function verify(root, leaf, index, count, proof) {
	if (index >= count) {
		return false;
	}
	let [at, width, hash, used] = [index, count, leaf, 0];
	while (width > 1) {
		if (at % 2 === 1 || at + 1 < width) {
			if (used === proof.length) {
				return false;
			}
			hash = at % 2 === 0 ? nodeHash(hash, proof[used]) : nodeHash(proof[used], hash);
			used += 1;
		}
		at = Math.floor(at / 2);
		width = Math.ceil(width / 2);
	}
	return used === proof.length && Buffer.compare(hash, root) === 0;
}
