// SPDX-License-Identifier: Apache-2.0
// One assessment from the work to its evidence, and the way back: from the evidence to the same numbers.

import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from './cli.mjs';
import { rewardOf, weightedOf } from './formula.mjs';
import { canonical, hashOf } from './hash.mjs';
import { ask } from './model.mjs';
import { MAX_TEXT, decide, ensureWork, hashesOf, readJson } from './policy.mjs';

/** Judges a text. `asked` is what a model was asked and answered; nothing where rules alone decide. */
export async function judge(policy, text, options) {
	const byModel = policy.backend === 'openai' && Buffer.byteLength(text) <= MAX_TEXT;
	const asked = byModel ? await ask(policy, text, options) : [];
	return { asked, ...decide(policy, text, asked.map(({ answer }) => answer)) };
}

function write(path, content) {
	writeFileSync(`${path}.new`, content);
	renameSync(`${path}.new`, path);
}

/** The evidence of assessments, by hash; and which one a submission has, so that nothing is judged twice. */
export class Evidence {
	constructor(dir) {
		this.dir = dir;
		mkdirSync(dir, { recursive: true, mode: 0o700 });
	}

	path(name) {
		return join(this.dir, `${name}.json`);
	}

	/** Keeps evidence. Gives its hash. */
	keep(evidence) {
		const hash = hashOf(evidence);
		write(this.path(hash), canonical(evidence));
		write(this.path(`submission-${evidence.submission}`), canonical({ evidence: hash }));
		return hash;
	}

	/** The evidence with this hash; refuses one that was changed. */
	read(hash) {
		const evidence = readJson(this.path(hash));
		if (hashOf(evidence) !== hash) {
			throw new Failure(`${this.path(hash)} was changed: it does not have this hash any more`);
		}
		return evidence;
	}

	/** What was judged of a submission before, if it is about the same work. */
	of({ genesis, submission, work, policy }) {
		const path = this.path(`submission-${submission}`);
		if (!existsSync(path)) {
			return undefined;
		}
		const { evidence: hash } = readJson(path);
		const found = this.read(hash);
		const same = found.genesis === genesis && found.work === work && found.policy === policy;
		return same ? { hash, found } : undefined;
	}
}

/** Judges a submission, or takes what was judged before. Gives the evidence and its hash. */
export async function assess(evidence, policy, about, handedIn, options) {
	const known = evidence.of(about);
	if (known) {
		return known;
	}
	const { salt, text } = ensureWork(handedIn, about.work);
	const { asked, scores, reason } = await judge(policy, text, options);
	const { model, prompt } = hashesOf(policy);
	const found = { ...about, model, prompt, salt, text, asked, scores, reason };
	return { hash: evidence.keep(found), found };
}

/** The events of a submission: handed in, judged, and how it ended. */
export function historyOf({ events }, submission) {
	const of = (name) => events.find((event) => event.name === name && BigInt(event.data.submission ?? -1) === BigInt(submission))?.data;
	const submitted = of('Submitted');
	const assessed = of('Assessed');
	if (!submitted || !assessed) {
		throw new Failure(`no assessor has judged submission ${submission}`);
	}
	const opened = events.find(({ name, data }) => name === 'AssignmentOpened' && data.assignment === submitted.assignment)?.data;
	return { submitted, assessed, posted: of('VerdictPosted'), final: of('SubmissionFinal'), opened };
}

/** Judges a past assessment again from its evidence. Gives what follows, and every line that differs from the events. */
export function replay({ submitted, assessed, posted, final, opened }, evidence, policies) {
	const found = evidence.read(assessed.evidence);
	const lines = [];
	const same = (what, there, here) => {
		if (canonical(there) !== canonical(here)) {
			lines.push(`${what}: ${canonical(there)} in the events, ${canonical(here)} by the evidence`);
		}
	};
	same('the submission', Number(submitted.submission), found.submission);
	same('the work', submitted.work, found.work);
	same('the policy of the submission', submitted.policy, found.policy);
	same('the policy of the assessment', assessed.policy, found.policy);
	ensureWork(found, submitted.work);
	const policy = policies.get(submitted.policy);
	if (!policy) {
		throw new Failure(`no policy with the hash ${submitted.policy} is at hand`);
	}
	const { scores, reason } = decide(policy, found.text, found.asked.map(({ answer }) => answer));
	same('the scores', assessed.scores, scores);
	same('the reason', Buffer.from(assessed.reason.slice(2), 'hex').toString('utf8'), reason);
	const { points, weights } = opened.spec;
	const weighed = typeof weights === 'string' ? [...Buffer.from(weights.slice(2), 'hex')] : weights;
	if (scores) {
		same('the verdict', posted?.scores ?? null, scores);
	}
	if (final) {
		same('the units', final.units, rewardOf(points, final.scores, weighed));
		same('a pass', final.passed, weightedOf(final.scores, weighed) >= opened.spec.pass);
		if (final.outcome !== 'Overturned') {
			same('what stands', final.scores, scores);
		}
	}
	return { scores, reason, units: scores && rewardOf(points, scores, weighed), outcome: final?.outcome ?? null, lines };
}
