// SPDX-License-Identifier: Apache-2.0
// Pays in for the people of each client, before the clients begin.

import { Client, accounts } from '../lib/client.mjs';
import { FUNDED, FUNDS, people } from './steps.mjs';

export async function fund(node, clients) {
	const client = await Client.connect(node);
	try {
		const [alice] = await accounts('Alice');
		const all = (await Promise.all(clients.map(people))).flatMap((each) => FUNDED.map((role) => each[role].address));
		const { batchAll } = client.api.tx.utility;
		const calls = all.map((address) => client.api.tx.balances.transferKeepAlive(address, FUNDS));
		await client.send(batchAll(calls), alice, { finalized: true });
	} finally {
		await client.close();
	}
}
