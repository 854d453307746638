#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Writes activities of made-up members, and a table that goes with them, to measure `batch.mjs build` without a chain.

import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

import { date } from './lib/activities.mjs';
import { main, progress, text, whole } from './lib/cli.mjs';
import { dayIn } from './lib/formula.mjs';
import { addressOf } from './lib/hash.mjs';

const TABLE = {
	genesis: `0x${'11'.repeat(32)}`,
	program: 0,
	rules: [[0, { minDayPoints: 10, goalMinutes: 600, step: 50_000, goalStep: 20_000, bonusCap: 300_000 }]],
	rows: ['study', 'section', 'help'].map((kind, row) => ({
		row,
		role: 0,
		kind,
		category: kind === 'help' ? 'Community' : 'Learning',
		mode: kind === 'section' ? 'Once' : 'Total',
		timed: kind === 'study',
		terms: [[0, { points: row + 1, dayCap: 240, weekCap: 1_200 }]],
	})),
};

/** Three lines of a member's week. */
function* lines(member, number, monday) {
	yield `${member},${date(monday + (number % 7))},study,${30 + (number % 60)}`;
	yield `${member},${date(monday + ((number + 3) % 7))},study,45`;
	yield `${member},${date(monday + ((number + 5) % 7))},${number % 2 ? 'help,1' : `section,${number % 256}`}`;
}

await main('sample.mjs', 'Writes made-up activities to measure with.', {
	write: {
		usage: '--members N --week N --dir DIR',
		what: 'Writes DIR/activities.csv, three lines for each member, and DIR/table.json.',
		options: { members: text('N', 'how many'), week: text('N', 'of which week'), dir: text('DIR', 'where to') },
		required: ['members', 'week', 'dir'],
		async run(values) {
			const members = whole(values.members, 'members', { least: 1 });
			const monday = dayIn(whole(values.week, 'week', { least: 1, most: 100_000 }), 0);
			mkdirSync(values.dir, { recursive: true });
			writeFileSync(join(values.dir, 'table.json'), JSON.stringify(TABLE));
			const out = createWriteStream(join(values.dir, 'activities.csv'));
			out.write('member,day,kind,units\n');
			const tick = progress('members', members);
			for (let number = 0; number < members; number += 1) {
				const member = addressOf(createHash('sha256').update(String(number)).digest());
				if (!out.write(`${[...lines(member, number, monday)].join('\n')}\n`)) {
					await once(out, 'drain');
				}
				tick(number + 1);
			}
			out.end();
			await once(out, 'finish');
		},
	},
});
