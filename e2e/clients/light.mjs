// SPDX-License-Identifier: Apache-2.0
// A light client in this process, and what it says of itself.

import { readFileSync } from 'node:fs';

import { start } from 'polkadot-api/smoldot';

/** Its log with what it found out about warp sync; less is not said at lower levels. */
const DEBUG = 4;

/** Starts smoldot on a chain spec. `heard(pattern)` settles with the first line of its log that matches. */
export function startLight(file) {
	const waiting = new Set();
	const light = start({
		maxLogLevel: DEBUG,
		logCallback: (_level, target, message) => waiting.forEach((wait) => wait(`${target}: ${message}`)),
	});
	return {
		chain: () => light.addChain({ chainSpec: readFileSync(file, 'utf8') }),
		heard: (pattern) => new Promise((resolve) => {
			waiting.add(function wait(line) {
				if (pattern.test(line)) {
					waiting.delete(wait);
					resolve(line);
				}
			});
		}),
		end: () => light.terminate(),
	};
}
