// SPDX-License-Identifier: Apache-2.0

import { eventsAt } from '../lib/chain.mjs';
import { Client, accounts } from '../lib/client.mjs';

// Two sessions of 150 blocks, and a machine that misses every second slot.
const TWO_SESSIONS_MS = 20 * 60_000;

export const secondsSince = (begin) => (Date.now() - begin) / 1000;

/** Polkadot.js on the first node, and the people who decide. */
export async function stageOf(network) {
	const client = await Client.connect(network.peer(1));
	return {
		client,
		api: client.api,
		council: await accounts('Alice', 'Bob', 'Charlie'),
		// Final, so that what follows is not undone by a fork.
		send: (tx, pair) => client.send(tx, pair, { finalized: true }),
	};
}

/** Until the validators of the session, as addresses, are as `wanted` says, for a final block. */
export function waitForSet(network, api, wanted) {
	return network.until(
		'the validators of a later session',
		async () => {
			const at = await api.at(await api.rpc.chain.getFinalizedHead());
			const set = (await at.query.session.validators()).map((who) => who.toString());
			return wanted(set) ? set : undefined;
		},
		TWO_SESSIONS_MS,
	);
}

/** The first final block from `from` on with such an event: `{ number, hash, events }`. */
export function blockWith(network, api, from, section, method, timeoutMs) {
	let next = from;
	return network.until(`an event ${section}.${method}`, async () => {
		const end = await network.peer(1).finalized();
		for (; next <= end; next += 1) {
			const hash = (await api.rpc.chain.getBlockHash(next)).toHex();
			const events = await eventsAt(api, hash);
			if (events.some((event) => event.section === section && event.method === method)) {
				return { number: next, hash, events };
			}
		}
		return undefined;
	}, timeoutMs);
}
