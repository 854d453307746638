// SPDX-License-Identifier: Apache-2.0
// What blocks tell: who made them, in which slot, what happened in them.

import assert from 'node:assert/strict';

import { xxhashAsHex } from '@polkadot/util-crypto';

const AURA = '0x61757261';

/** The slot in a header's digest, as a number. */
export function slotOf(header) {
	const item = header.digest.logs.find((log) => log.isPreRuntime && log.asPreRuntime[0].toHex() === AURA);
	assert.ok(item, `block ${header.number} has a slot`);
	return Number(Buffer.from(item.asPreRuntime[1].toU8a(true)).readBigUInt64LE());
}

/** Number, hash, slot and author of every block from `first` to `last`. */
export async function blocks(api, first, last) {
	const found = [];
	for (let number = first; number <= last; number += 1) {
		const hash = await api.rpc.chain.getBlockHash(number);
		const header = await api.rpc.chain.getHeader(hash);
		// Whose turn a slot was, the state of the parent tells.
		const authorities = await (await api.at(header.parentHash)).query.aura.authorities();
		const slot = slotOf(header);
		found.push({ number, hash: hash.toHex(), slot, author: authorities[slot % authorities.length].toHex() });
	}
	return found;
}

/** Slots that passed without a block between the first and the last of `list`. */
export const missed = (list) => list.at(-1).slot - list[0].slot - (list.length - 1);

/** The events of a block, as objects with section, method, data. */
export async function eventsAt(api, hash) {
	return (await (await api.at(hash)).query.system.events()).map(({ event }) => event);
}

/** Where the version of a pallet's storage layout is stored. */
export const versionKey = (pallet) => xxhashAsHex(pallet, 128) + xxhashAsHex(':__STORAGE_VERSION__:', 128).slice(2);
