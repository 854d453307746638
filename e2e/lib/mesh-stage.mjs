// SPDX-License-Identifier: Apache-2.0
// The stage of a story with many people and DAOs: a node, the cast, their books, and what each of them does.
//
// What somebody does is a list of moves `{ tx, book }`: the transaction, and what it does to the books, worked out
// without a look at the chain. A person signs it; a DAO decides it. `book` receives what happened: see `Happened`.

import assert from 'node:assert/strict';

import { Books } from './books.mjs';
import { explain } from './client.mjs';
import { Dao, constitution, stateOf, vote } from './dao.mjs';
import { eventsBetween } from './events.mjs';
import { Stage } from './stage.mjs';

/** Blocks in which the members of a DAO can vote: room for all DAOs of a story to vote at the same time. */
const VOTING = 40;
/** More blocks than a decision takes. */
const PATIENCE = 2 * VOTING;

/** The events of what one actor did. */
class Happened {
	constructor(events, address) {
		this.events = events;
		const posted = ['RootPosted', 'ChildPosted'];
		this.posted = events
			.filter(({ event }) => event.section === 'bountyMesh' && posted.includes(event.method))
			.map(({ event }) => event.data)
			.filter((data) => data.poster.toString() === address)
			.map((data) => data.bounty.toNumber());
	}

	/** The number of the next bounty this actor posted. */
	id() {
		assert.ok(this.posted.length > 0, 'a bounty was posted');
		return this.posted.shift();
	}

	/** The block in which an event of the mesh happened to a bounty. */
	block(method, bounty) {
		const found = this.events.filter(({ event }) => event.section === 'bountyMesh' && event.method === method
			&& event.data.bounty.toNumber() === bounty);
		assert.equal(found.length, 1, `one ${method} of bounty ${bounty}`);
		return found[0].block;
	}
}

export class MeshStage extends Stage {
	/** Starts a node and knows these people. */
	static begin(people, options) {
		return super.begin({ people, Book: Books, pots: { pot: 'bountyMeshApi' }, ...options });
	}

	/** Name → the DAO, and who votes for what it does, with what weight. */
	daos = new Map();

	/** One person gives others, people or DAOs, what they need. */
	async endow(from, amounts) {
		const gifts = Object.entries(amounts);
		const { balances, utility } = this.api.tx;
		await this.ledger.send(
			utility.batchAll(gifts.map(([name, amount]) => balances.transferKeepAlive(this.address(name), amount))),
			this.keys[from],
		);
		gifts.forEach(([name, amount]) => this.ledger.move(from, name, amount));
	}

	/**
	 * Founds DAOs, all at once: `{ maker: ['dave', 'eve'] }` for one head, one vote, else `{ maker: { articles, seats } }`.
	 * The first member is the founder; the first two decide.
	 */
	async found(plans) {
		const plain = await constitution(this.api, { voting: VOTING, ordinary: { grace: 0 } });
		await Promise.all(Object.entries(plans).map(async ([name, plan]) => {
			const heads = Array.isArray(plan) && Object.fromEntries(plan.map((who) => [who, [1, 0]]));
			const { articles = plain, seats = heads } = plan;
			const dao = await Dao.found(this, name, articles, seats);
			const weight = ([shares]) => (articles.system === 'Shares' ? BigInt(shares) : 1n);
			const voters = Object.entries(seats).slice(0, 2).map(([who, seat]) => [who, weight(seat)]);
			this.daos.set(name, { dao, voters });
			assert.equal((await dao.read()).state.type, 'Active', `${name} is active`);
		}));
	}

	/** A person signs, or a DAO decides. */
	does(actor, ...moves) {
		return this.all([actor, ...moves]);
	}

	/** Several actors at the same time; the moves are booked in the order given. */
	async all(...parts) {
		const from = await this.client.height() + 1;
		const decisions = parts.filter(([actor]) => this.daos.has(actor));
		const [outcomes] = await Promise.all([
			Promise.all(parts.map(([actor, ...moves]) => (this.daos.has(actor) ? undefined : this.sign(actor, moves)))),
			this.decide(decisions),
		]);
		const events = await eventsBetween(this.client, from);
		for (const [actor, ...moves] of parts) {
			const happened = new Happened(events, this.address(actor));
			for (const move of moves) {
				await move.book(happened);
			}
		}
		return outcomes.filter(Boolean);
	}

	sign(actor, moves) {
		const txs = moves.map(({ tx }) => tx);
		const tx = txs.length === 1 ? txs[0] : this.api.tx.utility.batchAll(txs);
		return this.send(actor, tx);
	}

	/** Proposals of several DAOs side by side, from the opening to the enactment. */
	async decide(parts) {
		const { client, ledger } = this;
		const open = await Promise.all(parts.map(async ([actor, ...moves]) => {
			const { dao, voters } = this.daos.get(actor);
			const proposal = await dao.propose(voters[0][0], ...moves.map(({ tx }) => tx));
			await Promise.all(voters.map(([who, weight]) => vote(ledger, proposal, this.keys[who], 'Aye', weight)));
			return { actor, ...proposal };
		}));
		for (let blocks = 0; open.length > 0; blocks += 1) {
			assert.ok(blocks < PATIENCE, `answers to ${open.map(({ actor }) => actor)}`);
			for (const proposal of [...open]) {
				const state = await stateOf(client, proposal.number);
				if (!state.isVoting && !state.isGrace) {
					open.splice(open.indexOf(proposal), 1);
					this.answered(proposal, state);
				}
			}
			await client.seal();
		}
	}

	answered({ actor, proposer, deposit }, state) {
		if (state.isFailed) {
			const { name, docs } = explain(this.api.registry, state.asFailed.error);
			assert.fail(`what ${actor} decided failed: ${name}: ${docs}`);
		}
		assert.equal(state.type, 'Enacted', `what ${actor} decided`);
		this.ledger.release(proposer, deposit);
	}

	/** Somebody tries what must be refused, with the error `Pallet.Name`; only a fee is booked. */
	refuses(actor, { tx }, error) {
		return this.refused(actor, tx, error);
	}

	/** Lets blocks pass up to a number. */
	async until(block) {
		const left = block - await this.client.height();
		const AT_ONCE = 100;
		for (let made = 0; made < left; made += AT_ONCE) {
			const count = Math.min(AT_ONCE, left - made);
			await Promise.all(Array.from({ length: count }, () => this.client.seal()));
		}
	}
}
