// SPDX-License-Identifier: Apache-2.0
// The public formula and the replay of events without a chain. The numbers are those of the pallet's worked examples and of
// its own unit tests (src/tests/pure.rs, src/tests/epochs.rs).

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
	NO_STREAK, afterDay, afterWeek, bonusOf, counted, dayIn, dayOf, epochPay, multiplierOf, rewardOf, streakToday, sumWeek, valueAt,
	weekOf, weekdayOf, weightedOf, withVersion,
} from '../../scripts/learn/lib/formula.mjs';
import { Replay } from '../../scripts/learn/lib/replay.mjs';
import { tool, toolFails } from '../lib/tools.mjs';

const RULES = { minDayPoints: 30, goalMinutes: 100, step: 50_000, goalStep: 100_000, bonusCap: 300_000 };
const ALL_DAYS = 0b111_1111;

describe('the formula', () => {
	// covers: L-04
	test('weeks begin on Monday', () => {
		assert.deepEqual([weekOf(3), weekdayOf(3), weekOf(4), weekdayOf(4)], [0, 6, 1, 0]);
		assert.deepEqual([dayOf(1_795_255_200_000), weekdayOf(20_778)], [20_778, 5], '21 November 2026 is a Saturday');
		for (let day = 0; day < 3_000; day += 1) {
			assert.equal(dayIn(weekOf(day), weekdayOf(day)), day);
		}
	});

	// covers: L-03
	test('caps hold by day and by week', () => {
		assert.equal(counted([100, 200, 0, 0, 0, 0, 0], 120, 1_000), 220);
		assert.equal(counted([100, 200, 0, 0, 0, 0, 0], 120, 150), 150);
		assert.equal(counted(Array(7).fill(65_535), 65_535, 2 ** 32 - 1), 7 * 65_535);
	});

	// covers: L-04
	test('the bonus of the design page', () => {
		const rules = { ...RULES, goalStep: 0 };
		assert.equal(multiplierOf({ days: 21, freezes: 2, goalWeeks: 0 }, rules), 150_000);
		assert.equal(bonusOf(400n, 150_000), 60n);
		assert.equal(multiplierOf({ days: 7_000, freezes: 2, goalWeeks: 0 }, rules), 300_000);
	});

	// covers: L-04
	test('freezes bridge days and are earned', () => {
		const week = afterWeek(NO_STREAK, { active: ALL_DAYS, goal: false });
		assert.deepEqual(week, { days: 7, freezes: 1, goalWeeks: 0 });
		const bridged = afterDay(week, false);
		assert.deepEqual(bridged, { days: 7, freezes: 0, goalWeeks: 0 });
		assert.equal(afterDay(bridged, false).days, 0);
		const long = Array(10).fill().reduce((streak) => afterWeek(streak, { active: ALL_DAYS, goal: true }), week);
		assert.deepEqual(long, { days: 77, freezes: 2, goalWeeks: 10 });
		const idle = Array(9).fill().reduce((streak) => afterWeek(streak, { active: 0, goal: false }), { days: 0, freezes: 1, goalWeeks: 3 });
		assert.deepEqual(idle, { days: 0, freezes: 1, goalWeeks: 0 });
	});

	// covers: L-04
	test('today does not break a streak', () => {
		const base = { days: 3, freezes: 0, goalWeeks: 0 };
		const today = (thisWeek, weekday) => streakToday(base, ALL_DAYS, thisWeek, weekday).days;
		assert.deepEqual([today(0b11, 2), today(0b111, 2), today(0b001, 2), today(0, 2)], [12, 13, 11, 0]);
	});

	// covers: L-07
	test('an epoch pays what the worked example says', () => {
		const pay = (points, newcomer) => epochPay({
			pool: 10_000n, newcomerPpm: 200_000, capPpm: 250_000, points, newcomer, all: 1_000n, newcomers: 150n,
		});
		assert.deepEqual([pay(600n, false), pay(250n, false), pay(100n, true), pay(50n, true)], [2_500n, 2_000n, 2_133n, 1_066n]);
		assert.equal(epochPay({ pool: 10n, newcomerPpm: 0, capPpm: 1_000_000, points: 0n, newcomer: true, all: 0n, newcomers: 0n }), 0n);
	});

	// covers: L-12
	test('an assessment is rewarded by the worked example', () => {
		const scores = { quality: 8_000, quantity: 6_000, impact: 9_000 };
		assert.deepEqual([rewardOf(40, scores, [5, 3, 2]), weightedOf(scores, [5, 3, 2])], [30, 7_600]);
	});

	// covers: L-16
	test('a value holds from its week on, and an announced one is replaced', () => {
		let versions = withVersion([], 100, 'a');
		versions = withVersion(versions, 102, 'b');
		versions = withVersion(versions, 102, 'c');
		assert.deepEqual([99, 100, 101, 102, 500].map((week) => valueAt(versions, week)), [undefined, 'a', 'a', 'c', 'c']);
	});

	// covers: L-04
	test('a day is active by its own caps, whatever the week\'s', () => {
		const terms = [[0, { points: 1, dayCap: 60, weekCap: 100 }]];
		const table = [{ category: 'Learning', timed: true, terms }, { category: 'Community', timed: false, terms }];
		const sums = sumWeek([{ row: 0, totals: [70, 60, 29, 0, 0, 0, 30] }, { row: 1, totals: [9, 0, 0, 0, 0, 0, 0] }], table, 5, RULES, 100_000);
		assert.deepEqual(sums, { learning: 100n, community: 9n, bonus: 10n, minutes: 100, active: 0b100_0011, goal: true });
		const small = [{ category: 'Learning', timed: false, terms: [[0, { points: 1, dayCap: 20, weekCap: 100 }]] }];
		assert.equal(sumWeek([{ row: 0, totals: [70, 0, 0, 0, 0, 0, 0] }], small, 5, RULES, 0).active, 0, 'what the cap of the day leaves is too little');
	});
});

const LEA = '5LeaLeaLea';
const terms = (points) => ({ points, dayCap: 120, weekCap: 600 });
const spec = (category, mode, timed = false) => ({ role: 0, kind: '0x', unit: '0x', category, mode, timed });

/** A small history of program 3, week by week; each step may be altered before it is replayed. */
class History {
	constructor() {
		this.events = [];
		this.add('ProgramCreated', 100, { program: 3, rules: RULES, week: 100 });
		this.add('RowSet', 100, { program: 3, row: 0, spec: spec('Learning', 'Total', true), terms: terms(1), fromWeek: 100 });
		this.add('RowSet', 100, { program: 3, row: 1, spec: spec('Learning', 'Once'), terms: terms(10), fromWeek: 100 });
		this.add('Enrolled', 100, { program: 3, member: LEA, day: dayIn(100, 0) });
	}

	add(name, week, data) {
		this.events.push({ block: this.events.length, index: 0, time: dayIn(week, 6) * 86_400_000, name, data });
	}

	/** A statement, with the results that an honest chain would tell. */
	record(week, entries, [learning, bonus, minutes, active, goal], bonusPpm, earned) {
		this.add('Recorded', week, {
			program: 3, member: LEA, week, by: '5T', entries: entries.map(([weekday, row, total]) => ({ weekday, row, total })),
			sums: { learning, community: 0, bonus, minutes, active, goal }, bonusPpm, earned, balance: earned,
		});
	}

	replay(week = 200) {
		return Replay.of(3, { events: this.events, end: { time: dayIn(week, 0) * 86_400_000 } });
	}
}

describe('a replay', () => {
	const regular = () => {
		const history = new History();
		const days = (total) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => [weekday, 0, total]);
		history.record(100, days(30), [210, 0, 210, ALL_DAYS, true], 0, 210);
		history.record(101, [[0, 0, 30]], [30, 0, 30, 1, false], 0, 240);
		// Week 100 is frozen when week 102 begins: seven days and a goal.
		history.record(102, [[0, 0, 40]], [40, 6, 40, 1, false], 150_000, 286);
		return history;
	};

	// covers: L-04, L-13
	test('finds the results of an honest chain', () => {
		const replay = regular().replay(102);
		assert.deepEqual(replay.problems, []);
		const member = replay.members.get(LEA);
		// Seven days of week 100, Monday of 101, one day bridged, then the streak is broken; Monday of 102.
		assert.deepEqual(replay.result(member), {
			joined: dayIn(100, 0), learning: 280n, community: 0n, bonus: 6n, minutes: 280n, earned: 286n, voided: 0n, spent: 0n, balance: 286n,
			streak: 1, freezes: 0, goalWeeks: 1, bonusPpm: 150_000, minutesThisWeek: 40,
		});
	});

	// covers: L-13
	test('names the event whose numbers do not follow', () => {
		const history = regular();
		history.events.at(-1).data.sums.bonus = 7;
		const { problems } = history.replay();
		assert.equal(problems.length, 1);
		assert.match(problems[0], /block 6, event 0 \(Recorded\): bonus of 5LeaLeaLea in week 102 is 7 in the event, 6 by the formula/);
	});

	// covers: L-03, L-13
	test('totals merge by maximum, an item is moved to its earliest day', () => {
		const history = new History();
		history.record(101, [[0, 0, 60], [2, 1, 9]], [70, 0, 60, 1, false], 0, 70);
		history.record(101, [[0, 0, 80]], [90, 0, 80, 1, false], 0, 90);
		// The item was done in week 100 already: two events, both told after the move.
		history.record(101, [], [80, 0, 80, 1, false], 0, 90);
		history.record(100, [[4, 1, 9]], [10, 0, 0, 0, false], 0, 90);
		const replay = history.replay();
		assert.deepEqual(replay.problems, []);
		assert.deepEqual(replay.members.get(LEA).byRow, { 0: 80, 1: 1 });
	});

	// covers: L-18, L-13
	test('voids, charges and prices lower what is left', () => {
		const history = new History();
		history.record(100, [[0, 0, 60], [1, 1, 9]], [70, 0, 60, 1, false], 0, 70);
		const sums = { learning: 20, community: 0, bonus: 0, minutes: 20, active: 0, goal: false };
		history.add('EntryVoided', 100, { program: 3, member: LEA, week: 100, entry: { weekday: 0, row: 1, total: 9 }, sums: { ...sums, learning: 60, minutes: 60, active: 1 }, earned: 60, balance: 60 });
		history.add('EntryVoided', 100, { program: 3, member: LEA, week: 100, entry: { weekday: 0, row: 0, total: 20 }, sums, earned: 20, balance: 20 });
		history.add('Charged', 103, { program: 3, member: LEA, points: 15, voided: 15, balance: 5 });
		history.add('Redeemed', 103, { program: 3, member: LEA, price: 8, spent: 8, balance: -3 });
		history.add('WeeksFolded', 103, { program: 3, member: LEA, throughWeek: 101, streak: 0, freezes: 0, goalWeeks: 0 });
		history.add('Unenrolled', 103, { program: 3, member: LEA, earned: 20, balance: -3 });
		const replay = history.replay();
		assert.deepEqual(replay.problems, []);
		assert.equal(replay.members.size, 0);
	});

	// covers: L-07, L-13, L-16
	test('epochs: points belong to the epoch of their week, the pool rolls over', () => {
		const history = new History();
		const plan = { weeks: 2, newcomerPpm: 0, capPpm: 500_000, newcomerWeeks: 0, budgets: [['Native', 1_000]] };
		history.add('EpochsSet', 100, { program: 3, fromWeek: 101, terms: plan });
		history.add('EpochFunded', 101, { program: 3, epoch: 101, asset: 'Native', amount: 700, pool: 700 });
		history.record(100, [[0, 0, 5]], [5, 0, 5, 0, false], 0, 5);
		history.record(102, [[0, 0, 6]], [6, 0, 6, 0, false], 0, 11);
		history.add('EpochClaimed', 104, { program: 3, epoch: 101, who: LEA, points: 6, newcomer: false, amounts: [['Native', 350]] });
		history.add('EpochRolled', 108, { program: 3, epoch: 101, to: 107, rolled: [['Native', 340, 10]] });
		const replay = history.replay();
		assert.deepEqual(replay.problems, []);
		assert.equal(replay.pool(107, 'Native').amount, 340n);
		history.events.at(-2).data.amounts[0][1] = 351;
		history.events.at(-1).data.rolled[0][1] = 341;
		assert.equal(history.replay().problems.length, 2);
	});

	test('events of other programs and unknown members', () => {
		const history = new History();
		history.add('Charged', 100, { program: 4, member: LEA, points: 15, voided: 15, balance: 5 });
		history.add('constructor', 100, { program: 3 });
		assert.deepEqual(history.replay().problems, []);
		history.add('Charged', 100, { program: 3, member: '5Nobody', points: 15, voided: 15, balance: 5 });
		assert.match(history.replay().problems[0], /the enrolment of 5Nobody/);
	});

	test('the command explains itself, and answers wrong arguments with one line', async () => {
		for (const name of ['events', 'check', 'show']) {
			assert.match(await tool('recompute', [name, '--help']), new RegExp(`Usage: recompute.mjs ${name} `));
		}
		for (const args of [[], ['check'], ['check', '--program', 'x'], ['show', '--program', '1', 'more']]) {
			assert.equal((await toolFails('recompute', args, 2)).length, 1, args.join(' '));
		}
		assert.match((await toolFails('recompute', ['show', '--program', '1', '--events', '/nowhere'], 1))[0], /cannot read/);
	});
});
