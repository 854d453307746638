// SPDX-License-Identifier: Apache-2.0
// Signed transactions that go in all the time: transfers, ballots in a DAO, bounties. They are signed without a connection,
// so that the node may die at any moment.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client, MESH, accounts } from './client.mjs';
import { constitution } from './dao.mjs';

const PAUSE_MS = 100;
/** Longer than any run: proposal and bounties stay open. */
const LONG = 20_000;

/** A DAO of three with a proposal that can be voted on for long. Gives the proposal's number. */
async function openVote(client, [founder, ...others]) {
	const { api } = client;
	const articles = await constitution(api, { voting: LONG });
	const tx = api.tx.dao.found(
		articles, { uri: 'ipfs://load', hash: null }, [founder, ...others].map(({ address }) => ({ who: address, shares: 0, loot: 0 })),
	);
	const dao = (await client.send(tx, founder)).one('Dao.Founded').dao.toNumber();
	const consent = api.tx.dao.amend(dao, articles).args[1].hash;
	await Promise.all(others.map((member) => client.send(api.tx.dao.acceptInvitation(dao, consent), member)));
	await client.send(api.tx.dao.start(dao), founder);
	const outcome = await client.send(api.tx.dao.propose(dao, [api.tx.system.remark('0x00')]), founder);
	return outcome.one('Dao.Proposed').proposal.toNumber();
}

/** A bounty that anyone may take. */
function bounty(api, height) {
	const window = api.consts.bountyMesh.minWindow.toNumber();
	const due = height + LONG + 4 * window;
	return api.tx.bountyMesh.postRoot(
		{ asset: 'Native', arbiter: null, window, defaultSplit: 50, smallest: MESH / 100n, end: due + window, crowd: false },
		MESH,
		0,
		{
			until: height + LONG, due, mode: 'Direct', invited: null, eligibility: 'Anyone',
			spec: { Inline: 'One of many.' }, cap: 1_000_000, entryBond: 0, reputation: 0, places: 0,
		},
	);
}

export class Load {
	/** Prepares what the calls are about, on a development chain. */
	static async prepare(node) {
		const load = new Load();
		const client = await Client.connect(node);
		const { api } = client;
		const [alice, bob, charlie, dave, eve, sink] = await accounts('Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Sink');
		load.registry = api.registry;
		load.signing = {
			genesisHash: api.genesisHash, blockHash: api.genesisHash, runtimeVersion: api.runtimeVersion,
			signedExtensions: api.registry.signedExtensions,
		};
		const proposal = await openVote(client, [bob, charlie, dave]);
		const root = bounty(api, await client.height());
		load.senders = [
			{ pair: alice, make: () => api.tx.balances.transferKeepAlive(sink.address, MESH) },
			// One of three alone decides nothing: the vote stays open.
			{ pair: charlie, make: (count) => api.tx.dao.vote(proposal, count % 2 ? 'Aye' : 'Nay') },
			{ pair: eve, make: () => root },
		];
		await client.close();
		return load;
	}

	/** Sends to the node until `stop`, or until the node does not answer any more. */
	start(node) {
		assert.equal(this.running, undefined, 'one at a time');
		this.stopped = false;
		this.running = Promise.all(this.senders.map((sender) => this.send(node, sender)));
	}

	async stop() {
		this.stopped = true;
		await this.running;
		this.running = undefined;
	}

	async send(node, { pair, make }) {
		let nonce;
		while (!this.stopped) {
			try {
				nonce ??= await node.rpc('system_accountNextIndex', [pair.address]);
				const tx = make(nonce).sign(pair, { ...this.signing, nonce });
				await node.rpc('author_submitExtrinsic', [tx.toHex()]);
				nonce += 1;
			} catch {
				// The node was killed, or its pool was: then the next number is what the chain says.
				nonce = undefined;
			}
			await sleep(PAUSE_MS);
		}
	}
}

/** How many signed calls of each pallet the blocks from `first` to `last` hold, and how many of them failed. */
export async function included(api, first, last) {
	const counts = {};
	let failed = 0;
	for (let number = first; number <= last; number += 1) {
		const hash = await api.rpc.chain.getBlockHash(number);
		const { block } = await api.rpc.chain.getBlock(hash);
		for (const { method } of block.extrinsics.filter((each) => each.isSigned)) {
			counts[method.section] = (counts[method.section] ?? 0) + 1;
		}
		if (block.extrinsics.some((each) => each.isSigned)) {
			const events = await (await api.at(hash)).query.system.events();
			failed += events.filter(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed').length;
		}
	}
	return { counts, failed };
}
