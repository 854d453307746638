// SPDX-License-Identifier: Apache-2.0
// GRANDPA's votes: made, signed and checked here, apart from the node's code.

import assert from 'node:assert/strict';

import { hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { ed25519PairFromSeed, ed25519Sign, ed25519Verify } from '@polkadot/util-crypto';

const KINDS = ['prevote', 'precommit'];

const number = (value, bytes) => {
	const buffer = Buffer.alloc(8);
	buffer.writeBigUInt64LE(BigInt(value));
	return buffer.subarray(0, bytes);
};

/** What a voter signs: kind of vote, block, round and set. */
const payload = (kind, { targetHash, targetNumber }, round, set) => u8aConcat(
	[KINDS.indexOf(kind)], hexToU8a(targetHash), number(targetNumber, 4), number(round, 8), number(set, 8),
);

/** Two votes of one key in one round, for different blocks, as the chain's calls take them. */
export function doubleVote(seed, kind, votes, round, set) {
	const pair = ed25519PairFromSeed(hexToU8a(seed));
	const [first, second] = votes.map((vote) => [vote, u8aToHex(ed25519Sign(payload(kind, vote, round, set), pair))]);
	return {
		setId: set,
		equivocation: { [kind]: { roundNumber: round, identity: u8aToHex(pair.publicKey), first, second } },
	};
}

/** Checks a proof that came from a block: really two votes of this key for different blocks. Says what it saw. */
export function checkDoubleVote(proof, key) {
	const set = proof.setId.toBigInt();
	const kind = proof.equivocation.type.toLowerCase();
	const { roundNumber, identity, first, second } = proof.equivocation.value;
	assert.equal(identity.toHex(), key, 'the key that voted twice');
	const targets = [first, second].map(([vote, signature]) => {
		const target = { targetHash: vote.targetHash.toHex(), targetNumber: vote.targetNumber.toNumber() };
		const signed = ed25519Verify(payload(kind, target, roundNumber.toBigInt(), set), signature.toU8a(), identity.toU8a());
		assert.ok(signed, 'its signature is right');
		return target;
	});
	assert.notDeepEqual(targets[0], targets[1], 'for different blocks');
	return { kind, round: roundNumber.toNumber(), targets };
}
