// SPDX-License-Identifier: Apache-2.0
// Policies and what is judged by them. A policy is everything that decides about scores: rules, model, prompt, decoding. Its
// hash is on the chain before the first work comes in, so nothing of it can be changed for one learner.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from './cli.mjs';
import { blake2, fromHex, hashOf, toHex } from './hash.mjs';
import { DIMENSIONS, FULL, ensureRubric, scoreText } from './rubric.mjs';

const BACKENDS = ['rubric', 'openai'];
const REASON_BYTES = 512;
/** A longer text is judged by people. */
export const MAX_TEXT = 65_536;

export function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Failure(`cannot read ${path}: ${error.code ?? 'not JSON'}`);
	}
}

/** A policy from a file, checked. */
export function readPolicy(path) {
	const policy = readJson(path);
	if (!BACKENDS.includes(policy?.backend)) {
		throw new Failure(`${path}: 'backend' is none of ${BACKENDS.join(', ')}`);
	}
	ensureRubric(policy.rubric);
	if (policy.backend === 'openai') {
		const { model, prompt, guard } = policy;
		if (typeof model?.name !== 'string' || typeof prompt !== 'string' || prompt === '') {
			throw new Failure(`${path}: 'model.name' or 'prompt' is missing`);
		}
		if (!Number.isInteger(guard) || guard < 0 || guard > FULL) {
			throw new Failure(`${path}: 'guard' is not a whole number from 0 to ${FULL}`);
		}
	}
	return policy;
}

/** The three hashes that an assessor registers with. */
export const hashesOf = (policy) => ({
	model: hashOf(policy.model ?? { name: 'rules of scripts/learn/lib/rubric.mjs' }),
	prompt: toHex(blake2(Buffer.from(policy.prompt ?? ''))),
	policy: hashOf(policy),
});

/** All policies of a directory, by hash. */
export function readPolicies(dir) {
	let names;
	try {
		names = readdirSync(dir).filter((name) => name.endsWith('.json'));
	} catch (error) {
		throw new Failure(`cannot read ${dir}: ${error.code}`);
	}
	return new Map(names.map((name) => readPolicy(join(dir, name))).map((policy) => [hashesOf(policy).policy, policy]));
}

/** The hash of a work that is on the chain: H(0x20, salt, text). */
export const workHash = (salt, text) => toHex(blake2(Buffer.concat([Buffer.from([0x20]), salt, Buffer.from(text, 'utf8')])));

/** A work as it was handed in, if it is the one whose hash is on the chain. */
export function ensureWork(found, hash) {
	const salt = fromHex(found?.salt, 32);
	if (!salt || typeof found.text !== 'string' || workHash(salt, found.text) !== hash) {
		throw new Failure(`the work does not have the hash ${hash} of the submission`);
	}
	return found;
}

/** A reason for the chain: one line, without control characters, of at most 512 bytes. */
export function shortReason(text) {
	let line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
	while (Buffer.byteLength(line) > REASON_BYTES) {
		line = [...line].slice(0, -1).join('');
	}
	return line;
}

/** A model's answer, if it is what was asked for and nothing else. */
export function readAnswer(text) {
	let answer;
	try {
		answer = JSON.parse(text);
	} catch {
		return undefined;
	}
	const fields = Object.keys(answer ?? {}).sort().join();
	const whole = DIMENSIONS.every((field) => Number.isInteger(answer?.[field]) && answer[field] >= 0 && answer[field] <= FULL);
	return fields === 'impact,quality,quantity,reason' && whole && typeof answer.reason === 'string' ? answer : undefined;
}

const noVerdict = (reason) => ({ scores: null, reason: shortReason(`No verdict: ${reason}`) });

/**
 * The verdict, from the policy, the text and what the model answered; the same for the same, so it can be replayed.
 * A model is held to the rules: further away than the policy's guard in any score, and people shall judge.
 */
export function decide(policy, text, answers) {
	if (Buffer.byteLength(text) > MAX_TEXT) {
		return noVerdict(`the text has more than ${MAX_TEXT} bytes`);
	}
	const byRules = scoreText(text, policy.rubric);
	if (policy.backend === 'rubric') {
		const parts = DIMENSIONS.map((dimension) => `${dimension} ${byRules[dimension]}`).join(', ');
		return { scores: byRules, reason: shortReason(`By the rules of the policy: ${parts} of ${FULL}.`) };
	}
	const answer = answers.map(readAnswer).find((each) => each !== undefined);
	if (!answer) {
		return noVerdict('the model gave no answer of the form that was asked for');
	}
	const far = DIMENSIONS.filter((dimension) => Math.abs(answer[dimension] - byRules[dimension]) > policy.guard);
	if (far.length > 0) {
		return noVerdict(`the model is further than ${policy.guard} from the rules in ${far.join(', ')}; people should judge`);
	}
	const scores = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, answer[dimension]]));
	return { scores, reason: shortReason(answer.reason) };
}
