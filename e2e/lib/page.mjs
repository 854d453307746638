// SPDX-License-Identifier: Apache-2.0
// The chapters of docs/reliability.md that `scripts/faults.sh` writes: one part for each step, replaced when the step runs again.

import { readFileSync, writeFileSync } from 'node:fs';

export const CHAPTERS = {
	network: {
		heading: '## Networks under faults',
		about: `Written by \`scripts/faults.sh\`, one part for each of its steps, each with a network of its own. Every node is on a machine
of its own (a network namespace), all of them on one real machine: missed slots and seconds tell as much about it as about
the chain. During the whole run every block that any node called final was compared with what the others did.`,
	},
	node: {
		heading: '## A node under abuse',
		about: `Written by \`scripts/faults.sh\` too: steps with one node, which makes and finalizes the blocks of a development chain alone, so
that nothing that it loses comes back from others. It and those who abuse it share one machine, often with other work.`,
	},
};

const WIDTH = 120;

/** Prose in lines of bounded length. */
function wrapped(text) {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== '' && line.length + 1 + word.length > WIDTH) {
			lines.push(word);
		} else {
			lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
		}
	}
	return lines.join('\n');
}

const row = (cells) => `| ${cells.join(' | ')} |`;

export class Page {
	constructor(path, chapter) {
		this.path = path;
		this.chapter = chapter;
		this.text = readFileSync(path, 'utf8');
	}

	section(name, { title, circumstances, figures, total }) {
		const sum = total && `In all ${total.height} blocks became final; ${total.compared} comparisons between nodes, ${total.conflicts} conflicts.`;
		const part = [
			`### ${name}: ${title}`,
			wrapped(`${new Date().toISOString().slice(0, 10)}, ${circumstances.join(', ')}.`),
			[row(figures.columns), row(figures.columns.map(() => '---')), ...figures.rows.map(row)].join('\n'),
			...(figures.notes ?? []).map(wrapped),
			...(sum ? [sum] : []),
		].join('\n\n');
		const [before, own, after] = this.split();
		const parts = own.split(/\n(?=### )/).map((each) => each.trim()).filter((each) => each !== '');
		const intro = parts.shift();
		const at = parts.findIndex((each) => each.startsWith(`### ${name}:`));
		parts.splice(at < 0 ? parts.length : at, at < 0 ? 0 : 1, part);
		this.text = `${before.trimEnd()}\n\n${[intro, ...parts].join('\n\n')}\n${after === '' ? '' : `\n${after}`}`;
		writeFileSync(this.path, this.text);
	}

	/** What is before the section, the section, what comes after it. */
	split() {
		const { heading, about } = this.chapter;
		const begin = this.text.indexOf(heading);
		if (begin < 0) {
			return [this.text, `${heading}\n\n${about}\n`, ''];
		}
		const next = this.text.indexOf('\n## ', begin);
		const end = next < 0 ? this.text.length : next + 1;
		return [this.text.slice(0, begin), this.text.slice(begin, end), this.text.slice(end)];
	}
}
