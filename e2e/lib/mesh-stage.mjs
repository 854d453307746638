// SPDX-License-Identifier: Apache-2.0
// The stage of a story with many people and DAOs: a node, the cast, their books, and what each of them does.
//
// What somebody does is a list of moves `{ tx, book }`: the transaction, and what it does to the books, worked out
// without a look at the chain. A person signs it; a DAO decides it. `book` receives what happened: see `Happened`.

import assert from 'node:assert/strict';

import { blake2AsHex } from '@polkadot/util-crypto';

import { Books } from './books.mjs';
import { Client, accounts, explain } from './client.mjs';
import { propose, stateOf, vote } from './dao.mjs';
import { eventsBetween } from './events.mjs';
import { Node } from './node.mjs';

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

export class MeshStage {
	/** Starts a node and knows these people. */
	static async open(people, options = { sealing: 'manual' }) {
		const stage = new MeshStage();
		stage.node = await Node.start(options);
		try {
			stage.client = await Client.connect(stage.node);
			const { api } = stage.client;
			const pairs = await accounts(...people.map((name) => name[0].toUpperCase() + name.slice(1)));
			stage.pairs = new Map(people.map((name, i) => [name, pairs[i]]));
			stage.daos = new Map();
			stage.ledger = new Books(stage.client, 'commons');
			await stage.ledger.begin();
			for (const [name, { address }] of stage.pairs) {
				await stage.ledger.follow(name, address);
			}
			await stage.ledger.follow('commons', (await api.call.daoApi.account(0)).unwrap().toString());
			await stage.ledger.follow('pot', (await api.call.bountyMeshApi.potAccount()).toString());
		} catch (error) {
			await stage.close();
			throw error;
		}
		return stage;
	}

	async close() {
		await this.client?.close();
		await this.node.dispose();
	}

	get api() {
		return this.client.api;
	}

	pair(name) {
		const pair = this.pairs.get(name);
		assert.ok(pair, `${name} is a person of this story`);
		return pair;
	}

	address(name) {
		return this.ledger.row(name).address;
	}

	nameOf(address) {
		return [...this.ledger.rows].find(([, row]) => row.address === address.toString())?.[0] ?? address.toString();
	}

	/** One person gives others, people or DAOs, what they need. */
	async endow(from, amounts) {
		const gifts = Object.entries(amounts);
		const { balances, utility } = this.api.tx;
		await this.ledger.send(
			utility.batchAll(gifts.map(([name, amount]) => balances.transferKeepAlive(this.address(name), amount))),
			this.pair(from),
		);
		gifts.forEach(([name, amount]) => this.ledger.move(from, name, amount));
	}

	/** Founds DAOs, all at once: `{ maker: ['dave', 'eve'] }`; the first member is the founder. */
	async found(plans) {
		const { api, client, ledger } = this;
		const constitution = (await api.call.daoApi.defaultConstitution()).toJSON();
		constitution.treasury.voting = VOTING;
		constitution.ordinary.voting = VOTING;
		// What moves no money is done as soon as it is certain.
		constitution.ordinary.grace = 0;
		constitution.credits.period = 2 * VOTING;
		await Promise.all(Object.entries(plans).map(async ([name, members]) => {
			const seats = members.map((member) => ({ who: this.address(member), shares: 1, loot: 0 }));
			const tx = api.tx.dao.found(constitution, { uri: `ipfs://${name}`, hash: null }, seats);
			const founded = (await ledger.send(tx, this.pair(members[0]))).one('Dao.Founded');
			const [dao, account] = [founded.dao.toNumber(), founded.account.toString()];
			this.daos.set(name, { dao, members });
			const deposit = (await client.holds(account))['Dao.Founding'];
			ledger.rows.set(name, { address: account, free: 0n, held: 0n });
			ledger.hold(members[0], deposit, name);
			const hash = blake2AsHex(tx.args[0].toU8a());
			await Promise.all(members.slice(1).map((member) => ledger.send(
				api.tx.dao.acceptInvitation(dao, hash),
				this.pair(member),
			)));
			await ledger.send(api.tx.dao.start(dao), this.pair(members[0]));
			assert.equal((await api.call.daoApi.dao(dao)).unwrap().state.type, 'Active', `${name} is active`);
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
		return this.ledger.send(tx, this.pair(actor));
	}

	/** Proposals of several DAOs side by side, from the opening to the enactment. */
	async decide(parts) {
		const { client, ledger } = this;
		const open = await Promise.all(parts.map(async ([actor, ...moves]) => {
			const { dao, members } = this.daos.get(actor);
			const calls = moves.map(({ tx }) => tx);
			const proposal = await propose(ledger, dao, calls, [members[0], this.pair(members[0])]);
			await Promise.all(members.slice(0, 2).map((member) => vote(ledger, proposal, this.pair(member), 'Aye')));
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
	refused(actor, { tx }, error) {
		return this.ledger.refused(tx, this.pair(actor), error);
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
