// SPDX-License-Identifier: Apache-2.0
// The batch tool without a chain: what it reads, what it hashes, what it refuses, and that it goes on where it was killed.
// Hashes were computed by another program (Python's hashlib); the shapes of trees are those of the pallet's own tests.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { encodeAddress } from '@polkadot/util-crypto';

import { Bad, Csv, Frame, Xapi, entriesOf, minutesOf } from '../../scripts/learn/lib/activities.mjs';
import { mostPoints } from '../../scripts/learn/lib/build.mjs';
import { accountOf, addressOf, toHex } from '../../scripts/learn/lib/hash.mjs';
import { fieldsOf, records } from '../../scripts/learn/lib/lines.mjs';
import { MAX_LEAVES, Tree, leafHash, nodeHash, verify } from '../../scripts/learn/lib/merkle.mjs';
import { newDir, removeDir, until } from '../lib/node.mjs';
import { start, tool, toolFails } from '../lib/tools.mjs';

/** Monday of week 2969 is 23 November 2026. */
const WEEK = 2969;
const LEA = addressOf(Buffer.alloc(32, 1));
const NORA = addressOf(Buffer.alloc(32, 2));
const TERMS = [[0, { points: 2, dayCap: 100, weekCap: 300 }]];
const ROWS = [
	{ kind: 'study', category: 'Learning', mode: 'Total', timed: true, role: 0, terms: TERMS },
	{ kind: 'section', category: 'Learning', mode: 'Once', timed: false, role: 0, terms: TERMS },
	{ kind: 'help', category: 'Community', mode: 'Total', timed: false, role: 0, terms: TERMS },
	{ kind: 'quiz', category: 'Learning', mode: 'Chain', timed: false, role: 0, terms: TERMS },
	{ kind: 'help', category: 'Community', mode: 'Total', timed: false, role: 1, terms: TERMS },
	{ kind: 'later', category: 'Community', mode: 'Total', timed: false, role: 0, terms: [[WEEK + 1, TERMS[0][1]]] },
].map((row, place) => ({ row: place, ...row }));
const TABLE = { genesis: `0x${'07'.repeat(32)}`, program: 3, rules: [[0, { minDayPoints: 1, goalMinutes: 0, step: 0, goalStep: 0, bonusCap: 300_000 }]], rows: ROWS };
const frame = () => new Frame(TABLE, WEEK);
const fill = (byte) => Buffer.alloc(32, byte);

const csv = (line, header = 'member,day,kind,units') => new Csv(frame(), header).read(line);
const badLine = (read) => {
	try {
		read();
	} catch (error) {
		assert.ok(error instanceof Bad, error.stack);
		return error.message;
	}
	return assert.fail('a bad line is expected');
};

describe('hashes', () => {
	// covers: L-02
	test('leaves are hashed over chain, program, week, place, statement and salt', () => {
		const leaf = (index, member, entries, salt) => (
			toHex(leafHash(fill(7), 3, WEEK, index, { member, week: WEEK, entries }, salt)));
		const two = [{ weekday: 0, row: 0, total: 60 }, { weekday: 1, row: 1, total: 2 }];
		assert.equal(leaf(0, fill(1), two, Buffer.alloc(16, 9)), '0xa3df8260fbd6ff3c1307116667d4ec8d322971da7618cab7949eaaa095c8de26');
		const most = Array.from({ length: 32 }, (_, day) => ({ weekday: day % 7, row: day, total: 65_535 - day }));
		assert.equal(
			leaf(MAX_LEAVES - 1, fill(2), most, Buffer.from([...Array(16).keys()])),
			'0x7e37239b8cff7fd3ee565963d0b864b6f2dac934fa5e20a3089ba7ce4616ba1f',
		);
	});

	// covers: L-02
	test('trees of every size prove every leaf and nothing else', () => {
		const roots = {
			1: '00'.repeat(32),
			2: 'eb7a1a9fbc14e44b80cc681343479dae8291d6fba69e00b766716f92ab7e6c27',
			3: 'ffe4b6ea1fa63b42744bed5f2b874cc54f48f16eaecef5ffe789a7642cfe8870',
			5: '941b2afcf72890cf56fae9a402a150aa7b2b9d2c44584e25a2f8f13afcf59452',
			67: 'a2f63f6cd6196fccaf023df0db4c48e20688959b079a2b84b5ebb408ef605ae9',
		};
		for (let count = 1; count <= 67; count += 1) {
			const tree = Tree.over(Buffer.concat([...Array(count).keys()].map(fill)));
			if (roots[count]) {
				assert.equal(toHex(tree.root), `0x${roots[count]}`, `root over ${count}`);
			}
			for (let index = 0; index < count; index += 1) {
				const proof = tree.proof(index);
				assert.ok(proof.length <= Math.ceil(Math.log2(count)));
				assert.ok(verify(tree.root, fill(index), index, count, proof), `${index} of ${count}`);
				assert.ok(!verify(tree.root, fill(0xee), index, count, proof));
				assert.ok(count === 1 || !verify(tree.root, fill(index), (index + 1) % count, count, proof));
				assert.ok(!verify(tree.root, fill(index), index, count, [...proof, fill(0)]), 'a proof too long');
				assert.ok(count === 1 || !verify(tree.root, fill(index), index, count, proof.slice(1)), 'a proof too short');
			}
		}
	});

	// covers: L-02
	test('a million leaves need twenty hashes', () => {
		const proof = [...Array(20).keys()].map(fill);
		const root = proof.reduce((hash, sibling) => Buffer.from(nodeHash(hash, sibling)), fill(1));
		assert.equal(toHex(root), '0xb68a2da2195cafba531ddd14e8160ee61da9ca1abb98cc7d3bc63ba7c6b7bd84');
		assert.ok(verify(root, fill(1), 0, MAX_LEAVES, proof));
		assert.ok(!verify(root, fill(1), 0, MAX_LEAVES / 2, proof));
	});

	test('addresses are those of the general library', () => {
		for (const network of [0, 2, 42, 255, 1_284]) {
			for (const account of [fill(0), fill(0xff), Buffer.concat([Buffer.alloc(2), Buffer.alloc(30, 5)]), ...[...Array(20).keys()].map((n) => leafHash(fill(n), 0, 0, 0, { member: fill(0), week: 0, entries: [] }, Buffer.alloc(16)))]) {
				const address = encodeAddress(account, network);
				assert.equal(toHex(accountOf(address)), toHex(account), address);
				if (network < 64) {
					assert.equal(addressOf(Buffer.from(account), network), address);
				}
			}
		}
		for (const wrong of ['', 'x', LEA.slice(1), `${LEA}1`, LEA.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')), '0x12', `0x${'zz'.repeat(32)}`, 'O'.repeat(48)]) {
			assert.equal(accountOf(wrong), undefined, wrong);
		}
		assert.deepEqual(accountOf(`0x${'01'.repeat(32)}`), fill(1));
	});
});

describe('reading', () => {
	let dir;
	before(() => { dir = newDir(); });
	after(() => removeDir(dir));

	test('CSV follows RFC 4180, and lines are counted through quotes', async () => {
		assert.deepEqual(fieldsOf('a, b ,"c, ""d""",'), ['a', 'b', 'c, "d"', '']);
		assert.equal(fieldsOf('a,"b'), undefined);
		assert.equal(fieldsOf('a,b"c",d'), undefined);
		const path = join(dir, 'quoted.csv');
		writeFileSync(path, '\uFEFFone\r\n\n"two\nlines",x\nlast');
		const found = [];
		for await (const record of records(path, { quoted: true })) {
			found.push(record);
		}
		assert.deepEqual(found.map(({ text, line }) => [line, text]), [[1, 'one'], [3, '"two\nlines",x'], [5, 'last']]);
		// Begun again behind any record, the rest is the same.
		const rest = [];
		for await (const { text, line } of records(path, { quoted: true, next: found[0].next, line: found[0].nextLine })) {
			rest.push([line, text]);
		}
		assert.deepEqual(rest, [[3, '"two\nlines",x'], [5, 'last']]);
	});

	test('a record longer than one read is one record', async () => {
		const path = join(dir, 'long.txt');
		const long = 'x'.repeat(3_000_000);
		writeFileSync(path, `a\n${long}\nb`);
		const found = [];
		for await (const { text, line } of records(path, { quoted: false })) {
			found.push([line, text.length]);
		}
		assert.deepEqual(found, [[1, 1], [2, 3_000_000], [3, 1]]);
		writeFileSync(path, Buffer.alloc(10_000_000, 'x'));
		await assert.rejects(records(path, { quoted: false }).next(), /long\.txt:1: a line of more than/);
	});

	test('a line of CSV becomes an activity', () => {
		const read = csv(`${LEA},2026-11-29,study,45`);
		assert.deepEqual([toHex(read.member), read.weekday, read.row, read.units], [toHex(fill(1)), 6, 0, 45]);
		assert.equal(csv(`"x-1",section, 7 ,2026-11-23,${NORA}`, 'ID,Kind,units,day,MEMBER').units, 7);
		assert.equal(csv(`${LEA},2026-11-29,#4,1`).row, 4, 'a row by its number');
	});

	test('each bad line of CSV says what is wrong', () => {
		const bad = (line) => badLine(() => csv(line));
		assert.match(bad('nobody,2026-11-23,study,45'), /member 'nobody' is not an address/);
		assert.match(bad(`${LEA},2026-11-30,study,45`), /not in week 2969 \(2026-11-23 to 2026-11-29\)/);
		assert.match(bad(`${LEA},2026-02-30,study,45`), /not a date/);
		assert.match(bad(`${LEA},2026-11-23,dance,45`), /'dance' is not in the program's table/);
		assert.match(bad(`${LEA},2026-11-23,quiz,4`), /counted by the chain itself/);
		assert.match(bad(`${LEA},2026-11-23,help,4`), /rows 2 and 4: name the row as #2/);
		assert.match(bad(`${LEA},2026-11-23,later,4`), /does not count yet/);
		assert.match(bad(`${LEA},2026-11-23,study,1441`), /minutes of one day from 1 to 1440/);
		assert.match(bad(`${LEA},2026-11-23,study,-1`), /'-1'/);
		assert.match(bad(`${LEA},2026-11-23,study,4.5`), /'4.5'/);
		assert.match(bad(`${LEA},2026-11-23,section,256`), /item from 0 to 255/);
		assert.match(bad(`${LEA},2026-11-23,study`), /3 fields, not 4/);
		assert.match(bad(`${LEA},2026-11-23,"study,4`), /quotes/);
		assert.match(badLine(() => new Csv(frame(), 'member,day,kind')), /lacks column 'units'/);
		assert.match(badLine(() => new Csv(frame(), 'member,day,kind,units,mood')), /unknown column 'mood'/);
		assert.match(badLine(() => new Csv(frame(), 'member,day,kind,units,day')), /repeats column 'day'/);
	});

	const statement = (change = {}) => ({
		id: 'u-1', actor: { account: { homePage: 'https://lms', name: LEA } }, verb: { id: 'https://lms/verbs/study' },
		object: { id: 'https://lms/unit/12' }, result: { duration: 'PT1H30M59S' }, timestamp: '2026-11-24T23:30:00-02:00', ...change,
	});
	const xapi = (change, verbs) => new Xapi(frame(), verbs).read(JSON.stringify(statement(change)));

	test('an xAPI statement becomes an activity', () => {
		const read = xapi();
		assert.deepEqual([toHex(read.member), read.weekday, read.row, read.units], [toHex(fill(1)), 2, 0, 90], 'Wednesday in UTC');
		const item = xapi({ verb: { id: 'urn:done' } }, { 'urn:done': 'section' });
		assert.deepEqual([item.row, item.units], [1, 12]);
		const help = { verb: { id: 'x/#2' } };
		assert.equal(xapi(help).units, 1);
		assert.equal(xapi({ ...help, result: { extensions: { 'https://lms/units': 3 } } }).units, 3);
	});

	test('durations are read as ISO 8601 has them', () => {
		const all = { PT45M: 45, PT1H: 60, P1DT2H: 1_560, PT59S: 0, 'PT90.5S': 1, P: undefined, PT: undefined, '45M': undefined, PTM: undefined };
		for (const [text, minutes] of Object.entries(all)) {
			assert.equal(minutesOf(text), minutes, text);
		}
	});

	test('each bad statement says what is wrong', () => {
		const bad = (change) => badLine(() => xapi(change));
		assert.match(badLine(() => new Xapi(frame()).read('{')), /not a statement in JSON/);
		assert.match(badLine(() => new Xapi(frame()).read('null')), /actor.account.name is missing/);
		assert.match(bad({ actor: {} }), /actor.account.name is missing/);
		assert.match(bad({ verb: undefined }), /verb.id is missing/);
		assert.match(bad({ verb: { id: 'constructor' } }), /'constructor' is not in the program's table/);
		assert.match(bad({ timestamp: '2026-11-24' }), /not a time with its zone/);
		assert.match(bad({ timestamp: '2026-12-24T10:00:00Z' }), /not in week 2969/);
		assert.match(bad({ result: {} }), /result.duration/);
		assert.match(bad({ verb: { id: 'x/section' }, object: { id: 'x' } }), /does not end with an item's number/);
	});

	test('a member\'s week: days are added, ids and items count once, a day has no more than its minutes', () => {
		let line = 0;
		const act = (weekday, row, units, id) => {
			line += 1;
			return { weekday, row, units, name: id ? Buffer.alloc(16, id) : Buffer.alloc(16), line };
		};
		const said = entriesOf([act(3, 0, 40), act(3, 0, 20), act(1, 2, 1, 5), act(1, 2, 1, 5), act(4, 1, 9), act(2, 1, 9)], ROWS);
		assert.deepEqual(said.entries, [
			{ weekday: 1, row: 2, total: 1 }, { weekday: 2, row: 1, total: 9 }, { weekday: 3, row: 0, total: 60 },
		]);
		assert.equal(said.repeated, 1);
		assert.match(badLine(() => entriesOf([act(0, 0, 1_000), act(0, 0, 441)], ROWS)), /1441 units of 'study' on one day: 1440 at most/);
		assert.match(badLine(() => entriesOf([act(0, 0, 10, 1), act(0, 0, 11, 1)], ROWS)), /the id of line 9 again/);
	});

	test('the most points: caps and the highest bonus', () => {
		// 100 + 60 units of study at 2 points, two items, three deeds; 30 % on the learning points.
		const entries = [[0, 0, 150], [1, 0, 60], [1, 1, 200], [1, 1, 7], [2, 2, 3]].map(([weekday, row, total]) => ({ weekday, row, total }));
		assert.equal(mostPoints(entries, TABLE, WEEK), 324n + 6n + (324n * 3n) / 10n);
	});
});

describe('the command', () => {
	let dir;
	let built;
	const path = (...names) => join(dir, ...names);
	const build = (input, to, ...more) => ['build', path(input), '--week', '2026-11-25', '--dir', path(to), '--table', path('table.json'), ...more];

	before(() => {
		dir = newDir();
		writeFileSync(path('table.json'), JSON.stringify(TABLE));
		const lines = [...Array(50).keys()].flatMap((n) => [`${addressOf(fill(n * 5))},2026-11-23,study,${n + 1}`, `0x${toHex(fill(n * 5)).slice(2)},2026-11-24,#2,1`]);
		writeFileSync(path('good.csv'), `member,day,kind,units\n${lines.join('\n')}\n`);
		writeFileSync(path('shuffled.csv'), `member,day,kind,units\n${lines.reverse().join('\n')}`);
	});

	after(() => removeDir(dir));

	// covers: L-02
	test('builds a tree, hands out a file for each member, verifies each', async () => {
		const out = await tool('batch', build('good.csv', 'batch'));
		// 50 · 51 / 2 minutes at 2 points, of them 30 % more, and 50 deeds at 2 points.
		const most = [...Array(50).keys()].reduce((sum, n) => sum + 2 * (n + 1) + Math.floor((2 * (n + 1) * 3) / 10) + 2, 0);
		assert.match(out, new RegExp(`100 lines, 0 repeated, 50 statements, at most ${most} points`));
		built = JSON.parse(readFileSync(path('batch', 'state.json')));
		await tool('batch', ['proofs', path('batch')]);
		const files = readdirSync(path('batch', 'proofs'), { recursive: true }).filter((name) => name.endsWith('.json'));
		assert.equal(files.length, 50);
		const file = path('batch', 'proofs', files[7]);
		assert.match(await tool('batch', ['verify', file]), /ok: 1 statement\(s\)/);
		const one = JSON.parse(readFileSync(file));
		assert.deepEqual(JSON.parse(await tool('batch', ['proofs', path('batch'), '--member', one.member])), one);
		one.leaves[0].entries[0].total += 1;
		writeFileSync(path('forged.json'), JSON.stringify(one));
		assert.match((await toolFails('batch', ['verify', path('forged.json')], 1))[0], /does not lead to the root/);
		one.leaves[0].salt = '0x00';
		writeFileSync(path('forged.json'), JSON.stringify(one));
		assert.match((await toolFails('batch', ['verify', path('forged.json')], 1))[0], /'salt' is missing or wrong/);
		assert.match((await toolFails('batch', ['proofs', path('batch'), '--member', NORA], 1))[0], /no statement in this batch/);
	});

	test('the order of the lines changes nothing but salts', async () => {
		await tool('batch', build('shuffled.csv', 'shuffled'));
		const leaf = async (where) => {
			const { leaves } = JSON.parse(await tool('batch', ['proofs', path(where), '--member', addressOf(fill(50))]));
			return leaves.map(({ index, entries }) => ({ index, entries }));
		};
		assert.deepEqual(await leaf('shuffled'), await leaf('batch'));
	});

	test('done twice, it is the same batch; of another file or week it is refused', async () => {
		await tool('batch', build('good.csv', 'batch'));
		assert.deepEqual(JSON.parse(readFileSync(path('batch', 'state.json'))).root, built.root);
		assert.match((await toolFails('batch', build('shuffled.csv', 'batch'), 1))[0], /is of another input/);
		mkdirSync(path('full'));
		writeFileSync(path('full', 'precious.txt'), 'mine');
		assert.match((await toolFails('batch', build('good.csv', 'full'), 1))[0], /not empty/);
		assert.deepEqual(readdirSync(path('full')), ['precious.txt']);
	});

	test('every bad line is named, and nothing is made', async () => {
		const good = `${LEA},2026-11-23,study,700`;
		writeFileSync(path('bad.csv'), `member,day,kind,units\n${good}\n${good}\nx,2026-11-23,study,1\n\n${good}\n${LEA},2026-11-23,study,99999\n`);
		const lines = await toolFails('batch', build('bad.csv', 'bad'), 1);
		assert.deepEqual(lines.map((line) => line.replace(path('bad.csv'), '').replace(/ .*/, '')), [':4:', ':6:', ':7:', 'error:']);
		assert.match(lines[1], /2100 units of 'study' on one day/);
		assert.match(lines[3], /3 bad lines; nothing was made of the file/);
		assert.deepEqual(readdirSync(path('bad')), []);
		await toolFails('batch', ['submit', path('bad')], 1, { key: '//Alice' });
	});

	// covers: L-02
	test('killed half-way, it goes on where it was', { timeout: 240_000 }, async () => {
		const lines = [...Array(250_000).keys()].map((n) => `${n % 2 ? LEA : NORA},2026-11-2${3 + (n % 7)},#2,1`);
		writeFileSync(path('long.csv'), `member,day,kind,units\n${lines.join('\n')}\n`);
		const { child, done } = start('batch', build('long.csv', 'long'));
		const state = () => {
			try {
				return JSON.parse(readFileSync(path('long', 'state.json')));
			} catch {
				return undefined;
			}
		};
		const seen = await until('the first step of the build', async () => (state()?.lines > 0 ? state() : undefined));
		child.kill('SIGKILL');
		assert.equal((await done).signal, 'SIGKILL');
		const left = state();
		assert.ok(left.next >= seen.next && left.stage !== 'built', 'killed in the middle');
		const out = await tool('batch', build('long.csv', 'long'));
		assert.match(out, /250000 lines, 0 repeated, 2 statements/);
		const said = JSON.parse(await tool('batch', ['proofs', path('long'), '--member', LEA])).leaves[0].entries;
		// Each line once: of 125,000 lines of a member every seventh is of a day, to the last one.
		assert.equal(said.reduce((sum, { total }) => sum + total, 0), 125_000);
		assert.equal(said.length, 7);
	});

	test('explains itself, and answers wrong arguments with one line', async () => {
		assert.match(await tool('batch', ['--help']), /Usage: batch.mjs COMMAND/);
		for (const name of ['table', 'build', 'submit', 'proofs', 'verify', 'claim']) {
			assert.match(await tool('batch', [name, '--help']), new RegExp(`Usage: batch.mjs ${name} `));
		}
		const wrong = [
			[], ['dance'], ['build'], ['build', 'x'], ['build', 'x', '--week', 'monday', '--dir', 'd'], ['build', 'x', '--colour', 'red'],
			['table', '--program', 'one'], ['claim'], ['submit', path('batch'), '--max-points', '0'], ['table', '--program', '0', '--ws', 'here'],
		];
		for (const args of wrong) {
			assert.equal((await toolFails('batch', args, 2)).length, 1, args.join(' '));
		}
		assert.match((await toolFails('batch', ['table', '--program', '0', '--ws', 'ws://127.0.0.1:1'], 1)).join(), /no node answers at/);
		assert.match((await toolFails('batch', ['submit', path('batch')], 2, { env: { ENMESH_KEY: '' } }))[0], /no key/);
		assert.match((await toolFails('batch', ['verify', path('none.json')], 1))[0], /ENOENT/);
		assert.match((await toolFails('batch', build('none.csv', 'none'), 1))[0], /there is no file/);
	});
});
