// SPDX-License-Identifier: Apache-2.0
// Deterministic rules that score a text: the same text and rules give the same numbers on every machine. Each rule of a
// dimension gives so many ten thousandths; a dimension has 10 000 at most. All arithmetic is in whole numbers.

import { Failure } from './cli.mjs';

export const DIMENSIONS = ['quality', 'quantity', 'impact'];
export const FULL = 10_000;

const wordsOf = (text) => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const ramp = (value, { from, to, most }) => Math.floor((Math.min(Math.max(value - from, 0), to - from) * most) / (to - from));
const times = (count, { each, most }) => Math.min(count * each, most);

/** Rules by name: what they need, and what they give. */
const RULES = {
	/** As many words as that: nothing up to `from`, all of `most` from `to` on. */
	words: { needs: ['from', 'to', 'most'], score: (text, rule) => ramp(wordsOf(text).length, rule) },
	/** Different words among a thousand: a text that repeats itself has few. */
	variety: {
		needs: ['from', 'to', 'most'],
		score(text, rule) {
			const words = wordsOf(text);
			return words.length === 0 ? 0 : ramp(Math.floor((new Set(words).size * 1_000) / words.length), rule);
		},
	},
	/** Different ones of these terms, each a word or words in a row. */
	terms: {
		needs: ['any', 'each', 'most'],
		score(text, rule) {
			const flat = ` ${wordsOf(text).join(' ')} `;
			const found = new Set(rule.any.map((term) => wordsOf(term).join(' ')).filter((term) => flat.includes(` ${term} `)));
			return times(found.size, rule);
		},
	},
	/** Different ones of these headings: lines that begin with #. */
	headings: {
		needs: ['any', 'each', 'most'],
		score(text, rule) {
			const lines = text.split('\n').map((line) => /^#+\s*(.*?)\s*$/.exec(line)?.[1].toLowerCase());
			return times(new Set(rule.any.map((name) => name.toLowerCase()).filter((name) => lines.includes(name))).size, rule);
		},
	},
	/** Different addresses of sources. */
	links: {
		needs: ['each', 'most'],
		score: (text, rule) => times(new Set(text.match(/https?:\/\/[^\s"'<>)\]]+/g) ?? []).size, rule),
	},
};

const isWhole = (value, most) => Number.isInteger(value) && value >= 0 && value <= most;

function ensureRule(where, rule) {
	const known = Object.hasOwn(RULES, rule?.rule) ? RULES[rule.rule] : undefined;
	const good = known?.needs.every((field) => (field === 'any'
		? Array.isArray(rule.any) && rule.any.length > 0 && rule.any.every((term) => typeof term === 'string' && term !== '')
		: isWhole(rule[field], field === 'most' || field === 'each' ? FULL : 1_000_000)));
	if (!good || (known.needs.includes('to') && rule.to <= rule.from)) {
		throw new Failure(`the policy's rule ${where} is unknown or incomplete`);
	}
}

/** Refuses a rubric that could not be computed. */
export function ensureRubric(rubric) {
	for (const dimension of DIMENSIONS) {
		if (!Array.isArray(rubric?.[dimension])) {
			throw new Failure(`the policy's rubric lacks '${dimension}'`);
		}
		rubric[dimension].forEach((rule, i) => ensureRule(`${dimension}[${i}]`, rule));
	}
}

/** The scores of a text under a rubric. */
export function scoreText(text, rubric) {
	return Object.fromEntries(DIMENSIONS.map((dimension) => {
		const sum = rubric[dimension].reduce((total, rule) => total + RULES[rule.rule].score(text, rule), 0);
		return [dimension, Math.min(sum, FULL)];
	}));
}
