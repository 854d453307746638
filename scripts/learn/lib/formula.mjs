// SPDX-License-Identifier: Apache-2.0
// The public formula: days, weeks, caps, bonus, streak, epochs, rewards. Written from the rules in the pallet's README, so
// that a result of the chain can be checked by code that is not the chain's. Points and money are BigInt, the rest numbers.

export const DAY_MS = 86_400_000;
export const PPM = 1_000_000n;
export const MAX_FREEZES = 2;

/** 1 January 1970 was a Thursday, weeks begin on Monday. */
export const weekOf = (day) => Math.floor((day + 3) / 7);
export const weekdayOf = (day) => (day + 3) % 7;
export const dayIn = (week, weekday) => week * 7 + weekday - 3;
export const dayOf = (ms) => Math.floor(ms / DAY_MS);

const least = (a, b) => (a < b ? a : b);

/** The value that holds in a week, of `[[from week, value]]` in ascending order. */
export const valueAt = (versions, week) => versions.findLast(([from]) => from <= week)?.[1];

/** The same versions with a value that holds from a week on; what was announced for that week or later is replaced. */
export const withVersion = (versions, from, value) => [...versions.filter(([week]) => week < from), [from, value]];

/** Units of a row that count in a week: each day up to its cap, all days up to the week's. */
export function counted(totals, dayCap, weekCap) {
	return Math.min(totals.reduce((sum, total) => sum + Math.min(total, dayCap), 0), weekCap);
}

/** What regularity adds to a week's learning points. */
export const bonusOf = (learning, multiplier) => (learning * BigInt(multiplier)) / PPM;

export const NO_STREAK = Object.freeze({ days: 0, freezes: 0, goalWeeks: 0 });

/** A streak after one more day. Seven days in a row earn a freeze, a freeze bridges an inactive day. */
export function afterDay({ days, freezes, goalWeeks }, active) {
	if (active) {
		const more = (days + 1) % 7 === 0 ? 1 : 0;
		return { days: days + 1, freezes: Math.min(freezes + more, MAX_FREEZES), goalWeeks };
	}
	if (days > 0 && freezes > 0) {
		return { days, freezes: freezes - 1, goalWeeks };
	}
	return { days: 0, freezes, goalWeeks };
}

const isActive = (bits, weekday) => (bits & (1 << weekday)) !== 0;

/** A streak after the first days of a week, whose active days are bits, bit 0 = Monday. */
function afterDays(streak, bits, count) {
	let next = streak;
	for (let weekday = 0; weekday < count; weekday += 1) {
		next = afterDay(next, isActive(bits, weekday));
	}
	return next;
}

/** A streak after one more week. */
export function afterWeek(streak, { active, goal }) {
	return { ...afterDays(streak, active, 7), goalWeeks: goal ? streak.goalWeeks + 1 : 0 };
}

/** How it stands today: the live days on top. A day that is not over yet does not break it. */
export function streakToday(streak, lastWeek, thisWeek, weekday) {
	const before = afterDays(afterDays(streak, lastWeek, 7), thisWeek, weekday);
	return isActive(thisWeek, weekday) ? afterDay(before, true) : before;
}

/** The bonus in millionths that a streak gives. */
export function multiplierOf({ days, goalWeeks }, { step, goalStep, bonusCap }) {
	return Math.min(step * Math.floor(days / 7) + goalStep * goalWeeks, bonusCap);
}

/**
 * Adds a week up. `rows` are `[{ row, totals }]`: the totals of the seven days, for a `Once` row the items of each day.
 * `table[row]` has `category`, `timed` and `terms`, all by week.
 */
export function sumWeek(rows, table, week, rules, multiplier) {
	const sums = { learning: 0n, community: 0n, bonus: 0n, minutes: 0, active: 0, goal: false };
	const byDay = Array(7).fill(0n);
	for (const { row, totals } of rows) {
		const { category, timed, terms } = table[row];
		const now = valueAt(terms, week);
		if (now) {
			const price = BigInt(now.points);
			const units = counted(totals, now.dayCap, now.weekCap);
			sums.minutes += timed ? units : 0;
			sums[category === 'Learning' ? 'learning' : 'community'] += BigInt(units) * price;
			if (category === 'Learning') {
				// Without the week's cap: who is full by Friday still learned on Sunday.
				totals.forEach((total, day) => { byDay[day] += BigInt(Math.min(total, now.dayCap)) * price; });
			}
		}
	}
	sums.bonus = bonusOf(sums.learning, multiplier);
	if (rules) {
		byDay.forEach((points, day) => { sums.active |= points >= BigInt(rules.minDayPoints) ? 1 << day : 0; });
		sums.goal = rules.goalMinutes > 0 && sums.minutes >= rules.goalMinutes;
	}
	return sums;
}

export const pointsOf = ({ learning, community, bonus }) => learning + community + bonus;

/** What a member gets of an epoch's pool: min((P − N)·p / S + [newcomer] N·p / S_N, P·cap), N = P·newcomer. */
export function epochPay({ pool, newcomerPpm, capPpm, points, newcomer, all, newcomers }) {
	const part = (amount, of, whole) => (whole === 0n ? 0n : (amount * of) / whole);
	const reserved = part(pool, BigInt(newcomerPpm), PPM);
	const common = part(pool - reserved, points, all);
	const extra = newcomer ? part(reserved, points, newcomers) : 0n;
	return least(common + extra, part(pool, BigInt(capPpm), PPM));
}

/** Units of an assessment's reward: points · Σ(weight · score) / (10 000 · Σ weight). */
export function rewardOf(points, { quality, quantity, impact }, weights) {
	const sum = quality * weights[0] + quantity * weights[1] + impact * weights[2];
	return Math.floor((points * sum) / (10_000 * (weights[0] + weights[1] + weights[2])));
}

/** The weighted score, in ten thousandths. */
export function weightedOf({ quality, quantity, impact }, weights) {
	const sum = quality * weights[0] + quantity * weights[1] + impact * weights[2];
	return Math.floor(sum / (weights[0] + weights[1] + weights[2]));
}
