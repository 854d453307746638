// SPDX-License-Identifier: Apache-2.0
// DAOs and their decisions, as members make them in a wallet: found, propose, vote, and wait. Nobody closes or enacts by hand.

import assert from 'node:assert/strict';

import { blake2AsHex } from '@polkadot/util-crypto';

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

/** Casts a ballot, which must have this weight. */
export async function vote(ledger, { number }, voter, ballot, weight = 1n) {
	const outcome = await ledger.send(ledger.client.api.tx.dao.vote(number, ballot), voter);
	assert.equal(outcome.one('Dao.Voted').weight.toBigInt(), weight, 'weight of the ballot');
}

/** Lets time pass until the chain has given its answer, and books the deposit that came back. */
export async function answer(ledger, proposal) {
	const { client } = ledger;
	const end = await client.height() + PATIENCE;
	for (;;) {
		const state = await stateOf(client, proposal.number);
		const next = await client.height() + 1;
		assert.ok(next < end, `proposal ${proposal.number} has no answer after ${PATIENCE} blocks`);
		if (!state.isVoting && !state.isGrace) {
			// The answer holds from the moment it can be known; the deposit comes back when the queue closes it, next block.
			await client.reach(next);
			if (!state.isFailed) {
				ledger.release(proposal.proposer, proposal.deposit);
			}
			return state;
		}
		const due = state.isVoting ? state.asVoting.ends : state.asGrace.until;
		await client.reach(Math.max(due.toNumber(), next));
	}
}

/** A decision from the proposal to its enactment: `ayes` vote for it. */
export async function decide(ledger, dao, calls, proposer, ayes) {
	const proposal = await propose(ledger, dao, calls, proposer);
	for (const member of ayes) {
		await vote(ledger, proposal, member, 'Aye');
	}
	await enacted(ledger, proposal);
	return proposal;
}

/** Waits for the enactment of a proposal that must succeed. */
export async function enacted(ledger, proposal) {
	const state = await answer(ledger, proposal);
	if (state.isFailed) {
		const { name, docs } = explain(ledger.client.api.registry, state.asFailed.error);
		assert.fail(`the enactment failed: ${name}: ${docs}`);
	}
	assert.equal(state.type, 'Enacted');
}

/** The chain's default constitution with the same periods in every class, and these articles changed. */
export async function constitution(api, { voting = 12, grace = 3, ...articles } = {}) {
	const plain = (await api.call.daoApi.defaultConstitution()).toJSON();
	const classes = ['ordinary', 'treasury', 'membership', 'constitutional'];
	for (const name of classes) {
		Object.assign(plain[name], { voting, grace });
	}
	for (const [name, article] of Object.entries(articles)) {
		assert.ok(name in plain, `${name} is an article`);
		// An article of several numbers can be changed in part.
		const parts = article !== null && typeof article === 'object' && !Array.isArray(article);
		plain[name] = parts ? { ...plain[name], ...article } : article;
	}
	// Credits must last for the longest vote and its extension.
	const longest = Math.max(...classes.map((name) => plain[name].voting));
	plain.credits.period = articles.credits?.period ?? 4 * longest;
	return plain;
}

/** A DAO on a `Stage`: its people are called by name, its account is in the book under its own name. */
export class Dao {
	constructor(stage, name, id, articles) {
		Object.assign(this, { stage, name, id, articles });
	}

	/**
	 * Founds a DAO; nobody but the founder has a seat yet. `seats`: name → [shares, loot].
	 */
	static async open(stage, name, articles, seats, founder) {
		const { api, ledger } = stage;
		const list = Object.entries(seats).map(([who, [shares, loot]]) => ({ who: stage.address(who), shares, loot }));
		const outcome = await stage.send(founder, api.tx.dao.found(articles, { uri: `ipfs://${name}`, hash: null }, list));
		const { dao, account, deposit } = outcome.one('Dao.Founded');
		const founded = new Dao(stage, name, dao.toNumber(), articles);
		ledger.rows.set(name, { address: account.toString(), free: 0n, held: 0n });
		founded.founding = deposit.toBigInt();
		founded.hashOfBlock = outcome.hash;
		ledger.hold(founder, founded.founding, name);
		return founded;
	}

	/** Founds a DAO in which all with a seat consent, and starts it. */
	static async found(stage, name, articles, seats, founder = Object.keys(seats)[0]) {
		const founded = await Dao.open(stage, name, articles, seats, founder);
		await Promise.all(Object.keys(seats).filter((who) => who !== founder).map((who) => founded.accept(who)));
		await stage.send(founder, stage.api.tx.dao.start(founded.id));
		return founded;
	}

	get ledger() {
		return this.stage.ledger;
	}

	get account() {
		return this.stage.address(this.name);
	}

	/** The hash that stands for consent to the constitution, computed from its articles alone. */
	get hash() {
		return blake2AsHex(this.stage.api.tx.dao.amend(this.id, this.articles).args[1].toU8a());
	}

	accept(who, hash = this.hash) {
		return this.stage.send(who, this.stage.api.tx.dao.acceptInvitation(this.id, hash));
	}

	propose(by, ...calls) {
		return propose(this.ledger, this.id, calls, [by, this.stage.keys[by]]);
	}

	/** A proposal that must be refused at once. */
	refuses(by, error, ...calls) {
		return this.stage.refused(by, this.stage.api.tx.dao.propose(this.id, calls), error);
	}

	/** Ballots, name by name: `{ alice: 'Aye' }`, or with a weight other than 1: `{ alice: ['Aye', 30n] }`. */
	async vote(proposal, ballots) {
		for (const [who, ballot] of Object.entries(ballots)) {
			const [side, weight] = Array.isArray(ballot) ? ballot : [ballot, 1n];
			await vote(this.ledger, proposal, this.stage.keys[who], side, weight);
		}
	}

	answer(proposal) {
		return answer(this.ledger, proposal);
	}

	enacted(proposal) {
		return enacted(this.ledger, proposal);
	}

	/** Until voting on a proposal has ended. Returns the state after it. */
	async voted({ number }) {
		const { client } = this.stage;
		for (;;) {
			const state = await stateOf(client, number);
			if (!state.isVoting) {
				return state;
			}
			await client.reach(Math.max(state.asVoting.ends.toNumber(), await client.height() + 1));
		}
	}

	/** A decision up to its enactment: the one who proposes and `others` vote for it, with one vote each. */
	async decide(by, others, ...calls) {
		const proposal = await this.propose(by, ...calls);
		await this.vote(proposal, Object.fromEntries([by, ...others].map((who) => [who, 'Aye'])));
		await this.enacted(proposal);
		return proposal;
	}

	/** A decision that passes and whose enactment must fail with this error. */
	async fails(by, others, error, ...calls) {
		const proposal = await this.propose(by, ...calls);
		await this.vote(proposal, Object.fromEntries([by, ...others].map((who) => [who, 'Aye'])));
		const state = await this.answer(proposal);
		assert.equal(state.type, 'Failed');
		assert.equal(explain(this.stage.api.registry, state.asFailed.error).name, error);
		return proposal;
	}

	async read() {
		return (await this.stage.api.call.daoApi.dao(this.id)).unwrap();
	}

	/** A proposal as `proposals` shows it. */
	async proposal({ number }) {
		const found = (await this.stage.api.call.daoApi.proposals(this.id)).find(({ id }) => id.toNumber() === number);
		assert.ok(found, `proposal ${number} is shown`);
		return found;
	}

	/** The tally of a proposal as numbers. */
	async tally(proposal) {
		const { ayes, nays, abstains } = (await this.proposal(proposal)).tally;
		return { ayes: ayes.toBigInt(), nays: nays.toBigInt(), abstains: abstains.toBigInt() };
	}

	/** The records of the members, by name. */
	async members() {
		const { ledger, stage } = this;
		const names = new Map([...ledger.rows].map(([name, { address }]) => [address, name]));
		const list = await stage.api.call.daoApi.members(this.id);
		return Object.fromEntries(list.map((member) => [names.get(member.who.toString()), {
			state: member.state,
			shares: member.shares.toBigInt(),
			loot: member.loot.toBigInt(),
			reputation: member.reputation.toBigInt(),
		}]));
	}
}
