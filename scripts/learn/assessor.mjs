#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// A reference assessor: judges submissions by a policy whose hash is on the chain, and can show for each verdict how it came.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CHAIN, SIGNER, send, signerOf, timeOf, withChain } from './lib/chain.mjs';
import { Failure, Usage, flag, main, text, whole } from './lib/cli.mjs';
import { collect, headOf, readChain, readEvents } from './lib/events.mjs';
import { toHex } from './lib/hash.mjs';
import { Evidence, assess, historyOf, judge, replay } from './lib/judge.mjs';
import { ensureWork, hashesOf, readJson, readPolicies, readPolicy, workHash } from './lib/policy.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const json = (value) => say(JSON.stringify(value, null, '\t'));

function modelOf({ endpoint }) {
	if (endpoint !== undefined && !/^https?:\/\/./.test(endpoint)) {
		throw new Usage(`--endpoint '${endpoint}' is not an address like https://host/v1`);
	}
	return { endpoint, key: process.env.ENMESH_MODEL_KEY };
}

async function register(values) {
	const { model, prompt, policy } = hashesOf(readPolicy(values.policy));
	if (!/^\d{1,30}$/.test(values.bond)) {
		throw new Usage(`--bond '${values.bond}' is not a whole number of the smallest units`);
	}
	const signer = await signerOf(values);
	await withChain(values, async (api) => {
		await send(api, api.tx.learnToEarn.registerAssessor({ Ai: { model, prompt, policy } }, BigInt(values.bond)), signer, values);
		say(`${signer.address} judges by policy ${policy}`);
	});
}

function handIn(values, [file]) {
	let words;
	try {
		words = readFileSync(file, 'utf8');
	} catch (error) {
		throw new Failure(`cannot read ${file}: ${error.code}`);
	}
	const salt = randomBytes(32);
	const work = workHash(salt, words);
	mkdirSync(values.inbox, { recursive: true, mode: 0o750 });
	// For the assessor, who may be another user of the same group; whoever has the salt can tell whose hash is on chain.
	writeFileSync(join(values.inbox, `${work}.json`), JSON.stringify({ salt: toHex(salt), text: words }), { mode: 0o640 });
	say(work);
}

async function dryRun(values, [file]) {
	const { scores, reason } = await judge(readPolicy(values.policy), readFileSync(file, 'utf8'), modelOf(values));
	json({ scores, reason });
}

/** Submissions that wait for this assessor, in order. */
async function waiting(api, who) {
	const [all, now] = [await api.query.learnToEarn.submissions.entries(), await timeOf(api)];
	const found = [];
	for (const [{ args: [id] }, value] of all) {
		const { assignment, work, policy, stage } = value.unwrap();
		if (stage.isAssessing && stage.asAssessing.until.toNumber() > now) {
			const spec = (await api.call.learnToEarnApi.assignment(assignment)).unwrap();
			if (spec.assessor.toString() === who) {
				found.push({ submission: id.toNumber(), assignment: assignment.toNumber(), work: work.toHex(), policy: policy.toHex() });
			}
		}
	}
	return found.sort((a, b) => a.submission - b.submission);
}

/** Judges what waits. What cannot be judged now is said once and tried again later. */
class Desk {
	constructor(api, signer, values) {
		Object.assign(this, { api, signer, values });
		this.policies = readPolicies(values.policies);
		this.evidence = new Evidence(values.evidence);
		this.model = modelOf(values);
		this.said = new Map();
	}

	complain(submission, message) {
		if (this.said.get(submission) !== message) {
			this.said.set(submission, message);
			process.stderr.write(`submission ${submission}: ${message}\n`);
		}
	}

	async one(about) {
		const policy = this.policies.get(about.policy);
		if (!policy) {
			throw new Failure(`its policy ${about.policy} is not in ${this.values.policies}`);
		}
		const file = join(this.values.inbox, `${about.work}.json`);
		if (!existsSync(file)) {
			throw new Failure(`its work is not in ${this.values.inbox} yet`);
		}
		const { hash, found } = await assess(this.evidence, policy, about, ensureWork(readJson(file), about.work), this.model);
		const tx = this.api.tx.learnToEarn.assess(about.submission, found.scores, hash, found.reason);
		await send(this.api, tx, this.signer, this.values);
		const verdict = found.scores ? Object.values(found.scores).join(', ') : 'no verdict';
		say(`submission ${about.submission}: ${verdict}; evidence ${hash}`);
	}

	/** Gives how many could not be judged. */
	async scan() {
		let left = 0;
		for (const each of await waiting(this.api, this.signer.address)) {
			const about = { genesis: this.api.genesisHash.toHex(), ...each };
			try {
				await this.one(about);
			} catch (error) {
				if (!(error instanceof Failure)) {
					throw error;
				}
				left += 1;
				this.complain(each.submission, error.message);
			}
		}
		return left;
	}
}

/** Scans with every new block, one scan at a time, until the process is asked to end or the node is gone. */
async function watch(api, desk) {
	let wake = () => {};
	let [fresh, ended] = [true, undefined];
	const end = (how) => { ended ??= how; wake(); };
	const stop = await api.rpc.chain.subscribeNewHeads(() => { fresh = true; wake(); });
	api.on('disconnected', () => end(new Failure('the connection to the node is lost')));
	['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => end(null)));
	while (ended === undefined) {
		if (fresh) {
			fresh = false;
			await desk.scan();
		} else {
			await new Promise((resolve) => { wake = resolve; });
		}
	}
	if (ended) {
		throw ended;
	}
	stop();
}

async function run(values) {
	const signer = await signerOf(values);
	await withChain(values, async (api) => {
		const desk = new Desk(api, signer, values);
		if (!values.once) {
			say(`${signer.address} waits for submissions`);
			await watch(api, desk);
			return;
		}
		const left = await desk.scan();
		if (left > 0) {
			throw new Failure(`${left} submission${left === 1 ? '' : 's'} could not be judged`);
		}
	});
}

async function runReplay(values, [id]) {
	const submission = whole(id, 'submission', { most: Number.MAX_SAFE_INTEGER });
	const policies = readPolicies(values.policies);
	if (!existsSync(values.evidence)) {
		throw new Failure(`there is no directory ${values.evidence}`);
	}
	const found = values.events === undefined
		? await withChain(values, async (api) => {
			const lines = [];
			for await (const line of readChain(api, 0, await headOf(api, values))) {
				lines.push(line);
			}
			return collect(lines, 'the chain');
		})
		: readEvents(values.events);
	const { lines, ...result } = replay(historyOf(found, submission), new Evidence(values.evidence), policies);
	json({ submission, ...result });
	lines.forEach(say);
	if (lines.length > 0) {
		throw new Failure(`${lines.length} difference${lines.length === 1 ? '' : 's'} between the events and the evidence`);
	}
}

const POLICY = { policy: text('FILE', 'the policy') };
const ENDPOINT = { endpoint: text('URL', 'an OpenAI-compatible endpoint (…/v1); its key in the variable ENMESH_MODEL_KEY') };
const PAST = {
	policies: text('DIR', 'policies, also former ones: each work is judged by that of its day'),
	evidence: text('DIR', 'where the evidence lies'),
};

await main('assessor.mjs', 'A reference assessor: judges submissions by a public policy and keeps evidence of how it came to each verdict.', {
	hash: {
		usage: '--policy FILE',
		what: 'Prints the hashes of a policy, its model and its prompt.',
		options: POLICY,
		required: ['policy'],
		run: ({ policy }) => json(hashesOf(readPolicy(policy))),
	},
	register: {
		usage: '--policy FILE --bond N [OPTION...]',
		what: 'Commits a policy on the chain; it holds for submissions from now on.',
		options: { ...POLICY, bond: text('N', 'what is added to the bond, in the smallest units'), ...CHAIN, ...SIGNER },
		required: ['policy', 'bond'],
		run: register,
	},
	'hand-in': {
		usage: 'FILE --inbox DIR',
		what: 'Salts a text, lays it into the inbox and prints the hash to submit.',
		options: { inbox: text('DIR', 'where the assessor looks') },
		positionals: [1, 1],
		required: ['inbox'],
		run: handIn,
	},
	judge: {
		usage: 'FILE --policy FILE [OPTION...]',
		what: 'Judges a text without a chain.',
		options: { ...POLICY, ...ENDPOINT },
		positionals: [1, 1],
		required: ['policy'],
		run: dryRun,
	},
	run: {
		usage: '--inbox DIR --policies DIR --evidence DIR [OPTION...]',
		what: 'Watches the chain and judges every submission that waits for this account.',
		options: {
			inbox: text('DIR', 'works as `hand-in` writes them'), ...PAST, ...ENDPOINT, ...CHAIN, ...SIGNER, once: flag('judge what waits now, then end'),
		},
		required: ['inbox', 'policies', 'evidence'],
		run,
	},
	replay: {
		usage: 'SUBMISSION --policies DIR --evidence DIR [OPTION...]',
		what: 'Judges a past submission again from its evidence; ends with 1 if the numbers are not those of the events.',
		options: { ...PAST, ...CHAIN, final: flag('read events up to the newest final block'), events: text('FILE', 'events as `recompute.mjs events` writes them, instead of the node\'s') },
		positionals: [1, 1],
		required: ['policies', 'evidence'],
		run: runReplay,
	},
});
