// SPDX-License-Identifier: Apache-2.0
// Decisions of the bodies: council, technical committee, arbitration.

import assert from 'node:assert/strict';

import { explain } from './client.mjs';

const WEIGHT = { refTime: 50_000_000_000n, proofSize: 500_000n };

/**
 * One proposes, all of `voters` agree, the last closes. `send(tx, pair)` gives an `Outcome`. Gives what the decision's
 * dispatch brought: `{ closed, error }`, the outcome of the closing transaction and the name of the error, if there is one.
 */
export async function decide({ api, send }, body, call, voters) {
	const calls = api.tx[body];
	const events = body[0].toUpperCase() + body.slice(1);
	const length = call.method.encodedLength;
	const { proposalHash, proposalIndex } = (await send(calls.propose(voters.length, call, length), voters[0]))
		.one(`${events}.Proposed`);
	for (const voter of voters) {
		await send(calls.vote(proposalHash, proposalIndex, true), voter);
	}
	const closed = await send(calls.close(proposalHash, proposalIndex, WEIGHT, length), voters.at(-1));
	const { result } = closed.one(`${events}.Executed`);
	return { closed, error: result.isErr ? explain(api.registry, result.asErr).name : undefined };
}

/** The same, where the decision must succeed. */
export async function decided(stage, body, call, voters) {
	const { closed, error } = await decide(stage, body, call, voters);
	assert.equal(error, undefined, `${body} decides ${call.method.section}.${call.method.method}`);
	return closed;
}

/** Council and committee authorize the code with this hash; `council`: three keys that sit in both. */
export async function authorize({ api, send, council }, hash) {
	const call = api.tx.system.authorizeUpgrade(hash);
	await decided({ api, send }, 'council', api.tx.whitelist.whitelistCall(call.method.hash), council.slice(0, 2));
	const closed = await decided(
		{ api, send }, 'technicalCommittee', api.tx.whitelist.dispatchWhitelistedCallWithPreimage(call), council.slice(1, 3),
	);
	assert.ok(closed.one('Whitelist.WhitelistedCallDispatched').result.isOk, 'the whitelisted call was dispatched as root');
	assert.equal(closed.one('System.UpgradeAuthorized').codeHash.toHex(), hash);
}
