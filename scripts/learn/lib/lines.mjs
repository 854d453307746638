// SPDX-License-Identifier: Apache-2.0
// Records of a text file of any length, with the line they begin at and the byte after them, so that reading can go on there.

import { open } from 'node:fs/promises';

import { Failure } from './cli.mjs';

const CHUNK = 1 << 20;
/** Longer than any honest record; a quote that is never closed must not swallow the file. */
const LONGEST = 1 << 20;
/** What is kept of a file at a time, at most. */
const MOST = 8 << 20;
const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Fields of one CSV record by RFC 4180, or undefined if its quotes are wrong. */
export function fieldsOf(record) {
	if (!record.includes('"')) {
		return record.split(',').map((field) => field.trim());
	}
	const fields = [];
	const pattern = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/gy;
	for (;;) {
		const found = pattern.exec(record);
		if (!found) {
			return undefined;
		}
		fields.push(found[1] === undefined ? found[2].trim() : found[1].replaceAll('""', '"'));
		if (found[3] === '') {
			return fields;
		}
	}
}

/** Where the record that begins at `from` ends: the newline, outside of quotes if they count. -1: not in this buffer. */
function endOf(bytes, from, quoted) {
	let end = bytes.indexOf(NEWLINE, from);
	while (quoted && end >= 0) {
		let quotes = 0;
		for (let at = bytes.indexOf(QUOTE, from); at >= 0 && at < end; at = bytes.indexOf(QUOTE, at + 1)) {
			quotes += 1;
		}
		if (quotes % 2 === 0 || end - from > LONGEST) {
			break;
		}
		end = bytes.indexOf(NEWLINE, end + 1);
	}
	return end;
}

function linesIn(bytes, from, to) {
	let lines = 0;
	for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) {
		lines += 1;
	}
	return lines;
}

/**
 * Gives `{ text, line, next }` for every record that is not empty: its text, its first line, the byte after it.
 * `quoted`: a newline inside of double quotes does not end a record. Begins at byte `next`, which is in line `line`.
 */
export async function* records(path, { quoted, next = 0, line = 1 }) {
	const file = await open(path);
	try {
		let rest = Buffer.alloc(0);
		let read = next;
		for (;;) {
			const chunk = Buffer.alloc(CHUNK);
			const { bytesRead } = await file.read(chunk, 0, CHUNK, read);
			read += bytesRead;
			const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
			let from = 0;
			for (;;) {
				let end = endOf(bytes, from, quoted);
				if (end < 0 && bytesRead === 0 && from < bytes.length) {
					end = bytes.length;
				}
				if (end < 0) {
					break;
				}
				const after = Math.min(end + 1, bytes.length);
				const text = bytes.toString('utf8', from, end).replace(/^\uFEFF/, '').replace(/\r$/, '');
				next += after - from;
				const begins = line;
				line += linesIn(bytes, from, after);
				from = after;
				if (text.trim() !== '') {
					yield { text, line: begins, next, nextLine: line };
				}
			}
			if (bytesRead === 0) {
				return;
			}
			rest = bytes.subarray(from);
			if (rest.length > MOST) {
				throw new Failure(`${path}:${line}: a line of more than ${MOST} bytes: not a file of activities`);
			}
		}
	} finally {
		await file.close();
	}
}
