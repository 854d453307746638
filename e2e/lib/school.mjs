// SPDX-License-Identifier: Apache-2.0
// A school on the chain: its people, its calls, and its book kept by hand, from what was said and the rules of the design page.

import assert from 'node:assert/strict';

import { blake2AsHex } from '@polkadot/util-crypto';

import { MESH, TxError } from './client.mjs';
import { newDir, removeDir, until } from './node.mjs';
import { Stage } from './stage.mjs';
import { start, tool, toolFails } from './tools.mjs';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
const PPM = 1_000_000n;

/** The week of chain time now, and the weekday: 0 = Monday. */
export async function today(client) {
	const day = Math.floor(await client.now() / DAY_MS);
	return { week: Math.floor((day + 3) / 7), weekday: (day + 3) % 7 };
}

/** Lets time pass until noon of a weekday of a week. */
export async function noon(client, week, weekday) {
	const at = (week * 7 + weekday - 3) * DAY_MS + DAY_MS / 2;
	await client.advance(at - await client.now());
	assert.deepEqual(await today(client), { week, weekday });
}

/** The rows of the school's table, by their places. */
export const ROW = { study: 0, section: 1, help: 2, quiz: 3, assignment: 4, review: 5 };
export const RULES = { minDayPoints: 10, goalMinutes: 300, step: 50_000, goalStep: 20_000, bonusCap: 300_000 };
const row = (kind, unit, category, mode, points, dayCap, weekCap, timed = false) => [
	{ role: 0, kind, unit, category, mode, timed }, { points, dayCap, weekCap },
];
export const TABLE = [
	row('study', 'minute', 'Learning', 'Total', 1, 240, 1_000, true),
	row('section', 'section', 'Learning', 'Once', 20, 10, 40),
	row('help', 'deed', 'Community', 'Total', 15, 3, 10),
	row('quiz', 'answer', 'Learning', 'Chain', 5, 10, 20),
	row('assignment', 'unit', 'Learning', 'Chain', 1, 100, 200),
	row('review', 'review', 'Community', 'Chain', 12, 3, 6),
];

/** The book of the school, kept by hand: what was said, and nothing that the chain computed. */
export class Book {
	constructor() {
		this.said = new Map();
	}

	week(who, week) {
		const key = `${who} ${week}`;
		if (!this.said.has(key)) {
			this.said.set(key, TABLE.map(() => Array(7).fill(0)));
		}
		return this.said.get(key);
	}

	/** The total of a day, however often and by whomever it is said. */
	total(who, week, weekday, place, total) {
		const days = this.week(who, week)[place];
		days[weekday] = Math.max(days[weekday], total);
	}

	/** One more of something that happens once: an item, a quiz, a review. */
	once(who, week, weekday, place, units = 1) {
		this.week(who, week)[place][weekday] += units;
	}

	/** Points of a week by category, with its active days and whether it reached the goal. */
	sums(who, week, bonusPpm) {
		const sums = { learning: 0n, community: 0n, minutes: 0 };
		const byDay = Array(7).fill(0);
		this.week(who, week).forEach((days, place) => {
			const [{ category, timed }, { points, dayCap, weekCap }] = TABLE[place];
			const capped = days.map((units) => Math.min(units, dayCap));
			const units = Math.min(capped.reduce((a, b) => a + b), weekCap);
			sums.minutes += timed ? units : 0;
			sums[category.toLowerCase()] += BigInt(units * points);
			if (category === 'Learning') {
				capped.forEach((count, day) => { byDay[day] += count * points; });
			}
		});
		const bonus = (sums.learning * BigInt(bonusPpm)) / PPM;
		return {
			...sums, bonus, points: sums.learning + sums.community + bonus,
			active: byDay.map((points) => points >= RULES.minDayPoints), goal: sums.minutes >= RULES.goalMinutes,
		};
	}
}

/** What one gets of an epoch: the formula of the design page. */
export function pay({ pool, newcomerPpm, capPpm, points, newcomer, all, newcomers }) {
	const reserved = (pool * BigInt(newcomerPpm)) / PPM;
	const common = ((pool - reserved) * points) / all;
	const extra = newcomer ? (reserved * points) / newcomers : 0n;
	const cap = (pool * BigInt(capPpm)) / PPM;
	return common + extra < cap ? common + extra : cap;
}

const BLOCK_EVERY_MS = 3_000;
const STAGE_MS = 300_000;
export const SALT = `0x${'5a'.repeat(32)}`;

const hash = (api, types, values) => blake2AsHex(api.createType(`(u8,Bytes,${types})`, values).toU8a());

/** The hash of a quiz's key. */
export const keyHash = (api, { address }, questions, answers) => (
	hash(api, 'AccountId,H256,Bytes,[u8;32]', [0x10, api.genesisHash.toHex(), address, questions, answers, SALT]));

/** The hash that a learner commits to. */
export const answersHash = (api, quiz, { address }, answers) => (
	hash(api, 'u32,AccountId,Bytes,[u8;32]', [0x11, api.genesisHash.toHex(), quiz, address, answers, SALT]));

/** The hash that a reviewer commits to. */
const scoresHash = (api, submission, { address }, { quality, quantity, impact }) => (
	hash(api, 'u64,AccountId,(u16,u16,u16),[u8;32]', [
		0x12, api.genesisHash.toHex(), submission, address, [quality, quantity, impact], SALT,
	]));

/** A running school: a node, its people, its program. */
export class School extends Stage {
	dir = newDir();

	static async begin(learners) {
		const names = Array.from({ length: learners }, (_, n) => `learner${n}`);
		const school = await super.begin({ more: names, sealing: 'instant', Book: null });
		// The clock stands at 0 until the first block.
		await school.client.seal();
		const { alice, bob, charlie, dave, eve, ferdie } = school.keys;
		Object.assign(school, {
			sponsor: alice, assessor: bob, teachers: [charlie, dave], author: eve, owner: ferdie,
			learners: names.map((name) => school.keys[name]),
		});
		return school;
	}

	async end() {
		await super.end();
		removeDir(this.dir);
	}

	get tx() {
		return this.client.api.tx.learnToEarn;
	}

	get reads() {
		return this.client.api.call.learnToEarnApi;
	}

	/** A busy machine may leave a transaction waiting with no block on its way; the next block takes it. */
	send(tx, signer) {
		return this.lively(() => this.client.send(tx, signer));
	}

	/** Sends a transaction that the program pays for. */
	async free(tx, learner) {
		const outcome = await this.send(tx, learner);
		assert.equal(outcome.fee, 0n, `${tx.method.method} costs the learner nothing`);
		outcome.one('LearnToEarn.FuelBurnt');
		return outcome;
	}

	async refused(tx, signer, name) {
		const error = await this.send(tx, signer).then(() => assert.fail(`${name} expected`), (refusal) => refusal);
		assert.ok(error instanceof TxError, error.stack);
		assert.equal(error.name, `LearnToEarn.${name}`);
	}

	/** Does something for each of these people, all at once. */
	all(people, act) {
		return Promise.all(people.map(act));
	}

	today() {
		return today(this.client);
	}

	until(week, weekday) {
		return noon(this.client, week, weekday);
	}

	/** Free balances before and after something, as differences. */
	async gains(people, act) {
		const free = () => this.all(people, async ({ address }) => (await this.client.balance(address)).free);
		const before = await free();
		await act();
		return (await free()).map((after, i) => after - before[i]);
	}

	statement({ address }, week, entries) {
		return { member: address, week, entries: entries.map(([weekday, place, total]) => ({ weekday, row: place, total })) };
	}

	async shadow({ address }) {
		return (await this.reads.shadow(this.program, address)).unwrap();
	}

	get genesis() {
		return this.api.genesisHash.toHex();
	}

	answersHash(quiz, learner, answers) {
		return answersHash(this.api, quiz, learner, answers);
	}

	scoresHash(submission, reviewer, scores) {
		return scoresHash(this.api, submission, reviewer, scores);
	}

	get salt() {
		return SALT;
	}

	/** Runs something while blocks keep coming, as they do on a chain that lives. */
	async lively(act) {
		const timer = setInterval(() => this.client.seal().catch(() => {}), BLOCK_EVERY_MS);
		try {
			return await act();
		} finally {
			clearInterval(timer);
		}
	}

	/** Runs a tool on this school's chain; it must succeed. */
	tool(name, args, options) {
		return this.lively(() => tool(name, [...args, '--ws', this.node.ws], options));
	}

	toolFails(name, args, code, options) {
		return this.lively(() => toolFails(name, [...args, '--ws', this.node.ws], code, options));
	}

	/** Runs a tool beside something else, then asks it to end, as its service would. */
	async beside(name, args, options, act) {
		const { child, done } = start(name, [...args, '--ws', this.node.ws], options);
		let ended;
		done.then((result) => { ended = result; });
		try {
			await this.lively(() => act(() => assert.equal(ended, undefined, ended?.stderr)));
		} finally {
			child.kill('SIGTERM');
			ended = await done;
		}
		assert.equal(ended.code, 0, ended.stderr);
		return ended.stdout;
	}

	/** Waits until every submission is in a stage; without one: until it is over. */
	async stage(submissions, type, alive) {
		await until(`${submissions.length} submissions ${type}`, async () => {
			alive();
			const found = await Promise.all(submissions.map((each) => this.reads.submission(each)));
			return found.every((each) => each.unwrapOr(undefined)?.stage.type === type) ? true : undefined;
		}, STAGE_MS);
	}

	/** Opens the school on a Monday: program, table, teachers, fuel, course, epochs, assessor, and its first members. */
	async open({ course, epochs, fuel, policy, bond, first }) {
		const { tx, owner, sponsor, teachers, author, assessor } = this;
		this.week = (await this.today()).week + 1;
		await this.until(this.week, 0);
		const created = await this.send(tx.createProgram('ipfs://school', { maxMembers: 100, rules: RULES }), owner);
		this.program = created.one('LearnToEarn.ProgramCreated').program.toNumber();
		for (const [spec, terms] of TABLE) {
			await this.send(tx.addRow(this.program, spec, terms), owner);
		}
		const rows = [[ROW.study, ROW.section, ROW.help], [ROW.study, ROW.help]];
		for (const [i, { address }] of teachers.entries()) {
			await this.send(tx.setAttester(this.program, address, rows[i], 1_000_000, 0), owner);
		}
		await this.send(tx.addFuel(this.program, fuel), sponsor);
		const terms = {
			author: author.address, metadata: 'ipfs://course', asset: 'Native', price: course.price,
			payees: [author, ...teachers].map(({ address }, i) => [address, course.parts[i]]),
			refundDays: 0, preview: 0, seats: 30, validWeeks: 52,
		};
		const sections = [{ Item: { row: ROW.section, item: 1 } }, 'Quiz', 'Assignment'];
		const set = await this.send(tx.createCourse(this.program, terms, sections), owner);
		this.course = set.one('LearnToEarn.CourseSet').course.toNumber();
		await this.send(tx.setEpochs(this.program, epochs), owner);
		await this.tool('assessor', ['register', '--policy', policy, '--bond', String(bond)], { key: '//Bob' });
		await this.send(tx.appointAssessor(this.program, assessor.address, 1_000), owner);
		for (const { address } of first) {
			await this.send(tx.enrol(this.program, address), teachers[0]);
		}
	}

	/** Opens a quiz of a section of the course, all windows an hour. `key` are the right answers. */
	async openQuiz(section, key, { seats, pass, compensation }) {
		const questions = blake2AsHex(`questions to ${key}`);
		const spec = {
			section: [this.course, section], row: ROW.quiz, questions, key: keyHash(this.api, this.author, questions, key), count: key.length / 2 - 1,
			pass, seats, compensation, open: HOUR_MS, keyWindow: HOUR_MS, reveal: HOUR_MS,
		};
		const opened = (await this.send(this.tx.openQuiz(this.program, spec), this.author)).one('LearnToEarn.QuizOpened');
		assert.equal(opened.bond.toBigInt(), BigInt(seats) * compensation);
		return opened.quiz.toNumber();
	}
}

export { MESH };
