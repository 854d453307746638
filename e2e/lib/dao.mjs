// SPDX-License-Identifier: Apache-2.0
// Decisions of a DAO, as its members make them in a wallet: propose, vote, and wait. Nobody closes or enacts by hand.

import assert from 'node:assert/strict';

import { explain } from './client.mjs';

/** More blocks than a decision takes on a development chain. */
const PATIENCE = 200;

/** The state of a proposal as the chain sees it now. */
export async function stateOf(client, proposal) {
	const state = await client.api.call.daoApi.status(proposal);
	assert.ok(state.isSome, `proposal ${proposal} is known`);
	return state.unwrap();
}

/** Opens a proposal. Books the fee and the proposer's deposit, and gives the number. */
export async function propose(ledger, dao, calls, [name, proposer]) {
	const { client } = ledger;
	const { held } = await client.balance(proposer.address);
	const outcome = await ledger.send(client.api.tx.dao.propose(dao, calls), proposer);
	const deposit = (await client.balance(proposer.address)).held - held;
	assert.ok(deposit > 0n, 'a proposal has its deposit');
	ledger.hold(name, deposit);
	const { proposal } = outcome.one('Dao.Proposed');
	return { number: proposal.toNumber(), deposit, proposer: name };
}

/** Casts a ballot. */
export async function vote(ledger, { number }, voter, ballot) {
	const outcome = await ledger.send(ledger.client.api.tx.dao.vote(number, ballot), voter);
	assert.equal(outcome.one('Dao.Voted').weight.toString(), '1', 'one member, one vote');
}

/** Lets time pass until the chain has given its answer, and books the deposit that came back. */
export async function answer(ledger, proposal) {
	const { client } = ledger;
	for (let blocks = 0; blocks < PATIENCE; blocks += 1) {
		const state = await stateOf(client, proposal.number);
		if (!state.isVoting && !state.isGrace) {
			// The answer holds from the moment it can be known; the deposit comes back when the queue closes it, next block.
			await client.reach(await client.height() + 1);
			ledger.release(proposal.proposer, proposal.deposit);
			return state;
		}
		await client.reach(await client.height() + 1);
	}
	return assert.fail(`proposal ${proposal.number} has no answer after ${PATIENCE} blocks`);
}

/** A decision from the proposal to its enactment: `ayes` vote for it. */
export async function decide(ledger, dao, calls, proposer, ayes) {
	const proposal = await propose(ledger, dao, calls, proposer);
	for (const member of ayes) {
		await vote(ledger, proposal, member, 'Aye');
	}
	const state = await answer(ledger, proposal);
	if (state.isFailed) {
		const { name, docs } = explain(ledger.client.api.registry, state.asFailed.error);
		assert.fail(`the enactment failed: ${name}: ${docs}`);
	}
	assert.equal(state.type, 'Enacted');
	return proposal;
}
