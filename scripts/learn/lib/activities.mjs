// SPDX-License-Identifier: Apache-2.0
// What an activity is: one line of a CSV or xAPI-like file, as member, day, row of the program's table, and units.
// A bad line throws `Bad` with what is wrong; whoever reads the file adds the line's number.

import { createHash } from 'node:crypto';

import { DAY_MS, dayIn, valueAt } from './formula.mjs';
import { accountOf } from './hash.mjs';
import { fieldsOf } from './lines.mjs';

export class Bad extends Error {}

const MOST = 65_535;
const DAY_MINUTES = 1_440;
const CACHED = 65_536;

/** The rows of a program's table by name, and what a week allows to say. */
export class Frame {
	/** `table` as `table` of batch.mjs writes it; `week`: the only one that counts. */
	constructor(table, week) {
		this.week = week;
		this.rows = table.rows;
		this.first = dayIn(week, 0);
		this.byName = new Map();
		for (const row of table.rows) {
			const same = this.byName.get(row.kind);
			this.byName.set(row.kind, same ? [...same, row] : [row]);
		}
		this.members = new Map();
	}

	member(text) {
		let known = this.members.get(text);
		if (!known) {
			known = accountOf(text);
			if (!known) {
				throw new Bad(`member '${short(text)}' is not an address`);
			}
			// Files are mostly sorted by member or by time: the last few thousand are enough.
			if (this.members.size >= CACHED) {
				this.members.clear();
			}
			this.members.set(text, known);
		}
		return known;
	}

	row(text) {
		const named = this.byName.get(text);
		if (named?.length > 1) {
			throw new Bad(`kind '${short(text)}' is in rows ${named.map(({ row }) => row).join(' and ')}: name the row as #${named[0].row}`);
		}
		const number = /^#(\d{1,2})$/.exec(text)?.[1];
		const row = named?.[0] ?? (number === undefined ? undefined : this.rows[Number(number)]);
		if (!row) {
			throw new Bad(`kind '${short(text)}' is not in the program's table`);
		}
		if (row.mode === 'Chain') {
			throw new Bad(`kind '${short(text)}' is counted by the chain itself`);
		}
		if (!valueAt(row.terms, this.week)) {
			throw new Bad(`kind '${short(text)}' does not count yet in week ${this.week}`);
		}
		return row;
	}

	/** The weekday of a day of 1970 and later, if the week has it. */
	weekday(day, text) {
		const weekday = day - this.first;
		if (!(weekday >= 0 && weekday < 7)) {
			throw new Bad(`day ${short(text)} is not in week ${this.week} (${date(this.first)} to ${date(this.first + 6)})`);
		}
		return weekday;
	}

	/** Checks units against what the row counts: minutes, items, or things. */
	units(row, text) {
		const units = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
		const item = row.mode === 'Once';
		const [least, most] = item ? [0, 255] : [1, row.timed ? DAY_MINUTES : MOST];
		if (!(units >= least && units <= most)) {
			const what = item ? 'an item' : row.timed ? 'minutes of one day' : 'a number of units';
			throw new Bad(`units '${short(text)}' are not ${what} from ${least} to ${most}`);
		}
		return units;
	}
}

const short = (text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text).replaceAll(/[\u0000-\u001f]/g, '?');

export const date = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of `2026-11-21`, or undefined. */
function dayOfDate(text) {
	const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : ms / DAY_MS;
}

/** Sixteen bytes that stand for an activity's own name; zeros if it has none. */
const nameOf = (id) => (id ? createHash('md5').update(id).digest() : Buffer.alloc(16));

const COLUMNS = ['member', 'day', 'kind', 'units'];

/** Reads the lines of a CSV file whose first one names the columns member, day, kind, units and perhaps id. */
export class Csv {
	constructor(frame, header) {
		this.frame = frame;
		this.columns = fieldsOf(header)?.map((name) => name.toLowerCase()) ?? [];
		const missing = COLUMNS.filter((name) => !this.columns.includes(name));
		const unknown = this.columns.filter((name) => ![...COLUMNS, 'id'].includes(name));
		const twice = this.columns.filter((name, i) => this.columns.indexOf(name) < i);
		for (const [names, problem] of [[missing, 'lacks'], [unknown, 'has the unknown'], [twice, 'repeats']]) {
			if (names.length > 0) {
				throw new Bad(`the first line ${problem} column ${names.map((name) => `'${short(name)}'`).join(', ')}`);
			}
		}
	}

	read(line) {
		const fields = fieldsOf(line);
		if (!fields) {
			throw new Bad('quotes are not closed, or stand inside of a field');
		}
		if (fields.length !== this.columns.length) {
			throw new Bad(`${fields.length} fields, not ${this.columns.length}`);
		}
		const field = Object.fromEntries(this.columns.map((name, i) => [name, fields[i]]));
		const day = dayOfDate(field.day);
		if (day === undefined) {
			throw new Bad(`day '${short(field.day)}' is not a date like 2026-11-21`);
		}
		const row = this.frame.row(field.kind);
		return {
			member: this.frame.member(field.member),
			weekday: this.frame.weekday(day, field.day),
			row: row.row,
			units: this.frame.units(row, field.units),
			name: nameOf(field.id),
		};
	}
}

/** Minutes of an ISO 8601 duration like PT1H30M or P1DT2H, rounded down; undefined if it is none. */
export function minutesOf(text) {
	const found = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(text);
	if (!found || text === 'P') {
		return undefined;
	}
	const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
	return days * DAY_MINUTES + hours * 60 + minutes + Math.floor(seconds / 60);
}

/**
 * Reads the lines of an xAPI-like file: a statement in JSON on each line.
 *
 * member = actor.account.name; kind = `verbs[verb.id]` if given, else the last part of verb.id; day = that of timestamp in
 * UTC; units = minutes of result.duration where the row is timed, the number at the end of object.id where it has items, else
 * result.extensions' only value named …/units, or 1. A statement's id is its name: sent twice it counts once.
 */
export class Xapi {
	constructor(frame, verbs = {}) {
		this.frame = frame;
		this.verbs = verbs;
	}

	read(line) {
		let said;
		try {
			said = JSON.parse(line);
		} catch {
			throw new Bad('not a statement in JSON');
		}
		const name = said?.actor?.account?.name;
		const verb = said?.verb?.id;
		for (const [value, field] of [[name, 'actor.account.name'], [verb, 'verb.id'], [said?.timestamp, 'timestamp']]) {
			if (typeof value !== 'string') {
				throw new Bad(`${field} is missing`);
			}
		}
		const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(said.timestamp) ? Date.parse(said.timestamp) : NaN;
		if (Number.isNaN(ms)) {
			throw new Bad(`timestamp '${short(said.timestamp)}' is not a time with its zone`);
		}
		const kind = Object.hasOwn(this.verbs, verb) ? this.verbs[verb] : verb.split('/').at(-1);
		const row = this.frame.row(String(kind));
		return {
			member: this.frame.member(name),
			weekday: this.frame.weekday(Math.floor(ms / DAY_MS), said.timestamp),
			row: row.row,
			units: this.frame.units(row, this.units(said, row)),
			name: nameOf(typeof said.id === 'string' ? said.id : undefined),
		};
	}

	units(said, row) {
		if (row.timed) {
			const minutes = minutesOf(String(said.result?.duration));
			if (minutes === undefined) {
				throw new Bad(`result.duration '${short(String(said.result?.duration))}' is not a duration like PT45M`);
			}
			return String(minutes);
		}
		if (row.mode === 'Once') {
			const item = /(\d+)$/.exec(String(said.object?.id))?.[1];
			if (item === undefined) {
				throw new Bad(`object.id '${short(String(said.object?.id))}' does not end with an item's number`);
			}
			return item;
		}
		const found = Object.entries(said.result?.extensions ?? {}).find(([key]) => key.split('/').at(-1) === 'units');
		return found ? String(found[1]) : '1';
	}
}

/**
 * One member's activities as the entries of a week. A name said twice counts once, units of a day are added, of an item the
 * earliest day counts. Throws `Bad` if a day's total is more than a day has. `acts` have weekday, row, units, name, line.
 */
export function entriesOf(acts, rows) {
	const totals = new Map();
	const names = new Map();
	let repeated = 0;
	for (const act of acts) {
		const name = act.name.some((byte) => byte !== 0) ? act.name.toString('hex') : undefined;
		const known = name && names.get(name);
		if (known) {
			if (known.weekday !== act.weekday || known.row !== act.row || known.units !== act.units) {
				throw Object.assign(new Bad(`the id of line ${known.line} again, with other contents`), { line: act.line });
			}
			repeated += 1;
			continue;
		}
		if (name) {
			names.set(name, act);
		}
		const once = rows[act.row].mode === 'Once';
		const key = once ? `${act.row} item ${act.units}` : `${act.row} day ${act.weekday}`;
		const old = totals.get(key);
		if (!old) {
			totals.set(key, { weekday: act.weekday, row: act.row, total: act.units });
		} else if (once) {
			old.weekday = Math.min(old.weekday, act.weekday);
		} else {
			old.total += act.units;
			const most = rows[act.row].timed ? DAY_MINUTES : MOST;
			if (old.total > most) {
				throw Object.assign(new Bad(`with the lines before, ${old.total} units of '${rows[act.row].kind}' on one day: ${most} at most`), { line: act.line });
			}
		}
	}
	const entries = [...totals.values()].sort((a, b) => a.weekday - b.weekday || a.row - b.row || a.total - b.total);
	return { entries, repeated };
}
