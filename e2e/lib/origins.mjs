// SPDX-License-Identifier: Apache-2.0
// Who may make a call, found out by making it: every call of the runtime, from every kind of origin, all undone again.

import assert from 'node:assert/strict';

import { explain } from './client.mjs';

/** Of a block's compute, what one transaction of this file may ask for: a quarter. */
const CHUNK_WEIGHT = 250_000_000_000n;
const CHUNK_CALLS = 250;

/** Calls that fail and cost little, one for whoever signs and one for root. */
const FAILS = {
	signed: ({ dao }) => dao.declineInvitation(0xffff_ffff),
	root: ({ txPause }) => txPause.unpause(['None', 'none']),
};

/** Arguments for which the plain default would do harm before it is undone. */
const ARGUMENTS = {
	// Every key begins with the empty prefix.
	'system.killPrefix': ['0x00112233445566778899', 1],
};

/** Makes the block itself: an assertion of the runtime would end the block. */
const INHERENTS = ['timestamp.set'];

/** Every call of the runtime with arguments that mean nothing, by its name. */
export function everyCall(api) {
	const calls = new Map();
	for (const [section, methods] of Object.entries(api.tx)) {
		for (const [method, make] of Object.entries(methods)) {
			const name = `${section}.${method}`;
			const args = ARGUMENTS[name] ?? make.meta.args.map(({ type }) => api.createType(type));
			calls.set(name, make(...args));
		}
	}
	return calls;
}

/** The inherents among the calls: no origin can be tried for them. */
export const inherents = () => [...INHERENTS];

/** A call that is undone whatever it does: it fails as `call` does, or else as the one after it. */
const undone = ({ tx }, call, by) => tx.utility.batchAll([call, FAILS[by](tx)]);

/** Splits a list so that each part fits into a transaction. */
async function parts(api, calls) {
	const list = [[]];
	let weight = 0n;
	for (const call of calls) {
		const info = await api.call.transactionPaymentCallApi.queryCallInfo(call.method, 0);
		const own = info.weight.refTime.toBigInt();
		if (list.at(-1).length === CHUNK_CALLS || (weight + own > CHUNK_WEIGHT && list.at(-1).length > 0)) {
			list.push([]);
			weight = 0n;
		}
		list.at(-1).push(call);
		weight += own;
	}
	return list;
}

/** The answers to the items of a batch, in their order. */
function answers(api, events, count) {
	const found = events
		.filter(({ event }) => event.section === 'utility' && ['ItemFailed', 'ItemCompleted'].includes(event.method))
		.map(({ event }) => (event.method === 'ItemFailed' ? explain(api.registry, event.data[0]).name : 'Ok'));
	assert.equal(found.length, count, 'every item has its answer');
	return found;
}

export class Origins {
	/** `one`: somebody who is made the only member of council and committee, which is what only both of them can do. */
	constructor(client, one) {
		Object.assign(this, { client, one });
	}

	get api() {
		return this.client.api;
	}

	/** Council and committee, two of the three each, put `one` in charge of both. From then on root is one transaction away. */
	static async begin(client, members, one) {
		const origins = new Origins(client, one);
		const { tx } = client.api;
		const change = tx.utility.batchAll(['council', 'technicalCommittee'].map((body) => tx[body].setMembers([one.address], null, 3)));
		await origins.motion('council', members, tx.whitelist.whitelistCall(change.method.hash));
		await origins.motion('technicalCommittee', members, tx.whitelist.dispatchWhitelistedCallWithPreimage(change));
		for (const body of ['council', 'technicalCommittee']) {
			assert.deepEqual((await client.api.query[body].members()).map(String), [one.address]);
		}
		return origins;
	}

	/** Two of three members decide. */
	async motion(body, [first, second], call) {
		const { client, api: { tx } } = this;
		const name = body[0].toUpperCase() + body.slice(1);
		const outcome = await client.send(tx[body].propose(2, call, call.method.encodedLength), first);
		const { proposalHash, proposalIndex } = outcome.one(`${name}.Proposed`);
		await client.send(tx[body].vote(proposalHash, proposalIndex, true), first);
		await client.send(tx[body].vote(proposalHash, proposalIndex, true), second);
		const bound = { refTime: 500_000_000_000n, proofSize: 10n ** 12n };
		const closed = await client.send(tx[body].close(proposalHash, proposalIndex, bound, call.method.encodedLength), first);
		assert.ok(closed.one(`${name}.Executed`).result.isOk, `${body} carries it out`);
	}

	/** What root is answered for each of these calls. */
	async asRoot(calls) {
		const { api, client, one } = this;
		const { council, technicalCommittee, utility, whitelist } = api.tx;
		const alone = (body, call) => body.propose(1, call, call.method.encodedLength);
		const found = [];
		for (const part of await parts(api, calls.map((call) => undone(api, call, 'root')))) {
			const batch = utility.forceBatch(part);
			const outcome = await client.send(utility.batchAll([
				alone(council, whitelist.whitelistCall(batch.method.hash)),
				alone(technicalCommittee, whitelist.dispatchWhitelistedCallWithPreimage(batch)),
			]), one);
			const { events } = outcome;
			// The two items of the batch around it come last.
			found.push(...answers(api, events, part.length + 2).slice(1, -1));
		}
		return found;
	}

	/** What an origin such as `{ Council: { Members: [2, 3] } }` is answered for each of these calls. */
	as(origin, calls) {
		const { utility } = this.api.tx;
		return this.asRoot(calls.map((call) => utility.dispatchAsFallible(origin, call)));
	}

	/** What an account that signs for itself is answered for each of these calls. */
	async signed(who, calls) {
		const { api, client } = this;
		const found = [];
		for (const part of await parts(api, calls.map((call) => undone(api, call, 'signed')))) {
			const { events } = await client.send(api.tx.utility.forceBatch(part), who);
			found.push(...answers(api, events, part.length));
		}
		return found;
	}

	/** Whether an answer means that this origin may make the call. */
	static may(answer) {
		return answer !== 'BadOrigin' && answer !== 'System.CallFiltered';
	}
}
