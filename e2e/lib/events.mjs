// SPDX-License-Identifier: Apache-2.0
// All events of a stretch of blocks, and what can be worked out from nothing else: the provenance of work (B-18).

import assert from 'node:assert/strict';

import { bnToU8a, hexToU8a, u8aConcat } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';

/** The events from one block to the best one, each with its block's number: `{ block, event, phase }`. */
export async function eventsBetween(client, from) {
	const { api } = client;
	const to = await client.height();
	if (to < from) {
		return [];
	}
	const key = api.query.system.events.key();
	const [first, last] = await Promise.all([from, to].map((number) => api.rpc.chain.getBlockHash(number)));
	// What a block left in this item, and nothing where the next one left the same.
	const changes = await client.rpc('state_queryStorage', [key], first.toHex(), last.toHex());
	const found = [];
	for (const { block: hash, changes: [[, value]] } of changes) {
		const records = api.registry.createType('Vec<FrameSystemEventRecord>', hexToU8a(value));
		const mesh = records.filter(({ event }) => event.section === 'bountyMesh');
		if (mesh.length > 0) {
			const block = (await api.rpc.chain.getHeader(hash)).number.toNumber();
			mesh.forEach(({ event, phase }) => found.push({ block, event, phase }));
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
