// SPDX-License-Identifier: Apache-2.0
// The pages of the project as tests read them: their code spans, links, tables.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SKIPPED = ['node_modules', '.git', 'target'];

/** Every file of the project, as paths from its root. */
export function projectFiles(folder = '') {
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (SKIPPED.includes(entry.name)) {
			return [];
		}
		return entry.isDirectory() ? projectFiles(path) : [path];
	});
}

export class Page {
	constructor(path) {
		this.path = path;
		this.text = readFileSync(join(ROOT, path), 'utf8');
		// Blocks are programs and diagrams of their own; what is checked is said in the text.
		this.prose = this.text.replace(/^```.*?^```/gms, '');
	}

	/** What stands between backquotes, in any line of text. */
	get spans() {
		return [...this.prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span);
	}

	/** Names of the chain: `pallet.name` or `pallet.name(args)`. A word with a known ending is a file. */
	get names() {
		return this.spans.flatMap((span) => {
			const found = /^([a-z][A-Za-z]*)\.([A-Za-z][A-Za-z0-9]*)(?:\(([^()]*)\))?$/.exec(span);
			if (!found || (found[3] === undefined && /\.(rs|mjs|sh|md|yml|json|env|hbs|toml|service|tar)$/.test(span))) {
				return [];
			}
			const [, section, method, args] = found;
			return [{ span, section, method, args: args?.split(',').map((arg) => arg.trim()).filter(Boolean) }];
		});
	}

	/** Paths and file names between backquotes, without patterns and placeholders. */
	get files() {
		return this.spans
			.map((span) => span.split(/[ :]/)[0].replace(/^\.\//, ''))
			.filter((word) => /^[\w.-]+(\/[\w.-]+)*\/?$/.test(word))
			.filter((word) => /\.(rs|mjs|sh|md|yml|hbs|service)$/.test(word)
				|| /^(chain-specs|docs|e2e|node|pallets|runtime|scripts)\//.test(word));
	}

	/** Links to other pages of the project, or to a heading. */
	get links() {
		return [...this.prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target)
			.filter((target) => !/^[a-z]+:/.test(target));
	}

	/** What the chapters can be linked by. */
	get anchors() {
		return [...this.prose.matchAll(/^#+ (.+)$/gm)]
			.map(([, title]) => title.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'));
	}

	/** The page that a link leads to and the heading in it, or why it leads nowhere. */
	follow(target) {
		const [file, anchor] = target.split('#');
		const path = file ? normalize(join(dirname(this.path), file)) : this.path;
		if (!existsSync(join(ROOT, path))) {
			return `${path} does not exist`;
		}
		return anchor && !new Page(path).anchors.includes(anchor) ? `${path} has no heading #${anchor}` : undefined;
	}

	/** The rows of every table with a column of this name, as what stands between backquotes in that column. */
	column(name) {
		let place = -1;
		const found = [];
		for (const line of this.prose.split('\n')) {
			const cells = line.startsWith('|') ? line.split('|').slice(1, -1).map((cell) => cell.trim()) : [];
			if (cells.length === 0) {
				place = -1;
			} else if (place < 0) {
				place = cells.findIndex((cell) => cell.toLowerCase() === name);
				place = place < 0 ? Infinity : place;
			} else if (place < cells.length) {
				found.push(...[...cells[place].matchAll(/`([^`]+)`/g)].map(([, span]) => span));
			}
		}
		return found;
	}
}
