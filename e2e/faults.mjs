// SPDX-License-Identifier: Apache-2.0
// The steps of `scripts/faults.sh`, which explains them and gives them a network namespace of their own.

import { mkdirSync, mkdtempSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { bombs } from './faults/bombs.mjs';
import { clock } from './faults/clock.mjs';
import { disk, room } from './faults/disk.mjs';
import { equivocation } from './faults/equivocation.mjs';
import { faults, short } from './faults/faults.mjs';
import { kills } from './faults/kills.mjs';
import { requests } from './faults/requests.mjs';
import { upgrade } from './faults/upgrade.mjs';
import { validators } from './faults/validators.mjs';
import { Network } from './lib/network.mjs';
import { CHAPTERS, Page } from './lib/page.mjs';
import { Random } from './lib/random.mjs';

const STEPS = { faults, validators, equivocation, upgrade, clock, short, kills, disk, requests, bombs, room };

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		dir: { type: 'string' }, seed: { type: 'string' }, rounds: { type: 'string' }, runtime: { type: 'string' },
		commit: { type: 'string' }, page: { type: 'string' }, cycles: { type: 'string' }, seconds: { type: 'string' },
	},
});

const begin = Date.now();
const say = (text) => {
	const seconds = Math.round((Date.now() - begin) / 1000);
	process.stderr.write(`[${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}] ${text}\n`);
};

/** Runs one step, on a network of its own if it wants one, and writes down what came of it. */
async function play(name) {
	const step = STEPS[name];
	say(`== ${name}: ${step.title}`);
	const dir = join(values.dir, name);
	mkdirSync(dir, { recursive: true });
	const load = loadavg()[0];
	const start = Date.now();
	// A network is made in an empty directory: what its nodes share lies beside it.
	const shared = step.shared?.(mkdtempSync(`${dir}-`));
	const network = step.network && await Network.start({ dir, say, environment: shared?.environment, ...step.network });
	const figures = await step.play({
		network, shared, dir, say, random: new Random(Number(values.seed)), runtime: values.runtime,
		...Object.fromEntries(['rounds', 'cycles', 'seconds'].map((key) => [key, Number(values[key])])),
	});
	const total = await network?.finish();
	new Page(values.page, network ? CHAPTERS.network : CHAPTERS.node).section(name, {
		title: step.title,
		circumstances: [
			`commit ${values.commit}`, `seed ${values.seed}`, `${Math.round((Date.now() - start) / 60_000)} minutes`,
			`${availableParallelism()} cores for all${network ? ' nodes' : ''} (load before: ${load.toFixed(1)})`,
		],
		figures,
		total,
	});
	say(`${name}: ${total ? `${total.height} blocks final, ${total.compared} comparisons, ${total.conflicts} conflicts` : 'done'}`);
}

try {
	for (const name of positionals) {
		await play(name);
	}
} catch (error) {
	// One line; the rest for those who ask for it.
	process.stderr.write(`error: ${error.message.split('\n')[0]}\n`);
	if (process.env.ENMESH_TRACE) {
		process.stderr.write(`${error.stack}\n`);
	}
	process.exit(1);
}
process.exit(0);
