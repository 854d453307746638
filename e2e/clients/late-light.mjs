// SPDX-License-Identifier: Apache-2.0
// A light client that comes when the chain is old: it jumps to a finalized block by warp sync and goes on from there.

import { createClient } from 'polkadot-api';
import { getSmProvider } from 'polkadot-api/sm-provider';
import { filter, firstValueFrom } from 'rxjs';

import { startLight } from './light.mjs';

/** With fewer blocks behind the peer's it would fetch them all. */
const WARP_GAP = 32;
const WAIT_MS = 180_000;

/** Returns the height it jumped to, the first finalized block it saw after that, and the node's hash of the same block. */
export async function lateLight(node, spec, until) {
	await until(`${WARP_GAP} finalized blocks`, async () => {
		const { number } = await node.rpc('chain_getHeader', [await node.rpc('chain_getFinalizedHead')]);
		return Number(number) > WARP_GAP + 2 ? true : undefined;
	}, WAIT_MS);
	const light = startLight(spec);
	const warp = light.heard(/GrandPa warp sync finished to #(\d+)/);
	const client = createClient(getSmProvider(light.chain));
	try {
		const jumped = Number(/#(\d+)/.exec(await warp)[1]);
		// Beyond the jump only GRANDPA's own messages say what is final.
		const { number, hash } = await firstValueFrom(client.finalizedBlock$.pipe(filter((block) => block.number > jumped)));
		return { jumped, number, hash, truth: await node.rpc('chain_getBlockHash', [number]) };
	} finally {
		client.destroy();
		await light.end();
	}
}
