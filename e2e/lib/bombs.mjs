// SPDX-License-Identifier: Apache-2.0
// Transactions made to hurt, as bytes: no client would sign them without looking inside.

import assert from 'node:assert/strict';

import { bnToU8a, compactToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

const IMMORTAL = [0];
const NO_METADATA_HASH = [0];
/** More levels than any runtime decodes. */
const TOO_DEEP = 512;
/** So exactly the longest remark is looked for. */
const PART = 2 ** 16;
/** A remark that is found again among other bytes. */
const MARK = '0x6d61726b6d61726b6d61726b';

/** Signs calls that are bytes, and knows what the node would say of them. */
export class Signer {
	constructor({ api, rpc }) {
		const { specVersion, transactionVersion } = api.runtimeVersion;
		const number = (value) => bnToU8a(value.toNumber(), { bitLength: 32 });
		const genesis = api.genesisHash.toU8a();
		this.rpc = rpc;
		this.genesis = api.genesisHash.toHex();
		this.implied = u8aConcat(number(specVersion), number(transactionVersion), genesis, genesis, NO_METADATA_HASH);
	}

	transaction(pair, nonce, call, tip = 0) {
		const extension = u8aConcat(IMMORTAL, compactToU8a(nonce), compactToU8a(tip), NO_METADATA_HASH);
		const payload = u8aConcat(call, extension, this.implied);
		const signature = pair.sign(payload.length > 256 ? blake2AsU8a(payload) : payload, { withType: true });
		const body = u8aConcat([0x84, 0], pair.publicKey, signature, extension, call);
		return u8aConcat(compactToU8a(body.length), body);
	}

	/** Whether the runtime would take a transaction of this call, if it came from outside. */
	async takes(pair, nonce, call) {
		const parent = await this.rpc('chain_getBlockHash', []);
		const bytes = u8aConcat([2], this.transaction(pair, nonce, call), parent);
		const answer = await this.rpc('state_call', ['TaggedTransactionQueue_validate_transaction', u8aToHex(bytes)]).catch(() => '0x01');
		return answer.startsWith('0x00');
	}
}

/** The largest number below `limit` for which `holds`, which holds for all smaller ones. */
async function most(limit, holds) {
	let [last, over] = [0, limit];
	while (last + 1 < over) {
		const middle = (last + over) >> 1;
		if (await holds(middle)) {
			last = middle;
		} else {
			over = middle;
		}
	}
	return last;
}

/** Calls in calls, `depth` levels of the same kind. */
function nested(make, inner, depth) {
	const bytes = make(inner).method.toU8a();
	const at = Buffer.from(bytes).indexOf(inner.method.toU8a());
	assert.ok(at > 0, 'it holds the call');
	const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + inner.method.encodedLength)];
	return u8aConcat(...Array(depth).fill(before), inner.method.toU8a(), ...Array(depth).fill(after));
}

/** What wraps another call, for anybody. */
const wrappers = ({ tx }, { address }) => ({
	batch: (call) => tx.utility.batch([call]),
	batchAll: (call) => tx.utility.batchAll([call]),
	forceBatch: (call) => tx.utility.forceBatch([call]),
	asDerivative: (call) => tx.utility.asDerivative(0, call),
	ifElse: (call) => tx.utility.ifElse(call, tx.system.remark('0x')),
	proxy: (call) => tx.proxy.proxy(address, null, call),
	asMultiThreshold1: (call) => tx.multisig.asMultiThreshold1([address], call),
	dao: (call) => tx.dao.propose(0, [call]),
	council: (call) => tx.council.propose(2, call, 100),
});

/** Each wrapper as deep as it is decoded, with the first that is not: `{ name, depth, deepest, over }`. */
export async function nests({ api, signer, pair, other, nonce }) {
	const inner = api.tx.system.remark(MARK);
	const found = [];
	for (const [name, make] of Object.entries(wrappers(api, other))) {
		const depth = await most(TOO_DEEP, (levels) => signer.takes(pair, nonce, nested(make, inner, levels)));
		assert.ok(depth > 1 && depth < TOO_DEEP - 1, `${name} nests to a limit: ${depth}`);
		found.push({ name, depth, deepest: nested(make, inner, depth), over: nested(make, inner, depth + 1) });
	}
	return found;
}

/** As many transfers in one batch as a transaction may weigh, and one more. */
export async function widest({ api, signer, pair, other, nonce }) {
	const transfer = api.tx.balances.transferKeepAlive(other.address, 1).method.toU8a();
	const batch = api.tx.utility.batch([]).method.toU8a().subarray(0, 2);
	const of = (count) => u8aConcat(batch, compactToU8a(count), ...Array(count).fill(transfer));
	const count = await most(20_000, (calls) => signer.takes(pair, nonce, of(calls)));
	assert.ok(count > 100, `a batch holds more than a few transfers: ${count}`);
	return { count, widest: of(count), over: of(count + 1) };
}

/** A remark that fills all that a block has for transactions, and one of which no block has room. */
export async function longest({ api, signer, pair, nonce }) {
	const remark = api.tx.system.remark('0x').method.toU8a().subarray(0, 2);
	const of = (length) => u8aConcat(remark, compactToU8a(length), new Uint8Array(length));
	const parts = await most(128, (count) => signer.takes(pair, nonce, of(count * PART)));
	return { kib: (parts * PART) / 1024, longest: of(parts * PART), over: of((parts + 1) * PART) };
}

const HOUR_MS = 3_600_000;
const QUIZ = [
	{ role: 0, kind: 'quiz', unit: 'answer', category: 'Learning', mode: 'Chain', timed: false }, { points: 1, dayCap: 10, weekCap: 10 },
];

/** A program with fuel and members, who need no tokens. Gives its number. */
export async function school({ client, pair, fuel }, members) {
	const { learnToEarn, utility } = client.api.tx;
	const rules = { minDayPoints: 1, goalMinutes: 0, step: 0, goalStep: 0, bonusCap: 0 };
	const created = await client.send(learnToEarn.createProgram('ipfs://bombs', { maxMembers: members.length, rules }), pair);
	const program = created.one('LearnToEarn.ProgramCreated').program.toNumber();
	await client.send(utility.batchAll([
		learnToEarn.addRow(program, ...QUIZ), learnToEarn.addFuel(program, fuel), ...members.map((member) => learnToEarn.enrol(program, member)),
	]), pair);
	return program;
}

/** A quiz of it, to whose answers each member may commit once, in the next hour. Gives its number. */
export async function quiz({ client, pair }, program, seats) {
	const hash = `0x${'44'.repeat(32)}`;
	const spec = {
		section: null, row: 0, questions: hash, key: hash, count: 1, pass: 1, seats, compensation: 1,
		open: HOUR_MS, keyWindow: HOUR_MS, reveal: HOUR_MS,
	};
	return (await client.send(client.api.tx.learnToEarn.openQuiz(program, spec), pair)).one('LearnToEarn.QuizOpened').quiz.toNumber();
}

/** The longest lists that calls of ours take. */
export function lists(api, people) {
	const { tx } = api;
	const hashes = (count) => Array(count).fill(`0x${'11'.repeat(32)}`);
	const statement = api.createType(tx.learnToEarn.claimLeaf.meta.args[2].type);
	return {
		'a proof of 20 hashes': tx.learnToEarn.claimLeaf(0, 0, statement, `0x${'00'.repeat(16)}`, hashes(20)).method.toU8a(),
		'metadata of 128 bytes': tx.learnToEarn.createProgram(
			`0x${'22'.repeat(128)}`,
			{ maxMembers: 10, rules: { minDayPoints: 1, goalMinutes: 0, step: 0, goalStep: 0, bonusCap: 0 } },
		).method.toU8a(),
		'eight calls to a DAO': tx.dao.propose(0, Array(8).fill(tx.system.remark(`0x${'33'.repeat(1_000)}`))).method.toU8a(),
		'a hundred signatories': tx.multisig.approveAsMulti(2, people(99), null, hashes(1)[0], { refTime: 0, proofSize: 0 }).method.toU8a(),
	};
}
