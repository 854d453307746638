// SPDX-License-Identifier: Apache-2.0
// A light client that comes when the chain is old: it jumps to a finalized block by warp sync and goes on from there.
// Usage: node late-light.mjs WS-URL CHAIN-SPEC-FILE. Prints, as JSON, the height it jumped to, the first finalized block it saw
// after that, and the node's hash of the same block.

import { setTimeout as sleep } from 'node:timers/promises';

import { createClient } from 'polkadot-api';
import { getSmProvider } from 'polkadot-api/sm-provider';
import { filter, firstValueFrom } from 'rxjs';

import { rpc, until } from '../lib/node.mjs';
import { startLight } from './light.mjs';

/** With fewer blocks behind the peer's it would fetch them all. */
const WARP_GAP = 32;
const WAIT_MS = 180_000;
/** Without time of its own on a busy machine it loses its peer halfway, and may then fetch the blocks instead: it comes anew. */
const ATTEMPTS = 3;
const JUMP_MS = 120_000;

const [, , url, spec] = process.argv;
const http = `http://${new URL(url).host}`;

/** Returns nothing if there was no jump. */
async function jump() {
	const light = startLight(spec);
	const warp = light.heard(/GrandPa warp sync finished to #(\d+)/);
	const client = createClient(getSmProvider(light.chain));
	try {
		const line = await Promise.race([warp, sleep(JUMP_MS)]);
		if (line === undefined) {
			return undefined;
		}
		const jumped = Number(/#(\d+)/.exec(line)[1]);
		// Beyond the jump only GRANDPA's own messages say what is final.
		const { number, hash } = await firstValueFrom(client.finalizedBlock$.pipe(filter((block) => block.number > jumped)));
		return { jumped, number, hash, truth: await rpc(http, 'chain_getBlockHash', [number]) };
	} finally {
		client.destroy();
		await light.end();
	}
}

await until(`${WARP_GAP} finalized blocks`, async () => {
	const { number } = await rpc(http, 'chain_getHeader', [await rpc(http, 'chain_getFinalizedHead')]);
	return Number(number) > WARP_GAP + 2 ? true : undefined;
}, WAIT_MS);
let found;
for (let left = ATTEMPTS; left > 0 && !found; left -= 1) {
	found = await jump();
}
console.log(JSON.stringify(found ?? { error: `no jump in ${ATTEMPTS} attempts` }));
// A light client that has ended leaves timers that would keep the process.
process.exit();
