// SPDX-License-Identifier: Apache-2.0
// From a file of activities to a tree, in bounded memory: lines are sorted into sixty-four files by their member's first
// bits, then each of these is read for itself, so the same activities give the same leaves whatever the order of the lines.
// Progress is written down at every step; whoever is killed goes on from the last one.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Bad, Csv, Frame, Xapi, entriesOf } from './activities.mjs';
import { Failure, progress } from './cli.mjs';
import { PPM, sumWeek, valueAt } from './formula.mjs';
import { fromHex, hashOf, toHex } from './hash.mjs';
import { records } from './lines.mjs';
import { MAX_ENTRIES, MAX_LEAVES, Tree, leafHash } from './merkle.mjs';
import { BUCKETS, Growing, Work, packLeaf } from './work.mjs';

const RECORD = 56;
const CHECKPOINT = 100_000;

function pack({ member, weekday, row, units, name }, line) {
	const bytes = Buffer.alloc(RECORD);
	bytes.set(member, 0);
	bytes[32] = weekday;
	bytes[33] = row;
	bytes.writeUInt16LE(units, 34);
	bytes.set(name, 36);
	bytes.writeUInt32LE(line, 52);
	return bytes;
}

const unpack = (bytes) => ({
	weekday: bytes[32], row: bytes[33], units: bytes.readUInt16LE(34), name: bytes.subarray(36, 52), line: bytes.readUInt32LE(52),
});

/** What a build is of: if any of it changes, its directory cannot go on. */
function subject({ input, format, week, table, verbs }) {
	const { size, mtimeMs } = statSync(input);
	return {
		input: resolve(input), size, mtime: Math.floor(mtimeMs), format, week,
		genesis: table.genesis, program: table.program, table: hashOf({ table, verbs }),
	};
}

function begin(work, wanted) {
	const keys = Object.keys(wanted);
	if (work.state) {
		const other = keys.find((key) => work.state[key] !== wanted[key]);
		if (other) {
			throw new Failure(`${work.dir} is of another ${other}: name a new directory`);
		}
		return;
	}
	if (existsSync(work.dir) && readdirSync(work.dir).length > 0) {
		throw new Failure(`${work.dir} is not empty and has no batch: name a new directory`);
	}
	work.save({
		...wanted, stage: 'read', next: 0, line: 1, lines: 0, sizes: Array(BUCKETS).fill(0), errors: 0, bad: 0,
	});
}

async function readLines(work, frame, verbs) {
	const { input, size, format, sizes } = work.state;
	const buckets = sizes.map((from, i) => new Growing(work.path(`part-${i}`), from));
	const errors = new Growing(work.path('errors.txt'), work.state.errors);
	let { next, line, lines, bad, header } = work.state;
	const checkpoint = () => work.save({
		next, line, lines, bad, header, sizes: buckets.map((bucket) => bucket.flush()), errors: errors.flush(),
	});
	let reader = format === 'xapi' ? new Xapi(frame, verbs) : header && new Csv(frame, header);
	const tick = progress('bytes read', size);
	for await (const record of records(input, { quoted: format === 'csv', next, line })) {
		if (reader) {
			try {
				const act = reader.read(record.text);
				buckets[act.member[0] >> 2].add(pack(act, record.line));
			} catch (error) {
				if (!(error instanceof Bad)) {
					throw error;
				}
				bad += 1;
				errors.add(Buffer.from(`${record.line}\t${error.message}\n`));
			}
			lines += 1;
		} else {
			header = record.text;
			try {
				reader = new Csv(frame, header);
			} catch (error) {
				throw new Failure(`${input}:${record.line}: ${error.message}`);
			}
		}
		next = record.next;
		line = record.nextLine;
		if (lines % CHECKPOINT === 0) {
			checkpoint();
			tick(next);
		}
	}
	checkpoint();
	[...buckets, errors].forEach((file) => file.close());
	work.save({ stage: 'leaves', bucket: 0, count: 0, repeated: 0, rows: [], points: '0', leavesSize: 0 });
}

/** The activities of one bucket by member, in ascending order of members. */
function membersOf(bytes) {
	const members = new Map();
	for (let at = 0; at < bytes.length; at += RECORD) {
		const record = bytes.subarray(at, at + RECORD);
		const member = record.toString('latin1', 0, 32);
		const acts = members.get(member);
		if (acts) {
			acts.push(unpack(record));
		} else {
			members.set(member, [unpack(record)]);
		}
	}
	return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, acts]) => [Buffer.from(member, 'latin1'), acts]);
}

/** The most points that a member's entries can add, the highest bonus included. */
export function mostPoints(entries, table, week) {
	const rows = new Map();
	for (const { weekday, row, total } of entries) {
		const totals = rows.get(row) ?? Array(7).fill(0);
		totals[weekday] += table.rows[row].mode === 'Once' ? 1 : total;
		rows.set(row, totals);
	}
	const rules = valueAt(table.rules, week);
	const said = [...rows].map(([row, totals]) => ({ row, totals }));
	const { learning, community } = sumWeek(said, table.rows, week, rules, 0);
	return learning + community + (learning * BigInt(rules?.bonusCap ?? 0)) / PPM;
}

function makeLeaves(work, table) {
	const { genesis: hex, program, week } = work.state;
	const genesis = fromHex(hex, 32);
	let { bucket, count, repeated, bad } = work.state;
	let points = BigInt(work.state.points);
	const rows = new Set(work.state.rows);
	const leaves = new Growing(work.path('leaves.bin'), work.state.leavesSize);
	const index = new Growing(work.path('leaves.idx'), count * 4);
	const hashes = new Growing(work.path('hashes.bin'), count * 32);
	const errors = new Growing(work.path('errors.txt'), work.state.errors);
	const tick = progress('parts made into leaves', BUCKETS);
	for (; bucket < BUCKETS; bucket += 1) {
		for (const [member, acts] of membersOf(readFileSync(work.path(`part-${bucket}`)))) {
			let said;
			try {
				said = entriesOf(acts, table.rows);
			} catch (error) {
				if (!(error instanceof Bad)) {
					throw error;
				}
				bad += 1;
				errors.add(Buffer.from(`${error.line}\t${error.message}\n`));
				continue;
			}
			repeated += said.repeated;
			points += mostPoints(said.entries, table, week);
			for (let at = 0; at < said.entries.length; at += MAX_ENTRIES) {
				const entries = said.entries.slice(at, at + MAX_ENTRIES);
				entries.forEach(({ row }) => rows.add(row));
				const salt = randomBytes(16);
				const offset = Buffer.alloc(4);
				offset.writeUInt32LE(leaves.size + leaves.length);
				index.add(offset);
				leaves.add(packLeaf({ salt, member, entries }));
				hashes.add(leafHash(genesis, program, week, count, { member, week, entries }, salt));
				count += 1;
			}
		}
		if (count > MAX_LEAVES) {
			throw new Failure(`more than ${MAX_LEAVES} statements: split the file`);
		}
		// The state comes last: what it counts is written.
		[leaves, index, hashes, errors].forEach((file) => file.flush());
		work.save({
			bucket: bucket + 1, count, repeated, bad, points: String(points), rows: [...rows].sort((a, b) => a - b),
			leavesSize: leaves.size, errors: errors.size,
		});
		tick(bucket + 1);
	}
	[leaves, index, hashes, errors].forEach((file) => file.close());
}

/** Says every bad line with its number; nothing can be done with the directory afterwards. */
function refuse(work) {
	const lines = readFileSync(work.path('errors.txt'), 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t'));
	lines.sort(([a], [b]) => Number(a) - Number(b));
	for (const [line, ...message] of lines) {
		process.stderr.write(`${work.state.input}:${line}: ${message.join('\t')}\n`);
	}
	work.clear();
	throw new Failure(`${lines.length} bad line${lines.length === 1 ? '' : 's'}; nothing was made of the file`);
}

/** Builds a batch in `dir`, or goes on with it. Gives its state. */
export async function build({ dir, input, format, week, table, verbs }) {
	const work = new Work(dir);
	begin(work, subject({ input, format, week, table, verbs }));
	if (work.state.stage === 'read') {
		await readLines(work, new Frame(table, week), verbs);
	}
	if (work.state.stage === 'leaves') {
		makeLeaves(work, table);
		if (work.state.bad > 0) {
			refuse(work);
		}
		if (work.state.count === 0) {
			work.clear();
			throw new Failure(`${input} has no activity`);
		}
		const tree = Tree.over(readFileSync(work.path('hashes.bin')), progress('nodes hashed', 2 * work.state.count));
		writeFileSync(work.path('tree.bin'), tree.nodes);
		work.save({ stage: 'built', root: toHex(tree.root), proofs: 0 });
		work.clear(work.parts());
	}
	return work.state;
}
