#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Turns a file of activities into a Merkle batch: one transaction says the weeks of up to 2^20 members.

import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { date } from './lib/activities.mjs';
import { build } from './lib/build.mjs';
import { CHAIN, Refused, SIGNER, eventOf, send, signerOf, timeOf, withChain } from './lib/chain.mjs';
import { Failure, Usage, main, progress, text, whole } from './lib/cli.mjs';
import { dayIn, dayOf, weekOf } from './lib/formula.mjs';
import { accountOf, addressOf, toHex } from './lib/hash.mjs';
import { verify } from './lib/merkle.mjs';
import { Work, proofsOf, readProofs } from './lib/work.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Failure(`cannot read ${path}: ${error.code ?? 'not JSON'}`);
	}
}

/** What a build must know of the chain: its genesis, and a program's rows and rules. */
async function tableOf(api, program) {
	const info = await api.call.learnToEarnApi.program(program);
	if (info.isNone) {
		throw new Failure(`there is no program ${program}`);
	}
	const rows = await api.call.learnToEarnApi.rows(program);
	return {
		genesis: api.genesisHash.toHex(),
		program,
		rules: info.unwrap().rules.map(([from, rules]) => [from.toNumber(), rules.toJSON()]),
		rows: rows.map(({ row, spec, terms }) => ({
			row: row.toNumber(),
			role: spec.role.toNumber(),
			kind: spec.kind.toUtf8(),
			category: spec.category.type,
			mode: spec.mode.type,
			timed: spec.timed.isTrue,
			terms: terms.map(([from, value]) => [from.toNumber(), value.toJSON()]),
		})),
	};
}

async function table(values) {
	const program = whole(values.program, 'program');
	say(JSON.stringify(await withChain(values, (api) => tableOf(api, program)), null, '\t'));
}

/** A week as its number, or as any of its days. */
function weekOption(value) {
	if (/^\d{1,6}$/.test(value)) {
		return Number(value);
	}
	const ms = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
	if (Number.isNaN(ms)) {
		throw new Usage(`--week '${value}' is neither a week's number nor one of its days like 2026-11-21`);
	}
	return weekOf(dayOf(ms));
}

async function runBuild(values, [input]) {
	const week = weekOption(values.week);
	const format = values.format ?? (/\.(jsonl|ndjson)$/.test(input) ? 'xapi' : 'csv');
	if (!['csv', 'xapi'].includes(format)) {
		throw new Usage(`--format '${format}' is neither csv nor xapi`);
	}
	if (!existsSync(input)) {
		throw new Failure(`there is no file ${input}`);
	}
	if (values.table === undefined && values.program === undefined) {
		throw new Usage('name the program with --program, or a file with its table with --table');
	}
	const found = values.table === undefined
		? await withChain(values, (api) => tableOf(api, whole(values.program, 'program')))
		: readJson(values.table);
	const verbs = values.verbs === undefined ? undefined : readJson(values.verbs);
	const state = await build({ dir: values.dir, input, format, week, table: found, verbs });
	say(`week ${week} (${date(dayIn(week, 0))} to ${date(dayIn(week, 6))}): ${state.lines} lines, ${state.repeated} repeated, `
		+ `${state.count} statements, at most ${state.points} points`);
	say(`root ${state.root}`);
}

/** The batch with this root, if it is on the chain already. */
async function findBatch(api, { program, week, root, count }) {
	const all = await api.query.learnToEarn.batches.entries();
	const found = all.find(([, value]) => {
		const batch = value.unwrap();
		return batch.root.toHex() === root && batch.program.toNumber() === program
			&& batch.week.toNumber() === week && batch.count.toNumber() === count;
	});
	return found?.[0].args[0].toNumber();
}

function sameChain(api, genesis) {
	if (api.genesisHash.toHex() !== genesis) {
		throw new Failure(`the batch is of the chain ${genesis}, the node of ${api.genesisHash.toHex()}`);
	}
}

/** Refuses before a fee is paid what the chain would refuse, and says why in numbers. */
async function ensureAllowed(api, { program, week, rows }, points, who) {
	const thisWeek = weekOf(dayOf(await timeOf(api)));
	if (week !== thisWeek && week !== thisWeek - 1) {
		throw new Failure(`week ${week} is ${week > thisWeek ? 'not here yet' : 'frozen'}: chain time is in week ${thisWeek}`);
	}
	const attester = await api.call.learnToEarnApi.attester(program, who);
	if (attester.isNone) {
		throw new Failure(`${who} is no attester of program ${program}`);
	}
	const { rows: allowed, budget, spentThisWeek, spentLastWeek } = attester.unwrap();
	const may = [...allowed].map(Number);
	const foreign = rows.filter((row) => !may.includes(row));
	if (foreign.length > 0) {
		throw new Failure(`${who} cannot attest row${foreign.length === 1 ? '' : 's'} ${foreign.join(', ')}`);
	}
	const left = budget.toBigInt() - (week === thisWeek ? spentThisWeek : spentLastWeek).toBigInt();
	if (points > left) {
		throw new Failure(`the batch may need ${points} points, of the attester's budget ${left} are left for week ${week}`);
	}
}

async function submit(values, [dir]) {
	const work = Work.built(dir);
	const points = values['max-points'] === undefined
		? BigInt(work.state.points)
		: BigInt(whole(values['max-points'], 'max-points', { least: 1, most: Number.MAX_SAFE_INTEGER }));
	if (work.state.batch !== undefined) {
		say(`batch ${work.state.batch}, submitted before`);
		return;
	}
	const signer = await signerOf(values);
	await withChain(values, async (api) => {
		const { genesis, program, week, root, count } = work.state;
		sameChain(api, genesis);
		// Killed between the block and the note of it: then it is there, and is not submitted twice.
		let batch = await findBatch(api, work.state);
		if (batch === undefined) {
			await ensureAllowed(api, work.state, points, signer.address);
			const events = await send(api, api.tx.learnToEarn.commitBatch(program, week, root, count, points), signer, values);
			batch = eventOf(events, 'BatchCommitted').batch.toNumber();
		}
		work.save({ batch });
		say(`batch ${batch}: ${count} statements of week ${week}, at most ${points} points`);
	});
}

const fileOf = (dir, member) => join(dir, member.toString('hex', 0, 1), `${addressOf(member)}.json`);

/** A place's own leaves and those of the same member behind it. */
function run(leaves, first, count) {
	const { member } = leaves.at(first).statement;
	const places = [first];
	while (places.at(-1) + 1 < count && leaves.at(places.at(-1) + 1).statement.member.equals(member)) {
		places.push(places.at(-1) + 1);
	}
	return { member, places };
}

const EVERY = 4_096;

async function proofs(values, [dir]) {
	const work = Work.built(dir);
	const [leaves, tree, { count }] = [work.leaves(), work.tree(), work.state];
	if (values.member !== undefined) {
		const member = accountOf(values.member);
		if (!member) {
			throw new Usage(`--member '${values.member}' is not an address`);
		}
		const places = leaves.of(member);
		if (places.length === 0) {
			throw new Failure(`${values.member} has no statement in this batch`);
		}
		say(JSON.stringify(proofsOf(work, leaves, tree, places), null, '\t'));
		return;
	}
	const out = values.out ?? work.path('proofs');
	for (let byte = 0; byte < 256; byte += 1) {
		mkdirSync(join(out, byte.toString(16).padStart(2, '0')), { recursive: true });
	}
	// Begun anew once the batch has its number, and in another place.
	const { batch, proofs: done, proofsFor } = work.state;
	const target = `${batch} in ${out}`;
	const tick = progress('statements handed out', count);
	let place = proofsFor === target ? done : 0;
	for (let files = 1; place < count; files += 1) {
		const { member, places } = run(leaves, place, count);
		writeFileSync(fileOf(out, member), JSON.stringify(proofsOf(work, leaves, tree, places)));
		place += places.length;
		if (files % EVERY === 0) {
			work.save({ proofs: place, proofsFor: target });
			tick(place);
		}
	}
	work.save({ proofs: place, proofsFor: target });
	leaves.close();
	say(`${count} statements, a file for each member in ${out}`);
}

/** Every leaf of a member's file stands in its tree. */
function ensureInTree(file, { root, count, leaves }) {
	for (const { hash, index, path } of leaves) {
		if (!verify(root, hash, index, count, path)) {
			throw new Failure(`${file}: the statement at ${index} does not lead to the root ${toHex(root)}`);
		}
	}
}

/** The batch that a member's file is of, which must be open. */
async function openBatch(api, { genesis, batch, program, week, root, count }) {
	sameChain(api, genesis);
	const number = batch ?? await findBatch(api, { program, week, root: toHex(root), count });
	const found = number === undefined ? undefined : (await api.query.learnToEarn.batches(number)).unwrapOr(undefined);
	if (!found || found.root.toHex() !== toHex(root) || found.count.toNumber() !== count
		|| found.program.toNumber() !== program || found.week.toNumber() !== week) {
		throw new Failure('no batch on the chain has this root');
	}
	const info = (await api.call.learnToEarnApi.batch(number)).unwrap();
	if (info.open.isFalse) {
		throw new Failure(`batch ${number} is ${found.void.isTrue ? 'void' : 'over: its week is frozen'}`);
	}
	return number;
}

async function runVerify(values, [file]) {
	const found = readProofs(readJson(file));
	ensureInTree(file, found);
	if (values.ws === undefined) {
		say(`ok: ${found.leaves.length} statement(s) of ${found.member} lead to the root ${toHex(found.root)}`);
		return;
	}
	const batch = await withChain(values, (api) => openBatch(api, found));
	say(`ok: ${found.leaves.length} statement(s) of ${found.member} are in batch ${batch}`);
}

/**
 * Would a statement say something new? Asked before a fee is paid; the chain has the last word. Of who is not
 * enrolled everything is new, and the claim enrols it, if the attester is one still and a seat is free.
 */
async function isNew(api, program, { member, week, entries }) {
	const shadow = await api.call.learnToEarnApi.shadow(program, member);
	if (shadow.isNone) {
		return true;
	}
	const { week: now, thisWeek, lastWeek } = shadow.unwrap();
	const record = (now.toNumber() === week ? thisWeek : lastWeek).unwrapOr(undefined);
	return !record || entries.some(({ weekday, row, total }) => {
		const said = record.rows.find((each) => each.row.toNumber() === row);
		const item = record.items.find((each) => each.row.toNumber() === row && each.item.toNumber() === total);
		return !(said?.totals[weekday].toNumber() >= total) && !(item?.weekday.toNumber() <= weekday);
	});
}

const SAID = ['learnToEarn.TotalNotHigher', 'learnToEarn.EntryFixed'];

/** Claims one leaf. Gives `claimed`, or `said before`. */
async function claimLeaf(api, batch, program, { index, statement, salt, path }, signer, options) {
	if (!await isNew(api, program, statement)) {
		return 'said before';
	}
	const words = { member: toHex(statement.member), week: statement.week, entries: statement.entries };
	const tx = api.tx.learnToEarn.claimLeaf(batch, index, words, toHex(salt), path.map(toHex));
	try {
		await send(api, tx, signer, options);
		return 'claimed';
	} catch (error) {
		if (error instanceof Refused && SAID.includes(error.refusal)) {
			return 'said before';
		}
		throw error;
	}
}

async function claimFile(values, file) {
	const found = readProofs(readJson(file));
	ensureInTree(file, found);
	const signer = await signerOf(values);
	await withChain(values, async (api) => {
		const batch = await openBatch(api, found);
		for (const leaf of found.leaves) {
			const result = await claimLeaf(api, batch, found.program, leaf, signer, values);
			say(`statement ${leaf.index} of ${found.member}: ${result}`);
		}
	});
}

/** Claims all leaves of a batch, and notes each: a second run goes on behind the last one. */
async function claimAll(values, dir) {
	const work = Work.built(dir);
	const signer = await signerOf(values);
	const log = work.path('claims.log');
	const old = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter((line) => line.includes('\t')) : [];
	const done = new Set(old.map((line) => Number(line.split('\t')[0])));
	const [leaves, tree, { count, program }] = [work.leaves(), work.tree(), work.state];
	const counts = { claimed: 0, 'said before': 0, failed: 0 };
	await withChain(values, async (api) => {
		const batch = await openBatch(api, { ...work.state, root: tree.root });
		const tick = progress('statements claimed', count);
		for (let index = 0; index < count; index += 1) {
			if (!done.has(index)) {
				const leaf = { index, ...leaves.at(index), path: tree.proof(index) };
				try {
					const result = await claimLeaf(api, batch, program, leaf, signer, values);
					counts[result] += 1;
					appendFileSync(log, `${index}\t${result}\n`);
				} catch (error) {
					// What the chain refuses of one member does not stop the others; a lost connection does.
					if (!(error instanceof Refused)) {
						throw error;
					}
					counts.failed += 1;
					process.stderr.write(`statement ${index} of ${addressOf(leaf.statement.member)}: ${error.message}\n`);
				}
			}
			tick(index + 1);
		}
	});
	say(`${counts.claimed} claimed, ${counts['said before']} said before, ${done.size} in earlier runs`);
	if (counts.failed > 0) {
		throw new Failure(`${counts.failed} of ${count} statements could not be claimed`);
	}
}

async function claim(values, files) {
	if ((values.dir === undefined) === (files.length === 0)) {
		throw new Usage('name members\' files, or the whole batch with --dir');
	}
	if (values.dir !== undefined) {
		await claimAll(values, values.dir);
		return;
	}
	for (const file of files) {
		await claimFile(values, file);
	}
}

const PROGRAM = { program: text('N', 'the program') };

await main('batch.mjs', 'Turns a file of activities into a Merkle batch. Every step can be killed and run again.', {
	table: {
		usage: '--program N [OPTION...]',
		what: 'Prints a program\'s table and rules, for `build` without a node.',
		options: { ...PROGRAM, ...CHAIN },
		required: ['program'],
		run: table,
	},
	build: {
		usage: 'FILE --week WEEK --dir DIR --program N [OPTION...]',
		what: 'Reads activities, makes statements of them and their tree.\n'
			+ 'CSV: a first line naming the columns member, day, kind, units and perhaps id. xAPI-like: a statement in JSON on each line.\n'
			+ 'Says every bad line with its number, and makes nothing of a file with one.',
		options: {
			week: text('WEEK', 'the week, as its number or one of its days (2026-11-21)'),
			dir: text('DIR', 'where the batch lies; a build that was killed goes on there'),
			...PROGRAM,
			...CHAIN,
			table: text('FILE', 'the program\'s table as `table` prints it, instead of a node'),
			format: text('FORMAT', 'csv or xapi; by default xapi for .jsonl and .ndjson, else csv'),
			verbs: text('FILE', 'JSON object from xAPI verb ids to kinds of rows'),
		},
		positionals: [1, 1],
		required: ['week', 'dir'],
		run: runBuild,
	},
	submit: {
		usage: 'DIR [OPTION...]',
		what: 'Commits the root on the chain, as the attester.',
		options: {
			...CHAIN, ...SIGNER, 'max-points': text('N', 'points the batch may add; by default the most that it can'),
		},
		positionals: [1, 1],
		run: submit,
	},
	proofs: {
		usage: 'DIR [OPTION...]',
		what: 'Hands out proofs: a file for each member, or one member\'s on stdout.',
		options: { member: text('ADDRESS', 'only this member'), out: text('DIR', 'where to, by default DIR/proofs') },
		positionals: [1, 1],
		run: proofs,
	},
	verify: {
		usage: 'FILE [OPTION...]',
		what: 'Checks a member\'s file: each statement leads to the root; with --ws, that this root is an open batch.',
		options: { ...CHAIN },
		positionals: [1, 1],
		run: runVerify,
	},
	claim: {
		usage: '(FILE... | --dir DIR) [OPTION...]',
		what: 'Claims members\' files, or all of a batch. Anybody may; for a member with fuel it is free.',
		options: { ...CHAIN, ...SIGNER, dir: text('DIR', 'the whole batch') },
		positionals: [0, Number.MAX_SAFE_INTEGER],
		run: claim,
	},
});
