// SPDX-License-Identifier: Apache-2.0
// Polkadot.js with nothing but the chain's metadata, and the bookkeeping to check balances to the last unit.

import assert from 'node:assert/strict';

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';

const INCLUDED_TIMEOUT_MS = 180_000;
const HEADS_TIMEOUT_MS = 120_000;

/** 1 MESH. */
export const MESH = 10n ** 12n;

/** The development accounts and any other, by name: `account('Alice')` signs for `//Alice`. */
export async function accounts(...names) {
	await cryptoWaitReady();
	const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
	return names.map((name) => keyring.addFromUri(`//${name}`, { name }));
}

/** A transaction that was refused: `name` is `Pallet.Error`, the message carries its documentation. */
export class TxError extends Error {
	constructor(name, docs, outcome) {
		super(docs ? `${name}: ${docs}` : name);
		this.name = name;
		this.outcome = outcome;
	}
}

/** A dispatch error as `Pallet.Error` and its documentation, both from the metadata. */
export function explain(registry, error) {
	if (error.isModule) {
		const { section, name, docs } = registry.findMetaError(error.asModule);
		return { name: `${section[0].toUpperCase()}${section.slice(1)}.${name}`, docs: docs.join(' ').trim() };
	}
	return { name: error.type + (error.value?.type ? `.${error.value.type}` : ''), docs: '' };
}

function within(promise, ms, what) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`timed out after ${ms} ms waiting for ${what}`)), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export class Client {
	/** Connects to a node. What Polkadot.js warns of (an unknown extension, an unresolved type) is kept in `warnings`. */
	static async connect({ ws: url, sealing }) {
		const client = new Client();
		client.sealed = sealing !== undefined;
		client.manual = sealing === 'manual';
		client.taken = new Set();
		client.warnings = [];
		const { warn, error } = console;
		const keep = (...words) => {
			const text = words.join(' ');
			// Said of every node that has the JSON-RPC methods of version 2, which this library does not use.
			if (!text.includes('RPC methods not decorated')) {
				client.warnings.push(text);
			}
		};
		console.warn = keep;
		console.error = keep;
		try {
			client.provider = new WsProvider(url, 500);
			client.api = await within(
				ApiPromise.create({ provider: client.provider, throwOnConnect: true }),
				INCLUDED_TIMEOUT_MS,
				url,
			);
		} finally {
			console.warn = warn;
			console.error = error;
		}
		return client;
	}

	close() {
		return this.api.disconnect();
	}

	/** A request outside the standard set, such as the development ones. */
	rpc(method, ...params) {
		return this.provider.send(method, params);
	}

	/** Makes `count` blocks, on a chain that runs with `--sealing`. */
	async seal(count = 1) {
		for (let i = 0; i < count; i += 1) {
			await this.rpc('engine_createBlock', true, true, null);
		}
	}

	/** Makes blocks until a transaction that waits is in one, on a chain that runs with `--sealing manual`. */
	include(hash) {
		// One after the other: a block takes all that wait. The one that turns a session takes none.
		this.making = (this.making ?? Promise.resolve()).catch(() => {}).then(async () => {
			for (let tries = 0; !this.taken.delete(hash); tries += 1) {
				assert.ok(tries < 10, `a block takes transaction ${hash}`);
				const made = await this.rpc('engine_createBlock', true, true, null);
				const { block } = await this.api.rpc.chain.getBlock(made.hash);
				block.extrinsics.filter((each) => each.isSigned).forEach((each) => this.taken.add(each.hash.toHex()));
			}
		});
		return this.making;
	}

	/** Until the best block is `number` or later: makes the blocks where they are sealed, else waits for them. */
	async reach(number) {
		if (this.sealed) {
			await this.seal(Math.max(0, number - await this.height()));
			return;
		}
		await this.heads(this.api.rpc.chain.subscribeNewHeads, number, `block ${number}`);
	}

	/** Until block `number` is final. */
	async final(number) {
		await this.heads(this.api.rpc.chain.subscribeFinalizedHeads, number, `finality of block ${number}`);
	}

	async heads(subscribe, number, what) {
		let reached;
		const seen = new Promise((resolve) => { reached = resolve; });
		const stop = await subscribe((header) => header.number.toNumber() >= number && reached());
		await within(seen, HEADS_TIMEOUT_MS, what).finally(stop);
	}

	/** Moves the chain's clock; the block that shows it is made at once. */
	async advance(ms) {
		await this.rpc('dev_advanceTime', ms);
		await this.seal();
	}

	async height() {
		return (await this.api.rpc.chain.getHeader()).number.toNumber();
	}

	/** Chain time in milliseconds. */
	async now() {
		return Number(await this.api.query.timestamp.now());
	}

	/** Signs, sends and waits until the transaction is in a block, or final. A refused one throws `TxError`. */
	async send(tx, signer, { finalized = false, ...options } = {}) {
		let unsubscribe = () => {};
		const included = new Promise((resolve, reject) => {
			tx.signAndSend(signer, { nonce: -1, ...options }, (result) => {
				const { status } = result;
				if (status.isReady && this.manual) {
					this.include(result.txHash.toHex()).catch(reject);
				}
				if (status.isFinalized || (status.isInBlock && !finalized)) {
					resolve({ result, hash: status.isFinalized ? status.asFinalized : status.asInBlock });
				} else if (result.isError) {
					reject(new Error(`the transaction ended as ${status.type}`));
				}
			}).then((stop) => { unsubscribe = stop; }, reject);
		});
		const { result, hash } = await within(included, INCLUDED_TIMEOUT_MS, `${tx.method.section}.${tx.method.method}`)
			.finally(() => unsubscribe());
		const outcome = new Outcome(result.events, hash, signer.address);
		if (result.dispatchError) {
			const { name, docs } = explain(this.api.registry, result.dispatchError);
			throw new TxError(name, docs, outcome);
		}
		return outcome;
	}

	async balance(address) {
		const { data } = await this.api.query.system.account(address);
		return { free: data.free.toBigInt(), held: data.reserved.toBigInt() };
	}

	/** What is held on an account, by reason: `{ 'Dao.Founding': 5n }`. */
	async holds(address) {
		const holds = await this.api.query.balances.holds(address);
		return Object.fromEntries(holds.map(({ id, amount }) => [`${id.type}.${id.value.type}`, amount.toBigInt()]));
	}

	async issuance() {
		return (await this.api.query.balances.totalIssuance()).toBigInt();
	}
}

/** What a transaction did, seen through its events. */
export class Outcome {
	constructor(events, hash, signer) {
		this.events = events;
		this.hash = hash;
		this.signer = signer;
	}

	/** The data of every event `Pallet.Name`, as objects with the metadata's field names. */
	all(name) {
		const [pallet, method] = name.split('.');
		const section = pallet[0].toLowerCase() + pallet.slice(1);
		return this.events
			.filter(({ event }) => event.section === section && event.method === method)
			.map(({ event }) => Object.fromEntries(event.data.map((value, i) => [event.data.names?.[i] ?? i, value])));
	}

	/** The data of the only event `Pallet.Name`. */
	one(name) {
		const found = this.all(name);
		const seen = this.events.map(({ event }) => `${event.section}.${event.method}`).join(', ');
		assert.equal(found.length, 1, `one ${name} expected among: ${seen}`);
		return found[0];
	}

	/** The fee that was paid, tip included; 0 for a feeless call. */
	get fee() {
		return this.all('TransactionPayment.TransactionFeePaid')
			.reduce((sum, { actualFee }) => sum + actualFee.toBigInt(), 0n);
	}
}

/** What every account must have, kept beside the chain by the test and compared with it to the last unit. */
export class Ledger {
	/** `feesTo`: the name of the account that receives all transaction fees. */
	constructor(client, feesTo) {
		this.client = client;
		this.feesTo = feesTo;
		this.rows = new Map();
	}

	/** Begins to follow an account, from what it has now. */
	async follow(name, address) {
		this.rows.set(name, { address, ...await this.client.balance(address) });
	}

	async begin() {
		this.issuance = await this.client.issuance();
	}

	row(name) {
		const row = this.rows.get(name);
		assert.ok(row, `${name} is not followed`);
		return row;
	}

	/** Free balance from one account to another. */
	move(from, to, amount) {
		this.row(from).free -= amount;
		this.row(to).free += amount;
	}

	/** Free balance of one account to the held balance of another, or of its own. */
	hold(from, amount, on = from) {
		this.row(from).free -= amount;
		this.row(on).held += amount;
	}

	/** Held balance of one account to the free balance of another, or of its own. */
	release(on, amount, to = on) {
		this.row(on).held -= amount;
		this.row(to).free += amount;
	}

	/** Sends a transaction and books its fee. */
	async send(tx, signer, options) {
		return this.fee(await this.client.send(tx, signer, options));
	}

	/** Sends a transaction that must be refused with the error `Pallet.Name`, and books its fee. */
	async refused(tx, signer, name) {
		const error = await this.client.send(tx, signer).then(() => assert.fail(`${name} expected`), (refusal) => refusal);
		assert.ok(error instanceof TxError, error.stack);
		assert.equal(error.name, name, error.message);
		this.fee(error.outcome);
	}

	/** Books the fee of a transaction, also of a failed one. Returns the outcome, to read on. */
	fee(outcome) {
		const payer = [...this.rows.keys()].find((name) => this.rows.get(name).address === outcome.signer);
		this.move(payer, this.feesTo, outcome.fee);
		return outcome;
	}

	/** Every followed account has exactly what was booked, and no unit was made or lost. */
	async check(moment) {
		const [expected, found] = [{}, {}];
		for (const [name, { address, free, held }] of this.rows) {
			expected[name] = { free, held };
			found[name] = await this.client.balance(address);
		}
		assert.deepEqual(found, expected, `balances ${moment}`);
		assert.equal(await this.client.issuance(), this.issuance, `total issuance ${moment}`);
	}
}
