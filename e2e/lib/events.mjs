// SPDX-License-Identifier: Apache-2.0
// All events of a stretch of blocks, and what can be worked out from nothing else: the provenance of work (B-18).

import assert from 'node:assert/strict';

import { bnToU8a, hexToU8a, u8aConcat } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';

/** What the events item held in each block from one to another, block by block. */
async function records(client, from, to) {
	const { api } = client;
	const [events, number] = [api.query.system.events.key(), api.query.system.number.key()];
	const [first, last] = await Promise.all([from, to].map((block) => api.rpc.chain.getBlockHash(block)));
	let value = null;
	// The number changes with every block; a block without a change of the events left the same as the one before.
	return (await client.rpc('state_queryStorage', [events, number], first.toHex(), last.toHex())).map(({ changes }) => {
		value = (changes.find(([key]) => key === events) ?? [events, value])[1];
		const block = api.registry.createType('u32', hexToU8a(changes.find(([key]) => key === number)[1])).toNumber();
		return { block, records: api.registry.createType('Vec<FrameSystemEventRecord>', hexToU8a(value)) };
	});
}

/** The mesh's events from one block to the best one, each with its block's number: `{ block, event, phase }`. */
export async function eventsBetween(client, from) {
	const to = await client.height();
	const blocks = to < from ? [] : await records(client, from, to);
	return blocks.flatMap(({ block, records: list }) => list
		.filter(({ event }) => event.section === 'bountyMesh')
		.map(({ event, phase }) => ({ block, event, phase })));
}

/** All that was paid for transactions from one block to the best one: by signers as fees, `[who, fee]`, and out of programs' fuel. */
export async function feesSince(client, from) {
	const found = { fees: [], fuel: [] };
	for (const { records: list } of await records(client, from, await client.height())) {
		for (const { event: { section, method, data } } of list) {
			if (section === 'transactionPayment' && method === 'TransactionFeePaid') {
				found.fees.push([data.who.toString(), data.actualFee.toBigInt()]);
			} else if (section === 'learnToEarn' && method === 'FuelBurnt') {
				found.fuel.push([data.who.toString(), data.fee.toBigInt()]);
			}
		}
	}
	return found;
}

export const NO_CHAIN = `0x${'00'.repeat(32)}`;

const number = (id) => bnToU8a(id, { bitLength: 64, isLe: true });

/** What a piece of work is sealed with: the seals of what it is made of, its number, its own evidence. */
export const seal = (chain, id, evidence) => blake2AsHex(u8aConcat(hexToU8a(chain), number(id), hexToU8a(evidence)));

/** The chain of a bounty after it took up the seal of one below it. */
export const folded = (chain, from, sealed) => seal(chain, from, sealed);

/**
 * The provenance of every piece of work, from events alone: the evidence handed in is chained upwards, and each seal
 * the chain announced is recomputed. Gives the chain of each bounty, and for each seal what it is made of.
 */
export function provenance(events) {
	const [chains, evidence, pieces] = [new Map(), new Map(), new Map()];
	const chain = (id) => chains.get(id) ?? NO_CHAIN;
	for (const { event: { section, method, data } } of events) {
		if (section !== 'bountyMesh') {
			continue;
		}
		const id = data.bounty?.toNumber();
		if (method === 'Submitted') {
			evidence.set(id, data.evidence.toHex());
		} else if (method === 'Released') {
			chains.set(id, seal(chain(id), id, data.evidence.toHex()));
		} else if (method === 'Accepted' || (method === 'Settled' && data.seal.isSome)) {
			const announced = method === 'Accepted' ? data.seal.toHex() : data.seal.unwrap().toHex();
			const own = seal(chain(id), id, evidence.get(id));
			assert.equal(announced, own, `the seal of bounty ${id} follows from the events`);
			chains.set(id, own);
			pieces.set(id, pieces.get(id) ?? []);
			if (data.into.isSome) {
				const into = data.into.unwrap().toNumber();
				chains.set(into, folded(chain(into), id, own));
				pieces.set(into, [...pieces.get(into) ?? [], id]);
			}
		}
	}
	return { chains, evidence, pieces };
}
