// SPDX-License-Identifier: Apache-2.0
// A program's book, kept a second time: from events alone, by the public formula. Every number that an event tells as a
// result is compared with the one that follows from what was said; what differs is a line in `problems`.

import {
	NO_STREAK, afterWeek, dayOf, epochPay, multiplierOf, pointsOf, streakToday, sumWeek, valueAt, weekOf, weekdayOf, withVersion,
} from './formula.mjs';

const ZERO = { learning: 0n, community: 0n, bonus: 0n, minutes: 0, active: 0, goal: false };
const big = (value) => BigInt(value);

/** What was said of one member's week. */
class WeekBook {
	constructor() {
		this.rows = new Map();
		this.items = new Map();
		this.sums = ZERO;
	}

	totals(row) {
		if (!this.rows.has(row)) {
			this.rows.set(row, Array(7).fill(0));
		}
		return this.rows.get(row);
	}

	/** Totals of all rows by day; items that were not voided count one each. */
	said() {
		const all = new Map([...this.rows].map(([row, totals]) => [row, [...totals]]));
		for (const { row, weekday, voided } of this.items.values()) {
			if (!voided) {
				const totals = all.get(row) ?? Array(7).fill(0);
				totals[weekday] += 1;
				all.set(row, totals);
			}
		}
		return [...all].map(([row, totals]) => ({ row, totals }));
	}
}

/** One enrolment: everything from `Enrolled` to `Unenrolled`. */
class MemberBook {
	constructor(who, joined) {
		this.who = who;
		this.joined = joined;
		this.weeks = new Map();
		this.streaks = new Map();
		this.voided = 0n;
		this.spent = 0n;
		this.claimed = new Set();
		this.waiting = [];
	}

	week(week) {
		if (!this.weeks.has(week)) {
			this.weeks.set(week, new WeekBook());
		}
		return this.weeks.get(week);
	}

	sums(week) {
		return this.weeks.get(week)?.sums ?? ZERO;
	}

	/** The streak at the end of a week that is frozen. Statements begin with the week before the enrolment. */
	streakThrough(week) {
		const first = weekOf(this.joined) - 1;
		if (week < first) {
			return NO_STREAK;
		}
		let known = week;
		while (known >= first && !this.streaks.has(known)) {
			known -= 1;
		}
		let streak = this.streaks.get(known) ?? NO_STREAK;
		for (let next = known + 1; next <= week; next += 1) {
			streak = afterWeek(streak, this.sums(next));
			this.streaks.set(next, streak);
		}
		return streak;
	}

	get totals() {
		const all = [...this.weeks.values()].map(({ sums }) => sums);
		const add = (pick) => all.reduce((sum, sums) => sum + pick(sums), 0n);
		return {
			learning: add(({ learning }) => learning),
			community: add(({ community }) => community),
			bonus: add(({ bonus }) => bonus),
			minutes: add(({ minutes }) => big(minutes)),
		};
	}

	get earned() {
		return pointsOf(this.totals);
	}

	get balance() {
		return this.earned - this.voided - this.spent;
	}

	/** Units said of each row in all weeks; items count one each. */
	get byRow() {
		const units = {};
		for (const week of this.weeks.values()) {
			for (const { row, totals } of week.said()) {
				units[row] = (units[row] ?? 0) + totals.reduce((sum, total) => sum + total, 0);
			}
		}
		return Object.fromEntries(Object.entries(units).filter(([, sum]) => sum > 0));
	}
}

/** One program from its first event to the last. */
export class Replay {
	constructor(program) {
		this.program = program;
		this.table = [];
		this.rules = [];
		this.plans = [];
		this.members = new Map();
		this.former = [];
		this.pools = new Map();
		this.problems = [];
		this.count = 0;
	}

	/** All events of a file. */
	static of(program, { events, end }) {
		const replay = new Replay(program);
		events.forEach((event) => replay.take(event));
		replay.end = end;
		return replay;
	}

	take(event) {
		const act = Object.hasOwn(ACTS, event.name) ? ACTS[event.name] : undefined;
		if (act && event.data.program === this.program) {
			this.count += 1;
			this.at = event;
			act.call(this, event.data);
		}
	}

	/** Notes a difference between what an event says and what follows from the events before it. */
	expect(what, said, found) {
		if (said !== found) {
			const { block, index, name } = this.at;
			this.problems.push(`block ${block}, event ${index} (${name}): ${what} is ${said} in the event, ${found} by the formula`);
		}
	}

	member(who) {
		const found = this.members.get(who);
		if (!found) {
			this.expect(`the enrolment of ${who}`, 'taken for granted', 'unknown');
		}
		return found;
	}

	multiplier(member, week) {
		const rules = valueAt(this.rules, week);
		return rules ? multiplierOf(member.streakThrough(week - 2), rules) : 0;
	}

	addUp(member, week) {
		const rules = valueAt(this.rules, week);
		const book = member.week(week);
		book.sums = sumWeek(book.said(), this.table, week, rules, this.multiplier(member, week));
	}

	/** Compares the results that an event tells of a week. */
	compare(member, { week, sums, bonusPpm, earned, balance }) {
		const name = member.who;
		const found = member.sums(week);
		for (const field of ['learning', 'community', 'bonus']) {
			this.expect(`${field} of ${name} in week ${week}`, big(sums[field]), found[field]);
		}
		for (const field of ['minutes', 'active', 'goal']) {
			this.expect(`${field} of ${name} in week ${week}`, sums[field], found[field]);
		}
		if (bonusPpm !== undefined) {
			this.expect(`the bonus of ${name} in week ${week}`, bonusPpm, this.multiplier(member, week));
		}
		this.expect(`all points of ${name}`, big(earned), member.earned);
		this.expect(`the balance of ${name}`, big(balance), member.balance);
	}

	say(member, week, { weekday, row, total }) {
		if (!this.table[row]) {
			this.expect(`row ${row}`, 'taken for granted', 'unknown');
			return;
		}
		if (this.table[row].mode !== 'Once') {
			const totals = member.week(week).totals(row);
			totals[weekday] = Math.max(totals[weekday], total);
			return;
		}
		const key = `${row}:${total}`;
		for (const other of member.weeks.values()) {
			other.items.delete(key);
		}
		member.week(week).items.set(key, { row, item: total, weekday, voided: false });
	}

	/** The epoch that a week belongs to: its first week and its terms. */
	epochOf(week) {
		const plan = valueAt(this.plans, week);
		return plan && { start: plan.from + Math.floor((week - plan.from) / plan.terms.weeks) * plan.terms.weeks, terms: plan.terms };
	}

	/** A member's points in an epoch, and whether it counts as a newcomer. */
	shareOf(member, start) {
		const { terms } = this.epochOf(start);
		const points = [...member.weeks].reduce((sum, [week, { sums }]) => (
			this.epochOf(week)?.start === start ? sum + pointsOf(sums) : sum), 0n);
		const newcomer = terms.newcomerWeeks > 0 && weekOf(member.joined) + terms.newcomerWeeks > start;
		return { points, newcomer };
	}

	/** Points of all, and of all newcomers. */
	sharesOf(start) {
		const all = [...this.members.values(), ...this.former].map((member) => this.shareOf(member, start));
		const add = (shares) => shares.reduce((sum, { points }) => sum + points, 0n);
		return { all: add(all), newcomers: add(all.filter(({ newcomer }) => newcomer)) };
	}

	/** What a member gets of each pool of an epoch: `[[asset, amount]]`. */
	payOf(member, start, shares = this.sharesOf(start)) {
		const { terms } = this.epochOf(start);
		const { points, newcomer } = this.shareOf(member, start);
		return [...this.poolsOf(start)].map(([asset, { amount }]) => [asset, epochPay({
			pool: amount, newcomerPpm: terms.newcomerPpm, capPpm: terms.capPpm, points, newcomer, ...shares,
		})]);
	}

	/** The pools of an epoch by asset; they begin empty. */
	poolsOf(start) {
		if (!this.pools.has(start)) {
			const { terms } = this.epochOf(start) ?? { terms: { budgets: [] } };
			this.pools.set(start, new Map(terms.budgets.map(([asset]) => [assetKey(asset), { amount: 0n, paid: 0n }])));
		}
		return this.pools.get(start);
	}

	pool(start, asset) {
		const pools = this.poolsOf(start);
		if (!pools.has(assetKey(asset))) {
			pools.set(assetKey(asset), { amount: 0n, paid: 0n });
		}
		return pools.get(assetKey(asset));
	}

	/** Epochs in which anything happened, in order. */
	epochs() {
		const weeks = [...this.members.values(), ...this.former].flatMap(({ weeks: each }) => [...each].filter(([, { sums }]) => pointsOf(sums) > 0).map(([week]) => week));
		const starts = weeks.map((week) => this.epochOf(week)?.start).filter((start) => start !== undefined);
		return [...new Set([...starts, ...this.pools.keys()])].sort((a, b) => a - b);
	}

	/** A member's results at a moment of chain time. */
	result(member, time = this.end.time) {
		const day = dayOf(time);
		const week = weekOf(day);
		const base = member.streakThrough(week - 2);
		const now = streakToday(base, member.sums(week - 1).active, member.sums(week).active, weekdayOf(day));
		return {
			joined: member.joined,
			...member.totals,
			earned: member.earned,
			voided: member.voided,
			spent: member.spent,
			balance: member.balance,
			streak: now.days,
			freezes: now.freezes,
			goalWeeks: now.goalWeeks,
			bonusPpm: this.multiplier(member, week),
			minutesThisWeek: member.sums(week).minutes,
		};
	}
}

export const assetKey = (asset) => (typeof asset === 'string' ? asset : JSON.stringify(asset));

/** What each event does to the book. */
const ACTS = {
	ProgramCreated({ rules, week }) {
		this.rules = [[week, rules]];
	},
	ProgramUpdated({ rules }) {
		if (rules) {
			this.rules = withVersion(this.rules, rules[0], rules[1]);
		}
	},
	RowSet({ row, spec, terms, fromWeek }) {
		const { category, mode, timed } = spec;
		this.table[row] = { category, mode, timed, terms: withVersion(this.table[row]?.terms ?? [], fromWeek, terms) };
	},
	Enrolled({ member, day }) {
		this.members.set(member, new MemberBook(member, day));
	},
	Unenrolled({ member: who, earned, balance }) {
		const member = this.member(who);
		if (member) {
			this.expect(`all points of ${who}`, big(earned), member.earned);
			this.expect(`the balance of ${who}`, big(balance), member.balance);
			this.former.push(member);
			this.members.delete(who);
		}
	},
	Recorded(data) {
		const member = this.member(data.member);
		if (!member) {
			return;
		}
		if (data.entries.length === 0) {
			// An item moves into an earlier week: the next event says where to, and both tell results of after the move.
			member.waiting.push(data);
			return;
		}
		data.entries.forEach((entry) => this.say(member, data.week, entry));
		const told = [...member.waiting, data];
		member.waiting = [];
		told.forEach(({ week }) => this.addUp(member, week));
		told.forEach((each) => this.compare(member, each));
	},
	EntryVoided(data) {
		const member = this.member(data.member);
		if (!member) {
			return;
		}
		const { week, entry: { weekday, row, total } } = data;
		if (this.table[row]?.mode === 'Once') {
			const item = member.week(week).items.get(`${row}:${total}`);
			this.expect(`item ${total} of row ${row}`, 'voided', item ? 'voided' : 'unknown');
			if (item) {
				item.voided = true;
			}
		} else {
			member.week(week).totals(row)[weekday] = total;
		}
		this.addUp(member, week);
		this.compare(member, data);
	},
	Charged({ member: who, points, voided, balance }) {
		const member = this.member(who);
		if (member) {
			member.voided += big(points);
			this.expect(`points taken back from ${who}`, big(voided), member.voided);
			this.expect(`the balance of ${who}`, big(balance), member.balance);
		}
	},
	Redeemed({ member: who, price, spent, balance }) {
		const member = this.member(who);
		if (member) {
			member.spent += big(price);
			this.expect(`points spent by ${who}`, big(spent), member.spent);
			this.expect(`the balance of ${who}`, big(balance), member.balance);
		}
	},
	WeeksFolded({ member: who, throughWeek, streak, freezes, goalWeeks }) {
		const member = this.member(who);
		if (member) {
			const found = member.streakThrough(throughWeek);
			this.expect(`the streak of ${who} through week ${throughWeek}`, streak, found.days);
			this.expect(`freezes of ${who} through week ${throughWeek}`, freezes, found.freezes);
			this.expect(`goal weeks of ${who} through week ${throughWeek}`, goalWeeks, found.goalWeeks);
		}
	},
	EpochsSet({ fromWeek, terms }) {
		this.plans = withVersion(this.plans, fromWeek, { from: fromWeek, terms });
	},
	EpochFunded({ epoch, asset, amount, pool }) {
		const found = this.pool(epoch, asset);
		found.amount += big(amount);
		this.expect(`the pool of epoch ${epoch}`, big(pool), found.amount);
	},
	EpochClaimed({ epoch, who, points, newcomer, amounts }) {
		const member = this.member(who);
		if (!member || !this.epochOf(epoch)) {
			return;
		}
		const share = this.shareOf(member, epoch);
		this.expect(`points of ${who} in epoch ${epoch}`, big(points), share.points);
		this.expect(`${who} as a newcomer of epoch ${epoch}`, newcomer, share.newcomer);
		this.expect(`a second claim of ${who} of epoch ${epoch}`, false, member.claimed.has(epoch));
		const pay = new Map(this.payOf(member, epoch));
		for (const [asset, amount] of amounts) {
			this.expect(`the pay of ${who} of epoch ${epoch}`, big(amount), pay.get(assetKey(asset)));
		}
		for (const [asset, amount] of pay) {
			this.poolsOf(epoch).get(asset).paid += amount;
		}
		member.claimed.add(epoch);
	},
	EpochRolled({ epoch, to, rolled }) {
		for (const [asset, moved, back] of rolled) {
			const old = this.pool(epoch, asset);
			this.expect(`what is left of epoch ${epoch}`, big(moved) + big(back), old.amount - old.paid);
			if (to !== null) {
				this.pool(to, asset).amount += big(moved);
			}
			old.rolled = true;
		}
		this.rolled = (this.rolled ?? new Set()).add(epoch);
	},
};
