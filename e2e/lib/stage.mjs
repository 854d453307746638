// SPDX-License-Identifier: Apache-2.0
// A chain of its own for one test file: the node, a client, people with names, and the book of what each must have.

import assert from 'node:assert/strict';

import { Client, Ledger, accounts } from './client.mjs';
import { Node } from './node.mjs';

/** The endowed accounts of a development chain. */
const ENDOWED = ['alice', 'bob', 'charlie', 'dave', 'eve', 'ferdie'];

const capital = (name) => name[0].toUpperCase() + name.slice(1);

export class Stage {
	/**
	 * Starts a node that makes blocks when the client wants one. The endowed accounts of a development chain are `people`,
	 * unless others are named; `more` begin with nothing. `Book`: the kind of book, none without one; `pots`: the pallets'
	 * pots it follows, as name → runtime API. `chain`: a specification, for another chain than that of `--dev`.
	 */
	static async begin({
		people = ENDOWED, more = [], sealing = 'manual', chain, Book = Ledger, pots = { pot: 'daoApi' },
	} = {}) {
		const stage = new this();
		stage.node = await Node.start({ sealing, chain });
		try {
			stage.client = await Client.connect(stage.node);
			const names = [...people, ...more];
			const keys = await accounts(...names.map(capital));
			stage.keys = Object.fromEntries(names.map((name, i) => [name, keys[i]]));
			if (Book) {
				await stage.openBook(new Book(stage.client, 'commons'), pots);
			}
		} catch (error) {
			await stage.end();
			throw error;
		}
		return stage;
	}

	async openBook(book, pots) {
		const { call } = this.client.api;
		this.ledger = book;
		await book.begin();
		for (const [name, { address }] of Object.entries(this.keys)) {
			await book.follow(name, address);
		}
		await book.follow('commons', (await call.daoApi.account(0)).unwrap().toString());
		for (const [name, api] of Object.entries(pots)) {
			await book.follow(name, (await call[api].potAccount()).toString());
		}
	}

	/** Connects anew: Polkadot.js does not take up the metadata of an upgraded runtime on an open connection. */
	async reconnect() {
		await this.client.close();
		this.client = await Client.connect(this.node);
		if (this.ledger) {
			this.ledger.client = this.client;
		}
	}

	async end() {
		await this.client?.close();
		await this.node.dispose();
	}

	get api() {
		return this.client.api;
	}

	/** The address behind a name: a person's, or that of an account the book follows, such as a DAO's. */
	address(name) {
		return this.keys[name]?.address ?? this.ledger.row(name).address;
	}

	/** The name of an account that the book follows, else its address. */
	nameOf(address) {
		return [...this.ledger.rows].find(([, row]) => row.address === address.toString())?.[0] ?? address.toString();
	}

	/** `name` signs a transaction that must succeed. */
	send(name, tx) {
		return this.ledger.send(tx, this.keys[name]);
	}

	/** `name` signs a transaction that must be refused with exactly this error. */
	refused(name, tx, error) {
		return this.ledger.refused(tx, this.keys[name], error);
	}

	/** What is held on an account for a reason. */
	async held(name, reason) {
		return (await this.client.holds(this.address(name)))[reason] ?? 0n;
	}

	/** Books what is held on an account for a reason more, or less, than `before`. Returns what is held now. */
	async bookHold(name, reason, before) {
		const now = await this.held(name, reason);
		assert.notEqual(now, before, `${reason} of ${name} has changed`);
		this.ledger.hold(name, now - before);
		return now;
	}

	/** A plain transfer. */
	async pay(from, to, amount) {
		await this.send(from, this.api.tx.balances.transferKeepAlive(this.address(to), amount));
		this.ledger.move(from, to, amount);
	}

	/** Creates an asset with least balance 1, administered by `admin`, and mints to each of `to`. Returns its number. */
	async asset(admin, to) {
		const { assets, utility } = this.api.tx;
		const owner = this.address(admin);
		let id = 1;
		while ((await this.api.query.assets.asset(id)).isSome) {
			id += 1;
		}
		await this.send(admin, utility.batchAll([
			assets.create(id, owner, 1),
			...Object.entries(to).map(([name, amount]) => assets.mint(id, this.address(name), amount)),
		]));
		// The deposit of the asset's creator.
		const { held } = await this.client.balance(owner);
		this.ledger.hold(admin, held - this.ledger.row(admin).held);
		return id;
	}

	/** What somebody has of an asset. */
	async assetOf(id, name) {
		const account = await this.api.query.assets.account(id, this.address(name));
		return account.isNone ? 0n : account.unwrap().balance.toBigInt();
	}

	/** Every booked balance is exactly that on the chain. */
	check(moment) {
		return this.ledger.check(moment);
	}
}
