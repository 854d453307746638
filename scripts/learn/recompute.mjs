#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Rebuilds every member's points, streak and pay of a program from events alone, and compares them with the chain.

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

import { CHAIN, withChain } from './lib/chain.mjs';
import { Failure, flag, main, text, whole } from './lib/cli.mjs';
import { compare } from './lib/compare.mjs';
import { collect, headOf, readChain, readEvents } from './lib/events.mjs';
import { Replay } from './lib/replay.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const RANGE = {
	to: text('BLOCK', 'the last block; by default the newest'),
	final: flag('by default the newest that is final'),
};

const lastBlock = async (api, values) => (values.to === undefined ? headOf(api, values) : whole(values.to, 'to'));

async function events(values) {
	await withChain(values, async (api) => {
		const out = values.out === undefined ? process.stdout : createWriteStream(values.out);
		for await (const line of readChain(api, 0, await lastBlock(api, values))) {
			if (!out.write(`${JSON.stringify(line)}\n`)) {
				await once(out, 'drain');
			}
		}
		if (out !== process.stdout) {
			out.end();
			await once(out, 'finish');
		}
	});
}

async function fromChain(api, values) {
	const lines = [];
	for await (const line of readChain(api, 0, await lastBlock(api, values))) {
		lines.push(line);
	}
	return collect(lines, 'the chain');
}

function replayOf(program, found) {
	const replay = Replay.of(program, found);
	if (replay.rules.length === 0) {
		throw new Failure(`no event begins program ${program}`);
	}
	return replay;
}

async function check(values) {
	const program = whole(values.program, 'program');
	const file = values.events === undefined ? undefined : readEvents(values.events);
	await withChain(values, async (api) => {
		const found = file ?? await fromChain(api, values);
		if (found.genesis !== api.genesisHash.toHex()) {
			throw new Failure(`the events are of the chain ${found.genesis}, the node of ${api.genesisHash.toHex()}`);
		}
		const replay = replayOf(program, found);
		const lines = await compare(api, replay);
		lines.forEach(say);
		say(`program ${program} at block ${replay.end.block}: ${replay.count} events, ${replay.members.size} members, ${replay.epochs().length} epochs, ${lines.length} differences`);
		if (lines.length > 0) {
			throw new Failure(`${lines.length} difference${lines.length === 1 ? '' : 's'} between the events and the chain`);
		}
	});
}

/** Numbers that may be longer than a double holds are text. */
const readable = (key, value) => (typeof value === 'bigint' ? String(value) : value);

async function show(values) {
	const program = whole(values.program, 'program');
	const replay = replayOf(program, values.events === undefined
		? await withChain(values, (api) => fromChain(api, values))
		: readEvents(values.events));
	const epochs = replay.epochs().map((start) => ({
		epoch: start,
		...replay.sharesOf(start),
		pools: Object.fromEntries(replay.poolsOf(start)),
		pay: Object.fromEntries([...replay.members.values()].map((member) => [member.who, Object.fromEntries(replay.payOf(member, start))])),
	}));
	const members = Object.fromEntries([...replay.members.values()].map((member) => [member.who, replay.result(member)]));
	say(JSON.stringify({ program, ...replay.end, members, epochs, problems: replay.problems }, readable, '\t'));
}

const PROGRAM = { program: text('N', 'the program') };
const EVENTS = { events: text('FILE', 'events as `events` writes them, instead of the node\'s') };

await main('recompute.mjs', 'Rebuilds points, streaks and pay from events alone. Reading events needs a node that keeps all states.', {
	events: {
		usage: '[OPTION...]',
		what: 'Writes the events of all programs as JSON lines.',
		options: { ...CHAIN, ...RANGE, out: text('FILE', 'where to, by default stdout') },
		run: events,
	},
	check: {
		usage: '--program N [OPTION...]',
		what: 'Rebuilds a program and compares it with the chain at the last of the events. Prints each difference; ends with 1 if there is one.',
		options: { ...PROGRAM, ...CHAIN, ...RANGE, ...EVENTS },
		required: ['program'],
		run: check,
	},
	show: {
		usage: '--program N [OPTION...]',
		what: 'Prints every member\'s results and pay as JSON; with --events no node is asked.',
		options: { ...PROGRAM, ...CHAIN, ...RANGE, ...EVENTS },
		required: ['program'],
		run: show,
	},
});
